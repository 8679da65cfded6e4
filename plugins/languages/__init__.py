"""The languages of the site: what Babel knows of them, dates, gettext catalogues, typography, and slugs.

Pure, and used by all the others. Reads the setting `LANGUAGES` (as an argument of `language.languages`) and
`catalogues/<code>.po`. `messages.refresh` brings the catalogues up to date, `completeness.faults` checks them.
`untranslated` tells what they leave in English, `workshop` is the task `catalogues`. A new language is one entry of
`LANGUAGES` and one catalogue, which `refresh` begins; the room `add_language` does both.
"""
