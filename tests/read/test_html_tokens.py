from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.html_tokens import End, Start, Text, escaped, start_tag, tokens
from plugins.read.sanitise import sanitise


def written(html: str) -> str:
    result = ""
    for token in tokens(html):
        match token:
            case Text(text):
                result += escaped(text)
            case Start(tag, attributes):
                result += start_tag(tag, attributes)
            case End(tag):
                result += f"</{tag}>"
    return result


def test_values_may_hold_brackets_and_quotes() -> None:
    found = list(tokens('<img alt="a > b &quot;c&quot; <d>" src="x">e'))
    assert found == [Start("img", {"alt": 'a > b "c" <d>', "src": "x"}), Text("e")]


def test_character_references_are_resolved_once() -> None:
    assert list(tokens("<p>&amp;lt;&nbsp;</p>")) == [Start("p", {}), Text("&lt;\u00a0"), End("p")]


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60) | st.lists(st.sampled_from(list("<>\"'&= pab/;!-")), max_size=40).map("".join))
def test_nothing_is_lost(html: str) -> None:
    clean = sanitise(html)
    assert sanitise(written(clean)) == clean
