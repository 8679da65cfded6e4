"""A page that says that it is not published. All pages get it alike, whatever template made them."""

import re
from functools import cache

from plugins.languages.catalogue import translator
from plugins.languages.console import spoken
from plugins.problems.problem import N_

TOLD = N_("Preview: this is not published. Please do not pass the address on.")
NOINDEX = b'<meta name="robots" content="noindex, nofollow, noarchive">'
LANGUAGE = re.compile(rb'<html lang="([^"]+)"')
HEAD = re.compile(rb"<head[^>]*>")
BODY = re.compile(rb"<body[^>]*>")


def marked(page: bytes) -> bytes:
    """For people above all else on the page, for search engines in its head."""
    match = LANGUAGE.search(page)
    note = f'<aside class="notice"><p>{words(match[1].decode() if match else "")}</p></aside>'.encode()
    page = HEAD.sub(lambda head: head[0] + NOINDEX, page, count=1)
    return BODY.sub(lambda body: body[0] + note, page, count=1)


@cache
def words(lang: str) -> str:
    return translator(lang).gettext(TOLD) if lang in spoken() else TOLD
