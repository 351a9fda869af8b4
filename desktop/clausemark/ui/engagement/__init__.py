"""Engagement and people: why the work is done and for whom, beside the cover that says so; who acts."""
