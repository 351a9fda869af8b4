"""Export: what the pack will hold and why it is not final, then freezing, drawing and what to do with it."""
