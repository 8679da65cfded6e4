"""Languages told apart, and texts cut where they change."""

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from plugins.authoring.blocks import blocks
from plugins.import_site.entries.convert import marked
from plugins.import_site.html.block import Block, Kind
from plugins.import_site.tongues.hints import hint
from plugins.import_site.tongues.identify import identify
from plugins.import_site.tongues.parts import parts
from plugins.import_site.tongues.titles import titles

LANGUAGES = ["en", "nl", "ru"]
CONTENT = Path(__file__).parents[3] / "content"
PARAGRAPHS = {
    lang: [
        block
        for file in sorted(CONTENT.glob(f"[!c]*/*/index.{lang}.md"))
        for chunk in blocks(file.read_text("utf-8").split("---\n", 2)[2])
        if (block := marked(chunk)).kind is Kind.TEXT and len(block.plain.split()) > 12 and "{:" not in chunk
    ]
    for lang in LANGUAGES
}


def test_paragraphs_of_this_site_are_known() -> None:
    every = [(lang, block) for lang, found in PARAGRAPHS.items() for block in found]
    wrong = [(lang, block.plain) for lang, block in every if identify(block.plain, LANGUAGES).lang != lang]
    assert len(every) > 200
    assert not wrong


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Many do not speak English.", "en"),
        ("Wij geven gratis les.", "nl"),
        ("LGBT World Beside и RUS LGBTIQ вместе", "ru"),
        ("Ми підтримуємо біженців, які приїхали до Нідерландів, і допомагаємо їм", "uk"),
        ("Wir helfen den Menschen, die nicht mehr nach Hause können und die hier sind", "de"),
        ("12 + 4 = 16", ""),
    ],
)
def test_short_texts(text: str, lang: str) -> None:
    assert identify(text, LANGUAGES).lang == lang


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Русская версия", "ru"), ("English version:", "en"), ("Nederlands", "nl"), ("In het Nederlands", "nl"),
        ("Читать на русском", "ru"), ("🇷🇺", "ru"), ("🇳🇱 Nederlands", "nl"), ("— EN —", "en"), ("English below", ""),
        ("English / Nederlands / Русский", ""), ("(scroll down for English)", ""),
    ],
)  # fmt: skip
def test_lines_that_only_name_a_language(text: str, lang: str) -> None:
    found = hint(text, LANGUAGES)
    assert found is not None
    assert found.lang == lang


@pytest.mark.parametrize(
    "text", ["Dutch lessons", "Русские беженцы", "De Nederlandse taal", "***", "", "Ru Paul", "In"]
)
def test_lines_that_say_more(text: str) -> None:
    assert hint(text, LANGUAGES) is None


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Our picnic / Наш пикник", {"en": "Our picnic", "ru": "Наш пикник"}),
        ("De picknick | The picnic | Пикник", {"nl": "De picknick", "en": "The picnic", "ru": "Пикник"}),
        ("The picnic in the park Наш пикник в парке", {"en": "The picnic in the park", "ru": "Наш пикник в парке"}),
        ("AC/DC in the park", {"en": "AC/DC in the park"}),
        ("Бельгия открывает двери для LGBT World Beside", {"ru": "Бельгия открывает двери для LGBT World Beside"}),
        (
            "The first RussianPride — a picnic for the refugees",
            {"en": "The first RussianPride — a picnic for the refugees"},
        ),
    ],
)
def test_titles_in_several_languages(title: str, found: dict[str, str]) -> None:
    assert titles(title, LANGUAGES) == found


@pytest.mark.parametrize("order", list(permutations(LANGUAGES)))
def test_parts_one_after_another_are_found_in_any_order(order: tuple[str, ...]) -> None:
    text = [block for lang in order for block in PARAGRAPHS[lang][:4]]
    found = parts(text, LANGUAGES, "en")
    assert list(found.by_lang) == list(order)
    assert all(found.by_lang[lang] == PARAGRAPHS[lang][:4] for lang in order)
    assert not found.doubtful


def test_paragraphs_in_turn_are_found_too() -> None:
    text = [PARAGRAPHS[lang][number] for number in range(4) for lang in LANGUAGES]
    assert {lang: len(each) for lang, each in parts(text, LANGUAGES, "en").by_lang.items()} == dict.fromkeys(
        LANGUAGES, 4
    )


def paragraph(text: str, kind: Kind = Kind.TEXT) -> Block:
    return Block(kind, text, text)


def test_what_nobody_can_tell_goes_with_its_neighbours_and_is_marked() -> None:
    text = [*PARAGRAPHS["ru"][:2], paragraph("RUS LGBTIQ, Cerespad 12"), *PARAGRAPHS["ru"][2:4], *PARAGRAPHS["en"][:2]]
    found = parts(text, LANGUAGES, "en")
    assert found.by_lang["ru"][2].plain == "RUS LGBTIQ, Cerespad 12"
    assert [(block.plain, lang) for block, lang in found.doubtful] == [("RUS LGBTIQ, Cerespad 12", "ru")]


def test_few_words_in_another_language_are_a_quotation() -> None:
    text = [*PARAGRAPHS["ru"][:3], paragraph("They said: we are not alone."), *PARAGRAPHS["ru"][3:6]]
    assert list(parts(text, LANGUAGES, "en").by_lang) == ["ru"]


def test_headings_go_with_what_follows_and_pictures_with_what_is_before() -> None:
    heading, picture = paragraph("## RussianPride", Kind.HEADING), Block(Kind.PICTURE, "![a](a.jpg)", "a")
    text = [*PARAGRAPHS["en"][:2], picture, heading, *PARAGRAPHS["nl"][:2]]
    found = parts(text, LANGUAGES, "en").by_lang
    assert found["en"][-1] is picture
    assert found["nl"][0] is heading


def test_announced_part_may_be_short() -> None:
    text = [*PARAGRAPHS["en"][:3], paragraph("Nederlands", Kind.HEADING), paragraph("Tot ziens bij de picknick!")]
    found = parts(text, LANGUAGES, "en")
    assert [block.plain for block in found.by_lang["nl"]] == ["Tot ziens bij de picknick!"]
    assert [block.plain for block in found.dropped] == ["Nederlands"]


EXTRAS = [
    paragraph("---", Kind.RULE), paragraph("RUS LGBTIQ"), paragraph("English", Kind.HEADING),
    paragraph("Русская версия"),
    Block(Kind.PICTURE, "![a](a.jpg)", "a"), paragraph("🇳🇱"), paragraph("12 345"), paragraph("Photo: COC"),
]  # fmt: skip
ANY = st.sampled_from([*PARAGRAPHS["en"][:9], *PARAGRAPHS["nl"][:9], *PARAGRAPHS["ru"][:9], *EXTRAS])


@settings(max_examples=300, deadline=None)
@given(st.lists(ANY, max_size=14))
def test_no_block_is_lost_and_none_is_in_two_parts(blocks: list[Block]) -> None:
    text = [replace(block, level=number) for number, block in enumerate(blocks)]
    found = parts(text, LANGUAGES, "en")
    placed = [block.level for each in found.by_lang.values() for block in each] + [
        block.level for block in found.dropped
    ]
    assert sorted(placed) == [block.level for block in text]
    for each in found.by_lang.values():
        assert [block.level for block in each] == sorted(block.level for block in each)
