"""Parts of a page that are probably not the document: hidden, navigation, banners, controls. Marked, never dropped."""

from __future__ import annotations

import re

from lxml import etree

_NEVER = frozenset({"html", "body", "main", "article"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_FOR_EARS = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader-(?:text|only))(?=$|[\s_-])", re.IGNORECASE
)
_COOKIE = re.compile(
    r"cookie[-_ ]?(?:banner|consent|notice|bar|dialog|popup|modal|overlay|wall)|onetrust|didomi|usercentrics"
    r"|gdpr-banner|consent-banner|cmpbox|cybot",
    re.IGNORECASE,
)
_FOOTER = re.compile(r"(?:^|[\s_-])(?:footer|colophon)(?=$|[\s_-])", re.IGNORECASE)
_MENU = re.compile(
    r"(?:^|[\s_-])(?:(?:main|site|top|nav)-?(?:nav|menu|bar)|breadcrumbs?|(?:language|lang)-?(?:switch(?:er)?|select(?:or)?|menu)"
    r"|(?:social|share)-?(?:links|icons|buttons)|related-?(?:posts|articles|links|content)|pagination)(?=$|[\s_-])",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r"(?:^|[\s_-])(?:toc|table-?of-?contents)(?=$|[\s_-])", re.IGNORECASE)
_SIGN_UP = re.compile(
    r"(?:^|[\s_-])(?:newsletter|subscribe|search)(?:-?(?:form|box|sign-?up))?(?=$|[\s_-])", re.IGNORECASE
)
_MOSTLY_LINKS = 0.7
_NAVIGATION = frozenset({"navigation", "menu", "menubar", "search", "tablist"})
_STRUCTURAL = frozenset({"nav", "header", "footer", "aside", "noscript", "dialog"})
_CONTROLS = frozenset({"button", "select", "option", "textarea"})
_OPENS = ("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle")
_MOST_OF_PAGE = 0.5
_LONG_FIELD = 200


class Boilerplate:
    """Tells for the elements of one page whether they are part of the document."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._words: int | None = None
        self._main = next((each for each in root.iter() if each.tag == "main" or each.get("role") == "main"), None)

    def hidden(self, element: etree._Element) -> bool:
        """Tell whether a page hides an element from the eyes."""
        if element.tag in _NEVER or (not element.attrib and element.tag != "dialog"):
            return False
        if element.get("hidden") is not None or (element.tag == "dialog" and element.get("open") is None):
            return True
        return _HIDDEN.search(element.get("style") or "") is not None

    def for_ears(self, element: etree._Element) -> bool:
        """Tell whether a page says something only to those who hear it, as it announces its title when it is opened."""
        return element.get("aria-live") is not None and _FOR_EARS.search(element.get("class") or "") is not None

    def skip_link(self, element: etree._Element, tag: str) -> bool:
        """Tell whether a link only leads past the navigation, for those who hear the page."""
        if tag != "a" or not (element.get("href") or "").startswith("#"):
            return False
        names = element.get("class") or ""
        return "skip" in names.casefold() or _FOR_EARS.search(names) is not None

    def reason(self, element: etree._Element, tag: str) -> str | None:
        """Return the reason to set a block element apart, None when it seems part of the document."""
        if tag in _NEVER or element is self._main:
            return None
        if not element.attrib and tag not in _STRUCTURAL:
            return None
        if self.hidden(element) or _FOR_EARS.search(element.get("class") or ""):
            return "hidden"
        reason = "noscript" if tag == "noscript" else self._structural(element, tag) or self._named(element)
        return None if reason is not None and self._is_most(element) else reason

    def control(self, element: etree._Element, tag: str) -> bool:
        """Tell whether an element is something to press or fill in, not the title of what it opens."""
        if tag not in _CONTROLS:
            return False
        if tag == "textarea":
            return len(element.text or "") < _LONG_FIELD
        if any(element.get(name) is not None for name in _OPENS) and tag == "button":
            return False
        return not any(parent.tag in {"h1", "h2", "h3", "h4", "h5", "h6", "summary"} for parent in _near(element))

    def _structural(self, element: etree._Element, tag: str) -> str | None:
        role = element.get("role")
        if tag == "nav" or role in _NAVIGATION:
            return "navigation"
        if (tag == "footer" or role == "contentinfo") and _is_outside(element):
            return "footer"
        if self._main is None or not _is_outside(element):
            return None
        if tag == "header" or role == "banner":
            titled = next(element.iter("h1"), None) is not None and next(self._main.iter("h1"), None) is None
            return None if titled else "header"
        return "aside" if tag == "aside" or role == "complementary" else None

    def _named(self, element: etree._Element) -> str | None:
        names = f"{element.get('id') or ''} {element.get('class') or ''} {element.get('aria-label') or ''}"
        if _COOKIE.search(names):
            return "cookie-banner"
        if _FOOTER.search(names) and _is_outside(element):
            return "footer"
        if _SIGN_UP.search(names) and _size(element) < _LONG_FIELD:
            return "control"
        reason = "navigation" if _MENU.search(names) else "contents" if _CONTENTS.search(names) else None
        return reason if reason is not None and _is_mostly_links(element) else None

    def _is_most(self, element: etree._Element) -> bool:
        """Tell whether an element holds most words of the page: then its name says nothing about it."""
        if self._words is None:
            self._words = _size(self._root)
        return _size(element) > self._words * _MOST_OF_PAGE


def _is_mostly_links(element: etree._Element) -> bool:
    """Tell whether most of what an element says is links."""
    linked = sum(_size(link) for link in element.iter("a"))
    return linked > 0 and linked >= _MOSTLY_LINKS * _size(element)


def _is_outside(element: etree._Element) -> bool:
    return not any(parent.tag in {"main", "article"} for parent in element.iterancestors())


def _near(element: etree._Element) -> list[etree._Element]:
    first = element.getparent()
    second = None if first is None else first.getparent()
    return [each for each in (first, second) if each is not None]


def _size(element: etree._Element) -> int:
    size = 0
    for each in element.iter():
        if each.tag not in {"script", "style"}:
            size += len((each.text or "").strip())
        if each is not element:
            size += len((each.tail or "").strip())
    return size
