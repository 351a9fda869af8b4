"""Passphrases in the system's keyring, kept only when the user asks."""

from __future__ import annotations

from pathlib import Path

from clausemark.errors import WorkspaceUnavailableError
from clausemark.phrases import phrase

_SERVICE = "Clausemark"


def recall(workspace: Path) -> str | None:
    """Return the passphrase kept for a workspace, None when there is none or no keyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, _account(workspace))
    except KeyringError:
        return None


def remember(workspace: Path, passphrase: str) -> None:
    """Keep a passphrase; raise `WorkspaceUnavailableError` (`keyring-missing`) where there is no keyring."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, _account(workspace), passphrase)
    except KeyringError as error:
        message = phrase("This system has no keyring to keep the passphrase in. Use --passphrase-file instead.")
        raise WorkspaceUnavailableError(message, reason="keyring-missing") from error


def forget(workspace: Path) -> None:
    """Take a passphrase out of the keyring; nothing happens when there is none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(_SERVICE, _account(workspace))
    except KeyringError:
        return


def _account(workspace: Path) -> str:
    return str(workspace.absolute())
