<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Commands</name>
    <message>
        <source>Writes in Autotask PSA on somebody&apos;s behalf, and proves it afterwards.</source>
        <translation>Schreibt in Autotask PSA im Namen anderer und weist es danach nach.</translation>
    </message>
    <message>
        <source>Open on the built-in demo tenant.</source>
        <translation>Mit dem eingebauten Demo-Tenant öffnen.</translation>
    </message>
    <message>
        <source>Keep all data in this folder.</source>
        <translation>Alle Daten in diesem Ordner halten.</translation>
    </message>
    <message>
        <source>Open the profile of that name.</source>
        <translation>Das Profil dieses Namens öffnen.</translation>
    </message>
    <message>
        <source>Play the main job on the demo tenant, save numbered pictures there, and end.</source>
        <translation>Die Hauptaufgabe am Demo-Tenant vorführen, nummerierte Bilder dort speichern und beenden.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Print results as JSON, one object a line.</source>
        <translation>Ergebnisse als JSON ausgeben, ein Objekt pro Zeile.</translation>
    </message>
    <message>
        <source>people: fetch the people from Autotask first.</source>
        <translation>people: die Personen zuerst aus Autotask abrufen.</translation>
    </message>
    <message>
        <source>readiness: the author.</source>
        <translation>readiness: der Autor.</translation>
    </message>
    <message>
        <source>readiness: what is to be created.</source>
        <translation>readiness: was erstellt werden soll.</translation>
    </message>
    <message>
        <source>“submit” needs one file, or - for standard input.</source>
        <translation>„submit“ braucht eine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>“readiness” needs --as contact:ID or --as resource:ID; “people” tells the ids.</source>
        <translation>„readiness“ braucht --as contact:ID oder --as resource:ID; „people“ nennt die IDs.</translation>
    </message>
    <message>
        <source>“readiness” needs --entity, for example Tickets.</source>
        <translation>„readiness“ braucht --entity, zum Beispiel Tickets.</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>inactive company</source>
        <translation>Firma inaktiv</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>Niemand passt zu „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no active value of the field “%2”.</source>
        <translation>„%1“ ist kein aktiver Wert des Felds „%2“.</translation>
    </message>
    <message>
        <source>Several companies are called “%1”; write the company&apos;s id.</source>
        <translation>Mehrere Firmen heißen „%1“; schreiben Sie die ID der Firma.</translation>
    </message>
    <message>
        <source>No active company is called “%1”.</source>
        <translation>Keine aktive Firma heißt „%1“.</translation>
    </message>
    <message>
        <source>The field “%1” takes one value.</source>
        <translation>Das Feld „%1“ nimmt einen einzelnen Wert an.</translation>
    </message>
    <message>
        <source>The field “%1” takes a number.</source>
        <translation>Das Feld „%1“ nimmt eine Zahl an.</translation>
    </message>
    <message>
        <source>The field “%1” takes true or false.</source>
        <translation>Das Feld „%1“ nimmt true oder false an.</translation>
    </message>
    <message>
        <source>The field “%1” takes a time like 2026-11-21T10:00:00Z.</source>
        <translation>Das Feld „%1“ nimmt eine Zeit wie 2026-11-21T10:00:00Z an.</translation>
    </message>
    <message>
        <source>The field “%1” takes %2 characters, these are %3.</source>
        <translation>Das Feld „%1“ nimmt %2 Zeichen an, dies sind %3.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>In %1 the field “%2” can&apos;t be written.</source>
        <translation>In %1 lässt sich das Feld „%2“ nicht schreiben.</translation>
    </message>
    <message>
        <source>The field “%1” is required.</source>
        <translation>Das Feld „%1“ ist ein Pflichtfeld.</translation>
    </message>
    <message>
        <source>The file is no JSON object: %1 (at byte %2).</source>
        <translation>Die Datei ist kein JSON-Objekt: %1 (bei Byte %2).</translation>
    </message>
    <message>
        <source>The file has a key “%1” that means nothing here.</source>
        <translation>Die Datei hat einen Schlüssel „%1“, der hier nichts bedeutet.</translation>
    </message>
    <message>
        <source>The file must say “as”, “entity” and “fields”.</source>
        <translation>In der Datei müssen „as“, „entity“ und „fields“ stehen.</translation>
    </message>
    <message>
        <source>Autotask listed nobody with the id “%1”.</source>
        <translation>Autotask hat niemanden mit der ID „%1“ aufgelistet.</translation>
    </message>
    <message>
        <source>No active person has the e-mail address “%1”.</source>
        <translation>Keine aktive Person hat die E-Mail-Adresse „%1“.</translation>
    </message>
    <message>
        <source>Several persons have the e-mail address “%1”: %2. Write one of these ids.</source>
        <translation>Mehrere Personen haben die E-Mail-Adresse „%1“: %2. Schreiben Sie eine dieser IDs.</translation>
    </message>
    <message>
        <source>Nobody can be impersonated for “%1”.</source>
        <translation>Für „%1“ ist keine Impersonation möglich.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>There is no profile to use. Name one with --profile, make one in the window, or add --demo.</source>
        <translation>Es gibt kein Profil, das sich verwenden ließe. Nennen Sie eines mit --profile, legen Sie eines im Fenster an oder ergänzen Sie --demo.</translation>
    </message>
    <message>
        <source>There is no profile called “%1” yet.</source>
        <translation>Es gibt noch kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>The keychain has no secret of this profile. Connect once in the window, or set PERPRO_SECRET and PERPRO_TRACKING_IDENTIFIER.</source>
        <translation>Der Schlüsselbund hat kein Secret dieses Profils. Verbinden Sie sich einmal im Fenster oder setzen Sie PERPRO_SECRET und PERPRO_TRACKING_IDENTIFIER.</translation>
    </message>
    <message>
        <source>tour: the whole tour in dark.</source>
        <translation>tour: die ganze Tour in Dunkel.</translation>
    </message>
    <message>
        <source>tour: how large its window is, “1024x640”.</source>
        <translation>tour: wie groß ihr Fenster ist, „1024x640“.</translation>
    </message>
    <message>
        <source>--size needs a width and a height, as in 1024x640.</source>
        <translation>--size braucht Breite und Höhe, zum Beispiel 1024x640.</translation>
    </message>
    <message>
        <source>The file must be one JSON object: {...}.</source>
        <translation>Die Datei muss ein JSON-Objekt sein: {...}.</translation>
    </message>
    <message>
        <source>A plan of several steps is {&quot;steps&quot;: [...]}, with nothing beside it.</source>
        <translation>Ein Plan aus mehreren Schritten ist {&quot;steps&quot;: [...]}, ohne etwas daneben.</translation>
    </message>
    <message>
        <source>PerPro cannot create “%1”. Entities are spelt as in Autotask&apos;s API, for example Tickets or TicketNotes.</source>
        <translation>PerPro kann „%1“ nicht anlegen. Entitäten heißen wie in der API von Autotask, zum Beispiel Tickets oder TicketNotes.</translation>
    </message>
    <message>
        <source>%1 have no parent.</source>
        <translation>%1 haben keinen übergeordneten Datensatz.</translation>
    </message>
    <message>
        <source>The author is said by “as” alone; take the field “%1” out.</source>
        <translation>Den Autor nennt allein „as“; nehmen Sie das Feld „%1“ heraus.</translation>
    </message>
    <message>
        <source>The parent is said by “parent” or “parentStep”; take the field “%1” out.</source>
        <translation>Den übergeordneten Datensatz nennt „parent“ oder „parentStep“; nehmen Sie das Feld „%1“ heraus.</translation>
    </message>
    <message>
        <source>This cannot be created: %1.</source>
        <translation>Das kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is empty; Autotask takes no empty file.</source>
        <translation>%1 ist leer; Autotask nimmt keine leere Datei an.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; an attachment has at most %3.</source>
        <translation>%1 hat %2 Byte; ein Anhang hat höchstens %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an attachment: at most 255 characters, no path, nothing invisible.</source>
        <translation>„%1“ kann kein Name eines Anhangs sein: höchstens 255 Zeichen, kein Pfad, nichts Unsichtbares.</translation>
    </message>
    <message>
        <source>PerPro cannot change “%1”, only Tickets.</source>
        <translation>PerPro kann „%1“ nicht ändern, nur Tickets.</translation>
    </message>
    <message>
        <source>PerPro attaches files to tickets and their notes, not as “%1”.</source>
        <translation>PerPro hängt Dateien an Tickets und ihre Notizen an, nicht als „%1“.</translation>
    </message>
    <message>
        <source>What is attached is said by “file” alone; take the field “%1” out.</source>
        <translation>Was angehängt wird, nennt allein „file“; nehmen Sie das Feld „%1“ heraus.</translation>
    </message>
    <message>
        <source>A contact cannot change a ticket: Autotask names a contact only as the creator of something. Let a resource change it.</source>
        <translation>Ein Kontakt kann kein Ticket ändern: Autotask nennt einen Kontakt nur als Ersteller von etwas. Lassen Sie es eine Ressource ändern.</translation>
    </message>
    <message>
        <source>A contact attaches only to notes that this contact wrote: name with “parentStep” a note of this file by the same contact.</source>
        <translation>Ein Kontakt hängt nur an Notizen an, die er selbst geschrieben hat: Nennen Sie mit „parentStep“ eine Notiz desselben Kontakts in dieser Datei.</translation>
    </message>
    <message>
        <source>Without a window: “people WORDS” lists who fits, “readiness” says whether somebody may be the author, “submit FILE” creates and changes what a JSON file says (- reads standard input), “outbox” lists what waits or is unclear.</source>
        <translation>Ohne Fenster: „people WÖRTER“ listet auf, wer passt, „readiness“ sagt, ob jemand der Autor sein darf, „submit DATEI“ erstellt und ändert, was in einer JSON-Datei steht (- liest die Standardeingabe), „outbox“ listet auf, was wartet oder unklar ist.</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Nothing waits in the outbox.</source>
        <translation>Im Postausgang wartet nichts.</translation>
    </message>
    <message>
        <source>A change says “as”, “fields”, and “change” or “changeStep”; take “%1” out.</source>
        <translation>In einer Änderung stehen „as“, „fields“ und „change“ oder „changeStep“; nehmen Sie „%1“ heraus.</translation>
    </message>
    <message>
        <source>A change must say “as” and “fields”.</source>
        <translation>In einer Änderung müssen „as“ und „fields“ stehen.</translation>
    </message>
    <message>
        <source>“%1” must be like {&quot;entity&quot;:&quot;Tickets&quot;,&quot;id&quot;:123}.</source>
        <translation>„%1“ muss so aussehen: {&quot;entity&quot;:&quot;Tickets&quot;,&quot;id&quot;:123}.</translation>
    </message>
    <message>
        <source>“%1” is the number of an earlier step of the same file, and stands without “%2”.</source>
        <translation>„%1“ ist die Nummer eines früheren Schritts derselben Datei und steht ohne „%2“.</translation>
    </message>
    <message>
        <source>An attachment needs “file”, the path of what is attached, and nothing else has one.</source>
        <translation>Ein Anhang braucht „file“, den Pfad dessen, was angehängt wird; sonst hat nichts ein „file“.</translation>
    </message>
    <message>
        <source>“file” must be the path of a file.</source>
        <translation>„file“ muss der Pfad einer Datei sein.</translation>
    </message>
    <message>
        <source>“attachments” stands in a step that creates a ticket or a note.</source>
        <translation>„attachments“ steht in einem Schritt, der ein Ticket oder eine Notiz erstellt.</translation>
    </message>
    <message>
        <source>“attachments” must be a list of paths of files.</source>
        <translation>„attachments“ muss eine Liste von Dateipfaden sein.</translation>
    </message>
    <message>
        <source>“changeStep” must be the number of a step that creates or changes a ticket.</source>
        <translation>„changeStep“ muss die Nummer eines Schritts sein, der ein Ticket erstellt oder ändert.</translation>
    </message>
    <message>
        <source>It waits for step %1.</source>
        <translation>Wartet auf Schritt %1.</translation>
    </message>
    <message>
        <source>It is not sent, because of step %1: %2.</source>
        <translation>Wird nicht gesendet, wegen Schritt %1: %2.</translation>
    </message>
    <message>
        <source>It can be taken back until %1, and is then sent.</source>
        <translation>Lässt sich bis %1 zurücknehmen und wird dann gesendet.</translation>
    </message>
    <message>
        <source>PerPro sends it again by itself at %1 (attempt %2), while it runs.</source>
        <translation>PerPro sendet es am %1 von selbst noch einmal (Versuch %2), sofern es läuft.</translation>
    </message>
    <message>
        <source>It is sent as soon as PerPro is connected.</source>
        <translation>Wird gesendet, sobald PerPro verbunden ist.</translation>
    </message>
    <message>
        <source>It waits for the new secret of the API user: enter it in the window.</source>
        <translation>Wartet auf das neue Secret des API-Benutzers: Geben Sie es im Fenster ein.</translation>
    </message>
    <message>
        <source>It waits for you: mend the cause, then send it or take it back on the outbox page.</source>
        <translation>Wartet auf Sie: Beheben Sie die Ursache, dann senden Sie es auf der Seite „Postausgang“ oder nehmen es dort zurück.</translation>
    </message>
    <message>
        <source>It waits for Autotask&apos;s answer; if PerPro ended meanwhile, it is looked up at the next start.</source>
        <translation>Wartet auf die Antwort von Autotask; falls PerPro inzwischen beendet wurde, wird beim nächsten Start danach gesucht.</translation>
    </message>
    <message>
        <source>It is read back as soon as PerPro is connected.</source>
        <translation>Wird geprüft, sobald PerPro verbunden ist.</translation>
    </message>
    <message>
        <source>PerPro looks for it in Autotask while it runs; if it is not found, you decide on the outbox page.</source>
        <translation>PerPro sucht danach in Autotask, solange es läuft; wenn es nicht gefunden wird, entscheiden Sie auf der Seite „Postausgang“.</translation>
    </message>
    <message>
        <source>Autotask does not answer as it should; nothing leaves.</source>
        <translation>Autotask antwortet nicht, wie es soll; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>An earlier submission to the same ticket waits in the outbox and goes first.</source>
        <translation>Ein früherer Vorgang zum selben Ticket wartet im Postausgang und geht vor.</translation>
    </message>
    <message>
        <source>Autotask takes only so many bytes of attachments in five minutes; the next one leaves at %1.</source>
        <translation>Autotask nimmt in fünf Minuten nur eine begrenzte Menge an Anhängen an; der nächste wird am %1 gesendet.</translation>
    </message>
    <message>
        <source>Others of its kind are on their way.</source>
        <translation>Andere dieser Art sind gerade unterwegs.</translation>
    </message>
    <message>
        <source>submit: send it although a rule warns of its author.</source>
        <translation>submit: auch senden, wenn eine Regel vor dem Verfasser warnt.</translation>
    </message>
    <message>
        <source>Nothing was sent. With --despite-warnings it is sent all the same.</source>
        <translation>Es wurde nichts gesendet. Mit --despite-warnings wird trotzdem gesendet.</translation>
    </message>
    <message>
        <source>Another PerPro sends for this profile, or did a moment ago; whichever of the two runs sends this.</source>
        <translation>Ein anderes PerPro sendet für dieses Profil oder tat es bis eben; gesendet wird dies von dem, das läuft.</translation>
    </message>
    <message>
        <source>--demo opens the demo tenant, which has a profile of its own: leave --profile or --demo out.</source>
        <translation>--demo öffnet den Demo-Tenant, der ein eigenes Profil hat: Lassen Sie --profile oder --demo weg.</translation>
    </message>
    <message>
        <source>“%1” is no id: after the colon stands a number, as in contact:301.</source>
        <translation>„%1“ ist keine ID: Nach dem Doppelpunkt steht eine Zahl, wie in contact:301.</translation>
    </message>
    <message>
        <source>The keychain does not answer; it may be locked. Unlock it, or set PERPRO_SECRET and PERPRO_TRACKING_IDENTIFIER.</source>
        <translation>Der Schlüsselbund antwortet nicht; vielleicht ist er gesperrt. Entsperren Sie ihn oder setzen Sie PERPRO_SECRET und PERPRO_TRACKING_IDENTIFIER.</translation>
    </message>
    <message>
        <source>The keychain has no tracking identifier of this profile. Connect once in the window, or set PERPRO_TRACKING_IDENTIFIER too.</source>
        <translation>Der Schlüsselbund hat keinen Tracking Identifier dieses Profils. Verbinden Sie sich einmal im Fenster oder setzen Sie auch PERPRO_TRACKING_IDENTIFIER.</translation>
    </message>
    <message>
        <source>Autotask has no ticket with the id %1, or the API user may not see it.</source>
        <translation>In Autotask gibt es kein Ticket mit der ID %1, oder der API-Benutzer darf es nicht sehen.</translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Enter the API user&apos;s key; it looks like an e-mail address.</source>
        <translation>Geben Sie den Schlüssel des API-Benutzers ein; er sieht aus wie eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter the API user&apos;s secret.</source>
        <translation>Geben Sie das Secret des API-Benutzers ein.</translation>
    </message>
    <message>
        <source>Enter the API tracking identifier of the API user.</source>
        <translation>Geben Sie den API Tracking Identifier des API-Benutzers ein.</translation>
    </message>
    <message>
        <source>Give this connection a name of your own.</source>
        <translation>Geben Sie dieser Verbindung einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Enter the API address; the usual one is https://webservices.autotask.net/.</source>
        <translation>Geben Sie die API-Adresse ein; üblich ist https://webservices.autotask.net/.</translation>
    </message>
    <message>
        <source>This is not a web address; it looks like https://webservices.autotask.net/.</source>
        <translation>Das ist keine Webadresse; sie sieht so aus: https://webservices.autotask.net/.</translation>
    </message>
    <message>
        <source>This address is allowed for a test tenant only; tick “Test tenant” if it is one.</source>
        <translation>Diese Adresse ist nur für einen Test-Tenant erlaubt; setzen Sie den Haken bei „Test-Tenant“, wenn es einer ist.</translation>
    </message>
    <message>
        <source>PerPro sends credentials only to https addresses that end in .autotask.net.</source>
        <translation>PerPro sendet Zugangsdaten nur an https-Adressen, die auf .autotask.net enden.</translation>
    </message>
    <message>
        <source>There is a profile of this name already; choose another one.</source>
        <translation>Ein Profil dieses Namens gibt es schon; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>The tenant offers no value here.</source>
        <translation>Der Tenant bietet hier keinen Wert an.</translation>
    </message>
    <message>
        <source>Nothing belongs to what “%1” says.</source>
        <translation>Zu dem, was bei „%1“ steht, gehört kein Wert.</translation>
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
        <source>No name is known here for this number.</source>
        <translation>Zu dieser Nummer ist hier kein Name bekannt.</translation>
    </message>
    <message>
        <source>“%1” is inactive in Autotask.</source>
        <translation>„%1“ ist in Autotask inaktiv.</translation>
    </message>
    <message>
        <source>The number of the %1 in Autotask; its names are not known here.</source>
        <translation>Die Nummer in Autotask (%1); die Namen dazu sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The tenant lists no values for this field; write the value&apos;s number.</source>
        <translation>Der Tenant listet für dieses Feld keine Werte auf; schreiben Sie die Nummer des Werts.</translation>
    </message>
    <message>
        <source>This text has invisible characters in it that turn the direction of reading (%1): others may see it in another order.</source>
        <translation>Dieser Text enthält unsichtbare Zeichen, die die Leserichtung umkehren (%1): Andere sehen ihn vielleicht in anderer Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the record, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All %1 parts were created and verified.</source>
        <translation>Alle %1 Teile wurden erstellt und verifiziert.</translation>
    </message>
    <message>
        <source>Part %1 of %2, %3: %4</source>
        <comment>number, how many, kind of record, sentence</comment>
        <translation>Teil %1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>Everything was created; nothing is left to send.</source>
        <translation>Alles wurde erstellt; es ist nichts mehr zu senden.</translation>
    </message>
    <message>
        <source>Sends what is saved and surely never left this computer.</source>
        <translation>Sendet, was gespeichert ist und diesen Computer sicher nie verlassen hat.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>Es wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It was created, and is never sent again; only its author is still to be read.</source>
        <translation>Es wurde erstellt und wird nie erneut gesendet; nur der Autor ist noch zu prüfen.</translation>
    </message>
    <message>
        <source>It may have been created already: sending it again could make a second record.</source>
        <translation>Es wurde vielleicht schon erstellt: Erneutes Senden könnte einen zweiten Datensatz anlegen.</translation>
    </message>
    <message>
        <source>Autotask refused it and would refuse it again; write it anew.</source>
        <translation>Autotask hat es abgelehnt und würde es wieder ablehnen; verfassen Sie es neu.</translation>
    </message>
    <message>
        <source>It was created with another author; nothing more is sent after that.</source>
        <translation>Es wurde mit einem anderen Autor erstellt; danach wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Es wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Takes back what was not sent; it stays in the history.</source>
        <translation>Nimmt zurück, was noch nicht gesendet wurde; es bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>It has left this computer and cannot be taken back.</source>
        <translation>Es hat diesen Computer verlassen und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Nothing of it waits to be sent, so there is nothing to take back.</source>
        <translation>Nichts davon wartet auf das Senden, also gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Reads the record from Autotask and compares its author.</source>
        <translation>Liest den Datensatz aus Autotask und vergleicht den Autor.</translation>
    </message>
    <message>
        <source>Autotask gave no number for it, so PerPro does not know which record to read.</source>
        <translation>Autotask hat keine Nummer dafür genannt; PerPro weiß also nicht, welcher Datensatz zu lesen ist.</translation>
    </message>
    <message>
        <source>Only a record that was created and not read back yet can be read.</source>
        <translation>Prüfen lässt sich nur, was erstellt und noch nicht geprüft wurde.</translation>
    </message>
    <message>
        <source>It may have been created already. If Autotask surely does not have it, duplicate it on the page History.</source>
        <translation>Möglicherweise ist es schon angelegt. Wenn Autotask es sicher nicht hat, duplizieren Sie es auf der Seite „Verlauf“.</translation>
    </message>
    <message>
        <source>Takes it back into its form as a draft; it is not sent until you submit it.</source>
        <translation>Holt es als Entwurf in sein Formular zurück; gesendet wird erst, wenn Sie es absenden.</translation>
    </message>
    <message>
        <source>It has no parts that could be written anew.</source>
        <translation>Es hat keine Teile, die neu geschrieben werden könnten.</translation>
    </message>
    <message>
        <source>It is still in the outbox: a duplicate would make a second record as soon as both are sent.</source>
        <translation>Es ist noch im Postausgang: Ein Duplikat ergäbe einen zweiten Datensatz, sobald beide gesendet sind.</translation>
    </message>
    <message>
        <source>It may exist already. Look for it in Autotask before you submit the duplicate: Autotask keeps both.</source>
        <translation>Möglicherweise gibt es ihn schon. Suchen Sie ihn in Autotask, bevor Sie das Duplikat absenden: Autotask behält beide.</translation>
    </message>
    <message>
        <source>Writes it anew as a draft with the same author; nothing was created of it.</source>
        <translation>Schreibt es als Entwurf mit demselben Autor neu; angelegt wurde davon nichts.</translation>
    </message>
    <message>
        <source>Writes it anew as a draft with the same author. This one exists: submitting the duplicate makes a second record.</source>
        <translation>Schreibt es als Entwurf mit demselben Autor neu. Dieses hier gibt es schon: Das Duplikat ergibt beim Absenden einen zweiten Datensatz.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>Es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Takes back the parts that were not sent; the others stay as they are.</source>
        <translation>Nimmt die Teile zurück, die noch nicht gesendet wurden; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Its parts do not fit into one form, or some of them exist already. Cancel it, and write what is missing anew from the page History.</source>
        <translation>Seine Teile passen nicht in ein Formular, oder einige davon gibt es schon. Nehmen Sie es zurück und verfassen Sie das Fehlende von der Seite „Verlauf“ aus neu.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of person and id: contact 1234</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name; kind and id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nobody is shown</source>
        <translation>niemand wird angezeigt</translation>
    </message>
    <message>
        <source>%1 (Autotask did not keep it)</source>
        <comment>token</comment>
        <translation>%1 (von Autotask nicht übernommen)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Author chosen</source>
        <translation>Gewählter Autor</translation>
    </message>
    <message>
        <source>Author read back</source>
        <translation>Autor laut Autotask</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Gesendet über</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation>Abgesendet: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in Autotask, by its token</source>
        <translation>in Autotask, am Token</translation>
    </message>
    <message>
        <source>in Autotask, by its content</source>
        <translation>in Autotask, am Inhalt</translation>
    </message>
    <message>
        <source>in Autotask, chosen by you from several</source>
        <translation>in Autotask, von Ihnen aus mehreren gewählt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ReferenceChoices</name>
    <message>
        <source>Role %1</source>
        <comment>the id of a role</comment>
        <translation>Rolle %1</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>resource %1</source>
        <comment>number of a stranger</comment>
        <translation>Ressource %1</translation>
    </message>
    <message>
        <source>The customer can read this</source>
        <translation>Der Kunde kann dies lesen</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Internal and co-managed</source>
        <translation>Intern und Co-managed</translation>
    </message>
    <message>
        <source>Not known who can read this</source>
        <translation>Nicht bekannt, wer dies lesen kann</translation>
    </message>
    <message>
        <source>contact %1</source>
        <comment>number of a stranger</comment>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>%1 (contact)</source>
        <translation>%1 (Kontakt)</translation>
    </message>
    <message>
        <source>Author not shown</source>
        <translation>Autor nicht angezeigt</translation>
    </message>
    <message>
        <source>%1 (impersonated by %2)</source>
        <translation>%1 (Impersonation durch %2)</translation>
    </message>
</context>
<context>
    <name>Unclear</name>
    <message>
        <source>It is clear what became of it.</source>
        <translation>Es ist klar, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>%1 (%2 before it was sent)</source>
        <comment>moment, span</comment>
        <translation>%1 (%2 vor dem Senden)</translation>
    </message>
    <message>
        <source>%1 (%2 after it was sent)</source>
        <comment>moment, span</comment>
        <translation>%1 (%2 nach dem Senden)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation>Gesendet über</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>PerPro has not begun to look yet.</source>
        <translation>PerPro hat noch nicht zu suchen begonnen.</translation>
    </message>
    <message>
        <source>Autotask refused the credentials: enter the new secret first.</source>
        <translation>Autotask hat die Zugangsdaten abgelehnt: Geben Sie zuerst das neue Secret ein.</translation>
    </message>
    <message>
        <source>PerPro is looking right now.</source>
        <translation>PerPro sucht gerade.</translation>
    </message>
    <message>
        <source>Asks Autotask at once whether it arrived; nothing is sent.</source>
        <translation>Fragt Autotask sofort, ob es angekommen ist; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Creates it once more; if the first one did arrive after all, there will be two.</source>
        <translation>Erstellt es noch einmal; falls das erste doch angekommen ist, gibt es dann zwei.</translation>
    </message>
    <message>
        <source>Autotask holds records that fit; only where none fits it can be sent again.</source>
        <translation>Autotask hat passende Datensätze; erneut senden lässt es sich nur, wenn keiner passt.</translation>
    </message>
    <message>
        <source>The search must have ended without a hit first.</source>
        <translation>Erst muss die Suche ohne Treffer zu Ende gegangen sein.</translation>
    </message>
    <message>
        <source>The search must have ended without a hit first; the server may still be at work until %1.</source>
        <translation>Erst muss die Suche ohne Treffer zu Ende gegangen sein; der Server arbeitet vielleicht noch daran, längstens bis %1.</translation>
    </message>
    <message>
        <source>PerPro will not look any further; if it arrived, the record stays in Autotask. Needs a reason.</source>
        <translation>PerPro sucht nicht weiter; falls es angekommen ist, bleibt der Datensatz in Autotask. Braucht einen Grund.</translation>
    </message>
    <message>
        <source>If the first one did arrive after all, there will be two records (%1): Autotask keeps both, and customers may see both.</source>
        <comment>kind of record</comment>
        <translation>Falls das erste doch angekommen ist, gibt es dann zwei Datensätze (%1): Autotask behält beide, und Kunden sehen vielleicht beide.</translation>
    </message>
    <message>
        <source>Nothing was found up to %1, which is longer than Autotask&apos;s server takes.</source>
        <translation>Bis %1 wurde nichts gefunden; so lange braucht der Server von Autotask nicht.</translation>
    </message>
    <message>
        <source>PerPro will not look any further; if it arrived, the record stays in Autotask. It moves to the history with your reason.</source>
        <translation>PerPro sucht nicht weiter; falls es angekommen ist, bleibt der Datensatz in Autotask. Der Vorgang kommt mit Ihrem Grund in den Verlauf.</translation>
    </message>
    <message>
        <source>The parts that were to follow it are not sent.</source>
        <translation>Die Teile, die darauf folgen sollten, werden nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>its turn</source>
        <comment>waits for</comment>
        <translation>bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>a connection</source>
        <comment>waits for</comment>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>Autotask&apos;s answer</source>
        <comment>waits for</comment>
        <translation>die Antwort von Autotask</translation>
    </message>
    <message>
        <source>the read-back</source>
        <comment>waits for</comment>
        <translation>die Prüfung</translation>
    </message>
    <message>
        <source>you: look at it</source>
        <comment>waits for</comment>
        <translation>Sie: bitte ansehen</translation>
    </message>
    <message>
        <source>Waits for its turn: it is about to be sent.</source>
        <translation>Wartet, bis es an der Reihe ist: Es wird gleich gesendet.</translation>
    </message>
    <message>
        <source>Waits for the read-back: PerPro asks Autotask who is shown as the author.</source>
        <translation>Wartet auf die Prüfung: PerPro fragt Autotask, wer als Autor angezeigt wird.</translation>
    </message>
    <message>
        <source>Waits for you: look at it and decide; PerPro does nothing more by itself.</source>
        <translation>Wartet auf Sie: Sehen Sie es an und entscheiden Sie; von selbst tut PerPro nichts mehr.</translation>
    </message>
    <message>
        <source>%1, next try %2 (attempt %3)</source>
        <comment>what it waits for; moment; number</comment>
        <translation>%1, nächster Versuch %2 (Nr. %3)</translation>
    </message>
    <message>
        <source>then choose “Read back now” in the outbox.</source>
        <translation>Wählen Sie dann im Postausgang „Jetzt prüfen“.</translation>
    </message>
    <message>
        <source>then choose “Send now” in the outbox.</source>
        <translation>Wählen Sie dann im Postausgang „Jetzt senden“.</translation>
    </message>
    <message>
        <source>next try at %1 (attempt %2).</source>
        <comment>moment; number</comment>
        <translation>nächster Versuch: %1 (Versuch %2).</translation>
    </message>
    <message>
        <source>Is not sent, because of part %1: %2. “Cancel” takes it back.</source>
        <comment>number; state</comment>
        <translation>Wird nicht gesendet, wegen Teil %1: %2. „Zurücknehmen“ nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you: mend the cause, then choose “Send now”, or take it back. It was tried %n time(s).</source>
        <translation>
            <numerusform>Wartet auf Sie: Beheben Sie die Ursache und wählen Sie dann „Jetzt senden“, oder nehmen Sie es zurück. Es wurde %n Mal versucht.</numerusform>
            <numerusform>Wartet auf Sie: Beheben Sie die Ursache und wählen Sie dann „Jetzt senden“, oder nehmen Sie es zurück. Es wurde %n Mal versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will look in Autotask for what may have arrived.</source>
        <translation>Wird in Autotask nach dem suchen, was vielleicht angekommen ist.</translation>
    </message>
    <message>
        <source>Looks in Autotask right now for what may have arrived.</source>
        <translation>Sucht gerade in Autotask nach dem, was vielleicht angekommen ist.</translation>
    </message>
    <message>
        <source>Looks in Autotask for what may have arrived, next look at %1. The last one failed: %2</source>
        <comment>moment; sentence</comment>
        <translation>Sucht in Autotask nach dem, was vielleicht angekommen ist, nächste Suche: %1. Die letzte ist gescheitert: %2</translation>
    </message>
    <message>
        <source>Looks in Autotask for what may have arrived, next look at %1.</source>
        <translation>Sucht in Autotask nach dem, was vielleicht angekommen ist, nächste Suche: %1.</translation>
    </message>
    <message>
        <source>Not found at %1; next look at %2.</source>
        <comment>moment; moment</comment>
        <translation>Nicht gefunden (%1); nächste Suche: %2.</translation>
    </message>
    <message>
        <source>Not found at %1; the server may still be at work until %2. Next look at %3.</source>
        <comment>moment; moment; moment</comment>
        <translation>Nicht gefunden (%1); der Server arbeitet vielleicht noch daran, längstens bis %2. Nächste Suche: %3.</translation>
    </message>
    <message>
        <source>part %1</source>
        <comment>waits for; number</comment>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Autotask&apos;s limit</source>
        <comment>waits for</comment>
        <translation>das Limit</translation>
    </message>
    <message>
        <source>your new secret</source>
        <comment>waits for</comment>
        <translation>Ihr neues Secret</translation>
    </message>
    <message>
        <source>Autotask&apos;s answer (attempt %1)</source>
        <comment>waits for; number</comment>
        <translation>die Antwort von Autotask (Versuch %1)</translation>
    </message>
    <message>
        <source>the look-up</source>
        <comment>waits for</comment>
        <translation>die Suche</translation>
    </message>
    <message>
        <source>the look-up, next at %1</source>
        <comment>waits for; moment</comment>
        <translation>die Suche, nächste %1</translation>
    </message>
    <message>
        <source>you: say which it is</source>
        <comment>waits for</comment>
        <translation>Sie: welcher ist es?</translation>
    </message>
    <message>
        <source>you: not found, decide</source>
        <comment>waits for</comment>
        <translation>Sie: nicht gefunden, bitte entscheiden</translation>
    </message>
    <message>
        <source>Waits for part %1.</source>
        <translation>Wartet auf Teil %1.</translation>
    </message>
    <message>
        <source>Waits for a connection to Autotask: %1</source>
        <comment>when it goes on</comment>
        <translation>Wartet auf eine Verbindung zu Autotask: %1</translation>
    </message>
    <message>
        <source>Waits until Autotask allows requests again: %1</source>
        <comment>when it goes on</comment>
        <translation>Wartet, bis Autotask wieder Anfragen zulässt: %1</translation>
    </message>
    <message>
        <source>Waits for your new secret: Autotask refused the credentials of the API user. Enter the new one, and this goes on by itself.</source>
        <translation>Wartet auf Ihr neues Secret: Autotask hat die Zugangsdaten des API-Benutzers abgelehnt. Geben Sie das neue ein, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Waits for Autotask&apos;s answer (attempt %1).</source>
        <translation>Wartet auf die Antwort von Autotask (Versuch %1).</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you: %n record(s) in Autotask fit. Say which one it is.</source>
        <translation>
            <numerusform>Wartet auf Sie: %n Datensatz in Autotask passt. Sagen Sie, ob er es ist.</numerusform>
            <numerusform>Wartet auf Sie: %n Datensätze in Autotask passen. Sagen Sie, welcher es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found after the longest server time (%1): you decide.</source>
        <comment>span</comment>
        <translation>Nach der längsten Bearbeitungszeit des Servers (%1) nicht gefunden: Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1”</source>
        <comment>a sentence of the server, quoted</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>surely never left this computer</source>
        <translation>hat diesen Computer sicher nie verlassen</translation>
    </message>
    <message>
        <source>surely not done by the server</source>
        <translation>vom Server sicher nicht ausgeführt</translation>
    </message>
    <message>
        <source>not known whether it was done</source>
        <translation>nicht bekannt, ob sie ausgeführt wurde</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Request in the log: %1</source>
        <translation>Anfrage im Protokoll: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <comment>what is known of its fate</comment>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Autotask: %1</source>
        <comment>a sentence of the server</comment>
        <translation>Autotask: %1</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>Technisch: %1</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation>das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet</source>
        <translation>das Zertifikat des Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate is self-signed: nobody vouches for it</source>
        <translation>das Zertifikat ist selbstsigniert: niemand bürgt dafür</translation>
    </message>
    <message>
        <source>the certificate belongs to another host than the one that was called</source>
        <translation>das Zertifikat gehört zu einem anderen Host als dem angerufenen</translation>
    </message>
    <message>
        <source>the certificate was issued by an authority that this computer does not know</source>
        <translation>das Zertifikat wurde von einer Stelle ausgestellt, die dieser Computer nicht kennt</translation>
    </message>
    <message>
        <source>the certificate was revoked by its issuer</source>
        <translation>das Zertifikat wurde von seinem Aussteller widerrufen</translation>
    </message>
    <message>
        <source>the two sides could not agree on an encrypted connection</source>
        <translation>die beiden Seiten konnten sich auf keine verschlüsselte Verbindung einigen</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons why a certificate was refused</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>PerPro ended the connection before anything secret was sent, and has no switch to go on regardless. Check the date and time of this computer. If your company inspects encrypted traffic, its certificate authority must be in the system&apos;s own store.</source>
        <translation>PerPro hat die Verbindung beendet, bevor etwas Geheimes gesendet wurde, und bietet keinen Weg, trotzdem weiterzumachen. Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn Ihre Firma verschlüsselten Datenverkehr untersucht, muss ihre Zertifizierungsstelle im Zertifikatspeicher des Systems stehen.</translation>
    </message>
    <message>
        <source>The connection is not secure: %1.</source>
        <translation>Die Verbindung ist nicht sicher: %1.</translation>
    </message>
    <message>
        <source>PerPro does not send credentials to this API address.</source>
        <translation>PerPro sendet an diese API-Adresse keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Allowed are https addresses that end in .autotask.net and, for a test tenant only, this computer itself. The usual address is https://webservices.autotask.net/.</source>
        <translation>Erlaubt sind https-Adressen, die auf .autotask.net enden, und nur für einen Test-Tenant auch dieser Computer selbst. Die übliche Adresse ist https://webservices.autotask.net/.</translation>
    </message>
    <message>
        <source>The server named a zone at an address that PerPro does not trust.</source>
        <translation>Der Server hat eine Zone genannt, deren Adresse PerPro nicht vertraut.</translation>
    </message>
    <message>
        <source>PerPro stopped before a secret was sent: zones must be https addresses that end in .autotask.net. Check the API address; if it is right, tell your Autotask administrator.</source>
        <translation>PerPro hat angehalten, bevor ein Geheimnis gesendet wurde: Zonen müssen https-Adressen sein, die auf .autotask.net enden. Prüfen Sie die API-Adresse; wenn sie stimmt, sagen Sie Ihrem Autotask-Administrator Bescheid.</translation>
    </message>
    <message>
        <source>PerPro is not set up for this.</source>
        <translation>PerPro ist dafür nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Connect to Autotask first, and choose a person as the author: PerPro never writes as the API user.</source>
        <translation>Verbinden Sie sich zuerst mit Autotask und wählen Sie eine Person als Autor: PerPro schreibt nie als API-Benutzer.</translation>
    </message>
    <message>
        <source>PerPro tried once and will not try again by itself, since many wrong secrets lock the API user until somebody unlocks it in Autotask.</source>
        <translation>PerPro hat es einmal versucht und versucht es nicht von selbst wieder, denn viele falsche Secrets sperren den API-Benutzer, bis ihn jemand in Autotask entsperrt.</translation>
    </message>
    <message>
        <source>Autotask refused the tracking identifier: %1</source>
        <translation>Autotask hat den Tracking Identifier abgelehnt: %1</translation>
    </message>
    <message>
        <source>Compare it with the API user&apos;s: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; the API user &gt; API Tracking Identifier. %1</source>
        <translation>Vergleichen Sie ihn mit dem des API-Benutzers: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; der API-Benutzer &gt; API Tracking Identifier. %1</translation>
    </message>
    <message>
        <source>Autotask refused the credentials (401).</source>
        <translation>Autotask hat die Zugangsdaten abgelehnt (401).</translation>
    </message>
    <message>
        <source>The secret, the tracking identifier or the user name is wrong; Autotask does not say which. A new secret is made under Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; the API user &gt; Generate Secret, and shown only once. %1</source>
        <translation>Secret, Tracking Identifier oder Benutzername ist falsch; Autotask sagt nicht, was davon. Ein neues Secret entsteht unter Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; der API-Benutzer &gt; Generate Secret und wird nur einmal angezeigt. %1</translation>
    </message>
    <message>
        <source>Autotask gives the same answer for all of these causes; check them in this order:</source>
        <translation>Autotask gibt bei all diesen Ursachen dieselbe Antwort; prüfen Sie sie in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Autotask does not permit this.</source>
        <translation>Autotask lässt das nicht zu.</translation>
    </message>
    <message>
        <source>Autotask does not permit this: %1</source>
        <translation>Autotask lässt das nicht zu: %1</translation>
    </message>
    <message>
        <source>Nothing was created. Correct the entry and submit it again; sending the same again would be refused again.</source>
        <translation>Nichts wurde erstellt. Korrigieren Sie den Eintrag und senden Sie ihn erneut ab; unverändert würde er wieder abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was created. Correct “%1” and submit it again; sending the same again would be refused again.</source>
        <translation>Nichts wurde erstellt. Korrigieren Sie „%1“ und senden Sie erneut ab; unverändert würde es wieder abgelehnt.</translation>
    </message>
    <message>
        <source>Autotask refused this entry without giving a reason.</source>
        <translation>Autotask hat diesen Eintrag ohne Angabe von Gründen abgelehnt.</translation>
    </message>
    <message>
        <source>Autotask refused this entry: %1</source>
        <translation>Autotask hat diesen Eintrag abgelehnt: %1</translation>
    </message>
    <message>
        <source>Nothing was sent; try again in a moment.</source>
        <translation>Nichts wurde gesendet; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a moment. If this was a submission, do not write it again: the outbox shows what is known of it.</source>
        <translation>Versuchen Sie es gleich noch einmal. Falls Sie etwas abgesendet haben, verfassen Sie es nicht neu: Der Postausgang zeigt, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>No connection to Autotask could be made.</source>
        <translation>Es kam keine Verbindung zu Autotask zustande.</translation>
    </message>
    <message>
        <source>Check the network, VPN and proxy of this computer. %1</source>
        <translation>Prüfen Sie Netzwerk, VPN und Proxy dieses Computers. %1</translation>
    </message>
    <message>
        <source>Autotask did not answer in time.</source>
        <translation>Autotask hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Autotask does not know the user name.</source>
        <translation>Autotask kennt den Benutzernamen nicht.</translation>
    </message>
    <message>
        <source>Autotask does not know the user name: %1</source>
        <translation>Autotask kennt den Benutzernamen nicht: %1</translation>
    </message>
    <message>
        <source>Copy the key of the API user, which looks like an e-mail address, from Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; the API user. Autotask&apos;s zone call answers a user name that it does not know with status 500; this is no outage.</source>
        <translation>Kopieren Sie den Schlüssel des API-Benutzers, der wie eine E-Mail-Adresse aussieht, aus Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; der API-Benutzer. Auf einen unbekannten Benutzernamen antwortet Autotask bei der Suche nach der Zone mit Status 500; das ist keine Störung.</translation>
    </message>
    <message>
        <source>Autotask does not find the record, or does not offer this call.</source>
        <translation>Autotask findet den Datensatz nicht oder bietet diesen Aufruf nicht an.</translation>
    </message>
    <message>
        <source>The record may have been deleted or merged meanwhile. Refresh the people in Settings and open the record in Autotask to compare.</source>
        <translation>Der Datensatz wurde vielleicht inzwischen gelöscht oder zusammengeführt. Aktualisieren Sie die Personen in den Einstellungen und öffnen Sie den Datensatz zum Vergleich in Autotask.</translation>
    </message>
    <message>
        <source>Autotask is limiting requests right now.</source>
        <translation>Autotask begrenzt gerade die Anfragen.</translation>
    </message>
    <message>
        <source>Autotask is limiting requests right now: %1</source>
        <translation>Autotask begrenzt gerade die Anfragen: %1</translation>
    </message>
    <message>
        <source>All integrations of your company share 10,000 requests in an hour, and three at a time. Wait some minutes. What uses them up: Admin &gt; Extensions &amp; Integrations &gt; Other Extensions &amp; Tools &gt; API Activity by Hour.</source>
        <translation>Alle Integrationen Ihrer Firma teilen sich 10.000 Anfragen pro Stunde und drei gleichzeitig. Warten Sie einige Minuten. Was sie verbraucht: Admin &gt; Extensions &amp; Integrations &gt; Other Extensions &amp; Tools &gt; API Activity by Hour.</translation>
    </message>
    <message>
        <source>Autotask is not available: an outage or maintenance.</source>
        <translation>Autotask ist nicht erreichbar: Störung oder Wartung.</translation>
    </message>
    <message>
        <source>This does not come from your entry. %1</source>
        <translation>An Ihrem Eintrag liegt es nicht. %1</translation>
    </message>
    <message>
        <source>The answer was not what Autotask is known to send.</source>
        <translation>Die Antwort war nicht so, wie Autotask sonst antwortet.</translation>
    </message>
    <message>
        <source>A proxy may have answered in its place, or Autotask has changed. The details help whoever looks into it. %1</source>
        <translation>Vielleicht hat ein Proxy an seiner Stelle geantwortet, oder Autotask hat sich geändert. Die Details helfen dem, der es untersucht. %1</translation>
    </message>
    <message>
        <source>This was stopped before it was finished.</source>
        <translation>Das wurde abgebrochen, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Nothing was sent, since PerPro saves first. Make room on the disk, then try again.</source>
        <translation>Nichts wurde gesendet, denn PerPro speichert zuerst. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>PerPro may not write to its own data.</source>
        <translation>PerPro darf seine eigenen Daten nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing was sent, since PerPro saves first. The file or its folder is read-only; give your account the right to write there. Settings shows where the data is kept.</source>
        <translation>Nichts wurde gesendet, denn PerPro speichert zuerst. Die Datei oder ihr Ordner ist schreibgeschützt; geben Sie Ihrem Konto dort Schreibrechte. Die Einstellungen zeigen, wo die Daten liegen.</translation>
    </message>
    <message>
        <source>The file with PerPro&apos;s data is damaged.</source>
        <translation>Die Datei mit den Daten von PerPro ist beschädigt.</translation>
    </message>
    <message>
        <source>PerPro has changed nothing in it. Copy the file to a safe place, then bring it back from a backup. What was created in Autotask is not touched by this.</source>
        <translation>PerPro hat nichts daran geändert. Kopieren Sie die Datei an einen sicheren Ort und stellen Sie sie dann aus einer Sicherung wieder her. Was in Autotask erstellt wurde, ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The data was written by a newer PerPro.</source>
        <translation>Die Daten wurden von einem neueren PerPro geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer PerPro, or install it on this computer.</source>
        <translation>Nichts wurde geändert. Starten Sie das neuere PerPro oder installieren Sie es auf diesem Computer.</translation>
    </message>
    <message>
        <source>Another program is using PerPro&apos;s data.</source>
        <translation>Ein anderes Programm benutzt gerade die Daten von PerPro.</translation>
    </message>
    <message>
        <source>A second PerPro, a backup or a virus scanner may hold the file. Close it, then try again.</source>
        <translation>Vielleicht hält ein zweites PerPro, eine Datensicherung oder ein Virenscanner die Datei. Schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>PerPro&apos;s data could not be opened.</source>
        <translation>Die Daten von PerPro ließen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The folder is missing or closed to your account. Settings shows where the data is kept.</source>
        <translation>Der Ordner fehlt oder ist für Ihr Konto gesperrt. Die Einstellungen zeigen, wo die Daten liegen.</translation>
    </message>
    <message>
        <source>PerPro could not read or write its own data.</source>
        <translation>PerPro konnte seine eigenen Daten nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The details say what the database reported. Try again; if it stays, start PerPro anew.</source>
        <translation>Die Details nennen, was die Datenbank gemeldet hat. Versuchen Sie es noch einmal; wenn es bleibt, starten Sie PerPro neu.</translation>
    </message>
    <message>
        <source>Choose the person who shall be the author; PerPro never writes as the API user.</source>
        <translation>Wählen Sie die Person, die der Autor sein soll; PerPro schreibt nie als API-Benutzer.</translation>
    </message>
    <message>
        <source>%1 is not among the people that Autotask listed; refresh the people in Settings.</source>
        <translation>%1 ist nicht unter den Personen, die Autotask aufgelistet hat; aktualisieren Sie die Personen in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is inactive in Autotask, and an inactive contact cannot be an author.</source>
        <translation>%1 ist in Autotask inaktiv, und ein inaktiver Kontakt kann kein Autor sein.</translation>
    </message>
    <message>
        <source>The company of %1 is inactive in Autotask, so its contacts cannot be authors.</source>
        <translation>Die Firma von %1 ist in Autotask inaktiv; ihre Kontakte können daher keine Autoren sein.</translation>
    </message>
    <message>
        <source>%1 belongs to another company than the record; only contacts of the record&apos;s company or of its parent company can be its author.</source>
        <translation>%1 gehört zu einer anderen Firma als der Datensatz; Autor können nur Kontakte der Firma des Datensatzes oder ihrer übergeordneten Firma sein.</translation>
    </message>
    <message>
        <source>The company of %1 is above the record&apos;s company, but not directly.</source>
        <translation>Die Firma von %1 steht über der Firma des Datensatzes, aber nicht unmittelbar.</translation>
    </message>
    <message>
        <source>%1 is an inactive user of Autotask, and an inactive user cannot be an author.</source>
        <translation>%1 ist ein inaktiver Benutzer von Autotask, und ein inaktiver Benutzer kann kein Autor sein.</translation>
    </message>
    <message>
        <source>%1 is an API user, and Autotask lets nobody write as an API user.</source>
        <translation>%1 ist ein API-Benutzer, und Autotask lässt niemanden als API-Benutzer schreiben.</translation>
    </message>
    <message>
        <source>%1 is the API user that PerPro connects with; it cannot write as itself.</source>
        <translation>%1 ist der API-Benutzer, mit dem PerPro verbunden ist; er kann nicht als er selbst schreiben.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Diese Person</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>The record exists and stays: Autotask does not let an author be changed afterwards. Do not send it again. PerPro has sent nothing that was to follow it.</source>
        <translation>Der Datensatz existiert und bleibt: Autotask lässt den Autor nachträglich nicht ändern. Senden Sie ihn nicht noch einmal. PerPro hat nichts gesendet, was darauf folgen sollte.</translation>
    </message>
    <message>
        <source>The record exists and will not be created again. Only its author is still to be read.</source>
        <translation>Der Datensatz existiert und wird nicht noch einmal erstellt. Nur sein Autor ist noch zu prüfen.</translation>
    </message>
    <message>
        <source>Open the record in Autotask if you want to see who it shows.</source>
        <translation>Öffnen Sie den Datensatz in Autotask, wenn Sie sehen möchten, wen er zeigt.</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state of a submission</comment>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a submission</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Created, not read back</source>
        <comment>state of a submission</comment>
        <translation>Erstellt, ungeprüft</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>state of a submission</comment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <comment>state of a submission</comment>
        <translation>Falscher Autor</translation>
    </message>
    <message>
        <source>Author not readable</source>
        <comment>state of a submission</comment>
        <translation>Autor nicht lesbar</translation>
    </message>
    <message>
        <source>Not created</source>
        <comment>state of a submission</comment>
        <translation>Nicht erstellt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>state of a submission</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a submission</comment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record and its id: Ticket note 1234</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saved on this computer; not sent yet.</source>
        <translation>Auf diesem Computer gespeichert; noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Saved on this computer, but not sent: %1</source>
        <translation>Auf diesem Computer gespeichert, aber nicht gesendet: %1</translation>
    </message>
    <message>
        <source>On its way to Autotask; the answer is awaited.</source>
        <translation>Unterwegs zu Autotask; die Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>Created as %1; its author is not read back yet.</source>
        <translation>Als %1 erstellt; der Autor ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Created as %1; its author could not be read back yet: %2</source>
        <translation>Als %1 erstellt; der Autor ließ sich noch nicht prüfen: %2</translation>
    </message>
    <message>
        <source>Created as %1; Autotask shows %2 as its author.</source>
        <translation>Als %1 erstellt; Autotask zeigt %2 als Autor.</translation>
    </message>
    <message>
        <source>Created as %1, but not attributed to %2: Autotask shows another author.</source>
        <translation>Als %1 erstellt, aber nicht %2 zugeschrieben: Autotask zeigt einen anderen Autor.</translation>
    </message>
    <message>
        <source>Created as %1, but not attributed to %2: Autotask shows %3 as its author.</source>
        <translation>Als %1 erstellt, aber nicht %2 zugeschrieben: Autotask zeigt %3 als Autor.</translation>
    </message>
    <message>
        <source>Created as %1; records of this kind do not show their author, so it could not be verified.</source>
        <translation>Als %1 erstellt; Datensätze dieser Art zeigen ihren Autor nicht, er ließ sich daher nicht verifizieren.</translation>
    </message>
    <message>
        <source>Not created.</source>
        <translation>Nicht erstellt.</translation>
    </message>
    <message>
        <source>Not created. %1</source>
        <comment>reason</comment>
        <translation>Nicht erstellt. %1</translation>
    </message>
    <message>
        <source>It may have been created or not: no trustworthy answer came.</source>
        <translation>Vielleicht erstellt, vielleicht nicht: Es kam keine verlässliche Antwort.</translation>
    </message>
    <message>
        <source>Taken back before it was sent; nothing was created.</source>
        <translation>Vor dem Senden zurückgenommen; nichts wurde erstellt.</translation>
    </message>
    <message>
        <source>API vendor</source>
        <translation>API-Anbieter</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Work type</source>
        <translation>Tätigkeitsart</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Configuration item</source>
        <translation>Konfigurationselement</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created by contact</source>
        <translation>Erstellt von Kontakt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Estimated hours</source>
        <translation>Geschätzte Stunden</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Written by API user</source>
        <translation>Geschrieben durch API-Benutzer</translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation>Issue-Typ</translation>
    </message>
    <message>
        <source>Note type</source>
        <translation>Notiztyp</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>RMA status</source>
        <translation>RMA-Status</translation>
    </message>
    <message>
        <source>RMA type</source>
        <translation>RMA-Typ</translation>
    </message>
    <message>
        <source>RMM alert</source>
        <translation>RMM-Alarm</translation>
    </message>
    <message>
        <source>Service level agreement</source>
        <translation>Service-Level-Agreement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sub-issue type</source>
        <translation>Sub-Issue-Typ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tickettyp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company note</source>
        <translation>Firmennotiz</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Project note</source>
        <translation>Projektnotiz</translation>
    </message>
    <message>
        <source>Task note</source>
        <translation>Aufgabennotiz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Ticket attachment</source>
        <translation>Ticketanhang</translation>
    </message>
    <message>
        <source>Ticket note attachment</source>
        <translation>Anhang einer Ticketnotiz</translation>
    </message>
    <message>
        <source>Ticket note</source>
        <translation>Ticketnotiz</translation>
    </message>
    <message>
        <source>Time entry</source>
        <translation>Zeiteintrag</translation>
    </message>
    <message>
        <source>A record of this kind cannot have a contact as its author; choose a resource instead of %1.</source>
        <translation>Ein Datensatz dieser Art kann keinen Kontakt als Autor haben; wählen Sie statt %1 eine Ressource.</translation>
    </message>
    <message>
        <source>A record of this kind cannot have a resource as its author: Autotask would ignore %1.</source>
        <translation>Ein Datensatz dieser Art kann keine Ressource als Autor haben: Autotask würde %1 übergehen.</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>PerPro could not write down what became of a submission.</source>
        <translation>PerPro konnte nicht festhalten, was aus einem Vorgang geworden ist.</translation>
    </message>
    <message>
        <source>It had been sent. What is shown is right until PerPro ends; at the next start it may be called unclear. Do not send it again.</source>
        <translation>Er war schon gesendet. Was angezeigt wird, stimmt, bis PerPro beendet wird; beim nächsten Start heißt er vielleicht unklar. Senden Sie ihn nicht noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full or takes no more: PerPro could not save.</source>
        <translation>Der Datenträger ist voll oder nimmt nichts mehr an: PerPro konnte nicht speichern.</translation>
    </message>
    <message>
        <source>Autotask does not accept the tracking identifier.</source>
        <translation>Autotask akzeptiert den Tracking Identifier nicht.</translation>
    </message>
    <message>
        <source>Compare it with the API Tracking Identifier of the API user.</source>
        <translation>Vergleichen Sie ihn mit dem API Tracking Identifier des API-Benutzers.</translation>
    </message>
    <message>
        <source>Copy the key of the API user from Autotask.</source>
        <translation>Kopieren Sie den Schlüssel des API-Benutzers aus Autotask.</translation>
    </message>
    <message>
        <source>Autotask does not permit this author to create such a record.</source>
        <translation>Autotask lässt diesen Autor keinen solchen Datensatz erstellen.</translation>
    </message>
    <message>
        <source>Autotask does not permit reading records of this kind.</source>
        <translation>Autotask lässt Datensätze dieser Art nicht lesen.</translation>
    </message>
    <message>
        <source>PerPro reads as the API user. Its level lacks the right to view such records, or the module is not available: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; the API user&apos;s level.</source>
        <translation>PerPro liest als API-Benutzer. Seinem Level fehlt das Recht, solche Datensätze anzusehen, oder das Modul ist nicht verfügbar: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; das Level des API-Benutzers.</translation>
    </message>
    <message>
        <source>Autotask does not permit changing this record.</source>
        <translation>Autotask lässt diesen Datensatz nicht ändern.</translation>
    </message>
    <message>
        <source>Autotask does not permit deleting this record.</source>
        <translation>Autotask lässt diesen Datensatz nicht löschen.</translation>
    </message>
    <message>
        <source>Only the person who created a time entry may delete it.</source>
        <translation>Nur die Person, die einen Zeiteintrag erstellt hat, darf ihn löschen.</translation>
    </message>
    <message>
        <source>It was created in the name of a person; that person can delete it in Autotask.</source>
        <translation>Er wurde im Namen einer Person erstellt; diese Person kann ihn in Autotask löschen.</translation>
    </message>
    <message>
        <source>A time entry of a timesheet that was submitted cannot be deleted.</source>
        <translation>Ein Zeiteintrag aus einem eingereichten Timesheet lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>The timesheet has to be taken back or rejected in Autotask first.</source>
        <translation>Das Timesheet muss zuerst in Autotask zurückgenommen oder abgelehnt werden.</translation>
    </message>
    <message>
        <source>The author may not change “%1” of a time entry on a ticket.</source>
        <translation>Der Autor darf „%1“ eines Zeiteintrags zu einem Ticket nicht ändern.</translation>
    </message>
    <message>
        <source>Leave it as it is, or change it in Autotask.</source>
        <translation>Lassen Sie es, wie es ist, oder ändern Sie es in Autotask.</translation>
    </message>
    <message>
        <source>There is no such record, or it may not be deleted by the API user.</source>
        <translation>Es gibt keinen solchen Datensatz, oder der API-Benutzer darf ihn nicht löschen.</translation>
    </message>
    <message>
        <source>Look in Autotask whether the record still exists.</source>
        <translation>Sehen Sie in Autotask nach, ob der Datensatz noch existiert.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>The category of a ticket may demand fields that others do not need; the form cannot know all of them. Fill in “%1”.</source>
        <translation>Die Kategorie eines Tickets kann Felder verlangen, die andere nicht brauchen; das Formular kann nicht alle kennen. Füllen Sie „%1“ aus.</translation>
    </message>
    <message>
        <source>The value chosen for “%1” does not exist in Autotask: %2.</source>
        <translation>Den Wert, der für „%1“ gewählt wurde, gibt es in Autotask nicht: %2.</translation>
    </message>
    <message>
        <source>It may have been retired since the form was loaded. Refresh the form and choose again.</source>
        <translation>Vielleicht wurde er stillgelegt, seit das Formular geladen wurde. Aktualisieren Sie das Formular und wählen Sie neu.</translation>
    </message>
    <message>
        <source>What was chosen for “%1” does not exist or is inactive.</source>
        <translation>Was für „%1“ gewählt wurde, existiert nicht oder ist inaktiv.</translation>
    </message>
    <message>
        <source>Refresh the people in Settings and choose again.</source>
        <translation>Aktualisieren Sie die Personen in den Einstellungen und wählen Sie neu.</translation>
    </message>
    <message>
        <source>What was chosen for “%1” does not exist.</source>
        <translation>Was für „%1“ gewählt wurde, existiert nicht.</translation>
    </message>
    <message>
        <source>Refresh the people in Settings and choose again, or leave it empty.</source>
        <translation>Aktualisieren Sie die Personen in den Einstellungen und wählen Sie neu, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>A resource needs a role, and a role a resource.</source>
        <translation>Eine Ressource braucht eine Rolle und eine Rolle eine Ressource.</translation>
    </message>
    <message>
        <source>Fill in both, or neither of them and a queue.</source>
        <translation>Füllen Sie beides aus oder keines von beiden und dafür eine Queue.</translation>
    </message>
    <message>
        <source>A ticket needs a queue, or a resource together with a role.</source>
        <translation>Ein Ticket braucht eine Queue oder eine Ressource zusammen mit einer Rolle.</translation>
    </message>
    <message>
        <source>Choose a queue, or a resource and one of its roles.</source>
        <translation>Wählen Sie eine Queue oder eine Ressource und eine ihrer Rollen.</translation>
    </message>
    <message>
        <source>The resource does not hold this role.</source>
        <translation>Die Ressource hat diese Rolle nicht.</translation>
    </message>
    <message>
        <source>Choose another role. Which roles a resource holds: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; the resource.</source>
        <translation>Wählen Sie eine andere Rolle. Welche Rollen eine Ressource hat: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; die Ressource.</translation>
    </message>
    <message>
        <source>The category of this ticket demands a queue.</source>
        <translation>Die Kategorie dieses Tickets verlangt eine Queue.</translation>
    </message>
    <message>
        <source>Choose a queue, even if a resource is assigned.</source>
        <translation>Wählen Sie eine Queue, auch wenn eine Ressource zugewiesen ist.</translation>
    </message>
    <message>
        <source>The contact belongs neither to the company nor to its parent company.</source>
        <translation>Der Kontakt gehört weder zur Firma noch zu ihrer übergeordneten Firma.</translation>
    </message>
    <message>
        <source>Choose a contact of this company, or the contact&apos;s own company.</source>
        <translation>Wählen Sie einen Kontakt dieser Firma oder die eigene Firma des Kontakts.</translation>
    </message>
    <message>
        <source>The contract belongs neither to the company nor to its parent company.</source>
        <translation>Der Vertrag gehört weder zur Firma noch zu ihrer übergeordneten Firma.</translation>
    </message>
    <message>
        <source>Choose a contract of this company, or leave it empty.</source>
        <translation>Wählen Sie einen Vertrag dieser Firma oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>The location belongs to another company.</source>
        <translation>Der Standort gehört zu einer anderen Firma.</translation>
    </message>
    <message>
        <source>Choose a location of this company, or leave it empty.</source>
        <translation>Wählen Sie einen Standort dieser Firma oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>The record that the file was to be attached to was not found.</source>
        <translation>Der Datensatz, an den die Datei angehängt werden sollte, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It may have been deleted or merged. Look at it in Autotask.</source>
        <translation>Vielleicht wurde er gelöscht oder zusammengeführt. Sehen Sie ihn sich in Autotask an.</translation>
    </message>
    <message>
        <source>A time entry on a ticket needs a role.</source>
        <translation>Ein Zeiteintrag zu einem Ticket braucht eine Rolle.</translation>
    </message>
    <message>
        <source>Choose one of the roles of the resource.</source>
        <translation>Wählen Sie eine der Rollen der Ressource.</translation>
    </message>
    <message>
        <source>A time entry needs the hours worked, or a start and an end.</source>
        <translation>Ein Zeiteintrag braucht die gearbeiteten Stunden oder einen Beginn und ein Ende.</translation>
    </message>
    <message>
        <source>Fill in one of the two.</source>
        <translation>Füllen Sie eines von beiden aus.</translation>
    </message>
    <message>
        <source>A time entry on a service ticket needs a start and an end.</source>
        <translation>Ein Zeiteintrag zu einem Serviceticket braucht einen Beginn und ein Ende.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Füllen Sie beides aus.</translation>
    </message>
    <message>
        <source>A time entry without a start needs a date.</source>
        <translation>Ein Zeiteintrag ohne Beginn braucht ein Datum.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Füllen Sie „%1“ aus.</translation>
    </message>
    <message>
        <source>The work type is not an active general one.</source>
        <translation>Die Tätigkeitsart ist keine aktive allgemeine.</translation>
    </message>
    <message>
        <source>Choose another work type.</source>
        <translation>Wählen Sie eine andere Tätigkeitsart.</translation>
    </message>
    <message>
        <source>The resource does not work in this role on this task.</source>
        <translation>Die Ressource arbeitet an dieser Aufgabe nicht in dieser Rolle.</translation>
    </message>
    <message>
        <source>Choose the role in which the resource is assigned to the task.</source>
        <translation>Wählen Sie die Rolle, in der die Ressource der Aufgabe zugewiesen ist.</translation>
    </message>
    <message>
        <source>The search asks for too many things at once.</source>
        <translation>Die Suche fragt nach zu vielem auf einmal.</translation>
    </message>
    <message>
        <source>Search for less at a time.</source>
        <translation>Suchen Sie nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>Autotask did not get the question it was asked.</source>
        <translation>Bei Autotask kam die gestellte Frage nicht an.</translation>
    </message>
    <message>
        <source>A proxy between this computer and Autotask may have changed the request. Show the details to whoever looks after the network.</source>
        <translation>Vielleicht hat ein Proxy zwischen diesem Computer und Autotask die Anfrage verändert. Zeigen Sie die Details dem, der sich um das Netzwerk kümmert.</translation>
    </message>
    <message>
        <source>Autotask does not know the field “%1” here.</source>
        <translation>Autotask kennt das Feld „%1“ hier nicht.</translation>
    </message>
    <message>
        <source>Refresh the form: the field may have been removed.</source>
        <translation>Aktualisieren Sie das Formular: Vielleicht wurde das Feld entfernt.</translation>
    </message>
    <message>
        <source>Too many calls were under way at the same time.</source>
        <translation>Zu viele Aufrufe waren gleichzeitig unterwegs.</translation>
    </message>
    <message>
        <source>Autotask takes three at a time for one tracking identifier and kind of record. Another program may use the same tracking identifier; give PerPro one of its own.</source>
        <translation>Autotask nimmt pro Tracking Identifier und Art von Datensatz drei gleichzeitig an. Vielleicht benutzt ein anderes Programm denselben Tracking Identifier; geben Sie PerPro einen eigenen.</translation>
    </message>
    <message>
        <source>Autotask shows a page for people instead of an answer.</source>
        <translation>Autotask zeigt statt einer Antwort eine Seite für Menschen.</translation>
    </message>
    <message>
        <source>This is usually maintenance. Try again later.</source>
        <translation>Meist ist das eine Wartung. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <comment>an author</comment>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>Created by %1</source>
        <comment>an author</comment>
        <translation>Erstellt von %1</translation>
    </message>
    <message>
        <source>%1 (impersonated by API User)</source>
        <translation>%1 (Impersonation durch API-Benutzer)</translation>
    </message>
    <message>
        <source>%1 (contact)</source>
        <translation>%1 (Kontakt)</translation>
    </message>
    <message>
        <source>%1 (contact of %2)</source>
        <translation>%1 (Kontakt von %2)</translation>
    </message>
    <message>
        <source>API User</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>The customer will read this, and every Autotask user.</source>
        <translation>Das liest der Kunde, und jeder Benutzer von Autotask.</translation>
    </message>
    <message>
        <source>Internal: your colleagues read this, the customer does not.</source>
        <translation>Intern: Ihre Kollegen lesen das, der Kunde nicht.</translation>
    </message>
    <message>
        <source>PerPro does not know who reads this. Ask your Autotask administrator.</source>
        <translation>PerPro weiß nicht, wer das liest. Fragen Sie Ihren Autotask-Administrator.</translation>
    </message>
    <message>
        <source>Not for a note by %1: what a contact writes is always visible to the customer.</source>
        <comment>a contact&apos;s name</comment>
        <translation>Nicht für eine Notiz von %1: Was ein Kontakt schreibt, ist für den Kunden immer sichtbar.</translation>
    </message>
    <message>
        <source>Create the API user</source>
        <translation>Den API-Benutzer anlegen</translation>
    </message>
    <message>
        <source>Make a security level that may impersonate</source>
        <translation>Ein Security Level anlegen, das Impersonation darf</translation>
    </message>
    <message>
        <source>Give that level to the API user</source>
        <translation>Dieses Level dem API-Benutzer geben</translation>
    </message>
    <message>
        <source>Let the person be impersonated</source>
        <translation>Die Impersonation der Person erlauben</translation>
    </message>
    <message>
        <source>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; arrow beside New &gt; New API User.</source>
        <translation>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; Pfeil neben New &gt; New API User.</translation>
    </message>
    <message>
        <source>Enter a name and an e-mail address, and choose an API-only security level (the copy that the next part makes, once it exists).</source>
        <translation>Geben Sie einen Namen und eine E-Mail-Adresse ein und wählen Sie ein Security Level, das API-only ist (die Kopie, die im nächsten Teil entsteht, sobald es sie gibt).</translation>
    </message>
    <message>
        <source>Generate Key, Generate Secret. The secret is shown only once; enter both on PerPro&apos;s page Connect.</source>
        <translation>Generate Key, Generate Secret. Das Secret wird nur einmal angezeigt; geben Sie beides in PerPro auf der Seite „Verbinden“ ein.</translation>
    </message>
    <message>
        <source>API Tracking Identifier: choose Custom (Internal Integration), name it, and enter the identifier in PerPro. Save &amp; Close.</source>
        <translation>API Tracking Identifier: Wählen Sie Custom (Internal Integration), vergeben Sie einen Namen und geben Sie den Identifier in PerPro ein. Save &amp; Close.</translation>
    </message>
    <message>
        <source>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</source>
        <translation>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</translation>
    </message>
    <message>
        <source>Right-click “API User (system) (API-only)” &gt; Copy Security Level, and name the copy. The system level itself cannot be edited.</source>
        <translation>Rechtsklick auf „API User (system) (API-only)“ &gt; Copy Security Level; geben Sie der Kopie einen Namen. Das System-Level selbst lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Web Services API &gt; Resource Impersonation: tick Add for Tickets and for Ticket Notes. PerPro needs nothing more; View (Query) is needed only where a person&apos;s own rights shall also bind what is read. Full Permission ticks everything.</source>
        <translation>Web Services API &gt; Resource Impersonation: Setzen Sie den Haken bei Add für Tickets und für Ticket Notes. Mehr braucht PerPro nicht; View (Query) ist nur dort nötig, wo die eigenen Rechte einer Person auch für das Lesen gelten sollen. Full Permission setzt alle Haken.</translation>
    </message>
    <message>
        <source>In the same place tick the contact impersonation of Tickets and of Ticket Notes, if records shall also be written as contacts. Without it Autotask leaves the contact out and says nothing.</source>
        <translation>Wenn Datensätze auch als Kontakt geschrieben werden sollen, setzen Sie an derselben Stelle den Haken für die Impersonation von Kontakten bei Tickets und bei Ticket Notes. Ohne ihn lässt Autotask den Kontakt weg und sagt nichts.</translation>
    </message>
    <message>
        <source>Give the level the ordinary right to add tickets and ticket notes as well, then Save &amp; Close.</source>
        <translation>Geben Sie dem Level außerdem das gewöhnliche Recht, Tickets und Ticketnotizen anzulegen; dann Save &amp; Close.</translation>
    </message>
    <message>
        <source>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; context menu of the API user &gt; Edit.</source>
        <translation>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; Kontextmenü des API-Benutzers &gt; Edit.</translation>
    </message>
    <message>
        <source>Security Level: choose the copy. Save &amp; Close.</source>
        <translation>Security Level: Wählen Sie die Kopie. Save &amp; Close.</translation>
    </message>
    <message>
        <source>Look up the person&apos;s security level: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; the person &gt; Edit &gt; Security Level.</source>
        <translation>Sehen Sie nach, welches Security Level die Person hat: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; die Person &gt; Edit &gt; Security Level.</translation>
    </message>
    <message>
        <source>If it is a system level, copy it: Security Levels &gt; context menu of the level &gt; Copy Security Level. System levels cannot be edited.</source>
        <translation>Wenn es ein System-Level ist, kopieren Sie es: Security Levels &gt; Kontextmenü des Levels &gt; Copy Security Level. System-Levels lassen sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Open that level &gt; Web Services API &gt; tick “Allow impersonation of resources with this security level” &gt; Save.</source>
        <translation>Öffnen Sie dieses Level &gt; Web Services API &gt; setzen Sie den Haken bei „Allow impersonation of resources with this security level“ &gt; Save.</translation>
    </message>
    <message>
        <source>If the level was copied, give the copy to the people who shall be written for.</source>
        <translation>Wenn das Level kopiert wurde, geben Sie die Kopie den Personen, in deren Namen geschrieben werden soll.</translation>
    </message>
    <message>
        <source>In the same level, section Service Desk: the person&apos;s own right to add tickets and ticket notes. Nobody can do more through PerPro than by themselves.</source>
        <translation>Im selben Level, Abschnitt Service Desk: das eigene Recht der Person, Tickets und Ticketnotizen anzulegen. Niemand kann über PerPro mehr, als er selbst darf.</translation>
    </message>
    <message>
        <source>Depending on the release, “Account Settings &amp; Users” is called “Company Settings &amp; Users” or “Features &amp; Settings”.</source>
        <translation>Je nach Version heißt „Account Settings &amp; Users“ auch „Company Settings &amp; Users“ oder „Features &amp; Settings“.</translation>
    </message>
    <message>
        <source>Setting up Autotask for writing on somebody&apos;s behalf</source>
        <translation>Autotask für das Schreiben im Namen anderer einrichten</translation>
    </message>
    <message>
        <source>What a contact writes is always visible to all Autotask users and to the client: %1 cannot be the author of a note with another visibility.</source>
        <translation>%1 kann nicht der Autor einer Notiz mit anderer Sichtbarkeit sein: Was ein Kontakt schreibt, ist für alle Benutzer von Autotask und für den Kunden immer sichtbar.</translation>
    </message>
    <message>
        <source>The record names another contact than its author %1.</source>
        <translation>Der Datensatz nennt einen anderen Kontakt als seinen Autor %1.</translation>
    </message>
    <message>
        <source>The license type of %1 does not allow records of this kind.</source>
        <translation>%1 hat einen Lizenztyp, der Datensätze dieser Art nicht zulässt.</translation>
    </message>
    <message>
        <source>%1 has the license type “%2”, which does not allow records of this kind.</source>
        <comment>a person; the tenant&apos;s label of the license type</comment>
        <translation>%1 hat den Lizenztyp „%2“, der Datensätze dieser Art nicht zulässt.</translation>
    </message>
    <message>
        <source>The API user&apos;s level lacks the right to add such records itself: %1 &gt; the API user&apos;s level.</source>
        <translation>Dem Level des API-Benutzers fehlt das Recht, solche Datensätze selbst anzulegen: %1 &gt; das Level des API-Benutzers.</translation>
    </message>
    <message>
        <source>The API user&apos;s level lacks the impersonation box for such records: %1.</source>
        <translation>Dem Level des API-Benutzers fehlt der Haken für die Impersonation bei solchen Datensätzen: %1.</translation>
    </message>
    <message>
        <source>The author&apos;s level does not allow to be impersonated: %1.</source>
        <translation>Das Level des Autors erlaubt keine Impersonation: %1.</translation>
    </message>
    <message>
        <source>The author is inactive: %1 &gt; the person &gt; Edit &gt; Active.</source>
        <translation>Der Autor ist inaktiv: %1 &gt; die Person &gt; Edit &gt; Active.</translation>
    </message>
    <message>
        <source>The author is an API user: %1 &gt; the person &gt; Edit &gt; Security Level.</source>
        <translation>Der Autor ist ein API-Benutzer: %1 &gt; die Person &gt; Edit &gt; Security Level.</translation>
    </message>
    <message>
        <source>The author&apos;s own rights do not allow this record: %1 &gt; the person&apos;s level, sections Service Desk, CRM and Projects.</source>
        <translation>Die eigenen Rechte des Autors lassen diesen Datensatz nicht zu: %1 &gt; das Level der Person, Abschnitte Service Desk, CRM und Projects.</translation>
    </message>
    <message>
        <source>The module is not available in your Autotask.</source>
        <translation>Das Modul ist in Ihrem Autotask nicht verfügbar.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a line in a list</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is amiss:</source>
        <translation>Das ist nicht in Ordnung:</translation>
    </message>
    <message>
        <source>Not known, and possible as well:</source>
        <translation>Nicht bekannt und ebenfalls möglich:</translation>
    </message>
    <message>
        <source>Autotask does not permit this author to create a record of the kind “%1”.</source>
        <translation>Autotask lässt nicht zu, dass dieser Autor einen Datensatz der Art „%1“ erstellt.</translation>
    </message>
    <message>
        <source>Autotask knows the API user&apos;s name and tells its zone.</source>
        <translation>Autotask kennt den Namen des API-Benutzers und nennt seine Zone.</translation>
    </message>
    <message>
        <source>No zone of Autotask knows the API user&apos;s name.</source>
        <translation>Keine Zone von Autotask kennt den Namen des API-Benutzers.</translation>
    </message>
    <message>
        <source>Autotask accepted user name, secret and tracking identifier.</source>
        <translation>Autotask hat Benutzername, Secret und Tracking Identifier angenommen.</translation>
    </message>
    <message>
        <source>Autotask refused the credentials (401). Nothing more is asked, since many wrong secrets lock the API user.</source>
        <translation>Autotask hat die Zugangsdaten abgelehnt (401). Es wird nichts weiter gefragt, denn viele falsche Secrets sperren den API-Benutzer.</translation>
    </message>
    <message>
        <source>The API user itself may create records of this kind.</source>
        <translation>Der API-Benutzer selbst darf Datensätze dieser Art erstellen.</translation>
    </message>
    <message>
        <source>The API user itself may create records of this kind, with restrictions that Autotask does not name.</source>
        <translation>Der API-Benutzer selbst darf Datensätze dieser Art erstellen, mit Einschränkungen, die Autotask nicht nennt.</translation>
    </message>
    <message>
        <source>The API user may not create records of this kind.</source>
        <translation>Der API-Benutzer darf Datensätze dieser Art nicht erstellen.</translation>
    </message>
    <message>
        <source>Autotask does not even let the API user ask about records of this kind.</source>
        <translation>Autotask lässt den API-Benutzer nach Datensätzen dieser Art nicht einmal fragen.</translation>
    </message>
    <message>
        <source>Autotask does not say whether the API user may create records of this kind.</source>
        <translation>Autotask sagt nicht, ob der API-Benutzer Datensätze dieser Art erstellen darf.</translation>
    </message>
    <message>
        <source>The API user was found among the resources, active and with an API license.</source>
        <translation>Der API-Benutzer wurde unter den Ressourcen gefunden, aktiv und mit einer API-Lizenz.</translation>
    </message>
    <message>
        <source>Several active API users have this name; which one PerPro connects with is not known.</source>
        <translation>Mehrere aktive API-Benutzer haben diesen Namen; mit welchem PerPro verbunden ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No active API user of this name was found among the resources.</source>
        <translation>Unter den Ressourcen wurde kein aktiver API-Benutzer dieses Namens gefunden.</translation>
    </message>
    <message>
        <source>No call of Autotask tells whether the API user&apos;s level may write as contacts. The first record will show it.</source>
        <translation>Kein Aufruf von Autotask verrät, ob das Level des API-Benutzers das Schreiben als Kontakt erlaubt. Der erste Datensatz wird es zeigen.</translation>
    </message>
    <message>
        <source>On %1 a record of this kind by a contact was read back, so the contact option was on.</source>
        <translation>Am %1 wurde ein Datensatz dieser Art mit einem Kontakt als Autor geprüft; die Kontakt-Option war also eingeschaltet.</translation>
    </message>
    <message>
        <source>On %1 a record of this kind was not attributed to its contact. The contact option may be missing; Autotask does not report that.</source>
        <translation>Am %1 wurde ein Datensatz dieser Art nicht seinem Kontakt zugeschrieben. Vielleicht fehlt die Kontakt-Option; Autotask meldet das nicht.</translation>
    </message>
    <message>
        <source>No call of Autotask tells which impersonation boxes the API user&apos;s level has. The first record will show it.</source>
        <translation>Kein Aufruf von Autotask verrät, welche Haken für die Impersonation das Level des API-Benutzers hat. Der erste Datensatz wird es zeigen.</translation>
    </message>
    <message>
        <source>On %1 a record of this kind by a resource was read back, so the box Add was ticked.</source>
        <translation>Am %1 wurde ein Datensatz dieser Art mit einer Ressource als Autor geprüft; der Haken bei Add war also gesetzt.</translation>
    </message>
    <message>
        <source>%1 is active in Autotask, and the license allows it.</source>
        <translation>%1 ist in Autotask aktiv, und die Lizenz erlaubt es.</translation>
    </message>
    <message>
        <source>%1 is inactive in Autotask.</source>
        <translation>%1 ist in Autotask inaktiv.</translation>
    </message>
    <message>
        <source>Autotask no longer knows %1.</source>
        <translation>Autotask kennt %1 nicht mehr.</translation>
    </message>
    <message>
        <source>The license of %1 does not include records of this kind.</source>
        <translation>Für %1 umfasst die Lizenz keine Datensätze dieser Art.</translation>
    </message>
    <message>
        <source>The license of %1 may not include records of this kind.</source>
        <translation>Für %1 umfasst die Lizenz Datensätze dieser Art vielleicht nicht.</translation>
    </message>
    <message>
        <source>No rule of Autotask speaks against %1.</source>
        <translation>Keine Regel von Autotask spricht gegen %1.</translation>
    </message>
    <message>
        <source>Choose a person to see what is known.</source>
        <translation>Wählen Sie eine Person, um zu sehen, was bekannt ist.</translation>
    </message>
    <message>
        <source>Asked as %1, Autotask allows records of this kind.</source>
        <translation>Fragt man als %1, lässt Autotask Datensätze dieser Art zu.</translation>
    </message>
    <message>
        <source>Asked as %1, Autotask allows records of this kind, with restrictions: tickets of others or of other queues may be refused.</source>
        <translation>Fragt man als %1, lässt Autotask Datensätze dieser Art zu, mit Einschränkungen: Tickets anderer Personen oder anderer Queues werden vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>Asked as %1, Autotask allows no records of this kind.</source>
        <translation>Fragt man als %1, lässt Autotask keine Datensätze dieser Art zu.</translation>
    </message>
    <message>
        <source>Autotask refuses to be asked as %1, and does not say why.</source>
        <translation>Autotask lässt sich nicht als %1 fragen und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Autotask refuses to be asked as %1, as it has refused everybody so far. That may only mean that the API user&apos;s level lacks View, which creating does not need.</source>
        <translation>Autotask lehnt Anfragen im Namen von %1 ab, wie bisher bei allen. Das kann auch nur heißen, dass dem Level des API-Benutzers „View“ fehlt, was zum Anlegen nicht nötig ist.</translation>
    </message>
    <message>
        <source>Asked as %1, Autotask does not say whether records of this kind are allowed.</source>
        <translation>Fragt man als %1, sagt Autotask nicht, ob Datensätze dieser Art erlaubt sind.</translation>
    </message>
    <message>
        <source>Autotask answers this question for anybody, even for a resource that does not exist: its answer says nothing of %1.</source>
        <translation>Autotask beantwortet diese Frage für jeden, sogar für eine Ressource, die es nicht gibt: Die Antwort sagt nichts über %1.</translation>
    </message>
    <message>
        <source>Autotask answered for %1, but the check whether such an answer means anything has not come back.</source>
        <translation>Autotask hat für %1 geantwortet, aber die Gegenprobe, ob eine solche Antwort etwas bedeutet, blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>A record by this author was read back.</source>
        <translation>Ein Datensatz dieses Autors wurde geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>A record by this author was read back, but more than %n day(s) ago: a security level may have changed since.</source>
        <translation>
            <numerusform>Ein Datensatz dieses Autors wurde geprüft, aber vor mehr als %n Tag: Seitdem kann sich ein Security Level geändert haben.</numerusform>
            <numerusform>Ein Datensatz dieses Autors wurde geprüft, aber vor mehr als %n Tagen: Seitdem kann sich ein Security Level geändert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record by this author was read back yet.</source>
        <translation>Noch wurde kein Datensatz dieses Autors geprüft.</translation>
    </message>
    <message>
        <source>On %1 a record was created, but not attributed to this author. After the security level was corrected you may try again.</source>
        <translation>Am %1 wurde ein Datensatz erstellt, aber nicht diesem Autor zugeschrieben. Wenn das Security Level korrigiert ist, können Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>On %1 Autotask did not permit a record by this author. After the security level was corrected you may try again.</source>
        <translation>Am %1 hat Autotask einen Datensatz dieses Autors nicht zugelassen. Wenn das Security Level korrigiert ist, können Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing speaks against it, but no record by this author was read back yet.</source>
        <translation>Nichts spricht dagegen, aber noch wurde kein Datensatz dieses Autors geprüft.</translation>
    </message>
    <message>
        <source>The form has everything that this tenant asks for.</source>
        <translation>Das Formular enthält alles, was dieser Tenant verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>The form has %n line(s) that are not right yet.</source>
        <translation>
            <numerusform>Im Formular stimmt %n Zeile noch nicht.</numerusform>
            <numerusform>Im Formular stimmen %n Zeilen noch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of Autotask forbids this author here; see the note beside the author.</source>
        <translation>Eine Regel von Autotask verbietet diesen Autor hier; siehe den Hinweis beim Autor.</translation>
    </message>
    <message>
        <source>A rule of Autotask may speak against this author; see the note beside the author.</source>
        <translation>Eine Regel von Autotask spricht vielleicht gegen diesen Autor; siehe den Hinweis beim Autor.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>Autotask gave no answer.</source>
        <translation>Autotask hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 &gt; the API user &gt; Edit: check user name and secret, and whether it is locked.</source>
        <translation>%1 &gt; der API-Benutzer &gt; Edit: Prüfen Sie Benutzername und Secret, und ob er gesperrt ist.</translation>
    </message>
    <message>
        <source>%1 &gt; the API user&apos;s level: give it the right to add records of this kind.</source>
        <translation>%1 &gt; das Level des API-Benutzers: Geben Sie ihm das Recht, Datensätze dieser Art anzulegen.</translation>
    </message>
    <message>
        <source>%1 &gt; the API user &gt; Edit &gt; Security Level</source>
        <translation>%1 &gt; der API-Benutzer &gt; Edit &gt; Security Level</translation>
    </message>
    <message>
        <source>%1 &gt; the person &gt; Edit &gt; Active</source>
        <translation>%1 &gt; die Person &gt; Edit &gt; Active</translation>
    </message>
    <message>
        <source>Then, in the same level, the person&apos;s own right to add records of this kind.</source>
        <translation>Dann, im selben Level, das eigene Recht der Person, Datensätze dieser Art anzulegen.</translation>
    </message>
    <message>
        <source>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels</source>
        <translation>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels</translation>
    </message>
    <message>
        <source>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users</source>
        <translation>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users</translation>
    </message>
    <message>
        <source>%1 &gt; the API user&apos;s level &gt; Web Services API &gt; contact impersonation</source>
        <translation>%1 &gt; das Level des API-Benutzers &gt; Web Services API &gt; Impersonation von Kontakten</translation>
    </message>
    <message>
        <source>%1 &gt; the API user&apos;s level &gt; Web Services API &gt; Resource Impersonation: tick Add</source>
        <translation>%1 &gt; das Level des API-Benutzers &gt; Web Services API &gt; Resource Impersonation: Haken bei Add setzen</translation>
    </message>
    <message>
        <source>%1 &gt; the person&apos;s level &gt; Web Services API &gt; Allow impersonation of resources with this security level</source>
        <translation>%1 &gt; das Level der Person &gt; Web Services API &gt; Allow impersonation of resources with this security level</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Proven on %1</source>
        <comment>a date</comment>
        <translation>Nachgewiesen am %1</translation>
    </message>
    <message>
        <source>User name and zone</source>
        <translation>Benutzername und Zone</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>The API user&apos;s own right</source>
        <translation>Das eigene Recht des API-Benutzers</translation>
    </message>
    <message>
        <source>The API user as a resource</source>
        <translation>Der API-Benutzer als Ressource</translation>
    </message>
    <message>
        <source>The API user&apos;s security level</source>
        <translation>Das Security Level des API-Benutzers</translation>
    </message>
    <message>
        <source>The person in Autotask</source>
        <translation>Die Person in Autotask</translation>
    </message>
    <message>
        <source>Autotask&apos;s rules</source>
        <translation>Die Regeln von Autotask</translation>
    </message>
    <message>
        <source>The person&apos;s security level</source>
        <translation>Das Security Level der Person</translation>
    </message>
    <message>
        <source>Records by this author</source>
        <translation>Datensätze dieses Autors</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Das Formular</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how sure it is; a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: read back, attributed to this person.</source>
        <comment>kind of record</comment>
        <translation>%1: geprüft, dieser Person zugeschrieben.</translation>
    </message>
    <message>
        <source>%1: created, but not attributed to this person.</source>
        <comment>kind of record</comment>
        <translation>%1: erstellt, aber nicht dieser Person zugeschrieben.</translation>
    </message>
    <message>
        <source>%1: Autotask did not permit it.</source>
        <comment>kind of record</comment>
        <translation>%1: Autotask hat es nicht zugelassen.</translation>
    </message>
    <message>
        <source>The API user&apos;s level lacks the right to read such records itself: %1 &gt; the API user&apos;s level.</source>
        <translation>Dem Level des API-Benutzers fehlt selbst das Recht, solche Datensätze zu lesen: %1 &gt; das Level des API-Benutzers.</translation>
    </message>
    <message>
        <source>The API user&apos;s level lacks the impersonation box View for such records, which creating does not need: %1 &gt; the API user&apos;s level &gt; Web Services API &gt; Resource Impersonation: tick View (Query).</source>
        <translation>Dem Level des API-Benutzers fehlt für solche Datensätze der Haken View bei der Impersonation, der zum Anlegen nicht nötig ist: %1 &gt; das Level des API-Benutzers &gt; Web Services API &gt; Resource Impersonation: Haken bei View (Query) setzen.</translation>
    </message>
    <message>
        <source>The API user itself may read such records</source>
        <translation>Der API-Benutzer selbst darf solche Datensätze lesen</translation>
    </message>
    <message>
        <source>The API user itself may add such records</source>
        <translation>Der API-Benutzer selbst darf solche Datensätze anlegen</translation>
    </message>
    <message>
        <source>The impersonation box View for such records is ticked</source>
        <translation>Der Haken View für die Impersonation bei solchen Datensätzen ist gesetzt</translation>
    </message>
    <message>
        <source>The impersonation box for such records is ticked</source>
        <translation>Der Haken für die Impersonation bei solchen Datensätzen ist gesetzt</translation>
    </message>
    <message>
        <source>The author&apos;s level allows to be impersonated</source>
        <translation>Das Level des Autors erlaubt Impersonation</translation>
    </message>
    <message>
        <source>The author is active</source>
        <translation>Der Autor ist aktiv</translation>
    </message>
    <message>
        <source>The author is no API user</source>
        <translation>Der Autor ist kein API-Benutzer</translation>
    </message>
    <message>
        <source>The author&apos;s own rights allow such records</source>
        <translation>Die eigenen Rechte des Autors erlauben solche Datensätze</translation>
    </message>
    <message>
        <source>The module is there</source>
        <translation>Das Modul ist vorhanden</translation>
    </message>
    <message>
        <source>Autotask told the API user so on %1</source>
        <comment>a moment</comment>
        <translation>Autotask sagte es dem API-Benutzer am %1</translation>
    </message>
    <message>
        <source>Autotask answered a question as this author on %1</source>
        <comment>a moment</comment>
        <translation>Autotask beantwortete am %1 eine Frage als dieser Autor</translation>
    </message>
    <message>
        <source>Autotask answered such a question as somebody on %1</source>
        <comment>a moment</comment>
        <translation>Autotask beantwortete am %1 eine solche Frage als jemand anderes</translation>
    </message>
    <message>
        <source>the author&apos;s entry was read in Autotask on %1</source>
        <comment>a moment</comment>
        <translation>der Eintrag des Autors wurde am %1 in Autotask gelesen</translation>
    </message>
    <message>
        <source>a record of this kind was read back on %1</source>
        <comment>a moment</comment>
        <translation>ein Datensatz dieser Art wurde am %1 zurückgelesen</translation>
    </message>
    <message>
        <source>a record by this author was read back on %1</source>
        <comment>a moment</comment>
        <translation>ein Datensatz dieses Autors wurde am %1 zurückgelesen</translation>
    </message>
    <message>
        <source>a record of this kind by this author was read back on %1</source>
        <comment>a moment</comment>
        <translation>ein Datensatz dieser Art von diesem Autor wurde am %1 zurückgelesen</translation>
    </message>
    <message>
        <source>%1 Seen: %2.</source>
        <comment>what is amiss; how it was seen</comment>
        <translation>%1 Gesehen: %2.</translation>
    </message>
    <message>
        <source>• %1: %2.</source>
        <comment>what is well; how it was seen</comment>
        <translation>• %1: %2.</translation>
    </message>
    <message>
        <source>Ruled out by what was seen, unless a security level was changed since:</source>
        <translation>Ausgeschlossen durch das, was gesehen wurde, falls seither kein Security Level geändert wurde:</translation>
    </message>
    <message>
        <source>%1 Last seen well: %2.</source>
        <comment>a cause; how it was seen</comment>
        <translation>%1 Zuletzt in Ordnung gesehen: %2.</translation>
    </message>
    <message>
        <source>Every cause was once ruled out, so something was changed since. Check them anew, what was seen longest ago first:</source>
        <translation>Jede Ursache war einmal ausgeschlossen, also wurde seither etwas geändert. Prüfen Sie sie neu, das am längsten nicht Gesehene zuerst:</translation>
    </message>
    <message>
        <source>PerPro looks for it in Autotask, and will not send it again by itself: if the first one arrived, that would make a second record, and Autotask keeps both.</source>
        <translation>PerPro sucht danach in Autotask und sendet es nicht von selbst noch einmal: Wäre das erste angekommen, entstünde ein zweiter Datensatz, und Autotask behält beide.</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>state of a submission</comment>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Given up while it was unclear whether it was created: %1</source>
        <comment>reason</comment>
        <translation>Aufgegeben, solange unklar war, ob es angelegt wurde: %1</translation>
    </message>
    <message>
        <source>Likeliest cause: this record breaks a rule.</source>
        <translation>Wahrscheinlichste Ursache: Dieser Datensatz verletzt eine Regel.</translation>
    </message>
    <message>
        <source>Likeliest cause: this record breaks rules.</source>
        <translation>Wahrscheinlichste Ursache: Dieser Datensatz verletzt Regeln.</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Usual cause: the API user&apos;s security level lacks contact impersonation for this kind of record, which Autotask does not report. %1</source>
        <translation>Übliche Ursache: Dem Security Level des API-Benutzers fehlt die Impersonation von Kontakten für diese Art von Datensatz, was Autotask nicht meldet. %1</translation>
    </message>
    <message>
        <source>Usual cause: this kind of record ignores the author, or the security levels changed meanwhile. Look at the API user&apos;s level and at the author&apos;s: %1</source>
        <translation>Übliche Ursache: Diese Art von Datensatz übergeht den Autor, oder die Security Levels haben sich inzwischen geändert. Sehen Sie sich das Level des API-Benutzers und das des Autors an: %1</translation>
    </message>
    <message>
        <source>A record of this kind by a contact was attributed rightly on %1. Either the API user&apos;s level was changed since (%2), or this record breaks a rule that PerPro does not see.</source>
        <comment>a moment; a click path</comment>
        <translation>Am %1 wurde ein Datensatz dieser Art richtig einem Kontakt zugeschrieben. Entweder wurde das Level des API-Benutzers seither geändert (%2), oder dieser Datensatz verletzt eine Regel, die PerPro nicht sieht.</translation>
    </message>
    <message>
        <source>A record of this kind by a resource was attributed rightly on %1. Either a security level was changed since (%2), or this record breaks a rule that PerPro does not see.</source>
        <comment>a moment; a click path</comment>
        <translation>Am %1 wurde ein Datensatz dieser Art richtig einer Ressource zugeschrieben. Entweder wurde ein Security Level seither geändert (%2), oder dieser Datensatz verletzt eine Regel, die PerPro nicht sieht.</translation>
    </message>
    <message>
        <source>The API user&apos;s level is hardly the cause: a record of this kind by a contact was attributed rightly on %1.</source>
        <comment>a moment</comment>
        <translation>Das Level des API-Benutzers ist kaum die Ursache: Am %1 wurde ein Datensatz dieser Art richtig einem Kontakt zugeschrieben.</translation>
    </message>
    <message>
        <source>The API user&apos;s level is hardly the cause: a record of this kind by a resource was attributed rightly on %1.</source>
        <comment>a moment</comment>
        <translation>Das Level des API-Benutzers ist kaum die Ursache: Am %1 wurde ein Datensatz dieser Art richtig einer Ressource zugeschrieben.</translation>
    </message>
    <message>
        <source>If it is not that. %1</source>
        <comment>the usual cause follows</comment>
        <translation>Wenn es das nicht ist. %1</translation>
    </message>
    <message>
        <source>All programs that work with your company&apos;s Autotask share these requests; if they are used up, Autotask refuses everybody.</source>
        <translation>Alle Programme, die mit dem Autotask Ihrer Firma arbeiten, teilen sich diese Anfragen; sind sie verbraucht, weist Autotask alle ab.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of this hour&apos;s %Ln request(s) are used: people are refreshed at half speed</source>
        <translation>
            <numerusform>%1 % von %Ln Anfrage dieser Stunde sind verbraucht: Personen werden mit halber Geschwindigkeit aktualisiert</numerusform>
            <numerusform>%1 % von %Ln Anfragen dieser Stunde sind verbraucht: Personen werden mit halber Geschwindigkeit aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Above 50 %, PerPro takes twice its time for what nobody waits for.</source>
        <translation>Über 50 % lässt sich PerPro doppelt so viel Zeit für alles, worauf niemand wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of this hour&apos;s %Ln request(s) are used: people are refreshed later</source>
        <translation>
            <numerusform>%1 % von %Ln Anfrage dieser Stunde sind verbraucht: Personen werden später aktualisiert</numerusform>
            <numerusform>%1 % von %Ln Anfragen dieser Stunde sind verbraucht: Personen werden später aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Above 75 %, PerPro asks only for what somebody waits for. The rest goes on by itself as soon as there is more.</source>
        <translation>Über 75 % fragt PerPro nur noch nach dem, worauf jemand wartet. Der Rest geht von selbst weiter, sobald es wieder mehr Anfragen gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of this hour&apos;s %Ln request(s) are used: only what you submit is sent</source>
        <translation>
            <numerusform>%1 % von %Ln Anfrage dieser Stunde sind verbraucht: Nur was Sie absenden, wird gesendet</numerusform>
            <numerusform>%1 % von %Ln Anfragen dieser Stunde sind verbraucht: Nur was Sie absenden, wird gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Above 90 %, PerPro sends what you submit, and proves it, but looks nothing else up. Everything goes on as soon as there is more.</source>
        <translation>Über 90 % sendet PerPro, was Sie absenden, und weist es nach, fragt aber sonst nichts mehr ab. Alles geht weiter, sobald es wieder mehr Anfragen gibt.</translation>
    </message>
    <message>
        <source>This was not asked: the requests that Autotask allows in an hour are nearly used up, and PerPro leaves the rest to what you submit.</source>
        <translation>Danach wurde nicht gefragt: Die Anfragen, die Autotask pro Stunde zulässt, sind fast verbraucht, und PerPro hält den Rest für das frei, was Sie absenden.</translation>
    </message>
    <message>
        <source>Tickets and notes can be submitted meanwhile; try this again in some minutes. What uses the requests up: Admin &gt; Extensions &amp; Integrations &gt; Other Extensions &amp; Tools &gt; API Activity by Hour.</source>
        <translation>Tickets und Notizen lassen sich inzwischen absenden; versuchen Sie dies in einigen Minuten noch einmal. Was die Anfragen verbraucht: Admin &gt; Extensions &amp; Integrations &gt; Other Extensions &amp; Tools &gt; API Activity by Hour.</translation>
    </message>
    <message>
        <source>%1 was changed; it is not read back yet.</source>
        <comment>a record</comment>
        <translation>%1 wurde geändert, aber noch nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 was changed; it could not be read back yet: %2</source>
        <comment>a record; reason</comment>
        <translation>%1 wurde geändert, ließ sich aber noch nicht prüfen: %2</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Nicht geändert.</translation>
    </message>
    <message>
        <source>Not changed. %1</source>
        <comment>reason</comment>
        <translation>Nicht geändert. %1</translation>
    </message>
    <message>
        <source>It may have been changed or not: no trustworthy answer came.</source>
        <translation>Vielleicht geändert, vielleicht nicht: Es kam keine verlässliche Antwort.</translation>
    </message>
    <message>
        <source>Taken back before it was sent; nothing was changed.</source>
        <translation>Vor dem Senden zurückgenommen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Given up while it was unclear whether it was changed: %1</source>
        <comment>reason</comment>
        <translation>Aufgegeben, solange unklar war, ob es geändert wurde: %1</translation>
    </message>
    <message>
        <source>%1 was changed and holds every value; Autotask does not tell who changed a ticket.</source>
        <comment>a record</comment>
        <translation>%1 wurde geändert und hat alle Werte übernommen; wer ein Ticket geändert hat, sagt Autotask nicht.</translation>
    </message>
    <message>
        <source>%1 was changed, but Autotask shows other values than were sent: %2.</source>
        <comment>a record; fields</comment>
        <translation>%1 wurde geändert, aber Autotask zeigt andere Werte als die gesendeten: %2.</translation>
    </message>
    <message>
        <source>The change was accepted and will not be sent again. Only what the record holds now is still to be read.</source>
        <translation>Die Änderung wurde angenommen und wird nicht noch einmal gesendet. Nur was jetzt im Datensatz steht, ist noch zu prüfen.</translation>
    </message>
    <message>
        <source>PerPro reads the record, and will not send the change again by itself: if the record holds every value that was sent, it was changed.</source>
        <translation>PerPro liest den Datensatz und sendet die Änderung nicht von selbst noch einmal: Stehen alle gesendeten Werte darin, wurde er geändert.</translation>
    </message>
    <message>
        <source>Usually a workflow rule of Autotask set them right after. Open the record in Autotask and look at it.</source>
        <translation>Meist hat eine Workflow-Regel von Autotask sie gleich danach gesetzt. Öffnen Sie den Datensatz in Autotask und sehen Sie ihn an.</translation>
    </message>
    <message>
        <source>Nothing was done: only the PerPro window that sends can do this. Do it there, or close that window; this one takes over then.</source>
        <translation>Nichts wurde getan: Das kann nur das PerPro-Fenster, das sendet. Tun Sie es dort, oder schließen Sie jenes Fenster; dann übernimmt dieses.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Autotask&apos;s own last sentence: “%1”</source>
        <translation>Letzter Satz von Autotask selbst: „%1“</translation>
    </message>
    <message>
        <source>Autotask refuses to be asked as %1; nobody else was asked yet. That may only mean that the API user&apos;s level lacks View, which creating does not need.</source>
        <translation>Autotask lehnt Anfragen im Namen von %1 ab; im Namen anderer wurde noch nicht gefragt. Das kann auch nur heißen, dass dem Level des API-Benutzers „View“ fehlt, was zum Anlegen nicht nötig ist.</translation>
    </message>
    <message>
        <source>To look for it yourself in Autotask: %1, created around %2.</source>
        <comment>kind of record; moment</comment>
        <translation>Wenn Sie selbst in Autotask danach suchen: %1, erstellt ungefähr am %2.</translation>
    </message>
    <message>
        <source>To look for it yourself: search Autotask for the external ID %1 (%2).</source>
        <comment>token; kind of record</comment>
        <translation>Wenn Sie selbst danach suchen: Suchen Sie in Autotask nach der externen ID %1 (%2).</translation>
    </message>
    <message>
        <source>Its answer was lost; it was found in Autotask by its token.</source>
        <translation>Die Antwort ging verloren; der Datensatz wurde in Autotask am Token gefunden.</translation>
    </message>
    <message>
        <source>Its answer was lost; it was found in Autotask by its content.</source>
        <translation>Die Antwort ging verloren; der Datensatz wurde in Autotask am Inhalt gefunden.</translation>
    </message>
    <message>
        <source>Its answer was lost; it was chosen by you from several records that fit.</source>
        <translation>Die Antwort ging verloren; der Datensatz wurde von Ihnen aus mehreren passenden gewählt.</translation>
    </message>
    <message>
        <source>It may have been created or not: no trustworthy answer came. %1</source>
        <comment>last problem</comment>
        <translation>Vielleicht erstellt, vielleicht nicht: Es kam keine verlässliche Antwort. %1</translation>
    </message>
    <message>
        <source>The ticket is not to be found in Autotask any more.</source>
        <translation>Das Ticket ist in Autotask nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>It may have been deleted, or merged with another one. Look for it in Autotask, and choose the ticket anew.</source>
        <translation>Vielleicht wurde es gelöscht oder mit einem anderen zusammengeführt. Suchen Sie es in Autotask und wählen Sie das Ticket neu.</translation>
    </message>
    <message>
        <source>This profile is open in another PerPro window, which sends, or one was ended a moment ago. What you submit here is sent all the same: by that window, or by this one.</source>
        <translation>Dieses Profil ist in einem anderen PerPro-Fenster offen, das sendet, oder eines wurde eben erst beendet. Was Sie hier absenden, geht trotzdem hinaus: von jenem Fenster oder von diesem.</translation>
    </message>
    <message>
        <source>%1 That is inferred, not documented: Autotask may refuse the record or leave the author out. PerPro will read the author back.</source>
        <comment>a sentence that warns, followed by how sure it is</comment>
        <translation>%1 Das ist erschlossen, nicht dokumentiert: Autotask lehnt den Eintrag vielleicht ab oder lässt den Verfasser weg. PerPro liest den Verfasser zurück.</translation>
    </message>
    <message>
        <source>“%1” cannot be attached: Autotask refuses programs and scripts (.%2). Pack it into an archive.</source>
        <comment>a file; its ending</comment>
        <translation>„%1“ lässt sich nicht anhängen: Autotask lehnt Programme und Skripte ab (.%2). Packen Sie die Datei in ein Archiv.</translation>
    </message>
    <message>
        <source>%1 %2 is not there, or no longer: it may have been deleted or merged. Look it up in Autotask and choose the one that is meant.</source>
        <comment>kind of record and its id</comment>
        <translation>%1 %2 gibt es nicht oder nicht mehr: Vielleicht wurde es gelöscht oder zusammengeführt. Sehen Sie in Autotask nach und wählen Sie, was gemeint ist.</translation>
    </message>
    <message>
        <source>It does not come from your entry. Nothing was sent; it is kept, and PerPro tries again by itself as long as it runs. If it lasts, check the network, VPN and proxy of this computer.</source>
        <translation>Das liegt nicht an Ihrer Eingabe. Es wurde nichts gesendet; alles ist aufbewahrt, und PerPro versucht es von selbst wieder, solange es läuft. Hält es an, prüfen Sie Netzwerk, VPN und Proxy dieses Computers.</translation>
    </message>
    <message>
        <source>These very credentials were refused before, and PerPro does not try them again: many wrong secrets lock the API user until somebody unlocks it in Autotask. If they are right by now, enter them once more in the window.</source>
        <translation>Genau diese Zugangsdaten wurden schon abgelehnt, und PerPro versucht sie nicht noch einmal: Viele falsche Secrets sperren den API-Benutzer, bis ihn jemand in Autotask entsperrt. Stimmen sie inzwischen, geben Sie sie im Fenster noch einmal ein.</translation>
    </message>
    <message>
        <source>The connection to Autotask ended before its answer came.</source>
        <translation>Die Verbindung zu Autotask endete, bevor die Antwort kam.</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>Starting the demo tenant …</source>
        <translation>Der Demo-Tenant wird gestartet …</translation>
    </message>
    <message>
        <source>Waiting for Autotask&apos;s answer before closing …</source>
        <translation>Vor dem Schließen wird die Antwort von Autotask abgewartet …</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Für %1 ließ sich kein Browser öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The demo tenant has ended. Start PerPro again to go on with it.</source>
        <translation>Der Demo-Tenant ist beendet. Starten Sie PerPro neu, um mit ihm weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>There is no profile called “%1” yet.</source>
        <translation>Es gibt noch kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>Connect as somebody else</source>
        <translation>Anders verbinden</translation>
    </message>
    <message>
        <source>The data is kept in %1</source>
        <translation>Die Daten liegen in %1</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Zurück zu „%1“</translation>
    </message>
    <message>
        <source>Switch to the profile %1</source>
        <translation>Zum Profil %1 wechseln</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>Erscheinungsbild: wie das System</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Erscheinungsbild: hell</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Erscheinungsbild: dunkel</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>New profile …</source>
        <translation>Neues Profil …</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Profile verwalten</translation>
    </message>
    <message>
        <source>Waiting for Autotask&apos;s answer before switching …</source>
        <translation>Vor dem Wechseln wird die Antwort von Autotask abgewartet …</translation>
    </message>
    <message>
        <source>The other profile was not opened; “%1” is still in use.
%2</source>
        <comment>name of a profile, the reason</comment>
        <translation>Das andere Profil wurde nicht geöffnet; „%1“ wird weiter verwendet.
%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>“%1” was not forgotten. %2</source>
        <comment>name of a profile, the reason</comment>
        <translation>„%1“ wurde nicht vergessen. %2</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>„%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>The data of “%1” is gone, but the system keychain did not answer: its secret may still be there.</source>
        <translation>Die Daten von „%1“ sind gelöscht, aber der Schlüsselbund des Systems hat nicht geantwortet: Das Secret liegt dort vielleicht noch.</translation>
    </message>
    <message>
        <source>What you wrote last is not sent, and could not be saved. Close again to discard it.</source>
        <translation>Was Sie zuletzt geschrieben haben, ist nicht gesendet und konnte nicht gespeichert werden. Noch einmal schließen verwirft es.</translation>
    </message>
    <message>
        <source>What you wrote last is not sent, and could not be saved. Switch again to discard it.</source>
        <translation>Was Sie zuletzt geschrieben haben, ist nicht gesendet und konnte nicht gespeichert werden. Noch einmal wechseln verwirft es.</translation>
    </message>
    <message>
        <source>“%1” still waits to be sent. It is kept and goes on when PerPro is started again.</source>
        <translation>„%1“ wartet noch auf das Senden. Es bleibt gespeichert und geht weiter, wenn PerPro wieder gestartet wird.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n other(s) still wait to be sent. They are kept and go on when PerPro is started again.</source>
        <translation>
            <numerusform>„%1“ und %n weiterer Vorgang warten noch auf das Senden. Sie bleiben gespeichert und gehen weiter, wenn PerPro wieder gestartet wird.</numerusform>
            <numerusform>„%1“ und %n weitere Vorgänge warten noch auf das Senden. Sie bleiben gespeichert und gehen weiter, wenn PerPro wieder gestartet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>The window closes by itself in a few seconds.</source>
        <translation>Das Fenster schließt sich in einigen Sekunden von selbst.</translation>
    </message>
</context>
<context>
    <name>ui::OfflineNotice</name>
    <message>
        <source>Autotask cannot be reached. You can write all the same: what you submit is kept and leaves once the connection is back. What is shown of people and fields is what was known last.</source>
        <translation>Autotask ist nicht erreichbar. Sie können trotzdem schreiben: Was Sie abschicken, ist aufbewahrt und geht hinaus, sobald die Verbindung wieder da ist. Personen und Felder zeigen den zuletzt bekannten Stand.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>Fetching people: %n record(s)</source>
        <translation>
            <numerusform>Personen werden abgerufen: %n Datensatz</numerusform>
            <numerusform>Personen werden abgerufen: %n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) known</source>
        <translation>
            <numerusform>%n Person bekannt</numerusform>
            <numerusform>%n Personen bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet. Refresh the people on the page Settings.</source>
        <translation>Noch ist niemand bekannt. Aktualisieren Sie die Personen auf der Seite „Einstellungen“.</translation>
    </message>
    <message>
        <source>Fetching people …</source>
        <translation>Personen werden abgerufen …</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Write a note to the ticket %1</source>
        <translation>Notiz zum Ticket %1 schreiben</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>Als %1 schreiben</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>what is written on the page in sight</source>
        <translation>was auf der angezeigten Seite geschrieben ist</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Refresh people</source>
        <translation>Personen aktualisieren</translation>
    </message>
    <message>
        <source>companies, contacts and resources</source>
        <translation>Firmen, Kontakte und Ressourcen</translation>
    </message>
    <message>
        <source>by its id</source>
        <translation>über seine ID</translation>
    </message>
</context>
<context>
    <name>ui::Renewal</name>
    <message>
        <source>The tenant has moved to the zone %1; PerPro goes on there.</source>
        <translation>Der Tenant ist in die Zone %1 umgezogen; PerPro macht dort weiter.</translation>
    </message>
    <message>
        <source>The new secret works. What waited goes on.</source>
        <translation>Das neue Secret funktioniert. Was gewartet hat, geht weiter.</translation>
    </message>
</context>
<context>
    <name>ui::Writing</name>
    <message>
        <source>An unfinished draft was set aside.</source>
        <translation>Ein unfertiger Entwurf wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>This is a copy of an old submission. What you were writing was set aside.</source>
        <translation>Das ist eine Kopie eines früheren Vorgangs. Was Sie gerade geschrieben haben, wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>This was taken back from the outbox. What you were writing was set aside.</source>
        <translation>Dies wurde aus dem Postausgang zurückgenommen. Was Sie gerade schrieben, wurde beiseitegelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the old submission are no longer kept here; attach them again.</source>
        <translation>
            <numerusform>%n Datei des früheren Vorgangs ist hier nicht mehr gespeichert; hängen Sie sie erneut an.</numerusform>
            <numerusform>%n Dateien des früheren Vorgangs sind hier nicht mehr gespeichert; hängen Sie sie erneut an.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you were writing was set aside.</source>
        <translation>Was Sie gerade geschrieben haben, wurde beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>ui::attachments::AttachmentsModel</name>
    <message>
        <source>“%1” is a folder; only files can be attached.</source>
        <translation>„%1“ ist ein Ordner; anhängen lassen sich nur Dateien.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and cannot be attached.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und lässt sich nicht anhängen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” was not attached, because it could not be kept: %2</source>
        <translation>„%1“ wurde nicht angehängt, weil sich die Datei nicht speichern ließ: %2</translation>
    </message>
    <message numerus="yes">
        <source>A tenant takes %1 of attachments in five minutes: the last file leaves about %n minute(s) after the first.</source>
        <translation>
            <numerusform>Ein Tenant nimmt in fünf Minuten %1 an Anhängen an: Die letzte Datei wird etwa %n Minute nach der ersten gesendet.</numerusform>
            <numerusform>Ein Tenant nimmt in fünf Minuten %1 an Anhängen an: Die letzte Datei wird etwa %n Minuten nach der ersten gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::attachments::AttachmentsView</name>
    <message>
        <source>Attach …</source>
        <translation>Anhängen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a file</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>or drop files here, or paste a picture</source>
        <translation>oder Dateien hier ablegen oder ein Bild einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 together</source>
        <translation>
            <numerusform>%n Datei, zusammen %1</numerusform>
            <numerusform>%n Dateien, zusammen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::attachments::FileList</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a file&apos;s name; its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file&apos;s name; its size</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::attachments::FileRules</name>
    <message>
        <source>A file without a name cannot be attached.</source>
        <translation>Eine Datei ohne Namen lässt sich nicht anhängen.</translation>
    </message>
    <message>
        <source>“%1” cannot be attached: its name has %2 characters, Autotask takes %3.</source>
        <translation>„%1“ lässt sich nicht anhängen: Der Name hat %2 Zeichen, Autotask nimmt %3 an.</translation>
    </message>
    <message>
        <source>“%1” cannot be attached: it is empty.</source>
        <translation>„%1“ lässt sich nicht anhängen: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>“%1” cannot be attached: it has %2, Autotask takes %3 for each file.</source>
        <comment>a file; its size; the largest size</comment>
        <translation>„%1“ lässt sich nicht anhängen: Die Datei hat %2, Autotask nimmt %3 je Datei.</translation>
    </message>
</context>
<context>
    <name>ui::compose::AuthorColumn</name>
    <message>
        <source>Exact request</source>
        <translation>Genaue Anfrage</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Trotzdem absenden</translation>
    </message>
    <message>
        <source>Try again all the same</source>
        <translation>Trotzdem noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ui::compose::ChangeChoice</name>
    <message>
        <source>Then set the ticket&apos;s status to</source>
        <translation>Danach den Status des Tickets setzen auf</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie er ist</translation>
    </message>
</context>
<context>
    <name>ui::compose::ComposeModel</name>
    <message>
        <source>The ticket could not be read from Autotask yet; nothing is written to a ticket unseen.</source>
        <translation>Das Ticket ließ sich noch nicht aus Autotask lesen; zu einem Ticket wird nichts ungesehen geschrieben.</translation>
    </message>
    <message>
        <source>Choose the ticket that the note belongs to.</source>
        <translation>Wählen Sie das Ticket, zu dem die Notiz gehört.</translation>
    </message>
    <message>
        <source>Confirm that the customer will read this note.</source>
        <translation>Bestätigen Sie, dass der Kunde diese Notiz lesen wird.</translation>
    </message>
    <message>
        <source>Autotask has no way to change a ticket as a contact.</source>
        <translation>Autotask bietet keinen Weg, ein Ticket als Kontakt zu ändern.</translation>
    </message>
    <message>
        <source>Nothing was submitted. Tick this if it is meant all the same.</source>
        <translation>Nichts wurde abgesendet. Setzen Sie diesen Haken, wenn es trotzdem so gemeint ist.</translation>
    </message>
</context>
<context>
    <name>ui::compose::ComposePage</name>
    <message>
        <source>Submit</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter submits</source>
        <translation>Strg+Enter sendet ab</translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s fields …</source>
        <translation>Die Felder des Tenants werden gelesen …</translation>
    </message>
    <message>
        <source>Waiting for Autotask …</source>
        <translation>Warten auf Autotask …</translation>
    </message>
    <message>
        <source>Submits what is written</source>
        <translation>Sendet das Geschriebene ab</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Sets aside what is written; it can be brought back</source>
        <translation>Legt das Geschriebene beiseite; es lässt sich zurückholen</translation>
    </message>
</context>
<context>
    <name>ui::compose::Messages</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The text on the clipboard has %1 characters, “%2” takes %3. Nothing was pasted. Save it as a file, to be attached to the ticket.</source>
        <translation>Der Text der Zwischenablage hat %1 Zeichen, „%2“ nimmt %3 auf. Nichts wurde eingefügt. Speichern Sie ihn als Datei, um ihn an das Ticket anzuhängen.</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Text.txt</source>
        <translation>Text.txt</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 ließ sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <comment>a time, or a date with its time</comment>
        <translation>Entwurf von %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to the draft that was set aside</source>
        <translation>Zurück zum beiseitegelegten Entwurf</translation>
    </message>
    <message>
        <source>What you are writing is not kept on this computer: %1</source>
        <translation>Was Sie schreiben, wird auf diesem Computer nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Taken back: nothing of it was sent. It is kept as a draft.</source>
        <translation>Zurückgeholt: Nichts davon wurde gesendet. Es ist als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>What was being written here is open in another PerPro window, and stays there.</source>
        <translation>Was hier geschrieben wurde, ist in einem anderen PerPro-Fenster offen und bleibt dort.</translation>
    </message>
</context>
<context>
    <name>ui::compose::NoteForm</name>
    <message>
        <source>Note on %1</source>
        <comment>a ticket&apos;s number</comment>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>%1 (note on %2)</source>
        <comment>a note&apos;s title; a ticket&apos;s number</comment>
        <translation>%1 (Notiz zu %2)</translation>
    </message>
</context>
<context>
    <name>ui::compose::PartList</name>
    <message>
        <source>With it</source>
        <comment>heading of the further parts of a submission</comment>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a submission; where it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::compose::Preview</name>
    <message>
        <source>As Autotask will show it</source>
        <translation>So zeigt es Autotask</translation>
    </message>
    <message>
        <source>Without impersonation</source>
        <translation>Ohne Impersonation</translation>
    </message>
</context>
<context>
    <name>ui::compose::PublishChoice</name>
    <message>
        <source>Yes, the customer will read this note</source>
        <translation>Ja, der Kunde wird diese Notiz lesen</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (Pflichtfeld)</translation>
    </message>
</context>
<context>
    <name>ui::compose::Receipt</name>
    <message>
        <source>Open in Autotask</source>
        <translation>In Autotask öffnen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Read back now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes it back into the form before it leaves (%1)</source>
        <comment>keys</comment>
        <translation>Holt es ins Formular zurück, bevor es gesendet wird (%1)</translation>
    </message>
    <message>
        <source>Takes a submission back before it leaves</source>
        <translation>Holt einen Vorgang zurück, bevor er gesendet wird</translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n s</source>
        <translation>
            <numerusform>Wird in %n s gesendet</numerusform>
            <numerusform>Wird in %n s gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The next file leaves at %1: the tenant takes no more before.</source>
        <comment>a moment</comment>
        <translation>Nächste Datei: %1; vorher nimmt der Tenant nichts mehr an.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file; its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The ticket&apos;s status, %1</source>
        <comment>a status</comment>
        <translation>Status des Tickets, %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>On ticket %1, %2</source>
        <comment>number; title</comment>
        <translation>Am Ticket %1, %2</translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <comment>the tenant&apos;s word for who can read the note</comment>
        <translation>Sichtbar für: %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>ui::compose::TicketChange</name>
    <message>
        <source>The statuses of tickets could not be read from Autotask.</source>
        <translation>Die Status von Tickets ließen sich nicht aus Autotask lesen.</translation>
    </message>
</context>
<context>
    <name>ui::compose::TicketForm</name>
    <message>
        <source>The role was cleared, because the resource does not hold it.</source>
        <translation>Die Rolle wurde geleert, weil die Ressource sie nicht hat.</translation>
    </message>
    <message>
        <source>%1 is a contact of %2, neither of %3 nor of its parent company: Autotask would refuse the ticket.</source>
        <comment>a contact; its company; the ticket&apos;s company</comment>
        <translation>%1 ist ein Kontakt von %2, weder von %3 noch von deren übergeordneter Firma: Autotask würde das Ticket ablehnen.</translation>
    </message>
    <message>
        <source>%1 does not hold this role; choose one of the roles that are offered.</source>
        <translation>%1 hat diese Rolle nicht; wählen Sie eine der angebotenen Rollen.</translation>
    </message>
    <message>
        <source>This resource</source>
        <translation>Diese Ressource</translation>
    </message>
    <message>
        <source>A resource is assigned together with a role: choose the role, too.</source>
        <translation>Eine Ressource wird zusammen mit einer Rolle zugewiesen: Wählen Sie auch die Rolle.</translation>
    </message>
    <message>
        <source>A role is assigned together with a resource: choose the resource, too.</source>
        <translation>Eine Rolle wird zusammen mit einer Ressource zugewiesen: Wählen Sie auch die Ressource.</translation>
    </message>
    <message>
        <source>Choose a queue, or a resource together with a role.</source>
        <translation>Wählen Sie eine Queue oder eine Ressource zusammen mit einer Rolle.</translation>
    </message>
</context>
<context>
    <name>ui::form::DueEdit</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>Datum entfernen</translation>
    </message>
    <message>
        <source>For example %1. Alt+Down opens the calendar.</source>
        <comment>a date and time</comment>
        <translation>Zum Beispiel %1. Alt+Pfeil nach unten öffnet den Kalender.</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Kalender öffnen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>ui::form::FormModel</name>
    <message>
        <source>“%1” is not in the list. Choose an entry.</source>
        <translation>„%1“ steht nicht in der Liste. Wählen Sie einen Eintrag.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist ein Pflichtfeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many; Autotask takes %1.</source>
        <translation>
            <numerusform>%n Zeichen zu viel; Autotask nimmt %1 an.</numerusform>
            <numerusform>%n Zeichen zu viel; Autotask nimmt %1 an.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tenant has no field “%1” any more; its value “%2” was kept aside.</source>
        <translation>Dieser Tenant hat kein Feld „%1“ mehr; der Wert „%2“ wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>“%1” can no longer be written here; its value “%2” was kept aside.</source>
        <translation>„%1“ lässt sich hier nicht mehr schreiben; der Wert „%2“ wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value now; its value “%2” was kept aside.</source>
        <translation>„%1“ nimmt jetzt eine andere Art von Wert auf; der Wert „%2“ wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>“%1” was cleared, because it does not belong to what “%2” says now.</source>
        <comment>old value, field</comment>
        <translation>„%1“ wurde geleert, weil es nicht zu dem gehört, was jetzt bei „%2“ steht.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>„%1“ ist eine zu große Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie so: %2.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered. Choose another value.</source>
        <translation>„%1“ wird nicht mehr angeboten. Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>“%1” does not belong to what “%2” says. Choose another value.</source>
        <comment>value, field</comment>
        <translation>„%1“ gehört nicht zu dem, was bei „%2“ steht. Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>The tenant now calls “%1” “%2”.</source>
        <translation>Der Tenant nennt „%1“ jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es so: %2.</translation>
    </message>
</context>
<context>
    <name>ui::form::FormView</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (Pflichtfeld)</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, Pflichtfeld</translation>
    </message>
    <message numerus="yes">
        <source>More fields (%n filled in)</source>
        <translation>
            <numerusform>Weitere Felder (%n ausgefüllt)</numerusform>
            <numerusform>Weitere Felder (%n ausgefüllt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Werte kopieren</translation>
    </message>
</context>
<context>
    <name>ui::form::MoreFields</name>
    <message>
        <source>User-defined fields</source>
        <translation>Benutzerdefinierte Felder</translation>
    </message>
    <message>
        <source>Search these fields</source>
        <translation>Diese Felder durchsuchen</translation>
    </message>
    <message>
        <source>Search more fields</source>
        <translation>Weitere Felder durchsuchen</translation>
    </message>
    <message>
        <source>No field here is called “%1”.</source>
        <translation>Kein Feld hier heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>ui::form::PicklistBox</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1 (nicht mehr angeboten)</translation>
    </message>
</context>
<context>
    <name>ui::form::ReferenceEdit</name>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inaktiv)</translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryPage</name>
    <message>
        <source>&amp;Open in Autotask</source>
        <translation>In Autotask &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy receipt</source>
        <translation>Beleg &amp;kopieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Nothing has been submitted yet. Whatever you submit stays here, with the author that Autotask showed.</source>
        <translation>Noch wurde nichts abgesendet. Was Sie absenden, bleibt hier stehen, mit dem Autor, den Autotask gezeigt hat.</translation>
    </message>
    <message>
        <source>Nothing in the history fits this search.</source>
        <translation>Nichts im Verlauf passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Opens the record in your browser.</source>
        <translation>Öffnet den Datensatz in Ihrem Browser.</translation>
    </message>
    <message>
        <source>There is no record in Autotask to which a link could lead.</source>
        <translation>In Autotask gibt es keinen Datensatz, zu dem ein Link führen könnte.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>submissions found, submissions in all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Duplicate into a new draft</source>
        <translation>In einen neuen Entwurf &amp;duplizieren</translation>
    </message>
    <message>
        <source>Search by title, author, company, number or state</source>
        <translation>Nach Titel, Autor, Firma, Nummer oder Zustand suchen</translation>
    </message>
    <message>
        <source>Duplicates a submission into a new draft (page History)</source>
        <translation>Dupliziert einen Vorgang in einen neuen Entwurf (Seite „Verlauf“)</translation>
    </message>
    <message>
        <source>Choose a submission in the table first.</source>
        <translation>Wählen Sie zuerst einen Vorgang in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>ui::keys::KeyMap</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Tab goes to the next field, arrows move in lists. Esc closes this.</source>
        <translation>Tab führt zum nächsten Feld, die Pfeiltasten bewegen sich in Listen. Esc schließt diese Übersicht.</translation>
    </message>
    <message>
        <source>Shows these keys</source>
        <translation>Zeigt diese Tasten</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys, what they do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::outbox::CandidateBoard</name>
    <message>
        <source>%1: %2 (differs)</source>
        <comment>name and value of a line</comment>
        <translation>%1: %2 (verschieden)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a line</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Das ist er</translation>
    </message>
    <message>
        <source>This is it: %1</source>
        <comment>number of a record</comment>
        <translation>Das ist er: %1</translation>
    </message>
    <message>
        <source>PerPro takes this record for what was sent, reads its author back, and never sends it again.</source>
        <translation>PerPro nimmt diesen Datensatz als das Gesendete, prüft seinen Autor und sendet es nie wieder.</translation>
    </message>
    <message>
        <source>Open its ticket</source>
        <translation>Ticket dazu öffnen</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>In Autotask öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>text of a button, number of a record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens the ticket on which it stands in your browser: there are no links to notes and attachments.</source>
        <translation>Öffnet in Ihrem Browser das Ticket, zu dem er gehört: Links zu Notizen und Anhängen gibt es nicht.</translation>
    </message>
    <message>
        <source>Opens the record in your browser.</source>
        <translation>Öffnet den Datensatz in Ihrem Browser.</translation>
    </message>
</context>
<context>
    <name>ui::outbox::ConfirmPart</name>
    <message>
        <source>Say why, in a few words: it stays in the history.</source>
        <translation>Sagen Sie in wenigen Worten, warum: Es bleibt im Verlauf stehen.</translation>
    </message>
</context>
<context>
    <name>ui::outbox::OutboxPage</name>
    <message>
        <source>&amp;Send now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Read back now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Choose a submission in the table first.</source>
        <translation>Wählen Sie zuerst einen Vorgang in der Tabelle.</translation>
    </message>
    <message>
        <source>“Send now” is off: %1</source>
        <comment>reason</comment>
        <translation>„Jetzt senden“ ist nicht möglich: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>title of a submission, what became of it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Nothing is waiting. What you submit is saved here first, sent once, and moves to the history as soon as Autotask has shown its author.</source>
        <translation>Nichts wartet. Was Sie absenden, wird zuerst hier gespeichert, einmal gesendet und kommt in den Verlauf, sobald Autotask den Autor gezeigt hat.</translation>
    </message>
    <message>
        <source>Submissions under way</source>
        <translation>Laufende Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>Zurück in den &amp;Entwurf</translation>
    </message>
    <message>
        <source>Takes a waiting submission back into a draft (page Outbox)</source>
        <translation>Holt einen wartenden Vorgang in einen Entwurf zurück (Seite „Postausgang“)</translation>
    </message>
</context>
<context>
    <name>ui::outbox::PlanDetail</name>
    <message>
        <source>Details of the submission</source>
        <translation>Einzelheiten des Vorgangs</translation>
    </message>
</context>
<context>
    <name>ui::outbox::PlanTable</name>
    <message>
        <source>What can be done with the submission</source>
        <translation>Was mit dem Vorgang möglich ist</translation>
    </message>
</context>
<context>
    <name>ui::outbox::PlansModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Author chosen</source>
        <translation>Gewählter Autor</translation>
    </message>
    <message>
        <source>Author read</source>
        <translation>Autor laut Autotask</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>%1. %2. Author chosen: %3</source>
        <comment>moment, title, names</comment>
        <translation>%1. %2. Gewählter Autor: %3</translation>
    </message>
    <message>
        <source>Author read: %1</source>
        <comment>names</comment>
        <translation>Geprüfter Autor: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <comment>a connection, you: look at it, ...</comment>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between the parts of a row that is spoken</comment>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>ui::outbox::StepDetail</name>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Copies the external ID by which the record can be found in Autotask.</source>
        <translation>Kopiert die externe ID, mit der sich der Datensatz in Autotask finden lässt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a line of the receipt</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 · %4</source>
        <comment>number, how many, kind of record, state</comment>
        <translation>Teil %1 von %2: %3 · %4</translation>
    </message>
</context>
<context>
    <name>ui::outbox::UnclearPart</name>
    <message>
        <source>Create it once &amp;more</source>
        <translation>Noch einmal &amp;anlegen</translation>
    </message>
    <message>
        <source>Lea&amp;ve it</source>
        <translation>So &amp;lassen</translation>
    </message>
    <message>
        <source>Discard &amp;it</source>
        <translation>Ve&amp;rwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Grund, der im Verlauf stehen bleibt</translation>
    </message>
    <message>
        <source>For example: told the customer by phone</source>
        <translation>Zum Beispiel: dem Kunden am Telefon gesagt</translation>
    </message>
    <message>
        <source>&amp;Look up now</source>
        <translation>Jetzt s&amp;uchen</translation>
    </message>
    <message>
        <source>Send a&amp;gain …</source>
        <translation>Erneu&amp;t senden …</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>You said that none of the records is it, so it stays undecided, and it is not sent again: that is offered only where nothing in Autotask fits. Look up again later, or discard it; from the history it can be written anew.</source>
        <translation>Sie haben gesagt, dass es keiner der Datensätze ist; es bleibt also unentschieden und wird nicht erneut gesendet: Das wird nur angeboten, wenn in Autotask nichts passt. Suchen Sie später noch einmal, oder verwerfen Sie es; vom Verlauf aus lässt es sich neu verfassen.</translation>
    </message>
    <message>
        <source>Which of these is it? What is not the same on all of them is marked with ≠. “This is it” takes the record for what was sent, reads its author back, and never sends it again.</source>
        <translation>Welcher davon ist es? Was nicht bei allen gleich ist, ist mit ≠ markiert. „Das ist er“ nimmt den Datensatz als das Gesendete, prüft seinen Autor und sendet es nie wieder.</translation>
    </message>
    <message>
        <source>Show the records agai&amp;n</source>
        <translation>Datensätze wieder zei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation>&amp;Keiner davon</translation>
    </message>
    <message>
        <source>Shows the records that fit once more.</source>
        <translation>Zeigt die passenden Datensätze noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is decided by that: it stays unclear.</source>
        <translation>Damit ist nichts entschieden: Es bleibt unklar.</translation>
    </message>
</context>
<context>
    <name>ui::palette::Palette</name>
    <message>
        <source>Go to or do</source>
        <translation>Ziel oder Aktion</translation>
    </message>
    <message>
        <source>Page, person, ticket number or link, or what to do</source>
        <translation>Seite, Person, Ticketnummer, Link oder was zu tun ist</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc closes.</source>
        <translation>Pfeiltasten wählen, Enter führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Goes to or does anything</source>
        <translation>Öffnet jedes Ziel oder führt jede Aktion aus</translation>
    </message>
</context>
<context>
    <name>ui::palette::PaletteModel</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is offered, its kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what is offered, its kind, more about it</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::parts</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ui::parts::BusyLine</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ui::parts::Disclosure</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ui::parts::FieldHint</name>
    <message>
        <source>%1: %2</source>
        <comment>word for the kind of hint, the hint</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::parts::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details der Meldung</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>word for the kind of message, the message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::people::PeopleModel</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>company unknown</source>
        <translation>Firma unbekannt</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>company inactive</source>
        <translation>Firma inaktiv</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>cannot be chosen: %1</source>
        <translation>nicht wählbar: %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>%1 · ID %2</source>
        <comment>about a person; its number in Autotask</comment>
        <translation>%1 · ID %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact or resource; inactive</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::people::PersonPicker</name>
    <message>
        <source>Act as</source>
        <translation>Handeln als</translation>
    </message>
    <message>
        <source>Name, company or e-mail</source>
        <translation>Name, Firma oder E-Mail</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters.</source>
        <translation>Niemand passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>This company</source>
        <translation>Diese Firma</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <comment>a filter of the list of people</comment>
        <translation>Nur zeigen: %1</translation>
    </message>
    <message>
        <source>Contacts of %1 and of the companies above it</source>
        <translation>Kontakte von %1 und der übergeordneten Firmen</translation>
    </message>
    <message>
        <source>Nobody fits among those that are shown. Switch a filter off.</source>
        <translation>Niemand der Angezeigten passt. Schalten Sie einen Filter aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), those of late first</source>
        <translation>
            <numerusform>%n Person, zuletzt gewählte zuerst</numerusform>
            <numerusform>%n Personen, zuletzt gewählte zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::readiness::GradeFrame</name>
    <message>
        <source>Asking Autotask …</source>
        <translation>Autotask wird gefragt …</translation>
    </message>
</context>
<context>
    <name>ui::readiness::GuideView</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Every tick is kept with this name and the date.</source>
        <translation>Jeder Haken wird mit diesem Namen und dem Datum festgehalten.</translation>
    </message>
    <message>
        <source>Co&amp;py the guide as text</source>
        <translation>Anleitung als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>For whoever administers Autotask.</source>
        <translation>Für alle, die Autotask verwalten.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a chapter, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What Autotask says of it:</source>
        <translation>Was Autotask dazu sagt:</translation>
    </message>
    <message>
        <source>Ticked on %1</source>
        <comment>a date</comment>
        <translation>Abgehakt am %1</translation>
    </message>
    <message>
        <source>Ticked by %1 on %2</source>
        <comment>a name, a date</comment>
        <translation>Abgehakt von %1 am %2</translation>
    </message>
</context>
<context>
    <name>ui::readiness::ReadinessPage</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Check a person</source>
        <translation>Eine Person &amp;prüfen</translation>
    </message>
    <message>
        <source>Set-up &amp;guide</source>
        <translation>&amp;Anleitung zur Einrichtung</translation>
    </message>
    <message>
        <source>&amp;Kind of record</source>
        <translation>Art des &amp;Datensatzes</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Asks Autotask anew; nothing is written.</source>
        <translation>Fragt Autotask neu; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>What real records have shown</source>
        <translation>Was echte Datensätze gezeigt haben</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>A person who is not known</source>
        <translation>Eine unbekannte Person</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a date; what a record has shown</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Nothing yet: PerPro has not written as this person.</source>
        <translation>Noch nichts: PerPro hat noch nicht als diese Person geschrieben.</translation>
    </message>
    <message>
        <source>Autotask is being asked.</source>
        <translation>Autotask wird gerade gefragt.</translation>
    </message>
</context>
<context>
    <name>ui::readiness::ReadinessStrip</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Asks Autotask anew; nothing is written.</source>
        <translation>Fragt Autotask neu; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Autotask is being asked.</source>
        <translation>Autotask wird gerade gefragt.</translation>
    </message>
</context>
<context>
    <name>ui::readiness::ResultList</name>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at; what was found</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::request::RequestPreview</name>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copied as JSON, without secrets.</source>
        <translation>Als JSON kopiert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Copied as curl, without secrets.</source>
        <translation>Als curl kopiert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Secrets are masked, here and in what is copied.</source>
        <translation>Geheimnisse sind unkenntlich gemacht, hier und in dem, was kopiert wird.</translation>
    </message>
</context>
<context>
    <name>ui::settings::ConnectModel</name>
    <message>
        <source>Autotask</source>
        <comment>the name that a first profile gets unless the person changes it</comment>
        <translation>Autotask</translation>
    </message>
    <message>
        <source>There is no secret service on this computer; PerPro keeps the secret in memory only and will ask at the next start.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund; PerPro hält das Secret nur im Arbeitsspeicher und fragt beim nächsten Start danach.</translation>
    </message>
    <message>
        <source>The system keychain was not asked to the end; PerPro keeps the secret in memory only and may ask at the next start.</source>
        <translation>Die Anfrage an den Schlüsselbund des Systems kam nicht zum Ende; PerPro hält das Secret nur im Arbeitsspeicher und fragt beim nächsten Start vielleicht danach.</translation>
    </message>
    <message>
        <source>These are the credentials that Autotask has just refused; nothing was sent. Press again to try them all the same.</source>
        <translation>Das sind die Zugangsdaten, die Autotask gerade abgelehnt hat; es wurde nichts gesendet. Drücken Sie noch einmal, um sie trotzdem zu versuchen.</translation>
    </message>
</context>
<context>
    <name>ui::settings::ConnectPage</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>&amp;Test tenant</source>
        <translation>&amp;Test-Tenant</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Show all &amp;fields</source>
        <translation>Alle &amp;Felder zeigen</translation>
    </message>
    <message>
        <source>Try the &amp;demo tenant</source>
        <translation>&amp;Demo-Tenant ausprobieren</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>key of the API user, like abc123@example.com</source>
        <translation>Schlüssel des API-Benutzers, etwa abc123@example.com</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Tracking &amp;identifier</source>
        <translation>Tracking &amp;Identifier</translation>
    </message>
    <message>
        <source>&amp;Profile name</source>
        <translation>&amp;Profilname</translation>
    </message>
    <message>
        <source>how you call this connection</source>
        <translation>wie Sie diese Verbindung nennen</translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation>&amp;API-Adresse</translation>
    </message>
    <message>
        <source>Marks this profile as a test tenant, and allows an address on this computer.</source>
        <translation>Kennzeichnet dieses Profil als Test-Tenant und erlaubt eine Adresse auf diesem Computer.</translation>
    </message>
    <message>
        <source>A pretend Autotask on this computer, with made-up people; nothing leaves it.</source>
        <translation>Ein vorgespieltes Autotask auf diesem Computer, mit erfundenen Personen; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>Welcome to PerPro</source>
        <translation>Willkommen bei PerPro</translation>
    </message>
    <message>
        <source>The system keychain could not give everything that is needed to connect as %1. Enter what is missing; PerPro gives it to the keychain alone.</source>
        <translation>Der Schlüsselbund des Systems konnte nicht alles liefern, was für die Verbindung als %1 nötig ist. Geben Sie ein, was fehlt; PerPro gibt es nur an den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Connecting to Autotask</source>
        <translation>Verbindung mit Autotask wird aufgebaut</translation>
    </message>
    <message>
        <source>PerPro is not connected; the reason stands beside “%1”.</source>
        <translation>PerPro ist nicht verbunden; der Grund steht bei „%1“.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>PerPro writes tickets and notes in Autotask in the name of a contact or of a colleague, and proves afterwards whom Autotask shows as the author. Secret and tracking identifier are kept only in the system keychain of this computer, never in a file.</source>
        <translation>PerPro schreibt in Autotask Tickets und Notizen im Namen eines Kontakts oder eines Kollegen und beweist danach, wen Autotask als Autor zeigt. Secret und Tracking Identifier werden nur im Schlüsselbund dieses Computers aufbewahrt, nie in einer Datei.</translation>
    </message>
</context>
<context>
    <name>ui::settings::ProfilesModel</name>
    <message>
        <source>Its data cannot be read</source>
        <translation>Seine Daten lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Test tenant</source>
        <translation>Test-Tenant</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>colour of a profile</comment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <comment>colour of a profile</comment>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>colour of a profile</comment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of a profile</comment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>colour of a profile</comment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>This removes everything that PerPro keeps of “%1” on this computer: people, history, drafts, proofs, and its secret in the keychain. Nothing changes in Autotask.</source>
        <translation>Das entfernt alles, was PerPro auf diesem Computer zu „%1“ aufbewahrt: Personen, Verlauf, Entwürfe, Nachweise und das Secret im Schlüsselbund. In Autotask ändert sich nichts.</translation>
    </message>
    <message>
        <source>Its data cannot be read, so PerPro cannot tell whether something in it was never sent.</source>
        <translation>Seine Daten lassen sich nicht lesen; PerPro weiß daher nicht, ob etwas darin nie gesendet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were never sent and would be lost.</source>
        <translation>
            <numerusform>%n Datensatz wurde nie gesendet und ginge verloren.</numerusform>
            <numerusform>%n Datensätze wurden nie gesendet und gingen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n record(s) it is unclear whether Autotask has them; PerPro could not find that out any more.</source>
        <translation>
            <numerusform>Bei %n Datensatz ist unklar, ob Autotask ihn hat; PerPro könnte das nicht mehr herausfinden.</numerusform>
            <numerusform>Bei %n Datensätzen ist unklar, ob Autotask sie hat; PerPro könnte das nicht mehr herausfinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The author of %n record(s) was not read back yet and would stay unproven.</source>
        <translation>
            <numerusform>Der Autor von %n Datensatz ist noch nicht geprüft und bliebe ohne Nachweis.</numerusform>
            <numerusform>Die Autoren von %n Datensätzen sind noch nicht geprüft und blieben ohne Nachweis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::settings::ProfilesPart</name>
    <message>
        <source>S&amp;witch to this profile</source>
        <translation>Zu diesem Profil &amp;wechseln</translation>
    </message>
    <message>
        <source>&amp;New profile …</source>
        <translation>&amp;Neues Profil …</translation>
    </message>
    <message>
        <source>&amp;Forget this profile …</source>
        <translation>Dieses Profil &amp;vergessen …</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Colour of the profile in use</source>
        <translation>Farbe des verwendeten Profils</translation>
    </message>
    <message>
        <source>&amp;Colour of the profile in use</source>
        <translation>&amp;Farbe des verwendeten Profils</translation>
    </message>
    <message>
        <source>To confirm, type the profile&apos;s &amp;name</source>
        <translation>Geben Sie zur Bestätigung den Na&amp;men des Profils ein</translation>
    </message>
    <message>
        <source>Name of the profile to forget</source>
        <translation>Name des Profils, das vergessen werden soll</translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation>V&amp;ergessen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Geben Sie zuerst den Namen ein.</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <comment>name of a profile, what it is</comment>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This profile is in use.</source>
        <translation>Dieses Profil wird gerade verwendet.</translation>
    </message>
</context>
<context>
    <name>ui::settings::SecretPanel</name>
    <message>
        <source>Autotask refused the secret of %1. PerPro asks nothing more with it. Nothing is lost and nothing is sent twice: what waits leaves once a new secret works.</source>
        <translation>Autotask hat das Secret von %1 abgelehnt. PerPro fragt damit nichts mehr an. Nichts geht verloren und nichts wird doppelt gesendet: Was wartet, wird gesendet, sobald ein neues Secret funktioniert.</translation>
    </message>
    <message>
        <source>Enter the new secret …</source>
        <translation>Neues Secret eingeben …</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>Tracking identifier</source>
        <translation>Tracking Identifier</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation>Neues Se&amp;cret</translation>
    </message>
    <message>
        <source>Tracking &amp;identifier</source>
        <translation>Tracking &amp;Identifier</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsModel</name>
    <message>
        <source>Secret and tracking identifier are in the system keychain.</source>
        <translation>Secret und Tracking Identifier liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Secret and tracking identifier are in memory only; PerPro will ask for them at the next start.</source>
        <translation>Secret und Tracking Identifier liegen nur im Arbeitsspeicher; PerPro fragt beim nächsten Start danach.</translation>
    </message>
    <message>
        <source>No people have been fetched from Autotask yet.</source>
        <translation>Noch wurden keine Personen aus Autotask abgerufen.</translation>
    </message>
    <message>
        <source>The demo tenant&apos;s secret is no secret: it opens nothing else.</source>
        <translation>Das Secret des Demo-Tenants ist kein Geheimnis: Es öffnet sonst nichts.</translation>
    </message>
    <message>
        <source>Contacts: %1 · Resources: %2 · Companies: %3 · fetched on %4</source>
        <comment>three counts and a moment</comment>
        <translation>Kontakte: %1 · Ressourcen: %2 · Firmen: %3 · abgerufen am %4</translation>
    </message>
    <message>
        <source>A ticket whose answer was lost is found by its token. A ticket that has an External ID of its own keeps it.</source>
        <translation>Ein Ticket, zu dem die Antwort verloren ging, wird am Token gefunden. Ein Ticket mit einer eigenen externen ID behält sie.</translation>
    </message>
    <message>
        <source>External ID stays free. A ticket whose answer was lost is found by its content.</source>
        <translation>Die externe ID bleibt frei. Ein Ticket, zu dem die Antwort verloren ging, wird am Inhalt gefunden.</translation>
    </message>
    <message>
        <source>Your tenant did not keep it; lost tickets are found by their content. Switch it on to try again.</source>
        <translation>Ihr Tenant hat das Token nicht übernommen; verlorene Tickets werden am Inhalt gefunden. Setzen Sie den Haken, um es noch einmal zu versuchen.</translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsPage</name>
    <message>
        <source>&amp;Refresh people</source>
        <translation>&amp;Personen aktualisieren</translation>
    </message>
    <message>
        <source>The API user may write as &amp;contacts</source>
        <translation>Der API-Benutzer darf als &amp;Kontakt schreiben</translation>
    </message>
    <message>
        <source>Open the &amp;tenant&apos;s page</source>
        <translation>&amp;Seite des Tenants öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Hosts contacted</source>
        <translation>Kontaktierte Hosts</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>System</source>
        <comment>appearance</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation>Demo-Tenant</translation>
    </message>
    <message>
        <source>Switch it off to see what a missing contact option does: the record is created, but Autotask shows the API user as its author, and PerPro tells you so.</source>
        <translation>Nehmen Sie den Haken weg, um zu sehen, was eine fehlende Kontakt-Option bewirkt: Der Datensatz wird erstellt, aber Autotask zeigt den API-Benutzer als Autor, und PerPro sagt es Ihnen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über PerPro</translation>
    </message>
    <message>
        <source>PerPro %1. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. PerPro sends nothing to anybody but the hosts above.</source>
        <translation>PerPro %1. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung. PerPro sendet an niemanden etwas außer an die oben genannten Hosts.</translation>
    </message>
    <message>
        <source>%1 (test tenant)</source>
        <comment>name of a profile</comment>
        <translation>%1 (Test-Tenant)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>The demo tenant has not been started.</source>
        <translation>Der Demo-Tenant wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>A refresh is under way.</source>
        <translation>Eine Aktualisierung läuft.</translation>
    </message>
    <message>
        <source>Fetching people: %1 so far</source>
        <translation>Personen werden abgerufen: bisher %1</translation>
    </message>
    <message>
        <source>The people were not refreshed; those that were here stay. %1
%2</source>
        <comment>what happened; what to do</comment>
        <translation>Die Personen wurden nicht aktualisiert; die bisherigen bleiben. %1
%2</translation>
    </message>
    <message>
        <source>Stopped. The people that were here before stay.</source>
        <translation>Abgebrochen. Die bisherigen Personen bleiben.</translation>
    </message>
    <message>
        <source>Fetch &amp;everybody anew</source>
        <translation>&amp;Alle neu abrufen</translation>
    </message>
    <message>
        <source>A refresh asks Autotask for what has changed. Who was deleted there goes only when everybody is fetched anew; PerPro does that by itself once a week.</source>
        <translation>Eine Aktualisierung fragt Autotask nach dem, was sich geändert hat. Wer dort gelöscht wurde, verschwindet erst, wenn alle neu abgerufen werden; PerPro tut das einmal pro Woche von selbst.</translation>
    </message>
    <message>
        <source>Fetches what has changed in Autotask since the last time.</source>
        <translation>Ruft ab, was sich seit dem letzten Mal in Autotask geändert hat.</translation>
    </message>
</context>
<context>
    <name>ui::settings::SubmittingPart</name>
    <message>
        <source>&amp;Mark tickets with a PerPro token in External ID</source>
        <translation>&amp;Tickets in der externen ID mit einem PerPro-Token kennzeichnen</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Time to &amp;take a submission back</source>
        <translation>&amp;Zeit, um einen Vorgang zurückzunehmen</translation>
    </message>
    <message>
        <source>Time to take a submission back, in seconds</source>
        <translation>Zeit, um einen Vorgang zurückzunehmen, in Sekunden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>0 s (off)</source>
        <translation>0 s (aus)</translation>
    </message>
</context>
<context>
    <name>ui::shell::ActorBanner</name>
    <message>
        <source>Nobody chosen yet</source>
        <translation>Noch niemand gewählt</translation>
    </message>
    <message>
        <source>Writing as %1 – contact</source>
        <translation>Sie schreiben als %1 – Kontakt</translation>
    </message>
    <message>
        <source>Writing as %1 – contact of %2</source>
        <comment>name, company</comment>
        <translation>Sie schreiben als %1 – Kontakt von %2</translation>
    </message>
    <message>
        <source>Writing as %1 – resource</source>
        <translation>Sie schreiben als %1 – Ressource</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>Goes to the page %1</source>
        <translation>Geht zur Seite „%1“</translation>
    </message>
    <message>
        <source>Closes PerPro</source>
        <translation>Schließt PerPro</translation>
    </message>
</context>
<context>
    <name>ui::shell::ProfileStrip</name>
    <message>
        <source>Test tenant</source>
        <translation>Test-Tenant</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Production or Test tenant, name of the profile</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything goes to the test tenant of the profile %1.</source>
        <translation>Alles geht an den Test-Tenant des Profils %1.</translation>
    </message>
    <message>
        <source>Everything goes to the production tenant of the profile %1.</source>
        <translation>Alles geht an den produktiven Tenant des Profils %1.</translation>
    </message>
    <message>
        <source>Switch profile</source>
        <translation>Profil wechseln</translation>
    </message>
</context>
<context>
    <name>ui::shell::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a page, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than that many</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n Vorgang wartet</numerusform>
            <numerusform>%n Vorgänge warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::tickets::NoteCard</name>
    <message>
        <source>Publish: %1</source>
        <comment>the tenant&apos;s label of who can read a note</comment>
        <translation>Publish: %1</translation>
    </message>
</context>
<context>
    <name>ui::tickets::TicketFinder</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Number, link, or words of the title</source>
        <translation>Nummer, Link oder Wörter aus dem Titel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Gefundene Tickets</translation>
    </message>
    <message>
        <source>Looking for tickets</source>
        <translation>Tickets werden gesucht</translation>
    </message>
    <message>
        <source>Reading the ticket</source>
        <translation>Das Ticket wird gelesen</translation>
    </message>
</context>
<context>
    <name>ui::tickets::TicketFinderModel</name>
    <message>
        <source>Type at least three letters of the title, or the whole number.</source>
        <translation>Geben Sie mindestens drei Buchstaben des Titels ein oder die ganze Nummer.</translation>
    </message>
    <message>
        <source>A ticket number looks like T20261121.0001.</source>
        <translation>Eine Ticketnummer sieht so aus: T20261121.0001.</translation>
    </message>
    <message>
        <source>This link does not lead to a ticket. Open the ticket in Autotask and copy its link or number.</source>
        <translation>Dieser Link führt nicht zu einem Ticket. Öffnen Sie das Ticket in Autotask und kopieren Sie seinen Link oder seine Nummer.</translation>
    </message>
    <message>
        <source>This link does not lead into Autotask.</source>
        <translation>Dieser Link führt nicht zu Autotask.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n ticket(s) are shown. Another word narrows them down.</source>
        <translation>
            <numerusform>Nur %n Ticket wird angezeigt. Ein weiteres Wort grenzt die Auswahl ein.</numerusform>
            <numerusform>Nur %n Tickets werden angezeigt. Ein weiteres Wort grenzt die Auswahl ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found. Enter chooses the marked one.</source>
        <translation>
            <numerusform>%n Ticket gefunden. Enter wählt das markierte.</numerusform>
            <numerusform>%n Tickets gefunden. Enter wählt das markierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket has the number %1, or the API user may not see it.</source>
        <translation>Kein Ticket hat die Nummer %1, oder der API-Benutzer darf es nicht sehen.</translation>
    </message>
    <message>
        <source>No ticket of the last year has these words in its title. Older ones are found by their number.</source>
        <translation>Kein Ticket des letzten Jahres hat diese Wörter im Titel. Ältere finden Sie über ihre Nummer.</translation>
    </message>
    <message>
        <source>Autotask does not find this ticket.</source>
        <translation>Autotask findet dieses Ticket nicht.</translation>
    </message>
    <message>
        <source>It was deleted or merged meanwhile, or the API user may not see it. Nothing can be written to it; look for the right ticket.</source>
        <translation>Es wurde inzwischen gelöscht oder zusammengeführt, oder der API-Benutzer darf es nicht sehen. Dazu lässt sich nichts schreiben; suchen Sie das richtige Ticket.</translation>
    </message>
    <message>
        <source>no company</source>
        <translation>keine Firma</translation>
    </message>
    <message>
        <source>company %1</source>
        <comment>number of a stranger</comment>
        <translation>Firma %1</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <source>contact %1</source>
        <comment>number of a stranger</comment>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <comment>of a picklist, its label is not known</comment>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>No ticket of the last year has this number in its title. If it is the ticket&apos;s id, write #%1.</source>
        <translation>Kein Ticket des letzten Jahres hat diese Zahl im Titel. Ist es die ID des Tickets, schreiben Sie #%1.</translation>
    </message>
</context>
<context>
    <name>ui::tickets::TicketHits</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
</context>
<context>
    <name>ui::tickets::TicketPanel</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>In Autotask öffnen</translation>
    </message>
    <message>
        <source>Description of the ticket</source>
        <translation>Beschreibung des Tickets</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>Letzte Notizen</translation>
    </message>
    <message>
        <source>This ticket is closed: its status is “%1”. Make sure that it is the one you mean.</source>
        <translation>Dieses Ticket ist geschlossen: Sein Status ist „%1“. Vergewissern Sie sich, dass es das richtige ist.</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>(keine Beschreibung)</translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation>Die Notizen ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Reading the notes …</source>
        <translation>Die Notizen werden gelesen …</translation>
    </message>
    <message>
        <source>This ticket has no notes.</source>
        <translation>Dieses Ticket hat keine Notizen.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Gives the description and the last notes more room</source>
        <translation>Gibt der Beschreibung und den letzten Notizen mehr Platz</translation>
    </message>
    <message>
        <source>Description and last notes of the ticket</source>
        <translation>Beschreibung und letzte Notizen des Tickets</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>ui::tour::Tour</name>
    <message>
        <source>The first start asks who connects to which Autotask</source>
        <translation>Der erste Start fragt, wer sich mit welchem Autotask verbindet</translation>
    </message>
    <message>
        <source>The window opens on the demo tenant; its people are already there</source>
        <translation>Das Fenster öffnet sich mit dem Demo-Tenant; seine Personen sind schon da</translation>
    </message>
    <message>
        <source>Three letters of a name are enough to find the contact</source>
        <translation>Drei Buchstaben eines Namens genügen, um den Kontakt zu finden</translation>
    </message>
    <message>
        <source>Enter chooses; the banner and the preview say as whom</source>
        <translation>Enter wählt aus; Banner und Vorschau sagen, als wer</translation>
    </message>
    <message>
        <source>The ticket is written into the tenant&apos;s own form</source>
        <translation>Das Ticket wird in das eigene Formular des Tenants geschrieben</translation>
    </message>
    <message>
        <source>Submitted; the author is read back from the server</source>
        <translation>Abgeschickt; der Autor wird vom Server zurückgelesen</translation>
    </message>
    <message>
        <source>On the page Settings the demo tenant&apos;s contact option is taken away</source>
        <translation>Auf der Seite Einstellungen wird dem Demo-Tenant die Kontakt-Option genommen</translation>
    </message>
    <message>
        <source>A second ticket as a contact</source>
        <translation>Ein zweites Ticket als Kontakt</translation>
    </message>
    <message>
        <source>Autotask creates it and says nothing; the read-back raises the alarm</source>
        <translation>Autotask erstellt es und sagt nichts; das Zurücklesen schlägt Alarm</translation>
    </message>
    <message>
        <source>The option is given back</source>
        <translation>Die Option wird zurückgegeben</translation>
    </message>
    <message>
        <source>Nothing is waiting in the outbox</source>
        <translation>Im Postausgang wartet nichts</translation>
    </message>
    <message>
        <source>All submissions are in the history, each with its state</source>
        <translation>Alle Einreichungen stehen im Verlauf, jede mit ihrem Zustand</translation>
    </message>
    <message>
        <source>The set-up guide ticks what Autotask answers</source>
        <translation>Die Einrichtungshilfe hakt ab, was Autotask beantwortet</translation>
    </message>
    <message>
        <source>Connection, profiles and people are in the settings</source>
        <translation>Verbindung, Profile und Personen stehen in den Einstellungen</translation>
    </message>
    <message>
        <source>F1 shows what the keys do</source>
        <translation>F1 zeigt, was die Tasten tun</translation>
    </message>
    <message>
        <source>Ctrl+K goes to everything by its name</source>
        <translation>Strg+K führt über den Namen zu allem</translation>
    </message>
    <message>
        <source>The alarm in dark</source>
        <translation>Der Alarm in dunklen Farben</translation>
    </message>
    <message>
        <source>The form in dark</source>
        <translation>Das Formular in dunklen Farben</translation>
    </message>
    <message numerus="yes">
        <source>tour: the tenant&apos;s own list holds exactly these %n record(s) by these authors; pictures in %1</source>
        <translation>
            <numerusform>Tour: Die eigene Liste des Tenants enthält genau diesen %n Datensatz von diesem Autor; Bilder in %1</numerusform>
            <numerusform>Tour: Die eigene Liste des Tenants enthält genau diese %n Datensätze von diesen Autoren; Bilder in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>tour: failed</source>
        <translation>Tour: gescheitert</translation>
    </message>
    <message>
        <source>A note: the ticket is found by its number, and seen before anything is written</source>
        <translation>Eine Notiz: Das Ticket wird über seine Nummer gefunden und gezeigt, bevor etwas geschrieben wird</translation>
    </message>
    <message>
        <source>As a colleague; who will read it is chosen, never preselected</source>
        <translation>Als Kollegin; wer sie lesen wird, wird gewählt, nie vorausgewählt</translation>
    </message>
    <message>
        <source>The note stands under the colleague&apos;s name</source>
        <translation>Die Notiz steht unter dem Namen der Kollegin</translation>
    </message>
    <message>
        <source>Another note on the same ticket</source>
        <translation>Noch eine Notiz zum selben Ticket</translation>
    </message>
    <message>
        <source>The note stands under the contact&apos;s name</source>
        <translation>Die Notiz steht unter dem Namen des Kontakts</translation>
    </message>
    <message>
        <source>Somebody whose security level forbids it: blocked before anything is written</source>
        <translation>Jemand, dessen Security Level es verbietet: gesperrt, bevor etwas geschrieben ist</translation>
    </message>
    <message>
        <source>What is known of each person, and how it is mended, stands on the page Readiness</source>
        <translation>Was von jeder Person bekannt ist und wie man es behebt, steht auf der Seite Bereitschaft</translation>
    </message>
</context>
</TS>
