"""Parts of pages that are the same on many of them."""

from collections.abc import Callable, Hashable

from markupsafe import Markup

Macro = Callable[..., Markup]


class Fragments:
    """`kept(macro, …)` in a template: what the macro gives for these arguments, made once.

    For macros that use nothing but their arguments, of which the edition is one if they speak. Models count as the same
    only where they are the same object: there are thousands, and to compare them would take longer than to render.
    """

    def __init__(self) -> None:
        self._made: dict[Hashable, Markup] = {}

    def kept(self, macro: Macro, *arguments: Hashable) -> Markup:
        key = (macro, arguments)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = macro(*arguments)
        return made
