"""The start page and the dialogs that open and make workspaces."""
