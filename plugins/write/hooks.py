"""Where writing meets Pelican: a generator that has output only, with Pelican's Jinja environment."""

import sys
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from plugins.page.output import Form
from plugins.write.files import NotOurs
from plugins.write.render import Renderer, prepare
from plugins.write.site_files import Folders, write_site
from plugins.write.summary import summary


class SiteGenerator(Generator):  # type: ignore[misc]  # Pelican comes without type information
    """Writes every output that the stages before made."""

    def generate_output(self, _writer: Any) -> None:
        prepare(self.env)
        context = self.context
        renderer = Renderer(self.env, context["editions"], context["translators"])
        folders = Folders(
            output=Path(self.output_path),
            theme=Path(self.theme),
            cache=Path(self.settings["CACHE_PATH"]),
            retained=frozenset(self.settings["OUTPUT_RETENTION"]),
        )
        try:
            done = write_site(context["outputs"], renderer, context["ledger"], folders, context["version"])
        except NotOurs:
            print(f"{folders.output} holds files that no build has made. Choose an empty folder.", file=sys.stderr)
            raise SystemExit(2) from None
        pages = sum(output.form is Form.PAGE for output in context["outputs"])
        for line in summary(pages, done.changed, done.removed, context["withheld"], context["speak"]):
            print(line)


def generators(_pelican: Any) -> type[SiteGenerator]:
    return SiteGenerator


def connect() -> None:
    signals.get_generators.connect(generators)
