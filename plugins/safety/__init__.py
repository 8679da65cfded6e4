"""What could lead somebody to a person: telephone numbers, mailboxes, street addresses, coordinates, and names.

No Pelican plugin: `read` asks it about each text, `link` turns what nobody has said to be public into warnings, and a
build for publishing stops at these. Setting: `PRIVATE_NAMES`, the file with the names that may be in no text, kept
outside the project and without the names themselves.
"""
