"""Bytes and proof: captures, hashes, custody, the ledger and its Merkle tree."""
