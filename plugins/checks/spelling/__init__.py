"""Words that no dictionary has: advice, where there is a dictionary. Rules ask for it in `rules/spelling.py`."""
