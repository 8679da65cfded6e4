"""The file of a new text: every key explained, what is known filled in."""

from collections.abc import Iterator, Mapping, Sequence

from plugins.authoring.desk import written_in
from plugins.authoring.explanations import BODY, DOSSIER_BODY, HOW, KEYS
from plugins.authoring.layout import file, hidden, key, remark, said
from plugins.authoring.wish import Wish, is_moment
from plugins.read.kinds.common import COMMON
from plugins.read.schema import KINDS

FIRST = ("title", "summary", "status")


def skeleton(wish: Wish) -> str:
    """A file that the project's reader takes: a draft, in which all that is still empty counts as not there."""
    speak = written_in(wish.language)
    filled = given(wish)
    front = [remark(speak.gettext(HOW))]
    for name in ordered(wish.kind):
        front.append([*remark(speak.gettext(KEYS[name])), *filled.get(name, [key(name)])])
    return file(front, [hidden(speak.gettext(DOSSIER_BODY if wish.kind == "dossier" else BODY))])


def ordered(kind: str) -> Sequence[str]:
    """What is most often filled in comes first: then the kind's own keys, then those that all kinds have."""
    own = [name for name in KINDS[kind].keys if name not in COMMON]
    return (*FIRST, *own, *(name for name in COMMON if name not in FIRST))


def given(wish: Wish) -> Mapping[str, list[str]]:
    """The lines of the keys that are known already."""
    filled = {
        "title": [said("title", wish.title)],
        "status": [key("status", "draft")],
        "date": [key("date", wish.date if is_moment(wish.date) else "")],
        "campaign": [key("campaign", wish.campaign)],
    }
    if wish.kind == "events":
        filled |= {"start": [key("start", wish.start)], "end": [key("end", wish.end)], "place": list(place(wish))}
    return filled


def place(wish: Wish) -> Iterator[str]:
    yield key("place")
    for name, words in (("name", wish.place), ("town", wish.town)):
        if words:
            yield f"  {said(name, words)}"
