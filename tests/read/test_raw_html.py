import time

import pytest

from plugins.problems.problem import Severity
from plugins.read.raw_html import removed


def told(html: str) -> list[tuple[object, object, Severity]]:
    return [(f.values.get("tag"), f.values.get("name"), f.severity) for f in removed([html])]


def test_a_removed_tag_is_told_once() -> None:
    assert told("<script>a</script><script>b</script>") == [("script", None, Severity.WARNING)]


def test_embeds_are_errors() -> None:
    assert told('<iframe src="https://e.org"></iframe>') == [("iframe", None, Severity.ERROR)]


def test_a_removed_attribute_is_told() -> None:
    assert told('<b onclick="x" lang="ru">') == [("b", "onclick", Severity.WARNING)]


@pytest.mark.parametrize(
    "html", ["<kbd>", '<p class="note" lang="ru">', "<!-- x -->", "&nbsp;", '<pre><code class="language-py">', "</b>"]
)
def test_what_is_kept_is_not_told(html: str) -> None:
    assert told(html) == []


@pytest.mark.parametrize("html", ['<a href="javascript:x">', "<a href='data:x'>", "<a href=vbscript:x>"])
def test_a_forbidden_address_is_an_error(html: str) -> None:
    assert [fault.severity for fault in removed([html])] == [Severity.ERROR]


@pytest.mark.parametrize("html", ["<a " + "x=' " * 20_000, "<" * 50_000, "<a " * 20_000, '<a b="' * 20_000])
def test_time_is_linear(html: str) -> None:
    start = time.process_time()
    list(removed([html]))
    assert time.process_time() - start < 1
