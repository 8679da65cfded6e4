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
    assert body.parts == ("<p>a\n", FileRef("news/x/кот 1.jpg", 2, "кот%201.jpg", "Кот «Мурзик»"), "</p>")


def test_a_picture_in_a_paragraph_of_its_own_is_a_figure_and_its_title_the_caption() -> None:
    body, problems = read('Раз.\n\n![Кот](a.jpg "Это "Мурзик"")\n\nДва.')
    assert not problems
    ref = FileRef("news/x/a.jpg", 3, "a.jpg", "Кот", "Это «Мурзик»", alone=True)
    assert body.parts == ("<p>Раз.</p>\n<figure>", ref, "</figure>\n<p>Два.</p>")
    assert "Мурзик" not in body.plain


def test_a_caption_among_other_words_is_told_because_nobody_would_see_it() -> None:
    body, problems = read('Раз ![Кот](a.jpg "Мурзик") два.')
    assert problems == [(1, Severity.WARNING)]
    assert [part for part in body.parts if isinstance(part, FileRef)] == [FileRef("news/x/a.jpg", 1, "a.jpg", "Кот")]


def test_the_author_can_make_a_figure_with_several_pictures_and_a_caption_of_html() -> None:
    text = '<figure><img src="a.jpg" alt="Кот"><img src="b.jpg" alt="Пёс"><figcaption>Оба</figcaption></figure>'
    body, problems = read(text)
    assert not problems
    assert [part.alone for part in body.parts if isinstance(part, FileRef)] == [False, False]
    assert "<figcaption>Оба</figcaption>" in str(body.parts)


def test_one_picture_in_a_figure_of_html_with_its_own_caption_gets_no_second_one() -> None:
    body, problems = read('<figure><img src="a.jpg" alt="Кот"><figcaption>Он</figcaption></figure>')
    assert not problems
    assert [part.alone for part in body.parts if isinstance(part, FileRef)] == [False]


def test_a_title_in_html_is_told_because_nobody_would_see_it() -> None:
    assert read('Вот <img src="a.jpg" alt="Кот" title="Мурзик">.')[1] == [(1, Severity.WARNING)]


def test_a_picture_needs_words() -> None:
    assert read("a\n\n![](b.jpg)")[1] == [(3, Severity.ERROR)]


def test_decoration_is_marked() -> None:
    body, problems = read('![""](b.jpg)')
    assert not problems
    assert body.parts[1] == FileRef("news/x/b.jpg", 1, "b.jpg", "", alone=True)


@pytest.mark.parametrize("src", ["https://e.org/b.jpg", "//e.org/b.jpg", "data:image/png;base64,x", "../../../b.jpg"])
def test_a_picture_from_elsewhere_is_an_error(src: str) -> None:
    body, problems = read(f"a\n\n![b]({src})")
    assert problems == [(3, Severity.ERROR)]
    assert "<img" not in str(body.parts)
