"""Comparison in the window: other platforms' passages, two sides beside each other, the matrix of categories."""
