"""Which provision stands under which number, however deep it is written and however often numbers begin anew."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from clausemark.provisions.numbering import Label, Style, follows, label_of, label_of_marker, starts_list
from clausemark.provisions.pointing import ANNEX, ANNEXED, PART, Pointing, Scope, said
from clausemark.provisions.provision import HeadingSpan, ProvisionSpan

_LEAD = 100
"""Characters in which a clause says how it is called."""

Key = tuple[str, ...]
"""The parts of a number, outermost first and in small letters: 7(b) is 7, b."""


class Places:
    """The clauses of a document by their numbers."""

    def __init__(self, provisions: Sequence[ProvisionSpan], headings: Sequence[HeadingSpan], text: str) -> None:
        self._provisions = provisions
        self._own = list(_numbers(provisions))
        self._at: dict[Key, list[int]] = {}
        self._under: dict[Key, list[int]] = {}
        for index, own in enumerate(self._own):
            if own:
                self._at.setdefault(own, []).append(index)
            for depth in range(1, len(own)):
                self._under.setdefault(own[:depth], []).append(index)
        titles = self._titles(headings, text)
        self._at.update({key: [] for key, _ in titles})
        for key, index in titles:
            self._at[key].append(index)
        self._ends = _ends(self._at)
        self._kinds = {key[0].isdigit() for key in self._at if len(key) == 1}
        self._parts = _beginnings(titles) or _beginnings((own, index) for index, own in enumerate(self._own))

    def target(self, pointing: Pointing, source: ProvisionSpan) -> int | None:
        """Return the ordinal of the only clause that is meant, None when there is none, or several.

        A clause that points at itself points at nothing.
        """
        index = source.ordinal - self._provisions[0].ordinal
        found = self._meant(pointing, index)
        if pointing.title:
            found = self._called(pointing, found)
        return None if found is None or found == index else self._provisions[found].ordinal

    def _called(self, pointing: Pointing, found: int | None) -> int | None:
        """Return the clause that number and title agree on: the number may stand twice, the title may be another's."""
        if found is None:
            alike = [each for each in self._at.get(pointing.parts, []) if self._is_called(each, pointing.title)]
            return alike[0] if len(alike) == 1 else None
        if self._is_called(found, pointing.title):
            return found
        others = (each for at in self._at.values() for each in at)
        return None if any(self._is_called(each, pointing.title) for each in others) else found

    def _is_called(self, index: int, title: str) -> bool:
        """Tell whether a clause stands under a title or opens with it; one that only mentions it does not."""
        span = self._provisions[index]
        opening = said(span.text[:_LEAD]).removeprefix(said(span.number or "")).lstrip()
        return opening.startswith(title) or title in said(" ".join(span.heading_path[-2:]))

    def _meant(self, pointing: Pointing, source: int) -> int | None:
        keys = list(_keys(pointing, self._own[source]))
        found = (self._by_number(key, source) for key in keys)
        if (clause := next((each for each in found if each is not None), None)) is not None:
            return clause
        if pointing.scope is not Scope.DOCUMENT and (clause := self._beside(pointing.parts, source)) is not None:
            return clause
        around = (self._around(key, source) for key in keys if pointing.is_item)
        return next((each for each in around if each is not None), None)

    def _by_number(self, key: Key, source: int) -> int | None:
        """Return the clause with a number: within the same annex first, then in the document."""
        own = self._own[source]
        if own[:1] == (ANNEX,) and key[:1] != (ANNEX,):
            found = self._exact((*own[:2], *key), source)
            if found is not None:
                return found
        return self._exact(key, source)

    def _exact(self, key: Key, source: int) -> int | None:
        at = self._at.get(key, []) if key[0] == ANNEX else self._in_part(self._at.get(key, []), source)
        if len(at) > 1:
            return None
        if at:
            return at[0]
        below = self._in_part(self._under.get(key, []), source)
        if below:
            return below[0]
        if key[0].isdigit() not in self._kinds:
            ends = self._in_part(self._ends.get(key, []), source)
            if len(ends) == 1:
                return ends[0]
        return None

    def _around(self, key: Key, source: int) -> int | None:
        """Return the only clause of a number's section whose own text has the item: (b) is often part of its clause."""
        if len(key) < (3 if key[0] == ANNEX else 2):
            return None
        above = key[:-1]
        section = self._in_part([*self._at.get(above, []), *self._under.get(above, [])], source)
        item = re.compile(rf"(?:^|[\s:;,(]){re.escape(key[-1])}[.)](?=\s|$)")
        found = {index for index in section if item.search(self._provisions[index].text.casefold())}
        return found.pop() if len(found) == 1 else None

    def _beside(self, parts: Key, source: int) -> int | None:
        """Return the only clause with a number of its own under the same headings."""
        path = self._provisions[source].heading_path
        low, high = source, source + 1
        while low > 0 and self._provisions[low - 1].heading_path == path:
            low -= 1
        while high < len(self._provisions) and self._provisions[high].heading_path == path:
            high += 1
        found = [index for index in range(low, high) if self._own[index][-len(parts) :] == parts]
        return found[0] if len(found) == 1 else None

    def _in_part(self, indexes: Iterable[int], source: int) -> list[int]:
        """Return the clauses in the part of the document that the source is in, those before it when there are none.

        An annex points at the agreement it belongs to; the agreement names the annex that it points at.
        """
        if len(self._parts) < 2:
            return list(indexes)
        part = self._part(source)
        found = [each for each in indexes if self._part(each) <= part]
        return [each for each in found if self._part(each) == part] or found

    def _part(self, index: int) -> int:
        return max(1, bisect_right(self._parts, index))

    def _titles(self, headings: Sequence[HeadingSpan], text: str) -> list[tuple[Key, int]]:
        """Return the numbers of headings, each with its first clause; also of those that only a path tells."""
        starts = [span.start for span in self._provisions]
        found: list[tuple[Key, int]] = []
        for heading in headings:
            key = _key_of_title(text[heading.start : heading.end])
            at = bisect_right(starts, heading.end - 1)
            path = self._provisions[at].heading_path if key and at < len(starts) else ()
            if any(_key_of_title(title) == key for title in path):  # a heading may have no clause of its own
                found.append((_whole(path, key), at))
        known = {key for key, _ in found} | self._at.keys()
        seen: set[tuple[str, ...]] = {()}
        for index, span in enumerate(self._provisions):
            path = span.heading_path
            while path not in seen:
                seen.add(path)
                if (key := _key_of_title(path[-1])) and (whole := _whole(path, key)) not in known:
                    found.append((whole, index))
                path = path[:-1]
        return found


def _keys(pointing: Pointing, own: Key) -> Iterator[Key]:
    """Yield the whole numbers that a place may mean, seen from a clause with a number of its own."""
    if pointing.scope is not Scope.BESIDE:
        yield pointing.parts
    if pointing.scope is not Scope.DOCUMENT:
        is_beside = bool(own) and (own[-1].isalpha() or not pointing.is_lettered)
        for depth in range(len(own) - is_beside, 0, -1):
            yield (*own[:depth], *pointing.parts)


def _beginnings(numbered: Iterable[tuple[Key, int]]) -> list[int]:
    """Return where the first number of a document comes again: there begins a part, often a document of its own."""
    found: list[int] = []
    first: Key | None = None
    for key, index in numbered:
        if len(key) == 1 and (first is None or key == first):
            first = key
            found.append(index)
    return found


def _ends(at: Mapping[Key, Sequence[int]]) -> dict[Key, list[int]]:
    """Return the clauses by the ends of their numbers: 4 under Part B is B, 4, and 4 to those who number on."""
    found: dict[Key, list[int]] = {}
    for key, indexes in at.items():
        for depth in range(1, len(key)):
            found.setdefault(key[depth:], []).extend(indexes)
    return found


def _numbers(provisions: Sequence[ProvisionSpan]) -> Iterator[Key]:
    """Yield the whole number of each provision: its own after those of the headings and clauses above it.

    (a) under 2.6 is 2, 6, a; (i) after it is 2, 6, a, i; 4 under the section 8 of a nested list is 8, 4; Article 5 is 5
    wherever it stands.
    """
    above: list[tuple[Label, Key]] = []
    path: tuple[str, ...] = ()
    for span in provisions:
        if span.heading_path != path:
            above, path = [], span.heading_path
        label = label_of_marker(span.number)
        if label is None:
            yield ()
        else:
            yield _below_clauses(label, above, path)


def _below_clauses(label: Label, above: list[tuple[Label, Key]], path: Sequence[str]) -> Key:
    """Return the whole number of a clause, and keep in `above` what the next one may be below of."""
    key = _key(label)
    if label.style is Style.NAMED or label.style is Style.DECIMAL:
        above.clear()
    while above and not follows(label, above[-1][0]) and not starts_list(label):
        above.pop()
    if above and follows(label, above[-1][0]):
        whole = (*above.pop()[1][:-1], *key)
    elif above:
        whole = (*above[-1][1], *key)
    else:
        whole = key if label.style is Style.NAMED else _below(path, key)
    above.append((label, whole))
    return whole


@lru_cache(4096)
def _whole(path: tuple[str, ...], key: Key) -> Key:
    """Return the whole number of a heading that is the last with its number in a path."""
    depth = next((depth for depth in range(len(path), 0, -1) if _key_of_title(path[depth - 1]) == key), 0)
    return key if not depth or _is_named(path[depth - 1]) else _below(path[: depth - 1], key)


def _below(path: Sequence[str], key: Key) -> Key:
    """Return a number after those of the headings above it; one of several parts says already where it stands."""
    if len(key) != 1:
        return key
    for title in reversed(path):
        above = _key_of_title(title)
        if above:
            key = (*above, *key)
        if len(above) > 1:
            break
    return key


@lru_cache(4096)
def _key_of_title(title: str) -> Key:
    """Return the number that a heading begins with; every clause below it asks for it again."""
    return _key(label_of(title, bare=True))


@lru_cache(4096)
def _is_named(title: str) -> bool:
    """Tell whether the number of a heading is written with a name, as in Article 5."""
    label = label_of(title, bare=True)
    return label is not None and label.style is Style.NAMED


def _key(label: Label | None) -> Key:
    if label is None:
        return ()
    printed = label.printed
    annexed = (ANNEX,) if ANNEXED.match(printed) else ()
    if label.style is Style.NAMED:
        printed = re.sub(r"^[^\W\d_]{2,}\.?\s*|^§+\s*", "", printed)
    return (*annexed, *(part.casefold() for part in PART.findall(printed)))
