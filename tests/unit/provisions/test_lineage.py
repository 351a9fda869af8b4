"""What became of each clause, on versions of a few lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.provisions.lineage import Link, trace
from support.provisions import provisions

FEES = "You pay the fees within thirty days of the date of the invoice."
DATA = "We process personal data as the privacy notice of the service describes."
LAW = "The courts of the place where the operator has its seat decide disputes."
CONTENT = "You keep the ownership of all content that you upload to the workshop."
LICENCE = "You grant us a worldwide licence to host, copy and show that content to other members."
ACCOUNT = "Keep your password secret and tell us at once when somebody else has used your account."


def relations(old: list[str], new: list[str]) -> list[tuple[int | None, int | None, str]]:
    return [(link.old, link.new, link.relation.value) for link in trace(provisions(*old), provisions(*new))]


def only(links: tuple[Link, ...], old: int, new: int) -> Link:
    (link,) = [each for each in links if (each.old, each.new) == (old, new)]
    return link


def test_the_same_clauses_are_unchanged_and_exact() -> None:
    links = trace(provisions(FEES, DATA), provisions(FEES, DATA))

    assert [(link.old, link.new, link.relation.value, link.exact) for link in links] == [
        (0, 0, "unchanged", True),
        (1, 1, "unchanged", True),
    ]


def test_a_new_number_alone_leaves_a_clause_unchanged_but_not_exact() -> None:
    old, new = provisions(f"3. {FEES}", numbers=["3"]), provisions(f"4. {FEES}", numbers=["4"])

    (link,) = trace(old, new)

    assert link.relation.value == "unchanged"
    assert link.renumbered
    assert not link.exact


def test_typographic_quotes_alone_leave_a_clause_unchanged_but_not_exact() -> None:
    (link,) = trace(provisions('"Data" means all of it.'), provisions("“Data” means all of it."))

    assert link.relation.value == "unchanged"
    assert not link.exact


def test_a_clause_out_of_order_has_moved() -> None:
    assert relations([FEES, DATA, LAW], [DATA, LAW, FEES]) == [
        (1, 0, "unchanged"),
        (2, 1, "unchanged"),
        (0, 2, "moved"),
    ]


def test_a_reworded_clause_keeps_its_partner_and_says_how_alike_it_is() -> None:
    changed = FEES.replace("thirty", "fourteen")

    links = trace(provisions(FEES, DATA), provisions(changed, DATA))

    link = only(links, 0, 0)
    assert link.relation.value == "reworded"
    assert 50 < link.score < 100


def test_clauses_about_other_things_are_removed_and_added() -> None:
    assert relations([FEES, DATA], [ACCOUNT, DATA]) == [(0, None, "removed"), (None, 0, "added"), (1, 1, "unchanged")]


ANEW = (
    "Changes to these terms. We may replace any part of the agreement whenever we wish; whoever goes on using the "
    "workshop accepts what we published.",
    "Changes to these terms. You hear of a new agreement by letter, sixty days ahead, and can object until then; "
    "silence counts as a refusal, and whoever signed goes on under what was signed.",
)


def test_a_clause_written_anew_under_its_old_title_is_reworded() -> None:
    assert relations([FEES, ANEW[0], LAW], [FEES, ANEW[1], LAW])[1] == (1, 1, "reworded")


def test_a_clause_on_something_else_in_its_place_is_no_rewording() -> None:
    other = ANEW[1].replace("Changes to these terms.", "Repairs at home.")

    assert {each[2] for each in relations([FEES, ANEW[0], LAW], [FEES, other, LAW])} == {
        "unchanged",
        "removed",
        "added",
    }


ASK = "If you have any questions about this notice, please write to the workshop in Harbour Lane."
ASK_MORE = (
    "If you have any questions about this notice, or wish to use the rights that you have over your records, please "
    "write to the workshop: by post at Harbour Lane 9, by wire under the call sign Ember, or at the counter on Mondays."
)
KEEPER = (
    "A keeper of records is named by the workshop in spring. If you have any questions about this notice or the "
    "ledger, please write to the keeper in Harbour Lane."
)


def test_a_clause_in_its_place_under_its_heading_goes_before_a_likelier_one_elsewhere() -> None:
    old = [*provisions(FEES, path=("Fees",)), *provisions(DATA), *provisions(ASK, path=("Contact",))]
    new = [
        *provisions(KEEPER, path=("Keeper",)),
        *provisions(FEES, path=("Fees",)),
        *provisions(DATA, LAW, CONTENT, LICENCE, ACCOUNT),
        *provisions(ASK_MORE, path=("Contact",)),
    ]

    links = trace(old, new)

    assert [(link.new, link.relation.value) for link in links if link.old == 2] == [(7, "reworded")]


def test_a_mere_name_is_not_what_became_of_a_clause_that_stood_alone() -> None:
    name = "Lantern Post"
    plain = "Members who carry a torch after dusk may be asked for it at the gate of the old harbour."
    long = f"{plain} Whoever sends {name} to the tower pays for the oil."

    found = relations([name, FEES, plain, DATA], [FEES, long, DATA])

    assert (0, None, "removed") in found
    assert (2, 1, "reworded") in found


def test_a_clause_taken_apart_is_split_with_one_primary_link() -> None:
    links = trace(provisions(f"{CONTENT} {LICENCE}", DATA), provisions(CONTENT, LICENCE, DATA))

    assert {only(links, 0, 0).relation.value, only(links, 0, 1).relation.value} == {"split-from"}
    assert sorted([only(links, 0, 0).primary, only(links, 0, 1).primary]) == [False, True]


def test_clauses_put_together_are_merged() -> None:
    links = trace(provisions(CONTENT, LICENCE, DATA), provisions(f"{CONTENT} {LICENCE}", DATA))

    assert {only(links, 0, 0).relation.value, only(links, 1, 0).relation.value} == {"merged-into"}


def test_repeated_clauses_are_followed_in_order() -> None:
    assert relations([FEES, DATA, FEES], [FEES, DATA, FEES]) == [
        (0, 0, "unchanged"),
        (1, 1, "unchanged"),
        (2, 2, "unchanged"),
    ]


def test_a_broken_capture_leaves_everything_removed() -> None:
    assert relations([FEES, DATA], ["Redirecting…"]) == [
        (0, None, "removed"),
        (1, None, "removed"),
        (None, 0, "added"),
    ]


def test_an_empty_version_has_no_links() -> None:
    assert trace([], []) == ()


WORDS = st.sampled_from("we you may must data content fees law account share keep with and the of any".split())
CLAUSES = st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), max_size=12)


@given(CLAUSES, CLAUSES)
def test_every_clause_is_told_of_and_nothing_is_linked_twice(old: list[str], new: list[str]) -> None:
    links = trace(provisions(*old), provisions(*new))

    pairs = [(link.old, link.new) for link in links]
    assert len(set(pairs)) == len(pairs)
    assert {link.old for link in links} - {None} == set(range(len(old)))
    assert {link.new for link in links} - {None} == set(range(len(new)))


class StoppedError(Exception):
    """Asked to stop."""


def test_whoever_works_beside_it_has_a_turn_every_few_clauses() -> None:
    old, new = provisions(FEES, DATA, LAW, CONTENT), provisions(FEES, f"{DATA} {LICENCE}", ACCOUNT, CONTENT)
    turns: list[None] = []

    links = trace(old, new, lambda: turns.append(None))

    assert links == trace(old, new)
    assert len(turns) > len(old) + 2


def test_it_ends_when_the_pause_says_so() -> None:
    def stop() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        trace(provisions(FEES, DATA), provisions(FEES, LAW), stop)


@given(CLAUSES, CLAUSES)
def test_only_links_between_equal_characters_are_exact(old: list[str], new: list[str]) -> None:
    links = trace(provisions(*old), provisions(*new))

    for link in links:
        same = link.old is not None and link.new is not None and old[link.old] == new[link.new]
        assert not link.exact or same


@given(CLAUSES, CLAUSES)
def test_each_old_clause_has_at_most_one_primary_partner(old: list[str], new: list[str]) -> None:
    links = trace(provisions(*old), provisions(*new))

    primary = [link.old for link in links if link.primary and link.old is not None and link.new is not None]
    assert len(primary) == len(set(primary))
