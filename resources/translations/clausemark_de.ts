<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Clausemark</source>
        <translation>Über Clausemark</translation>
    </message>
    <message>
        <source>Check the installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Reviews archived terms and contracts and exports audit packs that anybody can check.</source>
        <translation>Prüft archivierte Bedingungen und Verträge und gibt Prüfpakete aus, die jeder nachprüfen kann.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Nothing leaves this computer unless you ask for it.</source>
        <translation>Apache-Lizenz 2.0. Nichts verlässt diesen Rechner, wenn Sie es nicht verlangen.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>Accessible</name>
    <message>
        <source>{0} findings</source>
        <translation>{0} Befunde</translation>
    </message>
</context>
<context>
    <name>ArchiveModel</name>
    <message>
        <source>{0}: {1} documents, {2} versions</source>
        <translation>{0}: {1} Dokumente, {2} Fassungen</translation>
    </message>
    <message>
        <source>{0} ({1}): {2} versions</source>
        <translation>{0} ({1}): {2} Fassungen</translation>
    </message>
    <message>
        <source>Version {0}, {1} provisions</source>
        <translation>Fassung {0}, {1} Bestimmungen</translation>
    </message>
</context>
<context>
    <name>ArchiveSource</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
</context>
<context>
    <name>ArchiveTree</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Show only this in the queues</source>
        <translation>Nur das in den Listen zeigen</translation>
    </message>
    <message>
        <source>Second review and sign-off</source>
        <translation>Zweitprüfung und Freigabe</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>What to set for the selected files</source>
        <translation>Was für die ausgewählten Dateien zu setzen ist</translation>
    </message>
    <message>
        <source>Value for the selected files</source>
        <translation>Wert für die ausgewählten Dateien</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Empty: as recognised</source>
        <translation>Leer: wie erkannt</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Type of terms</source>
        <translation>Dokumentart</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>2026-03-12 or 2026-03-12T08:14:00Z; empty: as recognised</source>
        <translation>2026-03-12 oder 2026-03-12T08:14:00Z; leer: wie erkannt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>en, de, fr …; empty: as read</source>
        <translation>en, de, fr …; leer: wie gelesen</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Quelladresse</translation>
    </message>
    <message>
        <source>https://…; empty: as recognised</source>
        <translation>https://…; leer: wie erkannt</translation>
    </message>
    <message>
        <source>Set for {0} selected files:</source>
        <translation>Für {0} ausgewählte Dateien setzen:</translation>
    </message>
    <message>
        <source>Set for the selected file:</source>
        <translation>Für die ausgewählte Datei setzen:</translation>
    </message>
</context>
<context>
    <name>CaptureFacts</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>SHA-256 der Bytes</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Copy the {0}</source>
        <translation>{0} kopieren</translation>
    </message>
    <message>
        <source>{0} – {1}, {2} ({3} bytes)</source>
        <translation>{0} – {1}, {2} ({3} Bytes)</translation>
    </message>
    <message>
        <source>{0}, known from {1}</source>
        <translation>{0}, bekannt aus {1}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>reader “{0}” version {1}, segmenter version {2}</source>
        <translation>Leser „{0}“ Version {1}, Zerleger Version {2}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>the date of the HTTP answer</source>
        <translation>das Datum der HTTP-Antwort</translation>
    </message>
    <message>
        <source>the WARC record</source>
        <translation>der WARC-Datensatz</translation>
    </message>
    <message>
        <source>the saved web archive</source>
        <translation>das gespeicherte Webarchiv</translation>
    </message>
    <message>
        <source>the commit</source>
        <translation>der Commit</translation>
    </message>
    <message>
        <source>a comment in the page</source>
        <translation>ein Kommentar in der Seite</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>der Dateiname</translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation>die Dateizeit</translation>
    </message>
    <message>
        <source>the person who imported it</source>
        <translation>die Person, die importiert hat</translation>
    </message>
</context>
<context>
    <name>CategorySection</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Add   {0}</source>
        <translation>Hinzufügen   {0}</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>Type what it is about: arbitration, retention …</source>
        <translation>Tippen, worum es geht: Schiedsverfahren, Aufbewahrung …</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Take the category “{0}” away</source>
        <translation>Die Kategorie „{0}“ wegnehmen</translation>
    </message>
    <message>
        <source>No category has these words. Try others, or “other”.</source>
        <translation>Keine Kategorie hat diese Wörter. Versuchen Sie andere, oder „Sonstiges“.</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Drop archived documents here</source>
        <translation>Archivierte Dokumente hier ablegen</translation>
    </message>
    <message>
        <source>Files and folders, as many as you like. In a folder laid out platform / type of terms / date, all of that is recognised; you look it over before anything is stored. The files are copied, never changed.</source>
        <translation>Dateien und Ordner, so viele Sie wollen. In einem Ordner nach dem Muster Plattform / Dokumentart / Datum wird all das erkannt; Sie sehen es durch, bevor etwas gespeichert wird. Die Dateien werden kopiert, nie geändert.</translation>
    </message>
    <message>
        <source>Documents to import</source>
        <translation>Zu importierende Dokumente</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Zu importierender Ordner</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Adverse</source>
        <translation>Nachteilig</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>engages</source>
        <translation>berührt</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>setzt um</translation>
    </message>
    <message>
        <source>discloses under</source>
        <translation>legt offen nach</translation>
    </message>
    <message>
        <source>relies on</source>
        <translation>stützt sich auf</translation>
    </message>
    <message>
        <source>constrained by</source>
        <translation>begrenzt durch</translation>
    </message>
    <message>
        <source>potentially conflicts with</source>
        <translation>steht möglicherweise im Widerspruch zu</translation>
    </message>
    <message>
        <source>omits</source>
        <translation>lässt aus</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>by its wording</source>
        <translation>nach seinem Wortlaut</translation>
    </message>
    <message>
        <source>by its meaning</source>
        <translation>nach seiner Bedeutung</translation>
    </message>
    <message>
        <source>by its function</source>
        <translation>nach seiner Funktion</translation>
    </message>
    <message>
        <source>legal judgement</source>
        <translation>rechtliches Urteil</translation>
    </message>
    <message>
        <source>equivalent to</source>
        <translation>gleichwertig mit</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>subset of</source>
        <translation>Teilmenge von</translation>
    </message>
    <message>
        <source>superset of</source>
        <translation>Obermenge von</translation>
    </message>
    <message>
        <source>intersects with</source>
        <translation>überschneidet sich mit</translation>
    </message>
    <message>
        <source>no relationship</source>
        <translation>keine Beziehung</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>von einem Menschen</translation>
    </message>
    <message>
        <source>by a tool</source>
        <translation>von einem Werkzeug</translation>
    </message>
    <message>
        <source>suggested by a tool, accepted by a person</source>
        <translation>von einem Werkzeug vorgeschlagen, von einem Menschen angenommen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Marked as prepared</source>
        <translation>Als vorbereitet bezeichnet</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Dissented</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>Withdrew the step</source>
        <translation>Zog den Schritt zurück</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Explicit words</source>
        <translation>Ausdrückliche Worte</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Gefolgert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Folgerung</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Rights waived</source>
        <translation>Verzicht auf Rechte</translation>
    </message>
    <message>
        <source>Opt-out missing or hard</source>
        <translation>Widerspruch fehlt oder ist schwer</translation>
    </message>
    <message>
        <source>Breadth of people affected</source>
        <translation>Breite der Betroffenen</translation>
    </message>
    <message>
        <source>Legal or financial exposure</source>
        <translation>Rechtliches oder finanzielles Risiko</translation>
    </message>
    <message>
        <source>Discretion kept by the platform</source>
        <translation>Spielraum der Plattform</translation>
    </message>
    <message>
        <source>Not a policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Out of the period</source>
        <translation>Außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>Out of the language</source>
        <translation>Außerhalb der Sprache</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Enger gefasst</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Weiter gefasst</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>what the text itself states</source>
        <translation>was der Text selbst aussagt</translation>
    </message>
    <message>
        <source>what follows from it</source>
        <translation>was daraus folgt</translation>
    </message>
    <message>
        <source>what the reviewer thinks of it</source>
        <translation>was der Prüfer davon hält</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einiges</translation>
    </message>
    <message>
        <source>considerable</source>
        <translation>beträchtlich</translation>
    </message>
    <message>
        <source>extreme</source>
        <translation>äußerst</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>severity factors</source>
        <translation>Faktoren des Schweregrads</translation>
    </message>
    <message>
        <source>reason of the severity</source>
        <translation>Begründung des Schweregrads</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>was sie sagt</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>warum es wichtig ist</translation>
    </message>
    <message>
        <source>effect on users</source>
        <translation>Wirkung auf Nutzer</translation>
    </message>
    <message>
        <source>affected groups</source>
        <translation>betroffene Gruppen</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>what users can do</source>
        <translation>was Nutzer tun können</translation>
    </message>
    <message>
        <source>interpretive notes</source>
        <translation>Auslegungsnotizen</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>eine Kategorie</translation>
    </message>
    <message>
        <source>a severity</source>
        <translation>ein Schweregrad</translation>
    </message>
    <message>
        <source>{0} factor scores</source>
        <translation>{0} Faktorpunkte</translation>
    </message>
    <message>
        <source>the reason of the severity</source>
        <translation>die Begründung des Schweregrads</translation>
    </message>
    <message>
        <source>an interpretive note</source>
        <translation>eine Auslegungsnotiz</translation>
    </message>
</context>
<context>
    <name>CodingActs</name>
    <message>
        <source>{0} stays a draft, still missing: {1}.</source>
        <translation>{0} bleibt Entwurf, es fehlt noch: {1}.</translation>
    </message>
    <message>
        <source>Saved. This was the last one of the list.</source>
        <translation>Gespeichert. Das war der letzte der Liste.</translation>
    </message>
</context>
<context>
    <name>CodingFooter</name>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Approve &amp;&amp; next</source>
        <translation>Genehmigen &amp;&amp; weiter</translation>
    </message>
    <message>
        <source>Save &amp;&amp; next</source>
        <translation>Speichern &amp;&amp; weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip   {0}</source>
        <translation>Überspringen   {0}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Draft, still missing: {0}.</source>
        <translation>Entwurf, es fehlt noch: {0}.</translation>
    </message>
</context>
<context>
    <name>CodingHeader</name>
    <message>
        <source>Bring it back into scope</source>
        <translation>Wieder in den Prüfumfang aufnehmen</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Außerhalb des Umfangs</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Flagged by {0}. F takes the flag away.</source>
        <translation>Markiert von {0}. F nimmt die Marke weg.</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Nicht markiert</translation>
    </message>
    <message>
        <source>Left out by {0}. {1}.</source>
        <translation>Weggelassen von {0}. {1}.</translation>
    </message>
    <message>
        <source>A new finding begins with the first thing you say about it.</source>
        <translation>Ein neuer Befund beginnt mit dem Ersten, was Sie dazu sagen.</translation>
    </message>
    <message>
        <source>{0} · revision {1} by {2}</source>
        <translation>{0} · Überarbeitung {1} von {2}</translation>
    </message>
    <message>
        <source>{0} · begun by a tool</source>
        <translation>{0} · von einem Werkzeug begonnen</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Show finding {0}</source>
        <translation>Befund {0} zeigen</translation>
    </message>
</context>
<context>
    <name>CodingPane</name>
    <message>
        <source>Coding</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>No provision is shown</source>
        <translation>Keine Bestimmung wird angezeigt</translation>
    </message>
    <message>
        <source>Choose one in the queue or in the document; what you say about it goes here.</source>
        <translation>Wählen Sie eine in der Liste oder im Dokument; was Sie dazu sagen, steht hier.</translation>
    </message>
    <message>
        <source>The coding pane is hidden. Show it first ({0}); keys do nothing to what is not in sight.</source>
        <translation>Der Bewertungsbereich ist verborgen. Zeigen Sie ihn zuerst ({0}); Tasten wirken nicht auf das, was man nicht sieht.</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Next provision</source>
        <translation>Nächste Bestimmung</translation>
    </message>
    <message>
        <source>Go to the next provision of the document or queue</source>
        <translation>Zur nächsten Bestimmung des Dokuments oder der Liste gehen</translation>
    </message>
    <message>
        <source>Previous provision</source>
        <translation>Vorige Bestimmung</translation>
    </message>
    <message>
        <source>Go to the provision before</source>
        <translation>Zur vorigen Bestimmung gehen</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Search provisions, findings, laws and commands</source>
        <translation>Bestimmungen, Befunde, Gesetze und Befehle suchen</translation>
    </message>
    <message>
        <source>Go to queue</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Put the keyboard on the review queue</source>
        <translation>Die Tastatur auf die Prüfliste richten</translation>
    </message>
    <message>
        <source>Go to document</source>
        <translation>Zum Dokument</translation>
    </message>
    <message>
        <source>Put the keyboard on the document</source>
        <translation>Die Tastatur auf das Dokument richten</translation>
    </message>
    <message>
        <source>Go to coding pane</source>
        <translation>Zum Bewertungsbereich</translation>
    </message>
    <message>
        <source>Put the keyboard on the judgement of the provision</source>
        <translation>Die Tastatur auf die Beurteilung der Bestimmung richten</translation>
    </message>
    <message>
        <source>Go to timeline</source>
        <translation>Zum Zeitstrahl</translation>
    </message>
    <message>
        <source>Put the keyboard on the versions of the document</source>
        <translation>Die Tastatur auf die Fassungen des Dokuments richten</translation>
    </message>
    <message>
        <source>Go to outline</source>
        <translation>Zur Gliederung</translation>
    </message>
    <message>
        <source>Put the keyboard on the headings of the document</source>
        <translation>Die Tastatur auf die Überschriften des Dokuments richten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation>Die letzte Handlung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Noch einmal tun, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Find words in the document</source>
        <translation>Wörter im Dokument suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next find</source>
        <translation>Zum nächsten Fund gehen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the find before</source>
        <translation>Zum vorigen Fund gehen</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Fundstelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words with document, version and hash</source>
        <translation>Die ausgewählten Wörter mit Dokument, Fassung und Hash kopieren</translation>
    </message>
    <message>
        <source>Adjust span</source>
        <translation>Stelle anpassen</translation>
    </message>
    <message>
        <source>Move the ends of the finding&apos;s passage with Shift and the arrow keys</source>
        <translation>Die Enden der Stelle des Befunds mit Umschalt und den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>Next finding here</source>
        <translation>Nächster Befund hier</translation>
    </message>
    <message>
        <source>Go through the findings on this provision</source>
        <translation>Die Befunde auf dieser Bestimmung durchgehen</translation>
    </message>
    <message>
        <source>Export this finding as one page</source>
        <translation>Diesen Befund als eine Seite ausgeben</translation>
    </message>
    <message>
        <source>Write the current finding as a PDF of its own</source>
        <translation>Den Befund als eigenes PDF schreiben</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Go to the next change against the earlier version</source>
        <translation>Zur nächsten Änderung gegenüber der früheren Fassung gehen</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Go to the change before, against the earlier version</source>
        <translation>Zur vorigen Änderung gegenüber der früheren Fassung gehen</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Quelle zeigen</translation>
    </message>
    <message>
        <source>Show the archived bytes of the document</source>
        <translation>Die archivierten Bytes des Dokuments zeigen</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Record the finding as prepared, or approve it as second reviewer, and go to the next one</source>
        <translation>Den Befund als vorbereitet festhalten oder als zweite Person genehmigen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Severity critical</source>
        <translation>Schweregrad kritisch</translation>
    </message>
    <message>
        <source>Rate the current finding critical</source>
        <translation>Den Befund als kritisch bewerten</translation>
    </message>
    <message>
        <source>Severity high</source>
        <translation>Schweregrad hoch</translation>
    </message>
    <message>
        <source>Rate the current finding high</source>
        <translation>Den Befund als hoch bewerten</translation>
    </message>
    <message>
        <source>Severity medium</source>
        <translation>Schweregrad mittel</translation>
    </message>
    <message>
        <source>Rate the current finding medium</source>
        <translation>Den Befund als mittel bewerten</translation>
    </message>
    <message>
        <source>Severity low</source>
        <translation>Schweregrad niedrig</translation>
    </message>
    <message>
        <source>Rate the current finding low</source>
        <translation>Den Befund als niedrig bewerten</translation>
    </message>
    <message>
        <source>Severity info</source>
        <translation>Schweregrad Info</translation>
    </message>
    <message>
        <source>Rate the current finding info</source>
        <translation>Den Befund als Info bewerten</translation>
    </message>
    <message>
        <source>Choose category</source>
        <translation>Kategorie wählen</translation>
    </message>
    <message>
        <source>Choose what the provision is about</source>
        <translation>Wählen, worum es in der Bestimmung geht</translation>
    </message>
    <message>
        <source>Add mapping</source>
        <translation>Zuordnung hinzufügen</translation>
    </message>
    <message>
        <source>Map the provision to a law: type a citation such as gdpr 6 1 f</source>
        <translation>Die Bestimmung einem Gesetz zuordnen: Fundstelle tippen, etwa gdpr 6 1 f</translation>
    </message>
    <message>
        <source>Last mapping again</source>
        <translation>Letzte Zuordnung noch einmal</translation>
    </message>
    <message>
        <source>Map the provision as the one before</source>
        <translation>Die Bestimmung wie die vorige zuordnen</translation>
    </message>
    <message>
        <source>Accept first suggestion</source>
        <translation>Ersten Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept the first suggested mapping</source>
        <translation>Die erste vorgeschlagene Zuordnung annehmen</translation>
    </message>
    <message>
        <source>Write what it says</source>
        <translation>Schreiben, was sie sagt</translation>
    </message>
    <message>
        <source>Go to the field that says what the provision says</source>
        <translation>Zum Feld gehen, das sagt, was die Bestimmung sagt</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Flag the provision to come back to it, or take the flag away</source>
        <translation>Die Bestimmung markieren, um darauf zurückzukommen, oder die Marke wegnehmen</translation>
    </message>
    <message>
        <source>Put out of scope</source>
        <translation>Aus dem Umfang nehmen</translation>
    </message>
    <message>
        <source>Leave the provision out of the review, with a reason</source>
        <translation>Die Bestimmung mit Begründung aus der Prüfung nehmen</translation>
    </message>
    <message>
        <source>New finding on the selection</source>
        <translation>Neuer Befund auf der Auswahl</translation>
    </message>
    <message>
        <source>Begin a finding on the selected text or on the whole provision</source>
        <translation>Einen Befund auf dem ausgewählten Text oder der ganzen Bestimmung anfangen</translation>
    </message>
    <message>
        <source>Copy from previous</source>
        <translation>Vom vorigen übernehmen</translation>
    </message>
    <message>
        <source>Take over the judgement of the finding before</source>
        <translation>Die Beurteilung des vorigen Befunds übernehmen</translation>
    </message>
    <message>
        <source>Apply to identical text</source>
        <translation>Auf gleichen Text anwenden</translation>
    </message>
    <message>
        <source>Say the same of provisions with the same words in other documents and versions</source>
        <translation>Dasselbe von Bestimmungen mit gleichen Wörtern in anderen Dokumenten und Fassungen sagen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approve the finding as second reviewer</source>
        <translation>Den Befund als zweite Person genehmigen</translation>
    </message>
    <message>
        <source>Return with reason</source>
        <translation>Mit Begründung zurückgeben</translation>
    </message>
    <message>
        <source>Give the finding back to its preparer, with what is to be changed</source>
        <translation>Den Befund an seinen Verfasser zurückgeben und sagen, was zu ändern ist</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Put a contrary reading on record</source>
        <translation>Eine Gegenlesart zu Protokoll geben</translation>
    </message>
    <message>
        <source>Raise open item</source>
        <translation>Offenen Punkt stellen</translation>
    </message>
    <message>
        <source>Ask a question with an owner and a due date</source>
        <translation>Eine Frage mit Zuständigem und Termin stellen</translation>
    </message>
    <message>
        <source>Sign off version</source>
        <translation>Fassung freigeben</translation>
    </message>
    <message>
        <source>Look at the sums of the version and approve it as a whole</source>
        <translation>Die Summen der Fassung ansehen und sie als Ganzes genehmigen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Make a new workspace, with or without a passphrase</source>
        <translation>Einen neuen Arbeitsbereich anlegen, mit oder ohne Passphrase</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Eine Arbeitsbereichsdatei öffnen</translation>
    </message>
    <message>
        <source>Open the sample archive</source>
        <translation>Beispielarchiv öffnen</translation>
    </message>
    <message>
        <source>Make a workspace with three invented platforms to try things out</source>
        <translation>Einen Arbeitsbereich mit drei erfundenen Plattformen zum Ausprobieren anlegen</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Close the workspace; everything is saved</source>
        <translation>Den Arbeitsbereich schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Dokumente importieren</translation>
    </message>
    <message>
        <source>Import archived documents: files, folders, archives</source>
        <translation>Archivierte Dokumente importieren: Dateien, Ordner, Archive</translation>
    </message>
    <message>
        <source>Export audit pack</source>
        <translation>Prüfpaket ausgeben</translation>
    </message>
    <message>
        <source>Freeze a selection and write PDF, workbook and proof</source>
        <translation>Eine Auswahl einfrieren und PDF, Arbeitsmappe und Nachweis schreiben</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Why the work is done, for whom, under which law</source>
        <translation>Warum die Arbeit getan wird, für wen, nach welchem Recht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who acts here, and who acts now</source>
        <translation>Wer hier handelt und wer jetzt handelt</translation>
    </message>
    <message>
        <source>Verify a pack or workspace</source>
        <translation>Paket oder Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>Check a pack folder, ZIP or workspace; nothing is changed</source>
        <translation>Einen Paketordner, ein ZIP oder einen Arbeitsbereich prüfen; nichts wird geändert</translation>
    </message>
    <message>
        <source>Import review files</source>
        <translation>Prüfdateien importieren</translation>
    </message>
    <message>
        <source>Take in findings from review and comparison files</source>
        <translation>Befunde aus Prüf- und Vergleichsdateien aufnehmen</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Copy the workspace safely while it is open</source>
        <translation>Den Arbeitsbereich sicher kopieren, während er offen ist</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme, language, keys, size</source>
        <translation>Farbschema, Sprache, Tasten, Größe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Das Programm schließen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>Queue and archive</source>
        <translation>Listen und Archiv</translation>
    </message>
    <message>
        <source>Show or hide the left pane</source>
        <translation>Den linken Bereich zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Coding pane</source>
        <translation>Bewertungsbereich</translation>
    </message>
    <message>
        <source>Show or hide the right pane</source>
        <translation>Den rechten Bereich zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Version timeline</source>
        <translation>Zeitstrahl der Fassungen</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Den Zeitstrahl zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Show or hide the headings of the document</source>
        <translation>Die Überschriften des Dokuments zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Document in its own window</source>
        <translation>Dokument in eigenem Fenster</translation>
    </message>
    <message>
        <source>Put the document on a second monitor, or bring it back</source>
        <translation>Das Dokument auf einen zweiten Bildschirm stellen oder zurückholen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <source>Go from light to dark to high contrast to the system&apos;s own</source>
        <translation>Von hell zu dunkel zu hohem Kontrast zur Wahl des Systems</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Jede Taste zeigen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Das Handbuch lesen</translation>
    </message>
    <message>
        <source>About Clausemark</source>
        <translation>Über Clausemark</translation>
    </message>
    <message>
        <source>Version, licences, and whether the installation is sound</source>
        <translation>Version, Lizenzen und ob die Installation in Ordnung ist</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
</context>
<context>
    <name>ConfirmedCard</name>
    <message>
        <source>Confirmed by {0}, {1}</source>
        <translation>Bestätigt von {0}, {1}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop the comparison {0}</source>
        <translation>Den Vergleich {0} verwerfen</translation>
    </message>
</context>
<context>
    <name>CoverPane</name>
    <message>
        <source>Cover of the pack</source>
        <translation>Deckblatt des Pakets</translation>
    </message>
    <message>
        <source>The cover is being drawn…</source>
        <translation>Das Deckblatt wird gezeichnet …</translation>
    </message>
    <message>
        <source>As it prints. The export adds the root hash and the exact number of pages.</source>
        <translation>Wie gedruckt. Die Ausgabe ergänzt den Wurzel-Hash und die genaue Seitenzahl.</translation>
    </message>
    <message>
        <source>The cover appears here once documents are imported.</source>
        <translation>Das Deckblatt erscheint hier, sobald Dokumente importiert sind.</translation>
    </message>
</context>
<context>
    <name>DensityMap</name>
    <message>
        <source>Findings over the whole document</source>
        <translation>Befunde über das ganze Dokument</translation>
    </message>
    <message>
        <source>Findings over the whole document. Click or drag to scroll.</source>
        <translation>Befunde über das ganze Dokument. Klicken oder ziehen blättert.</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>The document is in its own window</source>
        <translation>Das Dokument ist in seinem eigenen Fenster</translation>
    </message>
    <message>
        <source>It follows the queue and the coding pane as before.</source>
        <translation>Es folgt der Liste und dem Bewertungsbereich wie zuvor.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>DetachedDocument</name>
    <message>
        <source>Document – Clausemark</source>
        <translation>Dokument – Clausemark</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About the selected file</source>
        <translation>Zur ausgewählten Datei</translation>
    </message>
    <message>
        <source>Select a file to read about it here.</source>
        <translation>Wählen Sie eine Datei, um hier davon zu lesen.</translation>
    </message>
    <message>
        <source>Captured {0}, as known by the {1}.</source>
        <translation>Erfasst {0}, bekannt aus: {1}.</translation>
    </message>
    <message>
        <source>A copy changes the time of a file: declare the date if you know it.</source>
        <translation>Kopieren ändert die Zeit einer Datei: Geben Sie das Datum an, wenn Sie es kennen.</translation>
    </message>
    <message>
        <source>Captured {0}, as declared by you; the pack will say so.</source>
        <translation>Erfasst {0}, wie von Ihnen angegeben; das Paket sagt es so.</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
    <message>
        <source>No source address.</source>
        <translation>Keine Quelladresse.</translation>
    </message>
</context>
<context>
    <name>DiscussionSection</name>
    <message>
        <source>Open items and dissent</source>
        <translation>Offene Punkte und Widerspruch</translation>
    </message>
    <message>
        <source>Raise an open item</source>
        <translation>Offenen Punkt stellen</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Contrary reading</source>
        <translation>Gegenlesart</translation>
    </message>
    <message>
        <source>How else the passage can be read</source>
        <translation>Wie die Stelle noch gelesen werden kann</translation>
    </message>
    <message>
        <source>Record the dissent</source>
        <translation>Widerspruch festhalten</translation>
    </message>
    <message>
        <source>There is no finding here to dissent from.</source>
        <translation>Hier ist kein Befund, dem man widersprechen könnte.</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} offen</translation>
    </message>
    <message>
        <source>{0} dissent(s)</source>
        <translation>{0} Widerspruch/Widersprüche</translation>
    </message>
</context>
<context>
    <name>DissentCard</name>
    <message>
        <source>Dissent</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Answer by {0}: {1}</source>
        <translation>Antwort von {0}: {1}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Why the finding stands, or what changed</source>
        <translation>Warum der Befund bestehen bleibt oder was sich geändert hat</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Antworten …</translation>
    </message>
</context>
<context>
    <name>DocumentHeader</name>
    <message>
        <source>Views of the document</source>
        <translation>Ansichten des Dokuments</translation>
    </message>
    <message>
        <source>Go to a provision</source>
        <translation>Zu einer Bestimmung gehen</translation>
    </message>
    <message>
        <source>Go to a provision by its number or its words</source>
        <translation>Zu einer Bestimmung nach Nummer oder Wörtern gehen</translation>
    </message>
    <message>
        <source>More acts on the document</source>
        <translation>Weitere Handlungen am Dokument</translation>
    </message>
    <message>
        <source>SHA-256 of the archived bytes: {0}</source>
        <translation>SHA-256 der archivierten Bytes: {0}</translation>
    </message>
    <message>
        <source>captured {0}</source>
        <translation>erfasst {0}</translation>
    </message>
    <message>
        <source>The archived bytes are being checked.</source>
        <translation>Die archivierten Bytes werden geprüft.</translation>
    </message>
    <message>
        <source>The archived bytes have this hash, checked {0}.</source>
        <translation>Die archivierten Bytes haben diesen Hash, geprüft {0}.</translation>
    </message>
    <message>
        <source>The archived bytes do not have their hash.</source>
        <translation>Die archivierten Bytes haben nicht ihren Hash.</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No document is open</source>
        <translation>Kein Dokument ist geöffnet</translation>
    </message>
    <message>
        <source>Choose a version in the archive on the left, or import documents.</source>
        <translation>Wählen Sie links im Archiv eine Fassung, oder importieren Sie Dokumente.</translation>
    </message>
    <message>
        <source>The finding was written to {0}.</source>
        <translation>Der Befund wurde nach {0} geschrieben.</translation>
    </message>
    <message>
        <source>There is no finding on this provision yet. Rate it, or press Return to begin one.</source>
        <translation>Auf dieser Bestimmung ist noch kein Befund. Bewerten Sie sie, oder drücken Sie die Eingabetaste, um einen anzufangen.</translation>
    </message>
    <message>
        <source>There is no earlier sound version to compare this one with.</source>
        <translation>Es gibt keine frühere einwandfreie Fassung zum Vergleich mit dieser.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Geschrieben nach</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Wurzel-Hash</translation>
    </message>
    <message>
        <source>{0} is written</source>
        <translation>{0} ist geschrieben</translation>
    </message>
    <message>
        <source>{0} pages, {1} findings, {2} exhibits, {3} files</source>
        <translation>{0} Seiten, {1} Befunde, {2} Belege, {3} Dateien</translation>
    </message>
    <message>
        <source>The PDF is inside the ZIP</source>
        <translation>Das PDF liegt im ZIP</translation>
    </message>
    <message>
        <source>This computer has no program that opens {0}.</source>
        <translation>Dieser Rechner hat kein Programm, das {0} öffnet.</translation>
    </message>
    <message>
        <source>The root hash is on the clipboard.</source>
        <translation>Der Wurzel-Hash ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>EffectSection</name>
    <message>
        <source>Effect on users</source>
        <translation>Wirkung auf Nutzer</translation>
    </message>
    <message>
        <source>User impact</source>
        <translation>Wirkung auf Nutzer</translation>
    </message>
    <message>
        <source>Affected groups</source>
        <translation>Betroffene Gruppen</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <translation>Durch Strichpunkte getrennt</translation>
    </message>
    <message>
        <source>Can people opt out?</source>
        <translation>Können Menschen widersprechen?</translation>
    </message>
    <message>
        <source>How to opt out</source>
        <translation>Wie man widerspricht</translation>
    </message>
    <message>
        <source>What users can do</source>
        <translation>Was Nutzer tun können</translation>
    </message>
    <message>
        <source>opt-out: {0}</source>
        <translation>Widerspruch: {0}</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Apply to identical text</source>
        <translation>Auf gleichen Text anwenden</translation>
    </message>
    <message>
        <source>Places with identical text</source>
        <translation>Stellen mit gleichem Text</translation>
    </message>
    <message>
        <source>The same words stand in {0} other place(s). The judgement of {1} begins a draft in each that is chosen; one undo takes all of them back.</source>
        <translation>Dieselben Wörter stehen an {0} anderen Stelle(n). Die Beurteilung von {1} beginnt an jeder gewählten einen Entwurf; einmal Rückgängig nimmt alle zurück.</translation>
    </message>
    <message>
        <source>{0} (has a finding)</source>
        <translation>{0} (hat einen Befund)</translation>
    </message>
    <message>
        <source>Apply to {0}</source>
        <translation>Anwenden auf {0}</translation>
    </message>
</context>
<context>
    <name>EngagementDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Why, for whom, under which law</source>
        <translation>Warum, für wen, nach welchem Recht</translation>
    </message>
    <message>
        <source>Cover of the pack</source>
        <translation>Deckblatt des Pakets</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>gespeichert {0}</translation>
    </message>
</context>
<context>
    <name>EngagementForm</name>
    <message>
        <source>Legal hold: nothing of this work may be purged</source>
        <translation>Rechtlicher Aufbewahrungszwang: Nichts dieser Arbeit darf gelöscht werden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Review of the terms of …</source>
        <translation>Prüfung der Bedingungen von …</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Wer die Arbeit tut</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>For whom the pack is made</source>
        <translation>Für wen das Paket gemacht wird</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Why the work is done</source>
        <translation>Warum die Arbeit getan wird</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Rechtsordnungen</translation>
    </message>
    <message>
        <source>Considered, parted by semicolons: EU; California</source>
        <translation>Betrachtet, durch Strichpunkte getrennt: EU; Kalifornien</translation>
    </message>
    <message>
        <source>Relation to the platforms</source>
        <translation>Beziehung zu den Plattformen</translation>
    </message>
    <message>
        <source>None, or as disclosed; printed in the statement of independence</source>
        <translation>Keine, oder wie offengelegt; gedruckt in der Unabhängigkeitserklärung</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>The mark on every page</source>
        <translation>Der Vermerk auf jeder Seite</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Who receives the pack</source>
        <translation>Wer das Paket erhält</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How long, and until when</source>
        <translation>Wie lange und bis wann</translation>
    </message>
    <message>
        <source>Language of packs</source>
        <translation>Sprache der Pakete</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>2026-01-01</source>
        <translation>2026-01-01</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>2026-06-30</source>
        <translation>2026-06-30</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Es gibt noch nichts auszugeben</translation>
    </message>
    <message>
        <source>Import documents first; then this shows what a pack of them would hold.</source>
        <translation>Importieren Sie zuerst Dokumente; dann zeigt dies, was ein Paket davon enthielte.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export audit pack</source>
        <translation>Prüfpaket ausgeben</translation>
    </message>
    <message>
        <source>Versions in the pack</source>
        <translation>Fassungen im Paket</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie es geschrieben wird</translation>
    </message>
    <message>
        <source>What it will hold</source>
        <translation>Was es enthalten wird</translation>
    </message>
    <message>
        <source>Choose at least one version.</source>
        <translation>Wählen Sie mindestens eine Fassung.</translation>
    </message>
    <message>
        <source>Working out what the pack would hold</source>
        <translation>Es wird ermittelt, was das Paket enthielte</translation>
    </message>
    <message>
        <source>Export {0} pack</source>
        <translation>Paket ausgeben: {0}</translation>
    </message>
    <message>
        <source>Say where the pack is to be written.</source>
        <translation>Sagen Sie, wohin das Paket geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Reading the sources again, then drawing the pack</source>
        <translation>Die Quellen werden erneut gelesen, dann wird das Paket gezeichnet</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was written; a pack that was frozen before stays in the workspace.</source>
        <translation>Wie verlangt angehalten. Nichts wurde geschrieben; ein vorher eingefrorenes Paket bleibt im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>in every pack</source>
        <translation>in jedem Paket</translation>
    </message>
    <message>
        <source>when a finding is mapped to law</source>
        <translation>wenn ein Befund dem Recht zugeordnet ist</translation>
    </message>
    <message>
        <source>when a document is in another language than the pack</source>
        <translation>wenn ein Dokument in anderer Sprache als das Paket ist</translation>
    </message>
    <message>
        <source>when a tool drafted a field</source>
        <translation>wenn ein Werkzeug ein Feld entworfen hat</translation>
    </message>
    <message>
        <source>when platforms are compared</source>
        <translation>wenn Plattformen verglichen werden</translation>
    </message>
    <message>
        <source>when text is withheld</source>
        <translation>wenn Text zurückgehalten wird</translation>
    </message>
    <message>
        <source>when the pack is not final</source>
        <translation>wenn das Paket nicht endgültig ist</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Filter by {0}</source>
        <translation>Nach {0} filtern</translation>
    </message>
</context>
<context>
    <name>FactorRow</name>
    <message>
        <source>Why {0}</source>
        <translation>Warum {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>noch nicht bepunktet</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>{0} · required</source>
        <translation>{0} · erforderlich</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht von mir</translation>
    </message>
    <message>
        <source>Leave out what you prepared yourself</source>
        <translation>Weglassen, was Sie selbst vorbereitet haben</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Only findings of which an approval lapsed</source>
        <translation>Nur Befunde mit verfallener Genehmigung</translation>
    </message>
    <message>
        <source>Only findings mapped to this citation</source>
        <translation>Nur Befunde, die dieser Fundstelle zugeordnet sind</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Only findings mapped to {0}; press to show all again</source>
        <translation>Nur Befunde zu {0}; drücken zeigt wieder alle</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Find before</source>
        <translation>Voriger Fund</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>No find</source>
        <translation>Kein Fund</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings of the version</source>
        <translation>Befunde der Fassung</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>The finding</source>
        <translation>Der Befund</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Withdraw my step</source>
        <translation>Meinen Schritt zurückziehen</translation>
    </message>
    <message>
        <source>Note on the step</source>
        <translation>Notiz zum Schritt</translation>
    </message>
    <message>
        <source>Note – needed to return (what is to be changed) or to dissent</source>
        <translation>Notiz – nötig zum Zurückgeben (was zu ändern ist) oder Widersprechen</translation>
    </message>
    <message>
        <source>The judgement as it is now</source>
        <translation>Die Beurteilung, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Nobody has taken a step on it yet.</source>
        <translation>Niemand hat daran bisher einen Schritt getan.</translation>
    </message>
    <message>
        <source>{0}, prepared by {1}</source>
        <translation>{0}, vorbereitet von {1}</translation>
    </message>
    <message>
        <source>Show in document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>{0}. That approval lapsed.</source>
        <translation>{0}. Diese Genehmigung ist verfallen.</translation>
    </message>
    <message>
        <source>Four eyes: this is work of yours</source>
        <translation>Vier Augen: Das ist Ihre eigene Arbeit</translation>
    </message>
    <message>
        <source>It cannot be approved as it stands</source>
        <translation>Er kann so nicht genehmigt werden</translation>
    </message>
    <message>
        <source>What was seen, and what is there now</source>
        <translation>Was gesehen wurde und was jetzt da ist</translation>
    </message>
    <message>
        <source>{0}. Nothing changed since.</source>
        <translation>{0}. Seither hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Contrary readings</source>
        <translation>Gegenlesarten</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>Antwort: {0}</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Ganzen Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show {0} earlier lines</source>
        <translation>{0} frühere Zeilen zeigen</translation>
    </message>
    <message>
        <source>{0} began the finding.</source>
        <translation>{0} begann den Befund.</translation>
    </message>
    <message>
        <source>{0} changed {1} ({2}).</source>
        <translation>{0} änderte {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} dissented.</source>
        <translation>{0} widersprach.</translation>
    </message>
    <message>
        <source>{0} answered the dissent.</source>
        <translation>{0} beantwortete den Widerspruch.</translation>
    </message>
    <message>
        <source>A question for {0}.</source>
        <translation>Eine Frage an {0}.</translation>
    </message>
    <message>
        <source>revision {0}</source>
        <translation>Überarbeitung {0}</translation>
    </message>
    <message>
        <source>revisions {0}–{1}</source>
        <translation>Überarbeitungen {0}–{1}</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>{0} mappings</source>
        <translation>{0} Zuordnungen</translation>
    </message>
    <message>
        <source>1 mapping</source>
        <translation>1 Zuordnung</translation>
    </message>
    <message>
        <source>the text is no longer the one that was judged</source>
        <translation>der Text ist nicht mehr der beurteilte</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import documents</source>
        <translation>Dokumente importieren</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message>
        <source>There is no file in there that could be a document. Choose others.</source>
        <translation>Darin ist keine Datei, die ein Dokument sein könnte. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>Reading ahead: languages, provisions, and what cannot be read</source>
        <translation>Vorauslesen: Sprachen, Bestimmungen und was nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Import {0} files</source>
        <translation>{0} Dateien importieren</translation>
    </message>
    <message>
        <source>Import {0} file</source>
        <translation>{0} Datei importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>HTTP date</source>
        <translation>HTTP-Datum</translation>
    </message>
    <message>
        <source>WARC date</source>
        <translation>WARC-Datum</translation>
    </message>
    <message>
        <source>MHTML date</source>
        <translation>MHTML-Datum</translation>
    </message>
    <message>
        <source>commit date</source>
        <translation>Commit-Datum</translation>
    </message>
    <message>
        <source>note in the page</source>
        <translation>Vermerk in der Seite</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation>Zeit der Datei</translation>
    </message>
    <message>
        <source>declared by you</source>
        <translation>von Ihnen angegeben</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>Archivdatei</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>temporary file</source>
        <translation>temporäre Datei</translation>
    </message>
    <message>
        <source>link, not followed</source>
        <translation>Verknüpfung, nicht verfolgt</translation>
    </message>
    <message>
        <source>folder cannot be read</source>
        <translation>Ordner nicht lesbar</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Put the message away</source>
        <translation>Meldung weglegen</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Number or words</source>
        <translation>Nummer oder Wörter</translation>
    </message>
    <message>
        <source>Number or words of the provision</source>
        <translation>Nummer oder Wörter der Bestimmung</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Keys without Ctrl rest while you type; their twins with Ctrl work everywhere. Settings change them.</source>
        <translation>Tasten ohne Strg ruhen, während Sie schreiben; ihre Zwillinge mit Strg wirken überall. Die Einstellungen ändern sie.</translation>
    </message>
</context>
<context>
    <name>LawSource</name>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>show its findings</source>
        <translation>ihre Befunde zeigen</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Provisions under review that nobody judged and nobody left out</source>
        <translation>Bestimmungen in Prüfung, die niemand beurteilt und niemand weggelassen hat</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Provisions that somebody wants to come back to</source>
        <translation>Bestimmungen, auf die jemand zurückkommen will</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Findings that a tool suggests; a person accepts or rejects them</source>
        <translation>Befunde, die ein Werkzeug vorschlägt; ein Mensch nimmt sie an oder lehnt sie ab</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Findings that nobody has marked as prepared yet</source>
        <translation>Befunde, die noch niemand als vorbereitet bezeichnet hat</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>Findings that a second reviewer returned with a reason</source>
        <translation>Befunde, die eine zweite Person mit Begründung zurückgegeben hat</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Zweitprüfung</translation>
    </message>
    <message>
        <source>Findings that are prepared and wait for somebody who had no hand in them</source>
        <translation>Befunde, die vorbereitet sind und auf jemanden warten, der daran nicht mitgewirkt hat</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Findings under which a text or a law entry changed</source>
        <translation>Befunde, unter denen sich ein Text oder ein Gesetzeseintrag geändert hat</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Findings without a category; their provisions still wait for review</source>
        <translation>Befunde ohne Kategorie; ihre Bestimmungen warten noch auf Prüfung</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Questions with an owner that wait for an answer</source>
        <translation>Fragen mit Zuständigem, die auf Antwort warten</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>Freizugeben</translation>
    </message>
    <message>
        <source>Versions that only lack a sign-off, and those whose sign-off lapsed</source>
        <translation>Fassungen, denen nur die Freigabe fehlt, und solche mit verfallener Freigabe</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Findings approved as they stand</source>
        <translation>Befunde, die genehmigt sind, wie sie stehen</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Every finding in whatever state</source>
        <translation>Jeder Befund, gleich in welchem Stand</translation>
    </message>
    <message>
        <source>Everything here is judged or out of scope. Go on with drafts or with second reviews.</source>
        <translation>Alles hier ist beurteilt oder außerhalb des Umfangs. Machen Sie mit Entwürfen oder Zweitprüfungen weiter.</translation>
    </message>
    <message>
        <source>Press F on a provision to find it here again.</source>
        <translation>Drücken Sie F auf einer Bestimmung, um sie hier wiederzufinden.</translation>
    </message>
    <message>
        <source>No suggestion waits for a person.</source>
        <translation>Kein Vorschlag wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>Every finding is at least prepared. New ones begin here.</source>
        <translation>Jeder Befund ist mindestens vorbereitet. Neue fangen hier an.</translation>
    </message>
    <message>
        <source>No finding was returned, or all were mended.</source>
        <translation>Kein Befund wurde zurückgegeben, oder alle sind verbessert.</translation>
    </message>
    <message>
        <source>Nothing is waiting. Findings come here when their preparer saves them as prepared.</source>
        <translation>Nichts wartet. Befunde kommen hierher, wenn ihr Verfasser sie als vorbereitet speichert.</translation>
    </message>
    <message>
        <source>Every finding rests on the text and the law that were judged.</source>
        <translation>Jeder Befund beruht auf dem Text und dem Recht, die beurteilt wurden.</translation>
    </message>
    <message>
        <source>Every finding has a category.</source>
        <translation>Jeder Befund hat eine Kategorie.</translation>
    </message>
    <message>
        <source>No question waits for an answer.</source>
        <translation>Keine Frage wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Versions come here when nothing of them is outstanding and every finding is approved.</source>
        <translation>Fassungen kommen hierher, wenn nichts daran offen und jeder Befund genehmigt ist.</translation>
    </message>
    <message>
        <source>Findings come here when a second reviewer approves them.</source>
        <translation>Befunde kommen hierher, wenn eine zweite Person sie genehmigt.</translation>
    </message>
    <message>
        <source>Begin with the queue “To review”, or import review files from the menu.</source>
        <translation>Fangen Sie mit der Liste „Zu prüfen“ an, oder importieren Sie Prüfdateien aus dem Menü.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Sign-off lapsed</source>
        <translation>Freigabe verfallen</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>broken capture</source>
        <translation>fehlerhafte Erfassung</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technisch</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Narrow the queues to what is marked in the archive</source>
        <translation>Die Listen auf das im Archiv Markierte eingrenzen</translation>
    </message>
    <message>
        <source>Show everything in the queues again</source>
        <translation>Wieder alles in den Listen zeigen</translation>
    </message>
    <message>
        <source>Nothing is archived yet</source>
        <translation>Noch ist nichts archiviert</translation>
    </message>
    <message>
        <source>Import files or a folder, or drop them anywhere on the window.</source>
        <translation>Importieren Sie Dateien oder einen Ordner, oder legen Sie sie irgendwo auf dem Fenster ab.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Versions of the document</source>
        <translation>Fassungen des Dokuments</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>There is nothing further this way.</source>
        <translation>In dieser Richtung kommt nichts mehr.</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>Mapping to {0}, {1}</source>
        <translation>Zuordnung zu {0}, {1}</translation>
    </message>
    <message>
        <source>{0} · strength {1}</source>
        <translation>{0} · Stärke {1}</translation>
    </message>
    <message>
        <source>{0} · no reason yet</source>
        <translation>{0} · noch keine Begründung</translation>
    </message>
    <message>
        <source>The law entry changed since it was mapped.</source>
        <translation>Der Gesetzeseintrag hat sich seit der Zuordnung geändert.</translation>
    </message>
    <message>
        <source>This entry is not verified.</source>
        <translation>Dieser Eintrag ist nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>MappingDetails</name>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Art der Begründung</translation>
    </message>
    <message>
        <source>Set relation</source>
        <translation>Mengenbeziehung</translation>
    </message>
    <message>
        <source>Strength, 0 to 10</source>
        <translation>Stärke, 0 bis 10</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why this citation, in a sentence</source>
        <translation>Warum diese Fundstelle, in einem Satz</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Open the law</source>
        <translation>Gesetz öffnen</translation>
    </message>
    <message>
        <source>As of {0}, {1}. {2}.</source>
        <translation>Stand {0}, {1}. {2}.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Opens the official address in the browser</source>
        <translation>Öffnet die amtliche Adresse im Browser</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>MappingSection</name>
    <message>
        <source>Regulatory mappings</source>
        <translation>Zuordnungen zum Recht</translation>
    </message>
    <message>
        <source>Add   {0}</source>
        <translation>Hinzufügen   {0}</translation>
    </message>
    <message>
        <source>Add a mapping</source>
        <translation>Zuordnung hinzufügen</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Type a citation or words: gdpr 6 1 f</source>
        <translation>Fundstelle oder Wörter tippen: gdpr 6 1 f</translation>
    </message>
    <message>
        <source>Show all suggestions</source>
        <translation>Alle Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Nothing is suggested here. Choose a category, or map with M.</source>
        <translation>Hier wird nichts vorgeschlagen. Wählen Sie eine Kategorie, oder ordnen Sie mit M zu.</translation>
    </message>
    <message>
        <source>Nothing was mapped yet since the window was opened.</source>
        <translation>Seit dem Öffnen des Fensters wurde noch nichts zugeordnet.</translation>
    </message>
    <message>
        <source>Show {0} more suggestions</source>
        <translation>{0} weitere Vorschläge zeigen</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>Version {0}, captured {1}</source>
        <translation>Fassung {0}, erfasst {1}</translation>
    </message>
    <message>
        <source>{0} provisions</source>
        <translation>{0} Bestimmungen</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Review of the terms of …</source>
        <translation>Prüfung der Bedingungen von …</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Protect it with a passphrase (the whole file is encrypted)</source>
        <translation>Mit einer Passphrase schützen (die ganze Datei wird verschlüsselt)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Rechners aufbewahren</translation>
    </message>
    <message>
        <source>Make workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Title of the engagement</source>
        <translation>Titel des Auftrags</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, and nobody can recover it.</source>
        <translation>Niemand kann die Datei ohne sie öffnen, und niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Workspaces (*.clausemark)</source>
        <translation>Arbeitsbereiche (*.clausemark)</translation>
    </message>
    <message>
        <source>Name the file of the workspace.</source>
        <translation>Nennen Sie die Datei des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Die beiden Passphrasen sind verschieden. Tippen Sie zweimal dieselbe.</translation>
    </message>
    <message>
        <source>Type a passphrase, or do not protect the workspace.</source>
        <translation>Tippen Sie eine Passphrase, oder schützen Sie den Arbeitsbereich nicht.</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Interpretive notes</source>
        <translation>Auslegungsnotizen</translation>
    </message>
    <message>
        <source>+ {0}</source>
        <translation>+ {0}</translation>
    </message>
    <message>
        <source>Add a note: {0}</source>
        <translation>Notiz hinzufügen: {0}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Revise it yourself</source>
        <translation>Selbst überarbeiten</translation>
    </message>
    <message>
        <source>Stand by it</source>
        <translation>Dabei bleiben</translation>
    </message>
    <message>
        <source>Keeps the words, in view of the law entries of today; you answer for it then</source>
        <translation>Behält die Worte, angesichts der Gesetzeseinträge von heute; Sie stehen dann dafür ein</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Aufgreifen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Open it for writing to code.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen offen. Öffnen Sie ihn zum Schreiben, um zu bewerten.</translation>
    </message>
    <message>
        <source>{0} prepared this finding, and you read it as second reviewer. If you revise it, somebody else must approve it.</source>
        <translation>{0} hat diesen Befund vorbereitet, und Sie lesen ihn als zweite Person. Wenn Sie ihn überarbeiten, muss jemand anderes ihn genehmigen.</translation>
    </message>
    <message>
        <source>Stale: {0}.</source>
        <translation>Überholt: {0}.</translation>
    </message>
    <message>
        <source>A tool suggests this finding. It counts for nothing before a person takes it up.</source>
        <translation>Ein Werkzeug schlägt diesen Befund vor. Er zählt nichts, bevor ein Mensch ihn aufgreift.</translation>
    </message>
    <message>
        <source>Returned by {0}: {1}</source>
        <translation>Zurückgegeben von {0}: {1}</translation>
    </message>
</context>
<context>
    <name>OpenItemCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>{0}, due {1}</source>
        <translation>{0}, fällig {1}</translation>
    </message>
    <message>
        <source>Settle …</source>
        <translation>Erledigen …</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Was herausgefunden wurde</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Erledigen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>One ZIP instead of a folder</source>
        <translation>Ein ZIP statt eines Ordners</translation>
    </message>
    <message>
        <source>Attach the archived bytes to the PDF</source>
        <translation>Die archivierten Bytes an das PDF anhängen</translation>
    </message>
    <message>
        <source>Add the tables as CSV and JSON Lines</source>
        <translation>Die Tabellen als CSV und JSON Lines beilegen</translation>
    </message>
    <message>
        <source>Nothing is withheld</source>
        <translation>Nichts wird zurückgehalten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Export although it is INCOMPLETE</source>
        <translation>Ausgeben, obwohl es UNVOLLSTÄNDIG (INCOMPLETE) ist</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>As the engagement says</source>
        <translation>Wie der Auftrag sagt</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Wählen, wohin geschrieben wird</translation>
    </message>
    <message>
        <source>Choose a redaction file</source>
        <translation>Schwärzungsdatei wählen</translation>
    </message>
    <message>
        <source>A redaction file: the words to be withheld, why, and who says so</source>
        <translation>Eine Schwärzungsdatei: welche Wörter zurückgehalten werden, warum und auf wessen Anordnung</translation>
    </message>
    <message>
        <source>No earlier pack</source>
        <translation>Kein früheres Paket</translation>
    </message>
    <message>
        <source>Redaction file</source>
        <translation>Schwärzungsdatei</translation>
    </message>
    <message>
        <source>Redaction files (*.json)</source>
        <translation>Schwärzungsdateien (*.json)</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Write the pack to a new ZIP</source>
        <translation>Das Paket in ein neues ZIP schreiben</translation>
    </message>
    <message>
        <source>Write the pack to a new folder</source>
        <translation>Das Paket in einen neuen Ordner schreiben</translation>
    </message>
</context>
<context>
    <name>OthersSection</name>
    <message>
        <source>How other platforms handle this</source>
        <translation>Wie andere Plattformen das regeln</translation>
    </message>
    <message>
        <source>Look for comparable passages</source>
        <translation>Vergleichbare Stellen suchen</translation>
    </message>
    <message>
        <source>Choose a category first: a comparison is filed under it.</source>
        <translation>Wählen Sie zuerst eine Kategorie: Ein Vergleich wird darunter abgelegt.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing of another platform is alike enough.</source>
        <translation>Nichts einer anderen Plattform ist ähnlich genug.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings of the document</source>
        <translation>Überschriften des Dokuments</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <source>This document has no headings. J and K go through its provisions.</source>
        <translation>Dieses Dokument hat keine Überschriften. J und K gehen durch seine Bestimmungen.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {0} is being drawn</source>
        <translation>Seite {0} wird gezeichnet</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Words, “a phrase”, a citation such as gdpr 6 1 f, or a command</source>
        <translation>Wörter, „eine Wendung“, eine Fundstelle wie gdpr 6 1 f oder ein Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing found. All words must occur in a provision; put phrases in quotes.</source>
        <translation>Nichts gefunden. Alle Wörter müssen in einer Bestimmung stehen; Wendungen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{0} of {1} shown. More words find less.</source>
        <translation>{0} von {1} gezeigt. Mehr Wörter finden weniger.</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} gefunden</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Library</source>
        <translation>Archiv und Listen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Version timeline</source>
        <translation>Zeitstrahl der Fassungen</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The archived bytes are damaged</source>
        <translation>Die archivierten Bytes sind beschädigt</translation>
    </message>
    <message>
        <source>Source verified {0}</source>
        <translation>Quelle geprüft {0}</translation>
    </message>
</context>
<context>
    <name>PassageActs</name>
    <message>
        <source>Export this finding as one page</source>
        <translation>Diesen Befund als eine Seite ausgeben</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PassageRow</name>
    <message>
        <source>Reference</source>
        <translation>Bezugsstelle</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Rechners aufbewahren</translation>
    </message>
    <message>
        <source>“{0}” is encrypted. Its passphrase opens it.</source>
        <translation>„{0}“ ist verschlüsselt. Die Passphrase öffnet es.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>F2 edits role or organisation; Return lets the person act</source>
        <translation>F2 bearbeitet Rolle oder Organisation; Eingabe lässt die Person handeln</translation>
    </message>
    <message>
        <source>Name, as it will stand in packs</source>
        <translation>Name, wie er in Paketen steht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Every act is recorded under the name of who acts. Whoever prepares a finding cannot review or approve it; names that differ only in spelling, or that look alike, are held to be one person.</source>
        <translation>Jede Handlung wird unter dem Namen dessen festgehalten, der handelt. Wer einen Befund vorbereitet, kann ihn weder prüfen noch genehmigen; Namen, die sich nur in der Schreibweise unterscheiden oder gleich aussehen, gelten als eine Person.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>{0} acts now</source>
        <translation>{0} handelt jetzt</translation>
    </message>
    <message>
        <source>Act as {0}</source>
        <translation>Als {0} handeln</translation>
    </message>
    <message>
        <source>{0} acts from now on. What was done before can no longer be undone.</source>
        <translation>{0} handelt von jetzt an. Was zuvor getan wurde, kann nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Type the name of the person first.</source>
        <translation>Tippen Sie zuerst den Namen der Person.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>Last act</source>
        <translation>Letzte Handlung</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Looks like {0}: where four eyes are needed, they are held to be one person.</source>
        <translation>Sieht aus wie {0}: Wo vier Augen nötig sind, gelten beide als eine Person.</translation>
    </message>
</context>
<context>
    <name>PickLine</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Fill in the engagement…</source>
        <translation>Auftrag ausfüllen …</translation>
    </message>
    <message>
        <source>Why it is not final</source>
        <translation>Warum es nicht endgültig ist</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Außerhalb des Umfangs</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Version read</source>
        <translation>Gelesene Fassung</translation>
    </message>
    <message>
        <source>Pinpoints</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Disclaimers</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>Teile der Vorschau</translation>
    </message>
    <message>
        <source>Versions in the pack</source>
        <translation>Fassungen im Paket</translation>
    </message>
    <message>
        <source>Why the pack is not final</source>
        <translation>Warum das Paket nicht endgültig ist</translation>
    </message>
    <message>
        <source>Disclaimers and their conditions</source>
        <translation>Hinweise und ihre Bedingungen</translation>
    </message>
    <message>
        <source>Laws cited and the versions read</source>
        <translation>Angeführte Gesetze und die gelesenen Fassungen</translation>
    </message>
    <message>
        <source>Status ({0})</source>
        <translation>Status ({0})</translation>
    </message>
    <message>
        <source>Every finding in scope is approved and the sums close.</source>
        <translation>Jeder Befund im Umfang ist genehmigt, und die Summen gehen auf.</translation>
    </message>
    <message>
        <source>{0} reasons keep it from being final; “Status” lists them</source>
        <translation>{0} Gründe verhindern, dass es endgültig ist; „Status“ führt sie auf</translation>
    </message>
    <message>
        <source>{0} of {1} provisions reviewed in {2} versions</source>
        <translation>{0} von {1} Bestimmungen in {2} Fassungen geprüft</translation>
    </message>
    <message>
        <source>{0} findings ({1})</source>
        <translation>{0} Befunde ({1})</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>{0} mappings</source>
        <translation>{0} Zuordnungen</translation>
    </message>
    <message>
        <source>about&#xa0;{0}&#xa0;pages</source>
        <translation>etwa {0} Seiten</translation>
    </message>
    <message>
        <source>{0} characters are in no font and print as labelled boxes: {1}</source>
        <translation>{0} Zeichen sind in keiner Schrift und werden als beschriftete Kästchen gedruckt: {1}</translation>
    </message>
    <message>
        <source>The record does not state, and the pack says so: {0}.</source>
        <translation>Die Aufzeichnung nennt nicht, und das Paket sagt es: {0}.</translation>
    </message>
    <message>
        <source>{0} pinpoints are not verified against the official text; the pack says so.</source>
        <translation>{0} Fundstellen sind nicht am amtlichen Text geprüft; das Paket sagt es.</translation>
    </message>
    <message>
        <source>{0} (compared with)</source>
        <translation>{0} (verglichen mit)</translation>
    </message>
    <message>
        <source>{0} (does not close)</source>
        <translation>{0} (geht nicht auf)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Mark on every page</source>
        <translation>Vermerk auf jeder Seite</translation>
    </message>
    <message>
        <source>Relation to the platforms</source>
        <translation>Beziehung zu den Plattformen</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Auf jeder Seite</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Left out of this pack: it prints {0}.</source>
        <translation>Aus diesem Paket weggelassen: Gedruckt wird {0}.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch einige Sekunden</translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation>noch etwa {0} Sekunden</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>noch etwa {0} Minuten</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>Anhalten: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} {2}</source>
        <translation>{0} von {1} {2}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>{0} % alike</source>
        <translation>zu {0} % gleich</translation>
    </message>
    <message>
        <source>Nobody has judged it yet; a comparison needs its finding.</source>
        <translation>Niemand hat sie bisher beurteilt; ein Vergleich braucht ihren Befund.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis des Vergleichs</translation>
    </message>
    <message>
        <source>Compared by what? “notice before a change”</source>
        <translation>Verglichen woran? „Ankündigung vor einer Änderung“</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why they relate like this, or do not</source>
        <translation>Warum sie so zueinander stehen oder nicht</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Nicht vergleichbar</translation>
    </message>
    <message>
        <source>Keeps the reason above, and does not propose it again</source>
        <translation>Behält die Begründung oben und schlägt sie nicht wieder vor</translation>
    </message>
    <message>
        <source>Beside this one it is</source>
        <translation>Im Vergleich dazu ist sie</translation>
    </message>
</context>
<context>
    <name>ProvisionActs</name>
    <message>
        <source>Out of scope</source>
        <translation>Außerhalb des Umfangs</translation>
    </message>
    <message>
        <source>Leave out, because</source>
        <translation>Weglassen, weil</translation>
    </message>
    <message>
        <source>Why is this provision left out of the review?</source>
        <translation>Warum wird diese Bestimmung aus der Prüfung genommen?</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What is to be found out</source>
        <translation>Was herauszufinden ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Stellen</translation>
    </message>
</context>
<context>
    <name>QueueChoice</name>
    <message>
        <source>Review queues</source>
        <translation>Prüflisten</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Second review</source>
        <translation>Zweitprüfung</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Enter opens a row; {0} and {1} go along the queue</source>
        <translation>Enter öffnet eine Zeile; {0} und {1} gehen die Liste entlang</translation>
    </message>
    <message>
        <source>Rows of the queue</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Enter opens the sign-off of a version</source>
        <translation>Enter öffnet die Freigabe einer Fassung</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing meets the filters</source>
        <translation>Nichts entspricht den Filtern</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
    <message>
        <source>Other filters, or none, show more.</source>
        <translation>Andere Filter oder keine zeigen mehr.</translation>
    </message>
</context>
<context>
    <name>RecordErrands</name>
    <message>
        <source>Import review files</source>
        <translation>Prüfdateien importieren</translation>
    </message>
    <message>
        <source>Review and comparison files (*.json);;All files (*)</source>
        <translation>Prüf- und Vergleichsdateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing review files…</source>
        <translation>Prüfdateien werden importiert …</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Arbeitsbereich sichern</translation>
    </message>
    <message>
        <source>Workspaces (*.clausemark)</source>
        <translation>Arbeitsbereiche (*.clausemark)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The copy keeps the passphrase of the workspace. Type it.</source>
        <translation>Die Kopie behält die Passphrase des Arbeitsbereichs. Tippen Sie sie ein.</translation>
    </message>
    <message>
        <source>Backed up to {0}, and the copy checked</source>
        <translation>Gesichert nach {0}, und die Kopie geprüft</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufgreifen</translation>
    </message>
    <message>
        <source>Reject the finding</source>
        <translation>Den Befund ablehnen</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>Substantive</source>
        <translation>Inhaltlich</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Redaktionell</translation>
    </message>
    <message>
        <source>Formatting only</source>
        <translation>Nur Formatierung</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Broken capture</source>
        <translation>Fehlerhafte Erfassung</translation>
    </message>
    <message>
        <source>Better for users</source>
        <translation>Besser für Nutzer</translation>
    </message>
    <message>
        <source>Worse for users</source>
        <translation>Schlechter für Nutzer</translation>
    </message>
    <message>
        <source>Mixed for users</source>
        <translation>Gemischt für Nutzer</translation>
    </message>
    <message>
        <source>Neutral for users</source>
        <translation>Neutral für Nutzer</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>moved from here</source>
        <translation>von hier verschoben</translation>
    </message>
    <message>
        <source>moved to here</source>
        <translation>hierher verschoben</translation>
    </message>
    <message>
        <source>Moved from here to {0}</source>
        <translation>Von hier verschoben nach {0}</translation>
    </message>
    <message>
        <source>Moved here from {0}</source>
        <translation>Hierher verschoben von {0}</translation>
    </message>
    <message>
        <source>Reworded and moved to {0}</source>
        <translation>Umformuliert und verschoben nach {0}</translation>
    </message>
    <message>
        <source>Reworded and moved here from {0}</source>
        <translation>Umformuliert und hierher verschoben von {0}</translation>
    </message>
    <message>
        <source>Split up, see {0}</source>
        <translation>Aufgeteilt, siehe {0}</translation>
    </message>
    <message>
        <source>Split off from {0}</source>
        <translation>Abgespalten von {0}</translation>
    </message>
    <message>
        <source>Merged into {0}</source>
        <translation>Zusammengeführt in {0}</translation>
    </message>
    <message>
        <source>Merged with {0}</source>
        <translation>Zusammengeführt mit {0}</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} hinzugefügt</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} entfernt</translation>
    </message>
    <message>
        <source>{0} reworded</source>
        <translation>{0} umformuliert</translation>
    </message>
    <message>
        <source>{0} split off</source>
        <translation>{0} abgespalten</translation>
    </message>
    <message>
        <source>{0} merged</source>
        <translation>{0} zusammengeführt</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>{0} verschoben</translation>
    </message>
    <message>
        <source>clause {0}, “{1}”</source>
        <translation>Klausel {0}, „{1}“</translation>
    </message>
    <message>
        <source>clause {0}</source>
        <translation>Klausel {0}</translation>
    </message>
    <message>
        <source>No clause changed</source>
        <translation>Keine Klausel geändert</translation>
    </message>
    <message>
        <source>Clauses: {0}</source>
        <translation>Klauseln: {0}</translation>
    </message>
    <message>
        <source>Captured {0} days after the stated effective date</source>
        <translation>Erfasst {0} Tage nach dem genannten Wirksamkeitsdatum</translation>
    </message>
    <message>
        <source>{0} days from capture to the stated effective date</source>
        <translation>{0} Tage von der Erfassung bis zum genannten Wirksamkeitsdatum</translation>
    </message>
</context>
<context>
    <name>RedlineHead</name>
    <message>
        <source>Compare with the version</source>
        <translation>Vergleichen mit der Fassung</translation>
    </message>
    <message>
        <source>The earlier version that the shown one is compared with</source>
        <translation>Die frühere Fassung, mit der die gezeigte verglichen wird</translation>
    </message>
    <message>
        <source>{0} · version {1}</source>
        <translation>{0} · Fassung {1}</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Änderung {0} von {1}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} Änderungen</translation>
    </message>
    <message>
        <source>{0}, confirmed</source>
        <translation>{0}, bestätigt</translation>
    </message>
    <message>
        <source>{0}, proposed</source>
        <translation>{0}, vorgeschlagen</translation>
    </message>
    <message>
        <source>Silent change, proposed</source>
        <translation>Stille Änderung, vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>RedlinePage</name>
    <message>
        <source>Redline</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The words of both versions are the same.</source>
        <translation>Die Wörter beider Fassungen sind gleich.</translation>
    </message>
    <message>
        <source>1 clause unchanged</source>
        <translation>1 Klausel unverändert</translation>
    </message>
    <message>
        <source>{0} clauses unchanged</source>
        <translation>{0} Klauseln unverändert</translation>
    </message>
</context>
<context>
    <name>RepeatActs</name>
    <message>
        <source>No provision before this one has a finding.</source>
        <translation>Keine Bestimmung vor dieser hat einen Befund.</translation>
    </message>
    <message>
        <source>There is no finding here yet that could be applied elsewhere.</source>
        <translation>Hier ist noch kein Befund, der anderswo angewandt werden könnte.</translation>
    </message>
    <message>
        <source>Looking for identical text …</source>
        <translation>Gleicher Text wird gesucht …</translation>
    </message>
    <message>
        <source>No other provision has these words.</source>
        <translation>Keine andere Bestimmung hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>besteht nicht</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Something went wrong that should not. What was saved before is safe.</source>
        <translation>Etwas ist schiefgegangen, das nicht sollte. Was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>A report lies in {0}. It goes nowhere by itself; read it before you send it, it may quote a document.</source>
        <translation>Ein Bericht liegt in {0}. Er wird nicht von selbst verschickt; lesen Sie ihn vorher, er kann aus einem Dokument zitieren.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Was geschah und was zu tun ist</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>These bytes are in the workspace as {0}. Nothing to do.</source>
        <translation>Diese Bytes sind als {0} im Arbeitsbereich. Nichts zu tun.</translation>
    </message>
    <message>
        <source>{0}, {1} provisions.</source>
        <translation>{0}, {1} Bestimmungen.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Result of every file</source>
        <translation>Ergebnis jeder Datei</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} importiert</translation>
    </message>
    <message>
        <source>{0} not imported</source>
        <translation>{0} nicht importiert</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} schon vorhanden</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Stopped as asked. What was imported before is kept; undo takes it back.</source>
        <translation>Wie verlangt angehalten. Was vorher importiert wurde, bleibt; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>The import was taken back. The ledger keeps that it was there; redo brings it back.</source>
        <translation>Der Import wurde zurückgenommen. Das Journal hält fest, dass er da war; Wiederholen bringt ihn zurück.</translation>
    </message>
    <message>
        <source>The list is on the clipboard, with tabs between the columns.</source>
        <translation>Die Liste ist in der Zwischenablage, mit Tabulatoren zwischen den Spalten.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>Warum dieser Schweregrad</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>User impact</source>
        <translation>Wirkung auf Nutzer</translation>
    </message>
    <message>
        <source>Affected groups</source>
        <translation>Betroffene Gruppen</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Widerspruch der Nutzer</translation>
    </message>
    <message>
        <source>How to opt out</source>
        <translation>Wie man widerspricht</translation>
    </message>
    <message>
        <source>What users can do</source>
        <translation>Was Nutzer tun können</translation>
    </message>
    <message>
        <source>Interpretive notes</source>
        <translation>Auslegungsnotizen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Gesucht nach</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Beginning of the passage</source>
        <translation>Anfang der Stelle</translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation>Ende der Stelle</translation>
    </message>
    <message>
        <source>Hash of the excerpt</source>
        <translation>Hash des Auszugs</translation>
    </message>
    <message>
        <source>Hash of the source text</source>
        <translation>Hash des Quelltextes</translation>
    </message>
    <message>
        <source>Hash of the archived bytes</source>
        <translation>Hash der archivierten Bytes</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>You returned or dissented</source>
        <translation>Sie gaben zurück oder widersprachen</translation>
    </message>
    <message>
        <source>Not yours to approve</source>
        <translation>Nicht von Ihnen zu genehmigen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>{0} prepared it</source>
        <translation>{0} bereitete ihn vor</translation>
    </message>
    <message>
        <source>{0} reviewed it</source>
        <translation>{0} prüfte ihn</translation>
    </message>
    <message>
        <source>{0} approved it</source>
        <translation>{0} genehmigte ihn</translation>
    </message>
    <message>
        <source>{0} returned it</source>
        <translation>{0} gab ihn zurück</translation>
    </message>
    <message>
        <source>{0} dissented</source>
        <translation>{0} widersprach</translation>
    </message>
    <message>
        <source>{0} withdrew their steps</source>
        <translation>{0} zog die eigenen Schritte zurück</translation>
    </message>
    <message>
        <source>No finding of others is left to decide.</source>
        <translation>Kein Befund anderer ist noch zu entscheiden.</translation>
    </message>
    <message>
        <source>1 finding of others is to decide.</source>
        <translation>1 Befund anderer ist zu entscheiden.</translation>
    </message>
    <message>
        <source>{0} findings of others are to decide.</source>
        <translation>{0} Befunde anderer sind zu entscheiden.</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>withdrawn since</source>
        <translation>seitdem zurückgezogen</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} Befunde</translation>
    </message>
    <message>
        <source>not a policy</source>
        <translation>keine Richtlinie</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>out of period</source>
        <translation>außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>out of language</source>
        <translation>außerhalb der Sprache</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>other, see its note</source>
        <translation>Sonstiges, siehe Notiz</translation>
    </message>
</context>
<context>
    <name>ReviewResultsDialog</name>
    <message>
        <source>Review files</source>
        <translation>Prüfdateien</translation>
    </message>
    <message>
        <source>What became of each part</source>
        <translation>Was aus jedem Teil wurde</translation>
    </message>
    <message>
        <source>{0} accepted, {1} unchanged, {2} refused</source>
        <translation>{0} angenommen, {1} unverändert, {2} abgelehnt</translation>
    </message>
    <message>
        <source>Only what was refused</source>
        <translation>Nur das Abgelehnte</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
</context>
<context>
    <name>ReviewResultsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Type of terms</source>
        <translation>Dokumentart</translation>
    </message>
    <message>
        <source>Captured (UTC), known by</source>
        <translation>Erfasst (UTC), bekannt aus</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>Format, size</source>
        <translation>Format, Größe</translation>
    </message>
    <message>
        <source>Nothing tells. Say what it is before you import.</source>
        <translation>Nichts verrät es. Sagen Sie vor dem Import, was es ist.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Flagged by</source>
        <translation>Markiert von</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>Sums of the version</source>
        <translation>Summen der Fassung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>{0} provisions: {1} reviewed, {2} out of scope, {3} outstanding</source>
        <translation>{0} Bestimmungen: {1} geprüft, {2} außerhalb des Umfangs, {3} offen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>sign-off lapsed</source>
        <translation>Freigabe verfallen</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>F2 edits a cell, the space bar leaves selected files out or takes them in</source>
        <translation>F2 bearbeitet eine Zelle, die Leertaste lässt ausgewählte Dateien weg oder nimmt sie auf</translation>
    </message>
</context>
<context>
    <name>SaysSection</name>
    <message>
        <source>Plain-language analysis</source>
        <translation>Erläuterung in einfachen Worten</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>In one or two plain sentences</source>
        <translation>In ein, zwei einfachen Sätzen</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search provisions, findings, laws and commands</source>
        <translation>Bestimmungen, Befunde, Gesetze und Befehle suchen</translation>
    </message>
    <message>
        <source>Search provisions, laws, commands…</source>
        <translation>Bestimmungen, Gesetze, Befehle suchen …</translation>
    </message>
</context>
<context>
    <name>SecondReviewPage</name>
    <message>
        <source>Part of the second review</source>
        <translation>Teil der Zweitprüfung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>There is no finding to review</source>
        <translation>Es gibt keinen Befund zu prüfen</translation>
    </message>
    <message>
        <source>Findings come here when somebody judged a provision. The sign-off shows what is outstanding.</source>
        <translation>Befunde kommen hierher, wenn jemand eine Bestimmung beurteilt hat. Die Freigabe zeigt, was noch offen ist.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the document or the queue</source>
        <translation>Zurück zum Dokument oder zur Liste</translation>
    </message>
    <message>
        <source>Reading the version…</source>
        <translation>Die Fassung wird gelesen …</translation>
    </message>
    <message>
        <source>Agree with all of them ({0})</source>
        <translation>Allen zustimmen ({0})</translation>
    </message>
    <message>
        <source>Approve each of them in one act; what you returned stays returned</source>
        <translation>Jeden davon in einem Zug genehmigen; was Sie zurückgegeben haben, bleibt zurückgegeben</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold “{0}”</source>
        <translation>„{0}“ einklappen</translation>
    </message>
    <message>
        <source>Unfold “{0}”</source>
        <translation>„{0}“ ausklappen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Annotate</source>
        <translation>Anmerken</translation>
    </message>
    <message>
        <source>New finding on the selected words (Return)</source>
        <translation>Neuer Befund auf den ausgewählten Wörtern (Eingabe)</translation>
    </message>
    <message>
        <source>Copy the words, verbatim</source>
        <translation>Die Wörter kopieren, wortgetreu</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Fundstelle kopieren</translation>
    </message>
</context>
<context>
    <name>SelectionTree</name>
    <message>
        <source>Versions in the pack</source>
        <translation>Fassungen im Paket</translation>
    </message>
    <message>
        <source>{0} · broken capture</source>
        <translation>{0} · fehlerhafte Erfassung</translation>
    </message>
    <message>
        <source>{0} · {1} provisions</source>
        <translation>{0} · {1} Bestimmungen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys without Ctrl act outside text fields</source>
        <translation>Tasten ohne Strg wirken außerhalb von Textfeldern</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Open workspaces with a double click</source>
        <translation>Arbeitsbereiche per Doppelklick öffnen</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text of documents</source>
        <translation>Text der Dokumente</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>Key of {0}</source>
        <translation>Taste für {0}</translation>
    </message>
    <message>
        <source>Keys as they were shipped</source>
        <translation>Tasten wie ausgeliefert</translation>
    </message>
    <message>
        <source>“{0}” would belong to several commands: {1}. Give each its own.</source>
        <translation>„{0}“ gehörte zu mehreren Befehlen: {1}. Geben Sie jedem eine eigene Taste.</translation>
    </message>
</context>
<context>
    <name>SeveritySection</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Rate it as the scores propose</source>
        <translation>So bewerten, wie die Punkte vorschlagen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>The scores propose {0} (sum {1} of 15).</source>
        <translation>Die Punkte schlagen {0} vor (Summe {1} von 15).</translation>
    </message>
    <message>
        <source>{0} Not scored yet: {1} of 5.</source>
        <translation>{0} Noch nicht bepunktet: {1} von 5.</translation>
    </message>
    <message>
        <source>{0} Say below why you depart from it.</source>
        <translation>{0} Sagen Sie unten, warum Sie davon abweichen.</translation>
    </message>
    <message>
        <source>Rate it {0}</source>
        <translation>Mit {0} bewerten</translation>
    </message>
    <message>
        <source>Factors and reason</source>
        <translation>Faktoren und Begründung</translation>
    </message>
</context>
<context>
    <name>SignOffPanel</name>
    <message>
        <source>Sign-off of the version</source>
        <translation>Freigabe der Fassung</translation>
    </message>
    <message>
        <source>Sign off version</source>
        <translation>Fassung freigeben</translation>
    </message>
    <message>
        <source>Return version</source>
        <translation>Fassung zurückgeben</translation>
    </message>
    <message>
        <source>Withdraw my sign-off</source>
        <translation>Meine Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>Note on the sign-off</source>
        <translation>Notiz zur Freigabe</translation>
    </message>
    <message>
        <source>Note – needed to return the version</source>
        <translation>Notiz – nötig, um die Fassung zurückzugeben</translation>
    </message>
    <message>
        <source>Do the sums close?</source>
        <translation>Gehen die Summen auf?</translation>
    </message>
    <message>
        <source>Findings and people</source>
        <translation>Befunde und Personen</translation>
    </message>
    <message>
        <source>What signing off would do now</source>
        <translation>Was eine Freigabe jetzt bewirken würde</translation>
    </message>
    <message>
        <source>Steps on the version</source>
        <translation>Schritte an der Fassung</translation>
    </message>
    <message>
        <source>Nobody has taken a step on the version yet.</source>
        <translation>Niemand hat an der Fassung bisher einen Schritt getan.</translation>
    </message>
    <message>
        <source>{0}. That sign-off lapsed.</source>
        <translation>{0}. Diese Freigabe ist verfallen.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Vorbereitet von</translation>
    </message>
    <message>
        <source>Scope set by</source>
        <translation>Umfang festgelegt von</translation>
    </message>
    <message>
        <source>nobody; nothing is left out</source>
        <translation>niemand; nichts ist weggelassen</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Sie handeln als</translation>
    </message>
    <message>
        <source>You cannot sign it off</source>
        <translation>Sie können nicht freigeben</translation>
    </message>
    <message>
        <source>Four eyes: somebody else must sign it off</source>
        <translation>Vier Augen: Jemand anderes muss freigeben</translation>
    </message>
    <message>
        <source>It approves {0} and the version as a whole.</source>
        <translation>Sie genehmigt {0} und die Fassung als Ganzes.</translation>
    </message>
    <message>
        <source>You returned or dissented from {0}. Signing off approves that after all.</source>
        <translation>Sie gaben {0} zurück oder widersprachen. Die Freigabe genehmigt das nun doch.</translation>
    </message>
    <message>
        <source>{0} it does not reach; the version is signed off when they are approved too.</source>
        <translation>{0} erreicht sie nicht; freigegeben ist die Fassung, wenn auch sie genehmigt sind.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>What of the source is shown</source>
        <translation>Was von der Quelle gezeigt wird</translation>
    </message>
    <message>
        <source>Text as read</source>
        <translation>Text wie gelesen</translation>
    </message>
    <message>
        <source>Archived bytes</source>
        <translation>Archivierte Bytes</translation>
    </message>
    <message>
        <source>Archived pages</source>
        <translation>Archivierte Seiten</translation>
    </message>
    <message>
        <source>Archived bytes as characters</source>
        <translation>Archivierte Bytes als Zeichen</translation>
    </message>
    <message>
        <source>Text as the reader laid it out</source>
        <translation>Text, wie der Leser ihn gesetzt hat</translation>
    </message>
    <message>
        <source>the bytes have this hash, {0}</source>
        <translation>die Bytes haben diesen Hash, {0}</translation>
    </message>
    <message>
        <source>the bytes do not have their hash</source>
        <translation>die Bytes haben nicht ihren Hash</translation>
    </message>
    <message>
        <source>This format gives no way from the clause to its bytes.</source>
        <translation>Dieses Format führt nicht von der Klausel zu ihren Bytes.</translation>
    </message>
    <message>
        <source>It was found by its words.</source>
        <translation>Es wurde an seinen Wörtern gefunden.</translation>
    </message>
    <message>
        <source>The clause stands on page {0}.</source>
        <translation>Die Klausel steht auf Seite {0}.</translation>
    </message>
    <message>
        <source>The clause stands on pages {0} to {1}.</source>
        <translation>Die Klausel steht auf den Seiten {0} bis {1}.</translation>
    </message>
    <message>
        <source>The clause stands in line {0}.</source>
        <translation>Die Klausel steht in Zeile {0}.</translation>
    </message>
    <message>
        <source>The clause stands in lines {0} to {1}.</source>
        <translation>Die Klausel steht in den Zeilen {0} bis {1}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>Geöffnete Arbeitsbereiche werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name, as it stands in packs</source>
        <translation>Ihr Name, wie er in Paketen steht</translation>
    </message>
    <message>
        <source>Every sentence of a pack can be walked back to archived bytes, a named person and a moment.</source>
        <translation>Jeder Satz eines Pakets lässt sich auf archivierte Bytes, eine benannte Person und einen Zeitpunkt zurückführen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Sie handeln als</translation>
    </message>
    <message>
        <source>Every act is recorded under this name. Whoever prepares a finding cannot approve it.</source>
        <translation>Jede Handlung wird unter diesem Namen festgehalten. Wer einen Befund vorbereitet, kann ihn nicht genehmigen.</translation>
    </message>
    <message>
        <source>Drop a workspace or an audit pack anywhere to open or verify it.</source>
        <translation>Legen Sie einen Arbeitsbereich oder ein Prüfpaket irgendwo ab, um es zu öffnen oder zu prüfen.</translation>
    </message>
    <message>
        <source>{0}
No longer at {1}</source>
        <translation>{0}
Nicht mehr unter {1}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Open for reading only</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>All changes saved {0}</source>
        <translation>Alle Änderungen gespeichert {0}</translation>
    </message>
    <message>
        <source>1–5 severity</source>
        <translation>1–5 Schweregrad</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Accept   A</source>
        <translation>Annehmen   A</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept the suggestion {0}</source>
        <translation>Den Vorschlag {0} annehmen</translation>
    </message>
    <message>
        <source>It does not apply …</source>
        <translation>Er ist nicht anwendbar …</translation>
    </message>
    <message>
        <source>{0} does not apply</source>
        <translation>{0} ist nicht anwendbar</translation>
    </message>
    <message>
        <source>Why it does not apply; Enter keeps it</source>
        <translation>Warum sie nicht anwendbar ist; Enter behält es</translation>
    </message>
    <message>
        <source>Why {0} does not apply</source>
        <translation>Warum {0} nicht anwendbar ist</translation>
    </message>
</context>
<context>
    <name>SumsTable</name>
    <message>
        <source>Reviewed: judged by a finding with a category</source>
        <translation>Geprüft: beurteilt durch einen Befund mit Kategorie</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Außerhalb des Umfangs</translation>
    </message>
    <message>
        <source>Outstanding: neither judged nor left out</source>
        <translation>Offen: weder beurteilt noch weggelassen</translation>
    </message>
    <message>
        <source>Population: every provision of the version</source>
        <translation>Gesamtheit: jede Bestimmung der Fassung</translation>
    </message>
    <message>
        <source>The sums do not close</source>
        <translation>Die Summen gehen nicht auf</translation>
    </message>
    <message>
        <source>A pack of this version stays a draft until nothing is outstanding.</source>
        <translation>Ein Paket dieser Fassung bleibt Entwurf, bis nichts mehr offen ist.</translation>
    </message>
    <message>
        <source>The sums close, with provisions outstanding</source>
        <translation>Die Summen gehen auf, einige Bestimmungen sind offen</translation>
    </message>
    <message>
        <source>The sums close, and nothing is outstanding</source>
        <translation>Die Summen gehen auf, und nichts ist offen</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>{0} of {1} files to import</source>
        <translation>{0} von {1} Dateien zu importieren</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} schon vorhanden</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} nicht lesbar</translation>
    </message>
    <message>
        <source>{0} passed over</source>
        <translation>{0} übergangen</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Version timeline</source>
        <translation>Zeitstrahl der Fassungen</translation>
    </message>
    <message>
        <source>1 capture</source>
        <translation>1 Erfassung</translation>
    </message>
    <message>
        <source>{0} captures</source>
        <translation>{0} Erfassungen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Export audit pack</source>
        <translation>Prüfpaket ausgeben</translation>
    </message>
    <message>
        <source>Acting: {0}</source>
        <translation>Es handelt: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} reviewed</source>
        <translation>{0} von {1} geprüft</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Drop a pack or a workspace here</source>
        <translation>Paket oder Arbeitsbereich hier ablegen</translation>
    </message>
    <message>
        <source>A pack folder, its ZIP, or a workspace file. It is checked offline, and nothing in it is changed.</source>
        <translation>Ein Paketordner, sein ZIP oder eine Arbeitsbereichsdatei. Geprüft wird ohne Netz, und nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>{0} of {1} checks fail. Do not rely on it; ask for it again, or restore a backup.</source>
        <translation>{0} von {1} Prüfungen bestehen nicht. Verlassen Sie sich nicht darauf; fordern Sie es erneut an, oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>All {0} checks hold. It is what was exported, byte for byte.</source>
        <translation>Alle {0} Prüfungen bestehen. Es ist Byte für Byte, was ausgegeben wurde.</translation>
    </message>
    <message>
        <source>All {0} checks hold. Everything is as it was recorded.</source>
        <translation>Alle {0} Prüfungen bestehen. Alles ist so, wie es festgehalten wurde.</translation>
    </message>
    <message>
        <source>A pack folder…</source>
        <translation>Ein Paketordner …</translation>
    </message>
    <message>
        <source>A ZIP or a workspace…</source>
        <translation>Ein ZIP oder ein Arbeitsbereich …</translation>
    </message>
    <message>
        <source>Pack folder to verify</source>
        <translation>Zu prüfender Paketordner</translation>
    </message>
    <message>
        <source>Packs and workspaces (*.zip *.clausemark);;All files (*)</source>
        <translation>Pakete und Arbeitsbereiche (*.zip *.clausemark);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>ZIP or workspace to verify</source>
        <translation>Zu prüfendes ZIP oder zu prüfender Arbeitsbereich</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>BESTEHT NICHT</translation>
    </message>
    <message>
        <source>Not checked:</source>
        <translation>Nicht geprüft:</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>Every file as listed</source>
        <translation>Jede Datei wie aufgeführt</translation>
    </message>
    <message>
        <source>The list itself</source>
        <translation>Die Liste selbst</translation>
    </message>
    <message>
        <source>The record and its root hash</source>
        <translation>Die Aufzeichnung und ihr Wurzel-Hash</translation>
    </message>
    <message>
        <source>Status as computed</source>
        <translation>Status wie berechnet</translation>
    </message>
    <message>
        <source>Sums that close</source>
        <translation>Summen, die aufgehen</translation>
    </message>
    <message>
        <source>Archived bytes</source>
        <translation>Archivierte Bytes</translation>
    </message>
    <message>
        <source>Texts and provisions</source>
        <translation>Texte und Bestimmungen</translation>
    </message>
    <message>
        <source>Texts taken from the bytes again</source>
        <translation>Texte, erneut aus den Bytes genommen</translation>
    </message>
    <message>
        <source>Excerpts word for word</source>
        <translation>Auszüge Wort für Wort</translation>
    </message>
    <message>
        <source>Provisions at their places</source>
        <translation>Bestimmungen an ihren Stellen</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Was unterschrieben wurde</translation>
    </message>
    <message>
        <source>Sign-offs and four eyes</source>
        <translation>Freigaben und vier Augen</translation>
    </message>
    <message>
        <source>Law entries</source>
        <translation>Gesetzeseinträge</translation>
    </message>
    <message>
        <source>The ledger&apos;s chain</source>
        <translation>Die Kette des Journals</translation>
    </message>
    <message>
        <source>PDF against the record</source>
        <translation>PDF gegen die Aufzeichnung</translation>
    </message>
    <message>
        <source>Workbook against the record</source>
        <translation>Arbeitsmappe gegen die Aufzeichnung</translation>
    </message>
    <message>
        <source>The ZIP file</source>
        <translation>Die ZIP-Datei</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>Die Datenbankdatei</translation>
    </message>
    <message>
        <source>Records against the ledger</source>
        <translation>Datensätze gegen das Journal</translation>
    </message>
    <message>
        <source>Revisions against the ledger</source>
        <translation>Überarbeitungen gegen das Journal</translation>
    </message>
    <message>
        <source>Frozen packs</source>
        <translation>Eingefrorene Pakete</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Reason of the severity</source>
        <translation>Begründung des Schweregrads</translation>
    </message>
    <message>
        <source>Why this level, in a sentence</source>
        <translation>Warum dieser Grad, in einem Satz</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.clausemark);;All files (*)</source>
        <translation>Arbeitsbereiche (*.clausemark);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>It can be opened for reading only. Nothing can be recorded then.</source>
        <translation>Er kann nur zum Lesen geöffnet werden. Festhalten lässt sich dann nichts.</translation>
    </message>
    <message>
        <source>Preparing the sample archive…</source>
        <translation>Das Beispielarchiv wird vorbereitet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
