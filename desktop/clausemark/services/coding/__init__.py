"""Coding a provision: what the reviewer sees of it, and every act on it, each of which can be taken back."""
