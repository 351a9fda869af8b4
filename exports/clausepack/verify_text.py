"""`VERIFY.txt`: how to check a pack with ordinary tools."""

from __future__ import annotations

from clausepack.pack import Pack


def verify_text(pack: Pack, digest: str, volumes: int = 0) -> bytes:
    """Return the instructions that lie at the root of a pack, for this pack and its volumes where it has any."""
    example = next((item for item in pack.findings if item.excerpt is not None), None)
    parts = [_HEAD.format(id=pack.id, status=pack.status, digest=digest)]
    if volumes:
        parts.append(_VOLUMES.format(count=volumes))
    if example is not None and example.excerpt is not None:
        exhibit = next(item for item in pack.exhibits if item.number == example.exhibit)
        parts.append(
            _EXAMPLE.format(
                finding=example.id,
                exhibit=exhibit.number,
                text_path=exhibit.text_path,
                line=example.excerpt.line_from,
                source_path=exhibit.source_path,
                sha256=exhibit.sha256,
            )
        )
    if pack.engagement.logo is not None:
        parts.append(_LOGO.format(path=pack.engagement.logo.path, sha256=pack.engagement.logo.sha256))
    parts.append(_TAIL)
    return "".join(parts).encode("utf-8")


_HEAD = """\
HOW TO CHECK THIS PACK
======================
Pack {id}, status {status}
Root hash (SHA-256 of data/pack.json):
  {digest}

Every command below runs in this folder. Linux and macOS have the programs (on macOS write
“shasum -a 256” for “sha256sum”); on Windows use Get-FileHash in PowerShell, or Git Bash.

1. Nothing was changed, lost or added.
     sha256sum -c manifest-sha256.txt
     sha256sum -c tagmanifest-sha256.txt
   Every line must say OK. The folder data/ must hold no file that manifest-sha256.txt does not list.

2. The record is the one that was printed.
     sha256sum data/pack.json
   The hash must be the root hash above; the cover and every page of data/pack.pdf (first
   16 digits) and the sheet “Read me” of data/pack.xlsx carry it too.

3. The sources are the archived bytes.
     sha256sum data/sources/*
   Compare with the source register: section 7 of the PDF, sheet “Evidence” of the workbook.
"""

_VOLUMES = """
   The PDF of this pack is parted into {count} volumes. The cover is in data/pack-01.pdf, section 7 in one of those
   after it, and data/pack.pdf is their master index. It prints the SHA-256 of each volume; compare:
     sha256sum data/pack-*.pdf
"""

_EXAMPLE = """
4. An excerpt stands in its source. Finding {finding}, exhibit {exhibit}:
     open data/{text_path} at line {line}; the words of the excerpt stand there.
     open data/{source_path} and search for them; this file has the hash
       {sha256}
   Do the same with any other finding; each names its exhibit, lines and bytes.
"""

_LOGO = """
   The picture on the cover is no evidence; it is data/{path}, which pack.json names by this hash:
     {sha256}
"""

_TAIL = """
5. The ledger is unbroken. data/ledger.jsonl has one event a line. The hash of an event is the SHA-256 of the JSON
   object of its keys act, actor, payload_sha256, previous, record, seq, utc (in this order, no blanks, UTF-8); the
   next event
   carries it as “previous”. Where a payload is given, its SHA-256 is payload_sha256.

With the program, all of this and more in one step, offline:
     clausemark verify .

What a hash proves: that these bytes are the bytes that were hashed. What it does not prove: who made them, or
when. A ledger without an outside time-stamp or countersignature cannot stop its owner from rewriting all of it.
"""
