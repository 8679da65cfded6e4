"""`serve`: shows the site while it is being written, and builds and shows it anew after each change.

No Pelican plugin: `plugins/tasks` calls it. Two processes: one watches files and answers browsers (`serve.py` and what
it imports), the other has Pelican loaded and builds (`worker.py` and what it imports). What a build has to say crosses
from one to the other, and on to the browser, as a `Outcome`. Setting, always on here: `PREVIEW`.
"""
