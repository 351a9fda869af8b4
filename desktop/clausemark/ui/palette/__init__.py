"""The one box for search and commands."""
