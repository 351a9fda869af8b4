"""The rows of every sheet, from a pack alone."""
