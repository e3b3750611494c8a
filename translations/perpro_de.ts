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
        <source>The demo tenant has a profile of its own.</source>
        <translation>Der Demo-Tenant hat ein eigenes Profil.</translation>
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
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
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
        <source>1. The API user&apos;s security level lacks Add for this kind of record, or its impersonation box: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; the API user&apos;s level &gt; Web Services API.</source>
        <translation>1. Dem Security Level des API-Benutzers fehlt Add für diese Art von Datensatz oder das Häkchen für Impersonation: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; das Level des API-Benutzers &gt; Web Services API.</translation>
    </message>
    <message>
        <source>2. The author&apos;s security level does not permit it: Security Levels &gt; the author&apos;s level &gt; Web Services API &gt; Allow impersonation of resources with this security level.</source>
        <translation>2. Das Security Level des Autors lässt es nicht zu: Security Levels &gt; das Level des Autors &gt; Web Services API &gt; Allow impersonation of resources with this security level.</translation>
    </message>
    <message>
        <source>3. The author is inactive or is an API user: Admin &gt; Resources (Users).</source>
        <translation>3. Der Autor ist inaktiv oder selbst ein API-Benutzer: Admin &gt; Resources (Users).</translation>
    </message>
    <message>
        <source>4. The author&apos;s own rights do not allow this record: the same security level, sections Service Desk, CRM and Projects.</source>
        <translation>4. Die eigenen Rechte des Autors erlauben diesen Datensatz nicht: dasselbe Security Level, Abschnitte Service Desk, CRM und Projects.</translation>
    </message>
    <message>
        <source>5. The module is not available in your Autotask.</source>
        <translation>5. Das Modul ist in Ihrem Autotask nicht verfügbar.</translation>
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
        <source>%1 Autotask may refuse this or leave the author out; PerPro is not certain and will read the author back.</source>
        <comment>a sentence that warns, followed by how sure it is</comment>
        <translation>%1 Autotask lehnt das vielleicht ab oder lässt den Autor weg; PerPro ist nicht sicher und prüft den Autor danach.</translation>
    </message>
    <message>
        <source>Proven on %1: a record by this author was read back.</source>
        <translation>Nachgewiesen am %1: Ein Datensatz mit diesem Autor wurde aus Autotask zurückgelesen.</translation>
    </message>
    <message>
        <source>Likely: nothing speaks against it, but no record by this author was read back yet.</source>
        <translation>Wahrscheinlich: Nichts spricht dagegen; der Nachweis durch einen Datensatz steht noch aus.</translation>
    </message>
    <message>
        <source>Unknown: Autotask does not say whether the API user may create this kind of record.</source>
        <translation>Unbekannt: Autotask sagt nicht, ob der API-Benutzer diese Art von Datensatz erstellen darf.</translation>
    </message>
    <message>
        <source>Blocked: the API user may not create this kind of record. Its security level decides: Security Levels &gt; the API user&apos;s level &gt; Web Services API.</source>
        <translation>Blockiert: Der API-Benutzer darf diese Art von Datensatz nicht erstellen. Das entscheidet sein Security Level: Security Levels &gt; das Level des API-Benutzers &gt; Web Services API.</translation>
    </message>
    <message>
        <source>Blocked: on %1 a record was created, but not attributed to this author. After the security level was corrected you may try again.</source>
        <translation>Blockiert: Am %1 wurde ein Datensatz erstellt, aber nicht diesem Autor zugeschrieben. Wenn das Security Level korrigiert ist, können Sie es wieder versuchen.</translation>
    </message>
    <message>
        <source>Blocked: on %1 Autotask did not permit a record by this author. After the security level was corrected you may try again.</source>
        <translation>Blockiert: Am %1 hat Autotask einen Datensatz mit diesem Autor nicht zugelassen. Wenn das Security Level korrigiert ist, können Sie es wieder versuchen.</translation>
    </message>
    <message>
        <source>Blocked: a rule of Autotask forbids this author here; see the note beside the author.</source>
        <translation>Blockiert: Eine Regel von Autotask verbietet hier diesen Autor; siehe den Hinweis beim Autor.</translation>
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
        <source>PerPro will not send it again by itself: if the first one arrived, that would make a second record, and Autotask keeps both.</source>
        <translation>PerPro sendet es nicht von selbst noch einmal: Falls das erste angekommen ist, entstünde ein zweiter Datensatz, und Autotask behält beide.</translation>
    </message>
    <message>
        <source>Look for it in Autotask: %1, created around %2. Autotask may take some minutes; if it is still not there, write it anew.</source>
        <comment>kind of record; moment</comment>
        <translation>Suchen Sie in Autotask: %1, erstellt ungefähr am %2. Es kann einige Minuten dauern; wenn es dann noch nicht da ist, verfassen Sie es neu.</translation>
    </message>
    <message>
        <source>Search Autotask for the external ID %1 (%2). Autotask may take some minutes; if it is still not there, write it anew.</source>
        <comment>token; kind of record</comment>
        <translation>Suchen Sie in Autotask nach der externen ID %1 (%2). Es kann einige Minuten dauern; wenn es dann noch nicht da ist, verfassen Sie es neu.</translation>
    </message>
    <message>
        <source>The record exists and stays: Autotask does not let an author be changed afterwards. Do not send it again. PerPro has sent nothing that was to follow it.</source>
        <translation>Der Datensatz existiert und bleibt: Autotask lässt den Autor nachträglich nicht ändern. Senden Sie ihn nicht noch einmal. PerPro hat nichts gesendet, was darauf folgen sollte.</translation>
    </message>
    <message>
        <source>Usual cause: the API user&apos;s security level lacks contact impersonation for this kind of record, which Autotask does not report. Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; the API user&apos;s level &gt; Web Services API.</source>
        <translation>Übliche Ursache: Dem Security Level des API-Benutzers fehlt die Impersonation von Kontakten für diese Art von Datensatz, was Autotask nicht meldet. Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; das Level des API-Benutzers &gt; Web Services API.</translation>
    </message>
    <message>
        <source>Usual cause: this kind of record ignores the author, or the security levels changed meanwhile. Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; Web Services API, for the API user&apos;s level and for the author&apos;s.</source>
        <translation>Übliche Ursache: Diese Art von Datensatz übergeht den Autor, oder die Security Levels haben sich inzwischen geändert. Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; Web Services API, für das Level des API-Benutzers und für das des Autors.</translation>
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
        <source>Visible to</source>
        <translation>Sichtbar für</translation>
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
        <source>What you have written is neither sent nor saved. Close again to discard it.</source>
        <translation>Das Geschriebene ist weder gesendet noch gespeichert. Schließen Sie noch einmal, um es zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
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
        <source>Waiting for Autotask …</source>
        <translation>Warten auf Autotask …</translation>
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
    <message>
        <source>Created by API User</source>
        <translation>Erstellt von API-Benutzer</translation>
    </message>
    <message>
        <source>Created by %1 (contact)</source>
        <translation>Erstellt von %1 (Kontakt)</translation>
    </message>
    <message>
        <source>Created by %1 (contact of %2)</source>
        <translation>Erstellt von %1 (Kontakt von %2)</translation>
    </message>
    <message>
        <source>Created by %1 (impersonated by API User)</source>
        <translation>Erstellt von %1 (Impersonation durch API-Benutzer)</translation>
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
</context>
<context>
    <name>ui::form::DueEdit</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>ui::form::FormModel</name>
    <message>
        <source>This was cleared, because it does not belong to the new choice above.</source>
        <translation>Dies wurde geleert, weil es nicht zur neuen Auswahl darüber gehört.</translation>
    </message>
    <message>
        <source>“%1” is not a valid value.</source>
        <translation>„%1“ ist kein gültiger Wert.</translation>
    </message>
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
        <source>This value is no longer offered. Choose another one.</source>
        <translation>Dieser Wert wird nicht mehr angeboten. Wählen Sie einen anderen.</translation>
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
        <source>Search by title, person, number or token</source>
        <translation>Nach Titel, Person, Nummer oder Token suchen</translation>
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
</context>
<context>
    <name>ui::outbox::PlanDetail</name>
    <message>
        <source>Details of the submission</source>
        <translation>Einzelheiten des Vorgangs</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <comment>number, how many, kind of record</comment>
        <translation>Teil %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::outbox::PlansModel</name>
    <message>
        <source>%1. %2. Written as %3. %4: %5</source>
        <comment>moment, title, names, state, sentence</comment>
        <translation>%1. %2. Geschrieben als %3. %4: %5</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
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
        <source>PerPro writes tickets in Autotask in the name of a contact or of a colleague, and proves afterwards whom Autotask shows as the author. Secret and tracking identifier are kept only in the system keychain of this computer, never in a file.</source>
        <translation>PerPro schreibt Tickets in Autotask im Namen eines Kontakts oder einer Ressource und weist danach nach, wen Autotask als Autor zeigt. Secret und Tracking Identifier liegen nur im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
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
        <source>Fetches companies, contacts and resources from Autotask.</source>
        <translation>Ruft Firmen, Kontakte und Ressourcen aus Autotask ab.</translation>
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
</TS>
