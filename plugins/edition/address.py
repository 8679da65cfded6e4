"""Where everything stands: addresses relative to the site's root, as the contract fixes them."""

from plugins.link.entry import Entry
from plugins.site.mixes import Order, mix_name

PAGES = "pages"  # the one kind whose entries stand directly under their language

# The choice of language, also where a server sends those who ask for "/" to the language that they like best.
CHOOSER = "?choose=language"


def home(lang: str) -> str:
    return f"{lang}/"


def section(lang: str, kind: str) -> str:
    return f"{lang}/{kind}/"


def entry_page(entry: Entry, lang: str) -> str:
    base = home(lang) if entry.kind == PAGES else section(lang, entry.kind)
    return f"{base}{entry.slug(lang)}/"


def tag_index(lang: str) -> str:
    return f"{lang}/tags/"


def tag_page(lang: str, slug: str) -> str:
    return f"{lang}/tags/{slug}/"


def list_page(first: str, number: int) -> str:
    """Page `number` (from 1) of the list that begins at `first`."""
    return first if number == 1 else f"{first}page/{number}/"


def year_page(lang: str, year: int) -> str:
    return f"{lang}/events/{year}/"


def month_page(lang: str, year: int, month: int) -> str:
    return f"{lang}/events/{year}/{month:02}/"


def online_events(lang: str) -> str:
    return f"{lang}/events/online/"


def events_in_town(lang: str, slug: str) -> str:
    return f"{lang}/events/town/{slug}/"


def events_of_campaign(lang: str, slug: str) -> str:
    return f"{lang}/events/campaign/{slug}/"


def search(lang: str) -> str:
    return f"{lang}/search/"


def letter_page(lang: str, name: str) -> str:
    """Of the index of titles, where it is too long for one page."""
    return f"{lang}/search/{name}/"


def feeds_page(lang: str) -> str:
    return f"{lang}/feeds/"


def mix(order: Order) -> str:
    """A feed in several languages stands in the tree of the first: `ru/feeds/ru-en`, and the ending of a format."""
    return f"{feeds_page(order[0])}{mix_name(order)}"


def feed(base: str) -> str:
    """Beside the list's page: `en/news/feed`, and the ending of a format."""
    return f"{base}feed"


def feed_archive(file: str, number: int) -> str:
    """What is older, in volumes from the oldest, which is 1; 0 is what is newest: `en/feed-1`."""
    return f"{file}-{number}" if number else file


def calendar_file(lang: str) -> str:
    return f"{lang}/events/calendar.ics"


def campaign_calendar(page: str) -> str:
    return f"{page}calendar.ics"


def event_file(page: str) -> str:
    return f"{page}event.ics"


def manifest(lang: str) -> str:
    return f"{lang}/manifest.webmanifest"


def not_found(lang: str) -> str:
    """A file, unlike the others: servers are told its name."""
    return f"{lang}/404.html"


def root(path: str) -> str:
    """The way from an address to the site's root: "../../" from "en/news/"."""
    return "../" * path.count("/")
