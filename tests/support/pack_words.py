"""Words of the invented packs in `packs.py`: clauses of invented platforms and what a reviewer says of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and the judgement on it."""

    heading: str
    text: str
    title: str
    category: tuple[str, str]
    severity: str | None
    scores: tuple[int, int, int, int, int]
    says: str
    matters: str
    impact: str
    citations: tuple[str, ...]


CLAUSES = (
    Clause(
        "Arbitration",
        "Any dispute between you and Larkmoor will be settled by binding arbitration before one arbitrator, and not in"
        " court. You waive any right to a jury trial and to take part in a class action. You may opt out within 30 days"
        " of first accepting these terms by letter to our registered office; electronic notice is not effective.",
        "Binding arbitration with a class waiver and a 30-day opt-out by letter only",
        ("arbitration-class-waiver", "Arbitration and class waiver"),
        "critical",
        (3, 3, 3, 2, 1),
        "Disputes go to one arbitrator. Jury trial and class action are given up. Opting out needs a letter within 30"
        " days.",
        "A user who overlooks the window loses access to the courts for every later dispute, also about sums too small"
        " to pursue alone.",
        "Consumers with small claims have no practical way to combine them; the opt-out needs paper, postage and"
        " attention in the first month.",
        ("UCTD Art. 3(1)", "FAA § 2"),
    ),
    Clause(
        "Usage data",
        "As between the parties, Larkmoor owns all right, title and interest in the Usage Data, including any"
        " improvement, model or insight derived from it, and may use, license and disclose it for any lawful business"
        " purpose without notice or compensation to you, during and after the term of this agreement.",
        "Provider owns usage data and everything derived from it",
        ("ownership", "Ownership of content and data"),
        "high",
        (2, 3, 2, 2, 2),
        "All usage data and what is made from it belong to the provider, for any lawful purpose, without end.",
        "The allocation settles who may profit from what is learned about users, and keeps no role for their consent.",
        "Users cannot object to, share in, or withdraw from the use of data about how they work.",
        ("GDPR Art. 6(1)(f)", "GDPR Art. 21(1)", "CCPA § 1798.100(a)"),
    ),
    Clause(
        "Changes to these terms",
        "We may change these terms at any time in our sole discretion. Changes take effect when posted. Your continued"
        " use of the service after that is acceptance of the changed terms.",
        "Terms change at sole discretion, effective when posted",
        ("terms-changes", "Changes to terms"),
        "high",
        (2, 2, 3, 1, 3),
        "Changes bind at once, by posting; use is taken as consent.",
        "Nobody learns of a change before it binds, so nobody can leave before it does.",
        "A user has to read the terms before each use to know what applies.",
        ("UCTD Annex 1(j)", "P2B Art. 3(2)"),
    ),
    Clause(
        "Personal data we collect",
        "We collect the data that you give us, data about your device (such as model, operating system, network address"
        " and approximate place), and data from partners, and combine them to personalise content, measure advertising"
        " and develop new products.",
        "Data from partners combined for advertising and product development",
        ("data-collection", "Collection of personal data"),
        "medium",
        (1, 2, 3, 1, 1),
        "Data of three origins are combined for three purposes, two of them not needed for the service.",
        "Purposes this wide make it hard to tell what is necessary and what rests on another legal basis.",
        "People are profiled with data they never gave to the provider.",
        ("GDPR Art. 5(1)(b)", "GDPR Art. 13(1)(c)"),
    ),
    Clause(
        "Fees and renewal",
        "Your subscription renews for the same term at the price then in force unless you cancel at least 14 days"
        " before it ends. Prepaid amounts are not refunded, in whole or in part, for any reason, except where the law"
        " requires it.",
        "Renewal at the price then in force; no refunds",
        ("auto-renewal", "Auto-renewal and trials"),
        "medium",
        (1, 2, 2, 3, 0),
        "The contract renews by itself at a price not known in advance; cancelling needs two weeks' notice.",
        "A price set later shifts the risk of every increase to the subscriber.",
        "Somebody who forgets one date pays for a whole term, perhaps at a higher price.",
        ("ROSCA § 8403", "UCTD Annex 1(h)"),
    ),
    Clause(
        "Liability",
        "To the extent permitted by law, our total liability is limited to the greater of EUR 50 and what you paid in"
        " the three months before the event. Nothing in these terms limits liability for death, injury, fraud or"
        " intent.",
        "Liability capped at EUR 50 or three months of fees",
        ("liability-limitation", "Liability limitation"),
        "low",
        (1, 1, 2, 1, 0),
        "A low cap, with the exceptions that many laws demand.",
        "For users of the free plan the cap is EUR 50, whatever was lost.",
        "Loss of years of work would be met with EUR 50.",
        ("UCTD Annex 1(b)",),
    ),
    Clause(
        "Your rights",
        "You may ask for a copy of your data, have it corrected or deleted, object to its use, and take it with you in"
        " a common format. We answer within one month and charge nothing. You may complain to a supervisory authority.",
        "Access, correction, deletion, objection and portability are stated with a term",
        ("data-rights", "Rights of data subjects"),
        "info",
        (0, 0, 1, 0, 0),
        "The rights are named, with a time limit and without a fee.",
        "Stated rights are easier to use than rights that have to be looked up.",
        "A user knows what to ask for and when to expect an answer.",
        ("GDPR Art. 12(3)", "GDPR Art. 15(1)", "GDPR Art. 20(1)"),
    ),
    Clause(
        "Languages",
        "These terms are published in several languages: English, Français (« conditions générales »), Ελληνικά (Όροι"
        " χρήσης), Русский (Условия использования), עברית (תנאי שימוש), العربية (شروط الاستخدام), हिन्दी (सेवा की"
        " शर्तें), 中文（服务条款）. If they differ, the English text prevails — even where another was shown to you ☞"
        " see § 14.",
        "The English text prevails over the language shown to the user",
        ("plain-language", "Plain language"),
        None,
        (0, 1, 2, 0, 1),
        "The English wording binds, also those who were shown another.",
        "Consumers are bound by a text that they may never have seen.",
        "Readers of the other languages cannot rely on what they read.",
        ("UCTD Art. 5",),
    ),
)

FILLERS = (
    "“Service” means the Larkmoor applications, interfaces and documentation that we make available under your plan.",
    "You are responsible for the accuracy of the data that you enter, and for keeping your password to yourself.",
    "Notices are sent to the address in your account and count as received on the working day after they were sent.",
    (
        "If a part of these terms is not valid, the rest remains in force; in its place stands the valid rule nearest"
        " to its purpose."
    ),
    "We may transfer this agreement to a company of our group; you may end it within four weeks of being told so.",
)

MEMBER_TEXT = (
    "To the extent permitted by law, and as between you and Pennyquill, you keep all rights in what you enter, and you"
    " own what you receive. We use aggregated figures about the use of the service to operate and improve it, and"
    " publish none from which a person can be known."
)
