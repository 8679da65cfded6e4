"""The attributes that an author may give, in an attribute list or in HTML: `lang`, `dir` and these classes.

`.lead`    the opening paragraph of a long text, a little larger
`.note`    a remark beside the matter, set apart
`.center`  a few words in the middle of the line: a dedication, three asterisks
"""

import re

CLASSES = frozenset({"lead", "note", "center"})
DIRECTIONS = frozenset({"ltr", "rtl", "auto"})
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")  # RFC 5646 §2.1, as far as needed


def meaningful(attributes: dict[str, str]) -> dict[str, str]:
    """Without a `lang` or `dir` that means nothing, as raw HTML may have, and without classes that are all removed."""
    lang, direction = attributes.get("lang"), attributes.get("dir")
    if lang is not None and not LANGUAGE_TAG.fullmatch(lang):
        del attributes["lang"]
    if direction is not None and direction not in DIRECTIONS:
        del attributes["dir"]
    if attributes.get("class") == "":
        del attributes["class"]
    return attributes
