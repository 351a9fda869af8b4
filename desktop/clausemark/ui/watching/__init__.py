"""Watched places in the window: what is watched, what came, and looking while the program runs."""
