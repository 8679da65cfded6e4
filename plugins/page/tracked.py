"""What pages are made from, so that each look-up is noted: see plugins/cache/trace.py."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import TypeVar

from msgspec.structs import replace

from plugins.cache.ledger import Ledger
from plugins.cache.trace import Digest, Series, Traced
from plugins.edition.agenda import Agenda, Happening
from plugins.edition.contents import Contents
from plugins.edition.feed_lists import FeedLists
from plugins.edition.programme import Programme
from plugins.edition.shown import Shown
from plugins.read.document import Document

V = TypeVar("V")


shown_digest: Digest[Shown] = attrgetter("digest")


def words_digest(document: Document) -> str:
    """Of what its front matter says; for those to whom its text is nothing."""
    return f"{document.lang} {document.front_digest}"


def happening_digest(happening: Happening) -> str:
    occurrence = happening.occurrence
    flags = f"{occurrence.moved}{occurrence.cancelled}"
    return f"{happening.span.start.isoformat()}/{happening.span.end.isoformat()}{flags} {happening.entry.digest}"


def all_happenings(happenings: Sequence[Happening]) -> str:
    return "\n".join(map(happening_digest, happenings))


def place_digest(shown: Shown) -> str:
    """Of what a map of the site says of an entry: where it is, for whom, and what its author says of its dates."""
    return f"{shown.path} {shown.head.lang} {shown.head.front_digest} {shown.entry.digest}"


def entry_id(shown: Shown) -> str:
    return shown.entry.id


def tracked_places(ledger: Ledger, contents: Contents) -> Contents:
    """The same, for a map of the site: what the texts say is nothing to it."""
    lang = contents.lang
    return replace(
        contents,
        shown=Traced(ledger, f"place {lang}", contents.shown, place_digest),
        by_kind=of_series(ledger, f"places of kind {lang}", contents.by_kind, entry_id),
        by_tag=of_series(ledger, f"places of tag {lang}", contents.by_tag, entry_id),
    )


def tracked_contents(ledger: Ledger, contents: Contents) -> Contents:
    lang = contents.lang

    def lists(name: str, found: Mapping[str, Sequence[Shown]]) -> Mapping[str, Sequence[Shown]]:
        return of_series(ledger, f"{name} {lang}", found, shown_digest)

    return replace(
        contents,
        shown=Traced(ledger, f"shown {lang}", contents.shown, shown_digest),
        by_kind=lists("kind", contents.by_kind),
        by_tag=lists("tag", contents.by_tag),
        by_campaign=lists("campaign", contents.by_campaign),
        tag_words=Traced(ledger, f"tag words {lang}", contents.tag_words, repr),
        feeds=tracked_feeds(ledger, f"feed {lang}", contents.feeds),
    )


def tracked_feeds(ledger: Ledger, name: str, lists: FeedLists) -> FeedLists:
    return FeedLists(
        newest=of_series(ledger, name, lists.newest, shown_digest),
        counts=Traced(ledger, f"{name} volumes", lists.counts, repr),
        volumes=of_series(ledger, f"{name} volume", lists.volumes, shown_digest),
    )


def tracked_agenda(ledger: Ledger, agenda: Agenda) -> Agenda:
    return replace(
        agenda,
        schedules=Traced(ledger, "schedule", agenda.schedules, repr),
        past=Series(ledger, "past", agenda.past, happening_digest),
        upcoming=Series(ledger, "upcoming", agenda.upcoming, happening_digest),
        upcoming_of=Traced(ledger, "upcoming of", agenda.upcoming_of, all_happenings),
        months=Traced(ledger, "month", agenda.months, all_happenings),
        past_years=Traced(ledger, "past year", agenda.past_years, all_happenings),
    )


def tracked_programme(ledger: Ledger, lang: str, programme: Programme) -> Programme:
    return Programme(
        lists=of_series(ledger, f"events {lang}", programme.lists, happening_digest),
        ahead=Traced(ledger, f"events ahead {lang}", programme.ahead, repr),
        towns=Traced(ledger, f"town {lang}", programme.towns, repr),
    )


def of_series(
    ledger: Ledger, name: str, found: Mapping[str, Sequence[V]], digest: Digest[V]
) -> Mapping[str, Sequence[V]]:
    """To look a list up notes only that it is there; what is in it is noted by looking at it."""
    series = {key: Series(ledger, f"{name} {key}", items, digest) for key, items in found.items()}
    return Traced(ledger, name, series, lambda _: "there")
