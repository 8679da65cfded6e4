import pytest

from plugins.problems.problem import Severity
from plugins.read.body import read_body
from plugins.read.document import Body, FileRef


def read(text: str) -> tuple[Body, list[tuple[int, Severity]]]:
    body, problems = read_body(text, lang="ru", kind="news", folder="news/x", first_line=1)
    return body, [(problem.line, problem.severity) for problem in problems]


def test_a_picture_is_left_open_for_its_size() -> None:
    body, problems = read('a\n![Кот "Мурзик"](кот%201.jpg)')
    assert not problems
    assert body.parts == (
        '<p>a\n<img src="',
        FileRef("news/x/кот 1.jpg", 2, "кот%201.jpg"),
        '" alt="Кот «Мурзик»" loading="lazy" decoding="async"></p>',
    )


def test_a_picture_needs_words() -> None:
    assert read("a\n\n![](b.jpg)")[1] == [(3, Severity.ERROR)]


def test_decoration_is_marked() -> None:
    body, problems = read('![""](b.jpg)')
    assert not problems
    assert body.parts[-1] == '" alt="" loading="lazy" decoding="async"></p>'


@pytest.mark.parametrize("src", ["https://e.org/b.jpg", "//e.org/b.jpg", "data:image/png;base64,x", "../../../b.jpg"])
def test_a_picture_from_elsewhere_is_an_error(src: str) -> None:
    body, problems = read(f"a\n\n![b]({src})")
    assert problems == [(3, Severity.ERROR)]
    assert "<img" not in str(body.parts)
