"""Which panes the desk of a workspace has, and where."""

from __future__ import annotations

from clausemark.ui.desk_view import DeskView
from clausemark.ui.main_window import MainWindow
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.widgets.messages import EmptyState


def make_view(session: Session, window: MainWindow, settings: Settings) -> DeskView:
    """Return the desk of a session."""
    document = EmptyState(session.theme, "file-text", "…", "…")
    return DeskView(session, window.commands, settings, document, ())
