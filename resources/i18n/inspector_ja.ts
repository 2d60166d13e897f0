<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出された点</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>Report to read or print (*.html)</source>
        <translation>閲覧・印刷用レポート (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>プログラム用データ (*.json)</translation>
    </message>
    <message>
        <source>Capacity is what is configured, not what was free at the time of the check.</source>
        <translation>容量は設定値で、確認した時点の空きではありません。</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>「完全」は不足がないという意味で、Discord トークンが有効という意味ではありません。</translation>
    </message>
    <message>
        <source>Of a Discord token, at most the last four characters are shown here.</source>
        <translation>Discord トークンは、最後の 4 文字までしか表示しません。</translation>
    </message>
    <message>
        <source>Made with {program}</source>
        <translation>{program} で作成</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>サンプルデータです</translation>
    </message>
    <message>
        <source>As told by {host}</source>
        <translation>{host} の情報による</translation>
    </message>
    <message>
        <source>Accounts at useapi.net</source>
        <translation>useapi.net のアカウント</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing and no problem is known, not that jobs succeed.</source>
        <translation>「完全」は不足も既知の問題もないという意味で、ジョブが成功するという意味ではありません。</translation>
    </message>
    <message>
        <source>This report shows {shown} of {all} accounts.</source>
        <translation>このレポートには {all} 件のアカウントのうち {shown} 件を示しています。</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 ジョブ</translation>
    </message>
    <message>
        <source>{number} jobs</source>
        <translation>{number} ジョブ</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>同時に許可、最大 {number}</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>注意が必要</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>注意が必要</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>注意が必要なものはありません</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>すべて完全</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>{date} に確認</translation>
    </message>
    <message>
        <source>account is set up</source>
        <translation>アカウントを設定済み</translation>
    </message>
    <message>
        <source>accounts are set up</source>
        <translation>アカウントを設定済み</translation>
    </message>
    <message>
        <source>accounts on 1 server</source>
        <translation>アカウント（サーバー 1 台）</translation>
    </message>
    <message>
        <source>accounts on {servers} servers</source>
        <translation>アカウント（サーバー {servers} 台）</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 アカウント</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>{number} アカウント</translation>
    </message>
    <message>
        <source>Account {ids}</source>
        <translation>アカウント {ids}</translation>
    </message>
    <message>
        <source>Accounts {ids}</source>
        <translation>アカウント {ids}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>注意が必要なもの</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>and {number} more: see the table</source>
        <translation>ほか {number} 件：表を参照</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service asks you to wait until {time}. Then try again.</source>
        <translation>サービスが次の時刻まで待つよう求めています：{time}。その後もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your token works; no channel is set up yet</source>
        <translation>トークンは有効です。チャンネルはまだ設定されていません</translation>
    </message>
    <message>
        <source>Your token works; no account is set up yet</source>
        <translation>トークンは有効です。アカウントはまだ設定されていません</translation>
    </message>
    <message>
        <source>useapi.net knows no Discord channel under this token.</source>
        <translation>このトークンで、useapi.net に Discord チャンネルはありません。</translation>
    </message>
    <message>
        <source>useapi.net knows no account of this service under this token.</source>
        <translation>このトークンで、useapi.net にこのサービスのアカウントはありません。</translation>
    </message>
    <message>
        <source>Set up a channel at useapi.net; its documentation shows how.</source>
        <translation>useapi.net でチャンネルを設定してください。方法はドキュメントにあります。</translation>
    </message>
    <message>
        <source>Set up an account at useapi.net; its documentation shows how.</source>
        <translation>useapi.net でアカウントを設定してください。方法はドキュメントにあります。</translation>
    </message>
    <message>
        <source>Did you set one up before? Check that this is the token you used then.</source>
        <translation>以前に設定しましたか？そのときと同じトークンか確かめてください。</translation>
    </message>
    <message>
        <source>Then check again, and it will be listed here.</source>
        <translation>その後もう一度確認すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>There is no list of accounts at this address</source>
        <translation>このアドレスにアカウントの一覧はありません</translation>
    </message>
    <message>
        <source>Check in the documentation whether the list still exists.</source>
        <translation>一覧がまだあるか、ドキュメントで確かめてください。</translation>
    </message>
    <message>
        <source>The answer was 404 Not Found, and not the one that useapi.net gives when nothing is set up. Either the address is wrong, or this list is no longer offered.</source>
        <translation>回答は 404 Not Found でしたが、何も設定されていないときに useapi.net が返すものではありません。アドレスが違うか、この一覧の提供が終わっています。</translation>
    </message>
    <message>
        <source>useapi.net no longer offers this list</source>
        <translation>useapi.net はこの一覧の提供を終えています</translation>
    </message>
    <message>
        <source>The answer was 404, and useapi.net says in it that it has no such address. Nothing is wrong with your token.</source>
        <translation>回答は 404 で、useapi.net はそのようなアドレスはないと答えています。トークンに問題はありません。</translation>
    </message>
    <message>
        <source>useapi.net asks you to wait</source>
        <translation>useapi.net が待つよう求めています</translation>
    </message>
    <message>
        <source>The answer was 429: too many requests came in a short time.</source>
        <translation>回答は 429 でした。短い間に要求が多すぎました。</translation>
    </message>
    <message>
        <source>Do other programs use the same token? Their requests may count as well.</source>
        <translation>ほかのプログラムが同じトークンを使っていますか？その要求も数に入るかもしれません。</translation>
    </message>
    <message>
        <source>useapi.net has trouble of its own</source>
        <translation>useapi.net 側で問題が起きています</translation>
    </message>
    <message>
        <source>The answer was 5xx. Your token and your accounts are not the cause.</source>
        <translation>回答は 5xx でした。トークンやアカウントが原因ではありません。</translation>
    </message>
    <message>
        <source>The answer was {status_code}. Your token and your accounts are not the cause.</source>
        <translation>回答は {status_code} でした。トークンやアカウントが原因ではありません。</translation>
    </message>
    <message>
        <source>If this goes on, the proxy {proxy} may have answered itself: try without it.</source>
        <translation>続く場合は、プロキシ {proxy} 自体が応答した可能性があります。使わずに試してください。</translation>
    </message>
    <message>
        <source>The request was sent on to another address</source>
        <translation>要求が別のアドレスに転送されました</translation>
    </message>
    <message>
        <source>It was sent on to another address. That was not followed, since your token is meant for the original one only.</source>
        <translation>要求は別のアドレスに転送されました。トークンは元のアドレス専用なので、従いませんでした。</translation>
    </message>
    <message>
        <source>It was sent on to another page of {target_host}. That was not followed: an answer comes from the original address only.</source>
        <translation>{target_host} の別のページに転送されました。応答は元のアドレスからのみ受け取るため、転送先には進みませんでした。</translation>
    </message>
    <message>
        <source>It was sent on to {target_host}. That was not followed, since your token is meant for the original address only.</source>
        <translation>要求は {target_host} に転送されました。トークンは元のアドレス専用なので、従いませんでした。</translation>
    </message>
    <message>
        <source>In a hotel, train or company network? Open a web page and sign in to the network.</source>
        <translation>ホテル、列車、会社のネットワークですか？ウェブページを開いてサインインしてください。</translation>
    </message>
    <message>
        <source>A web page came instead of the accounts</source>
        <translation>アカウントの代わりにウェブページが届きました</translation>
    </message>
    <message>
        <source>Most often it is the sign-in page of a hotel, train or company network, or a notice of maintenance.</source>
        <translation>多くの場合、ホテル、列車、会社のネットワークのサインインページか、メンテナンスのお知らせです。</translation>
    </message>
    <message>
        <source>Open useapi.net in your browser, and sign in to the network if asked.</source>
        <translation>ブラウザーで useapi.net を開き、求められたらネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>useapi.net answered in a way this program does not know</source>
        <translation>useapi.net がこのプログラムの知らない形で答えました</translation>
    </message>
    <message>
        <source>The answer was {status_code}, which is not documented for this list.</source>
        <translation>回答は {status_code} でした。この一覧の文書には記載がありません。</translation>
    </message>
    <message>
        <source>The answer was not a list of accounts</source>
        <translation>回答はアカウントの一覧ではありませんでした</translation>
    </message>
    <message>
        <source>useapi.net answered, but with something else.</source>
        <translation>useapi.net は答えましたが、別の内容でした。</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>回答を読めませんでした</translation>
    </message>
    <message>
        <source>It is damaged, cut off, or not in the form (JSON) in which useapi.net answers.</source>
        <translation>壊れているか、途中で切れているか、useapi.net の形式 (JSON) ではありません。</translation>
    </message>
    <message>
        <source>Try again: it may have been damaged on its way.</source>
        <translation>もう一度お試しください。途中で壊れたのかもしれません。</translation>
    </message>
    <message>
        <source>The answer is not the list this program knows</source>
        <translation>回答はこのプログラムが知っている一覧ではありません</translation>
    </message>
    <message>
        <source>It can be read, but it is not a list of accounts as useapi.net documents it. Nothing was guessed from it.</source>
        <translation>読めますが、useapi.net の文書にあるアカウントの一覧ではありません。内容の推測はしていません。</translation>
    </message>
    <message>
        <source>The plan of this account was not told</source>
        <translation>このアカウントのプランは得られませんでした</translation>
    </message>
    <message>
        <source>useapi.net answered, but without the plan and the credits of this account.</source>
        <translation>useapi.net は回答しましたが、このアカウントのプランとクレジットは含まれていませんでした。</translation>
    </message>
    <message>
        <source>Is a problem reported of this account? Then see to that first.</source>
        <translation>このアカウントに問題が報告されていますか。まずそれに対処してください。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>回答が大きすぎます</translation>
    </message>
    <message>
        <source>It has more than {limit_mib} MiB, far more than any list of accounts. Reading was stopped.</source>
        <translation>{limit_mib} MiB を超えており、どんなアカウントの一覧よりもはるかに大きいです。読み取りを中止しました。</translation>
    </message>
    <message>
        <source>The answer is compressed in a way this program does not know</source>
        <translation>回答はこのプログラムでは開けない形で圧縮されています</translation>
    </message>
    <message>
        <source>It came compressed, although that was not asked for. Something between this computer and useapi.net may have done that.</source>
        <translation>圧縮なしを求めましたが、圧縮されて届きました。このコンピューターと useapi.net の間の何かによるものかもしれません。</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Or use the token only for now: it is then forgotten when the program ends.</source>
        <translation>または今だけトークンを使います。プログラムの終了時に忘れます。</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>パスワードでロックを解除します。</translation>
    </message>
    <message>
        <source>In KeePassXC, open and unlock the database that has the token.</source>
        <translation>KeePassXC で、トークンのあるデータベースを開いてロックを解除します。</translation>
    </message>
    <message>
        <source>Open the wallet with its password, when KDE asks or in KWalletManager.</source>
        <translation>KDE に求められたとき、または KWalletManager で、パスワードを入力してウォレットを開きます。</translation>
    </message>
    <message>
        <source>Unlock it with its password, usually the one you sign in with.</source>
        <translation>パスワードでロックを解除します。通常はログイン時のパスワードです。</translation>
    </message>
    <message>
        <source>To keep it, install a keyring (GNOME Keyring or KWallet on Linux) and sign in again.</source>
        <translation>保存するには、キーリング（Linux では GNOME Keyring または KWallet）をインストールし、サインインし直してください。</translation>
    </message>
    <message>
        <source>Start KeePassXC and open your database.</source>
        <translation>KeePassXC を起動し、データベースを開きます。</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, switch the wallet on.</source>
        <translation>KDE のシステム設定の「KDE ウォレット」で、ウォレットをオンにします。</translation>
    </message>
    <message>
        <source>Start it, or sign out of your computer and in again.</source>
        <translation>起動するか、コンピューターからログアウトしてもう一度ログインします。</translation>
    </message>
    <message>
        <source>In the settings of KeePassXC, under “Secret Service Integration”, switch it on.</source>
        <translation>KeePassXC の設定の「Secret Service 統合」でオンにします。</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, turn on its use for the Secret Service interface.</source>
        <translation>KDE のシステム設定の「KDE ウォレット」で、Secret Service インターフェースに使うようにします。</translation>
    </message>
    <message>
        <source>{keyring} reported an error</source>
        <translation>{keyring} がエラーを報告しました</translation>
    </message>
    <message>
        <source>The fault is on its side; your accounts are not affected.</source>
        <translation>原因はそちらにあります。アカウントに影響はありません。</translation>
    </message>
    <message>
        <source>Does it happen again? Sign out of your computer and in again.</source>
        <translation>また起きますか？コンピューターからサインアウトし、サインインし直してください。</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>このコンピューターにはキーリングがありません</translation>
    </message>
    <message>
        <source>{installed} is running, but its keyring service is switched off</source>
        <translation>{installed} は起動していますが、キーリングのサービスがオフです</translation>
    </message>
    <message>
        <source>{installed} is not running</source>
        <translation>{installed} は起動していません</translation>
    </message>
    <message>
        <source>The token can be kept safely only by the system’s keyring, and none is running. It is never kept in a file.</source>
        <translation>トークンを安全に保存できるのはシステムのキーリングだけですが、動いていません。ファイルに保存することはありません。</translation>
    </message>
    <message>
        <source>{keyring} does not have the token</source>
        <translation>{keyring} にトークンがありません</translation>
    </message>
    <message>
        <source>It was kept in {place}, which cannot be searched now. It may still be there.</source>
        <translation>トークンは {place} に保存されていましたが、今はそこを検索できません。まだそこにあるかもしれません。</translation>
    </message>
    <message>
        <source>{keyring} shares no database</source>
        <translation>{keyring} が共有しているデータベースはありません</translation>
    </message>
    <message>
        <source>The token can be kept only in a database that is open and shares a group.</source>
        <translation>トークンは、開いていてグループを共有しているデータベースにだけ保存できます。</translation>
    </message>
    <message>
        <source>Open your database in it; in its database settings, under “Secret Service Integration”, choose a group to be shared.</source>
        <translation>そこでデータベースを開き、データベース設定の「Secret Service 統合」で共有するグループを選びます。</translation>
    </message>
    <message>
        <source>{keyring} is locked</source>
        <translation>{keyring} はロックされています</translation>
    </message>
    <message>
        <source>While it is locked, the token can be neither read nor kept.</source>
        <translation>その間は、トークンの読み取りも保存もできません。</translation>
    </message>
    <message>
        <source>{keyring} was not unlocked</source>
        <translation>{keyring} のロックは解除されませんでした</translation>
    </message>
    <message>
        <source>It asked for permission, and the answer was no.</source>
        <translation>許可を求められ、「いいえ」と答えました。</translation>
    </message>
    <message>
        <source>Try again and allow it, if that was a mistake.</source>
        <translation>間違いだった場合は、もう一度試して許可してください。</translation>
    </message>
    <message>
        <source>{keyring} does not answer</source>
        <translation>{keyring} が答えません</translation>
    </message>
    <message>
        <source>Perhaps it is waiting for its password in a window behind this one.</source>
        <translation>このウィンドウの後ろのウィンドウで、パスワードを待っているかもしれません。</translation>
    </message>
    <message>
        <source>Look for such a window and answer it.</source>
        <translation>そのウィンドウを探して答えてください。</translation>
    </message>
    <message>
        <source>{keyring} holds something that is not a token</source>
        <translation>{keyring} にあるのはトークンではありません</translation>
    </message>
    <message>
        <source>The entry of this program was changed or damaged. It was not used.</source>
        <translation>このプログラムの項目が変更されたか壊れています。使っていません。</translation>
    </message>
    <message>
        <source>Enter the token again with “Change token”: it is then replaced.</source>
        <translation>「トークンを変更」でトークンを入力し直すと、置き換えられます。</translation>
    </message>
    <message>
        <source>The token is too long for {keyring}</source>
        <translation>トークンが {keyring} には長すぎます</translation>
    </message>
    <message>
        <source>It was not kept. A token of useapi.net is much shorter.</source>
        <translation>保存していません。useapi.net のトークンはもっと短いものです。</translation>
    </message>
    <message>
        <source>Check that only the token was pasted, and nothing with it.</source>
        <translation>トークンだけを貼り付け、ほかに何も付いていないか確かめてください。</translation>
    </message>
    <message>
        <source>The token is still kept in {place}.</source>
        <translation>トークンはまだ {place} に保存されています。</translation>
    </message>
    <message>
        <source>Or clear it from this window only. It stays in the keyring and is used at the next start.</source>
        <translation>または、このウィンドウからだけ消去します。キーリングには残り、次回の起動時に使われます。</translation>
    </message>
    <message>
        <source>The token is not kept.</source>
        <translation>トークンは保存されていません。</translation>
    </message>
    <message>
        <source>The old token is still kept in {place}; the new one is not.</source>
        <translation>古いトークンがまだ {place} に保存されています。新しいトークンは保存されていません。</translation>
    </message>
    <message>
        <source>Or go on with the new token; it is forgotten when the program ends.</source>
        <translation>または新しいトークンで続けます。プログラムの終了時に忘れます。</translation>
    </message>
    <message>
        <source>The profile keeps its old name and its token.</source>
        <translation>プロファイルの名前とトークンは元のままです。</translation>
    </message>
    <message>
        <source>The token is still kept in {place} under an old name of the profile.</source>
        <translation>トークンはプロファイルの古い名前でまだ {place} に保存されています。</translation>
    </message>
    <message>
        <source>Or do it later with “Remove leftover tokens” in the token’s menu.</source>
        <translation>または後で、トークンのメニューの「残ったトークンを削除」を使います。</translation>
    </message>
    <message>
        <source>Or stop looking for it there. What is kept there then stays there.</source>
        <translation>または、そこを探すのをやめます。そこに保存されているものはそのまま残ります。</translation>
    </message>
    <message>
        <source>KeePassXC moves removed entries into the recycle bin of the database. The token in them is overwritten first. If the database keeps more than ten older values of an entry, the token stays readable there until you empty the recycle bin.</source>
        <translation>KeePassXC は削除したエントリーをデータベースのゴミ箱に移します。その前にトークンは上書きされます。データベースが 1 つのエントリーにつき 10 を超える古い値を保持している場合、ゴミ箱を空にするまでトークンを読むことができます。</translation>
    </message>
    <message>
        <source>Check that this computer is online: open useapi.net in a browser.</source>
        <translation>このコンピューターがオンラインか、ブラウザーで useapi.net を開いて確かめてください。</translation>
    </message>
    <message>
        <source>Do you use a VPN or a firewall? Check that it lets this through.</source>
        <translation>VPN やファイアウォールを使っていますか？通信を通しているか確かめてください。</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set it in the settings of GNOME or KDE; on other desktops in HTTPS_PROXY.</source>
        <translation>このネットワークにはプロキシが必要ですか？GNOME または KDE の設定で指定してください。ほかのデスクトップでは HTTPS_PROXY で指定してください。</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set its address in your system’s network settings; a script (PAC) is not followed.</source>
        <translation>このネットワークにはプロキシが必要ですか？システムのネットワーク設定でアドレスを指定してください。スクリプト（PAC）は使われません。</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer; best let it set them automatically.</source>
        <translation>このコンピューターの日付、時刻、タイムゾーンを確かめ、自動設定にしてください。</translation>
    </message>
    <message>
        <source>In a hotel or café? Sign in to the network first, or use another one.</source>
        <translation>ホテルやカフェですか？先にネットワークにサインインするか、別のものを使ってください。</translation>
    </message>
    <message>
        <source>No answer came from {host}</source>
        <translation>{host} からの回答がありません</translation>
    </message>
    <message>
        <source>The connection did not work.</source>
        <translation>接続できませんでした。</translation>
    </message>
    <message>
        <source>{host} could not be found</source>
        <translation>{host} が見つかりません</translation>
    </message>
    <message>
        <source>This computer could not look up the address. Most often it is offline.</source>
        <translation>このコンピューターはアドレスを調べられませんでした。多くの場合、オフラインです。</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>{host} への経路がありません</translation>
    </message>
    <message>
        <source>Most often this computer is offline, or a firewall does not let the program through.</source>
        <translation>多くの場合、このコンピューターがオフラインか、ファイアウォールがプログラムを通していません。</translation>
    </message>
    <message>
        <source>{host} does not accept connections</source>
        <translation>{host} は接続を受け付けません</translation>
    </message>
    <message>
        <source>The computer there can be reached, but nothing answers at this address; or a firewall refuses in its name.</source>
        <translation>相手のコンピューターには届きますが、このアドレスでは応答がありません。または、ファイアウォールが代わりに拒否しています。</translation>
    </message>
    <message>
        <source>Try again in a few minutes: it may be down for a moment.</source>
        <translation>数分後にもう一度お試しください。一時的に止まっているのかもしれません。</translation>
    </message>
    <message>
        <source>{host} could not be reached in time</source>
        <translation>時間内に {host} に届きませんでした</translation>
    </message>
    <message>
        <source>{host} agreed on no encryption in time</source>
        <translation>{host} との暗号化が時間内に決まりませんでした</translation>
    </message>
    <message>
        <source>The answer from {host} stopped coming</source>
        <translation>{host} からの回答が途中で止まりました</translation>
    </message>
    <message>
        <source>The answer from {host} came too slowly</source>
        <translation>{host} からの応答が遅すぎました</translation>
    </message>
    <message>
        <source>{host} did not answer in time</source>
        <translation>{host} が時間内に答えませんでした</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>接続できませんでした。</translation>
    </message>
    <message>
        <source>A connection was made, but no encrypted one. Your token was not sent.</source>
        <translation>接続はできましたが、暗号化されませんでした。トークンは送っていません。</translation>
    </message>
    <message>
        <source>The answer had begun, but its end did not come.</source>
        <translation>回答は始まりましたが、最後まで届きませんでした。</translation>
    </message>
    <message>
        <source>It kept coming, but its end did not come in time.</source>
        <translation>届き続けていましたが、時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The connection was there, but the answer to the request did not begin.</source>
        <translation>接続はできましたが、要求への回答が始まりませんでした。</translation>
    </message>
    <message>
        <source>Try again: the network may have been busy for a moment.</source>
        <translation>もう一度お試しください。一時的に混み合っていたのかもしれません。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off</source>
        <translation>{host} との接続が切れました</translation>
    </message>
    <message>
        <source>It ended before it was encrypted. Your token was not sent.</source>
        <translation>暗号化される前に切れました。トークンは送っていません。</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here.</source>
        <translation>回答がすべて届く前に終わりました。</translation>
    </message>
    <message>
        <source>Is your Wi-Fi weak? Move closer, or use a cable.</source>
        <translation>Wi-Fi が弱いですか？近づくか、ケーブルを使ってください。</translation>
    </message>
    <message>
        <source>What answered at {host} is not a web service</source>
        <translation>{host} で答えたのはウェブサービスではありません</translation>
    </message>
    <message>
        <source>The answer breaks the rules of the web (HTTP), so it could not be read.</source>
        <translation>回答がウェブの規則 (HTTP) に反しているため、読めませんでした。</translation>
    </message>
    <message>
        <source>Look at the proxy in your system’s network settings, then check again.</source>
        <translation>システムのネットワーク設定でプロキシを確認し、もう一度確認を実行してください。</translation>
    </message>
    <message>
        <source>It is set in {variable}. Correct it there, and start the program again.</source>
        <translation>{variable} で設定されています。そこで修正し、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>Set user name and password with the proxy in your system’s network settings.</source>
        <translation>システムのネットワーク設定で、プロキシのユーザー名とパスワードを指定してください。</translation>
    </message>
    <message>
        <source>Put them into {variable}, as in NAME:PASSWORD@HOST:PORT, and start the program again.</source>
        <translation>{variable} に NAME:PASSWORD@HOST:PORT の形で入れ、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The proxy {address} cannot be reached</source>
        <translation>プロキシ {address} に接続できません</translation>
    </message>
    <message>
        <source>The proxy {address} could not be found</source>
        <translation>プロキシ {address} が見つかりませんでした</translation>
    </message>
    <message>
        <source>The proxy {address} did not answer in time</source>
        <translation>プロキシ {address} が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>What answers at {address} is not the proxy that is set</source>
        <translation>{address} で応答しているのは、設定されたプロキシではありません</translation>
    </message>
    <message>
        <source>The proxy {address} could not prove that it is the real one</source>
        <translation>プロキシ {address} は本物であることを証明できませんでした</translation>
    </message>
    <message>
        <source>The proxy {address} wants a user name and a password</source>
        <translation>プロキシ {address} がユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>The proxy {address} did not accept the user name and password</source>
        <translation>プロキシ {address} がユーザー名とパスワードを受け付けませんでした</translation>
    </message>
    <message>
        <source>The proxy {address} wants a login that this program cannot do</source>
        <translation>プロキシ {address} が、このプログラムにはできない認証を求めています</translation>
    </message>
    <message>
        <source>The proxy {address} does not allow useapi.net</source>
        <translation>プロキシ {address} は useapi.net を許可していません</translation>
    </message>
    <message>
        <source>The proxy {address} could not reach useapi.net</source>
        <translation>プロキシ {address} は useapi.net に接続できませんでした</translation>
    </message>
    <message>
        <source>A proxy did not let the request through</source>
        <translation>プロキシが要求を通しませんでした</translation>
    </message>
    <message>
        <source>The proxy {address} did not let the request through</source>
        <translation>プロキシ {address} が要求を通しませんでした</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind: HTTP, HTTPS and SOCKS differ.</source>
        <translation>別の種類のプロキシかもしれません。HTTP、HTTPS、SOCKS はそれぞれ異なります。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here. Your token was not sent.</source>
        <translation>その証明書はここでは信頼されていません。トークンは送っていません。</translation>
    </message>
    <message>
        <source>It takes no user name and password of the kind that is sent.</source>
        <translation>送信される形のユーザー名とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>It offers {offered}; this program can only send a name and password (Basic).</source>
        <translation>提示された方式は {offered} です。このプログラムは名前とパスワード（Basic）しか送信できません。</translation>
    </message>
    <message>
        <source>Your token was not sent.</source>
        <translation>トークンは送っていません。</translation>
    </message>
    <message>
        <source>It answered {proxy_status} instead of connecting. Your token was not sent.</source>
        <translation>接続せずに {proxy_status} と応答しました。トークンは送っていません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for the user name and password.</source>
        <translation>管理している人に、ユーザー名とパスワードを尋ねてください。</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for an exception, or for another proxy.</source>
        <translation>管理している人に、例外または別のプロキシを頼んでください。</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to allow useapi.net.</source>
        <translation>管理している人に、useapi.net を許可するよう頼んでください。</translation>
    </message>
    <message>
        <source>Is it your company’s? Ask whoever looks after it there.</source>
        <translation>会社のものですか？管理者に聞いてください。</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used</source>
        <translation>このコンピューターのプロキシ設定は使えません</translation>
    </message>
    <message>
        <source>What is set is not an address that can be used.</source>
        <translation>設定されているものは、使えるアドレスではありません。</translation>
    </message>
    <message>
        <source>The environment variable {variable} is not an address that can be used.</source>
        <translation>環境変数 {variable} は使えるアドレスではありません。</translation>
    </message>
    <message>
        <source>Correct the proxy in your system’s network settings, or turn it off.</source>
        <translation>システムのネットワーク設定でプロキシを直すか、無効にしてください。</translation>
    </message>
    <message>
        <source>Correct {variable}, or remove it, and start the program again.</source>
        <translation>{variable} を直すか削除し、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>It must begin with http://, https://, socks5:// or socks5h://, then name a host and a port.</source>
        <translation>http://、https://、socks5://、socks5h:// のいずれかで始まり、ホストとポートが続く必要があります。</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the real one</source>
        <translation>{host} は本物であることを証明できませんでした</translation>
    </message>
    <message>
        <source>Its certificate comes from someone this computer does not trust. Someone may be reading along: a company network, a virus scanner, or an attacker. Your token was not sent.</source>
        <translation>証明書の発行者を、このコンピューターは信頼していません。会社のネットワーク、ウイルス対策ソフト、攻撃者などが内容を見ているかもしれません。トークンは送っていません。</translation>
    </message>
    <message>
        <source>In a company network? Ask whoever looks after it to add its certificate to your system.</source>
        <translation>会社のネットワークですか？管理者に頼んで、証明書をシステムに追加してもらってください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date</source>
        <translation>{host} の証明書は期限切れです</translation>
    </message>
    <message>
        <source>Or this computer’s clock is wrong. Either way it cannot be told who is answering, so your token was not sent.</source>
        <translation>または、このコンピューターの時計が違っています。どちらにしても誰が答えているかわからないため、トークンは送っていません。</translation>
    </message>
    <message>
        <source>Is the clock right? Then {host} has to renew it.</source>
        <translation>時計は合っていますか？それなら {host} が証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong</source>
        <translation>このコンピューターの時計が違っているようです</translation>
    </message>
    <message>
        <source>By its time, the certificate of {host} is not valid yet. So it cannot be told who is answering, and your token was not sent.</source>
        <translation>この時計では {host} の証明書はまだ有効ではありません。誰が答えているかわからないため、トークンは送っていません。</translation>
    </message>
    <message>
        <source>Someone else answered in the name of {host}</source>
        <translation>別の者が {host} の名で答えました</translation>
    </message>
    <message>
        <source>The certificate is for another address. Your token was not sent.</source>
        <translation>証明書は別のアドレスのものです。トークンは送っていません。</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made</source>
        <translation>{host} との安全な接続ができませんでした</translation>
    </message>
    <message>
        <source>The two sides could not agree on encryption. Your token was not sent.</source>
        <translation>双方の暗号化の方式が一致しませんでした。トークンは送っていません。</translation>
    </message>
    <message>
        <source>What answered at {host} does not encrypt</source>
        <translation>{host} で応答したものは暗号化しません</translation>
    </message>
    <message>
        <source>It speaks plain text where encryption is expected, as a network does that wants you to sign in. Your token was not sent.</source>
        <translation>サインインを求めるネットワークのように、暗号化が必要なところで平文で応答しています。トークンは送っていません。</translation>
    </message>
    <message>
        <source>There are no certificates where {variable} points</source>
        <translation>{variable} の示す場所に証明書がありません</translation>
    </message>
    <message>
        <source>This environment variable says which certificates are trusted, but there are none where it points. So it cannot be told whether {host} is the real one, and your token was not sent.</source>
        <translation>この環境変数は信頼する証明書の場所を示しますが、そこに証明書がありません。{host} が本物かどうか確かめられないため、トークンは送っていません。</translation>
    </message>
    <message>
        <source>Set {variable} to the certificates of your company, or remove it: then your system’s own list is used.</source>
        <translation>{variable} に会社の証明書の場所を指定するか、この変数を削除してください。削除すると、システムの一覧が使われます。</translation>
    </message>
    <message>
        <source>Start the program again, and check.</source>
        <translation>プログラムを起動し直して、もう一度確認してください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or in your share of it.</source>
        <translation>ディスク、またはその割り当てに空きがありません。</translation>
    </message>
    <message>
        <source>The disk can be read but not written.</source>
        <translation>そのディスクは読み取り専用です。</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>そこに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>Its folder does not exist (any more).</source>
        <translation>そのフォルダーは（もう）ありません。</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>別のプログラムがファイルを開いています。</translation>
    </message>
    <message>
        <source>Something that is not a file has that name.</source>
        <translation>ファイルでないものが同じ名前です。</translation>
    </message>
    <message>
        <source>A file cannot have that name there.</source>
        <translation>そこではその名前のファイルは作れません。</translation>
    </message>
    <message>
        <source>The system did not let it be written.</source>
        <translation>システムが書き込みを許可しませんでした。</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>空きを作るか、別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>そちらで閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name, short and without special characters.</source>
        <translation>特殊文字のない短い名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents.</source>
        <translation>別のフォルダー（書類フォルダーなど）を選んでください。</translation>
    </message>
    <message>
        <source>The check did not work</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>No list of accounts came back.</source>
        <translation>アカウントの一覧が返ってきませんでした。</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>このプログラムの一部がありません</translation>
    </message>
    <message>
        <source>The file “{name}” should have come with it.</source>
        <translation>ファイル「{name}」が付属しているはずでした。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>Did a virus scanner remove the file? Restore it.</source>
        <translation>ウイルス対策ソフトがファイルを取り除きましたか？復元してください。</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used</source>
        <translation>--api-url のアドレスは使えません</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation>https:// で始まる必要があります</translation>
    </message>
    <message>
        <source>It must begin with https:// and nothing else.</source>
        <translation>https:// だけで始まる必要があります。</translation>
    </message>
    <message>
        <source>With http:// your token could be read on its way, so that is allowed for this computer itself only. Use https://</source>
        <translation>http:// ではトークンが途中で読まれるおそれがあるため、このコンピューター自身に対してのみ許可されます。https:// を使ってください</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>ホストがありません。</translation>
    </message>
    <message>
        <source>Its host is neither a name nor an address.</source>
        <translation>ホストが名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>ポートが 1 から 65535 の数ではありません。</translation>
    </message>
    <message>
        <source>It seems to contain a user name or a password. Leave that out.</source>
        <translation>ユーザー名かパスワードが含まれているか、そのように見えます。取り除いてください。</translation>
    </message>
    <message>
        <source>It has a path after the host. Leave that out.</source>
        <translation>ホストの後に続きがあります。パスを取り除いてください。</translation>
    </message>
    <message>
        <source>It has a “?” in it. Leave that and what follows out.</source>
        <translation>「?」が含まれています。それ以降を取り除いてください。</translation>
    </message>
    <message>
        <source>It has a “#” in it. Leave that and what follows out.</source>
        <translation>「#」が含まれています。それ以降を取り除いてください。</translation>
    </message>
    <message>
        <source>It is not the address of a service.</source>
        <translation>サービスのアドレスではありません。</translation>
    </message>
    <message>
        <source>Give only scheme, host and port, for example https://api.useapi.net</source>
        <translation>スキーム、ホスト、ポートだけを指定してください（例：https://api.useapi.net）</translation>
    </message>
    <message>
        <source>Or leave the option out: then useapi.net itself is asked.</source>
        <translation>または、このオプションを外してください。useapi.net 自体に問い合わせます。</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>設定を読めませんでした</translation>
    </message>
    <message>
        <source>What could be read still applies, and the rest is as at the first start. Your token is not affected.</source>
        <translation>読み取れた設定はそのまま有効で、残りは初回起動時の状態です。トークンに影響はありません。</translation>
    </message>
    <message>
        <source>Go on as usual: your next changes are saved again.</source>
        <translation>いつもどおりお使いください。次の変更から再び保存されます。</translation>
    </message>
    <message>
        <source>The old file was set aside next to the new one, in case you need it.</source>
        <translation>必要な場合に備え、古いファイルは新しいファイルの隣に残してあります。</translation>
    </message>
    <message>
        <source>The share-safe view is on, unless the file said that it was off.</source>
        <translation>共有用表示は、ファイルにオフと書かれていた場合を除き、オンになっています。</translation>
    </message>
    <message>
        <source>Your settings could not be saved</source>
        <translation>設定を保存できませんでした</translation>
    </message>
    <message>
        <source>What you set holds until the program ends. Your token is not affected.</source>
        <translation>設定はプログラムの終了まで有効です。トークンに影響はありません。</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing to the folder.</source>
        <translation>ディスクに空きを作るか、フォルダーへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Go on as usual: your next change is saved together with those before it.</source>
        <translation>いつもどおりお使いください。次の変更が、それまでの変更と一緒に保存されます。</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>ファイルを保存できませんでした</translation>
    </message>
    <message>
        <source>“{name}” was not written. Nothing else has changed.</source>
        <translation>「{name}」は書き込まれませんでした。ほかは何も変わっていません。</translation>
    </message>
    <message>
        <source>Then save it again.</source>
        <translation>その後、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>このプログラムの内部で問題が起きました</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. It keeps running.</source>
        <translation>プログラムの誤りで、あなたのせいではありません。できるかぎり動き続けます。</translation>
    </message>
    <message>
        <source>Try again what you were doing.</source>
        <translation>行っていた操作をもう一度お試しください。</translation>
    </message>
    <message>
        <source>If it happens again, restart the program.</source>
        <translation>また起きる場合は、プログラムを閉じて起動し直してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>トークンを変更…</translation>
    </message>
    <message>
        <source>Use the token only for now</source>
        <translation>今だけトークンを使う</translation>
    </message>
    <message>
        <source>Clear it from this window only</source>
        <translation>このウィンドウからだけ消去</translation>
    </message>
    <message>
        <source>Stop looking there</source>
        <translation>そこを探すのをやめる</translation>
    </message>
    <message>
        <source>Open useapi.net</source>
        <translation>useapi.net を開く</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>トークンはどこにありますか？</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>ドキュメントを開く</translation>
    </message>
    <message>
        <source>How to set up a channel</source>
        <translation>チャンネルの設定方法</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>アカウントの設定方法</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>その後、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Did you start the program with --api-url? Check that address.</source>
        <translation>--api-url を付けて起動しましたか？そのアドレスを確かめてください。</translation>
    </message>
    <message>
        <source>Do you use a VPN, a filter or a company network? Try without it.</source>
        <translation>VPN、フィルター、会社のネットワークを使っていますか？使わずに試してください。</translation>
    </message>
    <message>
        <source>Is there a newer version of this program? Then use that.</source>
        <translation>このプログラムの新しい版がありますか？あればそれを使ってください。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>If this goes on, ask useapi.net; “Details” has the facts for them.</source>
        <translation>続くようなら useapi.net にお問い合わせください。必要な情報は「詳細」にあります。</translation>
    </message>
    <message>
        <source>If this goes on, “Details” has the facts for a report.</source>
        <translation>続くようなら、「詳細」に報告に使える情報があります。</translation>
    </message>
    <message>
        <source>Give it on standard input, with --token-stdin, or keep it in the window.</source>
        <translation>--token-stdin で標準入力から渡すか、ウィンドウで保存してください。</translation>
    </message>
    <message>
        <source>Paste it with “Change token” and check again.</source>
        <translation>「トークンを変更」で貼り付け、もう一度確認してください。</translation>
    </message>
    <message>
        <source>An API token is needed first</source>
        <translation>まず API トークンが必要です</translation>
    </message>
    <message>
        <source>Without your API token, useapi.net does not list accounts.</source>
        <translation>API トークンがないと、useapi.net はアカウントを一覧にしません。</translation>
    </message>
    <message>
        <source>Copy your API token: useapi.net showed it when you signed up.</source>
        <translation>API トークンをコピーしてください。登録時に useapi.net が表示したものです。</translation>
    </message>
    <message>
        <source>This cannot be an API token</source>
        <translation>これは API トークンではありえません</translation>
    </message>
    <message>
        <source>It is empty. Nothing was sent.</source>
        <translation>何も入っていません。何も送っていません。</translation>
    </message>
    <message>
        <source>It has invisible characters in it. Nothing was sent.</source>
        <translation>見えない文字が含まれています。何も送っていません。</translation>
    </message>
    <message>
        <source>It has letters or signs that no API token has. Nothing was sent.</source>
        <translation>API トークンにはない文字や記号が含まれています。何も送っていません。</translation>
    </message>
    <message>
        <source>It is far too long. Nothing was sent.</source>
        <translation>長すぎます。何も送っていません。</translation>
    </message>
    <message>
        <source>It looks like a Discord token, which opens a whole Discord account. Nothing was sent.</source>
        <translation>Discord トークンのようです。Discord アカウント全体を開けるものです。何も送っていません。</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. Nothing was sent.</source>
        <translation>このままでは送れません。何も送っていません。</translation>
    </message>
    <message>
        <source>Copy the token again: it starts with “user:”.</source>
        <translation>トークンをコピーし直してください。「user:」で始まります。</translation>
    </message>
    <message>
        <source>useapi.net did not accept your API token</source>
        <translation>useapi.net は API トークンを受け付けませんでした</translation>
    </message>
    <message>
        <source>The answer was 401 Unauthorized.</source>
        <translation>回答は 401 Unauthorized でした。</translation>
    </message>
    <message>
        <source>Copy the whole token from useapi.net: it starts with “user:” and is easily cut short.</source>
        <translation>useapi.net からトークン全体をコピーしてください。「user:」で始まり、途中で切れやすいものです。</translation>
    </message>
    <message>
        <source>Was the token reset? Then the old one no longer works: use the new one.</source>
        <translation>トークンは再発行されましたか？古いものは使えません。新しいものを使ってください。</translation>
    </message>
    <message>
        <source>useapi.net found no active subscription</source>
        <translation>useapi.net に有効な契約が見つかりませんでした</translation>
    </message>
    <message>
        <source>The answer was 402: there is no subscription for this token, or it has expired.</source>
        <translation>回答は 402 でした。このトークンに契約がないか、期限が切れています。</translation>
    </message>
    <message>
        <source>Check at useapi.net whether your subscription is active.</source>
        <translation>契約が有効か useapi.net で確かめてください。</translation>
    </message>
    <message>
        <source>Do you have more than one token? Check that this one belongs to the subscription.</source>
        <translation>トークンが複数ありますか？これが契約のものか確かめてください。</translation>
    </message>
    <message>
        <source>The service asks for a paid plan</source>
        <translation>サービスが有料プランを求めています</translation>
    </message>
    <message>
        <source>The answer was 402. It is about the plan of an account at the service itself, not about your subscription at useapi.net.</source>
        <translation>回答は 402 でした。useapi.net の契約ではなく、サービス側のアカウントのプランについてのものです。</translation>
    </message>
    <message>
        <source>Sign in at the service and look at the plan there.</source>
        <translation>サービスにサインインし、そこでプランを確かめてください。</translation>
    </message>
    <message>
        <source>useapi.net refused this request</source>
        <translation>useapi.net はこの要求を拒否しました</translation>
    </message>
    <message>
        <source>The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on the way can answer like this as well.</source>
        <translation>回答は 403 Forbidden でした。トークンが違うという意味ではなく、途中のファイアウォールもこう答えることがあります。</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with a linked account</source>
        <translation>useapi.net が、連携したアカウントの問題を知らせています</translation>
    </message>
    <message>
        <source>The answer was 596. useapi.net uses it when a linked account is signed out or waits for its owner, for example for a moderation message or a CAPTCHA.</source>
        <translation>回答は 596 でした。連携したアカウントがサインアウトしているとき、またはモデレーションの通知や CAPTCHA などで持ち主の対応を待っているときに useapi.net が使います。</translation>
    </message>
    <message>
        <source>Sign in at the service with that account and answer what it asks for, or add the account at useapi.net again.</source>
        <translation>そのアカウントでサービスにサインインし、求められたことに答えるか、useapi.net にアカウントを追加し直してください。</translation>
    </message>
    <message>
        <source>Look for an e-mail from useapi.net about it.</source>
        <translation>それについての useapi.net からのメールを探してください。</translation>
    </message>
    <message>
        <source>Set “{name}” to a number from {least} to {most} at useapi.net.</source>
        <translation>useapi.net で「{name}」を {least} から {most} の数に設定してください。</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>容量なし</translation>
    </message>
    <message>
        <source>Capacity is not set</source>
        <translation>容量が設定されていません</translation>
    </message>
    <message>
        <source>The answer does not say how many jobs this account may run at once.</source>
        <translation>このアカウントが同時に実行できるジョブの数が、回答にありません。</translation>
    </message>
    <message>
        <source>“{name}” should be a whole number from {least} to {most}.</source>
        <translation>「{name}」は {least} から {most} の整数にしてください。</translation>
    </message>
    <message>
        <source>“{name}” is {first}; useapi.net documents {least} to {most}.</source>
        <translation>「{name}」は {first} です。useapi.net の文書では {least} から {most} です。</translation>
    </message>
    <message>
        <source>Unreadable capacity</source>
        <translation>読めない容量</translation>
    </message>
    <message>
        <source>Capacity is not a whole number</source>
        <translation>容量が整数ではありません</translation>
    </message>
    <message>
        <source>Capacity out of range</source>
        <translation>容量が範囲外</translation>
    </message>
    <message>
        <source>Capacity is outside {least} to {most}</source>
        <translation>容量が {least} から {most} の範囲外です</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again.</source>
        <translation>このチャンネルを useapi.net で保存し直してください。</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>読めない項目</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>この項目は読めません</translation>
    </message>
    <message>
        <source>Save this account at useapi.net again.</source>
        <translation>このアカウントを useapi.net で保存し直してください。</translation>
    </message>
    <message>
        <source>The answer names this account, and says nothing readable about it.</source>
        <translation>回答にこのアカウントの名前はありますが、読める内容がありません。</translation>
    </message>
    <message>
        <source>Unreadable value</source>
        <translation>読めない値</translation>
    </message>
    <message>
        <source>A value is of an unexpected kind</source>
        <translation>予期しない種類の値があります</translation>
    </message>
    <message>
        <source>Not as documented by useapi.net: {details}.</source>
        <translation>useapi.net の文書と異なります：{details}。</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>Fields that this program does not know</source>
        <translation>このプログラムが知らない項目</translation>
    </message>
    <message>
        <source>useapi.net also sent: {details}.</source>
        <translation>useapi.net は次も送ってきました：{details}。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Discord’s ids have 17 to 19 digits and tell a date in the past.</source>
        <translation>Discord の ID は 17 から 19 桁で、過去の日付を表します。</translation>
    </message>
    <message>
        <source>Two channel ids</source>
        <translation>チャンネル ID が 2 つ</translation>
    </message>
    <message>
        <source>Listed under another channel id</source>
        <translation>別のチャンネル ID で載っています</translation>
    </message>
    <message>
        <source>It is listed as {first}, and names its channel as {last}.</source>
        <translation>一覧では {first} ですが、チャンネルは {last} となっています。</translation>
    </message>
    <message>
        <source>Look up the right id in Discord and save the channel again.</source>
        <translation>Discord で正しい ID を調べ、チャンネルを保存し直してください。</translation>
    </message>
    <message>
        <source>No channel id</source>
        <translation>チャンネル ID なし</translation>
    </message>
    <message>
        <source>The channel id is missing</source>
        <translation>チャンネル ID がありません</translation>
    </message>
    <message>
        <source>The entry does not name its channel; the id shown is the one it is listed under.</source>
        <translation>この項目にはチャンネルの記載がありません。表示している ID は一覧で使われているものです。</translation>
    </message>
    <message>
        <source>Unusual channel id</source>
        <translation>通常と違うチャンネル ID</translation>
    </message>
    <message>
        <source>This cannot be a Discord channel id</source>
        <translation>Discord のチャンネル ID ではありえません</translation>
    </message>
    <message>
        <source>Copy the channel id from Discord and save the channel again.</source>
        <translation>Discord からチャンネル ID をコピーし、チャンネルを保存し直してください。</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>サーバーなし</translation>
    </message>
    <message>
        <source>The server id is missing</source>
        <translation>サーバー ID がありません</translation>
    </message>
    <message>
        <source>The answer does not say which Discord server the channel is on.</source>
        <translation>チャンネルがどの Discord サーバーにあるか、回答にありません。</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its server id.</source>
        <translation>このチャンネルをサーバー ID と一緒に useapi.net で保存し直してください。</translation>
    </message>
    <message>
        <source>Unusual server id</source>
        <translation>通常と違うサーバー ID</translation>
    </message>
    <message>
        <source>This cannot be a Discord server id</source>
        <translation>Discord のサーバー ID ではありえません</translation>
    </message>
    <message>
        <source>Copy the server id from Discord and save the channel again.</source>
        <translation>Discord からサーバー ID をコピーし、チャンネルを保存し直してください。</translation>
    </message>
    <message>
        <source>Ids swapped?</source>
        <translation>ID が逆？</translation>
    </message>
    <message>
        <source>The channel is older than its server</source>
        <translation>チャンネルがサーバーより古くなっています</translation>
    </message>
    <message>
        <source>The dates in the two ids hint that they may be swapped.</source>
        <translation>2 つの ID の日付から、逆になっている可能性があります。</translation>
    </message>
    <message>
        <source>Compare both ids with Discord’s.</source>
        <translation>両方の ID を Discord のものと比べてください。</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>No Discord token</source>
        <translation>Discord トークンがありません</translation>
    </message>
    <message>
        <source>The answer of useapi.net has no Discord token for this channel.</source>
        <translation>useapi.net の回答に、このチャンネルの Discord トークンがありません。</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its Discord token.</source>
        <translation>このチャンネルを Discord トークンと一緒に useapi.net で保存し直してください。</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>共有トークン</translation>
    </message>
    <message>
        <source>Same Discord token as another channel</source>
        <translation>別のチャンネルと同じ Discord トークン</translation>
    </message>
    <message>
        <source>Also used by {details}. useapi.net refuses that when a channel is created, so one of them was probably entered by mistake.</source>
        <translation>{details} でも使われています。チャンネルの作成時に useapi.net はこれを拒否するため、どちらかが誤って入力されたと思われます。</translation>
    </message>
    <message>
        <source>Give each channel the token of its own Discord account.</source>
        <translation>チャンネルごとに、それぞれの Discord アカウントのトークンを設定してください。</translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation>通常と違うトークン</translation>
    </message>
    <message>
        <source>This does not look like a Discord token</source>
        <translation>Discord トークンではないようです</translation>
    </message>
    <message>
        <source>It does not have the shape that Discord tokens have. It may be cut off.</source>
        <translation>Discord トークンの形をしていません。途中で切れているかもしれません。</translation>
    </message>
    <message>
        <source>Compare it with the token in Discord and save the channel again.</source>
        <translation>Discord のトークンと比べ、チャンネルを保存し直してください。</translation>
    </message>
    <message>
        <source>Token shortened</source>
        <translation>トークン短縮</translation>
    </message>
    <message>
        <source>useapi.net shows this token in part only</source>
        <translation>useapi.net はこのトークンの一部だけを示しています</translation>
    </message>
    <message>
        <source>That is a protection, not a fault. Its shape cannot be checked.</source>
        <translation>これは保護であり、誤りではありません。形は調べられません。</translation>
    </message>
    <message>
        <source>API tokens usually look like “user:”, a number, “-” and a code.</source>
        <translation>API トークンは通常、「user:」、数字、「-」、コードの順です。</translation>
    </message>
    <message>
        <source>The beginning seems to be missing: API tokens start with “user:”.</source>
        <translation>先頭がないようです。API トークンは「user:」で始まります。</translation>
    </message>
    <message>
        <source>The end seems to be missing: a “-” and a code follow the number.</source>
        <translation>末尾がないようです。数字の後に「-」とコードが続きます。</translation>
    </message>
    <message>
        <source>There is a space inside. Did you paste more than the token?</source>
        <translation>空白が含まれています。トークン以外のものが入っていませんか？</translation>
    </message>
    <message>
        <source>Paste your API token to go on.</source>
        <translation>続けるには API トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>It contains letters or signs that no API token has.</source>
        <translation>API トークンにはない文字や記号が含まれています。</translation>
    </message>
    <message>
        <source>It contains invisible control characters. Please copy it again.</source>
        <translation>見えない制御文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>That is far too long for an API token. Please copy only the token.</source>
        <translation>API トークンとしては長すぎます。トークンだけをコピーしてください。</translation>
    </message>
    <message>
        <source>This looks like a Discord token. The API token starts with “user:”.</source>
        <translation>Discord トークンのようです。API トークンは「user:」で始まります。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>The service that the account belongs to.</source>
        <translation>アカウントが属するサービスです。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What useapi.net lists the account under.</source>
        <translation>useapi.net がこのアカウントを載せている名前です。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>The address that the account signs in with.</source>
        <translation>アカウントがサインインに使うアドレスです。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>The Discord channel that receives the jobs.</source>
        <translation>ジョブを受け取る Discord チャンネル。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The Discord server that the channel is on.</source>
        <translation>チャンネルがある Discord サーバー。</translation>
    </message>
    <message>
        <source>Discord token</source>
        <translation>Discord トークン</translation>
    </message>
    <message>
        <source>Hidden. Only the last four characters are shown.</source>
        <translation>非表示です。最後の 4 文字だけを表示します。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Jobs that run just now, as far as useapi.net started them.</source>
        <translation>いま実行中のジョブです（useapi.net が開始したもののみ）。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Jobs that could be started now, as useapi.net says.</source>
        <translation>useapi.net によると、いま開始できるジョブの数です。</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>What the service itself says is wrong, in its words.</source>
        <translation>サービス自身が伝える問題を、そのままの言葉で示します。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>“OK”, or what is wrong in the service’s own words.</source>
        <translation>「OK」、またはサービス自身の言葉による問題の説明です。</translation>
    </message>
    <message>
        <source>Session until</source>
        <translation>セッション期限</translation>
    </message>
    <message>
        <source>When the session ends that useapi.net holds. Many renew by themselves.</source>
        <translation>useapi.net が保持するセッションの終わりです。多くは自動で更新されます。</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Whether useapi.net can renew the session.</source>
        <translation>useapi.net がセッションを更新できるかどうかです。</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>次の更新</translation>
    </message>
    <message>
        <source>When useapi.net is going to renew the session.</source>
        <translation>useapi.net がセッションを更新する予定の時刻です。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>When the account was added at useapi.net.</source>
        <translation>useapi.net にアカウントが追加された日時です。</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>When useapi.net last changed what it keeps of it.</source>
        <translation>useapi.net が保存内容を最後に変更した日時です。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>The plan of the account at the service itself.</source>
        <translation>サービス自体でのアカウントのプランです。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>The region that the account belongs to.</source>
        <translation>アカウントが属する地域です。</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>使用済みクレジット</translation>
    </message>
    <message>
        <source>As useapi.net last saw it.</source>
        <translation>useapi.net が最後に確認した値です。</translation>
    </message>
    <message>
        <source>Credits in total</source>
        <translation>クレジット合計</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>使用済みの割り当て</translation>
    </message>
    <message>
        <source>Allowance renews</source>
        <translation>割り当ての更新</translation>
    </message>
    <message>
        <source>When the account may use its whole allowance again.</source>
        <translation>アカウントが割り当てをすべて使えるようになる日時です。</translation>
    </message>
    <message>
        <source>Allowance as of</source>
        <translation>割り当ての確認日時</translation>
    </message>
    <message>
        <source>When useapi.net last asked for the allowance.</source>
        <translation>useapi.net が割り当てを最後に問い合わせた日時です。</translation>
    </message>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} / {most}</translation>
    </message>
    <message>
        <source>Running and free are shown as useapi.net tells them: they need not add up.</source>
        <translation>実行中と空きは useapi.net が示すとおりに表示されます。合計が上限と一致するとは限りません。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>{jobs} allowed</source>
        <translation>上限 {jobs}</translation>
    </message>
    <message>
        <source>{running} running · {jobs} allowed</source>
        <translation>実行中 {running} · 上限 {jobs}</translation>
    </message>
    <message>
        <source>{running} running · {free} free · {jobs} allowed</source>
        <translation>実行中 {running} · 空き {free} · 上限 {jobs}</translation>
    </message>
    <message>
        <source>{running} running</source>
        <translation>{running} 件実行中</translation>
    </message>
    <message>
        <source>Capacity: {jobs} of {most} jobs at once</source>
        <translation>容量：同時に {jobs} ジョブ（最大 {most}）</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {jobs} allowed at once</source>
        <translation>容量：{running} 件実行中、同時に {jobs} 件まで</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {free} free, {jobs} allowed at once</source>
        <translation>容量：{running} 件実行中、{free} 件空き、同時に {jobs} 件まで</translation>
    </message>
    <message>
        <source>Capacity: not set</source>
        <translation>容量：未設定</translation>
    </message>
    <message>
        <source>Capacity (jobs at once)</source>
        <translation>容量（同時ジョブ数）</translation>
    </message>
    <message>
        <source>How many jobs are allowed at once, not how many are free.</source>
        <translation>同時に許可されているジョブの数です。空いている数ではありません。</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同時ジョブ数</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not told by this service</source>
        <translation>このサービスは示しません</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Health and session</source>
        <translation>状態とセッション</translation>
    </message>
    <message>
        <source>Plan and allowance</source>
        <translation>プランと割り当て</translation>
    </message>
    <message>
        <source>shortened by useapi.net</source>
        <translation>useapi.net により短縮</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>hidden, ends in {tail}</source>
        <translation>非表示、末尾は {tail}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>A new language takes effect at the next start.</source>
        <translation>新しい言語は次の起動から使われます。</translation>
    </message>
    <message>
        <source>Check auto&amp;matically</source>
        <translation>自動で確認(&amp;M)</translation>
    </message>
    <message>
        <source>every {minutes} min</source>
        <translation>{minutes} 分ごと</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Clear a copied token &amp;after</source>
        <translation>コピーしたトークンを消すまで(&amp;A)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Check the accounts when the program starts</source>
        <translation>プログラムの起動時にアカウントを確認する</translation>
    </message>
    <message>
        <source>Tell me when something that was fine needs attention</source>
        <translation>問題のなかったものに注意が必要になったら知らせる</translation>
    </message>
    <message>
        <source>Share-safe view: hide ids on screen, in copies and exports</source>
        <translation>共有用表示：画面、コピー、書き出しで ID を隠す</translation>
    </message>
    <message>
        <source>Ask retired services too</source>
        <translation>終了したサービスにも問い合わせる</translation>
    </message>
    <message>
        <source>In its own words: “{details}”.</source>
        <translation>サービス自身の言葉：「{details}」。</translation>
    </message>
    <message>
        <source>Sign in at the service itself and answer what it asks for. If that does not help, add the account at useapi.net again.</source>
        <translation>サービス自体にサインインし、求められたことに答えてください。それでも直らなければ、useapi.net でアカウントを追加し直してください。</translation>
    </message>
    <message>
        <source>Reported problem</source>
        <translation>報告された問題</translation>
    </message>
    <message>
        <source>A problem with this account is reported</source>
        <translation>このアカウントの問題が報告されています</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>異常あり</translation>
    </message>
    <message>
        <source>The health of this account is not OK</source>
        <translation>このアカウントの状態は「OK」ではありません</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>The session of this account is over</source>
        <translation>このアカウントのセッションは終了しました</translation>
    </message>
    <message>
        <source>It ended at {first}, and is not known to renew by itself. Jobs may fail.</source>
        <translation>{first} に終了し、自動で更新されるとは知られていません。ジョブが失敗することがあります。</translation>
    </message>
    <message>
        <source>Add the account at useapi.net again.</source>
        <translation>useapi.net でアカウントを追加し直してください。</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>割り当てを使い切り</translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <translation>このアカウントの割り当ては使い切られています</translation>
    </message>
    <message>
        <source>As useapi.net last saw it. Jobs may fail until the allowance renews.</source>
        <translation>useapi.net が最後に確認した状態です。割り当てが更新されるまでジョブが失敗することがあります。</translation>
    </message>
    <message>
        <source>Wait until it renews, or use another account.</source>
        <translation>更新されるのを待つか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>満杯</translation>
    </message>
    <message>
        <source>No slot of this account is free</source>
        <translation>このアカウントに空きはありません</translation>
    </message>
    <message>
        <source>It ran as many jobs as it can at the time of the check.</source>
        <translation>確認の時点で、実行できる限りのジョブを実行していました。</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless jobs are refused.</source>
        <translation>ジョブが拒否されない限り、何もする必要はありません。</translation>
    </message>
    <message>
        <source>Only videos are counted.</source>
        <translation>動画だけを数えています。</translation>
    </message>
    <message>
        <source>Off-Peak jobs and jobs started on the website of PixVerse are not counted.</source>
        <translation>Off-Peak のジョブと PixVerse のウェブサイトで開始したジョブは数えていません。</translation>
    </message>
    <message>
        <source>As the service itself says when it is asked.</source>
        <translation>問い合わせたときにサービス自身が答える値です。</translation>
    </message>
    <message>
        <source>Jobs in the plan</source>
        <translation>プランのジョブ数</translation>
    </message>
    <message>
        <source>Daily credits</source>
        <translation>1 日のクレジット</translation>
    </message>
    <message>
        <source>Monthly credits</source>
        <translation>月間クレジット</translation>
    </message>
    <message>
        <source>Bought credits</source>
        <translation>購入したクレジット</translation>
    </message>
    <message>
        <source>Plan until</source>
        <translation>プランの期限</translation>
    </message>
    <message>
        <source>Plan renews</source>
        <translation>プランの更新</translation>
    </message>
    <message>
        <source>PixVerse itself is asked, and may sign you out of its website for it.</source>
        <translation>PixVerse 自体に問い合わせます。そのためにサイトからサインアウトされることがあります。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Subscription over</source>
        <translation>契約終了</translation>
    </message>
    <message>
        <source>Your subscription at useapi.net is not active</source>
        <translation>useapi.net の契約が有効ではありません</translation>
    </message>
    <message>
        <source>Without it, useapi.net runs no jobs on your accounts.</source>
        <translation>これがないと、useapi.net はあなたのアカウントでジョブを実行しません。</translation>
    </message>
    <message>
        <source>Renew it at useapi.net, then check again.</source>
        <translation>useapi.net で更新し、その後もう一度確認してください。</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with your subscription</source>
        <translation>useapi.net が契約の問題を知らせています</translation>
    </message>
    <message>
        <source>In its own words: {details}</source>
        <translation>サービスの言葉：{details}</translation>
    </message>
    <message>
        <source>Look at useapi.net, or ask its support.</source>
        <translation>useapi.net で確かめるか、サポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Accounts in error</source>
        <translation>エラーのアカウント</translation>
    </message>
    <message>
        <source>useapi.net itself counts accounts in error</source>
        <translation>useapi.net が数えたエラーのアカウントがあります</translation>
    </message>
    <message>
        <source>At {details}. An account in error runs no jobs, and still counts as one of those that the subscription allows.</source>
        <translation>{details} にあります。エラーのアカウントはジョブを実行しませんが、契約で許される数には含まれます。</translation>
    </message>
    <message>
        <source>Add such an account again at useapi.net, or delete it there.</source>
        <translation>そのアカウントを useapi.net に追加し直すか、そこで削除してください。</translation>
    </message>
    <message>
        <source>Renewal soon</source>
        <translation>まもなく更新</translation>
    </message>
    <message>
        <source>The paid month of your subscription ends soon</source>
        <translation>契約の支払い済みの月がまもなく終わります</translation>
    </message>
    <message>
        <source>It ends on {first}. This program cannot see whether it renews by itself.</source>
        <translation>{first} に終わります。自動で更新されるかどうかは、このプログラムからは分かりません。</translation>
    </message>
    <message>
        <source>Check at useapi.net that the payment is in order.</source>
        <translation>支払いに問題がないか useapi.net で確かめてください。</translation>
    </message>
    <message>
        <source>No room for more accounts</source>
        <translation>これ以上追加できません</translation>
    </message>
    <message>
        <source>Some services have all the accounts they may have</source>
        <translation>上限までアカウントがあるサービスがあります</translation>
    </message>
    <message>
        <source>No account can be added to {details} with your subscription as it is.</source>
        <translation>今の契約では、{details} にアカウントを追加できません。</translation>
    </message>
    <message>
        <source>To add one, delete another at useapi.net first, or add a subscription.</source>
        <translation>追加するには、先に useapi.net で別のアカウントを削除するか、契約を追加してください。</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PixVerse Account Inspector</source>
        <translation>PixVerse Account Inspector について</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>バージョン {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Shows which channels useapi.net has for you, how many jobs they may run at once, and what needs attention.</source>
        <translation>useapi.net にあるチャンネル、同時に実行できるジョブの数、注意が必要なものを表示します。</translation>
    </message>
    <message>
        <source>It only reads: nothing at useapi.net or a service behind it is ever changed. Your API token goes to useapi.net and nowhere else.</source>
        <translation>読み取るだけです。useapi.net でも、その先のサービスでも、何も変更しません。API トークンは useapi.net 以外には送られません。</translation>
    </message>
    <message>
        <source>Not made by useapi.net, PixVerse or Discord. Free software, MIT licence.</source>
        <translation>useapi.net、PixVerse、Discord が作ったものではありません。自由ソフトウェア、MIT ライセンス。</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>一覧での名前</translation>
    </message>
    <message>
        <source>Also sent</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <translation>プランとクレジット</translation>
    </message>
    <message>
        <source>As the service itself said: {time}</source>
        <translation>サービス自身の回答：{time}</translation>
    </message>
    <message>
        <source>{time}, renews by itself</source>
        <translation>{time}、自動で更新</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>コピー：{name}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>アカウントの設定方法</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Asking for plan and credits…</source>
        <translation>プランとクレジットを問い合わせ中…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>もう一度問い合わせる…</translation>
    </message>
    <message>
        <source>Ask for plan and credits…</source>
        <translation>プランとクレジットを問い合わせる…</translation>
    </message>
</context>
<context>
    <name>AccountTableView</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Check accounts</source>
        <translation>アカウントを確認</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>サンプルデータです</translation>
    </message>
    <message>
        <source>Connect with my own token</source>
        <translation>自分のトークンで接続</translation>
    </message>
    <message>
        <source>Try fewer words, or one of: {examples}</source>
        <translation>言葉を減らすか、次のいずれかを試してください：{examples}</translation>
    </message>
    <message>
        <source>Filter by channel, server or problem</source>
        <translation>チャンネル、サーバー、問題で絞り込む</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>例：{examples}</translation>
    </message>
    <message>
        <source>Filter by account, service or problem</source>
        <translation>アカウント、サービス、問題で絞り込む</translation>
    </message>
    <message>
        <source>No account fits the filter</source>
        <translation>条件に合うアカウントがありません</translation>
    </message>
    <message>
        <source>No channel fits the filter</source>
        <translation>条件に合うチャンネルがありません</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln accounts shown</source>
        <translation>
            <numerusform>%Ln アカウント中 {shown} を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>仕切り</translation>
    </message>
    <message>
        <source>API token {label}</source>
        <translation>API トークン {label}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>{time}に確認</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln チャンネル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln アカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln channels shown</source>
        <translation>
            <numerusform>%Ln チャンネル中 {shown} を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>どうすればよいですか？</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was copied. Please try again</source>
        <translation>何もコピーされませんでした。もう一度お試しください</translation>
    </message>
    <message>
        <source>The token is still in the clipboard. Copy something else to replace it</source>
        <translation>トークンはまだクリップボードにあります。別のものをコピーして置き換えてください</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard, but a clipboard manager may have kept it</source>
        <translation>トークンはもうクリップボードにありませんが、クリップボードマネージャーに残っている可能性があります</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard</source>
        <translation>トークンはもうクリップボードにありません</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>その他の列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Standard layout</source>
        <translation>標準の配置(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Check accounts</source>
        <translation>アカウントを確認(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the check, or clear the filter</source>
        <translation>確認の中止、またはフィルターの消去</translation>
    </message>
    <message>
        <source>C&amp;hange token…</source>
        <translation>トークンを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>トークンを忘れる(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>プロファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename this profile…</source>
        <translation>このプロファイルの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move this profile…</source>
        <translation>このプロファイルを削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove &amp;leftover tokens</source>
        <translation>残ったトークンを削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>Cop&amp;y selected rows</source>
        <translation>選択した行をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy this c&amp;ell</source>
        <translation>このセルをコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>curl コマンドとしてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the Discord &amp;token</source>
        <translation>Discord トークンをコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>How to &amp;set up an account</source>
        <translation>アカウントの設定方法(&amp;S)</translation>
    </message>
    <message>
        <source>Export &amp;all accounts…</source>
        <translation>すべてのアカウントをエクスポート(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>この列で並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;all channels…</source>
        <translation>すべてのチャンネルを書き出す(&amp;A)…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>詳細を表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Share-safe view</source>
        <translation>共有用表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Documentation of useapi.net</source>
        <translation>useapi.net のドキュメント(&amp;D)</translation>
    </message>
    <message>
        <source>Where is my &amp;token?</source>
        <translation>トークンはどこにありますか？(&amp;T)</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>サポート用レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About PixVerse Account Inspector</source>
        <translation>PixVerse Account Inspector について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in {keyring}</source>
        <translation>{keyring} に保存する</translation>
    </message>
    <message>
        <source>otherwise it is forgotten when the window closes</source>
        <translation>保存しない場合、ウィンドウを閉じると忘れます</translation>
    </message>
    <message>
        <source>It is checked once with {host} and then kept in {keyring}, the password store of this computer. It is never written to a file.</source>
        <translation>{host} で一度確認し、このコンピューターのパスワード保管庫である {keyring} に保存します。ファイルに書き込むことはありません。</translation>
    </message>
    <message>
        <source>It is checked once with {host}, and never written to a file.</source>
        <translation>{host} で一度確認します。ファイルに書き込むことはありません。</translation>
    </message>
    <message>
        <source>Keep it in a keyring</source>
        <translation>キーリングに保存する</translation>
    </message>
    <message>
        <source>no keyring was found: it is forgotten when the window closes</source>
        <translation>キーリングが見つかりません：ウィンドウを閉じると忘れます</translation>
    </message>
    <message>
        <source>The API token is the key that useapi.net gave you; it starts with “user:” and is in the mail that came when you subscribed. Paste it below.</source>
        <translation>API トークンは useapi.net から受け取った鍵で、「user:」で始まり、登録時に届いたメールに書かれています。下に貼り付けてください。</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>プロファイル {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>確認して続ける</translation>
    </message>
    <message>
        <source>Connect to useapi.net</source>
        <translation>useapi.net に接続</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>サンプルデータで見てみる</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>アカウントに戻る</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>トークンはどこにありますか？</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>The keyring has answered after all</source>
        <translation>キーリングが遅れて応答しました</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>{keyring} is asking you in its own window…</source>
        <translation>{keyring} が別のウィンドウで確認を求めています…</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>このコンピューターのキーリングを待っています…</translation>
    </message>
    <message>
        <source>Checked: {channels}, {attention}</source>
        <translation>確認しました：{channels}、{attention}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln チャンネル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln アカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln 件要注意</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>コピーしました：{name}</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared in {seconds} s</source>
        <translation>トークンをコピーしました。クリップボードは {seconds} 秒後に消去されます</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>コピーできませんでした</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer has no program that opens it. The address is:</source>
        <translation>このコンピューターには開けるプログラムがありません。アドレス：</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>開けませんでした</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Secrets stay on this computer. A revealed token hides again after {n} s.</source>
        <translation>秘密の情報はこのコンピューターから出ません。表示したトークンは {n} 秒後に再び隠れます。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Told of {told} of the {accounts} accounts.</source>
        <translation>{accounts} 件中 {told} 件のアカウントについて示されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln 件要注意</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see its details</source>
        <translation>アカウントを選ぶと詳細が表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are selected</source>
        <translation>
            <numerusform>%Ln アカウントを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>ヒント %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>{problem}. {remaining}</source>
        <translation>{problem}。{remaining}</translation>
    </message>
    <message>
        <source>The accounts on screen are from {time} and are still there.</source>
        <translation>画面のアカウントは {time}のもので、そのまま残っています。</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Export all accounts</source>
        <translation>すべてのアカウントを書き出す</translation>
    </message>
    <message>
        <source>Export the accounts shown</source>
        <translation>表示中のアカウントを書き出す</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} はすでにあります。</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>{name} に書き出しました</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>GuidanceDialog</name>
    <message>
        <source>PixVerse Account Inspector</source>
        <translation>PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} として保存しました</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>サポート用レポート</translation>
    </message>
    <message>
        <source>Send this to somebody who helps you. It holds no token, no id and no name.</source>
        <translation>手助けしてくれる人にこれを送ってください。トークン、ID、名前は含まれません。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>ListPlaceholder</name>
    <message>
        <source>Checking your accounts…</source>
        <translation>アカウントを確認しています…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>キーリングを待っています…</translation>
    </message>
    <message>
        <source>Your system may be asking for its password in another window.</source>
        <translation>システムが別のウィンドウでパスワードを求めているかもしれません。</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>確認に失敗しました</translation>
    </message>
    <message>
        <source>So it is not known yet which accounts are set up.</source>
        <translation>そのため、設定されているアカウントはまだ分かりません。</translation>
    </message>
    <message>
        <source>This service was not asked</source>
        <translation>このサービスには問い合わせていません</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>今すぐ問い合わせる</translation>
    </message>
    <message>
        <source>Accounts that are set up at useapi.net appear here.</source>
        <translation>useapi.net で設定されたアカウントがここに表示されます。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>アカウントを確認</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln channels that were fine need attention</source>
        <translation>
            <numerusform>問題のなかった %Ln チャンネルに注意が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts that were fine need attention</source>
        <translation>
            <numerusform>問題のなかった %Ln アカウントに注意が必要です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less: {name}</source>
        <translation>減らす：{name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>増やす：{name}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Ask for the plan and the credits of this account?</source>
        <translation>このアカウントのプランとクレジットを問い合わせますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The plan was told; it stands in the details</source>
        <translation>プランが得られました。詳細に表示されています</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reset all settings?</source>
        <translation>すべての設定をリセットしますか？</translation>
    </message>
    <message>
        <source>Preferences and columns are set to their defaults. Your token stays.</source>
        <translation>設定と列が既定の状態に戻ります。トークンは残ります。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>ログのフォルダーを表示</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>A name for another API token:</source>
        <translation>別の API トークンの名前：</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>このプロファイルの名前を変更</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>新しい名前：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>That looks like a token. A name is kept in a file, so choose another.</source>
        <translation>トークンのようです。名前はファイルに保存されるため、別の名前にしてください。</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters, on one line.</source>
        <translation>名前は 1 から {most} 文字で、改行なしにしてください。</translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation>プロファイル「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Its API token is removed from the keyring. Nothing changes at useapi.net; you can add the profile again at any time.</source>
        <translation>API トークンがキーリングから削除されます。useapi.net では何も変わりません。プロファイルはいつでも追加し直せます。</translation>
    </message>
    <message>
        <source>A profile with this name already exists.</source>
        <translation>同じ名前のプロファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>Ask</source>
        <translation>問い合わせる</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide ({seconds})</source>
        <translation>隠す（{seconds}）</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>Reveal the token</source>
        <translation>トークンを表示</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>セルをコピーしました</translation>
    </message>
    <message>
        <source>Command copied; it takes the token from $USEAPI_TOKEN</source>
        <translation>コマンドをコピーしました。トークンは $USEAPI_TOKEN から取得します</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>{column}で並べ替えました</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Empty</source>
        <translation>空です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付けました</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Services with nothing set up</source>
        <translation>何も設定されていないサービス</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln others</source>
        <translation>
            <numerusform>+ 他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>− Fewer services</source>
        <translation>− 表示を減らす</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the check failed</source>
        <translation>確認に失敗</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln アカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln 件要注意</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set up</source>
        <translation>設定なし</translation>
    </message>
    <message>
        <source>no longer offered by useapi.net</source>
        <translation>useapi.net での提供は終了</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問い合わせなし</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}：{words}</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>The last check failed: {problem}</source>
        <translation>前回の確認に失敗しました：{problem}</translation>
    </message>
    <message>
        <source>Running jobs are not known: {problem}</source>
        <translation>実行中のジョブは不明です：{problem}</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Your subscription at useapi.net</source>
        <translation>useapi.net の契約</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>支払い済み期限</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>前回の更新</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>契約数</translation>
    </message>
    <message>
        <source>Accounts per service</source>
        <translation>サービスごとのアカウント数</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Accounts, as useapi.net counts them</source>
        <translation>useapi.net が数えたアカウント</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{most} 中 {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in error</source>
        <translation>
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%Ln accounts per service</source>
        <translation>
            <numerusform>サービスごとに %Ln アカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels on %Ln servers</source>
        <translation>
            <numerusform>チャンネル（サーバー %Ln 台）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln services</source>
        <translation>
            <numerusform>%Ln サービス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln アカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln ジョブ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs free</source>
        <translation>
            <numerusform>空き %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>実行中 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed at once</source>
        <translation>
            <numerusform>同時に %Ln まで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>ヒント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln 件要注意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services asked in {seconds} s</source>
        <translation>
            <numerusform>%Ln サービスを {seconds} 秒で確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>Token kept in {keyring}</source>
        <translation>トークンは {keyring} に保存</translation>
    </message>
    <message>
        <source>the system’s keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>Token kept only until the window closes; another one is in {keyring}</source>
        <translation>トークンはウィンドウを閉じるまで保持されます。別のトークンが {keyring} にあります</translation>
    </message>
    <message>
        <source>Token kept only until the window closes</source>
        <translation>トークンはウィンドウを閉じるまで保持</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>Forget the API token?</source>
        <translation>API トークンを忘れますか？</translation>
    </message>
    <message>
        <source>It is removed from {keyring} and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>{keyring} から削除され、一覧が消去されます。useapi.net では何も変わりません。トークンはいつでも貼り付け直せます。</translation>
    </message>
    <message>
        <source>It is only in memory. It is removed from there, and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>トークンはメモリにだけあります。そこから削除され、一覧も消えます。useapi.net では何も変わりません。トークンはいつでもまた貼り付けられます。</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>トークンを忘れる</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>{problem} +{number}</source>
        <translation>{problem} +{number}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>「完全」は不足がないという意味で、Discord トークンが有効という意味ではありません。</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状態：{status}</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>自動で更新</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{capacity} jobs at once</source>
        <translation>同時ジョブ数：{capacity}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} / {most}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Trying again in {seconds} s ({attempt} of {attempts})</source>
        <translation>{seconds} 秒後に再試行（{attempts} 回中 {attempt} 回目）</translation>
    </message>
    <message>
        <source>{answered} of {asked} services have answered…</source>
        <translation>{asked} 件中 {answered} 件のサービスが応答…</translation>
    </message>
    <message>
        <source>Asking how many jobs are running…</source>
        <translation>実行中のジョブ数を問い合わせています…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>{host} に接続しています…</translation>
    </message>
    <message>
        <source>Waiting for the answer of {host}…</source>
        <translation>{host} の回答を待っています…</translation>
    </message>
    <message>
        <source>Reading the answer…</source>
        <translation>回答を読み取っています…</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>channel is set up</source>
        <translation>チャンネルを設定済み</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>同時に許可、最大 {number}</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>すべて完全</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同時ジョブ</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>お客様の契約</translation>
    </message>
    <message>
        <source>paid until {day}</source>
        <translation>{day} まで支払い済み</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Jobs, as far as it is told</source>
        <translation>ジョブ（分かる範囲）</translation>
    </message>
    <message>
        <source>No problem told</source>
        <translation>報告された問題なし</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>注意が必要なものはありません</translation>
    </message>
    <message>
        <source>{problem}: {number}</source>
        <translation>{problem}：{number}</translation>
    </message>
    <message>
        <source>took {seconds} s · {host}</source>
        <translation>{seconds} 秒 · {host}</translation>
    </message>
    <message>
        <source>old: check again · {host}</source>
        <translation>古い情報です。再確認してください · {host}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>{number} 分前</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>{number} 時間前</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>無効</translation>
    </message>
</context>
</TS>
