import re
import sys
from pathlib import Path

import pytest

from plugins.tooling import environment

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with two locks and an environment that has a Python, but no stamp."""
    (tmp_path / environment.LOCK).write_text("one==1\n")
    (tmp_path / environment.DEVELOPER_LOCK).write_text("one==1\ntwo==2\n")
    python = environment.python(tmp_path / ".venv")
    python.parent.mkdir(parents=True)
    python.touch()
    return tmp_path


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Notes what would be done instead of doing it."""
    done: list[str] = []
    monkeypatch.setattr(environment, "create", lambda folder: done.append("create"))
    monkeypatch.setattr(environment, "install_packages", lambda folder, lock: done.append(lock.name))
    return done


def complete(project: Path, lock: str) -> bool:
    return environment.is_complete(project / ".venv", project / lock)


def install(project: Path, lock: str) -> None:
    environment.install(project / ".venv", project / lock)


def test_environment_without_stamp_is_made_anew(project: Path, pip: list[str]) -> None:
    assert not complete(project, environment.LOCK)
    install(project, environment.LOCK)
    assert pip == ["create", environment.LOCK]
    assert complete(project, environment.LOCK)


def test_developer_lock_serves_the_volunteers_tasks_too(project: Path, pip: list[str]) -> None:
    install(project, environment.DEVELOPER_LOCK)
    assert complete(project, environment.DEVELOPER_LOCK)
    assert complete(project, environment.LOCK)


def test_volunteers_lock_is_not_enough_for_tests(project: Path, pip: list[str]) -> None:
    install(project, environment.LOCK)
    assert not complete(project, environment.DEVELOPER_LOCK)
    install(project, environment.DEVELOPER_LOCK)
    assert pip == ["create", environment.LOCK, environment.DEVELOPER_LOCK], "installed on top, not anew"


def test_changed_lock_is_noticed(project: Path, pip: list[str]) -> None:
    install(project, environment.LOCK)
    (project / environment.LOCK).write_text("one==2\n")
    assert not complete(project, environment.LOCK)


def test_line_ends_of_a_checkout_do_not_matter(project: Path, pip: list[str]) -> None:
    install(project, environment.LOCK)
    (project / environment.LOCK).write_bytes(b"one==1\r\n")
    assert complete(project, environment.LOCK)


@pytest.mark.usefixtures("pip")
def test_interrupted_installation_is_not_complete(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(project, environment.LOCK)

    def stop(folder: Path, lock: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "install_packages", stop)
    with pytest.raises(SystemExit, match="Stopped"):
        environment.enter(project, ["test"])
    assert not complete(project, environment.LOCK)


def test_other_python_is_noticed(project: Path, pip: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    install(project, environment.LOCK)
    monkeypatch.setattr(sys.implementation, "cache_tag", "cpython-399")
    assert not complete(project, environment.LOCK)


def test_moved_project_is_noticed(project: Path, pip: list[str]) -> None:
    install(project, environment.LOCK)
    moved = project.rename(project.with_name("moved"))
    assert not complete(moved, environment.LOCK)


def test_python_without_venv_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "find_spec", lambda name: None)
    with pytest.raises(SystemExit, match=r"This Python has no “venv”\. (Type|Install)"):
        environment.create(tmp_path / ".venv")


@pytest.mark.parametrize(
    ("log", "told"),
    [
        ("NewConnectionError: Failed to establish a new connection", "internet connection"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "not the one"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("something else", "could not be installed"),
    ],
)
def test_failed_installation_is_explained(log: str, told: str) -> None:
    assert told in environment.failure(log)


def test_developer_lock_has_all_of_the_other() -> None:
    """`install` relies on it."""
    lock, developer = (
        set(re.findall(r"^\S+==\S+|--hash=\S+", (ROOT / name).read_text(), re.MULTILINE))
        for name in (environment.LOCK, environment.DEVELOPER_LOCK)
    )
    assert lock
    assert lock < developer


@pytest.mark.parametrize("name", [environment.LOCK, environment.DEVELOPER_LOCK])
def test_lock_names_no_host(name: str) -> None:
    assert "://" not in (ROOT / name).read_text()
