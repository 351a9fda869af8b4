"""Looking for new versions: in folders, in repositories, and at addresses on the web when the user asks."""
