"""Pages: what stands in the foundation's own menu."""

from plugins.read.front import Page
from plugins.read.kind import Kind, by_name, shared
from plugins.read.kinds.common import COMMON, settle
from plugins.read.values.names import unique
from plugins.read.values.plain import one_of, sequence, whole_number

_KEYS = COMMON | by_name(
    shared("menu", whole_number(1, 999)),
    shared("shows", unique(sequence(one_of(("organisation", "contact")), commas=True))),
)

PAGES = Kind("pages", Page, _KEYS, dated=False, settle=settle)
