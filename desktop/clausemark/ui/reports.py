"""Reports of defects: written to this computer, shown to the person, sent nowhere."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from clausemark import __version__

logger = logging.getLogger(__name__)


def reports_folder() -> Path:
    """Return the folder of reports."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(place) / "reports"


def write_report(trace: str) -> Path:
    """Write what is known of a defect to a file of its own and return it; a trace may quote a document."""
    moment = datetime.now(UTC)
    folder = reports_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"report-{moment:%Y%m%dT%H%M%S%f}.txt"
    facts = (
        f"Clausemark {__version__}, {moment:%Y-%m-%dT%H:%M:%SZ}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        "",
        trace,
    )
    path.write_text("\n".join(facts), encoding="utf-8")
    return path


class LastResort:
    """Takes defects that nobody caught: logs them, writes a report, tells the person; the program goes on."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._telling = False

    def install(self) -> None:
        """Take every uncaught exception of the interface thread from now on."""
        sys.excepthook = self.catch

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Deal with an uncaught exception."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logger.critical("uncaught", exc_info=(kind, error, trace))
        self.tell("".join(traceback.format_exception(kind, error, trace)))

    def tell(self, trace: str) -> None:
        """Write a report and say where it lies; one message at a time."""
        path = write_report(trace)
        if self._telling:
            return
        self._telling = True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Clausemark")
        box.setText(
            QCoreApplication.translate(
                "Reports", "Something went wrong that should not. What was saved before is safe."
            )
        )
        words = QCoreApplication.translate(
            "Reports",
            "A report lies in {0}. It goes nowhere by itself; read it before you send it, it may quote a document.",
        )
        box.setInformativeText(words.format(path))
        show = box.addButton(
            QCoreApplication.translate("Reports", "Show the report"), QMessageBox.ButtonRole.ActionRole
        )
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._telling = False
