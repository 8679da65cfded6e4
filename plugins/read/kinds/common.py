"""The keys that every kind has."""

from plugins.problems.problem import N_
from plugins.read.front import Status
from plugins.read.kind import Draft, Key, by_name, shared
from plugins.read.values.consent import consents, focus
from plugins.read.values.days import instant
from plugins.read.values.names import alias, name, picture, tag, unique, with_marks
from plugins.read.values.plain import member_of, one_of, sequence, text
from plugins.read.values.source import source

COMMON = by_name(
    Key("title", text),
    Key("summary", text),
    shared("date", instant),
    Key("modified", instant),
    shared("tags", unique(sequence(tag, commas=True))),
    shared("campaign", name),
    shared("cover", picture),
    Key("cover_alt", text, keeps_empty=True),
    Key("cover_caption", text),
    shared("cover_credit", text),
    shared("cover_focus", focus),
    shared("consent", consents),
    Key("status", member_of(Status)),
    Key("slug", name),
    Key("aliases", sequence(alias), mended=with_marks),
    Key("translated_from", source),
    Key("withdrawn", one_of(["only this version"])),
    Key("may_be_public", unique(sequence(text))),
)


def settle(draft: Draft) -> None:
    """A title must be there, a cover described, a change later than its text, a withdrawn text not public."""
    lines, values, findings = draft.lines, draft.values, draft.findings
    if draft.lacks("title"):
        findings.add(draft.line, N_("the title is missing"), N_("write a line “title: …” between the two “---”"))
    if "cover" in lines and draft.lacks("cover_alt"):
        findings.add(
            lines["cover"],
            N_("the cover has no description for people who cannot see it"),
            N_('write “cover_alt: …”, or “cover_alt: ""” if the picture is decoration only'),
        )
    for key in ("cover_alt", "cover_caption", "cover_credit", "cover_focus"):
        if key in lines and draft.lacks("cover") and draft.original:
            findings.add(lines[key], N_("“{key}” is about a cover, but there is none"), N_("write “cover: …”"), key=key)
    if "date" in values and "modified" in values and values["modified"].date() < values["date"].date():
        findings.add(lines["modified"], N_("“modified” is before “date”"), N_("correct one of the two"))
    public = values.get("status") is Status.PUBLISHED or draft.lacks("status")
    if public and "title" in values and not any(map(str.isalnum, values["title"])):
        findings.add(lines["title"], N_("the title has no words, and this text is public"), N_("write the title"))
    if "withdrawn" in lines and public:
        findings.add(
            lines["withdrawn"],
            N_("“withdrawn” alone takes nothing off the site: this text is public"),
            N_("write “status: draft” too, or delete this line"),
        )


def in_order(draft: Draft, first: str, second: str) -> None:
    """Tell of two days that are the wrong way round."""
    values = draft.values
    if first in values and second in values and values[second] < values[first]:
        draft.findings.add(
            draft.lines[second],
            N_("“{second}” is before “{first}”"),
            N_("correct one of the two"),
            first=first,
            second=second,
        )
