"""Work handed over to another workstation and taken in from one, in the window."""
