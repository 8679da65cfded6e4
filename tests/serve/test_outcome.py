from plugins.languages.speech import speech
from plugins.problems.problem import Problem, Severity
from plugins.serve.outcome import Outcome, content_stopped, stopped, success

ENGLISH = speech({"LC_ALL": "C"})
UNKNOWN = Problem("b.md", 2, "there is no key “{name}”", "did you mean “{meant}”?", {"name": "titel", "meant": "title"})
ADVICE = Problem("a.md", 1, "found", "do", severity=Severity.WARNING)


def test_outcome_survives_the_way_to_the_other_process() -> None:
    outcome = content_stopped(ENGLISH, [UNKNOWN], [UNKNOWN, ADVICE])
    text = outcome.to_json()
    assert "\n" not in text
    assert Outcome.from_json(text) == outcome


def test_problems_are_told_in_the_order_of_files_and_once_each() -> None:
    first = Problem("a.md", 9, "found", "do")
    outcome = content_stopped(ENGLISH, [UNKNOWN, first, UNKNOWN], [ADVICE])
    assert [(fault.path, fault.line) for fault in outcome.faults] == [("a.md", 9), ("b.md", 2)]
    assert outcome.heading == "2 files need mending."
    assert [fault.path for fault in outcome.warnings] == ["a.md"]


def test_everything_is_said_in_the_language_of_the_console() -> None:
    dutch = content_stopped(speech({"LC_ALL": "nl_NL.UTF-8"}), [UNKNOWN], [])
    english = content_stopped(ENGLISH, [UNKNOWN], [])
    assert dutch.lang == "nl"
    for name in ("heading", "note", "close", "check", "faults"):
        assert getattr(dutch, name) != getattr(english, name)
    assert "titel" in dutch.faults[0].found


def test_only_a_build_that_went_well_is_built() -> None:
    assert success(ENGLISH, [ADVICE], "en/").built
    assert not stopped(ENGLISH, "It did not.").built
