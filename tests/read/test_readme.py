"""The README's examples are what the program takes."""

import re
from pathlib import Path

import pytest

from plugins.read.allowed_attributes import CLASSES
from plugins.read.sanitise import TAGS
from tests.read.conftest import ReadFront, Told

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
EXAMPLES = {
    "news": re.search(r"```markdown\n---\n(.*?)---\n", README, re.DOTALL),
    "events": re.search(r"```yaml\n(title: Dutch lesson.*?)```", README, re.DOTALL),
    "campaigns": re.search(r"```yaml\n(title: Shelter.*?)```", README, re.DOTALL),
}


@pytest.mark.parametrize("kind", EXAMPLES)
def test_examples_of_front_matter_are_right(kind: str, read_front: ReadFront, told: Told) -> None:
    example = EXAMPLES[kind]
    assert example
    front, problems, lines = read_front(kind, example[1])
    assert told(problems) == []
    assert front
    assert len(lines) > 3


def test_the_marks_that_are_named_are_those_that_there_are() -> None:
    assert set(re.findall(r"\{: \.(\w+) \}", README)) == CLASSES


def test_the_html_that_is_named_is_allowed() -> None:
    named = re.search(r"HTML where Markdown has nothing: (.*?) and the like", README)
    assert named
    assert set(re.findall(r"`(\w+)`", named[1])) <= TAGS
