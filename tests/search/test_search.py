"""Searching, in a real browser."""

import gzip
import re

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # it comes without types
from playwright.sync_api import Browser, BrowserContext, Page, Response, Route, expect

from tests.browser.test_accessible import TAGS
from tests.built_site import Site

PATIENCE = 15_000  # ms
NOTHING = {
    "en": "Nothing was found. Try other words, or fewer, or look through the list below.",
    "ru": "Ничего не найдено. Попробуйте другие слова или меньше слов либо просмотрите список ниже.",
    "nl": "Niets gevonden. Probeer andere woorden, of minder, of kijk in de lijst hieronder.",
}


def search(page: Page, root: str, lang: str, words: str) -> list[str]:
    """The titles that are found first."""
    page.goto(f"{root}{lang}/search/")
    page.get_by_role("searchbox").press_sequentially(words)
    told(page)
    return [title.replace("\N{NO-BREAK SPACE}", " ") for title in page.locator(".search-results h2").all_inner_texts()]


def told(page: Page) -> str:
    """What is said when the search has ended."""
    status = page.get_by_role("status")
    expect(status).to_have_text(re.compile(r"\d|\.$"), timeout=PATIENCE)
    return status.inner_text()


@pytest.mark.parametrize(
    ("lang", "words", "title"),
    [
        ("ru", "беженцами", "Всемирный день беженцев"),
        ("ru", "беженец", "Бельгия открывает двери для ЛГБТ+ беженцев"),
        ("ru", "жилье", "Кров в Бельгии"),  # «жильё», which most people type so
        ("ru", "жильём", "Кров в Бельгии"),
        ("nl", "vluchteling", "Wereldvluchtelingendag"),
        ("nl", "demonstraties", "Demonstratie"),
        ("en", "refugee", "World Refugee Day"),
        ("en", "doors opening", "Belgium opens its doors"),
    ],
)
def test_a_word_is_found_in_its_other_forms(page: Page, root: str, lang: str, words: str, title: str) -> None:
    found = search(page, root, lang, words)
    assert [each for each in found if each.startswith(title)], found


def test_what_has_the_word_in_its_title_comes_first(page: Page, root: str) -> None:
    assert search(page, root, "ru", "пикник")[0].startswith("Пикник")


@pytest.mark.parametrize(
    ("words", "said"),
    [("перпендикуляр", NOTHING["ru"]), ("каминг-аут", None), ("Бакаев", None), ("беженцы", None)],
)
def test_how_many_were_found_is_said_in_the_right_form(page: Page, root: str, words: str, said: str | None) -> None:
    search(page, root, "ru", words)
    if said:
        assert told(page) == said
        return
    number = int(re.findall(r"\d+", told(page))[0])
    one, few = number % 10 == 1 and number != 11, number % 10 in (2, 3, 4) and not 11 < number < 15
    wanted = f"Найден {number} текст." if one else f"Найдено {number} {'текста' if few else 'текстов'}."
    assert told(page) == wanted


@pytest.mark.parametrize("lang", NOTHING)
def test_that_nothing_was_found_is_said_and_the_list_stays(page: Page, root: str, lang: str) -> None:
    assert search(page, root, lang, "qwzxv") == []
    assert told(page) == NOTHING[lang]
    assert page.locator(".search-index").is_visible()


def test_a_result_leads_to_its_page_and_marks_the_word(page: Page, root: str) -> None:
    search(page, root, "ru", "беженцами")
    assert page.locator(".search-results mark").first.inner_text().lower().startswith("беженц")
    link = page.locator(".search-results h2 a").first
    title = link.inner_text()
    link.click()
    assert page.locator("h1").inner_text() == title


def test_more_results_are_shown_when_asked_for(page: Page, root: str) -> None:
    assert len(search(page, root, "ru", "беженцы")) == 5
    page.get_by_role("button", name="Показать ещё").press("Enter")
    expect(page.locator(".search-results h2").nth(5)).to_be_visible(timeout=PATIENCE)
    assert page.evaluate("document.activeElement === document.querySelectorAll('.search-results h2 a')[5]")


def test_it_all_goes_with_the_keyboard(page: Page, root: str) -> None:
    page.goto(f"{root}ru/search/")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("пикник")
    page.keyboard.press("Enter")
    told(page)
    assert page.evaluate("document.activeElement.id") == "words", "what is found does not take the place away"
    for _ in range(2):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.search-results') !== null")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("Пикник")


def test_words_stay_in_the_page(context: BrowserContext, page: Page, root: str) -> None:
    """Not in the address, not in storage, not in a request; and nobody else is asked for anything."""
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.url} {request.post_data or ''}"))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    search(page, root, "en", "refugee")
    page.keyboard.press("Enter")
    told(page)
    assert page.url == f"{root}en/search/"
    assert page.evaluate("history.length") <= 2
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie.length]") == [0, 0, 0]
    assert page.evaluate("indexedDB.databases().then(all => all.length)") == 0
    assert page.evaluate("caches.keys().then(all => all.length)") == 0
    assert context.cookies() == []
    assert not [url for url in asked if not url.startswith(root) or "refug" in url]
    assert complaints == [], "the policy allows all that is needed"


def test_the_first_search_loads_no_more_than_the_page_says(page: Page, root: str) -> None:
    loaded: dict[str, int] = {}

    def note(response: Response) -> None:
        if "/pagefind/" in response.url:
            body = response.body()
            loaded[response.url] = len(gzip.compress(body) if response.url.endswith(".js") else body)

    page.on("response", note)
    search(page, root, "ru", "беженцы")
    page.wait_for_timeout(300)
    said = int(re.findall(r"\d+", page.locator("#search-size").inner_text())[0]) * 1000
    assert len(loaded) > 5
    assert 0.8 * said < sum(loaded.values()) <= said


def test_nothing_is_loaded_before_somebody_searches(page: Page, root: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{root}ru/search/")
    page.get_by_role("searchbox").focus()
    page.wait_for_timeout(500)
    assert not [url for url in asked if "pagefind" in url]


def test_the_policy_forbids_what_the_search_does_not_need(page: Page, root: str) -> None:
    page.goto(f"{root}en/search/")
    tried = page.evaluate(
        """async () => {
            const refused = [];
            document.addEventListener("securitypolicyviolation", e => refused.push(e.effectiveDirective));
            await fetch("https://example.org/").catch(() => 0);
            document.body.append(Object.assign(document.createElement("script"), {textContent: "window.ran = 1"}));
            setTimeout("window.ran = 2");
            await new Promise(done => setTimeout(done, 200));
            return [refused, window.ran ?? 0];
        }"""
    )
    assert tried[1] == 0
    assert {"connect-src", "script-src-elem"} <= set(tried[0])


def test_other_pages_may_run_no_webassembly(page: Page, root: str) -> None:
    page.goto(f"{root}en/")
    wasm = "WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => 'ran', () => 'refused')"
    assert page.evaluate(wasm) == "refused"
    page.goto(f"{root}en/search/")
    assert page.evaluate(wasm) == "ran"


@pytest.mark.parametrize("lost", ["**/pagefind.js", "**/wasm.*", "**/*.pf_meta", "**/*.pf_index", "**/*.pf_fragment"])
def test_what_does_not_load_is_told_and_can_be_tried_again(page: Page, root: str, lost: str) -> None:
    def refuse(route: Route) -> None:
        route.abort()

    page.route(lost, refuse)
    page.goto(f"{root}en/search/")
    page.get_by_role("searchbox").fill("refugee")
    expect(page.get_by_role("status")).to_contain_text("could not be loaded", timeout=PATIENCE)
    assert page.locator(".search-index").is_visible()
    page.unroute(lost)
    page.get_by_role("button", name="Find").click()
    expect(page.get_by_role("status")).to_contain_text("found", timeout=PATIENCE)


def test_an_emptied_field_shows_the_list_again(page: Page, root: str) -> None:
    search(page, root, "en", "refugee")
    assert not page.locator(".search-index").is_visible()
    page.get_by_role("searchbox").fill("")
    expect(page.locator(".search-index")).to_be_visible(timeout=PATIENCE)
    assert page.get_by_role("status").inner_text() == ""


def test_a_word_of_code_stays_text(page: Page, root: str) -> None:
    search(page, root, "en", "<img src=x onerror=alert(1)> refugee")
    assert page.locator(".search-results img").count() == 0


def test_without_scripts_there_is_the_list_and_no_form(browser: Browser, root: str, searched: Site) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{root}ru/search/")
        assert not page.locator("form").is_visible()
        page.get_by_role("link", name="Бельгия открывает двери для ЛГБТ+ беженцев").click()
        assert page.locator("h1").inner_text().startswith("Бельгия")


def test_the_page_does_not_move_while_it_loads(page: Page, root: str) -> None:
    page.add_init_script(
        """window.moved = 0; new PerformanceObserver(list => {
            for (const each of list.getEntries()) window.moved += each.value;
        }).observe({type: "layout-shift", buffered: true});"""
    )
    search(page, root, "ru", "беженцы")
    page.wait_for_timeout(300)
    assert page.evaluate("window.moved") < 0.05


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_results(browser: Browser, root: str, scheme: str) -> None:
    options = {"viewport": {"width": 320, "height": 740}, "bypass_csp": True}
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light", **options)  # type: ignore[arg-type]
    page = context.new_page()
    search(page, root, "ru", "беженцы")
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    assert results.violations_count == 0, results.generate_report()
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    context.close()
