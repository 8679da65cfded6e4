"""Sites with any mix of versions: entries of every kind, each in each language published, missing, a draft, …"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from hypothesis import strategies as st

from plugins.edition import address
from tests.site.small_site import LANGUAGES, Project, write

LANGS = tuple(LANGUAGES)
KINDS = ("news", "press", "dossier", "events", "campaigns", "pages")
FOLDERS = (
    "news/2024-01-10-one",
    "news/2024-02-11-two",
    "press/2024-03-12-three",
    "events/2024-06-18-four",
    "campaigns/five",
    "pages/six",
)
CAMPAIGN = "campaigns/five"
KEYS = {
    "events": ["where", "audience", "accessibility", "contact"],
    "campaigns": ["goal"],
}
FACTS = {"events": "start: 2024-06-18 14:00\nplace: {name: Hall, town: Gent, country: BE}\n", "pages": "menu: 10\n"}


class State(StrEnum):
    MISSING = "missing"
    PUBLISHED = "published"
    SUMMARY = "summary"  # a title and a summary, without a text
    OUTDATED = "outdated"  # translated from a source that has changed since
    DRAFT = "draft"
    HIDDEN = "hidden"


LISTED = frozenset({State.PUBLISHED, State.SUMMARY, State.OUTDATED})


@dataclass(frozen=True)
class Mixed:
    """An entry. `links` are the entries that each of its texts links to."""

    folder: str
    states: dict[str, State]  # by language, without those that are missing
    original: str  # its language
    links: tuple[str, ...]
    in_campaign: bool

    @property
    def kind(self) -> str:
        return self.folder.partition("/")[0]

    @property
    def name(self) -> str:
        return self.folder.rpartition("-")[2].rpartition("/")[2]

    def langs(self, *states: State) -> list[str]:
        return [lang for lang in LANGS if self.states.get(lang) in states]

    @property
    def listed(self) -> list[str]:
        """The languages in which anybody may find it."""
        return self.langs(*LISTED)

    def mark(self, lang: str) -> str:
        """A word that is in nothing else; legal in an address."""
        return f"zq{self.states[lang]}{self.name}{lang}qz"

    def page(self, lang: str) -> str:
        """The address of a version's page."""
        base = address.home(lang) if self.kind == "pages" else address.section(lang, self.kind)
        return f"{base}{self.mark(lang)}/"

    def alias(self, lang: str) -> str:
        return f"old/{self.mark(lang)}/"


@dataclass(frozen=True)
class Mix:
    entries: dict[str, Mixed]  # by folder
    settings: dict[str, object]

    def write(self, project: Project) -> None:
        """In place of the content, the settings and the output that are there."""
        shutil.rmtree(project.content, ignore_errors=True)
        shutil.rmtree(project.output, ignore_errors=True)
        project.content.mkdir()
        project.settings.update(self.settings)
        project.write_settings()
        for entry in self.entries.values():
            for lang in entry.states:
                write(project.content / entry.folder / f"index.{lang}.md", text(entry, lang))


def text(entry: Mixed, lang: str) -> str:
    """A version's file; its mark is in everything that is its own."""
    state, mark = entry.states[lang], entry.mark(lang)
    paragraphs = [f"## {mark}", mark, *(f"[{mark}]({to})" for to in entry.links)]
    body = "" if state is State.SUMMARY else "\n\n".join(paragraphs)
    keys = [f"{key}: {mark}\n" for key in ("title", "summary", "slug", *KEYS.get(entry.kind, ()))]
    keys.append(f"aliases: [/{entry.alias(lang)}]\n")
    if state in (State.DRAFT, State.HIDDEN):
        keys.append(f"status: {state}\n")
    if entry.kind == "campaigns" and entry.links:
        keys.append(f"calls: [{{text: {mark}, link: {entry.links[0]}}}]\n")
    keys += facts(entry) if lang == entry.original else [source(entry, state)]
    return f"---\n{''.join(keys)}---\n{body}\n"


def source(entry: Mixed, state: State) -> str:
    return f"translated_from: {entry.original}{'@' + '0' * 40 if state is State.OUTDATED else ''}\n"


def facts(entry: Mixed) -> Iterator[str]:
    """Written in the original. A tag of what nobody is to find is a secret, too."""
    tag = "pride" if entry.listed else entry.mark(entry.original)
    yield f"tags: [{tag}]\n"
    yield FACTS.get(entry.kind, "")
    if entry.in_campaign:
        yield f"campaign: {CAMPAIGN.partition('/')[2]}\n"


@st.composite
def mixes(draw: st.DrawFn) -> Mix:
    """Everything about the versions is drawn; links lead only to what can be found, others being mistakes."""
    states = {
        folder: draw(st.fixed_dictionaries({lang: st.sampled_from(State) for lang in LANGS})) for folder in FOLDERS
    }
    there = {name: {lang: s for lang, s in found.items() if s is not State.MISSING} for name, found in states.items()}
    targets = [folder for folder, found in there.items() if LISTED & set(found.values())]
    campaign = set(there[CAMPAIGN].values()) - {State.DRAFT}
    entries = {}
    for folder, found in there.items():
        if found:
            links = draw(st.lists(st.sampled_from(targets), max_size=2, unique=True)) if targets else []
            belongs = bool(campaign) and folder != CAMPAIGN and not folder.startswith("pages/") and draw(st.booleans())
            original = draw(st.sampled_from(sorted(found)))
            entries[folder] = Mixed(folder, found, original, tuple(links), belongs)
    return Mix(entries, draw(settings()))


@st.composite
def settings(draw: st.DrawFn) -> dict[str, object]:
    keys = [*LANGS, "nl/news", "ru/events", "en/campaigns"]
    chains = {key: st.permutations([lang for lang in LANGS if lang != key.partition("/")[0]]) for key in keys}
    written = draw(st.fixed_dictionaries({}, optional=chains))
    return {
        "FALLBACKS": {key: chain[: draw(st.integers(0, 2))] for key, chain in written.items()},
        "FALLBACK_KINDS": draw(st.sampled_from([list(KINDS), list(KINDS), ["news", "pages"], []])),
        "FALLBACK_IN_FEEDS": draw(st.sampled_from([[], [], ["nl"], list(LANGS)])),
        "PER_PAGE": draw(st.integers(1, 3)),
    }
