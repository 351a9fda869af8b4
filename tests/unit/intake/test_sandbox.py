"""Files are read in limited processes, in order, and the parent survives them."""

from __future__ import annotations

import ctypes
import os
from typing import Any

import pytest

from clausemark.intake.limits import MEMORY, WindowsLimits
from clausemark.intake.sandbox import ReaderPool, ReadRequest
from clausemark.intake.worker import _refuse, answer


def request(key: str, data: bytes, media_type: str = "text/markdown") -> ReadRequest:
    return ReadRequest(key, data, media_type, f"{key}.md")


def test_outcomes_come_in_order_and_refusals_name_the_file() -> None:
    requests = [request("a", b"1\\. One.\n"), request("b", b" "), request("c", b"%", "application/pdf")]
    with ReaderPool(workers=1) as pool:
        outcomes = list(pool.read_many([*requests, request("d", b"Two.\n")]))
    assert [outcome.key for outcome in outcomes] == ["a", "b", "c", "d"]
    assert [outcome.refusal and outcome.refusal[0] for outcome in outcomes] == [
        None, "empty", "format-unsupported", None,
    ]  # fmt: skip
    assert outcomes[0].source is not None
    assert outcomes[0].source.text == "1. One."
    assert outcomes[0].segmentation is not None
    assert outcomes[1].refusal is not None
    assert "b.md" in outcomes[1].refusal[1]


def test_a_file_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clausemark.intake.sandbox.wait", lambda *_, **__: [])
    with ReaderPool(workers=1, wall_seconds=0.0) as pool:
        outcome = pool.read(request("slow", b"words"))
    assert outcome.refusal is not None
    assert outcome.refusal[0] == "time-limit"


def test_a_dead_process_costs_one_file_and_is_replaced() -> None:
    with ReaderPool(workers=1) as pool:
        pool.read(request("a", b"One."))
        pool._workers[0].process.kill()
        pool._workers[0].process.join()
        lost, after = pool.read(request("b", b"Two.")), pool.read(request("c", b"Three."))
    assert lost.refusal is not None
    assert lost.refusal[0] in {"memory-limit", "reader-crashed"}
    assert after.source is not None


@pytest.mark.parametrize(("error", "reason"), [(MemoryError, "memory-limit"), (RecursionError, "hostile")])
def test_a_reader_that_runs_out_says_so(monkeypatch: pytest.MonkeyPatch, error: type[Exception], reason: str) -> None:
    def fail(_: object) -> None:
        raise error

    monkeypatch.setattr("clausemark.intake.worker.segment", fail)
    assert f'"{reason}"'.encode() in answer(b"x", "text/plain", None)[0]


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("socket.connect", ()),
        ("subprocess.Popen", ()),
        ("os.remove", ("a", -1)),
        ("os.rename", ("a", "b", -1, -1)),
        ("open", ("a", "w", 0)),
        ("open", ("a", None, os.O_WRONLY | os.O_CREAT)),
    ],
)
def test_a_reader_may_not_connect_start_or_change_anything(event: str, arguments: tuple[object, ...]) -> None:
    with pytest.raises(PermissionError):
        _refuse(event, arguments)


def test_a_reader_may_open_files_for_reading() -> None:
    _refuse("open", ("a", "rb", os.O_RDONLY))


class FakeKernel:
    """Records what a process asks of Windows."""

    def __init__(self, allowed: int) -> None:
        self.allowed = allowed
        self.information: bytes = b""

    def CreateJobObjectW(self, *_: Any) -> int:  # noqa: N802  # the name Windows gives it
        return 7

    def SetInformationJobObject(self, job: int, kind: int, record: Any, size: int) -> int:  # noqa: N802  # the name Windows gives it
        assert (job, kind) == (7, 9)
        self.information = ctypes.string_at(record, size)
        return 1

    def AssignProcessToJobObject(self, *_: Any) -> int:  # noqa: N802  # the name Windows gives it
        return self.allowed

    def GetCurrentProcess(self) -> int:  # noqa: N802  # the name Windows gives it
        return -1


def test_windows_puts_the_process_into_a_job_with_limited_memory() -> None:
    kernel = FakeKernel(allowed=1)
    WindowsLimits(kernel).begin()
    assert MEMORY.to_bytes(8, "little") in kernel.information


def test_refused_limits_stop_the_reader() -> None:
    with pytest.raises(OSError, match="limits"):
        WindowsLimits(FakeKernel(allowed=0)).begin()
