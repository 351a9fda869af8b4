"""From archived bytes to source text: readers, and the sandbox they run in."""
