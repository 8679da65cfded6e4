"""A build that remembers gives the same files and the same problems as one that knows nothing.

After each edit the site is built twice: over what the last build left, and into fresh folders. `WARM_IS_COLD=100`
in the environment tries a hundred random histories instead of the few fixed ones.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.site.builder import DEFECT, FAULT, Builder, Built
from tests.site.content_edits import CONTENT_EDITS, Edit, NothingToEdit, touch_text
from tests.site.site_edits import FOLDER_EDITS, SITE_EDITS, remove, setting
from tests.site.small_site import ROOT, Project, copied, write, write_content

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="a fresh process for each build would take too long")

T = TypeVar("T")
EDITS: Mapping[str, Edit] = {**CONTENT_EDITS, **SITE_EDITS, **FOLDER_EDITS, "touched text": touch_text}
LONG = int(os.environ.get("WARM_IS_COLD", "0"))
FIXED = 4  # histories
STEPS = 8  # edits in each, at most

Files = dict[str, bytes]
Times = dict[str, int]


def files(folder: Path) -> Files:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def times(folder: Path) -> Times:
    return {
        path.relative_to(folder).as_posix(): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()
    }


def told(built: Built) -> list[str]:
    """What a build says; not how many files it has changed, which depends on what was there."""
    size, _, rest = built.out.partition("\n")
    return [str(built.status), size.partition(".")[0], *rest.splitlines(), *built.err.splitlines()]


def differences(warm: Files, cold: Files) -> list[str]:
    """A line for each file that is not the same, for a report that can be read."""
    found = [f"{path} is left over" for path in warm.keys() - cold.keys()]
    found += [f"{path} is missing" for path in cold.keys() - warm.keys()]
    found += [f"{path}: {first_difference(warm[path], cold[path])}" for path in warm.keys() & cold.keys()]
    return sorted(line for line in found if not line.endswith(": "))


def first_difference(warm: bytes, cold: bytes) -> str:
    if warm == cold:
        return ""
    pairs = zip([*warm.split(b"\n"), b"(end)"], [*cold.split(b"\n"), b"(end)"], strict=False)
    return next((f"warm {one[:300]!r}, cold {two[:300]!r}" for one, two in pairs if one != two), "another length")


@dataclass
class Workshop:
    """Programs that build: `serving` in its own process, again and again; `warm` and `cold` in a fresh one each time.

    The base is a project that was built once.
    """

    base: Project
    serving: Builder
    warm: Builder
    cold: Builder
    built: Files
    told: list[str]

    def restored(self) -> Project:
        """The project as it was at first, with the cache and the output of its first build, at the same place."""
        self.put_back(lambda name: name != "plugins")
        project = Project(self.base.root)
        assert self.build(project, serving=True).status == 0, "files put back look new; this build gets to know them"
        return project

    def undone(self, project: Project) -> Project:
        """The project as it was at first, with the cache and the output that are there now."""
        self.put_back(lambda name: name not in ("plugins", "cache", "output"))
        return Project(project.root, done=[*project.done, "all undone"])

    def put_back(self, chosen: Callable[[str], bool]) -> None:
        """What was kept of the chosen files and folders; what is new there goes. Of the code, only catalogues."""
        root = self.base.root
        names = {path.name for folder in (root, self.kept) for path in folder.iterdir() if chosen(path.name)}
        catalogues = self.base.catalogues.relative_to(root).as_posix()
        for name in [*sorted(names), catalogues]:
            there, kept = root / name, self.kept / name
            if there.is_dir():
                shutil.rmtree(there)
            there.unlink(missing_ok=True)
            if kept.is_dir():
                shutil.copytree(kept, there)
            elif kept.exists():
                shutil.copy2(kept, there)

    @property
    def kept(self) -> Path:
        return self.base.root.with_name("kept")

    def build(self, project: Project, *, serving: bool = False) -> Built:
        """Over what the last build left. `serving` builds in a process that has built other sites before."""
        project.write_settings()
        builder = self.serving if serving else self.warm
        return builder.build(project.output, project.cache, project.environ, fresh=not serving)

    def check(self, project: Project, *, serving: bool = False) -> Files:
        """Build warm and cold, and compare. What the cold build wrote."""
        fresh = project.root.with_name("fresh")
        shutil.rmtree(fresh, ignore_errors=True)
        before, seen = files(project.output), times(project.output)
        project.write_settings()
        with ThreadPoolExecutor() as pool:
            other = pool.submit(self.cold.build, fresh / "output", fresh / "cache", project.environ, fresh=True)
            warm = self.build(project, serving=serving)
        cold = other.result()
        after, wanted = files(project.output), files(fresh / "output")
        history = "\n".join(project.done)
        for built in (warm, cold):
            assert built.status != DEFECT, f"{history}\n{built.err}"
            assert FAULT not in built.err, f"{history}\n{built.err}"
        assert told(warm) == told(cold), history
        assert differences(after, before if warm.status else wanted) == [], history
        same = [path for path in after if after[path] == before.get(path)]
        assert {path: times(project.output)[path] for path in same} == {path: seen[path] for path in same}, history
        return wanted


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    base = copied(tmp_path_factory.mktemp("warm") / "project")
    write_content(base.content)
    serving, warm, cold = (Builder(base.root) for _ in range(3))
    made = Workshop(base, serving, warm, cold, {}, [])
    made.built = made.check(base)
    made.told = told(made.build(base))
    assert len(made.built) > 100
    shutil.copytree(base.root, made.kept)
    yield made
    for builder in (serving, warm, cold):
        builder.close()


def first(things: Sequence[T], /) -> T:
    if not things:
        raise NothingToEdit
    return things[0]


@pytest.mark.parametrize(("name", "serving"), list(zip(EDITS, cycle([True, True, False]), strict=False)))
def test_an_edit_is_seen_and_so_is_its_undoing(workshop: Workshop, name: str, serving: bool) -> None:
    """The longest way round the same lists: some in a new process each, which is slower, most in one."""
    project = workshop.restored()
    EDITS[name](project, first)
    edited = workshop.check(project, serving=serving)
    seen = differences(edited, workshop.built)
    assert bool(seen) == (name in CONTENT_EDITS or name in SITE_EDITS), "an edit that nobody can see tests nothing"
    undone = workshop.undone(project)
    built = workshop.build(undone, serving=serving)
    assert told(built) == workshop.told
    assert differences(files(undone.output), workshop.built) == []


@settings(
    max_examples=LONG or FIXED,
    derandomize=not LONG,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(st.data())
def test_any_history_of_edits_leads_to_the_same_site(workshop: Workshop, data: st.DataObject) -> None:
    def choose(things: Sequence[T], /) -> T:
        if not things:
            raise NothingToEdit
        return data.draw(st.sampled_from(things))

    project = workshop.restored()
    for _ in range(data.draw(st.integers(2, STEPS), label="steps")):
        for name in data.draw(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=3), label="edits"):
            with suppress(NothingToEdit):
                EDITS[name](project, choose)
        workshop.check(project, serving=data.draw(st.booleans(), label="in the same process"))


@pytest.mark.parametrize("empty", [False, True])
def test_two_builds_at_once_share_a_cache(workshop: Workshop, empty: bool, tmp_path: Path) -> None:
    """Of one content, with two settings files; three times, so that they find what the other has remembered."""
    project = workshop.restored()
    write(
        project.root / "publishconf.py",
        f"{(ROOT / 'publishconf.py').read_text('utf-8')}\nSTRICT, PER_PAGE = False, 1\n",
    )
    cache = tmp_path / "cache" if empty else project.cache
    builders = (workshop.warm, workshop.cold)

    def build(number: int, cache: Path, output: Path) -> Built:
        return builders[number].build(output, cache, project.environ, fresh=True, production=bool(number))

    outputs = [tmp_path / "one", tmp_path / "two"]
    for _ in range(3):
        with ThreadPoolExecutor(2) as pool:
            built = list(pool.map(build, range(2), [cache] * 2, outputs))
        assert [each.status for each in built] == [0, 0], [each.err for each in built]
    assert build(1, tmp_path / "other", tmp_path / "three").status == 0
    assert differences(files(outputs[0]), workshop.built) == []
    assert differences(files(outputs[1]), files(tmp_path / "three")) == []
    assert differences(files(outputs[1]), workshop.built) != []


@pytest.mark.parametrize("amount", [1, 25, 100, 175])
@pytest.mark.parametrize("empty", [False, True], ids=["over a build", "the first build"])
def test_a_build_that_is_killed_harms_nothing(workshop: Workshop, amount: int, empty: bool) -> None:
    """Killed as soon as it has changed so many files in the output and the cache."""
    project = workshop.restored()
    remove("cache", "output")(project, first) if empty else setting("SITENAME", "Another name")(project, first)
    kill_after(project, amount)
    workshop.check(project)


def kill_after(project: Project, amount: int) -> None:
    """Start a build as a program of its own, and end it with all that it has started, in the middle of its work."""
    project.write_settings()
    script = "from plugins.tooling.build import *; sys.exit(build(Folders.of(Path.cwd(), '', *sys.argv[1:])))"
    before = stamps(project)
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(project.output), str(project.cache)],
        cwd=project.root,
        env=os.environ | project.environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    while process.poll() is None and len(stamps(project) - before) < amount:
        time.sleep(0.001)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def stamps(project: Project) -> set[tuple[str, int]]:
    found = set()
    for folder in (project.output, project.cache):
        for parent, _, names in os.walk(folder):
            for name in names:
                with suppress(FileNotFoundError):  # it was a half-written one
                    path = os.path.join(parent, name)
                    found.add((path, os.stat(path).st_mtime_ns))
    return found
