"""Where a version comes from: the record of its capture in full, every value of which can be copied."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget

from clausemark.archive.terms import CaptureBasis
from clausemark.services.showing import ShownVersion
from clausemark.ui.document import dates
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import ElidedLabel, TextLabel


class CaptureFacts(QFrame):
    """A table of what is recorded about the archived bytes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._copies: dict[str, QToolButton] = {}
        self._values = {name: self._value(name, title) for name, title in self._titles()}
        self.set_theme(theme)

    def _titles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("file", self.tr("File")),
            ("captured", self.tr("Captured")),
            ("url", self.tr("Address")),
            ("sha256", self.tr("SHA-256 of the bytes")),
            ("checked", self.tr("Checked")),
            ("text_sha256", self.tr("SHA-256 of the text")),
            ("reader", self.tr("Read by")),
        )

    def _value(self, name: str, title: str) -> TextLabel:
        row = self._grid.rowCount()
        self._grid.addWidget(TextLabel(title, "small", self), row, 0)
        value = ElidedLabel("", "mono" if "sha256" in name else "", self)
        value.setAccessibleName(title)
        self._grid.addWidget(value, row, 1)
        if "sha256" in name:
            self._copies[name] = self._copy_button(title)
            self._copies[name].clicked.connect(partial(self.copy, name))
            self._grid.addWidget(self._copies[name], row, 2)
        return value

    def _copy_button(self, title: str) -> QToolButton:
        button = QToolButton(self)
        words = self.tr("Copy the {0}").format(title)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setStyleSheet("QToolButton { padding: 1px 4px; }")
        return button

    def copy(self, name: str) -> None:
        """Put a value on the clipboard."""
        QGuiApplication.clipboard().setText(self.value(name))

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        for button in self._copies.values():
            button.setIcon(icon("copy", theme.muted))

    def show_version(self, shown: ShownVersion) -> None:
        """Show the record of a version's capture."""
        capture, version, locale = shown.capture, shown.version, self.locale()
        member = f" › {capture.origin.member}" if capture.origin.member else ""
        when = dates.captured(locale, capture.captured_at)
        size = locale.formattedDataSize(capture.size)
        values = {
            "file": self.tr("{0} – {1}, {2} ({3} bytes)").format(
                capture.origin.file_name + member, capture.media_type, size, locale.toString(capture.size)
            ),
            "captured": self.tr("{0}, known from {1}").format(when, self._basis(capture.captured_at.basis)),
            "sha256": capture.sha256,
            "text_sha256": version.text_sha256,
            "url": capture.origin.source_url or self.tr("not recorded"),
            "reader": self.tr("reader “{0}” version {1}, segmenter version {2}").format(
                version.reader, version.reader_version, version.segmenter_version
            ),
            "checked": self.tr("not yet"),
        }
        for name, value in values.items():
            self._values[name].setText(value)

    def value(self, name: str) -> str:
        """Return what is shown under a name."""
        return self._values[name].text()

    def say_checked(self, words: str) -> None:
        """Say what the check of the bytes found, and when."""
        self._values["checked"].setText(words)

    def _basis(self, basis: CaptureBasis) -> str:
        return {
            CaptureBasis.HTTP_DATE: self.tr("the date of the HTTP answer"),
            CaptureBasis.WARC_DATE: self.tr("the WARC record"),
            CaptureBasis.MHTML_DATE: self.tr("the saved web archive"),
            CaptureBasis.COMMIT_DATE: self.tr("the commit"),
            CaptureBasis.PAGE_COMMENT: self.tr("a comment in the page"),
            CaptureBasis.FILE_NAME: self.tr("the file's name"),
            CaptureBasis.FILE_TIME: self.tr("the file's time"),
            CaptureBasis.DECLARED: self.tr("the person who imported it"),
        }[basis]
