"""A new language of the site: its lines in `pelicanconf.py`, and its catalogue to fill in.

Reads and edits `LANGUAGES` and `FALLBACKS` in the settings file, and has `languages` begin the catalogue. Behind the
task `add-language`; no part of a build.
"""
