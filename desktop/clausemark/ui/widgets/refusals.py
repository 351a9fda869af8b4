"""Where a refusal is said: in the dialog that was acted in, or on the page."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


class SaysRefusals(QDialog):
    """A dialog that says by itself what the session refuses while it is open; the page behind it keeps quiet then."""
