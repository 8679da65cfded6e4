"""Making what is not right any more, in as many processes as help."""

import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from plugins.cache import processes, progress
from plugins.cache.ledger import Note
from plugins.cache.together import Together
from plugins.cache.trace import tracing
from plugins.page.output import Form, Output
from plugins.write.files import state, write, write_new
from plugins.write.kept import Batch, Made, numbered
from plugins.write.render import Renderer

FEW = 300  # files that one process makes sooner than a second one starts
PARTS = 16  # for each process: so many times the progress is told, and none waits long for the last
# The others: 1.
WEIGHTS = {Form.ATOM: 5, Form.RSS: 2, Form.JSON_FEED: 2, Form.CALENDAR: 2, Form.SITEMAP: 100, Form.CARD: 50}


class Maker(Struct, frozen=True):
    """Renders outputs into a folder."""

    renderer: Renderer
    folder: Path
    empty: bool = False  # nothing is in the folder yet, so nobody reads there

    def one(self, output: Output, numbers: dict[Note, int]) -> Made:
        with tracing() as notes:
            content = self.renderer.render(output)
        file = f"{self.folder}/{output.path}"
        if self.empty:
            changed, looks = write_new(file, content)
        else:
            changed, looks = write(file, content), state(os.stat(file))
        return Made(output.path, changed, looks, numbered(notes, numbers))

    def some(self, outputs: Sequence[Output]) -> Batch:
        numbers: dict[Note, int] = {}
        files = tuple([self.one(output, numbers) for output in outputs])
        return Batch(files, tuple(numbers))

    def all(self, outputs: Sequence[Output]) -> list[Batch]:
        """In parallel where it pays and processes can be forked: the models are not sent anywhere, they are there."""
        drawn = sum(output.form is Form.CARD for output in outputs)
        if len(outputs) + drawn * WEIGHTS[Form.CARD] < FEW or processes.COUNT == 1 or not processes.can_fork():
            return [self.some(outputs)]
        parts = shares(outputs, processes.COUNT * PARTS)
        return Together(parts, self.some).results(
            lambda begun: progress.tell(progress.MAKING, sum(map(len, parts[:begun])), len(outputs))
        )


def shares(outputs: Sequence[Output], count: int) -> list[Sequence[Output]]:
    """Contiguous parts of about the same weight: neighbours are of one language and share what was made for them."""
    weights = [WEIGHTS.get(output.form, 1) for output in outputs]
    parts: list[Sequence[Output]] = []
    total, begin, sofar = sum(weights), 0, 0
    for index, weight in enumerate(weights):
        sofar += weight
        if sofar * count >= total * (len(parts) + 1):
            parts.append(outputs[begin : index + 1])
            begin = index + 1
    return [part for part in parts if part]
