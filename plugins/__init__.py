"""The site's own plugins, one room each; the list in pelicanconf.py is the order in which they work."""
