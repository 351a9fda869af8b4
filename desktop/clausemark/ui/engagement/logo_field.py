"""The logo of the engagement: shown as it prints, chosen from a file, taken away again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clausemark.errors import ClausemarkError
from clausemark.services.engaging import engagement_of, logo_edit
from clausemark.services.logos import pixels_of, present_logo, read_logo
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.widgets.labels import TextLabel
from clausepack.logo import Pixels

_ROOM = QSize(176, 48)
"""The white that the picture stands on, about as large as it prints."""
_EDGE = 4


class LogoField(QWidget):
    """Reads and draws in jobs of the session; every choice is an act that can be taken back.

    `asked` is emitted before the record changes, so that what is typed beside it can be recorded first.
    """

    asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = ""
        self._picture = QLabel(self)
        self._facts = TextLabel("", "small", self)
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._build()
        self._show_none()
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(self._take_away)

    def _build(self) -> None:
        self._picture.setFixedSize(_ROOM)
        self._facts.setWordWrap(True)
        self._choose.setAccessibleName(self.tr("Choose a logo"))
        self._remove.setAccessibleName(self.tr("Remove the logo"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._choose, self._remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addLayout(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._facts)

    @property
    def facts(self) -> str:
        """Return what is said of the picture."""
        return self._facts.text()

    @property
    def removes(self) -> bool:
        """Tell whether there is a logo that can be taken away."""
        return self._remove.isEnabled()

    def show_logo(self, digest: str) -> None:
        """Show the logo of the engagement, whose hash is given; none for an empty one."""
        if digest == self._shown:
            return
        self._shown = digest
        if digest:
            desk = self._session.desk
            self._start(lambda _progress, _cancel: _pixels(present_logo(desk)), self._draw)
        else:
            self._show_none()

    def take(self, path: Path) -> None:
        """Put a picture on the cover; one that no cover can carry is refused in words."""
        self._start(partial(_read, path), self._put)

    def _ask(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Logo for the cover"), "", kinds)
        if name:
            self.take(Path(name))

    def _take_away(self) -> None:
        self._put(None)

    def _put(self, data: bytes | None) -> None:
        self.asked.emit()
        self._session.perform(logo_edit(engagement_of(self._session.desk), data))

    def _start(self, work: Callable[[Progress, CancelToken], object], hear: Callable[..., None]) -> None:
        job = Job(work)
        job.succeeded.connect(hear)
        job.failed.connect(self._failed)
        self._session.jobs.start(job)

    def _failed(self, error: ClausemarkError) -> None:
        self._session.refused.emit(error)

    def _draw(self, pixels: Pixels | None) -> None:
        if pixels is None or not self._shown:
            self._show_none()
            return
        self._picture.setPixmap(_on_paper(pixels, self.devicePixelRatioF()))
        self._picture.show()
        wide, high = self.locale().toString(pixels.width), self.locale().toString(pixels.height)
        self._facts.setText(self.tr("{0} × {1} pixels, at the head of the cover").format(wide, high))
        self._remove.setEnabled(True)

    def _show_none(self) -> None:
        self._picture.hide()
        self._facts.setText(self.tr("PNG or JPEG, at most 2 MB; without one the cover stays as it is."))
        self._remove.setEnabled(False)


def _read(path: Path, _progress: Progress, _cancel: CancelToken) -> bytes:
    return read_logo(path)


def _on_paper(pixels: Pixels, ratio: float) -> QPixmap:
    """Return a picture in the middle of a piece of paper, which is white in every theme, as it prints."""
    kind, channels = (QImage.Format.Format_Grayscale8, 1) if pixels.grey else (QImage.Format.Format_RGB888, 3)
    image = QImage(pixels.data, pixels.width, pixels.height, pixels.width * channels, kind)
    ground = QPixmap(_ROOM * ratio)
    ground.fill(Qt.GlobalColor.white)
    room = ground.size() - QSize(2 * _EDGE, 2 * _EDGE) * ratio
    small = image.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    with QPainter(ground) as painter:
        painter.drawImage((ground.width() - small.width()) // 2, (ground.height() - small.height()) // 2, small)
    ground.setDevicePixelRatio(ratio)
    return ground


def _pixels(data: bytes | None) -> Pixels | None:
    return None if data is None else pixels_of(data)
