"""What is taken along, what is left and told: pictures, links, tags, people, languages."""

from pathlib import Path

import pytest
from PIL import Image

from plugins.import_site.entries.media import Media
from plugins.import_site.telling.people import look
from tests.import_site.conftest import SAMPLES, Place

EXPORT = SAMPLES / "wordpress" / "export.xml"
PRIDE = "news/2021-06-20-first-russianpride-in-the-netherlands"
PAGE = "<html lang={lang}><head><title>{title}</title>{head}</head><body><article>{text}</article></body></html>"


def page(text: str, title: str = "A day in the park", lang: str = "en", head: str = "") -> str:
    return PAGE.format(text=text, title=title, lang=lang, head=head)


def picture(file: Path, colour: int = 9) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 8), (colour, 0, 0)).save(file)
    return file


def test_pictures_that_were_given_are_beside_the_text(place: Place) -> None:
    large = picture(place.folder / "uploads" / "2021" / "06" / "walk.jpg")
    picture(place.folder / "uploads" / "2021" / "06" / "walk-300x200.jpg", 99)
    picture(place.folder / "uploads" / "2020" / "01" / "walk.jpg", 200)
    cover = picture(place.folder / "uploads" / "2021" / "06" / "Vondelpark-picnic.png")
    place.take(EXPORT, media=str(place.folder / "uploads"))
    files = place.files()
    assert files[f"{PRIDE}/walk.jpg"] == large.read_bytes()
    assert files[f"{PRIDE}/vondelpark-picnic.png"] == cover.read_bytes()
    text = files[f"{PRIDE}/index.en.md"].decode()
    assert "cover: vondelpark-picnic.png" in text
    assert "![The walk of 2019](walk.jpg)" in text
    assert "cover_alt: " in files[f"{PRIDE}/index.ru.md"].decode()
    assert place.texts()


def test_pictures_that_were_not_given_are_told_with_their_address(place: Place) -> None:
    place.take(EXPORT)
    assert "https://www.lgbtworldbeside.org/wp-content/uploads/2021/06/walk-1024x683.jpg" in place.report
    assert "<!-- https://www.lgbtworldbeside.org/wp-content" in place.body(f"{PRIDE}/index.en.md")


def test_file_that_is_no_picture_is_not_taken(place: Place) -> None:
    fake = place.folder / "uploads" / "2021" / "06" / "walk.jpg"
    fake.parent.mkdir(parents=True)
    fake.write_bytes(b"<script>")
    place.take(EXPORT, media=str(place.folder / "uploads"))
    assert f"{PRIDE}/walk.jpg" not in place.files()
    assert "the picture “walk.jpg” cannot be used here" in place.report


@pytest.mark.parametrize(
    "address",
    [
        "https://old.example.org/wp-content/uploads/2021/06/My%20Walk-300x200.jpg",
        "https://old.example.org/wp-content/uploads/2021/06/My%20Walk-scaled.jpg?w=300",
        "https://static.wixstatic.com/media/My%20Walk.jpg/v1/fill/w_10/other.jpg",
        "./page_files/my walk.jpg",
    ],
)
def test_addresses_of_a_picture_lead_to_its_file(address: str, tmp_path: Path) -> None:
    file = picture(tmp_path / "2021" / "06" / "My Walk.jpg")
    assert Media([tmp_path]).find(address) == file


def test_of_two_different_files_with_one_name_none_is_guessed(tmp_path: Path) -> None:
    picture(tmp_path / "a" / "walk.jpg", 1)
    picture(tmp_path / "b" / "walk.jpg", 99)
    assert Media([tmp_path]).find("https://old.example.org/c/walk.jpg") is None


def test_translations_of_polylang_are_one_entry(place: Place) -> None:
    place.take(EXPORT)
    texts = place.texts()
    english, russian = texts[f"{PRIDE}/index.en.md"].front, texts[f"{PRIDE}/index.ru.md"].front
    assert english.translated_from is None
    assert russian.translated_from is not None
    assert russian.translated_from.lang == "en"
    assert english.tags == ("pride", "refugees", "RussianPride")
    assert russian.tags == ()
    assert english.aliases == ("/index.php/2021/06/20/first-russianpride-in-the-netherlands/", "/?p=4204")
    assert russian.aliases == ("/index.php/ru/2021/06/20/первый-russianpride/", "/?p=4210")
    assert english.date
    assert english.date.isoformat() == "2021-06-20T14:30:00+02:00"


def test_links_between_imported_texts_are_links_here(place: Place) -> None:
    place.take(EXPORT)
    assert "(news/2019-04-04-speech-in-parliament)" in place.body(f"{PRIDE}/index.en.md")
    assert f"({PRIDE})" in place.body("news/2019-04-04-speech-in-parliament/index.ru.md")


def test_who_wrote_and_who_commented_is_not_copied(place: Place) -> None:
    place.take(EXPORT)
    written = b"".join(place.files().values()).decode()
    for words in ("editor", "Anybody", "cheap watches", "secret"):
        assert words not in written
        assert words not in place.report
    for words in ("its source names an author", "it had comments: 1", "with a password only", "“draft”"):
        assert words in place.report


def test_people_addresses_numbers_and_credits_are_told() -> None:
    found = look(
        [
            "Photo: Anna de Vries",
            "We saw Jan van der Berg and Мария Иванова in Amsterdam on Saturday 26 June 2021.",
            "a.b@example.org, +31 (0)20 555 01 23, 020-5550123, 2021-06-26, 1995-2001, 5694 WC",
            "Human Rights Day",
            "Piet De Bruyn, Member of Parliament",
            "De Nederlandse Vrouw",
        ]
    )
    assert found.names == ["Anna de Vries", "Jan van der Berg", "Мария Иванова", "Piet De Bruyn"]
    assert found.contacts == ["a.b@example.org", "+31 (0)20 555 01 23", "020-5550123"]
    assert found.credits == ["Photo: Anna de Vries"]


def test_page_gives_its_text_and_the_report_what_was_around_it(place: Place) -> None:
    place.take(SAMPLES / "wix" / "belgium.html")
    written = b"".join(data for path, data in place.files().items() if path.endswith(".md")).decode()
    for around in ("cookies", "Recent Posts", "min read", "Home"):
        assert around not in written
        assert around in place.report
    assert "utm_" not in written
    assert "fbclid" not in written


def test_page_without_any_marks_is_taken_whole(place: Place) -> None:
    place.take_html("<h1>Our day</h1><p>We were in the park, and the sun was with us.</p><p>It was good.</p>")
    (path,) = place.texts()
    assert place.texts()[path].front.title == "Our day"
    assert place.body(path) == "We were in the park, and the sun was with us.\n\nIt was good.\n"


def test_part_without_a_title_has_one_that_cannot_be_published(place: Place) -> None:
    russian = "<p>Мы были в парке, и светило солнце.</p><p>Это был хороший день для всех нас.</p>"
    place.take_html(page("<p>We were in the park with all of you.</p><p>It was a good day.</p>" + russian))
    path = next(path for path in place.texts() if path.endswith("ru.md"))
    assert place.texts()[path].front.title == "…"
    assert f"{path}: no title was found in this language" in place.report
    published = (place.content / path).read_text("utf-8").replace("status: draft\n", "")
    from plugins.authoring.proof import proof

    assert "the title has no words, and this text is public" in [problem.found for problem in proof(path, published)[1]]


def test_language_of_what_does_not_show_it_is_as_asked_for(place: Place) -> None:
    place.take_html(page("<p>RUS LGBTIQ</p>", "COC", lang=""), language="nl")
    assert next(iter(place.texts())).endswith("index.nl.md")


def test_language_that_the_site_does_not_have_is_told(place: Place) -> None:
    ukrainian = "<p>Ми підтримуємо біженців, які приїхали до Нідерландів, і допомагаємо їм із житлом та мовою.</p>"
    place.take_html(page("<p>We support the refugees who came to the Netherlands.</p>" + ukrainian))
    assert "in a language that this site does not have (“uk”)" in place.report
    assert "Ми підтримуємо" in b"".join(place.files().values()).decode()


def test_kind_is_as_asked_for_but_pages_stay_pages(place: Place) -> None:
    place.take(EXPORT, kind="press")
    kinds = {document.kind for document in place.texts().values()}
    assert kinds == {"press", "pages"}


@pytest.mark.parametrize(("lang", "words"), [("ru", "Посмотрите:"), ("nl", "Om naar te kijken:")])
def test_report_is_in_the_language_of_who_reads_it(
    lang: str, words: str, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    from plugins.languages.console import ASKED

    monkeypatch.setenv(ASKED, lang)
    place.take(EXPORT)
    assert words in place.report
    assert "To look at" not in place.report
