"""The pdf of a pack."""
