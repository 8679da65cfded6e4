"""Where the switcher leads from pages that not every language has."""

import pytest

from tests.built_site import Build, Site, read_site

TEXTS = {
    "tags.yaml": "roof:\n  en: Roof\n  ru: Крыша\n  nl: Dak\nlonely:\n  en: Lonely\n  ru: Одно\n  nl: Eenzaam\n",
    "news/2024-01-01-a/index.en.md": "---\ntitle: A\ntags: [roof]\n---\nText.\n",
    "news/2024-01-01-a/index.ru.md": "---\ntitle: А\ntranslated_from: en\n---\nТекст.\n",
    "news/2024-01-02-b/index.en.md": "---\ntitle: B\ntags: [roof, lonely]\n---\nText.\n",
    "news/2024-01-03-c/index.en.md": "---\ntitle: C\ntags: [roof]\n---\nText.\n",
    "news/2024-01-03-c/index.ru.md": "---\ntitle: В\ntranslated_from: en\n---\nТекст.\n",
    "news/2024-01-04-hidden/index.en.md": "---\ntitle: D\nstatus: hidden\n---\nText.\n",
    "news/2024-01-04-hidden/index.ru.md": "---\ntitle: Д\nstatus: hidden\ntranslated_from: en\n---\nТекст.\n",
    "news/2024-01-05-half/index.en.md": "---\ntitle: E\n---\nText.\n",
    "news/2024-01-05-half/index.ru.md": "---\ntitle: Е\nstatus: hidden\ntranslated_from: en\n---\nТекст.\n",
    "pages/about/index.en.md": "---\ntitle: About\n---\nWe.\n",
}


@pytest.fixture(scope="module")
def apart(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site whose languages have different things: nothing stands in for a translation, and a page lists one text."""
    root = tmp_path_factory.mktemp("apart")
    for path, text in TEXTS.items():
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    options = ["-e", "FALLBACK_KINDS=[]", "PER_PAGE=1"]
    done = pelican(root / "content", root / "output", *options, CACHE_PATH=str(root / "cache"))
    assert done.returncode == 0, done.stderr
    return read_site(root / "output")


@pytest.mark.parametrize(
    ("page", "lang", "target", "missing"),
    [
        ("en/news/page/2/", "ru", "ru/news/page/2/", False),
        ("en/news/page/4/", "ru", "ru/news/page/2/", False),
        ("ru/news/page/2/", "en", "en/news/page/2/", False),
        ("en/tags/roof/page/3/", "ru", "ru/tags/roof/page/2/", False),
        ("en/tags/lonely/", "ru", "ru/tags/", True),
        ("en/tags/lonely/", "nl", "nl/", True),
        ("en/tags/", "nl", "nl/", True),
        ("en/news/b/", "ru", "ru/news/", True),
        ("en/about/", "ru", "ru/", True),
        ("en/news/hidden/", "en", "en/news/hidden/", False),
        ("en/news/hidden/", "ru", "ru/news/hidden/", False),
        ("en/news/hidden/", "nl", "nl/news/", True),
        ("en/news/half/", "ru", "ru/news/", True),
        ("ru/news/half/", "en", "en/news/half/", False),
        ("ru/news/half/", "ru", "ru/news/half/", False),
    ],
)
def test_it_leads_to_the_page_or_the_nearest_one(apart: Site, page: str, lang: str, target: str, missing: bool) -> None:
    """The last page of a list that is shorter there; else the page above. Only hidden texts lead to hidden ones."""
    here = apart.pages[f"{page}index.html"]
    [link] = [link for link in here.all("a", hreflang=lang) if any("switcher" in e["class"] for e in link.parents)]
    assert apart.target(here, link["href"]) == f"{target}index.html"
    assert ("(" in link.text) == missing


def test_error_pages_lead_to_each_other_from_any_address(apart: Site, languages: list[str]) -> None:
    for file in ["404.html", *(f"{lang}/404.html" for lang in languages)]:
        page = apart.pages[file]
        nav = next(e for e in page.all("nav") if e["class"] == "switcher")
        assert [link["href"] for link in page.all("a") if nav in link.parents] == [
            f"/{lang}/404.html" for lang in languages
        ]


def test_a_tag_has_one_address_and_a_name_in_each_language(apart: Site) -> None:
    assert apart.pages["en/tags/roof/index.html"].one("h1").text == "Roof"
    assert apart.pages["ru/tags/roof/index.html"].one("h1").text == "Крыша"
    assert "nl/tags/roof/index.html" not in apart.pages
