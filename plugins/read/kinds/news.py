"""News: what the foundation tells."""

from plugins.read.front import News
from plugins.read.kind import Kind
from plugins.read.kinds.common import COMMON, settle

NEWS = Kind("news", News, COMMON, dated=True, settle=settle)
