"""Runs the `git` command on repositories that may be hostile: plumbing only, in a repository of our own.

Nothing of the repository's own configuration is in force: its objects are borrowed by an empty repository, or fetched
from a bundle into it. No hook, filter, pager or remote helper runs, nothing is checked out, the network stays shut.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase

TIMEOUT = 900.0
"""Seconds for one command."""
_SAFE = (
    "-c", "core.hooksPath=", "-c", "core.fsmonitor=false",
    "-c", "protocol.allow=never", "-c", "protocol.file.allow=always",
    "-c", "safe.directory=*", "-c", "fetch.fsckObjects=false", "-c", "gc.auto=0", "-c", "maintenance.auto=false",
)  # fmt: skip


class GitRepository:
    """A bare repository of our own with the objects of another; `head` is the commit that was checked out there."""

    def __init__(self, git: str, folder: Path, head: str) -> None:
        self._git = git
        self._folder = folder
        self.head = head

    def run(self, *arguments: str) -> bytes:
        """Return what a command prints; raise `InputRefusedError` (`unreadable`) when it fails."""
        return _run(self._git, "--git-dir", str(self._folder), *arguments)

    @contextmanager
    def objects(self) -> Iterator[GitObjects]:
        """Give objects by their ids, as long as the block lasts."""
        with subprocess.Popen(  # noqa: S603  # plumbing on our own repository
            [self._git, *_SAFE, "--git-dir", str(self._folder), "cat-file", "--batch"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            try:
                yield GitObjects(process.stdin, process.stdout)
            finally:
                process.kill()


class GitObjects:
    """Asks one running `git cat-file --batch`."""

    def __init__(self, questions: IO[bytes], answers: IO[bytes]) -> None:
        self._questions = questions
        self._answers = answers

    def get(self, oid: str, most: int) -> bytes | None:
        """Return an object's bytes, None when it is missing or larger than `most`."""
        self._questions.write(f"{oid}\n".encode())
        self._questions.flush()
        answer = self._answers.readline().split()
        if len(answer) != 3:
            return None
        size = int(answer[2])
        data = self._answers.read(size) if size <= most else None
        left = 1 if data is not None else size + 1
        while left > 0:
            left -= len(self._answers.read(min(left, 1 << 20))) or left
        return data


def is_repository(folder: Path) -> bool:
    """Tell whether a folder is a git repository, with or without files checked out."""
    try:
        return (folder / ".git").exists() or all((folder / part).exists() for part in ("HEAD", "objects", "refs"))
    except OSError:
        return False  # whoever lists the folder tells that it cannot be looked into


@contextmanager
def opened(path: Path) -> Iterator[GitRepository]:
    """Open a repository folder or a bundle for reading.

    Raises `InputRefusedError`: `git-missing` without the command, `unreadable` for what is no whole repository.
    """
    git = shutil.which("git")
    if git is None:
        message = phrase(
            "{file} is a git repository, and the git command is not there. Install git, or import its files.",
            file=path.name,
        )
        raise InputRefusedError(message, reason="git-missing")
    with tempfile.TemporaryDirectory(prefix="clausemark-", ignore_cleanup_errors=True) as place:
        ours = Path(place) / "borrowed.git"
        _run(git, "init", "--quiet", "--bare", "--template=", str(ours))
        head = _borrow(git, path, ours) if path.is_dir() else _unbundle(git, path, ours)
        yield GitRepository(git, ours, head)


def _borrow(git: str, path: Path, ours: Path) -> str:
    """Let our repository use the objects of another; return the commit of its HEAD."""
    found = path / ".git" if (path / ".git").exists() else path
    at = ("--git-dir", str(found))
    objects = _line(_run(git, *at, "rev-parse", "--git-path", "objects"))
    place = Path(objects) if Path(objects).is_absolute() else Path.cwd() / objects
    (ours / "objects" / "info").mkdir(parents=True, exist_ok=True)
    (ours / "objects" / "info" / "alternates").write_text(f"{place.resolve().as_posix()}\n", encoding="utf-8")
    return _line(_run(git, *at, "rev-parse", "--verify", "--end-of-options", "HEAD^{commit}"))


def _unbundle(git: str, path: Path, ours: Path) -> str:
    """Fetch everything of a bundle into our repository; return the commit of its HEAD, or of its first branch."""
    bundle = str(path.resolve())
    _run(git, "--git-dir", str(ours), "fetch", "--quiet", "--no-tags", bundle, "+refs/*:refs/bundled/*")
    heads = [line.split() for line in _run(git, "bundle", "list-heads", bundle).decode("utf-8", "replace").splitlines()]
    named = {name: oid for oid, name in (each for each in heads if len(each) == 2)}
    if not named:
        raise _unreadable(path.name)
    return named.get("HEAD") or next(iter(named.values()))


def _run(git: str, *arguments: str) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603  # the arguments are ours; paths follow their own option
            [git, *_SAFE, *arguments], capture_output=True, check=False, timeout=TIMEOUT, env=_environment()
        )
    except subprocess.TimeoutExpired as error:
        raise InputRefusedError(phrase("Reading the history takes too long."), reason="time-limit") from error
    except OSError as error:
        raise _unreadable(str(error)) from error
    if done.returncode:
        raise _unreadable(done.stderr.decode("utf-8", "replace").strip()[:300])
    return done.stdout


def _unreadable(said: str) -> InputRefusedError:
    message = phrase("The history cannot be read; git says: {said}. Fetch the repository or bundle again.", said=said)
    return InputRefusedError(message, reason="unreadable")


def _line(output: bytes) -> str:
    return os.fsdecode(output).strip()


def _environment() -> dict[str, str]:
    """Return an environment without anything of git's from ours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {
        **kept,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_NO_LAZY_FETCH": "1",
        "LC_ALL": "C",
    }
