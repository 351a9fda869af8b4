"""The gate: what was captured, but is no document."""

from __future__ import annotations

import re

from clausemark.provisions.source_text import SourceText

_SHORT = 400
_STUBS = (
    (
        re.compile(r"redirecting|you are being redirected|weitergeleitet|redirection en cours", re.IGNORECASE),
        "a redirect notice",
    ),
    (
        re.compile(
            r"\b(?:404|403|410|500|502|503)\b|page not found|access denied|not found|forbidden|bad gateway"
            r"|service unavailable",
            re.IGNORECASE,
        ),
        "an error page",
    ),
    (
        re.compile(r"enable javascript|javascript is (?:required|disabled)|activer javascript", re.IGNORECASE),
        "a page that needs scripts",
    ),
    (
        re.compile(r"verify (?:that )?you are (?:a )?human|captcha|checking your browser|just a moment", re.IGNORECASE),
        "a robot check",
    ),
    (re.compile(r"accept (?:all )?cookies|cookie preferences|we value your privacy", re.IGNORECASE), "a consent wall"),
)


def judge(source: SourceText) -> str | None:
    """Return in words why a capture is broken, None when it may be a document."""
    words = " ".join(source.text[block.start : block.end] for block in source.blocks if block.boilerplate is None)
    if not words.strip():
        return "the capture holds no text outside navigation and hidden parts"
    if len(words) > _SHORT:
        return None
    for pattern, what in _STUBS:
        if pattern.search(words):
            return f"the capture is {what}: “{words[:60]}”"
    return None
