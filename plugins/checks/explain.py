"""`check --explain`: where a file of the content appears, or why it does not; what an address is made of."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from unicodedata import normalize

from msgspec import Struct

from plugins.checks.address import file_at, own
from plugins.checks.appearances import appearances
from plugins.checks.fates import Fate, fates
from plugins.checks.look import look
from plugins.checks.run import subject
from plugins.checks.whole import Whole
from plugins.languages.speech import Speech, speech
from plugins.link.entries import Clock, entry_of, group
from plugins.problems.console import mark
from plugins.problems.problem import N_, Problem
from plugins.tooling.build import Folders, Outcome
from plugins.tooling.wrong_usage import WrongUsage


class Question(Struct, frozen=True):
    """`problems`: what a build tells of the texts."""

    asked: str
    folders: Folders
    site: Whole
    problems: Sequence[Problem]
    said: Speech


def explain(asked: str, folders: Folders, outcome: Outcome) -> int:
    """Print it; the exit status. Raises WrongUsage for what is neither in the content nor in the site."""
    given = subject(folders.output, folders.content, folders.cache)
    site = Whole(given, look(given) if outcome.report else {})
    question = Question(asked, folders, site, outcome.problems, speech())
    print("\n".join(answer(question)))
    return 0 if outcome.report else 1


def answer(question: Question) -> Iterator[str]:
    """Of a text, a folder of texts, or an address."""
    if paths := in_content(question):
        refused = frozenset(problem.path for problem in question.problems)
        known = fates(question.site, refused)
        for path in paths:
            yield from of_file(path, known[path], question)
    elif page := in_output(question):
        sources = question.site.texts.sources.get(page, ())
        yield f"/{page.removesuffix('index.html')}"
        if not sources:
            yield "  " + question.said.say(N_("the program makes it from many texts, or from none"))
        for path in sources:
            yield "  " + question.said.say(N_("made from {path}"), path=path)
    elif question.site.memory:
        raise WrongUsage(N_("“{asked}” is neither in the content nor in the site"), asked=question.asked)
    else:
        raise WrongUsage(
            N_("“{asked}” is not in the content; of the site nothing is known until the texts are mended"),
            asked=question.asked,
        )


def in_content(question: Question) -> list[str]:
    """The files that are meant: one, or all in a folder."""
    content = question.folders.content
    asked = normalize("NFC", question.asked.replace("\\", "/"))
    every = list(fates(question.site))
    for place in candidates(asked, content):
        found = [path for path in every if path == place or place == "." or path.startswith(f"{place}/")]
        if found:
            return found
    return []


def candidates(asked: str, content: Path) -> Iterator[str]:
    """As seen from the content folder, the current one, or the project."""
    for file in (content / asked, Path(asked).absolute(), content.parent / asked):
        if file.is_relative_to(content):
            yield file.relative_to(content).as_posix()


def in_output(question: Question) -> str:
    """The file of the output that is meant; empty where there is none."""
    asked, site = question.asked, question.site
    address = own(asked, site.url)
    for place in (address if address is not None else asked, asked.partition("output/")[2]):
        for each in (place, f"{place.rstrip('/')}/"):
            if place.strip("/") or asked == "/":
                path = file_at(each.lstrip("/").partition("#")[0].partition("?")[0])
                if path in site.memory:
                    return path
    return ""


def of_file(path: str, fate: Fate, question: Question) -> Iterator[str]:
    said = question.said
    yield path
    for problem in question.problems:
        if problem.path == path or (fate is Fate.REFUSED and path.startswith(f"{problem.path}/")):
            yield "  " + mark(problem, said.translations) + problem.text(said.translations)
    if question.site.memory or fate in (Fate.DRAFT, Fate.IGNORED, Fate.SETTING, Fate.REFUSED):
        yield "  " + said.gettext(fate)
        if fate is Fate.AWAITED and (day := coming(path, question.site)):
            yield "  " + said.say(N_("it comes into the site with the first build from {day}"), day=day)
        for line in appearances(path, question.site, said):
            yield f"  {line}"
    else:
        yield "  " + said.say(N_("nothing is known of it until the texts are mended: python3 tasks.py check"))


def coming(path: str, site: Whole) -> str:
    """The day before which a text is not in the site."""
    entry = path.rpartition("/")[0]
    for documents in (each for name, each in group(site.texts.documents).items() if name == entry):
        found = entry_of(documents, site.languages, Clock(site.texts.site.now, site.texts.site.zone))
        if found and found.date:
            return f"{found.date.astimezone(site.texts.site.zone):%Y-%m-%d %H:%M}".removesuffix(" 00:00")
    return ""
