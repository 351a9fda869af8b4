"""What the window remembers of a person from one day to the next; never anything of a document."""

from __future__ import annotations

import getpass
import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings

from clausemark.archive.clock import parse_utc, utc_text
from clausemark.errors import UsageError
from clausemark.review.wording import name_flaw
from clausemark.ui.theme import ThemeChoice

_RECENT = 12


class Settings(QObject):
    """The settings of the person at this computer, written through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(QSettings.defaultFormat(), QSettings.Scope.UserScope, "Clausemark", "Clausemark", self)

    @property
    def theme(self) -> ThemeChoice:
        """The chosen theme; the system's own unless chosen."""
        value = self._text("theme", ThemeChoice.SYSTEM.value)
        return ThemeChoice(value) if value in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._keep("theme", choice.value)

    @property
    def language(self) -> str:
        """The language of the window, `en`, `de` or `fr`; empty is the system's own."""
        return self._text("language", "")

    @language.setter
    def language(self, code: str) -> None:
        self._keep("language", code)

    @property
    def single_keys(self) -> bool:
        """Whether keys without Ctrl act outside text fields."""
        return self._text("single_keys", "yes") == "yes"

    @single_keys.setter
    def single_keys(self, on: bool) -> None:
        self._keep("single_keys", "yes" if on else "no")

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that were changed, by command."""
        value = self._json("keys")
        return {str(name): tuple(map(str, keys)) for name, keys in value.items() if isinstance(keys, list)}

    @keys.setter
    def keys(self, changed: Mapping[str, tuple[str, ...]]) -> None:
        self._keep("keys", json.dumps({name: list(keys) for name, keys in changed.items()}))

    @property
    def zoom(self) -> int:
        """The size of document text in per cent of the normal one, 50 to 300."""
        value = self._text("zoom", "100")
        return min(300, max(50, int(value))) if value.isdigit() else 100

    @zoom.setter
    def zoom(self, per_cent: int) -> None:
        self._keep("zoom", str(per_cent))

    @property
    def actor(self) -> str:
        """The name under which the person's acts are recorded; at first the one known to the system.

        A name that nobody could act under, as somebody else may have written it here, is passed over.
        """
        kept = self._text("actor", "")
        return kept if kept.strip() and name_flaw(kept) is None else system_user()

    @actor.setter
    def actor(self, name: str) -> None:
        self._keep("actor", name)

    @property
    def recent(self) -> list[Path]:
        """The workspaces opened lately, the last one first, also those that are gone by now."""
        value = self._json("recent").get("paths", [])
        return [Path(str(each)) for each in value] if isinstance(value, list) else []

    def remember_recent(self, path: Path) -> None:
        """Put a workspace first in the list of those opened lately."""
        paths = [path, *(each for each in self.recent if each != path)][:_RECENT]
        self._keep("recent", json.dumps({"paths": [str(each) for each in paths]}))

    def forget_recent(self, path: Path) -> None:
        """Take a workspace out of the list."""
        paths = [str(each) for each in self.recent if each != path]
        self._keep("recent", json.dumps({"paths": paths}))

    def place(self, workspace: Path) -> tuple[str, str] | None:
        """Return version and provision where a person left a workspace, None when nothing is known."""
        value = self._json("places").get(str(workspace))
        if isinstance(value, list) and len(value) == 2:
            return str(value[0]), str(value[1])
        return None

    def remember_place(self, workspace: Path, version: str, provision: str) -> None:
        """Keep where a person is in a workspace."""
        places = {**self._json("places"), str(workspace): [version, provision]}
        self._keep("places", json.dumps(dict(list(places.items())[-50:])))

    def digest(self, workspace: Path) -> tuple[Path, datetime] | None:
        """Return where a weekly digest of a workspace is written, and since when; None when nobody asked for one."""
        value = self._json("digests").get(str(workspace))
        if not (isinstance(value, list) and len(value) == 2):
            return None
        try:
            return Path(str(value[0])), parse_utc(str(value[1]))
        except UsageError:
            return None

    def remember_digest(self, workspace: Path, folder: Path | None, since: datetime) -> None:
        """Keep where the weekly digest of a workspace goes and until when it was written; None ends it."""
        digests = {each: kept for each, kept in self._json("digests").items() if each != str(workspace)}
        if folder is not None:
            digests[str(workspace)] = [str(folder), utc_text(since)]
        self._keep("digests", json.dumps(digests))

    def state(self, name: str) -> QByteArray:
        """Return the state of a window or its docks as Qt keeps it; empty when there is none."""
        value = self._store.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_state(self, name: str, state: QByteArray) -> None:
        """Keep the state of a window or its docks."""
        self._store.setValue(f"state/{name}", state)
        self._store.sync()

    def _text(self, key: str, default: str) -> str:
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def _json(self, key: str) -> dict[str, object]:
        """Return a kept object; what somebody else wrote there is no reason not to start."""
        try:
            value = json.loads(self._text(key, "{}"))
        except (ValueError, RecursionError):
            return {}
        return value if isinstance(value, dict) else {}

    def _keep(self, key: str, value: str) -> None:
        self._store.setValue(key, value)
        self._store.sync()


def system_user() -> str:
    """Return the name of the account, empty for one that has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""  # as in some containers: the person names themselves under People
