"""How far a long stage of the build is, for whoever waits for it."""

from blinker import signal

progressed = signal("site_progressed")  # sent with a stage, and with `done` and `total`, its files

READING = "reading"
MAKING = "making"
INDEXING = "indexing"
CLEANING = "cleaning"  # of pictures and documents


def tell(stage: str, done: int, total: int) -> None:
    progressed.send(stage, done=done, total=total)
