"""A redline as one HTML page: readable in grey, with nothing loaded from elsewhere."""

from __future__ import annotations

from html import escape

from clausemark.archive.clock import utc_text
from clausemark.provisions.document_redline import Passage, PassageKind
from clausemark.provisions.redline import Edit, Piece
from clausemark.services.transitions import Member, Transition

_STYLE = """
body { font: 16px/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
body { color: #1a1a1a; background: #fff; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
p { white-space: pre-wrap; margin: .5rem 0; }
ins { text-decoration: underline; text-decoration-thickness: 2px; background: #e4f3e4; }
del { text-decoration: line-through; background: #fbe3e3; color: #5a1616; }
.added, .removed, .changed, .moved-from, .moved-to { border-left: 4px solid #888; padding-left: .8rem; }
.moved-from, .moved-to { border-left-style: double; }
.mark { font: 12px/1 sans-serif; color: #444; display: block; margin-bottom: .2rem; }
.about, .summary { font: 14px/1.5 sans-serif; } .about td { padding-right: 1.2rem; vertical-align: top; }
.margin { color: #555; font-size: .85rem; }
"""
_TAGS = {Edit.ADDED: "ins", Edit.REMOVED: "del"}
_MARKS = {
    PassageKind.ADDED: "Added",
    PassageKind.REMOVED: "Removed",
    PassageKind.MOVED_FROM: "Moved from here",
    PassageKind.MOVED_TO: "Moved to here",
    PassageKind.CHANGED: "Changed",
}


def redline_page(transition: Transition) -> bytes:
    """Return the page, UTF-8; every character of a document is escaped."""
    title = f"{transition.new.platform.name}: {transition.new.document.title}"
    body = [
        f"<h1>{escape(title)}</h1>",
        _about(transition),
        f'<p class="summary">{escape(transition.assessment.summary)}</p>',
        *(_passage(each) for each in transition.passages()),
    ]
    language = escape(transition.new.document.language or "en", quote=True)
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    page = [f'<!doctype html>\n<html lang="{language}"><head>{head}</head><body>', *body, "</body></html>\n"]
    return "\n".join(page).encode()


def _about(transition: Transition) -> str:
    assessment = transition.assessment
    rows = [
        ("Before", _named(transition.old)),
        ("After", _named(transition.new)),
        ("Kind of change (proposed)", assessment.kind.value),
        ("Direction for users (proposed)", assessment.direction.value),
    ]
    if assessment.notice_days is not None:
        rows.append(("Days from capture to stated effect", str(assessment.notice_days)))
    if assessment.silent:
        rows.append(("Silent change", assessment.silent_reason))
    cells = "".join(f"<tr><td>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in rows)
    return f'<table class="about">{cells}</table>'


def _named(member: Member) -> str:
    version = member.version
    return f"{version.id}, captured {utc_text(version.captured_at.utc)}, SHA-256 of the text {version.text_sha256}"


def _passage(passage: Passage) -> str:
    words = "".join(map(_piece, passage.pieces))
    mark = _MARKS.get(passage.kind, "")
    shown = f'<span class="mark">{mark}</span>' if mark else ""
    element = passage.new or passage.old
    if element is not None and element.level:
        return f'<h2 class="{passage.kind.value}">{shown}{words}</h2>'
    margin = " margin" if element is not None and element.provision is None else ""
    return f'<p class="{passage.kind.value}{margin}">{shown}{words}</p>'


def _piece(piece: Piece) -> str:
    tag = _TAGS.get(piece.edit)
    text = escape(piece.text)
    return text if tag is None else f"<{tag}>{text}</{tag}>"
