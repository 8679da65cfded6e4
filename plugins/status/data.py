"""The table for programs."""

import json
from collections.abc import Sequence
from typing import Any

from plugins.status.state import Row, State, Version, totals


def as_json(rows: Sequence[Row], languages: Sequence[str]) -> str:
    """ASCII only, so that it survives every pipe."""
    counted = totals(rows)
    data = {
        "languages": list(languages),
        "entries": [entry(row) for row in rows],
        "totals": {lang: {state.value: counted[lang][state] for state in State} for lang in counted},
    }
    return json.dumps(data, indent=2)


def entry(row: Row) -> dict[str, Any]:
    return {
        "entry": row.entry,
        "kind": row.kind,
        "title": row.title,
        "original": row.original or None,
        "versions": {lang: version(each) for lang, each in row.versions.items()},
        "withdrawn": [
            {"language": each.version.lang, "still_public_in": list(each.still), "confirmed": each.confirmed}
            for each in row.withdrawn
        ],
    }


def version(each: Version) -> dict[str, Any]:
    """A missing version has its state alone."""
    if not each.path:
        return {"state": each.state.value}
    return {
        "state": each.state.value,
        "path": each.path,
        "translated_from": each.source or None,
        "stamp": each.stamp or None,
        "outdated": each.outdated,
        "summary_only": each.short,
    }
