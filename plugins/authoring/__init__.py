"""New texts and translations: files to write in, each key explained in the language of the file.

Reads the content folder and `LANGUAGES`. Writes one file, always a draft, and never over another. Behind the tasks
`new` and `translate`; no part of a build.
"""
