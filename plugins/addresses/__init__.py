"""Addresses that changed since the last commit that others have, and what keeps the old ones working.

No Pelican plugin: `check` tells, and `keep-addresses` writes. Reads the content folder and git's history; writes
`aliases` in texts, and the stamps of the translations that were made from them.

An address comes from the name of a folder, or from `slug`. The texts as they were are read and linked by the same code
as now, so every cause of a change is found: a slug that was changed, added or deleted; a translation with a slug where
another language's text stood in under the folder's name; a folder that was renamed or moved to another kind.

What was deleted, or is a draft now, is not asked for: who takes a text off the site may have a reason.
"""
