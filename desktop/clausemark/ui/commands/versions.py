"""The commands about the history of documents: changes, links, findings carried over, watches."""

from __future__ import annotations

from clausemark.ui.commands.spec import CommandSpec, Group, with_session
from clausemark.ui.translation import QT_TRANSLATE_NOOP

COMMANDS: tuple[CommandSpec, ...] = (
    with_session(
        "compare-versions",
        QT_TRANSLATE_NOOP("Commands", "Compare A with B"),
        "F8",
        QT_TRANSLATE_NOOP("Commands", "Show what changed between the two versions chosen on the timeline"),
        Group.VERSIONS,
        "git-compare",
    ),
    with_session(
        "next-change",
        QT_TRANSLATE_NOOP("Commands", "Next change"),
        "F7",
        QT_TRANSLATE_NOOP("Commands", "Go to the next change against the earlier version"),
        Group.VERSIONS,
        "git-compare",
    ),
    with_session(
        "previous-change",
        QT_TRANSLATE_NOOP("Commands", "Previous change"),
        "Shift+F7",
        QT_TRANSLATE_NOOP("Commands", "Go to the change before, against the earlier version"),
        Group.VERSIONS,
    ),
    with_session(
        "go-change",
        QT_TRANSLATE_NOOP("Commands", "Go to change record"),
        "Alt+6",
        QT_TRANSLATE_NOOP("Commands", "Show what the change amounts to, beside its redline"),
        Group.VERSIONS,
        "file-check",
    ),
    with_session(
        "confirm-link",
        QT_TRANSLATE_NOOP("Commands", "Confirm what a clause became"),
        "Y Ctrl+Alt+Y",
        QT_TRANSLATE_NOOP("Commands", "Say that the clause of this change became the one shown"),
        Group.VERSIONS,
        "link",
    ),
    with_session(
        "replace-link",
        QT_TRANSLATE_NOOP("Commands", "Put a clause elsewhere"),
        "L Ctrl+L",
        QT_TRANSLATE_NOOP("Commands", "Choose the clause that this one really became, or came from"),
        Group.VERSIONS,
        "corner-down-left",
    ),
    with_session(
        "reject-link",
        QT_TRANSLATE_NOOP("Commands", "Clause has no successor"),
        "Ctrl+Alt+X",
        QT_TRANSLATE_NOOP("Commands", "Say that nothing in the later version takes the place of this clause"),
        Group.VERSIONS,
        "unlink",
    ),
    with_session(
        "carry-over",
        QT_TRANSLATE_NOOP("Commands", "Carry findings over"),
        "Ctrl+Shift+V",
        QT_TRANSLATE_NOOP("Commands", "Decide what becomes of earlier findings in this version"),
        Group.VERSIONS,
        "workflow",
    ),
    with_session(
        "carry-keep",
        QT_TRANSLATE_NOOP("Commands", "Keep the finding"),
        "Ctrl+Alt+1",
        QT_TRANSLATE_NOOP("Commands", "Keep the earlier finding on the clause that is proposed"),
        Group.VERSIONS,
    ),
    with_session(
        "carry-replace",
        QT_TRANSLATE_NOOP("Commands", "Re-place the finding"),
        "Ctrl+Alt+2",
        QT_TRANSLATE_NOOP("Commands", "Put the earlier finding on another clause"),
        Group.VERSIONS,
    ),
    with_session(
        "carry-edit",
        QT_TRANSLATE_NOOP("Commands", "Keep the finding to edit it"),
        "Ctrl+Alt+3",
        QT_TRANSLATE_NOOP("Commands", "Keep the earlier finding and ask for its rework"),
        Group.VERSIONS,
    ),
    with_session(
        "carry-withdraw",
        QT_TRANSLATE_NOOP("Commands", "Withdraw the finding"),
        "Ctrl+Alt+4",
        QT_TRANSLATE_NOOP("Commands", "Say why the earlier finding does not hold in this version"),
        Group.VERSIONS,
    ),
    with_session(
        "detach-redline",
        QT_TRANSLATE_NOOP("Commands", "Redline in its own window"),
        "Ctrl+Alt+W",
        QT_TRANSLATE_NOOP("Commands", "Put the redline on a second monitor, or bring it back"),
        Group.VERSIONS,
        "picture-in-picture-2",
    ),
    with_session(
        "watch",
        QT_TRANSLATE_NOOP("Commands", "Watched places"),
        "Ctrl+Shift+W",
        QT_TRANSLATE_NOOP("Commands", "Folders, repositories and addresses that are looked at for new versions"),
        Group.VERSIONS,
        "eye",
    ),
    with_session(
        "compare-platforms",
        QT_TRANSLATE_NOOP("Commands", "Compare platforms"),
        "F9",
        QT_TRANSLATE_NOOP("Commands", "Show how other platforms and documents handle the same"),
        Group.VERSIONS,
        "layers",
    ),
)
