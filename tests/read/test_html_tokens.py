from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.html_tokens import attributes, escaped, start_tag, tokens, unescaped
from plugins.read.sanitise import sanitise


def written(html: str) -> str:
    result = ""
    for text, closing, tag, values in tokens(html):
        result += escaped(unescaped(text))
        if closing:
            result += f"</{tag}>"
        elif tag:
            result += start_tag(tag, attributes(values))
    return result


def test_values_may_hold_brackets_and_quotes() -> None:
    found = list(tokens('<img alt="a > b &quot;c&quot; <d>" src="x">e'))
    assert found == [("", "", "img", ' alt="a > b &quot;c&quot; <d>" src="x"'), ("e", "", "", "")]
    assert attributes(found[0][3]) == {"alt": 'a > b "c" <d>', "src": "x"}


def test_text_stands_before_its_tag() -> None:
    found = list(tokens("a<p>b</p>"))
    assert found == [("a", "", "p", ""), ("b", "/", "p", ""), ("", "", "", "")]
    assert attributes("") == {}


def test_character_references_are_resolved_once() -> None:
    assert unescaped("&amp;lt;&nbsp;") == "&lt;\u00a0"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60) | st.lists(st.sampled_from(list("<>\"'&= pab/;!-")), max_size=40).map("".join))
def test_nothing_is_lost(html: str) -> None:
    clean = sanitise(html)
    assert sanitise(written(clean)) == clean
