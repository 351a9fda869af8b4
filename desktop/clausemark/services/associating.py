"""Lets the desktop open workspaces and exchange files with this program: for whoever asks, at this computer only."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from clausemark.assets import resource_path
from clausemark.errors import UsageError
from clausemark.phrases import phrase

_MIME = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-clausemark">
    <comment>Clausemark workspace</comment>
    <icon name="clausemark"/>
    <glob pattern="*.clausemark"/>
  </mime-type>
  <mime-type type="application/x-clausemark-exchange">
    <comment>Clausemark exchange file</comment>
    <sub-class-of type="application/zip"/>
    <icon name="clausemark"/>
    <glob pattern="*.clausemark-exchange"/>
  </mime-type>
</mime-info>
"""
_ENTRY = """[Desktop Entry]
Type=Application
Name=Clausemark
Comment=Review archived terms and contracts, export audit packs
Exec={command} %f
Icon=clausemark
Terminal=false
Categories=Office;
MimeType=application/x-clausemark;application/x-clausemark-exchange;
"""


def associate() -> str:
    """Make a double click on a workspace or an exchange file open it here; return in words what was done.

    Raises `UsageError` (`association-by-installer`) on macOS, where only an installed application can do it.
    """
    if sys.platform == "win32":
        return _associate_windows(program_command())
    if sys.platform == "darwin":
        message = phrase(
            "On macOS the installed application opens workspaces by itself. Put Clausemark into Applications."
        )
        raise UsageError(message, reason="association-by-installer")
    home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return associate_freedesktop(home, program_command())


def program_command() -> tuple[str, ...]:
    """Return the command that starts the window of this very program."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "clausemark")


def associate_freedesktop(data_home: Path, command: tuple[str, ...]) -> str:
    """Write the desktop entry, the media type and the icon below a data folder (XDG Base Directory), and index them."""
    entry = data_home / "applications" / "clausemark.desktop"
    mime = data_home / "mime" / "packages" / "clausemark.xml"
    drawing = data_home / "icons" / "hicolor" / "scalable" / "apps" / "clausemark.svg"
    for path in (entry, mime, drawing):
        path.parent.mkdir(parents=True, exist_ok=True)
    entry.write_text(_ENTRY.format(command=shlex.join(command)), encoding="utf-8")
    mime.write_text(_MIME, encoding="utf-8")
    source = resource_path("icons", "scale.svg").read_text(encoding="utf-8")
    drawing.write_text(source.replace("currentColor", "#3330c7"), encoding="utf-8")
    _index("update-mime-database", data_home / "mime")
    _index("update-desktop-database", entry.parent)
    return phrase("Workspaces open with {program}.", program=entry)


def _index(tool: str, folder: Path) -> None:
    """Run a desktop's own indexer where it is installed; without it the desktop finds the files at the next log-in."""
    found = shutil.which(tool)
    if found is not None:
        subprocess.run([found, str(folder)], check=False, capture_output=True, timeout=60)  # noqa: S603  # no shell


def _associate_windows(command: tuple[str, ...]) -> str:
    import winreg

    line = " ".join(f'"{part}"' for part in (*command, "%1"))
    values = windows_values(line)
    for key, value in values.items():
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:  # type: ignore[attr-defined,unused-ignore]
            winreg.SetValueEx(opened, "", 0, winreg.REG_SZ, value)  # type: ignore[attr-defined,unused-ignore]
    return phrase("Workspaces open with Clausemark.")


def windows_values(command_line: str) -> dict[str, str]:
    """Return the default values of the registry keys that tie files to a command line, for the present user."""
    classes = r"Software\Classes"
    return {
        rf"{classes}\.clausemark": "Clausemark.Workspace",
        rf"{classes}\Clausemark.Workspace": "Clausemark workspace",
        rf"{classes}\Clausemark.Workspace\shell\open\command": command_line,
        rf"{classes}\.clausemark-exchange": "Clausemark.Exchange",
        rf"{classes}\Clausemark.Exchange": "Clausemark exchange file",
        rf"{classes}\Clausemark.Exchange\shell\open\command": command_line,
    }
