"""What people do to texts: each function makes one edit in the content folder of a project."""

import os
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from tests.site.small_site import Project, document, picture, write

T = TypeVar("T")
KINDS_WITH_DATES = ("news", "press", "dossier")


class NothingToEdit(Exception):
    """The site has nothing left that this edit could be made to."""


class Choose(Protocol):
    """Picks one of some things, and raises `NothingToEdit` where there are none."""

    def __call__(self, things: Sequence[T], /) -> T: ...


Edit = Callable[[Project, Choose], None]
REDIRECTS = (
    '[[redirect]]\nfrom = "/more/{day}/"\nto = "/nl/news/"\n',
    '[[redirect]]\nfrom = "/{year}/{month}/{slug}/"\nto = "news/{year}-{month}-10-{slug}"\nelse = "/en/"\n',
    '[[redirect]]\nfrom = "/old"\nto = "/en/news/first/"\n',
    '[[redirect]]\nfrom = "/page/{number}/"\nto = "/en/news/page/{number}/"\n',
)


# Reading and writing front matter, a line a key.


def texts(project: Project, *kinds: str) -> list[Path]:
    """All texts, or those of some kinds, in a fixed order."""
    found = project.content.glob("*/*/index.*.md")
    return sorted(path for path in found if not kinds or path.parent.parent.name in kinds)


def originals(project: Project, *kinds: str) -> list[Path]:
    return [path for path in texts(project, *kinds) if "\ntranslated_from:" not in path.read_text("utf-8")]


def entries(project: Project, *kinds: str) -> list[Path]:
    return sorted({path.parent for path in texts(project, *kinds)})


def set_key(path: Path, key: str, value: str) -> None:
    """Write a key's line anew, at the end of the front matter; an empty value takes it away."""
    _, front, body = path.read_text("utf-8").split("---\n", 2)
    lines = [line for line in front.splitlines() if not line.startswith(f"{key}:")]
    lines += [f"{key}: {value}"] if value else []
    write(path, "---\n" + "".join(f"{line}\n" for line in lines) + "---\n" + body)


def setting_of(key: str, values: Sequence[str], found: Callable[[Project], list[Path]]) -> Edit:
    """An edit that gives one key of one text one of the values; "" takes the key away."""

    def edit(project: Project, choose: Choose) -> None:
        path, value = choose(found(project)), choose(values)
        set_key(path, key, value)
        project.did(f"{path.relative_to(project.content)}: {key}: {value}")

    return edit


def in_texts(*kinds: str) -> Callable[[Project], list[Path]]:
    return lambda project: texts(project, *kinds)


def in_originals(*kinds: str) -> Callable[[Project], list[Path]]:
    return lambda project: originals(project, *kinds)


def in_tagged(word: str) -> Callable[[Project], list[Path]]:
    return lambda project: [path for path in originals(project) if word in path.read_text("utf-8").lower()]


def stamped_sources(project: Project) -> list[Path]:
    """Texts of which a translation says which version of them it was made from."""
    marks = {
        path: re.search(r"^translated_from: (\w+)@", path.read_text("utf-8"), re.MULTILINE) for path in texts(project)
    }
    sources = {path.with_name(f"index.{mark[1]}.md") for path, mark in marks.items() if mark}
    return sorted(path for path in sources if path.is_file())


def open_campaigns(project: Project) -> list[Path]:
    return [path for path in texts(project, "campaigns") if "\nclosed:" not in path.read_text("utf-8")]


# The edits.


def sentence_in(found: Callable[[Project], list[Path]]) -> Edit:
    def add_sentence(project: Project, choose: Choose) -> None:
        path = choose(found(project))
        sentence = choose(
            ["One more sentence.", "See [about](pages/about).", '"Quoted" -- and -- dashed...', "## More"]
        )
        write(path, f"{path.read_text('utf-8')}\n{sentence}\n")
        project.did(f"{path.relative_to(project.content)}: added “{sentence}”")

    return add_sentence


def change_letters_in_the_same_time_and_size(project: Project, choose: Choose) -> None:
    """As a tool does that copies a file together with its time."""
    path = choose(texts(project))
    before, old = path.stat(), path.read_bytes()
    title = next(line for line in old.splitlines() if line.startswith(b"title:"))
    path.write_bytes(old.replace(title, title[:8] + b"Z" * len(title[8:].rstrip(b'"')) + b'"', 1))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    project.did(f"{path.relative_to(project.content)}: other letters, the same size and time")


def touch_text(project: Project, choose: Choose) -> None:
    path = choose(texts(project))
    path.touch()
    project.did(f"{path.relative_to(project.content)}: touched")


def make_mistake(project: Project, choose: Choose) -> None:
    path = choose(texts(project))
    set_key(path, *choose([("titel", "wrong"), ("tags", "[unknown-tag]"), ("modified", "yesterday")]))
    project.did(f"{path.relative_to(project.content)}: a mistake")


def rename_entry(project: Project, choose: Choose) -> None:
    """Another date or name; the links to it are changed too, or forgotten."""
    folder = choose(entries(project, *KINDS_WITH_DATES))
    day, _, name = folder.name[:10], folder.name[10], folder.name[11:]
    new = folder.with_name(choose([f"2024-01-31-{name}", f"{day}-renamed-{len(project.done)}"]))
    if new.exists():
        raise NothingToEdit
    folder.rename(new)
    follow = choose([True, False])
    for path in texts(project) if follow else []:
        write(path, path.read_text("utf-8").replace(folder.name, new.name))
    project.did(f"{folder.name} → {new.name}{' with its links' * follow}")


def delete_version(project: Project, choose: Choose) -> None:
    path = choose([text for text in texts(project) if text not in originals(project)])
    path.unlink()
    project.did(f"{path.relative_to(project.content)}: deleted")


def delete_entry(project: Project, choose: Choose) -> None:
    """And the lines with links to it, or not."""
    folder = choose(entries(project))
    shutil.rmtree(folder)
    follow = choose([True, False])
    for path in texts(project) if follow else []:
        lines = path.read_text("utf-8").splitlines(keepends=True)
        kept = [line for line in lines if folder.name not in line]
        write(path, "".join(kept))
    project.did(f"{folder.relative_to(project.content)}: deleted{' with links to it' * follow}")


def add_translation(project: Project, choose: Choose) -> None:
    languages = list(project.settings["LANGUAGES"])
    lacking = [
        (original, lang)
        for original in originals(project)
        for lang in languages
        if not original.with_name(f"index.{lang}.md").exists()
    ]
    original, lang = choose(lacking)
    body = choose(["", f"Now also in {lang}: [contact](pages/contact)."])
    front = f'title: "In {lang}"\ntranslated_from: {original.name.split(".")[1]}\ncover_alt: ""\n'
    write(original.with_name(f"index.{lang}.md"), f"---\n{front}---\n{body}\n")
    project.did(f"{original.parent.name}: added {lang}{' (a summary)' * (not body)}")


def add_entry(project: Project, choose: Choose) -> None:
    number = len(project.done)
    folder, more = choose(
        [
            (f"news/2024-06-14-new-{number}", "tags: [asylum]\ncampaign: shelter\n"),
            (f"events/2024-06-2{number % 10}-meeting-{number}", f"start: 2024-06-2{number % 10} 19:00\n"),
            (f"campaigns/new-{number}", "since: 2024-06-01\n"),
            (f"pages/new-{number}", "menu: 5\n"),
        ]
    )
    lang = choose(list(project.settings["LANGUAGES"]))
    write(project.content / folder / f"index.{lang}.md", f'---\ntitle: "New {number}"\n{more}---\nNew text.\n')
    project.did(f"{folder}: added in {lang}")


def add_old_entry(project: Project, choose: Choose) -> None:
    """At the end of its lists, where a list that is short becomes longer."""
    number, kind = len(project.done), choose(["news", "press"])
    front = f'title: "Old {number}"\ntags: [pride]\ncampaign: shelter\n'
    write(project.content / f"{kind}/2022-02-02-old-{number}/index.en.md", f"---\n{front}---\nOld text.\n")
    project.did(f"{kind}/2022-02-02-old-{number}: added")


def rename_tag(project: Project, choose: Choose) -> None:
    path = project.content / "tags.yaml"
    if not path.exists():
        raise NothingToEdit
    old = choose(["Убежище", "Pride", "Asylum", "Asiel"])
    write(path, path.read_text("utf-8").replace(f": {old}\n", f": {old} etc\n"))
    project.did(f"tags.yaml: {old} → {old} etc")


def name_tag(project: Project, choose: Choose) -> None:
    path = project.content / "tags.yaml"
    old = path.read_text("utf-8") if path.exists() else ""
    if "unnamed:" in old:
        path.unlink()
    else:
        write(path, f"{old}unnamed:\n  en: Named\n  ru: Имя\n  nl: Naam\n")
    project.did("tags.yaml: unnamed gets names, or all lose theirs")


def redirect(project: Project, choose: Choose) -> None:
    """One more, another target, one less, a mistake, or none at all."""
    path = project.content / "redirects.toml"
    if not path.exists():
        write(path, REDIRECTS[0])
        project.did("redirects.toml: there again")
        return
    text = path.read_text("utf-8")
    kind = choose(["more", "another target", "less", "mistake", "none"])
    if kind == "more":
        write(path, text + choose(REDIRECTS))
    elif kind == "another target":
        write(
            path, text.replace(choose(["/ru/", "/en/", "/nl/", "index.ru.md"]), choose(["/nl/", "/en/", "index.en.md"]))
        )
    elif kind == "less":
        write(path, "[[redirect]]".join(text.split("[[redirect]]")[:-1]))
    elif kind == "mistake":
        write(path, text.replace("to =", "too =", 1))
    else:
        path.unlink()
    project.did(f"redirects.toml: {kind}")


def change_picture(project: Project, choose: Choose) -> None:
    path = choose(sorted(project.content.glob("*/*/*.jpg")))
    change = choose(["wider", "a comment in it", "damaged", "deleted"])
    if change == "deleted":
        path.unlink()
    elif change == "wider":
        path.write_bytes(picture(60 + len(project.done)))
    else:
        path.write_bytes(path.read_bytes()[:30] if change == "damaged" else path.read_bytes() + b"comment")
    project.did(f"{path.name}: {change}")


def add_picture(project: Project, choose: Choose) -> None:
    path = choose(originals(project))
    path.with_name("new.jpg").write_bytes(picture(50))
    if choose([True, False]):
        write(path, path.read_text("utf-8") + "\n![New](new.jpg)\n")
    else:
        set_key(path, "cover", "new.jpg")
        set_key(path, "cover_alt", '"A new picture"')
    project.did(f"{path.relative_to(project.content)}: a picture added")


def say_of_a_picture(project: Project, choose: Choose) -> None:
    """In a file beside it, or in one that is about no picture."""
    path = choose(sorted(project.content.glob("*/*/*.jpg")))
    said = choose(["credit: Somebody", "consent: nobody", "consent: written 2024-05-17", "focus: 30% 0%", "consent: x"])
    name = choose([path.name, path.name, "other.jpg"])
    write(path.with_name(f"{name}.yaml"), f"{said}\n")
    project.did(f"{name}.yaml: {said}")


def add_document(project: Project, choose: Choose) -> None:
    """And a link to it; it may be damaged, or change."""
    path, pages = choose(originals(project)), choose([1, 2, 0])
    path.with_name("report.pdf").write_bytes(document(pages) if pages else b"%PDF-1.7 damaged")
    if "report.pdf" not in path.read_text("utf-8"):
        write(path, path.read_text("utf-8") + "\nSee [the report](report.pdf).\n")
    project.did(f"{path.relative_to(project.content)}: a document of {pages} pages added")


def put_what_is_no_text(project: Project, choose: Choose) -> None:
    """Nothing that has bytes, and yet a mistake."""
    what, name = choose(["a folder", "a link"]), f"news/2024-03-03-nothing-{len(project.done)}"
    if what == "a folder":
        (project.content / name).mkdir(parents=True)
    else:
        (project.content / "link.md").unlink(missing_ok=True)
        (project.content / "link.md").symlink_to("tags.yaml")
    project.did(f"{what} in the content")


CONTENT_EDITS: Mapping[str, Edit] = {
    "a redirect": redirect,
    "a sentence": sentence_in(in_texts()),
    "a sentence that another language shows": sentence_in(in_originals("dossier")),
    "a sentence that makes translations outdated": sentence_in(stamped_sources),
    "the day of a change that a translation lacks": setting_of("modified", ["2024-06-11"], stamped_sources),
    "same time and size": change_letters_in_the_same_time_and_size,
    "a mistake": make_mistake,
    "no text": put_what_is_no_text,
    "title": setting_of("title", ['"Another title"', '"Ещё раз"'], in_texts()),
    "title of a campaign that others name": setting_of("title", ['"New roof"'], open_campaigns),
    "title in the menu": setting_of("title", ['"Who we are"'], in_texts("pages")),
    "summary": setting_of("summary", ['"Another summary."', ""], in_texts()),
    "slug": setting_of("slug", ["another-address", "", "third"], in_texts()),
    "address of a text that others link to": setting_of("slug", ["moved-on"], in_originals("news")),
    "status": setting_of("status", ["draft", "hidden", "published", ""], in_texts()),
    "modified": setting_of("modified", ["2024-06-10", ""], in_texts()),
    "telephone number": setting_of("summary", ['"Call 06-12345678."', ""], in_texts()),
    "alias": setting_of("aliases", ["[/another/old]", "[/?p=4204, /old]", ""], in_texts()),
    "source of translation": setting_of("translated_from", ["en@1234567", "nl", "ru", "en"], in_texts()),
    "date": setting_of("date", ["2024-05-30", "2023-01-02T10:00:00+02:00", "2024-06-16", ""], in_originals()),
    "tags": setting_of("tags", ["[pride]", "[asylum, new]", "", "[Asylum, pride]"], in_originals()),
    "spelling of a tag": setting_of("tags", ["[Unnamed]", "[UNNAMED, pride]"], in_tagged("unnamed")),
    "campaign": setting_of("campaign", ["ended", "shelter", ""], in_originals()),
    "start of an event": setting_of("start", ["2024-06-17", "2024-07-20 19:00"], in_originals("events")),
    "recurrence": setting_of(
        "recurrence", ["monthly", "", "FREQ=YEARLY;COUNT=3", "weekly, 9 times"], in_originals("events")
    ),
    "state of an event": setting_of("event_status", ["cancelled", "postponed", ""], in_originals("events")),
    "place": setting_of("place", ["{name: Hal, town: Gent, country: BE}", "Online"], in_originals("events")),
    "registration": setting_of(
        "registration",
        ["{link: 'https://example.org/', deadline: 2024-06-16}", "{required: true, price: free, capacity: 9}"],
        in_originals("events"),
    ),
    "attendance": setting_of("attendance", ["online", "both", ""], in_originals("events")),
    "time zone": setting_of("timezone", ["Europe/Moscow", "America/New_York", ""], in_originals("events")),
    "campaign of an event": setting_of("campaign", ["ended", "shelter", ""], in_originals("events")),
    "moved occurrence": setting_of(
        "moved",
        [
            "[{occurrence: 2024-07-02, cancelled: true}]",
            "[{occurrence: 2024-07-02, place: {name: Hal, town: Gent}, note: Kom.}]",
            "",
        ],
        in_originals("events"),
    ),
    "private place": setting_of("place_public", ["after registration", "always", ""], in_originals("events")),
    "place in words": setting_of("where", ["Ergens", ""], in_texts("events")),
    "goal": setting_of("goal", ['"Twelve rooms."', ""], in_texts("campaigns")),
    "calls": setting_of("calls", ["[Help us]", "[{text: Read, link: pages/about}]", ""], open_campaigns),
    "end of a campaign": setting_of("closed", ["2024-06-14", ""], in_originals("campaigns")),
    "menu": setting_of("menu", ["30", ""], in_originals("pages")),
    "what a page shows": setting_of("shows", ["[organisation, contact]", ""], in_originals("pages")),
    "rename": rename_entry,
    "delete a version": delete_version,
    "delete an entry": delete_entry,
    "add a translation": add_translation,
    "add an entry": add_entry,
    "add an old entry": add_old_entry,
    "rename a tag": rename_tag,
    "names of tags": name_tag,
    "change a picture": change_picture,
    "add a picture": add_picture,
    "credit of a cover": setting_of("cover_credit", ["COC", ""], in_originals("news")),
    "caption of a cover": setting_of("cover_caption", ["The room", ""], in_texts("news")),
    "cropped cover": setting_of("cover_focus", ["10% 10%", "90 50", ""], in_originals("news")),
    "consent": setting_of("consent", ["nobody", "{meeting.jpg: nobody}", "yes", ""], in_originals("news")),
    "what is said of a picture": say_of_a_picture,
    "add a document": add_document,
}
