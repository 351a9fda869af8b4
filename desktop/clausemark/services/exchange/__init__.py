"""Work between two workstations: an exchange file written from one workspace and taken into another."""
