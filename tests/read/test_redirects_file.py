"""`redirects.toml`: what it says, and every mistake in it with its line and what to type."""

from pathlib import Path

import pytest

from plugins.languages.catalogue import translator
from plugins.read.read import moves_in
from plugins.redirects.move import Move
from plugins.redirects.pattern import Pattern


def read(folder: Path, text: str | bytes) -> tuple[tuple[Move, ...], list[str]]:
    file = folder / "redirects.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    moves, problems = moves_in(file)
    return moves, [problem.text(translator("en")).removeprefix("redirects.toml:") for problem in problems]


def told(folder: Path, line: str, to: str = 'to = "/en/news/"') -> str:
    """Of a file with one mistake, in its line 3."""
    moves, problems = read(folder, f"# Old\n[[redirect]]\n{line}\n{to}\n")
    assert moves == ()
    (problem,) = problems
    return problem


def test_a_redirect_is_read_with_its_lines(tmp_path: Path) -> None:
    moves, problems = read(
        tmp_path,
        '# Tags\n[[redirect]]\nfrom = "/index.php/tag/{slug}/"\nto = "/en/tags/{slug}/"\nelse = "/en/tags/"\n\n'
        '[[redirect]]\nto = "news/2024-01-01-a/index.ru.md"\n\nfrom = "/?p={number}"\n',
    )
    assert problems == []
    assert moves == (
        Move(Pattern("index.php/tag/{slug}"), "/en/tags/{slug}/", "/en/tags/", {"": 2, "from": 3, "to": 4, "else": 5}),
        Move(Pattern("", (("p", "{number}"),)), "news/2024-01-01-a/index.ru.md", "", {"": 7, "to": 8, "from": 10}),
    )


@pytest.mark.parametrize("text", [None, "", "\n", "# none yet\n"])
def test_the_file_may_be_missing_or_say_nothing(tmp_path: Path, text: str | None) -> None:
    file = tmp_path / "redirects.toml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    assert moves_in(file) == ((), [])


def test_cyrillic_may_be_written_either_way(tmp_path: Path) -> None:
    for written in ("/2021/06/%d0%bc%d0%b8%d1%80/", "/2021/06/мир"):
        moves, problems = read(tmp_path, f'[[redirect]]\nfrom = "{written}"\nto = "/ru/"\n')
        assert (problems, moves[0].origin.path) == ([], "2021/06/мир")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("from = /old/", '3: this line cannot be understood → write from = "/old/address/" with “=”'),
        ("from: /old/", "3: this line cannot be understood"),
        ('from = "/a/"\nfrom = "/b/"', "4: this line cannot be understood"),
        ("from = 7", '3: “from” is no address → write it in quotation marks, on one line: from = "/…"'),
        ('from = ["/a/"]', "3: “from” is no address"),
        ('from = ""', "3: “from” is no address"),
        ('frm = "/a/"', "2: “frm” is no key of a redirect → did you mean “from”?"),
        ('from = "/a/"\ncolour = "x"', "2: “colour” is no key of a redirect → it can have: from, to, else"),
        ('else = "/a/"', "2: this redirect has no “from” → write three lines: [[redirect]], from ="),
        ('from = "old/"', "3: “old/” is no old address of this site → write what follows the site's name"),
        (
            'from = "https://www.example.org/a/"',
            '3: “https://www.example.org/a/” is no old address of this site → write from = "/a/"',
        ),
        ('from = "/a/../b"', "3: “/a/../b” is no old address"),
        ('from = "/a b/"', "3: “/a b/” is no old address"),
        ('from = "/a/?p=<x>"', "3: “/a/?p=<x>” is no old address"),
        ('from = "/"', "3: “/” is no old address"),
        ('from = "/a/{yaer}/"', "3: nobody knows what “{yaer}” stands for in “from” → did you mean “{year}”?"),
        ('from = "/a/{title}/"', "3: nobody knows what “{title}” stands for in “from” → it can be: {year}, {month}"),
        ('from = "/a/{slug/"', "3: a brace in “from” has no other that belongs to it"),
        ('from = "/{year}/{year}/"', "3: “{year}” stands twice in “from”"),
        ('from = "/a/{slug}-{number}/"', "3: in “{slug}-{number}” nobody can tell where one place ends"),
        ('from = "/{rest}/a/"', "3: “{rest}” stands for all that follows → put it at the end"),
        ('from = "/?p={rest}"', "3: “/?p={rest}” is no old address"),
    ],
)
def test_a_wrong_from_is_told_with_what_to_type(tmp_path: Path, line: str, message: str) -> None:
    assert told(tmp_path, line).startswith(message)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('to = "https://evil.example/x/"', "4: “https://evil.example/x/” is on another site"),
        ('to = "//evil.example/"', "4: “//evil.example/” is on another site"),
        (r"to = '\\evil.example'", r"4: “\\evil.example” is on another site"),
        (r"to = '/\evil.example'", r"4: “/\evil.example” is on another site"),
        ('to = "javascript:alert(1)"', "4: “javascript:alert(1)” is on another site"),
        ('to = "/en/../../x"', "4: “to” cannot be “/en/../../x”"),
        ('to = "/en/?x=1"', "4: “to” cannot be “/en/?x=1”"),
        ('to = "/en/about/#team"', "4: “to” cannot be “/en/about/#team”"),
        ('to = "about"', "4: “to” cannot be “about” → write the address of a page, /en/news/, or a text by its folder"),
        ('to = "/en/{month}/"', "4: “{month}” is in “to”, and not in “from” → write it into “from” too"),
        ('to = "/en/tags/{slug}/"', "4: “{year}” is in “from”, and not in “to”, so nobody can tell"),
        (
            'to = "/en/"\nelse = "/ru/"',
            "5: “else” says where to go when nothing is found for the braces in “to” → delete",
        ),
        ('to = "/en/{year}/{slug}/"\nelse = "/{slug}/"', "5: “else” says where to go when nothing is found"),
        ('to = "/en/{year}/{slug}/"\nelse = "http://x/"', "5: “http://x/” is on another site"),
    ],
)
def test_a_wrong_target_is_told_with_what_to_type(tmp_path: Path, line: str, message: str) -> None:
    assert told(tmp_path, 'from = "/{year}/{slug}"', line).startswith(message)


def test_another_table_is_told(tmp_path: Path) -> None:
    assert read(tmp_path, '\n[redirects]\nfrom = "/a/"\n')[1][0].startswith(
        "2: “redirects” has no meaning here → write three"
    )
    assert read(tmp_path, '\n[redirect]\nfrom = "/a/"\n')[1][0].startswith("2: “redirect” is written in another way")


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = '[[redirect]]\nfrom = "a"\nto = "b"\n\n[[redirect]]\n\n[[redirect]]\nfrom = "/ok/"\nto = "/en/"\n'
    moves, problems = read(tmp_path, text)
    assert [problem.partition(":")[0] for problem in problems] == ["2", "3", "5"]
    assert [str(move.origin) for move in moves] == ["/ok"]


def test_lines_that_cannot_be_told_break_nothing(tmp_path: Path) -> None:
    text = 'redirect = [{from = "/a/", to = "/en/"}, {from = "/b/"}]\n'
    moves, problems = read(tmp_path, text)
    assert (len(moves), [problem.partition(":")[0] for problem in problems]) == (1, ["1"])


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    assert read(tmp_path, b"[[redirect]]\n\xff\xfe\x00")[1]
