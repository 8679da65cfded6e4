"""What was typed cannot be done."""

from plugins.languages.speech import speech

WRONG_USAGE = 2  # the exit status; where Invoke itself ends with 1


class WrongUsage(ValueError):
    """`message` is a msgid marked with `N_`; `values` fill in its `{name}` places."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message.format_map(values))
        self.message = message
        self.values = values

    @property
    def text(self) -> str:
        """In the language of the console."""
        return speech().say(self.message, **self.values)
