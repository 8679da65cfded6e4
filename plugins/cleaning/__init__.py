"""What other programs made, taken apart and put together anew: pictures, PDF and office files.

Whoever opens such a file runs a great deal of code on what somebody sent. So it is done in a process of its own, with
limits to its memory and time (`worker.py`, looked after by `crew.py`), and what came of it is remembered by the
digest of the file (`memory.py`). The work itself is in the rooms `pictures` and `attachments`. No settings, no Pelican.
"""
