"""Lineage: what became of every provision from one version of a document to the next."""

from __future__ import annotations

from clausemark.provisions.lineage.parts import Part, PartLink, cited, part_links
from clausemark.provisions.lineage.tracing import LINEAGE_VERSION, Link, trace
from clausemark.provisions.lineage.words import reads_same

__all__ = ["LINEAGE_VERSION", "Link", "Part", "PartLink", "cited", "part_links", "reads_same", "trace"]
