"""The history of documents in the window: change records, links, carry-over decisions, comparison."""
