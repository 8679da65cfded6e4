"""How what was found is told: to a person, or to a program. Each is a function to text."""
