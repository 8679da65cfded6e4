"""The rules of each format, as generators of faults: stricter than any reader, for readers forgive and then go silent.

A fault has the name of its rule; `tests/feed/broken/` has a feed that breaks each.
"""
