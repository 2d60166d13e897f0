<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>Report to read or print (*.html)</source>
        <translation>تقرير للقراءة أو الطباعة (*.html)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>بيانات للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Capacity is what is configured, not what was free at the time of the check.</source>
        <translation>السعة هي ما هو مُعدّ، وليست ما كان متاحًا وقت الفحص.</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>«مكتمل» يعني أن لا شيء ناقص، وليس أن رمز Discord يعمل.</translation>
    </message>
    <message>
        <source>Of a Discord token, at most the last four characters are shown here.</source>
        <translation>لا يُعرض هنا من رمز Discord أكثر من الأحرف الأربعة الأخيرة.</translation>
    </message>
    <message>
        <source>Made with {program}</source>
        <translation>أُنشئ بواسطة {program}</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>بيانات نموذجية فقط</translation>
    </message>
    <message>
        <source>As told by {host}</source>
        <translation>وفقًا لـ {host}</translation>
    </message>
    <message>
        <source>Accounts at useapi.net</source>
        <translation>الحسابات في useapi.net</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing and no problem is known, not that jobs succeed.</source>
        <translation>«مكتمل» يعني أن لا شيء ناقص ولا مشكلة معروفة، وليس أن المهام تنجح.</translation>
    </message>
    <message>
        <source>This report shows {shown} of {all} accounts.</source>
        <translation>يعرض هذا التقرير {shown} من {all} من الحسابات.</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>مهمة واحدة</translation>
    </message>
    <message>
        <source>{number} jobs</source>
        <translation>المهام: {number}</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>مسموح بها في آن واحد، من {number} ممكنة</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>لا شيء يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>كل شيء مكتمل</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>فُحصت في {date}</translation>
    </message>
    <message>
        <source>account is set up</source>
        <translation>حساب مُعدّ</translation>
    </message>
    <message>
        <source>accounts are set up</source>
        <translation>حسابات مُعدّة</translation>
    </message>
    <message>
        <source>accounts on 1 server</source>
        <translation>حسابات على خادم واحد</translation>
    </message>
    <message>
        <source>accounts on {servers} servers</source>
        <translation>حسابات، عدد الخوادم: {servers}</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>حساب واحد</translation>
    </message>
    <message>
        <source>{number} accounts</source>
        <translation>الحسابات: {number}</translation>
    </message>
    <message>
        <source>Account {ids}</source>
        <translation>الحساب {ids}</translation>
    </message>
    <message>
        <source>Accounts {ids}</source>
        <translation>الحسابات {ids}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>ما يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>and {number} more: see the table</source>
        <translation>و{number} أخرى: انظر الجدول</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>انتظر بضع دقائق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The service asks you to wait until {time}. Then try again.</source>
        <translation>الخدمة تطلب الانتظار حتى: {time}. ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your token works; no channel is set up yet</source>
        <translation>رمزك يعمل؛ لم تُعدّ أي قناة بعد</translation>
    </message>
    <message>
        <source>Your token works; no account is set up yet</source>
        <translation>رمزك يعمل؛ لم يُعدّ أي حساب بعد</translation>
    </message>
    <message>
        <source>useapi.net knows no Discord channel under this token.</source>
        <translation>لا يعرف useapi.net أي قناة Discord تحت هذا الرمز.</translation>
    </message>
    <message>
        <source>useapi.net knows no account of this service under this token.</source>
        <translation>لا يعرف useapi.net أي حساب لهذه الخدمة تحت هذا الرمز.</translation>
    </message>
    <message>
        <source>Set up a channel at useapi.net; its documentation shows how.</source>
        <translation>أعدّ قناة في useapi.net؛ تبيّن وثائقه الكيفية.</translation>
    </message>
    <message>
        <source>Set up an account at useapi.net; its documentation shows how.</source>
        <translation>أعدّ حسابًا في useapi.net؛ تبيّن وثائقه الكيفية.</translation>
    </message>
    <message>
        <source>Did you set one up before? Check that this is the token you used then.</source>
        <translation>هل أعددت واحدة من قبل؟ تحقق من أن هذا هو الرمز الذي استخدمته آنذاك.</translation>
    </message>
    <message>
        <source>Then check again, and it will be listed here.</source>
        <translation>ثم افحص مجددًا، وستظهر هنا.</translation>
    </message>
    <message>
        <source>There is no list of accounts at this address</source>
        <translation>لا توجد قائمة حسابات على هذا العنوان</translation>
    </message>
    <message>
        <source>Check in the documentation whether the list still exists.</source>
        <translation>انظر في الوثائق هل ما زالت القائمة موجودة.</translation>
    </message>
    <message>
        <source>The answer was 404 Not Found, and not the one that useapi.net gives when nothing is set up. Either the address is wrong, or this list is no longer offered.</source>
        <translation>كانت الإجابة 404 Not Found، وليست التي يعطيها useapi.net عندما لا يكون أي شيء مُعدًّا. إما أن العنوان خاطئ، أو أن هذه القائمة لم تعد متاحة.</translation>
    </message>
    <message>
        <source>useapi.net no longer offers this list</source>
        <translation>لم يعد useapi.net يتيح هذه القائمة</translation>
    </message>
    <message>
        <source>The answer was 404, and useapi.net says in it that it has no such address. Nothing is wrong with your token.</source>
        <translation>كانت الإجابة 404، ويقول useapi.net فيها إنه ليس لديه عنوان كهذا. لا خطأ في رمزك.</translation>
    </message>
    <message>
        <source>useapi.net asks you to wait</source>
        <translation>يطلب منك useapi.net الانتظار</translation>
    </message>
    <message>
        <source>The answer was 429: too many requests came in a short time.</source>
        <translation>كانت الإجابة 429: وصلت طلبات كثيرة جدًا في وقت قصير.</translation>
    </message>
    <message>
        <source>Do other programs use the same token? Their requests may count as well.</source>
        <translation>هل تستخدم برامج أخرى الرمز نفسه؟ قد تُحتسب طلباتها أيضًا.</translation>
    </message>
    <message>
        <source>useapi.net has trouble of its own</source>
        <translation>لدى useapi.net مشكلات خاصة به</translation>
    </message>
    <message>
        <source>The answer was 5xx. Your token and your accounts are not the cause.</source>
        <translation>كانت الإجابة 5xx. رمزك وحساباتك ليسا السبب.</translation>
    </message>
    <message>
        <source>The answer was {status_code}. Your token and your accounts are not the cause.</source>
        <translation>كانت الإجابة {status_code}. رمزك وحساباتك ليسا السبب.</translation>
    </message>
    <message>
        <source>If this goes on, the proxy {proxy} may have answered itself: try without it.</source>
        <translation>إذا استمر ذلك فربما أجاب الوكيل {proxy} بنفسه: جرّب من دونه.</translation>
    </message>
    <message>
        <source>The request was sent on to another address</source>
        <translation>أُحيل الطلب إلى عنوان آخر</translation>
    </message>
    <message>
        <source>It was sent on to another address. That was not followed, since your token is meant for the original one only.</source>
        <translation>أُحيل إلى عنوان آخر. لم يُتبع ذلك، لأن رمزك مخصص للعنوان الأصلي فقط.</translation>
    </message>
    <message>
        <source>It was sent on to another page of {target_host}. That was not followed: an answer comes from the original address only.</source>
        <translation>حُوِّل الطلب إلى صفحة أخرى من {target_host}. ولم يُتبَع ذلك: فالإجابة لا تأتي إلا من العنوان الأصلي.</translation>
    </message>
    <message>
        <source>It was sent on to {target_host}. That was not followed, since your token is meant for the original address only.</source>
        <translation>أُحيل إلى {target_host}. لم يُتبع ذلك، لأن رمزك مخصص للعنوان الأصلي فقط.</translation>
    </message>
    <message>
        <source>In a hotel, train or company network? Open a web page and sign in to the network.</source>
        <translation>في شبكة فندق أو قطار أو شركة؟ افتح صفحة ويب وسجّل الدخول إلى الشبكة.</translation>
    </message>
    <message>
        <source>A web page came instead of the accounts</source>
        <translation>وصلت صفحة ويب بدلًا من الحسابات</translation>
    </message>
    <message>
        <source>Most often it is the sign-in page of a hotel, train or company network, or a notice of maintenance.</source>
        <translation>غالبًا ما تكون صفحة تسجيل الدخول لشبكة فندق أو قطار أو شركة، أو إشعار صيانة.</translation>
    </message>
    <message>
        <source>Open useapi.net in your browser, and sign in to the network if asked.</source>
        <translation>افتح useapi.net في متصفحك، وسجّل الدخول إلى الشبكة إن طُلب منك ذلك.</translation>
    </message>
    <message>
        <source>useapi.net answered in a way this program does not know</source>
        <translation>أجاب useapi.net بطريقة لا يعرفها هذا البرنامج</translation>
    </message>
    <message>
        <source>The answer was {status_code}, which is not documented for this list.</source>
        <translation>كانت الإجابة {status_code}، وهي غير موثّقة لهذه القائمة.</translation>
    </message>
    <message>
        <source>The answer was not a list of accounts</source>
        <translation>لم تكن الإجابة قائمة حسابات</translation>
    </message>
    <message>
        <source>useapi.net answered, but with something else.</source>
        <translation>أجاب useapi.net، لكن بشيء آخر.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>تعذرت قراءة الإجابة</translation>
    </message>
    <message>
        <source>It is damaged, cut off, or not in the form (JSON) in which useapi.net answers.</source>
        <translation>إنها تالفة أو مقطوعة أو ليست بالصيغة (JSON) التي يجيب بها useapi.net.</translation>
    </message>
    <message>
        <source>Try again: it may have been damaged on its way.</source>
        <translation>حاول مجددًا: ربما تلفت في الطريق.</translation>
    </message>
    <message>
        <source>The answer is not the list this program knows</source>
        <translation>الإجابة ليست القائمة التي يعرفها هذا البرنامج</translation>
    </message>
    <message>
        <source>It can be read, but it is not a list of accounts as useapi.net documents it. Nothing was guessed from it.</source>
        <translation>يمكن قراءتها، لكنها ليست قائمة حسابات كما يوثّقها useapi.net. لم يُخمَّن منها شيء.</translation>
    </message>
    <message>
        <source>The plan of this account was not told</source>
        <translation>لم يُذكر خطة هذا الحساب</translation>
    </message>
    <message>
        <source>useapi.net answered, but without the plan and the credits of this account.</source>
        <translation>أجاب useapi.net، لكن من دون خطة هذا الحساب ورصيده.</translation>
    </message>
    <message>
        <source>Is a problem reported of this account? Then see to that first.</source>
        <translation>هل أُبلغ عن مشكلة في هذا الحساب؟ عالجها أولًا.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>الإجابة كبيرة جدًا</translation>
    </message>
    <message>
        <source>It has more than {limit_mib} MiB, far more than any list of accounts. Reading was stopped.</source>
        <translation>حجمها أكثر من {limit_mib} ميبيبايت، وهو أكبر بكثير من أي قائمة حسابات. توقفت القراءة.</translation>
    </message>
    <message>
        <source>The answer is compressed in a way this program does not know</source>
        <translation>الإجابة مضغوطة بطريقة لا يفتحها هذا البرنامج</translation>
    </message>
    <message>
        <source>It came compressed, although that was not asked for. Something between this computer and useapi.net may have done that.</source>
        <translation>جاءت مضغوطة مع أنها طُلبت غير مضغوطة. ربما فعل ذلك شيء بين هذا الحاسوب و useapi.net.</translation>
    </message>
    <message>
        <source>your keyring</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Or use the token only for now: it is then forgotten when the program ends.</source>
        <translation>أو استخدم الرمز الآن فقط: عندئذ يُنسى عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>Unlock it with its password.</source>
        <translation>ألغ قفله بكلمة مروره.</translation>
    </message>
    <message>
        <source>In KeePassXC, open and unlock the database that has the token.</source>
        <translation>في KeePassXC، افتح قاعدة البيانات التي فيها الرمز وألغ قفلها.</translation>
    </message>
    <message>
        <source>Open the wallet with its password, when KDE asks or in KWalletManager.</source>
        <translation>افتح المحفظة بكلمة مرورها، عندما يطلبها KDE أو في KWalletManager.</translation>
    </message>
    <message>
        <source>Unlock it with its password, usually the one you sign in with.</source>
        <translation>ألغ قفله بكلمة مروره، وهي عادةً كلمة مرور الدخول.</translation>
    </message>
    <message>
        <source>To keep it, install a keyring (GNOME Keyring or KWallet on Linux) and sign in again.</source>
        <translation>لحفظه، ثبّت سلسلة مفاتيح (GNOME Keyring أو KWallet على Linux) وسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Start KeePassXC and open your database.</source>
        <translation>شغّل KeePassXC وافتح قاعدة بياناتك.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, switch the wallet on.</source>
        <translation>في إعدادات نظام KDE، ضمن «KDE Wallet»، شغّل المحفظة.</translation>
    </message>
    <message>
        <source>Start it, or sign out of your computer and in again.</source>
        <translation>شغّله، أو سجّل الخروج من حاسوبك ثم ادخل من جديد.</translation>
    </message>
    <message>
        <source>In the settings of KeePassXC, under “Secret Service Integration”, switch it on.</source>
        <translation>في إعدادات KeePassXC، ضمن «Secret Service Integration»، شغّل الخدمة.</translation>
    </message>
    <message>
        <source>In the System Settings of KDE, under “KDE Wallet”, turn on its use for the Secret Service interface.</source>
        <translation>في إعدادات نظام KDE، ضمن «KDE Wallet»، فعّل استخدامها لواجهة Secret Service.</translation>
    </message>
    <message>
        <source>{keyring} reported an error</source>
        <translation>أبلغ {keyring} عن خطأ</translation>
    </message>
    <message>
        <source>The fault is on its side; your accounts are not affected.</source>
        <translation>السبب يعود إليه؛ حساباتك لم تتأثر.</translation>
    </message>
    <message>
        <source>Does it happen again? Sign out of your computer and in again.</source>
        <translation>هل تكرر ذلك؟ سجّل الخروج من حاسوبك ثم ادخل مجددًا.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer</source>
        <translation>لا توجد سلسلة مفاتيح في هذا الحاسوب</translation>
    </message>
    <message>
        <source>{installed} is running, but its keyring service is switched off</source>
        <translation>‏{installed}: البرنامج يعمل، لكن خدمة سلسلة المفاتيح فيه متوقفة</translation>
    </message>
    <message>
        <source>{installed} is not running</source>
        <translation>‏{installed}: البرنامج لا يعمل</translation>
    </message>
    <message>
        <source>The token can be kept safely only by the system’s keyring, and none is running. It is never kept in a file.</source>
        <translation>لا يمكن حفظ الرمز بأمان إلا في سلسلة مفاتيح النظام، ولا توجد واحدة قيد التشغيل. لا يُحفظ أبدًا في ملف.</translation>
    </message>
    <message>
        <source>{keyring} does not have the token</source>
        <translation>‏{keyring}: الرمز غير موجود</translation>
    </message>
    <message>
        <source>It was kept in {place}, which cannot be searched now. It may still be there.</source>
        <translation>كان محفوظًا في {place}، ولا يمكن البحث هناك الآن. قد يكون ما زال هناك.</translation>
    </message>
    <message>
        <source>{keyring} shares no database</source>
        <translation>‏{keyring}: لا توجد قاعدة بيانات مشتركة</translation>
    </message>
    <message>
        <source>The token can be kept only in a database that is open and shares a group.</source>
        <translation>لا يمكن حفظ الرمز إلا في قاعدة بيانات مفتوحة تشارك مجموعة.</translation>
    </message>
    <message>
        <source>Open your database in it; in its database settings, under “Secret Service Integration”, choose a group to be shared.</source>
        <translation>افتح فيه قاعدة بياناتك؛ وفي إعدادات القاعدة، ضمن «Secret Service Integration»، اختر مجموعة لمشاركتها.</translation>
    </message>
    <message>
        <source>{keyring} is locked</source>
        <translation>‏{keyring}: مقفل</translation>
    </message>
    <message>
        <source>While it is locked, the token can be neither read nor kept.</source>
        <translation>ما دام كذلك، لا يمكن قراءة الرمز ولا حفظه.</translation>
    </message>
    <message>
        <source>{keyring} was not unlocked</source>
        <translation>‏{keyring}: لم يُفتح القفل</translation>
    </message>
    <message>
        <source>It asked for permission, and the answer was no.</source>
        <translation>طلب الإذن، وكانت الإجابة لا.</translation>
    </message>
    <message>
        <source>Try again and allow it, if that was a mistake.</source>
        <translation>حاول مجددًا واسمح بذلك إن كان خطأ.</translation>
    </message>
    <message>
        <source>{keyring} does not answer</source>
        <translation>‏{keyring}: لا يجيب</translation>
    </message>
    <message>
        <source>Perhaps it is waiting for its password in a window behind this one.</source>
        <translation>ربما ينتظر كلمة مروره في نافذة خلف هذه.</translation>
    </message>
    <message>
        <source>Look for such a window and answer it.</source>
        <translation>ابحث عن نافذة كهذه وأجب فيها.</translation>
    </message>
    <message>
        <source>{keyring} holds something that is not a token</source>
        <translation>{keyring}: المحفوظ ليس رمزًا</translation>
    </message>
    <message>
        <source>The entry of this program was changed or damaged. It was not used.</source>
        <translation>تغيّر مُدخل هذا البرنامج أو تلف. لم يُستخدم.</translation>
    </message>
    <message>
        <source>Enter the token again with “Change token”: it is then replaced.</source>
        <translation>أدخل الرمز مجددًا عبر «تغيير الرمز»: عندئذ يُستبدل.</translation>
    </message>
    <message>
        <source>The token is too long for {keyring}</source>
        <translation>الرمز أطول مما يسمح به {keyring}</translation>
    </message>
    <message>
        <source>It was not kept. A token of useapi.net is much shorter.</source>
        <translation>لم يُحفظ. رمز useapi.net أقصر بكثير.</translation>
    </message>
    <message>
        <source>Check that only the token was pasted, and nothing with it.</source>
        <translation>تحقق من لصق الرمز وحده دون شيء معه.</translation>
    </message>
    <message>
        <source>The token is still kept in {place}.</source>
        <translation>ما زال الرمز محفوظًا في {place}.</translation>
    </message>
    <message>
        <source>Or clear it from this window only. It stays in the keyring and is used at the next start.</source>
        <translation>أو امسحه من هذه النافذة فقط. يبقى في سلسلة المفاتيح ويُستخدم عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The token is not kept.</source>
        <translation>لم يُحفظ الرمز.</translation>
    </message>
    <message>
        <source>The old token is still kept in {place}; the new one is not.</source>
        <translation>ما زال الرمز القديم محفوظًا في {place}؛ أما الجديد فلم يُحفظ.</translation>
    </message>
    <message>
        <source>Or go on with the new token; it is forgotten when the program ends.</source>
        <translation>أو تابع بالرمز الجديد؛ يُنسى عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>The profile keeps its old name and its token.</source>
        <translation>يحتفظ ملف التعريف باسمه القديم ورمزه.</translation>
    </message>
    <message>
        <source>The token is still kept in {place} under an old name of the profile.</source>
        <translation>ما زال الرمز محفوظًا في {place} تحت اسم قديم لملف التعريف.</translation>
    </message>
    <message>
        <source>Or do it later with “Remove leftover tokens” in the token’s menu.</source>
        <translation>أو افعل ذلك لاحقًا عبر «إزالة الرموز المتبقية» في قائمة الرمز.</translation>
    </message>
    <message>
        <source>Or stop looking for it there. What is kept there then stays there.</source>
        <translation>أو توقف عن البحث عنه هناك. ما هو محفوظ هناك يبقى عندئذ هناك.</translation>
    </message>
    <message>
        <source>KeePassXC moves removed entries into the recycle bin of the database. The token in them is overwritten first. If the database keeps more than ten older values of an entry, the token stays readable there until you empty the recycle bin.</source>
        <translation>ينقل KeePassXC المدخلات المُزالة إلى سلة محذوفات قاعدة البيانات، ويُكتب فوق الرمز فيها أولًا. إذا كانت القاعدة تحتفظ بأكثر من عشر قيم قديمة للمدخلة، يبقى الرمز مقروءًا هناك إلى أن تُفرغ سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Check that this computer is online: open useapi.net in a browser.</source>
        <translation>تحقق من اتصال هذا الحاسوب: افتح useapi.net في متصفح.</translation>
    </message>
    <message>
        <source>Do you use a VPN or a firewall? Check that it lets this through.</source>
        <translation>هل تستخدم VPN أو جدار حماية؟ تحقق من أنه يسمح بمرور هذا.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set it in the settings of GNOME or KDE; on other desktops in HTTPS_PROXY.</source>
        <translation>هل تحتاج هذه الشبكة إلى وكيل؟ عيّنه في إعدادات GNOME أو KDE، وفي أسطح المكتب الأخرى في HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Does this network need a proxy? Set its address in your system’s network settings; a script (PAC) is not followed.</source>
        <translation>هل تحتاج هذه الشبكة إلى وكيل؟ عيّن عنوانه في إعدادات الشبكة في نظامك؛ ولا يُتَّبع البرنامج النصي (PAC).</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer; best let it set them automatically.</source>
        <translation>تحقق من التاريخ والوقت والمنطقة الزمنية في هذا الحاسوب؛ دعها تُضبط تلقائيًا.</translation>
    </message>
    <message>
        <source>In a hotel or café? Sign in to the network first, or use another one.</source>
        <translation>في فندق أو مقهى؟ سجّل الدخول إلى الشبكة أولًا، أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>No answer came from {host}</source>
        <translation>لم تصل إجابة من {host}</translation>
    </message>
    <message>
        <source>The connection did not work.</source>
        <translation>لم ينجح الاتصال.</translation>
    </message>
    <message>
        <source>{host} could not be found</source>
        <translation>تعذر العثور على {host}</translation>
    </message>
    <message>
        <source>This computer could not look up the address. Most often it is offline.</source>
        <translation>لم يستطع هذا الحاسوب البحث عن العنوان. غالبًا ما يكون غير متصل.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>لا يوجد طريق إلى {host}</translation>
    </message>
    <message>
        <source>Most often this computer is offline, or a firewall does not let the program through.</source>
        <translation>غالبًا ما يكون هذا الحاسوب غير متصل، أو يمنع جدار حماية مرور البرنامج.</translation>
    </message>
    <message>
        <source>{host} does not accept connections</source>
        <translation>لا يقبل {host} الاتصالات</translation>
    </message>
    <message>
        <source>The computer there can be reached, but nothing answers at this address; or a firewall refuses in its name.</source>
        <translation>يمكن الوصول إلى الحاسوب هناك، لكن لا شيء يجيب على هذا العنوان؛ أو يرفض جدار حماية باسمه.</translation>
    </message>
    <message>
        <source>Try again in a few minutes: it may be down for a moment.</source>
        <translation>حاول مجددًا بعد بضع دقائق: ربما هو متوقف للحظة.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time</source>
        <translation>تعذر الوصول إلى {host} في الوقت المناسب</translation>
    </message>
    <message>
        <source>{host} agreed on no encryption in time</source>
        <translation>لم يتم الاتفاق على التشفير مع {host} في الوقت المحدد</translation>
    </message>
    <message>
        <source>The answer from {host} stopped coming</source>
        <translation>توقف وصول الإجابة من {host}</translation>
    </message>
    <message>
        <source>The answer from {host} came too slowly</source>
        <translation>وصلت الإجابة من {host} ببطء شديد</translation>
    </message>
    <message>
        <source>{host} did not answer in time</source>
        <translation>لم يجب {host} في الوقت المناسب</translation>
    </message>
    <message>
        <source>No connection could be made.</source>
        <translation>لم ينشأ أي اتصال.</translation>
    </message>
    <message>
        <source>A connection was made, but no encrypted one. Your token was not sent.</source>
        <translation>تم الاتصال، لكنه غير مشفَّر. لم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>The answer had begun, but its end did not come.</source>
        <translation>بدأت الإجابة، لكن نهايتها لم تصل.</translation>
    </message>
    <message>
        <source>It kept coming, but its end did not come in time.</source>
        <translation>ظلت تصل، لكن نهايتها لم تصل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection was there, but the answer to the request did not begin.</source>
        <translation>كان الاتصال قائمًا، لكن الإجابة عن الطلب لم تبدأ.</translation>
    </message>
    <message>
        <source>Try again: the network may have been busy for a moment.</source>
        <translation>حاول مجددًا: ربما كانت لحظة ازدحام.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off</source>
        <translation>انقطع الاتصال مع {host}</translation>
    </message>
    <message>
        <source>It ended before it was encrypted. Your token was not sent.</source>
        <translation>انتهى الاتصال قبل أن يُشفَّر. لم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>It ended before the whole answer was here.</source>
        <translation>انتهى قبل وصول الإجابة كاملة.</translation>
    </message>
    <message>
        <source>Is your Wi-Fi weak? Move closer, or use a cable.</source>
        <translation>هل شبكة Wi-Fi ضعيفة؟ اقترب أكثر، أو استخدم كابلًا.</translation>
    </message>
    <message>
        <source>What answered at {host} is not a web service</source>
        <translation>ما أجاب على {host} ليس خدمة ويب</translation>
    </message>
    <message>
        <source>The answer breaks the rules of the web (HTTP), so it could not be read.</source>
        <translation>تخالف الإجابة قواعد الويب (HTTP)، لذا تعذرت قراءتها.</translation>
    </message>
    <message>
        <source>Look at the proxy in your system’s network settings, then check again.</source>
        <translation>راجع الوكيل في إعدادات الشبكة في نظامك، ثم تحقق من جديد.</translation>
    </message>
    <message>
        <source>It is set in {variable}. Correct it there, and start the program again.</source>
        <translation>إنه معيّن في {variable}. صحّحه هناك، ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Set user name and password with the proxy in your system’s network settings.</source>
        <translation>عيّن اسم المستخدم وكلمة المرور مع الوكيل في إعدادات الشبكة في نظامك.</translation>
    </message>
    <message>
        <source>Put them into {variable}, as in NAME:PASSWORD@HOST:PORT, and start the program again.</source>
        <translation>ضعهما في {variable} على شكل NAME:PASSWORD@HOST:PORT، ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The proxy {address} cannot be reached</source>
        <translation>تعذّر الوصول إلى الوكيل {address}</translation>
    </message>
    <message>
        <source>The proxy {address} could not be found</source>
        <translation>لم يُعثر على الوكيل {address}</translation>
    </message>
    <message>
        <source>The proxy {address} did not answer in time</source>
        <translation>لم يجب الوكيل {address} في الوقت المحدد</translation>
    </message>
    <message>
        <source>What answers at {address} is not the proxy that is set</source>
        <translation>ما يجيب عند {address} ليس الوكيل المعيّن</translation>
    </message>
    <message>
        <source>The proxy {address} could not prove that it is the real one</source>
        <translation>لم يستطع الوكيل {address} إثبات أنه الحقيقي</translation>
    </message>
    <message>
        <source>The proxy {address} wants a user name and a password</source>
        <translation>يطلب الوكيل {address} اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>The proxy {address} did not accept the user name and password</source>
        <translation>لم يقبل الوكيل {address} اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>The proxy {address} wants a login that this program cannot do</source>
        <translation>يطلب الوكيل {address} تسجيل دخول لا يستطيعه هذا البرنامج</translation>
    </message>
    <message>
        <source>The proxy {address} does not allow useapi.net</source>
        <translation>لا يسمح الوكيل {address} بالوصول إلى useapi.net</translation>
    </message>
    <message>
        <source>The proxy {address} could not reach useapi.net</source>
        <translation>لم يستطع الوكيل {address} الوصول إلى useapi.net</translation>
    </message>
    <message>
        <source>A proxy did not let the request through</source>
        <translation>لم يسمح وكيل بمرور الطلب</translation>
    </message>
    <message>
        <source>The proxy {address} did not let the request through</source>
        <translation>لم يسمح الوكيل {address} بمرور الطلب</translation>
    </message>
    <message>
        <source>It may be a proxy of another kind: HTTP, HTTPS and SOCKS differ.</source>
        <translation>ربما كان وكيلًا من نوع آخر: فأنواع HTTP وHTTPS وSOCKS مختلفة.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted here. Your token was not sent.</source>
        <translation>شهادته غير موثوقة هنا. لم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>It takes no user name and password of the kind that is sent.</source>
        <translation>لا يقبل اسم المستخدم وكلمة المرور بالشكل المرسَل.</translation>
    </message>
    <message>
        <source>It offers {offered}; this program can only send a name and password (Basic).</source>
        <translation>يعرض {offered}؛ ولا يستطيع هذا البرنامج إلا إرسال اسم وكلمة مرور (Basic).</translation>
    </message>
    <message>
        <source>Your token was not sent.</source>
        <translation>لم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>It answered {proxy_status} instead of connecting. Your token was not sent.</source>
        <translation>أجاب {proxy_status} بدل الاتصال. لم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for the user name and password.</source>
        <translation>اسأل المسؤول عنه عن اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it for an exception, or for another proxy.</source>
        <translation>اطلب من المسؤول عنه استثناءً أو وكيلًا آخر.</translation>
    </message>
    <message>
        <source>Ask whoever looks after it to allow useapi.net.</source>
        <translation>اطلب من المسؤول عنه السماح بالوصول إلى useapi.net.</translation>
    </message>
    <message>
        <source>Is it your company’s? Ask whoever looks after it there.</source>
        <translation>هل هو وكيل شركتك؟ اسأل المسؤول عنه هناك.</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used</source>
        <translation>لا يمكن استخدام إعداد الوكيل في هذا الحاسوب</translation>
    </message>
    <message>
        <source>What is set is not an address that can be used.</source>
        <translation>القيمة المضبوطة ليست عنوانًا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The environment variable {variable} is not an address that can be used.</source>
        <translation>متغير البيئة {variable} ليس عنوانًا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Correct the proxy in your system’s network settings, or turn it off.</source>
        <translation>صحّح الوكيل في إعدادات الشبكة في نظامك، أو أوقفه.</translation>
    </message>
    <message>
        <source>Correct {variable}, or remove it, and start the program again.</source>
        <translation>صحّح {variable} أو احذفه، ثم ابدأ البرنامج من جديد.</translation>
    </message>
    <message>
        <source>It must begin with http://, https://, socks5:// or socks5h://, then name a host and a port.</source>
        <translation>يجب أن يبدأ بـ ⁦http://⁩ أو ⁦https://⁩ أو ⁦socks5://⁩ أو ⁦socks5h://⁩، ثم يسمي مضيفًا ومنفذًا.</translation>
    </message>
    <message>
        <source>{host} could not prove that it is the real one</source>
        <translation>لم يستطع {host} إثبات أنه الحقيقي</translation>
    </message>
    <message>
        <source>Its certificate comes from someone this computer does not trust. Someone may be reading along: a company network, a virus scanner, or an attacker. Your token was not sent.</source>
        <translation>شهادته من جهة لا يثق بها هذا الحاسوب. قد يكون أحدهم يقرأ ما يُرسل: شبكة شركة أو مضاد فيروسات أو مهاجم. لم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>In a company network? Ask whoever looks after it to add its certificate to your system.</source>
        <translation>في شبكة شركة؟ اطلب من المسؤول عنها إضافة شهادتها إلى نظامك.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date</source>
        <translation>انتهت صلاحية شهادة {host}</translation>
    </message>
    <message>
        <source>Or this computer’s clock is wrong. Either way it cannot be told who is answering, so your token was not sent.</source>
        <translation>أو أن ساعة هذا الحاسوب خاطئة. في الحالتين لا يمكن معرفة من يجيب، لذلك لم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>Is the clock right? Then {host} has to renew it.</source>
        <translation>هل الساعة صحيحة؟ إذن على {host} تجديد شهادته.</translation>
    </message>
    <message>
        <source>This computer’s clock seems to be wrong</source>
        <translation>يبدو أن ساعة هذا الحاسوب خاطئة</translation>
    </message>
    <message>
        <source>By its time, the certificate of {host} is not valid yet. So it cannot be told who is answering, and your token was not sent.</source>
        <translation>وفق توقيته، شهادة {host} ليست سارية بعد. لذا لا يمكن معرفة من يجيب، ولم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>Someone else answered in the name of {host}</source>
        <translation>أجاب طرف آخر باسم {host}</translation>
    </message>
    <message>
        <source>The certificate is for another address. Your token was not sent.</source>
        <translation>الشهادة لعنوان آخر. لم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made</source>
        <translation>لم ينشأ اتصال آمن مع {host}</translation>
    </message>
    <message>
        <source>The two sides could not agree on encryption. Your token was not sent.</source>
        <translation>لم يتفق الطرفان على التشفير. لم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>What answered at {host} does not encrypt</source>
        <translation>ما أجاب عند {host} لا يستخدم التشفير</translation>
    </message>
    <message>
        <source>It speaks plain text where encryption is expected, as a network does that wants you to sign in. Your token was not sent.</source>
        <translation>يتكلم بنص صريح حيث تُنتظر التشفير، كشبكة تريد منك تسجيل الدخول. لم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>There are no certificates where {variable} points</source>
        <translation>لا يؤدي {variable} إلى أي شهادات</translation>
    </message>
    <message>
        <source>This environment variable says which certificates are trusted, but there are none where it points. So it cannot be told whether {host} is the real one, and your token was not sent.</source>
        <translation>يحدد متغير البيئة هذا الشهادات الموثوقة، لكن لا توجد شهادات في المكان الذي يشير إليه. لذلك لا يمكن معرفة ما إذا كان {host} هو الحقيقي، ولم يُرسَل رمزك.</translation>
    </message>
    <message>
        <source>Set {variable} to the certificates of your company, or remove it: then your system’s own list is used.</source>
        <translation>اجعل {variable} يشير إلى شهادات شركتك، أو احذفه: عندها تُستخدم قائمة نظامك نفسها.</translation>
    </message>
    <message>
        <source>Start the program again, and check.</source>
        <translation>شغّل البرنامج من جديد، ثم تحقق.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or in your share of it.</source>
        <translation>لم تبقَ مساحة على القرص، أو في حصتك منه.</translation>
    </message>
    <message>
        <source>The disk can be read but not written.</source>
        <translation>يمكن قراءة القرص لكن لا يمكن الكتابة عليه.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>لا يُسمح لك بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Its folder does not exist (any more).</source>
        <translation>مجلده ليس موجودًا (أو لم يعد).</translation>
    </message>
    <message>
        <source>Another program has the file open.</source>
        <translation>برنامج آخر فتح الملف.</translation>
    </message>
    <message>
        <source>Something that is not a file has that name.</source>
        <translation>شيء ليس ملفًا يحمل ذلك الاسم.</translation>
    </message>
    <message>
        <source>A file cannot have that name there.</source>
        <translation>لا يمكن لملف أن يحمل ذلك الاسم هناك.</translation>
    </message>
    <message>
        <source>The system did not let it be written.</source>
        <translation>لم يسمح النظام بكتابته.</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>أفسح مساحة، أو اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>Close it there, or choose another name.</source>
        <translation>أغلقه هناك، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name, short and without special characters.</source>
        <translation>اختر اسمًا آخر، قصيرًا ودون أحرف خاصة.</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents.</source>
        <translation>اختر مجلدًا آخر، مثل مستنداتك.</translation>
    </message>
    <message>
        <source>The check did not work</source>
        <translation>لم ينجح التحقق</translation>
    </message>
    <message>
        <source>No list of accounts came back.</source>
        <translation>لم تعد أي قائمة حسابات.</translation>
    </message>
    <message>
        <source>A part of this program is missing</source>
        <translation>جزء من هذا البرنامج مفقود</translation>
    </message>
    <message>
        <source>The file “{name}” should have come with it.</source>
        <translation>كان ينبغي أن يأتي الملف «{name}» معه.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>ثبّت البرنامج مجددًا.</translation>
    </message>
    <message>
        <source>Did a virus scanner remove the file? Restore it.</source>
        <translation>هل أزال مضاد فيروسات الملف؟ دعه يستعيده.</translation>
    </message>
    <message>
        <source>The address given with --api-url cannot be used</source>
        <translation>لا يمكن استخدام العنوان المعطى مع ⁦--api-url⁩</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>It must begin with https://</source>
        <translation>يجب أن يبدأ بـ ⁦https://⁩</translation>
    </message>
    <message>
        <source>It must begin with https:// and nothing else.</source>
        <translation>يجب أن يبدأ بـ ⁦https://⁩ ولا شيء غيره.</translation>
    </message>
    <message>
        <source>With http:// your token could be read on its way, so that is allowed for this computer itself only. Use https://</source>
        <translation>مع ⁦http://⁩ يمكن أن يُقرأ رمزك في الطريق، لذا يُسمح به لهذا الحاسوب نفسه فقط. استخدم ⁦https://⁩</translation>
    </message>
    <message>
        <source>It names no host.</source>
        <translation>لا يسمي مضيفًا.</translation>
    </message>
    <message>
        <source>Its host is neither a name nor an address.</source>
        <translation>مضيفه ليس اسمًا ولا عنوانًا.</translation>
    </message>
    <message>
        <source>Its port is not a number from 1 to 65535.</source>
        <translation>منفذه ليس عددًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>It seems to contain a user name or a password. Leave that out.</source>
        <translation>يحتوي على اسم مستخدم أو كلمة مرور، أو يبدو كذلك. احذف ذلك.</translation>
    </message>
    <message>
        <source>It has a path after the host. Leave that out.</source>
        <translation>يستمر بعد المضيف. احذف المسار.</translation>
    </message>
    <message>
        <source>It has a “?” in it. Leave that and what follows out.</source>
        <translation>فيه «?». احذفها وما يليها.</translation>
    </message>
    <message>
        <source>It has a “#” in it. Leave that and what follows out.</source>
        <translation>فيه «#». احذفها وما يليها.</translation>
    </message>
    <message>
        <source>It is not the address of a service.</source>
        <translation>ليس عنوان خدمة.</translation>
    </message>
    <message>
        <source>Give only scheme, host and port, for example https://api.useapi.net</source>
        <translation>أعطِ البروتوكول والمضيف والمنفذ فقط، مثلًا ⁦https://api.useapi.net⁩</translation>
    </message>
    <message>
        <source>Or leave the option out: then useapi.net itself is asked.</source>
        <translation>أو اترك الخيار: عندئذ يُسأل useapi.net نفسه.</translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <translation>تعذرت قراءة إعداداتك</translation>
    </message>
    <message>
        <source>What could be read still applies, and the rest is as at the first start. Your token is not affected.</source>
        <translation>ما أمكنت قراءته منها ما زال ساريًا، والباقي كما في أول تشغيل. لم يتأثر رمزك.</translation>
    </message>
    <message>
        <source>Go on as usual: your next changes are saved again.</source>
        <translation>تابع كالمعتاد: تُحفظ تغييراتك التالية من جديد.</translation>
    </message>
    <message>
        <source>The old file was set aside next to the new one, in case you need it.</source>
        <translation>وُضع الملف القديم جانبًا بجوار الجديد، إن احتجت إليه.</translation>
    </message>
    <message>
        <source>The share-safe view is on, unless the file said that it was off.</source>
        <translation>العرض الآمن للمشاركة مفعّل، إلا إذا كان الملف يذكر أنه متوقف.</translation>
    </message>
    <message>
        <source>Your settings could not be saved</source>
        <translation>تعذر حفظ إعداداتك</translation>
    </message>
    <message>
        <source>What you set holds until the program ends. Your token is not affected.</source>
        <translation>ما تضبطه يسري حتى ينتهي البرنامج. لم يتأثر رمزك.</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing to the folder.</source>
        <translation>أفسح مساحة على القرص، أو اسمح بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Go on as usual: your next change is saved together with those before it.</source>
        <translation>تابع كالمعتاد: يُحفظ التغيير التالي مع كل ما سبقه.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>تعذر حفظ الملف</translation>
    </message>
    <message>
        <source>“{name}” was not written. Nothing else has changed.</source>
        <translation>لم يُكتب «{name}». لم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Then save it again.</source>
        <translation>ثم احفظه مجددًا.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program</source>
        <translation>حدث خطأ داخل هذا البرنامج</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. It keeps running.</source>
        <translation>هذا خطأ من البرنامج وليس منك. وهو يستمر قدر استطاعته.</translation>
    </message>
    <message>
        <source>Try again what you were doing.</source>
        <translation>حاول مجددًا ما كنت تفعله.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program.</source>
        <translation>إن تكرر ذلك، فأغلق البرنامج وابدأه من جديد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>حفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Change token…</source>
        <translation>تغيير الرمز…</translation>
    </message>
    <message>
        <source>Use the token only for now</source>
        <translation>استخدام الرمز الآن فقط</translation>
    </message>
    <message>
        <source>Clear it from this window only</source>
        <translation>مسحه من هذه النافذة فقط</translation>
    </message>
    <message>
        <source>Stop looking there</source>
        <translation>التوقف عن البحث هناك</translation>
    </message>
    <message>
        <source>Open useapi.net</source>
        <translation>فتح useapi.net</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>أين رمزي؟</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>فتح الوثائق</translation>
    </message>
    <message>
        <source>How to set up a channel</source>
        <translation>كيفية إعداد قناة</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>كيفية إعداد حساب</translation>
    </message>
    <message>
        <source>Then check again.</source>
        <translation>ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>Did you start the program with --api-url? Check that address.</source>
        <translation>هل بدأت البرنامج مع ⁦--api-url⁩؟ تحقق من ذلك العنوان.</translation>
    </message>
    <message>
        <source>Do you use a VPN, a filter or a company network? Try without it.</source>
        <translation>هل تستخدم VPN أو مرشّحًا أو شبكة شركة؟ جرّب دون ذلك.</translation>
    </message>
    <message>
        <source>Is there a newer version of this program? Then use that.</source>
        <translation>هل يوجد إصدار أحدث من هذا البرنامج؟ استخدمه إذن.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>If this goes on, ask useapi.net; “Details” has the facts for them.</source>
        <translation>إن استمر ذلك، فاسأل useapi.net؛ في «التفاصيل» الحقائق اللازمة.</translation>
    </message>
    <message>
        <source>If this goes on, “Details” has the facts for a report.</source>
        <translation>إذا بقي الأمر هكذا، ففي «التفاصيل» الحقائق اللازمة للإبلاغ.</translation>
    </message>
    <message>
        <source>Give it on standard input, with --token-stdin, or keep it in the window.</source>
        <translation>أعطه عبر الإدخال القياسي باستخدام ‎--token-stdin، أو احفظه في النافذة.</translation>
    </message>
    <message>
        <source>Paste it with “Change token” and check again.</source>
        <translation>الصقه عبر «تغيير الرمز» وافحص مجددًا.</translation>
    </message>
    <message>
        <source>An API token is needed first</source>
        <translation>يلزم رمز API أولًا</translation>
    </message>
    <message>
        <source>Without your API token, useapi.net does not list accounts.</source>
        <translation>دون رمز API الخاص بك، لا يسرد useapi.net الحسابات.</translation>
    </message>
    <message>
        <source>Copy your API token: useapi.net showed it when you signed up.</source>
        <translation>انسخ رمز API الخاص بك: عرضه useapi.net عند تسجيلك.</translation>
    </message>
    <message>
        <source>This cannot be an API token</source>
        <translation>لا يمكن أن يكون هذا رمز API</translation>
    </message>
    <message>
        <source>It is empty. Nothing was sent.</source>
        <translation>لا شيء فيه. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>It has invisible characters in it. Nothing was sent.</source>
        <translation>فيه أحرف غير مرئية. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>It has letters or signs that no API token has. Nothing was sent.</source>
        <translation>فيه أحرف أو علامات لا توجد في أي رمز API. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>It is far too long. Nothing was sent.</source>
        <translation>إنه طويل جدًا. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>It looks like a Discord token, which opens a whole Discord account. Nothing was sent.</source>
        <translation>يبدو رمز Discord، وهو يفتح حساب Discord بأكمله. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. Nothing was sent.</source>
        <translation>لا يمكن إرساله كما هو. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Copy the token again: it starts with “user:”.</source>
        <translation>انسخ الرمز مجددًا: يبدأ بـ ⁦“user:”⁩.</translation>
    </message>
    <message>
        <source>useapi.net did not accept your API token</source>
        <translation>لم يقبل useapi.net رمز API الخاص بك</translation>
    </message>
    <message>
        <source>The answer was 401 Unauthorized.</source>
        <translation>كانت الإجابة 401 Unauthorized.</translation>
    </message>
    <message>
        <source>Copy the whole token from useapi.net: it starts with “user:” and is easily cut short.</source>
        <translation>انسخ الرمز كاملًا من useapi.net: يبدأ بـ ⁦“user:”⁩ ومن السهل أن يُقطع.</translation>
    </message>
    <message>
        <source>Was the token reset? Then the old one no longer works: use the new one.</source>
        <translation>هل أُعيد ضبط الرمز؟ إذن لم يعد القديم يعمل: استخدم الجديد.</translation>
    </message>
    <message>
        <source>useapi.net found no active subscription</source>
        <translation>لم يجد useapi.net اشتراكًا فعالًا</translation>
    </message>
    <message>
        <source>The answer was 402: there is no subscription for this token, or it has expired.</source>
        <translation>كانت الإجابة 402: لا يوجد اشتراك لهذا الرمز، أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Check at useapi.net whether your subscription is active.</source>
        <translation>انظر في useapi.net هل اشتراكك فعّال.</translation>
    </message>
    <message>
        <source>Do you have more than one token? Check that this one belongs to the subscription.</source>
        <translation>هل لديك أكثر من رمز؟ تحقق من أن هذا يخص الاشتراك.</translation>
    </message>
    <message>
        <source>The service asks for a paid plan</source>
        <translation>الخدمة تطلب باقة مدفوعة</translation>
    </message>
    <message>
        <source>The answer was 402. It is about the plan of an account at the service itself, not about your subscription at useapi.net.</source>
        <translation>كانت الإجابة 402. وهي تخص باقة حساب لدى الخدمة نفسها، لا اشتراكك في useapi.net.</translation>
    </message>
    <message>
        <source>Sign in at the service and look at the plan there.</source>
        <translation>سجّل الدخول لدى الخدمة وانظر إلى الباقة هناك.</translation>
    </message>
    <message>
        <source>useapi.net refused this request</source>
        <translation>رفض useapi.net هذا الطلب</translation>
    </message>
    <message>
        <source>The answer was 403 Forbidden. It does not say that the token is wrong; a firewall on the way can answer like this as well.</source>
        <translation>كانت الإجابة 403 Forbidden. لا تعني أن الرمز خاطئ؛ قد يجيب جدار حماية في الطريق هكذا أيضًا.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with a linked account</source>
        <translation>يبلغ useapi.net عن مشكلة في حساب مرتبط</translation>
    </message>
    <message>
        <source>The answer was 596. useapi.net uses it when a linked account is signed out or waits for its owner, for example for a moderation message or a CAPTCHA.</source>
        <translation>كانت الإجابة 596. يستخدمها useapi.net عندما يكون حساب مرتبط قد سُجّل خروجه أو ينتظر صاحبه، مثلًا بسبب رسالة إشراف أو CAPTCHA.</translation>
    </message>
    <message>
        <source>Sign in at the service with that account and answer what it asks for, or add the account at useapi.net again.</source>
        <translation>سجّل الدخول لدى الخدمة بذلك الحساب وأجب عما تطلبه، أو أضف الحساب في useapi.net مجددًا.</translation>
    </message>
    <message>
        <source>Look for an e-mail from useapi.net about it.</source>
        <translation>ابحث عن رسالة بريد من useapi.net بشأن ذلك.</translation>
    </message>
    <message>
        <source>Set “{name}” to a number from {least} to {most} at useapi.net.</source>
        <translation>اضبط «{name}» على عدد من {least} إلى {most} في useapi.net.</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>لا توجد سعة</translation>
    </message>
    <message>
        <source>Capacity is not set</source>
        <translation>السعة غير محددة</translation>
    </message>
    <message>
        <source>The answer does not say how many jobs this account may run at once.</source>
        <translation>لا تذكر الإجابة عدد المهام التي يمكن لهذا الحساب تشغيلها في آن واحد.</translation>
    </message>
    <message>
        <source>“{name}” should be a whole number from {least} to {most}.</source>
        <translation>ينبغي أن يكون «{name}» عددًا صحيحًا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>“{name}” is {first}; useapi.net documents {least} to {most}.</source>
        <translation>قيمة «{name}» هي {first}؛ توثّق useapi.net من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Unreadable capacity</source>
        <translation>سعة غير مقروءة</translation>
    </message>
    <message>
        <source>Capacity is not a whole number</source>
        <translation>السعة ليست عددًا صحيحًا</translation>
    </message>
    <message>
        <source>Capacity out of range</source>
        <translation>سعة خارج النطاق</translation>
    </message>
    <message>
        <source>Capacity is outside {least} to {most}</source>
        <translation>السعة خارج النطاق من {least} إلى {most}</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again.</source>
        <translation>احفظ هذه القناة في useapi.net مجددًا.</translation>
    </message>
    <message>
        <source>Unreadable entry</source>
        <translation>مُدخل غير مقروء</translation>
    </message>
    <message>
        <source>This entry cannot be read</source>
        <translation>لا يمكن قراءة هذا المُدخل</translation>
    </message>
    <message>
        <source>Save this account at useapi.net again.</source>
        <translation>احفظ هذا الحساب في useapi.net مجددًا.</translation>
    </message>
    <message>
        <source>The answer names this account, and says nothing readable about it.</source>
        <translation>تذكر الإجابة هذا الحساب ولا تقول عنه شيئًا مقروءًا.</translation>
    </message>
    <message>
        <source>Unreadable value</source>
        <translation>قيمة غير مقروءة</translation>
    </message>
    <message>
        <source>A value is of an unexpected kind</source>
        <translation>قيمة من نوع غير متوقع</translation>
    </message>
    <message>
        <source>Not as documented by useapi.net: {details}.</source>
        <translation>ليس كما توثّقه useapi.net: {details}.</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول إضافية</translation>
    </message>
    <message>
        <source>Fields that this program does not know</source>
        <translation>حقول لا يعرفها هذا البرنامج</translation>
    </message>
    <message>
        <source>useapi.net also sent: {details}.</source>
        <translation>أرسل useapi.net أيضًا: {details}.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Discord’s ids have 17 to 19 digits and tell a date in the past.</source>
        <translation>تتكون معرّفات Discord من 17 إلى 19 رقمًا وتدل على تاريخ في الماضي.</translation>
    </message>
    <message>
        <source>Two channel ids</source>
        <translation>معرّفا قناة</translation>
    </message>
    <message>
        <source>Listed under another channel id</source>
        <translation>مُدرجة تحت معرّف قناة آخر</translation>
    </message>
    <message>
        <source>It is listed as {first}, and names its channel as {last}.</source>
        <translation>هي مُدرجة باسم {first}، وتسمي قناتها {last}.</translation>
    </message>
    <message>
        <source>Look up the right id in Discord and save the channel again.</source>
        <translation>ابحث عن المعرّف الصحيح في Discord واحفظ القناة مجددًا.</translation>
    </message>
    <message>
        <source>No channel id</source>
        <translation>لا يوجد معرّف قناة</translation>
    </message>
    <message>
        <source>The channel id is missing</source>
        <translation>معرّف القناة مفقود</translation>
    </message>
    <message>
        <source>The entry does not name its channel; the id shown is the one it is listed under.</source>
        <translation>لا يسمي المُدخل قناته؛ المعرّف المعروض هو الذي أُدرج تحته.</translation>
    </message>
    <message>
        <source>Unusual channel id</source>
        <translation>معرّف قناة غير معتاد</translation>
    </message>
    <message>
        <source>This cannot be a Discord channel id</source>
        <translation>لا يمكن أن يكون هذا معرّف قناة في Discord</translation>
    </message>
    <message>
        <source>Copy the channel id from Discord and save the channel again.</source>
        <translation>انسخ معرّف القناة من Discord واحفظ القناة مجددًا.</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>لا يوجد خادم</translation>
    </message>
    <message>
        <source>The server id is missing</source>
        <translation>معرّف الخادم مفقود</translation>
    </message>
    <message>
        <source>The answer does not say which Discord server the channel is on.</source>
        <translation>لا تذكر الإجابة خادم Discord الذي توجد عليه القناة.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its server id.</source>
        <translation>احفظ هذه القناة في useapi.net مجددًا مع معرّف خادمها.</translation>
    </message>
    <message>
        <source>Unusual server id</source>
        <translation>معرّف خادم غير معتاد</translation>
    </message>
    <message>
        <source>This cannot be a Discord server id</source>
        <translation>لا يمكن أن يكون هذا معرّف خادم في Discord</translation>
    </message>
    <message>
        <source>Copy the server id from Discord and save the channel again.</source>
        <translation>انسخ معرّف الخادم من Discord واحفظ القناة مجددًا.</translation>
    </message>
    <message>
        <source>Ids swapped?</source>
        <translation>معرّفان متبادلان؟</translation>
    </message>
    <message>
        <source>The channel is older than its server</source>
        <translation>القناة أقدم من خادمها</translation>
    </message>
    <message>
        <source>The dates in the two ids hint that they may be swapped.</source>
        <translation>يشير التاريخان في المعرّفين إلى أنهما قد يكونان متبادلين.</translation>
    </message>
    <message>
        <source>Compare both ids with Discord’s.</source>
        <translation>قارن المعرّفين بما في Discord.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>لا يوجد رمز</translation>
    </message>
    <message>
        <source>No Discord token</source>
        <translation>لا يوجد رمز Discord</translation>
    </message>
    <message>
        <source>The answer of useapi.net has no Discord token for this channel.</source>
        <translation>لا تحتوي إجابة useapi.net على رمز Discord لهذه القناة.</translation>
    </message>
    <message>
        <source>Save this channel at useapi.net again, with its Discord token.</source>
        <translation>احفظ هذه القناة في useapi.net مجددًا مع رمز Discord الخاص بها.</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>رمز مشترك</translation>
    </message>
    <message>
        <source>Same Discord token as another channel</source>
        <translation>رمز Discord نفسه مستخدم في قناة أخرى</translation>
    </message>
    <message>
        <source>Also used by {details}. useapi.net refuses that when a channel is created, so one of them was probably entered by mistake.</source>
        <translation>يستخدمه أيضًا {details}. يرفض useapi.net ذلك عند إنشاء قناة، لذا أُدخل أحدهما على الأرجح عن طريق الخطأ.</translation>
    </message>
    <message>
        <source>Give each channel the token of its own Discord account.</source>
        <translation>أعطِ كل قناة رمز حساب Discord الخاص بها.</translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation>رمز غير معتاد</translation>
    </message>
    <message>
        <source>This does not look like a Discord token</source>
        <translation>لا يبدو هذا رمز Discord</translation>
    </message>
    <message>
        <source>It does not have the shape that Discord tokens have. It may be cut off.</source>
        <translation>ليس له شكل رموز Discord. قد يكون مقطوعًا.</translation>
    </message>
    <message>
        <source>Compare it with the token in Discord and save the channel again.</source>
        <translation>قارنه بالرمز في Discord واحفظ القناة مجددًا.</translation>
    </message>
    <message>
        <source>Token shortened</source>
        <translation>رمز مختصر</translation>
    </message>
    <message>
        <source>useapi.net shows this token in part only</source>
        <translation>يعرض useapi.net جزءًا فقط من هذا الرمز</translation>
    </message>
    <message>
        <source>That is a protection, not a fault. Its shape cannot be checked.</source>
        <translation>هذه حماية وليست خللًا. لا يمكن فحص شكله.</translation>
    </message>
    <message>
        <source>API tokens usually look like “user:”, a number, “-” and a code.</source>
        <translation>تبدو رموز API عادةً هكذا: ⁦“user:”⁩ ثم رقم ثم ⁦“-”⁩ ثم شفرة.</translation>
    </message>
    <message>
        <source>The beginning seems to be missing: API tokens start with “user:”.</source>
        <translation>يبدو أن البداية مفقودة: تبدأ رموز API بـ ⁦“user:”⁩.</translation>
    </message>
    <message>
        <source>The end seems to be missing: a “-” and a code follow the number.</source>
        <translation>يبدو أن النهاية مفقودة: يتبع الرقم ⁦“-”⁩ وشفرة.</translation>
    </message>
    <message>
        <source>There is a space inside. Did you paste more than the token?</source>
        <translation>توجد مسافة بالداخل. هل لصقت أكثر من الرمز؟</translation>
    </message>
    <message>
        <source>Paste your API token to go on.</source>
        <translation>الصق رمز API الخاص بك للمتابعة.</translation>
    </message>
    <message>
        <source>It contains letters or signs that no API token has.</source>
        <translation>فيه أحرف أو علامات لا توجد في أي رمز API.</translation>
    </message>
    <message>
        <source>It contains invisible control characters. Please copy it again.</source>
        <translation>فيه أحرف تحكم غير مرئية. يُرجى نسخه مجددًا.</translation>
    </message>
    <message>
        <source>That is far too long for an API token. Please copy only the token.</source>
        <translation>هذا أطول بكثير من رمز API. يُرجى نسخ الرمز فقط.</translation>
    </message>
    <message>
        <source>This looks like a Discord token. The API token starts with “user:”.</source>
        <translation>يبدو هذا رمز Discord. يبدأ رمز API بـ ⁦“user:”⁩.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The service that the account belongs to.</source>
        <translation>الخدمة التي ينتمي إليها الحساب.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>What useapi.net lists the account under.</source>
        <translation>الاسم الذي يدرج useapi.net الحساب تحته.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The address that the account signs in with.</source>
        <translation>العنوان الذي يسجّل الحساب الدخول به.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>The Discord channel that receives the jobs.</source>
        <translation>قناة Discord التي تستقبل المهام.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The Discord server that the channel is on.</source>
        <translation>خادم Discord الذي توجد عليه القناة.</translation>
    </message>
    <message>
        <source>Discord token</source>
        <translation>رمز Discord</translation>
    </message>
    <message>
        <source>Hidden. Only the last four characters are shown.</source>
        <translation>مخفي. تُعرض الأحرف الأربعة الأخيرة فقط.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Jobs that run just now, as far as useapi.net started them.</source>
        <translation>المهام الجارية الآن، ما دام useapi.net هو من بدأها.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Jobs that could be started now, as useapi.net says.</source>
        <translation>المهام التي يمكن بدؤها الآن، كما يقول useapi.net.</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>لم يُبلَّغ عن شيء</translation>
    </message>
    <message>
        <source>What the service itself says is wrong, in its words.</source>
        <translation>ما تقول الخدمة نفسها إنه خطأ، بكلماتها.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>“OK”, or what is wrong in the service’s own words.</source>
        <translation>إمّا «OK» أو ما هو الخطأ بكلمات الخدمة نفسها.</translation>
    </message>
    <message>
        <source>Session until</source>
        <translation>الجلسة حتى</translation>
    </message>
    <message>
        <source>When the session ends that useapi.net holds. Many renew by themselves.</source>
        <translation>متى تنتهي الجلسة التي يحتفظ بها useapi.net. كثير منها يتجدد تلقائيًا.</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>تتجدد تلقائيًا</translation>
    </message>
    <message>
        <source>Whether useapi.net can renew the session.</source>
        <translation>هل يستطيع useapi.net تجديد الجلسة.</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>التجديد القادم</translation>
    </message>
    <message>
        <source>When useapi.net is going to renew the session.</source>
        <translation>متى سيجدد useapi.net الجلسة.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>When the account was added at useapi.net.</source>
        <translation>متى أُضيف الحساب في useapi.net.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>When useapi.net last changed what it keeps of it.</source>
        <translation>متى غيّر useapi.net آخر مرة ما يحتفظ به عنه.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>The plan of the account at the service itself.</source>
        <translation>خطة الحساب لدى الخدمة نفسها.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>The region that the account belongs to.</source>
        <translation>المنطقة التي ينتمي إليها الحساب.</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>الرصيد المستخدم</translation>
    </message>
    <message>
        <source>As useapi.net last saw it.</source>
        <translation>كما رآه useapi.net آخر مرة.</translation>
    </message>
    <message>
        <source>Credits in total</source>
        <translation>الرصيد الإجمالي</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>المستخدم من الحصة</translation>
    </message>
    <message>
        <source>Allowance renews</source>
        <translation>تجدد الحصة</translation>
    </message>
    <message>
        <source>When the account may use its whole allowance again.</source>
        <translation>متى يمكن للحساب استخدام حصته كاملة مجددًا.</translation>
    </message>
    <message>
        <source>Allowance as of</source>
        <translation>الحصة بتاريخ</translation>
    </message>
    <message>
        <source>When useapi.net last asked for the allowance.</source>
        <translation>متى سأل useapi.net عن الحصة آخر مرة.</translation>
    </message>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} من {most}</translation>
    </message>
    <message>
        <source>Running and free are shown as useapi.net tells them: they need not add up.</source>
        <translation>يظهر عدد الجارية والمتاحة كما يذكره useapi.net: وليس من الضروري أن يساوي مجموعهما المسموح.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>{jobs} allowed</source>
        <translation>مسموح {jobs}</translation>
    </message>
    <message>
        <source>{running} running · {jobs} allowed</source>
        <translation>جارية {running} · مسموح {jobs}</translation>
    </message>
    <message>
        <source>{running} running · {free} free · {jobs} allowed</source>
        <translation>جارية {running} · متاحة {free} · مسموح {jobs}</translation>
    </message>
    <message>
        <source>{running} running</source>
        <translation>{running} قيد التشغيل</translation>
    </message>
    <message>
        <source>Capacity: {jobs} of {most} jobs at once</source>
        <translation>السعة: {jobs} من {most} مهام في آن واحد</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {jobs} allowed at once</source>
        <translation>السعة: {running} مهام قيد التشغيل، {jobs} مسموح بها في آن واحد</translation>
    </message>
    <message>
        <source>Capacity: {running} jobs running, {free} free, {jobs} allowed at once</source>
        <translation>السعة: {running} مهام قيد التشغيل، {free} متاحة، {jobs} مسموح بها في آن واحد</translation>
    </message>
    <message>
        <source>Capacity: not set</source>
        <translation>السعة: غير محددة</translation>
    </message>
    <message>
        <source>Capacity (jobs at once)</source>
        <translation>السعة (مهام في آن واحد)</translation>
    </message>
    <message>
        <source>How many jobs are allowed at once, not how many are free.</source>
        <translation>عدد المهام المسموح بها في آن واحد، وليس عدد المتاح منها.</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>مهام في آن واحد</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>not told by this service</source>
        <translation>لا تذكره هذه الخدمة</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Health and session</source>
        <translation>الحالة والجلسة</translation>
    </message>
    <message>
        <source>Plan and allowance</source>
        <translation>الخطة والحصة</translation>
    </message>
    <message>
        <source>shortened by useapi.net</source>
        <translation>اختصره useapi.net</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>hidden, ends in {tail}</source>
        <translation>مخفي، ينتهي بـ {tail}</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>A new language takes effect at the next start.</source>
        <translation>تُستخدم اللغة الجديدة ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Check auto&amp;matically</source>
        <translation>ال&amp;تحقق تلقائيًا</translation>
    </message>
    <message>
        <source>every {minutes} min</source>
        <translation>كل {minutes} دقيقة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Clear a copied token &amp;after</source>
        <translation>مس&amp;ح الرمز المنسوخ بعد</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>Check the accounts when the program starts</source>
        <translation>فحص الحسابات عند بدء البرنامج</translation>
    </message>
    <message>
        <source>Tell me when something that was fine needs attention</source>
        <translation>أخبرني عندما يحتاج شيء كان سليمًا إلى انتباه</translation>
    </message>
    <message>
        <source>Share-safe view: hide ids on screen, in copies and exports</source>
        <translation>عرض آمن للمشاركة: إخفاء المعرّفات على الشاشة وفي النسخ والتصدير</translation>
    </message>
    <message>
        <source>Ask retired services too</source>
        <translation>اسأل الخدمات المتوقفة أيضًا</translation>
    </message>
    <message>
        <source>In its own words: “{details}”.</source>
        <translation>بكلماتها هي: «{details}».</translation>
    </message>
    <message>
        <source>Sign in at the service itself and answer what it asks for. If that does not help, add the account at useapi.net again.</source>
        <translation>سجّل الدخول إلى الخدمة نفسها وأجب عمّا تطلبه. إن لم يُجدِ ذلك، فأضف الحساب في useapi.net مجددًا.</translation>
    </message>
    <message>
        <source>Reported problem</source>
        <translation>مشكلة مُبلَّغ عنها</translation>
    </message>
    <message>
        <source>A problem with this account is reported</source>
        <translation>أُبلغ عن مشكلة في هذا الحساب</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>حالة غير سليمة</translation>
    </message>
    <message>
        <source>The health of this account is not OK</source>
        <translation>حالة هذا الحساب ليست «OK»</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>The session of this account is over</source>
        <translation>انتهت جلسة هذا الحساب</translation>
    </message>
    <message>
        <source>It ended at {first}, and is not known to renew by itself. Jobs may fail.</source>
        <translation>انتهت في {first}، ولا يُعرف أنها تتجدد تلقائيًا. قد تفشل المهام.</translation>
    </message>
    <message>
        <source>Add the account at useapi.net again.</source>
        <translation>أضف الحساب في useapi.net مجددًا.</translation>
    </message>
    <message>
        <source>Allowance used up</source>
        <translation>نفدت الحصة</translation>
    </message>
    <message>
        <source>The allowance of this account is used up</source>
        <translation>نفدت حصة هذا الحساب</translation>
    </message>
    <message>
        <source>As useapi.net last saw it. Jobs may fail until the allowance renews.</source>
        <translation>كما رآه useapi.net آخر مرة. قد تفشل المهام إلى أن تتجدد الحصة.</translation>
    </message>
    <message>
        <source>Wait until it renews, or use another account.</source>
        <translation>انتظر حتى تتجدد، أو استخدم حسابًا آخر.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>No slot of this account is free</source>
        <translation>لا خانة متاحة في هذا الحساب</translation>
    </message>
    <message>
        <source>It ran as many jobs as it can at the time of the check.</source>
        <translation>كان يشغّل وقت الفحص أقصى ما يمكنه من المهام.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless jobs are refused.</source>
        <translation>لا يلزم فعل شيء، ما لم تُرفض المهام.</translation>
    </message>
    <message>
        <source>Only videos are counted.</source>
        <translation>تُحسب مقاطع الفيديو فقط.</translation>
    </message>
    <message>
        <source>Off-Peak jobs and jobs started on the website of PixVerse are not counted.</source>
        <translation>لا تُحسب مهام Off-Peak ولا المهام التي بدأت على موقع PixVerse.</translation>
    </message>
    <message>
        <source>As the service itself says when it is asked.</source>
        <translation>كما تقول الخدمة نفسها عند سؤالها.</translation>
    </message>
    <message>
        <source>Jobs in the plan</source>
        <translation>مهام الخطة</translation>
    </message>
    <message>
        <source>Daily credits</source>
        <translation>الرصيد اليومي</translation>
    </message>
    <message>
        <source>Monthly credits</source>
        <translation>الرصيد الشهري</translation>
    </message>
    <message>
        <source>Bought credits</source>
        <translation>الرصيد المشترى</translation>
    </message>
    <message>
        <source>Plan until</source>
        <translation>الخطة حتى</translation>
    </message>
    <message>
        <source>Plan renews</source>
        <translation>تجدد الخطة</translation>
    </message>
    <message>
        <source>PixVerse itself is asked, and may sign you out of its website for it.</source>
        <translation>يُسأل PixVerse نفسه، وقد يسجّل خروجك من موقعه بسبب ذلك.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Subscription over</source>
        <translation>انتهى الاشتراك</translation>
    </message>
    <message>
        <source>Your subscription at useapi.net is not active</source>
        <translation>اشتراكك في useapi.net غير فعّال</translation>
    </message>
    <message>
        <source>Without it, useapi.net runs no jobs on your accounts.</source>
        <translation>بدونه لا يشغّل useapi.net أي مهام على حساباتك.</translation>
    </message>
    <message>
        <source>Renew it at useapi.net, then check again.</source>
        <translation>جدّده في useapi.net، ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>useapi.net reports a problem with your subscription</source>
        <translation>يبلغ useapi.net عن مشكلة في اشتراكك</translation>
    </message>
    <message>
        <source>In its own words: {details}</source>
        <translation>بكلماته هو: {details}</translation>
    </message>
    <message>
        <source>Look at useapi.net, or ask its support.</source>
        <translation>انظر في useapi.net، أو اسأل دعمه.</translation>
    </message>
    <message>
        <source>Accounts in error</source>
        <translation>حسابات فيها خطأ</translation>
    </message>
    <message>
        <source>useapi.net itself counts accounts in error</source>
        <translation>يعدّ useapi.net نفسه حسابات فيها خطأ</translation>
    </message>
    <message>
        <source>At {details}. An account in error runs no jobs, and still counts as one of those that the subscription allows.</source>
        <translation>لدى {details}. الحساب الذي فيه خطأ لا يشغّل أي مهام، ومع ذلك يُحسب ضمن ما يسمح به الاشتراك.</translation>
    </message>
    <message>
        <source>Add such an account again at useapi.net, or delete it there.</source>
        <translation>أضف مثل هذا الحساب مجددًا في useapi.net، أو احذفه هناك.</translation>
    </message>
    <message>
        <source>Renewal soon</source>
        <translation>التجديد قريب</translation>
    </message>
    <message>
        <source>The paid month of your subscription ends soon</source>
        <translation>الشهر المدفوع من اشتراكك ينتهي قريبًا</translation>
    </message>
    <message>
        <source>It ends on {first}. This program cannot see whether it renews by itself.</source>
        <translation>ينتهي في {first}. لا يستطيع هذا البرنامج أن يرى هل يتجدد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Check at useapi.net that the payment is in order.</source>
        <translation>تحقق في useapi.net من أن الدفع سليم.</translation>
    </message>
    <message>
        <source>No room for more accounts</source>
        <translation>لا مكان لمزيد من الحسابات</translation>
    </message>
    <message>
        <source>Some services have all the accounts they may have</source>
        <translation>لدى بعض الخدمات كل ما يُسمح به من حسابات</translation>
    </message>
    <message>
        <source>No account can be added to {details} with your subscription as it is.</source>
        <translation>لا يمكن إضافة أي حساب إلى {details} باشتراكك الحالي.</translation>
    </message>
    <message>
        <source>To add one, delete another at useapi.net first, or add a subscription.</source>
        <translation>لإضافة حساب، احذف غيره في useapi.net أولًا، أو أضف اشتراكًا.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PixVerse Account Inspector</source>
        <translation>حول PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt}</source>
        <translation>الإصدار {version} · Qt {qt}</translation>
    </message>
    <message>
        <source>Shows which channels useapi.net has for you, how many jobs they may run at once, and what needs attention.</source>
        <translation>يعرض القنوات التي لدى useapi.net لك، وعدد المهام التي يمكنها تشغيلها في آن واحد، وما يحتاج إلى انتباه.</translation>
    </message>
    <message>
        <source>It only reads: nothing at useapi.net or a service behind it is ever changed. Your API token goes to useapi.net and nowhere else.</source>
        <translation>يقرأ فقط: لا يتغير أي شيء أبدًا في useapi.net أو في أي خدمة تعمل من خلاله. يُرسَل رمز API الخاص بك إلى useapi.net وليس إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>Not made by useapi.net, PixVerse or Discord. Free software, MIT licence.</source>
        <translation>ليس من صنع useapi.net أو PixVerse أو Discord. برنامج حر، رخصة MIT.</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>مُدرجة باسم</translation>
    </message>
    <message>
        <source>Also sent</source>
        <translation>أُرسل أيضًا</translation>
    </message>
    <message>
        <source>Plan and credits</source>
        <translation>الخطة والرصيد</translation>
    </message>
    <message>
        <source>As the service itself said: {time}</source>
        <translation>كما ذكرت الخدمة نفسها: {time}</translation>
    </message>
    <message>
        <source>{time}, renews by itself</source>
        <translation>{time}، تتجدد تلقائيًا</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخ: {name}</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت في</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>How to set up an account</source>
        <translation>كيفية إعداد حساب</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Asking for plan and credits…</source>
        <translation>جارٍ السؤال عن الخطة والرصيد…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>السؤال مجددًا…</translation>
    </message>
    <message>
        <source>Ask for plan and credits…</source>
        <translation>السؤال عن الخطة والرصيد…</translation>
    </message>
</context>
<context>
    <name>AccountTableView</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Check accounts</source>
        <translation>فحص الحسابات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Sample data: none of this is real</source>
        <translation>بيانات نموذجية فقط</translation>
    </message>
    <message>
        <source>Connect with my own token</source>
        <translation>الاتصال برمزي الخاص</translation>
    </message>
    <message>
        <source>Try fewer words, or one of: {examples}</source>
        <translation>جرّب كلمات أقل، أو واحدة من: ⁦{examples}⁩</translation>
    </message>
    <message>
        <source>Filter by channel, server or problem</source>
        <translation>التصفية حسب القناة أو الخادم أو المشكلة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>For example: {examples}</source>
        <translation>مثلًا: ⁦{examples}⁩</translation>
    </message>
    <message>
        <source>Filter by account, service or problem</source>
        <translation>التصفية حسب الحساب أو الخدمة أو المشكلة</translation>
    </message>
    <message>
        <source>No account fits the filter</source>
        <translation>لا يوجد حساب يطابق التصفية</translation>
    </message>
    <message>
        <source>No channel fits the filter</source>
        <translation>لا توجد قناة تطابق التصفية</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln accounts shown</source>
        <translation>
            <numerusform>يُعرض {shown} من %Ln حساب</numerusform>
            <numerusform>يُعرض {shown} من حساب واحد</numerusform>
            <numerusform>يُعرض {shown} من حسابين</numerusform>
            <numerusform>يُعرض {shown} من %Ln حسابات</numerusform>
            <numerusform>يُعرض {shown} من %Ln حسابًا</numerusform>
            <numerusform>يُعرض {shown} من %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>API token {label}</source>
        <translation>رمز API {label}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>فُحصت في {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>لا قنوات</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>%Ln قنوات</numerusform>
            <numerusform>%Ln قناة</numerusform>
            <numerusform>%Ln قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln channels shown</source>
        <translation>
            <numerusform>تُعرض {shown} من %Ln قناة</numerusform>
            <numerusform>تُعرض {shown} من قناة واحدة</numerusform>
            <numerusform>تُعرض {shown} من قناتين</numerusform>
            <numerusform>تُعرض {shown} من %Ln قنوات</numerusform>
            <numerusform>تُعرض {shown} من %Ln قناة</numerusform>
            <numerusform>تُعرض {shown} من %Ln قناة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>ماذا يمكنني أن أفعل؟</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>BusyStrip</name>
    <message>
        <source>Waiting</source>
        <translation>انتظار</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was copied. Please try again</source>
        <translation>لم يُنسخ شيء. حاول مرة أخرى</translation>
    </message>
    <message>
        <source>The token is still in the clipboard. Copy something else to replace it</source>
        <translation>لا يزال الرمز في الحافظة. انسخ شيئًا آخر ليحل محله</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard, but a clipboard manager may have kept it</source>
        <translation>لم يعد الرمز في الحافظة، لكن ربما احتفظ به مدير للحافظة</translation>
    </message>
    <message>
        <source>The token is no longer in the clipboard</source>
        <translation>لم يعد الرمز في الحافظة</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>أعمدة أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Standard layout</source>
        <translation>&amp;التخطيط الأصلي</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Check accounts</source>
        <translation>&amp;فحص الحسابات</translation>
    </message>
    <message>
        <source>Cancel the check, or clear the filter</source>
        <translation>إلغاء التحقق أو مسح التصفية</translation>
    </message>
    <message>
        <source>C&amp;hange token…</source>
        <translation>ت&amp;غيير الرمز…</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>&amp;نسيان الرمز…</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>إ&amp;ضافة ملف تعريف…</translation>
    </message>
    <message>
        <source>&amp;Rename this profile…</source>
        <translation>إعادة &amp;تسمية هذا الملف…</translation>
    </message>
    <message>
        <source>Re&amp;move this profile…</source>
        <translation>إ&amp;زالة هذا الملف…</translation>
    </message>
    <message>
        <source>Remove &amp;leftover tokens</source>
        <translation>إزالة الرموز ال&amp;متبقية</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;تصفية</translation>
    </message>
    <message>
        <source>Cop&amp;y selected rows</source>
        <translation>&amp;نسخ الصفوف المحددة</translation>
    </message>
    <message>
        <source>Copy this c&amp;ell</source>
        <translation>نسخ هذه ال&amp;خلية</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>نسخ كأمر c&amp;url</translation>
    </message>
    <message>
        <source>Copy the Discord &amp;token</source>
        <translation>نسخ &amp;رمز Discord</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>ف&amp;تح في المتصفح</translation>
    </message>
    <message>
        <source>How to &amp;set up an account</source>
        <translation>كيفية إ&amp;عداد حساب</translation>
    </message>
    <message>
        <source>Export &amp;all accounts…</source>
        <translation>تصدير &amp;كل الحسابات…</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;فرز حسب هذا العمود</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Export &amp;all channels…</source>
        <translation>تصدير &amp;كل القنوات…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>عرض التفاصي&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Share-safe view</source>
        <translation>عرض آمن لل&amp;مشاركة</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Documentation of useapi.net</source>
        <translation>&amp;وثائق useapi.net</translation>
    </message>
    <message>
        <source>Where is my &amp;token?</source>
        <translation>أين رم&amp;زي؟</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>تقرير ال&amp;دعم…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;رخص</translation>
    </message>
    <message>
        <source>&amp;About PixVerse Account Inspector</source>
        <translation>&amp;حول PixVerse Account Inspector</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Keep it in {keyring}</source>
        <translation>حفظه في {keyring}</translation>
    </message>
    <message>
        <source>otherwise it is forgotten when the window closes</source>
        <translation>وإلا فسيُنسى عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>It is checked once with {host} and then kept in {keyring}, the password store of this computer. It is never written to a file.</source>
        <translation>يُفحص مرة واحدة لدى {host} ثم يُحفظ في {keyring}، مخزن كلمات المرور في هذا الحاسوب. لا يُكتب أبدًا في ملف.</translation>
    </message>
    <message>
        <source>It is checked once with {host}, and never written to a file.</source>
        <translation>يُفحص مرة واحدة لدى {host}، ولا يُكتب أبدًا في ملف.</translation>
    </message>
    <message>
        <source>Keep it in a keyring</source>
        <translation>حفظه في سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>no keyring was found: it is forgotten when the window closes</source>
        <translation>لم يُعثر على سلسلة مفاتيح: سيُنسى عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>The API token is the key that useapi.net gave you; it starts with “user:” and is in the mail that came when you subscribed. Paste it below.</source>
        <translation>رمز API هو المفتاح الذي أعطاك إياه useapi.net؛ يبدأ بـ ⁦“user:”⁩ ويوجد في الرسالة التي وصلتك عند الاشتراك. الصقه أدناه.</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>ملف التعريف {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>فحص ومتابعة</translation>
    </message>
    <message>
        <source>Connect to useapi.net</source>
        <translation>الاتصال بـ useapi.net</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>الصقه هنا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>إلقاء نظرة ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>العودة إلى الحسابات</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>أين رمزي؟</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>The keyring has answered after all</source>
        <translation>استجابت سلسلة المفاتيح أخيرًا</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>{keyring} is asking you in its own window…</source>
        <translation>‏{keyring}: سؤال بانتظار إجابتك في نافذته…</translation>
    </message>
    <message>
        <source>Waiting for the keyring of this computer…</source>
        <translation>في انتظار سلسلة مفاتيح هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Checked: {channels}, {attention}</source>
        <translation>تم الفحص: {channels}، {attention}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channels</source>
        <translation>
            <numerusform>لا قنوات</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>%Ln قنوات</numerusform>
            <numerusform>%Ln قناة</numerusform>
            <numerusform>%Ln قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
            <numerusform>واحدة تحتاج إلى انتباه</numerusform>
            <numerusform>اثنتان تحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>تم النسخ: {name}</translation>
    </message>
    <message>
        <source>Token copied; the clipboard is cleared in {seconds} s</source>
        <translation>نُسخ الرمز؛ تُمسح الحافظة خلال {seconds} ث</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>لم يُنسخ</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This computer has no program that opens it. The address is:</source>
        <translation>لا يوجد على هذا الكمبيوتر برنامج يفتحه. العنوان هو:</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>تعذّر الفتح</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Secrets stay on this computer. A revealed token hides again after {n} s.</source>
        <translation>تبقى الأسرار على هذا الحاسوب. الرمز المكشوف يُخفى من جديد بعد {n} ث.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Told of {told} of the {accounts} accounts.</source>
        <translation>ذُكر لـ {told} من {accounts} حسابات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
            <numerusform>واحدة تحتاج إلى انتباه</numerusform>
            <numerusform>اثنتان تحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see its details</source>
        <translation>حدّد حسابًا لرؤية تفاصيله</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are selected</source>
        <translation>
            <numerusform>لم يُحدد أي حساب</numerusform>
            <numerusform>حُدد حساب واحد</numerusform>
            <numerusform>حُدد حسابان</numerusform>
            <numerusform>حُددت %Ln حسابات</numerusform>
            <numerusform>حُدد %Ln حسابًا</numerusform>
            <numerusform>حُدد %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>لا تلميحات</numerusform>
            <numerusform>تلميح واحد</numerusform>
            <numerusform>تلميحان</numerusform>
            <numerusform>%Ln تلميحات</numerusform>
            <numerusform>%Ln تلميحًا</numerusform>
            <numerusform>%Ln تلميح</numerusform>
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
        <translation>الحسابات المعروضة ما زالت موجودة، ووقتها: {time}.</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>Export all accounts</source>
        <translation>تصدير كل الحسابات</translation>
    </message>
    <message>
        <source>Export the accounts shown</source>
        <translation>تصدير الحسابات المعروضة</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} موجود بالفعل.</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>تم التصدير إلى {name}</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>استبدال الملف؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>‏{number}.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Support report</source>
        <translation>تقرير الدعم</translation>
    </message>
    <message>
        <source>Send this to somebody who helps you. It holds no token, no id and no name.</source>
        <translation>أرسل هذا إلى من يساعدك. لا يحتوي على أي رمز أو معرّف أو اسم.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
</context>
<context>
    <name>ListPlaceholder</name>
    <message>
        <source>Checking your accounts…</source>
        <translation>جارٍ فحص حساباتك…</translation>
    </message>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Your system may be asking for its password in another window.</source>
        <translation>قد يكون نظامك يطلب كلمة مروره في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>فشل الفحص</translation>
    </message>
    <message>
        <source>So it is not known yet which accounts are set up.</source>
        <translation>لذلك لا يُعرف بعد أي الحسابات أُعدّت.</translation>
    </message>
    <message>
        <source>This service was not asked</source>
        <translation>لم تُسأل هذه الخدمة</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>اسأل الآن</translation>
    </message>
    <message>
        <source>Accounts that are set up at useapi.net appear here.</source>
        <translation>تظهر هنا الحسابات المُعدّة في useapi.net.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُتحقق بعد</translation>
    </message>
    <message>
        <source>Check accounts</source>
        <translation>فحص الحسابات</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln channels that were fine need attention</source>
        <translation>
            <numerusform>لا قناة كانت سليمة تحتاج إلى انتباه</numerusform>
            <numerusform>قناة واحدة كانت سليمة تحتاج إلى انتباه</numerusform>
            <numerusform>قناتان كانتا سليمتين تحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln قنوات كانت سليمة تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln قناة كانت سليمة تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln قناة كانت سليمة تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts that were fine need attention</source>
        <translation>
            <numerusform>لا حساب كان سليمًا يحتاج إلى انتباه</numerusform>
            <numerusform>حساب واحد كان سليمًا يحتاج إلى انتباه</numerusform>
            <numerusform>حسابان كانا سليمين يحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln حسابات كانت سليمة تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln حسابًا كان سليمًا يحتاج إلى انتباه</numerusform>
            <numerusform>%Ln حساب كان سليمًا يحتاج إلى انتباه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Less: {name}</source>
        <translation>أقل: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>أكثر: {name}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Ask for the plan and the credits of this account?</source>
        <translation>السؤال عن خطة هذا الحساب ورصيده؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The plan was told; it stands in the details</source>
        <translation>ذُكرت الخطة؛ تجدها في التفاصيل</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Reset all settings?</source>
        <translation>إعادة ضبط جميع الإعدادات؟</translation>
    </message>
    <message>
        <source>Preferences and columns are set to their defaults. Your token stays.</source>
        <translation>تعود التفضيلات والأعمدة إلى قيمها الافتراضية. يبقى رمزك.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>عرض مجلد السجل</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>مثل النظام</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Add a profile</source>
        <translation>إضافة ملف تعريف</translation>
    </message>
    <message>
        <source>A name for another API token:</source>
        <translation>اسم لرمز API آخر:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>إعادة تسمية هذا الملف</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>الاسم الجديد:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>That looks like a token. A name is kept in a file, so choose another.</source>
        <translation>يبدو هذا كرمز. يُحفظ الاسم في ملف، لذا اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters, on one line.</source>
        <translation>يتكون الاسم من 1 إلى {most} حرفًا، في سطر واحد.</translation>
    </message>
    <message>
        <source>Remove the profile “{name}”?</source>
        <translation>هل تريد إزالة ملف التعريف «{name}»؟</translation>
    </message>
    <message>
        <source>Its API token is removed from the keyring. Nothing changes at useapi.net; you can add the profile again at any time.</source>
        <translation>يُزال رمز API الخاص به من سلسلة المفاتيح. لا يتغير شيء في useapi.net؛ يمكنك إضافة الملف مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>A profile with this name already exists.</source>
        <translation>يوجد ملف تعريف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
</context>
<context>
    <name>QCoreApplication.self</name>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide ({seconds})</source>
        <translation>إخفاء ({seconds})</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>إخفاء الرمز</translation>
    </message>
    <message>
        <source>Reveal the token</source>
        <translation>كشف الرمز</translation>
    </message>
</context>
<context>
    <name>RowCommands</name>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell copied</source>
        <translation>نُسخت الخلية</translation>
    </message>
    <message>
        <source>Command copied; it takes the token from $USEAPI_TOKEN</source>
        <translation>نُسخ الأمر؛ يأخذ الرمز من ⁦$USEAPI_TOKEN⁩</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>رُتبت حسب {column}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>تم اللصق</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Services with nothing set up</source>
        <translation>خدمات لم يُعدّ فيها شيء</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln others</source>
        <translation>
            <numerusform>+ لا خدمات أخرى</numerusform>
            <numerusform>+ خدمة أخرى</numerusform>
            <numerusform>+ خدمتان أخريان</numerusform>
            <numerusform>+ %Ln خدمات أخرى</numerusform>
            <numerusform>+ %Ln خدمة أخرى</numerusform>
            <numerusform>+ %Ln خدمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>− Fewer services</source>
        <translation>− خدمات أقل</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the check failed</source>
        <translation>فشل الفحص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
            <numerusform>واحد يحتاج إلى انتباه</numerusform>
            <numerusform>اثنان يحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing set up</source>
        <translation>لم يُعدّ شيء</translation>
    </message>
    <message>
        <source>no longer offered by useapi.net</source>
        <translation>لم يعد useapi.net يتيحها</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم تُسأل</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
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
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>The last check failed: {problem}</source>
        <translation>فشل آخر فحص: {problem}</translation>
    </message>
    <message>
        <source>Running jobs are not known: {problem}</source>
        <translation>المهام قيد التشغيل غير معروفة: {problem}</translation>
    </message>
</context>
<context>
    <name>SubscriptionDialog</name>
    <message>
        <source>Your subscription at useapi.net</source>
        <translation>اشتراكك في useapi.net</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>مدفوع حتى</translation>
    </message>
    <message>
        <source>Last renewal</source>
        <translation>آخر تجديد</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Accounts per service</source>
        <translation>الحسابات لكل خدمة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Accounts, as useapi.net counts them</source>
        <translation>الحسابات كما يعدّها useapi.net</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} من {most}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in error</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>واحد فيه خطأ</numerusform>
            <numerusform>اثنان فيهما خطأ</numerusform>
            <numerusform>%Ln فيها خطأ</numerusform>
            <numerusform>%Ln فيها خطأ</numerusform>
            <numerusform>%Ln فيها خطأ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%Ln accounts per service</source>
        <translation>
            <numerusform>لا حسابات لكل خدمة</numerusform>
            <numerusform>حساب واحد لكل خدمة</numerusform>
            <numerusform>حسابان لكل خدمة</numerusform>
            <numerusform>%Ln حسابات لكل خدمة</numerusform>
            <numerusform>%Ln حسابًا لكل خدمة</numerusform>
            <numerusform>%Ln حساب لكل خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels on %Ln servers</source>
        <translation>
            <numerusform>قنوات بلا خادم</numerusform>
            <numerusform>قنوات على خادم واحد</numerusform>
            <numerusform>قنوات على خادمين</numerusform>
            <numerusform>قنوات على %Ln خوادم</numerusform>
            <numerusform>قنوات على %Ln خادمًا</numerusform>
            <numerusform>قنوات على %Ln خادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln services</source>
        <translation>
            <numerusform>في أي خدمة</numerusform>
            <numerusform>في خدمة واحدة</numerusform>
            <numerusform>في خدمتين</numerusform>
            <numerusform>في %Ln خدمات</numerusform>
            <numerusform>في %Ln خدمة</numerusform>
            <numerusform>في %Ln خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs free</source>
        <translation>
            <numerusform>لا مهام متاحة</numerusform>
            <numerusform>مهمة متاحة</numerusform>
            <numerusform>مهمتان متاحتان</numerusform>
            <numerusform>%Ln مهام متاحة</numerusform>
            <numerusform>%Ln مهمة متاحة</numerusform>
            <numerusform>%Ln مهمة متاحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>لا شيء قيد التشغيل</numerusform>
            <numerusform>واحدة قيد التشغيل</numerusform>
            <numerusform>اثنتان قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
            <numerusform>%Ln قيد التشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed at once</source>
        <translation>
            <numerusform>لا شيء مسموح به</numerusform>
            <numerusform>واحدة مسموح بها</numerusform>
            <numerusform>اثنتان مسموح بهما</numerusform>
            <numerusform>%Ln مسموح بها معًا</numerusform>
            <numerusform>%Ln مسموح بها معًا</numerusform>
            <numerusform>%Ln مسموح بها معًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints</source>
        <translation>
            <numerusform>لا تلميحات</numerusform>
            <numerusform>تلميح واحد</numerusform>
            <numerusform>تلميحان</numerusform>
            <numerusform>%Ln تلميحات</numerusform>
            <numerusform>%Ln تلميحًا</numerusform>
            <numerusform>%Ln تلميح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه</numerusform>
            <numerusform>واحدة تحتاج إلى انتباه</numerusform>
            <numerusform>اثنتان تحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services asked in {seconds} s</source>
        <translation>
            <numerusform>لا خدمات في {seconds} ث</numerusform>
            <numerusform>خدمة واحدة في {seconds} ث</numerusform>
            <numerusform>خدمتان في {seconds} ث</numerusform>
            <numerusform>%Ln خدمات في {seconds} ث</numerusform>
            <numerusform>%Ln خدمة في {seconds} ث</numerusform>
            <numerusform>%Ln خدمة في {seconds} ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>Token kept in {keyring}</source>
        <translation>الرمز محفوظ في {keyring}</translation>
    </message>
    <message>
        <source>the system’s keyring</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Token kept only until the window closes; another one is in {keyring}</source>
        <translation>الرمز محفوظ حتى إغلاق النافذة فقط؛ ويوجد رمز آخر في {keyring}</translation>
    </message>
    <message>
        <source>Token kept only until the window closes</source>
        <translation>الرمز محفوظ حتى إغلاق النافذة فقط</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>لا يوجد رمز</translation>
    </message>
    <message>
        <source>Forget the API token?</source>
        <translation>هل تريد نسيان رمز API؟</translation>
    </message>
    <message>
        <source>It is removed from {keyring} and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>يُزال من {keyring} وتُفرَّغ القائمة. لا يتغير شيء في useapi.net؛ يمكنك لصق الرمز مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>It is only in memory. It is removed from there, and the list is cleared. Nothing changes at useapi.net; you can paste the token again at any time.</source>
        <translation>هو في الذاكرة فقط. سيُزال منها وتُفرَّغ القائمة. لا يتغير شيء في useapi.net؛ ويمكنك لصق الرمز مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>نسيان الرمز</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>{problem} +{number}</source>
        <translation>{problem} ⁦+{number}⁩</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>“Complete” means that nothing is missing, not that the Discord token works.</source>
        <translation>«مكتمل» يعني أن لا شيء ناقص، وليس أن رمز Discord يعمل.</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>الحالة: {status}</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>تتجدد تلقائيًا</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>{capacity} jobs at once</source>
        <translation>{capacity} مهام في آن واحد</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>{jobs} of {most}</source>
        <translation>{jobs} من {most}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Trying again in {seconds} s ({attempt} of {attempts})</source>
        <translation>محاولة جديدة خلال {seconds} ث ({attempt} من {attempts})</translation>
    </message>
    <message>
        <source>{answered} of {asked} services have answered…</source>
        <translation>أجابت {answered} من {asked} خدمات…</translation>
    </message>
    <message>
        <source>Asking how many jobs are running…</source>
        <translation>يُسأل عن عدد المهام قيد التشغيل…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>جارٍ الاتصال بـ {host}…</translation>
    </message>
    <message>
        <source>Waiting for the answer of {host}…</source>
        <translation>في انتظار إجابة {host}…</translation>
    </message>
    <message>
        <source>Reading the answer…</source>
        <translation>جارٍ قراءة الإجابة…</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>لم تعد متاحة</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>channel is set up</source>
        <translation>قناة مُعدّة</translation>
    </message>
    <message>
        <source>allowed at once, of {number} possible</source>
        <translation>مسموح بها في آن واحد، من {number} ممكنة</translation>
    </message>
    <message>
        <source>All complete</source>
        <translation>كل شيء مكتمل</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>مهام في آن واحد</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>وقت الفحص</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>اشتراكك</translation>
    </message>
    <message>
        <source>paid until {day}</source>
        <translation>مدفوع حتى {day}</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <source>Jobs, as far as it is told</source>
        <translation>المهام، بقدر ما يُذكر</translation>
    </message>
    <message>
        <source>No problem told</source>
        <translation>لم تُذكر مشكلة</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>لا شيء يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>{problem}: {number}</source>
        <translation>{problem}: {number}</translation>
    </message>
    <message>
        <source>took {seconds} s · {host}</source>
        <translation>استغرق {seconds} ث · {host}</translation>
    </message>
    <message>
        <source>old: check again · {host}</source>
        <translation>قديم: تحقّق من جديد · {host}</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{number} min ago</source>
        <translation>قبل {number} د</translation>
    </message>
    <message>
        <source>{number} h ago</source>
        <translation>قبل {number} س</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>غير فعّال</translation>
    </message>
</context>
</TS>
