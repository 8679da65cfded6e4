"""Settings for publishing: those of pelicanconf.py, and nothing forgiven."""

import sys

sys.path.insert(0, ".")  # Pelican reads settings before it looks for plugins in the current folder

from pelicanconf import *  # noqa: F403 - the customary way to derive one settings file from another

# What is only a warning while writing stops a build that is going to be published.
STRICT = True

# Did the time or place of an event change without its author saying so? Git's history tells.
ASK_GIT = True
