"""What developers do to a site, and what happens to folders: theme, catalogues, settings, cache, output."""

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from plugins.write.files import MARKER
from tests.site.content_edits import Choose, Edit, NothingToEdit
from tests.site.small_site import LANGUAGES, Project, write

TAG = re.compile(r"<[a-z][a-z0-9]*(?=[ >])")
MESSAGE = re.compile(r'^msgstr(?:\[\d\])? "(?!")', re.MULTILINE)
WORD = "News"  # is on every page
GERMAN = {"de": {"locale": "de_DE"}}


# The theme.


def change_template(project: Project, choose: Choose) -> None:
    """An attribute more in some tag of some template or component."""
    path = choose(sorted((project.theme / "templates").rglob("*.html")))
    source = path.read_text("utf-8")
    match = choose([*TAG.finditer(source)])
    write(path, f"{source[: match.end()]} data-edit={source[match.end() :]}")
    project.did(f"{path.relative_to(project.theme)}: {match[0]} data-edit")


def include_template(project: Project, choose: Choose) -> None:
    """A new component, and later another text in it: what is included by what changes."""
    new, base = project.theme / "templates/components/new.html", project.theme / "templates/base.html"
    if not new.exists():
        include = '{% include "components/new.html" %}'
        write(base, base.read_text("utf-8").replace("</main>", f"{include}</main>"))
    write(new, f"<p>New {len(project.done)}</p>")
    project.did("theme: the new component")


def override_template(project: Project, choose: Choose) -> None:
    """A folder that stands before the theme's own."""
    name = choose(["skeleton.html", "moved.html", "components/teaser.html"])
    source = (project.theme / "templates" / name).read_text("utf-8")
    edit = len(project.done)
    write(project.root / "override" / name, TAG.sub(lambda tag: f"{tag[0]} data-override={edit}", source))
    project.settings["THEME_TEMPLATES_OVERRIDES"] = [str(project.root / "override")]
    project.did(f"overridden {name}")


def change_style(project: Project, choose: Choose) -> None:
    path = choose(sorted((project.theme / "css").rglob("*.css")))
    write(path, f"{path.read_text('utf-8')}\n.edit-{len(project.done)} {{ color: red }}\n")
    project.did(f"{path.relative_to(project.theme)}: a rule")


def change_colour(project: Project, choose: Choose) -> None:
    """One that cards are drawn with, where they are."""
    path = project.theme / "css/tokens/colours.css"
    colour = choose(["--deep: light-dark(#123456,", "--glow: light-dark(#fedcba,"])
    name = colour.partition(" ")[0]
    write(path, re.sub(rf"{name} light-dark\(#\w+,", colour, path.read_text("utf-8")))
    project.settings["DRAW_CARDS"] = choose([True, False])
    project.did(f"{colour} and DRAW_CARDS = {project.settings['DRAW_CARDS']}")


def change_static(project: Project, choose: Choose) -> None:
    static = project.theme / "static"
    path = choose([*sorted(static.glob("*.svg")), static / "new.txt"])
    if path.exists() and choose([False, True]):
        path.unlink()
    else:
        path.write_bytes((path.read_bytes() if path.exists() else b"") + b"\n")
    project.did(f"{path.name}: changed or deleted")


# Catalogues and settings.


def change_catalogue(project: Project, choose: Choose) -> None:
    path = choose(sorted(project.catalogues.glob("*.po")))
    source = path.read_text("utf-8")
    shown = [source.index(f'msgid "{word}"') for word in ("News", "Events", "Feeds") if f'msgid "{word}"' in source]
    match = choose(
        [*(MESSAGE.search(source, place) for place in shown), *MESSAGE.finditer(source, source.index("\n\n"))]
    )
    assert match
    write(path, f"{source[: match.end()]}✱{source[match.end() :]}")
    project.did(f"{path.name}: ✱ at {match.start()}")


def setting(name: str, *values: object) -> Edit:
    def edit(project: Project, choose: Choose) -> None:
        project.settings[name] = choose(values)
        project.did(f"{name} = {project.settings[name]!r}")

    return edit


def change_organisation(project: Project, choose: Choose) -> None:
    line = choose(['["email"] = "us@example.org"', '["name"] = "The Other Side"', '["board"] = ["A. Person"]'])
    project.lines.append(f"ORGANISATION{line}")
    project.did(project.lines[-1])


def change_surroundings(project: Project, choose: Choose) -> None:
    project.environ["CONTACT_EMAIL"] = choose(["", "others@example.org"])
    project.did(f"CONTACT_EMAIL={project.environ['CONTACT_EMAIL']}")


def add_language(project: Project, choose: Choose) -> None:
    """One entry and one catalogue; here with the words of a sister."""
    write(project.catalogues / "de.po", (project.catalogues / "nl.po").read_text("utf-8"))
    project.settings["LANGUAGES"] = project.settings["LANGUAGES"] | GERMAN
    project.settings["FALLBACKS"] = project.settings["FALLBACKS"] | {"de": ["nl", "en", "ru"]}
    if choose([True, False]):
        write(
            project.content / "pages/contact/index.de.md", '---\ntitle: "Kontakt"\ntranslated_from: ru\n---\nHallo.\n'
        )
    project.did("German added")


def drop_language(project: Project, choose: Choose) -> None:
    lang = choose([*project.settings["LANGUAGES"]][1:])
    project.settings["LANGUAGES"] = {k: v for k, v in project.settings["LANGUAGES"].items() if k != lang}
    project.settings["FEED_MIXES"] = []
    project.settings["SOCIAL_CARDS"] = "titled"
    if choose([False, True]):
        for path in project.content.rglob(f"index.{lang}.md"):
            path.unlink()
        chains = {k: [*chain] for k, chain in project.settings["FALLBACKS"].items() if not k.startswith(lang)}
        project.settings["FALLBACKS"] = {k: [x for x in chain if x != lang] for k, chain in chains.items()}
    project.did(f"{lang} dropped")


def change_language(project: Project, choose: Choose) -> None:
    lang = choose([*project.settings["LANGUAGES"]])
    changes: list[dict[str, object]] = [{"name": "Renamed"}, {"dir": "rtl"}, {"first_weekday": 6}, {"locale": "be"}]
    options = choose(changes)
    project.settings["LANGUAGES"] = project.settings["LANGUAGES"] | {lang: {**LANGUAGES.get(lang, {}), **options}}
    project.did(f"{lang}: {options}")


def speak(project: Project, choose: Choose) -> None:
    """The console's language: what was remembered must be told in it."""
    project.environ["LC_ALL"] = choose(["ru_RU.UTF-8", "nl_NL.UTF-8", "C"])
    project.did(f"LC_ALL={project.environ['LC_ALL']}")


# Folders that a build may not trust.


def files_in(folder: Path) -> list[Path]:
    """Without the mark of an output folder: one that has lost it is refused, as it may be somebody's."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name != MARKER)


def damage(path: Path, how: str) -> None:
    data = path.read_bytes()
    if how == "deleted":
        path.unlink()
    elif how == "a folder":
        path.unlink()
        path.mkdir()
    elif how == "other bytes":
        path.write_bytes(bytes(byte ^ 0x55 for byte in data))
    elif how == "another byte":
        middle = len(data) // 2
        path.write_bytes(data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :] if data else b"x")
    elif how == "touched":
        path.touch()
    else:
        path.write_bytes({"empty": b"", "half": data[: len(data) // 2], "longer": data + b"x"}[how])


DAMAGE = ("another byte", "deleted", "half", "empty", "other bytes", "longer", "a folder", "touched")


def damaging(folder: Callable[[Project], Path], many: bool) -> Edit:
    def edit(project: Project, choose: Choose) -> None:
        files = files_in(folder(project))
        how = choose(DAMAGE)
        hit = files if many else [choose(files)]
        for path in hit:
            damage(path, how)
        project.did(f"{how}: {'all files' if many else hit[0].relative_to(project.root)}")

    return edit


def swap_in_cache(project: Project, choose: Choose) -> None:
    """Two whole and sound files, each at the place of the other."""
    files = files_in(project.cache)
    one, other = choose(files), choose(files[::-1])
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)
    project.did(f"swapped: {one.relative_to(project.root)} and {other.relative_to(project.root)}")


def remove(*names: str) -> Edit:
    def edit(project: Project, choose: Choose) -> None:
        for name in names:
            shutil.rmtree(project.root / name, ignore_errors=True)
        project.did(f"removed: {', '.join(names)}")

    return edit


def keeping(name: str) -> Edit:
    """Keep a copy of a folder, and at the next time put it back: what a CI does with a cache."""

    def edit(project: Project, choose: Choose) -> None:
        folder, kept = project.root / name, project.root / f"kept-{name}"
        if kept.exists():
            shutil.rmtree(folder, ignore_errors=True)
            kept.rename(folder)
        elif folder.exists():
            shutil.copytree(folder, kept)
        project.did(f"{name}: kept, or put back")

    return edit


def foreign_output(project: Project, choose: Choose) -> None:
    if not project.output.exists():
        raise NothingToEdit
    path = project.output / choose(["en/news/foreign/index.html", "foreign.txt", ".hidden/file", "en/half.part"])
    if not path.parent.is_file():
        write(path, "foreign")
    project.did(f"{path.relative_to(project.root)}: put there")


SITE_EDITS: Mapping[str, Edit] = {
    "template": change_template,
    "included template": include_template,
    "overridden template": override_template,
    "style": change_style,
    "static file": change_static,
    "catalogue": change_catalogue,
    "SEARCH_INDEX": setting("SEARCH_INDEX", True, False),
    "PER_PAGE": setting("PER_PAGE", 2, 1, 10),
    "FEED_ITEMS": setting("FEED_ITEMS", 1, 20),
    "FEED_MIXES": setting("FEED_MIXES", [["en", "nl"], ["nl", "ru", "en"]], []),
    "CALENDAR_DAYS": setting("CALENDAR_DAYS", 1, 500),
    "SITENAME": setting("SITENAME", "Another name"),
    "SITEURL": setting("SITEURL", "https://example.org/sub"),
    "TAG_AUTHORITY": setting("TAG_AUTHORITY", "example.org,2020"),
    "TAGLINE": setting("TAGLINE", "Another tagline"),
    "INTRO": setting("INTRO", "Another introduction"),
    "TIMEZONE": setting("TIMEZONE", "Asia/Vladivostok"),
    "FALLBACKS": setting("FALLBACKS", {"en": ["ru", "nl"], "ru": [], "nl": ["ru"]}, {}),
    "FALLBACKS of a kind": setting("FALLBACKS", {"en": ["nl"], "ru": ["en"], "nl": ["ru"], "ru/news": ["nl"]}),
    "FALLBACK_IN_FEEDS": setting("FALLBACK_IN_FEEDS", ["nl", "ru"], []),
    "FALLBACK_KINDS": setting("FALLBACK_KINDS", ["news"], []),
    "OUTDATED_NOTICE": setting("OUTDATED_NOTICE", [], ["press"]),
    "SOCIAL_CARDS": setting("SOCIAL_CARDS", "titled", "neutral", {"ru": "titled"}),
    "PREVIEW_NAME": setting("PREVIEW_NAME", "Another discreet name"),
    "DRAW_CARDS": setting("DRAW_CARDS", True, False),
    "colours of cards": change_colour,
    "STRICT": setting("STRICT", True, False),
    "BUILD_TIME": setting(
        "BUILD_TIME", "2024-06-20T10:00:00+00:00", "2024-06-18T14:30:00+02:00", "2025-01-01T00:00:00+00:00"
    ),
    "organisation": change_organisation,
    "address in the environment": change_surroundings,
    "new language": add_language,
    "language gone": drop_language,
    "language changed": change_language,
}

# After these the site is what it was.
FOLDER_EDITS: Mapping[str, Edit] = {
    "console language": speak,
    "damaged cache file": damaging(lambda project: project.cache, many=False),
    "all cache files damaged": damaging(lambda project: project.cache, many=True),
    "swapped cache files": swap_in_cache,
    "cache gone": remove("cache"),
    "output gone": remove("output"),
    "cache and output gone": remove("cache", "output"),
    "old cache": keeping("cache"),
    "old output": keeping("output"),
    "damaged output file": damaging(lambda project: project.output, many=False),
    "all output files damaged": damaging(lambda project: project.output, many=True),
    "foreign file in output": foreign_output,
}
