"""Looking at what was built: the output keeps its promises, or it is told where it does not, and what to do.

Reads a finished output folder, and the texts it was made from; writes nothing but what it remembers. Not part of a
build: `check` asks, and publishing, before anybody can read. Nothing else imports this room. Each rule is a file in
`rules/`, found by being there: see `rule.py`.
"""
