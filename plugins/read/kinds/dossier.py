"""The dossier: documents, such as answers to parliamentary questions."""

from plugins.read.front import Dossier
from plugins.read.kind import Draft, Key, Kind, by_name, shared
from plugins.read.kinds import common
from plugins.read.kinds.press import PRESS_KEYS
from plugins.read.values.days import day
from plugins.read.values.plain import text

_KEYS = PRESS_KEYS | by_name(
    shared("asked", day),
    shared("answered", day),
    Key("asked_by", text),
    Key("answered_by", text),
)


def _settle(draft: Draft) -> None:
    common.settle(draft)
    common.in_order(draft, "asked", "answered")


DOSSIER = Kind("dossier", Dossier, _KEYS, dated=True, settle=_settle)
