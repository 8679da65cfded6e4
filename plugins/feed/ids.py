"""Identities that outlive titles, dates and addresses.

Tag URIs (RFC 4151) are for feeds, UIDs (RFC 5545 §3.8.4.7) for events; both hang on the folder of an entry. An
authority is a name and the year from which on it was ours: `lgbtworldbeside.org,2017`.
"""

from urllib.parse import quote

_SPECIFIC = "/?!$&'()*+,;=:@-._~"  # RFC 4151 §2.1: pchar, "/" and "?" stand for themselves


def entry_id(authority: str, entry: str, lang: str = "") -> str:
    """`tag:lgbtworldbeside.org,2017:news/2024-03-28-belgium-opens-its-doors/en`

    Without a language where the entry may be in one now and in another later: it is the same entry then.
    """
    return _tag(authority, f"{entry}/{lang}" if lang else entry)


def feed_id(authority: str, path: str) -> str:
    """`tag:lgbtworldbeside.org,2017:en/news/` for a list's path; the same in all formats and archive documents."""
    return _tag(authority, path)


def tag_scheme(authority: str) -> str:
    """`tag:lgbtworldbeside.org,2017:tags`: whose tags they are that the categories of feeds name."""
    return _tag(authority, "tags")


def uid(host: str, entry: str) -> str:
    """`events/2021-06-26-vondelpark-picnic@lgbtworldbeside.org`: one event, whatever language its calendar is in."""
    return f"{entry}@{host}"


def _tag(authority: str, specific: str) -> str:
    return f"tag:{authority}:{quote(specific, safe=_SPECIFIC)}"
