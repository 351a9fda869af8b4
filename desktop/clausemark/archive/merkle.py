"""The Merkle tree over the ledger (RFC 9162 section 2.1)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from clausemark.archive.hashes import Sha256


def leaf_hash(data: bytes) -> Sha256:
    """Return the leaf hash of one entry."""
    return Sha256(hashlib.sha256(b"\x00" + data).hexdigest())


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def merkle_root(leaves: Sequence[Sha256]) -> Sha256:
    """Return the root over leaf hashes; the empty tree has the hash of no bytes."""
    level = [bytes.fromhex(leaf) for leaf in leaves]
    if not level:
        return Sha256(hashlib.sha256(b"").hexdigest())
    while len(level) > 1:
        paired = [_node(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            paired.append(level[-1])
        level = paired
    return Sha256(level[0].hex())
