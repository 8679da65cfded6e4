"""Old addresses that no single text owns: `content/redirects.toml`.

No Pelican plugin, and no stage: `read` reads the file, `page` asks for the stubs that follow from it and for what is
wrong, `servers` for the rules, and `addresses` for what still answers. A redirect says `from` where and `to` where;
both may have places for what differs, such as {year} (`placeholder.py`), and `else` is for what has no target of its
own.

Where an old address leads is never made from what a request says. A target with places is looked up among the addresses
that the site has (`spread.py`), and each that is found becomes a redirect of its own, so no request can name another
place, or another host.
"""
