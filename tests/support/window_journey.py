"""One whole journey through the real window, by keyboard and mouse, with a picture of every screen.

Run by the long tests in a process of its own on a display of its own:
`python -m support.window_journey PICTURES --look light-1280x800 --look dark-1920x1080`. The pictures are those of the
manual.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView, QWidget

from clausemark.app import Application, Program
from clausemark.archive.clock import SystemClock
from clausemark.archive.identifiers import ProvisionId
from clausemark.regulations.imported import FOLDER_VARIABLE
from clausemark.review.purge import PurgeReason
from clausemark.services.queues import Queue
from clausemark.services.verifying import verify_exported
from clausemark.ui.changes.carry_page import CarryPage
from clausemark.ui.coding.fields import SentenceField
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.coding.severity import FactorRow, SeveritySection, Working
from clausemark.ui.comparing.page import ComparePage
from clausemark.ui.document.redline_page import RedlinePage
from clausemark.ui.engagement.dialog import EngagementDialog
from clausemark.ui.engagement.people_dialog import PeopleDialog
from clausemark.ui.exchanging.give_dialog import GiveDialog
from clausemark.ui.exchanging.take_dialog import TakeDialog
from clausemark.ui.exporting.dialog import ExportDialog
from clausemark.ui.fonts import interface_font, load_fonts
from clausemark.ui.help.keys import KeysDialog
from clausemark.ui.help.laws import LawsDialog
from clausemark.ui.importing.dialog import ImportDialog
from clausemark.ui.library.anew_dialog import AnewDialog
from clausemark.ui.library.names import QUEUES
from clausemark.ui.library.pane import LibraryPane
from clausemark.ui.library.purge_dialog import PurgeDialog
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.palette.box import PaletteBox
from clausemark.ui.review.page import SecondReviewPage
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.settings_dialog import SettingsDialog
from clausemark.ui.signing.dialog import SignDialog
from clausemark.ui.theme import ThemeChoice
from clausemark.ui.verifying.dialog import VerifyDialog
from clausemark.ui.watching.add_dialog import AddWatchDialog
from clausemark.ui.watching.page import WatchPage
from support.certificates import PASSPHRASE, Authority
from support.exchange_files import worked_on_elsewhere
from support.hands import Hands
from support.laws import lantern_act
from support.newer_readers import read_inline, update_reader

W = TypeVar("W", bound=QWidget)
OFFICER, SECOND = "Sample Officer T. Penn", "Sample Reviewer Q. Vale"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
TERMS = """# Lanternwick Terms of Service

Last updated: 1 November 2026

## 1. Your lantern

1.1 You keep the pictures that you take. You give Lanternwick a worldwide licence to show them in its advertisements.

1.2 Lanternwick may use your pictures and your questions to train its models, unless you write to it by post.

1.3 Lanternwick may change these terms at any time. By using a lantern afterwards you accept the change.

## 2. Money and quarrels

2.1 A plan renews every month until you cancel it, and money for a month begun is not given back. We keep it.

2.2 Quarrels are settled by arbitration on your own; you cannot join with others.
"""
NEXT_TERMS = TERMS.replace("by post", "by registered post").replace(
    "\n2.2 Quarrels are settled by arbitration on your own; you cannot join with others.\n", ""
)
CODED = (
    ("owner", Qt.Key.Key_4, "Users keep their pictures but let the platform advertise with them.", "gdpr 6 1 f"),
    ("train", Qt.Key.Key_5, "Pictures and questions train models unless a letter is posted.", "gdpr 21"),
    ("changes", Qt.Key.Key_3, "The terms can change at any time; use is taken for consent.", "uctd 3"),
    ("renew", Qt.Key.Key_3, "Plans renew by themselves and a month begun is paid in full.", "crd 6"),
    ("arbitration", Qt.Key.Key_4, "Disputes go to arbitration, one person at a time.", "uctd 3"),
)


class Journey:
    """The steps in their order; each looks for what it did, in the workspace or on the screen."""

    def __init__(self, program: Program, hands: Hands, folder: Path) -> None:
        self._program = program
        self._window = program.window
        self._hands = hands
        self._folder = folder

    @property
    def _session(self) -> Session:
        session = self._window.session
        assert session is not None
        return session

    def go(self) -> None:
        """Go the whole way."""
        self._open_sample()
        self._look_around()
        self._search()
        self._import()
        self._code()
        self._change_person()
        self._second_review()
        self._tell_the_engagement()
        self._help()
        self._verify(self._export())
        self._hand_over()
        self._take_in()
        self._import_law()
        self._follow_versions()
        self._read_anew()
        self._ask_for_purging()

    def _open_sample(self) -> None:
        self._hands.picture("start")
        self._hands.click(self._hands.button("Open the sample archive"))
        self._hands.until(lambda: self._window.session is not None, "the sample archive")
        self._settled()

    def _look_around(self) -> None:
        hands = self._hands
        hands.press(Qt.Key.Key_1, ALT)
        hands.press(Qt.Key.Key_Home)
        for _ in range(list(QUEUES).index(Queue.SECOND_REVIEW)):
            hands.press(Qt.Key.Key_Down)
        hands.press(Qt.Key.Key_Return)
        self._settled()
        hands.picture("queue")
        rows = self._visible(QTableView)
        rows.setFocus()
        hands.press(Qt.Key.Key_Return)
        hands.until(lambda: self._session.provision is not None, "the document of a row")
        hands.rest(1500)
        hands.picture("document")
        hands.press(Qt.Key.Key_U, CTRL)
        hands.rest(600)
        hands.picture("source")
        hands.press(Qt.Key.Key_U, CTRL)

    def _search(self) -> None:
        hands = self._hands
        hands.press(Qt.Key.Key_K, CTRL)
        box = hands.dialog(PaletteBox)
        hands.say("export")
        hands.rest(600)
        hands.picture("search")
        box.close()

    def _import(self) -> None:
        hands = self._hands
        place = self._folder / "drop" / "Lanternwick" / "Terms of Service"
        place.mkdir(parents=True)
        (place / "2026-11-01.md").write_text(TERMS, encoding="utf-8")
        hands.drop([self._folder / "drop"])
        dialog = hands.dialog(ImportDialog)
        hands.until(lambda: not dialog.is_busy and dialog.import_button.isEnabled(), "what was recognised")
        hands.picture("import")
        hands.click(dialog.import_button)
        hands.until(lambda: bool(dialog.imported_versions()), "the imported version")
        hands.picture("imported")
        version = dialog.imported_versions()[0]
        hands.click(hands.button("Done", dialog))
        self._settled()
        hands.press(Qt.Key.Key_1, ALT)
        hands.press(Qt.Key.Key_Home)
        hands.press(Qt.Key.Key_Return)
        self._settled()
        hands.picture("to-review")
        self._visible(QTableView).setFocus()
        hands.press(Qt.Key.Key_Return)
        hands.until(lambda: self._session.version == version, "the imported version")
        hands.rest(1000)

    def _code(self) -> None:
        hands = self._hands
        pane = self._found(CodingPane)
        for number, coded in enumerate(CODED):
            before = self._session.provision
            self._code_one(pane, coded, picture=number == 1)
            hands.press(Qt.Key.Key_Return, CTRL)
            if number + 1 < len(CODED):
                hands.until(partial(self._moved_from, before), "the next provision")
        self._settled()

    def _code_one(self, pane: CodingPane, coded: tuple[str, Qt.Key, str, str], *, picture: bool) -> None:
        hands = self._hands
        category, severity, sentence, citation = coded
        hands.press(Qt.Key.Key_3, ALT)
        pane.setFocus()
        hands.press(Qt.Key.Key_C)
        hands.say(category)
        hands.press(Qt.Key.Key_Return)
        hands.press(severity)
        hands.press(Qt.Key.Key_M)
        hands.say(citation)
        hands.press(Qt.Key.Key_Return)
        hands.until(partial(self._mapped, pane), f"the mapping to {citation}")
        hands.press(Qt.Key.Key_N)
        hands.say(sentence)
        if picture:
            hands.rest(400)
            hands.picture("coding")
        self._work_the_severity(pane)

    def _moved_from(self, provision: ProvisionId | None) -> bool:
        return self._session.provision != provision

    def _mapped(self, pane: CodingPane) -> bool:
        finding = pane.acts.finding
        return finding is not None and bool(finding.finding.mappings)

    def _work_the_severity(self, pane: CodingPane) -> None:
        """Score the five factors that an approval needs with the mouse, and say why in words."""
        hands = self._hands
        section = next(each for each in pane.findChildren(SeveritySection))
        working = next(each for each in section.findChildren(Working))
        if not working.isVisible():
            hands.click(hands.button("Factors and reason", section))
        for row in working.findChildren(FactorRow):
            score = next(each for each in row.findChildren(QAbstractButton) if each.text().strip() == "2")
            hands.click(score)
            hands.until(score.isChecked, f"a score of {score.accessibleName()}")
        fields = {each.accessibleName(): each for each in working.findChildren(SentenceField)}
        self._write(fields["Reason of the severity"], "It reaches everybody and leaves little choice.")
        pane.setFocus()

    def _write(self, field: SentenceField, words: str) -> None:
        self._hands.until(field.isVisible, f"the field {field.accessibleName()}")
        field.setFocus()
        self._hands.say(words)

    def _change_person(self) -> None:
        hands = self._hands
        hands.press(Qt.Key.Key_P, CTRL | ALT)
        dialog = hands.dialog(PeopleDialog)
        name = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName().startswith("Name"))
        name.setFocus()
        hands.say(SECOND)
        hands.click(hands.button("Add", dialog))
        hands.click(hands.button(f"Act as {SECOND}", dialog))
        hands.until(lambda: self._session.desk.actor == SECOND, "the second person")
        hands.picture("people")
        hands.click(hands.button("Done", dialog))

    def _second_review(self) -> None:
        hands = self._hands
        hands.press(Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
        page = self._found(SecondReviewPage)
        hands.until(lambda: page.isVisible() and page.found is not None, "the second review")
        hands.click(hands.button("Findings", page))
        hands.rest(600)
        hands.picture("second-review")
        hands.click(hands.button("Agree with all", page))
        self._settled()
        hands.click(hands.button("Sign-off", page))
        hands.rest(600)
        hands.picture("sign-off")
        hands.click(hands.button("Sign off version", page))
        self._settled()
        hands.picture("signed-off")

    def _tell_the_engagement(self) -> None:
        hands = self._hands
        hands.press(Qt.Key.Key_E, CTRL | ALT)
        dialog = hands.dialog(EngagementDialog)
        hands.rest(2500)
        hands.picture("engagement")
        dialog.accept()

    def _help(self) -> None:
        hands = self._hands
        for command, kind, name in (("keys", KeysDialog, "keys"), ("settings", SettingsDialog, "settings")):
            self._window.commands[command].trigger()
            dialog = hands.dialog(kind)
            hands.picture(name)
            dialog.reject()
            hands.rest()

    def _export(self) -> Path:
        hands = self._hands
        target = self._folder / "pack"
        hands.press(Qt.Key.Key_E, CTRL)
        dialog = hands.dialog(ExportDialog)
        place = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Write to")
        place.setFocus()
        place.selectAll()
        hands.say(str(target))
        button = dialog.export_button
        hands.until(lambda: button.isEnabled() and not dialog.is_busy, "the look at the pack")
        hands.rest(1500)
        hands.picture("export")
        hands.click(button)
        hands.until(lambda: dialog.exported is not None, "the pack")
        hands.picture("exported")
        self._sign(dialog)
        dialog.reject()
        return target

    def _verify(self, pack: Path) -> None:
        hands = self._hands
        hands.drop([pack])
        dialog = hands.dialog(VerifyDialog)
        hands.until(lambda: dialog.report is not None, "the report")
        hands.rest(500)
        hands.picture("verified")
        report = dialog.report
        assert report is not None
        assert report.ok, [each for each in report.checks if not each.ok]
        assert verify_exported(pack).ok
        dialog.reject()

    def _sign(self, exported: ExportDialog) -> None:
        hands = self._hands
        key = self._folder / "penn.p12"
        key.write_bytes(Authority.made().pkcs12(OFFICER))
        hands.click(hands.button("Sign…", exported))
        dialog = hands.dialog(SignDialog)
        for name, words in (("Key file", str(key)), ("Passphrase of the key file", PASSPHRASE.decode())):
            next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name).setFocus()
            hands.say(words)
        hands.picture("sign")
        hands.click(dialog.sign_button)
        hands.until(lambda: not dialog.is_busy and not dialog.sign_button.isVisible(), "the signature")
        hands.picture("signed")
        dialog.reject()

    def _hand_over(self) -> None:
        hands = self._hands
        hands.press(Qt.Key.Key_J, CTRL | Qt.KeyboardModifier.ShiftModifier)
        dialog = hands.dialog(GiveDialog)
        dialog.page.place.setText(str(self._folder / "penn.clausemark-exchange"))
        hands.picture("hand-over")
        hands.click(dialog.write_button)
        hands.until(lambda: dialog.written is not None, "the exchange file")
        hands.picture("handed-over")
        dialog.reject()

    def _take_in(self) -> None:
        """Take in what the second reviewer did to a copy of the workspace, and settle what both changed."""
        hands = self._hands
        hands.drop([worked_on_elsewhere(self._session.desk, SECOND, self._folder)])
        dialog = hands.dialog(TakeDialog)
        hands.until(lambda: not dialog.is_busy, "what the file holds")
        hands.click(hands.button("Take the file's", dialog))
        hands.picture("take-in")
        hands.click(dialog.take_button)
        hands.until(lambda: not dialog.is_busy and dialog.message, "what was taken")
        hands.picture("taken-in")
        dialog.reject()
        self._settled()

    def _import_law(self) -> None:
        hands = self._hands
        act = self._folder / "lanterns.xml"
        act.write_bytes(lantern_act())
        self._window.commands["laws"].trigger()
        dialog = hands.dialog(LawsDialog)
        with_law = hands.button("Import", dialog)
        hands.until(with_law.isEnabled, "the catalogue")
        dialog.take([act])
        hands.until(with_law.isEnabled, "the law")
        hands.rest(600)
        hands.picture("laws")
        dialog.reject()

    def _read_anew(self) -> None:
        """Let a later reader come, look at what it reads differently, and add it."""
        hands = self._hands
        with pytest.MonkeyPatch.context() as patch:
            read_inline(patch)
            update_reader(patch)
            self._window.commands["read-anew"].trigger()
            dialog = hands.dialog(AnewDialog)
            hands.until(lambda: not dialog.is_busy, "what reads differently")
            hands.picture("read-anew")
            hands.click(dialog.add_button)
            hands.until(lambda: not dialog.is_busy and dialog.message, "the technical versions")
            hands.picture("added-anew")
            dialog.reject()

    def _ask_for_purging(self) -> None:
        """Look at what would go with a document, and ask for its purge."""
        hands = self._hands
        with self._session.desk.workspace.reading() as view:
            document = next(each.id for each in view.documents.all() if each.title == "Lanternwick Terms of Service")
        self._found(LibraryPane).show_purge(document)
        dialog = hands.dialog(PurgeDialog)
        hands.until(dialog.act_button.isEnabled, "what would go")
        dialog.choose(PurgeReason.CLIENT_REQUEST)
        dialog.note.setFocus()
        hands.say("Letter of 3 March")
        hands.picture("purge")
        hands.click(dialog.act_button)
        hands.until(dialog.withdraw_button.isVisible, "the request")
        hands.picture("purge-asked")
        dialog.reject()

    def _follow_versions(self) -> None:
        """Take in the next version, and see what became of clauses and findings, here and elsewhere."""
        hands = self._hands
        place = self._folder / "next" / "Lanternwick" / "Terms of Service"
        place.mkdir(parents=True)
        (place / "2026-11-20.md").write_text(NEXT_TERMS, encoding="utf-8")
        self._watch(self._folder / "next")
        with self._session.desk.workspace.reading() as view:
            version = next(each.id for each in reversed(list(view.versions.all())))
        self._session.show_version(version)
        hands.press(Qt.Key.Key_V, CTRL | Qt.KeyboardModifier.ShiftModifier)
        carrying = self._found(CarryPage)
        hands.until(lambda: carrying.isVisible() and not carrying.is_busy, "the earlier findings")
        hands.picture("carry-over")
        hands.press(Qt.Key.Key_F8)
        redline = self._found(RedlinePage)
        hands.until(lambda: redline.isVisible() and redline.shown is not None, "the redline")
        hands.press(Qt.Key.Key_J)
        hands.rest(400)
        hands.picture("change")
        hands.press(Qt.Key.Key_F9)
        compare = self._found(ComparePage)
        hands.click(hands.button("Side by side", compare))
        hands.until(lambda: not compare.is_busy and compare.sides.shown is not None, "the other side")
        hands.picture("side-by-side")
        hands.click(hands.button("Matrix", compare))
        hands.until(lambda: not compare.is_busy and compare.matrix.model.rowCount(), "the matrix")
        hands.picture("matrix")

    def _watch(self, folder: Path) -> None:
        hands = self._hands
        hands.press(Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
        page = self._found(WatchPage)
        hands.click(hands.button("Watch a folder", page))
        dialog = hands.dialog(AddWatchDialog)
        dialog.place.setFocus()
        hands.say(str(folder))
        hands.click(dialog.add)
        hands.until(lambda: page.list_view.key, "the watch")
        hands.click(hands.button("Look at all now", page))
        hands.until(lambda: page.panel.shown is not None and page.panel.shown.looks, "the first look")
        self._settled()
        hands.picture("watched")

    def _settled(self) -> None:
        worklist = self._session.findChild(Worklist)
        assert isinstance(worklist, Worklist)
        self._hands.until(lambda: not worklist.busy and not self._session.turns.busy, "the end of reading")
        self._hands.rest(300)

    def _found(self, kind: type[W]) -> W:
        found = self._window.findChildren(kind)
        assert found, kind.__name__
        return found[0]

    def _visible(self, kind: type[W]) -> W:
        return next(each for each in self._window.findChildren(kind) if each.isVisible())


def _put_on(program: Program, settings: Settings, look: str) -> None:
    theme, _, size = look.partition("-")
    width, _, height = size.partition("x")
    if settings.theme.value != theme:
        settings.theme = ThemeChoice(theme)
        program.use_theme()
    program.window.resize(int(width), int(height))


def main(arguments: Sequence[str] | None = None) -> int:
    """Go the journey once, in one theme, size and scale (by `QT_SCALE_FACTOR`)."""
    parser = argparse.ArgumentParser()
    parser.add_argument("pictures", type=Path)
    parser.add_argument("--look", action="append", metavar="THEME-WIDTHxHEIGHT", required=True)
    given = parser.parse_args(arguments)
    with TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        os.environ["XDG_DATA_HOME"] = folder
        os.environ[FOLDER_VARIABLE] = str(Path(folder, "laws"))
        app = Application(["clausemark"])
        settings = Settings(app)
        settings.theme, settings.actor = ThemeChoice.LIGHT, OFFICER
        load_fonts()
        app.setFont(interface_font())
        program = Program(app, settings, SystemClock())
        looks = {look: partial(_put_on, program, settings, look) for look in given.look}
        looks[given.look[0]]()
        program.window.show()
        hands = Hands(program.window, given.pictures, looks)
        try:
            Journey(program, hands, Path(folder)).go()
        except AssertionError:
            hands.picture("missed")
            raise
        program.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
