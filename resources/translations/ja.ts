<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>Sealscribe</name>
  <message>
   <source> (the account in use)</source>
   <translation> (使用中のアカウント)</translation>
  </message>
  <message>
   <source> A whole ARN looks like {example}.</source>
   <translation> 完全な ARN は {example} のような形です。</translation>
  </message>
  <message>
   <source> AWS STS says: {service_message}</source>
   <translation> AWS STS の応答: {service_message}</translation>
  </message>
  <message>
   <source> It also answers like this to some identities that may not write to the output bucket.</source>
   <translation> 出力バケットへの書き込みを許可されていない ID にも、同じ応答が返ることがあります。</translation>
  </message>
  <message>
   <source> It is in the state {service_code}.</source>
   <translation> 状態は {service_code} です。</translation>
  </message>
  <message>
   <source> It says: {service_message}</source>
   <translation> 応答: {service_message}</translation>
  </message>
  <message>
   <source> OpenSSL says: {service_message}</source>
   <translation> OpenSSL の応答: {service_message}</translation>
  </message>
  <message>
   <source> The AWS SDK says: {service_message}</source>
   <translation> AWS SDK の応答: {service_message}</translation>
  </message>
  <message>
   <source> The clock of this computer is {clock_offset}.</source>
   <translation> このコンピュータの時計は {clock_offset} です。</translation>
  </message>
  <message>
   <source> The job was looked for by its name afterwards, since it may have been created all the same.</source>
   <translation> それでも作成された可能性があるため、その後ジョブを名前で検索しました。</translation>
  </message>
  <message>
   <source> of {resource}</source>
   <translation> ({resource})</translation>
  </message>
  <message>
   <source> with a Bucket Key</source>
   <translation> (バケットキーあり)</translation>
  </message>
  <message>
   <source> with these {pairs} pairs</source>
   <translation> (この {pairs} 個のペアで)</translation>
  </message>
  <message>
   <source> with this encryption context</source>
   <translation> (この暗号化コンテキストで)</translation>
  </message>
  <message>
   <source> with this pair</source>
   <translation> (このペアで)</translation>
  </message>
  <message>
   <source> {count} could not be read.</source>
   <translation> {count}は読み取れませんでした。</translation>
  </message>
  <message>
   <source> {service} says: {service_message}</source>
   <translation> {service} の応答: {service_message}</translation>
  </message>
  <message numerus="yes">
   <source>%Ln buckets</source>
   <translation>
    <numerusform>%Ln 個のバケット</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln channels</source>
   <translation>
    <numerusform>%Ln チャネル</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln characters do</source>
   <translation>
    <numerusform>%Ln 文字</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln checks</source>
   <translation>
    <numerusform>%Ln 件の確認</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln commands</source>
   <translation>
    <numerusform>%Ln 個のコマンド</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln days</source>
   <translation>
    <numerusform>%Ln 日</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln digits</source>
   <translation>
    <numerusform>%Ln 桁</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln errors</source>
   <translation>
    <numerusform>%Ln 件のエラー</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln hours</source>
   <translation>
    <numerusform>%Ln 時間</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln items</source>
   <translation>
    <numerusform>%Ln 項目</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln job records</source>
   <translation>
    <numerusform>%Ln 件のジョブ記録</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln jobs</source>
   <translation>
    <numerusform>%Ln 件のジョブ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln jobs are</source>
   <translation>
    <numerusform>%Ln 件のジョブ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln languages</source>
   <translation>
    <numerusform>%Ln 言語</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln lines</source>
   <translation>
    <numerusform>%Ln 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln minutes</source>
   <translation>
    <numerusform>%Ln 分</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln more characters</source>
   <translation>
    <numerusform>ほか %Ln 文字</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln other characters</source>
   <translation>
    <numerusform>ほかの文字 %Ln 個</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pages</source>
   <translation>
    <numerusform>%Ln ページ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pairs</source>
   <translation>
    <numerusform>%Ln 個のペア</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln pairs are left out</source>
   <translation>
    <numerusform>%Ln 個のペアを除外</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln passages</source>
   <translation>
    <numerusform>%Ln 箇所</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln recordings</source>
   <translation>
    <numerusform>%Ln 件の録音</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln recordings have</source>
   <translation>
    <numerusform>%Ln 件の録音</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln records</source>
   <translation>
    <numerusform>%Ln 件の記録</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln seconds</source>
   <translation>
    <numerusform>%Ln 秒</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sensitive texts</source>
   <translation>
    <numerusform>%Ln 件の機密テキスト</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sets</source>
   <translation>
    <numerusform>%Ln 件のセット</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln sets were</source>
   <translation>
    <numerusform>%Ln 件のセット</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln spaces</source>
   <translation>
    <numerusform>%Ln 個の空白</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln speakers</source>
   <translation>
    <numerusform>話者 %Ln 人</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln texts of the encryption context were left out</source>
   <translation>
    <numerusform>暗号化コンテキストの %Ln 件のテキストを除外しました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln texts that look sensitive were left out</source>
   <translation>
    <numerusform>機密と思われる %Ln 件のテキストを除外しました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln warnings</source>
   <translation>
    <numerusform>%Ln 件の警告</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Sealscribe</source>
   <translation>Sealscribe について(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Create job</source>
   <translation>ジョブを作成(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Demo</source>
   <translation>デモ(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>編集(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>ヘルプ(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Job</source>
   <translation>ジョブ(&amp;J)</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <translation>キーボードショートカット(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>貼り付け(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>やり直し(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Reset demo…</source>
   <translation>デモをリセット…(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Settings</source>
   <translation>設定(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>表示(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Walkthrough</source>
   <translation>ウォークスルー(&amp;W)</translation>
  </message>
  <message>
   <source>(empty name)</source>
   <translation>(名前なし)</translation>
  </message>
  <message>
   <source>({shown} of {total})</source>
   <translation>({total} 件中 {shown} 件)</translation>
  </message>
  <message>
   <source>, account {account}</source>
   <translation>、アカウント {account}</translation>
  </message>
  <message>
   <source>, and {resource} is none</source>
   <translation>({resource} はこれに当たりません)</translation>
  </message>
  <message>
   <source>, chosen</source>
   <translation>、選択済み</translation>
  </message>
  <message>
   <source>, more below</source>
   <translation>、下に続きあり</translation>
  </message>
  <message>
   <source>, not to the one in use ({own})</source>
   <translation>、使用中のもの ({own}) ではありません</translation>
  </message>
  <message>
   <source>, with exactly these {pairs} pairs</source>
   <translation>、この {pairs} 個のペアでのみ</translation>
  </message>
  <message>
   <source>, with exactly this pair</source>
   <translation>、このペアでのみ</translation>
  </message>
  <message>
   <source>, {size} in all</source>
   <translation>、合計 {size}</translation>
  </message>
  <message>
   <source>- optional</source>
   <translation>- オプション</translation>
  </message>
  <message>
   <source>0 seconds</source>
   <translation>0 秒</translation>
  </message>
  <message>
   <source>1 language chosen</source>
   <translation>1 言語を選択</translation>
  </message>
  <message>
   <source>1 suggested pair added.</source>
   <translation>候補のペアを 1 個追加しました。</translation>
  </message>
  <message>
   <source>: {resource} is missing</source>
   <translation>: {resource} がありません</translation>
  </message>
  <message>
   <source>A KMS key</source>
   <translation>KMS キー</translation>
  </message>
  <message>
   <source>A KMS key has at most {count} characters. Paste the ARN alone.</source>
   <translation>KMS キーは最大 {count} 文字です。ARN だけを貼り付けてください。</translation>
  </message>
  <message>
   <source>A KMS key has no spaces, quotes or brackets; character {count} is {found}. Remove them.</source>
   <translation>KMS キーに空白、引用符、括弧は使えません。{count} 文字目は {found} です。取り除いてください。</translation>
  </message>
  <message>
   <source>A KMS key seems to be demanded</source>
   <translation>KMS キーが必要なようです</translation>
  </message>
  <message>
   <source>A brace stands alone. Close it, as in {job_name}, or write {{ or }} for a brace itself.</source>
   <translation>波括弧が 1 つだけあります。{job_name} のように閉じるか、波括弧そのものには {{ または }} と入力してください。</translation>
  </message>
  <message>
   <source>A check sends requests to AWS KMS and Amazon S3, and AWS writes the encryption context of a dry run to CloudTrail.</source>
   <translation>確認は AWS KMS と Amazon S3 にリクエストを送信し、AWS はドライランの暗号化コンテキストを CloudTrail に記録します。</translation>
  </message>
  <message>
   <source>A context that does not fit</source>
   <translation>合わないコンテキスト</translation>
  </message>
  <message>
   <source>A disabled key can be enabled again. One that is deleted is gone, and every transcript with it: therefore AWS KMS waits for seven days at least.</source>
   <translation>無効化したキーは再び有効にできます。削除したキーとそのトランスクリプトは戻りません。そのため AWS KMS は最短でも 7 日間待ちます。</translation>
  </message>
  <message>
   <source>A document to hand over, as HTML or JSON: who made the job and when, the request as sent with its encryption context, and what Amazon S3 answered for each output.</source>
   <translation>HTML または JSON の提出用文書です。誰がいつジョブを作成したか、暗号化コンテキストを含む送信したリクエスト、各出力についての Amazon S3 の応答が含まれます。</translation>
  </message>
  <message>
   <source>A dry run is yours, not the service's: what Amazon Transcribe does later carries one more pair, aws:s3:arn, and is seen by conditions such as kms:ViaService. So this is advice; the job itself is the proof.</source>
   <translation>ドライランはあなたのリクエストで、サービスのものではありません。Amazon Transcribe が後で行う操作にはペア aws:s3:arn が加わり、kms:ViaService などの条件の対象になります。これは目安であり、証明になるのはジョブそのものです。</translation>
  </message>
  <message>
   <source>A file of this computer</source>
   <translation>このコンピュータのファイル</translation>
  </message>
  <message>
   <source>A folder is enough; the file gets the name of the job.</source>
   <translation>フォルダで十分です。ファイルにはジョブの名前が付きます。</translation>
  </message>
  <message>
   <source>A folder is searched for MP3, MP4, M4A, WAV, FLAC, AMR, OGG and WebM files. A list has a path or an s3:// address in the first column of each line, or in a column with the title file; columns with the titles name and language are optional.</source>
   <translation>フォルダからは MP3、MP4、M4A、WAV、FLAC、AMR、OGG、WebM ファイルを探します。リストは各行の 1 列目、または file という見出しの列に、パスか s3:// アドレスを持ちます。見出しが name と language の列は任意です。</translation>
  </message>
  <message>
   <source>A job has at most {limit} tags. Remove those that are not needed.</source>
   <translation>ジョブのタグは最大 {limit} 個です。不要なものを削除してください。</translation>
  </message>
  <message>
   <source>A key ID has 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or mrk- and 32 of them; this one has {found}. Copy the ARN again.</source>
   <translation>キー ID は 8、4、4、4、12 桁の組に分かれた 32 桁の 16 進数、または mrk- と 32 桁です。これは {found} です。ARN をもう一度コピーしてください。</translation>
  </message>
  <message>
   <source>A key of a different account</source>
   <translation>別のアカウントのキー</translation>
  </message>
  <message>
   <source>A key of a different account is named by its ARN only: an ID or alias would mean a key of your own account. Ask the key's owner for the ARN, as in {example}.</source>
   <translation>別のアカウントのキーは ARN でのみ指定します。ID やエイリアスはご自分のアカウントのキーを意味します。キーの所有者に {example} のような ARN を尋ねてください。</translation>
  </message>
  <message>
   <source>A key policy can allow the key for this department only, and CloudTrail shows what the key was used for. The pairs are not secret: use labels, never names.</source>
   <translation>キーポリシーでこの部門にだけキーを許可でき、CloudTrail にはキーの用途が残ります。ペアは秘密ではありません。名前ではなくラベルを使ってください。</translation>
  </message>
  <message>
   <source>A key that a partner owns: refused at first, what its owner has to allow, and a transcript that is sealed with it.</source>
   <translation>パートナーが所有するキー。最初は拒否され、所有者が許可すべきことがわかり、最後にそのキーで封印されたトランスクリプトができます。</translation>
  </message>
  <message>
   <source>A key, a context and who may use them: that is what a sealed transcript rests on.</source>
   <translation>キー、コンテキスト、そして使用できる人。封印されたトランスクリプトはこの三つに支えられています。</translation>
  </message>
  <message>
   <source>A look inside the stored transcript: ciphertext, a key that is disabled, and a context that does not fit.</source>
   <translation>保存されたトランスクリプトの中身。暗号文、無効化されたキー、合わないコンテキストを見ます。</translation>
  </message>
  <message>
   <source>A missing permission is found now and not in the middle of the job.</source>
   <translation>足りないアクセス許可が、ジョブの途中ではなく今わかります。</translation>
  </message>
  <message>
   <source>A name cannot consist of periods alone. Enter another name.</source>
   <translation>名前をピリオドだけにすることはできません。別の名前を入力してください。</translation>
  </message>
  <message>
   <source>A name cannot have {shown} (character {position}). Use the letters a-z and A-Z, digits, periods, underscores and hyphens.</source>
   <translation>名前に {shown} は使えません ({position} 文字目)。a-z、A-Z、数字、ピリオド、アンダースコア、ハイフンを使ってください。</translation>
  </message>
  <message>
   <source>A name is proposed after the recording; another is as good. It also becomes the name of the transcript's file.</source>
   <translation>録音から名前が提案されます。別の名前でもかまいません。トランスクリプトのファイル名にもなります。</translation>
  </message>
  <message>
   <source>A new sign-in is needed</source>
   <translation>再度サインインが必要です</translation>
  </message>
  <message>
   <source>A pair has a warning. The check would send it to AWS KMS, and it would stand readable in CloudTrail, from where it cannot be removed.</source>
   <translation>警告のあるペアがあります。確認するとそれが AWS KMS に送信され、CloudTrail に読める形で残り、削除できません。</translation>
  </message>
  <message>
   <source>A partner wants the transcript sealed with a key that the partner controls. See what both sides have to do.</source>
   <translation>パートナーが、自分の管理するキーでトランスクリプトを封印することを望んでいます。双方がすべきことを見てみましょう。</translation>
  </message>
  <message>
   <source>A policy denies this explicitly</source>
   <translation>ポリシーで明示的に拒否されています</translation>
  </message>
  <message>
   <source>A policy names a key by its ARN, and you may not read the details of this one. Ask for kms:DescribeKey, or ask its owner for the ARN and enter that.</source>
   <translation>ポリシーはキーを ARN で指定しますが、このキーの詳細を読む許可がありません。kms:DescribeKey を依頼するか、所有者に ARN を尋ねて入力してください。</translation>
  </message>
  <message>
   <source>A preview of the event that AWS KMS writes to CloudTrail when the transcript is sealed. Everybody who may read the log can read the encryption context in it.</source>
   <translation>トランスクリプトの封印時に AWS KMS が CloudTrail に書き込むイベントのプレビューです。ログを読める人は誰でも、その中の暗号化コンテキストを読めます。</translation>
  </message>
  <message>
   <source>A profile of the AWS CLI on this computer.</source>
   <translation>このコンピュータの AWS CLI のプロファイルです。</translation>
  </message>
  <message>
   <source>A quota of {service} is reached</source>
   <translation>{service} のクォータに達しました</translation>
  </message>
  <message>
   <source>A recording</source>
   <translation>録音</translation>
  </message>
  <message>
   <source>A recording in Amazon S3 is named by its address. Type one, or find it with Browse S3.</source>
   <translation>Amazon S3 の録音はアドレスで指定します。入力するか、S3 を参照で探してください。</translation>
  </message>
  <message>
   <source>A row for each recording. Enter on a job name changes it.</source>
   <translation>録音ごとに 1 行です。ジョブ名の上で Enter を押すと変更できます。</translation>
  </message>
  <message>
   <source>A secret is typed into the encryption context: the warning, what CloudTrail would show for years, and the way back.</source>
   <translation>暗号化コンテキストに秘密を入力してみます。警告、CloudTrail に何年も残る内容、そして元に戻す方法を見ます。</translation>
  </message>
  <message>
   <source>A setting of {profile} or of the environment is not valid.</source>
   <translation>{profile} または環境の設定が正しくありません。</translation>
  </message>
  <message>
   <source>A transcript says what the recording says. In a few steps you make one that only the right people can open. Do each step yourself, or have it done for you.</source>
   <translation>トランスクリプトには録音の内容がそのまま書かれます。数ステップで、しかるべき人だけが開けるものを作ります。各ステップはご自分で行うことも、任せることもできます。</translation>
  </message>
  <message>
   <source>A warning does not stop you from sending. A secret is asked about once more, and needs a reason.</source>
   <translation>警告が出ても送信はできます。秘密についてはもう一度確認され、理由が必要です。</translation>
  </message>
  <message>
   <source>A web page{host} came in place of the answer of {service}, as networks of hotels and guests do.</source>
   <translation>{service} の応答の代わりにウェブページ{host}が返りました。ホテルや来客用のネットワークで起こります。</translation>
  </message>
  <message>
   <source>A {denying_policy} policy</source>
   <translation>{denying_policy} ポリシー</translation>
  </message>
  <message>
   <source>API JSON</source>
   <translation>API JSON</translation>
  </message>
  <message>
   <source>AWS CLI (POSIX shell)</source>
   <translation>AWS CLI (POSIX シェル)</translation>
  </message>
  <message>
   <source>AWS CLI (PowerShell)</source>
   <translation>AWS CLI (PowerShell)</translation>
  </message>
  <message>
   <source>AWS China</source>
   <translation>AWS 中国</translation>
  </message>
  <message>
   <source>AWS CloudHSM key store</source>
   <translation>AWS CloudHSM キーストア</translation>
  </message>
  <message>
   <source>AWS European Sovereign Cloud</source>
   <translation>AWS European Sovereign Cloud</translation>
  </message>
  <message>
   <source>AWS European Sovereign Cloud (Germany)</source>
   <translation>AWS European Sovereign Cloud (ドイツ)</translation>
  </message>
  <message>
   <source>AWS GovCloud (US)</source>
   <translation>AWS GovCloud (米国)</translation>
  </message>
  <message>
   <source>AWS GovCloud (US-East)</source>
   <translation>AWS GovCloud (米国東部)</translation>
  </message>
  <message>
   <source>AWS GovCloud (US-West)</source>
   <translation>AWS GovCloud (米国西部)</translation>
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
   <translation>AWS ISO (米国)</translation>
  </message>
  <message>
   <source>AWS ISOB (US)</source>
   <translation>AWS ISOB (米国)</translation>
  </message>
  <message>
   <source>AWS ISOE (Europe)</source>
   <translation>AWS ISOE (欧州)</translation>
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
   <translation>このアカウントとリージョンに、そのようなキーは見つかりませんでした。確認するか、リストからキーを選んでください。</translation>
  </message>
  <message>
   <source>AWS KMS found no such key, or its owner does not share it with your account. Ask the owner to check the ARN and the key policy.</source>
   <translation>そのようなキーが見つからないか、所有者があなたのアカウントと共有していません。ARN とキーポリシーの確認を所有者に依頼してください。</translation>
  </message>
  <message>
   <source>AWS KMS has no key {key} in this account and Region.</source>
   <translation>このアカウントとリージョンの AWS KMS に、キー {key} はありません。</translation>
  </message>
  <message>
   <source>AWS KMS has no such key in this account and Region.</source>
   <translation>このアカウントとリージョンの AWS KMS に、そのようなキーはありません。</translation>
  </message>
  <message>
   <source>AWS KMS is still making it</source>
   <translation>AWS KMS が作成中です</translation>
  </message>
  <message>
   <source>AWS KMS no longer has this key</source>
   <translation>このキーは AWS KMS にもうありません</translation>
  </message>
  <message>
   <source>AWS KMS refused: {error_code}</source>
   <translation>AWS KMS が拒否しました: {error_code}</translation>
  </message>
  <message>
   <source>AWS KMS will delete this key {when}; until then it cannot encrypt. Cancel the deletion in AWS KMS, or choose another key.</source>
   <translation>AWS KMS はこのキーを{when}削除します。それまで暗号化はできません。AWS KMS で削除をキャンセルするか、別のキーを選んでください。</translation>
  </message>
  <message>
   <source>AWS STS</source>
   <translation>AWS STS</translation>
  </message>
  <message>
   <source>AWS Sign-In</source>
   <translation>AWS サインイン</translation>
  </message>
  <message>
   <source>AWS accepts the keys, and they are saved.</source>
   <translation>AWS がキーを受け付け、保存しました。</translation>
  </message>
  <message>
   <source>AWS accepts the keys.</source>
   <translation>AWS がキーを受け付けました。</translation>
  </message>
  <message>
   <source>AWS account</source>
   <translation>AWS アカウント</translation>
  </message>
  <message>
   <source>AWS checks the keys before they are saved. They are saved in the keyring of this computer and nowhere else, under the name Sealscribe; the secret is never shown again.</source>
   <translation>キーは保存前に AWS で確認されます。このコンピュータのキーリングに Sealscribe の名前でのみ保存され、シークレットが再び表示されることはありません。</translation>
  </message>
  <message>
   <source>AWS did not answer.</source>
   <translation>AWS から応答がありません。</translation>
  </message>
  <message>
   <source>AWS did not let you look at this key (kms:DescribeKey): its owner may not share it with your account. Ask the owner to check the key policy. The key is sent as entered.</source>
   <translation>このキーを参照できませんでした (kms:DescribeKey)。所有者があなたのアカウントと共有していない可能性があります。キーポリシーの確認を所有者に依頼してください。キーは入力どおりに送信されます。</translation>
  </message>
  <message>
   <source>AWS did not let you read details of this key; it can still be used for the job.</source>
   <translation>このキーの詳細は読めませんでしたが、ジョブには使用できます。</translation>
  </message>
  <message>
   <source>AWS did not take the code of the MFA device. Each code is good once and for half a minute.{told}</source>
   <translation>MFA デバイスのコードが受け付けられませんでした。コードは 30 秒間、1 回だけ有効です。{told}</translation>
  </message>
  <message>
   <source>AWS documents only key ARNs here</source>
   <translation>AWS のドキュメントにあるのはキー ARN だけです</translation>
  </message>
  <message>
   <source>AWS does not know these credentials</source>
   <translation>AWS がこの認証情報を認識しません</translation>
  </message>
  <message>
   <source>AWS does not say whether the key does not exist or is not shared with you. A stranger learns nothing about the keys of an account.</source>
   <translation>キーが存在しないのか、共有されていないのかを AWS は示しません。他人がアカウントのキーについて知ることはできません。</translation>
  </message>
  <message>
   <source>AWS gives neither the key nor the encryption context of a job back, and there is no record of them here. What Amazon S3 says of the output can be asked for.</source>
   <translation>AWS はジョブのキーも暗号化コンテキストも返さず、ここに記録もありません。出力について Amazon S3 に問い合わせることはできます。</translation>
  </message>
  <message>
   <source>AWS managed key</source>
   <translation>AWS マネージドキー</translation>
  </message>
  <message>
   <source>AWS managed keys</source>
   <translation>AWS マネージドキー</translation>
  </message>
  <message>
   <source>AWS manages this key for one of its services. Whether Amazon Transcribe takes it is not documented, its policy cannot be changed, and it cannot be shared across accounts. Choose a key that your account manages.</source>
   <translation>このキーは AWS がサービスのために管理しています。Amazon Transcribe で使えるかは文書化されておらず、ポリシーの変更も他のアカウントとの共有もできません。ご自分のアカウントで管理するキーを選んでください。</translation>
  </message>
  <message>
   <source>AWS manages this key, and it cannot be used here. Choose another key.</source>
   <translation>このキーは AWS が管理しており、ここでは使えません。別のキーを選んでください。</translation>
  </message>
  <message>
   <source>AWS refuses requests that are stamped more than a few minutes away from its own time.</source>
   <translation>AWS は、タイムスタンプが自身の時刻と数分以上ずれたリクエストを拒否します。</translation>
  </message>
  <message>
   <source>AWS standard</source>
   <translation>AWS 標準</translation>
  </message>
  <message>
   <source>AWS_PROFILE ({profile})</source>
   <translation>AWS_PROFILE ({profile})</translation>
  </message>
  <message>
   <source>AWS_REGION is set to {ignored_region}, but the AWS SDK for Python ignores it. Choose the Region here if you want it.</source>
   <translation>AWS_REGION は {ignored_region} ですが、AWS SDK for Python はこれを無視します。使う場合はここでリージョンを選んでください。</translation>
  </message>
  <message>
   <source>Abkhaz</source>
   <translation>アブハズ語</translation>
  </message>
  <message>
   <source>About {product}</source>
   <translation>{product} について</translation>
  </message>
  <message>
   <source>About {title}</source>
   <translation>{title} について</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>許可された</translation>
  </message>
  <message>
   <source>Access check</source>
   <translation>アクセスの確認</translation>
  </message>
  <message>
   <source>Access denied</source>
   <translation>アクセスが拒否されました</translation>
  </message>
  <message>
   <source>Access denied: {action}</source>
   <translation>アクセスが拒否されました: {action}</translation>
  </message>
  <message>
   <source>Access key ID</source>
   <translation>アクセスキー ID</translation>
  </message>
  <message>
   <source>Access keys</source>
   <translation>アクセスキー</translation>
  </message>
  <message>
   <source>Access keys are saved only where they are encrypted{found}.</source>
   <translation>アクセスキーは暗号化される場所にのみ保存されます{found}。</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>アカウント</translation>
  </message>
  <message>
   <source>Account in use</source>
   <translation>使用中のアカウント</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>アクション</translation>
  </message>
  <message>
   <source>Add a pair that nobody should see: the key Password, with a value that looks like one.</source>
   <translation>誰にも見られたくないペアを追加します。キーは Password、値はパスワードらしいものです。</translation>
  </message>
  <message>
   <source>Add an encryption context pair</source>
   <translation>暗号化コンテキストのペアを追加</translation>
  </message>
  <message>
   <source>Add new tag</source>
   <translation>新しいタグを追加</translation>
  </message>
  <message>
   <source>Add pair</source>
   <translation>ペアを追加</translation>
  </message>
  <message>
   <source>Add the pair Department = Cardiology. It becomes a part of the seal.</source>
   <translation>ペア Department = Cardiology を追加します。封印の一部になります。</translation>
  </message>
  <message>
   <source>Added {noun} {count}. {words}</source>
   <translation>{noun} {count} を追加しました。{words}</translation>
  </message>
  <message>
   <source>Adds pairs with the name of the job, the file name of the recording and the date.</source>
   <translation>ジョブ名、録音のファイル名、日付のペアを追加します。</translation>
  </message>
  <message>
   <source>Africa (Cape Town)</source>
   <translation>アフリカ (ケープタウン)</translation>
  </message>
  <message>
   <source>Afrikaans</source>
   <translation>アフリカーンス語</translation>
  </message>
  <message>
   <source>After character {count} of {total}.</source>
   <translation>{total} 文字中 {count} 文字目の後。</translation>
  </message>
  <message>
   <source>After the account comes key/ or alias/ in the ARN of a KMS key, and here it is {quoted}. Correct it.</source>
   <translation>KMS キーの ARN では、アカウントの後に key/ または alias/ が続きますが、ここは {quoted} です。修正してください。</translation>
  </message>
  <message>
   <source>Albanian</source>
   <translation>アルバニア語</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>アルゴリズム</translation>
  </message>
  <message>
   <source>Alias {alias}</source>
   <translation>エイリアス {alias}</translation>
  </message>
  <message>
   <source>All of them are back.</source>
   <translation>すべて元に戻りました。</translation>
  </message>
  <message>
   <source>All of them are removed again.</source>
   <translation>すべて再び削除しました。</translation>
  </message>
  <message>
   <source>All others are shown. Nothing was deleted: what is damaged stays in the file of the job records as it is.</source>
   <translation>ほかはすべて表示されています。何も削除していません。破損したものはジョブ記録のファイルにそのまま残ります。</translation>
  </message>
  <message>
   <source>All {count} jobs can be created.</source>
   <translation>{count} 件すべてのジョブを作成できます。</translation>
  </message>
  <message>
   <source>Also of dates, numbers and sizes. Counts from the next start on.</source>
   <translation>日付、数値、サイズの表記にも適用されます。次回の起動から有効です。</translation>
  </message>
  <message>
   <source>Amazon S3</source>
   <translation>Amazon S3</translation>
  </message>
  <message>
   <source>Amazon S3 adds this pair by itself.</source>
   <translation>このペアは Amazon S3 が自ら追加します。</translation>
  </message>
  <message>
   <source>Amazon S3 asks AWS KMS for the data key, and AWS KMS says no.</source>
   <translation>Amazon S3 が AWS KMS にデータキーを求め、AWS KMS が断ります。</translation>
  </message>
  <message>
   <source>Amazon S3 could not be asked, so that nothing can be said of the encryption.</source>
   <translation>Amazon S3 に問い合わせできなかったため、暗号化については何も言えません。</translation>
  </message>
  <message>
   <source>Amazon S3 decrypts what it hands over. Only a disk of Amazon's holds what the demo shows now.</source>
   <translation>Amazon S3 は渡すときに復号します。デモが今見せるものは、Amazon のディスクにしかありません。</translation>
  </message>
  <message>
   <source>Amazon S3 does not tell the encryption</source>
   <translation>Amazon S3 は暗号化を示しません</translation>
  </message>
  <message>
   <source>Amazon S3 encrypts the recording with a key of its own.</source>
   <translation>Amazon S3 が自身のキーで録音を暗号化します。</translation>
  </message>
  <message>
   <source>Amazon S3 hands the encryption context to AWS KMS as it was sealed. Change a value here, and see what AWS KMS answers.</source>
   <translation>Amazon S3 は封印時のとおりに暗号化コンテキストを AWS KMS に渡します。ここで値を変えて、AWS KMS の応答を見てください。</translation>
  </message>
  <message>
   <source>Amazon S3 is being asked how the output objects are encrypted.</source>
   <translation>出力オブジェクトの暗号化方法を Amazon S3 に問い合わせています。</translation>
  </message>
  <message>
   <source>Amazon S3 key (SSE-S3)</source>
   <translation>Amazon S3 キー (SSE-S3)</translation>
  </message>
  <message>
   <source>Amazon S3 opens an object before it hands it over, and only to who may use the key. What lies on its disks is shown to nobody. In the demo you can see it.</source>
   <translation>Amazon S3 は、キーを使用できる人にだけ、オブジェクトを開いてから渡します。ディスク上の内容は誰にも見えません。デモでは見ることができます。</translation>
  </message>
  <message>
   <source>Amazon S3 refuses to let you look at {checks}. That says nothing about how it is encrypted. {record}</source>
   <translation>{checks}の参照を Amazon S3 が拒否しました。暗号化の方法については何もわかりません。{record}</translation>
  </message>
  <message>
   <source>Amazon S3 says</source>
   <translation>Amazon S3 の回答</translation>
  </message>
  <message>
   <source>Amazon S3 says of {checks}: {algorithms}, key {keys}. This is the key that the job asked for.</source>
   <translation>{checks}についての Amazon S3 の回答: {algorithms}、キー {keys}。ジョブが要求したキーです。</translation>
  </message>
  <message>
   <source>Amazon S3 says of {checks}: {found}. The default encryption of the bucket may have chosen it.</source>
   <translation>{checks}についての Amazon S3 の回答: {found}。バケットのデフォルト暗号化による可能性があります。</translation>
  </message>
  <message>
   <source>Amazon S3 says of {checks}: {found}. The job asked for no KMS key.</source>
   <translation>{checks}についての Amazon S3 の回答: {found}。ジョブは KMS キーを要求していません。</translation>
  </message>
  <message>
   <source>Amazon S3 says {checks} and {named}. Whether that is {key} is not known here, since its key ARN could not be found out.</source>
   <translation>Amazon S3 の回答: {checks}、{named}。キー ARN がわからないため、それが {key} かどうかは不明です。</translation>
  </message>
  <message>
   <source>Amazon Transcribe</source>
   <translation>Amazon Transcribe</translation>
  </message>
  <message>
   <source>Amazon Transcribe cannot read the recording</source>
   <translation>Amazon Transcribe が録音を読み取れません</translation>
  </message>
  <message>
   <source>Amazon Transcribe cannot write to the output bucket</source>
   <translation>Amazon Transcribe が出力バケットに書き込めません</translation>
  </message>
  <message>
   <source>Amazon Transcribe could not finish the job</source>
   <translation>Amazon Transcribe がジョブを完了できませんでした</translation>
  </message>
  <message>
   <source>Amazon Transcribe does not have this job</source>
   <translation>このジョブは Amazon Transcribe にありません</translation>
  </message>
  <message>
   <source>Amazon Transcribe does not know this language. Choose one from the list.</source>
   <translation>この言語は Amazon Transcribe にありません。リストから選んでください。</translation>
  </message>
  <message>
   <source>Amazon Transcribe does not write to a path with {shown} (character {position}). Use letters, digits and the characters - _ . ! * ' ( ) / only.</source>
   <translation>{shown} ({position} 文字目) を含むパスに Amazon Transcribe は書き込めません。文字、数字、- _ . ! * ' ( ) / だけを使ってください。</translation>
  </message>
  <message>
   <source>Amazon Transcribe encrypts the transcript with the partner's key, and puts it into your bucket.</source>
   <translation>Amazon Transcribe はパートナーのキーでトランスクリプトを暗号化し、あなたのバケットに置きます。</translation>
  </message>
  <message>
   <source>Amazon Transcribe gives addresses that are good for 15 minutes, a new one each time.</source>
   <translation>Amazon Transcribe が渡すアドレスは 15 分間有効で、毎回新しくなります。</translation>
  </message>
  <message>
   <source>Amazon Transcribe has no language of this name.</source>
   <translation>この名前の言語は Amazon Transcribe にありません。</translation>
  </message>
  <message>
   <source>Amazon Transcribe has the job now and offers no way to stop it.</source>
   <translation>ジョブは Amazon Transcribe にあり、停止する方法はありません。</translation>
  </message>
  <message>
   <source>Amazon Transcribe keeps the output in a bucket of its own and removes it after {service_bucket_days} days, when the job expires.</source>
   <translation>出力は Amazon Transcribe が自身のバケットに保管し、ジョブの有効期限が切れる {service_bucket_days} 日後に削除します。</translation>
  </message>
  <message>
   <source>Amazon Transcribe knows no format of the name {named}. Check that the recording is {formats}.</source>
   <translation>{named} という形式は Amazon Transcribe にありません。録音が {formats} であることを確認してください。</translation>
  </message>
  <message>
   <source>Amazon Transcribe never repeats the key of a job. What counts is what S3 says of the object.</source>
   <translation>Amazon Transcribe がジョブのキーを再び示すことはありません。大切なのは、オブジェクトについての S3 の回答です。</translation>
  </message>
  <message>
   <source>Amazon Transcribe output (*.json)</source>
   <translation>Amazon Transcribe の出力 (*.json)</translation>
  </message>
  <message>
   <source>Amazon Transcribe output (JSON)</source>
   <translation>Amazon Transcribe の出力 (JSON)</translation>
  </message>
  <message>
   <source>Amazon Transcribe reads no format that fits {named}. Choose a recording in {formats}.</source>
   <translation>{named} に合う形式を Amazon Transcribe は読めません。{formats} の録音を選んでください。</translation>
  </message>
  <message>
   <source>Amazon Transcribe recognized no speech in the recording. The file itself can be saved as JSON.</source>
   <translation>録音から音声が認識されませんでした。ファイル自体は JSON として保存できます。</translation>
  </message>
  <message>
   <source>Amazon Transcribe says: {reason}</source>
   <translation>Amazon Transcribe の応答: {reason}</translation>
  </message>
  <message>
   <source>Amazon Transcribe works on it. Wait until it is complete.</source>
   <translation>Amazon Transcribe が処理しています。完了までお待ちください。</translation>
  </message>
  <message>
   <source>Amharic</source>
   <translation>アムハラ語</translation>
  </message>
  <message>
   <source>An ARN is written in small letters and begins with arn: as in the AWS KMS console. Copy it from there.</source>
   <translation>ARN は小文字で書かれ、AWS KMS コンソールのとおり arn: で始まります。そこからコピーしてください。</translation>
  </message>
  <message>
   <source>An ARN, since it means the same key whatever the connection is. It turns Encryption on.</source>
   <translation>接続にかかわらず同じキーを指すよう、ARN で指定します。暗号化がオンになります。</translation>
  </message>
  <message>
   <source>An AWS of its own on this computer, in a window of its own.</source>
   <translation>このコンピュータ上の独自の AWS を、別のウィンドウで使います。</translation>
  </message>
  <message>
   <source>An access key ID has 16 or more capitals and digits.</source>
   <translation>アクセスキー ID は 16 文字以上の大文字と数字です。</translation>
  </message>
  <message>
   <source>An administrator can do so at any time, in the console of AWS KMS.</source>
   <translation>管理者は AWS KMS コンソールでいつでもこれを行えます。</translation>
  </message>
  <message>
   <source>An administrator should not have to guess, and should not allow more than is needed.</source>
   <translation>管理者が推測する必要も、必要以上に許可する必要もありません。</translation>
  </message>
  <message>
   <source>An encryption context goes with a KMS key only.</source>
   <translation>暗号化コンテキストは KMS キーとともにのみ使えます。</translation>
  </message>
  <message>
   <source>An encryption context has at most {limit} pairs. Remove those that are not needed.</source>
   <translation>暗号化コンテキストのペアは最大 {limit} 個です。不要なものを削除してください。</translation>
  </message>
  <message>
   <source>An encryption context has at most {limit} pairs; the rest is below, as JSON.</source>
   <translation>暗号化コンテキストのペアは最大 {limit} 個です。残りは下に JSON で表示しています。</translation>
  </message>
  <message>
   <source>An encryption context is not secret</source>
   <translation>暗号化コンテキストは秘密ではありません</translation>
  </message>
  <message>
   <source>An output object is missing</source>
   <translation>出力オブジェクトがありません</translation>
  </message>
  <message>
   <source>And now?</source>
   <translation>では今は？</translation>
  </message>
  <message>
   <source>And {count} more.</source>
   <translation>ほか {count} 件。</translation>
  </message>
  <message>
   <source>Another account or Region cancels them. What you entered in the form stays.</source>
   <translation>別のアカウントやリージョンにすると、これらはキャンセルされます。フォームの入力内容は残ります。</translation>
  </message>
  <message>
   <source>Another connection</source>
   <translation>別の接続</translation>
  </message>
  <message>
   <source>Another job has this name. Enter a name that is free.</source>
   <translation>この名前のジョブがほかにあります。空いている名前を入力してください。</translation>
  </message>
  <message>
   <source>Another recording of these would become the same object. Rename one of the files, or let the upload destination end in /, so that each keeps its own name.</source>
   <translation>ほかの録音と同じオブジェクトになります。どちらかのファイル名を変えるか、アップロード先の末尾を / にして、それぞれの名前を保ってください。</translation>
  </message>
  <message>
   <source>Another set has this name. Choose another name.</source>
   <translation>この名前のセットがほかにあります。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>Any encryption</source>
   <translation>すべての暗号化</translation>
  </message>
  <message>
   <source>Any status</source>
   <translation>すべてのステータス</translation>
  </message>
  <message>
   <source>Arabic, Gulf</source>
   <translation>アラビア語 (湾岸)</translation>
  </message>
  <message>
   <source>Arabic, Modern Standard</source>
   <translation>アラビア語 (現代標準)</translation>
  </message>
  <message>
   <source>Armenian</source>
   <translation>アルメニア語</translation>
  </message>
  <message>
   <source>Arrow keys choose a job, with Shift several. Enter goes to the details, the menu key opens a menu.</source>
   <translation>矢印キーでジョブを選び、Shift で複数を選びます。Enter で詳細へ移り、メニューキーでメニューを開きます。</translation>
  </message>
  <message>
   <source>Arrow keys move by passage, Ctrl+C copies the selected passages.</source>
   <translation>矢印キーで箇所を移動し、Ctrl+C で選んだ箇所をコピーします。</translation>
  </message>
  <message>
   <source>As AWS_DEFAULT_REGION says</source>
   <translation>AWS_DEFAULT_REGION のとおり</translation>
  </message>
  <message>
   <source>As it is stored</source>
   <translation>保存されている状態</translation>
  </message>
  <message>
   <source>As it stands, the output is encrypted with the default Amazon S3 key.</source>
   <translation>このままでは、出力はデフォルトの Amazon S3 キーで暗号化されます。</translation>
  </message>
  <message>
   <source>As the profile says</source>
   <translation>プロファイルのとおり</translation>
  </message>
  <message>
   <source>As the system proposes</source>
   <translation>システムの提案どおり</translation>
  </message>
  <message>
   <source>Asia Pacific (Hong Kong)</source>
   <translation>アジアパシフィック (香港)</translation>
  </message>
  <message>
   <source>Asia Pacific (Hyderabad)</source>
   <translation>アジアパシフィック (ハイデラバード)</translation>
  </message>
  <message>
   <source>Asia Pacific (Jakarta)</source>
   <translation>アジアパシフィック (ジャカルタ)</translation>
  </message>
  <message>
   <source>Asia Pacific (Malaysia)</source>
   <translation>アジアパシフィック (マレーシア)</translation>
  </message>
  <message>
   <source>Asia Pacific (Melbourne)</source>
   <translation>アジアパシフィック (メルボルン)</translation>
  </message>
  <message>
   <source>Asia Pacific (Mumbai)</source>
   <translation>アジアパシフィック (ムンバイ)</translation>
  </message>
  <message>
   <source>Asia Pacific (New Zealand)</source>
   <translation>アジアパシフィック (ニュージーランド)</translation>
  </message>
  <message>
   <source>Asia Pacific (Osaka)</source>
   <translation>アジアパシフィック (大阪)</translation>
  </message>
  <message>
   <source>Asia Pacific (Seoul)</source>
   <translation>アジアパシフィック (ソウル)</translation>
  </message>
  <message>
   <source>Asia Pacific (Singapore)</source>
   <translation>アジアパシフィック (シンガポール)</translation>
  </message>
  <message>
   <source>Asia Pacific (Sydney)</source>
   <translation>アジアパシフィック (シドニー)</translation>
  </message>
  <message>
   <source>Asia Pacific (Taipei)</source>
   <translation>アジアパシフィック (台北)</translation>
  </message>
  <message>
   <source>Asia Pacific (Thailand)</source>
   <translation>アジアパシフィック (タイ)</translation>
  </message>
  <message>
   <source>Asia Pacific (Tokyo)</source>
   <translation>アジアパシフィック (東京)</translation>
  </message>
  <message>
   <source>Ask again: Check now.</source>
   <translation>今すぐ確認で、もう一度尋ねてください。</translation>
  </message>
  <message>
   <source>Ask before sending</source>
   <translation>送信の前に尋ねる</translation>
  </message>
  <message>
   <source>Ask the key's administrator to allow {action} for your identity, and which pairs the key policy demands.</source>
   <translation>キーの管理者に、あなたの ID への {action} の許可と、キーポリシーが求めるペアを尋ねてください。</translation>
  </message>
  <message>
   <source>Ask the key's administrator to allow {action} for your identity.</source>
   <translation>キーの管理者に、あなたの ID への {action} の許可を依頼してください。</translation>
  </message>
  <message>
   <source>Ask the role's administrator to allow sts:AssumeRole for your identity, and whether the profile needs mfa_serial.</source>
   <translation>ロールの管理者に、あなたの ID への sts:AssumeRole の許可と、プロファイルに mfa_serial が必要かを尋ねてください。</translation>
  </message>
  <message>
   <source>Ask whoever runs your network for the certificate of the proxy as a PEM file, and name that file in AWS_CA_BUNDLE, or as ca_bundle in your profile.</source>
   <translation>ネットワークの管理者にプロキシの証明書を PEM ファイルでもらい、AWS_CA_BUNDLE またはプロファイルの ca_bundle に指定してください。</translation>
  </message>
  <message>
   <source>Ask whoever runs your network for them, and put them into HTTPS_PROXY; or name the host in NO_PROXY if AWS can be reached without the proxy.</source>
   <translation>ネットワークの管理者に尋ねて HTTPS_PROXY に設定してください。プロキシなしで AWS に届く場合は、ホストを NO_PROXY に指定してください。</translation>
  </message>
  <message>
   <source>Ask whoever runs your network to let connections to {service} through, or name the host in NO_PROXY if AWS can be reached without the proxy.</source>
   <translation>{service} への接続を通すようネットワークの管理者に依頼してください。プロキシなしで AWS に届く場合は、ホストを NO_PROXY に指定してください。</translation>
  </message>
  <message>
   <source>Ask your administrator for s3:GetObject on the recording, s3:PutObject on the output, and kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key.</source>
   <translation>管理者に、録音への s3:GetObject、出力への s3:PutObject、キーへの kms:Encrypt、kms:GenerateDataKey、kms:Decrypt を依頼してください。</translation>
  </message>
  <message>
   <source>Ask your administrator for s3:PutObject on the bucket, and for kms:GenerateDataKey and kms:Decrypt on the bucket's KMS key if it has one; or choose another bucket.</source>
   <translation>管理者に、バケットへの s3:PutObject と、バケットに KMS キーがあればそのキーへの kms:GenerateDataKey と kms:Decrypt を依頼するか、別のバケットを選んでください。</translation>
  </message>
  <message>
   <source>Ask your administrator for signin:CreateOAuth2Token, or choose another profile in Connection.</source>
   <translation>管理者に signin:CreateOAuth2Token を依頼するか、接続で別のプロファイルを選んでください。</translation>
  </message>
  <message>
   <source>Ask your administrator for the permission {action}.</source>
   <translation>管理者に {action} の許可を依頼してください。</translation>
  </message>
  <message>
   <source>Ask your administrator for transcribe:StartTranscriptionJob, for s3:GetObject on the recording and s3:PutObject on the output, and for kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key, with the pairs that its policy demands. If the job asks for no KMS key, ask whether one is required.</source>
   <translation>管理者に、transcribe:StartTranscriptionJob、録音への s3:GetObject、出力への s3:PutObject、キーへの kms:Encrypt、kms:GenerateDataKey、kms:Decrypt を、キーのポリシーが求めるペアとともに依頼してください。ジョブが KMS キーを要求していない場合は、必要かどうかを尋ねてください。</translation>
  </message>
  <message>
   <source>Ask your administrator for {action}, or enter the key's ARN under Use key from different account, which takes every key ARN.</source>
   <translation>管理者に {action} を依頼するか、すべてのキー ARN を受け付ける「異なるアカウントのキーを使用」にキーの ARN を入力してください。</translation>
  </message>
  <message>
   <source>Ask your administrator for {read_result_permissions}.</source>
   <translation>管理者に {read_result_permissions} を依頼してください。</translation>
  </message>
  <message>
   <source>Ask your administrator for {read_result_permissions}. Then try again.</source>
   <translation>管理者に {read_result_permissions} を依頼してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Ask your administrator for {read_result_permissions}; then check again.</source>
   <translation>管理者に {read_result_permissions} を依頼してから、もう一度確認してください。</translation>
  </message>
  <message>
   <source>Ask your administrator to assign it, or choose another profile in Connection.</source>
   <translation>管理者に割り当てを依頼するか、接続で別のプロファイルを選んでください。</translation>
  </message>
  <message>
   <source>Ask your administrator which permission your identity lacks.</source>
   <translation>あなたの ID にどのアクセス許可が足りないか、管理者に尋ねてください。</translation>
  </message>
  <message>
   <source>Ask {whom} to allow {wanted} for your identity.</source>
   <translation>{whom}に、あなたの ID への {wanted} の許可を依頼してください。</translation>
  </message>
  <message>
   <source>Ask {whom} under which conditions {wanted} is not denied.</source>
   <translation>{whom}に、どの条件なら {wanted} が拒否されないかを尋ねてください。</translation>
  </message>
  <message>
   <source>Asking AWS KMS for this key...</source>
   <translation>AWS KMS にこのキーを問い合わせています...</translation>
  </message>
  <message>
   <source>Asking AWS whether the keys are good…</source>
   <translation>キーが有効かを AWS に問い合わせています…</translation>
  </message>
  <message>
   <source>Asking AWS who you are…</source>
   <translation>あなたが誰かを AWS に問い合わせています…</translation>
  </message>
  <message>
   <source>Asks Amazon S3 again how each output object is encrypted.</source>
   <translation>各出力オブジェクトの暗号化方法を、Amazon S3 にもう一度問い合わせます。</translation>
  </message>
  <message>
   <source>Asturian</source>
   <translation>アストゥリアス語</translation>
  </message>
  <message>
   <source>Asymmetric key</source>
   <translation>非対称キー</translation>
  </message>
  <message>
   <source>At Amazon Transcribe</source>
   <translation>Amazon Transcribe にて</translation>
  </message>
  <message>
   <source>Automatic identification</source>
   <translation>自動識別</translation>
  </message>
  <message>
   <source>Automatic language identification</source>
   <translation>言語の自動識別</translation>
  </message>
  <message>
   <source>Azerbaijani</source>
   <translation>アゼルバイジャン語</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Back to the form</source>
   <translation>フォームに戻る</translation>
  </message>
  <message>
   <source>Bashkir</source>
   <translation>バシキール語</translation>
  </message>
  <message>
   <source>Basque</source>
   <translation>バスク語</translation>
  </message>
  <message>
   <source>Before the first character.</source>
   <translation>最初の文字の前。</translation>
  </message>
  <message>
   <source>Begin the demo anew?</source>
   <translation>デモを最初からやり直しますか？</translation>
  </message>
  <message>
   <source>Begin with an empty form</source>
   <translation>空のフォームから始める</translation>
  </message>
  <message>
   <source>Begins with AKIA or ASIA. You can paste the whole block that the access portal gives.</source>
   <translation>AKIA または ASIA で始まります。アクセスポータルのブロック全体を貼り付けることもできます。</translation>
  </message>
  <message>
   <source>Being found out</source>
   <translation>調べています</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>送信しています</translation>
  </message>
  <message>
   <source>Belarusian</source>
   <translation>ベラルーシ語</translation>
  </message>
  <message>
   <source>Belongs to keys that begin with ASIA.</source>
   <translation>ASIA で始まるキーのものです。</translation>
  </message>
  <message>
   <source>Bengali</source>
   <translation>ベンガル語</translation>
  </message>
  <message>
   <source>Bosnian</source>
   <translation>ボスニア語</translation>
  </message>
  <message>
   <source>Both are needed: the owner of the key allows your account, and your account allows you.</source>
   <translation>両方が必要です。キーの所有者があなたのアカウントを許可し、あなたのアカウントがあなたを許可します。</translation>
  </message>
  <message>
   <source>Bound to the transcript. Amazon S3 gives the pairs at every read; readers need not know them.</source>
   <translation>トランスクリプトに結び付けられます。読み取りのたびに Amazon S3 がペアを渡すので、読む人が知る必要はありません。</translation>
  </message>
  <message>
   <source>Browse S3</source>
   <translation>S3 を参照</translation>
  </message>
  <message>
   <source>Browse S3 for the output</source>
   <translation>出力先を S3 で参照</translation>
  </message>
  <message>
   <source>Browse S3 for the recording</source>
   <translation>録音を S3 で参照</translation>
  </message>
  <message>
   <source>Bucket policy</source>
   <translation>バケットポリシー</translation>
  </message>
  <message>
   <source>Bulgarian</source>
   <translation>ブルガリア語</translation>
  </message>
  <message>
   <source>Burmese</source>
   <translation>ビルマ語</translation>
  </message>
  <message>
   <source>By Amazon S3, no KMS key asked for</source>
   <translation>Amazon S3 による、KMS キーの要求なし</translation>
  </message>
  <message>
   <source>By Amazon Transcribe, in its own bucket</source>
   <translation>Amazon Transcribe による、自身のバケット内</translation>
  </message>
  <message>
   <source>By a notification of the system, while another window is in front.</source>
   <translation>別のウィンドウが前面にある間、システムの通知で知らせます。</translation>
  </message>
  <message>
   <source>By default the bucket uses the Amazon S3 key. The job names its own key, which goes before.</source>
   <translation>バケットのデフォルトは Amazon S3 キーです。ジョブは自身のキーを指定し、それが優先されます。</translation>
  </message>
  <message>
   <source>By default the bucket uses the same key{bucket_key}.</source>
   <translation>バケットのデフォルトも同じキー{bucket_key}です。</translation>
  </message>
  <message>
   <source>By default the bucket uses {named}{bucket_key}. The job names its own key, which goes before.</source>
   <translation>バケットのデフォルトは {named}{bucket_key} です。ジョブは自身のキーを指定し、それが優先されます。</translation>
  </message>
  <message>
   <source>By the clock of this computer, the certificate of {place} {state}. The certificate is at fault, or the clock.{told}</source>
   <translation>このコンピュータの時計では、{place} の証明書は{state}。証明書か時計に問題があります。{told}</translation>
  </message>
  <message>
   <source>CARRIAGE RETURN</source>
   <translation>キャリッジリターン</translation>
  </message>
  <message>
   <source>CSV for spreadsheets (*.csv);;JSON (*.json)</source>
   <translation>表計算用 CSV (*.csv);;JSON (*.json)</translation>
  </message>
  <message>
   <source>CSV list (*.csv);;All files (*)</source>
   <translation>CSV リスト (*.csv);;すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Caller</source>
   <translation>呼び出し元</translation>
  </message>
  <message>
   <source>Canada (Central)</source>
   <translation>カナダ (中部)</translation>
  </message>
  <message>
   <source>Canada West (Calgary)</source>
   <translation>カナダ西部 (カルガリー)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Cancel job</source>
   <translation>ジョブをキャンセル</translation>
  </message>
  <message>
   <source>Cancel this job</source>
   <translation>このジョブをキャンセル</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>キャンセル済み</translation>
  </message>
  <message>
   <source>Cancelled before it was sent</source>
   <translation>送信前にキャンセルしました</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>キャンセル中</translation>
  </message>
  <message>
   <source>Catalan</source>
   <translation>カタルーニャ語</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>チャネル</translation>
  </message>
  <message>
   <source>Character {count} of {total}: {shown}.</source>
   <translation>{total} 文字中 {count} 文字目: {shown}。</translation>
  </message>
  <message>
   <source>Character {place} cannot be seen and turns the direction of the text: {name}. Remove it.</source>
   <translation>{place} 文字目は見えない文字で、テキストの方向を変えます: {name}。取り除いてください。</translation>
  </message>
  <message>
   <source>Character {place} cannot be seen: {name}. Remove it.</source>
   <translation>{place} 文字目は見えない文字です: {name}。取り除いてください。</translation>
  </message>
  <message>
   <source>Character {place} has no name ({name}).</source>
   <translation>{place} 文字目には名前がありません ({name})。</translation>
  </message>
  <message>
   <source>Character {place} is a control character ({name}). Remove it.</source>
   <translation>{place} 文字目は制御文字です ({name})。取り除いてください。</translation>
  </message>
  <message>
   <source>Character {place} is a line break ({name}). Remove it, or type a space in its place.</source>
   <translation>{place} 文字目は改行です ({name})。取り除くか、代わりに空白を入力してください。</translation>
  </message>
  <message>
   <source>Character {place} is a tab ({name}). Type a space in its place.</source>
   <translation>{place} 文字目はタブです ({name})。代わりに空白を入力してください。</translation>
  </message>
  <message>
   <source>Character {place} is an accent on the one before it: {shown} ({name}).</source>
   <translation>{place} 文字目は前の文字に付くアクセントです: {shown} ({name})。</translation>
  </message>
  <message>
   <source>Character {place} is {shown} ({name}).</source>
   <translation>{place} 文字目は {shown} です ({name})。</translation>
  </message>
  <message>
   <source>Character {place} looks like a space and is another one: {name}. Type a space in its place.</source>
   <translation>{place} 文字目は空白に見えますが別の文字です: {name}。代わりに空白を入力してください。</translation>
  </message>
  <message>
   <source>Characters {first} to {last} of {total}: {shown}.</source>
   <translation>{total} 文字中 {first}～{last} 文字目: {shown}。</translation>
  </message>
  <message>
   <source>Check HTTPS_PROXY, and the endpoint if you set one with AWS_ENDPOINT_URL.</source>
   <translation>HTTPS_PROXY と、AWS_ENDPOINT_URL で設定していればエンドポイントを確認してください。</translation>
  </message>
  <message>
   <source>Check access by itself, a second after a change</source>
   <translation>変更の 1 秒後にアクセスを自動で確認する</translation>
  </message>
  <message>
   <source>Check access now</source>
   <translation>アクセスを今すぐ確認</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>もう一度確認</translation>
  </message>
  <message>
   <source>Check again later, or look at the object's properties in the Amazon S3 console.</source>
   <translation>後でもう一度確認するか、Amazon S3 コンソールでオブジェクトのプロパティを見てください。</translation>
  </message>
  <message>
   <source>Check again.</source>
   <translation>もう一度確認してください。</translation>
  </message>
  <message>
   <source>Check and save</source>
   <translation>確認して保存</translation>
  </message>
  <message>
   <source>Check by itself, a second after a change</source>
   <translation>変更の 1 秒後に自動で確認する</translation>
  </message>
  <message>
   <source>Check its location with Browse S3.</source>
   <translation>S3 を参照で場所を確認してください。</translation>
  </message>
  <message>
   <source>Check its name, or choose it with Browse S3.</source>
   <translation>名前を確認するか、S3 を参照で選んでください。</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>今すぐ確認</translation>
  </message>
  <message>
   <source>Check now asks AWS KMS whether it would do all this for you, and does nothing.</source>
   <translation>今すぐ確認は、これらすべてを行えるかを AWS KMS に尋ねるだけで、何も実行しません。</translation>
  </message>
  <message>
   <source>Check now asks AWS KMS whether you may use this key.</source>
   <translation>今すぐ確認は、このキーを使用できるかを AWS KMS に尋ねます。</translation>
  </message>
  <message>
   <source>Check that the disk is not full and that you may write to your own folder, then try again.</source>
   <translation>ディスクに空きがあり、ご自分のフォルダに書き込めることを確認してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Check that the file is complete, or cut it into parts, and create the job again.</source>
   <translation>ファイルが完全であることを確認するか、分割して、ジョブをもう一度作成してください。</translation>
  </message>
  <message>
   <source>Check that the key is enabled and in the Region of the bucket, then ask the key's administrator for kms:Encrypt, kms:GenerateDataKey and kms:Decrypt, and whether the key policy demands certain encryption context pairs. For a key of a different account, its key policy and an IAM policy of your own account both have to allow them.</source>
   <translation>キーが有効で、バケットと同じリージョンにあることを確認してから、キーの管理者に kms:Encrypt、kms:GenerateDataKey、kms:Decrypt と、キーポリシーが特定の暗号化コンテキストのペアを求めるかを尋ねてください。別のアカウントのキーでは、そのキーポリシーとご自分のアカウントの IAM ポリシーの両方で許可が必要です。</translation>
  </message>
  <message>
   <source>Check that you may read it, or make a copy and choose that.</source>
   <translation>読み取れることを確認するか、コピーを作ってそれを選んでください。</translation>
  </message>
  <message>
   <source>Check the access keys of your profile, or sign in again; or choose another connection in Connection.</source>
   <translation>プロファイルのアクセスキーを確認するか、再度サインインするか、接続で別の接続を選んでください。</translation>
  </message>
  <message>
   <source>Check the bucket's name and Region first; then ask your administrator for s3:PutObject on the output, and for kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key.</source>
   <translation>まずバケットの名前とリージョンを確認し、次に管理者に、出力への s3:PutObject と、キーへの kms:Encrypt、kms:GenerateDataKey、kms:Decrypt を依頼してください。</translation>
  </message>
  <message>
   <source>Check the encryption again</source>
   <translation>暗号化をもう一度確認</translation>
  </message>
  <message>
   <source>Check the key ID or alias and the Region. A key of a different account has to be named by its ARN.</source>
   <translation>キー ID またはエイリアスとリージョンを確認してください。別のアカウントのキーは ARN で指定する必要があります。</translation>
  </message>
  <message>
   <source>Check the location, then ask your administrator for s3:GetObject on it, and for kms:Decrypt if the recording is encrypted with a KMS key.</source>
   <translation>場所を確認してから、管理者にそこへの s3:GetObject と、録音が KMS キーで暗号化されていれば kms:Decrypt を依頼してください。</translation>
  </message>
  <message>
   <source>Check the network connection, a VPN or firewall if there is one, and the endpoint if you set one with AWS_ENDPOINT_URL. Then try again.</source>
   <translation>ネットワーク接続、VPN やファイアウォール、AWS_ENDPOINT_URL で設定していればエンドポイントを確認してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Check the network connection, and a VPN if there is one. If the network has a proxy, HTTPS_PROXY has to name it. Then try again.</source>
   <translation>ネットワーク接続と VPN を確認してください。ネットワークにプロキシがある場合は HTTPS_PROXY に指定が必要です。その後もう一度お試しください。</translation>
  </message>
  <message>
   <source>Check the network connection, and a VPN if there is one. Then try again.</source>
   <translation>ネットワーク接続と VPN を確認してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Check the network connection, and a VPN, proxy or firewall if there is one. Then try again.</source>
   <translation>ネットワーク接続と、VPN、プロキシ、ファイアウォールを確認してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Check the network connection, then try again.</source>
   <translation>ネットワーク接続を確認してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Check the network connection, then use these settings again.</source>
   <translation>ネットワーク接続を確認してから、この設定をもう一度使ってください。</translation>
  </message>
  <message>
   <source>Check the proxy's address and the network connection; name the host in NO_PROXY if AWS can be reached without the proxy. Then try again.</source>
   <translation>プロキシのアドレスとネットワーク接続を確認してください。プロキシなしで AWS に届く場合は、ホストを NO_PROXY に指定してください。その後もう一度お試しください。</translation>
  </message>
  <message>
   <source>Check with them</source>
   <translation>それらで確認</translation>
  </message>
  <message>
   <source>Check with these pairs?</source>
   <translation>これらのペアで確認しますか？</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>確認済み</translation>
  </message>
  <message>
   <source>Checked {uri}</source>
   <translation>{uri} を確認しました</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>確認中</translation>
  </message>
  <message>
   <source>Checking the encryption</source>
   <translation>暗号化を確認しています</translation>
  </message>
  <message>
   <source>Checking...</source>
   <translation>確認中...</translation>
  </message>
  <message>
   <source>China (Beijing)</source>
   <translation>中国 (北京)</translation>
  </message>
  <message>
   <source>China (Ningxia)</source>
   <translation>中国 (寧夏)</translation>
  </message>
  <message>
   <source>Chinese, Cantonese</source>
   <translation>中国語 (広東語)</translation>
  </message>
  <message>
   <source>Chinese, Simplified</source>
   <translation>中国語 (簡体字)</translation>
  </message>
  <message>
   <source>Chinese, Traditional</source>
   <translation>中国語 (繁体字)</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>選択</translation>
  </message>
  <message>
   <source>Choose Customer specified S3 bucket and enter a destination.</source>
   <translation>お客様指定の S3 バケットを選び、送信先を入力してください。</translation>
  </message>
  <message>
   <source>Choose Customer specified S3 bucket, turn Encryption on and choose a KMS key. If that is refused too, ask your administrator which key it has to be.</source>
   <translation>お客様指定の S3 バケットを選び、暗号化をオンにして KMS キーを選んでください。それも拒否される場合は、どのキーが必要か管理者に尋ねてください。</translation>
  </message>
  <message>
   <source>Choose Demo &gt; Look inside the stored transcript once more.</source>
   <translation>もう一度、デモ &gt; 保存されたトランスクリプトの中を見るを選びます。</translation>
  </message>
  <message>
   <source>Choose Demo &gt; Look inside the stored transcript.</source>
   <translation>デモ &gt; 保存されたトランスクリプトの中を見るを選びます。</translation>
  </message>
  <message>
   <source>Choose a KMS key, or enter a key ID, alias or ARN</source>
   <translation>KMS キーを選択、またはキー ID、エイリアス、ARN を入力</translation>
  </message>
  <message>
   <source>Choose a KMS key, or turn Encryption off.</source>
   <translation>KMS キーを選ぶか、暗号化をオフにしてください。</translation>
  </message>
  <message>
   <source>Choose a Region</source>
   <translation>リージョンを選択</translation>
  </message>
  <message>
   <source>Choose a Region in Connection, or correct the one that your profile names. If it is a new one, check the network connection.</source>
   <translation>接続でリージョンを選ぶか、プロファイルのリージョンを修正してください。新しいリージョンの場合はネットワーク接続を確認してください。</translation>
  </message>
  <message>
   <source>Choose a Region in Connection, or set one for your profile with aws configure; it is noticed.</source>
   <translation>接続でリージョンを選ぶか、aws configure でプロファイルに設定してください。変更は自動で反映されます。</translation>
  </message>
  <message>
   <source>Choose a bucket in {own}.</source>
   <translation>{own} のバケットを選んでください。</translation>
  </message>
  <message>
   <source>Choose a bucket of this Region, or the bucket's Region in Connection.</source>
   <translation>このリージョンのバケットを選ぶか、接続でバケットのリージョンを選んでください。</translation>
  </message>
  <message>
   <source>Choose a connection</source>
   <translation>接続を選択</translation>
  </message>
  <message>
   <source>Choose a folder of recordings</source>
   <translation>録音のフォルダを選択</translation>
  </message>
  <message>
   <source>Choose a folder...</source>
   <translation>フォルダを選択...</translation>
  </message>
  <message>
   <source>Choose a job in Jobs that is complete and whose output is encrypted with a KMS key.</source>
   <translation>ジョブで、完了していて出力が KMS キーで暗号化されたジョブを選んでください。</translation>
  </message>
  <message>
   <source>Choose a job to see its details.</source>
   <translation>ジョブを選ぶと詳細が表示されます。</translation>
  </message>
  <message>
   <source>Choose a key of this Region.</source>
   <translation>このリージョンのキーを選んでください。</translation>
  </message>
  <message>
   <source>Choose a key with the spec SYMMETRIC_DEFAULT and the usage Encrypt and decrypt.</source>
   <translation>仕様が SYMMETRIC_DEFAULT で、使用方法が暗号化および復号化のキーを選んでください。</translation>
  </message>
  <message>
   <source>Choose a language</source>
   <translation>言語を選択</translation>
  </message>
  <message>
   <source>Choose a language.</source>
   <translation>言語を選んでください。</translation>
  </message>
  <message>
   <source>Choose a list (CSV)...</source>
   <translation>リストを選択 (CSV)...</translation>
  </message>
  <message>
   <source>Choose a list of recordings</source>
   <translation>録音のリストを選択</translation>
  </message>
  <message>
   <source>Choose a profile, access keys or the demo in Connection.</source>
   <translation>接続でプロファイル、アクセスキー、またはデモを選んでください。</translation>
  </message>
  <message>
   <source>Choose a reason</source>
   <translation>理由を選択</translation>
  </message>
  <message>
   <source>Choose a recording</source>
   <translation>録音を選択</translation>
  </message>
  <message>
   <source>Choose a recording of this computer</source>
   <translation>このコンピュータの録音を選択</translation>
  </message>
  <message>
   <source>Choose a recording on this computer.</source>
   <translation>このコンピュータの録音を選んでください。</translation>
  </message>
  <message>
   <source>Choose a recording whose name has an extension</source>
   <translation>名前に拡張子のある録音を選んでください</translation>
  </message>
  <message>
   <source>Choose a sealed job</source>
   <translation>封印されたジョブを選ぶ</translation>
  </message>
  <message>
   <source>Choose another Region in Connection, or ask your administrator to enable this one.</source>
   <translation>接続で別のリージョンを選ぶか、このリージョンの有効化を管理者に依頼してください。</translation>
  </message>
  <message>
   <source>Choose another Region in Connection, with the recording, the bucket and the key in it.</source>
   <translation>接続で、録音、バケット、キーのある別のリージョンを選んでください。</translation>
  </message>
  <message>
   <source>Choose another bucket, or ask its owner which encryption the policy demands.</source>
   <translation>別のバケットを選ぶか、ポリシーがどの暗号化を求めるかを所有者に尋ねてください。</translation>
  </message>
  <message>
   <source>Choose another bucket.</source>
   <translation>別のバケットを選んでください。</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>別のファイルを選択</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>別のフォルダを選んでください。</translation>
  </message>
  <message>
   <source>Choose another name; the one that you entered with a number behind it will do.</source>
   <translation>別の名前を選んでください。入力した名前の後に番号を付けるだけでかまいません。</translation>
  </message>
  <message>
   <source>Choose another one in Connection, or run aws configure to set the profile up; it is noticed.</source>
   <translation>接続で別のものを選ぶか、aws configure でプロファイルを設定してください。変更は自動で反映されます。</translation>
  </message>
  <message>
   <source>Choose another profile in Connection. A profile with credential_process = aws configure export-credentials --profile NAME --format process uses the same sign-in.</source>
   <translation>接続で別のプロファイルを選んでください。credential_process = aws configure export-credentials --profile NAME --format process を持つプロファイルは同じサインインを使います。</translation>
  </message>
  <message>
   <source>Choose another profile or enter access keys in Connection, or set a profile up with aws configure or aws configure sso; it is noticed.</source>
   <translation>接続で別のプロファイルを選ぶかアクセスキーを入力するか、aws configure または aws configure sso でプロファイルを設定してください。変更は自動で反映されます。</translation>
  </message>
  <message>
   <source>Choose at least {minimum} languages, or none to let Amazon Transcribe consider all.</source>
   <translation>{minimum} 言語以上を選ぶか、選ばずに Amazon Transcribe にすべてを検討させてください。</translation>
  </message>
  <message>
   <source>Choose audio file in S3</source>
   <translation>S3 の音声ファイルを選択</translation>
  </message>
  <message>
   <source>Choose file</source>
   <translation>ファイルを選択</translation>
  </message>
  <message>
   <source>Choose files...</source>
   <translation>ファイルを選択...</translation>
  </message>
  <message>
   <source>Choose folder</source>
   <translation>フォルダを選択</translation>
  </message>
  <message>
   <source>Choose languages</source>
   <translation>言語を選択</translation>
  </message>
  <message>
   <source>Choose output location in S3</source>
   <translation>S3 の出力先を選択</translation>
  </message>
  <message>
   <source>Choose recordings</source>
   <translation>録音を選択</translation>
  </message>
  <message>
   <source>Choose that key.</source>
   <translation>そのキーを選んでください。</translation>
  </message>
  <message>
   <source>Choose the KMS key</source>
   <translation>KMS キーを選ぶ</translation>
  </message>
  <message>
   <source>Choose the connection anew in Connection, and check the endpoint if you set one with AWS_ENDPOINT_URL.</source>
   <translation>接続で接続を選び直し、AWS_ENDPOINT_URL で設定していればエンドポイントを確認してください。</translation>
  </message>
  <message>
   <source>Choose the customer specified S3 bucket.</source>
   <translation>お客様指定の S3 バケットを選びます。</translation>
  </message>
  <message>
   <source>Choose the demo anew in Connection.</source>
   <translation>接続でデモを選び直してください。</translation>
  </message>
  <message>
   <source>Choose the recording</source>
   <translation>録音を選ぶ</translation>
  </message>
  <message>
   <source>Choose the recording again.</source>
   <translation>録音をもう一度選んでください。</translation>
  </message>
  <message>
   <source>Choose what to delete.</source>
   <translation>削除するものを選んでください。</translation>
  </message>
  <message>
   <source>Choosing a KMS key</source>
   <translation>KMS キーの選び方</translation>
  </message>
  <message>
   <source>Clear filter</source>
   <translation>フィルターをクリア</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>検索をクリア</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Close Sealscribe</source>
   <translation>Sealscribe を閉じる</translation>
  </message>
  <message>
   <source>Close this look inside, and read the transcript as everybody does.</source>
   <translation>この画面を閉じ、皆と同じようにトランスクリプトを読みます。</translation>
  </message>
  <message>
   <source>Close, go on at the next start</source>
   <translation>閉じて次回の起動時に続ける</translation>
  </message>
  <message>
   <source>CloudTrail shows it in plain text. Use labels such as a file name, a department or a database field name.</source>
   <translation>CloudTrail には平文で表示されます。ファイル名、部門、データベースのフィールド名などのラベルを使ってください。</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>コード</translation>
  </message>
  <message>
   <source>Code of your MFA device</source>
   <translation>MFA デバイスのコード</translation>
  </message>
  <message>
   <source>Command &amp;palette</source>
   <translation>コマンドパレット(&amp;P)</translation>
  </message>
  <message>
   <source>Command palette</source>
   <translation>コマンドパレット</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>Complete</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Complete at Amazon Transcribe</source>
   <translation>Amazon Transcribe で完了</translation>
  </message>
  <message>
   <source>Complete it in the environment or in the profile, or choose another connection in Connection.</source>
   <translation>環境またはプロファイルで補うか、接続で別の接続を選んでください。</translation>
  </message>
  <message>
   <source>Compress the recording or cut it into parts, and create a job for each.</source>
   <translation>録音を圧縮または分割し、それぞれのジョブを作成してください。</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>接続する</translation>
  </message>
  <message>
   <source>Connect again</source>
   <translation>再接続</translation>
  </message>
  <message>
   <source>Connect again in Connection when you are ready.</source>
   <translation>準備ができたら、接続で再接続してください。</translation>
  </message>
  <message>
   <source>Connect again in Connection, and enter a code of the MFA device.</source>
   <translation>接続で再接続し、MFA デバイスのコードを入力してください。</translation>
  </message>
  <message>
   <source>Connect with</source>
   <translation>接続方法</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>接続済み</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>接続中</translation>
  </message>
  <message>
   <source>Connecting to AWS</source>
   <translation>AWS に接続しています</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>接続</translation>
  </message>
  <message>
   <source>Connection: {words}</source>
   <translation>接続: {words}</translation>
  </message>
  <message>
   <source>Consider an id or a department instead.</source>
   <translation>代わりに ID や部門を検討してください。</translation>
  </message>
  <message>
   <source>Consider the id of a case or a job instead.</source>
   <translation>代わりに案件やジョブの ID を検討してください。</translation>
  </message>
  <message>
   <source>Consider the name of a site or a Region instead.</source>
   <translation>代わりに拠点やリージョンの名前を検討してください。</translation>
  </message>
  <message>
   <source>Content of this place</source>
   <translation>この場所の内容</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>目次</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>Convert it to MP3, MP4, WAV, FLAC, AMR, Ogg, WebM or M4A and create the job again.</source>
   <translation>MP3、MP4、WAV、FLAC、AMR、Ogg、WebM、M4A に変換し、ジョブをもう一度作成してください。</translation>
  </message>
  <message>
   <source>Convert the recording to a sample rate in this range, for example 16,000 hertz, and create the job again.</source>
   <translation>この範囲のサンプルレート (例: 16,000 ヘルツ) に変換し、ジョブをもう一度作成してください。</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>コピーしました</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy as JSON</source>
   <translation>JSON としてコピー</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>詳細をコピー</translation>
  </message>
  <message>
   <source>Copy name</source>
   <translation>名前をコピー</translation>
  </message>
  <message>
   <source>Copy output data location</source>
   <translation>出力データの場所をコピー</translation>
  </message>
  <message>
   <source>Copy pairs in another program first. {forms}</source>
   <translation>先に別のプログラムでペアをコピーしてください。{forms}</translation>
  </message>
  <message>
   <source>Copy the names</source>
   <translation>名前をコピー</translation>
  </message>
  <message>
   <source>Copy {what}</source>
   <translation>{what}をコピー</translation>
  </message>
  <message>
   <source>Correct it with a text editor or with aws configure; the change is noticed. Or choose another profile in Connection.</source>
   <translation>テキストエディタまたは aws configure で修正してください。変更は自動で反映されます。または接続で別のプロファイルを選んでください。</translation>
  </message>
  <message>
   <source>Correct the path, or ask whoever runs your network for the right file. Then try again.</source>
   <translation>パスを修正するか、ネットワークの管理者に正しいファイルを尋ねてから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Correct the value that it names. If it names none, check the KMS key, the bucket and their Region first.</source>
   <translation>示された値を修正してください。示されていない場合は、まず KMS キー、バケット、そのリージョンを確認してください。</translation>
  </message>
  <message>
   <source>Correct what it names, then use these settings again.</source>
   <translation>示されたものを修正してから、この設定をもう一度使ってください。</translation>
  </message>
  <message>
   <source>Could not tell</source>
   <translation>判断できません</translation>
  </message>
  <message>
   <source>Could not tell whether you may use this key.</source>
   <translation>このキーを使用できるか判断できませんでした。</translation>
  </message>
  <message>
   <source>Could not tell yet whether you may use this key with this context.</source>
   <translation>このキーをこのコンテキストで使用できるか、まだ判断できません。</translation>
  </message>
  <message>
   <source>Create job</source>
   <translation>ジョブを作成</translation>
  </message>
  <message>
   <source>Create job (Ctrl+Enter)</source>
   <translation>ジョブを作成 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>Create one in Amazon S3, then load again.</source>
   <translation>Amazon S3 で作成してから、再読み込みしてください。</translation>
  </message>
  <message>
   <source>Create the job</source>
   <translation>ジョブを作成する</translation>
  </message>
  <message>
   <source>Create the job again with a specific language.</source>
   <translation>特定の言語を指定して、ジョブをもう一度作成してください。</translation>
  </message>
  <message>
   <source>Create the job again without a sample rate: Amazon Transcribe finds it out by itself.</source>
   <translation>サンプルレートを指定せずにジョブをもう一度作成してください。Amazon Transcribe が自動で調べます。</translation>
  </message>
  <message>
   <source>Create transcription job</source>
   <translation>文字起こしジョブを作成</translation>
  </message>
  <message>
   <source>Create {count}</source>
   <translation>{count}を作成</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>作成日時</translation>
  </message>
  <message>
   <source>Created at Amazon Transcribe</source>
   <translation>Amazon Transcribe で作成</translation>
  </message>
  <message>
   <source>Created: {created_at}</source>
   <translation>作成: {created_at}</translation>
  </message>
  <message>
   <source>Creating</source>
   <translation>作成中</translation>
  </message>
  <message>
   <source>Creating job</source>
   <translation>ジョブを作成しています</translation>
  </message>
  <message>
   <source>Creation date</source>
   <translation>作成日</translation>
  </message>
  <message>
   <source>Credentials of a session end after some hours.</source>
   <translation>セッションの認証情報は数時間で終了します。</translation>
  </message>
  <message>
   <source>Croatian</source>
   <translation>クロアチア語</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>切り取り(&amp;T)</translation>
  </message>
  <message>
   <source>Current connection</source>
   <translation>現在の接続</translation>
  </message>
  <message>
   <source>Customer specified S3 bucket</source>
   <translation>お客様指定の S3 バケット</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>チェコ語</translation>
  </message>
  <message>
   <source>Danish</source>
   <translation>デンマーク語</translation>
  </message>
  <message>
   <source>Dari</source>
   <translation>ダリー語</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Date of today</source>
   <translation>今日の日付</translation>
  </message>
  <message>
   <source>Default Amazon S3 key</source>
   <translation>デフォルトの Amazon S3 キー</translation>
  </message>
  <message>
   <source>Default encryption of the bucket</source>
   <translation>バケットのデフォルト暗号化</translation>
  </message>
  <message>
   <source>Default of the bucket</source>
   <translation>バケットのデフォルト</translation>
  </message>
  <message>
   <source>Defects only</source>
   <translation>不具合のみ</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Delete at Amazon Transcribe</source>
   <translation>Amazon Transcribe で削除</translation>
  </message>
  <message>
   <source>Delete from this computer</source>
   <translation>このコンピュータから削除</translation>
  </message>
  <message>
   <source>Delete {count} jobs?</source>
   <translation>{count} 件のジョブを削除しますか？</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation>{name} を削除しますか？</translation>
  </message>
  <message>
   <source>Delete...</source>
   <translation>削除...</translation>
  </message>
  <message>
   <source>Deleted at Amazon Transcribe</source>
   <translation>Amazon Transcribe で削除済み</translation>
  </message>
  <message>
   <source>Demo</source>
   <translation>デモ</translation>
  </message>
  <message>
   <source>Demo: an embedded AWS on this computer. Nothing is sent to AWS.</source>
   <translation>デモ: このコンピュータに組み込まれた AWS です。AWS には何も送信されません。</translation>
  </message>
  <message>
   <source>Demo: no AWS account is used</source>
   <translation>デモ: AWS アカウントは使用しません</translation>
  </message>
  <message>
   <source>Demo: {words}</source>
   <translation>デモ: {words}</translation>
  </message>
  <message>
   <source>Details cannot be read</source>
   <translation>詳細を読めません</translation>
  </message>
  <message>
   <source>Details of keys could not be read. {title}. {words} You can also {by_hand}.</source>
   <translation>キーの詳細を読めませんでした。{title}。{words} または、{by_hand}。</translation>
  </message>
  <message>
   <source>Details of the job</source>
   <translation>ジョブの詳細</translation>
  </message>
  <message>
   <source>Device: {serial}</source>
   <translation>デバイス: {serial}</translation>
  </message>
  <message>
   <source>Diagnostics</source>
   <translation>診断情報</translation>
  </message>
  <message>
   <source>Disable the key</source>
   <translation>キーを無効化</translation>
  </message>
  <message>
   <source>Disabled</source>
   <translation>無効</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>Discard what you entered?</source>
   <translation>入力した内容を破棄しますか？</translation>
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation>このメッセージを閉じる</translation>
  </message>
  <message>
   <source>Do it again</source>
   <translation>もう一度行う</translation>
  </message>
  <message>
   <source>Do it for me</source>
   <translation>代わりに実行</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Done in {duration}</source>
   <translation>{duration}で完了</translation>
  </message>
  <message>
   <source>Done. Next goes on.</source>
   <translation>完了しました。次へで進みます。</translation>
  </message>
  <message>
   <source>Double-click a bucket or press Enter to open it.</source>
   <translation>バケットをダブルクリックするか Enter を押すと開きます。</translation>
  </message>
  <message>
   <source>Double-click a folder or press Enter to open it.</source>
   <translation>フォルダをダブルクリックするか Enter を押すと開きます。</translation>
  </message>
  <message>
   <source>Drop a recording here, several, or a folder; or choose a file</source>
   <translation>ここに録音 (複数可) またはフォルダをドロップするか、ファイルを選んでください</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>オランダ語</translation>
  </message>
  <message>
   <source>EU ISOE West</source>
   <translation>EU ISOE West</translation>
  </message>
  <message>
   <source>Each becomes a job with the settings of this form. Create job shows all of them before anything is sent.</source>
   <translation>それぞれがこのフォームの設定のジョブになります。ジョブを作成を押すと、送信前にすべてが表示されます。</translation>
  </message>
  <message>
   <source>Each job with its key and encryption context, for ever: AWS does not give them back, so this record is the proof. Saved sets of pairs until you delete them.</source>
   <translation>各ジョブとそのキー、暗号化コンテキスト (無期限)。AWS はこれらを返さないため、この記録が証明になります。保存したペアのセットは、削除するまで残ります。</translation>
  </message>
  <message>
   <source>Each request to AWS as well</source>
   <translation>AWS への各リクエストも</translation>
  </message>
  <message>
   <source>Each statement can be copied or saved, and names this key, this context and nothing more. Close the dialog.</source>
   <translation>各ステートメントはコピーまたは保存でき、このキーとこのコンテキストだけを指定します。ダイアログを閉じてください。</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>編集</translation>
  </message>
  <message>
   <source>Empty the form</source>
   <translation>フォームを空にする</translation>
  </message>
  <message>
   <source>Enable it in AWS KMS to use it</source>
   <translation>使うには AWS KMS で有効にしてください</translation>
  </message>
  <message>
   <source>Enable the key</source>
   <translation>キーを有効化</translation>
  </message>
  <message>
   <source>Enable the key, then close the dialog.</source>
   <translation>キーを有効化してから、ダイアログを閉じます。</translation>
  </message>
  <message>
   <source>Enabled</source>
   <translation>有効</translation>
  </message>
  <message>
   <source>Encrypt a transcript</source>
   <translation>トランスクリプトを暗号化する</translation>
  </message>
  <message>
   <source>Encrypted data key</source>
   <translation>暗号化されたデータキー</translation>
  </message>
  <message>
   <source>Encrypted with a KMS key that cannot be compared</source>
   <translation>比較できない KMS キーで暗号化されています</translation>
  </message>
  <message>
   <source>Encrypted with a KMS key that the job did not ask for</source>
   <translation>ジョブが要求していない KMS キーで暗号化されています</translation>
  </message>
  <message>
   <source>Encrypted with another key than you chose</source>
   <translation>選んだものとは別のキーで暗号化されています</translation>
  </message>
  <message>
   <source>Encrypted with the default Amazon S3 key (SSE-S3)</source>
   <translation>デフォルトの Amazon S3 キー (SSE-S3) で暗号化されています</translation>
  </message>
  <message>
   <source>Encrypted without a KMS key</source>
   <translation>KMS キーなしで暗号化されています</translation>
  </message>
  <message>
   <source>Encryption</source>
   <translation>暗号化</translation>
  </message>
  <message>
   <source>Encryption context</source>
   <translation>暗号化コンテキスト</translation>
  </message>
  <message>
   <source>Encryption context: {count}</source>
   <translation>暗号化コンテキスト: {count}</translation>
  </message>
  <message>
   <source>Encryption of the uploaded recording</source>
   <translation>アップロードする録音の暗号化</translation>
  </message>
  <message>
   <source>Encryption unknown</source>
   <translation>暗号化は不明</translation>
  </message>
  <message>
   <source>End the walkthrough</source>
   <translation>ウォークスルーを終了</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>終了日時</translation>
  </message>
  <message>
   <source>Endpoint</source>
   <translation>エンドポイント</translation>
  </message>
  <message>
   <source>Endpoint in place of AWS's own</source>
   <translation>AWS の代わりのエンドポイント</translation>
  </message>
  <message>
   <source>English, Australian</source>
   <translation>英語 (オーストラリア)</translation>
  </message>
  <message>
   <source>English, British</source>
   <translation>英語 (英国)</translation>
  </message>
  <message>
   <source>English, Indian</source>
   <translation>英語 (インド)</translation>
  </message>
  <message>
   <source>English, Irish</source>
   <translation>英語 (アイルランド)</translation>
  </message>
  <message>
   <source>English, New Zealand</source>
   <translation>英語 (ニュージーランド)</translation>
  </message>
  <message>
   <source>English, Scottish</source>
   <translation>英語 (スコットランド)</translation>
  </message>
  <message>
   <source>English, South African</source>
   <translation>英語 (南アフリカ)</translation>
  </message>
  <message>
   <source>English, US</source>
   <translation>英語 (米国)</translation>
  </message>
  <message>
   <source>English, Welsh</source>
   <translation>英語 (ウェールズ)</translation>
  </message>
  <message>
   <source>Enlarge the details</source>
   <translation>詳細を拡大</translation>
  </message>
  <message>
   <source>Enter a KMS key.</source>
   <translation>KMS キーを入力してください。</translation>
  </message>
  <message>
   <source>Enter a key, or remove the pair.</source>
   <translation>キーを入力するか、ペアを削除してください。</translation>
  </message>
  <message>
   <source>Enter a key, or remove the tag.</source>
   <translation>キーを入力するか、タグを削除してください。</translation>
  </message>
  <message>
   <source>Enter a name for the job</source>
   <translation>ジョブの名前を入力してください</translation>
  </message>
  <message>
   <source>Enter a name for the job.</source>
   <translation>ジョブの名前を入力してください。</translation>
  </message>
  <message>
   <source>Enter a name for the set.</source>
   <translation>セットの名前を入力してください。</translation>
  </message>
  <message>
   <source>Enter a value, or remove the pair.</source>
   <translation>値を入力するか、ペアを削除してください。</translation>
  </message>
  <message>
   <source>Enter a value, or remove the tag.</source>
   <translation>値を入力するか、タグを削除してください。</translation>
  </message>
  <message>
   <source>Enter its ARN</source>
   <translation>ARN を入力する</translation>
  </message>
  <message>
   <source>Enter the ARN of the KMS key, or turn Encryption off.</source>
   <translation>KMS キーの ARN を入力するか、暗号化をオフにしてください。</translation>
  </message>
  <message>
   <source>Enter the access keys again in Connection.</source>
   <translation>接続でアクセスキーをもう一度入力してください。</translation>
  </message>
  <message>
   <source>Enter the date yourself</source>
   <translation>日付を自分で入力</translation>
  </message>
  <message>
   <source>Enter the location of the recording, or choose it with Browse S3.</source>
   <translation>録音の場所を入力するか、S3 を参照で選んでください。</translation>
  </message>
  <message>
   <source>Enter the secret that belongs to the access key.</source>
   <translation>アクセスキーに対応するシークレットを入力してください。</translation>
  </message>
  <message>
   <source>Enter the six digits that the device shows.</source>
   <translation>デバイスに表示された 6 桁の数字を入力してください。</translation>
  </message>
  <message>
   <source>Enter where the recording is uploaded to, or choose it with Browse S3.</source>
   <translation>録音のアップロード先を入力するか、S3 を参照で選んでください。</translation>
  </message>
  <message>
   <source>Enter where the transcript is written to, or choose it with Browse S3.</source>
   <translation>トランスクリプトの書き込み先を入力するか、S3 を参照で選んでください。</translation>
  </message>
  <message>
   <source>Environment variables</source>
   <translation>環境変数</translation>
  </message>
  <message>
   <source>Environment variables and defaults</source>
   <translation>環境変数とデフォルト</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>消去</translation>
  </message>
  <message>
   <source>Erase the access keys</source>
   <translation>アクセスキーを消去</translation>
  </message>
  <message>
   <source>Erase the access keys from this computer?</source>
   <translation>このコンピュータからアクセスキーを消去しますか？</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>エラー</translation>
  </message>
  <message>
   <source>Estonian</source>
   <translation>エストニア語</translation>
  </message>
  <message>
   <source>Estonian (et-ET)</source>
   <translation>エストニア語 (et-ET)</translation>
  </message>
  <message>
   <source>Europe (Frankfurt)</source>
   <translation>欧州 (フランクフルト)</translation>
  </message>
  <message>
   <source>Europe (Ireland)</source>
   <translation>欧州 (アイルランド)</translation>
  </message>
  <message>
   <source>Europe (London)</source>
   <translation>欧州 (ロンドン)</translation>
  </message>
  <message>
   <source>Europe (Milan)</source>
   <translation>欧州 (ミラノ)</translation>
  </message>
  <message>
   <source>Europe (Paris)</source>
   <translation>欧州 (パリ)</translation>
  </message>
  <message>
   <source>Europe (Spain)</source>
   <translation>欧州 (スペイン)</translation>
  </message>
  <message>
   <source>Europe (Stockholm)</source>
   <translation>欧州 (ストックホルム)</translation>
  </message>
  <message>
   <source>Europe (Zurich)</source>
   <translation>欧州 (チューリッヒ)</translation>
  </message>
  <message>
   <source>Everybody who may read the object can then read the transcript. There is no second lock, and no record of who opened it.</source>
   <translation>オブジェクトを読める人は、トランスクリプトも読めます。第二の鍵はなく、誰が開いたかの記録もありません。</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>Everything on this page becomes what it was at first. Jobs, saved sets of pairs, the connection and access keys stay.</source>
   <translation>このページの設定はすべて最初の状態に戻ります。ジョブ、保存したペアのセット、接続、アクセスキーは残ります。</translation>
  </message>
  <message>
   <source>Exactly this is sent to Amazon Transcribe when you create the job.</source>
   <translation>ジョブを作成すると、まさにこの内容が Amazon Transcribe に送信されます。</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>期限切れ</translation>
  </message>
  <message>
   <source>Expires in</source>
   <translation>有効期限</translation>
  </message>
  <message>
   <source>Export all</source>
   <translation>すべてエクスポート</translation>
  </message>
  <message>
   <source>Export list...</source>
   <translation>リストをエクスポート...</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>エクスポートしました</translation>
  </message>
  <message>
   <source>FORM FEED</source>
   <translation>改ページ</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Farsi</source>
   <translation>ペルシア語</translation>
  </message>
  <message>
   <source>Fetching the transcript</source>
   <translation>トランスクリプトを取得しています</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>File extension of the recording</source>
   <translation>録音のファイル拡張子</translation>
  </message>
  <message>
   <source>File name of the recording</source>
   <translation>録音のファイル名</translation>
  </message>
  <message>
   <source>File of this computer</source>
   <translation>このコンピュータのファイル</translation>
  </message>
  <message>
   <source>Fill in this field.</source>
   <translation>このフィールドに入力してください。</translation>
  </message>
  <message>
   <source>Fills the form with the settings of this job.</source>
   <translation>このジョブの設定をフォームに入れます。</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>Find bucket by name</source>
   <translation>名前でバケットを検索</translation>
  </message>
  <message>
   <source>Find in the help</source>
   <translation>ヘルプ内を検索</translation>
  </message>
  <message>
   <source>Find in transcript</source>
   <translation>トランスクリプト内を検索</translation>
  </message>
  <message>
   <source>Find job names</source>
   <translation>ジョブ名を検索</translation>
  </message>
  <message>
   <source>Find jobs</source>
   <translation>ジョブを検索</translation>
  </message>
  <message>
   <source>Find object by prefix</source>
   <translation>プレフィックスでオブジェクトを検索</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Finnish</source>
   <translation>フィンランド語</translation>
  </message>
  <message>
   <source>First, a recording and a place for its transcript in a bucket of your own.</source>
   <translation>まず、録音と、ご自分のバケット内のトランスクリプトの場所を決めます。</translation>
  </message>
  <message>
   <source>First, a recording and a place for its transcript.</source>
   <translation>まず、録音とトランスクリプトの場所を決めます。</translation>
  </message>
  <message>
   <source>Folder of recordings</source>
   <translation>録音のフォルダ</translation>
  </message>
  <message>
   <source>Folder of transcripts and documents</source>
   <translation>トランスクリプトと文書のフォルダ</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>フォルダ</translation>
  </message>
  <message>
   <source>Follow again</source>
   <translation>追跡を再開</translation>
  </message>
  <message>
   <source>Follow the job</source>
   <translation>ジョブを追跡する</translation>
  </message>
  <message>
   <source>For a key of a different account, both the key policy over there and an IAM policy of your own account have to allow it, and the answer does not tell which of them is missing.</source>
   <translation>別のアカウントのキーでは、向こうのキーポリシーとご自分のアカウントの IAM ポリシーの両方で許可が必要です。応答からは、どちらが足りないかわかりません。</translation>
  </message>
  <message>
   <source>Forget these recordings</source>
   <translation>これらの録音を取り消す</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>フォーム</translation>
  </message>
  <message>
   <source>Form of the request</source>
   <translation>リクエストの形式</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Format not recognised</source>
   <translation>形式を認識できません</translation>
  </message>
  <message>
   <source>French</source>
   <translation>フランス語</translation>
  </message>
  <message>
   <source>French, Canadian</source>
   <translation>フランス語 (カナダ)</translation>
  </message>
  <message>
   <source>From a recording to a transcript that is sealed with a KMS key, and the proof of it.</source>
   <translation>録音から、KMS キーで封印されたトランスクリプトとその証明まで。</translation>
  </message>
  <message>
   <source>Galician</source>
   <translation>ガリシア語</translation>
  </message>
  <message>
   <source>General</source>
   <translation>全般</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>ジョージア語</translation>
  </message>
  <message>
   <source>German</source>
   <translation>ドイツ語</translation>
  </message>
  <message>
   <source>German, Swiss</source>
   <translation>ドイツ語 (スイス)</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Give the file the ending of its true format, or convert it, and create the job again.</source>
   <translation>ファイルに実際の形式の拡張子を付けるか変換して、ジョブをもう一度作成してください。</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Go to the details</source>
   <translation>詳細へ移動</translation>
  </message>
  <message>
   <source>Go to the first error</source>
   <translation>最初のエラーへ移動</translation>
  </message>
  <message>
   <source>Go to {words}</source>
   <translation>{words} へ移動</translation>
  </message>
  <message>
   <source>Go up, or choose another bucket.</source>
   <translation>上へ移動するか、別のバケットを選んでください。</translation>
  </message>
  <message>
   <source>Greek</source>
   <translation>ギリシャ語</translation>
  </message>
  <message>
   <source>Gujarati</source>
   <translation>グジャラート語</translation>
  </message>
  <message>
   <source>HMAC key</source>
   <translation>HMAC キー</translation>
  </message>
  <message>
   <source>Haitian Creole</source>
   <translation>ハイチ・クレオール語</translation>
  </message>
  <message>
   <source>Hausa</source>
   <translation>ハウサ語</translation>
  </message>
  <message>
   <source>Have a look at the key in AWS KMS, or choose another key.</source>
   <translation>AWS KMS でキーを確認するか、別のキーを選んでください。</translation>
  </message>
  <message>
   <source>Have a look at the object itself, or create the job again.</source>
   <translation>オブジェクト自体を確認するか、ジョブをもう一度作成してください。</translation>
  </message>
  <message>
   <source>Have it enabled in AWS KMS, or choose another key.</source>
   <translation>AWS KMS で有効にしてもらうか、別のキーを選んでください。</translation>
  </message>
  <message>
   <source>Hebrew</source>
   <translation>ヘブライ語</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <source>Help about the field</source>
   <translation>フィールドのヘルプ</translation>
  </message>
  <message>
   <source>Help has more walkthroughs: a key of a different account, and what not to put into the encryption context.</source>
   <translation>ヘルプにはほかのウォークスルーもあります。異なるアカウントのキー、暗号化コンテキストに入れてはいけないものなどです。</translation>
  </message>
  <message>
   <source>Here stands what AWS KMS answers, and how the transcript begins.</source>
   <translation>AWS KMS の応答とトランスクリプトの冒頭がここに表示されます。</translation>
  </message>
  <message>
   <source>Hide them</source>
   <translation>隠す</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>ハイコントラスト</translation>
  </message>
  <message>
   <source>Hindi, Indian</source>
   <translation>ヒンディー語 (インド)</translation>
  </message>
  <message>
   <source>How key policies and encryption contexts go together</source>
   <translation>キーポリシーと暗号化コンテキストの関係</translation>
  </message>
  <message>
   <source>Hungarian</source>
   <translation>ハンガリー語</translation>
  </message>
  <message>
   <source>I know that it will be readable in CloudTrail and cannot be removed from the log</source>
   <translation>CloudTrail で読めるようになり、ログから削除できないことを理解しています</translation>
  </message>
  <message>
   <source>IAM Identity Center (SSO)</source>
   <translation>IAM Identity Center (SSO)</translation>
  </message>
  <message>
   <source>IAM policy for the one who asks</source>
   <translation>依頼者のための IAM ポリシー</translation>
  </message>
  <message>
   <source>IP address</source>
   <translation>IP アドレス</translation>
  </message>
  <message>
   <source>Icelandic</source>
   <translation>アイスランド語</translation>
  </message>
  <message>
   <source>Identified among {count}</source>
   <translation>{count}から識別</translation>
  </message>
  <message>
   <source>Identified automatically</source>
   <translation>自動識別</translation>
  </message>
  <message>
   <source>If the object is encrypted with a KMS key, reading it needs a permission for that key too, and Amazon S3 does not always tell which one is missing.</source>
   <translation>オブジェクトが KMS キーで暗号化されている場合は、そのキーの許可も必要です。どちらが足りないか、Amazon S3 が示すとは限りません。</translation>
  </message>
  <message>
   <source>If you do not know the language, Amazon Transcribe identifies it for you.</source>
   <translation>言語がわからない場合は、Amazon Transcribe が識別します。</translation>
  </message>
  <message>
   <source>If you know the language of the recording, choose it: this gives the most accurate transcript.</source>
   <translation>録音の言語がわかる場合は選んでください。最も正確なトランスクリプトになります。</translation>
  </message>
  <message>
   <source>If you know the name of a bucket, type s3://bucket above and press Enter.</source>
   <translation>バケットの名前がわかる場合は、上に s3://bucket と入力して Enter を押してください。</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>インポート</translation>
  </message>
  <message>
   <source>Import key material to use it</source>
   <translation>使うにはキーマテリアルをインポートしてください</translation>
  </message>
  <message>
   <source>Import sets of pairs</source>
   <translation>ペアのセットをインポート</translation>
  </message>
  <message>
   <source>In AWS this happens in the partner's account. The partner can take it back at any time, and your transcripts cannot be read from then on.</source>
   <translation>AWS ではパートナーのアカウントで行われます。パートナーはいつでも取り消すことができ、それ以降トランスクリプトは読めなくなります。</translation>
  </message>
  <message>
   <source>In its own bucket Amazon Transcribe encrypts with a key of Amazon S3. Only in a bucket of yours can the key be yours.</source>
   <translation>自身のバケットでは、Amazon Transcribe は Amazon S3 のキーで暗号化します。あなたのキーを使えるのは、あなたのバケットの中だけです。</translation>
  </message>
  <message>
   <source>In plain text, for years</source>
   <translation>平文で、何年も</translation>
  </message>
  <message>
   <source>In progress</source>
   <translation>進行中</translation>
  </message>
  <message>
   <source>In the demo you are the partner too: choose Demo &gt; The partner clinic shares its KMS key.</source>
   <translation>デモではあなたがパートナーでもあります。デモ &gt; 提携クリニックが KMS キーを共有するを選びます。</translation>
  </message>
  <message>
   <source>Indonesian</source>
   <translation>インドネシア語</translation>
  </message>
  <message>
   <source>Info</source>
   <translation>情報</translation>
  </message>
  <message>
   <source>Information</source>
   <translation>情報</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>入力</translation>
  </message>
  <message>
   <source>Input data</source>
   <translation>入力データ</translation>
  </message>
  <message>
   <source>Input data location</source>
   <translation>入力データの場所</translation>
  </message>
  <message>
   <source>Input file location on S3</source>
   <translation>S3 の入力ファイルの場所</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>挿入</translation>
  </message>
  <message>
   <source>Insert placeholder</source>
   <translation>プレースホルダーを挿入</translation>
  </message>
  <message>
   <source>Irish</source>
   <translation>アイルランド語</translation>
  </message>
  <message>
   <source>Israel (Tel Aviv)</source>
   <translation>イスラエル (テルアビブ)</translation>
  </message>
  <message>
   <source>It can be read again</source>
   <translation>再び読める</translation>
  </message>
  <message>
   <source>It could not be saved: the folder of the program may be protected or its disk full. Nothing was changed.</source>
   <translation>保存できませんでした。プログラムのフォルダが保護されているか、ディスクがいっぱいの可能性があります。何も変更していません。</translation>
  </message>
  <message>
   <source>It counts wherever a key policy names the pair. Remove it unless it belongs there.</source>
   <translation>キーポリシーがこのペアを指定する場合に影響します。必要なければ取り除いてください。</translation>
  </message>
  <message>
   <source>It did not say why.</source>
   <translation>理由は示されませんでした。</translation>
  </message>
  <message>
   <source>It ended before the answer was there, so that it is not known whether the request arrived.</source>
   <translation>応答の前に終了したため、リクエストが届いたかどうかは不明です。</translation>
  </message>
  <message>
   <source>It gave no reason.</source>
   <translation>理由は示されませんでした。</translation>
  </message>
  <message>
   <source>It gives the same answer for different reasons: {thing} does not exist or is in another Region, the permission s3:PutObject is missing there, the bucket's policy refuses the job, or the KMS key cannot be used.</source>
   <translation>異なる理由でも同じ応答になります。{thing} が存在しないか別のリージョンにある、そこへの s3:PutObject の許可がない、バケットのポリシーがジョブを拒否している、または KMS キーを使用できない。</translation>
  </message>
  <message>
   <source>It gives the same answer for different reasons: {thing} does not exist, its bucket is in another Region, or the permission to read it is missing.</source>
   <translation>異なる理由でも同じ応答になります。{thing} が存在しない、バケットが別のリージョンにある、または読み取りの許可がない。</translation>
  </message>
  <message>
   <source>It happens easily: a field for notes, and something that has to be remembered.</source>
   <translation>簡単に起こります。メモの欄と、覚えておくべきことがあるからです。</translation>
  </message>
  <message>
   <source>It has an AWS of its own on this computer. No profile, no access key and no variable of yours is used here, and nothing that you do here reaches AWS or your own records. For your own account, go back to the other window, or start the program without demo.</source>
   <translation>このコンピュータ上に独自の AWS を持ちます。あなたのプロファイル、アクセスキー、変数は使われず、ここでの操作が AWS やあなたの記録に届くこともありません。ご自分のアカウントには、もう一方のウィンドウに戻るか、demo を付けずにプログラムを起動してください。</translation>
  </message>
  <message>
   <source>It has {count} characters, and at most {most} can be pasted at once. Nothing was changed, and the text is still where you copied it.</source>
   <translation>{count} 文字あり、一度に貼り付けられるのは最大 {most} 文字です。何も変更していません。テキストはコピー元に残っています。</translation>
  </message>
  <message>
   <source>It is a symmetric encryption key, {state}, in {region}.</source>
   <translation>対称暗号化キー、{state}、{region} です。</translation>
  </message>
  <message>
   <source>It is not known yet what {words} stands for. {missing}, or write something else.</source>
   <translation>{words} が何を表すかはまだわかりません。{missing}、またはほかの内容を入力してください。</translation>
  </message>
  <message>
   <source>It is not sensitive</source>
   <translation>機密ではありません</translation>
  </message>
  <message>
   <source>It is read with a signed request.</source>
   <translation>署名付きリクエストで読み取ります。</translation>
  </message>
  <message>
   <source>It is shown as one text.</source>
   <translation>1 つのテキストとして表示しています。</translation>
  </message>
  <message>
   <source>It is test data</source>
   <translation>テストデータです</translation>
  </message>
  <message>
   <source>It looks like the {noun} {alike} and is another one. Type {alike} in its place.</source>
   <translation>{noun}の {alike} に似ていますが別の文字です。代わりに {alike} を入力してください。</translation>
  </message>
  <message>
   <source>It looks like {kinds}. It stands in CloudTrail in plain text, and deleting the job does not remove it there. If it is a credential, replace it now; if it belongs to a person, tell whoever is responsible for data protection.</source>
   <translation>{kinds}のようです。CloudTrail に平文で残り、ジョブを削除してもそこからは消えません。認証情報であれば今すぐ取り替えてください。個人に関わるものであれば、データ保護の責任者に知らせてください。</translation>
  </message>
  <message>
   <source>It may be this permission, one for the KMS key or the bucket, a key policy that demands certain encryption context pairs, or a rule of your organization that refuses jobs without a KMS key of its choice.</source>
   <translation>この許可、KMS キーまたはバケットへの許可、特定の暗号化コンテキストのペアを求めるキーポリシー、または指定の KMS キーがないジョブを拒否する組織のルールの可能性があります。</translation>
  </message>
  <message>
   <source>It may demand other pairs: ask who manages it.</source>
   <translation>ほかのペアを求めている可能性があります。管理者に尋ねてください。</translation>
  </message>
  <message>
   <source>It must match an existing context</source>
   <translation>既存のコンテキストと一致する必要があります</translation>
  </message>
  <message>
   <source>It opens</source>
   <translation>開きました</translation>
  </message>
  <message>
   <source>It says what the transcript is about, and gives nothing away.</source>
   <translation>トランスクリプトの内容を示しつつ、何も漏らしません。</translation>
  </message>
  <message>
   <source>It takes {policy} that allows it, and there is none.</source>
   <translation>許可する{policy}が必要ですが、ありません。</translation>
  </message>
  <message>
   <source>It was cancelled before it was sent to Amazon Transcribe.</source>
   <translation>Amazon Transcribe への送信前にキャンセルされました。</translation>
  </message>
  <message>
   <source>It was cancelled here before it was sent to Amazon Transcribe.</source>
   <translation>Amazon Transcribe への送信前に、ここでキャンセルされました。</translation>
  </message>
  <message>
   <source>It was deleted, or its 90 days are over, or it was made in another account or Region.</source>
   <translation>削除されたか、90 日が過ぎたか、別のアカウントまたはリージョンで作成されたものです。</translation>
  </message>
  <message>
   <source>It was kept when the program ended. Nothing was sent.</source>
   <translation>プログラムの終了時に保持されました。何も送信していません。</translation>
  </message>
  <message>
   <source>It was kept when the program ended. Nothing was sent. {missing}, since sensitive data is not written to the disk: enter what is missing again.</source>
   <translation>プログラムの終了時に保持されました。何も送信していません。{missing}。機密データはディスクに書き込まれません。不足分を入力し直してください。</translation>
  </message>
  <message>
   <source>It was the key policy alone. Nothing changed on this computer.</source>
   <translation>キーポリシーだけの問題でした。このコンピュータでは何も変わっていません。</translation>
  </message>
  <message>
   <source>Italian</source>
   <translation>イタリア語</translation>
  </message>
  <message>
   <source>Its KMS key was left out: the ARN is not known.</source>
   <translation>KMS キーは省かれました。ARN がわかりません。</translation>
  </message>
  <message>
   <source>Its administrator has changed the key policy: your account may use the key now. In AWS this is done in the other account.</source>
   <translation>その管理者がキーポリシーを変更し、あなたのアカウントがキーを使用できるようになりました。AWS では別のアカウントで行われます。</translation>
  </message>
  <message>
   <source>Its administrator has taken your account out of the key policy.</source>
   <translation>その管理者が、あなたのアカウントをキーポリシーから外しました。</translation>
  </message>
  <message>
   <source>Its answer for {checks} names no algorithm, so that nothing can be said. {record}</source>
   <translation>{checks}についての応答にアルゴリズムがないため、何も言えません。{record}</translation>
  </message>
  <message>
   <source>Its badge says Sealed: Amazon S3 named the KMS key when it was asked.</source>
   <translation>バッジは封印済みを示しています。Amazon S3 に尋ねて KMS キーを確認しました。</translation>
  </message>
  <message>
   <source>Its credentials were good for some hours, and new ones take a new code.</source>
   <translation>認証情報は数時間有効でした。新しいものには新しいコードが必要です。</translation>
  </message>
  <message>
   <source>Its encryption context was left out: save the pairs as a set first, and use them again then.</source>
   <translation>暗号化コンテキストは省かれました。先にペアをセットとして保存し、その後もう一度使ってください。</translation>
  </message>
  <message>
   <source>Its jobs, keys, grants, buckets, drafts and saved sets become what they were at the first start, and what was made since is gone. Jobs in progress end. Your own records and AWS are not touched: the demo knows neither.</source>
   <translation>デモのジョブ、キー、許可、バケット、下書き、保存したセットは最初の起動時の状態に戻り、その後に作成したものは失われます。進行中のジョブは終了します。ご自分の記録と AWS には影響しません。デモはどちらも知りません。</translation>
  </message>
  <message>
   <source>Its key material expired on {date}</source>
   <translation>キーマテリアルの有効期限は {date} に切れました</translation>
  </message>
  <message>
   <source>Its key material expires on {date}</source>
   <translation>キーマテリアルの有効期限は {date} です</translation>
  </message>
  <message>
   <source>Its key policy decides who can open the transcript. Disable the key, and nobody can.</source>
   <translation>そのキーポリシーが、トランスクリプトを開ける人を決めます。キーを無効化すると、誰も開けません。</translation>
  </message>
  <message>
   <source>Its key store cannot be reached</source>
   <translation>キーストアに接続できません</translation>
  </message>
  <message>
   <source>JSON documents (*.json)</source>
   <translation>JSON 文書 (*.json)</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>日本語</translation>
  </message>
  <message>
   <source>Javanese</source>
   <translation>ジャワ語</translation>
  </message>
  <message>
   <source>Job</source>
   <translation>ジョブ</translation>
  </message>
  <message>
   <source>Job created</source>
   <translation>ジョブを作成しました</translation>
  </message>
  <message>
   <source>Job name</source>
   <translation>ジョブ名</translation>
  </message>
  <message>
   <source>Job settings</source>
   <translation>ジョブ設定</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>ジョブ</translation>
  </message>
  <message>
   <source>Jobs that are not sent yet are cancelled first.</source>
   <translation>未送信のジョブは先にキャンセルされます。</translation>
  </message>
  <message>
   <source>Jobs that you create are listed here, with their key, their encryption context and what Amazon S3 says of their output.</source>
   <translation>作成したジョブが、キー、暗号化コンテキスト、出力についての Amazon S3 の回答とともに、ここに並びます。</translation>
  </message>
  <message>
   <source>KMS key</source>
   <translation>KMS キー</translation>
  </message>
  <message>
   <source>KMS key ARN</source>
   <translation>KMS キー ARN</translation>
  </message>
  <message>
   <source>KMS key ID</source>
   <translation>KMS キー ID</translation>
  </message>
  <message>
   <source>KMS key as chosen</source>
   <translation>選択した KMS キー</translation>
  </message>
  <message>
   <source>KMS key as resolved</source>
   <translation>解決した KMS キー</translation>
  </message>
  <message>
   <source>KMS key of the jobs that are shown</source>
   <translation>表示しているジョブの KMS キー</translation>
  </message>
  <message>
   <source>KMS key {whose}</source>
   <translation>{whose} KMS キー</translation>
  </message>
  <message>
   <source>KMS key {whose}, not chosen yet</source>
   <translation>{whose} KMS キー、未選択</translation>
  </message>
  <message>
   <source>KMS key, not asked for</source>
   <translation>KMS キー、要求なし</translation>
  </message>
  <message>
   <source>KMS keys</source>
   <translation>KMS キー</translation>
  </message>
  <message>
   <source>Kabyle</source>
   <translation>カビル語</translation>
  </message>
  <message>
   <source>Kannada</source>
   <translation>カンナダ語</translation>
  </message>
  <message>
   <source>Kazakh</source>
   <translation>カザフ語</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>このまま残す</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>編集を続ける</translation>
  </message>
  <message>
   <source>Keep the braces as text</source>
   <translation>波括弧をテキストとして残す</translation>
  </message>
  <message>
   <source>Keep the log for</source>
   <translation>ログの保存期間</translation>
  </message>
  <message>
   <source>Keep the present connection</source>
   <translation>現在の接続のままにする</translation>
  </message>
  <message>
   <source>Keep the transcript in your bucket</source>
   <translation>トランスクリプトを自分のバケットに置く</translation>
  </message>
  <message>
   <source>Keep the unfinished job</source>
   <translation>未完成のジョブを残す</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>Kept by Amazon Transcribe</source>
   <translation>Amazon Transcribe が保管</translation>
  </message>
  <message>
   <source>Kept by Amazon Transcribe, or not there yet: it cannot be looked at from this account.</source>
   <translation>Amazon Transcribe が保管しているか、まだ存在しません。このアカウントからは参照できません。</translation>
  </message>
  <message>
   <source>Kept in the keyring of this computer.</source>
   <translation>このコンピュータのキーリングに保存されています。</translation>
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation>このコンピュータに保存されるもの</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>Key found: {words}</source>
   <translation>キーが見つかりました: {words}</translation>
  </message>
  <message>
   <source>Key policies and the encryption context</source>
   <translation>キーポリシーと暗号化コンテキスト</translation>
  </message>
  <message>
   <source>Key state</source>
   <translation>キーの状態</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <source>Keys that begin with ASIA need their session token.</source>
   <translation>ASIA で始まるキーにはセッショントークンが必要です。</translation>
  </message>
  <message>
   <source>Keys that begin with aws: are reserved for AWS: Amazon S3 and other services add pairs of such names themselves. Use another key.</source>
   <translation>aws: で始まるキーは AWS が予約しています。Amazon S3 などのサービスがその名前のペアを自ら追加します。別のキーを使ってください。</translation>
  </message>
  <message>
   <source>Keys that other accounts share could not be listed. {title}.</source>
   <translation>他のアカウントが共有するキーを一覧できませんでした。{title}。</translation>
  </message>
  <message>
   <source>Khmer</source>
   <translation>クメール語</translation>
  </message>
  <message>
   <source>Kinyarwanda</source>
   <translation>キニヤルワンダ語</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>韓国語</translation>
  </message>
  <message>
   <source>Kurdish, Central (Iran)</source>
   <translation>中央クルド語 (イラン)</translation>
  </message>
  <message>
   <source>Kurdish, Central (Iraq)</source>
   <translation>中央クルド語 (イラク)</translation>
  </message>
  <message>
   <source>Kyrgyz</source>
   <translation>キルギス語</translation>
  </message>
  <message>
   <source>LINE FEED</source>
   <translation>改行</translation>
  </message>
  <message>
   <source>LINE TABULATION</source>
   <translation>垂直タブ</translation>
  </message>
  <message>
   <source>Labels in, secrets out. Help has a page about the encryption context.</source>
   <translation>ラベルは入れ、秘密は入れない。ヘルプに暗号化コンテキストのページがあります。</translation>
  </message>
  <message>
   <source>Labels of the job, for finding it, for access policies and for cost reports.</source>
   <translation>検索、アクセスポリシー、コストレポートのためのジョブのラベルです。</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Language options</source>
   <translation>言語オプション</translation>
  </message>
  <message>
   <source>Language options for automatic language identification</source>
   <translation>言語の自動識別の言語オプション</translation>
  </message>
  <message>
   <source>Language settings</source>
   <translation>言語設定</translation>
  </message>
  <message>
   <source>Languages</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Larger text, to be read from the back of a room. Also in the menu View.</source>
   <translation>部屋の後ろからも読める大きな文字です。表示メニューにもあります。</translation>
  </message>
  <message>
   <source>Last modified</source>
   <translation>最終更新日時</translation>
  </message>
  <message>
   <source>Latvian</source>
   <translation>ラトビア語</translation>
  </message>
  <message>
   <source>Leave and lose it</source>
   <translation>離れて破棄する</translation>
  </message>
  <message>
   <source>Leave the form?</source>
   <translation>フォームを離れますか？</translation>
  </message>
  <message>
   <source>Leave the pairs out</source>
   <translation>ペアを除外する</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Like the system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>Line {number} has a value that is not a text.</source>
   <translation>{number} 行目の値はテキストではありません。</translation>
  </message>
  <message>
   <source>Line {number} has more than two columns.</source>
   <translation>{number} 行目に 3 列以上あります。</translation>
  </message>
  <message>
   <source>Line {number} has no = or : between a key and a value.</source>
   <translation>{number} 行目のキーと値の間に = または : がありません。</translation>
  </message>
  <message>
   <source>Line {number} has no key.</source>
   <translation>{number} 行目にキーがありません。</translation>
  </message>
  <message>
   <source>Lists the newest jobs of the account and Region that this computer has no record of.</source>
   <translation>このコンピュータに記録のない、アカウントとリージョンの最新のジョブを一覧します。</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>リトアニア語</translation>
  </message>
  <message>
   <source>Load the KMS keys again</source>
   <translation>KMS キーを再読み込み</translation>
  </message>
  <message>
   <source>Load the list of KMS keys again</source>
   <translation>KMS キーのリストを再読み込み</translation>
  </message>
  <message>
   <source>Load this place again</source>
   <translation>この場所を再読み込み</translation>
  </message>
  <message>
   <source>Loading keys…</source>
   <translation>キーを読み込んでいます…</translation>
  </message>
  <message>
   <source>Loading...</source>
   <translation>読み込み中...</translation>
  </message>
  <message>
   <source>Loading… {count}</source>
   <translation>読み込み中… {count}</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Log level</source>
   <translation>ログレベル</translation>
  </message>
  <message>
   <source>Look at the output</source>
   <translation>出力を見る</translation>
  </message>
  <message>
   <source>Look for it at the output location, or use these settings again to make a new job.</source>
   <translation>出力の場所で探すか、この設定をもう一度使って新しいジョブを作成してください。</translation>
  </message>
  <message>
   <source>Look for the window of your password manager and try again; or {in_memory}</source>
   <translation>パスワードマネージャーのウィンドウを探してもう一度お試しください。または、{in_memory}</translation>
  </message>
  <message>
   <source>Look inside</source>
   <translation>中を見る</translation>
  </message>
  <message>
   <source>Look inside the stored transcript</source>
   <translation>保存されたトランスクリプトの中を見る</translation>
  </message>
  <message>
   <source>Looking</source>
   <translation>参照中</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>参照中…</translation>
  </message>
  <message>
   <source>Looks like {what} ({part}). Anyone who can read CloudTrail would see it. {remedy}</source>
   <translation>{what}のようです ({part})。CloudTrail を読める人なら誰でも見られます。{remedy}</translation>
  </message>
  <message>
   <source>Luganda</source>
   <translation>ガンダ語</translation>
  </message>
  <message>
   <source>MP3, MP4, M4A, WAV, FLAC, AMR, OGG or WebM, up to 2 GB and 4 hours.</source>
   <translation>MP3、MP4、M4A、WAV、FLAC、AMR、OGG、WebM。最大 2 GB、4 時間。</translation>
  </message>
  <message>
   <source>MP3, MP4, M4A, WAV, FLAC, OGG, AMR or WebM</source>
   <translation>MP3、MP4、M4A、WAV、FLAC、OGG、AMR、WebM</translation>
  </message>
  <message>
   <source>Macedonian</source>
   <translation>マケドニア語</translation>
  </message>
  <message>
   <source>Made as</source>
   <translation>作成者</translation>
  </message>
  <message>
   <source>Made by {program} on {moment}. All times are UTC. {note}</source>
   <translation>{moment} に {program} により作成。時刻はすべて UTC です。{note}</translation>
  </message>
  <message>
   <source>Made elsewhere</source>
   <translation>他で作成</translation>
  </message>
  <message>
   <source>Made elsewhere too</source>
   <translation>他で作成したものも表示</translation>
  </message>
  <message>
   <source>Made for {usage}</source>
   <translation>用途: {usage}</translation>
  </message>
  <message>
   <source>Made in the demo, on an AWS that is a part of this program. It proves nothing about AWS itself.</source>
   <translation>このプログラムの一部である AWS 上のデモで作成されました。AWS 自体については何も証明しません。</translation>
  </message>
  <message>
   <source>Make the keyring of before available again, or enter the access keys anew in Connection; or {in_memory}</source>
   <translation>以前のキーリングを再び使えるようにするか、接続でアクセスキーを入力し直してください。または、{in_memory}</translation>
  </message>
  <message>
   <source>Malay</source>
   <translation>マレー語</translation>
  </message>
  <message>
   <source>Malayalam</source>
   <translation>マラヤーラム語</translation>
  </message>
  <message>
   <source>Maltese</source>
   <translation>マルタ語</translation>
  </message>
  <message>
   <source>Manage sets...</source>
   <translation>セットを管理...</translation>
  </message>
  <message>
   <source>Maori</source>
   <translation>マオリ語</translation>
  </message>
  <message>
   <source>Marathi</source>
   <translation>マラーティー語</translation>
  </message>
  <message>
   <source>May be personal data: {what} ({part}). It will be readable in CloudTrail. {remedy}</source>
   <translation>個人データの可能性があります: {what} ({part})。CloudTrail で読めるようになります。{remedy}</translation>
  </message>
  <message>
   <source>Meadow Mari</source>
   <translation>草原マリ語</translation>
  </message>
  <message>
   <source>Mexico (Central)</source>
   <translation>メキシコ (中部)</translation>
  </message>
  <message>
   <source>Middle East (Bahrain)</source>
   <translation>中東 (バーレーン)</translation>
  </message>
  <message>
   <source>Middle East (Saudi Arabia)</source>
   <translation>中東 (サウジアラビア)</translation>
  </message>
  <message>
   <source>Middle East (UAE)</source>
   <translation>中東 (アラブ首長国連邦)</translation>
  </message>
  <message>
   <source>Mix the recording down to one or two channels and create the job again.</source>
   <translation>録音を 1 または 2 チャネルにミックスダウンし、ジョブをもう一度作成してください。</translation>
  </message>
  <message>
   <source>Mongolian</source>
   <translation>モンゴル語</translation>
  </message>
  <message>
   <source>More than {advised} languages make the identification less certain. Keep those that are likely.</source>
   <translation>{advised} を超える言語では識別が不確かになります。可能性の高いものだけを残してください。</translation>
  </message>
  <message>
   <source>Multi-Region key</source>
   <translation>マルチリージョンキー</translation>
  </message>
  <message>
   <source>Multi-Region: no</source>
   <translation>マルチリージョン: いいえ</translation>
  </message>
  <message>
   <source>Multi-Region: yes</source>
   <translation>マルチリージョン: はい</translation>
  </message>
  <message>
   <source>NEXT LINE</source>
   <translation>次の行</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Name copied</source>
   <translation>名前をコピーしました</translation>
  </message>
  <message>
   <source>Name of the job</source>
   <translation>ジョブの名前</translation>
  </message>
  <message>
   <source>Name of the set</source>
   <translation>セットの名前</translation>
  </message>
  <message>
   <source>Name the job</source>
   <translation>ジョブに名前を付ける</translation>
  </message>
  <message>
   <source>Names are shown in many places. What the transcript is sealed for does not belong into one.</source>
   <translation>名前は多くの場所に表示されます。トランスクリプトの封印の目的となるものは、名前に入れません。</translation>
  </message>
  <message>
   <source>Navigation</source>
   <translation>ナビゲーション</translation>
  </message>
  <message>
   <source>Neither secrets nor values of an encryption context are written, whatever is chosen.</source>
   <translation>何を選んでも、秘密や暗号化コンテキストの値が書き込まれることはありません。</translation>
  </message>
  <message>
   <source>Neither the environment nor the profile in use has credentials, so that AWS cannot know who is asking.</source>
   <translation>環境にも使用中のプロファイルにも認証情報がないため、誰が尋ねているのか AWS にはわかりません。</translation>
  </message>
  <message>
   <source>Neither the profile nor AWS_DEFAULT_REGION names a Region. AWS_REGION is not read for this.</source>
   <translation>プロファイルにも AWS_DEFAULT_REGION にもリージョンがありません。AWS_REGION はこれには使われません。</translation>
  </message>
  <message>
   <source>Neither the profile nor AWS_DEFAULT_REGION names a Region: choose one.</source>
   <translation>プロファイルにも AWS_DEFAULT_REGION にもリージョンがありません。選んでください。</translation>
  </message>
  <message>
   <source>Nepali</source>
   <translation>ネパール語</translation>
  </message>
  <message>
   <source>New jobs</source>
   <translation>新しいジョブ</translation>
  </message>
  <message>
   <source>New jobs begin like the form from now on</source>
   <translation>新しいジョブは今後フォームのとおりに始まります</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation>次の一致 (F3)</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>次の箇所</translation>
  </message>
  <message>
   <source>No AWS Region is set</source>
   <translation>AWS リージョンが設定されていません</translation>
  </message>
  <message>
   <source>No AWS credentials were found</source>
   <translation>AWS 認証情報が見つかりません</translation>
  </message>
  <message>
   <source>No KMS key asked for</source>
   <translation>KMS キーの要求なし</translation>
  </message>
  <message>
   <source>No access keys are saved</source>
   <translation>保存されたアクセスキーはありません</translation>
  </message>
  <message>
   <source>No alias</source>
   <translation>エイリアスなし</translation>
  </message>
  <message>
   <source>No answer came; Amazon Transcribe is asked for the job</source>
   <translation>応答がありませんでした。Amazon Transcribe にジョブを問い合わせます</translation>
  </message>
  <message>
   <source>No browser could be opened</source>
   <translation>ブラウザを開けませんでした</translation>
  </message>
  <message>
   <source>No bucket has this in its name</source>
   <translation>名前にこれを含むバケットはありません</translation>
  </message>
  <message>
   <source>No command is like this.</source>
   <translation>このようなコマンドはありません。</translation>
  </message>
  <message>
   <source>No connection to {place} came about in time.</source>
   <translation>{place} への接続が時間内に確立できませんでした。</translation>
  </message>
  <message>
   <source>No encryption context</source>
   <translation>暗号化コンテキストなし</translation>
  </message>
  <message>
   <source>No folder of my own: {title}</source>
   <translation>独自のフォルダなし: {title}</translation>
  </message>
  <message>
   <source>No further permission lifts that. Either the pairs have to be those that the policy demands, or whoever manages the policy has to change its statement. The permissions below are needed as well.</source>
   <translation>ほかの許可では解消しません。ペアをポリシーの求めるものにするか、ポリシーの管理者がステートメントを変更する必要があります。以下の許可も必要です。</translation>
  </message>
  <message>
   <source>No job is chosen</source>
   <translation>ジョブが選択されていません</translation>
  </message>
  <message>
   <source>No job is like this</source>
   <translation>該当するジョブはありません</translation>
  </message>
  <message>
   <source>No jobs yet</source>
   <translation>ジョブはまだありません</translation>
  </message>
  <message>
   <source>No key contains this text. You can also {by_hand}.</source>
   <translation>このテキストを含むキーはありません。または、{by_hand}。</translation>
  </message>
  <message>
   <source>No key is chosen: this text is no key ID, alias or ARN. Choose a key from the list.</source>
   <translation>キーが選択されていません。このテキストはキー ID、エイリアス、ARN のいずれでもありません。リストからキーを選んでください。</translation>
  </message>
  <message>
   <source>No page has these words</source>
   <translation>これらの語を含むページはありません</translation>
  </message>
  <message>
   <source>No pairs were found in the text on the clipboard</source>
   <translation>クリップボードのテキストにペアが見つかりませんでした</translation>
  </message>
  <message>
   <source>No permission for kms:DescribeKey, can still be chosen</source>
   <translation>kms:DescribeKey の許可がありませんが、選択はできます</translation>
  </message>
  <message>
   <source>No recording has a problem.</source>
   <translation>問題のある録音はありません。</translation>
  </message>
  <message>
   <source>No recording is chosen yet.</source>
   <translation>録音はまだ選択されていません。</translation>
  </message>
  <message>
   <source>No recordings were found</source>
   <translation>録音が見つかりません</translation>
  </message>
  <message>
   <source>No tags associated with the resource.</source>
   <translation>リソースに関連付けられたタグはありません。</translation>
  </message>
  <message>
   <source>No transcript</source>
   <translation>トランスクリプトなし</translation>
  </message>
  <message>
   <source>No transcript yet</source>
   <translation>トランスクリプトはまだありません</translation>
  </message>
  <message>
   <source>No variable with credentials is set. The default profile is used, or what this machine has from AWS itself, such as the role of an EC2 instance.</source>
   <translation>認証情報の変数が設定されていません。デフォルトのプロファイル、または EC2 インスタンスのロールなど、このマシンが AWS から得ているものを使います。</translation>
  </message>
  <message>
   <source>None</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>None asked for</source>
   <translation>要求なし</translation>
  </message>
  <message>
   <source>None was chosen yet, or it was given up.</source>
   <translation>まだ選ばれていないか、中止されました。</translation>
  </message>
  <message>
   <source>None was sent.</source>
   <translation>送信されたものはありません。</translation>
  </message>
  <message>
   <source>Norwegian Bokmål</source>
   <translation>ノルウェー語 (ブークモール)</translation>
  </message>
  <message>
   <source>Not SYMMETRIC_DEFAULT, but {named}</source>
   <translation>SYMMETRIC_DEFAULT ではなく {named}</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>未接続</translation>
  </message>
  <message>
   <source>Not encrypted with your KMS key</source>
   <translation>あなたの KMS キーで暗号化されていません</translation>
  </message>
  <message>
   <source>Not for encryption</source>
   <translation>暗号化用ではありません</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <source>Not looked at, since the bucket is not there or in another Region.</source>
   <translation>バケットがないか別のリージョンにあるため、参照していません。</translation>
  </message>
  <message>
   <source>Not looked up yet</source>
   <translation>まだ調べていません</translation>
  </message>
  <message>
   <source>Not opened yet</source>
   <translation>まだ開いていません</translation>
  </message>
  <message>
   <source>Not ready for use</source>
   <translation>使用できる状態ではありません</translation>
  </message>
  <message>
   <source>Not sealed yet</source>
   <translation>まだ封印されていません</translation>
  </message>
  <message>
   <source>Not sensitive</source>
   <translation>機密ではない</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>まだ送信されていません</translation>
  </message>
  <message>
   <source>Not submitted</source>
   <translation>未送信</translation>
  </message>
  <message>
   <source>Not suitable</source>
   <translation>適していません</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>情報なし</translation>
  </message>
  <message>
   <source>Not used</source>
   <translation>不使用</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>注記</translation>
  </message>
  <message>
   <source>Nothing begins with this text</source>
   <translation>このテキストで始まるものはありません</translation>
  </message>
  <message>
   <source>Nothing has to be encrypted anew.</source>
   <translation>暗号化し直す必要はありません。</translation>
  </message>
  <message>
   <source>Nothing is known of the reason.</source>
   <translation>理由はわかっていません。</translation>
  </message>
  <message>
   <source>Nothing is left to save: every pair looks sensitive. Sensitive data is not written to the disk.</source>
   <translation>保存できるものが残りません。どのペアも機密のようです。機密データはディスクに書き込まれません。</translation>
  </message>
  <message>
   <source>Nothing to correct</source>
   <translation>修正する点はありません</translation>
  </message>
  <message>
   <source>Nothing was deleted. The object is where it was, and you are who you were.</source>
   <translation>何も削除されていません。オブジェクトは元の場所にあり、あなたも変わっていません。</translation>
  </message>
  <message>
   <source>Nothing was imported</source>
   <translation>何もインポートされませんでした</translation>
  </message>
  <message>
   <source>Nothing was sent after that.</source>
   <translation>その後は何も送信されていません。</translation>
  </message>
  <message>
   <source>Nothing was sent, and what you entered stays. Check the connection, then press Create job again.</source>
   <translation>何も送信されておらず、入力内容は残っています。接続を確認してから、もう一度ジョブを作成を押してください。</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>何も送信されていません。</translation>
  </message>
  <message>
   <source>Notify me when a job ends</source>
   <translation>ジョブの終了時に通知する</translation>
  </message>
  <message>
   <source>Now with Cardiology again.</source>
   <translation>今度は Cardiology に戻します。</translation>
  </message>
  <message>
   <source>Now you choose the key yourself.</source>
   <translation>今度はキーをご自分で選びます。</translation>
  </message>
  <message>
   <source>Object</source>
   <translation>オブジェクト</translation>
  </message>
  <message>
   <source>Odia</source>
   <translation>オリヤー語</translation>
  </message>
  <message>
   <source>Of a job in progress the record stays until you stop following it.</source>
   <translation>進行中のジョブの記録は、追跡をやめるまで残ります。</translation>
  </message>
  <message>
   <source>Of your saved sets of pairs. It turns Encryption on.</source>
   <translation>保存したペアのセットの 1 つです。暗号化がオンになります。</translation>
  </message>
  <message>
   <source>One job for each recording, all with the settings of this form.</source>
   <translation>録音ごとに 1 つのジョブを、すべてこのフォームの設定で作成します。</translation>
  </message>
  <message>
   <source>One move, and every transcript that the key seals is closed: for all people and all programs.</source>
   <translation>一度の操作で、このキーが封印したすべてのトランスクリプトが、すべての人とプログラムに対して閉じられます。</translation>
  </message>
  <message>
   <source>One text that tells what a helper needs to know: versions, settings, how far the connection is, and the end of the log. You read it before you save it, and nothing is sent anywhere.</source>
   <translation>支援者に必要な情報をまとめた 1 つのテキストです。バージョン、設定、接続の状態、ログの末尾が含まれます。保存前に読むことができ、どこにも送信されません。</translation>
  </message>
  <message>
   <source>Only ASCII letters, digits and signs can be used.</source>
   <translation>使えるのは ASCII の文字、数字、記号だけです。</translation>
  </message>
  <message>
   <source>Only AWS managed keys contain this text, and they are not shown.</source>
   <translation>このテキストを含むのは、表示していない AWS マネージドキーだけです。</translation>
  </message>
  <message>
   <source>Only a part of an access key was found{missing}.</source>
   <translation>アクセスキーの一部しか見つかりませんでした{missing}。</translation>
  </message>
  <message>
   <source>Only needed where the key policy does not leave permissions to the IAM policies of the account: then these statements are added to its Statement list.</source>
   <translation>キーポリシーがアカウントの IAM ポリシーに許可を委ねていない場合にのみ必要です。その場合、これらのステートメントをその Statement リストに追加します。</translation>
  </message>
  <message>
   <source>Only with this encryption context</source>
   <translation>この暗号化コンテキストでのみ</translation>
  </message>
  <message>
   <source>Only writing tells whether you may write, so it was not tried. Amazon Transcribe tries it when the job begins.</source>
   <translation>書き込めるかどうかは書き込むことでしかわからないため、試していません。Amazon Transcribe はジョブの開始時に試します。</translation>
  </message>
  <message>
   <source>Only you can read it. Access keys are in the keyring alone.</source>
   <translation>読めるのはあなただけです。アクセスキーはキーリングにのみあります。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open Connection</source>
   <translation>接続を開く</translation>
  </message>
  <message>
   <source>Open a web page in a browser and sign in to the network, then try again.</source>
   <translation>ブラウザでウェブページを開いてネットワークにサインインしてから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Open a web page in a browser and sign in to the network, then use these settings again.</source>
   <translation>ブラウザでウェブページを開いてネットワークにサインインしてから、この設定をもう一度使ってください。</translation>
  </message>
  <message>
   <source>Open a web page in a browser, and sign in to the network if it asks for that. Otherwise ask whoever runs your network.</source>
   <translation>ブラウザでウェブページを開き、求められたらネットワークにサインインしてください。そうでなければネットワークの管理者に尋ねてください。</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>フォルダを開く</translation>
  </message>
  <message>
   <source>Open folder: {title}</source>
   <translation>フォルダを開く: {title}</translation>
  </message>
  <message>
   <source>Open it</source>
   <translation>開いてみる</translation>
  </message>
  <message>
   <source>Open output folder in the AWS console</source>
   <translation>出力フォルダを AWS コンソールで開く</translation>
  </message>
  <message>
   <source>Open the demo</source>
   <translation>デモを開く</translation>
  </message>
  <message>
   <source>Open the preview of the event that AWS KMS would write.</source>
   <translation>AWS KMS が書き込むイベントのプレビューを開きます。</translation>
  </message>
  <message>
   <source>Open the tab Encryption. It has the object, the algorithm and the ARN of the key as S3 told them, and Save proof for the file.</source>
   <translation>暗号化タブを開きます。S3 が示したオブジェクト、アルゴリズム、キーの ARN と、記録用の「証明を保存」があります。</translation>
  </message>
  <message>
   <source>Open the tab Transcript.</source>
   <translation>トランスクリプトタブを開きます。</translation>
  </message>
  <message>
   <source>Open with these pairs</source>
   <translation>これらのペアで開く</translation>
  </message>
  <message>
   <source>Origin: {origin}</source>
   <translation>オリジン: {origin}</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>出力</translation>
  </message>
  <message>
   <source>Output bucket</source>
   <translation>出力バケット</translation>
  </message>
  <message>
   <source>Output data</source>
   <translation>出力データ</translation>
  </message>
  <message>
   <source>Output data location</source>
   <translation>出力データの場所</translation>
  </message>
  <message>
   <source>Output data location copied</source>
   <translation>出力データの場所をコピーしました</translation>
  </message>
  <message>
   <source>Output data location type</source>
   <translation>出力データの場所のタイプ</translation>
  </message>
  <message>
   <source>Output file destination on S3</source>
   <translation>S3 の出力ファイルの送信先</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概要</translation>
  </message>
  <message>
   <source>P&amp;resenter size</source>
   <translation>プレゼンターサイズ(&amp;R)</translation>
  </message>
  <message>
   <source>PDF document (*.pdf);;HTML document (*.html);;JSON document (*.json)</source>
   <translation>PDF 文書 (*.pdf);;HTML 文書 (*.html);;JSON 文書 (*.json)</translation>
  </message>
  <message>
   <source>Pairs can be pasted as JSON, as lines such as key=value or key: value, as two columns of a table, or as the AWS CLI writes them.</source>
   <translation>ペアは JSON、key=value や key: value のような行、表の 2 列、または AWS CLI の形式で貼り付けられます。</translation>
  </message>
  <message>
   <source>Pashto</source>
   <translation>パシュトー語</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>合格</translation>
  </message>
  <message>
   <source>Paste as one text</source>
   <translation>1 つのテキストとして貼り付け</translation>
  </message>
  <message>
   <source>Paste pairs</source>
   <translation>ペアを貼り付け</translation>
  </message>
  <message>
   <source>Paste several pairs at once</source>
   <translation>複数のペアをまとめて貼り付け</translation>
  </message>
  <message>
   <source>Pasted again.</source>
   <translation>再び貼り付けました。</translation>
  </message>
  <message>
   <source>Pasting undone.</source>
   <translation>貼り付けを元に戻しました。</translation>
  </message>
  <message>
   <source>Pending deletion</source>
   <translation>削除保留中</translation>
  </message>
  <message>
   <source>Pending import</source>
   <translation>インポート保留中</translation>
  </message>
  <message>
   <source>Pending replica deletion</source>
   <translation>レプリカの削除保留中</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>ポーランド語</translation>
  </message>
  <message>
   <source>Portuguese</source>
   <translation>ポルトガル語</translation>
  </message>
  <message>
   <source>Portuguese, Brazilian</source>
   <translation>ポルトガル語 (ブラジル)</translation>
  </message>
  <message>
   <source>Presenter size</source>
   <translation>プレゼンターサイズ</translation>
  </message>
  <message>
   <source>Press Try again.</source>
   <translation>再試行を押します。</translation>
  </message>
  <message>
   <source>Preview of the event</source>
   <translation>イベントのプレビュー</translation>
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation>前の一致 (Shift+F3)</translation>
  </message>
  <message>
   <source>Previous place</source>
   <translation>前の箇所</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>プロファイル</translation>
  </message>
  <message>
   <source>Profiles of aws login need a part of the AWS SDK that this copy of Sealscribe does not have.</source>
   <translation>aws login のプロファイルには、この Sealscribe にない AWS SDK の一部が必要です。</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進行状況</translation>
  </message>
  <message>
   <source>Proof of encryption</source>
   <translation>暗号化の証明</translation>
  </message>
  <message>
   <source>Proof that a transcript is sealed</source>
   <translation>トランスクリプトが封印されていることの証明</translation>
  </message>
  <message>
   <source>Proposed from the name of the recording. You can change it.</source>
   <translation>録音の名前から提案されました。変更できます。</translation>
  </message>
  <message>
   <source>Punjabi</source>
   <translation>パンジャブ語</translation>
  </message>
  <message>
   <source>Put on one line</source>
   <translation>1 行にまとめる</translation>
  </message>
  <message>
   <source>Queued</source>
   <translation>待機中</translation>
  </message>
  <message>
   <source>Queued by Amazon Transcribe</source>
   <translation>Amazon Transcribe で待機</translation>
  </message>
  <message>
   <source>Read the details again</source>
   <translation>詳細を読み直す</translation>
  </message>
  <message>
   <source>Read the transcript</source>
   <translation>トランスクリプトを読む</translation>
  </message>
  <message>
   <source>Reading details</source>
   <translation>詳細を読み込んでいます</translation>
  </message>
  <message>
   <source>Reading fails</source>
   <translation>読み取りが失敗する</translation>
  </message>
  <message>
   <source>Reading the file...</source>
   <translation>ファイルを読み込んでいます...</translation>
  </message>
  <message>
   <source>Reading the recording</source>
   <translation>録音を読み込んでいます</translation>
  </message>
  <message>
   <source>Reading the transcript takes kms:Decrypt on that key.</source>
   <translation>トランスクリプトを読むには、そのキーへの kms:Decrypt が必要です。</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>準備完了</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Recently used</source>
   <translation>最近使用</translation>
  </message>
  <message>
   <source>Recorded on this computer</source>
   <translation>このコンピュータに記録</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>録音</translation>
  </message>
  <message>
   <source>Recording on this computer</source>
   <translation>このコンピュータの録音</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>録音</translation>
  </message>
  <message>
   <source>Recordings ({endings});;All files (*)</source>
   <translation>録音 ({endings});;すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Recordings, places and names</source>
   <translation>録音、場所、名前</translation>
  </message>
  <message>
   <source>Redacted transcript</source>
   <translation>編集済みトランスクリプト</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>やり直し</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>拒否される</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>リージョン</translation>
  </message>
  <message>
   <source>Region in use</source>
   <translation>使用中のリージョン</translation>
  </message>
  <message>
   <source>Remember keys of other accounts</source>
   <translation>他のアカウントのキーを記憶する</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Remove all pairs</source>
   <translation>すべてのペアを削除</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>取り除く</translation>
  </message>
  <message>
   <source>Remove it, or refer to it by name or ARN.</source>
   <translation>取り除くか、名前または ARN で参照してください。</translation>
  </message>
  <message>
   <source>Remove it, or use an id of your own that says nothing outside your organisation.</source>
   <translation>取り除くか、組織の外では意味のない独自の ID を使ってください。</translation>
  </message>
  <message>
   <source>Remove the file</source>
   <translation>ファイルを取り除く</translation>
  </message>
  <message>
   <source>Remove the spaces</source>
   <translation>空白を取り除く</translation>
  </message>
  <message>
   <source>Remove them</source>
   <translation>取り除く</translation>
  </message>
  <message>
   <source>Remove this before submitting?</source>
   <translation>送信前にこれを取り除きますか？</translation>
  </message>
  <message>
   <source>Remove {arn} from the recently used keys</source>
   <translation>最近使用したキーから {arn} を削除</translation>
  </message>
  <message>
   <source>Remove {code}</source>
   <translation>{code} を削除</translation>
  </message>
  <message>
   <source>Remove {noun} {number}</source>
   <translation>{noun} {number} を削除</translation>
  </message>
  <message>
   <source>Removed from the recently used keys.</source>
   <translation>最近使用したキーから削除しました。</translation>
  </message>
  <message>
   <source>Removed {noun} {number}. Undo brings it back.</source>
   <translation>{noun} {number} を削除しました。元に戻すで戻せます。</translation>
  </message>
  <message>
   <source>Removed. The field holds {words}</source>
   <translation>取り除きました。フィールドの内容は {words} です</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>置き換え</translation>
  </message>
  <message>
   <source>Replace what you entered?</source>
   <translation>入力した内容を置き換えますか？</translation>
  </message>
  <message>
   <source>Replace with a space</source>
   <translation>空白に置き換え</translation>
  </message>
  <message>
   <source>Replace with {character}</source>
   <translation>{character} に置き換え</translation>
  </message>
  <message>
   <source>Replace with {{meant}}</source>
   <translation>{{meant}} に置き換え</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>リクエスト</translation>
  </message>
  <message>
   <source>Request ID</source>
   <translation>リクエスト ID</translation>
  </message>
  <message>
   <source>Request as sent</source>
   <translation>送信したリクエスト</translation>
  </message>
  <message>
   <source>Request sent</source>
   <translation>送信されたリクエスト</translation>
  </message>
  <message>
   <source>Request sent to Amazon Transcribe</source>
   <translation>Amazon Transcribe に送信されたリクエスト</translation>
  </message>
  <message>
   <source>Requests do not go to AWS</source>
   <translation>リクエストは AWS に送られません</translation>
  </message>
  <message>
   <source>Requests go elsewhere than to AWS, by {named}.</source>
   <translation>{named}により、リクエストは AWS 以外に送られます。</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <source>Reset all settings?</source>
   <translation>すべての設定をリセットしますか？</translation>
  </message>
  <message>
   <source>Reset demo</source>
   <translation>デモをリセット</translation>
  </message>
  <message>
   <source>Reset demo in the menu Demo begins the demo anew.</source>
   <translation>デモメニューのデモをリセットで、デモを最初からやり直せます。</translation>
  </message>
  <message>
   <source>Reset settings</source>
   <translation>設定をリセット</translation>
  </message>
  <message>
   <source>Reset settings…</source>
   <translation>設定をリセット…</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Review the jobs</source>
   <translation>ジョブを見直す</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>ルーマニア語</translation>
  </message>
  <message>
   <source>Rotation: not permitted to see (kms:GetKeyRotationStatus)</source>
   <translation>ローテーション: 参照の許可なし (kms:GetKeyRotationStatus)</translation>
  </message>
  <message>
   <source>Rotation: {rotation}</source>
   <translation>ローテーション: {rotation}</translation>
  </message>
  <message>
   <source>Run the program at a command prompt to see why, or choose another profile in Connection.</source>
   <translation>コマンドプロンプトでプログラムを実行して理由を確認するか、接続で別のプロファイルを選んでください。</translation>
  </message>
  <message>
   <source>Run the sign-in command of the profile {profile}; Connection shows it.</source>
   <translation>プロファイル {profile} のサインインコマンドを実行してください。接続に表示されます。</translation>
  </message>
  <message>
   <source>Run {as_typed}, or sign in from Connection.</source>
   <translation>{as_typed} を実行するか、接続からサインインしてください。</translation>
  </message>
  <message>
   <source>Russian</source>
   <translation>ロシア語</translation>
  </message>
  <message>
   <source>S3 Bucket Key</source>
   <translation>S3 バケットキー</translation>
  </message>
  <message>
   <source>S3 buckets</source>
   <translation>S3 バケット</translation>
  </message>
  <message>
   <source>S3 never gives the encryption context back; the pairs shown come from this computer's record. The context is not secret: it stands readable in CloudTrail.</source>
   <translation>S3 が暗号化コンテキストを返すことはありません。表示しているペアはこのコンピュータの記録によるものです。コンテキストは秘密ではなく、CloudTrail で読めます。</translation>
  </message>
  <message>
   <source>SHA-256 of the recording</source>
   <translation>録音の SHA-256</translation>
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
   <translation>保存</translation>
  </message>
  <message>
   <source>Save &amp;diagnostics…</source>
   <translation>診断情報を保存…(&amp;D)</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>名前を付けて保存</translation>
  </message>
  <message>
   <source>Save as JSON</source>
   <translation>JSON として保存</translation>
  </message>
  <message>
   <source>Save diagnostics</source>
   <translation>診断情報を保存</translation>
  </message>
  <message>
   <source>Save diagnostics…</source>
   <translation>診断情報を保存…</translation>
  </message>
  <message>
   <source>Save proof</source>
   <translation>証明を保存</translation>
  </message>
  <message>
   <source>Save proof...</source>
   <translation>証明を保存...</translation>
  </message>
  <message>
   <source>Save these pairs</source>
   <translation>これらのペアを保存</translation>
  </message>
  <message>
   <source>Save these pairs as...</source>
   <translation>これらのペアを別名で保存...</translation>
  </message>
  <message>
   <source>Save {title}</source>
   <translation>{title} を保存</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>保存しました</translation>
  </message>
  <message>
   <source>Saved as “{name}”, without {count}.</source>
   <translation>{count}を除いて「{name}」として保存しました。</translation>
  </message>
  <message>
   <source>Saved as “{name}”.</source>
   <translation>「{name}」として保存しました。</translation>
  </message>
  <message>
   <source>Saved sets</source>
   <translation>保存したセット</translation>
  </message>
  <message>
   <source>Saved sets of pairs</source>
   <translation>保存したペアのセット</translation>
  </message>
  <message>
   <source>Saves the transcript on this computer. Ctrl+S saves it as text.</source>
   <translation>トランスクリプトをこのコンピュータに保存します。Ctrl+S でテキストとして保存します。</translation>
  </message>
  <message>
   <source>Say what it is about</source>
   <translation>内容を示す</translation>
  </message>
  <message>
   <source>Say where</source>
   <translation>場所を決める</translation>
  </message>
  <message>
   <source>Scottish Gaelic</source>
   <translation>スコットランド・ゲール語</translation>
  </message>
  <message>
   <source>Seal</source>
   <translation>封印</translation>
  </message>
  <message>
   <source>Sealed with the partner's key</source>
   <translation>パートナーのキーで封印済み</translation>
  </message>
  <message>
   <source>Sealed with {record}</source>
   <translation>{record} で封印済み</translation>
  </message>
  <message>
   <source>Sealed, and verified</source>
   <translation>封印され、確認済み</translation>
  </message>
  <message>
   <source>Sealscribe diagnostics</source>
   <translation>Sealscribe の診断情報</translation>
  </message>
  <message>
   <source>Sealscribe has asked Amazon S3 with which key the transcript is encrypted: it is yours.</source>
   <translation>トランスクリプトがどのキーで暗号化されているかを Sealscribe が Amazon S3 に尋ねました。あなたのキーです。</translation>
  </message>
  <message>
   <source>Sealscribe sends the last jobs</source>
   <translation>Sealscribe が最後のジョブを送信しています</translation>
  </message>
  <message>
   <source>Sealscribe {version}</source>
   <translation>Sealscribe {version}</translation>
  </message>
  <message>
   <source>Search for cardiology-letter: a dictation of yesterday.</source>
   <translation>昨日の口述、cardiology-letter を検索します。</translation>
  </message>
  <message>
   <source>Secret access key</source>
   <translation>シークレットアクセスキー</translation>
  </message>
  <message>
   <source>See what is stored of a sealed transcript, and what happens to it without its key.</source>
   <translation>封印されたトランスクリプトの何が保存され、キーがないとどうなるかを見ます。</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <translation>すべて選択(&amp;A)</translation>
  </message>
  <message>
   <source>Send them in the background, then close</source>
   <translation>バックグラウンドで送信してから閉じる</translation>
  </message>
  <message>
   <source>Send this to whoever manages the permissions. It grants the missing permissions for this key, and no more.</source>
   <translation>許可の管理者に送ってください。このキーに足りない許可だけを与えます。</translation>
  </message>
  <message>
   <source>Send this to whoever manages the permissions. It lets you, and Amazon Transcribe on your behalf, read the recording.</source>
   <translation>許可の管理者に送ってください。あなたと、あなたに代わって Amazon Transcribe が、録音を読めるようになります。</translation>
  </message>
  <message>
   <source>Send without the tag</source>
   <translation>タグなしで送信</translation>
  </message>
  <message>
   <source>Sent as: {words}</source>
   <translation>送信時: {words}</translation>
  </message>
  <message>
   <source>Serbian</source>
   <translation>セルビア語</translation>
  </message>
  <message>
   <source>Service-managed</source>
   <translation>サービスマネージド</translation>
  </message>
  <message>
   <source>Service-managed S3 bucket</source>
   <translation>サービスマネージド S3 バケット</translation>
  </message>
  <message>
   <source>Service-managed S3 bucket, removed after 90 days</source>
   <translation>サービスマネージド S3 バケット、90 日後に削除</translation>
  </message>
  <message>
   <source>Session token</source>
   <translation>セッショントークン</translation>
  </message>
  <message>
   <source>Set date, time and time zone of this computer right, then connect again in Connection.</source>
   <translation>このコンピュータの日付、時刻、タイムゾーンを正しく設定してから、接続で再接続してください。</translation>
  </message>
  <message>
   <source>Set date, time and time zone of this computer right, then try again.</source>
   <translation>このコンピュータの日付、時刻、タイムゾーンを正しく設定してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Set date, time and time zone of this computer right, then try again. If they are, ask whoever runs your network or its proxy.</source>
   <translation>このコンピュータの日付、時刻、タイムゾーンを正しく設定してから、もう一度お試しください。正しい場合は、ネットワークまたはプロキシの管理者に尋ねてください。</translation>
  </message>
  <message>
   <source>Set up a password manager such as GNOME Keyring or KWallet; or {in_memory}</source>
   <translation>GNOME Keyring や KWallet などのパスワードマネージャーを設定してください。または、{in_memory}</translation>
  </message>
  <message>
   <source>Set: {names}.</source>
   <translation>設定済み: {names}。</translation>
  </message>
  <message>
   <source>Sets are kept on this computer, without values that look sensitive.</source>
   <translation>セットは、機密と思われる値を除いて、このコンピュータに保存されます。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Several recordings</source>
   <translation>複数の録音</translation>
  </message>
  <message>
   <source>Shared by account {owner}</source>
   <translation>アカウント {owner} が共有</translation>
  </message>
  <message>
   <source>Show AWS managed keys</source>
   <translation>AWS マネージドキーを表示</translation>
  </message>
  <message>
   <source>Show all checks</source>
   <translation>すべての確認を表示</translation>
  </message>
  <message>
   <source>Show all {count} checks</source>
   <translation>{count} 件すべての確認を表示</translation>
  </message>
  <message>
   <source>Show failed checks only</source>
   <translation>失敗した確認だけを表示</translation>
  </message>
  <message>
   <source>Show hidden texts</source>
   <translation>隠したテキストを表示</translation>
  </message>
  <message>
   <source>Show only those with problems</source>
   <translation>問題のあるものだけを表示</translation>
  </message>
  <message>
   <source>Show the table of jobs again</source>
   <translation>ジョブの表を再び表示</translation>
  </message>
  <message>
   <source>Show what is in the selected bucket or folder (Enter)</source>
   <translation>選んだバケットまたはフォルダの内容を表示 (Enter)</translation>
  </message>
  <message>
   <source>Sign in again or renew the access keys, then connect again in Connection.</source>
   <translation>サインインし直すかアクセスキーを更新してから、接続で再接続してください。</translation>
  </message>
  <message>
   <source>Sign in with the AWS CLI; Connection shows the command.</source>
   <translation>AWS CLI でサインインしてください。コマンドは接続に表示されます。</translation>
  </message>
  <message>
   <source>Sign in with this command</source>
   <translation>このコマンドでサインイン</translation>
  </message>
  <message>
   <source>Sign in…</source>
   <translation>サインイン…</translation>
  </message>
  <message>
   <source>Signed in.</source>
   <translation>サインインしました。</translation>
  </message>
  <message>
   <source>Sinhala</source>
   <translation>シンハラ語</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>Slovak</source>
   <translation>スロバキア語</translation>
  </message>
  <message>
   <source>Slovenian</source>
   <translation>スロベニア語</translation>
  </message>
  <message>
   <source>So far: {words}</source>
   <translation>ここまで: {words}</translation>
  </message>
  <message>
   <source>So it is never lost and never sent twice, whatever happens to the network or to this computer.</source>
   <translation>ネットワークやこのコンピュータに何が起きても、失われたり二重に送信されたりしません。</translation>
  </message>
  <message>
   <source>Somali</source>
   <translation>ソマリ語</translation>
  </message>
  <message>
   <source>Some pairs cannot be demanded one by one, since policies do not tell capital letters in a key apart, or do not take its characters. For these the policy lists the keys that are allowed, aws:s3:arn of Amazon S3 among them.</source>
   <translation>一部のペアは個別に要求できません。ポリシーがキーの大文字小文字を区別しないか、その文字を受け付けないためです。これらについては、Amazon S3 の aws:s3:arn を含む許可されたキーをポリシーに列挙します。</translation>
  </message>
  <message>
   <source>Something unexpected happened</source>
   <translation>予期しないことが起きました</translation>
  </message>
  <message>
   <source>South America (Chile)</source>
   <translation>南米 (チリ)</translation>
  </message>
  <message>
   <source>South America (São Paulo)</source>
   <translation>南米 (サンパウロ)</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>スペイン語</translation>
  </message>
  <message>
   <source>Spanish, Mexican</source>
   <translation>スペイン語 (メキシコ)</translation>
  </message>
  <message>
   <source>Spanish, US</source>
   <translation>スペイン語 (米国)</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>話者</translation>
  </message>
  <message>
   <source>Spec: {spec}</source>
   <translation>仕様: {spec}</translation>
  </message>
  <message>
   <source>Specific language</source>
   <translation>特定の言語</translation>
  </message>
  <message>
   <source>Specify the start index</source>
   <translation>開始インデックスを指定</translation>
  </message>
  <message>
   <source>StartTranscriptionJob was called with exactly this.</source>
   <translation>StartTranscriptionJob はまさにこの内容で呼び出されました。</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>開始日時</translation>
  </message>
  <message>
   <source>Statements for the key policy</source>
   <translation>キーポリシーのステートメント</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>ステータス</translation>
  </message>
  <message>
   <source>Status of the jobs that are shown</source>
   <translation>表示しているジョブのステータス</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>閉じない</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>ステップ {number} / {count}</translation>
  </message>
  <message>
   <source>Still to fill in</source>
   <translation>未入力</translation>
  </message>
  <message>
   <source>Stop following</source>
   <translation>追跡をやめる</translation>
  </message>
  <message>
   <source>SubRip subtitles (*.srt)</source>
   <translation>SubRip 字幕 (*.srt)</translation>
  </message>
  <message>
   <source>Submission ID</source>
   <translation>送信 ID</translation>
  </message>
  <message>
   <source>Submit anyway</source>
   <translation>それでも送信</translation>
  </message>
  <message>
   <source>Submits Amazon Transcribe jobs whose output is encrypted with an AWS KMS key.
Apache License 2.0. Not affiliated with Amazon Web Services.</source>
   <translation>出力が AWS KMS キーで暗号化される Amazon Transcribe ジョブを送信します。
Apache License 2.0。Amazon Web Services とは関係ありません。</translation>
  </message>
  <message>
   <source>Submitting</source>
   <translation>送信中</translation>
  </message>
  <message>
   <source>Subtitle file format</source>
   <translation>字幕ファイル形式</translation>
  </message>
  <message>
   <source>Subtitle file format: {words}</source>
   <translation>字幕ファイル形式: {words}</translation>
  </message>
  <message>
   <source>Subtitle files</source>
   <translation>字幕ファイル</translation>
  </message>
  <message>
   <source>Subtitle files are written beside the transcript, encrypted in the same way.</source>
   <translation>字幕ファイルはトランスクリプトの隣に、同じ方法で暗号化して書き込まれます。</translation>
  </message>
  <message>
   <source>Subtitles</source>
   <translation>字幕</translation>
  </message>
  <message>
   <source>Subtitles, SubRip (SRT)</source>
   <translation>字幕、SubRip (SRT)</translation>
  </message>
  <message>
   <source>Subtitles, WebVTT (VTT)</source>
   <translation>字幕、WebVTT (VTT)</translation>
  </message>
  <message>
   <source>Success</source>
   <translation>成功</translation>
  </message>
  <message>
   <source>Such as Cardiology archive, up to {name_max} characters.</source>
   <translation>例: 循環器科アーカイブ、最大 {name_max} 文字。</translation>
  </message>
  <message>
   <source>Suggest pairs</source>
   <translation>ペアを提案</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>要約</translation>
  </message>
  <message>
   <source>Sundanese</source>
   <translation>スンダ語</translation>
  </message>
  <message>
   <source>Swahili, Burundi</source>
   <translation>スワヒリ語 (ブルンジ)</translation>
  </message>
  <message>
   <source>Swahili, Kenya</source>
   <translation>スワヒリ語 (ケニア)</translation>
  </message>
  <message>
   <source>Swahili, Rwanda</source>
   <translation>スワヒリ語 (ルワンダ)</translation>
  </message>
  <message>
   <source>Swahili, Tanzania</source>
   <translation>スワヒリ語 (タンザニア)</translation>
  </message>
  <message>
   <source>Swahili, Uganda</source>
   <translation>スワヒリ語 (ウガンダ)</translation>
  </message>
  <message>
   <source>Swedish</source>
   <translation>スウェーデン語</translation>
  </message>
  <message>
   <source>Switch and cancel them</source>
   <translation>切り替えてキャンセル</translation>
  </message>
  <message>
   <source>Switch encryption on</source>
   <translation>暗号化をオンにする</translation>
  </message>
  <message>
   <source>Switch encryption on, and choose Use key from different account.</source>
   <translation>暗号化をオンにし、異なるアカウントのキーを使用を選びます。</translation>
  </message>
  <message>
   <source>Switch encryption on, and choose the key sealed-transcripts.</source>
   <translation>暗号化をオンにし、キー sealed-transcripts を選びます。</translation>
  </message>
  <message>
   <source>Symmetric encryption keys of the account and Region in use.</source>
   <translation>使用中のアカウントとリージョンの対称暗号化キーです。</translation>
  </message>
  <message>
   <source>Tag keys that begin with aws: are reserved for AWS. Use another key.</source>
   <translation>aws: で始まるタグキーは AWS が予約しています。別のキーを使ってください。</translation>
  </message>
  <message>
   <source>Tag the job with its submission id</source>
   <translation>ジョブに送信 ID のタグを付ける</translation>
  </message>
  <message>
   <source>Tagalog</source>
   <translation>タガログ語</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Take the key as typed</source>
   <translation>入力どおりのキーを使う</translation>
  </message>
  <message>
   <source>Take the key away again in the menu Demo, and see that the transcript can no longer be read.</source>
   <translation>デモメニューでキーを再び取り上げると、トランスクリプトが読めなくなることがわかります。</translation>
  </message>
  <message>
   <source>Takes what does not belong to the ARN out of the field.</source>
   <translation>ARN に属さないものをフィールドから取り除きます。</translation>
  </message>
  <message>
   <source>Tamil</source>
   <translation>タミル語</translation>
  </message>
  <message>
   <source>Tatar</source>
   <translation>タタール語</translation>
  </message>
  <message>
   <source>Telugu</source>
   <translation>テルグ語</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>テスト</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>テキスト (*.txt)</translation>
  </message>
  <message>
   <source>Text (TXT)</source>
   <translation>テキスト (TXT)</translation>
  </message>
  <message>
   <source>Text that was not taken</source>
   <translation>取り込まれなかったテキスト</translation>
  </message>
  <message>
   <source>Texts that may be sensitive stand as bullets, in what is copied too.</source>
   <translation>機密の可能性があるテキストは、コピーする内容でも点で表示されます。</translation>
  </message>
  <message>
   <source>Thai</source>
   <translation>タイ語</translation>
  </message>
  <message>
   <source>That is all</source>
   <translation>以上です</translation>
  </message>
  <message>
   <source>That is the proof for both sides.</source>
   <translation>これが双方にとっての証明です。</translation>
  </message>
  <message>
   <source>That is what a compliance officer asks for.</source>
   <translation>コンプライアンス担当者が求めるものです。</translation>
  </message>
  <message>
   <source>That is why a context is for labels, and a secret is never a label.</source>
   <translation>だからコンテキストはラベルのためのもので、秘密がラベルになることはありません。</translation>
  </message>
  <message>
   <source>The ARN of this key could not be looked up, so it is sent as entered. AWS documents only key ARNs here; enter the key ARN if you know it.</source>
   <translation>このキーの ARN を調べられなかったため、入力どおりに送信します。AWS のドキュメントにあるのはキー ARN だけです。わかる場合はキー ARN を入力してください。</translation>
  </message>
  <message>
   <source>The ARNs of the last eight for each account in use. Switching it off forgets them.</source>
   <translation>使用中のアカウントごとに最新 8 件の ARN。オフにすると忘れます。</translation>
  </message>
  <message>
   <source>The AWS CLI is running. It opens the browser, or says what to do.</source>
   <translation>AWS CLI が動作中です。ブラウザを開くか、すべきことを示します。</translation>
  </message>
  <message>
   <source>The AWS CLI was not found on this computer: install its version 2, or run the command where it is installed.</source>
   <translation>このコンピュータに AWS CLI が見つかりません。バージョン 2 をインストールするか、インストール済みの場所でコマンドを実行してください。</translation>
  </message>
  <message>
   <source>The AWS Region is not enabled for this account</source>
   <translation>この AWS リージョンはこのアカウントで有効ではありません</translation>
  </message>
  <message>
   <source>The AWS Region is not known</source>
   <translation>この AWS リージョンは不明です</translation>
  </message>
  <message>
   <source>The AWS configuration cannot be used</source>
   <translation>AWS の設定を使用できません</translation>
  </message>
  <message>
   <source>The AWS credentials are not valid yet</source>
   <translation>AWS 認証情報はまだ有効ではありません</translation>
  </message>
  <message>
   <source>The AWS credentials have expired</source>
   <translation>AWS 認証情報の有効期限が切れました</translation>
  </message>
  <message>
   <source>The AWS profile was not found</source>
   <translation>AWS プロファイルが見つかりません</translation>
  </message>
  <message>
   <source>The KMS key</source>
   <translation>KMS キー</translation>
  </message>
  <message>
   <source>The KMS key cannot be used in its present state</source>
   <translation>KMS キーは現在の状態では使用できません</translation>
  </message>
  <message>
   <source>The KMS key cannot be used.</source>
   <translation>KMS キーを使用できません。</translation>
  </message>
  <message>
   <source>The KMS key is disabled</source>
   <translation>KMS キーは無効です</translation>
  </message>
  <message>
   <source>The KMS key is disabled. Nobody can read the transcript until the key is enabled again.</source>
   <translation>KMS キーは無効です。再び有効になるまで、誰もトランスクリプトを読めません。</translation>
  </message>
  <message>
   <source>The KMS key is not made for this</source>
   <translation>KMS キーはこの用途のものではありません</translation>
  </message>
  <message>
   <source>The KMS key never leaves AWS KMS. Each reading has to ask for the data key, and CloudTrail notes it.</source>
   <translation>KMS キーが AWS KMS の外に出ることはありません。読み取りのたびにデータキーを求める必要があり、CloudTrail に記録されます。</translation>
  </message>
  <message>
   <source>The KMS key that the output is encrypted with. Uploading takes kms:GenerateDataKey on it.</source>
   <translation>出力の暗号化に使う KMS キー。アップロードにはこのキーへの kms:GenerateDataKey が必要です。</translation>
  </message>
  <message>
   <source>The KMS key was not found</source>
   <translation>KMS キーが見つかりません</translation>
  </message>
  <message>
   <source>The Region in use</source>
   <translation>使用中のリージョン</translation>
  </message>
  <message>
   <source>The Region is missing in this ARN: after kms comes its code, for example eu-central-1.</source>
   <translation>この ARN にはリージョンがありません。kms の後に eu-central-1 などのコードが続きます。</translation>
  </message>
  <message>
   <source>The Region {region} does not have it, or not what the job asks of it.</source>
   <translation>リージョン {region} にはこれがないか、ジョブが求める機能がありません。</translation>
  </message>
  <message>
   <source>The Region {resource}</source>
   <translation>リージョン {resource}</translation>
  </message>
  <message>
   <source>The SHA-256 is known only of a recording of this computer, not of an object on Amazon S3. Use another placeholder, or enter the hash yourself.</source>
   <translation>SHA-256 がわかるのはこのコンピュータの録音だけで、Amazon S3 のオブジェクトではわかりません。別のプレースホルダーを使うか、ハッシュを自分で入力してください。</translation>
  </message>
  <message>
   <source>The SHA-256 of the recording is being computed. Create the job once it is there, or write something else.</source>
   <translation>録音の SHA-256 を計算しています。計算が終わってからジョブを作成するか、ほかの内容を入力してください。</translation>
  </message>
  <message>
   <source>The access check</source>
   <translation>アクセスの確認</translation>
  </message>
  <message>
   <source>The access key is incomplete</source>
   <translation>アクセスキーが不完全です</translation>
  </message>
  <message>
   <source>The access key was not found, was switched off, or does not fit its secret.</source>
   <translation>アクセスキーが見つからないか、無効にされたか、シークレットと一致しません。</translation>
  </message>
  <message>
   <source>The access keys are no longer in the keyring</source>
   <translation>アクセスキーがキーリングにありません</translation>
  </message>
  <message>
   <source>The access keys were saved to {before}, and this computer now offers {present}. Nothing was read or moved.</source>
   <translation>アクセスキーは{before}に保存されましたが、このコンピュータは現在 {present} を提供しています。読み取りも移動もしていません。</translation>
  </message>
  <message>
   <source>The account asks more often than its quota allows. Other programs of the account count too.</source>
   <translation>アカウントのリクエストがクォータを超えています。アカウントのほかのプログラムの分も数えられます。</translation>
  </message>
  <message>
   <source>The account has as many jobs, or makes as many requests, as its quota allows.</source>
   <translation>アカウントのジョブ数またはリクエスト数がクォータの上限です。</translation>
  </message>
  <message>
   <source>The account has opted out of the use of its content by AI services, and the service-managed bucket is not open to such accounts.</source>
   <translation>このアカウントは AI サービスによるコンテンツの利用をオプトアウトしており、サービスマネージドバケットは使えません。</translation>
  </message>
  <message>
   <source>The account in this ARN has {found}, and 12 digits are needed. Copy the ARN again.</source>
   <translation>この ARN のアカウントは {found} ですが、12 桁が必要です。ARN をもう一度コピーしてください。</translation>
  </message>
  <message>
   <source>The account is missing in this ARN: after the Region come its 12 digits.</source>
   <translation>この ARN にはアカウントがありません。リージョンの後に 12 桁の数字が続きます。</translation>
  </message>
  <message>
   <source>The account that owns this key controls it: if it disables or deletes the key, or takes your permission away, you can no longer read your transcripts.</source>
   <translation>このキーを所有するアカウントがキーを管理します。キーの無効化や削除、許可の取り消しがあると、トランスクリプトを読めなくなります。</translation>
  </message>
  <message>
   <source>The added ones are gone.</source>
   <translation>追加したものはなくなりました。</translation>
  </message>
  <message>
   <source>The added {noun} is gone.</source>
   <translation>追加した{noun}はなくなりました。</translation>
  </message>
  <message>
   <source>The address of the transcript has expired</source>
   <translation>トランスクリプトのアドレスの有効期限が切れました</translation>
  </message>
  <message>
   <source>The bucket</source>
   <translation>バケット</translation>
  </message>
  <message>
   <source>The bucket decides how it encrypts the recording.</source>
   <translation>録音の暗号化方法はバケットが決めます。</translation>
  </message>
  <message>
   <source>The bucket does not exist</source>
   <translation>バケットが存在しません</translation>
  </message>
  <message>
   <source>The bucket for the upload is in the right Region. Only uploading tells whether you may write to it.</source>
   <translation>アップロード用のバケットは正しいリージョンにあります。書き込めるかどうかはアップロードしないとわかりません。</translation>
  </message>
  <message>
   <source>The bucket has no policy.</source>
   <translation>バケットにポリシーはありません。</translation>
  </message>
  <message>
   <source>The bucket is in another Region</source>
   <translation>バケットは別のリージョンにあります</translation>
  </message>
  <message>
   <source>The bucket's policy has conditions that cannot be judged from here.</source>
   <translation>バケットのポリシーには、ここから判断できない条件があります。</translation>
  </message>
  <message>
   <source>The bucket's policy may also demand encryption with a certain KMS key.</source>
   <translation>バケットのポリシーが特定の KMS キーによる暗号化を求めている可能性もあります。</translation>
  </message>
  <message>
   <source>The bucket's policy refuses neither this key nor this encryption.</source>
   <translation>バケットのポリシーは、このキーもこの暗号化も拒否していません。</translation>
  </message>
  <message>
   <source>The bucket's policy{statement} demands the KMS key {wanted}.</source>
   <translation>バケットのポリシー{statement}は KMS キー {wanted} を求めています。</translation>
  </message>
  <message>
   <source>The bucket's policy{statement} demands the encryption {algorithms}, and a job with a KMS key asks for aws:kms.</source>
   <translation>バケットのポリシー{statement}は暗号化 {algorithms} を求めていますが、KMS キーのあるジョブは aws:kms を要求します。</translation>
  </message>
  <message>
   <source>The bucket's policy{statement} refuses objects that are encrypted with this key.</source>
   <translation>バケットのポリシー{statement}は、このキーで暗号化されたオブジェクトを拒否します。</translation>
  </message>
  <message>
   <source>The bucket's policy{statement} refuses objects that name a key of their own.</source>
   <translation>バケットのポリシー{statement}は、独自のキーを指定するオブジェクトを拒否します。</translation>
  </message>
  <message>
   <source>The certificate that came back is for another name than {place}. Networks that want a sign-in first cause this, and proxies that inspect traffic.{told}</source>
   <translation>返された証明書は {place} とは別の名前のものです。先にサインインを求めるネットワークや、通信を検査するプロキシで起こります。{told}</translation>
  </message>
  <message>
   <source>The certificate that came back is not trusted on this computer. Proxies that inspect traffic cause this.{told}</source>
   <translation>返された証明書はこのコンピュータで信頼されていません。通信を検査するプロキシで起こります。{told}</translation>
  </message>
  <message>
   <source>The check runs once the key, the output destination and the pairs are complete and without errors.</source>
   <translation>キー、出力先、ペアが揃ってエラーがなくなると、確認が行われます。</translation>
  </message>
  <message>
   <source>The choice is about to be checked.</source>
   <translation>選択はまもなく確認されます。</translation>
  </message>
  <message>
   <source>The clock of this computer is off</source>
   <translation>このコンピュータの時計がずれています</translation>
  </message>
  <message>
   <source>The clock of this computer is {clock_offset}</source>
   <translation>このコンピュータの時計は {clock_offset} です</translation>
  </message>
  <message>
   <source>The code was refused</source>
   <translation>コードが拒否されました</translation>
  </message>
  <message>
   <source>The connection attempt was cancelled</source>
   <translation>接続の試行がキャンセルされました</translation>
  </message>
  <message>
   <source>The connection is being made.</source>
   <translation>接続しています。</translation>
  </message>
  <message>
   <source>The connection to {service} was lost</source>
   <translation>{service} への接続が切れました</translation>
  </message>
  <message>
   <source>The console shows the folders of customer specified buckets of AWS accounts.</source>
   <translation>コンソールでは、AWS アカウントのお客様指定バケットのフォルダを表示できます。</translation>
  </message>
  <message>
   <source>The context that fits</source>
   <translation>合うコンテキスト</translation>
  </message>
  <message>
   <source>The context was left out, since it has the focus, is being looked at, or has a warning that you have not answered.</source>
   <translation>入力中、検査中、または未回答の警告があるため、コンテキストは除外されました。</translation>
  </message>
  <message>
   <source>The credential process failed</source>
   <translation>認証情報プロセスが失敗しました</translation>
  </message>
  <message>
   <source>The default: a key of Amazon S3</source>
   <translation>デフォルト: Amazon S3 のキー</translation>
  </message>
  <message>
   <source>The demo</source>
   <translation>デモ</translation>
  </message>
  <message>
   <source>The demo and AWS are kept apart</source>
   <translation>デモと AWS は分けられています</translation>
  </message>
  <message>
   <source>The demo could not be started</source>
   <translation>デモを開始できませんでした</translation>
  </message>
  <message>
   <source>The embedded AWS that the demo uses did not start or has ended. No AWS account is concerned.</source>
   <translation>デモの組み込み AWS が起動しなかったか、終了しました。AWS アカウントには関係ありません。</translation>
  </message>
  <message>
   <source>The encryption context</source>
   <translation>暗号化コンテキスト</translation>
  </message>
  <message>
   <source>The encryption context is not secret. Everybody who may read CloudTrail can read it, in the key owner's account too, and nothing can remove it from the log.</source>
   <translation>暗号化コンテキストは秘密ではありません。CloudTrail を読める人は誰でも、キー所有者のアカウントでも読むことができ、ログから削除する方法はありません。</translation>
  </message>
  <message>
   <source>The encryption context looks like a good place for a note about the recording. See who would read it.</source>
   <translation>暗号化コンテキストは録音についてのメモにちょうどよさそうです。誰が読むことになるか見てみましょう。</translation>
  </message>
  <message>
   <source>The encryption context may have given a secret away</source>
   <translation>暗号化コンテキストから秘密が漏れた可能性があります</translation>
  </message>
  <message>
   <source>The encryption could not be checked</source>
   <translation>暗号化を確認できませんでした</translation>
  </message>
  <message>
   <source>The encryption could not be checked: access denied</source>
   <translation>暗号化を確認できませんでした: アクセス拒否</translation>
  </message>
  <message>
   <source>The event names the key by its ARN. Choose a key whose details you may read, or enter its ARN.</source>
   <translation>イベントはキーを ARN で示します。詳細を読めるキーを選ぶか、その ARN を入力してください。</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>The file cannot be read</source>
   <translation>ファイルを読めません</translation>
  </message>
  <message>
   <source>The file changed after it was chosen</source>
   <translation>選択後にファイルが変更されました</translation>
  </message>
  <message>
   <source>The file changed while it was uploaded</source>
   <translation>アップロード中にファイルが変更されました</translation>
  </message>
  <message>
   <source>The file comes from a newer version of Sealscribe. Update this one to import it.</source>
   <translation>ファイルは新しいバージョンの Sealscribe のものです。インポートするには更新してください。</translation>
  </message>
  <message>
   <source>The file could not be saved</source>
   <translation>ファイルを保存できませんでした</translation>
  </message>
  <message>
   <source>The file holds more than {sets_max} sets. Export fewer.</source>
   <translation>ファイルのセットが {sets_max} 件を超えています。エクスポートを減らしてください。</translation>
  </message>
  <message>
   <source>The file holds no set with pairs.</source>
   <translation>ファイルにペアのあるセットがありません。</translation>
  </message>
  <message>
   <source>The file holds no sets of pairs. Choose a file that was exported here.</source>
   <translation>ファイルにペアのセットがありません。ここでエクスポートしたファイルを選んでください。</translation>
  </message>
  <message>
   <source>The file is damaged, or was changed by hand so that it cannot be read. Export it again.</source>
   <translation>ファイルが破損しているか、手作業の変更で読めなくなっています。もう一度エクスポートしてください。</translation>
  </message>
  <message>
   <source>The file is larger than 1 MB. Choose a file that was exported here.</source>
   <translation>ファイルが 1 MB を超えています。ここでエクスポートしたファイルを選んでください。</translation>
  </message>
  <message>
   <source>The file is no longer there</source>
   <translation>ファイルがなくなっています</translation>
  </message>
  <message>
   <source>The file is not a JSON document. Choose a file that was exported here.</source>
   <translation>ファイルは JSON 文書ではありません。ここでエクスポートしたファイルを選んでください。</translation>
  </message>
  <message>
   <source>The file is not the one that was checked, or is gone, so that no job was made. {thing} holds what was uploaded, and has replaced one of the same name if there was any.</source>
   <translation>ファイルが確認時のものではないか、なくなったため、ジョブは作成されませんでした。{thing} にはアップロードしたものがあり、同名のものがあれば置き換えています。</translation>
  </message>
  <message>
   <source>The file of the job records was damaged</source>
   <translation>ジョブ記録のファイルが破損していました</translation>
  </message>
  <message>
   <source>The file of trusted certificates cannot be read</source>
   <translation>信頼された証明書のファイルを読めません</translation>
  </message>
  <message>
   <source>The file was fetched, but it is not a JSON document as Amazon Transcribe writes it. It may have been replaced or cut short.</source>
   <translation>ファイルを取得しましたが、Amazon Transcribe が書く JSON 文書ではありません。置き換えられたか、途中で切れている可能性があります。</translation>
  </message>
  <message>
   <source>The file was removed from the form.</source>
   <translation>ファイルをフォームから取り除きました。</translation>
  </message>
  <message>
   <source>The file {resource} is missing, may not be read, or is not written as the AWS CLI writes it.</source>
   <translation>ファイル {resource} がないか、読み取りが許可されていないか、AWS CLI の形式ではありません。</translation>
  </message>
  <message>
   <source>The fix</source>
   <translation>対処</translation>
  </message>
  <message>
   <source>The folder is at {address}</source>
   <translation>フォルダは {address} にあります</translation>
  </message>
  <message>
   <source>The form is busy</source>
   <translation>フォームは使用中です</translation>
  </message>
  <message>
   <source>The form is emptied. Nothing was sent.</source>
   <translation>フォームを空にしました。何も送信していません。</translation>
  </message>
  <message>
   <source>The identity of {profile} lacks the permission signin:CreateOAuth2Token.</source>
   <translation>{profile} の ID に許可 signin:CreateOAuth2Token がありません。</translation>
  </message>
  <message>
   <source>The installed AWS SDK, or the service, does not offer this dry run.</source>
   <translation>インストールされた AWS SDK またはサービスが、このドライランを提供していません。</translation>
  </message>
  <message>
   <source>The job</source>
   <translation>ジョブ</translation>
  </message>
  <message>
   <source>The job asked for {key}, but Amazon S3 names another key for {checks}: {found}.</source>
   <translation>ジョブは {key} を要求しましたが、Amazon S3 は{checks}について別のキーを示しています: {found}。</translation>
  </message>
  <message>
   <source>The job asked for {key}, but Amazon S3 says of {checks}: {found}.</source>
   <translation>ジョブは {key} を要求しましたが、{checks}についての Amazon S3 の回答は {found} です。</translation>
  </message>
  <message>
   <source>The job asks for no KMS key.</source>
   <translation>ジョブは KMS キーを要求していません。</translation>
  </message>
  <message>
   <source>The job asks for the KMS key {key}.</source>
   <translation>ジョブは KMS キー {key} を要求しています。</translation>
  </message>
  <message>
   <source>The job goes from the console's list. Output in a bucket of yours stays; output in the service-managed bucket goes with the job. A job that is in progress may still be charged, and Amazon Transcribe may refuse to delete it.</source>
   <translation>ジョブはコンソールの一覧から消えます。ご自分のバケットの出力は残り、サービスマネージドバケットの出力はジョブとともに消えます。進行中のジョブには課金されることがあり、Amazon Transcribe が削除を拒否することもあります。</translation>
  </message>
  <message>
   <source>The job goes on at Amazon Transcribe and may be charged. It is looked up no more until you follow it again.</source>
   <translation>ジョブは Amazon Transcribe で続き、課金されることがあります。追跡を再開するまで調べません。</translation>
  </message>
  <message>
   <source>The job is complete, but there is nothing at {places}. It may have been moved or deleted.</source>
   <translation>ジョブは完了しましたが、{places} には何もありません。移動または削除された可能性があります。</translation>
  </message>
  <message>
   <source>The job is complete, but {place}. It may have been moved or deleted; what the service-managed bucket holds is removed with the job after 90 days.</source>
   <translation>ジョブは完了しましたが、{place}。移動または削除された可能性があります。サービスマネージドバケットの内容は、90 日後にジョブとともに削除されます。</translation>
  </message>
  <message>
   <source>The job is not followed: what stands here is how it was when it was looked up last.</source>
   <translation>ジョブを追跡していません。ここに表示しているのは最後に調べたときの状態です。</translation>
  </message>
  <message>
   <source>The job is not sent yet</source>
   <translation>ジョブはまだ送信されていません</translation>
  </message>
  <message>
   <source>The job is written down on this computer first, then sent.</source>
   <translation>ジョブはまずこのコンピュータに記録され、その後送信されます。</translation>
  </message>
  <message>
   <source>The job left no transcript.</source>
   <translation>ジョブのトランスクリプトはありません。</translation>
  </message>
  <message>
   <source>The job name is taken</source>
   <translation>ジョブ名は使われています</translation>
  </message>
  <message>
   <source>The job names no KMS key, and organizations that want every transcript encrypted refuse such jobs.</source>
   <translation>ジョブは KMS キーを指定していません。すべてのトランスクリプトの暗号化を求める組織は、このようなジョブを拒否します。</translation>
  </message>
  <message>
   <source>The job records on this computer cannot be used</source>
   <translation>このコンピュータのジョブ記録を使用できません</translation>
  </message>
  <message>
   <source>The job was cancelled</source>
   <translation>ジョブはキャンセルされました</translation>
  </message>
  <message>
   <source>The job was deleted</source>
   <translation>ジョブは削除されました</translation>
  </message>
  <message>
   <source>The job was not created.</source>
   <translation>ジョブは作成されませんでした。</translation>
  </message>
  <message>
   <source>The job was not submitted</source>
   <translation>ジョブは送信されませんでした</translation>
  </message>
  <message>
   <source>The job was not submitted. {detail}</source>
   <translation>ジョブは送信されませんでした。{detail}</translation>
  </message>
  <message>
   <source>The key</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>The key ID is missing after key/.</source>
   <translation>key/ の後にキー ID がありません。</translation>
  </message>
  <message>
   <source>The key belongs to account {account}: its owner's log shows the same event, with the encryption context in it.</source>
   <translation>キーはアカウント {account} のものです。所有者のログにも、暗号化コンテキストを含む同じイベントが記録されます。</translation>
  </message>
  <message>
   <source>The key could not be looked up and is sent as it was entered.</source>
   <translation>キーを調べられなかったため、入力どおりに送信します。</translation>
  </message>
  <message>
   <source>The key is in another Region than the job.</source>
   <translation>キーがジョブとは別のリージョンにあります。</translation>
  </message>
  <message>
   <source>The key is missing in this ARN: after the account comes key/ and its ID, or alias/ and a name.</source>
   <translation>この ARN にはキーがありません。アカウントの後に key/ と ID、または alias/ と名前が続きます。</translation>
  </message>
  <message>
   <source>The key material expired on {date}. Import it again in AWS KMS, or choose another key.</source>
   <translation>キーマテリアルの有効期限は {date} に切れました。AWS KMS で再びインポートするか、別のキーを選んでください。</translation>
  </message>
  <message>
   <source>The key material expires on {date}; from then on transcripts cannot be decrypted until it is imported again.</source>
   <translation>キーマテリアルの有効期限は {date} です。それ以降、再びインポートするまでトランスクリプトを復号できません。</translation>
  </message>
  <message>
   <source>The key policy</source>
   <translation>キーポリシー</translation>
  </message>
  <message>
   <source>The key policy may demand certain encryption context pairs. {other_account}</source>
   <translation>キーポリシーが特定の暗号化コンテキストのペアを求めている可能性があります。{other_account}</translation>
  </message>
  <message>
   <source>The key store that holds this key cannot be reached. Connect it in AWS KMS, or choose another key.</source>
   <translation>このキーのあるキーストアに接続できません。AWS KMS で接続するか、別のキーを選んでください。</translation>
  </message>
  <message>
   <source>The key's ARN is not known</source>
   <translation>キーの ARN は不明です</translation>
  </message>
  <message>
   <source>The key's ARN is not known yet</source>
   <translation>キーの ARN はまだ不明です</translation>
  </message>
  <message>
   <source>The keyring did not answer</source>
   <translation>キーリングの応答がありません</translation>
  </message>
  <message>
   <source>The keyring is another one than before</source>
   <translation>キーリングが以前のものと異なります</translation>
  </message>
  <message>
   <source>The keyring is locked</source>
   <translation>キーリングがロックされています</translation>
  </message>
  <message>
   <source>The keyring of this computer</source>
   <translation>このコンピュータのキーリング</translation>
  </message>
  <message>
   <source>The keyring refused access</source>
   <translation>キーリングがアクセスを拒否しました</translation>
  </message>
  <message>
   <source>The keys are erased.</source>
   <translation>キーを消去しました。</translation>
  </message>
  <message>
   <source>The keys are used until the program ends.</source>
   <translation>プログラムが終了するまでキーを使います。</translation>
  </message>
  <message>
   <source>The language that is spoken in the recording.</source>
   <translation>録音で話されている言語です。</translation>
  </message>
  <message>
   <source>The languages that may be spoken, {language_options_min} or more; up to {language_options_advised} give the best results.</source>
   <translation>話される可能性のある言語を {language_options_min} 以上選びます。{language_options_advised} までが最良の結果になります。</translation>
  </message>
  <message>
   <source>The length of this recording could not be read. Make sure that it has between half a second and 4 hours.</source>
   <translation>この録音の長さを読み取れませんでした。0.5 秒から 4 時間であることを確認してください。</translation>
  </message>
  <message>
   <source>The list has every key of the account and Region. Those that cannot encrypt say why. Type to search, and choose sealed-transcripts.</source>
   <translation>リストにはアカウントとリージョンのすべてのキーがあり、暗号化できないものには理由が示されます。入力して検索し、sealed-transcripts を選びます。</translation>
  </message>
  <message>
   <source>The list is not complete. </source>
   <translation>リストは完全ではありません。 </translation>
  </message>
  <message>
   <source>The list is saved</source>
   <translation>リストを保存しました</translation>
  </message>
  <message>
   <source>The list of keys has those of your own account. A key of another one is named by its ARN, which its owner tells you.</source>
   <translation>キーのリストにあるのはご自分のアカウントのものです。別のアカウントのキーは、所有者から聞いた ARN で指定します。</translation>
  </message>
  <message>
   <source>The log has five files of 1 MB at most; older entries go at the next start.</source>
   <translation>ログは最大 1 MB のファイル 5 つです。古い記録は次回の起動時に消えます。</translation>
  </message>
  <message>
   <source>The name ends in “.{extension}”</source>
   <translation>名前の末尾は「.{extension}」です</translation>
  </message>
  <message>
   <source>The name has no extension</source>
   <translation>名前に拡張子がありません</translation>
  </message>
  <message>
   <source>The name is taken</source>
   <translation>名前は使われています</translation>
  </message>
  <message>
   <source>The name of an alias cannot have {found}. It has letters, digits and / _ - : only.</source>
   <translation>エイリアスの名前に {found} は使えません。文字、数字、/ _ - : だけです。</translation>
  </message>
  <message>
   <source>The name of an alias has at most 250 characters, and this one is longer. Copy the ARN again.</source>
   <translation>エイリアスの名前は最大 250 文字で、これはそれより長いです。ARN をもう一度コピーしてください。</translation>
  </message>
  <message>
   <source>The name of the Region is not valid.</source>
   <translation>リージョンの名前が正しくありません。</translation>
  </message>
  <message>
   <source>The name of the alias is missing after alias/.</source>
   <translation>alias/ の後にエイリアスの名前がありません。</translation>
  </message>
  <message>
   <source>The name of the bucket is missing. Enter it after s3://.</source>
   <translation>バケットの名前がありません。s3:// の後に入力してください。</translation>
  </message>
  <message>
   <source>The name, a key or a value is too long. A name has up to {name_max} characters.</source>
   <translation>名前、キー、または値が長すぎます。名前は最大 {name_max} 文字です。</translation>
  </message>
  <message>
   <source>The network wants you to sign in first</source>
   <translation>ネットワークへのサインインが先に必要です</translation>
  </message>
  <message>
   <source>The next try is in {retry_seconds} s, by itself. Nothing is lost.</source>
   <translation>{retry_seconds} 秒後に自動で再試行します。何も失われません。</translation>
  </message>
  <message>
   <source>The number of the first subtitle; many players expect 1.</source>
   <translation>最初の字幕の番号。多くのプレーヤーは 1 を想定しています。</translation>
  </message>
  <message>
   <source>The object</source>
   <translation>オブジェクト</translation>
  </message>
  <message>
   <source>The object does not exist</source>
   <translation>オブジェクトが存在しません</translation>
  </message>
  <message>
   <source>The object may have been copied or rewritten since. Use these settings again if it has to be sealed.</source>
   <translation>その後オブジェクトがコピーまたは上書きされた可能性があります。封印が必要な場合は、この設定をもう一度使ってください。</translation>
  </message>
  <message>
   <source>The output is encrypted with the KMS key that you choose here.</source>
   <translation>出力は、ここで選んだ KMS キーで暗号化されます。</translation>
  </message>
  <message>
   <source>The output is kept by Amazon Transcribe; its encryption cannot be checked from this account. It is removed 90 days after the job.</source>
   <translation>出力は Amazon Transcribe が保管し、このアカウントから暗号化を確認することはできません。ジョブの 90 日後に削除されます。</translation>
  </message>
  <message>
   <source>The output is no transcript that can be read</source>
   <translation>出力は読み取れるトランスクリプトではありません</translation>
  </message>
  <message>
   <source>The output is written to your bucket and stays there after the job expires. It can be encrypted with a KMS key.</source>
   <translation>出力はあなたのバケットに書き込まれ、ジョブの期限切れ後も残ります。KMS キーで暗号化できます。</translation>
  </message>
  <message>
   <source>The output object is missing</source>
   <translation>出力オブジェクトがありません</translation>
  </message>
  <message>
   <source>The output of all jobs would be one and the same object. Enter a folder, an address that ends in /.</source>
   <translation>すべてのジョブの出力が同じオブジェクトになります。/ で終わるアドレスのフォルダを入力してください。</translation>
  </message>
  <message>
   <source>The output will be kept by Amazon Transcribe; its encryption cannot be checked from this account.</source>
   <translation>出力は Amazon Transcribe が保管し、このアカウントから暗号化を確認することはできません。</translation>
  </message>
  <message>
   <source>The pairs are a part of the lock: they cannot be exchanged afterwards, not even by who may use the key.</source>
   <translation>ペアは鍵の一部です。キーを使用できる人でも、後から取り替えることはできません。</translation>
  </message>
  <message>
   <source>The pairs take {size} bytes of the headers that Amazon S3 gets the transcript with. All of these together have {limit} bytes at most, so that writing it may fail. Shorten the pairs if you can.</source>
   <translation>ペアは、トランスクリプトとともに Amazon S3 に渡るヘッダーの {size} バイトを使います。全体で最大 {limit} バイトのため、書き込みに失敗する可能性があります。可能ならペアを短くしてください。</translation>
  </message>
  <message>
   <source>The pairs that are suggested are there already.</source>
   <translation>候補のペアはすでにあります。</translation>
  </message>
  <message>
   <source>The partition is missing after arn:, for example aws.</source>
   <translation>arn: の後にパーティション (例: aws) がありません。</translation>
  </message>
  <message>
   <source>The partner allows it</source>
   <translation>パートナーが許可する</translation>
  </message>
  <message>
   <source>The partner clinic no longer shares its KMS key</source>
   <translation>提携クリニックは KMS キーを共有しなくなりました</translation>
  </message>
  <message>
   <source>The partner clinic shares its KMS key</source>
   <translation>提携クリニックが KMS キーを共有する</translation>
  </message>
  <message>
   <source>The partner clinic shares its KMS key now</source>
   <translation>提携クリニックが KMS キーを共有しました</translation>
  </message>
  <message>
   <source>The password stands in the event, readable. CloudTrail keeps its events, and nothing takes a pair out of them. Close the preview.</source>
   <translation>パスワードがイベントに読める形で残っています。CloudTrail はイベントを保持し、ペアを取り出す方法はありません。プレビューを閉じてください。</translation>
  </message>
  <message>
   <source>The permission then holds for requests that carry these pairs. DescribeKey carries none, so it stands by itself.</source>
   <translation>許可は、これらのペアを持つリクエストに対して有効です。DescribeKey はペアを持たないため、別にしています。</translation>
  </message>
  <message>
   <source>The profile {profile} needs a code</source>
   <translation>プロファイル {profile} にはコードが必要です</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>プログラム</translation>
  </message>
  <message>
   <source>The program did not expect this ({kind}).</source>
   <translation>プログラムが想定していないことです ({kind})。</translation>
  </message>
  <message>
   <source>The program did not expect this.</source>
   <translation>プログラムが想定していないことです。</translation>
  </message>
  <message>
   <source>The program {resource}</source>
   <translation>プログラム {resource}</translation>
  </message>
  <message>
   <source>The proof</source>
   <translation>証明</translation>
  </message>
  <message>
   <source>The proof is saved</source>
   <translation>証明を保存しました</translation>
  </message>
  <message>
   <source>The proxy</source>
   <translation>プロキシ</translation>
  </message>
  <message>
   <source>The proxy cannot be used</source>
   <translation>プロキシを使用できません</translation>
  </message>
  <message>
   <source>The proxy did not let the request through to {service}</source>
   <translation>プロキシが {service} へのリクエストを通しませんでした</translation>
  </message>
  <message>
   <source>The proxy wants a user name and a password</source>
   <translation>プロキシにユーザー名とパスワードが必要です</translation>
  </message>
  <message>
   <source>The record of key, encryption context and checks goes for good: AWS gives neither key nor context back. Save a proof first if you may need one.</source>
   <translation>キー、暗号化コンテキスト、確認の記録は完全に失われます。AWS はキーもコンテキストも返しません。必要になる可能性があれば、先に証明を保存してください。</translation>
  </message>
  <message>
   <source>The record of the job keeps the ARN of the key: AWS never tells it again.</source>
   <translation>ジョブの記録はキーの ARN を保持します。AWS が再び示すことはありません。</translation>
  </message>
  <message>
   <source>The recording becomes</source>
   <translation>録音の保存先</translation>
  </message>
  <message>
   <source>The recording could not be read, so that its SHA-256 is not known. Remove the file and choose it again, or use another placeholder.</source>
   <translation>録音を読めなかったため、SHA-256 がわかりません。ファイルを取り除いて選び直すか、別のプレースホルダーを使ってください。</translation>
  </message>
  <message>
   <source>The recording has more channels than the two that Amazon Transcribe takes.</source>
   <translation>録音のチャネルが、Amazon Transcribe で使える 2 を超えています。</translation>
  </message>
  <message>
   <source>The recording has {channels} channels, and Amazon Transcribe takes at most {limit}. Convert it to stereo or mono.</source>
   <translation>録音のチャネルは {channels} で、Amazon Transcribe で使えるのは最大 {limit} です。ステレオまたはモノラルに変換してください。</translation>
  </message>
  <message>
   <source>The recording has {size}, and Amazon Transcribe takes at most {limit}. Compress it, for example to FLAC or MP3, or cut it into parts.</source>
   <translation>録音は {size} で、Amazon Transcribe で使えるのは最大 {limit} です。FLAC や MP3 などに圧縮するか、分割してください。</translation>
  </message>
  <message>
   <source>The recording is in a bucket already.</source>
   <translation>録音はすでにバケットにあります。</translation>
  </message>
  <message>
   <source>The recording is in a format that Amazon Transcribe does not read.</source>
   <translation>録音は Amazon Transcribe が読めない形式です。</translation>
  </message>
  <message>
   <source>The recording is in another format than its name says.</source>
   <translation>録音の形式が名前と異なります。</translation>
  </message>
  <message>
   <source>The recording is larger than the 2 GB that Amazon Transcribe takes.</source>
   <translation>録音が、Amazon Transcribe で使える 2 GB を超えています。</translation>
  </message>
  <message>
   <source>The recording is too short or too long: half a second is the least, four hours are the most.</source>
   <translation>録音が短すぎるか長すぎます。最短 0.5 秒、最長 4 時間です。</translation>
  </message>
  <message>
   <source>The recording is uploaded to a bucket of yours first.</source>
   <translation>録音を先にご自分のバケットへアップロードします。</translation>
  </message>
  <message>
   <source>The recording is {duration} long, and Amazon Transcribe takes at most {limit}. Cut it into parts.</source>
   <translation>録音は {duration} で、Amazon Transcribe で使えるのは最大 {limit} です。分割してください。</translation>
  </message>
  <message>
   <source>The recording is {milliseconds} ms long, and Amazon Transcribe needs at least {limit} ms. Choose a longer recording.</source>
   <translation>録音は {milliseconds} ミリ秒で、Amazon Transcribe には少なくとも {limit} ミリ秒が必要です。より長い録音を選んでください。</translation>
  </message>
  <message>
   <source>The recording keeps the encryption that it has. What you choose further down is for the transcript.</source>
   <translation>録音の暗号化は変わりません。この先で選ぶのはトランスクリプトのためのものです。</translation>
  </message>
  <message>
   <source>The recordings are being looked at</source>
   <translation>録音を調べています</translation>
  </message>
  <message>
   <source>The request did not leave, or was turned away; it is sent again</source>
   <translation>リクエストが送られなかったか、断られました。もう一度送信します</translation>
  </message>
  <message>
   <source>The request named another sample rate than the recording has.</source>
   <translation>リクエストのサンプルレートが録音のものと異なります。</translation>
  </message>
  <message>
   <source>The request was sent, but no answer came in time.</source>
   <translation>リクエストを送信しましたが、時間内に応答がありませんでした。</translation>
  </message>
  <message>
   <source>The request would have taken credentials of the one to the other, so that it was not sent.</source>
   <translation>一方の認証情報がもう一方に渡ることになるため、リクエストは送信しませんでした。</translation>
  </message>
  <message>
   <source>The role that the profile names is not assigned to you in its account.</source>
   <translation>プロファイルのロールが、そのアカウントであなたに割り当てられていません。</translation>
  </message>
  <message>
   <source>The role's trust policy has to name your identity, an IAM policy of yours has to allow it, and the role may demand an MFA device.</source>
   <translation>ロールの信頼ポリシーがあなたの ID を指定し、あなたの IAM ポリシーが許可する必要があります。ロールが MFA デバイスを求めることもあります。</translation>
  </message>
  <message>
   <source>The same KMS key as the output</source>
   <translation>出力と同じ KMS キー</translation>
  </message>
  <message>
   <source>The sample rate of the recording is out of range: 8,000 to 48,000 hertz are possible.</source>
   <translation>録音のサンプルレートが範囲外です。8,000～48,000 ヘルツが使えます。</translation>
  </message>
  <message>
   <source>The sampling rate is {hertz} Hz, and Amazon Transcribe takes {minimum} to {maximum} Hz. Convert the recording, for example to 16 kHz.</source>
   <translation>サンプリングレートは {hertz} Hz で、Amazon Transcribe で使えるのは {minimum}～{maximum} Hz です。16 kHz などに変換してください。</translation>
  </message>
  <message>
   <source>The secure connection to {service} failed</source>
   <translation>{service} への安全な接続に失敗しました</translation>
  </message>
  <message>
   <source>The service</source>
   <translation>サービス</translation>
  </message>
  <message>
   <source>The service is missing in this ARN: after the partition comes kms.</source>
   <translation>この ARN にはサービスがありません。パーティションの後に kms が続きます。</translation>
  </message>
  <message>
   <source>The session with the MFA device has ended</source>
   <translation>MFA デバイスとのセッションが終了しました</translation>
  </message>
  <message>
   <source>The set is kept on this computer. Placeholders stay placeholders.</source>
   <translation>セットはこのコンピュータに保存されます。プレースホルダーはそのまま残ります。</translation>
  </message>
  <message>
   <source>The sets were not exported</source>
   <translation>セットはエクスポートされませんでした</translation>
  </message>
  <message>
   <source>The settings of {job_name} take its place. What you entered was not sent.</source>
   <translation>{job_name} の設定に置き換わります。入力した内容は送信されていません。</translation>
  </message>
  <message>
   <source>The sign-in did not succeed. What the AWS CLI said stands below.</source>
   <translation>サインインできませんでした。AWS CLI の出力は下のとおりです。</translation>
  </message>
  <message>
   <source>The sign-in may not be renewed</source>
   <translation>サインインを更新できません</translation>
  </message>
  <message>
   <source>The sign-in of {profile} has ended or has not happened yet.</source>
   <translation>{profile} のサインインが終了したか、まだ行われていません。</translation>
  </message>
  <message>
   <source>The six digits that the device shows now.</source>
   <translation>デバイスに今表示されている 6 桁の数字。</translation>
  </message>
  <message>
   <source>The tag {submission_tag} says which job of this computer it is. By it a job is known again whose answer from AWS was lost. It needs the permission transcribe:TagResource.</source>
   <translation>タグ {submission_tag} は、このコンピュータのどのジョブかを示します。AWS の応答が失われたジョブを見分けるのに使います。許可 transcribe:TagResource が必要です。</translation>
  </message>
  <message>
   <source>The text is too long to be pasted</source>
   <translation>テキストが長すぎて貼り付けられません</translation>
  </message>
  <message>
   <source>The transcript appears here when the job is complete.</source>
   <translation>ジョブが完了すると、トランスクリプトがここに表示されます。</translation>
  </message>
  <message>
   <source>The transcript has a key of its own, the data key. It lies beside the transcript, and is itself encrypted with the KMS key.</source>
   <translation>トランスクリプトには独自のデータキーがあります。トランスクリプトの隣にあり、それ自体が KMS キーで暗号化されています。</translation>
  </message>
  <message>
   <source>The transcript has no times, which subtitles need.</source>
   <translation>字幕に必要な時刻がトランスクリプトにありません。</translation>
  </message>
  <message>
   <source>The transcript is empty</source>
   <translation>トランスクリプトは空です</translation>
  </message>
  <message>
   <source>The transcript is encrypted with a data key of its own. The data key lies beside it, encrypted by AWS KMS with the KMS key and the encryption context.</source>
   <translation>トランスクリプトは独自のデータキーで暗号化されています。データキーはその隣にあり、AWS KMS が KMS キーと暗号化コンテキストで暗号化しています。</translation>
  </message>
  <message>
   <source>The transcript is ready</source>
   <translation>トランスクリプトの準備ができました</translation>
  </message>
  <message>
   <source>The transcript is shown</source>
   <translation>トランスクリプトを表示しています</translation>
  </message>
  <message>
   <source>The transcript will be</source>
   <translation>トランスクリプトの保存先</translation>
  </message>
  <message>
   <source>The upload begins.</source>
   <translation>アップロードが始まります。</translation>
  </message>
  <message>
   <source>The upload waits, and goes on by itself</source>
   <translation>アップロードは待機中で、自動で再開します</translation>
  </message>
  <message>
   <source>The value</source>
   <translation>値</translation>
  </message>
  <message>
   <source>The value of {names} looks sensitive and is not saved: the pair is kept without.</source>
   <translation>{names} の値は機密のようなので保存しません。ペアは値なしで残します。</translation>
  </message>
  <message>
   <source>The values of {names} look sensitive and are not saved: the pairs are kept without.</source>
   <translation>{names} の値は機密のようなので保存しません。ペアは値なしで残します。</translation>
  </message>
  <message>
   <source>The warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>The wrong key is as good as none: whoever owns it decides who can read the transcript.</source>
   <translation>間違ったキーはないのと同じです。キーの所有者が、トランスクリプトを読める人を決めます。</translation>
  </message>
  <message>
   <source>The {noun} is added again.</source>
   <translation>{noun}を再び追加しました。</translation>
  </message>
  <message>
   <source>The {noun} is back.</source>
   <translation>{noun}が戻りました。</translation>
  </message>
  <message>
   <source>The {noun} is removed again.</source>
   <translation>{noun}を再び削除しました。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <source>There are no profiles yet</source>
   <translation>プロファイルはまだありません</translation>
  </message>
  <message>
   <source>There are no sets yet. Save the pairs of a job, or import a file.</source>
   <translation>セットはまだありません。ジョブのペアを保存するか、ファイルをインポートしてください。</translation>
  </message>
  <message>
   <source>There is a job named {taken} already. {free} is free and stands in the field now.</source>
   <translation>{taken} という名前のジョブがすでにあります。空いている {free} をフィールドに入れました。</translation>
  </message>
  <message>
   <source>There is a set “{name}” already. Saving replaces it.</source>
   <translation>セット「{name}」はすでにあります。保存すると置き換わります。</translation>
  </message>
  <message>
   <source>There is already {named} in this account and Region.</source>
   <translation>このアカウントとリージョンには{named}がすでにあります。</translation>
  </message>
  <message>
   <source>There is no KMS key for the output.</source>
   <translation>出力の KMS キーがありません。</translation>
  </message>
  <message>
   <source>There is no Region named {resource}.</source>
   <translation>{resource} という名前のリージョンはありません。</translation>
  </message>
  <message>
   <source>There is no connection to AWS</source>
   <translation>AWS への接続がありません</translation>
  </message>
  <message>
   <source>There is no connection to AWS yet, so nothing can be checked.</source>
   <translation>AWS への接続がまだないため、確認できません。</translation>
  </message>
  <message>
   <source>There is no connection to AWS.</source>
   <translation>AWS への接続がありません。</translation>
  </message>
  <message>
   <source>There is no connection to {place}: the network does not know an address of that name.</source>
   <translation>{place} に接続できません。ネットワークにその名前のアドレスがありません。</translation>
  </message>
  <message>
   <source>There is no connection to {place}: this computer has no way into the network just now.</source>
   <translation>{place} に接続できません。このコンピュータは今ネットワークに接続できません。</translation>
  </message>
  <message>
   <source>There is no connection to {place}: what is there, or a firewall on the way, turned it down.</source>
   <translation>{place} に接続できません。接続先または途中のファイアウォールに拒否されました。</translation>
  </message>
  <message>
   <source>There is no output to check</source>
   <translation>確認する出力がありません</translation>
  </message>
  <message>
   <source>There is no profile named {found} in the AWS configuration of this computer.</source>
   <translation>このコンピュータの AWS 設定に {found} という名前のプロファイルはありません。</translation>
  </message>
  <message>
   <source>There is no profile of that name in the AWS configuration of this computer.</source>
   <translation>このコンピュータの AWS 設定にその名前のプロファイルはありません。</translation>
  </message>
  <message>
   <source>There is no program to show folders.</source>
   <translation>フォルダを表示するプログラムがありません。</translation>
  </message>
  <message>
   <source>There is no room for another pair.</source>
   <translation>これ以上ペアを追加できません。</translation>
  </message>
  <message>
   <source>There is no room for more: up to {sets_max} sets are kept, or about 1 MB. Delete some first.</source>
   <translation>これ以上保存できません。最大 {sets_max} 件、約 1 MB です。先にいくつか削除してください。</translation>
  </message>
  <message>
   <source>There is no text on the clipboard.</source>
   <translation>クリップボードにテキストがありません。</translation>
  </message>
  <message>
   <source>There is no transcript</source>
   <translation>トランスクリプトがありません</translation>
  </message>
  <message>
   <source>There is none: an encryption context goes with a KMS key only.</source>
   <translation>ありません。暗号化コンテキストは KMS キーとともにのみ使えます。</translation>
  </message>
  <message>
   <source>There is nothing here</source>
   <translation>ここには何もありません</translation>
  </message>
  <message>
   <source>There is too little speech in the recording to tell its language.</source>
   <translation>録音の発話が少なすぎて言語を判断できません。</translation>
  </message>
  <message>
   <source>These are its first bytes. Without its data key nobody can read a word of it.</source>
   <translation>最初のバイト列です。データキーなしでは、誰も一語も読めません。</translation>
  </message>
  <message>
   <source>These are not the pairs that it was sealed with. They must match to the letter.</source>
   <translation>封印に使われたペアではありません。一字一句一致する必要があります。</translation>
  </message>
  <message>
   <source>These bytes are all that is stored. There is no word of the dictation in them.</source>
   <translation>保存されているのはこれらのバイトだけです。口述の言葉は一つもありません。</translation>
  </message>
  <message>
   <source>They are added again.</source>
   <translation>再び追加しました。</translation>
  </message>
  <message>
   <source>They are for a time that is still to come, or the clock of this computer is behind.{measured}</source>
   <translation>まだ有効な時刻になっていないか、このコンピュータの時計が遅れています。{measured}</translation>
  </message>
  <message>
   <source>They are looked for in {config} and {credentials}. Set one up with aws configure sso or aws configure: it appears here by itself.</source>
   <translation>{config} と {credentials} から探します。aws configure sso または aws configure で設定すると、自動でここに表示されます。</translation>
  </message>
  <message>
   <source>They are recorded and go on at the next start, an upload with the parts that Amazon S3 has by then. Jobs that Amazon Transcribe has go on there in any case.</source>
   <translation>ジョブは記録され、次回の起動時に続きます。アップロードは、それまでに Amazon S3 にある部分から続きます。Amazon Transcribe にあるジョブはそのまま進みます。</translation>
  </message>
  <message>
   <source>They count wherever a key policy names the pair. Remove them unless they belong there.</source>
   <translation>キーポリシーがこのペアを指定する場合に影響します。必要なければ取り除いてください。</translation>
  </message>
  <message>
   <source>They stay valid at AWS. To use them here again they have to be entered anew.</source>
   <translation>AWS では有効なままです。ここで再び使うには、入力し直す必要があります。</translation>
  </message>
  <message>
   <source>This</source>
   <translation>これ</translation>
  </message>
  <message>
   <source>This ARN is of the service {quoted}, not of kms. Copy the key's ARN from the AWS KMS console.</source>
   <translation>この ARN は kms ではなくサービス {quoted} のものです。AWS KMS コンソールからキーの ARN をコピーしてください。</translation>
  </message>
  <message>
   <source>This account has no KMS keys in this Region. Create one in AWS KMS, then load the keys again.</source>
   <translation>このリージョンのこのアカウントには KMS キーがありません。AWS KMS で作成してから、キーを再読み込みしてください。</translation>
  </message>
  <message>
   <source>This account has no buckets</source>
   <translation>このアカウントにバケットはありません</translation>
  </message>
  <message>
   <source>This account needs a bucket of its own for the output</source>
   <translation>このアカウントは出力用に独自のバケットが必要です</translation>
  </message>
  <message>
   <source>This cannot be chosen. {words}</source>
   <translation>これは選択できません。{words}</translation>
  </message>
  <message>
   <source>This choice has not been checked yet.</source>
   <translation>この選択はまだ確認されていません。</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>このコンピュータ</translation>
  </message>
  <message>
   <source>This computer has no safe keyring</source>
   <translation>このコンピュータに安全なキーリングがありません</translation>
  </message>
  <message>
   <source>This folder is not there now. Until it is, the system proposes one.</source>
   <translation>このフォルダは今ありません。戻るまではシステムが提案します。</translation>
  </message>
  <message>
   <source>This is all that is saved: read it before you hand it on. Secrets, names of jobs, buckets and keys, account ids, and values of an encryption context are left out. Nothing is sent anywhere.</source>
   <translation>保存されるのはこれだけです。渡す前に読んでください。秘密、ジョブ・バケット・キーの名前、アカウント ID、暗号化コンテキストの値は除かれています。どこにも送信されません。</translation>
  </message>
  <message>
   <source>This is neither a key ID, an alias nor an ARN. Copy the key's ARN from the AWS KMS console.</source>
   <translation>これはキー ID、エイリアス、ARN のいずれでもありません。AWS KMS コンソールからキーの ARN をコピーしてください。</translation>
  </message>
  <message>
   <source>This is not a file of this computer. Save it here first, then choose it.</source>
   <translation>このコンピュータのファイルではありません。先にここに保存してから選んでください。</translation>
  </message>
  <message>
   <source>This is not an S3 location. Begin with s3://, as in {example}.</source>
   <translation>S3 の場所ではありません。{example} のように s3:// で始めてください。</translation>
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program, and has two accounts. You are account 111122223333; the partner clinic is 444455556666.</source>
   <translation>これはデモです。AWS はプログラムの一部で、アカウントが 2 つあります。あなたはアカウント 111122223333、提携クリニックは 444455556666 です。</translation>
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program. In AWS nobody is shown what you will see.</source>
   <translation>これはデモです。AWS はプログラムの一部です。これから見るものは、AWS では誰にも見えません。</translation>
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program. No account is used and nothing is sent to Amazon.</source>
   <translation>これはデモです。AWS はプログラムの一部です。アカウントは使われず、Amazon には何も送信されません。</translation>
  </message>
  <message>
   <source>This is the demo: its AWS is a part of the program. Nothing that is typed here leaves this computer.</source>
   <translation>これはデモです。AWS はプログラムの一部です。入力したものがこのコンピュータから出ることはありません。</translation>
  </message>
  <message>
   <source>This is your transcript</source>
   <translation>これがあなたのトランスクリプトです</translation>
  </message>
  <message>
   <source>This job was made without an encryption context.</source>
   <translation>このジョブは暗号化コンテキストなしで作成されました。</translation>
  </message>
  <message>
   <source>This job was not made by this computer</source>
   <translation>このジョブはこのコンピュータで作成されたものではありません</translation>
  </message>
  <message>
   <source>This key belongs to account {account}, the one in use. It works; you can also choose it under Use key from current account.</source>
   <translation>このキーは使用中のアカウント {account} のものです。使えますが、現在のアカウントのキーを使用でも選べます。</translation>
  </message>
  <message>
   <source>This key belongs to account {owner}{not_own}. That account controls it: if it disables or deletes the key, or stops sharing it, you can no longer read your transcripts.</source>
   <translation>このキーはアカウント {owner}{not_own} のものです。そのアカウントが管理し、キーの無効化や削除、共有の停止があると、トランスクリプトを読めなくなります。</translation>
  </message>
  <message>
   <source>This key differs from another only in small and capital letters, which key policies cannot tell apart. Consider another name.</source>
   <translation>このキーはほかのキーと大文字小文字だけが異なり、キーポリシーでは区別できません。別の名前を検討してください。</translation>
  </message>
  <message>
   <source>This key has no key material. Import it in AWS KMS, or choose another key.</source>
   <translation>このキーにはキーマテリアルがありません。AWS KMS でインポートするか、別のキーを選んでください。</translation>
  </message>
  <message>
   <source>This key is disabled. Enable it in AWS KMS, or choose another key.</source>
   <translation>このキーは無効です。AWS KMS で有効にするか、別のキーを選んでください。</translation>
  </message>
  <message>
   <source>This key is in the {partition} ({partition2}), and the job runs in the {own} ({own2}). Keys do not work across partitions: choose another.</source>
   <translation>このキーは {partition} ({partition2}) にあり、ジョブは {own} ({own2}) で実行されます。キーはパーティションをまたいで使えません。別のキーを選んでください。</translation>
  </message>
  <message>
   <source>This key is in {region}, and the job runs in {own}. Choose a key in {own2}.</source>
   <translation>このキーは {region} にあり、ジョブは {own} で実行されます。{own2} のキーを選んでください。</translation>
  </message>
  <message>
   <source>This key is made for {usage}, not for encryption. Choose another key.</source>
   <translation>このキーは{usage}用で、暗号化用ではありません。別のキーを選んでください。</translation>
  </message>
  <message>
   <source>This key is not for encryption. Choose a key with the usage Encrypt and decrypt.</source>
   <translation>このキーは暗号化用ではありません。使用方法が暗号化および復号化のキーを選んでください。</translation>
  </message>
  <message>
   <source>This key is not in the list. It can be taken as typed.</source>
   <translation>このキーはリストにありません。入力どおりに使えます。</translation>
  </message>
  <message>
   <source>This key is not ready for use. Wait until AWS KMS shows it as Enabled, or choose another key.</source>
   <translation>このキーは使用できる状態ではありません。AWS KMS で Enabled になるまで待つか、別のキーを選んでください。</translation>
  </message>
  <message>
   <source>This key is there more than once. Each key can be used once; rename or remove one.</source>
   <translation>このキーが複数あります。各キーは 1 回だけ使えます。1 つの名前を変えるか削除してください。</translation>
  </message>
  <message>
   <source>This key is waiting for its deletion. Cancel the deletion in AWS KMS, or choose another key.</source>
   <translation>このキーは削除を待っています。AWS KMS で削除をキャンセルするか、別のキーを選んでください。</translation>
  </message>
  <message>
   <source>This kind of sign-in is not available here</source>
   <translation>この種類のサインインはここでは使えません</translation>
  </message>
  <message>
   <source>This multi-Region key will be deleted once its replica keys are deleted; until then it cannot encrypt. Cancel the deletion in AWS KMS, or choose another key.</source>
   <translation>このマルチリージョンキーは、レプリカキーが削除されると削除されます。それまで暗号化はできません。AWS KMS で削除をキャンセルするか、別のキーを選んでください。</translation>
  </message>
  <message>
   <source>This names a bucket or a folder. Add the name of the recording, or choose it with Browse S3.</source>
   <translation>バケットまたはフォルダを指しています。録音の名前を加えるか、S3 を参照で選んでください。</translation>
  </message>
  <message>
   <source>This object has {size}.</source>
   <translation>このオブジェクトは {size} です。</translation>
  </message>
  <message>
   <source>This program does not know the Region {region}. The key is sent as entered; check the Region if AWS does not find the key.</source>
   <translation>リージョン {region} はこのプログラムにとって不明です。キーは入力どおりに送信されます。AWS がキーを見つけない場合はリージョンを確認してください。</translation>
  </message>
  <message>
   <source>This recording is empty. Choose another one.</source>
   <translation>この録音は空です。別のものを選んでください。</translation>
  </message>
  <message>
   <source>This tag key is there more than once. Rename or remove one.</source>
   <translation>このタグキーが複数あります。1 つの名前を変えるか削除してください。</translation>
  </message>
  <message>
   <source>This transcript has no times</source>
   <translation>このトランスクリプトには時刻がありません</translation>
  </message>
  <message>
   <source>This was to be sent to Amazon Transcribe.</source>
   <translation>これを Amazon Transcribe に送信する予定でした。</translation>
  </message>
  <message>
   <source>This window is the demo</source>
   <translation>このウィンドウがデモです</translation>
  </message>
  <message>
   <source>Through AWS RAM. That account controls these keys, and can disable or delete them.</source>
   <translation>AWS RAM によるものです。これらのキーはそのアカウントが管理し、無効化や削除ができます。</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>タイムライン</translation>
  </message>
  <message>
   <source>Times of Amazon Transcribe come from its own clock, which may differ from this one.</source>
   <translation>Amazon Transcribe の時刻はそれ自身の時計によるもので、この時計とずれることがあります。</translation>
  </message>
  <message>
   <source>To be added to the Statement list of the key policy, by the owner of the key, account {account}. Both this and the policy above are needed.</source>
   <translation>キーの所有者であるアカウント {account} が、キーポリシーの Statement リストに追加するものです。これと上のポリシーの両方が必要です。</translation>
  </message>
  <message>
   <source>To be attached to {caller_arn}.</source>
   <translation>{caller_arn} にアタッチするものです。</translation>
  </message>
  <message>
   <source>To be deleted after its replica keys</source>
   <translation>レプリカキーの後に削除予定</translation>
  </message>
  <message>
   <source>To be deleted {when}</source>
   <translation>{when}削除予定</translation>
  </message>
  <message>
   <source>To be sent</source>
   <translation>送信予定</translation>
  </message>
  <message>
   <source>To choose and check the key, use a customer specified S3 bucket with Encryption turned on.</source>
   <translation>キーを選んで確認するには、お客様指定の S3 バケットを使い、暗号化をオンにしてください。</translation>
  </message>
  <message>
   <source>To hand over</source>
   <translation>渡すもの</translation>
  </message>
  <message>
   <source>To the letter: a small c would not do.</source>
   <translation>一字一句です。小文字の c では開きません。</translation>
  </message>
  <message>
   <source>Transcribing</source>
   <translation>文字起こし中</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>トランスクリプト</translation>
  </message>
  <message>
   <source>Transcript saved</source>
   <translation>トランスクリプトを保存しました</translation>
  </message>
  <message>
   <source>Transcription ended</source>
   <translation>文字起こしの終了</translation>
  </message>
  <message>
   <source>Transcription jobs</source>
   <translation>文字起こしジョブ</translation>
  </message>
  <message>
   <source>Transcription started</source>
   <translation>文字起こしの開始</translation>
  </message>
  <message>
   <source>Transcripts and other documents</source>
   <translation>トランスクリプトとその他の文書</translation>
  </message>
  <message>
   <source>Transcripts need a symmetric encryption key (SYMMETRIC_DEFAULT); this one is {named}, {kind}. Choose another key.</source>
   <translation>トランスクリプトには対称暗号化キー (SYMMETRIC_DEFAULT) が必要です。これは {named}、{kind} です。別のキーを選んでください。</translation>
  </message>
  <message>
   <source>Transcripts need a symmetric encryption key; this one is not. Choose another key.</source>
   <translation>トランスクリプトには対称暗号化キーが必要です。これは違います。別のキーを選んでください。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>Try again and allow it when your password manager asks; or {in_memory}</source>
   <translation>もう一度試し、パスワードマネージャーに尋ねられたら許可してください。または、{in_memory}</translation>
  </message>
  <message>
   <source>Try again to get a fresh one.</source>
   <translation>もう一度試すと新しいものを得られます。</translation>
  </message>
  <message>
   <source>Try again, or start it with sealscribe demo.</source>
   <translation>もう一度試すか、sealscribe demo で起動してください。</translation>
  </message>
  <message>
   <source>Try again, or start it with sealscribe walkthrough.</source>
   <translation>もう一度試すか、sealscribe walkthrough で起動してください。</translation>
  </message>
  <message>
   <source>Try again. If it stays so, report it with this message.</source>
   <translation>もう一度お試しください。続く場合は、このメッセージを添えて報告してください。</translation>
  </message>
  <message>
   <source>Try again; if it stays so, ask your administrator for s3:PutObject on the output bucket.</source>
   <translation>もう一度お試しください。続く場合は、管理者に出力バケットへの s3:PutObject を依頼してください。</translation>
  </message>
  <message>
   <source>Turkish</source>
   <translation>トルコ語</translation>
  </message>
  <message>
   <source>Turn Encryption off, so that the bucket's default is used, or choose another bucket.</source>
   <translation>暗号化をオフにしてバケットのデフォルトを使うか、別のバケットを選んでください。</translation>
  </message>
  <message>
   <source>Two locks</source>
   <translation>二つの鍵</translation>
  </message>
  <message>
   <source>Type a secret</source>
   <translation>秘密を入力する</translation>
  </message>
  <message>
   <source>Type what you want to do</source>
   <translation>行いたいことを入力</translation>
  </message>
  <message>
   <source>Typing redone.</source>
   <translation>入力をやり直しました。</translation>
  </message>
  <message>
   <source>Typing undone.</source>
   <translation>入力を元に戻しました。</translation>
  </message>
  <message>
   <source>US East (N. Virginia)</source>
   <translation>米国東部 (バージニア北部)</translation>
  </message>
  <message>
   <source>US East (Ohio)</source>
   <translation>米国東部 (オハイオ)</translation>
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
   <translation>米国西部 (北カリフォルニア)</translation>
  </message>
  <message>
   <source>US West (Oregon)</source>
   <translation>米国西部 (オレゴン)</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>ウクライナ語</translation>
  </message>
  <message>
   <source>Unavailable</source>
   <translation>使用不可</translation>
  </message>
  <message>
   <source>Under the field stands what the ARN says: the account, the Region, the key. Compare them with what the partner told you.</source>
   <translation>フィールドの下に ARN の内容、つまりアカウント、リージョン、キーが表示されます。パートナーから聞いたものと比べてください。</translation>
  </message>
  <message>
   <source>Under the field stands what the text looks like. It was recognised on this computer, while you typed; nothing was sent to find out.</source>
   <translation>フィールドの下に、そのテキストが何に見えるかが表示されます。入力中にこのコンピュータで判断したもので、そのための送信はありません。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Undo a change of the pairs</source>
   <translation>ペアの変更を元に戻す</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>Unlock it and try again; or {in_memory}</source>
   <translation>ロックを解除してもう一度お試しください。または、{in_memory}</translation>
  </message>
  <message>
   <source>Until it is created or the form is emptied, without the values that Sealscribe warns of. It is back after a crash or at the next start.</source>
   <translation>作成されるかフォームが空になるまで、Sealscribe が警告した値を除いて残ります。クラッシュの後や次回の起動時に戻ります。</translation>
  </message>
  <message>
   <source>Up to {job_name_max} characters: a-z, A-Z, 0-9, periods, underscores and hyphens. Each name is used once per account and Region.</source>
   <translation>最大 {job_name_max} 文字: a-z、A-Z、0-9、ピリオド、アンダースコア、ハイフン。アカウントとリージョンごとに、各名前は 1 回だけ使えます。</translation>
  </message>
  <message>
   <source>Updating</source>
   <translation>更新中</translation>
  </message>
  <message>
   <source>Upload destination on S3</source>
   <translation>S3 のアップロード先</translation>
  </message>
  <message>
   <source>Upload of the recording began</source>
   <translation>録音のアップロード開始</translation>
  </message>
  <message>
   <source>Uploading</source>
   <translation>アップロード中</translation>
  </message>
  <message>
   <source>Uploading the recording</source>
   <translation>録音をアップロードしています</translation>
  </message>
  <message>
   <source>Use a key of another account</source>
   <translation>別のアカウントのキーを使う</translation>
  </message>
  <message>
   <source>Use a label instead, such as Matter = 2024-118.</source>
   <translation>代わりに Matter = 2024-118 のようなラベルを使ってください。</translation>
  </message>
  <message>
   <source>Use key from current account</source>
   <translation>現在のアカウントのキーを使用</translation>
  </message>
  <message>
   <source>Use key from different account</source>
   <translation>異なるアカウントのキーを使用</translation>
  </message>
  <message>
   <source>Use key {resource}</source>
   <translation>キー {resource} を使用</translation>
  </message>
  <message>
   <source>Use settings again</source>
   <translation>設定を再利用</translation>
  </message>
  <message>
   <source>Use these settings again</source>
   <translation>この設定を再利用</translation>
  </message>
  <message>
   <source>Use these settings again to make a new job.</source>
   <translation>この設定をもう一度使って新しいジョブを作成してください。</translation>
  </message>
  <message>
   <source>Use these settings again; if it fails again, check recording, bucket and key.</source>
   <translation>この設定をもう一度使ってください。再び失敗する場合は、録音、バケット、キーを確認してください。</translation>
  </message>
  <message>
   <source>Use until the program ends</source>
   <translation>プログラムの終了まで使用</translation>
  </message>
  <message>
   <source>Use what the form has now</source>
   <translation>フォームの現在の内容を使う</translation>
  </message>
  <message>
   <source>Use “{typed}”</source>
   <translation>「{typed}」を使用</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>Uyghur</source>
   <translation>ウイグル語</translation>
  </message>
  <message>
   <source>Uzbek</source>
   <translation>ウズベク語</translation>
  </message>
  <message>
   <source>VTT (WebVTT)</source>
   <translation>VTT (WebVTT)</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>値</translation>
  </message>
  <message>
   <source>Value - optional</source>
   <translation>値 - オプション</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>Vietnamese</source>
   <translation>ベトナム語</translation>
  </message>
  <message>
   <source>View</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Wait a moment, then try again.</source>
   <translation>しばらく待ってから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Wait for the connection to AWS</source>
   <translation>AWS への接続をお待ちください</translation>
  </message>
  <message>
   <source>Wait for the next code, then connect again in Connection. If that is refused too, check the clock of the device, and mfa_serial of the profile.</source>
   <translation>次のコードを待ってから、接続で再接続してください。それも拒否される場合は、デバイスの時計とプロファイルの mfa_serial を確認してください。</translation>
  </message>
  <message>
   <source>Wait until running jobs have ended, then try again; quotas can be raised in Service Quotas.</source>
   <translation>実行中のジョブの終了を待ってから、もう一度お試しください。クォータは Service Quotas で引き上げられます。</translation>
  </message>
  <message>
   <source>Wait until the job is complete. Then Amazon S3 is asked with which key the transcript is encrypted.</source>
   <translation>ジョブの完了を待ちます。その後、トランスクリプトがどのキーで暗号化されているかを Amazon S3 に尋ねます。</translation>
  </message>
  <message>
   <source>Wait until the program that writes it is done, then choose the recording again.</source>
   <translation>書き込み中のプログラムの終了を待ってから、録音を選び直してください。</translation>
  </message>
  <message>
   <source>Wait until the program that writes the file is done, then use these settings again, which uploads it once more; or delete the object.</source>
   <translation>ファイルに書き込み中のプログラムの終了を待ってから、この設定をもう一度使ってください。もう一度アップロードされます。または、オブジェクトを削除してください。</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <source>Waiting for its turn</source>
   <translation>順番待ち</translation>
  </message>
  <message>
   <source>Waiting for the code of your MFA device…</source>
   <translation>MFA デバイスのコードを待っています…</translation>
  </message>
  <message>
   <source>Waiting for your password manager…</source>
   <translation>パスワードマネージャーを待っています…</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>WebVTT subtitles (*.vtt)</source>
   <translation>WebVTT 字幕 (*.vtt)</translation>
  </message>
  <message>
   <source>Welsh</source>
   <translation>ウェールズ語</translation>
  </message>
  <message>
   <source>Welsh (cy-WL)</source>
   <translation>ウェールズ語 (cy-WL)</translation>
  </message>
  <message>
   <source>What CloudTrail will show</source>
   <translation>CloudTrail に表示される内容</translation>
  </message>
  <message>
   <source>What answers for {place} does not speak TLS. A proxy or an endpoint with the wrong address causes this.{told}</source>
   <translation>{place} の応答元は TLS に対応していません。プロキシや、アドレスの誤ったエンドポイントで起こります。{told}</translation>
  </message>
  <message>
   <source>What can be done with the jobs that are selected.</source>
   <translation>選択したジョブに対して行えること。</translation>
  </message>
  <message>
   <source>What encryption means</source>
   <translation>暗号化の意味</translation>
  </message>
  <message>
   <source>What is encrypted, and with which key</source>
   <translation>何がどのキーで暗号化されるか</translation>
  </message>
  <message>
   <source>What is kept on this computer</source>
   <translation>このコンピュータに保存されるもの</translation>
  </message>
  <message>
   <source>What is sent</source>
   <translation>送信される内容</translation>
  </message>
  <message>
   <source>What it takes</source>
   <translation>必要なもの</translation>
  </message>
  <message>
   <source>What not to put in the context</source>
   <translation>コンテキストに入れてはいけないもの</translation>
  </message>
  <message>
   <source>What seals it</source>
   <translation>封印しているもの</translation>
  </message>
  <message>
   <source>What stands as (set by AWS) is known to AWS only. Likely, but documented for other services only: {parts}.</source>
   <translation>(set by AWS) とあるものは AWS だけが知っています。ほかのサービスでのみ文書化されている、可能性の高いもの: {parts}。</translation>
  </message>
  <message>
   <source>What stands in these braces</source>
   <translation>この波括弧の中身</translation>
  </message>
  <message>
   <source>What the form begins with in this demo. Your own defaults are neither used nor changed here.</source>
   <translation>このデモでフォームの始まる内容です。ご自分のデフォルトはここでは使われず、変わりもしません。</translation>
  </message>
  <message>
   <source>What the form begins with. Jobs that you have begun keep what you entered.</source>
   <translation>フォームの始まる内容です。始めたジョブの入力内容は残ります。</translation>
  </message>
  <message>
   <source>What the sign-in says</source>
   <translation>サインインの出力</translation>
  </message>
  <message>
   <source>What the states of a job mean</source>
   <translation>ジョブの状態の意味</translation>
  </message>
  <message>
   <source>What to ask for</source>
   <translation>依頼すべきこと</translation>
  </message>
  <message>
   <source>What to ask for has the statement for the partner's key policy, and the one for your own account.</source>
   <translation>依頼すべきことには、パートナーのキーポリシー用のステートメントと、ご自分のアカウント用のものがあります。</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>わかったこと</translation>
  </message>
  <message>
   <source>What went wrong</source>
   <translation>問題点</translation>
  </message>
  <message>
   <source>What went wrong, for as long as you choose below.</source>
   <translation>下で選んだ期間の問題の記録。</translation>
  </message>
  <message>
   <source>What you choose here, and how you last connected. No secret.</source>
   <translation>ここで選んだものと、最後の接続方法。秘密はありません。</translation>
  </message>
  <message>
   <source>What you entered is not kept, since Settings say so. No job was made of it, and nothing was sent.</source>
   <translation>設定により、入力した内容は残りません。ジョブは作成されておらず、何も送信していません。</translation>
  </message>
  <message>
   <source>What you opened was not put into it. Finish what is open here, then open it again.</source>
   <translation>開いたファイルはフォームに入れられませんでした。ここで開いている操作を終えてから、もう一度開いてください。</translation>
  </message>
  <message>
   <source>What {{placeholder}} stands for has {character} as character {place} ({name}). Only ASCII letters, digits and signs can be used. Change it there, or write something else.</source>
   <translation>{{placeholder}} の表すものの {place} 文字目に {character} ({name}) があります。使えるのは ASCII の文字、数字、記号だけです。元を変更するか、ほかの内容を入力してください。</translation>
  </message>
  <message>
   <source>When the job is complete, Amazon S3 is asked how each output object is encrypted.</source>
   <translation>ジョブが完了すると、各出力オブジェクトの暗号化方法を Amazon S3 に問い合わせます。</translation>
  </message>
  <message>
   <source>Where the dialogs for files begin.</source>
   <translation>ファイルのダイアログが始まる場所です。</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>現在の場所</translation>
  </message>
  <message>
   <source>Whether Amazon Transcribe takes it is not documented</source>
   <translation>Amazon Transcribe で使えるかは文書化されていません</translation>
  </message>
  <message>
   <source>Whether Amazon Transcribe takes them is not documented. They cannot be shared across accounts.</source>
   <translation>Amazon Transcribe で使えるかは文書化されていません。他のアカウントと共有することはできません。</translation>
  </message>
  <message>
   <source>Whether the request arrived is being found out</source>
   <translation>リクエストが届いたかどうかを調べています</translation>
  </message>
  <message>
   <source>Who copies the disk has nothing.</source>
   <translation>ディスクをコピーしても、何も得られません。</translation>
  </message>
  <message>
   <source>Who is asking</source>
   <translation>依頼者</translation>
  </message>
  <message>
   <source>Who may read the transcript is decided by that other key. Find out who administers it, and whether the object was copied or rewritten since; then use these settings again if it has to be sealed with your key.</source>
   <translation>トランスクリプトを読める人は、その別のキーが決めます。誰が管理しているか、その後オブジェクトがコピーまたは上書きされたかを調べてください。あなたのキーでの封印が必要な場合は、この設定をもう一度使ってください。</translation>
  </message>
  <message>
   <source>Whoever may read the log can read the pairs: in your account, and in that of the key's owner.</source>
   <translation>ログを読める人は、あなたのアカウントでも、キー所有者のアカウントでも、ペアを読めます。</translation>
  </message>
  <message>
   <source>Whoever may use the key can read the transcript: no sooner and no longer.</source>
   <translation>キーを使用できる人がトランスクリプトを読めます。その間だけです。</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>ウィンドウ</translation>
  </message>
  <message>
   <source>With a KMS key, whoever opens the transcript needs permission for the key too, and CloudTrail notes each use.</source>
   <translation>KMS キーを使うと、トランスクリプトを開く人にはキーの許可も必要になり、CloudTrail が使用を記録します。</translation>
  </message>
  <message>
   <source>With its placeholders replaced, the value</source>
   <translation>プレースホルダーを置き換えた値</translation>
  </message>
  <message>
   <source>With the name of the file this path has {count} bytes, and Amazon S3 takes at most {limit}. Shorten the path or {other}.</source>
   <translation>ファイル名を加えるとパスは {count} バイトで、Amazon S3 の上限は {limit} です。パスまたは{other}を短くしてください。</translation>
  </message>
  <message>
   <source>With the permission kms:DescribeKey on the key, check again.</source>
   <translation>キーへの kms:DescribeKey の許可を得てから、もう一度確認してください。</translation>
  </message>
  <message>
   <source>With {source} replaced, the value has a space at its begin or end. It counts wherever a key policy names the pair.</source>
   <translation>{source} を置き換えると、値の先頭または末尾に空白があります。キーポリシーがこのペアを指定する場合に影響します。</translation>
  </message>
  <message>
   <source>Without a KMS key of your choice Amazon S3 encrypts the output: with its default key (SSE-S3), unless the bucket has another default.</source>
   <translation>KMS キーを選ばない場合は Amazon S3 が出力を暗号化します。バケットに別のデフォルトがなければ、デフォルトのキー (SSE-S3) を使います。</translation>
  </message>
  <message>
   <source>Without the object nothing can be said of its encryption. Check again when it is back.</source>
   <translation>オブジェクトがないため、暗号化については何も言えません。戻ったらもう一度確認してください。</translation>
  </message>
  <message>
   <source>Wolof</source>
   <translation>ウォロフ語</translation>
  </message>
  <message>
   <source>Write Dermatology in place of Cardiology, and open it with these pairs.</source>
   <translation>Cardiology の代わりに Dermatology と入力し、これらのペアで開きます。</translation>
  </message>
  <message>
   <source>Writing the output</source>
   <translation>出力の書き込み</translation>
  </message>
  <message>
   <source>You are known to AWS.</source>
   <translation>AWS はあなたを認識しています。</translation>
  </message>
  <message>
   <source>You are {arn}.</source>
   <translation>あなたは {arn} です。</translation>
  </message>
  <message>
   <source>You can add up to {left} more {noun}.</source>
   <translation>{noun}をあと {left} 個追加できます。</translation>
  </message>
  <message>
   <source>You can add up to {left} {noun}.</source>
   <translation>{noun}を {left} 個まで追加できます。</translation>
  </message>
  <message>
   <source>You can choose it as it is.</source>
   <translation>このまま選べます。</translation>
  </message>
  <message>
   <source>You deleted it at Amazon Transcribe before it was complete.</source>
   <translation>完了前に Amazon Transcribe で削除しました。</translation>
  </message>
  <message>
   <source>You do not have permission to read this transcript</source>
   <translation>このトランスクリプトを読む許可がありません</translation>
  </message>
  <message>
   <source>You have reached the limit of {limit} {plural}.</source>
   <translation>{plural}の上限 {limit} 個に達しました。</translation>
  </message>
  <message>
   <source>You lack the permission {action} on this key{with_pairs}.</source>
   <translation>このキーへの {action} の許可がありません{with_pairs}。</translation>
  </message>
  <message>
   <source>You lack the permission {action}.</source>
   <translation>{action} の許可がありません。</translation>
  </message>
  <message>
   <source>You may close the program meanwhile: the job goes on at AWS, and is looked up at the next start.</source>
   <translation>その間プログラムを閉じてもかまいません。ジョブは AWS で続き、次回の起動時に調べられます。</translation>
  </message>
  <message>
   <source>You may decrypt with this key, as reading the sealed transcript takes</source>
   <translation>封印されたトランスクリプトの読み取りに必要な、このキーによる復号ができます</translation>
  </message>
  <message>
   <source>You may encrypt with this key</source>
   <translation>このキーで暗号化できます</translation>
  </message>
  <message>
   <source>You may have data keys made under this key, as writing a sealed object takes</source>
   <translation>封印されたオブジェクトの書き込みに必要な、このキーによるデータキーの生成ができます</translation>
  </message>
  <message>
   <source>You may list neither keys nor aliases: {actions} are not allowed for you.</source>
   <translation>キーもエイリアスも一覧できません。{actions} が許可されていません。</translation>
  </message>
  <message>
   <source>You may look at {place}. Whether it can be decrypted, where a KMS key encrypts it, was not tried.</source>
   <translation>{place} を参照できます。KMS キーで暗号化されている場合に復号できるかは試していません。</translation>
  </message>
  <message>
   <source>You may not list aliases ({actions}), so that keys are shown by their ID.</source>
   <translation>エイリアスを一覧できないため ({actions})、キーは ID で表示されます。</translation>
  </message>
  <message>
   <source>You may not list keys ({actions}), so that only keys with an alias are shown.</source>
   <translation>キーを一覧できないため ({actions})、エイリアスのあるキーだけを表示しています。</translation>
  </message>
  <message>
   <source>You may not read details of these keys (kms:DescribeKey), so that their states are not known. They can be chosen all the same, or {by_hand}.</source>
   <translation>これらのキーの詳細を読めないため (kms:DescribeKey)、状態がわかりません。それでも選べます。または、{by_hand}。</translation>
  </message>
  <message>
   <source>You may not read the details of this key; it may work all the same.</source>
   <translation>このキーの詳細を読む許可がありません。それでも使える可能性があります。</translation>
  </message>
  <message>
   <source>You may not read this ({action}). It may be as it should.</source>
   <translation>これを読む許可がありません ({action})。問題がない可能性もあります。</translation>
  </message>
  <message>
   <source>You may use this key{with_context}.</source>
   <translation>このキーを使用できます{with_context}。</translation>
  </message>
  <message>
   <source>Your first encrypted transcript</source>
   <translation>最初の暗号化トランスクリプト</translation>
  </message>
  <message>
   <source>Your unfinished job is back</source>
   <translation>未完成のジョブが戻りました</translation>
  </message>
  <message>
   <source>Zulu</source>
   <translation>ズールー語</translation>
  </message>
  <message>
   <source>a Belgian national register number</source>
   <translation>ベルギーの国民登録番号</translation>
  </message>
  <message>
   <source>a Brazilian tax number (CPF)</source>
   <translation>ブラジルの納税者番号 (CPF)</translation>
  </message>
  <message>
   <source>a British National Insurance number</source>
   <translation>英国の国民保険番号</translation>
  </message>
  <message>
   <source>a British driving licence number</source>
   <translation>英国の運転免許証番号</translation>
  </message>
  <message>
   <source>a Chilean tax number (RUT)</source>
   <translation>チリの納税者番号 (RUT)</translation>
  </message>
  <message>
   <source>a Chinese identity number</source>
   <translation>中国の身分証番号</translation>
  </message>
  <message>
   <source>a Czech or Slovak birth number</source>
   <translation>チェコまたはスロバキアの出生番号</translation>
  </message>
  <message>
   <source>a Finnish personal identity code</source>
   <translation>フィンランドの個人識別コード</translation>
  </message>
  <message>
   <source>a French social security number</source>
   <translation>フランスの社会保障番号</translation>
  </message>
  <message>
   <source>a GitHub token</source>
   <translation>GitHub トークン</translation>
  </message>
  <message>
   <source>a GitLab token</source>
   <translation>GitLab トークン</translation>
  </message>
  <message>
   <source>a Google API key</source>
   <translation>Google API キー</translation>
  </message>
  <message>
   <source>a Google Cloud Storage key</source>
   <translation>Google Cloud Storage キー</translation>
  </message>
  <message>
   <source>a Google OAuth token</source>
   <translation>Google OAuth トークン</translation>
  </message>
  <message>
   <source>a JSON web token</source>
   <translation>JSON Web トークン</translation>
  </message>
  <message>
   <source>a Medicare number</source>
   <translation>メディケア番号</translation>
  </message>
  <message>
   <source>a Mexican population registry number (CURP)</source>
   <translation>メキシコの住民登録番号 (CURP)</translation>
  </message>
  <message>
   <source>a PIN or a one-time code</source>
   <translation>PIN またはワンタイムコード</translation>
  </message>
  <message>
   <source>a Singaporean identity number (NRIC)</source>
   <translation>シンガポールの身分証番号 (NRIC)</translation>
  </message>
  <message>
   <source>a Slack token</source>
   <translation>Slack トークン</translation>
  </message>
  <message>
   <source>a South African identity number</source>
   <translation>南アフリカの身分証番号</translation>
  </message>
  <message>
   <source>a Spanish identity number (DNI or NIE)</source>
   <translation>スペインの身分証番号 (DNI または NIE)</translation>
  </message>
  <message>
   <source>a Stripe key</source>
   <translation>Stripe キー</translation>
  </message>
  <message>
   <source>a Swedish personal number</source>
   <translation>スウェーデンの個人番号</translation>
  </message>
  <message>
   <source>a Swiss social security number (AHV)</source>
   <translation>スイスの社会保障番号 (AHV)</translation>
  </message>
  <message>
   <source>a Twilio key</source>
   <translation>Twilio キー</translation>
  </message>
  <message>
   <source>a bank account number</source>
   <translation>銀行口座番号</translation>
  </message>
  <message>
   <source>a bank account number (IBAN)</source>
   <translation>銀行口座番号 (IBAN)</translation>
  </message>
  <message>
   <source>a bank code (BIC)</source>
   <translation>銀行コード (BIC)</translation>
  </message>
  <message>
   <source>a basic authorization header</source>
   <translation>Basic 認証ヘッダー</translation>
  </message>
  <message>
   <source>a bearer token</source>
   <translation>Bearer トークン</translation>
  </message>
  <message>
   <source>a character that cannot be seen</source>
   <translation>見えない文字</translation>
  </message>
  <message>
   <source>a driving licence number</source>
   <translation>運転免許証番号</translation>
  </message>
  <message>
   <source>a file without an extension</source>
   <translation>拡張子のないファイル</translation>
  </message>
  <message>
   <source>a job named {resource}</source>
   <translation>{resource} という名前のジョブ</translation>
  </message>
  <message>
   <source>a key of a database service</source>
   <translation>データベースサービスのキー</translation>
  </message>
  <message>
   <source>a key of a mail service</source>
   <translation>メールサービスのキー</translation>
  </message>
  <message>
   <source>a key of a map service</source>
   <translation>地図サービスのキー</translation>
  </message>
  <message>
   <source>a key of a monitoring service</source>
   <translation>監視サービスのキー</translation>
  </message>
  <message>
   <source>a key of a payment service</source>
   <translation>決済サービスのキー</translation>
  </message>
  <message>
   <source>a key of a storage account</source>
   <translation>ストレージアカウントのキー</translation>
  </message>
  <message>
   <source>a key of an AI service</source>
   <translation>AI サービスのキー</translation>
  </message>
  <message>
   <source>a key of an AWS service</source>
   <translation>AWS のサービスのキー</translation>
  </message>
  <message>
   <source>a key of an Azure service</source>
   <translation>Azure のサービスのキー</translation>
  </message>
  <message>
   <source>a national identification number</source>
   <translation>国民識別番号</translation>
  </message>
  <message>
   <source>a passport number</source>
   <translation>パスポート番号</translation>
  </message>
  <message>
   <source>a password</source>
   <translation>パスワード</translation>
  </message>
  <message>
   <source>a password hash</source>
   <translation>パスワードハッシュ</translation>
  </message>
  <message>
   <source>a password or another credential</source>
   <translation>パスワードなどの認証情報</translation>
  </message>
  <message>
   <source>a patient or health insurance number</source>
   <translation>患者番号または健康保険番号</translation>
  </message>
  <message>
   <source>a payment card number</source>
   <translation>決済カード番号</translation>
  </message>
  <message>
   <source>a permissions boundary of your identity</source>
   <translation>ID のアクセス許可の境界</translation>
  </message>
  <message>
   <source>a policy</source>
   <translation>ポリシー</translation>
  </message>
  <message>
   <source>a policy of the VPC endpoint that your network uses</source>
   <translation>ネットワークが使う VPC エンドポイントのポリシー</translation>
  </message>
  <message>
   <source>a policy of the resource itself</source>
   <translation>リソース自体のポリシー</translation>
  </message>
  <message>
   <source>a policy of your session</source>
   <translation>セッションのポリシー</translation>
  </message>
  <message>
   <source>a presigned URL</source>
   <translation>署名付き URL</translation>
  </message>
  <message>
   <source>a private key</source>
   <translation>秘密鍵</translation>
  </message>
  <message>
   <source>a private key of a wallet</source>
   <translation>ウォレットの秘密鍵</translation>
  </message>
  <message>
   <source>a recovery phrase</source>
   <translation>リカバリーフレーズ</translation>
  </message>
  <message>
   <source>a resource control policy of your organization</source>
   <translation>組織のリソースコントロールポリシー</translation>
  </message>
  <message>
   <source>a secret</source>
   <translation>秘密</translation>
  </message>
  <message>
   <source>a secret, token or key</source>
   <translation>シークレット、トークン、またはキー</translation>
  </message>
  <message>
   <source>a service control policy of your organization</source>
   <translation>組織のサービスコントロールポリシー</translation>
  </message>
  <message>
   <source>a session cookie</source>
   <translation>セッション Cookie</translation>
  </message>
  <message>
   <source>a social security number</source>
   <translation>社会保障番号</translation>
  </message>
  <message>
   <source>a space</source>
   <translation>空白</translation>
  </message>
  <message>
   <source>a tax number</source>
   <translation>納税者番号</translation>
  </message>
  <message>
   <source>a token of a build or code-checking service</source>
   <translation>ビルドまたはコード検査サービスのトークン</translation>
  </message>
  <message>
   <source>a token of a chat bot</source>
   <translation>チャットボットのトークン</translation>
  </message>
  <message>
   <source>a token of a customer management service</source>
   <translation>顧客管理サービスのトークン</translation>
  </message>
  <message>
   <source>a token of a hosting service</source>
   <translation>ホスティングサービスのトークン</translation>
  </message>
  <message>
   <source>a token of a package registry</source>
   <translation>パッケージレジストリのトークン</translation>
  </message>
  <message>
   <source>a token of a shop or shipping service</source>
   <translation>ショップまたは配送サービスのトークン</translation>
  </message>
  <message>
   <source>a token of a social network</source>
   <translation>ソーシャルネットワークのトークン</translation>
  </message>
  <message>
   <source>a token of an infrastructure or secrets service</source>
   <translation>インフラまたは秘密管理サービスのトークン</translation>
  </message>
  <message>
   <source>a token of an office service</source>
   <translation>オフィスサービスのトークン</translation>
  </message>
  <message>
   <source>a user name with its password</source>
   <translation>パスワード付きのユーザー名</translation>
  </message>
  <message>
   <source>a webhook address of a chat service</source>
   <translation>チャットサービスの Webhook アドレス</translation>
  </message>
  <message>
   <source>about {duration} left</source>
   <translation>残り約 {duration}</translation>
  </message>
  <message>
   <source>access keys</source>
   <translation>アクセスキー</translation>
  </message>
  <message>
   <source>access keys in the file</source>
   <translation>ファイル内のアクセスキー</translation>
  </message>
  <message>
   <source>account {parts}</source>
   <translation>アカウント {parts}</translation>
  </message>
  <message>
   <source>age of a person</source>
   <translation>人の年齢</translation>
  </message>
  <message>
   <source>all {hit} output objects</source>
   <translation>{hit} 件すべての出力オブジェクト</translation>
  </message>
  <message>
   <source>an AWS access key ID</source>
   <translation>AWS アクセスキー ID</translation>
  </message>
  <message>
   <source>an AWS secret access key</source>
   <translation>AWS シークレットアクセスキー</translation>
  </message>
  <message>
   <source>an AWS session token</source>
   <translation>AWS セッショントークン</translation>
  </message>
  <message>
   <source>an Argentine tax number (CUIT)</source>
   <translation>アルゼンチンの納税者番号 (CUIT)</translation>
  </message>
  <message>
   <source>an Atlassian token</source>
   <translation>Atlassian トークン</translation>
  </message>
  <message>
   <source>an Azure client secret</source>
   <translation>Azure クライアントシークレット</translation>
  </message>
  <message>
   <source>an IAM policy of your identity</source>
   <translation>ID の IAM ポリシー</translation>
  </message>
  <message>
   <source>an Indian identity number (Aadhaar)</source>
   <translation>インドの身分番号 (Aadhaar)</translation>
  </message>
  <message>
   <source>an Indian tax number (PAN)</source>
   <translation>インドの納税者番号 (PAN)</translation>
  </message>
  <message>
   <source>an Italian tax code</source>
   <translation>イタリアの税コード</translation>
  </message>
  <message>
   <source>an address with a password in it</source>
   <translation>パスワードを含むアドレス</translation>
  </message>
  <message>
   <source>an authorization header</source>
   <translation>認証ヘッダー</translation>
  </message>
  <message>
   <source>and {rest} more</source>
   <translation>ほか {rest} 件</translation>
  </message>
  <message>
   <source>another job of this name</source>
   <translation>同じ名前の別のジョブ</translation>
  </message>
  <message>
   <source>another keyring</source>
   <translation>別のキーリング</translation>
  </message>
  <message>
   <source>another one</source>
   <translation>別のもの</translation>
  </message>
  <message>
   <source>both output objects</source>
   <translation>両方の出力オブジェクト</translation>
  </message>
  <message>
   <source>cannot be chosen</source>
   <translation>選択できません</translation>
  </message>
  <message>
   <source>chosen here</source>
   <translation>ここで選択</translation>
  </message>
  <message>
   <source>computed when it is used</source>
   <translation>使用時に計算</translation>
  </message>
  <message>
   <source>credential process</source>
   <translation>認証情報プロセス</translation>
  </message>
  <message>
   <source>d MMM yyyy, HH:mm</source>
   <translation>yyyy年M月d日 HH:mm</translation>
  </message>
  <message>
   <source>d MMM yyyy, HH:mm:ss</source>
   <translation>yyyy年M月d日 HH:mm:ss</translation>
  </message>
  <message>
   <source>d MMMM yyyy</source>
   <translation>yyyy年M月d日</translation>
  </message>
  <message>
   <source>date of birth</source>
   <translation>生年月日</translation>
  </message>
  <message>
   <source>digit</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>does not match the detected media format</source>
   <translation>検出されたメディア形式と一致しません</translation>
  </message>
  <message>
   <source>does not match the detected sample rate</source>
   <translation>検出されたサンプルレートと一致しません</translation>
  </message>
  <message>
   <source>does not name the key</source>
   <translation>キーを示しません</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>メールアドレス</translation>
  </message>
  <message>
   <source>en</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>encryption context as JSON</source>
   <translation>暗号化コンテキスト (JSON)</translation>
  </message>
  <message>
   <source>enter a key ID, an alias, a key ARN or an alias ARN</source>
   <translation>キー ID、エイリアス、キー ARN、エイリアス ARN を入力できます</translation>
  </message>
  <message>
   <source>every {count} days</source>
   <translation>{count} 日ごと</translation>
  </message>
  <message>
   <source>exact position</source>
   <translation>正確な位置</translation>
  </message>
  <message>
   <source>external key store</source>
   <translation>外部キーストア</translation>
  </message>
  <message>
   <source>fact about a person</source>
   <translation>個人に関する事実</translation>
  </message>
  <message>
   <source>fact about somebody's health</source>
   <translation>健康に関する事実</translation>
  </message>
  <message>
   <source>file size too large</source>
   <translation>ファイルサイズが大きすぎます</translation>
  </message>
  <message>
   <source>for message authentication codes</source>
   <translation>メッセージ認証コード</translation>
  </message>
  <message>
   <source>from AWS_DEFAULT_REGION</source>
   <translation>AWS_DEFAULT_REGION による</translation>
  </message>
  <message>
   <source>from the profile</source>
   <translation>プロファイルによる</translation>
  </message>
  <message>
   <source>gender of a person</source>
   <translation>人の性別</translation>
  </message>
  <message>
   <source>h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18pt; }h3 { font-size: 10pt; margin-top: 12pt; margin-bottom: 3pt; }th { text-align: left; } pre { font-size: 8pt; white-space: pre-wrap; }.verdict { font-weight: bold; }</source>
   <translation>h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18pt; }h3 { font-size: 10pt; margin-top: 12pt; margin-bottom: 3pt; }th { text-align: left; } pre { font-size: 8pt; white-space: pre-wrap; }.verdict { font-weight: bold; }</translation>
  </message>
  <message>
   <source>hardware (MAC) address of a device</source>
   <translation>機器のハードウェア (MAC) アドレス</translation>
  </message>
  <message>
   <source>has expired</source>
   <translation>期限切れです</translation>
  </message>
  <message>
   <source>identify the language</source>
   <translation>言語を識別</translation>
  </message>
  <message>
   <source>imported key material</source>
   <translation>インポートされたキーマテリアル</translation>
  </message>
  <message>
   <source>in memory until the program ends</source>
   <translation>プログラムの終了までメモリ内</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>in {backend}</source>
   <translation>{backend} 内</translation>
  </message>
  <message>
   <source>income of a person</source>
   <translation>人の収入</translation>
  </message>
  <message>
   <source>invalid sample rate</source>
   <translation>サンプルレートが無効です</translation>
  </message>
  <message>
   <source>is not valid yet</source>
   <translation>まだ有効ではありません</translation>
  </message>
  <message>
   <source>job name</source>
   <translation>ジョブ名</translation>
  </message>
  <message>
   <source>keep the keys in memory until the program ends.</source>
   <translation>プログラムの終了までキーをメモリに保持できます。</translation>
  </message>
  <message>
   <source>length unknown</source>
   <translation>長さ不明</translation>
  </message>
  <message>
   <source>letter</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>licence plate of a vehicle</source>
   <translation>車両のナンバー</translation>
  </message>
  <message>
   <source>media length</source>
   <translation>メディアの長さ</translation>
  </message>
  <message>
   <source>name of a person</source>
   <translation>人の名前</translation>
  </message>
  <message>
   <source>names the key {found}</source>
   <translation>キー {found} を示しています</translation>
  </message>
  <message>
   <source>no credentials of its own</source>
   <translation>独自の認証情報なし</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>キーなし</translation>
  </message>
  <message>
   <source>no times</source>
   <translation>時刻なし</translation>
  </message>
  <message>
   <source>no transcript is known of it</source>
   <translation>トランスクリプトが確認されていません</translation>
  </message>
  <message>
   <source>not known to this program</source>
   <translation>このプログラムでは不明</translation>
  </message>
  <message>
   <source>not known yet</source>
   <translation>まだ不明</translation>
  </message>
  <message>
   <source>number of a device or a vehicle</source>
   <translation>機器または車両の番号</translation>
  </message>
  <message>
   <source>number of a phone or a SIM card</source>
   <translation>電話または SIM カードの番号</translation>
  </message>
  <message>
   <source>number of an employee or another person</source>
   <translation>従業員などの人の番号</translation>
  </message>
  <message>
   <source>number of channels</source>
   <translation>チャネル数</translation>
  </message>
  <message>
   <source>of AWS</source>
   <translation>AWS の</translation>
  </message>
  <message>
   <source>of a different account</source>
   <translation>異なるアカウントの</translation>
  </message>
  <message>
   <source>of the demo</source>
   <translation>デモの</translation>
  </message>
  <message>
   <source>of this account</source>
   <translation>このアカウントの</translation>
  </message>
  <message>
   <source>on {date}</source>
   <translation>{date} に</translation>
  </message>
  <message>
   <source>own endpoint</source>
   <translation>独自のエンドポイント</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>ペア</translation>
  </message>
  <message>
   <source>pairs</source>
   <translation>ペア</translation>
  </message>
  <message>
   <source>phone number</source>
   <translation>電話番号</translation>
  </message>
  <message>
   <source>postal address</source>
   <translation>住所</translation>
  </message>
  <message>
   <source>profile {profile}</source>
   <translation>プロファイル {profile}</translation>
  </message>
  <message>
   <source>refused: {code}</source>
   <translation>拒否: {code}</translation>
  </message>
  <message>
   <source>request id</source>
   <translation>リクエスト ID</translation>
  </message>
  <message>
   <source>s3://bucket, s3://bucket/prefix/ or s3://bucket/prefix/object.json. A path without .json becomes a folder.</source>
   <translation>s3://bucket、s3://bucket/prefix/、または s3://bucket/prefix/object.json。.json で終わらないパスはフォルダになります。</translation>
  </message>
  <message>
   <source>s3:GetObject on the object, and kms:Decrypt on the KMS key that encrypts it</source>
   <translation>オブジェクトへの s3:GetObject と、それを暗号化する KMS キーへの kms:Decrypt</translation>
  </message>
  <message>
   <source>sensitive data</source>
   <translation>機密データ</translation>
  </message>
  <message>
   <source>shared by account {owner}</source>
   <translation>アカウント {owner} が共有</translation>
  </message>
  <message>
   <source>sign</source>
   <translation>記号</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>takes on a role</source>
   <translation>ロールを引き受ける</translation>
  </message>
  <message>
   <source>text size</source>
   <translation>文字の大きさ</translation>
  </message>
  <message>
   <source>the Region in use</source>
   <translation>使用中のリージョン</translation>
  </message>
  <message>
   <source>the Region {region}</source>
   <translation>リージョン {region}</translation>
  </message>
  <message>
   <source>the administrator of the resource</source>
   <translation>リソースの管理者</translation>
  </message>
  <message>
   <source>the answer to a security question</source>
   <translation>秘密の質問の答え</translation>
  </message>
  <message>
   <source>the expiry date of a payment card</source>
   <translation>決済カードの有効期限</translation>
  </message>
  <message>
   <source>the file's name</source>
   <translation>ファイル名</translation>
  </message>
  <message>
   <source>the key aws/s3</source>
   <translation>キー aws/s3</translation>
  </message>
  <message>
   <source>the machine-readable lines of a passport</source>
   <translation>パスポートの機械読取領域</translation>
  </message>
  <message>
   <source>the name of the job</source>
   <translation>ジョブの名前</translation>
  </message>
  <message>
   <source>the output bucket</source>
   <translation>出力バケット</translation>
  </message>
  <message>
   <source>the output object</source>
   <translation>出力オブジェクト</translation>
  </message>
  <message>
   <source>the placeholders</source>
   <translation>プレースホルダー</translation>
  </message>
  <message>
   <source>the profile in use</source>
   <translation>使用中のプロファイル</translation>
  </message>
  <message>
   <source>the profile {profile}</source>
   <translation>プロファイル {profile}</translation>
  </message>
  <message>
   <source>the recording</source>
   <translation>録音</translation>
  </message>
  <message>
   <source>the request</source>
   <translation>リクエスト</translation>
  </message>
  <message>
   <source>the secret of a one-time code app</source>
   <translation>ワンタイムコードアプリのシークレット</translation>
  </message>
  <message>
   <source>there is nothing at {resource}</source>
   <translation>{resource} には何もありません</translation>
  </message>
  <message>
   <source>this Region</source>
   <translation>このリージョン</translation>
  </message>
  <message>
   <source>unknown format</source>
   <translation>不明な形式</translation>
  </message>
  <message>
   <source>unsupported media format</source>
   <translation>対応していないメディア形式</translation>
  </message>
  <message>
   <source>user name</source>
   <translation>ユーザー名</translation>
  </message>
  <message>
   <source>user name or number of a person</source>
   <translation>人のユーザー名または番号</translation>
  </message>
  <message>
   <source>vehicle identification number</source>
   <translation>車両識別番号</translation>
  </message>
  <message>
   <source>web identity</source>
   <translation>ウェブ ID</translation>
  </message>
  <message>
   <source>whoever manages the policies of your organization</source>
   <translation>組織のポリシーの管理者</translation>
  </message>
  <message>
   <source>whoever runs your network</source>
   <translation>ネットワークの管理者</translation>
  </message>
  <message>
   <source>whoever set up your sign-in or role</source>
   <translation>サインインまたはロールの設定者</translation>
  </message>
  <message>
   <source>without a spec</source>
   <translation>仕様なし</translation>
  </message>
  <message>
   <source>words about somebody's health</source>
   <translation>健康に関する言葉</translation>
  </message>
  <message>
   <source>your administrator</source>
   <translation>管理者</translation>
  </message>
  <message>
   <source>{added} suggested pairs added.</source>
   <translation>候補のペアを {added} 個追加しました。</translation>
  </message>
  <message>
   <source>{algorithm}, key {key_id}</source>
   <translation>{algorithm}、キー {key_id}</translation>
  </message>
  <message>
   <source>{asked_prefix} is no prefix here.</source>
   <translation>{asked_prefix} はここのプレフィックスではありません。</translation>
  </message>
  <message>
   <source>{bucket} exists and is in {report}.</source>
   <translation>{bucket} は存在し、{report} にあります。</translation>
  </message>
  <message>
   <source>{bucket} is in {report}, and the job would run in {own}.</source>
   <translation>{bucket} は {report} にあり、ジョブは {own} で実行されます。</translation>
  </message>
  <message>
   <source>{chosen} (not there any more)</source>
   <translation>{chosen} (もうありません)</translation>
  </message>
  <message>
   <source>{code} chosen</source>
   <translation>{code} を選択しました</translation>
  </message>
  <message>
   <source>{code} removed</source>
   <translation>{code} を削除しました</translation>
  </message>
  <message>
   <source>{count} Hz</source>
   <translation>{count} Hz</translation>
  </message>
  <message>
   <source>{count} cannot be used either.</source>
   <translation>{count}も使用できません。</translation>
  </message>
  <message>
   <source>{count} copied</source>
   <translation>{count}をコピーしました</translation>
  </message>
  <message>
   <source>{count} copied as JSON.</source>
   <translation>{count}を JSON としてコピーしました。</translation>
  </message>
  <message>
   <source>{count} could be read and are shown. The damaged file is kept beside the new one as {kept_aside}: do not delete it before somebody has looked whether a job is missing.</source>
   <translation>{count}を読み取り、表示しています。破損したファイルは新しいファイルの隣に {kept_aside} として残しています。失われたジョブがないか確認するまで削除しないでください。</translation>
  </message>
  <message>
   <source>{count} could not be read</source>
   <translation>{count}を読み取れませんでした</translation>
  </message>
  <message>
   <source>{count} created</source>
   <translation>{count}を作成しました</translation>
  </message>
  <message>
   <source>{count} did not fit</source>
   <translation>{count}が入りませんでした</translation>
  </message>
  <message>
   <source>{count} did not fit: a context has at most {limit}.</source>
   <translation>{count}が入りませんでした。コンテキストは最大 {limit} 個です。</translation>
  </message>
  <message>
   <source>{count} failed: the job would probably be refused.</source>
   <translation>{count}が失敗しました。ジョブはおそらく拒否されます。</translation>
  </message>
  <message>
   <source>{count} imported.</source>
   <translation>{count}をインポートしました。</translation>
  </message>
  <message>
   <source>{count} languages chosen</source>
   <translation>{count} 言語を選択</translation>
  </message>
  <message>
   <source>{count} names copied</source>
   <translation>{count} 件の名前をコピーしました</translation>
  </message>
  <message>
   <source>{count} no job, since there was a problem with them.</source>
   <translation>{count}は問題があったためジョブがありません。</translation>
  </message>
  <message>
   <source>{count} not belong to the ARN.</source>
   <translation>{count}は ARN に属しません。</translation>
  </message>
  <message>
   <source>{count} of </source>
   <translation>{count} / </translation>
  </message>
  <message>
   <source>{count} of “{name}” added.</source>
   <translation>「{name}」の{count}を追加しました。</translation>
  </message>
  <message>
   <source>{count} of “{name}” not added</source>
   <translation>「{name}」の{count}を追加できませんでした</translation>
  </message>
  <message>
   <source>{count} pasted.</source>
   <translation>{count}を貼り付けました。</translation>
  </message>
  <message>
   <source>{count} removed.</source>
   <translation>{count}を削除しました。</translation>
  </message>
  <message>
   <source>{count} there already.</source>
   <translation>{count}はすでにあります。</translation>
  </message>
  <message>
   <source>{count} to correct</source>
   <translation>修正が必要: {count}</translation>
  </message>
  <message>
   <source>{count}, grouped differently</source>
   <translation>{count}、区切りが異なる</translation>
  </message>
  <message>
   <source>{count}, loading more...</source>
   <translation>{count}、さらに読み込んでいます...</translation>
  </message>
  <message>
   <source>{count}, since the key looks sensitive.</source>
   <translation>{count}。キーが機密のようなためです。</translation>
  </message>
  <message>
   <source>{count}.</source>
   <translation>{count}。</translation>
  </message>
  <message>
   <source>{count}. The next ones are missing: {title}. {words}</source>
   <translation>{count}。続きがありません: {title}。{words}</translation>
  </message>
  <message>
   <source>{days} days</source>
   <translation>{days} 日</translation>
  </message>
  <message>
   <source>{detail} The job itself is complete.</source>
   <translation>{detail} ジョブ自体は完了しています。</translation>
  </message>
  <message>
   <source>{digits} and {others}</source>
   <translation>{digits}と{others}</translation>
  </message>
  <message>
   <source>{endpoint} stands in for AWS, by the profile or the environment.</source>
   <translation>プロファイルまたは環境により、{endpoint} が AWS の代わりになっています。</translation>
  </message>
  <message>
   <source>{file} cannot be written there. Choose another folder.</source>
   <translation>{file} をそこに書き込めません。別のフォルダを選んでください。</translation>
  </message>
  <message>
   <source>{half} of pair {row}</source>
   <translation>ペア {row} の{half}</translation>
  </message>
  <message>
   <source>{half} of pair {row}, hidden</source>
   <translation>ペア {row} の{half}、非表示</translation>
  </message>
  <message>
   <source>{half} of {noun} {number}</source>
   <translation>{noun} {number} の{half}</translation>
  </message>
  <message>
   <source>{hit} of {count} output objects</source>
   <translation>{count} 件中 {hit} 件の出力オブジェクト</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} 時間</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} 時間 {minutes} 分</translation>
  </message>
  <message>
   <source>{jobs} found</source>
   <translation>{jobs}が見つかりました</translation>
  </message>
  <message>
   <source>{jobs} not sent yet</source>
   <translation>{jobs}が未送信です</translation>
  </message>
  <message>
   <source>{keyring} did not let Sealscribe in, by an answer that was given or by a rule of this computer.</source>
   <translation>回答またはこのコンピュータの規則により、{keyring} が Sealscribe を許可しませんでした。</translation>
  </message>
  <message>
   <source>{keyring} does not have them: they were removed there, or it is a new one.</source>
   <translation>{keyring} にありません。そこで削除されたか、新しいものです。</translation>
  </message>
  <message>
   <source>{keyring} may be waiting for a password in a window behind this one.</source>
   <translation>{keyring} が、このウィンドウの後ろでパスワードを待っている可能性があります。</translation>
  </message>
  <message>
   <source>{keyring} was not unlocked, so that access keys can neither be read nor saved.</source>
   <translation>{keyring} のロックが解除されなかったため、アクセスキーの読み取りも保存もできません。</translation>
  </message>
  <message>
   <source>{keys} in the encryption context is added by Amazon S3, not by this job.</source>
   <translation>暗号化コンテキストの {keys} は、このジョブではなく Amazon S3 が追加します。</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} 分</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} 分 {rest} 秒</translation>
  </message>
  <message>
   <source>{named} cannot encrypt just now, for example because it is waiting for its deletion or has no key material.{state}</source>
   <translation>{named} は今暗号化できません。削除待ちかキーマテリアルがないなどの理由が考えられます。{state}</translation>
  </message>
  <message>
   <source>{named} is no placeholder. Choose one from the menu, or write {{ for a brace.</source>
   <translation>{named} はプレースホルダーではありません。メニューから選ぶか、波括弧には {{ と入力してください。</translation>
  </message>
  <message>
   <source>{named} that keeps the jobs cannot be read or written. Without a record nothing is sent, since it would be the only memory of the job's key and context.</source>
   <translation>ジョブを保存する {named} を読み書きできません。記録はジョブのキーとコンテキストの唯一の控えになるため、記録なしでは何も送信しません。</translation>
  </message>
  <message>
   <source>{named}, but the content is not recognised as a recording. Check that it plays before you create the job.</source>
   <translation>{named}ですが、内容を録音として認識できません。ジョブを作成する前に、再生できることを確認してください。</translation>
  </message>
  <message>
   <source>{named}, but the content is {content}. It is sent as {content}; check that this is the right file.</source>
   <translation>{named}ですが、内容は {content} です。{content} として送信します。正しいファイルか確認してください。</translation>
  </message>
  <message>
   <source>{named}, which AWS_CA_BUNDLE or ca_bundle of your profile names, is missing, may not be read, or holds no certificates as PEM.</source>
   <translation>AWS_CA_BUNDLE またはプロファイルの ca_bundle が指す {named} がないか、読み取りが許可されていないか、PEM 形式の証明書がありません。</translation>
  </message>
  <message>
   <source>{names}: a pair with this key is there, and was left as it is.</source>
   <translation>{names}: このキーのペアはすでにあり、そのままにしました。</translation>
  </message>
  <message>
   <source>{name} - optional</source>
   <translation>{name} - オプション</translation>
  </message>
  <message>
   <source>{name} cannot be read: it may belong to somebody else. Check that you may read it.</source>
   <translation>{name} を読めません。他の人のものかもしれません。読み取れることを確認してください。</translation>
  </message>
  <message>
   <source>{name} is no longer there. Choose another file.</source>
   <translation>{name} がなくなっています。別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>{name} is not deleted</source>
   <translation>{name} は削除されていません</translation>
  </message>
  <message>
   <source>{name}, row {row}</source>
   <translation>{name}、{row} 行目</translation>
  </message>
  <message>
   <source>{name}, uploaded to {uri}</source>
   <translation>{name}、{uri} へアップロード済み</translation>
  </message>
  <message>
   <source>{noun} removed.</source>
   <translation>{noun}を削除しました。</translation>
  </message>
  <message>
   <source>{noun} “{shown}” removed.</source>
   <translation>{noun}「{shown}」を削除しました。</translation>
  </message>
  <message>
   <source>{often}, next on {next_at}</source>
   <translation>{often}、次回は {next_at}</translation>
  </message>
  <message>
   <source>{partition} partition</source>
   <translation>{partition} パーティション</translation>
  </message>
  <message>
   <source>{part} of pair {number}: looks like {what}</source>
   <translation>ペア {number} の{part}: {what}のようです</translation>
  </message>
  <message>
   <source>{place} of {hits}</source>
   <translation>{place} / {hits}</translation>
  </message>
  <message>
   <source>{points} pt</source>
   <translation>{points} pt</translation>
  </message>
  <message>
   <source>{policy} denies it explicitly, which no other permission outweighs.</source>
   <translation>{policy}が明示的に拒否しており、ほかの許可では覆りません。</translation>
  </message>
  <message>
   <source>{profile} (not in the files)</source>
   <translation>{profile} (ファイルにありません)</translation>
  </message>
  <message>
   <source>{program} that credential_process of {profile} names gave no credentials.{told}</source>
   <translation>{profile} の credential_process が指す {program} から認証情報を得られませんでした。{told}</translation>
  </message>
  <message>
   <source>{proxy} answered with HTTP status {status} in place of AWS.</source>
   <translation>AWS の代わりに {proxy} が HTTP ステータス {status} を返しました。</translation>
  </message>
  <message>
   <source>{proxy} cannot be reached, or its address is not valid. HTTPS_PROXY names it, or the settings of this computer do.</source>
   <translation>{proxy} に接続できないか、アドレスが正しくありません。HTTPS_PROXY またはこのコンピュータの設定によるものです。</translation>
  </message>
  <message>
   <source>{proxy} let nothing through without them.</source>
   <translation>{proxy} はそれなしでは何も通しませんでした。</translation>
  </message>
  <message>
   <source>{quoted} is no partition of AWS. After arn: comes aws, in China aws-cn, and in AWS GovCloud (US) aws-us-gov.</source>
   <translation>{quoted} は AWS のパーティションではありません。arn: の後は aws、中国では aws-cn、AWS GovCloud (US) では aws-us-gov です。</translation>
  </message>
  <message>
   <source>{quoted} is not the code of a Region. Write it as in eu-central-1.</source>
   <translation>{quoted} はリージョンのコードではありません。eu-central-1 のように入力してください。</translation>
  </message>
  <message>
   <source>{ready} of {total} jobs can be created; {bad} cannot.</source>
   <translation>{total} 件中 {ready} 件のジョブを作成できます。{bad} 件は作成できません。</translation>
  </message>
  <message>
   <source>{region_words}, is in the {owner}: its ARNs begin with arn:{owner2}. Copy the ARN again.</source>
   <translation>{region_words} は {owner} にあります。その ARN は arn:{owner2} で始まります。ARN をもう一度コピーしてください。</translation>
  </message>
  <message>
   <source>{region} does not know these credentials. It has to be enabled for an account before its first use; if it is, the access key was switched off or does not exist.{told}</source>
   <translation>{region} はこの認証情報を認識しません。初めて使う前にアカウントで有効にする必要があります。有効な場合は、アクセスキーが無効にされたか、存在しません。{told}</translation>
  </message>
  <message>
   <source>{said} A missing permission, a bucket in another Region or trouble with the KMS key can be the reason.</source>
   <translation>{said} 許可の不足、別のリージョンのバケット、KMS キーの問題が考えられます。</translation>
  </message>
  <message>
   <source>{said} The KMS key of the output, or that of the recording, seems to be the reason.</source>
   <translation>{said} 出力または録音の KMS キーが原因のようです。</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <source>{service} cannot be reached</source>
   <translation>{service} に接続できません</translation>
  </message>
  <message>
   <source>{service} cannot be reached: its address was not found</source>
   <translation>{service} に接続できません: アドレスが見つかりません</translation>
  </message>
  <message>
   <source>{service} cannot be reached: the connection was refused</source>
   <translation>{service} に接続できません: 接続が拒否されました</translation>
  </message>
  <message>
   <source>{service} did not accept the request</source>
   <translation>{service} がリクエストを受け付けませんでした</translation>
  </message>
  <message>
   <source>{service} did not answer in time</source>
   <translation>{service} から時間内に応答がありませんでした</translation>
  </message>
  <message>
   <source>{service} had a fault</source>
   <translation>{service} に障害がありました</translation>
  </message>
  <message>
   <source>{service} is not offered in this Region</source>
   <translation>このリージョンでは {service} は提供されていません</translation>
  </message>
  <message>
   <source>{service} refused the request on {resource}.</source>
   <translation>{service} が {resource} へのリクエストを拒否しました。</translation>
  </message>
  <message>
   <source>{service} refused the request.</source>
   <translation>{service} がリクエストを拒否しました。</translation>
  </message>
  <message>
   <source>{service} reports a fault of its own.{told}</source>
   <translation>{service} が自身の障害を報告しています。{told}</translation>
  </message>
  <message>
   <source>{shown} and {last}</source>
   <translation>{shown}と{last}</translation>
  </message>
  <message>
   <source>{shown} and {more} more</source>
   <translation>{shown}、ほか {more} 件</translation>
  </message>
  <message>
   <source>{size} of {total}</source>
   <translation>{size} / {total}</translation>
  </message>
  <message>
   <source>{subject} begins with {first} and ends with {last}.</source>
   <translation>{subject}の先頭に{first}、末尾に{last}があります。</translation>
  </message>
  <message>
   <source>{subject} begins with {first}.</source>
   <translation>{subject}の先頭に{first}があります。</translation>
  </message>
  <message>
   <source>{subject} ends with {last}.</source>
   <translation>{subject}の末尾に{last}があります。</translation>
  </message>
  <message>
   <source>{subject} has {count} characters, and at most {limit} are allowed. Shorten it.</source>
   <translation>{subject}は {count} 文字で、上限は {limit} です。短くしてください。</translation>
  </message>
  <message>
   <source>{thing} cannot be opened: it may belong to somebody else, or another program holds it.</source>
   <translation>{thing} を開けません。他の人のものか、別のプログラムが使用しています。</translation>
  </message>
  <message>
   <source>{thing} cannot be written there: the folder may be protected or its disk full. What was there before is unchanged.</source>
   <translation>{thing} をそこに書き込めません。フォルダが保護されているか、ディスクがいっぱいの可能性があります。以前の内容はそのままです。</translation>
  </message>
  <message>
   <source>{thing} cannot encrypt transcripts: that takes a symmetric encryption key that an account manages itself.</source>
   <translation>{thing} ではトランスクリプトを暗号化できません。アカウントが自ら管理する対称暗号化キーが必要です。</translation>
  </message>
  <message>
   <source>{thing} is not in the Region in use. Recording, bucket and key have to be in the Region of the job.</source>
   <translation>{thing} は使用中のリージョンにありません。録音、バケット、キーはジョブのリージョンに必要です。</translation>
  </message>
  <message>
   <source>{thing} is not the same as when it was checked, so that it was not submitted.</source>
   <translation>{thing} が確認時と異なるため、送信しませんでした。</translation>
  </message>
  <message>
   <source>{thing} was disabled; perhaps after it was chosen.</source>
   <translation>{thing} が、おそらく選択後に無効になりました。</translation>
  </message>
  <message>
   <source>{thing} was moved, renamed or deleted, or its disk was taken away.</source>
   <translation>{thing} が移動、名前変更、または削除されたか、ディスクが取り外されました。</translation>
  </message>
  <message>
   <source>{thing} was not found on Amazon S3.</source>
   <translation>{thing} は Amazon S3 に見つかりませんでした。</translation>
  </message>
  <message>
   <source>{thing} was not found on Amazon S3. It was moved, deleted or expired, or was never written.</source>
   <translation>{thing} は Amazon S3 に見つかりませんでした。移動、削除、期限切れ、または書き込まれなかった可能性があります。</translation>
  </message>
  <message>
   <source>{time} ahead</source>
   <translation>{time}進んで</translation>
  </message>
  <message>
   <source>{time} behind</source>
   <translation>{time}遅れて</translation>
  </message>
  <message>
   <source>{title} ({minutes} minutes)</source>
   <translation>{title} ({minutes} 分)</translation>
  </message>
  <message>
   <source>{title}. {words} The key can be used for the job all the same.</source>
   <translation>{title}。{words} それでもキーはジョブに使えます。</translation>
  </message>
  <message>
   <source>{title}. {words} The key will be sent as entered.</source>
   <translation>{title}。{words} キーは入力どおりに送信されます。</translation>
  </message>
  <message>
   <source>{title}. {words} {incomplete}You can also {by_hand}.</source>
   <translation>{title}。{words} {incomplete}または、{by_hand}。</translation>
  </message>
  <message>
   <source>{what} Ask your administrator for the permission, or {by_hand}.</source>
   <translation>{what} 管理者に許可を依頼してください。または、{by_hand}。</translation>
  </message>
  <message>
   <source>{what} copied</source>
   <translation>{what}をコピーしました</translation>
  </message>
  <message>
   <source>{what} of account {account}{whose} in {where}</source>
   <translation>{where} のアカウント {account}{whose} の{what}</translation>
  </message>
  <message>
   <source>{whose} denies {action} on this key{with_pairs}.</source>
   <translation>{whose}がこのキーへの {action} を拒否しています{with_pairs}。</translation>
  </message>
  <message>
   <source>{why} What you entered is kept.</source>
   <translation>{why} 入力した内容は残っています。</translation>
  </message>
  <message>
   <source>{width} x {height}, factor {factor}</source>
   <translation>{width} x {height}、倍率 {factor}</translation>
  </message>
  <message>
   <source>“{bucket}” cannot be the name of a bucket. Bucket names have 3 to 63 small letters, digits, hyphens and periods.</source>
   <translation>「{bucket}」はバケット名にできません。バケット名は 3～63 文字の小文字、数字、ハイフン、ピリオドです。</translation>
  </message>
  <message>
   <source>“{name}” was deleted.</source>
   <translation>「{name}」を削除しました。</translation>
  </message>
 </context>
</TS>
