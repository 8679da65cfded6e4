"""A template together with those that it extends, as one."""

import re
from collections.abc import Iterator

from jinja2 import Environment, nodes
from jinja2.visitor import NodeTransformer

_extends = re.compile(r"""{%[-+]?\s*extends\s*["']([^"']+)["']""").search


def ancestors(environment: Environment, source: str) -> Iterator[str]:
    """The sources of the template that one extends, of what that extends, and so on."""
    while found := _extends(source):
        source = source_of(environment, found[1])
        yield source


def whole(environment: Environment, template: nodes.Template) -> nodes.Template:
    """The template with each of its blocks where that stands in the outermost: no page has to look for it there.

    The line that is told of a mistake is that of the template in which it was made, under the name of this one.
    """
    filling, before = Filling(), list[nodes.Node]()
    filling.learn(template)
    while name := extended(template):
        before += [node for node in template.body if not isinstance(node, (nodes.Extends, nodes.Block, nodes.Output))]
        template = environment.parse(source_of(environment, name), name)
        filling.learn(template)
    one: nodes.Template = filling.visit(template)
    one.body[:0] = before
    return one


def extended(template: nodes.Template) -> str:
    """The name of what it extends, or nothing."""
    found = (node.template for node in template.body if isinstance(node, nodes.Extends))
    return next((str(each.value) for each in found if isinstance(each, nodes.Const)), "")


def source_of(environment: Environment, name: str) -> str:
    assert environment.loader, "templates are files"
    return environment.loader.get_source(environment, name)[0]


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
