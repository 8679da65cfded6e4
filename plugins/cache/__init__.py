"""What is remembered between builds so that it need not be done again. Not a stage; the stages ask it.

Everything here may be deleted at any time, and nothing is trusted: what is damaged, foreign or of another version of
the code is as if it were not there. Two builds may use it at once. Setting: `CACHE_PATH`.
"""
