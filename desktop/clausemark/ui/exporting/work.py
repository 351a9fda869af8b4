"""The two long works of an export: looking at what a pack would hold, and writing it; one of each at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from clausemark.services.exporting.apart import export_apart, freeze_apart
from clausemark.services.exporting.material import ExportChoices
from clausemark.services.exporting.preview import PackPreview, preview_pack
from clausemark.services.exporting.writing import Exported
from clausemark.services.freezing.freeze import Selected
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session


class PackWork(QObject):
    """Looks and writes in threads of the session; what a later look makes stale is not told.

    `looking` and `writing` carry the job as it begins, for whoever shows its progress; `looked` and `wrote` come at
    the end, whatever came of it. `seen` carries a `PackPreview`, `written` an `Exported`, the failures a
    `ClausemarkError`.
    """

    looking = Signal(object)
    seen = Signal(object)
    not_seen = Signal(object)
    looked = Signal()
    writing = Signal(object)
    written = Signal(object)
    not_written = Signal(object)
    stopped = Signal()
    wrote = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look: Job | None = None
        self._next: Callable[[], Selected | None] | None = None
        self._write: Job | None = None

    @property
    def is_looking(self) -> bool:
        """Tell whether a look is under way."""
        return self._look is not None

    @property
    def is_writing(self) -> bool:
        """Tell whether a pack is being written."""
        return self._write is not None

    def look(self, wanted: Callable[[], Selected | None]) -> None:
        """Look at what `wanted` gives, once a look that is under way has ended; None looks at nothing."""
        if self._look is not None:
            self._next = wanted
            self._look.cancel()
            return
        desk, chosen = self._session.desk, wanted()
        if chosen is None:
            return

        def work(progress: Progress, cancel: CancelToken) -> PackPreview:
            return preview_pack(desk, chosen, progress=progress, cancel=cancel)

        self._look = Job(work)
        self._look.succeeded.connect(self._saw)
        self._look.failed.connect(self.not_seen)
        self._look.finished.connect(self._looked)
        self.looking.emit(self._look)
        self._session.jobs.start_once_drawn(self._look)

    def _saw(self, preview: PackPreview) -> None:
        if self._next is None:
            self.seen.emit(preview)

    def _looked(self) -> None:
        self._look = None
        self.looked.emit()
        following, self._next = self._next, None
        if following is not None:
            self.look(following)

    def write(self, wanted: Selected, target: Path, form: ExportChoices, *, allow_incomplete: bool) -> None:
        """Freeze a pack and write it, each in a process of its own."""
        desk = self._session.desk

        def work(progress: Progress, cancel: CancelToken) -> Exported:
            frozen = freeze_apart(desk, wanted, allow_incomplete=allow_incomplete, progress=progress, cancel=cancel)
            return export_apart(desk, frozen.pack, target, form, progress=progress, cancel=cancel)

        self._write = Job(work)
        self._write.succeeded.connect(self.written)
        self._write.failed.connect(self.not_written)
        self._write.cancelled.connect(self.stopped)
        self._write.finished.connect(self._wrote)
        self.writing.emit(self._write)
        self._session.jobs.start_once_drawn(self._write)

    def _wrote(self) -> None:
        self._write = None
        self.wrote.emit()

    def stop_looking(self) -> None:
        """Stop a look that is under way, and begin no other."""
        self._next = None
        if self._look is not None:
            self._look.cancel()
