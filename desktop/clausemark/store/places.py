"""Where a workspace lies: network drives cannot keep it safe."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from clausemark.errors import WorkspaceUnavailableError

_NETWORK_TYPES = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "afpfs",
        "afs",
        "9p",
        "fuse.sshfs",
        "ncpfs",
        "webdav",
        "davfs",
    }
)
_DRIVE_REMOTE = 4


def require_local(path: Path) -> None:
    """Refuse to write to a workspace on a network drive, where its journal does not work.

    Raises `WorkspaceUnavailableError` (`network-drive`).
    """
    if on_network(path):
        message = (
            f"{path.name} lies on a network drive, where a workspace can be damaged. "
            "Copy it to this computer with `clausemark backup` and work on the copy."
        )
        raise WorkspaceUnavailableError(message, reason="network-drive")


def on_network(path: Path) -> bool:
    """Tell whether a path lies on a network drive, as far as the system says."""
    platform = str(sys.platform)
    if platform == "win32":
        return _remote_drive(path)
    table = _mac_mounts() if platform == "darwin" else _linux_mounts()
    return file_system_type(path.absolute().as_posix(), table) in _NETWORK_TYPES


def file_system_type(path: str, mounts: list[tuple[str, str]]) -> str:
    """Return the type of the file system that a path lies on, from (mount point, type) pairs."""
    inside = [(point, kind) for point, kind in mounts if path == point or path.startswith(point.rstrip("/") + "/")]
    return max(inside, key=lambda pair: len(pair[0]), default=("", ""))[1]


def _linux_mounts() -> list[tuple[str, str]]:
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [(parts[1].replace("\\040", " "), parts[2]) for parts in (line.split() for line in lines) if len(parts) > 2]


def _mac_mounts() -> list[tuple[str, str]]:
    shown = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)  # fixed words
    rows = (line.partition(" on ")[2] for line in shown.stdout.splitlines())
    return [
        (point, kind.split(",")[0].strip("() ")) for point, _, kind in (row.rpartition(" (") for row in rows) if kind
    ]


def _remote_drive(path: Path) -> bool:
    import ctypes

    drive = path.absolute().drive
    system: Any = ctypes
    return drive.startswith("\\\\") or system.windll.kernel32.GetDriveTypeW(drive + "\\") == _DRIVE_REMOTE
