"""Where writing meets Pelican: a generator that has output only, with Pelican's Jinja environment."""

import sys
from pathlib import Path
from typing import Any

from blinker import signal
from pelican import signals
from pelican.generators import Generator

from plugins.cache import ready
from plugins.cards.kept import prune
from plugins.page.output import Form
from plugins.read.front import Status
from plugins.write.compiled import Compiled
from plugins.write.files import NotOurs
from plugins.write.render import Renderer, prepare
from plugins.write.report import Report, Withheld, summary
from plugins.write.site_files import Folders, write_site
from plugins.write.until import true_until

site_written = signal("site_written")  # sent with the Report and `files`, what the output holds, after all is written


class SiteGenerator(Generator):  # type: ignore[misc]  # Pelican comes without type information
    """Writes every output that the stages before made."""

    def generate_output(self, _writer: Any) -> None:
        context = self.context
        cache = Path(self.settings["CACHE_PATH"])
        prepare(self.env, Compiled(cache / "templates", ready.TEMPLATES))
        renderer = Renderer(self.env, context["editions"], context["translators"], cache / "cards")
        folders = Folders(
            output=Path(self.output_path),
            theme=Path(self.theme),
            templates=tuple(Path(folder) for folder in self._templates_path),
            cache=cache,
            retained=frozenset(self.settings["OUTPUT_RETENTION"]),
        )
        try:
            done = write_site(context["outputs"], renderer, context["ledger"], folders, context["version"])
        except NotOurs:
            said = context["speak"].gettext("“{folder}” holds something else than the site. Choose an empty folder.")
            print(said.format(folder=folders.output), file=sys.stderr)
            raise SystemExit(2) from None
        if drawn := {output.path.rpartition("/")[2] for output in context["outputs"] if output.form is Form.CARD}:
            prune(renderer.cards, drawn)
        report = Report(
            pages=sum(output.form is Form.PAGE for output in context["outputs"]),
            changed=done.changed,
            removed=done.removed,
            withheld=tuple(Withheld(d.path, d.front.status is Status.DRAFT) for d in context["withheld"]),
            problems=tuple(context["problems"]),
            until=true_until(context["site"], context["agenda"], context["withheld"]),
        )
        if self.settings.get("TELL", True):
            print("\n".join(summary(report, context["speak"])))
        site_written.send(report, files=done.files)


def generators(_pelican: Any) -> type[SiteGenerator]:
    return SiteGenerator


def connect() -> None:
    signals.get_generators.connect(generators)
