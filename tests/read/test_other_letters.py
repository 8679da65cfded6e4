"""Passages in other letters and words of mixed alphabets: told with their line; names, code and marked ones are not."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.problems.problem import Problem, Severity
from plugins.read.body import read_body
from plugins.read.findings import Findings
from plugins.read.front_letters import check_words
from tests.read.conftest import ReadFront, Told

SENTENCE = "We had to leave in the middle of the night."
RUSSIAN = "Нам пришлось уехать посреди ночи."


def problems(text: str, lang: str) -> Sequence[Problem]:
    return read_body(text, lang=lang, kind="news", folder="news/2024-01-01-a", first_line=5)[1]


def passages(text: str, lang: str = "ru") -> list[tuple[int, str]]:
    return [(each.line, str(each.values["words"])) for each in problems(text, lang) if "words" in each.values]


def mixed(text: str, lang: str = "ru") -> list[tuple[int, str, str]]:
    found = [each for each in problems(text, lang) if "word" in each.values]
    return [(each.line, str(each.values["word"]), str(each.values["letter"])) for each in found]


@pytest.mark.parametrize(
    ("lang", "text", "line"),
    [
        ("ru", f"{RUSSIAN}\n\n{SENTENCE}\n\n{RUSSIAN}", 7),
        ("ru", f"{RUSSIAN}\n\n> {SENTENCE}", 7),
        ("ru", f"- {RUSSIAN}\n- {SENTENCE}", 6),
        ("ru", f"## {SENTENCE}\n\n{RUSSIAN}", 5),
        ("ru", f"Сноска[^1].\n\n[^1]: {SENTENCE}", 7),
        ("ru", f"{RUSSIAN}\n{RUSSIAN} Он сказал: {SENTENCE}", 6),
        ("ru", f"{RUSSIAN}\n\nWe *had to leave* in [the middle](pages/about) of the night.", 7),
        ("en", f"{SENTENCE}\n\n{RUSSIAN}", 7),
        ("nl", f"Wij moesten weg.\n\n{RUSSIAN}", 7),
        ("ka", f"ღამით წავედით.\n\n{SENTENCE}", 7),
        ("ar", f"غادرنا ليلا.\n\n{RUSSIAN}", 7),
        ("en", f"{SENTENCE}\n\nღამით წავედით ჩვენი სახლიდან.", 7),
        ("en", f"{SENTENCE}\n\n私たちは真夜中に家を離れなければなりませんでした。", 7),
        ("en", f"{SENTENCE}\n\nغادرنا منزلنا في منتصف الليل.", 7),
    ],
)
def test_a_sentence_in_other_letters_is_told_with_its_line(lang: str, text: str, line: int) -> None:
    found = passages(text, lang)
    assert [number for number, _ in found] == [line]


def test_it_is_advice_and_says_what_to_type(told: Told) -> None:
    (problem,) = problems(f"{RUSSIAN}\n\n{SENTENCE}", "ru")
    assert problem.severity is Severity.WARNING
    assert "*…*{: lang=en } for some words" in told([problem])[0]


@pytest.mark.parametrize(
    "text",
    [
        f"{SENTENCE}\n{{: lang=en }}",
        f"> {SENTENCE}\n{{: lang=en }}",
        f"- {SENTENCE}\n{{: lang=en }}\n- {RUSSIAN}",
        f"## {SENTENCE} {{: lang=en }}",
        f"Он сказал: *{SENTENCE}*{{: lang=en }}",
        f"Он сказал: <q lang=en>{SENTENCE}</q>",
        f"`{SENTENCE}`\n\n    {SENTENCE}",
        f"```\n{SENTENCE}\n```",
        f"<!-- {SENTENCE} -->\n\n{RUSSIAN}",
        f"{RUSSIAN} [Здесь](https://example.org/we-had-to-leave-in-the-middle-of-the-night).",
        f"{RUSSIAN} <https://example.org/we-had-to-leave-in-the-middle-of-the-night>",
        f"{RUSSIAN} Пишите: <mailto:we.had.to.leave.in.the.middle@example.org>",
        "Правительство (ministerie van algemene zaken en nog iets) ответило.",
        "Stichting LGBT World Beside, Ministerie van Justitie en Veiligheid, Human Rights Watch",
        "Служба называется antidiscriminatievoorziening, а суд rechtbank.",
        "Метки: #russianpride #lgbtqiarights #weareeverywhere @lgbtworldbeside",
    ],
)
def test_what_says_its_language_and_names_are_not_told(text: str) -> None:
    assert problems(text, "ru") == []


def test_a_mark_of_the_wrong_language_is_told() -> None:
    assert passages(f"{SENTENCE}\n\n{RUSSIAN}\n{{: lang=nl }}", "en") == [(7, RUSSIAN.rstrip("."))]


def test_one_telling_is_enough_for_a_paragraph_and_for_a_file() -> None:
    assert len(passages(f"{SENTENCE} Да. {SENTENCE} Да. {SENTENCE}")) == 1
    (problem,) = problems("\n\n".join([SENTENCE] * 5), "ru")
    assert (problem.line, problem.values) == (5, {"lang": "ru"})


def test_a_long_passage_is_cut() -> None:
    ((_, words),) = passages(f"{RUSSIAN}\n\n{SENTENCE[:-1]}, {SENTENCE}")
    assert words.startswith("We had to leave")
    assert words.endswith("…")
    assert len(words) <= 61


@pytest.mark.parametrize(
    ("lang", "word", "letter"),
    [
        ("ru", "Рoссия", "o"),  # Latin o
        ("ru", "нe", "e"),  # Latin e
        ("en", "Mоscow", "о"),  # Cyrillic о
        ("nl", "Аmsterdam", "А"),  # Cyrillic А
        ("ru", "Мicrosoft", "М"),  # Cyrillic М
    ],
)
def test_a_word_of_two_alphabets_is_told_with_its_letter(lang: str, word: str, letter: str) -> None:
    text = {"ru": RUSSIAN, "en": SENTENCE, "nl": "Wij gingen."}[lang]
    assert mixed(f"{text}\n\n{text} Это {word}." if lang == "ru" else f"{text}\n\n{text} {word}.", lang) == [
        (7, word, letter)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "IT-компания, LGBTQ-людей, e-mail-адрес, iPhone'ы, 3D-печать, COVID19й",
        "10 μSv и Δt",
        "`Рoссия`",
        "<span lang=zxx>ТАНЦЫvs</span>",
        "За́мок и замо́к, ёж и Йод",
    ],
)
def test_words_that_are_meant_so_are_not_told(text: str) -> None:
    assert problems(text, "ru") == []


def test_titles_and_summaries_are_looked_at_too(read_front: ReadFront, told: Told) -> None:
    front, _, lines = read_front("news", f"title: Мoсква\nsummary: {SENTENCE}\n")
    assert front
    findings = Findings("x.md")
    check_words(front, "ru", lines, findings)
    assert [(each.line, each.severity) for each in findings.problems] == [(2, "warning"), (3, "warning")]
    assert "“o” (U+006F LATIN SMALL LETTER O)" in told(findings.problems)[0]
    assert "“We had to leave" in told(findings.problems)[1]
    clean = Findings("x.md")
    check_words(front, "zxx", lines, clean)
    assert clean.problems == []


@settings(max_examples=100, deadline=None)
@given(st.text("aA бБ ქ ع μ日\n()[]@./-*#", max_size=200), st.sampled_from(["en", "ru", "ka", "ar", "ja", "zxx"]))
def test_any_text_can_be_looked_at(text: str, lang: str) -> None:
    for problem in problems(text, lang):
        assert 5 <= problem.line <= 5 + text.count("\n")
