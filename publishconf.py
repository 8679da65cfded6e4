"""Settings for publishing: those of pelicanconf.py, and nothing forgiven."""

import sys

sys.path.insert(0, ".")  # Pelican reads settings before it looks for plugins in the current folder

from pelicanconf import *  # noqa: F403 - the customary way to derive one settings file from another

# What is only a warning while writing stops a build that is going to be published.
STRICT = True

# Readers search.
SEARCH_INDEX = True
# Links to this site are shown by others.
DRAW_CARDS = True

# Did the time or place of an event change without its author saying so? Git's history tells.
ASK_GIT = True

# Where `publish` sends the site, by names of your choice: {"server": "rsync:user@example.org:/srv/site"}. Without any,
# it goes into the folder “published” only. README.md, “Publish”, has all kinds of places.
PUBLISH_TO: dict[str, str] = {}
# How many releases stay, the live one among them, to go back to.
PUBLISH_KEEP = 5
# From which part of the pages on it must be confirmed that they go.
PUBLISH_ASK_FROM = 0.1
