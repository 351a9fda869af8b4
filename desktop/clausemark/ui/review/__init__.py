"""Second review: a finding beside what was seen, agreement, and the sign-off of a version."""
