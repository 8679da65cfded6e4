"""What can be typed after `python3 tasks.py`: each task with its options, and which room does the work.

No Pelican plugin: `tasks.py` gathers them. Nothing is decided here, and a room is loaded only when its task runs. What
a task and its options do is said in its docstring and `help`; these get into the catalogues by themselves.
"""
