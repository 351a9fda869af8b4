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


def inclusion_proof(leaves: Sequence[Sha256], index: int) -> tuple[Sha256, ...]:
    """Return the audit path of one leaf, lowest sibling first (RFC 9162 section 2.1.3.1)."""
    if not 0 <= index < len(leaves):
        raise IndexError(f"leaf {index} is outside a tree of {len(leaves)}")
    level = [bytes.fromhex(leaf) for leaf in leaves]
    path: list[Sha256] = []
    while len(level) > 1:
        sibling = index ^ 1
        if sibling < len(level):
            path.append(Sha256(level[sibling].hex()))
        paired = [_node(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            paired.append(level[-1])
        level, index = paired, index // 2
    return tuple(path)


def check_inclusion(leaf: Sha256, index: int, size: int, path: Sequence[Sha256], root: Sha256) -> bool:
    """Tell whether the audit path leads from the leaf to the root (RFC 9162 section 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    node, last, digest = index, size - 1, bytes.fromhex(leaf)
    for step in path:
        if last == 0:
            return False
        sibling = bytes.fromhex(step)
        if node % 2 or node == last:
            digest = _node(sibling, digest)
            while node % 2 == 0 and node != 0:
                node, last = node >> 1, last >> 1
        else:
            digest = _node(digest, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and digest.hex() == root
