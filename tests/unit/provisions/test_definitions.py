from __future__ import annotations

import pytest

from clausemark.intake.markdown import MarkdownReader
from clausemark.provisions.definitions import Definition, definitions_in
from clausemark.provisions.segment import segment
from clausemark.provisions.term_marks import term_places


def found(text: str) -> list[Definition]:
    return definitions_in(segment(MarkdownReader().read(text.encode())).provisions)


@pytest.mark.parametrize(
    ("clause", "terms"),
    [
        ("“Usage Data” means data about how you use the service.", ["Usage Data"]),
        ('"Fees" shall mean the amounts in the order.', ["Fees"]),
        ("“Controller” and “Processor” have the meanings given by law.", ["Controller", "Processor"]),
        ("Usage Data means data about how you use the service.", ["Usage Data"]),
        ("Lantern Ltd (“Lantern”, or the “Company”) runs the service.", ["Lantern", "Company"]),
        ("« Données » désigne les données de l’utilisateur.", ["Données"]),
        ("„Nutzungsdaten“ bezeichnet Daten über die Nutzung.", ["Nutzungsdaten"]),
        ("«Datos» significa los datos del usuario.", ["Datos"]),
        ('"Key Terms” will have the meaning given in the order.', ["Key Terms"]),
        ("The “Start Date” is the day on which you first pay.", ["Start Date"]),
        ("“Input”, any data that you provide.", ["Input"]),
        ("1.4 “Input”: any data that you provide.", ["Input"]),
        ("“Who may use it?”, you may ask.", []),
        ("“As is”.", []),
        ("« Plateforme » a la signification qui lui est donnée à l’article 1.", ["Plateforme"]),
        ("An “Account” represents your relationship with us.", ["Account"]),
        (
            "It is renewed for a month (the first month and each month after it, each a “Renewal”) unless you end it.",
            ["Renewal"],
        ),
        ("Elles sont désignées ci-dessous les « Conditions Générales ».", ["Conditions Générales"]),
        ("All that you send us, together, the “Content”, stays yours.", ["Content"]),
        ("Inputs and outputs are collectively ‘Services’ in these terms.", ["Services"]),
        ("Each is referred to as a “Party” and together as the “Parties” here.", ["Party", "Parties"]),
        ("When we say “you” or “your”, we mean the person who signs.", ["you", "your"]),
        ("He leaves the works (each under clauses (i) to (iv) being a “Default”) at once.", ["Default"]),
        ("Die Lantern GmbH, im Folgenden „Anbieter“, betreibt den Dienst.", ["Anbieter"]),
        ("Beide werden nachfolgend gemeinsam die „Parteien“ genannt.", ["Parteien"]),
        ("La société Lantern, ci-après dénommée la « Société », édite le site.", ["Société"]),
        ("Lantern S.A., en adelante, el «Titular», presta el servicio.", ["Titular"]),
        ("Lantern S.p.A., di seguito denominata “Società”, offre il servizio.", ["Società"]),
        ("Lantern B.V., hierna te noemen “Aanbieder”, levert de dienst.", ["Aanbieder"]),
        ("We do not store “cookies” on your device.", []),
        ("You may press a button (such as “Like” or “Share”) at any time.", []),
        ("We tell you how to reach us (see “How to contact us” below).", []),
        ("Show what you think (“thumbs up” as a rule) of the answer.", []),
        ("This means the company that is responsible for your data.", []),
    ],
)
def test_a_term_is_known_by_the_words_that_define_it(clause: str, terms: list[str]) -> None:
    assert [each.term for each in found(clause)] == terms


def test_uses_are_found_in_every_clause_but_not_where_it_is_defined() -> None:
    text = "1\\. “Usage Data” means data on use.\n\n2\\. We keep Usage Data. We sell no Usage Data.\n"

    (definition,) = found(text)

    assert [use.provision for use in definition.uses] == [2, 2]


def test_a_longer_term_is_not_a_use_of_the_shorter_one_in_it() -> None:
    text = "1\\. “Data” means facts.\n\n2\\. “Usage Data” means Data on use.\n\n3\\. We keep Usage Data.\n"

    uses = {each.term: [use.provision for use in each.uses] for each in found(text)}

    assert uses == {"Data": [2], "Usage Data": [3]}


def test_a_pronoun_is_told_without_uses() -> None:
    (definition,) = found("This is between us and the person who signs (“you”). We serve you as you are.")

    assert (definition.term, definition.uses) == ("you", ())


def test_a_term_in_small_letters_has_its_uses() -> None:
    text = "1\\. “personal data” means data on a person.\n\n2\\. We keep personal data. We sell no personal data.\n"

    (definition,) = found(text)

    assert [use.provision for use in definition.uses] == [2, 2]


def test_spans_are_those_of_the_words() -> None:
    source = MarkdownReader().read("1\\. “Usage Data” means data.\n\n2\\. We keep Usage Data here.\n".encode())

    (definition,) = definitions_in(segment(source).provisions)

    assert source.text[definition.start : definition.end] == "Usage Data"
    assert source.text[definition.uses[0].start : definition.uses[0].end] == "Usage Data"


def test_an_entry_of_a_list_of_definitions_is_a_term() -> None:
    clause = "„Nutzer“\n\njede Person, die den Dienst nutzt."

    assert [clause[start:end] for start, end in term_places(clause)] == ["Nutzer"]
