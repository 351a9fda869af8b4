"""Where a workspace lies: network drives cannot keep it safe, and a full disk takes nothing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from clausemark.errors import WorkspaceUnavailableError
from clausemark.phrases import phrase

_NETWORK_TYPES = frozenset(
    (
        "9p",
        "afpfs",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "drvfs",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "prl_fs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "webdav",
        "fuse.ceph",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.smbnetfs",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
    )
)
_DRIVE_REMOTE = 4
"""What Windows calls a network drive (`GetDriveTypeW`)."""


def require_local(path: Path) -> None:
    """Refuse to write to a workspace on a network drive, where its journal does not work.

    Raises `WorkspaceUnavailableError` (`network-drive`).
    """
    if on_network(path):
        message = phrase(
            "{file} lies on a network drive, where a workspace can be damaged. Open it for reading, or copy "
            "it to this computer with `clausemark backup` and work on the copy.",
            file=path.name,
        )
        raise WorkspaceUnavailableError(message, reason="network-drive")


def on_network(path: Path) -> bool:
    """Tell whether a path, its links followed, lies on a network drive, as far as the system says."""
    platform = str(sys.platform)
    if platform == "win32":
        return _remote_drive(path)
    table = _mac_mounts() if platform == "darwin" else _linux_mounts()
    return file_system_type(path.resolve().as_posix(), table) in _NETWORK_TYPES


def file_system_type(path: str, mounts: list[tuple[str, str]]) -> str:
    """Return the type of the file system that a path lies on, from (mount point, type) pairs; the last one wins."""
    inside = [(point, kind) for point, kind in mounts if path == point or path.startswith(point.rstrip("/") + "/")]
    return max(reversed(inside), key=lambda pair: len(pair[0]), default=("", ""))[1]


def parse_linux_mounts(table: str) -> list[tuple[str, str]]:
    """Return mount points and types from the text of `/proc/mounts`, its octal escapes undone."""
    rows = (line.split() for line in table.splitlines())
    return [(re.sub(r"\\([0-7]{3})", _unescaped, row[1]), row[2]) for row in rows if len(row) > 2]


def parse_mac_mounts(table: str) -> list[tuple[str, str]]:
    """Return mount points and types from what `mount` prints on macOS."""
    rows = (line.partition(" on ")[2].rpartition(" (") for line in table.splitlines())
    return [(point, kind.split(",")[0].strip("() ")) for point, _, kind in rows if point and kind]


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 8))


def _linux_mounts() -> list[tuple[str, str]]:
    try:
        return parse_linux_mounts(Path("/proc/mounts").read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return []


def _mac_mounts() -> list[tuple[str, str]]:
    shown = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)  # fixed words
    return parse_mac_mounts(shown.stdout)


def _remote_drive(path: Path) -> bool:
    import ctypes

    system: Any = ctypes
    return is_remote(path.resolve().drive, system.windll.kernel32.GetDriveTypeW)


def is_remote(drive: str, drive_type: Any) -> bool:
    r"""Tell whether a Windows drive (`Z:`, `\\server\share`) is remote; `drive_type` is what the system answers."""
    local_device = drive.startswith(("\\\\?\\", "\\\\.\\")) and not drive.upper().startswith("\\\\?\\UNC\\")
    if drive.startswith("\\\\") and not local_device:
        return True
    return bool(drive_type(drive.removeprefix("\\\\?\\").removeprefix("\\\\.\\") + "\\") == _DRIVE_REMOTE)


def disk_full(name: str) -> WorkspaceUnavailableError:
    """Return the failure of a disk that holds no more (`disk-full`); `name` is the file that was being written."""
    message = phrase("The disk that holds {name} is full; nothing was changed. Make room and try again.", name=name)
    return WorkspaceUnavailableError(message, reason="disk-full")
