"""The files that browsers fetch when somebody searches, as Pagefind makes them from the records."""

import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import json

from plugins.search.records import Record

FOLDER = "pagefind"  # in the output
ENTRY = "pagefind-entry.json"
SCRIPT = "pagefind.js"
# What our page uses. The rest are interfaces of Pagefind's own, and a worker, which a policy of its own would allow.
NEEDED = ("index/", "fragment/", "wasm.", ENTRY, SCRIPT, "pagefind.")
RESULTS = 5  # that are shown at first


class Failed(Exception):
    """Pagefind has said something else than that it went well."""


def make(records: Iterable[Record]) -> dict[str, bytes]:
    """By path in the output. Equal records give equal bytes. Raises `Failed`."""
    with tempfile.TemporaryDirectory() as room:
        pages, made = Path(room, "pages"), Path(room, "made")
        for record in records:
            folder = pages / record.path
            folder.mkdir(parents=True)
            (folder / "index.html").write_text(record.html, "utf-8")
        if not pages.exists():
            return {}
        run(["--site", str(pages), "--output-path", str(made), "--silent"], room)
        return dict(sorted((f"{FOLDER}/{path}", content) for path, content in chosen(made)))


def run(options: list[str], room: str) -> None:
    """In a folder and with surroundings where nobody's settings for Pagefind are."""
    from pagefind.service import get_executable  # slow: imports asyncio

    program = get_executable()
    if program is None:
        raise Failed("the package pagefind_bin has no program for this system")
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND")}
    done = subprocess.run([program, *options], cwd=room, env=environ, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr:
        raise Failed(done.stderr or done.stdout)


def chosen(made: Path) -> Iterator[tuple[str, bytes]]:
    """Of what Pagefind made, what is needed, with its one file that is in random order put in order."""
    languages = json.decode((made / ENTRY).read_bytes())["languages"]
    programs = {f"wasm.{each['wasm'] or 'unknown'}.pagefind" for each in languages.values()}
    for file in made.rglob("*"):
        path = file.relative_to(made).as_posix()
        if file.is_file() and is_needed(path, programs):
            yield path, in_order(file.read_bytes()) if path == ENTRY else file.read_bytes()


def is_needed(path: str, programs: set[str]) -> bool:
    return path in programs if path.startswith("wasm.") else path.startswith(NEEDED)


def in_order(entry: bytes) -> bytes:
    return json.encode(json.decode(entry), order="sorted")


def first_search(files: Mapping[str, bytes], lang: str) -> int:
    """About how many bytes one search loads in a language: the program, the index's table and one part of it, and the
    first results."""
    entry = json.decode(files[f"{FOLDER}/{ENTRY}"])["languages"].get(lang)
    if entry is None:
        return 0
    fixed = [ENTRY, f"pagefind.{entry['hash']}.pf_meta", f"wasm.{entry['wasm'] or 'unknown'}.pagefind"]
    whole = sum(len(files[f"{FOLDER}/{name}"]) for name in fixed)
    parts = usual(files, "index", lang) + RESULTS * usual(files, "fragment", lang)
    return whole + packed(files[f"{FOLDER}/{SCRIPT}"]) + parts


def usual(files: Mapping[str, bytes], kind: str, lang: str) -> int:
    """The size of one of these files of a language, on average."""
    sizes = [len(content) for path, content in files.items() if path.startswith(f"{FOLDER}/{kind}/{lang}_")]
    return sum(sizes) // len(sizes) if sizes else 0


def packed(content: bytes) -> int:
    """As a server sends it."""
    from zlib import compress

    return len(compress(content, 6))
