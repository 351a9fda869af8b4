"""Puts a child process behind its limits, and lets it answer one question after another from there."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable
from itertools import count
from multiprocessing.connection import Connection

from clausemark.intake.frames import Question, Status, decode_question, encode_status, pack, unpack
from clausemark.intake.limits import Limits, limits_of_this_system
from clausemark.intake.priority import come_after_others

Answer = Callable[[bytes, Question], tuple[Status, bytes, bytes, bytes]]
"""Returns how a reading of untrusted bytes ended, and three parts that its asker understands."""

_FORBIDDEN = (
    "socket.", "subprocess.", "os.exec", "os.spawn", "os.system", "os.fork", "os.posix_spawn", "os.startfile",
    "ctypes.dlopen", "ctypes.dlsym", "shutil.",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate",
    "os.chmod", "os.chown", "winreg.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.",
)  # fmt: skip
_YOUNG, _OLDEST = 0, 2
"""Generations of the garbage collector."""
_ALL_EVERY = 100
"""Files after which everything is gone through."""
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def answer_all(connection: Connection, answer: Answer) -> None:
    """Answer questions until the parent closes its end; everything that answers need must have been loaded."""
    come_after_others()
    gc.freeze()
    gc.disable()  # reading makes many objects and hardly a cycle: a quarter of the time went into looking for them
    limits = confined()
    for number in count(1):
        try:
            header, data = unpack(connection.recv_bytes(), 2)
        except (EOFError, OSError):
            return
        limits.renew()
        status, *parts = answer(data, decode_question(header))
        retire = limits.exhausted()
        message = pack(encode_status(Status(status.reason, status.message, status.trace, retire)), *parts)
        try:
            connection.send_bytes(message)
        except OSError:
            return
        if retire:
            return
        del message, parts, header, data
        # Cycles of this reading are all young; what is remembered from earlier ones need not be gone through each time.
        gc.collect(_OLDEST if number % _ALL_EVERY == 0 else _YOUNG)


def confined() -> Limits:
    """Put this process behind its limits for good, and return them; everything it needs must have been loaded."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears the person and ends its children
    limits = limits_of_this_system()
    _be_silent()
    limits.begin()
    sys.addaudithook(_refuse)
    return limits


def _be_silent() -> None:
    """Send what libraries write to the standard streams nowhere: a person cannot use it, a file can provoke it."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123  # not a path
        for stream in (1, 2):
            os.dup2(nowhere.fileno(), stream)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"a reader may not use {event}")
    if event == "open" and _writes(arguments):
        raise PermissionError("a reader may not write files")


def _writes(arguments: tuple[object, ...]) -> bool:
    """Tell whether the arguments of an opening (path, mode, flags) ask for more than reading."""
    mode, flags = (*arguments, None, None)[1:3]
    wanted = set(mode) if isinstance(mode, str) else set()
    return bool(wanted & set("wax+")) or (isinstance(flags, int) and bool(flags & _WRITING))
