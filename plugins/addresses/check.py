"""What `check` tells of addresses."""

from plugins.addresses.moved import moved
from plugins.addresses.past import documents_at
from plugins.cache.code import code_version
from plugins.problems.problem import Problem
from plugins.read.read import read
from plugins.site.settled import settled
from plugins.status.git import Lack
from plugins.status.room import READ
from plugins.tooling.build import Folders


def address_problems(folders: Folders) -> list[Problem]:
    """Nothing where there is no history to compare with: that is no mistake of whoever writes."""
    site = settled(folders.root)
    languages = list(site.languages)
    now = read(folders.content, languages, folders.cache / READ, code_version()).documents
    before = documents_at("", folders.content, now, languages)
    return [] if isinstance(before, Lack) else [each.problem for each in moved(before, now, site)]
