"""The coding pane: the judgement on the current provision, its mappings, and what is said about it."""
