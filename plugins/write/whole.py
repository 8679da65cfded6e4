"""A template together with those that it extends, as one."""

import re
from collections.abc import Iterator

from jinja2 import Environment, Template, nodes
from jinja2.visitor import NodeTransformer

STEP = 1_000_000  # more lines than any template has: so much is added to those of each that is further out
_extends = re.compile(r"""{%[-+]?\s*extends\s*["']([^"']+)["']""").search


def ancestors(environment: Environment, source: str) -> Iterator[tuple[str, str, str]]:
    """Name, source and file of the template that one extends, of what that extends, and so on."""
    assert environment.loader, "templates are files"
    while found := _extends(source):
        source, file, _ = environment.loader.get_source(environment, found[1])
        yield found[1], source, file or ""


def whole(environment: Environment, template: nodes.Template, source: str) -> nodes.Template:
    """The template with each of its blocks where that stands in the outermost: no page has to look for it there."""
    filling, before = Filling(), list[nodes.Node]()
    filling.learn(template)
    for number, (name, text, file) in enumerate(ancestors(environment, source), 1):
        before += [node for node in template.body if not isinstance(node, (nodes.Extends, nodes.Block, nodes.Output))]
        template = environment.parse(text, name, file)
        for node in template.find_all(nodes.Node):
            node.lineno = (node.lineno or 0) + number * STEP
        filling.learn(template)
    one: nodes.Template = filling.visit(template)
    one.body[:0] = before
    return one


class Filling(NodeTransformer):
    """Puts into the place of each block what the first template that was learnt says there."""

    def __init__(self) -> None:
        self._blocks: dict[str, nodes.Block] = {}

    def learn(self, template: nodes.Template) -> None:
        for block in template.find_all(nodes.Block):
            self._blocks.setdefault(block.name, block)

    def visit_Block(self, node: nodes.Block) -> nodes.Node:  # noqa: N802 - Jinja's name
        body = [self.visit(child) for child in self._blocks[node.name].body]
        return nodes.Scope(body, lineno=node.lineno)


class WholeTemplate(Template):
    def get_corresponding_lineno(self, lineno: int) -> int:
        """Jinja asks for it where something went wrong, and then for the file: it is that of the line."""
        loader, own = self.environment.loader, self.root_render_func.__code__.co_filename
        number, line = divmod(super().get_corresponding_lineno(lineno), STEP)
        if loader and self.name:
            source = loader.get_source(self.environment, self.name)[0]
            self.filename = [own, *(file for _, _, file in ancestors(self.environment, source))][number]
        return line
