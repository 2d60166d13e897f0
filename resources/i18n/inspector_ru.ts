<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Находки</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Таблица для электронных таблиц (*.csv)</translation>
    </message>
    <message>
        <source>Report to read or print (*.html)</source>
        <translation>Отчёт для чтения и печати (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Данные для программ (*.json)</translation>
    </message>
    <message>
        <source>Capacity is what is configured, not what was free at the time of the check.</source>
        <translation>Ёмкость — это то, что настроено, а не то, что было свободно при проверке.</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>«Всё есть» значит, что ничего не пропущено, а не что токен Discord работает.</translation>
    </message>
    <message>
        <source>Of a Discord token, at most the last four characters are shown here.</source>
        <translation>От токена Discord здесь показано не больше четырёх последних символов.</translation>
    </message>
    <message>
        <source>Made with {program}</source>
        <translation>Создано в {program}</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>Это только пример</translation>
    </message>
    <message>
        <source>As told by {host}</source>
        <translation>По данным {host}</translation>
    </message>
    <message>
        <source>Accounts at useapi.net</source>
        <translation>Аккаунты в useapi.net</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing and no problem is known, not that jobs succeed.</source>
        <translation>«Всё есть» значит, что ничего не пропущено и о неполадках не известно, а не что задания удаются.</translation>
    </message>
    <message>
        <source>This report shows {shown} of {all} accounts.</source>
        <translation>В этом отчёте показано аккаунтов: {shown} из {all}.</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 задание</translation>
    </message>
    <message>
        <source>{number} jobs</source>
        <translation>Заданий: {number}</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>разрешено одновременно, из {number} возможных</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>требуют внимания</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Ничто не требует внимания</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>проверено {date}</translation>
    </message>
    <message>
        <source>account is set up</source>
        <translation>аккаунт настроен</translation>
    </message>
    <message>
        <source>accounts are set up</source>
        <translation>аккаунты настроены</translation>
    </message>
    <message>
        <source>accounts on 1 server</source>
        <translation>аккаунты на 1 сервере</translation>
    </message>
    <message>
        <source>accounts on {servers} servers</source>
        <translation>аккаунты; серверов: {servers}</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 аккаунт</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>аккаунтов: {number}</translation>
    </message>
    <message>
        <source>Account {ids}</source>
        <translation>Аккаунт {ids}</translation>
    </message>
    <message>
        <source>Accounts {ids}</source>
        <translation>Аккаунты {ids}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Что требует внимания</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>and {number} more: see the table</source>
        <translation>и ещё {number}: см. таблицу</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Подождите несколько минут и повторите.</translation>
    </message>
    <message>
        <source>The service asks you to wait until {time}. Then try again.</source>
        <translation>Служба просит подождать до этого времени: {time}. Затем повторите.</translation>
    </message>
    <message>
        <source>Your token works; no channel is set up yet</source>
        <translation>Ваш токен работает; канал ещё не настроен</translation>
    </message>
    <message>
        <source>Your token works; no account is set up yet</source>
        <translation>Ваш токен работает; аккаунт ещё не настроен</translation>
    </message>
    <message>
        <source>useapi.net knows no Discord channel under this token.</source>
        <translation>С этим токеном useapi.net не знает ни одного канала Discord.</translation>
    </message>
    <message>
        <source>useapi.net knows no account of this service under this token.</source>
        <translation>С этим токеном useapi.net не знает ни одного аккаунта этого сервиса.</translation>
    </message>
    <message>
        <source>Set up a channel at useapi.net; its documentation shows how.</source>
        <translation>Настройте канал в useapi.net; как — показано в его документации.</translation>
    </message>
    <message>
        <source>Set up an account at useapi.net; its documentation shows how.</source>
        <translation>Настройте аккаунт в useapi.net; как — показано в его документации.</translation>
    </message>
    <message>
        <source>Did you set one up before? Check that this is the token you used then.</source>
        <translation>Уже настраивали? Проверьте, тот ли это токен, что был тогда.</translation>
    </message>
    <message>
        <source>Then check again, and it will be listed here.</source>
        <translation>Затем проверьте снова, и он появится здесь.</translation>
    </message>
    <message>
        <source>There is no list of accounts at this address</source>
        <translation>По этому адресу нет списка аккаунтов</translation>
    </message>
    <message>
        <source>Check in the documentation whether the list still exists.</source>
        <translation>Посмотрите в документации, существует ли ещё этот список.</translation>
    </message>
    <message>
        <source>The answer was 404 Not Found, and not the one that useapi.net gives when nothing is set up. Either the address is wrong, or this list is no longer offered.</source>
        <translation>Ответ — 404 Not Found, и не тот, который useapi.net даёт, когда ничего не настроено. Либо адрес неверен, либо этого списка больше нет.</translation>
    </message>
    <message>
        <source>useapi.net no longer offers this list</source>
        <translation>useapi.net больше не предлагает этот список</translation>
    </message>
    <message>
        <source>The answer was 404, and useapi.net says in it that it has no such address. Nothing is wrong with your token.</source>
        <translation>Ответ — 404, и в нём useapi.net сообщает, что такого адреса у него нет. С вашим токеном всё в порядке.</translation>
    </message>
    <message>
        <source>useapi.net asks you to wait</source>
        <translation>useapi.net просит подождать</translation>
    </message>
    <message>
        <source>The answer was 429: too many requests came in a short time.</source>
        <translation>Ответ — 429: за короткое время пришло слишком много запросов.</translation>
    </message>
    <message>
        <source>Do other programs use the same token? Their requests may count as well.</source>
        <translation>Тот же токен используют другие программы? Их запросы тоже могут считаться.</translation>
    </message>
    <message>
        <source>useapi.net has trouble of its own</source>
        <translation>У useapi.net свои неполадки</translation>
    </message>
    <message>
        <source>The answer was 5xx. Your token and your accounts are not the cause.</source>
        <translation>Ответ — 5xx. Ваш токен и ваши аккаунты ни при чём.</translation>
    </message>
    <message>
        <source>The answer was {status_code}. Your token and your accounts are not the cause.</source>
        <translation>Ответ — {status_code}. Ваш токен и ваши аккаунты ни при чём.</translation>
    </message>
    <message>
        <source>If this goes on, the proxy {proxy} may have answered itself: try without it.</source>
        <translation>Если так будет и дальше, возможно, ответил сам прокси {proxy}: попробуйте без него.</translation>
    </message>
    <message>
        <source>The request was sent on to another address</source>
        <translation>Запрос перенаправлен на другой адрес</translation>
    </message>
    <message>
        <source>It was sent on to another address. That was not followed, since your token is meant for the original one only.</source>
        <translation>Он перенаправлен на другой адрес. Этому не последовали, ведь ваш токен предназначен только для исходного.</translation>
    </message>
    <message>
        <source>It was sent on to another page of {target_host}. That was not followed: an answer comes from the original address only.</source>
        <translation>Запрос перенаправлен на другую страницу {target_host}. Перехода не было: ответ принимается только с исходного адреса.</translation>
    </message>
    <message>
        <source>It was sent on to {target_host}. That was not followed, since your token is meant for the original address only.</source>
        <translation>Он перенаправлен на {target_host}. Этому не последовали, ведь ваш токен предназначен только для исходного адреса.</translation>
    </message>
    <message>
        <source>In a hotel, train or company network? Open a web page and sign in to the network.</source>
        <translation>В сети гостиницы, поезда или компании? Откройте веб-страницу и войдите в сеть.</translation>
    </message>
    <message>
        <source>A web page came instead of the accounts</source>
        <translation>Вместо аккаунтов пришла веб-страница</translation>
    </message>
    <message>
        <source>Most often it is the sign-in page of a hotel, train or company network, or a notice of maintenance.</source>
        <translation>Чаще всего это страница входа в сеть гостиницы, поезда или компании либо извещение о работах.</translation>
    </message>
    <message>
        <source>Open useapi.net in your browser, and sign in to the network if asked.</source>
        <translation>Откройте useapi.net в браузере и войдите в сеть, если попросят.</translation>
    </message>
    <message>
        <source>useapi.net answered in a way this program does not know</source>
        <translation>useapi.net ответил так, как эта программа не знает</translation>
    </message>
    <message>
        <source>The answer was {status_code}, which is not documented for this list.</source>
        <translation>Ответ — {status_code}; для этого списка он не описан.</translation>
    </message>
    <message>
        <source>The answer was not a list of accounts</source>
        <translation>Ответ — не список аккаунтов</translation>
    </message>
    <message>
        <source>useapi.net answered, but with something else.</source>
        <translation>useapi.net ответил, но чем-то другим.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Ответ не удалось прочитать</translation>
    </message>
    <message>
        <source>It is damaged, cut off, or not in the form (JSON) in which useapi.net answers.</source>
        <translation>Он повреждён, обрезан или не в том виде (JSON), в котором отвечает useapi.net.</translation>
    </message>
    <message>
        <source>Try again: it may have been damaged on its way.</source>
        <translation>Повторите: он мог повредиться в пути.</translation>
    </message>
    <message>
        <source>The answer is not the list this program knows</source>
        <translation>Ответ — не тот список, который знает эта программа</translation>
    </message>
    <message>
        <source>It can be read, but it is not a list of accounts as useapi.net documents it. Nothing was guessed from it.</source>
        <translation>Его можно прочитать, но это не список аккаунтов, как его описывает useapi.net. Ничего из него не додумано.</translation>
    </message>
    <message>
        <source>The plan of this account was not told</source>
        <translation>Тариф этого аккаунта не сообщён</translation>
    </message>
    <message>
        <source>useapi.net answered, but without the plan and the credits of this account.</source>
        <translation>useapi.net ответил, но без тарифа и кредитов этого аккаунта.</translation>
    </message>
    <message>
        <source>Is a problem reported of this account? Then see to that first.</source>
        <translation>По этому аккаунту сообщено о проблеме? Сначала займитесь ею.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Ответ слишком велик</translation>
    </message>
    <message>
        <source>It has more than {limit_mib} MiB, far more than any list of accounts. Reading was stopped.</source>
        <translation>В нём больше {limit_mib} МиБ, гораздо больше любого списка аккаунтов. Чтение остановлено.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way this program does not know</source>
        <translation>Ответ упакован так, что эта программа его не откроет</translation>
    </message>
    <message>
        <source>It came compressed, although that was not asked for. Something between this computer and useapi.net may have done that.</source>
        <translation>Он пришёл упакованным, хотя запрошен был обычный. Это могло сделать что-то между этим компьютером и useapi.net.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>связка ключей</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Затем повторите.</translation>
    </message>
    <message>
        <source>Or use the token only for now: it is then forgotten when the program ends.</source>
        <translation>Или используйте токен только на этот раз: тогда он забудется, когда программа закроется.</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>Разблокируйте его паролем.</translation>
    </message>
    <message>
        <source>In KeePassXC, open and unlock the database that has the token.</source>
        <translation>В KeePassXC откройте и разблокируйте базу данных с токеном.</translation>
    </message>
    <message>
        <source>Open the wallet with its password, when KDE asks or in KWalletManager.</source>
        <translation>Откройте бумажник его паролем, когда KDE спросит, или в KWalletManager.</translation>
    </message>
    <message>
        <source>Unlock it with its password, usually the one you sign in with.</source>
        <translation>Разблокируйте его паролем, обычно тем же, с которым вы входите в систему.</translation>
    </message>
    <message>
        <source>To keep it, install a keyring (GNOME Keyring or KWallet on Linux) and sign in again.</source>
        <translation>Чтобы хранить его, установите связку ключей (GNOME Keyring или KWallet в Linux) и войдите в систему снова.</translation>
    </message>
    <message>
        <source>Start KeePassXC and open your database.</source>
        <translation>Запустите KeePassXC и откройте свою базу данных.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, switch the wallet on.</source>
        <translation>В параметрах системы KDE, в разделе «Бумажник», включите бумажник.</translation>
    </message>
    <message>
        <source>Start it, or sign out of your computer and in again.</source>
        <translation>Запустите его или выйдите из системы и войдите снова.</translation>
    </message>
    <message>
        <source>In the settings of KeePassXC, under “Secret Service Integration”, switch it on.</source>
        <translation>Включите её в настройках KeePassXC, в разделе «Secret Service».</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, turn on its use for the Secret Service interface.</source>
        <translation>В параметрах системы KDE, в разделе «Бумажник», включите его использование для интерфейса Secret Service.</translation>
    </message>
    <message>
        <source>{keyring} reported an error</source>
        <translation>{keyring} сообщает об ошибке</translation>
    </message>
    <message>
        <source>The fault is on its side; your accounts are not affected.</source>
        <translation>Причина — в ней самой; ваши аккаунты не затронуты.</translation>
    </message>
    <message>
        <source>Does it happen again? Sign out of your computer and in again.</source>
        <translation>Случилось снова? Выйдите из сеанса на компьютере и войдите опять.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>На этом компьютере нет связки ключей</translation>
    </message>
    <message>
        <source>{installed} is running, but its keyring service is switched off</source>
        <translation>{installed}: программа работает, но её служба связки ключей выключена</translation>
    </message>
    <message>
        <source>{installed} is not running</source>
        <translation>{installed}: программа не запущена</translation>
    </message>
    <message>
        <source>The token can be kept safely only by the system’s keyring, and none is running. It is never kept in a file.</source>
        <translation>Надёжно хранить токен может только связка ключей системы, а она не запущена. В файле он никогда не хранится.</translation>
    </message>
    <message>
        <source>{keyring} does not have the token</source>
        <translation>{keyring}: токена здесь нет</translation>
    </message>
    <message>
        <source>It was kept in {place}, which cannot be searched now. It may still be there.</source>
        <translation>Он хранился здесь: {place}. Сейчас искать там нельзя. Возможно, он всё ещё там.</translation>
    </message>
    <message>
        <source>{keyring} shares no database</source>
        <translation>{keyring}: ни одна база данных не открыта для программ</translation>
    </message>
    <message>
        <source>The token can be kept only in a database that is open and shares a group.</source>
        <translation>Токен можно хранить только в открытой базе данных, в которой одна из групп доступна программам.</translation>
    </message>
    <message>
        <source>Open your database in it; in its database settings, under “Secret Service Integration”, choose a group to be shared.</source>
        <translation>Откройте в ней свою базу данных и в настройках базы, в разделе «Secret Service», выберите группу, доступную программам.</translation>
    </message>
    <message>
        <source>{keyring} is locked</source>
        <translation>{keyring}: заблокировано</translation>
    </message>
    <message>
        <source>While it is locked, the token can be neither read nor kept.</source>
        <translation>Пока это так, токен нельзя ни прочитать, ни сохранить.</translation>
    </message>
    <message>
        <source>{keyring} was not unlocked</source>
        <translation>{keyring}: доступ не разрешён</translation>
    </message>
    <message>
        <source>It asked for permission, and the answer was no.</source>
        <translation>Было спрошено разрешение, и ответ был «нет».</translation>
    </message>
    <message>
        <source>Try again and allow it, if that was a mistake.</source>
        <translation>Повторите и разрешите, если это вышло по ошибке.</translation>
    </message>
    <message>
        <source>{keyring} does not answer</source>
        <translation>{keyring}: нет ответа</translation>
    </message>
    <message>
        <source>Perhaps it is waiting for its password in a window behind this one.</source>
        <translation>Возможно, пароль ожидается в окне позади этого.</translation>
    </message>
    <message>
        <source>Look for such a window and answer it.</source>
        <translation>Найдите такое окно и ответьте в нём.</translation>
    </message>
    <message>
        <source>{keyring} holds something that is not a token</source>
        <translation>{keyring}: внутри не токен</translation>
    </message>
    <message>
        <source>The entry of this program was changed or damaged. It was not used.</source>
        <translation>Запись этой программы изменена или повреждена. Она не использована.</translation>
    </message>
    <message>
        <source>Enter the token again with “Change token”: it is then replaced.</source>
        <translation>Введите токен снова через «Сменить токен»: тогда она будет заменена.</translation>
    </message>
    <message>
        <source>The token is too long for {keyring}</source>
        <translation>{keyring}: токен слишком длинный</translation>
    </message>
    <message>
        <source>It was not kept. A token of useapi.net is much shorter.</source>
        <translation>Он не сохранён. Токен useapi.net гораздо короче.</translation>
    </message>
    <message>
        <source>Check that only the token was pasted, and nothing with it.</source>
        <translation>Проверьте, что вставлен только токен и ничего кроме него.</translation>
    </message>
    <message>
        <source>The token is still kept in {place}.</source>
        <translation>Токен по-прежнему хранится здесь: {place}.</translation>
    </message>
    <message>
        <source>Or clear it from this window only. It stays in the keyring and is used at the next start.</source>
        <translation>Или уберите его только из этого окна. Он останется в связке ключей и будет использован при следующем запуске.</translation>
    </message>
    <message>
        <source>The token is not kept.</source>
        <translation>Токен не сохранён.</translation>
    </message>
    <message>
        <source>The old token is still kept in {place}; the new one is not.</source>
        <translation>Старый токен по-прежнему хранится здесь: {place}. Новый не сохранён.</translation>
    </message>
    <message>
        <source>Or go on with the new token; it is forgotten when the program ends.</source>
        <translation>Или продолжайте с новым токеном; он забудется, когда программа закроется.</translation>
    </message>
    <message>
        <source>The profile keeps its old name and its token.</source>
        <translation>У профиля остаются прежнее имя и его токен.</translation>
    </message>
    <message>
        <source>The token is still kept in {place} under an old name of the profile.</source>
        <translation>Токен по-прежнему хранится под прежним именем профиля здесь: {place}.</translation>
    </message>
    <message>
        <source>Or do it later with “Remove leftover tokens” in the token’s menu.</source>
        <translation>Или сделайте это позже: «Удалить оставшиеся токены» в меню токена.</translation>
    </message>
    <message>
        <source>Or stop looking for it there. What is kept there then stays there.</source>
        <translation>Или больше не ищите его там. То, что там хранится, тогда там и останется.</translation>
    </message>
    <message>
        <source>KeePassXC moves removed entries into the recycle bin of the database. The token in them is overwritten first. If the database keeps more than ten older values of an entry, the token stays readable there until you empty the recycle bin.</source>
        <translation>KeePassXC перемещает удалённые записи в корзину базы данных. Перед этим токен в них перезаписывается. Если база хранит больше десяти прежних значений записи, токен можно прочитать там, пока вы не очистите корзину.</translation>
    </message>
    <message>
        <source>Check that this computer is online: open useapi.net in a browser.</source>
        <translation>Проверьте, что этот компьютер в сети: откройте useapi.net в браузере.</translation>
    </message>
    <message>
        <source>Do you use a VPN or a firewall? Check that it lets this through.</source>
        <translation>Используете VPN или брандмауэр? Проверьте, что это пропускается.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set it in the settings of GNOME or KDE; on other desktops in HTTPS_PROXY.</source>
        <translation>Этой сети нужен прокси? Укажите его в настройках GNOME или KDE, в других средах — в HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set its address in your system’s network settings; a script (PAC) is not followed.</source>
        <translation>Этой сети нужен прокси? Укажите его адрес в сетевых настройках системы; сценарий (PAC) не выполняется.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer; best let it set them automatically.</source>
        <translation>Проверьте дату, время и часовой пояс этого компьютера; пусть они устанавливаются сами.</translation>
    </message>
    <message>
        <source>In a hotel or café? Sign in to the network first, or use another one.</source>
        <translation>В гостинице или кафе? Сначала войдите в сеть или возьмите другую.</translation>
    </message>
    <message>
        <source>No answer came from {host}</source>
        <translation>Нет ответа от {host}</translation>
    </message>
    <message>
        <source>The connection did not work.</source>
        <translation>Соединение не удалось.</translation>
    </message>
    <message>
        <source>{host} could not be found</source>
        <translation>{host} не найден</translation>
    </message>
    <message>
        <source>This computer could not look up the address. Most often it is offline.</source>
        <translation>Этот компьютер не смог найти адрес. Чаще всего он не в сети.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>Нет пути к {host}</translation>
    </message>
    <message>
        <source>Most often this computer is offline, or a firewall does not let the program through.</source>
        <translation>Чаще всего этот компьютер не в сети или брандмауэр не пропускает программу.</translation>
    </message>
    <message>
        <source>{host} does not accept connections</source>
        <translation>{host} не принимает соединений</translation>
    </message>
    <message>
        <source>The computer there can be reached, but nothing answers at this address; or a firewall refuses in its name.</source>
        <translation>Компьютер там доступен, но по этому адресу ничто не отвечает; или брандмауэр отказывает от его имени.</translation>
    </message>
    <message>
        <source>Try again in a few minutes: it may be down for a moment.</source>
        <translation>Повторите через несколько минут: возможно, он ненадолго отключён.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time</source>
        <translation>Не удалось вовремя соединиться с {host}</translation>
    </message>
    <message>
        <source>{host} agreed on no encryption in time</source>
        <translation>{host}: шифрование не согласовано вовремя</translation>
    </message>
    <message>
        <source>The answer from {host} stopped coming</source>
        <translation>Ответ от {host} перестал поступать</translation>
    </message>
    <message>
        <source>The answer from {host} came too slowly</source>
        <translation>Ответ от {host} шёл слишком медленно</translation>
    </message>
    <message>
        <source>{host} did not answer in time</source>
        <translation>{host} не ответил вовремя</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>Соединение не установлено.</translation>
    </message>
    <message>
        <source>A connection was made, but no encrypted one. Your token was not sent.</source>
        <translation>Соединение установлено, но не зашифровано. Ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>The answer had begun, but its end did not come.</source>
        <translation>Ответ начался, но его конец не пришёл.</translation>
    </message>
    <message>
        <source>It kept coming, but its end did not come in time.</source>
        <translation>Он продолжал поступать, но конец не пришёл вовремя.</translation>
    </message>
    <message>
        <source>The connection was there, but the answer to the request did not begin.</source>
        <translation>Соединение было, но ответ на запрос не начался.</translation>
    </message>
    <message>
        <source>Try again: the network may have been busy for a moment.</source>
        <translation>Повторите: возможно, сеть была сильно загружена.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off</source>
        <translation>Соединение с {host} прервалось</translation>
    </message>
    <message>
        <source>It ended before it was encrypted. Your token was not sent.</source>
        <translation>Оно прервалось до шифрования. Ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here.</source>
        <translation>Оно закончилось раньше, чем пришёл весь ответ.</translation>
    </message>
    <message>
        <source>Is your Wi-Fi weak? Move closer, or use a cable.</source>
        <translation>Слабый Wi-Fi? Подойдите ближе или возьмите кабель.</translation>
    </message>
    <message>
        <source>What answered at {host} is not a web service</source>
        <translation>По адресу {host} ответила не веб-служба</translation>
    </message>
    <message>
        <source>The answer breaks the rules of the web (HTTP), so it could not be read.</source>
        <translation>Ответ нарушает правила веба (HTTP), поэтому прочитать его нельзя.</translation>
    </message>
    <message>
        <source>Look at the proxy in your system’s network settings, then check again.</source>
        <translation>Проверьте прокси в сетевых настройках системы, затем проверьте снова.</translation>
    </message>
    <message>
        <source>It is set in {variable}. Correct it there, and start the program again.</source>
        <translation>Он задан в {variable}. Исправьте его там и перезапустите программу.</translation>
    </message>
    <message>
        <source>Set user name and password with the proxy in your system’s network settings.</source>
        <translation>Укажите имя пользователя и пароль рядом с прокси в сетевых настройках системы.</translation>
    </message>
    <message>
        <source>Put them into {variable}, as in NAME:PASSWORD@HOST:PORT, and start the program again.</source>
        <translation>Укажите их в {variable} в виде NAME:PASSWORD@HOST:PORT и перезапустите программу.</translation>
    </message>
    <message>
        <source>The proxy {address} cannot be reached</source>
        <translation>Прокси {address} недоступен</translation>
    </message>
    <message>
        <source>The proxy {address} could not be found</source>
        <translation>Прокси {address} не найден</translation>
    </message>
    <message>
        <source>The proxy {address} did not answer in time</source>
        <translation>Прокси {address} не ответил вовремя</translation>
    </message>
    <message>
        <source>What answers at {address} is not the proxy that is set</source>
        <translation>По адресу {address} отвечает не тот прокси, который задан</translation>
    </message>
    <message>
        <source>The proxy {address} could not prove that it is the real one</source>
        <translation>Прокси {address} не смог доказать, что он настоящий</translation>
    </message>
    <message>
        <source>The proxy {address} wants a user name and a password</source>
        <translation>Прокси {address} требует имя пользователя и пароль</translation>
    </message>
    <message>
        <source>The proxy {address} did not accept the user name and password</source>
        <translation>Прокси {address} не принял имя пользователя и пароль</translation>
    </message>
    <message>
        <source>The proxy {address} wants a login that this program cannot do</source>
        <translation>Прокси {address} требует вход, который эта программа не умеет выполнять</translation>
    </message>
    <message>
        <source>The proxy {address} does not allow useapi.net</source>
        <translation>Прокси {address} не разрешает useapi.net</translation>
    </message>
    <message>
        <source>The proxy {address} could not reach useapi.net</source>
        <translation>Прокси {address} не смог связаться с useapi.net</translation>
    </message>
    <message>
        <source>A proxy did not let the request through</source>
        <translation>Прокси не пропустил запрос</translation>
    </message>
    <message>
        <source>The proxy {address} did not let the request through</source>
        <translation>Прокси {address} не пропустил запрос</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind: HTTP, HTTPS and SOCKS differ.</source>
        <translation>Возможно, это прокси другого вида: HTTP, HTTPS и SOCKS различаются.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here. Your token was not sent.</source>
        <translation>Его сертификату здесь не доверяют. Ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>It takes no user name and password of the kind that is sent.</source>
        <translation>Он не принимает имя пользователя и пароль в отправляемом виде.</translation>
    </message>
    <message>
        <source>It offers {offered}; this program can only send a name and password (Basic).</source>
        <translation>Он предлагает {offered}; эта программа умеет отправлять только имя и пароль (Basic).</translation>
    </message>
    <message>
        <source>Your token was not sent.</source>
        <translation>Ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>It answered {proxy_status} instead of connecting. Your token was not sent.</source>
        <translation>Он ответил {proxy_status} вместо соединения. Ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for the user name and password.</source>
        <translation>Узнайте имя пользователя и пароль у того, кто его обслуживает.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for an exception, or for another proxy.</source>
        <translation>Попросите того, кто его обслуживает, сделать исключение или дать другой прокси.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to allow useapi.net.</source>
        <translation>Попросите того, кто его обслуживает, разрешить useapi.net.</translation>
    </message>
    <message>
        <source>Is it your company’s? Ask whoever looks after it there.</source>
        <translation>Он принадлежит вашей компании? Спросите того, кто им занимается.</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used</source>
        <translation>Настройку прокси этого компьютера нельзя использовать</translation>
    </message>
    <message>
        <source>What is set is not an address that can be used.</source>
        <translation>Задан непригодный адрес.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is not an address that can be used.</source>
        <translation>Переменная окружения {variable} — не пригодный адрес.</translation>
    </message>
    <message>
        <source>Correct the proxy in your system’s network settings, or turn it off.</source>
        <translation>Исправьте прокси в сетевых настройках системы или отключите его.</translation>
    </message>
    <message>
        <source>Correct {variable}, or remove it, and start the program again.</source>
        <translation>Исправьте {variable} или удалите и запустите программу снова.</translation>
    </message>
    <message>
        <source>It must begin with http://, https://, socks5:// or socks5h://, then name a host and a port.</source>
        <translation>Она должна начинаться с http://, https://, socks5:// или socks5h://, а затем называть хост и порт.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the real one</source>
        <translation>{host} не смог доказать, что он настоящий</translation>
    </message>
    <message>
        <source>Its certificate comes from someone this computer does not trust. Someone may be reading along: a company network, a virus scanner, or an attacker. Your token was not sent.</source>
        <translation>Его сертификат выдан тем, кому этот компьютер не доверяет. Возможно, кто-то читает обмен: сеть компании, антивирус или злоумышленник. Ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>In a company network? Ask whoever looks after it to add its certificate to your system.</source>
        <translation>В сети компании? Попросите того, кто ею занимается, добавить её сертификат в вашу систему.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date</source>
        <translation>Сертификат {host} просрочен</translation>
    </message>
    <message>
        <source>Or this computer’s clock is wrong. Either way it cannot be told who is answering, so your token was not sent.</source>
        <translation>Или часы этого компьютера неверны. В любом случае нельзя сказать, кто отвечает, поэтому ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>Is the clock right? Then {host} has to renew it.</source>
        <translation>Часы верны? Тогда {host} должен обновить его.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong</source>
        <translation>Часы этого компьютера, похоже, неверны</translation>
    </message>
    <message>
        <source>By its time, the certificate of {host} is not valid yet. So it cannot be told who is answering, and your token was not sent.</source>
        <translation>По ним сертификат {host} ещё не действует. Поэтому нельзя сказать, кто отвечает, и ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>Someone else answered in the name of {host}</source>
        <translation>От имени {host} ответил кто-то другой</translation>
    </message>
    <message>
        <source>The certificate is for another address. Your token was not sent.</source>
        <translation>Сертификат выдан для другого адреса. Ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made</source>
        <translation>Защищённое соединение с {host} не установлено</translation>
    </message>
    <message>
        <source>The two sides could not agree on encryption. Your token was not sent.</source>
        <translation>Стороны не договорились о шифровании. Ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>What answered at {host} does not encrypt</source>
        <translation>То, что ответило на {host}, не шифрует</translation>
    </message>
    <message>
        <source>It speaks plain text where encryption is expected, as a network does that wants you to sign in. Your token was not sent.</source>
        <translation>Оно отвечает открытым текстом там, где ожидается шифрование, как сеть, требующая входа. Ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>There are no certificates where {variable} points</source>
        <translation>{variable} не ведёт к сертификатам</translation>
    </message>
    <message>
        <source>This environment variable says which certificates are trusted, but there are none where it points. So it cannot be told whether {host} is the real one, and your token was not sent.</source>
        <translation>Эта переменная окружения указывает, каким сертификатам доверять, но там, куда она ведёт, их нет. Поэтому нельзя узнать, настоящий ли {host}, и ваш токен не отправлен.</translation>
    </message>
    <message>
        <source>Set {variable} to the certificates of your company, or remove it: then your system’s own list is used.</source>
        <translation>Укажите в {variable} сертификаты вашей компании или удалите эту переменную: тогда используется список вашей системы.</translation>
    </message>
    <message>
        <source>Start the program again, and check.</source>
        <translation>Запустите программу заново и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or in your share of it.</source>
        <translation>На диске или в вашей доле на нём нет места.</translation>
    </message>
    <message>
        <source>The disk can be read but not written.</source>
        <translation>Диск можно читать, но не записывать.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Вам нельзя туда записывать.</translation>
    </message>
    <message>
        <source>Its folder does not exist (any more).</source>
        <translation>Его папки (больше) нет.</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>Файл открыт в другой программе.</translation>
    </message>
    <message>
        <source>Something that is not a file has that name.</source>
        <translation>Такое имя есть у чего-то, что не файл.</translation>
    </message>
    <message>
        <source>A file cannot have that name there.</source>
        <translation>Файл там не может так называться.</translation>
    </message>
    <message>
        <source>The system did not let it be written.</source>
        <translation>Система не позволила записать.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Освободите место или выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Закройте его там или выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another name, short and without special characters.</source>
        <translation>Выберите другое имя, короткое и без особых символов.</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents.</source>
        <translation>Выберите другую папку, например документы.</translation>
    </message>
    <message>
        <source>The check did not work</source>
        <translation>Проверка не удалась</translation>
    </message>
    <message>
        <source>No list of accounts came back.</source>
        <translation>Список аккаунтов не пришёл.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>Не хватает части этой программы</translation>
    </message>
    <message>
        <source>The file “{name}” should have come with it.</source>
        <translation>Файл «{name}» должен был прийти вместе с ней.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Установите программу снова.</translation>
    </message>
    <message>
        <source>Did a virus scanner remove the file? Restore it.</source>
        <translation>Файл удалил антивирус? Попросите его восстановить.</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used</source>
        <translation>Адрес, заданный через --api-url, нельзя использовать</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Он пуст.</translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation>Он должен начинаться с https://</translation>
    </message>
    <message>
        <source>It must begin with https:// and nothing else.</source>
        <translation>Он должен начинаться с https:// и ни с чего другого.</translation>
    </message>
    <message>
        <source>With http:// your token could be read on its way, so that is allowed for this computer itself only. Use https://</source>
        <translation>С http:// ваш токен могли бы прочитать в пути, поэтому это разрешено только для самого этого компьютера. Используйте https://</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>В нём нет хоста.</translation>
    </message>
    <message>
        <source>Its host is neither a name nor an address.</source>
        <translation>Его хост — ни имя, ни адрес.</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>Его порт — не число от 1 до 65535.</translation>
    </message>
    <message>
        <source>It seems to contain a user name or a password. Leave that out.</source>
        <translation>В нём есть имя пользователя или пароль, или похоже на то. Уберите это.</translation>
    </message>
    <message>
        <source>It has a path after the host. Leave that out.</source>
        <translation>После хоста есть ещё что-то. Уберите путь.</translation>
    </message>
    <message>
        <source>It has a “?” in it. Leave that and what follows out.</source>
        <translation>В нём есть «?». Уберите его и всё после него.</translation>
    </message>
    <message>
        <source>It has a “#” in it. Leave that and what follows out.</source>
        <translation>В нём есть «#». Уберите его и всё после него.</translation>
    </message>
    <message>
        <source>It is not the address of a service.</source>
        <translation>Это не адрес службы.</translation>
    </message>
    <message>
        <source>Give only scheme, host and port, for example https://api.useapi.net</source>
        <translation>Укажите только схему, хост и порт, например https://api.useapi.net</translation>
    </message>
    <message>
        <source>Or leave the option out: then useapi.net itself is asked.</source>
        <translation>Или уберите параметр: тогда запрос идёт к самому useapi.net.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Ваши настройки не удалось прочитать</translation>
    </message>
    <message>
        <source>What could be read still applies, and the rest is as at the first start. Your token is not affected.</source>
        <translation>То, что удалось прочитать, действует, остальное — как при первом запуске. Ваш токен не затронут.</translation>
    </message>
    <message>
        <source>Go on as usual: your next changes are saved again.</source>
        <translation>Продолжайте как обычно: следующие изменения снова сохранятся.</translation>
    </message>
    <message>
        <source>The old file was set aside next to the new one, in case you need it.</source>
        <translation>Старый файл отложен рядом с новым, на случай если он нужен.</translation>
    </message>
    <message>
        <source>The share-safe view is on, unless the file said that it was off.</source>
        <translation>Скрытный вид включён, если в файле не было указано, что он выключен.</translation>
    </message>
    <message>
        <source>Your settings could not be saved</source>
        <translation>Ваши настройки не удалось сохранить</translation>
    </message>
    <message>
        <source>What you set holds until the program ends. Your token is not affected.</source>
        <translation>Заданное вами действует, пока программа не закрыта. Ваш токен не затронут.</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing to the folder.</source>
        <translation>Освободите место на диске или разрешите запись в папку.</translation>
    </message>
    <message>
        <source>Go on as usual: your next change is saved together with those before it.</source>
        <translation>Продолжайте как обычно: следующее изменение сохранится вместе с прежними.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Файл не удалось сохранить</translation>
    </message>
    <message>
        <source>“{name}” was not written. Nothing else has changed.</source>
        <translation>Файл «{name}» не записан. Больше ничего не изменилось.</translation>
    </message>
    <message>
        <source>Then save it again.</source>
        <translation>Затем сохраните снова.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>Внутри этой программы что-то пошло не так</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. It keeps running.</source>
        <translation>Это ошибка программы, а не ваша. Она продолжает работать как может.</translation>
    </message>
    <message>
        <source>Try again what you were doing.</source>
        <translation>Повторите то, что делали.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program.</source>
        <translation>Если повторится, закройте программу и запустите снова.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Сменить токен…</translation>
    </message>
    <message>
        <source>Use the token only for now</source>
        <translation>Только на этот раз</translation>
    </message>
    <message>
        <source>Clear it from this window only</source>
        <translation>Убрать только из этого окна</translation>
    </message>
    <message>
        <source>Stop looking there</source>
        <translation>Больше не искать там</translation>
    </message>
    <message>
        <source>Open useapi.net</source>
        <translation>Открыть useapi.net</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Где мой токен?</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Открыть документацию</translation>
    </message>
    <message>
        <source>How to set up a channel</source>
        <translation>Как настроить канал</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>Как настроить аккаунт</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Затем проверьте снова.</translation>
    </message>
    <message>
        <source>Did you start the program with --api-url? Check that address.</source>
        <translation>Вы запустили программу с --api-url? Проверьте этот адрес.</translation>
    </message>
    <message>
        <source>Do you use a VPN, a filter or a company network? Try without it.</source>
        <translation>Используете VPN, фильтр или сеть компании? Попробуйте без них.</translation>
    </message>
    <message>
        <source>Is there a newer version of this program? Then use that.</source>
        <translation>Есть более новая версия программы? Возьмите её.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Повторите через несколько минут.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторите.</translation>
    </message>
    <message>
        <source>If this goes on, ask useapi.net; “Details” has the facts for them.</source>
        <translation>Если надолго, спросите useapi.net; данные для этого — в «Подробностях».</translation>
    </message>
    <message>
        <source>If this goes on, “Details” has the facts for a report.</source>
        <translation>Если не пройдёт, в «Подробностях» есть данные для сообщения об ошибке.</translation>
    </message>
    <message>
        <source>Give it on standard input, with --token-stdin, or keep it in the window.</source>
        <translation>Передайте его через стандартный ввод с --token-stdin или сохраните в окне.</translation>
    </message>
    <message>
        <source>Paste it with “Change token” and check again.</source>
        <translation>Вставьте его через «Сменить токен» и проверьте снова.</translation>
    </message>
    <message>
        <source>An API token is needed first</source>
        <translation>Сначала нужен API-токен</translation>
    </message>
    <message>
        <source>Without your API token, useapi.net does not list accounts.</source>
        <translation>Без вашего API-токена useapi.net не показывает аккаунты.</translation>
    </message>
    <message>
        <source>Copy your API token: useapi.net showed it when you signed up.</source>
        <translation>Скопируйте ваш API-токен: useapi.net показал его при регистрации.</translation>
    </message>
    <message>
        <source>This cannot be an API token</source>
        <translation>Это не может быть API-токеном</translation>
    </message>
    <message>
        <source>It is empty. Nothing was sent.</source>
        <translation>В нём ничего нет. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>It has invisible characters in it. Nothing was sent.</source>
        <translation>В нём есть невидимые символы. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>It has letters or signs that no API token has. Nothing was sent.</source>
        <translation>В нём есть буквы или знаки, которых нет ни в одном API-токене. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>It is far too long. Nothing was sent.</source>
        <translation>Он слишком длинный. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>It looks like a Discord token, which opens a whole Discord account. Nothing was sent.</source>
        <translation>Он похож на токен Discord, который открывает весь аккаунт Discord. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. Nothing was sent.</source>
        <translation>Так его нельзя отправить. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Copy the token again: it starts with “user:”.</source>
        <translation>Скопируйте токен снова: он начинается с «user:».</translation>
    </message>
    <message>
        <source>useapi.net did not accept your API token</source>
        <translation>useapi.net не принял ваш API-токен</translation>
    </message>
    <message>
        <source>The answer was 401 Unauthorized.</source>
        <translation>Ответ — 401 Unauthorized.</translation>
    </message>
    <message>
        <source>Copy the whole token from useapi.net: it starts with “user:” and is easily cut short.</source>
        <translation>Скопируйте из useapi.net весь токен: он начинается с «user:», и его легко обрезать.</translation>
    </message>
    <message>
        <source>Was the token reset? Then the old one no longer works: use the new one.</source>
        <translation>Токен обновляли? Тогда старый больше не работает: возьмите новый.</translation>
    </message>
    <message>
        <source>useapi.net found no active subscription</source>
        <translation>useapi.net не нашёл действующей подписки</translation>
    </message>
    <message>
        <source>The answer was 402: there is no subscription for this token, or it has expired.</source>
        <translation>Ответ — 402: у этого токена нет подписки или она истекла.</translation>
    </message>
    <message>
        <source>Check at useapi.net whether your subscription is active.</source>
        <translation>Посмотрите в useapi.net, действует ли ваша подписка.</translation>
    </message>
    <message>
        <source>Do you have more than one token? Check that this one belongs to the subscription.</source>
        <translation>У вас не один токен? Проверьте, относится ли этот к подписке.</translation>
    </message>
    <message>
        <source>The service asks for a paid plan</source>
        <translation>Сервис требует платный тариф</translation>
    </message>
    <message>
        <source>The answer was 402. It is about the plan of an account at the service itself, not about your subscription at useapi.net.</source>
        <translation>Ответ — 402. Речь о тарифе аккаунта в самом сервисе, а не о вашей подписке на useapi.net.</translation>
    </message>
    <message>
        <source>Sign in at the service and look at the plan there.</source>
        <translation>Войдите в сам сервис и посмотрите там тариф.</translation>
    </message>
    <message>
        <source>useapi.net refused this request</source>
        <translation>useapi.net отклонил этот запрос</translation>
    </message>
    <message>
        <source>The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on the way can answer like this as well.</source>
        <translation>Ответ — 403 Forbidden. Это не значит, что токен неверен; так может ответить и брандмауэр в пути.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with a linked account</source>
        <translation>useapi.net сообщает о проблеме со связанным аккаунтом</translation>
    </message>
    <message>
        <source>The answer was 596. useapi.net uses it when a linked account is signed out or waits for its owner, for example for a moderation message or a CAPTCHA.</source>
        <translation>Ответ — 596. useapi.net даёт его, когда связанный аккаунт вышел из системы или ждёт владельца, например из-за сообщения модерации или CAPTCHA.</translation>
    </message>
    <message>
        <source>Sign in at the service with that account and answer what it asks for, or add the account at useapi.net again.</source>
        <translation>Войдите в сервис с этим аккаунтом и ответьте на то, что он просит, или добавьте аккаунт в useapi.net заново.</translation>
    </message>
    <message>
        <source>Look for an e-mail from useapi.net about it.</source>
        <translation>Поищите письмо от useapi.net об этом.</translation>
    </message>
    <message>
        <source>Set “{name}” to a number from {least} to {most} at useapi.net.</source>
        <translation>Задайте в useapi.net для «{name}» число от {least} до {most}.</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>Нет ёмкости</translation>
    </message>
    <message>
        <source>Capacity is not set</source>
        <translation>Ёмкость не задана</translation>
    </message>
    <message>
        <source>The answer does not say how many jobs this account may run at once.</source>
        <translation>В ответе не сказано, сколько заданий этот аккаунт может выполнять одновременно.</translation>
    </message>
    <message>
        <source>“{name}” should be a whole number from {least} to {most}.</source>
        <translation>«{name}» должно быть целым числом от {least} до {most}.</translation>
    </message>
    <message>
        <source>“{name}” is {first}; useapi.net documents {least} to {most}.</source>
        <translation>«{name}» — {first}; в документации useapi.net от {least} до {most}.</translation>
    </message>
    <message>
        <source>Unreadable capacity</source>
        <translation>Ёмкость не читается</translation>
    </message>
    <message>
        <source>Capacity is not a whole number</source>
        <translation>Ёмкость — не целое число</translation>
    </message>
    <message>
        <source>Capacity out of range</source>
        <translation>Ёмкость вне пределов</translation>
    </message>
    <message>
        <source>Capacity is outside {least} to {most}</source>
        <translation>Ёмкость вне пределов от {least} до {most}</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again.</source>
        <translation>Сохраните этот канал в useapi.net снова.</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>Запись не читается</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>Эту запись нельзя прочитать</translation>
    </message>
    <message>
        <source>Save this account at useapi.net again.</source>
        <translation>Сохраните этот аккаунт в useapi.net снова.</translation>
    </message>
    <message>
        <source>The answer names this account, and says nothing readable about it.</source>
        <translation>В ответе назван этот аккаунт, но о нём не сказано ничего понятного.</translation>
    </message>
    <message>
        <source>Unreadable value</source>
        <translation>Значение не читается</translation>
    </message>
    <message>
        <source>A value is of an unexpected kind</source>
        <translation>Значение неожиданного вида</translation>
    </message>
    <message>
        <source>Not as documented by useapi.net: {details}.</source>
        <translation>Не так, как в документации useapi.net: {details}.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Другие поля</translation>
    </message>
    <message>
        <source>Fields that this program does not know</source>
        <translation>Поля, которых эта программа не знает</translation>
    </message>
    <message>
        <source>useapi.net also sent: {details}.</source>
        <translation>Кроме того, useapi.net прислал: {details}.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Discord’s ids have 17 to 19 digits and tell a date in the past.</source>
        <translation>В id Discord от 17 до 19 цифр, и они указывают дату в прошлом.</translation>
    </message>
    <message>
        <source>Two channel ids</source>
        <translation>Два id канала</translation>
    </message>
    <message>
        <source>Listed under another channel id</source>
        <translation>Указан под другим id канала</translation>
    </message>
    <message>
        <source>It is listed as {first}, and names its channel as {last}.</source>
        <translation>Он указан как {first}, а своим каналом называет {last}.</translation>
    </message>
    <message>
        <source>Look up the right id in Discord and save the channel again.</source>
        <translation>Найдите верный id в Discord и сохраните канал снова.</translation>
    </message>
    <message>
        <source>No channel id</source>
        <translation>Нет id канала</translation>
    </message>
    <message>
        <source>The channel id is missing</source>
        <translation>Нет id канала</translation>
    </message>
    <message>
        <source>The entry does not name its channel; the id shown is the one it is listed under.</source>
        <translation>Запись не называет свой канал; показан ID, под которым она указана.</translation>
    </message>
    <message>
        <source>Unusual channel id</source>
        <translation>Необычный id канала</translation>
    </message>
    <message>
        <source>This cannot be a Discord channel id</source>
        <translation>Это не может быть id канала Discord</translation>
    </message>
    <message>
        <source>Copy the channel id from Discord and save the channel again.</source>
        <translation>Скопируйте id канала из Discord и сохраните канал снова.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Нет сервера</translation>
    </message>
    <message>
        <source>The server id is missing</source>
        <translation>Нет id сервера</translation>
    </message>
    <message>
        <source>The answer does not say which Discord server the channel is on.</source>
        <translation>В ответе не сказано, на каком сервере Discord находится канал.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its server id.</source>
        <translation>Сохраните этот канал в useapi.net снова, с id его сервера.</translation>
    </message>
    <message>
        <source>Unusual server id</source>
        <translation>Необычный id сервера</translation>
    </message>
    <message>
        <source>This cannot be a Discord server id</source>
        <translation>Это не может быть id сервера Discord</translation>
    </message>
    <message>
        <source>Copy the server id from Discord and save the channel again.</source>
        <translation>Скопируйте id сервера из Discord и сохраните канал снова.</translation>
    </message>
    <message>
        <source>Ids swapped?</source>
        <translation>Id перепутаны?</translation>
    </message>
    <message>
        <source>The channel is older than its server</source>
        <translation>Канал старше своего сервера</translation>
    </message>
    <message>
        <source>The dates in the two ids hint that they may be swapped.</source>
        <translation>Даты в двух id намекают, что их могли перепутать.</translation>
    </message>
    <message>
        <source>Compare both ids with Discord’s.</source>
        <translation>Сравните оба id с теми, что в Discord.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Нет токена</translation>
    </message>
    <message>
        <source>No Discord token</source>
        <translation>Нет токена Discord</translation>
    </message>
    <message>
        <source>The answer of useapi.net has no Discord token for this channel.</source>
        <translation>В ответе useapi.net нет токена Discord для этого канала.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its Discord token.</source>
        <translation>Сохраните этот канал в useapi.net снова, с его токеном Discord.</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>Общий токен</translation>
    </message>
    <message>
        <source>Same Discord token as another channel</source>
        <translation>Тот же токен Discord, что у другого канала</translation>
    </message>
    <message>
        <source>Also used by {details}. useapi.net refuses that when a channel is created, so one of them was probably entered by mistake.</source>
        <translation>Его же использует {details}. При создании канала useapi.net такое отклоняет, значит один из них, вероятно, введён по ошибке.</translation>
    </message>
    <message>
        <source>Give each channel the token of its own Discord account.</source>
        <translation>Дайте каждому каналу токен его собственного аккаунта Discord.</translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation>Необычный токен</translation>
    </message>
    <message>
        <source>This does not look like a Discord token</source>
        <translation>Это не похоже на токен Discord</translation>
    </message>
    <message>
        <source>It does not have the shape that Discord tokens have. It may be cut off.</source>
        <translation>У него не та форма, что у токенов Discord. Возможно, он обрезан.</translation>
    </message>
    <message>
        <source>Compare it with the token in Discord and save the channel again.</source>
        <translation>Сравните его с токеном в Discord и сохраните канал снова.</translation>
    </message>
    <message>
        <source>Token shortened</source>
        <translation>Токен сокращён</translation>
    </message>
    <message>
        <source>useapi.net shows this token in part only</source>
        <translation>useapi.net показывает этот токен лишь частично</translation>
    </message>
    <message>
        <source>That is a protection, not a fault. Its shape cannot be checked.</source>
        <translation>Это защита, а не ошибка. Проверить его форму нельзя.</translation>
    </message>
    <message>
        <source>API tokens usually look like “user:”, a number, “-” and a code.</source>
        <translation>API-токен обычно выглядит так: «user:», число, «-» и код.</translation>
    </message>
    <message>
        <source>The beginning seems to be missing: API tokens start with “user:”.</source>
        <translation>Похоже, нет начала: API-токен начинается с «user:».</translation>
    </message>
    <message>
        <source>The end seems to be missing: a “-” and a code follow the number.</source>
        <translation>Похоже, нет конца: за числом следуют «-» и код.</translation>
    </message>
    <message>
        <source>There is a space inside. Did you paste more than the token?</source>
        <translation>Внутри есть пробел. Вы вставили что-то кроме токена?</translation>
    </message>
    <message>
        <source>Paste your API token to go on.</source>
        <translation>Вставьте ваш API-токен, чтобы продолжить.</translation>
    </message>
    <message>
        <source>It contains letters or signs that no API token has.</source>
        <translation>В нём есть буквы или знаки, которых нет ни в одном API-токене.</translation>
    </message>
    <message>
        <source>It contains invisible control characters. Please copy it again.</source>
        <translation>В нём есть невидимые управляющие символы. Скопируйте его снова.</translation>
    </message>
    <message>
        <source>That is far too long for an API token. Please copy only the token.</source>
        <translation>Это слишком длинно для API-токена. Скопируйте только токен.</translation>
    </message>
    <message>
        <source>This looks like a Discord token. The API token starts with “user:”.</source>
        <translation>Это похоже на токен Discord. API-токен начинается с «user:».</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Всё есть</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>The service that the account belongs to.</source>
        <translation>Сервис, к которому относится аккаунт.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>What useapi.net lists the account under.</source>
        <translation>Под чем useapi.net числит аккаунт.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>The address that the account signs in with.</source>
        <translation>Адрес, с которым аккаунт входит.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>The Discord channel that receives the jobs.</source>
        <translation>Канал Discord, который получает задания.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The Discord server that the channel is on.</source>
        <translation>Сервер Discord, на котором находится канал.</translation>
    </message>
    <message>
        <source>Discord token</source>
        <translation>Токен Discord</translation>
    </message>
    <message>
        <source>Hidden. Only the last four characters are shown.</source>
        <translation>Скрыт. Показаны только последние четыре символа.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Jobs that run just now, as far as useapi.net started them.</source>
        <translation>Задания, которые выполняются сейчас, если их запустил useapi.net.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Jobs that could be started now, as useapi.net says.</source>
        <translation>Задания, которые можно запустить сейчас, по словам useapi.net.</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>не сообщалось</translation>
    </message>
    <message>
        <source>What the service itself says is wrong, in its words.</source>
        <translation>Что не так, по словам самого сервиса.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>“OK”, or what is wrong in the service’s own words.</source>
        <translation>«OK» или что не так, словами самого сервиса.</translation>
    </message>
    <message>
        <source>Session until</source>
        <translation>Сеанс до</translation>
    </message>
    <message>
        <source>When the session ends that useapi.net holds. Many renew by themselves.</source>
        <translation>Когда закончится сеанс, который держит useapi.net. Многие продлеваются сами.</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Продлевается сам</translation>
    </message>
    <message>
        <source>Whether useapi.net can renew the session.</source>
        <translation>Может ли useapi.net продлить сеанс.</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>Следующее продление</translation>
    </message>
    <message>
        <source>When useapi.net is going to renew the session.</source>
        <translation>Когда useapi.net продлит сеанс.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>When the account was added at useapi.net.</source>
        <translation>Когда аккаунт добавили в useapi.net.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлён</translation>
    </message>
    <message>
        <source>When useapi.net last changed what it keeps of it.</source>
        <translation>Когда useapi.net последний раз менял то, что о нём хранит.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>The plan of the account at the service itself.</source>
        <translation>Тариф аккаунта у самого сервиса.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>The region that the account belongs to.</source>
        <translation>Регион, к которому относится аккаунт.</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Использовано кредитов</translation>
    </message>
    <message>
        <source>As useapi.net last saw it.</source>
        <translation>Как useapi.net видел в последний раз.</translation>
    </message>
    <message>
        <source>Credits in total</source>
        <translation>Всего кредитов</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>Использовано от квоты</translation>
    </message>
    <message>
        <source>Allowance renews</source>
        <translation>Квота обновится</translation>
    </message>
    <message>
        <source>When the account may use its whole allowance again.</source>
        <translation>Когда аккаунт снова сможет использовать всю квоту.</translation>
    </message>
    <message>
        <source>Allowance as of</source>
        <translation>Квота на</translation>
    </message>
    <message>
        <source>When useapi.net last asked for the allowance.</source>
        <translation>Когда useapi.net последний раз спрашивал о квоте.</translation>
    </message>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} из {most}</translation>
    </message>
    <message>
        <source>Running and free are shown as useapi.net tells them: they need not add up.</source>
        <translation>«Выполняется» и «свободно» показаны так, как их сообщает useapi.net: в сумме они не обязаны давать разрешённое.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задана</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Ёмкость</translation>
    </message>
    <message>
        <source>{jobs} allowed</source>
        <translation>разрешено {jobs}</translation>
    </message>
    <message>
        <source>{running} running · {jobs} allowed</source>
        <translation>выполняется {running} · разрешено {jobs}</translation>
    </message>
    <message>
        <source>{running} running · {free} free · {jobs} allowed</source>
        <translation>выполняется {running} · свободно {free} · разрешено {jobs}</translation>
    </message>
    <message>
        <source>{running} running</source>
        <translation>выполняется: {running}</translation>
    </message>
    <message>
        <source>Capacity: {jobs} of {most} jobs at once</source>
        <translation>Ёмкость: {jobs} из {most} заданий одновременно</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {jobs} allowed at once</source>
        <translation>Ёмкость: выполняется заданий: {running}, разрешено одновременно: {jobs}</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {free} free, {jobs} allowed at once</source>
        <translation>Ёмкость: выполняется заданий: {running}, свободно: {free}, разрешено одновременно: {jobs}</translation>
    </message>
    <message>
        <source>Capacity: not set</source>
        <translation>Ёмкость: не задана</translation>
    </message>
    <message>
        <source>Capacity (jobs at once)</source>
        <translation>Ёмкость (заданий одновременно)</translation>
    </message>
    <message>
        <source>How many jobs are allowed at once, not how many are free.</source>
        <translation>Сколько заданий разрешено одновременно, а не сколько свободно.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Заданий одновременно</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not told by this service</source>
        <translation>этот сервис не сообщает</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Health and session</source>
        <translation>Состояние и сеанс</translation>
    </message>
    <message>
        <source>Plan and allowance</source>
        <translation>Тариф и лимит</translation>
    </message>
    <message>
        <source>shortened by useapi.net</source>
        <translation>сокращён useapi.net</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыт</translation>
    </message>
    <message>
        <source>hidden, ends in {tail}</source>
        <translation>скрыт, оканчивается на {tail}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>A new language takes effect at the next start.</source>
        <translation>Новый язык действует со следующего запуска.</translation>
    </message>
    <message>
        <source>Check auto&amp;matically</source>
        <translation>Проверять &amp;автоматически</translation>
    </message>
    <message>
        <source>every {minutes} min</source>
        <translation>каждые {minutes} мин</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Clear a copied token &amp;after</source>
        <translation>&amp;Очищать скопированный токен через</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>Check the accounts when the program starts</source>
        <translation>Проверять аккаунты при запуске программы</translation>
    </message>
    <message>
        <source>Tell me when something that was fine needs attention</source>
        <translation>Сообщать, когда то, что было в порядке, требует внимания</translation>
    </message>
    <message>
        <source>Share-safe view: hide ids on screen, in copies and exports</source>
        <translation>Скрытный вид: прятать идентификаторы на экране, в копиях и экспорте</translation>
    </message>
    <message>
        <source>Ask retired services too</source>
        <translation>Опрашивать и закрытые сервисы</translation>
    </message>
    <message>
        <source>In its own words: “{details}”.</source>
        <translation>Его собственными словами: «{details}».</translation>
    </message>
    <message>
        <source>Sign in at the service itself and answer what it asks for. If that does not help, add the account at useapi.net again.</source>
        <translation>Войдите в сам сервис и ответьте на то, о чём он спросит. Если не поможет, добавьте аккаунт в useapi.net снова.</translation>
    </message>
    <message>
        <source>Reported problem</source>
        <translation>Есть сообщение</translation>
    </message>
    <message>
        <source>A problem with this account is reported</source>
        <translation>Сообщается о проблеме с этим аккаунтом</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Не в порядке</translation>
    </message>
    <message>
        <source>The health of this account is not OK</source>
        <translation>Состояние этого аккаунта — не «OK»</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Сеанс окончен</translation>
    </message>
    <message>
        <source>The session of this account is over</source>
        <translation>Сеанс этого аккаунта окончен</translation>
    </message>
    <message>
        <source>It ended at {first}, and is not known to renew by itself. Jobs may fail.</source>
        <translation>Он закончился {first}, и не известно, чтобы он продлевался сам. Задания могут не выполняться.</translation>
    </message>
    <message>
        <source>Add the account at useapi.net again.</source>
        <translation>Добавьте аккаунт в useapi.net снова.</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>Квота исчерпана</translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <translation>Квота этого аккаунта исчерпана</translation>
    </message>
    <message>
        <source>As useapi.net last saw it. Jobs may fail until the allowance renews.</source>
        <translation>Как useapi.net видел в последний раз. Пока квота не обновится, задания могут не выполняться.</translation>
    </message>
    <message>
        <source>Wait until it renews, or use another account.</source>
        <translation>Дождитесь обновления или используйте другой аккаунт.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>No slot of this account is free</source>
        <translation>У этого аккаунта нет свободных мест</translation>
    </message>
    <message>
        <source>It ran as many jobs as it can at the time of the check.</source>
        <translation>Во время проверки он выполнял столько заданий, сколько может.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless jobs are refused.</source>
        <translation>Ничего делать не нужно, если задания не отклоняются.</translation>
    </message>
    <message>
        <source>Only videos are counted.</source>
        <translation>Считаются только видео.</translation>
    </message>
    <message>
        <source>Off-Peak jobs and jobs started on the website of PixVerse are not counted.</source>
        <translation>Задания Off-Peak и запущенные на сайте PixVerse не учитываются.</translation>
    </message>
    <message>
        <source>As the service itself says when it is asked.</source>
        <translation>По ответу самого сервиса на запрос.</translation>
    </message>
    <message>
        <source>Jobs in the plan</source>
        <translation>Заданий по тарифу</translation>
    </message>
    <message>
        <source>Daily credits</source>
        <translation>Кредиты на день</translation>
    </message>
    <message>
        <source>Monthly credits</source>
        <translation>Кредиты на месяц</translation>
    </message>
    <message>
        <source>Bought credits</source>
        <translation>Купленные кредиты</translation>
    </message>
    <message>
        <source>Plan until</source>
        <translation>Тариф до</translation>
    </message>
    <message>
        <source>Plan renews</source>
        <translation>Тариф продлится</translation>
    </message>
    <message>
        <source>PixVerse itself is asked, and may sign you out of its website for it.</source>
        <translation>Запрос идёт к самому PixVerse, и он может завершить ваш сеанс на своём сайте.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщается</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Subscription over</source>
        <translation>Подписка закончилась</translation>
    </message>
    <message>
        <source>Your subscription at useapi.net is not active</source>
        <translation>Ваша подписка на useapi.net не действует</translation>
    </message>
    <message>
        <source>Without it, useapi.net runs no jobs on your accounts.</source>
        <translation>Без неё useapi.net не выполняет задания на ваших аккаунтах.</translation>
    </message>
    <message>
        <source>Renew it at useapi.net, then check again.</source>
        <translation>Продлите её в useapi.net, затем проверьте снова.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with your subscription</source>
        <translation>useapi.net сообщает о проблеме с вашей подпиской</translation>
    </message>
    <message>
        <source>In its own words: {details}</source>
        <translation>Его собственными словами: {details}</translation>
    </message>
    <message>
        <source>Look at useapi.net, or ask its support.</source>
        <translation>Посмотрите в useapi.net или спросите его поддержку.</translation>
    </message>
    <message>
        <source>Accounts in error</source>
        <translation>Аккаунты с ошибкой</translation>
    </message>
    <message>
        <source>useapi.net itself counts accounts in error</source>
        <translation>useapi.net сам насчитал аккаунты с ошибкой</translation>
    </message>
    <message>
        <source>At {details}. An account in error runs no jobs, and still counts as one of those that the subscription allows.</source>
        <translation>В {details}. Аккаунт с ошибкой не выполняет задания, но всё равно входит в число разрешённых подпиской.</translation>
    </message>
    <message>
        <source>Add such an account again at useapi.net, or delete it there.</source>
        <translation>Добавьте такой аккаунт в useapi.net заново или удалите его там.</translation>
    </message>
    <message>
        <source>Renewal soon</source>
        <translation>Скоро продление</translation>
    </message>
    <message>
        <source>The paid month of your subscription ends soon</source>
        <translation>Оплаченный месяц вашей подписки скоро закончится</translation>
    </message>
    <message>
        <source>It ends on {first}. This program cannot see whether it renews by itself.</source>
        <translation>Он заканчивается {first}. Эта программа не видит, продлевается ли подписка сама.</translation>
    </message>
    <message>
        <source>Check at useapi.net that the payment is in order.</source>
        <translation>Проверьте в useapi.net, всё ли в порядке с оплатой.</translation>
    </message>
    <message>
        <source>No room for more accounts</source>
        <translation>Больше аккаунтов не добавить</translation>
    </message>
    <message>
        <source>Some services have all the accounts they may have</source>
        <translation>У некоторых сервисов уже все разрешённые аккаунты</translation>
    </message>
    <message>
        <source>No account can be added to {details} with your subscription as it is.</source>
        <translation>С вашей нынешней подпиской нельзя добавить аккаунт: {details}.</translation>
    </message>
    <message>
        <source>To add one, delete another at useapi.net first, or add a subscription.</source>
        <translation>Чтобы добавить аккаунт, сначала удалите другой в useapi.net или добавьте подписку.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PixVerse Account Inspector</source>
        <translation>О программе PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>Версия {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Shows which channels useapi.net has for you, how many jobs they may run at once, and what needs attention.</source>
        <translation>Показывает, какие каналы есть у вас в useapi.net, сколько заданий они могут выполнять одновременно и что требует внимания.</translation>
    </message>
    <message>
        <source>It only reads: nothing at useapi.net or a service behind it is ever changed. Your API token goes to useapi.net and nowhere else.</source>
        <translation>Программа только читает: ни в useapi.net, ни в сервисах за ним ничего не меняется. Ваш API-токен отправляется в useapi.net и больше никуда.</translation>
    </message>
    <message>
        <source>Not made by useapi.net, PixVerse or Discord. Free software, MIT licence.</source>
        <translation>Не создано useapi.net, PixVerse или Discord. Свободная программа, лицензия MIT.</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>В списке как</translation>
    </message>
    <message>
        <source>Also sent</source>
        <translation>Также получено</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <translation>Тариф и кредиты</translation>
    </message>
    <message>
        <source>As the service itself said: {time}</source>
        <translation>По словам самого сервиса: {time}</translation>
    </message>
    <message>
        <source>{time}, renews by itself</source>
        <translation>{time}, обновляется сам</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Копировать: {name}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>Как настроить аккаунт</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Документация</translation>
    </message>
    <message>
        <source>Asking for plan and credits…</source>
        <translation>Запрос тарифа и кредитов…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Запросить снова…</translation>
    </message>
    <message>
        <source>Ask for plan and credits…</source>
        <translation>Запросить тариф и кредиты…</translation>
    </message>
</context>
<context>
    <name>AccountTableView</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Check accounts</source>
        <translation>Проверить аккаунты</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>Это только пример</translation>
    </message>
    <message>
        <source>Connect with my own token</source>
        <translation>Ввести свой токен</translation>
    </message>
    <message>
        <source>Try fewer words, or one of: {examples}</source>
        <translation>Попробуйте меньше слов или одно из: {examples}</translation>
    </message>
    <message>
        <source>Filter by channel, server or problem</source>
        <translation>Фильтр: канал, сервер, проблема</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>Например: {examples}</translation>
    </message>
    <message>
        <source>Filter by account, service or problem</source>
        <translation>Фильтр: аккаунт, сервис, проблема</translation>
    </message>
    <message>
        <source>No account fits the filter</source>
        <translation>Нет аккаунтов, подходящих под фильтр</translation>
    </message>
    <message>
        <source>No channel fits the filter</source>
        <translation>Нет каналов, подходящих под фильтр</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln accounts shown</source>
        <translation>
            <numerusform>показано {shown} из %Ln аккаунта</numerusform>
            <numerusform>показано {shown} из %Ln аккаунтов</numerusform>
            <numerusform>показано {shown} из %Ln аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>API token {label}</source>
        <translation>API-токен {label}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Проверено в {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln канал</numerusform>
            <numerusform>%Ln канала</numerusform>
            <numerusform>%Ln каналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln аккаунт</numerusform>
            <numerusform>%Ln аккаунта</numerusform>
            <numerusform>%Ln аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln channels shown</source>
        <translation>
            <numerusform>показано {shown} из %Ln канала</numerusform>
            <numerusform>показано {shown} из %Ln каналов</numerusform>
            <numerusform>показано {shown} из %Ln каналов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Что можно сделать?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was copied. Please try again</source>
        <translation>Ничего не скопировано. Попробуйте ещё раз</translation>
    </message>
    <message>
        <source>The token is still in the clipboard. Copy something else to replace it</source>
        <translation>Токен всё ещё в буфере обмена. Скопируйте что-нибудь другое, чтобы заменить его</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard, but a clipboard manager may have kept it</source>
        <translation>Токена больше нет в буфере обмена, но его мог сохранить менеджер буфера обмена</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard</source>
        <translation>Токена больше нет в буфере обмена</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Сто&amp;лбцы</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Другие столбцы</translation>
    </message>
    <message>
        <source>&amp;Standard layout</source>
        <translation>&amp;Вид по умолчанию</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Check accounts</source>
        <translation>&amp;Проверить аккаунты</translation>
    </message>
    <message>
        <source>Cancel the check, or clear the filter</source>
        <translation>Отменить проверку или очистить фильтр</translation>
    </message>
    <message>
        <source>C&amp;hange token…</source>
        <translation>&amp;Сменить токен…</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>&amp;Забыть токен…</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>&amp;Добавить профиль…</translation>
    </message>
    <message>
        <source>&amp;Rename this profile…</source>
        <translation>&amp;Переименовать этот профиль…</translation>
    </message>
    <message>
        <source>Re&amp;move this profile…</source>
        <translation>&amp;Удалить этот профиль…</translation>
    </message>
    <message>
        <source>Remove &amp;leftover tokens</source>
        <translation>Удалить &amp;оставшиеся токены</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Фильтр</translation>
    </message>
    <message>
        <source>Cop&amp;y selected rows</source>
        <translation>&amp;Копировать выбранные строки</translation>
    </message>
    <message>
        <source>Copy this c&amp;ell</source>
        <translation>Копировать эту &amp;ячейку</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Копировать как команду c&amp;url</translation>
    </message>
    <message>
        <source>Copy the Discord &amp;token</source>
        <translation>Копировать &amp;токен Discord</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Открыть в браузере</translation>
    </message>
    <message>
        <source>How to &amp;set up an account</source>
        <translation>Как &amp;настроить аккаунт</translation>
    </message>
    <message>
        <source>Export &amp;all accounts…</source>
        <translation>Экспортировать &amp;все аккаунты…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Сортировать по этому столбцу</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Export &amp;all channels…</source>
        <translation>Экспортировать вс&amp;е каналы…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Показывать по&amp;дробности</translation>
    </message>
    <message>
        <source>&amp;Share-safe view</source>
        <translation>Скрытный &amp;вид</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;Documentation of useapi.net</source>
        <translation>&amp;Документация useapi.net</translation>
    </message>
    <message>
        <source>Where is my &amp;token?</source>
        <translation>&amp;Где мой токен?</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>&amp;Отчёт для поддержки…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Лицензии</translation>
    </message>
    <message>
        <source>&amp;About PixVerse Account Inspector</source>
        <translation>О &amp;программе PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in {keyring}</source>
        <translation>Хранить в {keyring}</translation>
    </message>
    <message>
        <source>otherwise it is forgotten when the window closes</source>
        <translation>иначе он забывается при закрытии окна</translation>
    </message>
    <message>
        <source>It is checked once with {host} and then kept in {keyring}, the password store of this computer. It is never written to a file.</source>
        <translation>Он один раз проверяется в {host}, а затем хранится в {keyring}, хранилище паролей этого компьютера. В файл он никогда не записывается.</translation>
    </message>
    <message>
        <source>It is checked once with {host}, and never written to a file.</source>
        <translation>Он один раз проверяется в {host} и никогда не записывается в файл.</translation>
    </message>
    <message>
        <source>Keep it in a keyring</source>
        <translation>Хранить в связке ключей</translation>
    </message>
    <message>
        <source>no keyring was found: it is forgotten when the window closes</source>
        <translation>связка ключей не найдена: он забывается при закрытии окна</translation>
    </message>
    <message>
        <source>The API token is the key that useapi.net gave you; it starts with “user:” and is in the mail that came when you subscribed. Paste it below.</source>
        <translation>API-токен — это ключ, который вам дал useapi.net; он начинается с «user:» и находится в письме, пришедшем при оформлении подписки. Вставьте его ниже.</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Профиль {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Проверить и продолжить</translation>
    </message>
    <message>
        <source>Connect to useapi.net</source>
        <translation>Подключение к useapi.net</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-токен</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Вставьте его сюда</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Осмотреться на примере</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Назад к аккаунтам</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Где мой токен?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>The keyring has answered after all</source>
        <translation>Связка ключей всё же ответила</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <source>{keyring} is asking you in its own window…</source>
        <translation>{keyring}: ответьте на вопрос в отдельном окне…</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>Ожидание связки ключей этого компьютера…</translation>
    </message>
    <message>
        <source>Checked: {channels}, {attention}</source>
        <translation>Проверено: {channels}, {attention}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln канал</numerusform>
            <numerusform>%Ln канала</numerusform>
            <numerusform>%Ln каналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln аккаунт</numerusform>
            <numerusform>%Ln аккаунта</numerusform>
            <numerusform>%Ln аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>Внимание: %Ln</numerusform>
            <numerusform>Внимание: %Ln</numerusform>
            <numerusform>Внимание: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Скопировано: {name}</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared in {seconds} s</source>
        <translation>Токен скопирован; буфер обмена очистится через {seconds} с</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Не скопировано</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer has no program that opens it. The address is:</source>
        <translation>На этом компьютере нет программы, которая это откроет. Адрес:</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>Не удалось открыть</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Secrets stay on this computer. A revealed token hides again after {n} s.</source>
        <translation>Секреты остаются на этом компьютере. Показанный токен снова скрывается через {n} с.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Ёмкость</translation>
    </message>
    <message>
        <source>Told of {told} of the {accounts} accounts.</source>
        <translation>Сообщено для {told} из {accounts} аккаунтов.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>Внимание: %Ln</numerusform>
            <numerusform>Внимание: %Ln</numerusform>
            <numerusform>Внимание: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see its details</source>
        <translation>Выберите аккаунт, чтобы увидеть подробности</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are selected</source>
        <translation>
            <numerusform>Выбран %Ln аккаунт</numerusform>
            <numerusform>Выбрано %Ln аккаунта</numerusform>
            <numerusform>Выбрано %Ln аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln подсказка</numerusform>
            <numerusform>%Ln подсказки</numerusform>
            <numerusform>%Ln подсказок</numerusform>
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
        <translation>Аккаунты на экране остаются на месте; получены: {time}.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Export all accounts</source>
        <translation>Экспорт всех аккаунтов</translation>
    </message>
    <message>
        <source>Export the accounts shown</source>
        <translation>Экспорт показанных аккаунтов</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} уже существует.</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Экспортировано в {name}</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Заменить файл?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Технические подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Отчёт для поддержки</translation>
    </message>
    <message>
        <source>Send this to somebody who helps you. It holds no token, no id and no name.</source>
        <translation>Отправьте это тому, кто вам помогает. Здесь нет ни токенов, ни идентификаторов, ни имён.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>ListPlaceholder</name>
    <message>
        <source>Checking your accounts…</source>
        <translation>Ваши аккаунты проверяются…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Ожидание связки ключей…</translation>
    </message>
    <message>
        <source>Your system may be asking for its password in another window.</source>
        <translation>Возможно, система спрашивает пароль в другом окне.</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>Проверка не удалась</translation>
    </message>
    <message>
        <source>So it is not known yet which accounts are set up.</source>
        <translation>Поэтому пока неизвестно, какие аккаунты настроены.</translation>
    </message>
    <message>
        <source>This service was not asked</source>
        <translation>Этот сервис не опрашивался</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Опросить сейчас</translation>
    </message>
    <message>
        <source>Accounts that are set up at useapi.net appear here.</source>
        <translation>Здесь появятся аккаунты, настроенные в useapi.net.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>Проверить аккаунты</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln channels that were fine need attention</source>
        <translation>
            <numerusform>%Ln канал, который был в порядке, требует внимания</numerusform>
            <numerusform>%Ln канала, которые были в порядке, требуют внимания</numerusform>
            <numerusform>%Ln каналов, которые были в порядке, требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts that were fine need attention</source>
        <translation>
            <numerusform>%Ln аккаунт, который был в порядке, требует внимания</numerusform>
            <numerusform>%Ln аккаунта, которые были в порядке, требуют внимания</numerusform>
            <numerusform>%Ln аккаунтов, которые были в порядке, требуют внимания</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less: {name}</source>
        <translation>Меньше: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Больше: {name}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Ask for the plan and the credits of this account?</source>
        <translation>Запросить тариф и кредиты этого аккаунта?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The plan was told; it stands in the details</source>
        <translation>Тариф получен; он показан в сведениях</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reset all settings?</source>
        <translation>Сбросить все настройки?</translation>
    </message>
    <message>
        <source>Preferences and columns are set to their defaults. Your token stays.</source>
        <translation>Настройки и столбцы получат значения по умолчанию. Ваш токен останется.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Показать папку журнала</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Add a profile</source>
        <translation>Добавить профиль</translation>
    </message>
    <message>
        <source>A name for another API token:</source>
        <translation>Название для другого API-токена:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>Переименовать этот профиль</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>Новое название:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>That looks like a token. A name is kept in a file, so choose another.</source>
        <translation>Похоже на токен. Имя хранится в файле, поэтому выберите другое.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters, on one line.</source>
        <translation>Название — от 1 до {most} символов в одной строке.</translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation>Удалить профиль «{name}»?</translation>
    </message>
    <message>
        <source>Its API token is removed from the keyring. Nothing changes at useapi.net; you can add the profile again at any time.</source>
        <translation>Его API-токен удаляется из связки ключей. В useapi.net ничего не меняется; профиль можно в любой момент добавить снова.</translation>
    </message>
    <message>
        <source>A profile with this name already exists.</source>
        <translation>Профиль с таким названием уже есть.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Удалить профиль</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>Ask</source>
        <translation>Запросить</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide ({seconds})</source>
        <translation>Скрыть ({seconds})</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Скрыть токен</translation>
    </message>
    <message>
        <source>Reveal the token</source>
        <translation>Показать токен</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопировано %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>Ячейка скопирована</translation>
    </message>
    <message>
        <source>Command copied; it takes the token from $USEAPI_TOKEN</source>
        <translation>Команда скопирована; токен она берёт из $USEAPI_TOKEN</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Отсортировано: {column}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln символ</numerusform>
            <numerusform>%Ln символа</numerusform>
            <numerusform>%Ln символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Вставлено</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Services with nothing set up</source>
        <translation>Сервисы, в которых ничего не настроено</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln others</source>
        <translation>
            <numerusform>+ ещё %Ln</numerusform>
            <numerusform>+ ещё %Ln</numerusform>
            <numerusform>+ ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>− Fewer services</source>
        <translation>− Меньше сервисов</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the check failed</source>
        <translation>проверка не удалась</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln аккаунт</numerusform>
            <numerusform>%Ln аккаунта</numerusform>
            <numerusform>%Ln аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln требует внимания</numerusform>
            <numerusform>%Ln требуют внимания</numerusform>
            <numerusform>%Ln требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set up</source>
        <translation>ничего не настроено</translation>
    </message>
    <message>
        <source>no longer offered by useapi.net</source>
        <translation>useapi.net больше не предлагает</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не опрашивался</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>проверяется</translation>
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
        <translation>Все аккаунты</translation>
    </message>
    <message>
        <source>The last check failed: {problem}</source>
        <translation>Последняя проверка не удалась: {problem}</translation>
    </message>
    <message>
        <source>Running jobs are not known: {problem}</source>
        <translation>Выполняемые задания неизвестны: {problem}</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Your subscription at useapi.net</source>
        <translation>Ваша подписка на useapi.net</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Оплачена до</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Последнее продление</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Accounts per service</source>
        <translation>Аккаунтов на сервис</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Accounts, as useapi.net counts them</source>
        <translation>Аккаунты по подсчёту useapi.net</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} из {most}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in error</source>
        <translation>
            <numerusform>с ошибкой: %Ln</numerusform>
            <numerusform>с ошибкой: %Ln</numerusform>
            <numerusform>с ошибкой: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%Ln accounts per service</source>
        <translation>
            <numerusform>%Ln аккаунт на сервис</numerusform>
            <numerusform>%Ln аккаунта на сервис</numerusform>
            <numerusform>%Ln аккаунтов на сервис</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels on %Ln servers</source>
        <translation>
            <numerusform>каналы на %Ln сервере</numerusform>
            <numerusform>каналы на %Ln серверах</numerusform>
            <numerusform>каналы на %Ln серверах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln services</source>
        <translation>
            <numerusform>в %Ln сервисе</numerusform>
            <numerusform>в %Ln сервисах</numerusform>
            <numerusform>в %Ln сервисах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln аккаунт</numerusform>
            <numerusform>%Ln аккаунта</numerusform>
            <numerusform>%Ln аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln задание</numerusform>
            <numerusform>%Ln задания</numerusform>
            <numerusform>%Ln заданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs free</source>
        <translation>
            <numerusform>свободно: %Ln</numerusform>
            <numerusform>свободно: %Ln</numerusform>
            <numerusform>свободно: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>выполняется: %Ln</numerusform>
            <numerusform>выполняется: %Ln</numerusform>
            <numerusform>выполняется: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed at once</source>
        <translation>
            <numerusform>разрешено сразу: %Ln</numerusform>
            <numerusform>разрешено сразу: %Ln</numerusform>
            <numerusform>разрешено сразу: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln подсказка</numerusform>
            <numerusform>%Ln подсказки</numerusform>
            <numerusform>%Ln подсказок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>Внимание: %Ln</numerusform>
            <numerusform>Внимание: %Ln</numerusform>
            <numerusform>Внимание: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services asked in {seconds} s</source>
        <translation>
            <numerusform>%Ln сервис за {seconds} с</numerusform>
            <numerusform>%Ln сервиса за {seconds} с</numerusform>
            <numerusform>%Ln сервисов за {seconds} с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>Token kept in {keyring}</source>
        <translation>Токен хранится в {keyring}</translation>
    </message>
    <message>
        <source>the system’s keyring</source>
        <translation>связка ключей системы</translation>
    </message>
    <message>
        <source>Token kept only until the window closes; another one is in {keyring}</source>
        <translation>Токен хранится только до закрытия окна; другой хранится здесь: {keyring}</translation>
    </message>
    <message>
        <source>Token kept only until the window closes</source>
        <translation>Токен хранится только до закрытия окна</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Нет токена</translation>
    </message>
    <message>
        <source>Forget the API token?</source>
        <translation>Забыть API-токен?</translation>
    </message>
    <message>
        <source>It is removed from {keyring} and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>Он удаляется из {keyring}, а список очищается. В useapi.net ничего не меняется; токен можно в любой момент вставить снова.</translation>
    </message>
    <message>
        <source>It is only in memory. It is removed from there, and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>Он только в памяти. Он будет оттуда удалён, а список очищен. В useapi.net ничего не изменится; токен можно вставить снова в любой момент.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Забыть токен</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>«Всё есть» значит, что ничего не пропущено, а не что токен Discord работает.</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Состояние: {status}</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>обновляется сам</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{capacity} jobs at once</source>
        <translation>{capacity} заданий одновременно</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} из {most}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Trying again in {seconds} s ({attempt} of {attempts})</source>
        <translation>Повтор через {seconds} с ({attempt} из {attempts})</translation>
    </message>
    <message>
        <source>{answered} of {asked} services have answered…</source>
        <translation>Ответили сервисы: {answered} из {asked}…</translation>
    </message>
    <message>
        <source>Asking how many jobs are running…</source>
        <translation>Узнаём, сколько заданий выполняется…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Соединение с {host}…</translation>
    </message>
    <message>
        <source>Waiting for the answer of {host}…</source>
        <translation>Ожидание ответа {host}…</translation>
    </message>
    <message>
        <source>Reading the answer…</source>
        <translation>Чтение ответа…</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Services</source>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>снят</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>channel is set up</source>
        <translation>канал настроен</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>разрешено одновременно, из {number} возможных</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Заданий сразу</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>Ваша подписка</translation>
    </message>
    <message>
        <source>paid until {day}</source>
        <translation>оплачена до {day}</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Jobs, as far as it is told</source>
        <translation>Задания, насколько сообщается</translation>
    </message>
    <message>
        <source>No problem told</source>
        <translation>О проблемах не сообщено</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Ничто не требует внимания</translation>
    </message>
    <message>
        <source>{problem}: {number}</source>
        <translation>{problem}: {number}</translation>
    </message>
    <message>
        <source>took {seconds} s · {host}</source>
        <translation>за {seconds} с · {host}</translation>
    </message>
    <message>
        <source>old: check again · {host}</source>
        <translation>устарело: проверьте снова · {host}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Только что</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>{number} мин назад</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>{number} ч назад</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Не действует</translation>
    </message>
</context>
</TS>
