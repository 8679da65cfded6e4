"""Pages in a language from right to left are the mirror of the others, in a real browser."""

import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from plugins.tooling.server import open_server
from tests.new_language.conftest import Extended
from tests.new_language.languages import CASES

PLACES = {
    "home": "",
    "list": "news/",
    "fallback": "news/second/",
    "event": "events/picnic/",
    "calendar": "events/",
    "month": "events/2024/06/",
    "campaign": "campaigns/shelter/",
    "press": "press/review/",
    "tags": "tags/",
    "organisation": "about/",
    "feeds": "feeds/",
}
# Boxes that begin where the line begins: their distance from that side of the window is the same in both directions.
STARTS = [
    *(
        ".masthead-home",
        ".menu",
        ".trail",
        "h1",
        ".columns",
        ".band > h2",
        ".teaser",
        ".meta",
        ".facts",
        ".month table",
    ),
    *(".colophon > div", ".button", ".pager", ".appeal", ".timeline", ".timeline li", ".notice"),
]
ALWAYS = {"h1", ".masthead-home", ".menu", ".colophon > div"}

MEASURE = """selectors => selectors.flatMap(selector => {
    const element = [...document.querySelectorAll(selector)].find(e => e.getClientRects().length);
    if (!element) return [];
    const box = element.getBoundingClientRect(), width = document.documentElement.clientWidth;
    return [[selector, [Math.round(box.left), Math.round(width - box.right)]]];
})"""


@pytest.fixture(scope="module")
def root(extended: Extended) -> Iterator[str]:
    server = open_server(extended.site.folder, 18200)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module", params=[360, 1280])
def window(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": request.param, "height": 800})
    yield page
    page.close()


def edges(window: Page, address: str) -> dict[str, tuple[int, int]]:
    """For each of the boxes the distances from the left and from the right side of the window."""
    window.goto(address)
    found: list[tuple[str, tuple[int, int]]] = window.evaluate(MEASURE, STARTS)
    return dict(found)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_what_begins_at_the_left_begins_at_the_right(window: Page, root: str, place: str) -> None:
    left, right = edges(window, f"{root}uk/{place}"), edges(window, f"{root}ar/{place}")
    both = left.keys() & right.keys()
    assert both >= ALWAYS
    # A title in another language than the page's stands on that language's own side.
    own = both - ({"h1"} if window.locator("h1[dir]").count() else set())
    assert {box: left[box][0] for box in own} == pytest.approx({box: right[box][1] for box in own}, abs=1)


@pytest.mark.parametrize("code", CASES)
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_nothing_scrolls_sideways(window: Page, root: str, code: str, place: str) -> None:
    window.goto(f"{root}{code}/{place}")
    assert window.evaluate("document.documentElement.scrollWidth <= innerWidth")
    out = (
        "[...document.querySelectorAll('body *:not(.hidden, .skip)')].filter(e => e.getBoundingClientRect().right < 0)"
    )
    assert window.evaluate(f"{out}.length") == 0


@pytest.mark.parametrize("row", [".switcher", ".menu"])
def test_what_comes_first_stands_where_reading_begins(window: Page, root: str, row: str) -> None:
    for code, ascending in (("uk", True), ("ar", False)):
        window.goto(f"{root}{code}/")
        first, second = (window.locator(f"{row} li").nth(number).bounding_box() for number in (0, 1))
        assert first
        assert second
        assert (first["x"] < second["x"]) == ascending


def test_the_first_day_of_the_week_is_where_reading_begins(window: Page, root: str) -> None:
    for code, ascending in (("uk", True), ("ar", False)):
        window.goto(f"{root}{code}/events/2024/06/")
        columns = [box["x"] for th in window.locator("th").all() if (box := th.bounding_box())]
        assert columns == sorted(columns, reverse=not ascending)


def test_a_line_in_the_other_direction_stands_where_its_neighbours_do(window: Page, root: str) -> None:
    window.goto(f"{root}ar/events/picnic/")
    ends = """selector => [...document.querySelectorAll(selector)].map(e => {
        const range = document.createRange();
        range.selectNodeContents(e);
        return range.getBoundingClientRect().right;
    })"""
    pairs = ((".teaser > p[dir]", ".teaser > h3"), (".facts dd > [dir]", ".facts dd:not(:has([dir]))"))
    for foreign, neighbours in pairs:
        found = window.evaluate(ends, foreign)
        assert found
        assert set(map(round, found)) == set(map(round, window.evaluate(ends, neighbours)))


@pytest.mark.parametrize(("code", "forth", "back"), [("uk", "→", "←"), ("ar", "←", "→")])
def test_arrows_point_where_reading_goes(window: Page, root: str, code: str, forth: str, back: str) -> None:
    window.goto(f"{root}{code}/events/2024/06/")
    drawn = "(e, side) => getComputedStyle(e, side).content"
    links = {"prev": ("::before", back), "next": ("::after", forth)}
    seen = 0
    for rel, (side, arrow) in links.items():
        for link in window.locator(f"a[rel={rel}]").all():
            assert arrow in link.evaluate(drawn, side)
            seen += 1
    assert seen


def test_an_address_reads_as_it_is_written(window: Page, root: str) -> None:
    """“5694 WC” begins with digits: without a direction of its own they would go to its other end."""
    window.goto(f"{root}ar/about/")
    places = window.evaluate("""() => {
        const line = [...document.querySelectorAll("address bdi")].find(e => e.textContent.startsWith("5694"));
        const range = document.createRange(), text = line.firstChild;
        return [[0, 4], [5, 7]].map(([from, to]) => {
            range.setStart(text, from); range.setEnd(text, to); return range.getBoundingClientRect().left; });
    }""")
    assert places[0] < places[1]


def test_numbers_and_times_read_in_their_order(window: Page, root: str) -> None:
    """A span of times begins at the right, where an Arabic line begins."""
    window.goto(f"{root}ar/events/picnic/")
    starts = window.evaluate("""() => {
        const text = document.querySelector(".poster-when time").firstChild, range = document.createRange();
        return ["18", "2:00", "5:00"].map(word => { const at = text.data.indexOf(word);
            range.setStart(text, at); range.setEnd(text, at + word.length);
            return range.getBoundingClientRect().left; });
    }""")
    assert starts == sorted(starts, reverse=True)
