"""Adds a language to the text of `pelicanconf.py`, and changes nothing else in it."""

import ast
import tokenize
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO

from plugins.add_language.literal import Display, Unreadable, appended, folded, source_of

LANGUAGES, FALLBACKS = "LANGUAGES", "FALLBACKS"


class NotUnderstood(Exception):
    """The file is not written in a way that can be edited safely; `name` is the setting, or empty for all of it."""

    def __init__(self, name: str = "", line: int = 1) -> None:
        super().__init__(name)
        self.name, self.line = name, line


def languages_in(source: bytes) -> dict[str, dict[str, object]]:
    """The languages of the settings by code. Raises NotUnderstood."""
    table = table_of(parsed(source), LANGUAGES)
    try:
        return dict(ast.literal_eval(table))
    except (ValueError, TypeError) as error:
        raise NotUnderstood(LANGUAGES, table.lineno) from error


def chains_in(source: bytes) -> list[str]:
    """The languages that have a chain in `FALLBACKS`."""
    return [code for code, _ in items(table_of(parsed(source), FALLBACKS))]


def with_language(source: bytes, code: str, options: Mapping[str, str]) -> bytes:
    """With an entry more in `LANGUAGES`."""
    return checked(source, folded(grown(source, LANGUAGES, entry(code, options)), LANGUAGES), LANGUAGES)


def with_chain(source: bytes, code: str, chain: Sequence[str]) -> bytes:
    """With a chain for the language in `FALLBACKS`, and the language at the end of the others' chains.

    A chain that is not written as a list of its own is left as it is.
    """
    after = grown(source, FALLBACKS, entry(code, chain))
    for other, value in items(table_of(parsed(source), FALLBACKS)):
        if isinstance(value, ast.List) and code not in constants(value):
            after = grown(after, FALLBACKS, source_of(code), other)
    return checked(source, folded(after, FALLBACKS), FALLBACKS)


def grown(source: bytes, name: str, item: str, key: str = "") -> bytes:
    """One more item in the dictionary `name`, or in the list that stands in it at `key`."""
    node: ast.expr = table_of(parsed(source), name)
    if key and isinstance(node, ast.Dict):
        node = dict(items(node))[key]
    assert isinstance(node, Display)
    try:
        return appended(source, node, item)
    except Unreadable as error:
        raise NotUnderstood(name, node.lineno) from error


def entry(code: str, value: object) -> str:
    return f"{source_of(code)}: {source_of(value)}"


def parsed(source: bytes) -> ast.Module:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError) as error:
        raise NotUnderstood(line=getattr(error, "lineno", None) or 1) from error


def table_of(module: ast.Module, name: str) -> ast.Dict:
    """The one dictionary that the setting is set to, its keys written out."""
    found = [value for statement in module.body if (value := value_of(statement, name)) is not None]
    if len(found) != 1:
        raise NotUnderstood(name)
    (node,) = found
    if not isinstance(node, ast.Dict) or not all(is_text(key) for key in node.keys):
        raise NotUnderstood(name, node.lineno)
    return node


def value_of(statement: ast.stmt, name: str) -> ast.expr | None:
    match statement:
        case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
            return value
        case ast.AnnAssign(target=ast.Name(id=found), value=value) if found == name:
            return value
    return None


def items(table: ast.Dict) -> Iterator[tuple[str, ast.expr]]:
    for key, value in zip(table.keys, table.values, strict=True):
        assert isinstance(key, ast.Constant)
        yield str(key.value), value


def constants(node: ast.List) -> list[object]:
    return [item.value for item in node.elts if isinstance(item, ast.Constant)]


def is_text(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def checked(before: bytes, after: bytes, name: str) -> bytes:
    """`after`, if it has all that was there before: other settings, comments, items. Raises NotUnderstood."""
    old, new = dict(items(table_of(parsed(before), name))), dict(items(table_of(parsed(after), name)))
    kept = all(code in new and holds(new[code], value) for code, value in old.items())
    if not kept or rest(before, name) != rest(after, name) or remarks(before) != remarks(after):
        raise NotUnderstood(name)
    return after


def holds(new: ast.expr, old: ast.expr) -> bool:
    if isinstance(new, ast.List) and isinstance(old, ast.List):
        return list(map(ast.dump, new.elts[: len(old.elts)])) == list(map(ast.dump, old.elts))
    return ast.dump(new) == ast.dump(old)


def rest(source: bytes, name: str) -> list[str]:
    return [ast.dump(statement) for statement in parsed(source).body if value_of(statement, name) is None]


def remarks(source: bytes) -> list[str]:
    return [token.string for token in tokenize.tokenize(BytesIO(source).readline) if token.type == tokenize.COMMENT]
