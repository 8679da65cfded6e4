"""`_redirects` as its hosts read it, by what their manuals say; only the parts that our rules use.

Netlify, "Redirects and rewrites": the first rule that matches wins; a rule without "!" gives way to a file that is
there; a path matches with and without a slash at its end; ":name" in it is one step, "*" all the rest; queries are
matched by name, in any order, and one that has others too still matches; ":name" takes any value; "Language=" is a
condition.
Cloudflare Pages, "Redirects": two or three words, the third a bare status; the first rule wins, also over files; paths
must be the same, with the same places in them; "#" begins a remark; anything else is ignored.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Rule:
    path: str
    to: str
    status: int
    force: bool
    query: dict[str, str] = field(default_factory=dict)
    language: str = ""


def rules(text: str) -> Iterator[Rule]:
    for line in text.splitlines():
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        path, *rest = words
        at = next(number for number, word in enumerate(rest) if word.startswith("/"))
        query = dict(word.split("=", 1) for word in rest[:at])
        to, status, *conditions = rest[at:]
        language = next((word.removeprefix("Language=") for word in conditions), "")
        yield Rule(path, to, int(status.rstrip("!")), status.endswith("!"), query, language)


def netlify(text: str, files: Collection[str], address: str, language: str = "") -> tuple[int, str]:
    """Status, and where it leads or which file is given. `language`: the one that Netlify takes the browser to like."""
    asked = urlsplit(address)
    path = asked.path.rstrip("/") or "/"
    given = dict(parse_qsl(asked.query, keep_blank_values=True))
    there = f"{path.strip('/')}/index.html".lstrip("/") in files or path.strip("/") in files
    for rule in rules(text):
        if rule.language and rule.language != language:
            continue
        if (rule.force or not there) and on_path(rule, path) and in_query(rule.query, given):
            return rule.status, rule.to
    return (200, path) if there else (404, "/404.html")


def on_path(rule: Rule, path: str) -> bool:
    return f"{path}/".startswith(rule.path[:-1]) if rule.path.endswith("/*") else in_form(rule.path, path)


def in_form(form: str, path: str) -> bool:
    wanted, given = form.rstrip("/").split("/"), path.rstrip("/").split("/")
    return len(wanted) == len(given) and all(
        step == other or (step.startswith(":") and other) for step, other in zip(wanted, given, strict=True)
    )


def in_query(wanted: Mapping[str, str], given: Mapping[str, str]) -> bool:
    return all(name in given and value in (given[name], f":{value[1:]}") for name, value in wanted.items())


def cloudflare(text: str, address: str) -> tuple[int, str] | None:
    asked = urlsplit(address).path
    for line in text.splitlines():
        words = line.split()
        if len(words) == 3 and words[2].isdecimal() and not line.startswith("#") and asked_by(words[0], asked):
            return int(words[2]), words[1]
    return None


def asked_by(form: str, path: str) -> bool:
    if form.endswith("/*"):
        return path.startswith(form[:-1])
    return in_form(form, path) and form.endswith("/") == path.endswith("/")
