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
        <source>Print results as JSON, one object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people: fetch the people from Autotask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness: the author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness: what is to be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“submit” needs one file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“readiness” needs --as contact:ID or --as resource:ID; “people” tells the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“readiness” needs --entity, for example Tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no active value of the field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several companies are called “%1”; write the company&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active company is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” takes one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” takes true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” takes a time like 2026-11-21T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” takes %2 characters, these are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the field “%2” can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no JSON object: %1 (at byte %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a key “%1” that means nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must say “as”, “entity” and “fields”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask listed nobody with the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active person has the e-mail address “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several persons have the e-mail address “%1”: %2. Write one of these ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be impersonated for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile to use. Name one with --profile, make one in the window, or add --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile called “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no secret of this profile. Connect once in the window, or set PERPRO_SECRET and PERPRO_TRACKING_IDENTIFIER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour: the whole tour in dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour: how large its window is, “1024x640”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size needs a width and a height, as in 1024x640.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must be one JSON object: {...}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan of several steps is {&quot;steps&quot;: [...]}, with nothing beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro cannot create “%1”. Entities are spelt as in Autotask&apos;s API, for example Tickets or TicketNotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author is said by “as” alone; take the field “%1” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent is said by “parent” or “parentStep”; take the field “%1” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be created: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; Autotask takes no empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes; an attachment has at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an attachment: at most 255 characters, no path, nothing invisible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro cannot change “%1”, only Tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro attaches files to tickets and their notes, not as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is attached is said by “file” alone; take the field “%1” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact cannot change a ticket: Autotask names a contact only as the creator of something. Let a resource change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact attaches only to notes that this contact wrote: name with “parentStep” a note of this file by the same contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a window: “people WORDS” lists who fits, “readiness” says whether somebody may be the author, “submit FILE” creates and changes what a JSON file says (- reads standard input), “outbox” lists what waits or is unclear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change says “as”, “fields”, and “change” or “changeStep”; take “%1” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change must say “as” and “fields”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be like {&quot;entity&quot;:&quot;Tickets&quot;,&quot;id&quot;:123}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the number of an earlier step of the same file, and stands without “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment needs “file”, the path of what is attached, and nothing else has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“file” must be the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“attachments” stands in a step that creates a ticket or a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“attachments” must be a list of paths of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“changeStep” must be the number of a step that creates or changes a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent, because of step %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken back until %1, and is then sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro sends it again by itself at %1 (attempt %2), while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as soon as PerPro is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the new secret of the API user: enter it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for you: mend the cause, then send it or take it back on the outbox page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for Autotask&apos;s answer; if PerPro ended meanwhile, it is looked up at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read back as soon as PerPro is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro looks for it in Autotask while it runs; if it is not found, you decide on the outbox page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not answer as it should; nothing leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier submission to the same ticket waits in the outbox and goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask takes only so many bytes of attachments in five minutes; the next one leaves at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others of its kind are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submit: send it although a rule warns of its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. With --despite-warnings it is sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another PerPro sends for this profile, or did a moment ago; whichever of the two runs sends this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo opens the demo tenant, which has a profile of its own: leave --profile or --demo out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no id: after the colon stands a number, as in contact:301.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer; it may be locked. Unlock it, or set PERPRO_SECRET and PERPRO_TRACKING_IDENTIFIER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no tracking identifier of this profile. Connect once in the window, or set PERPRO_TRACKING_IDENTIFIER too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask has no ticket with the id %1, or the API user may not see it.</source>
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
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant offers no value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing belongs to what “%1” says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is known here for this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is inactive in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the %1 in Autotask; its names are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant lists no values for this field; write the value&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has invisible characters in it that turn the direction of reading (%1): others may see it in another order.</source>
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
    <message>
        <source>It may have been created already. If Autotask surely does not have it, duplicate it on the page History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it back into its form as a draft; it is not sent until you submit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no parts that could be written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still in the outbox: a duplicate would make a second record as soon as both are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may exist already. Look for it in Autotask before you submit the duplicate: Autotask keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes it anew as a draft with the same author; nothing was created of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes it anew as a draft with the same author. This one exists: submitting the duplicate makes a second record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the parts that were not sent; the others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts do not fit into one form, or some of them exist already. Cancel it, and write what is missing anew from the page History.</source>
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
    <message>
        <source>in Autotask, by its token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Autotask, by its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Autotask, chosen by you from several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceChoices</name>
    <message>
        <source>Role %1</source>
        <comment>the id of a role</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>resource %1</source>
        <comment>number of a stranger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal and co-managed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known who can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact %1</source>
        <comment>number of a stranger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (contact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (impersonated by %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unclear</name>
    <message>
        <source>It is clear what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 before it was sent)</source>
        <comment>moment, span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 after it was sent)</source>
        <comment>moment, span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro has not begun to look yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refused the credentials: enter the new secret first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro is looking right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Autotask at once whether it arrived; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates it once more; if the first one did arrive after all, there will be two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask holds records that fit; only where none fits it can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search must have ended without a hit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search must have ended without a hit first; the server may still be at work until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro will not look any further; if it arrived, the record stays in Autotask. Needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the first one did arrive after all, there will be two records (%1): Autotask keeps both, and customers may see both.</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found up to %1, which is longer than Autotask&apos;s server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro will not look any further; if it arrived, the record stays in Autotask. It moves to the history with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts that were to follow it are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>its turn</source>
        <comment>waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection</source>
        <comment>waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask&apos;s answer</source>
        <comment>waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the read-back</source>
        <comment>waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: look at it</source>
        <comment>waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn: it is about to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the read-back: PerPro asks Autotask who is shown as the author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you: look at it and decide; PerPro does nothing more by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next try %2 (attempt %3)</source>
        <comment>what it waits for; moment; number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then choose “Read back now” in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then choose “Send now” in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try at %1 (attempt %2).</source>
        <comment>moment; number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not sent, because of part %1: %2. “Cancel” takes it back.</source>
        <comment>number; state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waits for you: mend the cause, then choose “Send now”, or take it back. It was tried %n time(s).</source>
        <translation>
            <numerusform>Waits for you: mend the cause, then choose “Send now”, or take it back. It was tried %n time.</numerusform>
            <numerusform>Waits for you: mend the cause, then choose “Send now”, or take it back. It was tried %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will look in Autotask for what may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in Autotask right now for what may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in Autotask for what may have arrived, next look at %1. The last one failed: %2</source>
        <comment>moment; sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in Autotask for what may have arrived, next look at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found at %1; next look at %2.</source>
        <comment>moment; moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found at %1; the server may still be at work until %2. Next look at %3.</source>
        <comment>moment; moment; moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1</source>
        <comment>waits for; number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask&apos;s limit</source>
        <comment>waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your new secret</source>
        <comment>waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask&apos;s answer (attempt %1)</source>
        <comment>waits for; number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look-up</source>
        <comment>waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look-up, next at %1</source>
        <comment>waits for; moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: say which it is</source>
        <comment>waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you: not found, decide</source>
        <comment>waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for part %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a connection to Autotask: %1</source>
        <comment>when it goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until Autotask allows requests again: %1</source>
        <comment>when it goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for your new secret: Autotask refused the credentials of the API user. Enter the new one, and this goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for Autotask&apos;s answer (attempt %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waits for you: %n record(s) in Autotask fit. Say which one it is.</source>
        <translation>
            <numerusform>Waits for you: %n record in Autotask fits. Say whether it is the one.</numerusform>
            <numerusform>Waits for you: %n records in Autotask fit. Say which one it is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found after the longest server time (%1): you decide.</source>
        <comment>span</comment>
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
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record exists and stays: Autotask does not let an author be changed afterwards. Do not send it again. PerPro has sent nothing that was to follow it.</source>
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
    <message>
        <source>Autotask does not accept the tracking identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the API Tracking Identifier of the API user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key of the API user from Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not permit this author to create such a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not permit reading records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro reads as the API user. Its level lacks the right to view such records, or the module is not available: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels &gt; the API user&apos;s level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not permit changing this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not permit deleting this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person who created a time entry may delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was created in the name of a person; that person can delete it in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time entry of a timesheet that was submitted cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timesheet has to be taken back or rejected in Autotask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author may not change “%1” of a time entry on a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is, or change it in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record, or it may not be deleted by the API user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in Autotask whether the record still exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category of a ticket may demand fields that others do not need; the form cannot know all of them. Fill in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value chosen for “%1” does not exist in Autotask: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been retired since the form was loaded. Refresh the form and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen for “%1” does not exist or is inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the people in Settings and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen for “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the people in Settings and choose again, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource needs a role, and a role a resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both, or neither of them and a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket needs a queue, or a resource together with a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a queue, or a resource and one of its roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource does not hold this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another role. Which roles a resource holds: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category of this ticket demands a queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a queue, even if a resource is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact belongs neither to the company nor to its parent company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact of this company, or the contact&apos;s own company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract belongs neither to the company nor to its parent company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contract of this company, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location belongs to another company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a location of this company, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that the file was to be attached to was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted or merged. Look at it in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time entry on a ticket needs a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the roles of the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time entry needs the hours worked, or a start and an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time entry on a service ticket needs a start and an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time entry without a start needs a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work type is not an active general one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another work type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource does not work in this role on this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the role in which the resource is assigned to the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search asks for too many things at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask did not get the question it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy between this computer and Autotask may have changed the request. Show the details to whoever looks after the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not know the field “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the form: the field may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls were under way at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask takes three at a time for one tracking identifier and kind of record. Another program may use the same tracking identifier; give PerPro one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask shows a page for people instead of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is usually maintenance. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note by %1</source>
        <comment>an author</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by %1</source>
        <comment>an author</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (impersonated by API User)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (contact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (contact of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer will read this, and every Autotask user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal: your colleagues read this, the customer does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro does not know who reads this. Ask your Autotask administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for a note by %1: what a contact writes is always visible to the customer.</source>
        <comment>a contact&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a security level that may impersonate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that level to the API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the person be impersonated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; arrow beside New &gt; New API User.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name and an e-mail address, and choose an API-only security level (the copy that the next part makes, once it exists).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate Key, Generate Secret. The secret is shown only once; enter both on PerPro&apos;s page Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Tracking Identifier: choose Custom (Internal Integration), name it, and enter the identifier in PerPro. Save &amp; Close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click “API User (system) (API-only)” &gt; Copy Security Level, and name the copy. The system level itself cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Services API &gt; Resource Impersonation: tick Add for Tickets and for Ticket Notes. PerPro needs nothing more; View (Query) is needed only where a person&apos;s own rights shall also bind what is read. Full Permission ticks everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same place tick the contact impersonation of Tickets and of Ticket Notes, if records shall also be written as contacts. Without it Autotask leaves the contact out and says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the level the ordinary right to add tickets and ticket notes as well, then Save &amp; Close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; context menu of the API user &gt; Edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security Level: choose the copy. Save &amp; Close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the person&apos;s security level: Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users &gt; the person &gt; Edit &gt; Security Level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a system level, copy it: Security Levels &gt; context menu of the level &gt; Copy Security Level. System levels cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that level &gt; Web Services API &gt; tick “Allow impersonation of resources with this security level” &gt; Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the level was copied, give the copy to the people who shall be written for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same level, section Service Desk: the person&apos;s own right to add tickets and ticket notes. Nobody can do more through PerPro than by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depending on the release, “Account Settings &amp; Users” is called “Company Settings &amp; Users” or “Features &amp; Settings”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up Autotask for writing on somebody&apos;s behalf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a contact writes is always visible to all Autotask users and to the client: %1 cannot be the author of a note with another visibility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names another contact than its author %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license type of %1 does not allow records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the license type “%2”, which does not allow records of this kind.</source>
        <comment>a person; the tenant&apos;s label of the license type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user&apos;s level lacks the right to add such records itself: %1 &gt; the API user&apos;s level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user&apos;s level lacks the impersonation box for such records: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s level does not allow to be impersonated: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author is inactive: %1 &gt; the person &gt; Edit &gt; Active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author is an API user: %1 &gt; the person &gt; Edit &gt; Security Level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s own rights do not allow this record: %1 &gt; the person&apos;s level, sections Service Desk, CRM and Projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module is not available in your Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and text of a line in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is amiss:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, and possible as well:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not permit this author to create a record of the kind “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask knows the API user&apos;s name and tells its zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No zone of Autotask knows the API user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask accepted user name, secret and tracking identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refused the credentials (401). Nothing more is asked, since many wrong secrets lock the API user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user itself may create records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user itself may create records of this kind, with restrictions that Autotask does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user may not create records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not even let the API user ask about records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not say whether the API user may create records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user was found among the resources, active and with an API license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several active API users have this name; which one PerPro connects with is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No active API user of this name was found among the resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call of Autotask tells whether the API user&apos;s level may write as contacts. The first record will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 a record of this kind by a contact was read back, so the contact option was on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 a record of this kind was not attributed to its contact. The contact option may be missing; Autotask does not report that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call of Autotask tells which impersonation boxes the API user&apos;s level has. The first record will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 a record of this kind by a resource was read back, so the box Add was ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is active in Autotask, and the license allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is inactive in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask no longer knows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license of %1 does not include records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license of %1 may not include records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of Autotask speaks against %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person to see what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked as %1, Autotask allows records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked as %1, Autotask allows records of this kind, with restrictions: tickets of others or of other queues may be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked as %1, Autotask allows no records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refuses to be asked as %1, and does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refuses to be asked as %1, as it has refused everybody so far. That may only mean that the API user&apos;s level lacks View, which creating does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked as %1, Autotask does not say whether records of this kind are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask answers this question for anybody, even for a resource that does not exist: its answer says nothing of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask answered for %1, but the check whether such an answer means anything has not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record by this author was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A record by this author was read back, but more than %n day(s) ago: a security level may have changed since.</source>
        <translation>
            <numerusform>A record by this author was read back, but more than %n day ago: a security level may have changed since.</numerusform>
            <numerusform>A record by this author was read back, but more than %n days ago: a security level may have changed since.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record by this author was read back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 a record was created, but not attributed to this author. After the security level was corrected you may try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 Autotask did not permit a record by this author. After the security level was corrected you may try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against it, but no record by this author was read back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has everything that this tenant asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The form has %n line(s) that are not right yet.</source>
        <translation>
            <numerusform>The form has %n line that is not right yet.</numerusform>
            <numerusform>The form has %n lines that are not right yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of Autotask forbids this author here; see the note beside the author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of Autotask may speak against this author; see the note beside the author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; the API user &gt; Edit: check user name and secret, and whether it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; the API user&apos;s level: give it the right to add records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; the API user &gt; Edit &gt; Security Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; the person &gt; Edit &gt; Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then, in the same level, the person&apos;s own right to add records of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Security &gt; Security Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin &gt; Account Settings &amp; Users &gt; Resources/Users (HR) &gt; Resources/Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; the API user&apos;s level &gt; Web Services API &gt; contact impersonation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; the API user&apos;s level &gt; Web Services API &gt; Resource Impersonation: tick Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; the person&apos;s level &gt; Web Services API &gt; Allow impersonation of resources with this security level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user&apos;s own right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user as a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user&apos;s security level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s security level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records by this author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how sure it is; a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read back, attributed to this person.</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: created, but not attributed to this person.</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Autotask did not permit it.</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user&apos;s level lacks the right to read such records itself: %1 &gt; the API user&apos;s level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user&apos;s level lacks the impersonation box View for such records, which creating does not need: %1 &gt; the API user&apos;s level &gt; Web Services API &gt; Resource Impersonation: tick View (Query).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user itself may read such records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user itself may add such records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The impersonation box View for such records is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The impersonation box for such records is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s level allows to be impersonated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author is no API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s own rights allow such records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask told the API user so on %1</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask answered a question as this author on %1</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask answered such a question as somebody on %1</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author&apos;s entry was read in Autotask on %1</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record of this kind was read back on %1</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record by this author was read back on %1</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record of this kind by this author was read back on %1</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Seen: %2.</source>
        <comment>what is amiss; how it was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1: %2.</source>
        <comment>what is well; how it was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out by what was seen, unless a security level was changed since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Last seen well: %2.</source>
        <comment>a cause; how it was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cause was once ruled out, so something was changed since. Check them anew, what was seen longest ago first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro looks for it in Autotask, and will not send it again by itself: if the first one arrived, that would make a second record, and Autotask keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>state of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up while it was unclear whether it was created: %1</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeliest cause: this record breaks a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeliest cause: this record breaks rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a line of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual cause: the API user&apos;s security level lacks contact impersonation for this kind of record, which Autotask does not report. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual cause: this kind of record ignores the author, or the security levels changed meanwhile. Look at the API user&apos;s level and at the author&apos;s: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of this kind by a contact was attributed rightly on %1. Either the API user&apos;s level was changed since (%2), or this record breaks a rule that PerPro does not see.</source>
        <comment>a moment; a click path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of this kind by a resource was attributed rightly on %1. Either a security level was changed since (%2), or this record breaks a rule that PerPro does not see.</source>
        <comment>a moment; a click path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user&apos;s level is hardly the cause: a record of this kind by a contact was attributed rightly on %1.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API user&apos;s level is hardly the cause: a record of this kind by a resource was attributed rightly on %1.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not that. %1</source>
        <comment>the usual cause follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All programs that work with your company&apos;s Autotask share these requests; if they are used up, Autotask refuses everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 % of this hour&apos;s %Ln request(s) are used: people are refreshed at half speed</source>
        <translation>
            <numerusform>%1 % of this hour&apos;s %Ln request are used: people are refreshed at half speed</numerusform>
            <numerusform>%1 % of this hour&apos;s %Ln requests are used: people are refreshed at half speed</numerusform>
        </translation>
    </message>
    <message>
        <source>Above 50 %, PerPro takes twice its time for what nobody waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 % of this hour&apos;s %Ln request(s) are used: people are refreshed later</source>
        <translation>
            <numerusform>%1 % of this hour&apos;s %Ln request are used: people are refreshed later</numerusform>
            <numerusform>%1 % of this hour&apos;s %Ln requests are used: people are refreshed later</numerusform>
        </translation>
    </message>
    <message>
        <source>Above 75 %, PerPro asks only for what somebody waits for. The rest goes on by itself as soon as there is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 % of this hour&apos;s %Ln request(s) are used: only what you submit is sent</source>
        <translation>
            <numerusform>%1 % of this hour&apos;s %Ln request are used: only what you submit is sent</numerusform>
            <numerusform>%1 % of this hour&apos;s %Ln requests are used: only what you submit is sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Above 90 %, PerPro sends what you submit, and proves it, but looks nothing else up. Everything goes on as soon as there is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not asked: the requests that Autotask allows in an hour are nearly used up, and PerPro leaves the rest to what you submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets and notes can be submitted meanwhile; try this again in some minutes. What uses the requests up: Admin &gt; Extensions &amp; Integrations &gt; Other Extensions &amp; Tools &gt; API Activity by Hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed; it is not read back yet.</source>
        <comment>a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed; it could not be read back yet: %2</source>
        <comment>a record; reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed. %1</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been changed or not: no trustworthy answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back before it was sent; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up while it was unclear whether it was changed: %1</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed and holds every value; Autotask does not tell who changed a ticket.</source>
        <comment>a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed, but Autotask shows other values than were sent: %2.</source>
        <comment>a record; fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was accepted and will not be sent again. Only what the record holds now is still to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro reads the record, and will not send the change again by itself: if the record holds every value that was sent, it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually a workflow rule of Autotask set them right after. Open the record in Autotask and look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: only the PerPro window that sends can do this. Do it there, or close that window; this one takes over then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask&apos;s own last sentence: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refuses to be asked as %1; nobody else was asked yet. That may only mean that the API user&apos;s level lacks View, which creating does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look for it yourself in Autotask: %1, created around %2.</source>
        <comment>kind of record; moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look for it yourself: search Autotask for the external ID %1 (%2).</source>
        <comment>token; kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was lost; it was found in Autotask by its token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was lost; it was found in Autotask by its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer was lost; it was chosen by you from several records that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been created or not: no trustworthy answer came. %1</source>
        <comment>last problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is not to be found in Autotask any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted, or merged with another one. Look for it in Autotask, and choose the ticket anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is open in another PerPro window, which sends, or one was ended a moment ago. What you submit here is sent all the same: by that window, or by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 That is inferred, not documented: Autotask may refuse the record or leave the author out. PerPro will read the author back.</source>
        <comment>a sentence that warns, followed by how sure it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be attached: Autotask refuses programs and scripts (.%2). Pack it into an archive.</source>
        <comment>a file; its ending</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is not there, or no longer: it may have been deleted or merged. Look it up in Autotask and choose the one that is meant.</source>
        <comment>kind of record and its id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not come from your entry. Nothing was sent; it is kept, and PerPro tries again by itself as long as it runs. If it lasts, check the network, VPN and proxy of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These very credentials were refused before, and PerPro does not try them again: many wrong secrets lock the API user until somebody unlocks it in Autotask. If they are right by now, enter them once more in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Autotask ended before its answer came.</source>
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
        <source>Back to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for Autotask&apos;s answer before switching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other profile was not opened; “%1” is still in use.
%2</source>
        <comment>name of a profile, the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not forgotten. %2</source>
        <comment>name of a profile, the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of “%1” is gone, but the system keychain did not answer: its secret may still be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote last is not sent, and could not be saved. Close again to discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote last is not sent, and could not be saved. Switch again to discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” still waits to be sent. It is kept and goes on when PerPro is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n other(s) still wait to be sent. They are kept and go on when PerPro is started again.</source>
        <translation>
            <numerusform>“%1” and %n other still wait to be sent. They are kept and go on when PerPro is started again.</numerusform>
            <numerusform>“%1” and %n others still wait to be sent. They are kept and go on when PerPro is started again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes by itself in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OfflineNotice</name>
    <message>
        <source>Autotask cannot be reached. You can write all the same: what you submit is kept and leaves once the connection is back. What is shown of people and fields is what was known last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Pages</name>
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
        <translation>
            <numerusform>Fetching people: %n record</numerusform>
            <numerusform>Fetching people: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) known</source>
        <translation>
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
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to the ticket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is written on the page in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>companies, contacts and resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Renewal</name>
    <message>
        <source>The tenant has moved to the zone %1; PerPro goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new secret works. What waited goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Writing</name>
    <message>
        <source>An unfinished draft was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy of an old submission. What you were writing was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken back from the outbox. What you were writing was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the old submission are no longer kept here; attach them again.</source>
        <translation>
            <numerusform>%n file of the old submission is no longer kept here; attach it again.</numerusform>
            <numerusform>%n files of the old submission are no longer kept here; attach them again.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you were writing was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::attachments::AttachmentsModel</name>
    <message>
        <source>“%1” is a folder; only files can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and cannot be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not attached, because it could not be kept: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A tenant takes %1 of attachments in five minutes: the last file leaves about %n minute(s) after the first.</source>
        <translation>
            <numerusform>A tenant takes %1 of attachments in five minutes: the last file leaves about %n minute after the first.</numerusform>
            <numerusform>A tenant takes %1 of attachments in five minutes: the last file leaves about %n minutes after the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::attachments::AttachmentsView</name>
    <message>
        <source>Attach …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop files here, or paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 together</source>
        <translation>
            <numerusform>%n file, %1 together</numerusform>
            <numerusform>%n files, %1 together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::attachments::FileList</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a file&apos;s name; its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file&apos;s name; its size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::attachments::FileRules</name>
    <message>
        <source>A file without a name cannot be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be attached: its name has %2 characters, Autotask takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be attached: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be attached: it has %2, Autotask takes %3 for each file.</source>
        <comment>a file; its size; the largest size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::AuthorColumn</name>
    <message>
        <source>Exact request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::ChangeChoice</name>
    <message>
        <source>Then set the ticket&apos;s status to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::ComposeModel</name>
    <message>
        <source>The ticket could not be read from Autotask yet; nothing is written to a ticket unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ticket that the note belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that the customer will read this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask has no way to change a ticket as a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was submitted. Tick this if it is meant all the same.</source>
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
        <source>Waiting for Autotask …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submits what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets aside what is written; it can be brought back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::Messages</name>
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
        <source>Draft of %1 restored.</source>
        <comment>a time, or a date with its time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the draft that was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are writing is not kept on this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: nothing of it was sent. It is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was being written here is open in another PerPro window, and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::NoteForm</name>
    <message>
        <source>Note on %1</source>
        <comment>a ticket&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (note on %2)</source>
        <comment>a note&apos;s title; a ticket&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::PartList</name>
    <message>
        <source>With it</source>
        <comment>heading of the further parts of a submission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a submission; where it stands</comment>
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
</context>
<context>
    <name>ui::compose::PublishChoice</name>
    <message>
        <source>Yes, the customer will read this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (required)</source>
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
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it back into the form before it leaves (%1)</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a submission back before it leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leaves in %n s</source>
        <translation>
            <numerusform>Leaves in %n s</numerusform>
            <numerusform>Leaves in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The next file leaves at %1: the tenant takes no more before.</source>
        <comment>a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file; its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket&apos;s status, %1</source>
        <comment>a status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On ticket %1, %2</source>
        <comment>number; title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible to: %1</source>
        <comment>the tenant&apos;s word for who can read the note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::TicketChange</name>
    <message>
        <source>The statuses of tickets could not be read from Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::compose::TicketForm</name>
    <message>
        <source>The role was cleared, because the resource does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a contact of %2, neither of %3 nor of its parent company: Autotask would refuse the ticket.</source>
        <comment>a contact; its company; the ticket&apos;s company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold this role; choose one of the roles that are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource is assigned together with a role: choose the role, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is assigned together with a resource: choose the resource, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a queue, or a resource together with a role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::form::DueEdit</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1. Alt+Down opens the calendar.</source>
        <comment>a date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::form::FormModel</name>
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
        <source>This tenant has no field “%1” any more; its value “%2” was kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can no longer be written here; its value “%2” was kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes another kind of value now; its value “%2” was kept aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cleared, because it does not belong to what “%2” says now.</source>
        <comment>old value, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer offered. Choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not belong to what “%2” says. Choose another value.</source>
        <comment>value, field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant now calls “%1” “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
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
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More fields (%n filled in)</source>
        <translation>
            <numerusform>More fields (%n filled in)</numerusform>
            <numerusform>More fields (%n filled in)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::form::MoreFields</name>
    <message>
        <source>User-defined fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search more fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field here is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::form::PicklistBox</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no longer offered)</source>
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
    <message>
        <source>&amp;Duplicate into a new draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by title, author, company, number or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates a submission into a new draft (page History)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a submission in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::keys::KeyMap</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes to the next field, arrows move in lists. Esc closes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys, what they do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::outbox::CandidateBoard</name>
    <message>
        <source>%1: %2 (differs)</source>
        <comment>name and value of a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value of a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is it: %1</source>
        <comment>number of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro takes this record for what was sent, reads its author back, and never sends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>text of a button, number of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the ticket on which it stands in your browser: there are no links to notes and attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the record in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::outbox::ConfirmPart</name>
    <message>
        <source>Say why, in a few words: it stays in the history.</source>
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
    <message>
        <source>&amp;Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a waiting submission back into a draft (page Outbox)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::outbox::PlanDetail</name>
    <message>
        <source>Details of the submission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::outbox::PlanTable</name>
    <message>
        <source>What can be done with the submission</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::outbox::PlansModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
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
    <message>
        <source>Author chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. Author chosen: %3</source>
        <comment>moment, title, names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author read: %1</source>
        <comment>names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <comment>a connection, you: look at it, ...</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. </source>
        <comment>between the parts of a row that is spoken</comment>
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
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 · %4</source>
        <comment>number, how many, kind of record, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::outbox::UnclearPart</name>
    <message>
        <source>Create it once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lea&amp;ve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: told the customer by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a&amp;gain …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that none of the records is it, so it stays undecided, and it is not sent again: that is offered only where nothing in Autotask fits. Look up again later, or discard it; from the history it can be written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is it? What is not the same on all of them is marked with ≠. “This is it” takes the record for what was sent, reads its author back, and never sends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the records agai&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the records that fit once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is decided by that: it stays unclear.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::palette::Palette</name>
    <message>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page, person, ticket number or link, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to or does anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::palette::PaletteModel</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is offered, its kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what is offered, its kind, more about it</comment>
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
    <message>
        <source>Close this message</source>
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
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · ID %2</source>
        <comment>about a person; its number in Autotask</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contact or resource; inactive</comment>
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
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <comment>a filter of the list of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of %1 and of the companies above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits among those that are shown. Switch a filter off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), those of late first</source>
        <translation>
            <numerusform>%n person, those of late first</numerusform>
            <numerusform>%n people, those of late first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::readiness::GradeFrame</name>
    <message>
        <source>Asking Autotask …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::readiness::GuideView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tick is kept with this name and the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py the guide as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever administers Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a chapter, its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Autotask says of it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked on %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked by %1 on %2</source>
        <comment>a name, a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::readiness::ReadinessPage</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Autotask anew; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What real records have shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a date; what a record has shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: PerPro has not written as this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::readiness::ReadinessStrip</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Autotask anew; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::readiness::ResultList</name>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at; what was found</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::request::RequestPreview</name>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as JSON, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as curl, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are masked, here and in what is copied.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>These are the credentials that Autotask has just refused; nothing was sent. Press again to try them all the same.</source>
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
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PerPro writes tickets and notes in Autotask in the name of a contact or of a colleague, and proves afterwards whom Autotask shows as the author. Secret and tracking identifier are kept only in the system keychain of this computer, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::settings::ProfilesModel</name>
    <message>
        <source>Its data cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <comment>colour of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <comment>colour of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <comment>colour of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>colour of a profile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes everything that PerPro keeps of “%1” on this computer: people, history, drafts, proofs, and its secret in the keychain. Nothing changes in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data cannot be read, so PerPro cannot tell whether something in it was never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were never sent and would be lost.</source>
        <translation>
            <numerusform>%n record was never sent and would be lost.</numerusform>
            <numerusform>%n records were never sent and would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n record(s) it is unclear whether Autotask has them; PerPro could not find that out any more.</source>
        <translation>
            <numerusform>Of %n record it is unclear whether Autotask has it; PerPro could not find that out any more.</numerusform>
            <numerusform>Of %n records it is unclear whether Autotask has them; PerPro could not find that out any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The author of %n record(s) was not read back yet and would stay unproven.</source>
        <translation>
            <numerusform>The author of %n record was not read back yet and would stay unproven.</numerusform>
            <numerusform>The authors of %n records were not read back yet and would stay unproven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::settings::ProfilesPart</name>
    <message>
        <source>S&amp;witch to this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the profile in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour of the profile in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type the profile&apos;s &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile to forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <comment>name of a profile, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::settings::SecretPanel</name>
    <message>
        <source>Autotask refused the secret of %1. PerPro asks nothing more with it. Nothing is lost and nothing is sent twice: what waits leaves once a new secret works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new secret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking &amp;identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
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
    <message>
        <source>A ticket whose answer was lost is found by its token. A ticket that has an External ID of its own keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID stays free. A ticket whose answer was lost is found by its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tenant did not keep it; lost tickets are found by their content. Switch it on to try again.</source>
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
        <source>Fetch &amp;everybody anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh asks Autotask for what has changed. Who was deleted there goes only when everybody is fetched anew; PerPro does that by itself once a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches what has changed in Autotask since the last time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::settings::SubmittingPart</name>
    <message>
        <source>&amp;Mark tickets with a PerPro token in External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to &amp;take a submission back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to take a submission back, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 s (off)</source>
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
    <name>ui::shell::MainWindow</name>
    <message>
        <source>Goes to the page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes PerPro</source>
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
    <message>
        <source>Switch profile</source>
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
<context>
    <name>ui::tickets::NoteCard</name>
    <message>
        <source>Publish: %1</source>
        <comment>the tenant&apos;s label of who can read a note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::tickets::TicketFinder</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, link, or words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::tickets::TicketFinderModel</name>
    <message>
        <source>Type at least three letters of the title, or the whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket number looks like T20261121.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not lead to a ticket. Open the ticket in Autotask and copy its link or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not lead into Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %n ticket(s) are shown. Another word narrows them down.</source>
        <translation>
            <numerusform>Only %n ticket is shown. Another word narrows them down.</numerusform>
            <numerusform>Only %n tickets are shown. Another word narrows them down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found. Enter chooses the marked one.</source>
        <translation>
            <numerusform>%n ticket found. Enter chooses it.</numerusform>
            <numerusform>%n tickets found. Enter chooses the marked one.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ticket has the number %1, or the API user may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket of the last year has these words in its title. Older ones are found by their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not find this ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted or merged meanwhile, or the API user may not see it. Nothing can be written to it; look for the right ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company %1</source>
        <comment>number of a stranger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact %1</source>
        <comment>number of a stranger</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value %1</source>
        <comment>of a picklist, its label is not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket of the last year has this number in its title. If it is the ticket&apos;s id, write #%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::tickets::TicketHits</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::tickets::TicketPanel</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is closed: its status is “%1”. Make sure that it is the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the notes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket has no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the description and the last notes more room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description and last notes of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::tour::Tour</name>
    <message>
        <source>The first start asks who connects to which Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens on the demo tenant; its people are already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters of a name are enough to find the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses; the banner and the preview say as whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is written into the tenant&apos;s own form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted; the author is read back from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page Settings the demo tenant&apos;s contact option is taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second ticket as a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask creates it and says nothing; the read-back raises the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option is given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All submissions are in the history, each with its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up guide ticks what Autotask answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection, profiles and people are in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 shows what the keys do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K goes to everything by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alarm in dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form in dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tour: the tenant&apos;s own list holds exactly these %n record(s) by these authors; pictures in %1</source>
        <translation>
            <numerusform>tour: the tenant&apos;s own list holds exactly this %n record by this author; pictures in %1</numerusform>
            <numerusform>tour: the tenant&apos;s own list holds exactly these %n records by these authors; pictures in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>tour: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note: the ticket is found by its number, and seen before anything is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a colleague; who will read it is chosen, never preselected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note stands under the colleague&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another note on the same ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note stands under the contact&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody whose security level forbids it: blocked before anything is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of each person, and how it is mended, stands on the page Readiness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
