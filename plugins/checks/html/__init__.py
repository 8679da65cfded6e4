"""HTML as we write it: every element but the void ones is closed, every value stands in quotes where it must.

Much stricter than a browser, which forgives everything, and several times faster than parsers that forgive.
"""
