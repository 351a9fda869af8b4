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
        <translation>Wird geprüft&#xa0;…</translation>
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
    <name>ActsFoot</name>
    <message>
        <source>You did that, and it stands.</source>
        <translation>Das haben Sie getan, und es gilt.</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch an address</source>
        <translation>Adresse überwachen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Fetch this address by itself from now on</source>
        <translation>Diese Adresse von nun an von selbst abrufen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>A folder of documents or a repository</source>
        <translation>Ein Ordner mit Dokumenten oder ein Repository</translation>
    </message>
    <message>
        <source>empty: as recognised</source>
        <translation>leer: wie erkannt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
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
        <source>This is the only thing that the program fetches by itself.</source>
        <translation>Das ist das Einzige, was das Programm von selbst abruft.</translation>
    </message>
    <message>
        <source>The server learns the address of this computer and that it runs Clausemark.</source>
        <translation>Der Server erfährt die Adresse dieses Rechners und dass darauf Clausemark läuft.</translation>
    </message>
    <message>
        <source>What robots.txt forbids is not fetched; request and answer are kept.</source>
        <translation>Was robots.txt verbietet, wird nicht abgerufen; Anfrage und Antwort werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Check that the terms of the site allow it.</source>
        <translation>Sehen Sie nach, ob die Bedingungen der Seite es erlauben.</translation>
    </message>
</context>
<context>
    <name>AnewDialog</name>
    <message>
        <source>Add also those that read the same</source>
        <translation>Auch die hinzufügen, die sich gleich lesen</translation>
    </message>
    <message>
        <source>Everything is as this program reads it</source>
        <translation>Alles ist so, wie dieses Programm es liest</translation>
    </message>
    <message>
        <source>No text here was taken by a reader or divided by a segmenter that this program has no more.</source>
        <translation>Kein Text hier stammt von einem Leseprogramm oder Gliederungsprogramm, das dieses Programm nicht mehr hat.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read anew with today&apos;s readers</source>
        <translation>Mit heutigen Leseprogrammen neu einlesen</translation>
    </message>
    <message>
        <source>What is stored stays as it is: the text, its provisions, findings and sign-offs, with the reader that took it. What is read anew is added right after it as a technical version of the same bytes; it says nothing new of the document. Findings are carried over to it as to any later version, and undo takes it out again.</source>
        <translation>Was gespeichert ist, bleibt, wie es ist: der Text, seine Bestimmungen, Befunde und Freigaben, mit dem Leseprogramm, das ihn las. Was neu eingelesen wird, kommt gleich danach als technische Fassung derselben Bytes hinzu; über das Dokument sagt sie nichts Neues. Befunde werden in sie übernommen wie in jede spätere Fassung, und Rückgängig nimmt sie wieder heraus.</translation>
    </message>
    <message>
        <source>Reading the archived bytes with today&apos;s readers; nothing is stored</source>
        <translation>Die archivierten Bytes werden mit heutigen Leseprogrammen gelesen; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>{0} of {1} texts of older readers read differently now</source>
        <translation>{0} von {1} Texten älterer Leseprogramme lesen sich jetzt anders</translation>
    </message>
    <message>
        <source>Add technical versions ({0})</source>
        <translation>Technische Fassungen hinzufügen ({0})</translation>
    </message>
    <message>
        <source>Adding what today&apos;s readers take</source>
        <translation>Was heutige Leseprogramme lesen, wird hinzugefügt</translation>
    </message>
    <message>
        <source>Stopped as asked. Added before: {0}. They stay; undo takes them out again.</source>
        <translation>Wie gewünscht angehalten. Vorher hinzugefügt: {0}. Sie bleiben; Rückgängig nimmt sie wieder heraus.</translation>
    </message>
    <message>
        <source>Technical versions added: {0}. What could not be read says why.</source>
        <translation>Technische Fassungen hinzugefügt: {0}. Was nicht gelesen werden konnte, sagt warum.</translation>
    </message>
    <message>
        <source>Technical versions added: {0}. The queue New versions has what is to be carried over.</source>
        <translation>Technische Fassungen hinzugefügt: {0}. Was zu übernehmen ist, steht in der Liste „Neue Fassungen“.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{0} of {1} texts of older readers reads differently now</source>
        <translation>{0} von {1} Texten älterer Leseprogramme liest sich jetzt anders</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was stored.</source>
        <translation>Wie gewünscht angehalten. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>AnewTable</name>
    <message>
        <source>Other text</source>
        <translation>Anderer Text</translation>
    </message>
    <message>
        <source>Other clauses</source>
        <translation>Andere Klauseln</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
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
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Today&apos;s reader</source>
        <translation>Heutiges Leseprogramm</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <source>How each text reads now</source>
        <translation>Wie sich jeder Text jetzt liest</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>{0}, segmenter {1}</source>
        <translation>{0}, Gliederung {1}</translation>
    </message>
</context>
<context>
    <name>ArchiveModel</name>
    <message>
        <source>{0} document</source>
        <translation>{0} Dokument</translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation>{0} Dokumente</translation>
    </message>
    <message>
        <source>{0} broken capture</source>
        <translation>{0} fehlerhafte Erfassung</translation>
    </message>
    <message>
        <source>{0} broken captures</source>
        <translation>{0} fehlerhafte Erfassungen</translation>
    </message>
    <message>
        <source>No version: {0}. Open it to see what was captured.</source>
        <translation>Keine Fassung: {0}. Öffnen zeigt, was erfasst wurde.</translation>
    </message>
    <message>
        <source>{0} provision</source>
        <translation>{0} Bestimmung</translation>
    </message>
    <message>
        <source>{0} provisions</source>
        <translation>{0} Bestimmungen</translation>
    </message>
    <message>
        <source>Version {0}, {1}</source>
        <translation>Fassung {0}, {1}</translation>
    </message>
    <message>
        <source>{0} version</source>
        <translation>{0} Fassung</translation>
    </message>
    <message>
        <source>{0} versions</source>
        <translation>{0} Fassungen</translation>
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
    <message>
        <source>Look at the broken capture</source>
        <translation>Fehlerhafte Erfassung ansehen</translation>
    </message>
    <message>
        <source>Read anew with today&apos;s readers…</source>
        <translation>Mit heutigen Leseprogrammen neu einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>BesideWords</name>
    <message>
        <source>Put my words there</source>
        <translation>Meine Worte dorthin setzen</translation>
    </message>
    <message>
        <source>Give my words up</source>
        <translation>Meine Worte aufgeben</translation>
    </message>
    <message>
        <source>“{0}” was changed by somebody else while you typed. It shows what is on record now; yours:</source>
        <translation>„{0}“ wurde von jemand anderem geändert, während Sie tippten. Es zeigt, was jetzt verzeichnet ist; Ihre Worte:</translation>
    </message>
</context>
<context>
    <name>BrokenDialog</name>
    <message>
        <source>Recognise the text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>Make it a version</source>
        <translation>Zur Fassung machen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Broken captures</source>
        <translation>Fehlerhafte Erfassungen</translation>
    </message>
    <message>
        <source>What was read of the capture</source>
        <translation>Was aus der Erfassung gelesen wurde</translation>
    </message>
    <message>
        <source>Reason, as it will stand in the ledger</source>
        <translation>Grund, wie er im Journal stehen wird</translation>
    </message>
    <message>
        <source>Why it is a version although it looks broken</source>
        <translation>Warum es eine Fassung ist, obwohl es fehlerhaft aussieht</translation>
    </message>
    <message>
        <source>Tesseract reads the pictures of the pages; the text is marked as recognised</source>
        <translation>Tesseract liest die Bilder der Seiten; der Text wird als erkannt gekennzeichnet</translation>
    </message>
    <message>
        <source>The ledger keeps who said so, and why; undo takes the version out again</source>
        <translation>Das Journal hält fest, wer das gesagt hat und warum; Rückgängig nimmt die Fassung wieder heraus</translation>
    </message>
    <message>
        <source>What was captured here does not look like the document: a notice, an error page, an empty page, a scan. The bytes are kept and verified; they are no version until a person says so.</source>
        <translation>Was hier erfasst wurde, sieht nicht wie das Dokument aus: ein Hinweis, eine Fehlerseite, eine leere Seite, ein Scan. Die Bytes sind aufbewahrt und nachgeprüft; eine Fassung werden sie erst, wenn ein Mensch es sagt.</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>No broken capture waits</source>
        <translation>Keine fehlerhafte Erfassung wartet</translation>
    </message>
    <message>
        <source>{0}: no version, because {1}</source>
        <translation>{0}: keine Fassung, denn {1}</translation>
    </message>
    <message>
        <source>captured {0} ({1})</source>
        <translation>erfasst {0} ({1})</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} Bytes</translation>
    </message>
    <message>
        <source>The text is being recognised; a page takes some seconds.</source>
        <translation>Der Text wird erkannt; eine Seite dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>{0} is a version now: {1}. Undo takes it out again.</source>
        <translation>{0} ist jetzt eine Fassung: {1}. Rückgängig nimmt sie wieder heraus.</translation>
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
        <translation>en, de, fr&#xa0;…; leer: wie gelesen</translation>
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
    <name>CandidatesView</name>
    <message>
        <source>How other platforms handle this</source>
        <translation>Wie andere Plattformen das regeln</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Noch gibt es nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Judge the provision first: a comparison is filed under the category of its finding.</source>
        <translation>Beurteilen Sie zuerst die Bestimmung: Ein Vergleich wird unter der Kategorie ihres Befunds abgelegt.</translation>
    </message>
    <message>
        <source>Looking through the documents of other platforms…</source>
        <translation>Die Dokumente anderer Plattformen werden durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Confirmed as comparable</source>
        <translation>Als vergleichbar bestätigt</translation>
    </message>
    <message>
        <source>Proposed, with the reasons</source>
        <translation>Vorgeschlagen, mit den Gründen</translation>
    </message>
    <message>
        <source>Refused, and kept on record</source>
        <translation>Abgelehnt und festgehalten</translation>
    </message>
    <message>
        <source>No passage of another platform is proposed.</source>
        <translation>Keine Stelle einer anderen Plattform wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>A proposal only orders passages for you to read; comparable is what a person confirms.</source>
        <translation>Ein Vorschlag ordnet nur Stellen zum Lesen; vergleichbar ist, was ein Mensch bestätigt.</translation>
    </message>
    <message>
        <source>refused by {0}, {1}</source>
        <translation>abgelehnt von {0}, {1}</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Wieder vorschlagen</translation>
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
        <translation>Leseprogramm „{0}“ Version {1}, Gliederungsprogramm Version {2}</translation>
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
    <name>CarryFrame</name>
    <message>
        <source>Findings carried over</source>
        <translation>Befunde übernehmen</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>Teil der Liste</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Removed text</source>
        <translation>Entfernter Text</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Earlier findings</source>
        <translation>Frühere Befunde</translation>
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
        <source>Version that findings are carried into</source>
        <translation>Fassung, in die Befunde übernommen werden</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Every earlier finding is looked for.</source>
        <translation>Jeder frühere Befund wird gesucht.</translation>
    </message>
    <message>
        <source>Comparing the versions…</source>
        <translation>Die Fassungen werden verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>All versions that wait</source>
        <translation>Alle wartenden Fassungen</translation>
    </message>
    <message>
        <source>Keep all that are the same ({0})</source>
        <translation>Alle gleichen behalten ({0})</translation>
    </message>
    <message>
        <source>To the character, with the approvals that stand; in one act</source>
        <translation>Zeichengleich, mit den geltenden Genehmigungen; in einem Schritt</translation>
    </message>
    <message>
        <source>1 finding to decide</source>
        <translation>1 Befund zu entscheiden</translation>
    </message>
    <message>
        <source>{0} findings to decide</source>
        <translation>{0} Befunde zu entscheiden</translation>
    </message>
    <message>
        <source>{0} on removed text</source>
        <translation>{0} zu entferntem Text</translation>
    </message>
    <message>
        <source>the version before was signed off; this one is not</source>
        <translation>die vorige Fassung war freigegeben, diese ist es nicht</translation>
    </message>
    <message>
        <source>No earlier finding rests on text that was removed.</source>
        <translation>Kein früherer Befund beruht auf entferntem Text.</translation>
    </message>
    <message>
        <source>Decisions come here as they are taken.</source>
        <translation>Entscheidungen kommen hierher, sobald sie getroffen sind.</translation>
    </message>
    <message>
        <source>Every earlier finding has been decided on, or there was none.</source>
        <translation>Über jeden früheren Befund ist entschieden, oder es gab keinen.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Hier wartet nichts</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>The earlier finding</source>
        <translation>Der frühere Befund</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Re-place…</source>
        <translation>Umsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep to edit</source>
        <translation>Zum Überarbeiten behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
    <message>
        <source>Note – needed to withdraw (why it does not hold in this version)</source>
        <translation>Notiz – nötig zum Zurückziehen (warum er in dieser Fassung nicht gilt)</translation>
    </message>
    <message>
        <source>Its clause before and after</source>
        <translation>Seine Klausel vorher und nachher</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>Was dazu gesagt wurde</translation>
    </message>
    <message>
        <source>Show in document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}</source>
        <translation>{0} von {1}, {2}</translation>
    </message>
    <message>
        <source>1 approval goes along</source>
        <translation>1 Genehmigung geht mit</translation>
    </message>
    <message>
        <source>{0} approvals go along</source>
        <translation>{0} Genehmigungen gehen mit</translation>
    </message>
    <message>
        <source>The passage is the same to the character; {0}.</source>
        <translation>Die Stelle ist zeichengleich; {0}.</translation>
    </message>
    <message>
        <source>The passage is the same to the character.</source>
        <translation>Die Stelle ist zeichengleich.</translation>
    </message>
    <message>
        <source>The text changed: kept, it is a draft again and its approvals lapse.</source>
        <translation>Der Text hat sich geändert: Wird der Befund behalten, ist er wieder ein Entwurf, und seine Genehmigungen verfallen.</translation>
    </message>
    <message>
        <source>The clause was removed. Re-place the finding or withdraw it with a reason.</source>
        <translation>Die Klausel wurde entfernt. Setzen Sie den Befund um oder ziehen Sie ihn mit Begründung zurück.</translation>
    </message>
    <message>
        <source>It was found to be missing. Kept, the same terms are searched for in this version.</source>
        <translation>Es wurde als fehlend festgestellt. Behalten heißt: In dieser Fassung wird nach denselben Begriffen gesucht.</translation>
    </message>
    <message>
        <source>Nothing is sure here: the clause was split, merged, or the passage stands in several.</source>
        <translation>Hier ist nichts sicher: Die Klausel wurde aufgeteilt oder zusammengeführt, oder die Stelle liegt in mehreren.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{0}, {1} % alike</source>
        <translation>{0}, zu {1} % gleich</translation>
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
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Mapped to</source>
        <translation>Zugeordnet zu</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Vorbereitet von</translation>
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
        <translation>Worum es geht: Schiedsverfahren, Aufbewahrung&#xa0;…</translation>
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
    <name>ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change between versions</source>
        <translation>Änderung zwischen Fassungen</translation>
    </message>
    <message>
        <source>No redline is shown</source>
        <translation>Es werden keine Änderungen gezeigt</translation>
    </message>
    <message>
        <source>Open the Redline tab of a version with an earlier one; what changed is confirmed here.</source>
        <translation>Öffnen Sie den Reiter „Änderungen“ einer Fassung, die eine frühere hat; hier wird bestätigt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Earlier findings</source>
        <translation>Frühere Befunde</translation>
    </message>
    <message>
        <source>Decide what becomes of the findings of the version before</source>
        <translation>Entscheiden, was aus den Befunden der vorigen Fassung wird</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>The rules propose it; nobody has confirmed it yet.</source>
        <translation>Die Regeln schlagen es vor; noch hat es niemand bestätigt.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by {0}, {1}</source>
        <translation>Bestätigt von {0}, {1}</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <translation>Erneut bestätigen</translation>
    </message>
    <message>
        <source>Confirm change</source>
        <translation>Änderung bestätigen</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>split</source>
        <translation>aufgeteilt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
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
        <source>Confirmed by {0}, {1}</source>
        <translation>Bestätigt von {0}, {1}</translation>
    </message>
    <message>
        <source>Put there by {0}, {1}</source>
        <translation>Dorthin gesetzt von {0}, {1}</translation>
    </message>
    <message>
        <source>Said to have no successor by {0}, {1}</source>
        <translation>Ohne Nachfolgerin laut {0}, {1}</translation>
    </message>
    <message>
        <source>Removed text</source>
        <translation>Entfernter Text</translation>
    </message>
    <message>
        <source>Reworded text</source>
        <translation>Umformulierter Text</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Was missing before</source>
        <translation>Fehlte schon bisher</translation>
    </message>
    <message>
        <source>The same to the character</source>
        <translation>Zeichengleich</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Re-placed</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Kept, to be edited</source>
        <translation>Behalten, zu überarbeiten</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Clause {0}</source>
        <translation>Klausel {0}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen angezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
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
</context>
<context>
    <name>ClauseSection</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Put elsewhere…</source>
        <translation>Umsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>No successor</source>
        <translation>Ohne Nachfolgerin</translation>
    </message>
    <message>
        <source>This clause became that one; it holds over every later comparison</source>
        <translation>Diese Klausel wurde zu jener; das gilt bei jedem späteren Vergleich</translation>
    </message>
    <message>
        <source>Choose the clause that it really became, or came from</source>
        <translation>Die Klausel wählen, zu der sie wirklich wurde oder aus der sie kam</translation>
    </message>
    <message>
        <source>Nothing in the later version takes the place of this clause</source>
        <translation>Nichts in der späteren Fassung tritt an die Stelle dieser Klausel</translation>
    </message>
    <message>
        <source>This clause</source>
        <translation>Diese Klausel</translation>
    </message>
    <message>
        <source>Go to a change with J and K to see what became of its clause.</source>
        <translation>Gehen Sie mit J und K zu einer Änderung, um zu sehen, was aus ihrer Klausel wurde.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Was: {0}</source>
        <translation>War: {0}</translation>
    </message>
    <message>
        <source>Is: {0}</source>
        <translation>Ist: {0}</translation>
    </message>
    <message>
        <source>as the rules propose</source>
        <translation>nach Vorschlag der Regeln</translation>
    </message>
    <message>
        <source>{0}, {1} % alike</source>
        <translation>{0}, zu {1} % gleich</translation>
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
        <translation>rechtliche Beurteilung</translation>
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
        <translation>Einwand erhoben</translation>
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
        <translation>Widerspruchsmöglichkeit fehlt oder ist erschwert</translation>
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
        <translation>Kein Bedingungstext</translation>
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
        <translation>Andere Sprache</translation>
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
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>INCOMPLETE</source>
        <translation>UNVOLLSTÄNDIG</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>ENDGÜLTIG</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>prüfende Person</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>genehmigende Person</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>Rechtsabteilung</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>records manager</source>
        <translation>Aktenverwaltung</translation>
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
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Streit</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Verhalten</translation>
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
        <translation>was die prüfende Person davon hält</translation>
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
        <translation>Tendenz</translation>
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
        <source>user impact</source>
        <translation>Wirkung auf Nutzer</translation>
    </message>
    <message>
        <source>affected groups</source>
        <translation>betroffene Gruppen</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>Widerspruchsmöglichkeit</translation>
    </message>
    <message>
        <source>what users can do</source>
        <translation>was Nutzer tun können</translation>
    </message>
    <message>
        <source>interpretive notes</source>
        <translation>Anmerkungen zur Auslegung</translation>
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
        <translation>Zustand</translation>
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
        <source>{0} factor score</source>
        <translation>{0} Faktorpunkt</translation>
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
        <translation>eine Anmerkung zur Auslegung</translation>
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
        <translation>Außerhalb des Prüfumfangs</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Flagged by {0}. F takes the flag away.</source>
        <translation>Markiert von {0}. F nimmt die Markierung weg.</translation>
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
        <source>Searched for and not found: {0}</source>
        <translation>Gesucht und nicht gefunden: {0}</translation>
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
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Put the keyboard into the next pane in sight, where it was last</source>
        <translation>Setzt die Tastatur in den nächsten sichtbaren Bereich, wo sie zuletzt war</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Put the keyboard into the pane before, where it was last</source>
        <translation>Setzt die Tastatur in den vorigen Bereich, wo sie zuletzt war</translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation>Verweis folgen</translation>
    </message>
    <message>
        <source>Go to the definition of the term, or to the clause that is pointed at</source>
        <translation>Zur Definition des Begriffs gehen, oder zur Klausel, auf die verwiesen wird</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to the link that was followed last</source>
        <translation>Zurück zum Verweis, dem zuletzt gefolgt wurde</translation>
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
        <source>Go to the next match</source>
        <translation>Zum nächsten Fund gehen</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Zum vorigen Fund gehen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Fundstelle kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words with document, version and hash</source>
        <translation>Die ausgewählten Wörter mit Dokument, Fassung und Hashwert kopieren</translation>
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
        <source>Compare A with B</source>
        <translation>A mit B vergleichen</translation>
    </message>
    <message>
        <source>Show what changed between the two versions chosen on the timeline</source>
        <translation>Zeigen, was sich zwischen den beiden am Zeitstrahl gewählten Fassungen geändert hat</translation>
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
        <source>Go to change record</source>
        <translation>Zum Änderungsvermerk</translation>
    </message>
    <message>
        <source>Show what the change amounts to, beside its redline</source>
        <translation>Neben den Änderungen im Wortlaut zeigen, worauf sie hinauslaufen</translation>
    </message>
    <message>
        <source>Confirm what a clause became</source>
        <translation>Bestätigen, was aus einer Klausel wurde</translation>
    </message>
    <message>
        <source>Say that the clause of this change became the one shown</source>
        <translation>Festhalten, dass die Klausel dieser Änderung zur gezeigten wurde</translation>
    </message>
    <message>
        <source>Put a clause elsewhere</source>
        <translation>Klausel umsetzen</translation>
    </message>
    <message>
        <source>Choose the clause that this one really became, or came from</source>
        <translation>Die Klausel wählen, zu der diese wirklich wurde oder aus der sie kam</translation>
    </message>
    <message>
        <source>Clause has no successor</source>
        <translation>Klausel ohne Nachfolgerin</translation>
    </message>
    <message>
        <source>Say that nothing in the later version takes the place of this clause</source>
        <translation>Festhalten, dass in der späteren Fassung nichts an die Stelle dieser Klausel tritt</translation>
    </message>
    <message>
        <source>Carry findings over</source>
        <translation>Befunde übernehmen</translation>
    </message>
    <message>
        <source>Decide what becomes of earlier findings in this version</source>
        <translation>Entscheiden, was in dieser Fassung aus früheren Befunden wird</translation>
    </message>
    <message>
        <source>Keep the finding</source>
        <translation>Befund behalten</translation>
    </message>
    <message>
        <source>Keep the earlier finding on the clause that is proposed</source>
        <translation>Den früheren Befund an der vorgeschlagenen Klausel behalten</translation>
    </message>
    <message>
        <source>Re-place the finding</source>
        <translation>Befund umsetzen</translation>
    </message>
    <message>
        <source>Put the earlier finding on another clause</source>
        <translation>Den früheren Befund an eine andere Klausel setzen</translation>
    </message>
    <message>
        <source>Keep the finding to edit it</source>
        <translation>Befund zum Überarbeiten behalten</translation>
    </message>
    <message>
        <source>Keep the earlier finding and ask for its rework</source>
        <translation>Den früheren Befund behalten und um seine Überarbeitung bitten</translation>
    </message>
    <message>
        <source>Withdraw the finding</source>
        <translation>Befund zurückziehen</translation>
    </message>
    <message>
        <source>Say why the earlier finding does not hold in this version</source>
        <translation>Sagen, warum der frühere Befund in dieser Fassung nicht gilt</translation>
    </message>
    <message>
        <source>Redline in its own window</source>
        <translation>Änderungen im eigenen Fenster</translation>
    </message>
    <message>
        <source>Put the redline on a second monitor, or bring it back</source>
        <translation>Die Änderungen auf einen zweiten Bildschirm setzen oder zurückholen</translation>
    </message>
    <message>
        <source>Watched places</source>
        <translation>Überwachte Orte</translation>
    </message>
    <message>
        <source>Folders, repositories and addresses that are looked at for new versions</source>
        <translation>Ordner, Repositorys und Adressen, in denen nach neuen Fassungen gesehen wird</translation>
    </message>
    <message>
        <source>Read anew with today&apos;s readers</source>
        <translation>Mit heutigen Leseprogrammen neu einlesen</translation>
    </message>
    <message>
        <source>See what this program reads differently than an earlier one, and add it</source>
        <translation>Sehen, was dieses Programm anders liest als ein früheres, und es hinzufügen</translation>
    </message>
    <message>
        <source>Compare platforms</source>
        <translation>Plattformen vergleichen</translation>
    </message>
    <message>
        <source>Show how other platforms and documents handle the same</source>
        <translation>Zeigen, wie andere Plattformen und Dokumente dasselbe regeln</translation>
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
        <translation>Die Bestimmung markieren, um darauf zurückzukommen, oder die Markierung wegnehmen</translation>
    </message>
    <message>
        <source>Put out of scope</source>
        <translation>Aus dem Prüfumfang nehmen</translation>
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
        <source>Record an omission</source>
        <translation>Auslassung festhalten</translation>
    </message>
    <message>
        <source>Begin a finding on what the version does not say, with the words searched for</source>
        <translation>Einen Befund zu dem beginnen, was die Fassung nicht sagt, mit den gesuchten Wörtern</translation>
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
        <translation>Den Befund der Person zurückgeben, die ihn vorbereitet hat, und sagen, was zu ändern ist</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Einwand erheben</translation>
    </message>
    <message>
        <source>Put a contrary reading on record</source>
        <translation>Eine Gegenlesart festhalten</translation>
    </message>
    <message>
        <source>Raise open item</source>
        <translation>Offenen Punkt anlegen</translation>
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
        <source>Conflicts with legal</source>
        <translation>Konflikte mit der Rechtsabteilung</translation>
    </message>
    <message>
        <source>Look at what legal returned and nobody has settled</source>
        <translation>Ansehen, was die Rechtsabteilung zurückgab und niemand entschieden hat</translation>
    </message>
    <message>
        <source>Conflict: accept legal&apos;s</source>
        <translation>Konflikt: Wort der Rechtsabteilung annehmen</translation>
    </message>
    <message>
        <source>Settle the chosen conflicts with what legal wrote</source>
        <translation>Die gewählten Konflikte mit dem entscheiden, was die Rechtsabteilung schrieb</translation>
    </message>
    <message>
        <source>Conflict: keep the record&apos;s</source>
        <translation>Konflikt: Aufzeichnung behalten</translation>
    </message>
    <message>
        <source>Settle the chosen conflicts with what the record holds</source>
        <translation>Die gewählten Konflikte mit dem entscheiden, was die Aufzeichnung enthält</translation>
    </message>
    <message>
        <source>Conflict: ask</source>
        <translation>Konflikt: nachfragen</translation>
    </message>
    <message>
        <source>Raise an open item that names both readings of the chosen conflicts</source>
        <translation>Einen offenen Punkt anlegen, der beide Lesarten der gewählten Konflikte nennt</translation>
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
        <source>Versions</source>
        <translation>Fassungen</translation>
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
        <source>Broken captures</source>
        <translation>Fehlerhafte Erfassungen</translation>
    </message>
    <message>
        <source>Look at captures that are no version, and make one of them where it is one</source>
        <translation>Erfassungen ansehen, die keine Fassung sind, und eine daraus machen, wo es eine ist</translation>
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
        <translation>Paket oder Arbeitsbereich nachprüfen</translation>
    </message>
    <message>
        <source>Check a pack folder, ZIP or workspace; nothing is changed</source>
        <translation>Einen Paketordner, ein ZIP oder einen Arbeitsbereich nachprüfen; nichts wird geändert</translation>
    </message>
    <message>
        <source>Sign a pack</source>
        <translation>Paket unterschreiben</translation>
    </message>
    <message>
        <source>Sign the PDF of a pack folder with a key file</source>
        <translation>Das PDF eines Paketordners mit einer Schlüsseldatei unterschreiben</translation>
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
        <source>Return legal&apos;s workbook</source>
        <translation>Arbeitsmappe der Rechtsabteilung entgegennehmen</translation>
    </message>
    <message>
        <source>See what legal&apos;s edited workbook changes, and take it in</source>
        <translation>Ansehen, was die bearbeitete Arbeitsmappe der Rechtsabteilung ändert, und sie übernehmen</translation>
    </message>
    <message>
        <source>Hand work over</source>
        <translation>Arbeit weitergeben</translation>
    </message>
    <message>
        <source>Write the work on versions into one file, for another workstation</source>
        <translation>Die Arbeit an Fassungen in eine Datei schreiben, für einen anderen Arbeitsplatz</translation>
    </message>
    <message>
        <source>Take work in</source>
        <translation>Arbeit übernehmen</translation>
    </message>
    <message>
        <source>See what is in the file of another workstation, and take it in</source>
        <translation>Sehen, was in der Datei eines anderen Arbeitsplatzes ist, und es übernehmen</translation>
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
        <source>Laws and frameworks</source>
        <translation>Gesetze und Regelwerke</translation>
    </message>
    <message>
        <source>What the catalogue holds, where it is from, and the import of further laws</source>
        <translation>Was der Katalog enthält, woher es ist, und der Import weiterer Gesetze</translation>
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
    <message>
        <source>{0}…</source>
        <translation>{0}&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Set beside</source>
        <translation>Daneben stellen</translation>
    </message>
    <message>
        <source>{0} (all documents)</source>
        <translation>{0} (alle Dokumente)</translation>
    </message>
    <message>
        <source>{0} – not judged yet</source>
        <translation>{0} – noch nicht beurteilt</translation>
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
    <name>Comparing</name>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>{0} of {1} platforms reviewed</source>
        <translation>Plattformen: {0} von {1} geprüft</translation>
    </message>
    <message>
        <source>{0} of 1 platform reviewed</source>
        <translation>Plattformen: {0} von 1 geprüft</translation>
    </message>
    <message>
        <source>A platform counts as reviewed when a version of its documents has a judged finding.</source>
        <translation>Eine Plattform zählt als geprüft, wenn eine Fassung ihrer Dokumente einen beurteilten Befund hat.</translation>
    </message>
    <message>
        <source>Of each document the latest such version counts.</source>
        <translation>Von jedem Dokument zählt die letzte solche Fassung.</translation>
    </message>
    <message>
        <source>Present: a finding in the category quotes a passage.</source>
        <translation>Vorhanden: Ein Befund der Kategorie zitiert eine Stelle.</translation>
    </message>
    <message>
        <source>Absent: a finding records that it was searched for and not found.</source>
        <translation>Fehlt: Ein Befund hält fest, dass danach gesucht und nichts gefunden wurde.</translation>
    </message>
    <message>
        <source>Unclear: neither.</source>
        <translation>Unklar: weder noch.</translation>
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
    <name>Core</name>
    <message>
        <source>“{text}” is not a moment. Write it as 2026-01-12T09:30:00Z.</source>
        <translation>„{text}“ ist kein Zeitpunkt. Schreiben Sie ihn als 2026-01-12T09:30:00Z.</translation>
    </message>
    <message>
        <source>The file is binary data, not text. Choose another file.</source>
        <translation>Die Datei enthält Binärdaten, keinen Text. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file&apos;s character encoding is unknown. Save it as UTF-8.</source>
        <translation>Die Zeichenkodierung der Datei ist unbekannt. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty. Capture the document again.</source>
        <translation>Die Datei ist leer. Erfassen Sie das Dokument noch einmal.</translation>
    </message>
    <message>
        <source>The file begins as {encoding} but is not. Save it as UTF-8.</source>
        <translation>Die Datei beginnt wie {encoding}, ist es aber nicht. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The Word file holds no document. Open it in Word and save it again.</source>
        <translation>Die Word-Datei enthält kein Dokument. Öffnen Sie sie in Word und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Its tables nest too deeply to be a document.</source>
        <translation>Ihre Tabellen sind zu tief verschachtelt für ein Dokument.</translation>
    </message>
    <message>
        <source>The file embeds other documents whose text is not read. Import them by themselves.</source>
        <translation>Die Datei bettet andere Dokumente ein, deren Text nicht gelesen wird. Importieren Sie diese einzeln.</translation>
    </message>
    <message>
        <source>The file carries comments, which are no part of its text.</source>
        <translation>Die Datei trägt Kommentare, die nicht zu ihrem Text gehören.</translation>
    </message>
    <message>
        <source>It is an Office file, but no Word document. Save the text as DOCX or PDF and import that.</source>
        <translation>Es ist eine Office-Datei, aber kein Word-Dokument. Speichern Sie den Text als DOCX oder PDF und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>It declares entities, which no Word file does. It was made to do harm; do not open it.</source>
        <translation>Sie deklariert Entitäten, was keine Word-Datei tut. Sie wurde gemacht, um zu schaden; öffnen Sie sie nicht.</translation>
    </message>
    <message>
        <source>the text hardly uses the words of terms, policies and contracts: check that it is the right page</source>
        <translation>der Text verwendet kaum die Wörter von Bedingungen, Erklärungen und Verträgen: Prüfen Sie, ob es die richtige Seite ist</translation>
    </message>
    <message>
        <source>a redirect notice</source>
        <translation>ein Weiterleitungshinweis</translation>
    </message>
    <message>
        <source>an error page</source>
        <translation>eine Fehlerseite</translation>
    </message>
    <message>
        <source>a page that needs scripts</source>
        <translation>eine Seite, die Skripte braucht</translation>
    </message>
    <message>
        <source>a robot check</source>
        <translation>eine Roboterprüfung</translation>
    </message>
    <message>
        <source>a consent wall</source>
        <translation>eine Einwilligungsabfrage</translation>
    </message>
    <message>
        <source>a sign-in page</source>
        <translation>eine Anmeldeseite</translation>
    </message>
    <message>
        <source>the capture is a scan: {scan}</source>
        <translation>die Erfassung ist ein Scan: {scan}</translation>
    </message>
    <message>
        <source>the capture holds no text to read: it is empty, or all of it is navigation or hidden</source>
        <translation>die Erfassung enthält keinen lesbaren Text: Sie ist leer, oder alles darin ist Navigation oder verborgen</translation>
    </message>
    <message>
        <source>the capture is {what}: “{words}”</source>
        <translation>die Erfassung ist {what}: „{words}“</translation>
    </message>
    <message>
        <source>The history cannot be read; git says: {said}. Fetch the repository or bundle again.</source>
        <translation>Die Historie kann nicht gelesen werden; git sagt: {said}. Holen Sie das Repository oder Bündel noch einmal.</translation>
    </message>
    <message>
        <source>{file} is a git repository, and the git command is not there. Install git, or import its files.</source>
        <translation>{file} ist ein Git-Repository, und der Befehl git fehlt. Installieren Sie git, oder importieren Sie die Dateien daraus.</translation>
    </message>
    <message>
        <source>Reading the history takes too long.</source>
        <translation>Das Lesen der Historie dauert zu lange.</translation>
    </message>
    <message>
        <source>The page nests too deeply to be read whole. Save it again from a browser, or as text.</source>
        <translation>Die Seite ist zu tief verschachtelt, um ganz gelesen zu werden. Speichern Sie sie noch einmal aus einem Browser, oder als Text.</translation>
    </message>
    <message>
        <source>The page cannot be read as HTML. Save it again from a browser.</source>
        <translation>Die Seite kann nicht als HTML gelesen werden. Speichern Sie sie noch einmal aus einem Browser.</translation>
    </message>
    <message>
        <source>It holds no page and no words of a message. Save the page again, as HTML.</source>
        <translation>Sie enthält keine Seite und keine Worte einer Nachricht. Speichern Sie die Seite noch einmal, als HTML.</translation>
    </message>
    <message>
        <source>Its parts nest too deeply to be a message.</source>
        <translation>Ihre Teile sind zu tief verschachtelt für eine Nachricht.</translation>
    </message>
    <message>
        <source>It is damaged: its parts cannot be told apart. Save the page or message again.</source>
        <translation>Sie ist beschädigt: Ihre Teile lassen sich nicht unterscheiden. Speichern Sie die Seite oder Nachricht noch einmal.</translation>
    </message>
    <message>
        <source>It has more parts than any message has.</source>
        <translation>Sie hat mehr Teile, als eine Nachricht hat.</translation>
    </message>
    <message>
        <source>{name} is binary data, not a document. Choose another file.</source>
        <translation>{name} enthält Binärdaten und ist kein Dokument. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>LibreOffice takes too long to open it. Save it as DOCX or PDF, and import that file.</source>
        <translation>LibreOffice braucht zu lange, um sie zu öffnen. Speichern Sie sie als DOCX oder PDF und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>LibreOffice is needed to read it, and is not installed. Install it, or save the document as DOCX or PDF.</source>
        <translation>Um sie zu lesen, wird LibreOffice gebraucht, und das ist nicht installiert. Installieren Sie es, oder speichern Sie das Dokument als DOCX oder PDF.</translation>
    </message>
    <message>
        <source>LibreOffice cannot open it. Open it in the program it was made with, and save it as DOCX or PDF.</source>
        <translation>LibreOffice kann sie nicht öffnen. Öffnen Sie sie im Programm, mit dem sie gemacht wurde, und speichern Sie sie als DOCX oder PDF.</translation>
    </message>
    <message>
        <source>It is an Office file of 1997–2003, which cannot be read. Save it as DOCX and import that file.</source>
        <translation>Es ist eine Office-Datei von 1997–2003, die nicht gelesen werden kann. Speichern Sie sie als DOCX und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>It is encrypted. Open it with its password in Word, take the protection off, and import that file.</source>
        <translation>Sie ist verschlüsselt. Öffnen Sie sie mit ihrem Kennwort in Word, heben Sie den Schutz auf, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The process that draws pages ended. Close the Source tab and open it again, or read the text beside it.</source>
        <translation>Der Prozess, der Seiten zeichnet, ist beendet. Schließen Sie die Ansicht „Quelle“ und öffnen Sie sie wieder, oder lesen Sie den Text daneben.</translation>
    </message>
    <message>
        <source>The page cannot be drawn. Read the text beside it, or open the archived file with another program.</source>
        <translation>Die Seite kann nicht gezeichnet werden. Lesen Sie den Text daneben, oder öffnen Sie die archivierte Datei mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>It is damaged: no page of it can be shown. Fetch it again, or print it into a new PDF.</source>
        <translation>Sie ist beschädigt: Keine ihrer Seiten lässt sich zeigen. Holen Sie sie noch einmal, oder drucken Sie sie in eine neue PDF-Datei.</translation>
    </message>
    <message>
        <source>Its author asks programs not to copy its text. It is read for review; weigh that before it is passed on.</source>
        <translation>Ihr Verfasser bittet Programme, den Text nicht zu kopieren. Für die Prüfung wird er gelesen; bedenken Sie das, bevor er weitergegeben wird.</translation>
    </message>
    <message>
        <source>It has more than {most_pages} pages. Import its parts one by one.</source>
        <translation>Sie hat mehr als {most_pages} Seiten. Importieren Sie die Teile einzeln.</translation>
    </message>
    <message>
        <source>It is encrypted. Open it with its password, print it into a new PDF, and import that file.</source>
        <translation>Sie ist verschlüsselt. Öffnen Sie sie mit ihrem Kennwort, drucken Sie sie in eine neue PDF-Datei, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{count} of {pages} pages are pictures without text: {some}.</source>
        <translation>{count} von {pages} Seiten sind Bilder ohne Text: {some}.</translation>
    </message>
    <message>
        <source>The file carries other files, which are not read. Import them by themselves.</source>
        <translation>Die Datei trägt andere Dateien, die nicht gelesen werden. Importieren Sie diese einzeln.</translation>
    </message>
    <message>
        <source>Files of the type {media_type} cannot be read yet. Save the document as PDF, DOCX, HTML or text.</source>
        <translation>Dateien der Art {media_type} können noch nicht gelesen werden. Speichern Sie das Dokument als PDF, DOCX, HTML oder Text.</translation>
    </message>
    <message>
        <source>Its text can be recognised, and is marked as recognised then.</source>
        <translation>Sein Text kann erkannt werden und ist dann als erkannt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Tesseract is needed to recognise the text of a scan, and is not installed. Install it with a language, or capture the document with its text.</source>
        <translation>Um den Text eines Scans zu erkennen, wird Tesseract gebraucht, und es ist nicht installiert. Installieren Sie es mit einer Sprache, oder erfassen Sie das Dokument mit seinem Text.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures of the pages by a program: {words} words, {doubtful} of them doubtful. Compare what you quote with the pages.</source>
        <translation>Der Text wurde von einem Programm aus Bildern der Seiten erkannt: {words} Wörter, davon {doubtful} zweifelhaft. Vergleichen Sie, was Sie zitieren, mit den Seiten.</translation>
    </message>
    <message>
        <source>It has more than {most} pages. Recognise its parts one by one.</source>
        <translation>Es hat mehr als {most} Seiten. Lassen Sie die Teile einzeln erkennen.</translation>
    </message>
    <message>
        <source>Recognising a page takes too long. Scan it again with fewer details.</source>
        <translation>Eine Seite zu erkennen dauert zu lange. Scannen Sie sie mit weniger Einzelheiten neu.</translation>
    </message>
    <message>
        <source>{file_name} {what}. Nothing of it was kept; capture the document in another format.</source>
        <translation>{file_name} {what}. Nichts davon wurde behalten; erfassen Sie das Dokument in einem anderen Format.</translation>
    </message>
    <message>
        <source>made its reader crash</source>
        <translation>brachte das Leseprogramm zum Absturz</translation>
    </message>
    <message>
        <source>takes too long to read</source>
        <translation>braucht zu lange zum Lesen</translation>
    </message>
    <message>
        <source>had its reader ended by the system, as happens for want of memory</source>
        <translation>verlor sein Leseprogramm, das vom System beendet wurde, wie es bei Speichermangel geschieht</translation>
    </message>
    <message>
        <source>{file_name}: {trouble}</source>
        <translation>{file_name}: {trouble}</translation>
    </message>
    <message>
        <source>made its reader answer nonsense</source>
        <translation>brachte das Leseprogramm dazu, Unsinn zu antworten</translation>
    </message>
    <message>
        <source>{damaged} characters could not be decoded and are shown as {unreadable}.</source>
        <translation>{damaged} Zeichen konnten nicht dekodiert werden und erscheinen als {unreadable}.</translation>
    </message>
    <message>
        <source>The text holds characters that turn its direction; it may read otherwise than it is stored.</source>
        <translation>Der Text enthält Zeichen, die seine Richtung umkehren; er kann sich anders lesen, als er gespeichert ist.</translation>
    </message>
    <message>
        <source>The file cannot be unpacked. Report this, and unpack it with another program.</source>
        <translation>Die Datei kann nicht entpackt werden. Melden Sie das, und entpacken Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Unpacking the file takes more memory than is allowed.</source>
        <translation>Das Entpacken der Datei braucht mehr Speicher, als erlaubt ist.</translation>
    </message>
    <message>
        <source>The file nests too deeply to hold documents.</source>
        <translation>Die Datei ist zu tief verschachtelt, um Dokumente zu enthalten.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {trouble}.</source>
        <translation>{name} kann nicht gelesen werden: {trouble}.</translation>
    </message>
    <message>
        <source>{name} takes too long to unpack. What came out before is kept; unpack it with another program.</source>
        <translation>Das Entpacken von {name} dauert zu lange. Was vorher herauskam, bleibt erhalten; entpacken Sie die Datei mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message>
        <source>{name} is damaged or was cut off: it cannot be unpacked. Fetch it again.</source>
        <translation>{name} ist beschädigt oder abgeschnitten und kann nicht entpackt werden. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} holds no web archive where a WACZ keeps one. Fetch it again.</source>
        <translation>{name} enthält kein Webarchiv, wo eine WACZ-Datei eines hat. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} holds more than is taken from one container. Import its parts one by one.</source>
        <translation>{name} enthält mehr, als aus einer Archivdatei genommen wird. Importieren Sie die Teile einzeln.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document has. Do not open it.</source>
        <translation>Sie entpackt sich zu weit mehr, als ein Dokument hat. Öffnen Sie sie nicht.</translation>
    </message>
    <message>
        <source>It is damaged: no document in it can be read. Fetch it again.</source>
        <translation>Sie ist beschädigt: Kein Dokument darin kann gelesen werden. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It unpacks to more than any archive of documents has.</source>
        <translation>Sie entpackt sich zu mehr, als ein Archiv von Dokumenten hat.</translation>
    </message>
    <message>
        <source>The stored reading of a document is damaged. Restore the workspace from a backup.</source>
        <translation>Die gespeicherte Lesung eines Dokuments ist beschädigt. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The reader failed on the file. Nothing of it was kept; report this, and capture it as text.</source>
        <translation>Das Leseprogramm ist an der Datei gescheitert. Nichts davon wurde behalten; melden Sie das, und erfassen Sie die Datei als Text.</translation>
    </message>
    <message>
        <source>Reading the file gives more text than a document has.</source>
        <translation>Das Lesen der Datei ergibt mehr Text, als ein Dokument hat.</translation>
    </message>
    <message>
        <source>Reading the file takes more memory than a reader may use.</source>
        <translation>Das Lesen der Datei braucht mehr Speicher, als ein Leseprogramm verwenden darf.</translation>
    </message>
    <message>
        <source>The file nests too deeply to be a document.</source>
        <translation>Die Datei ist zu tief verschachtelt für ein Dokument.</translation>
    </message>
    <message>
        <source>It takes too long to read. Nothing was imported; import a part of it.</source>
        <translation>Das Lesen dauert zu lange. Nichts wurde importiert; importieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>The file cannot be read as law. Report this.</source>
        <translation>Die Datei kann nicht als Rechtstext gelesen werden. Melden Sie das.</translation>
    </message>
    <message>
        <source>Reading the file takes more memory than is allowed.</source>
        <translation>Das Lesen der Datei braucht mehr Speicher als erlaubt.</translation>
    </message>
    <message>
        <source>The file nests too deeply to be law.</source>
        <translation>Die Datei ist zu tief verschachtelt für einen Rechtstext.</translation>
    </message>
    <message>
        <source>The ending of {name} tells of no format that can be read. If it is HTML, Markdown or text, rename it to .html, .md or .txt.</source>
        <translation>{name} hat keine Endung eines Formats, das gelesen werden kann. Nennen Sie die Datei in .html, .md oder .txt um, wenn sie das ist.</translation>
    </message>
    <message>
        <source>Tesseract broke off at a page, and what it had read may be incomplete: nothing was taken. Scan the page again with fewer details, or keep the capture as pages.</source>
        <translation>Tesseract brach bei einer Seite ab, und was es von ihr gelesen hatte, ist vielleicht unvollständig: Nichts wurde übernommen. Scannen Sie die Seite mit weniger Einzelheiten neu, oder behalten Sie die Erfassung als Seiten.</translation>
    </message>
    <message>
        <source>Tesseract cannot read a page. Scan it again, or keep the capture as pages.</source>
        <translation>Tesseract kann eine Seite nicht lesen. Scannen Sie sie neu, oder behalten Sie die Erfassung als Seiten.</translation>
    </message>
    <message>
        <source>LibreOffice broke off while it made a Word file of it, which may be incomplete: nothing was taken. Save the document as DOCX or PDF, and import that file.</source>
        <translation>LibreOffice brach ab, während es daraus eine Word-Datei machte, und diese ist vielleicht unvollständig: Nichts wurde übernommen. Speichern Sie das Dokument als DOCX oder PDF und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The process that unpacks {name} crashed. What came out before is kept; unpack it with another program.</source>
        <translation>{name} brachte den entpackenden Prozess zum Absturz. Was vorher herauskam, bleibt erhalten; entpacken Sie die Datei mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off: it cannot be unpacked. Fetch it again.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten und kann nicht entpackt werden. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document has. It was made to do harm; do not open it.</source>
        <translation>Die Datei entpackt sich zu weit mehr, als ein Dokument hat. Sie wurde gemacht, um zu schaden; öffnen Sie sie nicht.</translation>
    </message>
    <message>
        <source>The container holds more than {most_members} files. Import its parts one by one.</source>
        <translation>Die Archivdatei enthält mehr als {most_members} Dateien. Importieren Sie die Teile einzeln.</translation>
    </message>
    <message>
        <source>It is encrypted. Take the protection off with the program it was made with, and import that file.</source>
        <translation>Sie ist verschlüsselt. Heben Sie den Schutz mit dem Programm auf, mit dem sie gemacht wurde, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>No change of the document&apos;s words is concluded.</source>
        <translation>Auf eine Änderung der Worte des Dokuments wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <source>{signal} (“{words}”)</source>
        <translation>{signal} („{words}“)</translation>
    </message>
    <message>
        <source>Tightened in {where}: {signals}.</source>
        <translation>Verschärft in {where}: {signals}.</translation>
    </message>
    <message>
        <source>{count} item added</source>
        <translation>{count} Punkt hinzugekommen</translation>
    </message>
    <message>
        <source>{count} item removed</source>
        <translation>{count} Punkt weggefallen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>einer Liste</translation>
    </message>
    <message>
        <source>In {where}: {told}.</source>
        <translation>In {where}: {told}.</translation>
    </message>
    <message>
        <source>Loosened in {where}: {signals}.</source>
        <translation>Gelockert in {where}: {signals}.</translation>
    </message>
    <message>
        <source>For the better: {signals}.</source>
        <translation>Zum Besseren: {signals}.</translation>
    </message>
    <message>
        <source>For the worse: {signals}.</source>
        <translation>Zum Schlechteren: {signals}.</translation>
    </message>
    <message>
        <source>The words changed and the stated date did not ({dates}).</source>
        <translation>Die Worte haben sich geändert, das angegebene Datum nicht ({dates}).</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} hinzugefügt</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} entfernt</translation>
    </message>
    <message>
        <source>{count} reworded</source>
        <translation>{count} umformuliert</translation>
    </message>
    <message>
        <source>{count} split off</source>
        <translation>{count} abgespalten</translation>
    </message>
    <message>
        <source>{count} merged</source>
        <translation>{count} zusammengeführt</translation>
    </message>
    <message>
        <source>Loosened: {signals}.</source>
        <translation>Gelockert: {signals}.</translation>
    </message>
    <message>
        <source>Tightened: {signals}.</source>
        <translation>Verschärft: {signals}.</translation>
    </message>
    <message>
        <source>The text states no date in both versions, so that nothing can be compared.</source>
        <translation>Der Text nennt nicht in beiden Fassungen ein Datum, sodass sich nichts vergleichen lässt.</translation>
    </message>
    <message>
        <source>A stated date changed with the text.</source>
        <translation>Ein angegebenes Datum hat sich mit dem Text geändert.</translation>
    </message>
    <message>
        <source>Clauses: {told}.</source>
        <translation>Klauseln: {told}.</translation>
    </message>
    <message>
        <source>{count} items added</source>
        <translation>{count} Punkte hinzugekommen</translation>
    </message>
    <message>
        <source>{count} items removed</source>
        <translation>{count} Punkte weggefallen</translation>
    </message>
    <message>
        <source>No words that usually help or harm users were added or taken out.</source>
        <translation>Es kamen keine Worte hinzu oder fielen weg, die Nutzern gewöhnlich helfen oder schaden.</translation>
    </message>
    <message>
        <source>{signal} {number}×</source>
        <translation>{signal} {number}×</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>letzte Änderung</translation>
    </message>
    <message>
        <source>taking effect</source>
        <translation>Inkrafttreten</translation>
    </message>
    <message>
        <source>The old capture holds code of the page, and little else differs.</source>
        <translation>Die alte Erfassung enthält Code der Seite, und sonst weicht wenig ab.</translation>
    </message>
    <message>
        <source>The new capture holds code of the page, and little else differs.</source>
        <translation>Die neue Erfassung enthält Code der Seite, und sonst weicht wenig ab.</translation>
    </message>
    <message>
        <source>Nothing changed; a text with a title of its own, “{title}”, is now collected too.</source>
        <translation>Nichts hat sich geändert; ein Text mit eigenem Titel, „{title}“, wird nun miterfasst.</translation>
    </message>
    <message>
        <source>The new capture is broken: {why}</source>
        <translation>Die neue Erfassung ist fehlerhaft: {why}</translation>
    </message>
    <message>
        <source>The old capture is broken: {why}</source>
        <translation>Die alte Erfassung ist fehlerhaft: {why}</translation>
    </message>
    <message>
        <source>{gone} of {clauses} clauses are missing and almost nothing stands in their place.</source>
        <translation>{gone} von {clauses} Klauseln fehlen, und fast nichts steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Only the words in which the page counts how long ago it was updated differ.</source>
        <translation>Es unterscheiden sich nur die Worte, mit denen die Seite zählt, wie lange ihre letzte Aktualisierung zurückliegt.</translation>
    </message>
    <message>
        <source>The words of the document changed.</source>
        <translation>Die Worte des Dokuments haben sich geändert.</translation>
    </message>
    <message>
        <source>Every clause reads as before; only text around the document differs.</source>
        <translation>Jede Klausel liest sich wie zuvor; nur Text um das Dokument herum weicht ab.</translation>
    </message>
    <message>
        <source>Only names, addresses, numbers or dates differ.</source>
        <translation>Nur Namen, Anschriften, Zahlen oder Daten weichen ab.</translation>
    </message>
    <message>
        <source>Both captures read the same, whatever blanks and capitals do.</source>
        <translation>Beide Erfassungen lesen sich gleich, von Leerzeichen und Großschreibung abgesehen.</translation>
    </message>
    <message>
        <source>Only marks and capitals differ.</source>
        <translation>Nur Satzzeichen und Großschreibung weichen ab.</translation>
    </message>
    <message>
        <source>The same words stand in another order: passages moved.</source>
        <translation>Dieselben Worte stehen in anderer Reihenfolge: Passagen wurden verschoben.</translation>
    </message>
    <message>
        <source>Every clause reads as before; some stand elsewhere.</source>
        <translation>Jede Klausel liest sich wie zuvor; einige stehen an anderer Stelle.</translation>
    </message>
    <message>
        <source>Every clause reads as before; headings or numbers differ.</source>
        <translation>Jede Klausel liest sich wie zuvor; Überschriften oder Nummern weichen ab.</translation>
    </message>
    <message>
        <source>Every clause reads as before; a date of the document differs.</source>
        <translation>Jede Klausel liest sich wie zuvor; ein Datum des Dokuments weicht ab.</translation>
    </message>
    <message>
        <source>arbitration</source>
        <translation>Schiedsverfahren</translation>
    </message>
    <message>
        <source>rights waived</source>
        <translation>Verzicht auf Rechte</translation>
    </message>
    <message>
        <source>discretion of the platform</source>
        <translation>Ermessen der Plattform</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>keine Ankündigung</translation>
    </message>
    <message>
        <source>liability limited</source>
        <translation>Haftung beschränkt</translation>
    </message>
    <message>
        <source>suspension or termination</source>
        <translation>Sperrung oder Kündigung</translation>
    </message>
    <message>
        <source>use for advertising</source>
        <translation>Verwendung für Werbung</translation>
    </message>
    <message>
        <source>use for training</source>
        <translation>Verwendung zum Training</translation>
    </message>
    <message>
        <source>sharing with others</source>
        <translation>Weitergabe an andere</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>perpetual licence</source>
        <translation>unbefristete Lizenz</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>a way to refuse</source>
        <translation>Möglichkeit abzulehnen</translation>
    </message>
    <message>
        <source>rights of the person</source>
        <translation>Rechte der Person</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>deletion or export</source>
        <translation>Löschung oder Export</translation>
    </message>
    <message>
        <source>complaint or redress</source>
        <translation>Beschwerde oder Abhilfe</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>safeguards</source>
        <translation>Schutzmaßnahmen</translation>
    </message>
    <message>
        <source>promise not to</source>
        <translation>Zusage, etwas zu unterlassen</translation>
    </message>
    <message>
        <source>no longer: {signal}</source>
        <translation>nicht mehr: {signal}</translation>
    </message>
    <message>
        <source>The quote “{exact}”</source>
        <translation>Das Zitat „{exact}“</translation>
    </message>
    <message>
        <source>{words} does not stand in the document. Quote its own words.{nearest}</source>
        <translation>{words} steht nicht im Dokument. Zitieren Sie seine eigenen Worte.{nearest}</translation>
    </message>
    <message>
        <source> The nearest passage ({likeness} % alike) is: “{text}”</source>
        <translation> Die nächste Stelle (zu {likeness} % gleich) ist: „{text}“</translation>
    </message>
    <message>
        <source>between “{prefix}” and “{suffix}”</source>
        <translation>zwischen „{prefix}“ und „{suffix}“</translation>
    </message>
    <message>
        <source>{words} stands in the document, but not {context}. Mend the prefix or the suffix.</source>
        <translation>{words} steht im Dokument, aber nicht {context}. Verbessern Sie den Text davor oder danach.</translation>
    </message>
    <message>
        <source>{words} stands there {places} times. Give a longer prefix or suffix, or else an occurrence from 1 to {places}.</source>
        <translation>{words} steht dort {places} Mal. Geben Sie mehr Text davor oder danach an, oder eine Nummer von 1 bis {places}.</translation>
    </message>
    <message>
        <source>{words} differs from what stands there. Quote the document&apos;s own words.{nearest}</source>
        <translation>{words} weicht von dem ab, was dort steht. Zitieren Sie die Worte des Dokuments.{nearest}</translation>
    </message>
    <message>
        <source>“{citation_id}” is not a citation of the catalogue {version}. Search for it with `clausemark regulations find`, and use the id that is shown there.</source>
        <translation>„{citation_id}“ ist keine Fundstelle des Katalogs {version}. Suchen Sie sie mit `clausemark regulations find`, und nehmen Sie die Kennung, die dort steht.</translation>
    </message>
    <message>
        <source>“{instrument_id}” is not an instrument of the catalogue {version}. `clausemark regulations list` shows those it has.</source>
        <translation>„{instrument_id}“ ist kein Rechtsakt des Katalogs {version}. `clausemark regulations list` zeigt, welche er hat.</translation>
    </message>
    <message>
        <source>{explanation} Nearest: {proposal}.</source>
        <translation>{explanation} Am nächsten: {proposal}.</translation>
    </message>
    <message>
        <source>“{text}” names {law} but no place in it. Add an article or section, or words of its heading.</source>
        <translation>„{text}“ nennt {law}, aber keine Stelle darin. Geben Sie einen Artikel oder Abschnitt an, oder Worte der Überschrift.</translation>
    </message>
    <message>
        <source>No instrument of the catalogue goes by the name of “{name}”.</source>
        <translation>Kein Rechtsakt des Katalogs heißt „{name}“.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s entries of {names} hold no such place or heading.</source>
        <translation>Die Einträge des Katalogs zu {names} haben keine solche Stelle oder Überschrift.</translation>
    </message>
    <message>
        <source>“{text}” may mean {proposal}. Name the law, or use one of these ids.</source>
        <translation>„{text}“ kann {proposal} bedeuten. Nennen Sie das Gesetz, oder nehmen Sie eine dieser Kennungen.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Nichts gefunden zu „{text}“.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>It names no instrument and no heading of the catalogue; check the spelling.</source>
        <translation>Das nennt keinen Rechtsakt und keine Überschrift des Katalogs; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The catalogue holds articles, sections and annexes, not recitals.</source>
        <translation>Der Katalog enthält Artikel, Abschnitte und Anhänge, keine Erwägungsgründe.</translation>
    </message>
    <message>
        <source>The nearest entry is {citation} (version read: {version}).</source>
        <translation>Der nächste Eintrag ist {citation} (gelesene Fassung: {version}).</translation>
    </message>
    <message>
        <source>Choose one of the nearest, or check the spelling.</source>
        <translation>Wählen Sie einen der nächsten, oder prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>“{name}” in {folder} is not the law that was imported there. Move that folder away and import the law again; workspaces keep the entries that their findings cite.</source>
        <translation>„{name}“ in {folder} ist nicht das Recht, das dort importiert wurde. Legen Sie diesen Ordner beiseite und importieren Sie das Recht neu; Arbeitsbereiche behalten die Einträge, die ihre Befunde zitieren.</translation>
    </message>
    <message>
        <source>The law could not be kept in {folder}: {trouble}. Nothing was imported.</source>
        <translation>Das Recht konnte nicht in {folder} abgelegt werden: {trouble}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>the document has no body</source>
        <translation>das Dokument hat keinen Hauptteil</translation>
    </message>
    <message>
        <source>the document does not say which work it is (FRBRuri)</source>
        <translation>das Dokument sagt nicht, welches Werk es ist (FRBRuri)</translation>
    </message>
    <message>
        <source>“{value}” cannot identify an instrument</source>
        <translation>„{value}“ kann keinen Rechtsakt bezeichnen</translation>
    </message>
    <message>
        <source>it has no list of entries</source>
        <translation>es hat keine Liste von Einträgen</translation>
    </message>
    <message>
        <source>an entry is no object</source>
        <translation>ein Eintrag ist kein Objekt</translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false</source>
        <translation>„{name}“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>an entry has no identifier</source>
        <translation>ein Eintrag hat keine Kennung</translation>
    </message>
    <message>
        <source>“{value}” cannot identify an entry</source>
        <translation>„{value}“ kann keinen Eintrag bezeichnen</translation>
    </message>
    <message>
        <source>“{value}” identifies two entries</source>
        <translation>„{value}“ bezeichnet zwei Einträge</translation>
    </message>
    <message>
        <source>“{value}” stands under an entry that is not before it</source>
        <translation>„{value}“ steht unter einem Eintrag, der nicht davor steht</translation>
    </message>
    <message>
        <source>“{name}” holds characters that cannot be seen</source>
        <translation>„{name}“ enthält Zeichen, die man nicht sieht</translation>
    </message>
    <message>
        <source>the place “{place}” stands in it twice</source>
        <translation>die Stelle „{place}“ steht zweimal darin</translation>
    </message>
    <message>
        <source>the document does not say which work it is (DocumentURI)</source>
        <translation>das Dokument sagt nicht, welches Werk es ist (DocumentURI)</translation>
    </message>
    <message>
        <source>It does not hold what its format promises: {trouble}. Fetch it again from its publisher.</source>
        <translation>Die Datei enthält nicht, was ihr Format verspricht: {trouble}. Holen Sie sie neu beim Herausgeber.</translation>
    </message>
    <message>
        <source>It holds more than {count} entries. Import a part of it.</source>
        <translation>Die Datei enthält mehr als {count} Einträge. Importieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>no numbered place stands in it</source>
        <translation>keine nummerierte Stelle steht darin</translation>
    </message>
    <message>
        <source>{count} acts stand in it where there must be one</source>
        <translation>{count} Rechtsakte stehen darin, wo es einer sein muss</translation>
    </message>
    <message>
        <source>the act has no enacting terms</source>
        <translation>der Rechtsakt hat keinen verfügenden Teil</translation>
    </message>
    <message>
        <source>an article has no number</source>
        <translation>ein Artikel hat keine Nummer</translation>
    </message>
    <message>
        <source>the act has no title</source>
        <translation>der Rechtsakt hat keinen Titel</translation>
    </message>
    <message>
        <source>the catalog has no title</source>
        <translation>der Katalog hat keinen Titel</translation>
    </message>
    <message>
        <source>it nests too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>It is in no format of law that can be read. These can: {formats}.</source>
        <translation>Die Datei hat kein lesbares Format für Rechtstexte. Lesbar sind: {formats}.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB. Import a part of it.</source>
        <translation>Die Datei ist größer als {size} MB. Importieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>it is no JSON that can be read</source>
        <translation>es ist kein lesbares JSON</translation>
    </message>
    <message>
        <source>it is no ZIP that can be unpacked</source>
        <translation>es ist kein ZIP, das sich entpacken lässt</translation>
    </message>
    <message>
        <source>It declares entities of its own, as hostile files do. Nothing of it was read.</source>
        <translation>Die Datei erklärt eigene Entitäten, wie es feindliche Dateien tun. Nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>It is no XML that can be read (line {line}). Fetch it again.</source>
        <translation>Das ist kein lesbares XML (Zeile {line}). Holen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>the document does not say which title of the code it is</source>
        <translation>das Dokument sagt nicht, welcher Titel des Gesetzbuchs es ist</translation>
    </message>
    <message>
        <source>The catalogue file “{name}” is damaged ({detail}). Nothing was read from it. Install Clausemark again to restore the catalogue.</source>
        <translation>Die Katalogdatei „{name}“ ist beschädigt ({detail}). Nichts wurde daraus gelesen. Installieren Sie Clausemark neu, um den Katalog wiederherzustellen.</translation>
    </message>
    <message>
        <source>“{category_id}” is not a category of this program. Use one of the ids that `vocab.json` lists, such as `liability-limitation`.</source>
        <translation>„{category_id}“ ist keine Kategorie dieses Programms. Nehmen Sie eine der Kennungen aus `vocab.json`, etwa `liability-limitation`.</translation>
    </message>
    <message>
        <source>Say what is to be changed</source>
        <translation>Sagen Sie, was zu ändern ist,</translation>
    </message>
    <message>
        <source>Write the contrary reading</source>
        <translation>Nennen Sie die Gegenlesart</translation>
    </message>
    <message>
        <source>mark as prepared</source>
        <translation>als vorbereitet bezeichnen</translation>
    </message>
    <message>
        <source>review</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>genehmigen</translation>
    </message>
    <message>
        <source>return</source>
        <translation>zurückgeben</translation>
    </message>
    <message>
        <source>dissent from</source>
        <translation>Einwand erheben</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>zurückziehen</translation>
    </message>
    <message>
        <source>{person} neither prepared finding {finding} nor took a step on it, so there is nothing to withdraw. A step is withdrawn by its author, a finding by its preparer.</source>
        <translation>{person} hat den Befund {finding} weder vorbereitet noch einen Schritt daran getan; es gibt nichts zurückzuziehen. Einen Schritt zieht zurück, wer ihn tat, einen Befund, wer ihn vorbereitet hat.</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Fassung</translation>
    </message>
    <message>
        <source>{person} put this version out of scope and cannot {verb} it. Somebody else must.</source>
        <translation>{person} hat die Bestimmungen dieser Fassung aus dem Prüfumfang genommen und kann hier nicht {verb}. Das muss jemand anderes tun.</translation>
    </message>
    <message>
        <source>{person} prepared finding {label} or a revision of it and cannot {verb} it. Somebody who had no hand in it must.</source>
        <translation>{person} hat den Befund {label} oder eine Überarbeitung davon vorbereitet und kann ihn nicht {verb}. Das muss jemand tun, der keinen Anteil daran hatte.</translation>
    </message>
    <message>
        <source>{person} prepared no revision of finding {finding}. Its preparer marks it.</source>
        <translation>{person} hat keine Überarbeitung des Befunds {finding} vorbereitet. Als vorbereitet bezeichnet ihn, wer ihn vorbereitet hat.</translation>
    </message>
    <message>
        <source>is a tool&apos;s suggestion; a person must accept it first</source>
        <translation>ist ein Vorschlag eines Werkzeugs; zuerst muss ihn ein Mensch annehmen</translation>
    </message>
    <message>
        <source>was rejected; make a new revision if it is to count after all</source>
        <translation>wurde abgelehnt; überarbeiten Sie ihn neu, wenn er doch zählen soll</translation>
    </message>
    <message>
        <source>was superseded; act on the finding that took its place</source>
        <translation>wurde ersetzt; arbeiten Sie an dem Befund, der an seine Stelle trat</translation>
    </message>
    <message>
        <source>is stale ({why}); its preparer must look at it again first</source>
        <translation>ist überholt ({why}); wer ihn vorbereitet hat, muss ihn zuerst wieder ansehen</translation>
    </message>
    <message>
        <source>Finding {finding} {trouble}.</source>
        <translation>Der Befund {finding} {trouble}.</translation>
    </message>
    <message>
        <source>Finding {finding} cannot be approved yet: {gaps}. Its preparer completes it.</source>
        <translation>Der Befund {finding} kann noch nicht genehmigt werden: {gaps}. Wer ihn vorbereitet hat, ergänzt ihn.</translation>
    </message>
    <message>
        <source>its text or a law entry changed</source>
        <translation>sein Text oder ein Gesetzeseintrag hat sich geändert</translation>
    </message>
    <message>
        <source>it has no category</source>
        <translation>er hat keine Kategorie</translation>
    </message>
    <message>
        <source>the category {category} needs an interpretive note</source>
        <translation>die Kategorie {category} braucht eine Anmerkung zur Auslegung</translation>
    </message>
    <message>
        <source>it does not say what the passage says</source>
        <translation>er sagt nicht, was die Stelle besagt</translation>
    </message>
    <message>
        <source>A person needs a name that can be read. Give it with `--as NAME`, or in the file&apos;s `prepared_by`.</source>
        <translation>Eine Person braucht einen lesbaren Namen. Geben Sie ihn mit `--as NAME` an, oder in der Datei unter `prepared_by`.</translation>
    </message>
    <message>
        <source>A legal hold is in force ({why}). Nothing is purged.</source>
        <translation>Es gilt eine Löschsperre ({why}). Nichts wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Everything is kept until {day}. Before that only what is held unlawfully, or what a court or an authority ordered, is purged.</source>
        <translation>Alles wird bis {day} aufbewahrt. Vorher wird nur endgültig gelöscht, was unrechtmäßig gehalten wird oder was ein Gericht oder eine Behörde angeordnet hat.</translation>
    </message>
    <message>
        <source>The reason “{reason}” says too little alone. Give a note.</source>
        <translation>Der Grund „{reason}“ sagt allein zu wenig. Geben Sie eine Notiz an.</translation>
    </message>
    <message>
        <source>{name} asked for the purge. Somebody else has to confirm it.</source>
        <translation>{name} hat das endgültige Löschen beantragt. Jemand anderes muss es bestätigen.</translation>
    </message>
    <message>
        <source>the record says {said} provisions, {stored} are stored</source>
        <translation>der Datensatz sagt {said} Bestimmungen, gespeichert sind {stored}</translation>
    </message>
    <message>
        <source>{count} provisions are listed twice</source>
        <translation>{count} Bestimmungen sind doppelt aufgeführt</translation>
    </message>
    <message>
        <source>finding {finding} names {provision}, which is no provision of this version</source>
        <translation>Befund {finding} nennt {provision}, was keine Bestimmung dieser Fassung ist</translation>
    </message>
    <message>
        <source>{exclusion} puts {provision} out of scope, which is no provision of this version</source>
        <translation>{exclusion} nimmt {provision} aus dem Prüfumfang, was keine Bestimmung dieser Fassung ist</translation>
    </message>
    <message>
        <source>comparison {group} names the category {category}, which does not exist.</source>
        <translation>der Vergleich {group} nennt die Kategorie {category}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>comparison {group} names finding {finding} of {review}, which this workspace does not hold. Import that review file first.</source>
        <translation>der Vergleich {group} nennt den Befund {finding} von {review}, den dieser Arbeitsbereich nicht hat. Importieren Sie zuerst diese Prüfdatei.</translation>
    </message>
    <message>
        <source>{where} has {count} members; it takes two to compare</source>
        <translation>{where} hat {count} Glieder; zum Vergleichen braucht es zwei</translation>
    </message>
    <message>
        <source>the first member of {where} is what the others are compared with; set its verdict to null</source>
        <translation>mit dem ersten Glied von {where} werden die anderen verglichen; setzen Sie sein Ergebnis (verdict) auf null</translation>
    </message>
    <message>
        <source>{where} names the same finding twice; keep one</source>
        <translation>{where} nennt denselben Befund zweimal; behalten Sie einen</translation>
    </message>
    <message>
        <source>{message} Use an id of the vocabulary.</source>
        <translation>{message} Nehmen Sie eine Kennung des Vokabulars.</translation>
    </message>
    <message>
        <source>member {place} of {where} has no verdict; say how it compares with the first</source>
        <translation>Glied {place} von {where} hat kein Ergebnis; sagen Sie, wie es sich zum ersten verhält</translation>
    </message>
    <message>
        <source>{where} is rated, but “factors” has no “{missing}”; add its score and reason</source>
        <translation>{where} ist bewertet, aber „factors“ hat kein „{missing}“; ergänzen Sie Punktzahl und Begründung</translation>
    </message>
    <message>
        <source>“categories” of {where} names one more than once; keep one</source>
        <translation>„categories“ von {where} nennt eine mehrfach; behalten Sie eine</translation>
    </message>
    <message>
        <source>{where} maps to {citation} more than once; keep one mapping for each citation</source>
        <translation>{where} ordnet {citation} mehrfach zu; behalten Sie eine Zuordnung je Fundstelle</translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {value}, which is none of: {known}. Use one of these.</source>
        <translation>„{key}“ von {where} ist {value}, keines von: {known}. Nehmen Sie eines davon.</translation>
    </message>
    <message>
        <source>{what} has {count} bytes; more than {max_bytes} are not read</source>
        <translation>{what} hat {count} Bytes; mehr als {max_bytes} werden nicht gelesen</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {number}. It must be a whole number from {lowest} to {highest}.</source>
        <translation>„{key}“ von {where} ist {number}. Es muss eine ganze Zahl von {lowest} bis {highest} sein.</translation>
    </message>
    <message>
        <source>{what} is not UTF-8 (byte {start}); save it as UTF-8</source>
        <translation>{what} ist kein UTF-8 (Byte {start}); speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>{what} is nested too deeply to be what it claims</source>
        <translation>{what} ist zu tief verschachtelt, um das zu sein, was es vorgibt</translation>
    </message>
    <message>
        <source>{what} is not JSON: {error}</source>
        <translation>{what} ist kein JSON: {error}</translation>
    </message>
    <message>
        <source>{where} has {repeated} more than once; keep one</source>
        <translation>{where} hat {repeated} mehrfach; behalten Sie eines</translation>
    </message>
    <message>
        <source>{where} has no “{key}”; add it</source>
        <translation>{where} hat kein „{key}“; ergänzen Sie es</translation>
    </message>
    <message>
        <source>{where} has the key {foreign}, which the format does not know; remove it</source>
        <translation>{where} hat den Schlüssel {foreign}, den das Format nicht kennt; entfernen Sie ihn</translation>
    </message>
    <message>
        <source>“{key}” of {where} holds the character {character}, which cannot be printed; remove it</source>
        <translation>„{key}“ von {where} enthält das Zeichen {character}, das nicht gedruckt werden kann; entfernen Sie es</translation>
    </message>
    <message>
        <source>“{key}” of {where} is blank; fill it in</source>
        <translation>„{key}“ von {where} ist leer; füllen Sie es aus</translation>
    </message>
    <message>
        <source>finding {finding} is about a capture that this workspace does not hold: {detail}, SHA-256 {sha256}…. Import that capture first.</source>
        <translation>der Befund {finding} betrifft eine Erfassung, die dieser Arbeitsbereich nicht hat: {detail}, SHA-256 {sha256}…. Importieren Sie zuerst diese Erfassung.</translation>
    </message>
    <message>
        <source>{where} maps to {citation}, which is not in the catalogue. Look it up with `clausemark regulations find` and use the id shown there.</source>
        <translation>{where} ordnet {citation} zu, das nicht im Katalog steht. Suchen Sie es mit `clausemark regulations find`, und nehmen Sie die Kennung, die dort steht.</translation>
    </message>
    <message>
        <source>has no target and no “searched_for”. Quote the passage, or name the terms that were searched for.</source>
        <translation>hat keine Stelle und kein „searched_for“. Zitieren Sie die Stelle, oder nennen Sie die gesuchten Begriffe.</translation>
    </message>
    <message>
        <source>has no target and no mapping with the relation “omits”. Say which rule asks for what is missing.</source>
        <translation>hat keine Stelle und keine Zuordnung mit der Beziehung „omits“. Sagen Sie, welche Regel das Fehlende verlangt.</translation>
    </message>
    <message>
        <source>{where} names the category {category}, which does not exist. Use an id of the vocabulary.</source>
        <translation>{where} nennt die Kategorie {category}, die es nicht gibt. Nehmen Sie eine Kennung des Vokabulars.</translation>
    </message>
    <message>
        <source>{where} {fault}</source>
        <translation>{where} {fault}</translation>
    </message>
    <message>
        <source>says that {term} was searched for and not found, but it occurs. Quote the passage instead.</source>
        <translation>sagt, {term} sei gesucht und nicht gefunden worden, doch es kommt vor. Zitieren Sie stattdessen die Stelle.</translation>
    </message>
    <message>
        <source>its severity is not rated</source>
        <translation>sein Schweregrad ist nicht bewertet</translation>
    </message>
    <message>
        <source>these factors have no score: {missing}</source>
        <translation>diese Faktoren haben keine Punktzahl: {missing}</translation>
    </message>
    <message>
        <source>, although the scores propose {proposal}</source>
        <translation>, obwohl die Punkte {proposal} vorschlagen</translation>
    </message>
    <message>
        <source>its severity ({severity}{overridden}) has no reason</source>
        <translation>sein Schweregrad ({severity}{overridden}) hat keine Begründung</translation>
    </message>
    <message>
        <source>the archived bytes</source>
        <translation>die archivierten Bytes</translation>
    </message>
    <message>
        <source>the source text</source>
        <translation>der Quellentext</translation>
    </message>
    <message>
        <source>the excerpt</source>
        <translation>der Auszug</translation>
    </message>
    <message>
        <source>the place of the passage</source>
        <translation>der Ort der Stelle</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>Widerspruchsmöglichkeit</translation>
    </message>
    <message>
        <source>what is out of scope</source>
        <translation>was außerhalb des Prüfumfangs ist</translation>
    </message>
    <message>
        <source>What was signed is not what is there now.</source>
        <translation>Was unterschrieben wurde, ist nicht, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Changed since: {stale}.</source>
        <translation>Seither geändert: {stale}.</translation>
    </message>
    <message>
        <source>Changed since: {fields}.</source>
        <translation>Seither geändert: {fields}.</translation>
    </message>
    <message>
        <source>Withdrawn by the person who gave it.</source>
        <translation>Von der Person zurückgezogen, die sie gab.</translation>
    </message>
    <message>
        <source>The person who gave it has revised the finding since.</source>
        <translation>Die Person, die sie gab, hat den Befund seither überarbeitet.</translation>
    </message>
    <message>
        <source>the anchored text is not the text that was judged</source>
        <translation>der verankerte Text ist nicht der beurteilte</translation>
    </message>
    <message>
        <source>the source text is not the one that was judged</source>
        <translation>der Quellentext ist nicht der beurteilte</translation>
    </message>
    <message>
        <source>{citation} is no longer in the catalogue</source>
        <translation>{citation} steht nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>the catalogue entry {citation} changed</source>
        <translation>der Katalogeintrag {citation} hat sich geändert</translation>
    </message>
    <message>
        <source>a gate was waived: {what}</source>
        <translation>auf eine Sperre wurde verzichtet: {what}</translation>
    </message>
    <message>
        <source>suggested and waits for a person</source>
        <translation>vorgeschlagen und wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>{state}; its approval lapsed</source>
        <translation>{state}; seine Genehmigung ist verfallen</translation>
    </message>
    <message>
        <source>{state}, not approved</source>
        <translation>{state}, nicht genehmigt</translation>
    </message>
    <message>
        <source>{version}: the sums do not close: {fault}</source>
        <translation>{version}: Die Summen gehen nicht auf: {fault}</translation>
    </message>
    <message>
        <source>nothing is selected for review</source>
        <translation>nichts ist zur Prüfung ausgewählt</translation>
    </message>
    <message>
        <source>{version}: the sign-off of the version lapsed</source>
        <translation>{version}: Die Freigabe der Fassung ist verfallen</translation>
    </message>
    <message>
        <source>{version}: 1 provision is neither reviewed nor out of scope</source>
        <translation>{version}: 1 Bestimmung ist weder geprüft noch außerhalb des Prüfumfangs</translation>
    </message>
    <message>
        <source>{version}: {outstanding} provisions are neither reviewed nor out of scope</source>
        <translation>{version}: {outstanding} Bestimmungen sind weder geprüft noch außerhalb des Prüfumfangs</translation>
    </message>
    <message>
        <source>{version}: finding {finding} is {state}</source>
        <translation>{version}: Befund {finding}: {state}</translation>
    </message>
    <message>
        <source>Extract {count} versions anew</source>
        <translation>{count} Fassungen neu einlesen</translation>
    </message>
    <message>
        <source>Workspaces open with {program}.</source>
        <translation>Arbeitsbereiche öffnen sich mit {program}.</translation>
    </message>
    <message>
        <source>Workspaces open with Clausemark.</source>
        <translation>Arbeitsbereiche öffnen sich mit Clausemark.</translation>
    </message>
    <message>
        <source>On macOS the installed application opens workspaces by itself. Put Clausemark into Applications.</source>
        <translation>Unter macOS öffnet das installierte Programm Arbeitsbereiche von selbst. Legen Sie Clausemark in „Programme“.</translation>
    </message>
    <message>
        <source>Make {capture} a version</source>
        <translation>{capture} zur Fassung machen</translation>
    </message>
    <message>
        <source>There is no broken capture {capture}. `clausemark broken` lists those that there are.</source>
        <translation>Es gibt keine fehlerhafte Erfassung {capture}. `clausemark broken` listet die vorhandenen.</translation>
    </message>
    <message>
        <source>Say why {capture} is a version of its document although it looks broken.</source>
        <translation>Sagen Sie, warum {capture} eine Fassung des Dokuments ist, obwohl sie fehlerhaft aussieht.</translation>
    </message>
    <message>
        <source>{version} was made of {capture} already. Look at it among the versions.</source>
        <translation>{version} wurde bereits aus {capture} gemacht. Sehen Sie unter den Fassungen nach.</translation>
    </message>
    <message>
        <source>No version was made: {words}. A person can make one of {capture}, with a reason.</source>
        <translation>Es wurde keine Fassung gemacht: {words}. Ein Mensch kann aus {capture} eine machen, mit einem Grund.</translation>
    </message>
    <message>
        <source>{message} {advice}</source>
        <translation>{message} {advice}</translation>
    </message>
    <message>
        <source>{name} is empty. Capture the document again.</source>
        <translation>{name} ist leer. Erfassen Sie das Dokument noch einmal.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MiB. Import its parts one by one.</source>
        <translation>{name} ist größer als {most} MiB. Importieren Sie die Teile einzeln.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no plain file. Check the name.</source>
        <translation>{name} gibt es nicht, oder es ist keine gewöhnliche Datei. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{name} is a link, which is not followed. Import what it leads to.</source>
        <translation>{name} ist eine Verknüpfung, der nicht gefolgt wird. Importieren Sie, worauf sie zeigt.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Ask for the right to read it, then import it again.</source>
        <translation>{name} kann nicht gelesen werden. Lassen Sie sich das Leserecht geben und importieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>The decision on {finding}</source>
        <translation>Die Entscheidung über {finding}</translation>
    </message>
    <message>
        <source>Somebody went on with finding {label} since it was carried over, so that the decision can no longer be taken back. Reject the finding instead.</source>
        <translation>Seit der Übernahme hat jemand an Befund {label} weitergearbeitet; die Entscheidung kann nicht mehr zurückgenommen werden. Lehnen Sie den Befund stattdessen ab.</translation>
    </message>
    <message>
        <source>The finding carried over from {finding} is no longer there</source>
        <translation>Der aus {finding} übernommene Befund ist nicht mehr da</translation>
    </message>
    <message>
        <source>This decision is there already</source>
        <translation>Diese Entscheidung gibt es schon</translation>
    </message>
    <message>
        <source>{finding} was decided meanwhile</source>
        <translation>Über {finding} wurde inzwischen entschieden</translation>
    </message>
    <message>
        <source>Name a provision of {new} that {finding} goes to, or withdraw it.</source>
        <translation>Nennen Sie eine Bestimmung von {new}, zu der {finding} kommt, oder ziehen Sie den Befund zurück.</translation>
    </message>
    <message>
        <source>{new} says “{found}”: {finding} no longer holds. Withdraw it, or name a provision.</source>
        <translation>{new} sagt „{found}“: {finding} gilt nicht mehr. Ziehen Sie den Befund zurück, oder nennen Sie eine Bestimmung.</translation>
    </message>
    <message>
        <source>{finding} is not among the findings that {version_name} takes over. `clausemark carry` lists them.</source>
        <translation>{finding} ist nicht unter den Befunden, die {version_name} übernimmt. `clausemark carry` listet sie auf.</translation>
    </message>
    <message>
        <source>Name at least one term that was searched for, each on a line of its own.</source>
        <translation>Nennen Sie mindestens einen gesuchten Begriff, jeden auf einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>The version says “{term}”. Quote that passage instead, or search for other words.</source>
        <translation>Die Fassung sagt „{term}“. Zitieren Sie stattdessen diese Stelle, oder suchen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Record the omission {title}</source>
        <translation>Auslassung festhalten: {title}</translation>
    </message>
    <message>
        <source>what the version does not say</source>
        <translation>was die Fassung nicht sagt</translation>
    </message>
    <message>
        <source>{who} {act} it meanwhile. Revise the finding instead.</source>
        <translation>{who} hat seither darüber entschieden ({act}). Ändern Sie den Befund stattdessen durch eine neue Überarbeitung.</translation>
    </message>
    <message>
        <source>day to keep until</source>
        <translation>Tag, bis zu dem aufbewahrt wird</translation>
    </message>
    <message>
        <source>reason of the legal hold</source>
        <translation>Grund der Löschsperre</translation>
    </message>
    <message>
        <source>“{value}” is no day of the calendar. Write it as in 2036-12-31.</source>
        <translation>„{value}“ ist kein Tag des Kalenders. Schreiben Sie ihn wie 2036-12-31.</translation>
    </message>
    <message>
        <source>An engagement has no “{key}”. It has: {known}.</source>
        <translation>„{key}“ ist kein Schlüssel eines Auftrags. Schlüssel: {known}.</translation>
    </message>
    <message>
        <source>{key} must be one of: {choices}.</source>
        <translation>{key} ist eines von: {choices}.</translation>
    </message>
    <message>
        <source>No calendar has the day {day}. Correct “{value}”, as in 2026-01-31, or write it in words.</source>
        <translation>Den Tag {day} gibt es in keinem Kalender. Berichtigen Sie „{value}“, etwa wie 2026-01-31, oder schreiben Sie es in Worten.</translation>
    </message>
    <message>
        <source>{key} must be yes or no.</source>
        <translation>{key} ist yes oder no.</translation>
    </message>
    <message>
        <source>a version stands in it twice</source>
        <translation>eine Fassung steht zweimal darin</translation>
    </message>
    <message>
        <source>its archived bytes do not have their hash</source>
        <translation>ihre archivierten Bytes haben nicht ihren Hashwert</translation>
    </message>
    <message>
        <source>its capture is another one</source>
        <translation>ihre Erfassung ist eine andere</translation>
    </message>
    <message>
        <source>its text does not have its hash</source>
        <translation>ihr Text hat nicht seinen Hashwert</translation>
    </message>
    <message>
        <source>its text was taken by another reader than it says</source>
        <translation>ihren Text hat ein anderes Leseprogramm entnommen, als sie angibt</translation>
    </message>
    <message>
        <source>it is not the version that is listed</source>
        <translation>sie ist nicht die Fassung, die aufgeführt ist</translation>
    </message>
    <message>
        <source>its reading is not the one in the ledger</source>
        <translation>ihre Lesung ist nicht die im Journal</translation>
    </message>
    <message>
        <source>its provisions are not those in the ledger</source>
        <translation>ihre Bestimmungen sind nicht die im Journal</translation>
    </message>
    <message>
        <source>its provisions are not those it counts</source>
        <translation>ihre Bestimmungen sind nicht die, die sie zählt</translation>
    </message>
    <message>
        <source>its provisions are not in order</source>
        <translation>ihre Bestimmungen sind nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>what its clauses define and point at is not what the ledger holds</source>
        <translation>was ihre Klauseln festlegen und worauf sie verweisen, ist nicht das im Journal</translation>
    </message>
    <message>
        <source>a version in it does not hold together</source>
        <translation>eine Fassung darin passt nicht zusammen</translation>
    </message>
    <message>
        <source>a reading in it is not one that a reader gives</source>
        <translation>eine Lesung darin ist keine, die ein Leseprogramm gibt</translation>
    </message>
    <message>
        <source>{file} is not as it was written: {what}. Nothing was taken from it. Ask for it again.</source>
        <translation>{file} ist nicht, wie es geschrieben wurde: {what}. Nichts wurde daraus übernommen. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>{file} is not an exchange file. Choose the one that was written where the work was handed over.</source>
        <translation>{file} ist keine Austauschdatei. Wählen Sie die, die beim Weitergeben der Arbeit geschrieben wurde.</translation>
    </message>
    <message>
        <source>The signature on {file} is not that of its content. Nothing was taken from it. Ask for it again.</source>
        <translation>Die Unterschrift auf {file} gilt nicht seinem Inhalt. Nichts wurde daraus übernommen. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MiB. Exchange fewer versions at a time.</source>
        <translation>{file} ist größer als {most} MiB. Tauschen Sie weniger Fassungen auf einmal aus.</translation>
    </message>
    <message>
        <source>a name stands in it twice, or there are too many</source>
        <translation>ein Name steht zweimal darin, oder es sind zu viele</translation>
    </message>
    <message>
        <source>its parts are packed</source>
        <translation>seine Teile sind komprimiert</translation>
    </message>
    <message>
        <source>{file} was written by a later version of Clausemark, or by another program. Update Clausemark.</source>
        <translation>{file} hat eine spätere Version von Clausemark geschrieben, oder ein anderes Programm. Aktualisieren Sie Clausemark.</translation>
    </message>
    <message>
        <source>its parts cannot be read whole</source>
        <translation>seine Teile lassen sich nicht ganz lesen</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its ledger does not hold together</source>
        <translation>sein Journal passt nicht zusammen</translation>
    </message>
    <message>
        <source>There is no version to hand over. Import documents first, or name others.</source>
        <translation>Es gibt keine Fassung weiterzugeben. Importieren Sie erst Dokumente, oder nennen Sie andere.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name, or move it away first.</source>
        <translation>{file} gibt es schon. Wählen Sie einen anderen Namen, oder legen Sie es erst woanders hin.</translation>
    </message>
    <message>
        <source>The pack would be INCOMPLETE: {reasons}; reasons beside these: {more}. Mend that, or allow it.</source>
        <translation>Das Paket wäre INCOMPLETE (unvollständig): {reasons}; weitere Gründe: {more}. Beheben Sie das, oder lassen Sie es zu.</translation>
    </message>
    <message>
        <source>Imported by {person} on {day} from a file with SHA-256 {sha256}</source>
        <translation>Importiert von {person} am {day} aus einer Datei mit SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>The catalogue holds {law} as of {there}, and this text is of {here}. Import a later one, or give this one an identifier of its own with --id.</source>
        <translation>Der Katalog enthält {law} mit Stand {there}, und dieser Text hat den Stand {here}. Importieren Sie einen späteren, oder geben Sie diesem mit --id eine eigene Kennung.</translation>
    </message>
    <message>
        <source>{file} is damaged: it cannot be drawn whole. Save the logo anew.</source>
        <translation>{file} ist beschädigt und lässt sich nicht vollständig zeichnen. Speichern Sie das Logo neu.</translation>
    </message>
    <message>
        <source>The logo of the engagement</source>
        <translation>Das Logo des Auftrags</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}. Choose another picture.</source>
        <translation>{file} kann nicht gelesen werden: {error}. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>{file} has more than {most} MB. Save the logo with fewer pixels.</source>
        <translation>{file} hat mehr als {most} MB. Speichern Sie das Logo mit weniger Pixeln.</translation>
    </message>
    <message>
        <source>{file} is neither a PNG nor a JPEG. Save the logo as PNG; an SVG becomes one in the program that drew it.</source>
        <translation>{file} ist weder PNG noch JPEG. Speichern Sie das Logo als PNG; ein SVG wird in dem Programm dazu, das es gezeichnet hat.</translation>
    </message>
    <message>
        <source>{file} has too few pixels or too many. A logo has from {fewest} to {most} on a side, and at most {millions} million in all.</source>
        <translation>{file} hat zu wenige oder zu viele Pixel. Ein Logo hat {fewest} bis {most} je Seite und insgesamt höchstens {millions} Millionen.</translation>
    </message>
    <message>
        <source>{file} has the colours of a printing press (CMYK). Save the logo in RGB or grey.</source>
        <translation>{file} hat Farben für den Druck (CMYK). Speichern Sie das Logo in RGB oder Grau.</translation>
    </message>
    <message>
        <source>{file} is stored turned, as cameras do. Save the logo upright.</source>
        <translation>{file} ist gedreht gespeichert, wie Kameras es tun. Speichern Sie das Logo aufrecht.</translation>
    </message>
    <message>
        <source>these bytes were purged on {day} with “{title}” ({reason}), asked by {asked}, confirmed by {confirmed}</source>
        <translation>diese Bytes wurden am {day} mit „{title}“ endgültig gelöscht ({reason}), beantragt von {asked}, bestätigt von {confirmed}</translation>
    </message>
    <message>
        <source>Nobody asked for {document} to be purged. Ask first; somebody else confirms.</source>
        <translation>Niemand hat beantragt, {document} endgültig zu löschen. Beantragen Sie es zuerst; jemand anderes bestätigt.</translation>
    </message>
    <message>
        <source>The purge of {document} was asked for already. Confirm it, or withdraw it.</source>
        <translation>Das endgültige Löschen von {document} ist bereits beantragt. Bestätigen Sie es oder ziehen Sie es zurück.</translation>
    </message>
    <message>
        <source>{document} was purged already.</source>
        <translation>{document} wurde bereits endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The request to purge has lapsed: {why}. Withdraw it and ask again.</source>
        <translation>Der Antrag auf endgültiges Löschen ist verfallen: {why}. Ziehen Sie ihn zurück und beantragen Sie es erneut.</translation>
    </message>
    <message>
        <source>nobody confirmed it for thirty days</source>
        <translation>niemand hat ihn innerhalb von dreißig Tagen bestätigt</translation>
    </message>
    <message>
        <source>a legal hold was set since</source>
        <translation>seither wurde eine Löschsperre gesetzt</translation>
    </message>
    <message>
        <source>the document, or what rests on it, changed since</source>
        <translation>das Dokument oder was darauf beruht hat sich seither geändert</translation>
    </message>
    <message>
        <source>Extract {version} anew</source>
        <translation>{version} neu einlesen</translation>
    </message>
    <message>
        <source>{version} was read by {reader} {number} and divided by segmenter {segmenter}, as this program does it. Extracting it anew would change nothing.</source>
        <translation>{version} wurde mit {reader} {number} gelesen und mit Gliederungsprogramm {segmenter} geteilt, so wie es dieses Programm tut. Neues Einlesen würde nichts ändern.</translation>
    </message>
    <message>
        <source>Say why the legal hold is set or released. An auditor will ask.</source>
        <translation>Sagen Sie, warum die Löschsperre gesetzt oder aufgehoben wird. Ein Auditor wird danach fragen.</translation>
    </message>
    <message>
        <source>The legal hold is in force already. Release it before another is set.</source>
        <translation>Die Löschsperre ist schon in Kraft. Heben Sie sie auf, bevor eine andere gesetzt wird.</translation>
    </message>
    <message>
        <source>No legal hold is in force that could be released.</source>
        <translation>Es ist keine Löschsperre in Kraft, die aufgehoben werden könnte.</translation>
    </message>
    <message>
        <source>{file} is a folder. Give the workbook that legal sent back, an .xlsx or .ods file.</source>
        <translation>{file} ist ein Ordner. Geben Sie die Arbeitsmappe an, die die Rechtsabteilung zurückgesandt hat, eine .xlsx- oder .ods-Datei.</translation>
    </message>
    <message>
        <source>The text returns to that of {version}: the version between was a variant of the page.</source>
        <translation>Der Text kehrt zu dem von {version} zurück: Die Fassung dazwischen war eine Variante der Seite.</translation>
    </message>
    <message>
        <source>The process that checks ended before it was done. Nothing is known yet. Verify again.</source>
        <translation>Der Prozess, der prüft, ist vor seinem Ende beendet worden. Noch ist nichts bekannt. Prüfen Sie es noch einmal nach.</translation>
    </message>
    <message>
        <source>Looks: {looks} · new versions: {new} · places that fail now: {failing}</source>
        <translation>Nachgesehen: {looks} · neue Fassungen: {new} · Orte, die derzeit nicht gehen: {failing}</translation>
    </message>
    <message>
        <source>{version}, captured {day}</source>
        <translation>{version}, erfasst am {day}</translation>
    </message>
    <message>
        <source>{kind}, {direction} (confirmed)</source>
        <translation>{kind}, {direction} (bestätigt)</translation>
    </message>
    <message>
        <source>{kind}, {direction} (proposed)</source>
        <translation>{kind}, {direction} (vorgeschlagen)</translation>
    </message>
    <message>
        <source>Watched documents, {since} to {until}</source>
        <translation>Überwachte Dokumente, {since} bis {until}</translation>
    </message>
    <message>
        <source>The version before was signed off; this one is not reviewed.</source>
        <translation>Die vorige Fassung war freigegeben; diese ist nicht geprüft.</translation>
    </message>
    <message>
        <source>The first version, or a capture from which nothing can be concluded.</source>
        <translation>Die erste Fassung oder eine Erfassung, aus der sich nichts schließen lässt.</translation>
    </message>
    <message>
        <source>Days from the capture to the stated effect: {days}.</source>
        <translation>Tage von der Erfassung bis zum angegebenen Wirksamwerden: {days}.</translation>
    </message>
    <message>
        <source>Silent change: {reason}</source>
        <translation>Stille Änderung: {reason}</translation>
    </message>
    <message>
        <source>Findings whose text changed or went:</source>
        <translation>Befunde, deren Text sich änderte oder verschwand:</translation>
    </message>
    <message>
        <source>Places that fail now</source>
        <translation>Orte, die derzeit nicht gehen</translation>
    </message>
    <message>
        <source>An earlier look was stopped before it told of {versions}.</source>
        <translation>Eine frühere Durchsicht wurde unterbrochen, bevor sie {versions} meldete.</translation>
    </message>
    <message>
        <source>{place} is not there. Connect it, or end the watch.</source>
        <translation>{place} ist nicht da. Verbinden Sie den Ort, oder beenden Sie die Überwachung.</translation>
    </message>
    <message>
        <source>{address} answers that there is no such page ({status}).</source>
        <translation>{address} antwortet, dass es diese Seite nicht gibt ({status}).</translation>
    </message>
    <message>
        <source>{told} {more} more were refused.</source>
        <translation>{told} Weitere {more} wurden abgelehnt.</translation>
    </message>
    <message>
        <source>{version} was purged; its words are gone and cannot be put back.</source>
        <translation>{version} wurde endgültig gelöscht; der Wortlaut ist fort und kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The words of {identifier} were purged with their document. `clausemark purge` lists why.</source>
        <translation>Der Wortlaut von {identifier} wurde mit seinem Dokument endgültig gelöscht. `clausemark purge` nennt den Grund.</translation>
    </message>
    <message>
        <source>The archived bytes {digest}… were purged. `clausemark purge` lists when and why.</source>
        <translation>Die archivierten Bytes {digest}… wurden endgültig gelöscht. `clausemark purge` nennt, wann und warum.</translation>
    </message>
    <message>
        <source>{pack} shows a document that was purged since; its words are gone from this workspace. Use the pack that was exported, or freeze a new selection.</source>
        <translation>{pack} zeigt ein Dokument, das seither endgültig gelöscht wurde; sein Wortlaut ist in diesem Arbeitsbereich nicht mehr vorhanden. Verwenden Sie das ausgegebene Paket oder frieren Sie eine neue Auswahl ein.</translation>
    </message>
    <message>
        <source>A record in the workspace is damaged. Verify the workspace to see which one, then restore a backup.</source>
        <translation>Ein Datensatz im Arbeitsbereich ist beschädigt. Prüfen Sie den Arbeitsbereich nach, um zu sehen, welcher, und stellen Sie dann eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Words that somebody typed are waiting beside {file}. Open it in the window, keep or give them up, and close it.</source>
        <translation>Neben {file} warten Worte, die jemand getippt hat. Öffnen Sie die Datei im Fenster, behalten oder verwerfen Sie sie, und schließen Sie die Datei.</translation>
    </message>
    <message>
        <source>The workspace would not verify afterwards ({what}); nothing was changed. Verify it as it is first.</source>
        <translation>Der Arbeitsbereich würde danach die Nachprüfung nicht bestehen ({what}); nichts wurde geändert. Prüfen Sie ihn zuerst so nach, wie er ist.</translation>
    </message>
    <message>
        <source>One workspace and one workbook are opened at a time. Drop {names} again when the first is done with.</source>
        <translation>Ein Arbeitsbereich und eine Arbeitsmappe werden auf einmal geöffnet. Ziehen Sie {names} noch einmal her, wenn das Erste erledigt ist.</translation>
    </message>
    <message>
        <source>its factors do not add up to {severity_sum}</source>
        <translation>seine Faktoren ergeben nicht {severity_sum}</translation>
    </message>
    <message>
        <source>a mapping is not by whoever prepared it</source>
        <translation>eine Zuordnung ist nicht von dem, der sie vorbereitet hat</translation>
    </message>
    <message>
        <source>its number or headings are not those of {id}</source>
        <translation>Nummer oder Überschriften sind nicht die von {id}</translation>
    </message>
    <message>
        <source>{id} is a provision of another exhibit</source>
        <translation>{id} ist eine Bestimmung eines anderen Belegs</translation>
    </message>
    <message>
        <source>{finding_id}: platform, document or moment are not those of {number}</source>
        <translation>{finding_id}: Plattform, Dokument oder Zeitpunkt sind nicht die von {number}</translation>
    </message>
    <message>
        <source>{instrument} is not among the instruments</source>
        <translation>{instrument} ist nicht unter den Rechtsakten</translation>
    </message>
    <message>
        <source>what is printed is not its entry ({value})</source>
        <translation>was gedruckt ist, ist nicht sein Eintrag ({value})</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht nachgeprüft</translation>
    </message>
    <message>
        <source>{number}: its role is not that of what is printed of it</source>
        <translation>{number}: Seine Rolle ist nicht die dessen, was davon gedruckt ist</translation>
    </message>
    <message>
        <source>{id}: its category is called otherwise elsewhere</source>
        <translation>{id}: Seine Kategorie heißt anderswo anders</translation>
    </message>
    <message>
        <source>{id} {finding_id}: {value} is not that of the finding</source>
        <translation>{id} {finding_id}: {value} ist nicht das des Befunds</translation>
    </message>
    <message>
        <source>{id}: its excerpt does not stand in {name}</source>
        <translation>{id}: Sein Auszug steht nicht in {name}</translation>
    </message>
    <message>
        <source>“{term}”: its number or headings are not those of {id}</source>
        <translation>„{term}“: Nummer oder Überschriften sind nicht die von {id}</translation>
    </message>
    <message>
        <source>{number}: the reasons for what is out of scope do not add up</source>
        <translation>{number}: Die Gründe für das, was außerhalb des Prüfumfangs liegt, ergeben nicht die Summe</translation>
    </message>
    <message>
        <source>{id}: its open items are others</source>
        <translation>{id}: Die offenen Punkte sind andere</translation>
    </message>
    <message>
        <source>{id}: its comparisons are others</source>
        <translation>{id}: Die Vergleiche sind andere</translation>
    </message>
    <message>
        <source>bag manifest</source>
        <translation>Paketverzeichnis</translation>
    </message>
    <message>
        <source>every file under data/ is listed and has its hash</source>
        <translation>jede Datei unter data/ ist aufgeführt und hat ihren Hashwert</translation>
    </message>
    <message>
        <source>bag tag files</source>
        <translation>Begleitdateien des Pakets</translation>
    </message>
    <message>
        <source>the tag files are complete and have their hashes</source>
        <translation>die Begleitdateien sind vollständig und haben ihre Hashwerte</translation>
    </message>
    <message>
        <source>the ZIP is not the one exported; unpack it and verify the folder</source>
        <translation>das ZIP ist nicht das ausgegebene; entpacken Sie es und prüfen Sie den Ordner nach</translation>
    </message>
    <message>
        <source>the ZIP is byte for byte as exported</source>
        <translation>das ZIP ist Byte für Byte wie ausgegeben</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} kam hinzu</translation>
    </message>
    <message>
        <source>{MANIFEST} does not list {name}</source>
        <translation>{MANIFEST} führt {name} nicht auf</translation>
    </message>
    <message>
        <source>, or its line in {MANIFEST} was</source>
        <translation>, oder seine Zeile in {MANIFEST} wurde es</translation>
    </message>
    <message>
        <source>bagit.txt is not that of a BagIt 1.0 bag</source>
        <translation>bagit.txt ist nicht die eines Pakets nach BagIt 1.0</translation>
    </message>
    <message>
        <source>bag-info.txt states Payload-Oxum {stated}, found {octets}.{payload}</source>
        <translation>bag-info.txt nennt Payload-Oxum {stated}, gefunden: {octets}.{payload}</translation>
    </message>
    <message>
        <source>{name} cannot be read as a plain file</source>
        <translation>{name} ist nicht als gewöhnliche Datei lesbar</translation>
    </message>
    <message>
        <source>{name} was changed{or_else}</source>
        <translation>{name} wurde geändert{or_else}</translation>
    </message>
    <message>
        <source>the files beside record, PDF and workbook</source>
        <translation>die Dateien neben Aufzeichnung, PDF und Arbeitsmappe</translation>
    </message>
    <message>
        <source>every file is one of this record</source>
        <translation>jede Datei gehört zu dieser Aufzeichnung</translation>
    </message>
    <message>
        <source>the single cells of the workbook</source>
        <translation>die einzelnen Zellen der Arbeitsmappe</translation>
    </message>
    <message>
        <source>every cell of the workbook&apos;s tables says what the record says</source>
        <translation>jede Zelle in den Tabellen der Arbeitsmappe sagt, was die Aufzeichnung sagt</translation>
    </message>
    <message>
        <source>what the PDF carries are the files of this pack</source>
        <translation>was das PDF trägt, sind die Dateien dieses Pakets</translation>
    </message>
    <message>
        <source>{what}: {name} {version} made them, and this version makes them otherwise</source>
        <translation>{what}: {name} {version} hat sie gemacht, und diese Version macht sie anders</translation>
    </message>
    <message>
        <source>{name} is no file of this pack</source>
        <translation>{name} ist keine Datei dieses Pakets</translation>
    </message>
    <message>
        <source>{name} is not what the record gives</source>
        <translation>{name} ist nicht, was die Aufzeichnung ergibt</translation>
    </message>
    <message>
        <source>{name} is not attached to {FILE}</source>
        <translation>{name} ist {FILE} nicht angehängt</translation>
    </message>
    <message>
        <source>{name}, which is attached to {FILE}, is not the file of this pack</source>
        <translation>{name}, an {FILE} angehängt, ist nicht die Datei dieses Pakets</translation>
    </message>
    <message>
        <source>the sheet “{name}” is missing</source>
        <translation>das Blatt „{name}“ fehlt</translation>
    </message>
    <message>
        <source>the sheet “{name}” has rows below its last table</source>
        <translation>das Blatt „{name}“ hat Zeilen unter seiner letzten Tabelle</translation>
    </message>
    <message>
        <source>the table {table} of the sheet “{name}” is missing</source>
        <translation>die Tabelle {table} des Blattes „{name}“ fehlt</translation>
    </message>
    <message>
        <source>the sheet “{name}” ends before {value}</source>
        <translation>das Blatt „{name}“ endet vor {value}</translation>
    </message>
    <message>
        <source>{value}: {column} is “{value2}” in the sheet “{name}”, another than in the record</source>
        <translation>{value}: {column} ist „{value2}“ im Blatt „{name}“, anders als in der Aufzeichnung</translation>
    </message>
    <message>
        <source>a cell beside the table</source>
        <translation>eine Zelle neben der Tabelle</translation>
    </message>
    <message>
        <source>the picture of the cover is the one recorded</source>
        <translation>das Bild des Deckblatts ist das aufgezeichnete</translation>
    </message>
    <message>
        <source>the logo is the one recorded</source>
        <translation>das Logo ist das aufgezeichnete</translation>
    </message>
    <message>
        <source>{path} is missing</source>
        <translation>{path} fehlt</translation>
    </message>
    <message>
        <source>it holds a number that the catalogue cannot keep</source>
        <translation>es enthält eine Zahl, die der Katalog nicht führen kann</translation>
    </message>
    <message>
        <source>letters of two alphabets stand in one word</source>
        <translation>in einem Wort stehen Buchstaben zweier Alphabete</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>“{name}” reads like “{known}”, but is written with other letters. Write it as it is recorded; somebody else of the same name needs a word more in it.</source>
        <translation>„{name}“ liest sich wie „{known}“, ist aber mit anderen Buchstaben geschrieben. Schreiben Sie den Namen wie verzeichnet; wer sonst so heißt, braucht ein Wort mehr im Namen.</translation>
    </message>
    <message>
        <source>{what} “{name}” cannot be taken: {flaw}. Type it anew, letter by letter.</source>
        <translation>{what} „{name}“ geht nicht: {flaw}. Tippen Sie ihn neu, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>{what} cannot be kept: {flaw}. Remove it, or type these words anew.</source>
        <translation>{what} kann nicht festgehalten werden: {flaw}. Entfernen Sie es, oder tippen Sie diese Worte neu.</translation>
    </message>
    <message>
        <source>the character {character} in it turns around what is read</source>
        <translation>das Zeichen {character} darin kehrt um, was man liest</translation>
    </message>
    <message>
        <source>it holds the character {character}, which cannot be printed</source>
        <translation>es enthält das Zeichen {character}, das sich nicht drucken lässt</translation>
    </message>
    <message>
        <source>nothing in it can be seen</source>
        <translation>darin ist nichts zu sehen</translation>
    </message>
    <message>
        <source>it has {count} characters, and {most} are the most</source>
        <translation>es sind {count} Zeichen, und höchstens {most} gehen</translation>
    </message>
    <message>
        <source>it holds the character {character}, which cannot be printed, after “{before}”</source>
        <translation>nach „{before}“ steht das Zeichen {character}, das sich nicht drucken lässt</translation>
    </message>
    <message>
        <source>Extract 1 version anew</source>
        <translation>1 Fassung neu einlesen</translation>
    </message>
    <message>
        <source>{file} is another file than the one that was looked at. Nothing was taken from it. Look at it again.</source>
        <translation>{file} ist eine andere Datei als die, die angesehen wurde. Nichts wurde daraus übernommen. Sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Volumes of {pages} pages are too small: {fewest} is the least. Ask for more, or for one PDF.</source>
        <translation>Bände von {pages} Seiten sind zu klein: {fewest} Seiten sind das Mindeste. Verlangen Sie mehr oder ein einziges PDF.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write en, de, fr or the like.</source>
        <translation>„{language}“ ist kein Sprachcode. Schreiben Sie en, de, fr oder Ähnliches.</translation>
    </message>
    <message>
        <source>{provision} is not a provision of {version}. `clausemark provisions` lists them.</source>
        <translation>{provision} ist keine Bestimmung von {version}. `clausemark provisions` listet sie auf.</translation>
    </message>
    <message>
        <source>{person} has acted or is named in the record, and cannot be removed.</source>
        <translation>{person} hat gehandelt oder ist in den Aufzeichnungen genannt und bleibt unter den Personen.</translation>
    </message>
    <message>
        <source>{platform}: “{title}” ({document}) was purged on {day}, asked by {asked} on {asked_on}, confirmed by {confirmed}; reason: {reason}. {kept}</source>
        <translation>{platform}: „{title}“ ({document}) wurde am {day} endgültig gelöscht, beantragt von {asked} am {asked_on}, bestätigt von {confirmed}; Grund: {reason}. {kept}</translation>
    </message>
    <message>
        <source>{count} versions keep their hashes and dates.</source>
        <translation>{count} Fassungen behalten Hashwerte und Daten.</translation>
    </message>
    <message>
        <source>1 version keeps its hash and dates.</source>
        <translation>1 Fassung behält Hashwert und Daten.</translation>
    </message>
    <message>
        <source>{changed} changed since you read it; nothing was recorded. Read it as it is now, then do it again.</source>
        <translation>{changed} hat sich geändert, seit Sie es gelesen haben; nichts wurde festgehalten. Lesen Sie, was jetzt da ist, und handeln Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a page, which begins with https:// and holds no password.</source>
        <translation>„{address}“ ist keine Adresse einer Seite. Sie beginnt mit https:// und enthält kein Kennwort.</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Die Rolle</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Die Organisation</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>The legal entity</source>
        <translation>Die Rechtsperson</translation>
    </message>
    <message>
        <source>The jurisdiction</source>
        <translation>Die Rechtsordnung</translation>
    </message>
    <message>
        <source>The industry</source>
        <translation>Die Branche</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>Der andere Name</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The audience</source>
        <translation>Das Publikum</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>Die Region</translation>
    </message>
    <message>
        <source>The addressee</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>The beginning of the period</source>
        <translation>Der Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>The end of the period</source>
        <translation>Das Ende des Zeitraums</translation>
    </message>
    <message>
        <source>The mark of confidentiality</source>
        <translation>Der Vertraulichkeitsvermerk</translation>
    </message>
    <message>
        <source>The reason for the severity</source>
        <translation>Die Begründung des Schweregrads</translation>
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
        <source>The effect on users</source>
        <translation>Die Wirkung auf Nutzer</translation>
    </message>
    <message>
        <source>The group of people affected</source>
        <translation>Die betroffene Gruppe</translation>
    </message>
    <message>
        <source>What users can do</source>
        <translation>Was Nutzer tun können</translation>
    </message>
    <message>
        <source>The reason for a score</source>
        <translation>Die Begründung einer Punktzahl</translation>
    </message>
    <message>
        <source>The way to opt out</source>
        <translation>Der Weg zu widersprechen</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Anmerkung</translation>
    </message>
    <message>
        <source>The reason for a mapping</source>
        <translation>Die Begründung einer Zuordnung</translation>
    </message>
    <message>
        <source>The dissent</source>
        <translation>Der Einwand</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>Die Lösung</translation>
    </message>
    <message>
        <source>The criterion</source>
        <translation>Der Maßstab</translation>
    </message>
    <message>
        <source>The reason for a verdict</source>
        <translation>Die Begründung eines Vergleichsergebnisses</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>The purpose</source>
        <translation>Der Zweck</translation>
    </message>
    <message>
        <source>The relationship</source>
        <translation>Das Verhältnis</translation>
    </message>
    <message>
        <source>The distribution</source>
        <translation>Der Verteiler</translation>
    </message>
    <message>
        <source>The retention</source>
        <translation>Die Aufbewahrung</translation>
    </message>
    <message>
        <source>The reason of the legal hold</source>
        <translation>Der Grund der Löschsperre</translation>
    </message>
    <message>
        <source>{name} already has this record, or lacks one that it refers to. Open it again and repeat what you did.</source>
        <translation>{name} enthält einen solchen Datensatz schon, oder es fehlt, worauf er sich bezieht. Lesen Sie noch einmal, und wiederholen Sie die Handlung.</translation>
    </message>
    <message>
        <source>Changes are pending in the file: {added}, {removed}. The text is read as if all of them were accepted.</source>
        <translation>In der Datei stehen Änderungen aus: {added}, {removed}. Der Text ist so gelesen, als wären alle angenommen.</translation>
    </message>
    <message>
        <source>1 insertion</source>
        <translation>1 Einfügung</translation>
    </message>
    <message>
        <source>{count} insertions</source>
        <translation>{count} Einfügungen</translation>
    </message>
    <message>
        <source>1 deletion</source>
        <translation>1 Löschung</translation>
    </message>
    <message>
        <source>{count} deletions</source>
        <translation>{count} Löschungen</translation>
    </message>
    <message>
        <source>the capture holds no text to read: it has neither letters nor figures</source>
        <translation>die Erfassung enthält keinen lesbaren Text: Sie hat weder Buchstaben noch Ziffern</translation>
    </message>
    <message>
        <source>{name} cannot be read: it has the format {what}. Save the document as PDF, DOCX, HTML or text.</source>
        <translation>{name} kann nicht gelesen werden: Die Datei hat das Format {what}. Speichern Sie das Dokument als PDF, DOCX, HTML oder Text.</translation>
    </message>
    <message>
        <source>Its only page is a picture without text.</source>
        <translation>Ihre einzige Seite ist ein Bild ohne Text.</translation>
    </message>
    <message>
        <source>1 of {pages} pages is a picture without text: {some}.</source>
        <translation>1 von {pages} Seiten ist ein Bild ohne Text: {some}.</translation>
    </message>
    <message>
        <source>1 character could not be decoded and is shown as {unreadable}.</source>
        <translation>1 Zeichen konnte nicht dekodiert werden und erscheint als {unreadable}.</translation>
    </message>
    <message>
        <source>{number} “{heading}”</source>
        <translation>{number} „{heading}“</translation>
    </message>
    <message>
        <source>1 moved</source>
        <translation>1 verschoben</translation>
    </message>
    <message>
        <source>“{heading}”</source>
        <translation>„{heading}“</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 hinzugefügt</translation>
    </message>
    <message>
        <source>1 removed</source>
        <translation>1 entfernt</translation>
    </message>
    <message>
        <source>1 reworded</source>
        <translation>1 umformuliert</translation>
    </message>
    <message>
        <source>1 split off</source>
        <translation>1 abgespalten</translation>
    </message>
    <message>
        <source>1 merged</source>
        <translation>1 zusammengeführt</translation>
    </message>
    <message>
        <source>no framework stands in it</source>
        <translation>kein Regelwerk steht darin</translation>
    </message>
    <message>
        <source>the framework has no name</source>
        <translation>das Regelwerk hat keinen Namen</translation>
    </message>
    <message>
        <source>it is no YAML that can be read</source>
        <translation>es ist kein lesbares YAML</translation>
    </message>
    <message>
        <source>1 provision is listed twice</source>
        <translation>1 Bestimmung ist doppelt aufgeführt</translation>
    </message>
    <message>
        <source>the comparisons file</source>
        <translation>Vergleichsdatei</translation>
    </message>
    <message>
        <source>comparison {label}</source>
        <translation>Vergleich {label}</translation>
    </message>
    <message>
        <source>The comparisons file</source>
        <translation>Die Vergleichsdatei</translation>
    </message>
    <message>
        <source>{where} has one member; it takes two to compare</source>
        <translation>{where} hat ein Glied; zum Vergleichen braucht es zwei</translation>
    </message>
    <message>
        <source>member {place} of {where}</source>
        <translation>Glied {place} von {where}</translation>
    </message>
    <message>
        <source>finding {label}</source>
        <translation>Befund {label}</translation>
    </message>
    <message>
        <source>interpretive note {place} of {where}</source>
        <translation>Anmerkung {place} von {where}</translation>
    </message>
    <message>
        <source>the target of {where}</source>
        <translation>Stelle (target) von {where}</translation>
    </message>
    <message>
        <source>mapping {place} of {where}</source>
        <translation>Zuordnung {place} von {where}</translation>
    </message>
    <message>
        <source>“{key}” of {where}</source>
        <translation>„{key}“ von {where}</translation>
    </message>
    <message>
        <source>“{key}” of {where}: {flaw}; type it anew</source>
        <translation>„{key}“ von {where}: {flaw}; tippen Sie es neu</translation>
    </message>
    <message>
        <source>the review file</source>
        <translation>Prüfdatei</translation>
    </message>
    <message>
        <source>dissent {place}</source>
        <translation>Einwand {place}</translation>
    </message>
    <message>
        <source>open item {place}</source>
        <translation>offener Punkt {place}</translation>
    </message>
    <message>
        <source>The review file</source>
        <translation>Die Prüfdatei</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>Tendenz</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>severity reason</source>
        <translation>Begründung des Schweregrads</translation>
    </message>
    <message>
        <source>user impact</source>
        <translation>Wirkung auf Nutzer</translation>
    </message>
    <message>
        <source>affected groups</source>
        <translation>betroffene Gruppen</translation>
    </message>
    <message>
        <source>interpretive note</source>
        <translation>Anmerkungen zur Auslegung</translation>
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
        <source>searched for</source>
        <translation>gesucht nach</translation>
    </message>
    <message>
        <source>mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>population</source>
        <translation>Grundgesamtheit</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Leseprogramm</translation>
    </message>
    <message>
        <source>reader version</source>
        <translation>Version des Leseprogramms</translation>
    </message>
    <message>
        <source>segmenter version</source>
        <translation>Version des Gliederungsprogramms</translation>
    </message>
    <message>
        <source>The step “{act}” by {person} on {what} stands already, and nothing changed since. Nothing was recorded.</source>
        <translation>Der Schritt „{act}“ von {person} zu {what} steht schon, und seither hat sich nichts geändert. Es wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>{name} was changed after it was recognised. Wait until nothing writes to it, then import it again.</source>
        <translation>{name} wurde geändert, nachdem es erkannt war. Warten Sie, bis nichts mehr daran schreibt, dann importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Was approved, is {state} now.</source>
        <translation>War genehmigt, jetzt: {state}.</translation>
    </message>
    <message>
        <source>Changed: {fields}.</source>
        <translation>Geändert: {fields}.</translation>
    </message>
    <message>
        <source>State: {earlier} before, {later} now.</source>
        <translation>Zustand: vorher {earlier}, jetzt {later}.</translation>
    </message>
    <message>
        <source>This citation is new.</source>
        <translation>Diese Fundstelle ist neu.</translation>
    </message>
    <message>
        <source>This citation was taken out.</source>
        <translation>Diese Fundstelle wurde herausgenommen.</translation>
    </message>
    <message>
        <source>Not in the earlier pack.</source>
        <translation>Nicht im früheren Paket.</translation>
    </message>
    <message>
        <source>In the earlier pack and not in this one.</source>
        <translation>Im früheren Paket und nicht in diesem.</translation>
    </message>
    <message>
        <source>The mapping to this citation changed.</source>
        <translation>Die Zuordnung zu dieser Fundstelle wurde geändert.</translation>
    </message>
    <message>
        <source>{instruments} instruments, {citations} citations, version {version}</source>
        <translation>{instruments} Rechtsakte, {citations} Fundstellen, Stand {version}</translation>
    </message>
    <message>
        <source>{count} categories</source>
        <translation>{count} Kategorien</translation>
    </message>
    <message>
        <source>English, {count} terms in the glossary</source>
        <translation>Englisch, {count} Begriffe im Glossar</translation>
    </message>
    <message>
        <source>{count} fonts, {glyphs} glyphs</source>
        <translation>{count} Schriften, {glyphs} Zeichenformen</translation>
    </message>
    <message>
        <source>an encrypted workspace was made, checked and removed</source>
        <translation>ein verschlüsselter Arbeitsbereich wurde angelegt, nachgeprüft und entfernt</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>vocabularies</source>
        <translation>Vokabulare</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut der Pakete</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>Leseprogramme</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>dated before the event that they follow, as a clock was set back: {count} in all, first event {first}</source>
        <translation>vor dem Ereignis datiert, dem sie folgen, weil eine Uhr zurückgestellt war: {count} insgesamt, zuerst Ereignis {first}</translation>
    </message>
    <message>
        <source>{user} on {host} (process {process}) since {since}</source>
        <translation>{user} auf {host} (Prozess {process}) seit {since}</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>The clock says {now}, but the last step here was taken at {latest}. Set the clock of the computer right, then do it again.</source>
        <translation>Die Uhr zeigt {now}, aber der letzte Schritt hier geschah um {latest}. Stellen Sie die Uhr des Computers richtig, dann wiederholen Sie es.</translation>
    </message>
    <message>
        <source>{file} was moved, renamed, replaced or deleted while it was open. Nothing is recorded until it is back at its place, {folder}. A backup made now holds everything recorded so far.</source>
        <translation>{file} wurde verschoben, umbenannt, ersetzt oder gelöscht, während die Datei offen war. Es wird nichts aufgezeichnet, bis sie wieder an ihrem Ort liegt: {folder}. Eine jetzt angelegte Sicherung enthält alles bisher Aufgezeichnete.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>fehlende Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>wird gerade benutzt</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>There is no workspace to take {file} into. Open one or make a new one, then open the file again.</source>
        <translation>Es gibt keinen Arbeitsbereich, in den {file} übernommen werden könnte. Öffnen Sie einen oder legen Sie einen an, und öffnen Sie dann die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} is open for reading only. Open it for writing first.</source>
        <translation>{name} ist nur zum Lesen geöffnet. Öffnen Sie ihn erst zum Schreiben.</translation>
    </message>
    <message>
        <source>machine-extracted from an official or official-derived file AND matched against an independent source or published totals</source>
        <translation>maschinell aus einer amtlichen oder von amtlichen Daten abgeleiteten Datei entnommen UND mit einer unabhängigen Quelle oder veröffentlichten Gesamtzahlen abgeglichen</translation>
    </message>
    <message>
        <source>machine-extracted from one official or official-derived file; no second machine source</source>
        <translation>maschinell aus einer amtlichen oder von amtlichen Daten abgeleiteten Datei entnommen; keine zweite maschinelle Quelle</translation>
    </message>
    <message>
        <source>headings/numbers partly seen in search excerpts, otherwise editor knowledge; entries not seen carry verified:false</source>
        <translation>Überschriften und Nummern teils in Suchauszügen gesehen, sonst Wissen der Redaktion; nicht gesehene Einträge tragen verified:false</translation>
    </message>
    <message>
        <source>read from a file by the person who imported it; not checked by the editors of the catalogue</source>
        <translation>aus einer Datei gelesen von der Person, die sie importierte; von der Redaktion des Katalogs nicht geprüft</translation>
    </message>
    <message>
        <source>in force; applies from {day}</source>
        <translation>in Kraft; anzuwenden ab {day}</translation>
    </message>
    <message>
        <source>in force; enforced since {day}</source>
        <translation>in Kraft; durchgesetzt seit {day}</translation>
    </message>
    <message>
        <source>in force; sanctions from {day}</source>
        <translation>in Kraft; Sanktionen ab {day}</translation>
    </message>
    <message>
        <source>in force; national measures apply from {day}</source>
        <translation>in Kraft; nationale Vorschriften gelten ab {day}</translation>
    </message>
    <message>
        <source>in force; national measures applied from {day}</source>
        <translation>in Kraft; nationale Vorschriften galten ab {day}</translation>
    </message>
    <message>
        <source>in force as amended</source>
        <translation>in geänderter Fassung in Kraft</translation>
    </message>
    <message>
        <source>in force in stages</source>
        <translation>stufenweise in Kraft</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>current version used</source>
        <translation>geltende Fassung verwendet</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>repealed and replaced from {day}</source>
        <translation>aufgehoben und ersetzt ab {day}</translation>
    </message>
    <message>
        <source>repealed</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>taken out of the law</source>
        <translation>aus dem Gesetz entfernt</translation>
    </message>
    <message>
        <source>omitted</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>assented {day}</source>
        <translation>ausgefertigt am {day}</translation>
    </message>
    <message>
        <source>prospective: not yet in force</source>
        <translation>noch nicht in Kraft</translation>
    </message>
    <message>
        <source>as the imported file states it</source>
        <translation>wie die importierte Datei es angibt</translation>
    </message>
    <message>
        <source>Acceptance and formation</source>
        <translation>Annahme und Vertragsschluss</translation>
    </message>
    <message>
        <source>How and when the user is bound; clickwrap or use-as-acceptance</source>
        <translation>Wie und wann Nutzer gebunden werden; Zustimmung durch Klick oder durch Nutzung</translation>
    </message>
    <message>
        <source>Eligibility and age</source>
        <translation>Berechtigung und Alter</translation>
    </message>
    <message>
        <source>Minimum age, capacity, sanctions or territory limits on who may use</source>
        <translation>Mindestalter, Geschäftsfähigkeit, Sanktionen oder Gebiete, die die Nutzung begrenzen</translation>
    </message>
    <message>
        <source>Changes to terms</source>
        <translation>Änderung der Bedingungen</translation>
    </message>
    <message>
        <source>Right to amend the document, notice and effect of continued use</source>
        <translation>Recht, das Dokument zu ändern; Mitteilung und Wirkung weiterer Nutzung</translation>
    </message>
    <message>
        <source>Retroactive changes</source>
        <translation>Rückwirkende Änderungen</translation>
    </message>
    <message>
        <source>Amendments that reach past transactions, content or data</source>
        <translation>Änderungen, die vergangene Geschäfte, Inhalte oder Daten erfassen</translation>
    </message>
    <message>
        <source>Entire agreement and severability</source>
        <translation>Vollständigkeit und salvatorische Klausel</translation>
    </message>
    <message>
        <source>Merger, severability, waiver, order of precedence</source>
        <translation>Vollständigkeit, Teilunwirksamkeit, Verzicht, Rangfolge der Texte</translation>
    </message>
    <message>
        <source>Interpretation and discretion</source>
        <translation>Auslegung und Ermessen</translation>
    </message>
    <message>
        <source>Who decides what the contract means; sole-discretion wording</source>
        <translation>Wer bestimmt, was der Vertrag bedeutet; Formulierungen freien Ermessens</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Verständlichkeit</translation>
    </message>
    <message>
        <source>Readability, language version, incorporation by reference</source>
        <translation>Lesbarkeit, Sprachfassung, Einbeziehung durch Verweis</translation>
    </message>
    <message>
        <source>Assignment and change of control</source>
        <translation>Vertragsübertragung und Kontrollwechsel</translation>
    </message>
    <message>
        <source>Transfer of contract or account, change of control effects</source>
        <translation>Übertragung von Vertrag oder Konto, Wirkung eines Kontrollwechsels</translation>
    </message>
    <message>
        <source>Governing law and forum</source>
        <translation>Anwendbares Recht und Gerichtsstand</translation>
    </message>
    <message>
        <source>Chosen law and courts</source>
        <translation>Gewähltes Recht und Gerichte</translation>
    </message>
    <message>
        <source>Dispute process</source>
        <translation>Streitverfahren</translation>
    </message>
    <message>
        <source>Informal resolution, mediation, time bars</source>
        <translation>Gütliche Einigung, Mediation, Ausschlussfristen</translation>
    </message>
    <message>
        <source>Arbitration and class waiver</source>
        <translation>Schiedsverfahren und Verzicht auf Sammelklage</translation>
    </message>
    <message>
        <source>Mandatory arbitration, class or jury waiver, opt-out window</source>
        <translation>Verpflichtendes Schiedsverfahren, Verzicht auf Sammelklage oder Geschworene, Frist zum Widerspruch</translation>
    </message>
    <message>
        <source>Waiver of statutory rights</source>
        <translation>Verzicht auf gesetzliche Rechte</translation>
    </message>
    <message>
        <source>Clauses that give up legal rights or remedies</source>
        <translation>Klauseln, die gesetzliche Rechte oder Rechtsbehelfe aufgeben</translation>
    </message>
    <message>
        <source>Liability limitation</source>
        <translation>Haftungsbeschränkung</translation>
    </message>
    <message>
        <source>Caps, exclusions of loss types, basis-of-the-bargain text</source>
        <translation>Höchstbeträge, ausgeschlossene Schadensarten, Grundlage des Geschäfts</translation>
    </message>
    <message>
        <source>Warranty disclaimer</source>
        <translation>Ausschluss der Gewährleistung</translation>
    </message>
    <message>
        <source>As-is, no fitness, availability disclaimers</source>
        <translation>Wie besehen, keine Eignung, keine zugesagte Verfügbarkeit</translation>
    </message>
    <message>
        <source>Indemnity</source>
        <translation>Freistellung</translation>
    </message>
    <message>
        <source>User or customer indemnifies provider, or the reverse</source>
        <translation>Nutzer oder Kunde stellt den Anbieter frei, oder umgekehrt</translation>
    </message>
    <message>
        <source>Penalties and liquidated damages</source>
        <translation>Vertragsstrafen und pauschalierter Schadensersatz</translation>
    </message>
    <message>
        <source>Fixed sums or forfeiture on breach</source>
        <translation>Feste Beträge oder Verfall bei Vertragsverletzung</translation>
    </message>
    <message>
        <source>Audit and insurance</source>
        <translation>Prüfung und Versicherung</translation>
    </message>
    <message>
        <source>Audit rights and insurance duties</source>
        <translation>Prüfungsrechte und Pflichten zur Versicherung</translation>
    </message>
    <message>
        <source>Suspension and termination</source>
        <translation>Sperrung und Kündigung</translation>
    </message>
    <message>
        <source>Grounds, notice and effect of ending or restricting access</source>
        <translation>Gründe, Mitteilung und Wirkung, wenn der Zugang beendet oder beschränkt wird</translation>
    </message>
    <message>
        <source>Leaving and data export on exit</source>
        <translation>Weggang und Mitnahme der Daten</translation>
    </message>
    <message>
        <source>How users close accounts and take data with them</source>
        <translation>Wie Nutzer Konten schließen und Daten mitnehmen</translation>
    </message>
    <message>
        <source>Inactivity and forfeiture</source>
        <translation>Untätigkeit und Verfall</translation>
    </message>
    <message>
        <source>Loss of account, credits or content after inactivity</source>
        <translation>Verlust von Konto, Guthaben oder Inhalten nach Untätigkeit</translation>
    </message>
    <message>
        <source>Credentials and account sharing</source>
        <translation>Zugangsdaten und geteilte Konten</translation>
    </message>
    <message>
        <source>Responsibility for passwords, sharing, transfers</source>
        <translation>Verantwortung für Passwörter, Weitergabe, Übertragung</translation>
    </message>
    <message>
        <source>Identity verification</source>
        <translation>Identitätsprüfung</translation>
    </message>
    <message>
        <source>KYC, ID or selfie checks</source>
        <translation>Prüfung der Kunden, des Ausweises oder per Selfie</translation>
    </message>
    <message>
        <source>Prices and fees</source>
        <translation>Preise und Gebühren</translation>
    </message>
    <message>
        <source>Fees, taxes, price changes, surcharges</source>
        <translation>Gebühren, Steuern, Preisänderungen, Zuschläge</translation>
    </message>
    <message>
        <source>Auto-renewal and trials</source>
        <translation>Automatische Verlängerung und Testphasen</translation>
    </message>
    <message>
        <source>Recurring charges, free trials, cancellation route</source>
        <translation>Wiederkehrende Zahlungen, kostenlose Testphasen, Weg zur Kündigung</translation>
    </message>
    <message>
        <source>Refunds and withdrawal</source>
        <translation>Erstattung und Widerruf</translation>
    </message>
    <message>
        <source>Refund policy, cooling-off, credits</source>
        <translation>Regeln der Erstattung, Widerrufsfrist, Guthaben</translation>
    </message>
    <message>
        <source>Payment services</source>
        <translation>Zahlungsdienste</translation>
    </message>
    <message>
        <source>Payment authorisation, errors, chargebacks, stored value</source>
        <translation>Zahlungsfreigabe, Fehler, Rückbuchungen, gespeicherte Werte</translation>
    </message>
    <message>
        <source>Price parity / most favoured</source>
        <translation>Preisparität / Meistbegünstigung</translation>
    </message>
    <message>
        <source>Restricts better terms elsewhere</source>
        <translation>Beschränkt bessere Bedingungen anderswo</translation>
    </message>
    <message>
        <source>Exclusivity and competition limits</source>
        <translation>Ausschließlichkeit und Wettbewerbsgrenzen</translation>
    </message>
    <message>
        <source>Exclusivity, non-compete, benchmarking or competing-product bans</source>
        <translation>Ausschließlichkeit, Wettbewerbsverbot, Verbot von Vergleichstests oder Konkurrenzprodukten</translation>
    </message>
    <message>
        <source>User content licence</source>
        <translation>Lizenz an Nutzerinhalten</translation>
    </message>
    <message>
        <source>Scope, duration, sublicensing of licence over uploads</source>
        <translation>Umfang, Dauer und Unterlizenzen der Lizenz an Hochgeladenem</translation>
    </message>
    <message>
        <source>Ownership of inputs and outputs</source>
        <translation>Rechte an Eingaben und Ergebnissen</translation>
    </message>
    <message>
        <source>Who owns uploads, outputs, feedback</source>
        <translation>Wem Hochgeladenes, Ergebnisse und Rückmeldungen gehören</translation>
    </message>
    <message>
        <source>Feedback licence</source>
        <translation>Lizenz an Rückmeldungen</translation>
    </message>
    <message>
        <source>Free use of suggestions</source>
        <translation>Freie Nutzung von Vorschlägen</translation>
    </message>
    <message>
        <source>Provider IP and restrictions</source>
        <translation>Rechte des Anbieters und Beschränkungen</translation>
    </message>
    <message>
        <source>Licence to the user, reverse-engineering bans</source>
        <translation>Lizenz für Nutzer, Verbot der Rückentwicklung</translation>
    </message>
    <message>
        <source>Copyright complaints</source>
        <translation>Urheberrechtsbeschwerden</translation>
    </message>
    <message>
        <source>Takedown and counter-notice, repeat infringers</source>
        <translation>Entfernung und Gegendarstellung, wiederholte Verletzungen</translation>
    </message>
    <message>
        <source>Notice and action</source>
        <translation>Meldung und Abhilfe</translation>
    </message>
    <message>
        <source>Reporting of illegal content</source>
        <translation>Meldung rechtswidriger Inhalte</translation>
    </message>
    <message>
        <source>Content moderation</source>
        <translation>Moderation von Inhalten</translation>
    </message>
    <message>
        <source>Rules and tools to remove, demote or label content</source>
        <translation>Regeln und Mittel, Inhalte zu entfernen, herabzustufen oder zu kennzeichnen</translation>
    </message>
    <message>
        <source>Complaints and appeals</source>
        <translation>Beschwerden und Rechtsbehelfe</translation>
    </message>
    <message>
        <source>Internal appeal and external redress</source>
        <translation>Interne Beschwerde und Rechtsbehelf außerhalb</translation>
    </message>
    <message>
        <source>Acceptable use</source>
        <translation>Zulässige Nutzung</translation>
    </message>
    <message>
        <source>Prohibited conduct</source>
        <translation>Verbotenes Verhalten</translation>
    </message>
    <message>
        <source>Usage and aggregated data rights</source>
        <translation>Rechte an Nutzungs- und Sammeldaten</translation>
    </message>
    <message>
        <source>Provider ownership or free use of usage, telemetry or aggregated data</source>
        <translation>Eigentum des Anbieters an Nutzungs-, Mess- oder zusammengefassten Daten, oder deren freie Nutzung</translation>
    </message>
    <message>
        <source>Data collection notice</source>
        <translation>Information über Datenerhebung</translation>
    </message>
    <message>
        <source>What is collected and why</source>
        <translation>Was erhoben wird und wozu</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Ground relied on for processing</source>
        <translation>Grund, auf den die Verarbeitung gestützt wird</translation>
    </message>
    <message>
        <source>Consent and choice</source>
        <translation>Einwilligung und Wahl</translation>
    </message>
    <message>
        <source>How consent is asked, bundled, withdrawn</source>
        <translation>Wie Einwilligung erfragt, gebündelt und widerrufen wird</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>Sensible Daten</translation>
    </message>
    <message>
        <source>Health, biometrics, beliefs, precise location</source>
        <translation>Gesundheit, Biometrie, Überzeugungen, genauer Standort</translation>
    </message>
    <message>
        <source>Biometrics</source>
        <translation>Biometrie</translation>
    </message>
    <message>
        <source>Face, voice or other biometric identifiers</source>
        <translation>Gesicht, Stimme oder andere biometrische Merkmale</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Gesundheitsdaten</translation>
    </message>
    <message>
        <source>Medical or consumer-health data</source>
        <translation>Medizinische Daten und Gesundheitsdaten von Verbrauchern</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Precise or background location</source>
        <translation>Genauer Standort oder Standort im Hintergrund</translation>
    </message>
    <message>
        <source>Children and minors</source>
        <translation>Kinder und Minderjährige</translation>
    </message>
    <message>
        <source>Age gates, parental consent, minors’ data and ads</source>
        <translation>Altersgrenzen, Einwilligung der Eltern, Daten und Werbung bei Minderjährigen</translation>
    </message>
    <message>
        <source>Cookies and tracking</source>
        <translation>Cookies und Nachverfolgung</translation>
    </message>
    <message>
        <source>Cookies, pixels, SDKs, fingerprinting, Do-Not-Track/GPC</source>
        <translation>Cookies, Zählpixel, SDKs, Geräteerkennung, Do-Not-Track/GPC</translation>
    </message>
    <message>
        <source>Sharing and disclosure</source>
        <translation>Weitergabe und Offenlegung</translation>
    </message>
    <message>
        <source>Recipients, affiliates, partners</source>
        <translation>Empfänger, verbundene Unternehmen, Partner</translation>
    </message>
    <message>
        <source>Sale / targeted-ad opt-out</source>
        <translation>Widerspruch gegen Verkauf / gezielte Werbung</translation>
    </message>
    <message>
        <source>Sale, sharing, cross-context ads and opt-outs</source>
        <translation>Verkauf, Weitergabe, dienstübergreifende Werbung und Widerspruch</translation>
    </message>
    <message>
        <source>Combining data</source>
        <translation>Zusammenführung von Daten</translation>
    </message>
    <message>
        <source>Cross-service combination and profiling</source>
        <translation>Zusammenführung über Dienste hinweg und Profilbildung</translation>
    </message>
    <message>
        <source>Law-enforcement disclosure</source>
        <translation>Auskunft an Strafverfolgungsbehörden</translation>
    </message>
    <message>
        <source>Responses to authorities</source>
        <translation>Antworten an Behörden</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Direktwerbung</translation>
    </message>
    <message>
        <source>E-mail, SMS, calls, push</source>
        <translation>E-Mail, SMS, Anrufe, Push-Nachrichten</translation>
    </message>
    <message>
        <source>Advertising and profiling</source>
        <translation>Werbung und Profiling</translation>
    </message>
    <message>
        <source>Personalised ads, endorsements</source>
        <translation>Personalisierte Werbung, Empfehlungen</translation>
    </message>
    <message>
        <source>Individual rights</source>
        <translation>Betroffenenrechte</translation>
    </message>
    <message>
        <source>Access, correction, deletion, portability, objection</source>
        <translation>Auskunft, Berichtigung, Löschung, Übertragung, Widerspruch</translation>
    </message>
    <message>
        <source>Retention and deletion</source>
        <translation>Aufbewahrung und Löschung</translation>
    </message>
    <message>
        <source>How long data is kept and what survives deletion</source>
        <translation>Wie lange Daten bleiben und was eine Löschung überdauert</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Measures promised or disclaimed</source>
        <translation>Zugesagte oder ausgeschlossene Maßnahmen</translation>
    </message>
    <message>
        <source>Breach notice</source>
        <translation>Meldung von Datenschutzverletzungen</translation>
    </message>
    <message>
        <source>Who is told, when</source>
        <translation>Wer wann benachrichtigt wird</translation>
    </message>
    <message>
        <source>International transfers</source>
        <translation>Internationale Datenübermittlung</translation>
    </message>
    <message>
        <source>Export mechanisms, hosting location</source>
        <translation>Mittel der Übermittlung, Ort der Speicherung</translation>
    </message>
    <message>
        <source>Processor terms</source>
        <translation>Auftragsverarbeitung</translation>
    </message>
    <message>
        <source>Instructions, sub-processors, audits</source>
        <translation>Weisungen, Unterauftragnehmer, Prüfungen</translation>
    </message>
    <message>
        <source>Data access and interoperability</source>
        <translation>Datenzugang und Interoperabilität</translation>
    </message>
    <message>
        <source>Access to generated data, APIs, portability</source>
        <translation>Zugang zu erzeugten Daten, Schnittstellen, Übertragbarkeit</translation>
    </message>
    <message>
        <source>Cloud switching and exit</source>
        <translation>Anbieterwechsel und Ausstieg</translation>
    </message>
    <message>
        <source>Exit assistance, egress fees</source>
        <translation>Hilfe beim Ausstieg, Gebühren für den Abzug</translation>
    </message>
    <message>
        <source>Use of data to train AI</source>
        <translation>Nutzung von Daten zum Training von KI</translation>
    </message>
    <message>
        <source>Inputs, content or usage data used for model training</source>
        <translation>Eingaben, Inhalte oder Nutzungsdaten zum Training von Modellen</translation>
    </message>
    <message>
        <source>AI outputs</source>
        <translation>Ergebnisse von KI</translation>
    </message>
    <message>
        <source>Ownership, similarity, reliance and accuracy of outputs</source>
        <translation>Rechte an Ergebnissen, deren Ähnlichkeit, Verlässlichkeit und Richtigkeit</translation>
    </message>
    <message>
        <source>AI disclosure</source>
        <translation>Hinweis auf KI</translation>
    </message>
    <message>
        <source>Telling users they deal with AI; labelling synthetic media</source>
        <translation>Hinweis, dass man mit KI zu tun hat; Kennzeichnung künstlicher Medien</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automatisierte Entscheidungen</translation>
    </message>
    <message>
        <source>Profiling or automated decisions with significant effects</source>
        <translation>Profilbildung oder automatisierte Entscheidungen mit erheblicher Wirkung</translation>
    </message>
    <message>
        <source>Ranking and recommenders</source>
        <translation>Ranking und Empfehlungssysteme</translation>
    </message>
    <message>
        <source>Parameters, options, self-preferencing</source>
        <translation>Parameter, Wahlmöglichkeiten, Bevorzugung eigener Angebote</translation>
    </message>
    <message>
        <source>Interface and dark patterns</source>
        <translation>Oberfläche und irreführende Gestaltung</translation>
    </message>
    <message>
        <source>Design or wording that steers choices</source>
        <translation>Gestaltung oder Wortlaut, die Entscheidungen lenken</translation>
    </message>
    <message>
        <source>Marketing claims</source>
        <translation>Werbeaussagen</translation>
    </message>
    <message>
        <source>Claims about product, privacy or AI that may mislead</source>
        <translation>Aussagen zu Produkt, Datenschutz oder KI, die irreführen können</translation>
    </message>
    <message>
        <source>Reviews and endorsements</source>
        <translation>Bewertungen und Empfehlungen</translation>
    </message>
    <message>
        <source>Reviews, influencer, gag clauses</source>
        <translation>Bewertungen, Influencer, Klauseln, die Kritik verbieten</translation>
    </message>
    <message>
        <source>Transparency reporting</source>
        <translation>Transparenzberichte</translation>
    </message>
    <message>
        <source>Published moderation or request statistics</source>
        <translation>Veröffentlichte Zahlen zu Moderation oder Anfragen</translation>
    </message>
    <message>
        <source>Service quality and updates</source>
        <translation>Dienstgüte und Aktualisierungen</translation>
    </message>
    <message>
        <source>Conformity, updates, modification of the service</source>
        <translation>Vertragsgemäßheit, Aktualisierungen, Änderung des Dienstes</translation>
    </message>
    <message>
        <source>Workers and hiring</source>
        <translation>Beschäftigte und Einstellung</translation>
    </message>
    <message>
        <source>Tools used on workers or candidates</source>
        <translation>Werkzeuge, die auf Beschäftigte oder Bewerber angewandt werden</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Anything else (always available, must carry a note)</source>
        <translation>Alles andere (immer wählbar, braucht eine Anmerkung)</translation>
    </message>
    <message>
        <source>Rule bears on what the provision regulates; no stronger relation is claimed</source>
        <translation>Die Vorschrift betrifft, was die Bestimmung regelt; eine stärkere Beziehung wird nicht behauptet</translation>
    </message>
    <message>
        <source>Provision implements or gives effect to the rule</source>
        <translation>Die Bestimmung setzt die Vorschrift um oder verschafft ihr Wirkung</translation>
    </message>
    <message>
        <source>Provision is the disclosure the rule requires</source>
        <translation>Die Bestimmung ist die Offenlegung, die die Vorschrift verlangt</translation>
    </message>
    <message>
        <source>Provision invokes the rule as its basis (e.g. legitimate interests)</source>
        <translation>Die Bestimmung beruft sich auf die Vorschrift als ihre Grundlage (z. B. berechtigte Interessen)</translation>
    </message>
    <message>
        <source>Rule limits how far the provision can go</source>
        <translation>Die Vorschrift begrenzt, wie weit die Bestimmung gehen kann</translation>
    </message>
    <message>
        <source>Provision may be inconsistent with the rule; needs legal view</source>
        <translation>Die Bestimmung ist möglicherweise mit der Vorschrift unvereinbar; rechtliche Beurteilung nötig</translation>
    </message>
    <message>
        <source>Rule asks for something this document does not contain</source>
        <translation>Die Vorschrift verlangt etwas, das dieses Dokument nicht enthält</translation>
    </message>
    <message>
        <source>Provision names the rule only</source>
        <translation>Die Bestimmung nennt die Vorschrift nur</translation>
    </message>
    <message>
        <source>Considered and rejected, with reason</source>
        <translation>Betrachtet und mit Begründung verworfen</translation>
    </message>
    <message>
        <source>{path} is not the picture recorded</source>
        <translation>{path} ist nicht das aufgezeichnete Bild</translation>
    </message>
    <message>
        <source>the cover does not draw {path}</source>
        <translation>das Deckblatt zeigt {path} nicht</translation>
    </message>
    <message>
        <source>{cover} is missing, and with it the cover</source>
        <translation>{cover} fehlt, und damit das Deckblatt</translation>
    </message>
    <message>
        <source>the term does not stand at {start} in the words that define it</source>
        <translation>der Begriff steht nicht bei {start} in den Worten, die ihn bestimmen</translation>
    </message>
    <message>
        <source>the words that define it do not stand in the clause that is named</source>
        <translation>die Worte, die ihn bestimmen, stehen nicht in der genannten Klausel</translation>
    </message>
    <message>
        <source>no finding uses it</source>
        <translation>kein Befund verwendet ihn</translation>
    </message>
    <message>
        <source>{finding} does not use it at {start}</source>
        <translation>{finding} verwendet ihn nicht bei {start}</translation>
    </message>
    <message>
        <source>{finding} {citation}: what legal said is not printed</source>
        <translation>{finding} {citation}: Was die Rechtsabteilung sagte, ist nicht gedruckt</translation>
    </message>
    <message>
        <source>{name} is not what the ledger holds</source>
        <translation>{name} ist nicht, was im Journal steht</translation>
    </message>
    <message>
        <source>the comments are not those of the ledger</source>
        <translation>die Kommentare sind nicht die des Journals</translation>
    </message>
    <message>
        <source>its sentence is not what was decided</source>
        <translation>sein Satz ist nicht, was entschieden wurde</translation>
    </message>
    <message>
        <source>{id} is not the return in the ledger</source>
        <translation>{id} ist nicht die Rückgabe im Journal</translation>
    </message>
    <message>
        <source>{id} is not the entry in the ledger</source>
        <translation>{id} ist nicht der Eintrag im Journal</translation>
    </message>
    <message>
        <source>{record} is in the ledger and not printed</source>
        <translation>{record} steht im Journal und ist nicht gedruckt</translation>
    </message>
    <message>
        <source>{exhibit} has a transition and is no exhibit</source>
        <translation>{exhibit} hat einen Übergang und ist kein Beleg</translation>
    </message>
    <message>
        <source>the transition into {number}: {fault}</source>
        <translation>der Übergang zu {number}: {fault}</translation>
    </message>
    <message>
        <source>the timeline of {document_id} is not that of its captures</source>
        <translation>der Zeitstrahl von {document_id} ist nicht der seiner Erfassungen</translation>
    </message>
    <message>
        <source>{version_id} is among the captures and not in the ledger</source>
        <translation>{version_id} steht unter den Erfassungen und nicht im Journal</translation>
    </message>
    <message>
        <source>{version_id} is not the exhibit that it is listed as</source>
        <translation>{version_id} ist nicht der Beleg, als der es aufgeführt ist</translation>
    </message>
    <message>
        <source>{version_id} is listed otherwise than {number} ({value})</source>
        <translation>{version_id} ist anders aufgeführt als {number} ({value})</translation>
    </message>
    <message>
        <source>{old_version} is no earlier version of the document</source>
        <translation>{old_version} ist keine frühere Fassung des Dokuments</translation>
    </message>
    <message>
        <source>{old_version} is another capture</source>
        <translation>{old_version} ist eine andere Erfassung</translation>
    </message>
    <message>
        <source>it is listed as {change}, and told as {kind}</source>
        <translation>er ist als {change} aufgeführt und als {kind} beschrieben</translation>
    </message>
    <message>
        <source>its days of notice do not lie between its dates</source>
        <translation>die Tage der Ankündigung liegen nicht zwischen seinen Daten</translation>
    </message>
    <message>
        <source>the clauses that changed do not give its counts</source>
        <translation>die geänderten Klauseln ergeben nicht seine Zahlen</translation>
    </message>
    <message>
        <source>its {name} is not the worst of its clauses</source>
        <translation>{name} ist nicht der schwerste Wert seiner Klauseln</translation>
    </message>
    <message>
        <source>a clause without a place is told as {relation}</source>
        <translation>eine Klausel ohne Ort ist als {relation} beschrieben</translation>
    </message>
    <message>
        <source>the clause at {start} is told as {relation}, which its words are not</source>
        <translation>die Klausel bei {start} ist als {relation} beschrieben, was ihre Worte nicht sind</translation>
    </message>
    <message>
        <source>no provision stands at {start}–{end}</source>
        <translation>bei {start}–{end} steht keine Bestimmung</translation>
    </message>
    <message>
        <source>the clause at {start} does not have the number and headings of {id}</source>
        <translation>die Klausel bei {start} hat nicht die Nummer und die Überschriften von {id}</translation>
    </message>
    <message>
        <source>{pack_id} was not frozen like this by the ledger</source>
        <translation>{pack_id} wurde laut Journal nicht so eingefroren</translation>
    </message>
    <message>
        <source>{supersedes} is superseded, and the ledger does not hold that it was frozen</source>
        <translation>{supersedes} wird ersetzt, und das Journal enthält nicht, dass es eingefroren wurde</translation>
    </message>
    <message>
        <source>{number}: its source or text is missing</source>
        <translation>{number}: Quelle oder Text fehlt</translation>
    </message>
    <message>
        <source>pack.json is missing</source>
        <translation>pack.json fehlt</translation>
    </message>
    <message>
        <source>pack.json is not in its canonical form</source>
        <translation>pack.json ist nicht in seiner kanonischen Form</translation>
    </message>
    <message>
        <source>pack {id}, root hash {digest}</source>
        <translation>Paket {id}, Wurzel-Hash {digest}</translation>
    </message>
    <message>
        <source>{count} sources have their hashes</source>
        <translation>{count} Quellen haben ihre Hashwerte</translation>
    </message>
    <message>
        <source>{count} texts have their hashes</source>
        <translation>{count} Texte haben ihre Hashwerte</translation>
    </message>
    <message>
        <source>{count} events are chained</source>
        <translation>{count} Ereignisse sind verkettet</translation>
    </message>
    <message>
        <source>{status} follows from the record</source>
        <translation>{status} folgt aus der Aufzeichnung</translation>
    </message>
    <message>
        <source>{withheld} texts derived again from the archived bytes</source>
        <translation>{withheld} Texte noch einmal aus den archivierten Bytes gewonnen</translation>
    </message>
    <message>
        <source>{found} excerpts stand in their texts</source>
        <translation>{found} Auszüge stehen in ihren Texten</translation>
    </message>
    <message>
        <source>{listed} provisions stand in their texts</source>
        <translation>{listed} Bestimmungen stehen in ihren Texten</translation>
    </message>
    <message>
        <source>{clauses} redlines give the words of their exhibits</source>
        <translation>{clauses} Änderungen im Wortlaut ergeben die Worte ihrer Belege</translation>
    </message>
    <message>
        <source>population = reviewed + out of scope + outstanding, per version</source>
        <translation>Grundgesamtheit = geprüft + außerhalb des Prüfumfangs + ausstehend, je Fassung</translation>
    </message>
    <message>
        <source>{findings} findings are printed as they were signed</source>
        <translation>{findings} Befunde sind gedruckt, wie sie unterschrieben wurden</translation>
    </message>
    <message>
        <source>review steps agree with digests, ledger and four eyes</source>
        <translation>die Prüfschritte stimmen mit Digests, Journal und vier Augen überein</translation>
    </message>
    <message>
        <source>the parts of the record say the same of each other</source>
        <translation>die Teile der Aufzeichnung sagen voneinander dasselbe</translation>
    </message>
    <message>
        <source>what is printed is the last that the ledger holds of it</source>
        <translation>was gedruckt ist, ist das Letzte, was das Journal davon hält</translation>
    </message>
    <message>
        <source>what legal said and what came back is that of the ledger</source>
        <translation>was die Rechtsabteilung sagte und was zurückkam, ist das des Journals</translation>
    </message>
    <message>
        <source>{citations} law entries have their hashes</source>
        <translation>{citations} Gesetzeseinträge haben ihre Hashwerte</translation>
    </message>
    <message>
        <source>{number}: its archived bytes, from which words were withheld</source>
        <translation>{number}: seine archivierten Bytes, aus denen Worte zurückgehalten wurden</translation>
    </message>
    <message>
        <source>what was signed of {value}: it holds words that were withheld</source>
        <translation>was an {value} unterschrieben wurde: es enthält Worte, die zurückgehalten wurden</translation>
    </message>
    <message>
        <source>{number}: the source is not the archived bytes</source>
        <translation>{number}: Die Quelle sind nicht die archivierten Bytes</translation>
    </message>
    <message>
        <source>{number}: no text</source>
        <translation>{number}: kein Text</translation>
    </message>
    <message>
        <source>{number}: the text is not the one recorded</source>
        <translation>{number}: Der Text ist nicht der aufgezeichnete</translation>
    </message>
    <message>
        <source>{number}: the text has not {text_lines} lines</source>
        <translation>{number}: Der Text hat nicht {text_lines} Zeilen</translation>
    </message>
    <message>
        <source>{number}: the text was not derived again from the source</source>
        <translation>{number}: Der Text wurde nicht noch einmal aus der Quelle gewonnen</translation>
    </message>
    <message>
        <source>{number}: reader {reader} {reader_version} is not at hand</source>
        <translation>{number}: Leseprogramm {reader} {reader_version} steht nicht zur Verfügung</translation>
    </message>
    <message>
        <source>{number}: the reader takes another text from the source</source>
        <translation>{number}: Das Leseprogramm entnimmt der Quelle einen anderen Text</translation>
    </message>
    <message>
        <source>{owner}: the text of {exhibit} is missing</source>
        <translation>{owner}: Der Text von {exhibit} fehlt</translation>
    </message>
    <message>
        <source>its words do not stand at {start}–{end} of {exhibit}</source>
        <translation>seine Worte stehen nicht bei {start}–{end} von {exhibit}</translation>
    </message>
    <message>
        <source>its hash is wrong</source>
        <translation>sein Hashwert ist falsch</translation>
    </message>
    <message>
        <source>its clause does not stand around it</source>
        <translation>seine Klausel steht nicht um ihn herum</translation>
    </message>
    <message>
        <source>its context does not stand around it</source>
        <translation>seine Umgebung steht nicht um ihn herum</translation>
    </message>
    <message>
        <source>its lines are wrong</source>
        <translation>seine Zeilen sind falsch</translation>
    </message>
    <message>
        <source>{id}: the text of {exhibit} is missing</source>
        <translation>{id}: Der Text von {exhibit} fehlt</translation>
    </message>
    <message>
        <source>{id}: its text does not stand at {start}–{end} of {exhibit}</source>
        <translation>{id}: Der Text steht nicht bei {start}–{end} von {exhibit}</translation>
    </message>
    <message>
        <source>{id}: it overlaps the provision before</source>
        <translation>{id}: überschneidet sich mit der Bestimmung davor</translation>
    </message>
    <message>
        <source>{exhibit}: a removed clause keeps words</source>
        <translation>{exhibit}: Eine entfernte Klausel behält Worte</translation>
    </message>
    <message>
        <source>{exhibit}: the redline at {start}–{end} gives other words</source>
        <translation>{exhibit}: Die Änderung im Wortlaut bei {start}–{end} ergibt andere Worte</translation>
    </message>
    <message>
        <source>{rows} provisions are listed, the population is {population}</source>
        <translation>{rows} Bestimmungen sind aufgeführt, die Grundgesamtheit ist {population}</translation>
    </message>
    <message>
        <source>the states of the provisions do not give the sums</source>
        <translation>die Zustände der Bestimmungen ergeben nicht die Summen</translation>
    </message>
    <message>
        <source>population is not reviewed + out of scope + outstanding, yet it says that the sums close</source>
        <translation>die Grundgesamtheit ist nicht geprüft + außerhalb des Prüfumfangs + ausstehend, und doch heißt es, die Summen gingen auf</translation>
    </message>
    <message>
        <source>{id}: the law entry does not have its hash</source>
        <translation>{id}: Der Gesetzeseintrag hat nicht seinen Hashwert</translation>
    </message>
    <message>
        <source>{id}: {citation_id} is not among the instruments</source>
        <translation>{id}: {citation_id} ist nicht unter den Rechtsakten</translation>
    </message>
    <message>
        <source>ledger.jsonl is not the extract of the record</source>
        <translation>ledger.jsonl ist nicht der Auszug der Aufzeichnung</translation>
    </message>
    <message>
        <source>ledger.jsonl is missing</source>
        <translation>ledger.jsonl fehlt</translation>
    </message>
    <message>
        <source>event {seq} does not follow event {number}</source>
        <translation>Ereignis {seq} folgt nicht auf Ereignis {number}</translation>
    </message>
    <message>
        <source>event {seq}: its payload was changed</source>
        <translation>Ereignis {seq}: Der Inhalt wurde geändert</translation>
    </message>
    <message>
        <source>the events do not give the recorded Merkle root</source>
        <translation>die Ereignisse ergeben nicht die aufgezeichnete Merkle-Wurzel</translation>
    </message>
    <message>
        <source>the chain does not end at the recorded head</source>
        <translation>die Kette endet nicht beim aufgezeichneten Kopf</translation>
    </message>
    <message>
        <source>{status} is no status of a pack</source>
        <translation>{status} ist kein Status eines Pakets</translation>
    </message>
    <message>
        <source>the sums do not close, yet the status is {status}</source>
        <translation>die Summen gehen nicht auf, und doch ist der Status {status}</translation>
    </message>
    <message>
        <source>a finding is not approved, yet the status is FINAL</source>
        <translation>ein Befund ist nicht genehmigt, und doch ist der Status FINAL</translation>
    </message>
    <message>
        <source>provisions are outstanding, yet the status is FINAL</source>
        <translation>Bestimmungen stehen aus, und doch ist der Status FINAL</translation>
    </message>
    <message>
        <source>{record} is not in the ledger</source>
        <translation>{record} steht nicht im Journal</translation>
    </message>
    <message>
        <source>{record} is not the one in the ledger ({value})</source>
        <translation>{record} ist nicht der Eintrag im Journal ({value})</translation>
    </message>
    <message>
        <source>{number}: its custody is not that of the ledger</source>
        <translation>{number}: Die Verwahrung ist nicht die des Journals</translation>
    </message>
    <message>
        <source>{id}: the ledger does not hold that it was put out of scope like this</source>
        <translation>{id}: Das Journal enthält nicht, dass sie so aus dem Prüfumfang genommen wurde</translation>
    </message>
    <message>
        <source>pack.pdf is missing</source>
        <translation>pack.pdf fehlt</translation>
    </message>
    <message>
        <source>the {count} pages of its {volumes} volumes and their index</source>
        <translation>den {count} Seiten seiner {volumes} Bände und ihres Registers</translation>
    </message>
    <message>
        <source>its {count} pages</source>
        <translation>seinen {count} Seiten</translation>
    </message>
    <message>
        <source>{pack} excerpts and the analyses stand on {where}</source>
        <translation>{pack} Auszüge und die Analysen stehen auf {where}</translation>
    </message>
    <message>
        <source>pack.xlsx is missing</source>
        <translation>pack.xlsx fehlt</translation>
    </message>
    <message>
        <source>{pack} excerpts and the analyses stand in its cells</source>
        <translation>{pack} Auszüge und die Analysen stehen in ihren Zellen</translation>
    </message>
    <message>
        <source>{id}: the draft of a certificate does not stand in the PDF as it is recorded</source>
        <translation>{id}: Der Entwurf einer Erklärung steht nicht im PDF, wie er aufgezeichnet ist</translation>
    </message>
    <message>
        <source>{name} does not carry the root hash {digest} on its first page: it is that of another record</source>
        <translation>{name} trägt auf der ersten Seite nicht den Wurzel-Hash {digest}: Es gehört zu einer anderen Aufzeichnung</translation>
    </message>
    <message>
        <source>{name} does not carry the root hash {digest}</source>
        <translation>{name} trägt nicht den Wurzel-Hash {digest}</translation>
    </message>
    <message>
        <source>{owner}: “{value}” does not stand in {name}</source>
        <translation>{owner}: „{value}“ steht nicht in {name}</translation>
    </message>
    <message>
        <source>who stands behind the pack: its PDF carries no digital signature</source>
        <translation>wer für das Paket einsteht: sein PDF trägt keine digitale Signatur</translation>
    </message>
    <message>
        <source>whether the certificates are those of the people named: the program carries no list of authorities</source>
        <translation>ob die Zertifikate die der Genannten sind: das Programm führt keine Liste von Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>at {claimed} by the signer&apos;s own clock</source>
        <translation>um {claimed} nach der eigenen Uhr der unterzeichnenden Person</translation>
    </message>
    <message>
        <source>{field}: {signer}, {when}, nothing changed after it</source>
        <translation>{field}: {signer}, {when}, danach nichts geändert</translation>
    </message>
    <message>
        <source>{field}: the signature of {signer} is not that of these bytes</source>
        <translation>{field}: Die Signatur von {signer} ist nicht die dieser Bytes</translation>
    </message>
    <message>
        <source>{field}: the document was changed after {signer} signed it</source>
        <translation>{field}: Das Dokument wurde geändert, nachdem {signer} es signiert hatte</translation>
    </message>
    <message>
        <source>{value} does not tell of the {count} signatures in the PDF</source>
        <translation>{value} nennt nicht die {count} Signaturen im PDF</translation>
    </message>
    <message>
        <source>{value}: the PDF does not begin with what it was before this signing</source>
        <translation>{value}: Das PDF beginnt nicht mit dem, was es vor dieser Signatur war</translation>
    </message>
    <message>
        <source>the PDF is not as the last signing left it</source>
        <translation>das PDF ist nicht, wie die letzte Signatur es hinterließ</translation>
    </message>
    <message>
        <source>{id}: its exhibit {exhibit} is missing</source>
        <translation>{id}: Der Beleg {exhibit} fehlt</translation>
    </message>
    <message>
        <source>{number}: what is printed of its review does not have its digest</source>
        <translation>{number}: Was von der Prüfung gedruckt ist, hat nicht seinen Digest</translation>
    </message>
    <message>
        <source>{id}: {person} {act} own work</source>
        <translation>{id}: {person} und die eigene Arbeit ({act})</translation>
    </message>
    <message>
        <source>its content does not have its digest</source>
        <translation>sein Inhalt hat nicht seinen Digest</translation>
    </message>
    <message>
        <source>its signed content is not canonical JSON</source>
        <translation>sein unterschriebener Inhalt ist kein kanonisches JSON</translation>
    </message>
    <message>
        <source>{name} is signed, but not printed</source>
        <translation>{name} ist unterschrieben, aber nicht gedruckt</translation>
    </message>
    <message>
        <source>{name} is printed, but was not signed</source>
        <translation>{name} ist gedruckt, wurde aber nicht unterschrieben</translation>
    </message>
    <message>
        <source>{name} is not what was signed</source>
        <translation>{name} ist nicht, was unterschrieben wurde</translation>
    </message>
    <message>
        <source>the {act} step of {utc} is not truly marked as {value}</source>
        <translation>der Schritt {act} vom {utc} ist nicht wahrheitsgemäß als {value} bezeichnet</translation>
    </message>
    <message>
        <source>step {id} is not in the ledger</source>
        <translation>Schritt {id} steht nicht im Journal</translation>
    </message>
    <message>
        <source>step {id} is not the one in the ledger ({value})</source>
        <translation>Schritt {id} ist nicht der im Journal ({value})</translation>
    </message>
    <message>
        <source>volume {n} is missing</source>
        <translation>Band {n} fehlt</translation>
    </message>
    <message>
        <source>{name} is not the volume that the master index names</source>
        <translation>{name} ist nicht der Band, den das Gesamtregister nennt</translation>
    </message>
    <message>
        <source>{following} is missing</source>
        <translation>{following} fehlt</translation>
    </message>
    <message>
        <source>the stamps do not count on: page {wrong} bears {value}</source>
        <translation>die Stempel zählen nicht fort: Seite {wrong} trägt {value}</translation>
    </message>
    <message>
        <source>{told} … and {more} more</source>
        <translation>{told} … und {more} weitere</translation>
    </message>
    <message>
        <source>{name} is a PDF. Sign the folder of the pack that it lies in: the record of its signatures and the hashes of all files are there.</source>
        <translation>{name} ist ein PDF. Unterschreiben Sie den Ordner des Pakets, in dem es liegt: Dort stehen die Aufzeichnung der Unterschriften und die Hashwerte aller Dateien.</translation>
    </message>
    <message>
        <source>{name} is a ZIP. Unpack it, sign the folder, and hand that on.</source>
        <translation>{name} ist ein ZIP. Packen Sie es aus, unterschreiben Sie den Ordner und geben Sie diesen weiter.</translation>
    </message>
    <message>
        <source>{name} is not the pack that was exported ({value}). It was not signed.</source>
        <translation>{name} ist nicht das Paket, das ausgegeben wurde ({value}). Es wurde nicht unterschrieben.</translation>
    </message>
    <message>
        <source>what a PDF, or a sheet that is no table, says beside the passages of the record: the hash of the file tells that</source>
        <translation>was ein PDF, oder ein Blatt ohne Tabelle, neben den Stellen der Aufzeichnung sagt: das zeigt der Hashwert der Datei</translation>
    </message>
    <message>
        <source>who made the bytes, and when: a hash proves that they are the same, not their author or age</source>
        <translation>wer die Bytes gemacht hat, und wann: ein Hashwert beweist, dass sie dieselben sind, nicht ihren Urheber oder ihr Alter</translation>
    </message>
    <message>
        <source>the ledger against its owner: without an outside time-stamp or countersignature it could be rewritten whole</source>
        <translation>das Journal gegen seinen Besitzer: ohne fremden Zeitstempel oder Gegenzeichnung ließe es sich ganz neu schreiben</translation>
    </message>
    <message>
        <source>the wording of the laws cited: only the catalogue entries have hashes</source>
        <translation>der Wortlaut der angeführten Gesetze: nur die Einträge des Katalogs haben Hashwerte</translation>
    </message>
    <message>
        <source>bag-info.txt is missing</source>
        <translation>bag-info.txt fehlt</translation>
    </message>
    <message>
        <source>bag-info.txt names another pack or root hash</source>
        <translation>bag-info.txt nennt ein anderes Paket oder einen anderen Wurzel-Hash</translation>
    </message>
    <message>
        <source>whether this is the PDF that was exported: that needs the hash of the file, from the pack folder or its maker</source>
        <translation>ob dies das ausgegebene PDF ist: dazu braucht es den Hashwert der Datei, aus dem Paketordner oder von dem, der es gemacht hat</translation>
    </message>
    <message>
        <source>the words of the pack: they stand in its volumes, which do not lie beside their master index</source>
        <translation>die Worte des Pakets: sie stehen in seinen Bänden, die nicht neben ihrem Gesamtregister liegen</translation>
    </message>
    <message>
        <source>the ledger: its events stay with the workspace, the record names its head only</source>
        <translation>das Journal: seine Ereignisse bleiben beim Arbeitsbereich, die Aufzeichnung nennt nur seinen Kopf</translation>
    </message>
    <message>
        <source>{number}: the archived bytes are not attached, so its excerpts have no source</source>
        <translation>{number}: Die archivierten Bytes sind nicht angehängt, seine Auszüge haben also keine Quelle</translation>
    </message>
    <message>
        <source>{number}: reader {reader} is not at hand to take the text from the source</source>
        <translation>{number}: Leseprogramm {reader} steht nicht zur Verfügung, um der Quelle den Text zu entnehmen</translation>
    </message>
    <message>
        <source>{texts} texts derived again from the attached bytes have their hashes</source>
        <translation>{texts} noch einmal aus den angehängten Bytes gewonnene Texte haben ihre Hashwerte</translation>
    </message>
    <message>
        <source>{attached} files, each named by the record</source>
        <translation>{attached} Dateien, jede in der Aufzeichnung genannt</translation>
    </message>
    <message>
        <source>{sources} sources have their hashes</source>
        <translation>{sources} Quellen haben ihre Hashwerte</translation>
    </message>
    <message>
        <source>{name} is attached, and the record does not name it</source>
        <translation>{name} ist angehängt, und die Aufzeichnung nennt es nicht</translation>
    </message>
    <message>
        <source>two records are attached</source>
        <translation>zwei Aufzeichnungen sind angehängt</translation>
    </message>
    <message>
        <source>A signature of level {value} needs a time-stamp. Name the service with --timestamp-url.</source>
        <translation>Eine Unterschrift der Stufe {value} braucht einen Zeitstempel. Nennen Sie den Dienst mit --timestamp-url.</translation>
    </message>
    <message>
        <source>The key file cannot be opened. Is it PKCS#12 (.p12, .pfx), and is the passphrase right?</source>
        <translation>Die Schlüsseldatei lässt sich nicht öffnen. Ist sie PKCS#12 (.p12, .pfx), und stimmt die Passphrase?</translation>
    </message>
    <message>
        <source>The token {token} cannot be opened through {name} ({error}). Check module and PIN.</source>
        <translation>Das Token {token} lässt sich über {name} nicht öffnen ({error}). Prüfen Sie Modul und PIN.</translation>
    </message>
    <message>
        <source>No time-stamp came from {timestamp_url} ({error}). Nothing was signed. Try again.</source>
        <translation>Von {timestamp_url} kam kein Zeitstempel ({error}). Nichts wurde unterschrieben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The signature could not be made ({error}). Nothing was changed.</source>
        <translation>Die Unterschrift kam nicht zustande ({error}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{value} for the pack with the root hash on its cover</source>
        <translation>{value} für das Paket mit dem Wurzel-Hash auf seinem Deckblatt</translation>
    </message>
    <message>
        <source>The field {wanted} is signed already, or not in this PDF. Free fields: {free}. Or sign without a look.</source>
        <translation>Das Feld {wanted} ist schon unterschrieben oder nicht in diesem PDF. Freie Felder: {free}. Oder unterschreiben Sie ungedruckt.</translation>
    </message>
    <message>
        <source>Signed by %(signer)s
%(ts)s</source>
        <translation>Unterschrieben von %(signer)s
%(ts)s</translation>
    </message>
    <message>
        <source>The signatures of pack.pdf cannot be read: the file is damaged. Ask for the pack again.</source>
        <translation>Die Unterschriften von pack.pdf lassen sich nicht lesen: Die Datei ist beschädigt. Verlangen Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>cannot be read further: {error}</source>
        <translation>kann nicht weiter gelesen werden: {error}</translation>
    </message>
    <message>
        <source>{value}: its bytes are missing</source>
        <translation>{value}: Die Bytes fehlen</translation>
    </message>
    <message>
        <source>the archived bytes {value}… are gone, and no purge tells of them</source>
        <translation>die archivierten Bytes {value}… sind fort, und kein endgültiges Löschen nennt sie</translation>
    </message>
    <message>
        <source>The logo of the engagement is missing</source>
        <translation>Das Logo des Auftrags fehlt</translation>
    </message>
    <message>
        <source>{identifier}: the stored record is not the one in the ledger</source>
        <translation>{identifier}: Der gespeicherte Datensatz ist nicht der im Journal</translation>
    </message>
    <message>
        <source>{identifier}: its columns do not agree with its record</source>
        <translation>{identifier}: Die Spalten stimmen nicht mit dem Datensatz überein</translation>
    </message>
    <message>
        <source>{identifier}: its rows in {name} do not agree with its record</source>
        <translation>{identifier}: Die Zeilen in {name} stimmen nicht mit dem Datensatz überein</translation>
    </message>
    <message>
        <source>{name} has rows that belong to no record</source>
        <translation>{name} hat Zeilen, die zu keinem Datensatz gehören</translation>
    </message>
    <message>
        <source>{identifier}: it was purged, and words of it are there</source>
        <translation>{identifier}: wurde endgültig gelöscht, und Wortlaut davon ist vorhanden</translation>
    </message>
    <message>
        <source>{record} is in the ledger, but no longer stored</source>
        <translation>{record} steht im Journal, ist aber nicht mehr gespeichert</translation>
    </message>
    <message>
        <source>{name} has rows that are not in the ledger</source>
        <translation>{name} hat Zeilen, die nicht im Journal stehen</translation>
    </message>
    <message>
        <source>{identifier}: revision {revision} is not the one in the ledger</source>
        <translation>{identifier}: Überarbeitung {revision} ist nicht die im Journal</translation>
    </message>
    <message>
        <source>{number}: not all of its {revision} revisions are stored</source>
        <translation>{number}: Nicht alle {revision} Überarbeitungen sind gespeichert</translation>
    </message>
    <message>
        <source>margin has rows that are neither heading nor boilerplate</source>
        <translation>margin hat Zeilen, die weder Überschrift noch Beiwerk sind</translation>
    </message>
    <message>
        <source>{id}: it was purged, and words of it are there</source>
        <translation>{id}: wurde endgültig gelöscht, und Wortlaut davon ist vorhanden</translation>
    </message>
    <message>
        <source>{id}: its reading is not the one in the ledger</source>
        <translation>{id}: Die Lesung ist nicht die im Journal</translation>
    </message>
    <message>
        <source>{id}: its provisions are not those in the ledger</source>
        <translation>{id}: Die Bestimmungen sind nicht die im Journal</translation>
    </message>
    <message>
        <source>{id}: its provisions have other identifiers than in the ledger</source>
        <translation>{id}: Die Bestimmungen haben andere Kennungen als im Journal</translation>
    </message>
    <message>
        <source>{id}: its definitions and references are not those in the ledger</source>
        <translation>{id}: Die Begriffe und Verweise sind nicht die im Journal</translation>
    </message>
    <message>
        <source>{pack_id}: the stored record is not the one in the ledger</source>
        <translation>{pack_id}: Der gespeicherte Datensatz ist nicht der im Journal</translation>
    </message>
    <message>
        <source>{pack_id}: its columns do not agree with its record</source>
        <translation>{pack_id}: Die Spalten stimmen nicht mit dem Datensatz überein</translation>
    </message>
    <message>
        <source>{pack_id}: it was purged, and its words are there</source>
        <translation>{pack_id}: wurde endgültig gelöscht, und sein Wortlaut ist vorhanden</translation>
    </message>
    <message>
        <source>everything inside the ZIP</source>
        <translation>alles, was im ZIP ist</translation>
    </message>
    <message>
        <source>reader {reader} {reader_version} is not at hand</source>
        <translation>Leseprogramm {reader} {reader_version} steht nicht zur Verfügung</translation>
    </message>
    <message>
        <source>{id}: the reader takes another text from the bytes</source>
        <translation>{id}: Das Leseprogramm entnimmt den Bytes einen anderen Text</translation>
    </message>
    <message>
        <source>{version} returns to the earlier text: this version is a variant of the page.</source>
        <translation>{version} kehrt zum früheren Text zurück: Diese Fassung ist eine Variante der Seite.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a part of it</source>
        <translation>„{name}“ ist kein Name eines Teils davon</translation>
    </message>
    <message>
        <source>every event has its hash and follows the one before</source>
        <translation>jedes Ereignis hat seinen Hashwert und folgt auf das vorige</translation>
    </message>
    <message>
        <source>all archived bytes have their hashes</source>
        <translation>alle archivierten Bytes haben ihre Hashwerte</translation>
    </message>
    <message>
        <source>every record is the one in the ledger</source>
        <translation>jeder Datensatz ist der im Journal</translation>
    </message>
    <message>
        <source>every revision is the one in the ledger</source>
        <translation>jede Überarbeitung ist die im Journal</translation>
    </message>
    <message>
        <source>every text and provision is as recorded</source>
        <translation>jeder Text und jede Bestimmung ist wie aufgezeichnet</translation>
    </message>
    <message>
        <source>every frozen pack has its digest</source>
        <translation>jedes eingefrorene Paket hat seinen Digest</translation>
    </message>
    <message>
        <source>who acted: names are those entered</source>
        <translation>wer gehandelt hat: Die Namen sind die eingegebenen</translation>
    </message>
    <message>
        <source>the ledger against its owner: without an outside time-stamp it could be rewritten whole</source>
        <translation>das Journal gegenüber seinem Besitzer: Ohne fremden Zeitstempel könnte es ganz neu geschrieben werden</translation>
    </message>
    <message>
        <source>the database library finds nothing wrong</source>
        <translation>die Datenbankbibliothek findet keinen Fehler</translation>
    </message>
    <message>
        <source>{number} texts: {what}</source>
        <translation>{number} Texte: {what}</translation>
    </message>
    <message>
        <source>{count} texts derived again from the archived bytes</source>
        <translation>{count} Texte erneut aus den archivierten Bytes abgeleitet</translation>
    </message>
    <message>
        <source>what the damage of the database hides</source>
        <translation>was der Schaden der Datenbank verdeckt</translation>
    </message>
    <message>
        <source>The server says that nothing changed.</source>
        <translation>Der Server meldet, dass sich nichts geändert hat.</translation>
    </message>
    <message>
        <source>The page reads as before.</source>
        <translation>Die Seite liest sich wie zuvor.</translation>
    </message>
    <message>
        <source>There is no pack “{pack_id}” in this workspace. The latest are {known}.</source>
        <translation>Es gibt kein Paket „{pack_id}“ in diesem Arbeitsbereich. Die neuesten sind {known}.</translation>
    </message>
    <message>
        <source>There is no pack “{pack_id}” in this workspace: nothing was frozen yet. Freeze a selection first.</source>
        <translation>Es gibt kein Paket „{pack_id}“ in diesem Arbeitsbereich: Noch wurde nichts eingefroren. Frieren Sie zuerst eine Auswahl ein.</translation>
    </message>
    <message>
        <source>Keep the findings that are the same ({count})</source>
        <translation>Die gleich gebliebenen Befunde behalten ({count})</translation>
    </message>
    <message>
        <source>Confirm the change of {day}</source>
        <translation>Die Änderung vom {day} bestätigen</translation>
    </message>
    <message>
        <source>Decide what became of a clause</source>
        <translation>Entscheiden, was aus einer Klausel wurde</translation>
    </message>
    <message>
        <source>Keep {finding}</source>
        <translation>{finding} behalten</translation>
    </message>
    <message>
        <source>Re-place {finding}</source>
        <translation>{finding} umsetzen</translation>
    </message>
    <message>
        <source>Keep {finding}, to be edited</source>
        <translation>{finding} zum Überarbeiten behalten</translation>
    </message>
    <message>
        <source>Withdraw {finding}</source>
        <translation>{finding} zurückziehen</translation>
    </message>
    <message>
        <source>Answer the dissent</source>
        <translation>Den Einwand beantworten</translation>
    </message>
    <message>
        <source>Open the item again</source>
        <translation>Den offenen Punkt wieder öffnen</translation>
    </message>
    <message>
        <source>Settle the open item</source>
        <translation>Den offenen Punkt erledigen</translation>
    </message>
    <message>
        <source>Propose a passage again</source>
        <translation>Eine Stelle wieder vorschlagen</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What was saved before is safe.</source>
        <translation>Es ist etwas schiefgegangen, das nicht schiefgehen sollte. Was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>A report lies in {place}. It goes nowhere by itself; read it before you send it, it may quote a document.</source>
        <translation>Ein Bericht liegt in {place}. Er geht von selbst nirgendwohin; lesen Sie ihn, bevor Sie ihn senden, er kann aus einem Dokument zitieren.</translation>
    </message>
    <message>
        <source>No report could be written: {trouble}.</source>
        <translation>Es konnte kein Bericht geschrieben werden: {trouble}.</translation>
    </message>
    <message>
        <source>Settle {row} {column}</source>
        <translation>{row} {column} entscheiden</translation>
    </message>
    <message>
        <source>Settle {count} conflicts</source>
        <translation>{count} Konflikte entscheiden</translation>
    </message>
    <message>
        <source>Settle the comment on {row} {column}</source>
        <translation>Den Kommentar zu {row} {column} entscheiden</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was changed.</source>
        <translation>Wie gewünscht angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Watch {place}</source>
        <translation>{place} überwachen</translation>
    </message>
    <message>
        <source>Look at {place} at another pace</source>
        <translation>{place} in anderem Takt nachsehen</translation>
    </message>
    <message>
        <source>Watch {place} no longer</source>
        <translation>{place} nicht mehr überwachen</translation>
    </message>
    <message>
        <source>{finding} was decided already: {choice}. Change the carried finding.</source>
        <translation>Über {finding} wurde schon entschieden: {choice}. Ändern Sie den übernommenen Befund.</translation>
    </message>
    <message>
        <source>The process that reads law crashed on it. Nothing was imported; fetch it again.</source>
        <translation>Der Prozess, der Rechtstexte liest, ist daran abgestürzt. Nichts wurde importiert; holen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Tesseract is installed, but has no language that Clausemark recognises. Add one to it ({languages}), or capture the document with its text.</source>
        <translation>Tesseract ist installiert, hat aber keine Sprache, die Clausemark erkennt. Fügen Sie eine hinzu ({languages}), oder erfassen Sie das Dokument mit seinem Text.</translation>
    </message>
    <message>
        <source>{words} stands there only once. Leave the occurrence out.</source>
        <translation>{words} steht dort nur einmal, so dass die Angabe der Nummer nichts sagt. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>{words} has an ellipsis that the document does not have. Quote without gaps.{nearest}</source>
        <translation>{words} enthält Auslassungspunkte, die das Dokument nicht hat. Zitieren Sie ohne Lücken.{nearest}</translation>
    </message>
    <message>
        <source>The catalogue does not have “{law}”.</source>
        <translation>Der Katalog enthält nichts von „{law}“.</translation>
    </message>
    <message>
        <source>Type a citation such as “GDPR Art. 6(1)(f)”.</source>
        <translation>Gebraucht wird eine Fundstelle wie „GDPR Art. 6(1)(f)“.</translation>
    </message>
    <message>
        <source>“{name}” is not a list of words</source>
        <translation>„{name}“ ist keine Liste von Wörtern</translation>
    </message>
    <message>
        <source>“{name}” is not one of its fields</source>
        <translation>„{name}“ ist kein Feld davon</translation>
    </message>
    <message>
        <source>“{name}” is not text</source>
        <translation>„{name}“ ist kein Text</translation>
    </message>
    <message>
        <source>“{name}” is not a web address</source>
        <translation>„{name}“ ist keine Adresse im Web</translation>
    </message>
    <message>
        <source>“{name}” is not a list of objects</source>
        <translation>„{name}“ ist keine Liste von Objekten</translation>
    </message>
    <message>
        <source>You need a note to {verb} {what}. {wanted} in the note.</source>
        <translation>Dafür ({what}: {verb}) braucht es eine Notiz. {wanted} in der Notiz.</translation>
    </message>
    <message>
        <source>“{key}” of {where} has {count} characters; {context} is the most</source>
        <translation>„{key}“ von {where} hat {count} Zeichen; höchstens {context} sind erlaubt</translation>
    </message>
    <message>
        <source>{where} is {value}, but must be an object</source>
        <translation>{where} ist {value}, wo ein Objekt gebraucht wird</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {value}, but must be a list</source>
        <translation>„{key}“ von {where} ist {value}, wo eine Liste gebraucht wird</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {value}, but must be a whole number</source>
        <translation>„{key}“ von {where} ist {value}, wo eine ganze Zahl gebraucht wird</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {text}, which is not a moment; write it as 2026-01-12T09:30:00Z</source>
        <translation>„{key}“ von {where} ist {text}, kein Zeitpunkt; schreiben Sie ihn als 2026-01-12T09:30:00Z</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {value}, but must be a text</source>
        <translation>„{key}“ von {where} ist {value}, wo ein Text gebraucht wird</translation>
    </message>
    <message>
        <source>{where} has the same id as one before it: {label}. Give it an id of its own.</source>
        <translation>{where} hat die Kennung {label} eines anderen davor. Geben Sie ihm eine eigene.</translation>
    </message>
    <message>
        <source>{where} says that its schema is {stated}, but it must be “{wanted}”</source>
        <translation>{where} sagt, sein Schema sei {stated}, wo „{wanted}“ gebraucht wird</translation>
    </message>
    <message>
        <source>“{key}” of {where} is a name without a letter or digit; write it out</source>
        <translation>„{key}“ von {where} ist ein Name, in dem nichts lesbar ist; schreiben Sie ihn aus</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {text}, which is not a date; write it as 2026-02-01</source>
        <translation>„{key}“ von {where} ist {text}, kein Datum; schreiben Sie es als 2026-02-01</translation>
    </message>
    <message>
        <source>maps with “omits” but has a target. Set the target to null, or use another relation.</source>
        <translation>ist mit „omits“ zugeordnet und hat doch eine Stelle. Setzen Sie die Stelle auf null, oder nehmen Sie eine andere Beziehung.</translation>
    </message>
    <message>
        <source>has both “searched_for” and a target. Keep one of the two.</source>
        <translation>hat „searched_for“ und doch eine Stelle. Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>“sha256” of {where} is {digest}, but must be 64 hexadecimal digits</source>
        <translation>„sha256“ von {where} ist {digest}, wo 64 hexadezimale Ziffern gebraucht werden</translation>
    </message>
    <message>
        <source>{capture} is not a scan: there is nothing to recognise on it.</source>
        <translation>{capture} ist kein Scan: Es gibt nichts darauf zu erkennen.</translation>
    </message>
    <message>
        <source>Finding {name} is not among those that wait</source>
        <translation>Befund {name} ist nicht unter denen, die warten</translation>
    </message>
    <message>
        <source>Say why the finding is withdrawn for this version.</source>
        <translation>Sagen Sie, warum der Befund für diese Fassung zurückgezogen wird.</translation>
    </message>
    <message>
        <source>Say by what the passages are compared: “who owns usage data”, “notice before a change”.</source>
        <translation>Sagen Sie, worin die Stellen verglichen werden: „wem Nutzungsdaten gehören“, „Ankündigung vor einer Änderung“.</translation>
    </message>
    <message>
        <source>A comparison needs a passage of another platform. Choose one.</source>
        <translation>Ein Vergleich braucht eine Stelle einer anderen Plattform. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Say of every compared passage whether it is the same, narrower, broader or different.</source>
        <translation>Sagen Sie bei jeder verglichenen Stelle, ob sie gleich, enger, weiter oder anders ist.</translation>
    </message>
    <message>
        <source>This comparison is not as the window shows it</source>
        <translation>Dieser Vergleich ist nicht so, wie das Fenster ihn zeigt</translation>
    </message>
    <message>
        <source>Say why the passages are not comparable.</source>
        <translation>Sagen Sie, warum die Stellen nicht vergleichbar sind.</translation>
    </message>
    <message>
        <source>provision {ordinal}</source>
        <translation>Bestimmung {ordinal}</translation>
    </message>
    <message>
        <source>This finding was superseded. Work on the finding that took its place.</source>
        <translation>Dieser Befund wurde ersetzt. Arbeiten Sie an dem Befund, der an seine Stelle trat.</translation>
    </message>
    <message>
        <source>An open item needs a question. Write what is to be found out.</source>
        <translation>Ein offener Punkt braucht eine Frage. Schreiben Sie, was herauszufinden ist.</translation>
    </message>
    <message>
        <source>This dissent</source>
        <translation>Dieser Einwand</translation>
    </message>
    <message>
        <source>This dissent was answered, and stays on record with its answer.</source>
        <translation>Dieser Einwand wurde beantwortet und bleibt mit seiner Antwort festgehalten.</translation>
    </message>
    <message>
        <source>An answer needs words. Write it, or leave the dissent open.</source>
        <translation>Eine Antwort braucht Worte. Schreiben Sie sie, oder lassen Sie den Einwand offen.</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>Diese Antwort</translation>
    </message>
    <message>
        <source>This open item was settled, and stays on record with its resolution.</source>
        <translation>Dieser offene Punkt wurde erledigt und bleibt mit seiner Lösung festgehalten.</translation>
    </message>
    <message>
        <source>This dissent has an answer</source>
        <translation>Dieser Einwand hat eine Antwort</translation>
    </message>
    <message>
        <source>This dissent has no answer</source>
        <translation>Dieser Einwand hat keine Antwort</translation>
    </message>
    <message>
        <source>This open item is not as the window shows it</source>
        <translation>Dieser offene Punkt ist nicht so, wie das Fenster ihn zeigt</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>den Titel</translation>
    </message>
    <message>
        <source>the reason of the severity</source>
        <translation>die Begründung des Schweregrads</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>was die Stelle sagt</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>warum es wichtig ist</translation>
    </message>
    <message>
        <source>the user impact</source>
        <translation>die Wirkung auf Nutzer</translation>
    </message>
    <message>
        <source>what users can do</source>
        <translation>was Nutzer tun können</translation>
    </message>
    <message>
        <source>Score {factor} of {where}</source>
        <translation>{where}: {factor} mit Punkten bewerten</translation>
    </message>
    <message>
        <source>Rate {where} {severity}</source>
        <translation>{where} als „{severity}“ bewerten</translation>
    </message>
    <message>
        <source>Take the rating of {where} away</source>
        <translation>Bewertung von {where} wegnehmen</translation>
    </message>
    <message>
        <source>Sort {where} under {category}</source>
        <translation>{where} unter {category} einordnen</translation>
    </message>
    <message>
        <source>Take the category of {where} away</source>
        <translation>Kategorie von {where} wegnehmen</translation>
    </message>
    <message>
        <source>Write {field} of {where}</source>
        <translation>{where}: {field} schreiben</translation>
    </message>
    <message>
        <source>Call {where} {polarity}</source>
        <translation>{where} als „{polarity}“ bezeichnen</translation>
    </message>
    <message>
        <source>Set the confidence in {where} to {confidence}</source>
        <translation>Sicherheit bei {where} auf „{confidence}“ setzen</translation>
    </message>
    <message>
        <source>Set the basis of {where} to {basis}</source>
        <translation>Grundlage von {where} auf „{basis}“ setzen</translation>
    </message>
    <message>
        <source>Set the opt-out of {where}</source>
        <translation>Widerspruchsmöglichkeit von {where} setzen</translation>
    </message>
    <message>
        <source>Name the groups that {where} affects</source>
        <translation>Gruppen nennen, die {where} betrifft</translation>
    </message>
    <message>
        <source>Note on {where}</source>
        <translation>Notiz zu {where}</translation>
    </message>
    <message>
        <source>A finding stays in its version. Begin another one on that passage.</source>
        <translation>Ein Befund bleibt in seiner Fassung. Beginnen Sie einen anderen zu dieser Stelle.</translation>
    </message>
    <message>
        <source>Adjust the passage of {where}</source>
        <translation>Stelle von {where} anpassen</translation>
    </message>
    <message>
        <source>Reject {where}</source>
        <translation>{where} ablehnen</translation>
    </message>
    <message>
        <source>Take up {where}</source>
        <translation>{where} aufnehmen</translation>
    </message>
    <message>
        <source>{where} cites {citation}, which the catalogue no longer holds. Change that mapping first.</source>
        <translation>{where} nennt {citation}, das nicht mehr im Katalog steht. Ändern Sie zuerst diese Zuordnung.</translation>
    </message>
    <message>
        <source>Stand by {where}</source>
        <translation>Zu {where} stehen</translation>
    </message>
    <message>
        <source>A factor is scored {min_score} to {max_score}.</source>
        <translation>Ein Faktor bekommt {min_score} bis {max_score} Punkte.</translation>
    </message>
    <message>
        <source>A finding needs a title: packs and lists call it by it.</source>
        <translation>Ein Befund braucht einen Titel: Pakete und Listen nennen ihn so.</translation>
    </message>
    <message>
        <source>{what}: it was changed meanwhile. Look at it again and repeat the act.</source>
        <translation>{what}: Es wurde inzwischen geändert. Sehen Sie es noch einmal an, und wiederholen Sie die Handlung.</translation>
    </message>
    <message>
        <source>{what} is {author}&apos;s work. {author} can take it back; {actor} can add to it.</source>
        <translation>{what} ist von {author}. {author} kann es zurücknehmen; {actor} kann etwas hinzufügen.</translation>
    </message>
    <message>
        <source>What this act added is no longer there</source>
        <translation>Was diese Handlung hinzugefügt hat, ist nicht mehr da</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Accept the suggestion to map</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Say why the citation does not apply; the auditor asks for it.</source>
        <translation>Sagen Sie, warum die Fundstelle nicht anwendbar ist; der Auditor fragt danach.</translation>
    </message>
    <message>
        <source>Rule out</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Change the mapping of {where} to {citation}</source>
        <translation>Zuordnung von {where} zu {citation} ändern</translation>
    </message>
    <message>
        <source>Accept {citation} for {where}</source>
        <translation>{citation} für {where} annehmen</translation>
    </message>
    <message>
        <source>Reject {citation} for {where}</source>
        <translation>{citation} für {where} ablehnen</translation>
    </message>
    <message>
        <source>Unmap {where} from {citation}</source>
        <translation>Zuordnung von {where} zu {citation} aufheben</translation>
    </message>
    <message>
        <source>{where} is mapped to {shown} already. Change that mapping instead.</source>
        <translation>{where} ist {shown} schon zugeordnet. Ändern Sie stattdessen diese Zuordnung.</translation>
    </message>
    <message>
        <source>{verb} {where} to {shown}</source>
        <translation>{verb}: {where} zu {shown}</translation>
    </message>
    <message>
        <source>{where} is not mapped to {citation}.</source>
        <translation>{where} ist {citation} nicht zugeordnet.</translation>
    </message>
    <message>
        <source>There are no words in this selection. Select some text.</source>
        <translation>In dieser Auswahl stehen keine Worte. Wählen Sie Text aus.</translation>
    </message>
    <message>
        <source>Copy {finding} to {where}</source>
        <translation>{finding} nach {where} kopieren</translation>
    </message>
    <message>
        <source>Finding {finding} does not lie within one provision, so that there is no text to look for.</source>
        <translation>Der Befund {finding} liegt nicht in einer einzigen Bestimmung, so dass es keinen Text zu suchen gibt.</translation>
    </message>
    <message>
        <source>Apply {finding} to 1 other place</source>
        <translation>{finding} an 1 anderer Stelle anwenden</translation>
    </message>
    <message>
        <source>Apply {finding} to {count} other places</source>
        <translation>{finding} an {count} anderen Stellen anwenden</translation>
    </message>
    <message>
        <source>No place is chosen. Choose at least one.</source>
        <translation>Es ist keine Stelle gewählt. Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>The latest revision of finding {finding}</source>
        <translation>Die letzte Überarbeitung des Befunds {finding}</translation>
    </message>
    <message>
        <source>A review step, dissent, open item or comparison hangs on finding {finding}. Reject it instead.</source>
        <translation>An Befund {finding} hängt ein Prüfschritt, Einwand, offener Punkt oder Vergleich. Lehnen Sie ihn stattdessen ab.</translation>
    </message>
    <message>
        <source>{who} {act} finding {finding} as it stands, so that it can no longer be taken back. Change it by a new revision; the sign-off then lapses, visibly.</source>
        <translation>{who} hat über den Befund {finding}, wie er ist, entschieden ({act}), so dass er nicht mehr zurückgenommen werden kann. Ändern Sie ihn durch eine neue Überarbeitung; die Freigabe verfällt dann sichtbar.</translation>
    </message>
    <message>
        <source>Finding {finding} is not as it was begun</source>
        <translation>Der Befund {finding} ist nicht so, wie er begonnen wurde</translation>
    </message>
    <message>
        <source>Finding {finding} is not as this window shows it</source>
        <translation>Der Befund {finding} ist nicht so, wie dieses Fenster ihn zeigt</translation>
    </message>
    <message>
        <source>{who} {act} the version with this exclusion. Bring the provision into scope instead; the sign-off then lapses, visibly.</source>
        <translation>{who} hat über die Fassung mit diesem Ausschluss entschieden ({act}). Nehmen Sie die Bestimmung stattdessen in den Prüfumfang auf; die Freigabe verfällt dann sichtbar.</translation>
    </message>
    <message>
        <source>The reason “other” says nothing alone. Give a note.</source>
        <translation>Der Grund „Sonstiges“ sagt allein nichts. Geben Sie eine Notiz an.</translation>
    </message>
    <message>
        <source>This exclusion</source>
        <translation>Dieser Ausschluss</translation>
    </message>
    <message>
        <source>This exclusion is no longer there</source>
        <translation>Dieser Ausschluss ist nicht mehr da</translation>
    </message>
    <message>
        <source>This provision is flagged already.</source>
        <translation>Diese Bestimmung ist schon markiert.</translation>
    </message>
    <message>
        <source>That a finding was {act}</source>
        <translation>Der Schritt am Befund ({act})</translation>
    </message>
    <message>
        <source>This finding is no longer there</source>
        <translation>Dieser Befund ist nicht mehr da</translation>
    </message>
    <message>
        <source>words in common: {words}</source>
        <translation>gemeinsame Wörter: {words}</translation>
    </message>
    <message>
        <source>the same first category: {category}</source>
        <translation>dieselbe erste Kategorie: {category}</translation>
    </message>
    <message>
        <source>both mapped to {laws}</source>
        <translation>beide zugeordnet zu {laws}</translation>
    </message>
    <message>
        <source>a category in common: {categories}</source>
        <translation>eine gemeinsame Kategorie: {categories}</translation>
    </message>
    <message>
        <source>This change was not confirmed yet</source>
        <translation>Diese Änderung wurde noch nicht bestätigt</translation>
    </message>
    <message>
        <source>This change is not as the window shows it</source>
        <translation>Diese Änderung ist nicht so, wie das Fenster sie zeigt</translation>
    </message>
    <message>
        <source>{folder} exists already. Name a new folder.</source>
        <translation>{folder} gibt es schon. Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own pack does not verify: {faults}</source>
        <translation>Das eigene Paket der Vorführung besteht die Nachprüfung nicht: {faults}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>jurisdictions</source>
        <translation>Rechtsordnungen</translation>
    </message>
    <message>
        <source>period from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>period to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Edit the engagement</source>
        <translation>Auftrag bearbeiten</translation>
    </message>
    <message>
        <source>Set {value}</source>
        <translation>{value} setzen</translation>
    </message>
    <message>
        <source>The engagement&apos;s {value} was changed meanwhile. Look at it again and repeat the change.</source>
        <translation>Im Auftrag wurde inzwischen geändert: {value}. Sehen Sie es noch einmal an, und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>The process that made the pack ended before it was done. Nothing was written. Export again.</source>
        <translation>Der Prozess, der das Paket herstellte, ist vor seinem Ende beendet worden. Nichts wurde geschrieben. Geben Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>{target} exists already. Choose another name, or move it away first.</source>
        <translation>{target} gibt es schon. Wählen Sie einen anderen Namen, oder räumen Sie es vorher weg.</translation>
    </message>
    <message>
        <source>Review of archived terms</source>
        <translation>Durchsicht archivierter Bedingungen</translation>
    </message>
    <message>
        <source>Finding {finding} of a comparison is not in the workspace. Run `clausemark verify` on it.</source>
        <translation>Der Befund {finding} eines Vergleichs ist nicht im Arbeitsbereich. Führen Sie `clausemark verify` für ihn aus.</translation>
    </message>
    <message>
        <source>The words of finding {finding} do not stand at their place in {title}. Nothing was exported. Run `clausemark verify` on the workspace.</source>
        <translation>Die Worte des Befunds {finding} stehen nicht an ihrer Stelle in {title}. Nichts wurde ausgegeben. Führen Sie `clausemark verify` für den Arbeitsbereich aus.</translation>
    </message>
    <message>
        <source>The pack would be INCOMPLETE: {reasons}. Mend that, or allow it.</source>
        <translation>Das Paket wäre INCOMPLETE (unvollständig): {reasons}. Beheben Sie das, oder lassen Sie es zu.</translation>
    </message>
    <message>
        <source>the latest version of {document}</source>
        <translation>die neueste Fassung von {document}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Fassung {version}</translation>
    </message>
    <message>
        <source>the latest sound version of every document in the workspace</source>
        <translation>die neueste einwandfreie Fassung jedes Dokuments im Arbeitsbereich</translation>
    </message>
    <message>
        <source>There is nothing to put into a pack. Import documents first.</source>
        <translation>Es gibt nichts für ein Paket. Importieren Sie zuerst Dokumente.</translation>
    </message>
    <message>
        <source>The reader no longer takes the stored text from the bytes of {title} ({version}). Nothing was exported. Run `clausemark verify` on the workspace.</source>
        <translation>Das Leseprogramm entnimmt den Bytes von {title} ({version}) nicht mehr den gespeicherten Text. Nichts wurde ausgegeben. Führen Sie `clausemark verify` für den Arbeitsbereich aus.</translation>
    </message>
    <message>
        <source>{identifier} was taken out of the workspace again. `clausemark documents` lists what is there.</source>
        <translation>{identifier} wurde wieder aus dem Arbeitsbereich genommen. `clausemark documents` listet auf, was da ist.</translation>
    </message>
    <message>
        <source>There is no document “{text}”. `clausemark documents` lists those that there are.</source>
        <translation>Es gibt kein Dokument „{text}“. `clausemark documents` listet auf, welche es gibt.</translation>
    </message>
    <message>
        <source>“{text}” names several documents: {choices}. Use an identifier.</source>
        <translation>„{text}“ nennt mehrere Dokumente: {choices}. Nehmen Sie eine Kennung.</translation>
    </message>
    <message>
        <source>{title} has no version yet. Import one.</source>
        <translation>{title} hat noch keine Fassung. Importieren Sie eine.</translation>
    </message>
    <message>
        <source>{code}: {message}</source>
        <translation>{code}: {message}</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{count} provisions were counted in again ({reason}).</source>
        <translation>{count} Bestimmungen wurden wieder mitgezählt ({reason}).</translation>
    </message>
    <message>
        <source>{count} provisions were put out of scope ({reason}).</source>
        <translation>{count} Bestimmungen wurden aus dem Prüfumfang genommen ({reason}).</translation>
    </message>
    <message>
        <source>it is {state} now</source>
        <translation>jetzt: {state}</translation>
    </message>
    <message>
        <source>confirmed again</source>
        <translation>noch einmal bestätigt</translation>
    </message>
    <message>
        <source>Everything without a finding was counted in again ({reason}).</source>
        <translation>Alles ohne Befund wurde wieder mitgezählt ({reason}).</translation>
    </message>
    <message>
        <source>1 provision was counted in again ({reason}).</source>
        <translation>1 Bestimmung wurde wieder mitgezählt ({reason}).</translation>
    </message>
    <message>
        <source>Everything without a finding was put out of scope ({reason}).</source>
        <translation>Alles ohne Befund wurde aus dem Prüfumfang genommen ({reason}).</translation>
    </message>
    <message>
        <source>1 provision was put out of scope ({reason}).</source>
        <translation>1 Bestimmung wurde aus dem Prüfumfang genommen ({reason}).</translation>
    </message>
    <message>
        <source>{label} is stale: {reason}.</source>
        <translation>{label} ist überholt: {reason}.</translation>
    </message>
    <message>
        <source>{label} was added.</source>
        <translation>{label} kam hinzu.</translation>
    </message>
    <message>
        <source>{label} was revised: {changed}.</source>
        <translation>{label} wurde überarbeitet: {changed}.</translation>
    </message>
    <message>
        <source>Add {person}</source>
        <translation>{person} hinzufügen</translation>
    </message>
    <message>
        <source>Describe {person}</source>
        <translation>{person} beschreiben</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the people. Nothing was changed.</source>
        <translation>„{name}“ ist nicht mehr unter den Personen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What is recorded of {present} was changed meanwhile. Look at it again.</source>
        <translation>Was über {present} festgehalten ist, wurde inzwischen geändert. Sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>“{known}” is among the people already. Edit the role and organisation there.</source>
        <translation>„{known}“ ist schon unter den Personen. Bearbeiten Sie dort Rolle und Organisation.</translation>
    </message>
    <message>
        <source>Stopped as asked. What was finished before is kept.</source>
        <translation>Wie gewünscht angehalten. Was vorher fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>It holds other files. What they are is told when it is imported.</source>
        <translation>Sie enthält andere Dateien. Welche, wird beim Import gesagt.</translation>
    </message>
    <message>
        <source>These bytes are in the workspace already as {version}.</source>
        <translation>Diese Bytes sind schon im Arbeitsbereich, als {version}.</translation>
    </message>
    <message>
        <source>the broken capture {capture}</source>
        <translation>die fehlerhafte Erfassung {capture}</translation>
    </message>
    <message>
        <source>This may be no terms: {doubt}.</source>
        <translation>Das sind vielleicht keine Bedingungen: {doubt}.</translation>
    </message>
    <message>
        <source>This looks like a broken capture: {what}</source>
        <translation>Das sieht nach einer fehlerhaften Erfassung aus: {what}</translation>
    </message>
    <message>
        <source>The redaction file {file} cannot be used: {what}. Nothing was written.</source>
        <translation>Die Schwärzungsdatei {file} kann nicht verwendet werden: {what}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>it is not of the schema {schema} with a list “redactions”</source>
        <translation>sie folgt nicht dem Schema {schema} mit einer Liste „redactions“</translation>
    </message>
    <message>
        <source>its list is empty</source>
        <translation>ihre Liste ist leer</translation>
    </message>
    <message>
        <source>entry {n} is not an object</source>
        <translation>Eintrag {n} ist kein Objekt</translation>
    </message>
    <message>
        <source>entry {n}: look at {wrong}</source>
        <translation>Eintrag {n}: Sehen Sie nach bei {wrong}</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8, or cannot be read</source>
        <translation>sie ist kein JSON in UTF-8 oder kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} {named} is not in this workspace. Return it to the workspace that the pack was exported from.</source>
        <translation>{file} {named} ist nicht in diesem Arbeitsbereich. Geben Sie sie an den Arbeitsbereich zurück, aus dem das Paket stammt.</translation>
    </message>
    <message>
        <source>names the pack {pack}, which</source>
        <translation>nennt das Paket {pack}, und dieses</translation>
    </message>
    <message>
        <source>names no pack, and none of its rows</source>
        <translation>nennt kein Paket, und keine ihrer Zeilen</translation>
    </message>
    <message>
        <source>{file} is larger than {max_bytes} MiB, which no workbook of a pack is.</source>
        <translation>{file} ist größer als {max_bytes} MiB, was keine Arbeitsmappe eines Pakets ist.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {trouble}. Check the name, and close it in other programs.</source>
        <translation>{file} kann nicht gelesen werden: {trouble}. Prüfen Sie den Namen, und schließen Sie die Datei in anderen Programmen.</translation>
    </message>
    <message>
        <source>{file}: {trouble}</source>
        <translation>{file}: {trouble}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {trouble}. Check the name.</source>
        <translation>{file} kann nicht gelesen werden: {trouble}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{version} has no finding {unknown}. `clausemark review list` shows them.</source>
        <translation>{version} hat keinen Befund {unknown}. `clausemark review list` zeigt sie.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Die Fassung</translation>
    </message>
    <message>
        <source>{version} has no provision {strangers}. `clausemark provisions` lists them.</source>
        <translation>{version} hat keine Bestimmung {strangers}. `clausemark provisions` listet sie auf.</translation>
    </message>
    <message>
        <source>“{state}” is not a state. States are: {choices}.</source>
        <translation>„{state}“ ist kein Zustand. Zustände sind: {choices}.</translation>
    </message>
    <message>
        <source>The sample archive cannot be imported: {refused}</source>
        <translation>Das Beispielarchiv kann nicht importiert werden: {refused}</translation>
    </message>
    <message>
        <source>The sample reviews cannot be imported: {refused}</source>
        <translation>Die Beispielprüfungen können nicht importiert werden: {refused}</translation>
    </message>
    <message>
        <source>The sample archive lost a document.</source>
        <translation>Das Beispielarchiv hat ein Dokument verloren.</translation>
    </message>
    <message>
        <source>There is no finding left that you could approve here. Look at those that are listed one by one.</source>
        <translation>Es ist kein Befund übrig, den Sie hier genehmigen könnten. Sehen Sie die aufgeführten einzeln an.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the passphrase in. Use --passphrase-file instead.</source>
        <translation>Dieses System hat keinen Schlüsselbund für die Passphrase. Nehmen Sie stattdessen --passphrase-file.</translation>
    </message>
    <message>
        <source>{name} is {outcome}, no conflict; there is nothing to settle.</source>
        <translation>{name} ist {outcome}, kein Konflikt; es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>{name} was settled already: {choice}. Change the record itself instead.</source>
        <translation>{name} wurde schon entschieden: {choice}. Ändern Sie stattdessen den Datensatz selbst.</translation>
    </message>
    <message>
        <source>What legal says of this finding</source>
        <translation>Was die Rechtsabteilung zu diesem Befund sagt</translation>
    </message>
    <message>
        <source>This conflict is not as the window shows it</source>
        <translation>Dieser Konflikt ist nicht so, wie das Fenster ihn zeigt</translation>
    </message>
    <message>
        <source>There is no field {field}. Use {signature_fields}.</source>
        <translation>Es gibt kein Feld {field}. Nehmen Sie {signature_fields}.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read ({trouble}). Check the name.</source>
        <translation>Die Schlüsseldatei {path} kann nicht gelesen werden ({trouble}). Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{place} is watched no longer</source>
        <translation>{place} wird nicht mehr überwacht</translation>
    </message>
    <message>
        <source>{netloc} sends its page as “{coding}”. Save the document yourself and import it.</source>
        <translation>{netloc} sendet die Seite als „{coding}“. Speichern Sie das Dokument selbst und importieren Sie es.</translation>
    </message>
    <message>
        <source>{netloc} cannot be reached: {name}. It is tried again when the watch is due.</source>
        <translation>{netloc} ist nicht erreichbar: {name}. Es wird wieder versucht, wenn die Überwachung fällig ist.</translation>
    </message>
    <message>
        <source>{address} redirects without saying where.</source>
        <translation>{address} leitet weiter, ohne zu sagen, wohin.</translation>
    </message>
    <message>
        <source>{address} answers with status {status}. It is tried again when the watch is due.</source>
        <translation>{address} antwortet mit dem Status {status}. Es wird wieder versucht, wenn die Überwachung fällig ist.</translation>
    </message>
    <message>
        <source>{netloc} does not answer. It is tried again when the watch is due.</source>
        <translation>{netloc} antwortet nicht. Es wird wieder versucht, wenn die Überwachung fällig ist.</translation>
    </message>
    <message>
        <source>{address} redirects too often. Open it and watch where it ends.</source>
        <translation>{address} leitet zu oft weiter. Öffnen Sie sie, und beobachten Sie, wo sie endet.</translation>
    </message>
    <message>
        <source>{netloc} asks programs not to fetch {address}. Save the page yourself and import it.</source>
        <translation>{netloc} bittet Programme, {address} nicht abzurufen. Speichern Sie die Seite selbst und importieren Sie sie.</translation>
    </message>
    <message>
        <source>{netloc} sends more than {most} MiB. Save the document yourself and import it.</source>
        <translation>{netloc} sendet mehr als {most} MiB. Speichern Sie das Dokument selbst und importieren Sie es.</translation>
    </message>
    <message>
        <source>{netloc} takes too long to answer. It is tried again.</source>
        <translation>{netloc} braucht zu lange für eine Antwort. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>{netloc} sends a page that unpacks without end.</source>
        <translation>{netloc} sendet eine Seite, die sich ohne Ende entpackt.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}. Choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden: {error}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A watch looks every 1 to 8784 hours.</source>
        <translation>Eine Überwachung sieht alle 1 bis 8784 Stunden nach.</translation>
    </message>
    <message>
        <source>There is no folder {place}. Check the name.</source>
        <translation>Es gibt keinen Ordner {place}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{place} is watched already ({known}).</source>
        <translation>{place} wird schon überwacht ({known}).</translation>
    </message>
    <message>
        <source>Packs are worded in English (en), German (de) and French (fr), and not in “{language}”.</source>
        <translation>Pakete gibt es auf Englisch (en), Deutsch (de) und Französisch (fr), nicht aber auf „{language}“.</translation>
    </message>
    <message>
        <source>{version}: reader {reader} is not at hand</source>
        <translation>{version}: Leseprogramm {reader} steht nicht zur Verfügung</translation>
    </message>
    <message>
        <source>These were taken out of the workspace already. Nothing was changed.</source>
        <translation>Diese wurden schon aus dem Arbeitsbereich herausgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{title} ({version}) stays: {hanging} already rest on it. Nothing was taken out. Put it out of scope instead, or take the others out one by one.</source>
        <translation>{title} ({version}) bleibt. Darauf beruht schon: {hanging}. Nichts wurde entfernt. Nehmen Sie sie stattdessen aus dem Prüfumfang, oder entfernen Sie die anderen einzeln.</translation>
    </message>
    <message>
        <source>{capture} stays: {version} was made of it. Take that version out first.</source>
        <translation>{capture} bleibt: {version} wurde daraus gemacht. Nehmen Sie zuerst diese Fassung heraus.</translation>
    </message>
    <message>
        <source>Import 1 broken capture</source>
        <translation>1 fehlerhafte Erfassung importieren</translation>
    </message>
    <message>
        <source>Import {count} broken captures</source>
        <translation>{count} fehlerhafte Erfassungen importieren</translation>
    </message>
    <message>
        <source>Import 1 version</source>
        <translation>1 Fassung importieren</translation>
    </message>
    <message>
        <source>Import {count} versions</source>
        <translation>{count} Fassungen importieren</translation>
    </message>
    <message>
        <source>the frozen pack {pack}</source>
        <translation>das eingefrorene Paket {pack}</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} Befunde</translation>
    </message>
    <message>
        <source>1 review step</source>
        <translation>1 Prüfschritt</translation>
    </message>
    <message>
        <source>{count} review steps</source>
        <translation>{count} Prüfschritte</translation>
    </message>
    <message>
        <source>1 exclusion</source>
        <translation>1 Ausschluss</translation>
    </message>
    <message>
        <source>{count} exclusions</source>
        <translation>{count} Ausschlüsse</translation>
    </message>
    <message>
        <source>1 open item</source>
        <translation>1 offener Punkt</translation>
    </message>
    <message>
        <source>{count} open items</source>
        <translation>{count} offene Punkte</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>{count} flags</source>
        <translation>{count} Markierungen</translation>
    </message>
    <message>
        <source>1 confirmed change</source>
        <translation>1 bestätigte Änderung</translation>
    </message>
    <message>
        <source>{count} confirmed changes</source>
        <translation>{count} bestätigte Änderungen</translation>
    </message>
    <message>
        <source>1 decision on a clause</source>
        <translation>1 Entscheidung über eine Klausel</translation>
    </message>
    <message>
        <source>{count} decisions on clauses</source>
        <translation>{count} Entscheidungen über Klauseln</translation>
    </message>
    <message>
        <source>1 carried finding</source>
        <translation>1 übernommener Befund</translation>
    </message>
    <message>
        <source>{count} carried findings</source>
        <translation>{count} übernommene Befunde</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist. Make it first, or choose another.</source>
        <translation>Den Ordner {parent} gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The copy of {file} is damaged; nothing was replaced. Check the disk and try again.</source>
        <translation>Die Kopie von {file} ist beschädigt; nichts wurde ersetzt. Prüfen Sie die Platte, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it there and try again.</source>
        <translation>{file} wird von einem anderen Programm benutzt. Schließen Sie die Datei dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{finding} has no revision {number}. Read its revisions again.</source>
        <translation>{finding} hat keine Überarbeitung {number}. Lesen Sie die Überarbeitungen noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed. Choose another one.</source>
        <translation>Die Passphrase enthält ein Zeichen, das nicht getippt werden kann. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Give one, or none at all.</source>
        <translation>Die Passphrase ist leer. Geben Sie eine an, oder gar keine.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Open it for writing.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen geöffnet. Öffnen Sie ihn zum Schreiben.</translation>
    </message>
    <message>
        <source>There is no “{identifier}” in this workspace. Open the archive again.</source>
        <translation>Es gibt kein „{identifier}“ in diesem Arbeitsbereich. Öffnen Sie das Archiv noch einmal.</translation>
    </message>
    <message>
        <source>{workspace} is open for writing by {holder}. Close it there, open it for reading, or try again later.</source>
        <translation>{workspace} ist von {holder} zum Schreiben geöffnet. Schließen Sie die Datei dort, öffnen Sie sie zum Lesen, oder versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>{workspace} cannot be locked for writing: {trouble}. Check the permissions of its folder, or open it for reading.</source>
        <translation>{workspace} kann nicht zum Schreiben gesperrt werden: {trouble}. Prüfen Sie die Rechte am Ordner, oder öffnen Sie die Datei zum Lesen.</translation>
    </message>
    <message>
        <source>The archived bytes {digest}… {what}. Restore the workspace from a backup.</source>
        <translation>Die archivierten Bytes {digest}… {what}. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>have changed</source>
        <translation>haben sich geändert</translation>
    </message>
    <message>
        <source>are missing</source>
        <translation>fehlen</translation>
    </message>
    <message>
        <source>lost what they were compressed against</source>
        <translation>haben verloren, wogegen sie komprimiert wurden</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>können nicht entpackt werden</translation>
    </message>
    <message>
        <source>The bytes of {entry} do not have its digest; nothing was kept. Freeze the pack again.</source>
        <translation>Die Bytes von {entry} haben nicht den verzeichneten Digest; nichts wurde behalten. Frieren Sie das Paket noch einmal ein.</translation>
    </message>
    <message>
        <source>The stored pack {pack_id} has changed. Restore the workspace from a backup.</source>
        <translation>Das gespeicherte Paket {pack_id} hat sich geändert. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} lies on a network drive, where a workspace can be damaged. Open it for reading, or copy it to this computer with `clausemark backup` and work on the copy.</source>
        <translation>{file} liegt auf einem Netzlaufwerk, wo ein Arbeitsbereich Schaden nehmen kann. Öffnen Sie ihn zum Lesen, oder kopieren Sie ihn mit `clausemark backup` auf diesen Rechner und arbeiten Sie mit der Kopie.</translation>
    </message>
    <message>
        <source>What the clauses of {version} define and point at is not what was stored. Restore a backup.</source>
        <translation>Was die Klauseln von {version} definieren und worauf sie verweisen, ist nicht, was gespeichert wurde. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no provision “{missing}” in this workspace. `clausemark provisions` lists them.</source>
        <translation>Es gibt keine Bestimmung „{missing}“ in diesem Arbeitsbereich. `clausemark provisions` listet sie auf.</translation>
    </message>
    <message>
        <source>There is no “{identifier}” in this workspace. List what it has and name one of them.</source>
        <translation>Es gibt kein „{identifier}“ in diesem Arbeitsbereich. Listen Sie auf, was er hat, und nennen Sie eines davon.</translation>
    </message>
    <message>
        <source>{identifier} was changed by somebody else meanwhile. Read it again and repeat the change.</source>
        <translation>{identifier} wurde inzwischen von jemand anderem geändert. Lesen Sie es noch einmal, und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>{name} is busy: another program has been writing for {busy_seconds} seconds. Try again.</source>
        <translation>{name} ist beschäftigt: Ein anderes Programm schreibt seit {busy_seconds} Sekunden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds {name} is full; nothing was changed. Make room and try again.</source>
        <translation>Die Platte mit {name} ist voll; nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds {name} cannot be read or written. Check the disk, then restore a backup.</source>
        <translation>Die Platte mit {name} kann nicht gelesen oder beschrieben werden. Prüfen Sie die Platte, und stellen Sie dann eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{name} or its folder cannot be written. Check the permissions, or open it for reading.</source>
        <translation>{name} oder der Ordner kann nicht beschrieben werden. Prüfen Sie die Rechte, oder öffnen Sie die Datei zum Lesen.</translation>
    </message>
    <message>
        <source>The SQLite library found is {version}; before 3.51.3 it can damage a workspace. Install Clausemark again, or sqlcipher3 0.6.4 or newer.</source>
        <translation>Die gefundene SQLite-Bibliothek ist {version}; vor 3.51.3 kann sie einen Arbeitsbereich beschädigen. Installieren Sie Clausemark neu, oder sqlcipher3 0.6.4 oder neuer.</translation>
    </message>
    <message>
        <source>{file} is in use or was not closed, and cannot be read where it lies. Copy it with its -wal.</source>
        <translation>{file} wird benutzt oder wurde nicht geschlossen und kann dort, wo sie liegt, nicht gelesen werden. Kopieren Sie sie zusammen mit ihrer -wal-Datei.</translation>
    </message>
    <message>
        <source>{file} is being read by another program. Close it there and try again.</source>
        <translation>{file} wird von einem anderen Programm gelesen. Schließen Sie die Datei dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>is encrypted, or is no workspace. Give its passphrase</source>
        <translation>ist verschlüsselt oder kein Arbeitsbereich. Geben Sie die Passphrase an</translation>
    </message>
    <message>
        <source>{name} is damaged. Restore it from a backup.</source>
        <translation>{name} ist beschädigt. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>is not a Clausemark workspace. Choose another file</source>
        <translation>ist kein Arbeitsbereich von Clausemark. Wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>{file} is damaged: {what}. Restore it from a backup.</source>
        <translation>{file} ist beschädigt: {what}. Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} {what}.</source>
        <translation>{file} {what}.</translation>
    </message>
    <message>
        <source>does not exist or is not a file. Check the name</source>
        <translation>gibt es nicht oder ist keine Datei. Prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>has format {version}, newer than {format}. Use a newer Clausemark</source>
        <translation>hat das Format {version}, neuer als {format}. Nehmen Sie ein neueres Clausemark</translation>
    </message>
    <message>
        <source>is no Clausemark workspace, or is cut short. Restore a backup</source>
        <translation>ist kein Arbeitsbereich von Clausemark oder abgeschnitten. Stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>cannot be opened: the passphrase is wrong, or the file is no workspace</source>
        <translation>kann nicht geöffnet werden: Die Passphrase ist falsch, oder die Datei ist kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>cannot be read: {trouble}. Check its permissions</source>
        <translation>kann nicht gelesen werden: {trouble}. Prüfen Sie die Rechte</translation>
    </message>
    <message>
        <source>The stored text of {version} has changed. Restore the workspace from a backup.</source>
        <translation>Der gespeicherte Text von {version} hat sich geändert. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The stored reading of {version} has changed. Restore the workspace from a backup.</source>
        <translation>Die gespeicherte Lesung von {version} hat sich geändert. Stellen Sie den Arbeitsbereich aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no version “{version}” in this workspace.</source>
        <translation>Es gibt keine Fassung „{version}“ in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{file} does not exist or is not a file. Check the name.</source>
        <translation>{file} gibt es nicht oder ist keine Datei. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{file} exists already. Open it, or choose another name.</source>
        <translation>{file} gibt es schon. Öffnen Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} has an older format. Open it once for writing; then it can be read everywhere.</source>
        <translation>{file} hat ein älteres Format. Öffnen Sie die Datei einmal zum Schreiben; dann kann sie überall gelesen werden.</translation>
    </message>
    <message>
        <source>{path} is open for reading only. Open it for writing.</source>
        <translation>{path} ist nur zum Lesen geöffnet. Öffnen Sie die Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>{act}: {finding}</source>
        <translation>{act}: {finding}</translation>
    </message>
    <message>
        <source>Mark {finding} as prepared</source>
        <translation>{finding} als vorbereitet bezeichnen</translation>
    </message>
    <message>
        <source>Approve {finding}</source>
        <translation>{finding} genehmigen</translation>
    </message>
    <message>
        <source>Ask about {where}</source>
        <translation>Zu {where} fragen</translation>
    </message>
    <message>
        <source>Dissent from {finding}</source>
        <translation>Einwand gegen {finding} erheben</translation>
    </message>
    <message>
        <source>Compare {finding} with {platform}</source>
        <translation>{finding} mit {platform} vergleichen</translation>
    </message>
    <message>
        <source>Refuse {platform} for {finding}</source>
        <translation>{platform} für {finding} ablehnen</translation>
    </message>
    <message>
        <source>Drop the comparison {comparison}</source>
        <translation>Vergleich {comparison} verwerfen</translation>
    </message>
    <message>
        <source>Leave {where} out</source>
        <translation>{where} weglassen</translation>
    </message>
    <message>
        <source>Take the flag of {where} away</source>
        <translation>Markierung von {where} wegnehmen</translation>
    </message>
    <message>
        <source>Flag {where}</source>
        <translation>{where} markieren</translation>
    </message>
    <message>
        <source>Bring {where} back</source>
        <translation>{where} zurückholen</translation>
    </message>
    <message>
        <source>There is no workspace to import into. Open one or make a new one, then drop the documents again.</source>
        <translation>Es ist kein Arbeitsbereich offen, in den importiert werden kann. Öffnen Sie einen oder legen Sie einen neuen an, und legen Sie die Dokumente dann noch einmal ab.</translation>
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
        <translation>Das Deckblatt wird gezeichnet&#xa0;…</translation>
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
        <source>Captured {0}, known by the {1}.</source>
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
        <translation>Offene Punkte und Einwände</translation>
    </message>
    <message>
        <source>Raise an open item</source>
        <translation>Offenen Punkt anlegen</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Einwand erheben</translation>
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
        <translation>Einwand festhalten</translation>
    </message>
    <message>
        <source>There is no finding here to dissent from.</source>
        <translation>Hier ist kein Befund, gegen den ein Einwand erhoben werden könnte.</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} offen</translation>
    </message>
    <message>
        <source>{0} dissent</source>
        <translation>{0} Einwand</translation>
    </message>
    <message>
        <source>{0} dissents</source>
        <translation>{0} Einwände</translation>
    </message>
</context>
<context>
    <name>DissentCard</name>
    <message>
        <source>Dissent</source>
        <translation>Einwand</translation>
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
        <source>Answer…</source>
        <translation>Antworten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DocumentHeader</name>
    <message>
        <source>recognised text</source>
        <translation>erkannter Text</translation>
    </message>
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
        <source>A program recognised the text on pictures of the pages: compare what you quote with the source</source>
        <translation>Ein Programm hat den Text auf Bildern der Seiten erkannt: Vergleichen Sie, was Sie zitieren, mit der Quelle</translation>
    </message>
    <message>
        <source>The archived bytes are being checked.</source>
        <translation>Die archivierten Bytes werden geprüft.</translation>
    </message>
    <message>
        <source>The archived bytes have this hash, checked {0}.</source>
        <translation>Die archivierten Bytes haben diesen Hashwert, geprüft {0}.</translation>
    </message>
    <message>
        <source>The archived bytes do not have their hash.</source>
        <translation>Die archivierten Bytes haben nicht ihren Hashwert.</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>The finding was written to {0}.</source>
        <translation>Der Befund wurde nach {0} geschrieben.</translation>
    </message>
    <message>
        <source>There is no finding on this provision yet. Rate it, or press Return to begin one.</source>
        <translation>Auf dieser Bestimmung ist noch kein Befund. Bewerten Sie sie, oder drücken Sie Enter, um einen anzufangen.</translation>
    </message>
    <message>
        <source>No defined term and no reference to a clause is here.</source>
        <translation>Hier ist kein definierter Begriff und kein Verweis auf eine Klausel.</translation>
    </message>
    <message>
        <source>No link was followed in this document yet.</source>
        <translation>In diesem Dokument wurde noch keinem Verweis gefolgt.</translation>
    </message>
</context>
<context>
    <name>DocumentParts</name>
    <message>
        <source>No document is open</source>
        <translation>Kein Dokument ist geöffnet</translation>
    </message>
    <message>
        <source>Choose a version in the archive on the left, or import documents.</source>
        <translation>Wählen Sie links im Archiv eine Fassung, oder importieren Sie Dokumente.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
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
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterschreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Hashwert kopieren</translation>
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
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>{0} is written</source>
        <translation>{0} ist geschrieben</translation>
    </message>
    <message>
        <source>Pages: {0}, findings: {1}, exhibits: {2}, files: {3}</source>
        <translation>Seiten: {0}, Befunde: {1}, Belege: {2}, Dateien: {3}</translation>
    </message>
    <message>
        <source>Nobody has signed the PDF.</source>
        <translation>Niemand hat das PDF unterschrieben.</translation>
    </message>
    <message>
        <source>The PDF is inside the ZIP</source>
        <translation>Das PDF liegt im ZIP</translation>
    </message>
    <message>
        <source>A ZIP is not signed. Export a folder, sign it, and pack it.</source>
        <translation>Ein ZIP wird nicht unterschrieben. Geben Sie einen Ordner aus, unterschreiben Sie ihn und packen Sie ihn dann.</translation>
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
        <source>User impact and opt-out</source>
        <translation>Wirkung auf Nutzer und Widerspruch</translation>
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
        <translation>Können Betroffene widersprechen?</translation>
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
        <translation>Widerspruch möglich: {0}</translation>
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
        <source>The same words stand in one other place. The judgement of {1} begins a draft there once it is chosen; one undo takes it back.</source>
        <translation>Dieselben Wörter stehen an einer anderen Stelle. Die Beurteilung von {1} beginnt dort einen Entwurf, wenn sie gewählt ist; einmal Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>The same words stand in {0} other places. The judgement of {1} begins a draft in each that is chosen; one undo takes all of them back.</source>
        <translation>Dieselben Wörter stehen an {0} anderen Stellen. Die Beurteilung von {1} beginnt an jeder gewählten einen Entwurf; einmal Rückgängig nimmt alle zurück.</translation>
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
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
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
    <message>
        <source>{0} What you typed is not saved. Close once more to give it up.</source>
        <translation>{0} Was Sie geschrieben haben, ist nicht gespeichert. Schließen Sie noch einmal, um es aufzugeben.</translation>
    </message>
</context>
<context>
    <name>EngagementForm</name>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Review of the terms of …</source>
        <translation>Prüfung der Bedingungen von&#xa0;…</translation>
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
        <source>Relationship to the platforms</source>
        <translation>Verhältnis zu den Plattformen</translation>
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
        <source>How long, in words</source>
        <translation>Wie lange, in Worten</translation>
    </message>
    <message>
        <source>Kept at least until</source>
        <translation>Aufbewahrt mindestens bis</translation>
    </message>
    <message>
        <source>2036-12-31</source>
        <translation>2036-12-31</translation>
    </message>
    <message>
        <source>Nothing of this work may be deleted.</source>
        <translation>Nichts dieser Arbeit darf gelöscht werden.</translation>
    </message>
    <message>
        <source>Nothing of this work may be deleted. Say why below: packs print that no reason is stated.</source>
        <translation>Nichts dieser Arbeit darf gelöscht werden. Sagen Sie unten, warum: Pakete drucken sonst, dass kein Grund angegeben ist.</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Grund der Sperre</translation>
    </message>
    <message>
        <source>Why it was set, or released</source>
        <translation>Warum sie gesetzt oder aufgehoben wurde</translation>
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
        <source>until</source>
        <translation>bis</translation>
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
    <name>Errands</name>
    <message>
        <source>Take work in</source>
        <translation>Arbeit übernehmen</translation>
    </message>
    <message>
        <source>Exchange files (*{0} *.zip);;All files (*)</source>
        <translation>Austauschdateien (*{0} *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pack folder to sign</source>
        <translation>Paketordner zum Unterschreiben</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Verglichene Stellen</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>Zitierte Worte</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Bestimmungen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Both sides changed it. What is here stays as it is until somebody chooses.</source>
        <translation>Beide Seiten haben es geändert. Was hier steht, bleibt, bis jemand wählt.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>It is not taken, nor is what hangs on it.</source>
        <translation>Es wird nicht übernommen, und auch nicht, was daran hängt.</translation>
    </message>
    <message>
        <source>Text differs</source>
        <translation>Anderer Text</translation>
    </message>
    <message>
        <source>The text in the file is not the one here; nothing about it is taken.</source>
        <translation>Der Text in der Datei ist nicht der hiesige; nichts dazu wird übernommen.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>It is about something that is not here; it is not taken.</source>
        <translation>Es betrifft etwas, das hier nicht ist, und wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Withdrawn there</source>
        <translation>Dort zurückgezogen</translation>
    </message>
    <message>
        <source>The other side took it out; nothing is taken out here.</source>
        <translation>Die andere Seite hat es entfernt; hier wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>It is new here, or only the other side changed it.</source>
        <translation>Es ist hier neu, oder nur die andere Seite hat es geändert.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>It is here already, as it is in the file or further on.</source>
        <translation>Es ist schon hier, so wie in der Datei oder weiter.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Review step</source>
        <translation>Prüfschritt</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Offener Punkt</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Außerhalb des Prüfumfangs</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>versions: {0}</source>
        <translation>Fassungen: {0}</translation>
    </message>
    <message>
        <source>findings: {0}</source>
        <translation>Befunde: {0}</translation>
    </message>
    <message>
        <source>review steps: {0}</source>
        <translation>Prüfschritte: {0}</translation>
    </message>
    <message>
        <source>dissents: {0}</source>
        <translation>Einwände: {0}</translation>
    </message>
    <message>
        <source>open items: {0}</source>
        <translation>offene Punkte: {0}</translation>
    </message>
    <message>
        <source>out of scope: {0}</source>
        <translation>außerhalb des Prüfumfangs: {0}</translation>
    </message>
    <message>
        <source>flags: {0}</source>
        <translation>Markierungen: {0}</translation>
    </message>
    <message>
        <source>comparisons: {0}</source>
        <translation>Vergleiche: {0}</translation>
    </message>
    <message>
        <source>The reader of this program takes another text from the archived bytes than the file says.</source>
        <translation>Das Leseprogramm hier liest aus den archivierten Bytes einen anderen Text, als die Datei sagt.</translation>
    </message>
    <message>
        <source>This program does not have the reader of its text; the text was taken as the file has it.</source>
        <translation>Dieses Programm hat das Leseprogramm ihres Textes nicht; der Text wird übernommen, wie ihn die Datei hat.</translation>
    </message>
    <message>
        <source>The version is here with another text or other provisions, so that places mean something else.</source>
        <translation>Die Fassung ist hier mit anderem Text oder anderen Bestimmungen, sodass Stellen etwas anderes meinen.</translation>
    </message>
    <message>
        <source>It was purged here. Only a person can import it again.</source>
        <translation>Sie wurde hier endgültig gelöscht. Nur eine Person kann sie wieder importieren.</translation>
    </message>
    <message>
        <source>Somebody took it out here. It stays out.</source>
        <translation>Jemand hat es hier entfernt. Es bleibt entfernt.</translation>
    </message>
    <message>
        <source>The other side took it out. Take it out here if you agree.</source>
        <translation>Die andere Seite hat es entfernt. Entfernen Sie es hier, wenn Sie zustimmen.</translation>
    </message>
    <message>
        <source>Its words do not stand at the place that it names.</source>
        <translation>Seine Worte stehen nicht an der Stelle, die er nennt.</translation>
    </message>
    <message>
        <source>This program does not have its category. Update the program.</source>
        <translation>Dieses Programm hat seine Kategorie nicht. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The catalogue here does not have a law that it cites. Import that law, then take the file in again.</source>
        <translation>Der Katalog hier hat eine Vorschrift nicht, die er anführt. Importieren Sie diese, und übernehmen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>A score or a strength in it is none.</source>
        <translation>Eine Punktzahl oder Stärke darin ist keine.</translation>
    </message>
    <message>
        <source>A revision of it is missing in the file.</source>
        <translation>In der Datei fehlt eine Überarbeitung davon.</translation>
    </message>
    <message>
        <source>Nothing in the file is what the step was taken on.</source>
        <translation>Nichts in der Datei ist das, worauf der Schritt getan wurde.</translation>
    </message>
    <message>
        <source>The person had a hand in the finding and cannot judge it.</source>
        <translation>Die Person hatte Anteil am Befund und kann ihn nicht beurteilen.</translation>
    </message>
    <message>
        <source>It names a provision of another version.</source>
        <translation>Es nennt eine Bestimmung einer anderen Fassung.</translation>
    </message>
    <message>
        <source>A finding that it compares is not here.</source>
        <translation>Ein Befund, den er vergleicht, ist nicht hier.</translation>
    </message>
    <message>
        <source>Another finding here has its label; it got one beside it, and approvals of it lapse.</source>
        <translation>Ein anderer Befund hier hat sein Kennzeichen; er bekam eines daneben, und seine Genehmigungen verfallen.</translation>
    </message>
    <message>
        <source>Settled: the wording of the file stands; both are kept.</source>
        <translation>Entschieden: Der Wortlaut der Datei gilt; beide sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Settled: the wording here stands; both are kept.</source>
        <translation>Entschieden: Der Wortlaut von hier gilt; beide sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Changed on both sides. Choose which wording stands; both stay in the history.</source>
        <translation>Auf beiden Seiten geändert. Wählen Sie, welcher Wortlaut gilt; beide bleiben in der Geschichte.</translation>
    </message>
    <message>
        <source>It is on a wording that is in conflict, and comes once that is settled.</source>
        <translation>Er gilt einem Wortlaut, der im Konflikt steht, und kommt, sobald das entschieden ist.</translation>
    </message>
    <message>
        <source>Changed on both sides. Write here what is to stand, and hand it over in turn.</source>
        <translation>Auf beiden Seiten geändert. Schreiben Sie hier, was gelten soll, und geben Sie es Ihrerseits weiter.</translation>
    </message>
    <message>
        <source>Conflict: the file&apos;s</source>
        <translation>Konflikt: das der Datei</translation>
    </message>
    <message>
        <source>Conflict: what is here</source>
        <translation>Konflikt: das von hier</translation>
    </message>
    <message>
        <source>Provision {0}</source>
        <translation>Bestimmung {0}</translation>
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
        <translation>Wie gewünscht angehalten. Nichts wurde geschrieben; ein vorher eingefrorenes Paket bleibt im Arbeitsbereich.</translation>
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
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Platforms and documents</source>
        <translation>Plattformen und Dokumente</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Jurisdictions considered</source>
        <translation>Berücksichtigte Rechtsordnungen</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Vorbereitet von</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Relationship to the platforms</source>
        <translation>Verhältnis zu den Plattformen</translation>
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
        <translation>noch ohne Punkte</translation>
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
        <translation>Zustand</translation>
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
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
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
        <source>No match</source>
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
        <translation>Einwand erheben</translation>
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
        <translation>Notiz – nötig zum Zurückgeben (was zu ändern ist) oder für einen Einwand</translation>
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
        <source>Four eyes: this is your own work</source>
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
    <name>GiveDialog</name>
    <message>
        <source>There is nothing to hand over yet</source>
        <translation>Es gibt noch nichts weiterzugeben</translation>
    </message>
    <message>
        <source>Import documents first; then the work on them can go to another workstation.</source>
        <translation>Importieren Sie erst Dokumente; dann kann die Arbeit daran an einen anderen Arbeitsplatz gehen.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hand work over</source>
        <translation>Arbeit weitergeben</translation>
    </message>
    <message>
        <source>Say where the file is to be written.</source>
        <translation>Sagen Sie, wohin die Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Name the key file to sign with, or take the mark from the box.</source>
        <translation>Nennen Sie die Schlüsseldatei, mit der unterschrieben wird, oder nehmen Sie das Häkchen weg.</translation>
    </message>
    <message>
        <source>Writing the work into one file</source>
        <translation>Die Arbeit wird in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was written.</source>
        <translation>Wie gewünscht angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>GivePage</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Versions to hand over</source>
        <translation>Fassungen zum Weitergeben</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Wählen, wohin geschrieben wird</translation>
    </message>
    <message>
        <source>The file carries the archived bytes, their text, findings with all revisions, review steps, dissents, open items, what is out of scope, flags, and comparisons. On the other computer it is taken in; what changed on one side only is taken, what changed on both is a conflict, and nothing is overwritten.</source>
        <translation>Die Datei enthält die archivierten Bytes, ihren Text, Befunde mit allen Überarbeitungen, Prüfschritte, Einwände, offene Punkte, was außerhalb des Prüfumfangs ist, Markierungen und Vergleiche. Auf dem anderen Rechner wird sie übernommen; was nur auf einer Seite geändert wurde, wird genommen, was auf beiden, ist ein Konflikt, und nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>The file is not encrypted. Carry it as you would carry the documents.</source>
        <translation>Die Datei ist nicht verschlüsselt. Behandeln Sie sie so vertraulich wie die Dokumente.</translation>
    </message>
    <message>
        <source>This workspace is encrypted, the file is not. Carry it as you would carry the documents, and delete it when it was taken in.</source>
        <translation>Dieser Arbeitsbereich ist verschlüsselt, die Datei ist es nicht. Behandeln Sie sie so vertraulich wie die Dokumente, und löschen Sie sie, wenn sie übernommen ist.</translation>
    </message>
    <message>
        <source>Versions chosen: {0} of {1}</source>
        <translation>Gewählte Fassungen: {0} von {1}</translation>
    </message>
    <message>
        <source>Exchange files (*{0});;ZIP (*.zip)</source>
        <translation>Austauschdateien (*{0});;ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Write the work to a new file</source>
        <translation>Die Arbeit in eine neue Datei schreiben</translation>
    </message>
</context>
<context>
    <name>GivenPage</name>
    <message>
        <source>The work is written</source>
        <translation>Die Arbeit ist geschrieben</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Hashwert kopieren</translation>
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
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Versions: {0}, records: {1}, bytes: {2}. It is not encrypted.</source>
        <translation>Fassungen: {0}, Aufzeichnungen: {1}, Bytes: {2}. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Nobody signed it: whoever takes it in relies on who hands it over.</source>
        <translation>Niemand hat sie unterschrieben: Wer sie übernimmt, verlässt sich darauf, wer sie weitergibt.</translation>
    </message>
    <message>
        <source>This computer has no program that opens {0}.</source>
        <translation>Dieser Rechner hat kein Programm, das {0} öffnet.</translation>
    </message>
    <message>
        <source>The hash is on the clipboard.</source>
        <translation>Der Hashwert ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>What you opened is shown as soon as the dialog is closed.</source>
        <translation>Was inzwischen geöffnet wurde, wartet, bis der Dialog geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>HelpOpening</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
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
        <source>Show {0} earlier line</source>
        <translation>{0} frühere Zeile zeigen</translation>
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
        <translation>{0} erhob einen Einwand.</translation>
    </message>
    <message>
        <source>{0} answered the dissent.</source>
        <translation>{0} beantwortete den Einwand.</translation>
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
        <source>Looking at the files</source>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message>
        <source>No file there can be a document. Choose others.</source>
        <translation>Darin ist keine Datei, die ein Dokument sein könnte. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>Reading ahead: languages, provisions, and what cannot be read</source>
        <translation>Vorauslesen: Sprachen, Bestimmungen und was nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Setting the value</source>
        <translation>Der Wert wird eingetragen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>ImportPages</name>
    <message>
        <source>Import documents</source>
        <translation>Dokumente importieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import {0} files</source>
        <translation>{0} Dateien importieren</translation>
    </message>
    <message>
        <source>Import {0} file</source>
        <translation>{0} Datei importieren</translation>
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
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>nicht vorhanden</translation>
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
    <name>KeyChoice</name>
    <message>
        <source>Sign with a key file (PKCS#12)</source>
        <translation>Mit einer Schlüsseldatei unterschreiben (PKCS#12)</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Die Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Passphrase der Schlüsseldatei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx);;All files (*)</source>
        <translation>Schlüsseldateien (*.p12 *.pfx);;Alle Dateien (*)</translation>
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
        <translation>Tasten ohne Strg ruhen, während Sie schreiben; ihre Zwillinge mit Strg wirken überall. In den Einstellungen lassen sie sich ändern.</translation>
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
    <name>LawWords</name>
    <message>
        <source>in English: {0}</source>
        <translation>englisch: {0}</translation>
    </message>
</context>
<context>
    <name>LawsDialog</name>
    <message>
        <source>Laws and frameworks</source>
        <translation>Gesetze und Regelwerke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Gelesener Text</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Formex 4, Akoma Ntoso 3.0, CLML, USLM, Justice Canada, OSCAL catalogs, CISO Assistant libraries and instrument files. Nothing is fetched. Compare imported entries with the official text before you rely on them.</source>
        <translation>Formex 4, Akoma Ntoso 3.0, CLML, USLM, Justice Canada, OSCAL-Kataloge, Bibliotheken von CISO Assistant und Regelwerkdateien. Nichts wird geholt. Vergleichen Sie importierte Einträge mit dem amtlichen Text, bevor Sie sich darauf stützen.</translation>
    </message>
    <message>
        <source>Law (*.xml *.akn *.json *.yaml *.yml *.zip);;All files (*)</source>
        <translation>Recht (*.xml *.akn *.json *.yaml *.yml *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import laws and frameworks</source>
        <translation>Gesetze und Regelwerke importieren</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>Mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>Imported by {0} on {1} from {2}</source>
        <translation>Importiert von {0} am {1} aus {2}</translation>
    </message>
    <message>
        <source>{0}: not imported. {1}</source>
        <translation>{0}: nicht importiert. {1}</translation>
    </message>
    <message>
        <source>{0}: {1} is here already.</source>
        <translation>{0}: {1} ist schon da.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} entry. A workspace that is open knows it once it is opened again.</source>
        <translation>{0}: {1}, {2} Eintrag. Ein offener Arbeitsbereich kennt es, sobald er neu geöffnet wird.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} entries. A workspace that is open knows it once it is opened again.</source>
        <translation>{0}: {1}, {2} Einträge. Ein offener Arbeitsbereich kennt es, sobald er neu geöffnet wird.</translation>
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
        <source>Law changed</source>
        <translation>Recht geändert</translation>
    </message>
    <message>
        <source>Findings mapped to a law entry that the catalogue has changed since</source>
        <translation>Befunde mit einer Vorschrift, die sich im Katalog seither geändert hat</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Fassungen</translation>
    </message>
    <message>
        <source>Versions into which earlier findings are to be carried, or whose change waits</source>
        <translation>Fassungen, in die frühere Befunde zu übernehmen sind oder deren Änderung wartet</translation>
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
        <translation>Jeder Befund, gleich in welchem Zustand</translation>
    </message>
    <message>
        <source>Everything here is judged or out of scope. Go on with drafts or with second reviews.</source>
        <translation>Alles hier ist beurteilt oder außerhalb des Prüfumfangs. Machen Sie mit Entwürfen oder Zweitprüfungen weiter.</translation>
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
        <translation>Nichts wartet. Befunde kommen hierher, wenn sie als vorbereitet gespeichert werden.</translation>
    </message>
    <message>
        <source>Every finding rests on the text and the law that were judged.</source>
        <translation>Jeder Befund beruht auf dem Text und dem Recht, die beurteilt wurden.</translation>
    </message>
    <message>
        <source>Every mapping rests on the law entry that was read for it.</source>
        <translation>Jede Zuordnung beruht auf der Vorschrift, die dafür gelesen wurde.</translation>
    </message>
    <message>
        <source>Nothing waits. Versions come here when earlier findings meet a new text, or a watch finds one.</source>
        <translation>Nichts wartet. Fassungen kommen hierher, wenn frühere Befunde auf neuen Text treffen oder eine Überwachung ihn findet.</translation>
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
        <translation>Fassungen kommen hierher, wenn nichts an ihnen aussteht und jeder Befund genehmigt ist.</translation>
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
        <source>Conflicts with legal: {0}</source>
        <translation>Konflikte mit Rechtsabt.: {0}</translation>
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
    <name>LinePanel</name>
    <message>
        <source>As exported</source>
        <translation>Wie ausgegeben</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>Jetzt aufgezeichnet</translation>
    </message>
    <message>
        <source>Legal wrote</source>
        <translation>Rechtsabteilung schrieb</translation>
    </message>
    <message>
        <source>Accept legal&apos;s</source>
        <translation>Wort der Rechtsabteilung annehmen</translation>
    </message>
    <message>
        <source>Keep the record&apos;s</source>
        <translation>Aufzeichnung behalten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Show in document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>Why (kept with it, may stay empty)</source>
        <translation>Warum (wird mit festgehalten, darf leer bleiben)</translation>
    </message>
    <message>
        <source>Why it is settled like this</source>
        <translation>Warum so entschieden wird</translation>
    </message>
    <message>
        <source>Raise an open item that names both readings, owned by who decided</source>
        <translation>Einen offenen Punkt anlegen, der beide Lesarten nennt und dem gehört, der entschieden hat</translation>
    </message>
    <message>
        <source>nobody named in the sheet</source>
        <translation>niemand im Blatt genannt</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>{0}. Now rated {1}: {2}</source>
        <translation>{0}. Jetzt bewertet mit {1}: {2}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>In the record when it came</source>
        <translation>In der Aufzeichnung, als sie kam</translation>
    </message>
</context>
<context>
    <name>LinesPart</name>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>What became of each cell</source>
        <translation>Was aus jeder Zelle wurde</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>Defined here, used once. Ctrl+click goes to its use.</source>
        <translation>Hier definiert, einmal verwendet. Strg+Klick geht zur Verwendung.</translation>
    </message>
    <message>
        <source>Defined here, used {0} times. Ctrl+click goes to the first use.</source>
        <translation>Hier definiert, {0}-mal verwendet. Strg+Klick geht zur ersten Verwendung.</translation>
    </message>
    <message>
        <source>Ctrl+click goes there, Alt+Left comes back.</source>
        <translation>Strg+Klick geht dorthin, Alt+Links kommt zurück.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Logo for the cover</source>
        <translation>Logo für das Deckblatt</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, at the head of the cover</source>
        <translation>{0} × {1} Pixel, oben auf dem Deckblatt</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 2 MB; without one the cover stays as it is.</source>
        <translation>PNG oder JPEG, höchstens 2 MB; ohne Logo bleibt das Deckblatt, wie es ist.</translation>
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
        <source>This is the last one in this direction.</source>
        <translation>In dieser Richtung kommt nichts mehr.</translation>
    </message>
    <message>
        <source>{0} is back at its place; acts are recorded again.</source>
        <translation>{0} liegt wieder an seinem Ort; Handlungen werden wieder aufgezeichnet.</translation>
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
        <translation>Dieser Eintrag ist nicht nachgeprüft.</translation>
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
    <message>
        <source>Show {0} more suggestion</source>
        <translation>{0} weiteren Vorschlag zeigen</translation>
    </message>
</context>
<context>
    <name>MarkDelegate</name>
    <message>
        <source>{0} clauses</source>
        <translation>{0} Klauseln</translation>
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
    <message>
        <source>{0} provision</source>
        <translation>{0} Bestimmung</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>Verbreitung</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Categories by platforms</source>
        <translation>Kategorien nach Plattformen</translation>
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
        <translation>Prüfung der Bedingungen von&#xa0;…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
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
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Name the workspace file.</source>
        <translation>Nennen Sie die Datei des Arbeitsbereichs.</translation>
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
        <translation>Anmerkungen zur Auslegung</translation>
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
    <name>Notifier</name>
    <message>
        <source>1 new version</source>
        <translation>1 neue Fassung</translation>
    </message>
    <message>
        <source>{0} new versions</source>
        <translation>{0} neue Fassungen</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>OmissionDialog</name>
    <message>
        <source>Record an omission</source>
        <translation>Auslassung festhalten</translation>
    </message>
    <message>
        <source>Rule that asks for it</source>
        <translation>Regel, die es verlangt</translation>
    </message>
    <message>
        <source>Type a citation: gdpr 13 2 a</source>
        <translation>Fundstelle tippen: gdpr 13 2 a</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>No way to withdraw consent is named</source>
        <translation>Kein Weg, die Einwilligung zu widerrufen, ist genannt</translation>
    </message>
    <message>
        <source>Terms searched for, each on a line</source>
        <translation>Gesuchte Begriffe, jeder auf einer Zeile</translation>
    </message>
    <message>
        <source>withdraw consent
revoke
opt out</source>
        <translation>withdraw consent
revoke
opt out</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>The version says: {0}. What it says is not missing.</source>
        <translation>Die Fassung sagt: {0}. Was sie sagt, fehlt nicht.</translation>
    </message>
    <message>
        <source>None of these terms stands in the version.</source>
        <translation>Keiner dieser Begriffe steht in der Fassung.</translation>
    </message>
    <message>
        <source>The whole text of the version is searched for each line.</source>
        <translation>Der ganze Text der Fassung wird nach jeder Zeile durchsucht.</translation>
    </message>
</context>
<context>
    <name>OpenItemCard</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
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
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Erledigen&#xa0;…</translation>
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
        <source>One PDF</source>
        <translation>Ein PDF</translation>
    </message>
    <message>
        <source>Several PDFs of about so many pages, with a master index; courts and mail limit the size of files</source>
        <translation>Mehrere PDF von etwa so vielen Seiten mit einem Gesamtregister; Gerichte und Mail begrenzen die Größe von Dateien</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> Seiten</translation>
    </message>
    <message>
        <source>One ZIP instead of a folder</source>
        <translation>Ein ZIP statt eines Ordners</translation>
    </message>
    <message>
        <source>Attach the archived bytes to the PDF</source>
        <translation>Die archivierten Bytes an das PDF anhängen</translation>
    </message>
    <message>
        <source>Add drafts of certificates</source>
        <translation>Entwürfe von Erklärungen beifügen</translation>
    </message>
    <message>
        <source>A person fills them in and signs them</source>
        <translation>Eine Person füllt sie aus und unterschreibt sie</translation>
    </message>
    <message>
        <source>Add the tables as CSV and JSON Lines</source>
        <translation>Die Tabellen als CSV und JSON Lines beilegen</translation>
    </message>
    <message>
        <source>Nothing is withheld</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Export although it is INCOMPLETE</source>
        <translation>Ausgeben, obwohl UNVOLLSTÄNDIG (INCOMPLETE)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of the pack</source>
        <translation>Sprache des Pakets</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Volumes of</source>
        <translation>Bände zu</translation>
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
        <translation>Wie im Auftrag</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Of the pack’s own words. What documents say and what people wrote is never translated</source>
        <translation>Der eigenen Wörter des Pakets. Was Dokumente sagen und Personen schrieben, wird nie übersetzt</translation>
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
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
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
        <translation>Quelle nachgeprüft {0}</translation>
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
    <name>PassedOver</name>
    <message>
        <source>What was passed over, and why</source>
        <translation>Was übergangen wurde, und warum</translation>
    </message>
    <message>
        <source>{0} passed over</source>
        <translation>{0} übergangen</translation>
    </message>
    <message>
        <source>Show which, and why</source>
        <translation>Zeigt, was und warum</translation>
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
        <translation>F2 bearbeitet Rolle oder Organisation; Enter lässt die Person handeln</translation>
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
        <source>Name, as packs will print it</source>
        <translation>Name, wie er in Paketen steht</translation>
    </message>
    <message>
        <source>Every act is recorded under the name of who acts. Whoever prepares a finding cannot review or approve it; names that differ only in spelling, or that look alike, count as one person.</source>
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
        <source>Looks like {0}: where four eyes are needed, they count as one person.</source>
        <translation>Sieht aus wie {0}: Wo vier Augen nötig sind, gelten beide als eine Person.</translation>
    </message>
    <message>
        <source>acts now</source>
        <translation>handelt jetzt</translation>
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
    <name>PlacePicker</name>
    <message>
        <source>Number or words</source>
        <translation>Nummer oder Wörter</translation>
    </message>
    <message>
        <source>Number or words of the clause</source>
        <translation>Nummer oder Wörter der Klausel</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Fill in the engagement…</source>
        <translation>Auftrag ausfüllen&#xa0;…</translation>
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
        <translation>Nicht im Prüfumfang</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Ausstehend</translation>
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
        <translation>Nicht nachgeprüft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <translation>Jeder Befund im Prüfumfang ist genehmigt, und die Summen gehen auf.</translation>
    </message>
    <message>
        <source>{0} reasons keep it from being final; “Status” lists them</source>
        <translation>{0} Gründe verhindern, dass es endgültig ist; „Status“ führt sie auf</translation>
    </message>
    <message>
        <source>about&#xa0;{0}&#xa0;pages</source>
        <translation>etwa {0} Seiten</translation>
    </message>
    <message>
        <source>Conflicts with legal that nobody has settled: {0}. The pack prints them as exceptions.</source>
        <translation>Konflikte mit der Rechtsabteilung, die niemand entschieden hat: {0}. Das Paket druckt sie als Ausnahmen.</translation>
    </message>
    <message>
        <source>{0} characters are in no font and print as labelled boxes: {1}</source>
        <translation>{0} Zeichen sind in keiner Schrift und werden als beschriftete Kästchen gedruckt: {1}</translation>
    </message>
    <message>
        <source>The record does not state, and the pack says so: {0}.</source>
        <translation>In den Aufzeichnungen fehlt, und das Paket sagt es: {0}.</translation>
    </message>
    <message>
        <source>{0} pinpoints are not verified against the official text; the pack says so.</source>
        <translation>{0} Fundstellen sind nicht am amtlichen Text nachgeprüft; das Paket sagt es.</translation>
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
        <source>findings: {0}</source>
        <translation>Befunde: {0}</translation>
    </message>
    <message>
        <source>Provisions reviewed: {0} of {1}</source>
        <translation>Geprüfte Bestimmungen: {0} von {1}</translation>
    </message>
    <message>
        <source>versions: {0}</source>
        <translation>Fassungen: {0}</translation>
    </message>
    <message>
        <source>mappings: {0}</source>
        <translation>Zuordnungen: {0}</translation>
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
        <source>Relationship to the platforms</source>
        <translation>Verhältnis zu den Plattformen</translation>
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
        <source>versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>versions looked at</source>
        <translation>angesehene Fassungen</translation>
    </message>
    <message>
        <source>watched places</source>
        <translation>überwachte Orte</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>disclaimers</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>workbook and files</source>
        <translation>Arbeitsmappe und Dateien</translation>
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
        <translation>Wird angehalten&#xa0;…</translation>
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
        <translation>Außerhalb des Prüfumfangs</translation>
    </message>
    <message>
        <source>Out of scope, because</source>
        <translation>Weglassen, weil</translation>
    </message>
    <message>
        <source>Why is this provision out of scope?</source>
        <translation>Warum wird diese Bestimmung aus der Prüfung genommen?</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Antrag zurückziehen</translation>
    </message>
    <message>
        <source>Purge a document</source>
        <translation>Ein Dokument endgültig löschen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Type the title of the document</source>
        <translation>Titel des Dokuments eintippen</translation>
    </message>
    <message>
        <source>What stays: titles, hashes, sizes and dates, who asked and who confirmed, when and why. What is not reached: backups, exported packs, exchange files, copies of the file, and what people wrote about the document elsewhere. Nothing takes a purge back.</source>
        <translation>Was bleibt: Titel, Hashwerte, Größen und Daten, wer es beantragt und wer es bestätigt hat, wann und warum. Was nicht erreicht wird: Sicherungen, ausgegebene Pakete, Austauschdateien, Kopien der Datei und was anderswo über das Dokument geschrieben wurde. Nichts macht ein endgültiges Löschen rückgängig.</translation>
    </message>
    <message>
        <source>Looking for what rests on the document</source>
        <translation>Es wird gesucht, was auf dem Dokument beruht</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Two people purge a document: one asks for it, somebody else confirms. This would go:</source>
        <translation>Zwei Personen löschen ein Dokument endgültig: eine beantragt es, eine andere bestätigt. Das würde gelöscht:</translation>
    </message>
    <message>
        <source>{0} asked for it on {1}. Reason: {2}. Somebody else confirms. This goes:</source>
        <translation>{0} hat es am {1} beantragt. Grund: {2}. Jemand anderes bestätigt. Das wird gelöscht:</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Ask for purging</source>
        <translation>Endgültiges Löschen beantragen</translation>
    </message>
    <message>
        <source>Asked for. Somebody else confirms it here.</source>
        <translation>Beantragt. Jemand anderes bestätigt es hier.</translation>
    </message>
    <message>
        <source>The request was taken back.</source>
        <translation>Der Antrag wurde zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>PurgeErrand</name>
    <message>
        <source>Writing the workspace anew without the document…</source>
        <translation>Der Arbeitsbereich wird ohne das Dokument neu geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>“{0}” was purged. Its hashes and dates stay, and who purged it, when and why.</source>
        <translation>„{0}“ wurde endgültig gelöscht. Hashwerte und Daten bleiben, ebenso wer es wann und warum gelöscht hat.</translation>
    </message>
    <message>
        <source>Backups, exported packs and exchange files are not reached: delete them where they lie.</source>
        <translation>Sicherungen, ausgegebene Pakete und Austauschdateien werden nicht erreicht: Löschen Sie sie dort, wo sie liegen.</translation>
    </message>
</context>
<context>
    <name>Purging</name>
    <message>
        <source>Retention is over</source>
        <translation>Die Aufbewahrungsfrist ist abgelaufen</translation>
    </message>
    <message>
        <source>The engagement has ended</source>
        <translation>Der Auftrag ist beendet</translation>
    </message>
    <message>
        <source>The client asks for it</source>
        <translation>Der Auftraggeber wünscht es</translation>
    </message>
    <message>
        <source>A data subject asks for it</source>
        <translation>Eine betroffene Person verlangt es</translation>
    </message>
    <message>
        <source>Taken in by mistake</source>
        <translation>Versehentlich aufgenommen</translation>
    </message>
    <message>
        <source>Held unlawfully (needs a note)</source>
        <translation>Unrechtmäßig gehalten (braucht eine Notiz)</translation>
    </message>
    <message>
        <source>A court or an authority ordered it (needs a note)</source>
        <translation>Ein Gericht oder eine Behörde hat es angeordnet (braucht eine Notiz)</translation>
    </message>
    <message>
        <source>Another reason (needs a note)</source>
        <translation>Ein anderer Grund (braucht eine Notiz)</translation>
    </message>
    <message>
        <source>Broken captures: {0}</source>
        <translation>Fehlerhafte Erfassungen: {0}</translation>
    </message>
    <message>
        <source>Decisions on findings carried over: {0}</source>
        <translation>Entscheidungen über übernommene Befunde: {0}</translation>
    </message>
    <message>
        <source>Changes between versions: {0}</source>
        <translation>Änderungen zwischen Fassungen: {0}</translation>
    </message>
    <message>
        <source>Comparisons, whole: {0}</source>
        <translation>Vergleiche, als Ganzes: {0}</translation>
    </message>
    <message>
        <source>Refused comparisons: {0}</source>
        <translation>Abgelehnte Vergleiche: {0}</translation>
    </message>
    <message>
        <source>Dissents: {0}</source>
        <translation>Einwände: {0}</translation>
    </message>
    <message>
        <source>Flags: {0}</source>
        <translation>Markierungen: {0}</translation>
    </message>
    <message>
        <source>Findings: {0}</source>
        <translation>Befunde: {0}</translation>
    </message>
    <message>
        <source>Decisions of legal: {0}</source>
        <translation>Entscheidungen der Rechtsabteilung: {0}</translation>
    </message>
    <message>
        <source>Histories of clauses: {0}</source>
        <translation>Verläufe von Klauseln: {0}</translation>
    </message>
    <message>
        <source>Links between clauses: {0}</source>
        <translation>Verbindungen zwischen Klauseln: {0}</translation>
    </message>
    <message>
        <source>Open items: {0}</source>
        <translation>Offene Punkte: {0}</translation>
    </message>
    <message>
        <source>Returned cells: {0}</source>
        <translation>Zurückgekommene Zellen: {0}</translation>
    </message>
    <message>
        <source>Exclusions: {0}</source>
        <translation>Ausschlüsse vom Prüfumfang: {0}</translation>
    </message>
    <message>
        <source>Review steps: {0}</source>
        <translation>Prüfschritte: {0}</translation>
    </message>
    <message>
        <source>Looks at watched places: {0}</source>
        <translation>Durchsichten überwachter Orte: {0}</translation>
    </message>
    <message>
        <source>Versions that lose their words: {0}</source>
        <translation>Fassungen, die ihren Wortlaut verlieren: {0}</translation>
    </message>
    <message>
        <source>Archived captures: {0} ({1})</source>
        <translation>Archivierte Erfassungen: {0} ({1})</translation>
    </message>
    <message>
        <source>Frozen packs that can no longer be exported: {0}</source>
        <translation>Eingefrorene Pakete, die nicht mehr ausgegeben werden können: {0}</translation>
    </message>
    <message>
        <source>Captures that stay, since another document has the same bytes: {0}</source>
        <translation>Erfassungen, die bleiben, weil ein anderes Dokument dieselben Bytes hat: {0}</translation>
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
        <translation>Anlegen</translation>
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
    <name>QueueHead</name>
    <message>
        <source>Second review</source>
        <translation>Zweitprüfung</translation>
    </message>
    <message>
        <source>Enter opens a row; {0} and {1} go along the queue</source>
        <translation>Enter öffnet eine Zeile; {0} und {1} gehen die Liste entlang</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Enter opens the sign-off of a version</source>
        <translation>Enter öffnet die Freigabe einer Fassung</translation>
    </message>
    <message>
        <source>Enter opens what is to be decided</source>
        <translation>Enter öffnet, was zu entscheiden ist</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Weiter: {0}</translation>
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
    <name>Quoting</name>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
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
        <translation>Prüfdateien werden importiert&#xa0;…</translation>
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
        <translation>Wird gesichert&#xa0;…</translation>
    </message>
    <message>
        <source>Backed up to {0}, and the copy checked</source>
        <translation>Gesichert nach {0}, und die Kopie geprüft</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Das der Datei nehmen</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Felder, die sich unterscheiden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Direction for users</source>
        <translation>Richtung für Nutzer</translation>
    </message>
    <message>
        <source>Summary in plain words</source>
        <translation>Zusammenfassung in einfachen Worten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why it is read like this, where it differs</source>
        <translation>Warum es so gelesen wird, wo es abweicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Notice test</source>
        <translation>Prüfung der Ankündigung</translation>
    </message>
    <message>
        <source>Severity of what changed</source>
        <translation>Schweregrad des Geänderten</translation>
    </message>
    <message>
        <source>Proposed: {0}.</source>
        <translation>Vorgeschlagen: {0}.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Yes. {0}</source>
        <translation>Ja. {0}</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>Nein. {0}</translation>
    </message>
    <message>
        <source>Stated effective</source>
        <translation>Angegeben wirksam</translation>
    </message>
    <message>
        <source>First captured</source>
        <translation>Zuerst erfasst</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Zuletzt aktualisiert</translation>
    </message>
    <message>
        <source>Silent change</source>
        <translation>Stille Änderung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>captured {0} day after it took effect</source>
        <translation>{0} Tag nach Wirksamwerden erfasst</translation>
    </message>
    <message>
        <source>captured {0} days after it took effect</source>
        <translation>{0} Tage nach Wirksamwerden erfasst</translation>
    </message>
    <message>
        <source>{0} days from capture to effect</source>
        <translation>{0} Tage von der Erfassung bis zur Wirksamkeit</translation>
    </message>
    <message>
        <source>{0} day from capture to effect</source>
        <translation>{0} Tag von der Erfassung bis zur Wirksamkeit</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>The severity has changed since this was confirmed: {0} before, {1} after. Confirm again to record that.</source>
        <translation>Seit der Bestätigung anders bewertet: {0} vorher, {1} nachher. Bestätigen Sie erneut, um das festzuhalten.</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>Was aus jeder Aufzeichnung wird</translation>
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
        <source>1 added</source>
        <translation>1 hinzugefügt</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} entfernt</translation>
    </message>
    <message>
        <source>1 removed</source>
        <translation>1 entfernt</translation>
    </message>
    <message>
        <source>{0} reworded</source>
        <translation>{0} umformuliert</translation>
    </message>
    <message>
        <source>1 reworded</source>
        <translation>1 umformuliert</translation>
    </message>
    <message>
        <source>{0} split off</source>
        <translation>{0} abgespalten</translation>
    </message>
    <message>
        <source>1 split off</source>
        <translation>1 abgespalten</translation>
    </message>
    <message>
        <source>{0} merged</source>
        <translation>{0} zusammengeführt</translation>
    </message>
    <message>
        <source>1 merged</source>
        <translation>1 zusammengeführt</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>{0} verschoben</translation>
    </message>
    <message>
        <source>1 moved</source>
        <translation>1 verschoben</translation>
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
        <source>Captured {0} day after the stated effective date</source>
        <translation>Erfasst {0} Tag nach dem genannten Wirksamkeitsdatum</translation>
    </message>
    <message>
        <source>Captured {0} days after the stated effective date</source>
        <translation>Erfasst {0} Tage nach dem genannten Wirksamkeitsdatum</translation>
    </message>
    <message>
        <source>{0} day from capture to the stated effective date</source>
        <translation>{0} Tag von der Erfassung bis zum genannten Wirksamkeitsdatum</translation>
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
    <name>RedlinePlace</name>
    <message>
        <source>The redline is in its own window</source>
        <translation>Die Änderungen sind in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>It follows the version that is shown here.</source>
        <translation>Es folgt der Fassung, die hier gezeigt wird.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>RedlineWindow</name>
    <message>
        <source>Redline – Clausemark</source>
        <translation>Änderungen – Clausemark</translation>
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
        <source>Looking for identical text…</source>
        <translation>Gleicher Text wird gesucht&#xa0;…</translation>
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
        <source>What happened, and what to do</source>
        <translation>Was geschah und was zu tun ist</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
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
        <source>Kept, no version</source>
        <translation>Aufbewahrt, keine Fassung</translation>
    </message>
    <message>
        <source>A broken capture. {0} “Broken captures” shows it. [{1}]</source>
        <translation>Eine fehlerhafte Erfassung. {0} „Fehlerhafte Erfassungen“ zeigt sie. [{1}]</translation>
    </message>
    <message>
        <source>These bytes are in the workspace already, as {0}. There is nothing to do.</source>
        <translation>Diese Bytes sind als {0} im Arbeitsbereich. Nichts zu tun.</translation>
    </message>
    <message>
        <source>{0}, {1} provisions.</source>
        <translation>{0}, {1} Bestimmungen.</translation>
    </message>
    <message>
        <source>{0}, {1} provision.</source>
        <translation>{0}, {1} Bestimmung.</translation>
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
        <source>{0} kept as broken captures</source>
        <translation>{0} als fehlerhafte Erfassungen aufbewahrt</translation>
    </message>
    <message>
        <source>{0} kept as broken capture</source>
        <translation>{0} als fehlerhafte Erfassung aufbewahrt</translation>
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
        <translation>Wie gewünscht angehalten. Was vorher importiert wurde, bleibt; Rückgängig nimmt es zurück.</translation>
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
    <name>ReturnHead</name>
    <message>
        <source>Return a workbook…</source>
        <translation>Arbeitsmappe entgegennehmen&#xa0;…</translation>
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
        <source>Which return is shown</source>
        <translation>Welche Rückgabe angezeigt wird</translation>
    </message>
    <message>
        <source>Legal&apos;s return</source>
        <translation>Rückgabe der Rechtsabteilung</translation>
    </message>
    <message>
        <source>Open conflicts: {0}</source>
        <translation>Offene Konflikte: {0}</translation>
    </message>
</context>
<context>
    <name>ReturnOpening</name>
    <message>
        <source>Return the workbook that legal edited</source>
        <translation>Die von der Rechtsabteilung bearbeitete Arbeitsmappe entgegennehmen</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods);;All files (*)</source>
        <translation>Arbeitsmappen (*.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Conflicts with legal ({0})</source>
        <translation>Konflikte mit der Rechtsabteilung ({0})</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>No conflict is open</source>
        <translation>Kein Konflikt ist offen</translation>
    </message>
    <message>
        <source>Return the workbook that legal edited: choose it, or drop it anywhere on the window.</source>
        <translation>Nehmen Sie die Arbeitsmappe entgegen, die die Rechtsabteilung bearbeitet hat: Wählen Sie sie aus, oder ziehen Sie sie irgendwo auf das Fenster.</translation>
    </message>
    <message>
        <source>Return a workbook…</source>
        <translation>Arbeitsmappe entgegennehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Comparing the workbook with what was exported…</source>
        <translation>Die Arbeitsmappe wird mit dem Ausgegebenen verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Angehalten. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>{0} was taken in before, as it is. Nothing was changed.</source>
        <translation>{0} kam schon einmal, genau so. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{0}, of {1}: {2} row. Nothing has been changed yet. Look through it, then take it in.</source>
        <translation>{0}, zu {1}: {2} Zeile. Noch ist nichts geändert. Sehen Sie es durch, dann übernehmen Sie es.</translation>
    </message>
    <message>
        <source>{0}, of {1}: {2} rows. Nothing has been changed yet. Look through it, then take it in.</source>
        <translation>{0}, zu {1}: {2} Zeilen. Noch ist nichts geändert. Sehen Sie es durch, dann übernehmen Sie es.</translation>
    </message>
    <message>
        <source>All conflicts that nobody has settled, of every workbook that came back.</source>
        <translation>Alle Konflikte, die niemand entschieden hat, aus jeder Arbeitsmappe, die zurückkam.</translation>
    </message>
    <message>
        <source>{0}, of {1}: {2} row, taken in by {3} on {4}.</source>
        <translation>{0}, zu {1}: {2} Zeile, übernommen von {3} am {4}.</translation>
    </message>
    <message>
        <source>{0}, of {1}: {2} rows, taken in by {3} on {4}.</source>
        <translation>{0}, zu {1}: {2} Zeilen, übernommen von {3} am {4}.</translation>
    </message>
    <message>
        <source>Taken in. What legal said stands in the next pack.</source>
        <translation>Übernommen. Was die Rechtsabteilung sagte, steht im nächsten Paket.</translation>
    </message>
</context>
<context>
    <name>ReturnedLines</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Wie ausgegeben</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>Jetzt aufgezeichnet</translation>
    </message>
    <message>
        <source>Legal wrote</source>
        <translation>Rechtsabteilung schrieb</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Das Blatt</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>The three cells of one decision are settled together.</source>
        <translation>Die drei Zellen einer Entscheidung werden zusammen entschieden.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Nothing changes until somebody settles it.</source>
        <translation>Nichts ändert sich, bis jemand ihn entscheidet.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>It cannot be taken as it stands, and stays in the record of the return.</source>
        <translation>So kann es nicht übernommen werden; es bleibt in der Aufzeichnung der Rückgabe.</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>Beweisfeld geändert</translation>
    </message>
    <message>
        <source>Evidence is reported with before and after, and never taken.</source>
        <translation>Beweisfelder werden mit Vorher und Nachher gemeldet und nie übernommen.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>It is not in the sheet any more; nothing is deleted or cleared.</source>
        <translation>Es steht nicht mehr im Blatt; nichts wird gelöscht oder geleert.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Only legal changed it; it stands as legal&apos;s words in the next pack.</source>
        <translation>Nur die Rechtsabteilung hat es geändert; es steht als ihr Wort im nächsten Paket.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>It was in conflict; the record keeps who settled it and how.</source>
        <translation>Es war im Konflikt; die Aufzeichnung behält, wer ihn wie entschieden hat.</translation>
    </message>
    <message>
        <source>The record was changed too after the export.</source>
        <translation>Auch die Aufzeichnung wurde nach der Ausgabe geändert.</translation>
    </message>
    <message>
        <source>The finding was revised after the export; legal wrote this of its old wording.</source>
        <translation>Der Befund wurde nach der Ausgabe überarbeitet; die Rechtsabteilung schrieb dies zu seinem alten Wortlaut.</translation>
    </message>
    <message>
        <source>The rows of this finding disagree in the returned workbook.</source>
        <translation>Die Zeilen dieses Befunds widersprechen sich in der zurückgegebenen Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Copies of this row disagree in the returned workbook.</source>
        <translation>Kopien dieser Zeile widersprechen sich in der zurückgegebenen Arbeitsmappe.</translation>
    </message>
    <message>
        <source>It is a formula. Ask for words or a date.</source>
        <translation>Es ist eine Formel. Bitten Sie um Worte oder ein Datum.</translation>
    </message>
    <message>
        <source>The word is not one of the list.</source>
        <translation>Das Wort steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>It belongs to no row that was exported; its words are kept as a proposal.</source>
        <translation>Es gehört zu nichts, was ausgegeben wurde; die Worte werden als Vorschlag behalten.</translation>
    </message>
    <message>
        <source>The date can be read in two ways. Ask for year, month and day.</source>
        <translation>Der Tag könnte ein anderer sein. Bitten Sie um Jahr, Monat und Tag.</translation>
    </message>
    <message>
        <source>Decision, Decided by and Decided on count only together; not all of them are filled.</source>
        <translation>Decision, Decided by und Decided on gelten nur zusammen; nicht alle sind ausgefüllt.</translation>
    </message>
    <message>
        <source>The row is not in the returned sheet.</source>
        <translation>Die Zeile steht nicht im zurückgegebenen Blatt.</translation>
    </message>
    <message>
        <source>The column is not in the returned sheet.</source>
        <translation>Die Spalte steht nicht im zurückgegebenen Blatt.</translation>
    </message>
    <message>
        <source>The row was never exported.</source>
        <translation>Die Zeile wurde nie ausgegeben.</translation>
    </message>
    <message>
        <source>Its row key and its row ID belong to different rows.</source>
        <translation>Ihr Zeilenschlüssel und ihre Zeilen-ID gehören zu verschiedenen Zeilen.</translation>
    </message>
    <message>
        <source>The column is legal&apos;s own.</source>
        <translation>Die Spalte stammt von der Rechtsabteilung.</translation>
    </message>
    <message>
        <source>It stands in a sheet of legal&apos;s own.</source>
        <translation>Es steht in einem eigenen Blatt der Rechtsabteilung.</translation>
    </message>
    <message>
        <source>A comment that stands outside the rows.</source>
        <translation>Ein Kommentar, der außerhalb der Zeilen steht.</translation>
    </message>
    <message>
        <source>A cell of evidence is not as it was exported.</source>
        <translation>Eine Zelle der Beweisfelder ist nicht, wie sie ausgegeben wurde.</translation>
    </message>
    <message>
        <source>Legal&apos;s word was accepted by {0}, {1}</source>
        <translation>Das Wort der Rechtsabteilung nahm {0} an, {1}</translation>
    </message>
    <message>
        <source>The record was kept by {0}, {1}</source>
        <translation>Die Aufzeichnung behielt {0} bei, {1}</translation>
    </message>
    <message>
        <source>An open item was raised by {0}, {1}</source>
        <translation>Einen offenen Punkt legte {0} an, {1}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
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
        <translation>Tendenz</translation>
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
        <translation>Widerspruchsmöglichkeit</translation>
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
        <translation>Anmerkungen zur Auslegung</translation>
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
        <source>Start of the passage</source>
        <translation>Anfang der Stelle</translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation>Ende der Stelle</translation>
    </message>
    <message>
        <source>Hash of the excerpt</source>
        <translation>Hashwert des Auszugs</translation>
    </message>
    <message>
        <source>Hash of the source text</source>
        <translation>Hashwert des Quellentextes</translation>
    </message>
    <message>
        <source>Hash of the archived bytes</source>
        <translation>Hashwert der archivierten Bytes</translation>
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
        <translation>Von Ihnen zurückgegeben oder mit Einwand</translation>
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
        <translation>{0} erhob einen Einwand</translation>
    </message>
    <message>
        <source>{0} withdrew their steps</source>
        <translation>{0} zog die eigenen Schritte zurück</translation>
    </message>
    <message>
        <source>{0} prepared the version</source>
        <translation>{0} bereitete die Fassung vor</translation>
    </message>
    <message>
        <source>{0} reviewed the version</source>
        <translation>{0} prüfte die Fassung</translation>
    </message>
    <message>
        <source>{0} signed the version off</source>
        <translation>{0} gab die Fassung frei</translation>
    </message>
    <message>
        <source>{0} returned the version</source>
        <translation>{0} gab die Fassung zurück</translation>
    </message>
    <message>
        <source>No finding of others is left to decide.</source>
        <translation>Kein Befund anderer ist noch zu entscheiden.</translation>
    </message>
    <message>
        <source>1 finding of others is to be decided.</source>
        <translation>1 Befund anderer ist zu entscheiden.</translation>
    </message>
    <message>
        <source>{0} findings of others are to be decided.</source>
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
        <translation>kein Bedingungstext</translation>
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
        <translation>andere Sprache</translation>
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
        <source>Nothing tells this. Fill it in before you import.</source>
        <translation>Nichts verrät es. Sagen Sie vor dem Import, was es ist.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>What waits</source>
        <translation>Was wartet</translation>
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
        <source>{0} provision: {1} reviewed, {2} out of scope, {3} outstanding</source>
        <translation>{0} Bestimmung: {1} geprüft, {2} außerhalb des Prüfumfangs, {3} ausstehend</translation>
    </message>
    <message>
        <source>{0} provisions: {1} reviewed, {2} out of scope, {3} outstanding</source>
        <translation>{0} Bestimmungen: {1} geprüft, {2} außerhalb des Prüfumfangs, {3} ausstehend</translation>
    </message>
    <message>
        <source>Every earlier finding is decided</source>
        <translation>Alle früheren Befunde sind entschieden</translation>
    </message>
    <message>
        <source>1 earlier finding to decide</source>
        <translation>1 früherer Befund zu entscheiden</translation>
    </message>
    <message>
        <source>{0} earlier findings to decide</source>
        <translation>{0} frühere Befunde zu entscheiden</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Änderung nicht bestätigt</translation>
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
    <name>RowsTable</name>
    <message>
        <source>Rows of the queue</source>
        <translation>Zeilen der Liste</translation>
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
        <translation>Bestimmungen, Gesetze, Befehle suchen&#xa0;…</translation>
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
        <translation>Befunde kommen hierher, wenn jemand eine Bestimmung beurteilt hat. Die Freigabe zeigt, was noch aussteht.</translation>
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
        <translation>Die Fassung wird gelesen&#xa0;…</translation>
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
        <translation>Neuer Befund auf den ausgewählten Wörtern (Enter)</translation>
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
    <message>
        <source>{0} · {1} provision</source>
        <translation>{0} · {1} Bestimmung</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Doing again: {0}</source>
        <translation>Noch einmal: {0}</translation>
    </message>
    <message>
        <source>Taking back: {0}</source>
        <translation>Zurücknehmen: {0}</translation>
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
        <source>“{0}” would start several commands: {1}. Give each a key of its own.</source>
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
        <translation>Tendenz</translation>
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
        <source>The scores propose “{0}” (sum {1} of 15).</source>
        <translation>Die Punkte schlagen „{0}“ vor (Summe {1} von 15).</translation>
    </message>
    <message>
        <source>Rate it “{0}”</source>
        <translation>Als „{0}“ bewerten</translation>
    </message>
    <message>
        <source>{0} Not scored yet: {1} of 5.</source>
        <translation>{0} Noch ohne Punkte: {1} von 5.</translation>
    </message>
    <message>
        <source>{0} Say below why you depart from it.</source>
        <translation>{0} Sagen Sie unten, warum Sie davon abweichen.</translation>
    </message>
    <message>
        <source>Factors and reason</source>
        <translation>Faktoren und Begründung</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Right pane</source>
        <translation>Rechter Bereich</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>nothing of it is judged yet</source>
        <translation>davon ist noch nichts beurteilt</translation>
    </message>
    <message>
        <source>versions judged: {0}</source>
        <translation>beurteilte Fassungen: {0}</translation>
    </message>
    <message>
        <source>nobody judged or searched it here</source>
        <translation>niemand hat es hier beurteilt oder gesucht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {0} in its document</source>
        <translation>{0} im Dokument zeigen</translation>
    </message>
    <message>
        <source>searched for and not found</source>
        <translation>gesucht und nicht gefunden</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign a pack</source>
        <translation>Paket unterschreiben</translation>
    </message>
    <message>
        <source>Name the key file to sign with.</source>
        <translation>Nennen Sie die Schlüsseldatei zum Unterschreiben.</translation>
    </message>
    <message>
        <source>Name the address of the service that makes the time-stamp.</source>
        <translation>Nennen Sie die Adresse des Dienstes, der den Zeitstempel macht.</translation>
    </message>
    <message>
        <source>Signing the PDF</source>
        <translation>Das PDF wird unterschrieben</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was signed.</source>
        <translation>Wie gewünscht angehalten. Nichts wurde unterschrieben.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
        <translation>Prüfumfang festgelegt von</translation>
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
        <source>You signed it off, and that stands.</source>
        <translation>Sie haben sie freigegeben, und das gilt.</translation>
    </message>
    <message>
        <source>It approves {0} and the version as a whole.</source>
        <translation>Sie genehmigt {0} und die Fassung als Ganzes.</translation>
    </message>
    <message>
        <source>You returned or dissented from {0}. Signing off approves that after all.</source>
        <translation>{0}: von Ihnen zurückgegeben oder mit Einwand versehen. Die Freigabe genehmigt das nun doch.</translation>
    </message>
    <message>
        <source>{0} it does not reach; the version is signed off when that is approved too.</source>
        <translation>{0} erreicht sie nicht; freigegeben ist die Fassung, wenn auch er genehmigt ist.</translation>
    </message>
    <message>
        <source>{0} it does not reach; the version is signed off when they are approved too.</source>
        <translation>{0} erreicht sie nicht; freigegeben ist die Fassung, wenn auch sie genehmigt sind.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>Withdraw my step</source>
        <translation>Meinen Schritt zurückziehen</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Printed in section 15 under “Prepared”</source>
        <translation>Gedruckt in Abschnitt 15 unter „Vorbereitet“</translation>
    </message>
    <message>
        <source>Printed in section 15 under “Reviewed”</source>
        <translation>Gedruckt in Abschnitt 15 unter „Geprüft“</translation>
    </message>
    <message>
        <source>Printed in section 15 under “Approved”</source>
        <translation>Gedruckt in Abschnitt 15 unter „Genehmigt“</translation>
    </message>
    <message>
        <source>Not printed: PDF readers list it</source>
        <translation>Nicht gedruckt: PDF-Programme führen sie auf</translation>
    </message>
    <message>
        <source>No time-stamp: nothing leaves this computer (PAdES B-B)</source>
        <translation>Kein Zeitstempel: Nichts verlässt diesen Rechner (PAdES B-B)</translation>
    </message>
    <message>
        <source>Time-stamp of a service (PAdES B-T)</source>
        <translation>Zeitstempel eines Dienstes (PAdES B-T)</translation>
    </message>
    <message>
        <source>Time-stamp, and proofs of the certificates (PAdES B-LT)</source>
        <translation>Zeitstempel und Nachweise der Zertifikate (PAdES B-LT)</translation>
    </message>
    <message>
        <source>Time-stamp and proofs, stamped for the archive (PAdES B-LTA)</source>
        <translation>Zeitstempel und Nachweise, fürs Archiv gestempelt (PAdES B-LTA)</translation>
    </message>
    <message>
        <source>Where it is seen</source>
        <translation>Wo sie zu sehen ist</translation>
    </message>
    <message>
        <source>Time-stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Address of the time-stamp service</source>
        <translation>Adresse des Zeitstempeldienstes</translation>
    </message>
    <message>
        <source>The passphrase opens the key once and is kept nowhere.</source>
        <translation>Die Passphrase öffnet den Schlüssel einmal und wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The time in the signature is that of this computer; nobody else confirms it.</source>
        <translation>Die Zeit in der Unterschrift ist die dieses Rechners; niemand sonst bestätigt sie.</translation>
    </message>
    <message>
        <source>This contacts the service over the network. It gets a hash of the signature and nothing of the pack.</source>
        <translation>Dabei wird der Dienst über das Netz gefragt. Er bekommt einen Hashwert der Unterschrift und nichts vom Paket.</translation>
    </message>
    <message>
        <source>Whoever issued the certificates is asked as well whether they are still good.</source>
        <translation>Auch wer die Zertifikate ausgestellt hat, wird gefragt, ob sie noch gelten.</translation>
    </message>
</context>
<context>
    <name>SignedPage</name>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Where it is seen</source>
        <translation>Wo sie zu sehen ist</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 vorher</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 jetzt</translation>
    </message>
    <message>
        <source>The PDF is signed</source>
        <translation>Das PDF ist unterschrieben</translation>
    </message>
    <message>
        <source>The pack keeps what the PDF was before, and its list of hashes is made anew. Whose certificate it is, whoever issued it can tell. Others can sign after you.</source>
        <translation>Das Paket hält fest, was das PDF vorher war; seine Liste der Hashwerte ist neu. Wessen Zertifikat es ist, sagt, wer es ausgestellt hat. Andere können nach Ihnen unterschreiben.</translation>
    </message>
    <message>
        <source>Section 15, “Prepared”</source>
        <translation>Abschnitt 15, „Vorbereitet“</translation>
    </message>
    <message>
        <source>Section 15, “Reviewed”</source>
        <translation>Abschnitt 15, „Geprüft“</translation>
    </message>
    <message>
        <source>Section 15, “Approved”</source>
        <translation>Abschnitt 15, „Genehmigt“</translation>
    </message>
    <message>
        <source>In the list of PDF readers, as “{0}”</source>
        <translation>In der Liste der PDF-Programme, als „{0}“</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>{0}, {1} by a time-stamp</source>
        <translation>{0}, {1} laut Zeitstempel</translation>
    </message>
    <message>
        <source>{0}, {1} by the clock of this computer</source>
        <translation>{0}, {1} nach der Uhr dieses Rechners</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>From {0}, written on {1} with Clausemark {2}. SHA-256 {3}…</source>
        <translation>Von {0}, geschrieben am {1} mit Clausemark {2}. SHA-256 {3}…</translation>
    </message>
    <message>
        <source>It carries {0}.</source>
        <translation>Inhalt&#xa0;· {0}</translation>
    </message>
    <message>
        <source>Signed by {0}, and the signature holds: nothing was changed since. Whose certificate it is, whoever issued it can tell.</source>
        <translation>Unterschrieben von {0}, und die Unterschrift gilt: Seither wurde nichts geändert. Wessen Zertifikat es ist, weiß, wer es ausgestellt hat.</translation>
    </message>
    <message>
        <source>Nobody signed it. It is whole, as its hashes say; that it comes from this person, you know only from whoever handed it to you.</source>
        <translation>Niemand hat sie unterschrieben. Sie ist unversehrt, wie ihre Hashwerte sagen; dass sie von dieser Person kommt, wissen Sie nur von dem, der sie Ihnen gab.</translation>
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
        <translation>Text, wie das Leseprogramm ihn angeordnet hat</translation>
    </message>
    <message>
        <source>the bytes have this hash, {0}</source>
        <translation>die Bytes haben diesen Hashwert, {0}</translation>
    </message>
    <message>
        <source>the bytes do not have their hash</source>
        <translation>die Bytes haben nicht ihren Hashwert</translation>
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
        <source>Your name, as packs will print it</source>
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
        <translation>Ziehen Sie einen Arbeitsbereich oder ein Prüfpaket irgendwo auf das Fenster, um ihn zu öffnen oder es nachzuprüfen.</translation>
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
        <source>It does not apply…</source>
        <translation>Er ist nicht anwendbar&#xa0;…</translation>
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
        <translation>Außerhalb des Prüfumfangs</translation>
    </message>
    <message>
        <source>Outstanding: neither judged nor left out</source>
        <translation>Ausstehend: weder beurteilt noch weggelassen</translation>
    </message>
    <message>
        <source>Population: every provision of the version</source>
        <translation>Grundgesamtheit: jede Bestimmung der Fassung</translation>
    </message>
    <message>
        <source>The sums do not close</source>
        <translation>Die Summen gehen nicht auf</translation>
    </message>
    <message>
        <source>A pack of this version stays a draft until nothing is outstanding.</source>
        <translation>Ein Paket dieser Fassung bleibt Entwurf, bis nichts mehr aussteht.</translation>
    </message>
    <message>
        <source>The sums close, with provisions outstanding</source>
        <translation>Die Summen gehen auf, einige Bestimmungen stehen aus</translation>
    </message>
    <message>
        <source>The sums close, and nothing is outstanding</source>
        <translation>Die Summen gehen auf, und nichts steht aus</translation>
    </message>
</context>
<context>
    <name>TabActs</name>
    <message>
        <source>There is no other document to compare this one with.</source>
        <translation>Es gibt kein anderes Dokument, mit dem dieses verglichen werden könnte.</translation>
    </message>
    <message>
        <source>There is no earlier sound version to compare this one with.</source>
        <translation>Es gibt keine frühere unversehrte Fassung, mit der diese verglichen werden könnte.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>{0} of {1} files to import</source>
        <translation>{0} von {1} Dateien zu importieren</translation>
    </message>
    <message>
        <source>{0} of {1} file to import</source>
        <translation>{0} von {1} Datei zu importieren</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} schon vorhanden</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} nicht lesbar</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take work in</source>
        <translation>Arbeit übernehmen</translation>
    </message>
    <message>
        <source>Looking at what is in the file</source>
        <translation>Es wird angesehen, was in der Datei ist</translation>
    </message>
    <message>
        <source>Taking the work in</source>
        <translation>Die Arbeit wird übernommen</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Look through what would come of it, then take it in.</source>
        <translation>Noch ist nichts geändert. Sehen Sie durch, was daraus würde, und übernehmen Sie es dann.</translation>
    </message>
    <message>
        <source>This very file was taken in before. Only what was left open then can still change.</source>
        <translation>Genau diese Datei wurde schon übernommen. Nur was damals offen blieb, kann sich noch ändern.</translation>
    </message>
    <message>
        <source>Nothing was changed: all of it is here already, or stays as it is.</source>
        <translation>Nichts wurde geändert: Alles ist schon hier, oder bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Taken in: {0}. In conflict: {1}. What is here stays until you choose.</source>
        <translation>Übernommen: {0}. Im Konflikt: {1}. Was hier ist, bleibt, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Taken in: {0}. The record says from whom and by whom.</source>
        <translation>Übernommen: {0}. Im Journal steht, von wem und durch wen.</translation>
    </message>
    <message>
        <source>What became of each record</source>
        <translation>Was aus jeder Aufzeichnung geworden ist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Settle ({0})</source>
        <translation>Entscheiden ({0})</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was taken in.</source>
        <translation>Wie gewünscht angehalten. Nichts wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>This text is in English.</source>
        <translation>Dieser Text ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>TextLabel</name>
    <message>
        <source>[… {0} more characters]</source>
        <translation>[… {0} weitere Zeichen]</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Version timeline</source>
        <translation>Zeitstrahl der Fassungen</translation>
    </message>
    <message>
        <source>Timeline of</source>
        <translation>Zeitstrahl von</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Compare A with B</source>
        <translation>A mit B vergleichen</translation>
    </message>
    <message>
        <source>Shift and a click, or the key A, choose the version to compare with</source>
        <translation>Umschalt und ein Klick oder die Taste A wählen die Fassung, mit der verglichen wird</translation>
    </message>
    <message>
        <source>1 capture</source>
        <translation>1 Erfassung</translation>
    </message>
    <message>
        <source>{0} captures</source>
        <translation>{0} Erfassungen</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 Dokument</translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation>{0} Dokumente</translation>
    </message>
    <message>
        <source>No clause is chosen.</source>
        <translation>Keine Klausel ist gewählt.</translation>
    </message>
    <message>
        <source>Following the clauses…</source>
        <translation>Die Klauseln werden verfolgt&#xa0;…</translation>
    </message>
    <message>
        <source>1 month monitored</source>
        <translation>1 Monat beobachtet</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation>zuletzt gesehen {0}</translation>
    </message>
    <message>
        <source>gone since after {0}</source>
        <translation>fort seit nach {0}</translation>
    </message>
    <message>
        <source>first seen {0}</source>
        <translation>zuerst gesehen {0}</translation>
    </message>
    <message>
        <source>{0} months monitored</source>
        <translation>{0} Monate beobachtet</translation>
    </message>
    <message>
        <source>1 change of words</source>
        <translation>1 Änderung des Wortlauts</translation>
    </message>
    <message>
        <source>{0} changes of words</source>
        <translation>{0} Änderungen des Wortlauts</translation>
    </message>
    <message>
        <source>stability {0} %</source>
        <translation>Beständigkeit {0} %</translation>
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
        <source>Acting: {0}</source>
        <translation>Es handelt: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} von {1} erledigt</translation>
    </message>
</context>
<context>
    <name>TypingJournal</name>
    <message>
        <source>Your words for “{0}” are not on record yet. They come back with their provision.</source>
        <translation>Ihre Worte für „{0}“ sind noch nicht festgehalten. Sie stehen bei ihrer Bestimmung wieder da.</translation>
    </message>
    <message>
        <source>Words of {0} that are not on record wait here until {0} acts again.</source>
        <translation>Worte von {0}, die nicht verzeichnet sind, warten hier, bis {0} wieder handelt.</translation>
    </message>
    <message>
        <source>Your words for “{0}” are on the clipboard.</source>
        <translation>Ihre Worte für „{0}“ sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The program ended while you typed. Your words for “{0}” are on the clipboard.</source>
        <translation>Das Programm endete, während Sie schrieben. Ihre Worte für „{0}“ sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Your words are back in “{0}”.</source>
        <translation>Ihre Worte stehen wieder in „{0}“.</translation>
    </message>
    <message>
        <source>The program ended while you typed. Your words are back in “{0}”.</source>
        <translation>Das Programm endete, während Sie schrieben. Ihre Worte stehen wieder in „{0}“.</translation>
    </message>
</context>
<context>
    <name>Unfolding</name>
    <message>
        <source>[…] {0} of {1} characters</source>
        <translation>[…] {0} von {1} Zeichen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>All {0} characters</source>
        <translation>Alle {0} Zeichen</translation>
    </message>
</context>
<context>
    <name>VerdictHead</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>{0} of {1} checks fails. Do not rely on it; ask for it again, or restore a backup.</source>
        <translation>{0} von {1} Prüfungen besteht nicht. Verlassen Sie sich nicht darauf; fordern Sie es erneut an, oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{0} of {1} checks fail. Do not rely on it; ask for it again, or restore a backup.</source>
        <translation>{0} von {1} Prüfungen bestehen nicht. Verlassen Sie sich nicht darauf; fordern Sie es erneut an, oder spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>All {0} checks hold. Everything is as it was recorded.</source>
        <translation>Alle {0} Prüfungen bestehen. Alles ist so, wie es festgehalten wurde.</translation>
    </message>
    <message>
        <source>All {0} checks hold. What the PDF shows is what the record in it says.</source>
        <translation>Alle {0} Prüfungen bestehen. Was das PDF zeigt, ist, was die Aufzeichnung darin sagt.</translation>
    </message>
    <message>
        <source>All {0} checks hold. It is what was exported, byte for byte.</source>
        <translation>Alle {0} Prüfungen bestehen. Es ist Byte für Byte, was ausgegeben wurde.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Drop a pack or a workspace here</source>
        <translation>Paket oder Arbeitsbereich hier ablegen</translation>
    </message>
    <message>
        <source>A pack folder, its ZIP, its PDF alone, or a workspace file. It is checked offline, and nothing in it is changed.</source>
        <translation>Ein Paketordner, sein ZIP, sein PDF allein oder eine Arbeitsbereichsdatei. Geprüft wird ohne Netz, und nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
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
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of it yet; start again to have it checked.</source>
        <translation>Angehalten. Noch ist nichts darüber bekannt; starten Sie erneut, um es prüfen zu lassen.</translation>
    </message>
    <message>
        <source>A pack folder…</source>
        <translation>Ein Paketordner&#xa0;…</translation>
    </message>
    <message>
        <source>A ZIP, a PDF or a workspace…</source>
        <translation>Ein ZIP, ein PDF oder ein Arbeitsbereich&#xa0;…</translation>
    </message>
    <message>
        <source>Packs and workspaces (*.zip *.pdf *.clausemark);;All files (*)</source>
        <translation>Pakete und Arbeitsbereiche (*.zip *.pdf *.clausemark);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>ZIP, PDF or workspace to verify</source>
        <translation>ZIP, PDF oder Arbeitsbereich zum Nachprüfen</translation>
    </message>
    <message>
        <source>Pack folder to verify</source>
        <translation>Paketordner zum Nachprüfen</translation>
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
        <source>Redlines against the texts</source>
        <translation>Änderungen im Wortlaut gegen die Texte</translation>
    </message>
    <message>
        <source>What legal said</source>
        <translation>Was die Rechtsabteilung sagte</translation>
    </message>
    <message>
        <source>Digital signatures</source>
        <translation>Digitale Signaturen</translation>
    </message>
    <message>
        <source>Files attached to the PDF</source>
        <translation>Dem PDF angehängte Dateien</translation>
    </message>
    <message>
        <source>The record against itself</source>
        <translation>Die Aufzeichnung gegen sich selbst</translation>
    </message>
    <message>
        <source>The record against the ledger</source>
        <translation>Die Aufzeichnung gegen das Journal</translation>
    </message>
    <message>
        <source>Files beside the record</source>
        <translation>Dateien neben der Aufzeichnung</translation>
    </message>
    <message>
        <source>Cells of the workbook</source>
        <translation>Zellen der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>Logo auf dem Deckblatt</translation>
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
        <translation>Aufzeichnungen gegen das Journal</translation>
    </message>
    <message>
        <source>Revisions against the ledger</source>
        <translation>Überarbeitungen gegen das Journal</translation>
    </message>
    <message>
        <source>Frozen packs</source>
        <translation>Eingefrorene Pakete</translation>
    </message>
    <message>
        <source>What was purged</source>
        <translation>Was endgültig gelöscht wurde</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Watched places</source>
        <translation>Überwachte Orte</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen&#xa0;…</translation>
    </message>
    <message>
        <source>Watch an address…</source>
        <translation>Adresse überwachen&#xa0;…</translation>
    </message>
    <message>
        <source>Look at all now</source>
        <translation>Jetzt überall nachsehen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Nothing is watched</source>
        <translation>Nichts wird überwacht</translation>
    </message>
    <message>
        <source>Watch a folder or a repository of terms: what is new there is imported while the program runs.</source>
        <translation>Überwachen Sie einen Ordner oder ein Repository von Bedingungen: Neues darin wird importiert, solange das Programm läuft.</translation>
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
        <source>Write what came this week…</source>
        <translation>Schreiben, was diese Woche kam&#xa0;…</translation>
    </message>
    <message>
        <source>Write it every week…</source>
        <translation>Jede Woche schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Every week into {0}…</source>
        <translation>Jede Woche nach {0}&#xa0;…</translation>
    </message>
    <message>
        <source>Write it no longer</source>
        <translation>Nicht mehr schreiben</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>It is watched no longer. What it gave stays; undo brings it back.</source>
        <translation>Der Ort wird nicht mehr überwacht. Was er gab, bleibt; Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>Write the digest</source>
        <translation>Übersicht schreiben</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Webseite (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder of the weekly digest</source>
        <translation>Ordner der wöchentlichen Übersicht</translation>
    </message>
    <message>
        <source>The weekly digest is written no longer.</source>
        <translation>Die wöchentliche Übersicht wird nicht mehr geschrieben.</translation>
    </message>
    <message>
        <source>The digest was written to {0}.</source>
        <translation>Die Übersicht wurde nach {0} geschrieben.</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>The watch</source>
        <translation>Die Überwachung</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>How often to look</source>
        <translation>Wie oft nachgesehen wird</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was kam</translation>
    </message>
    <message>
        <source>No new version came in the last looks.</source>
        <translation>Bei den letzten Malen kam keine neue Fassung.</translation>
    </message>
    <message>
        <source>Last looks</source>
        <translation>Letzte Durchsichten</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Noch wurde nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Abgelegt unter</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>The version before was signed off; this one is not reviewed.</source>
        <translation>Die vorige Fassung war freigegeben; diese ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Findings whose text changed or went:</source>
        <translation>Befunde, deren Text sich änderte oder verschwand:</translation>
    </message>
    <message>
        <source>The first version, or a capture from which nothing can be concluded.</source>
        <translation>Die erste Fassung oder eine Erfassung, aus der sich nichts schließen lässt.</translation>
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
        <source>Silent change: {0}</source>
        <translation>Stille Änderung: {0}</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Zeigen, was sich änderte</translation>
    </message>
    <message>
        <source>Decide on findings</source>
        <translation>Über Befunde entscheiden</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Repository of terms</source>
        <translation>Repository von Bedingungen</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Adresse im Netz</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every {0} hours</source>
        <translation>alle {0} Stunden</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>WithinSentences</name>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>überholt</translation>
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
        <translation>Warum diese Stufe, in einem Satz</translation>
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
        <translation>Das Beispielarchiv wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
