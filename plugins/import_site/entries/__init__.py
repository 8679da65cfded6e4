"""Posts → folders with a draft for each language, and the pictures that were given."""
