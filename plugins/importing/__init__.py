"""Somebody else's calendar: an iCalendar file → folders of events, drafts for a person to look at.

Reads the file and the content folder. Writes one file for each event that is not there yet, and never over another.
Behind the task `import-ics`; no part of a build. Nothing in a foreign file is trusted: what the project's own reader
would refuse is left out and told, names of guests are not copied, and a file may be as broken as it likes.
"""
