<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>Report to read or print (*.html)</source>
        <translation>Relatório para ler ou imprimir (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>Dados para programas (*.json)</translation>
    </message>
    <message>
        <source>Capacity is what is configured, not what was free at the time of the check.</source>
        <translation>A capacidade é o que está configurado, não o que estava livre na hora da verificação.</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>“Completo” significa que nada falta, não que o token do Discord funciona.</translation>
    </message>
    <message>
        <source>Of a Discord token, at most the last four characters are shown here.</source>
        <translation>De um token do Discord, no máximo os quatro últimos caracteres são mostrados aqui.</translation>
    </message>
    <message>
        <source>Made with {program}</source>
        <translation>Feito com {program}</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>Só dados de exemplo</translation>
    </message>
    <message>
        <source>As told by {host}</source>
        <translation>Segundo {host}</translation>
    </message>
    <message>
        <source>Accounts at useapi.net</source>
        <translation>Contas no useapi.net</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing and no problem is known, not that jobs succeed.</source>
        <translation>“Completo” significa que nada falta e nenhum problema é conhecido, não que as tarefas darão certo.</translation>
    </message>
    <message>
        <source>This report shows {shown} of {all} accounts.</source>
        <translation>Este relatório mostra {shown} de {all} contas.</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 tarefa</translation>
    </message>
    <message>
        <source>{number} jobs</source>
        <translation>{number} tarefas</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>permitidas de uma vez, de {number} possíveis</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>precisa de atenção</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>precisam de atenção</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada precisa de atenção</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Tudo completo</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>verificado em {date}</translation>
    </message>
    <message>
        <source>account is set up</source>
        <translation>conta configurada</translation>
    </message>
    <message>
        <source>accounts are set up</source>
        <translation>contas configuradas</translation>
    </message>
    <message>
        <source>accounts on 1 server</source>
        <translation>contas em 1 servidor</translation>
    </message>
    <message>
        <source>accounts on {servers} servers</source>
        <translation>contas em {servers} servidores</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 conta</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>{number} contas</translation>
    </message>
    <message>
        <source>Account {ids}</source>
        <translation>Conta {ids}</translation>
    </message>
    <message>
        <source>Accounts {ids}</source>
        <translation>Contas {ids}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>O que precisa de atenção</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>and {number} more: see the table</source>
        <translation>e mais {number}: veja a tabela</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>The service asks you to wait until {time}. Then try again.</source>
        <translation>O serviço pede para esperar até: {time}. Depois, tente de novo.</translation>
    </message>
    <message>
        <source>Your token works; no channel is set up yet</source>
        <translation>Seu token funciona; nenhum canal está configurado ainda</translation>
    </message>
    <message>
        <source>Your token works; no account is set up yet</source>
        <translation>Seu token funciona; nenhuma conta está configurada ainda</translation>
    </message>
    <message>
        <source>useapi.net knows no Discord channel under this token.</source>
        <translation>O useapi.net não conhece nenhum canal do Discord com este token.</translation>
    </message>
    <message>
        <source>useapi.net knows no account of this service under this token.</source>
        <translation>O useapi.net não conhece nenhuma conta deste serviço com este token.</translation>
    </message>
    <message>
        <source>Set up a channel at useapi.net; its documentation shows how.</source>
        <translation>Configure um canal no useapi.net; a documentação de lá mostra como.</translation>
    </message>
    <message>
        <source>Set up an account at useapi.net; its documentation shows how.</source>
        <translation>Configure uma conta no useapi.net; a documentação de lá mostra como.</translation>
    </message>
    <message>
        <source>Did you set one up before? Check that this is the token you used then.</source>
        <translation>Você já configurou um? Confira se este é o token que usou então.</translation>
    </message>
    <message>
        <source>Then check again, and it will be listed here.</source>
        <translation>Depois verifique de novo, e ele aparecerá aqui.</translation>
    </message>
    <message>
        <source>There is no list of accounts at this address</source>
        <translation>Não há lista de contas neste endereço</translation>
    </message>
    <message>
        <source>Check in the documentation whether the list still exists.</source>
        <translation>Veja na documentação se a lista ainda existe.</translation>
    </message>
    <message>
        <source>The answer was 404 Not Found, and not the one that useapi.net gives when nothing is set up. Either the address is wrong, or this list is no longer offered.</source>
        <translation>A resposta foi 404 Not Found, e não a que o useapi.net dá quando nada está configurado. Ou o endereço está errado, ou esta lista não é mais oferecida.</translation>
    </message>
    <message>
        <source>useapi.net no longer offers this list</source>
        <translation>O useapi.net não oferece mais esta lista</translation>
    </message>
    <message>
        <source>The answer was 404, and useapi.net says in it that it has no such address. Nothing is wrong with your token.</source>
        <translation>A resposta foi 404, e nela o useapi.net diz que não tem esse endereço. Não há nada de errado com seu token.</translation>
    </message>
    <message>
        <source>useapi.net asks you to wait</source>
        <translation>O useapi.net pede que você espere</translation>
    </message>
    <message>
        <source>The answer was 429: too many requests came in a short time.</source>
        <translation>A resposta foi 429: vieram pedidos demais em pouco tempo.</translation>
    </message>
    <message>
        <source>Do other programs use the same token? Their requests may count as well.</source>
        <translation>Outros programas usam o mesmo token? Os pedidos deles também podem contar.</translation>
    </message>
    <message>
        <source>useapi.net has trouble of its own</source>
        <translation>O useapi.net está com problemas próprios</translation>
    </message>
    <message>
        <source>The answer was 5xx. Your token and your accounts are not the cause.</source>
        <translation>A resposta foi 5xx. Seu token e suas contas não são a causa.</translation>
    </message>
    <message>
        <source>The answer was {status_code}. Your token and your accounts are not the cause.</source>
        <translation>A resposta foi {status_code}. Seu token e suas contas não são a causa.</translation>
    </message>
    <message>
        <source>If this goes on, the proxy {proxy} may have answered itself: try without it.</source>
        <translation>Se isso continuar, o próprio proxy {proxy} pode ter respondido: tente sem ele.</translation>
    </message>
    <message>
        <source>The request was sent on to another address</source>
        <translation>O pedido foi encaminhado para outro endereço</translation>
    </message>
    <message>
        <source>It was sent on to another address. That was not followed, since your token is meant for the original one only.</source>
        <translation>Ele foi encaminhado para outro endereço. Isso não foi seguido, pois seu token é só para o original.</translation>
    </message>
    <message>
        <source>It was sent on to another page of {target_host}. That was not followed: an answer comes from the original address only.</source>
        <translation>Ela foi redirecionada para outra página de {target_host}. Isso não foi seguido: uma resposta só vem do endereço original.</translation>
    </message>
    <message>
        <source>It was sent on to {target_host}. That was not followed, since your token is meant for the original address only.</source>
        <translation>Ele foi encaminhado para {target_host}. Isso não foi seguido, pois seu token é só para o endereço original.</translation>
    </message>
    <message>
        <source>In a hotel, train or company network? Open a web page and sign in to the network.</source>
        <translation>Na rede de um hotel, trem ou empresa? Abra uma página da web e entre na rede.</translation>
    </message>
    <message>
        <source>A web page came instead of the accounts</source>
        <translation>Uma página da web veio no lugar das contas</translation>
    </message>
    <message>
        <source>Most often it is the sign-in page of a hotel, train or company network, or a notice of maintenance.</source>
        <translation>Em geral, é a página de entrada da rede de um hotel, trem ou empresa, ou um aviso de manutenção.</translation>
    </message>
    <message>
        <source>Open useapi.net in your browser, and sign in to the network if asked.</source>
        <translation>Abra useapi.net no seu navegador e entre na rede, se for pedido.</translation>
    </message>
    <message>
        <source>useapi.net answered in a way this program does not know</source>
        <translation>O useapi.net respondeu de um modo que este programa não conhece</translation>
    </message>
    <message>
        <source>The answer was {status_code}, which is not documented for this list.</source>
        <translation>A resposta foi {status_code}, que não está documentada para esta lista.</translation>
    </message>
    <message>
        <source>The answer was not a list of accounts</source>
        <translation>A resposta não era uma lista de contas</translation>
    </message>
    <message>
        <source>useapi.net answered, but with something else.</source>
        <translation>O useapi.net respondeu, mas com outra coisa.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>A resposta não pôde ser lida</translation>
    </message>
    <message>
        <source>It is damaged, cut off, or not in the form (JSON) in which useapi.net answers.</source>
        <translation>Está danificada, cortada ou não tem a forma (JSON) em que o useapi.net responde.</translation>
    </message>
    <message>
        <source>Try again: it may have been damaged on its way.</source>
        <translation>Tente de novo: ela pode ter sido danificada no caminho.</translation>
    </message>
    <message>
        <source>The answer is not the list this program knows</source>
        <translation>A resposta não é a lista que este programa conhece</translation>
    </message>
    <message>
        <source>It can be read, but it is not a list of accounts as useapi.net documents it. Nothing was guessed from it.</source>
        <translation>Ela pode ser lida, mas não é uma lista de contas como o useapi.net documenta. Nada foi adivinhado a partir dela.</translation>
    </message>
    <message>
        <source>The plan of this account was not told</source>
        <translation>O plano desta conta não foi informado</translation>
    </message>
    <message>
        <source>useapi.net answered, but without the plan and the credits of this account.</source>
        <translation>O useapi.net respondeu, mas sem o plano e os créditos desta conta.</translation>
    </message>
    <message>
        <source>Is a problem reported of this account? Then see to that first.</source>
        <translation>Há um problema relatado nesta conta? Então cuide disso primeiro.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>A resposta é grande demais</translation>
    </message>
    <message>
        <source>It has more than {limit_mib} MiB, far more than any list of accounts. Reading was stopped.</source>
        <translation>Tem mais de {limit_mib} MiB, muito mais que qualquer lista de contas. A leitura foi interrompida.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way this program does not know</source>
        <translation>A resposta está compactada de um modo que este programa não abre</translation>
    </message>
    <message>
        <source>It came compressed, although that was not asked for. Something between this computer and useapi.net may have done that.</source>
        <translation>Ela veio compactada, embora tenha sido pedida sem compactação. Algo entre este computador e o useapi.net pode ter feito isso.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>seu chaveiro</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Depois tente de novo.</translation>
    </message>
    <message>
        <source>Or use the token only for now: it is then forgotten when the program ends.</source>
        <translation>Ou use o token só por agora: ele é esquecido quando o programa termina.</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>Desbloqueie com a senha dele.</translation>
    </message>
    <message>
        <source>In KeePassXC, open and unlock the database that has the token.</source>
        <translation>No KeePassXC, abra e desbloqueie o banco de dados que tem o token.</translation>
    </message>
    <message>
        <source>Open the wallet with its password, when KDE asks or in KWalletManager.</source>
        <translation>Abra a carteira com a senha dela, quando o KDE pedir ou no KWalletManager.</translation>
    </message>
    <message>
        <source>Unlock it with its password, usually the one you sign in with.</source>
        <translation>Desbloqueie com a senha dele, em geral a mesma com que você entra no computador.</translation>
    </message>
    <message>
        <source>To keep it, install a keyring (GNOME Keyring or KWallet on Linux) and sign in again.</source>
        <translation>Para guardá-lo, instale um chaveiro (GNOME Keyring ou KWallet no Linux) e entre de novo na sessão.</translation>
    </message>
    <message>
        <source>Start KeePassXC and open your database.</source>
        <translation>Inicie o KeePassXC e abra o seu banco de dados.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, switch the wallet on.</source>
        <translation>Nas Configurações do Sistema do KDE, em “Carteira do KDE”, ative a carteira.</translation>
    </message>
    <message>
        <source>Start it, or sign out of your computer and in again.</source>
        <translation>Inicie-o, ou saia do computador e entre de novo.</translation>
    </message>
    <message>
        <source>In the settings of KeePassXC, under “Secret Service Integration”, switch it on.</source>
        <translation>Nas configurações do KeePassXC, em “Integração com Secret Service”, ative-o.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, turn on its use for the Secret Service interface.</source>
        <translation>Nas Configurações do Sistema do KDE, em “Carteira do KDE”, faça com que seja usada na interface Secret Service.</translation>
    </message>
    <message>
        <source>{keyring} reported an error</source>
        <translation>{keyring} informou um erro</translation>
    </message>
    <message>
        <source>The fault is on its side; your accounts are not affected.</source>
        <translation>O motivo é dele; suas contas não são afetadas.</translation>
    </message>
    <message>
        <source>Does it happen again? Sign out of your computer and in again.</source>
        <translation>Acontece de novo? Saia da sessão do computador e entre outra vez.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>Não há chaveiro neste computador</translation>
    </message>
    <message>
        <source>{installed} is running, but its keyring service is switched off</source>
        <translation>{installed} está em execução, mas o serviço de chaveiro está desligado</translation>
    </message>
    <message>
        <source>{installed} is not running</source>
        <translation>{installed} não está em execução</translation>
    </message>
    <message>
        <source>The token can be kept safely only by the system’s keyring, and none is running. It is never kept in a file.</source>
        <translation>Só o chaveiro do sistema pode guardar o token com segurança, e nenhum está em execução. Ele nunca é guardado em um arquivo.</translation>
    </message>
    <message>
        <source>{keyring} does not have the token</source>
        <translation>{keyring} não tem o token</translation>
    </message>
    <message>
        <source>It was kept in {place}, which cannot be searched now. It may still be there.</source>
        <translation>Ele estava guardado em {place}, onde não dá para procurar agora. Talvez ainda esteja lá.</translation>
    </message>
    <message>
        <source>{keyring} shares no database</source>
        <translation>{keyring} não compartilha nenhum banco de dados</translation>
    </message>
    <message>
        <source>The token can be kept only in a database that is open and shares a group.</source>
        <translation>O token só pode ser guardado em um banco de dados aberto que compartilhe um grupo.</translation>
    </message>
    <message>
        <source>Open your database in it; in its database settings, under “Secret Service Integration”, choose a group to be shared.</source>
        <translation>Abra nele o seu banco de dados; nas configurações do banco, em “Integração com Secret Service”, escolha um grupo para compartilhar.</translation>
    </message>
    <message>
        <source>{keyring} is locked</source>
        <translation>{keyring} está bloqueado</translation>
    </message>
    <message>
        <source>While it is locked, the token can be neither read nor kept.</source>
        <translation>Enquanto estiver, o token não pode ser lido nem guardado.</translation>
    </message>
    <message>
        <source>{keyring} was not unlocked</source>
        <translation>{keyring} não foi desbloqueado</translation>
    </message>
    <message>
        <source>It asked for permission, and the answer was no.</source>
        <translation>Ele pediu permissão, e a resposta foi não.</translation>
    </message>
    <message>
        <source>Try again and allow it, if that was a mistake.</source>
        <translation>Tente de novo e permita, se foi um engano.</translation>
    </message>
    <message>
        <source>{keyring} does not answer</source>
        <translation>{keyring} não responde</translation>
    </message>
    <message>
        <source>Perhaps it is waiting for its password in a window behind this one.</source>
        <translation>Talvez esteja esperando a senha em uma janela atrás desta.</translation>
    </message>
    <message>
        <source>Look for such a window and answer it.</source>
        <translation>Procure essa janela e responda a ela.</translation>
    </message>
    <message>
        <source>{keyring} holds something that is not a token</source>
        <translation>{keyring} guarda algo que não é um token</translation>
    </message>
    <message>
        <source>The entry of this program was changed or damaged. It was not used.</source>
        <translation>A entrada deste programa foi alterada ou danificada. Ela não foi usada.</translation>
    </message>
    <message>
        <source>Enter the token again with “Change token”: it is then replaced.</source>
        <translation>Insira o token de novo com “Trocar token”: assim ela é substituída.</translation>
    </message>
    <message>
        <source>The token is too long for {keyring}</source>
        <translation>O token é longo demais para {keyring}</translation>
    </message>
    <message>
        <source>It was not kept. A token of useapi.net is much shorter.</source>
        <translation>Ele não foi guardado. Um token do useapi.net é bem mais curto.</translation>
    </message>
    <message>
        <source>Check that only the token was pasted, and nothing with it.</source>
        <translation>Confira se só o token foi colado, e nada junto com ele.</translation>
    </message>
    <message>
        <source>The token is still kept in {place}.</source>
        <translation>O token continua guardado em {place}.</translation>
    </message>
    <message>
        <source>Or clear it from this window only. It stays in the keyring and is used at the next start.</source>
        <translation>Ou apague-o só desta janela. Ele continua no chaveiro e é usado na próxima vez.</translation>
    </message>
    <message>
        <source>The token is not kept.</source>
        <translation>O token não está guardado.</translation>
    </message>
    <message>
        <source>The old token is still kept in {place}; the new one is not.</source>
        <translation>O token antigo continua guardado em {place}; o novo, não.</translation>
    </message>
    <message>
        <source>Or go on with the new token; it is forgotten when the program ends.</source>
        <translation>Ou continue com o token novo; ele é esquecido quando o programa termina.</translation>
    </message>
    <message>
        <source>The profile keeps its old name and its token.</source>
        <translation>O perfil mantém o nome antigo e o token.</translation>
    </message>
    <message>
        <source>The token is still kept in {place} under an old name of the profile.</source>
        <translation>O token continua guardado em {place} com um nome antigo do perfil.</translation>
    </message>
    <message>
        <source>Or do it later with “Remove leftover tokens” in the token’s menu.</source>
        <translation>Ou faça isso depois com “Remover os tokens restantes” no menu do token.</translation>
    </message>
    <message>
        <source>Or stop looking for it there. What is kept there then stays there.</source>
        <translation>Ou pare de procurar por ele lá. O que estiver guardado lá continua lá.</translation>
    </message>
    <message>
        <source>KeePassXC moves removed entries into the recycle bin of the database. The token in them is overwritten first. If the database keeps more than ten older values of an entry, the token stays readable there until you empty the recycle bin.</source>
        <translation>O KeePassXC move as entradas removidas para a lixeira do banco de dados. O token nelas é sobrescrito antes. Se o banco guarda mais de dez valores antigos de uma entrada, o token continua legível lá até você esvaziar a lixeira.</translation>
    </message>
    <message>
        <source>Check that this computer is online: open useapi.net in a browser.</source>
        <translation>Confira se este computador está conectado: abra useapi.net em um navegador.</translation>
    </message>
    <message>
        <source>Do you use a VPN or a firewall? Check that it lets this through.</source>
        <translation>Você usa uma VPN ou um firewall? Confira se ele deixa isto passar.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set it in the settings of GNOME or KDE; on other desktops in HTTPS_PROXY.</source>
        <translation>Esta rede precisa de um proxy? Defina-o nas configurações do GNOME ou do KDE; em outros ambientes, em HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set its address in your system’s network settings; a script (PAC) is not followed.</source>
        <translation>Esta rede precisa de um proxy? Defina o endereço dele nas configurações de rede do sistema; um script (PAC) não é seguido.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer; best let it set them automatically.</source>
        <translation>Confira data, hora e fuso horário deste computador; deixe que se ajustem sozinhos.</translation>
    </message>
    <message>
        <source>In a hotel or café? Sign in to the network first, or use another one.</source>
        <translation>Em um hotel ou café? Entre primeiro na rede ou use outra.</translation>
    </message>
    <message>
        <source>No answer came from {host}</source>
        <translation>Nenhuma resposta veio de {host}</translation>
    </message>
    <message>
        <source>The connection did not work.</source>
        <translation>A conexão não funcionou.</translation>
    </message>
    <message>
        <source>{host} could not be found</source>
        <translation>{host} não foi encontrado</translation>
    </message>
    <message>
        <source>This computer could not look up the address. Most often it is offline.</source>
        <translation>Este computador não conseguiu localizar o endereço. Em geral, ele está sem conexão.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>Não há caminho até {host}</translation>
    </message>
    <message>
        <source>Most often this computer is offline, or a firewall does not let the program through.</source>
        <translation>Em geral, este computador está sem conexão, ou um firewall não deixa o programa passar.</translation>
    </message>
    <message>
        <source>{host} does not accept connections</source>
        <translation>{host} não aceita conexões</translation>
    </message>
    <message>
        <source>The computer there can be reached, but nothing answers at this address; or a firewall refuses in its name.</source>
        <translation>O computador de lá pode ser alcançado, mas nada responde neste endereço; ou um firewall recusa em nome dele.</translation>
    </message>
    <message>
        <source>Try again in a few minutes: it may be down for a moment.</source>
        <translation>Tente de novo em alguns minutos: ele pode estar fora do ar por um momento.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time</source>
        <translation>{host} não pôde ser alcançado a tempo</translation>
    </message>
    <message>
        <source>{host} agreed on no encryption in time</source>
        <translation>{host} não combinou a criptografia a tempo</translation>
    </message>
    <message>
        <source>The answer from {host} stopped coming</source>
        <translation>A resposta de {host} parou de chegar</translation>
    </message>
    <message>
        <source>The answer from {host} came too slowly</source>
        <translation>A resposta de {host} veio devagar demais</translation>
    </message>
    <message>
        <source>{host} did not answer in time</source>
        <translation>{host} não respondeu a tempo</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>Não houve conexão.</translation>
    </message>
    <message>
        <source>A connection was made, but no encrypted one. Your token was not sent.</source>
        <translation>Houve uma conexão, mas não criptografada. Seu token não foi enviado.</translation>
    </message>
    <message>
        <source>The answer had begun, but its end did not come.</source>
        <translation>A resposta tinha começado, mas o fim dela não veio.</translation>
    </message>
    <message>
        <source>It kept coming, but its end did not come in time.</source>
        <translation>Ela continuava chegando, mas o fim não veio a tempo.</translation>
    </message>
    <message>
        <source>The connection was there, but the answer to the request did not begin.</source>
        <translation>A conexão estava lá, mas a resposta ao pedido não começou.</translation>
    </message>
    <message>
        <source>Try again: the network may have been busy for a moment.</source>
        <translation>Tente de novo: pode ter sido um momento de muito tráfego.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off</source>
        <translation>A conexão com {host} caiu</translation>
    </message>
    <message>
        <source>It ended before it was encrypted. Your token was not sent.</source>
        <translation>Ela terminou antes de ser criptografada. Seu token não foi enviado.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here.</source>
        <translation>Ela terminou antes de toda a resposta chegar.</translation>
    </message>
    <message>
        <source>Is your Wi-Fi weak? Move closer, or use a cable.</source>
        <translation>Seu Wi-Fi está fraco? Chegue mais perto ou use um cabo.</translation>
    </message>
    <message>
        <source>What answered at {host} is not a web service</source>
        <translation>O que respondeu em {host} não é um serviço da web</translation>
    </message>
    <message>
        <source>The answer breaks the rules of the web (HTTP), so it could not be read.</source>
        <translation>A resposta quebra as regras da web (HTTP), por isso não pôde ser lida.</translation>
    </message>
    <message>
        <source>Look at the proxy in your system’s network settings, then check again.</source>
        <translation>Veja o proxy nas configurações de rede do sistema e verifique de novo.</translation>
    </message>
    <message>
        <source>It is set in {variable}. Correct it there, and start the program again.</source>
        <translation>Ele está definido em {variable}. Corrija-o ali e reinicie o programa.</translation>
    </message>
    <message>
        <source>Set user name and password with the proxy in your system’s network settings.</source>
        <translation>Defina o nome de usuário e a senha junto ao proxy nas configurações de rede do sistema.</translation>
    </message>
    <message>
        <source>Put them into {variable}, as in NAME:PASSWORD@HOST:PORT, and start the program again.</source>
        <translation>Coloque-os em {variable}, como em NAME:PASSWORD@HOST:PORT, e reinicie o programa.</translation>
    </message>
    <message>
        <source>The proxy {address} cannot be reached</source>
        <translation>Não é possível acessar o proxy {address}</translation>
    </message>
    <message>
        <source>The proxy {address} could not be found</source>
        <translation>O proxy {address} não foi encontrado</translation>
    </message>
    <message>
        <source>The proxy {address} did not answer in time</source>
        <translation>O proxy {address} não respondeu a tempo</translation>
    </message>
    <message>
        <source>What answers at {address} is not the proxy that is set</source>
        <translation>O que responde em {address} não é o proxy definido</translation>
    </message>
    <message>
        <source>The proxy {address} could not prove that it is the real one</source>
        <translation>O proxy {address} não conseguiu provar que é o verdadeiro</translation>
    </message>
    <message>
        <source>The proxy {address} wants a user name and a password</source>
        <translation>O proxy {address} pede um nome de usuário e uma senha</translation>
    </message>
    <message>
        <source>The proxy {address} did not accept the user name and password</source>
        <translation>O proxy {address} não aceitou o nome de usuário e a senha</translation>
    </message>
    <message>
        <source>The proxy {address} wants a login that this program cannot do</source>
        <translation>O proxy {address} pede um login que este programa não sabe fazer</translation>
    </message>
    <message>
        <source>The proxy {address} does not allow useapi.net</source>
        <translation>O proxy {address} não permite useapi.net</translation>
    </message>
    <message>
        <source>The proxy {address} could not reach useapi.net</source>
        <translation>O proxy {address} não conseguiu acessar useapi.net</translation>
    </message>
    <message>
        <source>A proxy did not let the request through</source>
        <translation>Um proxy não deixou o pedido passar</translation>
    </message>
    <message>
        <source>The proxy {address} did not let the request through</source>
        <translation>O proxy {address} não deixou o pedido passar</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind: HTTP, HTTPS and SOCKS differ.</source>
        <translation>Pode ser um proxy de outro tipo: HTTP, HTTPS e SOCKS são diferentes.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here. Your token was not sent.</source>
        <translation>O certificado dele não é confiável aqui. Seu token não foi enviado.</translation>
    </message>
    <message>
        <source>It takes no user name and password of the kind that is sent.</source>
        <translation>Ele não aceita o nome de usuário e a senha na forma enviada.</translation>
    </message>
    <message>
        <source>It offers {offered}; this program can only send a name and password (Basic).</source>
        <translation>Ele oferece {offered}; este programa só pode enviar um nome e uma senha (Basic).</translation>
    </message>
    <message>
        <source>Your token was not sent.</source>
        <translation>Seu token não foi enviado.</translation>
    </message>
    <message>
        <source>It answered {proxy_status} instead of connecting. Your token was not sent.</source>
        <translation>Ele respondeu {proxy_status} em vez de conectar. Seu token não foi enviado.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for the user name and password.</source>
        <translation>Peça o nome de usuário e a senha a quem cuida dele.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for an exception, or for another proxy.</source>
        <translation>Peça uma exceção ou outro proxy a quem cuida dele.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to allow useapi.net.</source>
        <translation>Peça a quem cuida dele que permita useapi.net.</translation>
    </message>
    <message>
        <source>Is it your company’s? Ask whoever looks after it there.</source>
        <translation>É o da sua empresa? Pergunte lá a quem cuida dele.</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used</source>
        <translation>A configuração de proxy deste computador não pode ser usada</translation>
    </message>
    <message>
        <source>What is set is not an address that can be used.</source>
        <translation>O que está definido não é um endereço que possa ser usado.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is not an address that can be used.</source>
        <translation>A variável de ambiente {variable} não é um endereço que possa ser usado.</translation>
    </message>
    <message>
        <source>Correct the proxy in your system’s network settings, or turn it off.</source>
        <translation>Corrija o proxy nas configurações de rede do seu sistema ou desative-o.</translation>
    </message>
    <message>
        <source>Correct {variable}, or remove it, and start the program again.</source>
        <translation>Corrija {variable}, ou remova-a, e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>It must begin with http://, https://, socks5:// or socks5h://, then name a host and a port.</source>
        <translation>Ela deve começar com http://, https://, socks5:// ou socks5h:// e depois nomear um host e uma porta.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the real one</source>
        <translation>{host} não conseguiu provar que é o verdadeiro</translation>
    </message>
    <message>
        <source>Its certificate comes from someone this computer does not trust. Someone may be reading along: a company network, a virus scanner, or an attacker. Your token was not sent.</source>
        <translation>O certificado vem de alguém em quem este computador não confia. Alguém pode estar lendo: uma rede de empresa, um antivírus ou um invasor. Seu token não foi enviado.</translation>
    </message>
    <message>
        <source>In a company network? Ask whoever looks after it to add its certificate to your system.</source>
        <translation>Em uma rede de empresa? Peça a quem cuida dela que adicione o certificado ao seu sistema.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date</source>
        <translation>O certificado de {host} está vencido</translation>
    </message>
    <message>
        <source>Or this computer’s clock is wrong. Either way it cannot be told who is answering, so your token was not sent.</source>
        <translation>Ou o relógio deste computador está errado. De todo modo, não dá para saber quem responde, então seu token não foi enviado.</translation>
    </message>
    <message>
        <source>Is the clock right? Then {host} has to renew it.</source>
        <translation>O relógio está certo? Então {host} precisa renová-lo.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong</source>
        <translation>O relógio deste computador parece estar errado</translation>
    </message>
    <message>
        <source>By its time, the certificate of {host} is not valid yet. So it cannot be told who is answering, and your token was not sent.</source>
        <translation>Pela hora dele, o certificado de {host} ainda não é válido. Assim não dá para saber quem responde, e seu token não foi enviado.</translation>
    </message>
    <message>
        <source>Someone else answered in the name of {host}</source>
        <translation>Outro respondeu em nome de {host}</translation>
    </message>
    <message>
        <source>The certificate is for another address. Your token was not sent.</source>
        <translation>O certificado é de outro endereço. Seu token não foi enviado.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made</source>
        <translation>Não houve conexão segura com {host}</translation>
    </message>
    <message>
        <source>The two sides could not agree on encryption. Your token was not sent.</source>
        <translation>Os dois lados não chegaram a um acordo sobre a criptografia. Seu token não foi enviado.</translation>
    </message>
    <message>
        <source>What answered at {host} does not encrypt</source>
        <translation>O que respondeu em {host} não usa criptografia</translation>
    </message>
    <message>
        <source>It speaks plain text where encryption is expected, as a network does that wants you to sign in. Your token was not sent.</source>
        <translation>Fala em texto simples onde se espera criptografia, como uma rede que quer que você entre nela. Seu token não foi enviado.</translation>
    </message>
    <message>
        <source>There are no certificates where {variable} points</source>
        <translation>{variable} não leva a nenhum certificado</translation>
    </message>
    <message>
        <source>This environment variable says which certificates are trusted, but there are none where it points. So it cannot be told whether {host} is the real one, and your token was not sent.</source>
        <translation>Esta variável de ambiente diz em quais certificados confiar, mas não há nenhum no lugar que ela indica. Assim não dá para saber se {host} é o verdadeiro, e seu token não foi enviado.</translation>
    </message>
    <message>
        <source>Set {variable} to the certificates of your company, or remove it: then your system’s own list is used.</source>
        <translation>Faça {variable} apontar para os certificados da sua empresa, ou remova a variável: então vale a lista do seu sistema.</translation>
    </message>
    <message>
        <source>Start the program again, and check.</source>
        <translation>Inicie o programa de novo e verifique outra vez.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or in your share of it.</source>
        <translation>Não há mais espaço no disco ou na sua parte dele.</translation>
    </message>
    <message>
        <source>The disk can be read but not written.</source>
        <translation>O disco pode ser lido, mas não gravado.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>Você não pode gravar ali.</translation>
    </message>
    <message>
        <source>Its folder does not exist (any more).</source>
        <translation>A pasta não está lá (ou não mais).</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>Outro programa está com o arquivo aberto.</translation>
    </message>
    <message>
        <source>Something that is not a file has that name.</source>
        <translation>Algo que não é um arquivo tem esse nome.</translation>
    </message>
    <message>
        <source>A file cannot have that name there.</source>
        <translation>Nenhum arquivo pode ter esse nome ali.</translation>
    </message>
    <message>
        <source>The system did not let it be written.</source>
        <translation>O sistema não deixou gravar.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>Libere espaço ou escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>Feche-o lá ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another name, short and without special characters.</source>
        <translation>Escolha outro nome, curto e sem caracteres especiais.</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents.</source>
        <translation>Escolha outra pasta, por exemplo seus documentos.</translation>
    </message>
    <message>
        <source>The check did not work</source>
        <translation>A verificação não funcionou</translation>
    </message>
    <message>
        <source>No list of accounts came back.</source>
        <translation>Nenhuma lista de contas voltou.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>Falta uma parte deste programa</translation>
    </message>
    <message>
        <source>The file “{name}” should have come with it.</source>
        <translation>O arquivo “{name}” deveria ter vindo com ele.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale o programa de novo.</translation>
    </message>
    <message>
        <source>Did a virus scanner remove the file? Restore it.</source>
        <translation>Um antivírus removeu o arquivo? Peça que seja restaurado.</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used</source>
        <translation>O endereço dado com --api-url não pode ser usado</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vazio.</translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation>Deve começar com https://</translation>
    </message>
    <message>
        <source>It must begin with https:// and nothing else.</source>
        <translation>Deve começar com https:// e mais nada.</translation>
    </message>
    <message>
        <source>With http:// your token could be read on its way, so that is allowed for this computer itself only. Use https://</source>
        <translation>Com http:// seu token poderia ser lido no caminho; por isso só é permitido para este próprio computador. Use https://</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>Não nomeia nenhum host.</translation>
    </message>
    <message>
        <source>Its host is neither a name nor an address.</source>
        <translation>O host não é nem um nome nem um endereço.</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>A porta não é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>It seems to contain a user name or a password. Leave that out.</source>
        <translation>Contém um nome de usuário ou uma senha, ou parece conter. Deixe isso de fora.</translation>
    </message>
    <message>
        <source>It has a path after the host. Leave that out.</source>
        <translation>Continua depois do host. Deixe o caminho de fora.</translation>
    </message>
    <message>
        <source>It has a “?” in it. Leave that and what follows out.</source>
        <translation>Contém um “?”. Deixe-o de fora, e o que vem depois.</translation>
    </message>
    <message>
        <source>It has a “#” in it. Leave that and what follows out.</source>
        <translation>Contém um “#”. Deixe-o de fora, e o que vem depois.</translation>
    </message>
    <message>
        <source>It is not the address of a service.</source>
        <translation>Não é o endereço de um serviço.</translation>
    </message>
    <message>
        <source>Give only scheme, host and port, for example https://api.useapi.net</source>
        <translation>Informe só esquema, host e porta, por exemplo https://api.useapi.net</translation>
    </message>
    <message>
        <source>Or leave the option out: then useapi.net itself is asked.</source>
        <translation>Ou deixe a opção de fora: então o próprio useapi.net é perguntado.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>Suas configurações não puderam ser lidas</translation>
    </message>
    <message>
        <source>What could be read still applies, and the rest is as at the first start. Your token is not affected.</source>
        <translation>O que foi possível ler continua valendo, e o resto está como na primeira vez. Seu token não é afetado.</translation>
    </message>
    <message>
        <source>Go on as usual: your next changes are saved again.</source>
        <translation>Siga como sempre: suas próximas mudanças são guardadas de novo.</translation>
    </message>
    <message>
        <source>The old file was set aside next to the new one, in case you need it.</source>
        <translation>O arquivo antigo foi posto ao lado do novo, caso você precise dele.</translation>
    </message>
    <message>
        <source>The share-safe view is on, unless the file said that it was off.</source>
        <translation>A visão discreta está ligada, a menos que o arquivo dissesse que estava desligada.</translation>
    </message>
    <message>
        <source>Your settings could not be saved</source>
        <translation>Suas configurações não puderam ser salvas</translation>
    </message>
    <message>
        <source>What you set holds until the program ends. Your token is not affected.</source>
        <translation>O que você definir vale até o programa terminar. Seu token não é afetado.</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing to the folder.</source>
        <translation>Libere espaço no disco ou permita gravar na pasta.</translation>
    </message>
    <message>
        <source>Go on as usual: your next change is saved together with those before it.</source>
        <translation>Siga como sempre: a próxima mudança é salva com todas as anteriores.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>O arquivo não pôde ser salvo</translation>
    </message>
    <message>
        <source>“{name}” was not written. Nothing else has changed.</source>
        <translation>“{name}” não foi gravado. Nada mais mudou.</translation>
    </message>
    <message>
        <source>Then save it again.</source>
        <translation>Depois salve de novo.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>Algo deu errado dentro deste programa</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. It keeps running.</source>
        <translation>É um erro do programa, não seu. Ele continua o melhor que pode.</translation>
    </message>
    <message>
        <source>Try again what you were doing.</source>
        <translation>Tente de novo o que você estava fazendo.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program.</source>
        <translation>Se acontecer de novo, feche o programa e inicie-o outra vez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>Trocar token…</translation>
    </message>
    <message>
        <source>Use the token only for now</source>
        <translation>Usar o token só por agora</translation>
    </message>
    <message>
        <source>Clear it from this window only</source>
        <translation>Apagar só desta janela</translation>
    </message>
    <message>
        <source>Stop looking there</source>
        <translation>Parar de procurar lá</translation>
    </message>
    <message>
        <source>Open useapi.net</source>
        <translation>Abrir useapi.net</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Onde está meu token?</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Abrir a documentação</translation>
    </message>
    <message>
        <source>How to set up a channel</source>
        <translation>Como configurar um canal</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>Como configurar uma conta</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>Depois verifique de novo.</translation>
    </message>
    <message>
        <source>Did you start the program with --api-url? Check that address.</source>
        <translation>Você iniciou o programa com --api-url? Confira esse endereço.</translation>
    </message>
    <message>
        <source>Do you use a VPN, a filter or a company network? Try without it.</source>
        <translation>Você usa uma VPN, um filtro ou uma rede de empresa? Tente sem isso.</translation>
    </message>
    <message>
        <source>Is there a newer version of this program? Then use that.</source>
        <translation>Há uma versão mais nova deste programa? Então use essa.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>If this goes on, ask useapi.net; “Details” has the facts for them.</source>
        <translation>Se durar, pergunte ao useapi.net; “Detalhes” tem os fatos para isso.</translation>
    </message>
    <message>
        <source>If this goes on, “Details” has the facts for a report.</source>
        <translation>Se continuar assim, “Detalhes” tem os fatos para um relato.</translation>
    </message>
    <message>
        <source>Give it on standard input, with --token-stdin, or keep it in the window.</source>
        <translation>Informe-o pela entrada padrão, com --token-stdin, ou guarde-o na janela.</translation>
    </message>
    <message>
        <source>Paste it with “Change token” and check again.</source>
        <translation>Cole-o com “Trocar token” e verifique de novo.</translation>
    </message>
    <message>
        <source>An API token is needed first</source>
        <translation>Primeiro é preciso um token de API</translation>
    </message>
    <message>
        <source>Without your API token, useapi.net does not list accounts.</source>
        <translation>Sem seu token de API, o useapi.net não lista contas.</translation>
    </message>
    <message>
        <source>Copy your API token: useapi.net showed it when you signed up.</source>
        <translation>Copie seu token de API: o useapi.net o mostrou quando você se cadastrou.</translation>
    </message>
    <message>
        <source>This cannot be an API token</source>
        <translation>Isto não pode ser um token de API</translation>
    </message>
    <message>
        <source>It is empty. Nothing was sent.</source>
        <translation>Não há nada nele. Nada foi enviado.</translation>
    </message>
    <message>
        <source>It has invisible characters in it. Nothing was sent.</source>
        <translation>Há caracteres invisíveis nele. Nada foi enviado.</translation>
    </message>
    <message>
        <source>It has letters or signs that no API token has. Nothing was sent.</source>
        <translation>Há letras ou sinais que nenhum token de API tem. Nada foi enviado.</translation>
    </message>
    <message>
        <source>It is far too long. Nothing was sent.</source>
        <translation>É longo demais. Nada foi enviado.</translation>
    </message>
    <message>
        <source>It looks like a Discord token, which opens a whole Discord account. Nothing was sent.</source>
        <translation>Parece um token do Discord, que abre uma conta inteira do Discord. Nada foi enviado.</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. Nothing was sent.</source>
        <translation>Não pode ser enviado assim. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Copy the token again: it starts with “user:”.</source>
        <translation>Copie o token de novo: ele começa com “user:”.</translation>
    </message>
    <message>
        <source>useapi.net did not accept your API token</source>
        <translation>O useapi.net não aceitou seu token de API</translation>
    </message>
    <message>
        <source>The answer was 401 Unauthorized.</source>
        <translation>A resposta foi 401 Unauthorized.</translation>
    </message>
    <message>
        <source>Copy the whole token from useapi.net: it starts with “user:” and is easily cut short.</source>
        <translation>Copie o token inteiro do useapi.net: ele começa com “user:” e é fácil cortá-lo.</translation>
    </message>
    <message>
        <source>Was the token reset? Then the old one no longer works: use the new one.</source>
        <translation>O token foi renovado? Então o antigo não funciona mais: use o novo.</translation>
    </message>
    <message>
        <source>useapi.net found no active subscription</source>
        <translation>O useapi.net não encontrou nenhuma assinatura ativa</translation>
    </message>
    <message>
        <source>The answer was 402: there is no subscription for this token, or it has expired.</source>
        <translation>A resposta foi 402: não há assinatura para este token, ou ela venceu.</translation>
    </message>
    <message>
        <source>Check at useapi.net whether your subscription is active.</source>
        <translation>Veja no useapi.net se sua assinatura está ativa.</translation>
    </message>
    <message>
        <source>Do you have more than one token? Check that this one belongs to the subscription.</source>
        <translation>Você tem mais de um token? Confira se este pertence à assinatura.</translation>
    </message>
    <message>
        <source>The service asks for a paid plan</source>
        <translation>O serviço pede um plano pago</translation>
    </message>
    <message>
        <source>The answer was 402. It is about the plan of an account at the service itself, not about your subscription at useapi.net.</source>
        <translation>A resposta foi 402. Trata-se do plano de uma conta no próprio serviço, não da sua assinatura no useapi.net.</translation>
    </message>
    <message>
        <source>Sign in at the service and look at the plan there.</source>
        <translation>Entre no serviço e veja o plano lá.</translation>
    </message>
    <message>
        <source>useapi.net refused this request</source>
        <translation>O useapi.net recusou este pedido</translation>
    </message>
    <message>
        <source>The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on the way can answer like this as well.</source>
        <translation>A resposta foi 403 Forbidden. Ela não diz que o token está errado; um firewall no caminho também pode responder assim.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with a linked account</source>
        <translation>O useapi.net relata um problema com uma conta vinculada</translation>
    </message>
    <message>
        <source>The answer was 596. useapi.net uses it when a linked account is signed out or waits for its owner, for example for a moderation message or a CAPTCHA.</source>
        <translation>A resposta foi 596. O useapi.net a usa quando uma conta vinculada está desconectada ou espera por seu dono, por exemplo por uma mensagem da moderação ou um CAPTCHA.</translation>
    </message>
    <message>
        <source>Sign in at the service with that account and answer what it asks for, or add the account at useapi.net again.</source>
        <translation>Entre no serviço com essa conta e responda ao que for pedido, ou adicione a conta de novo no useapi.net.</translation>
    </message>
    <message>
        <source>Look for an e-mail from useapi.net about it.</source>
        <translation>Procure um e-mail do useapi.net sobre isso.</translation>
    </message>
    <message>
        <source>Set “{name}” to a number from {least} to {most} at useapi.net.</source>
        <translation>Defina “{name}” com um número de {least} a {most} no useapi.net.</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>Sem capacidade</translation>
    </message>
    <message>
        <source>Capacity is not set</source>
        <translation>A capacidade não está definida</translation>
    </message>
    <message>
        <source>The answer does not say how many jobs this account may run at once.</source>
        <translation>A resposta não diz quantas tarefas esta conta pode executar ao mesmo tempo.</translation>
    </message>
    <message>
        <source>“{name}” should be a whole number from {least} to {most}.</source>
        <translation>“{name}” deveria ser um número inteiro de {least} a {most}.</translation>
    </message>
    <message>
        <source>“{name}” is {first}; useapi.net documents {least} to {most}.</source>
        <translation>“{name}” é {first}; o useapi.net documenta de {least} a {most}.</translation>
    </message>
    <message>
        <source>Unreadable capacity</source>
        <translation>Capacidade ilegível</translation>
    </message>
    <message>
        <source>Capacity is not a whole number</source>
        <translation>A capacidade não é um número inteiro</translation>
    </message>
    <message>
        <source>Capacity out of range</source>
        <translation>Capacidade fora da faixa</translation>
    </message>
    <message>
        <source>Capacity is outside {least} to {most}</source>
        <translation>A capacidade não está entre {least} e {most}</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again.</source>
        <translation>Salve este canal de novo no useapi.net.</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>Entrada ilegível</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>Esta entrada não pode ser lida</translation>
    </message>
    <message>
        <source>Save this account at useapi.net again.</source>
        <translation>Salve esta conta de novo no useapi.net.</translation>
    </message>
    <message>
        <source>The answer names this account, and says nothing readable about it.</source>
        <translation>A resposta nomeia esta conta e não diz nada legível sobre ela.</translation>
    </message>
    <message>
        <source>Unreadable value</source>
        <translation>Valor ilegível</translation>
    </message>
    <message>
        <source>A value is of an unexpected kind</source>
        <translation>Um valor é de um tipo inesperado</translation>
    </message>
    <message>
        <source>Not as documented by useapi.net: {details}.</source>
        <translation>Não é como o useapi.net documenta: {details}.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mais campos</translation>
    </message>
    <message>
        <source>Fields that this program does not know</source>
        <translation>Campos que este programa não conhece</translation>
    </message>
    <message>
        <source>useapi.net also sent: {details}.</source>
        <translation>O useapi.net também enviou: {details}.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nada precisa ser feito.</translation>
    </message>
    <message>
        <source>Discord’s ids have 17 to 19 digits and tell a date in the past.</source>
        <translation>Os ids do Discord têm de 17 a 19 dígitos e indicam uma data no passado.</translation>
    </message>
    <message>
        <source>Two channel ids</source>
        <translation>Dois ids de canal</translation>
    </message>
    <message>
        <source>Listed under another channel id</source>
        <translation>Listado com outro id de canal</translation>
    </message>
    <message>
        <source>It is listed as {first}, and names its channel as {last}.</source>
        <translation>Está listado como {first} e nomeia seu canal como {last}.</translation>
    </message>
    <message>
        <source>Look up the right id in Discord and save the channel again.</source>
        <translation>Procure o id certo no Discord e salve o canal de novo.</translation>
    </message>
    <message>
        <source>No channel id</source>
        <translation>Sem id de canal</translation>
    </message>
    <message>
        <source>The channel id is missing</source>
        <translation>Falta o id do canal</translation>
    </message>
    <message>
        <source>The entry does not name its channel; the id shown is the one it is listed under.</source>
        <translation>A entrada não nomeia seu canal; o ID mostrado é aquele sob o qual ela está listada.</translation>
    </message>
    <message>
        <source>Unusual channel id</source>
        <translation>Id de canal incomum</translation>
    </message>
    <message>
        <source>This cannot be a Discord channel id</source>
        <translation>Isto não pode ser um id de canal do Discord</translation>
    </message>
    <message>
        <source>Copy the channel id from Discord and save the channel again.</source>
        <translation>Copie o id do canal no Discord e salve o canal de novo.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Sem servidor</translation>
    </message>
    <message>
        <source>The server id is missing</source>
        <translation>Falta o id do servidor</translation>
    </message>
    <message>
        <source>The answer does not say which Discord server the channel is on.</source>
        <translation>A resposta não diz em qual servidor do Discord o canal está.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its server id.</source>
        <translation>Salve este canal de novo no useapi.net, com o id do servidor.</translation>
    </message>
    <message>
        <source>Unusual server id</source>
        <translation>Id de servidor incomum</translation>
    </message>
    <message>
        <source>This cannot be a Discord server id</source>
        <translation>Isto não pode ser um id de servidor do Discord</translation>
    </message>
    <message>
        <source>Copy the server id from Discord and save the channel again.</source>
        <translation>Copie o id do servidor no Discord e salve o canal de novo.</translation>
    </message>
    <message>
        <source>Ids swapped?</source>
        <translation>Ids trocados?</translation>
    </message>
    <message>
        <source>The channel is older than its server</source>
        <translation>O canal é mais antigo que o servidor</translation>
    </message>
    <message>
        <source>The dates in the two ids hint that they may be swapped.</source>
        <translation>As datas nos dois ids sugerem que eles podem estar trocados.</translation>
    </message>
    <message>
        <source>Compare both ids with Discord’s.</source>
        <translation>Compare os dois ids com os do Discord.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sem token</translation>
    </message>
    <message>
        <source>No Discord token</source>
        <translation>Sem token do Discord</translation>
    </message>
    <message>
        <source>The answer of useapi.net has no Discord token for this channel.</source>
        <translation>A resposta do useapi.net não tem token do Discord para este canal.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its Discord token.</source>
        <translation>Salve este canal de novo no useapi.net, com o token do Discord.</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>Token compartilhado</translation>
    </message>
    <message>
        <source>Same Discord token as another channel</source>
        <translation>Mesmo token do Discord que outro canal</translation>
    </message>
    <message>
        <source>Also used by {details}. useapi.net refuses that when a channel is created, so one of them was probably entered by mistake.</source>
        <translation>Também usado por {details}. O useapi.net recusa isso quando um canal é criado, então um deles provavelmente foi inserido por engano.</translation>
    </message>
    <message>
        <source>Give each channel the token of its own Discord account.</source>
        <translation>Dê a cada canal o token da própria conta do Discord.</translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation>Token incomum</translation>
    </message>
    <message>
        <source>This does not look like a Discord token</source>
        <translation>Isto não parece um token do Discord</translation>
    </message>
    <message>
        <source>It does not have the shape that Discord tokens have. It may be cut off.</source>
        <translation>Ele não tem a forma que os tokens do Discord têm. Pode estar cortado.</translation>
    </message>
    <message>
        <source>Compare it with the token in Discord and save the channel again.</source>
        <translation>Compare-o com o token no Discord e salve o canal de novo.</translation>
    </message>
    <message>
        <source>Token shortened</source>
        <translation>Token encurtado</translation>
    </message>
    <message>
        <source>useapi.net shows this token in part only</source>
        <translation>O useapi.net mostra este token só em parte</translation>
    </message>
    <message>
        <source>That is a protection, not a fault. Its shape cannot be checked.</source>
        <translation>Isso é uma proteção, não uma falha. A forma dele não pode ser examinada.</translation>
    </message>
    <message>
        <source>API tokens usually look like “user:”, a number, “-” and a code.</source>
        <translation>Tokens de API costumam ser assim: “user:”, um número, “-” e um código.</translation>
    </message>
    <message>
        <source>The beginning seems to be missing: API tokens start with “user:”.</source>
        <translation>Parece faltar o começo: tokens de API começam com “user:”.</translation>
    </message>
    <message>
        <source>The end seems to be missing: a “-” and a code follow the number.</source>
        <translation>Parece faltar o fim: um “-” e um código vêm depois do número.</translation>
    </message>
    <message>
        <source>There is a space inside. Did you paste more than the token?</source>
        <translation>Há um espaço no meio. Você colou mais que o token?</translation>
    </message>
    <message>
        <source>Paste your API token to go on.</source>
        <translation>Cole seu token de API para continuar.</translation>
    </message>
    <message>
        <source>It contains letters or signs that no API token has.</source>
        <translation>Há letras ou sinais que nenhum token de API tem.</translation>
    </message>
    <message>
        <source>It contains invisible control characters. Please copy it again.</source>
        <translation>Há caracteres de controle invisíveis. Copie de novo, por favor.</translation>
    </message>
    <message>
        <source>That is far too long for an API token. Please copy only the token.</source>
        <translation>É longo demais para um token de API. Copie só o token, por favor.</translation>
    </message>
    <message>
        <source>This looks like a Discord token. The API token starts with “user:”.</source>
        <translation>Isto parece um token do Discord. O token de API começa com “user:”.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>The service that the account belongs to.</source>
        <translation>O serviço a que a conta pertence.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>What useapi.net lists the account under.</source>
        <translation>Sob que nome o useapi.net lista a conta.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The address that the account signs in with.</source>
        <translation>O endereço com que a conta faz login.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The Discord channel that receives the jobs.</source>
        <translation>O canal do Discord que recebe as tarefas.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The Discord server that the channel is on.</source>
        <translation>O servidor do Discord em que o canal está.</translation>
    </message>
    <message>
        <source>Discord token</source>
        <translation>Token do Discord</translation>
    </message>
    <message>
        <source>Hidden. Only the last four characters are shown.</source>
        <translation>Oculto. Só os quatro últimos caracteres são mostrados.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Jobs that run just now, as far as useapi.net started them.</source>
        <translation>Tarefas em execução agora, desde que iniciadas pelo useapi.net.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Jobs that could be started now, as useapi.net says.</source>
        <translation>Tarefas que poderiam ser iniciadas agora, segundo o useapi.net.</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>nenhum relatado</translation>
    </message>
    <message>
        <source>What the service itself says is wrong, in its words.</source>
        <translation>O que o próprio serviço diz que está errado, nas palavras dele.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>“OK”, or what is wrong in the service’s own words.</source>
        <translation>“OK”, ou o que está errado nas palavras do próprio serviço.</translation>
    </message>
    <message>
        <source>Session until</source>
        <translation>Sessão até</translation>
    </message>
    <message>
        <source>When the session ends that useapi.net holds. Many renew by themselves.</source>
        <translation>Quando termina a sessão que o useapi.net mantém. Muitas se renovam sozinhas.</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Renova-se sozinha</translation>
    </message>
    <message>
        <source>Whether useapi.net can renew the session.</source>
        <translation>Se o useapi.net pode renovar a sessão.</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>Próxima renovação</translation>
    </message>
    <message>
        <source>When useapi.net is going to renew the session.</source>
        <translation>Quando o useapi.net vai renovar a sessão.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>When the account was added at useapi.net.</source>
        <translation>Quando a conta foi adicionada no useapi.net.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizada</translation>
    </message>
    <message>
        <source>When useapi.net last changed what it keeps of it.</source>
        <translation>Quando o useapi.net mudou pela última vez o que guarda dela.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>The plan of the account at the service itself.</source>
        <translation>O plano da conta no próprio serviço.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>The region that the account belongs to.</source>
        <translation>A região a que a conta pertence.</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <source>As useapi.net last saw it.</source>
        <translation>Como o useapi.net viu pela última vez.</translation>
    </message>
    <message>
        <source>Credits in total</source>
        <translation>Créditos no total</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>Cota usada</translation>
    </message>
    <message>
        <source>Allowance renews</source>
        <translation>Cota se renova</translation>
    </message>
    <message>
        <source>When the account may use its whole allowance again.</source>
        <translation>Quando a conta poderá usar de novo toda a sua cota.</translation>
    </message>
    <message>
        <source>Allowance as of</source>
        <translation>Cota em</translation>
    </message>
    <message>
        <source>When useapi.net last asked for the allowance.</source>
        <translation>Quando o useapi.net perguntou pela cota pela última vez.</translation>
    </message>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} de {most}</translation>
    </message>
    <message>
        <source>Running and free are shown as useapi.net tells them: they need not add up.</source>
        <translation>“Em execução” e “livres” aparecem como o useapi.net informa: não precisam somar o que é permitido.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definida</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>{jobs} allowed</source>
        <translation>{jobs} permitidas</translation>
    </message>
    <message>
        <source>{running} running · {jobs} allowed</source>
        <translation>{running} em execução · {jobs} permitidas</translation>
    </message>
    <message>
        <source>{running} running · {free} free · {jobs} allowed</source>
        <translation>{running} em execução · {free} livres · {jobs} permitidas</translation>
    </message>
    <message>
        <source>{running} running</source>
        <translation>{running} em execução</translation>
    </message>
    <message>
        <source>Capacity: {jobs} of {most} jobs at once</source>
        <translation>Capacidade: {jobs} de {most} tarefas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {jobs} allowed at once</source>
        <translation>Capacidade: {running} trabalhos em execução, {jobs} permitidos ao mesmo tempo</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {free} free, {jobs} allowed at once</source>
        <translation>Capacidade: {running} trabalhos em execução, {free} livres, {jobs} permitidos ao mesmo tempo</translation>
    </message>
    <message>
        <source>Capacity: not set</source>
        <translation>Capacidade: não definida</translation>
    </message>
    <message>
        <source>Capacity (jobs at once)</source>
        <translation>Capacidade (tarefas ao mesmo tempo)</translation>
    </message>
    <message>
        <source>How many jobs are allowed at once, not how many are free.</source>
        <translation>Quantas tarefas são permitidas ao mesmo tempo, não quantas estão livres.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Tarefas ao mesmo tempo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>not told by this service</source>
        <translation>não informado por este serviço</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Health and session</source>
        <translation>Estado e sessão</translation>
    </message>
    <message>
        <source>Plan and allowance</source>
        <translation>Plano e cota</translation>
    </message>
    <message>
        <source>shortened by useapi.net</source>
        <translation>encurtado pelo useapi.net</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>hidden, ends in {tail}</source>
        <translation>oculto, termina em {tail}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>O novo idioma é usado a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Check auto&amp;matically</source>
        <translation>&amp;Verificar automaticamente</translation>
    </message>
    <message>
        <source>every {minutes} min</source>
        <translation>a cada {minutes} min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Clear a copied token &amp;after</source>
        <translation>&amp;Limpar um token copiado após</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Check the accounts when the program starts</source>
        <translation>Verificar as contas quando o programa inicia</translation>
    </message>
    <message>
        <source>Tell me when something that was fine needs attention</source>
        <translation>Avisar quando algo que estava bem precisar de atenção</translation>
    </message>
    <message>
        <source>Share-safe view: hide ids on screen, in copies and exports</source>
        <translation>Visão discreta: ocultar ids na tela, em cópias e em exportações</translation>
    </message>
    <message>
        <source>Ask retired services too</source>
        <translation>Consultar também serviços descontinuados</translation>
    </message>
    <message>
        <source>In its own words: “{details}”.</source>
        <translation>Nas palavras dele: “{details}”.</translation>
    </message>
    <message>
        <source>Sign in at the service itself and answer what it asks for. If that does not help, add the account at useapi.net again.</source>
        <translation>Faça login no próprio serviço e responda ao que ele pedir. Se isso não ajudar, adicione a conta de novo no useapi.net.</translation>
    </message>
    <message>
        <source>Reported problem</source>
        <translation>Problema relatado</translation>
    </message>
    <message>
        <source>A problem with this account is reported</source>
        <translation>É relatado um problema com esta conta</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Com problemas</translation>
    </message>
    <message>
        <source>The health of this account is not OK</source>
        <translation>A saúde desta conta não está “OK”</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>The session of this account is over</source>
        <translation>A sessão desta conta terminou</translation>
    </message>
    <message>
        <source>It ended at {first}, and is not known to renew by itself. Jobs may fail.</source>
        <translation>Terminou em {first}, e não consta que se renove sozinha. Tarefas podem falhar.</translation>
    </message>
    <message>
        <source>Add the account at useapi.net again.</source>
        <translation>Adicione a conta de novo no useapi.net.</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>Cota esgotada</translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <translation>A cota desta conta está esgotada</translation>
    </message>
    <message>
        <source>As useapi.net last saw it. Jobs may fail until the allowance renews.</source>
        <translation>Como o useapi.net viu pela última vez. Tarefas podem falhar até a cota se renovar.</translation>
    </message>
    <message>
        <source>Wait until it renews, or use another account.</source>
        <translation>Espere até que se renove ou use outra conta.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Cheia</translation>
    </message>
    <message>
        <source>No slot of this account is free</source>
        <translation>Nenhuma vaga desta conta está livre</translation>
    </message>
    <message>
        <source>It ran as many jobs as it can at the time of the check.</source>
        <translation>No momento da verificação, executava tantas tarefas quanto pode.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless jobs are refused.</source>
        <translation>Nada precisa ser feito, a menos que tarefas sejam recusadas.</translation>
    </message>
    <message>
        <source>Only videos are counted.</source>
        <translation>Só os vídeos são contados.</translation>
    </message>
    <message>
        <source>Off-Peak jobs and jobs started on the website of PixVerse are not counted.</source>
        <translation>Tarefas Off-Peak e as iniciadas no site da PixVerse não são contadas.</translation>
    </message>
    <message>
        <source>As the service itself says when it is asked.</source>
        <translation>Como o próprio serviço diz quando perguntado.</translation>
    </message>
    <message>
        <source>Jobs in the plan</source>
        <translation>Tarefas do plano</translation>
    </message>
    <message>
        <source>Daily credits</source>
        <translation>Créditos diários</translation>
    </message>
    <message>
        <source>Monthly credits</source>
        <translation>Créditos mensais</translation>
    </message>
    <message>
        <source>Bought credits</source>
        <translation>Créditos comprados</translation>
    </message>
    <message>
        <source>Plan until</source>
        <translation>Plano até</translation>
    </message>
    <message>
        <source>Plan renews</source>
        <translation>Plano se renova</translation>
    </message>
    <message>
        <source>PixVerse itself is asked, and may sign you out of its website for it.</source>
        <translation>A própria PixVerse é consultada, e pode encerrar sua sessão no site dela por isso.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Subscription over</source>
        <translation>Assinatura encerrada</translation>
    </message>
    <message>
        <source>Your subscription at useapi.net is not active</source>
        <translation>Sua assinatura no useapi.net não está ativa</translation>
    </message>
    <message>
        <source>Without it, useapi.net runs no jobs on your accounts.</source>
        <translation>Sem ela, o useapi.net não executa trabalhos nas suas contas.</translation>
    </message>
    <message>
        <source>Renew it at useapi.net, then check again.</source>
        <translation>Renove-a no useapi.net e depois verifique de novo.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with your subscription</source>
        <translation>O useapi.net relata um problema com sua assinatura</translation>
    </message>
    <message>
        <source>In its own words: {details}</source>
        <translation>Nas palavras dele: {details}</translation>
    </message>
    <message>
        <source>Look at useapi.net, or ask its support.</source>
        <translation>Veja no useapi.net, ou pergunte ao suporte de lá.</translation>
    </message>
    <message>
        <source>Accounts in error</source>
        <translation>Contas com erro</translation>
    </message>
    <message>
        <source>useapi.net itself counts accounts in error</source>
        <translation>O próprio useapi.net conta contas com erro</translation>
    </message>
    <message>
        <source>At {details}. An account in error runs no jobs, and still counts as one of those that the subscription allows.</source>
        <translation>Em {details}. Uma conta com erro não executa trabalhos e mesmo assim conta entre as que a assinatura permite.</translation>
    </message>
    <message>
        <source>Add such an account again at useapi.net, or delete it there.</source>
        <translation>Adicione essa conta de novo no useapi.net, ou exclua-a lá.</translation>
    </message>
    <message>
        <source>Renewal soon</source>
        <translation>Renovação em breve</translation>
    </message>
    <message>
        <source>The paid month of your subscription ends soon</source>
        <translation>O mês pago da sua assinatura termina em breve</translation>
    </message>
    <message>
        <source>It ends on {first}. This program cannot see whether it renews by itself.</source>
        <translation>Termina em {first}. Este programa não consegue ver se ela se renova sozinha.</translation>
    </message>
    <message>
        <source>Check at useapi.net that the payment is in order.</source>
        <translation>Confira no useapi.net se o pagamento está em ordem.</translation>
    </message>
    <message>
        <source>No room for more accounts</source>
        <translation>Sem espaço para mais contas</translation>
    </message>
    <message>
        <source>Some services have all the accounts they may have</source>
        <translation>Alguns serviços têm todas as contas que podem ter</translation>
    </message>
    <message>
        <source>No account can be added to {details} with your subscription as it is.</source>
        <translation>Com sua assinatura atual, nenhuma conta pode ser adicionada a {details}.</translation>
    </message>
    <message>
        <source>To add one, delete another at useapi.net first, or add a subscription.</source>
        <translation>Para adicionar uma, exclua outra no useapi.net antes, ou adicione uma assinatura.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PixVerse Account Inspector</source>
        <translation>Sobre o PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>Versão {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Shows which channels useapi.net has for you, how many jobs they may run at once, and what needs attention.</source>
        <translation>Mostra quais canais o useapi.net tem para você, quantas tarefas eles podem executar ao mesmo tempo e o que precisa de atenção.</translation>
    </message>
    <message>
        <source>It only reads: nothing at useapi.net or a service behind it is ever changed. Your API token goes to useapi.net and nowhere else.</source>
        <translation>Ele só lê: nada é alterado no useapi.net nem nos serviços por trás dele. Seu token de API vai para o useapi.net e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Not made by useapi.net, PixVerse or Discord. Free software, MIT licence.</source>
        <translation>Não é feito pelo useapi.net, pelo PixVerse nem pelo Discord. Software livre, licença MIT.</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Listado como</translation>
    </message>
    <message>
        <source>Also sent</source>
        <translation>Também veio</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <translation>Plano e créditos</translation>
    </message>
    <message>
        <source>As the service itself said: {time}</source>
        <translation>Segundo o próprio serviço: {time}</translation>
    </message>
    <message>
        <source>{time}, renews by itself</source>
        <translation>{time}, renova-se sozinha</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
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
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>Como configurar uma conta</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Asking for plan and credits…</source>
        <translation>Consultando plano e créditos…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Consultar de novo…</translation>
    </message>
    <message>
        <source>Ask for plan and credits…</source>
        <translation>Consultar plano e créditos…</translation>
    </message>
</context>
<context>
    <name>AccountTableView</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Check accounts</source>
        <translation>Verificar contas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>Só dados de exemplo</translation>
    </message>
    <message>
        <source>Connect with my own token</source>
        <translation>Usar meu próprio token</translation>
    </message>
    <message>
        <source>Try fewer words, or one of: {examples}</source>
        <translation>Tente menos palavras, ou uma destas: {examples}</translation>
    </message>
    <message>
        <source>Filter by channel, server or problem</source>
        <translation>Filtrar por canal, servidor ou problema</translation>
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
        <translation>Por exemplo: {examples}</translation>
    </message>
    <message>
        <source>Filter by account, service or problem</source>
        <translation>Filtrar por conta, serviço ou problema</translation>
    </message>
    <message>
        <source>No account fits the filter</source>
        <translation>Nenhuma conta corresponde ao filtro</translation>
    </message>
    <message>
        <source>No channel fits the filter</source>
        <translation>Nenhum canal corresponde ao filtro</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln accounts shown</source>
        <translation>
            <numerusform>{shown} de %Ln conta mostrada</numerusform>
            <numerusform>{shown} de %Ln contas mostradas</numerusform>
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
        <translation>Verificado às {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln channels shown</source>
        <translation>
            <numerusform>{shown} de %Ln canal mostrado</numerusform>
            <numerusform>{shown} de %Ln canais mostrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>O que posso fazer?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was copied. Please try again</source>
        <translation>Nada foi copiado. Tente de novo</translation>
    </message>
    <message>
        <source>The token is still in the clipboard. Copy something else to replace it</source>
        <translation>O token ainda está na área de transferência. Copie outra coisa para substituí-lo</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard, but a clipboard manager may have kept it</source>
        <translation>O token não está mais na área de transferência, mas um gerenciador da área de transferência pode tê-lo guardado</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard</source>
        <translation>O token não está mais na área de transferência</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;unas</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Mais colunas</translation>
    </message>
    <message>
        <source>&amp;Standard layout</source>
        <translation>&amp;Disposição inicial</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Check accounts</source>
        <translation>&amp;Verificar contas</translation>
    </message>
    <message>
        <source>Cancel the check, or clear the filter</source>
        <translation>Cancelar a verificação ou limpar o filtro</translation>
    </message>
    <message>
        <source>C&amp;hange token…</source>
        <translation>Trocar &amp;token…</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>&amp;Esquecer token…</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>&amp;Adicionar perfil…</translation>
    </message>
    <message>
        <source>&amp;Rename this profile…</source>
        <translation>Re&amp;nomear este perfil…</translation>
    </message>
    <message>
        <source>Re&amp;move this profile…</source>
        <translation>&amp;Remover este perfil…</translation>
    </message>
    <message>
        <source>Remove &amp;leftover tokens</source>
        <translation>Remover os tokens re&amp;stantes</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Cop&amp;y selected rows</source>
        <translation>Copiar &amp;linhas selecionadas</translation>
    </message>
    <message>
        <source>Copy this c&amp;ell</source>
        <translation>Copiar esta c&amp;élula</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Copiar como comando c&amp;url</translation>
    </message>
    <message>
        <source>Copy the Discord &amp;token</source>
        <translation>Copiar o &amp;token do Discord</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Abrir no navegador</translation>
    </message>
    <message>
        <source>How to &amp;set up an account</source>
        <translation>Como configurar uma &amp;conta</translation>
    </message>
    <message>
        <source>Export &amp;all accounts…</source>
        <translation>Exportar &amp;todas as contas…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Ordenar por esta coluna</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export &amp;all channels…</source>
        <translation>Exportar &amp;todos os canais…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Mostrar &amp;detalhes</translation>
    </message>
    <message>
        <source>&amp;Share-safe view</source>
        <translation>V&amp;isão discreta</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Documentation of useapi.net</source>
        <translation>&amp;Documentação do useapi.net</translation>
    </message>
    <message>
        <source>Where is my &amp;token?</source>
        <translation>Onde está meu &amp;token?</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Relatório de &amp;suporte…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>&amp;About PixVerse Account Inspector</source>
        <translation>S&amp;obre o PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in {keyring}</source>
        <translation>Guardar em {keyring}</translation>
    </message>
    <message>
        <source>otherwise it is forgotten when the window closes</source>
        <translation>caso contrário, ele é esquecido quando a janela fecha</translation>
    </message>
    <message>
        <source>It is checked once with {host} and then kept in {keyring}, the password store of this computer. It is never written to a file.</source>
        <translation>Ele é verificado uma vez com {host} e depois guardado em {keyring}, o cofre de senhas deste computador. Ele nunca é gravado em um arquivo.</translation>
    </message>
    <message>
        <source>It is checked once with {host}, and never written to a file.</source>
        <translation>Ele é verificado uma vez com {host} e nunca é gravado em um arquivo.</translation>
    </message>
    <message>
        <source>Keep it in a keyring</source>
        <translation>Guardar em um chaveiro</translation>
    </message>
    <message>
        <source>no keyring was found: it is forgotten when the window closes</source>
        <translation>nenhum chaveiro foi encontrado: ele é esquecido quando a janela fecha</translation>
    </message>
    <message>
        <source>The API token is the key that useapi.net gave you; it starts with “user:” and is in the mail that came when you subscribed. Paste it below.</source>
        <translation>O token de API é a chave que o useapi.net deu a você; ele começa com “user:” e está no e-mail que chegou quando você assinou. Cole-o abaixo.</translation>
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
        <translation>Verificar e continuar</translation>
    </message>
    <message>
        <source>Connect to useapi.net</source>
        <translation>Conectar ao useapi.net</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Cole aqui</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar o token</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorar com dados de exemplo</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Voltar às contas</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Onde está meu token?</translation>
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
        <translation>O chaveiro acabou respondendo</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>O chaveiro</translation>
    </message>
    <message>
        <source>{keyring} is asking you in its own window…</source>
        <translation>{keyring} está perguntando em uma janela própria…</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>Aguardando o chaveiro deste computador…</translation>
    </message>
    <message>
        <source>Checked: {channels}, {attention}</source>
        <translation>Verificado: {channels}, {attention}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln a revisar</numerusform>
            <numerusform>%Ln a revisar</numerusform>
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
        <translation>Token copiado; a área de transferência é limpa em {seconds} s</translation>
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
        <translation>Não copiado</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer has no program that opens it. The address is:</source>
        <translation>Este computador não tem um programa que a abra. O endereço é:</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>Não foi possível abrir</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Secrets stay on this computer. A revealed token hides again after {n} s.</source>
        <translation>Segredos ficam neste computador. Um token revelado volta a ser oculto após {n} s.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Told of {told} of the {accounts} accounts.</source>
        <translation>Informado para {told} de {accounts} contas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln a revisar</numerusform>
            <numerusform>%Ln a revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see its details</source>
        <translation>Selecione uma conta para ver seus detalhes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are selected</source>
        <translation>
            <numerusform>%Ln conta selecionada</numerusform>
            <numerusform>%Ln contas selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln indício</numerusform>
            <numerusform>%Ln indícios</numerusform>
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
        <translation>As contas na tela continuam lá; são desta hora: {time}.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Export all accounts</source>
        <translation>Exportar todas as contas</translation>
    </message>
    <message>
        <source>Export the accounts shown</source>
        <translation>Exportar as contas mostradas</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} já existe.</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exportado para {name}</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Substituir o arquivo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>Relatório de suporte</translation>
    </message>
    <message>
        <source>Send this to somebody who helps you. It holds no token, no id and no name.</source>
        <translation>Envie isto a quem ajuda você. Não contém nenhum token, nenhum id e nenhum nome.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
</context>
<context>
    <name>ListPlaceholder</name>
    <message>
        <source>Checking your accounts…</source>
        <translation>Verificando suas contas…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Aguardando seu chaveiro…</translation>
    </message>
    <message>
        <source>Your system may be asking for its password in another window.</source>
        <translation>Talvez o sistema esteja pedindo a senha dele em outra janela.</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>A verificação falhou</translation>
    </message>
    <message>
        <source>So it is not known yet which accounts are set up.</source>
        <translation>Por isso ainda não se sabe quais contas estão configuradas.</translation>
    </message>
    <message>
        <source>This service was not asked</source>
        <translation>Este serviço não foi consultado</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Accounts that are set up at useapi.net appear here.</source>
        <translation>As contas configuradas no useapi.net aparecem aqui.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>Verificar contas</translation>
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
            <numerusform>%Ln canal que estava bem precisa de atenção</numerusform>
            <numerusform>%Ln canais que estavam bem precisam de atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts that were fine need attention</source>
        <translation>
            <numerusform>%Ln conta que estava bem precisa de atenção</numerusform>
            <numerusform>%Ln contas que estavam bem precisam de atenção</numerusform>
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
        <translation>Mais: {name}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Ask for the plan and the credits of this account?</source>
        <translation>Consultar o plano e os créditos desta conta?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The plan was told; it stands in the details</source>
        <translation>O plano foi informado; está nos detalhes</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reset all settings?</source>
        <translation>Redefinir todas as configurações?</translation>
    </message>
    <message>
        <source>Preferences and columns are set to their defaults. Your token stays.</source>
        <translation>As preferências e as colunas voltam aos valores padrão. Seu token permanece.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
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
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Mostrar a pasta do registro</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Como o sistema</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Add a profile</source>
        <translation>Adicionar um perfil</translation>
    </message>
    <message>
        <source>A name for another API token:</source>
        <translation>Um nome para outro token de API:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>Renomear este perfil</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>O novo nome:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>That looks like a token. A name is kept in a file, so choose another.</source>
        <translation>Isso parece um token. O nome é guardado em um arquivo, então escolha outro.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters, on one line.</source>
        <translation>Um nome tem de 1 a {most} caracteres, em uma linha.</translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation>Remover o perfil “{name}”?</translation>
    </message>
    <message>
        <source>Its API token is removed from the keyring. Nothing changes at useapi.net; you can add the profile again at any time.</source>
        <translation>O token de API dele é removido do chaveiro. Nada muda no useapi.net; você pode adicionar o perfil de novo quando quiser.</translation>
    </message>
    <message>
        <source>A profile with this name already exists.</source>
        <translation>Já existe um perfil com esse nome.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Remover perfil</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
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
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Ocultar o token</translation>
    </message>
    <message>
        <source>Reveal the token</source>
        <translation>Revelar o token</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln linha copiada</numerusform>
            <numerusform>%Ln linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>Célula copiada</translation>
    </message>
    <message>
        <source>Command copied; it takes the token from $USEAPI_TOKEN</source>
        <translation>Comando copiado; ele usa o token de $USEAPI_TOKEN</translation>
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
        <translation>Limpar o filtro</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Colado</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visível</translation>
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
        <translation>Serviços sem nada configurado</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln others</source>
        <translation>
            <numerusform>+ %Ln outro</numerusform>
            <numerusform>+ %Ln outros</numerusform>
        </translation>
    </message>
    <message>
        <source>− Fewer services</source>
        <translation>− Menos serviços</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the check failed</source>
        <translation>a verificação falhou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln a revisar</numerusform>
            <numerusform>%Ln a revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set up</source>
        <translation>nada configurado</translation>
    </message>
    <message>
        <source>no longer offered by useapi.net</source>
        <translation>não é mais oferecido pelo useapi.net</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não consultado</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>em verificação</translation>
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
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>The last check failed: {problem}</source>
        <translation>A última verificação falhou: {problem}</translation>
    </message>
    <message>
        <source>Running jobs are not known: {problem}</source>
        <translation>Não se conhecem as tarefas em execução: {problem}</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Your subscription at useapi.net</source>
        <translation>Sua assinatura no useapi.net</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Paga até</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>Última renovação</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Accounts per service</source>
        <translation>Contas por serviço</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Accounts, as useapi.net counts them</source>
        <translation>Contas, como o useapi.net as conta</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} de {most}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in error</source>
        <translation>
            <numerusform>%Ln com erro</numerusform>
            <numerusform>%Ln com erro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%Ln accounts per service</source>
        <translation>
            <numerusform>%Ln conta por serviço</numerusform>
            <numerusform>%Ln contas por serviço</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels on %Ln servers</source>
        <translation>
            <numerusform>canais em %Ln servidor</numerusform>
            <numerusform>canais em %Ln servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln services</source>
        <translation>
            <numerusform>em %Ln serviço</numerusform>
            <numerusform>em %Ln serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs free</source>
        <translation>
            <numerusform>%Ln tarefa livre</numerusform>
            <numerusform>%Ln tarefas livres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln em execução</numerusform>
            <numerusform>%Ln em execução</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed at once</source>
        <translation>
            <numerusform>%Ln permitida de uma vez</numerusform>
            <numerusform>%Ln permitidas de uma vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln indício</numerusform>
            <numerusform>%Ln indícios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln a revisar</numerusform>
            <numerusform>%Ln a revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services asked in {seconds} s</source>
        <translation>
            <numerusform>%Ln serviço em {seconds} s</numerusform>
            <numerusform>%Ln serviços em {seconds} s</numerusform>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>Token kept in {keyring}</source>
        <translation>Token guardado em {keyring}</translation>
    </message>
    <message>
        <source>the system’s keyring</source>
        <translation>o chaveiro do sistema</translation>
    </message>
    <message>
        <source>Token kept only until the window closes; another one is in {keyring}</source>
        <translation>Token guardado só até fechar a janela; há outro em {keyring}</translation>
    </message>
    <message>
        <source>Token kept only until the window closes</source>
        <translation>Token guardado só até a janela fechar</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sem token</translation>
    </message>
    <message>
        <source>Forget the API token?</source>
        <translation>Esquecer o token de API?</translation>
    </message>
    <message>
        <source>It is removed from {keyring} and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>Ele é removido de {keyring} e a lista é limpa. Nada muda no useapi.net; você pode colar o token de novo quando quiser.</translation>
    </message>
    <message>
        <source>It is only in memory. It is removed from there, and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>Ele está só na memória. Ele é removido de lá, e a lista é esvaziada. Nada muda no useapi.net; você pode colar o token de novo quando quiser.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>Esquecer token</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
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
        <translation>“Completo” significa que nada falta, não que o token do Discord funciona.</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>renova-se sozinha</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{capacity} jobs at once</source>
        <translation>{capacity} tarefas ao mesmo tempo</translation>
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
        <translation>Nova tentativa em {seconds} s ({attempt} de {attempts})</translation>
    </message>
    <message>
        <source>{answered} of {asked} services have answered…</source>
        <translation>{answered} de {asked} serviços responderam…</translation>
    </message>
    <message>
        <source>Asking how many jobs are running…</source>
        <translation>Consultando quantas tarefas estão em execução…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Conectando a {host}…</translation>
    </message>
    <message>
        <source>Waiting for the answer of {host}…</source>
        <translation>Aguardando a resposta de {host}…</translation>
    </message>
    <message>
        <source>Reading the answer…</source>
        <translation>Lendo a resposta…</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
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
        <translation>permitidas de uma vez, de {number} possíveis</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>Tudo completo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Tarefas de uma vez</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>Sua assinatura</translation>
    </message>
    <message>
        <source>paid until {day}</source>
        <translation>paga até {day}</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Jobs, as far as it is told</source>
        <translation>Tarefas, conforme informado</translation>
    </message>
    <message>
        <source>No problem told</source>
        <translation>Nenhum problema informado</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada precisa de atenção</translation>
    </message>
    <message>
        <source>{problem}: {number}</source>
        <translation>{problem}: {number}</translation>
    </message>
    <message>
        <source>took {seconds} s · {host}</source>
        <translation>levou {seconds} s · {host}</translation>
    </message>
    <message>
        <source>old: check again · {host}</source>
        <translation>antigo: verifique de novo · {host}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>há {number} min</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>há {number} h</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inativa</translation>
    </message>
</context>
</TS>
