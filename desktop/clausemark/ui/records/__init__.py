"""Review files into the workspace, and the workspace itself into a backup."""
