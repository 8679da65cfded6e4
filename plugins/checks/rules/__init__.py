"""One rule a file; the name of the file is its id. What stands in it is said in `plugins/checks/rule.py`."""
