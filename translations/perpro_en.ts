<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Commands</name>
    <message>
        <source>Writes in Autotask PSA on somebody&apos;s behalf, and proves it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the built-in demo tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all data in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the main job on the demo tenant, save numbered pictures there, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo tenant has a profile of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectFields</name>
    <message>
        <source>Enter the API user&apos;s key; it looks like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API user&apos;s secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API tracking identifier of the API user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this connection a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API address; the usual one is https://webservices.autotask.net/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address; it looks like https://webservices.autotask.net/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is allowed for a test tenant only; tick “Test tenant” if it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro sends credentials only to https addresses that end in .autotask.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of this name already; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of the record, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 parts were created and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2, %3: %4</source>
        <comment>number, how many, kind of record, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was created; nothing is left to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what is saved and surely never left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was created, and is never sent again; only its author is still to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been created already: sending it again could make a second record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refused it and would refuse it again; write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was created with another author; nothing more is sent after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what was not sent; it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has left this computer and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it waits to be sent, so there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the record from Autotask and compares its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask gave no number for it, so PerPro does not know which record to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a record that was created and not read back yet can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of person and id: contact 1234</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name; kind and id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Autotask did not keep it)</source>
        <comment>token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1”</source>
        <comment>a sentence of the server, quoted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surely never left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surely not done by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known whether it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request in the log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: %1</source>
        <comment>what is known of its fate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask: %1</source>
        <comment>a sentence of the server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is self-signed: nobody vouches for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate belongs to another host than the one that was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate was issued by an authority that this computer does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate was revoked by its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two sides could not agree on an encrypted connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the reasons why a certificate was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro ended the connection before anything secret was sent, and has no switch to go on regardless. Check the date and time of this computer. If your company inspects encrypted traffic, its certificate authority must be in the system&apos;s own store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro does not send credentials to this API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are https addresses that end in .autotask.net and, for a test tenant only, this computer itself. The usual address is https://webservices.autotask.net/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named a zone at an address that PerPro does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro stopped before a secret was sent: zones must be https addresses that end in .autotask.net. Check the API address; if it is right, tell your Autotask administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro is not set up for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Autotask first, and choose a person as the author: PerPro never writes as the API user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro tried once and will not try again by itself, since many wrong secrets lock the API user until somebody unlocks it in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refused the tracking identifier: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the API user&apos;s: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; the API user &gt; API Tracking Identifier. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refused the credentials (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret, the tracking identifier or the user name is wrong; Autotask does not say which. A new secret is made under Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; the API user &gt; Generate Secret, and shown only once. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask gives the same answer for all of these causes; check them in this order:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. The API user&apos;s security level lacks Add for this kind of record, or its impersonation box: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; the API user&apos;s level &gt; Web Services API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. The author&apos;s security level does not permit it: Security Levels &gt; the author&apos;s level &gt; Web Services API &gt; Allow impersonation of resources with this security level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The author is inactive or is an API user: Admin &gt; Resources (Users).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. The author&apos;s own rights do not allow this record: the same security level, sections Service Desk, CRM and Projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. The module is not available in your Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not permit this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not permit this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was created. Correct the entry and submit it again; sending the same again would be refused again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was created. Correct “%1” and submit it again; sending the same again would be refused again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refused this entry without giving a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refused this entry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment. If this was a submission, do not write it again: the outbox shows what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to Autotask could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, VPN and proxy of this computer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not know the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not know the user name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key of the API user, which looks like an e-mail address, from Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; the API user. Autotask&apos;s zone call answers a user name that it does not know with status 500; this is no outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not find the record, or does not offer this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record may have been deleted or merged meanwhile. Refresh the people in Settings and open the record in Autotask to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask is limiting requests right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask is limiting requests right now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All integrations of your company share 10,000 requests in an hour, and three at a time. Wait some minutes. What uses them up: Admin &gt; Extensions &amp; Integrations &gt; Other Extensions &amp; Tools &gt; API Activity by Hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask is not available: an outage or maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not come from your entry. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not what Autotask is known to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy may have answered in its place, or Autotask has changed. The details help whoever looks into it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, since PerPro saves first. Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro may not write to its own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, since PerPro saves first. The file or its folder is read-only; give your account the right to write there. Settings shows where the data is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with PerPro&apos;s data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro has changed nothing in it. Copy the file to a safe place, then bring it back from a backup. What was created in Autotask is not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data was written by a newer PerPro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer PerPro, or install it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using PerPro&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second PerPro, a backup or a virus scanner may hold the file. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro&apos;s data could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is missing or closed to your account. Settings shows where the data is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro could not read or write its own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say what the database reported. Try again; if it stays, start PerPro anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person who shall be the author; PerPro never writes as the API user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the people that Autotask listed; refresh the people in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is inactive in Autotask, and an inactive contact cannot be an author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company of %1 is inactive in Autotask, so its contacts cannot be authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another company than the record; only contacts of the record&apos;s company or of its parent company can be its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company of %1 is above the record&apos;s company, but not directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an inactive user of Autotask, and an inactive user cannot be an author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an API user, and Autotask lets nobody write as an API user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the API user that PerPro connects with; it cannot write as itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Autotask may refuse this or leave the author out; PerPro is not certain and will read the author back.</source>
        <comment>a sentence that warns, followed by how sure it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven on %1: a record by this author was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely: nothing speaks against it, but no record by this author was read back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: Autotask does not say whether the API user may create this kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the API user may not create this kind of record. Its security level decides: Security Levels &gt; the API user&apos;s level &gt; Web Services API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: on %1 a record was created, but not attributed to this author. After the security level was corrected you may try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: on %1 Autotask did not permit a record by this author. After the security level was corrected you may try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: a rule of Autotask forbids this author here; see the note beside the author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro will not send it again by itself: if the first one arrived, that would make a second record, and Autotask keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in Autotask: %1, created around %2. Autotask may take some minutes; if it is still not there, write it anew.</source>
        <comment>kind of record; moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Autotask for the external ID %1 (%2). Autotask may take some minutes; if it is still not there, write it anew.</source>
        <comment>token; kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record exists and stays: Autotask does not let an author be changed afterwards. Do not send it again. PerPro has sent nothing that was to follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual cause: the API user&apos;s security level lacks contact impersonation for this kind of record, which Autotask does not report. Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; the API user&apos;s level &gt; Web Services API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual cause: this kind of record ignores the author, or the security levels changed meanwhile. Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; Web Services API, for the API user&apos;s level and for the author&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record exists and will not be created again. Only its author is still to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record in Autotask if you want to see who it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>state of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created, not read back</source>
        <comment>state of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>state of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attributed</source>
        <comment>state of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author not readable</source>
        <comment>state of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created</source>
        <comment>state of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>state of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>state of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record and its id: Ticket note 1234</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer; not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer, but not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to Autotask; the answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created as %1; its author is not read back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created as %1; its author could not be read back yet: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created as %1; Autotask shows %2 as its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created as %1, but not attributed to %2: Autotask shows another author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created as %1, but not attributed to %2: Autotask shows %3 as its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created as %1; records of this kind do not show their author, so it could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created. %1</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been created or not: no trustworthy answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back before it was sent; nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMA status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMA type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMM alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-issue type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket note attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of this kind cannot have a contact as its author; choose a resource instead of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of this kind cannot have a resource as its author: Autotask would ignore %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro could not write down what became of a submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had been sent. What is shown is right until PerPro ends; at the next start it may be called unclear. Do not send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or takes no more: PerPro could not save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>Starting the demo tenant …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Autotask&apos;s answer before closing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo tenant has ended. Start PerPro again to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile called “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect as somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have written is neither sent nor saved. Close again to discard it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fetching people: %n record(s)</source>
        <translation type="unfinished">
            <numerusform>Fetching people: %n record</numerusform>
            <numerusform>Fetching people: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) known</source>
        <translation type="unfinished">
            <numerusform>%n person known</numerusform>
            <numerusform>%n people known</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet. Refresh the people on the page Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching people …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::ComposePage</name>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter submits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the tenant&apos;s fields …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on the clipboard has %1 characters, “%2” takes %3. Nothing was pasted. Save it as a file, to be attached to the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Autotask …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::Preview</name>
    <message>
        <source>As Autotask will show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without impersonation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by API User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by %1 (contact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by %1 (contact of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by %1 (impersonated by API User)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::Receipt</name>
    <message>
        <source>Open in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::form::DueEdit</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::form::FormModel</name>
    <message>
        <source>This was cleared, because it does not belong to the new choice above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many; Autotask takes %1.</source>
        <translation>
            <numerusform>%n character too many; Autotask takes %1.</numerusform>
            <numerusform>%n characters too many; Autotask takes %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This value is no longer offered. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::form::FormView</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::form::ReferenceEdit</name>
    <message>
        <source>%1 (inactive)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::history::HistoryPage</name>
    <message>
        <source>&amp;Open in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by title, person, number or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been submitted yet. Whatever you submit stays here, with the author that Autotask showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the record in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record in Autotask to which a link could lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>submissions found, submissions in all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::outbox::OutboxPage</name>
    <message>
        <source>&amp;Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a submission in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Send now” is off: %1</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>title of a submission, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting. What you submit is saved here first, sent once, and moves to the history as soon as Autotask has shown its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::outbox::PlanDetail</name>
    <message>
        <source>Details of the submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <comment>number, how many, kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::outbox::PlansModel</name>
    <message>
        <source>%1. %2. Written as %3. %4: %5</source>
        <comment>moment, title, names, state, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::outbox::StepDetail</name>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the external ID by which the record can be found in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a line of the receipt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::parts</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::parts::BusyLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::parts::Disclosure</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::parts::FieldHint</name>
    <message>
        <source>%1: %2</source>
        <comment>word for the kind of hint, the hint</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::parts::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>word for the kind of message, the message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::people::PeopleModel</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::people::PersonPicker</name>
    <message>
        <source>Act as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::settings::ConnectModel</name>
    <message>
        <source>Autotask</source>
        <comment>the name that a first profile gets unless the person changes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret service on this computer; PerPro keeps the secret in memory only and will ask at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain was not asked to the end; PerPro keeps the secret in memory only and may ask at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::settings::ConnectPage</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all &amp;fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of the API user, like abc123@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking &amp;identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how you call this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks this profile as a test tenant, and allows an address on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pretend Autotask on this computer, with made-up people; nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to PerPro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain could not give everything that is needed to connect as %1. Enter what is missing; PerPro gives it to the keychain alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro is not connected; the reason stands beside “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro writes tickets in Autotask in the name of a contact or of a colleague, and proves afterwards whom Autotask shows as the author. Secret and tracking identifier are kept only in the system keychain of this computer, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsModel</name>
    <message>
        <source>Secret and tracking identifier are in the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret and tracking identifier are in memory only; PerPro will ask for them at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people have been fetched from Autotask yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo tenant&apos;s secret is no secret: it opens nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts: %1 · Resources: %2 · Companies: %3 · fetched on %4</source>
        <comment>three counts and a moment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::settings::SettingsPage</name>
    <message>
        <source>&amp;Refresh people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user may write as &amp;contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;tenant&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off to see what a missing contact option does: the record is created, but Autotask shows the API user as its author, and PerPro tells you so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro %1. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. PerPro sends nothing to anybody but the hosts above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (test tenant)</source>
        <comment>name of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo tenant has not been started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching people: %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people were not refreshed; those that were here stay. %1
%2</source>
        <comment>what happened; what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The people that were here before stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches companies, contacts and resources from Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::ActorBanner</name>
    <message>
        <source>Nobody chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing as %1 – contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing as %1 – contact of %2</source>
        <comment>name, company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing as %1 – resource</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::ProfileStrip</name>
    <message>
        <source>Test tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Production or Test tenant, name of the profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes to the test tenant of the profile %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything goes to the production tenant of the profile %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a page, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more than that many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
