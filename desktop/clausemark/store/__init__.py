"""The workspace: one file, and the only SQL of the program."""
