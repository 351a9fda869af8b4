"""The sections of a pack (product sections 0 to 18), each written from the Pack alone."""
