from __future__ import annotations

import pytest

from clausemark.provisions.language import grammar_of
from clausemark.provisions.sentences import is_full_clause, is_lead_in, is_open_ended, is_terminated, run_in_end

SAMPLES = {
    "en": "The terms of this agreement apply to you and to any of your affiliates in the territory. " * 3,
    "fr": "Les conditions de la présente convention sont applicables à vous et à nous dans le territoire. " * 3,
    "de": "Die Bedingungen dieses Vertrages gelten für Sie und für uns und sind nicht mit anderen verbunden. " * 3,
    "it": "I dati sono trattati dal titolare per le finalità di cui al presente contratto e nel rispetto della legge. "
    * 3,
    "es": "Las condiciones de este contrato son aplicables a usted y a los terceros que las aceptan por escrito. " * 3,
}


@pytest.mark.parametrize(
    ("language", "clause"),
    [
        ("en", "Executive shall be entitled to continue the coverage."),
        ("en", "If the service is down, we repair it."),
        ("en", "“Fees” means the amounts due."),
        ("en", "Rate limits. Your use may be subject to limits."),
        ("en", "For each module, the following applies:"),
        ("en", "Does this apply to you when you are a guest?"),
        ("en", "DO NOT USE THE SERVICE TO DO HARM."),
        ("en", "Interest accrues from the day on which a payment is late."),
        ("en", "Processor informs Controller of every breach."),
        ("en", "The Supplier promptly hosts the data in its own rooms."),
        ("en", "Accompany the work with its complete source."),
        ("en", "Third violation: we close your account."),
        ("it", "Inviamo la newsletter solo con il tuo consenso."),
        ("es", "Recopilamos los datos de su cuenta."),
        ("fr", "Le vendeur se réserve le droit de modifier ses prix."),
        ("fr", "Nous pouvons modifier les présentes conditions."),
        ("fr", "« Compte » désigne le compte créé par le membre."),
        ("de", "Der Anbieter haftet nicht für Schäden."),
        ("es", "El usuario debe pagar las tarifas."),
    ],
)
def test_sentences_are_full_clauses(language: str, clause: str) -> None:
    assert is_full_clause(clause, 0, grammar_of(SAMPLES[language]))


@pytest.mark.parametrize(
    ("language", "fragment"),
    [
        ("en", "a lump sum payment; and"),
        ("en", "A lump sum cash payment in an amount equal to the salary."),
        ("en", "An organization which has stated its goal."),
        ("en", "The right to use the service;"),
        ("en", "cannot be given to anyone else."),
        ("en", "Payment"),
        ("en", "Restricts access to specific endpoints based on the permissions."),
        ("en", "Requiring the user to include identifiers to help the operator."),
        ("en", "Customer claims for damage to the goods."),
        ("en", "Under the agreement with our customers."),
        ("en", "Other details your bank asks for."),
        ("fr", "Conditions particulières du vendeur."),
        ("es", "Últimos datos de la cuenta."),
        ("en", ": These terms apply if you have a subscription."),
        ("fr", "Une photographie publiée sur votre profil ;"),
        ("fr", "dans le cadre du processus, nous sommes amenés à agir."),
        ("fr", "Le droit de se rétracter dans les quatorze jours."),
        ("de", "Das Recht, Auskunft über die Daten zu erhalten."),
        ("de", "die Kosten der Versendung,"),
    ],
)
def test_pieces_of_sentences_are_fragments(language: str, fragment: str) -> None:
    assert not is_full_clause(fragment, 0, grammar_of(SAMPLES[language]))


def test_the_words_outvote_the_declared_language() -> None:
    assert grammar_of(SAMPLES["fr"], "en") is grammar_of(SAMPLES["fr"])
    assert grammar_of("xyzzy plugh", "de-CH") is grammar_of(SAMPLES["de"])
    assert grammar_of("xyzzy plugh") is None


def test_endings_tell_what_may_follow() -> None:
    assert is_terminated("He said “done.”")
    assert not is_terminated("He said")
    assert is_lead_in("as follows:")
    assert is_open_ended("the fees; or")
    assert not is_open_ended("the floor")


def test_a_run_in_heading_ends_before_the_first_sentence() -> None:
    text = "Governing law. These terms are governed by law."

    assert text[run_in_end(text, 0) :] == " These terms are governed by law."
    assert run_in_end("These terms are governed by law.", 0) == 0


def test_addresses_do_not_make_a_text_portuguese() -> None:
    rows = "\n".join(f"cookie{at} chat.lantern.com ads.lantern.com www.lantern.com" for at in range(60))
    words = "This notice says what the cookies of our services are, and how you can manage them in your browser. " * 6

    assert grammar_of(f"{words}\n{rows}") is grammar_of(words)
