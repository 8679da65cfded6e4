"""Addresses with places, as regular expressions that nginx, Apache and Caddy read alike."""

import re

from plugins.redirects.pattern import expression
from plugins.servers.rules import Form


def path_expression(form: Form, base: str) -> str:
    """With a slash at the end and without. Its beginning is in it, and its end is not."""
    path = expression(form.pattern.path)
    return f"^{re.escape(base)}{path}/?" if path else f"^{re.escape(base)}"


def query_expression(form: Form) -> str:
    """Name by name, as in "p=[0-9]+&q=…"."""
    return "&".join(f"{name}={expression(value)}" for name, value in form.pattern.query)
