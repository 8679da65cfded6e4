"""Which file of a picture a browser takes, when it asks for it, and that nothing on the page moves."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, Route

from tests.browser.conftest import served
from tests.built_site import Build, read_site
from tests.pictures.planted import pixels

WORDS = "\n\n".join("Many words, so that what stands below them cannot be seen yet. " * 12 for _ in range(40))
TEXT = (
    "---\ntitle: Pictures\ncover: cover.jpg\ncover_alt: A shape\ncover_caption: A caption\nconsent: nobody\n---\n"
    f'Words.\n\n![Near](near.png "Its caption")\n\n{WORDS}\n\n![Far](far.jpg)\n\nThe end.\n'
)
# A layout shift is counted by the browser itself (Layout Instability, "layout-shift" entries).
SHIFTS = """() => new Promise(resolve => {
  let total = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => { total += entry.value; }))
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => resolve(total), 300);
})"""


@pytest.fixture(scope="module")
def root(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("pictures")
    entry = folder / "content/news/2026-05-17-pictures"
    entry.mkdir(parents=True)
    (entry / "index.en.md").write_text(TEXT, "utf-8")
    pixels((1600, 1200)).save(entry / "cover.jpg", quality=90)
    pixels((1600, 2400)).save(entry / "far.jpg", quality=90)
    clear = Image.new("RGBA", (900, 300), (0, 0, 0, 0))
    clear.paste("green", (200, 100, 700, 200))
    clear.save(entry / "near.png")
    done = pelican(folder / "content", folder / "output", CACHE_PATH=str(folder / "cache"))
    assert done.returncode == 0, done.stderr
    with served(read_site(Path(folder / "output"))) as address:
        yield f"{address}en/news/pictures/"


def wait_for_pictures(page: Page, count: int) -> None:
    """Until so many are there. From outside: the page's policy lets nothing be evaluated in it again and again."""
    there = "[...document.images].filter(image => image.complete && image.naturalWidth > 0).length"
    until = time.monotonic() + 10
    while page.evaluate(there) < count:
        assert time.monotonic() < until
        page.wait_for_timeout(50)


def shown(browser: Browser, root: str, *, width: int, scale: float, avif: bool = True) -> list[tuple[str, int]]:
    """The end of each picture's address, and how wide it stands there in pixels of CSS. Without AVIF the browser is one
    that has never heard of the type."""
    page = browser.new_context(viewport={"width": width, "height": 800}, device_scale_factor=scale).new_page()

    def older(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("image/avif", "image/of-tomorrow"))

    if not avif:
        page.route("**/pictures/", older)
    page.goto(root)
    page.locator("main img").last.scroll_into_view_if_needed()
    wait_for_pictures(page, 3)
    found = page.evaluate("[...document.images].map(image => [image.currentSrc.split('/').pop(), image.width])")
    page.context.close()
    return [(name, shown_width) for name, shown_width in found]


def test_a_small_telephone_takes_small_files_and_a_fine_screen_large_ones(browser: Browser, root: str) -> None:
    small = shown(browser, root, width=360, scale=1)
    assert small[0][0] == "cover-400.avif"
    assert all(width <= 360 for _, width in small)
    assert shown(browser, root, width=360, scale=2)[0][0] == "cover-720.avif"
    fine = shown(browser, root, width=1280, scale=2)
    assert fine[0] == ("cover-1280.avif", 640)


def test_a_browser_without_avif_takes_what_it_knows(browser: Browser, root: str) -> None:
    found = shown(browser, root, width=360, scale=2, avif=False)
    assert [name for name, _ in found] == ["cover-720.jpg", "near-720.png", "far-720.jpg"]


def test_what_is_far_below_is_asked_for_when_a_reader_comes_near(browser: Browser, root: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 640})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto(root, wait_until="networkidle")
    assert any(name.startswith("cover-") for name in asked)
    assert not any(name.startswith("far-") for name in asked)
    page.locator("main img").last.scroll_into_view_if_needed()
    wait_for_pictures(page, 3)
    assert sum(name.startswith("far-") for name in asked) == 1
    page.close()


def test_nothing_moves_when_a_slow_picture_comes(browser: Browser, root: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 640})

    def slow(route: Route) -> None:
        time.sleep(0.4)
        route.continue_()

    page.route("**/*.avif", slow)
    page.goto(root)
    wait_for_pictures(page, 1)
    assert page.evaluate(SHIFTS) == 0
    page.close()
