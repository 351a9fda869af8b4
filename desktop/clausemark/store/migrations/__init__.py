"""Migrations of the workspace format."""
