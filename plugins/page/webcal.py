"""Addresses that calendar programs follow from then on."""

from plugins.page.desk import Desk


def webcal(desk: Desk, path: str) -> str:
    """It cannot be relative; the theme's script makes it the address of the copy of the site that is being read."""
    return "webcal://" + desk.site.absolute(path).partition("://")[2]
