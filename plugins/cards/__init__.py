"""Social cards: the picture that programs show beside a link, and the icons; drawn from the mark and the colours.

Pure but for the cache: from a title to the bytes of a PNG file, the same on every machine. Only `drawing`, `icons` and
`png` need Pillow, which is loaded when there is something to draw.
"""
