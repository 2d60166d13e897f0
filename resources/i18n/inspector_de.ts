<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Report to read or print (*.html)</source>
        <translation>Bericht zum Lesen oder Drucken (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Daten für Programme (*.json)</translation>
    </message>
    <message>
        <source>Capacity is what is configured, not what was free at the time of the check.</source>
        <translation>Kapazität ist, was eingestellt ist, nicht, was zur Zeit der Prüfung frei war.</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>„Vollständig“ heißt, dass nichts fehlt, nicht, dass das Discord-Token funktioniert.</translation>
    </message>
    <message>
        <source>Of a Discord token, at most the last four characters are shown here.</source>
        <translation>Von einem Discord-Token werden hier höchstens die letzten vier Zeichen gezeigt.</translation>
    </message>
    <message>
        <source>Made with {program}</source>
        <translation>Erstellt mit {program}</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>Nur Beispieldaten</translation>
    </message>
    <message>
        <source>As told by {host}</source>
        <translation>Nach Auskunft von {host}</translation>
    </message>
    <message>
        <source>Accounts at useapi.net</source>
        <translation>Konten bei useapi.net</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing and no problem is known, not that jobs succeed.</source>
        <translation>„Vollständig“ heißt, dass nichts fehlt und kein Problem bekannt ist, nicht, dass Jobs gelingen.</translation>
    </message>
    <message>
        <source>This report shows {shown} of {all} accounts.</source>
        <translation>Dieser Bericht zeigt {shown} von {all} Konten.</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Job</translation>
    </message>
    <message>
        <source>{number} jobs</source>
        <translation>{number} Jobs</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>gleichzeitig erlaubt, von {number} möglichen</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Alles vollständig</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>geprüft am {date}</translation>
    </message>
    <message>
        <source>account is set up</source>
        <translation>Konto ist eingerichtet</translation>
    </message>
    <message>
        <source>accounts are set up</source>
        <translation>Konten sind eingerichtet</translation>
    </message>
    <message>
        <source>accounts on 1 server</source>
        <translation>Konten auf 1 Server</translation>
    </message>
    <message>
        <source>accounts on {servers} servers</source>
        <translation>Konten auf {servers} Servern</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>{number} Konten</translation>
    </message>
    <message>
        <source>Account {ids}</source>
        <translation>Konto {ids}</translation>
    </message>
    <message>
        <source>Accounts {ids}</source>
        <translation>Konten {ids}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>and {number} more: see the table</source>
        <translation>und {number} weitere: siehe Tabelle</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Warten Sie einige Minuten und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The service asks you to wait until {time}. Then try again.</source>
        <translation>Der Dienst bittet, bis dahin zu warten: {time}. Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Your token works; no channel is set up yet</source>
        <translation>Ihr Token funktioniert; es ist noch kein Kanal eingerichtet</translation>
    </message>
    <message>
        <source>Your token works; no account is set up yet</source>
        <translation>Ihr Token funktioniert; es ist noch kein Konto eingerichtet</translation>
    </message>
    <message>
        <source>useapi.net knows no Discord channel under this token.</source>
        <translation>useapi.net kennt unter diesem Token keinen Discord-Kanal.</translation>
    </message>
    <message>
        <source>useapi.net knows no account of this service under this token.</source>
        <translation>useapi.net kennt unter diesem Token kein Konto dieses Dienstes.</translation>
    </message>
    <message>
        <source>Set up a channel at useapi.net; its documentation shows how.</source>
        <translation>Richten Sie bei useapi.net einen Kanal ein; die Dokumentation dort zeigt, wie.</translation>
    </message>
    <message>
        <source>Set up an account at useapi.net; its documentation shows how.</source>
        <translation>Richten Sie bei useapi.net ein Konto ein; die Dokumentation dort zeigt, wie.</translation>
    </message>
    <message>
        <source>Did you set one up before? Check that this is the token you used then.</source>
        <translation>Haben Sie schon einmal einen eingerichtet? Prüfen Sie, ob es mit diesem Token war.</translation>
    </message>
    <message>
        <source>Then check again, and it will be listed here.</source>
        <translation>Prüfen Sie dann noch einmal, und er steht hier.</translation>
    </message>
    <message>
        <source>There is no list of accounts at this address</source>
        <translation>Unter dieser Adresse gibt es keine Liste von Konten</translation>
    </message>
    <message>
        <source>Check in the documentation whether the list still exists.</source>
        <translation>Sehen Sie in der Dokumentation nach, ob es die Liste noch gibt.</translation>
    </message>
    <message>
        <source>The answer was 404 Not Found, and not the one that useapi.net gives when nothing is set up. Either the address is wrong, or this list is no longer offered.</source>
        <translation>Die Antwort war 404 Not Found, und nicht die, die useapi.net gibt, wenn nichts eingerichtet ist. Entweder ist die Adresse falsch, oder diese Liste wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>useapi.net no longer offers this list</source>
        <translation>useapi.net bietet diese Liste nicht mehr an</translation>
    </message>
    <message>
        <source>The answer was 404, and useapi.net says in it that it has no such address. Nothing is wrong with your token.</source>
        <translation>Die Antwort war 404, und useapi.net sagt darin, dass es eine solche Adresse nicht hat. Ihr Token ist in Ordnung.</translation>
    </message>
    <message>
        <source>useapi.net asks you to wait</source>
        <translation>useapi.net bittet Sie zu warten</translation>
    </message>
    <message>
        <source>The answer was 429: too many requests came in a short time.</source>
        <translation>Die Antwort war 429: In kurzer Zeit kamen zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Do other programs use the same token? Their requests may count as well.</source>
        <translation>Benutzen andere Programme dasselbe Token? Ihre Anfragen zählen vielleicht mit.</translation>
    </message>
    <message>
        <source>useapi.net has trouble of its own</source>
        <translation>useapi.net hat selbst Schwierigkeiten</translation>
    </message>
    <message>
        <source>The answer was 5xx. Your token and your accounts are not the cause.</source>
        <translation>Die Antwort war 5xx. Ihr Token und Ihre Konten sind nicht die Ursache.</translation>
    </message>
    <message>
        <source>The answer was {status_code}. Your token and your accounts are not the cause.</source>
        <translation>Die Antwort war {status_code}. Ihr Token und Ihre Konten sind nicht die Ursache.</translation>
    </message>
    <message>
        <source>If this goes on, the proxy {proxy} may have answered itself: try without it.</source>
        <translation>Bleibt es dabei, hat vielleicht der Proxy {proxy} selbst geantwortet: Versuchen Sie es ohne ihn.</translation>
    </message>
    <message>
        <source>The request was sent on to another address</source>
        <translation>Die Anfrage wurde an eine andere Adresse weitergeschickt</translation>
    </message>
    <message>
        <source>It was sent on to another address. That was not followed, since your token is meant for the original one only.</source>
        <translation>Sie wurde an eine andere Adresse weitergeschickt. Dem wurde nicht gefolgt, denn Ihr Token ist nur für die ursprüngliche bestimmt.</translation>
    </message>
    <message>
        <source>It was sent on to another page of {target_host}. That was not followed: an answer comes from the original address only.</source>
        <translation>Sie wurde an eine andere Seite von {target_host} weitergeleitet. Dem wurde nicht gefolgt: Eine Antwort kommt nur von der ursprünglichen Adresse.</translation>
    </message>
    <message>
        <source>It was sent on to {target_host}. That was not followed, since your token is meant for the original address only.</source>
        <translation>Sie wurde an {target_host} weitergeschickt. Dem wurde nicht gefolgt, denn Ihr Token ist nur für die ursprüngliche Adresse bestimmt.</translation>
    </message>
    <message>
        <source>In a hotel, train or company network? Open a web page and sign in to the network.</source>
        <translation>In Hotel, Zug oder Firmennetz? Öffnen Sie eine Webseite und melden Sie sich im Netz an.</translation>
    </message>
    <message>
        <source>A web page came instead of the accounts</source>
        <translation>Statt der Konten kam eine Webseite</translation>
    </message>
    <message>
        <source>Most often it is the sign-in page of a hotel, train or company network, or a notice of maintenance.</source>
        <translation>Meistens ist das die Anmeldeseite von Hotel, Zug oder Firmennetz oder ein Hinweis auf Wartung.</translation>
    </message>
    <message>
        <source>Open useapi.net in your browser, and sign in to the network if asked.</source>
        <translation>Öffnen Sie useapi.net in Ihrem Browser und melden Sie sich im Netz an, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>useapi.net answered in a way this program does not know</source>
        <translation>useapi.net hat auf eine Art geantwortet, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>The answer was {status_code}, which is not documented for this list.</source>
        <translation>Die Antwort war {status_code}; das ist für diese Liste nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The answer was not a list of accounts</source>
        <translation>Die Antwort war keine Liste von Konten</translation>
    </message>
    <message>
        <source>useapi.net answered, but with something else.</source>
        <translation>useapi.net hat geantwortet, aber mit etwas anderem.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>It is damaged, cut off, or not in the form (JSON) in which useapi.net answers.</source>
        <translation>Sie ist beschädigt, abgeschnitten oder nicht in der Form (JSON), in der useapi.net antwortet.</translation>
    </message>
    <message>
        <source>Try again: it may have been damaged on its way.</source>
        <translation>Versuchen Sie es noch einmal: Vielleicht wurde sie unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>The answer is not the list this program knows</source>
        <translation>Die Antwort ist nicht die Liste, die dieses Programm kennt</translation>
    </message>
    <message>
        <source>It can be read, but it is not a list of accounts as useapi.net documents it. Nothing was guessed from it.</source>
        <translation>Sie ist lesbar, aber keine Liste von Konten, wie useapi.net sie dokumentiert. Nichts daraus wurde erraten.</translation>
    </message>
    <message>
        <source>The plan of this account was not told</source>
        <translation>Der Tarif dieses Kontos wurde nicht genannt</translation>
    </message>
    <message>
        <source>useapi.net answered, but without the plan and the credits of this account.</source>
        <translation>useapi.net hat geantwortet, aber ohne den Tarif und das Guthaben dieses Kontos.</translation>
    </message>
    <message>
        <source>Is a problem reported of this account? Then see to that first.</source>
        <translation>Ist für dieses Konto ein Problem gemeldet? Dann kümmern Sie sich zuerst darum.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>It has more than {limit_mib} MiB, far more than any list of accounts. Reading was stopped.</source>
        <translation>Sie hat mehr als {limit_mib} MiB, weit mehr als jede Liste von Konten. Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way this program does not know</source>
        <translation>Die Antwort ist so gepackt, dass dieses Programm sie nicht öffnet</translation>
    </message>
    <message>
        <source>It came compressed, although that was not asked for. Something between this computer and useapi.net may have done that.</source>
        <translation>Sie kam gepackt, obwohl sie ungepackt verlangt war. Das kann etwas zwischen diesem Computer und useapi.net gewesen sein.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Or use the token only for now: it is then forgotten when the program ends.</source>
        <translation>Oder benutzen Sie das Token nur für jetzt: Dann wird es am Ende des Programms vergessen.</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>Entsperren Sie ihn mit seinem Passwort.</translation>
    </message>
    <message>
        <source>In KeePassXC, open and unlock the database that has the token.</source>
        <translation>Öffnen und entsperren Sie in KeePassXC die Datenbank mit dem Token.</translation>
    </message>
    <message>
        <source>Open the wallet with its password, when KDE asks or in KWalletManager.</source>
        <translation>Öffnen Sie die Brieftasche mit ihrem Passwort, wenn KDE danach fragt oder in KWalletManager.</translation>
    </message>
    <message>
        <source>Unlock it with its password, usually the one you sign in with.</source>
        <translation>Entsperren Sie ihn mit seinem Passwort; meist ist es das, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>To keep it, install a keyring (GNOME Keyring or KWallet on Linux) and sign in again.</source>
        <translation>Um es aufzubewahren, installieren Sie einen Schlüsselbund (GNOME Keyring oder KWallet unter Linux) und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Start KeePassXC and open your database.</source>
        <translation>Starten Sie KeePassXC und öffnen Sie Ihre Datenbank.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, switch the wallet on.</source>
        <translation>Schalten Sie die Brieftasche in den Systemeinstellungen von KDE unter „KDE-Brieftasche“ ein.</translation>
    </message>
    <message>
        <source>Start it, or sign out of your computer and in again.</source>
        <translation>Starten Sie ihn, oder melden Sie sich am Computer ab und wieder an.</translation>
    </message>
    <message>
        <source>In the settings of KeePassXC, under “Secret Service Integration”, switch it on.</source>
        <translation>Schalten Sie ihn in den Einstellungen von KeePassXC unter „Secret-Service-Integration“ ein.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, turn on its use for the Secret Service interface.</source>
        <translation>Lassen Sie die Brieftasche in den Systemeinstellungen von KDE unter „KDE-Brieftasche“ für die Secret-Service-Schnittstelle benutzen.</translation>
    </message>
    <message>
        <source>{keyring} reported an error</source>
        <translation>{keyring} hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <source>The fault is on its side; your accounts are not affected.</source>
        <translation>Der Grund liegt dort; Ihre Konten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Does it happen again? Sign out of your computer and in again.</source>
        <translation>Geschieht es wieder? Melden Sie sich am Computer ab und wieder an.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>{installed} is running, but its keyring service is switched off</source>
        <translation>{installed} läuft, aber sein Schlüsselbund-Dienst ist ausgeschaltet</translation>
    </message>
    <message>
        <source>{installed} is not running</source>
        <translation>{installed} läuft nicht</translation>
    </message>
    <message>
        <source>The token can be kept safely only by the system’s keyring, and none is running. It is never kept in a file.</source>
        <translation>Sicher aufbewahren kann das Token nur der Schlüsselbund des Systems, und es läuft keiner. In einer Datei wird es nie aufbewahrt.</translation>
    </message>
    <message>
        <source>{keyring} does not have the token</source>
        <translation>{keyring} hat das Token nicht</translation>
    </message>
    <message>
        <source>It was kept in {place}, which cannot be searched now. It may still be there.</source>
        <translation>Es lag in {place}; dort kann jetzt nicht gesucht werden. Vielleicht ist es noch dort.</translation>
    </message>
    <message>
        <source>{keyring} shares no database</source>
        <translation>{keyring} gibt keine Datenbank frei</translation>
    </message>
    <message>
        <source>The token can be kept only in a database that is open and shares a group.</source>
        <translation>Das Token kann nur in einer Datenbank bleiben, die geöffnet ist und eine Gruppe freigibt.</translation>
    </message>
    <message>
        <source>Open your database in it; in its database settings, under “Secret Service Integration”, choose a group to be shared.</source>
        <translation>Öffnen Sie dort Ihre Datenbank und wählen Sie in den Datenbank-Einstellungen unter „Secret-Service-Integration“ eine Gruppe, die freigegeben wird.</translation>
    </message>
    <message>
        <source>{keyring} is locked</source>
        <translation>{keyring} ist gesperrt</translation>
    </message>
    <message>
        <source>While it is locked, the token can be neither read nor kept.</source>
        <translation>Solange das so ist, lässt sich das Token weder lesen noch aufbewahren.</translation>
    </message>
    <message>
        <source>{keyring} was not unlocked</source>
        <translation>{keyring} wurde nicht entsperrt</translation>
    </message>
    <message>
        <source>It asked for permission, and the answer was no.</source>
        <translation>Er hat um Erlaubnis gefragt, und die Antwort war nein.</translation>
    </message>
    <message>
        <source>Try again and allow it, if that was a mistake.</source>
        <translation>Versuchen Sie es noch einmal und erlauben Sie es, falls das ein Versehen war.</translation>
    </message>
    <message>
        <source>{keyring} does not answer</source>
        <translation>{keyring} antwortet nicht</translation>
    </message>
    <message>
        <source>Perhaps it is waiting for its password in a window behind this one.</source>
        <translation>Vielleicht wartet er in einem Fenster hinter diesem auf sein Passwort.</translation>
    </message>
    <message>
        <source>Look for such a window and answer it.</source>
        <translation>Suchen Sie nach so einem Fenster und beantworten Sie es.</translation>
    </message>
    <message>
        <source>{keyring} holds something that is not a token</source>
        <translation>{keyring} enthält etwas, das kein Token ist</translation>
    </message>
    <message>
        <source>The entry of this program was changed or damaged. It was not used.</source>
        <translation>Der Eintrag dieses Programms wurde geändert oder beschädigt. Er wurde nicht benutzt.</translation>
    </message>
    <message>
        <source>Enter the token again with “Change token”: it is then replaced.</source>
        <translation>Geben Sie das Token mit „Token wechseln“ noch einmal ein: Dann wird er ersetzt.</translation>
    </message>
    <message>
        <source>The token is too long for {keyring}</source>
        <translation>Das Token ist zu lang für {keyring}</translation>
    </message>
    <message>
        <source>It was not kept. A token of useapi.net is much shorter.</source>
        <translation>Es wurde nicht aufbewahrt. Ein Token von useapi.net ist viel kürzer.</translation>
    </message>
    <message>
        <source>Check that only the token was pasted, and nothing with it.</source>
        <translation>Prüfen Sie, ob nur das Token eingefügt wurde und nichts dazu.</translation>
    </message>
    <message>
        <source>The token is still kept in {place}.</source>
        <translation>Das Token liegt weiterhin in {place}.</translation>
    </message>
    <message>
        <source>Or clear it from this window only. It stays in the keyring and is used at the next start.</source>
        <translation>Oder entfernen Sie es nur aus diesem Fenster. Es bleibt im Schlüsselbund und wird beim nächsten Start benutzt.</translation>
    </message>
    <message>
        <source>The token is not kept.</source>
        <translation>Das Token ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The old token is still kept in {place}; the new one is not.</source>
        <translation>Das alte Token liegt weiterhin in {place}, das neue nicht.</translation>
    </message>
    <message>
        <source>Or go on with the new token; it is forgotten when the program ends.</source>
        <translation>Oder machen Sie mit dem neuen Token weiter; es wird am Ende des Programms vergessen.</translation>
    </message>
    <message>
        <source>The profile keeps its old name and its token.</source>
        <translation>Das Profil behält seinen alten Namen und sein Token.</translation>
    </message>
    <message>
        <source>The token is still kept in {place} under an old name of the profile.</source>
        <translation>Das Token liegt unter einem alten Namen des Profils weiterhin in {place}.</translation>
    </message>
    <message>
        <source>Or do it later with “Remove leftover tokens” in the token’s menu.</source>
        <translation>Oder tun Sie es später mit „Zurückgebliebene Token entfernen“ im Menü des Tokens.</translation>
    </message>
    <message>
        <source>Or stop looking for it there. What is kept there then stays there.</source>
        <translation>Oder lassen Sie dort nicht mehr danach suchen. Was dort liegt, bleibt dann dort.</translation>
    </message>
    <message>
        <source>KeePassXC moves removed entries into the recycle bin of the database. The token in them is overwritten first. If the database keeps more than ten older values of an entry, the token stays readable there until you empty the recycle bin.</source>
        <translation>KeePassXC verschiebt entfernte Einträge in den Papierkorb der Datenbank. Das Token darin wird vorher überschrieben. Bewahrt die Datenbank mehr als zehn ältere Werte eines Eintrags auf, bleibt das Token dort lesbar, bis Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>Check that this computer is online: open useapi.net in a browser.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist: Öffnen Sie useapi.net in einem Browser.</translation>
    </message>
    <message>
        <source>Do you use a VPN or a firewall? Check that it lets this through.</source>
        <translation>Benutzen Sie ein VPN oder eine Firewall? Prüfen Sie, ob sie das durchlassen.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set it in the settings of GNOME or KDE; on other desktops in HTTPS_PROXY.</source>
        <translation>Braucht dieses Netzwerk einen Proxy? Tragen Sie ihn in den Einstellungen von GNOME oder KDE ein, auf anderen Arbeitsumgebungen in HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set its address in your system’s network settings; a script (PAC) is not followed.</source>
        <translation>Braucht dieses Netzwerk einen Proxy? Tragen Sie seine Adresse in den Netzwerkeinstellungen Ihres Systems ein; ein Skript (PAC) wird nicht befolgt.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer; best let it set them automatically.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Computers; lassen Sie sie automatisch einstellen.</translation>
    </message>
    <message>
        <source>In a hotel or café? Sign in to the network first, or use another one.</source>
        <translation>Im Hotel oder Café? Melden Sie sich erst im Netz an oder nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>No answer came from {host}</source>
        <translation>Von {host} kam keine Antwort</translation>
    </message>
    <message>
        <source>The connection did not work.</source>
        <translation>Die Verbindung hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>{host} could not be found</source>
        <translation>{host} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>This computer could not look up the address. Most often it is offline.</source>
        <translation>Dieser Computer konnte die Adresse nicht nachschlagen. Meistens ist er offline.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>Es gibt keinen Weg zu {host}</translation>
    </message>
    <message>
        <source>Most often this computer is offline, or a firewall does not let the program through.</source>
        <translation>Meistens ist dieser Computer offline, oder eine Firewall lässt das Programm nicht durch.</translation>
    </message>
    <message>
        <source>{host} does not accept connections</source>
        <translation>{host} nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>The computer there can be reached, but nothing answers at this address; or a firewall refuses in its name.</source>
        <translation>Der Computer dort ist erreichbar, aber unter dieser Adresse antwortet nichts; oder eine Firewall lehnt in seinem Namen ab.</translation>
    </message>
    <message>
        <source>Try again in a few minutes: it may be down for a moment.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal: Vielleicht ist er nur kurz außer Betrieb.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time</source>
        <translation>{host} war nicht rechtzeitig zu erreichen</translation>
    </message>
    <message>
        <source>{host} agreed on no encryption in time</source>
        <translation>{host} hat keine Verschlüsselung rechtzeitig vereinbart</translation>
    </message>
    <message>
        <source>The answer from {host} stopped coming</source>
        <translation>Die Antwort von {host} kam ins Stocken</translation>
    </message>
    <message>
        <source>The answer from {host} came too slowly</source>
        <translation>Die Antwort von {host} kam zu langsam</translation>
    </message>
    <message>
        <source>{host} did not answer in time</source>
        <translation>{host} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>Es kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>A connection was made, but no encrypted one. Your token was not sent.</source>
        <translation>Eine Verbindung kam zustande, aber keine verschlüsselte. Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The answer had begun, but its end did not come.</source>
        <translation>Die Antwort hatte begonnen, aber ihr Ende kam nicht.</translation>
    </message>
    <message>
        <source>It kept coming, but its end did not come in time.</source>
        <translation>Sie kam stetig, aber ihr Ende kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The connection was there, but the answer to the request did not begin.</source>
        <translation>Die Verbindung stand, aber die Antwort auf die Anfrage begann nicht.</translation>
    </message>
    <message>
        <source>Try again: the network may have been busy for a moment.</source>
        <translation>Versuchen Sie es noch einmal: Vielleicht war gerade viel los.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off</source>
        <translation>Die Verbindung zu {host} brach ab</translation>
    </message>
    <message>
        <source>It ended before it was encrypted. Your token was not sent.</source>
        <translation>Sie endete, bevor sie verschlüsselt war. Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here.</source>
        <translation>Sie endete, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>Is your Wi-Fi weak? Move closer, or use a cable.</source>
        <translation>Ist Ihr WLAN schwach? Gehen Sie näher heran oder nehmen Sie ein Kabel.</translation>
    </message>
    <message>
        <source>What answered at {host} is not a web service</source>
        <translation>Was bei {host} geantwortet hat, ist kein Webdienst</translation>
    </message>
    <message>
        <source>The answer breaks the rules of the web (HTTP), so it could not be read.</source>
        <translation>Die Antwort verstößt gegen die Regeln des Webs (HTTP) und ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Look at the proxy in your system’s network settings, then check again.</source>
        <translation>Sehen Sie nach dem Proxy in den Netzwerkeinstellungen Ihres Systems und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>It is set in {variable}. Correct it there, and start the program again.</source>
        <translation>Er ist in {variable} eingetragen. Korrigieren Sie ihn dort und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Set user name and password with the proxy in your system’s network settings.</source>
        <translation>Tragen Sie Benutzernamen und Passwort beim Proxy in den Netzwerkeinstellungen Ihres Systems ein.</translation>
    </message>
    <message>
        <source>Put them into {variable}, as in NAME:PASSWORD@HOST:PORT, and start the program again.</source>
        <translation>Tragen Sie beides in {variable} ein, nach dem Muster NAME:PASSWORD@HOST:PORT, und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The proxy {address} cannot be reached</source>
        <translation>Der Proxy {address} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The proxy {address} could not be found</source>
        <translation>Der Proxy {address} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The proxy {address} did not answer in time</source>
        <translation>Der Proxy {address} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>What answers at {address} is not the proxy that is set</source>
        <translation>Was bei {address} antwortet, ist nicht der eingetragene Proxy</translation>
    </message>
    <message>
        <source>The proxy {address} could not prove that it is the real one</source>
        <translation>Der Proxy {address} konnte nicht nachweisen, dass er der echte ist</translation>
    </message>
    <message>
        <source>The proxy {address} wants a user name and a password</source>
        <translation>Der Proxy {address} verlangt Benutzernamen und Passwort</translation>
    </message>
    <message>
        <source>The proxy {address} did not accept the user name and password</source>
        <translation>Der Proxy {address} hat Benutzernamen und Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>The proxy {address} wants a login that this program cannot do</source>
        <translation>Der Proxy {address} verlangt eine Anmeldung, die dieses Programm nicht beherrscht</translation>
    </message>
    <message>
        <source>The proxy {address} does not allow useapi.net</source>
        <translation>Der Proxy {address} erlaubt useapi.net nicht</translation>
    </message>
    <message>
        <source>The proxy {address} could not reach useapi.net</source>
        <translation>Der Proxy {address} konnte useapi.net nicht erreichen</translation>
    </message>
    <message>
        <source>A proxy did not let the request through</source>
        <translation>Ein Proxy hat die Anfrage nicht durchgelassen</translation>
    </message>
    <message>
        <source>The proxy {address} did not let the request through</source>
        <translation>Der Proxy {address} hat die Anfrage nicht durchgelassen</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind: HTTP, HTTPS and SOCKS differ.</source>
        <translation>Vielleicht ist es ein Proxy anderer Art: HTTP, HTTPS und SOCKS unterscheiden sich.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here. Your token was not sent.</source>
        <translation>Seinem Zertifikat wird hier nicht vertraut. Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It takes no user name and password of the kind that is sent.</source>
        <translation>Er nimmt Benutzernamen und Passwort in der gesendeten Form nicht an.</translation>
    </message>
    <message>
        <source>It offers {offered}; this program can only send a name and password (Basic).</source>
        <translation>Er bietet {offered} an; dieses Programm kann nur Namen und Passwort (Basic) senden.</translation>
    </message>
    <message>
        <source>Your token was not sent.</source>
        <translation>Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It answered {proxy_status} instead of connecting. Your token was not sent.</source>
        <translation>Er antwortete mit {proxy_status}, statt zu verbinden. Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for the user name and password.</source>
        <translation>Fragen Sie nach Benutzernamen und Passwort, wo er betreut wird.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for an exception, or for another proxy.</source>
        <translation>Bitten Sie dort, wo er betreut wird, um eine Ausnahme oder einen anderen Proxy.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to allow useapi.net.</source>
        <translation>Bitten Sie dort, wo er betreut wird, useapi.net zu erlauben.</translation>
    </message>
    <message>
        <source>Is it your company’s? Ask whoever looks after it there.</source>
        <translation>Gehört er Ihrer Firma? Fragen Sie dort, wer ihn betreut.</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used</source>
        <translation>Die Proxy-Einstellung dieses Computers ist nicht brauchbar</translation>
    </message>
    <message>
        <source>What is set is not an address that can be used.</source>
        <translation>Was eingestellt ist, ist keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is not an address that can be used.</source>
        <translation>Die Umgebungsvariable {variable} ist keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>Correct the proxy in your system’s network settings, or turn it off.</source>
        <translation>Berichtigen Sie den Proxy in den Netzwerkeinstellungen Ihres Systems, oder schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>Correct {variable}, or remove it, and start the program again.</source>
        <translation>Berichtigen oder entfernen Sie {variable} und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>It must begin with http://, https://, socks5:// or socks5h://, then name a host and a port.</source>
        <translation>Sie muss mit http://, https://, socks5:// oder socks5h:// beginnen und dann einen Host und einen Port nennen.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the real one</source>
        <translation>{host} konnte nicht beweisen, dass er der echte ist</translation>
    </message>
    <message>
        <source>Its certificate comes from someone this computer does not trust. Someone may be reading along: a company network, a virus scanner, or an attacker. Your token was not sent.</source>
        <translation>Sein Zertifikat kommt von jemandem, dem dieser Computer nicht vertraut. Vielleicht liest jemand mit: ein Firmennetz, ein Virenscanner oder ein Angreifer. Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>In a company network? Ask whoever looks after it to add its certificate to your system.</source>
        <translation>In einem Firmennetz? Bitten Sie, wer es betreut, sein Zertifikat in Ihr System aufzunehmen.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date</source>
        <translation>Das Zertifikat von {host} ist abgelaufen</translation>
    </message>
    <message>
        <source>Or this computer’s clock is wrong. Either way it cannot be told who is answering, so your token was not sent.</source>
        <translation>Oder die Uhr dieses Computers geht falsch. So oder so lässt sich nicht sagen, wer antwortet; darum wurde Ihr Token nicht gesendet.</translation>
    </message>
    <message>
        <source>Is the clock right? Then {host} has to renew it.</source>
        <translation>Geht die Uhr richtig? Dann muss {host} es erneuern.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong</source>
        <translation>Die Uhr dieses Computers scheint falsch zu gehen</translation>
    </message>
    <message>
        <source>By its time, the certificate of {host} is not valid yet. So it cannot be told who is answering, and your token was not sent.</source>
        <translation>Nach ihr ist das Zertifikat von {host} noch nicht gültig. So lässt sich nicht sagen, wer antwortet, und Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Someone else answered in the name of {host}</source>
        <translation>Jemand anderes hat im Namen von {host} geantwortet</translation>
    </message>
    <message>
        <source>The certificate is for another address. Your token was not sent.</source>
        <translation>Das Zertifikat gilt für eine andere Adresse. Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made</source>
        <translation>Zu {host} kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>The two sides could not agree on encryption. Your token was not sent.</source>
        <translation>Die beiden Seiten konnten sich nicht auf eine Verschlüsselung einigen. Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>What answered at {host} does not encrypt</source>
        <translation>Was bei {host} geantwortet hat, verschlüsselt nicht</translation>
    </message>
    <message>
        <source>It speaks plain text where encryption is expected, as a network does that wants you to sign in. Your token was not sent.</source>
        <translation>Es spricht Klartext, wo Verschlüsselung erwartet wird, wie ein Netzwerk, bei dem man sich anmelden soll. Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>There are no certificates where {variable} points</source>
        <translation>{variable} führt zu keinen Zertifikaten</translation>
    </message>
    <message>
        <source>This environment variable says which certificates are trusted, but there are none where it points. So it cannot be told whether {host} is the real one, and your token was not sent.</source>
        <translation>Diese Umgebungsvariable legt fest, welchen Zertifikaten vertraut wird, aber wohin sie zeigt, gibt es keine. So lässt sich nicht feststellen, ob {host} der echte ist, und Ihr Token wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Set {variable} to the certificates of your company, or remove it: then your system’s own list is used.</source>
        <translation>Lassen Sie {variable} auf die Zertifikate Ihrer Firma zeigen, oder entfernen Sie die Variable: Dann gilt die Liste Ihres Systems.</translation>
    </message>
    <message>
        <source>Start the program again, and check.</source>
        <translation>Starten Sie das Programm neu und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or in your share of it.</source>
        <translation>Auf dem Datenträger oder in Ihrem Anteil daran ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The disk can be read but not written.</source>
        <translation>Der Datenträger lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Its folder does not exist (any more).</source>
        <translation>Der Ordner ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>Ein anderes Programm hat die Datei geöffnet.</translation>
    </message>
    <message>
        <source>Something that is not a file has that name.</source>
        <translation>Etwas, das keine Datei ist, heißt schon so.</translation>
    </message>
    <message>
        <source>A file cannot have that name there.</source>
        <translation>So kann dort keine Datei heißen.</translation>
    </message>
    <message>
        <source>The system did not let it be written.</source>
        <translation>Das System hat das Schreiben nicht zugelassen.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Schließen Sie sie dort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another name, short and without special characters.</source>
        <translation>Wählen Sie einen anderen Namen, kurz und ohne Sonderzeichen.</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents.</source>
        <translation>Wählen Sie einen anderen Ordner, zum Beispiel Ihre Dokumente.</translation>
    </message>
    <message>
        <source>The check did not work</source>
        <translation>Die Prüfung hat nicht geklappt</translation>
    </message>
    <message>
        <source>No list of accounts came back.</source>
        <translation>Es kam keine Liste von Konten zurück.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>Ein Teil dieses Programms fehlt</translation>
    </message>
    <message>
        <source>The file “{name}” should have come with it.</source>
        <translation>Die Datei „{name}“ hätte dabei sein müssen.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Did a virus scanner remove the file? Restore it.</source>
        <translation>Hat ein Virenscanner die Datei entfernt? Lassen Sie sie wiederherstellen.</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used</source>
        <translation>Die mit --api-url angegebene Adresse ist nicht brauchbar</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation>Sie muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>It must begin with https:// and nothing else.</source>
        <translation>Sie muss mit https:// beginnen und mit nichts anderem.</translation>
    </message>
    <message>
        <source>With http:// your token could be read on its way, so that is allowed for this computer itself only. Use https://</source>
        <translation>Mit http:// könnte Ihr Token unterwegs gelesen werden; das ist darum nur für diesen Computer selbst erlaubt. Nehmen Sie https://</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>Sie nennt keinen Host.</translation>
    </message>
    <message>
        <source>Its host is neither a name nor an address.</source>
        <translation>Ihr Host ist weder ein Name noch eine Adresse.</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>Ihr Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>It seems to contain a user name or a password. Leave that out.</source>
        <translation>Sie enthält einen Benutzernamen oder ein Passwort oder sieht so aus. Lassen Sie das weg.</translation>
    </message>
    <message>
        <source>It has a path after the host. Leave that out.</source>
        <translation>Nach dem Host geht sie weiter. Lassen Sie den Pfad weg.</translation>
    </message>
    <message>
        <source>It has a “?” in it. Leave that and what follows out.</source>
        <translation>Sie enthält ein „?“. Lassen Sie es und alles danach weg.</translation>
    </message>
    <message>
        <source>It has a “#” in it. Leave that and what follows out.</source>
        <translation>Sie enthält ein „#“. Lassen Sie es und alles danach weg.</translation>
    </message>
    <message>
        <source>It is not the address of a service.</source>
        <translation>Sie ist nicht die Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>Give only scheme, host and port, for example https://api.useapi.net</source>
        <translation>Geben Sie nur Schema, Host und Port an, zum Beispiel https://api.useapi.net</translation>
    </message>
    <message>
        <source>Or leave the option out: then useapi.net itself is asked.</source>
        <translation>Oder lassen Sie die Option weg: Dann wird useapi.net selbst gefragt.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Ihre Einstellungen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>What could be read still applies, and the rest is as at the first start. Your token is not affected.</source>
        <translation>Was davon lesbar war, gilt weiter; alles andere ist wie beim ersten Start. Ihr Token ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Go on as usual: your next changes are saved again.</source>
        <translation>Machen Sie weiter wie gewohnt: Ihre nächsten Änderungen werden wieder behalten.</translation>
    </message>
    <message>
        <source>The old file was set aside next to the new one, in case you need it.</source>
        <translation>Die alte Datei liegt neben der neuen, falls Sie sie brauchen.</translation>
    </message>
    <message>
        <source>The share-safe view is on, unless the file said that it was off.</source>
        <translation>Die diskrete Ansicht ist an, es sei denn, in der Datei stand, dass sie aus war.</translation>
    </message>
    <message>
        <source>Your settings could not be saved</source>
        <translation>Ihre Einstellungen ließen sich nicht speichern</translation>
    </message>
    <message>
        <source>What you set holds until the program ends. Your token is not affected.</source>
        <translation>Was Sie einstellen, gilt bis zum Ende des Programms. Ihr Token ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing to the folder.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder erlauben Sie, in den Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>Go on as usual: your next change is saved together with those before it.</source>
        <translation>Machen Sie weiter wie gewohnt: Die nächste Änderung wird mit allen davor gespeichert.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Die Datei ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>“{name}” was not written. Nothing else has changed.</source>
        <translation>„{name}“ wurde nicht geschrieben. Sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Then save it again.</source>
        <translation>Speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>In diesem Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. It keeps running.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Es macht weiter, so gut es kann.</translation>
    </message>
    <message>
        <source>Try again what you were doing.</source>
        <translation>Versuchen Sie noch einmal, was Sie vorhatten.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program.</source>
        <translation>Geschieht es wieder, schließen Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Token wechseln…</translation>
    </message>
    <message>
        <source>Use the token only for now</source>
        <translation>Token nur für jetzt benutzen</translation>
    </message>
    <message>
        <source>Clear it from this window only</source>
        <translation>Nur aus diesem Fenster entfernen</translation>
    </message>
    <message>
        <source>Stop looking there</source>
        <translation>Dort nicht mehr suchen</translation>
    </message>
    <message>
        <source>Open useapi.net</source>
        <translation>useapi.net öffnen</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Wo finde ich mein Token?</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Dokumentation öffnen</translation>
    </message>
    <message>
        <source>How to set up a channel</source>
        <translation>Einen Kanal einrichten</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>Ein Konto einrichten</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Did you start the program with --api-url? Check that address.</source>
        <translation>Haben Sie das Programm mit --api-url gestartet? Prüfen Sie diese Adresse.</translation>
    </message>
    <message>
        <source>Do you use a VPN, a filter or a company network? Try without it.</source>
        <translation>Benutzen Sie ein VPN, einen Filter oder ein Firmennetz? Versuchen Sie es ohne.</translation>
    </message>
    <message>
        <source>Is there a newer version of this program? Then use that.</source>
        <translation>Gibt es eine neuere Version dieses Programms? Dann nehmen Sie die.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>If this goes on, ask useapi.net; “Details” has the facts for them.</source>
        <translation>Hält es an, fragen Sie useapi.net; unter „Details“ stehen die Fakten dafür.</translation>
    </message>
    <message>
        <source>If this goes on, “Details” has the facts for a report.</source>
        <translation>Bleibt es so? Unter „Details“ stehen die Fakten für eine Meldung.</translation>
    </message>
    <message>
        <source>Give it on standard input, with --token-stdin, or keep it in the window.</source>
        <translation>Geben Sie es über die Standardeingabe an, mit --token-stdin, oder bewahren Sie es im Fenster auf.</translation>
    </message>
    <message>
        <source>Paste it with “Change token” and check again.</source>
        <translation>Fügen Sie es mit „Token wechseln“ ein und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>An API token is needed first</source>
        <translation>Zuerst wird ein API-Token gebraucht</translation>
    </message>
    <message>
        <source>Without your API token, useapi.net does not list accounts.</source>
        <translation>Ohne Ihr API-Token listet useapi.net keine Konten.</translation>
    </message>
    <message>
        <source>Copy your API token: useapi.net showed it when you signed up.</source>
        <translation>Kopieren Sie Ihr API-Token: useapi.net hat es bei der Anmeldung gezeigt.</translation>
    </message>
    <message>
        <source>This cannot be an API token</source>
        <translation>Das kann kein API-Token sein</translation>
    </message>
    <message>
        <source>It is empty. Nothing was sent.</source>
        <translation>Es steht nichts darin. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It has invisible characters in it. Nothing was sent.</source>
        <translation>Es enthält unsichtbare Zeichen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It has letters or signs that no API token has. Nothing was sent.</source>
        <translation>Es enthält Buchstaben oder Zeichen, die kein API-Token hat. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It is far too long. Nothing was sent.</source>
        <translation>Es ist viel zu lang. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It looks like a Discord token, which opens a whole Discord account. Nothing was sent.</source>
        <translation>Es sieht wie ein Discord-Token aus, und das öffnet ein ganzes Discord-Konto. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. Nothing was sent.</source>
        <translation>So lässt es sich nicht senden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Copy the token again: it starts with “user:”.</source>
        <translation>Kopieren Sie das Token noch einmal: Es beginnt mit „user:“.</translation>
    </message>
    <message>
        <source>useapi.net did not accept your API token</source>
        <translation>useapi.net hat Ihr API-Token nicht angenommen</translation>
    </message>
    <message>
        <source>The answer was 401 Unauthorized.</source>
        <translation>Die Antwort war 401 Unauthorized.</translation>
    </message>
    <message>
        <source>Copy the whole token from useapi.net: it starts with “user:” and is easily cut short.</source>
        <translation>Kopieren Sie das ganze Token von useapi.net: Es beginnt mit „user:“ und wird leicht abgeschnitten.</translation>
    </message>
    <message>
        <source>Was the token reset? Then the old one no longer works: use the new one.</source>
        <translation>Wurde das Token erneuert? Dann gilt das alte nicht mehr: Nehmen Sie das neue.</translation>
    </message>
    <message>
        <source>useapi.net found no active subscription</source>
        <translation>useapi.net hat kein aktives Abonnement gefunden</translation>
    </message>
    <message>
        <source>The answer was 402: there is no subscription for this token, or it has expired.</source>
        <translation>Die Antwort war 402: Für dieses Token gibt es kein Abonnement, oder es ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check at useapi.net whether your subscription is active.</source>
        <translation>Sehen Sie bei useapi.net nach, ob Ihr Abonnement aktiv ist.</translation>
    </message>
    <message>
        <source>Do you have more than one token? Check that this one belongs to the subscription.</source>
        <translation>Haben Sie mehr als ein Token? Prüfen Sie, ob dieses zum Abonnement gehört.</translation>
    </message>
    <message>
        <source>The service asks for a paid plan</source>
        <translation>Der Dienst verlangt einen bezahlten Tarif</translation>
    </message>
    <message>
        <source>The answer was 402. It is about the plan of an account at the service itself, not about your subscription at useapi.net.</source>
        <translation>Die Antwort war 402. Es geht um den Tarif eines Kontos bei dem Dienst selbst, nicht um Ihr Abonnement bei useapi.net.</translation>
    </message>
    <message>
        <source>Sign in at the service and look at the plan there.</source>
        <translation>Melden Sie sich bei dem Dienst an und sehen Sie sich dort den Tarif an.</translation>
    </message>
    <message>
        <source>useapi.net refused this request</source>
        <translation>useapi.net hat diese Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on the way can answer like this as well.</source>
        <translation>Die Antwort war 403 Forbidden. Das heißt nicht, dass das Token falsch ist; auch eine Firewall unterwegs kann so antworten.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with a linked account</source>
        <translation>useapi.net meldet ein Problem mit einem verknüpften Konto</translation>
    </message>
    <message>
        <source>The answer was 596. useapi.net uses it when a linked account is signed out or waits for its owner, for example for a moderation message or a CAPTCHA.</source>
        <translation>Die Antwort war 596. useapi.net gibt sie, wenn ein verknüpftes Konto abgemeldet ist oder auf seinen Besitzer wartet, zum Beispiel wegen einer Nachricht der Moderation oder eines CAPTCHAs.</translation>
    </message>
    <message>
        <source>Sign in at the service with that account and answer what it asks for, or add the account at useapi.net again.</source>
        <translation>Melden Sie sich mit diesem Konto bei dem Dienst an und beantworten Sie, was gefragt wird, oder fügen Sie das Konto bei useapi.net noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Look for an e-mail from useapi.net about it.</source>
        <translation>Suchen Sie nach einer E-Mail von useapi.net darüber.</translation>
    </message>
    <message>
        <source>Set “{name}” to a number from {least} to {most} at useapi.net.</source>
        <translation>Setzen Sie „{name}“ bei useapi.net auf eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>Keine Kapazität</translation>
    </message>
    <message>
        <source>Capacity is not set</source>
        <translation>Kapazität ist nicht gesetzt</translation>
    </message>
    <message>
        <source>The answer does not say how many jobs this account may run at once.</source>
        <translation>Die Antwort sagt nicht, wie viele Jobs dieses Konto gleichzeitig ausführen darf.</translation>
    </message>
    <message>
        <source>“{name}” should be a whole number from {least} to {most}.</source>
        <translation>„{name}“ sollte eine ganze Zahl von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>“{name}” is {first}; useapi.net documents {least} to {most}.</source>
        <translation>„{name}“ ist {first}; useapi.net dokumentiert {least} bis {most}.</translation>
    </message>
    <message>
        <source>Unreadable capacity</source>
        <translation>Unlesbare Kapazität</translation>
    </message>
    <message>
        <source>Capacity is not a whole number</source>
        <translation>Kapazität ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>Capacity out of range</source>
        <translation>Kapazität außerhalb</translation>
    </message>
    <message>
        <source>Capacity is outside {least} to {most}</source>
        <translation>Kapazität liegt nicht zwischen {least} und {most}</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again.</source>
        <translation>Speichern Sie diesen Kanal bei useapi.net noch einmal.</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>Unlesbarer Eintrag</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>Dieser Eintrag lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Save this account at useapi.net again.</source>
        <translation>Speichern Sie dieses Konto bei useapi.net noch einmal.</translation>
    </message>
    <message>
        <source>The answer names this account, and says nothing readable about it.</source>
        <translation>Die Antwort nennt dieses Konto, sagt aber nichts Lesbares über es.</translation>
    </message>
    <message>
        <source>Unreadable value</source>
        <translation>Unlesbarer Wert</translation>
    </message>
    <message>
        <source>A value is of an unexpected kind</source>
        <translation>Ein Wert ist von unerwarteter Art</translation>
    </message>
    <message>
        <source>Not as documented by useapi.net: {details}.</source>
        <translation>Nicht wie von useapi.net dokumentiert: {details}.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Fields that this program does not know</source>
        <translation>Felder, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>useapi.net also sent: {details}.</source>
        <translation>useapi.net hat außerdem gesendet: {details}.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Discord’s ids have 17 to 19 digits and tell a date in the past.</source>
        <translation>IDs von Discord haben 17 bis 19 Ziffern und verraten ein Datum in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Two channel ids</source>
        <translation>Zwei Kanal-IDs</translation>
    </message>
    <message>
        <source>Listed under another channel id</source>
        <translation>Unter einer anderen Kanal-ID gelistet</translation>
    </message>
    <message>
        <source>It is listed as {first}, and names its channel as {last}.</source>
        <translation>Er ist als {first} gelistet und nennt seinen Kanal {last}.</translation>
    </message>
    <message>
        <source>Look up the right id in Discord and save the channel again.</source>
        <translation>Sehen Sie in Discord nach der richtigen ID und speichern Sie den Kanal noch einmal.</translation>
    </message>
    <message>
        <source>No channel id</source>
        <translation>Keine Kanal-ID</translation>
    </message>
    <message>
        <source>The channel id is missing</source>
        <translation>Die Kanal-ID fehlt</translation>
    </message>
    <message>
        <source>The entry does not name its channel; the id shown is the one it is listed under.</source>
        <translation>Der Eintrag nennt seinen Kanal nicht; gezeigt wird die ID, unter der er gelistet ist.</translation>
    </message>
    <message>
        <source>Unusual channel id</source>
        <translation>Ungewöhnliche Kanal-ID</translation>
    </message>
    <message>
        <source>This cannot be a Discord channel id</source>
        <translation>Das kann keine Kanal-ID von Discord sein</translation>
    </message>
    <message>
        <source>Copy the channel id from Discord and save the channel again.</source>
        <translation>Kopieren Sie die Kanal-ID aus Discord und speichern Sie den Kanal noch einmal.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>The server id is missing</source>
        <translation>Die Server-ID fehlt</translation>
    </message>
    <message>
        <source>The answer does not say which Discord server the channel is on.</source>
        <translation>Die Antwort sagt nicht, auf welchem Discord-Server der Kanal ist.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its server id.</source>
        <translation>Speichern Sie diesen Kanal bei useapi.net noch einmal, mit seiner Server-ID.</translation>
    </message>
    <message>
        <source>Unusual server id</source>
        <translation>Ungewöhnliche Server-ID</translation>
    </message>
    <message>
        <source>This cannot be a Discord server id</source>
        <translation>Das kann keine Server-ID von Discord sein</translation>
    </message>
    <message>
        <source>Copy the server id from Discord and save the channel again.</source>
        <translation>Kopieren Sie die Server-ID aus Discord und speichern Sie den Kanal noch einmal.</translation>
    </message>
    <message>
        <source>Ids swapped?</source>
        <translation>IDs vertauscht?</translation>
    </message>
    <message>
        <source>The channel is older than its server</source>
        <translation>Der Kanal ist älter als sein Server</translation>
    </message>
    <message>
        <source>The dates in the two ids hint that they may be swapped.</source>
        <translation>Die Daten in den beiden IDs deuten an, dass sie vertauscht sein könnten.</translation>
    </message>
    <message>
        <source>Compare both ids with Discord’s.</source>
        <translation>Vergleichen Sie beide IDs mit denen in Discord.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>No Discord token</source>
        <translation>Kein Discord-Token</translation>
    </message>
    <message>
        <source>The answer of useapi.net has no Discord token for this channel.</source>
        <translation>Die Antwort von useapi.net hat für diesen Kanal kein Discord-Token.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its Discord token.</source>
        <translation>Speichern Sie diesen Kanal bei useapi.net noch einmal, mit seinem Discord-Token.</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>Geteiltes Token</translation>
    </message>
    <message>
        <source>Same Discord token as another channel</source>
        <translation>Dasselbe Discord-Token wie ein anderer Kanal</translation>
    </message>
    <message>
        <source>Also used by {details}. useapi.net refuses that when a channel is created, so one of them was probably entered by mistake.</source>
        <translation>Auch von {details} benutzt. useapi.net lehnt das beim Anlegen eines Kanals ab; eines davon wurde also wohl versehentlich eingetragen.</translation>
    </message>
    <message>
        <source>Give each channel the token of its own Discord account.</source>
        <translation>Geben Sie jedem Kanal das Token seines eigenen Discord-Kontos.</translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation>Ungewöhnliches Token</translation>
    </message>
    <message>
        <source>This does not look like a Discord token</source>
        <translation>Das sieht nicht wie ein Discord-Token aus</translation>
    </message>
    <message>
        <source>It does not have the shape that Discord tokens have. It may be cut off.</source>
        <translation>Es hat nicht die Form, die Discord-Token haben. Vielleicht ist es abgeschnitten.</translation>
    </message>
    <message>
        <source>Compare it with the token in Discord and save the channel again.</source>
        <translation>Vergleichen Sie es mit dem Token in Discord und speichern Sie den Kanal noch einmal.</translation>
    </message>
    <message>
        <source>Token shortened</source>
        <translation>Token gekürzt</translation>
    </message>
    <message>
        <source>useapi.net shows this token in part only</source>
        <translation>useapi.net zeigt dieses Token nur teilweise</translation>
    </message>
    <message>
        <source>That is a protection, not a fault. Its shape cannot be checked.</source>
        <translation>Das ist ein Schutz, kein Fehler. Seine Form lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>API tokens usually look like “user:”, a number, “-” and a code.</source>
        <translation>API-Token sehen meist so aus: „user:“, eine Zahl, „-“ und ein Code.</translation>
    </message>
    <message>
        <source>The beginning seems to be missing: API tokens start with “user:”.</source>
        <translation>Der Anfang scheint zu fehlen: API-Token beginnen mit „user:“.</translation>
    </message>
    <message>
        <source>The end seems to be missing: a “-” and a code follow the number.</source>
        <translation>Das Ende scheint zu fehlen: Auf die Zahl folgen ein „-“ und ein Code.</translation>
    </message>
    <message>
        <source>There is a space inside. Did you paste more than the token?</source>
        <translation>Da ist ein Leerzeichen drin. Haben Sie mehr als das Token eingefügt?</translation>
    </message>
    <message>
        <source>Paste your API token to go on.</source>
        <translation>Fügen Sie Ihr API-Token ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>It contains letters or signs that no API token has.</source>
        <translation>Es enthält Buchstaben oder Zeichen, die kein API-Token hat.</translation>
    </message>
    <message>
        <source>It contains invisible control characters. Please copy it again.</source>
        <translation>Es enthält unsichtbare Steuerzeichen. Bitte kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is far too long for an API token. Please copy only the token.</source>
        <translation>Das ist viel zu lang für ein API-Token. Bitte kopieren Sie nur das Token.</translation>
    </message>
    <message>
        <source>This looks like a Discord token. The API token starts with “user:”.</source>
        <translation>Das sieht wie ein Discord-Token aus. Das API-Token beginnt mit „user:“.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The service that the account belongs to.</source>
        <translation>Der Dienst, zu dem das Konto gehört.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What useapi.net lists the account under.</source>
        <translation>Worunter useapi.net das Konto führt.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The address that the account signs in with.</source>
        <translation>Die Adresse, mit der sich das Konto anmeldet.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The Discord channel that receives the jobs.</source>
        <translation>Der Discord-Kanal, der die Jobs bekommt.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The Discord server that the channel is on.</source>
        <translation>Der Discord-Server, auf dem der Kanal ist.</translation>
    </message>
    <message>
        <source>Discord token</source>
        <translation>Discord-Token</translation>
    </message>
    <message>
        <source>Hidden. Only the last four characters are shown.</source>
        <translation>Verborgen. Nur die letzten vier Zeichen werden gezeigt.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Jobs that run just now, as far as useapi.net started them.</source>
        <translation>Jobs, die gerade laufen, soweit useapi.net sie gestartet hat.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Jobs that could be started now, as useapi.net says.</source>
        <translation>Jobs, die jetzt gestartet werden könnten, wie useapi.net sagt.</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>keines gemeldet</translation>
    </message>
    <message>
        <source>What the service itself says is wrong, in its words.</source>
        <translation>Was nach Angabe des Dienstes selbst nicht stimmt, in seinen Worten.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>“OK”, or what is wrong in the service’s own words.</source>
        <translation>„OK“, oder was nicht stimmt, in den eigenen Worten des Dienstes.</translation>
    </message>
    <message>
        <source>Session until</source>
        <translation>Sitzung bis</translation>
    </message>
    <message>
        <source>When the session ends that useapi.net holds. Many renew by themselves.</source>
        <translation>Wann die Sitzung endet, die useapi.net hält. Viele erneuern sich von selbst.</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Erneuert sich selbst</translation>
    </message>
    <message>
        <source>Whether useapi.net can renew the session.</source>
        <translation>Ob useapi.net die Sitzung erneuern kann.</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>Nächste Erneuerung</translation>
    </message>
    <message>
        <source>When useapi.net is going to renew the session.</source>
        <translation>Wann useapi.net die Sitzung erneuern wird.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>When the account was added at useapi.net.</source>
        <translation>Wann das Konto bei useapi.net hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>When useapi.net last changed what it keeps of it.</source>
        <translation>Wann useapi.net zuletzt geändert hat, was es darüber aufbewahrt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>The plan of the account at the service itself.</source>
        <translation>Der Tarif des Kontos beim Dienst selbst.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The region that the account belongs to.</source>
        <translation>Die Region, zu der das Konto gehört.</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Verbrauchtes Guthaben</translation>
    </message>
    <message>
        <source>As useapi.net last saw it.</source>
        <translation>Wie useapi.net es zuletzt gesehen hat.</translation>
    </message>
    <message>
        <source>Credits in total</source>
        <translation>Guthaben insgesamt</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>Kontingent verbraucht</translation>
    </message>
    <message>
        <source>Allowance renews</source>
        <translation>Kontingent neu ab</translation>
    </message>
    <message>
        <source>When the account may use its whole allowance again.</source>
        <translation>Wann das Konto wieder sein ganzes Kontingent nutzen darf.</translation>
    </message>
    <message>
        <source>Allowance as of</source>
        <translation>Kontingent, Stand</translation>
    </message>
    <message>
        <source>When useapi.net last asked for the allowance.</source>
        <translation>Wann useapi.net zuletzt nach dem Kontingent gefragt hat.</translation>
    </message>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} von {most}</translation>
    </message>
    <message>
        <source>Running and free are shown as useapi.net tells them: they need not add up.</source>
        <translation>„Laufend“ und „frei“ stehen hier, wie useapi.net sie mitteilt: Sie müssen zusammen nicht das Erlaubte ergeben.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>{jobs} allowed</source>
        <translation>{jobs} erlaubt</translation>
    </message>
    <message>
        <source>{running} running · {jobs} allowed</source>
        <translation>{running} laufend · {jobs} erlaubt</translation>
    </message>
    <message>
        <source>{running} running · {free} free · {jobs} allowed</source>
        <translation>{running} laufend · {free} frei · {jobs} erlaubt</translation>
    </message>
    <message>
        <source>{running} running</source>
        <translation>{running} laufen</translation>
    </message>
    <message>
        <source>Capacity: {jobs} of {most} jobs at once</source>
        <translation>Kapazität: {jobs} von {most} Jobs gleichzeitig</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {jobs} allowed at once</source>
        <translation>Kapazität: {running} Jobs laufen, {jobs} gleichzeitig erlaubt</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {free} free, {jobs} allowed at once</source>
        <translation>Kapazität: {running} Jobs laufen, {free} frei, {jobs} gleichzeitig erlaubt</translation>
    </message>
    <message>
        <source>Capacity: not set</source>
        <translation>Kapazität: nicht gesetzt</translation>
    </message>
    <message>
        <source>Capacity (jobs at once)</source>
        <translation>Kapazität (Jobs gleichzeitig)</translation>
    </message>
    <message>
        <source>How many jobs are allowed at once, not how many are free.</source>
        <translation>Wie viele Jobs gleichzeitig erlaubt sind, nicht, wie viele frei sind.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Jobs gleichzeitig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not told by this service</source>
        <translation>von diesem Dienst nicht genannt</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Health and session</source>
        <translation>Zustand und Sitzung</translation>
    </message>
    <message>
        <source>Plan and allowance</source>
        <translation>Tarif und Kontingent</translation>
    </message>
    <message>
        <source>shortened by useapi.net</source>
        <translation>von useapi.net gekürzt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>hidden, ends in {tail}</source>
        <translation>verborgen, endet auf {tail}</translation>
    </message>
    <message>
        <source>Same as the system</source>
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
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>A new language takes effect at the next start.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Check auto&amp;matically</source>
        <translation>Automatisch &amp;prüfen</translation>
    </message>
    <message>
        <source>every {minutes} min</source>
        <translation>alle {minutes} min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Clear a copied token &amp;after</source>
        <translation>Kopiertes Token &amp;löschen nach</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Check the accounts when the program starts</source>
        <translation>Konten beim Start des Programms prüfen</translation>
    </message>
    <message>
        <source>Tell me when something that was fine needs attention</source>
        <translation>Melden, wenn etwas Aufmerksamkeit braucht, das in Ordnung war</translation>
    </message>
    <message>
        <source>Share-safe view: hide ids on screen, in copies and exports</source>
        <translation>Diskrete Ansicht: IDs auf dem Bildschirm, in Kopien und Exporten verbergen</translation>
    </message>
    <message>
        <source>Ask retired services too</source>
        <translation>Auch eingestellte Dienste fragen</translation>
    </message>
    <message>
        <source>In its own words: “{details}”.</source>
        <translation>In seinen eigenen Worten: „{details}“.</translation>
    </message>
    <message>
        <source>Sign in at the service itself and answer what it asks for. If that does not help, add the account at useapi.net again.</source>
        <translation>Melden Sie sich beim Dienst selbst an und beantworten Sie, was gefragt wird. Wenn das nicht hilft, fügen Sie das Konto bei useapi.net noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Reported problem</source>
        <translation>Gemeldetes Problem</translation>
    </message>
    <message>
        <source>A problem with this account is reported</source>
        <translation>Ein Problem mit diesem Konto wird gemeldet</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <source>The health of this account is not OK</source>
        <translation>Der Zustand dieses Kontos ist nicht „OK“</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>The session of this account is over</source>
        <translation>Die Sitzung dieses Kontos ist zu Ende</translation>
    </message>
    <message>
        <source>It ended at {first}, and is not known to renew by itself. Jobs may fail.</source>
        <translation>Sie endete um {first}, und es ist nicht bekannt, dass sie sich von selbst erneuert. Jobs können fehlschlagen.</translation>
    </message>
    <message>
        <source>Add the account at useapi.net again.</source>
        <translation>Fügen Sie das Konto bei useapi.net noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>Kontingent verbraucht</translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <translation>Das Kontingent dieses Kontos ist verbraucht</translation>
    </message>
    <message>
        <source>As useapi.net last saw it. Jobs may fail until the allowance renews.</source>
        <translation>Wie useapi.net es zuletzt gesehen hat. Jobs können fehlschlagen, bis sich das Kontingent erneuert.</translation>
    </message>
    <message>
        <source>Wait until it renews, or use another account.</source>
        <translation>Warten Sie, bis es sich erneuert, oder nutzen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>No slot of this account is free</source>
        <translation>Kein Platz dieses Kontos ist frei</translation>
    </message>
    <message>
        <source>It ran as many jobs as it can at the time of the check.</source>
        <translation>Zur Zeit der Prüfung führte es so viele Jobs aus, wie es kann.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless jobs are refused.</source>
        <translation>Es ist nichts zu tun, außer wenn Jobs abgelehnt werden.</translation>
    </message>
    <message>
        <source>Only videos are counted.</source>
        <translation>Nur Videos werden gezählt.</translation>
    </message>
    <message>
        <source>Off-Peak jobs and jobs started on the website of PixVerse are not counted.</source>
        <translation>Off-Peak-Jobs und auf der Website von PixVerse gestartete Jobs werden nicht mitgezählt.</translation>
    </message>
    <message>
        <source>As the service itself says when it is asked.</source>
        <translation>Wie der Dienst selbst sagt, wenn er gefragt wird.</translation>
    </message>
    <message>
        <source>Jobs in the plan</source>
        <translation>Jobs laut Tarif</translation>
    </message>
    <message>
        <source>Daily credits</source>
        <translation>Tägliches Guthaben</translation>
    </message>
    <message>
        <source>Monthly credits</source>
        <translation>Monatliches Guthaben</translation>
    </message>
    <message>
        <source>Bought credits</source>
        <translation>Gekauftes Guthaben</translation>
    </message>
    <message>
        <source>Plan until</source>
        <translation>Tarif bis</translation>
    </message>
    <message>
        <source>Plan renews</source>
        <translation>Tarif erneuert sich</translation>
    </message>
    <message>
        <source>PixVerse itself is asked, and may sign you out of its website for it.</source>
        <translation>PixVerse selbst wird gefragt und meldet Sie dafür möglicherweise von seiner Website ab.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
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
        <source>Subscription over</source>
        <translation>Abonnement beendet</translation>
    </message>
    <message>
        <source>Your subscription at useapi.net is not active</source>
        <translation>Ihr Abonnement bei useapi.net ist nicht aktiv</translation>
    </message>
    <message>
        <source>Without it, useapi.net runs no jobs on your accounts.</source>
        <translation>Ohne es führt useapi.net keine Aufträge auf Ihren Konten aus.</translation>
    </message>
    <message>
        <source>Renew it at useapi.net, then check again.</source>
        <translation>Verlängern Sie es bei useapi.net, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with your subscription</source>
        <translation>useapi.net meldet ein Problem mit Ihrem Abonnement</translation>
    </message>
    <message>
        <source>In its own words: {details}</source>
        <translation>In eigenen Worten: {details}</translation>
    </message>
    <message>
        <source>Look at useapi.net, or ask its support.</source>
        <translation>Sehen Sie bei useapi.net nach, oder fragen Sie dort den Support.</translation>
    </message>
    <message>
        <source>Accounts in error</source>
        <translation>Konten im Fehlerzustand</translation>
    </message>
    <message>
        <source>useapi.net itself counts accounts in error</source>
        <translation>useapi.net selbst zählt Konten im Fehlerzustand</translation>
    </message>
    <message>
        <source>At {details}. An account in error runs no jobs, and still counts as one of those that the subscription allows.</source>
        <translation>Bei {details}. Ein Konto im Fehlerzustand führt keine Aufträge aus und zählt trotzdem zu denen, die das Abonnement erlaubt.</translation>
    </message>
    <message>
        <source>Add such an account again at useapi.net, or delete it there.</source>
        <translation>Fügen Sie ein solches Konto bei useapi.net noch einmal hinzu, oder löschen Sie es dort.</translation>
    </message>
    <message>
        <source>Renewal soon</source>
        <translation>Bald Verlängerung</translation>
    </message>
    <message>
        <source>The paid month of your subscription ends soon</source>
        <translation>Der bezahlte Monat Ihres Abonnements endet bald</translation>
    </message>
    <message>
        <source>It ends on {first}. This program cannot see whether it renews by itself.</source>
        <translation>Er endet am {first}. Dieses Programm kann nicht sehen, ob sich das Abonnement von selbst verlängert.</translation>
    </message>
    <message>
        <source>Check at useapi.net that the payment is in order.</source>
        <translation>Prüfen Sie bei useapi.net, ob die Zahlung in Ordnung ist.</translation>
    </message>
    <message>
        <source>No room for more accounts</source>
        <translation>Kein Platz für weitere Konten</translation>
    </message>
    <message>
        <source>Some services have all the accounts they may have</source>
        <translation>Einige Dienste haben alle Konten, die sie haben dürfen</translation>
    </message>
    <message>
        <source>No account can be added to {details} with your subscription as it is.</source>
        <translation>Mit Ihrem jetzigen Abonnement kann bei {details} kein Konto hinzugefügt werden.</translation>
    </message>
    <message>
        <source>To add one, delete another at useapi.net first, or add a subscription.</source>
        <translation>Um eines hinzuzufügen, löschen Sie zuerst ein anderes bei useapi.net, oder schließen Sie ein weiteres Abonnement ab.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PixVerse Account Inspector</source>
        <translation>Über PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>Version {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Shows which channels useapi.net has for you, how many jobs they may run at once, and what needs attention.</source>
        <translation>Zeigt, welche Kanäle useapi.net für Sie hat, wie viele Jobs sie gleichzeitig ausführen dürfen und was Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <source>It only reads: nothing at useapi.net or a service behind it is ever changed. Your API token goes to useapi.net and nowhere else.</source>
        <translation>Es wird nur gelesen: Bei useapi.net und den Diensten dahinter wird nie etwas geändert. Ihr API-Token geht an useapi.net und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Not made by useapi.net, PixVerse or Discord. Free software, MIT licence.</source>
        <translation>Nicht von useapi.net, PixVerse oder Discord gemacht. Freie Software, MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Gelistet als</translation>
    </message>
    <message>
        <source>Also sent</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <translation>Tarif und Guthaben</translation>
    </message>
    <message>
        <source>As the service itself said: {time}</source>
        <translation>Nach Angabe des Dienstes selbst: {time}</translation>
    </message>
    <message>
        <source>{time}, renews by itself</source>
        <translation>{time}, erneuert sich von selbst</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>{name} kopieren</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>Ein Konto einrichten</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Asking for plan and credits…</source>
        <translation>Tarif und Guthaben werden abgefragt…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Erneut abfragen…</translation>
    </message>
    <message>
        <source>Ask for plan and credits…</source>
        <translation>Tarif und Guthaben abfragen…</translation>
    </message>
</context>
<context>
    <name>AccountTableView</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Check accounts</source>
        <translation>Konten prüfen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>Nur Beispieldaten</translation>
    </message>
    <message>
        <source>Connect with my own token</source>
        <translation>Eigenes Token benutzen</translation>
    </message>
    <message>
        <source>Try fewer words, or one of: {examples}</source>
        <translation>Versuchen Sie weniger Wörter, oder eines von: {examples}</translation>
    </message>
    <message>
        <source>Filter by channel, server or problem</source>
        <translation>Nach Kanal, Server oder Problem filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>Zum Beispiel: {examples}</translation>
    </message>
    <message>
        <source>Filter by account, service or problem</source>
        <translation>Nach Konto, Dienst oder Problem filtern</translation>
    </message>
    <message>
        <source>No account fits the filter</source>
        <translation>Kein Konto passt zum Filter</translation>
    </message>
    <message>
        <source>No channel fits the filter</source>
        <translation>Kein Kanal passt zum Filter</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln accounts shown</source>
        <translation>
            <numerusform>{shown} von %Ln Konto gezeigt</numerusform>
            <numerusform>{shown} von %Ln Konten gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>API token {label}</source>
        <translation>API-Token {label}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Geprüft um {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln channels shown</source>
        <translation>
            <numerusform>{shown} von %Ln Kanal gezeigt</numerusform>
            <numerusform>{shown} von %Ln Kanälen gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Was kann ich tun?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Waiting</source>
        <translation>Bitte warten</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was copied. Please try again</source>
        <translation>Es wurde nichts kopiert. Bitte versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The token is still in the clipboard. Copy something else to replace it</source>
        <translation>Das Token ist noch in der Zwischenablage. Kopieren Sie etwas anderes, um es zu ersetzen</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard, but a clipboard manager may have kept it</source>
        <translation>Das Token ist nicht mehr in der Zwischenablage, aber eine Zwischenablageverwaltung hat es vielleicht behalten</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard</source>
        <translation>Das Token ist nicht mehr in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Spalte&amp;n</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Weitere Spalten</translation>
    </message>
    <message>
        <source>&amp;Standard layout</source>
        <translation>&amp;Standardanordnung</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Check accounts</source>
        <translation>Konten &amp;prüfen</translation>
    </message>
    <message>
        <source>Cancel the check, or clear the filter</source>
        <translation>Prüfung abbrechen oder Filter löschen</translation>
    </message>
    <message>
        <source>C&amp;hange token…</source>
        <translation>Token &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>Token &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>Profil &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Rename this profile…</source>
        <translation>Dieses Profil &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move this profile…</source>
        <translation>Dieses Profil &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove &amp;leftover tokens</source>
        <translation>&amp;Zurückgebliebene Token entfernen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Cop&amp;y selected rows</source>
        <translation>Ausgewählte &amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy this c&amp;ell</source>
        <translation>Diese Ze&amp;lle kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Als &amp;curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the Discord &amp;token</source>
        <translation>Discord-&amp;Token kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>How to &amp;set up an account</source>
        <translation>Ein &amp;Konto einrichten</translation>
    </message>
    <message>
        <source>Export &amp;all accounts…</source>
        <translation>&amp;Alle Konten exportieren…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>Nach dieser &amp;Spalte sortieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;all channels…</source>
        <translation>&amp;Alle Kanäle exportieren…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>&amp;Share-safe view</source>
        <translation>Disk&amp;rete Ansicht</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Documentation of useapi.net</source>
        <translation>&amp;Dokumentation von useapi.net</translation>
    </message>
    <message>
        <source>Where is my &amp;token?</source>
        <translation>&amp;Wo finde ich mein Token?</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>&amp;Support-Bericht…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;About PixVerse Account Inspector</source>
        <translation>Ü&amp;ber PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in {keyring}</source>
        <translation>In {keyring} aufbewahren</translation>
    </message>
    <message>
        <source>otherwise it is forgotten when the window closes</source>
        <translation>sonst wird es vergessen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>It is checked once with {host} and then kept in {keyring}, the password store of this computer. It is never written to a file.</source>
        <translation>Es wird einmal bei {host} geprüft und dann in {keyring} aufbewahrt, dem Passwortspeicher dieses Computers. Es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>It is checked once with {host}, and never written to a file.</source>
        <translation>Es wird einmal bei {host} geprüft und nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Keep it in a keyring</source>
        <translation>In einem Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>no keyring was found: it is forgotten when the window closes</source>
        <translation>kein Schlüsselbund gefunden: Es wird vergessen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>The API token is the key that useapi.net gave you; it starts with “user:” and is in the mail that came when you subscribed. Paste it below.</source>
        <translation>Das API-Token ist der Schlüssel, den Sie von useapi.net haben; es beginnt mit „user:“ und steht in der E-Mail, die zu Ihrem Abonnement kam. Fügen Sie es unten ein.</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Profil {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Prüfen und weiter</translation>
    </message>
    <message>
        <source>Connect to useapi.net</source>
        <translation>Mit useapi.net verbinden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Zurück zu den Konten</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Wo finde ich mein Token?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>The keyring has answered after all</source>
        <translation>Der Schlüsselbund hat doch noch geantwortet</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message>
        <source>{keyring} is asking you in its own window…</source>
        <translation>{keyring} fragt Sie in einem eigenen Fenster…</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>Warten auf den Schlüsselbund dieses Computers…</translation>
    </message>
    <message>
        <source>Checked: {channels}, {attention}</source>
        <translation>Geprüft: {channels}, {attention}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln zu beachten</numerusform>
            <numerusform>%Ln zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Kopiert: {name}</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared in {seconds} s</source>
        <translation>Token kopiert; die Zwischenablage wird in {seconds} s geleert</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer has no program that opens it. The address is:</source>
        <translation>Dieser Computer hat kein Programm, das sie öffnet. Die Adresse lautet:</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>Das ließ sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Secrets stay on this computer. A revealed token hides again after {n} s.</source>
        <translation>Geheimnisse bleiben auf diesem Computer. Ein angezeigtes Token wird nach {n} s wieder verborgen.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Told of {told} of the {accounts} accounts.</source>
        <translation>Für {told} von {accounts} Konten genannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln zu beachten</numerusform>
            <numerusform>%Ln zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see its details</source>
        <translation>Wählen Sie ein Konto, um Einzelheiten zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are selected</source>
        <translation>
            <numerusform>%Ln Konto ist ausgewählt</numerusform>
            <numerusform>%Ln Konten sind ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorMessages</name>
    <message>
        <source>{problem}. {remaining}</source>
        <translation>{problem}. {remaining}</translation>
    </message>
    <message>
        <source>The accounts on screen are from {time} and are still there.</source>
        <translation>Die Konten auf dem Bildschirm sind von {time} und noch da.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Export all accounts</source>
        <translation>Alle Konten exportieren</translation>
    </message>
    <message>
        <source>Export the accounts shown</source>
        <translation>Angezeigte Konten exportieren</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exportiert nach {name}</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Support-Bericht</translation>
    </message>
    <message>
        <source>Send this to somebody who helps you. It holds no token, no id and no name.</source>
        <translation>Schicken Sie das jemandem, der Ihnen hilft. Es enthält kein Token, keine ID und keinen Namen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>ListPlaceholder</name>
    <message>
        <source>Checking your accounts…</source>
        <translation>Ihre Konten werden geprüft…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Warten auf Ihren Schlüsselbund…</translation>
    </message>
    <message>
        <source>Your system may be asking for its password in another window.</source>
        <translation>Vielleicht fragt Ihr System in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>Die Prüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>So it is not known yet which accounts are set up.</source>
        <translation>Daher ist noch nicht bekannt, welche Konten eingerichtet sind.</translation>
    </message>
    <message>
        <source>This service was not asked</source>
        <translation>Dieser Dienst wurde nicht gefragt</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Accounts that are set up at useapi.net appear here.</source>
        <translation>Konten, die bei useapi.net eingerichtet sind, erscheinen hier.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>Konten prüfen</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln channels that were fine need attention</source>
        <translation>
            <numerusform>%Ln Kanal, der in Ordnung war, braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Kanäle, die in Ordnung waren, brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts that were fine need attention</source>
        <translation>
            <numerusform>%Ln Konto, das in Ordnung war, braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Konten, die in Ordnung waren, brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less: {name}</source>
        <translation>Weniger: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Mehr: {name}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Ask for the plan and the credits of this account?</source>
        <translation>Tarif und Guthaben dieses Kontos abfragen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The plan was told; it stands in the details</source>
        <translation>Der Tarif wurde genannt; er steht in den Details</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Preferences and columns are set to their defaults. Your token stays.</source>
        <translation>Einstellungen und Spalten werden auf ihre Standardwerte gesetzt. Ihr Token bleibt.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Protokollordner zeigen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>A name for another API token:</source>
        <translation>Ein Name für ein weiteres API-Token:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>Dieses Profil umbenennen</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>Sein neuer Name:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>That looks like a token. A name is kept in a file, so choose another.</source>
        <translation>Das sieht wie ein Token aus. Ein Name wird in einer Datei gespeichert; bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters, on one line.</source>
        <translation>Ein Name hat 1 bis {most} Zeichen in einer Zeile.</translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation>Profil „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Its API token is removed from the keyring. Nothing changes at useapi.net; you can add the profile again at any time.</source>
        <translation>Sein API-Token wird aus dem Schlüsselbund entfernt. Bei useapi.net ändert sich nichts; Sie können das Profil jederzeit wieder hinzufügen.</translation>
    </message>
    <message>
        <source>A profile with this name already exists.</source>
        <translation>Ein Profil mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>Ask</source>
        <translation>Abfragen</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide ({seconds})</source>
        <translation>Verbergen ({seconds})</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Reveal the token</source>
        <translation>Token anzeigen</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>Zelle kopiert</translation>
    </message>
    <message>
        <source>Command copied; it takes the token from $USEAPI_TOKEN</source>
        <translation>Befehl kopiert; er nimmt das Token aus $USEAPI_TOKEN</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Sortiert nach {column}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Services with nothing set up</source>
        <translation>Dienste, bei denen nichts eingerichtet ist</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln others</source>
        <translation>
            <numerusform>+ %Ln weiterer</numerusform>
            <numerusform>+ %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>− Fewer services</source>
        <translation>− Weniger Dienste</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the check failed</source>
        <translation>Prüfung fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln zu beachten</numerusform>
            <numerusform>%Ln zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set up</source>
        <translation>nichts eingerichtet</translation>
    </message>
    <message>
        <source>no longer offered by useapi.net</source>
        <translation>von useapi.net nicht mehr angeboten</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>The last check failed: {problem}</source>
        <translation>Letzte Prüfung fehlgeschlagen: {problem}</translation>
    </message>
    <message>
        <source>Running jobs are not known: {problem}</source>
        <translation>Laufende Jobs nicht bekannt: {problem}</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Your subscription at useapi.net</source>
        <translation>Ihr Abonnement bei useapi.net</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Bezahlt bis</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Letzte Verlängerung</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Accounts per service</source>
        <translation>Konten je Dienst</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Accounts, as useapi.net counts them</source>
        <translation>Konten, wie useapi.net sie zählt</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} von {most}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in error</source>
        <translation>
            <numerusform>%Ln im Fehlerzustand</numerusform>
            <numerusform>%Ln im Fehlerzustand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%Ln accounts per service</source>
        <translation>
            <numerusform>%Ln Konto je Dienst</numerusform>
            <numerusform>%Ln Konten je Dienst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels on %Ln servers</source>
        <translation>
            <numerusform>Kanäle auf %Ln Server</numerusform>
            <numerusform>Kanäle auf %Ln Servern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln services</source>
        <translation>
            <numerusform>bei %Ln Dienst</numerusform>
            <numerusform>bei %Ln Diensten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln Job</numerusform>
            <numerusform>%Ln Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs free</source>
        <translation>
            <numerusform>%Ln Job frei</numerusform>
            <numerusform>%Ln Jobs frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln laufend</numerusform>
            <numerusform>%Ln laufend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed at once</source>
        <translation>
            <numerusform>%Ln gleichzeitig erlaubt</numerusform>
            <numerusform>%Ln gleichzeitig erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln zu beachten</numerusform>
            <numerusform>%Ln zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services asked in {seconds} s</source>
        <translation>
            <numerusform>%Ln Dienst in {seconds} s gefragt</numerusform>
            <numerusform>%Ln Dienste in {seconds} s gefragt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>Token kept in {keyring}</source>
        <translation>Token in {keyring} aufbewahrt</translation>
    </message>
    <message>
        <source>the system’s keyring</source>
        <translation>dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Token kept only until the window closes; another one is in {keyring}</source>
        <translation>Token nur bis zum Schließen des Fensters behalten; ein anderes liegt in {keyring}</translation>
    </message>
    <message>
        <source>Token kept only until the window closes</source>
        <translation>Token nur aufbewahrt, bis das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>Forget the API token?</source>
        <translation>API-Token vergessen?</translation>
    </message>
    <message>
        <source>It is removed from {keyring} and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>Es wird aus {keyring} entfernt, und die Liste wird geleert. Bei useapi.net ändert sich nichts; Sie können das Token jederzeit wieder einfügen.</translation>
    </message>
    <message>
        <source>It is only in memory. It is removed from there, and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>Es ist nur im Arbeitsspeicher. Es wird daraus entfernt, und die Liste wird geleert. Bei useapi.net ändert sich nichts; Sie können das Token jederzeit wieder einfügen.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>„Vollständig“ heißt, dass nichts fehlt, nicht, dass das Discord-Token funktioniert.</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>erneuert sich von selbst</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{capacity} jobs at once</source>
        <translation>{capacity} Jobs gleichzeitig</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} von {most}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Trying again in {seconds} s ({attempt} of {attempts})</source>
        <translation>Neuer Versuch in {seconds} s ({attempt} von {attempts})</translation>
    </message>
    <message>
        <source>{answered} of {asked} services have answered…</source>
        <translation>{answered} von {asked} Diensten haben geantwortet…</translation>
    </message>
    <message>
        <source>Asking how many jobs are running…</source>
        <translation>Es wird gefragt, wie viele Jobs laufen…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Verbinden mit {host}…</translation>
    </message>
    <message>
        <source>Waiting for the answer of {host}…</source>
        <translation>Warten auf die Antwort von {host}…</translation>
    </message>
    <message>
        <source>Reading the answer…</source>
        <translation>Die Antwort wird gelesen…</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>channel is set up</source>
        <translation>Kanal ist eingerichtet</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>gleichzeitig erlaubt, von {number} möglichen</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Alles vollständig</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Jobs gleichzeitig</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>Ihr Abonnement</translation>
    </message>
    <message>
        <source>paid until {day}</source>
        <translation>bezahlt bis {day}</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Jobs, as far as it is told</source>
        <translation>Jobs, soweit mitgeteilt</translation>
    </message>
    <message>
        <source>No problem told</source>
        <translation>Kein Problem gemeldet</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>{problem}: {number}</source>
        <translation>{problem}: {number}</translation>
    </message>
    <message>
        <source>took {seconds} s · {host}</source>
        <translation>dauerte {seconds} s · {host}</translation>
    </message>
    <message>
        <source>old: check again · {host}</source>
        <translation>alt: bitte neu prüfen · {host}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>vor {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>vor {number} h</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
</context>
</TS>
