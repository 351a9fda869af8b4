"""From source text to anchored provisions."""
