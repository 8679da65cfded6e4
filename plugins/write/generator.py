"""What templates become: the Python that somebody would write who knows them.

Jinja's own is prepared for everything: for a dot that means an item, for callees that want to know of the context, for
macros that change between two pages, and for a text of theirs that is not safe.
"""

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.idtracking import VAR_LOAD_ALIAS, VAR_LOAD_RESOLVE

from plugins.write.whole import whole

GLOBALS = frozenset({"_", "kept"})  # functions of ours that ask for no context and give safe HTML


class Generator(CodeGenerator):
    """Its code asks the environment for `shown`, `Macro` and `macros`: see `quick`."""

    _macros: frozenset[str]  # that the template has or imports
    _texts: set[nodes.Node]  # calls of theirs that are put between other texts

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 - Jinja's name
        assert self.environment.loader, "templates are files"
        source = self.environment.loader.get_source(self.environment, str(self.name))[0]
        template = whole(self.environment, node, source)
        imported = [str(name) for each in template.body if isinstance(each, nodes.FromImport) for name in each.names]
        self._macros = frozenset([*imported, *(each.name for each in template.body if isinstance(each, nodes.Macro))])
        self._texts = set()
        super().visit_Template(template, frame)

    def enter_frame(self, frame: Frame) -> None:
        for target, (action, name) in frame.symbols.loads.items():
            if action == VAR_LOAD_RESOLVE and name in GLOBALS:
                frame.symbols.loads[target] = (VAR_LOAD_ALIAS, f"environment.globals[{name!r}]")
        super().enter_frame(frame)

    def visit_FromImport(self, node: nodes.FromImport, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        for name in node.names:
            assert isinstance(name, str), "no macro has two names"
            self.writeline(f"{frame.symbols.ref(name)} = environment.macros[", node)
            self.visit(node.template, frame)
            self.write(f", {name!r}]")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        self.write("environment.")
        super().macro_def(macro_ref, frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802 - Jinja's name
        name = called(node)
        if name not in GLOBALS and node not in self._texts:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.write(frame.symbols.ref(name) + (".text(" if name in self._macros else "("))
        for argument in [*node.args, *node.kwargs]:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape or finalize.src is not None:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("(" if self._is_text(node, frame) else "environment.shown(")

    def _is_text(self, node: nodes.Expr | None, frame: Frame) -> bool:
        """Whether it is a text already, and safe: `macro(…)`, or nothing but that if something is so."""
        if isinstance(node, nodes.CondExpr):
            return isinstance(node.expr2, nodes.Const) and not node.expr2.value and self._is_text(node.expr1, frame)
        if not isinstance(node, nodes.Call):
            return False
        name = called(node)
        if name in self._macros and frame.symbols.ref(name) == f"l_0_{name}" and is_plain(node):
            self._texts.add(node)
        return name in GLOBALS or node in self._texts


def called(node: nodes.Call) -> str:
    """Empty for what has no name."""
    return node.node.name if isinstance(node.node, nodes.Name) else ""


def is_plain(node: nodes.Call) -> bool:
    return not (node.kwargs or node.dyn_args or node.dyn_kwargs)
