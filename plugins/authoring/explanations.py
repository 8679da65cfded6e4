"""What each key of the front matter is for, in words for those who fill it in."""

from collections.abc import Mapping
from types import MappingProxyType

from plugins.problems.problem import N_

KEYS: Mapping[str, str] = MappingProxyType({
    "title": N_("The title, as it stands above the text and in lists."),
    "summary": N_("One or two sentences for lists, search and feeds."),
    "date": N_("Leave it empty: the date in the folder's name counts. With a time: 2026-05-17 18:30"),
    "modified": N_("The day of a later change that readers should know of: 2026-06-01"),
    "tags": N_("Subjects, with commas between them: asylum, netherlands. The names are in content/tags.yaml."),
    "campaign": N_("The name of a folder of content/campaigns/, if the text belongs to that campaign."),
    "cover": N_("The picture above the text, which stands in this folder: meeting.jpg"),
    "cover_alt": N_(
        "What the cover shows, for people who cannot see it. If it is decoration only, two quotation marks: \"\""
    ),
    "cover_caption": N_("What stands below the cover, if anything."),
    "cover_credit": N_("Who made the cover, if readers should know: COC Nederland"),
    "cover_focus": N_(
        "If the cover is high and narrow: where the most important point is, from the left and from the top, as in "
        "50% 30%. Then it is cropped around that. Leave it empty to show all of it."
    ),
    "consent": N_(
        "Who is on the pictures. On lines below, after two spaces: “meeting.jpg: nobody” if there are no people, "
        "“meeting.jpg: unrecognisable” if nobody can be recognised, or “meeting.jpg: written 2026-05-17”, with the day "
        "on which all who are on it agreed in writing."
    ),
    "status": N_(
        "draft: nobody sees the text yet. Delete this line when it may be published. hidden: public, but in no list."
    ),
    "slug": N_(
        "Another address in this language: small letters a-z, digits and hyphens. If empty, the folder's name counts."
    ),
    "aliases": N_("Old addresses of this text that shall go on working: /post/old-title"),
    "translated_from": N_("Only in a translation: the language it was made from. Leave it empty in the first text."),
    "withdrawn": N_(
        "If you take a text off the site that others can still read in another language: write “only this version” if "
        "that is right. Else leave it empty."
    ),
    "may_be_public": N_(
        "Telephone numbers, e-mail or street addresses in the text that everybody may know. Leave it empty, unless you "
        "are asked about one."
    ),
    "source": N_("Who published it: the name of the newspaper or the organisation."),
    "source_url": N_("Its address there: https://…"),
    "source_date": N_("The day it was published there: 2026-05-17"),
    "source_language": N_("The language it is in there: en, nl, ru, …"),
    "asked": N_("The day the questions were asked: 2026-05-17"),
    "answered": N_("The day they were answered: 2026-06-17"),
    "asked_by": N_("Who asked."),
    "answered_by": N_("Who answered."),
    "goal": N_("What the campaign wants to reach, in one sentence."),
    "calls": N_(
        "What readers can do. On lines below, after two spaces: “- text: Offer a place to live”, and where that leads, "
        "after four spaces: “link: pages/contact”, a web address or an e-mail address."
    ),
    "since": N_("The day the campaign began: 2026-05-17"),
    "closed": N_("The day it ended. Leave it empty while it goes on."),
    "menu": N_("Its place in the menu of the foundation: 1, 2, 3, … Leave it empty to keep it out of the menu."),
    "shows": N_("What the page shows below its text: organisation, contact, or both with a comma between them."),
    "start": N_("When it begins: a day, 2026-06-20, or a day and the time on the clock there, 2026-06-20 18:30"),
    "end": N_("When it ends: with a time if the start has one. Of several whole days, the last one."),
    "timezone": N_("If the clock there is not that of Amsterdam: Asia/Tbilisi"),
    "all_day": N_("Not needed: a start without a time of day is a whole day."),
    "recurrence": N_(
        "If it comes again: weekly on Tuesday until 2027-06-30; every two weeks on Monday and Thursday; monthly on the "
        "first Sunday; yearly; daily, 5 times; or a rule: FREQ=MONTHLY;BYDAY=1SU"
    ),
    "except": N_("Days on which it does not take place though the rule says so, with commas: 2026-12-22, 2026-12-29"),
    "extra": N_("Days on which it takes place besides: 2027-01-02"),
    "moved": N_(
        "If one time of many is not as the others. On lines below, after two spaces: “- occurrence: 2026-10-06”, and "
        "after four spaces: “to: 2026-10-07 19:00”, “place: Library” or “cancelled: yes”, and a “note: …” if needed."
    ),
    "event_status": N_("If not all goes as announced: postponed, rescheduled, cancelled, moved online"),
    "former_start": N_("If it is rescheduled: when it was to be, as people have it in their diaries: 2026-05-10 18:30"),
    "attendance": N_("in person, online or both. If empty, it follows from “online” and “place”."),
    "place": N_(
        "Where it is: a name. Or, on lines below, after two spaces: name, address, town, country (NL), latitude, "
        "longitude."
    ),
    "where": N_("The place and the town in the words of this language, if they differ from those of the place."),
    "place_public": N_(
        "Write “after registration” if only those who register may know where it is: the site then tells the town and "
        "the country only. Do not write the address into the text either. If empty: always."
    ),
    "online": N_("The address where one can take part from home: https://…"),
    "registration": N_(
        "If people must or can register. On lines below, after two spaces: link (https://… or an e-mail address), "
        "required (yes or no), deadline (2026-08-30, or with a time), capacity, price (free, 5 EUR, or words)."
    ),
    "languages": N_("The languages that are spoken, with commas: nl, ru"),
    "accessibility": N_("For whom it is easy or hard to come: steps, lifts, toilets, sign language."),
    "audience": N_("For whom it is, if not for all."),
    "organisers": N_("Who organises it: a name, or names on lines below, after “  - ”."),
    "contact": N_("Whom to ask, and how."),
})  # fmt: skip

HOW = N_(
    "Write after the colons. What stays empty counts as not there. Lines that begin with # are only for you. "
    'A text with a colon or a # in it needs "quotation marks".'
)
BODY = N_(
    "Write the text here. An empty line begins a new paragraph, ## a heading, - a point of a list. "
    "A link to another text of ours: [words](pages/about). "
    "A picture that stands in this folder: ![what can be seen](meeting.jpg)"
)
DOSSIER_BODY = N_(
    "Write the document here. Each line that begins with ## is a numbered question; below it, the answer."
)
