"""Packs on their way out: what one would hold, drawn and written whole or not at all, here or in another process."""
