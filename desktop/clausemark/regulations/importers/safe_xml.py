"""Untrusted XML as a tree: no entities, no network, no more than a cap."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.importers.draft import clean

MOST_BYTES = 48 * 1024 * 1024
"""Bytes of one file of law; a larger one is refused (`law-too-large`)."""

Element = etree._Element  # noqa: SLF001  # lxml has no public name for the type of an element


def parse(untrusted_data: bytes) -> Element:
    """Return the root of a document.

    Raises `InputRefusedError`: `law-too-large`, `hostile` for entities of its own, `law-malformed` for what is no XML.
    """
    if len(untrusted_data) > MOST_BYTES:
        raise InputRefusedError(
            phrase("It is larger than {size} MB. Import a part of it.", size=MOST_BYTES // 2**20),
            reason="law-too-large",
        )
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        dtd_validation=False,
        remove_comments=True,
        remove_pis=True,
        recover=False,
    )
    try:
        root = etree.fromstring(untrusted_data, parser)
    except etree.XMLSyntaxError as error:
        raise InputRefusedError(
            phrase("It is no XML that can be read (line {line}). Fetch it again.", line=error.lineno or 0),
            reason="law-malformed",
        ) from error
    internal: Any = root.getroottree().docinfo.internalDTD  # its entities are not in the stubs
    if internal is not None and next(iter(internal.iterentities()), None) is not None:
        raise InputRefusedError(
            phrase("It declares entities of its own, as hostile files do. Nothing of it was read."), reason="hostile"
        )
    return root


def name_of(element: Element) -> str:
    """Return the name of an element without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def namespace_of(element: Element) -> str:
    """Return the namespace of an element, empty when it has none."""
    tag = element.tag
    return tag[1:].partition("}")[0] if isinstance(tag, str) and tag.startswith("{") else ""


def children(element: Element, *names: str) -> Iterator[Element]:
    """Yield the child elements with one of some names, in order; all of them when no name is given."""
    for child in element:
        if isinstance(child.tag, str) and (not names or name_of(child) in names):
            yield child


def child(element: Element | None, *path: str) -> Element | None:
    """Return the first element down a path of names, None when there is none."""
    for name in path:
        if element is None:
            return None
        element = next(children(element, name), None)
    return element


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """Yield elements with one of some names anywhere below an element, itself included, in document order."""
    for each in element.iter():
        if isinstance(each.tag, str) and name_of(each) in names:
            yield each


def text_of(element: Element | None, *, without: frozenset[str] = frozenset()) -> str:
    """Return the text of an element on one line, leaving out elements of some names."""
    return "" if element is None else clean("".join(_pieces(element, without)))


def _pieces(element: Element, without: frozenset[str]) -> Iterator[str]:
    yield element.text or ""
    for each in element:
        if isinstance(each.tag, str) and name_of(each) not in without:
            yield from _pieces(each, without)
        yield each.tail or ""
