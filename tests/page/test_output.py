import pytest

from plugins.page.output import Form, Output, collisions, page


def nothing() -> object:
    return None


def told(*outputs: Output) -> list[tuple[str, str]]:
    return [(problem.path, str(problem.values["path"])) for problem in collisions(outputs)]


def test_the_same_address_twice_is_told_at_the_text_that_asks_for_it() -> None:
    taken = page("en/news/", "en", nothing)
    assert told(taken, page("en/news/", "en", nothing, "pages/news/index.en.md")) == [
        ("pages/news/index.en.md", "en/news/")
    ]


def test_case_makes_no_difference() -> None:
    assert told(page("en/a/", "en", nothing, "x"), page("en/A/", "en", nothing, "y")) == [("y", "en/A/")]


def test_different_addresses_are_no_problem() -> None:
    assert told(page("en/a/", "en", nothing), page("en/b/", "en", nothing)) == []


def test_a_file_cannot_be_where_a_folder_is_needed() -> None:
    stylesheet = page("en/feed.xml/", "en", nothing, "news/a/index.en.md")
    assert told(Output("en/feed.xml", "en", Form.RSS, nothing), stylesheet) == [("news/a/index.en.md", "en/feed.xml/")]


@pytest.mark.parametrize("address", ["theme/site.css/", "pictures/", ".made-by-the-build/"])
def test_no_text_may_stand_among_the_sites_own_files(address: str) -> None:
    assert told(page(address, "en", nothing, "news/a/index.en.md")) == [("news/a/index.en.md", address)]
