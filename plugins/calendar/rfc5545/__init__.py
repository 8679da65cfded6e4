"""A strict reader of iCalendar files that reports what parsers forgive.

`problems(data)` yields (line, message) for every breach of RFC 5545 and of the parts of RFC 7986 that we use.
"""

from plugins.calendar.rfc5545.checker import problems
from plugins.calendar.rfc5545.tree import Fault

__all__ = ["Fault", "problems"]
