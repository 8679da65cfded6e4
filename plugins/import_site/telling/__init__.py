"""What was taken, left, missing and doubtful: on the terminal in short, and in a file at length."""
