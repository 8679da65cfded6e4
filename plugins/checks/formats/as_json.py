"""JSON, for programs of one's own.

`{"version": 1, "counts": {"error": n, "warning": n, "advice": n}, "problems": [{"rule": id, "severity": …, "file": seen
from the project, "" for what is in the output only, "path": as people are told it, "line": from 1, "found": …, "do": …,
"page": the file of the output that shows it, or ""}]}`. A later version of the program may add keys.
"""

import json

from plugins.checks.formats.telling import Telling
from plugins.checks.rule import Found
from plugins.problems.problem import Severity


def as_json(telling: Telling) -> str:
    whole = {
        "version": 1,
        "counts": {severity.value: telling.count(severity) for severity in Severity},
        "problems": [problem(each, telling) for each in telling.found],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def problem(each: Found, telling: Telling) -> dict[str, str | int]:
    given = each.problem
    return {
        "rule": each.rule,
        "severity": given.severity.value,
        "file": telling.file(each),
        "path": given.path,
        "line": given.line,
        "found": telling.said(given.found, given.values),
        "do": telling.said(given.do, given.values),
        "page": each.page,
    }
