"""The cover as the pack will have it, drawn anew when the engagement changes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from clausemark.errors import ClausemarkError
from clausemark.services.engaging import engagement_of
from clausemark.services.exporting.covers import Picture, cover_picture, with_engagement
from clausemark.services.exporting.preview import preview_pack
from clausemark.services.freezing.freeze import Selected
from clausemark.services.logos import present_logo
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel
from clausepack.pack import Pack

_PIXELS = 1100
"""Width of the drawn cover: sharp at twice the scale in a pane of the usual width."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    record: Pack
    pages: int
    picture: Picture


class CoverSheet(QWidget):
    """Paints the picture of a page as large as there is room, with its edge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(150, 180)

    def sizeHint(self) -> QSize:
        """Return the size at which the cover can be read."""
        return QSize(420, 594)

    @property
    def is_drawn(self) -> bool:
        """Tell whether a page is shown."""
        return self._image is not None

    def show_picture(self, picture: Picture) -> None:
        """Show a page."""
        stride = picture.width * 4
        image = QImage(picture.pixels, picture.width, picture.height, stride, QImage.Format.Format_RGB32)
        self._image = image.copy()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme; paper stays white, as it prints."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt gives it
        """Draw the page in the middle, or its empty outline."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shape = (self._image.width(), self._image.height()) if self._image is not None else (210, 297)
            scale = min((self.width() - 2) / shape[0], (self.height() - 2) / shape[1])
            wide, high = shape[0] * scale, shape[1] * scale
            place = QRectF((self.width() - wide) / 2, 1, wide, high)
            if self._image is not None:
                small = self._image.scaled(
                    (place.size() * self.devicePixelRatioF()).toSize(),
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
                painter.drawImage(place, small)
            else:
                painter.fillRect(place, QColor(self._theme.sunken))
            painter.setPen(QColor(self._theme.border))
            painter.drawRect(place)


class CoverPane(QWidget):
    """Draws in jobs of the session; what cannot be drawn is said below the outline."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record: Pack | None = None
        self._pages = 0
        self._job: Job | None = None
        self._again = False
        self._sheet = CoverSheet(session.theme, self)
        self._sheet.setAccessibleName(self.tr("Cover of the pack"))
        self._note = TextLabel("", "small", self)
        self._note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._sheet, 1)
        column.addWidget(self._note)
        session.theme_changed.connect(self._sheet.set_theme)

    @property
    def is_drawn(self) -> bool:
        """Tell whether the cover is shown and nothing is being drawn."""
        return self._sheet.is_drawn and self._job is None

    @property
    def note(self) -> str:
        """Return what is said below the cover."""
        return self._note.text()

    def show_record(self, record: Pack, pages: int) -> None:
        """Draw the cover of a drafted pack."""
        self._record, self._pages = record, pages
        self.refresh()

    def refresh(self) -> None:
        """Draw anew under the engagement as it is now; while drawing, once more afterwards."""
        if self._job is not None:
            self._again = True
            return
        desk, record, pages = self._session.desk, self._record, self._pages

        def work(progress: Progress, cancel: CancelToken) -> _Drawn:
            pack, count = record, pages
            if pack is None:
                preview = preview_pack(desk, Selected(), progress=progress, cancel=cancel)
                pack, count = preview.record, preview.pages
            logo = present_logo(desk)
            pack = with_engagement(pack, engagement_of(desk), logo)
            return _Drawn(pack, count, cover_picture(pack, _PIXELS, count, logo))

        self._note.setText(self.tr("The cover is being drawn…"))
        self._job = Job(work)
        self._job.succeeded.connect(self._drawn)
        self._job.failed.connect(self._failed)
        self._job.finished.connect(self._over)
        self._session.jobs.start(self._job)

    def stop(self) -> None:
        """Stop drawing, as when the dialog closes."""
        if self._job is not None:
            self._job.cancel()

    def _drawn(self, drawn: _Drawn) -> None:
        self._record, self._pages = drawn.record, drawn.pages
        self._sheet.show_picture(drawn.picture)
        why = drawn.record.engagement
        self._sheet.setAccessibleDescription(
            "; ".join(
                part for part in (drawn.record.title, drawn.record.status, why.organisation, why.addressee) if part
            )
        )
        self._note.setText(self.tr("As it prints. The export adds the root hash and the exact number of pages."))

    def _failed(self, error: ClausemarkError) -> None:
        words = {"nothing-selected": self.tr("The cover appears here once documents are imported.")}
        self._note.setText(words.get(error.reason) or told(error.message))

    def _over(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self.refresh()
