"""Ctrl-C for programs that tests start."""

import signal


def heed_ctrl_c() -> None:
    """As in a terminal. What a shell runs in the background, as these tests may be, does not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
