"""What is in a release, and what is not, wherever it is made."""

import shutil
from pathlib import Path

from PIL import Image

from tests.publish.site import Publisher, new_site

MARKS = ("PLANTEDDRAFT", "PLANTEDFUTURE", "plantedslug", "PLANTEDTAG")
DRAFT = """\
---
title: PLANTEDDRAFT title
summary: PLANTEDDRAFT summary
slug: plantedslug-draft
tags: [PLANTEDTAG]
aliases: [/plantedslug-old]
cover: plantedslug-cover.png
consent: nobody
cover_alt: PLANTEDDRAFT alt
status: draft
---
PLANTEDDRAFT words and ![PLANTEDDRAFT picture](plantedslug-picture.png).
"""
FUTURE = """\
---
title: PLANTEDFUTURE title
summary: PLANTEDFUTURE summary
slug: plantedslug-future
tags: [PLANTEDTAG]
---
PLANTEDFUTURE words ![PLANTEDFUTURE](plantedslug-later.png)
"""
EVENT = """\
---
title: PLANTEDDRAFT event
start: 2024-07-01 18:00
place: {name: PLANTEDDRAFT hall, town: Plantedslug}
status: draft
---
PLANTEDDRAFT.
"""


def plant(publisher: Publisher) -> list[bytes]:
    """Texts that are not for readers yet, each of its kind; gives the colours of their pictures, as marks of these."""
    publisher.write("news/2024-02-02-plantedslug/index.en.md", DRAFT)
    publisher.write("news/2024-09-09-plantedslug-later/index.en.md", FUTURE)
    publisher.write("events/plantedslug-event/index.en.md", EVENT)
    publisher.write(
        "pages/about/index.ru.md", "---\ntitle: PLANTEDDRAFT\nstatus: draft\ntranslated_from: en\n---\nНет.\n"
    )
    news = publisher.root / "content/news"
    for name in ("2024-02-02-plantedslug/plantedslug-cover", "2024-02-02-plantedslug/plantedslug-picture"):
        Image.new("RGB", (40, 40), "red").save(news / f"{name}.png")
    Image.new("RGB", (40, 40), "red").save(news / "2024-09-09-plantedslug-later/plantedslug-later.png")
    return [mark.encode().lower() for mark in MARKS]


def everything(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_drafts_and_what_is_to_come_leave_no_trace_in_a_release(publisher: Publisher) -> None:
    """Not one of the planted marks stands in any byte or name, and no file is there that would not be without them."""
    publisher.publish()
    without = everything(publisher.live)
    marks = plant(publisher)
    publisher.run("preview")  # what is remembered of it must not get into a release either
    publisher.publish()
    assert everything(publisher.live) == without
    assert not [mark for mark in marks for path, data in without.items() if mark in (path.encode() + data).lower()]


def test_the_marks_would_be_found(publisher: Publisher) -> None:
    """So the test above can fail: in a preview each mark is there."""
    marks = plant(publisher)
    done = publisher.run("preview", "--output", "shown")
    assert done.returncode == 0, done.stderr
    shown = b"\n".join(path.encode() + data for path, data in everything(publisher.root / "shown").items()).lower()
    assert [mark for mark in marks if mark not in shown] == []


def test_what_becomes_a_draft_again_is_gone_from_the_next_release(publisher: Publisher) -> None:
    plant(publisher)
    path = publisher.root / "content/news/2024-02-02-plantedslug/index.en.md"
    path.write_text(path.read_text("utf-8").replace("status: draft\n", ""), "utf-8")
    publisher.publish()
    path.write_text(DRAFT, "utf-8")
    publisher.publish("--yes", "--keep", "1")
    found = [name for name, data in everything(publisher.store).items() if b"PLANTEDDRAFT" in data or "planted" in name]
    assert found == []


def test_the_same_bytes_from_another_folder_zone_locale_and_seed(tmp_path: Path, warm: Path) -> None:
    """The whole release, with its manifest; one from nothing, the other with all that was remembered."""
    one = new_site(tmp_path / "a")
    one.environ = {"TZ": "Pacific/Kiritimati", "LC_ALL": "nl_NL.UTF-8", "LANG": "nl_NL.UTF-8", "PYTHONHASHSEED": "1"}
    shutil.copytree(warm, tmp_path / "quite/another place", ignore=shutil.ignore_patterns("published"))
    two = Publisher(tmp_path / "quite/another place")
    two.environ = {"TZ": "America/St_Johns", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "2"}
    one.publish()
    two.publish()
    assert everything(one.live) == everything(two.live)
