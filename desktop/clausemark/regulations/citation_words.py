"""The words that lawyers put between the numbers of a citation, in the languages they use."""

from __future__ import annotations

import unicodedata

ARTICLE = "article"
SECTION = "section"
SECTION_SIGN = "§"
DIVISION_UNITS = frozenset({"annex", "ch", "div", "part", "recital", "sch", "sec", "subch", "subpart", "title"})
POSITION = "position"
SUBPARAGRAPH = "sub"
ALINEA = "alinea"
IGNORED = "ignored"

_UNIT_WORDS = {
    ARTICLE: "art arts article articles artikel articolo articoli articulo articulos artigo artigos artykul",
    SECTION_SIGN: "§ §§",
    SECTION: "s ss sec secs sect section sections sektion seccion sezione rule rules principle",
    POSITION: "para paras paragraph paragraphs paragraphe paragraphes par abs absatz comma apartado no nr num "
    "numero nummer n lit litera litt lett let letra lettre letter lettera point points pt pts punkt punto "
    "buchstabe buchst bst sous subsection subsec subdivision subd clause cl ziff ziffer inciso inc item lid "
    "onder sub ust pkt control criterion subcategory",
    SUBPARAGRAPH: "subparagraph subparagraphs subpara uabs unterabs unterabsatz",
    ALINEA: "alinea al",
    IGNORED: "satz hs halbs halbsatz sentence phrase",
    "annex": "annex annexe annexes anhang anexo allegato bijlage",
    "ch": "ch chapter chapitre kapitel kap capitulo capo cap hoofdstuk",
    "div": "div division",
    "part": "part parts partie teil parte",
    "recital": "recital recitals considerant considerando erwagungsgrund ewg",
    "sch": "sch sched schedule",
    "sec": "abschnitt afdeling",
    "subch": "subch subchapter",
    "subpart": "subpart",
    "title": "title titre titel titulo titolo tit",
}
UNITS = {word: unit for unit, words in _UNIT_WORDS.items() for word in words.split()}

_CONNECTOR_WORDS = (
    "of the and or in under pursuant to with by for from see cf du de des la le les au aux et ou un une en sens "
    "der die das des dem den und oder nach gemass im von vom ivm del della dello dei di el los las van "
    "het ue eu ec eg da do dos no na as amended act law et seq ff"
)
CONNECTORS = frozenset(_CONNECTOR_WORDS.split())

VALUE_WORDS = frozenset({"govern", "map", "measure", "manage", "misleading", "aggressive"})

_ORDINAL_WORDS = (
    "first premier erster erste ersten primo primer",
    "second deuxieme zweiter zweite zweiten secondo segundo",
    "third troisieme dritter dritte dritten terzo tercer",
    "fourth quatrieme vierter vierte vierten quarto cuarto",
    "fifth cinquieme funfter funfte funften quinto",
)
ORDINALS = {word: rank for rank, words in enumerate(_ORDINAL_WORDS, start=1) for word in words.split()}


def plain(word: str) -> str:
    """Return a word without case and accents, the form in which the tables hold it."""
    folded = unicodedata.normalize("NFD", word.casefold())
    return "".join(char for char in folded if not unicodedata.combining(char))


def _romans() -> dict[str, int]:
    tens = ("", "x", "xx", "xxx")
    ones = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return {ten + one: 10 * t + o for t, ten in enumerate(tens) for o, one in enumerate(ones) if ten + one}


ROMANS = _romans()
"""Roman numerals from i to xxxix, in lower case."""
