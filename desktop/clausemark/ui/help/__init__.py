"""Keys, manual, about: what helps a person along."""
