"""The pinned Qt binding, which ends a long-lived window if it is a faulty one."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 1_000


@pytest.fixture(scope="module")
def application() -> QApplication:
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication([])


def test_void_calls_keep_the_references_to_none(application: QApplication) -> None:
    """PySide6 6.12.0 under Python 3.11 loses one reference a call, until the interpreter aborts in `none_dealloc`."""
    widget = QWidget()
    before = sys.getrefcount(None)

    for _ in range(CALLS):
        widget.update()

    assert sys.getrefcount(None) > before - CALLS // 10
