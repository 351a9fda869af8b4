"""Reports of defects: written to this computer, shown to the person, sent nowhere."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Qt, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from clausemark import __version__
from clausemark.phrases import Phrase, phrase
from clausemark.troubles import trouble_of
from clausemark.ui.telling import told

logger = logging.getLogger(__name__)
WENT_WRONG = phrase("Something went wrong that should not. What was saved before is safe.")


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


def reported(trace: str) -> Phrase:
    """Write a report and say where it lies, or why there is none."""
    try:
        path = write_report(trace)
    except OSError as error:
        logger.exception("no report could be written")
        return phrase("No report could be written: {trouble}.", trouble=trouble_of(error))
    return phrase(
        "A report lies in {place}. It goes nowhere by itself; read it before you send it, it may quote a document.",
        place=path,
    )


class LastResort(QObject):
    """Takes defects that nobody caught: logs them, writes a report, tells the person; the program goes on.

    What happens again and again, as with every painting, is reported and told once. It is told in a turn of its own:
    a defect may be met in the middle of a painting, where no message can be shown.
    """

    _due = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._met: set[str] = set()
        self._waiting: list[tuple[str, Phrase]] = []
        self._telling = False
        self._due.connect(self._tell_all, Qt.ConnectionType.QueuedConnection)

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
        """Write a report, and say soon where it lies; one message at a time, and one for the same defect."""
        if trace not in self._met:
            self._met.add(trace)
            self._waiting.append((trace, reported(trace)))
            self._due.emit()

    def _tell_all(self) -> None:
        if self._telling:
            return
        self._telling = True
        while self._waiting:
            self._show(*self._waiting.pop(0))
        self._telling = False

    def _show(self, trace: str, report: Phrase) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Clausemark")
        box.setText(told(WENT_WRONG))
        box.setInformativeText(told(report))
        box.setDetailedText(trace)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        place = report.values.get("place")
        show = None
        if place is not None:
            words = QCoreApplication.translate("Reports", "Show the report")
            show = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
        box.exec()
        if show is not None and box.clickedButton() is show:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))
        box.deleteLater()
