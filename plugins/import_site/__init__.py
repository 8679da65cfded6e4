"""An old site → folders of texts, drafts for a person to look at.

Reads what was saved or exported (`source`: WordPress, feeds, pages, plain text), the pictures beside it and the content
folder. Writes the folder of each entry that is not there yet, whole or not at all, and a report. `html` makes Markdown
of pages, `tongues` tells languages apart, `entries` puts together what belongs together, `telling` says what was done.
Behind the task `import-site`; no part of a build. Nothing is asked of any other computer, and nothing in a foreign file
is trusted: what the project's own reader would refuse is written otherwise, and told.
"""
