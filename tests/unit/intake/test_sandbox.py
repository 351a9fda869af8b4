"""Files are read in limited processes, in order, and the parent survives them."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any

import pytest

from clausemark.intake.confinement import _refuse
from clausemark.intake.frames import Question, Status, decode_status, encode_status, pack, unpack
from clausemark.intake.limits import (
    CPU_SECONDS,
    MEMORY,
    RETIRE_AT,
    ExtendedLimits,
    WindowsLimits,
    leave_network,
    most_memory,
)
from clausemark.intake.media import DOCX, PDF
from clausemark.intake.patience import TimeLimits
from clausemark.intake.sandbox import ReaderPool, ReadRequest
from clausemark.intake.wire import Maps, decode_source
from clausemark.intake.worker import answer
from support.docx_files import docx, p
from support.pdf_files import lines, pdf


def request(key: str, data: bytes, media_type: str = "text/markdown") -> ReadRequest:
    return ReadRequest(key, data, media_type, f"{key}.md")


def test_outcomes_come_in_order_and_refusals_name_the_file() -> None:
    requests = [request("a", b"1\\. One.\n"), request("b", b" "), request("c", b"%", "image/png")]
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


def test_pdf_and_word_files_are_read_behind_the_limits() -> None:
    with ReaderPool(workers=1) as pool:
        page = pool.read(request("a", pdf(lines("Fees are due.")), PDF))
        word = pool.read(request("b", docx(p("Fees are due.")), DOCX))
    assert [each.source and each.source.text for each in (page, word)] == ["Fees are due.", "Fees are due."]


def answer_never(connection: Connection) -> None:
    connection.recv_bytes()
    connection.recv_bytes()


def answer_nonsense(connection: Connection) -> None:
    while True:
        connection.recv_bytes()
        connection.send_bytes(b"\x80\x04nonsense, and no pickle is ever read")


def answer_half(connection: Connection) -> None:
    connection.recv_bytes()
    os.write(connection.fileno(), b"\x00\x00\x10\x00half")
    connection.recv_bytes()


def answer_falsely(connection: Connection) -> None:
    connection.recv_bytes()
    source = b'{"schema":"source-text/1","text":"x"}'
    connection.send_bytes(pack(encode_status(Status()), source, b"{}", b"{}"))
    connection.recv_bytes()


def answer_and_retire(connection: Connection) -> None:
    connection.recv_bytes()
    connection.send_bytes(pack(encode_status(Status("empty", "Nothing.", retire=True)), b"", b"", b""))


@pytest.mark.parametrize("serve", [answer_never, answer_half])
def test_a_reader_that_never_answers_in_full_is_ended(serve: Callable[[Connection], None]) -> None:
    with ReaderPool(workers=1, limits=TimeLimits(still=0.05), serve_with=serve) as pool:
        outcome = pool.read(request("slow", b"words"))
    assert outcome.refusal is not None
    assert outcome.refusal[0] == "time-limit"


def work_on(connection: Connection) -> None:
    connection.recv_bytes()
    while True:
        pass


def test_a_reader_that_works_without_end_is_ended_by_its_work() -> None:
    limits = TimeLimits(processor=0.5, still=600.0, clock=600.0)
    with ReaderPool(workers=1, limits=limits, serve_with=work_on) as pool:
        outcome = pool.read(request("busy", b"words"))
    assert outcome.refusal is not None
    assert outcome.refusal[0] == "time-limit"


@pytest.mark.parametrize("serve", [answer_nonsense, answer_falsely])
def test_nonsense_from_a_reader_costs_one_file(serve: Callable[[Connection], None]) -> None:
    with ReaderPool(workers=1, serve_with=serve) as pool:
        outcomes = list(pool.read_many([request("a", b"One."), request("b", b"Two.")]))
    assert [outcome.refusal and outcome.refusal[0] for outcome in outcomes] == ["reader-crashed"] * 2


def answer_once_and_die(connection: Connection) -> None:
    connection.recv_bytes()
    connection.send_bytes(pack(encode_status(Status("empty", "Nothing.")), b"", b"", b""))
    connection.recv_bytes()


def answer_once_and_work_on(connection: Connection) -> None:
    connection.recv_bytes()
    connection.send_bytes(pack(encode_status(Status("empty", "Nothing.")), b"", b"", b""))
    work_on(connection)


@pytest.mark.parametrize(
    ("serve", "lost"), [(answer_once_and_die, "reader-crashed"), (answer_once_and_work_on, "time-limit")]
)
def test_a_file_that_waits_behind_a_lost_one_is_read_by_another_process(
    serve: Callable[[Connection], None], lost: str
) -> None:
    with ReaderPool(workers=1, limits=TimeLimits(processor=1.5), serve_with=serve) as pool:
        outcomes = list(pool.read_many([request(key, b"One.") for key in "abcd"]))

    assert [each.key for each in outcomes] == ["a", "b", "c", "d"]
    assert [each.refusal and each.refusal[0] for each in outcomes] == ["empty", lost, "empty", lost]


def answer_and_go_on(connection: Connection) -> None:
    for _ in range(12):
        connection.recv_bytes()
        connection.send_bytes(pack(encode_status(Status("empty", "nothing")), b"", b"", b""))
    connection.poll(None)


def test_a_process_that_asks_for_it_is_replaced() -> None:
    with ReaderPool(workers=1, serve_with=answer_and_retire) as pool:
        outcomes = list(pool.read_many([request("a", b"One."), request("b", b"Two.")]))
    assert [outcome.refusal and outcome.refusal[0] for outcome in outcomes] == ["empty"] * 2


@pytest.mark.parametrize(("size", "drawn"), [(100, 5), (600_000, 3)])
def test_small_files_wait_with_a_busy_reader_and_large_ones_hardly(size: int, drawn: int) -> None:
    asked: list[str] = []

    def requests() -> Iterator[ReadRequest]:
        for number in range(12):
            asked.append(str(number))
            yield request(str(number), b"x" * size)

    with ReaderPool(workers=1, serve_with=answer_and_go_on) as pool:
        outcomes = pool.read_many(requests())
        next(outcomes)
        in_hand = len(asked)
        rest = [outcome.key for outcome in outcomes]

    assert in_hand == drawn  # the last of them waits for a reader to take it
    assert rest == [str(number) for number in range(1, 12)]


def test_an_outcome_left_lying_is_never_given_to_another_request() -> None:
    with ReaderPool(workers=1) as pool:
        left = pool.read_many([request("same", b"One."), request("same", b"Two.")])
        next(left)
        outcome = pool.read(request("same", b"Three."))
    assert outcome.source is not None
    assert outcome.source.text == "Three."


def test_a_named_reader_goes_before_the_media_type() -> None:
    named = ReadRequest("a", b"1\\. One", "text/markdown", "a.md", reader="plain")
    with ReaderPool(workers=1) as pool:
        outcome = pool.read(named)
    assert outcome.source is not None
    assert (outcome.source.reader, outcome.source.text) == ("plain", "1\\. One")
    assert decode_source(outcome.encoded, Maps.LEFT_OUT) == outcome.source


def test_a_dead_process_costs_one_file_and_is_replaced() -> None:
    with ReaderPool(workers=1) as pool:
        pool.read(request("a", b"One."))
        pool._workers[0].process.kill()
        pool._workers[0].process.join()
        lost, after = pool.read(request("b", b"Two.")), pool.read(request("c", b"Three."))
    assert lost.refusal is not None
    assert lost.refusal[0] in {"memory-limit", "reader-crashed"}
    assert after.source is not None


@pytest.mark.parametrize(
    ("error", "reason"), [(MemoryError, "memory-limit"), (RecursionError, "hostile"), (KeyError, "reader-crashed")]
)
def test_a_reader_that_runs_out_says_so(monkeypatch: pytest.MonkeyPatch, error: type[Exception], reason: str) -> None:
    def fail(_: object) -> None:
        raise error

    monkeypatch.setattr("clausemark.intake.worker.segment", fail)
    assert answer(b"x", Question("text/plain", None))[0].reason == reason


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

    def __init__(self, *, allowed: bool = True, used: int = 0, peak: int = 0) -> None:
        self.allowed = allowed
        self.used = used
        self.peak = peak
        self.limits: list[ExtendedLimits] = []

    def CreateJobObjectW(self, *_: Any) -> int:  # noqa: N802  # the name Windows gives it
        return 7

    def SetInformationJobObject(self, job: int, kind: int, record: Any, size: int) -> int:  # noqa: N802  # the name Windows gives it
        assert (job, kind) == (7, 9)
        self.limits.append(ExtendedLimits.from_buffer_copy(ctypes.string_at(record, size)))
        return 1

    def QueryInformationJobObject(self, job: int, kind: int, record: Any, size: int, _: Any) -> int:  # noqa: N802  # the name Windows gives it
        answer = ExtendedLimits()
        answer.PeakProcessMemoryUsed = self.peak
        ctypes.memmove(record, ctypes.byref(answer), size)
        return 1

    def AssignProcessToJobObject(self, *_: Any) -> int:  # noqa: N802  # the name Windows gives it
        return int(self.allowed)

    def GetCurrentProcess(self) -> int:  # noqa: N802  # the name Windows gives it
        return -1

    def GetProcessTimes(self, _process: int, *times: Any) -> int:  # noqa: N802  # the name Windows gives it
        ctypes.memmove(times[3], ctypes.byref(ctypes.c_uint64(self.used)), 8)
        return 1


def test_windows_puts_the_process_alone_into_a_job_with_limited_memory() -> None:
    kernel = FakeKernel()
    WindowsLimits(kernel).begin()
    (limits,) = kernel.limits
    assert limits.ProcessMemoryLimit == MEMORY
    assert limits.BasicLimitInformation.ActiveProcessLimit == 1
    assert limits.BasicLimitInformation.LimitFlags == 0x2 | 0x8 | 0x100 | 0x400 | 0x2000


def test_windows_grants_each_file_its_time_on_top_of_what_was_used() -> None:
    kernel = FakeKernel(used=123)
    limits = WindowsLimits(kernel)
    limits.begin()
    limits.renew()
    assert kernel.limits[-1].BasicLimitInformation.PerProcessUserTimeLimit == 123 + CPU_SECONDS * 10_000_000


@pytest.mark.parametrize(("peak", "exhausted"), [(RETIRE_AT - 1, False), (RETIRE_AT + 1, True)])
def test_windows_retires_a_process_that_has_grown(peak: int, exhausted: bool) -> None:
    limits = WindowsLimits(FakeKernel(peak=peak))
    limits.begin()
    assert limits.exhausted() is exhausted


def test_refused_limits_stop_the_reader() -> None:
    with pytest.raises(OSError, match="limits"):
        WindowsLimits(FakeKernel(allowed=False)).begin()


class FakeLibrary:
    """Records what a process asks of Linux."""

    def __init__(self, *allowed: int) -> None:
        self.allowed = allowed
        self.asked: list[int] = []

    def unshare(self, flags: int) -> int:
        self.asked.append(flags)
        return 0 if flags in self.allowed else -1


@pytest.mark.parametrize(("allowed", "left"), [((0x40000000,), True), ((0x50000000,), True), ((), False)])
def test_linux_leaves_the_network_where_it_may(allowed: tuple[int, ...], left: bool) -> None:
    assert leave_network(FakeLibrary(*allowed)) is left


def test_memory_is_counted_from_when_a_process_became_its_program() -> None:
    assert most_memory(b"Name:\tpython\nVmHWM:\t   12 kB\nVmRSS:\t 9 kB\n") == 12 * 1024


def test_messages_come_apart_as_they_were_put_together() -> None:
    assert unpack(pack(b"a", b"", b"ccc"), 3) == [b"a", b"", b"ccc"]
    status = Status("empty", "Nothing.", "", retire=True)
    assert decode_status(encode_status(status)) == status


@pytest.mark.parametrize(
    "message", [b"", b"\x03", pack(b"a", b"b"), pack(b"a", b"b", b"c") + b"x", b"\x03" + b"\xff" * 12]
)
def test_other_messages_are_refused(message: bytes) -> None:
    with pytest.raises(ValueError, match="message"):
        unpack(message, 3)


@pytest.mark.parametrize("status", [b"", b"{}", b"[1,2,3,4]", b'["","","",1]', b"[" * 100_000])
def test_other_statuses_are_refused(status: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # json's own message, or ours
        decode_status(status)
