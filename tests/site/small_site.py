"""A small site with something of everything, in a copy of the project that a test may change as it likes."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from plugins.read.text import blob_hash

ROOT = Path(__file__).parents[2]
LANGUAGES: Mapping[str, Mapping[str, object]] = {
    "en": {"locale": "en_GB"},
    "ru": {"locale": "ru_RU"},
    "nl": {"locale": "nl_NL"},
}
SETTINGS: Mapping[str, Any] = {
    "BUILD_TIME": "2024-06-15T10:00:00+00:00",
    "PER_PAGE": 3,
    "FEED_ITEMS": 3,
    "CALENDAR_DAYS": 40,
    "LANGUAGES": LANGUAGES,
    "FALLBACKS": {"en": ["nl", "ru"], "ru": ["en", "nl"], "nl": ["en", "ru"]},
}

ENVIRON: Mapping[str, str] = {"CONTACT_EMAIL": "office@example.org", "LC_ALL": "C"}

TEXTS: Mapping[str, str] = {
    "redirects.toml": """\
[[redirect]]
from = "/archive/{year}/{month}/"
to = "/en/news/"

[[redirect]]
from = "/tag/{slug}/"
to = "/ru/tags/{slug}/"
else = "/ru/tags/"

[[redirect]]
from = "/blog/"
to = "news/2024-01-10-first/index.ru.md"

[[redirect]]
from = "/?p={number}"
to = "/nl/"
""",
    "tags.yaml": "asylum:\n  en: Asylum\n  ru: Убежище\n  nl: Asiel\npride:\n  en: Pride\n  ru: Прайд\n  nl: Pride\n",
    "news/2024-01-10-first/index.en.md": """\
title: "The first text"
summary: "How it began."
tags: [asylum, pride]
campaign: shelter
aliases: [/post/the-beginning]
---
Read [the second](news/2024-02-11-second), *then* [the goal](campaigns/shelter#the-goal).
""",
    "news/2024-01-10-first/index.ru.md": """\
title: "Первый текст"
summary: "Как всё началось."
translated_from: en@now
---
Читайте [второй](news/2024-02-11-second).
""",
    "news/2024-01-10-first/index.nl.md": """\
title: "De eerste tekst"
translated_from: en@0123456789
slug: het-begin
---
Lees "de tweede" [hier](../2024-02-11-second).
""",
    "news/2024-02-11-second/index.ru.md": """\
title: "Второй текст"
summary: "Только по-русски."
tags: [asylum]
---
Продолжение [первого](../2024-01-10-first/index.ru.md).
""",
    "news/2024-03-12-third/index.nl.md": """\
title: "De derde tekst"
summary: "Met een foto."
cover: meeting.jpg
cover_alt: "Een bijeenkomst"
consent: {meeting.jpg: nobody}
tags: [pride, unnamed]
campaign: shelter
---
![De zaal](meeting.jpg)

Zie [de picknick](events/2024-06-18-picnic).
""",
    "news/2024-03-12-third/index.en.md": """\
title: "The third text"
translated_from: nl
cover_alt: "A meeting"
---
![The room](meeting.jpg)
""",
    "news/2024-04-13-fourth/index.en.md": """\
title: "The fourth text"
status: hidden
---
Only for who knows the address.
""",
    "news/2024-05-14-fifth/index.en.md": """\
title: "The fifth text"
status: draft
tags: [pride]
---
Not ready.
""",
    "news/2024-06-20-later/index.en.md": """\
title: "The text of next week"
summary: "Its day will come."
tags: [asylum]
---
See [the picnic](events/2024-06-18-picnic).
""",
    "press/2023-05-05-review/index.en.md": """\
title: "What a paper wrote"
summary: "A review."
source: "The Paper"
source_url: https://paper.example/review
campaign: shelter
---
They wrote about [us](pages/about).
""",
    "dossier/2023-09-09-answers/index.en.md": """\
title: "Answers to questions"
asked: 2023-09-01
answered: 2023-09-08
---
## How many?

Seven.

## Since when?

Since [January](news/2024-01-10-first).
""",
    "dossier/2023-09-09-answers/index.nl.md": """\
title: "Antwoorden op vragen"
summary: "In het kort."
translated_from: en
---
""",
    "events/2024-06-18-picnic/index.en.md": """\
title: "A picnic"
summary: "On the grass."
start: 2024-06-18 14:00
end: 2024-06-18 17:00
place: {name: Vondelpark, town: Amsterdam, country: NL}
registration: {required: true}
tags: [pride]
campaign: shelter
---
It belongs to [the campaign](campaigns/shelter).
""",
    "events/2024-06-18-picnic/index.ru.md": """\
title: "Пикник"
where: "Вонделпарк, Амстердам"
translated_from: en
---
На траве.
""",
    "events/memorial/index.nl.md": """\
title: "Herdenking"
start: 2023-07-02
recurrence: yearly
tags: [asylum]
---
Elk jaar.
""",
    "campaigns/shelter/index.en.md": """\
title: "Shelter"
summary: "A place to stay."
goal: "Ten rooms."
calls: [{text: "Write to us", link: pages/contact}]
since: 2024-01-01
tags: [asylum]
---
## The goal

Ten rooms in [this town](news/2024-03-12-third).
""",
    "campaigns/shelter/index.ru.md": """\
title: "Убежище"
goal: "Десять комнат."
translated_from: en
---
## Цель

Десять комнат.
""",
    "campaigns/ended/index.nl.md": """\
title: "Voorbij"
goal: "Gehaald."
since: 2023-01-01
closed: 2023-12-01
---
Dank.
""",
    "pages/about/index.en.md": """\
title: "About us"
menu: 10
shows: [organisation]
---
See [the campaign](campaigns/shelter).
""",
    "pages/about/index.nl.md": """\
title: "Over ons"
translated_from: en
---
Zie [de campagne](campaigns/shelter).
""",
    "pages/contact/index.ru.md": """\
title: "Связь"
menu: 20
shows: [contact]
---
Пишите.
""",
}


@dataclass
class Project:
    """A copy of the project with the small site, and how it is to be built next.

    `settings` and `environ` hold what differs from pelicanconf.py and from the surroundings; `lines` stand at its end;
    `done` tells of every edit, for the report of a failure.
    """

    root: Path
    settings: dict[str, Any] = field(default_factory=lambda: dict(SETTINGS))
    environ: dict[str, str] = field(default_factory=lambda: dict(ENVIRON))
    lines: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def output(self) -> Path:
        return self.root / "output"

    @property
    def cache(self) -> Path:
        return self.root / "cache"

    @property
    def theme(self) -> Path:
        return self.root / "theme"

    @property
    def catalogues(self) -> Path:
        return self.root / "plugins" / "languages" / "catalogues"

    def write_settings(self) -> None:
        """As somebody who edits the file: not where it says the same already."""
        told = [f"{name} = {value!r}" for name, value in self.settings.items()]
        text = "\n".join([(ROOT / "pelicanconf.py").read_text("utf-8"), *told, *self.lines, ""])
        file = self.root / "pelicanconf.py"
        if not file.exists() or file.read_text("utf-8") != text:
            write(file, text)

    def did(self, what: str) -> None:
        self.done.append(what)


def copied(root: Path) -> Project:
    """The project's code in `root`, without content."""
    root.mkdir(parents=True)
    for name in ("plugins", "theme"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy2(ROOT / "requirements.lock", root)
    return Project(root)


def write_content(content: Path) -> None:
    for path, text in TEXTS.items():
        write(content / path, text if "/" not in path else stamped(path, f"---\n{text}"))
    (content / "news/2024-03-12-third/meeting.jpg").write_bytes(picture(40))


def stamped(path: str, text: str) -> str:
    """With the hash of the English text as it is now, where the text says so."""
    source = f"---\n{TEXTS[path.rpartition('/')[0] + '/index.en.md']}" if "@now" in text else ""
    return text.replace("@now", f"@{blob_hash(source.encode())}")


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def document(pages: int) -> bytes:
    from pikepdf import Pdf

    made, target = Pdf.new(), BytesIO()
    for _ in range(pages):
        made.add_blank_page()
    made.save(target, static_id=True)
    return target.getvalue()


def picture(width: int) -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, 20), "red").save(target, "JPEG")
    return target.getvalue()
