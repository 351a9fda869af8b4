"""The preview of a pack says what the freeze would give, and what is amiss, and keeps nothing."""

from __future__ import annotations

import pytest

from clausemark.errors import UsageError
from clausemark.regulations.vocabulary import PackStatus
from clausemark.services.desk import Desk, Law
from clausemark.services.engaging import set_engagement
from clausemark.services.exporting.preview import preview_pack
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.progress import CancelledError, CancelToken
from clausepack.codec import read_pack
from support.workspaces import ACTOR, CLOCK, made


def test_a_preview_says_what_the_freeze_gives(reviewed: Desk) -> None:
    preview = preview_pack(reviewed, Selected())

    frozen = freeze(reviewed, Selected())

    with reviewed.workspace.reading() as view:
        pack = read_pack(view.packs.get(frozen.pack))
    assert (preview.pack, preview.status.value, preview.reasons) == (pack.id, pack.status, pack.status_reasons)
    assert preview.findings == len(pack.findings) > 0
    assert [each.id for each in preview.disclaimers if each.prints] == [each.id for each in pack.disclaimers]
    assert [each.short_name for each in preview.law] == [each.short_name for each in pack.instruments]


def test_a_preview_keeps_nothing(reviewed: Desk) -> None:
    with reviewed.workspace.reading() as view:
        before = (view.ledger.count(), len(view.packs.all()))

    preview_pack(reviewed, Selected())

    with reviewed.workspace.reading() as view:
        assert (view.ledger.count(), len(view.packs.all())) == before


def test_the_sums_of_each_version_are_shown(reviewed: Desk) -> None:
    (exhibit,) = preview_pack(reviewed, Selected()).reviewed

    assert exhibit.closes
    assert exhibit.population == exhibit.reviewed + exhibit.out_of_scope + exhibit.outstanding
    assert exhibit.findings > 0


def test_every_disclaimer_is_shown_with_its_condition(reviewed: Desk) -> None:
    shown = {each.id: each for each in preview_pack(reviewed, Selected()).disclaimers}

    assert len(shown) == 17
    assert (shown["D14"].condition, shown["D14"].prints) == ("has-redactions", False)
    assert shown["D17"].prints == (preview_pack(reviewed, Selected()).status is not PackStatus.FINAL)


def test_what_the_cover_cannot_say_is_a_gap(reviewed: Desk) -> None:
    before = preview_pack(reviewed, Selected()).gaps

    set_engagement(reviewed, {"organisation": "Sample Org", "relationship": "none"})

    after = preview_pack(reviewed, Selected()).gaps
    assert set(before) - set(after) == {"Organisation", "Relationship to the platforms"}


def test_characters_without_a_font_are_named(reviewed: Desk) -> None:
    assert preview_pack(reviewed, Selected()).missing == ""

    set_engagement(reviewed, {"purpose": "Signs: \uf8f0 and \ue000"})

    assert preview_pack(reviewed, Selected()).missing == "\ue000\uf8f0"


def test_a_preview_can_be_stopped(reviewed: Desk) -> None:
    token = CancelToken()
    token.cancel()

    with pytest.raises(CancelledError):
        preview_pack(reviewed, Selected(), cancel=token)


def test_an_empty_workspace_has_nothing_to_preview(tmp_path_factory: pytest.TempPathFactory) -> None:
    with made(tmp_path_factory.mktemp("empty") / "a.clausemark") as workspace:
        desk = Desk(workspace, ACTOR, CLOCK, Law())

        with pytest.raises(UsageError) as refusal:
            preview_pack(desk, Selected())

    assert refusal.value.reason == "nothing-selected"
