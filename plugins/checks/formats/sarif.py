"""SARIF 2.1.0 (OASIS), which editors and code hosts read."""

import json
from typing import Any
from urllib.parse import quote

from plugins.checks.formats.telling import Telling
from plugins.checks.outside import everything
from plugins.checks.rule import Found, Rule
from plugins.problems.problem import N_, Severity

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
BASE = "PROJECT"


def sarif(telling: Telling) -> str:
    rules = everything()
    numbers = {id_: number for number, id_ in enumerate(rules)}
    driver = {
        "name": "lgbt-world-beside",
        "rules": [descriptor(id_, rule, telling) for id_, rule in rules.items()],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {BASE: {"description": {"text": telling.in_general(N_("the folder of the project"))}}},
        "results": [result(each, numbers[each.rule], telling) for each in telling.found],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def descriptor(id_: str, rule: Rule, telling: Telling) -> dict[str, Any]:
    what, why, fix = (telling.in_general(words) for words in (rule.what, rule.why, rule.fix))
    return {
        "id": id_,
        "shortDescription": {"text": what},
        "fullDescription": {"text": why},
        "help": {"text": fix},
        "defaultConfiguration": {"level": LEVEL[rule.severity]},
    }


def result(each: Found, number: int, telling: Telling) -> dict[str, Any]:
    return {
        "ruleId": each.rule,
        "ruleIndex": number,
        "level": LEVEL[each.problem.severity],
        "message": {"text": telling.message(each)},
        "locations": [location(each, telling)] if telling.file(each) else [],
    }


def location(each: Found, telling: Telling) -> dict[str, Any]:
    file = telling.file(each)
    inside = not file.startswith("/")
    artifact = {"uri": quote(file), "uriBaseId": BASE} if inside else {"uri": f"file://{quote(file)}"}
    return {"physicalLocation": {"artifactLocation": artifact, "region": {"startLine": max(each.problem.line, 1)}}}
