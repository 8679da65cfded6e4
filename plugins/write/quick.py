"""Jinja at less cost, with the same output: what it does hundreds of thousands of times in a build.

An escaped text goes straight into the page, so it need not become `Markup` first; what takes no context is called
without looking for one; a macro is a function, and found once. How templates are compiled for this: `generator`.
"""

from types import FunctionType, MethodType
from typing import Any

from jinja2 import Environment
from jinja2.runtime import Context, Macro
from jinja2.utils import missing
from markupsafe import Markup, escape

# What `escape` does to a text; to make Markup of that takes five times as long.
from markupsafe import _escape_inner as escaped  # type: ignore[attr-defined]

from plugins.write.generator import Generator
from plugins.write.whole import WholeTemplate


def shown(value: object) -> str:
    """As `markupsafe.escape`, for what is only put between other texts."""
    if type(value) is str:
        return escaped(value)
    return value if type(value) is Markup else escape(value)


class PlainMacro(Macro):
    """Has `text`: the macro as a function of its arguments in their order, with a text that is safe HTML."""

    def __init__(self, environment: Environment, func: FunctionType, *described: Any) -> None:
        super().__init__(environment, func, *described)
        func.__defaults__ = (missing,) * func.__code__.co_argcount
        self.text = self if self.catch_kwargs or self.catch_varargs or self.caller else func


class Macros(dict[tuple[str, str], Macro]):
    """By template and name."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

    def __missing__(self, key: tuple[str, str]) -> Macro:
        template, name = key
        found: Macro = getattr(self._environment.get_template(template).module, name)
        self[key] = found
        return found


class PlainContext(Context):
    def call(__self, __callable: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805 - the base class's names
        """As the base class does for all that `jinja2.pass_context` and its like have not marked."""
        if not isinstance(__callable, (Macro, FunctionType, MethodType)) or hasattr(__callable, "jinja_pass_arg"):
            return super().call(__callable, *args, **kwargs)
        kwargs.pop("_block_vars", None)
        kwargs.pop("_loop_vars", None)
        return __callable(*args, **kwargs)


def quicken(environment: Environment) -> None:
    """Raises AttributeError, from then on, where a template asks for an attribute that its model has not."""
    environment.code_generator_class = Generator
    environment.template_class = WholeTemplate
    environment.context_class = PlainContext
    environment.cache = {}
    # What Generator's code asks for:
    environment.shown = shown  # type: ignore[attr-defined]
    environment.Macro = PlainMacro  # type: ignore[attr-defined]
    environment.macros = Macros(environment)  # type: ignore[attr-defined]
