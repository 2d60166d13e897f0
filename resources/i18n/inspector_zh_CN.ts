<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Report to read or print (*.html)</source>
        <translation>供阅读或打印的报告 (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>供程序使用的数据 (*.json)</translation>
    </message>
    <message>
        <source>Capacity is what is configured, not what was free at the time of the check.</source>
        <translation>容量是所配置的数值，不是检查时的空闲数。</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>“完整”表示没有缺失，不表示 Discord 令牌有效。</translation>
    </message>
    <message>
        <source>Of a Discord token, at most the last four characters are shown here.</source>
        <translation>此处最多显示 Discord 令牌的最后四个字符。</translation>
    </message>
    <message>
        <source>Made with {program}</source>
        <translation>由 {program} 制作</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>示例数据：均非真实</translation>
    </message>
    <message>
        <source>As told by {host}</source>
        <translation>据 {host} 提供</translation>
    </message>
    <message>
        <source>Accounts at useapi.net</source>
        <translation>useapi.net 上的账户</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing and no problem is known, not that jobs succeed.</source>
        <translation>“完整”表示没有缺失，也没有已知问题，不表示作业会成功。</translation>
    </message>
    <message>
        <source>This report shows {shown} of {all} accounts.</source>
        <translation>本报告显示 {all} 个账户中的 {shown} 个。</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 个作业</translation>
    </message>
    <message>
        <source>{number} jobs</source>
        <translation>{number} 个作业</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>可同时运行，最多可达 {number} 个</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要留意的</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>全部完整</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>检查于 {date}</translation>
    </message>
    <message>
        <source>account is set up</source>
        <translation>个账户已设置</translation>
    </message>
    <message>
        <source>accounts are set up</source>
        <translation>个账户已设置</translation>
    </message>
    <message>
        <source>accounts on 1 server</source>
        <translation>个账户，在 1 个服务器上</translation>
    </message>
    <message>
        <source>accounts on {servers} servers</source>
        <translation>个账户，在 {servers} 个服务器上</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 个账户</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>{number} 个账户</translation>
    </message>
    <message>
        <source>Account {ids}</source>
        <translation>账户 {ids}</translation>
    </message>
    <message>
        <source>Accounts {ids}</source>
        <translation>账户 {ids}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>需要留意的内容</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得了解</translation>
    </message>
    <message>
        <source>and {number} more: see the table</source>
        <translation>另有 {number} 个：见表格</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>请等几分钟再试。</translation>
    </message>
    <message>
        <source>The service asks you to wait until {time}. Then try again.</source>
        <translation>服务要求等到：{time}。之后请再试。</translation>
    </message>
    <message>
        <source>Your token works; no channel is set up yet</source>
        <translation>您的令牌有效；还没有设置频道</translation>
    </message>
    <message>
        <source>Your token works; no account is set up yet</source>
        <translation>您的令牌有效；还没有设置账户</translation>
    </message>
    <message>
        <source>useapi.net knows no Discord channel under this token.</source>
        <translation>useapi.net 在此令牌下没有 Discord 频道。</translation>
    </message>
    <message>
        <source>useapi.net knows no account of this service under this token.</source>
        <translation>useapi.net 在此令牌下没有该服务的账户。</translation>
    </message>
    <message>
        <source>Set up a channel at useapi.net; its documentation shows how.</source>
        <translation>请在 useapi.net 设置频道；其文档说明了方法。</translation>
    </message>
    <message>
        <source>Set up an account at useapi.net; its documentation shows how.</source>
        <translation>请在 useapi.net 设置账户；其文档说明了方法。</translation>
    </message>
    <message>
        <source>Did you set one up before? Check that this is the token you used then.</source>
        <translation>以前设置过吗？请检查当时用的是否为此令牌。</translation>
    </message>
    <message>
        <source>Then check again, and it will be listed here.</source>
        <translation>然后再次检查，它就会列在这里。</translation>
    </message>
    <message>
        <source>There is no list of accounts at this address</source>
        <translation>此地址没有账户列表</translation>
    </message>
    <message>
        <source>Check in the documentation whether the list still exists.</source>
        <translation>请查看文档，确认该列表是否还存在。</translation>
    </message>
    <message>
        <source>The answer was 404 Not Found, and not the one that useapi.net gives when nothing is set up. Either the address is wrong, or this list is no longer offered.</source>
        <translation>回答是 404 Not Found，但不是 useapi.net 在没有任何设置时给出的那种。可能地址有误，或者不再提供此列表。</translation>
    </message>
    <message>
        <source>useapi.net no longer offers this list</source>
        <translation>useapi.net 不再提供此列表</translation>
    </message>
    <message>
        <source>The answer was 404, and useapi.net says in it that it has no such address. Nothing is wrong with your token.</source>
        <translation>回答是 404，useapi.net 在其中说明它没有这个地址。您的令牌没有问题。</translation>
    </message>
    <message>
        <source>useapi.net asks you to wait</source>
        <translation>useapi.net 请您稍候</translation>
    </message>
    <message>
        <source>The answer was 429: too many requests came in a short time.</source>
        <translation>回答是 429：短时间内请求过多。</translation>
    </message>
    <message>
        <source>Do other programs use the same token? Their requests may count as well.</source>
        <translation>其他程序使用同一令牌吗？它们的请求可能也计算在内。</translation>
    </message>
    <message>
        <source>useapi.net has trouble of its own</source>
        <translation>useapi.net 自身出现故障</translation>
    </message>
    <message>
        <source>The answer was 5xx. Your token and your accounts are not the cause.</source>
        <translation>回答是 5xx。原因不在您的令牌或账户。</translation>
    </message>
    <message>
        <source>The answer was {status_code}. Your token and your accounts are not the cause.</source>
        <translation>回答是 {status_code}。原因不在您的令牌或账户。</translation>
    </message>
    <message>
        <source>If this goes on, the proxy {proxy} may have answered itself: try without it.</source>
        <translation>如果一直如此，可能是代理 {proxy} 自己作出的应答：请尝试不使用它。</translation>
    </message>
    <message>
        <source>The request was sent on to another address</source>
        <translation>请求被转到另一个地址</translation>
    </message>
    <message>
        <source>It was sent on to another address. That was not followed, since your token is meant for the original one only.</source>
        <translation>它被转到另一个地址。没有跟随，因为您的令牌只用于原来的地址。</translation>
    </message>
    <message>
        <source>It was sent on to another page of {target_host}. That was not followed: an answer comes from the original address only.</source>
        <translation>请求被转到 {target_host} 的另一个页面。程序没有跟随：只接受来自原地址的应答。</translation>
    </message>
    <message>
        <source>It was sent on to {target_host}. That was not followed, since your token is meant for the original address only.</source>
        <translation>它被转到 {target_host}。没有跟随，因为您的令牌只用于原来的地址。</translation>
    </message>
    <message>
        <source>In a hotel, train or company network? Open a web page and sign in to the network.</source>
        <translation>在酒店、火车或公司的网络中？请打开一个网页并登录网络。</translation>
    </message>
    <message>
        <source>A web page came instead of the accounts</source>
        <translation>收到的是网页，而不是账户</translation>
    </message>
    <message>
        <source>Most often it is the sign-in page of a hotel, train or company network, or a notice of maintenance.</source>
        <translation>多半是酒店、火车或公司网络的登录页面，或维护通知。</translation>
    </message>
    <message>
        <source>Open useapi.net in your browser, and sign in to the network if asked.</source>
        <translation>请在浏览器中打开 useapi.net，如有提示请登录网络。</translation>
    </message>
    <message>
        <source>useapi.net answered in a way this program does not know</source>
        <translation>useapi.net 的回答方式本程序不认识</translation>
    </message>
    <message>
        <source>The answer was {status_code}, which is not documented for this list.</source>
        <translation>回答是 {status_code}，此列表的文档中没有说明。</translation>
    </message>
    <message>
        <source>The answer was not a list of accounts</source>
        <translation>回答不是账户列表</translation>
    </message>
    <message>
        <source>useapi.net answered, but with something else.</source>
        <translation>useapi.net 作出了回答，但内容不对。</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>无法读取回答</translation>
    </message>
    <message>
        <source>It is damaged, cut off, or not in the form (JSON) in which useapi.net answers.</source>
        <translation>它已损坏、被截断，或不是 useapi.net 回答所用的格式 (JSON)。</translation>
    </message>
    <message>
        <source>Try again: it may have been damaged on its way.</source>
        <translation>请重试：它可能在途中损坏了。</translation>
    </message>
    <message>
        <source>The answer is not the list this program knows</source>
        <translation>回答不是本程序认识的列表</translation>
    </message>
    <message>
        <source>It can be read, but it is not a list of accounts as useapi.net documents it. Nothing was guessed from it.</source>
        <translation>可以读取，但不是 useapi.net 文档所述的账户列表。没有从中作任何猜测。</translation>
    </message>
    <message>
        <source>The plan of this account was not told</source>
        <translation>未告知此账户的套餐</translation>
    </message>
    <message>
        <source>useapi.net answered, but without the plan and the credits of this account.</source>
        <translation>useapi.net 已回答，但没有此账户的套餐和额度。</translation>
    </message>
    <message>
        <source>Is a problem reported of this account? Then see to that first.</source>
        <translation>此账户是否报告了问题？请先处理该问题。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>回答太大</translation>
    </message>
    <message>
        <source>It has more than {limit_mib} MiB, far more than any list of accounts. Reading was stopped.</source>
        <translation>它超过 {limit_mib} MiB，远大于任何账户列表。已停止读取。</translation>
    </message>
    <message>
        <source>The answer is compressed in a way this program does not know</source>
        <translation>回答的压缩方式本程序无法打开</translation>
    </message>
    <message>
        <source>It came compressed, although that was not asked for. Something between this computer and useapi.net may have done that.</source>
        <translation>请求的是不压缩，收到的却是压缩的。可能是本机与 useapi.net 之间的某个环节所致。</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>您的密钥环</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>然后重试。</translation>
    </message>
    <message>
        <source>Or use the token only for now: it is then forgotten when the program ends.</source>
        <translation>或者仅这一次使用令牌：程序结束后即忘记。</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>用密码解锁。</translation>
    </message>
    <message>
        <source>In KeePassXC, open and unlock the database that has the token.</source>
        <translation>在 KeePassXC 中打开并解锁包含令牌的数据库。</translation>
    </message>
    <message>
        <source>Open the wallet with its password, when KDE asks or in KWalletManager.</source>
        <translation>在 KDE 询问时或在 KWalletManager 中用密码打开密码库。</translation>
    </message>
    <message>
        <source>Unlock it with its password, usually the one you sign in with.</source>
        <translation>用密码解锁，通常就是您的登录密码。</translation>
    </message>
    <message>
        <source>To keep it, install a keyring (GNOME Keyring or KWallet on Linux) and sign in again.</source>
        <translation>要保存令牌，请安装密钥环（Linux 上为 GNOME Keyring 或 KWallet），然后重新登录。</translation>
    </message>
    <message>
        <source>Start KeePassXC and open your database.</source>
        <translation>启动 KeePassXC 并打开您的数据库。</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, switch the wallet on.</source>
        <translation>在 KDE 系统设置的“KDE 密码库”中打开密码库。</translation>
    </message>
    <message>
        <source>Start it, or sign out of your computer and in again.</source>
        <translation>启动它，或者注销后重新登录。</translation>
    </message>
    <message>
        <source>In the settings of KeePassXC, under “Secret Service Integration”, switch it on.</source>
        <translation>在 KeePassXC 设置的“Secret Service 集成”中将其打开。</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, turn on its use for the Secret Service interface.</source>
        <translation>在 KDE 系统设置的“KDE 密码库”中，将其用于 Secret Service 接口。</translation>
    </message>
    <message>
        <source>{keyring} reported an error</source>
        <translation>{keyring} 报告了一个错误</translation>
    </message>
    <message>
        <source>The fault is on its side; your accounts are not affected.</source>
        <translation>原因在于它本身；您的账户不受影响。</translation>
    </message>
    <message>
        <source>Does it happen again? Sign out of your computer and in again.</source>
        <translation>又发生了？请在电脑上注销后重新登录。</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>本机没有密钥环</translation>
    </message>
    <message>
        <source>{installed} is running, but its keyring service is switched off</source>
        <translation>{installed} 正在运行，但其密钥环服务已关闭</translation>
    </message>
    <message>
        <source>{installed} is not running</source>
        <translation>{installed} 未运行</translation>
    </message>
    <message>
        <source>The token can be kept safely only by the system’s keyring, and none is running. It is never kept in a file.</source>
        <translation>只有系统的密钥环能安全地保存令牌，而现在没有运行。令牌绝不会保存在文件中。</translation>
    </message>
    <message>
        <source>{keyring} does not have the token</source>
        <translation>{keyring} 中没有令牌</translation>
    </message>
    <message>
        <source>It was kept in {place}, which cannot be searched now. It may still be there.</source>
        <translation>它保存在 {place} 中，现在无法在那里查找。它可能仍在那里。</translation>
    </message>
    <message>
        <source>{keyring} shares no database</source>
        <translation>{keyring} 未共享任何数据库</translation>
    </message>
    <message>
        <source>The token can be kept only in a database that is open and shares a group.</source>
        <translation>令牌只能保存在已打开并共享了群组的数据库中。</translation>
    </message>
    <message>
        <source>Open your database in it; in its database settings, under “Secret Service Integration”, choose a group to be shared.</source>
        <translation>在其中打开您的数据库；在数据库设置的“Secret Service 集成”中选择要共享的群组。</translation>
    </message>
    <message>
        <source>{keyring} is locked</source>
        <translation>{keyring} 已锁定</translation>
    </message>
    <message>
        <source>While it is locked, the token can be neither read nor kept.</source>
        <translation>在解锁之前，既不能读取也不能保存令牌。</translation>
    </message>
    <message>
        <source>{keyring} was not unlocked</source>
        <translation>{keyring} 未解锁</translation>
    </message>
    <message>
        <source>It asked for permission, and the answer was no.</source>
        <translation>它请求许可，得到的回答是“否”。</translation>
    </message>
    <message>
        <source>Try again and allow it, if that was a mistake.</source>
        <translation>如果是误操作，请重试并允许。</translation>
    </message>
    <message>
        <source>{keyring} does not answer</source>
        <translation>{keyring} 没有回答</translation>
    </message>
    <message>
        <source>Perhaps it is waiting for its password in a window behind this one.</source>
        <translation>它可能正在此窗口后面的窗口中等待密码。</translation>
    </message>
    <message>
        <source>Look for such a window and answer it.</source>
        <translation>请找到那个窗口并作出回应。</translation>
    </message>
    <message>
        <source>{keyring} holds something that is not a token</source>
        <translation>{keyring} 中保存的不是令牌</translation>
    </message>
    <message>
        <source>The entry of this program was changed or damaged. It was not used.</source>
        <translation>本程序的条目被更改或损坏，没有使用。</translation>
    </message>
    <message>
        <source>Enter the token again with “Change token”: it is then replaced.</source>
        <translation>请通过“更换令牌”重新输入令牌，条目会随之替换。</translation>
    </message>
    <message>
        <source>The token is too long for {keyring}</source>
        <translation>令牌对 {keyring} 来说太长</translation>
    </message>
    <message>
        <source>It was not kept. A token of useapi.net is much shorter.</source>
        <translation>没有保存。useapi.net 的令牌要短得多。</translation>
    </message>
    <message>
        <source>Check that only the token was pasted, and nothing with it.</source>
        <translation>请检查是否只粘贴了令牌，没有其他内容。</translation>
    </message>
    <message>
        <source>The token is still kept in {place}.</source>
        <translation>令牌仍保存在 {place} 中。</translation>
    </message>
    <message>
        <source>Or clear it from this window only. It stays in the keyring and is used at the next start.</source>
        <translation>或者仅从此窗口清除它。它仍留在密钥环中，下次启动时会使用。</translation>
    </message>
    <message>
        <source>The token is not kept.</source>
        <translation>令牌未保存。</translation>
    </message>
    <message>
        <source>The old token is still kept in {place}; the new one is not.</source>
        <translation>旧令牌仍保存在 {place} 中；新令牌未保存。</translation>
    </message>
    <message>
        <source>Or go on with the new token; it is forgotten when the program ends.</source>
        <translation>或者继续使用新令牌；程序结束后即忘记。</translation>
    </message>
    <message>
        <source>The profile keeps its old name and its token.</source>
        <translation>配置保留原来的名称和令牌。</translation>
    </message>
    <message>
        <source>The token is still kept in {place} under an old name of the profile.</source>
        <translation>令牌仍以配置的旧名称保存在 {place} 中。</translation>
    </message>
    <message>
        <source>Or do it later with “Remove leftover tokens” in the token’s menu.</source>
        <translation>或者稍后使用令牌菜单中的“移除遗留的令牌”。</translation>
    </message>
    <message>
        <source>Or stop looking for it there. What is kept there then stays there.</source>
        <translation>或者不再在那里查找它。那里保存的内容会继续留在那里。</translation>
    </message>
    <message>
        <source>KeePassXC moves removed entries into the recycle bin of the database. The token in them is overwritten first. If the database keeps more than ten older values of an entry, the token stays readable there until you empty the recycle bin.</source>
        <translation>KeePassXC 会将移除的条目移到数据库的回收站，其中的令牌会先被覆盖。如果数据库为每个条目保留超过十个旧值，那么在您清空回收站之前，令牌在那里仍可读取。</translation>
    </message>
    <message>
        <source>Check that this computer is online: open useapi.net in a browser.</source>
        <translation>请检查本机是否联网：在浏览器中打开 useapi.net。</translation>
    </message>
    <message>
        <source>Do you use a VPN or a firewall? Check that it lets this through.</source>
        <translation>在使用 VPN 或防火墙吗？请检查它是否允许通过。</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set it in the settings of GNOME or KDE; on other desktops in HTTPS_PROXY.</source>
        <translation>此网络需要代理吗？请在 GNOME 或 KDE 的设置中填写；其他桌面请使用 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set its address in your system’s network settings; a script (PAC) is not followed.</source>
        <translation>此网络需要代理吗？请在系统的网络设置中填写其地址；脚本（PAC）不会被执行。</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer; best let it set them automatically.</source>
        <translation>请检查本机的日期、时间和时区；让它们自动设置。</translation>
    </message>
    <message>
        <source>In a hotel or café? Sign in to the network first, or use another one.</source>
        <translation>在酒店或咖啡馆？请先登录网络，或换一个网络。</translation>
    </message>
    <message>
        <source>No answer came from {host}</source>
        <translation>没有收到 {host} 的回答</translation>
    </message>
    <message>
        <source>The connection did not work.</source>
        <translation>连接没有成功。</translation>
    </message>
    <message>
        <source>{host} could not be found</source>
        <translation>找不到 {host}</translation>
    </message>
    <message>
        <source>This computer could not look up the address. Most often it is offline.</source>
        <translation>本机无法查到该地址。多半是离线了。</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>没有通往 {host} 的路径</translation>
    </message>
    <message>
        <source>Most often this computer is offline, or a firewall does not let the program through.</source>
        <translation>多半是本机离线，或者防火墙不让本程序通过。</translation>
    </message>
    <message>
        <source>{host} does not accept connections</source>
        <translation>{host} 不接受连接</translation>
    </message>
    <message>
        <source>The computer there can be reached, but nothing answers at this address; or a firewall refuses in its name.</source>
        <translation>可以到达那台计算机，但该地址没有回应；或者防火墙代其拒绝。</translation>
    </message>
    <message>
        <source>Try again in a few minutes: it may be down for a moment.</source>
        <translation>请过几分钟再试：它可能暂时停机。</translation>
    </message>
    <message>
        <source>{host} could not be reached in time</source>
        <translation>未能及时连接到 {host}</translation>
    </message>
    <message>
        <source>{host} agreed on no encryption in time</source>
        <translation>{host} 未能及时协商加密</translation>
    </message>
    <message>
        <source>The answer from {host} stopped coming</source>
        <translation>{host} 的回答中断了</translation>
    </message>
    <message>
        <source>The answer from {host} came too slowly</source>
        <translation>来自 {host} 的应答太慢</translation>
    </message>
    <message>
        <source>{host} did not answer in time</source>
        <translation>{host} 未及时回答</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>没有建立连接。</translation>
    </message>
    <message>
        <source>A connection was made, but no encrypted one. Your token was not sent.</source>
        <translation>已建立连接，但没有加密。您的令牌没有发送。</translation>
    </message>
    <message>
        <source>The answer had begun, but its end did not come.</source>
        <translation>回答已经开始，但没有收到结尾。</translation>
    </message>
    <message>
        <source>It kept coming, but its end did not come in time.</source>
        <translation>应答一直在传来，但没有及时结束。</translation>
    </message>
    <message>
        <source>The connection was there, but the answer to the request did not begin.</source>
        <translation>连接已建立，但请求的回答没有开始。</translation>
    </message>
    <message>
        <source>Try again: the network may have been busy for a moment.</source>
        <translation>请重试：可能是一时网络繁忙。</translation>
    </message>
    <message>
        <source>The connection to {host} broke off</source>
        <translation>与 {host} 的连接中断</translation>
    </message>
    <message>
        <source>It ended before it was encrypted. Your token was not sent.</source>
        <translation>连接在加密之前就结束了。您的令牌没有发送。</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here.</source>
        <translation>在完整的回答到达之前就断开了。</translation>
    </message>
    <message>
        <source>Is your Wi-Fi weak? Move closer, or use a cable.</source>
        <translation>Wi-Fi 信号弱吗？请靠近一些，或使用网线。</translation>
    </message>
    <message>
        <source>What answered at {host} is not a web service</source>
        <translation>{host} 上回答的不是网络服务</translation>
    </message>
    <message>
        <source>The answer breaks the rules of the web (HTTP), so it could not be read.</source>
        <translation>回答不符合网络规则 (HTTP)，因此无法读取。</translation>
    </message>
    <message>
        <source>Look at the proxy in your system’s network settings, then check again.</source>
        <translation>请查看系统网络设置中的代理，然后重新检查。</translation>
    </message>
    <message>
        <source>It is set in {variable}. Correct it there, and start the program again.</source>
        <translation>它设置在 {variable} 中。请在那里更正，然后重新启动程序。</translation>
    </message>
    <message>
        <source>Set user name and password with the proxy in your system’s network settings.</source>
        <translation>请在系统网络设置的代理处填写用户名和密码。</translation>
    </message>
    <message>
        <source>Put them into {variable}, as in NAME:PASSWORD@HOST:PORT, and start the program again.</source>
        <translation>请把它们写入 {variable}，形式如 NAME:PASSWORD@HOST:PORT，然后重新启动程序。</translation>
    </message>
    <message>
        <source>The proxy {address} cannot be reached</source>
        <translation>无法连接代理 {address}</translation>
    </message>
    <message>
        <source>The proxy {address} could not be found</source>
        <translation>找不到代理 {address}</translation>
    </message>
    <message>
        <source>The proxy {address} did not answer in time</source>
        <translation>代理 {address} 没有及时应答</translation>
    </message>
    <message>
        <source>What answers at {address} is not the proxy that is set</source>
        <translation>在 {address} 应答的不是所设置的代理</translation>
    </message>
    <message>
        <source>The proxy {address} could not prove that it is the real one</source>
        <translation>代理 {address} 无法证明自己的身份</translation>
    </message>
    <message>
        <source>The proxy {address} wants a user name and a password</source>
        <translation>代理 {address} 要求用户名和密码</translation>
    </message>
    <message>
        <source>The proxy {address} did not accept the user name and password</source>
        <translation>代理 {address} 不接受该用户名和密码</translation>
    </message>
    <message>
        <source>The proxy {address} wants a login that this program cannot do</source>
        <translation>代理 {address} 要求本程序不支持的登录方式</translation>
    </message>
    <message>
        <source>The proxy {address} does not allow useapi.net</source>
        <translation>代理 {address} 不允许访问 useapi.net</translation>
    </message>
    <message>
        <source>The proxy {address} could not reach useapi.net</source>
        <translation>代理 {address} 无法连接 useapi.net</translation>
    </message>
    <message>
        <source>A proxy did not let the request through</source>
        <translation>代理没有让请求通过</translation>
    </message>
    <message>
        <source>The proxy {address} did not let the request through</source>
        <translation>代理 {address} 没有让请求通过</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind: HTTP, HTTPS and SOCKS differ.</source>
        <translation>它可能是另一种代理：HTTP、HTTPS 和 SOCKS 各不相同。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here. Your token was not sent.</source>
        <translation>这里不信任它的证书。您的令牌没有发送。</translation>
    </message>
    <message>
        <source>It takes no user name and password of the kind that is sent.</source>
        <translation>它不接受以这种方式发送的用户名和密码。</translation>
    </message>
    <message>
        <source>It offers {offered}; this program can only send a name and password (Basic).</source>
        <translation>它提供 {offered}；本程序只能发送用户名和密码（Basic）。</translation>
    </message>
    <message>
        <source>Your token was not sent.</source>
        <translation>您的令牌没有发送。</translation>
    </message>
    <message>
        <source>It answered {proxy_status} instead of connecting. Your token was not sent.</source>
        <translation>它没有建立连接，而是应答 {proxy_status}。您的令牌没有发送。</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for the user name and password.</source>
        <translation>请向管理它的人询问用户名和密码。</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for an exception, or for another proxy.</source>
        <translation>请向管理它的人申请例外，或使用另一个代理。</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to allow useapi.net.</source>
        <translation>请让管理它的人允许 useapi.net。</translation>
    </message>
    <message>
        <source>Is it your company’s? Ask whoever looks after it there.</source>
        <translation>是公司的代理吗？请咨询那里的管理员。</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used</source>
        <translation>本机的代理设置无法使用</translation>
    </message>
    <message>
        <source>What is set is not an address that can be used.</source>
        <translation>所设置的不是可用的地址。</translation>
    </message>
    <message>
        <source>The environment variable {variable} is not an address that can be used.</source>
        <translation>环境变量 {variable} 不是可用的地址。</translation>
    </message>
    <message>
        <source>Correct the proxy in your system’s network settings, or turn it off.</source>
        <translation>请在系统网络设置中更正代理，或将其关闭。</translation>
    </message>
    <message>
        <source>Correct {variable}, or remove it, and start the program again.</source>
        <translation>请更正或删除 {variable}，然后重新启动程序。</translation>
    </message>
    <message>
        <source>It must begin with http://, https://, socks5:// or socks5h://, then name a host and a port.</source>
        <translation>它必须以 http://、https://、socks5:// 或 socks5h:// 开头，后接主机和端口。</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the real one</source>
        <translation>{host} 未能证明自己的身份</translation>
    </message>
    <message>
        <source>Its certificate comes from someone this computer does not trust. Someone may be reading along: a company network, a virus scanner, or an attacker. Your token was not sent.</source>
        <translation>其证书的颁发者不受本机信任。可能有人在窥视：公司网络、杀毒软件或攻击者。您的令牌没有发送。</translation>
    </message>
    <message>
        <source>In a company network? Ask whoever looks after it to add its certificate to your system.</source>
        <translation>在公司网络中？请管理员把其证书加入您的系统。</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date</source>
        <translation>{host} 的证书已过期</translation>
    </message>
    <message>
        <source>Or this computer’s clock is wrong. Either way it cannot be told who is answering, so your token was not sent.</source>
        <translation>或者本机的时钟不准。无论如何都无法确定是谁在回答，因此没有发送您的令牌。</translation>
    </message>
    <message>
        <source>Is the clock right? Then {host} has to renew it.</source>
        <translation>时钟准确吗？那么需要 {host} 更新证书。</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong</source>
        <translation>本机的时钟似乎不准</translation>
    </message>
    <message>
        <source>By its time, the certificate of {host} is not valid yet. So it cannot be told who is answering, and your token was not sent.</source>
        <translation>按本机时间，{host} 的证书尚未生效。因此无法确定是谁在回答，您的令牌没有发送。</translation>
    </message>
    <message>
        <source>Someone else answered in the name of {host}</source>
        <translation>有人冒用 {host} 的名义回答</translation>
    </message>
    <message>
        <source>The certificate is for another address. Your token was not sent.</source>
        <translation>该证书属于另一个地址。您的令牌没有发送。</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made</source>
        <translation>未能与 {host} 建立安全连接</translation>
    </message>
    <message>
        <source>The two sides could not agree on encryption. Your token was not sent.</source>
        <translation>双方未能就加密方式达成一致。您的令牌没有发送。</translation>
    </message>
    <message>
        <source>What answered at {host} does not encrypt</source>
        <translation>在 {host} 应答的对象不使用加密</translation>
    </message>
    <message>
        <source>It speaks plain text where encryption is expected, as a network does that wants you to sign in. Your token was not sent.</source>
        <translation>它在应当加密的地方使用明文，就像要求登录的网络那样。您的令牌没有发送。</translation>
    </message>
    <message>
        <source>There are no certificates where {variable} points</source>
        <translation>{variable} 所指的位置没有证书</translation>
    </message>
    <message>
        <source>This environment variable says which certificates are trusted, but there are none where it points. So it cannot be told whether {host} is the real one, and your token was not sent.</source>
        <translation>这个环境变量指定信任哪些证书，但它所指的位置没有证书。因此无法确认 {host} 是否真实，您的令牌没有发送。</translation>
    </message>
    <message>
        <source>Set {variable} to the certificates of your company, or remove it: then your system’s own list is used.</source>
        <translation>让 {variable} 指向贵公司的证书，或删除这个变量：这样就会使用系统自己的列表。</translation>
    </message>
    <message>
        <source>Start the program again, and check.</source>
        <translation>重新启动程序，然后再检查。</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or in your share of it.</source>
        <translation>磁盘或您的配额中没有空间了。</translation>
    </message>
    <message>
        <source>The disk can be read but not written.</source>
        <translation>该磁盘只能读取，不能写入。</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>您不能写入该处。</translation>
    </message>
    <message>
        <source>Its folder does not exist (any more).</source>
        <translation>其文件夹不在（或已不在）。</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>另一个程序打开了该文件。</translation>
    </message>
    <message>
        <source>Something that is not a file has that name.</source>
        <translation>有一个不是文件的东西使用了该名称。</translation>
    </message>
    <message>
        <source>A file cannot have that name there.</source>
        <translation>那里的文件不能使用该名称。</translation>
    </message>
    <message>
        <source>The system did not let it be written.</source>
        <translation>系统不允许写入。</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>请腾出空间，或选择另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>请在那里关闭它，或选择另一个名称。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择另一个名称。</translation>
    </message>
    <message>
        <source>Choose another name, short and without special characters.</source>
        <translation>请选择另一个简短且不含特殊字符的名称。</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents.</source>
        <translation>请选择另一个文件夹，例如您的文档。</translation>
    </message>
    <message>
        <source>The check did not work</source>
        <translation>检查未成功</translation>
    </message>
    <message>
        <source>No list of accounts came back.</source>
        <translation>没有收到账户列表。</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>本程序缺少一部分</translation>
    </message>
    <message>
        <source>The file “{name}” should have come with it.</source>
        <translation>文件“{name}”本应随程序提供。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>Did a virus scanner remove the file? Restore it.</source>
        <translation>杀毒软件移除了该文件？请将其恢复。</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used</source>
        <translation>用 --api-url 指定的地址无法使用</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation>它必须以 https:// 开头</translation>
    </message>
    <message>
        <source>It must begin with https:// and nothing else.</source>
        <translation>它必须以 https:// 开头，不能是别的。</translation>
    </message>
    <message>
        <source>With http:// your token could be read on its way, so that is allowed for this computer itself only. Use https://</source>
        <translation>使用 http:// 时，您的令牌可能在途中被读取，因此只允许用于本机。请使用 https://</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>它没有主机。</translation>
    </message>
    <message>
        <source>Its host is neither a name nor an address.</source>
        <translation>其主机既不是名称也不是地址。</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>其端口不是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>It seems to contain a user name or a password. Leave that out.</source>
        <translation>其中含有用户名或密码，或看起来像。请去掉。</translation>
    </message>
    <message>
        <source>It has a path after the host. Leave that out.</source>
        <translation>主机之后还有内容。请去掉路径。</translation>
    </message>
    <message>
        <source>It has a “?” in it. Leave that and what follows out.</source>
        <translation>其中有“?”。请去掉它及其后的内容。</translation>
    </message>
    <message>
        <source>It has a “#” in it. Leave that and what follows out.</source>
        <translation>其中有“#”。请去掉它及其后的内容。</translation>
    </message>
    <message>
        <source>It is not the address of a service.</source>
        <translation>这不是服务的地址。</translation>
    </message>
    <message>
        <source>Give only scheme, host and port, for example https://api.useapi.net</source>
        <translation>请只填写协议、主机和端口，例如 https://api.useapi.net</translation>
    </message>
    <message>
        <source>Or leave the option out: then useapi.net itself is asked.</source>
        <translation>或者去掉该选项：这样会直接询问 useapi.net。</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>无法读取您的设置</translation>
    </message>
    <message>
        <source>What could be read still applies, and the rest is as at the first start. Your token is not affected.</source>
        <translation>能读出的设置仍然有效，其余的恢复为首次启动时的状态。您的令牌不受影响。</translation>
    </message>
    <message>
        <source>Go on as usual: your next changes are saved again.</source>
        <translation>请照常使用：接下来的更改会重新保存。</translation>
    </message>
    <message>
        <source>The old file was set aside next to the new one, in case you need it.</source>
        <translation>旧文件已放在新文件旁边，以备需要。</translation>
    </message>
    <message>
        <source>The share-safe view is on, unless the file said that it was off.</source>
        <translation>除非文件中写明已关闭，否则隐私视图处于开启状态。</translation>
    </message>
    <message>
        <source>Your settings could not be saved</source>
        <translation>无法保存您的设置</translation>
    </message>
    <message>
        <source>What you set holds until the program ends. Your token is not affected.</source>
        <translation>您的设置在程序结束前有效。您的令牌不受影响。</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing to the folder.</source>
        <translation>请在磁盘上腾出空间，或允许写入该文件夹。</translation>
    </message>
    <message>
        <source>Go on as usual: your next change is saved together with those before it.</source>
        <translation>请照常使用：下一次更改会连同之前的一起保存。</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>无法保存文件</translation>
    </message>
    <message>
        <source>“{name}” was not written. Nothing else has changed.</source>
        <translation>没有写入“{name}”。其他一切未变。</translation>
    </message>
    <message>
        <source>Then save it again.</source>
        <translation>然后再次保存。</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>本程序内部出了问题</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. It keeps running.</source>
        <translation>这是程序的错误，不是您的。它会尽可能继续运行。</translation>
    </message>
    <message>
        <source>Try again what you were doing.</source>
        <translation>请重试刚才的操作。</translation>
    </message>
    <message>
        <source>If it happens again, restart the program.</source>
        <translation>如果再次发生，请关闭程序并重新启动。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>另存到别处…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>更换令牌…</translation>
    </message>
    <message>
        <source>Use the token only for now</source>
        <translation>仅这一次使用令牌</translation>
    </message>
    <message>
        <source>Clear it from this window only</source>
        <translation>仅从此窗口清除</translation>
    </message>
    <message>
        <source>Stop looking there</source>
        <translation>不再在那里查找</translation>
    </message>
    <message>
        <source>Open useapi.net</source>
        <translation>打开 useapi.net</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>我的令牌在哪里？</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>How to set up a channel</source>
        <translation>如何设置频道</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>如何设置账户</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>然后再次检查。</translation>
    </message>
    <message>
        <source>Did you start the program with --api-url? Check that address.</source>
        <translation>您是用 --api-url 启动程序的吗？请检查该地址。</translation>
    </message>
    <message>
        <source>Do you use a VPN, a filter or a company network? Try without it.</source>
        <translation>在使用 VPN、过滤器或公司网络吗？请试试不用它。</translation>
    </message>
    <message>
        <source>Is there a newer version of this program? Then use that.</source>
        <translation>本程序有更新的版本吗？请使用新版本。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>If this goes on, ask useapi.net; “Details” has the facts for them.</source>
        <translation>如果持续，请咨询 useapi.net；“详情”中有所需的信息。</translation>
    </message>
    <message>
        <source>If this goes on, “Details” has the facts for a report.</source>
        <translation>如果一直这样，“详情”中有可用于报告的信息。</translation>
    </message>
    <message>
        <source>Give it on standard input, with --token-stdin, or keep it in the window.</source>
        <translation>请用 --token-stdin 从标准输入给出，或在窗口中保存。</translation>
    </message>
    <message>
        <source>Paste it with “Change token” and check again.</source>
        <translation>请通过“更换令牌”粘贴，然后再次检查。</translation>
    </message>
    <message>
        <source>An API token is needed first</source>
        <translation>首先需要 API 令牌</translation>
    </message>
    <message>
        <source>Without your API token, useapi.net does not list accounts.</source>
        <translation>没有您的 API 令牌，useapi.net 不会列出账户。</translation>
    </message>
    <message>
        <source>Copy your API token: useapi.net showed it when you signed up.</source>
        <translation>请复制您的 API 令牌：注册时 useapi.net 显示过。</translation>
    </message>
    <message>
        <source>This cannot be an API token</source>
        <translation>这不可能是 API 令牌</translation>
    </message>
    <message>
        <source>It is empty. Nothing was sent.</source>
        <translation>其中没有内容。什么也没有发送。</translation>
    </message>
    <message>
        <source>It has invisible characters in it. Nothing was sent.</source>
        <translation>其中有不可见字符。什么也没有发送。</translation>
    </message>
    <message>
        <source>It has letters or signs that no API token has. Nothing was sent.</source>
        <translation>其中有 API 令牌不会有的字母或符号。什么也没有发送。</translation>
    </message>
    <message>
        <source>It is far too long. Nothing was sent.</source>
        <translation>它太长了。什么也没有发送。</translation>
    </message>
    <message>
        <source>It looks like a Discord token, which opens a whole Discord account. Nothing was sent.</source>
        <translation>它像是 Discord 令牌，可以打开整个 Discord 账户。什么也没有发送。</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. Nothing was sent.</source>
        <translation>它无法按原样发送。什么也没有发送。</translation>
    </message>
    <message>
        <source>Copy the token again: it starts with “user:”.</source>
        <translation>请再次复制令牌：它以“user:”开头。</translation>
    </message>
    <message>
        <source>useapi.net did not accept your API token</source>
        <translation>useapi.net 没有接受您的 API 令牌</translation>
    </message>
    <message>
        <source>The answer was 401 Unauthorized.</source>
        <translation>回答是 401 Unauthorized。</translation>
    </message>
    <message>
        <source>Copy the whole token from useapi.net: it starts with “user:” and is easily cut short.</source>
        <translation>请从 useapi.net 复制完整的令牌：它以“user:”开头，容易被截断。</translation>
    </message>
    <message>
        <source>Was the token reset? Then the old one no longer works: use the new one.</source>
        <translation>令牌重置过吗？那么旧的已失效：请使用新的。</translation>
    </message>
    <message>
        <source>useapi.net found no active subscription</source>
        <translation>useapi.net 没有找到有效的订阅</translation>
    </message>
    <message>
        <source>The answer was 402: there is no subscription for this token, or it has expired.</source>
        <translation>回答是 402：此令牌没有订阅，或订阅已过期。</translation>
    </message>
    <message>
        <source>Check at useapi.net whether your subscription is active.</source>
        <translation>请在 useapi.net 查看您的订阅是否有效。</translation>
    </message>
    <message>
        <source>Do you have more than one token? Check that this one belongs to the subscription.</source>
        <translation>您有多个令牌吗？请检查此令牌是否属于该订阅。</translation>
    </message>
    <message>
        <source>The service asks for a paid plan</source>
        <translation>该服务要求付费套餐</translation>
    </message>
    <message>
        <source>The answer was 402. It is about the plan of an account at the service itself, not about your subscription at useapi.net.</source>
        <translation>回答是 402。这与账户在该服务本身的套餐有关，与您在 useapi.net 的订阅无关。</translation>
    </message>
    <message>
        <source>Sign in at the service and look at the plan there.</source>
        <translation>请登录该服务，在那里查看套餐。</translation>
    </message>
    <message>
        <source>useapi.net refused this request</source>
        <translation>useapi.net 拒绝了此请求</translation>
    </message>
    <message>
        <source>The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on the way can answer like this as well.</source>
        <translation>回答是 403 Forbidden。这不表示令牌有误；途中的防火墙也可能这样回答。</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with a linked account</source>
        <translation>useapi.net 报告某个关联账户有问题</translation>
    </message>
    <message>
        <source>The answer was 596. useapi.net uses it when a linked account is signed out or waits for its owner, for example for a moderation message or a CAPTCHA.</source>
        <translation>回答是 596。当关联的账户已退出登录，或需要其所有者处理时（例如审核消息或 CAPTCHA），useapi.net 会这样回答。</translation>
    </message>
    <message>
        <source>Sign in at the service with that account and answer what it asks for, or add the account at useapi.net again.</source>
        <translation>请用该账户登录该服务并按要求处理，或在 useapi.net 重新添加该账户。</translation>
    </message>
    <message>
        <source>Look for an e-mail from useapi.net about it.</source>
        <translation>请查找 useapi.net 就此发来的电子邮件。</translation>
    </message>
    <message>
        <source>Set “{name}” to a number from {least} to {most} at useapi.net.</source>
        <translation>请在 useapi.net 将“{name}”设为 {least} 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>没有容量</translation>
    </message>
    <message>
        <source>Capacity is not set</source>
        <translation>未设置容量</translation>
    </message>
    <message>
        <source>The answer does not say how many jobs this account may run at once.</source>
        <translation>回答中没有说明此账户可以同时运行多少个作业。</translation>
    </message>
    <message>
        <source>“{name}” should be a whole number from {least} to {most}.</source>
        <translation>“{name}”应为 {least} 到 {most} 之间的整数。</translation>
    </message>
    <message>
        <source>“{name}” is {first}; useapi.net documents {least} to {most}.</source>
        <translation>“{name}”为 {first}；useapi.net 的文档规定为 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>Unreadable capacity</source>
        <translation>容量无法读取</translation>
    </message>
    <message>
        <source>Capacity is not a whole number</source>
        <translation>容量不是整数</translation>
    </message>
    <message>
        <source>Capacity out of range</source>
        <translation>容量超出范围</translation>
    </message>
    <message>
        <source>Capacity is outside {least} to {most}</source>
        <translation>容量不在 {least} 到 {most} 之间</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again.</source>
        <translation>请在 useapi.net 重新保存此频道。</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>条目无法读取</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>此条目无法读取</translation>
    </message>
    <message>
        <source>Save this account at useapi.net again.</source>
        <translation>请在 useapi.net 重新保存此账户。</translation>
    </message>
    <message>
        <source>The answer names this account, and says nothing readable about it.</source>
        <translation>回答提到了此账户，但没有可读取的内容。</translation>
    </message>
    <message>
        <source>Unreadable value</source>
        <translation>值无法读取</translation>
    </message>
    <message>
        <source>A value is of an unexpected kind</source>
        <translation>有一个值的类型出乎意料</translation>
    </message>
    <message>
        <source>Not as documented by useapi.net: {details}.</source>
        <translation>与 useapi.net 的文档不符：{details}。</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Fields that this program does not know</source>
        <translation>本程序不认识的字段</translation>
    </message>
    <message>
        <source>useapi.net also sent: {details}.</source>
        <translation>useapi.net 还发送了：{details}。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Discord’s ids have 17 to 19 digits and tell a date in the past.</source>
        <translation>Discord 的 ID 有 17 到 19 位数字，并表示过去的某个日期。</translation>
    </message>
    <message>
        <source>Two channel ids</source>
        <translation>两个频道 ID</translation>
    </message>
    <message>
        <source>Listed under another channel id</source>
        <translation>列在另一个频道 ID 之下</translation>
    </message>
    <message>
        <source>It is listed as {first}, and names its channel as {last}.</source>
        <translation>它列为 {first}，却把频道称为 {last}。</translation>
    </message>
    <message>
        <source>Look up the right id in Discord and save the channel again.</source>
        <translation>请在 Discord 中查找正确的 ID，再重新保存频道。</translation>
    </message>
    <message>
        <source>No channel id</source>
        <translation>没有频道 ID</translation>
    </message>
    <message>
        <source>The channel id is missing</source>
        <translation>缺少频道 ID</translation>
    </message>
    <message>
        <source>The entry does not name its channel; the id shown is the one it is listed under.</source>
        <translation>此条目没有说明其频道；显示的 ID 是它列出时所用的 ID。</translation>
    </message>
    <message>
        <source>Unusual channel id</source>
        <translation>异常频道 ID</translation>
    </message>
    <message>
        <source>This cannot be a Discord channel id</source>
        <translation>这不可能是 Discord 频道 ID</translation>
    </message>
    <message>
        <source>Copy the channel id from Discord and save the channel again.</source>
        <translation>请从 Discord 复制频道 ID，再重新保存频道。</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>没有服务器</translation>
    </message>
    <message>
        <source>The server id is missing</source>
        <translation>缺少服务器 ID</translation>
    </message>
    <message>
        <source>The answer does not say which Discord server the channel is on.</source>
        <translation>回答中没有说明频道在哪个 Discord 服务器上。</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its server id.</source>
        <translation>请在 useapi.net 重新保存此频道及其服务器 ID。</translation>
    </message>
    <message>
        <source>Unusual server id</source>
        <translation>异常服务器 ID</translation>
    </message>
    <message>
        <source>This cannot be a Discord server id</source>
        <translation>这不可能是 Discord 服务器 ID</translation>
    </message>
    <message>
        <source>Copy the server id from Discord and save the channel again.</source>
        <translation>请从 Discord 复制服务器 ID，再重新保存频道。</translation>
    </message>
    <message>
        <source>Ids swapped?</source>
        <translation>ID 互换了？</translation>
    </message>
    <message>
        <source>The channel is older than its server</source>
        <translation>频道比其服务器更早</translation>
    </message>
    <message>
        <source>The dates in the two ids hint that they may be swapped.</source>
        <translation>两个 ID 中的日期表明它们可能互换了。</translation>
    </message>
    <message>
        <source>Compare both ids with Discord’s.</source>
        <translation>请将两个 ID 与 Discord 中的对照。</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>No Discord token</source>
        <translation>没有 Discord 令牌</translation>
    </message>
    <message>
        <source>The answer of useapi.net has no Discord token for this channel.</source>
        <translation>useapi.net 的回答中没有此频道的 Discord 令牌。</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its Discord token.</source>
        <translation>请在 useapi.net 重新保存此频道及其 Discord 令牌。</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>共用令牌</translation>
    </message>
    <message>
        <source>Same Discord token as another channel</source>
        <translation>与另一个频道的 Discord 令牌相同</translation>
    </message>
    <message>
        <source>Also used by {details}. useapi.net refuses that when a channel is created, so one of them was probably entered by mistake.</source>
        <translation>{details} 也在使用。创建频道时 useapi.net 会拒绝这种情况，所以其中之一可能输入有误。</translation>
    </message>
    <message>
        <source>Give each channel the token of its own Discord account.</source>
        <translation>请为每个频道使用其自己的 Discord 账户的令牌。</translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation>异常令牌</translation>
    </message>
    <message>
        <source>This does not look like a Discord token</source>
        <translation>这不像 Discord 令牌</translation>
    </message>
    <message>
        <source>It does not have the shape that Discord tokens have. It may be cut off.</source>
        <translation>它没有 Discord 令牌的格式，可能被截断了。</translation>
    </message>
    <message>
        <source>Compare it with the token in Discord and save the channel again.</source>
        <translation>请与 Discord 中的令牌对照，再重新保存频道。</translation>
    </message>
    <message>
        <source>Token shortened</source>
        <translation>令牌已缩短</translation>
    </message>
    <message>
        <source>useapi.net shows this token in part only</source>
        <translation>useapi.net 只显示此令牌的一部分</translation>
    </message>
    <message>
        <source>That is a protection, not a fault. Its shape cannot be checked.</source>
        <translation>这是一种保护，不是错误。无法检查其格式。</translation>
    </message>
    <message>
        <source>API tokens usually look like “user:”, a number, “-” and a code.</source>
        <translation>API 令牌通常是这样的：“user:”、一个数字、“-”和一段代码。</translation>
    </message>
    <message>
        <source>The beginning seems to be missing: API tokens start with “user:”.</source>
        <translation>似乎缺少开头：API 令牌以“user:”开头。</translation>
    </message>
    <message>
        <source>The end seems to be missing: a “-” and a code follow the number.</source>
        <translation>似乎缺少结尾：数字之后应有“-”和一段代码。</translation>
    </message>
    <message>
        <source>There is a space inside. Did you paste more than the token?</source>
        <translation>中间有空格。是否多粘贴了令牌以外的内容？</translation>
    </message>
    <message>
        <source>Paste your API token to go on.</source>
        <translation>请粘贴您的 API 令牌以继续。</translation>
    </message>
    <message>
        <source>It contains letters or signs that no API token has.</source>
        <translation>其中有 API 令牌不会有的字母或符号。</translation>
    </message>
    <message>
        <source>It contains invisible control characters. Please copy it again.</source>
        <translation>其中有不可见的控制字符。请重新复制。</translation>
    </message>
    <message>
        <source>That is far too long for an API token. Please copy only the token.</source>
        <translation>作为 API 令牌太长了。请只复制令牌。</translation>
    </message>
    <message>
        <source>This looks like a Discord token. The API token starts with “user:”.</source>
        <translation>这像是 Discord 令牌。API 令牌以“user:”开头。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>The service that the account belongs to.</source>
        <translation>账户所属的服务。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>What useapi.net lists the account under.</source>
        <translation>useapi.net 列出此账户时所用的名称。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>The address that the account signs in with.</source>
        <translation>账户登录所用的地址。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>The Discord channel that receives the jobs.</source>
        <translation>接收作业的 Discord 频道。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The Discord server that the channel is on.</source>
        <translation>频道所在的 Discord 服务器。</translation>
    </message>
    <message>
        <source>Discord token</source>
        <translation>Discord 令牌</translation>
    </message>
    <message>
        <source>Hidden. Only the last four characters are shown.</source>
        <translation>已隐藏。只显示最后四个字符。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Jobs that run just now, as far as useapi.net started them.</source>
        <translation>当前正在运行的作业（仅限由 useapi.net 启动的）。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Jobs that could be started now, as useapi.net says.</source>
        <translation>据 useapi.net 所述，现在还可以启动的作业数。</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>What the service itself says is wrong, in its words.</source>
        <translation>服务自身所说的问题，为其原话。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>“OK”, or what is wrong in the service’s own words.</source>
        <translation>“OK”，或服务以自己的话说明的问题。</translation>
    </message>
    <message>
        <source>Session until</source>
        <translation>会话至</translation>
    </message>
    <message>
        <source>When the session ends that useapi.net holds. Many renew by themselves.</source>
        <translation>useapi.net 所持会话的结束时间。许多会话会自动续期。</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>自动续期</translation>
    </message>
    <message>
        <source>Whether useapi.net can renew the session.</source>
        <translation>useapi.net 是否能够续期会话。</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>下次续期</translation>
    </message>
    <message>
        <source>When useapi.net is going to renew the session.</source>
        <translation>useapi.net 将续期会话的时间。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>When the account was added at useapi.net.</source>
        <translation>账户添加到 useapi.net 的时间。</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>When useapi.net last changed what it keeps of it.</source>
        <translation>useapi.net 最后一次更改其所存内容的时间。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>The plan of the account at the service itself.</source>
        <translation>账户在该服务本身的套餐。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>The region that the account belongs to.</source>
        <translation>账户所属的地区。</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>已用点数</translation>
    </message>
    <message>
        <source>As useapi.net last saw it.</source>
        <translation>useapi.net 最近一次看到的数值。</translation>
    </message>
    <message>
        <source>Credits in total</source>
        <translation>总点数</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>已用额度</translation>
    </message>
    <message>
        <source>Allowance renews</source>
        <translation>额度重置</translation>
    </message>
    <message>
        <source>When the account may use its whole allowance again.</source>
        <translation>账户可再次使用全部额度的时间。</translation>
    </message>
    <message>
        <source>Allowance as of</source>
        <translation>额度截至</translation>
    </message>
    <message>
        <source>When useapi.net last asked for the allowance.</source>
        <translation>useapi.net 最近一次查询额度的时间。</translation>
    </message>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} / {most}</translation>
    </message>
    <message>
        <source>Running and free are shown as useapi.net tells them: they need not add up.</source>
        <translation>“运行”和“空闲”按 useapi.net 所告知的显示：两者之和不一定等于允许的数量。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>{jobs} allowed</source>
        <translation>允许 {jobs}</translation>
    </message>
    <message>
        <source>{running} running · {jobs} allowed</source>
        <translation>运行 {running} · 允许 {jobs}</translation>
    </message>
    <message>
        <source>{running} running · {free} free · {jobs} allowed</source>
        <translation>运行 {running} · 空闲 {free} · 允许 {jobs}</translation>
    </message>
    <message>
        <source>{running} running</source>
        <translation>{running} 个运行中</translation>
    </message>
    <message>
        <source>Capacity: {jobs} of {most} jobs at once</source>
        <translation>容量：可同时运行 {jobs} 个作业，上限 {most}</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {jobs} allowed at once</source>
        <translation>容量：{running} 个任务运行中，最多同时 {jobs} 个</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {free} free, {jobs} allowed at once</source>
        <translation>容量：{running} 个任务运行中，{free} 个空闲，最多同时 {jobs} 个</translation>
    </message>
    <message>
        <source>Capacity: not set</source>
        <translation>容量：未设置</translation>
    </message>
    <message>
        <source>Capacity (jobs at once)</source>
        <translation>容量（同时作业数）</translation>
    </message>
    <message>
        <source>How many jobs are allowed at once, not how many are free.</source>
        <translation>允许同时运行多少个作业，而不是还有多少空闲。</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同时作业数</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not told by this service</source>
        <translation>该服务未告知</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Health and session</source>
        <translation>状态和会话</translation>
    </message>
    <message>
        <source>Plan and allowance</source>
        <translation>套餐和额度</translation>
    </message>
    <message>
        <source>shortened by useapi.net</source>
        <translation>已被 useapi.net 缩短</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>hidden, ends in {tail}</source>
        <translation>已隐藏，末尾为 {tail}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>A new language takes effect at the next start.</source>
        <translation>新语言将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Check auto&amp;matically</source>
        <translation>自动检查(&amp;M)</translation>
    </message>
    <message>
        <source>every {minutes} min</source>
        <translation>每 {minutes} 分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Clear a copied token &amp;after</source>
        <translation>清除已复制的令牌(&amp;A)</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>Check the accounts when the program starts</source>
        <translation>程序启动时检查账户</translation>
    </message>
    <message>
        <source>Tell me when something that was fine needs attention</source>
        <translation>原本正常的频道需要留意时通知我</translation>
    </message>
    <message>
        <source>Share-safe view: hide ids on screen, in copies and exports</source>
        <translation>隐私视图：在屏幕、复制和导出中隐藏 ID</translation>
    </message>
    <message>
        <source>Ask retired services too</source>
        <translation>也查询已停用的服务</translation>
    </message>
    <message>
        <source>In its own words: “{details}”.</source>
        <translation>其原话：“{details}”。</translation>
    </message>
    <message>
        <source>Sign in at the service itself and answer what it asks for. If that does not help, add the account at useapi.net again.</source>
        <translation>请登录该服务本身，并答复其要求。若仍无效，请在 useapi.net 重新添加此账户。</translation>
    </message>
    <message>
        <source>Reported problem</source>
        <translation>已报告问题</translation>
    </message>
    <message>
        <source>A problem with this account is reported</source>
        <translation>报告称此账户有问题</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>状况异常</translation>
    </message>
    <message>
        <source>The health of this account is not OK</source>
        <translation>此账户的健康状况不是“OK”</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>The session of this account is over</source>
        <translation>此账户的会话已结束</translation>
    </message>
    <message>
        <source>It ended at {first}, and is not known to renew by itself. Jobs may fail.</source>
        <translation>它已于 {first} 结束，且据知不会自动续期。作业可能会失败。</translation>
    </message>
    <message>
        <source>Add the account at useapi.net again.</source>
        <translation>请在 useapi.net 重新添加此账户。</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>额度用尽</translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <translation>此账户的额度已用尽</translation>
    </message>
    <message>
        <source>As useapi.net last saw it. Jobs may fail until the allowance renews.</source>
        <translation>此为 useapi.net 最近一次看到的状态。额度重置前作业可能会失败。</translation>
    </message>
    <message>
        <source>Wait until it renews, or use another account.</source>
        <translation>请等待重置，或使用其他账户。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>No slot of this account is free</source>
        <translation>此账户没有空位</translation>
    </message>
    <message>
        <source>It ran as many jobs as it can at the time of the check.</source>
        <translation>检查时它已运行了所能运行的全部作业。</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless jobs are refused.</source>
        <translation>除非作业被拒绝，否则无需任何操作。</translation>
    </message>
    <message>
        <source>Only videos are counted.</source>
        <translation>只统计视频。</translation>
    </message>
    <message>
        <source>Off-Peak jobs and jobs started on the website of PixVerse are not counted.</source>
        <translation>不统计 Off-Peak 作业和在 PixVerse 网站上启动的作业。</translation>
    </message>
    <message>
        <source>As the service itself says when it is asked.</source>
        <translation>查询时该服务自身的回答。</translation>
    </message>
    <message>
        <source>Jobs in the plan</source>
        <translation>套餐内作业数</translation>
    </message>
    <message>
        <source>Daily credits</source>
        <translation>每日点数</translation>
    </message>
    <message>
        <source>Monthly credits</source>
        <translation>每月点数</translation>
    </message>
    <message>
        <source>Bought credits</source>
        <translation>购买的点数</translation>
    </message>
    <message>
        <source>Plan until</source>
        <translation>套餐至</translation>
    </message>
    <message>
        <source>Plan renews</source>
        <translation>套餐续订</translation>
    </message>
    <message>
        <source>PixVerse itself is asked, and may sign you out of its website for it.</source>
        <translation>将查询 PixVerse 本身，它可能因此让您退出其网站。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Subscription over</source>
        <translation>订阅已结束</translation>
    </message>
    <message>
        <source>Your subscription at useapi.net is not active</source>
        <translation>您在 useapi.net 的订阅未生效</translation>
    </message>
    <message>
        <source>Without it, useapi.net runs no jobs on your accounts.</source>
        <translation>没有订阅，useapi.net 不会在您的账户上运行任务。</translation>
    </message>
    <message>
        <source>Renew it at useapi.net, then check again.</source>
        <translation>请在 useapi.net 续订，然后再次检查。</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with your subscription</source>
        <translation>useapi.net 报告您的订阅有问题</translation>
    </message>
    <message>
        <source>In its own words: {details}</source>
        <translation>其原话：{details}</translation>
    </message>
    <message>
        <source>Look at useapi.net, or ask its support.</source>
        <translation>请在 useapi.net 查看，或询问其支持人员。</translation>
    </message>
    <message>
        <source>Accounts in error</source>
        <translation>账户出错</translation>
    </message>
    <message>
        <source>useapi.net itself counts accounts in error</source>
        <translation>useapi.net 自己统计到出错的账户</translation>
    </message>
    <message>
        <source>At {details}. An account in error runs no jobs, and still counts as one of those that the subscription allows.</source>
        <translation>位于 {details}。出错的账户不运行任务，但仍计入订阅允许的数量。</translation>
    </message>
    <message>
        <source>Add such an account again at useapi.net, or delete it there.</source>
        <translation>请在 useapi.net 重新添加这样的账户，或在那里删除它。</translation>
    </message>
    <message>
        <source>Renewal soon</source>
        <translation>即将续订</translation>
    </message>
    <message>
        <source>The paid month of your subscription ends soon</source>
        <translation>您订阅的已付费月份即将结束</translation>
    </message>
    <message>
        <source>It ends on {first}. This program cannot see whether it renews by itself.</source>
        <translation>将于 {first} 结束。本程序无法得知它是否自动续订。</translation>
    </message>
    <message>
        <source>Check at useapi.net that the payment is in order.</source>
        <translation>请在 useapi.net 确认付款正常。</translation>
    </message>
    <message>
        <source>No room for more accounts</source>
        <translation>无法再添加账户</translation>
    </message>
    <message>
        <source>Some services have all the accounts they may have</source>
        <translation>有些服务的账户数已达上限</translation>
    </message>
    <message>
        <source>No account can be added to {details} with your subscription as it is.</source>
        <translation>以您目前的订阅，无法为 {details} 添加账户。</translation>
    </message>
    <message>
        <source>To add one, delete another at useapi.net first, or add a subscription.</source>
        <translation>若要添加，请先在 useapi.net 删除一个账户，或增加一份订阅。</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PixVerse Account Inspector</source>
        <translation>关于 PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>版本 {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Shows which channels useapi.net has for you, how many jobs they may run at once, and what needs attention.</source>
        <translation>显示您在 useapi.net 有哪些频道、它们可以同时运行多少个作业，以及哪些需要留意。</translation>
    </message>
    <message>
        <source>It only reads: nothing at useapi.net or a service behind it is ever changed. Your API token goes to useapi.net and nowhere else.</source>
        <translation>本程序只读取：绝不更改 useapi.net 或其背后服务上的任何内容。您的 API 令牌只发送给 useapi.net，不会去往别处。</translation>
    </message>
    <message>
        <source>Not made by useapi.net, PixVerse or Discord. Free software, MIT licence.</source>
        <translation>并非由 useapi.net、PixVerse 或 Discord 制作。自由软件，MIT 许可证。</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>列出为</translation>
    </message>
    <message>
        <source>Also sent</source>
        <translation>还发送了</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <translation>套餐和点数</translation>
    </message>
    <message>
        <source>As the service itself said: {time}</source>
        <translation>据该服务自己所说：{time}</translation>
    </message>
    <message>
        <source>{time}, renews by itself</source>
        <translation>{time}，自动续期</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>复制：{name}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>如何设置账户</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Asking for plan and credits…</source>
        <translation>正在查询套餐和点数…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>再次查询…</translation>
    </message>
    <message>
        <source>Ask for plan and credits…</source>
        <translation>查询套餐和点数…</translation>
    </message>
</context>
<context>
    <name>AccountTableView</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Check accounts</source>
        <translation>检查账户</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>示例数据：均非真实</translation>
    </message>
    <message>
        <source>Connect with my own token</source>
        <translation>用我自己的令牌连接</translation>
    </message>
    <message>
        <source>Try fewer words, or one of: {examples}</source>
        <translation>请减少词语，或使用：{examples}</translation>
    </message>
    <message>
        <source>Filter by channel, server or problem</source>
        <translation>按频道、服务器或问题筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>例如：{examples}</translation>
    </message>
    <message>
        <source>Filter by account, service or problem</source>
        <translation>按账户、服务或问题筛选</translation>
    </message>
    <message>
        <source>No account fits the filter</source>
        <translation>没有符合筛选条件的账户</translation>
    </message>
    <message>
        <source>No channel fits the filter</source>
        <translation>没有符合筛选条件的频道</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln accounts shown</source>
        <translation>
            <numerusform>显示 %Ln 个账户中的 {shown} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>分隔条</translation>
    </message>
    <message>
        <source>API token {label}</source>
        <translation>API 令牌 {label}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>检查于 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln 个频道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln channels shown</source>
        <translation>
            <numerusform>显示 %Ln 个频道中的 {shown} 个</numerusform>
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
        <translation>我能做什么？</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Waiting</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was copied. Please try again</source>
        <translation>未复制任何内容。请重试</translation>
    </message>
    <message>
        <source>The token is still in the clipboard. Copy something else to replace it</source>
        <translation>令牌仍在剪贴板中。请复制其他内容以替换它</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard, but a clipboard manager may have kept it</source>
        <translation>令牌已不在剪贴板中，但剪贴板管理器可能已将其保存</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard</source>
        <translation>令牌已不在剪贴板中</translation>
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
        <translation>更多列(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Standard layout</source>
        <translation>默认布局(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Check accounts</source>
        <translation>检查账户(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the check, or clear the filter</source>
        <translation>取消检查，或清除筛选</translation>
    </message>
    <message>
        <source>C&amp;hange token…</source>
        <translation>更换令牌(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>忘记令牌(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>添加配置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename this profile…</source>
        <translation>重命名此配置(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move this profile…</source>
        <translation>移除此配置(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove &amp;leftover tokens</source>
        <translation>移除遗留的令牌(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Cop&amp;y selected rows</source>
        <translation>复制所选行(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy this c&amp;ell</source>
        <translation>复制此单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>复制为 curl 命令(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the Discord &amp;token</source>
        <translation>复制 Discord 令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>How to &amp;set up an account</source>
        <translation>如何设置账户(&amp;S)</translation>
    </message>
    <message>
        <source>Export &amp;all accounts…</source>
        <translation>导出所有账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>按此列排序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;all channels…</source>
        <translation>导出全部频道(&amp;A)…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>显示详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Share-safe view</source>
        <translation>隐私视图(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Documentation of useapi.net</source>
        <translation>useapi.net 文档(&amp;D)</translation>
    </message>
    <message>
        <source>Where is my &amp;token?</source>
        <translation>我的令牌在哪里？(&amp;T)</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>支持报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About PixVerse Account Inspector</source>
        <translation>关于 PixVerse Account Inspector(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in {keyring}</source>
        <translation>保存在 {keyring} 中</translation>
    </message>
    <message>
        <source>otherwise it is forgotten when the window closes</source>
        <translation>否则关闭窗口后即忘记</translation>
    </message>
    <message>
        <source>It is checked once with {host} and then kept in {keyring}, the password store of this computer. It is never written to a file.</source>
        <translation>它会向 {host} 验证一次，然后保存在本机的密码存储 {keyring} 中，绝不会写入文件。</translation>
    </message>
    <message>
        <source>It is checked once with {host}, and never written to a file.</source>
        <translation>它会向 {host} 验证一次，绝不会写入文件。</translation>
    </message>
    <message>
        <source>Keep it in a keyring</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>no keyring was found: it is forgotten when the window closes</source>
        <translation>未找到密钥环：关闭窗口后即忘记</translation>
    </message>
    <message>
        <source>The API token is the key that useapi.net gave you; it starts with “user:” and is in the mail that came when you subscribed. Paste it below.</source>
        <translation>API 令牌是 useapi.net 给您的密钥，以“user:”开头，就在您订阅时收到的邮件里。请粘贴在下方。</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>配置 {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>检查并继续</translation>
    </message>
    <message>
        <source>Connect to useapi.net</source>
        <translation>连接到 useapi.net</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>粘贴到这里</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>用示例数据看看</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>返回账户</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>我的令牌在哪里？</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>The keyring has answered after all</source>
        <translation>密钥环终于有了回应</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>{keyring} is asking you in its own window…</source>
        <translation>{keyring} 正在它自己的窗口中询问您…</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>正在等待本机的密钥环…</translation>
    </message>
    <message>
        <source>Checked: {channels}, {attention}</source>
        <translation>已检查：{channels}，{attention}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>%Ln 个频道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln 个需要留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>已复制：{name}</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared in {seconds} s</source>
        <translation>令牌已复制；剪贴板将在 {seconds} 秒后清空</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>未复制</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer has no program that opens it. The address is:</source>
        <translation>此电脑没有可以打开它的程序。地址是：</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>无法打开</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Secrets stay on this computer. A revealed token hides again after {n} s.</source>
        <translation>机密信息只留在本机。显示的令牌会在 {n} 秒后再次隐藏。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Told of {told} of the {accounts} accounts.</source>
        <translation>{accounts} 个账户中有 {told} 个给出了此项。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln 个需要留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see its details</source>
        <translation>选择一个账户以查看详情</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are selected</source>
        <translation>
            <numerusform>已选择 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln 条提示</numerusform>
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
        <translation>屏幕上的账户是 {time} 的，仍然保留。</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Export all accounts</source>
        <translation>导出全部账户</translation>
    </message>
    <message>
        <source>Export the accounts shown</source>
        <translation>导出显示的账户</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} 已存在。</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>已导出到 {name}</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>支持报告</translation>
    </message>
    <message>
        <source>Send this to somebody who helps you. It holds no token, no id and no name.</source>
        <translation>把它发给帮助您的人。其中没有令牌、ID 或姓名。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>ListPlaceholder</name>
    <message>
        <source>Checking your accounts…</source>
        <translation>正在检查您的账户…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>正在等待您的密钥环…</translation>
    </message>
    <message>
        <source>Your system may be asking for its password in another window.</source>
        <translation>系统可能正在另一个窗口中询问密码。</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>检查失败</translation>
    </message>
    <message>
        <source>So it is not known yet which accounts are set up.</source>
        <translation>因此尚不知道设置了哪些账户。</translation>
    </message>
    <message>
        <source>This service was not asked</source>
        <translation>尚未查询此服务</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Accounts that are set up at useapi.net appear here.</source>
        <translation>在 useapi.net 设置的账户会显示在这里。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>检查账户</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln channels that were fine need attention</source>
        <translation>
            <numerusform>%Ln 个原本正常的频道需要留意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts that were fine need attention</source>
        <translation>
            <numerusform>%Ln 个原本正常的账户需要留意</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less: {name}</source>
        <translation>减少：{name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>增加：{name}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Ask for the plan and the credits of this account?</source>
        <translation>查询此账户的套餐和点数？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The plan was told; it stands in the details</source>
        <translation>已获知套餐；见详细信息</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reset all settings?</source>
        <translation>重置所有设置？</translation>
    </message>
    <message>
        <source>Preferences and columns are set to their defaults. Your token stays.</source>
        <translation>首选项和列将恢复为默认值。您的令牌会保留。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>显示日志文件夹</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Add a profile</source>
        <translation>添加配置</translation>
    </message>
    <message>
        <source>A name for another API token:</source>
        <translation>另一个 API 令牌的名称：</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>重命名此配置</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>新名称：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>That looks like a token. A name is kept in a file, so choose another.</source>
        <translation>这看起来像令牌。名称会保存在文件中，请另选一个。</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters, on one line.</source>
        <translation>名称须为 1 到 {most} 个字符，不换行。</translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation>移除配置“{name}”？</translation>
    </message>
    <message>
        <source>Its API token is removed from the keyring. Nothing changes at useapi.net; you can add the profile again at any time.</source>
        <translation>它的 API 令牌将从密钥环中移除。useapi.net 上不会有任何变化；您可以随时再次添加该配置。</translation>
    </message>
    <message>
        <source>A profile with this name already exists.</source>
        <translation>已有同名的配置。</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>移除配置</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>Ask</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide ({seconds})</source>
        <translation>隐藏（{seconds}）</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>隐藏令牌</translation>
    </message>
    <message>
        <source>Reveal the token</source>
        <translation>显示令牌</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>已复制单元格</translation>
    </message>
    <message>
        <source>Command copied; it takes the token from $USEAPI_TOKEN</source>
        <translation>已复制命令；它从 $USEAPI_TOKEN 读取令牌</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>已按{column}排序</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Empty</source>
        <translation>为空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>已粘贴</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Services with nothing set up</source>
        <translation>没有设置任何账户的服务</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln others</source>
        <translation>
            <numerusform>+ 其他 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>− Fewer services</source>
        <translation>− 收起</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the check failed</source>
        <translation>检查失败</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln 个需要留意</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>no longer offered by useapi.net</source>
        <translation>useapi.net 不再提供</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
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
        <translation>所有账户</translation>
    </message>
    <message>
        <source>The last check failed: {problem}</source>
        <translation>上次检查失败：{problem}</translation>
    </message>
    <message>
        <source>Running jobs are not known: {problem}</source>
        <translation>正在运行的作业未知：{problem}</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Your subscription at useapi.net</source>
        <translation>您在 useapi.net 的订阅</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>已付费至</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>上次续订</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅数</translation>
    </message>
    <message>
        <source>Accounts per service</source>
        <translation>每个服务的账户数</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Accounts, as useapi.net counts them</source>
        <translation>useapi.net 统计的账户</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} / {most}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in error</source>
        <translation>
            <numerusform>%Ln 个出错</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%Ln accounts per service</source>
        <translation>
            <numerusform>每个服务 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels on %Ln servers</source>
        <translation>
            <numerusform>个频道，在 %Ln 个服务器上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln services</source>
        <translation>
            <numerusform>分布在 %Ln 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs free</source>
        <translation>
            <numerusform>%Ln 个空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed at once</source>
        <translation>
            <numerusform>可同时运行 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>%Ln 条提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln 个需要留意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services asked in {seconds} s</source>
        <translation>
            <numerusform>{seconds} 秒内查询了 %Ln 个服务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>Token kept in {keyring}</source>
        <translation>令牌保存在 {keyring} 中</translation>
    </message>
    <message>
        <source>the system’s keyring</source>
        <translation>系统的密钥环</translation>
    </message>
    <message>
        <source>Token kept only until the window closes; another one is in {keyring}</source>
        <translation>令牌仅保留到窗口关闭；另一个令牌在 {keyring} 中</translation>
    </message>
    <message>
        <source>Token kept only until the window closes</source>
        <translation>令牌只保留到窗口关闭</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>没有令牌</translation>
    </message>
    <message>
        <source>Forget the API token?</source>
        <translation>忘记 API 令牌？</translation>
    </message>
    <message>
        <source>It is removed from {keyring} and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>它将从 {keyring} 中移除，列表也会清空。useapi.net 上不会有任何变化；您可以随时再次粘贴令牌。</translation>
    </message>
    <message>
        <source>It is only in memory. It is removed from there, and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>它只在内存中。它将从那里清除，列表会被清空。useapi.net 上没有任何变化；您可以随时重新粘贴令牌。</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>忘记令牌</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>“完整”表示没有缺失，不表示 Discord 令牌有效。</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>自动续期</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{capacity} jobs at once</source>
        <translation>可同时运行的作业：{capacity}</translation>
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
        <translation>{seconds} 秒后重试（第 {attempt} 次，共 {attempts} 次）</translation>
    </message>
    <message>
        <source>{answered} of {asked} services have answered…</source>
        <translation>{asked} 个服务中已有 {answered} 个回应…</translation>
    </message>
    <message>
        <source>Asking how many jobs are running…</source>
        <translation>正在查询运行中的作业数…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>正在连接 {host}…</translation>
    </message>
    <message>
        <source>Waiting for the answer of {host}…</source>
        <translation>正在等待 {host} 的回答…</translation>
    </message>
    <message>
        <source>Reading the answer…</source>
        <translation>正在读取回答…</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已下线</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>channel is set up</source>
        <translation>个频道已设置</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>可同时运行，最多可达 {number} 个</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>全部完整</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>同时运行的作业</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>您的订阅</translation>
    </message>
    <message>
        <source>paid until {day}</source>
        <translation>已付费至 {day}</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Jobs, as far as it is told</source>
        <translation>作业（就已知而言）</translation>
    </message>
    <message>
        <source>No problem told</source>
        <translation>未报告问题</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要留意的</translation>
    </message>
    <message>
        <source>{problem}: {number}</source>
        <translation>{problem}：{number}</translation>
    </message>
    <message>
        <source>took {seconds} s · {host}</source>
        <translation>用时 {seconds} 秒 · {host}</translation>
    </message>
    <message>
        <source>old: check again · {host}</source>
        <translation>已过时：请重新检查 · {host}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>{number} 分钟前</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>{number} 小时前</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>未生效</translation>
    </message>
</context>
</TS>
