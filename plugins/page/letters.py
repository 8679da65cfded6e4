"""E-mail addresses as readers see them and simple harvesters do not."""

from markupsafe import Markup


def referenced(text: str) -> Markup:
    """Every character as a numeric character reference (HTML, section 13.1.4): browsers show it, `grep` does not."""
    return Markup("".join(f"&#{ord(character)};" for character in text))
