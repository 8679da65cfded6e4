"""Words one after another."""

from collections.abc import Iterable

from plugins.languages.forms import forms
from plugins.languages.language import Language


def listed(language: Language, words: Iterable[str]) -> str:
    """With the language's own comma between them, as in “English, Dutch” and «الإنجليزية، الهولندية»."""
    mark = forms(language).comma
    return (mark if mark == "、" else f"{mark} ").join(words)
