<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Sealscribe</name>
  <message>
   <source> (the account in use)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> A whole ARN looks like {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> AWS STS says: {service_message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> It also answers like this to some identities that may not write to the output bucket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> It is in the state {service_code}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> It says: {service_message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> OpenSSL says: {service_message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> The AWS SDK says: {service_message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> The clock of this computer is {clock_offset}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> The job was looked for by its name afterwards, since it may have been created all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> of {resource}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> with a Bucket Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> with these {pairs} pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> with this encryption context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> with this pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> {count} could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> {error} says: {service_message}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%Ln characters do</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln checks</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commands</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln days</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln digits</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln errors</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln job records</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln jobs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln jobs are</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln languages</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln more characters</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln other characters</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pages</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pairs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pairs are left out</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln recordings</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln recordings have</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln seconds</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sensitive texts</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sets</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sets were</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln spaces</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln texts</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln texts that look sensitive were left out</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln warnings</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>&amp;About Sealscribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Create job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Walkthrough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(empty name)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>({shown} of {total})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, account {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, and {resource} is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, more below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, not to the one in use ({own})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, with exactly {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, {size} in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>- optional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 language chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 suggested pair added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>: {resource} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A KMS key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A KMS key has at most {count} characters. Paste the ARN alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A KMS key has no spaces, quotes or brackets; character {count} is {found}. Remove them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A KMS key seems to be demanded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A brace stands alone. Close it, as in {job_name}, or write {{ or }} for a brace itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A check sends requests to AWS KMS and Amazon S3, and AWS writes the encryption context of a dry run to CloudTrail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A context that does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A disabled key can be enabled again. One that is deleted is gone, and every transcript with it: therefore AWS KMS waits for seven days at least.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A document to hand over, as HTML or JSON: who made the job and when, the request as sent with its encryption context, and what Amazon S3 answered for each output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dry run is yours, not the service's: what Amazon Transcribe does later carries one more pair, aws:s3:arn, and is seen by conditions such as kms:ViaService. So this is advice; the job itself is the proof.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder is enough; the file gets the name of the job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder is searched for MP3, MP4, M4A, WAV, FLAC, AMR, OGG and WebM files. A list has a path or an s3:// address in the first column of each line, or in a column with the title file; columns with the titles name and language are optional.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A job has at most {parameter} tags. Remove those that are not needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key ID has 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or mrk- and 32 of them; this one has {found}. Copy the ARN again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key of a different account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key of a different account is named by its ARN only: an ID or alias would mean a key of your own account. Ask the key's owner for the ARN, as in {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key policy can allow the key for this department only, and CloudTrail shows what the key was used for. The pairs are not secret: use labels, never names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key that a partner owns: refused at first, what its owner has to allow, and a transcript that is sealed with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key, a context and who may use them: that is what a sealed transcript rests on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A look inside the stored transcript: ciphertext, a key that is disabled, and a context that does not fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A missing permission is found now and not in the middle of the job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name cannot consist of periods alone. Enter another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name cannot have {shown} (character {position}). Use the letters a-z and A-Z, digits, periods, underscores and hyphens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name is proposed after the recording; another is as good. It also becomes the name of the transcript's file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new sign-in is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A pair has a warning. The check would send it to AWS KMS, and it would stand readable in CloudTrail, from where it cannot be removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A partner wants the transcript sealed with a key that the partner controls. See what both sides have to do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A policy denies this explicitly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A policy names a key by its ARN, and you may not read the details of this one. Ask for kms:DescribeKey, or ask its owner for the ARN and enter that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A preview of the event that AWS KMS writes to CloudTrail when the transcript is sealed. Everybody who may read the log can read the encryption context in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A profile of the AWS CLI on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quota of {service} is reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A recording in Amazon S3 is named by its address. Type one, or find it with Browse S3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A row for each recording. Enter on a job name changes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A secret is typed into the encryption context: the warning, what CloudTrail would show for years, and the way back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A setting of {error} or of the environment is not valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A transcript says what the recording says. In a few steps you make one that only the right people can open. Do each step yourself, or have it done for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A warning does not stop you from sending. A secret is asked about once more, and needs a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A web page{host} came in place of the answer of {error}, as networks of hotels and guests do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A {denying_policy} policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>API JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS CLI (POSIX shell)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS CLI (PowerShell)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS CloudHSM key store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS IAM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS IAM Identity Center</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS KMS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS KMS found no such key in this account and Region. Check it, or choose a key from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS KMS found no such key, or its owner does not share it with your account. Ask the owner to check the ARN and the key policy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS KMS has no key {key} in this account and Region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS KMS has no such key in this account and Region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS KMS is still making it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS KMS no longer has this key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS KMS refused: {error_code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS KMS will delete this key {when}; until then it cannot encrypt. Cancel the deletion in AWS KMS, or choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS STS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS Sign-In</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS accepts the keys, and they are saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS accepts the keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS checks the keys before they are saved. They are saved in the keyring of this computer and nowhere else, under the name Sealscribe; the secret is never shown again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS did not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS did not let you look at this key (kms:DescribeKey): its owner may not share it with your account. Ask the owner to check the key policy. The key is sent as entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS did not let you read details of this key; it can still be used for the job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS did not take the code of the MFA device. Each code is good once and for half a minute.{error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS documents only key ARNs here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS does not know these credentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS does not say whether the key does not exist or is not shared with you. A stranger learns nothing about the keys of an account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS gives neither the key nor the encryption context of a job back, and there is no record of them here. What Amazon S3 says of the output can be asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS managed key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS managed keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS manages this key for one of its services. Whether Amazon Transcribe takes it is not documented, its policy cannot be changed, and it cannot be shared across accounts. Choose a key that your account manages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS manages this key, and it cannot be used here. Choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS refuses requests that are stamped more than a few minutes away from its own time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS_PROFILE ({profile})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AWS_REGION is set to {ignored_region}, but the AWS SDK for Python ignores it. Choose the Region here if you want it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {product}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access denied: {action}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access key ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access keys are saved only where they are encrypted{found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Account in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a pair that nobody should see: the key Password, with a value that looks like one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an encryption context pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add new tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the pair Department = Cardiology. It becomes a part of the seal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added {noun} {count}. {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds pairs with the name of the job, the file name of the recording and the date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After character {count} of {total}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After the account comes key/ or alias/ in the ARN of a KMS key, and here it is {quoted}. Correct it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Algorithm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alias {removeprefix}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of them are back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of them are removed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All others are shown. Nothing was deleted: what is damaged stays in the file of the job records as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {count} jobs can be created.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also of dates, numbers and sizes. Counts from the next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 adds this pair by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 asks AWS KMS for the data key, and AWS KMS says no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 could not be asked, so that nothing can be said of the encryption.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 decrypts what it hands over. Only a disk of Amazon's holds what the demo shows now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 does not tell the encryption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 encrypts the recording with a key of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 hands the encryption context to AWS KMS as it was sealed. Change a value here, and see what AWS KMS answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 is being asked how the output objects are encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 key (SSE-S3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 opens an object before it hands it over, and only to who may use the key. What lies on its disks is shown to nobody. In the demo you can see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 refuses to let you look at {checks}. That says nothing about how it is encrypted. {record}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 says of {checks}: {algorithms}, key {keys}. This is the key that the job asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 says of {checks}: {found}. The default encryption of the bucket may have chosen it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 says of {checks}: {found}. The job asked for no KMS key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon S3 says {checks} and {named}. Whether that is {key} is not known here, since its key ARN could not be found out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe cannot read the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe cannot write to the output bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe could not finish the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe does not have this job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe does not know this language. Choose one from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe does not write to a path with {shown} (character {position}). Use letters, digits and the characters - _ . ! * ' ( ) / only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe encrypts the transcript with the partner's key, and puts it into your bucket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe gives addresses that are good for 15 minutes, a new one each time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe has no language of this name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe has the job now and offers no way to stop it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe keeps the output in a bucket of its own and removes it after {service_bucket_days} days, when the job expires.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe knows no format of the name {named}. Check that the recording is {formats}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe never repeats the key of a job. What counts is what S3 says of the object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe output (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe output (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe reads no format that fits {named}. Choose a recording in {formats}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe recognized no speech in the recording. The file itself can be saved as JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe says: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe works on it. Wait until it is complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An ARN is written in small letters and begins with arn: as in the AWS KMS console. Copy it from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An ARN, since it means the same key whatever the connection is. It turns Encryption on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An AWS of its own on this computer, in a window of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An access key ID has 16 or more capitals and digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator can do so at any time, in the console of AWS KMS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An administrator should not have to guess, and should not allow more than is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An encryption context goes with a KMS key only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An encryption context has at most {limit} pairs; the rest is below, as JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An encryption context has at most {parameter} pairs. Remove those that are not needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An encryption context is not secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An output object is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {count} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another account or Region cancels them. What you entered in the form stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another job has this name. Enter a name that is free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another recording of these would become the same object. Rename one of the files, or let the upload destination end in /, so that each keeps its own name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another set has this name. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any encryption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow keys choose a job, with Shift several. Enter goes to the details, the menu key opens a menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow keys move by passage, Ctrl+C copies the selected passages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As AWS_DEFAULT_REGION says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it is stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it stands, the output is encrypted with the default Amazon S3 key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the profile says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system proposes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask again: Check now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask before sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the key's administrator to allow {action} for your identity, and which pairs the key policy demands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the key's administrator to allow {action} for your identity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the role's administrator to allow sts:AssumeRole for your identity, and whether the profile needs mfa_serial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask whoever runs your network for the certificate of the proxy as a PEM file, and name that file in AWS_CA_BUNDLE, or as ca_bundle in your profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask whoever runs your network for them, and put them into HTTPS_PROXY; or name the host in NO_PROXY if AWS can be reached without the proxy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask whoever runs your network to let connections to {error} through, or name the host in NO_PROXY if AWS can be reached without the proxy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator for s3:GetObject on the recording, s3:PutObject on the output, and kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator for s3:PutObject on the bucket, and for kms:GenerateDataKey and kms:Decrypt on the bucket's KMS key if it has one; or choose another bucket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator for signin:CreateOAuth2Token, or choose another profile in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator for the permission {action}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator for transcribe:StartTranscriptionJob, for s3:GetObject on the recording and s3:PutObject on the output, and for kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key, with the pairs that its policy demands. If the job asks for no KMS key, ask whether one is required.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator for {action}, or enter the key's ARN under Use key from different account, which takes every key ARN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator for {read_result_permissions}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator for {read_result_permissions}. Then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator for {read_result_permissions}; then check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator to assign it, or choose another profile in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator which permission your identity lacks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask {whom} to allow {wanted} for your identity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask {whom} under which conditions {wanted} is not denied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking AWS KMS for this key...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking AWS whether the keys are good…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking AWS who you are…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks Amazon S3 again how each output object is encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asymmetric key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At Amazon Transcribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic identification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic language identification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before the first character.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin the demo anew?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with an empty form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begins with AKIA or ASIA. You can paste the whole block that the access portal gives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Being found out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Being sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Belongs to keys that begin with ASIA.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both are needed: the owner of the key allows your account, and your account allows you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bound to the transcript. Amazon S3 gives the pairs at every read; readers need not know them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Browse S3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Browse S3 for the output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Browse S3 for the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bucket policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By Amazon S3, no KMS key asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By Amazon Transcribe, in its own bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By a notification of the system, while another window is in front.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By default the bucket uses the Amazon S3 key. The job names its own key, which goes before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By default the bucket uses the same key{bucket_key}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By default the bucket uses {named}{bucket_key}. The job names its own key, which goes before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the clock of this computer, the certificate of {error} {state}. The certificate is at fault, or the clock.{told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CARRIAGE RETURN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV for spreadsheets (*.csv);;JSON (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV list (*.csv);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Caller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel this job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled before it was sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character {count} of {total}: {shown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character {place} cannot be seen and turns the direction of the text: {name}. Remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character {place} cannot be seen: {name}. Remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character {place} has no name ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character {place} is a control character ({name}). Remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character {place} is a line break ({name}). Remove it, or type a space in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character {place} is a tab ({name}). Type a space in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character {place} is an accent on the one before it: {shown} ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character {place} is {shown} ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character {place} looks like a space and is another one: {name}. Type a space in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Characters {first} to {last} of {total}: {shown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check HTTPS_PROXY, and the endpoint if you set one with AWS_ENDPOINT_URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check access by itself, a second after a change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check access now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check again later, or look at the object's properties in the Amazon S3 console.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check and save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check by itself, a second after a change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its location with Browse S3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its name, or choose it with Browse S3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check now asks AWS KMS whether it would do all this for you, and does nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check now asks AWS KMS whether you may use this key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the disk is not full and that you may write to your own folder, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the file is complete, or cut it into parts, and create the job again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the key is enabled and in the Region of the bucket, then ask the key's administrator for kms:Encrypt, kms:GenerateDataKey and kms:Decrypt, and whether the key policy demands certain encryption context pairs. For a key of a different account, its key policy and an IAM policy of your own account both have to allow them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that you may read it, or make a copy and choose that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the access keys of your profile, or sign in again; or choose another connection in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the bucket's name and Region first; then ask your administrator for s3:PutObject on the output, and for kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the encryption again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the key ID or alias and the Region. A key of a different account has to be named by its ARN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the location, then ask your administrator for s3:GetObject on it, and for kms:Decrypt if the recording is encrypted with a KMS key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network connection, a VPN or firewall if there is one, and the endpoint if you set one with AWS_ENDPOINT_URL. Then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network connection, and a VPN if there is one. If the network has a proxy, HTTPS_PROXY has to name it. Then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network connection, and a VPN if there is one. Then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network connection, and a VPN, proxy or firewall if there is one. Then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network connection, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network connection, then use these settings again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the proxy's address and the network connection; name the host in NO_PROXY if AWS can be reached without the proxy. Then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check with them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check with these pairs?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked {uri}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the encryption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose Customer specified S3 bucket and enter a destination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose Customer specified S3 bucket, turn Encryption on and choose a KMS key. If that is refused too, ask your administrator which key it has to be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose Demo &gt; Look inside the stored transcript once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose Demo &gt; Look inside the stored transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a KMS key, or enter a key ID, alias or ARN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a KMS key, or turn Encryption off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a Region in Connection, or correct the one that your profile names. If it is a new one, check the network connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a Region in Connection, or set one for your profile with aws configure; it is noticed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a bucket in {own}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a bucket of this Region, or the bucket's Region in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder of recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a job in Jobs that is complete and whose output is encrypted with a KMS key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a job to see its details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a key of this Region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a key with the spec SYMMETRIC_DEFAULT and the usage Encrypt and decrypt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a list (CSV)...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a list of recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a profile, access keys or the demo in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a recording of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a recording on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a recording whose name has an extension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a sealed job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another Region in Connection, or ask your administrator to enable this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another Region in Connection, with the recording, the bucket and the key in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another bucket, or ask its owner which encryption the policy demands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another bucket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name; the one that you entered with a number behind it will do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another one in Connection, or run aws configure to set the profile up; it is noticed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another profile in Connection. A profile with credential_process = aws configure export-credentials --profile NAME --format process uses the same sign-in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another profile or enter access keys in Connection, or set a profile up with aws configure or aws configure sso; it is noticed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose at least {parameter} languages, or none to let Amazon Transcribe consider all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose audio file in S3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose files...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose output location in S3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose that key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the KMS key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the connection anew in Connection, and check the endpoint if you set one with AWS_ENDPOINT_URL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the customer specified S3 bucket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the demo anew in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the recording again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose what to delete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choosing a KMS key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close Sealscribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this look inside, and read the transcript as everybody does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close, go on at the next start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CloudTrail shows it in plain text. Use labels such as a file name, a department or a database field name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code of your MFA device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command &amp;palette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command palette</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Complete at Amazon Transcribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Complete it in the environment or in the profile, or choose another connection in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compress the recording or cut it into parts, and create a job for each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect again in Connection when you are ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect again in Connection, and enter a code of the MFA device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connect with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connecting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connecting to AWS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consider an id or a department instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consider the id of a case or a job instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consider the name of a site or a Region instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Content of this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convert it to MP3, MP4, WAV, FLAC, AMR, Ogg, WebM or M4A and create the job again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convert the recording to a sample rate in this range, for example 16,000 hertz, and create the job again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy output data location</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy pairs in another program first. {forms}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct it with a text editor or with aws configure; the change is noticed. Or choose another profile in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the path, or ask whoever runs your network for the right file. Then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the value that it names. If it names none, check the KMS key, the bucket and their Region first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct what it names, then use these settings again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Could not tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Could not tell whether you may use this key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Could not tell yet whether you may use this key with this context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create job (Ctrl+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create one in Amazon S3, then load again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create the job again with a specific language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create the job again without a sample rate: Amazon Transcribe finds it out by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create transcription job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Created at Amazon Transcribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Created: {created_at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Creating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Creating job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Creation date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Credentials of a session end after some hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Current connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customer specified S3 bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date of today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default Amazon S3 key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default encryption of the bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default of the bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defects only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete at Amazon Transcribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete from this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {count} jobs?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted at Amazon Transcribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demo: an embedded AWS on this computer. Nothing is sent to AWS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demo: no AWS account is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demo: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details of keys could not be read. {title}. {words} You can also {by_hand}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details of the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device: {serial}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disable the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard what you entered?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do it for me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done in {duration}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done. Next goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double-click a bucket or press Enter to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double-click a folder or press Enter to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop a recording here, several, or a folder; or choose a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each becomes a job with the settings of this form. Create job shows all of them before anything is sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each job with its key and encryption context, for ever: AWS does not give them back, so this record is the proof. Saved sets of pairs until you delete them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each request to AWS as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each statement can be copied or saved, and names this key, this context and nothing more. Close the dialog.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty the form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enable it in AWS KMS to use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enable the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enable the key, then close the dialog.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypt a transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted data key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted with a KMS key that cannot be compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted with a KMS key that the job did not ask for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted with another key than you chose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted with the default Amazon S3 key (SSE-S3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encrypted without a KMS key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encryption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encryption context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encryption context: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encryption of the uploaded recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encryption unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the walkthrough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Endpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Endpoint in place of AWS's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enlarge the details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a KMS key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a name for the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a name for the job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a name for the set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a {half}, or remove {noun}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter its ARN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the ARN of the KMS key, or turn Encryption off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the access keys again in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the date yourself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the location of the recording, or choose it with Browse S3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the secret that belongs to the access key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the six digits that the device shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter where the recording is uploaded to, or choose it with Browse S3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter where the transcript is written to, or choose it with Browse S3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environment variables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Environment variables and defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erase the access keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Erase the access keys from this computer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody who may read the object can then read the transcript. There is no second lock, and no record of who opened it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything on this page becomes what it was at first. Jobs, saved sets of pairs, the connection and access keys stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exactly this is sent to Amazon Transcribe when you create the job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expires in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export list...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FORM FEED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching the transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File extension of the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File name of the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fills the form with the settings of this job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find bucket by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find job names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find object by prefix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First, a recording and a place for its transcript in a bucket of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First, a recording and a place for its transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of transcripts and documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a key of a different account, both the key policy over there and an IAM policy of your own account have to allow it, and the answer does not tell which of them is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget these recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Form of the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format not recognised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From a recording to a transcript that is sealed with a KMS key, and the proof of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the file the ending of its true format, or convert it, and create the job again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the first error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go up, or choose another bucket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HMAC key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have a look at the key in AWS KMS, or choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have a look at the object itself, or create the job again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have it enabled in AWS KMS, or choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help about the field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help has more walkthroughs: a key of a different account, and what not to put into the encryption context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Here stands what AWS KMS answers, and how the transcript begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How key policies and encryption contexts go together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>I know that it will be readable in CloudTrail and cannot be removed from the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IAM Identity Center (SSO)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IAM policy for the one who asks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IP address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identified among {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identified automatically</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the object is encrypted with a KMS key, reading it needs a permission for that key too, and Amazon S3 does not always tell which one is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you do not know the language, Amazon Transcribe identifies it for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you know the language of the recording, choose it: this gives the most accurate transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If you know the name of a bucket, type s3://bucket above and press Enter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import key material to use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import sets of pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In AWS this happens in the partner's account. The partner can take it back at any time, and your transcripts cannot be read from then on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In its own bucket Amazon Transcribe encrypts with a key of Amazon S3. Only in a bucket of yours can the key be yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In plain text, for years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the demo you are the partner too: choose Demo &gt; The partner clinic shares its KMS key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Info</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Information</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input data location</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input file location on S3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert placeholder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can be read again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It could not be saved: the folder of the program may be protected or its disk full. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It counts wherever a key policy names the pair. Remove it unless it belongs there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It did not say why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ended before the answer was there, so that it is not known whether the request arrived.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It gave no reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It gives the same answer for different reasons: {thing} does not exist or is in another Region, the permission s3:PutObject is missing there, the bucket's policy refuses the job, or the KMS key cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It gives the same answer for different reasons: {thing} does not exist, its bucket is in another Region, or the permission to read it is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It happens easily: a field for notes, and something that has to be remembered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has an AWS of its own on this computer. No profile, no access key and no variable of yours is used here, and nothing that you do here reaches AWS or your own records. For your own account, go back to the other window, or start the program without demo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has {count} characters, and at most {most} can be pasted at once. Nothing was changed, and the text is still where you copied it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is a symmetric encryption key, {state}, in {region}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not known yet what {words} stands for. {missing}, or write something else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not sensitive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is read with a signed request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is shown as one text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is test data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It looks like the {noun} {alike} and is another one. Type {alike} in its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It looks like {kinds}. It stands in CloudTrail in plain text, and deleting the job does not remove it there. If it is a credential, replace it now; if it belongs to a person, tell whoever is responsible for data protection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may be this permission, one for the KMS key or the bucket, a key policy that demands certain encryption context pairs, or a rule of your organization that refuses jobs without a KMS key of its choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may demand other pairs: ask who manages it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must match an existing context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It opens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It says what the transcript is about, and gives nothing away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It takes {policy} that allows it, and there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was cancelled before it was sent to Amazon Transcribe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was cancelled here before it was sent to Amazon Transcribe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was deleted, or its 90 days are over, or it was made in another account or Region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was kept when the program ended. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was kept when the program ended. Nothing was sent. {missing} of the encryption context {was} left out, since sensitive data is not written to the disk: enter what is missing again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was the key policy alone. Nothing changed on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its KMS key was left out: the ARN is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its administrator has changed the key policy: your account may use the key now. In AWS this is done in the other account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its administrator has taken your account out of the key policy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its answer for {checks} names no algorithm, so that nothing can be said. {record}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its badge says Sealed: Amazon S3 named the KMS key when it was asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its credentials were good for some hours, and new ones take a new code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its encryption context was left out: save the pairs as a set first, and use them again then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its jobs, keys, grants, buckets, drafts and saved sets become what they were at the first start, and what was made since is gone. Jobs in progress end. Your own records and AWS are not touched: the demo knows neither.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its key material expired on {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its key material expires on {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its key policy decides who can open the transcript. Disable the key, and nobody can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its key store cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON documents (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Job created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Job name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Job settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs that are not sent yet are cancelled first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jobs that you create are listed here, with their key, their encryption context and what Amazon S3 says of their output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS key ARN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS key ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS key as chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS key as resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS key of the jobs that are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS key {whose}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS key {whose}, not chosen yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS key, not asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KMS keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep editing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the braces as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the log for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the present connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the transcript in your bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the unfinished job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept by Amazon Transcribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept by Amazon Transcribe, or not there yet: it cannot be looked at from this account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept in the keyring of this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key found: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key policies and the encryption context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys that begin with ASIA need their session token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys that begin with aws: are reserved for AWS: Amazon S3 and other services add pairs of such names themselves. Use another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys that other accounts share could not be listed. {title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LINE FEED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LINE TABULATION</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels in, secrets out. Help has a page about the encryption context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels of the job, for finding it, for access policies and for cost reports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language options for automatic language identification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Languages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text, to be read from the back of a room. Also in the menu View.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last modified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the pairs out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {number} has a value that is not a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {number} has more than two columns.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {number} has no = or : between a key and a value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {number} has no key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists the newest jobs of the account and Region that this computer has no record of.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Load the KMS keys again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Load the list of KMS keys again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Load this place again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading… {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for it at the output location, or use these settings again to make a new job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for the window of your password manager and try again; or {in_memory}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look inside the stored transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks like {what} ({part}). Anyone who can read CloudTrail would see it. {remedy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MP3, MP4, M4A, WAV, FLAC, AMR, OGG or WebM, up to 2 GB and 4 hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MP3, MP4, M4A, WAV, FLAC, OGG, AMR or WebM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made by {proof} on {proof2}. All times are UTC. {proof3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made elsewhere too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made for {usage}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made in the demo, on an AWS that is a part of this program. It proves nothing about AWS itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the keyring of before available again, or enter the access keys anew in Connection; or {in_memory}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Manage sets...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May be personal data: {what} ({part}). It will be readable in CloudTrail. {remedy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mix the recording down to one or two channels and create the job again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than {parameter} languages make the identification less certain. Keep those that are likely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multi-Region key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multi-Region: no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multi-Region: yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NEXT LINE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names are shown in many places. What the transcript is sealed for does not belong into one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Navigation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neither secrets nor values of an encryption context are written, whatever is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neither the environment nor the profile in use has credentials, so that AWS cannot know who is asking.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neither the profile nor AWS_DEFAULT_REGION names a Region. AWS_REGION is not read for this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neither the profile nor AWS_DEFAULT_REGION names a Region: choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New jobs begin like the form from now on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No AWS Region is set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No AWS credentials were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No KMS key asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No access keys are saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No alias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer came; Amazon Transcribe is asked for the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No browser could be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No bucket has this in its name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No command is like this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No connection to {error} came about in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No encryption context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No folder of my own: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No further permission lifts that. Either the pairs have to be those that the policy demands, or whoever manages the policy has to change its statement. The permissions below are needed as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No job is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No job is like this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No jobs yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key contains this text. You can also {by_hand}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key is chosen: this text is no key ID, alias or ARN. Choose a key from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No page has these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No pairs were found in the text on the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No permission for kms:DescribeKey, can still be chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No recording has a problem.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No recording is chosen yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No recordings were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tags associated with the resource.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No transcript yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No variable with credentials is set. The default profile is used, or what this machine has from AWS itself, such as the role of an EC2 instance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None was chosen yet, or it was given up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not SYMMETRIC_DEFAULT, but {named}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not encrypted with your KMS key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not for encryption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not looked at, since the bucket is not there or in another Region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not looked up yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not opened yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not ready for use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sealed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sensitive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sent yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not submitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not suitable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing begins with this text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has to be encrypted anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is known of the reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is left to save: every pair looks sensitive. Sensitive data is not written to the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was deleted. The object is where it was, and you are who you were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent after that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent, and what you entered stays. Check the connection, then press Create job again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notify me when a job ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now with Cardiology again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now you choose the key yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of a job in progress the record stays until you stop following it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of your saved sets of pairs. It turns Encryption on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One job for each recording, all with the settings of this form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One move, and every transcript that the key seals is closed: for all people and all programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One text that tells what a helper needs to know: versions, settings, how far the connection is, and the end of the log. You read it before you save it, and nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only ASCII letters, digits and signs can be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only AWS managed keys contain this text, and they are not shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a part of an access key was found{missing}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only needed where the key policy does not leave permissions to the IAM policies of the account: then these statements are added to its Statement list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only with this encryption context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only writing tells whether you may write, so it was not tried. Amazon Transcribe tries it when the job begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only you can read it. Access keys are in the keyring alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a web page in a browser and sign in to the network, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a web page in a browser and sign in to the network, then use these settings again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a web page in a browser, and sign in to the network if it asks for that. Otherwise ask whoever runs your network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open output folder in the AWS console</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the preview of the event that AWS KMS would write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the tab Encryption. It has the object, the algorithm and the ARN of the key as S3 told them, and Save proof for the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the tab Transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open with these pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Origin: {origin}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output data location</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output data location copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output data location type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output file destination on S3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;resenter size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF document (*.pdf);;HTML document (*.html);;JSON document (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs can be pasted as JSON, as lines such as key=value or key: value, as two columns of a table, or as the AWS CLI writes them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste as one text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste several pairs at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pasted again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pasting undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pending deletion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pending import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pending replica deletion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Presenter size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview of the event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Profiles of aws login need a part of the AWS SDK that this copy of Sealscribe does not have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof of encryption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof that a transcript is sealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed from the name of the recording. You can change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put on one line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queued by Amazon Transcribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the details again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading fails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the file...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the transcript takes kms:Decrypt on that key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recently used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recorded on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recording on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recordings ({endings});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recordings, places and names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redacted transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remember keys of other accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove all pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it, or refer to it by name or ARN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it, or use an id of your own that says nothing outside your organisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the spaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this before submitting?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {arn} from the recently used keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {noun} {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed from the recently used keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed {noun} {number}. Undo brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed. The field holds {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace what you entered?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace with a space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace with {character}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace with {{meant}}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request as sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Request sent to Amazon Transcribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests do not go to AWS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requests go elsewhere than to AWS, by {named}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset all settings?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset demo in the menu Demo begins the demo anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review the jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rotation: not permitted to see (kms:GetKeyRotationStatus)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rotation: {rotation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the program at a command prompt to see why, or choose another profile in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the sign-in command of the profile {profile}; Connection shows it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run {as_typed}, or sign in from Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S3 Bucket Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S3 buckets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S3 never gives the encryption context back; the pairs shown come from this computer's record. The context is not secret: it stands readable in CloudTrail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHA-256 of the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SRT (SubRip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sans Serif</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save &amp;diagnostics…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save diagnostics…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save proof...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save these pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save these pairs as...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as “{name}”, without {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved sets of pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saves the transcript on this computer. Ctrl+S saves it as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what it is about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sealed with the partner's key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sealed with {record}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sealed, and verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sealscribe diagnostics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sealscribe has asked Amazon S3 with which key the transcript is encrypted: it is yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sealscribe sends the last jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sealscribe {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search for cardiology-letter: a dictation of yesterday.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secret access key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See what is stored of a sealed transcript, and what happens to it without its key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send them in the background, then close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send this to whoever manages the permissions. It grants the missing permissions for this key, and no more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send this to whoever manages the permissions. It lets you, and Amazon Transcribe on your behalf, read the recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send without the tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent as: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service-managed S3 bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Service-managed S3 bucket, removed after 90 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Session token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set date, time and time zone of this computer right, then connect again in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set date, time and time zone of this computer right, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set date, time and time zone of this computer right, then try again. If they are, ask whoever runs your network or its proxy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up a password manager such as GNOME Keyring or KWallet; or {in_memory}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets are kept on this computer, without values that look sensitive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several recordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shared by account {owner}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show AWS managed keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all checks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all {count} checks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show failed checks only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show hidden texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only those with problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the table of jobs again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what is in the selected bucket or folder (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in again or renew the access keys, then connect again in Connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in with the AWS CLI; Connection shows the command.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in with this command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So far: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So it is never lost and never sent twice, whatever happens to the network or to this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some pairs cannot be demanded one by one, since policies do not tell capital letters in a key apart, or do not take its characters. For these the policy lists the keys that are allowed, aws:s3:arn of Amazon S3 among them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spec: {spec}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Specific language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Specify the start index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>StartTranscriptionJob was called with exactly this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statements for the key policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status of the jobs that are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Still to fill in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop following</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SubRip subtitles (*.srt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submission ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submit anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submits Amazon Transcribe jobs whose output is encrypted with an AWS KMS key.
Apache License 2.0. Not affiliated with Amazon Web Services.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submitting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtitle file format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtitle file format: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtitle files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtitle files are written beside the transcript, encrypted in the same way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtitles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtitles, SubRip (SRT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtitles, WebVTT (VTT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Success</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as Cardiology archive, up to {name_max} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggest pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch and cancel them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch encryption on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch encryption on, and choose Use key from different account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch encryption on, and choose the key sealed-transcripts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Symmetric encryption keys of the account and Region in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag keys that begin with aws: are reserved for AWS. Use another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag the job with its submission id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the key as typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the key away again in the menu Demo, and see that the transcript can no longer be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes what does not belong to the ARN out of the field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text (TXT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text that was not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texts that may be sensitive stand as bullets, in what is copied too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is the proof for both sides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is what a compliance officer asks for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is why a context is for labels, and a secret is never a label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ARN of this key could not be looked up, so it is sent as entered. AWS documents only key ARNs here; enter the key ARN if you know it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ARNs of the last eight for each account in use. Switching it off forgets them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AWS CLI is running. It opens the browser, or says what to do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AWS CLI was not found on this computer: install its version 2, or run the command where it is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AWS Region is not enabled for this account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AWS Region is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AWS configuration cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AWS credentials are not valid yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AWS credentials have expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AWS profile was not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The KMS key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The KMS key cannot be used in its present state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The KMS key cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The KMS key is disabled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The KMS key is disabled. Nobody can read the transcript until the key is enabled again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The KMS key is not made for this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The KMS key never leaves AWS KMS. Each reading has to ask for the data key, and CloudTrail notes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The KMS key that the output is encrypted with. Uploading takes kms:GenerateDataKey on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The KMS key was not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Region in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Region is missing in this ARN: after kms comes its code, for example eu-central-1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Region {region} does not have it, or not what the job asks of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Region {resource}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The SHA-256 is known only of a recording of this computer, not of an object on Amazon S3. Use another placeholder, or enter the hash yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The SHA-256 of the recording is being computed. Create the job once it is there, or write something else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The access check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The access key is incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The access key was not found, was switched off, or does not fit its secret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The access keys are no longer in the keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The access keys were saved to {before}, and this computer now offers {present}. Nothing was read or moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account asks more often than its quota allows. Other programs of the account count too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account has as many jobs, or makes as many requests, as its quota allows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account has opted out of the use of its content by AI services, and the service-managed bucket is not open to such accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account in this ARN has {found}, and 12 digits are needed. Copy the ARN again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account is missing in this ARN: after the Region come its 12 digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account that owns this key controls it: if it disables or deletes the key, or takes your permission away, you can no longer read your transcripts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The added ones are gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The added {noun} is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address of the transcript has expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket decides how it encrypts the recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket for the upload is in the right Region. Only uploading tells whether you may write to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket has no policy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket is in another Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket's policy has conditions that cannot be judged from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket's policy may also demand encryption with a certain KMS key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket's policy refuses neither this key nor this encryption.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket's policy{statement} demands the KMS key {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket's policy{statement} demands the encryption {fromkeys}, and a job with a KMS key asks for aws:kms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket's policy{statement} refuses objects that are encrypted with this key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bucket's policy{statement} refuses objects that name a key of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate that came back is for another name than {error}. Networks that want a sign-in first cause this, and proxies that inspect traffic.{told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate that came back is not trusted on this computer. Proxies that inspect traffic cause this.{told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The check runs once the key, the output destination and the pairs are complete and without errors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The choice is about to be checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock of this computer is off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock of this computer is {clock_offset}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The code was refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection attempt was cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection is being made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to {error} was lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The console shows the folders of customer specified buckets of AWS accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The context that fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The context was left out, since it has the focus, is being looked at, or has a warning that you have not answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The credential process failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The default: a key of Amazon S3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demo and AWS are kept apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The demo could not be started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The embedded AWS that the demo uses did not start or has ended. No AWS account is concerned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encryption context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encryption context is not secret. Everybody who may read CloudTrail can read it, in the key owner's account too, and nothing can remove it from the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encryption context looks like a good place for a note about the recording. See who would read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encryption context may have given a secret away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encryption could not be checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encryption could not be checked: access denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The event names the key by its ARN. Choose a key whose details you may read, or enter its ARN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file changed after it was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file changed while it was uploaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file comes from a newer version of Sealscribe. Update this one to import it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file could not be saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds more than {sets_max} sets. Export fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds no set with pairs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds no sets of pairs. Choose a file that was exported here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is damaged, or was changed by hand so that it cannot be read. Export it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is larger than 1 MB. Choose a file that was exported here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is no longer there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not a JSON document. Choose a file that was exported here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not the one that was checked, or is gone, so that no job was made. {thing} holds what was uploaded, and has replaced one of the same name if there was any.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of the job records was damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of trusted certificates cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was fetched, but it is not a JSON document as Amazon Transcribe writes it. It may have been replaced or cut short.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file was removed from the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {resource} is missing, may not be read, or is not written as the AWS CLI writes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The fix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder is at {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The form is emptied. Nothing was sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The identity of {error} lacks the permission signin:CreateOAuth2Token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The installed AWS SDK, or the service, does not offer this dry run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job asked for {key}, but Amazon S3 names another key for {checks}: {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job asked for {key}, but Amazon S3 says of {checks}: {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job asks for no KMS key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job asks for the KMS key {key}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job goes from the console's list. Output in a bucket of yours stays; output in the service-managed bucket goes with the job. A job that is in progress may still be charged, and Amazon Transcribe may refuse to delete it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job goes on at Amazon Transcribe and may be charged. It is looked up no more until you follow it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job is complete, but there is nothing at {places}. It may have been moved or deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job is complete, but {place}. It may have been moved or deleted; what the service-managed bucket holds is removed with the job after 90 days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job is not followed: what stands here is how it was when it was looked up last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job is not sent yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job is written down on this computer first, then sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job left no transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job name is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job names no KMS key, and organizations that want every transcript encrypted refuse such jobs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job records on this computer cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job was cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job was deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job was not created.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job was not submitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job was not submitted. {detail}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key ID is missing after key/.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key belongs to account {account}: its owner's log shows the same event, with the encryption context in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key could not be looked up and is sent as it was entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key is in another Region than the job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key is missing in this ARN: after the account comes key/ and its ID, or alias/ and a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key material expired on {date}. Import it again in AWS KMS, or choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key material expires on {date}; from then on transcripts cannot be decrypted until it is imported again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key policy may demand certain encryption context pairs. {other_account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key store that holds this key cannot be reached. Connect it in AWS KMS, or choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key's ARN is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key's ARN is not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring did not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring is another one than before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keyring refused access</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys are erased.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys are used until the program ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language that is spoken in the recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The languages that may be spoken, {language_options_min} or more; up to {language_options_advised} give the best results.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The length of this recording could not be read. Make sure that it has between half a second and 4 hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list has every key of the account and Region. Those that cannot encrypt say why. Type to search, and choose sealed-transcripts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list is not complete. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of keys has those of your own account. A key of another one is named by its ARN, which its owner tells you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log has five files of 1 MB at most; older entries go at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name ends in “.{extension}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name has no extension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of an alias cannot have {found}. It has letters, digits and / _ - : only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of an alias has at most 250 characters, and this one is longer. Copy the ARN again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the Region is not valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the alias is missing after alias/.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the bucket is missing. Enter it after s3://.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name, a key or a value is too long. A name has up to {name_max} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network wants you to sign in first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The next try is in {retry_seconds} s, by itself. Nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of the first subtitle; many players expect 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The object does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The object may have been copied or rewritten since. Use these settings again if it has to be sealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output is encrypted with the KMS key that you choose here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output is kept by Amazon Transcribe; its encryption cannot be checked from this account. It is removed 90 days after the job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output is no transcript that can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output is written to your bucket and stays there after the job expires. It can be encrypted with a KMS key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output object is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output of all jobs would be one and the same object. Enter a folder, an address that ends in /.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output will be kept by Amazon Transcribe; its encryption cannot be checked from this account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pairs are a part of the lock: they cannot be exchanged afterwards, not even by who may use the key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pairs take {size} bytes of the headers that Amazon S3 gets the transcript with. All of these together have {limit} bytes at most, so that writing it may fail. Shorten the pairs if you can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pairs that are suggested are there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The partition is missing after arn:, for example aws.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The partner allows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The partner clinic no longer shares its KMS key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The partner clinic shares its KMS key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The partner clinic shares its KMS key now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The password stands in the event, readable. CloudTrail keeps its events, and nothing takes a pair out of them. Close the preview.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The permission then holds for requests that carry these pairs. DescribeKey carries none, so it stands by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The profile {profile} needs a code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program did not expect this ({kind}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program did not expect this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program {resource}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proof is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy did not let the request through to {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy wants a user name and a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record of key, encryption context and checks goes for good: AWS gives neither key nor context back. Save a proof first if you may need one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record of the job keeps the ARN of the key: AWS never tells it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording becomes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording could not be read, so that its SHA-256 is not known. Remove the file and choose it again, or use another placeholder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording has more channels than the two that Amazon Transcribe takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording has {parameter} channels, and Amazon Transcribe takes at most {parameter2}. Convert it to stereo or mono.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording has {size}, and Amazon Transcribe takes at most {size2}. Compress it, for example to FLAC or MP3, or cut it into parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording is in a bucket already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording is in a format that Amazon Transcribe does not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording is in another format than its name says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording is larger than the 2 GB that Amazon Transcribe takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording is too short or too long: half a second is the least, four hours are the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording is uploaded to a bucket of yours first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording is {duration} long, and Amazon Transcribe takes at most {duration2}. Cut it into parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording is {parameter} ms long, and Amazon Transcribe needs at least {parameter2} ms. Choose a longer recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording keeps the encryption that it has. What you choose further down is for the transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recordings are being looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request did not leave, or was turned away; it is sent again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request named another sample rate than the recording has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request was sent, but no answer came in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request would have taken credentials of the one to the other, so that it was not sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The role that the profile names is not assigned to you in its account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The role's trust policy has to name your identity, an IAM policy of yours has to allow it, and the role may demand an MFA device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same KMS key as the output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample rate of the recording is out of range: 8,000 to 48,000 hertz are possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sampling rate is {hertz} Hz, and Amazon Transcribe takes {minimum} to {maximum} Hz. Convert the recording, for example to 16 kHz.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The secure connection to {error} failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service is missing in this ARN: after the partition comes kms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The session with the MFA device has ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The set is kept on this computer. Placeholders stay placeholders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sets were not exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings of {job_name} take its place. What you entered was not sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sign-in did not succeed. What the AWS CLI said stands below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sign-in may not be renewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sign-in of {error} has ended or has not happened yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The six digits that the device shows now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tag {submission_tag} says which job of this computer it is. By it a job is known again whose answer from AWS was lost. It needs the permission transcribe:TagResource.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text is too long to be pasted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript appears here when the job is complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript has a key of its own, the data key. It lies beside the transcript, and is itself encrypted with the KMS key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript has no times, which subtitles need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript is encrypted with a data key of its own. The data key lies beside it, encrypted by AWS KMS with the KMS key and the encryption context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript is ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript will be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The upload begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The upload waits, and goes on by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value of {names} looks sensitive and is not saved: the pair is kept without.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The values of {names} look sensitive and are not saved: the pairs are kept without.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wrong key is as good as none: whoever owns it decides who can read the transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {half} {ends}. {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {noun} is added again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {noun} is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {noun} is removed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no profiles yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no sets yet. Save the pairs of a job, or import a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a job named {taken} already. {free} is free and stands in the field now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a set “{name}” already. Saving replaces it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already {named} in this account and Region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no KMS key for the output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no Region named {resource}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no connection to AWS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no connection to AWS yet, so nothing can be checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no connection to AWS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no connection to {error}: the network does not know an address of that name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no connection to {error}: this computer has no way into the network just now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no connection to {error}: what is there, or a firewall on the way, turned it down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no output to check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no profile named {found} in the AWS configuration of this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no profile of that name in the AWS configuration of this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no program to show folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room for another pair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room for more: up to {sets_max} sets are kept, or about 1 MB. Delete some first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no text on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is none: an encryption context goes with a KMS key only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is too little speech in the recording to tell its language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are its first bytes. Without its data key nobody can read a word of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are not the pairs that it was sealed with. They must match to the letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These bytes are all that is stored. There is no word of the dictation in them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are added again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are for a time that is still to come, or the clock of this computer is behind.{error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are looked for in {config} and {credentials}. Set one up with aws configure sso or aws configure: it appears here by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are recorded and go on at the next start, an upload with the parts that Amazon S3 has by then. Jobs that Amazon Transcribe has go on there in any case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They count wherever a key policy names the pair. Remove them unless they belong there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They stay valid at AWS. To use them here again they have to be entered anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This ARN is of the service {quoted}, not of kms. Copy the key's ARN from the AWS KMS console.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account has no KMS keys in this Region. Create one in AWS KMS, then load the keys again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account has no buckets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This account needs a bucket of its own for the output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be chosen. {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This choice has not been checked yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer has no safe keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This folder is not there now. Until it is, the system proposes one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is all that is saved: read it before you hand it on. Secrets, names of jobs, buckets and keys, account ids, and values of an encryption context are left out. Nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is neither a key ID, an alias nor an ARN. Copy the key's ARN from the AWS KMS console.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a file of this computer. Save it here first, then choose it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not an S3 location. Begin with s3://, as in {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program, and has two accounts. You are account 111122223333; the partner clinic is 444455556666.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program. In AWS nobody is shown what you will see.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program. No account is used and nothing is sent to Amazon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program. Nothing that is typed here leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is your transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This job was made without an encryption context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This job was not made by this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key belongs to account {owner}{not_own}. That account controls it: if it disables or deletes the key, or stops sharing it, you can no longer read your transcripts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key belongs to account {parameter}, the one in use. It works; you can also choose it under Use key from current account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key differs from another only in small and capital letters, which key policies cannot tell apart. Consider another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key has no key material. Import it in AWS KMS, or choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key is disabled. Enable it in AWS KMS, or choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key is in the {partition} ({partition2}), and the job runs in the {own} ({own2}). Keys do not work across partitions: choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key is in {region}, and the job runs in {own}. Choose a key in {own2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key is made for {usage}, not for encryption. Choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key is not for encryption. Choose a key with the usage Encrypt and decrypt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key is not in the list. It can be taken as typed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key is not ready for use. Wait until AWS KMS shows it as Enabled, or choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key is there more than once. Each key can be used once; rename or remove one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key is waiting for its deletion. Cancel the deletion in AWS KMS, or choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This kind of sign-in is not available here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This multi-Region key will be deleted once its replica keys are deleted; until then it cannot encrypt. Cancel the deletion in AWS KMS, or choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This names a bucket or a folder. Add the name of the recording, or choose it with Browse S3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This object has {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program does not know the Region {region}. The key is sent as entered; check the Region if AWS does not find the key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This recording is empty. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This tag key is there more than once. Rename or remove one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This transcript has no times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was to be sent to Amazon Transcribe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This window is the demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Through AWS RAM. That account controls these keys, and can disable or delete them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times of Amazon Transcribe come from its own clock, which may differ from this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be added to the Statement list of the key policy, by the owner of the key, account {account}. Both this and the policy above are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be attached to {caller_arn}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be deleted after its replica keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be deleted {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To choose and check the key, use a customer specified S3 bucket with Encryption turned on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To hand over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the letter: a small c would not do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcribing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcript saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcription ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcription jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcription started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcripts and other documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcripts need a symmetric encryption key (SYMMETRIC_DEFAULT); this one is {named}, {kind}. Choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcripts need a symmetric encryption key; this one is not. Choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again and allow it when your password manager asks; or {in_memory}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again to get a fresh one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again, or start it with sealscribe demo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again, or start it with sealscribe walkthrough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again. If it stays so, report it with this message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again; if it stays so, ask your administrator for s3:PutObject on the output bucket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn Encryption off, so that the bucket's default is used, or choose another bucket.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two locks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type what you want to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typing redone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typing undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unavailable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under the field stands what the ARN says: the account, the Region, the key. Compare them with what the partner told you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under the field stands what the text looks like. It was recognised on this computer, while you typed; nothing was sent to find out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo a change of the pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock it and try again; or {in_memory}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until it is created or the form is emptied, without the values that Sealscribe warns of. It is back after a crash or at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to {job_name_max} characters: a-z, A-Z, 0-9, periods, underscores and hyphens. Each name is used once per account and Region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Updating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upload destination on S3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upload of the recording began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uploading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uploading the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a key of another account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a label instead, such as Matter = 2024-118.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use key from current account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use key from different account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use key {resource}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use settings again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use these settings again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use these settings again to make a new job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use these settings again; if it fails again, check recording, bucket and key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use until the program ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use what the form has now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use “{typed}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VTT (WebVTT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value - optional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait a moment, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the connection to AWS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the next code, then connect again in Connection. If that is refused too, check the clock of the device, and mfa_serial of the profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until running jobs have ended, then try again; quotas can be raised in Service Quotas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until the job is complete. Then Amazon S3 is asked with which key the transcript is encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until the program that writes it is done, then choose the recording again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until the program that writes the file is done, then use these settings again, which uploads it once more; or delete the object.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the code of your MFA device…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for your password manager…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WebVTT subtitles (*.vtt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What CloudTrail will show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What answers for {error} does not speak TLS. A proxy or an endpoint with the wrong address causes this.{told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be done with the jobs that are selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What encryption means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is encrypted, and with which key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is kept on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What not to put in the context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What seals it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands as (set by AWS) is known to AWS only. Likely, but documented for other services only: {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands in these braces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the form begins with in this demo. Your own defaults are neither used nor changed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the form begins with. Jobs that you have begun keep what you entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the sign-in says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the states of a job mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to ask for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to ask for has the statement for the partner's key policy, and the one for your own account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What went wrong, for as long as you choose below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you choose here, and how you last connected. No secret.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {{placeholder}} stands for has {character} as character {place} ({name}). Only ASCII letters, digits and signs can be used. Change it there, or write something else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When the job is complete, Amazon S3 is asked how each output object is encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the dialogs for files begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where you are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether Amazon Transcribe takes it is not documented</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether Amazon Transcribe takes them is not documented. They cannot be shared across accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the request arrived is being found out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who copies the disk has nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is asking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may read the transcript is decided by that other key. Find out who administers it, and whether the object was copied or rewritten since; then use these settings again if it has to be sealed with your key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever may read the log can read the pairs: in your account, and in that of the key's owner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever may use the key can read the transcript: no sooner and no longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a KMS key, whoever opens the transcript needs permission for the key too, and CloudTrail notes each use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With its placeholders replaced, the value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the name of the file this path has {count} bytes, and Amazon S3 takes at most {limit}. Shorten the path or {other}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the permission kms:DescribeKey on the key, check again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With {source} replaced, the value has a space at its begin or end. It counts wherever a key policy names the pair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a KMS key of your choice Amazon S3 encrypts the output: with its default key (SSE-S3), unless the bucket has another default.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without the object nothing can be said of its encryption. Check again when it is back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write Dermatology in place of Cardiology, and open it with these pairs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the output</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are known to AWS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are {arn}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can add up to {left} more {noun}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can add up to {left} {noun}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can choose it as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You deleted it at Amazon Transcribe before it was complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You do not have permission to read this transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have reached the limit of {limit} {plural}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You lack the permission {action} on this key{with_pairs}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You lack the permission {action}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may close the program meanwhile: the job goes on at AWS, and is looked up at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may decrypt with this key, as reading the sealed transcript takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may encrypt with this key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may have data keys made under this key, as writing a sealed object takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may list neither keys nor aliases: {actions} are not allowed for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may look at {place}. Whether it can be decrypted, where a KMS key encrypts it, was not tried.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not list aliases ({actions}), so that keys are shown by their ID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not list keys ({actions}), so that only keys with an alias are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not read details of these keys (kms:DescribeKey), so that their states are not known. They can be chosen all the same, or {by_hand}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not read the details of this key; it may work all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not read this ({action}). It may be as it should.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may use this key{with_context}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your first encrypted transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your unfinished job is back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Belgian national register number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Brazilian tax number (CPF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a British National Insurance number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a British driving licence number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Chilean tax number (RUT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Chinese identity number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Czech or Slovak birth number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Finnish personal identity code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a French social security number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a GitHub token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a GitLab token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Google API key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Google Cloud Storage key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Google OAuth token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a JSON web token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Medicare number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Mexican population registry number (CURP)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a PIN or a one-time code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Singaporean identity number (NRIC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Slack token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a South African identity number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Spanish identity number (DNI or NIE)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Stripe key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Swedish personal number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Swiss social security number (AHV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Twilio key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a bank account number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a bank account number (IBAN)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a bank code (BIC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a basic authorization header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a bearer token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a character that cannot be seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a driving licence number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file without an extension</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a job named {resource}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key of a database service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key of a mail service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key of a map service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key of a monitoring service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key of a payment service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key of a storage account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key of an AI service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key of an AWS service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key of an Azure service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a national identification number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a passport number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a password hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a password or another credential</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a patient or health insurance number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a payment card number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a permissions boundary of your identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a policy of the VPC endpoint that your network uses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a policy of the resource itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a policy of your session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a presigned URL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a private key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a private key of a wallet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a recovery phrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a resource control policy of your organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a secret, token or key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a service control policy of your organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a session cookie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a social security number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a tax number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token of a build or code-checking service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token of a chat bot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token of a customer management service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token of a hosting service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token of a package registry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token of a shop or shipping service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token of a social network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token of an infrastructure or secrets service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a token of an office service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a user name with its password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a webhook address of a chat service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about {duration} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>access keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>access keys in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>account {parts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>age of a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all {hit} output objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an AWS access key ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an AWS secret access key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an AWS session token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an Argentine tax number (CUIT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an Atlassian token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an Azure client secret</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an IAM policy of your identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an Indian identity number (Aadhaar)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an Indian tax number (PAN)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an Italian tax code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an address with a password in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an authorization header</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {rest} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another job of this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another keyring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>both output objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chosen here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>computed when it is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>credential process</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMM yyyy, HH:mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMM yyyy, HH:mm:ss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>d MMMM yyyy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>date of birth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not match the detected media format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not match the detected sample rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not name the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encryption context as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>enter a key ID, an alias, a key ARN or an alias ARN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every {count} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exact position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>external key store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fact about a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fact about somebody's health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>file size too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for message authentication codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from AWS_DEFAULT_REGION</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from the profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gender of a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18pt; }h3 { font-size: 10pt; margin-top: 12pt; margin-bottom: 3pt; }th { text-align: left; } pre { font-size: 8pt; white-space: pre-wrap; }.verdict { font-weight: bold; }</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hardware (MAC) address of a device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>identify the language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imported key material</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in memory until the program ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {backend}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>income of a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>invalid sample rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not valid yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>job name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keep the keys in memory until the program ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>length unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>licence plate of a vehicle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>media length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name of a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>names the key {found}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no credentials of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no transcript is known of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known to this program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number of a device or a vehicle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number of a phone or a SIM card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number of an employee or another person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number of channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of AWS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of a different account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of the demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of this account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>own endpoint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>phone number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>postal address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>profile {profile}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refused: {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>request id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>s3:GetObject on the object, and kms:Decrypt on the KMS key that encrypts it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sensitive data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shared by account {owner}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>takes on a role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the Region in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the Region {region}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the administrator of the resource</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the answer to a security question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the expiry date of a payment card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the key aws/s3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the machine-readable lines of a passport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of the job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the output bucket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the output object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the placeholders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the profile in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the profile {profile}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the secret of a one-time code app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is nothing at {resource}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unsupported media format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>user name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>user name or number of a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vehicle identification number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>web identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whoever manages the policies of your organization</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whoever runs your network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whoever set up your sign-in or role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without a spec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>words about somebody's health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>your administrator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{added} suggested pairs added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{algorithm}, key {key_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{asked_prefix} is no prefix here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{bucket} exists and is in {report}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{bucket} is in {report}, and the job would run in {own}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{chosen} (not there any more)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code} chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code} removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} Hz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} cannot be used either.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} copied as JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} could be read and are shown. The damaged file is kept beside the new one as {kept_aside}: do not delete it before somebody has looked whether a job is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} did not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} did not fit: a context has at most {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} failed: the job would probably be refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} languages chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} names copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} no job, since there was a problem with them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} not belong to the ARN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of “{name}” added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of “{name}” not added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} pasted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} to correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count}, grouped differently</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count}, loading more...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count}, since the key looks sensitive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count}. The next ones are missing: {title}. {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{days} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{detail} The job itself is complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{digits} and {others}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{endpoint} stands in for AWS, by the profile or the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} cannot be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} cannot be reached: its address was not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} cannot be reached: the connection was refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} did not accept the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} did not answer in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} did not let Sealscribe in, by an answer that was given or by a rule of this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} does not have them: they were removed there, or it is a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} had a fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} may be waiting for a password in a window behind this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} reports a fault of its own.{error2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{error} was not unlocked, so that access keys can neither be read nor saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} cannot be written there. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{half} of pair {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{half} of pair {row}, hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{half} of {noun} {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hit} of {count} output objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{jobs} found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{jobs} not sent yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{keys} in the encryption context is added by Amazon S3, not by this job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{named} cannot encrypt just now, for example because it is waiting for its deletion or has no key material.{state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{named} is no placeholder. Choose one from the menu, or write {{ for a brace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{named} that keeps the jobs cannot be read or written. Without a record nothing is sent, since it would be the only memory of the job's key and context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{named}, but the content is not recognised as a recording. Check that it plays before you create the job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{named}, but the content is {content}. It is sent as {content}; check that this is the right file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{named}, which AWS_CA_BUNDLE or ca_bundle of your profile names, is missing, may not be read, or holds no certificates as PEM.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names}: a pair with this key is there, and was left as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} - optional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be read: it may belong to somebody else. Check that you may read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is no longer there. Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, row {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, uploaded to {uri}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{noun} removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{noun} “{shown}” removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{often}, next on {next_at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{partition} partition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{part} of pair {number}: looks like {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} of {hits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{pointsizef} pt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{policy} denies it explicitly, which no other permission outweighs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{profile} (not in the files)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{program} that credential_process of {error} names gave no credentials.{told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{proxy} answered with HTTP status {status} in place of AWS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{proxy} cannot be reached, or its address is not valid. HTTPS_PROXY names it, or the settings of this computer do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{proxy} let nothing through without them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{quoted} is no partition of AWS. After arn: comes aws, in China aws-cn, and in AWS GovCloud (US) aws-us-gov.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{quoted} is not the code of a Region. Write it as in eu-central-1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{ready} of {total} jobs can be created; {bad} cannot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{region_words}, is in the {owner}: its ARNs begin with arn:{owner2}. Copy the ARN again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{region} does not know these credentials. It has to be enabled for an account before its first use; if it is, the access key was switched off or does not exist.{error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said} A missing permission, a bucket in another Region or trouble with the KMS key can be the reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said} The KMS key of the output, or that of the recording, seems to be the reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{service} is not offered in this Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{service} refused the request on {resource}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{service} refused the request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shown} and {more} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} of {size2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{subject} has {count} characters, and at most {limit} are allowed. Shorten it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thing} cannot be opened: it may belong to somebody else, or another program holds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thing} cannot be written there: the folder may be protected or its disk full. What was there before is unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thing} cannot encrypt transcripts: that takes a symmetric encryption key that an account manages itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thing} is not in the Region in use. Recording, bucket and key have to be in the Region of the job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thing} is not the same as when it was checked, so that it was not submitted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thing} was disabled; perhaps after it was chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thing} was moved, renamed or deleted, or its disk was taken away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thing} was not found on Amazon S3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{thing} was not found on Amazon S3. It was moved, deleted or expired, or was never written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} ({minutes} minutes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}. {words} The key can be used for the job all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}. {words} The key will be sent as entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}. {words} {incomplete}You can also {by_hand}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{verb} with {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} Ask your administrator for the permission, or {by_hand}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} of account {account}{whose} in {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{whose} denies {action} on this key{with_pairs}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why} What you entered is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{width} x {height}, factor {devicepixelratio}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{str}” cannot be the name of a bucket. Bucket names have 3 to 63 small letters, digits, hyphens and periods.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
