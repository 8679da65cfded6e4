"""Addresses with places, and that all servers and we mean the same by them."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.redirects.old import Old
from plugins.redirects.pattern import Pattern
from plugins.redirects.placeholder import PLACEHOLDERS
from plugins.servers.caddy import moved_rows as caddy_rows
from plugins.servers.forms import path_expression, query_expression
from plugins.servers.nginx import moved_rows as nginx_rows
from plugins.servers.rules import Asked, Form

PLACES = [f"{{{name}}}" for name in PLACEHOLDERS]
words = st.sampled_from(["index.php", "tag", "post", "слово", "a+b", "(x)", "2021", "06", "25", "7", "[a-z]", "x|y"])
places = st.sampled_from([*PLACES[:-1], "post-{number}", "{year}-{month}", "x{slug}y"])
paths = st.builds(
    lambda steps, end: "/".join([*steps, *end]),
    st.lists(words | places, min_size=1, max_size=4),
    st.sampled_from([[], ["{rest}"]]),
)
steps = words | st.sampled_from(
    ["2021", "1899", "00", "12", "13", "31", "32", "4204", "x", "x-y", "a b", "", "мир", "é"]
)
requests = st.lists(steps | st.text(max_size=5), min_size=1, max_size=5).map("/".join)


def once(path: str) -> bool:
    return all(path.count(place) < 2 for place in PLACES)


def in_python(expression: str) -> re.Pattern[str]:
    r"""As PCRE and RE2 read it; the end is \z there, and there is no other letter for it in these expressions."""
    return re.compile(expression.removeprefix("~*").replace(r"\z", r"\Z"), re.IGNORECASE)


@given(paths.filter(once), requests)
def test_servers_and_we_give_the_same_answer(path: str, request: str) -> None:
    pattern = Pattern(path)
    form = Form(pattern, "/x/")
    ours = pattern.matches(Old(request, ())) or (request.endswith("/") and pattern.matches(Old(request[:-1], ())))
    for rows in (nginx_rows(Asked([], [form]), "/"), caddy_rows(Asked([], [form]), "/")):
        ((expression, _),) = rows
        ends = expression if expression.endswith(r"\z") else expression.removesuffix("$") + r"\z"
        assert bool(in_python(ends).match(f"/{request}")) == ours


@given(paths.filter(once), st.data())
def test_what_is_filled_in_is_matched_and_found_again(path: str, data: st.DataObject) -> None:
    pattern = Pattern(path)
    values = {name: data.draw(st.from_regex(PLACEHOLDERS[name].expression, fullmatch=True)) for name in pattern.names}
    assert pattern.matches(pattern.filled(values))
    assert not pattern.filled(values).path.count("{") - sum(value.count("{") for value in values.values())


@pytest.mark.parametrize("name", PLACEHOLDERS)
def test_the_sample_is_one_of_those_that_it_stands_for(name: str) -> None:
    assert re.fullmatch(PLACEHOLDERS[name].expression, PLACEHOLDERS[name].sample)


def test_no_expression_has_braces_or_looks_around() -> None:
    """Caddy fills in what stands in braces, and RE2 cannot look around."""
    for each in PLACEHOLDERS.values():
        assert not re.search(r"[{}]|\(\?[=!<P]|\\[0-9]", each.expression)


@pytest.mark.parametrize(
    ("pattern", "address", "right"),
    [
        ("/?p={number}", "/?p=4204", True),
        ("/?p={number}", "/?p=4204&fbclid=x", True),
        ("/?p={number}", "/?p=x", False),
        ("/?p={number}", "/", False),
        ("/?m={year}{month}", "/?m=202105", True),
        ("/?m={year}{month}", "/?m=202113", False),
    ],
)
def test_queries_have_places_too(pattern: str, address: str, right: bool) -> None:
    from plugins.redirects.old import old_address

    old = old_address(pattern)
    assert Pattern(old.path, old.query).matches(old_address(address)) == right


def test_an_expression_of_a_query_is_name_by_name() -> None:
    form = Form(Pattern("", (("cat", "{number}"), ("x", "a.b"))), "/x/")
    assert query_expression(form) == r"cat=[0-9]+&x=a\.b"
    assert path_expression(form, "/sub/") == "^/sub/"


def test_long_addresses_are_compared_at_once() -> None:
    """An expression that can match in many ways would take years for this."""
    for path in ("a/{slug}/{rest}", "{slug}/{rest}", "a/{year}/{number}/x{slug}y/{rest}"):
        for request in ("a/" * 4000 + "\n", "a" * 8000 + "\n", "a/2021/" + "1" * 8000, "a/2021/1/x" + "y" * 8000):
            assert Pattern(path).matches(Old(request, ())) in (True, False)


def test_letters_that_only_a_terminal_understands_are_in_no_place() -> None:
    for sent in ("a%0a", "a%0d%0ab", "%00", "a%7f"):
        for path in ("{slug}", "{rest}"):
            assert not Pattern(path).matches(Old(unquote(sent), ()))
