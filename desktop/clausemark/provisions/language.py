"""Words that tell a full clause from a fragment, and which of the known languages a text is in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import repeat

_SAMPLE = 6_000
_TOO_SHORT_TO_TELL = 100
_TOKEN = re.compile(r"\w+|,")
_WORD = re.compile(r"\w+")

_VERBS = {
    "en": """
        shall will would may might must should can cannot could is are was were am has have had do does
        did ll ve re don doesn didn won isn aren wasn hasn haven mean means agree agrees apply applies
        include includes contain contains provide provides represent represents warrant warrants
        acknowledge acknowledges survive survives remain remains grants reserve reserves constitute
        constitutes refer refers govern governs require requires become becomes begin begins terminates
        expires prevail prevails supersede supersedes consents understand understands confirm confirms
        undertake undertakes retain retains owns depend depends allow allows permit permits prohibit
        prohibits affect affects describe describes explain explains accept accepts waive waives
        restricts prevents declare declares instruct instructs authorize authorizes authorise authorises
        collect collects make makes take takes give gives receive receives disclose discloses occur
        occurs exist exists fail fails let lets keep keeps certify certifies irrevocably hereby pay pays
        send sends notify notifies deliver delivers indemnify indemnifies comply complies ceases
        commences continues ends starts lasts determines enables ensures establishes expects extends helps indicates
        intends obliges operates owes possesses qualifies refuses relies renews resides resolves seeks
        selects serves submits accrue accrues amends appear appears arise arises assumes attaches bear
        bears belong belongs bind binds carries comes consist consists contravenes covers creates
        defines deletes derives differs disclaims elapses encrypts ensues entails enters entitles
        evidences exceeds excludes exercises follows fulfils fulfills gets goes happens holds identifies
        impairs implies imposes incorporates incurs infringes inures involves lacks lapses lies
        maintains manages modifies obtains originates pertain pertains precludes preserves proceeds
        prohibits protects receives recognises recognizes reflects regulates relate relates relieves
        removes renders replaces reverts safeguards satisfies sells specifies stems suffers supplies
        suspends takes tells tends treats understands validates vests violates""",
    "fr": """
        est sont sera seront était étaient soit a ont avait aura auront doit doivent devra devront peut
        peuvent pourra pourront sommes êtes ai suis engage engagent applique appliquent désigne
        désignent signifie signifient reconnaît reconnaissent accepte acceptent garantit garantissent
        déclare déclarent constitue constituent reste restent demeure demeurent prend fait font entend
        convient conviennent permet permettent vise concerne comprend appartient dispose disposent agit
        assure assurent autorise autorisent bénéficie bénéficient cesse cède correspond correspondent
        détermine donne donnent découle entraîne expire fournit fournissent implique incombe informe
        informent intervient met mettent obtient octroie procède procèdent régit régissent relève
        relèvent renonce respecte respectent résulte tient traite traitent transmet transmettent utilise
        utilisent va veille vient édite agissent attire bénéficient choisit collectent communique
        communiquent conclut confie confère conservent considère contient contiennent contribue couvre
        crée détient détiennent dépend dépendent devient deviennent effectue effectuent encourt envoie
        exclut exécute exige exigent fonctionne gère gèrent héberge impose inclut incluent invite lit
        maintient mentionne mettra modifie notifie opère ouvre paie paient partagent perd peuvent
        possède préserve précise prévoit prévoient produit propose proposent protège publie rappelle
        reçoit reçoivent recommande recueille remplace renvoie répond répondent représente résilie sait
        signale sert servent soumet subit suspend suspendent tend tiennent transfère trouve vaut vend
        vendent vérifie verse""",
    "de": """
        ist sind war waren wird werden wurde wurden hat haben hatte kann können muss müssen darf dürfen
        soll sollen sollte gilt gelten bleibt bleiben bedeutet bezeichnet umfasst enthält erfolgt
        erfolgen verpflichtet stimmt erkennt gewährt haftet haften behält behalten steht stehen tritt
        treten bedarf bedürfen unterliegt unterliegen findet finden liegt erhebt erheben verarbeitet
        verarbeiten nutzt nutzen speichert speichern ermöglicht besteht bestehen endet beginnt möchten
        arbeitet beauftragt beinhaltet berechtigt beruht bestätigt beträgt betreibt betrifft bietet
        bittet entfällt entscheidet entspricht entsteht erfasst erfordert erfüllt ergibt erhält erklärt
        erlischt ersetzt erstellt erstreckt fällt folgt führt garantiert gehört geht genügt gestattet
        gibt handelt hält informiert kommt kündigt lässt leistet liefert löscht macht nimmt obliegt
        prüft räumt regelt richtet schließt schuldet schützt setzt sieht sorgt stellt teilt trifft trägt
        verbleibt verfügt verhindert verjährt verlangt verliert verlängert vermittelt versendet verweist
        verwendet verzichtet weist will willigt wirkt zahlt zieht zählt übernimmt übermittelt überträgt
        akzeptiert aktualisiert analysiert antwortet ändert ändern anonymisiert bearbeitet bedient
        befindet befolgt beginnen begründet beraten berät beschränkt besitzt bestimmt bestimmen bezieht
        beziehen bewahrt bilden bildet bringt dienen dient eignet empfiehlt empfängt empfangen entbindet
        entfernt entnimmt entscheiden erbringt erfährt erhalten erlaubt erlauben erlangt ermittelt
        eröffnet erreicht ersetzen erteilt erwirbt existiert fordert fordern geben gehören genießt
        gewährleistet greift haftet holen holt kommen kommuniziert kontaktiert korrigiert lassen lautet
        lauten legt leitet machen meldet misst nehmen nennt passt protokolliert reicht reserviert
        sammelt sammeln schickt schließen schreibt sendet sichert sperrt stammt stehen stellen sucht
        teilen tragen treffen trennt überprüft überwacht umfassen unterhält unterlässt unterrichtet
        unterstützt untersagt veröffentlicht verbietet verbindet verfällt verfolgt vergibt verhält
        verkauft verletzt verlieren vernichtet verstößt verstoßen versucht verteilt vertritt verwaltet
        verweigert verwirkt wählt wandelt wenden wendet werben widerruft widerspricht zeigt""",
    "es": """
        es son será serán era eran está están estará ha han había habrá debe deben deberá deberán puede
        pueden podrá podrán tiene tienen tendrá significa incluye aplica aplican reconoce acepta
        garantiza declara constituye permanece queda quedará corresponde corresponderá hace rige regirá
        entiende acuerda acuerdan asume asumen autoriza comprende compromete comprometen comunica
        concede conserva conservan determina dispone disponen entra entran establece establecen facilita
        facilitan finaliza obliga obligan ofrece ofrecen otorga permite permiten pertenece pertenecen
        procede proceden puedes realiza recoge recogen regula regulan requiere requieren responde
        responden supone tendrán termina tienes trata tratan utiliza utilizan vence abarca abona acepta
        aceptan actúa actúan adquiere afecta almacena almacenan analiza asegura asegurará cancela carece
        cede cobra comparte comparten conlleva considera consta constan consiente contiene contienen
        contrata crea cubre cumple cumplen da dan decide deja depende derivan describe desarrolla
        devuelve dirige ejerce elimina emplea encuentra encuentran envía envían excluye exige existe
        existen explica forman funciona gestiona implica impide incluyen incurre indica informa informan
        inicia interrumpe justifica limita mantiene mantienen modifica muestra necesita niega notifica
        obtiene pierde posee presta presume produce prohíbe promete protege proporciona proporcionan
        publica realizan recibe reciben rechaza recogemos reembolsa refiere refieren regirán remite
        resuelve revela sigue sirve solicita subsiste suspende tienen transfiere transmite vende
        verifica vincula""",
    "it": """
        è sono sarà saranno era erano ha hanno avrà deve devono dovrà dovranno può possono potrà
        potranno significa include comprende riconosce accetta garantisce dichiara costituisce rimane
        resta viene vengono intende consente prevede spetta appartengono appartiene applica applicano
        autorizza cessa comporta comunica comunicano concede conserva conservano costituiscono decorre
        decorrono deriva dispone fornisce forniscono impegna impegnano obbliga obbligano offre offrono
        permette permettono raccoglie raccolgono richiede richiedono risponde rispondono scade
        stabilisce stabiliscono termina tratta trattano utilizza utilizzano accede acconsente agisce
        assicura assume attribuisce avviene avvengono cancella chiede compie comprendono concerne
        condivide condividono contiene contengono corrisponde crea dà danno determina detiene dichiarano
        diventa effettua effettuano elabora esclude esercita esiste esistono esprime fa fanno
        garantiscono gestisce gestiscono implica impone incide include includono indica informa
        informano interrompe invia inviano limita mantiene mostra occorre ottiene paga permangono
        possiede presta prevedono procede produce promette protegge proviene raccomanda realizza recede
        reca registra rende restano ricade riceve ricevono riferisce riguarda riguardano rilascia
        rimangono risulta ritiene rivela sceglie segnala segue serve sospende sottoscrive sostiene
        stipula subisce supera svolge tiene trasferisce trasmette trova utilizzerà vale valgono vende
        versa vieta vincola""",
    "nl": """
        is zijn was waren wordt worden werd werden heeft hebben had kan kunnen moet moeten mag mogen zal
        zullen dient dienen betekent omvat geldt gelden blijft blijven erkent aanvaardt garandeert
        verklaart gaat gaan bent hebt gebruiken verzamelen verwerken behoudt staat komt eindigt begint
        biedt accepteert beschikt bepaalt bestaat betaalt bewaart deelt draagt gebruikt geeft handelt
        houdt kiest levert maakt neemt ontvangt sluit stelt vervalt verplicht verstrekt verwerkt voldoet
        vraagt aanvaarden behandelt beheert bepalen berust beschermt bevat bevatten biedt blijkt brengt
        controleert creëert deelt dienen eist gaat garandeert geeft gebeurt gebruikt hanteert informeert
        krijgt kunt laat leidt ligt loopt meldt mislukt ontbindt ontstaat overtreedt plaatst regelt
        schort slaat streeft stuurt toont treedt treft uitsluit valt vergoedt verandert verkoopt
        verleent verliest vermeldt vervallen verwijdert verwijst verzamelt verzendt vindt volgt vormt
        werkt wijst wijzigt wordt zorgt""",
    "pt": """
        é são será serão era eram está estão tem têm terá há houver deve devem deverá deverão pode podem
        poderá poderão significa inclui aplica aplicam reconhece aceita garante declara constitui
        permanece fica ficará faz rege autoriza compartilha compromete concede concorda concordam
        determina dispõe entra estabelece exige informa obriga oferece oferecem permite permitem
        pertence pertencem recolhe requer responde respondem termina trata utiliza utilizam abrange
        aceitam acede adquire afeta age altera analisa apaga apresenta armazena armazenam assegura
        assume atribui atua cancela carece celebra cessa cobra coletam compreende comunica confere
        conserva considera consiste consta contém contêm continua controla cria cumpre cumprem decide
        declaram decorre decorrem deixa depende descreve destina detém devolve dispõem disponibiliza
        divulga efetua elimina encerra encontra envia enviam exclui exerce existe existem explica
        expressa fazem fornece fornecem funciona gere implica impede incluem incorre indica informam
        inicia limita mantém mantêm modifica mostra necessita notifica obtém ocorre perde possui presta
        presume prevê processa produz proíbe promete protege publica realiza recebe recebem recomenda
        recusa refere referem regem remete resolve responsabiliza segue serve solicita suspende torna
        transfere transmite vende verifica viola""",
}
_VERB_ENDINGS = {
    "fr": ("ons", "ez"),
    "es": ("amos", "emos", "imos"),
    "it": ("iamo",),
    "pt": ("amos", "emos", "imos"),
}
_NOUN_ENDINGS = ("tions", "sions", "xions", "raisons", "maisons", "timos", "ximos", "tremos")
"""Of words that end like verbs and are none: "conditions", "livraisons", "últimos", "próximos"."""
_PARTICLES = {"en": "to", "de": "zu", "nl": "te"}
_CLITICS = {
    "fr": ("ne n se s", ("er", "ir", "re", "ant")),
    "es": ("se", ("ar", "er", "ir", "ando", "endo")),
    "it": ("si", ("re", "rsi", "ndo")),
}
"""Small words right before a finite verb, and how the forms end that are none: "se réserve", but "se rétracter"."""
_NOUNS_TOO = frozenset("permit permits grants means reserve reserves consents pay lets".split())
_BEFORE_NOUNS = frozenset("the a an any all no such each every other of your our their its his her".split())
_RELATIVES = {
    "en": "that which who whom whose where when if unless until while because since what how why",
    "fr": "qui que qu dont où si lorsque lorsqu quand afin lequel laquelle lesquels lesquelles auxquels parce",
    "de": "dass welche welcher welches welchen welchem wenn sofern soweit falls weil wo ob wobei deren dessen",
    "es": "que quien quienes cuyo cuya cuyos cuyas donde si cuando como",
    "it": "che cui quale quali dove se quando qualora come",
    "nl": "die dat welke waar waarbij waarin waarop indien als wanneer zoals of",
    "pt": "que quem cujo cuja cujos cujas onde se quando caso como",
}
_RELATIVES_AFTER_COMMA = {"de": "der die das den dem"}
_STOPWORDS = {
    "en": "the of and to in or you we that any by this for with not your our",
    "fr": "le la les des et du de vous nous est une pour dans par vos nos sur",
    "de": "der die das und den von zu mit nicht sie wir ist für auf oder ein eine",
    "es": "el la los las de y que en por para con del usted una su sus nosotros",
    "it": "il di che della per con del dei le gli una sono nel alla si dati",
    "nl": "de het een van en wij op voor met niet zijn aan ons uw u je bij",
    "pt": "o os as de que e em para com do da dos das uma não você nos por",
}
_STRANGERS = {
    "pl": "i w na z do nie się oraz lub jest przez dla że od po jego",
    "cs": "a v na se je s do pro nebo o ve ze podle jsou bude",
    "sv": "och att det som en på är av för med den till inte om eller",
    "da": "og at det som en på er af for med den til ikke om eller",
    "ro": "și de în la cu să pe din este sau prin sunt care acest",
}
"""Small words of languages whose verbs are not known, so that a text in one is not taken for one in another."""


@dataclass(frozen=True, slots=True, eq=False)
class Grammar:
    """Words of one language: which are finite verbs ("v") and which open a subordinate clause ("r"); one a language.

    `needs_subject` tells that a sentence that begins with "Restricts the …" has lost its subject. Behind the `particle`
    stands an infinitive; behind one of the `clitics` a finite verb, if it does not end in an `infinite` way.
    """

    marks: Mapping[str, str]
    verb_endings: tuple[str, ...]
    relatives_after_comma: frozenset[str]
    needs_subject: bool
    particle: str = ""
    clitics: frozenset[str] = frozenset()
    infinite: tuple[str, ...] = ()

    def outline(self, sentence: str) -> Iterator[str]:
        """Yield the finite verbs ("v", those side by side as one) and subordinators ("r") of a sentence in order."""
        before, verb_before = "", False
        for match in _TOKEN.finditer(sentence):
            word = match[0].lower()
            mark = self.marks.get(word) or self._rare_mark(word, before)
            if mark == "v" and before and (before == self.particle or (self.needs_subject and _is_noun(word, before))):
                mark = ""
            if mark and not (verb_before and mark == "v"):
                yield mark
            before, verb_before = word, mark == "v"

    def _rare_mark(self, word: str, before: str) -> str:
        if before == "," and word in self.relatives_after_comma:
            return "r"
        if before in self.clitics and len(word) > 2 and not word.endswith(self.infinite):
            return "v"
        ended = bool(self.verb_endings) and len(word) > 5 and word.endswith(self.verb_endings)
        return "v" if ended and not word.endswith(_NOUN_ENDINGS) else ""


def _is_noun(word: str, before: str) -> bool:
    """Tell whether an English word that may be a verb is a noun, by the word before it: "any permits"."""
    return before in _BEFORE_NOUNS and word in _NOUNS_TOO


def _grammar(language: str) -> Grammar:
    marks = dict.fromkeys(_RELATIVES[language].split(), "r") | dict.fromkeys(_VERBS[language].split(), "v")
    after_comma = frozenset(_RELATIVES_AFTER_COMMA.get(language, "").split())
    clitics, infinite = _CLITICS.get(language, ("", ()))
    return Grammar(
        marks,
        _VERB_ENDINGS.get(language, ()),
        after_comma,
        needs_subject=language == "en",
        particle=_PARTICLES.get(language, ""),
        clitics=frozenset(clitics.split()),
        infinite=infinite,
    )


_GRAMMARS = {language: _grammar(language) for language in _VERBS}
_COMMON_WORDS = {language: tuple(words.split()) for language, words in (_STOPWORDS | _STRANGERS).items()}


def grammar_of(text: str, declared: str | None = None) -> Grammar | None:
    """Return the words of the language of a text, None when it is none of those known.

    `declared` is what the document says of itself (a BCP 47 tag); the words of the text outvote it.
    """
    middle = max(0, len(text) // 2 - _SAMPLE // 2)
    sample = text[middle : middle + _SAMPLE].lower()
    words = Counter(_WORD.findall(sample))
    words["com"] -= sample.count(".com")  # the end of addresses, and a word of Portuguese
    scores = {language: sum(map(words.get, common, repeat(0))) for language, common in _COMMON_WORDS.items()}
    best = max(scores, key=lambda language: scores[language])
    if scores[best] and (scores[best] * 12 >= words.total() or words.total() < _TOO_SHORT_TO_TELL):
        return _GRAMMARS.get(best)
    return _GRAMMARS.get((declared or "").partition("-")[0].lower())
