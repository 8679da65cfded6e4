"""What `check` tells of addresses."""

from plugins.addresses.change import change
from plugins.cache.code import code_version
from plugins.problems.problem import Problem
from plugins.read.read import read
from plugins.site.settled import settled
from plugins.status.room import READ
from plugins.tooling.build import Folders


def address_problems(folders: Folders) -> list[Problem]:
    """Nothing where there is nothing to compare with: that is no mistake of whoever writes."""
    site = settled(folders.root)
    reading = read(folders.content, list(site.languages), folders.cache / READ, code_version())
    found = change("", folders.content, reading, site)
    return [*(each.problem for each in found.moved), *found.gone]
