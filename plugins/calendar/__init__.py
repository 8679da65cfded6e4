"""When events happen, and calendars of them: time spans, recurrence, month grids, and iCalendar files.

Pure: reads the front matter of events (`plugins.read.front.Event`), writes bytes for whoever keeps the files.
`rfc5545` checks such files more strictly than any calendar program does. No settings of its own.
"""
