from plugins.read.body import read_body


def read(text: str) -> str:
    body, problems = read_body(text, lang="uk", kind="news", folder="news/x", first_line=1)
    assert not problems
    return "".join(str(part) for part in body.parts)


def test_tables_scroll_and_align_without_style() -> None:
    html = read("a | b | c\n:-|:-:|-:\nd | e | f")
    assert html.startswith('<div class="scroll" role="group" tabindex="0"><table>\n<thead>\n')
    assert html.count('scope="col"') == 3
    assert html.endswith("</table></div>")
    assert "style=" not in html
    assert "align=" not in html
    for name in ("align-start", "align-center", "align-end"):
        assert html.count(f'class="{name}"') == 2


def test_definition_lists_are_made() -> None:
    assert read("Term\n:   Meaning") == "<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>"


def test_code_is_kept_as_it_is() -> None:
    assert read('```python\nx = "<b>"  # - y\n```') == '<pre><code>x = "&lt;b&gt;"  # - y\n</code></pre>'
