"""One reader's process and the thread that talks with it, so that nothing it does holds up the program."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext
from queue import SimpleQueue

from clausemark.intake.frames import MAX_OUTPUT
from clausemark.intake.patience import Patience, TimeLimits
from clausemark.intake.processor_time import processor_time_of_this_system

_SLACK = 4096
_PATIENCE = 5.0

Answers = SimpleQueue[tuple["ReaderProcess", bytes | None]]
"""What came back from which process; None when it died, or said nothing that could be heard."""


class ReaderProcess:
    """A child that serves one message after another; the answers go into a queue."""

    def __init__(
        self,
        context: SpawnContext,
        serve: Callable[[Connection], None],
        answers: Answers,
        limits: TimeLimits | None = None,
    ) -> None:
        self._answers = answers
        self._limits = limits or TimeLimits()
        self._time = processor_time_of_this_system()
        self._patience: Patience | None = None
        self._messages: SimpleQueue[bytes | None] = SimpleQueue()
        self._connection, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        self.tickets: deque[int] = deque()
        """What was asked and is not answered yet, in order: the first is being worked on."""
        self._thread = threading.Thread(target=self._talk, name="reader", daemon=True)
        self._thread.start()

    def ask(self, ticket: int, message: bytes) -> None:
        """Send a message, when what was asked before is answered; its answer comes into the queue."""
        self.tickets.append(ticket)
        self._messages.put(message)

    def is_late(self) -> bool:
        """Tell whether an answer takes too long; to be asked every second or so until it is there."""
        patience = self._patience
        return patience is not None and patience.is_over()

    def _used(self) -> float | None:
        return self._time.seconds(self.process.pid or 0)

    def end(self) -> None:
        """End the process whatever it does, and the thread."""
        self.process.kill()
        self._messages.put(None)
        self.process.join(_PATIENCE)
        self._thread.join(_PATIENCE)
        self._connection.close()

    def exit_code(self) -> int | None:
        """Return how the process ended, negative for a signal; None when it goes on."""
        self.process.join(_PATIENCE)
        return self.process.exitcode

    def _talk(self) -> None:
        while (message := self._messages.get()) is not None:
            answer = None
            self._patience = Patience(self._limits, self._used)
            try:
                self._connection.send_bytes(message)
                answer = self._connection.recv_bytes(MAX_OUTPUT + _SLACK)
            except (EOFError, OSError):
                pass  # the answer None says that the process died or spoke nonsense
            self._patience = None
            self._answers.put((self, answer))
