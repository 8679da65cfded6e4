"""What others see of a link that somebody sends them: the settings `SOCIAL_CARDS` and `PREVIEW_NAME`."""

from collections.abc import Collection, Mapping

TITLED, NEUTRAL = "titled", "neutral"


def titled(setting: object, languages: Collection[str]) -> frozenset[str]:
    """The languages whose previews show titles. All others are neutral, also one that nobody has decided on yet, and
    all of them where the setting cannot be used: `link_preview_problems` tells of that."""
    if isinstance(setting, Mapping):
        return frozenset(lang for lang in languages if setting.get(lang) == TITLED)
    return frozenset(languages if setting == TITLED else ())
