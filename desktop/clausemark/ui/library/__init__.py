"""The left of the window: review queues, the archive, the list of a queue, the timeline of a document."""
