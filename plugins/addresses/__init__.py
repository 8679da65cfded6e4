"""Addresses that changed since the last commit that others have or the last release, and what keeps the old ones.

No Pelican plugin: `check` tells, and `keep-addresses` writes. Reads the content folder, git's history and the folder
`published`; writes `aliases` in texts, and the stamps of the translations that were made from them. Publishing asks
`published.to_keep` for what is to be kept beside a release.

An address comes from the name of a folder, or from `slug`. The texts as they were are read and linked by the same code
as now, so every cause of a change is found: a slug that was changed, added or deleted; a translation with a slug where
another language's text stood in under the folder's name; a folder that was renamed or moved to another kind.

What was deleted, or is a draft now, is not asked for: who takes a text off the site may have a reason.
"""
