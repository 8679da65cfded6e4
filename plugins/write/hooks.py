"""Where writing meets Pelican: a generator that has output only, with Pelican's Jinja environment."""

import sys
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from plugins.write.files import NotOurs, claim, sweep, write
from plugins.write.render import Renderer, prepare
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
        wanted: set[str] = set()
        for path, content in theme_files(Path(self.theme)):
            write(folder / path, content)
            wanted.add(path)
        for output in self.context["outputs"]:
            write(folder / output.path, renderer.render(output))
            wanted.add(output.path)
        removed = list(sweep(folder, wanted, self.settings["OUTPUT_RETENTION"]))
        self.context["removed"] = removed


def generators(_pelican: Any) -> type[SiteGenerator]:
    return SiteGenerator


def connect() -> None:
    signals.get_generators.connect(generators)
