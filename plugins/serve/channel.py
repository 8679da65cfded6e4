"""From the one who builds to every browser that looks."""

import json
from threading import Condition
from time import time_ns

from plugins.serve.outcome import Outcome


class Channel:
    """The newest message, and whoever waits for a newer one. For any number of threads.

    A message is JSON: the `outcome`, and as `build` the name of the last build that went well. A page knows the build
    that it is from, so that it can tell whether there is a newer one. Names differ also from those of an earlier run.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._run = f"{time_ns():x}"
        self._builds = 0
        self._number = 0
        self._message = ""

    @property
    def build(self) -> str:
        return f"{self._run}-{self._builds}"

    def publish(self, outcome: Outcome) -> None:
        with self._changed:
            self._builds += outcome.built
            self._number += 1
            self._message = f'{{"build": {json.dumps(self.build)}, "outcome": {outcome.to_json()}}}'
            self._changed.notify_all()

    def newer(self, than: int, timeout: float) -> tuple[int, str] | None:
        """The newest message with its number; None if there is still none with a higher number after `timeout` s."""
        with self._changed:
            came = self._changed.wait_for(lambda: self._number > than, timeout)
            return (self._number, self._message) if came else None
