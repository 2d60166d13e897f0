"""The basics: they know nobody else of the program."""
