"""What a telephone needs to know to put the site among its icons: one web manifest (w3.org/TR/appmanifest) a language.

Somebody else may look at that telephone. So the name below the icon is the discreet one, and the site asks for no
window of its own ("display": "browser"): then no browser offers to install it unasked, it is no app among others, and
its pages open where the reader's own way of leaving no traces works, such as a private window.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from plugins.edition import address
from plugins.page.desk import Desk
from plugins.page.output import Form, Output

ICONS = (("icon-192.png", 192, "any"), ("icon-512.png", 512, "any"), ("icon-mask-512.png", 512, "maskable"))


def manifest(desk: Desk) -> Iterator[Output]:
    yield Output(address.manifest(desk.lang), desk.lang, Form.MANIFEST, partial(members, desk))


def members(desk: Desk) -> Mapping[str, Any]:
    """All addresses are relative, so that a copy of the site at another place has its own."""
    path, name = address.manifest(desk.lang), desk.site.preview_name
    root = address.root(path)
    return {
        "name": name,
        "short_name": name,
        "lang": desk.lang,
        "dir": desk.language.dir,
        "start_url": "./",
        "scope": root,
        "display": "browser",
        "icons": [
            {"src": f"{root}theme/{file}", "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
            for file, size, purpose in ICONS
        ],
    }
