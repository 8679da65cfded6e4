"""Press: what others published, with its source."""

from plugins.read.front import Press
from plugins.read.kind import Kind, by_name, shared
from plugins.read.kinds.common import COMMON, settle
from plugins.read.values.addresses import web
from plugins.read.values.days import day
from plugins.read.values.names import language
from plugins.read.values.plain import text

PRESS_KEYS = COMMON | by_name(
    shared("source", text),
    shared("source_url", web),
    shared("source_date", day),
    shared("source_language", language),
)

PRESS = Kind("press", Press, PRESS_KEYS, dated=True, settle=settle)
