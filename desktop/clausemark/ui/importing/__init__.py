"""Import: what was recognised, looked over and corrected, then taken in with one result per file."""
