"""For each rule, a way to break what it is about: the function changes the small site, as little as it can.

`also` names rules that must fire as well, because what was broken is theirs, too.
"""

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.checks.small import Small

FIRST = "en/news/first/index.html"
ABOUT = "en/about/index.html"
GONE = "https://gone.example/"


@dataclass(frozen=True)
class Mutation:
    do: Callable[[Small], object]
    also: frozenset[str] = frozenset()


def added(words: str, path: str = FIRST) -> Mutation:
    """At the end of a page."""
    return Mutation(lambda small: small.edit(path, "</main>", f"{words}\n</main>"))


def edited(path: str, before: str, after: str) -> Mutation:
    return Mutation(lambda small: small.edit(path, before, after))


def without_default(small: Small) -> None:
    file = small.output / FIRST
    file.write_text(re.sub(r'<link [^>]*hreflang="x-default"[^>]*>\n', "", file.read_text("utf-8")), "utf-8")


def one_page_sitemap(small: Small) -> None:
    text = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{SITE}en/</loc></url></urlset>'
    (small.output / "sitemap.xml").write_text(text, "utf-8")


def heavy(small: Small) -> None:
    noise = random.Random(1).randbytes(9000).hex()
    small.edit(FIRST, "</main>", f"<p>{noise}</p></main>")


def large_picture(small: Small) -> None:
    with next(small.output.glob("pictures/**/*.*")).open("ab") as file:
        file.write(b"\0" * 61 * 1024)


def same_title(small: Small) -> None:
    other = re.search("<title>(.*?)</title>", (small.output / ABOUT).read_text("utf-8"))
    assert other
    file = small.output / FIRST
    file.write_text(re.sub("<title>.*?</title>", other[0], file.read_text("utf-8")), "utf-8")


def no_summary(small: Small) -> None:
    file = small.content / "news/2024-01-10-first/index.en.md"
    file.write_text(file.read_text("utf-8").replace('summary: "How it began."\n', ""), "utf-8")


def mistyped(small: Small) -> None:
    with (small.content / "news/2024-01-10-first/index.en.md").open("a", encoding="utf-8") as file:
        file.write("\nA mistyyped word.\n")


def twin(small: Small) -> None:
    (small.output / "theme/Site.css").write_bytes((small.output / "theme/site.css").read_bytes())


SITE = "https://www.lgbtworldbeside.org/"
MUTATIONS: Mapping[str, Mutation] = {
    "alt-texts": edited("en/news/third/index.html", ' alt="The room"', ""),
    "calendars": edited("en/events/calendar.ics", "END:VCALENDAR\r\n", ""),
    "contrast": edited("theme/site.css", "--ink:light-dark(#2a2130", "--ink:light-dark(#f0f0f0"),
    "duplicate-titles": Mutation(same_title),
    "external-links": added('<p><a href="https://example.org:port/">a</a></p>'),
    "feeds": edited("en/feed.xml", 'version="2.0"', 'version="0.9"'),
    "file-names": Mutation(twin),
    "heading-order": added("<h5>Too deep</h5>", ABOUT),
    "hreflang": Mutation(without_default),
    "html-validity": added("<center>Here</center>"),
    "ids": added('<p id="main">Here</p>'),
    "links": added('<p><a href="nowhere/">nowhere</a></p>'),
    "missing-summaries": Mutation(no_summary),
    "mixed-letters": added('<p lang="ru">Мoсква</p>'),
    "nothing-lost": Mutation(lambda small: (small.output / "en/news/fourth/index.html").unlink()),
    "online-links": added(f'<p><a href="{GONE}">gone</a></p>'),
    "page-weight": Mutation(heavy),
    "picture-weight": Mutation(large_picture),
    "policy": edited(FIRST, "default-src 'none'", "default-src *"),
    "sitemap": Mutation(one_page_sitemap),
    "spelling": Mutation(mistyped),
    "third-party": added('<p><img src="https://tracker.example/pixel.png" alt=""></p>'),
}
