"""Network drives are told from local ones on each system, and never written to."""

from __future__ import annotations

import sys
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from clausemark.errors import WorkspaceUnavailableError
from clausemark.store import places
from clausemark.store.copies import backup
from clausemark.store.sqlite import _local_address, beside
from support.workspaces import fill, made, opened

LINUX = """\
/dev/sda1 / ext4 rw 0 0
server:/export /mnt/team\\040files nfs4 rw 0 0
//box/share /mnt/share cifs rw 0 0
/dev/sdb1 /mnt/share/local ext4 rw 0 0
tmpfs /mnt/over ext4 rw 0 0
user@host:/ /mnt/over fuse.sshfs rw 0 0
"""
MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only)
//ada@box/share on /Volumes/share (smbfs, nodev, nosuid)
/dev/disk4s1 on /Volumes/odd (name) (hfs, local)
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/a/x.clausemark", "ext4"),
        ("/mnt/team files/x.clausemark", "nfs4"),
        ("/mnt/team filesystem/x.clausemark", "ext4"),
        ("/mnt/share/x.clausemark", "cifs"),
        ("/mnt/share/local/x.clausemark", "ext4"),
        ("/mnt/over/x.clausemark", "fuse.sshfs"),
    ],
)
def test_the_file_system_of_a_path_on_linux(path: str, kind: str) -> None:
    assert places.file_system_type(path, places.parse_linux_mounts(LINUX)) == kind


@pytest.mark.parametrize(
    ("path", "kind"), [("/Users/a", "apfs"), ("/Volumes/share/a", "smbfs"), ("/Volumes/odd (name)/a", "hfs")]
)
def test_the_file_system_of_a_path_on_macos(path: str, kind: str) -> None:
    assert places.file_system_type(path, places.parse_mac_mounts(MAC)) == kind


@pytest.mark.parametrize(
    ("drive", "answer", "remote"),
    [
        ("C:", 3, False),
        ("Z:", 4, True),
        (r"\\server\share", 1, True),
        (r"\\?\UNC\server\share", 1, True),
        (r"\\?\C:", 3, False),
        (r"\\?\Z:", 4, True),
    ],
)
def test_remote_drives_on_windows(drive: str, answer: int, remote: bool) -> None:
    asked: list[str] = []

    def drive_type(name: str) -> int:
        asked.append(name)
        return answer

    assert places.is_remote(drive, drive_type) is remote
    assert all(name in {"C:\\", "Z:\\"} for name in asked)


@pytest.fixture
def remote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a filled workspace on what passes for a network drive."""
    folder = tmp_path / "remote"
    folder.mkdir()
    with made(folder / "a.clausemark") as workspace:
        fill(workspace)
    table = [("/", "ext4"), (folder.resolve().as_posix(), "nfs4")]
    monkeypatch.setattr(places, "_linux_mounts", lambda: table)
    monkeypatch.setattr(places, "_mac_mounts", lambda: table)
    monkeypatch.setattr(sys, "platform", "linux")
    return folder / "a.clausemark"


def test_a_workspace_on_a_network_drive_is_not_opened_for_writing(remote: Path) -> None:
    for act, path in ((opened, remote), (made, remote.with_name("new.clausemark"))):
        with pytest.raises(WorkspaceUnavailableError) as refusal:
            act(path)
        assert refusal.value.reason == "network-drive"
        assert "clausemark backup" in refusal.value.message
    assert [file.name for file in remote.parent.iterdir()] == ["a.clausemark"]


def test_a_link_to_a_network_drive_is_followed(remote: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.clausemark"
    link.symlink_to(remote)

    with pytest.raises(WorkspaceUnavailableError):
        opened(link)


def test_a_workspace_on_a_network_drive_can_be_read_and_copied(remote: Path, tmp_path: Path) -> None:
    with opened(remote, read_only=True) as workspace:
        assert workspace.check() == []
    backup(remote, tmp_path / "local.clausemark", None)

    assert [file.name for file in remote.parent.iterdir()] == ["a.clausemark"]
    with opened(tmp_path / "local.clausemark") as workspace:
        assert workspace.check() == []


def test_one_that_is_in_use_on_a_network_drive_is_not_read(remote: Path) -> None:
    beside(remote, "-wal").write_bytes(b"changes")

    with pytest.raises(WorkspaceUnavailableError) as refusal:
        opened(remote, read_only=True)

    assert refusal.value.reason == "workspace-in-use"


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PureWindowsPath("C:/a b/x.clausemark"), "file:///C:/a%20b/x.clausemark"),
        (PureWindowsPath("//server/share/x.clausemark"), "file:////server/share/x.clausemark"),
        (PurePosixPath("/home/a#b/x.clausemark"), "file:///home/a%23b/x.clausemark"),
    ],
)
def test_a_share_is_addressed_as_a_path(path: PurePath, address: str) -> None:
    assert _local_address(path.as_uri()) == address
