"""What is seen of a link in a chat: the title where titles may be seen, and nothing at all where they may not."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from pelicanconf import PREVIEW_NAME, SITENAME, SOCIAL_CARDS
from tests.built_site import ROOT, Build, Page, Site, read_site
from tests.site.chat_programs import PROGRAMS, Found, seen

BASE = "https://www.lgbtworldbeside.org/"
NEUTRAL_WORDS = {"en": "Open to read.", "ru": "Откройте, чтобы прочитать.", "nl": "Open de link om te lezen."}
MARK = f"{BASE}theme/card.png"
LETTERS = re.compile(r"\w{4,}")


def language(page: Page) -> str:
    first = page.path.partition("/")[0]
    return first if first in SOCIAL_CARDS else ""


def head(page: Page) -> dict[str, str]:
    reader = Found()
    reader.feed(page.source)
    return reader.values


def is_neutral(page: Page) -> bool:
    return head(page)["og:title"] == PREVIEW_NAME


@pytest.fixture(scope="module")
def neutral_site(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """One word for all languages."""
    folder = tmp_path_factory.mktemp("neutral")
    done = pelican(
        ROOT / "content", folder / "output", "-e", 'SOCIAL_CARDS="neutral"', f'CACHE_PATH="{folder / "cache"}"'
    )
    assert done.returncode == 0, done.stderr
    return read_site(folder / "output")


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_titled_preview_has_the_words_of_the_page(site: Site, program: str) -> None:
    page = site.pages["nl/news/belgie-opent-zijn-deuren/index.html"]
    found = seen(program, page.source)
    assert found.title == page.one("h1").text
    assert found.text == page.one("meta", name="description")["content"]
    assert found.picture.startswith(BASE)


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_russian_page_is_neutral_whatever_it_is(site: Site, program: str) -> None:
    pages = [page for page in site.pages.values() if page.lang == "ru"]
    assert len(pages) > 100
    assert {path.count("/") for path in (page.path for page in pages)} >= {1, 2, 3}
    assert [page for page in pages if page.moved] == [page for page in pages if page.moved and is_neutral(page)]
    for page in pages:
        found = seen(program, page.source)
        assert (found.title, found.text, found.picture) == (PREVIEW_NAME, NEUTRAL_WORDS["ru"], MARK), page.path
        assert found.site in ("", PREVIEW_NAME), page.path


@pytest.mark.parametrize("program", PROGRAMS)
def test_neutral_means_every_page_of_every_language(neutral_site: Site, program: str) -> None:
    """The choice of language, error pages and old addresses as well."""
    for page in neutral_site.pages.values():
        found = seen(program, page.source)
        assert found.title == PREVIEW_NAME, page.path
        assert found.text in (NEUTRAL_WORDS[page.lang], " · ".join(NEUTRAL_WORDS.values())), page.path
        assert (found.picture, found.site in ("", PREVIEW_NAME)) == (MARK, True), page.path


def test_nothing_of_the_text_is_in_what_a_neutral_preview_could_show(neutral_site: Site) -> None:
    """Not one word of the title or the summary, not the address either, which is made of the title."""
    allowed = {word.casefold() for text in (*NEUTRAL_WORDS.values(), PREVIEW_NAME) for word in LETTERS.findall(text)}
    for page in neutral_site.pages.values():
        told = head(page)
        shown = " ".join(value for name, value in told.items() if name.startswith(("og:", "twitter:", "article:")))
        words = {word.casefold() for word in LETTERS.findall(shown.replace(MARK, ""))}
        assert words - allowed <= {"website", "image", "1200", "summary_large_image"} | {
            word for word in words if re.fullmatch(r"[a-z]{2}_[a-z]{2}", word)
        }, page.path
        assert "og:url" not in told, page.path
        assert not [name for name in told if name.startswith("article:")], page.path


def test_which_pages_are_neutral_follows_the_setting(site: Site) -> None:
    titled = {lang for lang, mode in SOCIAL_CARDS.items() if mode == "titled"}
    for page in site.pages.values():
        own = [e["lang"] for e in page.all("h1") if e["lang"]] or [page.lang]
        expected = language(page) not in titled or own[0] not in titled
        if page.path not in ("404.html",) and not page.moved:
            assert is_neutral(page) == expected, page.path


def test_the_choice_of_language_is_as_discreet_as_the_most_discreet(site: Site) -> None:
    assert is_neutral(site.pages["index.html"])


def test_a_russian_text_on_an_english_page_is_neutral(pelican: Build, tmp_path: Path) -> None:
    """What stands in for a missing translation, and what is hidden, is as discreet as the text itself."""
    texts = {
        "news/2024-01-01-a/index.ru.md": "---\ntitle: Только по-русски\n---\nТекст.\n",
        "news/2024-01-02-b/index.en.md": "---\ntitle: English alone\n---\nText.\n",
        "news/2024-01-03-c/index.en.md": "---\ntitle: For few\nstatus: hidden\n---\nText.\n",
    }
    for path, text in texts.items():
        (tmp_path / "content" / path).parent.mkdir(parents=True)
        (tmp_path / "content" / path).write_text(text, "utf-8")
    done = pelican(tmp_path / "content", tmp_path / "output", "-e", f'CACHE_PATH="{tmp_path / "cache"}"')
    assert done.returncode == 0, done.stderr
    pages = read_site(tmp_path / "output").pages
    neutral = {path for path, page in pages.items() if "/news/" in path and is_neutral(page)}
    assert {path for path in neutral if path.startswith(("en/", "nl/"))} == {
        "en/news/a/index.html",
        "nl/news/a/index.html",
        "en/news/c/index.html",
    }
    assert "ru/news/b/index.html" in neutral


def test_every_page_has_all_that_programs_ask_for(site: Site) -> None:
    for page in site.pages.values():
        told = head(page)
        for name in ("og:title", "og:type", "og:image", "og:site_name", "og:locale", "twitter:card"):
            assert told.get(name), f"{page.path}: {name}"
        assert (told["og:image:width"], told["og:image:height"], told["og:image:type"]) == ("1200", "630", "image/png")
        assert told["og:image:alt"]
        assert (site.folder / told["og:image"].removeprefix(BASE)).is_file(), page.path


def test_locales_are_those_of_the_page_and_of_its_other_languages(site: Site) -> None:
    locales = {"en": "en_GB", "ru": "ru_RU", "nl": "nl_NL"}
    for page in site.pages.values():
        told = [e for e in page.all("meta") if e["property"].startswith("og:locale")]
        assert [e["content"] for e in told if e["property"] == "og:locale"] == [locales[page.lang]], page.path
        links = [e["hreflang"] for e in page.all("link", rel="alternate") if e["hreflang"] not in ("", "x-default")]
        others = [e["content"] for e in told if e["property"] == "og:locale:alternate"]
        assert others == [locales[lang] for lang in links if lang != page.lang], page.path


def test_posts_say_when_they_were_published(site: Site) -> None:
    told = head(site.pages["en/news/belgium-opens-its-doors/index.html"])
    assert told["og:type"] == "article"
    assert told["article:published_time"] == "2024-03-28T00:00:00+01:00"
    assert told["og:url"] == f"{BASE}en/news/belgium-opens-its-doors/"
    assert head(site.pages["en/index.html"])["og:type"] == "website"


def test_nobody_else_is_asked_for_a_picture(site: Site) -> None:
    for page in site.pages.values():
        assert urlsplit(head(page)["og:image"]).netloc == urlsplit(BASE).netloc


def test_a_manifest_tells_nothing_on_a_telephone(site: Site, languages: list[str]) -> None:
    for lang in languages:
        folder = site.folder / lang
        told = json.loads((folder / "manifest.webmanifest").read_text("utf-8"))
        assert told["name"] == told["short_name"] == PREVIEW_NAME
        assert SITENAME not in json.dumps(told)
        assert (told["lang"], told["display"]) == (lang, "browser")
        assert (folder / told["start_url"]).resolve() == folder.resolve()
        assert (folder / told["scope"]).resolve() == site.folder.resolve()
        for icon in told["icons"]:
            content = (folder / icon["src"]).read_bytes()
            assert content[16:24] == b"".join(int(n).to_bytes(4, "big") for n in icon["sizes"].split("x"))
        assert {icon["purpose"] for icon in told["icons"]} == {"any", "maskable"}


def test_every_page_of_a_language_has_its_manifest(site: Site, languages: list[str]) -> None:
    for page in site.pages.values():
        links = [link["href"] for link in page.all("link", rel="manifest")]
        lang = language(page)
        if lang in languages and not page.moved:
            assert [site.target(page, href) for href in links] == [f"{lang}/manifest.webmanifest"], page.path
