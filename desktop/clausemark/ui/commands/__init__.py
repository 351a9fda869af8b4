"""The commands of the window: a table, and the actions made of it."""
