"""Parsers of values. Each takes a key's name, its node and the findings, and gives a typed value or, where there is a
fault, None after telling of it."""
