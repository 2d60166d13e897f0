<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Report to read or print (*.html)</source>
        <translation>Informe para leer o imprimir (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Datos para programas (*.json)</translation>
    </message>
    <message>
        <source>Capacity is what is configured, not what was free at the time of the check.</source>
        <translation>La capacidad es lo que está configurado, no lo que estaba libre al comprobar.</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>«Completo» significa que no falta nada, no que el token de Discord funcione.</translation>
    </message>
    <message>
        <source>Of a Discord token, at most the last four characters are shown here.</source>
        <translation>De un token de Discord se muestran aquí como mucho los cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Made with {program}</source>
        <translation>Hecho con {program}</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>Solo datos de ejemplo</translation>
    </message>
    <message>
        <source>As told by {host}</source>
        <translation>Según {host}</translation>
    </message>
    <message>
        <source>Accounts at useapi.net</source>
        <translation>Cuentas en useapi.net</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing and no problem is known, not that jobs succeed.</source>
        <translation>«Completo» significa que no falta nada y no se conoce ningún problema, no que los trabajos salgan bien.</translation>
    </message>
    <message>
        <source>This report shows {shown} of {all} accounts.</source>
        <translation>Este informe muestra {shown} de {all} cuentas.</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 trabajo</translation>
    </message>
    <message>
        <source>{number} jobs</source>
        <translation>{number} trabajos</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>permitidos a la vez, de {number} posibles</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>necesita atención</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>necesitan atención</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada necesita atención</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Todo completo</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>comprobado el {date}</translation>
    </message>
    <message>
        <source>account is set up</source>
        <translation>cuenta configurada</translation>
    </message>
    <message>
        <source>accounts are set up</source>
        <translation>cuentas configuradas</translation>
    </message>
    <message>
        <source>accounts on 1 server</source>
        <translation>cuentas en 1 servidor</translation>
    </message>
    <message>
        <source>accounts on {servers} servers</source>
        <translation>cuentas en {servers} servidores</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 cuenta</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>{number} cuentas</translation>
    </message>
    <message>
        <source>Account {ids}</source>
        <translation>Cuenta {ids}</translation>
    </message>
    <message>
        <source>Accounts {ids}</source>
        <translation>Cuentas {ids}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Qué necesita atención</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>and {number} more: see the table</source>
        <translation>y {number} más: véase la tabla</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espera unos minutos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The service asks you to wait until {time}. Then try again.</source>
        <translation>El servicio pide esperar hasta: {time}. Después, inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your token works; no channel is set up yet</source>
        <translation>Tu token funciona; aún no hay ningún canal configurado</translation>
    </message>
    <message>
        <source>Your token works; no account is set up yet</source>
        <translation>Tu token funciona; aún no hay ninguna cuenta configurada</translation>
    </message>
    <message>
        <source>useapi.net knows no Discord channel under this token.</source>
        <translation>Con este token, useapi.net no conoce ningún canal de Discord.</translation>
    </message>
    <message>
        <source>useapi.net knows no account of this service under this token.</source>
        <translation>Con este token, useapi.net no conoce ninguna cuenta de este servicio.</translation>
    </message>
    <message>
        <source>Set up a channel at useapi.net; its documentation shows how.</source>
        <translation>Configura un canal en useapi.net; su documentación muestra cómo.</translation>
    </message>
    <message>
        <source>Set up an account at useapi.net; its documentation shows how.</source>
        <translation>Configura una cuenta en useapi.net; su documentación muestra cómo.</translation>
    </message>
    <message>
        <source>Did you set one up before? Check that this is the token you used then.</source>
        <translation>¿Configuraste uno antes? Comprueba que este es el token que usaste entonces.</translation>
    </message>
    <message>
        <source>Then check again, and it will be listed here.</source>
        <translation>Después comprueba de nuevo, y aparecerá aquí.</translation>
    </message>
    <message>
        <source>There is no list of accounts at this address</source>
        <translation>No hay ninguna lista de cuentas en esta dirección</translation>
    </message>
    <message>
        <source>Check in the documentation whether the list still exists.</source>
        <translation>Mira en la documentación si la lista sigue existiendo.</translation>
    </message>
    <message>
        <source>The answer was 404 Not Found, and not the one that useapi.net gives when nothing is set up. Either the address is wrong, or this list is no longer offered.</source>
        <translation>La respuesta fue 404 Not Found, y no la que da useapi.net cuando no hay nada configurado. O la dirección es incorrecta o esta lista ya no se ofrece.</translation>
    </message>
    <message>
        <source>useapi.net no longer offers this list</source>
        <translation>useapi.net ya no ofrece esta lista</translation>
    </message>
    <message>
        <source>The answer was 404, and useapi.net says in it that it has no such address. Nothing is wrong with your token.</source>
        <translation>La respuesta fue 404, y en ella useapi.net dice que no tiene esa dirección. A tu token no le pasa nada.</translation>
    </message>
    <message>
        <source>useapi.net asks you to wait</source>
        <translation>useapi.net te pide que esperes</translation>
    </message>
    <message>
        <source>The answer was 429: too many requests came in a short time.</source>
        <translation>La respuesta fue 429: llegaron demasiadas peticiones en poco tiempo.</translation>
    </message>
    <message>
        <source>Do other programs use the same token? Their requests may count as well.</source>
        <translation>¿Otros programas usan el mismo token? Puede que sus peticiones también cuenten.</translation>
    </message>
    <message>
        <source>useapi.net has trouble of its own</source>
        <translation>useapi.net tiene problemas propios</translation>
    </message>
    <message>
        <source>The answer was 5xx. Your token and your accounts are not the cause.</source>
        <translation>La respuesta fue 5xx. Tu token y tus cuentas no son la causa.</translation>
    </message>
    <message>
        <source>The answer was {status_code}. Your token and your accounts are not the cause.</source>
        <translation>La respuesta fue {status_code}. Tu token y tus cuentas no son la causa.</translation>
    </message>
    <message>
        <source>If this goes on, the proxy {proxy} may have answered itself: try without it.</source>
        <translation>Si continúa, quizá haya respondido el propio proxy {proxy}: prueba sin él.</translation>
    </message>
    <message>
        <source>The request was sent on to another address</source>
        <translation>La petición se redirigió a otra dirección</translation>
    </message>
    <message>
        <source>It was sent on to another address. That was not followed, since your token is meant for the original one only.</source>
        <translation>Se redirigió a otra dirección. No se siguió, porque tu token es solo para la original.</translation>
    </message>
    <message>
        <source>It was sent on to another page of {target_host}. That was not followed: an answer comes from the original address only.</source>
        <translation>Se redirigió a otra página de {target_host}. No se siguió: una respuesta solo viene de la dirección original.</translation>
    </message>
    <message>
        <source>It was sent on to {target_host}. That was not followed, since your token is meant for the original address only.</source>
        <translation>Se redirigió a {target_host}. No se siguió, porque tu token es solo para la dirección original.</translation>
    </message>
    <message>
        <source>In a hotel, train or company network? Open a web page and sign in to the network.</source>
        <translation>¿En la red de un hotel, un tren o una empresa? Abre una página web e inicia sesión en la red.</translation>
    </message>
    <message>
        <source>A web page came instead of the accounts</source>
        <translation>En lugar de las cuentas llegó una página web</translation>
    </message>
    <message>
        <source>Most often it is the sign-in page of a hotel, train or company network, or a notice of maintenance.</source>
        <translation>Lo más frecuente es que sea la página de acceso de un hotel, un tren o una empresa, o un aviso de mantenimiento.</translation>
    </message>
    <message>
        <source>Open useapi.net in your browser, and sign in to the network if asked.</source>
        <translation>Abre useapi.net en tu navegador e inicia sesión en la red si te lo pide.</translation>
    </message>
    <message>
        <source>useapi.net answered in a way this program does not know</source>
        <translation>useapi.net respondió de un modo que este programa no conoce</translation>
    </message>
    <message>
        <source>The answer was {status_code}, which is not documented for this list.</source>
        <translation>La respuesta fue {status_code}, que no está documentada para esta lista.</translation>
    </message>
    <message>
        <source>The answer was not a list of accounts</source>
        <translation>La respuesta no era una lista de cuentas</translation>
    </message>
    <message>
        <source>useapi.net answered, but with something else.</source>
        <translation>useapi.net respondió, pero con otra cosa.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La respuesta no se pudo leer</translation>
    </message>
    <message>
        <source>It is damaged, cut off, or not in the form (JSON) in which useapi.net answers.</source>
        <translation>Está dañada, cortada o no tiene la forma (JSON) en que responde useapi.net.</translation>
    </message>
    <message>
        <source>Try again: it may have been damaged on its way.</source>
        <translation>Inténtalo de nuevo: puede haberse dañado por el camino.</translation>
    </message>
    <message>
        <source>The answer is not the list this program knows</source>
        <translation>La respuesta no es la lista que conoce este programa</translation>
    </message>
    <message>
        <source>It can be read, but it is not a list of accounts as useapi.net documents it. Nothing was guessed from it.</source>
        <translation>Se puede leer, pero no es una lista de cuentas como la documenta useapi.net. No se adivinó nada de ella.</translation>
    </message>
    <message>
        <source>The plan of this account was not told</source>
        <translation>No se indicó el plan de esta cuenta</translation>
    </message>
    <message>
        <source>useapi.net answered, but without the plan and the credits of this account.</source>
        <translation>useapi.net respondió, pero sin el plan ni los créditos de esta cuenta.</translation>
    </message>
    <message>
        <source>Is a problem reported of this account? Then see to that first.</source>
        <translation>¿Hay un problema notificado en esta cuenta? Entonces resuélvelo primero.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>It has more than {limit_mib} MiB, far more than any list of accounts. Reading was stopped.</source>
        <translation>Tiene más de {limit_mib} MiB, mucho más que cualquier lista de cuentas. Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way this program does not know</source>
        <translation>La respuesta está comprimida de un modo que este programa no abre</translation>
    </message>
    <message>
        <source>It came compressed, although that was not asked for. Something between this computer and useapi.net may have done that.</source>
        <translation>Llegó comprimida aunque se pidió sin comprimir. Puede haberlo hecho algo entre este equipo y useapi.net.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>tu llavero</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Después, inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Or use the token only for now: it is then forgotten when the program ends.</source>
        <translation>O usa el token solo por ahora: se olvida cuando termina el programa.</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>Desbloquéalo con su contraseña.</translation>
    </message>
    <message>
        <source>In KeePassXC, open and unlock the database that has the token.</source>
        <translation>En KeePassXC, abre y desbloquea la base de datos que tiene el token.</translation>
    </message>
    <message>
        <source>Open the wallet with its password, when KDE asks or in KWalletManager.</source>
        <translation>Abre la cartera con su contraseña, cuando KDE la pida o en KWalletManager.</translation>
    </message>
    <message>
        <source>Unlock it with its password, usually the one you sign in with.</source>
        <translation>Desbloquéalo con su contraseña, normalmente la de inicio de sesión.</translation>
    </message>
    <message>
        <source>To keep it, install a keyring (GNOME Keyring or KWallet on Linux) and sign in again.</source>
        <translation>Para guardarlo, instala un llavero (GNOME Keyring o KWallet en Linux) y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Start KeePassXC and open your database.</source>
        <translation>Inicia KeePassXC y abre tu base de datos.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, switch the wallet on.</source>
        <translation>En las Preferencias del sistema de KDE, en «Cartera de KDE», activa la cartera.</translation>
    </message>
    <message>
        <source>Start it, or sign out of your computer and in again.</source>
        <translation>Inícialo, o cierra la sesión del ordenador y vuelve a entrar.</translation>
    </message>
    <message>
        <source>In the settings of KeePassXC, under “Secret Service Integration”, switch it on.</source>
        <translation>En la configuración de KeePassXC, en «Integración con Secret Service», actívalo.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, turn on its use for the Secret Service interface.</source>
        <translation>En las Preferencias del sistema de KDE, en «Cartera de KDE», haz que se use para la interfaz Secret Service.</translation>
    </message>
    <message>
        <source>{keyring} reported an error</source>
        <translation>{keyring} informó de un error</translation>
    </message>
    <message>
        <source>The fault is on its side; your accounts are not affected.</source>
        <translation>El motivo es suyo; tus cuentas no se ven afectadas.</translation>
    </message>
    <message>
        <source>Does it happen again? Sign out of your computer and in again.</source>
        <translation>¿Vuelve a ocurrir? Cierra la sesión del equipo y vuelve a abrirla.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>No hay ningún llavero en este equipo</translation>
    </message>
    <message>
        <source>{installed} is running, but its keyring service is switched off</source>
        <translation>{installed} está en marcha, pero su servicio de llavero está desactivado</translation>
    </message>
    <message>
        <source>{installed} is not running</source>
        <translation>{installed} no está en marcha</translation>
    </message>
    <message>
        <source>The token can be kept safely only by the system’s keyring, and none is running. It is never kept in a file.</source>
        <translation>Solo el llavero del sistema puede guardar el token de forma segura, y no hay ninguno en marcha. Nunca se guarda en un archivo.</translation>
    </message>
    <message>
        <source>{keyring} does not have the token</source>
        <translation>{keyring} no tiene el token</translation>
    </message>
    <message>
        <source>It was kept in {place}, which cannot be searched now. It may still be there.</source>
        <translation>Estaba guardado en {place}, donde ahora no se puede buscar. Puede que siga allí.</translation>
    </message>
    <message>
        <source>{keyring} shares no database</source>
        <translation>{keyring} no comparte ninguna base de datos</translation>
    </message>
    <message>
        <source>The token can be kept only in a database that is open and shares a group.</source>
        <translation>El token solo se puede guardar en una base de datos abierta que comparta un grupo.</translation>
    </message>
    <message>
        <source>Open your database in it; in its database settings, under “Secret Service Integration”, choose a group to be shared.</source>
        <translation>Abre en él tu base de datos; en la configuración de la base, en «Integración con Secret Service», elige un grupo para compartir.</translation>
    </message>
    <message>
        <source>{keyring} is locked</source>
        <translation>{keyring} está bloqueado</translation>
    </message>
    <message>
        <source>While it is locked, the token can be neither read nor kept.</source>
        <translation>Mientras lo esté, el token no se puede leer ni guardar.</translation>
    </message>
    <message>
        <source>{keyring} was not unlocked</source>
        <translation>{keyring} no se desbloqueó</translation>
    </message>
    <message>
        <source>It asked for permission, and the answer was no.</source>
        <translation>Pidió permiso, y la respuesta fue no.</translation>
    </message>
    <message>
        <source>Try again and allow it, if that was a mistake.</source>
        <translation>Inténtalo de nuevo y permítelo, si fue un error.</translation>
    </message>
    <message>
        <source>{keyring} does not answer</source>
        <translation>{keyring} no responde</translation>
    </message>
    <message>
        <source>Perhaps it is waiting for its password in a window behind this one.</source>
        <translation>Quizá espera su contraseña en una ventana detrás de esta.</translation>
    </message>
    <message>
        <source>Look for such a window and answer it.</source>
        <translation>Busca esa ventana y respóndele.</translation>
    </message>
    <message>
        <source>{keyring} holds something that is not a token</source>
        <translation>{keyring} guarda algo que no es un token</translation>
    </message>
    <message>
        <source>The entry of this program was changed or damaged. It was not used.</source>
        <translation>La entrada de este programa se cambió o se dañó. No se usó.</translation>
    </message>
    <message>
        <source>Enter the token again with “Change token”: it is then replaced.</source>
        <translation>Introduce el token de nuevo con «Cambiar token»: así se sustituye.</translation>
    </message>
    <message>
        <source>The token is too long for {keyring}</source>
        <translation>El token es demasiado largo para {keyring}</translation>
    </message>
    <message>
        <source>It was not kept. A token of useapi.net is much shorter.</source>
        <translation>No se guardó. Un token de useapi.net es mucho más corto.</translation>
    </message>
    <message>
        <source>Check that only the token was pasted, and nothing with it.</source>
        <translation>Comprueba que solo se pegó el token, y nada más con él.</translation>
    </message>
    <message>
        <source>The token is still kept in {place}.</source>
        <translation>El token sigue guardado en {place}.</translation>
    </message>
    <message>
        <source>Or clear it from this window only. It stays in the keyring and is used at the next start.</source>
        <translation>O bórralo solo de esta ventana. Se queda en el llavero y se usa en el próximo inicio.</translation>
    </message>
    <message>
        <source>The token is not kept.</source>
        <translation>El token no está guardado.</translation>
    </message>
    <message>
        <source>The old token is still kept in {place}; the new one is not.</source>
        <translation>El token antiguo sigue guardado en {place}; el nuevo, no.</translation>
    </message>
    <message>
        <source>Or go on with the new token; it is forgotten when the program ends.</source>
        <translation>O sigue con el token nuevo; se olvida cuando termina el programa.</translation>
    </message>
    <message>
        <source>The profile keeps its old name and its token.</source>
        <translation>El perfil conserva su nombre anterior y su token.</translation>
    </message>
    <message>
        <source>The token is still kept in {place} under an old name of the profile.</source>
        <translation>El token sigue guardado en {place} con un nombre antiguo del perfil.</translation>
    </message>
    <message>
        <source>Or do it later with “Remove leftover tokens” in the token’s menu.</source>
        <translation>O hazlo más tarde con «Quitar los tokens sobrantes» en el menú del token.</translation>
    </message>
    <message>
        <source>Or stop looking for it there. What is kept there then stays there.</source>
        <translation>O deja de buscarlo allí. Lo que haya guardado allí se queda allí.</translation>
    </message>
    <message>
        <source>KeePassXC moves removed entries into the recycle bin of the database. The token in them is overwritten first. If the database keeps more than ten older values of an entry, the token stays readable there until you empty the recycle bin.</source>
        <translation>KeePassXC mueve las entradas eliminadas a la papelera de la base de datos. Antes se sobrescribe el token que contienen. Si la base guarda más de diez valores anteriores de una entrada, el token se puede leer allí hasta que vacíes la papelera.</translation>
    </message>
    <message>
        <source>Check that this computer is online: open useapi.net in a browser.</source>
        <translation>Comprueba que este equipo tiene conexión: abre useapi.net en un navegador.</translation>
    </message>
    <message>
        <source>Do you use a VPN or a firewall? Check that it lets this through.</source>
        <translation>¿Usas una VPN o un cortafuegos? Comprueba que deje pasar esto.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set it in the settings of GNOME or KDE; on other desktops in HTTPS_PROXY.</source>
        <translation>¿Esta red necesita un proxy? Indícalo en los ajustes de GNOME o KDE; en otros escritorios, en HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set its address in your system’s network settings; a script (PAC) is not followed.</source>
        <translation>¿Esta red necesita un proxy? Indica su dirección en los ajustes de red de tu sistema; no se sigue ningún script (PAC).</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer; best let it set them automatically.</source>
        <translation>Comprueba la fecha, la hora y la zona horaria de este equipo; deja que se ajusten solas.</translation>
    </message>
    <message>
        <source>In a hotel or café? Sign in to the network first, or use another one.</source>
        <translation>¿En un hotel o una cafetería? Inicia sesión primero en la red o usa otra.</translation>
    </message>
    <message>
        <source>No answer came from {host}</source>
        <translation>No llegó respuesta de {host}</translation>
    </message>
    <message>
        <source>The connection did not work.</source>
        <translation>La conexión no funcionó.</translation>
    </message>
    <message>
        <source>{host} could not be found</source>
        <translation>No se encontró {host}</translation>
    </message>
    <message>
        <source>This computer could not look up the address. Most often it is offline.</source>
        <translation>Este equipo no pudo buscar la dirección. Lo más frecuente es que no tenga conexión.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>No hay camino hasta {host}</translation>
    </message>
    <message>
        <source>Most often this computer is offline, or a firewall does not let the program through.</source>
        <translation>Lo más frecuente es que este equipo no tenga conexión o que un cortafuegos no deje pasar el programa.</translation>
    </message>
    <message>
        <source>{host} does not accept connections</source>
        <translation>{host} no acepta conexiones</translation>
    </message>
    <message>
        <source>The computer there can be reached, but nothing answers at this address; or a firewall refuses in its name.</source>
        <translation>Se llega al equipo de allí, pero nada responde en esta dirección; o un cortafuegos rechaza en su nombre.</translation>
    </message>
    <message>
        <source>Try again in a few minutes: it may be down for a moment.</source>
        <translation>Inténtalo de nuevo en unos minutos: puede estar parado un momento.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time</source>
        <translation>No se llegó a {host} a tiempo</translation>
    </message>
    <message>
        <source>{host} agreed on no encryption in time</source>
        <translation>{host} no acordó un cifrado a tiempo</translation>
    </message>
    <message>
        <source>The answer from {host} stopped coming</source>
        <translation>La respuesta de {host} dejó de llegar</translation>
    </message>
    <message>
        <source>The answer from {host} came too slowly</source>
        <translation>La respuesta de {host} llegó demasiado despacio</translation>
    </message>
    <message>
        <source>{host} did not answer in time</source>
        <translation>{host} no respondió a tiempo</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>No se logró ninguna conexión.</translation>
    </message>
    <message>
        <source>A connection was made, but no encrypted one. Your token was not sent.</source>
        <translation>Se estableció una conexión, pero no cifrada. Tu token no se envió.</translation>
    </message>
    <message>
        <source>The answer had begun, but its end did not come.</source>
        <translation>La respuesta había empezado, pero su final no llegó.</translation>
    </message>
    <message>
        <source>It kept coming, but its end did not come in time.</source>
        <translation>Seguía llegando, pero su final no llegó a tiempo.</translation>
    </message>
    <message>
        <source>The connection was there, but the answer to the request did not begin.</source>
        <translation>La conexión estaba, pero la respuesta a la petición no empezó.</translation>
    </message>
    <message>
        <source>Try again: the network may have been busy for a moment.</source>
        <translation>Inténtalo de nuevo: puede haber sido un momento de mucho tráfico.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off</source>
        <translation>La conexión con {host} se cortó</translation>
    </message>
    <message>
        <source>It ended before it was encrypted. Your token was not sent.</source>
        <translation>Terminó antes de estar cifrada. Tu token no se envió.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here.</source>
        <translation>Terminó antes de que llegara toda la respuesta.</translation>
    </message>
    <message>
        <source>Is your Wi-Fi weak? Move closer, or use a cable.</source>
        <translation>¿Tu wifi es débil? Acércate más o usa un cable.</translation>
    </message>
    <message>
        <source>What answered at {host} is not a web service</source>
        <translation>Lo que respondió en {host} no es un servicio web</translation>
    </message>
    <message>
        <source>The answer breaks the rules of the web (HTTP), so it could not be read.</source>
        <translation>La respuesta incumple las reglas de la web (HTTP), así que no se pudo leer.</translation>
    </message>
    <message>
        <source>Look at the proxy in your system’s network settings, then check again.</source>
        <translation>Revisa el proxy en los ajustes de red de tu sistema y vuelve a comprobar.</translation>
    </message>
    <message>
        <source>It is set in {variable}. Correct it there, and start the program again.</source>
        <translation>Está definido en {variable}. Corrígelo ahí y reinicia el programa.</translation>
    </message>
    <message>
        <source>Set user name and password with the proxy in your system’s network settings.</source>
        <translation>Indica el usuario y la contraseña junto al proxy en los ajustes de red de tu sistema.</translation>
    </message>
    <message>
        <source>Put them into {variable}, as in NAME:PASSWORD@HOST:PORT, and start the program again.</source>
        <translation>Ponlos en {variable}, como en NAME:PASSWORD@HOST:PORT, y reinicia el programa.</translation>
    </message>
    <message>
        <source>The proxy {address} cannot be reached</source>
        <translation>No se puede acceder al proxy {address}</translation>
    </message>
    <message>
        <source>The proxy {address} could not be found</source>
        <translation>No se encontró el proxy {address}</translation>
    </message>
    <message>
        <source>The proxy {address} did not answer in time</source>
        <translation>El proxy {address} no respondió a tiempo</translation>
    </message>
    <message>
        <source>What answers at {address} is not the proxy that is set</source>
        <translation>Lo que responde en {address} no es el proxy indicado</translation>
    </message>
    <message>
        <source>The proxy {address} could not prove that it is the real one</source>
        <translation>El proxy {address} no pudo demostrar que es el auténtico</translation>
    </message>
    <message>
        <source>The proxy {address} wants a user name and a password</source>
        <translation>El proxy {address} pide un usuario y una contraseña</translation>
    </message>
    <message>
        <source>The proxy {address} did not accept the user name and password</source>
        <translation>El proxy {address} no aceptó el usuario y la contraseña</translation>
    </message>
    <message>
        <source>The proxy {address} wants a login that this program cannot do</source>
        <translation>El proxy {address} pide un inicio de sesión que este programa no conoce</translation>
    </message>
    <message>
        <source>The proxy {address} does not allow useapi.net</source>
        <translation>El proxy {address} no permite useapi.net</translation>
    </message>
    <message>
        <source>The proxy {address} could not reach useapi.net</source>
        <translation>El proxy {address} no pudo acceder a useapi.net</translation>
    </message>
    <message>
        <source>A proxy did not let the request through</source>
        <translation>Un proxy no dejó pasar la petición</translation>
    </message>
    <message>
        <source>The proxy {address} did not let the request through</source>
        <translation>El proxy {address} no dejó pasar la petición</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind: HTTP, HTTPS and SOCKS differ.</source>
        <translation>Puede ser un proxy de otro tipo: HTTP, HTTPS y SOCKS son distintos.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here. Your token was not sent.</source>
        <translation>Aquí no se confía en su certificado. Tu token no se envió.</translation>
    </message>
    <message>
        <source>It takes no user name and password of the kind that is sent.</source>
        <translation>No acepta el usuario y la contraseña en la forma en que se envían.</translation>
    </message>
    <message>
        <source>It offers {offered}; this program can only send a name and password (Basic).</source>
        <translation>Ofrece {offered}; este programa solo puede enviar un nombre y una contraseña (Basic).</translation>
    </message>
    <message>
        <source>Your token was not sent.</source>
        <translation>Tu token no se envió.</translation>
    </message>
    <message>
        <source>It answered {proxy_status} instead of connecting. Your token was not sent.</source>
        <translation>Respondió {proxy_status} en lugar de conectar. Tu token no se envió.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for the user name and password.</source>
        <translation>Pide el usuario y la contraseña a quien lo administra.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for an exception, or for another proxy.</source>
        <translation>Pide una excepción u otro proxy a quien lo administra.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to allow useapi.net.</source>
        <translation>Pide a quien lo administra que permita useapi.net.</translation>
    </message>
    <message>
        <source>Is it your company’s? Ask whoever looks after it there.</source>
        <translation>¿Es el de tu empresa? Pregunta allí a quien lo administra.</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used</source>
        <translation>El ajuste de proxy de este equipo no se puede usar</translation>
    </message>
    <message>
        <source>What is set is not an address that can be used.</source>
        <translation>Lo que está puesto no es una dirección que se pueda usar.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is not an address that can be used.</source>
        <translation>La variable de entorno {variable} no es una dirección que se pueda usar.</translation>
    </message>
    <message>
        <source>Correct the proxy in your system’s network settings, or turn it off.</source>
        <translation>Corrige el proxy en los ajustes de red de tu sistema o desactívalo.</translation>
    </message>
    <message>
        <source>Correct {variable}, or remove it, and start the program again.</source>
        <translation>Corrige {variable} o quítala, e inicia de nuevo el programa.</translation>
    </message>
    <message>
        <source>It must begin with http://, https://, socks5:// or socks5h://, then name a host and a port.</source>
        <translation>Debe empezar por http://, https://, socks5:// o socks5h://, y luego nombrar un host y un puerto.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the real one</source>
        <translation>{host} no pudo demostrar que es el auténtico</translation>
    </message>
    <message>
        <source>Its certificate comes from someone this computer does not trust. Someone may be reading along: a company network, a virus scanner, or an attacker. Your token was not sent.</source>
        <translation>Su certificado viene de alguien en quien este equipo no confía. Alguien puede estar leyendo: una red de empresa, un antivirus o un atacante. Tu token no se envió.</translation>
    </message>
    <message>
        <source>In a company network? Ask whoever looks after it to add its certificate to your system.</source>
        <translation>¿En una red de empresa? Pide a quien la administra que añada su certificado a tu sistema.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date</source>
        <translation>El certificado de {host} está caducado</translation>
    </message>
    <message>
        <source>Or this computer’s clock is wrong. Either way it cannot be told who is answering, so your token was not sent.</source>
        <translation>O el reloj de este equipo va mal. En ambos casos no se puede saber quién responde, así que tu token no se envió.</translation>
    </message>
    <message>
        <source>Is the clock right? Then {host} has to renew it.</source>
        <translation>¿El reloj va bien? Entonces {host} tiene que renovarlo.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong</source>
        <translation>El reloj de este equipo parece ir mal</translation>
    </message>
    <message>
        <source>By its time, the certificate of {host} is not valid yet. So it cannot be told who is answering, and your token was not sent.</source>
        <translation>Según su hora, el certificado de {host} todavía no es válido. Así no se puede saber quién responde, y tu token no se envió.</translation>
    </message>
    <message>
        <source>Someone else answered in the name of {host}</source>
        <translation>Otro respondió en nombre de {host}</translation>
    </message>
    <message>
        <source>The certificate is for another address. Your token was not sent.</source>
        <translation>El certificado es para otra dirección. Tu token no se envió.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made</source>
        <translation>No se logró una conexión segura con {host}</translation>
    </message>
    <message>
        <source>The two sides could not agree on encryption. Your token was not sent.</source>
        <translation>Las dos partes no se pusieron de acuerdo en el cifrado. Tu token no se envió.</translation>
    </message>
    <message>
        <source>What answered at {host} does not encrypt</source>
        <translation>Lo que respondió en {host} no cifra</translation>
    </message>
    <message>
        <source>It speaks plain text where encryption is expected, as a network does that wants you to sign in. Your token was not sent.</source>
        <translation>Habla en texto claro donde se espera cifrado, como una red que quiere que inicies sesión. Tu token no se envió.</translation>
    </message>
    <message>
        <source>There are no certificates where {variable} points</source>
        <translation>{variable} no conduce a ningún certificado</translation>
    </message>
    <message>
        <source>This environment variable says which certificates are trusted, but there are none where it points. So it cannot be told whether {host} is the real one, and your token was not sent.</source>
        <translation>Esta variable de entorno indica en qué certificados se confía, pero donde apunta no hay ninguno. Así no se puede saber si {host} es el auténtico, y tu token no se envió.</translation>
    </message>
    <message>
        <source>Set {variable} to the certificates of your company, or remove it: then your system’s own list is used.</source>
        <translation>Haz que {variable} apunte a los certificados de tu empresa, o quita la variable: entonces se usa la lista de tu sistema.</translation>
    </message>
    <message>
        <source>Start the program again, and check.</source>
        <translation>Inicia el programa de nuevo y vuelve a comprobar.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or in your share of it.</source>
        <translation>No queda sitio en el disco o en tu parte de él.</translation>
    </message>
    <message>
        <source>The disk can be read but not written.</source>
        <translation>El disco se puede leer pero no escribir.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>No puedes escribir ahí.</translation>
    </message>
    <message>
        <source>Its folder does not exist (any more).</source>
        <translation>Su carpeta no está (o ya no está).</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>Otro programa tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>Something that is not a file has that name.</source>
        <translation>Algo que no es un archivo tiene ese nombre.</translation>
    </message>
    <message>
        <source>A file cannot have that name there.</source>
        <translation>Ningún archivo puede llamarse así ahí.</translation>
    </message>
    <message>
        <source>The system did not let it be written.</source>
        <translation>El sistema no permitió escribirlo.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Haz sitio o elige una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Ciérralo allí o elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another name, short and without special characters.</source>
        <translation>Elige otro nombre, corto y sin caracteres especiales.</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents.</source>
        <translation>Elige otra carpeta, por ejemplo tus documentos.</translation>
    </message>
    <message>
        <source>The check did not work</source>
        <translation>La comprobación no funcionó</translation>
    </message>
    <message>
        <source>No list of accounts came back.</source>
        <translation>No volvió ninguna lista de cuentas.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>Falta una parte de este programa</translation>
    </message>
    <message>
        <source>The file “{name}” should have come with it.</source>
        <translation>El archivo «{name}» debería haber venido con él.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instala de nuevo el programa.</translation>
    </message>
    <message>
        <source>Did a virus scanner remove the file? Restore it.</source>
        <translation>¿Un antivirus quitó el archivo? Haz que lo restaure.</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used</source>
        <translation>La dirección dada con --api-url no se puede usar</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation>Debe empezar por https://</translation>
    </message>
    <message>
        <source>It must begin with https:// and nothing else.</source>
        <translation>Debe empezar por https:// y por nada más.</translation>
    </message>
    <message>
        <source>With http:// your token could be read on its way, so that is allowed for this computer itself only. Use https://</source>
        <translation>Con http:// tu token se podría leer por el camino; por eso solo se permite para este mismo equipo. Usa https://</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>No nombra ningún host.</translation>
    </message>
    <message>
        <source>Its host is neither a name nor an address.</source>
        <translation>Su host no es ni un nombre ni una dirección.</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>Su puerto no es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>It seems to contain a user name or a password. Leave that out.</source>
        <translation>Contiene un nombre de usuario o una contraseña, o lo parece. Quítalo.</translation>
    </message>
    <message>
        <source>It has a path after the host. Leave that out.</source>
        <translation>Continúa después del host. Quita la ruta.</translation>
    </message>
    <message>
        <source>It has a “?” in it. Leave that and what follows out.</source>
        <translation>Contiene un «?». Quítalo, y lo que sigue.</translation>
    </message>
    <message>
        <source>It has a “#” in it. Leave that and what follows out.</source>
        <translation>Contiene un «#». Quítalo, y lo que sigue.</translation>
    </message>
    <message>
        <source>It is not the address of a service.</source>
        <translation>No es la dirección de un servicio.</translation>
    </message>
    <message>
        <source>Give only scheme, host and port, for example https://api.useapi.net</source>
        <translation>Da solo esquema, host y puerto, por ejemplo https://api.useapi.net</translation>
    </message>
    <message>
        <source>Or leave the option out: then useapi.net itself is asked.</source>
        <translation>O quita la opción: entonces se pregunta a useapi.net mismo.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Tus ajustes no se pudieron leer</translation>
    </message>
    <message>
        <source>What could be read still applies, and the rest is as at the first start. Your token is not affected.</source>
        <translation>Lo que se pudo leer sigue vigente, y lo demás está como en el primer inicio. Tu token no se ve afectado.</translation>
    </message>
    <message>
        <source>Go on as usual: your next changes are saved again.</source>
        <translation>Sigue como siempre: tus próximos cambios se vuelven a guardar.</translation>
    </message>
    <message>
        <source>The old file was set aside next to the new one, in case you need it.</source>
        <translation>El archivo antiguo se dejó junto al nuevo, por si lo necesitas.</translation>
    </message>
    <message>
        <source>The share-safe view is on, unless the file said that it was off.</source>
        <translation>La vista discreta está activada, salvo que el archivo dijera que estaba desactivada.</translation>
    </message>
    <message>
        <source>Your settings could not be saved</source>
        <translation>Tus ajustes no se pudieron guardar</translation>
    </message>
    <message>
        <source>What you set holds until the program ends. Your token is not affected.</source>
        <translation>Lo que ajustes vale hasta que termine el programa. Tu token no se ve afectado.</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing to the folder.</source>
        <translation>Haz sitio en el disco o permite que se escriba en la carpeta.</translation>
    </message>
    <message>
        <source>Go on as usual: your next change is saved together with those before it.</source>
        <translation>Sigue como siempre: el próximo cambio se guarda con todos los anteriores.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>El archivo no se pudo guardar</translation>
    </message>
    <message>
        <source>“{name}” was not written. Nothing else has changed.</source>
        <translation>«{name}» no se escribió. Nada más ha cambiado.</translation>
    </message>
    <message>
        <source>Then save it again.</source>
        <translation>Después, guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>Algo salió mal dentro de este programa</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. It keeps running.</source>
        <translation>Es un error del programa, no tuyo. Sigue lo mejor que puede.</translation>
    </message>
    <message>
        <source>Try again what you were doing.</source>
        <translation>Intenta de nuevo lo que hacías.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program.</source>
        <translation>Si vuelve a ocurrir, cierra el programa e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro sitio…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Cambiar token…</translation>
    </message>
    <message>
        <source>Use the token only for now</source>
        <translation>Usar el token solo por ahora</translation>
    </message>
    <message>
        <source>Clear it from this window only</source>
        <translation>Borrarlo solo de esta ventana</translation>
    </message>
    <message>
        <source>Stop looking there</source>
        <translation>Dejar de buscar allí</translation>
    </message>
    <message>
        <source>Open useapi.net</source>
        <translation>Abrir useapi.net</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>¿Dónde está mi token?</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Abrir la documentación</translation>
    </message>
    <message>
        <source>How to set up a channel</source>
        <translation>Cómo configurar un canal</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>Cómo configurar una cuenta</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Después, comprueba de nuevo.</translation>
    </message>
    <message>
        <source>Did you start the program with --api-url? Check that address.</source>
        <translation>¿Iniciaste el programa con --api-url? Comprueba esa dirección.</translation>
    </message>
    <message>
        <source>Do you use a VPN, a filter or a company network? Try without it.</source>
        <translation>¿Usas una VPN, un filtro o una red de empresa? Prueba sin ello.</translation>
    </message>
    <message>
        <source>Is there a newer version of this program? Then use that.</source>
        <translation>¿Hay una versión más reciente de este programa? Entonces usa esa.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>If this goes on, ask useapi.net; “Details” has the facts for them.</source>
        <translation>Si dura, pregunta a useapi.net; en «Detalles» están los datos para ello.</translation>
    </message>
    <message>
        <source>If this goes on, “Details” has the facts for a report.</source>
        <translation>Si sigue así, en «Detalles» están los datos para un informe.</translation>
    </message>
    <message>
        <source>Give it on standard input, with --token-stdin, or keep it in the window.</source>
        <translation>Dalo por la entrada estándar, con --token-stdin, o guárdalo en la ventana.</translation>
    </message>
    <message>
        <source>Paste it with “Change token” and check again.</source>
        <translation>Pégalo con «Cambiar token» y comprueba de nuevo.</translation>
    </message>
    <message>
        <source>An API token is needed first</source>
        <translation>Primero hace falta un token de API</translation>
    </message>
    <message>
        <source>Without your API token, useapi.net does not list accounts.</source>
        <translation>Sin tu token de API, useapi.net no lista cuentas.</translation>
    </message>
    <message>
        <source>Copy your API token: useapi.net showed it when you signed up.</source>
        <translation>Copia tu token de API: useapi.net lo mostró cuando te registraste.</translation>
    </message>
    <message>
        <source>This cannot be an API token</source>
        <translation>Esto no puede ser un token de API</translation>
    </message>
    <message>
        <source>It is empty. Nothing was sent.</source>
        <translation>No contiene nada. No se envió nada.</translation>
    </message>
    <message>
        <source>It has invisible characters in it. Nothing was sent.</source>
        <translation>Contiene caracteres invisibles. No se envió nada.</translation>
    </message>
    <message>
        <source>It has letters or signs that no API token has. Nothing was sent.</source>
        <translation>Contiene letras o signos que ningún token de API tiene. No se envió nada.</translation>
    </message>
    <message>
        <source>It is far too long. Nothing was sent.</source>
        <translation>Es demasiado largo. No se envió nada.</translation>
    </message>
    <message>
        <source>It looks like a Discord token, which opens a whole Discord account. Nothing was sent.</source>
        <translation>Parece un token de Discord, que abre una cuenta de Discord entera. No se envió nada.</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. Nothing was sent.</source>
        <translation>No se puede enviar así. No se envió nada.</translation>
    </message>
    <message>
        <source>Copy the token again: it starts with “user:”.</source>
        <translation>Copia el token de nuevo: empieza por «user:».</translation>
    </message>
    <message>
        <source>useapi.net did not accept your API token</source>
        <translation>useapi.net no aceptó tu token de API</translation>
    </message>
    <message>
        <source>The answer was 401 Unauthorized.</source>
        <translation>La respuesta fue 401 Unauthorized.</translation>
    </message>
    <message>
        <source>Copy the whole token from useapi.net: it starts with “user:” and is easily cut short.</source>
        <translation>Copia el token entero de useapi.net: empieza por «user:» y se corta con facilidad.</translation>
    </message>
    <message>
        <source>Was the token reset? Then the old one no longer works: use the new one.</source>
        <translation>¿Se renovó el token? Entonces el antiguo ya no funciona: usa el nuevo.</translation>
    </message>
    <message>
        <source>useapi.net found no active subscription</source>
        <translation>useapi.net no encontró ninguna suscripción activa</translation>
    </message>
    <message>
        <source>The answer was 402: there is no subscription for this token, or it has expired.</source>
        <translation>La respuesta fue 402: no hay suscripción para este token, o ha caducado.</translation>
    </message>
    <message>
        <source>Check at useapi.net whether your subscription is active.</source>
        <translation>Mira en useapi.net si tu suscripción está activa.</translation>
    </message>
    <message>
        <source>Do you have more than one token? Check that this one belongs to the subscription.</source>
        <translation>¿Tienes más de un token? Comprueba que este pertenece a la suscripción.</translation>
    </message>
    <message>
        <source>The service asks for a paid plan</source>
        <translation>El servicio pide un plan de pago</translation>
    </message>
    <message>
        <source>The answer was 402. It is about the plan of an account at the service itself, not about your subscription at useapi.net.</source>
        <translation>La respuesta fue 402. Se trata del plan de una cuenta en el propio servicio, no de tu suscripción a useapi.net.</translation>
    </message>
    <message>
        <source>Sign in at the service and look at the plan there.</source>
        <translation>Inicia sesión en el servicio y mira allí el plan.</translation>
    </message>
    <message>
        <source>useapi.net refused this request</source>
        <translation>useapi.net rechazó esta petición</translation>
    </message>
    <message>
        <source>The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on the way can answer like this as well.</source>
        <translation>La respuesta fue 403 Forbidden. No dice que el token sea incorrecto; un cortafuegos por el camino también puede responder así.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with a linked account</source>
        <translation>useapi.net informa de un problema con una cuenta vinculada</translation>
    </message>
    <message>
        <source>The answer was 596. useapi.net uses it when a linked account is signed out or waits for its owner, for example for a moderation message or a CAPTCHA.</source>
        <translation>La respuesta fue 596. useapi.net la usa cuando una cuenta vinculada tiene la sesión cerrada o espera a su dueño, por ejemplo por un mensaje de moderación o un CAPTCHA.</translation>
    </message>
    <message>
        <source>Sign in at the service with that account and answer what it asks for, or add the account at useapi.net again.</source>
        <translation>Inicia sesión en el servicio con esa cuenta y responde a lo que pida, o añade la cuenta de nuevo en useapi.net.</translation>
    </message>
    <message>
        <source>Look for an e-mail from useapi.net about it.</source>
        <translation>Busca un correo de useapi.net sobre ello.</translation>
    </message>
    <message>
        <source>Set “{name}” to a number from {least} to {most} at useapi.net.</source>
        <translation>Pon en «{name}» un número de {least} a {most} en useapi.net.</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>Sin capacidad</translation>
    </message>
    <message>
        <source>Capacity is not set</source>
        <translation>La capacidad no está definida</translation>
    </message>
    <message>
        <source>The answer does not say how many jobs this account may run at once.</source>
        <translation>La respuesta no dice cuántos trabajos puede ejecutar esta cuenta a la vez.</translation>
    </message>
    <message>
        <source>“{name}” should be a whole number from {least} to {most}.</source>
        <translation>«{name}» debería ser un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>“{name}” is {first}; useapi.net documents {least} to {most}.</source>
        <translation>«{name}» es {first}; useapi.net documenta de {least} a {most}.</translation>
    </message>
    <message>
        <source>Unreadable capacity</source>
        <translation>Capacidad ilegible</translation>
    </message>
    <message>
        <source>Capacity is not a whole number</source>
        <translation>La capacidad no es un número entero</translation>
    </message>
    <message>
        <source>Capacity out of range</source>
        <translation>Capacidad fuera de rango</translation>
    </message>
    <message>
        <source>Capacity is outside {least} to {most}</source>
        <translation>La capacidad no está entre {least} y {most}</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again.</source>
        <translation>Guarda de nuevo este canal en useapi.net.</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>Entrada ilegible</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>Esta entrada no se puede leer</translation>
    </message>
    <message>
        <source>Save this account at useapi.net again.</source>
        <translation>Guarda de nuevo esta cuenta en useapi.net.</translation>
    </message>
    <message>
        <source>The answer names this account, and says nothing readable about it.</source>
        <translation>La respuesta nombra esta cuenta y no dice nada legible sobre ella.</translation>
    </message>
    <message>
        <source>Unreadable value</source>
        <translation>Valor ilegible</translation>
    </message>
    <message>
        <source>A value is of an unexpected kind</source>
        <translation>Un valor es de un tipo inesperado</translation>
    </message>
    <message>
        <source>Not as documented by useapi.net: {details}.</source>
        <translation>No es como lo documenta useapi.net: {details}.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>Fields that this program does not know</source>
        <translation>Campos que este programa no conoce</translation>
    </message>
    <message>
        <source>useapi.net also sent: {details}.</source>
        <translation>useapi.net también envió: {details}.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Discord’s ids have 17 to 19 digits and tell a date in the past.</source>
        <translation>Los ids de Discord tienen de 17 a 19 cifras e indican una fecha pasada.</translation>
    </message>
    <message>
        <source>Two channel ids</source>
        <translation>Dos ids de canal</translation>
    </message>
    <message>
        <source>Listed under another channel id</source>
        <translation>Figura con otro id de canal</translation>
    </message>
    <message>
        <source>It is listed as {first}, and names its channel as {last}.</source>
        <translation>Figura como {first} y nombra su canal como {last}.</translation>
    </message>
    <message>
        <source>Look up the right id in Discord and save the channel again.</source>
        <translation>Busca el id correcto en Discord y guarda de nuevo el canal.</translation>
    </message>
    <message>
        <source>No channel id</source>
        <translation>Sin id de canal</translation>
    </message>
    <message>
        <source>The channel id is missing</source>
        <translation>Falta el id del canal</translation>
    </message>
    <message>
        <source>The entry does not name its channel; the id shown is the one it is listed under.</source>
        <translation>La entrada no nombra su canal; el ID mostrado es aquel con el que figura.</translation>
    </message>
    <message>
        <source>Unusual channel id</source>
        <translation>Id de canal inusual</translation>
    </message>
    <message>
        <source>This cannot be a Discord channel id</source>
        <translation>Esto no puede ser un id de canal de Discord</translation>
    </message>
    <message>
        <source>Copy the channel id from Discord and save the channel again.</source>
        <translation>Copia el id del canal desde Discord y guarda de nuevo el canal.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Sin servidor</translation>
    </message>
    <message>
        <source>The server id is missing</source>
        <translation>Falta el id del servidor</translation>
    </message>
    <message>
        <source>The answer does not say which Discord server the channel is on.</source>
        <translation>La respuesta no dice en qué servidor de Discord está el canal.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its server id.</source>
        <translation>Guarda de nuevo este canal en useapi.net, con el id de su servidor.</translation>
    </message>
    <message>
        <source>Unusual server id</source>
        <translation>Id de servidor inusual</translation>
    </message>
    <message>
        <source>This cannot be a Discord server id</source>
        <translation>Esto no puede ser un id de servidor de Discord</translation>
    </message>
    <message>
        <source>Copy the server id from Discord and save the channel again.</source>
        <translation>Copia el id del servidor desde Discord y guarda de nuevo el canal.</translation>
    </message>
    <message>
        <source>Ids swapped?</source>
        <translation>¿Ids intercambiados?</translation>
    </message>
    <message>
        <source>The channel is older than its server</source>
        <translation>El canal es más antiguo que su servidor</translation>
    </message>
    <message>
        <source>The dates in the two ids hint that they may be swapped.</source>
        <translation>Las fechas de los dos ids hacen pensar que pueden estar intercambiados.</translation>
    </message>
    <message>
        <source>Compare both ids with Discord’s.</source>
        <translation>Compara los dos ids con los de Discord.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>No Discord token</source>
        <translation>Sin token de Discord</translation>
    </message>
    <message>
        <source>The answer of useapi.net has no Discord token for this channel.</source>
        <translation>La respuesta de useapi.net no tiene token de Discord para este canal.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its Discord token.</source>
        <translation>Guarda de nuevo este canal en useapi.net, con su token de Discord.</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>Token compartido</translation>
    </message>
    <message>
        <source>Same Discord token as another channel</source>
        <translation>El mismo token de Discord que otro canal</translation>
    </message>
    <message>
        <source>Also used by {details}. useapi.net refuses that when a channel is created, so one of them was probably entered by mistake.</source>
        <translation>También lo usa {details}. useapi.net lo rechaza al crear un canal, así que uno de ellos se introdujo probablemente por error.</translation>
    </message>
    <message>
        <source>Give each channel the token of its own Discord account.</source>
        <translation>Da a cada canal el token de su propia cuenta de Discord.</translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation>Token inusual</translation>
    </message>
    <message>
        <source>This does not look like a Discord token</source>
        <translation>Esto no parece un token de Discord</translation>
    </message>
    <message>
        <source>It does not have the shape that Discord tokens have. It may be cut off.</source>
        <translation>No tiene la forma que tienen los tokens de Discord. Puede estar cortado.</translation>
    </message>
    <message>
        <source>Compare it with the token in Discord and save the channel again.</source>
        <translation>Compáralo con el token de Discord y guarda de nuevo el canal.</translation>
    </message>
    <message>
        <source>Token shortened</source>
        <translation>Token acortado</translation>
    </message>
    <message>
        <source>useapi.net shows this token in part only</source>
        <translation>useapi.net muestra este token solo en parte</translation>
    </message>
    <message>
        <source>That is a protection, not a fault. Its shape cannot be checked.</source>
        <translation>Es una protección, no un fallo. Su forma no se puede examinar.</translation>
    </message>
    <message>
        <source>API tokens usually look like “user:”, a number, “-” and a code.</source>
        <translation>Los tokens de API suelen ser así: «user:», un número, «-» y un código.</translation>
    </message>
    <message>
        <source>The beginning seems to be missing: API tokens start with “user:”.</source>
        <translation>Parece faltar el principio: los tokens de API empiezan por «user:».</translation>
    </message>
    <message>
        <source>The end seems to be missing: a “-” and a code follow the number.</source>
        <translation>Parece faltar el final: tras el número siguen un «-» y un código.</translation>
    </message>
    <message>
        <source>There is a space inside. Did you paste more than the token?</source>
        <translation>Hay un espacio dentro. ¿Has pegado más que el token?</translation>
    </message>
    <message>
        <source>Paste your API token to go on.</source>
        <translation>Pega tu token de API para continuar.</translation>
    </message>
    <message>
        <source>It contains letters or signs that no API token has.</source>
        <translation>Contiene letras o signos que ningún token de API tiene.</translation>
    </message>
    <message>
        <source>It contains invisible control characters. Please copy it again.</source>
        <translation>Contiene caracteres de control invisibles. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>That is far too long for an API token. Please copy only the token.</source>
        <translation>Es demasiado largo para un token de API. Copia solo el token.</translation>
    </message>
    <message>
        <source>This looks like a Discord token. The API token starts with “user:”.</source>
        <translation>Esto parece un token de Discord. El token de API empieza por «user:».</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>The service that the account belongs to.</source>
        <translation>El servicio al que pertenece la cuenta.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What useapi.net lists the account under.</source>
        <translation>Con qué nombre lista useapi.net la cuenta.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>The address that the account signs in with.</source>
        <translation>La dirección con la que la cuenta inicia sesión.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The Discord channel that receives the jobs.</source>
        <translation>El canal de Discord que recibe los trabajos.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The Discord server that the channel is on.</source>
        <translation>El servidor de Discord en el que está el canal.</translation>
    </message>
    <message>
        <source>Discord token</source>
        <translation>Token de Discord</translation>
    </message>
    <message>
        <source>Hidden. Only the last four characters are shown.</source>
        <translation>Oculto. Solo se muestran los cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Jobs that run just now, as far as useapi.net started them.</source>
        <translation>Trabajos en curso ahora mismo, en cuanto los inició useapi.net.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Jobs that could be started now, as useapi.net says.</source>
        <translation>Trabajos que se podrían iniciar ahora, según useapi.net.</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>ninguno notificado</translation>
    </message>
    <message>
        <source>What the service itself says is wrong, in its words.</source>
        <translation>Lo que el propio servicio dice que va mal, en sus palabras.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>“OK”, or what is wrong in the service’s own words.</source>
        <translation>«OK», o lo que va mal en palabras del propio servicio.</translation>
    </message>
    <message>
        <source>Session until</source>
        <translation>Sesión hasta</translation>
    </message>
    <message>
        <source>When the session ends that useapi.net holds. Many renew by themselves.</source>
        <translation>Cuándo termina la sesión que mantiene useapi.net. Muchas se renuevan solas.</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Se renueva sola</translation>
    </message>
    <message>
        <source>Whether useapi.net can renew the session.</source>
        <translation>Si useapi.net puede renovar la sesión.</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>Próxima renovación</translation>
    </message>
    <message>
        <source>When useapi.net is going to renew the session.</source>
        <translation>Cuándo renovará useapi.net la sesión.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>When the account was added at useapi.net.</source>
        <translation>Cuándo se añadió la cuenta en useapi.net.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>When useapi.net last changed what it keeps of it.</source>
        <translation>Cuándo cambió useapi.net por última vez lo que guarda de ella.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan of the account at the service itself.</source>
        <translation>El plan de la cuenta en el propio servicio.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The region that the account belongs to.</source>
        <translation>La región a la que pertenece la cuenta.</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <source>As useapi.net last saw it.</source>
        <translation>Según lo vio useapi.net por última vez.</translation>
    </message>
    <message>
        <source>Credits in total</source>
        <translation>Créditos en total</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>Cupo usado</translation>
    </message>
    <message>
        <source>Allowance renews</source>
        <translation>El cupo se renueva</translation>
    </message>
    <message>
        <source>When the account may use its whole allowance again.</source>
        <translation>Cuándo la cuenta podrá usar de nuevo todo su cupo.</translation>
    </message>
    <message>
        <source>Allowance as of</source>
        <translation>Cupo a fecha de</translation>
    </message>
    <message>
        <source>When useapi.net last asked for the allowance.</source>
        <translation>Cuándo preguntó useapi.net por el cupo por última vez.</translation>
    </message>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} de {most}</translation>
    </message>
    <message>
        <source>Running and free are shown as useapi.net tells them: they need not add up.</source>
        <translation>«En curso» y «libres» se muestran tal como los indica useapi.net: no tienen por qué sumar lo permitido.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>{jobs} allowed</source>
        <translation>{jobs} permitidos</translation>
    </message>
    <message>
        <source>{running} running · {jobs} allowed</source>
        <translation>{running} en curso · {jobs} permitidos</translation>
    </message>
    <message>
        <source>{running} running · {free} free · {jobs} allowed</source>
        <translation>{running} en curso · {free} libres · {jobs} permitidos</translation>
    </message>
    <message>
        <source>{running} running</source>
        <translation>{running} en curso</translation>
    </message>
    <message>
        <source>Capacity: {jobs} of {most} jobs at once</source>
        <translation>Capacidad: {jobs} de {most} trabajos a la vez</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {jobs} allowed at once</source>
        <translation>Capacidad: {running} trabajos en curso, {jobs} permitidos a la vez</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {free} free, {jobs} allowed at once</source>
        <translation>Capacidad: {running} trabajos en curso, {free} libres, {jobs} permitidos a la vez</translation>
    </message>
    <message>
        <source>Capacity: not set</source>
        <translation>Capacidad: sin definir</translation>
    </message>
    <message>
        <source>Capacity (jobs at once)</source>
        <translation>Capacidad (trabajos a la vez)</translation>
    </message>
    <message>
        <source>How many jobs are allowed at once, not how many are free.</source>
        <translation>Cuántos trabajos se permiten a la vez, no cuántos están libres.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Trabajos a la vez</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not told by this service</source>
        <translation>este servicio no lo indica</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Health and session</source>
        <translation>Estado y sesión</translation>
    </message>
    <message>
        <source>Plan and allowance</source>
        <translation>Plan y cuota</translation>
    </message>
    <message>
        <source>shortened by useapi.net</source>
        <translation>acortado por useapi.net</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>hidden, ends in {tail}</source>
        <translation>oculto, termina en {tail}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A new language takes effect at the next start.</source>
        <translation>El nuevo idioma se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Check auto&amp;matically</source>
        <translation>&amp;Comprobar automáticamente</translation>
    </message>
    <message>
        <source>every {minutes} min</source>
        <translation>cada {minutes} min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Clear a copied token &amp;after</source>
        <translation>&amp;Borrar un token copiado tras</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Check the accounts when the program starts</source>
        <translation>Comprobar las cuentas al iniciar el programa</translation>
    </message>
    <message>
        <source>Tell me when something that was fine needs attention</source>
        <translation>Avisarme cuando algo que estaba bien necesite atención</translation>
    </message>
    <message>
        <source>Share-safe view: hide ids on screen, in copies and exports</source>
        <translation>Vista discreta: ocultar ids en pantalla, copias y exportaciones</translation>
    </message>
    <message>
        <source>Ask retired services too</source>
        <translation>Preguntar también a los servicios retirados</translation>
    </message>
    <message>
        <source>In its own words: “{details}”.</source>
        <translation>En sus propias palabras: «{details}».</translation>
    </message>
    <message>
        <source>Sign in at the service itself and answer what it asks for. If that does not help, add the account at useapi.net again.</source>
        <translation>Inicia sesión en el propio servicio y responde a lo que pida. Si eso no ayuda, añade de nuevo la cuenta en useapi.net.</translation>
    </message>
    <message>
        <source>Reported problem</source>
        <translation>Problema notificado</translation>
    </message>
    <message>
        <source>A problem with this account is reported</source>
        <translation>Se notifica un problema con esta cuenta</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>The health of this account is not OK</source>
        <translation>El estado de esta cuenta no es «OK»</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>The session of this account is over</source>
        <translation>La sesión de esta cuenta ha terminado</translation>
    </message>
    <message>
        <source>It ended at {first}, and is not known to renew by itself. Jobs may fail.</source>
        <translation>Terminó a las {first}, y no consta que se renueve sola. Los trabajos pueden fallar.</translation>
    </message>
    <message>
        <source>Add the account at useapi.net again.</source>
        <translation>Añade de nuevo la cuenta en useapi.net.</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>Cupo agotado</translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <translation>El cupo de esta cuenta está agotado</translation>
    </message>
    <message>
        <source>As useapi.net last saw it. Jobs may fail until the allowance renews.</source>
        <translation>Según lo vio useapi.net por última vez. Los trabajos pueden fallar hasta que se renueve el cupo.</translation>
    </message>
    <message>
        <source>Wait until it renews, or use another account.</source>
        <translation>Espera a que se renueve o usa otra cuenta.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Llena</translation>
    </message>
    <message>
        <source>No slot of this account is free</source>
        <translation>Ningún hueco de esta cuenta está libre</translation>
    </message>
    <message>
        <source>It ran as many jobs as it can at the time of the check.</source>
        <translation>En el momento de la comprobación ejecutaba tantos trabajos como puede.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless jobs are refused.</source>
        <translation>No hay que hacer nada, salvo que se rechacen trabajos.</translation>
    </message>
    <message>
        <source>Only videos are counted.</source>
        <translation>Solo se cuentan los vídeos.</translation>
    </message>
    <message>
        <source>Off-Peak jobs and jobs started on the website of PixVerse are not counted.</source>
        <translation>No se cuentan los trabajos Off-Peak ni los iniciados en el sitio web de PixVerse.</translation>
    </message>
    <message>
        <source>As the service itself says when it is asked.</source>
        <translation>Según dice el propio servicio cuando se le pregunta.</translation>
    </message>
    <message>
        <source>Jobs in the plan</source>
        <translation>Trabajos del plan</translation>
    </message>
    <message>
        <source>Daily credits</source>
        <translation>Créditos diarios</translation>
    </message>
    <message>
        <source>Monthly credits</source>
        <translation>Créditos mensuales</translation>
    </message>
    <message>
        <source>Bought credits</source>
        <translation>Créditos comprados</translation>
    </message>
    <message>
        <source>Plan until</source>
        <translation>Plan hasta</translation>
    </message>
    <message>
        <source>Plan renews</source>
        <translation>El plan se renueva</translation>
    </message>
    <message>
        <source>PixVerse itself is asked, and may sign you out of its website for it.</source>
        <translation>Se pregunta al propio PixVerse, que puede cerrar por ello tu sesión en su sitio web.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Subscription over</source>
        <translation>Suscripción terminada</translation>
    </message>
    <message>
        <source>Your subscription at useapi.net is not active</source>
        <translation>Tu suscripción a useapi.net no está activa</translation>
    </message>
    <message>
        <source>Without it, useapi.net runs no jobs on your accounts.</source>
        <translation>Sin ella, useapi.net no ejecuta trabajos en tus cuentas.</translation>
    </message>
    <message>
        <source>Renew it at useapi.net, then check again.</source>
        <translation>Renuévala en useapi.net y después comprueba de nuevo.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with your subscription</source>
        <translation>useapi.net informa de un problema con tu suscripción</translation>
    </message>
    <message>
        <source>In its own words: {details}</source>
        <translation>En sus propias palabras: {details}</translation>
    </message>
    <message>
        <source>Look at useapi.net, or ask its support.</source>
        <translation>Mira en useapi.net o pregunta a su soporte.</translation>
    </message>
    <message>
        <source>Accounts in error</source>
        <translation>Cuentas con error</translation>
    </message>
    <message>
        <source>useapi.net itself counts accounts in error</source>
        <translation>El propio useapi.net cuenta cuentas con error</translation>
    </message>
    <message>
        <source>At {details}. An account in error runs no jobs, and still counts as one of those that the subscription allows.</source>
        <translation>En {details}. Una cuenta con error no ejecuta trabajos y aun así cuenta entre las que permite la suscripción.</translation>
    </message>
    <message>
        <source>Add such an account again at useapi.net, or delete it there.</source>
        <translation>Añade de nuevo esa cuenta en useapi.net o elimínala allí.</translation>
    </message>
    <message>
        <source>Renewal soon</source>
        <translation>Renovación pronto</translation>
    </message>
    <message>
        <source>The paid month of your subscription ends soon</source>
        <translation>El mes pagado de tu suscripción termina pronto</translation>
    </message>
    <message>
        <source>It ends on {first}. This program cannot see whether it renews by itself.</source>
        <translation>Termina el {first}. Este programa no puede ver si se renueva por sí sola.</translation>
    </message>
    <message>
        <source>Check at useapi.net that the payment is in order.</source>
        <translation>Comprueba en useapi.net que el pago esté en orden.</translation>
    </message>
    <message>
        <source>No room for more accounts</source>
        <translation>No caben más cuentas</translation>
    </message>
    <message>
        <source>Some services have all the accounts they may have</source>
        <translation>Algunos servicios tienen todas las cuentas que pueden tener</translation>
    </message>
    <message>
        <source>No account can be added to {details} with your subscription as it is.</source>
        <translation>Con tu suscripción actual no se puede añadir ninguna cuenta en {details}.</translation>
    </message>
    <message>
        <source>To add one, delete another at useapi.net first, or add a subscription.</source>
        <translation>Para añadir una, elimina antes otra en useapi.net o añade una suscripción.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PixVerse Account Inspector</source>
        <translation>Acerca de PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>Versión {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Shows which channels useapi.net has for you, how many jobs they may run at once, and what needs attention.</source>
        <translation>Muestra qué canales tiene useapi.net para ti, cuántos trabajos pueden ejecutar a la vez y qué necesita atención.</translation>
    </message>
    <message>
        <source>It only reads: nothing at useapi.net or a service behind it is ever changed. Your API token goes to useapi.net and nowhere else.</source>
        <translation>Solo lee: nunca se cambia nada en useapi.net ni en los servicios que hay detrás. Tu token de API va a useapi.net y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Not made by useapi.net, PixVerse or Discord. Free software, MIT licence.</source>
        <translation>No está hecho por useapi.net, PixVerse ni Discord. Software libre, licencia MIT.</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Figura como</translation>
    </message>
    <message>
        <source>Also sent</source>
        <translation>También envió</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <translation>Plan y créditos</translation>
    </message>
    <message>
        <source>As the service itself said: {time}</source>
        <translation>Según indicó el propio servicio: {time}</translation>
    </message>
    <message>
        <source>{time}, renews by itself</source>
        <translation>{time}, se renueva sola</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>Cómo configurar una cuenta</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Asking for plan and credits…</source>
        <translation>Consultando el plan y los créditos…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Consultar de nuevo…</translation>
    </message>
    <message>
        <source>Ask for plan and credits…</source>
        <translation>Consultar plan y créditos…</translation>
    </message>
</context>
<context>
    <name>AccountTableView</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Check accounts</source>
        <translation>Comprobar cuentas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>Solo datos de ejemplo</translation>
    </message>
    <message>
        <source>Connect with my own token</source>
        <translation>Usar mi propio token</translation>
    </message>
    <message>
        <source>Try fewer words, or one of: {examples}</source>
        <translation>Prueba con menos palabras, o una de: {examples}</translation>
    </message>
    <message>
        <source>Filter by channel, server or problem</source>
        <translation>Filtrar por canal, servidor o problema</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>Por ejemplo: {examples}</translation>
    </message>
    <message>
        <source>Filter by account, service or problem</source>
        <translation>Filtrar por cuenta, servicio o problema</translation>
    </message>
    <message>
        <source>No account fits the filter</source>
        <translation>Ninguna cuenta coincide con el filtro</translation>
    </message>
    <message>
        <source>No channel fits the filter</source>
        <translation>Ningún canal coincide con el filtro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln accounts shown</source>
        <translation>
            <numerusform>{shown} de %Ln cuenta mostrada</numerusform>
            <numerusform>{shown} de %Ln cuentas mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>API token {label}</source>
        <translation>Token de API {label}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Comprobado a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln channels shown</source>
        <translation>
            <numerusform>{shown} de %Ln canal mostrados</numerusform>
            <numerusform>{shown} de %Ln canales mostrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>¿Qué puedo hacer?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was copied. Please try again</source>
        <translation>No se ha copiado nada. Vuelva a intentarlo</translation>
    </message>
    <message>
        <source>The token is still in the clipboard. Copy something else to replace it</source>
        <translation>El token sigue en el portapapeles. Copie otra cosa para reemplazarlo</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard, but a clipboard manager may have kept it</source>
        <translation>El token ya no está en el portapapeles, pero es posible que un gestor del portapapeles lo haya guardado</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard</source>
        <translation>El token ya no está en el portapapeles</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Más columnas</translation>
    </message>
    <message>
        <source>&amp;Standard layout</source>
        <translation>&amp;Disposición inicial</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Check accounts</source>
        <translation>&amp;Comprobar cuentas</translation>
    </message>
    <message>
        <source>Cancel the check, or clear the filter</source>
        <translation>Cancelar la comprobación o borrar el filtro</translation>
    </message>
    <message>
        <source>C&amp;hange token…</source>
        <translation>C&amp;ambiar token…</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>&amp;Olvidar token…</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>Añadir &amp;perfil…</translation>
    </message>
    <message>
        <source>&amp;Rename this profile…</source>
        <translation>Cambiar el &amp;nombre de este perfil…</translation>
    </message>
    <message>
        <source>Re&amp;move this profile…</source>
        <translation>&amp;Quitar este perfil…</translation>
    </message>
    <message>
        <source>Remove &amp;leftover tokens</source>
        <translation>Quitar los &amp;tokens sobrantes</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Cop&amp;y selected rows</source>
        <translation>Copiar las filas se&amp;leccionadas</translation>
    </message>
    <message>
        <source>Copy this c&amp;ell</source>
        <translation>Copiar esta c&amp;elda</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Copiar como orden c&amp;url</translation>
    </message>
    <message>
        <source>Copy the Discord &amp;token</source>
        <translation>Copiar el &amp;token de Discord</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>How to &amp;set up an account</source>
        <translation>Cómo configurar una &amp;cuenta</translation>
    </message>
    <message>
        <source>Export &amp;all accounts…</source>
        <translation>Exportar &amp;todas las cuentas…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>Ordenar por esta &amp;columna</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export &amp;all channels…</source>
        <translation>Exportar &amp;todos los canales…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Share-safe view</source>
        <translation>&amp;Vista discreta</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Documentation of useapi.net</source>
        <translation>&amp;Documentación de useapi.net</translation>
    </message>
    <message>
        <source>Where is my &amp;token?</source>
        <translation>¿Dónde está &amp;mi token?</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Informe de &amp;soporte…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;About PixVerse Account Inspector</source>
        <translation>&amp;Acerca de PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in {keyring}</source>
        <translation>Guardarlo en {keyring}</translation>
    </message>
    <message>
        <source>otherwise it is forgotten when the window closes</source>
        <translation>si no, se olvida al cerrar la ventana</translation>
    </message>
    <message>
        <source>It is checked once with {host} and then kept in {keyring}, the password store of this computer. It is never written to a file.</source>
        <translation>Se comprueba una vez con {host} y luego se guarda en {keyring}, el almacén de contraseñas de este equipo. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>It is checked once with {host}, and never written to a file.</source>
        <translation>Se comprueba una vez con {host} y nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Keep it in a keyring</source>
        <translation>Guardarlo en un llavero</translation>
    </message>
    <message>
        <source>no keyring was found: it is forgotten when the window closes</source>
        <translation>no se encontró ningún llavero: se olvida al cerrar la ventana</translation>
    </message>
    <message>
        <source>The API token is the key that useapi.net gave you; it starts with “user:” and is in the mail that came when you subscribed. Paste it below.</source>
        <translation>El token de API es la clave que te dio useapi.net; empieza por «user:» y está en el correo que recibiste al suscribirte. Pégalo abajo.</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Perfil {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Comprobar y continuar</translation>
    </message>
    <message>
        <source>Connect to useapi.net</source>
        <translation>Conectar con useapi.net</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Pégalo aquí</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Volver a las cuentas</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>¿Dónde está mi token?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>The keyring has answered after all</source>
        <translation>El llavero ha respondido al final</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>El llavero</translation>
    </message>
    <message>
        <source>{keyring} is asking you in its own window…</source>
        <translation>{keyring} te pregunta en su propia ventana…</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>Esperando al llavero de este equipo…</translation>
    </message>
    <message>
        <source>Checked: {channels}, {attention}</source>
        <translation>Comprobado: {channels}, {attention}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiado: {name}</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared in {seconds} s</source>
        <translation>Token copiado; el portapapeles se borra en {seconds} s</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>No copiado</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer has no program that opens it. The address is:</source>
        <translation>Este equipo no tiene ningún programa que la abra. La dirección es:</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Secrets stay on this computer. A revealed token hides again after {n} s.</source>
        <translation>Los secretos se quedan en este equipo. Un token mostrado se vuelve a ocultar a los {n} s.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Told of {told} of the {accounts} accounts.</source>
        <translation>Indicado para {told} de {accounts} cuentas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see its details</source>
        <translation>Selecciona una cuenta para ver sus detalles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are selected</source>
        <translation>
            <numerusform>%Ln cuenta seleccionada</numerusform>
            <numerusform>%Ln cuentas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln indicio</numerusform>
            <numerusform>%Ln indicios</numerusform>
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
        <translation>Las cuentas en pantalla siguen ahí; son de esta hora: {time}.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Export all accounts</source>
        <translation>Exportar todas las cuentas</translation>
    </message>
    <message>
        <source>Export the accounts shown</source>
        <translation>Exportar las cuentas mostradas</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exportado a {name}</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Informe de soporte</translation>
    </message>
    <message>
        <source>Send this to somebody who helps you. It holds no token, no id and no name.</source>
        <translation>Envía esto a quien te ayude. No contiene ningún token, ningún id ni ningún nombre.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>ListPlaceholder</name>
    <message>
        <source>Checking your accounts…</source>
        <translation>Comprobando tus cuentas…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Esperando a tu llavero…</translation>
    </message>
    <message>
        <source>Your system may be asking for its password in another window.</source>
        <translation>Puede que el sistema esté pidiendo su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>La comprobación falló</translation>
    </message>
    <message>
        <source>So it is not known yet which accounts are set up.</source>
        <translation>Por eso aún no se sabe qué cuentas están configuradas.</translation>
    </message>
    <message>
        <source>This service was not asked</source>
        <translation>No se preguntó a este servicio</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Accounts that are set up at useapi.net appear here.</source>
        <translation>Aquí aparecen las cuentas configuradas en useapi.net.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>Comprobar cuentas</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln channels that were fine need attention</source>
        <translation>
            <numerusform>%Ln canal que estaba bien necesita atención</numerusform>
            <numerusform>%Ln canales que estaban bien necesitan atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts that were fine need attention</source>
        <translation>
            <numerusform>%Ln cuenta que estaba bien necesita atención</numerusform>
            <numerusform>%Ln cuentas que estaban bien necesitan atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less: {name}</source>
        <translation>Menos: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Más: {name}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Ask for the plan and the credits of this account?</source>
        <translation>¿Consultar el plan y los créditos de esta cuenta?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The plan was told; it stands in the details</source>
        <translation>Se indicó el plan; está en los detalles</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reset all settings?</source>
        <translation>¿Restablecer todos los ajustes?</translation>
    </message>
    <message>
        <source>Preferences and columns are set to their defaults. Your token stays.</source>
        <translation>Las preferencias y las columnas vuelven a sus valores predeterminados. Tu token se queda.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Mostrar la carpeta del registro</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>A name for another API token:</source>
        <translation>Un nombre para otro token de API:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>Cambiar el nombre de este perfil</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>Su nuevo nombre:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>That looks like a token. A name is kept in a file, so choose another.</source>
        <translation>Eso parece un token. El nombre se guarda en un archivo, así que elige otro.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters, on one line.</source>
        <translation>Un nombre tiene de 1 a {most} caracteres, en una línea.</translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation>¿Quitar el perfil «{name}»?</translation>
    </message>
    <message>
        <source>Its API token is removed from the keyring. Nothing changes at useapi.net; you can add the profile again at any time.</source>
        <translation>Su token de API se quita del llavero. En useapi.net no cambia nada; puedes volver a añadir el perfil cuando quieras.</translation>
    </message>
    <message>
        <source>A profile with this name already exists.</source>
        <translation>Ya hay un perfil con este nombre.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar el perfil</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>Ask</source>
        <translation>Consultar</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide ({seconds})</source>
        <translation>Ocultar ({seconds})</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Ocultar el token</translation>
    </message>
    <message>
        <source>Reveal the token</source>
        <translation>Mostrar el token</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>Celda copiada</translation>
    </message>
    <message>
        <source>Command copied; it takes the token from $USEAPI_TOKEN</source>
        <translation>Orden copiada; toma el token de $USEAPI_TOKEN</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Ordenado por {column}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Services with nothing set up</source>
        <translation>Servicios sin nada configurado</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln others</source>
        <translation>
            <numerusform>+ %Ln más</numerusform>
            <numerusform>+ %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>− Fewer services</source>
        <translation>− Menos servicios</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the check failed</source>
        <translation>la comprobación falló</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set up</source>
        <translation>nada configurado</translation>
    </message>
    <message>
        <source>no longer offered by useapi.net</source>
        <translation>useapi.net ya no lo ofrece</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>comprobando</translation>
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
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>The last check failed: {problem}</source>
        <translation>La última comprobación falló: {problem}</translation>
    </message>
    <message>
        <source>Running jobs are not known: {problem}</source>
        <translation>No se conocen los trabajos en curso: {problem}</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Your subscription at useapi.net</source>
        <translation>Tu suscripción a useapi.net</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Pagada hasta</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Última renovación</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Accounts per service</source>
        <translation>Cuentas por servicio</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Accounts, as useapi.net counts them</source>
        <translation>Cuentas, según las cuenta useapi.net</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} de {most}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in error</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%Ln accounts per service</source>
        <translation>
            <numerusform>%Ln cuenta por servicio</numerusform>
            <numerusform>%Ln cuentas por servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels on %Ln servers</source>
        <translation>
            <numerusform>canales en %Ln servidor</numerusform>
            <numerusform>canales en %Ln servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln services</source>
        <translation>
            <numerusform>en %Ln servicio</numerusform>
            <numerusform>en %Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln trabajo</numerusform>
            <numerusform>%Ln trabajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs free</source>
        <translation>
            <numerusform>%Ln trabajo libre</numerusform>
            <numerusform>%Ln trabajos libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed at once</source>
        <translation>
            <numerusform>%Ln permitido a la vez</numerusform>
            <numerusform>%Ln permitidos a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln indicio</numerusform>
            <numerusform>%Ln indicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services asked in {seconds} s</source>
        <translation>
            <numerusform>%Ln servicio en {seconds} s</numerusform>
            <numerusform>%Ln servicios en {seconds} s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>Token kept in {keyring}</source>
        <translation>Token guardado en {keyring}</translation>
    </message>
    <message>
        <source>the system’s keyring</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>Token kept only until the window closes; another one is in {keyring}</source>
        <translation>Token guardado solo hasta cerrar la ventana; hay otro en {keyring}</translation>
    </message>
    <message>
        <source>Token kept only until the window closes</source>
        <translation>Token guardado solo hasta cerrar la ventana</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>Forget the API token?</source>
        <translation>¿Olvidar el token de API?</translation>
    </message>
    <message>
        <source>It is removed from {keyring} and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>Se quita de {keyring} y la lista se vacía. En useapi.net no cambia nada; puedes volver a pegar el token cuando quieras.</translation>
    </message>
    <message>
        <source>It is only in memory. It is removed from there, and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>Solo está en la memoria. Se elimina de ahí y la lista se vacía. En useapi.net no cambia nada; puedes volver a pegar el token cuando quieras.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Olvidar el token</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>«Completo» significa que no falta nada, no que el token de Discord funcione.</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>se renueva sola</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{capacity} jobs at once</source>
        <translation>{capacity} trabajos a la vez</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} de {most}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Trying again in {seconds} s ({attempt} of {attempts})</source>
        <translation>Nuevo intento en {seconds} s ({attempt} de {attempts})</translation>
    </message>
    <message>
        <source>{answered} of {asked} services have answered…</source>
        <translation>{answered} de {asked} servicios han respondido…</translation>
    </message>
    <message>
        <source>Asking how many jobs are running…</source>
        <translation>Preguntando cuántos trabajos están en curso…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Conectando con {host}…</translation>
    </message>
    <message>
        <source>Waiting for the answer of {host}…</source>
        <translation>Esperando la respuesta de {host}…</translation>
    </message>
    <message>
        <source>Reading the answer…</source>
        <translation>Leyendo la respuesta…</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>channel is set up</source>
        <translation>canal configurado</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>permitidos a la vez, de {number} posibles</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Todo completo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Trabajos a la vez</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>Tu suscripción</translation>
    </message>
    <message>
        <source>paid until {day}</source>
        <translation>pagada hasta el {day}</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Jobs, as far as it is told</source>
        <translation>Trabajos, según se informa</translation>
    </message>
    <message>
        <source>No problem told</source>
        <translation>Sin problemas avisados</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada necesita atención</translation>
    </message>
    <message>
        <source>{problem}: {number}</source>
        <translation>{problem}: {number}</translation>
    </message>
    <message>
        <source>took {seconds} s · {host}</source>
        <translation>tardó {seconds} s · {host}</translation>
    </message>
    <message>
        <source>old: check again · {host}</source>
        <translation>antiguo: comprueba de nuevo · {host}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>hace {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>hace {number} h</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>No activa</translation>
    </message>
</context>
</TS>
