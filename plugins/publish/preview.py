"""The site with drafts and what is to come, to show to somebody before it is public.

It lies in a folder whose name nobody can guess, inside one that a web server may give but not list. Each page says
what it is, to people and to search engines; nothing leads to it. It has no manifest, which would tell that name.
"""

import os
import secrets
import shutil
from pathlib import Path

from msgspec.structs import replace

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.publish import manifest
from plugins.publish.places import FOLDER
from plugins.publish.preview_page import marked
from plugins.publish.refusal import Refusal
from plugins.tooling.build import Folders, WrongFolder, build
from plugins.write.files import NotOurs, claim, listing, sweep, write

SECRET = "preview-address"  # in the cache: the same address as long as nobody asks for another


def preview(folders: Folders, *, fresh: bool) -> int:
    """The exit status. `folders.output` is where the secret folder goes; `fresh` gives it a new name."""
    place, memory = folders.output, folders.cache / "publish"
    allowed(place, folders.root)
    memory.mkdir(parents=True, exist_ok=True)
    if fresh and (old := known_secret(memory)):
        shutil.rmtree(place / old, ignore_errors=True)
    name = secret(memory, fresh=fresh)
    status = build(replace(folders, output=memory / "preview"), preview=True)
    if status == 0:
        put(memory / "preview", place, name)
        print(speech().say(N_("The preview is in {folder}. Only who knows that name finds it."), folder=place / name))
    return status


def allowed(place: Path, root: Path) -> None:
    """Raises WrongFolder where readers would get it with the site."""
    for public in (root / "output", root / FOLDER):
        if place.is_relative_to(public):
            found = N_("“{folder}” is for what is published. A preview has drafts: name another folder")
            raise WrongFolder(found, folder=place)


def known_secret(memory: Path) -> str:
    file = memory / SECRET
    return file.read_text("utf-8").strip() if file.is_file() else ""


def secret(memory: Path, *, fresh: bool) -> str:
    """128 bits, in letters that any address may have."""
    name = "" if fresh else known_secret(memory)
    if not name:
        name = secrets.token_hex(16)
        file = os.open(memory / SECRET, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(file, "w", encoding="utf-8") as stream:
            stream.write(f"{name}\n")
    return name


def put(built: Path, place: Path, name: str) -> None:
    """Bring the folder up to date, every page with its marks. Raises Refusal where `place` is somebody else's."""
    try:
        claim(place)
    except NotOurs as error:
        found = N_("“{folder}” holds something else than the site. Name an empty one")
        raise Refusal(found, folder=place) from error
    wanted = [path for path in manifest.files(built) if path != manifest.FILE]
    for path in wanted:
        content = (built / path).read_bytes()
        write(place / name / path, marked(content) if path.endswith(".html") else content)
    sweep(place / name, listing(place / name, ()).keys() - set(wanted))
