"""Text whose spaces matter."""

from plugins.import_site.html.letters import clean
from plugins.import_site.html.tree import Element


def code(element: Element) -> str:
    text = element.text.strip("\n")
    fence = "```"
    while fence in text:
        fence += "`"
    spaced = text.replace("\t", "    ").replace(" ", "\u00a0")  # more than one at a time matters here
    kept = "\n".join(map(clean, spaced.split("\n"))).replace("\u00a0", " ")
    return f"{fence}\n{kept}\n{fence}" if text.strip() else ""
