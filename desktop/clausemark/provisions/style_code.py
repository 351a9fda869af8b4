"""Style code of a web page that a capture took for text: never words of a document."""

from __future__ import annotations

import re

_DECLARATION = re.compile(r"\s*[a-z-]+\s*:\s*\S", re.IGNORECASE)


def is_style_code(text: str) -> bool:
    """Tell whether a text is nothing but rules of a style sheet: `p.p1 {margin: 0 0 12px; font: 12px Times}`."""
    if not text.endswith("}") or "{" not in text:
        return False
    rules = [rule for rule in text.split("}") if rule.strip()]
    return all(_is_rule(rule) for rule in rules)


def _is_rule(rule: str) -> bool:
    selector, _, body = rule.partition("{")
    declarations = [each for each in body.split(";") if each.strip()]
    return bool(selector.strip() and declarations) and all(_DECLARATION.match(each) for each in declarations)
