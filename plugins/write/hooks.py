"""Where writing meets Pelican: a generator that has output only, with Pelican's Jinja environment."""

import sys
from itertools import chain
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from plugins.page.output import Form
from plugins.write.files import NotOurs, claim, sweep, write
from plugins.write.render import Renderer, prepare
from plugins.write.summary import summary
from plugins.write.theme_files import theme_files


class SiteGenerator(Generator):  # type: ignore[misc]  # Pelican comes without type information
    """Writes every output that the stages before made."""

    def generate_output(self, _writer: Any) -> None:
        folder = Path(self.output_path)
        try:
            claim(folder)
        except NotOurs:
            print(f"{folder} holds files that no build has made. Choose an empty folder.", file=sys.stderr)
            raise SystemExit(2) from None
        prepare(self.env)
        renderer = Renderer(self.env, self.context["editions"], self.context["translators"])
        outputs = self.context["outputs"]
        rendered = ((output.path, renderer.render(output)) for output in outputs)
        wanted: set[str] = set()
        changed = 0
        for path, content in chain(theme_files(Path(self.theme)), rendered):
            changed += write(folder / path, content)
            wanted.add(path)
        removed = sum(1 for _ in sweep(folder, wanted, self.settings["OUTPUT_RETENTION"]))
        pages = sum(output.form is Form.PAGE for output in outputs)
        for line in summary(pages, changed, removed, self.context["withheld"], self.context["speak"]):
            print(line)


def generators(_pelican: Any) -> type[SiteGenerator]:
    return SiteGenerator


def connect() -> None:
    signals.get_generators.connect(generators)
