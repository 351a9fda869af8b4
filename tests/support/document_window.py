"""Shows one document in a window of its own until it is ended: `python document_window.py WORKSPACE VERSION PLACE`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from clausemark.archive.clock import SystemClock
from clausemark.archive.identifiers import VersionId
from clausemark.services.desk import Desk, Law
from clausemark.store.workspace import Workspace
from clausemark.ui.collecting import GarbageCollector
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document import accessible
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.fonts import load_fonts
from clausemark.ui.session import Session
from clausemark.ui.theme import apply_theme, load_theme


def main(workspace: Path, version: str, place: int) -> int:
    """Show a provision of a version with the keyboard on the page."""
    app = QApplication(["document-window"])
    GarbageCollector(app)
    accessible.install()
    load_fonts()
    theme = load_theme("light")
    apply_theme(app, theme)
    with Workspace.open(workspace, passphrase=None, clock=SystemClock()) as opened:
        session = Session(Desk(opened, "Reader", SystemClock(), Law()), theme)
        window = QWidget()
        pane = DocumentPane(session, Commands(window, theme))
        pane.setWindowTitle("Document window")

        def ready() -> None:
            shown = pane.view.shown
            assert shown is not None
            pane.view.setFocus()
            session.show_provision(shown.provisions[place].id)
            sys.stdout.write("ready\n")
            sys.stdout.flush()

        pane.view.marked_anew.connect(ready)
        pane.resize(900, 700)
        pane.show()
        session.show_version(VersionId(version))
        return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
