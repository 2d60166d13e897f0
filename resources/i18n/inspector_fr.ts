<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>Report to read or print (*.html)</source>
        <translation>Rapport à lire ou imprimer (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Données pour programmes (*.json)</translation>
    </message>
    <message>
        <source>Capacity is what is configured, not what was free at the time of the check.</source>
        <translation>La capacité est celle qui est configurée, pas celle qui était libre lors de la vérification.</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>«&#xa0;Complet&#xa0;» signifie que rien ne manque, pas que le jeton Discord fonctionne.</translation>
    </message>
    <message>
        <source>Of a Discord token, at most the last four characters are shown here.</source>
        <translation>D’un jeton Discord, au plus les quatre derniers caractères sont affichés ici.</translation>
    </message>
    <message>
        <source>Made with {program}</source>
        <translation>Fait avec {program}</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>Exemple&#xa0;: rien n’est réel</translation>
    </message>
    <message>
        <source>As told by {host}</source>
        <translation>D’après {host}</translation>
    </message>
    <message>
        <source>Accounts at useapi.net</source>
        <translation>Comptes chez useapi.net</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing and no problem is known, not that jobs succeed.</source>
        <translation>« Complet » signifie que rien ne manque et qu’aucun problème n’est connu, pas que les tâches réussissent.</translation>
    </message>
    <message>
        <source>This report shows {shown} of {all} accounts.</source>
        <translation>Ce rapport montre {shown} comptes sur {all}.</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 tâche</translation>
    </message>
    <message>
        <source>{number} jobs</source>
        <translation>{number} tâches</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>permises à la fois, sur {number} possibles</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>demande votre attention</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>demandent votre attention</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien ne demande votre attention</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Tout est complet</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>vérifié le {date}</translation>
    </message>
    <message>
        <source>account is set up</source>
        <translation>compte configuré</translation>
    </message>
    <message>
        <source>accounts are set up</source>
        <translation>comptes configurés</translation>
    </message>
    <message>
        <source>accounts on 1 server</source>
        <translation>comptes sur 1 serveur</translation>
    </message>
    <message>
        <source>accounts on {servers} servers</source>
        <translation>comptes sur {servers} serveurs</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 compte</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>{number} comptes</translation>
    </message>
    <message>
        <source>Account {ids}</source>
        <translation>Compte {ids}</translation>
    </message>
    <message>
        <source>Accounts {ids}</source>
        <translation>Comptes {ids}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui demande votre attention</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>and {number} more: see the table</source>
        <translation>et {number} de plus&#xa0;: voir le tableau</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>The service asks you to wait until {time}. Then try again.</source>
        <translation>Le service demande d’attendre jusqu’à : {time}. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>Your token works; no channel is set up yet</source>
        <translation>Votre jeton fonctionne&#xa0;; aucun canal n’est encore configuré</translation>
    </message>
    <message>
        <source>Your token works; no account is set up yet</source>
        <translation>Votre jeton fonctionne ; aucun compte n’est encore configuré</translation>
    </message>
    <message>
        <source>useapi.net knows no Discord channel under this token.</source>
        <translation>useapi.net ne connaît aucun canal Discord avec ce jeton.</translation>
    </message>
    <message>
        <source>useapi.net knows no account of this service under this token.</source>
        <translation>useapi.net ne connaît aucun compte de ce service avec ce jeton.</translation>
    </message>
    <message>
        <source>Set up a channel at useapi.net; its documentation shows how.</source>
        <translation>Configurez un canal chez useapi.net&#xa0;; sa documentation montre comment.</translation>
    </message>
    <message>
        <source>Set up an account at useapi.net; its documentation shows how.</source>
        <translation>Configurez un compte chez useapi.net ; sa documentation montre comment.</translation>
    </message>
    <message>
        <source>Did you set one up before? Check that this is the token you used then.</source>
        <translation>En avez-vous déjà configuré un&#xa0;? Vérifiez que c’est le jeton utilisé alors.</translation>
    </message>
    <message>
        <source>Then check again, and it will be listed here.</source>
        <translation>Puis vérifiez de nouveau, et il apparaîtra ici.</translation>
    </message>
    <message>
        <source>There is no list of accounts at this address</source>
        <translation>Il n’y a pas de liste de comptes à cette adresse</translation>
    </message>
    <message>
        <source>Check in the documentation whether the list still exists.</source>
        <translation>Regardez dans la documentation si la liste existe encore.</translation>
    </message>
    <message>
        <source>The answer was 404 Not Found, and not the one that useapi.net gives when nothing is set up. Either the address is wrong, or this list is no longer offered.</source>
        <translation>La réponse était 404 Not Found, et non celle que useapi.net donne quand rien n’est configuré. Soit l’adresse est fausse, soit cette liste n’est plus proposée.</translation>
    </message>
    <message>
        <source>useapi.net no longer offers this list</source>
        <translation>useapi.net ne propose plus cette liste</translation>
    </message>
    <message>
        <source>The answer was 404, and useapi.net says in it that it has no such address. Nothing is wrong with your token.</source>
        <translation>La réponse était 404, et useapi.net y dit qu’il n’a pas cette adresse. Votre jeton n’est pas en cause.</translation>
    </message>
    <message>
        <source>useapi.net asks you to wait</source>
        <translation>useapi.net vous demande de patienter</translation>
    </message>
    <message>
        <source>The answer was 429: too many requests came in a short time.</source>
        <translation>La réponse était 429&#xa0;: trop de requêtes sont venues en peu de temps.</translation>
    </message>
    <message>
        <source>Do other programs use the same token? Their requests may count as well.</source>
        <translation>D’autres programmes utilisent-ils le même jeton&#xa0;? Leurs requêtes comptent peut-être aussi.</translation>
    </message>
    <message>
        <source>useapi.net has trouble of its own</source>
        <translation>useapi.net a lui-même des difficultés</translation>
    </message>
    <message>
        <source>The answer was 5xx. Your token and your accounts are not the cause.</source>
        <translation>La réponse était 5xx. Votre jeton et vos comptes n’en sont pas la cause.</translation>
    </message>
    <message>
        <source>The answer was {status_code}. Your token and your accounts are not the cause.</source>
        <translation>La réponse était {status_code}. Votre jeton et vos comptes n’en sont pas la cause.</translation>
    </message>
    <message>
        <source>If this goes on, the proxy {proxy} may have answered itself: try without it.</source>
        <translation>Si cela continue, le proxy {proxy} a peut-être répondu lui-même : essayez sans lui.</translation>
    </message>
    <message>
        <source>The request was sent on to another address</source>
        <translation>La requête a été renvoyée vers une autre adresse</translation>
    </message>
    <message>
        <source>It was sent on to another address. That was not followed, since your token is meant for the original one only.</source>
        <translation>Elle a été renvoyée vers une autre adresse. Cela n’a pas été suivi, car votre jeton est destiné à la seule adresse d’origine.</translation>
    </message>
    <message>
        <source>It was sent on to another page of {target_host}. That was not followed: an answer comes from the original address only.</source>
        <translation>Elle a été renvoyée vers une autre page de {target_host}. Ce renvoi n’a pas été suivi : une réponse ne vient que de l’adresse d’origine.</translation>
    </message>
    <message>
        <source>It was sent on to {target_host}. That was not followed, since your token is meant for the original address only.</source>
        <translation>Elle a été renvoyée vers {target_host}. Cela n’a pas été suivi, car votre jeton est destiné à la seule adresse d’origine.</translation>
    </message>
    <message>
        <source>In a hotel, train or company network? Open a web page and sign in to the network.</source>
        <translation>Dans le réseau d’un hôtel, d’un train ou d’une entreprise&#xa0;? Ouvrez une page web et connectez-vous au réseau.</translation>
    </message>
    <message>
        <source>A web page came instead of the accounts</source>
        <translation>Une page web est venue au lieu des comptes</translation>
    </message>
    <message>
        <source>Most often it is the sign-in page of a hotel, train or company network, or a notice of maintenance.</source>
        <translation>Le plus souvent, c’est la page de connexion d’un hôtel, d’un train ou d’une entreprise, ou un avis de maintenance.</translation>
    </message>
    <message>
        <source>Open useapi.net in your browser, and sign in to the network if asked.</source>
        <translation>Ouvrez useapi.net dans votre navigateur et connectez-vous au réseau si c’est demandé.</translation>
    </message>
    <message>
        <source>useapi.net answered in a way this program does not know</source>
        <translation>useapi.net a répondu d’une façon que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>The answer was {status_code}, which is not documented for this list.</source>
        <translation>La réponse était {status_code}, ce qui n’est pas documenté pour cette liste.</translation>
    </message>
    <message>
        <source>The answer was not a list of accounts</source>
        <translation>La réponse n’était pas une liste de comptes</translation>
    </message>
    <message>
        <source>useapi.net answered, but with something else.</source>
        <translation>useapi.net a répondu, mais autre chose.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>It is damaged, cut off, or not in the form (JSON) in which useapi.net answers.</source>
        <translation>Elle est abîmée, coupée, ou n’a pas la forme (JSON) dans laquelle useapi.net répond.</translation>
    </message>
    <message>
        <source>Try again: it may have been damaged on its way.</source>
        <translation>Réessayez&#xa0;: elle a peut-être été abîmée en chemin.</translation>
    </message>
    <message>
        <source>The answer is not the list this program knows</source>
        <translation>La réponse n’est pas la liste que ce programme connaît</translation>
    </message>
    <message>
        <source>It can be read, but it is not a list of accounts as useapi.net documents it. Nothing was guessed from it.</source>
        <translation>Elle est lisible, mais ce n’est pas une liste de comptes telle que useapi.net la documente. Rien n’en a été deviné.</translation>
    </message>
    <message>
        <source>The plan of this account was not told</source>
        <translation>Le forfait de ce compte n’a pas été indiqué</translation>
    </message>
    <message>
        <source>useapi.net answered, but without the plan and the credits of this account.</source>
        <translation>useapi.net a répondu, mais sans le forfait ni les crédits de ce compte.</translation>
    </message>
    <message>
        <source>Is a problem reported of this account? Then see to that first.</source>
        <translation>Un problème est-il signalé pour ce compte ? Occupez-vous-en d’abord.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop grande</translation>
    </message>
    <message>
        <source>It has more than {limit_mib} MiB, far more than any list of accounts. Reading was stopped.</source>
        <translation>Elle fait plus de {limit_mib} Mio, bien plus que toute liste de comptes. La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way this program does not know</source>
        <translation>La réponse est compressée d’une manière que ce programme n’ouvre pas</translation>
    </message>
    <message>
        <source>It came compressed, although that was not asked for. Something between this computer and useapi.net may have done that.</source>
        <translation>Elle est arrivée compressée alors qu’elle était demandée telle quelle. C’est peut-être dû à quelque chose entre cet ordinateur et useapi.net.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>votre trousseau</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Puis réessayez.</translation>
    </message>
    <message>
        <source>Or use the token only for now: it is then forgotten when the program ends.</source>
        <translation>Ou n’utilisez le jeton que maintenant&#xa0;: il est alors oublié à la fin du programme.</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>Déverrouillez-le avec son mot de passe.</translation>
    </message>
    <message>
        <source>In KeePassXC, open and unlock the database that has the token.</source>
        <translation>Dans KeePassXC, ouvrez et déverrouillez la base de données qui contient le jeton.</translation>
    </message>
    <message>
        <source>Open the wallet with its password, when KDE asks or in KWalletManager.</source>
        <translation>Ouvrez le portefeuille avec son mot de passe, quand KDE le demande ou dans KWalletManager.</translation>
    </message>
    <message>
        <source>Unlock it with its password, usually the one you sign in with.</source>
        <translation>Déverrouillez-le avec son mot de passe, en général celui de votre session.</translation>
    </message>
    <message>
        <source>To keep it, install a keyring (GNOME Keyring or KWallet on Linux) and sign in again.</source>
        <translation>Pour le garder, installez un trousseau (GNOME Keyring ou KWallet sous Linux) et rouvrez une session.</translation>
    </message>
    <message>
        <source>Start KeePassXC and open your database.</source>
        <translation>Lancez KeePassXC et ouvrez votre base de données.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, switch the wallet on.</source>
        <translation>Dans la Configuration du système de KDE, sous «&#xa0;Portefeuille KDE&#xa0;», activez le portefeuille.</translation>
    </message>
    <message>
        <source>Start it, or sign out of your computer and in again.</source>
        <translation>Lancez-le, ou fermez votre session et rouvrez-la.</translation>
    </message>
    <message>
        <source>In the settings of KeePassXC, under “Secret Service Integration”, switch it on.</source>
        <translation>Dans les paramètres de KeePassXC, sous «&#xa0;Intégration Secret Service&#xa0;», activez-le.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, turn on its use for the Secret Service interface.</source>
        <translation>Dans la Configuration du système de KDE, sous «&#xa0;Portefeuille KDE&#xa0;», faites-le servir d’interface Secret Service.</translation>
    </message>
    <message>
        <source>{keyring} reported an error</source>
        <translation>{keyring} a signalé une erreur</translation>
    </message>
    <message>
        <source>The fault is on its side; your accounts are not affected.</source>
        <translation>La raison lui est propre&#xa0;; vos comptes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Does it happen again? Sign out of your computer and in again.</source>
        <translation>Cela se reproduit&#xa0;? Fermez la session de votre ordinateur et rouvrez-la.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur</translation>
    </message>
    <message>
        <source>{installed} is running, but its keyring service is switched off</source>
        <translation>{installed} est lancé, mais son service de trousseau est désactivé</translation>
    </message>
    <message>
        <source>{installed} is not running</source>
        <translation>{installed} n’est pas lancé</translation>
    </message>
    <message>
        <source>The token can be kept safely only by the system’s keyring, and none is running. It is never kept in a file.</source>
        <translation>Seul le trousseau du système peut garder le jeton en sûreté, et aucun n’est en marche. Il n’est jamais gardé dans un fichier.</translation>
    </message>
    <message>
        <source>{keyring} does not have the token</source>
        <translation>{keyring} n’a pas le jeton</translation>
    </message>
    <message>
        <source>It was kept in {place}, which cannot be searched now. It may still be there.</source>
        <translation>Il était gardé dans {place}, où l’on ne peut pas chercher pour l’instant. Il y est peut-être encore.</translation>
    </message>
    <message>
        <source>{keyring} shares no database</source>
        <translation>{keyring} ne partage aucune base de données</translation>
    </message>
    <message>
        <source>The token can be kept only in a database that is open and shares a group.</source>
        <translation>Le jeton ne peut être gardé que dans une base de données ouverte qui partage un groupe.</translation>
    </message>
    <message>
        <source>Open your database in it; in its database settings, under “Secret Service Integration”, choose a group to be shared.</source>
        <translation>Ouvrez-y votre base de données&#xa0;; dans les paramètres de la base, sous «&#xa0;Intégration Secret Service&#xa0;», choisissez un groupe à partager.</translation>
    </message>
    <message>
        <source>{keyring} is locked</source>
        <translation>{keyring} est verrouillé</translation>
    </message>
    <message>
        <source>While it is locked, the token can be neither read nor kept.</source>
        <translation>Tant qu’il l’est, le jeton ne peut être ni lu ni gardé.</translation>
    </message>
    <message>
        <source>{keyring} was not unlocked</source>
        <translation>{keyring} n’a pas été déverrouillé</translation>
    </message>
    <message>
        <source>It asked for permission, and the answer was no.</source>
        <translation>Il a demandé la permission, et la réponse a été non.</translation>
    </message>
    <message>
        <source>Try again and allow it, if that was a mistake.</source>
        <translation>Réessayez et autorisez-le, si c’était une erreur.</translation>
    </message>
    <message>
        <source>{keyring} does not answer</source>
        <translation>{keyring} ne répond pas</translation>
    </message>
    <message>
        <source>Perhaps it is waiting for its password in a window behind this one.</source>
        <translation>Il attend peut-être son mot de passe dans une fenêtre derrière celle-ci.</translation>
    </message>
    <message>
        <source>Look for such a window and answer it.</source>
        <translation>Cherchez cette fenêtre et répondez-y.</translation>
    </message>
    <message>
        <source>{keyring} holds something that is not a token</source>
        <translation>{keyring} contient autre chose qu’un jeton</translation>
    </message>
    <message>
        <source>The entry of this program was changed or damaged. It was not used.</source>
        <translation>L’entrée de ce programme a été modifiée ou abîmée. Elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>Enter the token again with “Change token”: it is then replaced.</source>
        <translation>Saisissez de nouveau le jeton avec «&#xa0;Changer de jeton&#xa0;»&#xa0;: elle est alors remplacée.</translation>
    </message>
    <message>
        <source>The token is too long for {keyring}</source>
        <translation>Le jeton est trop long pour {keyring}</translation>
    </message>
    <message>
        <source>It was not kept. A token of useapi.net is much shorter.</source>
        <translation>Il n’a pas été gardé. Un jeton de useapi.net est bien plus court.</translation>
    </message>
    <message>
        <source>Check that only the token was pasted, and nothing with it.</source>
        <translation>Vérifiez que seul le jeton a été collé, et rien avec lui.</translation>
    </message>
    <message>
        <source>The token is still kept in {place}.</source>
        <translation>Le jeton est toujours gardé dans {place}.</translation>
    </message>
    <message>
        <source>Or clear it from this window only. It stays in the keyring and is used at the next start.</source>
        <translation>Ou effacez-le de cette fenêtre seulement. Il reste dans le trousseau et sert au prochain démarrage.</translation>
    </message>
    <message>
        <source>The token is not kept.</source>
        <translation>Le jeton n’est pas gardé.</translation>
    </message>
    <message>
        <source>The old token is still kept in {place}; the new one is not.</source>
        <translation>L’ancien jeton est toujours gardé dans {place}&#xa0;; le nouveau ne l’est pas.</translation>
    </message>
    <message>
        <source>Or go on with the new token; it is forgotten when the program ends.</source>
        <translation>Ou continuez avec le nouveau jeton&#xa0;; il est oublié à la fin du programme.</translation>
    </message>
    <message>
        <source>The profile keeps its old name and its token.</source>
        <translation>Le profil conserve son ancien nom et son jeton.</translation>
    </message>
    <message>
        <source>The token is still kept in {place} under an old name of the profile.</source>
        <translation>Le jeton est toujours gardé dans {place} sous un ancien nom du profil.</translation>
    </message>
    <message>
        <source>Or do it later with “Remove leftover tokens” in the token’s menu.</source>
        <translation>Ou faites-le plus tard avec «&#xa0;Supprimer les jetons restants&#xa0;» dans le menu du jeton.</translation>
    </message>
    <message>
        <source>Or stop looking for it there. What is kept there then stays there.</source>
        <translation>Ou cessez de l’y chercher. Ce qui y est gardé y reste alors.</translation>
    </message>
    <message>
        <source>KeePassXC moves removed entries into the recycle bin of the database. The token in them is overwritten first. If the database keeps more than ten older values of an entry, the token stays readable there until you empty the recycle bin.</source>
        <translation>KeePassXC déplace les entrées supprimées dans la corbeille de la base de données. Le jeton y est d’abord écrasé. Si la base garde plus de dix anciennes valeurs d’une entrée, le jeton y reste lisible jusqu’à ce que vous vidiez la corbeille.</translation>
    </message>
    <message>
        <source>Check that this computer is online: open useapi.net in a browser.</source>
        <translation>Vérifiez que cet ordinateur est en ligne&#xa0;: ouvrez useapi.net dans un navigateur.</translation>
    </message>
    <message>
        <source>Do you use a VPN or a firewall? Check that it lets this through.</source>
        <translation>Utilisez-vous un VPN ou un pare-feu&#xa0;? Vérifiez qu’il laisse passer ceci.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set it in the settings of GNOME or KDE; on other desktops in HTTPS_PROXY.</source>
        <translation>Ce réseau exige-t-il un proxy ? Indiquez-le dans les paramètres de GNOME ou de KDE ; sur d’autres bureaux, dans HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set its address in your system’s network settings; a script (PAC) is not followed.</source>
        <translation>Ce réseau exige-t-il un proxy ? Indiquez son adresse dans les paramètres réseau de votre système ; un script (PAC) n’est pas suivi.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer; best let it set them automatically.</source>
        <translation>Vérifiez la date, l’heure et le fuseau horaire de cet ordinateur&#xa0;; laissez-les se régler seuls.</translation>
    </message>
    <message>
        <source>In a hotel or café? Sign in to the network first, or use another one.</source>
        <translation>À l’hôtel ou au café&#xa0;? Connectez-vous d’abord au réseau, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>No answer came from {host}</source>
        <translation>Aucune réponse de {host}</translation>
    </message>
    <message>
        <source>The connection did not work.</source>
        <translation>La connexion n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>{host} could not be found</source>
        <translation>{host} est introuvable</translation>
    </message>
    <message>
        <source>This computer could not look up the address. Most often it is offline.</source>
        <translation>Cet ordinateur n’a pas pu trouver l’adresse. Le plus souvent, il est hors ligne.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>Il n’y a pas de chemin vers {host}</translation>
    </message>
    <message>
        <source>Most often this computer is offline, or a firewall does not let the program through.</source>
        <translation>Le plus souvent, cet ordinateur est hors ligne, ou un pare-feu ne laisse pas passer le programme.</translation>
    </message>
    <message>
        <source>{host} does not accept connections</source>
        <translation>{host} n’accepte pas de connexions</translation>
    </message>
    <message>
        <source>The computer there can be reached, but nothing answers at this address; or a firewall refuses in its name.</source>
        <translation>L’ordinateur distant est joignable, mais rien ne répond à cette adresse&#xa0;; ou un pare-feu refuse en son nom.</translation>
    </message>
    <message>
        <source>Try again in a few minutes: it may be down for a moment.</source>
        <translation>Réessayez dans quelques minutes&#xa0;: il est peut-être arrêté un moment.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time</source>
        <translation>{host} n’a pas pu être joint à temps</translation>
    </message>
    <message>
        <source>{host} agreed on no encryption in time</source>
        <translation>{host} n’a pas établi de chiffrement à temps</translation>
    </message>
    <message>
        <source>The answer from {host} stopped coming</source>
        <translation>La réponse de {host} a cessé d’arriver</translation>
    </message>
    <message>
        <source>The answer from {host} came too slowly</source>
        <translation>La réponse de {host} est arrivée trop lentement</translation>
    </message>
    <message>
        <source>{host} did not answer in time</source>
        <translation>{host} n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>Aucune connexion n’a été établie.</translation>
    </message>
    <message>
        <source>A connection was made, but no encrypted one. Your token was not sent.</source>
        <translation>Une connexion a été établie, mais non chiffrée. Votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The answer had begun, but its end did not come.</source>
        <translation>La réponse avait commencé, mais sa fin n’est pas venue.</translation>
    </message>
    <message>
        <source>It kept coming, but its end did not come in time.</source>
        <translation>Elle continuait d’arriver, mais sa fin n’est pas venue à temps.</translation>
    </message>
    <message>
        <source>The connection was there, but the answer to the request did not begin.</source>
        <translation>La connexion était là, mais la réponse à la requête n’a pas commencé.</translation>
    </message>
    <message>
        <source>Try again: the network may have been busy for a moment.</source>
        <translation>Réessayez&#xa0;: c’était peut-être un moment de fort trafic.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off</source>
        <translation>La connexion à {host} s’est interrompue</translation>
    </message>
    <message>
        <source>It ended before it was encrypted. Your token was not sent.</source>
        <translation>Elle s’est terminée avant d’être chiffrée. Votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here.</source>
        <translation>Elle a pris fin avant que toute la réponse soit là.</translation>
    </message>
    <message>
        <source>Is your Wi-Fi weak? Move closer, or use a cable.</source>
        <translation>Votre Wi-Fi est faible&#xa0;? Rapprochez-vous ou utilisez un câble.</translation>
    </message>
    <message>
        <source>What answered at {host} is not a web service</source>
        <translation>Ce qui a répondu à {host} n’est pas un service web</translation>
    </message>
    <message>
        <source>The answer breaks the rules of the web (HTTP), so it could not be read.</source>
        <translation>La réponse enfreint les règles du web (HTTP) et n’a donc pas pu être lue.</translation>
    </message>
    <message>
        <source>Look at the proxy in your system’s network settings, then check again.</source>
        <translation>Vérifiez le proxy dans les paramètres réseau de votre système, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>It is set in {variable}. Correct it there, and start the program again.</source>
        <translation>Il est défini dans {variable}. Corrigez-le là, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>Set user name and password with the proxy in your system’s network settings.</source>
        <translation>Indiquez le nom d’utilisateur et le mot de passe avec le proxy dans les paramètres réseau de votre système.</translation>
    </message>
    <message>
        <source>Put them into {variable}, as in NAME:PASSWORD@HOST:PORT, and start the program again.</source>
        <translation>Mettez-les dans {variable}, sous la forme NAME:PASSWORD@HOST:PORT, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>The proxy {address} cannot be reached</source>
        <translation>Le proxy {address} est injoignable</translation>
    </message>
    <message>
        <source>The proxy {address} could not be found</source>
        <translation>Le proxy {address} est introuvable</translation>
    </message>
    <message>
        <source>The proxy {address} did not answer in time</source>
        <translation>Le proxy {address} n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>What answers at {address} is not the proxy that is set</source>
        <translation>Ce qui répond à {address} n’est pas le proxy indiqué</translation>
    </message>
    <message>
        <source>The proxy {address} could not prove that it is the real one</source>
        <translation>Le proxy {address} n’a pas pu prouver qu’il est le vrai</translation>
    </message>
    <message>
        <source>The proxy {address} wants a user name and a password</source>
        <translation>Le proxy {address} demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>The proxy {address} did not accept the user name and password</source>
        <translation>Le proxy {address} n’a pas accepté le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>The proxy {address} wants a login that this program cannot do</source>
        <translation>Le proxy {address} demande une connexion que ce programme ne sait pas faire</translation>
    </message>
    <message>
        <source>The proxy {address} does not allow useapi.net</source>
        <translation>Le proxy {address} n’autorise pas useapi.net</translation>
    </message>
    <message>
        <source>The proxy {address} could not reach useapi.net</source>
        <translation>Le proxy {address} n’a pas pu joindre useapi.net</translation>
    </message>
    <message>
        <source>A proxy did not let the request through</source>
        <translation>Un proxy n’a pas laissé passer la requête</translation>
    </message>
    <message>
        <source>The proxy {address} did not let the request through</source>
        <translation>Le proxy {address} n’a pas laissé passer la requête</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind: HTTP, HTTPS and SOCKS differ.</source>
        <translation>C’est peut-être un proxy d’un autre type : HTTP, HTTPS et SOCKS diffèrent.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here. Your token was not sent.</source>
        <translation>Son certificat n’est pas reconnu ici. Votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It takes no user name and password of the kind that is sent.</source>
        <translation>Il n’accepte pas le nom d’utilisateur et le mot de passe sous la forme envoyée.</translation>
    </message>
    <message>
        <source>It offers {offered}; this program can only send a name and password (Basic).</source>
        <translation>Il propose {offered} ; ce programme ne sait envoyer qu’un nom et un mot de passe (Basic).</translation>
    </message>
    <message>
        <source>Your token was not sent.</source>
        <translation>Votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>It answered {proxy_status} instead of connecting. Your token was not sent.</source>
        <translation>Il a répondu {proxy_status} au lieu d’établir la connexion. Votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for the user name and password.</source>
        <translation>Demandez le nom d’utilisateur et le mot de passe à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for an exception, or for another proxy.</source>
        <translation>Demandez une exception ou un autre proxy à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to allow useapi.net.</source>
        <translation>Demandez à la personne qui s’en occupe d’autoriser useapi.net.</translation>
    </message>
    <message>
        <source>Is it your company’s? Ask whoever looks after it there.</source>
        <translation>C’est celui de votre entreprise&#xa0;? Demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used</source>
        <translation>Le réglage de proxy de cet ordinateur est inutilisable</translation>
    </message>
    <message>
        <source>What is set is not an address that can be used.</source>
        <translation>Ce qui est réglé n’est pas une adresse utilisable.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is not an address that can be used.</source>
        <translation>La variable d’environnement {variable} n’est pas une adresse utilisable.</translation>
    </message>
    <message>
        <source>Correct the proxy in your system’s network settings, or turn it off.</source>
        <translation>Corrigez le proxy dans les réglages réseau de votre système, ou désactivez-le.</translation>
    </message>
    <message>
        <source>Correct {variable}, or remove it, and start the program again.</source>
        <translation>Corrigez {variable}, ou supprimez-la, et redémarrez le programme.</translation>
    </message>
    <message>
        <source>It must begin with http://, https://, socks5:// or socks5h://, then name a host and a port.</source>
        <translation>Il doit commencer par http://, https://, socks5:// ou socks5h://, puis nommer un hôte et un port.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the real one</source>
        <translation>{host} n’a pas pu prouver qu’il est le vrai</translation>
    </message>
    <message>
        <source>Its certificate comes from someone this computer does not trust. Someone may be reading along: a company network, a virus scanner, or an attacker. Your token was not sent.</source>
        <translation>Son certificat vient de quelqu’un à qui cet ordinateur ne fait pas confiance. Quelqu’un lit peut-être&#xa0;: un réseau d’entreprise, un antivirus ou un attaquant. Votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>In a company network? Ask whoever looks after it to add its certificate to your system.</source>
        <translation>Dans un réseau d’entreprise&#xa0;? Demandez à la personne qui s’en occupe d’ajouter son certificat à votre système.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date</source>
        <translation>Le certificat de {host} a expiré</translation>
    </message>
    <message>
        <source>Or this computer’s clock is wrong. Either way it cannot be told who is answering, so your token was not sent.</source>
        <translation>Ou l’horloge de cet ordinateur est fausse. Dans les deux cas, on ne peut pas savoir qui répond&#xa0;; votre jeton n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>Is the clock right? Then {host} has to renew it.</source>
        <translation>L’horloge est juste&#xa0;? Alors {host} doit le renouveler.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong</source>
        <translation>L’horloge de cet ordinateur semble fausse</translation>
    </message>
    <message>
        <source>By its time, the certificate of {host} is not valid yet. So it cannot be told who is answering, and your token was not sent.</source>
        <translation>D’après elle, le certificat de {host} n’est pas encore valable. On ne peut donc pas savoir qui répond, et votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Someone else answered in the name of {host}</source>
        <translation>Quelqu’un d’autre a répondu au nom de {host}</translation>
    </message>
    <message>
        <source>The certificate is for another address. Your token was not sent.</source>
        <translation>Le certificat est fait pour une autre adresse. Votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made</source>
        <translation>Aucune connexion sûre à {host} n’a pu être établie</translation>
    </message>
    <message>
        <source>The two sides could not agree on encryption. Your token was not sent.</source>
        <translation>Les deux côtés n’ont pas pu s’accorder sur le chiffrement. Votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>What answered at {host} does not encrypt</source>
        <translation>Ce qui a répondu à {host} ne chiffre pas</translation>
    </message>
    <message>
        <source>It speaks plain text where encryption is expected, as a network does that wants you to sign in. Your token was not sent.</source>
        <translation>Il répond en clair là où un chiffrement est attendu, comme un réseau qui veut que vous vous identifiiez. Votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>There are no certificates where {variable} points</source>
        <translation>{variable} ne mène à aucun certificat</translation>
    </message>
    <message>
        <source>This environment variable says which certificates are trusted, but there are none where it points. So it cannot be told whether {host} is the real one, and your token was not sent.</source>
        <translation>Cette variable d’environnement indique à quels certificats se fier, mais il n’y en a aucun là où elle pointe. Impossible donc de savoir si {host} est le vrai, et votre jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Set {variable} to the certificates of your company, or remove it: then your system’s own list is used.</source>
        <translation>Faites pointer {variable} vers les certificats de votre entreprise, ou supprimez cette variable&#xa0;: la liste de votre système sert alors.</translation>
    </message>
    <message>
        <source>Start the program again, and check.</source>
        <translation>Redémarrez le programme, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or in your share of it.</source>
        <translation>Il n’y a plus de place sur le disque, ou dans votre part.</translation>
    </message>
    <message>
        <source>The disk can be read but not written.</source>
        <translation>Le disque peut être lu mais pas écrit.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Vous n’avez pas le droit d’écrire là.</translation>
    </message>
    <message>
        <source>Its folder does not exist (any more).</source>
        <translation>Son dossier n’est pas là (ou plus).</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>Un autre programme a ouvert le fichier.</translation>
    </message>
    <message>
        <source>Something that is not a file has that name.</source>
        <translation>Quelque chose qui n’est pas un fichier porte ce nom.</translation>
    </message>
    <message>
        <source>A file cannot have that name there.</source>
        <translation>Aucun fichier ne peut porter ce nom là.</translation>
    </message>
    <message>
        <source>The system did not let it be written.</source>
        <translation>Le système n’a pas permis de l’écrire.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Faites de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Fermez-le là-bas, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name, short and without special characters.</source>
        <translation>Choisissez un autre nom, court et sans caractères spéciaux.</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents.</source>
        <translation>Choisissez un autre dossier, par exemple vos documents.</translation>
    </message>
    <message>
        <source>The check did not work</source>
        <translation>La vérification n’a pas abouti</translation>
    </message>
    <message>
        <source>No list of accounts came back.</source>
        <translation>Aucune liste de comptes n’est revenue.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>Une partie de ce programme manque</translation>
    </message>
    <message>
        <source>The file “{name}” should have come with it.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» aurait dû être fourni avec lui.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Did a virus scanner remove the file? Restore it.</source>
        <translation>Un antivirus a-t-il retiré le fichier&#xa0;? Faites-le restaurer.</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used</source>
        <translation>L’adresse donnée avec --api-url est inutilisable</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Elle est vide.</translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation>Elle doit commencer par https://</translation>
    </message>
    <message>
        <source>It must begin with https:// and nothing else.</source>
        <translation>Elle doit commencer par https:// et rien d’autre.</translation>
    </message>
    <message>
        <source>With http:// your token could be read on its way, so that is allowed for this computer itself only. Use https://</source>
        <translation>Avec http://, votre jeton pourrait être lu en chemin&#xa0;; c’est donc permis seulement pour cet ordinateur même. Utilisez https://</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>Elle ne nomme pas d’hôte.</translation>
    </message>
    <message>
        <source>Its host is neither a name nor an address.</source>
        <translation>Son hôte n’est ni un nom ni une adresse.</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>Son port n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>It seems to contain a user name or a password. Leave that out.</source>
        <translation>Elle contient un nom d’utilisateur ou un mot de passe, ou en a l’air. Retirez cela.</translation>
    </message>
    <message>
        <source>It has a path after the host. Leave that out.</source>
        <translation>Elle continue après l’hôte. Retirez le chemin.</translation>
    </message>
    <message>
        <source>It has a “?” in it. Leave that and what follows out.</source>
        <translation>Elle contient un «&#xa0;?&#xa0;». Retirez-le, ainsi que la suite.</translation>
    </message>
    <message>
        <source>It has a “#” in it. Leave that and what follows out.</source>
        <translation>Elle contient un «&#xa0;#&#xa0;». Retirez-le, ainsi que la suite.</translation>
    </message>
    <message>
        <source>It is not the address of a service.</source>
        <translation>Ce n’est pas l’adresse d’un service.</translation>
    </message>
    <message>
        <source>Give only scheme, host and port, for example https://api.useapi.net</source>
        <translation>Donnez seulement schéma, hôte et port, par exemple https://api.useapi.net</translation>
    </message>
    <message>
        <source>Or leave the option out: then useapi.net itself is asked.</source>
        <translation>Ou retirez l’option&#xa0;: c’est alors useapi.net même qui est interrogé.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Vos réglages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>What could be read still applies, and the rest is as at the first start. Your token is not affected.</source>
        <translation>Ce qui a pu être lu reste valable, et le reste est comme au premier démarrage. Votre jeton n’est pas touché.</translation>
    </message>
    <message>
        <source>Go on as usual: your next changes are saved again.</source>
        <translation>Continuez comme d’habitude&#xa0;: vos prochains changements sont de nouveau gardés.</translation>
    </message>
    <message>
        <source>The old file was set aside next to the new one, in case you need it.</source>
        <translation>L’ancien fichier a été mis de côté à côté du nouveau, au cas où.</translation>
    </message>
    <message>
        <source>The share-safe view is on, unless the file said that it was off.</source>
        <translation>La vue discrète est activée, sauf si le fichier indiquait qu’elle ne l’était pas.</translation>
    </message>
    <message>
        <source>Your settings could not be saved</source>
        <translation>Vos réglages n’ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>What you set holds until the program ends. Your token is not affected.</source>
        <translation>Ce que vous réglez vaut jusqu’à la fin du programme. Votre jeton n’est pas touché.</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing to the folder.</source>
        <translation>Faites de la place sur le disque, ou autorisez l’écriture dans le dossier.</translation>
    </message>
    <message>
        <source>Go on as usual: your next change is saved together with those before it.</source>
        <translation>Continuez comme d’habitude&#xa0;: le prochain changement est enregistré avec tous les précédents.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Le fichier n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>“{name}” was not written. Nothing else has changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit. Rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>Then save it again.</source>
        <translation>Puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>Quelque chose s’est mal passé dans ce programme</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. It keeps running.</source>
        <translation>C’est une erreur du programme, pas la vôtre. Il continue aussi bien qu’il peut.</translation>
    </message>
    <message>
        <source>Try again what you were doing.</source>
        <translation>Réessayez ce que vous faisiez.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program.</source>
        <translation>Si cela se reproduit, fermez le programme et redémarrez-le.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Changer de jeton…</translation>
    </message>
    <message>
        <source>Use the token only for now</source>
        <translation>N’utiliser le jeton que maintenant</translation>
    </message>
    <message>
        <source>Clear it from this window only</source>
        <translation>L’effacer de cette fenêtre seulement</translation>
    </message>
    <message>
        <source>Stop looking there</source>
        <translation>Ne plus y chercher</translation>
    </message>
    <message>
        <source>Open useapi.net</source>
        <translation>Ouvrir useapi.net</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Où est mon jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Ouvrir la documentation</translation>
    </message>
    <message>
        <source>How to set up a channel</source>
        <translation>Comment configurer un canal</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>Comment configurer un compte</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Did you start the program with --api-url? Check that address.</source>
        <translation>Avez-vous démarré le programme avec --api-url&#xa0;? Vérifiez cette adresse.</translation>
    </message>
    <message>
        <source>Do you use a VPN, a filter or a company network? Try without it.</source>
        <translation>Utilisez-vous un VPN, un filtre ou un réseau d’entreprise&#xa0;? Essayez sans.</translation>
    </message>
    <message>
        <source>Is there a newer version of this program? Then use that.</source>
        <translation>Existe-t-il une version plus récente de ce programme&#xa0;? Alors utilisez-la.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>If this goes on, ask useapi.net; “Details” has the facts for them.</source>
        <translation>Si cela dure, demandez à useapi.net&#xa0;; «&#xa0;Détails&#xa0;» contient les faits à donner.</translation>
    </message>
    <message>
        <source>If this goes on, “Details” has the facts for a report.</source>
        <translation>Si cela dure, «&#xa0;Détails&#xa0;» contient les faits pour un signalement.</translation>
    </message>
    <message>
        <source>Give it on standard input, with --token-stdin, or keep it in the window.</source>
        <translation>Donnez-le sur l’entrée standard, avec --token-stdin, ou conservez-le dans la fenêtre.</translation>
    </message>
    <message>
        <source>Paste it with “Change token” and check again.</source>
        <translation>Collez-le avec «&#xa0;Changer de jeton&#xa0;» et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>An API token is needed first</source>
        <translation>Il faut d’abord un jeton d’API</translation>
    </message>
    <message>
        <source>Without your API token, useapi.net does not list accounts.</source>
        <translation>Sans votre jeton d’API, useapi.net ne liste pas les comptes.</translation>
    </message>
    <message>
        <source>Copy your API token: useapi.net showed it when you signed up.</source>
        <translation>Copiez votre jeton d’API&#xa0;: useapi.net l’a montré lors de votre inscription.</translation>
    </message>
    <message>
        <source>This cannot be an API token</source>
        <translation>Cela ne peut pas être un jeton d’API</translation>
    </message>
    <message>
        <source>It is empty. Nothing was sent.</source>
        <translation>Il ne contient rien. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It has invisible characters in it. Nothing was sent.</source>
        <translation>Il contient des caractères invisibles. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It has letters or signs that no API token has. Nothing was sent.</source>
        <translation>Il contient des lettres ou des signes qu’aucun jeton d’API n’a. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is far too long. Nothing was sent.</source>
        <translation>Il est bien trop long. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It looks like a Discord token, which opens a whole Discord account. Nothing was sent.</source>
        <translation>Il ressemble à un jeton Discord, qui ouvre un compte Discord entier. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. Nothing was sent.</source>
        <translation>Il ne peut pas être envoyé tel quel. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Copy the token again: it starts with “user:”.</source>
        <translation>Copiez de nouveau le jeton&#xa0;: il commence par «&#xa0;user:&#xa0;».</translation>
    </message>
    <message>
        <source>useapi.net did not accept your API token</source>
        <translation>useapi.net n’a pas accepté votre jeton d’API</translation>
    </message>
    <message>
        <source>The answer was 401 Unauthorized.</source>
        <translation>La réponse était 401 Unauthorized.</translation>
    </message>
    <message>
        <source>Copy the whole token from useapi.net: it starts with “user:” and is easily cut short.</source>
        <translation>Copiez tout le jeton depuis useapi.net&#xa0;: il commence par «&#xa0;user:&#xa0;» et se coupe facilement.</translation>
    </message>
    <message>
        <source>Was the token reset? Then the old one no longer works: use the new one.</source>
        <translation>Le jeton a-t-il été renouvelé&#xa0;? Alors l’ancien ne fonctionne plus&#xa0;: utilisez le nouveau.</translation>
    </message>
    <message>
        <source>useapi.net found no active subscription</source>
        <translation>useapi.net n’a trouvé aucun abonnement actif</translation>
    </message>
    <message>
        <source>The answer was 402: there is no subscription for this token, or it has expired.</source>
        <translation>La réponse était 402&#xa0;: il n’y a pas d’abonnement pour ce jeton, ou il a expiré.</translation>
    </message>
    <message>
        <source>Check at useapi.net whether your subscription is active.</source>
        <translation>Regardez chez useapi.net si votre abonnement est actif.</translation>
    </message>
    <message>
        <source>Do you have more than one token? Check that this one belongs to the subscription.</source>
        <translation>Avez-vous plusieurs jetons&#xa0;? Vérifiez que celui-ci appartient à l’abonnement.</translation>
    </message>
    <message>
        <source>The service asks for a paid plan</source>
        <translation>Le service demande une formule payante</translation>
    </message>
    <message>
        <source>The answer was 402. It is about the plan of an account at the service itself, not about your subscription at useapi.net.</source>
        <translation>La réponse était 402. Il s’agit de la formule d’un compte auprès du service lui-même, et non de votre abonnement à useapi.net.</translation>
    </message>
    <message>
        <source>Sign in at the service and look at the plan there.</source>
        <translation>Connectez-vous au service et regardez-y la formule.</translation>
    </message>
    <message>
        <source>useapi.net refused this request</source>
        <translation>useapi.net a refusé cette requête</translation>
    </message>
    <message>
        <source>The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on the way can answer like this as well.</source>
        <translation>La réponse était 403 Forbidden. Elle ne dit pas que le jeton est faux&#xa0;; un pare-feu en chemin peut aussi répondre ainsi.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with a linked account</source>
        <translation>useapi.net signale un problème avec un compte lié</translation>
    </message>
    <message>
        <source>The answer was 596. useapi.net uses it when a linked account is signed out or waits for its owner, for example for a moderation message or a CAPTCHA.</source>
        <translation>La réponse était 596. useapi.net la donne quand un compte lié est déconnecté ou attend son propriétaire, par exemple pour un message de modération ou un CAPTCHA.</translation>
    </message>
    <message>
        <source>Sign in at the service with that account and answer what it asks for, or add the account at useapi.net again.</source>
        <translation>Connectez-vous au service avec ce compte et répondez à ce qu’il demande, ou ajoutez de nouveau le compte chez useapi.net.</translation>
    </message>
    <message>
        <source>Look for an e-mail from useapi.net about it.</source>
        <translation>Cherchez un e-mail de useapi.net à ce sujet.</translation>
    </message>
    <message>
        <source>Set “{name}” to a number from {least} to {most} at useapi.net.</source>
        <translation>Donnez à « {name} » un nombre de {least} à {most} chez useapi.net.</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>Aucune capacité</translation>
    </message>
    <message>
        <source>Capacity is not set</source>
        <translation>La capacité n’est pas définie</translation>
    </message>
    <message>
        <source>The answer does not say how many jobs this account may run at once.</source>
        <translation>La réponse ne dit pas combien de tâches ce compte peut exécuter à la fois.</translation>
    </message>
    <message>
        <source>“{name}” should be a whole number from {least} to {most}.</source>
        <translation>« {name} » devrait être un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>“{name}” is {first}; useapi.net documents {least} to {most}.</source>
        <translation>« {name} » vaut {first} ; useapi.net documente de {least} à {most}.</translation>
    </message>
    <message>
        <source>Unreadable capacity</source>
        <translation>Capacité illisible</translation>
    </message>
    <message>
        <source>Capacity is not a whole number</source>
        <translation>La capacité n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>Capacity out of range</source>
        <translation>Capacité hors limites</translation>
    </message>
    <message>
        <source>Capacity is outside {least} to {most}</source>
        <translation>La capacité n’est pas entre {least} et {most}</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again.</source>
        <translation>Enregistrez de nouveau ce canal chez useapi.net.</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>Entrée illisible</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>Cette entrée ne peut pas être lue</translation>
    </message>
    <message>
        <source>Save this account at useapi.net again.</source>
        <translation>Enregistrez de nouveau ce compte chez useapi.net.</translation>
    </message>
    <message>
        <source>The answer names this account, and says nothing readable about it.</source>
        <translation>La réponse nomme ce compte et n’en dit rien de lisible.</translation>
    </message>
    <message>
        <source>Unreadable value</source>
        <translation>Valeur illisible</translation>
    </message>
    <message>
        <source>A value is of an unexpected kind</source>
        <translation>Une valeur est d’un type inattendu</translation>
    </message>
    <message>
        <source>Not as documented by useapi.net: {details}.</source>
        <translation>Pas comme useapi.net le documente&#xa0;: {details}.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Fields that this program does not know</source>
        <translation>Champs que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>useapi.net also sent: {details}.</source>
        <translation>useapi.net a aussi envoyé&#xa0;: {details}.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Discord’s ids have 17 to 19 digits and tell a date in the past.</source>
        <translation>Les identifiants de Discord ont de 17 à 19 chiffres et indiquent une date passée.</translation>
    </message>
    <message>
        <source>Two channel ids</source>
        <translation>Deux identifiants de canal</translation>
    </message>
    <message>
        <source>Listed under another channel id</source>
        <translation>Répertorié sous un autre identifiant de canal</translation>
    </message>
    <message>
        <source>It is listed as {first}, and names its channel as {last}.</source>
        <translation>Il est répertorié comme {first} et nomme son canal {last}.</translation>
    </message>
    <message>
        <source>Look up the right id in Discord and save the channel again.</source>
        <translation>Cherchez le bon identifiant dans Discord et enregistrez de nouveau le canal.</translation>
    </message>
    <message>
        <source>No channel id</source>
        <translation>Aucun identifiant de canal</translation>
    </message>
    <message>
        <source>The channel id is missing</source>
        <translation>L’identifiant du canal manque</translation>
    </message>
    <message>
        <source>The entry does not name its channel; the id shown is the one it is listed under.</source>
        <translation>L’entrée ne nomme pas son canal ; l’ID affiché est celui sous lequel elle est répertoriée.</translation>
    </message>
    <message>
        <source>Unusual channel id</source>
        <translation>Identifiant de canal inhabituel</translation>
    </message>
    <message>
        <source>This cannot be a Discord channel id</source>
        <translation>Cela ne peut pas être un identifiant de canal Discord</translation>
    </message>
    <message>
        <source>Copy the channel id from Discord and save the channel again.</source>
        <translation>Copiez l’identifiant du canal depuis Discord et enregistrez de nouveau le canal.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>The server id is missing</source>
        <translation>L’identifiant du serveur manque</translation>
    </message>
    <message>
        <source>The answer does not say which Discord server the channel is on.</source>
        <translation>La réponse ne dit pas sur quel serveur Discord est le canal.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its server id.</source>
        <translation>Enregistrez de nouveau ce canal chez useapi.net, avec l’identifiant de son serveur.</translation>
    </message>
    <message>
        <source>Unusual server id</source>
        <translation>Identifiant de serveur inhabituel</translation>
    </message>
    <message>
        <source>This cannot be a Discord server id</source>
        <translation>Cela ne peut pas être un identifiant de serveur Discord</translation>
    </message>
    <message>
        <source>Copy the server id from Discord and save the channel again.</source>
        <translation>Copiez l’identifiant du serveur depuis Discord et enregistrez de nouveau le canal.</translation>
    </message>
    <message>
        <source>Ids swapped?</source>
        <translation>Identifiants intervertis&#xa0;?</translation>
    </message>
    <message>
        <source>The channel is older than its server</source>
        <translation>Le canal est plus ancien que son serveur</translation>
    </message>
    <message>
        <source>The dates in the two ids hint that they may be swapped.</source>
        <translation>Les dates des deux identifiants laissent penser qu’ils sont peut-être intervertis.</translation>
    </message>
    <message>
        <source>Compare both ids with Discord’s.</source>
        <translation>Comparez les deux identifiants à ceux de Discord.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>No Discord token</source>
        <translation>Aucun jeton Discord</translation>
    </message>
    <message>
        <source>The answer of useapi.net has no Discord token for this channel.</source>
        <translation>La réponse de useapi.net ne contient pas de jeton Discord pour ce canal.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its Discord token.</source>
        <translation>Enregistrez de nouveau ce canal chez useapi.net, avec son jeton Discord.</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>Jeton partagé</translation>
    </message>
    <message>
        <source>Same Discord token as another channel</source>
        <translation>Même jeton Discord qu’un autre canal</translation>
    </message>
    <message>
        <source>Also used by {details}. useapi.net refuses that when a channel is created, so one of them was probably entered by mistake.</source>
        <translation>Aussi utilisé par {details}. useapi.net le refuse à la création d’un canal&#xa0;; l’un d’eux a donc sans doute été saisi par erreur.</translation>
    </message>
    <message>
        <source>Give each channel the token of its own Discord account.</source>
        <translation>Donnez à chaque canal le jeton de son propre compte Discord.</translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation>Jeton inhabituel</translation>
    </message>
    <message>
        <source>This does not look like a Discord token</source>
        <translation>Cela ne ressemble pas à un jeton Discord</translation>
    </message>
    <message>
        <source>It does not have the shape that Discord tokens have. It may be cut off.</source>
        <translation>Il n’a pas la forme des jetons Discord. Il est peut-être coupé.</translation>
    </message>
    <message>
        <source>Compare it with the token in Discord and save the channel again.</source>
        <translation>Comparez-le au jeton dans Discord et enregistrez de nouveau le canal.</translation>
    </message>
    <message>
        <source>Token shortened</source>
        <translation>Jeton abrégé</translation>
    </message>
    <message>
        <source>useapi.net shows this token in part only</source>
        <translation>useapi.net ne montre ce jeton qu’en partie</translation>
    </message>
    <message>
        <source>That is a protection, not a fault. Its shape cannot be checked.</source>
        <translation>C’est une protection, pas un défaut. Sa forme ne peut pas être examinée.</translation>
    </message>
    <message>
        <source>API tokens usually look like “user:”, a number, “-” and a code.</source>
        <translation>Les jetons d’API ont en général cette forme&#xa0;: «&#xa0;user:&#xa0;», un nombre, «&#xa0;-&#xa0;» et un code.</translation>
    </message>
    <message>
        <source>The beginning seems to be missing: API tokens start with “user:”.</source>
        <translation>Le début semble manquer&#xa0;: les jetons d’API commencent par «&#xa0;user:&#xa0;».</translation>
    </message>
    <message>
        <source>The end seems to be missing: a “-” and a code follow the number.</source>
        <translation>La fin semble manquer&#xa0;: un «&#xa0;-&#xa0;» et un code suivent le nombre.</translation>
    </message>
    <message>
        <source>There is a space inside. Did you paste more than the token?</source>
        <translation>Il y a une espace dedans. Avez-vous collé plus que le jeton ?</translation>
    </message>
    <message>
        <source>Paste your API token to go on.</source>
        <translation>Collez votre jeton d’API pour continuer.</translation>
    </message>
    <message>
        <source>It contains letters or signs that no API token has.</source>
        <translation>Il contient des lettres ou des signes qu’aucun jeton d’API n’a.</translation>
    </message>
    <message>
        <source>It contains invisible control characters. Please copy it again.</source>
        <translation>Il contient des caractères de contrôle invisibles. Veuillez le copier de nouveau.</translation>
    </message>
    <message>
        <source>That is far too long for an API token. Please copy only the token.</source>
        <translation>C’est bien trop long pour un jeton d’API. Veuillez copier seulement le jeton.</translation>
    </message>
    <message>
        <source>This looks like a Discord token. The API token starts with “user:”.</source>
        <translation>Cela ressemble à un jeton Discord. Le jeton d’API commence par «&#xa0;user:&#xa0;».</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The service that the account belongs to.</source>
        <translation>Le service auquel appartient le compte.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What useapi.net lists the account under.</source>
        <translation>Ce sous quoi useapi.net liste le compte.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The address that the account signs in with.</source>
        <translation>L’adresse avec laquelle le compte se connecte.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The Discord channel that receives the jobs.</source>
        <translation>Le canal Discord qui reçoit les tâches.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The Discord server that the channel is on.</source>
        <translation>Le serveur Discord où se trouve le canal.</translation>
    </message>
    <message>
        <source>Discord token</source>
        <translation>Jeton Discord</translation>
    </message>
    <message>
        <source>Hidden. Only the last four characters are shown.</source>
        <translation>Masqué. Seuls les quatre derniers caractères sont affichés.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Jobs that run just now, as far as useapi.net started them.</source>
        <translation>Tâches en cours en ce moment, pour autant que useapi.net les a lancées.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Jobs that could be started now, as useapi.net says.</source>
        <translation>Tâches qui pourraient être lancées maintenant, selon useapi.net.</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>aucun signalé</translation>
    </message>
    <message>
        <source>What the service itself says is wrong, in its words.</source>
        <translation>Ce qui ne va pas selon le service lui-même, dans ses mots.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>“OK”, or what is wrong in the service’s own words.</source>
        <translation>« OK », ou ce qui ne va pas dans les mots du service.</translation>
    </message>
    <message>
        <source>Session until</source>
        <translation>Session jusqu’au</translation>
    </message>
    <message>
        <source>When the session ends that useapi.net holds. Many renew by themselves.</source>
        <translation>Quand se termine la session que détient useapi.net. Beaucoup se renouvellent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Se renouvelle seule</translation>
    </message>
    <message>
        <source>Whether useapi.net can renew the session.</source>
        <translation>Si useapi.net peut renouveler la session.</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>Prochain renouvellement</translation>
    </message>
    <message>
        <source>When useapi.net is going to renew the session.</source>
        <translation>Quand useapi.net renouvellera la session.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>When the account was added at useapi.net.</source>
        <translation>Quand le compte a été ajouté chez useapi.net.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>When useapi.net last changed what it keeps of it.</source>
        <translation>Quand useapi.net a modifié pour la dernière fois ce qu’il en garde.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>The plan of the account at the service itself.</source>
        <translation>Le forfait du compte auprès du service lui-même.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>The region that the account belongs to.</source>
        <translation>La région à laquelle appartient le compte.</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Crédits utilisés</translation>
    </message>
    <message>
        <source>As useapi.net last saw it.</source>
        <translation>Tel que useapi.net l’a vu en dernier.</translation>
    </message>
    <message>
        <source>Credits in total</source>
        <translation>Crédits au total</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>Quota utilisé</translation>
    </message>
    <message>
        <source>Allowance renews</source>
        <translation>Quota renouvelé le</translation>
    </message>
    <message>
        <source>When the account may use its whole allowance again.</source>
        <translation>Quand le compte pourra de nouveau utiliser tout son quota.</translation>
    </message>
    <message>
        <source>Allowance as of</source>
        <translation>Quota en date du</translation>
    </message>
    <message>
        <source>When useapi.net last asked for the allowance.</source>
        <translation>Quand useapi.net a demandé le quota pour la dernière fois.</translation>
    </message>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} sur {most}</translation>
    </message>
    <message>
        <source>Running and free are shown as useapi.net tells them: they need not add up.</source>
        <translation>« En cours » et « libres » sont affichés tels que useapi.net les communique : leur somme n’est pas forcément ce qui est autorisé.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>{jobs} allowed</source>
        <translation>{jobs} autorisées</translation>
    </message>
    <message>
        <source>{running} running · {jobs} allowed</source>
        <translation>{running} en cours · {jobs} autorisées</translation>
    </message>
    <message>
        <source>{running} running · {free} free · {jobs} allowed</source>
        <translation>{running} en cours · {free} libres · {jobs} autorisées</translation>
    </message>
    <message>
        <source>{running} running</source>
        <translation>{running} en cours</translation>
    </message>
    <message>
        <source>Capacity: {jobs} of {most} jobs at once</source>
        <translation>Capacité&#xa0;: {jobs} sur {most} tâches à la fois</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {jobs} allowed at once</source>
        <translation>Capacité : {running} tâches en cours, {jobs} autorisées à la fois</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {free} free, {jobs} allowed at once</source>
        <translation>Capacité : {running} tâches en cours, {free} libres, {jobs} autorisées à la fois</translation>
    </message>
    <message>
        <source>Capacity: not set</source>
        <translation>Capacité&#xa0;: non définie</translation>
    </message>
    <message>
        <source>Capacity (jobs at once)</source>
        <translation>Capacité (tâches à la fois)</translation>
    </message>
    <message>
        <source>How many jobs are allowed at once, not how many are free.</source>
        <translation>Combien de tâches sont permises à la fois, pas combien sont libres.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Tâches à la fois</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not told by this service</source>
        <translation>non indiqué par ce service</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Health and session</source>
        <translation>État et session</translation>
    </message>
    <message>
        <source>Plan and allowance</source>
        <translation>Forfait et quota</translation>
    </message>
    <message>
        <source>shortened by useapi.net</source>
        <translation>abrégé par useapi.net</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>hidden, ends in {tail}</source>
        <translation>masqué, se termine par {tail}</translation>
    </message>
    <message>
        <source>Same as the system</source>
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
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A new language takes effect at the next start.</source>
        <translation>La nouvelle langue est utilisée à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Check auto&amp;matically</source>
        <translation>&amp;Vérifier automatiquement</translation>
    </message>
    <message>
        <source>every {minutes} min</source>
        <translation>toutes les {minutes} min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Clear a copied token &amp;after</source>
        <translation>&amp;Effacer un jeton copié après</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Check the accounts when the program starts</source>
        <translation>Vérifier les comptes au démarrage du programme</translation>
    </message>
    <message>
        <source>Tell me when something that was fine needs attention</source>
        <translation>M’avertir quand quelque chose qui allait bien demande mon attention</translation>
    </message>
    <message>
        <source>Share-safe view: hide ids on screen, in copies and exports</source>
        <translation>Vue discrète&#xa0;: masquer les identifiants à l’écran, dans les copies et les exports</translation>
    </message>
    <message>
        <source>Ask retired services too</source>
        <translation>Interroger aussi les services retirés</translation>
    </message>
    <message>
        <source>In its own words: “{details}”.</source>
        <translation>Dans ses propres mots : « {details} ».</translation>
    </message>
    <message>
        <source>Sign in at the service itself and answer what it asks for. If that does not help, add the account at useapi.net again.</source>
        <translation>Connectez-vous au service lui-même et répondez à ce qu’il demande. Si cela n’aide pas, ajoutez de nouveau le compte chez useapi.net.</translation>
    </message>
    <message>
        <source>Reported problem</source>
        <translation>Problème signalé</translation>
    </message>
    <message>
        <source>A problem with this account is reported</source>
        <translation>Un problème avec ce compte est signalé</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Pas en ordre</translation>
    </message>
    <message>
        <source>The health of this account is not OK</source>
        <translation>La santé de ce compte n’est pas « OK »</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>The session of this account is over</source>
        <translation>La session de ce compte est terminée</translation>
    </message>
    <message>
        <source>It ended at {first}, and is not known to renew by itself. Jobs may fail.</source>
        <translation>Elle s’est terminée à {first}, et rien n’indique qu’elle se renouvelle d’elle-même. Des tâches peuvent échouer.</translation>
    </message>
    <message>
        <source>Add the account at useapi.net again.</source>
        <translation>Ajoutez de nouveau le compte chez useapi.net.</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>Quota épuisé</translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <translation>Le quota de ce compte est épuisé</translation>
    </message>
    <message>
        <source>As useapi.net last saw it. Jobs may fail until the allowance renews.</source>
        <translation>Tel que useapi.net l’a vu en dernier. Des tâches peuvent échouer jusqu’au renouvellement du quota.</translation>
    </message>
    <message>
        <source>Wait until it renews, or use another account.</source>
        <translation>Attendez qu’il se renouvelle, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>No slot of this account is free</source>
        <translation>Aucune place de ce compte n’est libre</translation>
    </message>
    <message>
        <source>It ran as many jobs as it can at the time of the check.</source>
        <translation>Au moment de la vérification, il exécutait autant de tâches qu’il peut.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless jobs are refused.</source>
        <translation>Il n’y a rien à faire, sauf si des tâches sont refusées.</translation>
    </message>
    <message>
        <source>Only videos are counted.</source>
        <translation>Seules les vidéos sont comptées.</translation>
    </message>
    <message>
        <source>Off-Peak jobs and jobs started on the website of PixVerse are not counted.</source>
        <translation>Les tâches Off-Peak et celles lancées sur le site de PixVerse ne sont pas comptées.</translation>
    </message>
    <message>
        <source>As the service itself says when it is asked.</source>
        <translation>Selon le service lui-même quand on l’interroge.</translation>
    </message>
    <message>
        <source>Jobs in the plan</source>
        <translation>Tâches du forfait</translation>
    </message>
    <message>
        <source>Daily credits</source>
        <translation>Crédits quotidiens</translation>
    </message>
    <message>
        <source>Monthly credits</source>
        <translation>Crédits mensuels</translation>
    </message>
    <message>
        <source>Bought credits</source>
        <translation>Crédits achetés</translation>
    </message>
    <message>
        <source>Plan until</source>
        <translation>Forfait jusqu’au</translation>
    </message>
    <message>
        <source>Plan renews</source>
        <translation>Forfait renouvelé le</translation>
    </message>
    <message>
        <source>PixVerse itself is asked, and may sign you out of its website for it.</source>
        <translation>PixVerse lui-même est interrogé, et peut pour cela vous déconnecter de son site.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
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
        <source>Subscription over</source>
        <translation>Abonnement terminé</translation>
    </message>
    <message>
        <source>Your subscription at useapi.net is not active</source>
        <translation>Votre abonnement à useapi.net n’est pas actif</translation>
    </message>
    <message>
        <source>Without it, useapi.net runs no jobs on your accounts.</source>
        <translation>Sans lui, useapi.net n’exécute aucune tâche sur vos comptes.</translation>
    </message>
    <message>
        <source>Renew it at useapi.net, then check again.</source>
        <translation>Renouvelez-le chez useapi.net, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with your subscription</source>
        <translation>useapi.net signale un problème avec votre abonnement</translation>
    </message>
    <message>
        <source>In its own words: {details}</source>
        <translation>Selon ses propres mots : {details}</translation>
    </message>
    <message>
        <source>Look at useapi.net, or ask its support.</source>
        <translation>Regardez chez useapi.net, ou demandez à son assistance.</translation>
    </message>
    <message>
        <source>Accounts in error</source>
        <translation>Comptes en erreur</translation>
    </message>
    <message>
        <source>useapi.net itself counts accounts in error</source>
        <translation>useapi.net lui-même compte des comptes en erreur</translation>
    </message>
    <message>
        <source>At {details}. An account in error runs no jobs, and still counts as one of those that the subscription allows.</source>
        <translation>Chez {details}. Un compte en erreur n’exécute aucune tâche, et compte pourtant parmi ceux que l’abonnement permet.</translation>
    </message>
    <message>
        <source>Add such an account again at useapi.net, or delete it there.</source>
        <translation>Ajoutez de nouveau un tel compte chez useapi.net, ou supprimez-le là-bas.</translation>
    </message>
    <message>
        <source>Renewal soon</source>
        <translation>Renouvellement proche</translation>
    </message>
    <message>
        <source>The paid month of your subscription ends soon</source>
        <translation>Le mois payé de votre abonnement se termine bientôt</translation>
    </message>
    <message>
        <source>It ends on {first}. This program cannot see whether it renews by itself.</source>
        <translation>Il se termine le {first}. Ce programme ne peut pas voir s’il se renouvelle de lui-même.</translation>
    </message>
    <message>
        <source>Check at useapi.net that the payment is in order.</source>
        <translation>Vérifiez chez useapi.net que le paiement est en règle.</translation>
    </message>
    <message>
        <source>No room for more accounts</source>
        <translation>Plus de place pour d’autres comptes</translation>
    </message>
    <message>
        <source>Some services have all the accounts they may have</source>
        <translation>Certains services ont tous les comptes qu’ils peuvent avoir</translation>
    </message>
    <message>
        <source>No account can be added to {details} with your subscription as it is.</source>
        <translation>Avec votre abonnement actuel, aucun compte ne peut être ajouté à {details}.</translation>
    </message>
    <message>
        <source>To add one, delete another at useapi.net first, or add a subscription.</source>
        <translation>Pour en ajouter un, supprimez-en d’abord un autre chez useapi.net, ou ajoutez un abonnement.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PixVerse Account Inspector</source>
        <translation>À propos de PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>Version {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Shows which channels useapi.net has for you, how many jobs they may run at once, and what needs attention.</source>
        <translation>Montre quels canaux useapi.net a pour vous, combien de tâches ils peuvent exécuter à la fois et ce qui demande votre attention.</translation>
    </message>
    <message>
        <source>It only reads: nothing at useapi.net or a service behind it is ever changed. Your API token goes to useapi.net and nowhere else.</source>
        <translation>Il ne fait que lire&#xa0;: rien n’est jamais modifié chez useapi.net ni dans les services qui sont derrière. Votre jeton d’API va à useapi.net et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Not made by useapi.net, PixVerse or Discord. Free software, MIT licence.</source>
        <translation>N’est pas fait par useapi.net, PixVerse ou Discord. Logiciel libre, licence MIT.</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Répertorié</translation>
    </message>
    <message>
        <source>Also sent</source>
        <translation>Envoyé aussi</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <translation>Forfait et crédits</translation>
    </message>
    <message>
        <source>As the service itself said: {time}</source>
        <translation>D’après le service lui-même : {time}</translation>
    </message>
    <message>
        <source>{time}, renews by itself</source>
        <translation>{time}, se renouvelle d’elle-même</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>Comment configurer un compte</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Asking for plan and credits…</source>
        <translation>Demande du forfait et des crédits…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Demander de nouveau…</translation>
    </message>
    <message>
        <source>Ask for plan and credits…</source>
        <translation>Demander le forfait et les crédits…</translation>
    </message>
</context>
<context>
    <name>AccountTableView</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Check accounts</source>
        <translation>Vérifier les comptes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>Exemple&#xa0;: rien n’est réel</translation>
    </message>
    <message>
        <source>Connect with my own token</source>
        <translation>Utiliser mon jeton</translation>
    </message>
    <message>
        <source>Try fewer words, or one of: {examples}</source>
        <translation>Essayez moins de mots, ou l’un de : {examples}</translation>
    </message>
    <message>
        <source>Filter by channel, server or problem</source>
        <translation>Filtrer par canal, serveur ou problème</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>Par exemple : {examples}</translation>
    </message>
    <message>
        <source>Filter by account, service or problem</source>
        <translation>Filtrer par compte, service ou problème</translation>
    </message>
    <message>
        <source>No account fits the filter</source>
        <translation>Aucun compte ne correspond au filtre</translation>
    </message>
    <message>
        <source>No channel fits the filter</source>
        <translation>Aucun canal ne correspond au filtre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln accounts shown</source>
        <translation>
            <numerusform>{shown} sur %Ln compte affiché</numerusform>
            <numerusform>{shown} sur %Ln comptes affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>API token {label}</source>
        <translation>Jeton d’API {label}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Vérifié à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln channels shown</source>
        <translation>
            <numerusform>{shown} sur %Ln canal affiché</numerusform>
            <numerusform>{shown} sur %Ln canaux affichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Que puis-je faire&#xa0;?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was copied. Please try again</source>
        <translation>Rien n’a été copié. Veuillez réessayer</translation>
    </message>
    <message>
        <source>The token is still in the clipboard. Copy something else to replace it</source>
        <translation>Le jeton est encore dans le presse-papiers. Copiez autre chose pour le remplacer</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard, but a clipboard manager may have kept it</source>
        <translation>Le jeton n’est plus dans le presse-papiers, mais un gestionnaire de presse-papiers l’a peut-être conservé</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard</source>
        <translation>Le jeton n’est plus dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Plus de colonnes</translation>
    </message>
    <message>
        <source>&amp;Standard layout</source>
        <translation>&amp;Disposition initiale</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Check accounts</source>
        <translation>&amp;Vérifier les comptes</translation>
    </message>
    <message>
        <source>Cancel the check, or clear the filter</source>
        <translation>Annuler la vérification ou effacer le filtre</translation>
    </message>
    <message>
        <source>C&amp;hange token…</source>
        <translation>&amp;Changer de jeton…</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>&amp;Oublier le jeton…</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>&amp;Ajouter un profil…</translation>
    </message>
    <message>
        <source>&amp;Rename this profile…</source>
        <translation>&amp;Renommer ce profil…</translation>
    </message>
    <message>
        <source>Re&amp;move this profile…</source>
        <translation>&amp;Supprimer ce profil…</translation>
    </message>
    <message>
        <source>Remove &amp;leftover tokens</source>
        <translation>Supprimer les &amp;jetons restants</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Cop&amp;y selected rows</source>
        <translation>Copier les &amp;lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy this c&amp;ell</source>
        <translation>Copier cette c&amp;ellule</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Copier comme commande c&amp;url</translation>
    </message>
    <message>
        <source>Copy the Discord &amp;token</source>
        <translation>Copier le &amp;jeton Discord</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>How to &amp;set up an account</source>
        <translation>Comment configurer un &amp;compte</translation>
    </message>
    <message>
        <source>Export &amp;all accounts…</source>
        <translation>Exporter &amp;tous les comptes…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Trier par cette colonne</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export &amp;all channels…</source>
        <translation>Exporter &amp;tous les canaux…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Share-safe view</source>
        <translation>Vue di&amp;scrète</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Documentation of useapi.net</source>
        <translation>&amp;Documentation de useapi.net</translation>
    </message>
    <message>
        <source>Where is my &amp;token?</source>
        <translation>Où est mon &amp;jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Rapport d’&amp;assistance…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;About PixVerse Account Inspector</source>
        <translation>À &amp;propos de PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in {keyring}</source>
        <translation>Le garder dans {keyring}</translation>
    </message>
    <message>
        <source>otherwise it is forgotten when the window closes</source>
        <translation>sinon, il est oublié à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>It is checked once with {host} and then kept in {keyring}, the password store of this computer. It is never written to a file.</source>
        <translation>Il est vérifié une fois auprès de {host}, puis gardé dans {keyring}, le gestionnaire de mots de passe de cet ordinateur. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>It is checked once with {host}, and never written to a file.</source>
        <translation>Il est vérifié une fois auprès de {host}, et jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Keep it in a keyring</source>
        <translation>Le garder dans un trousseau</translation>
    </message>
    <message>
        <source>no keyring was found: it is forgotten when the window closes</source>
        <translation>aucun trousseau trouvé&#xa0;: il est oublié à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>The API token is the key that useapi.net gave you; it starts with “user:” and is in the mail that came when you subscribed. Paste it below.</source>
        <translation>Le jeton d’API est la clé que useapi.net vous a donnée&#xa0;; il commence par «&#xa0;user:&#xa0;» et se trouve dans l’e-mail reçu lors de votre abonnement. Collez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Profil {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Vérifier et continuer</translation>
    </message>
    <message>
        <source>Connect to useapi.net</source>
        <translation>Se connecter à useapi.net</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez-le ici</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Découvrir avec des données d’exemple</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Revenir aux comptes</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Où est mon jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>The keyring has answered after all</source>
        <translation>Le trousseau a fini par répondre</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>Le trousseau</translation>
    </message>
    <message>
        <source>{keyring} is asking you in its own window…</source>
        <translation>{keyring} vous demande quelque chose dans sa propre fenêtre…</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>En attente du trousseau de cet ordinateur…</translation>
    </message>
    <message>
        <source>Checked: {channels}, {attention}</source>
        <translation>Vérifié&#xa0;: {channels}, {attention}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln à examiner</numerusform>
            <numerusform>%Ln à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared in {seconds} s</source>
        <translation>Jeton copié&#xa0;; le presse-papiers est effacé dans {seconds} s</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Non copié</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer has no program that opens it. The address is:</source>
        <translation>Cet ordinateur n’a pas de programme pour l’ouvrir. L’adresse est&#xa0;:</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>L’ouverture a échoué</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Secrets stay on this computer. A revealed token hides again after {n} s.</source>
        <translation>Les secrets restent sur cet ordinateur. Un jeton affiché est de nouveau masqué après {n} s.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Told of {told} of the {accounts} accounts.</source>
        <translation>Indiqué pour {told} des {accounts} comptes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln à examiner</numerusform>
            <numerusform>%Ln à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see its details</source>
        <translation>Sélectionnez un compte pour en voir les détails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are selected</source>
        <translation>
            <numerusform>%Ln compte est sélectionné</numerusform>
            <numerusform>%Ln comptes sont sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln indice</numerusform>
            <numerusform>%Ln indices</numerusform>
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
        <translation>Les comptes à l’écran datent de {time} et sont toujours là.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Export all accounts</source>
        <translation>Exporter tous les comptes</translation>
    </message>
    <message>
        <source>Export the accounts shown</source>
        <translation>Exporter les comptes affichés</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exporté vers {name}</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Rapport d’assistance</translation>
    </message>
    <message>
        <source>Send this to somebody who helps you. It holds no token, no id and no name.</source>
        <translation>Envoyez ceci à la personne qui vous aide. Il ne contient ni jeton, ni identifiant, ni nom.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>ListPlaceholder</name>
    <message>
        <source>Checking your accounts…</source>
        <translation>Vérification de vos comptes…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>En attente de votre trousseau…</translation>
    </message>
    <message>
        <source>Your system may be asking for its password in another window.</source>
        <translation>Votre système demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>La vérification a échoué</translation>
    </message>
    <message>
        <source>So it is not known yet which accounts are set up.</source>
        <translation>On ne sait donc pas encore quels comptes sont configurés.</translation>
    </message>
    <message>
        <source>This service was not asked</source>
        <translation>Ce service n’a pas été interrogé</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>Accounts that are set up at useapi.net appear here.</source>
        <translation>Les comptes configurés chez useapi.net apparaissent ici.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>Vérifier les comptes</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln channels that were fine need attention</source>
        <translation>
            <numerusform>%Ln canal qui allait bien demande votre attention</numerusform>
            <numerusform>%Ln canaux qui allaient bien demandent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts that were fine need attention</source>
        <translation>
            <numerusform>%Ln compte qui allait bien demande votre attention</numerusform>
            <numerusform>%Ln comptes qui allaient bien demandent votre attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less: {name}</source>
        <translation>Moins&#xa0;: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Plus&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Ask for the plan and the credits of this account?</source>
        <translation>Demander le forfait et les crédits de ce compte ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The plan was told; it stands in the details</source>
        <translation>Le forfait a été indiqué ; il figure dans les détails</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reset all settings?</source>
        <translation>Réinitialiser tous les réglages&#xa0;?</translation>
    </message>
    <message>
        <source>Preferences and columns are set to their defaults. Your token stays.</source>
        <translation>Les préférences et les colonnes reprennent leurs valeurs par défaut. Votre jeton reste.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Afficher le dossier du journal</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>A name for another API token:</source>
        <translation>Un nom pour un autre jeton d’API&#xa0;:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>Renommer ce profil</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>Son nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>That looks like a token. A name is kept in a file, so choose another.</source>
        <translation>Cela ressemble à un jeton. Un nom est enregistré dans un fichier, choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters, on one line.</source>
        <translation>Un nom compte de 1 à {most} caractères, sur une ligne.</translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation>Supprimer le profil «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its API token is removed from the keyring. Nothing changes at useapi.net; you can add the profile again at any time.</source>
        <translation>Son jeton d’API est retiré du trousseau. Rien ne change chez useapi.net&#xa0;; vous pouvez ajouter de nouveau le profil à tout moment.</translation>
    </message>
    <message>
        <source>A profile with this name already exists.</source>
        <translation>Un profil de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide ({seconds})</source>
        <translation>Masquer ({seconds})</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Masquer le jeton</translation>
    </message>
    <message>
        <source>Reveal the token</source>
        <translation>Afficher le jeton</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>Cellule copiée</translation>
    </message>
    <message>
        <source>Command copied; it takes the token from $USEAPI_TOKEN</source>
        <translation>Commande copiée&#xa0;; elle prend le jeton dans $USEAPI_TOKEN</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Trié par {column}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Services with nothing set up</source>
        <translation>Services où rien n’est configuré</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln others</source>
        <translation>
            <numerusform>+ %Ln autre</numerusform>
            <numerusform>+ %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>− Fewer services</source>
        <translation>− Moins de services</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the check failed</source>
        <translation>la vérification a échoué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln à examiner</numerusform>
            <numerusform>%Ln à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set up</source>
        <translation>rien de configuré</translation>
    </message>
    <message>
        <source>no longer offered by useapi.net</source>
        <translation>n’est plus proposé par useapi.net</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>vérification en cours</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name} : {words}</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>The last check failed: {problem}</source>
        <translation>La dernière vérification a échoué : {problem}</translation>
    </message>
    <message>
        <source>Running jobs are not known: {problem}</source>
        <translation>Tâches en cours inconnues : {problem}</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Your subscription at useapi.net</source>
        <translation>Votre abonnement à useapi.net</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu’au</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Dernier renouvellement</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Accounts per service</source>
        <translation>Comptes par service</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Accounts, as useapi.net counts them</source>
        <translation>Comptes, tels que useapi.net les compte</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} sur {most}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in error</source>
        <translation>
            <numerusform>%Ln en erreur</numerusform>
            <numerusform>%Ln en erreur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%Ln accounts per service</source>
        <translation>
            <numerusform>%Ln compte par service</numerusform>
            <numerusform>%Ln comptes par service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels on %Ln servers</source>
        <translation>
            <numerusform>canaux sur %Ln serveur</numerusform>
            <numerusform>canaux sur %Ln serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln services</source>
        <translation>
            <numerusform>dans %Ln service</numerusform>
            <numerusform>dans %Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs free</source>
        <translation>
            <numerusform>%Ln tâche libre</numerusform>
            <numerusform>%Ln tâches libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed at once</source>
        <translation>
            <numerusform>%Ln permise à la fois</numerusform>
            <numerusform>%Ln permises à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln indice</numerusform>
            <numerusform>%Ln indices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln à examiner</numerusform>
            <numerusform>%Ln à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services asked in {seconds} s</source>
        <translation>
            <numerusform>%Ln service en {seconds} s</numerusform>
            <numerusform>%Ln services en {seconds} s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>Token kept in {keyring}</source>
        <translation>Jeton gardé dans {keyring}</translation>
    </message>
    <message>
        <source>the system’s keyring</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>Token kept only until the window closes; another one is in {keyring}</source>
        <translation>Jeton gardé seulement jusqu’à la fermeture de la fenêtre&#xa0;; un autre est dans {keyring}</translation>
    </message>
    <message>
        <source>Token kept only until the window closes</source>
        <translation>Jeton gardé seulement jusqu’à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Aucun jeton</translation>
    </message>
    <message>
        <source>Forget the API token?</source>
        <translation>Oublier le jeton d’API&#xa0;?</translation>
    </message>
    <message>
        <source>It is removed from {keyring} and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>Il est retiré de {keyring} et la liste est vidée. Rien ne change chez useapi.net&#xa0;; vous pouvez coller de nouveau le jeton à tout moment.</translation>
    </message>
    <message>
        <source>It is only in memory. It is removed from there, and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>Il n’est qu’en mémoire. Il en est effacé, et la liste est vidée. Rien ne change chez useapi.net ; vous pouvez recoller le jeton à tout moment.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>«&#xa0;Complet&#xa0;» signifie que rien ne manque, pas que le jeton Discord fonctionne.</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>État&#xa0;: {status}</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>se renouvelle d’elle-même</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{capacity} jobs at once</source>
        <translation>{capacity} tâches à la fois</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} sur {most}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Trying again in {seconds} s ({attempt} of {attempts})</source>
        <translation>Nouvel essai dans {seconds} s ({attempt} sur {attempts})</translation>
    </message>
    <message>
        <source>{answered} of {asked} services have answered…</source>
        <translation>{answered} services sur {asked} ont répondu…</translation>
    </message>
    <message>
        <source>Asking how many jobs are running…</source>
        <translation>Demande du nombre de tâches en cours…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Connexion à {host}…</translation>
    </message>
    <message>
        <source>Waiting for the answer of {host}…</source>
        <translation>En attente de la réponse de {host}…</translation>
    </message>
    <message>
        <source>Reading the answer…</source>
        <translation>Lecture de la réponse…</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>channel is set up</source>
        <translation>canal configuré</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>permises à la fois, sur {number} possibles</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Tout est complet</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Tâches à la fois</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>Votre abonnement</translation>
    </message>
    <message>
        <source>paid until {day}</source>
        <translation>payé jusqu’au {day}</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Jobs, as far as it is told</source>
        <translation>Tâches, d’après ce qui est communiqué</translation>
    </message>
    <message>
        <source>No problem told</source>
        <translation>Aucun problème signalé</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien ne demande votre attention</translation>
    </message>
    <message>
        <source>{problem}: {number}</source>
        <translation>{problem}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>took {seconds} s · {host}</source>
        <translation>en {seconds} s · {host}</translation>
    </message>
    <message>
        <source>old: check again · {host}</source>
        <translation>ancien : vérifiez à nouveau · {host}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>il y a {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>il y a {number} h</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
</context>
</TS>
