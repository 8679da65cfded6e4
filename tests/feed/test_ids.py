import re

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.feed.ids import entry_id, feed_id, uid

LETTERS = st.characters(codec="utf-8")
AUTHORITY = "lgbtworldbeside.org,2017"
TAG = re.compile(
    r"tag:[a-z0-9.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})*"
)  # RFC 4151


def test_identity_is_the_folder_and_the_language() -> None:
    entry = "news/2024-03-28-belgium-opens-its-doors"
    assert entry_id(AUTHORITY, entry, "en") == f"tag:lgbtworldbeside.org,2017:{entry}/en"
    assert feed_id(AUTHORITY, "en/news/") == "tag:lgbtworldbeside.org,2017:en/news/"
    assert uid("lgbtworldbeside.org", entry) == f"{entry}@lgbtworldbeside.org"


@settings(max_examples=200, deadline=None)
@given(entry=st.text(LETTERS))
def test_any_folder_gives_a_tag_uri(entry: str) -> None:
    assert TAG.fullmatch(entry_id(AUTHORITY, entry, "ru"))
    assert TAG.fullmatch(feed_id(AUTHORITY, entry))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(LETTERS, max_size=5), unique=True))
def test_different_folders_have_different_identities(entries: list[str]) -> None:
    assert len({entry_id(AUTHORITY, entry, "ru") for entry in entries}) == len(entries)
