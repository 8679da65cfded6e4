"""What entries say of each other."""

from gettext import NullTranslations

import pytest
from msgspec.structs import replace

from plugins.cache.store import packed
from plugins.link.entry import Entry
from plugins.link.references import problems, tags
from plugins.read.document import Body, Document
from plugins.read.front import Call, Campaign, Front, News, Status


def document(entry: str, front: Front, **lines: int) -> Document:
    kind, _, name = entry.partition("/")
    body = packed(Body((), (), frozenset(), ""))
    return Document(f"{entry}/index.en.md", entry, kind, name, None, "en", "", "", "", front, lines, False, (), body)


def told(*documents: Document) -> list[str]:
    """Of these documents, of which those that are no drafts are published."""
    public = [each for each in documents if each.front.status is not Status.DRAFT]
    entries = {each.entry: Entry(each.entry, each.kind, each.name, each, {"en": each}, None, "") for each in public}
    return [problem.text(NullTranslations()) for problem in problems(documents, entries)]


def test_a_campaign_that_is_not_there_names_those_that_are() -> None:
    post = document("news/x", News(title="x", campaign="sheltr"), campaign=4)
    shelter = document("campaigns/shelter", Campaign(title="x"))
    assert told(post, shelter) == [
        "news/x/index.en.md:4: there is no campaign “sheltr”"
        " → write the name of a folder in content/campaigns/: shelter"
    ]


def test_a_campaign_that_is_a_draft_is_not_called_missing() -> None:
    post = document("news/x", News(title="x", campaign="shelter"), campaign=4)
    shelter = document("campaigns/shelter", Campaign(title="x", status=Status.DRAFT))
    other = document("campaigns/other", Campaign(title="x"))
    assert told(post, shelter, other) == [
        "news/x/index.en.md:4: the campaign “shelter” is not published (a draft, or for a later date)"
        " → delete this line, or publish the campaign first"
    ]


def test_a_call_leads_to_something_that_is_published() -> None:
    calls = tuple(
        Call("Act", link) for link in ("https://x.org", "a@x.org", "", "pages/ready", "pages/draft", "pages/no")
    )
    campaign = document("campaigns/x", Campaign(title="x", calls=calls), calls=3)
    ready = document("pages/ready", News(title="x"))
    draft = document("pages/draft", News(title="x", status=Status.DRAFT))
    unpublished, missing = told(campaign, ready, draft)
    assert "leads to a text that is not published" in unpublished
    assert "there is no folder content/pages/no/" in missing


def test_a_call_to_a_hidden_text_is_told() -> None:
    campaign = document("campaigns/x", Campaign(title="x", calls=(Call("Act", "pages/hidden"),)), calls=3)
    hidden = document("pages/hidden", News(title="x", status=Status.HIDDEN))
    [warning] = told(campaign, hidden)
    assert "campaigns/x/index.en.md:3: the call “Act” shows everybody a text that is hidden" in warning


NAMES = {"asylum": {"en": "Asylum", "ru": "Убежище"}, "pride": {"en": "Pride"}}


def tagged(written: str, lang: str = "en") -> list[str]:
    post = replace(document("news/x", News(title="x", tags=(written,)), tags=3), lang=lang)
    return [problem.text(NullTranslations()) for problem in tags([post], NAMES)]


@pytest.mark.parametrize("written", ["asylum", "Asylum", "pride"])
def test_a_tag_with_names_is_right_however_it_is_written(written: str) -> None:
    assert tagged(written) == []


@pytest.mark.parametrize("written", ["убежище", "Убежище"])
def test_a_tag_written_by_its_name_would_be_a_second_one(written: str) -> None:
    assert tagged(written, "ru") == [
        f"news/x/index.en.md:3: “{written}” is the name of a tag that texts call “asylum”"
        " → write “asylum”: readers see its name in their own language"
    ]


def test_an_unknown_tag_waits_for_its_names() -> None:
    [told] = tagged("parade")
    assert "the tag “parade” is not in content/tags.yaml" in told
