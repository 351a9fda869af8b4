"""Opening and making workspaces for the window: which need a passphrase, and what stands ready afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.clock import Clock
from clausemark.services import secrets
from clausemark.services.desk import Desk, Law
from clausemark.services.kept_law import law_with_kept
from clausemark.store.workspace import Workspace, is_encrypted


@dataclass(frozen=True, slots=True)
class Opener:
    """Opens workspaces as a person, with one reading of the law for all of them."""

    clock: Clock
    law: Law

    def needs_passphrase(self, path: Path) -> bool:
        """Tell whether somebody must type a passphrase: the file is encrypted and the keyring has none for it.

        Raises `WorkspaceUnavailableError` (`workspace-missing`).
        """
        return is_encrypted(path) and secrets.recall(path) is None

    def open(self, path: Path, actor: str, passphrase: str | None = None, *, read_only: bool = False) -> Desk:
        """Open a workspace; without a passphrase the keyring is asked for one. Raises as `Workspace.open` does."""
        given = passphrase
        if given is None and is_encrypted(path):
            given = secrets.recall(path)
        workspace = Workspace.open(path, passphrase=given, clock=self.clock, read_only=read_only)
        return Desk(workspace, actor, self.clock, law_with_kept(self.law, workspace))

    def create(self, path: Path, actor: str, passphrase: str | None = None) -> Desk:
        """Make a workspace and open it. Raises as `Workspace.create` does."""
        workspace = Workspace.create(path, passphrase=passphrase, clock=self.clock, actor=actor)
        return Desk(workspace, actor, self.clock, self.law)
