"""How far the translations are: which are missing, which are older than what they were made from, and why.

No Pelican plugin: `plugins/tasks` calls it. Reads the content folder and git's history; `restamp` writes one line of a
translation, and nothing else in the content. A translation is outdated when the hash in its `translated_from` is not
that of the file it was made from, as that file is now.
"""
