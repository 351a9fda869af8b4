<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Clausemark</source>
        <translation>À propos de Clausemark</translation>
    </message>
    <message>
        <source>Check the installation</source>
        <translation>Vérifier l’installation</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Reviews archived terms and contracts and exports audit packs that anybody can check.</source>
        <translation>Examine des conditions et contrats archivés et exporte des dossiers d’audit que chacun peut vérifier.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Nothing leaves this computer unless you ask for it.</source>
        <translation>Licence Apache 2.0. Rien ne quitte cet ordinateur si vous ne le demandez pas.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>Accessible</name>
    <message>
        <source>{0} findings</source>
        <translation>{0} constats</translation>
    </message>
</context>
<context>
    <name>ActsFoot</name>
    <message>
        <source>You did that, and it stands.</source>
        <translation>Vous l’avez fait, et cela est valable.</translation>
    </message>
</context>
<context>
    <name>AddWatchDialog</name>
    <message>
        <source>Watch an address</source>
        <translation>Surveiller une adresse</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Fetch this address by itself from now on</source>
        <translation>Récupérer désormais cette adresse automatiquement</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>A folder of documents or a repository</source>
        <translation>Un dossier de documents ou un dépôt</translation>
    </message>
    <message>
        <source>empty: as recognised</source>
        <translation>vide&#xa0;: comme reconnu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Type of terms</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>This is the only thing that the program fetches by itself.</source>
        <translation>C’est la seule chose que le programme récupère de lui-même.</translation>
    </message>
    <message>
        <source>The server learns the address of this computer and that it runs Clausemark.</source>
        <translation>Le serveur apprend l’adresse de cet ordinateur et qu’il utilise Clausemark.</translation>
    </message>
    <message>
        <source>What robots.txt forbids is not fetched; request and answer are kept.</source>
        <translation>Ce que robots.txt interdit n’est pas récupéré&#x202f;; requête et réponse sont conservées.</translation>
    </message>
    <message>
        <source>Check that the terms of the site allow it.</source>
        <translation>Vérifiez que les conditions du site le permettent.</translation>
    </message>
</context>
<context>
    <name>AnewDialog</name>
    <message>
        <source>Add also those that read the same</source>
        <translation>Ajouter aussi ceux qui se lisent de même</translation>
    </message>
    <message>
        <source>Everything is as this program reads it</source>
        <translation>Tout est tel que ce programme le lit</translation>
    </message>
    <message>
        <source>No text here was taken by a reader or divided by a segmenter that this program has no more.</source>
        <translation>Aucun texte ici ne vient d’un lecteur ou d’un segmenteur que ce programme n’a plus.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read anew with today&apos;s readers</source>
        <translation>Relire avec les lecteurs d’aujourd’hui</translation>
    </message>
    <message>
        <source>What is stored stays as it is: the text, its provisions, findings and sign-offs, with the reader that took it. What is read anew is added right after it as a technical version of the same bytes; it says nothing new of the document. Findings are carried over to it as to any later version, and undo takes it out again.</source>
        <translation>Ce qui est enregistré reste tel quel&#xa0;: le texte, ses clauses, constats et validations, avec le lecteur qui l’a pris. Ce qui est relu est ajouté juste après, comme version technique des mêmes octets&#x202f;; elle ne dit rien de nouveau du document. Les constats y sont reportés comme sur toute version ultérieure, et l’annulation la retire.</translation>
    </message>
    <message>
        <source>Reading the archived bytes with today&apos;s readers; nothing is stored</source>
        <translation>Lecture des octets archivés avec les lecteurs d’aujourd’hui&#x202f;; rien n’est enregistré</translation>
    </message>
    <message>
        <source>{0} of {1} texts of older readers read differently now</source>
        <translation>{0} textes sur {1} d’anciens lecteurs se lisent autrement maintenant</translation>
    </message>
    <message>
        <source>Add technical versions ({0})</source>
        <translation>Ajouter des versions techniques ({0})</translation>
    </message>
    <message>
        <source>Adding what today&apos;s readers take</source>
        <translation>Ajout de ce que lisent les lecteurs d’aujourd’hui</translation>
    </message>
    <message>
        <source>Stopped as asked. Added before: {0}. They stay; undo takes them out again.</source>
        <translation>Arrêté comme demandé. Ajoutées avant&#xa0;: {0}. Elles restent&#x202f;; l’annulation les retire.</translation>
    </message>
    <message>
        <source>Technical versions added: {0}. What could not be read says why.</source>
        <translation>Versions techniques ajoutées&#xa0;: {0}. Ce qui n’a pas pu être lu dit pourquoi.</translation>
    </message>
    <message>
        <source>Technical versions added: {0}. The queue New versions has what is to be carried over.</source>
        <translation>Versions techniques ajoutées&#xa0;: {0}. La file «&#xa0;Nouvelles versions&#xa0;» montre ce qui est à reporter.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{0} of {1} texts of older readers reads differently now</source>
        <translation>{0} texte sur {1} d’anciens lecteurs se lit autrement maintenant</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was stored.</source>
        <translation>Arrêté comme demandé. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>AnewTable</name>
    <message>
        <source>Other text</source>
        <translation>Autre texte</translation>
    </message>
    <message>
        <source>Other clauses</source>
        <translation>Autres clauses</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Today&apos;s reader</source>
        <translation>Lecteur d’aujourd’hui</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>How each text reads now</source>
        <translation>Comment chaque texte se lit maintenant</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Ajoutée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0}, segmenter {1}</source>
        <translation>{0}, segmenteur {1}</translation>
    </message>
</context>
<context>
    <name>ArchiveModel</name>
    <message>
        <source>{0} document</source>
        <translation>{0} document</translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation>{0} documents</translation>
    </message>
    <message>
        <source>{0} broken capture</source>
        <translation>{0} capture défectueuse</translation>
    </message>
    <message>
        <source>{0} broken captures</source>
        <translation>{0} captures défectueuses</translation>
    </message>
    <message>
        <source>No version: {0}. Open it to see what was captured.</source>
        <translation>Pas de version&#xa0;: {0}. Ouvrez pour voir ce qui a été capturé.</translation>
    </message>
    <message>
        <source>{0} provision</source>
        <translation>{0} clause</translation>
    </message>
    <message>
        <source>{0} provisions</source>
        <translation>{0} clauses</translation>
    </message>
    <message>
        <source>Version {0}, {1}</source>
        <translation>Version {0}, {1}</translation>
    </message>
    <message>
        <source>{0} version</source>
        <translation>{0} version</translation>
    </message>
    <message>
        <source>{0} versions</source>
        <translation>{0} versions</translation>
    </message>
</context>
<context>
    <name>ArchiveSource</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Clauses</translation>
    </message>
</context>
<context>
    <name>ArchiveTree</name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Show only this in the queues</source>
        <translation>Ne montrer que cela dans les files</translation>
    </message>
    <message>
        <source>Second review and sign-off</source>
        <translation>Seconde revue et validation</translation>
    </message>
    <message>
        <source>Look at the broken capture</source>
        <translation>Regarder la capture défectueuse</translation>
    </message>
    <message>
        <source>Read anew with today&apos;s readers…</source>
        <translation>Relire avec les lecteurs d’aujourd’hui…</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Effacer définitivement…</translation>
    </message>
</context>
<context>
    <name>BesideWords</name>
    <message>
        <source>Put my words there</source>
        <translation>Y mettre mes mots</translation>
    </message>
    <message>
        <source>Give my words up</source>
        <translation>Abandonner mes mots</translation>
    </message>
    <message>
        <source>“{0}” was changed by somebody else while you typed. It shows what is on record now; yours:</source>
        <translation>«&#xa0;{0}&#xa0;» a été modifié par quelqu’un d’autre pendant votre saisie. Le champ montre ce qui est enregistré&#x202f;; vos mots&#xa0;:</translation>
    </message>
</context>
<context>
    <name>BrokenDialog</name>
    <message>
        <source>Recognise the text</source>
        <translation>Reconnaître le texte</translation>
    </message>
    <message>
        <source>Make it a version</source>
        <translation>En faire une version</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Broken captures</source>
        <translation>Captures défectueuses</translation>
    </message>
    <message>
        <source>What was read of the capture</source>
        <translation>Ce qui a été lu de la capture</translation>
    </message>
    <message>
        <source>Reason, as it will stand in the ledger</source>
        <translation>Motif, tel qu’il figurera au journal</translation>
    </message>
    <message>
        <source>Why it is a version although it looks broken</source>
        <translation>Pourquoi c’est une version malgré son aspect défectueux</translation>
    </message>
    <message>
        <source>Tesseract reads the pictures of the pages; the text is marked as recognised</source>
        <translation>Tesseract lit les images des pages&#x202f;; le texte est marqué comme reconnu</translation>
    </message>
    <message>
        <source>The ledger keeps who said so, and why; undo takes the version out again</source>
        <translation>Le journal garde qui l’a dit et pourquoi&#x202f;; annuler retire la version</translation>
    </message>
    <message>
        <source>What was captured here does not look like the document: a notice, an error page, an empty page, a scan. The bytes are kept and verified; they are no version until a person says so.</source>
        <translation>Ce qui a été capturé ici ne ressemble pas au document&#xa0;: un avis, une page d’erreur, une page vide, un scan. Les octets sont conservés et vérifiés&#x202f;; ils ne deviennent une version que si une personne le dit.</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>No broken capture waits</source>
        <translation>Aucune capture défectueuse n’attend</translation>
    </message>
    <message>
        <source>{0}: no version, because {1}</source>
        <translation>{0}&#xa0;: pas de version, car {1}</translation>
    </message>
    <message>
        <source>captured {0} ({1})</source>
        <translation>capturé {0} ({1})</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <source>The text is being recognised; a page takes some seconds.</source>
        <translation>Le texte est en cours de reconnaissance&#x202f;; une page prend quelques secondes.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(pas de texte)</translation>
    </message>
    <message>
        <source>{0} is a version now: {1}. Undo takes it out again.</source>
        <translation>{0} est maintenant une version&#xa0;: {1}. Annuler la retire.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>What to set for the selected files</source>
        <translation>Que fixer pour les fichiers choisis</translation>
    </message>
    <message>
        <source>Value for the selected files</source>
        <translation>Valeur pour les fichiers choisis</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Empty: as recognised</source>
        <translation>Vide&#xa0;: comme reconnu</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Type of terms</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>2026-03-12 or 2026-03-12T08:14:00Z; empty: as recognised</source>
        <translation>2026-03-12 ou 2026-03-12T08:14:00Z&#x202f;; vide&#xa0;: comme reconnu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>en, de, fr …; empty: as read</source>
        <translation>en, de, fr…&#x202f;; vide&#xa0;: comme lu</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Adresse source</translation>
    </message>
    <message>
        <source>https://…; empty: as recognised</source>
        <translation>https://…&#x202f;; vide&#xa0;: comme reconnu</translation>
    </message>
    <message>
        <source>Set for {0} selected files:</source>
        <translation>Fixer pour {0} fichiers choisis&#xa0;:</translation>
    </message>
    <message>
        <source>Set for the selected file:</source>
        <translation>Fixer pour le fichier choisi&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>How other platforms handle this</source>
        <translation>Comment font les autres plateformes</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Il n’y a encore rien à comparer</translation>
    </message>
    <message>
        <source>Judge the provision first: a comparison is filed under the category of its finding.</source>
        <translation>Jugez d’abord la clause&#xa0;: une comparaison est classée sous la catégorie de son constat.</translation>
    </message>
    <message>
        <source>Looking through the documents of other platforms…</source>
        <translation>Parcours des documents d’autres plateformes…</translation>
    </message>
    <message>
        <source>Confirmed as comparable</source>
        <translation>Confirmés comparables</translation>
    </message>
    <message>
        <source>Proposed, with the reasons</source>
        <translation>Proposés, avec les motifs</translation>
    </message>
    <message>
        <source>Refused, and kept on record</source>
        <translation>Refusés, et conservés</translation>
    </message>
    <message>
        <source>No passage of another platform is proposed.</source>
        <translation>Aucun passage d’une autre plateforme n’est proposé.</translation>
    </message>
    <message>
        <source>A proposal only orders passages for you to read; comparable is what a person confirms.</source>
        <translation>Une proposition ne fait qu’ordonner des passages à lire&#x202f;; est comparable ce qu’une personne confirme.</translation>
    </message>
    <message>
        <source>refused by {0}, {1}</source>
        <translation>refusé par {0}, {1}</translation>
    </message>
    <message>
        <source>Propose it again</source>
        <translation>Proposer de nouveau</translation>
    </message>
</context>
<context>
    <name>CaptureFacts</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>SHA-256 des octets</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 du texte</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Copy the {0}</source>
        <translation>Copier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} – {1}, {2} ({3} bytes)</source>
        <translation>{0} – {1}, {2} ({3} octets)</translation>
    </message>
    <message>
        <source>{0}, known from {1}</source>
        <translation>{0}, connu par {1}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>reader “{0}” version {1}, segmenter version {2}</source>
        <translation>lecteur «&#xa0;{0}&#xa0;» version {1}, segmenteur version {2}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>the date of the HTTP answer</source>
        <translation>la date de la réponse HTTP</translation>
    </message>
    <message>
        <source>the WARC record</source>
        <translation>l’enregistrement WARC</translation>
    </message>
    <message>
        <source>the saved web archive</source>
        <translation>l’archive web enregistrée</translation>
    </message>
    <message>
        <source>the commit</source>
        <translation>le commit</translation>
    </message>
    <message>
        <source>a comment in the page</source>
        <translation>un commentaire dans la page</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>le nom du fichier</translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation>l’heure du fichier</translation>
    </message>
    <message>
        <source>the person who imported it</source>
        <translation>la personne qui l’a importé</translation>
    </message>
</context>
<context>
    <name>CarryFrame</name>
    <message>
        <source>Findings carried over</source>
        <translation>Report des constats</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>Partie de la liste</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Removed text</source>
        <translation>Texte supprimé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Earlier findings</source>
        <translation>Constats antérieurs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the document or the queue</source>
        <translation>Retour au document ou à la file</translation>
    </message>
    <message>
        <source>Version that findings are carried into</source>
        <translation>Version vers laquelle les constats sont reportés</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Every earlier finding is looked for.</source>
        <translation>Chaque constat antérieur est recherché.</translation>
    </message>
    <message>
        <source>Comparing the versions…</source>
        <translation>Comparaison des versions…</translation>
    </message>
    <message>
        <source>All versions that wait</source>
        <translation>Toutes les versions en attente</translation>
    </message>
    <message>
        <source>Keep all that are the same ({0})</source>
        <translation>Conserver tous les identiques ({0})</translation>
    </message>
    <message>
        <source>To the character, with the approvals that stand; in one act</source>
        <translation>Au caractère près, avec les approbations valables&#x202f;; en un seul acte</translation>
    </message>
    <message>
        <source>1 finding to decide</source>
        <translation>1 constat à décider</translation>
    </message>
    <message>
        <source>{0} findings to decide</source>
        <translation>{0} constats à décider</translation>
    </message>
    <message>
        <source>{0} on removed text</source>
        <translation>{0} sur un texte supprimé</translation>
    </message>
    <message>
        <source>the version before was signed off; this one is not</source>
        <translation>la version précédente était validée, celle-ci ne l’est pas</translation>
    </message>
    <message>
        <source>No earlier finding rests on text that was removed.</source>
        <translation>Aucun constat antérieur ne repose sur un texte supprimé.</translation>
    </message>
    <message>
        <source>Decisions come here as they are taken.</source>
        <translation>Les décisions arrivent ici dès qu’elles sont prises.</translation>
    </message>
    <message>
        <source>Every earlier finding has been decided on, or there was none.</source>
        <translation>Chaque constat antérieur a été décidé, ou il n’y en avait aucun.</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Rien n’attend ici</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>The earlier finding</source>
        <translation>Le constat antérieur</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Re-place…</source>
        <translation>Replacer…</translation>
    </message>
    <message>
        <source>Keep to edit</source>
        <translation>Garder à retravailler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Note sur la décision</translation>
    </message>
    <message>
        <source>Note – needed to withdraw (why it does not hold in this version)</source>
        <translation>Note – nécessaire pour retirer (pourquoi il ne vaut pas dans cette version)</translation>
    </message>
    <message>
        <source>Its clause before and after</source>
        <translation>Sa clause avant et après</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>Ce qui en a été dit</translation>
    </message>
    <message>
        <source>Show in document</source>
        <translation>Montrer dans le document</translation>
    </message>
    <message>
        <source>{0} by {1}, {2}</source>
        <translation>{0} par {1}, {2}</translation>
    </message>
    <message>
        <source>1 approval goes along</source>
        <translation>1 approbation suit</translation>
    </message>
    <message>
        <source>{0} approvals go along</source>
        <translation>{0} approbations suivent</translation>
    </message>
    <message>
        <source>The passage is the same to the character; {0}.</source>
        <translation>Le passage est identique au caractère près&#x202f;; {0}.</translation>
    </message>
    <message>
        <source>The passage is the same to the character.</source>
        <translation>Le passage est identique au caractère près.</translation>
    </message>
    <message>
        <source>The text changed: kept, it is a draft again and its approvals lapse.</source>
        <translation>Le texte a changé&#xa0;: conservé, le constat redevient un projet et ses approbations deviennent caduques.</translation>
    </message>
    <message>
        <source>The clause was removed. Re-place the finding or withdraw it with a reason.</source>
        <translation>La clause a été supprimée. Replacez le constat ou retirez-le avec un motif.</translation>
    </message>
    <message>
        <source>It was found to be missing. Kept, the same terms are searched for in this version.</source>
        <translation>L’absence avait été constatée. Conservé, les mêmes termes sont recherchés dans cette version.</translation>
    </message>
    <message>
        <source>Nothing is sure here: the clause was split, merged, or the passage stands in several.</source>
        <translation>Rien n’est sûr ici&#xa0;: la clause a été scindée ou fusionnée, ou le passage en touche plusieurs.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{0}, {1} % alike</source>
        <translation>{0}, similaire à {1} %</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>User impact</source>
        <translation>Effet sur les utilisateurs</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Mapped to</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
</context>
<context>
    <name>CategorySection</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Add   {0}</source>
        <translation>Ajouter   {0}</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Ajouter une catégorie</translation>
    </message>
    <message>
        <source>Type what it is about: arbitration, retention …</source>
        <translation>Tapez de quoi il s’agit&#xa0;: arbitrage, conservation…</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Take the category “{0}” away</source>
        <translation>Retirer la catégorie «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>No category has these words. Try others, or “other”.</source>
        <translation>Aucune catégorie n’a ces mots. Essayez-en d’autres, ou «&#xa0;autre&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Change between versions</source>
        <translation>Modification entre versions</translation>
    </message>
    <message>
        <source>No redline is shown</source>
        <translation>Aucune modification n’est affichée</translation>
    </message>
    <message>
        <source>Open the Redline tab of a version with an earlier one; what changed is confirmed here.</source>
        <translation>Ouvrez l’onglet «&#xa0;Modifications&#xa0;» d’une version qui en a une antérieure&#x202f;; ce qui a changé se confirme ici.</translation>
    </message>
    <message>
        <source>Earlier findings</source>
        <translation>Constats antérieurs</translation>
    </message>
    <message>
        <source>Decide what becomes of the findings of the version before</source>
        <translation>Décider du sort des constats de la version précédente</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>The rules propose it; nobody has confirmed it yet.</source>
        <translation>Les règles le proposent&#x202f;; personne ne l’a encore confirmé.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Confirmed by {0}, {1}</source>
        <translation>Confirmée par {0}, {1}</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <translation>Confirmer à nouveau</translation>
    </message>
    <message>
        <source>Confirm change</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulée</translation>
    </message>
    <message>
        <source>split</source>
        <translation>scindée</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>Confirmed by {0}, {1}</source>
        <translation>Confirmé par {0}, {1}</translation>
    </message>
    <message>
        <source>Put there by {0}, {1}</source>
        <translation>Placée là par {0}, {1}</translation>
    </message>
    <message>
        <source>Said to have no successor by {0}, {1}</source>
        <translation>Sans clause suivante selon {0}, {1}</translation>
    </message>
    <message>
        <source>Removed text</source>
        <translation>Texte supprimé</translation>
    </message>
    <message>
        <source>Reworded text</source>
        <translation>Texte reformulé</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Was missing before</source>
        <translation>Manquait déjà</translation>
    </message>
    <message>
        <source>The same to the character</source>
        <translation>Identique au caractère près</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Re-placed</source>
        <translation>Replacé</translation>
    </message>
    <message>
        <source>Kept, to be edited</source>
        <translation>Conservé, à retravailler</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Clause {0}</source>
        <translation>Clause {0}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Which lines are shown</source>
        <translation>Quelles lignes sont affichées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Drop archived documents here</source>
        <translation>Déposez ici des documents archivés</translation>
    </message>
    <message>
        <source>Files and folders, as many as you like. In a folder laid out platform / type of terms / date, all of that is recognised; you look it over before anything is stored. The files are copied, never changed.</source>
        <translation>Des fichiers et des dossiers, autant que vous voulez. Dans un dossier rangé en plateforme / type de document / date, tout cela est reconnu&#x202f;; vous le relisez avant que rien ne soit enregistré. Les fichiers sont copiés, jamais modifiés.</translation>
    </message>
    <message>
        <source>Documents to import</source>
        <translation>Documents à importer</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Dossier à importer</translation>
    </message>
    <message>
        <source>Versions in the pack</source>
        <translation>Versions dans le dossier d’audit</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Comment il est écrit</translation>
    </message>
    <message>
        <source>What it will hold</source>
        <translation>Ce qu’il contiendra</translation>
    </message>
</context>
<context>
    <name>ClauseSection</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Put elsewhere…</source>
        <translation>Replacer…</translation>
    </message>
    <message>
        <source>No successor</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>This clause became that one; it holds over every later comparison</source>
        <translation>Cette clause est devenue celle-là&#x202f;; cela vaut pour toute comparaison ultérieure</translation>
    </message>
    <message>
        <source>Choose the clause that it really became, or came from</source>
        <translation>Choisir la clause qu’elle est réellement devenue, ou dont elle vient</translation>
    </message>
    <message>
        <source>Nothing in the later version takes the place of this clause</source>
        <translation>Rien dans la version ultérieure ne remplace cette clause</translation>
    </message>
    <message>
        <source>This clause</source>
        <translation>Cette clause</translation>
    </message>
    <message>
        <source>Go to a change with J and K to see what became of its clause.</source>
        <translation>Allez à une modification avec J et K pour voir ce que sa clause est devenue.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Was: {0}</source>
        <translation>Était&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Is: {0}</source>
        <translation>Est&#xa0;: {0}</translation>
    </message>
    <message>
        <source>as the rules propose</source>
        <translation>selon la proposition des règles</translation>
    </message>
    <message>
        <source>{0}, {1} % alike</source>
        <translation>{0}, similaire à {1} %</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Adverse</source>
        <translation>Défavorable</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>engages</source>
        <translation>met en jeu</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>met en œuvre</translation>
    </message>
    <message>
        <source>discloses under</source>
        <translation>informe au titre de</translation>
    </message>
    <message>
        <source>relies on</source>
        <translation>s’appuie sur</translation>
    </message>
    <message>
        <source>constrained by</source>
        <translation>limité par</translation>
    </message>
    <message>
        <source>potentially conflicts with</source>
        <translation>entre peut-être en conflit avec</translation>
    </message>
    <message>
        <source>omits</source>
        <translation>omet</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentionne</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>non applicable</translation>
    </message>
    <message>
        <source>by its wording</source>
        <translation>par sa formulation</translation>
    </message>
    <message>
        <source>by its meaning</source>
        <translation>par son sens</translation>
    </message>
    <message>
        <source>by its function</source>
        <translation>par sa fonction</translation>
    </message>
    <message>
        <source>legal judgement</source>
        <translation>appréciation juridique</translation>
    </message>
    <message>
        <source>equivalent to</source>
        <translation>équivalent à</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>égal à</translation>
    </message>
    <message>
        <source>subset of</source>
        <translation>sous-ensemble de</translation>
    </message>
    <message>
        <source>superset of</source>
        <translation>sur-ensemble de</translation>
    </message>
    <message>
        <source>intersects with</source>
        <translation>recoupe</translation>
    </message>
    <message>
        <source>no relationship</source>
        <translation>aucune relation</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>par une personne</translation>
    </message>
    <message>
        <source>by a tool</source>
        <translation>par un outil</translation>
    </message>
    <message>
        <source>suggested by a tool, accepted by a person</source>
        <translation>suggéré par un outil, accepté par une personne</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Marked as prepared</source>
        <translation>Marqué comme préparé</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Dissented</source>
        <translation>En désaccord</translation>
    </message>
    <message>
        <source>Withdrew the step</source>
        <translation>A retiré l’étape</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Peu sûr</translation>
    </message>
    <message>
        <source>Explicit words</source>
        <translation>Mots exprès</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>Déduction</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Rights waived</source>
        <translation>Renonciation à des droits</translation>
    </message>
    <message>
        <source>Opt-out missing or hard</source>
        <translation>Opposition absente ou difficile</translation>
    </message>
    <message>
        <source>Breadth of people affected</source>
        <translation>Étendue des personnes touchées</translation>
    </message>
    <message>
        <source>Legal or financial exposure</source>
        <translation>Risque juridique ou financier</translation>
    </message>
    <message>
        <source>Discretion kept by the platform</source>
        <translation>Latitude gardée par la plateforme</translation>
    </message>
    <message>
        <source>Not a policy</source>
        <translation>Pas une politique</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Out of the period</source>
        <translation>Hors de la période</translation>
    </message>
    <message>
        <source>Out of the language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Hors-texte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>INCOMPLETE</source>
        <translation>INCOMPLET</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>DÉFINITIF</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analyste</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>réviseur</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>approbateur</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>service juridique</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <source>records manager</source>
        <translation>gestionnaire des archives</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroite</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Litiges</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Conduite</translation>
    </message>
    <message>
        <source>what the text itself states</source>
        <translation>ce que le texte énonce lui-même</translation>
    </message>
    <message>
        <source>what follows from it</source>
        <translation>ce qui en découle</translation>
    </message>
    <message>
        <source>what the reviewer thinks of it</source>
        <translation>ce qu’en pense le réviseur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>some</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>considerable</source>
        <translation>considérable</translation>
    </message>
    <message>
        <source>extreme</source>
        <translation>extrême</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>polarité</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>severity factors</source>
        <translation>facteurs de gravité</translation>
    </message>
    <message>
        <source>reason of the severity</source>
        <translation>motif de la gravité</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>ce qu’elle dit</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>pourquoi c’est important</translation>
    </message>
    <message>
        <source>user impact</source>
        <translation>effet sur les utilisateurs</translation>
    </message>
    <message>
        <source>affected groups</source>
        <translation>groupes concernés</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>opposition</translation>
    </message>
    <message>
        <source>what users can do</source>
        <translation>ce que les utilisateurs peuvent faire</translation>
    </message>
    <message>
        <source>interpretive notes</source>
        <translation>notes d’interprétation</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>fondement</translation>
    </message>
    <message>
        <source>mappings</source>
        <translation>rattachements</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>une catégorie</translation>
    </message>
    <message>
        <source>a severity</source>
        <translation>une gravité</translation>
    </message>
    <message>
        <source>{0} factor score</source>
        <translation>{0} note de facteur</translation>
    </message>
    <message>
        <source>{0} factor scores</source>
        <translation>{0} notes de facteurs</translation>
    </message>
    <message>
        <source>the reason of the severity</source>
        <translation>le motif de la gravité</translation>
    </message>
    <message>
        <source>an interpretive note</source>
        <translation>une note d’interprétation</translation>
    </message>
</context>
<context>
    <name>CodingActs</name>
    <message>
        <source>{0} stays a draft, still missing: {1}.</source>
        <translation>{0} reste un projet, il manque encore&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Saved. This was the last one of the list.</source>
        <translation>Enregistré. C’était le dernier de la liste.</translation>
    </message>
</context>
<context>
    <name>CodingFooter</name>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Approve &amp;&amp; next</source>
        <translation>Approuver et continuer</translation>
    </message>
    <message>
        <source>Save &amp;&amp; next</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Draft, still missing: {0}.</source>
        <translation>Projet, il manque encore&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>CodingHeader</name>
    <message>
        <source>Bring it back into scope</source>
        <translation>La remettre dans le périmètre</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Flagged by {0}. F takes the flag away.</source>
        <translation>Signalé par {0}. F retire le signalement.</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Non signalé</translation>
    </message>
    <message>
        <source>Left out by {0}. {1}.</source>
        <translation>Écartée par {0}. {1}.</translation>
    </message>
    <message>
        <source>A new finding begins with the first thing you say about it.</source>
        <translation>Un nouveau constat commence avec la première chose que vous en dites.</translation>
    </message>
    <message>
        <source>Searched for and not found: {0}</source>
        <translation>Cherché et non trouvé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} · revision {1} by {2}</source>
        <translation>{0} · révision {1} par {2}</translation>
    </message>
    <message>
        <source>{0} · begun by a tool</source>
        <translation>{0} · commencé par un outil</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Show finding {0}</source>
        <translation>Montrer le constat {0}</translation>
    </message>
</context>
<context>
    <name>CodingPane</name>
    <message>
        <source>Coding</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>No provision is shown</source>
        <translation>Aucune clause n’est affichée</translation>
    </message>
    <message>
        <source>Choose one in the queue or in the document; what you say about it goes here.</source>
        <translation>Choisissez-en une dans la file ou dans le document&#x202f;; ce que vous en dites s’écrit ici.</translation>
    </message>
    <message>
        <source>The coding pane is hidden. Show it first ({0}); keys do nothing to what is not in sight.</source>
        <translation>Le volet d’analyse est caché. Montrez-le d’abord ({0})&#x202f;; les touches n’agissent pas sur ce qui n’est pas visible.</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Next provision</source>
        <translation>Clause suivante</translation>
    </message>
    <message>
        <source>Go to the next provision of the document or queue</source>
        <translation>Aller à la clause suivante du document ou de la file</translation>
    </message>
    <message>
        <source>Previous provision</source>
        <translation>Clause précédente</translation>
    </message>
    <message>
        <source>Go to the provision before</source>
        <translation>Aller à la clause précédente</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Search provisions, findings, laws and commands</source>
        <translation>Rechercher clauses, constats, lois et commandes</translation>
    </message>
    <message>
        <source>Go to queue</source>
        <translation>Aller à la file</translation>
    </message>
    <message>
        <source>Put the keyboard on the review queue</source>
        <translation>Donner le clavier à la file de revue</translation>
    </message>
    <message>
        <source>Go to document</source>
        <translation>Aller au document</translation>
    </message>
    <message>
        <source>Put the keyboard on the document</source>
        <translation>Donner le clavier au document</translation>
    </message>
    <message>
        <source>Go to coding pane</source>
        <translation>Aller au volet d’analyse</translation>
    </message>
    <message>
        <source>Put the keyboard on the judgement of the provision</source>
        <translation>Donner le clavier à l’appréciation de la clause</translation>
    </message>
    <message>
        <source>Go to timeline</source>
        <translation>Aller à la frise</translation>
    </message>
    <message>
        <source>Put the keyboard on the versions of the document</source>
        <translation>Donner le clavier aux versions du document</translation>
    </message>
    <message>
        <source>Go to outline</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Put the keyboard on the headings of the document</source>
        <translation>Donner le clavier aux titres du document</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Put the keyboard into the next pane in sight, where it was last</source>
        <translation>Place le clavier dans le volet visible suivant, là où il était en dernier</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Put the keyboard into the pane before, where it was last</source>
        <translation>Place le clavier dans le volet précédent, là où il était en dernier</translation>
    </message>
    <message>
        <source>Follow link</source>
        <translation>Suivre le lien</translation>
    </message>
    <message>
        <source>Go to the definition of the term, or to the clause that is pointed at</source>
        <translation>Aller à la définition du terme, ou à la clause visée</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go back to the link that was followed last</source>
        <translation>Revenir au dernier lien suivi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation>Annuler le dernier acte</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>Find words in the document</source>
        <translation>Rechercher des mots dans le document</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy the selected words with document, version and hash</source>
        <translation>Copier les mots choisis avec document, version et empreinte</translation>
    </message>
    <message>
        <source>Adjust span</source>
        <translation>Ajuster le passage</translation>
    </message>
    <message>
        <source>Move the ends of the finding&apos;s passage with Shift and the arrow keys</source>
        <translation>Déplacer les bornes du passage du constat avec Maj et les flèches</translation>
    </message>
    <message>
        <source>Next finding here</source>
        <translation>Constat suivant ici</translation>
    </message>
    <message>
        <source>Go through the findings on this provision</source>
        <translation>Parcourir les constats sur cette clause</translation>
    </message>
    <message>
        <source>Export this finding as one page</source>
        <translation>Exporter ce constat en une page</translation>
    </message>
    <message>
        <source>Write the current finding as a PDF of its own</source>
        <translation>Écrire le constat en un PDF à part</translation>
    </message>
    <message>
        <source>Compare A with B</source>
        <translation>Comparer A et B</translation>
    </message>
    <message>
        <source>Show what changed between the two versions chosen on the timeline</source>
        <translation>Montrer ce qui a changé entre les deux versions choisies sur la frise</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Go to the next change against the earlier version</source>
        <translation>Aller à la modification suivante par rapport à la version antérieure</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Go to the change before, against the earlier version</source>
        <translation>Aller à la modification précédente par rapport à la version antérieure</translation>
    </message>
    <message>
        <source>Go to change record</source>
        <translation>Aller à la fiche de modification</translation>
    </message>
    <message>
        <source>Show what the change amounts to, beside its redline</source>
        <translation>Montrer la portée de la modification, à côté des modifications du texte</translation>
    </message>
    <message>
        <source>Confirm what a clause became</source>
        <translation>Confirmer ce qu’une clause est devenue</translation>
    </message>
    <message>
        <source>Say that the clause of this change became the one shown</source>
        <translation>Dire que la clause de cette modification est devenue celle affichée</translation>
    </message>
    <message>
        <source>Put a clause elsewhere</source>
        <translation>Replacer une clause</translation>
    </message>
    <message>
        <source>Choose the clause that this one really became, or came from</source>
        <translation>Choisir la clause que celle-ci est réellement devenue, ou dont elle vient</translation>
    </message>
    <message>
        <source>Clause has no successor</source>
        <translation>Clause sans suite</translation>
    </message>
    <message>
        <source>Say that nothing in the later version takes the place of this clause</source>
        <translation>Dire que rien dans la version ultérieure ne remplace cette clause</translation>
    </message>
    <message>
        <source>Carry findings over</source>
        <translation>Reporter les constats</translation>
    </message>
    <message>
        <source>Decide what becomes of earlier findings in this version</source>
        <translation>Décider du sort des constats antérieurs dans cette version</translation>
    </message>
    <message>
        <source>Keep the finding</source>
        <translation>Conserver le constat</translation>
    </message>
    <message>
        <source>Keep the earlier finding on the clause that is proposed</source>
        <translation>Conserver le constat antérieur sur la clause proposée</translation>
    </message>
    <message>
        <source>Re-place the finding</source>
        <translation>Replacer le constat</translation>
    </message>
    <message>
        <source>Put the earlier finding on another clause</source>
        <translation>Placer le constat antérieur sur une autre clause</translation>
    </message>
    <message>
        <source>Keep the finding to edit it</source>
        <translation>Conserver le constat pour le retravailler</translation>
    </message>
    <message>
        <source>Keep the earlier finding and ask for its rework</source>
        <translation>Conserver le constat antérieur et demander de le retravailler</translation>
    </message>
    <message>
        <source>Withdraw the finding</source>
        <translation>Retirer le constat</translation>
    </message>
    <message>
        <source>Say why the earlier finding does not hold in this version</source>
        <translation>Dire pourquoi le constat antérieur ne vaut pas dans cette version</translation>
    </message>
    <message>
        <source>Redline in its own window</source>
        <translation>Modifications dans leur propre fenêtre</translation>
    </message>
    <message>
        <source>Put the redline on a second monitor, or bring it back</source>
        <translation>Placer les modifications sur un second écran, ou les ramener</translation>
    </message>
    <message>
        <source>Watched places</source>
        <translation>Lieux surveillés</translation>
    </message>
    <message>
        <source>Folders, repositories and addresses that are looked at for new versions</source>
        <translation>Dossiers, dépôts et adresses où l’on cherche de nouvelles versions</translation>
    </message>
    <message>
        <source>Read anew with today&apos;s readers</source>
        <translation>Relire avec les lecteurs d’aujourd’hui</translation>
    </message>
    <message>
        <source>See what this program reads differently than an earlier one, and add it</source>
        <translation>Voir ce que ce programme lit autrement qu’un précédent, et l’ajouter</translation>
    </message>
    <message>
        <source>Compare platforms</source>
        <translation>Comparer les plateformes</translation>
    </message>
    <message>
        <source>Show how other platforms and documents handle the same</source>
        <translation>Montrer comment d’autres plateformes et documents traitent la même chose</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Montrer la source</translation>
    </message>
    <message>
        <source>Show the archived bytes of the document</source>
        <translation>Montrer les octets archivés du document</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Record the finding as prepared, or approve it as second reviewer, and go to the next one</source>
        <translation>Consigner le constat comme préparé, ou l’approuver en second réviseur, et passer au suivant</translation>
    </message>
    <message>
        <source>Severity critical</source>
        <translation>Gravité critique</translation>
    </message>
    <message>
        <source>Rate the current finding critical</source>
        <translation>Évaluer le constat critique</translation>
    </message>
    <message>
        <source>Severity high</source>
        <translation>Gravité élevée</translation>
    </message>
    <message>
        <source>Rate the current finding high</source>
        <translation>Évaluer le constat de gravité élevée</translation>
    </message>
    <message>
        <source>Severity medium</source>
        <translation>Gravité moyenne</translation>
    </message>
    <message>
        <source>Rate the current finding medium</source>
        <translation>Évaluer le constat de gravité moyenne</translation>
    </message>
    <message>
        <source>Severity low</source>
        <translation>Gravité faible</translation>
    </message>
    <message>
        <source>Rate the current finding low</source>
        <translation>Évaluer le constat de gravité faible</translation>
    </message>
    <message>
        <source>Severity info</source>
        <translation>Gravité info</translation>
    </message>
    <message>
        <source>Rate the current finding info</source>
        <translation>Évaluer le constat comme info</translation>
    </message>
    <message>
        <source>Choose category</source>
        <translation>Choisir la catégorie</translation>
    </message>
    <message>
        <source>Choose what the provision is about</source>
        <translation>Choisir de quoi traite la clause</translation>
    </message>
    <message>
        <source>Add mapping</source>
        <translation>Ajouter un rattachement</translation>
    </message>
    <message>
        <source>Map the provision to a law: type a citation such as gdpr 6 1 f</source>
        <translation>Rattacher la clause à une loi&#xa0;: tapez une référence comme gdpr 6 1 f</translation>
    </message>
    <message>
        <source>Last mapping again</source>
        <translation>Dernier rattachement à nouveau</translation>
    </message>
    <message>
        <source>Map the provision as the one before</source>
        <translation>Rattacher la clause comme la précédente</translation>
    </message>
    <message>
        <source>Accept first suggestion</source>
        <translation>Accepter la première suggestion</translation>
    </message>
    <message>
        <source>Accept the first suggested mapping</source>
        <translation>Accepter le premier rattachement suggéré</translation>
    </message>
    <message>
        <source>Write what it says</source>
        <translation>Écrire ce qu’elle dit</translation>
    </message>
    <message>
        <source>Go to the field that says what the provision says</source>
        <translation>Aller au champ qui dit ce que dit la clause</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Flag the provision to come back to it, or take the flag away</source>
        <translation>Signaler la clause pour y revenir, ou retirer le signalement</translation>
    </message>
    <message>
        <source>Put out of scope</source>
        <translation>Mettre hors périmètre</translation>
    </message>
    <message>
        <source>Leave the provision out of the review, with a reason</source>
        <translation>Sortir la clause de la revue, avec un motif</translation>
    </message>
    <message>
        <source>New finding on the selection</source>
        <translation>Nouveau constat sur la sélection</translation>
    </message>
    <message>
        <source>Begin a finding on the selected text or on the whole provision</source>
        <translation>Commencer un constat sur le texte choisi ou sur toute la clause</translation>
    </message>
    <message>
        <source>Record an omission</source>
        <translation>Noter une omission</translation>
    </message>
    <message>
        <source>Begin a finding on what the version does not say, with the words searched for</source>
        <translation>Commencer un constat sur ce que la version ne dit pas, avec les mots cherchés</translation>
    </message>
    <message>
        <source>Copy from previous</source>
        <translation>Reprendre le précédent</translation>
    </message>
    <message>
        <source>Take over the judgement of the finding before</source>
        <translation>Reprendre l’appréciation du constat précédent</translation>
    </message>
    <message>
        <source>Apply to identical text</source>
        <translation>Appliquer au texte identique</translation>
    </message>
    <message>
        <source>Say the same of provisions with the same words in other documents and versions</source>
        <translation>Dire de même des clauses aux mêmes mots dans d’autres documents et versions</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approve the finding as second reviewer</source>
        <translation>Approuver le constat en tant que second réviseur</translation>
    </message>
    <message>
        <source>Return with reason</source>
        <translation>Renvoyer avec motif</translation>
    </message>
    <message>
        <source>Give the finding back to its preparer, with what is to be changed</source>
        <translation>Renvoyer le constat à qui l’a préparé, avec ce qui est à changer</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Exprimer un désaccord</translation>
    </message>
    <message>
        <source>Put a contrary reading on record</source>
        <translation>Consigner une lecture contraire</translation>
    </message>
    <message>
        <source>Raise open item</source>
        <translation>Créer un point ouvert</translation>
    </message>
    <message>
        <source>Ask a question with an owner and a due date</source>
        <translation>Poser une question avec un responsable et une échéance</translation>
    </message>
    <message>
        <source>Sign off version</source>
        <translation>Valider la version</translation>
    </message>
    <message>
        <source>Look at the sums of the version and approve it as a whole</source>
        <translation>Regarder les totaux de la version et l’approuver dans son ensemble</translation>
    </message>
    <message>
        <source>Conflicts with legal</source>
        <translation>Conflits avec le service juridique</translation>
    </message>
    <message>
        <source>Look at what legal returned and nobody has settled</source>
        <translation>Voir ce que le service juridique a renvoyé et que personne n’a réglé</translation>
    </message>
    <message>
        <source>Conflict: accept legal&apos;s</source>
        <translation>Conflit&#xa0;: accepter le mot du service juridique</translation>
    </message>
    <message>
        <source>Settle the chosen conflicts with what legal wrote</source>
        <translation>Régler les conflits choisis par ce que le service juridique a écrit</translation>
    </message>
    <message>
        <source>Conflict: keep the record&apos;s</source>
        <translation>Conflit&#xa0;: garder l’enregistrement</translation>
    </message>
    <message>
        <source>Settle the chosen conflicts with what the record holds</source>
        <translation>Régler les conflits choisis par ce que contient l’enregistrement</translation>
    </message>
    <message>
        <source>Conflict: ask</source>
        <translation>Conflit&#xa0;: demander</translation>
    </message>
    <message>
        <source>Raise an open item that names both readings of the chosen conflicts</source>
        <translation>Créer un point ouvert qui nomme les deux lectures des conflits choisis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Make a new workspace, with or without a passphrase</source>
        <translation>Créer un espace de travail, avec ou sans phrase de passe</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Ouvrir un fichier d’espace de travail</translation>
    </message>
    <message>
        <source>Open the sample archive</source>
        <translation>Ouvrir l’archive d’exemple</translation>
    </message>
    <message>
        <source>Make a workspace with three invented platforms to try things out</source>
        <translation>Créer un espace de travail avec trois plateformes inventées pour essayer</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Close the workspace; everything is saved</source>
        <translation>Fermer l’espace de travail&#x202f;; tout est enregistré</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Importer des documents</translation>
    </message>
    <message>
        <source>Import archived documents: files, folders, archives</source>
        <translation>Importer des documents archivés&#xa0;: fichiers, dossiers, archives</translation>
    </message>
    <message>
        <source>Broken captures</source>
        <translation>Captures défectueuses</translation>
    </message>
    <message>
        <source>Look at captures that are no version, and make one of them where it is one</source>
        <translation>Regarder les captures qui ne sont pas des versions, et en faire une là où c’en est une</translation>
    </message>
    <message>
        <source>Export audit pack</source>
        <translation>Exporter le dossier d’audit</translation>
    </message>
    <message>
        <source>Freeze a selection and write PDF, workbook and proof</source>
        <translation>Figer une sélection et écrire PDF, classeur et preuve</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Why the work is done, for whom, under which law</source>
        <translation>Pourquoi le travail est fait, pour qui, selon quel droit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who acts here, and who acts now</source>
        <translation>Qui agit ici, et qui agit maintenant</translation>
    </message>
    <message>
        <source>Verify a pack or workspace</source>
        <translation>Vérifier un dossier d’audit ou un espace de travail</translation>
    </message>
    <message>
        <source>Check a pack folder, ZIP or workspace; nothing is changed</source>
        <translation>Vérifier le répertoire d’un dossier d’audit, un ZIP ou un espace de travail&#x202f;; rien n’est changé</translation>
    </message>
    <message>
        <source>Sign a pack</source>
        <translation>Signer un dossier d’audit</translation>
    </message>
    <message>
        <source>Sign the PDF of a pack folder with a key file</source>
        <translation>Signer le PDF d’un dossier d’audit avec un fichier de clé</translation>
    </message>
    <message>
        <source>Import review files</source>
        <translation>Importer des fichiers de revue</translation>
    </message>
    <message>
        <source>Take in findings from review and comparison files</source>
        <translation>Reprendre des constats de fichiers de revue et de comparaison</translation>
    </message>
    <message>
        <source>Return legal&apos;s workbook</source>
        <translation>Reprendre le classeur du service juridique</translation>
    </message>
    <message>
        <source>See what legal&apos;s edited workbook changes, and take it in</source>
        <translation>Voir ce que change le classeur modifié par le service juridique, et le reprendre</translation>
    </message>
    <message>
        <source>Hand work over</source>
        <translation>Transmettre le travail</translation>
    </message>
    <message>
        <source>Write the work on versions into one file, for another workstation</source>
        <translation>Écrire le travail sur des versions dans un fichier, pour un autre poste</translation>
    </message>
    <message>
        <source>Take work in</source>
        <translation>Reprendre du travail</translation>
    </message>
    <message>
        <source>See what is in the file of another workstation, and take it in</source>
        <translation>Voir ce que contient le fichier d’un autre poste, et le reprendre</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Sauvegarder l’espace de travail</translation>
    </message>
    <message>
        <source>Copy the workspace safely while it is open</source>
        <translation>Copier l’espace de travail en toute sécurité pendant qu’il est ouvert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Theme, language, keys, size</source>
        <translation>Thème, langue, touches, taille</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation>Fermer le programme&#x202f;; tout est enregistré</translation>
    </message>
    <message>
        <source>Queue and archive</source>
        <translation>Files et archive</translation>
    </message>
    <message>
        <source>Show or hide the left pane</source>
        <translation>Montrer ou cacher le volet gauche</translation>
    </message>
    <message>
        <source>Coding pane</source>
        <translation>Volet d’analyse</translation>
    </message>
    <message>
        <source>Show or hide the right pane</source>
        <translation>Montrer ou cacher le volet droit</translation>
    </message>
    <message>
        <source>Version timeline</source>
        <translation>Frise des versions</translation>
    </message>
    <message>
        <source>Show or hide the timeline</source>
        <translation>Montrer ou cacher la frise</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show or hide the headings of the document</source>
        <translation>Montrer ou cacher les titres du document</translation>
    </message>
    <message>
        <source>Document in its own window</source>
        <translation>Document dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Put the document on a second monitor, or bring it back</source>
        <translation>Mettre le document sur un second écran, ou le ramener</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Text at its normal size</source>
        <translation>Texte à sa taille normale</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Thème suivant</translation>
    </message>
    <message>
        <source>Go from light to dark to high contrast to the system&apos;s own</source>
        <translation>Du clair au sombre, au contraste élevé, puis au choix du système</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Montrer chaque touche</translation>
    </message>
    <message>
        <source>Laws and frameworks</source>
        <translation>Lois et référentiels</translation>
    </message>
    <message>
        <source>What the catalogue holds, where it is from, and the import of further laws</source>
        <translation>Ce que contient le catalogue, d’où cela vient, et l’import d’autres lois</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Lire le manuel</translation>
    </message>
    <message>
        <source>About Clausemark</source>
        <translation>À propos de Clausemark</translation>
    </message>
    <message>
        <source>Version, licences, and whether the installation is sound</source>
        <translation>Version, licences, et si l’installation est saine</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Set beside</source>
        <translation>Mettre à côté</translation>
    </message>
    <message>
        <source>{0} (all documents)</source>
        <translation>{0} (tous les documents)</translation>
    </message>
    <message>
        <source>{0} – not judged yet</source>
        <translation>{0} – pas encore jugé</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>{0} of {1} platforms reviewed</source>
        <translation>{0} sur {1} plateformes examinées</translation>
    </message>
    <message>
        <source>{0} of 1 platform reviewed</source>
        <translation>{0} sur 1 plateforme examinée</translation>
    </message>
    <message>
        <source>A platform counts as reviewed when a version of its documents has a judged finding.</source>
        <translation>Une plateforme compte comme examinée si une version de ses documents a un constat jugé.</translation>
    </message>
    <message>
        <source>Of each document the latest such version counts.</source>
        <translation>De chaque document compte la dernière version de ce type.</translation>
    </message>
    <message>
        <source>Present: a finding in the category quotes a passage.</source>
        <translation>Présent&#xa0;: un constat de la catégorie cite un passage.</translation>
    </message>
    <message>
        <source>Absent: a finding records that it was searched for and not found.</source>
        <translation>Absent&#xa0;: un constat note qu’on l’a cherché sans le trouver.</translation>
    </message>
    <message>
        <source>Unclear: neither.</source>
        <translation>Incertain&#xa0;: ni l’un ni l’autre.</translation>
    </message>
</context>
<context>
    <name>ConfirmedCard</name>
    <message>
        <source>Confirmed by {0}, {1}</source>
        <translation>Confirmé par {0}, {1}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Drop the comparison {0}</source>
        <translation>Écarter la comparaison {0}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>“{text}” is not a moment. Write it as 2026-01-12T09:30:00Z.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un moment. Écrivez-le comme 2026-01-12T09:30:00Z.</translation>
    </message>
    <message>
        <source>The file is binary data, not text. Choose another file.</source>
        <translation>Le fichier contient des données binaires, pas du texte. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file&apos;s character encoding is unknown. Save it as UTF-8.</source>
        <translation>Le codage des caractères du fichier est inconnu. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty. Capture the document again.</source>
        <translation>Le fichier est vide. Capturez de nouveau le document.</translation>
    </message>
    <message>
        <source>The file begins as {encoding} but is not. Save it as UTF-8.</source>
        <translation>Le fichier commence comme {encoding} mais n’en est pas. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The Word file holds no document. Open it in Word and save it again.</source>
        <translation>Le fichier Word ne contient pas de document. Ouvrez-le dans Word et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Its tables nest too deeply to be a document.</source>
        <translation>Ses tableaux sont trop imbriqués pour un document.</translation>
    </message>
    <message>
        <source>The file embeds other documents whose text is not read. Import them by themselves.</source>
        <translation>Le fichier incorpore d’autres documents dont le texte n’est pas lu. Importez-les séparément.</translation>
    </message>
    <message>
        <source>The file carries comments, which are no part of its text.</source>
        <translation>Le fichier porte des commentaires, qui ne font pas partie de son texte.</translation>
    </message>
    <message>
        <source>It is an Office file, but no Word document. Save the text as DOCX or PDF and import that.</source>
        <translation>C’est un fichier Office, mais pas un document Word. Enregistrez le texte en DOCX ou PDF et importez ce fichier.</translation>
    </message>
    <message>
        <source>It declares entities, which no Word file does. It was made to do harm; do not open it.</source>
        <translation>Il déclare des entités, ce que ne fait aucun fichier Word. Il a été fait pour nuire&#x202f;; ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>the text hardly uses the words of terms, policies and contracts: check that it is the right page</source>
        <translation>le texte n’emploie guère les mots des conditions, politiques et contrats&#xa0;: vérifiez que c’est la bonne page</translation>
    </message>
    <message>
        <source>a redirect notice</source>
        <translation>un avis de redirection</translation>
    </message>
    <message>
        <source>an error page</source>
        <translation>une page d’erreur</translation>
    </message>
    <message>
        <source>a page that needs scripts</source>
        <translation>une page qui exige des scripts</translation>
    </message>
    <message>
        <source>a robot check</source>
        <translation>un contrôle anti-robot</translation>
    </message>
    <message>
        <source>a consent wall</source>
        <translation>une demande de consentement</translation>
    </message>
    <message>
        <source>a sign-in page</source>
        <translation>une page de connexion</translation>
    </message>
    <message>
        <source>the capture is a scan: {scan}</source>
        <translation>la capture est une numérisation&#xa0;: {scan}</translation>
    </message>
    <message>
        <source>the capture holds no text to read: it is empty, or all of it is navigation or hidden</source>
        <translation>la capture ne contient aucun texte à lire&#xa0;: elle est vide, ou tout y est navigation ou caché</translation>
    </message>
    <message>
        <source>the capture is {what}: “{words}”</source>
        <translation>la capture est {what}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The history cannot be read; git says: {said}. Fetch the repository or bundle again.</source>
        <translation>L’historique ne peut être lu&#x202f;; git dit&#xa0;: {said}. Récupérez de nouveau le dépôt ou le paquet.</translation>
    </message>
    <message>
        <source>{file} is a git repository, and the git command is not there. Install git, or import its files.</source>
        <translation>{file} est un dépôt git, et la commande git manque. Installez git, ou importez ses fichiers.</translation>
    </message>
    <message>
        <source>Reading the history takes too long.</source>
        <translation>La lecture de l’historique prend trop de temps.</translation>
    </message>
    <message>
        <source>The page nests too deeply to be read whole. Save it again from a browser, or as text.</source>
        <translation>La page est trop imbriquée pour être lue en entier. Enregistrez-la de nouveau depuis un navigateur, ou comme texte.</translation>
    </message>
    <message>
        <source>The page cannot be read as HTML. Save it again from a browser.</source>
        <translation>La page ne peut être lue comme HTML. Enregistrez-la de nouveau depuis un navigateur.</translation>
    </message>
    <message>
        <source>It holds no page and no words of a message. Save the page again, as HTML.</source>
        <translation>Il ne contient ni page ni mots d’un message. Enregistrez de nouveau la page, en HTML.</translation>
    </message>
    <message>
        <source>Its parts nest too deeply to be a message.</source>
        <translation>Ses parties sont trop imbriquées pour un message.</translation>
    </message>
    <message>
        <source>It is damaged: its parts cannot be told apart. Save the page or message again.</source>
        <translation>Il est endommagé&#xa0;: ses parties ne se distinguent pas. Enregistrez de nouveau la page ou le message.</translation>
    </message>
    <message>
        <source>It has more parts than any message has.</source>
        <translation>Il a plus de parties qu’aucun message.</translation>
    </message>
    <message>
        <source>{name} is binary data, not a document. Choose another file.</source>
        <translation>{name} contient des données binaires, pas un document. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>LibreOffice takes too long to open it. Save it as DOCX or PDF, and import that file.</source>
        <translation>LibreOffice met trop de temps à l’ouvrir. Enregistrez-le en DOCX ou PDF et importez ce fichier.</translation>
    </message>
    <message>
        <source>LibreOffice is needed to read it, and is not installed. Install it, or save the document as DOCX or PDF.</source>
        <translation>Il faut LibreOffice pour le lire, et il n’est pas installé. Installez-le, ou enregistrez le document en DOCX ou PDF.</translation>
    </message>
    <message>
        <source>LibreOffice cannot open it. Open it in the program it was made with, and save it as DOCX or PDF.</source>
        <translation>LibreOffice ne peut l’ouvrir. Ouvrez-le dans le programme qui l’a fait et enregistrez-le en DOCX ou PDF.</translation>
    </message>
    <message>
        <source>It is an Office file of 1997–2003, which cannot be read. Save it as DOCX and import that file.</source>
        <translation>C’est un fichier Office de 1997–2003, qui ne peut être lu. Enregistrez-le en DOCX et importez ce fichier.</translation>
    </message>
    <message>
        <source>It is encrypted. Open it with its password in Word, take the protection off, and import that file.</source>
        <translation>Il est chiffré. Ouvrez-le dans Word avec son mot de passe, retirez la protection et importez ce fichier.</translation>
    </message>
    <message>
        <source>The process that draws pages ended. Close the Source tab and open it again, or read the text beside it.</source>
        <translation>Le processus qui dessine les pages s’est terminé. Fermez l’onglet Source et rouvrez-le, ou lisez le texte à côté.</translation>
    </message>
    <message>
        <source>The page cannot be drawn. Read the text beside it, or open the archived file with another program.</source>
        <translation>La page ne peut être dessinée. Lisez le texte à côté, ou ouvrez le fichier archivé avec un autre programme.</translation>
    </message>
    <message>
        <source>It is damaged: no page of it can be shown. Fetch it again, or print it into a new PDF.</source>
        <translation>Il est endommagé&#xa0;: aucune de ses pages ne peut être montrée. Récupérez-le de nouveau, ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>Its author asks programs not to copy its text. It is read for review; weigh that before it is passed on.</source>
        <translation>Son auteur demande aux programmes de ne pas copier son texte. Il est lu pour la revue&#x202f;; pesez cela avant de le transmettre.</translation>
    </message>
    <message>
        <source>It has more than {most_pages} pages. Import its parts one by one.</source>
        <translation>Il a plus de {most_pages} pages. Importez ses parties une à une.</translation>
    </message>
    <message>
        <source>It is encrypted. Open it with its password, print it into a new PDF, and import that file.</source>
        <translation>Il est chiffré. Ouvrez-le avec son mot de passe, imprimez-le dans un nouveau PDF et importez ce fichier.</translation>
    </message>
    <message>
        <source>{count} of {pages} pages are pictures without text: {some}.</source>
        <translation>{count} pages sur {pages} sont des images sans texte&#xa0;: {some}.</translation>
    </message>
    <message>
        <source>The file carries other files, which are not read. Import them by themselves.</source>
        <translation>Le fichier porte d’autres fichiers, qui ne sont pas lus. Importez-les séparément.</translation>
    </message>
    <message>
        <source>Files of the type {media_type} cannot be read yet. Save the document as PDF, DOCX, HTML or text.</source>
        <translation>Les fichiers du type {media_type} ne peuvent pas encore être lus. Enregistrez le document en PDF, DOCX, HTML ou texte.</translation>
    </message>
    <message>
        <source>Its text can be recognised, and is marked as recognised then.</source>
        <translation>Son texte peut être reconnu, et est alors marqué comme reconnu.</translation>
    </message>
    <message>
        <source>Tesseract is needed to recognise the text of a scan, and is not installed. Install it with a language, or capture the document with its text.</source>
        <translation>Il faut Tesseract pour reconnaître le texte d’une numérisation, et il n’est pas installé. Installez-le avec une langue, ou capturez le document avec son texte.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures of the pages by a program: {words} words, {doubtful} of them doubtful. Compare what you quote with the pages.</source>
        <translation>Le texte a été reconnu par un programme sur des images des pages&#xa0;: {words} mots, dont {doubtful} douteux. Comparez ce que vous citez avec les pages.</translation>
    </message>
    <message>
        <source>It has more than {most} pages. Recognise its parts one by one.</source>
        <translation>Il a plus de {most} pages. Faites reconnaître ses parties une par une.</translation>
    </message>
    <message>
        <source>Recognising a page takes too long. Scan it again with fewer details.</source>
        <translation>La reconnaissance d’une page prend trop de temps. Numérisez-la de nouveau avec moins de détails.</translation>
    </message>
    <message>
        <source>{file_name} {what}. Nothing of it was kept; capture the document in another format.</source>
        <translation>{file_name} {what}. Rien n’en a été gardé&#x202f;; capturez le document dans un autre format.</translation>
    </message>
    <message>
        <source>made its reader crash</source>
        <translation>a fait planter son lecteur</translation>
    </message>
    <message>
        <source>takes too long to read</source>
        <translation>prend trop de temps à lire</translation>
    </message>
    <message>
        <source>had its reader ended by the system, as happens for want of memory</source>
        <translation>a vu son lecteur arrêté par le système, comme il arrive faute de mémoire</translation>
    </message>
    <message>
        <source>{file_name}: {trouble}</source>
        <translation>{file_name}&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>made its reader answer nonsense</source>
        <translation>a fait répondre n’importe quoi à son lecteur</translation>
    </message>
    <message>
        <source>{damaged} characters could not be decoded and are shown as {unreadable}.</source>
        <translation>{damaged} caractères n’ont pu être décodés et apparaissent comme {unreadable}.</translation>
    </message>
    <message>
        <source>The text holds characters that turn its direction; it may read otherwise than it is stored.</source>
        <translation>Le texte contient des caractères qui changent son sens d’écriture&#x202f;; il peut se lire autrement qu’il n’est stocké.</translation>
    </message>
    <message>
        <source>The file cannot be unpacked. Report this, and unpack it with another program.</source>
        <translation>Le fichier ne peut être décompressé. Signalez-le, et décompressez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>Unpacking the file takes more memory than is allowed.</source>
        <translation>Décompresser le fichier demande plus de mémoire que permis.</translation>
    </message>
    <message>
        <source>The file nests too deeply to hold documents.</source>
        <translation>Le fichier est trop imbriqué pour contenir des documents.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {trouble}.</source>
        <translation>{name} ne peut être lu&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>{name} takes too long to unpack. What came out before is kept; unpack it with another program.</source>
        <translation>{name} met trop de temps à se décompresser. Ce qui en est sorti est gardé&#x202f;; décompressez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>{name} is damaged or was cut off: it cannot be unpacked. Fetch it again.</source>
        <translation>{name} est endommagé ou tronqué et ne peut être décompressé. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} holds no web archive where a WACZ keeps one. Fetch it again.</source>
        <translation>{name} ne contient pas d’archive web là où un WACZ en garde une. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} holds more than is taken from one container. Import its parts one by one.</source>
        <translation>{name} contient plus que ce qui est pris d’une archive. Importez ses parties une à une.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document has. Do not open it.</source>
        <translation>Il se décompresse en bien plus qu’un document. Ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>It is damaged: no document in it can be read. Fetch it again.</source>
        <translation>Il est endommagé&#xa0;: aucun document n’y est lisible. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>It unpacks to more than any archive of documents has.</source>
        <translation>Il se décompresse en plus qu’aucune archive de documents.</translation>
    </message>
    <message>
        <source>The stored reading of a document is damaged. Restore the workspace from a backup.</source>
        <translation>La lecture stockée d’un document est endommagée. Restaurez l’espace de travail depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The reader failed on the file. Nothing of it was kept; report this, and capture it as text.</source>
        <translation>Le lecteur a échoué sur le fichier. Rien n’en a été gardé&#x202f;; signalez-le, et capturez-le comme texte.</translation>
    </message>
    <message>
        <source>Reading the file gives more text than a document has.</source>
        <translation>La lecture du fichier donne plus de texte qu’aucun document.</translation>
    </message>
    <message>
        <source>Reading the file takes more memory than a reader may use.</source>
        <translation>La lecture du fichier demande plus de mémoire qu’un lecteur ne peut en utiliser.</translation>
    </message>
    <message>
        <source>The file nests too deeply to be a document.</source>
        <translation>Le fichier est trop imbriqué pour un document.</translation>
    </message>
    <message>
        <source>It takes too long to read. Nothing was imported; import a part of it.</source>
        <translation>La lecture prend trop de temps. Rien n’a été importé&#x202f;; importez-en une partie.</translation>
    </message>
    <message>
        <source>The file cannot be read as law. Report this.</source>
        <translation>Le fichier ne peut pas être lu comme texte juridique. Signalez-le.</translation>
    </message>
    <message>
        <source>Reading the file takes more memory than is allowed.</source>
        <translation>La lecture du fichier demande plus de mémoire que permis.</translation>
    </message>
    <message>
        <source>The file nests too deeply to be law.</source>
        <translation>Le fichier est trop imbriqué pour être un texte juridique.</translation>
    </message>
    <message>
        <source>The ending of {name} tells of no format that can be read. If it is HTML, Markdown or text, rename it to .html, .md or .txt.</source>
        <translation>{name} n’a pas le suffixe d’un format lisible. Renommez-le en .html, .md ou .txt si c’en est un.</translation>
    </message>
    <message>
        <source>Tesseract broke off at a page, and what it had read may be incomplete: nothing was taken. Scan the page again with fewer details, or keep the capture as pages.</source>
        <translation>Tesseract s’est interrompu sur une page, et ce qu’il en avait lu est peut-être incomplet&#xa0;: rien n’a été repris. Numérisez de nouveau la page avec moins de détails, ou gardez la capture sous forme de pages.</translation>
    </message>
    <message>
        <source>Tesseract cannot read a page. Scan it again, or keep the capture as pages.</source>
        <translation>Tesseract ne peut pas lire une page. Numérisez-la de nouveau, ou gardez la capture sous forme de pages.</translation>
    </message>
    <message>
        <source>LibreOffice broke off while it made a Word file of it, which may be incomplete: nothing was taken. Save the document as DOCX or PDF, and import that file.</source>
        <translation>LibreOffice s’est interrompu pendant qu’il en faisait un fichier Word, et ce fichier est peut-être incomplet&#xa0;: rien n’a été repris. Enregistrez le document en DOCX ou PDF et importez ce fichier.</translation>
    </message>
    <message>
        <source>The process that unpacks {name} crashed. What came out before is kept; unpack it with another program.</source>
        <translation>{name} a fait planter le processus qui le décompose. Ce qui en est sorti est gardé&#x202f;; décompressez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut off: it cannot be unpacked. Fetch it again.</source>
        <translation>Le fichier est endommagé ou tronqué et ne peut être décompressé. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document has. It was made to do harm; do not open it.</source>
        <translation>Le fichier se décompresse en bien plus qu’un document. Il a été fait pour nuire&#x202f;; ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>The container holds more than {most_members} files. Import its parts one by one.</source>
        <translation>L’archive contient plus de {most_members} fichiers. Importez ses parties une à une.</translation>
    </message>
    <message>
        <source>It is encrypted. Take the protection off with the program it was made with, and import that file.</source>
        <translation>Il est chiffré. Retirez la protection avec le programme qui l’a fait et importez ce fichier.</translation>
    </message>
    <message>
        <source>No change of the document&apos;s words is concluded.</source>
        <translation>Aucun changement des mots du document n’est conclu.</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} déplacées</translation>
    </message>
    <message>
        <source>{signal} (“{words}”)</source>
        <translation>{signal} («&#xa0;{words}&#xa0;»)</translation>
    </message>
    <message>
        <source>Tightened in {where}: {signals}.</source>
        <translation>Durci dans {where}&#xa0;: {signals}.</translation>
    </message>
    <message>
        <source>{count} item added</source>
        <translation>{count} élément ajouté</translation>
    </message>
    <message>
        <source>{count} item removed</source>
        <translation>{count} élément supprimé</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>In {where}: {told}.</source>
        <translation>Dans {where}&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>Loosened in {where}: {signals}.</source>
        <translation>Assoupli dans {where}&#xa0;: {signals}.</translation>
    </message>
    <message>
        <source>For the better: {signals}.</source>
        <translation>En mieux&#xa0;: {signals}.</translation>
    </message>
    <message>
        <source>For the worse: {signals}.</source>
        <translation>En moins bien&#xa0;: {signals}.</translation>
    </message>
    <message>
        <source>The words changed and the stated date did not ({dates}).</source>
        <translation>Les mots ont changé, la date indiquée non ({dates}).</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} ajoutées</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} supprimées</translation>
    </message>
    <message>
        <source>{count} reworded</source>
        <translation>{count} reformulées</translation>
    </message>
    <message>
        <source>{count} split off</source>
        <translation>{count} séparées</translation>
    </message>
    <message>
        <source>{count} merged</source>
        <translation>{count} fusionnées</translation>
    </message>
    <message>
        <source>Loosened: {signals}.</source>
        <translation>Assoupli&#xa0;: {signals}.</translation>
    </message>
    <message>
        <source>Tightened: {signals}.</source>
        <translation>Durci&#xa0;: {signals}.</translation>
    </message>
    <message>
        <source>The text states no date in both versions, so that nothing can be compared.</source>
        <translation>Le texte n’indique pas de date dans les deux versions, si bien que rien ne peut être comparé.</translation>
    </message>
    <message>
        <source>A stated date changed with the text.</source>
        <translation>Une date indiquée a changé avec le texte.</translation>
    </message>
    <message>
        <source>Clauses: {told}.</source>
        <translation>Clauses&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>{count} items added</source>
        <translation>{count} éléments ajoutés</translation>
    </message>
    <message>
        <source>{count} items removed</source>
        <translation>{count} éléments supprimés</translation>
    </message>
    <message>
        <source>No words that usually help or harm users were added or taken out.</source>
        <translation>Aucun mot qui aide ou dessert d’ordinaire les utilisateurs n’a été ajouté ou retiré.</translation>
    </message>
    <message>
        <source>{signal} {number}×</source>
        <translation>{signal} {number}×</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>taking effect</source>
        <translation>entrée en vigueur</translation>
    </message>
    <message>
        <source>The old capture holds code of the page, and little else differs.</source>
        <translation>L’ancienne capture contient du code de la page, et peu d’autres choses diffèrent.</translation>
    </message>
    <message>
        <source>The new capture holds code of the page, and little else differs.</source>
        <translation>La nouvelle capture contient du code de la page, et peu d’autres choses diffèrent.</translation>
    </message>
    <message>
        <source>Nothing changed; a text with a title of its own, “{title}”, is now collected too.</source>
        <translation>Rien n’a changé&#x202f;; un texte qui a son propre titre, «&#xa0;{title}&#xa0;», est désormais recueilli aussi.</translation>
    </message>
    <message>
        <source>The new capture is broken: {why}</source>
        <translation>La nouvelle capture est défectueuse&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The old capture is broken: {why}</source>
        <translation>L’ancienne capture est défectueuse&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{gone} of {clauses} clauses are missing and almost nothing stands in their place.</source>
        <translation>{gone} clauses sur {clauses} manquent et presque rien ne les remplace.</translation>
    </message>
    <message>
        <source>Only the words in which the page counts how long ago it was updated differ.</source>
        <translation>Seuls diffèrent les mots par lesquels la page compte depuis combien de temps elle a été mise à jour.</translation>
    </message>
    <message>
        <source>The words of the document changed.</source>
        <translation>Les mots du document ont changé.</translation>
    </message>
    <message>
        <source>Every clause reads as before; only text around the document differs.</source>
        <translation>Chaque clause se lit comme avant&#x202f;; seul le texte autour du document diffère.</translation>
    </message>
    <message>
        <source>Only names, addresses, numbers or dates differ.</source>
        <translation>Seuls des noms, des adresses, des nombres ou des dates diffèrent.</translation>
    </message>
    <message>
        <source>Both captures read the same, whatever blanks and capitals do.</source>
        <translation>Les deux captures se lisent de même, espaces et majuscules mises à part.</translation>
    </message>
    <message>
        <source>Only marks and capitals differ.</source>
        <translation>Seules la ponctuation et les majuscules diffèrent.</translation>
    </message>
    <message>
        <source>The same words stand in another order: passages moved.</source>
        <translation>Les mêmes mots se suivent dans un autre ordre&#xa0;: des passages ont été déplacés.</translation>
    </message>
    <message>
        <source>Every clause reads as before; some stand elsewhere.</source>
        <translation>Chaque clause se lit comme avant&#x202f;; certaines se trouvent ailleurs.</translation>
    </message>
    <message>
        <source>Every clause reads as before; headings or numbers differ.</source>
        <translation>Chaque clause se lit comme avant&#x202f;; des titres ou des numéros diffèrent.</translation>
    </message>
    <message>
        <source>Every clause reads as before; a date of the document differs.</source>
        <translation>Chaque clause se lit comme avant&#x202f;; une date du document diffère.</translation>
    </message>
    <message>
        <source>arbitration</source>
        <translation>arbitrage</translation>
    </message>
    <message>
        <source>rights waived</source>
        <translation>renonciation à des droits</translation>
    </message>
    <message>
        <source>discretion of the platform</source>
        <translation>pouvoir discrétionnaire de la plateforme</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>sans préavis</translation>
    </message>
    <message>
        <source>liability limited</source>
        <translation>responsabilité limitée</translation>
    </message>
    <message>
        <source>suspension or termination</source>
        <translation>suspension ou résiliation</translation>
    </message>
    <message>
        <source>use for advertising</source>
        <translation>usage publicitaire</translation>
    </message>
    <message>
        <source>use for training</source>
        <translation>usage pour l’entraînement</translation>
    </message>
    <message>
        <source>sharing with others</source>
        <translation>partage avec des tiers</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>surveillance</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>perpetual licence</source>
        <translation>licence perpétuelle</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>obligations</translation>
    </message>
    <message>
        <source>a way to refuse</source>
        <translation>moyen de refuser</translation>
    </message>
    <message>
        <source>rights of the person</source>
        <translation>droits de la personne</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>préavis</translation>
    </message>
    <message>
        <source>deletion or export</source>
        <translation>effacement ou exportation</translation>
    </message>
    <message>
        <source>complaint or redress</source>
        <translation>réclamation ou recours</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>safeguards</source>
        <translation>garanties</translation>
    </message>
    <message>
        <source>promise not to</source>
        <translation>promesse de s’abstenir</translation>
    </message>
    <message>
        <source>no longer: {signal}</source>
        <translation>n’y est plus&#xa0;: {signal}</translation>
    </message>
    <message>
        <source>The quote “{exact}”</source>
        <translation>La citation «&#xa0;{exact}&#xa0;»</translation>
    </message>
    <message>
        <source>{words} does not stand in the document. Quote its own words.{nearest}</source>
        <translation>{words} ne se trouve pas dans le document. Citez ses propres mots.{nearest}</translation>
    </message>
    <message>
        <source> The nearest passage ({likeness} % alike) is: “{text}”</source>
        <translation> Le passage le plus proche (semblable à {likeness} %) est&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>between “{prefix}” and “{suffix}”</source>
        <translation>entre «&#xa0;{prefix}&#xa0;» et «&#xa0;{suffix}&#xa0;»</translation>
    </message>
    <message>
        <source>{words} stands in the document, but not {context}. Mend the prefix or the suffix.</source>
        <translation>{words} se trouve dans le document, mais pas {context}. Corrigez le texte d’avant ou d’après.</translation>
    </message>
    <message>
        <source>{words} stands there {places} times. Give a longer prefix or suffix, or else an occurrence from 1 to {places}.</source>
        <translation>{words} s’y trouve {places} fois. Donnez plus de texte avant ou après, ou un numéro de 1 à {places}.</translation>
    </message>
    <message>
        <source>{words} differs from what stands there. Quote the document&apos;s own words.{nearest}</source>
        <translation>{words} diffère de ce qui s’y trouve. Citez les mots du document.{nearest}</translation>
    </message>
    <message>
        <source>“{citation_id}” is not a citation of the catalogue {version}. Search for it with `clausemark regulations find`, and use the id that is shown there.</source>
        <translation>«&#xa0;{citation_id}&#xa0;» n’est pas une référence du catalogue {version}. Cherchez-la avec `clausemark regulations find` et prenez l’identifiant affiché.</translation>
    </message>
    <message>
        <source>“{instrument_id}” is not an instrument of the catalogue {version}. `clausemark regulations list` shows those it has.</source>
        <translation>«&#xa0;{instrument_id}&#xa0;» n’est pas un texte juridique du catalogue {version}. `clausemark regulations list` montre ceux qu’il a.</translation>
    </message>
    <message>
        <source>{explanation} Nearest: {proposal}.</source>
        <translation>{explanation} Au plus proche&#xa0;: {proposal}.</translation>
    </message>
    <message>
        <source>“{text}” names {law} but no place in it. Add an article or section, or words of its heading.</source>
        <translation>«&#xa0;{text}&#xa0;» nomme {law} sans y indiquer d’endroit. Ajoutez un article ou une section, ou des mots du titre.</translation>
    </message>
    <message>
        <source>No instrument of the catalogue goes by the name of “{name}”.</source>
        <translation>Aucun texte juridique du catalogue ne porte le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The catalogue&apos;s entries of {names} hold no such place or heading.</source>
        <translation>Les entrées du catalogue pour {names} n’ont ni tel endroit ni tel titre.</translation>
    </message>
    <message>
        <source>“{text}” may mean {proposal}. Name the law, or use one of these ids.</source>
        <translation>«&#xa0;{text}&#xa0;» peut désigner {proposal}. Nommez la loi, ou prenez un de ces identifiants.</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation>Rien trouvé pour «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Rien n’a été tapé.</translation>
    </message>
    <message>
        <source>It names no instrument and no heading of the catalogue; check the spelling.</source>
        <translation>Cela ne nomme ni texte juridique ni intitulé du catalogue&#x202f;; vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>The catalogue holds articles, sections and annexes, not recitals.</source>
        <translation>Le catalogue contient des articles, des sections et des annexes, pas de considérants.</translation>
    </message>
    <message>
        <source>The nearest entry is {citation} (version read: {version}).</source>
        <translation>L’entrée la plus proche est {citation} (version lue&#xa0;: {version}).</translation>
    </message>
    <message>
        <source>Choose one of the nearest, or check the spelling.</source>
        <translation>Choisissez une des plus proches, ou vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>“{name}” in {folder} is not the law that was imported there. Move that folder away and import the law again; workspaces keep the entries that their findings cite.</source>
        <translation>«&#xa0;{name}&#xa0;» dans {folder} n’est pas le droit qui y a été importé. Écartez ce dossier et importez le droit à nouveau&#x202f;; les espaces de travail gardent les entrées que leurs constats citent.</translation>
    </message>
    <message>
        <source>The law could not be kept in {folder}: {trouble}. Nothing was imported.</source>
        <translation>Le droit n’a pas pu être conservé dans {folder}&#xa0;: {trouble}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>the document has no body</source>
        <translation>le document n’a pas de corps</translation>
    </message>
    <message>
        <source>the document does not say which work it is (FRBRuri)</source>
        <translation>le document ne dit pas quelle œuvre il est (FRBRuri)</translation>
    </message>
    <message>
        <source>“{value}” cannot identify an instrument</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas identifier un texte juridique</translation>
    </message>
    <message>
        <source>it has no list of entries</source>
        <translation>il n’a pas de liste d’entrées</translation>
    </message>
    <message>
        <source>an entry is no object</source>
        <translation>une entrée n’est pas un objet</translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>an entry has no identifier</source>
        <translation>une entrée n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>“{value}” cannot identify an entry</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas identifier une entrée</translation>
    </message>
    <message>
        <source>“{value}” identifies two entries</source>
        <translation>«&#xa0;{value}&#xa0;» identifie deux entrées</translation>
    </message>
    <message>
        <source>“{value}” stands under an entry that is not before it</source>
        <translation>«&#xa0;{value}&#xa0;» dépend d’une entrée qui ne la précède pas</translation>
    </message>
    <message>
        <source>“{name}” holds characters that cannot be seen</source>
        <translation>«&#xa0;{name}&#xa0;» contient des caractères invisibles</translation>
    </message>
    <message>
        <source>the place “{place}” stands in it twice</source>
        <translation>l’endroit «&#xa0;{place}&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>the document does not say which work it is (DocumentURI)</source>
        <translation>le document ne dit pas quelle œuvre il est (DocumentURI)</translation>
    </message>
    <message>
        <source>It does not hold what its format promises: {trouble}. Fetch it again from its publisher.</source>
        <translation>Le fichier ne contient pas ce que son format promet&#xa0;: {trouble}. Récupérez-le à nouveau chez l’éditeur.</translation>
    </message>
    <message>
        <source>It holds more than {count} entries. Import a part of it.</source>
        <translation>Le fichier contient plus de {count} entrées. Importez-en une partie.</translation>
    </message>
    <message>
        <source>no numbered place stands in it</source>
        <translation>aucun endroit numéroté n’y figure</translation>
    </message>
    <message>
        <source>{count} acts stand in it where there must be one</source>
        <translation>{count} actes y figurent là où il en faut un</translation>
    </message>
    <message>
        <source>the act has no enacting terms</source>
        <translation>l’acte n’a pas de dispositif</translation>
    </message>
    <message>
        <source>an article has no number</source>
        <translation>un article n’a pas de numéro</translation>
    </message>
    <message>
        <source>the act has no title</source>
        <translation>l’acte n’a pas de titre</translation>
    </message>
    <message>
        <source>the catalog has no title</source>
        <translation>le catalogue n’a pas de titre</translation>
    </message>
    <message>
        <source>it nests too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>It is in no format of law that can be read. These can: {formats}.</source>
        <translation>Le fichier n’est dans aucun format de texte juridique lisible. Ceux-ci le sont&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB. Import a part of it.</source>
        <translation>Le fichier dépasse {size} Mo. Importez-en une partie.</translation>
    </message>
    <message>
        <source>it is no JSON that can be read</source>
        <translation>ce n’est pas du JSON lisible</translation>
    </message>
    <message>
        <source>it is no ZIP that can be unpacked</source>
        <translation>ce n’est pas un ZIP que l’on puisse ouvrir</translation>
    </message>
    <message>
        <source>It declares entities of its own, as hostile files do. Nothing of it was read.</source>
        <translation>Le fichier déclare ses propres entités, comme le font les fichiers hostiles. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>It is no XML that can be read (line {line}). Fetch it again.</source>
        <translation>Ce n’est pas du XML lisible (ligne {line}). Récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>the document does not say which title of the code it is</source>
        <translation>le document ne dit pas quel titre du code il est</translation>
    </message>
    <message>
        <source>The catalogue file “{name}” is damaged ({detail}). Nothing was read from it. Install Clausemark again to restore the catalogue.</source>
        <translation>Le fichier de catalogue «&#xa0;{name}&#xa0;» est endommagé ({detail}). Rien n’en a été lu. Réinstallez Clausemark pour restaurer le catalogue.</translation>
    </message>
    <message>
        <source>“{category_id}” is not a category of this program. Use one of the ids that `vocab.json` lists, such as `liability-limitation`.</source>
        <translation>«&#xa0;{category_id}&#xa0;» n’est pas une catégorie de ce programme. Prenez un des identifiants de `vocab.json`, comme `liability-limitation`.</translation>
    </message>
    <message>
        <source>Say what is to be changed</source>
        <translation>Dites ce qu’il faut changer</translation>
    </message>
    <message>
        <source>Write the contrary reading</source>
        <translation>Écrivez la lecture contraire</translation>
    </message>
    <message>
        <source>mark as prepared</source>
        <translation>marquer comme préparé</translation>
    </message>
    <message>
        <source>review</source>
        <translation>examiner</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>return</source>
        <translation>renvoyer</translation>
    </message>
    <message>
        <source>dissent from</source>
        <translation>exprimer un désaccord</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>{person} neither prepared finding {finding} nor took a step on it, so there is nothing to withdraw. A step is withdrawn by its author, a finding by its preparer.</source>
        <translation>{person} n’a ni préparé le constat {finding} ni fait d’étape à son sujet&#x202f;; il n’y a rien à retirer. Une étape est retirée par son auteur, un constat par qui l’a préparé.</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <source>{person} put this version out of scope and cannot {verb} it. Somebody else must.</source>
        <translation>{person} a mis les clauses de cette version hors périmètre et ne peut pas {verb} la version. Quelqu’un d’autre doit le faire.</translation>
    </message>
    <message>
        <source>{person} prepared finding {label} or a revision of it and cannot {verb} it. Somebody who had no hand in it must.</source>
        <translation>{person} a préparé le constat {label} ou une de ses révisions et ne peut pas {verb} ce constat. Quelqu’un qui n’y a pas pris part doit le faire.</translation>
    </message>
    <message>
        <source>{person} prepared no revision of finding {finding}. Its preparer marks it.</source>
        <translation>{person} n’a préparé aucune révision du constat {finding}. C’est à qui l’a préparé de le marquer.</translation>
    </message>
    <message>
        <source>is a tool&apos;s suggestion; a person must accept it first</source>
        <translation>est une suggestion d’un outil&#x202f;; une personne doit d’abord l’accepter</translation>
    </message>
    <message>
        <source>was rejected; make a new revision if it is to count after all</source>
        <translation>a été rejeté&#x202f;; faites une nouvelle révision s’il doit compter malgré tout</translation>
    </message>
    <message>
        <source>was superseded; act on the finding that took its place</source>
        <translation>a été remplacé&#x202f;; agissez sur le constat qui a pris sa place</translation>
    </message>
    <message>
        <source>is stale ({why}); its preparer must look at it again first</source>
        <translation>est périmé ({why})&#x202f;; qui l’a préparé doit d’abord le reprendre</translation>
    </message>
    <message>
        <source>Finding {finding} {trouble}.</source>
        <translation>Le constat {finding} {trouble}.</translation>
    </message>
    <message>
        <source>Finding {finding} cannot be approved yet: {gaps}. Its preparer completes it.</source>
        <translation>Le constat {finding} ne peut pas encore être approuvé&#xa0;: {gaps}. C’est à qui l’a préparé de le compléter.</translation>
    </message>
    <message>
        <source>its text or a law entry changed</source>
        <translation>son texte ou une entrée de loi a changé</translation>
    </message>
    <message>
        <source>it has no category</source>
        <translation>il n’a pas de catégorie</translation>
    </message>
    <message>
        <source>the category {category} needs an interpretive note</source>
        <translation>la catégorie {category} demande une note d’interprétation</translation>
    </message>
    <message>
        <source>it does not say what the passage says</source>
        <translation>il ne dit pas ce que dit le passage</translation>
    </message>
    <message>
        <source>A person needs a name that can be read. Give it with `--as NAME`, or in the file&apos;s `prepared_by`.</source>
        <translation>Une personne a besoin d’un nom lisible. Donnez-le avec `--as NAME`, ou dans le champ `prepared_by` du fichier.</translation>
    </message>
    <message>
        <source>A legal hold is in force ({why}). Nothing is purged.</source>
        <translation>Une obligation de conservation est en vigueur ({why}). Rien n’est effacé définitivement.</translation>
    </message>
    <message>
        <source>Everything is kept until {day}. Before that only what is held unlawfully, or what a court or an authority ordered, is purged.</source>
        <translation>Tout est conservé jusqu’au {day}. Avant cette date, seul est effacé définitivement ce qui est détenu de manière illicite, ou ce qu’un tribunal ou une autorité a ordonné d’effacer.</translation>
    </message>
    <message>
        <source>The reason “{reason}” says too little alone. Give a note.</source>
        <translation>Le motif «&#xa0;{reason}&#xa0;» en dit trop peu à lui seul. Ajoutez une note.</translation>
    </message>
    <message>
        <source>{name} asked for the purge. Somebody else has to confirm it.</source>
        <translation>{name} a demandé l’effacement définitif. Une autre personne doit le confirmer.</translation>
    </message>
    <message>
        <source>the record says {said} provisions, {stored} are stored</source>
        <translation>l’enregistrement dit {said} clauses, {stored} sont stockées</translation>
    </message>
    <message>
        <source>{count} provisions are listed twice</source>
        <translation>{count} clauses figurent deux fois</translation>
    </message>
    <message>
        <source>finding {finding} names {provision}, which is no provision of this version</source>
        <translation>le constat {finding} nomme {provision}, qui n’est pas une clause de cette version</translation>
    </message>
    <message>
        <source>{exclusion} puts {provision} out of scope, which is no provision of this version</source>
        <translation>{exclusion} met hors périmètre {provision}, qui n’est pas une clause de cette version</translation>
    </message>
    <message>
        <source>comparison {group} names the category {category}, which does not exist.</source>
        <translation>la comparaison {group} nomme la catégorie {category}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>comparison {group} names finding {finding} of {review}, which this workspace does not hold. Import that review file first.</source>
        <translation>la comparaison {group} nomme le constat {finding} de {review}, que cet espace de travail n’a pas. Importez d’abord ce fichier de revue.</translation>
    </message>
    <message>
        <source>{where} has {count} members; it takes two to compare</source>
        <translation>{where} a {count} membres&#x202f;; il en faut deux pour comparer</translation>
    </message>
    <message>
        <source>the first member of {where} is what the others are compared with; set its verdict to null</source>
        <translation>c’est au premier membre de {where} que les autres sont comparés&#x202f;; mettez son verdict à null</translation>
    </message>
    <message>
        <source>{where} names the same finding twice; keep one</source>
        <translation>{where} nomme deux fois le même constat&#x202f;; gardez-en un</translation>
    </message>
    <message>
        <source>{message} Use an id of the vocabulary.</source>
        <translation>{message} Prenez un identifiant du vocabulaire.</translation>
    </message>
    <message>
        <source>member {place} of {where} has no verdict; say how it compares with the first</source>
        <translation>le membre {place} de {where} n’a pas de verdict&#x202f;; dites comment il se compare au premier</translation>
    </message>
    <message>
        <source>{where} is rated, but “factors” has no “{missing}”; add its score and reason</source>
        <translation>{where} est évalué, mais «&#xa0;factors&#xa0;» n’a pas de «&#xa0;{missing}&#xa0;»&#x202f;; ajoutez sa note et son motif</translation>
    </message>
    <message>
        <source>“categories” of {where} names one more than once; keep one</source>
        <translation>«&#xa0;categories&#xa0;» de {where} en nomme une plusieurs fois&#x202f;; gardez-en une</translation>
    </message>
    <message>
        <source>{where} maps to {citation} more than once; keep one mapping for each citation</source>
        <translation>{where} rattache plusieurs fois à {citation}&#x202f;; gardez un rattachement par référence</translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {value}, which is none of: {known}. Use one of these.</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} est {value}, qui n’est aucun de&#xa0;: {known}. Prenez l’un d’eux.</translation>
    </message>
    <message>
        <source>{what} has {count} bytes; more than {max_bytes} are not read</source>
        <translation>{what} a {count} octets&#x202f;; plus de {max_bytes} ne sont pas lus</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {number}. It must be a whole number from {lowest} to {highest}.</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} est {number}. Ce doit être un entier de {lowest} à {highest}.</translation>
    </message>
    <message>
        <source>{what} is not UTF-8 (byte {start}); save it as UTF-8</source>
        <translation>{what} n’est pas de l’UTF-8 (octet {start})&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>{what} is nested too deeply to be what it claims</source>
        <translation>{what} est trop imbriqué pour être ce qu’il prétend</translation>
    </message>
    <message>
        <source>{what} is not JSON: {error}</source>
        <translation>{what} n’est pas du JSON&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{where} has {repeated} more than once; keep one</source>
        <translation>{where} a {repeated} plusieurs fois&#x202f;; gardez-en un</translation>
    </message>
    <message>
        <source>{where} has no “{key}”; add it</source>
        <translation>{where} n’a pas de «&#xa0;{key}&#xa0;»&#x202f;; ajoutez-le</translation>
    </message>
    <message>
        <source>{where} has the key {foreign}, which the format does not know; remove it</source>
        <translation>{where} a la clé {foreign}, que le format ne connaît pas&#x202f;; retirez-la</translation>
    </message>
    <message>
        <source>“{key}” of {where} holds the character {character}, which cannot be printed; remove it</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} contient le caractère {character}, qui ne peut être imprimé&#x202f;; retirez-le</translation>
    </message>
    <message>
        <source>“{key}” of {where} is blank; fill it in</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} est vide&#x202f;; remplissez-le</translation>
    </message>
    <message>
        <source>finding {finding} is about a capture that this workspace does not hold: {detail}, SHA-256 {sha256}…. Import that capture first.</source>
        <translation>le constat {finding} porte sur une capture que cet espace de travail n’a pas&#xa0;: {detail}, SHA-256 {sha256}…. Importez d’abord cette capture.</translation>
    </message>
    <message>
        <source>{where} maps to {citation}, which is not in the catalogue. Look it up with `clausemark regulations find` and use the id shown there.</source>
        <translation>{where} rattache à {citation}, qui n’est pas au catalogue. Cherchez-la avec `clausemark regulations find` et prenez l’identifiant affiché.</translation>
    </message>
    <message>
        <source>has no target and no “searched_for”. Quote the passage, or name the terms that were searched for.</source>
        <translation>n’a ni passage ni «&#xa0;searched_for&#xa0;». Citez le passage, ou nommez les termes cherchés.</translation>
    </message>
    <message>
        <source>has no target and no mapping with the relation “omits”. Say which rule asks for what is missing.</source>
        <translation>n’a ni passage ni rattachement avec la relation «&#xa0;omits&#xa0;». Dites quelle règle demande ce qui manque.</translation>
    </message>
    <message>
        <source>{where} names the category {category}, which does not exist. Use an id of the vocabulary.</source>
        <translation>{where} nomme la catégorie {category}, qui n’existe pas. Prenez un identifiant du vocabulaire.</translation>
    </message>
    <message>
        <source>{where} {fault}</source>
        <translation>{where} {fault}</translation>
    </message>
    <message>
        <source>says that {term} was searched for and not found, but it occurs. Quote the passage instead.</source>
        <translation>dit que {term} a été cherché et non trouvé, mais il s’y trouve. Citez plutôt le passage.</translation>
    </message>
    <message>
        <source>its severity is not rated</source>
        <translation>sa gravité n’est pas évaluée</translation>
    </message>
    <message>
        <source>these factors have no score: {missing}</source>
        <translation>ces facteurs n’ont pas de note&#xa0;: {missing}</translation>
    </message>
    <message>
        <source>, although the scores propose {proposal}</source>
        <translation>, bien que les notes proposent {proposal}</translation>
    </message>
    <message>
        <source>its severity ({severity}{overridden}) has no reason</source>
        <translation>sa gravité ({severity}{overridden}) n’a pas de motif</translation>
    </message>
    <message>
        <source>the archived bytes</source>
        <translation>les octets archivés</translation>
    </message>
    <message>
        <source>the source text</source>
        <translation>le texte source</translation>
    </message>
    <message>
        <source>the excerpt</source>
        <translation>l’extrait</translation>
    </message>
    <message>
        <source>the place of the passage</source>
        <translation>l’emplacement du passage</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>opposition</translation>
    </message>
    <message>
        <source>what is out of scope</source>
        <translation>ce qui est hors périmètre</translation>
    </message>
    <message>
        <source>What was signed is not what is there now.</source>
        <translation>Ce qui a été signé n’est pas ce qui est là maintenant.</translation>
    </message>
    <message>
        <source>Changed since: {stale}.</source>
        <translation>Changé depuis&#xa0;: {stale}.</translation>
    </message>
    <message>
        <source>Changed since: {fields}.</source>
        <translation>Changé depuis&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Withdrawn by the person who gave it.</source>
        <translation>Retirée par la personne qui l’a donnée.</translation>
    </message>
    <message>
        <source>The person who gave it has revised the finding since.</source>
        <translation>La personne qui l’a donnée a révisé le constat depuis.</translation>
    </message>
    <message>
        <source>the anchored text is not the text that was judged</source>
        <translation>le texte ancré n’est pas le texte jugé</translation>
    </message>
    <message>
        <source>the source text is not the one that was judged</source>
        <translation>le texte source n’est pas celui qui a été jugé</translation>
    </message>
    <message>
        <source>{citation} is no longer in the catalogue</source>
        <translation>{citation} n’est plus au catalogue</translation>
    </message>
    <message>
        <source>the catalogue entry {citation} changed</source>
        <translation>l’entrée {citation} du catalogue a changé</translation>
    </message>
    <message>
        <source>a gate was waived: {what}</source>
        <translation>un contrôle a été levé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>suggested and waits for a person</source>
        <translation>suggéré et attend une personne</translation>
    </message>
    <message>
        <source>{state}; its approval lapsed</source>
        <translation>{state}&#x202f;; son approbation est caduque</translation>
    </message>
    <message>
        <source>{state}, not approved</source>
        <translation>{state}, non approuvé</translation>
    </message>
    <message>
        <source>{version}: the sums do not close: {fault}</source>
        <translation>{version}&#xa0;: les totaux ne concordent pas&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>nothing is selected for review</source>
        <translation>rien n’est retenu pour examen</translation>
    </message>
    <message>
        <source>{version}: the sign-off of the version lapsed</source>
        <translation>{version}&#xa0;: la validation de la version est caduque</translation>
    </message>
    <message>
        <source>{version}: 1 provision is neither reviewed nor out of scope</source>
        <translation>{version}&#xa0;: 1 clause n’est ni examinée ni hors périmètre</translation>
    </message>
    <message>
        <source>{version}: {outstanding} provisions are neither reviewed nor out of scope</source>
        <translation>{version}&#xa0;: {outstanding} clauses ne sont ni examinées ni hors périmètre</translation>
    </message>
    <message>
        <source>{version}: finding {finding} is {state}</source>
        <translation>{version}&#xa0;: constat {finding}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Extract {count} versions anew</source>
        <translation>Relire {count} versions</translation>
    </message>
    <message>
        <source>Workspaces open with {program}.</source>
        <translation>Les espaces de travail s’ouvrent avec {program}.</translation>
    </message>
    <message>
        <source>Workspaces open with Clausemark.</source>
        <translation>Les espaces de travail s’ouvrent avec Clausemark.</translation>
    </message>
    <message>
        <source>On macOS the installed application opens workspaces by itself. Put Clausemark into Applications.</source>
        <translation>Sous macOS, l’application installée ouvre elle-même les espaces de travail. Placez Clausemark dans Applications.</translation>
    </message>
    <message>
        <source>Make {capture} a version</source>
        <translation>Faire de {capture} une version</translation>
    </message>
    <message>
        <source>There is no broken capture {capture}. `clausemark broken` lists those that there are.</source>
        <translation>Il n’y a pas de capture défectueuse {capture}. `clausemark broken` liste celles qui existent.</translation>
    </message>
    <message>
        <source>Say why {capture} is a version of its document although it looks broken.</source>
        <translation>Dites pourquoi {capture} est une version du document malgré son aspect défectueux.</translation>
    </message>
    <message>
        <source>{version} was made of {capture} already. Look at it among the versions.</source>
        <translation>{version} a déjà été faite de {capture}. Regardez parmi les versions.</translation>
    </message>
    <message>
        <source>No version was made: {words}. A person can make one of {capture}, with a reason.</source>
        <translation>Aucune version n’a été faite&#xa0;: {words}. Une personne peut en faire une de {capture}, avec un motif.</translation>
    </message>
    <message>
        <source>{message} {advice}</source>
        <translation>{message} {advice}</translation>
    </message>
    <message>
        <source>{name} is empty. Capture the document again.</source>
        <translation>{name} est vide. Capturez de nouveau le document.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MiB. Import its parts one by one.</source>
        <translation>{name} dépasse {most} Mio. Importez ses parties une à une.</translation>
    </message>
    <message>
        <source>{name} does not exist or is no plain file. Check the name.</source>
        <translation>{name} n’existe pas ou n’est pas un fichier ordinaire. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{name} is a link, which is not followed. Import what it leads to.</source>
        <translation>{name} est un lien, qui n’est pas suivi. Importez ce vers quoi il mène.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Ask for the right to read it, then import it again.</source>
        <translation>{name} ne peut pas être lu. Demandez le droit de lecture, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The decision on {finding}</source>
        <translation>La décision sur {finding}</translation>
    </message>
    <message>
        <source>Somebody went on with finding {label} since it was carried over, so that the decision can no longer be taken back. Reject the finding instead.</source>
        <translation>Quelqu’un a poursuivi le constat {label} depuis son report&#x202f;; la décision ne peut plus être annulée. Rejetez plutôt le constat.</translation>
    </message>
    <message>
        <source>The finding carried over from {finding} is no longer there</source>
        <translation>Le constat reporté depuis {finding} n’est plus là</translation>
    </message>
    <message>
        <source>This decision is there already</source>
        <translation>Cette décision existe déjà</translation>
    </message>
    <message>
        <source>{finding} was decided meanwhile</source>
        <translation>{finding} a été décidé entre-temps</translation>
    </message>
    <message>
        <source>Name a provision of {new} that {finding} goes to, or withdraw it.</source>
        <translation>Nommez une clause de {new} à laquelle va {finding}, ou retirez le constat.</translation>
    </message>
    <message>
        <source>{new} says “{found}”: {finding} no longer holds. Withdraw it, or name a provision.</source>
        <translation>{new} dit «&#xa0;{found}&#xa0;»&#xa0;: {finding} ne vaut plus. Retirez le constat, ou nommez une clause.</translation>
    </message>
    <message>
        <source>{finding} is not among the findings that {version_name} takes over. `clausemark carry` lists them.</source>
        <translation>{finding} n’est pas parmi les constats à reporter sur {version_name}. `clausemark carry` les liste.</translation>
    </message>
    <message>
        <source>Name at least one term that was searched for, each on a line of its own.</source>
        <translation>Nommez au moins un terme cherché, chacun sur sa ligne.</translation>
    </message>
    <message>
        <source>The version says “{term}”. Quote that passage instead, or search for other words.</source>
        <translation>La version dit «&#xa0;{term}&#xa0;». Citez plutôt ce passage, ou cherchez d’autres mots.</translation>
    </message>
    <message>
        <source>Record the omission {title}</source>
        <translation>Noter l’omission {title}</translation>
    </message>
    <message>
        <source>what the version does not say</source>
        <translation>ce que la version ne dit pas</translation>
    </message>
    <message>
        <source>{who} {act} it meanwhile. Revise the finding instead.</source>
        <translation>{who} s’est prononcé depuis ({act}). Changez plutôt le constat par une nouvelle révision.</translation>
    </message>
    <message>
        <source>day to keep until</source>
        <translation>jour jusqu’auquel conserver</translation>
    </message>
    <message>
        <source>reason of the legal hold</source>
        <translation>motif de l’obligation de conservation</translation>
    </message>
    <message>
        <source>“{value}” is no day of the calendar. Write it as in 2036-12-31.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un jour du calendrier. Écrivez-le comme 2036-12-31.</translation>
    </message>
    <message>
        <source>An engagement has no “{key}”. It has: {known}.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une clé d’une mission. Clés&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{key} must be one of: {choices}.</source>
        <translation>{key} est l’un de&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>No calendar has the day {day}. Correct “{value}”, as in 2026-01-31, or write it in words.</source>
        <translation>Aucun calendrier n’a le jour {day}. Corrigez «&#xa0;{value}&#xa0;», par exemple 2026-01-31, ou écrivez-le en toutes lettres.</translation>
    </message>
    <message>
        <source>{key} must be yes or no.</source>
        <translation>{key} est yes ou no.</translation>
    </message>
    <message>
        <source>a version stands in it twice</source>
        <translation>une version y figure deux fois</translation>
    </message>
    <message>
        <source>its archived bytes do not have their hash</source>
        <translation>ses octets archivés n’ont pas leur empreinte</translation>
    </message>
    <message>
        <source>its capture is another one</source>
        <translation>sa capture en est une autre</translation>
    </message>
    <message>
        <source>its text does not have its hash</source>
        <translation>son texte n’a pas son empreinte</translation>
    </message>
    <message>
        <source>its text was taken by another reader than it says</source>
        <translation>son texte a été extrait par un autre lecteur qu’elle ne le dit</translation>
    </message>
    <message>
        <source>it is not the version that is listed</source>
        <translation>ce n’est pas la version qui est énumérée</translation>
    </message>
    <message>
        <source>its reading is not the one in the ledger</source>
        <translation>sa lecture n’est pas celle du journal</translation>
    </message>
    <message>
        <source>its provisions are not those in the ledger</source>
        <translation>ses clauses ne sont pas celles du journal</translation>
    </message>
    <message>
        <source>its provisions are not those it counts</source>
        <translation>ses clauses ne sont pas celles qu’elle compte</translation>
    </message>
    <message>
        <source>its provisions are not in order</source>
        <translation>ses clauses ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>what its clauses define and point at is not what the ledger holds</source>
        <translation>ce que ses clauses définissent et ce à quoi elles renvoient n’est pas ce que tient le journal</translation>
    </message>
    <message>
        <source>a version in it does not hold together</source>
        <translation>une version qu’il contient ne tient pas</translation>
    </message>
    <message>
        <source>a reading in it is not one that a reader gives</source>
        <translation>une lecture qu’il contient n’est pas celle d’un lecteur</translation>
    </message>
    <message>
        <source>{file} is not as it was written: {what}. Nothing was taken from it. Ask for it again.</source>
        <translation>{file} n’est pas tel qu’il a été écrit&#xa0;: {what}. Rien n’en a été repris. Redemandez-le.</translation>
    </message>
    <message>
        <source>{file} is not an exchange file. Choose the one that was written where the work was handed over.</source>
        <translation>{file} n’est pas un fichier d’échange. Choisissez celui qui a été écrit là où le travail a été transmis.</translation>
    </message>
    <message>
        <source>The signature on {file} is not that of its content. Nothing was taken from it. Ask for it again.</source>
        <translation>La signature de {file} n’est pas celle de son contenu. Rien n’en a été repris. Redemandez-le.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MiB. Exchange fewer versions at a time.</source>
        <translation>{file} dépasse {most} Mio. Échangez moins de versions à la fois.</translation>
    </message>
    <message>
        <source>a name stands in it twice, or there are too many</source>
        <translation>un nom y figure deux fois, ou il y en a trop</translation>
    </message>
    <message>
        <source>its parts are packed</source>
        <translation>ses parties sont compressées</translation>
    </message>
    <message>
        <source>{file} was written by a later version of Clausemark, or by another program. Update Clausemark.</source>
        <translation>{file} a été écrit par une version ultérieure de Clausemark, ou par un autre programme. Mettez Clausemark à jour.</translation>
    </message>
    <message>
        <source>its parts cannot be read whole</source>
        <translation>ses parties ne peuvent pas être lues en entier</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} ne peut être lu</translation>
    </message>
    <message>
        <source>its ledger does not hold together</source>
        <translation>son journal ne tient pas</translation>
    </message>
    <message>
        <source>There is no version to hand over. Import documents first, or name others.</source>
        <translation>Il n’y a aucune version à transmettre. Importez d’abord des documents, ou nommez-en d’autres.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name, or move it away first.</source>
        <translation>{file} existe déjà. Choisissez un autre nom, ou déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>The pack would be INCOMPLETE: {reasons}; reasons beside these: {more}. Mend that, or allow it.</source>
        <translation>Le dossier d’audit serait INCOMPLETE (incomplet)&#xa0;: {reasons}&#x202f;; autres motifs&#xa0;: {more}. Corrigez cela, ou permettez-le.</translation>
    </message>
    <message>
        <source>Imported by {person} on {day} from a file with SHA-256 {sha256}</source>
        <translation>Importé par {person} le {day} d’un fichier dont le SHA-256 est {sha256}</translation>
    </message>
    <message>
        <source>The catalogue holds {law} as of {there}, and this text is of {here}. Import a later one, or give this one an identifier of its own with --id.</source>
        <translation>Le catalogue contient {law} en date du {there}, et ce texte est du {here}. Importez-en un plus récent, ou donnez à celui-ci un identifiant propre avec --id.</translation>
    </message>
    <message>
        <source>{file} is damaged: it cannot be drawn whole. Save the logo anew.</source>
        <translation>{file} est endommagé et ne peut pas être dessiné en entier. Enregistrez le logo à nouveau.</translation>
    </message>
    <message>
        <source>The logo of the engagement</source>
        <translation>Le logo de la mission</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}. Choose another picture.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {error}. Choisissez une autre image.</translation>
    </message>
    <message>
        <source>{file} has more than {most} MB. Save the logo with fewer pixels.</source>
        <translation>{file} dépasse {most} Mo. Enregistrez le logo avec moins de pixels.</translation>
    </message>
    <message>
        <source>{file} is neither a PNG nor a JPEG. Save the logo as PNG; an SVG becomes one in the program that drew it.</source>
        <translation>{file} n’est ni un PNG ni un JPEG. Enregistrez le logo en PNG&#x202f;; un SVG en devient un dans le programme qui l’a dessiné.</translation>
    </message>
    <message>
        <source>{file} has too few pixels or too many. A logo has from {fewest} to {most} on a side, and at most {millions} million in all.</source>
        <translation>{file} a trop peu de pixels, ou trop. Un logo en a de {fewest} à {most} par côté et {millions} millions au plus en tout.</translation>
    </message>
    <message>
        <source>{file} has the colours of a printing press (CMYK). Save the logo in RGB or grey.</source>
        <translation>{file} a des couleurs d’imprimerie (CMJN). Enregistrez le logo en RVB ou en gris.</translation>
    </message>
    <message>
        <source>{file} is stored turned, as cameras do. Save the logo upright.</source>
        <translation>{file} est enregistré tourné, comme le font les appareils photo. Enregistrez le logo droit.</translation>
    </message>
    <message>
        <source>these bytes were purged on {day} with “{title}” ({reason}), asked by {asked}, confirmed by {confirmed}</source>
        <translation>ces octets ont été effacés définitivement le {day} avec «&#xa0;{title}&#xa0;» ({reason}), à la demande de {asked}, confirmée par {confirmed}</translation>
    </message>
    <message>
        <source>Nobody asked for {document} to be purged. Ask first; somebody else confirms.</source>
        <translation>Personne n’a demandé l’effacement définitif de {document}. Demandez-le d’abord&#x202f;; une autre personne confirme.</translation>
    </message>
    <message>
        <source>The purge of {document} was asked for already. Confirm it, or withdraw it.</source>
        <translation>L’effacement définitif de {document} est déjà demandé. Confirmez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>{document} was purged already.</source>
        <translation>{document} a déjà été effacé définitivement.</translation>
    </message>
    <message>
        <source>The request to purge has lapsed: {why}. Withdraw it and ask again.</source>
        <translation>La demande d’effacement définitif est caduque&#xa0;: {why}. Retirez-la et demandez de nouveau.</translation>
    </message>
    <message>
        <source>nobody confirmed it for thirty days</source>
        <translation>personne ne l’a confirmée pendant trente jours</translation>
    </message>
    <message>
        <source>a legal hold was set since</source>
        <translation>une obligation de conservation a été instaurée depuis</translation>
    </message>
    <message>
        <source>the document, or what rests on it, changed since</source>
        <translation>le document, ou ce qui repose sur lui, a changé depuis</translation>
    </message>
    <message>
        <source>Extract {version} anew</source>
        <translation>Relire {version}</translation>
    </message>
    <message>
        <source>{version} was read by {reader} {number} and divided by segmenter {segmenter}, as this program does it. Extracting it anew would change nothing.</source>
        <translation>{version} a été lue par {reader} {number} et découpée par le segmenteur {segmenter}, comme ce programme le fait. La relire ne changerait rien.</translation>
    </message>
    <message>
        <source>Say why the legal hold is set or released. An auditor will ask.</source>
        <translation>Dites pourquoi l’obligation de conservation est posée ou levée. Un auditeur le demandera.</translation>
    </message>
    <message>
        <source>The legal hold is in force already. Release it before another is set.</source>
        <translation>L’obligation de conservation est déjà en vigueur. Levez-la avant d’en poser une autre.</translation>
    </message>
    <message>
        <source>No legal hold is in force that could be released.</source>
        <translation>Aucune obligation de conservation n’est en vigueur qui puisse être levée.</translation>
    </message>
    <message>
        <source>{file} is a folder. Give the workbook that legal sent back, an .xlsx or .ods file.</source>
        <translation>{file} est un dossier. Indiquez le classeur que le service juridique a renvoyé, un fichier .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>The text returns to that of {version}: the version between was a variant of the page.</source>
        <translation>Le texte revient à celui de {version}&#xa0;: la version intermédiaire était une variante de la page.</translation>
    </message>
    <message>
        <source>The process that checks ended before it was done. Nothing is known yet. Verify again.</source>
        <translation>Le processus qui vérifie s’est terminé avant la fin. On ne sait encore rien. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Looks: {looks} · new versions: {new} · places that fail now: {failing}</source>
        <translation>Consultations&#xa0;: {looks} · nouvelles versions&#xa0;: {new} · lieux en échec&#xa0;: {failing}</translation>
    </message>
    <message>
        <source>{version}, captured {day}</source>
        <translation>{version}, capturée le {day}</translation>
    </message>
    <message>
        <source>{kind}, {direction} (confirmed)</source>
        <translation>{kind}, {direction} (confirmé)</translation>
    </message>
    <message>
        <source>{kind}, {direction} (proposed)</source>
        <translation>{kind}, {direction} (proposé)</translation>
    </message>
    <message>
        <source>Watched documents, {since} to {until}</source>
        <translation>Documents surveillés, du {since} au {until}</translation>
    </message>
    <message>
        <source>The version before was signed off; this one is not reviewed.</source>
        <translation>La version précédente était validée&#x202f;; celle-ci n’est pas examinée.</translation>
    </message>
    <message>
        <source>The first version, or a capture from which nothing can be concluded.</source>
        <translation>La première version, ou une capture dont rien ne peut être conclu.</translation>
    </message>
    <message>
        <source>Days from the capture to the stated effect: {days}.</source>
        <translation>Jours entre la capture et la prise d’effet indiquée&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Silent change: {reason}</source>
        <translation>Modification silencieuse&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Findings whose text changed or went:</source>
        <translation>Constats dont le texte a changé ou disparu&#xa0;:</translation>
    </message>
    <message>
        <source>Places that fail now</source>
        <translation>Lieux en échec</translation>
    </message>
    <message>
        <source>An earlier look was stopped before it told of {versions}.</source>
        <translation>Une consultation antérieure a été interrompue avant de signaler {versions}.</translation>
    </message>
    <message>
        <source>{place} is not there. Connect it, or end the watch.</source>
        <translation>{place} n’est pas là. Connectez-le, ou mettez fin à la surveillance.</translation>
    </message>
    <message>
        <source>{address} answers that there is no such page ({status}).</source>
        <translation>{address} répond qu’il n’y a pas de telle page ({status}).</translation>
    </message>
    <message>
        <source>{told} {more} more were refused.</source>
        <translation>{told} {more} autres ont été refusés.</translation>
    </message>
    <message>
        <source>{version} was purged; its words are gone and cannot be put back.</source>
        <translation>{version} a été effacée définitivement&#x202f;; son texte a disparu et ne peut être rétabli.</translation>
    </message>
    <message>
        <source>The words of {identifier} were purged with their document. `clausemark purge` lists why.</source>
        <translation>Le texte de {identifier} a été effacé définitivement avec son document. `clausemark purge` indique pourquoi.</translation>
    </message>
    <message>
        <source>The archived bytes {digest}… were purged. `clausemark purge` lists when and why.</source>
        <translation>Les octets archivés {digest}… ont été effacés définitivement. `clausemark purge` indique quand et pourquoi.</translation>
    </message>
    <message>
        <source>{pack} shows a document that was purged since; its words are gone from this workspace. Use the pack that was exported, or freeze a new selection.</source>
        <translation>{pack} montre un document effacé définitivement depuis&#x202f;; son texte n’est plus dans cet espace de travail. Utilisez le dossier d’audit exporté, ou figez une nouvelle sélection.</translation>
    </message>
    <message>
        <source>A record in the workspace is damaged. Verify the workspace to see which one, then restore a backup.</source>
        <translation>Un enregistrement de l’espace de travail est endommagé. Vérifiez l’espace de travail pour savoir lequel, puis restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Words that somebody typed are waiting beside {file}. Open it in the window, keep or give them up, and close it.</source>
        <translation>Des mots saisis par quelqu’un attendent à côté de {file}. Ouvrez le fichier dans la fenêtre, gardez-les ou abandonnez-les, puis fermez-le.</translation>
    </message>
    <message>
        <source>The workspace would not verify afterwards ({what}); nothing was changed. Verify it as it is first.</source>
        <translation>L’espace de travail ne passerait plus la vérification ensuite ({what})&#x202f;; rien n’a été modifié. Vérifiez-le d’abord tel qu’il est.</translation>
    </message>
    <message>
        <source>One workspace and one workbook are opened at a time. Drop {names} again when the first is done with.</source>
        <translation>Un espace de travail et un classeur s’ouvrent à la fois. Déposez de nouveau {names} quand le premier est traité.</translation>
    </message>
    <message>
        <source>its factors do not add up to {severity_sum}</source>
        <translation>ses facteurs ne font pas {severity_sum}</translation>
    </message>
    <message>
        <source>a mapping is not by whoever prepared it</source>
        <translation>un rattachement n’est pas de qui l’a préparé</translation>
    </message>
    <message>
        <source>its number or headings are not those of {id}</source>
        <translation>son numéro ou ses titres ne sont pas ceux de {id}</translation>
    </message>
    <message>
        <source>{id} is a provision of another exhibit</source>
        <translation>{id} est une clause d’une autre pièce</translation>
    </message>
    <message>
        <source>{finding_id}: platform, document or moment are not those of {number}</source>
        <translation>{finding_id}&#xa0;: plateforme, document ou moment ne sont pas ceux de {number}</translation>
    </message>
    <message>
        <source>{instrument} is not among the instruments</source>
        <translation>{instrument} n’est pas parmi les textes juridiques</translation>
    </message>
    <message>
        <source>what is printed is not its entry ({value})</source>
        <translation>ce qui est imprimé n’est pas son entrée ({value})</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>{number}: its role is not that of what is printed of it</source>
        <translation>{number}&#xa0;: son rôle n’est pas celui de ce qui en est imprimé</translation>
    </message>
    <message>
        <source>{id}: its category is called otherwise elsewhere</source>
        <translation>{id}&#xa0;: sa catégorie porte un autre nom ailleurs</translation>
    </message>
    <message>
        <source>{id} {finding_id}: {value} is not that of the finding</source>
        <translation>{id} {finding_id}&#xa0;: {value} n’est pas celui du constat</translation>
    </message>
    <message>
        <source>{id}: its excerpt does not stand in {name}</source>
        <translation>{id}&#xa0;: son extrait ne se trouve pas dans {name}</translation>
    </message>
    <message>
        <source>“{term}”: its number or headings are not those of {id}</source>
        <translation>«&#xa0;{term}&#xa0;»&#xa0;: son numéro ou ses titres ne sont pas ceux de {id}</translation>
    </message>
    <message>
        <source>{number}: the reasons for what is out of scope do not add up</source>
        <translation>{number}&#xa0;: les motifs de ce qui est hors périmètre ne font pas le compte</translation>
    </message>
    <message>
        <source>{id}: its open items are others</source>
        <translation>{id}&#xa0;: ses points ouverts sont autres</translation>
    </message>
    <message>
        <source>{id}: its comparisons are others</source>
        <translation>{id}&#xa0;: ses comparaisons sont autres</translation>
    </message>
    <message>
        <source>bag manifest</source>
        <translation>manifeste du dossier d’audit</translation>
    </message>
    <message>
        <source>every file under data/ is listed and has its hash</source>
        <translation>chaque fichier sous data/ est listé et a son empreinte</translation>
    </message>
    <message>
        <source>bag tag files</source>
        <translation>fichiers d’accompagnement du dossier d’audit</translation>
    </message>
    <message>
        <source>the tag files are complete and have their hashes</source>
        <translation>les fichiers d’accompagnement sont complets et ont leurs empreintes</translation>
    </message>
    <message>
        <source>the ZIP is not the one exported; unpack it and verify the folder</source>
        <translation>le ZIP n’est pas celui qui a été exporté&#x202f;; décompressez-le et vérifiez le répertoire</translation>
    </message>
    <message>
        <source>the ZIP is byte for byte as exported</source>
        <translation>le ZIP est octet pour octet tel qu’exporté</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name} a été ajouté</translation>
    </message>
    <message>
        <source>{MANIFEST} does not list {name}</source>
        <translation>{MANIFEST} ne liste pas {name}</translation>
    </message>
    <message>
        <source>, or its line in {MANIFEST} was</source>
        <translation>, ou sa ligne dans {MANIFEST} l’a été</translation>
    </message>
    <message>
        <source>bagit.txt is not that of a BagIt 1.0 bag</source>
        <translation>bagit.txt n’est pas celui d’un paquet BagIt 1.0</translation>
    </message>
    <message>
        <source>bag-info.txt states Payload-Oxum {stated}, found {octets}.{payload}</source>
        <translation>bag-info.txt indique Payload-Oxum {stated}, trouvé {octets}.{payload}</translation>
    </message>
    <message>
        <source>{name} cannot be read as a plain file</source>
        <translation>{name} ne se lit pas comme un fichier ordinaire</translation>
    </message>
    <message>
        <source>{name} was changed{or_else}</source>
        <translation>{name} a été modifié{or_else}</translation>
    </message>
    <message>
        <source>the files beside record, PDF and workbook</source>
        <translation>les fichiers à côté de l’enregistrement, du PDF et du classeur</translation>
    </message>
    <message>
        <source>every file is one of this record</source>
        <translation>chaque fichier est de cet enregistrement</translation>
    </message>
    <message>
        <source>the single cells of the workbook</source>
        <translation>les cellules du classeur, une à une</translation>
    </message>
    <message>
        <source>every cell of the workbook&apos;s tables says what the record says</source>
        <translation>chaque cellule des tableaux du classeur dit ce que dit l’enregistrement</translation>
    </message>
    <message>
        <source>what the PDF carries are the files of this pack</source>
        <translation>ce que porte le PDF, ce sont les fichiers de ce dossier d’audit</translation>
    </message>
    <message>
        <source>{what}: {name} {version} made them, and this version makes them otherwise</source>
        <translation>{what}&#xa0;: {name} {version} les a faits, et cette version les fait autrement</translation>
    </message>
    <message>
        <source>{name} is no file of this pack</source>
        <translation>{name} n’est pas un fichier de ce dossier d’audit</translation>
    </message>
    <message>
        <source>{name} is not what the record gives</source>
        <translation>{name} n’est pas ce que donne l’enregistrement</translation>
    </message>
    <message>
        <source>{name} is not attached to {FILE}</source>
        <translation>{name} n’est pas joint à {FILE}</translation>
    </message>
    <message>
        <source>{name}, which is attached to {FILE}, is not the file of this pack</source>
        <translation>{name}, joint à {FILE}, n’est pas le fichier de ce dossier d’audit</translation>
    </message>
    <message>
        <source>the sheet “{name}” is missing</source>
        <translation>la feuille «&#xa0;{name}&#xa0;» manque</translation>
    </message>
    <message>
        <source>the sheet “{name}” has rows below its last table</source>
        <translation>la feuille «&#xa0;{name}&#xa0;» a des lignes sous son dernier tableau</translation>
    </message>
    <message>
        <source>the table {table} of the sheet “{name}” is missing</source>
        <translation>le tableau {table} de la feuille «&#xa0;{name}&#xa0;» manque</translation>
    </message>
    <message>
        <source>the sheet “{name}” ends before {value}</source>
        <translation>la feuille «&#xa0;{name}&#xa0;» s’arrête avant {value}</translation>
    </message>
    <message>
        <source>{value}: {column} is “{value2}” in the sheet “{name}”, another than in the record</source>
        <translation>{value}&#xa0;: {column} est «&#xa0;{value2}&#xa0;» dans la feuille «&#xa0;{name}&#xa0;», autrement que dans l’enregistrement</translation>
    </message>
    <message>
        <source>a cell beside the table</source>
        <translation>une cellule à côté du tableau</translation>
    </message>
    <message>
        <source>the picture of the cover is the one recorded</source>
        <translation>l’image de la couverture est celle qui est enregistrée</translation>
    </message>
    <message>
        <source>the logo is the one recorded</source>
        <translation>le logo est celui qui est enregistré</translation>
    </message>
    <message>
        <source>{path} is missing</source>
        <translation>{path} manque</translation>
    </message>
    <message>
        <source>it holds a number that the catalogue cannot keep</source>
        <translation>il contient un nombre que le catalogue ne peut pas conserver</translation>
    </message>
    <message>
        <source>letters of two alphabets stand in one word</source>
        <translation>un mot y mêle des lettres de deux alphabets</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Le nom</translation>
    </message>
    <message>
        <source>“{name}” reads like “{known}”, but is written with other letters. Write it as it is recorded; somebody else of the same name needs a word more in it.</source>
        <translation>«&#xa0;{name}&#xa0;» se lit comme «&#xa0;{known}&#xa0;», mais s’écrit avec d’autres lettres. Écrivez le nom tel qu’il est enregistré&#x202f;; un homonyme a besoin d’un mot de plus dans son nom.</translation>
    </message>
    <message>
        <source>{what} “{name}” cannot be taken: {flaw}. Type it anew, letter by letter.</source>
        <translation>{what} «&#xa0;{name}&#xa0;» ne convient pas&#xa0;: {flaw}. Saisissez-le à nouveau, lettre par lettre.</translation>
    </message>
    <message>
        <source>{what} cannot be kept: {flaw}. Remove it, or type these words anew.</source>
        <translation>{what} ne peut être enregistré&#xa0;: {flaw}. Retirez-le ou saisissez ces mots à nouveau.</translation>
    </message>
    <message>
        <source>the character {character} in it turns around what is read</source>
        <translation>le caractère {character} y inverse ce qui se lit</translation>
    </message>
    <message>
        <source>it holds the character {character}, which cannot be printed</source>
        <translation>le caractère {character} qui s’y trouve ne peut être imprimé</translation>
    </message>
    <message>
        <source>nothing in it can be seen</source>
        <translation>rien n’y est visible</translation>
    </message>
    <message>
        <source>it has {count} characters, and {most} are the most</source>
        <translation>il y a {count} caractères, et {most} au plus sont admis</translation>
    </message>
    <message>
        <source>it holds the character {character}, which cannot be printed, after “{before}”</source>
        <translation>après «&#xa0;{before}&#xa0;» se trouve le caractère {character}, qui ne peut être imprimé</translation>
    </message>
    <message>
        <source>Extract 1 version anew</source>
        <translation>Relire 1 version</translation>
    </message>
    <message>
        <source>{file} is another file than the one that was looked at. Nothing was taken from it. Look at it again.</source>
        <translation>{file} n’est plus le fichier qui a été regardé. Rien n’en a été repris. Regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>Volumes of {pages} pages are too small: {fewest} is the least. Ask for more, or for one PDF.</source>
        <translation>Des volumes de {pages} pages sont trop petits&#xa0;: {fewest} pages sont le minimum. Demandez-en davantage, ou un seul PDF.</translation>
    </message>
    <message>
        <source>“{language}” is not a language code. Write en, de, fr or the like.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas un code de langue. Écrivez en, de, fr ou semblable.</translation>
    </message>
    <message>
        <source>{provision} is not a provision of {version}. `clausemark provisions` lists them.</source>
        <translation>{provision} n’est pas une clause de {version}. `clausemark provisions` les liste.</translation>
    </message>
    <message>
        <source>{person} has acted or is named in the record, and cannot be removed.</source>
        <translation>{person} a agi ou figure dans les enregistrements, et reste parmi les personnes.</translation>
    </message>
    <message>
        <source>{platform}: “{title}” ({document}) was purged on {day}, asked by {asked} on {asked_on}, confirmed by {confirmed}; reason: {reason}. {kept}</source>
        <translation>{platform}&#xa0;: «&#xa0;{title}&#xa0;» ({document}) a été effacé définitivement le {day}, à la demande de {asked} du {asked_on}, confirmée par {confirmed}&#x202f;; motif&#xa0;: {reason}. {kept}</translation>
    </message>
    <message>
        <source>{count} versions keep their hashes and dates.</source>
        <translation>{count} versions gardent leurs empreintes et leurs dates.</translation>
    </message>
    <message>
        <source>1 version keeps its hash and dates.</source>
        <translation>1 version garde son empreinte et ses dates.</translation>
    </message>
    <message>
        <source>{changed} changed since you read it; nothing was recorded. Read it as it is now, then do it again.</source>
        <translation>{changed} a changé depuis votre lecture&#x202f;; rien n’a été noté. Lisez ce qui est là maintenant et agissez de nouveau.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a page, which begins with https:// and holds no password.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas l’adresse d’une page. Elle commence par https:// et ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Le rôle</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>L’organisation</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plateforme</translation>
    </message>
    <message>
        <source>The legal entity</source>
        <translation>L’entité juridique</translation>
    </message>
    <message>
        <source>The jurisdiction</source>
        <translation>L’ordre juridique</translation>
    </message>
    <message>
        <source>The industry</source>
        <translation>Le secteur</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>L’autre nom</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The audience</source>
        <translation>Le public visé</translation>
    </message>
    <message>
        <source>The region</source>
        <translation>La région</translation>
    </message>
    <message>
        <source>The addressee</source>
        <translation>Le destinataire</translation>
    </message>
    <message>
        <source>The beginning of the period</source>
        <translation>Le début de la période</translation>
    </message>
    <message>
        <source>The end of the period</source>
        <translation>La fin de la période</translation>
    </message>
    <message>
        <source>The mark of confidentiality</source>
        <translation>La mention de confidentialité</translation>
    </message>
    <message>
        <source>The reason for the severity</source>
        <translation>Le motif de la gravité</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>The effect on users</source>
        <translation>L’effet sur les utilisateurs</translation>
    </message>
    <message>
        <source>The group of people affected</source>
        <translation>Le groupe de personnes concernées</translation>
    </message>
    <message>
        <source>What users can do</source>
        <translation>Ce que les utilisateurs peuvent faire</translation>
    </message>
    <message>
        <source>The reason for a score</source>
        <translation>Le motif d’une note</translation>
    </message>
    <message>
        <source>The way to opt out</source>
        <translation>La manière de s’y opposer</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>The reason for a mapping</source>
        <translation>Le motif d’un rattachement</translation>
    </message>
    <message>
        <source>The dissent</source>
        <translation>Le désaccord</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>The resolution</source>
        <translation>La résolution</translation>
    </message>
    <message>
        <source>The criterion</source>
        <translation>Le critère</translation>
    </message>
    <message>
        <source>The reason for a verdict</source>
        <translation>Le motif d’un verdict</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Le motif</translation>
    </message>
    <message>
        <source>The purpose</source>
        <translation>L’objet</translation>
    </message>
    <message>
        <source>The relationship</source>
        <translation>La relation</translation>
    </message>
    <message>
        <source>The distribution</source>
        <translation>La diffusion</translation>
    </message>
    <message>
        <source>The retention</source>
        <translation>La conservation</translation>
    </message>
    <message>
        <source>The reason of the legal hold</source>
        <translation>Le motif de l’obligation de conservation</translation>
    </message>
    <message>
        <source>{name} already has this record, or lacks one that it refers to. Open it again and repeat what you did.</source>
        <translation>{name} a déjà un tel enregistrement, ou il y manque ce à quoi il renvoie. Relisez et refaites l’acte.</translation>
    </message>
    <message>
        <source>Changes are pending in the file: {added}, {removed}. The text is read as if all of them were accepted.</source>
        <translation>Des modifications sont en attente dans le fichier&#xa0;: {added}, {removed}. Le texte est lu comme si toutes étaient acceptées.</translation>
    </message>
    <message>
        <source>1 insertion</source>
        <translation>1 insertion</translation>
    </message>
    <message>
        <source>{count} insertions</source>
        <translation>{count} insertions</translation>
    </message>
    <message>
        <source>1 deletion</source>
        <translation>1 suppression</translation>
    </message>
    <message>
        <source>{count} deletions</source>
        <translation>{count} suppressions</translation>
    </message>
    <message>
        <source>the capture holds no text to read: it has neither letters nor figures</source>
        <translation>la capture ne contient aucun texte à lire&#xa0;: elle n’a ni lettres ni chiffres</translation>
    </message>
    <message>
        <source>{name} cannot be read: it has the format {what}. Save the document as PDF, DOCX, HTML or text.</source>
        <translation>{name} ne peut pas être lu&#xa0;: le fichier a le format {what}. Enregistrez le document en PDF, DOCX, HTML ou texte.</translation>
    </message>
    <message>
        <source>Its only page is a picture without text.</source>
        <translation>Sa seule page est une image sans texte.</translation>
    </message>
    <message>
        <source>1 of {pages} pages is a picture without text: {some}.</source>
        <translation>1 page sur {pages} est une image sans texte&#xa0;: {some}.</translation>
    </message>
    <message>
        <source>1 character could not be decoded and is shown as {unreadable}.</source>
        <translation>1 caractère n’a pu être décodé et apparaît comme {unreadable}.</translation>
    </message>
    <message>
        <source>{number} “{heading}”</source>
        <translation>{number} «&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>1 moved</source>
        <translation>1 déplacée</translation>
    </message>
    <message>
        <source>“{heading}”</source>
        <translation>«&#xa0;{heading}&#xa0;»</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 ajoutée</translation>
    </message>
    <message>
        <source>1 removed</source>
        <translation>1 supprimée</translation>
    </message>
    <message>
        <source>1 reworded</source>
        <translation>1 reformulée</translation>
    </message>
    <message>
        <source>1 split off</source>
        <translation>1 séparée</translation>
    </message>
    <message>
        <source>1 merged</source>
        <translation>1 fusionnée</translation>
    </message>
    <message>
        <source>no framework stands in it</source>
        <translation>aucun référentiel n’y figure</translation>
    </message>
    <message>
        <source>the framework has no name</source>
        <translation>le référentiel n’a pas de nom</translation>
    </message>
    <message>
        <source>it is no YAML that can be read</source>
        <translation>ce n’est pas du YAML lisible</translation>
    </message>
    <message>
        <source>1 provision is listed twice</source>
        <translation>1 clause figure deux fois</translation>
    </message>
    <message>
        <source>the comparisons file</source>
        <translation>fichier de comparaisons</translation>
    </message>
    <message>
        <source>comparison {label}</source>
        <translation>comparaison {label}</translation>
    </message>
    <message>
        <source>The comparisons file</source>
        <translation>Le fichier de comparaisons</translation>
    </message>
    <message>
        <source>{where} has one member; it takes two to compare</source>
        <translation>{where} n’a qu’un membre&#x202f;; il en faut deux pour comparer</translation>
    </message>
    <message>
        <source>member {place} of {where}</source>
        <translation>membre {place} de {where}</translation>
    </message>
    <message>
        <source>finding {label}</source>
        <translation>constat {label}</translation>
    </message>
    <message>
        <source>interpretive note {place} of {where}</source>
        <translation>note {place} de {where}</translation>
    </message>
    <message>
        <source>the target of {where}</source>
        <translation>passage (target) de {where}</translation>
    </message>
    <message>
        <source>mapping {place} of {where}</source>
        <translation>rattachement {place} de {where}</translation>
    </message>
    <message>
        <source>“{key}” of {where}</source>
        <translation>«&#xa0;{key}&#xa0;» de {where}</translation>
    </message>
    <message>
        <source>“{key}” of {where}: {flaw}; type it anew</source>
        <translation>«&#xa0;{key}&#xa0;» de {where}&#xa0;: {flaw}&#x202f;; saisissez-le à nouveau</translation>
    </message>
    <message>
        <source>the review file</source>
        <translation>fichier de revue</translation>
    </message>
    <message>
        <source>dissent {place}</source>
        <translation>désaccord {place}</translation>
    </message>
    <message>
        <source>open item {place}</source>
        <translation>point ouvert {place}</translation>
    </message>
    <message>
        <source>The review file</source>
        <translation>Le fichier de revue</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>polarité</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>facteurs</translation>
    </message>
    <message>
        <source>severity reason</source>
        <translation>motif de la gravité</translation>
    </message>
    <message>
        <source>user impact</source>
        <translation>effet sur les utilisateurs</translation>
    </message>
    <message>
        <source>affected groups</source>
        <translation>groupes concernés</translation>
    </message>
    <message>
        <source>interpretive note</source>
        <translation>notes d’interprétation</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>fondement</translation>
    </message>
    <message>
        <source>searched for</source>
        <translation>recherché</translation>
    </message>
    <message>
        <source>mappings</source>
        <translation>rattachements</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>reader version</source>
        <translation>version du lecteur</translation>
    </message>
    <message>
        <source>segmenter version</source>
        <translation>version du segmenteur</translation>
    </message>
    <message>
        <source>The step “{act}” by {person} on {what} stands already, and nothing changed since. Nothing was recorded.</source>
        <translation>L’étape «&#xa0;{act}&#xa0;» de {person} sur {what} tient déjà, et rien n’a changé depuis. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{name} was changed after it was recognised. Wait until nothing writes to it, then import it again.</source>
        <translation>{name} a été modifié après avoir été reconnu. Attendez que plus rien n’y écrive, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Was approved, is {state} now.</source>
        <translation>Était approuvé, maintenant&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Changed: {fields}.</source>
        <translation>Modifié&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>State: {earlier} before, {later} now.</source>
        <translation>État&#xa0;: {earlier} avant, {later} maintenant.</translation>
    </message>
    <message>
        <source>This citation is new.</source>
        <translation>Cette référence est nouvelle.</translation>
    </message>
    <message>
        <source>This citation was taken out.</source>
        <translation>Cette référence a été retirée.</translation>
    </message>
    <message>
        <source>Not in the earlier pack.</source>
        <translation>Absent du dossier d’audit précédent.</translation>
    </message>
    <message>
        <source>In the earlier pack and not in this one.</source>
        <translation>Dans le dossier d’audit précédent et pas dans celui-ci.</translation>
    </message>
    <message>
        <source>The mapping to this citation changed.</source>
        <translation>Le rattachement à cette référence a changé.</translation>
    </message>
    <message>
        <source>{instruments} instruments, {citations} citations, version {version}</source>
        <translation>{instruments} textes juridiques, {citations} références, version {version}</translation>
    </message>
    <message>
        <source>{count} categories</source>
        <translation>{count} catégories</translation>
    </message>
    <message>
        <source>English, {count} terms in the glossary</source>
        <translation>anglais, {count} termes au glossaire</translation>
    </message>
    <message>
        <source>{count} fonts, {glyphs} glyphs</source>
        <translation>{count} polices, {glyphs} glyphes</translation>
    </message>
    <message>
        <source>an encrypted workspace was made, checked and removed</source>
        <translation>un espace de travail chiffré a été créé, vérifié et supprimé</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>libraries</source>
        <translation>bibliothèques</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>vocabularies</source>
        <translation>vocabulaires</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>textes des dossiers d’audit</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>polices</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lecteurs</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>dated before the event that they follow, as a clock was set back: {count} in all, first event {first}</source>
        <translation>datés d’avant l’événement qu’ils suivent, une horloge ayant été retardée&#xa0;: {count} en tout, d’abord l’événement {first}</translation>
    </message>
    <message>
        <source>{user} on {host} (process {process}) since {since}</source>
        <translation>{user} sur {host} (processus {process}) depuis {since}</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>The clock says {now}, but the last step here was taken at {latest}. Set the clock of the computer right, then do it again.</source>
        <translation>L’horloge indique {now}, mais la dernière étape ici date de {latest}. Mettez l’horloge de l’ordinateur à l’heure, puis recommencez.</translation>
    </message>
    <message>
        <source>{file} was moved, renamed, replaced or deleted while it was open. Nothing is recorded until it is back at its place, {folder}. A backup made now holds everything recorded so far.</source>
        <translation>{file} a été déplacé, renommé, remplacé ou supprimé alors qu’il était ouvert. Rien n’est enregistré tant qu’il n’est pas revenu à sa place, {folder}. Une sauvegarde faite maintenant contient tout ce qui a été enregistré jusqu’ici.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée ou de sortie</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>ressource occupée</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>There is no workspace to take {file} into. Open one or make a new one, then open the file again.</source>
        <translation>Il n’y a pas d’espace de travail où reprendre {file}. Ouvrez-en un ou créez-en un, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>{name} is open for reading only. Open it for writing first.</source>
        <translation>{name} n’est ouvert qu’en lecture. Ouvrez-le d’abord en écriture.</translation>
    </message>
    <message>
        <source>machine-extracted from an official or official-derived file AND matched against an independent source or published totals</source>
        <translation>extrait par machine d’un fichier officiel ou dérivé de données officielles ET confronté à une source indépendante ou à des totaux publiés</translation>
    </message>
    <message>
        <source>machine-extracted from one official or official-derived file; no second machine source</source>
        <translation>extrait par machine d’un seul fichier officiel ou dérivé de données officielles&#x202f;; pas de seconde source lisible par machine</translation>
    </message>
    <message>
        <source>headings/numbers partly seen in search excerpts, otherwise editor knowledge; entries not seen carry verified:false</source>
        <translation>intitulés et numéros vus en partie dans des extraits de recherche, sinon connaissance des rédacteurs&#x202f;; les entrées non vues portent verified:false</translation>
    </message>
    <message>
        <source>read from a file by the person who imported it; not checked by the editors of the catalogue</source>
        <translation>lu dans un fichier par la personne qui l’a importé&#x202f;; non vérifié par les rédacteurs du catalogue</translation>
    </message>
    <message>
        <source>in force; applies from {day}</source>
        <translation>en vigueur&#x202f;; applicable à partir du {day}</translation>
    </message>
    <message>
        <source>in force; enforced since {day}</source>
        <translation>en vigueur&#x202f;; mis en application depuis le {day}</translation>
    </message>
    <message>
        <source>in force; sanctions from {day}</source>
        <translation>en vigueur&#x202f;; sanctions à partir du {day}</translation>
    </message>
    <message>
        <source>in force; national measures apply from {day}</source>
        <translation>en vigueur&#x202f;; mesures nationales applicables à partir du {day}</translation>
    </message>
    <message>
        <source>in force; national measures applied from {day}</source>
        <translation>en vigueur&#x202f;; mesures nationales appliquées à partir du {day}</translation>
    </message>
    <message>
        <source>in force as amended</source>
        <translation>en vigueur dans sa version modifiée</translation>
    </message>
    <message>
        <source>in force in stages</source>
        <translation>en vigueur par étapes</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>current version used</source>
        <translation>version en vigueur utilisée</translation>
    </message>
    <message>
        <source>current</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>repealed and replaced from {day}</source>
        <translation>abrogé et remplacé à partir du {day}</translation>
    </message>
    <message>
        <source>repealed</source>
        <translation>abrogé</translation>
    </message>
    <message>
        <source>taken out of the law</source>
        <translation>retiré de la loi</translation>
    </message>
    <message>
        <source>omitted</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>assented {day}</source>
        <translation>promulgué le {day}</translation>
    </message>
    <message>
        <source>prospective: not yet in force</source>
        <translation>pas encore en vigueur</translation>
    </message>
    <message>
        <source>as the imported file states it</source>
        <translation>tel que l’indique le fichier importé</translation>
    </message>
    <message>
        <source>Acceptance and formation</source>
        <translation>Acceptation et formation du contrat</translation>
    </message>
    <message>
        <source>How and when the user is bound; clickwrap or use-as-acceptance</source>
        <translation>Comment et quand l’utilisateur est lié&#x202f;; acceptation par un clic ou par l’usage</translation>
    </message>
    <message>
        <source>Eligibility and age</source>
        <translation>Éligibilité et âge</translation>
    </message>
    <message>
        <source>Minimum age, capacity, sanctions or territory limits on who may use</source>
        <translation>Âge minimal, capacité, sanctions ou territoires qui limitent l’usage</translation>
    </message>
    <message>
        <source>Changes to terms</source>
        <translation>Modification des conditions</translation>
    </message>
    <message>
        <source>Right to amend the document, notice and effect of continued use</source>
        <translation>Droit de modifier le document, préavis et effet de la poursuite de l’usage</translation>
    </message>
    <message>
        <source>Retroactive changes</source>
        <translation>Modifications rétroactives</translation>
    </message>
    <message>
        <source>Amendments that reach past transactions, content or data</source>
        <translation>Modifications qui touchent des opérations, contenus ou données passés</translation>
    </message>
    <message>
        <source>Entire agreement and severability</source>
        <translation>Intégralité de l’accord et divisibilité</translation>
    </message>
    <message>
        <source>Merger, severability, waiver, order of precedence</source>
        <translation>Intégralité, divisibilité, renonciation, ordre de priorité</translation>
    </message>
    <message>
        <source>Interpretation and discretion</source>
        <translation>Interprétation et pouvoir discrétionnaire</translation>
    </message>
    <message>
        <source>Who decides what the contract means; sole-discretion wording</source>
        <translation>Qui décide du sens du contrat&#x202f;; formules de seule discrétion</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Clarté de la rédaction</translation>
    </message>
    <message>
        <source>Readability, language version, incorporation by reference</source>
        <translation>Lisibilité, version linguistique, incorporation par renvoi</translation>
    </message>
    <message>
        <source>Assignment and change of control</source>
        <translation>Cession du contrat et changement de contrôle</translation>
    </message>
    <message>
        <source>Transfer of contract or account, change of control effects</source>
        <translation>Transfert du contrat ou du compte, effets d’un changement de contrôle</translation>
    </message>
    <message>
        <source>Governing law and forum</source>
        <translation>Droit applicable et juridiction compétente</translation>
    </message>
    <message>
        <source>Chosen law and courts</source>
        <translation>Droit et tribunaux choisis</translation>
    </message>
    <message>
        <source>Dispute process</source>
        <translation>Procédure de litige</translation>
    </message>
    <message>
        <source>Informal resolution, mediation, time bars</source>
        <translation>Règlement amiable, médiation, délais de forclusion</translation>
    </message>
    <message>
        <source>Arbitration and class waiver</source>
        <translation>Arbitrage et renonciation au recours collectif</translation>
    </message>
    <message>
        <source>Mandatory arbitration, class or jury waiver, opt-out window</source>
        <translation>Arbitrage obligatoire, renonciation au recours collectif ou au jury, délai d’opposition</translation>
    </message>
    <message>
        <source>Waiver of statutory rights</source>
        <translation>Renonciation à des droits légaux</translation>
    </message>
    <message>
        <source>Clauses that give up legal rights or remedies</source>
        <translation>Clauses par lesquelles on renonce à des droits ou recours légaux</translation>
    </message>
    <message>
        <source>Liability limitation</source>
        <translation>Limitation de responsabilité</translation>
    </message>
    <message>
        <source>Caps, exclusions of loss types, basis-of-the-bargain text</source>
        <translation>Plafonds, types de pertes exclus, mention de condition essentielle</translation>
    </message>
    <message>
        <source>Warranty disclaimer</source>
        <translation>Exclusion de garantie</translation>
    </message>
    <message>
        <source>As-is, no fitness, availability disclaimers</source>
        <translation>En l’état, aucune garantie d’aptitude ni de disponibilité</translation>
    </message>
    <message>
        <source>Indemnity</source>
        <translation>Garantie et indemnisation</translation>
    </message>
    <message>
        <source>User or customer indemnifies provider, or the reverse</source>
        <translation>L’utilisateur ou le client garantit le fournisseur, ou l’inverse</translation>
    </message>
    <message>
        <source>Penalties and liquidated damages</source>
        <translation>Clauses pénales et indemnités forfaitaires</translation>
    </message>
    <message>
        <source>Fixed sums or forfeiture on breach</source>
        <translation>Sommes fixes ou déchéance en cas de manquement</translation>
    </message>
    <message>
        <source>Audit and insurance</source>
        <translation>Audit et assurance</translation>
    </message>
    <message>
        <source>Audit rights and insurance duties</source>
        <translation>Droits d’audit et obligations d’assurance</translation>
    </message>
    <message>
        <source>Suspension and termination</source>
        <translation>Suspension et résiliation</translation>
    </message>
    <message>
        <source>Grounds, notice and effect of ending or restricting access</source>
        <translation>Motifs, préavis et effet de la fin ou de la restriction de l’accès</translation>
    </message>
    <message>
        <source>Leaving and data export on exit</source>
        <translation>Départ et export des données</translation>
    </message>
    <message>
        <source>How users close accounts and take data with them</source>
        <translation>Comment les utilisateurs ferment leur compte et emportent leurs données</translation>
    </message>
    <message>
        <source>Inactivity and forfeiture</source>
        <translation>Inactivité et déchéance</translation>
    </message>
    <message>
        <source>Loss of account, credits or content after inactivity</source>
        <translation>Perte du compte, des crédits ou des contenus après une période d’inactivité</translation>
    </message>
    <message>
        <source>Credentials and account sharing</source>
        <translation>Identifiants et partage de compte</translation>
    </message>
    <message>
        <source>Responsibility for passwords, sharing, transfers</source>
        <translation>Responsabilité des mots de passe, du partage et des transferts</translation>
    </message>
    <message>
        <source>Identity verification</source>
        <translation>Vérification d’identité</translation>
    </message>
    <message>
        <source>KYC, ID or selfie checks</source>
        <translation>Contrôle du client, de la pièce d’identité ou par selfie</translation>
    </message>
    <message>
        <source>Prices and fees</source>
        <translation>Prix et frais</translation>
    </message>
    <message>
        <source>Fees, taxes, price changes, surcharges</source>
        <translation>Frais, taxes, changements de prix, suppléments</translation>
    </message>
    <message>
        <source>Auto-renewal and trials</source>
        <translation>Reconduction tacite et périodes d’essai</translation>
    </message>
    <message>
        <source>Recurring charges, free trials, cancellation route</source>
        <translation>Paiements récurrents, essais gratuits, voie de résiliation</translation>
    </message>
    <message>
        <source>Refunds and withdrawal</source>
        <translation>Remboursement et rétractation</translation>
    </message>
    <message>
        <source>Refund policy, cooling-off, credits</source>
        <translation>Politique de remboursement, délai de rétractation, avoirs</translation>
    </message>
    <message>
        <source>Payment services</source>
        <translation>Services de paiement</translation>
    </message>
    <message>
        <source>Payment authorisation, errors, chargebacks, stored value</source>
        <translation>Autorisation de paiement, erreurs, rétrofacturations, valeur stockée</translation>
    </message>
    <message>
        <source>Price parity / most favoured</source>
        <translation>Parité tarifaire / client le plus favorisé</translation>
    </message>
    <message>
        <source>Restricts better terms elsewhere</source>
        <translation>Restreint de meilleures conditions ailleurs</translation>
    </message>
    <message>
        <source>Exclusivity and competition limits</source>
        <translation>Exclusivité et limites de concurrence</translation>
    </message>
    <message>
        <source>Exclusivity, non-compete, benchmarking or competing-product bans</source>
        <translation>Exclusivité, non-concurrence, interdiction de tests comparatifs ou de produits concurrents</translation>
    </message>
    <message>
        <source>User content licence</source>
        <translation>Licence sur les contenus des utilisateurs</translation>
    </message>
    <message>
        <source>Scope, duration, sublicensing of licence over uploads</source>
        <translation>Portée, durée et sous-licences de la licence sur les contenus envoyés</translation>
    </message>
    <message>
        <source>Ownership of inputs and outputs</source>
        <translation>Propriété des entrées et résultats</translation>
    </message>
    <message>
        <source>Who owns uploads, outputs, feedback</source>
        <translation>À qui appartiennent les contenus envoyés, les résultats et les retours</translation>
    </message>
    <message>
        <source>Feedback licence</source>
        <translation>Licence sur les retours</translation>
    </message>
    <message>
        <source>Free use of suggestions</source>
        <translation>Libre usage des suggestions</translation>
    </message>
    <message>
        <source>Provider IP and restrictions</source>
        <translation>Droits du fournisseur et restrictions</translation>
    </message>
    <message>
        <source>Licence to the user, reverse-engineering bans</source>
        <translation>Licence accordée à l’utilisateur, interdiction de rétro-ingénierie</translation>
    </message>
    <message>
        <source>Copyright complaints</source>
        <translation>Réclamations de droit d’auteur</translation>
    </message>
    <message>
        <source>Takedown and counter-notice, repeat infringers</source>
        <translation>Retrait et contre-notification, contrevenants récidivistes</translation>
    </message>
    <message>
        <source>Notice and action</source>
        <translation>Notification et action</translation>
    </message>
    <message>
        <source>Reporting of illegal content</source>
        <translation>Signalement de contenus illicites</translation>
    </message>
    <message>
        <source>Content moderation</source>
        <translation>Modération des contenus</translation>
    </message>
    <message>
        <source>Rules and tools to remove, demote or label content</source>
        <translation>Règles et moyens pour retirer, déclasser ou étiqueter des contenus</translation>
    </message>
    <message>
        <source>Complaints and appeals</source>
        <translation>Réclamations et recours</translation>
    </message>
    <message>
        <source>Internal appeal and external redress</source>
        <translation>Recours interne et voie de recours externe</translation>
    </message>
    <message>
        <source>Acceptable use</source>
        <translation>Utilisation acceptable</translation>
    </message>
    <message>
        <source>Prohibited conduct</source>
        <translation>Comportements interdits</translation>
    </message>
    <message>
        <source>Usage and aggregated data rights</source>
        <translation>Droits sur les données d’usage et agrégées</translation>
    </message>
    <message>
        <source>Provider ownership or free use of usage, telemetry or aggregated data</source>
        <translation>Propriété ou libre usage, par le fournisseur, des données d’usage, de télémétrie ou agrégées</translation>
    </message>
    <message>
        <source>Data collection notice</source>
        <translation>Information sur la collecte</translation>
    </message>
    <message>
        <source>What is collected and why</source>
        <translation>Ce qui est collecté et pourquoi</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base juridique</translation>
    </message>
    <message>
        <source>Ground relied on for processing</source>
        <translation>Fondement invoqué pour le traitement</translation>
    </message>
    <message>
        <source>Consent and choice</source>
        <translation>Consentement et choix</translation>
    </message>
    <message>
        <source>How consent is asked, bundled, withdrawn</source>
        <translation>Comment le consentement est demandé, regroupé, retiré</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>Données sensibles</translation>
    </message>
    <message>
        <source>Health, biometrics, beliefs, precise location</source>
        <translation>Santé, biométrie, convictions, localisation précise</translation>
    </message>
    <message>
        <source>Biometrics</source>
        <translation>Biométrie</translation>
    </message>
    <message>
        <source>Face, voice or other biometric identifiers</source>
        <translation>Visage, voix ou autres identifiants biométriques</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Données de santé</translation>
    </message>
    <message>
        <source>Medical or consumer-health data</source>
        <translation>Données médicales ou de santé des consommateurs</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localisation</translation>
    </message>
    <message>
        <source>Precise or background location</source>
        <translation>Localisation précise ou en arrière-plan</translation>
    </message>
    <message>
        <source>Children and minors</source>
        <translation>Enfants et mineurs</translation>
    </message>
    <message>
        <source>Age gates, parental consent, minors’ data and ads</source>
        <translation>Contrôle de l’âge, accord parental, données et publicité des mineurs</translation>
    </message>
    <message>
        <source>Cookies and tracking</source>
        <translation>Cookies et suivi</translation>
    </message>
    <message>
        <source>Cookies, pixels, SDKs, fingerprinting, Do-Not-Track/GPC</source>
        <translation>Cookies, pixels, SDK, empreinte numérique, Do-Not-Track/GPC</translation>
    </message>
    <message>
        <source>Sharing and disclosure</source>
        <translation>Partage et divulgation</translation>
    </message>
    <message>
        <source>Recipients, affiliates, partners</source>
        <translation>Destinataires, sociétés affiliées, partenaires</translation>
    </message>
    <message>
        <source>Sale / targeted-ad opt-out</source>
        <translation>Opposition à la vente / publicité ciblée</translation>
    </message>
    <message>
        <source>Sale, sharing, cross-context ads and opt-outs</source>
        <translation>Vente, partage, publicité intercontextuelle et opposition</translation>
    </message>
    <message>
        <source>Combining data</source>
        <translation>Combinaison de données</translation>
    </message>
    <message>
        <source>Cross-service combination and profiling</source>
        <translation>Combinaison entre services et profilage</translation>
    </message>
    <message>
        <source>Law-enforcement disclosure</source>
        <translation>Communication aux autorités répressives</translation>
    </message>
    <message>
        <source>Responses to authorities</source>
        <translation>Réponses aux autorités</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Prospection directe</translation>
    </message>
    <message>
        <source>E-mail, SMS, calls, push</source>
        <translation>Courriel, SMS, appels, notifications</translation>
    </message>
    <message>
        <source>Advertising and profiling</source>
        <translation>Publicité et profilage</translation>
    </message>
    <message>
        <source>Personalised ads, endorsements</source>
        <translation>Publicité personnalisée, recommandations</translation>
    </message>
    <message>
        <source>Individual rights</source>
        <translation>Droits des personnes concernées</translation>
    </message>
    <message>
        <source>Access, correction, deletion, portability, objection</source>
        <translation>Accès, rectification, effacement, portabilité, opposition</translation>
    </message>
    <message>
        <source>Retention and deletion</source>
        <translation>Conservation et suppression</translation>
    </message>
    <message>
        <source>How long data is kept and what survives deletion</source>
        <translation>Durée de conservation et ce qui survit à la suppression</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Measures promised or disclaimed</source>
        <translation>Mesures promises ou exclues</translation>
    </message>
    <message>
        <source>Breach notice</source>
        <translation>Notification des violations de données</translation>
    </message>
    <message>
        <source>Who is told, when</source>
        <translation>Qui est averti, et quand</translation>
    </message>
    <message>
        <source>International transfers</source>
        <translation>Transferts internationaux de données</translation>
    </message>
    <message>
        <source>Export mechanisms, hosting location</source>
        <translation>Mécanismes de transfert, lieu d’hébergement</translation>
    </message>
    <message>
        <source>Processor terms</source>
        <translation>Conditions de sous-traitance</translation>
    </message>
    <message>
        <source>Instructions, sub-processors, audits</source>
        <translation>Instructions, sous-traitants ultérieurs, audits</translation>
    </message>
    <message>
        <source>Data access and interoperability</source>
        <translation>Accès aux données et interopérabilité</translation>
    </message>
    <message>
        <source>Access to generated data, APIs, portability</source>
        <translation>Accès aux données produites, API, portabilité</translation>
    </message>
    <message>
        <source>Cloud switching and exit</source>
        <translation>Changement de fournisseur et sortie</translation>
    </message>
    <message>
        <source>Exit assistance, egress fees</source>
        <translation>Aide à la sortie, frais d’extraction</translation>
    </message>
    <message>
        <source>Use of data to train AI</source>
        <translation>Utilisation de données pour entraîner l’IA</translation>
    </message>
    <message>
        <source>Inputs, content or usage data used for model training</source>
        <translation>Entrées, contenus ou données d’usage employés à entraîner des modèles</translation>
    </message>
    <message>
        <source>AI outputs</source>
        <translation>Résultats de l’IA</translation>
    </message>
    <message>
        <source>Ownership, similarity, reliance and accuracy of outputs</source>
        <translation>Propriété, similitude, fiabilité et exactitude des résultats</translation>
    </message>
    <message>
        <source>AI disclosure</source>
        <translation>Information sur l’IA</translation>
    </message>
    <message>
        <source>Telling users they deal with AI; labelling synthetic media</source>
        <translation>Dire aux utilisateurs qu’ils ont affaire à une IA&#x202f;; étiquetage des médias synthétiques</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Décisions automatisées</translation>
    </message>
    <message>
        <source>Profiling or automated decisions with significant effects</source>
        <translation>Profilage ou décisions automatisées aux effets importants</translation>
    </message>
    <message>
        <source>Ranking and recommenders</source>
        <translation>Classement et systèmes de recommandation</translation>
    </message>
    <message>
        <source>Parameters, options, self-preferencing</source>
        <translation>Paramètres, options, préférence pour ses propres offres</translation>
    </message>
    <message>
        <source>Interface and dark patterns</source>
        <translation>Interface et conception trompeuse</translation>
    </message>
    <message>
        <source>Design or wording that steers choices</source>
        <translation>Conception ou rédaction qui oriente les choix</translation>
    </message>
    <message>
        <source>Marketing claims</source>
        <translation>Allégations commerciales</translation>
    </message>
    <message>
        <source>Claims about product, privacy or AI that may mislead</source>
        <translation>Allégations sur le produit, la vie privée ou l’IA qui peuvent tromper</translation>
    </message>
    <message>
        <source>Reviews and endorsements</source>
        <translation>Avis et recommandations</translation>
    </message>
    <message>
        <source>Reviews, influencer, gag clauses</source>
        <translation>Avis, influenceurs, clauses de silence</translation>
    </message>
    <message>
        <source>Transparency reporting</source>
        <translation>Rapports de transparence</translation>
    </message>
    <message>
        <source>Published moderation or request statistics</source>
        <translation>Statistiques publiées de modération ou de demandes</translation>
    </message>
    <message>
        <source>Service quality and updates</source>
        <translation>Qualité de service et mises à jour</translation>
    </message>
    <message>
        <source>Conformity, updates, modification of the service</source>
        <translation>Conformité, mises à jour, modification du service</translation>
    </message>
    <message>
        <source>Workers and hiring</source>
        <translation>Travailleurs et recrutement</translation>
    </message>
    <message>
        <source>Tools used on workers or candidates</source>
        <translation>Outils appliqués aux travailleurs ou aux candidats</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Anything else (always available, must carry a note)</source>
        <translation>Tout le reste (toujours disponible, exige une note)</translation>
    </message>
    <message>
        <source>Rule bears on what the provision regulates; no stronger relation is claimed</source>
        <translation>La règle intéresse ce que la clause régit&#x202f;; aucune relation plus forte n’est affirmée</translation>
    </message>
    <message>
        <source>Provision implements or gives effect to the rule</source>
        <translation>La clause met en œuvre la règle ou lui donne effet</translation>
    </message>
    <message>
        <source>Provision is the disclosure the rule requires</source>
        <translation>La clause est l’information que la règle exige</translation>
    </message>
    <message>
        <source>Provision invokes the rule as its basis (e.g. legitimate interests)</source>
        <translation>La clause invoque la règle comme fondement (par exemple l’intérêt légitime)</translation>
    </message>
    <message>
        <source>Rule limits how far the provision can go</source>
        <translation>La règle limite la portée que peut avoir la clause</translation>
    </message>
    <message>
        <source>Provision may be inconsistent with the rule; needs legal view</source>
        <translation>La clause est peut-être incompatible avec la règle&#x202f;; avis juridique nécessaire</translation>
    </message>
    <message>
        <source>Rule asks for something this document does not contain</source>
        <translation>La règle demande quelque chose que ce document ne contient pas</translation>
    </message>
    <message>
        <source>Provision names the rule only</source>
        <translation>La clause ne fait que nommer la règle</translation>
    </message>
    <message>
        <source>Considered and rejected, with reason</source>
        <translation>Examiné et écarté, avec un motif</translation>
    </message>
    <message>
        <source>{path} is not the picture recorded</source>
        <translation>{path} n’est pas l’image enregistrée</translation>
    </message>
    <message>
        <source>the cover does not draw {path}</source>
        <translation>la couverture ne montre pas {path}</translation>
    </message>
    <message>
        <source>{cover} is missing, and with it the cover</source>
        <translation>{cover} manque, et avec lui la couverture</translation>
    </message>
    <message>
        <source>the term does not stand at {start} in the words that define it</source>
        <translation>le terme ne figure pas à {start} dans les mots qui le définissent</translation>
    </message>
    <message>
        <source>the words that define it do not stand in the clause that is named</source>
        <translation>les mots qui le définissent ne figurent pas dans la clause nommée</translation>
    </message>
    <message>
        <source>no finding uses it</source>
        <translation>aucun constat ne l’emploie</translation>
    </message>
    <message>
        <source>{finding} does not use it at {start}</source>
        <translation>{finding} ne l’emploie pas à {start}</translation>
    </message>
    <message>
        <source>{finding} {citation}: what legal said is not printed</source>
        <translation>{finding} {citation}&#xa0;: ce que le service juridique a dit n’est pas imprimé</translation>
    </message>
    <message>
        <source>{name} is not what the ledger holds</source>
        <translation>{name} n’est pas ce que contient le journal</translation>
    </message>
    <message>
        <source>the comments are not those of the ledger</source>
        <translation>les commentaires ne sont pas ceux du journal</translation>
    </message>
    <message>
        <source>its sentence is not what was decided</source>
        <translation>sa phrase n’est pas ce qui a été décidé</translation>
    </message>
    <message>
        <source>{id} is not the return in the ledger</source>
        <translation>{id} n’est pas le retour du journal</translation>
    </message>
    <message>
        <source>{id} is not the entry in the ledger</source>
        <translation>{id} n’est pas l’entrée du journal</translation>
    </message>
    <message>
        <source>{record} is in the ledger and not printed</source>
        <translation>{record} est au journal et n’est pas imprimé</translation>
    </message>
    <message>
        <source>{exhibit} has a transition and is no exhibit</source>
        <translation>{exhibit} a une transition et n’est pas une pièce</translation>
    </message>
    <message>
        <source>the transition into {number}: {fault}</source>
        <translation>la transition vers {number}&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>the timeline of {document_id} is not that of its captures</source>
        <translation>la frise de {document_id} n’est pas celle de ses captures</translation>
    </message>
    <message>
        <source>{version_id} is among the captures and not in the ledger</source>
        <translation>{version_id} figure parmi les captures et non au journal</translation>
    </message>
    <message>
        <source>{version_id} is not the exhibit that it is listed as</source>
        <translation>{version_id} n’est pas la pièce sous laquelle elle est listée</translation>
    </message>
    <message>
        <source>{version_id} is listed otherwise than {number} ({value})</source>
        <translation>{version_id} est listée autrement que {number} ({value})</translation>
    </message>
    <message>
        <source>{old_version} is no earlier version of the document</source>
        <translation>{old_version} n’est pas une version antérieure du document</translation>
    </message>
    <message>
        <source>{old_version} is another capture</source>
        <translation>{old_version} est une autre capture</translation>
    </message>
    <message>
        <source>it is listed as {change}, and told as {kind}</source>
        <translation>elle est listée comme {change} et décrite comme {kind}</translation>
    </message>
    <message>
        <source>its days of notice do not lie between its dates</source>
        <translation>ses jours de préavis ne se situent pas entre ses dates</translation>
    </message>
    <message>
        <source>the clauses that changed do not give its counts</source>
        <translation>les clauses modifiées ne donnent pas ses nombres</translation>
    </message>
    <message>
        <source>its {name} is not the worst of its clauses</source>
        <translation>{name} n’est pas la valeur la plus grave de ses clauses</translation>
    </message>
    <message>
        <source>a clause without a place is told as {relation}</source>
        <translation>une clause sans emplacement est décrite comme {relation}</translation>
    </message>
    <message>
        <source>the clause at {start} is told as {relation}, which its words are not</source>
        <translation>la clause à {start} est décrite comme {relation}, ce que ses mots ne sont pas</translation>
    </message>
    <message>
        <source>no provision stands at {start}–{end}</source>
        <translation>aucune clause ne se trouve à {start}–{end}</translation>
    </message>
    <message>
        <source>the clause at {start} does not have the number and headings of {id}</source>
        <translation>la clause à {start} n’a pas le numéro et les titres de {id}</translation>
    </message>
    <message>
        <source>{pack_id} was not frozen like this by the ledger</source>
        <translation>{pack_id} n’a pas été figé ainsi d’après le journal</translation>
    </message>
    <message>
        <source>{supersedes} is superseded, and the ledger does not hold that it was frozen</source>
        <translation>{supersedes} est remplacé, et le journal ne contient pas qu’il a été figé</translation>
    </message>
    <message>
        <source>{number}: its source or text is missing</source>
        <translation>{number}&#xa0;: sa source ou son texte manque</translation>
    </message>
    <message>
        <source>pack.json is missing</source>
        <translation>pack.json manque</translation>
    </message>
    <message>
        <source>pack.json is not in its canonical form</source>
        <translation>pack.json n’est pas sous sa forme canonique</translation>
    </message>
    <message>
        <source>pack {id}, root hash {digest}</source>
        <translation>dossier d’audit {id}, empreinte racine {digest}</translation>
    </message>
    <message>
        <source>{count} sources have their hashes</source>
        <translation>{count} sources ont leurs empreintes</translation>
    </message>
    <message>
        <source>{count} texts have their hashes</source>
        <translation>{count} textes ont leurs empreintes</translation>
    </message>
    <message>
        <source>{count} events are chained</source>
        <translation>{count} événements sont chaînés</translation>
    </message>
    <message>
        <source>{status} follows from the record</source>
        <translation>{status} découle de l’enregistrement</translation>
    </message>
    <message>
        <source>{withheld} texts derived again from the archived bytes</source>
        <translation>{withheld} textes tirés à nouveau des octets archivés</translation>
    </message>
    <message>
        <source>{found} excerpts stand in their texts</source>
        <translation>{found} extraits figurent dans leurs textes</translation>
    </message>
    <message>
        <source>{listed} provisions stand in their texts</source>
        <translation>{listed} clauses figurent dans leurs textes</translation>
    </message>
    <message>
        <source>{clauses} redlines give the words of their exhibits</source>
        <translation>{clauses} modifications du texte donnent les mots de leurs pièces</translation>
    </message>
    <message>
        <source>population = reviewed + out of scope + outstanding, per version</source>
        <translation>population = examinées + hors périmètre + en suspens, par version</translation>
    </message>
    <message>
        <source>{findings} findings are printed as they were signed</source>
        <translation>{findings} constats sont imprimés tels qu’ils ont été signés</translation>
    </message>
    <message>
        <source>review steps agree with digests, ledger and four eyes</source>
        <translation>les étapes de revue concordent avec empreintes, journal et quatre yeux</translation>
    </message>
    <message>
        <source>the parts of the record say the same of each other</source>
        <translation>les parties de l’enregistrement disent la même chose les unes des autres</translation>
    </message>
    <message>
        <source>what is printed is the last that the ledger holds of it</source>
        <translation>ce qui est imprimé est le dernier état qu’en tient le journal</translation>
    </message>
    <message>
        <source>what legal said and what came back is that of the ledger</source>
        <translation>ce que le service juridique a dit et ce qui est revenu est celui du journal</translation>
    </message>
    <message>
        <source>{citations} law entries have their hashes</source>
        <translation>{citations} entrées de loi ont leurs empreintes</translation>
    </message>
    <message>
        <source>{number}: its archived bytes, from which words were withheld</source>
        <translation>{number}&#xa0;: ses octets archivés, dont des mots ont été occultés</translation>
    </message>
    <message>
        <source>what was signed of {value}: it holds words that were withheld</source>
        <translation>ce qui a été signé de {value}&#xa0;: il contient des mots qui ont été occultés</translation>
    </message>
    <message>
        <source>{number}: the source is not the archived bytes</source>
        <translation>{number}&#xa0;: la source n’est pas les octets archivés</translation>
    </message>
    <message>
        <source>{number}: no text</source>
        <translation>{number}&#xa0;: pas de texte</translation>
    </message>
    <message>
        <source>{number}: the text is not the one recorded</source>
        <translation>{number}&#xa0;: le texte n’est pas celui qui est enregistré</translation>
    </message>
    <message>
        <source>{number}: the text has not {text_lines} lines</source>
        <translation>{number}&#xa0;: le texte n’a pas {text_lines} lignes</translation>
    </message>
    <message>
        <source>{number}: the text was not derived again from the source</source>
        <translation>{number}&#xa0;: le texte n’a pas été tiré à nouveau de la source</translation>
    </message>
    <message>
        <source>{number}: reader {reader} {reader_version} is not at hand</source>
        <translation>{number}&#xa0;: le lecteur {reader} {reader_version} n’est pas disponible</translation>
    </message>
    <message>
        <source>{number}: the reader takes another text from the source</source>
        <translation>{number}&#xa0;: le lecteur tire un autre texte de la source</translation>
    </message>
    <message>
        <source>{owner}: the text of {exhibit} is missing</source>
        <translation>{owner}&#xa0;: le texte de {exhibit} manque</translation>
    </message>
    <message>
        <source>its words do not stand at {start}–{end} of {exhibit}</source>
        <translation>ses mots ne figurent pas à {start}–{end} de {exhibit}</translation>
    </message>
    <message>
        <source>its hash is wrong</source>
        <translation>son empreinte est fausse</translation>
    </message>
    <message>
        <source>its clause does not stand around it</source>
        <translation>sa clause ne l’entoure pas</translation>
    </message>
    <message>
        <source>its context does not stand around it</source>
        <translation>son contexte ne l’entoure pas</translation>
    </message>
    <message>
        <source>its lines are wrong</source>
        <translation>ses lignes sont fausses</translation>
    </message>
    <message>
        <source>{id}: the text of {exhibit} is missing</source>
        <translation>{id}&#xa0;: le texte de {exhibit} manque</translation>
    </message>
    <message>
        <source>{id}: its text does not stand at {start}–{end} of {exhibit}</source>
        <translation>{id}&#xa0;: son texte ne figure pas à {start}–{end} de {exhibit}</translation>
    </message>
    <message>
        <source>{id}: it overlaps the provision before</source>
        <translation>{id}&#xa0;: elle chevauche la clause précédente</translation>
    </message>
    <message>
        <source>{exhibit}: a removed clause keeps words</source>
        <translation>{exhibit}&#xa0;: une clause supprimée garde des mots</translation>
    </message>
    <message>
        <source>{exhibit}: the redline at {start}–{end} gives other words</source>
        <translation>{exhibit}&#xa0;: la modification du texte à {start}–{end} donne d’autres mots</translation>
    </message>
    <message>
        <source>{rows} provisions are listed, the population is {population}</source>
        <translation>{rows} clauses sont listées, la population est de {population}</translation>
    </message>
    <message>
        <source>the states of the provisions do not give the sums</source>
        <translation>les états des clauses ne donnent pas les totaux</translation>
    </message>
    <message>
        <source>population is not reviewed + out of scope + outstanding, yet it says that the sums close</source>
        <translation>la population n’est pas examinées + hors périmètre + en suspens, et il est pourtant dit que les totaux concordent</translation>
    </message>
    <message>
        <source>{id}: the law entry does not have its hash</source>
        <translation>{id}&#xa0;: l’entrée de loi n’a pas son empreinte</translation>
    </message>
    <message>
        <source>{id}: {citation_id} is not among the instruments</source>
        <translation>{id}&#xa0;: {citation_id} n’est pas parmi les textes juridiques</translation>
    </message>
    <message>
        <source>ledger.jsonl is not the extract of the record</source>
        <translation>ledger.jsonl n’est pas l’extrait de l’enregistrement</translation>
    </message>
    <message>
        <source>ledger.jsonl is missing</source>
        <translation>ledger.jsonl manque</translation>
    </message>
    <message>
        <source>event {seq} does not follow event {number}</source>
        <translation>l’événement {seq} ne suit pas l’événement {number}</translation>
    </message>
    <message>
        <source>event {seq}: its payload was changed</source>
        <translation>événement {seq}&#xa0;: son contenu a été modifié</translation>
    </message>
    <message>
        <source>the events do not give the recorded Merkle root</source>
        <translation>les événements ne donnent pas la racine de Merkle enregistrée</translation>
    </message>
    <message>
        <source>the chain does not end at the recorded head</source>
        <translation>la chaîne ne finit pas à la tête enregistrée</translation>
    </message>
    <message>
        <source>{status} is no status of a pack</source>
        <translation>{status} n’est pas un statut de dossier d’audit</translation>
    </message>
    <message>
        <source>the sums do not close, yet the status is {status}</source>
        <translation>les totaux ne concordent pas, et pourtant le statut est {status}</translation>
    </message>
    <message>
        <source>a finding is not approved, yet the status is FINAL</source>
        <translation>un constat n’est pas approuvé, et pourtant le statut est FINAL</translation>
    </message>
    <message>
        <source>provisions are outstanding, yet the status is FINAL</source>
        <translation>des clauses sont en suspens, et pourtant le statut est FINAL</translation>
    </message>
    <message>
        <source>{record} is not in the ledger</source>
        <translation>{record} n’est pas au journal</translation>
    </message>
    <message>
        <source>{record} is not the one in the ledger ({value})</source>
        <translation>{record} n’est pas celui du journal ({value})</translation>
    </message>
    <message>
        <source>{number}: its custody is not that of the ledger</source>
        <translation>{number}&#xa0;: sa chaîne de conservation n’est pas celle du journal</translation>
    </message>
    <message>
        <source>{id}: the ledger does not hold that it was put out of scope like this</source>
        <translation>{id}&#xa0;: le journal ne tient pas qu’elle ait été mise hors périmètre ainsi</translation>
    </message>
    <message>
        <source>pack.pdf is missing</source>
        <translation>pack.pdf manque</translation>
    </message>
    <message>
        <source>the {count} pages of its {volumes} volumes and their index</source>
        <translation>les {count} pages de ses {volumes} volumes et de leur index</translation>
    </message>
    <message>
        <source>its {count} pages</source>
        <translation>ses {count} pages</translation>
    </message>
    <message>
        <source>{pack} excerpts and the analyses stand on {where}</source>
        <translation>{pack} extraits et les analyses figurent sur {where}</translation>
    </message>
    <message>
        <source>pack.xlsx is missing</source>
        <translation>pack.xlsx manque</translation>
    </message>
    <message>
        <source>{pack} excerpts and the analyses stand in its cells</source>
        <translation>{pack} extraits et les analyses figurent dans ses cellules</translation>
    </message>
    <message>
        <source>{id}: the draft of a certificate does not stand in the PDF as it is recorded</source>
        <translation>{id}&#xa0;: le projet d’attestation ne figure pas dans le PDF tel qu’il est enregistré</translation>
    </message>
    <message>
        <source>{name} does not carry the root hash {digest} on its first page: it is that of another record</source>
        <translation>{name} ne porte pas l’empreinte racine {digest} sur sa première page&#xa0;: c’est celui d’un autre enregistrement</translation>
    </message>
    <message>
        <source>{name} does not carry the root hash {digest}</source>
        <translation>{name} ne porte pas l’empreinte racine {digest}</translation>
    </message>
    <message>
        <source>{owner}: “{value}” does not stand in {name}</source>
        <translation>{owner}&#xa0;: «&#xa0;{value}&#xa0;» ne figure pas dans {name}</translation>
    </message>
    <message>
        <source>who stands behind the pack: its PDF carries no digital signature</source>
        <translation>qui répond du dossier d’audit&#xa0;: son PDF ne porte pas de signature numérique</translation>
    </message>
    <message>
        <source>whether the certificates are those of the people named: the program carries no list of authorities</source>
        <translation>si les certificats sont ceux des personnes nommées&#xa0;: le programme n’a pas de liste d’autorités</translation>
    </message>
    <message>
        <source>at {claimed} by the signer&apos;s own clock</source>
        <translation>à {claimed} selon l’horloge du signataire</translation>
    </message>
    <message>
        <source>{field}: {signer}, {when}, nothing changed after it</source>
        <translation>{field}&#xa0;: {signer}, {when}, rien n’a changé depuis</translation>
    </message>
    <message>
        <source>{field}: the signature of {signer} is not that of these bytes</source>
        <translation>{field}&#xa0;: la signature de {signer} n’est pas celle de ces octets</translation>
    </message>
    <message>
        <source>{field}: the document was changed after {signer} signed it</source>
        <translation>{field}&#xa0;: le document a été modifié après la signature de {signer}</translation>
    </message>
    <message>
        <source>{value} does not tell of the {count} signatures in the PDF</source>
        <translation>{value} ne rapporte pas les {count} signatures du PDF</translation>
    </message>
    <message>
        <source>{value}: the PDF does not begin with what it was before this signing</source>
        <translation>{value}&#xa0;: le PDF ne commence pas par ce qu’il était avant cette signature</translation>
    </message>
    <message>
        <source>the PDF is not as the last signing left it</source>
        <translation>le PDF n’est pas tel que la dernière signature l’a laissé</translation>
    </message>
    <message>
        <source>{id}: its exhibit {exhibit} is missing</source>
        <translation>{id}&#xa0;: sa pièce {exhibit} manque</translation>
    </message>
    <message>
        <source>{number}: what is printed of its review does not have its digest</source>
        <translation>{number}&#xa0;: ce qui est imprimé de sa revue n’a pas son empreinte</translation>
    </message>
    <message>
        <source>{id}: {person} {act} own work</source>
        <translation>{id}&#xa0;: {person} et son propre travail ({act})</translation>
    </message>
    <message>
        <source>its content does not have its digest</source>
        <translation>son contenu n’a pas son empreinte</translation>
    </message>
    <message>
        <source>its signed content is not canonical JSON</source>
        <translation>son contenu signé n’est pas du JSON canonique</translation>
    </message>
    <message>
        <source>{name} is signed, but not printed</source>
        <translation>{name} est signé, mais pas imprimé</translation>
    </message>
    <message>
        <source>{name} is printed, but was not signed</source>
        <translation>{name} est imprimé, mais n’a pas été signé</translation>
    </message>
    <message>
        <source>{name} is not what was signed</source>
        <translation>{name} n’est pas ce qui a été signé</translation>
    </message>
    <message>
        <source>the {act} step of {utc} is not truly marked as {value}</source>
        <translation>l’étape {act} du {utc} n’est pas marquée avec justesse comme {value}</translation>
    </message>
    <message>
        <source>step {id} is not in the ledger</source>
        <translation>l’étape {id} n’est pas au journal</translation>
    </message>
    <message>
        <source>step {id} is not the one in the ledger ({value})</source>
        <translation>l’étape {id} n’est pas celle du journal ({value})</translation>
    </message>
    <message>
        <source>volume {n} is missing</source>
        <translation>le volume {n} manque</translation>
    </message>
    <message>
        <source>{name} is not the volume that the master index names</source>
        <translation>{name} n’est pas le volume que nomme l’index général</translation>
    </message>
    <message>
        <source>{following} is missing</source>
        <translation>{following} manque</translation>
    </message>
    <message>
        <source>the stamps do not count on: page {wrong} bears {value}</source>
        <translation>les numéros de page ne se suivent pas&#xa0;: la page {wrong} porte {value}</translation>
    </message>
    <message>
        <source>{told} … and {more} more</source>
        <translation>{told} … et {more} de plus</translation>
    </message>
    <message>
        <source>{name} is a PDF. Sign the folder of the pack that it lies in: the record of its signatures and the hashes of all files are there.</source>
        <translation>{name} est un PDF. Signez le dossier d’audit où il se trouve&#xa0;: l’enregistrement des signatures et les empreintes de tous les fichiers y sont.</translation>
    </message>
    <message>
        <source>{name} is a ZIP. Unpack it, sign the folder, and hand that on.</source>
        <translation>{name} est un ZIP. Décompressez-le, signez le dossier et transmettez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is not the pack that was exported ({value}). It was not signed.</source>
        <translation>{name} n’est pas le dossier d’audit exporté ({value}). Il n’a pas été signé.</translation>
    </message>
    <message>
        <source>what a PDF, or a sheet that is no table, says beside the passages of the record: the hash of the file tells that</source>
        <translation>ce qu’un PDF, ou une feuille sans tableau, dit à côté des passages de l’enregistrement&#xa0;: l’empreinte du fichier le dit</translation>
    </message>
    <message>
        <source>who made the bytes, and when: a hash proves that they are the same, not their author or age</source>
        <translation>qui a fait les octets, et quand&#xa0;: une empreinte prouve qu’ils sont les mêmes, non leur auteur ou leur âge</translation>
    </message>
    <message>
        <source>the ledger against its owner: without an outside time-stamp or countersignature it could be rewritten whole</source>
        <translation>le journal face à son propriétaire&#xa0;: sans horodatage ou contreseing extérieur, il pourrait être réécrit en entier</translation>
    </message>
    <message>
        <source>the wording of the laws cited: only the catalogue entries have hashes</source>
        <translation>le texte des lois citées&#xa0;: seules les entrées du catalogue ont des empreintes</translation>
    </message>
    <message>
        <source>bag-info.txt is missing</source>
        <translation>bag-info.txt manque</translation>
    </message>
    <message>
        <source>bag-info.txt names another pack or root hash</source>
        <translation>bag-info.txt nomme un autre dossier d’audit ou une autre empreinte racine</translation>
    </message>
    <message>
        <source>whether this is the PDF that was exported: that needs the hash of the file, from the pack folder or its maker</source>
        <translation>si c’est bien le PDF exporté&#xa0;: il faut pour cela l’empreinte du fichier, tirée du répertoire du dossier d’audit ou obtenue de son auteur</translation>
    </message>
    <message>
        <source>the words of the pack: they stand in its volumes, which do not lie beside their master index</source>
        <translation>les mots du dossier d’audit&#xa0;: ils figurent dans ses volumes, qui ne se trouvent pas à côté de leur index général</translation>
    </message>
    <message>
        <source>the ledger: its events stay with the workspace, the record names its head only</source>
        <translation>le journal&#xa0;: ses événements restent dans l’espace de travail, l’enregistrement n’en nomme que la tête</translation>
    </message>
    <message>
        <source>{number}: the archived bytes are not attached, so its excerpts have no source</source>
        <translation>{number}&#xa0;: les octets archivés ne sont pas joints, ses extraits n’ont donc pas de source</translation>
    </message>
    <message>
        <source>{number}: reader {reader} is not at hand to take the text from the source</source>
        <translation>{number}&#xa0;: le lecteur {reader} n’est pas disponible pour tirer le texte de la source</translation>
    </message>
    <message>
        <source>{texts} texts derived again from the attached bytes have their hashes</source>
        <translation>{texts} textes tirés à nouveau des octets joints ont leurs empreintes</translation>
    </message>
    <message>
        <source>{attached} files, each named by the record</source>
        <translation>{attached} fichiers, chacun nommé par l’enregistrement</translation>
    </message>
    <message>
        <source>{sources} sources have their hashes</source>
        <translation>{sources} sources ont leurs empreintes</translation>
    </message>
    <message>
        <source>{name} is attached, and the record does not name it</source>
        <translation>{name} est joint, et l’enregistrement ne le nomme pas</translation>
    </message>
    <message>
        <source>two records are attached</source>
        <translation>deux enregistrements sont joints</translation>
    </message>
    <message>
        <source>A signature of level {value} needs a time-stamp. Name the service with --timestamp-url.</source>
        <translation>Une signature de niveau {value} demande un horodatage. Nommez le service avec --timestamp-url.</translation>
    </message>
    <message>
        <source>The key file cannot be opened. Is it PKCS#12 (.p12, .pfx), and is the passphrase right?</source>
        <translation>Le fichier de clé ne s’ouvre pas. Est-ce un PKCS#12 (.p12, .pfx), et la phrase de passe est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>The token {token} cannot be opened through {name} ({error}). Check module and PIN.</source>
        <translation>Le jeton {token} ne s’ouvre pas par {name} ({error}). Vérifiez le module et le code PIN.</translation>
    </message>
    <message>
        <source>No time-stamp came from {timestamp_url} ({error}). Nothing was signed. Try again.</source>
        <translation>Aucun horodatage n’est venu de {timestamp_url} ({error}). Rien n’a été signé. Réessayez.</translation>
    </message>
    <message>
        <source>The signature could not be made ({error}). Nothing was changed.</source>
        <translation>La signature n’a pas pu être faite ({error}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{value} for the pack with the root hash on its cover</source>
        <translation>{value} pour le dossier d’audit dont l’empreinte racine est en couverture</translation>
    </message>
    <message>
        <source>The field {wanted} is signed already, or not in this PDF. Free fields: {free}. Or sign without a look.</source>
        <translation>Le champ {wanted} est déjà signé, ou absent de ce PDF. Champs libres&#xa0;: {free}. Ou signez sans rien imprimer.</translation>
    </message>
    <message>
        <source>Signed by %(signer)s
%(ts)s</source>
        <translation>Signé par %(signer)s
%(ts)s</translation>
    </message>
    <message>
        <source>The signatures of pack.pdf cannot be read: the file is damaged. Ask for the pack again.</source>
        <translation>Les signatures de pack.pdf sont illisibles&#xa0;: le fichier est endommagé. Redemandez le dossier d’audit.</translation>
    </message>
    <message>
        <source>cannot be read further: {error}</source>
        <translation>ne peut pas être lu plus avant&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{value}: its bytes are missing</source>
        <translation>{value}&#xa0;: ses octets manquent</translation>
    </message>
    <message>
        <source>the archived bytes {value}… are gone, and no purge tells of them</source>
        <translation>les octets archivés {value}… ont disparu, et aucun effacement définitif n’en parle</translation>
    </message>
    <message>
        <source>The logo of the engagement is missing</source>
        <translation>Le logo de la mission manque</translation>
    </message>
    <message>
        <source>{identifier}: the stored record is not the one in the ledger</source>
        <translation>{identifier}&#xa0;: l’enregistrement stocké n’est pas celui du journal</translation>
    </message>
    <message>
        <source>{identifier}: its columns do not agree with its record</source>
        <translation>{identifier}&#xa0;: ses colonnes ne concordent pas avec son enregistrement</translation>
    </message>
    <message>
        <source>{identifier}: its rows in {name} do not agree with its record</source>
        <translation>{identifier}&#xa0;: ses lignes dans {name} ne concordent pas avec son enregistrement</translation>
    </message>
    <message>
        <source>{name} has rows that belong to no record</source>
        <translation>{name} a des lignes qui n’appartiennent à aucun enregistrement</translation>
    </message>
    <message>
        <source>{identifier}: it was purged, and words of it are there</source>
        <translation>{identifier}&#xa0;: effacé définitivement, et des mots en sont encore là</translation>
    </message>
    <message>
        <source>{record} is in the ledger, but no longer stored</source>
        <translation>{record} est au journal, mais n’est plus stocké</translation>
    </message>
    <message>
        <source>{name} has rows that are not in the ledger</source>
        <translation>{name} a des lignes qui ne sont pas au journal</translation>
    </message>
    <message>
        <source>{identifier}: revision {revision} is not the one in the ledger</source>
        <translation>{identifier}&#xa0;: la révision {revision} n’est pas celle du journal</translation>
    </message>
    <message>
        <source>{number}: not all of its {revision} revisions are stored</source>
        <translation>{number}&#xa0;: ses {revision} révisions ne sont pas toutes stockées</translation>
    </message>
    <message>
        <source>margin has rows that are neither heading nor boilerplate</source>
        <translation>margin a des lignes qui ne sont ni titre ni hors-texte</translation>
    </message>
    <message>
        <source>{id}: it was purged, and words of it are there</source>
        <translation>{id}&#xa0;: effacé définitivement, et des mots en sont encore là</translation>
    </message>
    <message>
        <source>{id}: its reading is not the one in the ledger</source>
        <translation>{id}&#xa0;: sa lecture n’est pas celle du journal</translation>
    </message>
    <message>
        <source>{id}: its provisions are not those in the ledger</source>
        <translation>{id}&#xa0;: ses clauses ne sont pas celles du journal</translation>
    </message>
    <message>
        <source>{id}: its provisions have other identifiers than in the ledger</source>
        <translation>{id}&#xa0;: ses clauses ont d’autres identifiants qu’au journal</translation>
    </message>
    <message>
        <source>{id}: its definitions and references are not those in the ledger</source>
        <translation>{id}&#xa0;: ses définitions et renvois ne sont pas ceux du journal</translation>
    </message>
    <message>
        <source>{pack_id}: the stored record is not the one in the ledger</source>
        <translation>{pack_id}&#xa0;: l’enregistrement stocké n’est pas celui du journal</translation>
    </message>
    <message>
        <source>{pack_id}: its columns do not agree with its record</source>
        <translation>{pack_id}&#xa0;: ses colonnes ne concordent pas avec son enregistrement</translation>
    </message>
    <message>
        <source>{pack_id}: it was purged, and its words are there</source>
        <translation>{pack_id}&#xa0;: effacé définitivement, et ses mots sont encore là</translation>
    </message>
    <message>
        <source>everything inside the ZIP</source>
        <translation>tout ce que contient le ZIP</translation>
    </message>
    <message>
        <source>reader {reader} {reader_version} is not at hand</source>
        <translation>le lecteur {reader} {reader_version} n’est pas disponible</translation>
    </message>
    <message>
        <source>{id}: the reader takes another text from the bytes</source>
        <translation>{id}&#xa0;: le lecteur tire un autre texte des octets</translation>
    </message>
    <message>
        <source>{version} returns to the earlier text: this version is a variant of the page.</source>
        <translation>{version} revient au texte antérieur&#xa0;: cette version est une variante de la page.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of a part of it</source>
        <translation>«&#xa0;{name}&#xa0;» n’est le nom d’aucune de ses parties</translation>
    </message>
    <message>
        <source>every event has its hash and follows the one before</source>
        <translation>chaque événement a son empreinte et suit le précédent</translation>
    </message>
    <message>
        <source>all archived bytes have their hashes</source>
        <translation>tous les octets archivés ont leurs empreintes</translation>
    </message>
    <message>
        <source>every record is the one in the ledger</source>
        <translation>chaque enregistrement est celui du journal</translation>
    </message>
    <message>
        <source>every revision is the one in the ledger</source>
        <translation>chaque révision est celle du journal</translation>
    </message>
    <message>
        <source>every text and provision is as recorded</source>
        <translation>chaque texte et chaque clause est tel que consigné</translation>
    </message>
    <message>
        <source>every frozen pack has its digest</source>
        <translation>chaque dossier d’audit figé a son empreinte</translation>
    </message>
    <message>
        <source>who acted: names are those entered</source>
        <translation>qui a agi&#xa0;: les noms sont ceux qui ont été saisis</translation>
    </message>
    <message>
        <source>the ledger against its owner: without an outside time-stamp it could be rewritten whole</source>
        <translation>le journal face à son propriétaire&#xa0;: sans horodatage extérieur, il pourrait être réécrit en entier</translation>
    </message>
    <message>
        <source>the database library finds nothing wrong</source>
        <translation>la bibliothèque de base de données ne trouve rien d’anormal</translation>
    </message>
    <message>
        <source>{number} texts: {what}</source>
        <translation>{number} textes&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{count} texts derived again from the archived bytes</source>
        <translation>{count} textes tirés à nouveau des octets archivés</translation>
    </message>
    <message>
        <source>what the damage of the database hides</source>
        <translation>ce que cache le dommage de la base de données</translation>
    </message>
    <message>
        <source>The server says that nothing changed.</source>
        <translation>Le serveur indique que rien n’a changé.</translation>
    </message>
    <message>
        <source>The page reads as before.</source>
        <translation>La page se lit comme avant.</translation>
    </message>
    <message>
        <source>There is no pack “{pack_id}” in this workspace. The latest are {known}.</source>
        <translation>Il n’y a pas de dossier d’audit «&#xa0;{pack_id}&#xa0;» dans cet espace de travail. Les derniers sont {known}.</translation>
    </message>
    <message>
        <source>There is no pack “{pack_id}” in this workspace: nothing was frozen yet. Freeze a selection first.</source>
        <translation>Il n’y a pas de dossier d’audit «&#xa0;{pack_id}&#xa0;» dans cet espace de travail&#xa0;: rien n’a encore été figé. Figez d’abord une sélection.</translation>
    </message>
    <message>
        <source>Keep the findings that are the same ({count})</source>
        <translation>Conserver les constats inchangés ({count})</translation>
    </message>
    <message>
        <source>Confirm the change of {day}</source>
        <translation>Confirmer la modification du {day}</translation>
    </message>
    <message>
        <source>Decide what became of a clause</source>
        <translation>Décider de ce qu’une clause est devenue</translation>
    </message>
    <message>
        <source>Keep {finding}</source>
        <translation>Conserver {finding}</translation>
    </message>
    <message>
        <source>Re-place {finding}</source>
        <translation>Replacer {finding}</translation>
    </message>
    <message>
        <source>Keep {finding}, to be edited</source>
        <translation>Conserver {finding} pour le retravailler</translation>
    </message>
    <message>
        <source>Withdraw {finding}</source>
        <translation>Retirer {finding}</translation>
    </message>
    <message>
        <source>Answer the dissent</source>
        <translation>Répondre au désaccord</translation>
    </message>
    <message>
        <source>Open the item again</source>
        <translation>Rouvrir le point</translation>
    </message>
    <message>
        <source>Settle the open item</source>
        <translation>Régler le point ouvert</translation>
    </message>
    <message>
        <source>Propose a passage again</source>
        <translation>Proposer de nouveau un passage</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What was saved before is safe.</source>
        <translation>Quelque chose s’est mal passé qui n’aurait pas dû. Ce qui a été enregistré auparavant est en sécurité.</translation>
    </message>
    <message>
        <source>A report lies in {place}. It goes nowhere by itself; read it before you send it, it may quote a document.</source>
        <translation>Un rapport se trouve dans {place}. Il ne part nulle part de lui-même&#x202f;; lisez-le avant de l’envoyer, il peut citer un document.</translation>
    </message>
    <message>
        <source>No report could be written: {trouble}.</source>
        <translation>Aucun rapport n’a pu être écrit&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>Settle {row} {column}</source>
        <translation>Régler {row} {column}</translation>
    </message>
    <message>
        <source>Settle {count} conflicts</source>
        <translation>Régler {count} conflits</translation>
    </message>
    <message>
        <source>Settle the comment on {row} {column}</source>
        <translation>Régler le commentaire sur {row} {column}</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was changed.</source>
        <translation>Arrêté comme demandé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Watch {place}</source>
        <translation>Surveiller {place}</translation>
    </message>
    <message>
        <source>Look at {place} at another pace</source>
        <translation>Consulter {place} à un autre rythme</translation>
    </message>
    <message>
        <source>Watch {place} no longer</source>
        <translation>Ne plus surveiller {place}</translation>
    </message>
    <message>
        <source>{finding} was decided already: {choice}. Change the carried finding.</source>
        <translation>{finding} a déjà été décidé&#xa0;: {choice}. Changez le constat reporté.</translation>
    </message>
    <message>
        <source>The process that reads law crashed on it. Nothing was imported; fetch it again.</source>
        <translation>Le processus qui lit les textes juridiques s’est arrêté dessus. Rien n’a été importé&#x202f;; récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Tesseract is installed, but has no language that Clausemark recognises. Add one to it ({languages}), or capture the document with its text.</source>
        <translation>Tesseract est installé, mais n’a aucune langue que Clausemark reconnaît. Ajoutez-lui-en une ({languages}), ou capturez le document avec son texte.</translation>
    </message>
    <message>
        <source>{words} stands there only once. Leave the occurrence out.</source>
        <translation>{words} ne s’y trouve qu’une fois, si bien que son numéro ne dit rien. Omettez-le.</translation>
    </message>
    <message>
        <source>{words} has an ellipsis that the document does not have. Quote without gaps.{nearest}</source>
        <translation>{words} contient des points de suspension que le document n’a pas. Citez sans coupure.{nearest}</translation>
    </message>
    <message>
        <source>The catalogue does not have “{law}”.</source>
        <translation>Le catalogue ne contient rien de «&#xa0;{law}&#xa0;».</translation>
    </message>
    <message>
        <source>Type a citation such as “GDPR Art. 6(1)(f)”.</source>
        <translation>Il faut une référence comme «&#xa0;GDPR Art. 6(1)(f)&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is not a list of words</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une liste de mots</translation>
    </message>
    <message>
        <source>“{name}” is not one of its fields</source>
        <translation>«&#xa0;{name}&#xa0;» n’en est pas un champ</translation>
    </message>
    <message>
        <source>“{name}” is not text</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte</translation>
    </message>
    <message>
        <source>“{name}” is not a web address</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une adresse du web</translation>
    </message>
    <message>
        <source>“{name}” is not a list of objects</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une liste d’objets</translation>
    </message>
    <message>
        <source>You need a note to {verb} {what}. {wanted} in the note.</source>
        <translation>Il faut une note pour cela ({what}&#xa0;: {verb}). {wanted} dans la note.</translation>
    </message>
    <message>
        <source>“{key}” of {where} has {count} characters; {context} is the most</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} a {count} caractères&#x202f;; le maximum est de {context}</translation>
    </message>
    <message>
        <source>{where} is {value}, but must be an object</source>
        <translation>{where} est {value}, là où il faut un objet</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {value}, but must be a list</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} est {value}, là où il faut une liste</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {value}, but must be a whole number</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} est {value}, là où il faut un entier</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {text}, which is not a moment; write it as 2026-01-12T09:30:00Z</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} est {text}, pas un moment&#x202f;; écrivez-le comme 2026-01-12T09:30:00Z</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {value}, but must be a text</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} est {value}, là où il faut un texte</translation>
    </message>
    <message>
        <source>{where} has the same id as one before it: {label}. Give it an id of its own.</source>
        <translation>{where} a l’identifiant {label} d’un autre avant lui. Donnez-lui le sien.</translation>
    </message>
    <message>
        <source>{where} says that its schema is {stated}, but it must be “{wanted}”</source>
        <translation>{where} dit que son schéma est {stated}, là où il faut «&#xa0;{wanted}&#xa0;»</translation>
    </message>
    <message>
        <source>“{key}” of {where} is a name without a letter or digit; write it out</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} est un nom où rien n’est lisible&#x202f;; écrivez-le en entier</translation>
    </message>
    <message>
        <source>“{key}” of {where} is {text}, which is not a date; write it as 2026-02-01</source>
        <translation>«&#xa0;{key}&#xa0;» de {where} est {text}, pas une date&#x202f;; écrivez-la comme 2026-02-01</translation>
    </message>
    <message>
        <source>maps with “omits” but has a target. Set the target to null, or use another relation.</source>
        <translation>rattache avec «&#xa0;omits&#xa0;» et a pourtant un passage. Mettez le passage à null, ou prenez une autre relation.</translation>
    </message>
    <message>
        <source>has both “searched_for” and a target. Keep one of the two.</source>
        <translation>a «&#xa0;searched_for&#xa0;» et pourtant un passage. Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>“sha256” of {where} is {digest}, but must be 64 hexadecimal digits</source>
        <translation>«&#xa0;sha256&#xa0;» de {where} est {digest}, là où il faut 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>{capture} is not a scan: there is nothing to recognise on it.</source>
        <translation>{capture} n’est pas une numérisation&#xa0;: il n’y a rien à y reconnaître.</translation>
    </message>
    <message>
        <source>Finding {name} is not among those that wait</source>
        <translation>Le constat {name} n’est pas parmi ceux qui attendent</translation>
    </message>
    <message>
        <source>Say why the finding is withdrawn for this version.</source>
        <translation>Dites pourquoi le constat est retiré pour cette version.</translation>
    </message>
    <message>
        <source>Say by what the passages are compared: “who owns usage data”, “notice before a change”.</source>
        <translation>Dites sur quoi les passages sont comparés&#xa0;: «&#xa0;à qui sont les données d’usage&#xa0;», «&#xa0;préavis avant un changement&#xa0;».</translation>
    </message>
    <message>
        <source>A comparison needs a passage of another platform. Choose one.</source>
        <translation>Une comparaison demande un passage d’une autre plateforme. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Say of every compared passage whether it is the same, narrower, broader or different.</source>
        <translation>Dites de chaque passage comparé s’il est identique, plus étroit, plus large ou différent.</translation>
    </message>
    <message>
        <source>This comparison is not as the window shows it</source>
        <translation>Cette comparaison n’est pas telle que la fenêtre la montre</translation>
    </message>
    <message>
        <source>Say why the passages are not comparable.</source>
        <translation>Dites pourquoi les passages ne sont pas comparables.</translation>
    </message>
    <message>
        <source>provision {ordinal}</source>
        <translation>clause {ordinal}</translation>
    </message>
    <message>
        <source>This finding was superseded. Work on the finding that took its place.</source>
        <translation>Ce constat a été remplacé. Travaillez sur celui qui a pris sa place.</translation>
    </message>
    <message>
        <source>An open item needs a question. Write what is to be found out.</source>
        <translation>Un point ouvert demande une question. Écrivez ce qu’il faut découvrir.</translation>
    </message>
    <message>
        <source>This dissent</source>
        <translation>Ce désaccord</translation>
    </message>
    <message>
        <source>This dissent was answered, and stays on record with its answer.</source>
        <translation>Ce désaccord a reçu une réponse et reste consigné avec elle.</translation>
    </message>
    <message>
        <source>An answer needs words. Write it, or leave the dissent open.</source>
        <translation>Une réponse demande des mots. Écrivez-la, ou laissez le désaccord ouvert.</translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>Cette réponse</translation>
    </message>
    <message>
        <source>This open item was settled, and stays on record with its resolution.</source>
        <translation>Ce point ouvert a été réglé et reste consigné avec sa résolution.</translation>
    </message>
    <message>
        <source>This dissent has an answer</source>
        <translation>Ce désaccord a une réponse</translation>
    </message>
    <message>
        <source>This dissent has no answer</source>
        <translation>Ce désaccord n’a pas de réponse</translation>
    </message>
    <message>
        <source>This open item is not as the window shows it</source>
        <translation>Ce point ouvert n’est pas tel que la fenêtre le montre</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the reason of the severity</source>
        <translation>le motif de la gravité</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>ce que dit le passage</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>pourquoi c’est important</translation>
    </message>
    <message>
        <source>the user impact</source>
        <translation>l’effet sur les utilisateurs</translation>
    </message>
    <message>
        <source>what users can do</source>
        <translation>ce que peuvent faire les utilisateurs</translation>
    </message>
    <message>
        <source>Score {factor} of {where}</source>
        <translation>Noter {factor} de {where}</translation>
    </message>
    <message>
        <source>Rate {where} {severity}</source>
        <translation>Évaluer {where} «&#xa0;{severity}&#xa0;»</translation>
    </message>
    <message>
        <source>Take the rating of {where} away</source>
        <translation>Retirer l’évaluation de {where}</translation>
    </message>
    <message>
        <source>Sort {where} under {category}</source>
        <translation>Classer {where} sous {category}</translation>
    </message>
    <message>
        <source>Take the category of {where} away</source>
        <translation>Retirer la catégorie de {where}</translation>
    </message>
    <message>
        <source>Write {field} of {where}</source>
        <translation>Écrire {field} de {where}</translation>
    </message>
    <message>
        <source>Call {where} {polarity}</source>
        <translation>Qualifier {where} de «&#xa0;{polarity}&#xa0;»</translation>
    </message>
    <message>
        <source>Set the confidence in {where} to {confidence}</source>
        <translation>Mettre la certitude de {where} à «&#xa0;{confidence}&#xa0;»</translation>
    </message>
    <message>
        <source>Set the basis of {where} to {basis}</source>
        <translation>Mettre le fondement de {where} à «&#xa0;{basis}&#xa0;»</translation>
    </message>
    <message>
        <source>Set the opt-out of {where}</source>
        <translation>Définir l’opposition de {where}</translation>
    </message>
    <message>
        <source>Name the groups that {where} affects</source>
        <translation>Nommer les groupes que touche {where}</translation>
    </message>
    <message>
        <source>Note on {where}</source>
        <translation>Note sur {where}</translation>
    </message>
    <message>
        <source>A finding stays in its version. Begin another one on that passage.</source>
        <translation>Un constat reste dans sa version. Commencez-en un autre sur ce passage.</translation>
    </message>
    <message>
        <source>Adjust the passage of {where}</source>
        <translation>Ajuster le passage de {where}</translation>
    </message>
    <message>
        <source>Reject {where}</source>
        <translation>Rejeter {where}</translation>
    </message>
    <message>
        <source>Take up {where}</source>
        <translation>Reprendre {where}</translation>
    </message>
    <message>
        <source>{where} cites {citation}, which the catalogue no longer holds. Change that mapping first.</source>
        <translation>{where} cite {citation}, que le catalogue n’a plus. Changez d’abord ce rattachement.</translation>
    </message>
    <message>
        <source>Stand by {where}</source>
        <translation>Maintenir {where}</translation>
    </message>
    <message>
        <source>A factor is scored {min_score} to {max_score}.</source>
        <translation>Un facteur est noté de {min_score} à {max_score}.</translation>
    </message>
    <message>
        <source>A finding needs a title: packs and lists call it by it.</source>
        <translation>Un constat a besoin d’un titre&#xa0;: dossiers d’audit et listes l’appellent ainsi.</translation>
    </message>
    <message>
        <source>{what}: it was changed meanwhile. Look at it again and repeat the act.</source>
        <translation>{what}&#xa0;: cela a été changé entre-temps. Regardez de nouveau et refaites l’acte.</translation>
    </message>
    <message>
        <source>{what} is {author}&apos;s work. {author} can take it back; {actor} can add to it.</source>
        <translation>{what} est l’œuvre de {author}. {author} peut la retirer&#x202f;; {actor} peut y ajouter.</translation>
    </message>
    <message>
        <source>What this act added is no longer there</source>
        <translation>Ce que cet acte avait ajouté n’est plus là</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Rattacher</translation>
    </message>
    <message>
        <source>Accept the suggestion to map</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Say why the citation does not apply; the auditor asks for it.</source>
        <translation>Dites pourquoi la référence ne s’applique pas&#x202f;; l’auditeur le demande.</translation>
    </message>
    <message>
        <source>Rule out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Change the mapping of {where} to {citation}</source>
        <translation>Changer le rattachement de {where} à {citation}</translation>
    </message>
    <message>
        <source>Accept {citation} for {where}</source>
        <translation>Accepter {citation} pour {where}</translation>
    </message>
    <message>
        <source>Reject {citation} for {where}</source>
        <translation>Rejeter {citation} pour {where}</translation>
    </message>
    <message>
        <source>Unmap {where} from {citation}</source>
        <translation>Détacher {where} de {citation}</translation>
    </message>
    <message>
        <source>{where} is mapped to {shown} already. Change that mapping instead.</source>
        <translation>{where} est déjà rattaché à {shown}. Changez plutôt ce rattachement.</translation>
    </message>
    <message>
        <source>{verb} {where} to {shown}</source>
        <translation>{verb}&#xa0;: {where} à {shown}</translation>
    </message>
    <message>
        <source>{where} is not mapped to {citation}.</source>
        <translation>{where} n’est pas rattaché à {citation}.</translation>
    </message>
    <message>
        <source>There are no words in this selection. Select some text.</source>
        <translation>Il n’y a pas de mots dans cette sélection. Sélectionnez du texte.</translation>
    </message>
    <message>
        <source>Copy {finding} to {where}</source>
        <translation>Copier {finding} vers {where}</translation>
    </message>
    <message>
        <source>Finding {finding} does not lie within one provision, so that there is no text to look for.</source>
        <translation>Le constat {finding} ne tient pas dans une seule clause, si bien qu’il n’y a pas de texte à chercher.</translation>
    </message>
    <message>
        <source>Apply {finding} to 1 other place</source>
        <translation>Appliquer {finding} à 1 autre endroit</translation>
    </message>
    <message>
        <source>Apply {finding} to {count} other places</source>
        <translation>Appliquer {finding} à {count} autres endroits</translation>
    </message>
    <message>
        <source>No place is chosen. Choose at least one.</source>
        <translation>Aucun endroit n’est choisi. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>The latest revision of finding {finding}</source>
        <translation>La dernière révision du constat {finding}</translation>
    </message>
    <message>
        <source>A review step, dissent, open item or comparison hangs on finding {finding}. Reject it instead.</source>
        <translation>Une étape de revue, un désaccord, un point ouvert ou une comparaison tient au constat {finding}. Rejetez-le plutôt.</translation>
    </message>
    <message>
        <source>{who} {act} finding {finding} as it stands, so that it can no longer be taken back. Change it by a new revision; the sign-off then lapses, visibly.</source>
        <translation>{who} s’est prononcé sur le constat {finding} tel qu’il est ({act}), si bien qu’il ne peut plus être annulé. Changez-le par une nouvelle révision&#x202f;; la validation devient alors visiblement caduque.</translation>
    </message>
    <message>
        <source>Finding {finding} is not as it was begun</source>
        <translation>Le constat {finding} n’est pas tel qu’il a été commencé</translation>
    </message>
    <message>
        <source>Finding {finding} is not as this window shows it</source>
        <translation>Le constat {finding} n’est pas tel que cette fenêtre le montre</translation>
    </message>
    <message>
        <source>{who} {act} the version with this exclusion. Bring the provision into scope instead; the sign-off then lapses, visibly.</source>
        <translation>{who} s’est prononcé sur la version avec cette exclusion ({act}). Remettez plutôt la clause dans le périmètre&#x202f;; la validation devient alors visiblement caduque.</translation>
    </message>
    <message>
        <source>The reason “other” says nothing alone. Give a note.</source>
        <translation>Le motif «&#xa0;autre&#xa0;» ne dit rien seul. Donnez une note.</translation>
    </message>
    <message>
        <source>This exclusion</source>
        <translation>Cette exclusion</translation>
    </message>
    <message>
        <source>This exclusion is no longer there</source>
        <translation>Cette exclusion n’est plus là</translation>
    </message>
    <message>
        <source>This provision is flagged already.</source>
        <translation>Cette clause est déjà signalée.</translation>
    </message>
    <message>
        <source>That a finding was {act}</source>
        <translation>L’étape sur le constat ({act})</translation>
    </message>
    <message>
        <source>This finding is no longer there</source>
        <translation>Ce constat n’est plus là</translation>
    </message>
    <message>
        <source>words in common: {words}</source>
        <translation>mots communs&#xa0;: {words}</translation>
    </message>
    <message>
        <source>the same first category: {category}</source>
        <translation>la même première catégorie&#xa0;: {category}</translation>
    </message>
    <message>
        <source>both mapped to {laws}</source>
        <translation>tous deux rattachés à {laws}</translation>
    </message>
    <message>
        <source>a category in common: {categories}</source>
        <translation>une catégorie commune&#xa0;: {categories}</translation>
    </message>
    <message>
        <source>This change was not confirmed yet</source>
        <translation>Cette modification n’a pas encore été confirmée</translation>
    </message>
    <message>
        <source>This change is not as the window shows it</source>
        <translation>Cette modification n’est pas telle que la fenêtre la montre</translation>
    </message>
    <message>
        <source>{folder} exists already. Name a new folder.</source>
        <translation>{folder} existe déjà. Nommez un nouveau dossier.</translation>
    </message>
    <message>
        <source>The demonstration&apos;s own pack does not verify: {faults}</source>
        <translation>Le dossier d’audit de la démonstration ne se vérifie pas&#xa0;: {faults}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>jurisdictions</source>
        <translation>ordres juridiques</translation>
    </message>
    <message>
        <source>period from</source>
        <translation>période du</translation>
    </message>
    <message>
        <source>period to</source>
        <translation>période au</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>confidentialité</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>diffusion</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>conservation</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>obligation de conservation</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>Edit the engagement</source>
        <translation>Modifier la mission</translation>
    </message>
    <message>
        <source>Set {value}</source>
        <translation>Définir&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The engagement&apos;s {value} was changed meanwhile. Look at it again and repeat the change.</source>
        <translation>Dans la mission, a été changé entre-temps&#xa0;: {value}. Regardez de nouveau et refaites le changement.</translation>
    </message>
    <message>
        <source>The process that made the pack ended before it was done. Nothing was written. Export again.</source>
        <translation>Le processus qui préparait le dossier d’audit s’est terminé avant la fin. Rien n’a été écrit. Exportez de nouveau.</translation>
    </message>
    <message>
        <source>{target} exists already. Choose another name, or move it away first.</source>
        <translation>{target} existe déjà. Choisissez un autre nom, ou déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>Review of archived terms</source>
        <translation>Examen de conditions archivées</translation>
    </message>
    <message>
        <source>Finding {finding} of a comparison is not in the workspace. Run `clausemark verify` on it.</source>
        <translation>Le constat {finding} d’une comparaison n’est pas dans l’espace de travail. Lancez `clausemark verify` dessus.</translation>
    </message>
    <message>
        <source>The words of finding {finding} do not stand at their place in {title}. Nothing was exported. Run `clausemark verify` on the workspace.</source>
        <translation>Les mots du constat {finding} ne sont pas à leur place dans {title}. Rien n’a été exporté. Lancez `clausemark verify` sur l’espace de travail.</translation>
    </message>
    <message>
        <source>The pack would be INCOMPLETE: {reasons}. Mend that, or allow it.</source>
        <translation>Le dossier d’audit serait INCOMPLETE (incomplet)&#xa0;: {reasons}. Corrigez cela, ou permettez-le.</translation>
    </message>
    <message>
        <source>the latest version of {document}</source>
        <translation>la dernière version de {document}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>the latest sound version of every document in the workspace</source>
        <translation>la dernière version exploitable de chaque document de l’espace de travail</translation>
    </message>
    <message>
        <source>There is nothing to put into a pack. Import documents first.</source>
        <translation>Il n’y a rien à mettre dans un dossier d’audit. Importez d’abord des documents.</translation>
    </message>
    <message>
        <source>The reader no longer takes the stored text from the bytes of {title} ({version}). Nothing was exported. Run `clausemark verify` on the workspace.</source>
        <translation>Le lecteur ne tire plus le texte stocké des octets de {title} ({version}). Rien n’a été exporté. Lancez `clausemark verify` sur l’espace de travail.</translation>
    </message>
    <message>
        <source>{identifier} was taken out of the workspace again. `clausemark documents` lists what is there.</source>
        <translation>{identifier} a été retiré de l’espace de travail. `clausemark documents` liste ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>There is no document “{text}”. `clausemark documents` lists those that there are.</source>
        <translation>Il n’y a pas de document «&#xa0;{text}&#xa0;». `clausemark documents` liste ceux qui s’y trouvent.</translation>
    </message>
    <message>
        <source>“{text}” names several documents: {choices}. Use an identifier.</source>
        <translation>«&#xa0;{text}&#xa0;» nomme plusieurs documents&#xa0;: {choices}. Prenez un identifiant.</translation>
    </message>
    <message>
        <source>{title} has no version yet. Import one.</source>
        <translation>{title} n’a pas encore de version. Importez-en une.</translation>
    </message>
    <message>
        <source>{code}: {message}</source>
        <translation>{code}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>{count} provisions were counted in again ({reason}).</source>
        <translation>{count} clauses ont été comptées de nouveau ({reason}).</translation>
    </message>
    <message>
        <source>{count} provisions were put out of scope ({reason}).</source>
        <translation>{count} clauses ont été mises hors périmètre ({reason}).</translation>
    </message>
    <message>
        <source>it is {state} now</source>
        <translation>maintenant&#xa0;: {state}</translation>
    </message>
    <message>
        <source>confirmed again</source>
        <translation>confirmé de nouveau</translation>
    </message>
    <message>
        <source>Everything without a finding was counted in again ({reason}).</source>
        <translation>Tout ce qui est sans constat a été compté de nouveau ({reason}).</translation>
    </message>
    <message>
        <source>1 provision was counted in again ({reason}).</source>
        <translation>1 clause a été comptée de nouveau ({reason}).</translation>
    </message>
    <message>
        <source>Everything without a finding was put out of scope ({reason}).</source>
        <translation>Tout ce qui est sans constat a été mis hors périmètre ({reason}).</translation>
    </message>
    <message>
        <source>1 provision was put out of scope ({reason}).</source>
        <translation>1 clause a été mise hors périmètre ({reason}).</translation>
    </message>
    <message>
        <source>{label} is stale: {reason}.</source>
        <translation>{label} est périmé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{label} was added.</source>
        <translation>{label} a été ajouté.</translation>
    </message>
    <message>
        <source>{label} was revised: {changed}.</source>
        <translation>{label} a été révisé&#xa0;: {changed}.</translation>
    </message>
    <message>
        <source>Add {person}</source>
        <translation>Ajouter {person}</translation>
    </message>
    <message>
        <source>Describe {person}</source>
        <translation>Décrire {person}</translation>
    </message>
    <message>
        <source>“{name}” is no longer among the people. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus parmi les personnes. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>What is recorded of {present} was changed meanwhile. Look at it again.</source>
        <translation>Ce qui est noté de {present} a été changé entre-temps. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>“{known}” is among the people already. Edit the role and organisation there.</source>
        <translation>«&#xa0;{known}&#xa0;» est déjà parmi les personnes. Modifiez-y le rôle et l’organisation.</translation>
    </message>
    <message>
        <source>Stopped as asked. What was finished before is kept.</source>
        <translation>Arrêté comme demandé. Ce qui était fini est gardé.</translation>
    </message>
    <message>
        <source>It holds other files. What they are is told when it is imported.</source>
        <translation>Il contient d’autres fichiers. Lesquels, l’importation le dira.</translation>
    </message>
    <message>
        <source>These bytes are in the workspace already as {version}.</source>
        <translation>Ces octets sont déjà dans l’espace de travail, comme {version}.</translation>
    </message>
    <message>
        <source>the broken capture {capture}</source>
        <translation>la capture défectueuse {capture}</translation>
    </message>
    <message>
        <source>This may be no terms: {doubt}.</source>
        <translation>Ce ne sont peut-être pas des conditions&#xa0;: {doubt}.</translation>
    </message>
    <message>
        <source>This looks like a broken capture: {what}</source>
        <translation>Cela ressemble à une capture défectueuse&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The redaction file {file} cannot be used: {what}. Nothing was written.</source>
        <translation>Le fichier d’occultation {file} ne peut servir&#xa0;: {what}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>it is not of the schema {schema} with a list “redactions”</source>
        <translation>il ne suit pas le schéma {schema} avec une liste «&#xa0;redactions&#xa0;»</translation>
    </message>
    <message>
        <source>its list is empty</source>
        <translation>sa liste est vide</translation>
    </message>
    <message>
        <source>entry {n} is not an object</source>
        <translation>l’entrée {n} n’est pas un objet</translation>
    </message>
    <message>
        <source>entry {n}: look at {wrong}</source>
        <translation>entrée {n}&#xa0;: voyez {wrong}</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8, or cannot be read</source>
        <translation>il n’est pas du JSON en UTF-8, ou ne peut être lu</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} {named} is not in this workspace. Return it to the workspace that the pack was exported from.</source>
        <translation>{file} {named} n’est pas dans cet espace de travail. Renvoyez-le à celui dont vient le dossier d’audit.</translation>
    </message>
    <message>
        <source>names the pack {pack}, which</source>
        <translation>nomme le dossier d’audit {pack}, qui</translation>
    </message>
    <message>
        <source>names no pack, and none of its rows</source>
        <translation>ne nomme aucun dossier d’audit, et aucune de ses lignes</translation>
    </message>
    <message>
        <source>{file} is larger than {max_bytes} MiB, which no workbook of a pack is.</source>
        <translation>{file} dépasse {max_bytes} Mio, ce que ne fait aucun classeur d’un dossier d’audit.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {trouble}. Check the name, and close it in other programs.</source>
        <translation>{file} ne peut être lu&#xa0;: {trouble}. Vérifiez le nom, et fermez-le dans les autres programmes.</translation>
    </message>
    <message>
        <source>{file}: {trouble}</source>
        <translation>{file}&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {trouble}. Check the name.</source>
        <translation>{file} ne peut être lu&#xa0;: {trouble}. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{version} has no finding {unknown}. `clausemark review list` shows them.</source>
        <translation>{version} n’a pas de constat {unknown}. `clausemark review list` les montre.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La version</translation>
    </message>
    <message>
        <source>{version} has no provision {strangers}. `clausemark provisions` lists them.</source>
        <translation>{version} n’a pas de clause {strangers}. `clausemark provisions` les liste.</translation>
    </message>
    <message>
        <source>“{state}” is not a state. States are: {choices}.</source>
        <translation>«&#xa0;{state}&#xa0;» n’est pas un état. Les états sont&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>The sample archive cannot be imported: {refused}</source>
        <translation>L’archive d’exemple ne peut être importée&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>The sample reviews cannot be imported: {refused}</source>
        <translation>Les revues d’exemple ne peuvent être importées&#xa0;: {refused}</translation>
    </message>
    <message>
        <source>The sample archive lost a document.</source>
        <translation>L’archive d’exemple a perdu un document.</translation>
    </message>
    <message>
        <source>There is no finding left that you could approve here. Look at those that are listed one by one.</source>
        <translation>Il ne reste aucun constat que vous pourriez approuver ici. Regardez un à un ceux qui sont listés.</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the passphrase in. Use --passphrase-file instead.</source>
        <translation>Ce système n’a pas de trousseau pour garder la phrase de passe. Utilisez plutôt --passphrase-file.</translation>
    </message>
    <message>
        <source>{name} is {outcome}, no conflict; there is nothing to settle.</source>
        <translation>{name} est {outcome}, pas un conflit&#x202f;; il n’y a rien à régler.</translation>
    </message>
    <message>
        <source>{name} was settled already: {choice}. Change the record itself instead.</source>
        <translation>{name} a déjà été réglé&#xa0;: {choice}. Changez plutôt l’enregistrement même.</translation>
    </message>
    <message>
        <source>What legal says of this finding</source>
        <translation>Ce que le service juridique dit de ce constat</translation>
    </message>
    <message>
        <source>This conflict is not as the window shows it</source>
        <translation>Ce conflit n’est pas tel que la fenêtre le montre</translation>
    </message>
    <message>
        <source>There is no field {field}. Use {signature_fields}.</source>
        <translation>Il n’y a pas de champ {field}. Utilisez {signature_fields}.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read ({trouble}). Check the name.</source>
        <translation>Le fichier de clé {path} ne peut être lu ({trouble}). Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{place} is watched no longer</source>
        <translation>{place} n’est plus surveillé</translation>
    </message>
    <message>
        <source>{netloc} sends its page as “{coding}”. Save the document yourself and import it.</source>
        <translation>{netloc} envoie sa page comme «&#xa0;{coding}&#xa0;». Enregistrez vous-même le document et importez-le.</translation>
    </message>
    <message>
        <source>{netloc} cannot be reached: {name}. It is tried again when the watch is due.</source>
        <translation>{netloc} est injoignable&#xa0;: {name}. Nouvel essai à l’échéance de la surveillance.</translation>
    </message>
    <message>
        <source>{address} redirects without saying where.</source>
        <translation>{address} redirige sans dire où.</translation>
    </message>
    <message>
        <source>{address} answers with status {status}. It is tried again when the watch is due.</source>
        <translation>{address} répond avec le statut {status}. Nouvel essai à l’échéance de la surveillance.</translation>
    </message>
    <message>
        <source>{netloc} does not answer. It is tried again when the watch is due.</source>
        <translation>{netloc} ne répond pas. Nouvel essai à l’échéance de la surveillance.</translation>
    </message>
    <message>
        <source>{address} redirects too often. Open it and watch where it ends.</source>
        <translation>{address} redirige trop souvent. Ouvrez-la et surveillez l’adresse d’arrivée.</translation>
    </message>
    <message>
        <source>{netloc} asks programs not to fetch {address}. Save the page yourself and import it.</source>
        <translation>{netloc} demande aux programmes de ne pas récupérer {address}. Enregistrez vous-même la page et importez-la.</translation>
    </message>
    <message>
        <source>{netloc} sends more than {most} MiB. Save the document yourself and import it.</source>
        <translation>{netloc} envoie plus de {most} Mio. Enregistrez vous-même le document et importez-le.</translation>
    </message>
    <message>
        <source>{netloc} takes too long to answer. It is tried again.</source>
        <translation>{netloc} met trop de temps à répondre. Un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>{netloc} sends a page that unpacks without end.</source>
        <translation>{netloc} envoie une page qui se décompresse sans fin.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}. Choose another folder.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {error}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A watch looks every 1 to 8784 hours.</source>
        <translation>Une surveillance consulte toutes les 1 à 8784 heures.</translation>
    </message>
    <message>
        <source>There is no folder {place}. Check the name.</source>
        <translation>Il n’y a pas de dossier {place}. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{place} is watched already ({known}).</source>
        <translation>{place} est déjà surveillé ({known}).</translation>
    </message>
    <message>
        <source>Packs are worded in English (en), German (de) and French (fr), and not in “{language}”.</source>
        <translation>Les dossiers d’audit sont rédigés en anglais (en), en allemand (de) et en français (fr), et non en «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>{version}: reader {reader} is not at hand</source>
        <translation>{version}&#xa0;: le lecteur {reader} n’est pas disponible</translation>
    </message>
    <message>
        <source>These were taken out of the workspace already. Nothing was changed.</source>
        <translation>Ceux-ci ont déjà été retirés de l’espace de travail. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{title} ({version}) stays: {hanging} already rest on it. Nothing was taken out. Put it out of scope instead, or take the others out one by one.</source>
        <translation>{title} ({version}) reste. En dépend déjà&#xa0;: {hanging}. Rien n’a été retiré. Mettez-la plutôt hors périmètre, ou retirez les autres une à une.</translation>
    </message>
    <message>
        <source>{capture} stays: {version} was made of it. Take that version out first.</source>
        <translation>{capture} reste&#xa0;: {version} en a été faite. Retirez d’abord cette version.</translation>
    </message>
    <message>
        <source>Import 1 broken capture</source>
        <translation>Importer 1 capture défectueuse</translation>
    </message>
    <message>
        <source>Import {count} broken captures</source>
        <translation>Importer {count} captures défectueuses</translation>
    </message>
    <message>
        <source>Import 1 version</source>
        <translation>Importer 1 version</translation>
    </message>
    <message>
        <source>Import {count} versions</source>
        <translation>Importer {count} versions</translation>
    </message>
    <message>
        <source>the frozen pack {pack}</source>
        <translation>le dossier d’audit figé {pack}</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <source>{count} findings</source>
        <translation>{count} constats</translation>
    </message>
    <message>
        <source>1 review step</source>
        <translation>1 étape de revue</translation>
    </message>
    <message>
        <source>{count} review steps</source>
        <translation>{count} étapes de revue</translation>
    </message>
    <message>
        <source>1 exclusion</source>
        <translation>1 exclusion</translation>
    </message>
    <message>
        <source>{count} exclusions</source>
        <translation>{count} exclusions</translation>
    </message>
    <message>
        <source>1 open item</source>
        <translation>1 point ouvert</translation>
    </message>
    <message>
        <source>{count} open items</source>
        <translation>{count} points ouverts</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 signalement</translation>
    </message>
    <message>
        <source>{count} flags</source>
        <translation>{count} signalements</translation>
    </message>
    <message>
        <source>1 confirmed change</source>
        <translation>1 modification confirmée</translation>
    </message>
    <message>
        <source>{count} confirmed changes</source>
        <translation>{count} modifications confirmées</translation>
    </message>
    <message>
        <source>1 decision on a clause</source>
        <translation>1 décision sur une clause</translation>
    </message>
    <message>
        <source>{count} decisions on clauses</source>
        <translation>{count} décisions sur des clauses</translation>
    </message>
    <message>
        <source>1 carried finding</source>
        <translation>1 constat reporté</translation>
    </message>
    <message>
        <source>{count} carried findings</source>
        <translation>{count} constats reportés</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist. Make it first, or choose another.</source>
        <translation>Le dossier {parent} n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The copy of {file} is damaged; nothing was replaced. Check the disk and try again.</source>
        <translation>La copie de {file} est endommagée&#x202f;; rien n’a été remplacé. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} is in use by another program. Close it there and try again.</source>
        <translation>{file} est utilisé par un autre programme. Fermez-le là et réessayez.</translation>
    </message>
    <message>
        <source>{finding} has no revision {number}. Read its revisions again.</source>
        <translation>{finding} n’a pas de révision {number}. Relisez ses révisions.</translation>
    </message>
    <message>
        <source>The passphrase holds a character that cannot be typed. Choose another one.</source>
        <translation>La phrase de passe contient un caractère qui ne peut être tapé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Give one, or none at all.</source>
        <translation>La phrase de passe est vide. Donnez-en une, ou aucune.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Open it for writing.</source>
        <translation>L’espace de travail est ouvert en lecture seule. Ouvrez-le en écriture.</translation>
    </message>
    <message>
        <source>There is no “{identifier}” in this workspace. Open the archive again.</source>
        <translation>Il n’y a pas de «&#xa0;{identifier}&#xa0;» dans cet espace de travail. Rouvrez l’archive.</translation>
    </message>
    <message>
        <source>{workspace} is open for writing by {holder}. Close it there, open it for reading, or try again later.</source>
        <translation>{workspace} est ouvert en écriture par {holder}. Fermez-le là, ouvrez-le en lecture, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>{workspace} cannot be locked for writing: {trouble}. Check the permissions of its folder, or open it for reading.</source>
        <translation>{workspace} ne peut être verrouillé en écriture&#xa0;: {trouble}. Vérifiez les droits de son dossier, ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <source>The archived bytes {digest}… {what}. Restore the workspace from a backup.</source>
        <translation>Les octets archivés {digest}… {what}. Restaurez l’espace de travail depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>have changed</source>
        <translation>ont changé</translation>
    </message>
    <message>
        <source>are missing</source>
        <translation>manquent</translation>
    </message>
    <message>
        <source>lost what they were compressed against</source>
        <translation>ont perdu ce contre quoi ils étaient compressés</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>ne peuvent être décompressés</translation>
    </message>
    <message>
        <source>The bytes of {entry} do not have its digest; nothing was kept. Freeze the pack again.</source>
        <translation>Les octets de {entry} n’ont pas son empreinte&#x202f;; rien n’a été gardé. Figez de nouveau le dossier d’audit.</translation>
    </message>
    <message>
        <source>The stored pack {pack_id} has changed. Restore the workspace from a backup.</source>
        <translation>Le dossier d’audit stocké {pack_id} a changé. Restaurez l’espace de travail depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} lies on a network drive, where a workspace can be damaged. Open it for reading, or copy it to this computer with `clausemark backup` and work on the copy.</source>
        <translation>{file} se trouve sur un lecteur réseau, où un espace de travail peut être endommagé. Ouvrez-le en lecture, ou copiez-le sur cet ordinateur avec `clausemark backup` et travaillez sur la copie.</translation>
    </message>
    <message>
        <source>What the clauses of {version} define and point at is not what was stored. Restore a backup.</source>
        <translation>Ce que les clauses de {version} définissent et visent n’est pas ce qui a été enregistré. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no provision “{missing}” in this workspace. `clausemark provisions` lists them.</source>
        <translation>Il n’y a pas de clause «&#xa0;{missing}&#xa0;» dans cet espace de travail. `clausemark provisions` les liste.</translation>
    </message>
    <message>
        <source>There is no “{identifier}” in this workspace. List what it has and name one of them.</source>
        <translation>Il n’y a pas de «&#xa0;{identifier}&#xa0;» dans cet espace de travail. Listez ce qu’il a et nommez-en un.</translation>
    </message>
    <message>
        <source>{identifier} was changed by somebody else meanwhile. Read it again and repeat the change.</source>
        <translation>{identifier} a été changé entre-temps par quelqu’un d’autre. Relisez et refaites le changement.</translation>
    </message>
    <message>
        <source>{name} is busy: another program has been writing for {busy_seconds} seconds. Try again.</source>
        <translation>{name} est occupé&#xa0;: un autre programme écrit depuis {busy_seconds} secondes. Réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds {name} is full; nothing was changed. Make room and try again.</source>
        <translation>Le disque de {name} est plein&#x202f;; rien n’a été changé. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds {name} cannot be read or written. Check the disk, then restore a backup.</source>
        <translation>Le disque de {name} ne peut être lu ou écrit. Vérifiez le disque, puis restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{name} or its folder cannot be written. Check the permissions, or open it for reading.</source>
        <translation>{name} ou son dossier ne peut être écrit. Vérifiez les droits, ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <source>The SQLite library found is {version}; before 3.51.3 it can damage a workspace. Install Clausemark again, or sqlcipher3 0.6.4 or newer.</source>
        <translation>La bibliothèque SQLite trouvée est {version}&#x202f;; avant 3.51.3 elle peut endommager un espace de travail. Réinstallez Clausemark, ou sqlcipher3 0.6.4 ou plus récent.</translation>
    </message>
    <message>
        <source>{file} is in use or was not closed, and cannot be read where it lies. Copy it with its -wal.</source>
        <translation>{file} est utilisé ou n’a pas été fermé, et ne peut être lu là où il se trouve. Copiez-le avec son -wal.</translation>
    </message>
    <message>
        <source>{file} is being read by another program. Close it there and try again.</source>
        <translation>{file} est lu par un autre programme. Fermez-le là et réessayez.</translation>
    </message>
    <message>
        <source>is encrypted, or is no workspace. Give its passphrase</source>
        <translation>est chiffré, ou n’est pas un espace de travail. Donnez sa phrase de passe</translation>
    </message>
    <message>
        <source>{name} is damaged. Restore it from a backup.</source>
        <translation>{name} est endommagé. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>is not a Clausemark workspace. Choose another file</source>
        <translation>n’est pas un espace de travail de Clausemark. Choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{file} is damaged: {what}. Restore it from a backup.</source>
        <translation>{file} est endommagé&#xa0;: {what}. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} {what}.</source>
        <translation>{file} {what}.</translation>
    </message>
    <message>
        <source>does not exist or is not a file. Check the name</source>
        <translation>n’existe pas ou n’est pas un fichier. Vérifiez le nom</translation>
    </message>
    <message>
        <source>has format {version}, newer than {format}. Use a newer Clausemark</source>
        <translation>a le format {version}, plus récent que {format}. Utilisez un Clausemark plus récent</translation>
    </message>
    <message>
        <source>is no Clausemark workspace, or is cut short. Restore a backup</source>
        <translation>n’est pas un espace de travail de Clausemark, ou est tronqué. Restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>cannot be opened: the passphrase is wrong, or the file is no workspace</source>
        <translation>ne peut être ouvert&#xa0;: la phrase de passe est fausse, ou le fichier n’est pas un espace de travail</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>cannot be read: {trouble}. Check its permissions</source>
        <translation>ne peut être lu&#xa0;: {trouble}. Vérifiez ses droits</translation>
    </message>
    <message>
        <source>The stored text of {version} has changed. Restore the workspace from a backup.</source>
        <translation>Le texte stocké de {version} a changé. Restaurez l’espace de travail depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The stored reading of {version} has changed. Restore the workspace from a backup.</source>
        <translation>La lecture stockée de {version} a changé. Restaurez l’espace de travail depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no version “{version}” in this workspace.</source>
        <translation>Il n’y a pas de version «&#xa0;{version}&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>{file} does not exist or is not a file. Check the name.</source>
        <translation>{file} n’existe pas ou n’est pas un fichier. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>{file} exists already. Open it, or choose another name.</source>
        <translation>{file} existe déjà. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} has an older format. Open it once for writing; then it can be read everywhere.</source>
        <translation>{file} a un format plus ancien. Ouvrez-le une fois en écriture&#x202f;; il pourra ensuite être lu partout.</translation>
    </message>
    <message>
        <source>{path} is open for reading only. Open it for writing.</source>
        <translation>{path} est ouvert en lecture seule. Ouvrez-le en écriture.</translation>
    </message>
    <message>
        <source>{act}: {finding}</source>
        <translation>{act}&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Mark {finding} as prepared</source>
        <translation>Marquer {finding} comme préparé</translation>
    </message>
    <message>
        <source>Approve {finding}</source>
        <translation>Approuver {finding}</translation>
    </message>
    <message>
        <source>Ask about {where}</source>
        <translation>Interroger sur {where}</translation>
    </message>
    <message>
        <source>Dissent from {finding}</source>
        <translation>Être en désaccord avec {finding}</translation>
    </message>
    <message>
        <source>Compare {finding} with {platform}</source>
        <translation>Comparer {finding} avec {platform}</translation>
    </message>
    <message>
        <source>Refuse {platform} for {finding}</source>
        <translation>Refuser {platform} pour {finding}</translation>
    </message>
    <message>
        <source>Drop the comparison {comparison}</source>
        <translation>Écarter la comparaison {comparison}</translation>
    </message>
    <message>
        <source>Leave {where} out</source>
        <translation>Laisser {where} de côté</translation>
    </message>
    <message>
        <source>Take the flag of {where} away</source>
        <translation>Retirer le signalement de {where}</translation>
    </message>
    <message>
        <source>Flag {where}</source>
        <translation>Signaler {where}</translation>
    </message>
    <message>
        <source>Bring {where} back</source>
        <translation>Reprendre {where} dans le périmètre</translation>
    </message>
    <message>
        <source>There is no workspace to import into. Open one or make a new one, then drop the documents again.</source>
        <translation>Il n’y a pas d’espace de travail où importer. Ouvrez-en un ou créez-en un, puis déposez de nouveau les documents.</translation>
    </message>
</context>
<context>
    <name>CoverPane</name>
    <message>
        <source>Cover of the pack</source>
        <translation>Couverture du dossier d’audit</translation>
    </message>
    <message>
        <source>The cover is being drawn…</source>
        <translation>La couverture est en cours de tracé…</translation>
    </message>
    <message>
        <source>As it prints. The export adds the root hash and the exact number of pages.</source>
        <translation>Tel qu’imprimé. L’export ajoute l’empreinte racine et le nombre exact de pages.</translation>
    </message>
    <message>
        <source>The cover appears here once documents are imported.</source>
        <translation>La couverture apparaît ici une fois des documents importés.</translation>
    </message>
</context>
<context>
    <name>DensityMap</name>
    <message>
        <source>Findings over the whole document</source>
        <translation>Constats sur tout le document</translation>
    </message>
    <message>
        <source>Findings over the whole document. Click or drag to scroll.</source>
        <translation>Constats sur tout le document. Cliquez ou glissez pour défiler.</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>The document is in its own window</source>
        <translation>Le document est dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>It follows the queue and the coding pane as before.</source>
        <translation>Il suit la file et le volet d’analyse comme avant.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le ramener</translation>
    </message>
</context>
<context>
    <name>DetachedDocument</name>
    <message>
        <source>Document – Clausemark</source>
        <translation>Document – Clausemark</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About the selected file</source>
        <translation>À propos du fichier choisi</translation>
    </message>
    <message>
        <source>Select a file to read about it here.</source>
        <translation>Choisissez un fichier pour lire ici ce qu’il en est.</translation>
    </message>
    <message>
        <source>Captured {0}, known by the {1}.</source>
        <translation>Capturé le {0}, connu par&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>A copy changes the time of a file: declare the date if you know it.</source>
        <translation>La copie change l’heure d’un fichier&#xa0;: déclarez la date si vous la connaissez.</translation>
    </message>
    <message>
        <source>Captured {0}, as declared by you; the pack will say so.</source>
        <translation>Capturé le {0}, déclaré par vous&#x202f;; le dossier d’audit le dira.</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Source&#xa0;: {0}</translation>
    </message>
    <message>
        <source>No source address.</source>
        <translation>Aucune adresse source.</translation>
    </message>
</context>
<context>
    <name>DiscussionSection</name>
    <message>
        <source>Open items and dissent</source>
        <translation>Points ouverts et désaccords</translation>
    </message>
    <message>
        <source>Raise an open item</source>
        <translation>Créer un point ouvert</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Exprimer un désaccord</translation>
    </message>
    <message>
        <source>Contrary reading</source>
        <translation>Lecture contraire</translation>
    </message>
    <message>
        <source>How else the passage can be read</source>
        <translation>Comment le passage peut encore se lire</translation>
    </message>
    <message>
        <source>Record the dissent</source>
        <translation>Consigner le désaccord</translation>
    </message>
    <message>
        <source>There is no finding here to dissent from.</source>
        <translation>Il n’y a ici aucun constat à contredire.</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} ouverts</translation>
    </message>
    <message>
        <source>{0} dissent</source>
        <translation>{0} désaccord</translation>
    </message>
    <message>
        <source>{0} dissents</source>
        <translation>{0} désaccords</translation>
    </message>
</context>
<context>
    <name>DissentCard</name>
    <message>
        <source>Dissent</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Answer by {0}: {1}</source>
        <translation>Réponse de {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Why the finding stands, or what changed</source>
        <translation>Pourquoi le constat tient, ou ce qui a changé</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
</context>
<context>
    <name>DocumentHeader</name>
    <message>
        <source>recognised text</source>
        <translation>texte reconnu</translation>
    </message>
    <message>
        <source>Views of the document</source>
        <translation>Vues du document</translation>
    </message>
    <message>
        <source>Go to a provision</source>
        <translation>Aller à une clause</translation>
    </message>
    <message>
        <source>Go to a provision by its number or its words</source>
        <translation>Aller à une clause par son numéro ou ses mots</translation>
    </message>
    <message>
        <source>More acts on the document</source>
        <translation>Autres actes sur le document</translation>
    </message>
    <message>
        <source>SHA-256 of the archived bytes: {0}</source>
        <translation>SHA-256 des octets archivés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>captured {0}</source>
        <translation>capturé le {0}</translation>
    </message>
    <message>
        <source>A program recognised the text on pictures of the pages: compare what you quote with the source</source>
        <translation>Un programme a reconnu le texte sur des images des pages&#xa0;: comparez ce que vous citez avec la source</translation>
    </message>
    <message>
        <source>The archived bytes are being checked.</source>
        <translation>Les octets archivés sont en cours de contrôle.</translation>
    </message>
    <message>
        <source>The archived bytes have this hash, checked {0}.</source>
        <translation>Les octets archivés ont cette empreinte, vérifiée le {0}.</translation>
    </message>
    <message>
        <source>The archived bytes do not have their hash.</source>
        <translation>Les octets archivés n’ont pas leur empreinte.</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>The finding was written to {0}.</source>
        <translation>Le constat a été écrit dans {0}.</translation>
    </message>
    <message>
        <source>There is no finding on this provision yet. Rate it, or press Return to begin one.</source>
        <translation>Il n’y a pas encore de constat sur cette clause. Évaluez-la, ou appuyez sur Entrée pour en commencer un.</translation>
    </message>
    <message>
        <source>No defined term and no reference to a clause is here.</source>
        <translation>Il n’y a ici ni terme défini ni renvoi à une clause.</translation>
    </message>
    <message>
        <source>No link was followed in this document yet.</source>
        <translation>Aucun lien n’a encore été suivi dans ce document.</translation>
    </message>
</context>
<context>
    <name>DocumentParts</name>
    <message>
        <source>No document is open</source>
        <translation>Aucun document n’est ouvert</translation>
    </message>
    <message>
        <source>Choose a version in the archive on the left, or import documents.</source>
        <translation>Choisissez une version dans l’archive à gauche, ou importez des documents.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Écrit vers</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Root hash</source>
        <translation>Empreinte racine</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>{0} is written</source>
        <translation>{0} est écrit</translation>
    </message>
    <message>
        <source>Pages: {0}, findings: {1}, exhibits: {2}, files: {3}</source>
        <translation>Pages&#xa0;: {0}, constats&#xa0;: {1}, pièces&#xa0;: {2}, fichiers&#xa0;: {3}</translation>
    </message>
    <message>
        <source>Nobody has signed the PDF.</source>
        <translation>Personne n’a signé le PDF.</translation>
    </message>
    <message>
        <source>The PDF is inside the ZIP</source>
        <translation>Le PDF est dans le ZIP</translation>
    </message>
    <message>
        <source>A ZIP is not signed. Export a folder, sign it, and pack it.</source>
        <translation>Un ZIP ne se signe pas. Exportez un dossier, signez-le, puis compressez-le.</translation>
    </message>
    <message>
        <source>This computer has no program that opens {0}.</source>
        <translation>Cet ordinateur n’a aucun programme qui ouvre {0}.</translation>
    </message>
    <message>
        <source>The root hash is on the clipboard.</source>
        <translation>L’empreinte racine est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>EffectSection</name>
    <message>
        <source>User impact and opt-out</source>
        <translation>Effet sur les utilisateurs et opposition</translation>
    </message>
    <message>
        <source>User impact</source>
        <translation>Effet sur les utilisateurs</translation>
    </message>
    <message>
        <source>Affected groups</source>
        <translation>Groupes concernés</translation>
    </message>
    <message>
        <source>Separated by semicolons</source>
        <translation>Séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Can people opt out?</source>
        <translation>Peut-on s’y opposer&#x202f;?</translation>
    </message>
    <message>
        <source>How to opt out</source>
        <translation>Comment s’y opposer</translation>
    </message>
    <message>
        <source>What users can do</source>
        <translation>Ce que les utilisateurs peuvent faire</translation>
    </message>
    <message>
        <source>opt-out: {0}</source>
        <translation>opposition&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Apply to identical text</source>
        <translation>Appliquer au texte identique</translation>
    </message>
    <message>
        <source>Places with identical text</source>
        <translation>Endroits au texte identique</translation>
    </message>
    <message>
        <source>The same words stand in one other place. The judgement of {1} begins a draft there once it is chosen; one undo takes it back.</source>
        <translation>Les mêmes mots figurent à un autre endroit. L’appréciation de {1} y commence un projet s’il est choisi&#x202f;; une seule annulation le supprime.</translation>
    </message>
    <message>
        <source>The same words stand in {0} other places. The judgement of {1} begins a draft in each that is chosen; one undo takes all of them back.</source>
        <translation>Les mêmes mots figurent à {0} autres endroits. L’appréciation de {1} commence un projet à chacun de ceux choisis&#x202f;; une seule annulation les supprime tous.</translation>
    </message>
    <message>
        <source>{0} (has a finding)</source>
        <translation>{0} (a un constat)</translation>
    </message>
    <message>
        <source>Apply to {0}</source>
        <translation>Appliquer à {0}</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Why, for whom, under which law</source>
        <translation>Pourquoi, pour qui, selon quel droit</translation>
    </message>
    <message>
        <source>Cover of the pack</source>
        <translation>Couverture du dossier d’audit</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rétablir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>enregistré à {0}</translation>
    </message>
    <message>
        <source>{0} What you typed is not saved. Close once more to give it up.</source>
        <translation>{0} Ce que vous avez saisi n’est pas enregistré. Fermez encore une fois pour y renoncer.</translation>
    </message>
</context>
<context>
    <name>EngagementForm</name>
    <message>
        <source>Legal hold</source>
        <translation>Obligation de conservation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Review of the terms of …</source>
        <translation>Revue des conditions de …</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Qui fait le travail</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>For whom the pack is made</source>
        <translation>Pour qui le dossier d’audit est fait</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Why the work is done</source>
        <translation>Pourquoi le travail est fait</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Ordres juridiques</translation>
    </message>
    <message>
        <source>Considered, parted by semicolons: EU; California</source>
        <translation>Considérés, séparés par des points-virgules&#xa0;: UE&#x202f;; Californie</translation>
    </message>
    <message>
        <source>Relationship to the platforms</source>
        <translation>Relation avec les plateformes</translation>
    </message>
    <message>
        <source>None, or as disclosed; printed in the statement of independence</source>
        <translation>Aucune, ou comme déclarée&#x202f;; imprimée dans la déclaration d’indépendance</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>The mark on every page</source>
        <translation>La mention sur chaque page</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Who receives the pack</source>
        <translation>Qui reçoit le dossier d’audit</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>How long, in words</source>
        <translation>Combien de temps, en toutes lettres</translation>
    </message>
    <message>
        <source>Kept at least until</source>
        <translation>Conservé au moins jusqu’au</translation>
    </message>
    <message>
        <source>2036-12-31</source>
        <translation>2036-12-31</translation>
    </message>
    <message>
        <source>Nothing of this work may be deleted.</source>
        <translation>Rien de ce travail ne peut être supprimé.</translation>
    </message>
    <message>
        <source>Nothing of this work may be deleted. Say why below: packs print that no reason is stated.</source>
        <translation>Rien de ce travail ne peut être supprimé. Dites pourquoi ci-dessous&#xa0;: les dossiers d’audit impriment sinon qu’aucune raison n’est indiquée.</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Motif de l’obligation</translation>
    </message>
    <message>
        <source>Why it was set, or released</source>
        <translation>Pourquoi elle a été posée, ou levée</translation>
    </message>
    <message>
        <source>Language of packs</source>
        <translation>Langue des dossiers d’audit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>2026-01-01</source>
        <translation>2026-01-01</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Période au</translation>
    </message>
    <message>
        <source>2026-06-30</source>
        <translation>2026-06-30</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Take work in</source>
        <translation>Reprendre du travail</translation>
    </message>
    <message>
        <source>Exchange files (*{0} *.zip);;All files (*)</source>
        <translation>Fichiers d’échange (*{0} *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pack folder to sign</source>
        <translation>Dossier d’audit à signer</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmé le</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Éléments comparés</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>Mots cités</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Both sides changed it. What is here stays as it is until somebody chooses.</source>
        <translation>Les deux côtés l’ont modifié. Ce qui est ici reste tel quel jusqu’à ce que quelqu’un choisisse.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>It is not taken, nor is what hangs on it.</source>
        <translation>Ce n’est pas repris, ni ce qui en dépend.</translation>
    </message>
    <message>
        <source>Text differs</source>
        <translation>Texte différent</translation>
    </message>
    <message>
        <source>The text in the file is not the one here; nothing about it is taken.</source>
        <translation>Le texte du fichier n’est pas celui d’ici&#x202f;; rien à son sujet n’est repris.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>It is about something that is not here; it is not taken.</source>
        <translation>Cela porte sur quelque chose qui n’est pas ici&#x202f;; ce n’est pas repris.</translation>
    </message>
    <message>
        <source>Withdrawn there</source>
        <translation>Retiré là-bas</translation>
    </message>
    <message>
        <source>The other side took it out; nothing is taken out here.</source>
        <translation>L’autre côté l’a retiré&#x202f;; rien n’est retiré ici.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>It is new here, or only the other side changed it.</source>
        <translation>C’est nouveau ici, ou seul l’autre côté l’a modifié.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>It is here already, as it is in the file or further on.</source>
        <translation>C’est déjà ici, comme dans le fichier ou plus avancé.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Review step</source>
        <translation>Étape de revue</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Point ouvert</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>versions: {0}</source>
        <translation>versions&#xa0;: {0}</translation>
    </message>
    <message>
        <source>findings: {0}</source>
        <translation>constats&#xa0;: {0}</translation>
    </message>
    <message>
        <source>review steps: {0}</source>
        <translation>étapes de revue&#xa0;: {0}</translation>
    </message>
    <message>
        <source>dissents: {0}</source>
        <translation>désaccords&#xa0;: {0}</translation>
    </message>
    <message>
        <source>open items: {0}</source>
        <translation>points ouverts&#xa0;: {0}</translation>
    </message>
    <message>
        <source>out of scope: {0}</source>
        <translation>hors périmètre&#xa0;: {0}</translation>
    </message>
    <message>
        <source>flags: {0}</source>
        <translation>signalements&#xa0;: {0}</translation>
    </message>
    <message>
        <source>comparisons: {0}</source>
        <translation>comparaisons&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The reader of this program takes another text from the archived bytes than the file says.</source>
        <translation>Le lecteur de ce programme tire des octets archivés un autre texte que celui du fichier.</translation>
    </message>
    <message>
        <source>This program does not have the reader of its text; the text was taken as the file has it.</source>
        <translation>Ce programme n’a pas le lecteur de son texte&#x202f;; le texte est repris tel que le fichier le donne.</translation>
    </message>
    <message>
        <source>The version is here with another text or other provisions, so that places mean something else.</source>
        <translation>La version est ici avec un autre texte ou d’autres clauses, de sorte que les positions désignent autre chose.</translation>
    </message>
    <message>
        <source>It was purged here. Only a person can import it again.</source>
        <translation>Elle a été effacée définitivement ici. Seule une personne peut la réimporter.</translation>
    </message>
    <message>
        <source>Somebody took it out here. It stays out.</source>
        <translation>Quelqu’un l’a retiré ici. Cela reste retiré.</translation>
    </message>
    <message>
        <source>The other side took it out. Take it out here if you agree.</source>
        <translation>L’autre côté l’a retiré. Retirez-le ici si vous êtes d’accord.</translation>
    </message>
    <message>
        <source>Its words do not stand at the place that it names.</source>
        <translation>Ses mots ne se trouvent pas à l’endroit qu’il indique.</translation>
    </message>
    <message>
        <source>This program does not have its category. Update the program.</source>
        <translation>Ce programme n’a pas sa catégorie. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The catalogue here does not have a law that it cites. Import that law, then take the file in again.</source>
        <translation>Le catalogue d’ici n’a pas un texte de loi qu’il cite. Importez ce texte, puis reprenez le fichier.</translation>
    </message>
    <message>
        <source>A score or a strength in it is none.</source>
        <translation>Une note ou une force y est hors limites.</translation>
    </message>
    <message>
        <source>A revision of it is missing in the file.</source>
        <translation>Une de ses révisions manque dans le fichier.</translation>
    </message>
    <message>
        <source>Nothing in the file is what the step was taken on.</source>
        <translation>Rien dans le fichier n’est ce sur quoi l’étape a porté.</translation>
    </message>
    <message>
        <source>The person had a hand in the finding and cannot judge it.</source>
        <translation>La personne a pris part au constat et ne peut pas le juger.</translation>
    </message>
    <message>
        <source>It names a provision of another version.</source>
        <translation>Cela désigne une clause d’une autre version.</translation>
    </message>
    <message>
        <source>A finding that it compares is not here.</source>
        <translation>Un constat qu’elle compare n’est pas ici.</translation>
    </message>
    <message>
        <source>Another finding here has its label; it got one beside it, and approvals of it lapse.</source>
        <translation>Un autre constat d’ici porte son étiquette&#x202f;; il en a reçu une voisine, et ses approbations deviennent caduques.</translation>
    </message>
    <message>
        <source>Settled: the wording of the file stands; both are kept.</source>
        <translation>Réglé&#xa0;: la rédaction du fichier vaut&#x202f;; les deux sont gardées.</translation>
    </message>
    <message>
        <source>Settled: the wording here stands; both are kept.</source>
        <translation>Réglé&#xa0;: la rédaction d’ici vaut&#x202f;; les deux sont gardées.</translation>
    </message>
    <message>
        <source>Changed on both sides. Choose which wording stands; both stay in the history.</source>
        <translation>Modifié des deux côtés. Choisissez la rédaction qui vaut&#x202f;; les deux restent dans l’historique.</translation>
    </message>
    <message>
        <source>It is on a wording that is in conflict, and comes once that is settled.</source>
        <translation>Elle porte sur une rédaction en conflit et viendra une fois celui-ci réglé.</translation>
    </message>
    <message>
        <source>Changed on both sides. Write here what is to stand, and hand it over in turn.</source>
        <translation>Modifié des deux côtés. Écrivez ici ce qui doit valoir, et transmettez-le à votre tour.</translation>
    </message>
    <message>
        <source>Conflict: the file&apos;s</source>
        <translation>Conflit&#xa0;: le fichier</translation>
    </message>
    <message>
        <source>Conflict: what is here</source>
        <translation>Conflit&#xa0;: l’état d’ici</translation>
    </message>
    <message>
        <source>Provision {0}</source>
        <translation>Clause {0}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Il n’y a encore rien à exporter</translation>
    </message>
    <message>
        <source>Import documents first; then this shows what a pack of them would hold.</source>
        <translation>Importez d’abord des documents&#x202f;; on voit alors ce qu’un dossier d’audit contiendrait.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export audit pack</source>
        <translation>Exporter le dossier d’audit</translation>
    </message>
    <message>
        <source>Choose at least one version.</source>
        <translation>Choisissez au moins une version.</translation>
    </message>
    <message>
        <source>Working out what the pack would hold</source>
        <translation>Calcul de ce que le dossier d’audit contiendrait</translation>
    </message>
    <message>
        <source>Export {0} pack</source>
        <translation>Exporter le dossier d’audit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Say where the pack is to be written.</source>
        <translation>Dites où le dossier d’audit doit être écrit.</translation>
    </message>
    <message>
        <source>Reading the sources again, then drawing the pack</source>
        <translation>Relecture des sources, puis tracé du dossier d’audit</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was written; a pack that was frozen before stays in the workspace.</source>
        <translation>Arrêté comme demandé. Rien n’a été écrit&#x202f;; un dossier d’audit figé auparavant reste dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>in every pack</source>
        <translation>dans chaque dossier d’audit</translation>
    </message>
    <message>
        <source>when a finding is mapped to law</source>
        <translation>quand un constat est rattaché au droit</translation>
    </message>
    <message>
        <source>when a document is in another language than the pack</source>
        <translation>quand un document est dans une autre langue que le dossier d’audit</translation>
    </message>
    <message>
        <source>when a tool drafted a field</source>
        <translation>quand un outil a rédigé un champ</translation>
    </message>
    <message>
        <source>when platforms are compared</source>
        <translation>quand des plateformes sont comparées</translation>
    </message>
    <message>
        <source>when text is withheld</source>
        <translation>quand du texte est occulté</translation>
    </message>
    <message>
        <source>when the pack is not final</source>
        <translation>quand le dossier d’audit n’est pas définitif</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Dossier d’audit</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Platforms and documents</source>
        <translation>Plateformes et documents</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Jurisdictions considered</source>
        <translation>Ordres juridiques considérés</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Examiné par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Relationship to the platforms</source>
        <translation>Relation avec les plateformes</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Filter by {0}</source>
        <translation>Filtrer par {0}</translation>
    </message>
</context>
<context>
    <name>FactorRow</name>
    <message>
        <source>Why {0}</source>
        <translation>Pourquoi&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>pas encore noté</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>{0} · required</source>
        <translation>{0} · obligatoire</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Pas les miens</translation>
    </message>
    <message>
        <source>Leave out what you prepared yourself</source>
        <translation>Laisser de côté ce que vous avez préparé vous-même</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caduque</translation>
    </message>
    <message>
        <source>Only findings of which an approval lapsed</source>
        <translation>Seulement les constats dont une approbation est caduque</translation>
    </message>
    <message>
        <source>Only findings mapped to this citation</source>
        <translation>Seulement les constats rattachés à cette référence</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Only findings mapped to {0}; press to show all again</source>
        <translation>Seulement les constats rattachés à {0}&#x202f;; appuyez pour tout revoir</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings of the version</source>
        <translation>Constats de la version</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>The finding</source>
        <translation>Le constat</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Exprimer un désaccord</translation>
    </message>
    <message>
        <source>Withdraw my step</source>
        <translation>Retirer mon étape</translation>
    </message>
    <message>
        <source>Note on the step</source>
        <translation>Note sur l’étape</translation>
    </message>
    <message>
        <source>Note – needed to return (what is to be changed) or to dissent</source>
        <translation>Note – nécessaire pour renvoyer (ce qui est à changer) ou exprimer un désaccord</translation>
    </message>
    <message>
        <source>The judgement as it is now</source>
        <translation>L’appréciation telle qu’elle est</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Nobody has taken a step on it yet.</source>
        <translation>Personne n’a encore fait d’étape à son sujet.</translation>
    </message>
    <message>
        <source>{0}, prepared by {1}</source>
        <translation>{0}, préparé par {1}</translation>
    </message>
    <message>
        <source>Show in document</source>
        <translation>Montrer dans le document</translation>
    </message>
    <message>
        <source>{0}. That approval lapsed.</source>
        <translation>{0}. Cette approbation est caduque.</translation>
    </message>
    <message>
        <source>Four eyes: this is your own work</source>
        <translation>Quatre yeux&#xa0;: c’est votre propre travail</translation>
    </message>
    <message>
        <source>It cannot be approved as it stands</source>
        <translation>Il ne peut pas être approuvé tel quel</translation>
    </message>
    <message>
        <source>What was seen, and what is there now</source>
        <translation>Ce qui a été vu, et ce qui est là maintenant</translation>
    </message>
    <message>
        <source>{0}. Nothing changed since.</source>
        <translation>{0}. Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Contrary readings</source>
        <translation>Lectures contraires</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>Réponse&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>There is nothing to hand over yet</source>
        <translation>Il n’y a encore rien à transmettre</translation>
    </message>
    <message>
        <source>Import documents first; then the work on them can go to another workstation.</source>
        <translation>Importez d’abord des documents&#x202f;; le travail fait dessus pourra alors passer à un autre poste.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hand work over</source>
        <translation>Transmettre le travail</translation>
    </message>
    <message>
        <source>Say where the file is to be written.</source>
        <translation>Dites où le fichier doit être écrit.</translation>
    </message>
    <message>
        <source>Name the key file to sign with, or take the mark from the box.</source>
        <translation>Indiquez le fichier de clé pour signer, ou décochez la case.</translation>
    </message>
    <message>
        <source>Writing the work into one file</source>
        <translation>Écriture du travail dans un fichier</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was written.</source>
        <translation>Arrêté comme demandé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>GivePage</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Versions to hand over</source>
        <translation>Versions à transmettre</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire vers</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Choisir où écrire</translation>
    </message>
    <message>
        <source>The file carries the archived bytes, their text, findings with all revisions, review steps, dissents, open items, what is out of scope, flags, and comparisons. On the other computer it is taken in; what changed on one side only is taken, what changed on both is a conflict, and nothing is overwritten.</source>
        <translation>Le fichier contient les octets archivés, leur texte, les constats avec toutes leurs révisions, les étapes de revue, désaccords, points ouverts, ce qui est hors périmètre, les signalements et les comparaisons. Sur l’autre ordinateur, il est repris&#x202f;; ce qui n’a changé que d’un côté est pris, ce qui a changé des deux est un conflit, et rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Ce qui est transmis</translation>
    </message>
    <message>
        <source>The file is not encrypted. Carry it as you would carry the documents.</source>
        <translation>Le fichier n’est pas chiffré. Traitez-le avec la même confidentialité que les documents.</translation>
    </message>
    <message>
        <source>This workspace is encrypted, the file is not. Carry it as you would carry the documents, and delete it when it was taken in.</source>
        <translation>Cet espace de travail est chiffré, le fichier ne l’est pas. Traitez-le avec la même confidentialité que les documents, et supprimez-le une fois repris.</translation>
    </message>
    <message>
        <source>Versions chosen: {0} of {1}</source>
        <translation>Versions choisies&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Exchange files (*{0});;ZIP (*.zip)</source>
        <translation>Fichiers d’échange (*{0});;ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Write the work to a new file</source>
        <translation>Écrire le travail dans un nouveau fichier</translation>
    </message>
</context>
<context>
    <name>GivenPage</name>
    <message>
        <source>The work is written</source>
        <translation>Le travail est écrit</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Écrit vers</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Versions: {0}, records: {1}, bytes: {2}. It is not encrypted.</source>
        <translation>Versions&#xa0;: {0}, enregistrements&#xa0;: {1}, octets&#xa0;: {2}. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Nobody signed it: whoever takes it in relies on who hands it over.</source>
        <translation>Personne ne l’a signé&#xa0;: qui le reprend se fie à qui le transmet.</translation>
    </message>
    <message>
        <source>This computer has no program that opens {0}.</source>
        <translation>Cet ordinateur n’a aucun programme qui ouvre {0}.</translation>
    </message>
    <message>
        <source>The hash is on the clipboard.</source>
        <translation>L’empreinte est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>What you opened is shown as soon as the dialog is closed.</source>
        <translation>Ce qui a été ouvert entre-temps attend que la fenêtre de dialogue soit fermée.</translation>
    </message>
</context>
<context>
    <name>HelpOpening</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Montrer tout l’historique</translation>
    </message>
    <message>
        <source>Show {0} earlier lines</source>
        <translation>Montrer {0} lignes antérieures</translation>
    </message>
    <message>
        <source>Show {0} earlier line</source>
        <translation>Montrer {0} ligne antérieure</translation>
    </message>
    <message>
        <source>{0} began the finding.</source>
        <translation>{0} a commencé le constat.</translation>
    </message>
    <message>
        <source>{0} changed {1} ({2}).</source>
        <translation>{0} a changé {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} dissented.</source>
        <translation>{0} a exprimé un désaccord.</translation>
    </message>
    <message>
        <source>{0} answered the dissent.</source>
        <translation>{0} a répondu au désaccord.</translation>
    </message>
    <message>
        <source>A question for {0}.</source>
        <translation>Une question pour {0}.</translation>
    </message>
    <message>
        <source>revision {0}</source>
        <translation>révision {0}</translation>
    </message>
    <message>
        <source>revisions {0}–{1}</source>
        <translation>révisions {0}–{1}</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>{0} mappings</source>
        <translation>{0} rattachements</translation>
    </message>
    <message>
        <source>1 mapping</source>
        <translation>1 rattachement</translation>
    </message>
    <message>
        <source>the text is no longer the one that was judged</source>
        <translation>le texte n’est plus celui qui a été jugé</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>No file there can be a document. Choose others.</source>
        <translation>Il n’y a là aucun fichier qui puisse être un document. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Reading ahead: languages, provisions, and what cannot be read</source>
        <translation>Lecture anticipée&#xa0;: langues, clauses et ce qui ne peut être lu</translation>
    </message>
    <message>
        <source>Setting the value</source>
        <translation>Inscription de la valeur</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
</context>
<context>
    <name>ImportPages</name>
    <message>
        <source>Import documents</source>
        <translation>Importer des documents</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import {0} files</source>
        <translation>Importer {0} fichiers</translation>
    </message>
    <message>
        <source>Import {0} file</source>
        <translation>Importer {0} fichier</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>HTTP date</source>
        <translation>Date HTTP</translation>
    </message>
    <message>
        <source>WARC date</source>
        <translation>Date WARC</translation>
    </message>
    <message>
        <source>MHTML date</source>
        <translation>Date MHTML</translation>
    </message>
    <message>
        <source>commit date</source>
        <translation>date du commit</translation>
    </message>
    <message>
        <source>note in the page</source>
        <translation>mention dans la page</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>time of the file</source>
        <translation>heure du fichier</translation>
    </message>
    <message>
        <source>declared by you</source>
        <translation>déclaré par vous</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Archive of files</source>
        <translation>Archive de fichiers</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>temporary file</source>
        <translation>fichier temporaire</translation>
    </message>
    <message>
        <source>link, not followed</source>
        <translation>lien, non suivi</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>inexistant</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Put the message away</source>
        <translation>Ranger le message</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Number or words</source>
        <translation>Numéro ou mots</translation>
    </message>
    <message>
        <source>Number or words of the provision</source>
        <translation>Numéro ou mots de la clause</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Clauses</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Sign with a key file (PKCS#12)</source>
        <translation>Signer avec un fichier de clé (PKCS#12)</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clé</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Phrase de passe du fichier de clé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx);;All files (*)</source>
        <translation>Fichiers de clé (*.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Keys without Ctrl rest while you type; their twins with Ctrl work everywhere. Settings change them.</source>
        <translation>Les touches sans Ctrl sont inactives pendant la frappe&#x202f;; leurs jumelles avec Ctrl agissent partout. Les réglages permettent de les changer.</translation>
    </message>
</context>
<context>
    <name>LawSource</name>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>show its findings</source>
        <translation>montrer ses constats</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>in English: {0}</source>
        <translation>en anglais&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>LawsDialog</name>
    <message>
        <source>Laws and frameworks</source>
        <translation>Lois et référentiels</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Text read</source>
        <translation>Texte lu</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Formex 4, Akoma Ntoso 3.0, CLML, USLM, Justice Canada, OSCAL catalogs, CISO Assistant libraries and instrument files. Nothing is fetched. Compare imported entries with the official text before you rely on them.</source>
        <translation>Formex 4, Akoma Ntoso 3.0, CLML, USLM, Justice Canada, catalogues OSCAL, bibliothèques de CISO Assistant et fichiers d’instrument. Rien n’est récupéré en ligne. Comparez les entrées importées au texte officiel avant de vous y fier.</translation>
    </message>
    <message>
        <source>Law (*.xml *.akn *.json *.yaml *.yml *.zip);;All files (*)</source>
        <translation>Droit (*.xml *.akn *.json *.yaml *.yml *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import laws and frameworks</source>
        <translation>Importer des lois et référentiels</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>Livré avec le programme</translation>
    </message>
    <message>
        <source>Imported by {0} on {1} from {2}</source>
        <translation>Importé par {0} le {1} depuis {2}</translation>
    </message>
    <message>
        <source>{0}: not imported. {1}</source>
        <translation>{0}&#xa0;: non importé. {1}</translation>
    </message>
    <message>
        <source>{0}: {1} is here already.</source>
        <translation>{0}&#xa0;: {1} est déjà là.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} entry. A workspace that is open knows it once it is opened again.</source>
        <translation>{0}&#xa0;: {1}, {2} entrée. Un espace de travail ouvert le connaîtra une fois rouvert.</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} entries. A workspace that is open knows it once it is opened again.</source>
        <translation>{0}&#xa0;: {1}, {2} entrées. Un espace de travail ouvert le connaîtra une fois rouvert.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>To review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Provisions under review that nobody judged and nobody left out</source>
        <translation>Clauses en revue que personne n’a jugées ni écartées</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>Provisions that somebody wants to come back to</source>
        <translation>Clauses auxquelles quelqu’un veut revenir</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérés</translation>
    </message>
    <message>
        <source>Findings that a tool suggests; a person accepts or rejects them</source>
        <translation>Constats qu’un outil suggère&#x202f;; une personne les accepte ou les rejette</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Findings that nobody has marked as prepared yet</source>
        <translation>Constats que personne n’a encore marqués comme préparés</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Findings that a second reviewer returned with a reason</source>
        <translation>Constats qu’un second réviseur a renvoyés avec un motif</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Seconde revue</translation>
    </message>
    <message>
        <source>Findings that are prepared and wait for somebody who had no hand in them</source>
        <translation>Constats préparés qui attendent quelqu’un qui n’y a pas pris part</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmés</translation>
    </message>
    <message>
        <source>Findings under which a text or a law entry changed</source>
        <translation>Constats sous lesquels un texte ou une entrée de loi a changé</translation>
    </message>
    <message>
        <source>Law changed</source>
        <translation>Droit modifié</translation>
    </message>
    <message>
        <source>Findings mapped to a law entry that the catalogue has changed since</source>
        <translation>Constats liés à une disposition que le catalogue a modifiée depuis</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Versions into which earlier findings are to be carried, or whose change waits</source>
        <translation>Versions vers lesquelles des constats sont à reporter, ou dont la modification attend</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classés</translation>
    </message>
    <message>
        <source>Findings without a category; their provisions still wait for review</source>
        <translation>Constats sans catégorie&#x202f;; leurs clauses attendent encore un examen</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Questions with an owner that wait for an answer</source>
        <translation>Questions avec un responsable qui attendent une réponse</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Versions that only lack a sign-off, and those whose sign-off lapsed</source>
        <translation>Versions auxquelles ne manque que la validation, et celles dont la validation est caduque</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Validées</translation>
    </message>
    <message>
        <source>Findings approved as they stand</source>
        <translation>Constats approuvés tels quels</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Every finding in whatever state</source>
        <translation>Chaque constat, quel que soit son état</translation>
    </message>
    <message>
        <source>Everything here is judged or out of scope. Go on with drafts or with second reviews.</source>
        <translation>Tout ici est jugé ou hors périmètre. Passez aux projets ou aux secondes revues.</translation>
    </message>
    <message>
        <source>Press F on a provision to find it here again.</source>
        <translation>Appuyez sur F sur une clause pour la retrouver ici.</translation>
    </message>
    <message>
        <source>No suggestion waits for a person.</source>
        <translation>Aucune suggestion n’attend une personne.</translation>
    </message>
    <message>
        <source>Every finding is at least prepared. New ones begin here.</source>
        <translation>Chaque constat est au moins préparé. Les nouveaux commencent ici.</translation>
    </message>
    <message>
        <source>No finding was returned, or all were mended.</source>
        <translation>Aucun constat n’a été renvoyé, ou tous ont été corrigés.</translation>
    </message>
    <message>
        <source>Nothing is waiting. Findings come here when their preparer saves them as prepared.</source>
        <translation>Rien n’attend. Les constats arrivent ici quand ils sont enregistrés comme préparés.</translation>
    </message>
    <message>
        <source>Every finding rests on the text and the law that were judged.</source>
        <translation>Chaque constat repose sur le texte et le droit qui ont été jugés.</translation>
    </message>
    <message>
        <source>Every mapping rests on the law entry that was read for it.</source>
        <translation>Chaque rattachement repose sur la disposition lue pour lui.</translation>
    </message>
    <message>
        <source>Nothing waits. Versions come here when earlier findings meet a new text, or a watch finds one.</source>
        <translation>Rien n’attend. Les versions arrivent ici quand des constats antérieurs rencontrent un nouveau texte ou qu’une surveillance en trouve un.</translation>
    </message>
    <message>
        <source>Every finding has a category.</source>
        <translation>Chaque constat a une catégorie.</translation>
    </message>
    <message>
        <source>No question waits for an answer.</source>
        <translation>Aucune question n’attend de réponse.</translation>
    </message>
    <message>
        <source>Versions come here when nothing of them is outstanding and every finding is approved.</source>
        <translation>Les versions arrivent ici quand rien n’y est en suspens et que chaque constat est approuvé.</translation>
    </message>
    <message>
        <source>Findings come here when a second reviewer approves them.</source>
        <translation>Les constats arrivent ici quand un second réviseur les approuve.</translation>
    </message>
    <message>
        <source>Begin with the queue “To review”, or import review files from the menu.</source>
        <translation>Commencez par la file «&#xa0;À examiner&#xa0;», ou importez des fichiers de revue depuis le menu.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revue</translation>
    </message>
    <message>
        <source>Sign-off lapsed</source>
        <translation>Validation caduque</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>broken capture</source>
        <translation>capture défectueuse</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Narrow the queues to what is marked in the archive</source>
        <translation>Restreindre les files à ce qui est marqué dans l’archive</translation>
    </message>
    <message>
        <source>Show everything in the queues again</source>
        <translation>Montrer de nouveau tout dans les files</translation>
    </message>
    <message>
        <source>Nothing is archived yet</source>
        <translation>Rien n’est encore archivé</translation>
    </message>
    <message>
        <source>Import files or a folder, or drop them anywhere on the window.</source>
        <translation>Importez des fichiers ou un dossier, ou déposez-les n’importe où sur la fenêtre.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>File de revue</translation>
    </message>
    <message>
        <source>Conflicts with legal: {0}</source>
        <translation>Conflits serv. juridique&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Seulement {0}</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Versions of the document</source>
        <translation>Versions du document</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>As exported</source>
        <translation>Tel qu’exporté</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>Enregistré à présent</translation>
    </message>
    <message>
        <source>Legal wrote</source>
        <translation>Le service juridique a écrit</translation>
    </message>
    <message>
        <source>Accept legal&apos;s</source>
        <translation>Accepter le mot du service juridique</translation>
    </message>
    <message>
        <source>Keep the record&apos;s</source>
        <translation>Garder l’enregistrement</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Show in document</source>
        <translation>Montrer dans le document</translation>
    </message>
    <message>
        <source>Why (kept with it, may stay empty)</source>
        <translation>Pourquoi (conservé avec, peut rester vide)</translation>
    </message>
    <message>
        <source>Why it is settled like this</source>
        <translation>Pourquoi c’est réglé ainsi</translation>
    </message>
    <message>
        <source>Raise an open item that names both readings, owned by who decided</source>
        <translation>Créer un point ouvert qui nomme les deux lectures, confié à qui a décidé</translation>
    </message>
    <message>
        <source>nobody named in the sheet</source>
        <translation>personne n’est nommé dans la feuille</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}&#xa0;: {1}, {2}</translation>
    </message>
    <message>
        <source>{0}. Now rated {1}: {2}</source>
        <translation>{0}. Maintenant évalué {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>In the record when it came</source>
        <translation>Dans l’enregistrement à son arrivée</translation>
    </message>
</context>
<context>
    <name>LinesPart</name>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>What became of each cell</source>
        <translation>Ce qu’est devenue chaque cellule</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>Defined here, used once. Ctrl+click goes to its use.</source>
        <translation>Défini ici, utilisé une fois. Ctrl+clic va à cette utilisation.</translation>
    </message>
    <message>
        <source>Defined here, used {0} times. Ctrl+click goes to the first use.</source>
        <translation>Défini ici, utilisé {0} fois. Ctrl+clic va à la première utilisation.</translation>
    </message>
    <message>
        <source>Ctrl+click goes there, Alt+Left comes back.</source>
        <translation>Ctrl+clic y va, Alt+Gauche en revient.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Logo for the cover</source>
        <translation>Logo pour la couverture</translation>
    </message>
    <message>
        <source>{0} × {1} pixels, at the head of the cover</source>
        <translation>{0} × {1} pixels, en tête de la couverture</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 2 MB; without one the cover stays as it is.</source>
        <translation>PNG ou JPEG, 2 Mo au plus&#x202f;; sans logo, la couverture reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo: {0}</source>
        <translation>Annuler&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rétablir&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>This is the last one in this direction.</source>
        <translation>Il n’y a plus rien de ce côté.</translation>
    </message>
    <message>
        <source>{0} is back at its place; acts are recorded again.</source>
        <translation>{0} est revenu à sa place&#x202f;; les actes sont de nouveau enregistrés.</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>Mapping to {0}, {1}</source>
        <translation>Rattachement à {0}, {1}</translation>
    </message>
    <message>
        <source>{0} · strength {1}</source>
        <translation>{0} · force {1}</translation>
    </message>
    <message>
        <source>{0} · no reason yet</source>
        <translation>{0} · pas encore de motif</translation>
    </message>
    <message>
        <source>The law entry changed since it was mapped.</source>
        <translation>L’entrée de loi a changé depuis le rattachement.</translation>
    </message>
    <message>
        <source>This entry is not verified.</source>
        <translation>Cette entrée n’est pas vérifiée.</translation>
    </message>
</context>
<context>
    <name>MappingDetails</name>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Type de raisonnement</translation>
    </message>
    <message>
        <source>Set relation</source>
        <translation>Relation d’ensembles</translation>
    </message>
    <message>
        <source>Strength, 0 to 10</source>
        <translation>Force, de 0 à 10</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why this citation, in a sentence</source>
        <translation>Pourquoi cette référence, en une phrase</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open the law</source>
        <translation>Ouvrir la loi</translation>
    </message>
    <message>
        <source>As of {0}, {1}. {2}.</source>
        <translation>Au {0}, {1}. {2}.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Opens the official address in the browser</source>
        <translation>Ouvre l’adresse officielle dans le navigateur</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>MappingSection</name>
    <message>
        <source>Regulatory mappings</source>
        <translation>Rattachements réglementaires</translation>
    </message>
    <message>
        <source>Add   {0}</source>
        <translation>Ajouter   {0}</translation>
    </message>
    <message>
        <source>Add a mapping</source>
        <translation>Ajouter un rattachement</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Type a citation or words: gdpr 6 1 f</source>
        <translation>Tapez une référence ou des mots&#xa0;: gdpr 6 1 f</translation>
    </message>
    <message>
        <source>Show all suggestions</source>
        <translation>Montrer toutes les suggestions</translation>
    </message>
    <message>
        <source>Nothing is suggested here. Choose a category, or map with M.</source>
        <translation>Rien n’est suggéré ici. Choisissez une catégorie, ou rattachez avec M.</translation>
    </message>
    <message>
        <source>Nothing was mapped yet since the window was opened.</source>
        <translation>Rien n’a encore été rattaché depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Show {0} more suggestions</source>
        <translation>Montrer {0} suggestions de plus</translation>
    </message>
    <message>
        <source>Show {0} more suggestion</source>
        <translation>Montrer {0} suggestion de plus</translation>
    </message>
</context>
<context>
    <name>MarkDelegate</name>
    <message>
        <source>{0} clauses</source>
        <translation>{0} clauses</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>Version {0}, captured {1}</source>
        <translation>Version {0}, capturée le {1}</translation>
    </message>
    <message>
        <source>{0} provisions</source>
        <translation>{0} clauses</translation>
    </message>
    <message>
        <source>{0} provision</source>
        <translation>{0} clause</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Prevalence</source>
        <translation>Prévalence</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Categories by platforms</source>
        <translation>Catégories par plateformes</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Review of the terms of …</source>
        <translation>Revue des conditions de …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Protect it with a passphrase (the whole file is encrypted)</source>
        <translation>La protéger par une phrase de passe (tout le fichier est chiffré)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase de passe à nouveau</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>La garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Make workspace</source>
        <translation>Créer l’espace de travail</translation>
    </message>
    <message>
        <source>Title of the engagement</source>
        <translation>Titre de la mission</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Name the workspace file.</source>
        <translation>Nommez le fichier de l’espace de travail.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De nouveau</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, and nobody can recover it.</source>
        <translation>Personne ne peut ouvrir le fichier sans elle, et personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>Workspaces (*.clausemark)</source>
        <translation>Espaces de travail (*.clausemark)</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Les deux phrases de passe diffèrent. Tapez deux fois la même.</translation>
    </message>
    <message>
        <source>Type a passphrase, or do not protect the workspace.</source>
        <translation>Tapez une phrase de passe, ou ne protégez pas l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Interpretive notes</source>
        <translation>Notes d’interprétation</translation>
    </message>
    <message>
        <source>+ {0}</source>
        <translation>+ {0}</translation>
    </message>
    <message>
        <source>Add a note: {0}</source>
        <translation>Ajouter une note&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Revise it yourself</source>
        <translation>Le réviser vous-même</translation>
    </message>
    <message>
        <source>Stand by it</source>
        <translation>Le maintenir</translation>
    </message>
    <message>
        <source>Keeps the words, in view of the law entries of today; you answer for it then</source>
        <translation>Garde les mots, au vu des entrées de loi d’aujourd’hui&#x202f;; vous en répondez alors</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>The workspace is open for reading only. Open it for writing to code.</source>
        <translation>L’espace de travail est ouvert en lecture seule. Ouvrez-le en écriture pour analyser.</translation>
    </message>
    <message>
        <source>{0} prepared this finding, and you read it as second reviewer. If you revise it, somebody else must approve it.</source>
        <translation>{0} a préparé ce constat, et vous le lisez en second réviseur. Si vous le révisez, quelqu’un d’autre doit l’approuver.</translation>
    </message>
    <message>
        <source>Stale: {0}.</source>
        <translation>Périmé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>A tool suggests this finding. It counts for nothing before a person takes it up.</source>
        <translation>Un outil suggère ce constat. Il ne compte pas avant qu’une personne le reprenne.</translation>
    </message>
    <message>
        <source>Returned by {0}: {1}</source>
        <translation>Renvoyé par {0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>1 new version</source>
        <translation>1 nouvelle version</translation>
    </message>
    <message>
        <source>{0} new versions</source>
        <translation>{0} nouvelles versions</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
</context>
<context>
    <name>OmissionDialog</name>
    <message>
        <source>Record an omission</source>
        <translation>Noter une omission</translation>
    </message>
    <message>
        <source>Rule that asks for it</source>
        <translation>Règle qui le demande</translation>
    </message>
    <message>
        <source>Type a citation: gdpr 13 2 a</source>
        <translation>Tapez une référence&#xa0;: gdpr 13 2 a</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>No way to withdraw consent is named</source>
        <translation>Aucun moyen de retirer le consentement n’est nommé</translation>
    </message>
    <message>
        <source>Terms searched for, each on a line</source>
        <translation>Termes cherchés, un par ligne</translation>
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
        <translation>Cherché</translation>
    </message>
    <message>
        <source>The version says: {0}. What it says is not missing.</source>
        <translation>La version dit&#xa0;: {0}. Ce qu’elle dit ne manque pas.</translation>
    </message>
    <message>
        <source>None of these terms stands in the version.</source>
        <translation>Aucun de ces termes ne se trouve dans la version.</translation>
    </message>
    <message>
        <source>The whole text of the version is searched for each line.</source>
        <translation>Tout le texte de la version est fouillé pour chaque ligne.</translation>
    </message>
</context>
<context>
    <name>OpenItemCard</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>{0}, due {1}</source>
        <translation>{0}, échéance {1}</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Ce qui a été établi</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>One PDF</source>
        <translation>Un seul PDF</translation>
    </message>
    <message>
        <source>Several PDFs of about so many pages, with a master index; courts and mail limit the size of files</source>
        <translation>Plusieurs PDF d’environ ce nombre de pages, avec un index général&#x202f;; les tribunaux et la messagerie limitent la taille des fichiers</translation>
    </message>
    <message>
        <source> pages</source>
        <translation> pages</translation>
    </message>
    <message>
        <source>One ZIP instead of a folder</source>
        <translation>Un ZIP au lieu d’un dossier</translation>
    </message>
    <message>
        <source>Attach the archived bytes to the PDF</source>
        <translation>Joindre les octets archivés au PDF</translation>
    </message>
    <message>
        <source>Add drafts of certificates</source>
        <translation>Joindre des projets d’attestation</translation>
    </message>
    <message>
        <source>A person fills them in and signs them</source>
        <translation>Une personne les remplit et les signe</translation>
    </message>
    <message>
        <source>Add the tables as CSV and JSON Lines</source>
        <translation>Joindre les tableaux en CSV et JSON Lines</translation>
    </message>
    <message>
        <source>Nothing is withheld</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export although it is INCOMPLETE</source>
        <translation>Exporter bien qu’INCOMPLET (INCOMPLETE)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of the pack</source>
        <translation>Langue du dossier d’audit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Volumes of</source>
        <translation>Volumes de</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire vers</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>Occulter</translation>
    </message>
    <message>
        <source>As the engagement says</source>
        <translation>Comme dans la mission</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Of the pack’s own words. What documents say and what people wrote is never translated</source>
        <translation>Des mots propres au dossier d’audit. Ce que disent les documents et ce que des personnes ont écrit n’est jamais traduit</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Choisir où écrire</translation>
    </message>
    <message>
        <source>Choose a redaction file</source>
        <translation>Choisir un fichier d’occultation</translation>
    </message>
    <message>
        <source>A redaction file: the words to be withheld, why, and who says so</source>
        <translation>Un fichier d’occultation&#xa0;: les mots à occulter, pourquoi et sur décision de qui</translation>
    </message>
    <message>
        <source>No earlier pack</source>
        <translation>Aucun dossier d’audit antérieur</translation>
    </message>
    <message>
        <source>Redaction file</source>
        <translation>Fichier d’occultation</translation>
    </message>
    <message>
        <source>Redaction files (*.json)</source>
        <translation>Fichiers d’occultation (*.json)</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Write the pack to a new ZIP</source>
        <translation>Écrire le dossier d’audit dans un nouveau ZIP</translation>
    </message>
    <message>
        <source>Write the pack to a new folder</source>
        <translation>Écrire le dossier d’audit dans un nouveau répertoire</translation>
    </message>
</context>
<context>
    <name>OthersSection</name>
    <message>
        <source>How other platforms handle this</source>
        <translation>Comment font les autres plateformes</translation>
    </message>
    <message>
        <source>Look for comparable passages</source>
        <translation>Chercher des passages comparables</translation>
    </message>
    <message>
        <source>Choose a category first: a comparison is filed under it.</source>
        <translation>Choisissez d’abord une catégorie&#xa0;: une comparaison y est classée.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing of another platform is alike enough.</source>
        <translation>Rien d’une autre plateforme n’est assez semblable.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings of the document</source>
        <translation>Titres du document</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Aucun titre</translation>
    </message>
    <message>
        <source>This document has no headings. J and K go through its provisions.</source>
        <translation>Ce document n’a pas de titres. J et K parcourent ses clauses.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {0} is being drawn</source>
        <translation>La page {0} est en cours de tracé</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Words, “a phrase”, a citation such as gdpr 6 1 f, or a command</source>
        <translation>Mots, «&#xa0;une expression&#xa0;», une référence comme gdpr 6 1 f, ou une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing found. All words must occur in a provision; put phrases in quotes.</source>
        <translation>Rien trouvé. Tous les mots doivent figurer dans une clause&#x202f;; mettez les expressions entre guillemets.</translation>
    </message>
    <message>
        <source>{0} of {1} shown. More words find less.</source>
        <translation>{0} sur {1} montrés. Plus de mots en trouvent moins.</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} trouvés</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Library</source>
        <translation>Archive et files</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Version timeline</source>
        <translation>Frise des versions</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>The archived bytes are damaged</source>
        <translation>Les octets archivés sont endommagés</translation>
    </message>
    <message>
        <source>Source verified {0}</source>
        <translation>Source vérifiée le {0}</translation>
    </message>
</context>
<context>
    <name>PassageActs</name>
    <message>
        <source>Export this finding as one page</source>
        <translation>Exporter ce constat en une page</translation>
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
        <translation>Référence de comparaison</translation>
    </message>
</context>
<context>
    <name>PassedOver</name>
    <message>
        <source>What was passed over, and why</source>
        <translation>Ce qui a été laissé de côté, et pourquoi</translation>
    </message>
    <message>
        <source>{0} passed over</source>
        <translation>{0} laissés de côté</translation>
    </message>
    <message>
        <source>Show which, and why</source>
        <translation>Montre quoi, et pourquoi</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s keyring</source>
        <translation>La garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>“{0}” is encrypted. Its passphrase opens it.</source>
        <translation>«&#xa0;{0}&#xa0;» est chiffré. Sa phrase de passe l’ouvre.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>F2 edits role or organisation; Return lets the person act</source>
        <translation>F2 modifie le rôle ou l’organisation&#x202f;; Entrée fait agir la personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name, as packs will print it</source>
        <translation>Nom, tel qu’il figurera dans les dossiers d’audit</translation>
    </message>
    <message>
        <source>Every act is recorded under the name of who acts. Whoever prepares a finding cannot review or approve it; names that differ only in spelling, or that look alike, count as one person.</source>
        <translation>Chaque acte est consigné sous le nom de qui agit. Qui prépare un constat ne peut ni l’examiner ni l’approuver&#x202f;; des noms qui ne diffèrent que par l’orthographe, ou qui se ressemblent, passent pour une seule personne.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>{0} acts now</source>
        <translation>{0} agit maintenant</translation>
    </message>
    <message>
        <source>Act as {0}</source>
        <translation>Agir en tant que {0}</translation>
    </message>
    <message>
        <source>{0} acts from now on. What was done before can no longer be undone.</source>
        <translation>{0} agit désormais. Ce qui a été fait avant ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>Type the name of the person first.</source>
        <translation>Tapez d’abord le nom de la personne.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Actes</translation>
    </message>
    <message>
        <source>Last act</source>
        <translation>Dernier acte</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>Looks like {0}: where four eyes are needed, they count as one person.</source>
        <translation>Ressemble à {0}&#xa0;: là où il faut quatre yeux, les deux passent pour une seule personne.</translation>
    </message>
    <message>
        <source>acts now</source>
        <translation>agit maintenant</translation>
    </message>
</context>
<context>
    <name>PickLine</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Number or words</source>
        <translation>Numéro ou mots</translation>
    </message>
    <message>
        <source>Number or words of the clause</source>
        <translation>Numéro ou mots de la clause</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Fill in the engagement…</source>
        <translation>Remplir la mission…</translation>
    </message>
    <message>
        <source>Why it is not final</source>
        <translation>Pourquoi il n’est pas définitif</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Capturé</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examinées</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>S’imprime</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Version read</source>
        <translation>Version lue</translation>
    </message>
    <message>
        <source>Pinpoints</source>
        <translation>Références précises</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifiées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Disclaimers</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>Parties de l’aperçu</translation>
    </message>
    <message>
        <source>Versions in the pack</source>
        <translation>Versions dans le dossier d’audit</translation>
    </message>
    <message>
        <source>Why the pack is not final</source>
        <translation>Pourquoi le dossier d’audit n’est pas définitif</translation>
    </message>
    <message>
        <source>Disclaimers and their conditions</source>
        <translation>Avertissements et leurs conditions</translation>
    </message>
    <message>
        <source>Laws cited and the versions read</source>
        <translation>Lois citées et versions lues</translation>
    </message>
    <message>
        <source>Status ({0})</source>
        <translation>Statut ({0})</translation>
    </message>
    <message>
        <source>Every finding in scope is approved and the sums close.</source>
        <translation>Chaque constat du périmètre est approuvé et les totaux concordent.</translation>
    </message>
    <message>
        <source>{0} reasons keep it from being final; “Status” lists them</source>
        <translation>{0} motifs l’empêchent d’être définitif&#x202f;; «&#xa0;Statut&#xa0;» les énumère</translation>
    </message>
    <message>
        <source>about&#xa0;{0}&#xa0;pages</source>
        <translation>environ {0} pages</translation>
    </message>
    <message>
        <source>Conflicts with legal that nobody has settled: {0}. The pack prints them as exceptions.</source>
        <translation>Conflits avec le service juridique que personne n’a réglés&#xa0;: {0}. Le dossier d’audit les imprime comme exceptions.</translation>
    </message>
    <message>
        <source>{0} characters are in no font and print as labelled boxes: {1}</source>
        <translation>{0} caractères ne sont dans aucune police et s’impriment en cases libellées&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The record does not state, and the pack says so: {0}.</source>
        <translation>N’est pas indiqué dans les enregistrements, et le dossier d’audit le signale&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>{0} pinpoints are not verified against the official text; the pack says so.</source>
        <translation>{0} références ne sont pas vérifiées sur le texte officiel&#x202f;; le dossier d’audit le dit.</translation>
    </message>
    <message>
        <source>{0} (compared with)</source>
        <translation>{0} (comparé à)</translation>
    </message>
    <message>
        <source>{0} (does not close)</source>
        <translation>{0} (ne concorde pas)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>findings: {0}</source>
        <translation>constats&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Provisions reviewed: {0} of {1}</source>
        <translation>Clauses examinées&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>versions: {0}</source>
        <translation>versions&#xa0;: {0}</translation>
    </message>
    <message>
        <source>mappings: {0}</source>
        <translation>rattachements&#xa0;: {0}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Mark on every page</source>
        <translation>Mention sur chaque page</translation>
    </message>
    <message>
        <source>Relationship to the platforms</source>
        <translation>Relation avec les plateformes</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Sur chaque page</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Left out of this pack: it prints {0}.</source>
        <translation>Laissé hors de ce dossier d’audit&#xa0;: s’imprime {0}.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation>encore {0} secondes environ</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>encore {0} minutes environ</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>records</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>versions looked at</source>
        <translation>versions examinées</translation>
    </message>
    <message>
        <source>watched places</source>
        <translation>lieux surveillés</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>polices</translation>
    </message>
    <message>
        <source>disclaimers</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>workbook and files</source>
        <translation>classeur et fichiers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>Arrêter&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} {2}</source>
        <translation>{0} {2} sur {1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>{0} % alike</source>
        <translation>semblable à {0} %</translation>
    </message>
    <message>
        <source>Nobody has judged it yet; a comparison needs its finding.</source>
        <translation>Personne ne l’a encore jugée&#x202f;; une comparaison a besoin de son constat.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Compared by what? “notice before a change”</source>
        <translation>Comparées sur quoi&#x202f;? «&#xa0;préavis avant une modification&#xa0;»</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why they relate like this, or do not</source>
        <translation>Pourquoi elles sont ainsi liées, ou ne le sont pas</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>Non comparable</translation>
    </message>
    <message>
        <source>Keeps the reason above, and does not propose it again</source>
        <translation>Garde le motif ci-dessus et ne la propose plus</translation>
    </message>
    <message>
        <source>Beside this one it is</source>
        <translation>Par rapport à celle-ci, elle est</translation>
    </message>
</context>
<context>
    <name>ProvisionActs</name>
    <message>
        <source>Out of scope</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <source>Out of scope, because</source>
        <translation>Écarter, parce que</translation>
    </message>
    <message>
        <source>Why is this provision out of scope?</source>
        <translation>Pourquoi cette clause est-elle écartée de la revue&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Purge a document</source>
        <translation>Effacer définitivement un document</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Type the title of the document</source>
        <translation>Tapez le titre du document</translation>
    </message>
    <message>
        <source>What stays: titles, hashes, sizes and dates, who asked and who confirmed, when and why. What is not reached: backups, exported packs, exchange files, copies of the file, and what people wrote about the document elsewhere. Nothing takes a purge back.</source>
        <translation>Ce qui reste&#xa0;: titres, empreintes, tailles et dates, qui a demandé et qui a confirmé, quand et pourquoi. Ce qui n’est pas atteint&#xa0;: sauvegardes, dossiers d’audit exportés, fichiers d’échange, copies du fichier, et ce qui a été écrit ailleurs sur le document. Rien n’annule un effacement définitif.</translation>
    </message>
    <message>
        <source>Looking for what rests on the document</source>
        <translation>Recherche de ce qui repose sur le document</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Two people purge a document: one asks for it, somebody else confirms. This would go:</source>
        <translation>Deux personnes effacent définitivement un document&#xa0;: l’une le demande, une autre confirme. Voici ce qui disparaîtrait&#xa0;:</translation>
    </message>
    <message>
        <source>{0} asked for it on {1}. Reason: {2}. Somebody else confirms. This goes:</source>
        <translation>{0} l’a demandé le {1}. Motif&#xa0;: {2}. Une autre personne confirme. Voici ce qui disparaît&#xa0;:</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Ask for purging</source>
        <translation>Demander l’effacement définitif</translation>
    </message>
    <message>
        <source>Asked for. Somebody else confirms it here.</source>
        <translation>Demandé. Une autre personne confirme ici.</translation>
    </message>
    <message>
        <source>The request was taken back.</source>
        <translation>La demande a été retirée.</translation>
    </message>
</context>
<context>
    <name>PurgeErrand</name>
    <message>
        <source>Writing the workspace anew without the document…</source>
        <translation>L’espace de travail est réécrit sans le document…</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Effacé définitivement</translation>
    </message>
    <message>
        <source>“{0}” was purged. Its hashes and dates stay, and who purged it, when and why.</source>
        <translation>«&#xa0;{0}&#xa0;» a été effacé définitivement. Ses empreintes et ses dates restent, ainsi que qui l’a effacé, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Backups, exported packs and exchange files are not reached: delete them where they lie.</source>
        <translation>Les sauvegardes, les dossiers d’audit exportés et les fichiers d’échange ne sont pas atteints&#xa0;: supprimez-les là où ils se trouvent.</translation>
    </message>
</context>
<context>
    <name>Purging</name>
    <message>
        <source>Retention is over</source>
        <translation>La durée de conservation est écoulée</translation>
    </message>
    <message>
        <source>The engagement has ended</source>
        <translation>La mission est terminée</translation>
    </message>
    <message>
        <source>The client asks for it</source>
        <translation>Le client le demande</translation>
    </message>
    <message>
        <source>A data subject asks for it</source>
        <translation>Une personne concernée le demande</translation>
    </message>
    <message>
        <source>Taken in by mistake</source>
        <translation>Importé par erreur</translation>
    </message>
    <message>
        <source>Held unlawfully (needs a note)</source>
        <translation>Détenu de manière illicite (une note est nécessaire)</translation>
    </message>
    <message>
        <source>A court or an authority ordered it (needs a note)</source>
        <translation>Un tribunal ou une autorité l’a ordonné (une note est nécessaire)</translation>
    </message>
    <message>
        <source>Another reason (needs a note)</source>
        <translation>Un autre motif (une note est nécessaire)</translation>
    </message>
    <message>
        <source>Broken captures: {0}</source>
        <translation>Captures défectueuses&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Decisions on findings carried over: {0}</source>
        <translation>Décisions sur des constats reportés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Changes between versions: {0}</source>
        <translation>Modifications entre versions&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Comparisons, whole: {0}</source>
        <translation>Comparaisons, entières&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Refused comparisons: {0}</source>
        <translation>Comparaisons refusées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Dissents: {0}</source>
        <translation>Désaccords&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Flags: {0}</source>
        <translation>Signalements&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Findings: {0}</source>
        <translation>Constats&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Decisions of legal: {0}</source>
        <translation>Décisions du service juridique&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Histories of clauses: {0}</source>
        <translation>Historiques de clauses&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Links between clauses: {0}</source>
        <translation>Liens entre clauses&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Open items: {0}</source>
        <translation>Points ouverts&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Returned cells: {0}</source>
        <translation>Cellules revenues&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Exclusions: {0}</source>
        <translation>Exclusions&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Review steps: {0}</source>
        <translation>Étapes de revue&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Looks at watched places: {0}</source>
        <translation>Consultations de lieux surveillés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Versions that lose their words: {0}</source>
        <translation>Versions qui perdent leur texte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Archived captures: {0} ({1})</source>
        <translation>Captures archivées&#xa0;: {0} ({1})</translation>
    </message>
    <message>
        <source>Frozen packs that can no longer be exported: {0}</source>
        <translation>Dossiers d’audit figés qui ne pourront plus être exportés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Captures that stay, since another document has the same bytes: {0}</source>
        <translation>Captures qui restent, car un autre document a les mêmes octets&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What is to be found out</source>
        <translation>Ce qu’il faut établir</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>QueueChoice</name>
    <message>
        <source>Review queues</source>
        <translation>Files de revue</translation>
    </message>
</context>
<context>
    <name>QueueHead</name>
    <message>
        <source>Second review</source>
        <translation>Seconde revue</translation>
    </message>
    <message>
        <source>Enter opens a row; {0} and {1} go along the queue</source>
        <translation>Entrée ouvre une ligne&#x202f;; {0} et {1} parcourent la file</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Enter opens the sign-off of a version</source>
        <translation>Entrée ouvre la validation d’une version</translation>
    </message>
    <message>
        <source>Enter opens what is to be decided</source>
        <translation>Entrée ouvre ce qui est à décider</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Go on: {0}</source>
        <translation>Continuer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nothing meets the filters</source>
        <translation>Rien ne répond aux filtres</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Rien n’attend ici</translation>
    </message>
    <message>
        <source>Other filters, or none, show more.</source>
        <translation>D’autres filtres, ou aucun, en montrent plus.</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>“{0}”</source>
        <translation>«&#x202f;{0}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>RecordErrands</name>
    <message>
        <source>Import review files</source>
        <translation>Importer des fichiers de revue</translation>
    </message>
    <message>
        <source>Review and comparison files (*.json);;All files (*)</source>
        <translation>Fichiers de revue et de comparaison (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing review files…</source>
        <translation>Importation des fichiers de revue…</translation>
    </message>
    <message>
        <source>Back up workspace</source>
        <translation>Sauvegarder l’espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.clausemark)</source>
        <translation>Espaces de travail (*.clausemark)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Backed up to {0}, and the copy checked</source>
        <translation>Sauvegardé vers {0}, et la copie vérifiée</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Prendre celui du fichier</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Champs qui diffèrent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reprendre de nouveau</translation>
    </message>
    <message>
        <source>Reject the finding</source>
        <translation>Rejeter le constat</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Nature de la modification</translation>
    </message>
    <message>
        <source>Direction for users</source>
        <translation>Effet pour les utilisateurs</translation>
    </message>
    <message>
        <source>Summary in plain words</source>
        <translation>Résumé en termes simples</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why it is read like this, where it differs</source>
        <translation>Pourquoi cette lecture, là où elle diffère</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Notice test</source>
        <translation>Contrôle du préavis</translation>
    </message>
    <message>
        <source>Severity of what changed</source>
        <translation>Gravité de ce qui a changé</translation>
    </message>
    <message>
        <source>Proposed: {0}.</source>
        <translation>Proposé&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Yes. {0}</source>
        <translation>Oui. {0}</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>Non. {0}</translation>
    </message>
    <message>
        <source>Stated effective</source>
        <translation>Effet indiqué</translation>
    </message>
    <message>
        <source>First captured</source>
        <translation>Première capture</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Silent change</source>
        <translation>Modification silencieuse</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>captured {0} day after it took effect</source>
        <translation>capturée {0} jour après sa prise d’effet</translation>
    </message>
    <message>
        <source>captured {0} days after it took effect</source>
        <translation>capturée {0} jours après sa prise d’effet</translation>
    </message>
    <message>
        <source>{0} days from capture to effect</source>
        <translation>{0} jours de la capture à la prise d’effet</translation>
    </message>
    <message>
        <source>{0} day from capture to effect</source>
        <translation>{0} jour de la capture à la prise d’effet</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>The severity has changed since this was confirmed: {0} before, {1} after. Confirm again to record that.</source>
        <translation>Évalué autrement depuis la confirmation&#xa0;: {0} avant, {1} après. Confirmez à nouveau pour le consigner.</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>Ce que devient chaque enregistrement</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>Substantive</source>
        <translation>De fond</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Rédactionnelle</translation>
    </message>
    <message>
        <source>Formatting only</source>
        <translation>Mise en forme seulement</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Broken capture</source>
        <translation>Capture défectueuse</translation>
    </message>
    <message>
        <source>Better for users</source>
        <translation>Meilleure pour les utilisateurs</translation>
    </message>
    <message>
        <source>Worse for users</source>
        <translation>Pire pour les utilisateurs</translation>
    </message>
    <message>
        <source>Mixed for users</source>
        <translation>Mitigée pour les utilisateurs</translation>
    </message>
    <message>
        <source>Neutral for users</source>
        <translation>Neutre pour les utilisateurs</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulée</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>moved from here</source>
        <translation>déplacée d’ici</translation>
    </message>
    <message>
        <source>moved to here</source>
        <translation>déplacée ici</translation>
    </message>
    <message>
        <source>Moved from here to {0}</source>
        <translation>Déplacée d’ici vers {0}</translation>
    </message>
    <message>
        <source>Moved here from {0}</source>
        <translation>Déplacée ici depuis {0}</translation>
    </message>
    <message>
        <source>Reworded and moved to {0}</source>
        <translation>Reformulée et déplacée vers {0}</translation>
    </message>
    <message>
        <source>Reworded and moved here from {0}</source>
        <translation>Reformulée et déplacée ici depuis {0}</translation>
    </message>
    <message>
        <source>Split up, see {0}</source>
        <translation>Scindée, voir {0}</translation>
    </message>
    <message>
        <source>Split off from {0}</source>
        <translation>Séparée de {0}</translation>
    </message>
    <message>
        <source>Merged into {0}</source>
        <translation>Fusionnée dans {0}</translation>
    </message>
    <message>
        <source>Merged with {0}</source>
        <translation>Fusionnée avec {0}</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} ajoutées</translation>
    </message>
    <message>
        <source>1 added</source>
        <translation>1 ajoutée</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} supprimées</translation>
    </message>
    <message>
        <source>1 removed</source>
        <translation>1 supprimée</translation>
    </message>
    <message>
        <source>{0} reworded</source>
        <translation>{0} reformulées</translation>
    </message>
    <message>
        <source>1 reworded</source>
        <translation>1 reformulée</translation>
    </message>
    <message>
        <source>{0} split off</source>
        <translation>{0} séparées</translation>
    </message>
    <message>
        <source>1 split off</source>
        <translation>1 séparée</translation>
    </message>
    <message>
        <source>{0} merged</source>
        <translation>{0} fusionnées</translation>
    </message>
    <message>
        <source>1 merged</source>
        <translation>1 fusionnée</translation>
    </message>
    <message>
        <source>{0} moved</source>
        <translation>{0} déplacées</translation>
    </message>
    <message>
        <source>1 moved</source>
        <translation>1 déplacée</translation>
    </message>
    <message>
        <source>clause {0}, “{1}”</source>
        <translation>clause {0}, «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>clause {0}</source>
        <translation>clause {0}</translation>
    </message>
    <message>
        <source>No clause changed</source>
        <translation>Aucune clause modifiée</translation>
    </message>
    <message>
        <source>Clauses: {0}</source>
        <translation>Clauses&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Captured {0} day after the stated effective date</source>
        <translation>Capturée {0} jour après la date d’effet indiquée</translation>
    </message>
    <message>
        <source>Captured {0} days after the stated effective date</source>
        <translation>Capturée {0} jours après la date d’effet indiquée</translation>
    </message>
    <message>
        <source>{0} day from capture to the stated effective date</source>
        <translation>{0} jour de la capture à la date d’effet indiquée</translation>
    </message>
    <message>
        <source>{0} days from capture to the stated effective date</source>
        <translation>{0} jours de la capture à la date d’effet indiquée</translation>
    </message>
</context>
<context>
    <name>RedlineHead</name>
    <message>
        <source>Compare with the version</source>
        <translation>Comparer avec la version</translation>
    </message>
    <message>
        <source>The earlier version that the shown one is compared with</source>
        <translation>La version antérieure à laquelle celle affichée est comparée</translation>
    </message>
    <message>
        <source>{0} · version {1}</source>
        <translation>{0} · version {1}</translation>
    </message>
    <message>
        <source>Change {0} of {1}</source>
        <translation>Modification {0} sur {1}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} modifications</translation>
    </message>
    <message>
        <source>{0}, confirmed</source>
        <translation>{0}, confirmée</translation>
    </message>
    <message>
        <source>{0}, proposed</source>
        <translation>{0}, proposée</translation>
    </message>
    <message>
        <source>Silent change, proposed</source>
        <translation>Modification silencieuse, proposée</translation>
    </message>
</context>
<context>
    <name>RedlinePage</name>
    <message>
        <source>Redline</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>The words of both versions are the same.</source>
        <translation>Les mots des deux versions sont les mêmes.</translation>
    </message>
    <message>
        <source>1 clause unchanged</source>
        <translation>1 clause inchangée</translation>
    </message>
    <message>
        <source>{0} clauses unchanged</source>
        <translation>{0} clauses inchangées</translation>
    </message>
</context>
<context>
    <name>RedlinePlace</name>
    <message>
        <source>The redline is in its own window</source>
        <translation>Les modifications sont dans leur propre fenêtre</translation>
    </message>
    <message>
        <source>It follows the version that is shown here.</source>
        <translation>Elle suit la version affichée ici.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ramener</translation>
    </message>
</context>
<context>
    <name>RedlineWindow</name>
    <message>
        <source>Redline – Clausemark</source>
        <translation>Modifications – Clausemark</translation>
    </message>
</context>
<context>
    <name>RepeatActs</name>
    <message>
        <source>No provision before this one has a finding.</source>
        <translation>Aucune clause avant celle-ci n’a de constat.</translation>
    </message>
    <message>
        <source>There is no finding here yet that could be applied elsewhere.</source>
        <translation>Il n’y a pas encore ici de constat à appliquer ailleurs.</translation>
    </message>
    <message>
        <source>Looking for identical text…</source>
        <translation>Recherche de texte identique…</translation>
    </message>
    <message>
        <source>No other provision has these words.</source>
        <translation>Aucune autre clause n’a ces mots.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Ce qui n’a pas été contrôlé</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>réussit</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What happened, and what to do</source>
        <translation>Ce qui s’est passé, et que faire</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Kept, no version</source>
        <translation>Conservé, pas de version</translation>
    </message>
    <message>
        <source>A broken capture. {0} “Broken captures” shows it. [{1}]</source>
        <translation>Une capture défectueuse. {0} «&#xa0;Captures défectueuses&#xa0;» la montre. [{1}]</translation>
    </message>
    <message>
        <source>These bytes are in the workspace already, as {0}. There is nothing to do.</source>
        <translation>Ces octets sont dans l’espace de travail sous {0}. Rien à faire.</translation>
    </message>
    <message>
        <source>{0}, {1} provisions.</source>
        <translation>{0}, {1} clauses.</translation>
    </message>
    <message>
        <source>{0}, {1} provision.</source>
        <translation>{0}, {1} clause.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>Result of every file</source>
        <translation>Résultat de chaque fichier</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>importés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} not imported</source>
        <translation>non importés&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} kept as broken captures</source>
        <translation>{0} conservés comme captures défectueuses</translation>
    </message>
    <message>
        <source>{0} kept as broken capture</source>
        <translation>{0} conservé comme capture défectueuse</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} déjà présents</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Stopped as asked. What was imported before is kept; undo takes it back.</source>
        <translation>Arrêté comme demandé. Ce qui a été importé avant est gardé&#x202f;; l’annulation le retire.</translation>
    </message>
    <message>
        <source>The import was taken back. The ledger keeps that it was there; redo brings it back.</source>
        <translation>L’importation a été annulée. Le journal garde qu’elle a eu lieu&#x202f;; rétablir la ramène.</translation>
    </message>
    <message>
        <source>The list is on the clipboard, with tabs between the columns.</source>
        <translation>La liste est dans le presse-papiers, avec des tabulations entre les colonnes.</translation>
    </message>
</context>
<context>
    <name>ReturnHead</name>
    <message>
        <source>Return a workbook…</source>
        <translation>Reprendre un classeur…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the document or the queue</source>
        <translation>Retour au document ou à la file</translation>
    </message>
    <message>
        <source>Which return is shown</source>
        <translation>Quel retour est affiché</translation>
    </message>
    <message>
        <source>Legal&apos;s return</source>
        <translation>Retour du service juridique</translation>
    </message>
    <message>
        <source>Open conflicts: {0}</source>
        <translation>Conflits ouverts&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ReturnOpening</name>
    <message>
        <source>Return the workbook that legal edited</source>
        <translation>Reprendre le classeur modifié par le service juridique</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods);;All files (*)</source>
        <translation>Classeurs (*.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Conflicts with legal ({0})</source>
        <translation>Conflits avec le service juridique ({0})</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>No conflict is open</source>
        <translation>Aucun conflit n’est ouvert</translation>
    </message>
    <message>
        <source>Return the workbook that legal edited: choose it, or drop it anywhere on the window.</source>
        <translation>Reprenez le classeur que le service juridique a modifié&#xa0;: choisissez-le, ou déposez-le n’importe où sur la fenêtre.</translation>
    </message>
    <message>
        <source>Return a workbook…</source>
        <translation>Reprendre un classeur…</translation>
    </message>
    <message>
        <source>Comparing the workbook with what was exported…</source>
        <translation>Comparaison du classeur avec ce qui a été exporté…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Arrêté. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{0} was taken in before, as it is. Nothing was changed.</source>
        <translation>{0} est déjà venu, tel quel. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{0}, of {1}: {2} row. Nothing has been changed yet. Look through it, then take it in.</source>
        <translation>{0}, de {1}&#xa0;: {2} ligne. Rien n’est encore changé. Parcourez-le, puis reprenez-le.</translation>
    </message>
    <message>
        <source>{0}, of {1}: {2} rows. Nothing has been changed yet. Look through it, then take it in.</source>
        <translation>{0}, de {1}&#xa0;: {2} lignes. Rien n’est encore changé. Parcourez-le, puis reprenez-le.</translation>
    </message>
    <message>
        <source>All conflicts that nobody has settled, of every workbook that came back.</source>
        <translation>Tous les conflits que personne n’a réglés, de chaque classeur revenu.</translation>
    </message>
    <message>
        <source>{0}, of {1}: {2} row, taken in by {3} on {4}.</source>
        <translation>{0}, de {1}&#xa0;: {2} ligne, repris par {3} le {4}.</translation>
    </message>
    <message>
        <source>{0}, of {1}: {2} rows, taken in by {3} on {4}.</source>
        <translation>{0}, de {1}&#xa0;: {2} lignes, repris par {3} le {4}.</translation>
    </message>
    <message>
        <source>Taken in. What legal said stands in the next pack.</source>
        <translation>Repris. Ce que le service juridique a dit figure dans le prochain dossier d’audit.</translation>
    </message>
</context>
<context>
    <name>ReturnedLines</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Tel qu’exporté</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>Enregistré à présent</translation>
    </message>
    <message>
        <source>Legal wrote</source>
        <translation>Le service juridique a écrit</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La feuille</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>The three cells of one decision are settled together.</source>
        <translation>Les trois cellules d’une décision se règlent ensemble.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Nothing changes until somebody settles it.</source>
        <translation>Rien ne change tant que personne ne le règle.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>It cannot be taken as it stands, and stays in the record of the return.</source>
        <translation>Cela ne peut être repris tel quel, et reste dans l’enregistrement du retour.</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>Preuve changée</translation>
    </message>
    <message>
        <source>Evidence is reported with before and after, and never taken.</source>
        <translation>Les preuves sont signalées avec l’avant et l’après, et jamais reprises.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>It is not in the sheet any more; nothing is deleted or cleared.</source>
        <translation>Ce n’est plus dans la feuille&#x202f;; rien n’est supprimé ni vidé.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Only legal changed it; it stands as legal&apos;s words in the next pack.</source>
        <translation>Seul le service juridique l’a changé&#x202f;; cela figure comme son mot dans le prochain dossier d’audit.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>It was in conflict; the record keeps who settled it and how.</source>
        <translation>C’était en conflit&#x202f;; l’enregistrement garde qui l’a réglé et comment.</translation>
    </message>
    <message>
        <source>The record was changed too after the export.</source>
        <translation>L’enregistrement a aussi été changé après l’export.</translation>
    </message>
    <message>
        <source>The finding was revised after the export; legal wrote this of its old wording.</source>
        <translation>Le constat a été révisé après l’export&#x202f;; le service juridique a écrit cela de son ancien texte.</translation>
    </message>
    <message>
        <source>The rows of this finding disagree in the returned workbook.</source>
        <translation>Les lignes de ce constat se contredisent dans le classeur renvoyé.</translation>
    </message>
    <message>
        <source>Copies of this row disagree in the returned workbook.</source>
        <translation>Des copies de cette ligne se contredisent dans le classeur renvoyé.</translation>
    </message>
    <message>
        <source>It is a formula. Ask for words or a date.</source>
        <translation>C’est une formule. Demandez des mots ou une date.</translation>
    </message>
    <message>
        <source>The word is not one of the list.</source>
        <translation>Le mot n’est pas de la liste.</translation>
    </message>
    <message>
        <source>It belongs to no row that was exported; its words are kept as a proposal.</source>
        <translation>Cela n’appartient à rien d’exporté&#x202f;; ses mots sont gardés comme proposition.</translation>
    </message>
    <message>
        <source>The date can be read in two ways. Ask for year, month and day.</source>
        <translation>Le jour pourrait être un autre. Demandez l’année, le mois et le jour.</translation>
    </message>
    <message>
        <source>Decision, Decided by and Decided on count only together; not all of them are filled.</source>
        <translation>Decision, Decided by et Decided on ne valent qu’ensemble&#x202f;; tous ne sont pas remplis.</translation>
    </message>
    <message>
        <source>The row is not in the returned sheet.</source>
        <translation>La ligne n’est pas dans la feuille renvoyée.</translation>
    </message>
    <message>
        <source>The column is not in the returned sheet.</source>
        <translation>La colonne n’est pas dans la feuille renvoyée.</translation>
    </message>
    <message>
        <source>The row was never exported.</source>
        <translation>La ligne n’a jamais été exportée.</translation>
    </message>
    <message>
        <source>Its row key and its row ID belong to different rows.</source>
        <translation>Sa clé de ligne et son identifiant appartiennent à des lignes différentes.</translation>
    </message>
    <message>
        <source>The column is legal&apos;s own.</source>
        <translation>La colonne est celle du service juridique.</translation>
    </message>
    <message>
        <source>It stands in a sheet of legal&apos;s own.</source>
        <translation>Cela figure dans une feuille propre au service juridique.</translation>
    </message>
    <message>
        <source>A comment that stands outside the rows.</source>
        <translation>Un commentaire placé hors des lignes.</translation>
    </message>
    <message>
        <source>A cell of evidence is not as it was exported.</source>
        <translation>Une cellule de preuve n’est pas telle qu’exportée.</translation>
    </message>
    <message>
        <source>Legal&apos;s word was accepted by {0}, {1}</source>
        <translation>Le mot du service juridique a été accepté par {0}, {1}</translation>
    </message>
    <message>
        <source>The record was kept by {0}, {1}</source>
        <translation>L’enregistrement a été gardé par {0}, {1}</translation>
    </message>
    <message>
        <source>An open item was raised by {0}, {1}</source>
        <translation>Un point ouvert a été créé par {0}, {1}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>Pourquoi cette gravité</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Facteurs</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Rattachements</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>User impact</source>
        <translation>Effet sur les utilisateurs</translation>
    </message>
    <message>
        <source>Affected groups</source>
        <translation>Groupes concernés</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>How to opt out</source>
        <translation>Comment s’y opposer</translation>
    </message>
    <message>
        <source>What users can do</source>
        <translation>Ce que les utilisateurs peuvent faire</translation>
    </message>
    <message>
        <source>Interpretive notes</source>
        <translation>Notes d’interprétation</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Start of the passage</source>
        <translation>Début du passage</translation>
    </message>
    <message>
        <source>End of the passage</source>
        <translation>Fin du passage</translation>
    </message>
    <message>
        <source>Hash of the excerpt</source>
        <translation>Empreinte de l’extrait</translation>
    </message>
    <message>
        <source>Hash of the source text</source>
        <translation>Empreinte du texte source</translation>
    </message>
    <message>
        <source>Hash of the archived bytes</source>
        <translation>Empreinte des octets archivés</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>You returned or dissented</source>
        <translation>Vous avez renvoyé ou contredit</translation>
    </message>
    <message>
        <source>Not yours to approve</source>
        <translation>Pas à vous d’approuver</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>{0} prepared it</source>
        <translation>{0} l’a préparé</translation>
    </message>
    <message>
        <source>{0} reviewed it</source>
        <translation>{0} l’a examiné</translation>
    </message>
    <message>
        <source>{0} approved it</source>
        <translation>{0} l’a approuvé</translation>
    </message>
    <message>
        <source>{0} returned it</source>
        <translation>{0} l’a renvoyé</translation>
    </message>
    <message>
        <source>{0} dissented</source>
        <translation>{0} est en désaccord</translation>
    </message>
    <message>
        <source>{0} withdrew their steps</source>
        <translation>{0} a retiré ses étapes</translation>
    </message>
    <message>
        <source>{0} prepared the version</source>
        <translation>{0} a préparé la version</translation>
    </message>
    <message>
        <source>{0} reviewed the version</source>
        <translation>{0} a examiné la version</translation>
    </message>
    <message>
        <source>{0} signed the version off</source>
        <translation>{0} a validé la version</translation>
    </message>
    <message>
        <source>{0} returned the version</source>
        <translation>{0} a renvoyé la version</translation>
    </message>
    <message>
        <source>No finding of others is left to decide.</source>
        <translation>Aucun constat d’autrui ne reste à trancher.</translation>
    </message>
    <message>
        <source>1 finding of others is to be decided.</source>
        <translation>1 constat d’autrui est à trancher.</translation>
    </message>
    <message>
        <source>{0} findings of others are to be decided.</source>
        <translation>{0} constats d’autrui sont à trancher.</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>withdrawn since</source>
        <translation>retiré depuis</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} constats</translation>
    </message>
    <message>
        <source>not a policy</source>
        <translation>pas une politique</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>out of period</source>
        <translation>hors période</translation>
    </message>
    <message>
        <source>out of language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>hors-texte</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>other, see its note</source>
        <translation>autre, voir sa note</translation>
    </message>
</context>
<context>
    <name>ReviewResultsDialog</name>
    <message>
        <source>Review files</source>
        <translation>Fichiers de revue</translation>
    </message>
    <message>
        <source>What became of each part</source>
        <translation>Ce qu’il est advenu de chaque partie</translation>
    </message>
    <message>
        <source>{0} accepted, {1} unchanged, {2} refused</source>
        <translation>Accepté&#xa0;: {0}, inchangé&#xa0;: {1}, refusé&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Only what was refused</source>
        <translation>Seulement ce qui a été refusé</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
</context>
<context>
    <name>ReviewResultsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Type of terms</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Captured (UTC), known by</source>
        <translation>Capturé (UTC), connu par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Format, size</source>
        <translation>Format, taille</translation>
    </message>
    <message>
        <source>Nothing tells this. Fill it in before you import.</source>
        <translation>Rien ne l’indique. Dites ce que c’est avant d’importer.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Flagged by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Sums of the version</source>
        <translation>Totaux de la version</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>{0} provision: {1} reviewed, {2} out of scope, {3} outstanding</source>
        <translation>{0} clause&#xa0;: {1} examinée, {2} hors périmètre, {3} en suspens</translation>
    </message>
    <message>
        <source>{0} provisions: {1} reviewed, {2} out of scope, {3} outstanding</source>
        <translation>{0} clauses&#xa0;: {1} examinées, {2} hors périmètre, {3} en suspens</translation>
    </message>
    <message>
        <source>Every earlier finding is decided</source>
        <translation>Tous les constats antérieurs sont décidés</translation>
    </message>
    <message>
        <source>1 earlier finding to decide</source>
        <translation>1 constat antérieur à décider</translation>
    </message>
    <message>
        <source>{0} earlier findings to decide</source>
        <translation>{0} constats antérieurs à décider</translation>
    </message>
    <message>
        <source>Change not confirmed</source>
        <translation>Modification non confirmée</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>sign-off lapsed</source>
        <translation>validation caduque</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows of the queue</source>
        <translation>Lignes de la file</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>F2 edits a cell, the space bar leaves selected files out or takes them in</source>
        <translation>F2 modifie une cellule, la barre d’espace écarte ou reprend les fichiers choisis</translation>
    </message>
</context>
<context>
    <name>SaysSection</name>
    <message>
        <source>Plain-language analysis</source>
        <translation>Analyse en langage clair</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>In one or two plain sentences</source>
        <translation>En une ou deux phrases simples</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search provisions, findings, laws and commands</source>
        <translation>Rechercher clauses, constats, lois et commandes</translation>
    </message>
    <message>
        <source>Search provisions, laws, commands…</source>
        <translation>Rechercher clauses, lois, commandes…</translation>
    </message>
</context>
<context>
    <name>SecondReviewPage</name>
    <message>
        <source>Part of the second review</source>
        <translation>Partie de la seconde revue</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>There is no finding to review</source>
        <translation>Il n’y a aucun constat à examiner</translation>
    </message>
    <message>
        <source>Findings come here when somebody judged a provision. The sign-off shows what is outstanding.</source>
        <translation>Les constats arrivent ici quand quelqu’un a jugé une clause. La validation montre ce qui reste en suspens.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the document or the queue</source>
        <translation>Retour au document ou à la file</translation>
    </message>
    <message>
        <source>Reading the version…</source>
        <translation>Lecture de la version…</translation>
    </message>
    <message>
        <source>Agree with all of them ({0})</source>
        <translation>Approuver l’ensemble ({0})</translation>
    </message>
    <message>
        <source>Approve each of them in one act; what you returned stays returned</source>
        <translation>Approuver chacun d’eux en un seul acte&#x202f;; ce que vous avez renvoyé reste renvoyé</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Fold “{0}”</source>
        <translation>Replier «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Unfold “{0}”</source>
        <translation>Déplier «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>New finding on the selected words (Return)</source>
        <translation>Nouveau constat sur les mots choisis (Entrée)</translation>
    </message>
    <message>
        <source>Copy the words, verbatim</source>
        <translation>Copier les mots, à la lettre</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
</context>
<context>
    <name>SelectionTree</name>
    <message>
        <source>Versions in the pack</source>
        <translation>Versions dans le dossier d’audit</translation>
    </message>
    <message>
        <source>{0} · broken capture</source>
        <translation>{0} · capture défectueuse</translation>
    </message>
    <message>
        <source>{0} · {1} provisions</source>
        <translation>{0} · {1} clauses</translation>
    </message>
    <message>
        <source>{0} · {1} provision</source>
        <translation>{0} · {1} clause</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Doing again: {0}</source>
        <translation>Rétablissement&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Taking back: {0}</source>
        <translation>Annulation&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keys without Ctrl act outside text fields</source>
        <translation>Les touches sans Ctrl agissent hors des champs de texte</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspect et langue</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Open workspaces with a double click</source>
        <translation>Ouvrir les espaces de travail par double-clic</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Une autre langue s’applique dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text of documents</source>
        <translation>Texte des documents</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>Touches des commandes</translation>
    </message>
    <message>
        <source>Key of {0}</source>
        <translation>Touche de {0}</translation>
    </message>
    <message>
        <source>Keys as they were shipped</source>
        <translation>Touches d’origine</translation>
    </message>
    <message>
        <source>“{0}” would start several commands: {1}. Give each a key of its own.</source>
        <translation>«&#xa0;{0}&#xa0;» appartiendrait à plusieurs commandes&#xa0;: {1}. Donnez à chacune la sienne.</translation>
    </message>
</context>
<context>
    <name>SeveritySection</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Rate it as the scores propose</source>
        <translation>Évaluer comme les notes le proposent</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>The scores propose “{0}” (sum {1} of 15).</source>
        <translation>Les notes proposent «&#xa0;{0}&#xa0;» (somme {1} sur 15).</translation>
    </message>
    <message>
        <source>Rate it “{0}”</source>
        <translation>L’évaluer «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} Not scored yet: {1} of 5.</source>
        <translation>{0} Pas encore noté&#xa0;: {1} sur 5.</translation>
    </message>
    <message>
        <source>{0} Say below why you depart from it.</source>
        <translation>{0} Dites ci-dessous pourquoi vous vous en écartez.</translation>
    </message>
    <message>
        <source>Factors and reason</source>
        <translation>Facteurs et motif</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Right pane</source>
        <translation>Volet droit</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>nothing of it is judged yet</source>
        <translation>rien n’en est encore jugé</translation>
    </message>
    <message>
        <source>versions judged: {0}</source>
        <translation>versions jugées&#xa0;: {0}</translation>
    </message>
    <message>
        <source>nobody judged or searched it here</source>
        <translation>personne ne l’a jugé ni cherché ici</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show {0} in its document</source>
        <translation>Montrer {0} dans son document</translation>
    </message>
    <message>
        <source>searched for and not found</source>
        <translation>cherché et non trouvé</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign a pack</source>
        <translation>Signer un dossier d’audit</translation>
    </message>
    <message>
        <source>Name the key file to sign with.</source>
        <translation>Nommez le fichier de clé pour signer.</translation>
    </message>
    <message>
        <source>Name the address of the service that makes the time-stamp.</source>
        <translation>Nommez l’adresse du service d’horodatage.</translation>
    </message>
    <message>
        <source>Signing the PDF</source>
        <translation>Signature du PDF</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was signed.</source>
        <translation>Arrêté comme demandé. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SignOffPanel</name>
    <message>
        <source>Sign-off of the version</source>
        <translation>Validation de la version</translation>
    </message>
    <message>
        <source>Sign off version</source>
        <translation>Valider la version</translation>
    </message>
    <message>
        <source>Return version</source>
        <translation>Renvoyer la version</translation>
    </message>
    <message>
        <source>Withdraw my sign-off</source>
        <translation>Retirer ma validation</translation>
    </message>
    <message>
        <source>Note on the sign-off</source>
        <translation>Note sur la validation</translation>
    </message>
    <message>
        <source>Note – needed to return the version</source>
        <translation>Note – nécessaire pour renvoyer la version</translation>
    </message>
    <message>
        <source>Do the sums close?</source>
        <translation>Les totaux concordent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Findings and people</source>
        <translation>Constats et personnes</translation>
    </message>
    <message>
        <source>What signing off would do now</source>
        <translation>Ce que valider ferait maintenant</translation>
    </message>
    <message>
        <source>Steps on the version</source>
        <translation>Étapes sur la version</translation>
    </message>
    <message>
        <source>Nobody has taken a step on the version yet.</source>
        <translation>Personne n’a encore fait d’étape sur la version.</translation>
    </message>
    <message>
        <source>{0}. That sign-off lapsed.</source>
        <translation>{0}. Cette validation est caduque.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Scope set by</source>
        <translation>Périmètre fixé par</translation>
    </message>
    <message>
        <source>nobody; nothing is left out</source>
        <translation>personne&#x202f;; rien n’est écarté</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Vous agissez en tant que</translation>
    </message>
    <message>
        <source>You cannot sign it off</source>
        <translation>Vous ne pouvez pas valider</translation>
    </message>
    <message>
        <source>Four eyes: somebody else must sign it off</source>
        <translation>Quatre yeux&#xa0;: quelqu’un d’autre doit valider</translation>
    </message>
    <message>
        <source>You signed it off, and that stands.</source>
        <translation>Vous l’avez validée, et cela est valable.</translation>
    </message>
    <message>
        <source>It approves {0} and the version as a whole.</source>
        <translation>Elle approuve {0} et la version dans son ensemble.</translation>
    </message>
    <message>
        <source>You returned or dissented from {0}. Signing off approves that after all.</source>
        <translation>Vous avez renvoyé ou contredit {0}. La validation l’approuve malgré tout.</translation>
    </message>
    <message>
        <source>{0} it does not reach; the version is signed off when that is approved too.</source>
        <translation>{0} n’est pas atteint&#x202f;; la version est validée quand il est approuvé aussi.</translation>
    </message>
    <message>
        <source>{0} it does not reach; the version is signed off when they are approved too.</source>
        <translation>{0} ne sont pas atteints&#x202f;; la version est validée quand ils sont approuvés aussi.</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… et {0} de plus</translation>
    </message>
    <message>
        <source>Withdraw my step</source>
        <translation>Retirer mon étape</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Printed in section 15 under “Prepared”</source>
        <translation>Imprimée à la section 15 sous «&#xa0;Préparé&#xa0;»</translation>
    </message>
    <message>
        <source>Printed in section 15 under “Reviewed”</source>
        <translation>Imprimée à la section 15 sous «&#xa0;Examiné&#xa0;»</translation>
    </message>
    <message>
        <source>Printed in section 15 under “Approved”</source>
        <translation>Imprimée à la section 15 sous «&#xa0;Approuvé&#xa0;»</translation>
    </message>
    <message>
        <source>Not printed: PDF readers list it</source>
        <translation>Non imprimée&#xa0;: les lecteurs de PDF l’indiquent</translation>
    </message>
    <message>
        <source>No time-stamp: nothing leaves this computer (PAdES B-B)</source>
        <translation>Sans horodatage&#xa0;: rien ne quitte cet ordinateur (PAdES B-B)</translation>
    </message>
    <message>
        <source>Time-stamp of a service (PAdES B-T)</source>
        <translation>Horodatage d’un service (PAdES B-T)</translation>
    </message>
    <message>
        <source>Time-stamp, and proofs of the certificates (PAdES B-LT)</source>
        <translation>Horodatage et preuves des certificats (PAdES B-LT)</translation>
    </message>
    <message>
        <source>Time-stamp and proofs, stamped for the archive (PAdES B-LTA)</source>
        <translation>Horodatage et preuves, horodatés pour l’archive (PAdES B-LTA)</translation>
    </message>
    <message>
        <source>Where it is seen</source>
        <translation>Où elle se voit</translation>
    </message>
    <message>
        <source>Time-stamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Address of the time-stamp service</source>
        <translation>Adresse du service d’horodatage</translation>
    </message>
    <message>
        <source>The passphrase opens the key once and is kept nowhere.</source>
        <translation>La phrase de passe ouvre la clé une fois et n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Dossier d’audit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The time in the signature is that of this computer; nobody else confirms it.</source>
        <translation>L’heure de la signature est celle de cet ordinateur&#x202f;; personne d’autre ne la confirme.</translation>
    </message>
    <message>
        <source>This contacts the service over the network. It gets a hash of the signature and nothing of the pack.</source>
        <translation>Le service est contacté par le réseau. Il reçoit une empreinte de la signature et rien du dossier d’audit.</translation>
    </message>
    <message>
        <source>Whoever issued the certificates is asked as well whether they are still good.</source>
        <translation>Qui a émis les certificats est aussi interrogé&#xa0;: sont-ils encore valables&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SignedPage</name>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Where it is seen</source>
        <translation>Où elle se voit</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 avant</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 à présent</translation>
    </message>
    <message>
        <source>The PDF is signed</source>
        <translation>Le PDF est signé</translation>
    </message>
    <message>
        <source>The pack keeps what the PDF was before, and its list of hashes is made anew. Whose certificate it is, whoever issued it can tell. Others can sign after you.</source>
        <translation>Le dossier d’audit garde ce que le PDF était avant, et sa liste d’empreintes est refaite. À qui est le certificat, son émetteur peut le dire. D’autres peuvent signer après vous.</translation>
    </message>
    <message>
        <source>Section 15, “Prepared”</source>
        <translation>Section 15, «&#xa0;Préparé&#xa0;»</translation>
    </message>
    <message>
        <source>Section 15, “Reviewed”</source>
        <translation>Section 15, «&#xa0;Examiné&#xa0;»</translation>
    </message>
    <message>
        <source>Section 15, “Approved”</source>
        <translation>Section 15, «&#xa0;Approuvé&#xa0;»</translation>
    </message>
    <message>
        <source>In the list of PDF readers, as “{0}”</source>
        <translation>Dans la liste des lecteurs de PDF, comme «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>{0}, {1} by a time-stamp</source>
        <translation>{0}, {1} d’après un horodatage</translation>
    </message>
    <message>
        <source>{0}, {1} by the clock of this computer</source>
        <translation>{0}, {1} d’après l’horloge de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>From {0}, written on {1} with Clausemark {2}. SHA-256 {3}…</source>
        <translation>De {0}, écrit le {1} avec Clausemark {2}. SHA-256 {3}…</translation>
    </message>
    <message>
        <source>It carries {0}.</source>
        <translation>Contenu&#xa0;· {0}</translation>
    </message>
    <message>
        <source>Signed by {0}, and the signature holds: nothing was changed since. Whose certificate it is, whoever issued it can tell.</source>
        <translation>Signé par {0}, et la signature est valable&#xa0;: rien n’a été modifié depuis. À qui est le certificat, qui l’a délivré peut le dire.</translation>
    </message>
    <message>
        <source>Nobody signed it. It is whole, as its hashes say; that it comes from this person, you know only from whoever handed it to you.</source>
        <translation>Personne ne l’a signé. Il est entier, comme le disent ses empreintes&#x202f;; qu’il vienne de cette personne, vous ne le savez que de qui vous l’a remis.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>What of the source is shown</source>
        <translation>Ce qui est montré de la source</translation>
    </message>
    <message>
        <source>Text as read</source>
        <translation>Texte lu</translation>
    </message>
    <message>
        <source>Archived bytes</source>
        <translation>Octets archivés</translation>
    </message>
    <message>
        <source>Archived pages</source>
        <translation>Pages archivées</translation>
    </message>
    <message>
        <source>Archived bytes as characters</source>
        <translation>Octets archivés, en caractères</translation>
    </message>
    <message>
        <source>Text as the reader laid it out</source>
        <translation>Texte tel que le lecteur l’a disposé</translation>
    </message>
    <message>
        <source>the bytes have this hash, {0}</source>
        <translation>les octets ont cette empreinte, {0}</translation>
    </message>
    <message>
        <source>the bytes do not have their hash</source>
        <translation>les octets n’ont pas leur empreinte</translation>
    </message>
    <message>
        <source>This format gives no way from the clause to its bytes.</source>
        <translation>Ce format ne mène pas de la clause à ses octets.</translation>
    </message>
    <message>
        <source>It was found by its words.</source>
        <translation>Retrouvé par ses mots.</translation>
    </message>
    <message>
        <source>The clause stands on page {0}.</source>
        <translation>La clause se trouve à la page {0}.</translation>
    </message>
    <message>
        <source>The clause stands on pages {0} to {1}.</source>
        <translation>La clause se trouve aux pages {0} à {1}.</translation>
    </message>
    <message>
        <source>The clause stands in line {0}.</source>
        <translation>La clause se trouve à la ligne {0}.</translation>
    </message>
    <message>
        <source>The clause stands in lines {0} to {1}.</source>
        <translation>La clause se trouve aux lignes {0} à {1}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>Les espaces de travail que vous ouvrez sont listés ici.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name, as packs will print it</source>
        <translation>Votre nom, tel qu’il figure dans les dossiers d’audit</translation>
    </message>
    <message>
        <source>Every sentence of a pack can be walked back to archived bytes, a named person and a moment.</source>
        <translation>Chaque phrase d’un dossier d’audit se remonte jusqu’à des octets archivés, une personne nommée et un instant.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>You act as</source>
        <translation>Vous agissez en tant que</translation>
    </message>
    <message>
        <source>Every act is recorded under this name. Whoever prepares a finding cannot approve it.</source>
        <translation>Chaque acte est consigné sous ce nom. Qui prépare un constat ne peut pas l’approuver.</translation>
    </message>
    <message>
        <source>Drop a workspace or an audit pack anywhere to open or verify it.</source>
        <translation>Déposez n’importe où un espace de travail ou un dossier d’audit pour l’ouvrir ou le vérifier.</translation>
    </message>
    <message>
        <source>{0}
No longer at {1}</source>
        <translation>{0}
N’est plus dans {1}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>All changes saved {0}</source>
        <translation>Toutes les modifications enregistrées à {0}</translation>
    </message>
    <message>
        <source>1–5 severity</source>
        <translation>1–5 gravité</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Accept   A</source>
        <translation>Accepter   A</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept the suggestion {0}</source>
        <translation>Accepter la suggestion {0}</translation>
    </message>
    <message>
        <source>It does not apply…</source>
        <translation>Elle ne s’applique pas…</translation>
    </message>
    <message>
        <source>{0} does not apply</source>
        <translation>{0} ne s’applique pas</translation>
    </message>
    <message>
        <source>Why it does not apply; Enter keeps it</source>
        <translation>Pourquoi elle ne s’applique pas&#x202f;; Entrée le garde</translation>
    </message>
    <message>
        <source>Why {0} does not apply</source>
        <translation>Pourquoi {0} ne s’applique pas</translation>
    </message>
</context>
<context>
    <name>SumsTable</name>
    <message>
        <source>Reviewed: judged by a finding with a category</source>
        <translation>Examinées&#xa0;: jugées par un constat avec catégorie</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <source>Outstanding: neither judged nor left out</source>
        <translation>En suspens&#xa0;: ni jugées ni écartées</translation>
    </message>
    <message>
        <source>Population: every provision of the version</source>
        <translation>Population&#xa0;: chaque clause de la version</translation>
    </message>
    <message>
        <source>The sums do not close</source>
        <translation>Les totaux ne concordent pas</translation>
    </message>
    <message>
        <source>A pack of this version stays a draft until nothing is outstanding.</source>
        <translation>Un dossier d’audit de cette version reste un projet tant que quelque chose est en suspens.</translation>
    </message>
    <message>
        <source>The sums close, with provisions outstanding</source>
        <translation>Les totaux concordent, avec des clauses en suspens</translation>
    </message>
    <message>
        <source>The sums close, and nothing is outstanding</source>
        <translation>Les totaux concordent, et rien n’est en suspens</translation>
    </message>
</context>
<context>
    <name>TabActs</name>
    <message>
        <source>There is no other document to compare this one with.</source>
        <translation>Il n’y a pas d’autre document avec lequel comparer celui-ci.</translation>
    </message>
    <message>
        <source>There is no earlier sound version to compare this one with.</source>
        <translation>Il n’y a pas de version antérieure intègre avec laquelle comparer celle-ci.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>{0} of {1} files to import</source>
        <translation>Fichiers à importer&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} file to import</source>
        <translation>Fichiers à importer&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} déjà présents</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} illisibles</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take work in</source>
        <translation>Reprendre du travail</translation>
    </message>
    <message>
        <source>Looking at what is in the file</source>
        <translation>Examen du contenu du fichier</translation>
    </message>
    <message>
        <source>Taking the work in</source>
        <translation>Reprise du travail</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Look through what would come of it, then take it in.</source>
        <translation>Rien n’a encore été modifié. Parcourez ce qu’il en adviendrait, puis reprenez-le.</translation>
    </message>
    <message>
        <source>This very file was taken in before. Only what was left open then can still change.</source>
        <translation>Ce fichier même a déjà été repris. Seul ce qui était resté ouvert peut encore changer.</translation>
    </message>
    <message>
        <source>Nothing was changed: all of it is here already, or stays as it is.</source>
        <translation>Rien n’a été modifié&#xa0;: tout est déjà ici, ou reste tel quel.</translation>
    </message>
    <message>
        <source>Taken in: {0}. In conflict: {1}. What is here stays until you choose.</source>
        <translation>Repris&#xa0;: {0}. En conflit&#xa0;: {1}. Ce qui est ici reste jusqu’à ce que vous choisissiez.</translation>
    </message>
    <message>
        <source>Taken in: {0}. The record says from whom and by whom.</source>
        <translation>Repris&#xa0;: {0}. Le journal dit de qui et par qui.</translation>
    </message>
    <message>
        <source>What became of each record</source>
        <translation>Ce qu’est devenu chaque enregistrement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Settle ({0})</source>
        <translation>Régler ({0})</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was taken in.</source>
        <translation>Arrêté comme demandé. Rien n’a été repris.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>This text is in English.</source>
        <translation>Ce texte est en anglais.</translation>
    </message>
</context>
<context>
    <name>TextLabel</name>
    <message>
        <source>[… {0} more characters]</source>
        <translation>[… encore {0} caractères]</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Version timeline</source>
        <translation>Frise des versions</translation>
    </message>
    <message>
        <source>Timeline of</source>
        <translation>Frise de</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Compare A with B</source>
        <translation>Comparer A et B</translation>
    </message>
    <message>
        <source>Shift and a click, or the key A, choose the version to compare with</source>
        <translation>Maj et un clic, ou la touche A, choisissent la version de comparaison</translation>
    </message>
    <message>
        <source>1 capture</source>
        <translation>1 capture</translation>
    </message>
    <message>
        <source>{0} captures</source>
        <translation>{0} captures</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 document</translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation>{0} documents</translation>
    </message>
    <message>
        <source>No clause is chosen.</source>
        <translation>Aucune clause n’est choisie.</translation>
    </message>
    <message>
        <source>Following the clauses…</source>
        <translation>Suivi des clauses…</translation>
    </message>
    <message>
        <source>1 month monitored</source>
        <translation>suivi sur 1 mois</translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation>encore le {0}</translation>
    </message>
    <message>
        <source>gone since after {0}</source>
        <translation>disparu après le {0}</translation>
    </message>
    <message>
        <source>first seen {0}</source>
        <translation>vu dès le {0}</translation>
    </message>
    <message>
        <source>{0} months monitored</source>
        <translation>suivi sur {0} mois</translation>
    </message>
    <message>
        <source>1 change of words</source>
        <translation>1 modification du texte</translation>
    </message>
    <message>
        <source>{0} changes of words</source>
        <translation>{0} modifications du texte</translation>
    </message>
    <message>
        <source>stability {0} %</source>
        <translation>stabilité {0} %</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Acting: {0}</source>
        <translation>Agit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} sur {1} traitées</translation>
    </message>
</context>
<context>
    <name>TypingJournal</name>
    <message>
        <source>Your words for “{0}” are not on record yet. They come back with their provision.</source>
        <translation>Vos mots pour «&#xa0;{0}&#xa0;» ne sont pas encore enregistrés. Ils reviendront avec leur clause.</translation>
    </message>
    <message>
        <source>Words of {0} that are not on record wait here until {0} acts again.</source>
        <translation>Des mots de {0} qui ne sont pas enregistrés attendent ici que {0} agisse à nouveau.</translation>
    </message>
    <message>
        <source>Your words for “{0}” are on the clipboard.</source>
        <translation>Vos mots pour «&#xa0;{0}&#xa0;» sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The program ended while you typed. Your words for “{0}” are on the clipboard.</source>
        <translation>Le programme s’est arrêté pendant la saisie. Vos mots pour «&#xa0;{0}&#xa0;» sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Your words are back in “{0}”.</source>
        <translation>Vos mots sont de nouveau dans «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The program ended while you typed. Your words are back in “{0}”.</source>
        <translation>Le programme s’est arrêté pendant la saisie. Vos mots sont de retour dans «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Unfolding</name>
    <message>
        <source>[…] {0} of {1} characters</source>
        <translation>[…] {0} caractères sur {1}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>All {0} characters</source>
        <translation>Les {0} caractères au complet</translation>
    </message>
</context>
<context>
    <name>VerdictHead</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>{0} of {1} checks fails. Do not rely on it; ask for it again, or restore a backup.</source>
        <translation>{0} contrôle sur {1} échoue. Ne vous y fiez pas&#x202f;; redemandez-le, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{0} of {1} checks fail. Do not rely on it; ask for it again, or restore a backup.</source>
        <translation>{0} contrôles sur {1} échouent. Ne vous y fiez pas&#x202f;; redemandez-le, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>All {0} checks hold. Everything is as it was recorded.</source>
        <translation>Les {0} contrôles réussissent. Tout est tel qu’enregistré.</translation>
    </message>
    <message>
        <source>All {0} checks hold. What the PDF shows is what the record in it says.</source>
        <translation>Les {0} contrôles réussissent. Ce que montre le PDF est ce que dit l’enregistrement qu’il contient.</translation>
    </message>
    <message>
        <source>All {0} checks hold. It is what was exported, byte for byte.</source>
        <translation>Les {0} contrôles réussissent. C’est, octet pour octet, ce qui a été exporté.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Drop a pack or a workspace here</source>
        <translation>Déposez ici un dossier d’audit ou un espace de travail</translation>
    </message>
    <message>
        <source>A pack folder, its ZIP, its PDF alone, or a workspace file. It is checked offline, and nothing in it is changed.</source>
        <translation>Le répertoire d’un dossier d’audit, son ZIP, son PDF seul ou un fichier d’espace de travail. La vérification se fait hors ligne, et rien n’y est changé.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of it yet; start again to have it checked.</source>
        <translation>Arrêté. On n’en sait encore rien&#x202f;; recommencez pour le faire vérifier.</translation>
    </message>
    <message>
        <source>A pack folder…</source>
        <translation>Le répertoire d’un dossier d’audit…</translation>
    </message>
    <message>
        <source>A ZIP, a PDF or a workspace…</source>
        <translation>Un ZIP, un PDF ou un espace de travail…</translation>
    </message>
    <message>
        <source>Packs and workspaces (*.zip *.pdf *.clausemark);;All files (*)</source>
        <translation>Dossiers d’audit et espaces de travail (*.zip *.pdf *.clausemark);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>ZIP, PDF or workspace to verify</source>
        <translation>ZIP, PDF ou espace de travail à vérifier</translation>
    </message>
    <message>
        <source>Pack folder to verify</source>
        <translation>Répertoire du dossier d’audit à vérifier</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>réussit</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>ÉCHOUE</translation>
    </message>
    <message>
        <source>Not checked:</source>
        <translation>Non contrôlé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Verifying</name>
    <message>
        <source>Every file as listed</source>
        <translation>Chaque fichier comme listé</translation>
    </message>
    <message>
        <source>The list itself</source>
        <translation>La liste elle-même</translation>
    </message>
    <message>
        <source>The record and its root hash</source>
        <translation>L’enregistrement et son empreinte racine</translation>
    </message>
    <message>
        <source>Status as computed</source>
        <translation>Statut tel que calculé</translation>
    </message>
    <message>
        <source>Sums that close</source>
        <translation>Totaux qui concordent</translation>
    </message>
    <message>
        <source>Archived bytes</source>
        <translation>Octets archivés</translation>
    </message>
    <message>
        <source>Texts and provisions</source>
        <translation>Textes et clauses</translation>
    </message>
    <message>
        <source>Texts taken from the bytes again</source>
        <translation>Textes tirés de nouveau des octets</translation>
    </message>
    <message>
        <source>Excerpts word for word</source>
        <translation>Extraits mot pour mot</translation>
    </message>
    <message>
        <source>Provisions at their places</source>
        <translation>Clauses à leur place</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Ce qui a été signé</translation>
    </message>
    <message>
        <source>Sign-offs and four eyes</source>
        <translation>Validations et quatre yeux</translation>
    </message>
    <message>
        <source>Law entries</source>
        <translation>Entrées de loi</translation>
    </message>
    <message>
        <source>The ledger&apos;s chain</source>
        <translation>La chaîne du journal</translation>
    </message>
    <message>
        <source>PDF against the record</source>
        <translation>PDF face à l’enregistrement</translation>
    </message>
    <message>
        <source>Redlines against the texts</source>
        <translation>Modifications du texte face aux textes</translation>
    </message>
    <message>
        <source>What legal said</source>
        <translation>Ce qu’a dit le service juridique</translation>
    </message>
    <message>
        <source>Digital signatures</source>
        <translation>Signatures numériques</translation>
    </message>
    <message>
        <source>Files attached to the PDF</source>
        <translation>Fichiers joints au PDF</translation>
    </message>
    <message>
        <source>The record against itself</source>
        <translation>L’enregistrement face à lui-même</translation>
    </message>
    <message>
        <source>The record against the ledger</source>
        <translation>L’enregistrement face au journal</translation>
    </message>
    <message>
        <source>Files beside the record</source>
        <translation>Fichiers à côté de l’enregistrement</translation>
    </message>
    <message>
        <source>Cells of the workbook</source>
        <translation>Cellules du classeur</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>Logo de la couverture</translation>
    </message>
    <message>
        <source>Workbook against the record</source>
        <translation>Classeur face à l’enregistrement</translation>
    </message>
    <message>
        <source>The ZIP file</source>
        <translation>Le fichier ZIP</translation>
    </message>
    <message>
        <source>The database file</source>
        <translation>Le fichier de base de données</translation>
    </message>
    <message>
        <source>Records against the ledger</source>
        <translation>Enregistrements face au journal</translation>
    </message>
    <message>
        <source>Revisions against the ledger</source>
        <translation>Révisions face au journal</translation>
    </message>
    <message>
        <source>Frozen packs</source>
        <translation>Dossiers d’audit figés</translation>
    </message>
    <message>
        <source>What was purged</source>
        <translation>Ce qui a été effacé définitivement</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Watched places</source>
        <translation>Lieux surveillés</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Watch an address…</source>
        <translation>Surveiller une adresse…</translation>
    </message>
    <message>
        <source>Look at all now</source>
        <translation>Tout consulter maintenant</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Nothing is watched</source>
        <translation>Rien n’est surveillé</translation>
    </message>
    <message>
        <source>Watch a folder or a repository of terms: what is new there is imported while the program runs.</source>
        <translation>Surveillez un dossier ou un dépôt de conditions&#xa0;: ce qui y est nouveau est importé tant que le programme tourne.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the document or the queue</source>
        <translation>Retour au document ou à la file</translation>
    </message>
    <message>
        <source>Write what came this week…</source>
        <translation>Écrire ce qui est arrivé cette semaine…</translation>
    </message>
    <message>
        <source>Write it every week…</source>
        <translation>L’écrire chaque semaine…</translation>
    </message>
    <message>
        <source>Every week into {0}…</source>
        <translation>Chaque semaine dans {0}…</translation>
    </message>
    <message>
        <source>Write it no longer</source>
        <translation>Ne plus l’écrire</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore consulté</translation>
    </message>
    <message>
        <source>It is watched no longer. What it gave stays; undo brings it back.</source>
        <translation>Il n’est plus surveillé. Ce qu’il a donné reste&#x202f;; annuler le rétablit.</translation>
    </message>
    <message>
        <source>Write the digest</source>
        <translation>Écrire la synthèse</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf)</source>
        <translation>Page web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder of the weekly digest</source>
        <translation>Dossier de la synthèse hebdomadaire</translation>
    </message>
    <message>
        <source>The weekly digest is written no longer.</source>
        <translation>La synthèse hebdomadaire n’est plus écrite.</translation>
    </message>
    <message>
        <source>The digest was written to {0}.</source>
        <translation>La synthèse a été écrite dans {0}.</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>The watch</source>
        <translation>La surveillance</translation>
    </message>
    <message>
        <source>Watch no longer</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>How often to look</source>
        <translation>Fréquence de consultation</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>No new version came in the last looks.</source>
        <translation>Aucune nouvelle version lors des dernières consultations.</translation>
    </message>
    <message>
        <source>Last looks</source>
        <translation>Dernières consultations</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Rien n’a encore été consulté.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>comme reconnu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>{0} by {1}</source>
        <translation>{0} par {1}</translation>
    </message>
    <message>
        <source>The version before was signed off; this one is not reviewed.</source>
        <translation>La version précédente était validée&#x202f;; celle-ci n’est pas examinée.</translation>
    </message>
    <message>
        <source>Findings whose text changed or went:</source>
        <translation>Constats dont le texte a changé ou disparu&#xa0;:</translation>
    </message>
    <message>
        <source>The first version, or a capture from which nothing can be concluded.</source>
        <translation>La première version, ou une capture dont rien ne peut être conclu.</translation>
    </message>
    <message>
        <source>{0}, confirmed</source>
        <translation>{0}, confirmée</translation>
    </message>
    <message>
        <source>{0}, proposed</source>
        <translation>{0}, proposée</translation>
    </message>
    <message>
        <source>Silent change: {0}</source>
        <translation>Modification silencieuse&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Montrer ce qui a changé</translation>
    </message>
    <message>
        <source>Decide on findings</source>
        <translation>Décider des constats</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Repository of terms</source>
        <translation>Dépôt de conditions</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Adresse sur le web</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every {0} hours</source>
        <translation>toutes les {0} heures</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>WithinSentences</name>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>préparé</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>modifications demandées</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Reason of the severity</source>
        <translation>Motif de la gravité</translation>
    </message>
    <message>
        <source>Why this level, in a sentence</source>
        <translation>Pourquoi ce niveau, en une phrase</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.clausemark);;All files (*)</source>
        <translation>Espaces de travail (*.clausemark);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>It can be opened for reading only. Nothing can be recorded then.</source>
        <translation>On peut l’ouvrir en lecture seule. Rien ne peut alors être consigné.</translation>
    </message>
    <message>
        <source>Preparing the sample archive…</source>
        <translation>Préparation de l’archive d’exemple…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
