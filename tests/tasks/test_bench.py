import json
from pathlib import Path
from typing import Any

import pytest

from plugins.tooling import bench
from plugins.tooling.bench import Bench
from plugins.tooling.bench_results import Peer, Race, live_medians, races
from plugins.tooling.bench_targets import Measured, lines

HARNESS = """\
import json, sys
from pathlib import Path

words = sys.argv[1:]
work = Path(words[words.index("--work") + 1])
(work / "results.json").write_text((Path(__file__).parent / "told.json").read_text())
(work / "asked.json").write_text(json.dumps(words))
print("| a table | that nobody reads |")
"""


def turn(cold: float, nochange: float, oneedit: float, memory: float, **more: Any) -> dict[str, Any]:
    def build(wall: float) -> dict[str, float]:
        return {"wall": wall, "cpu": wall, "rss": memory, "others": more.get("others", 0.0), "written": 1}

    return {
        "cold": build(cold),
        "nochange": build(nochange),
        "oneedit": build(oneedit),
        "sentence": more.get("sentence", [1, 5]),
    }


def results(size: int, **turns: list[dict[str, Any]]) -> dict[str, Any]:
    return {"sizes": {str(size): {"peers": {name: {"turns": each} for name, each in turns.items()}}}}


HUGO = turn(2.0, 2.0, 2.0, 300)
OURS = turn(3.0, 0.1, 0.7, 200)


def table(race: Race, **more: Any) -> dict[str, list[str]]:
    """The rows by how they begin, and the lines below by their first word."""
    found: dict[str, list[str]] = {}
    for line in lines(Measured(1000, race, **more)):
        cells = [cell.strip() for cell in line.split("|")]
        found[cells[0].split(",")[0] if len(cells) > 1 else cells[0].split()[0].rstrip(":")] = cells
    return found


def test_each_target_is_told_with_what_was_measured() -> None:
    rows = table(races(results(1000, hugo=[HUGO], project=[OURS]))[1000])
    assert rows["rebuild with nothing changed"][3:] == ["0.05 × Hugo", "pass, reached"]
    assert rows["rebuild after one edited post"][3:] == ["0.35 × Hugo", "pass"]
    assert rows["cold build"][3:] == ["not measured", ""], "the last row is about 100 posts"
    assert rows["peak memory of the largest process"][3:] == ["0.67 × Hugo", "pass"]


def test_what_is_too_slow_is_a_miss() -> None:
    slow = turn(5.0, 1.0, 1.0, 400)
    rows = table(races(results(1000, hugo=[HUGO], project=[slow]))[1000])
    assert {rows[name][4] for name in rows if len(rows[name]) == 5 and "Hugo" in rows[name][3]} == {"miss"}


def test_medians_and_not_means_are_compared() -> None:
    runs = [turn(9.0, 0.1, 0.7, 200), OURS, OURS]
    assert races(results(7, hugo=[HUGO], project=runs))[7].peers["project"].seconds["cold"] == 3.0


def test_growth_is_by_post_and_live_is_against_the_server_of_hugo() -> None:
    main = races(results(1000, hugo=[HUGO], project=[OURS]))[1000]
    sizes = tuple(Race({"project": Peer({"cold": seconds}, 100)}) for seconds in (2.0, 15.0))
    rows = table(main, growth=sizes, live={"hugo": 0.3, "project": 0.4}, small=main)
    assert rows["cold build per post at 4000 posts ÷ at 500"][3:] == ["0.94", "pass, reached"]
    assert rows["save → the browser shows it"][1:] == ["≤ 0.50 s", "≤ 0.30 s", "0.40 s", "pass"]
    assert rows["cold build"][3:] == ["1.50 × Hugo", "pass, reached"]


def test_numbers_that_do_not_count_are_told() -> None:
    stale = turn(3.0, 0.1, 0.1, 200, sentence=[1, 4], others=2.0)
    found = table(races(results(1000, hugo=[HUGO], project=[stale], nikola=[turn(9, 9, 9, 9)]))[1000])
    assert "STALE" in found
    assert "Others" in found
    assert found["cold"], "the seconds and the other peer"


def test_peer_that_failed_has_no_times() -> None:
    told = results(1000, hugo=[HUGO], project=[OURS])
    told["sizes"]["1000"]["peers"]["nikola"] = {"turns": [HUGO], "failed": "first line\nModuleNotFoundError"}
    race = races(told)[1000]
    assert "nikola" not in race.peers
    assert any("nikola failed: ModuleNotFoundError" in line for line in lines(Measured(1000, race)))


def test_live_times_are_the_last_column() -> None:
    told = "| peer | start s | edits s | median s |\n| --- | ---: | ---: | ---: |\n| hugo | 3.10 | 0.21 0.24 | 0.22 |\n"
    assert live_medians(told) == {"hugo": 0.22}


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A project beside a harness that tells what stands in its told.json."""
    harness = tmp_path / bench.HARNESS
    for folder in (harness, tmp_path / "project", tmp_path / "work"):
        folder.mkdir(parents=True)
    (harness / "run.py").write_text(HARNESS, "utf-8")
    (harness / "told.json").write_text(json.dumps(results(50, hugo=[HUGO], project=[OURS])), "utf-8")
    monkeypatch.setattr(Bench, "work", tmp_path / "work")
    return Bench(tmp_path / "project", posts=50, runs=7, quick=True)


def test_harness_that_is_not_there_is_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.bench(Bench(tmp_path / "project")) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert str(tmp_path) not in told.err


def test_table_is_all_that_is_printed(asked: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.bench(asked) == 0
    told = capsys.readouterr().out
    assert told.startswith("what")
    assert "nobody reads" not in told
    words = json.loads((asked.work / "asked.json").read_text("utf-8"))
    assert words[: words.index("--project")] == ["--posts", "50", "--runs", "1", "--peers", "hugo", "project"]


def test_sites_are_gone_afterwards(asked: Bench) -> None:
    bench.bench(asked)
    words = json.loads((asked.work / "asked.json").read_text("utf-8"))
    assert not Path(words[words.index("--sites") + 1]).exists()


def test_hugo_that_is_not_installed_is_told_with_the_remedy(asked: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.dumps(results(50, hugo=[], project=[OURS]))
    (asked.harness / "told.json").write_text(told, "utf-8")
    assert bench.bench(asked) == 1
    assert "--setup --peers hugo" in capsys.readouterr().err


def test_harness_that_fails_is_no_measurement(asked: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    (asked.harness / "run.py").write_text("import sys; sys.exit(3)", "utf-8")
    assert bench.bench(asked) == 1
    assert "run.py ended with 3" in capsys.readouterr().err
