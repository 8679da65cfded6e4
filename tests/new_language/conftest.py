"""The small site with three more languages, added as a volunteer would, in a copy of the project."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from plugins.languages.catalogue import parse
from plugins.languages.messages import messages_of
from tests.built_site import Site, read_site
from tests.new_language.languages import CASES, Case, texts
from tests.site.small_site import ENVIRON, ROOT, Project, copied, write, write_content

LINES = 'BUILD_TIME = "2024-06-15T10:00:00+00:00"\nPER_PAGE = 3\nCALENDAR_DAYS = 40\n'


@dataclass(frozen=True, slots=True)
class Extended:
    project: Project
    site: Site
    told: dict[str, str]  # what `add-language` said of each language


def run(project: Project, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-m", *words],
        cwd=project.root,
        env=os.environ | ENVIRON | {"LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="session")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Extended:
    project = copied(tmp_path_factory.mktemp("new_language") / "project")
    shutil.copy2(ROOT / "tasks.py", project.root)
    write(project.root / "pelicanconf.py", (ROOT / "pelicanconf.py").read_text("utf-8") + LINES)
    write_content(project.content)
    told = {}
    for code, case in CASES.items():
        done = run(project, "invoke", "add-language", code)
        assert (done.returncode, done.stderr) == (0, "")
        told[code] = done.stdout
        translate(project.catalogues / f"{code}.po", case)
        for path, text in texts(code, case).items():
            write(project.content / path, text)
    done = run(project, "pelican", "content", "-s", "pelicanconf.py", "-o", "output")
    assert done.returncode == 0, done.stderr
    return Extended(project, read_site(project.output), told)


def translate(path: Path, case: Case) -> None:
    """Fill in the few words of the case, as an editor would."""
    source = path.read_text("utf-8")
    for message in messages_of(parse(source.encode())):
        if message.id in case.words:
            empty = f'msgid "{message.id}"\nmsgstr ""'
            assert empty in source
            source = source.replace(empty, f'msgid "{message.id}"\nmsgstr "{case.words[str(message.id)]}"')
    plural = 'msgid "{n} text"\nmsgid_plural "{n} texts"\n'
    before = plural + "".join(f'msgstr[{number}] ""\n' for number in range(len(case.texts)))
    assert before in source, "as many forms as the language has"
    after = plural + "".join(f'msgstr[{number}] "{form}"\n' for number, form in enumerate(case.texts))
    path.write_text(source.replace(before, after), "utf-8")
