from pathlib import Path

import pytest

from plugins.checks import asking
from plugins.checks.rules.online_links import of_net
from tests.checks.pages import html, said, whole

STATUS = {"https://there.example/": 200, "https://gone.example/": 404, "https://shut.example/": 503}


def ask(address: str, method: str) -> int:
    if address not in STATUS:
        raise OSError("no such host")
    return STATUS[address]


@pytest.fixture(autouse=True)
def others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "ask", ask)
    monkeypatch.setattr(asking, "PAUSE", 0)
    monkeypatch.delenv("CI", raising=False)


def found(folder: Path, *addresses: str) -> list[str]:
    links = "".join(f'<a href="{address}">A</a>' for address in addresses)
    return said(of_net(whole(folder, {"en/a/index.html": html(links)})))


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    assert (
        found(tmp_path, "https://there.example/", "https://there.example/#place", "mailto:a@b.example", "../b/") == []
    )


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("https://gone.example/", "“https://gone.example/” is not there any more (404)"),
        ("https://shut.example/", "“https://shut.example/” gave no clear answer (503)"),
        ("https://lost.example/", "“https://lost.example/” did not answer (no such host)"),
    ],
)
def test_what_is_not_is_told(tmp_path: Path, address: str, fault: str) -> None:
    assert found(tmp_path, address) == [fault]


def test_nobody_is_asked_where_a_machine_builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert found(tmp_path, "https://gone.example/") == ["where CI is set nobody is asked"]
