"""Links: every one of ours leads somewhere, wherever a copy of the site stands."""

from collections.abc import Iterator

from tests.built_site import Element, Page, Site, Told


def ours(page: Page) -> Iterator[tuple[Element, str]]:
    """Elements with an address, and the address."""
    for element in page.elements:
        for name in ("href", "src"):
            if name in element.attributes and not (element.tag == "link" and element["rel"] in ("canonical",)):
                yield element, element[name]


def test_every_link_leads_to_a_file_and_to_a_place_in_it(told: Told) -> None:
    """In pages, feeds and calendars; those that leave at least look as if they led somewhere."""
    assert told("links") == []
    assert told("external-links") == []


def test_no_link_is_without_an_address(site: Site) -> None:
    for page in site.pages.values():
        for element, href in ours(page):
            assert href, f"{page.path}: {element}"


def test_links_inside_the_site_are_relative(site: Site) -> None:
    """Only feeds, calendars to subscribe to, canonical and hreflang links carry the site's address."""
    for page in site.pages.values():
        for element, href in ours(page):
            allowed = element.tag == "link" or page.path.endswith("404.html")
            assert allowed or not href.startswith(("/", "https://www.lgbtworldbeside.org")), f"{page.path}: {href}"


def test_every_page_can_be_reached_from_the_root(site: Site) -> None:
    """But for error pages and old addresses, which nothing links to, and what is hidden."""
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        page = site.pages[waiting.pop()]
        for link in page.all("a"):
            target = site.target(page, link["href"])
            if target in site.pages and target not in seen:
                seen.add(target)
                waiting.append(target)
    lonely = {path for path, page in site.pages.items() if not page.moved} - seen
    assert {path for path in lonely if not path.endswith("404.html")} == set()


def test_links_that_leave_give_no_referrer(site: Site) -> None:
    for page in site.pages.values():
        if not page.moved:
            assert page.one("meta", name="referrer")["content"] == "no-referrer"


def test_old_addresses_still_lead_to_the_texts(site: Site) -> None:
    """Addresses of the foundation's former site, as others have them in their links."""
    old = [
        "post/belgium-opens-its-doors-to-lgbtq-refugees-1",
        "index.php/2021/06/25/lgbt-world-beside-and-rus-lgbtiq-join-forces-at-the-first-russian-pride-2021",
        "index.php/about-us/aboutus",
        "post/the-speech-in-the-flemish-parliament-04-04-2019",
    ]
    for address in old:
        page = site.pages[f"{address}/index.html"]
        target = page.one("meta", **{"http-equiv": "refresh"})["content"].partition("url=")[2]
        assert site.target(page, target) in site.pages
