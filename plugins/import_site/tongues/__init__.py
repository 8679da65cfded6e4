"""In which language paragraphs are, by their letters and their small words, and a post cut where that changes."""
