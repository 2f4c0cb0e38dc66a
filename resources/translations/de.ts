<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Sealscribe</name>
  <message>
   <source> (the account in use)</source>
   <translation> (das verwendete Konto)</translation>
  </message>
  <message>
   <source> A whole ARN looks like {example}.</source>
   <translation> Ein vollständiger ARN sieht so aus: {example}.</translation>
  </message>
  <message>
   <source> AWS STS says: {service_message}</source>
   <translation> AWS STS meldet: {service_message}</translation>
  </message>
  <message>
   <source> It also answers like this to some identities that may not write to the output bucket.</source>
   <translation> So antwortet es auch manchen Identitäten, die nicht in den Ausgabe-Bucket schreiben dürfen.</translation>
  </message>
  <message>
   <source> It is in the state {service_code}.</source>
   <translation> Es ist im Zustand {service_code}.</translation>
  </message>
  <message>
   <source> It says: {service_message}</source>
   <translation> Die Meldung lautet: {service_message}</translation>
  </message>
  <message>
   <source> OpenSSL says: {service_message}</source>
   <translation> OpenSSL meldet: {service_message}</translation>
  </message>
  <message>
   <source> The AWS SDK says: {service_message}</source>
   <translation> Das AWS SDK meldet: {service_message}</translation>
  </message>
  <message>
   <source> The clock of this computer is {clock_offset}.</source>
   <translation> Die Uhr dieses Computers geht {clock_offset}.</translation>
  </message>
  <message>
   <source> The job was looked for by its name afterwards, since it may have been created all the same.</source>
   <translation> Danach wurde unter seinem Namen nach dem Auftrag gesucht, denn er kann trotzdem erstellt worden sein.</translation>
  </message>
  <message>
   <source> of {resource}</source>
   <translation> von {resource}</translation>
  </message>
  <message>
   <source> with a Bucket Key</source>
   <translation> mit einem Bucket Key</translation>
  </message>
  <message>
   <source> with these {pairs} pairs</source>
   <translation> mit diesen {pairs} Paaren</translation>
  </message>
  <message>
   <source> with this encryption context</source>
   <translation> mit diesem Verschlüsselungskontext</translation>
  </message>
  <message>
   <source> with this pair</source>
   <translation> mit diesem Paar</translation>
  </message>
  <message>
   <source> {count} could not be read.</source>
   <translation> {count} konnten nicht gelesen werden.</translation>
  </message>
  <message>
   <source> {service} says: {service_message}</source>
   <translation> {service} meldet: {service_message}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln buckets</source>
   <translation>
    <numerusform>%Ln Bucket</numerusform>
    <numerusform>%Ln Buckets</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln channels</source>
   <translation>
    <numerusform>%Ln Kanal</numerusform>
    <numerusform>%Ln Kanäle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln characters do</source>
   <translation>
    <numerusform>%Ln Zeichen gehört</numerusform>
    <numerusform>%Ln Zeichen gehören</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln checks</source>
   <translation>
    <numerusform>%Ln Prüfung</numerusform>
    <numerusform>%Ln Prüfungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commands</source>
   <translation>
    <numerusform>%Ln Befehl</numerusform>
    <numerusform>%Ln Befehle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln days</source>
   <translation>
    <numerusform>%Ln Tag</numerusform>
    <numerusform>%Ln Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln digits</source>
   <translation>
    <numerusform>%Ln Ziffer</numerusform>
    <numerusform>%Ln Ziffern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln errors</source>
   <translation>
    <numerusform>%Ln Fehler</numerusform>
    <numerusform>%Ln Fehler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours</source>
   <translation>
    <numerusform>%Ln Stunde</numerusform>
    <numerusform>%Ln Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln items</source>
   <translation>
    <numerusform>%Ln Eintrag</numerusform>
    <numerusform>%Ln Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln job records</source>
   <translation>
    <numerusform>%Ln Auftragseintrag</numerusform>
    <numerusform>%Ln Auftragseinträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln jobs</source>
   <translation>
    <numerusform>%Ln Auftrag</numerusform>
    <numerusform>%Ln Aufträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln jobs are</source>
   <translation>
    <numerusform>%Ln Auftrag ist</numerusform>
    <numerusform>%Ln Aufträge sind</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln languages</source>
   <translation>
    <numerusform>%Ln Sprache</numerusform>
    <numerusform>%Ln Sprachen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines</source>
   <translation>
    <numerusform>%Ln Zeile</numerusform>
    <numerusform>%Ln Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation>
    <numerusform>%Ln Minute</numerusform>
    <numerusform>%Ln Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln more characters</source>
   <translation>
    <numerusform>%Ln weiteres Zeichen</numerusform>
    <numerusform>%Ln weitere Zeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln other characters</source>
   <translation>
    <numerusform>%Ln anderes Zeichen</numerusform>
    <numerusform>%Ln andere Zeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pages</source>
   <translation>
    <numerusform>%Ln Seite</numerusform>
    <numerusform>%Ln Seiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pairs</source>
   <translation>
    <numerusform>%Ln Paar</numerusform>
    <numerusform>%Ln Paare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pairs are left out</source>
   <translation>
    <numerusform>%Ln Paar wird weggelassen</numerusform>
    <numerusform>%Ln Paare werden weggelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages</source>
   <translation>
    <numerusform>%Ln Abschnitt</numerusform>
    <numerusform>%Ln Abschnitte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln recordings</source>
   <translation>
    <numerusform>%Ln Aufnahme</numerusform>
    <numerusform>%Ln Aufnahmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln recordings have</source>
   <translation>
    <numerusform>%Ln Aufnahme hat</numerusform>
    <numerusform>%Ln Aufnahmen haben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records</source>
   <translation>
    <numerusform>%Ln Eintrag</numerusform>
    <numerusform>%Ln Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln seconds</source>
   <translation>
    <numerusform>%Ln Sekunde</numerusform>
    <numerusform>%Ln Sekunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sensitive texts</source>
   <translation>
    <numerusform>%Ln vertraulicher Text</numerusform>
    <numerusform>%Ln vertrauliche Texte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sets</source>
   <translation>
    <numerusform>%Ln Satz</numerusform>
    <numerusform>%Ln Sätze</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sets were</source>
   <translation>
    <numerusform>%Ln Satz war</numerusform>
    <numerusform>%Ln Sätze waren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln spaces</source>
   <translation>
    <numerusform>%Ln Leerzeichen</numerusform>
    <numerusform>%Ln Leerzeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln speakers</source>
   <translation>
    <numerusform>%Ln Sprecher</numerusform>
    <numerusform>%Ln Sprecher</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln texts of the encryption context were left out</source>
   <translation>
    <numerusform>%Ln Text des Verschlüsselungskontexts wurde weggelassen</numerusform>
    <numerusform>%Ln Texte des Verschlüsselungskontexts wurden weggelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln texts that look sensitive were left out</source>
   <translation>
    <numerusform>%Ln Text, der vertraulich aussieht, wurde weggelassen</numerusform>
    <numerusform>%Ln Texte, die vertraulich aussehen, wurden weggelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln warnings</source>
   <translation>
    <numerusform>%Ln Warnung</numerusform>
    <numerusform>%Ln Warnungen</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Sealscribe</source>
   <translation>&amp;Über Sealscribe</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Create job</source>
   <translation>&amp;Auftrag erstellen</translation>
  </message>
  <message>
   <source>&amp;Demo</source>
   <translation>De&amp;mo</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Job</source>
   <translation>A&amp;uftrag</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Einfügen</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <source>&amp;Reset demo…</source>
   <translation>Demo &amp;zurücksetzen…</translation>
  </message>
  <message>
   <source>&amp;Settings</source>
   <translation>&amp;Einstellungen</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>&amp;Walkthrough</source>
   <translation>&amp;Rundgang</translation>
  </message>
  <message>
   <source>(empty name)</source>
   <translation>(leerer Name)</translation>
  </message>
  <message>
   <source>({shown} of {total})</source>
   <translation>({shown} von {total})</translation>
  </message>
  <message>
   <source>, account {account}</source>
   <translation>, Konto {account}</translation>
  </message>
  <message>
   <source>, and {resource} is none</source>
   <translation>, und {resource} ist keiner</translation>
  </message>
  <message>
   <source>, chosen</source>
   <translation>, gewählt</translation>
  </message>
  <message>
   <source>, more below</source>
   <translation>, weiter unten mehr</translation>
  </message>
  <message>
   <source>, not to the one in use ({own})</source>
   <translation>, nicht zum verwendeten ({own})</translation>
  </message>
  <message>
   <source>, with exactly these {pairs} pairs</source>
   <translation>, mit genau diesen {pairs} Paaren</translation>
  </message>
  <message>
   <source>, with exactly this pair</source>
   <translation>, mit genau diesem Paar</translation>
  </message>
  <message>
   <source>, {size} in all</source>
   <translation>, insgesamt {size}</translation>
  </message>
  <message>
   <source>- optional</source>
   <translation>- optional</translation>
  </message>
  <message>
   <source>0 seconds</source>
   <translation>0 Sekunden</translation>
  </message>
  <message>
   <source>1 language chosen</source>
   <translation>1 Sprache gewählt</translation>
  </message>
  <message>
   <source>1 suggested pair added.</source>
   <translation>1 vorgeschlagenes Paar hinzugefügt.</translation>
  </message>
  <message>
   <source>: {resource} is missing</source>
   <translation>: {resource} fehlt</translation>
  </message>
  <message>
   <source>A KMS key</source>
   <translation>Ein KMS-Schlüssel</translation>
  </message>
  <message>
   <source>A KMS key has at most {count} characters. Paste the ARN alone.</source>
   <translation>Ein KMS-Schlüssel hat höchstens {count} Zeichen. Fügen Sie nur den ARN ein.</translation>
  </message>
  <message>
   <source>A KMS key has no spaces, quotes or brackets; character {count} is {found}. Remove them.</source>
   <translation>Ein KMS-Schlüssel hat keine Leerzeichen, Anführungszeichen oder Klammern; Zeichen {count} ist {found}. Entfernen Sie sie.</translation>
  </message>
  <message>
   <source>A KMS key seems to be demanded</source>
   <translation>Ein KMS-Schlüssel scheint verlangt zu sein</translation>
  </message>
  <message>
   <source>A brace stands alone. Close it, as in {job_name}, or write {{ or }} for a brace itself.</source>
   <translation>Eine geschweifte Klammer steht allein. Schließen Sie sie wie in {job_name}, oder schreiben Sie {{ oder }} für die Klammer selbst.</translation>
  </message>
  <message>
   <source>A check sends requests to AWS KMS and Amazon S3, and AWS writes the encryption context of a dry run to CloudTrail.</source>
   <translation>Eine Prüfung sendet Anfragen an AWS KMS und Amazon S3, und AWS schreibt den Verschlüsselungskontext eines Probelaufs in CloudTrail.</translation>
  </message>
  <message>
   <source>A context that does not fit</source>
   <translation>Ein Kontext, der nicht passt</translation>
  </message>
  <message>
   <source>A disabled key can be enabled again. One that is deleted is gone, and every transcript with it: therefore AWS KMS waits for seven days at least.</source>
   <translation>Ein deaktivierter Schlüssel kann wieder aktiviert werden. Ein gelöschter ist verloren und mit ihm jedes Transkript: Deshalb wartet AWS KMS mindestens sieben Tage.</translation>
  </message>
  <message>
   <source>A document to hand over, as HTML or JSON: who made the job and when, the request as sent with its encryption context, and what Amazon S3 answered for each output.</source>
   <translation>Ein Dokument zum Übergeben, als HTML oder JSON: wer den Auftrag wann erstellt hat, die Anfrage, wie sie gesendet wurde, mit ihrem Verschlüsselungskontext, und was Amazon S3 zu jeder Ausgabe geantwortet hat.</translation>
  </message>
  <message>
   <source>A dry run is yours, not the service's: what Amazon Transcribe does later carries one more pair, aws:s3:arn, and is seen by conditions such as kms:ViaService. So this is advice; the job itself is the proof.</source>
   <translation>Ein Probelauf ist Ihrer, nicht der des Dienstes: Was Amazon Transcribe später tut, trägt ein weiteres Paar, aws:s3:arn, und wird von Bedingungen wie kms:ViaService gesehen. Dies ist also ein Hinweis; der Beweis ist der Auftrag selbst.</translation>
  </message>
  <message>
   <source>A file of this computer</source>
   <translation>Eine Datei dieses Computers</translation>
  </message>
  <message>
   <source>A folder is enough; the file gets the name of the job.</source>
   <translation>Ein Ordner genügt; die Datei erhält den Namen des Auftrags.</translation>
  </message>
  <message>
   <source>A folder is searched for MP3, MP4, M4A, WAV, FLAC, AMR, OGG and WebM files. A list has a path or an s3:// address in the first column of each line, or in a column with the title file; columns with the titles name and language are optional.</source>
   <translation>Ein Ordner wird nach Dateien in MP3, MP4, M4A, WAV, FLAC, AMR, OGG und WebM durchsucht. Eine Liste hat in der ersten Spalte jeder Zeile, oder in einer Spalte mit dem Titel file, einen Pfad oder eine s3://-Adresse; Spalten mit den Titeln name und language sind freigestellt.</translation>
  </message>
  <message>
   <source>A job has at most {limit} tags. Remove those that are not needed.</source>
   <translation>Ein Auftrag hat höchstens {limit} Tags. Entfernen Sie, was nicht gebraucht wird.</translation>
  </message>
  <message>
   <source>A key ID has 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or mrk- and 32 of them; this one has {found}. Copy the ARN again.</source>
   <translation>Eine Schlüssel-ID hat 32 hexadezimale Ziffern in Gruppen von 8, 4, 4, 4 und 12, oder mrk- und 32 davon; diese hat {found}. Kopieren Sie den ARN noch einmal.</translation>
  </message>
  <message>
   <source>A key of a different account</source>
   <translation>Ein Schlüssel eines anderen Kontos</translation>
  </message>
  <message>
   <source>A key of a different account is named by its ARN only: an ID or alias would mean a key of your own account. Ask the key's owner for the ARN, as in {example}.</source>
   <translation>Ein Schlüssel eines anderen Kontos wird nur mit seinem ARN genannt: Eine ID oder ein Alias würde einen Schlüssel Ihres eigenen Kontos meinen. Bitten Sie den Eigentümer des Schlüssels um den ARN, wie {example}.</translation>
  </message>
  <message>
   <source>A key policy can allow the key for this department only, and CloudTrail shows what the key was used for. The pairs are not secret: use labels, never names.</source>
   <translation>Eine Schlüsselrichtlinie kann den Schlüssel nur dieser Abteilung erlauben, und CloudTrail zeigt, wofür der Schlüssel benutzt wurde. Die Paare sind nicht geheim: Verwenden Sie Kennzeichen, niemals Namen.</translation>
  </message>
  <message>
   <source>A key that a partner owns: refused at first, what its owner has to allow, and a transcript that is sealed with it.</source>
   <translation>Ein Schlüssel, der einem Partner gehört: zuerst abgelehnt, was sein Eigentümer erlauben muss, und ein Transkript, das mit ihm versiegelt ist.</translation>
  </message>
  <message>
   <source>A key, a context and who may use them: that is what a sealed transcript rests on.</source>
   <translation>Ein Schlüssel, ein Kontext und wer sie benutzen darf: Darauf ruht ein versiegeltes Transkript.</translation>
  </message>
  <message>
   <source>A look inside the stored transcript: ciphertext, a key that is disabled, and a context that does not fit.</source>
   <translation>Ein Blick in das gespeicherte Transkript: Geheimtext, ein deaktivierter Schlüssel und ein Kontext, der nicht passt.</translation>
  </message>
  <message>
   <source>A missing permission is found now and not in the middle of the job.</source>
   <translation>Eine fehlende Berechtigung wird jetzt gefunden und nicht mitten im Auftrag.</translation>
  </message>
  <message>
   <source>A name cannot consist of periods alone. Enter another name.</source>
   <translation>Ein Name kann nicht nur aus Punkten bestehen. Geben Sie einen anderen Namen ein.</translation>
  </message>
  <message>
   <source>A name cannot have {shown} (character {position}). Use the letters a-z and A-Z, digits, periods, underscores and hyphens.</source>
   <translation>Ein Name kann {shown} nicht enthalten (Zeichen {position}). Verwenden Sie die Buchstaben a-z und A-Z, Ziffern, Punkte, Unterstriche und Bindestriche.</translation>
  </message>
  <message>
   <source>A name is proposed after the recording; another is as good. It also becomes the name of the transcript's file.</source>
   <translation>Ein Name wird nach der Aufnahme vorgeschlagen; ein anderer ist ebenso gut. So heißt auch die Datei des Transkripts.</translation>
  </message>
  <message>
   <source>A new sign-in is needed</source>
   <translation>Eine neue Anmeldung ist nötig</translation>
  </message>
  <message>
   <source>A pair has a warning. The check would send it to AWS KMS, and it would stand readable in CloudTrail, from where it cannot be removed.</source>
   <translation>Ein Paar hat eine Warnung. Die Prüfung würde es an AWS KMS senden, und es stünde lesbar in CloudTrail, woraus es nicht entfernt werden kann.</translation>
  </message>
  <message>
   <source>A partner wants the transcript sealed with a key that the partner controls. See what both sides have to do.</source>
   <translation>Ein Partner möchte das Transkript mit einem Schlüssel versiegelt haben, über den er selbst bestimmt. Sehen Sie, was beide Seiten tun müssen.</translation>
  </message>
  <message>
   <source>A policy denies this explicitly</source>
   <translation>Eine Richtlinie verweigert dies ausdrücklich</translation>
  </message>
  <message>
   <source>A policy names a key by its ARN, and you may not read the details of this one. Ask for kms:DescribeKey, or ask its owner for the ARN and enter that.</source>
   <translation>Eine Richtlinie nennt einen Schlüssel mit seinem ARN, und Sie dürfen die Details von diesem nicht lesen. Bitten Sie um kms:DescribeKey, oder bitten Sie seinen Eigentümer um den ARN und geben Sie diesen ein.</translation>
  </message>
  <message>
   <source>A preview of the event that AWS KMS writes to CloudTrail when the transcript is sealed. Everybody who may read the log can read the encryption context in it.</source>
   <translation>Eine Vorschau des Ereignisses, das AWS KMS in CloudTrail schreibt, wenn das Transkript versiegelt wird. Wer das Protokoll lesen darf, kann darin den Verschlüsselungskontext lesen.</translation>
  </message>
  <message>
   <source>A profile of the AWS CLI on this computer.</source>
   <translation>Ein Profil der AWS CLI auf diesem Computer.</translation>
  </message>
  <message>
   <source>A quota of {service} is reached</source>
   <translation>Ein Kontingent von {service} ist erreicht</translation>
  </message>
  <message>
   <source>A recording</source>
   <translation>Eine Aufnahme</translation>
  </message>
  <message>
   <source>A recording in Amazon S3 is named by its address. Type one, or find it with Browse S3.</source>
   <translation>Eine Aufnahme in Amazon S3 wird mit ihrer Adresse genannt. Geben Sie eine ein, oder suchen Sie sie mit S3 durchsuchen.</translation>
  </message>
  <message>
   <source>A row for each recording. Enter on a job name changes it.</source>
   <translation>Eine Zeile für jede Aufnahme. Die Eingabetaste auf einem Auftragsnamen ändert ihn.</translation>
  </message>
  <message>
   <source>A secret is typed into the encryption context: the warning, what CloudTrail would show for years, and the way back.</source>
   <translation>Ein Geheimnis wird in den Verschlüsselungskontext getippt: die Warnung, was CloudTrail jahrelang zeigen würde, und der Weg zurück.</translation>
  </message>
  <message>
   <source>A setting of {profile} or of the environment is not valid.</source>
   <translation>Eine Einstellung von {profile} oder der Umgebung ist nicht gültig.</translation>
  </message>
  <message>
   <source>A transcript says what the recording says. In a few steps you make one that only the right people can open. Do each step yourself, or have it done for you.</source>
   <translation>Ein Transkript sagt, was die Aufnahme sagt. In wenigen Schritten erstellen Sie eines, das nur die richtigen Personen öffnen können. Tun Sie jeden Schritt selbst, oder lassen Sie ihn für sich tun.</translation>
  </message>
  <message>
   <source>A warning does not stop you from sending. A secret is asked about once more, and needs a reason.</source>
   <translation>Eine Warnung hält Sie nicht vom Senden ab. Nach einem Geheimnis wird noch einmal gefragt, und es braucht einen Grund.</translation>
  </message>
  <message>
   <source>A web page{host} came in place of the answer of {service}, as networks of hotels and guests do.</source>
   <translation>Eine Webseite{host} kam anstelle der Antwort von {service}, wie es Netzwerke von Hotels und für Gäste tun.</translation>
  </message>
  <message>
   <source>A {denying_policy} policy</source>
   <translation>Eine Richtlinie der Art {denying_policy}</translation>
  </message>
  <message>
   <source>API JSON</source>
   <translation>API-JSON</translation>
  </message>
  <message>
   <source>AWS CLI (POSIX shell)</source>
   <translation>AWS CLI (POSIX-Shell)</translation>
  </message>
  <message>
   <source>AWS CLI (PowerShell)</source>
   <translation>AWS CLI (PowerShell)</translation>
  </message>
  <message>
   <source>AWS China</source>
   <translation>AWS China</translation>
  </message>
  <message>
   <source>AWS CloudHSM key store</source>
   <translation>Schlüsselspeicher in AWS CloudHSM</translation>
  </message>
  <message>
   <source>AWS European Sovereign Cloud</source>
   <translation>AWS European Sovereign Cloud</translation>
  </message>
  <message>
   <source>AWS European Sovereign Cloud (Germany)</source>
   <translation>AWS European Sovereign Cloud (Deutschland)</translation>
  </message>
  <message>
   <source>AWS GovCloud (US)</source>
   <translation>AWS GovCloud (USA)</translation>
  </message>
  <message>
   <source>AWS GovCloud (US-East)</source>
   <translation>AWS GovCloud (USA-Ost)</translation>
  </message>
  <message>
   <source>AWS GovCloud (US-West)</source>
   <translation>AWS GovCloud (USA-West)</translation>
  </message>
  <message>
   <source>AWS IAM</source>
   <translation>AWS IAM</translation>
  </message>
  <message>
   <source>AWS IAM Identity Center</source>
   <translation>AWS IAM Identity Center</translation>
  </message>
  <message>
   <source>AWS ISO (US)</source>
   <translation>AWS ISO (USA)</translation>
  </message>
  <message>
   <source>AWS ISOB (US)</source>
   <translation>AWS ISOB (USA)</translation>
  </message>
  <message>
   <source>AWS ISOE (Europe)</source>
   <translation>AWS ISOE (Europa)</translation>
  </message>
  <message>
   <source>AWS ISOF</source>
   <translation>AWS ISOF</translation>
  </message>
  <message>
   <source>AWS KMS</source>
   <translation>AWS KMS</translation>
  </message>
  <message>
   <source>AWS KMS found no such key in this account and Region. Check it, or choose a key from the list.</source>
   <translation>AWS KMS hat in diesem Konto und dieser Region keinen solchen Schlüssel gefunden. Prüfen Sie ihn, oder wählen Sie einen Schlüssel aus der Liste.</translation>
  </message>
  <message>
   <source>AWS KMS found no such key, or its owner does not share it with your account. Ask the owner to check the ARN and the key policy.</source>
   <translation>AWS KMS hat keinen solchen Schlüssel gefunden, oder sein Eigentümer teilt ihn nicht mit Ihrem Konto. Bitten Sie den Eigentümer, den ARN und die Schlüsselrichtlinie zu prüfen.</translation>
  </message>
  <message>
   <source>AWS KMS has no key {key} in this account and Region.</source>
   <translation>AWS KMS hat in diesem Konto und dieser Region keinen Schlüssel {key}.</translation>
  </message>
  <message>
   <source>AWS KMS has no such key in this account and Region.</source>
   <translation>AWS KMS hat in diesem Konto und dieser Region keinen solchen Schlüssel.</translation>
  </message>
  <message>
   <source>AWS KMS is still making it</source>
   <translation>AWS KMS erstellt ihn noch</translation>
  </message>
  <message>
   <source>AWS KMS no longer has this key</source>
   <translation>AWS KMS hat diesen Schlüssel nicht mehr</translation>
  </message>
  <message>
   <source>AWS KMS refused: {error_code}</source>
   <translation>AWS KMS hat abgelehnt: {error_code}</translation>
  </message>
  <message>
   <source>AWS KMS will delete this key {when}; until then it cannot encrypt. Cancel the deletion in AWS KMS, or choose another key.</source>
   <translation>AWS KMS löscht diesen Schlüssel {when}; bis dahin kann er nicht verschlüsseln. Brechen Sie das Löschen in AWS KMS ab, oder wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>AWS STS</source>
   <translation>AWS STS</translation>
  </message>
  <message>
   <source>AWS Sign-In</source>
   <translation>AWS-Anmeldung</translation>
  </message>
  <message>
   <source>AWS accepts the keys, and they are saved.</source>
   <translation>AWS nimmt die Schlüssel an, und sie sind gespeichert.</translation>
  </message>
  <message>
   <source>AWS accepts the keys.</source>
   <translation>AWS nimmt die Schlüssel an.</translation>
  </message>
  <message>
   <source>AWS account</source>
   <translation>AWS-Konto</translation>
  </message>
  <message>
   <source>AWS checks the keys before they are saved. They are saved in the keyring of this computer and nowhere else, under the name Sealscribe; the secret is never shown again.</source>
   <translation>AWS prüft die Schlüssel, bevor sie gespeichert werden. Sie werden unter dem Namen Sealscribe im Schlüsselbund dieses Computers gespeichert und nirgends sonst; das Geheimnis wird nie wieder angezeigt.</translation>
  </message>
  <message>
   <source>AWS did not answer.</source>
   <translation>AWS hat nicht geantwortet.</translation>
  </message>
  <message>
   <source>AWS did not let you look at this key (kms:DescribeKey): its owner may not share it with your account. Ask the owner to check the key policy. The key is sent as entered.</source>
   <translation>AWS ließ Sie diesen Schlüssel nicht ansehen (kms:DescribeKey): Sein Eigentümer teilt ihn vielleicht nicht mit Ihrem Konto. Bitten Sie den Eigentümer, die Schlüsselrichtlinie zu prüfen. Der Schlüssel wird gesendet wie eingegeben.</translation>
  </message>
  <message>
   <source>AWS did not let you read details of this key; it can still be used for the job.</source>
   <translation>AWS ließ Sie die Details dieses Schlüssels nicht lesen; er kann trotzdem für den Auftrag verwendet werden.</translation>
  </message>
  <message>
   <source>AWS did not take the code of the MFA device. Each code is good once and for half a minute.{told}</source>
   <translation>AWS hat den Code des MFA-Geräts nicht angenommen. Jeder Code gilt einmal und eine halbe Minute lang.{told}</translation>
  </message>
  <message>
   <source>AWS documents only key ARNs here</source>
   <translation>AWS dokumentiert hier nur Schlüssel-ARNs</translation>
  </message>
  <message>
   <source>AWS does not know these credentials</source>
   <translation>AWS kennt diese Anmeldeinformationen nicht</translation>
  </message>
  <message>
   <source>AWS does not say whether the key does not exist or is not shared with you. A stranger learns nothing about the keys of an account.</source>
   <translation>AWS sagt nicht, ob es den Schlüssel nicht gibt oder ob er nicht mit Ihnen geteilt ist. Ein Fremder erfährt nichts über die Schlüssel eines Kontos.</translation>
  </message>
  <message>
   <source>AWS gives neither the key nor the encryption context of a job back, and there is no record of them here. What Amazon S3 says of the output can be asked for.</source>
   <translation>AWS gibt weder den Schlüssel noch den Verschlüsselungskontext eines Auftrags zurück, und hier gibt es keinen Eintrag dazu. Gefragt werden kann, was Amazon S3 über die Ausgabe sagt.</translation>
  </message>
  <message>
   <source>AWS managed key</source>
   <translation>Von AWS verwalteter Schlüssel</translation>
  </message>
  <message>
   <source>AWS managed keys</source>
   <translation>Von AWS verwaltete Schlüssel</translation>
  </message>
  <message>
   <source>AWS manages this key for one of its services. Whether Amazon Transcribe takes it is not documented, its policy cannot be changed, and it cannot be shared across accounts. Choose a key that your account manages.</source>
   <translation>AWS verwaltet diesen Schlüssel für einen seiner Dienste. Ob Amazon Transcribe ihn nimmt, ist nicht dokumentiert, seine Richtlinie kann nicht geändert und er kann nicht mit anderen Konten geteilt werden. Wählen Sie einen Schlüssel, den Ihr Konto verwaltet.</translation>
  </message>
  <message>
   <source>AWS manages this key, and it cannot be used here. Choose another key.</source>
   <translation>AWS verwaltet diesen Schlüssel, und er kann hier nicht verwendet werden. Wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>AWS refuses requests that are stamped more than a few minutes away from its own time.</source>
   <translation>AWS lehnt Anfragen ab, deren Zeitstempel mehr als einige Minuten von seiner eigenen Zeit abweicht.</translation>
  </message>
  <message>
   <source>AWS standard</source>
   <translation>AWS Standard</translation>
  </message>
  <message>
   <source>AWS_PROFILE ({profile})</source>
   <translation>AWS_PROFILE ({profile})</translation>
  </message>
  <message>
   <source>AWS_REGION is set to {ignored_region}, but the AWS SDK for Python ignores it. Choose the Region here if you want it.</source>
   <translation>AWS_REGION ist auf {ignored_region} gesetzt, aber das AWS SDK für Python übergeht es. Wählen Sie die Region hier, wenn Sie sie möchten.</translation>
  </message>
  <message>
   <source>Abkhaz</source>
   <translation>Abchasisch</translation>
  </message>
  <message>
   <source>About {product}</source>
   <translation>Über {product}</translation>
  </message>
  <message>
   <source>About {title}</source>
   <translation>Über {title}</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Angenommen</translation>
  </message>
  <message>
   <source>Access check</source>
   <translation>Zugriffsprüfung</translation>
  </message>
  <message>
   <source>Access denied</source>
   <translation>Zugriff verweigert</translation>
  </message>
  <message>
   <source>Access denied: {action}</source>
   <translation>Zugriff verweigert: {action}</translation>
  </message>
  <message>
   <source>Access key ID</source>
   <translation>Zugriffsschlüssel-ID</translation>
  </message>
  <message>
   <source>Access keys</source>
   <translation>Zugriffsschlüssel</translation>
  </message>
  <message>
   <source>Access keys are saved only where they are encrypted{found}.</source>
   <translation>Zugriffsschlüssel werden nur dort gespeichert, wo sie verschlüsselt sind{found}.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Account in use</source>
   <translation>Verwendetes Konto</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Aktionen</translation>
  </message>
  <message>
   <source>Add a pair that nobody should see: the key Password, with a value that looks like one.</source>
   <translation>Fügen Sie ein Paar hinzu, das niemand sehen sollte: den Schlüssel Password, mit einem Wert, der so aussieht.</translation>
  </message>
  <message>
   <source>Add an encryption context pair</source>
   <translation>Ein Paar zum Verschlüsselungskontext hinzufügen</translation>
  </message>
  <message>
   <source>Add new tag</source>
   <translation>Neues Tag hinzufügen</translation>
  </message>
  <message>
   <source>Add pair</source>
   <translation>Paar hinzufügen</translation>
  </message>
  <message>
   <source>Add the pair Department = Cardiology. It becomes a part of the seal.</source>
   <translation>Fügen Sie das Paar Department = Cardiology hinzu. Es wird ein Teil des Siegels.</translation>
  </message>
  <message>
   <source>Added {noun} {count}. {words}</source>
   <translation>{noun} {count} hinzugefügt. {words}</translation>
  </message>
  <message>
   <source>Adds pairs with the name of the job, the file name of the recording and the date.</source>
   <translation>Fügt Paare mit dem Namen des Auftrags, dem Dateinamen der Aufnahme und dem Datum hinzu.</translation>
  </message>
  <message>
   <source>Africa (Cape Town)</source>
   <translation>Afrika (Kapstadt)</translation>
  </message>
  <message>
   <source>Afrikaans</source>
   <translation>Afrikaans</translation>
  </message>
  <message>
   <source>After character {count} of {total}.</source>
   <translation>Nach Zeichen {count} von {total}.</translation>
  </message>
  <message>
   <source>After the account comes key/ or alias/ in the ARN of a KMS key, and here it is {quoted}. Correct it.</source>
   <translation>Nach dem Konto folgt im ARN eines KMS-Schlüssels key/ oder alias/, und hier ist es {quoted}. Berichtigen Sie das.</translation>
  </message>
  <message>
   <source>Albanian</source>
   <translation>Albanisch</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>Algorithmus</translation>
  </message>
  <message>
   <source>Alias {alias}</source>
   <translation>Alias {alias}</translation>
  </message>
  <message>
   <source>All of them are back.</source>
   <translation>Alle sind wieder da.</translation>
  </message>
  <message>
   <source>All of them are removed again.</source>
   <translation>Alle sind wieder entfernt.</translation>
  </message>
  <message>
   <source>All others are shown. Nothing was deleted: what is damaged stays in the file of the job records as it is.</source>
   <translation>Alle anderen werden angezeigt. Nichts wurde gelöscht: Was beschädigt ist, bleibt in der Datei der Auftragseinträge, wie es ist.</translation>
  </message>
  <message>
   <source>All {count} jobs can be created.</source>
   <translation>Alle {count} Aufträge können erstellt werden.</translation>
  </message>
  <message>
   <source>Also of dates, numbers and sizes. Counts from the next start on.</source>
   <translation>Auch von Daten, Zahlen und Größen. Gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Amazon S3</source>
   <translation>Amazon S3</translation>
  </message>
  <message>
   <source>Amazon S3 adds this pair by itself.</source>
   <translation>Amazon S3 fügt dieses Paar selbst hinzu.</translation>
  </message>
  <message>
   <source>Amazon S3 asks AWS KMS for the data key, and AWS KMS says no.</source>
   <translation>Amazon S3 bittet AWS KMS um den Datenschlüssel, und AWS KMS sagt nein.</translation>
  </message>
  <message>
   <source>Amazon S3 could not be asked, so that nothing can be said of the encryption.</source>
   <translation>Amazon S3 konnte nicht gefragt werden, sodass über die Verschlüsselung nichts gesagt werden kann.</translation>
  </message>
  <message>
   <source>Amazon S3 decrypts what it hands over. Only a disk of Amazon's holds what the demo shows now.</source>
   <translation>Amazon S3 entschlüsselt, was es herausgibt. Nur ein Datenträger von Amazon enthält, was die Demo jetzt zeigt.</translation>
  </message>
  <message>
   <source>Amazon S3 does not tell the encryption</source>
   <translation>Amazon S3 nennt die Verschlüsselung nicht</translation>
  </message>
  <message>
   <source>Amazon S3 encrypts the recording with a key of its own.</source>
   <translation>Amazon S3 verschlüsselt die Aufnahme mit einem eigenen Schlüssel.</translation>
  </message>
  <message>
   <source>Amazon S3 hands the encryption context to AWS KMS as it was sealed. Change a value here, and see what AWS KMS answers.</source>
   <translation>Amazon S3 übergibt AWS KMS den Verschlüsselungskontext, wie er versiegelt wurde. Ändern Sie hier einen Wert, und sehen Sie, was AWS KMS antwortet.</translation>
  </message>
  <message>
   <source>Amazon S3 is being asked how the output objects are encrypted.</source>
   <translation>Amazon S3 wird gefragt, wie die Ausgabeobjekte verschlüsselt sind.</translation>
  </message>
  <message>
   <source>Amazon S3 key (SSE-S3)</source>
   <translation>Amazon-S3-Schlüssel (SSE-S3)</translation>
  </message>
  <message>
   <source>Amazon S3 opens an object before it hands it over, and only to who may use the key. What lies on its disks is shown to nobody. In the demo you can see it.</source>
   <translation>Amazon S3 öffnet ein Objekt, bevor es herausgegeben wird, und nur für den, der den Schlüssel benutzen darf. Was auf seinen Datenträgern liegt, wird niemandem gezeigt. In der Demo können Sie es sehen.</translation>
  </message>
  <message>
   <source>Amazon S3 refuses to let you look at {checks}. That says nothing about how it is encrypted. {record}</source>
   <translation>Amazon S3 lässt Sie {checks} nicht ansehen. Das sagt nichts darüber, wie es verschlüsselt ist. {record}</translation>
  </message>
  <message>
   <source>Amazon S3 says</source>
   <translation>Amazon S3 meldet</translation>
  </message>
  <message>
   <source>Amazon S3 says of {checks}: {algorithms}, key {keys}. This is the key that the job asked for.</source>
   <translation>Amazon S3 meldet zu {checks}: {algorithms}, Schlüssel {keys}. Das ist der Schlüssel, den der Auftrag verlangt hat.</translation>
  </message>
  <message>
   <source>Amazon S3 says of {checks}: {found}. The default encryption of the bucket may have chosen it.</source>
   <translation>Amazon S3 meldet zu {checks}: {found}. Die Standardverschlüsselung des Buckets hat ihn vielleicht gewählt.</translation>
  </message>
  <message>
   <source>Amazon S3 says of {checks}: {found}. The job asked for no KMS key.</source>
   <translation>Amazon S3 meldet zu {checks}: {found}. Der Auftrag hat keinen KMS-Schlüssel verlangt.</translation>
  </message>
  <message>
   <source>Amazon S3 says {checks} and {named}. Whether that is {key} is not known here, since its key ARN could not be found out.</source>
   <translation>Amazon S3 meldet {checks} und {named}. Ob das {key} ist, ist hier nicht bekannt, denn sein Schlüssel-ARN ließ sich nicht ermitteln.</translation>
  </message>
  <message>
   <source>Amazon Transcribe</source>
   <translation>Amazon Transcribe</translation>
  </message>
  <message>
   <source>Amazon Transcribe cannot read the recording</source>
   <translation>Amazon Transcribe kann die Aufnahme nicht lesen</translation>
  </message>
  <message>
   <source>Amazon Transcribe cannot write to the output bucket</source>
   <translation>Amazon Transcribe kann nicht in den Ausgabe-Bucket schreiben</translation>
  </message>
  <message>
   <source>Amazon Transcribe could not finish the job</source>
   <translation>Amazon Transcribe konnte den Auftrag nicht beenden</translation>
  </message>
  <message>
   <source>Amazon Transcribe does not have this job</source>
   <translation>Amazon Transcribe hat diesen Auftrag nicht</translation>
  </message>
  <message>
   <source>Amazon Transcribe does not know this language. Choose one from the list.</source>
   <translation>Amazon Transcribe kennt diese Sprache nicht. Wählen Sie eine aus der Liste.</translation>
  </message>
  <message>
   <source>Amazon Transcribe does not write to a path with {shown} (character {position}). Use letters, digits and the characters - _ . ! * ' ( ) / only.</source>
   <translation>Amazon Transcribe schreibt nicht in einen Pfad mit {shown} (Zeichen {position}). Verwenden Sie nur Buchstaben, Ziffern und die Zeichen - _ . ! * ' ( ) /.</translation>
  </message>
  <message>
   <source>Amazon Transcribe encrypts the transcript with the partner's key, and puts it into your bucket.</source>
   <translation>Amazon Transcribe verschlüsselt das Transkript mit dem Schlüssel des Partners und legt es in Ihren Bucket.</translation>
  </message>
  <message>
   <source>Amazon Transcribe gives addresses that are good for 15 minutes, a new one each time.</source>
   <translation>Amazon Transcribe gibt Adressen, die 15 Minuten lang gelten, jedes Mal eine neue.</translation>
  </message>
  <message>
   <source>Amazon Transcribe has no language of this name.</source>
   <translation>Amazon Transcribe hat keine Sprache dieses Namens.</translation>
  </message>
  <message>
   <source>Amazon Transcribe has the job now and offers no way to stop it.</source>
   <translation>Amazon Transcribe hat den Auftrag jetzt und bietet keinen Weg, ihn anzuhalten.</translation>
  </message>
  <message>
   <source>Amazon Transcribe keeps the output in a bucket of its own and removes it after {service_bucket_days} days, when the job expires.</source>
   <translation>Amazon Transcribe bewahrt die Ausgabe in einem eigenen Bucket auf und entfernt sie nach {service_bucket_days} Tagen, wenn der Auftrag abläuft.</translation>
  </message>
  <message>
   <source>Amazon Transcribe knows no format of the name {named}. Check that the recording is {formats}.</source>
   <translation>Amazon Transcribe kennt kein Format mit dem Namen {named}. Prüfen Sie, dass die Aufnahme {formats} ist.</translation>
  </message>
  <message>
   <source>Amazon Transcribe never repeats the key of a job. What counts is what S3 says of the object.</source>
   <translation>Amazon Transcribe nennt den Schlüssel eines Auftrags nie wieder. Was zählt, ist, was S3 über das Objekt sagt.</translation>
  </message>
  <message>
   <source>Amazon Transcribe output (*.json)</source>
   <translation>Ausgabe von Amazon Transcribe (*.json)</translation>
  </message>
  <message>
   <source>Amazon Transcribe output (JSON)</source>
   <translation>Ausgabe von Amazon Transcribe (JSON)</translation>
  </message>
  <message>
   <source>Amazon Transcribe reads no format that fits {named}. Choose a recording in {formats}.</source>
   <translation>Amazon Transcribe liest kein Format, das zu {named} passt. Wählen Sie eine Aufnahme in {formats}.</translation>
  </message>
  <message>
   <source>Amazon Transcribe recognized no speech in the recording. The file itself can be saved as JSON.</source>
   <translation>Amazon Transcribe hat in der Aufnahme keine Sprache erkannt. Die Datei selbst kann als JSON gespeichert werden.</translation>
  </message>
  <message>
   <source>Amazon Transcribe says: {reason}</source>
   <translation>Amazon Transcribe meldet: {reason}</translation>
  </message>
  <message>
   <source>Amazon Transcribe works on it. Wait until it is complete.</source>
   <translation>Amazon Transcribe arbeitet daran. Warten Sie, bis er abgeschlossen ist.</translation>
  </message>
  <message>
   <source>Amharic</source>
   <translation>Amharisch</translation>
  </message>
  <message>
   <source>An ARN is written in small letters and begins with arn: as in the AWS KMS console. Copy it from there.</source>
   <translation>Ein ARN wird klein geschrieben und beginnt mit arn: wie in der Konsole von AWS KMS. Kopieren Sie ihn von dort.</translation>
  </message>
  <message>
   <source>An ARN, since it means the same key whatever the connection is. It turns Encryption on.</source>
   <translation>Ein ARN, denn er meint denselben Schlüssel, gleich mit welcher Verbindung. Er schaltet Verschlüsselung ein.</translation>
  </message>
  <message>
   <source>An AWS of its own on this computer, in a window of its own.</source>
   <translation>Ein eigenes AWS auf diesem Computer, in einem eigenen Fenster.</translation>
  </message>
  <message>
   <source>An access key ID has 16 or more capitals and digits.</source>
   <translation>Eine Zugriffsschlüssel-ID hat 16 oder mehr Großbuchstaben und Ziffern.</translation>
  </message>
  <message>
   <source>An administrator can do so at any time, in the console of AWS KMS.</source>
   <translation>Ein Administrator kann das jederzeit tun, in der Konsole von AWS KMS.</translation>
  </message>
  <message>
   <source>An administrator should not have to guess, and should not allow more than is needed.</source>
   <translation>Ein Administrator sollte nicht raten müssen und nicht mehr erlauben, als nötig ist.</translation>
  </message>
  <message>
   <source>An encryption context goes with a KMS key only.</source>
   <translation>Ein Verschlüsselungskontext gehört nur zu einem KMS-Schlüssel.</translation>
  </message>
  <message>
   <source>An encryption context has at most {limit} pairs. Remove those that are not needed.</source>
   <translation>Ein Verschlüsselungskontext hat höchstens {limit} Paare. Entfernen Sie, was nicht gebraucht wird.</translation>
  </message>
  <message>
   <source>An encryption context has at most {limit} pairs; the rest is below, as JSON.</source>
   <translation>Ein Verschlüsselungskontext hat höchstens {limit} Paare; der Rest steht unten, als JSON.</translation>
  </message>
  <message>
   <source>An encryption context is not secret</source>
   <translation>Ein Verschlüsselungskontext ist nicht geheim</translation>
  </message>
  <message>
   <source>An output object is missing</source>
   <translation>Ein Ausgabeobjekt fehlt</translation>
  </message>
  <message>
   <source>And now?</source>
   <translation>Und jetzt?</translation>
  </message>
  <message>
   <source>And {count} more.</source>
   <translation>Und {count} weitere.</translation>
  </message>
  <message>
   <source>Another account or Region cancels them. What you entered in the form stays.</source>
   <translation>Ein anderes Konto oder eine andere Region bricht sie ab. Was Sie in das Formular eingegeben haben, bleibt.</translation>
  </message>
  <message>
   <source>Another connection</source>
   <translation>Andere Verbindung</translation>
  </message>
  <message>
   <source>Another job has this name. Enter a name that is free.</source>
   <translation>Ein anderer Auftrag hat diesen Namen. Geben Sie einen freien Namen ein.</translation>
  </message>
  <message>
   <source>Another recording of these would become the same object. Rename one of the files, or let the upload destination end in /, so that each keeps its own name.</source>
   <translation>Eine andere dieser Aufnahmen würde zum selben Objekt. Benennen Sie eine der Dateien um, oder lassen Sie das Ziel des Hochladens mit / enden, damit jede ihren Namen behält.</translation>
  </message>
  <message>
   <source>Another set has this name. Choose another name.</source>
   <translation>Ein anderer Satz hat diesen Namen. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Any encryption</source>
   <translation>Jede Verschlüsselung</translation>
  </message>
  <message>
   <source>Any status</source>
   <translation>Jeder Status</translation>
  </message>
  <message>
   <source>Arabic, Gulf</source>
   <translation>Arabisch, Golf</translation>
  </message>
  <message>
   <source>Arabic, Modern Standard</source>
   <translation>Arabisch, modernes Standardarabisch</translation>
  </message>
  <message>
   <source>Armenian</source>
   <translation>Armenisch</translation>
  </message>
  <message>
   <source>Arrow keys choose a job, with Shift several. Enter goes to the details, the menu key opens a menu.</source>
   <translation>Pfeiltasten wählen einen Auftrag, mit der Umschalttaste mehrere. Die Eingabetaste geht zu den Details, die Menütaste öffnet ein Menü.</translation>
  </message>
  <message>
   <source>Arrow keys move by passage, Ctrl+C copies the selected passages.</source>
   <translation>Pfeiltasten gehen von Abschnitt zu Abschnitt, Strg+C kopiert die gewählten Abschnitte.</translation>
  </message>
  <message>
   <source>As AWS_DEFAULT_REGION says</source>
   <translation>Wie AWS_DEFAULT_REGION sagt</translation>
  </message>
  <message>
   <source>As it is stored</source>
   <translation>Wie es gespeichert ist</translation>
  </message>
  <message>
   <source>As it stands, the output is encrypted with the default Amazon S3 key.</source>
   <translation>So, wie es ist, wird die Ausgabe mit dem Standardschlüssel von Amazon S3 verschlüsselt.</translation>
  </message>
  <message>
   <source>As the profile says</source>
   <translation>Wie das Profil sagt</translation>
  </message>
  <message>
   <source>As the system proposes</source>
   <translation>Wie das System vorschlägt</translation>
  </message>
  <message>
   <source>Asia Pacific (Hong Kong)</source>
   <translation>Asien-Pazifik (Hongkong)</translation>
  </message>
  <message>
   <source>Asia Pacific (Hyderabad)</source>
   <translation>Asien-Pazifik (Hyderabad)</translation>
  </message>
  <message>
   <source>Asia Pacific (Jakarta)</source>
   <translation>Asien-Pazifik (Jakarta)</translation>
  </message>
  <message>
   <source>Asia Pacific (Malaysia)</source>
   <translation>Asien-Pazifik (Malaysia)</translation>
  </message>
  <message>
   <source>Asia Pacific (Melbourne)</source>
   <translation>Asien-Pazifik (Melbourne)</translation>
  </message>
  <message>
   <source>Asia Pacific (Mumbai)</source>
   <translation>Asien-Pazifik (Mumbai)</translation>
  </message>
  <message>
   <source>Asia Pacific (New Zealand)</source>
   <translation>Asien-Pazifik (Neuseeland)</translation>
  </message>
  <message>
   <source>Asia Pacific (Osaka)</source>
   <translation>Asien-Pazifik (Osaka)</translation>
  </message>
  <message>
   <source>Asia Pacific (Seoul)</source>
   <translation>Asien-Pazifik (Seoul)</translation>
  </message>
  <message>
   <source>Asia Pacific (Singapore)</source>
   <translation>Asien-Pazifik (Singapur)</translation>
  </message>
  <message>
   <source>Asia Pacific (Sydney)</source>
   <translation>Asien-Pazifik (Sydney)</translation>
  </message>
  <message>
   <source>Asia Pacific (Taipei)</source>
   <translation>Asien-Pazifik (Taipeh)</translation>
  </message>
  <message>
   <source>Asia Pacific (Thailand)</source>
   <translation>Asien-Pazifik (Thailand)</translation>
  </message>
  <message>
   <source>Asia Pacific (Tokyo)</source>
   <translation>Asien-Pazifik (Tokio)</translation>
  </message>
  <message>
   <source>Ask again: Check now.</source>
   <translation>Fragen Sie noch einmal: Jetzt prüfen.</translation>
  </message>
  <message>
   <source>Ask before sending</source>
   <translation>Fragen, bevor gesendet wird</translation>
  </message>
  <message>
   <source>Ask the key's administrator to allow {action} for your identity, and which pairs the key policy demands.</source>
   <translation>Bitten Sie den Administrator des Schlüssels, {action} für Ihre Identität zu erlauben, und fragen Sie, welche Paare die Schlüsselrichtlinie verlangt.</translation>
  </message>
  <message>
   <source>Ask the key's administrator to allow {action} for your identity.</source>
   <translation>Bitten Sie den Administrator des Schlüssels, {action} für Ihre Identität zu erlauben.</translation>
  </message>
  <message>
   <source>Ask the role's administrator to allow sts:AssumeRole for your identity, and whether the profile needs mfa_serial.</source>
   <translation>Bitten Sie den Administrator der Rolle, sts:AssumeRole für Ihre Identität zu erlauben, und fragen Sie, ob das Profil mfa_serial braucht.</translation>
  </message>
  <message>
   <source>Ask whoever runs your network for the certificate of the proxy as a PEM file, and name that file in AWS_CA_BUNDLE, or as ca_bundle in your profile.</source>
   <translation>Bitten Sie, wer Ihr Netzwerk betreibt, um das Zertifikat des Proxys als PEM-Datei, und nennen Sie diese Datei in AWS_CA_BUNDLE oder als ca_bundle in Ihrem Profil.</translation>
  </message>
  <message>
   <source>Ask whoever runs your network for them, and put them into HTTPS_PROXY; or name the host in NO_PROXY if AWS can be reached without the proxy.</source>
   <translation>Bitten Sie, wer Ihr Netzwerk betreibt, darum, und tragen Sie sie in HTTPS_PROXY ein; oder nennen Sie den Host in NO_PROXY, wenn AWS ohne den Proxy erreichbar ist.</translation>
  </message>
  <message>
   <source>Ask whoever runs your network to let connections to {service} through, or name the host in NO_PROXY if AWS can be reached without the proxy.</source>
   <translation>Bitten Sie, wer Ihr Netzwerk betreibt, Verbindungen zu {service} durchzulassen, oder nennen Sie den Host in NO_PROXY, wenn AWS ohne den Proxy erreichbar ist.</translation>
  </message>
  <message>
   <source>Ask your administrator for s3:GetObject on the recording, s3:PutObject on the output, and kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key.</source>
   <translation>Bitten Sie Ihren Administrator um s3:GetObject auf der Aufnahme, s3:PutObject auf der Ausgabe und kms:Encrypt, kms:GenerateDataKey und kms:Decrypt auf dem Schlüssel.</translation>
  </message>
  <message>
   <source>Ask your administrator for s3:PutObject on the bucket, and for kms:GenerateDataKey and kms:Decrypt on the bucket's KMS key if it has one; or choose another bucket.</source>
   <translation>Bitten Sie Ihren Administrator um s3:PutObject auf dem Bucket und um kms:GenerateDataKey und kms:Decrypt auf dem KMS-Schlüssel des Buckets, falls er einen hat; oder wählen Sie einen anderen Bucket.</translation>
  </message>
  <message>
   <source>Ask your administrator for signin:CreateOAuth2Token, or choose another profile in Connection.</source>
   <translation>Bitten Sie Ihren Administrator um signin:CreateOAuth2Token, oder wählen Sie in Verbindung ein anderes Profil.</translation>
  </message>
  <message>
   <source>Ask your administrator for the permission {action}.</source>
   <translation>Bitten Sie Ihren Administrator um die Berechtigung {action}.</translation>
  </message>
  <message>
   <source>Ask your administrator for transcribe:StartTranscriptionJob, for s3:GetObject on the recording and s3:PutObject on the output, and for kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key, with the pairs that its policy demands. If the job asks for no KMS key, ask whether one is required.</source>
   <translation>Bitten Sie Ihren Administrator um transcribe:StartTranscriptionJob, um s3:GetObject auf der Aufnahme und s3:PutObject auf der Ausgabe und um kms:Encrypt, kms:GenerateDataKey und kms:Decrypt auf dem Schlüssel, mit den Paaren, die dessen Richtlinie verlangt. Wenn der Auftrag keinen KMS-Schlüssel verlangt, fragen Sie, ob einer vorgeschrieben ist.</translation>
  </message>
  <message>
   <source>Ask your administrator for {action}, or enter the key's ARN under Use key from different account, which takes every key ARN.</source>
   <translation>Bitten Sie Ihren Administrator um {action}, oder geben Sie den ARN des Schlüssels unter Schlüssel aus anderem Konto verwenden ein, was jeden Schlüssel-ARN annimmt.</translation>
  </message>
  <message>
   <source>Ask your administrator for {read_result_permissions}.</source>
   <translation>Bitten Sie Ihren Administrator um {read_result_permissions}.</translation>
  </message>
  <message>
   <source>Ask your administrator for {read_result_permissions}. Then try again.</source>
   <translation>Bitten Sie Ihren Administrator um {read_result_permissions}. Versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Ask your administrator for {read_result_permissions}; then check again.</source>
   <translation>Bitten Sie Ihren Administrator um {read_result_permissions}; prüfen Sie dann noch einmal.</translation>
  </message>
  <message>
   <source>Ask your administrator to assign it, or choose another profile in Connection.</source>
   <translation>Bitten Sie Ihren Administrator, sie zuzuweisen, oder wählen Sie in Verbindung ein anderes Profil.</translation>
  </message>
  <message>
   <source>Ask your administrator which permission your identity lacks.</source>
   <translation>Fragen Sie Ihren Administrator, welche Berechtigung Ihrer Identität fehlt.</translation>
  </message>
  <message>
   <source>Ask {whom} to allow {wanted} for your identity.</source>
   <translation>Bitten Sie {whom}, {wanted} für Ihre Identität zu erlauben.</translation>
  </message>
  <message>
   <source>Ask {whom} under which conditions {wanted} is not denied.</source>
   <translation>Fragen Sie {whom}, unter welchen Bedingungen {wanted} nicht verweigert wird.</translation>
  </message>
  <message>
   <source>Asking AWS KMS for this key...</source>
   <translation>AWS KMS wird nach diesem Schlüssel gefragt...</translation>
  </message>
  <message>
   <source>Asking AWS whether the keys are good…</source>
   <translation>AWS wird gefragt, ob die Schlüssel gültig sind…</translation>
  </message>
  <message>
   <source>Asking AWS who you are…</source>
   <translation>AWS wird gefragt, wer Sie sind…</translation>
  </message>
  <message>
   <source>Asks Amazon S3 again how each output object is encrypted.</source>
   <translation>Fragt Amazon S3 noch einmal, wie jedes Ausgabeobjekt verschlüsselt ist.</translation>
  </message>
  <message>
   <source>Asturian</source>
   <translation>Asturisch</translation>
  </message>
  <message>
   <source>Asymmetric key</source>
   <translation>Asymmetrischer Schlüssel</translation>
  </message>
  <message>
   <source>At Amazon Transcribe</source>
   <translation>Bei Amazon Transcribe</translation>
  </message>
  <message>
   <source>Automatic identification</source>
   <translation>Automatische Erkennung</translation>
  </message>
  <message>
   <source>Automatic language identification</source>
   <translation>Automatische Spracherkennung</translation>
  </message>
  <message>
   <source>Azerbaijani</source>
   <translation>Aserbaidschanisch</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>Zurück zum Formular</translation>
  </message>
  <message>
   <source>Bashkir</source>
   <translation>Baschkirisch</translation>
  </message>
  <message>
   <source>Basque</source>
   <translation>Baskisch</translation>
  </message>
  <message>
   <source>Before the first character.</source>
   <translation>Vor dem ersten Zeichen.</translation>
  </message>
  <message>
   <source>Begin the demo anew?</source>
   <translation>Die Demo neu beginnen?</translation>
  </message>
  <message>
   <source>Begin with an empty form</source>
   <translation>Mit einem leeren Formular beginnen</translation>
  </message>
  <message>
   <source>Begins with AKIA or ASIA. You can paste the whole block that the access portal gives.</source>
   <translation>Beginnt mit AKIA oder ASIA. Sie können den ganzen Block einfügen, den das Zugangsportal gibt.</translation>
  </message>
  <message>
   <source>Being found out</source>
   <translation>Wird ermittelt</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>Wird gesendet</translation>
  </message>
  <message>
   <source>Belarusian</source>
   <translation>Belarussisch</translation>
  </message>
  <message>
   <source>Belongs to keys that begin with ASIA.</source>
   <translation>Gehört zu Schlüsseln, die mit ASIA beginnen.</translation>
  </message>
  <message>
   <source>Bengali</source>
   <translation>Bengalisch</translation>
  </message>
  <message>
   <source>Bosnian</source>
   <translation>Bosnisch</translation>
  </message>
  <message>
   <source>Both are needed: the owner of the key allows your account, and your account allows you.</source>
   <translation>Beides ist nötig: Der Eigentümer des Schlüssels erlaubt Ihr Konto, und Ihr Konto erlaubt Sie.</translation>
  </message>
  <message>
   <source>Bound to the transcript. Amazon S3 gives the pairs at every read; readers need not know them.</source>
   <translation>An das Transkript gebunden. Amazon S3 gibt die Paare bei jedem Lesen mit; wer liest, muss sie nicht kennen.</translation>
  </message>
  <message>
   <source>Browse S3</source>
   <translation>S3 durchsuchen</translation>
  </message>
  <message>
   <source>Browse S3 for the output</source>
   <translation>S3 nach der Ausgabe durchsuchen</translation>
  </message>
  <message>
   <source>Browse S3 for the recording</source>
   <translation>S3 nach der Aufnahme durchsuchen</translation>
  </message>
  <message>
   <source>Bucket policy</source>
   <translation>Bucket-Richtlinie</translation>
  </message>
  <message>
   <source>Bulgarian</source>
   <translation>Bulgarisch</translation>
  </message>
  <message>
   <source>Burmese</source>
   <translation>Birmanisch</translation>
  </message>
  <message>
   <source>By Amazon S3, no KMS key asked for</source>
   <translation>Durch Amazon S3, kein KMS-Schlüssel verlangt</translation>
  </message>
  <message>
   <source>By Amazon Transcribe, in its own bucket</source>
   <translation>Durch Amazon Transcribe, in seinem eigenen Bucket</translation>
  </message>
  <message>
   <source>By a notification of the system, while another window is in front.</source>
   <translation>Durch eine Benachrichtigung des Systems, während ein anderes Fenster vorn ist.</translation>
  </message>
  <message>
   <source>By default the bucket uses the Amazon S3 key. The job names its own key, which goes before.</source>
   <translation>Standardmäßig verwendet der Bucket den Amazon-S3-Schlüssel. Der Auftrag nennt seinen eigenen Schlüssel, der vorgeht.</translation>
  </message>
  <message>
   <source>By default the bucket uses the same key{bucket_key}.</source>
   <translation>Standardmäßig verwendet der Bucket denselben Schlüssel{bucket_key}.</translation>
  </message>
  <message>
   <source>By default the bucket uses {named}{bucket_key}. The job names its own key, which goes before.</source>
   <translation>Standardmäßig verwendet der Bucket {named}{bucket_key}. Der Auftrag nennt seinen eigenen Schlüssel, der vorgeht.</translation>
  </message>
  <message>
   <source>By the clock of this computer, the certificate of {place} {state}. The certificate is at fault, or the clock.{told}</source>
   <translation>Nach der Uhr dieses Computers ist das Zertifikat von {place} {state}. Schuld ist das Zertifikat oder die Uhr.{told}</translation>
  </message>
  <message>
   <source>CARRIAGE RETURN</source>
   <translation>WAGENRÜCKLAUF</translation>
  </message>
  <message>
   <source>CSV for spreadsheets (*.csv);;JSON (*.json)</source>
   <translation>CSV für Tabellen (*.csv);;JSON (*.json)</translation>
  </message>
  <message>
   <source>CSV list (*.csv);;All files (*)</source>
   <translation>CSV-Liste (*.csv);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Caller</source>
   <translation>Aufrufer</translation>
  </message>
  <message>
   <source>Canada (Central)</source>
   <translation>Kanada (Zentral)</translation>
  </message>
  <message>
   <source>Canada West (Calgary)</source>
   <translation>Kanada West (Calgary)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel job</source>
   <translation>Auftrag abbrechen</translation>
  </message>
  <message>
   <source>Cancel this job</source>
   <translation>Diesen Auftrag abbrechen</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Cancelled before it was sent</source>
   <translation>Abgebrochen, bevor er gesendet wurde</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>Wird abgebrochen</translation>
  </message>
  <message>
   <source>Catalan</source>
   <translation>Katalanisch</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Character {count} of {total}: {shown}.</source>
   <translation>Zeichen {count} von {total}: {shown}.</translation>
  </message>
  <message>
   <source>Character {place} cannot be seen and turns the direction of the text: {name}. Remove it.</source>
   <translation>Zeichen {place} ist unsichtbar und kehrt die Richtung des Textes um: {name}. Entfernen Sie es.</translation>
  </message>
  <message>
   <source>Character {place} cannot be seen: {name}. Remove it.</source>
   <translation>Zeichen {place} ist unsichtbar: {name}. Entfernen Sie es.</translation>
  </message>
  <message>
   <source>Character {place} has no name ({name}).</source>
   <translation>Zeichen {place} hat keinen Namen ({name}).</translation>
  </message>
  <message>
   <source>Character {place} is a control character ({name}). Remove it.</source>
   <translation>Zeichen {place} ist ein Steuerzeichen ({name}). Entfernen Sie es.</translation>
  </message>
  <message>
   <source>Character {place} is a line break ({name}). Remove it, or type a space in its place.</source>
   <translation>Zeichen {place} ist ein Zeilenumbruch ({name}). Entfernen Sie ihn, oder tippen Sie stattdessen ein Leerzeichen.</translation>
  </message>
  <message>
   <source>Character {place} is a tab ({name}). Type a space in its place.</source>
   <translation>Zeichen {place} ist ein Tabulator ({name}). Tippen Sie stattdessen ein Leerzeichen.</translation>
  </message>
  <message>
   <source>Character {place} is an accent on the one before it: {shown} ({name}).</source>
   <translation>Zeichen {place} ist ein Akzent auf dem davor: {shown} ({name}).</translation>
  </message>
  <message>
   <source>Character {place} is {shown} ({name}).</source>
   <translation>Zeichen {place} ist {shown} ({name}).</translation>
  </message>
  <message>
   <source>Character {place} looks like a space and is another one: {name}. Type a space in its place.</source>
   <translation>Zeichen {place} sieht wie ein Leerzeichen aus und ist ein anderes: {name}. Tippen Sie stattdessen ein Leerzeichen.</translation>
  </message>
  <message>
   <source>Characters {first} to {last} of {total}: {shown}.</source>
   <translation>Zeichen {first} bis {last} von {total}: {shown}.</translation>
  </message>
  <message>
   <source>Check HTTPS_PROXY, and the endpoint if you set one with AWS_ENDPOINT_URL.</source>
   <translation>Prüfen Sie HTTPS_PROXY und den Endpunkt, falls Sie einen mit AWS_ENDPOINT_URL gesetzt haben.</translation>
  </message>
  <message>
   <source>Check access by itself, a second after a change</source>
   <translation>Zugriff von selbst prüfen, eine Sekunde nach einer Änderung</translation>
  </message>
  <message>
   <source>Check access now</source>
   <translation>Zugriff jetzt prüfen</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Noch einmal prüfen</translation>
  </message>
  <message>
   <source>Check again later, or look at the object's properties in the Amazon S3 console.</source>
   <translation>Prüfen Sie später noch einmal, oder sehen Sie die Eigenschaften des Objekts in der Amazon-S3-Konsole an.</translation>
  </message>
  <message>
   <source>Check again.</source>
   <translation>Prüfen Sie noch einmal.</translation>
  </message>
  <message>
   <source>Check and save</source>
   <translation>Prüfen und speichern</translation>
  </message>
  <message>
   <source>Check by itself, a second after a change</source>
   <translation>Von selbst prüfen, eine Sekunde nach einer Änderung</translation>
  </message>
  <message>
   <source>Check its location with Browse S3.</source>
   <translation>Prüfen Sie den Speicherort mit S3 durchsuchen.</translation>
  </message>
  <message>
   <source>Check its name, or choose it with Browse S3.</source>
   <translation>Prüfen Sie den Namen, oder wählen Sie ihn mit S3 durchsuchen.</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Jetzt prüfen</translation>
  </message>
  <message>
   <source>Check now asks AWS KMS whether it would do all this for you, and does nothing.</source>
   <translation>Jetzt prüfen fragt AWS KMS, ob es all das für Sie tun würde, und tut nichts.</translation>
  </message>
  <message>
   <source>Check now asks AWS KMS whether you may use this key.</source>
   <translation>Jetzt prüfen fragt AWS KMS, ob Sie diesen Schlüssel benutzen dürfen.</translation>
  </message>
  <message>
   <source>Check that the disk is not full and that you may write to your own folder, then try again.</source>
   <translation>Prüfen Sie, dass der Datenträger nicht voll ist und Sie in Ihren eigenen Ordner schreiben dürfen, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check that the file is complete, or cut it into parts, and create the job again.</source>
   <translation>Prüfen Sie, dass die Datei vollständig ist, oder teilen Sie sie, und erstellen Sie den Auftrag noch einmal.</translation>
  </message>
  <message>
   <source>Check that the key is enabled and in the Region of the bucket, then ask the key's administrator for kms:Encrypt, kms:GenerateDataKey and kms:Decrypt, and whether the key policy demands certain encryption context pairs. For a key of a different account, its key policy and an IAM policy of your own account both have to allow them.</source>
   <translation>Prüfen Sie, dass der Schlüssel aktiviert und in der Region des Buckets ist; bitten Sie dann den Administrator des Schlüssels um kms:Encrypt, kms:GenerateDataKey und kms:Decrypt, und fragen Sie, ob die Schlüsselrichtlinie bestimmte Paare des Verschlüsselungskontexts verlangt. Bei einem Schlüssel eines anderen Kontos müssen dessen Schlüsselrichtlinie und eine IAM-Richtlinie Ihres eigenen Kontos sie erlauben.</translation>
  </message>
  <message>
   <source>Check that you may read it, or make a copy and choose that.</source>
   <translation>Prüfen Sie, dass Sie sie lesen dürfen, oder machen Sie eine Kopie und wählen Sie diese.</translation>
  </message>
  <message>
   <source>Check the access keys of your profile, or sign in again; or choose another connection in Connection.</source>
   <translation>Prüfen Sie die Zugriffsschlüssel Ihres Profils, oder melden Sie sich neu an; oder wählen Sie in Verbindung eine andere.</translation>
  </message>
  <message>
   <source>Check the bucket's name and Region first; then ask your administrator for s3:PutObject on the output, and for kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key.</source>
   <translation>Prüfen Sie zuerst Namen und Region des Buckets; bitten Sie dann Ihren Administrator um s3:PutObject auf der Ausgabe und um kms:Encrypt, kms:GenerateDataKey und kms:Decrypt auf dem Schlüssel.</translation>
  </message>
  <message>
   <source>Check the encryption again</source>
   <translation>Verschlüsselung noch einmal prüfen</translation>
  </message>
  <message>
   <source>Check the key ID or alias and the Region. A key of a different account has to be named by its ARN.</source>
   <translation>Prüfen Sie Schlüssel-ID oder Alias und die Region. Ein Schlüssel eines anderen Kontos muss mit seinem ARN genannt werden.</translation>
  </message>
  <message>
   <source>Check the location, then ask your administrator for s3:GetObject on it, and for kms:Decrypt if the recording is encrypted with a KMS key.</source>
   <translation>Prüfen Sie den Speicherort, und bitten Sie dann Ihren Administrator um s3:GetObject darauf und um kms:Decrypt, falls die Aufnahme mit einem KMS-Schlüssel verschlüsselt ist.</translation>
  </message>
  <message>
   <source>Check the network connection, a VPN or firewall if there is one, and the endpoint if you set one with AWS_ENDPOINT_URL. Then try again.</source>
   <translation>Prüfen Sie die Netzwerkverbindung, ein VPN oder eine Firewall, falls es sie gibt, und den Endpunkt, falls Sie einen mit AWS_ENDPOINT_URL gesetzt haben. Versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check the network connection, and a VPN if there is one. If the network has a proxy, HTTPS_PROXY has to name it. Then try again.</source>
   <translation>Prüfen Sie die Netzwerkverbindung und ein VPN, falls es eines gibt. Hat das Netzwerk einen Proxy, muss HTTPS_PROXY ihn nennen. Versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check the network connection, and a VPN if there is one. Then try again.</source>
   <translation>Prüfen Sie die Netzwerkverbindung und ein VPN, falls es eines gibt. Versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check the network connection, and a VPN, proxy or firewall if there is one. Then try again.</source>
   <translation>Prüfen Sie die Netzwerkverbindung und VPN, Proxy oder Firewall, falls es sie gibt. Versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.</source>
   <translation>Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check the network connection, then use these settings again.</source>
   <translation>Prüfen Sie die Netzwerkverbindung, und verwenden Sie diese Einstellungen dann noch einmal.</translation>
  </message>
  <message>
   <source>Check the proxy's address and the network connection; name the host in NO_PROXY if AWS can be reached without the proxy. Then try again.</source>
   <translation>Prüfen Sie die Adresse des Proxys und die Netzwerkverbindung; nennen Sie den Host in NO_PROXY, wenn AWS ohne den Proxy erreichbar ist. Versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Check with them</source>
   <translation>Mit ihnen prüfen</translation>
  </message>
  <message>
   <source>Check with these pairs?</source>
   <translation>Mit diesen Paaren prüfen?</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>Checked {uri}</source>
   <translation>{uri} geprüft</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <source>Checking the encryption</source>
   <translation>Die Verschlüsselung wird geprüft</translation>
  </message>
  <message>
   <source>Checking...</source>
   <translation>Wird geprüft...</translation>
  </message>
  <message>
   <source>China (Beijing)</source>
   <translation>China (Peking)</translation>
  </message>
  <message>
   <source>China (Ningxia)</source>
   <translation>China (Ningxia)</translation>
  </message>
  <message>
   <source>Chinese, Cantonese</source>
   <translation>Chinesisch, Kantonesisch</translation>
  </message>
  <message>
   <source>Chinese, Simplified</source>
   <translation>Chinesisch, vereinfacht</translation>
  </message>
  <message>
   <source>Chinese, Traditional</source>
   <translation>Chinesisch, traditionell</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Auswählen</translation>
  </message>
  <message>
   <source>Choose Customer specified S3 bucket and enter a destination.</source>
   <translation>Wählen Sie Kundenspezifischer S3-Bucket, und geben Sie ein Ziel ein.</translation>
  </message>
  <message>
   <source>Choose Customer specified S3 bucket, turn Encryption on and choose a KMS key. If that is refused too, ask your administrator which key it has to be.</source>
   <translation>Wählen Sie Kundenspezifischer S3-Bucket, schalten Sie Verschlüsselung ein, und wählen Sie einen KMS-Schlüssel. Wird auch das abgelehnt, fragen Sie Ihren Administrator, welcher Schlüssel es sein muss.</translation>
  </message>
  <message>
   <source>Choose Demo &gt; Look inside the stored transcript once more.</source>
   <translation>Wählen Sie noch einmal Demo &gt; In das gespeicherte Transkript hineinsehen.</translation>
  </message>
  <message>
   <source>Choose Demo &gt; Look inside the stored transcript.</source>
   <translation>Wählen Sie Demo &gt; In das gespeicherte Transkript hineinsehen.</translation>
  </message>
  <message>
   <source>Choose a KMS key, or enter a key ID, alias or ARN</source>
   <translation>KMS-Schlüssel wählen, oder Schlüssel-ID, Alias oder ARN eingeben</translation>
  </message>
  <message>
   <source>Choose a KMS key, or turn Encryption off.</source>
   <translation>Wählen Sie einen KMS-Schlüssel, oder schalten Sie Verschlüsselung aus.</translation>
  </message>
  <message>
   <source>Choose a Region</source>
   <translation>Region wählen</translation>
  </message>
  <message>
   <source>Choose a Region in Connection, or correct the one that your profile names. If it is a new one, check the network connection.</source>
   <translation>Wählen Sie in Verbindung eine Region, oder berichtigen Sie die, die Ihr Profil nennt. Ist es eine neue, prüfen Sie die Netzwerkverbindung.</translation>
  </message>
  <message>
   <source>Choose a Region in Connection, or set one for your profile with aws configure; it is noticed.</source>
   <translation>Wählen Sie in Verbindung eine Region, oder setzen Sie mit aws configure eine für Ihr Profil; das wird bemerkt.</translation>
  </message>
  <message>
   <source>Choose a bucket in {own}.</source>
   <translation>Wählen Sie einen Bucket in {own}.</translation>
  </message>
  <message>
   <source>Choose a bucket of this Region, or the bucket's Region in Connection.</source>
   <translation>Wählen Sie einen Bucket dieser Region oder in Verbindung die Region des Buckets.</translation>
  </message>
  <message>
   <source>Choose a connection</source>
   <translation>Verbindung wählen</translation>
  </message>
  <message>
   <source>Choose a folder of recordings</source>
   <translation>Einen Ordner mit Aufnahmen wählen</translation>
  </message>
  <message>
   <source>Choose a folder...</source>
   <translation>Ordner wählen...</translation>
  </message>
  <message>
   <source>Choose a job in Jobs that is complete and whose output is encrypted with a KMS key.</source>
   <translation>Wählen Sie in Aufträge einen Auftrag, der abgeschlossen und dessen Ausgabe mit einem KMS-Schlüssel verschlüsselt ist.</translation>
  </message>
  <message>
   <source>Choose a job to see its details.</source>
   <translation>Wählen Sie einen Auftrag, um seine Details zu sehen.</translation>
  </message>
  <message>
   <source>Choose a key of this Region.</source>
   <translation>Wählen Sie einen Schlüssel dieser Region.</translation>
  </message>
  <message>
   <source>Choose a key with the spec SYMMETRIC_DEFAULT and the usage Encrypt and decrypt.</source>
   <translation>Wählen Sie einen Schlüssel mit der Spezifikation SYMMETRIC_DEFAULT und der Verwendung Ver- und Entschlüsseln.</translation>
  </message>
  <message>
   <source>Choose a language</source>
   <translation>Sprache wählen</translation>
  </message>
  <message>
   <source>Choose a language.</source>
   <translation>Wählen Sie eine Sprache.</translation>
  </message>
  <message>
   <source>Choose a list (CSV)...</source>
   <translation>Liste wählen (CSV)...</translation>
  </message>
  <message>
   <source>Choose a list of recordings</source>
   <translation>Eine Liste von Aufnahmen wählen</translation>
  </message>
  <message>
   <source>Choose a profile, access keys or the demo in Connection.</source>
   <translation>Wählen Sie in Verbindung ein Profil, Zugriffsschlüssel oder die Demo.</translation>
  </message>
  <message>
   <source>Choose a reason</source>
   <translation>Grund wählen</translation>
  </message>
  <message>
   <source>Choose a recording</source>
   <translation>Aufnahme wählen</translation>
  </message>
  <message>
   <source>Choose a recording of this computer</source>
   <translation>Eine Aufnahme dieses Computers wählen</translation>
  </message>
  <message>
   <source>Choose a recording on this computer.</source>
   <translation>Wählen Sie eine Aufnahme auf diesem Computer.</translation>
  </message>
  <message>
   <source>Choose a recording whose name has an extension</source>
   <translation>Wählen Sie eine Aufnahme, deren Name eine Endung hat</translation>
  </message>
  <message>
   <source>Choose a sealed job</source>
   <translation>Einen versiegelten Auftrag wählen</translation>
  </message>
  <message>
   <source>Choose another Region in Connection, or ask your administrator to enable this one.</source>
   <translation>Wählen Sie in Verbindung eine andere Region, oder bitten Sie Ihren Administrator, diese zu aktivieren.</translation>
  </message>
  <message>
   <source>Choose another Region in Connection, with the recording, the bucket and the key in it.</source>
   <translation>Wählen Sie in Verbindung eine andere Region, in der auch Aufnahme, Bucket und Schlüssel sind.</translation>
  </message>
  <message>
   <source>Choose another bucket, or ask its owner which encryption the policy demands.</source>
   <translation>Wählen Sie einen anderen Bucket, oder fragen Sie seinen Eigentümer, welche Verschlüsselung die Richtlinie verlangt.</translation>
  </message>
  <message>
   <source>Choose another bucket.</source>
   <translation>Wählen Sie einen anderen Bucket.</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Andere Datei wählen</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Choose another name; the one that you entered with a number behind it will do.</source>
   <translation>Wählen Sie einen anderen Namen; der eingegebene mit einer Zahl dahinter genügt.</translation>
  </message>
  <message>
   <source>Choose another one in Connection, or run aws configure to set the profile up; it is noticed.</source>
   <translation>Wählen Sie in Verbindung ein anderes, oder richten Sie das Profil mit aws configure ein; das wird bemerkt.</translation>
  </message>
  <message>
   <source>Choose another profile in Connection. A profile with credential_process = aws configure export-credentials --profile NAME --format process uses the same sign-in.</source>
   <translation>Wählen Sie in Verbindung ein anderes Profil. Ein Profil mit credential_process = aws configure export-credentials --profile NAME --format process verwendet dieselbe Anmeldung.</translation>
  </message>
  <message>
   <source>Choose another profile or enter access keys in Connection, or set a profile up with aws configure or aws configure sso; it is noticed.</source>
   <translation>Wählen Sie in Verbindung ein anderes Profil oder geben Sie dort Zugriffsschlüssel ein, oder richten Sie mit aws configure oder aws configure sso ein Profil ein; das wird bemerkt.</translation>
  </message>
  <message>
   <source>Choose at least {minimum} languages, or none to let Amazon Transcribe consider all.</source>
   <translation>Wählen Sie mindestens {minimum} Sprachen oder keine, damit Amazon Transcribe alle erwägt.</translation>
  </message>
  <message>
   <source>Choose audio file in S3</source>
   <translation>Audiodatei in S3 wählen</translation>
  </message>
  <message>
   <source>Choose file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>Choose files...</source>
   <translation>Dateien wählen...</translation>
  </message>
  <message>
   <source>Choose folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <source>Choose languages</source>
   <translation>Sprachen wählen</translation>
  </message>
  <message>
   <source>Choose output location in S3</source>
   <translation>Ausgabeort in S3 wählen</translation>
  </message>
  <message>
   <source>Choose recordings</source>
   <translation>Aufnahmen wählen</translation>
  </message>
  <message>
   <source>Choose that key.</source>
   <translation>Wählen Sie diesen Schlüssel.</translation>
  </message>
  <message>
   <source>Choose the KMS key</source>
   <translation>Den KMS-Schlüssel wählen</translation>
  </message>
  <message>
   <source>Choose the connection anew in Connection, and check the endpoint if you set one with AWS_ENDPOINT_URL.</source>
   <translation>Wählen Sie die Verbindung in Verbindung neu, und prüfen Sie den Endpunkt, falls Sie einen mit AWS_ENDPOINT_URL gesetzt haben.</translation>
  </message>
  <message>
   <source>Choose the customer specified S3 bucket.</source>
   <translation>Wählen Sie den kundenspezifischen S3-Bucket.</translation>
  </message>
  <message>
   <source>Choose the demo anew in Connection.</source>
   <translation>Wählen Sie in Verbindung die Demo neu.</translation>
  </message>
  <message>
   <source>Choose the recording</source>
   <translation>Die Aufnahme wählen</translation>
  </message>
  <message>
   <source>Choose the recording again.</source>
   <translation>Wählen Sie die Aufnahme noch einmal.</translation>
  </message>
  <message>
   <source>Choose what to delete.</source>
   <translation>Wählen Sie, was gelöscht werden soll.</translation>
  </message>
  <message>
   <source>Choosing a KMS key</source>
   <translation>Einen KMS-Schlüssel wählen</translation>
  </message>
  <message>
   <source>Clear filter</source>
   <translation>Filter aufheben</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close Sealscribe</source>
   <translation>Sealscribe schließen</translation>
  </message>
  <message>
   <source>Close this look inside, and read the transcript as everybody does.</source>
   <translation>Schließen Sie diesen Blick hinein, und lesen Sie das Transkript, wie es alle tun.</translation>
  </message>
  <message>
   <source>Close, go on at the next start</source>
   <translation>Schließen, beim nächsten Start fortfahren</translation>
  </message>
  <message>
   <source>CloudTrail shows it in plain text. Use labels such as a file name, a department or a database field name.</source>
   <translation>CloudTrail zeigt ihn im Klartext. Verwenden Sie Kennzeichen wie einen Dateinamen, eine Abteilung oder den Namen eines Datenbankfelds.</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Code of your MFA device</source>
   <translation>Code Ihres MFA-Geräts</translation>
  </message>
  <message>
   <source>Command &amp;palette</source>
   <translation>Befehls&amp;palette</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>Befehlspalette</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>Abgeschlossen</translation>
  </message>
  <message>
   <source>Complete at Amazon Transcribe</source>
   <translation>Bei Amazon Transcribe abgeschlossen</translation>
  </message>
  <message>
   <source>Complete it in the environment or in the profile, or choose another connection in Connection.</source>
   <translation>Vervollständigen Sie sie in der Umgebung oder im Profil, oder wählen Sie in Verbindung eine andere.</translation>
  </message>
  <message>
   <source>Compress the recording or cut it into parts, and create a job for each.</source>
   <translation>Komprimieren oder teilen Sie die Aufnahme, und erstellen Sie für jeden Teil einen Auftrag.</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <source>Connect again</source>
   <translation>Neu verbinden</translation>
  </message>
  <message>
   <source>Connect again in Connection when you are ready.</source>
   <translation>Verbinden Sie in Verbindung neu, wenn Sie so weit sind.</translation>
  </message>
  <message>
   <source>Connect again in Connection, and enter a code of the MFA device.</source>
   <translation>Verbinden Sie in Verbindung neu, und geben Sie einen Code des MFA-Geräts ein.</translation>
  </message>
  <message>
   <source>Connect with</source>
   <translation>Verbinden mit</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Wird verbunden</translation>
  </message>
  <message>
   <source>Connecting to AWS</source>
   <translation>Verbindung mit AWS wird hergestellt</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <source>Connection: {words}</source>
   <translation>Verbindung: {words}</translation>
  </message>
  <message>
   <source>Consider an id or a department instead.</source>
   <translation>Erwägen Sie stattdessen eine ID oder eine Abteilung.</translation>
  </message>
  <message>
   <source>Consider the id of a case or a job instead.</source>
   <translation>Erwägen Sie stattdessen die ID eines Falls oder Auftrags.</translation>
  </message>
  <message>
   <source>Consider the name of a site or a Region instead.</source>
   <translation>Erwägen Sie stattdessen den Namen eines Standorts oder einer Region.</translation>
  </message>
  <message>
   <source>Content of this place</source>
   <translation>Inhalt dieses Ortes</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Convert it to MP3, MP4, WAV, FLAC, AMR, Ogg, WebM or M4A and create the job again.</source>
   <translation>Wandeln Sie sie in MP3, MP4, WAV, FLAC, AMR, Ogg, WebM oder M4A um, und erstellen Sie den Auftrag noch einmal.</translation>
  </message>
  <message>
   <source>Convert the recording to a sample rate in this range, for example 16,000 hertz, and create the job again.</source>
   <translation>Wandeln Sie die Aufnahme in eine Abtastrate dieses Bereichs um, zum Beispiel 16.000 Hertz, und erstellen Sie den Auftrag noch einmal.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy as JSON</source>
   <translation>Als JSON kopieren</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <source>Copy name</source>
   <translation>Namen kopieren</translation>
  </message>
  <message>
   <source>Copy output data location</source>
   <translation>Speicherort der Ausgabedaten kopieren</translation>
  </message>
  <message>
   <source>Copy pairs in another program first. {forms}</source>
   <translation>Kopieren Sie zuerst Paare in einem anderen Programm. {forms}</translation>
  </message>
  <message>
   <source>Copy the names</source>
   <translation>Die Namen kopieren</translation>
  </message>
  <message>
   <source>Copy {what}</source>
   <translation>{what} kopieren</translation>
  </message>
  <message>
   <source>Correct it with a text editor or with aws configure; the change is noticed. Or choose another profile in Connection.</source>
   <translation>Berichtigen Sie sie mit einem Texteditor oder mit aws configure; die Änderung wird bemerkt. Oder wählen Sie in Verbindung ein anderes Profil.</translation>
  </message>
  <message>
   <source>Correct the path, or ask whoever runs your network for the right file. Then try again.</source>
   <translation>Berichtigen Sie den Pfad, oder bitten Sie, wer Ihr Netzwerk betreibt, um die richtige Datei. Versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Correct the value that it names. If it names none, check the KMS key, the bucket and their Region first.</source>
   <translation>Berichtigen Sie den Wert, der genannt wird. Wird keiner genannt, prüfen Sie zuerst KMS-Schlüssel, Bucket und deren Region.</translation>
  </message>
  <message>
   <source>Correct what it names, then use these settings again.</source>
   <translation>Berichtigen Sie, was genannt wird, und verwenden Sie diese Einstellungen dann noch einmal.</translation>
  </message>
  <message>
   <source>Could not tell</source>
   <translation>Ließ sich nicht feststellen</translation>
  </message>
  <message>
   <source>Could not tell whether you may use this key.</source>
   <translation>Es ließ sich nicht feststellen, ob Sie diesen Schlüssel benutzen dürfen.</translation>
  </message>
  <message>
   <source>Could not tell yet whether you may use this key with this context.</source>
   <translation>Es ließ sich noch nicht feststellen, ob Sie diesen Schlüssel mit diesem Kontext benutzen dürfen.</translation>
  </message>
  <message>
   <source>Create job</source>
   <translation>Auftrag erstellen</translation>
  </message>
  <message>
   <source>Create job (Ctrl+Enter)</source>
   <translation>Auftrag erstellen (Strg+Eingabe)</translation>
  </message>
  <message>
   <source>Create one in Amazon S3, then load again.</source>
   <translation>Erstellen Sie einen in Amazon S3, und laden Sie dann neu.</translation>
  </message>
  <message>
   <source>Create the job</source>
   <translation>Den Auftrag erstellen</translation>
  </message>
  <message>
   <source>Create the job again with a specific language.</source>
   <translation>Erstellen Sie den Auftrag mit einer bestimmten Sprache noch einmal.</translation>
  </message>
  <message>
   <source>Create the job again without a sample rate: Amazon Transcribe finds it out by itself.</source>
   <translation>Erstellen Sie den Auftrag ohne Abtastrate noch einmal: Amazon Transcribe ermittelt sie selbst.</translation>
  </message>
  <message>
   <source>Create transcription job</source>
   <translation>Transkriptionsauftrag erstellen</translation>
  </message>
  <message>
   <source>Create {count}</source>
   <translation>{count} erstellen</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Created at Amazon Transcribe</source>
   <translation>Bei Amazon Transcribe erstellt</translation>
  </message>
  <message>
   <source>Created: {created_at}</source>
   <translation>Erstellt: {created_at}</translation>
  </message>
  <message>
   <source>Creating</source>
   <translation>Wird erstellt</translation>
  </message>
  <message>
   <source>Creating job</source>
   <translation>Auftrag wird erstellt</translation>
  </message>
  <message>
   <source>Creation date</source>
   <translation>Erstellungsdatum</translation>
  </message>
  <message>
   <source>Credentials of a session end after some hours.</source>
   <translation>Die Anmeldeinformationen einer Sitzung enden nach einigen Stunden.</translation>
  </message>
  <message>
   <source>Croatian</source>
   <translation>Kroatisch</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Ausschneiden</translation>
  </message>
  <message>
   <source>Current connection</source>
   <translation>Aktuelle Verbindung</translation>
  </message>
  <message>
   <source>Customer specified S3 bucket</source>
   <translation>Kundenspezifischer S3-Bucket</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>Tschechisch</translation>
  </message>
  <message>
   <source>Danish</source>
   <translation>Dänisch</translation>
  </message>
  <message>
   <source>Dari</source>
   <translation>Dari</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Date of today</source>
   <translation>Datum von heute</translation>
  </message>
  <message>
   <source>Default Amazon S3 key</source>
   <translation>Standardschlüssel von Amazon S3</translation>
  </message>
  <message>
   <source>Default encryption of the bucket</source>
   <translation>Standardverschlüsselung des Buckets</translation>
  </message>
  <message>
   <source>Default of the bucket</source>
   <translation>Standard des Buckets</translation>
  </message>
  <message>
   <source>Defects only</source>
   <translation>Nur Fehler des Programms</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete at Amazon Transcribe</source>
   <translation>Bei Amazon Transcribe löschen</translation>
  </message>
  <message>
   <source>Delete from this computer</source>
   <translation>Von diesem Computer löschen</translation>
  </message>
  <message>
   <source>Delete {count} jobs?</source>
   <translation>{count} Aufträge löschen?</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation>{name} löschen?</translation>
  </message>
  <message>
   <source>Delete...</source>
   <translation>Löschen...</translation>
  </message>
  <message>
   <source>Deleted at Amazon Transcribe</source>
   <translation>Bei Amazon Transcribe gelöscht</translation>
  </message>
  <message>
   <source>Demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <source>Demo: an embedded AWS on this computer. Nothing is sent to AWS.</source>
   <translation>Demo: ein eingebettetes AWS auf diesem Computer. Nichts wird an AWS gesendet.</translation>
  </message>
  <message>
   <source>Demo: no AWS account is used</source>
   <translation>Demo: Es wird kein AWS-Konto verwendet</translation>
  </message>
  <message>
   <source>Demo: {words}</source>
   <translation>Demo: {words}</translation>
  </message>
  <message>
   <source>Details cannot be read</source>
   <translation>Details können nicht gelesen werden</translation>
  </message>
  <message>
   <source>Details of keys could not be read. {title}. {words} You can also {by_hand}.</source>
   <translation>Details von Schlüsseln konnten nicht gelesen werden. {title}. {words} Sie können auch {by_hand}.</translation>
  </message>
  <message>
   <source>Details of the job</source>
   <translation>Details des Auftrags</translation>
  </message>
  <message>
   <source>Device: {serial}</source>
   <translation>Gerät: {serial}</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <source>Disable the key</source>
   <translation>Den Schlüssel deaktivieren</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>Deaktiviert</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Discard what you entered?</source>
   <translation>Verwerfen, was Sie eingegeben haben?</translation>
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation>Diese Nachricht schließen</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>Noch einmal tun</translation>
  </message>
  <message>
   <source>Do it for me</source>
   <translation>Für mich tun</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Done in {duration}</source>
   <translation>Fertig in {duration}</translation>
  </message>
  <message>
   <source>Done. Next goes on.</source>
   <translation>Erledigt. Weiter führt fort.</translation>
  </message>
  <message>
   <source>Double-click a bucket or press Enter to open it.</source>
   <translation>Doppelklicken Sie auf einen Bucket, oder drücken Sie die Eingabetaste, um ihn zu öffnen.</translation>
  </message>
  <message>
   <source>Double-click a folder or press Enter to open it.</source>
   <translation>Doppelklicken Sie auf einen Ordner, oder drücken Sie die Eingabetaste, um ihn zu öffnen.</translation>
  </message>
  <message>
   <source>Drop a recording here, several, or a folder; or choose a file</source>
   <translation>Legen Sie hier eine Aufnahme, mehrere oder einen Ordner ab; oder wählen Sie eine Datei</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>Niederländisch</translation>
  </message>
  <message>
   <source>EU ISOE West</source>
   <translation>EU ISOE West</translation>
  </message>
  <message>
   <source>Each becomes a job with the settings of this form. Create job shows all of them before anything is sent.</source>
   <translation>Jede wird ein Auftrag mit den Einstellungen dieses Formulars. Auftrag erstellen zeigt alle, bevor etwas gesendet wird.</translation>
  </message>
  <message>
   <source>Each job with its key and encryption context, for ever: AWS does not give them back, so this record is the proof. Saved sets of pairs until you delete them.</source>
   <translation>Jeder Auftrag mit seinem Schlüssel und Verschlüsselungskontext, für immer: AWS gibt sie nicht zurück, dieser Eintrag ist also der Beleg. Gespeicherte Sätze von Paaren, bis Sie sie löschen.</translation>
  </message>
  <message>
   <source>Each request to AWS as well</source>
   <translation>Auch jede Anfrage an AWS</translation>
  </message>
  <message>
   <source>Each statement can be copied or saved, and names this key, this context and nothing more. Close the dialog.</source>
   <translation>Jede Anweisung kann kopiert oder gespeichert werden und nennt diesen Schlüssel, diesen Kontext und nicht mehr. Schließen Sie das Dialogfeld.</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Empty the form</source>
   <translation>Formular leeren</translation>
  </message>
  <message>
   <source>Enable it in AWS KMS to use it</source>
   <translation>Aktivieren Sie ihn in AWS KMS, um ihn zu verwenden</translation>
  </message>
  <message>
   <source>Enable the key</source>
   <translation>Den Schlüssel aktivieren</translation>
  </message>
  <message>
   <source>Enable the key, then close the dialog.</source>
   <translation>Aktivieren Sie den Schlüssel, und schließen Sie dann das Dialogfeld.</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>Aktiviert</translation>
  </message>
  <message>
   <source>Encrypt a transcript</source>
   <translation>Ein Transkript verschlüsseln</translation>
  </message>
  <message>
   <source>Encrypted data key</source>
   <translation>Verschlüsselter Datenschlüssel</translation>
  </message>
  <message>
   <source>Encrypted with a KMS key that cannot be compared</source>
   <translation>Mit einem KMS-Schlüssel verschlüsselt, der nicht verglichen werden kann</translation>
  </message>
  <message>
   <source>Encrypted with a KMS key that the job did not ask for</source>
   <translation>Mit einem KMS-Schlüssel verschlüsselt, den der Auftrag nicht verlangt hat</translation>
  </message>
  <message>
   <source>Encrypted with another key than you chose</source>
   <translation>Mit einem anderen Schlüssel verschlüsselt, als Sie gewählt haben</translation>
  </message>
  <message>
   <source>Encrypted with the default Amazon S3 key (SSE-S3)</source>
   <translation>Mit dem Standardschlüssel von Amazon S3 verschlüsselt (SSE-S3)</translation>
  </message>
  <message>
   <source>Encrypted without a KMS key</source>
   <translation>Ohne KMS-Schlüssel verschlüsselt</translation>
  </message>
  <message>
   <source>Encryption</source>
   <translation>Verschlüsselung</translation>
  </message>
  <message>
   <source>Encryption context</source>
   <translation>Verschlüsselungskontext</translation>
  </message>
  <message>
   <source>Encryption context: {count}</source>
   <translation>Verschlüsselungskontext: {count}</translation>
  </message>
  <message>
   <source>Encryption of the uploaded recording</source>
   <translation>Verschlüsselung der hochgeladenen Aufnahme</translation>
  </message>
  <message>
   <source>Encryption unknown</source>
   <translation>Verschlüsselung unbekannt</translation>
  </message>
  <message>
   <source>End the walkthrough</source>
   <translation>Rundgang beenden</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Endpoint</source>
   <translation>Endpunkt</translation>
  </message>
  <message>
   <source>Endpoint in place of AWS's own</source>
   <translation>Endpunkt anstelle derer von AWS</translation>
  </message>
  <message>
   <source>English, Australian</source>
   <translation>Englisch, australisch</translation>
  </message>
  <message>
   <source>English, British</source>
   <translation>Englisch, britisch</translation>
  </message>
  <message>
   <source>English, Indian</source>
   <translation>Englisch, indisch</translation>
  </message>
  <message>
   <source>English, Irish</source>
   <translation>Englisch, irisch</translation>
  </message>
  <message>
   <source>English, New Zealand</source>
   <translation>Englisch, Neuseeland</translation>
  </message>
  <message>
   <source>English, Scottish</source>
   <translation>Englisch, schottisch</translation>
  </message>
  <message>
   <source>English, South African</source>
   <translation>Englisch, südafrikanisch</translation>
  </message>
  <message>
   <source>English, US</source>
   <translation>Englisch, USA</translation>
  </message>
  <message>
   <source>English, Welsh</source>
   <translation>Englisch, walisisch</translation>
  </message>
  <message>
   <source>Enlarge the details</source>
   <translation>Details vergrößern</translation>
  </message>
  <message>
   <source>Enter a KMS key.</source>
   <translation>Geben Sie einen KMS-Schlüssel ein.</translation>
  </message>
  <message>
   <source>Enter a key, or remove the pair.</source>
   <translation>Geben Sie einen Schlüssel ein, oder entfernen Sie das Paar.</translation>
  </message>
  <message>
   <source>Enter a key, or remove the tag.</source>
   <translation>Geben Sie einen Schlüssel ein, oder entfernen Sie das Tag.</translation>
  </message>
  <message>
   <source>Enter a name for the job</source>
   <translation>Geben Sie einen Namen für den Auftrag ein</translation>
  </message>
  <message>
   <source>Enter a name for the job.</source>
   <translation>Geben Sie einen Namen für den Auftrag ein.</translation>
  </message>
  <message>
   <source>Enter a name for the set.</source>
   <translation>Geben Sie einen Namen für den Satz ein.</translation>
  </message>
  <message>
   <source>Enter a value, or remove the pair.</source>
   <translation>Geben Sie einen Wert ein, oder entfernen Sie das Paar.</translation>
  </message>
  <message>
   <source>Enter a value, or remove the tag.</source>
   <translation>Geben Sie einen Wert ein, oder entfernen Sie das Tag.</translation>
  </message>
  <message>
   <source>Enter its ARN</source>
   <translation>Seinen ARN eingeben</translation>
  </message>
  <message>
   <source>Enter the ARN of the KMS key, or turn Encryption off.</source>
   <translation>Geben Sie den ARN des KMS-Schlüssels ein, oder schalten Sie Verschlüsselung aus.</translation>
  </message>
  <message>
   <source>Enter the access keys again in Connection.</source>
   <translation>Geben Sie die Zugriffsschlüssel in Verbindung noch einmal ein.</translation>
  </message>
  <message>
   <source>Enter the date yourself</source>
   <translation>Das Datum selbst eingeben</translation>
  </message>
  <message>
   <source>Enter the location of the recording, or choose it with Browse S3.</source>
   <translation>Geben Sie den Speicherort der Aufnahme ein, oder wählen Sie ihn mit S3 durchsuchen.</translation>
  </message>
  <message>
   <source>Enter the secret that belongs to the access key.</source>
   <translation>Geben Sie das Geheimnis ein, das zum Zugriffsschlüssel gehört.</translation>
  </message>
  <message>
   <source>Enter the six digits that the device shows.</source>
   <translation>Geben Sie die sechs Ziffern ein, die das Gerät zeigt.</translation>
  </message>
  <message>
   <source>Enter where the recording is uploaded to, or choose it with Browse S3.</source>
   <translation>Geben Sie ein, wohin die Aufnahme hochgeladen wird, oder wählen Sie es mit S3 durchsuchen.</translation>
  </message>
  <message>
   <source>Enter where the transcript is written to, or choose it with Browse S3.</source>
   <translation>Geben Sie ein, wohin das Transkript geschrieben wird, oder wählen Sie es mit S3 durchsuchen.</translation>
  </message>
  <message>
   <source>Environment variables</source>
   <translation>Umgebungsvariablen</translation>
  </message>
  <message>
   <source>Environment variables and defaults</source>
   <translation>Umgebungsvariablen und Standards</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Erase the access keys</source>
   <translation>Zugriffsschlüssel löschen</translation>
  </message>
  <message>
   <source>Erase the access keys from this computer?</source>
   <translation>Die Zugriffsschlüssel von diesem Computer löschen?</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Estonian</source>
   <translation>Estnisch</translation>
  </message>
  <message>
   <source>Estonian (et-ET)</source>
   <translation>Estnisch (et-ET)</translation>
  </message>
  <message>
   <source>Europe (Frankfurt)</source>
   <translation>Europa (Frankfurt)</translation>
  </message>
  <message>
   <source>Europe (Ireland)</source>
   <translation>Europa (Irland)</translation>
  </message>
  <message>
   <source>Europe (London)</source>
   <translation>Europa (London)</translation>
  </message>
  <message>
   <source>Europe (Milan)</source>
   <translation>Europa (Mailand)</translation>
  </message>
  <message>
   <source>Europe (Paris)</source>
   <translation>Europa (Paris)</translation>
  </message>
  <message>
   <source>Europe (Spain)</source>
   <translation>Europa (Spanien)</translation>
  </message>
  <message>
   <source>Europe (Stockholm)</source>
   <translation>Europa (Stockholm)</translation>
  </message>
  <message>
   <source>Europe (Zurich)</source>
   <translation>Europa (Zürich)</translation>
  </message>
  <message>
   <source>Everybody who may read the object can then read the transcript. There is no second lock, and no record of who opened it.</source>
   <translation>Wer das Objekt lesen darf, kann dann auch das Transkript lesen. Es gibt kein zweites Schloss und keinen Eintrag, wer es geöffnet hat.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Everything on this page becomes what it was at first. Jobs, saved sets of pairs, the connection and access keys stay.</source>
   <translation>Alles auf dieser Seite wird, was es zu Anfang war. Aufträge, gespeicherte Sätze von Paaren, die Verbindung und Zugriffsschlüssel bleiben.</translation>
  </message>
  <message>
   <source>Exactly this is sent to Amazon Transcribe when you create the job.</source>
   <translation>Genau dies wird an Amazon Transcribe gesendet, wenn Sie den Auftrag erstellen.</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Abgelaufen</translation>
  </message>
  <message>
   <source>Expires in</source>
   <translation>Läuft ab in</translation>
  </message>
  <message>
   <source>Export all</source>
   <translation>Alle exportieren</translation>
  </message>
  <message>
   <source>Export list...</source>
   <translation>Liste exportieren...</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportiert</translation>
  </message>
  <message>
   <source>FORM FEED</source>
   <translation>SEITENVORSCHUB</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Farsi</source>
   <translation>Farsi</translation>
  </message>
  <message>
   <source>Fetching the transcript</source>
   <translation>Das Transkript wird geholt</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>File extension of the recording</source>
   <translation>Dateiendung der Aufnahme</translation>
  </message>
  <message>
   <source>File name of the recording</source>
   <translation>Dateiname der Aufnahme</translation>
  </message>
  <message>
   <source>File of this computer</source>
   <translation>Datei dieses Computers</translation>
  </message>
  <message>
   <source>Fill in this field.</source>
   <translation>Füllen Sie dieses Feld aus.</translation>
  </message>
  <message>
   <source>Fills the form with the settings of this job.</source>
   <translation>Füllt das Formular mit den Einstellungen dieses Auftrags.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Find bucket by name</source>
   <translation>Bucket nach Namen suchen</translation>
  </message>
  <message>
   <source>Find in the help</source>
   <translation>In der Hilfe suchen</translation>
  </message>
  <message>
   <source>Find in transcript</source>
   <translation>Im Transkript suchen</translation>
  </message>
  <message>
   <source>Find job names</source>
   <translation>Auftragsnamen suchen</translation>
  </message>
  <message>
   <source>Find jobs</source>
   <translation>Aufträge suchen</translation>
  </message>
  <message>
   <source>Find object by prefix</source>
   <translation>Objekt nach Präfix suchen</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Finnish</source>
   <translation>Finnisch</translation>
  </message>
  <message>
   <source>First, a recording and a place for its transcript in a bucket of your own.</source>
   <translation>Zuerst eine Aufnahme und ein Ort für ihr Transkript in einem eigenen Bucket.</translation>
  </message>
  <message>
   <source>First, a recording and a place for its transcript.</source>
   <translation>Zuerst eine Aufnahme und ein Ort für ihr Transkript.</translation>
  </message>
  <message>
   <source>Folder of recordings</source>
   <translation>Ordner der Aufnahmen</translation>
  </message>
  <message>
   <source>Folder of transcripts and documents</source>
   <translation>Ordner der Transkripte und Dokumente</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Follow again</source>
   <translation>Wieder folgen</translation>
  </message>
  <message>
   <source>Follow the job</source>
   <translation>Dem Auftrag folgen</translation>
  </message>
  <message>
   <source>For a key of a different account, both the key policy over there and an IAM policy of your own account have to allow it, and the answer does not tell which of them is missing.</source>
   <translation>Bei einem Schlüssel eines anderen Kontos müssen die Schlüsselrichtlinie dort und eine IAM-Richtlinie Ihres eigenen Kontos es erlauben, und die Antwort sagt nicht, welche von beiden fehlt.</translation>
  </message>
  <message>
   <source>Forget these recordings</source>
   <translation>Diese Aufnahmen vergessen</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>Form of the request</source>
   <translation>Form der Anfrage</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Format not recognised</source>
   <translation>Format nicht erkannt</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <source>French, Canadian</source>
   <translation>Französisch, kanadisch</translation>
  </message>
  <message>
   <source>From a recording to a transcript that is sealed with a KMS key, and the proof of it.</source>
   <translation>Von einer Aufnahme zu einem Transkript, das mit einem KMS-Schlüssel versiegelt ist, und der Beleg dafür.</translation>
  </message>
  <message>
   <source>Galician</source>
   <translation>Galicisch</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>Georgisch</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>German, Swiss</source>
   <translation>Deutsch, schweizerisch</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>Geben Sie ihn zurück</translation>
  </message>
  <message>
   <source>Give the file the ending of its true format, or convert it, and create the job again.</source>
   <translation>Geben Sie der Datei die Endung ihres wahren Formats, oder wandeln Sie sie um, und erstellen Sie den Auftrag noch einmal.</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Zurückgehen</translation>
  </message>
  <message>
   <source>Go to the details</source>
   <translation>Zu den Details gehen</translation>
  </message>
  <message>
   <source>Go to the first error</source>
   <translation>Zum ersten Fehler gehen</translation>
  </message>
  <message>
   <source>Go to {words}</source>
   <translation>Zu {words} gehen</translation>
  </message>
  <message>
   <source>Go up, or choose another bucket.</source>
   <translation>Gehen Sie nach oben, oder wählen Sie einen anderen Bucket.</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>Griechisch</translation>
  </message>
  <message>
   <source>Gujarati</source>
   <translation>Gujarati</translation>
  </message>
  <message>
   <source>HMAC key</source>
   <translation>HMAC-Schlüssel</translation>
  </message>
  <message>
   <source>Haitian Creole</source>
   <translation>Haitianisches Kreol</translation>
  </message>
  <message>
   <source>Hausa</source>
   <translation>Hausa</translation>
  </message>
  <message>
   <source>Have a look at the key in AWS KMS, or choose another key.</source>
   <translation>Sehen Sie sich den Schlüssel in AWS KMS an, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Have a look at the object itself, or create the job again.</source>
   <translation>Sehen Sie sich das Objekt selbst an, oder erstellen Sie den Auftrag noch einmal.</translation>
  </message>
  <message>
   <source>Have it enabled in AWS KMS, or choose another key.</source>
   <translation>Lassen Sie ihn in AWS KMS aktivieren, oder wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>Hebräisch</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Help about the field</source>
   <translation>Hilfe zum Feld</translation>
  </message>
  <message>
   <source>Help has more walkthroughs: a key of a different account, and what not to put into the encryption context.</source>
   <translation>Die Hilfe hat weitere Rundgänge: ein Schlüssel eines anderen Kontos, und was nicht in den Verschlüsselungskontext gehört.</translation>
  </message>
  <message>
   <source>Here stands what AWS KMS answers, and how the transcript begins.</source>
   <translation>Hier steht, was AWS KMS antwortet, und wie das Transkript beginnt.</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Hindi, Indian</source>
   <translation>Hindi, indisch</translation>
  </message>
  <message>
   <source>How key policies and encryption contexts go together</source>
   <translation>Wie Schlüsselrichtlinien und Verschlüsselungskontexte zusammengehören</translation>
  </message>
  <message>
   <source>Hungarian</source>
   <translation>Ungarisch</translation>
  </message>
  <message>
   <source>I know that it will be readable in CloudTrail and cannot be removed from the log</source>
   <translation>Ich weiß, dass es in CloudTrail lesbar sein wird und nicht aus dem Protokoll entfernt werden kann</translation>
  </message>
  <message>
   <source>IAM Identity Center (SSO)</source>
   <translation>IAM Identity Center (SSO)</translation>
  </message>
  <message>
   <source>IAM policy for the one who asks</source>
   <translation>IAM-Richtlinie für den, der fragt</translation>
  </message>
  <message>
   <source>IP address</source>
   <translation>IP-Adresse</translation>
  </message>
  <message>
   <source>Icelandic</source>
   <translation>Isländisch</translation>
  </message>
  <message>
   <source>Identified among {count}</source>
   <translation>Erkannt unter {count}</translation>
  </message>
  <message>
   <source>Identified automatically</source>
   <translation>Automatisch erkannt</translation>
  </message>
  <message>
   <source>If the object is encrypted with a KMS key, reading it needs a permission for that key too, and Amazon S3 does not always tell which one is missing.</source>
   <translation>Ist das Objekt mit einem KMS-Schlüssel verschlüsselt, braucht das Lesen auch eine Berechtigung für diesen Schlüssel, und Amazon S3 sagt nicht immer, welche fehlt.</translation>
  </message>
  <message>
   <source>If you do not know the language, Amazon Transcribe identifies it for you.</source>
   <translation>Wenn Sie die Sprache nicht kennen, erkennt Amazon Transcribe sie für Sie.</translation>
  </message>
  <message>
   <source>If you know the language of the recording, choose it: this gives the most accurate transcript.</source>
   <translation>Wenn Sie die Sprache der Aufnahme kennen, wählen Sie sie: Das ergibt das genaueste Transkript.</translation>
  </message>
  <message>
   <source>If you know the name of a bucket, type s3://bucket above and press Enter.</source>
   <translation>Wenn Sie den Namen eines Buckets kennen, geben Sie oben s3://bucket ein und drücken Sie die Eingabetaste.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Import key material to use it</source>
   <translation>Importieren Sie Schlüsselmaterial, um ihn zu verwenden</translation>
  </message>
  <message>
   <source>Import sets of pairs</source>
   <translation>Sätze von Paaren importieren</translation>
  </message>
  <message>
   <source>In AWS this happens in the partner's account. The partner can take it back at any time, and your transcripts cannot be read from then on.</source>
   <translation>In AWS geschieht das im Konto des Partners. Der Partner kann es jederzeit zurücknehmen, und von da an können Ihre Transkripte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>In its own bucket Amazon Transcribe encrypts with a key of Amazon S3. Only in a bucket of yours can the key be yours.</source>
   <translation>In seinem eigenen Bucket verschlüsselt Amazon Transcribe mit einem Schlüssel von Amazon S3. Nur in einem Bucket von Ihnen kann es Ihr Schlüssel sein.</translation>
  </message>
  <message>
   <source>In plain text, for years</source>
   <translation>Im Klartext, jahrelang</translation>
  </message>
  <message>
   <source>In progress</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <source>In the demo you are the partner too: choose Demo &gt; The partner clinic shares its KMS key.</source>
   <translation>In der Demo sind Sie auch der Partner: Wählen Sie Demo &gt; Die Partnerklinik teilt ihren KMS-Schlüssel.</translation>
  </message>
  <message>
   <source>Indonesian</source>
   <translation>Indonesisch</translation>
  </message>
  <message>
   <source>Info</source>
   <translation>Info</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>Information</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Input data</source>
   <translation>Eingabedaten</translation>
  </message>
  <message>
   <source>Input data location</source>
   <translation>Speicherort der Eingabedaten</translation>
  </message>
  <message>
   <source>Input file location on S3</source>
   <translation>Speicherort der Eingabedatei in S3</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Insert placeholder</source>
   <translation>Platzhalter einfügen</translation>
  </message>
  <message>
   <source>Irish</source>
   <translation>Irisch</translation>
  </message>
  <message>
   <source>Israel (Tel Aviv)</source>
   <translation>Israel (Tel Aviv)</translation>
  </message>
  <message>
   <source>It can be read again</source>
   <translation>Es kann wieder gelesen werden</translation>
  </message>
  <message>
   <source>It could not be saved: the folder of the program may be protected or its disk full. Nothing was changed.</source>
   <translation>Es konnte nicht gespeichert werden: Der Ordner des Programms ist vielleicht geschützt oder sein Datenträger voll. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>It counts wherever a key policy names the pair. Remove it unless it belongs there.</source>
   <translation>Es zählt, wo immer eine Schlüsselrichtlinie das Paar nennt. Entfernen Sie es, außer es gehört dorthin.</translation>
  </message>
  <message>
   <source>It did not say why.</source>
   <translation>Warum, wurde nicht gesagt.</translation>
  </message>
  <message>
   <source>It ended before the answer was there, so that it is not known whether the request arrived.</source>
   <translation>Es endete, bevor die Antwort da war, sodass nicht bekannt ist, ob die Anfrage angekommen ist.</translation>
  </message>
  <message>
   <source>It gave no reason.</source>
   <translation>Ein Grund wurde nicht genannt.</translation>
  </message>
  <message>
   <source>It gives the same answer for different reasons: {thing} does not exist or is in another Region, the permission s3:PutObject is missing there, the bucket's policy refuses the job, or the KMS key cannot be used.</source>
   <translation>Dieselbe Antwort kommt aus verschiedenen Gründen: {thing} gibt es nicht oder ist in einer anderen Region, die Berechtigung s3:PutObject fehlt dort, die Richtlinie des Buckets lehnt den Auftrag ab, oder der KMS-Schlüssel kann nicht verwendet werden.</translation>
  </message>
  <message>
   <source>It gives the same answer for different reasons: {thing} does not exist, its bucket is in another Region, or the permission to read it is missing.</source>
   <translation>Dieselbe Antwort kommt aus verschiedenen Gründen: {thing} gibt es nicht, der Bucket ist in einer anderen Region, oder die Berechtigung zum Lesen fehlt.</translation>
  </message>
  <message>
   <source>It happens easily: a field for notes, and something that has to be remembered.</source>
   <translation>Das geschieht leicht: ein Feld für Notizen, und etwas, das man sich merken muss.</translation>
  </message>
  <message>
   <source>It has an AWS of its own on this computer. No profile, no access key and no variable of yours is used here, and nothing that you do here reaches AWS or your own records. For your own account, go back to the other window, or start the program without demo.</source>
   <translation>Sie hat ein eigenes AWS auf diesem Computer. Kein Profil, kein Zugriffsschlüssel und keine Variable von Ihnen wird hier verwendet, und nichts, was Sie hier tun, erreicht AWS oder Ihre eigenen Einträge. Für Ihr eigenes Konto gehen Sie zum anderen Fenster zurück, oder starten Sie das Programm ohne demo.</translation>
  </message>
  <message>
   <source>It has {count} characters, and at most {most} can be pasted at once. Nothing was changed, and the text is still where you copied it.</source>
   <translation>Er hat {count} Zeichen, und höchstens {most} können auf einmal eingefügt werden. Nichts wurde geändert, und der Text ist noch dort, wo Sie ihn kopiert haben.</translation>
  </message>
  <message>
   <source>It is a symmetric encryption key, {state}, in {region}.</source>
   <translation>Es ist ein symmetrischer Verschlüsselungsschlüssel, {state}, in {region}.</translation>
  </message>
  <message>
   <source>It is not known yet what {words} stands for. {missing}, or write something else.</source>
   <translation>Noch ist nicht bekannt, wofür {words} steht. {missing}, oder schreiben Sie etwas anderes.</translation>
  </message>
  <message>
   <source>It is not sensitive</source>
   <translation>Es ist nicht vertraulich</translation>
  </message>
  <message>
   <source>It is read with a signed request.</source>
   <translation>Es wird mit einer signierten Anfrage gelesen.</translation>
  </message>
  <message>
   <source>It is shown as one text.</source>
   <translation>Es wird als ein Text gezeigt.</translation>
  </message>
  <message>
   <source>It is test data</source>
   <translation>Es sind Testdaten</translation>
  </message>
  <message>
   <source>It looks like the {noun} {alike} and is another one. Type {alike} in its place.</source>
   <translation>Es sieht wie {noun} {alike} aus und ist ein anderes. Tippen Sie stattdessen {alike}.</translation>
  </message>
  <message>
   <source>It looks like {kinds}. It stands in CloudTrail in plain text, and deleting the job does not remove it there. If it is a credential, replace it now; if it belongs to a person, tell whoever is responsible for data protection.</source>
   <translation>Es sieht aus wie {kinds}. Es steht im Klartext in CloudTrail, und den Auftrag zu löschen entfernt es dort nicht. Sind es Anmeldeinformationen, ersetzen Sie sie jetzt; gehört es zu einer Person, sagen Sie es dem, der für den Datenschutz verantwortlich ist.</translation>
  </message>
  <message>
   <source>It may be this permission, one for the KMS key or the bucket, a key policy that demands certain encryption context pairs, or a rule of your organization that refuses jobs without a KMS key of its choice.</source>
   <translation>Es kann diese Berechtigung sein, eine für den KMS-Schlüssel oder den Bucket, eine Schlüsselrichtlinie, die bestimmte Paare des Verschlüsselungskontexts verlangt, oder eine Regel Ihrer Organisation, die Aufträge ohne einen KMS-Schlüssel ihrer Wahl ablehnt.</translation>
  </message>
  <message>
   <source>It may demand other pairs: ask who manages it.</source>
   <translation>Sie verlangt vielleicht andere Paare: Fragen Sie, wer sie verwaltet.</translation>
  </message>
  <message>
   <source>It must match an existing context</source>
   <translation>Er muss zu einem vorhandenen Kontext passen</translation>
  </message>
  <message>
   <source>It opens</source>
   <translation>Es öffnet sich</translation>
  </message>
  <message>
   <source>It says what the transcript is about, and gives nothing away.</source>
   <translation>Es sagt, worum es im Transkript geht, und gibt nichts preis.</translation>
  </message>
  <message>
   <source>It takes {policy} that allows it, and there is none.</source>
   <translation>Es braucht {policy}, die es erlaubt, und es gibt keine.</translation>
  </message>
  <message>
   <source>It was cancelled before it was sent to Amazon Transcribe.</source>
   <translation>Er wurde abgebrochen, bevor er an Amazon Transcribe gesendet wurde.</translation>
  </message>
  <message>
   <source>It was cancelled here before it was sent to Amazon Transcribe.</source>
   <translation>Er wurde hier abgebrochen, bevor er an Amazon Transcribe gesendet wurde.</translation>
  </message>
  <message>
   <source>It was deleted, or its 90 days are over, or it was made in another account or Region.</source>
   <translation>Er wurde gelöscht, oder seine 90 Tage sind vorbei, oder er wurde in einem anderen Konto oder einer anderen Region erstellt.</translation>
  </message>
  <message>
   <source>It was kept when the program ended. Nothing was sent.</source>
   <translation>Er wurde aufbewahrt, als das Programm endete. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>It was kept when the program ended. Nothing was sent. {missing}, since sensitive data is not written to the disk: enter what is missing again.</source>
   <translation>Er wurde aufbewahrt, als das Programm endete. Nichts wurde gesendet. {missing}, denn vertrauliche Daten werden nicht auf den Datenträger geschrieben: Geben Sie das Fehlende wieder ein.</translation>
  </message>
  <message>
   <source>It was the key policy alone. Nothing changed on this computer.</source>
   <translation>Es lag allein an der Schlüsselrichtlinie. Auf diesem Computer hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>Italian</source>
   <translation>Italienisch</translation>
  </message>
  <message>
   <source>Its KMS key was left out: the ARN is not known.</source>
   <translation>Sein KMS-Schlüssel wurde weggelassen: Der ARN ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Its administrator has changed the key policy: your account may use the key now. In AWS this is done in the other account.</source>
   <translation>Ihr Administrator hat die Schlüsselrichtlinie geändert: Ihr Konto darf den Schlüssel jetzt benutzen. In AWS geschieht das im anderen Konto.</translation>
  </message>
  <message>
   <source>Its administrator has taken your account out of the key policy.</source>
   <translation>Ihr Administrator hat Ihr Konto aus der Schlüsselrichtlinie entfernt.</translation>
  </message>
  <message>
   <source>Its answer for {checks} names no algorithm, so that nothing can be said. {record}</source>
   <translation>Die Antwort zu {checks} nennt keinen Algorithmus, sodass nichts gesagt werden kann. {record}</translation>
  </message>
  <message>
   <source>Its badge says Sealed: Amazon S3 named the KMS key when it was asked.</source>
   <translation>Sein Zeichen sagt Versiegelt: Amazon S3 hat den KMS-Schlüssel genannt, als es gefragt wurde.</translation>
  </message>
  <message>
   <source>Its credentials were good for some hours, and new ones take a new code.</source>
   <translation>Ihre Anmeldeinformationen galten einige Stunden, und neue brauchen einen neuen Code.</translation>
  </message>
  <message>
   <source>Its encryption context was left out: save the pairs as a set first, and use them again then.</source>
   <translation>Sein Verschlüsselungskontext wurde weggelassen: Speichern Sie die Paare zuerst als Satz, und verwenden Sie sie dann wieder.</translation>
  </message>
  <message>
   <source>Its jobs, keys, grants, buckets, drafts and saved sets become what they were at the first start, and what was made since is gone. Jobs in progress end. Your own records and AWS are not touched: the demo knows neither.</source>
   <translation>Ihre Aufträge, Schlüssel, Erteilungen, Buckets, Entwürfe und gespeicherten Sätze werden, was sie beim ersten Start waren, und was seither entstanden ist, geht verloren. Laufende Aufträge enden. Ihre eigenen Einträge und AWS werden nicht berührt: Die Demo kennt beide nicht.</translation>
  </message>
  <message>
   <source>Its key material expired on {date}</source>
   <translation>Sein Schlüsselmaterial ist am {date} abgelaufen</translation>
  </message>
  <message>
   <source>Its key material expires on {date}</source>
   <translation>Sein Schlüsselmaterial läuft am {date} ab</translation>
  </message>
  <message>
   <source>Its key policy decides who can open the transcript. Disable the key, and nobody can.</source>
   <translation>Seine Schlüsselrichtlinie entscheidet, wer das Transkript öffnen kann. Deaktivieren Sie den Schlüssel, und niemand kann es.</translation>
  </message>
  <message>
   <source>Its key store cannot be reached</source>
   <translation>Sein Schlüsselspeicher ist nicht erreichbar</translation>
  </message>
  <message>
   <source>JSON documents (*.json)</source>
   <translation>JSON-Dokumente (*.json)</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>Japanisch</translation>
  </message>
  <message>
   <source>Javanese</source>
   <translation>Javanisch</translation>
  </message>
  <message>
   <source>Job</source>
   <translation>Auftrag</translation>
  </message>
  <message>
   <source>Job created</source>
   <translation>Auftrag erstellt</translation>
  </message>
  <message>
   <source>Job name</source>
   <translation>Auftragsname</translation>
  </message>
  <message>
   <source>Job settings</source>
   <translation>Auftragseinstellungen</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Aufträge</translation>
  </message>
  <message>
   <source>Jobs that are not sent yet are cancelled first.</source>
   <translation>Aufträge, die noch nicht gesendet sind, werden zuerst abgebrochen.</translation>
  </message>
  <message>
   <source>Jobs that you create are listed here, with their key, their encryption context and what Amazon S3 says of their output.</source>
   <translation>Aufträge, die Sie erstellen, stehen hier, mit ihrem Schlüssel, ihrem Verschlüsselungskontext und dem, was Amazon S3 über ihre Ausgabe sagt.</translation>
  </message>
  <message>
   <source>KMS key</source>
   <translation>KMS-Schlüssel</translation>
  </message>
  <message>
   <source>KMS key ARN</source>
   <translation>KMS-Schlüssel-ARN</translation>
  </message>
  <message>
   <source>KMS key ID</source>
   <translation>KMS-Schlüssel-ID</translation>
  </message>
  <message>
   <source>KMS key as chosen</source>
   <translation>KMS-Schlüssel wie gewählt</translation>
  </message>
  <message>
   <source>KMS key as resolved</source>
   <translation>KMS-Schlüssel wie aufgelöst</translation>
  </message>
  <message>
   <source>KMS key of the jobs that are shown</source>
   <translation>KMS-Schlüssel der angezeigten Aufträge</translation>
  </message>
  <message>
   <source>KMS key {whose}</source>
   <translation>KMS-Schlüssel {whose}</translation>
  </message>
  <message>
   <source>KMS key {whose}, not chosen yet</source>
   <translation>KMS-Schlüssel {whose}, noch nicht gewählt</translation>
  </message>
  <message>
   <source>KMS key, not asked for</source>
   <translation>KMS-Schlüssel, nicht verlangt</translation>
  </message>
  <message>
   <source>KMS keys</source>
   <translation>KMS-Schlüssel</translation>
  </message>
  <message>
   <source>Kabyle</source>
   <translation>Kabylisch</translation>
  </message>
  <message>
   <source>Kannada</source>
   <translation>Kannada</translation>
  </message>
  <message>
   <source>Kazakh</source>
   <translation>Kasachisch</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Behalten, wie es ist</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>Weiter bearbeiten</translation>
  </message>
  <message>
   <source>Keep the braces as text</source>
   <translation>Die Klammern als Text behalten</translation>
  </message>
  <message>
   <source>Keep the log for</source>
   <translation>Protokoll aufbewahren für</translation>
  </message>
  <message>
   <source>Keep the present connection</source>
   <translation>Jetzige Verbindung behalten</translation>
  </message>
  <message>
   <source>Keep the transcript in your bucket</source>
   <translation>Das Transkript in Ihrem Bucket aufbewahren</translation>
  </message>
  <message>
   <source>Keep the unfinished job</source>
   <translation>Den unfertigen Auftrag aufbewahren</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Sie behalten</translation>
  </message>
  <message>
   <source>Kept by Amazon Transcribe</source>
   <translation>Von Amazon Transcribe aufbewahrt</translation>
  </message>
  <message>
   <source>Kept by Amazon Transcribe, or not there yet: it cannot be looked at from this account.</source>
   <translation>Von Amazon Transcribe aufbewahrt oder noch nicht da: Von diesem Konto aus kann es nicht angesehen werden.</translation>
  </message>
  <message>
   <source>Kept in the keyring of this computer.</source>
   <translation>Im Schlüsselbund dieses Computers aufbewahrt.</translation>
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation>Auf diesem Computer aufbewahrt</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Key found: {words}</source>
   <translation>Schlüssel gefunden: {words}</translation>
  </message>
  <message>
   <source>Key policies and the encryption context</source>
   <translation>Schlüsselrichtlinien und der Verschlüsselungskontext</translation>
  </message>
  <message>
   <source>Key state</source>
   <translation>Schlüsselzustand</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Keys that begin with ASIA need their session token.</source>
   <translation>Schlüssel, die mit ASIA beginnen, brauchen ihr Sitzungstoken.</translation>
  </message>
  <message>
   <source>Keys that begin with aws: are reserved for AWS: Amazon S3 and other services add pairs of such names themselves. Use another key.</source>
   <translation>Schlüssel, die mit aws: beginnen, sind AWS vorbehalten: Amazon S3 und andere Dienste fügen Paare mit solchen Namen selbst hinzu. Verwenden Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>Keys that other accounts share could not be listed. {title}.</source>
   <translation>Schlüssel, die andere Konten teilen, konnten nicht aufgelistet werden. {title}.</translation>
  </message>
  <message>
   <source>Khmer</source>
   <translation>Khmer</translation>
  </message>
  <message>
   <source>Kinyarwanda</source>
   <translation>Kinyarwanda</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>Koreanisch</translation>
  </message>
  <message>
   <source>Kurdish, Central (Iran)</source>
   <translation>Kurdisch, zentral (Iran)</translation>
  </message>
  <message>
   <source>Kurdish, Central (Iraq)</source>
   <translation>Kurdisch, zentral (Irak)</translation>
  </message>
  <message>
   <source>Kyrgyz</source>
   <translation>Kirgisisch</translation>
  </message>
  <message>
   <source>LINE FEED</source>
   <translation>ZEILENVORSCHUB</translation>
  </message>
  <message>
   <source>LINE TABULATION</source>
   <translation>VERTIKALER TABULATOR</translation>
  </message>
  <message>
   <source>Labels in, secrets out. Help has a page about the encryption context.</source>
   <translation>Kennzeichen hinein, Geheimnisse hinaus. Die Hilfe hat eine Seite über den Verschlüsselungskontext.</translation>
  </message>
  <message>
   <source>Labels of the job, for finding it, for access policies and for cost reports.</source>
   <translation>Kennzeichen des Auftrags, um ihn zu finden, für Zugriffsrichtlinien und für Kostenberichte.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language options</source>
   <translation>Sprachoptionen</translation>
  </message>
  <message>
   <source>Language options for automatic language identification</source>
   <translation>Sprachoptionen für die automatische Spracherkennung</translation>
  </message>
  <message>
   <source>Language settings</source>
   <translation>Spracheinstellungen</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>Sprachen</translation>
  </message>
  <message>
   <source>Larger text, to be read from the back of a room. Also in the menu View.</source>
   <translation>Größerer Text, von hinten im Raum lesbar. Auch im Menü Ansicht.</translation>
  </message>
  <message>
   <source>Last modified</source>
   <translation>Zuletzt geändert</translation>
  </message>
  <message>
   <source>Latvian</source>
   <translation>Lettisch</translation>
  </message>
  <message>
   <source>Leave and lose it</source>
   <translation>Verlassen und verlieren</translation>
  </message>
  <message>
   <source>Leave the form?</source>
   <translation>Das Formular verlassen?</translation>
  </message>
  <message>
   <source>Leave the pairs out</source>
   <translation>Die Paare weglassen</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Line {number} has a value that is not a text.</source>
   <translation>Zeile {number} hat einen Wert, der kein Text ist.</translation>
  </message>
  <message>
   <source>Line {number} has more than two columns.</source>
   <translation>Zeile {number} hat mehr als zwei Spalten.</translation>
  </message>
  <message>
   <source>Line {number} has no = or : between a key and a value.</source>
   <translation>Zeile {number} hat kein = oder : zwischen Schlüssel und Wert.</translation>
  </message>
  <message>
   <source>Line {number} has no key.</source>
   <translation>Zeile {number} hat keinen Schlüssel.</translation>
  </message>
  <message>
   <source>Lists the newest jobs of the account and Region that this computer has no record of.</source>
   <translation>Listet die neuesten Aufträge von Konto und Region auf, zu denen dieser Computer keinen Eintrag hat.</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>Litauisch</translation>
  </message>
  <message>
   <source>Load the KMS keys again</source>
   <translation>KMS-Schlüssel neu laden</translation>
  </message>
  <message>
   <source>Load the list of KMS keys again</source>
   <translation>Die Liste der KMS-Schlüssel neu laden</translation>
  </message>
  <message>
   <source>Load this place again</source>
   <translation>Diesen Ort neu laden</translation>
  </message>
  <message>
   <source>Loading keys…</source>
   <translation>Schlüssel werden geladen…</translation>
  </message>
  <message>
   <source>Loading...</source>
   <translation>Wird geladen...</translation>
  </message>
  <message>
   <source>Loading… {count}</source>
   <translation>Wird geladen… {count}</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Log level</source>
   <translation>Protokollstufe</translation>
  </message>
  <message>
   <source>Look at the output</source>
   <translation>Die Ausgabe ansehen</translation>
  </message>
  <message>
   <source>Look for it at the output location, or use these settings again to make a new job.</source>
   <translation>Suchen Sie es am Ort der Ausgabe, oder verwenden Sie diese Einstellungen noch einmal für einen neuen Auftrag.</translation>
  </message>
  <message>
   <source>Look for the window of your password manager and try again; or {in_memory}</source>
   <translation>Suchen Sie das Fenster Ihrer Passwortverwaltung, und versuchen Sie es noch einmal; oder {in_memory}</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>Hineinsehen</translation>
  </message>
  <message>
   <source>Look inside the stored transcript</source>
   <translation>In das gespeicherte Transkript hineinsehen</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>Wird angesehen</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Wird angesehen…</translation>
  </message>
  <message>
   <source>Looks like {what} ({part}). Anyone who can read CloudTrail would see it. {remedy}</source>
   <translation>Sieht aus wie {what} ({part}). Wer CloudTrail lesen kann, würde es sehen. {remedy}</translation>
  </message>
  <message>
   <source>Luganda</source>
   <translation>Luganda</translation>
  </message>
  <message>
   <source>MP3, MP4, M4A, WAV, FLAC, AMR, OGG or WebM, up to 2 GB and 4 hours.</source>
   <translation>MP3, MP4, M4A, WAV, FLAC, AMR, OGG oder WebM, bis 2 GB und 4 Stunden.</translation>
  </message>
  <message>
   <source>MP3, MP4, M4A, WAV, FLAC, OGG, AMR or WebM</source>
   <translation>MP3, MP4, M4A, WAV, FLAC, OGG, AMR oder WebM</translation>
  </message>
  <message>
   <source>Macedonian</source>
   <translation>Mazedonisch</translation>
  </message>
  <message>
   <source>Made as</source>
   <translation>Erstellt als</translation>
  </message>
  <message>
   <source>Made by {program} on {moment}. All times are UTC. {note}</source>
   <translation>Erstellt von {program} am {moment}. Alle Zeiten sind UTC. {note}</translation>
  </message>
  <message>
   <source>Made elsewhere</source>
   <translation>Anderswo erstellt</translation>
  </message>
  <message>
   <source>Made elsewhere too</source>
   <translation>Auch anderswo erstellte</translation>
  </message>
  <message>
   <source>Made for {usage}</source>
   <translation>Gemacht für {usage}</translation>
  </message>
  <message>
   <source>Made in the demo, on an AWS that is a part of this program. It proves nothing about AWS itself.</source>
   <translation>In der Demo erstellt, auf einem AWS, das ein Teil dieses Programms ist. Es belegt nichts über AWS selbst.</translation>
  </message>
  <message>
   <source>Make the keyring of before available again, or enter the access keys anew in Connection; or {in_memory}</source>
   <translation>Machen Sie den früheren Schlüsselbund wieder verfügbar, oder geben Sie die Zugriffsschlüssel in Verbindung neu ein; oder {in_memory}</translation>
  </message>
  <message>
   <source>Malay</source>
   <translation>Malaiisch</translation>
  </message>
  <message>
   <source>Malayalam</source>
   <translation>Malayalam</translation>
  </message>
  <message>
   <source>Maltese</source>
   <translation>Maltesisch</translation>
  </message>
  <message>
   <source>Manage sets...</source>
   <translation>Sätze verwalten...</translation>
  </message>
  <message>
   <source>Maori</source>
   <translation>Maori</translation>
  </message>
  <message>
   <source>Marathi</source>
   <translation>Marathi</translation>
  </message>
  <message>
   <source>May be personal data: {what} ({part}). It will be readable in CloudTrail. {remedy}</source>
   <translation>Vielleicht persönliche Daten: {what} ({part}). Es wird in CloudTrail lesbar sein. {remedy}</translation>
  </message>
  <message>
   <source>Meadow Mari</source>
   <translation>Wiesenmari</translation>
  </message>
  <message>
   <source>Mexico (Central)</source>
   <translation>Mexiko (Zentral)</translation>
  </message>
  <message>
   <source>Middle East (Bahrain)</source>
   <translation>Naher Osten (Bahrain)</translation>
  </message>
  <message>
   <source>Middle East (Saudi Arabia)</source>
   <translation>Naher Osten (Saudi-Arabien)</translation>
  </message>
  <message>
   <source>Middle East (UAE)</source>
   <translation>Naher Osten (VAE)</translation>
  </message>
  <message>
   <source>Mix the recording down to one or two channels and create the job again.</source>
   <translation>Mischen Sie die Aufnahme auf einen oder zwei Kanäle herunter, und erstellen Sie den Auftrag noch einmal.</translation>
  </message>
  <message>
   <source>Mongolian</source>
   <translation>Mongolisch</translation>
  </message>
  <message>
   <source>More than {advised} languages make the identification less certain. Keep those that are likely.</source>
   <translation>Mehr als {advised} Sprachen machen die Erkennung unsicherer. Behalten Sie die wahrscheinlichen.</translation>
  </message>
  <message>
   <source>Multi-Region key</source>
   <translation>Multi-Region-Schlüssel</translation>
  </message>
  <message>
   <source>Multi-Region: no</source>
   <translation>Multi-Region: nein</translation>
  </message>
  <message>
   <source>Multi-Region: yes</source>
   <translation>Multi-Region: ja</translation>
  </message>
  <message>
   <source>NEXT LINE</source>
   <translation>NÄCHSTE ZEILE</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name copied</source>
   <translation>Name kopiert</translation>
  </message>
  <message>
   <source>Name of the job</source>
   <translation>Name des Auftrags</translation>
  </message>
  <message>
   <source>Name of the set</source>
   <translation>Name des Satzes</translation>
  </message>
  <message>
   <source>Name the job</source>
   <translation>Den Auftrag benennen</translation>
  </message>
  <message>
   <source>Names are shown in many places. What the transcript is sealed for does not belong into one.</source>
   <translation>Namen werden vielerorts angezeigt. Wofür das Transkript versiegelt wird, gehört nicht hinein.</translation>
  </message>
  <message>
   <source>Navigation</source>
   <translation>Navigation</translation>
  </message>
  <message>
   <source>Neither secrets nor values of an encryption context are written, whatever is chosen.</source>
   <translation>Weder Geheimnisse noch Werte eines Verschlüsselungskontexts werden geschrieben, was immer gewählt ist.</translation>
  </message>
  <message>
   <source>Neither the environment nor the profile in use has credentials, so that AWS cannot know who is asking.</source>
   <translation>Weder die Umgebung noch das verwendete Profil hat Anmeldeinformationen, sodass AWS nicht wissen kann, wer fragt.</translation>
  </message>
  <message>
   <source>Neither the profile nor AWS_DEFAULT_REGION names a Region. AWS_REGION is not read for this.</source>
   <translation>Weder das Profil noch AWS_DEFAULT_REGION nennt eine Region. AWS_REGION wird dafür nicht gelesen.</translation>
  </message>
  <message>
   <source>Neither the profile nor AWS_DEFAULT_REGION names a Region: choose one.</source>
   <translation>Weder das Profil noch AWS_DEFAULT_REGION nennt eine Region: Wählen Sie eine.</translation>
  </message>
  <message>
   <source>Nepali</source>
   <translation>Nepalesisch</translation>
  </message>
  <message>
   <source>New jobs</source>
   <translation>Neue Aufträge</translation>
  </message>
  <message>
   <source>New jobs begin like the form from now on</source>
   <translation>Neue Aufträge beginnen von nun an wie das Formular</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation>Nächster Treffer (F3)</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Nächste Stelle</translation>
  </message>
  <message>
   <source>No AWS Region is set</source>
   <translation>Keine AWS-Region ist gesetzt</translation>
  </message>
  <message>
   <source>No AWS credentials were found</source>
   <translation>Keine AWS-Anmeldeinformationen gefunden</translation>
  </message>
  <message>
   <source>No KMS key asked for</source>
   <translation>Kein KMS-Schlüssel verlangt</translation>
  </message>
  <message>
   <source>No access keys are saved</source>
   <translation>Keine Zugriffsschlüssel gespeichert</translation>
  </message>
  <message>
   <source>No alias</source>
   <translation>Kein Alias</translation>
  </message>
  <message>
   <source>No answer came; Amazon Transcribe is asked for the job</source>
   <translation>Es kam keine Antwort; Amazon Transcribe wird nach dem Auftrag gefragt</translation>
  </message>
  <message>
   <source>No browser could be opened</source>
   <translation>Kein Browser ließ sich öffnen</translation>
  </message>
  <message>
   <source>No bucket has this in its name</source>
   <translation>Kein Bucket hat dies im Namen</translation>
  </message>
  <message>
   <source>No command is like this.</source>
   <translation>Kein Befehl sieht so aus.</translation>
  </message>
  <message>
   <source>No connection to {place} came about in time.</source>
   <translation>Keine Verbindung zu {place} kam rechtzeitig zustande.</translation>
  </message>
  <message>
   <source>No encryption context</source>
   <translation>Kein Verschlüsselungskontext</translation>
  </message>
  <message>
   <source>No folder of my own: {title}</source>
   <translation>Kein eigener Ordner: {title}</translation>
  </message>
  <message>
   <source>No further permission lifts that. Either the pairs have to be those that the policy demands, or whoever manages the policy has to change its statement. The permissions below are needed as well.</source>
   <translation>Keine weitere Berechtigung hebt das auf. Entweder müssen die Paare die sein, die die Richtlinie verlangt, oder wer die Richtlinie verwaltet, muss ihre Anweisung ändern. Die Berechtigungen unten sind ebenfalls nötig.</translation>
  </message>
  <message>
   <source>No job is chosen</source>
   <translation>Kein Auftrag gewählt</translation>
  </message>
  <message>
   <source>No job is like this</source>
   <translation>Kein Auftrag ist so</translation>
  </message>
  <message>
   <source>No jobs yet</source>
   <translation>Noch keine Aufträge</translation>
  </message>
  <message>
   <source>No key contains this text. You can also {by_hand}.</source>
   <translation>Kein Schlüssel enthält diesen Text. Sie können auch {by_hand}.</translation>
  </message>
  <message>
   <source>No key is chosen: this text is no key ID, alias or ARN. Choose a key from the list.</source>
   <translation>Kein Schlüssel gewählt: Dieser Text ist keine Schlüssel-ID, kein Alias und kein ARN. Wählen Sie einen Schlüssel aus der Liste.</translation>
  </message>
  <message>
   <source>No page has these words</source>
   <translation>Keine Seite hat diese Wörter</translation>
  </message>
  <message>
   <source>No pairs were found in the text on the clipboard</source>
   <translation>Im Text der Zwischenablage wurden keine Paare gefunden</translation>
  </message>
  <message>
   <source>No permission for kms:DescribeKey, can still be chosen</source>
   <translation>Keine Berechtigung für kms:DescribeKey, kann trotzdem gewählt werden</translation>
  </message>
  <message>
   <source>No recording has a problem.</source>
   <translation>Keine Aufnahme hat ein Problem.</translation>
  </message>
  <message>
   <source>No recording is chosen yet.</source>
   <translation>Noch keine Aufnahme gewählt.</translation>
  </message>
  <message>
   <source>No recordings were found</source>
   <translation>Keine Aufnahmen gefunden</translation>
  </message>
  <message>
   <source>No tags associated with the resource.</source>
   <translation>Der Ressource sind keine Tags zugeordnet.</translation>
  </message>
  <message>
   <source>No transcript</source>
   <translation>Kein Transkript</translation>
  </message>
  <message>
   <source>No transcript yet</source>
   <translation>Noch kein Transkript</translation>
  </message>
  <message>
   <source>No variable with credentials is set. The default profile is used, or what this machine has from AWS itself, such as the role of an EC2 instance.</source>
   <translation>Keine Variable mit Anmeldeinformationen ist gesetzt. Verwendet wird das Standardprofil oder, was diese Maschine von AWS selbst hat, etwa die Rolle einer EC2-Instance.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>None asked for</source>
   <translation>Keiner verlangt</translation>
  </message>
  <message>
   <source>None was chosen yet, or it was given up.</source>
   <translation>Noch keine wurde gewählt, oder sie wurde aufgegeben.</translation>
  </message>
  <message>
   <source>None was sent.</source>
   <translation>Keines wurde gesendet.</translation>
  </message>
  <message>
   <source>Norwegian Bokmål</source>
   <translation>Norwegisch Bokmål</translation>
  </message>
  <message>
   <source>Not SYMMETRIC_DEFAULT, but {named}</source>
   <translation>Nicht SYMMETRIC_DEFAULT, sondern {named}</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>Nicht verbunden</translation>
  </message>
  <message>
   <source>Not encrypted with your KMS key</source>
   <translation>Nicht mit Ihrem KMS-Schlüssel verschlüsselt</translation>
  </message>
  <message>
   <source>Not for encryption</source>
   <translation>Nicht zum Verschlüsseln</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Not looked at, since the bucket is not there or in another Region.</source>
   <translation>Nicht angesehen, denn den Bucket gibt es nicht, oder er ist in einer anderen Region.</translation>
  </message>
  <message>
   <source>Not looked up yet</source>
   <translation>Noch nicht nachgesehen</translation>
  </message>
  <message>
   <source>Not opened yet</source>
   <translation>Noch nicht geöffnet</translation>
  </message>
  <message>
   <source>Not ready for use</source>
   <translation>Nicht bereit</translation>
  </message>
  <message>
   <source>Not sealed yet</source>
   <translation>Noch nicht versiegelt</translation>
  </message>
  <message>
   <source>Not sensitive</source>
   <translation>Nicht vertraulich</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Noch nicht gesendet</translation>
  </message>
  <message>
   <source>Not submitted</source>
   <translation>Nicht übermittelt</translation>
  </message>
  <message>
   <source>Not suitable</source>
   <translation>Nicht geeignet</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Nicht genannt</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>Nicht verwendet</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>Nothing begins with this text</source>
   <translation>Nichts beginnt mit diesem Text</translation>
  </message>
  <message>
   <source>Nothing has to be encrypted anew.</source>
   <translation>Nichts muss neu verschlüsselt werden.</translation>
  </message>
  <message>
   <source>Nothing is known of the reason.</source>
   <translation>Über den Grund ist nichts bekannt.</translation>
  </message>
  <message>
   <source>Nothing is left to save: every pair looks sensitive. Sensitive data is not written to the disk.</source>
   <translation>Nichts bleibt zu speichern: Jedes Paar sieht vertraulich aus. Vertrauliche Daten werden nicht auf den Datenträger geschrieben.</translation>
  </message>
  <message>
   <source>Nothing to correct</source>
   <translation>Nichts zu berichtigen</translation>
  </message>
  <message>
   <source>Nothing was deleted. The object is where it was, and you are who you were.</source>
   <translation>Nichts wurde gelöscht. Das Objekt ist, wo es war, und Sie sind, wer Sie waren.</translation>
  </message>
  <message>
   <source>Nothing was imported</source>
   <translation>Nichts wurde importiert</translation>
  </message>
  <message>
   <source>Nothing was sent after that.</source>
   <translation>Danach wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>Nothing was sent, and what you entered stays. Check the connection, then press Create job again.</source>
   <translation>Nichts wurde gesendet, und was Sie eingegeben haben, bleibt. Prüfen Sie die Verbindung, und drücken Sie dann noch einmal Auftrag erstellen.</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>Notify me when a job ends</source>
   <translation>Benachrichtigen, wenn ein Auftrag endet</translation>
  </message>
  <message>
   <source>Now with Cardiology again.</source>
   <translation>Jetzt wieder mit Cardiology.</translation>
  </message>
  <message>
   <source>Now you choose the key yourself.</source>
   <translation>Jetzt wählen Sie den Schlüssel selbst.</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>Objekt</translation>
  </message>
  <message>
   <source>Odia</source>
   <translation>Odia</translation>
  </message>
  <message>
   <source>Of a job in progress the record stays until you stop following it.</source>
   <translation>Von einem laufenden Auftrag bleibt der Eintrag, bis Sie ihm nicht mehr folgen.</translation>
  </message>
  <message>
   <source>Of your saved sets of pairs. It turns Encryption on.</source>
   <translation>Einer Ihrer gespeicherten Sätze von Paaren. Er schaltet Verschlüsselung ein.</translation>
  </message>
  <message>
   <source>One job for each recording, all with the settings of this form.</source>
   <translation>Ein Auftrag für jede Aufnahme, alle mit den Einstellungen dieses Formulars.</translation>
  </message>
  <message>
   <source>One move, and every transcript that the key seals is closed: for all people and all programs.</source>
   <translation>Ein Griff, und jedes Transkript, das der Schlüssel versiegelt, ist verschlossen: für alle Menschen und alle Programme.</translation>
  </message>
  <message>
   <source>One text that tells what a helper needs to know: versions, settings, how far the connection is, and the end of the log. You read it before you save it, and nothing is sent anywhere.</source>
   <translation>Ein Text, der sagt, was ein Helfer wissen muss: Versionen, Einstellungen, wie weit die Verbindung ist, und das Ende des Protokolls. Sie lesen ihn, bevor Sie ihn speichern, und nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <source>Only ASCII letters, digits and signs can be used.</source>
   <translation>Nur ASCII-Buchstaben, -Ziffern und -Zeichen können verwendet werden.</translation>
  </message>
  <message>
   <source>Only AWS managed keys contain this text, and they are not shown.</source>
   <translation>Nur von AWS verwaltete Schlüssel enthalten diesen Text, und sie werden nicht angezeigt.</translation>
  </message>
  <message>
   <source>Only a part of an access key was found{missing}.</source>
   <translation>Nur ein Teil eines Zugriffsschlüssels wurde gefunden{missing}.</translation>
  </message>
  <message>
   <source>Only needed where the key policy does not leave permissions to the IAM policies of the account: then these statements are added to its Statement list.</source>
   <translation>Nur nötig, wo die Schlüsselrichtlinie Berechtigungen nicht den IAM-Richtlinien des Kontos überlässt: Dann werden diese Anweisungen zu ihrer Liste Statement hinzugefügt.</translation>
  </message>
  <message>
   <source>Only with this encryption context</source>
   <translation>Nur mit diesem Verschlüsselungskontext</translation>
  </message>
  <message>
   <source>Only writing tells whether you may write, so it was not tried. Amazon Transcribe tries it when the job begins.</source>
   <translation>Nur Schreiben sagt, ob Sie schreiben dürfen, deshalb wurde es nicht versucht. Amazon Transcribe versucht es zu Beginn des Auftrags.</translation>
  </message>
  <message>
   <source>Only you can read it. Access keys are in the keyring alone.</source>
   <translation>Nur Sie können es lesen. Zugriffsschlüssel sind allein im Schlüsselbund.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open Connection</source>
   <translation>Verbindung öffnen</translation>
  </message>
  <message>
   <source>Open a web page in a browser and sign in to the network, then try again.</source>
   <translation>Öffnen Sie eine Webseite in einem Browser, und melden Sie sich beim Netzwerk an; versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Open a web page in a browser and sign in to the network, then use these settings again.</source>
   <translation>Öffnen Sie eine Webseite in einem Browser, und melden Sie sich beim Netzwerk an; verwenden Sie dann diese Einstellungen noch einmal.</translation>
  </message>
  <message>
   <source>Open a web page in a browser, and sign in to the network if it asks for that. Otherwise ask whoever runs your network.</source>
   <translation>Öffnen Sie eine Webseite in einem Browser, und melden Sie sich beim Netzwerk an, wenn es danach fragt. Fragen Sie sonst, wer Ihr Netzwerk betreibt.</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open folder: {title}</source>
   <translation>Ordner öffnen: {title}</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>Öffnen Sie es</translation>
  </message>
  <message>
   <source>Open output folder in the AWS console</source>
   <translation>Ausgabeordner in der AWS-Konsole öffnen</translation>
  </message>
  <message>
   <source>Open the demo</source>
   <translation>Die Demo öffnen</translation>
  </message>
  <message>
   <source>Open the preview of the event that AWS KMS would write.</source>
   <translation>Öffnen Sie die Vorschau des Ereignisses, das AWS KMS schreiben würde.</translation>
  </message>
  <message>
   <source>Open the tab Encryption. It has the object, the algorithm and the ARN of the key as S3 told them, and Save proof for the file.</source>
   <translation>Öffnen Sie den Reiter Verschlüsselung. Er hat das Objekt, den Algorithmus und den ARN des Schlüssels, wie S3 sie genannt hat, und Beleg speichern für die Akte.</translation>
  </message>
  <message>
   <source>Open the tab Transcript.</source>
   <translation>Öffnen Sie den Reiter Transkript.</translation>
  </message>
  <message>
   <source>Open with these pairs</source>
   <translation>Mit diesen Paaren öffnen</translation>
  </message>
  <message>
   <source>Origin: {origin}</source>
   <translation>Herkunft: {origin}</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Output bucket</source>
   <translation>Ausgabe-Bucket</translation>
  </message>
  <message>
   <source>Output data</source>
   <translation>Ausgabedaten</translation>
  </message>
  <message>
   <source>Output data location</source>
   <translation>Speicherort der Ausgabedaten</translation>
  </message>
  <message>
   <source>Output data location copied</source>
   <translation>Speicherort der Ausgabedaten kopiert</translation>
  </message>
  <message>
   <source>Output data location type</source>
   <translation>Art des Speicherorts der Ausgabedaten</translation>
  </message>
  <message>
   <source>Output file destination on S3</source>
   <translation>Ziel der Ausgabedatei in S3</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>P&amp;resenter size</source>
   <translation>V&amp;ortragsgröße</translation>
  </message>
  <message>
   <source>PDF document (*.pdf);;HTML document (*.html);;JSON document (*.json)</source>
   <translation>PDF-Dokument (*.pdf);;HTML-Dokument (*.html);;JSON-Dokument (*.json)</translation>
  </message>
  <message>
   <source>Pairs can be pasted as JSON, as lines such as key=value or key: value, as two columns of a table, or as the AWS CLI writes them.</source>
   <translation>Paare können als JSON eingefügt werden, als Zeilen wie key=value oder key: value, als zwei Spalten einer Tabelle oder so, wie die AWS CLI sie schreibt.</translation>
  </message>
  <message>
   <source>Pashto</source>
   <translation>Paschtu</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <source>Paste as one text</source>
   <translation>Als einen Text einfügen</translation>
  </message>
  <message>
   <source>Paste pairs</source>
   <translation>Paare einfügen</translation>
  </message>
  <message>
   <source>Paste several pairs at once</source>
   <translation>Mehrere Paare auf einmal einfügen</translation>
  </message>
  <message>
   <source>Pasted again.</source>
   <translation>Wieder eingefügt.</translation>
  </message>
  <message>
   <source>Pasting undone.</source>
   <translation>Einfügen rückgängig gemacht.</translation>
  </message>
  <message>
   <source>Pending deletion</source>
   <translation>Löschen steht bevor</translation>
  </message>
  <message>
   <source>Pending import</source>
   <translation>Import steht aus</translation>
  </message>
  <message>
   <source>Pending replica deletion</source>
   <translation>Löschen der Replikate steht bevor</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>Polnisch</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <translation>Portugiesisch</translation>
  </message>
  <message>
   <source>Portuguese, Brazilian</source>
   <translation>Portugiesisch, brasilianisch</translation>
  </message>
  <message>
   <source>Presenter size</source>
   <translation>Vortragsgröße</translation>
  </message>
  <message>
   <source>Press Try again.</source>
   <translation>Drücken Sie Noch einmal versuchen.</translation>
  </message>
  <message>
   <source>Preview of the event</source>
   <translation>Vorschau des Ereignisses</translation>
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation>Voriger Treffer (Umschalt+F3)</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>Vorige Stelle</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Profiles of aws login need a part of the AWS SDK that this copy of Sealscribe does not have.</source>
   <translation>Profile von aws login brauchen einen Teil des AWS SDK, den diese Ausgabe von Sealscribe nicht hat.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Proof of encryption</source>
   <translation>Beleg der Verschlüsselung</translation>
  </message>
  <message>
   <source>Proof that a transcript is sealed</source>
   <translation>Beleg, dass ein Transkript versiegelt ist</translation>
  </message>
  <message>
   <source>Proposed from the name of the recording. You can change it.</source>
   <translation>Nach dem Namen der Aufnahme vorgeschlagen. Sie können ihn ändern.</translation>
  </message>
  <message>
   <source>Punjabi</source>
   <translation>Panjabi</translation>
  </message>
  <message>
   <source>Put on one line</source>
   <translation>In eine Zeile setzen</translation>
  </message>
  <message>
   <source>Queued</source>
   <translation>In der Warteschlange</translation>
  </message>
  <message>
   <source>Queued by Amazon Transcribe</source>
   <translation>Von Amazon Transcribe eingereiht</translation>
  </message>
  <message>
   <source>Read the details again</source>
   <translation>Die Details noch einmal lesen</translation>
  </message>
  <message>
   <source>Read the transcript</source>
   <translation>Das Transkript lesen</translation>
  </message>
  <message>
   <source>Reading details</source>
   <translation>Details werden gelesen</translation>
  </message>
  <message>
   <source>Reading fails</source>
   <translation>Lesen schlägt fehl</translation>
  </message>
  <message>
   <source>Reading the file...</source>
   <translation>Die Datei wird gelesen...</translation>
  </message>
  <message>
   <source>Reading the recording</source>
   <translation>Die Aufnahme wird gelesen</translation>
  </message>
  <message>
   <source>Reading the transcript takes kms:Decrypt on that key.</source>
   <translation>Das Transkript zu lesen braucht kms:Decrypt auf diesem Schlüssel.</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Recently used</source>
   <translation>Zuletzt verwendet</translation>
  </message>
  <message>
   <source>Recorded on this computer</source>
   <translation>Auf diesem Computer eingetragen</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <source>Recording on this computer</source>
   <translation>Aufnahme auf diesem Computer</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <source>Recordings ({endings});;All files (*)</source>
   <translation>Aufnahmen ({endings});;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Recordings, places and names</source>
   <translation>Aufnahmen, Orte und Namen</translation>
  </message>
  <message>
   <source>Redacted transcript</source>
   <translation>Bereinigtes Transkript</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>Region in use</source>
   <translation>Verwendete Region</translation>
  </message>
  <message>
   <source>Remember keys of other accounts</source>
   <translation>Schlüssel anderer Konten merken</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove all pairs</source>
   <translation>Alle Paare entfernen</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Es entfernen</translation>
  </message>
  <message>
   <source>Remove it, or refer to it by name or ARN.</source>
   <translation>Entfernen Sie es, oder nennen Sie es mit Namen oder ARN.</translation>
  </message>
  <message>
   <source>Remove it, or use an id of your own that says nothing outside your organisation.</source>
   <translation>Entfernen Sie es, oder verwenden Sie eine eigene ID, die außerhalb Ihrer Organisation nichts sagt.</translation>
  </message>
  <message>
   <source>Remove the file</source>
   <translation>Die Datei entfernen</translation>
  </message>
  <message>
   <source>Remove the spaces</source>
   <translation>Die Leerzeichen entfernen</translation>
  </message>
  <message>
   <source>Remove them</source>
   <translation>Sie entfernen</translation>
  </message>
  <message>
   <source>Remove this before submitting?</source>
   <translation>Dies vor dem Übermitteln entfernen?</translation>
  </message>
  <message>
   <source>Remove {arn} from the recently used keys</source>
   <translation>{arn} aus den zuletzt verwendeten Schlüsseln entfernen</translation>
  </message>
  <message>
   <source>Remove {code}</source>
   <translation>{code} entfernen</translation>
  </message>
  <message>
   <source>Remove {noun} {number}</source>
   <translation>{noun} {number} entfernen</translation>
  </message>
  <message>
   <source>Removed from the recently used keys.</source>
   <translation>Aus den zuletzt verwendeten Schlüsseln entfernt.</translation>
  </message>
  <message>
   <source>Removed {noun} {number}. Undo brings it back.</source>
   <translation>{noun} {number} entfernt. Rückgängig holt es zurück.</translation>
  </message>
  <message>
   <source>Removed. The field holds {words}</source>
   <translation>Entfernt. Das Feld enthält {words}</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Replace what you entered?</source>
   <translation>Ersetzen, was Sie eingegeben haben?</translation>
  </message>
  <message>
   <source>Replace with a space</source>
   <translation>Durch ein Leerzeichen ersetzen</translation>
  </message>
  <message>
   <source>Replace with {character}</source>
   <translation>Durch {character} ersetzen</translation>
  </message>
  <message>
   <source>Replace with {{meant}}</source>
   <translation>Durch {{meant}} ersetzen</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Anfrage</translation>
  </message>
  <message>
   <source>Request ID</source>
   <translation>Anfrage-ID</translation>
  </message>
  <message>
   <source>Request as sent</source>
   <translation>Anfrage wie gesendet</translation>
  </message>
  <message>
   <source>Request sent</source>
   <translation>Anfrage gesendet</translation>
  </message>
  <message>
   <source>Request sent to Amazon Transcribe</source>
   <translation>Anfrage an Amazon Transcribe gesendet</translation>
  </message>
  <message>
   <source>Requests do not go to AWS</source>
   <translation>Anfragen gehen nicht an AWS</translation>
  </message>
  <message>
   <source>Requests go elsewhere than to AWS, by {named}.</source>
   <translation>Anfragen gehen anderswohin als an AWS, durch {named}.</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset all settings?</source>
   <translation>Alle Einstellungen zurücksetzen?</translation>
  </message>
  <message>
   <source>Reset demo</source>
   <translation>Demo zurücksetzen</translation>
  </message>
  <message>
   <source>Reset demo in the menu Demo begins the demo anew.</source>
   <translation>Demo zurücksetzen im Menü Demo beginnt die Demo neu.</translation>
  </message>
  <message>
   <source>Reset settings</source>
   <translation>Einstellungen zurücksetzen</translation>
  </message>
  <message>
   <source>Reset settings…</source>
   <translation>Einstellungen zurücksetzen…</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Review the jobs</source>
   <translation>Die Aufträge durchsehen</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>Rumänisch</translation>
  </message>
  <message>
   <source>Rotation: not permitted to see (kms:GetKeyRotationStatus)</source>
   <translation>Rotation: nicht sichtbar (kms:GetKeyRotationStatus)</translation>
  </message>
  <message>
   <source>Rotation: {rotation}</source>
   <translation>Rotation: {rotation}</translation>
  </message>
  <message>
   <source>Run the program at a command prompt to see why, or choose another profile in Connection.</source>
   <translation>Starten Sie das Programm an einer Eingabeaufforderung, um zu sehen, warum, oder wählen Sie in Verbindung ein anderes Profil.</translation>
  </message>
  <message>
   <source>Run the sign-in command of the profile {profile}; Connection shows it.</source>
   <translation>Führen Sie den Anmeldebefehl des Profils {profile} aus; Verbindung zeigt ihn.</translation>
  </message>
  <message>
   <source>Run {as_typed}, or sign in from Connection.</source>
   <translation>Führen Sie {as_typed} aus, oder melden Sie sich in Verbindung an.</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>Russisch</translation>
  </message>
  <message>
   <source>S3 Bucket Key</source>
   <translation>S3 Bucket Key</translation>
  </message>
  <message>
   <source>S3 buckets</source>
   <translation>S3-Buckets</translation>
  </message>
  <message>
   <source>S3 never gives the encryption context back; the pairs shown come from this computer's record. The context is not secret: it stands readable in CloudTrail.</source>
   <translation>S3 gibt den Verschlüsselungskontext nie zurück; die gezeigten Paare stammen aus dem Eintrag dieses Computers. Der Kontext ist nicht geheim: Er steht lesbar in CloudTrail.</translation>
  </message>
  <message>
   <source>SHA-256 of the recording</source>
   <translation>SHA-256 der Aufnahme</translation>
  </message>
  <message>
   <source>SRT (SubRip)</source>
   <translation>SRT (SubRip)</translation>
  </message>
  <message>
   <source>Sans Serif</source>
   <translation>Sans Serif</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save &amp;diagnostics…</source>
   <translation>&amp;Diagnose speichern…</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Speichern unter</translation>
  </message>
  <message>
   <source>Save as JSON</source>
   <translation>Als JSON speichern</translation>
  </message>
  <message>
   <source>Save diagnostics</source>
   <translation>Diagnose speichern</translation>
  </message>
  <message>
   <source>Save diagnostics…</source>
   <translation>Diagnose speichern…</translation>
  </message>
  <message>
   <source>Save proof</source>
   <translation>Beleg speichern</translation>
  </message>
  <message>
   <source>Save proof...</source>
   <translation>Beleg speichern...</translation>
  </message>
  <message>
   <source>Save these pairs</source>
   <translation>Diese Paare speichern</translation>
  </message>
  <message>
   <source>Save these pairs as...</source>
   <translation>Diese Paare speichern als...</translation>
  </message>
  <message>
   <source>Save {title}</source>
   <translation>{title} speichern</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Saved as “{name}”, without {count}.</source>
   <translation>Als „{name}“ gespeichert, ohne {count}.</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>Als „{name}“ gespeichert.</translation>
  </message>
  <message>
   <source>Saved sets</source>
   <translation>Gespeicherte Sätze</translation>
  </message>
  <message>
   <source>Saved sets of pairs</source>
   <translation>Gespeicherte Sätze von Paaren</translation>
  </message>
  <message>
   <source>Saves the transcript on this computer. Ctrl+S saves it as text.</source>
   <translation>Speichert das Transkript auf diesem Computer. Strg+S speichert es als Text.</translation>
  </message>
  <message>
   <source>Say what it is about</source>
   <translation>Sagen, worum es geht</translation>
  </message>
  <message>
   <source>Say where</source>
   <translation>Sagen, wohin</translation>
  </message>
  <message>
   <source>Scottish Gaelic</source>
   <translation>Schottisches Gälisch</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>Siegel</translation>
  </message>
  <message>
   <source>Sealed with the partner's key</source>
   <translation>Mit dem Schlüssel des Partners versiegelt</translation>
  </message>
  <message>
   <source>Sealed with {record}</source>
   <translation>Versiegelt mit {record}</translation>
  </message>
  <message>
   <source>Sealed, and verified</source>
   <translation>Versiegelt und geprüft</translation>
  </message>
  <message>
   <source>Sealscribe diagnostics</source>
   <translation>Diagnose von Sealscribe</translation>
  </message>
  <message>
   <source>Sealscribe has asked Amazon S3 with which key the transcript is encrypted: it is yours.</source>
   <translation>Sealscribe hat Amazon S3 gefragt, mit welchem Schlüssel das Transkript verschlüsselt ist: mit Ihrem.</translation>
  </message>
  <message>
   <source>Sealscribe sends the last jobs</source>
   <translation>Sealscribe sendet die letzten Aufträge</translation>
  </message>
  <message>
   <source>Sealscribe {version}</source>
   <translation>Sealscribe {version}</translation>
  </message>
  <message>
   <source>Search for cardiology-letter: a dictation of yesterday.</source>
   <translation>Suchen Sie nach cardiology-letter: einem Diktat von gestern.</translation>
  </message>
  <message>
   <source>Secret access key</source>
   <translation>Geheimer Zugriffsschlüssel</translation>
  </message>
  <message>
   <source>See what is stored of a sealed transcript, and what happens to it without its key.</source>
   <translation>Sehen Sie, was von einem versiegelten Transkript gespeichert ist, und was ohne seinen Schlüssel daraus wird.</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>Alles auswä&amp;hlen</translation>
  </message>
  <message>
   <source>Send them in the background, then close</source>
   <translation>Sie im Hintergrund senden, dann schließen</translation>
  </message>
  <message>
   <source>Send this to whoever manages the permissions. It grants the missing permissions for this key, and no more.</source>
   <translation>Senden Sie dies an den, der die Berechtigungen verwaltet. Es erteilt die fehlenden Berechtigungen für diesen Schlüssel und nicht mehr.</translation>
  </message>
  <message>
   <source>Send this to whoever manages the permissions. It lets you, and Amazon Transcribe on your behalf, read the recording.</source>
   <translation>Senden Sie dies an den, der die Berechtigungen verwaltet. Es lässt Sie, und Amazon Transcribe in Ihrem Namen, die Aufnahme lesen.</translation>
  </message>
  <message>
   <source>Send without the tag</source>
   <translation>Ohne das Tag senden</translation>
  </message>
  <message>
   <source>Sent as: {words}</source>
   <translation>Gesendet als: {words}</translation>
  </message>
  <message>
   <source>Serbian</source>
   <translation>Serbisch</translation>
  </message>
  <message>
   <source>Service-managed</source>
   <translation>Vom Service verwaltet</translation>
  </message>
  <message>
   <source>Service-managed S3 bucket</source>
   <translation>Vom Service verwalteter S3-Bucket</translation>
  </message>
  <message>
   <source>Service-managed S3 bucket, removed after 90 days</source>
   <translation>Vom Service verwalteter S3-Bucket, nach 90 Tagen entfernt</translation>
  </message>
  <message>
   <source>Session token</source>
   <translation>Sitzungstoken</translation>
  </message>
  <message>
   <source>Set date, time and time zone of this computer right, then connect again in Connection.</source>
   <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers richtig, und verbinden Sie dann in Verbindung neu.</translation>
  </message>
  <message>
   <source>Set date, time and time zone of this computer right, then try again.</source>
   <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers richtig, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Set date, time and time zone of this computer right, then try again. If they are, ask whoever runs your network or its proxy.</source>
   <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers richtig, und versuchen Sie es dann noch einmal. Stimmen sie, fragen Sie, wer Ihr Netzwerk oder seinen Proxy betreibt.</translation>
  </message>
  <message>
   <source>Set up a password manager such as GNOME Keyring or KWallet; or {in_memory}</source>
   <translation>Richten Sie eine Passwortverwaltung wie GNOME Keyring oder KWallet ein; oder {in_memory}</translation>
  </message>
  <message>
   <source>Set: {names}.</source>
   <translation>Gesetzt: {names}.</translation>
  </message>
  <message>
   <source>Sets are kept on this computer, without values that look sensitive.</source>
   <translation>Sätze werden auf diesem Computer aufbewahrt, ohne Werte, die vertraulich aussehen.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Several recordings</source>
   <translation>Mehrere Aufnahmen</translation>
  </message>
  <message>
   <source>Shared by account {owner}</source>
   <translation>Geteilt von Konto {owner}</translation>
  </message>
  <message>
   <source>Show AWS managed keys</source>
   <translation>Von AWS verwaltete Schlüssel zeigen</translation>
  </message>
  <message>
   <source>Show all checks</source>
   <translation>Alle Prüfungen zeigen</translation>
  </message>
  <message>
   <source>Show all {count} checks</source>
   <translation>Alle {count} Prüfungen zeigen</translation>
  </message>
  <message>
   <source>Show failed checks only</source>
   <translation>Nur fehlgeschlagene Prüfungen zeigen</translation>
  </message>
  <message>
   <source>Show hidden texts</source>
   <translation>Verborgene Texte zeigen</translation>
  </message>
  <message>
   <source>Show only those with problems</source>
   <translation>Nur die mit Problemen zeigen</translation>
  </message>
  <message>
   <source>Show the table of jobs again</source>
   <translation>Die Tabelle der Aufträge wieder zeigen</translation>
  </message>
  <message>
   <source>Show what is in the selected bucket or folder (Enter)</source>
   <translation>Zeigen, was im gewählten Bucket oder Ordner ist (Eingabetaste)</translation>
  </message>
  <message>
   <source>Sign in again or renew the access keys, then connect again in Connection.</source>
   <translation>Melden Sie sich neu an, oder erneuern Sie die Zugriffsschlüssel, und verbinden Sie dann in Verbindung neu.</translation>
  </message>
  <message>
   <source>Sign in with the AWS CLI; Connection shows the command.</source>
   <translation>Melden Sie sich mit der AWS CLI an; Verbindung zeigt den Befehl.</translation>
  </message>
  <message>
   <source>Sign in with this command</source>
   <translation>Mit diesem Befehl anmelden</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>Anmelden…</translation>
  </message>
  <message>
   <source>Signed in.</source>
   <translation>Angemeldet.</translation>
  </message>
  <message>
   <source>Sinhala</source>
   <translation>Singhalesisch</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Slovak</source>
   <translation>Slowakisch</translation>
  </message>
  <message>
   <source>Slovenian</source>
   <translation>Slowenisch</translation>
  </message>
  <message>
   <source>So far: {words}</source>
   <translation>Bisher: {words}</translation>
  </message>
  <message>
   <source>So it is never lost and never sent twice, whatever happens to the network or to this computer.</source>
   <translation>So geht er nie verloren und wird nie zweimal gesendet, was immer mit dem Netzwerk oder diesem Computer geschieht.</translation>
  </message>
  <message>
   <source>Somali</source>
   <translation>Somali</translation>
  </message>
  <message>
   <source>Some pairs cannot be demanded one by one, since policies do not tell capital letters in a key apart, or do not take its characters. For these the policy lists the keys that are allowed, aws:s3:arn of Amazon S3 among them.</source>
   <translation>Einige Paare können nicht einzeln verlangt werden, denn Richtlinien unterscheiden in einem Schlüssel keine Großbuchstaben oder nehmen seine Zeichen nicht an. Für sie listet die Richtlinie die erlaubten Schlüssel auf, darunter aws:s3:arn von Amazon S3.</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>Etwas Unerwartetes ist geschehen</translation>
  </message>
  <message>
   <source>South America (Chile)</source>
   <translation>Südamerika (Chile)</translation>
  </message>
  <message>
   <source>South America (São Paulo)</source>
   <translation>Südamerika (São Paulo)</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Spanisch</translation>
  </message>
  <message>
   <source>Spanish, Mexican</source>
   <translation>Spanisch, mexikanisch</translation>
  </message>
  <message>
   <source>Spanish, US</source>
   <translation>Spanisch, USA</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Sprecher</translation>
  </message>
  <message>
   <source>Spec: {spec}</source>
   <translation>Spezifikation: {spec}</translation>
  </message>
  <message>
   <source>Specific language</source>
   <translation>Bestimmte Sprache</translation>
  </message>
  <message>
   <source>Specify the start index</source>
   <translation>Den Startindex angeben</translation>
  </message>
  <message>
   <source>StartTranscriptionJob was called with exactly this.</source>
   <translation>StartTranscriptionJob wurde mit genau diesem aufgerufen.</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <source>Statements for the key policy</source>
   <translation>Anweisungen für die Schlüsselrichtlinie</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Status of the jobs that are shown</source>
   <translation>Status der angezeigten Aufträge</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Schritt {number} von {count}</translation>
  </message>
  <message>
   <source>Still to fill in</source>
   <translation>Noch auszufüllen</translation>
  </message>
  <message>
   <source>Stop following</source>
   <translation>Nicht mehr folgen</translation>
  </message>
  <message>
   <source>SubRip subtitles (*.srt)</source>
   <translation>SubRip-Untertitel (*.srt)</translation>
  </message>
  <message>
   <source>Submission ID</source>
   <translation>Übermittlungs-ID</translation>
  </message>
  <message>
   <source>Submit anyway</source>
   <translation>Trotzdem übermitteln</translation>
  </message>
  <message>
   <source>Submits Amazon Transcribe jobs whose output is encrypted with an AWS KMS key.
Apache License 2.0. Not affiliated with Amazon Web Services.</source>
   <translation>Übermittelt Amazon-Transcribe-Aufträge, deren Ausgabe mit einem AWS-KMS-Schlüssel verschlüsselt ist.
Apache License 2.0. Nicht mit Amazon Web Services verbunden.</translation>
  </message>
  <message>
   <source>Submitting</source>
   <translation>Wird übermittelt</translation>
  </message>
  <message>
   <source>Subtitle file format</source>
   <translation>Dateiformat der Untertitel</translation>
  </message>
  <message>
   <source>Subtitle file format: {words}</source>
   <translation>Dateiformat der Untertitel: {words}</translation>
  </message>
  <message>
   <source>Subtitle files</source>
   <translation>Untertiteldateien</translation>
  </message>
  <message>
   <source>Subtitle files are written beside the transcript, encrypted in the same way.</source>
   <translation>Untertiteldateien werden neben das Transkript geschrieben, auf dieselbe Art verschlüsselt.</translation>
  </message>
  <message>
   <source>Subtitles</source>
   <translation>Untertitel</translation>
  </message>
  <message>
   <source>Subtitles, SubRip (SRT)</source>
   <translation>Untertitel, SubRip (SRT)</translation>
  </message>
  <message>
   <source>Subtitles, WebVTT (VTT)</source>
   <translation>Untertitel, WebVTT (VTT)</translation>
  </message>
  <message>
   <source>Success</source>
   <translation>Erfolg</translation>
  </message>
  <message>
   <source>Such as Cardiology archive, up to {name_max} characters.</source>
   <translation>Etwa Archiv der Kardiologie, bis zu {name_max} Zeichen.</translation>
  </message>
  <message>
   <source>Suggest pairs</source>
   <translation>Paare vorschlagen</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Zusammenfassung</translation>
  </message>
  <message>
   <source>Sundanese</source>
   <translation>Sundanesisch</translation>
  </message>
  <message>
   <source>Swahili, Burundi</source>
   <translation>Suaheli, Burundi</translation>
  </message>
  <message>
   <source>Swahili, Kenya</source>
   <translation>Suaheli, Kenia</translation>
  </message>
  <message>
   <source>Swahili, Rwanda</source>
   <translation>Suaheli, Ruanda</translation>
  </message>
  <message>
   <source>Swahili, Tanzania</source>
   <translation>Suaheli, Tansania</translation>
  </message>
  <message>
   <source>Swahili, Uganda</source>
   <translation>Suaheli, Uganda</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>Schwedisch</translation>
  </message>
  <message>
   <source>Switch and cancel them</source>
   <translation>Wechseln und sie abbrechen</translation>
  </message>
  <message>
   <source>Switch encryption on</source>
   <translation>Verschlüsselung einschalten</translation>
  </message>
  <message>
   <source>Switch encryption on, and choose Use key from different account.</source>
   <translation>Schalten Sie Verschlüsselung ein, und wählen Sie Schlüssel aus anderem Konto verwenden.</translation>
  </message>
  <message>
   <source>Switch encryption on, and choose the key sealed-transcripts.</source>
   <translation>Schalten Sie Verschlüsselung ein, und wählen Sie den Schlüssel sealed-transcripts.</translation>
  </message>
  <message>
   <source>Symmetric encryption keys of the account and Region in use.</source>
   <translation>Symmetrische Verschlüsselungsschlüssel des verwendeten Kontos und der verwendeten Region.</translation>
  </message>
  <message>
   <source>Tag keys that begin with aws: are reserved for AWS. Use another key.</source>
   <translation>Tag-Schlüssel, die mit aws: beginnen, sind AWS vorbehalten. Verwenden Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>Tag the job with its submission id</source>
   <translation>Den Auftrag mit seiner Übermittlungs-ID kennzeichnen</translation>
  </message>
  <message>
   <source>Tagalog</source>
   <translation>Tagalog</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Tags</translation>
  </message>
  <message>
   <source>Take the key as typed</source>
   <translation>Den Schlüssel nehmen wie eingegeben</translation>
  </message>
  <message>
   <source>Take the key away again in the menu Demo, and see that the transcript can no longer be read.</source>
   <translation>Nehmen Sie den Schlüssel im Menü Demo wieder weg, und sehen Sie, dass das Transkript nicht mehr gelesen werden kann.</translation>
  </message>
  <message>
   <source>Takes what does not belong to the ARN out of the field.</source>
   <translation>Nimmt aus dem Feld, was nicht zum ARN gehört.</translation>
  </message>
  <message>
   <source>Tamil</source>
   <translation>Tamil</translation>
  </message>
  <message>
   <source>Tatar</source>
   <translation>Tatarisch</translation>
  </message>
  <message>
   <source>Telugu</source>
   <translation>Telugu</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Testen</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <source>Text (TXT)</source>
   <translation>Text (TXT)</translation>
  </message>
  <message>
   <source>Text that was not taken</source>
   <translation>Text, der nicht übernommen wurde</translation>
  </message>
  <message>
   <source>Texts that may be sensitive stand as bullets, in what is copied too.</source>
   <translation>Texte, die vertraulich sein können, stehen als Punkte da, auch in dem, was kopiert wird.</translation>
  </message>
  <message>
   <source>Thai</source>
   <translation>Thailändisch</translation>
  </message>
  <message>
   <source>That is all</source>
   <translation>Das ist alles</translation>
  </message>
  <message>
   <source>That is the proof for both sides.</source>
   <translation>Das ist der Beleg für beide Seiten.</translation>
  </message>
  <message>
   <source>That is what a compliance officer asks for.</source>
   <translation>Danach fragt ein Compliance-Beauftragter.</translation>
  </message>
  <message>
   <source>That is why a context is for labels, and a secret is never a label.</source>
   <translation>Deshalb ist ein Kontext für Kennzeichen da, und ein Geheimnis ist nie ein Kennzeichen.</translation>
  </message>
  <message>
   <source>The ARN of this key could not be looked up, so it is sent as entered. AWS documents only key ARNs here; enter the key ARN if you know it.</source>
   <translation>Der ARN dieses Schlüssels ließ sich nicht nachsehen, deshalb wird er gesendet wie eingegeben. AWS dokumentiert hier nur Schlüssel-ARNs; geben Sie den Schlüssel-ARN ein, wenn Sie ihn kennen.</translation>
  </message>
  <message>
   <source>The ARNs of the last eight for each account in use. Switching it off forgets them.</source>
   <translation>Die ARNs der letzten acht für jedes verwendete Konto. Ausschalten vergisst sie.</translation>
  </message>
  <message>
   <source>The AWS CLI is running. It opens the browser, or says what to do.</source>
   <translation>Die AWS CLI läuft. Sie öffnet den Browser oder sagt, was zu tun ist.</translation>
  </message>
  <message>
   <source>The AWS CLI was not found on this computer: install its version 2, or run the command where it is installed.</source>
   <translation>Die AWS CLI wurde auf diesem Computer nicht gefunden: Installieren Sie ihre Version 2, oder führen Sie den Befehl dort aus, wo sie installiert ist.</translation>
  </message>
  <message>
   <source>The AWS Region is not enabled for this account</source>
   <translation>Die AWS-Region ist für dieses Konto nicht aktiviert</translation>
  </message>
  <message>
   <source>The AWS Region is not known</source>
   <translation>Die AWS-Region ist nicht bekannt</translation>
  </message>
  <message>
   <source>The AWS configuration cannot be used</source>
   <translation>Die AWS-Konfiguration kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>The AWS credentials are not valid yet</source>
   <translation>Die AWS-Anmeldeinformationen sind noch nicht gültig</translation>
  </message>
  <message>
   <source>The AWS credentials have expired</source>
   <translation>Die AWS-Anmeldeinformationen sind abgelaufen</translation>
  </message>
  <message>
   <source>The AWS profile was not found</source>
   <translation>Das AWS-Profil wurde nicht gefunden</translation>
  </message>
  <message>
   <source>The KMS key</source>
   <translation>Der KMS-Schlüssel</translation>
  </message>
  <message>
   <source>The KMS key cannot be used in its present state</source>
   <translation>Der KMS-Schlüssel kann in seinem jetzigen Zustand nicht verwendet werden</translation>
  </message>
  <message>
   <source>The KMS key cannot be used.</source>
   <translation>Der KMS-Schlüssel kann nicht verwendet werden.</translation>
  </message>
  <message>
   <source>The KMS key is disabled</source>
   <translation>Der KMS-Schlüssel ist deaktiviert</translation>
  </message>
  <message>
   <source>The KMS key is disabled. Nobody can read the transcript until the key is enabled again.</source>
   <translation>Der KMS-Schlüssel ist deaktiviert. Niemand kann das Transkript lesen, bis der Schlüssel wieder aktiviert ist.</translation>
  </message>
  <message>
   <source>The KMS key is not made for this</source>
   <translation>Der KMS-Schlüssel ist nicht dafür gemacht</translation>
  </message>
  <message>
   <source>The KMS key never leaves AWS KMS. Each reading has to ask for the data key, and CloudTrail notes it.</source>
   <translation>Der KMS-Schlüssel verlässt AWS KMS nie. Jedes Lesen muss um den Datenschlüssel bitten, und CloudTrail vermerkt es.</translation>
  </message>
  <message>
   <source>The KMS key that the output is encrypted with. Uploading takes kms:GenerateDataKey on it.</source>
   <translation>Der KMS-Schlüssel, mit dem die Ausgabe verschlüsselt wird. Das Hochladen braucht kms:GenerateDataKey darauf.</translation>
  </message>
  <message>
   <source>The KMS key was not found</source>
   <translation>Der KMS-Schlüssel wurde nicht gefunden</translation>
  </message>
  <message>
   <source>The Region in use</source>
   <translation>Die verwendete Region</translation>
  </message>
  <message>
   <source>The Region is missing in this ARN: after kms comes its code, for example eu-central-1.</source>
   <translation>Die Region fehlt in diesem ARN: Nach kms kommt ihr Code, zum Beispiel eu-central-1.</translation>
  </message>
  <message>
   <source>The Region {region} does not have it, or not what the job asks of it.</source>
   <translation>Die Region {region} hat es nicht, oder nicht, was der Auftrag davon verlangt.</translation>
  </message>
  <message>
   <source>The Region {resource}</source>
   <translation>Die Region {resource}</translation>
  </message>
  <message>
   <source>The SHA-256 is known only of a recording of this computer, not of an object on Amazon S3. Use another placeholder, or enter the hash yourself.</source>
   <translation>Der SHA-256 ist nur von einer Aufnahme dieses Computers bekannt, nicht von einem Objekt in Amazon S3. Verwenden Sie einen anderen Platzhalter, oder geben Sie den Hashwert selbst ein.</translation>
  </message>
  <message>
   <source>The SHA-256 of the recording is being computed. Create the job once it is there, or write something else.</source>
   <translation>Der SHA-256 der Aufnahme wird berechnet. Erstellen Sie den Auftrag, wenn er da ist, oder schreiben Sie etwas anderes.</translation>
  </message>
  <message>
   <source>The access check</source>
   <translation>Die Zugriffsprüfung</translation>
  </message>
  <message>
   <source>The access key is incomplete</source>
   <translation>Der Zugriffsschlüssel ist unvollständig</translation>
  </message>
  <message>
   <source>The access key was not found, was switched off, or does not fit its secret.</source>
   <translation>Der Zugriffsschlüssel wurde nicht gefunden, wurde ausgeschaltet oder passt nicht zu seinem Geheimnis.</translation>
  </message>
  <message>
   <source>The access keys are no longer in the keyring</source>
   <translation>Die Zugriffsschlüssel sind nicht mehr im Schlüsselbund</translation>
  </message>
  <message>
   <source>The access keys were saved to {before}, and this computer now offers {present}. Nothing was read or moved.</source>
   <translation>Die Zugriffsschlüssel wurden in {before} gespeichert, und dieser Computer bietet jetzt {present}. Nichts wurde gelesen oder verschoben.</translation>
  </message>
  <message>
   <source>The account asks more often than its quota allows. Other programs of the account count too.</source>
   <translation>Das Konto fragt öfter, als sein Kontingent erlaubt. Andere Programme des Kontos zählen mit.</translation>
  </message>
  <message>
   <source>The account has as many jobs, or makes as many requests, as its quota allows.</source>
   <translation>Das Konto hat so viele Aufträge oder stellt so viele Anfragen, wie sein Kontingent erlaubt.</translation>
  </message>
  <message>
   <source>The account has opted out of the use of its content by AI services, and the service-managed bucket is not open to such accounts.</source>
   <translation>Das Konto hat die Verwendung seiner Inhalte durch KI-Services abgewählt, und der vom Service verwaltete Bucket steht solchen Konten nicht offen.</translation>
  </message>
  <message>
   <source>The account in this ARN has {found}, and 12 digits are needed. Copy the ARN again.</source>
   <translation>Das Konto in diesem ARN hat {found}, und 12 Ziffern sind nötig. Kopieren Sie den ARN noch einmal.</translation>
  </message>
  <message>
   <source>The account is missing in this ARN: after the Region come its 12 digits.</source>
   <translation>Das Konto fehlt in diesem ARN: Nach der Region kommen seine 12 Ziffern.</translation>
  </message>
  <message>
   <source>The account that owns this key controls it: if it disables or deletes the key, or takes your permission away, you can no longer read your transcripts.</source>
   <translation>Das Konto, dem dieser Schlüssel gehört, bestimmt über ihn: Deaktiviert oder löscht es den Schlüssel, oder nimmt es Ihnen die Berechtigung, können Sie Ihre Transkripte nicht mehr lesen.</translation>
  </message>
  <message>
   <source>The added ones are gone.</source>
   <translation>Die hinzugefügten sind weg.</translation>
  </message>
  <message>
   <source>The added {noun} is gone.</source>
   <translation>Das hinzugefügte {noun} ist weg.</translation>
  </message>
  <message>
   <source>The address of the transcript has expired</source>
   <translation>Die Adresse des Transkripts ist abgelaufen</translation>
  </message>
  <message>
   <source>The bucket</source>
   <translation>Der Bucket</translation>
  </message>
  <message>
   <source>The bucket decides how it encrypts the recording.</source>
   <translation>Der Bucket entscheidet, wie er die Aufnahme verschlüsselt.</translation>
  </message>
  <message>
   <source>The bucket does not exist</source>
   <translation>Den Bucket gibt es nicht</translation>
  </message>
  <message>
   <source>The bucket for the upload is in the right Region. Only uploading tells whether you may write to it.</source>
   <translation>Der Bucket für das Hochladen ist in der richtigen Region. Nur Hochladen sagt, ob Sie darin schreiben dürfen.</translation>
  </message>
  <message>
   <source>The bucket has no policy.</source>
   <translation>Der Bucket hat keine Richtlinie.</translation>
  </message>
  <message>
   <source>The bucket is in another Region</source>
   <translation>Der Bucket ist in einer anderen Region</translation>
  </message>
  <message>
   <source>The bucket's policy has conditions that cannot be judged from here.</source>
   <translation>Die Richtlinie des Buckets hat Bedingungen, die von hier aus nicht zu beurteilen sind.</translation>
  </message>
  <message>
   <source>The bucket's policy may also demand encryption with a certain KMS key.</source>
   <translation>Die Richtlinie des Buckets kann auch die Verschlüsselung mit einem bestimmten KMS-Schlüssel verlangen.</translation>
  </message>
  <message>
   <source>The bucket's policy refuses neither this key nor this encryption.</source>
   <translation>Die Richtlinie des Buckets lehnt weder diesen Schlüssel noch diese Verschlüsselung ab.</translation>
  </message>
  <message>
   <source>The bucket's policy{statement} demands the KMS key {wanted}.</source>
   <translation>Die Richtlinie des Buckets{statement} verlangt den KMS-Schlüssel {wanted}.</translation>
  </message>
  <message>
   <source>The bucket's policy{statement} demands the encryption {algorithms}, and a job with a KMS key asks for aws:kms.</source>
   <translation>Die Richtlinie des Buckets{statement} verlangt die Verschlüsselung {algorithms}, und ein Auftrag mit einem KMS-Schlüssel verlangt aws:kms.</translation>
  </message>
  <message>
   <source>The bucket's policy{statement} refuses objects that are encrypted with this key.</source>
   <translation>Die Richtlinie des Buckets{statement} lehnt Objekte ab, die mit diesem Schlüssel verschlüsselt sind.</translation>
  </message>
  <message>
   <source>The bucket's policy{statement} refuses objects that name a key of their own.</source>
   <translation>Die Richtlinie des Buckets{statement} lehnt Objekte ab, die einen eigenen Schlüssel nennen.</translation>
  </message>
  <message>
   <source>The certificate that came back is for another name than {place}. Networks that want a sign-in first cause this, and proxies that inspect traffic.{told}</source>
   <translation>Das Zertifikat, das zurückkam, ist für einen anderen Namen als {place}. Netzwerke, die zuerst eine Anmeldung wollen, verursachen das, und Proxys, die den Verkehr untersuchen.{told}</translation>
  </message>
  <message>
   <source>The certificate that came back is not trusted on this computer. Proxies that inspect traffic cause this.{told}</source>
   <translation>Dem Zertifikat, das zurückkam, wird auf diesem Computer nicht vertraut. Proxys, die den Verkehr untersuchen, verursachen das.{told}</translation>
  </message>
  <message>
   <source>The check runs once the key, the output destination and the pairs are complete and without errors.</source>
   <translation>Die Prüfung läuft, sobald Schlüssel, Ausgabeziel und Paare vollständig und ohne Fehler sind.</translation>
  </message>
  <message>
   <source>The choice is about to be checked.</source>
   <translation>Die Wahl wird gleich geprüft.</translation>
  </message>
  <message>
   <source>The clock of this computer is off</source>
   <translation>Die Uhr dieses Computers geht falsch</translation>
  </message>
  <message>
   <source>The clock of this computer is {clock_offset}</source>
   <translation>Die Uhr dieses Computers geht {clock_offset}</translation>
  </message>
  <message>
   <source>The code was refused</source>
   <translation>Der Code wurde abgelehnt</translation>
  </message>
  <message>
   <source>The connection attempt was cancelled</source>
   <translation>Der Verbindungsversuch wurde abgebrochen</translation>
  </message>
  <message>
   <source>The connection is being made.</source>
   <translation>Die Verbindung wird hergestellt.</translation>
  </message>
  <message>
   <source>The connection to {service} was lost</source>
   <translation>Die Verbindung zu {service} ging verloren</translation>
  </message>
  <message>
   <source>The console shows the folders of customer specified buckets of AWS accounts.</source>
   <translation>Die Konsole zeigt die Ordner kundenspezifischer Buckets von AWS-Konten.</translation>
  </message>
  <message>
   <source>The context that fits</source>
   <translation>Der Kontext, der passt</translation>
  </message>
  <message>
   <source>The context was left out, since it has the focus, is being looked at, or has a warning that you have not answered.</source>
   <translation>Der Kontext wurde weggelassen, denn er hat den Fokus, wird gerade untersucht oder hat eine Warnung, auf die Sie nicht geantwortet haben.</translation>
  </message>
  <message>
   <source>The credential process failed</source>
   <translation>Der Prozess für die Anmeldeinformationen ist fehlgeschlagen</translation>
  </message>
  <message>
   <source>The default: a key of Amazon S3</source>
   <translation>Der Standard: ein Schlüssel von Amazon S3</translation>
  </message>
  <message>
   <source>The demo</source>
   <translation>Die Demo</translation>
  </message>
  <message>
   <source>The demo and AWS are kept apart</source>
   <translation>Die Demo und AWS bleiben getrennt</translation>
  </message>
  <message>
   <source>The demo could not be started</source>
   <translation>Die Demo konnte nicht gestartet werden</translation>
  </message>
  <message>
   <source>The embedded AWS that the demo uses did not start or has ended. No AWS account is concerned.</source>
   <translation>Das eingebettete AWS, das die Demo verwendet, ist nicht gestartet oder hat geendet. Kein AWS-Konto ist betroffen.</translation>
  </message>
  <message>
   <source>The encryption context</source>
   <translation>Der Verschlüsselungskontext</translation>
  </message>
  <message>
   <source>The encryption context is not secret. Everybody who may read CloudTrail can read it, in the key owner's account too, and nothing can remove it from the log.</source>
   <translation>Der Verschlüsselungskontext ist nicht geheim. Wer CloudTrail lesen darf, kann ihn lesen, auch im Konto des Schlüsseleigentümers, und nichts kann ihn aus dem Protokoll entfernen.</translation>
  </message>
  <message>
   <source>The encryption context looks like a good place for a note about the recording. See who would read it.</source>
   <translation>Der Verschlüsselungskontext sieht wie ein guter Ort für eine Notiz zur Aufnahme aus. Sehen Sie, wer sie lesen würde.</translation>
  </message>
  <message>
   <source>The encryption context may have given a secret away</source>
   <translation>Der Verschlüsselungskontext hat vielleicht ein Geheimnis preisgegeben</translation>
  </message>
  <message>
   <source>The encryption could not be checked</source>
   <translation>Die Verschlüsselung konnte nicht geprüft werden</translation>
  </message>
  <message>
   <source>The encryption could not be checked: access denied</source>
   <translation>Die Verschlüsselung konnte nicht geprüft werden: Zugriff verweigert</translation>
  </message>
  <message>
   <source>The event names the key by its ARN. Choose a key whose details you may read, or enter its ARN.</source>
   <translation>Das Ereignis nennt den Schlüssel mit seinem ARN. Wählen Sie einen Schlüssel, dessen Details Sie lesen dürfen, oder geben Sie seinen ARN ein.</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Die Datei</translation>
  </message>
  <message>
   <source>The file cannot be read</source>
   <translation>Die Datei kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>The file changed after it was chosen</source>
   <translation>Die Datei hat sich geändert, nachdem sie gewählt wurde</translation>
  </message>
  <message>
   <source>The file changed while it was uploaded</source>
   <translation>Die Datei hat sich geändert, während sie hochgeladen wurde</translation>
  </message>
  <message>
   <source>The file comes from a newer version of Sealscribe. Update this one to import it.</source>
   <translation>Die Datei stammt von einer neueren Version von Sealscribe. Aktualisieren Sie diese, um sie zu importieren.</translation>
  </message>
  <message>
   <source>The file could not be saved</source>
   <translation>Die Datei konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>The file holds more than {sets_max} sets. Export fewer.</source>
   <translation>Die Datei enthält mehr als {sets_max} Sätze. Exportieren Sie weniger.</translation>
  </message>
  <message>
   <source>The file holds no set with pairs.</source>
   <translation>Die Datei enthält keinen Satz mit Paaren.</translation>
  </message>
  <message>
   <source>The file holds no sets of pairs. Choose a file that was exported here.</source>
   <translation>Die Datei enthält keine Sätze von Paaren. Wählen Sie eine Datei, die hier exportiert wurde.</translation>
  </message>
  <message>
   <source>The file is damaged, or was changed by hand so that it cannot be read. Export it again.</source>
   <translation>Die Datei ist beschädigt oder wurde von Hand so geändert, dass sie nicht gelesen werden kann. Exportieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The file is larger than 1 MB. Choose a file that was exported here.</source>
   <translation>Die Datei ist größer als 1 MB. Wählen Sie eine Datei, die hier exportiert wurde.</translation>
  </message>
  <message>
   <source>The file is no longer there</source>
   <translation>Die Datei ist nicht mehr da</translation>
  </message>
  <message>
   <source>The file is not a JSON document. Choose a file that was exported here.</source>
   <translation>Die Datei ist kein JSON-Dokument. Wählen Sie eine Datei, die hier exportiert wurde.</translation>
  </message>
  <message>
   <source>The file is not the one that was checked, or is gone, so that no job was made. {thing} holds what was uploaded, and has replaced one of the same name if there was any.</source>
   <translation>Die Datei ist nicht die geprüfte oder ist weg, sodass kein Auftrag erstellt wurde. {thing} enthält, was hochgeladen wurde, und hat ein gleichnamiges Objekt ersetzt, falls es eines gab.</translation>
  </message>
  <message>
   <source>The file of the job records was damaged</source>
   <translation>Die Datei der Auftragseinträge war beschädigt</translation>
  </message>
  <message>
   <source>The file of trusted certificates cannot be read</source>
   <translation>Die Datei der vertrauenswürdigen Zertifikate kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>The file was fetched, but it is not a JSON document as Amazon Transcribe writes it. It may have been replaced or cut short.</source>
   <translation>Die Datei wurde geholt, aber sie ist kein JSON-Dokument, wie Amazon Transcribe es schreibt. Sie wurde vielleicht ersetzt oder abgeschnitten.</translation>
  </message>
  <message>
   <source>The file was removed from the form.</source>
   <translation>Die Datei wurde aus dem Formular entfernt.</translation>
  </message>
  <message>
   <source>The file {resource} is missing, may not be read, or is not written as the AWS CLI writes it.</source>
   <translation>Die Datei {resource} fehlt, darf nicht gelesen werden oder ist nicht so geschrieben, wie die AWS CLI sie schreibt.</translation>
  </message>
  <message>
   <source>The fix</source>
   <translation>Die Abhilfe</translation>
  </message>
  <message>
   <source>The folder is at {address}</source>
   <translation>Der Ordner ist unter {address}</translation>
  </message>
  <message>
   <source>The form is busy</source>
   <translation>Das Formular ist beschäftigt</translation>
  </message>
  <message>
   <source>The form is emptied. Nothing was sent.</source>
   <translation>Das Formular ist geleert. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>The identity of {profile} lacks the permission signin:CreateOAuth2Token.</source>
   <translation>Der Identität von {profile} fehlt die Berechtigung signin:CreateOAuth2Token.</translation>
  </message>
  <message>
   <source>The installed AWS SDK, or the service, does not offer this dry run.</source>
   <translation>Das installierte AWS SDK oder der Service bietet diesen Probelauf nicht.</translation>
  </message>
  <message>
   <source>The job</source>
   <translation>Der Auftrag</translation>
  </message>
  <message>
   <source>The job asked for {key}, but Amazon S3 names another key for {checks}: {found}.</source>
   <translation>Der Auftrag hat {key} verlangt, aber Amazon S3 nennt für {checks} einen anderen Schlüssel: {found}.</translation>
  </message>
  <message>
   <source>The job asked for {key}, but Amazon S3 says of {checks}: {found}.</source>
   <translation>Der Auftrag hat {key} verlangt, aber Amazon S3 meldet zu {checks}: {found}.</translation>
  </message>
  <message>
   <source>The job asks for no KMS key.</source>
   <translation>Der Auftrag verlangt keinen KMS-Schlüssel.</translation>
  </message>
  <message>
   <source>The job asks for the KMS key {key}.</source>
   <translation>Der Auftrag verlangt den KMS-Schlüssel {key}.</translation>
  </message>
  <message>
   <source>The job goes from the console's list. Output in a bucket of yours stays; output in the service-managed bucket goes with the job. A job that is in progress may still be charged, and Amazon Transcribe may refuse to delete it.</source>
   <translation>Der Auftrag verschwindet aus der Liste der Konsole. Die Ausgabe in einem Bucket von Ihnen bleibt; die im vom Service verwalteten Bucket geht mit dem Auftrag. Ein laufender Auftrag kann trotzdem berechnet werden, und Amazon Transcribe kann das Löschen ablehnen.</translation>
  </message>
  <message>
   <source>The job goes on at Amazon Transcribe and may be charged. It is looked up no more until you follow it again.</source>
   <translation>Der Auftrag läuft bei Amazon Transcribe weiter und kann berechnet werden. Er wird nicht mehr nachgesehen, bis Sie ihm wieder folgen.</translation>
  </message>
  <message>
   <source>The job is complete, but there is nothing at {places}. It may have been moved or deleted.</source>
   <translation>Der Auftrag ist abgeschlossen, aber unter {places} ist nichts. Es wurde vielleicht verschoben oder gelöscht.</translation>
  </message>
  <message>
   <source>The job is complete, but {place}. It may have been moved or deleted; what the service-managed bucket holds is removed with the job after 90 days.</source>
   <translation>Der Auftrag ist abgeschlossen, aber {place}. Es wurde vielleicht verschoben oder gelöscht; was der vom Service verwaltete Bucket enthält, wird mit dem Auftrag nach 90 Tagen entfernt.</translation>
  </message>
  <message>
   <source>The job is not followed: what stands here is how it was when it was looked up last.</source>
   <translation>Dem Auftrag wird nicht gefolgt: Was hier steht, ist, wie es beim letzten Nachsehen war.</translation>
  </message>
  <message>
   <source>The job is not sent yet</source>
   <translation>Der Auftrag ist noch nicht gesendet</translation>
  </message>
  <message>
   <source>The job is written down on this computer first, then sent.</source>
   <translation>Der Auftrag wird zuerst auf diesem Computer aufgeschrieben und dann gesendet.</translation>
  </message>
  <message>
   <source>The job left no transcript.</source>
   <translation>Der Auftrag hat kein Transkript hinterlassen.</translation>
  </message>
  <message>
   <source>The job name is taken</source>
   <translation>Der Auftragsname ist vergeben</translation>
  </message>
  <message>
   <source>The job names no KMS key, and organizations that want every transcript encrypted refuse such jobs.</source>
   <translation>Der Auftrag nennt keinen KMS-Schlüssel, und Organisationen, die jedes Transkript verschlüsselt haben wollen, lehnen solche Aufträge ab.</translation>
  </message>
  <message>
   <source>The job records on this computer cannot be used</source>
   <translation>Die Auftragseinträge auf diesem Computer können nicht verwendet werden</translation>
  </message>
  <message>
   <source>The job was cancelled</source>
   <translation>Der Auftrag wurde abgebrochen</translation>
  </message>
  <message>
   <source>The job was deleted</source>
   <translation>Der Auftrag wurde gelöscht</translation>
  </message>
  <message>
   <source>The job was not created.</source>
   <translation>Der Auftrag wurde nicht erstellt.</translation>
  </message>
  <message>
   <source>The job was not submitted</source>
   <translation>Der Auftrag wurde nicht übermittelt</translation>
  </message>
  <message>
   <source>The job was not submitted. {detail}</source>
   <translation>Der Auftrag wurde nicht übermittelt. {detail}</translation>
  </message>
  <message>
   <source>The key</source>
   <translation>Der Schlüssel</translation>
  </message>
  <message>
   <source>The key ID is missing after key/.</source>
   <translation>Die Schlüssel-ID fehlt nach key/.</translation>
  </message>
  <message>
   <source>The key belongs to account {account}: its owner's log shows the same event, with the encryption context in it.</source>
   <translation>Der Schlüssel gehört zu Konto {account}: Das Protokoll seines Eigentümers zeigt dasselbe Ereignis, mit dem Verschlüsselungskontext darin.</translation>
  </message>
  <message>
   <source>The key could not be looked up and is sent as it was entered.</source>
   <translation>Der Schlüssel ließ sich nicht nachsehen und wird gesendet, wie er eingegeben wurde.</translation>
  </message>
  <message>
   <source>The key is in another Region than the job.</source>
   <translation>Der Schlüssel ist in einer anderen Region als der Auftrag.</translation>
  </message>
  <message>
   <source>The key is missing in this ARN: after the account comes key/ and its ID, or alias/ and a name.</source>
   <translation>Der Schlüssel fehlt in diesem ARN: Nach dem Konto kommt key/ und seine ID, oder alias/ und ein Name.</translation>
  </message>
  <message>
   <source>The key material expired on {date}. Import it again in AWS KMS, or choose another key.</source>
   <translation>Das Schlüsselmaterial ist am {date} abgelaufen. Importieren Sie es in AWS KMS noch einmal, oder wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>The key material expires on {date}; from then on transcripts cannot be decrypted until it is imported again.</source>
   <translation>Das Schlüsselmaterial läuft am {date} ab; von da an können Transkripte nicht entschlüsselt werden, bis es wieder importiert ist.</translation>
  </message>
  <message>
   <source>The key policy</source>
   <translation>Die Schlüsselrichtlinie</translation>
  </message>
  <message>
   <source>The key policy may demand certain encryption context pairs. {other_account}</source>
   <translation>Die Schlüsselrichtlinie verlangt vielleicht bestimmte Paare des Verschlüsselungskontexts. {other_account}</translation>
  </message>
  <message>
   <source>The key store that holds this key cannot be reached. Connect it in AWS KMS, or choose another key.</source>
   <translation>Der Schlüsselspeicher mit diesem Schlüssel ist nicht erreichbar. Verbinden Sie ihn in AWS KMS, oder wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>The key's ARN is not known</source>
   <translation>Der ARN des Schlüssels ist nicht bekannt</translation>
  </message>
  <message>
   <source>The key's ARN is not known yet</source>
   <translation>Der ARN des Schlüssels ist noch nicht bekannt</translation>
  </message>
  <message>
   <source>The keyring did not answer</source>
   <translation>Der Schlüsselbund hat nicht geantwortet</translation>
  </message>
  <message>
   <source>The keyring is another one than before</source>
   <translation>Der Schlüsselbund ist ein anderer als zuvor</translation>
  </message>
  <message>
   <source>The keyring is locked</source>
   <translation>Der Schlüsselbund ist gesperrt</translation>
  </message>
  <message>
   <source>The keyring of this computer</source>
   <translation>Der Schlüsselbund dieses Computers</translation>
  </message>
  <message>
   <source>The keyring refused access</source>
   <translation>Der Schlüsselbund hat den Zugriff abgelehnt</translation>
  </message>
  <message>
   <source>The keys are erased.</source>
   <translation>Die Schlüssel sind gelöscht.</translation>
  </message>
  <message>
   <source>The keys are used until the program ends.</source>
   <translation>Die Schlüssel werden verwendet, bis das Programm endet.</translation>
  </message>
  <message>
   <source>The language that is spoken in the recording.</source>
   <translation>Die Sprache, die in der Aufnahme gesprochen wird.</translation>
  </message>
  <message>
   <source>The languages that may be spoken, {language_options_min} or more; up to {language_options_advised} give the best results.</source>
   <translation>Die Sprachen, die gesprochen werden können, {language_options_min} oder mehr; bis zu {language_options_advised} ergeben die besten Ergebnisse.</translation>
  </message>
  <message>
   <source>The length of this recording could not be read. Make sure that it has between half a second and 4 hours.</source>
   <translation>Die Länge dieser Aufnahme ließ sich nicht lesen. Achten Sie darauf, dass sie zwischen einer halben Sekunde und 4 Stunden hat.</translation>
  </message>
  <message>
   <source>The list has every key of the account and Region. Those that cannot encrypt say why. Type to search, and choose sealed-transcripts.</source>
   <translation>Die Liste hat jeden Schlüssel von Konto und Region. Die nicht verschlüsseln können, sagen, warum. Tippen Sie, um zu suchen, und wählen Sie sealed-transcripts.</translation>
  </message>
  <message>
   <source>The list is not complete. </source>
   <translation>Die Liste ist nicht vollständig. </translation>
  </message>
  <message>
   <source>The list is saved</source>
   <translation>Die Liste ist gespeichert</translation>
  </message>
  <message>
   <source>The list of keys has those of your own account. A key of another one is named by its ARN, which its owner tells you.</source>
   <translation>Die Liste der Schlüssel hat die Ihres eigenen Kontos. Ein Schlüssel eines anderen wird mit seinem ARN genannt, den sein Eigentümer Ihnen sagt.</translation>
  </message>
  <message>
   <source>The log has five files of 1 MB at most; older entries go at the next start.</source>
   <translation>Das Protokoll hat fünf Dateien von höchstens 1 MB; ältere Einträge gehen beim nächsten Start.</translation>
  </message>
  <message>
   <source>The name ends in “.{extension}”</source>
   <translation>Der Name endet auf „.{extension}“</translation>
  </message>
  <message>
   <source>The name has no extension</source>
   <translation>Der Name hat keine Endung</translation>
  </message>
  <message>
   <source>The name is taken</source>
   <translation>Der Name ist vergeben</translation>
  </message>
  <message>
   <source>The name of an alias cannot have {found}. It has letters, digits and / _ - : only.</source>
   <translation>Der Name eines Alias kann {found} nicht enthalten. Er hat nur Buchstaben, Ziffern und / _ - :.</translation>
  </message>
  <message>
   <source>The name of an alias has at most 250 characters, and this one is longer. Copy the ARN again.</source>
   <translation>Der Name eines Alias hat höchstens 250 Zeichen, und dieser ist länger. Kopieren Sie den ARN noch einmal.</translation>
  </message>
  <message>
   <source>The name of the Region is not valid.</source>
   <translation>Der Name der Region ist nicht gültig.</translation>
  </message>
  <message>
   <source>The name of the alias is missing after alias/.</source>
   <translation>Der Name des Alias fehlt nach alias/.</translation>
  </message>
  <message>
   <source>The name of the bucket is missing. Enter it after s3://.</source>
   <translation>Der Name des Buckets fehlt. Geben Sie ihn nach s3:// ein.</translation>
  </message>
  <message>
   <source>The name, a key or a value is too long. A name has up to {name_max} characters.</source>
   <translation>Der Name, ein Schlüssel oder ein Wert ist zu lang. Ein Name hat bis zu {name_max} Zeichen.</translation>
  </message>
  <message>
   <source>The network wants you to sign in first</source>
   <translation>Das Netzwerk will zuerst, dass Sie sich anmelden</translation>
  </message>
  <message>
   <source>The next try is in {retry_seconds} s, by itself. Nothing is lost.</source>
   <translation>Der nächste Versuch ist in {retry_seconds} s, von selbst. Nichts geht verloren.</translation>
  </message>
  <message>
   <source>The number of the first subtitle; many players expect 1.</source>
   <translation>Die Nummer des ersten Untertitels; viele Abspielprogramme erwarten 1.</translation>
  </message>
  <message>
   <source>The object</source>
   <translation>Das Objekt</translation>
  </message>
  <message>
   <source>The object does not exist</source>
   <translation>Das Objekt gibt es nicht</translation>
  </message>
  <message>
   <source>The object may have been copied or rewritten since. Use these settings again if it has to be sealed.</source>
   <translation>Das Objekt wurde seither vielleicht kopiert oder neu geschrieben. Verwenden Sie diese Einstellungen noch einmal, wenn es versiegelt sein muss.</translation>
  </message>
  <message>
   <source>The output is encrypted with the KMS key that you choose here.</source>
   <translation>Die Ausgabe wird mit dem KMS-Schlüssel verschlüsselt, den Sie hier wählen.</translation>
  </message>
  <message>
   <source>The output is kept by Amazon Transcribe; its encryption cannot be checked from this account. It is removed 90 days after the job.</source>
   <translation>Die Ausgabe wird von Amazon Transcribe aufbewahrt; ihre Verschlüsselung kann von diesem Konto aus nicht geprüft werden. Sie wird 90 Tage nach dem Auftrag entfernt.</translation>
  </message>
  <message>
   <source>The output is no transcript that can be read</source>
   <translation>Die Ausgabe ist kein lesbares Transkript</translation>
  </message>
  <message>
   <source>The output is written to your bucket and stays there after the job expires. It can be encrypted with a KMS key.</source>
   <translation>Die Ausgabe wird in Ihren Bucket geschrieben und bleibt dort, wenn der Auftrag abläuft. Sie kann mit einem KMS-Schlüssel verschlüsselt werden.</translation>
  </message>
  <message>
   <source>The output object is missing</source>
   <translation>Das Ausgabeobjekt fehlt</translation>
  </message>
  <message>
   <source>The output of all jobs would be one and the same object. Enter a folder, an address that ends in /.</source>
   <translation>Die Ausgabe aller Aufträge wäre ein und dasselbe Objekt. Geben Sie einen Ordner ein, eine Adresse, die mit / endet.</translation>
  </message>
  <message>
   <source>The output will be kept by Amazon Transcribe; its encryption cannot be checked from this account.</source>
   <translation>Die Ausgabe wird von Amazon Transcribe aufbewahrt; ihre Verschlüsselung kann von diesem Konto aus nicht geprüft werden.</translation>
  </message>
  <message>
   <source>The pairs are a part of the lock: they cannot be exchanged afterwards, not even by who may use the key.</source>
   <translation>Die Paare sind ein Teil des Schlosses: Sie können danach nicht ausgetauscht werden, auch nicht von dem, der den Schlüssel benutzen darf.</translation>
  </message>
  <message>
   <source>The pairs take {size} bytes of the headers that Amazon S3 gets the transcript with. All of these together have {limit} bytes at most, so that writing it may fail. Shorten the pairs if you can.</source>
   <translation>Die Paare brauchen {size} Bytes der Kopfzeilen, mit denen Amazon S3 das Transkript erhält. Alle zusammen haben höchstens {limit} Bytes, sodass das Schreiben fehlschlagen kann. Kürzen Sie die Paare, wenn Sie können.</translation>
  </message>
  <message>
   <source>The pairs that are suggested are there already.</source>
   <translation>Die vorgeschlagenen Paare sind schon da.</translation>
  </message>
  <message>
   <source>The partition is missing after arn:, for example aws.</source>
   <translation>Die Partition fehlt nach arn:, zum Beispiel aws.</translation>
  </message>
  <message>
   <source>The partner allows it</source>
   <translation>Der Partner erlaubt es</translation>
  </message>
  <message>
   <source>The partner clinic no longer shares its KMS key</source>
   <translation>Die Partnerklinik teilt ihren KMS-Schlüssel nicht mehr</translation>
  </message>
  <message>
   <source>The partner clinic shares its KMS key</source>
   <translation>Die Partnerklinik teilt ihren KMS-Schlüssel</translation>
  </message>
  <message>
   <source>The partner clinic shares its KMS key now</source>
   <translation>Die Partnerklinik teilt jetzt ihren KMS-Schlüssel</translation>
  </message>
  <message>
   <source>The password stands in the event, readable. CloudTrail keeps its events, and nothing takes a pair out of them. Close the preview.</source>
   <translation>Das Passwort steht lesbar im Ereignis. CloudTrail bewahrt seine Ereignisse auf, und nichts nimmt ein Paar heraus. Schließen Sie die Vorschau.</translation>
  </message>
  <message>
   <source>The permission then holds for requests that carry these pairs. DescribeKey carries none, so it stands by itself.</source>
   <translation>Die Berechtigung gilt dann für Anfragen, die diese Paare tragen. DescribeKey trägt keine, deshalb steht es für sich.</translation>
  </message>
  <message>
   <source>The profile {profile} needs a code</source>
   <translation>Das Profil {profile} braucht einen Code</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>Das Programm</translation>
  </message>
  <message>
   <source>The program did not expect this ({kind}).</source>
   <translation>Das Programm hat dies nicht erwartet ({kind}).</translation>
  </message>
  <message>
   <source>The program did not expect this.</source>
   <translation>Das Programm hat dies nicht erwartet.</translation>
  </message>
  <message>
   <source>The program {resource}</source>
   <translation>Das Programm {resource}</translation>
  </message>
  <message>
   <source>The proof</source>
   <translation>Der Beleg</translation>
  </message>
  <message>
   <source>The proof is saved</source>
   <translation>Der Beleg ist gespeichert</translation>
  </message>
  <message>
   <source>The proxy</source>
   <translation>Der Proxy</translation>
  </message>
  <message>
   <source>The proxy cannot be used</source>
   <translation>Der Proxy kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>The proxy did not let the request through to {service}</source>
   <translation>Der Proxy hat die Anfrage an {service} nicht durchgelassen</translation>
  </message>
  <message>
   <source>The proxy wants a user name and a password</source>
   <translation>Der Proxy will einen Benutzernamen und ein Passwort</translation>
  </message>
  <message>
   <source>The record of key, encryption context and checks goes for good: AWS gives neither key nor context back. Save a proof first if you may need one.</source>
   <translation>Der Eintrag von Schlüssel, Verschlüsselungskontext und Prüfungen geht endgültig verloren: AWS gibt weder Schlüssel noch Kontext zurück. Speichern Sie zuerst einen Beleg, wenn Sie einen brauchen könnten.</translation>
  </message>
  <message>
   <source>The record of the job keeps the ARN of the key: AWS never tells it again.</source>
   <translation>Der Eintrag des Auftrags behält den ARN des Schlüssels: AWS sagt ihn nie wieder.</translation>
  </message>
  <message>
   <source>The recording becomes</source>
   <translation>Die Aufnahme wird zu</translation>
  </message>
  <message>
   <source>The recording could not be read, so that its SHA-256 is not known. Remove the file and choose it again, or use another placeholder.</source>
   <translation>Die Aufnahme konnte nicht gelesen werden, sodass ihr SHA-256 nicht bekannt ist. Entfernen Sie die Datei und wählen Sie sie neu, oder verwenden Sie einen anderen Platzhalter.</translation>
  </message>
  <message>
   <source>The recording has more channels than the two that Amazon Transcribe takes.</source>
   <translation>Die Aufnahme hat mehr Kanäle als die zwei, die Amazon Transcribe nimmt.</translation>
  </message>
  <message>
   <source>The recording has {channels} channels, and Amazon Transcribe takes at most {limit}. Convert it to stereo or mono.</source>
   <translation>Die Aufnahme hat {channels} Kanäle, und Amazon Transcribe nimmt höchstens {limit}. Wandeln Sie sie in Stereo oder Mono um.</translation>
  </message>
  <message>
   <source>The recording has {size}, and Amazon Transcribe takes at most {limit}. Compress it, for example to FLAC or MP3, or cut it into parts.</source>
   <translation>Die Aufnahme hat {size}, und Amazon Transcribe nimmt höchstens {limit}. Komprimieren Sie sie, zum Beispiel zu FLAC oder MP3, oder teilen Sie sie.</translation>
  </message>
  <message>
   <source>The recording is in a bucket already.</source>
   <translation>Die Aufnahme ist schon in einem Bucket.</translation>
  </message>
  <message>
   <source>The recording is in a format that Amazon Transcribe does not read.</source>
   <translation>Die Aufnahme ist in einem Format, das Amazon Transcribe nicht liest.</translation>
  </message>
  <message>
   <source>The recording is in another format than its name says.</source>
   <translation>Die Aufnahme ist in einem anderen Format, als ihr Name sagt.</translation>
  </message>
  <message>
   <source>The recording is larger than the 2 GB that Amazon Transcribe takes.</source>
   <translation>Die Aufnahme ist größer als die 2 GB, die Amazon Transcribe nimmt.</translation>
  </message>
  <message>
   <source>The recording is too short or too long: half a second is the least, four hours are the most.</source>
   <translation>Die Aufnahme ist zu kurz oder zu lang: Eine halbe Sekunde ist das Mindeste, vier Stunden sind das Höchste.</translation>
  </message>
  <message>
   <source>The recording is uploaded to a bucket of yours first.</source>
   <translation>Die Aufnahme wird zuerst in einen Bucket von Ihnen hochgeladen.</translation>
  </message>
  <message>
   <source>The recording is {duration} long, and Amazon Transcribe takes at most {limit}. Cut it into parts.</source>
   <translation>Die Aufnahme ist {duration} lang, und Amazon Transcribe nimmt höchstens {limit}. Teilen Sie sie.</translation>
  </message>
  <message>
   <source>The recording is {milliseconds} ms long, and Amazon Transcribe needs at least {limit} ms. Choose a longer recording.</source>
   <translation>Die Aufnahme ist {milliseconds} ms lang, und Amazon Transcribe braucht mindestens {limit} ms. Wählen Sie eine längere Aufnahme.</translation>
  </message>
  <message>
   <source>The recording keeps the encryption that it has. What you choose further down is for the transcript.</source>
   <translation>Die Aufnahme behält die Verschlüsselung, die sie hat. Was Sie weiter unten wählen, gilt für das Transkript.</translation>
  </message>
  <message>
   <source>The recordings are being looked at</source>
   <translation>Die Aufnahmen werden angesehen</translation>
  </message>
  <message>
   <source>The request did not leave, or was turned away; it is sent again</source>
   <translation>Die Anfrage ging nicht hinaus oder wurde abgewiesen; sie wird noch einmal gesendet</translation>
  </message>
  <message>
   <source>The request named another sample rate than the recording has.</source>
   <translation>Die Anfrage nannte eine andere Abtastrate, als die Aufnahme hat.</translation>
  </message>
  <message>
   <source>The request was sent, but no answer came in time.</source>
   <translation>Die Anfrage wurde gesendet, aber es kam nicht rechtzeitig eine Antwort.</translation>
  </message>
  <message>
   <source>The request would have taken credentials of the one to the other, so that it was not sent.</source>
   <translation>Die Anfrage hätte Anmeldeinformationen des einen zum anderen gebracht, deshalb wurde sie nicht gesendet.</translation>
  </message>
  <message>
   <source>The role that the profile names is not assigned to you in its account.</source>
   <translation>Die Rolle, die das Profil nennt, ist Ihnen in ihrem Konto nicht zugewiesen.</translation>
  </message>
  <message>
   <source>The role's trust policy has to name your identity, an IAM policy of yours has to allow it, and the role may demand an MFA device.</source>
   <translation>Die Vertrauensrichtlinie der Rolle muss Ihre Identität nennen, eine IAM-Richtlinie von Ihnen muss es erlauben, und die Rolle kann ein MFA-Gerät verlangen.</translation>
  </message>
  <message>
   <source>The same KMS key as the output</source>
   <translation>Derselbe KMS-Schlüssel wie die Ausgabe</translation>
  </message>
  <message>
   <source>The sample rate of the recording is out of range: 8,000 to 48,000 hertz are possible.</source>
   <translation>Die Abtastrate der Aufnahme liegt außerhalb des Bereichs: 8.000 bis 48.000 Hertz sind möglich.</translation>
  </message>
  <message>
   <source>The sampling rate is {hertz} Hz, and Amazon Transcribe takes {minimum} to {maximum} Hz. Convert the recording, for example to 16 kHz.</source>
   <translation>Die Abtastrate ist {hertz} Hz, und Amazon Transcribe nimmt {minimum} bis {maximum} Hz. Wandeln Sie die Aufnahme um, zum Beispiel auf 16 kHz.</translation>
  </message>
  <message>
   <source>The secure connection to {service} failed</source>
   <translation>Die sichere Verbindung zu {service} ist fehlgeschlagen</translation>
  </message>
  <message>
   <source>The service</source>
   <translation>Der Service</translation>
  </message>
  <message>
   <source>The service is missing in this ARN: after the partition comes kms.</source>
   <translation>Der Service fehlt in diesem ARN: Nach der Partition kommt kms.</translation>
  </message>
  <message>
   <source>The session with the MFA device has ended</source>
   <translation>Die Sitzung mit dem MFA-Gerät ist beendet</translation>
  </message>
  <message>
   <source>The set is kept on this computer. Placeholders stay placeholders.</source>
   <translation>Der Satz wird auf diesem Computer aufbewahrt. Platzhalter bleiben Platzhalter.</translation>
  </message>
  <message>
   <source>The sets were not exported</source>
   <translation>Die Sätze wurden nicht exportiert</translation>
  </message>
  <message>
   <source>The settings of {job_name} take its place. What you entered was not sent.</source>
   <translation>Die Einstellungen von {job_name} treten an seine Stelle. Was Sie eingegeben haben, wurde nicht gesendet.</translation>
  </message>
  <message>
   <source>The sign-in did not succeed. What the AWS CLI said stands below.</source>
   <translation>Die Anmeldung ist nicht gelungen. Was die AWS CLI sagte, steht unten.</translation>
  </message>
  <message>
   <source>The sign-in may not be renewed</source>
   <translation>Die Anmeldung darf nicht erneuert werden</translation>
  </message>
  <message>
   <source>The sign-in of {profile} has ended or has not happened yet.</source>
   <translation>Die Anmeldung von {profile} ist beendet oder hat noch nicht stattgefunden.</translation>
  </message>
  <message>
   <source>The six digits that the device shows now.</source>
   <translation>Die sechs Ziffern, die das Gerät jetzt zeigt.</translation>
  </message>
  <message>
   <source>The tag {submission_tag} says which job of this computer it is. By it a job is known again whose answer from AWS was lost. It needs the permission transcribe:TagResource.</source>
   <translation>Das Tag {submission_tag} sagt, welcher Auftrag dieses Computers es ist. Daran wird ein Auftrag wiedererkannt, dessen Antwort von AWS verloren ging. Es braucht die Berechtigung transcribe:TagResource.</translation>
  </message>
  <message>
   <source>The text is too long to be pasted</source>
   <translation>Der Text ist zu lang, um eingefügt zu werden</translation>
  </message>
  <message>
   <source>The transcript appears here when the job is complete.</source>
   <translation>Das Transkript erscheint hier, wenn der Auftrag abgeschlossen ist.</translation>
  </message>
  <message>
   <source>The transcript has a key of its own, the data key. It lies beside the transcript, and is itself encrypted with the KMS key.</source>
   <translation>Das Transkript hat einen eigenen Schlüssel, den Datenschlüssel. Er liegt neben dem Transkript und ist selbst mit dem KMS-Schlüssel verschlüsselt.</translation>
  </message>
  <message>
   <source>The transcript has no times, which subtitles need.</source>
   <translation>Das Transkript hat keine Zeiten, die Untertitel brauchen.</translation>
  </message>
  <message>
   <source>The transcript is empty</source>
   <translation>Das Transkript ist leer</translation>
  </message>
  <message>
   <source>The transcript is encrypted with a data key of its own. The data key lies beside it, encrypted by AWS KMS with the KMS key and the encryption context.</source>
   <translation>Das Transkript ist mit einem eigenen Datenschlüssel verschlüsselt. Der Datenschlüssel liegt daneben, von AWS KMS mit dem KMS-Schlüssel und dem Verschlüsselungskontext verschlüsselt.</translation>
  </message>
  <message>
   <source>The transcript is ready</source>
   <translation>Das Transkript ist bereit</translation>
  </message>
  <message>
   <source>The transcript is shown</source>
   <translation>Das Transkript wird angezeigt</translation>
  </message>
  <message>
   <source>The transcript will be</source>
   <translation>Das Transkript wird zu</translation>
  </message>
  <message>
   <source>The upload begins.</source>
   <translation>Das Hochladen beginnt.</translation>
  </message>
  <message>
   <source>The upload waits, and goes on by itself</source>
   <translation>Das Hochladen wartet und geht von selbst weiter</translation>
  </message>
  <message>
   <source>The value</source>
   <translation>Der Wert</translation>
  </message>
  <message>
   <source>The value of {names} looks sensitive and is not saved: the pair is kept without.</source>
   <translation>Der Wert von {names} sieht vertraulich aus und wird nicht gespeichert: Das Paar wird ohne ihn aufbewahrt.</translation>
  </message>
  <message>
   <source>The values of {names} look sensitive and are not saved: the pairs are kept without.</source>
   <translation>Die Werte von {names} sehen vertraulich aus und werden nicht gespeichert: Die Paare werden ohne sie aufbewahrt.</translation>
  </message>
  <message>
   <source>The warning</source>
   <translation>Die Warnung</translation>
  </message>
  <message>
   <source>The wrong key is as good as none: whoever owns it decides who can read the transcript.</source>
   <translation>Der falsche Schlüssel ist so gut wie keiner: Wem er gehört, der entscheidet, wer das Transkript lesen kann.</translation>
  </message>
  <message>
   <source>The {noun} is added again.</source>
   <translation>Das {noun} ist wieder hinzugefügt.</translation>
  </message>
  <message>
   <source>The {noun} is back.</source>
   <translation>Das {noun} ist wieder da.</translation>
  </message>
  <message>
   <source>The {noun} is removed again.</source>
   <translation>Das {noun} ist wieder entfernt.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <source>There are no profiles yet</source>
   <translation>Es gibt noch keine Profile</translation>
  </message>
  <message>
   <source>There are no sets yet. Save the pairs of a job, or import a file.</source>
   <translation>Es gibt noch keine Sätze. Speichern Sie die Paare eines Auftrags, oder importieren Sie eine Datei.</translation>
  </message>
  <message>
   <source>There is a job named {taken} already. {free} is free and stands in the field now.</source>
   <translation>Einen Auftrag namens {taken} gibt es schon. {free} ist frei und steht jetzt im Feld.</translation>
  </message>
  <message>
   <source>There is a set “{name}” already. Saving replaces it.</source>
   <translation>Einen Satz „{name}“ gibt es schon. Speichern ersetzt ihn.</translation>
  </message>
  <message>
   <source>There is already {named} in this account and Region.</source>
   <translation>{named} gibt es in diesem Konto und dieser Region schon.</translation>
  </message>
  <message>
   <source>There is no KMS key for the output.</source>
   <translation>Für die Ausgabe gibt es keinen KMS-Schlüssel.</translation>
  </message>
  <message>
   <source>There is no Region named {resource}.</source>
   <translation>Eine Region namens {resource} gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no connection to AWS</source>
   <translation>Es gibt keine Verbindung zu AWS</translation>
  </message>
  <message>
   <source>There is no connection to AWS yet, so nothing can be checked.</source>
   <translation>Es gibt noch keine Verbindung zu AWS, deshalb kann nichts geprüft werden.</translation>
  </message>
  <message>
   <source>There is no connection to AWS.</source>
   <translation>Es gibt keine Verbindung zu AWS.</translation>
  </message>
  <message>
   <source>There is no connection to {place}: the network does not know an address of that name.</source>
   <translation>Es gibt keine Verbindung zu {place}: Das Netzwerk kennt keine Adresse dieses Namens.</translation>
  </message>
  <message>
   <source>There is no connection to {place}: this computer has no way into the network just now.</source>
   <translation>Es gibt keine Verbindung zu {place}: Dieser Computer hat gerade keinen Weg ins Netzwerk.</translation>
  </message>
  <message>
   <source>There is no connection to {place}: what is there, or a firewall on the way, turned it down.</source>
   <translation>Es gibt keine Verbindung zu {place}: Was dort ist, oder eine Firewall auf dem Weg, hat sie abgewiesen.</translation>
  </message>
  <message>
   <source>There is no output to check</source>
   <translation>Es gibt keine Ausgabe zu prüfen</translation>
  </message>
  <message>
   <source>There is no profile named {found} in the AWS configuration of this computer.</source>
   <translation>In der AWS-Konfiguration dieses Computers gibt es kein Profil namens {found}.</translation>
  </message>
  <message>
   <source>There is no profile of that name in the AWS configuration of this computer.</source>
   <translation>In der AWS-Konfiguration dieses Computers gibt es kein Profil dieses Namens.</translation>
  </message>
  <message>
   <source>There is no program to show folders.</source>
   <translation>Es gibt kein Programm, um Ordner zu zeigen.</translation>
  </message>
  <message>
   <source>There is no room for another pair.</source>
   <translation>Für ein weiteres Paar ist kein Platz.</translation>
  </message>
  <message>
   <source>There is no room for more: up to {sets_max} sets are kept, or about 1 MB. Delete some first.</source>
   <translation>Für mehr ist kein Platz: Bis zu {sets_max} Sätze werden aufbewahrt, oder etwa 1 MB. Löschen Sie zuerst einige.</translation>
  </message>
  <message>
   <source>There is no text on the clipboard.</source>
   <translation>In der Zwischenablage ist kein Text.</translation>
  </message>
  <message>
   <source>There is no transcript</source>
   <translation>Es gibt kein Transkript</translation>
  </message>
  <message>
   <source>There is none: an encryption context goes with a KMS key only.</source>
   <translation>Es gibt keinen: Ein Verschlüsselungskontext gehört nur zu einem KMS-Schlüssel.</translation>
  </message>
  <message>
   <source>There is nothing here</source>
   <translation>Hier ist nichts</translation>
  </message>
  <message>
   <source>There is too little speech in the recording to tell its language.</source>
   <translation>In der Aufnahme wird zu wenig gesprochen, um ihre Sprache zu bestimmen.</translation>
  </message>
  <message>
   <source>These are its first bytes. Without its data key nobody can read a word of it.</source>
   <translation>Das sind seine ersten Bytes. Ohne seinen Datenschlüssel kann niemand ein Wort davon lesen.</translation>
  </message>
  <message>
   <source>These are not the pairs that it was sealed with. They must match to the letter.</source>
   <translation>Das sind nicht die Paare, mit denen es versiegelt wurde. Sie müssen auf den Buchstaben passen.</translation>
  </message>
  <message>
   <source>These bytes are all that is stored. There is no word of the dictation in them.</source>
   <translation>Diese Bytes sind alles, was gespeichert ist. Kein Wort des Diktats steht darin.</translation>
  </message>
  <message>
   <source>They are added again.</source>
   <translation>Sie sind wieder hinzugefügt.</translation>
  </message>
  <message>
   <source>They are for a time that is still to come, or the clock of this computer is behind.{measured}</source>
   <translation>Sie gelten für eine Zeit, die noch kommt, oder die Uhr dieses Computers geht nach.{measured}</translation>
  </message>
  <message>
   <source>They are looked for in {config} and {credentials}. Set one up with aws configure sso or aws configure: it appears here by itself.</source>
   <translation>Gesucht wird in {config} und {credentials}. Richten Sie eines mit aws configure sso oder aws configure ein: Es erscheint hier von selbst.</translation>
  </message>
  <message>
   <source>They are recorded and go on at the next start, an upload with the parts that Amazon S3 has by then. Jobs that Amazon Transcribe has go on there in any case.</source>
   <translation>Sie sind eingetragen und gehen beim nächsten Start weiter, ein Hochladen mit den Teilen, die Amazon S3 bis dahin hat. Aufträge, die Amazon Transcribe hat, gehen dort auf jeden Fall weiter.</translation>
  </message>
  <message>
   <source>They count wherever a key policy names the pair. Remove them unless they belong there.</source>
   <translation>Sie zählen, wo immer eine Schlüsselrichtlinie das Paar nennt. Entfernen Sie sie, außer sie gehören dorthin.</translation>
  </message>
  <message>
   <source>They stay valid at AWS. To use them here again they have to be entered anew.</source>
   <translation>Bei AWS bleiben sie gültig. Um sie hier wieder zu verwenden, müssen sie neu eingegeben werden.</translation>
  </message>
  <message>
   <source>This</source>
   <translation>Dies</translation>
  </message>
  <message>
   <source>This ARN is of the service {quoted}, not of kms. Copy the key's ARN from the AWS KMS console.</source>
   <translation>Dieser ARN ist vom Service {quoted}, nicht von kms. Kopieren Sie den ARN des Schlüssels aus der Konsole von AWS KMS.</translation>
  </message>
  <message>
   <source>This account has no KMS keys in this Region. Create one in AWS KMS, then load the keys again.</source>
   <translation>Dieses Konto hat in dieser Region keine KMS-Schlüssel. Erstellen Sie einen in AWS KMS, und laden Sie die Schlüssel dann neu.</translation>
  </message>
  <message>
   <source>This account has no buckets</source>
   <translation>Dieses Konto hat keine Buckets</translation>
  </message>
  <message>
   <source>This account needs a bucket of its own for the output</source>
   <translation>Dieses Konto braucht für die Ausgabe einen eigenen Bucket</translation>
  </message>
  <message>
   <source>This cannot be chosen. {words}</source>
   <translation>Das kann nicht gewählt werden. {words}</translation>
  </message>
  <message>
   <source>This choice has not been checked yet.</source>
   <translation>Diese Wahl wurde noch nicht geprüft.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>This computer has no safe keyring</source>
   <translation>Dieser Computer hat keinen sicheren Schlüsselbund</translation>
  </message>
  <message>
   <source>This folder is not there now. Until it is, the system proposes one.</source>
   <translation>Dieser Ordner ist jetzt nicht da. Bis er es ist, schlägt das System einen vor.</translation>
  </message>
  <message>
   <source>This is all that is saved: read it before you hand it on. Secrets, names of jobs, buckets and keys, account ids, and values of an encryption context are left out. Nothing is sent anywhere.</source>
   <translation>Das ist alles, was gespeichert wird: Lesen Sie es, bevor Sie es weitergeben. Geheimnisse, Namen von Aufträgen, Buckets und Schlüsseln, Konto-IDs und Werte eines Verschlüsselungskontexts sind weggelassen. Nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <source>This is neither a key ID, an alias nor an ARN. Copy the key's ARN from the AWS KMS console.</source>
   <translation>Das ist weder eine Schlüssel-ID noch ein Alias noch ein ARN. Kopieren Sie den ARN des Schlüssels aus der Konsole von AWS KMS.</translation>
  </message>
  <message>
   <source>This is not a file of this computer. Save it here first, then choose it.</source>
   <translation>Das ist keine Datei dieses Computers. Speichern Sie sie zuerst hier, und wählen Sie sie dann.</translation>
  </message>
  <message>
   <source>This is not an S3 location. Begin with s3://, as in {example}.</source>
   <translation>Das ist kein Speicherort in S3. Beginnen Sie mit s3://, wie {example}.</translation>
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program, and has two accounts. You are account 111122223333; the partner clinic is 444455556666.</source>
   <translation>Das ist die Demo: Ihr AWS ist ein Teil des Programms und hat zwei Konten. Sie sind Konto 111122223333; die Partnerklinik ist 444455556666.</translation>
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program. In AWS nobody is shown what you will see.</source>
   <translation>Das ist die Demo: Ihr AWS ist ein Teil des Programms. In AWS wird niemandem gezeigt, was Sie sehen werden.</translation>
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program. No account is used and nothing is sent to Amazon.</source>
   <translation>Das ist die Demo: Ihr AWS ist ein Teil des Programms. Kein Konto wird verwendet und nichts wird an Amazon gesendet.</translation>
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program. Nothing that is typed here leaves this computer.</source>
   <translation>Das ist die Demo: Ihr AWS ist ein Teil des Programms. Nichts, was hier getippt wird, verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>This is your transcript</source>
   <translation>Das ist Ihr Transkript</translation>
  </message>
  <message>
   <source>This job was made without an encryption context.</source>
   <translation>Dieser Auftrag wurde ohne Verschlüsselungskontext erstellt.</translation>
  </message>
  <message>
   <source>This job was not made by this computer</source>
   <translation>Dieser Auftrag wurde nicht von diesem Computer erstellt</translation>
  </message>
  <message>
   <source>This key belongs to account {account}, the one in use. It works; you can also choose it under Use key from current account.</source>
   <translation>Dieser Schlüssel gehört zu Konto {account}, dem verwendeten. Es geht; Sie können ihn auch unter Schlüssel aus aktuellem Konto verwenden wählen.</translation>
  </message>
  <message>
   <source>This key belongs to account {owner}{not_own}. That account controls it: if it disables or deletes the key, or stops sharing it, you can no longer read your transcripts.</source>
   <translation>Dieser Schlüssel gehört zu Konto {owner}{not_own}. Dieses Konto bestimmt über ihn: Deaktiviert oder löscht es den Schlüssel, oder teilt es ihn nicht mehr, können Sie Ihre Transkripte nicht mehr lesen.</translation>
  </message>
  <message>
   <source>This key differs from another only in small and capital letters, which key policies cannot tell apart. Consider another name.</source>
   <translation>Dieser Schlüssel unterscheidet sich von einem anderen nur in Groß- und Kleinbuchstaben, die Schlüsselrichtlinien nicht auseinanderhalten. Erwägen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>This key has no key material. Import it in AWS KMS, or choose another key.</source>
   <translation>Dieser Schlüssel hat kein Schlüsselmaterial. Importieren Sie es in AWS KMS, oder wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>This key is disabled. Enable it in AWS KMS, or choose another key.</source>
   <translation>Dieser Schlüssel ist deaktiviert. Aktivieren Sie ihn in AWS KMS, oder wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>This key is in the {partition} ({partition2}), and the job runs in the {own} ({own2}). Keys do not work across partitions: choose another.</source>
   <translation>Dieser Schlüssel ist in der {partition} ({partition2}), und der Auftrag läuft in der {own} ({own2}). Schlüssel gelten nicht über Partitionen hinweg: Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>This key is in {region}, and the job runs in {own}. Choose a key in {own2}.</source>
   <translation>Dieser Schlüssel ist in {region}, und der Auftrag läuft in {own}. Wählen Sie einen Schlüssel in {own2}.</translation>
  </message>
  <message>
   <source>This key is made for {usage}, not for encryption. Choose another key.</source>
   <translation>Dieser Schlüssel ist für {usage} gemacht, nicht zum Verschlüsseln. Wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>This key is not for encryption. Choose a key with the usage Encrypt and decrypt.</source>
   <translation>Dieser Schlüssel ist nicht zum Verschlüsseln. Wählen Sie einen Schlüssel mit der Verwendung Ver- und Entschlüsseln.</translation>
  </message>
  <message>
   <source>This key is not in the list. It can be taken as typed.</source>
   <translation>Dieser Schlüssel ist nicht in der Liste. Er kann genommen werden wie eingegeben.</translation>
  </message>
  <message>
   <source>This key is not ready for use. Wait until AWS KMS shows it as Enabled, or choose another key.</source>
   <translation>Dieser Schlüssel ist nicht bereit. Warten Sie, bis AWS KMS ihn als Enabled zeigt, oder wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>This key is there more than once. Each key can be used once; rename or remove one.</source>
   <translation>Diesen Schlüssel gibt es mehr als einmal. Jeder Schlüssel kann einmal verwendet werden; benennen Sie einen um, oder entfernen Sie ihn.</translation>
  </message>
  <message>
   <source>This key is waiting for its deletion. Cancel the deletion in AWS KMS, or choose another key.</source>
   <translation>Dieser Schlüssel wartet auf seine Löschung. Brechen Sie das Löschen in AWS KMS ab, oder wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>This kind of sign-in is not available here</source>
   <translation>Diese Art der Anmeldung ist hier nicht verfügbar</translation>
  </message>
  <message>
   <source>This multi-Region key will be deleted once its replica keys are deleted; until then it cannot encrypt. Cancel the deletion in AWS KMS, or choose another key.</source>
   <translation>Dieser Multi-Region-Schlüssel wird gelöscht, sobald seine Replikate gelöscht sind; bis dahin kann er nicht verschlüsseln. Brechen Sie das Löschen in AWS KMS ab, oder wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>This names a bucket or a folder. Add the name of the recording, or choose it with Browse S3.</source>
   <translation>Das nennt einen Bucket oder einen Ordner. Fügen Sie den Namen der Aufnahme hinzu, oder wählen Sie sie mit S3 durchsuchen.</translation>
  </message>
  <message>
   <source>This object has {size}.</source>
   <translation>Dieses Objekt hat {size}.</translation>
  </message>
  <message>
   <source>This program does not know the Region {region}. The key is sent as entered; check the Region if AWS does not find the key.</source>
   <translation>Dieses Programm kennt die Region {region} nicht. Der Schlüssel wird gesendet wie eingegeben; prüfen Sie die Region, wenn AWS den Schlüssel nicht findet.</translation>
  </message>
  <message>
   <source>This recording is empty. Choose another one.</source>
   <translation>Diese Aufnahme ist leer. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>This tag key is there more than once. Rename or remove one.</source>
   <translation>Diesen Tag-Schlüssel gibt es mehr als einmal. Benennen Sie einen um, oder entfernen Sie ihn.</translation>
  </message>
  <message>
   <source>This transcript has no times</source>
   <translation>Dieses Transkript hat keine Zeiten</translation>
  </message>
  <message>
   <source>This was to be sent to Amazon Transcribe.</source>
   <translation>Dies sollte an Amazon Transcribe gesendet werden.</translation>
  </message>
  <message>
   <source>This window is the demo</source>
   <translation>Dieses Fenster ist die Demo</translation>
  </message>
  <message>
   <source>Through AWS RAM. That account controls these keys, and can disable or delete them.</source>
   <translation>Über AWS RAM. Jenes Konto bestimmt über diese Schlüssel und kann sie deaktivieren oder löschen.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <source>Times of Amazon Transcribe come from its own clock, which may differ from this one.</source>
   <translation>Zeiten von Amazon Transcribe stammen von dessen Uhr, die von dieser abweichen kann.</translation>
  </message>
  <message>
   <source>To be added to the Statement list of the key policy, by the owner of the key, account {account}. Both this and the policy above are needed.</source>
   <translation>Zur Liste Statement der Schlüsselrichtlinie hinzuzufügen, vom Eigentümer des Schlüssels, Konto {account}. Dies und die Richtlinie oben sind beide nötig.</translation>
  </message>
  <message>
   <source>To be attached to {caller_arn}.</source>
   <translation>An {caller_arn} anzuhängen.</translation>
  </message>
  <message>
   <source>To be deleted after its replica keys</source>
   <translation>Wird nach seinen Replikaten gelöscht</translation>
  </message>
  <message>
   <source>To be deleted {when}</source>
   <translation>Wird {when} gelöscht</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>Zu senden</translation>
  </message>
  <message>
   <source>To choose and check the key, use a customer specified S3 bucket with Encryption turned on.</source>
   <translation>Um den Schlüssel zu wählen und zu prüfen, verwenden Sie einen kundenspezifischen S3-Bucket mit eingeschalteter Verschlüsselung.</translation>
  </message>
  <message>
   <source>To hand over</source>
   <translation>Zum Übergeben</translation>
  </message>
  <message>
   <source>To the letter: a small c would not do.</source>
   <translation>Auf den Buchstaben: Ein kleines c genügte nicht.</translation>
  </message>
  <message>
   <source>Transcribing</source>
   <translation>Wird transkribiert</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>Transkript</translation>
  </message>
  <message>
   <source>Transcript saved</source>
   <translation>Transkript gespeichert</translation>
  </message>
  <message>
   <source>Transcription ended</source>
   <translation>Transkription beendet</translation>
  </message>
  <message>
   <source>Transcription jobs</source>
   <translation>Transkriptionsaufträge</translation>
  </message>
  <message>
   <source>Transcription started</source>
   <translation>Transkription begonnen</translation>
  </message>
  <message>
   <source>Transcripts and other documents</source>
   <translation>Transkripte und andere Dokumente</translation>
  </message>
  <message>
   <source>Transcripts need a symmetric encryption key (SYMMETRIC_DEFAULT); this one is {named}, {kind}. Choose another key.</source>
   <translation>Transkripte brauchen einen symmetrischen Verschlüsselungsschlüssel (SYMMETRIC_DEFAULT); dieser ist {named}, {kind}. Wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>Transcripts need a symmetric encryption key; this one is not. Choose another key.</source>
   <translation>Transkripte brauchen einen symmetrischen Verschlüsselungsschlüssel; dieser ist keiner. Wählen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Try again and allow it when your password manager asks; or {in_memory}</source>
   <translation>Versuchen Sie es noch einmal, und erlauben Sie es, wenn Ihre Passwortverwaltung fragt; oder {in_memory}</translation>
  </message>
  <message>
   <source>Try again to get a fresh one.</source>
   <translation>Versuchen Sie es noch einmal, um eine neue zu erhalten.</translation>
  </message>
  <message>
   <source>Try again, or start it with sealscribe demo.</source>
   <translation>Versuchen Sie es noch einmal, oder starten Sie sie mit sealscribe demo.</translation>
  </message>
  <message>
   <source>Try again, or start it with sealscribe walkthrough.</source>
   <translation>Versuchen Sie es noch einmal, oder starten Sie sie mit sealscribe walkthrough.</translation>
  </message>
  <message>
   <source>Try again. If it stays so, report it with this message.</source>
   <translation>Versuchen Sie es noch einmal. Bleibt es so, melden Sie es mit dieser Nachricht.</translation>
  </message>
  <message>
   <source>Try again; if it stays so, ask your administrator for s3:PutObject on the output bucket.</source>
   <translation>Versuchen Sie es noch einmal; bleibt es so, bitten Sie Ihren Administrator um s3:PutObject auf dem Ausgabe-Bucket.</translation>
  </message>
  <message>
   <source>Turkish</source>
   <translation>Türkisch</translation>
  </message>
  <message>
   <source>Turn Encryption off, so that the bucket's default is used, or choose another bucket.</source>
   <translation>Schalten Sie Verschlüsselung aus, damit der Standard des Buckets verwendet wird, oder wählen Sie einen anderen Bucket.</translation>
  </message>
  <message>
   <source>Two locks</source>
   <translation>Zwei Schlösser</translation>
  </message>
  <message>
   <source>Type a secret</source>
   <translation>Ein Geheimnis eintippen</translation>
  </message>
  <message>
   <source>Type what you want to do</source>
   <translation>Tippen Sie, was Sie tun möchten</translation>
  </message>
  <message>
   <source>Typing redone.</source>
   <translation>Tippen wiederholt.</translation>
  </message>
  <message>
   <source>Typing undone.</source>
   <translation>Tippen rückgängig gemacht.</translation>
  </message>
  <message>
   <source>US East (N. Virginia)</source>
   <translation>USA Ost (Nord-Virginia)</translation>
  </message>
  <message>
   <source>US East (Ohio)</source>
   <translation>USA Ost (Ohio)</translation>
  </message>
  <message>
   <source>US ISO East</source>
   <translation>US ISO East</translation>
  </message>
  <message>
   <source>US ISO West</source>
   <translation>US ISO West</translation>
  </message>
  <message>
   <source>US ISOB East (Ohio)</source>
   <translation>US ISOB East (Ohio)</translation>
  </message>
  <message>
   <source>US ISOB West</source>
   <translation>US ISOB West</translation>
  </message>
  <message>
   <source>US ISOF East</source>
   <translation>US ISOF East</translation>
  </message>
  <message>
   <source>US ISOF South</source>
   <translation>US ISOF South</translation>
  </message>
  <message>
   <source>US West (N. California)</source>
   <translation>USA West (Nordkalifornien)</translation>
  </message>
  <message>
   <source>US West (Oregon)</source>
   <translation>USA West (Oregon)</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>Ukrainisch</translation>
  </message>
  <message>
   <source>Unavailable</source>
   <translation>Nicht verfügbar</translation>
  </message>
  <message>
   <source>Under the field stands what the ARN says: the account, the Region, the key. Compare them with what the partner told you.</source>
   <translation>Unter dem Feld steht, was der ARN sagt: das Konto, die Region, der Schlüssel. Vergleichen Sie es mit dem, was der Partner Ihnen gesagt hat.</translation>
  </message>
  <message>
   <source>Under the field stands what the text looks like. It was recognised on this computer, while you typed; nothing was sent to find out.</source>
   <translation>Unter dem Feld steht, wonach der Text aussieht. Das wurde auf diesem Computer erkannt, während Sie tippten; nichts wurde dafür gesendet.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo a change of the pairs</source>
   <translation>Eine Änderung der Paare rückgängig machen</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <source>Unlock it and try again; or {in_memory}</source>
   <translation>Entsperren Sie ihn, und versuchen Sie es noch einmal; oder {in_memory}</translation>
  </message>
  <message>
   <source>Until it is created or the form is emptied, without the values that Sealscribe warns of. It is back after a crash or at the next start.</source>
   <translation>Bis er erstellt oder das Formular geleert ist, ohne die Werte, vor denen Sealscribe warnt. Nach einem Absturz oder beim nächsten Start ist er wieder da.</translation>
  </message>
  <message>
   <source>Up to {job_name_max} characters: a-z, A-Z, 0-9, periods, underscores and hyphens. Each name is used once per account and Region.</source>
   <translation>Bis zu {job_name_max} Zeichen: a-z, A-Z, 0-9, Punkte, Unterstriche und Bindestriche. Jeder Name gilt einmal je Konto und Region.</translation>
  </message>
  <message>
   <source>Updating</source>
   <translation>Wird aktualisiert</translation>
  </message>
  <message>
   <source>Upload destination on S3</source>
   <translation>Ziel des Hochladens in S3</translation>
  </message>
  <message>
   <source>Upload of the recording began</source>
   <translation>Hochladen der Aufnahme begonnen</translation>
  </message>
  <message>
   <source>Uploading</source>
   <translation>Wird hochgeladen</translation>
  </message>
  <message>
   <source>Uploading the recording</source>
   <translation>Die Aufnahme wird hochgeladen</translation>
  </message>
  <message>
   <source>Use a key of another account</source>
   <translation>Einen Schlüssel eines anderen Kontos verwenden</translation>
  </message>
  <message>
   <source>Use a label instead, such as Matter = 2024-118.</source>
   <translation>Verwenden Sie stattdessen ein Kennzeichen, etwa Matter = 2024-118.</translation>
  </message>
  <message>
   <source>Use key from current account</source>
   <translation>Schlüssel aus aktuellem Konto verwenden</translation>
  </message>
  <message>
   <source>Use key from different account</source>
   <translation>Schlüssel aus anderem Konto verwenden</translation>
  </message>
  <message>
   <source>Use key {resource}</source>
   <translation>Schlüssel {resource} verwenden</translation>
  </message>
  <message>
   <source>Use settings again</source>
   <translation>Einstellungen wieder verwenden</translation>
  </message>
  <message>
   <source>Use these settings again</source>
   <translation>Diese Einstellungen wieder verwenden</translation>
  </message>
  <message>
   <source>Use these settings again to make a new job.</source>
   <translation>Verwenden Sie diese Einstellungen noch einmal für einen neuen Auftrag.</translation>
  </message>
  <message>
   <source>Use these settings again; if it fails again, check recording, bucket and key.</source>
   <translation>Verwenden Sie diese Einstellungen noch einmal; schlägt es wieder fehl, prüfen Sie Aufnahme, Bucket und Schlüssel.</translation>
  </message>
  <message>
   <source>Use until the program ends</source>
   <translation>Verwenden, bis das Programm endet</translation>
  </message>
  <message>
   <source>Use what the form has now</source>
   <translation>Nehmen, was das Formular jetzt hat</translation>
  </message>
  <message>
   <source>Use “{typed}”</source>
   <translation>„{typed}“ verwenden</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Verwendet</translation>
  </message>
  <message>
   <source>Uyghur</source>
   <translation>Uigurisch</translation>
  </message>
  <message>
   <source>Uzbek</source>
   <translation>Usbekisch</translation>
  </message>
  <message>
   <source>VTT (WebVTT)</source>
   <translation>VTT (WebVTT)</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Value - optional</source>
   <translation>Wert - optional</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>Vietnamesisch</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Wait a moment, then try again.</source>
   <translation>Warten Sie einen Moment, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>Wait for the connection to AWS</source>
   <translation>Warten Sie auf die Verbindung zu AWS</translation>
  </message>
  <message>
   <source>Wait for the next code, then connect again in Connection. If that is refused too, check the clock of the device, and mfa_serial of the profile.</source>
   <translation>Warten Sie auf den nächsten Code, und verbinden Sie dann in Verbindung neu. Wird auch der abgelehnt, prüfen Sie die Uhr des Geräts und mfa_serial des Profils.</translation>
  </message>
  <message>
   <source>Wait until running jobs have ended, then try again; quotas can be raised in Service Quotas.</source>
   <translation>Warten Sie, bis laufende Aufträge beendet sind, und versuchen Sie es dann noch einmal; Kontingente können in Service Quotas erhöht werden.</translation>
  </message>
  <message>
   <source>Wait until the job is complete. Then Amazon S3 is asked with which key the transcript is encrypted.</source>
   <translation>Warten Sie, bis der Auftrag abgeschlossen ist. Dann wird Amazon S3 gefragt, mit welchem Schlüssel das Transkript verschlüsselt ist.</translation>
  </message>
  <message>
   <source>Wait until the program that writes it is done, then choose the recording again.</source>
   <translation>Warten Sie, bis das Programm, das sie schreibt, fertig ist, und wählen Sie die Aufnahme dann noch einmal.</translation>
  </message>
  <message>
   <source>Wait until the program that writes the file is done, then use these settings again, which uploads it once more; or delete the object.</source>
   <translation>Warten Sie, bis das Programm, das die Datei schreibt, fertig ist, und verwenden Sie dann diese Einstellungen noch einmal, wodurch sie neu hochgeladen wird; oder löschen Sie das Objekt.</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>Wartet, bis er an der Reihe ist</translation>
  </message>
  <message>
   <source>Waiting for the code of your MFA device…</source>
   <translation>Wartet auf den Code Ihres MFA-Geräts…</translation>
  </message>
  <message>
   <source>Waiting for your password manager…</source>
   <translation>Wartet auf Ihre Passwortverwaltung…</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <source>WebVTT subtitles (*.vtt)</source>
   <translation>WebVTT-Untertitel (*.vtt)</translation>
  </message>
  <message>
   <source>Welsh</source>
   <translation>Walisisch</translation>
  </message>
  <message>
   <source>Welsh (cy-WL)</source>
   <translation>Walisisch (cy-WL)</translation>
  </message>
  <message>
   <source>What CloudTrail will show</source>
   <translation>Was CloudTrail zeigen wird</translation>
  </message>
  <message>
   <source>What answers for {place} does not speak TLS. A proxy or an endpoint with the wrong address causes this.{told}</source>
   <translation>Was für {place} antwortet, spricht kein TLS. Ein Proxy oder ein Endpunkt mit falscher Adresse verursacht das.{told}</translation>
  </message>
  <message>
   <source>What can be done with the jobs that are selected.</source>
   <translation>Was mit den ausgewählten Aufträgen getan werden kann.</translation>
  </message>
  <message>
   <source>What encryption means</source>
   <translation>Was Verschlüsselung bedeutet</translation>
  </message>
  <message>
   <source>What is encrypted, and with which key</source>
   <translation>Was verschlüsselt wird, und mit welchem Schlüssel</translation>
  </message>
  <message>
   <source>What is kept on this computer</source>
   <translation>Was auf diesem Computer aufbewahrt wird</translation>
  </message>
  <message>
   <source>What is sent</source>
   <translation>Was gesendet wird</translation>
  </message>
  <message>
   <source>What it takes</source>
   <translation>Was es braucht</translation>
  </message>
  <message>
   <source>What not to put in the context</source>
   <translation>Was nicht in den Kontext gehört</translation>
  </message>
  <message>
   <source>What seals it</source>
   <translation>Was es versiegelt</translation>
  </message>
  <message>
   <source>What stands as (set by AWS) is known to AWS only. Likely, but documented for other services only: {parts}.</source>
   <translation>Was als (set by AWS) dasteht, weiß nur AWS. Wahrscheinlich, aber nur für andere Services dokumentiert: {parts}.</translation>
  </message>
  <message>
   <source>What stands in these braces</source>
   <translation>Was in diesen Klammern steht</translation>
  </message>
  <message>
   <source>What the form begins with in this demo. Your own defaults are neither used nor changed here.</source>
   <translation>Womit das Formular in dieser Demo beginnt. Ihre eigenen Vorgaben werden hier weder verwendet noch geändert.</translation>
  </message>
  <message>
   <source>What the form begins with. Jobs that you have begun keep what you entered.</source>
   <translation>Womit das Formular beginnt. Aufträge, die Sie begonnen haben, behalten, was Sie eingegeben haben.</translation>
  </message>
  <message>
   <source>What the sign-in says</source>
   <translation>Was die Anmeldung sagt</translation>
  </message>
  <message>
   <source>What the states of a job mean</source>
   <translation>Was die Zustände eines Auftrags bedeuten</translation>
  </message>
  <message>
   <source>What to ask for</source>
   <translation>Worum zu bitten ist</translation>
  </message>
  <message>
   <source>What to ask for has the statement for the partner's key policy, and the one for your own account.</source>
   <translation>Worum zu bitten ist enthält die Anweisung für die Schlüsselrichtlinie des Partners und die für Ihr eigenes Konto.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <source>What went wrong</source>
   <translation>Was schiefging</translation>
  </message>
  <message>
   <source>What went wrong, for as long as you choose below.</source>
   <translation>Was schiefging, so lange, wie Sie unten wählen.</translation>
  </message>
  <message>
   <source>What you choose here, and how you last connected. No secret.</source>
   <translation>Was Sie hier wählen, und wie Sie zuletzt verbunden waren. Kein Geheimnis.</translation>
  </message>
  <message>
   <source>What you entered is not kept, since Settings say so. No job was made of it, and nothing was sent.</source>
   <translation>Was Sie eingegeben haben, wird nicht aufbewahrt, wie in Einstellungen gewählt. Kein Auftrag wurde daraus, und nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>What you opened was not put into it. Finish what is open here, then open it again.</source>
   <translation>Was Sie geöffnet haben, wurde nicht übernommen. Schließen Sie ab, was hier offen ist, und öffnen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>What {{placeholder}} stands for has {character} as character {place} ({name}). Only ASCII letters, digits and signs can be used. Change it there, or write something else.</source>
   <translation>Wofür {{placeholder}} steht, hat {character} als Zeichen {place} ({name}). Nur ASCII-Buchstaben, -Ziffern und -Zeichen können verwendet werden. Ändern Sie es dort, oder schreiben Sie etwas anderes.</translation>
  </message>
  <message>
   <source>When the job is complete, Amazon S3 is asked how each output object is encrypted.</source>
   <translation>Wenn der Auftrag abgeschlossen ist, wird Amazon S3 gefragt, wie jedes Ausgabeobjekt verschlüsselt ist.</translation>
  </message>
  <message>
   <source>Where the dialogs for files begin.</source>
   <translation>Wo die Dialogfelder für Dateien beginnen.</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>Wo Sie sind</translation>
  </message>
  <message>
   <source>Whether Amazon Transcribe takes it is not documented</source>
   <translation>Ob Amazon Transcribe ihn nimmt, ist nicht dokumentiert</translation>
  </message>
  <message>
   <source>Whether Amazon Transcribe takes them is not documented. They cannot be shared across accounts.</source>
   <translation>Ob Amazon Transcribe sie nimmt, ist nicht dokumentiert. Sie können nicht mit anderen Konten geteilt werden.</translation>
  </message>
  <message>
   <source>Whether the request arrived is being found out</source>
   <translation>Ob die Anfrage angekommen ist, wird ermittelt</translation>
  </message>
  <message>
   <source>Who copies the disk has nothing.</source>
   <translation>Wer den Datenträger kopiert, hat nichts.</translation>
  </message>
  <message>
   <source>Who is asking</source>
   <translation>Wer fragt</translation>
  </message>
  <message>
   <source>Who may read the transcript is decided by that other key. Find out who administers it, and whether the object was copied or rewritten since; then use these settings again if it has to be sealed with your key.</source>
   <translation>Wer das Transkript lesen darf, entscheidet jener andere Schlüssel. Finden Sie heraus, wer ihn verwaltet, und ob das Objekt seither kopiert oder neu geschrieben wurde; verwenden Sie dann diese Einstellungen noch einmal, wenn es mit Ihrem Schlüssel versiegelt sein muss.</translation>
  </message>
  <message>
   <source>Whoever may read the log can read the pairs: in your account, and in that of the key's owner.</source>
   <translation>Wer das Protokoll lesen darf, kann die Paare lesen: in Ihrem Konto und in dem des Schlüsseleigentümers.</translation>
  </message>
  <message>
   <source>Whoever may use the key can read the transcript: no sooner and no longer.</source>
   <translation>Wer den Schlüssel benutzen darf, kann das Transkript lesen: nicht früher und nicht länger.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>With a KMS key, whoever opens the transcript needs permission for the key too, and CloudTrail notes each use.</source>
   <translation>Mit einem KMS-Schlüssel braucht, wer das Transkript öffnet, auch eine Berechtigung für den Schlüssel, und CloudTrail vermerkt jede Benutzung.</translation>
  </message>
  <message>
   <source>With its placeholders replaced, the value</source>
   <translation>Mit ersetzten Platzhaltern: der Wert</translation>
  </message>
  <message>
   <source>With the name of the file this path has {count} bytes, and Amazon S3 takes at most {limit}. Shorten the path or {other}.</source>
   <translation>Mit dem Namen der Datei hat dieser Pfad {count} Bytes, und Amazon S3 nimmt höchstens {limit}. Kürzen Sie den Pfad oder {other}.</translation>
  </message>
  <message>
   <source>With the permission kms:DescribeKey on the key, check again.</source>
   <translation>Prüfen Sie mit der Berechtigung kms:DescribeKey auf dem Schlüssel noch einmal.</translation>
  </message>
  <message>
   <source>With {source} replaced, the value has a space at its begin or end. It counts wherever a key policy names the pair.</source>
   <translation>Mit ersetztem {source} hat der Wert am Anfang oder Ende ein Leerzeichen. Es zählt, wo immer eine Schlüsselrichtlinie das Paar nennt.</translation>
  </message>
  <message>
   <source>Without a KMS key of your choice Amazon S3 encrypts the output: with its default key (SSE-S3), unless the bucket has another default.</source>
   <translation>Ohne einen KMS-Schlüssel Ihrer Wahl verschlüsselt Amazon S3 die Ausgabe: mit seinem Standardschlüssel (SSE-S3), außer der Bucket hat einen anderen Standard.</translation>
  </message>
  <message>
   <source>Without the object nothing can be said of its encryption. Check again when it is back.</source>
   <translation>Ohne das Objekt kann über seine Verschlüsselung nichts gesagt werden. Prüfen Sie noch einmal, wenn es wieder da ist.</translation>
  </message>
  <message>
   <source>Wolof</source>
   <translation>Wolof</translation>
  </message>
  <message>
   <source>Write Dermatology in place of Cardiology, and open it with these pairs.</source>
   <translation>Schreiben Sie Dermatology anstelle von Cardiology, und öffnen Sie es mit diesen Paaren.</translation>
  </message>
  <message>
   <source>Writing the output</source>
   <translation>Die Ausgabe wird geschrieben</translation>
  </message>
  <message>
   <source>You are known to AWS.</source>
   <translation>AWS kennt Sie.</translation>
  </message>
  <message>
   <source>You are {arn}.</source>
   <translation>Sie sind {arn}.</translation>
  </message>
  <message>
   <source>You can add up to {left} more {noun}.</source>
   <translation>Sie können bis zu {left} weitere {noun} hinzufügen.</translation>
  </message>
  <message>
   <source>You can add up to {left} {noun}.</source>
   <translation>Sie können bis zu {left} {noun} hinzufügen.</translation>
  </message>
  <message>
   <source>You can choose it as it is.</source>
   <translation>Sie können es wählen, wie es ist.</translation>
  </message>
  <message>
   <source>You deleted it at Amazon Transcribe before it was complete.</source>
   <translation>Sie haben ihn bei Amazon Transcribe gelöscht, bevor er abgeschlossen war.</translation>
  </message>
  <message>
   <source>You do not have permission to read this transcript</source>
   <translation>Sie haben keine Berechtigung, dieses Transkript zu lesen</translation>
  </message>
  <message>
   <source>You have reached the limit of {limit} {plural}.</source>
   <translation>Sie haben die Grenze von {limit} {plural} erreicht.</translation>
  </message>
  <message>
   <source>You lack the permission {action} on this key{with_pairs}.</source>
   <translation>Ihnen fehlt die Berechtigung {action} auf diesem Schlüssel{with_pairs}.</translation>
  </message>
  <message>
   <source>You lack the permission {action}.</source>
   <translation>Ihnen fehlt die Berechtigung {action}.</translation>
  </message>
  <message>
   <source>You may close the program meanwhile: the job goes on at AWS, and is looked up at the next start.</source>
   <translation>Sie dürfen das Programm inzwischen schließen: Der Auftrag geht bei AWS weiter und wird beim nächsten Start nachgesehen.</translation>
  </message>
  <message>
   <source>You may decrypt with this key, as reading the sealed transcript takes</source>
   <translation>Sie dürfen mit diesem Schlüssel entschlüsseln, was das Lesen des versiegelten Transkripts braucht</translation>
  </message>
  <message>
   <source>You may encrypt with this key</source>
   <translation>Sie dürfen mit diesem Schlüssel verschlüsseln</translation>
  </message>
  <message>
   <source>You may have data keys made under this key, as writing a sealed object takes</source>
   <translation>Sie dürfen unter diesem Schlüssel Datenschlüssel erstellen lassen, was das Schreiben eines versiegelten Objekts braucht</translation>
  </message>
  <message>
   <source>You may list neither keys nor aliases: {actions} are not allowed for you.</source>
   <translation>Sie dürfen weder Schlüssel noch Aliase auflisten: {actions} sind Ihnen nicht erlaubt.</translation>
  </message>
  <message>
   <source>You may look at {place}. Whether it can be decrypted, where a KMS key encrypts it, was not tried.</source>
   <translation>Sie dürfen {place} ansehen. Ob es entschlüsselt werden kann, falls ein KMS-Schlüssel es verschlüsselt, wurde nicht versucht.</translation>
  </message>
  <message>
   <source>You may not list aliases ({actions}), so that keys are shown by their ID.</source>
   <translation>Sie dürfen Aliase nicht auflisten ({actions}), deshalb werden Schlüssel mit ihrer ID angezeigt.</translation>
  </message>
  <message>
   <source>You may not list keys ({actions}), so that only keys with an alias are shown.</source>
   <translation>Sie dürfen Schlüssel nicht auflisten ({actions}), deshalb werden nur Schlüssel mit einem Alias angezeigt.</translation>
  </message>
  <message>
   <source>You may not read details of these keys (kms:DescribeKey), so that their states are not known. They can be chosen all the same, or {by_hand}.</source>
   <translation>Sie dürfen die Details dieser Schlüssel nicht lesen (kms:DescribeKey), deshalb sind ihre Zustände nicht bekannt. Sie können trotzdem gewählt werden, oder {by_hand}.</translation>
  </message>
  <message>
   <source>You may not read the details of this key; it may work all the same.</source>
   <translation>Sie dürfen die Details dieses Schlüssels nicht lesen; es kann trotzdem gehen.</translation>
  </message>
  <message>
   <source>You may not read this ({action}). It may be as it should.</source>
   <translation>Sie dürfen dies nicht lesen ({action}). Es kann trotzdem sein, wie es sein soll.</translation>
  </message>
  <message>
   <source>You may use this key{with_context}.</source>
   <translation>Sie dürfen diesen Schlüssel benutzen{with_context}.</translation>
  </message>
  <message>
   <source>Your first encrypted transcript</source>
   <translation>Ihr erstes verschlüsseltes Transkript</translation>
  </message>
  <message>
   <source>Your unfinished job is back</source>
   <translation>Ihr unfertiger Auftrag ist wieder da</translation>
  </message>
  <message>
   <source>Zulu</source>
   <translation>Zulu</translation>
  </message>
  <message>
   <source>a Belgian national register number</source>
   <translation>eine belgische Nationalregisternummer</translation>
  </message>
  <message>
   <source>a Brazilian tax number (CPF)</source>
   <translation>eine brasilianische Steuernummer (CPF)</translation>
  </message>
  <message>
   <source>a British National Insurance number</source>
   <translation>eine britische National-Insurance-Nummer</translation>
  </message>
  <message>
   <source>a British driving licence number</source>
   <translation>eine britische Führerscheinnummer</translation>
  </message>
  <message>
   <source>a Chilean tax number (RUT)</source>
   <translation>eine chilenische Steuernummer (RUT)</translation>
  </message>
  <message>
   <source>a Chinese identity number</source>
   <translation>eine chinesische Ausweisnummer</translation>
  </message>
  <message>
   <source>a Czech or Slovak birth number</source>
   <translation>eine tschechische oder slowakische Geburtsnummer</translation>
  </message>
  <message>
   <source>a Finnish personal identity code</source>
   <translation>ein finnischer Personencode</translation>
  </message>
  <message>
   <source>a French social security number</source>
   <translation>eine französische Sozialversicherungsnummer</translation>
  </message>
  <message>
   <source>a GitHub token</source>
   <translation>ein GitHub-Token</translation>
  </message>
  <message>
   <source>a GitLab token</source>
   <translation>ein GitLab-Token</translation>
  </message>
  <message>
   <source>a Google API key</source>
   <translation>ein Google-API-Schlüssel</translation>
  </message>
  <message>
   <source>a Google Cloud Storage key</source>
   <translation>ein Schlüssel für Google Cloud Storage</translation>
  </message>
  <message>
   <source>a Google OAuth token</source>
   <translation>ein Google-OAuth-Token</translation>
  </message>
  <message>
   <source>a JSON web token</source>
   <translation>ein JSON Web Token</translation>
  </message>
  <message>
   <source>a Medicare number</source>
   <translation>eine Medicare-Nummer</translation>
  </message>
  <message>
   <source>a Mexican population registry number (CURP)</source>
   <translation>eine mexikanische Bevölkerungsnummer (CURP)</translation>
  </message>
  <message>
   <source>a PIN or a one-time code</source>
   <translation>eine PIN oder ein Einmalcode</translation>
  </message>
  <message>
   <source>a Singaporean identity number (NRIC)</source>
   <translation>eine Ausweisnummer von Singapur (NRIC)</translation>
  </message>
  <message>
   <source>a Slack token</source>
   <translation>ein Slack-Token</translation>
  </message>
  <message>
   <source>a South African identity number</source>
   <translation>eine südafrikanische Ausweisnummer</translation>
  </message>
  <message>
   <source>a Spanish identity number (DNI or NIE)</source>
   <translation>eine spanische Ausweisnummer (DNI oder NIE)</translation>
  </message>
  <message>
   <source>a Stripe key</source>
   <translation>ein Stripe-Schlüssel</translation>
  </message>
  <message>
   <source>a Swedish personal number</source>
   <translation>eine schwedische Personennummer</translation>
  </message>
  <message>
   <source>a Swiss social security number (AHV)</source>
   <translation>eine Schweizer Sozialversicherungsnummer (AHV)</translation>
  </message>
  <message>
   <source>a Twilio key</source>
   <translation>ein Twilio-Schlüssel</translation>
  </message>
  <message>
   <source>a bank account number</source>
   <translation>eine Kontonummer</translation>
  </message>
  <message>
   <source>a bank account number (IBAN)</source>
   <translation>eine Kontonummer (IBAN)</translation>
  </message>
  <message>
   <source>a bank code (BIC)</source>
   <translation>eine Bankkennung (BIC)</translation>
  </message>
  <message>
   <source>a basic authorization header</source>
   <translation>ein Basic-Authorization-Header</translation>
  </message>
  <message>
   <source>a bearer token</source>
   <translation>ein Bearer-Token</translation>
  </message>
  <message>
   <source>a character that cannot be seen</source>
   <translation>ein unsichtbares Zeichen</translation>
  </message>
  <message>
   <source>a driving licence number</source>
   <translation>eine Führerscheinnummer</translation>
  </message>
  <message>
   <source>a file without an extension</source>
   <translation>eine Datei ohne Endung</translation>
  </message>
  <message>
   <source>a job named {resource}</source>
   <translation>ein Auftrag namens {resource}</translation>
  </message>
  <message>
   <source>a key of a database service</source>
   <translation>ein Schlüssel eines Datenbankdienstes</translation>
  </message>
  <message>
   <source>a key of a mail service</source>
   <translation>ein Schlüssel eines Maildienstes</translation>
  </message>
  <message>
   <source>a key of a map service</source>
   <translation>ein Schlüssel eines Kartendienstes</translation>
  </message>
  <message>
   <source>a key of a monitoring service</source>
   <translation>ein Schlüssel eines Überwachungsdienstes</translation>
  </message>
  <message>
   <source>a key of a payment service</source>
   <translation>ein Schlüssel eines Zahlungsdienstes</translation>
  </message>
  <message>
   <source>a key of a storage account</source>
   <translation>ein Schlüssel eines Speicherkontos</translation>
  </message>
  <message>
   <source>a key of an AI service</source>
   <translation>ein Schlüssel eines KI-Dienstes</translation>
  </message>
  <message>
   <source>a key of an AWS service</source>
   <translation>ein Schlüssel eines AWS-Services</translation>
  </message>
  <message>
   <source>a key of an Azure service</source>
   <translation>ein Schlüssel eines Azure-Dienstes</translation>
  </message>
  <message>
   <source>a national identification number</source>
   <translation>eine nationale Identifikationsnummer</translation>
  </message>
  <message>
   <source>a passport number</source>
   <translation>eine Passnummer</translation>
  </message>
  <message>
   <source>a password</source>
   <translation>ein Passwort</translation>
  </message>
  <message>
   <source>a password hash</source>
   <translation>ein Passwort-Hash</translation>
  </message>
  <message>
   <source>a password or another credential</source>
   <translation>ein Passwort oder andere Anmeldeinformationen</translation>
  </message>
  <message>
   <source>a patient or health insurance number</source>
   <translation>eine Patienten- oder Krankenversicherungsnummer</translation>
  </message>
  <message>
   <source>a payment card number</source>
   <translation>eine Zahlungskartennummer</translation>
  </message>
  <message>
   <source>a permissions boundary of your identity</source>
   <translation>eine Berechtigungsgrenze Ihrer Identität</translation>
  </message>
  <message>
   <source>a policy</source>
   <translation>eine Richtlinie</translation>
  </message>
  <message>
   <source>a policy of the VPC endpoint that your network uses</source>
   <translation>eine Richtlinie des VPC-Endpunkts, den Ihr Netzwerk verwendet</translation>
  </message>
  <message>
   <source>a policy of the resource itself</source>
   <translation>eine Richtlinie der Ressource selbst</translation>
  </message>
  <message>
   <source>a policy of your session</source>
   <translation>eine Richtlinie Ihrer Sitzung</translation>
  </message>
  <message>
   <source>a presigned URL</source>
   <translation>eine vorsignierte URL</translation>
  </message>
  <message>
   <source>a private key</source>
   <translation>ein privater Schlüssel</translation>
  </message>
  <message>
   <source>a private key of a wallet</source>
   <translation>ein privater Schlüssel einer Wallet</translation>
  </message>
  <message>
   <source>a recovery phrase</source>
   <translation>eine Wiederherstellungsphrase</translation>
  </message>
  <message>
   <source>a resource control policy of your organization</source>
   <translation>eine Ressourcenkontrollrichtlinie Ihrer Organisation</translation>
  </message>
  <message>
   <source>a secret</source>
   <translation>ein Geheimnis</translation>
  </message>
  <message>
   <source>a secret, token or key</source>
   <translation>ein Geheimnis, Token oder Schlüssel</translation>
  </message>
  <message>
   <source>a service control policy of your organization</source>
   <translation>eine Servicekontrollrichtlinie Ihrer Organisation</translation>
  </message>
  <message>
   <source>a session cookie</source>
   <translation>ein Sitzungs-Cookie</translation>
  </message>
  <message>
   <source>a social security number</source>
   <translation>eine Sozialversicherungsnummer</translation>
  </message>
  <message>
   <source>a space</source>
   <translation>ein Leerzeichen</translation>
  </message>
  <message>
   <source>a tax number</source>
   <translation>eine Steuernummer</translation>
  </message>
  <message>
   <source>a token of a build or code-checking service</source>
   <translation>ein Token eines Dienstes zum Bauen oder Prüfen von Code</translation>
  </message>
  <message>
   <source>a token of a chat bot</source>
   <translation>ein Token eines Chatbots</translation>
  </message>
  <message>
   <source>a token of a customer management service</source>
   <translation>ein Token eines Dienstes zur Kundenverwaltung</translation>
  </message>
  <message>
   <source>a token of a hosting service</source>
   <translation>ein Token eines Hosting-Dienstes</translation>
  </message>
  <message>
   <source>a token of a package registry</source>
   <translation>ein Token einer Paketregistrierung</translation>
  </message>
  <message>
   <source>a token of a shop or shipping service</source>
   <translation>ein Token eines Shop- oder Versanddienstes</translation>
  </message>
  <message>
   <source>a token of a social network</source>
   <translation>ein Token eines sozialen Netzwerks</translation>
  </message>
  <message>
   <source>a token of an infrastructure or secrets service</source>
   <translation>ein Token eines Infrastruktur- oder Geheimnisdienstes</translation>
  </message>
  <message>
   <source>a token of an office service</source>
   <translation>ein Token eines Bürodienstes</translation>
  </message>
  <message>
   <source>a user name with its password</source>
   <translation>ein Benutzername mit seinem Passwort</translation>
  </message>
  <message>
   <source>a webhook address of a chat service</source>
   <translation>eine Webhook-Adresse eines Chatdienstes</translation>
  </message>
  <message>
   <source>about {duration} left</source>
   <translation>noch etwa {duration}</translation>
  </message>
  <message>
   <source>access keys</source>
   <translation>Zugriffsschlüssel</translation>
  </message>
  <message>
   <source>access keys in the file</source>
   <translation>Zugriffsschlüssel in der Datei</translation>
  </message>
  <message>
   <source>account {parts}</source>
   <translation>Konto {parts}</translation>
  </message>
  <message>
   <source>age of a person</source>
   <translation>Alter einer Person</translation>
  </message>
  <message>
   <source>all {hit} output objects</source>
   <translation>alle {hit} Ausgabeobjekte</translation>
  </message>
  <message>
   <source>an AWS access key ID</source>
   <translation>eine AWS-Zugriffsschlüssel-ID</translation>
  </message>
  <message>
   <source>an AWS secret access key</source>
   <translation>ein geheimer AWS-Zugriffsschlüssel</translation>
  </message>
  <message>
   <source>an AWS session token</source>
   <translation>ein AWS-Sitzungstoken</translation>
  </message>
  <message>
   <source>an Argentine tax number (CUIT)</source>
   <translation>eine argentinische Steuernummer (CUIT)</translation>
  </message>
  <message>
   <source>an Atlassian token</source>
   <translation>ein Atlassian-Token</translation>
  </message>
  <message>
   <source>an Azure client secret</source>
   <translation>ein Azure-Client-Geheimnis</translation>
  </message>
  <message>
   <source>an IAM policy of your identity</source>
   <translation>eine IAM-Richtlinie Ihrer Identität</translation>
  </message>
  <message>
   <source>an Indian identity number (Aadhaar)</source>
   <translation>eine indische Identitätsnummer (Aadhaar)</translation>
  </message>
  <message>
   <source>an Indian tax number (PAN)</source>
   <translation>eine indische Steuernummer (PAN)</translation>
  </message>
  <message>
   <source>an Italian tax code</source>
   <translation>ein italienischer Steuercode</translation>
  </message>
  <message>
   <source>an address with a password in it</source>
   <translation>eine Adresse mit einem Passwort darin</translation>
  </message>
  <message>
   <source>an authorization header</source>
   <translation>ein Authorization-Header</translation>
  </message>
  <message>
   <source>and {rest} more</source>
   <translation>und {rest} weitere</translation>
  </message>
  <message>
   <source>another job of this name</source>
   <translation>ein anderer Auftrag dieses Namens</translation>
  </message>
  <message>
   <source>another keyring</source>
   <translation>einem anderen Schlüsselbund</translation>
  </message>
  <message>
   <source>another one</source>
   <translation>einen anderen</translation>
  </message>
  <message>
   <source>both output objects</source>
   <translation>beide Ausgabeobjekte</translation>
  </message>
  <message>
   <source>cannot be chosen</source>
   <translation>kann nicht gewählt werden</translation>
  </message>
  <message>
   <source>chosen here</source>
   <translation>hier gewählt</translation>
  </message>
  <message>
   <source>computed when it is used</source>
   <translation>berechnet, wenn er verwendet wird</translation>
  </message>
  <message>
   <source>credential process</source>
   <translation>Prozess für Anmeldeinformationen</translation>
  </message>
  <message>
   <source>d MMM yyyy, HH:mm</source>
   <translation>d. MMM yyyy, HH:mm</translation>
  </message>
  <message>
   <source>d MMM yyyy, HH:mm:ss</source>
   <translation>d. MMM yyyy, HH:mm:ss</translation>
  </message>
  <message>
   <source>d MMMM yyyy</source>
   <translation>d. MMMM yyyy</translation>
  </message>
  <message>
   <source>date of birth</source>
   <translation>Geburtsdatum</translation>
  </message>
  <message>
   <source>digit</source>
   <translation>die Ziffer</translation>
  </message>
  <message>
   <source>does not match the detected media format</source>
   <translation>passt nicht zum erkannten Medienformat</translation>
  </message>
  <message>
   <source>does not match the detected sample rate</source>
   <translation>passt nicht zur erkannten Abtastrate</translation>
  </message>
  <message>
   <source>does not name the key</source>
   <translation>nennt den Schlüssel nicht</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>en</source>
   <translation>de</translation>
  </message>
  <message>
   <source>encryption context as JSON</source>
   <translation>Verschlüsselungskontext als JSON</translation>
  </message>
  <message>
   <source>enter a key ID, an alias, a key ARN or an alias ARN</source>
   <translation>eine Schlüssel-ID, einen Alias, einen Schlüssel-ARN oder Alias-ARN eingeben</translation>
  </message>
  <message>
   <source>every {count} days</source>
   <translation>alle {count} Tage</translation>
  </message>
  <message>
   <source>exact position</source>
   <translation>genaue Position</translation>
  </message>
  <message>
   <source>external key store</source>
   <translation>externer Schlüsselspeicher</translation>
  </message>
  <message>
   <source>fact about a person</source>
   <translation>Tatsache über eine Person</translation>
  </message>
  <message>
   <source>fact about somebody's health</source>
   <translation>Tatsache über jemandes Gesundheit</translation>
  </message>
  <message>
   <source>file size too large</source>
   <translation>Datei zu groß</translation>
  </message>
  <message>
   <source>for message authentication codes</source>
   <translation>für Nachrichtenauthentifizierungscodes</translation>
  </message>
  <message>
   <source>from AWS_DEFAULT_REGION</source>
   <translation>aus AWS_DEFAULT_REGION</translation>
  </message>
  <message>
   <source>from the profile</source>
   <translation>aus dem Profil</translation>
  </message>
  <message>
   <source>gender of a person</source>
   <translation>Geschlecht einer Person</translation>
  </message>
  <message>
   <source>h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18pt; }h3 { font-size: 10pt; margin-top: 12pt; margin-bottom: 3pt; }th { text-align: left; } pre { font-size: 8pt; white-space: pre-wrap; }.verdict { font-weight: bold; }</source>
   <translation>h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18pt; }h3 { font-size: 10pt; margin-top: 12pt; margin-bottom: 3pt; }th { text-align: left; } pre { font-size: 8pt; white-space: pre-wrap; }.verdict { font-weight: bold; }</translation>
  </message>
  <message>
   <source>hardware (MAC) address of a device</source>
   <translation>Hardware-Adresse (MAC) eines Geräts</translation>
  </message>
  <message>
   <source>has expired</source>
   <translation>ist abgelaufen</translation>
  </message>
  <message>
   <source>identify the language</source>
   <translation>Sprache erkennen</translation>
  </message>
  <message>
   <source>imported key material</source>
   <translation>importiertes Schlüsselmaterial</translation>
  </message>
  <message>
   <source>in memory until the program ends</source>
   <translation>im Speicher, bis das Programm endet</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>verwendet</translation>
  </message>
  <message>
   <source>in {backend}</source>
   <translation>in {backend}</translation>
  </message>
  <message>
   <source>income of a person</source>
   <translation>Einkommen einer Person</translation>
  </message>
  <message>
   <source>invalid sample rate</source>
   <translation>ungültige Abtastrate</translation>
  </message>
  <message>
   <source>is not valid yet</source>
   <translation>ist noch nicht gültig</translation>
  </message>
  <message>
   <source>job name</source>
   <translation>Auftragsname</translation>
  </message>
  <message>
   <source>keep the keys in memory until the program ends.</source>
   <translation>behalten Sie die Schlüssel im Speicher, bis das Programm endet.</translation>
  </message>
  <message>
   <source>length unknown</source>
   <translation>Länge unbekannt</translation>
  </message>
  <message>
   <source>letter</source>
   <translation>der Buchstabe</translation>
  </message>
  <message>
   <source>licence plate of a vehicle</source>
   <translation>Kennzeichen eines Fahrzeugs</translation>
  </message>
  <message>
   <source>media length</source>
   <translation>Länge der Medien</translation>
  </message>
  <message>
   <source>name of a person</source>
   <translation>Name einer Person</translation>
  </message>
  <message>
   <source>names the key {found}</source>
   <translation>nennt den Schlüssel {found}</translation>
  </message>
  <message>
   <source>no credentials of its own</source>
   <translation>keine eigenen Anmeldeinformationen</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>kein Schlüssel</translation>
  </message>
  <message>
   <source>no times</source>
   <translation>keine Zeiten</translation>
  </message>
  <message>
   <source>no transcript is known of it</source>
   <translation>kein Transkript ist davon bekannt</translation>
  </message>
  <message>
   <source>not known to this program</source>
   <translation>diesem Programm nicht bekannt</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>noch nicht bekannt</translation>
  </message>
  <message>
   <source>number of a device or a vehicle</source>
   <translation>Nummer eines Geräts oder Fahrzeugs</translation>
  </message>
  <message>
   <source>number of a phone or a SIM card</source>
   <translation>Nummer eines Telefons oder einer SIM-Karte</translation>
  </message>
  <message>
   <source>number of an employee or another person</source>
   <translation>Nummer eines Mitarbeiters oder einer anderen Person</translation>
  </message>
  <message>
   <source>number of channels</source>
   <translation>Zahl der Kanäle</translation>
  </message>
  <message>
   <source>of AWS</source>
   <translation>von AWS</translation>
  </message>
  <message>
   <source>of a different account</source>
   <translation>eines anderen Kontos</translation>
  </message>
  <message>
   <source>of the demo</source>
   <translation>der Demo</translation>
  </message>
  <message>
   <source>of this account</source>
   <translation>dieses Kontos</translation>
  </message>
  <message>
   <source>on {date}</source>
   <translation>am {date}</translation>
  </message>
  <message>
   <source>own endpoint</source>
   <translation>eigener Endpunkt</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>Paar</translation>
  </message>
  <message>
   <source>pairs</source>
   <translation>Paare</translation>
  </message>
  <message>
   <source>phone number</source>
   <translation>Telefonnummer</translation>
  </message>
  <message>
   <source>postal address</source>
   <translation>Postanschrift</translation>
  </message>
  <message>
   <source>profile {profile}</source>
   <translation>Profil {profile}</translation>
  </message>
  <message>
   <source>refused: {code}</source>
   <translation>abgelehnt: {code}</translation>
  </message>
  <message>
   <source>request id</source>
   <translation>Anfrage-ID</translation>
  </message>
  <message>
   <source>s3://bucket, s3://bucket/prefix/ or s3://bucket/prefix/object.json. A path without .json becomes a folder.</source>
   <translation>s3://bucket, s3://bucket/prefix/ oder s3://bucket/prefix/object.json. Ein Pfad ohne .json wird ein Ordner.</translation>
  </message>
  <message>
   <source>s3:GetObject on the object, and kms:Decrypt on the KMS key that encrypts it</source>
   <translation>s3:GetObject auf dem Objekt und kms:Decrypt auf dem KMS-Schlüssel, der es verschlüsselt</translation>
  </message>
  <message>
   <source>sensitive data</source>
   <translation>vertrauliche Daten</translation>
  </message>
  <message>
   <source>shared by account {owner}</source>
   <translation>geteilt von Konto {owner}</translation>
  </message>
  <message>
   <source>sign</source>
   <translation>das Zeichen</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>Tags</translation>
  </message>
  <message>
   <source>takes on a role</source>
   <translation>nimmt eine Rolle an</translation>
  </message>
  <message>
   <source>text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>the Region in use</source>
   <translation>der verwendeten Region</translation>
  </message>
  <message>
   <source>the Region {region}</source>
   <translation>der Region {region}</translation>
  </message>
  <message>
   <source>the administrator of the resource</source>
   <translation>den Administrator der Ressource</translation>
  </message>
  <message>
   <source>the answer to a security question</source>
   <translation>die Antwort auf eine Sicherheitsfrage</translation>
  </message>
  <message>
   <source>the expiry date of a payment card</source>
   <translation>das Ablaufdatum einer Zahlungskarte</translation>
  </message>
  <message>
   <source>the file's name</source>
   <translation>den Namen der Datei</translation>
  </message>
  <message>
   <source>the key aws/s3</source>
   <translation>der Schlüssel aws/s3</translation>
  </message>
  <message>
   <source>the machine-readable lines of a passport</source>
   <translation>die maschinenlesbaren Zeilen eines Passes</translation>
  </message>
  <message>
   <source>the name of the job</source>
   <translation>den Namen des Auftrags</translation>
  </message>
  <message>
   <source>the output bucket</source>
   <translation>der Ausgabe-Bucket</translation>
  </message>
  <message>
   <source>the output object</source>
   <translation>das Ausgabeobjekt</translation>
  </message>
  <message>
   <source>the placeholders</source>
   <translation>die Platzhalter</translation>
  </message>
  <message>
   <source>the profile in use</source>
   <translation>das verwendete Profil</translation>
  </message>
  <message>
   <source>the profile {profile}</source>
   <translation>das Profil {profile}</translation>
  </message>
  <message>
   <source>the recording</source>
   <translation>die Aufnahme</translation>
  </message>
  <message>
   <source>the request</source>
   <translation>die Anfrage</translation>
  </message>
  <message>
   <source>the secret of a one-time code app</source>
   <translation>das Geheimnis einer App für Einmalcodes</translation>
  </message>
  <message>
   <source>there is nothing at {resource}</source>
   <translation>unter {resource} ist nichts</translation>
  </message>
  <message>
   <source>this Region</source>
   <translation>diese Region</translation>
  </message>
  <message>
   <source>unknown format</source>
   <translation>unbekanntes Format</translation>
  </message>
  <message>
   <source>unsupported media format</source>
   <translation>nicht unterstütztes Medienformat</translation>
  </message>
  <message>
   <source>user name</source>
   <translation>Benutzername</translation>
  </message>
  <message>
   <source>user name or number of a person</source>
   <translation>Benutzername oder Nummer einer Person</translation>
  </message>
  <message>
   <source>vehicle identification number</source>
   <translation>Fahrzeug-Identifizierungsnummer</translation>
  </message>
  <message>
   <source>web identity</source>
   <translation>Web-Identität</translation>
  </message>
  <message>
   <source>whoever manages the policies of your organization</source>
   <translation>wer die Richtlinien Ihrer Organisation verwaltet</translation>
  </message>
  <message>
   <source>whoever runs your network</source>
   <translation>wer Ihr Netzwerk betreibt</translation>
  </message>
  <message>
   <source>whoever set up your sign-in or role</source>
   <translation>wer Ihre Anmeldung oder Rolle eingerichtet hat</translation>
  </message>
  <message>
   <source>without a spec</source>
   <translation>ohne Spezifikation</translation>
  </message>
  <message>
   <source>words about somebody's health</source>
   <translation>Worte über jemandes Gesundheit</translation>
  </message>
  <message>
   <source>your administrator</source>
   <translation>Ihren Administrator</translation>
  </message>
  <message>
   <source>{added} suggested pairs added.</source>
   <translation>{added} vorgeschlagene Paare hinzugefügt.</translation>
  </message>
  <message>
   <source>{algorithm}, key {key_id}</source>
   <translation>{algorithm}, Schlüssel {key_id}</translation>
  </message>
  <message>
   <source>{asked_prefix} is no prefix here.</source>
   <translation>{asked_prefix} ist hier kein Präfix.</translation>
  </message>
  <message>
   <source>{bucket} exists and is in {report}.</source>
   <translation>{bucket} gibt es, und er ist in {report}.</translation>
  </message>
  <message>
   <source>{bucket} is in {report}, and the job would run in {own}.</source>
   <translation>{bucket} ist in {report}, und der Auftrag würde in {own} laufen.</translation>
  </message>
  <message>
   <source>{chosen} (not there any more)</source>
   <translation>{chosen} (nicht mehr da)</translation>
  </message>
  <message>
   <source>{code} chosen</source>
   <translation>{code} gewählt</translation>
  </message>
  <message>
   <source>{code} removed</source>
   <translation>{code} entfernt</translation>
  </message>
  <message>
   <source>{count} Hz</source>
   <translation>{count} Hz</translation>
  </message>
  <message>
   <source>{count} cannot be used either.</source>
   <translation>{count} können auch nicht verwendet werden.</translation>
  </message>
  <message>
   <source>{count} copied</source>
   <translation>{count} kopiert</translation>
  </message>
  <message>
   <source>{count} copied as JSON.</source>
   <translation>{count} als JSON kopiert.</translation>
  </message>
  <message>
   <source>{count} could be read and are shown. The damaged file is kept beside the new one as {kept_aside}: do not delete it before somebody has looked whether a job is missing.</source>
   <translation>{count} konnten gelesen werden und werden angezeigt. Die beschädigte Datei wird neben der neuen als {kept_aside} aufbewahrt: Löschen Sie sie nicht, bevor jemand nachgesehen hat, ob ein Auftrag fehlt.</translation>
  </message>
  <message>
   <source>{count} could not be read</source>
   <translation>{count} konnten nicht gelesen werden</translation>
  </message>
  <message>
   <source>{count} created</source>
   <translation>{count} erstellt</translation>
  </message>
  <message>
   <source>{count} did not fit</source>
   <translation>{count} passten nicht</translation>
  </message>
  <message>
   <source>{count} did not fit: a context has at most {limit}.</source>
   <translation>{count} passten nicht: Ein Kontext hat höchstens {limit}.</translation>
  </message>
  <message>
   <source>{count} failed: the job would probably be refused.</source>
   <translation>{count} fehlgeschlagen: Der Auftrag würde wahrscheinlich abgelehnt.</translation>
  </message>
  <message>
   <source>{count} imported.</source>
   <translation>{count} importiert.</translation>
  </message>
  <message>
   <source>{count} languages chosen</source>
   <translation>{count} Sprachen gewählt</translation>
  </message>
  <message>
   <source>{count} names copied</source>
   <translation>{count} Namen kopiert</translation>
  </message>
  <message>
   <source>{count} no job, since there was a problem with them.</source>
   <translation>{count} keinen Auftrag, denn mit ihnen gab es ein Problem.</translation>
  </message>
  <message>
   <source>{count} not belong to the ARN.</source>
   <translation>{count} nicht zum ARN.</translation>
  </message>
  <message>
   <source>{count} of </source>
   <translation>{count} von </translation>
  </message>
  <message>
   <source>{count} of “{name}” added.</source>
   <translation>{count} aus „{name}“ hinzugefügt.</translation>
  </message>
  <message>
   <source>{count} of “{name}” not added</source>
   <translation>{count} aus „{name}“ nicht hinzugefügt</translation>
  </message>
  <message>
   <source>{count} pasted.</source>
   <translation>{count} eingefügt.</translation>
  </message>
  <message>
   <source>{count} removed.</source>
   <translation>{count} entfernt.</translation>
  </message>
  <message>
   <source>{count} there already.</source>
   <translation>{count} schon da.</translation>
  </message>
  <message>
   <source>{count} to correct</source>
   <translation>{count} zu berichtigen</translation>
  </message>
  <message>
   <source>{count}, grouped differently</source>
   <translation>{count}, anders gruppiert</translation>
  </message>
  <message>
   <source>{count}, loading more...</source>
   <translation>{count}, weitere werden geladen...</translation>
  </message>
  <message>
   <source>{count}, since the key looks sensitive.</source>
   <translation>{count}, denn der Schlüssel sieht vertraulich aus.</translation>
  </message>
  <message>
   <source>{count}.</source>
   <translation>{count}.</translation>
  </message>
  <message>
   <source>{count}. The next ones are missing: {title}. {words}</source>
   <translation>{count}. Die nächsten fehlen: {title}. {words}</translation>
  </message>
  <message>
   <source>{days} days</source>
   <translation>{days} Tage</translation>
  </message>
  <message>
   <source>{detail} The job itself is complete.</source>
   <translation>{detail} Der Auftrag selbst ist abgeschlossen.</translation>
  </message>
  <message>
   <source>{digits} and {others}</source>
   <translation>{digits} und {others}</translation>
  </message>
  <message>
   <source>{endpoint} stands in for AWS, by the profile or the environment.</source>
   <translation>{endpoint} steht anstelle von AWS, durch das Profil oder die Umgebung.</translation>
  </message>
  <message>
   <source>{file} cannot be written there. Choose another folder.</source>
   <translation>{file} kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{half} of pair {row}</source>
   <translation>{half} von Paar {row}</translation>
  </message>
  <message>
   <source>{half} of pair {row}, hidden</source>
   <translation>{half} von Paar {row}, verborgen</translation>
  </message>
  <message>
   <source>{half} of {noun} {number}</source>
   <translation>{half} von {noun} {number}</translation>
  </message>
  <message>
   <source>{hit} of {count} output objects</source>
   <translation>{hit} von {count} Ausgabeobjekten</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{jobs} found</source>
   <translation>{jobs} gefunden</translation>
  </message>
  <message>
   <source>{jobs} not sent yet</source>
   <translation>{jobs} noch nicht gesendet</translation>
  </message>
  <message>
   <source>{keyring} did not let Sealscribe in, by an answer that was given or by a rule of this computer.</source>
   <translation>{keyring} hat Sealscribe nicht eingelassen, durch eine gegebene Antwort oder eine Regel dieses Computers.</translation>
  </message>
  <message>
   <source>{keyring} does not have them: they were removed there, or it is a new one.</source>
   <translation>{keyring} hat sie nicht: Sie wurden dort entfernt, oder es ist ein neuer.</translation>
  </message>
  <message>
   <source>{keyring} may be waiting for a password in a window behind this one.</source>
   <translation>{keyring} wartet vielleicht in einem Fenster hinter diesem auf ein Passwort.</translation>
  </message>
  <message>
   <source>{keyring} was not unlocked, so that access keys can neither be read nor saved.</source>
   <translation>{keyring} wurde nicht entsperrt, sodass Zugriffsschlüssel weder gelesen noch gespeichert werden können.</translation>
  </message>
  <message>
   <source>{keys} in the encryption context is added by Amazon S3, not by this job.</source>
   <translation>{keys} im Verschlüsselungskontext wird von Amazon S3 hinzugefügt, nicht von diesem Auftrag.</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} min {rest} s</translation>
  </message>
  <message>
   <source>{named} cannot encrypt just now, for example because it is waiting for its deletion or has no key material.{state}</source>
   <translation>{named} kann gerade nicht verschlüsseln, zum Beispiel, weil er auf seine Löschung wartet oder kein Schlüsselmaterial hat.{state}</translation>
  </message>
  <message>
   <source>{named} is no placeholder. Choose one from the menu, or write {{ for a brace.</source>
   <translation>{named} ist kein Platzhalter. Wählen Sie einen aus dem Menü, oder schreiben Sie {{ für eine Klammer.</translation>
  </message>
  <message>
   <source>{named} that keeps the jobs cannot be read or written. Without a record nothing is sent, since it would be the only memory of the job's key and context.</source>
   <translation>{named}, worin die Aufträge stehen, kann nicht gelesen oder geschrieben werden. Ohne Eintrag wird nichts gesendet, denn er wäre die einzige Erinnerung an Schlüssel und Kontext des Auftrags.</translation>
  </message>
  <message>
   <source>{named}, but the content is not recognised as a recording. Check that it plays before you create the job.</source>
   <translation>{named}, aber der Inhalt wird nicht als Aufnahme erkannt. Prüfen Sie, dass sie sich abspielen lässt, bevor Sie den Auftrag erstellen.</translation>
  </message>
  <message>
   <source>{named}, but the content is {content}. It is sent as {content}; check that this is the right file.</source>
   <translation>{named}, aber der Inhalt ist {content}. Sie wird als {content} gesendet; prüfen Sie, dass dies die richtige Datei ist.</translation>
  </message>
  <message>
   <source>{named}, which AWS_CA_BUNDLE or ca_bundle of your profile names, is missing, may not be read, or holds no certificates as PEM.</source>
   <translation>{named}, von AWS_CA_BUNDLE oder ca_bundle Ihres Profils genannt, fehlt, darf nicht gelesen werden oder enthält keine Zertifikate als PEM.</translation>
  </message>
  <message>
   <source>{names}: a pair with this key is there, and was left as it is.</source>
   <translation>{names}: Ein Paar mit diesem Schlüssel ist da und wurde gelassen, wie es war.</translation>
  </message>
  <message>
   <source>{name} - optional</source>
   <translation>{name} - optional</translation>
  </message>
  <message>
   <source>{name} cannot be read: it may belong to somebody else. Check that you may read it.</source>
   <translation>{name} kann nicht gelesen werden: Sie gehört vielleicht jemand anderem. Prüfen Sie, dass Sie sie lesen dürfen.</translation>
  </message>
  <message>
   <source>{name} is no longer there. Choose another file.</source>
   <translation>{name} ist nicht mehr da. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>{name} is not deleted</source>
   <translation>{name} ist nicht gelöscht</translation>
  </message>
  <message>
   <source>{name}, row {row}</source>
   <translation>{name}, Zeile {row}</translation>
  </message>
  <message>
   <source>{name}, uploaded to {uri}</source>
   <translation>{name}, hochgeladen nach {uri}</translation>
  </message>
  <message>
   <source>{noun} removed.</source>
   <translation>{noun} entfernt.</translation>
  </message>
  <message>
   <source>{noun} “{shown}” removed.</source>
   <translation>{noun} „{shown}“ entfernt.</translation>
  </message>
  <message>
   <source>{often}, next on {next_at}</source>
   <translation>{often}, das nächste Mal am {next_at}</translation>
  </message>
  <message>
   <source>{partition} partition</source>
   <translation>Partition {partition}</translation>
  </message>
  <message>
   <source>{part} of pair {number}: looks like {what}</source>
   <translation>{part} von Paar {number}: sieht aus wie {what}</translation>
  </message>
  <message>
   <source>{place} of {hits}</source>
   <translation>{place} von {hits}</translation>
  </message>
  <message>
   <source>{points} pt</source>
   <translation>{points} pt</translation>
  </message>
  <message>
   <source>{policy} denies it explicitly, which no other permission outweighs.</source>
   <translation>{policy} verweigert es ausdrücklich, was keine andere Berechtigung aufwiegt.</translation>
  </message>
  <message>
   <source>{profile} (not in the files)</source>
   <translation>{profile} (nicht in den Dateien)</translation>
  </message>
  <message>
   <source>{program} that credential_process of {profile} names gave no credentials.{told}</source>
   <translation>{program}, von credential_process von {profile} genannt, gab keine Anmeldeinformationen.{told}</translation>
  </message>
  <message>
   <source>{proxy} answered with HTTP status {status} in place of AWS.</source>
   <translation>{proxy} antwortete anstelle von AWS mit dem HTTP-Status {status}.</translation>
  </message>
  <message>
   <source>{proxy} cannot be reached, or its address is not valid. HTTPS_PROXY names it, or the settings of this computer do.</source>
   <translation>{proxy} ist nicht erreichbar, oder die Adresse ist nicht gültig. HTTPS_PROXY nennt sie, oder die Einstellungen dieses Computers tun es.</translation>
  </message>
  <message>
   <source>{proxy} let nothing through without them.</source>
   <translation>{proxy} ließ ohne sie nichts durch.</translation>
  </message>
  <message>
   <source>{quoted} is no partition of AWS. After arn: comes aws, in China aws-cn, and in AWS GovCloud (US) aws-us-gov.</source>
   <translation>{quoted} ist keine Partition von AWS. Nach arn: kommt aws, in China aws-cn und in AWS GovCloud (US) aws-us-gov.</translation>
  </message>
  <message>
   <source>{quoted} is not the code of a Region. Write it as in eu-central-1.</source>
   <translation>{quoted} ist nicht der Code einer Region. Schreiben Sie ihn wie in eu-central-1.</translation>
  </message>
  <message>
   <source>{ready} of {total} jobs can be created; {bad} cannot.</source>
   <translation>{ready} von {total} Aufträgen können erstellt werden; {bad} nicht.</translation>
  </message>
  <message>
   <source>{region_words}, is in the {owner}: its ARNs begin with arn:{owner2}. Copy the ARN again.</source>
   <translation>{region_words}, ist in der {owner}: Ihre ARNs beginnen mit arn:{owner2}. Kopieren Sie den ARN noch einmal.</translation>
  </message>
  <message>
   <source>{region} does not know these credentials. It has to be enabled for an account before its first use; if it is, the access key was switched off or does not exist.{told}</source>
   <translation>{region} kennt diese Anmeldeinformationen nicht. Sie muss für ein Konto vor der ersten Verwendung aktiviert werden; ist sie es, wurde der Zugriffsschlüssel ausgeschaltet oder es gibt ihn nicht.{told}</translation>
  </message>
  <message>
   <source>{said} A missing permission, a bucket in another Region or trouble with the KMS key can be the reason.</source>
   <translation>{said} Eine fehlende Berechtigung, ein Bucket in einer anderen Region oder Schwierigkeiten mit dem KMS-Schlüssel können der Grund sein.</translation>
  </message>
  <message>
   <source>{said} The KMS key of the output, or that of the recording, seems to be the reason.</source>
   <translation>{said} Der KMS-Schlüssel der Ausgabe oder der der Aufnahme scheint der Grund zu sein.</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{service} cannot be reached</source>
   <translation>{service} ist nicht erreichbar</translation>
  </message>
  <message>
   <source>{service} cannot be reached: its address was not found</source>
   <translation>{service} ist nicht erreichbar: Die Adresse wurde nicht gefunden</translation>
  </message>
  <message>
   <source>{service} cannot be reached: the connection was refused</source>
   <translation>{service} ist nicht erreichbar: Die Verbindung wurde abgelehnt</translation>
  </message>
  <message>
   <source>{service} did not accept the request</source>
   <translation>{service} hat die Anfrage nicht angenommen</translation>
  </message>
  <message>
   <source>{service} did not answer in time</source>
   <translation>{service} hat nicht rechtzeitig geantwortet</translation>
  </message>
  <message>
   <source>{service} had a fault</source>
   <translation>{service} hatte eine Störung</translation>
  </message>
  <message>
   <source>{service} is not offered in this Region</source>
   <translation>{service} wird in dieser Region nicht angeboten</translation>
  </message>
  <message>
   <source>{service} refused the request on {resource}.</source>
   <translation>{service} hat die Anfrage auf {resource} abgelehnt.</translation>
  </message>
  <message>
   <source>{service} refused the request.</source>
   <translation>{service} hat die Anfrage abgelehnt.</translation>
  </message>
  <message>
   <source>{service} reports a fault of its own.{told}</source>
   <translation>{service} meldet eine eigene Störung.{told}</translation>
  </message>
  <message>
   <source>{shown} and {last}</source>
   <translation>{shown} und {last}</translation>
  </message>
  <message>
   <source>{shown} and {more} more</source>
   <translation>{shown} und {more} weitere</translation>
  </message>
  <message>
   <source>{size} of {total}</source>
   <translation>{size} von {total}</translation>
  </message>
  <message>
   <source>{subject} begins with {first} and ends with {last}.</source>
   <translation>{subject} beginnt mit {first} und endet mit {last}.</translation>
  </message>
  <message>
   <source>{subject} begins with {first}.</source>
   <translation>{subject} beginnt mit {first}.</translation>
  </message>
  <message>
   <source>{subject} ends with {last}.</source>
   <translation>{subject} endet mit {last}.</translation>
  </message>
  <message>
   <source>{subject} has {count} characters, and at most {limit} are allowed. Shorten it.</source>
   <translation>{subject} hat {count} Zeichen, und höchstens {limit} sind erlaubt. Kürzen Sie es.</translation>
  </message>
  <message>
   <source>{thing} cannot be opened: it may belong to somebody else, or another program holds it.</source>
   <translation>{thing} kann nicht geöffnet werden: Sie gehört vielleicht jemand anderem, oder ein anderes Programm hält sie fest.</translation>
  </message>
  <message>
   <source>{thing} cannot be written there: the folder may be protected or its disk full. What was there before is unchanged.</source>
   <translation>{thing} kann dort nicht geschrieben werden: Der Ordner ist vielleicht geschützt oder sein Datenträger voll. Was vorher da war, ist unverändert.</translation>
  </message>
  <message>
   <source>{thing} cannot encrypt transcripts: that takes a symmetric encryption key that an account manages itself.</source>
   <translation>{thing} kann keine Transkripte verschlüsseln: Das braucht einen symmetrischen Verschlüsselungsschlüssel, den ein Konto selbst verwaltet.</translation>
  </message>
  <message>
   <source>{thing} is not in the Region in use. Recording, bucket and key have to be in the Region of the job.</source>
   <translation>{thing} ist nicht in der verwendeten Region. Aufnahme, Bucket und Schlüssel müssen in der Region des Auftrags sein.</translation>
  </message>
  <message>
   <source>{thing} is not the same as when it was checked, so that it was not submitted.</source>
   <translation>{thing} ist nicht mehr wie bei der Prüfung, deshalb wurde sie nicht übermittelt.</translation>
  </message>
  <message>
   <source>{thing} was disabled; perhaps after it was chosen.</source>
   <translation>{thing} wurde deaktiviert; vielleicht, nachdem er gewählt wurde.</translation>
  </message>
  <message>
   <source>{thing} was moved, renamed or deleted, or its disk was taken away.</source>
   <translation>{thing} wurde verschoben, umbenannt oder gelöscht, oder ihr Datenträger wurde entfernt.</translation>
  </message>
  <message>
   <source>{thing} was not found on Amazon S3.</source>
   <translation>{thing} wurde in Amazon S3 nicht gefunden.</translation>
  </message>
  <message>
   <source>{thing} was not found on Amazon S3. It was moved, deleted or expired, or was never written.</source>
   <translation>{thing} wurde in Amazon S3 nicht gefunden. Es wurde verschoben, gelöscht, ist abgelaufen oder wurde nie geschrieben.</translation>
  </message>
  <message>
   <source>{time} ahead</source>
   <translation>{time} vor</translation>
  </message>
  <message>
   <source>{time} behind</source>
   <translation>{time} nach</translation>
  </message>
  <message>
   <source>{title} ({minutes} minutes)</source>
   <translation>{title} ({minutes} Minuten)</translation>
  </message>
  <message>
   <source>{title}. {words} The key can be used for the job all the same.</source>
   <translation>{title}. {words} Der Schlüssel kann trotzdem für den Auftrag verwendet werden.</translation>
  </message>
  <message>
   <source>{title}. {words} The key will be sent as entered.</source>
   <translation>{title}. {words} Der Schlüssel wird gesendet wie eingegeben.</translation>
  </message>
  <message>
   <source>{title}. {words} {incomplete}You can also {by_hand}.</source>
   <translation>{title}. {words} {incomplete}Sie können auch {by_hand}.</translation>
  </message>
  <message>
   <source>{what} Ask your administrator for the permission, or {by_hand}.</source>
   <translation>{what} Bitten Sie Ihren Administrator um die Berechtigung, oder {by_hand}.</translation>
  </message>
  <message>
   <source>{what} copied</source>
   <translation>{what} kopiert</translation>
  </message>
  <message>
   <source>{what} of account {account}{whose} in {where}</source>
   <translation>{what} von Konto {account}{whose} in {where}</translation>
  </message>
  <message>
   <source>{whose} denies {action} on this key{with_pairs}.</source>
   <translation>{whose} verweigert {action} auf diesem Schlüssel{with_pairs}.</translation>
  </message>
  <message>
   <source>{why} What you entered is kept.</source>
   <translation>{why} Was Sie eingegeben haben, bleibt.</translation>
  </message>
  <message>
   <source>{width} x {height}, factor {factor}</source>
   <translation>{width} x {height}, Faktor {factor}</translation>
  </message>
  <message>
   <source>“{bucket}” cannot be the name of a bucket. Bucket names have 3 to 63 small letters, digits, hyphens and periods.</source>
   <translation>„{bucket}“ kann nicht der Name eines Buckets sein. Bucket-Namen haben 3 bis 63 Kleinbuchstaben, Ziffern, Bindestriche und Punkte.</translation>
  </message>
  <message>
   <source>“{name}” was deleted.</source>
   <translation>„{name}“ wurde gelöscht.</translation>
  </message>
 </context>
</TS>
