"""One version as a file that the project's own reader takes; what it would refuse is written otherwise, and told."""

from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from plugins.authoring.proof import proof
from plugins.importing.draft import LEFT_OUT
from plugins.importing.key import Key
from plugins.importing.note import Note, refused
from plugins.importing.texts import markdown
from plugins.problems.problem import N_, Problem, errors

PLAIN = N_("this part was written as plain text: look at it")
GONE = N_("this part was left out: copy it by hand")


class Part(Struct):
    """A block as it stands in the file, and the words in it, for when it is refused."""

    markdown: str
    plain: str


class Draft(Struct):
    """`path` is that of the file below the content folder."""

    path: str
    lang: str
    head: list[str]  # comments above the keys
    keys: list[Key]
    parts: list[Part]
    notes: list[Note] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)  # advice of the project's reader
    words: int = 0

    @property
    def text(self) -> str:
        keys = (line for key in self.keys for line in key.lines)
        body = "\n\n".join(part.markdown for part in self.parts)
        return "\n".join(["---", *self.head, *keys, "---", *([body] if body else []), ""])

    def key_at(self, line: int) -> tuple[Key | None, int]:
        number = 2 + len(self.head)
        for key in self.keys:
            if number <= line < number + len(key.lines):
                return key, line - number
            number += len(key.lines)
        return None, 0

    def part_at(self, line: int) -> Part | None:
        """The part that a line of the file is in."""
        number = 3 + len(self.head) + sum(len(key.lines) for key in self.keys)
        for part in self.parts:
            number += part.markdown.count("\n") + 2
            if line < number:
                return part
        return self.parts[-1] if self.parts else None


def settled(draft: Draft) -> bool:
    """Whether it can be written."""
    for _ in range(20 + 2 * len(draft.parts) + sum(1 + len(key.items) for key in draft.keys)):
        _, problems = proof(draft.path, draft.text)
        found = errors(problems)
        if not found:
            draft.warnings = [problem.at(draft.path) for problem in problems]
            return True
        for problem in once_a_part(draft, found):
            if not mended(draft, problem):
                return False
    return False


def once_a_part(draft: Draft, problems: Iterable[Problem]) -> Iterator[Problem]:
    """Mending moves lines: the last problem first, and one at a time in each part."""
    seen: set[int] = set()
    for problem in sorted(problems, key=lambda problem: -problem.line):
        key, _ = draft.key_at(problem.line)
        place = id(key or draft.part_at(problem.line))
        if place not in seen:
            seen.add(place)
            yield problem


def mended(draft: Draft, problem: Problem) -> bool:
    key, line = draft.key_at(problem.line)
    if key is None:
        part = draft.part_at(problem.line)
        return part is not None and plainer(draft, part, problem)
    if key.name in ("title", "status"):
        draft.notes.append(refused(problem, N_("nothing was made of this text")))
        return False
    rest = key.without_line(line)
    if rest and rest != key:
        draft.keys[draft.keys.index(key)] = rest
        draft.notes.append(refused(problem, N_("it was left out of “{key}”"), key=key.name))
    else:
        draft.keys.remove(key)
        draft.notes.append(refused(problem, LEFT_OUT, left=key.shown))
    return True


def plainer(draft: Draft, part: Part, problem: Problem) -> bool:
    """Its words alone; if these are refused too, it goes."""
    plain = markdown(part.plain)
    if plain and plain != part.markdown:
        draft.notes.append(refused(problem, PLAIN))
        part.markdown = plain
    else:
        draft.notes.append(refused(problem, GONE))
        draft.parts.remove(part)
    return True
