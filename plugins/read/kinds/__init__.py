"""One module a kind of entry: its keys, and the rules about several of them. `schema.py` lists the kinds."""
