"""From a build to a release, and from one release to the next, without readers ever seeing anything between.

No Pelican plugin: a build is done first, by the room `tooling`, into a folder of its own. Its files become a folder in
the store (`published/releases/…`), which never changes again, and the link `published/current` is turned to it in one
step. From there it can be sent to the targets of the setting `PUBLISH_TO`. Settings, in publishconf.py: `PUBLISH_TO`
(where to, by name; empty: only the store), `PUBLISH_KEEP` (how many releases stay), `PUBLISH_ASK_FROM` (the part of
the pages whose end must be confirmed).
"""
