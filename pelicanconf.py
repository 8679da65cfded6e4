"""The site's settings: Pelican's own, then ours. Whoever edits the site rarely needs more than the last part."""

import os
from typing import Any

N_ = str  # marks a text for the catalogues (the plugins cannot be imported yet when settings are read)

# Pelican: the host. It finds nothing to read by itself; the plugins below read the content folder, in this order.
SITENAME = "LGBT World Beside"
AUTHOR = SITENAME
SITEURL = "https://www.lgbtworldbeside.org"
PATH = "content"
OUTPUT_PATH = "output"
OUTPUT_RETENTION = [".git"]  # what others keep at the top of the output folder
CACHE_PATH = ".cache"
THEME = "theme"
TIMEZONE = "Europe/Amsterdam"
DEFAULT_LANG = "en"
LOCALE = ["C"]  # dates come from Babel; the machine's locale decides nothing
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
READERS: dict[str, None] = {"rst": None, "html": None, "htm": None}
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
PLUGIN_PATHS = ["."]
PLUGINS = [
    "plugins.site",
    "plugins.read",
    "plugins.link",
    "plugins.pictures",
    "plugins.attachments",
    "plugins.edition",
    "plugins.search",
    "plugins.page",
    "plugins.problems",
    "plugins.write",
]
JINJA_ENVIRONMENT: dict[str, Any] = {
    "autoescape": True,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "extensions": ["jinja2.ext.i18n"],
}

# Languages, in the order in which lists show them. Babel knows their names, directions, plurals and dates.
LANGUAGES = {
    "en": {"locale": "en_GB"},
    "ru": {"locale": "ru_RU"},
    "nl": {"locale": "nl_NL"},
}
# Where a text is missing in a language, the first of these that has it stands in; if none has, those that stand in for
# them. A kind can have a chain of its own: "nl/press": ["ru", "en"]. An empty one, [], means that nothing stands in.
FALLBACKS = {"en": ["nl", "ru"], "ru": ["en", "nl"], "nl": ["en", "ru"]}
# The kinds that are shown in other languages at all.
FALLBACK_KINDS = ["news", "press", "dossier", "events", "campaigns", "pages"]
# The languages in whose feeds such texts are too, each marked with its own language: ["nl"].
FALLBACK_IN_FEEDS: list[str] = []
# Where readers are told that a translation is older than its original. Not in press and dossier: these retell and quote
# what others said on a day. That does not change; what does is a slip of the pen, and a notice would cast doubt on all.
OUTDATED_NOTICE = ["news", "events", "campaigns", "pages"]

# Identity of feeds and calendars (RFC 4151). Never change it: readers would see every entry as new.
TAG_AUTHORITY = "lgbtworldbeside.org,2017"
# The moment that counts as now, in ISO 8601; empty: SOURCE_DATE_EPOCH, else the clock.
BUILD_TIME = ""
PER_PAGE = 10
FEED_ITEMS = 20
# Make the index that the search looks into? Where it is not made, the search page has its list of titles. `serve` makes
# it when that page is opened; a build for publishing always does.
SEARCH_INDEX = False
# One feed for who reads several languages: each entry once, in the first of these languages that it has.
FEED_MIXES = [["ru", "en"], ["nl", "en"]]
# How many days ahead recurring events are shown.
CALENDAR_DAYS = 400

# The file with the names of people who may be in no text: `tasks.py private-names` makes it, outside the project.
# It has no names, but what tells whether words are one of them. It is looked at when the site is checked or published.
PRIVATE_NAMES = os.environ.get("PRIVATE_NAMES", "")
# What others see of a link that somebody sends them, in a chat for example. "titled": a picture with the title, and
# what the page is about. "neutral": our mark, PREVIEW_NAME and nothing else, so that a family that looks on does not
# learn from a link what is read. Russian is neutral because of where many read it; readers of the others are rarely in
# danger for it, and titles bring more of them. A language that is not named is neutral, and "neutral" in place of the
# braces is for all of them.
SOCIAL_CARDS = {"en": "titled", "nl": "titled", "ru": "neutral"}
# What neutral previews call us, and what stands below our icon on a telephone. It should tell nothing to anybody who
# does not know us, whatever the name of the site is.
PREVIEW_NAME = "World Beside"
# Whether pictures with titles are drawn: for publishing only (publishconf.py). Until then the one without words stands.
DRAW_CARDS = False

# What the site says of itself; the catalogues have it in the other languages.
TAGLINE = N_("For LGBTQ+ people who had to flee")
INTRO = N_(
    "LGBT refugees from Chechnya founded us in 2017. We stand beside LGBTQ+ people from Russia, Chechnya and other "
    "former Soviet republics who look for safety in the Netherlands and Belgium."
)

# The foundation. What is empty is left out of the site.
ORGANISATION: dict[str, Any] = {
    "legal_name": "Stichting LGBT World Beside",
    "name": "LGBT World Beside",
    "street": "Cerespad 12",
    "postal_code": "5694 WC",
    "town": "Son en Breugel",
    "country": "NL",
    "rsin": "858886960",
    "kvk": "71882766",
    "anbi": True,
    "email": os.environ.get("CONTACT_EMAIL", ""),
    "bank_account": "",
    "board": [],
    # Channel names and addresses: {"Telegram": "https://…"}
    "channels": {"Instagram": "", "Telegram": "", "Facebook": "", "LinkedIn": ""},
}
