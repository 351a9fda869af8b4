"""Makes small git repositories for the tests of their history."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

DATE = "2026-03-17T08:30:00+01:00"


def git(folder: Path, *arguments: str, date: str = DATE, committed: str = "") -> str:
    """Run git in a folder, as one author at one moment; return what it prints."""
    person = {"NAME": "Ada Quill", "EMAIL": "ada@lantern.example"}
    environment = {
        **os.environ,
        **{f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in person.items()},
        "GIT_AUTHOR_DATE": date,
        "GIT_COMMITTER_DATE": committed or date,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    done = subprocess.run(["git", *arguments], cwd=folder, env=environment, check=True, capture_output=True, text=True)
    return done.stdout


def repository(folder: Path) -> Path:
    """Return a new, empty repository."""
    folder.mkdir(parents=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    return folder


def commit(folder: Path, subject: str, files: dict[str, str], *, date: str = DATE, committed: str = "") -> None:
    """Write files and commit them."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "-m", subject, date=date, committed=committed)
