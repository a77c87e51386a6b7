<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutReplyDialog</name>
    <message>
        <source>About this reply</source>
        <translation>حول هذا الرد</translation>
    </message>
    <message>
        <source>Nothing is known about how this reply was made.</source>
        <translation>لا يُعرف كيف أُنشئ هذا الرد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>About Hearth</source>
        <translation>حول Hearth</translation>
    </message>
    <message>
        <source>version, authors</source>
        <translation>الإصدار، المؤلفون</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Hearth is free software under the Apache licence 2.0. It stands on the work of others.</source>
        <translation>‏Hearth برنامج حر بموجب رخصة Apache 2.0. وهو قائم على عمل آخرين.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>إظهار التراخيص</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Hearth looks for a new version only when you press the button, and never replaces itself.</source>
        <translation>لا يبحث Hearth عن إصدار جديد إلا عندما تضغط الزر، ولا يستبدل نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Hearth never looks for new versions: your system&apos;s packages bring them.</source>
        <translation>لا يبحث Hearth عن إصدارات جديدة أبدًا: تأتي بها حزم نظامك.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>عرض صفحته</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>البحث عن إصدار جديد</translation>
    </message>
</context>
<context>
    <name>AgentComposer</name>
    <message>
        <source>Open a model first</source>
        <translation>افتح نموذجًا أولًا</translation>
    </message>
    <message>
        <source>Tell the agent something while it works</source>
        <translation>أخبر الوكيل بشيء أثناء عمله</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>ما المطلوب إنجازه؟</translation>
    </message>
    <message>
        <source>What the agent may do</source>
        <translation>ما يُسمح للوكيل بفعله</translation>
    </message>
    <message>
        <source>Ask: only reads</source>
        <translation>السؤال: يقرأ فقط</translation>
    </message>
    <message>
        <source>Edit: changes files</source>
        <translation>التحرير: يغيّر الملفات</translation>
    </message>
    <message>
        <source>Auto: runs commands</source>
        <translation>التلقائي: يشغّل الأوامر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>AgentFolderList</name>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Folders with agents</source>
        <translation>مجلدات فيها وكلاء</translation>
    </message>
</context>
<context>
    <name>AgentFolderRow</name>
    <message>
        <source>%1, the agent is at work</source>
        <translation>‏%1، الوكيل يعمل</translation>
    </message>
    <message>
        <source>%1, the agent waits for your answer</source>
        <translation>‏%1، الوكيل ينتظر إجابتك</translation>
    </message>
    <message>
        <source>%1, the agent was done, %2</source>
        <translation>‏%1، انتهى الوكيل من عمله، %2</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>يسألك</translation>
    </message>
</context>
<context>
    <name>AgentHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>التغييرات والجولات</translation>
    </message>
    <message>
        <source>New conversation in this folder</source>
        <translation>محادثة جديدة في هذا المجلد</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Close this folder</source>
        <translation>إغلاق هذا المجلد</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>What the agent does</source>
        <translation>ما يفعله الوكيل</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>السماح بالمتابعة</translation>
    </message>
    <message>
        <source>The agent is done</source>
        <translation>انتهى الوكيل من عمله</translation>
    </message>
    <message>
        <source>Go on with this turn</source>
        <translation>متابعة هذه الجولة</translation>
    </message>
    <message>
        <source>What the agent reads and writes here is sent to %1, outside this computer; tools run here</source>
        <translation>ما يقرؤه الوكيل ويكتبه هنا يُرسل إلى %1 خارج هذا الحاسوب؛ أما الأدوات فتعمل هنا</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>التغييرات والجولات</translation>
    </message>
</context>
<context>
    <name>AgentRowView</name>
    <message>
        <source>at work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Hide what came of it</source>
        <translation>إخفاء النتيجة</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>إظهار النتيجة</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>is being written</source>
        <translation>تجري كتابته</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>ينتظر جوابك</translation>
    </message>
    <message>
        <source>Undo this turn</source>
        <translation>التراجع عن هذه الجولة</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: “Changes” and “Turns” show all of them.</source>
        <translation>
            <numerusform>لا أسطر أخرى: يعرضها «التغييرات» و«الجولات» كلها.</numerusform>
            <numerusform>سطر واحد آخر: يعرض «التغييرات» و«الجولات» الكل.</numerusform>
            <numerusform>سطران آخران: يعرض «التغييرات» و«الجولات» الكل.</numerusform>
            <numerusform>%n أسطر أخرى: يعرضها «التغييرات» و«الجولات» كلها.</numerusform>
            <numerusform>%n سطرًا آخر: يعرضها «التغييرات» و«الجولات» كلها.</numerusform>
            <numerusform>%n سطر آخر: يعرضها «التغييرات» و«الجولات» كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentSide</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>الجولات</translation>
    </message>
</context>
<context>
    <name>AgentStatus</name>
    <message>
        <source>Reads; asks before it writes or runs.</source>
        <translation>يقرأ، ويسأل قبل أن يكتب أو يشغّل شيئًا.</translation>
    </message>
    <message>
        <source>Can change files; asks before commands.</source>
        <translation>يستطيع تغيير الملفات، ويسأل قبل الأوامر.</translation>
    </message>
    <message>
        <source>Can change files and run commands.</source>
        <translation>يستطيع تغيير الملفات وتشغيل الأوامر.</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions</source>
        <translation>اتباع التعليمات الخاصة بالمجلد</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions (AGENTS.md, skills)</source>
        <translation>اتباع التعليمات الخاصة بالمجلد (AGENTS.md والمهارات)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Replies come from: %1</source>
        <translation>تأتي الردود من: %1</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>تأتي الردود من</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>قواعد الأوامر</translation>
    </message>
</context>
<context>
    <name>AgentTabs</name>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>%1: asks</source>
        <translation>‏%1: يسأل</translation>
    </message>
    <message>
        <source>%1: at work</source>
        <translation>‏%1: قيد العمل</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>How %1 answers</source>
        <translation>كيف يجيب %1</translation>
    </message>
    <message>
        <source>Holds wherever neither the message nor the assistant says otherwise. What is not chosen here is as the settings say.</source>
        <translation>يسري حيث لا تقول الرسالة ولا المساعد غير ذلك. وما لم يُختر هنا يكون كما تقول الإعدادات.</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>كما لجميع النماذج</translation>
    </message>
    <message>
        <source>Gemma&apos;s recommended values</source>
        <translation>القيم الموصى بها لـ Gemma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AnswersRow</name>
    <message>
        <source>Answers with: %1</source>
        <translation>يجيب مع: %1</translation>
    </message>
    <message>
        <source>Answers as the settings say.</source>
        <translation>يجيب كما تقول الإعدادات.</translation>
    </message>
    <message>
        <source>How it answers…</source>
        <translation>كيف يجيب…</translation>
    </message>
    <message>
        <source>How %1 answers</source>
        <translation>كيف يجيب %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance and keys</source>
        <translation>المظهر والمفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>حجم النص وعناصر التحكم</translation>
    </message>
    <message>
        <source>In percent. Ctrl++ and Ctrl+- do the same.</source>
        <translation>بالنسبة المئوية. يؤدي Ctrl++‎ و Ctrl+-‎ الغرض نفسه.</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>الحجم بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Things appear in their place instead of moving there.</source>
        <translation>تظهر الأشياء في مكانها بدل أن تتحرك إليه.</translation>
    </message>
    <message>
        <source>Send with Enter</source>
        <translation>الإرسال بمفتاح Enter</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>يبدأ Shift+Enter سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>يرسل Ctrl+Enter، ويبدأ Enter سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>خط النظام</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Black and white with thicker lines. It also comes on when the system asks for it.</source>
        <translation>أسود وأبيض بخطوط أكثر سُمكًا. ويُفعَّل أيضًا عندما يطلبه النظام.</translation>
    </message>
    <message>
        <source>Colour of buttons and links</source>
        <translation>لون الأزرار والروابط</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>جمري</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>حجم الرسائل</translation>
    </message>
    <message>
        <source>In percent, beside the size of everything.</source>
        <translation>بالنسبة المئوية، إضافةً إلى حجم كل شيء.</translation>
    </message>
    <message>
        <source>Size of messages in percent</source>
        <translation>حجم الرسائل بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>خط الشيفرة</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes, once</source>
        <translation>نعم، مرة واحدة</translation>
    </message>
    <message>
        <source>Always here: %1 …</source>
        <translation>دائمًا هنا: %1 …</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Esc: no.</source>
        <translation>‏Ctrl+Enter: نعم، مرة واحدة. Esc: لا.</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Ctrl+Shift+Enter: always here. Esc: no.</source>
        <translation>‏Ctrl+Enter: نعم، مرة واحدة. Ctrl+Shift+Enter: هنا دائمًا. Esc: لا.</translation>
    </message>
    <message>
        <source>Why not? The agent reads it and goes on</source>
        <translation>لمَ لا؟ يقرأ الوكيل ذلك ويتابع</translation>
    </message>
    <message>
        <source>In this conversation the agent has read text from outside this computer, which may have told it to ask.</source>
        <translation>قرأ الوكيل في هذه المحادثة نصًا من خارج هذا الحاسوب، وربما كان ذلك النص هو ما أمره بهذا الطلب.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask another model</source>
        <translation>اسأل نموذجًا آخر</translation>
    </message>
    <message>
        <source>The same question, answered once more. Both answers stay, and can be read side by side.</source>
        <translation>السؤال نفسه يُجاب مرة أخرى. يبقى الجوابان ويمكن قراءتهما جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>There is no other model yet.</source>
        <translation>لا يوجد نموذج آخر بعد.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>النماذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, at %2: the conversation is sent there</source>
        <translation>%1، على %2: تُرسل المحادثة إلى هناك</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
</context>
<context>
    <name>AskedFolderDialog</name>
    <message>
        <source>Ask about a folder</source>
        <translation>السؤال عن مجلد</translation>
    </message>
</context>
<context>
    <name>AssistantChip</name>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>المساعد: %1</translation>
    </message>
    <message>
        <source>Assistant: none</source>
        <translation>المساعد: بلا</translation>
    </message>
    <message>
        <source>This assistant answers</source>
        <translation>يجيب هذا المساعد</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>اختيار مساعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Make and edit assistants…</source>
        <translation>إنشاء المساعدين وتحريرهم…</translation>
    </message>
</context>
<context>
    <name>AssistantDialog</name>
    <message>
        <source>New assistant</source>
        <translation>مساعد جديد</translation>
    </message>
    <message>
        <source>Edit the assistant</source>
        <translation>تحرير المساعد</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رمز تعبيري</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>ما يقال للنموذج</translation>
    </message>
    <message>
        <source>What the model is told before the first message, for example: You correct English texts and explain each correction.</source>
        <translation>ما يقال للنموذج قبل الرسالة الأولى، مثلًا: أنت تصحح النصوص الإنجليزية وتشرح كل تصحيح.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What is not chosen here is as the model or the settings say.</source>
        <translation>ما لم يُختر هنا يكون كما يقول النموذج أو الإعدادات.</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach files or a folder</source>
        <translation>إرفاق ملفات أو مجلد</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Ask about a folder…</source>
        <translation>السؤال عن مجلد…</translation>
    </message>
    <message>
        <source>Take a screenshot…</source>
        <translation>التقاط صورة للشاشة…</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>copy, restore, safety</source>
        <translation>نسخة، استعادة، أمان</translation>
    </message>
    <message>
        <source>Keep a copy every day</source>
        <translation>الاحتفاظ بنسخة كل يوم</translation>
    </message>
    <message>
        <source>On this computer, also before Hearth changes the format. Copies hold what was deleted since.</source>
        <translation>على هذا الحاسوب، وكذلك قبل أن يغيّر Hearth الصيغة. تتضمن النسخ ما حُذف بعد إنشائها.</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>عدد النسخ المحفوظة</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>إنشاء نسخة الآن</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>The conversations that a restored copy replaced are still there.</source>
        <translation>المحادثات التي حلّت محلها نسخة مستعادة ما زالت موجودة.</translation>
    </message>
    <message>
        <source>Exchange them again</source>
        <translation>تبديلها مجددًا</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>استعادة نسخة %1</translation>
    </message>
    <message>
        <source>This copy was locked with another password.</source>
        <translation>قُفلت هذه النسخة بكلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>كلمة مرور النسخة</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Write a message; the model is loading</source>
        <translation>كتابة رسالة؛ يجري تحميل النموذج</translation>
    </message>
    <message>
        <source>Open a model, then write a message</source>
        <translation>افتح نموذجًا، ثم اكتب رسالة</translation>
    </message>
    <message>
        <source>Conversation page</source>
        <translation>صفحة المحادثة</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
</context>
<context>
    <name>CodeTools</name>
    <message>
        <source>Do not wrap long lines</source>
        <translation>عدم لف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>لف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>إخفاء أرقام الأسطر</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>إظهار أرقام الأسطر</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>حفظ الشيفرة في ملف</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>No such command. Try another word.</source>
        <translation>لا يوجد أمر كهذا. جرّب كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>ComparedReplies</name>
    <message>
        <source>(ends here)</source>
        <translation>(ينتهي هنا)</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Comparison of %1</source>
        <translation>مقارنة %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>إيقاف المقارنة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>إظهار المقارنة</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Is a smaller file good enough?</source>
        <translation>هل يكفي ملف أصغر؟</translation>
    </message>
    <message>
        <source>This can be closed meanwhile. While a reply is written, the comparison waits.</source>
        <translation>يمكن إغلاق هذا في الأثناء. وتنتظر المقارنة ما دام رد يُكتب.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare again…</source>
        <translation>المقارنة مجددًا…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ComparisonResult</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ComparisonSetup</name>
    <message>
        <source>Both files answer your prompts. Then the second reads what the first said, and is asked at each word whether it would have written the same. Nothing leaves this computer.</source>
        <translation>يجيب الملفان عن مطالباتك. ثم يقرأ الثاني ما قاله الأول، ويُسأل عند كل كلمة هل كان سيكتب مثلها. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>القياس على</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Choose two different files.</source>
        <translation>اختر ملفين مختلفين.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>How your newest conversations began, and what you add.</source>
        <translation>بدايات أحدث محادثاتك وما تضيفه.</translation>
    </message>
    <message>
        <source>Something you would ask</source>
        <translation>شيء قد تسأل عنه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the prompt</source>
        <translation>إضافة المطالبة</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>This conversation is sent to %1, outside this computer</source>
        <translation>تُرسل هذه المحادثة إلى %1 خارج هذا الحاسوب</translation>
    </message>
    <message>
        <source>Message, sent outside this computer</source>
        <translation>رسالة تُرسل خارج هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ComposerNote</name>
    <message>
        <source>A file is still being read. Press Enter again when it is there.</source>
        <translation>ما زال ملف يُقرأ. اضغط Enter مرة أخرى حين يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>A message with a folder cannot wait for the reply. Send it when the reply is complete, or take the folder off.</source>
        <translation>لا يمكن لرسالة معها مجلد أن تنتظر الرد. أرسلها حين يكتمل الرد، أو أزل المجلد.</translation>
    </message>
</context>
<context>
    <name>ComposerSuggestions</name>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Files, conversations and folders</source>
        <translation>الملفات والمحادثات والمجلدات</translation>
    </message>
</context>
<context>
    <name>ConnectionEntry</name>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the connections</source>
        <translation>حفظ الاتصالات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What a model thought is not read again once its reply is there.</source>
        <translation>ما فكّر فيه النموذج لا يُقرأ مرة أخرى بعد أن يكتمل رده.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Put in short</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>القراءة كاملةً</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin: keep beside a summary</source>
        <translation>تثبيت: إبقاؤه إلى جانب الملخص</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
</context>
<context>
    <name>ContextChip</name>
    <message>
        <source>Pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>مختصر</translation>
    </message>
    <message>
        <source>In short · %1</source>
        <translation>مختصر · %1</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>Context: %1 of %2 tokens</source>
        <translation>السياق: %1 من %2 من الرموز</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>ما يقرؤه النموذج</translation>
    </message>
</context>
<context>
    <name>ContextOverview</name>
    <message>
        <source>What the model reads</source>
        <translation>ما يقرؤه النموذج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing yet: it will be your first message.</source>
        <translation>لا شيء بعد: ستكون رسالتك الأولى هنا.</translation>
    </message>
</context>
<context>
    <name>ContextShelf</name>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>المجموع %1</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل أو كلمات أخرى.</translation>
    </message>
    <message>
        <source>Archived conversations will stand here.</source>
        <translation>ستظهر المحادثات المؤرشفة هنا.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>Your conversations will stand here.</source>
        <translation>ستظهر محادثاتك هنا.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>وضع علامة…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>إعادة إلى القائمة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>فتح في علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>فتح في نافذة جديدة</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>%1, %2, a reply is being written</source>
        <translation>%1، %2، تجري كتابة رد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>في %1: %2</translation>
    </message>
</context>
<context>
    <name>ConversationSettings</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, PDF or JSON. The menu of the list exports single ones.</source>
        <translation>كل المحادثات بصيغة Markdown أو HTML أو PDF أو JSON. لتصدير محادثات مفردة استخدم القائمة المنبثقة في قائمة المحادثات.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>From Hearth, ChatGPT, LM Studio, GPT4All, Jan and the web UI of llama.cpp.</source>
        <translation>من Hearth و ChatGPT و LM Studio و GPT4All و Jan وواجهة الويب في llama.cpp.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>عناوين من النموذج</translation>
    </message>
    <message>
        <source>Once a conversation has a reply and nothing else runs, the model names it. Titles that you gave stay.</source>
        <translation>عندما يصبح في المحادثة رد ولا يجري عمل آخر، يسمّيها النموذج. تبقى العناوين التي وضعتها أنت.</translation>
    </message>
    <message>
        <source>Find by meaning, too</source>
        <translation>البحث بالمعنى أيضًا</translation>
    </message>
    <message>
        <source>While nothing else runs, the model reads folders that you ask about, which takes about a second a page and power. Questions then also find passages that say it in other words, if the model proves able to tell that.</source>
        <translation>ما دام لا شيء آخر يعمل، يقرأ النموذج المجلدات التي تسأل عنها، ويستغرق ذلك نحو ثانية لكل صفحة ويستهلك طاقة. عندئذ تجد الأسئلة أيضًا المقاطع التي تقول الأمر بكلمات أخرى، إن أثبت النموذج قدرته على تمييز ذلك.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 holds conversations of Hearth already.</source>
        <translation>يحتوي %1 على محادثات Hearth بالفعل.</translation>
    </message>
    <message>
        <source>Hearth can use them; yours stay where they are. To move yours there, empty that folder first.</source>
        <translation>يمكن لـ Hearth استخدامها؛ وتبقى محادثاتك في مكانها. لنقل محادثاتك إلى هناك، أفرغ ذلك المجلد أولًا.</translation>
    </message>
    <message>
        <source>Use those</source>
        <translation>استخدام تلك</translation>
    </message>
    <message>
        <source>Hearth moves to %1 when it is started next. What changes until then goes along.</source>
        <translation>سينتقل Hearth إلى %1 عند تشغيله في المرة القادمة. وما يتغير حتى ذلك الحين ينتقل معه.</translation>
    </message>
    <message>
        <source>Hearth shows the conversations in %1 when it is started next.</source>
        <translation>سيعرض Hearth المحادثات الموجودة في %1 عند تشغيله في المرة القادمة.</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>النقل الآن</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>التبديل الآن</translation>
    </message>
    <message>
        <source>Closes the conversations and opens them there</source>
        <translation>يغلق المحادثات ويفتحها هناك</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Stay in the folder used now</source>
        <translation>البقاء في المجلد المستخدم الآن</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>جارٍ فحص المجلد…</translation>
    </message>
    <message>
        <source>Removing what was copied…</source>
        <translation>جارٍ إزالة ما نُسخ…</translation>
    </message>
    <message>
        <source>Copying to %1: %2</source>
        <translation>جارٍ النسخ إلى %1: %2</translation>
    </message>
    <message>
        <source>Folder for conversations, models and attachments</source>
        <translation>مجلد المحادثات والنماذج والمرفقات</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Empty the trash?</source>
        <translation>إفراغ سلة المهملات؟</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>حذف نهائي؟</translation>
    </message>
    <message>
        <source>The messages are wiped from the files of Hearth. Exports and backups that you made keep them. This cannot be undone.</source>
        <translation>تُمحى الرسائل من ملفات Hearth. أما ما أنشأته من ملفات مصدّرة ونسخ احتياطية فتبقى فيه. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
</context>
<context>
    <name>DetailChoice</name>
    <message>
        <source>Chosen for it</source>
        <translation>يُختار تلقائيًا</translation>
    </message>
    <message>
        <source>70 tokens: a glance</source>
        <translation>70 رمزًا: نظرة سريعة</translation>
    </message>
    <message>
        <source>140 tokens</source>
        <translation>140 رمزًا</translation>
    </message>
    <message>
        <source>280 tokens: photos</source>
        <translation>280 رمزًا: صور فوتوغرافية</translation>
    </message>
    <message>
        <source>560 tokens</source>
        <translation>560 رمزًا</translation>
    </message>
    <message>
        <source>1,120 tokens: small print</source>
        <translation>1,120 رمزًا: كتابة صغيرة</translation>
    </message>
    <message>
        <source>Detail of the picture</source>
        <translation>تفاصيل الصورة</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>models, mirror, Hugging Face, address, access token, key, proxy, HF_TOKEN</source>
        <translation>نماذج, مرآة, Hugging Face, عنوان, رمز وصول, مفتاح, وكيل, HF_TOKEN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Hugging Face, or a mirror that speaks its protocol. Files are checked against the checksums that this address tells.</source>
        <translation>Hugging Face أو مرآة تتحدث بروتوكوله. تُقارَن الملفات بالمجاميع الاختبارية التي يذكرها هذا العنوان.</translation>
    </message>
    <message>
        <source>Address of downloads</source>
        <translation>عنوان التنزيلات</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>إعادة تعيين «%1»</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>There is one for %1. No keychain answers: it lies in a file that only you can read.</source>
        <translation>يوجد رمز لـ %1. لا تستجيب أي سلسلة مفاتيح: إنه في ملف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>There is one for %1. It is sent there alone.</source>
        <translation>يوجد رمز لـ %1. لا يُرسل إلا إليه.</translation>
    </message>
    <message>
        <source>Where a page asks for it. It goes to %1 alone, never to where a download is sent on.</source>
        <translation>حيث تطلبه صفحة ما. يذهب إلى %1 وحده، ولا يذهب أبدًا إلى حيث يُحوَّل التنزيل.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the access token</source>
        <translation>إزالة رمز الوصول</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>For downloads of models. Empty: as the system says.</source>
        <translation>لتنزيل النماذج. فارغ: كما يقول النظام.</translation>
    </message>
    <message>
        <source>Proxy of downloads</source>
        <translation>وكيل التنزيلات</translation>
    </message>
    <message>
        <source>http://host:3128</source>
        <translation>http://host:3128</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to open this model</source>
        <translation>أفلت لفتح هذا النموذج</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n files</source>
        <translation>
            <numerusform>أفلت لإرفاق %n ملف</numerusform>
            <numerusform>أفلت لإرفاق ملف واحد</numerusform>
            <numerusform>أفلت لإرفاق ملفين</numerusform>
            <numerusform>أفلت لإرفاق %n ملفات</numerusform>
            <numerusform>أفلت لإرفاق %n ملفًا</numerusform>
            <numerusform>أفلت لإرفاق %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to give the model these eyes and ears</source>
        <translation>أفلِت لتعطي النموذج هاتين العينين والأذنين</translation>
    </message>
    <message>
        <source>Drop to attach this picture</source>
        <translation>أفلِت لإرفاق هذه الصورة</translation>
    </message>
    <message>
        <source>Drop to put this text into the message</source>
        <translation>أفلِت لوضع هذا النص في الرسالة</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>No other words found</source>
        <translation>لم يُعثر على كلمات أخرى</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
</context>
<context>
    <name>EndPill</name>
    <message>
        <source>New text below</source>
        <translation>نص جديد في الأسفل</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere</source>
        <translation>لا يُرسل شيء إلى أي مكان</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, at %2: everything is sent there</source>
        <translation>%1، على %2: يُرسل كل شيء إلى هناك</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>تأتي الردود من</translation>
    </message>
    <message>
        <source>Replies from %1</source>
        <translation>ردود من %1</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add an engine</source>
        <translation>إضافة محرّك</translation>
    </message>
    <message>
        <source>Change the engine</source>
        <translation>تغيير المحرّك</translation>
    </message>
    <message>
        <source>vLLM, llama-server, Ollama, hearth serve: whatever speaks OpenAI&apos;s protocol.</source>
        <translation>vLLM وllama-server وOllama وhearth serve: كل ما يتكلم بروتوكول OpenAI.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>https://host:8000</source>
        <translation>https://host:8000</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>إن كان يطلبه</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Allow http to another computer: everybody on the way can read along</source>
        <translation>السماح بـ http إلى حاسوب آخر: يستطيع كل من في الطريق أن يقرأ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>As the engine calls it</source>
        <translation>كما يسميه المحرّك</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Look which there are</source>
        <translation>انظر ما الموجود</translation>
    </message>
    <message>
        <source>Models there</source>
        <translation>النماذج هناك</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of %n</source>
        <translation>
            <numerusform>لا يوجد ما تختاره (%n)</numerusform>
            <numerusform>اختر الواحد (%n)</numerusform>
            <numerusform>اختر واحدًا من اثنين (%n)</numerusform>
            <numerusform>اختر واحدًا من %n</numerusform>
            <numerusform>اختر واحدًا من %n</numerusform>
            <numerusform>اختر واحدًا من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>كما تسميه أنت</translation>
    </message>
    <message>
        <source>No keychain answers here: keys are kept in a file that only your account can read, unencrypted.</source>
        <translation>لا تستجيب سلسلة مفاتيح هنا: تُحفظ المفاتيح غير مشفّرة في ملف لا يقرؤه إلا حسابك.</translation>
    </message>
    <message>
        <source>The key is kept in your desktop&apos;s keychain; where none answers, in a file that only your account can read.</source>
        <translation>يُحفظ المفتاح في سلسلة مفاتيح سطح المكتب، وحيث لا تستجيب ففي ملف لا يقرؤه إلا حسابك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engines elsewhere</source>
        <translation>محرّكات في مكان آخر</translation>
    </message>
    <message>
        <source>remote, server, vLLM, llama-server, Ollama, OpenAI, address, key</source>
        <translation>بعيد، خادم، vLLM، llama-server، Ollama، OpenAI، عنوان، مفتاح</translation>
    </message>
    <message>
        <source>For models that outgrow this computer</source>
        <translation>لنماذج أكبر من هذا الحاسوب</translation>
    </message>
    <message>
        <source>A conversation that you give to such an engine is sent there, with its files and pictures. No conversation goes there by itself, and tools always run here.</source>
        <translation>المحادثة التي تعطيها لمحرّك كهذا تُرسل إليه مع ملفاتها وصورها. لا تذهب أي محادثة إلى هناك من تلقاء نفسها، والأدوات تعمل هنا دائمًا.</translation>
    </message>
    <message>
        <source>Add an engine…</source>
        <translation>إضافة محرّك…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>ErrorRow</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Change what it reads</source>
        <translation>غيّر ما يقرؤه</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export all conversations</source>
        <translation>تصدير كل المحادثات</translation>
    </message>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>تصدير %n محادثة</numerusform>
            <numerusform>تصدير محادثة واحدة</numerusform>
            <numerusform>تصدير محادثتين</numerusform>
            <numerusform>تصدير %n محادثات</numerusform>
            <numerusform>تصدير %n محادثة</numerusform>
            <numerusform>تصدير %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار مكان…</translation>
    </message>
    <message>
        <source>What you see, as text that any editor opens. Attached files stay here.</source>
        <translation>ما تراه، نصًا يفتحه أي محرّر. تبقى الملفات المرفقة هنا.</translation>
    </message>
    <message>
        <source>What you see, as a page for a browser. Attached files stay here.</source>
        <translation>ما تراه، صفحةً للمتصفح. تبقى الملفات المرفقة هنا.</translation>
    </message>
    <message>
        <source>What you see, on pages to print or send. Attached files stay here.</source>
        <translation>ما تراه، على صفحات للطباعة أو الإرسال. تبقى الملفات المرفقة هنا.</translation>
    </message>
    <message>
        <source>Everything: all branches, thoughts, settings and attached files. Hearth can import it again. Files over 64 MB stay here, and what would make more than 256 MB of files for one conversation.</source>
        <translation>كل شيء: جميع الفروع والتفكير والإعدادات والملفات المرفقة. يستطيع Hearth استيراده من جديد. تبقى هنا الملفات التي تتجاوز 64 م.ب، وكذلك ما يجعل ملفات محادثة واحدة تتجاوز 256 م.ب.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>What this page goes as</source>
        <translation>شكل إرسال هذه الصفحة</translation>
    </message>
    <message>
        <source>Goes as text</source>
        <translation>تُرسل نصًا</translation>
    </message>
    <message>
        <source>Goes as a picture</source>
        <translation>تُرسل صورةً</translation>
    </message>
    <message>
        <source>Does not go</source>
        <translation>لا تُرسل</translation>
    </message>
    <message>
        <source>Show pages</source>
        <translation>إظهار الصفحات</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>إظهار نصه</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>الفتح في برنامج آخر…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Goes as both</source>
        <translation>تُرسَل بالشكلين</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>البحث هنا</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>مرحبًا بك في Hearth</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>ابدأ الآن</translation>
    </message>
    <message>
        <source>With the small model that is built in. It is a demonstration: it answers simple questions at once.</source>
        <translation>بالنموذج الصغير المضمّن. وهو للعرض التجريبي: يجيب عن الأسئلة البسيطة فورًا.</translation>
    </message>
    <message>
        <source>Get Gemma 4 for this machine</source>
        <translation>الحصول على Gemma 4 لهذا الجهاز</translation>
    </message>
    <message>
        <source>Shows which of the models fits the memory here, with its size. The download goes on where it stopped.</source>
        <translation>يعرض أي النماذج تتسع له الذاكرة هنا، مع حجمه. يُستأنف التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>A Gemma 4 model in GGUF format that lies on this computer already.</source>
        <translation>نموذج Gemma 4 بصيغة GGUF موجود على هذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>%1 suits this computer best: %2 to download, which goes on where it stopped. Other sizes are there, too.</source>
        <translation>%1 هو الأنسب لهذا الحاسوب: %2 للتنزيل، ويُستأنف من حيث توقف. وتوجد أحجام أخرى أيضًا.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Let the model work in a folder</source>
        <translation>دع النموذج يعمل في مجلد</translation>
    </message>
    <message>
        <source>It reads and searches the folder&apos;s files, changes them and runs commands, as far as you allow. Nothing outside the folder is touched, and all that a turn changed can be undone at once.</source>
        <translation>يقرأ ملفات المجلد ويبحث فيها ويغيّرها ويشغّل الأوامر، بقدر ما تسمح به. لا يُمسّ شيء خارج المجلد، ويمكن التراجع دفعة واحدة عن كل ما غيّرته الجولة.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>المجلدات الأخيرة</translation>
    </message>
    <message>
        <source>Folder for the agent</source>
        <translation>مجلد للوكيل</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder is not there</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>لم يُنقل بعد</translation>
    </message>
    <message>
        <source>Moving to another folder</source>
        <translation>الانتقال إلى مجلد آخر</translation>
    </message>
    <message>
        <source>Conversations, models and attachments lie in %1. Connect the disk that it lies on, then try again.</source>
        <translation>توجد المحادثات والنماذج والمرفقات في %1. صِل القرص الذي يحتويه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Everything is where it was before.</source>
        <translation>كل شيء في مكانه السابق.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not now, open the conversations where they are</source>
        <translation>ليس الآن، افتح المحادثات حيث هي</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>استخدام المجلد المعتاد</translation>
    </message>
    <message>
        <source>That is %1. What lies in the missing folder stays as it is: once it is there again, choose it in the settings, under Storage.</source>
        <translation>وهو %1. يبقى ما في المجلد المفقود كما هو: حين يعود، اختره في الإعدادات ضمن التخزين.</translation>
    </message>
    <message>
        <source>Looking for the folder</source>
        <translation>جارٍ البحث عن المجلد</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>Folder %1, %n conversation(s)</source>
        <translation>
            <numerusform>المجلد %1، %n محادثة</numerusform>
            <numerusform>المجلد %1، محادثة واحدة</numerusform>
            <numerusform>المجلد %1، محادثتان</numerusform>
            <numerusform>المجلد %1، %n محادثات</numerusform>
            <numerusform>المجلد %1، %n محادثة</numerusform>
            <numerusform>المجلد %1، %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>الاسم الجديد للمجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>New folder inside</source>
        <translation>مجلد جديد بداخله</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Remove, keep what is in it</source>
        <translation>إزالة مع إبقاء محتواه</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>وضع علامة…</translation>
    </message>
</context>
<context>
    <name>FolderWindow</name>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
</context>
<context>
    <name>FooterRow</name>
    <message>
        <source>Written by %1, outside this computer</source>
        <translation>كتبه %1 خارج هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>The program “%1” asks</source>
        <translation>يسأل البرنامج «%1»</translation>
    </message>
    <message>
        <source>What you write goes to that program. Give it no passwords.</source>
        <translation>ما تكتبه يصل إلى ذلك البرنامج. لا تعطه كلمات مرور.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>‏%1 (مطلوب)</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Frames that the model sees</source>
        <translation>الإطارات التي يراها النموذج</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>الإطار عند %1</translation>
    </message>
</context>
<context>
    <name>GuideEntry</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>موضوعات الدليل</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل أو كلمات أخرى.</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>نص الدليل</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>صورة للنافذة</translation>
    </message>
</context>
<context>
    <name>HunkCard</name>
    <message>
        <source>Accepted: %1</source>
        <translation>مقبول: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ImportDialogs</name>
    <message>
        <source>Import conversations</source>
        <translation>استيراد المحادثات</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.chat)</source>
        <translation>المحادثات (*.json *.jsonl *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a folder of conversations</source>
        <translation>استيراد مجلد محادثات</translation>
    </message>
</context>
<context>
    <name>InspectedWord</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1، %2 %</translation>
    </message>
</context>
<context>
    <name>InspectorDialog</name>
    <message>
        <source>What else could stand here</source>
        <translation>ما الذي يمكن أن يرد هنا غير ذلك</translation>
    </message>
    <message>
        <source>Reading the reply once more…</source>
        <translation>جارٍ قراءة الرد مرة أخرى…</translation>
    </message>
    <message>
        <source>The stronger its ground, the less likely a word was. Choose one, then what is to stand there instead: the reply is written again from that word on, as another version.</source>
        <translation>كلما اشتدّ لون خلفية الكلمة، قلّ احتمالها. اختر كلمة، ثم ما يحل محلها: يُكتب الرد من جديد ابتداءً من تلك الكلمة، كإصدار آخر.</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>كلمات الرد</translation>
    </message>
    <message>
        <source>%1   %2 %</source>
        <translation>%1   %2 %</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1، %2 %</translation>
    </message>
    <message>
        <source>%1   &lt; %2 %</source>
        <translation>%1   &lt; %2 %</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 tokens are shown.</source>
        <translation>تُعرض أول %L1 من %L2 من الرموز.</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Commands in the background</source>
        <translation>الأوامر في الخلفية</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤه</translation>
    </message>
</context>
<context>
    <name>KeptTurns</name>
    <message>
        <source>Past turns of agents</source>
        <translation>جولات الوكلاء السابقة</translation>
    </message>
    <message>
        <source>What was said, and the copies of files that undoing them needs.</source>
        <translation>ما قيل فيها، ونسخ الملفات اللازمة للتراجع عنها.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete what is kept of the past turns of agents</source>
        <translation>حذف ما حُفظ من جولات الوكلاء السابقة</translation>
    </message>
    <message>
        <source>Delete the past turns of agents?</source>
        <translation>حذف جولات الوكلاء السابقة؟</translation>
    </message>
    <message>
        <source>What was said in them is deleted, and the copies of the files that they changed: they can then not be undone.</source>
        <translation>يُحذف ما قيل فيها ونسخ الملفات التي غيّرتها: ولا يمكن بعد ذلك التراجع عنها.</translation>
    </message>
    <message>
        <source>The files in your folders stay as they are.</source>
        <translation>تبقى الملفات في مجلداتك كما هي.</translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>أما المجلدات التي يعمل فيها وكيل فتحتفظ بجولاتها.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>Key of the quick question: %1</source>
        <translation>مفتاح السؤال السريع: %1</translation>
    </message>
    <message>
        <source>Esc keeps the key, Backspace takes it away.</source>
        <translation>يُبقي Esc المفتاح، ويزيله Backspace.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send; Enter alone by default</source>
        <translation>إرسال؛ Enter وحده افتراضيًا</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <translation>إيقاف الرد، أو إغلاق ما هو مفتوح</translation>
    </message>
    <message>
        <source>Edit the last message, when nothing is written</source>
        <translation>تحرير الرسالة الأخيرة، إن لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>كتابة الرد الأخير من جديد</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>‏Alt+السهم الأيسر، Alt+السهم الأيمن</translation>
    </message>
    <message>
        <source>Other versions of a message</source>
        <translation>الإصدارات الأخرى للرسالة</translation>
    </message>
    <message>
        <source>E, C, Del</source>
        <translation>E، C، Del</translation>
    </message>
    <message>
        <source>Edit, copy, remove the focused message</source>
        <translation>تحرير الرسالة المركَّز عليها أو نسخها أو إزالتها</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>اختيار عدة محادثات</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo the last removal</source>
        <translation>التراجع عن آخر إزالة</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Let the model work in a folder</source>
        <translation>دع النموذج يعمل في مجلد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,‎</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <translation>Ctrl++‎، Ctrl+-‎، Ctrl+0</translation>
    </message>
    <message>
        <source>Larger, smaller, normal size</source>
        <translation>أكبر، أصغر، الحجم العادي</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/‎</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Use a prompt, at the beginning of a message; Tab leads through its fields</source>
        <translation>استخدام موجّه في بداية رسالة؛ ينتقل Tab بين حقوله</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Add a file, a folder or a conversation to the message</source>
        <translation>إضافة ملف أو مجلد أو محادثة إلى الرسالة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>اختيار مساعد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>كيفية الرد على الرسالة التالية</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Menu of what is written, with other words for one spelt wrong</source>
        <translation>قائمة ما يُكتب، مع كلمات أخرى بدل كلمة خاطئة الإملاء</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Lock Hearth, where a password is set</source>
        <translation>قفل Hearth، إن كانت له كلمة مرور</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit, also where closing the window does not</source>
        <translation>إنهاء، حتى حين لا يكفي إغلاق النافذة</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+W</source>
        <translation>‏Ctrl+T، Ctrl+W</translation>
    </message>
    <message>
        <source>New tab, close the tab</source>
        <translation>علامة تبويب جديدة، إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Ctrl+Tab, Ctrl+Shift+Tab</source>
        <translation>‏Ctrl+Tab، Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Next tab, previous tab</source>
        <translation>علامة التبويب التالية، السابقة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>‏Ctrl+PgDn، Ctrl+PgUp</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>الشيء نفسه</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Paste as text, also what would become a file</source>
        <translation>لصق كنص، حتى ما كان سيصبح ملفًا</translation>
    </message>
    <message>
        <source>P, A, M, Del</source>
        <translation>‏P، A، M، Del</translation>
    </message>
    <message>
        <source>Pin, archive, move, remove the conversation chosen in the list</source>
        <translation>تثبيت المحادثة المختارة في القائمة أو أرشفتها أو نقلها أو إزالتها</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename the conversation or folder chosen in the list</source>
        <translation>إعادة تسمية المحادثة أو المجلد المختار في القائمة</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Open the conversation chosen in the list in a new tab</source>
        <translation>فتح المحادثة المختارة في القائمة في علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Ctrl+Space, Shift+Up, Shift+Down</source>
        <translation>‏Ctrl+المسافة، Shift+السهم العلوي، Shift+السهم السفلي</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>Messages that you sent before, when nothing is written</source>
        <translation>الرسائل التي أرسلتها من قبل، حين لا يكون شيء مكتوبًا</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+أعلى</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+C</source>
        <translation>Ctrl+A, Ctrl+C</translation>
    </message>
    <message>
        <source>Select the conversation, copy what is selected</source>
        <translation>تحديد المحادثة، نسخ المحدَّد</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+أعلى, Shift+أسفل</translation>
    </message>
    <message>
        <source>Select block by block in the conversation</source>
        <translation>التحديد كتلة بعد كتلة في المحادثة</translation>
    </message>
    <message>
        <source>Ctrl+F, F3, Shift+F3</source>
        <translation>‏Ctrl+F، F3، Shift+F3</translation>
    </message>
    <message>
        <source>Find in this conversation, next place, previous place</source>
        <translation>البحث في هذه المحادثة، الموضع التالي، الموضع السابق</translation>
    </message>
    <message>
        <source>Home, End, PgUp, PgDown</source>
        <translation>‏Home، End، PgUp، PgDn</translation>
    </message>
    <message>
        <source>First and last conversation in the list, a page up, a page down</source>
        <translation>أول محادثة وآخر محادثة في القائمة، وصفحة لأعلى، وصفحة لأسفل</translation>
    </message>
</context>
<context>
    <name>LeftFolderNote</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the folder used before</source>
        <translation>إظهار المجلد المستخدم سابقًا</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete what Hearth left in the folder used before</source>
        <translation>حذف ما تركه Hearth في المجلد المستخدم سابقًا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the note about the folder used before</source>
        <translation>إخفاء الملاحظة عن المجلد المستخدم سابقًا</translation>
    </message>
    <message>
        <source>Removing what Hearth left in %1…</source>
        <translation>تجري إزالة ما تركه Hearth في ‎%1…</translation>
    </message>
    <message>
        <source>What Hearth kept in %1 is gone. Files that others put there stay.</source>
        <translation>أُزيل ما كان Hearth يحفظه في ‎%1. أما الملفات التي وضعها غيره هناك فتبقى.</translation>
    </message>
    <message>
        <source>The trash does not take it: %1 What Hearth used before still lies in %2.</source>
        <translation>لا تقبله سلة المهملات: %1 ما كان Hearth يستخدمه لا يزال في ‎%2.</translation>
    </message>
    <message>
        <source>What Hearth used before still lies in %1. Delete it there once you need it no more.</source>
        <translation>ما كان Hearth يستخدمه لا يزال في %1. احذفه من هناك حين لا تعود بحاجة إليه.</translation>
    </message>
    <message>
        <source>Delete the old folder for good?</source>
        <translation>حذف المجلد القديم نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete the old folder?</source>
        <translation>حذف المجلد القديم؟</translation>
    </message>
    <message>
        <source>What Hearth left in %1 is deleted: conversations, attachments, backups and models. All of it came along to the folder used now.</source>
        <translation>يُحذف ما تركه Hearth في ‎%1: المحادثات والمرفقات والنسخ الاحتياطية والنماذج. وقد نُقل ذلك كله إلى المجلد المستخدم الآن.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>It goes to the trash of this computer.</source>
        <translation>يُنقل إلى سلة مهملات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Files that Hearth did not put there stay.</source>
        <translation>تبقى الملفات التي لم يضعها Hearth هناك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
</context>
<context>
    <name>LibraryRow</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>الذاكرة مع %1</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>فتح هذا العنوان؟</translation>
    </message>
    <message>
        <source>This link stays closed</source>
        <translation>يبقى هذا الرابط مغلقًا</translation>
    </message>
    <message>
        <source>It opens in your browser. The model wrote this address; it may be wrong.</source>
        <translation>يُفتح في متصفحك. النموذج هو من كتب هذا العنوان؛ وقد يكون خاطئًا.</translation>
    </message>
    <message>
        <source>Only web and mail addresses are opened from a message.</source>
        <translation>لا تُفتح من الرسائل إلا عناوين الويب والبريد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Lock Hearth with a password</source>
        <translation>قفل Hearth بكلمة مرور</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>إزالة كلمة المرور</translation>
    </message>
    <message>
        <source>Encrypted: conversations with their titles, drafts, the search index, attached files, the index of folders, and the backups that Hearth made.</source>
        <translation>مشفّر: المحادثات مع عناوينها، والمسودات، وفهرس البحث، والملفات المرفقة، وفهرس المجلدات، والنسخ الاحتياطية التي أنشأها Hearth.</translation>
    </message>
    <message>
        <source>Not encrypted: settings with your own instructions, names of models and folders, what agents did in folders, the list of connections, files you exported, databases set aside as damaged. What was on the disk before may be found there until it is overwritten, and memory can be written to the swap space while Hearth is open.</source>
        <translation>غير مشفّر: الإعدادات مع تعليماتك الخاصة، وأسماء النماذج والمجلدات، وما فعله الوكلاء في المجلدات، وقائمة الاتصالات، والملفات التي صدّرتها، وقواعد البيانات التي نُحّيت لأنها تالفة. قد يبقى ما كان على القرص من قبل قابلًا للعثور عليه حتى يُكتب فوقه، وقد تُكتب الذاكرة في مساحة التبديل ما دام Hearth مفتوحًا.</translation>
    </message>
    <message>
        <source>Nobody can recover a lost password. Write it down in a safe place.</source>
        <translation>لا يستطيع أحد استعادة كلمة مرور مفقودة. دوّنها في مكان آمن.</translation>
    </message>
    <message>
        <source>The conversations, attached files and backups are written to the disk unencrypted.</source>
        <translation>تُكتب المحادثات والملفات المرفقة والنسخ الاحتياطية على القرص دون تشفير.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>الكلمة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Hearth closes the conversations, writes everything anew and opens them again.</source>
        <translation>يغلق Hearth المحادثات، ويكتب كل شيء من جديد، ثم يفتحها مرة أخرى.</translation>
    </message>
    <message>
        <source>Encrypt and lock</source>
        <translation>تشفير وقفل</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>فك التشفير</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Hearth is locked</source>
        <translation>‏Hearth مقفل</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Hearth is not locked</source>
        <translation>‏Hearth غير مقفل</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>المحاولة التالية ممكنة بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية ممكنة بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية ممكنة بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية ممكنة بعد %n ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية ممكنة بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية ممكنة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversations</source>
        <translation>فتح المحادثات</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>password, encryption, encrypted, privacy, SQLCipher</source>
        <translation>كلمة مرور، تشفير، مشفّر، خصوصية، SQLCipher</translation>
    </message>
    <message>
        <source>Lock Hearth with a password</source>
        <translation>قفل Hearth بكلمة مرور</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt. The encryption of your disk protects the conversations while the computer is off.</source>
        <translation>بُني Hearth هذا دون SQLCipher ولا يستطيع التشفير. يحمي تشفير القرص المحادثات ما دام الحاسوب مطفأ.</translation>
    </message>
    <message>
        <source>The conversations are encrypted. Without the password nobody can open them: not you, and nobody who could help you.</source>
        <translation>المحادثات مشفّرة. لا يستطيع أحد فتحها دون كلمة المرور: لا أنت، ولا أي أحد قد يساعدك.</translation>
    </message>
    <message>
        <source>Encrypts the conversations with a password, which Hearth then asks for when it starts. A lost password cannot be recovered.</source>
        <translation>يشفّر المحادثات بكلمة مرور يطلبها Hearth بعد ذلك عند بدء تشغيله. لا يمكن استعادة كلمة مرور مفقودة.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>تعيين كلمة مرور…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>تغييرها…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>إزالتها…</translation>
    </message>
    <message>
        <source>Lock by itself after minutes</source>
        <translation>القفل تلقائيًا بعد (دقائق)</translation>
    </message>
    <message>
        <source>Without a key or a click, and not while something runs. Locking closes the conversations and the model; a reply that is being written ends where it is.</source>
        <translation>دون ضغطة مفتاح أو نقرة، وليس أثناء عمل شيء ما. يغلق القفل المحادثات والنموذج؛ والرد الذي تجري كتابته ينتهي حيث وصل.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>%1 – Hearth</source>
        <translation>%1 – Hearth</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Or an emoji</source>
        <translation>أو رمز تعبيري</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>بلا علامة</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Copy formula</source>
        <translation>نسخ الصيغة الرياضية</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Edit as a new branch</source>
        <translation>تحرير كفرع جديد</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Write this reply again</source>
        <translation>كتابة هذا الرد من جديد</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>إزالة الرسالة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>النسخ جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>تحرير الرسالة</translation>
    </message>
    <message>
        <source>The old version stays as a branch.</source>
        <translation>يبقى الإصدار القديم فرعًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>متابعة هذا الرد</translation>
    </message>
    <message>
        <source>Answer again without thinking</source>
        <translation>الرد من جديد دون تفكير</translation>
    </message>
    <message>
        <source>Answer again after thinking</source>
        <translation>الرد من جديد بعد التفكير</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>محادثة جديدة من هنا</translation>
    </message>
    <message>
        <source>Replay with the same seed</source>
        <translation>إعادة التوليد بالبذرة نفسها</translation>
    </message>
    <message>
        <source>What else could stand here…</source>
        <translation>ما الذي يمكن أن يرد هنا غير ذلك…</translation>
    </message>
    <message>
        <source>Ask another model…</source>
        <translation>اسأل نموذجًا آخر…</translation>
    </message>
    <message>
        <source>Versions side by side…</source>
        <translation>النسخ جنبًا إلى جنب…</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>نسخ كنص عادي</translation>
    </message>
    <message>
        <source>About this reply…</source>
        <translation>حول هذا الرد…</translation>
    </message>
    <message>
        <source>Open the link…</source>
        <translation>فتح الرابط…</translation>
    </message>
    <message>
        <source>Open a link…</source>
        <translation>فتح أحد الروابط…</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>End the recording</source>
        <translation>إنهاء التسجيل</translation>
    </message>
    <message>
        <source>Record with the microphone</source>
        <translation>التسجيل بالميكروفون</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>جارٍ التحميل، %1 %</translation>
    </message>
    <message>
        <source>The model did not load</source>
        <translation>لم يُحمَّل النموذج</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+M)</source>
        <translation>اختيار نموذج (Ctrl+M)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Model: %1, outside this computer</source>
        <translation>النموذج: %1، خارج هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ModelEntry</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
</context>
<context>
    <name>ModelFileDialog</name>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>النماذج (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>إخراج من الذاكرة</translation>
    </message>
    <message>
        <source>No model is open. Hearth reads Gemma 4 files in GGUF format.</source>
        <translation>لا نموذج مفتوح. يقرأ Hearth ملفات Gemma 4 بصيغة GGUF.</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>It rests: its memory is free. It comes back when you write.</source>
        <translation>إنه في حالة راحة: ذاكرته متاحة. يعود عندما تكتب.</translation>
    </message>
</context>
<context>
    <name>ModelProgress</name>
    <message>
        <source>Loading the model</source>
        <translation>جارٍ تحميل النموذج</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>جارٍ تحميل %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>حجم السياق</translation>
    </message>
    <message>
        <source>Context size in tokens</source>
        <translation>حجم السياق بالرموز</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>القيمة الأصلية للنموذج</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>How many processor cores write the reply.</source>
        <translation>عدد أنوية المعالج التي تكتب الرد.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Load the model again to apply</source>
        <translation>أعد تحميل النموذج لتطبيق التغيير</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees. More needs more memory. What was chosen for one model on the page of models goes before it.</source>
        <translation>عدد رموز المحادثة التي يراها النموذج. كلما زادت احتاجت إلى ذاكرة أكبر. ما اختير لنموذج بعينه في صفحة النماذج له الأولوية.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>الحساب على</translation>
    </message>
    <message>
        <source>Where models are computed. When a graphics device cannot go on, the processor takes over.</source>
        <translation>المكان الذي تُحسب فيه النماذج. عندما يتعذر على جهاز الرسوميات أن يتابع، يتولى المعالج العمل.</translation>
    </message>
    <message>
        <source>Free the memory after minutes</source>
        <translation>تحرير الذاكرة بعد (دقائق)</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory. It comes back by itself when you write, and goes on where it was.</source>
        <translation>النموذج الذي لم يُستخدم طوال هذه المدة يغادر الذاكرة. ويعود من تلقاء نفسه عندما تكتب، ويتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>جارٍ البحث عن ملفات النماذج…</translation>
    </message>
    <message>
        <source>No Gemma 4 files yet. Hearth looks in its own folder and in those of LM Studio, Ollama, Hugging Face, llama.cpp, Jan and GPT4All.</source>
        <translation>لا ملفات Gemma 4 بعد. يبحث Hearth في مجلده وفي مجلدات LM Studio و Ollama و Hugging Face و llama.cpp و Jan و GPT4All.</translation>
    </message>
    <message>
        <source>Also looked in: %1</source>
        <translation>بُحث أيضًا في: ‎%1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>البحث في مجلد آخر</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>الحصول على نموذج</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>مجلد فيه ملفات نماذج</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Google&apos;s own 4-bit files of Gemma 4 and 8-bit ones, from %1, with what they see, hear and guess words ahead with. Hearth connects only while one is downloaded, and sends nothing but the request.</source>
        <translation>ملفات Gemma 4 من Google بأربعة بتات وأخرى بثمانية بتات، من %1، مع ما ترى به وتسمع وتخمّن الكلمات مسبقًا. لا يتصل Hearth إلا أثناء التنزيل، ولا يرسل سوى الطلب.</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>مقارنة ملفين…</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>النقل إلى</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell me when something is done</source>
        <translation>الإشعار عند انتهاء شيء ما</translation>
    </message>
    <message>
        <source>When a reply that took a while ends, or an agent needs you, and you look at another window.</source>
        <translation>عندما ينتهي رد استغرق بعض الوقت، أو يحتاج إليك وكيل، وأنت تنظر إلى نافذة أخرى.</translation>
    </message>
    <message>
        <source>Show titles and words</source>
        <translation>إظهار العناوين والكلمات</translation>
    </message>
    <message>
        <source>Otherwise a notification says only that something ended: others may see the screen.</source>
        <translation>وإلا فلا يذكر الإشعار سوى أن شيئًا ما انتهى: فقد يرى آخرون الشاشة.</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Open it in another program?</source>
        <translation>هل تريد فتحه في برنامج آخر؟</translation>
    </message>
    <message>
        <source>The program that your system has for “%1” reads a copy of it, without the protection that Hearth reads files with. Do that with files you trust.</source>
        <translation>البرنامج المخصص في نظامك لفتح «%1» يقرأ نسخة منه دون الحماية التي يقرأ بها Hearth الملفات. افعل ذلك مع الملفات التي تثق بها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>OptionClear</name>
    <message>
        <source>%1: as set</source>
        <translation>‏%1: كما هو مضبوط</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages that go with the message</source>
        <translation>الصفحات التي تُرسل مع الرسالة</translation>
    </message>
    <message>
        <source>All %1, or 2-4, 7</source>
        <translation>كلها (%1)، أو ‎2-4, 7‎</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>What the pages go as</source>
        <translation>شكل إرسال الصفحات</translation>
    </message>
    <message>
        <source>Text, else pictures</source>
        <translation>نص، وإلا فصور</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Write page numbers from 1 to %1, for example 2-4, 7.</source>
        <translation>اكتب أرقام صفحات من 1 إلى %1، مثلًا ‎2-4, 7‎.</translation>
    </message>
    <message>
        <source>Text, figures also as pictures</source>
        <translation>نص، والأشكال صورًا أيضًا</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Page header</source>
        <translation>رأس الصفحة</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
</context>
<context>
    <name>PageNews</name>
    <message>
        <source>The message was removed</source>
        <translation>أُزيلت الرسالة</translation>
    </message>
    <message>
        <source>The model reads a summary from now on</source>
        <translation>يقرأ النموذج ملخصًا من الآن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>PastTurns</name>
    <message>
        <source>Turns in this folder</source>
        <translation>الجولات في هذا المجلد</translation>
    </message>
    <message>
        <source>A turn without words</source>
        <translation>جولة بلا كلمات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>no copy, cannot be undone</source>
        <translation>لا نسخة منه، ولا يمكن التراجع عنه</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan: %1 of %2 done</source>
        <translation>الخطة: تم %1 من %2</translation>
    </message>
    <message>
        <source>Hide the plan</source>
        <translation>إخفاء الخطة</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>إظهار الخطة</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1، تم</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>الذاكرة مع %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Load the model again with %1 of context</source>
        <translation>إعادة تحميل النموذج بسياق قدره %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>كما لكل النماذج</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>السياق: %1</translation>
    </message>
    <message>
        <source>Keep conversations in half the memory</source>
        <translation>حفظ المحادثات في نصف الذاكرة</translation>
    </message>
    <message>
        <source>What was read of them is rounded to 8 bits; replies differ a little.</source>
        <translation>يُقرَّب ما قُرئ منها إلى 8 بتات؛ فتختلف الردود قليلًا.</translation>
    </message>
    <message>
        <source>The model runs with other choices now.</source>
        <translation>يعمل النموذج الآن بخيارات أخرى.</translation>
    </message>
</context>
<context>
    <name>PopupMenu</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>PresetDialogs</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Hearth&apos;s files (*.json)</source>
        <translation>ملفات Hearth (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Comes with Hearth</source>
        <translation>يأتي مع Hearth</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>تكرار «%1»</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>تصدير «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
</context>
<context>
    <name>PresetSection</name>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Assistants and prompts</source>
        <translation>المساعدون والموجّهات</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>An assistant is told what to be before the first message, and answers in a way of its own. Choose one beside the message box; a conversation keeps its own.</source>
        <translation>يقال للمساعد قبل الرسالة الأولى ما ينبغي أن يكون، ويجيب بطريقته الخاصة. اختر واحدًا بجانب مربع الكتابة؛ وتحتفظ كل محادثة بمساعدها.</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>مساعد جديد</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الموجّهات</translation>
    </message>
    <message>
        <source>Texts that you write often. Type / at the beginning of a message to use one.</source>
        <translation>نصوص تكتبها كثيرًا. اكتب / في بداية رسالة لاستخدام أحدها.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text of “%1”</source>
        <translation>نص «%1»</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>network, internet, connections, offline, diagnostics</source>
        <translation>شبكة، إنترنت، اتصالات، دون اتصال، تشخيص</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>محلي فقط</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Hearth has never opened a connection.</source>
        <translation>لم يفتح Hearth أي اتصال قط.</translation>
    </message>
    <message>
        <source>Every connection that Hearth ever opened, the newest first.</source>
        <translation>كل اتصال فتحه Hearth يومًا، والأحدث أولًا.</translation>
    </message>
    <message>
        <source>Report for whoever helps you</source>
        <translation>تقرير لمن يساعدك</translation>
    </message>
    <message>
        <source>Versions, machine, settings and sizes; no titles, no messages, no names of files. You see it first.</source>
        <translation>الإصدارات والجهاز والإعدادات والأحجام؛ دون عناوين ودون رسائل ودون أسماء ملفات. تراه أنت أولًا.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>إظهار التقرير…</translation>
    </message>
    <message>
        <source>No connection at all: no download of a model, no engine elsewhere, no page and no server for an agent.</source>
        <translation>لا اتصال على الإطلاق: لا تنزيل لنموذج، ولا محرّك في مكان آخر، ولا صفحة ولا خادم لوكيل.</translation>
    </message>
    <message>
        <source>The newest of all connections that Hearth ever opened.</source>
        <translation>أحدث الاتصالات من كل ما فتحه Hearth يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n…</source>
        <translation>
            <numerusform>عرض الكل (%n)…</numerusform>
            <numerusform>عرض الكل (%n)…</numerusform>
            <numerusform>عرض الكل (%n)…</numerusform>
            <numerusform>عرض الكل (%n)…</numerusform>
            <numerusform>عرض الكل (%n)…</numerusform>
            <numerusform>عرض الكل (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading of files</source>
        <translation>قراءة الملفات</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>تحرير الموجّه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>نص الموجّه</translation>
    </message>
    <message>
        <source>For example: Translate into {{language}}:</source>
        <translation>مثلًا: ترجم إلى {{اللغة}}:</translation>
    </message>
    <message>
        <source>A name in double braces is a field, filled in when the prompt is used. {{clipboard}} becomes the clipboard&apos;s text, {{selection}} the text that is selected, or what stands in the message box.</source>
        <translation>الاسم بين قوسين معقوفين مزدوجين حقل يُملأ عند استخدام الموجّه. يُستبدل {{clipboard}} بنص الحافظة، و{{selection}} بالنص المحدد أو بما في مربع الكتابة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PromptIdeas</name>
    <message>
        <source>What is on your mind?</source>
        <translation>بمَ تفكر؟</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>ماذا تستطيع أن تفعل؟</translation>
    </message>
    <message>
        <source>How do I ask about a document?</source>
        <translation>كيف أسأل عن مستند؟</translation>
    </message>
    <message>
        <source>What leaves my computer?</source>
        <translation>ما الذي يغادر حاسوبي؟</translation>
    </message>
    <message>
        <source>Explain how a heat pump works, in five sentences.</source>
        <translation>اشرح في خمس جمل كيف تعمل المضخة الحرارية.</translation>
    </message>
    <message>
        <source>Write a Python function that finds duplicate files in a folder.</source>
        <translation>اكتب دالة بلغة Python تعثر على الملفات المكررة في مجلد.</translation>
    </message>
    <message>
        <source>Help me to say no to an invitation, kindly and briefly.</source>
        <translation>ساعدني على الاعتذار عن دعوة بلطف وإيجاز.</translation>
    </message>
</context>
<context>
    <name>PromptSettings</name>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>What the model is told before the first message of a new conversation.</source>
        <translation>ما يقال للنموذج قبل أول رسالة في محادثة جديدة.</translation>
    </message>
    <message>
        <source>System prompt of new conversations</source>
        <translation>موجّه النظام للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>For example: Answer briefly and in plain words.</source>
        <translation>مثلًا: أجب بإيجاز وبكلمات بسيطة.</translation>
    </message>
    <message>
        <source>In the conversation “%1”</source>
        <translation>في المحادثة «%1»</translation>
    </message>
    <message>
        <source>System prompt of the open conversation</source>
        <translation>موجّه النظام للمحادثة المفتوحة</translation>
    </message>
    <message>
        <source>instructions, role, before the first message</source>
        <translation>تعليمات، دور، قبل أول رسالة</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>المساعدون والموجّهات</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Waiting messages</source>
        <translation>الرسائل المنتظرة</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالية: %1</translation>
    </message>
    <message>
        <source>Do not send; back to the composer</source>
        <translation>عدم الإرسال؛ إعادتها إلى مربع الكتابة</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>اسأل شيئًا</translation>
    </message>
    <message>
        <source>Enter asks in a new conversation. Esc closes.</source>
        <translation>يطرح Enter السؤال في محادثة جديدة. ويغلق Esc.</translation>
    </message>
    <message>
        <source>No model is ready. Choose one in Hearth&apos;s window first.</source>
        <translation>لا يوجد نموذج جاهز. اختر واحدًا في نافذة Hearth أولًا.</translation>
    </message>
</context>
<context>
    <name>RecentModels</name>
    <message>
        <source>Recent</source>
        <translation>النماذج الأخيرة</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message numerus="yes">
        <source>%1 · %n tokens</source>
        <translation>
            <numerusform>%1 · %n رمز</numerusform>
            <numerusform>%1 · رمز واحد</numerusform>
            <numerusform>%1 · رمزان</numerusform>
            <numerusform>%1 · %n رموز</numerusform>
            <numerusform>%1 · %n رمزًا</numerusform>
            <numerusform>%1 · %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>What the microphone hears</source>
        <translation>ما يسمعه الميكروفون</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Forget the recording</source>
        <translation>تجاهل التسجيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message>
        <source>Loudness of “%1”</source>
        <translation>شدة صوت «%1»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>أقصى عدد للإطارات</translation>
    </message>
</context>
<context>
    <name>ReplyChoiceRows</name>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Longest thought, in tokens</source>
        <translation>أطول تفكير، بالرموز</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>جديدة كل مرة</translation>
    </message>
    <message>
        <source>Longest reply, in tokens</source>
        <translation>أطول رد، بالرموز</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
</context>
<context>
    <name>ReplyOptions</name>
    <message>
        <source>How this message is answered: changed</source>
        <translation>كيفية الرد على هذه الرسالة: معدّلة</translation>
    </message>
    <message>
        <source>How this message is answered</source>
        <translation>كيفية الرد على هذه الرسالة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>For the next message only. Its reply keeps this when it is written again.</source>
        <translation>للرسالة التالية فقط. ويحتفظ ردها بهذه الخيارات عند كتابته من جديد.</translation>
    </message>
    <message>
        <source>Back to what is set</source>
        <translation>العودة إلى ما هو مضبوط</translation>
    </message>
</context>
<context>
    <name>ReplySettings</name>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Low is predictable, high is inventive. Gemma was made for 1.</source>
        <translation>المنخفضة متوقعة، والمرتفعة مبتكرة. صُنع Gemma للقيمة 1.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that together reach this share.</source>
        <translation>يُبقي أرجح الكلمات التي تبلغ معًا هذه النسبة.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Keeps this many of the likeliest words.</source>
        <translation>يُبقي هذا العدد من أرجح الكلمات.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>يستبعد الكلمات التي يقل احتمالها عن هذه النسبة من احتمال أرجح كلمة.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Above 1, words that were just used become less likely.</source>
        <translation>فوق 1 تصير الكلمات المستخدمة للتو أقل احتمالًا.</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>أطول رد</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>بالرموز.</translation>
    </message>
    <message>
        <source>Longest reply in tokens</source>
        <translation>أطول رد بالرموز</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed and settings give the same reply.</source>
        <translation>البذرة نفسها والإعدادات نفسها تعطي الرد نفسه.</translation>
    </message>
    <message>
        <source>A new one each time</source>
        <translation>بذرة جديدة كل مرة</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>This is all of it. It stays on this computer until you give it to somebody.</source>
        <translation>هذا هو كله. يبقى على هذا الحاسوب إلى أن تعطيه لأحد.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Changes of the agent</source>
        <translation>تغييرات الوكيل</translation>
    </message>
    <message>
        <source>Undo the last change taken back</source>
        <translation>التراجع عن آخر تغيير أُرجع</translation>
    </message>
    <message>
        <source>Accept all of this file</source>
        <translation>قبول كل ما في هذا الملف</translation>
    </message>
    <message>
        <source>Nothing is changed in this conversation.</source>
        <translation>لم يتغير شيء في هذه المحادثة.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>%1, in every folder</source>
        <translation>%1، في كل مجلد</translation>
    </message>
    <message>
        <source>%1, in this folder</source>
        <translation>%1، في هذا المجلد</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>قواعد الأوامر</translation>
    </message>
    <message>
        <source>There are none. “Always here”, where the agent asks, makes one.</source>
        <translation>لا توجد قواعد. اختيار «دائمًا هنا»، حيث يسأل الوكيل، يُنشئ قاعدة.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the rule for %1</source>
        <translation>نسيان قاعدة ‎%1</translation>
    </message>
    <message>
        <source>Undo the last one forgotten</source>
        <translation>التراجع عن آخر قاعدة نُسيت</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Reading the prompt</source>
        <translation>جارٍ قراءة الموجّه</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>أجب الآن</translation>
    </message>
</context>
<context>
    <name>SaveCodeDialog</name>
    <message>
        <source>Save code as</source>
        <translation>حفظ الشيفرة باسم</translation>
    </message>
</context>
<context>
    <name>SchemaDialog</name>
    <message>
        <source>Structured replies</source>
        <translation>ردود منظّمة</translation>
    </message>
    <message>
        <source>Each reply becomes a JSON value of this schema and nothing else, until you end it or go to another conversation.</source>
        <translation>يصبح كل رد قيمة JSON وفق هذا المخطط ولا شيء غيرها، إلى أن تُنهي ذلك أو تنتقل إلى محادثة أخرى.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>مخطط JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>SchemaToggle</name>
    <message>
        <source>Structured</source>
        <translation>منظّم</translation>
    </message>
    <message>
        <source>Replies follow your JSON Schema; press to end it</source>
        <translation>تتبع الردود مخطط JSON الخاص بك؛ اضغط لإنهاء ذلك</translation>
    </message>
    <message>
        <source>Let replies follow a JSON Schema</source>
        <translation>جعل الردود تتبع مخطط JSON</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Selection copied</source>
        <translation>نُسخ المحدَّد</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>إعادة إلى القائمة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SensesRow</name>
    <message>
        <source>Those beside the model</source>
        <translation>ما بجانب النموذج</translation>
    </message>
    <message>
        <source>Eyes and ears…</source>
        <translation>العينان والأذنان…</translation>
    </message>
    <message>
        <source>Choose the file that the model sees and hears with</source>
        <translation>اختر الملف الذي يرى به النموذج ويسمع</translation>
    </message>
    <message>
        <source>Eyes and ears of the model</source>
        <translation>عينا النموذج وأذناه</translation>
    </message>
    <message>
        <source>Projectors (*mmproj*.gguf)</source>
        <translation>المُسقِطات (*mmproj*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>SentFiles</name>
    <message>
        <source>“%1”, no longer here</source>
        <translation>‏«%1»، لم يعد هنا</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>%1 (no longer here)</source>
        <translation>‏%1 (لم يعد هنا)</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>إعادة تعيين «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsEntry</name>
    <message>
        <source>Nothing found here</source>
        <translation>لم يُعثر على شيء هنا</translation>
    </message>
</context>
<context>
    <name>SettingsGroup</name>
    <message>
        <source>Reset</source>
        <translation>إعادة التعيين</translation>
    </message>
    <message>
        <source>Reset all of “%1”</source>
        <translation>إعادة تعيين كل ما في «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>التراجع عن إعادة التعيين</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words. Try another word.</source>
        <translation>لا إعداد فيه هذه الكلمات. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>إعادة تعيين كل الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>قسم من الإعدادات</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>إلقاء نظرة</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>وضعه في الرسالة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Read without a full sandbox: see Privacy in the settings.</source>
        <translation>قُرئ دون عزل كامل: انظر الخصوصية في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>ShelfChip</name>
    <message>
        <source>Looking for files</source>
        <translation>جارٍ البحث عن ملفات</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>جارٍ القراءة، %1 %</translation>
    </message>
    <message>
        <source>Reading for meaning, %1 %</source>
        <translation>جارٍ القراءة للبحث بالمعنى، %1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1, asked with each message</source>
        <translation>‏%1، يُسأل مع كل رسالة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>لا يمكن إرساله</translation>
    </message>
    <message>
        <source>Looking at it · %1</source>
        <translation>ينظر إليه النموذج · %1</translation>
    </message>
    <message>
        <source>Not seen or heard</source>
        <translation>لا يُرى ولا يُسمع</translation>
    </message>
    <message>
        <source>Do not send “%1”</source>
        <translation>عدم إرسال «%1»</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>ShelfHeader</name>
    <message>
        <source>Back to all conversations</source>
        <translation>العودة إلى كل المحادثات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
</context>
<context>
    <name>SiblingSwitch</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>الإصدار %1 من %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>‏Alt+السهم الأيسر</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>‏Alt+السهم الأيمن</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>إخفاء الشريط الجانبي</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>العمل في مجلد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/‎</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>SidebarEdge</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>عرض الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>SlimScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>شريط التمرير</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>‏%1 «%2»</translation>
    </message>
    <message>
        <source>Open the source %1</source>
        <translation>فتح المصدر %1</translation>
    </message>
    <message>
        <source>Open the source %1 at “%2”</source>
        <translation>فتح المصدر %1 عند «%2»</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>This Hearth was built without a spell checker.</source>
        <translation>بُني Hearth هذا دون مدقق إملائي.</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install one of your system&apos;s, for example hunspell-en-us.</source>
        <translation>لا يوجد قاموس مثبّت. ثبّت أحد قواميس نظامك، مثل hunspell-ar.</translation>
    </message>
    <message>
        <source>In messages that you write. The right mouse button or the menu key offers other words.</source>
        <translation>في الرسائل التي تكتبها. يعرض زر الفأرة الأيمن أو مفتاح القائمة كلمات أخرى.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>dictionary, language, mistakes, words</source>
        <translation>قاموس، لغة، أخطاء، كلمات</translation>
    </message>
    <message>
        <source>Underline wrong words</source>
        <translation>تسطير الكلمات الخاطئة</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>القاموس</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>حسب النص</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>You are talking to Hearth Starter, a small built-in demonstration. A full Gemma 4 answers anything, and runs here too.</source>
        <translation>أنت تتحدث إلى Hearth Starter، وهو نموذج تجريبي صغير مدمج. أما نموذج Gemma 4 الكامل فيجيب عن أي شيء، ويعمل هنا أيضًا.</translation>
    </message>
    <message>
        <source>Get a full model</source>
        <translation>الحصول على نموذج كامل</translation>
    </message>
</context>
<context>
    <name>StorageBanner</name>
    <message>
        <source>Set it aside</source>
        <translation>وضعه جانبًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>إظهار المجلد في مدير الملفات</translation>
    </message>
    <message>
        <source>disk, size, data folder, location, where, move</source>
        <translation>قرص, حجم, مجلد البيانات, موقع, أين, نقل</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Move everything to another folder</source>
        <translation>نقل كل شيء إلى مجلد آخر</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>موصى به لهذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 للتنزيل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>تنزيل %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Quantisation of %1</source>
        <translation>تكميم %1</translation>
    </message>
</context>
<context>
    <name>StretchSlider</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>This summary was taken back. The agent goes on with all that was said.</source>
        <translation>سُحب هذا الملخص. يتابع الوكيل بكل ما قيل.</translation>
    </message>
    <message>
        <source>The turn became long and goes on from this summary:</source>
        <translation>طال هذا الدور وهو يتابع من هذا الملخص:</translation>
    </message>
    <message>
        <source>Take the summary back</source>
        <translation>اسحب الملخص</translation>
    </message>
    <message>
        <source>Hide what it replaces</source>
        <translation>إخفاء ما يحل محله</translation>
    </message>
    <message>
        <source>Show what it replaces</source>
        <translation>إظهار ما يحل محله</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>%1, a reply is being written</source>
        <translation>%1، تجري كتابة رد</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>علامات التبويب</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Copy table as CSV</source>
        <translation>نسخ الجدول بصيغة CSV</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Output of the command</source>
        <translation>خرج الأمر</translation>
    </message>
</context>
<context>
    <name>ThinkingToggle</name>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Thinks before it answers: slower, better at hard questions</source>
        <translation>يفكر قبل أن يجيب: أبطأ، وأفضل في الأسئلة الصعبة</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>يجيب فورًا</translation>
    </message>
</context>
<context>
    <name>ThoughtRow</name>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>مدة التفكير: %n ثانية</numerusform>
            <numerusform>مدة التفكير: ثانية واحدة</numerusform>
            <numerusform>مدة التفكير: ثانيتان</numerusform>
            <numerusform>مدة التفكير: %n ثوانٍ</numerusform>
            <numerusform>مدة التفكير: %n ثانية</numerusform>
            <numerusform>مدة التفكير: %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Thought for %1 min %2 s</source>
        <translation>مدة التفكير: %1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Hide the thought</source>
        <translation>%1. إخفاء التفكير</translation>
    </message>
    <message>
        <source>%1. Show the thought</source>
        <translation>%1. إظهار التفكير</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Title: %1. Rename</source>
        <translation>العنوان: %1. إعادة التسمية</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>عنوان المحادثة</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Message copied</source>
        <translation>نُسخت الرسالة</translation>
    </message>
    <message>
        <source>End of the reply</source>
        <translation>نهاية الرد</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>إيقاف الرد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>تابع بها</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of this reply</source>
        <translation>نسخ هذا الرد</translation>
    </message>
</context>
<context>
    <name>WaitDots</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>Talk to a language model that runs on this computer. Open a Gemma 4 file in GGUF format to begin. Everything stays here: nothing is sent anywhere.</source>
        <translation>تحدّث إلى نموذج لغوي يعمل على هذا الحاسوب. افتح ملف Gemma 4 بصيغة GGUF للبدء. كل شيء يبقى هنا: لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>الحصول على نموذج</translation>
    </message>
    <message>
        <source>Open another model file</source>
        <translation>فتح ملف نموذج آخر</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Prompt: %1</source>
        <translation>الموجّه: %1</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>إيقاف الرد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>كتابة الرد الأخير من جديد</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Turn thinking on or off</source>
        <translation>تشغيل التفكير أو إيقافه</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>كيفية الرد على الرسالة التالية</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>اختيار مساعد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>المساعدون والموجّهات</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>تصدير هذه المحادثة</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>تصدير كل المحادثات</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>استيراد المحادثات</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,‎</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>السمة الفاتحة أو الداكنة</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++‎</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-‎</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>الحجم العادي</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/‎</translation>
    </message>
    <message>
        <source>What the model reads, part by part</source>
        <translation>ما يقرؤه النموذج، جزءًا جزءًا</translation>
    </message>
    <message>
        <source>Settings of the model</source>
        <translation>إعدادات النموذج</translation>
    </message>
    <message>
        <source>Settings of the spell check</source>
        <translation>إعدادات التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Privacy and connections</source>
        <translation>الخصوصية والاتصالات</translation>
    </message>
    <message>
        <source>Engines elsewhere</source>
        <translation>محرّكات في مكان آخر</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This conversation in a new window</source>
        <translation>هذه المحادثة في نافذة جديدة</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>The system prompt of this conversation</source>
        <translation>موجّه النظام لهذه المحادثة</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>العمل في مجلد</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Downloads of models</source>
        <translation>تنزيلات النماذج</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Window and tray</source>
        <translation>النافذة وشريط النظام</translation>
    </message>
    <message>
        <source>close, background, icon, minimise, quit</source>
        <translation>إغلاق، خلفية، أيقونة، تصغير، إنهاء</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في شريط النظام</translation>
    </message>
    <message>
        <source>With a menu for the window, a new conversation, a quick question and the end.</source>
        <translation>مع قائمة للنافذة ومحادثة جديدة وسؤال سريع والإنهاء.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, or Qt&apos;s part for them is not installed.</source>
        <translation>لا يعرض سطح المكتب هذا أيقونات في شريط النظام، أو أن جزء Qt الخاص بها غير مثبّت.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>مواصلة العمل عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Not without a tray icon: there would be no way back to the window.</source>
        <translation>ليس دون أيقونة في شريط النظام: إذ لن توجد طريقة للعودة إلى النافذة.</translation>
    </message>
    <message>
        <source>Replies go on, and the model stays loaded. The menu of the tray icon quits.</source>
        <translation>تستمر الردود ويبقى النموذج محمّلًا. للإنهاء استخدم قائمة أيقونة شريط النظام.</translation>
    </message>
    <message>
        <source>Not without the icon in the tray: there would be no way back to the window.</source>
        <translation>ليس دون الأيقونة في شريط النظام: إذ لن توجد طريقة للعودة إلى النافذة.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Bind the command “hearth quick” to a key in its keyboard settings.</source>
        <translation>سطح المكتب هذا لا يمنح البرامج مفاتيح. اربط الأمر «hearth quick» بمفتاح في إعدادات لوحة مفاتيحه.</translation>
    </message>
    <message>
        <source>The desktop gave Hearth no key. Bind the command “hearth quick” to one in its keyboard settings.</source>
        <translation>لم يمنح سطح المكتب Hearth مفتاحًا. اربط الأمر «hearth quick» بمفتاح في إعدادات لوحة مفاتيحه.</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs. The desktop asks you which one.</source>
        <translation>بمفتاح يعمل في كل البرامج ما دام Hearth يعمل. يسألك سطح المكتب عن المفتاح.</translation>
    </message>
    <message>
        <source>The key stands in the keyboard settings of the desktop, where it can be changed.</source>
        <translation>المفتاح موجود في إعدادات لوحة مفاتيح سطح المكتب، وهناك يمكن تغييره.</translation>
    </message>
    <message>
        <source>The key is %1. The keyboard settings of the desktop change it.</source>
        <translation>المفتاح هو %1. تغيّره إعدادات لوحة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>Open a quick question from anywhere</source>
        <translation>فتح سؤال سريع من أي مكان</translation>
    </message>
    <message>
        <source>Another program has the key %1. Choose a different one.</source>
        <translation>المفتاح %1 يستخدمه برنامج آخر. اختر مفتاحًا غيره.</translation>
    </message>
    <message>
        <source>This keyboard has no key %1. Choose a different one.</source>
        <translation>لا يوجد المفتاح %1 في لوحة المفاتيح هذه. اختر مفتاحًا غيره.</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs.</source>
        <translation>بمفتاح يعمل في كل البرامج ما دام Hearth يعمل.</translation>
    </message>
    <message>
        <source>Key of the quick question</source>
        <translation>مفتاح السؤال السريع</translation>
    </message>
    <message>
        <source>Press the button, then a key together with Ctrl, Alt or the like.</source>
        <translation>اضغط الزر، ثم اضغط مفتاحًا مع Ctrl أو Alt أو ما شابههما.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>تعذرت كتابة «%1»: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>في وقت سابق من هذا الأسبوع</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in a list, as in &quot;3 May&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>ended at the limit of tokens per reply</source>
        <translation>انتهى عند حد الرموز لكل رد</translation>
    </message>
    <message>
        <source>ended because the context is full</source>
        <translation>انتهى لأن السياق ممتلئ</translation>
    </message>
    <message>
        <source>The reply failed. Try again.</source>
        <translation>فشل الرد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>replayed, the same tokens</source>
        <translation>أُعيد توليده، والرموز نفسها</translation>
    </message>
    <message>
        <source>replayed, differs from token %1 on</source>
        <translation>أُعيد توليده، ويختلف ابتداءً من الرمز %1</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>تلخيص</translation>
    </message>
    <message>
        <source>Summarise the following text in {{number}} sentences:

{{text}}</source>
        <translation>لخّص النص التالي في جمل عددها {{العدد}}:

{{النص}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Translate into {{language}}. Give the translation only.

{{text}}</source>
        <translation>ترجم إلى {{اللغة}}. أعطِ الترجمة فقط.

{{النص}}</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Explain {{subject}} to {{reader}}, with one example.</source>
        <translation>اشرح {{الموضوع}} لـ {{القارئ}}، مع مثال واحد.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of this text, and list what you changed:

{{text}}</source>
        <translation>صحّح إملاء هذا النص وقواعده، واذكر في قائمة ما غيّرته:

{{النص}}</translation>
    </message>
    <message>
        <source>Reply to the clipboard</source>
        <translation>الرد على الحافظة</translation>
    </message>
    <message>
        <source>Write a {{tone}} reply to this message:

{{clipboard}}</source>
        <translation>اكتب ردًا بأسلوب {{الأسلوب}} على هذه الرسالة:

{{clipboard}}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare {{first}} and {{second}} in a table, by {{what matters}}.</source>
        <translation>قارن بين {{الأول}} و {{الثاني}} في جدول، من حيث {{ما يهم}}.</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB, which no such file is. Choose another one.</source>
        <translation>الملف أكبر من 4 م.ب، ولا يبلغ أي ملف من هذا النوع هذا الحجم. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file holds no assistants or prompts of Hearth. Choose a file that Hearth exported.</source>
        <translation>لا يحتوي الملف على مساعدين أو موجّهات من Hearth. اختر ملفًا صدّره Hearth.</translation>
    </message>
    <message>
        <source>The file holds prompts, not assistants. Import it there.</source>
        <translation>يحتوي الملف على موجّهات لا على مساعدين. استورده هناك.</translation>
    </message>
    <message>
        <source>The file holds assistants, not prompts. Import it there.</source>
        <translation>يحتوي الملف على مساعدين لا على موجّهات. استورده هناك.</translation>
    </message>
    <message>
        <source>The file is of a newer Hearth. Get the newest one to read it.</source>
        <translation>الملف من إصدار أحدث من Hearth. احصل على أحدث إصدار لقراءته.</translation>
    </message>
    <message>
        <source>The file holds more than 1,000 entries. Split it.</source>
        <translation>يحتوي الملف على أكثر من 1000 إدخال. قسّمه.</translation>
    </message>
    <message>
        <source>Nothing in the file has a name. Choose another one.</source>
        <translation>لا شيء في الملف له اسم. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>replayed by another model, the same tokens</source>
        <translation>أعاد نموذج آخر توليده، والرموز نفسها</translation>
    </message>
    <message>
        <source>replayed by another model, differs from token %1 on</source>
        <translation>أعاد نموذج آخر توليده، ويختلف ابتداءً من الرمز %1</translation>
    </message>
    <message>
        <source>The reply was stopped</source>
        <translation>أُوقف الرد</translation>
    </message>
    <message>
        <source>The reply failed</source>
        <translation>فشل الرد</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>اكتمل الرد</translation>
    </message>
</context>
<context>
    <name>app::Agent</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>مقطوعة</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع عنها</translation>
    </message>
    <message>
        <source>No sandbox works on this computer: every command is asked about and runs with all your rights.</source>
        <translation>لا تعمل أي بيئة معزولة على هذا الحاسوب: تُطلب موافقتك على كل أمر، ويعمل الأمر بكل صلاحياتك.</translation>
    </message>
    <message>
        <source>write in this folder only</source>
        <translation>لا تكتب إلا في هذا المجلد</translation>
    </message>
    <message>
        <source>read only what they need</source>
        <translation>لا تقرأ إلا ما تحتاج إليه</translation>
    </message>
    <message>
        <source>have no network</source>
        <translation>لا شبكة لها</translation>
    </message>
    <message>
        <source>see no other programs</source>
        <translation>لا ترى برامج أخرى</translation>
    </message>
    <message>
        <source>Commands run in a sandbox: they %1.</source>
        <translation>تعمل الأوامر في بيئة معزولة: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The agent has done many steps. Shall it go on?</source>
        <translation>نفّذ الوكيل خطوات كثيرة. هل يتابع؟</translation>
    </message>
    <message>
        <source>The agent has done as many steps as one turn may have.</source>
        <translation>نفّذ الوكيل أقصى عدد من الخطوات المسموح به في جولة واحدة.</translation>
    </message>
    <message>
        <source>The model could not write a call that makes sense. A larger model may.</source>
        <translation>لم يستطع النموذج كتابة استدعاء ذي معنى. قد يستطيع ذلك نموذج أكبر.</translation>
    </message>
    <message>
        <source>The agent went round in circles and was stopped.</source>
        <translation>دار الوكيل في حلقة مفرغة فأُوقف.</translation>
    </message>
    <message>
        <source>The turn has used up what it was given.</source>
        <translation>استنفدت الجولة ما مُنح لها.</translation>
    </message>
    <message>
        <source>The turn became too long for this model.</source>
        <translation>صارت الجولة أطول مما يحتمله هذا النموذج.</translation>
    </message>
    <message>
        <source>The model wrote nothing.</source>
        <translation>لم يكتب النموذج شيئًا.</translation>
    </message>
    <message>
        <source>The turn failed.</source>
        <translation>فشلت الجولة.</translation>
    </message>
    <message>
        <source>The agent wants to change %1</source>
        <translation>يريد الوكيل تغيير ‎%1</translation>
    </message>
    <message>
        <source>The agent wants to run a command in the sandbox</source>
        <translation>يريد الوكيل تشغيل أمر في البيئة المعزولة</translation>
    </message>
    <message>
        <source>The agent wants to run a command WITHOUT a sandbox, with all your rights</source>
        <translation>يريد الوكيل تشغيل أمر دون أي بيئة معزولة، وبكل صلاحياتك</translation>
    </message>
    <message>
        <source>The agent wants to read this page of the web</source>
        <translation>يريد الوكيل قراءة صفحة الويب هذه</translation>
    </message>
    <message>
        <source>The agent wants to use a connected program</source>
        <translation>يريد الوكيل استخدام برنامج متصل</translation>
    </message>
    <message>
        <source>Another agent is at work in “%1”, in this window or another program. Wait until it is done, or stop it: a folder has one turn at a time.</source>
        <translation>هناك وكيل آخر يعمل في «%1»، في هذه النافذة أو في برنامج آخر. انتظر حتى ينتهي أو أوقفه: لا يحتمل المجلد أكثر من جولة واحدة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, where the journal of this folder lies.</source>
        <translation>تعذر إنشاء «%1» حيث يُحفظ سجل هذا المجلد.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, where the journal of this folder lies.</source>
        <translation>تتعذر الكتابة في «%1» حيث يُحفظ سجل هذا المجلد.</translation>
    </message>
    <message>
        <source>This turn is still running.</source>
        <translation>لا تزال هذه الجولة جارية.</translation>
    </message>
    <message>
        <source>This turn is still running. Stop it first.</source>
        <translation>لا تزال هذه الجولة جارية. أوقفها أولًا.</translation>
    </message>
    <message>
        <source>This turn has come to its end. Start a new one.</source>
        <translation>بلغت هذه الجولة نهايتها. ابدأ جولة جديدة.</translation>
    </message>
    <message>
        <source>This turn was undone. Start a new one.</source>
        <translation>تم التراجع عن هذه الجولة. ابدأ جولة جديدة.</translation>
    </message>
    <message>
        <source>This turn was undone already.</source>
        <translation>سبق التراجع عن هذه الجولة.</translation>
    </message>
    <message>
        <source>There is no such turn.</source>
        <translation>لا توجد جولة كهذه.</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read; nothing was changed.</source>
        <translation>لا يمكن قراءة سجل هذه الجولة؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read: %1 Nothing was changed.</source>
        <translation>لا يمكن قراءة سجل هذه الجولة: %1 لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The journal cannot be written: %1. Without it nothing could be undone, so nothing was changed.</source>
        <translation>لا يمكن كتابة السجل: %1. ومن دونه لا يمكن التراجع عن أي شيء، لذلك لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The journal cannot be begun: %1.</source>
        <translation>لا يمكن بدء السجل: %1.</translation>
    </message>
    <message>
        <source>Another program uses this turn&apos;s journal.</source>
        <translation>يستخدم برنامج آخر سجل هذه الجولة.</translation>
    </message>
    <message>
        <source>The original cannot be kept for undo: %1. Nothing was changed. Free some disk space.</source>
        <translation>لا يمكن حفظ الأصل لأجل التراجع: %1. لم يُغيَّر شيء. أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>The journal holds no copy of this content.</source>
        <translation>لا يحتوي السجل على نسخة من هذا المحتوى.</translation>
    </message>
    <message>
        <source>The journal&apos;s copy is damaged and is not used.</source>
        <translation>النسخة التي في السجل تالفة ولا تُستخدم.</translation>
    </message>
    <message>
        <source>The journal&apos;s copy cannot be read: %1</source>
        <translation>لا يمكن قراءة النسخة التي في السجل: %1</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: %2.</source>
        <translation>لا يمكن إنشاء مجلد السجل ‎%1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2.</source>
        <translation>لا يمكن فتح المجلد ‎%1: %2.</translation>
    </message>
    <message>
        <source>The contents of this file were not kept.</source>
        <translation>لم تُحفظ محتويات هذا الملف.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>هذا الملف ليس نصًا.</translation>
    </message>
    <message>
        <source>The turn did not change this file.</source>
        <translation>لم تغيّر الجولة هذا الملف.</translation>
    </message>
    <message>
        <source>These turns did not change this file.</source>
        <translation>لم تغيّر هذه الجولات هذا الملف.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1.</source>
        <translation>لا يسمح النظام بالوصول إلى ‎%1.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Try again.</source>
        <translation>يفتح برنامج آخر ‎%1. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Rule %1 for commands needs a &quot;prefix&quot; of words and a &quot;verdict&quot;: allow, ask or deny. Correct “%2”.</source>
        <translation>تحتاج القاعدة %1 من قواعد الأوامر إلى &quot;prefix&quot; من كلمات وإلى &quot;verdict&quot; قيمته allow أو ask أو deny. صحّح «%2».</translation>
    </message>
    <message>
        <source>The rules for commands are no JSON list. Correct or remove “%1”.</source>
        <translation>قواعد الأوامر ليست قائمة JSON. صحّح «%1» أو أزله.</translation>
    </message>
    <message>
        <source>The trusted folders are no JSON list. Correct or remove “%1”.</source>
        <translation>المجلدات الموثوقة ليست قائمة JSON. صحّح «%1» أو أزله.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>لا يمكن كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>%1 was changed after this turn stopped. Start a new one.</source>
        <translation>تغيّر ‎%1 بعد توقف هذه الجولة. ابدأ جولة جديدة.</translation>
    </message>
    <message>
        <source>%1 changed since it was shown. Look at it again.</source>
        <translation>تغيّر ‎%1 منذ عرضه. انظر إليه من جديد.</translation>
    </message>
    <message>
        <source>%1 was changed after the agent made it. Remove it by hand.</source>
        <translation>تغيّر ‎%1 بعد أن أنشأه الوكيل. أزله يدويًا.</translation>
    </message>
    <message>
        <source>%1 was changed by another program in the meantime. Read it again.</source>
        <translation>غيّر برنامج آخر ‎%1 في هذه الأثناء. اقرأه من جديد.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>غيّر برنامج آخر ‎%1.</translation>
    </message>
    <message>
        <source>%1 may hold keys or passwords and stays closed. Go on without it.</source>
        <translation>قد يحتوي ‎%1 على مفاتيح أو كلمات مرور، ولذلك يبقى مغلقًا. تابع من دونه.</translation>
    </message>
    <message>
        <source>%1 is protected, because it can make other programs run something. Tell the user what to change there.</source>
        <translation>الملف ‎%1 محمي لأنه قد يجعل برامج أخرى تشغّل شيئًا. أخبر المستخدم بما ينبغي تغييره فيه.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads out of the folder. It is not followed.</source>
        <translation>‎%1 رابط رمزي يؤدي إلى خارج المجلد، ولا يُتبع.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2. Use that path instead.</source>
        <translation>‎%1 رابط رمزي إلى ‎%2. استخدم ذلك المسار بدلًا منه.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it, or use list to see it.</source>
        <translation>‎%1 مجلد. سمِّ ملفًا فيه، أو استخدم list لرؤيته.</translation>
    </message>
    <message>
        <source>%1 is not a regular file and is left alone.</source>
        <translation>‎%1 ليس ملفًا عاديًا، ولذلك لا يُمسّ.</translation>
    </message>
    <message>
        <source>%1 lies on something mounted inside the folder. It is left alone.</source>
        <translation>يقع ‎%1 على شيء موصول داخل المجلد، ولذلك لا يُمسّ.</translation>
    </message>
    <message>
        <source>%1 goes through a file as if it were a folder.</source>
        <translation>يمر ‎%1 عبر ملف كأنه مجلد.</translation>
    </message>
    <message>
        <source>%1 does not exist. Use list or search to find the right path.</source>
        <translation>لا وجود لـ ‎%1. استخدم list أو search لإيجاد المسار الصحيح.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>لا يمكن فتح ‎%1: %2.</translation>
    </message>
    <message>
        <source>The reply was longer than a reply may be and was cut off.</source>
        <translation>كان الرد أطول مما يُسمح به لرد، فقُطع.</translation>
    </message>
    <message>
        <source>The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>تملأ الجولة سياق النموذج. ابدأ جولة جديدة، أو حمّل النموذج بسياق أكبر.</translation>
    </message>
    <message>
        <source>A summary did not make the turn much shorter. The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>لم يقصّر التلخيص الجولة كثيرًا. تملأ الجولة سياق النموذج. ابدأ جولة جديدة، أو حمّل النموذج بسياق أكبر.</translation>
    </message>
    <message>
        <source>bubblewrap is not installed.</source>
        <translation>‏bubblewrap غير مثبّت.</translation>
    </message>
    <message>
        <source>bubblewrap cannot make its namespaces here; the system may forbid them to programs.</source>
        <translation>لا يستطيع bubblewrap إنشاء فضاءات الأسماء الخاصة به هنا؛ ربما يمنعها النظام عن البرامج.</translation>
    </message>
    <message>
        <source>The kernel has no Landlock, or an early one.</source>
        <translation>ليس في النواة Landlock، أو فيها إصدار مبكر منه.</translation>
    </message>
    <message>
        <source>sandbox-exec does not work here.</source>
        <translation>‏لا يعمل sandbox-exec هنا.</translation>
    </message>
    <message>
        <source>Only a restricted token works here: it keeps helpers from writing, but not from reading or from the network.</source>
        <translation>لا يعمل هنا إلا رمز مقيَّد: يمنع العمليات المساعدة من الكتابة، لكنه لا يمنعها من القراءة ولا من الشبكة.</translation>
    </message>
    <message>
        <source>They could change the permissions of your other files, though not what is in them.</source>
        <translation>تستطيع تغيير أذونات ملفاتك الأخرى، لكن لا تستطيع تغيير محتواها.</translation>
    </message>
    <message>
        <source>They cannot make new files at the top of the folder.</source>
        <translation>لا تستطيع إنشاء ملفات جديدة في المستوى الأعلى من المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped in the background: %n commands.</source>
        <translation>
            <numerusform>لم يُوقف أي أمر في الخلفية.</numerusform>
            <numerusform>أُوقف في الخلفية: أمر واحد.</numerusform>
            <numerusform>أُوقف في الخلفية: أمران.</numerusform>
            <numerusform>أُوقف في الخلفية: %n أوامر.</numerusform>
            <numerusform>أُوقف في الخلفية: %n أمرًا.</numerusform>
            <numerusform>أُوقف في الخلفية: %n أمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone, because it changed since: %1. Undo later turns first, or put these files right by hand.</source>
        <translation>لم يجرِ التراجع عن شيء، لأنه تغيّر منذ ذلك الحين: ‎%1. تراجع أولًا عن الجولات اللاحقة، أو أصلح هذه الملفات يدويًا.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n files are as they were.</source>
        <translation>
            <numerusform>تم التراجع: %n ملف عاد كما كان.</numerusform>
            <numerusform>تم التراجع: ملف واحد عاد كما كان.</numerusform>
            <numerusform>تم التراجع: ملفان عادا كما كانا.</numerusform>
            <numerusform>تم التراجع: %n ملفات عادت كما كانت.</numerusform>
            <numerusform>تم التراجع: %n ملفًا عاد كما كان.</numerusform>
            <numerusform>تم التراجع: %n ملف عاد كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not put back, because no copy was kept: %1.</source>
        <translation>لم يُعَد، لأنه لم تُحفظ نسخة منه: ‎%1.</translation>
    </message>
    <message>
        <source>This turn was undone.</source>
        <translation>تم التراجع عن هذه الجولة.</translation>
    </message>
    <message>
        <source>This turn was broken off before its end.</source>
        <translation>قُطعت هذه الجولة قبل نهايتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n files changed.</source>
        <translation>
            <numerusform>لم يتغير أي ملف.</numerusform>
            <numerusform>تغيّر ملف واحد.</numerusform>
            <numerusform>تغيّر ملفان.</numerusform>
            <numerusform>تغيّرت %n ملفات.</numerusform>
            <numerusform>تغيّر %n ملفًا.</numerusform>
            <numerusform>تغيّر %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in the way has another name now: %1.</source>
        <translation>ما كان يعترض الطريق صار له الآن اسم آخر: ‎%1.</translation>
    </message>
    <message>
        <source>Left as they are, because they changed since: %1.</source>
        <translation>تُركت كما هي، لأنها تغيّرت منذ ذلك الحين: ‎%1.</translation>
    </message>
</context>
<context>
    <name>app::AgentController</name>
    <message>
        <source>“%1” is missing, or is not what was asked for.</source>
        <translation>‏«%1» ناقص، أو ليس هو المطلوب.</translation>
    </message>
    <message>
        <source>The key of %1 is still being read. Try again in a moment.</source>
        <translation>ما زال مفتاح %1 يُقرأ. حاول مرة أخرى بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>app::AgentList</name>
    <message>
        <source>An agent asks</source>
        <translation>وكيل يسأل</translation>
    </message>
    <message>
        <source>%1: the agent asks</source>
        <translation>‏%1: الوكيل يسأل</translation>
    </message>
    <message>
        <source>An agent has finished</source>
        <translation>انتهى وكيل من عمله</translation>
    </message>
    <message>
        <source>%1: the agent has finished</source>
        <translation>‏%1: انتهى الوكيل من عمله</translation>
    </message>
</context>
<context>
    <name>app::AgentRules</name>
    <message>
        <source>allowed</source>
        <translation>مسموح به</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>يُسأل عنه</translation>
    </message>
    <message>
        <source>never allowed</source>
        <translation>غير مسموح به أبدًا</translation>
    </message>
</context>
<context>
    <name>app::AppLock</name>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Writing the conversations anew…</source>
        <translation>تجري كتابة المحادثات من جديد…</translation>
    </message>
    <message>
        <source>Comparing them with the old ones…</source>
        <translation>تجري مقارنتها بالقديمة…</translation>
    </message>
    <message>
        <source>Writing the backups anew…</source>
        <translation>تجري كتابة النسخ الاحتياطية من جديد…</translation>
    </message>
    <message>
        <source>Writing the attachments anew…</source>
        <translation>تجري كتابة المرفقات من جديد…</translation>
    </message>
    <message>
        <source>That is not the password. Check the keyboard layout and Caps Lock.</source>
        <translation>ليست هذه كلمة المرور. تحقق من تخطيط لوحة المفاتيح ومن مفتاح Caps Lock.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt.</source>
        <translation>بُني Hearth هذا دون SQLCipher ولا يستطيع التشفير.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>كلمة المرور فارغة.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>That is not the password that Hearth is locked with.</source>
        <translation>ليست هذه كلمة المرور التي قُفل بها Hearth.</translation>
    </message>
    <message>
        <source>What was copied to “%1” for a move would stay unlocked. Carry out the move, or choose “Stay here”, then set the password.</source>
        <translation>ما نُسخ إلى «%1» من أجل النقل سيبقى غير مقفل. أتمّ النقل أو اختر «البقاء هنا»، ثم عيّن كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>app::AttachmentList</name>
    <message>
        <source>“%1” is not on this computer, and Hearth fetches nothing from the network. Save it as a file and add that.</source>
        <translation>‏«%1» ليس على هذا الحاسوب، ولا يجلب Hearth شيئًا من الشبكة. احفظه في ملف وأضف الملف.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>نص ملصق.txt</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>The picture cannot be taken over. Save it as a file and add that.</source>
        <translation>تعذّر أخذ الصورة. احفظها في ملف وأضف الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages as pictures</source>
        <translation>
            <numerusform>‏%1، %n صفحة كصور</numerusform>
            <numerusform>‏%1، صفحة واحدة كصورة</numerusform>
            <numerusform>‏%1، صفحتان كصورتين</numerusform>
            <numerusform>‏%1، %n صفحات كصور</numerusform>
            <numerusform>‏%1، %n صفحة كصور</numerusform>
            <numerusform>‏%1، %n صفحة كصور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages from “%1”</source>
        <translation>مقاطع من «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n مقطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <translation>تسجيل ‎%1.wav</translation>
    </message>
    <message>
        <source>Pasted text.html</source>
        <translation>نص ملصق.html</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pages with figures also as pictures</source>
        <extracomment>%1: how many pages with figures there are; %n: how many of them are shown</extracomment>
        <translation>
            <numerusform>%n من %1 من الصفحات ذات الأشكال صورًا أيضًا</numerusform>
            <numerusform>صفحة واحدة من %1 من الصفحات ذات الأشكال صورةً أيضًا</numerusform>
            <numerusform>صفحتان من %1 من الصفحات ذات الأشكال صورًا أيضًا</numerusform>
            <numerusform>%n من %1 من الصفحات ذات الأشكال صورًا أيضًا</numerusform>
            <numerusform>%n من %1 من الصفحات ذات الأشكال صورًا أيضًا</numerusform>
            <numerusform>%n من %1 من الصفحات ذات الأشكال صورًا أيضًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with figures also as pictures</source>
        <translation>
            <numerusform>لا صفحات ذات أشكال صورًا أيضًا</numerusform>
            <numerusform>صفحة واحدة ذات أشكال صورةً أيضًا</numerusform>
            <numerusform>صفحتان ذواتا أشكال صورًا أيضًا</numerusform>
            <numerusform>%n صفحات ذات أشكال صورًا أيضًا</numerusform>
            <numerusform>%n صفحة ذات أشكال صورًا أيضًا</numerusform>
            <numerusform>%n صفحة ذات أشكال صورًا أيضًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, and more that are not read</source>
        <translation>
            <numerusform>لا ملفات، وأخرى لا تُقرأ</numerusform>
            <numerusform>ملف واحد، وأخرى لا تُقرأ</numerusform>
            <numerusform>ملفان، وأخرى لا تُقرأ</numerusform>
            <numerusform>%n ملفات، وأخرى لا تُقرأ</numerusform>
            <numerusform>%n ملفًا، وأخرى لا تُقرأ</numerusform>
            <numerusform>%n ملف، وأخرى لا تُقرأ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AttachmentViewer</name>
    <message>
        <source>“%1” is no longer here.</source>
        <translation>‏«%1» لم يعد هنا.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save a copy instead.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح «%1». احفظ نسخة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ‎%1</translation>
    </message>
    <message>
        <source>“%1” cannot be saved there. Choose another folder.</source>
        <translation>لا يمكن حفظ «%1» هناك. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>app::Backups</name>
    <message>
        <source>A reply is being written. Wait for its end or stop it, then try again.</source>
        <translation>تجري كتابة رد. انتظر نهايته أو أوقفه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The conversations are not open. Start Hearth again, then restore the copy.</source>
        <translation>المحادثات غير مفتوحة. شغّل Hearth من جديد، ثم استعد النسخة.</translation>
    </message>
</context>
<context>
    <name>app::Catalogue</name>
    <message>
        <source>Quick on any computer. Sees pictures and hears sound. A good first choice.</source>
        <translation>سريع على أي حاسوب. يرى الصور ويسمع الصوت. خيار أول جيد.</translation>
    </message>
    <message>
        <source>Clearly cleverer than E2B at half the speed. Sees and hears.</source>
        <translation>أذكى بوضوح من E2B وبنصف سرعته. يرى ويسمع.</translation>
    </message>
    <message>
        <source>For careful answers and long documents. Sees and hears.</source>
        <translation>للإجابات المتأنية والمستندات الطويلة. يرى ويسمع.</translation>
    </message>
    <message>
        <source>Knows most for its speed: a mixture of experts, as quick as E4B. Sees pictures. Needs much memory.</source>
        <translation>أوسعها معرفة قياسًا إلى سرعته: مزيج من الخبراء بسرعة E4B. يرى الصور. يحتاج إلى ذاكرة كبيرة.</translation>
    </message>
    <message>
        <source>The best of the family, and the slowest. Sees pictures.</source>
        <translation>أفضل العائلة وأبطؤها. يرى الصور.</translation>
    </message>
</context>
<context>
    <name>app::ChatController</name>
    <message>
        <source>Stopping</source>
        <translation>جارٍ الإيقاف</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>بانتظار النموذج</translation>
    </message>
    <message>
        <source>Reading the prompt, %1 of %2 tokens</source>
        <translation>جارٍ قراءة الموجّه، %1 من %2 من الرموز</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>This reply cannot be replayed: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>لا يمكن إعادة توليد هذا الرد: إما أن إيصاله بلا رموز، وإما أنه يتابع ردًا آخر. اكتبه من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No word of the question stands in the folder&apos;s files. Ask with words that stand there.</source>
        <translation>لا ترد أي كلمة من السؤال في ملفات المجلد. اسأل بكلمات ترد فيها.</translation>
    </message>
    <message>
        <source>Another conversation was opened before the question was sent.</source>
        <translation>فُتحت محادثة أخرى قبل إرسال السؤال.</translation>
    </message>
    <message>
        <source>The words of this reply cannot be looked at: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>لا يمكن فحص كلمات هذا الرد: إما أن إيصاله بلا رموز، وإما أنه يتابع ردًا آخر. اكتبه من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Another model wrote this reply. Load %1 to look at its words.</source>
        <translation>كتب نموذج آخر هذا الرد. حمّل %1 لفحص كلماته.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>This engine is not ready yet. Try again in a moment.</source>
        <translation>هذا المحرّك غير جاهز بعد. حاول مرة أخرى بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>app::ConversationExchange</name>
    <message numerus="yes">
        <source>Importing, %n conversation(s)</source>
        <translation>
            <numerusform>جارٍ الاستيراد، %n محادثة</numerusform>
            <numerusform>جارٍ الاستيراد، محادثة واحدة</numerusform>
            <numerusform>جارٍ الاستيراد، محادثتان</numerusform>
            <numerusform>جارٍ الاستيراد، %n محادثات</numerusform>
            <numerusform>جارٍ الاستيراد، %n محادثة</numerusform>
            <numerusform>جارٍ الاستيراد، %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting, %1 of %2</source>
        <translation>جارٍ التصدير، %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) exported to “%1”</source>
        <translation>
            <numerusform>صُدّرت %n محادثة إلى «‎%1»</numerusform>
            <numerusform>صُدّرت محادثة واحدة إلى «‎%1»</numerusform>
            <numerusform>صُدّرت محادثتان إلى «‎%1»</numerusform>
            <numerusform>صُدّرت %n محادثات إلى «‎%1»</numerusform>
            <numerusform>صُدّرت %n محادثة إلى «‎%1»</numerusform>
            <numerusform>صُدّرت %n محادثة إلى «‎%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>استُوردت %n محادثة</numerusform>
            <numerusform>استُوردت محادثة واحدة</numerusform>
            <numerusform>استُوردت محادثتان</numerusform>
            <numerusform>استُوردت %n محادثات</numerusform>
            <numerusform>استُوردت %n محادثة</numerusform>
            <numerusform>استُوردت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are not in it, as they are larger than 64 MB or not there any more: %1</source>
        <translation>
            <numerusform>لا ملفات ناقصة (%n): %1</numerusform>
            <numerusform>ملف مرفق واحد (%n) ليس فيه، لأنه أكبر من 64 م.ب أو لم يعد موجودًا: %1</numerusform>
            <numerusform>ملفان مرفقان (%n) ليسا فيه، لأنهما أكبر من 64 م.ب أو لم يعودا موجودين: %1</numerusform>
            <numerusform>%n ملفات مرفقة ليست فيه، لأنها أكبر من 64 م.ب أو لم تعد موجودة: %1</numerusform>
            <numerusform>%n ملفًا مرفقًا ليست فيه، لأنها أكبر من 64 م.ب أو لم تعد موجودة: %1</numerusform>
            <numerusform>%n ملف مرفق ليست فيه، لأنها أكبر من 64 م.ب أو لم تعد موجودة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or take fewer conversations at a time.</source>
        <translation>الذاكرة غير كافية. أغلق برامج أخرى، أو خذ محادثات أقل في المرة الواحدة.</translation>
    </message>
</context>
<context>
    <name>app::ConversationListModel</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n محادثة</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: moved to the trash</source>
        <translation>‏%1: نُقلت إلى سلة المهملات</translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation>‏%1: استُعيدت</translation>
    </message>
    <message>
        <source>%1: archived</source>
        <translation>‏%1: أُرشفت</translation>
    </message>
    <message>
        <source>%1: back in the list</source>
        <translation>‏%1: عادت إلى القائمة</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>The folder “%1” was removed</source>
        <translation>أُزيل المجلد «%1»</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبتة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good in %n day(s)</source>
        <translation>
            <numerusform>تُحذف نهائيًا خلال %n يوم</numerusform>
            <numerusform>تُحذف نهائيًا خلال يوم واحد</numerusform>
            <numerusform>تُحذف نهائيًا خلال يومين</numerusform>
            <numerusform>تُحذف نهائيًا خلال %n أيام</numerusform>
            <numerusform>تُحذف نهائيًا خلال %n يومًا</numerusform>
            <numerusform>تُحذف نهائيًا خلال %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>app::DataFolder</name>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>المجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” holds what another Hearth has begun to copy.</source>
        <translation>يحتوي «%1» على ما بدأ Hearth آخر بنسخه.</translation>
    </message>
    <message>
        <source>“%1” holds other files.</source>
        <translation>يحتوي «%1» على ملفات أخرى.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>تعذر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: %2.</source>
        <translation>تعذر نسخ «%1»: %2.</translation>
    </message>
    <message>
        <source>another program changed it</source>
        <translation>غيّره برنامج آخر</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the disk of that folder takes no links.</source>
        <translation>تعذر نسخ «%1»: قرص ذلك المجلد لا يقبل الروابط.</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>تتعذر كتابة الإعدادات، لذلك لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>An agent is at work. Wait until it is done, or stop it.</source>
        <translation>هناك وكيل يعمل. انتظر حتى ينتهي أو أوقفه.</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>أحد المجلدين داخل الآخر. اختر مجلدًا بجانبه.</translation>
    </message>
    <message>
        <source>what was written reads differently</source>
        <translation>ما كُتب يُقرأ مختلفًا</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>تتعذر الكتابة في المجلد «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect the disk that it lies on.</source>
        <translation>المجلد «%1» غير موجود. صِل القرص الذي يحتويه.</translation>
    </message>
    <message>
        <source>“%1” does not hold the conversations, so nothing was removed.</source>
        <translation>لا يحتوي «%1» على المحادثات، لذلك لم يُزل شيء.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>تعذرت إزالة «%1».</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one name for the disk of that folder. Rename one of them.</source>
        <translation>«%1» و«%2» اسم واحد في نظر قرص ذلك المجلد. أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>its folder there is a link to another place</source>
        <translation>مجلده هناك رابط إلى مكان آخر</translation>
    </message>
    <message>
        <source>“%1” was used again after the move, so nothing was removed. Look at what is new there, then delete it yourself.</source>
        <translation>استُخدم «%1» مجددًا بعد النقل، لذلك لم يُزل شيء. اطّلع على الجديد فيه، ثم احذفه بنفسك.</translation>
    </message>
</context>
<context>
    <name>app::DataMove</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>اختر مجلدًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>تتعذر كتابة الإعدادات، لذلك لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>تتعذر كتابة الإعدادات.</translation>
    </message>
    <message>
        <source>Last changed %1, locked with a password.</source>
        <translation>آخر تغيير %1، مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>آخر تغيير %1.</translation>
    </message>
    <message>
        <source>Everything lies in that folder already.</source>
        <translation>كل شيء موجود في ذلك المجلد بالفعل.</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>أحد المجلدين داخل الآخر. اختر مجلدًا بجانبه.</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose another one.</source>
        <translation>«%1» ليس مجلدًا. اختر غيره.</translation>
    </message>
    <message>
        <source>Hearth may not write to “%1”. Choose another folder, or change its rights.</source>
        <translation>لا يُسمح لـ Hearth بالكتابة في «%1». اختر مجلدًا آخر أو غيّر أذوناته.</translation>
    </message>
    <message>
        <source>“%1” lies on another computer. Databases are damaged there sooner or later: choose a folder on a disk of this one.</source>
        <translation>«%1» على حاسوب آخر. تتلف قواعد البيانات هناك عاجلًا أم آجلًا: اختر مجلدًا على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Hearth runs in a sandbox that lends it “%1” only for a while. Give it that folder in the sandbox&apos;s settings, then choose it again.</source>
        <translation>يعمل Hearth في بيئة معزولة لا تعيره «%1» إلا لفترة. امنحه ذلك المجلد في إعدادات البيئة المعزولة ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>Not enough space: %1 are needed, %2 are free in “%3”.</source>
        <translation>لا توجد مساحة كافية: المطلوب %1، والمتاح %2 في «%3».</translation>
    </message>
    <message>
        <source>The disk of “%1” is formatted as FAT, which takes no file over 4 GB, and one of the models is larger. Choose another disk, or remove that model first.</source>
        <translation>قرص «%1» مهيأ بنظام FAT الذي لا يقبل ملفًا يزيد على 4 غيغابايت، وأحد النماذج أكبر من ذلك. اختر قرصًا آخر أو أزل ذلك النموذج أولًا.</translation>
    </message>
    <message>
        <source>“%1” holds other files. Choose an empty folder.</source>
        <translation>يحتوي «%1» على ملفات أخرى. اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>What was copied to “%1” is still there. It is removed at a start of Hearth at which that folder can be written to.</source>
        <translation>ما نُسخ إلى «%1» لا يزال هناك. سيُزال عند بدء تشغيل Hearth حين تكون الكتابة في ذلك المجلد ممكنة.</translation>
    </message>
</context>
<context>
    <name>app::DesktopPortals</name>
    <message>
        <source>Ask Hearth a quick question</source>
        <translation>اسأل Hearth سؤالًا سريعًا</translation>
    </message>
    <message>
        <source>The desktop gave no screenshot. Take one with its own program and paste it.</source>
        <translation>لم يعطِ سطح المكتب صورة للشاشة. التقطها ببرنامجه ثم الصقها.</translation>
    </message>
</context>
<context>
    <name>app::DeviceChoice</name>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>on the processor, slow</source>
        <translation>على المعالج، بطيء</translation>
    </message>
    <message>
        <source>“%1” is not there now. The processor computes until it is back.</source>
        <translation>‏«%1» غير موجود الآن. يتولى المعالج الحساب إلى أن يعود.</translation>
    </message>
    <message>
        <source>The processor computes until the chosen device can.</source>
        <translation>يتولى المعالج الحساب إلى أن يستطيعه الجهاز المختار.</translation>
    </message>
</context>
<context>
    <name>app::DownloadAccess</name>
    <message>
        <source>An access token has no spaces and no letters beyond a to z.</source>
        <translation>لا يحتوي رمز الوصول على مسافات ولا على حروف غير a إلى z.</translation>
    </message>
</context>
<context>
    <name>app::DraftCost</name>
    <message>
        <source>less than a second</source>
        <translation>أقل من ثانية</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>نحو %1 ث</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>نحو %1 د</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first word in %2</source>
        <translation>%1، أول كلمة خلال %2</translation>
    </message>
</context>
<context>
    <name>app::EyesAndEars</name>
    <message>
        <source>Sees with “%1”.</source>
        <translation>يرى بواسطة «%1».</translation>
    </message>
    <message>
        <source>Sees and hears with “%1”.</source>
        <translation>يرى ويسمع بواسطة «%1».</translation>
    </message>
    <message>
        <source>Hears with “%1”.</source>
        <translation>يسمع بواسطة «%1».</translation>
    </message>
    <message>
        <source>“%1” belongs to another model than “%2”. Choose the mmproj file that was published with it.</source>
        <translation>«%1» تابع لنموذج غير «%2». اختر ملف mmproj الذي نُشر معه.</translation>
    </message>
    <message>
        <source>Neither sees nor hears. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>لا يرى ولا يسمع. %1</translation>
    </message>
    <message>
        <source>“%1” uses “%2” now.</source>
        <extracomment>%1: a model&apos;s name; %2: a file&apos;s</extracomment>
        <translation>«%1» يستخدم الآن «%2».</translation>
    </message>
    <message>
        <source>“%1” is no model: it is for %2. Open %2 first, then this file.</source>
        <translation>«%1» ليس نموذجًا: إنه لأجل %2. افتح %2 أولًا ثم هذا الملف.</translation>
    </message>
    <message>
        <source>“%1” is no model: a model sees and hears with it. Open that model first, then this file.</source>
        <translation>«%1» ليس نموذجًا: به يرى نموذج ويسمع. افتح ذلك النموذج أولًا ثم هذا الملف.</translation>
    </message>
</context>
<context>
    <name>app::FetchProcess</name>
    <message>
        <source>The program hearth-fetch, which downloads for Hearth, is missing. Install it again, or copy a model file here by other means.</source>
        <translation>البرنامج hearth-fetch الذي ينزّل لأجل Hearth مفقود. أعد تثبيته، أو انسخ ملف نموذج إلى هنا بوسيلة أخرى.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again: it goes on where it stopped.</source>
        <translation>انتهى التنزيل على غير المتوقع. أعد المحاولة: يُستأنف من حيث توقف.</translation>
    </message>
</context>
<context>
    <name>app::FolderGate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>تتعذر كتابة الإعدادات.</translation>
    </message>
</context>
<context>
    <name>app::Ledger</name>
    <message>
        <source>Hearth is set to stay on this computer and opens no connection. Turn off “Local only” in the settings to allow it.</source>
        <translation>ضُبط Hearth ليبقى على هذا الحاسوب ولا يفتح أي اتصال. أوقف «محلي فقط» في الإعدادات للسماح بذلك.</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so none is opened. Check the permissions and the space on the disk.</source>
        <translation>تتعذر كتابة قائمة الاتصالات، لذلك لا يُفتح أي اتصال. تحقق من الأذونات ومن المساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>app::MemoryFit</name>
    <message>
        <source>Fits easily</source>
        <translation>تتسع له الذاكرة بسهولة</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>تتسع له الذاكرة</translation>
    </message>
    <message>
        <source>Fits when other programs are closed</source>
        <translation>تتسع له الذاكرة إذا أُغلقت البرامج الأخرى</translation>
    </message>
    <message>
        <source>Too large for the %1 of memory here</source>
        <translation>أكبر من ذاكرة هذا الحاسوب البالغة %1</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlan</name>
    <message>
        <source>Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Pictures and sound</source>
        <translation>الصور والصوت</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>النموذج المسوِّد</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>ذاكرة العمل</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاحة</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlanner</name>
    <message>
        <source>Memory of the processor</source>
        <translation>ذاكرة المعالج</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 إجمالًا</translation>
    </message>
    <message>
        <source>%1 more than is free now</source>
        <translation>أكثر من المتاح الآن بمقدار %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 من الرموز</translation>
    </message>
    <message>
        <source>This model was made for up to %1.</source>
        <translation>صُنع هذا النموذج لما يصل إلى %1.</translation>
    </message>
    <message>
        <source>Up to %1 fit into this computer&apos;s memory.</source>
        <translation>تتسع ذاكرة هذا الحاسوب لما يصل إلى %1.</translation>
    </message>
    <message>
        <source>Needs %1 once the conversation fills it.</source>
        <translation>يحتاج إلى %1 عندما تملؤه المحادثة.</translation>
    </message>
    <message>
        <source>Its per-layer table, %1, stays on the disk and is read as needed.</source>
        <translation>يبقى جدوله الخاص بالطبقات، وحجمه %1، على القرص ويُقرأ عند الحاجة.</translation>
    </message>
    <message>
        <source>Loading took %1; %2 were predicted for it.</source>
        <translation>شغل التحميل %1؛ وكان المتوقع له %2.</translation>
    </message>
    <message>
        <source>%1 of its own. Not chosen in the settings.</source>
        <translation>ذاكرته الخاصة %1. غير مختار في الإعدادات.</translation>
    </message>
    <message>
        <source>Memory of the processor, shared with %1</source>
        <translation>ذاكرة المعالج، مشتركة مع %1</translation>
    </message>
    <message>
        <source>Needs %2 on %1 and %3 of this computer&apos;s memory once the conversation fills it.</source>
        <translation>يحتاج إلى %2 على %1 وإلى %3 من ذاكرة هذا الحاسوب عندما تملؤه المحادثة.</translation>
    </message>
    <message>
        <source>On %1 loading took %2; %3 were predicted for it.</source>
        <extracomment>%1: a graphics device; %2 and %3: &quot;3.12 GB&quot;</extracomment>
        <translation>شغل التحميل على %1 ما قدره %2؛ وكان المتوقع له %3.</translation>
    </message>
    <message>
        <source>Of this computer&apos;s memory it took %1; %2 were predicted for it.</source>
        <translation>وشغل من ذاكرة هذا الحاسوب %1؛ وكان المتوقع له %2.</translation>
    </message>
</context>
<context>
    <name>app::Mentions</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Ask about the folder %1</source>
        <translation>السؤال عن المجلد %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>app::MessageVersions</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n رمز</numerusform>
            <numerusform>رمز واحد (%n)</numerusform>
            <numerusform>رمزان (%n)</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>after thinking</source>
        <translation>بعد التفكير</translation>
    </message>
</context>
<context>
    <name>app::Microphone</name>
    <message>
        <source>There is no microphone. Connect one and try again.</source>
        <translation>لا يوجد ميكروفون. وصّل واحدًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Hearth may not use the microphone. Allow it in the settings of your system.</source>
        <translation>لا يُسمح لـ Hearth باستخدام الميكروفون. اسمح بذلك في إعدادات نظامك.</translation>
    </message>
    <message>
        <source>The microphone cannot be heard at 16 kHz. Choose another one in the settings of your system.</source>
        <translation>لا يمكن الاستماع إلى الميكروفون بتردد 16 كيلوهرتز. اختر ميكروفونًا آخر في إعدادات نظامك.</translation>
    </message>
    <message>
        <source>The microphone stopped. Check that it is connected and that no other program holds it.</source>
        <translation>توقف الميكروفون. تحقق من أنه موصول وأن أي برنامج آخر لا يستأثر به.</translation>
    </message>
    <message>
        <source>Nothing was heard. Record for a little longer.</source>
        <translation>لم يُسمع شيء. سجّل مدة أطول قليلًا.</translation>
    </message>
</context>
<context>
    <name>app::ModelChoices</name>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Without thinking</source>
        <translation>بلا تفكير</translation>
    </message>
    <message>
        <source>Thoughts up to %1 tokens</source>
        <translation>أفكار حتى %1 رمزًا</translation>
    </message>
    <message>
        <source>Thoughts without a limit</source>
        <translation>أفكار بلا حد</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>درجة الحرارة %1</translation>
    </message>
    <message>
        <source>Top-p %1</source>
        <translation>Top-p %1</translation>
    </message>
    <message>
        <source>Top-k %1</source>
        <translation>Top-k %1</translation>
    </message>
    <message>
        <source>Min-p %1</source>
        <translation>Min-p %1</translation>
    </message>
    <message>
        <source>Replies up to %1 tokens</source>
        <translation>ردود حتى %1 رمزًا</translation>
    </message>
    <message>
        <source>Replies without a limit</source>
        <translation>ردود بلا حد</translation>
    </message>
    <message>
        <source>A new seed each time</source>
        <translation>بذرة جديدة في كل مرة</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message>
        <source>Repetition penalty %1</source>
        <translation>عقوبة التكرار %1</translation>
    </message>
</context>
<context>
    <name>app::ModelComparison</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share, such as 98 %</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>needs %1 of memory</source>
        <translation>يحتاج إلى %1 من الذاكرة</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 رمز/ث</translation>
    </message>
    <message>
        <source>On your prompts, %1 says the same as %2.</source>
        <translation>على مطالباتك، يقول %1 ما يقوله %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says nearly the same as %2.</source>
        <translation>على مطالباتك، يقول %1 تقريبًا ما يقوله %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says mostly the same as %2. The replies show whether the differences matter to you.</source>
        <translation>على مطالباتك، يقول %1 غالبًا ما يقوله %2. وتُظهر الردود هل تهمك الفروق.</translation>
    </message>
    <message>
        <source>On your prompts, %1 often says something else than %2.</source>
        <translation>على مطالباتك، كثيرًا ما يقول %1 غير ما يقوله %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says something else than %2.</source>
        <translation>على مطالباتك، يقول %1 غير ما يقوله %2.</translation>
    </message>
    <message>
        <source>They agree on %1 of the words (%2 of %3 tokens).</source>
        <extracomment>%1: a share, &quot;98 %&quot;; %2 and %3: numbers of words</extracomment>
        <translation>يتفقان في %1 من الكلمات (%2 من %3 رمزًا).</translation>
    </message>
    <message>
        <source>%1 of %2 replies are the same.</source>
        <translation>%1 من %2 ردود متطابقة.</translation>
    </message>
    <message>
        <source>That is little to go by: choose more prompts.</source>
        <translation>هذا قليل للحكم: اختر مطالبات أكثر.</translation>
    </message>
    <message>
        <source>The same reply.</source>
        <translation>الرد نفسه.</translation>
    </message>
    <message>
        <source>They agree on %1 of the words.</source>
        <translation>يتفقان في %1 من الكلمات.</translation>
    </message>
    <message>
        <source>One is loaded after the other; that needs %1 of memory.</source>
        <translation>يُحمَّل أحدهما بعد الآخر؛ ويتطلب ذلك %1 من الذاكرة.</translation>
    </message>
    <message>
        <source>The model in use is set aside meanwhile, and comes back.</source>
        <translation>يُنحّى النموذج المستخدم في الأثناء ثم يعود.</translation>
    </message>
    <message>
        <source>The comparison was stopped, because a model was loaded.</source>
        <translation>أُوقفت المقارنة لأن نموذجًا حُمِّل.</translation>
    </message>
    <message>
        <source>Waits until the reply that is being written has ended.</source>
        <translation>ينتظر حتى ينتهي الرد الذي يُكتب.</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>جارٍ تحميل %1</translation>
    </message>
    <message>
        <source>%1 answers prompt %2 of %3</source>
        <extracomment>%1: a file, &quot;Q4_0&quot;; %2 and %3: numbers</extracomment>
        <translation>%1 يجيب عن المطالبة %2 من %3</translation>
    </message>
</context>
<context>
    <name>app::ModelController</name>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <extracomment>%1: &quot;1.2 GB of 3.1 GB&quot;; %n: seconds</extracomment>
        <translation>
            <numerusform>%1، بقي %n ث</numerusform>
            <numerusform>%1، بقيت ثانية</numerusform>
            <numerusform>%1، بقيت ثانيتان</numerusform>
            <numerusform>%1، بقيت %n ث</numerusform>
            <numerusform>%1، بقيت %n ث</numerusform>
            <numerusform>%1، بقيت %n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth opens files on this computer only. Choose a .gguf file.</source>
        <translation>لا يفتح Hearth إلا ملفات على هذا الحاسوب. اختر ملف ‎.gguf.</translation>
    </message>
    <message>
        <source>Hearth ended unexpectedly while it worked with “%1”. The model is not loaded by itself again. Open it anew, or choose another one.</source>
        <translation>انتهى Hearth على غير المتوقع أثناء عمله مع «%1». لن يُحمَّل النموذج مجددًا من تلقاء نفسه. افتحه من جديد، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>app::ModelDownload</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>لا يمكن إنشاء المجلد ‎%1. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>%1 no longer has the file %2. A newer Hearth may know the new one; or get a GGUF file there yourself and open it.</source>
        <translation>لم يعد الملف %2 موجودًا لدى %1. قد يعرف إصدار أحدث من Hearth الملف الجديد؛ أو احصل بنفسك على ملف GGUF من هناك وافتحه.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 a second, %3</source>
        <extracomment>%1: &quot;1.2 GB of 4.3 GB&quot;, %2: &quot;12.3 MB&quot;, %3: &quot;4 minutes left&quot;</extracomment>
        <translation>%1، %2 في الثانية، %3</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقيت أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelLibrary</name>
    <message>
        <source>Needs %1 of memory, %2 with its whole context</source>
        <translation>يحتاج إلى %1 من الذاكرة، وإلى %2 مع سياقه الكامل</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the computer. Its space is free once that is emptied.</source>
        <translation>‏«%1» في سلة مهملات الحاسوب. تتحرر مساحته عند إفراغها.</translation>
    </message>
    <message>
        <source>The computer has no trash for “%1”. Delete the file yourself: %2</source>
        <translation>ليس في الحاسوب سلة مهملات لـ«%1». احذف الملف بنفسك: ‎%2</translation>
    </message>
</context>
<context>
    <name>app::ModelPlacement</name>
    <message>
        <source>All of it fits on %1</source>
        <translation>تتسع ذاكرة %1 له كله</translation>
    </message>
    <message>
        <source>%1 computes all of it</source>
        <extracomment>%1: a graphics device</extracomment>
        <translation>يتولى %1 حسابه كله</translation>
    </message>
    <message>
        <source>%1 computes %2 of %3 layers, the processor the rest</source>
        <extracomment>%1: a graphics device; %2 and %3: numbers</extracomment>
        <translation>يحسب %1 من الطبقات %2 من أصل %3، ويحسب المعالج الباقي</translation>
    </message>
    <message>
        <source>Nothing of it fits on %1, so the processor computes</source>
        <translation>لا يتسع %1 لأي جزء منه، لذلك يتولى المعالج الحساب</translation>
    </message>
    <message>
        <source>%1 cannot compute with such weights, so the processor does</source>
        <translation>لا يستطيع %1 الحساب بأوزان كهذه، لذلك يتولاه المعالج</translation>
    </message>
</context>
<context>
    <name>app::ModelStore</name>
    <message>
        <source>slow without a graphics card</source>
        <translation>بطيء دون بطاقة رسوميات</translation>
    </message>
    <message>
        <source>Asking %1 for the files…</source>
        <translation>جارٍ سؤال %1 عن الملفات…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>جارٍ التحقق من صحة كل بايت…</translation>
    </message>
    <message>
        <source>%1 of memory, %2 of it free</source>
        <translation>ذاكرة %1، منها %2 متاحة</translation>
    </message>
</context>
<context>
    <name>app::Notifications</name>
    <message>
        <source>A reply is complete</source>
        <translation>اكتمل رد</translation>
    </message>
    <message>
        <source>A reply failed</source>
        <translation>فشل رد</translation>
    </message>
</context>
<context>
    <name>app::PageFetcher</name>
    <message>
        <source>The page is not fetched any more.</source>
        <translation>أُوقف جلب الصفحة.</translation>
    </message>
    <message>
        <source>The page did not come within two minutes.</source>
        <translation>لم تصل الصفحة خلال دقيقتين.</translation>
    </message>
    <message>
        <source>The page cannot be fetched: hearth-fetch ended.</source>
        <translation>لا يمكن جلب الصفحة: انتهى hearth-fetch.</translation>
    </message>
    <message>
        <source>There is no room for the page on the disk.</source>
        <translation>لا توجد مساحة على القرص للصفحة.</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>app::PresetList</name>
    <message>
        <source>%1, copy</source>
        <translation>%1، نسخة</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>أُزيل «%1»</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>تعذّرت كتابة ‎%1: %2. اختر مجلدًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>صُدّر %n عنصر</numerusform>
            <numerusform>صُدّر عنصر واحد</numerusform>
            <numerusform>صُدّر عنصران</numerusform>
            <numerusform>صُدّرت %n عناصر</numerusform>
            <numerusform>صُدّر %n عنصرًا</numerusform>
            <numerusform>صُدّر %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Choose another file.</source>
        <translation>تعذّرت قراءة ‎%1: %2. اختر ملفًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>استُورد %n عنصر</numerusform>
            <numerusform>استُورد عنصر واحد</numerusform>
            <numerusform>استُورد عنصران</numerusform>
            <numerusform>استُوردت %n عناصر</numerusform>
            <numerusform>استُورد %n عنصرًا</numerusform>
            <numerusform>استُورد %n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PromptContext</name>
    <message>
        <source>System text</source>
        <translation>نص النظام</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in short</source>
        <translation>
            <numerusform>%n رسالة باختصار</numerusform>
            <numerusform>رسالة واحدة (%n) باختصار</numerusform>
            <numerusform>رسالتان (%n) باختصار</numerusform>
            <numerusform>%n رسائل باختصار</numerusform>
            <numerusform>%n رسالة باختصار</numerusform>
            <numerusform>%n رسالة باختصار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n رسالة</numerusform>
            <numerusform>رسالة واحدة (%n)</numerusform>
            <numerusform>رسالتان (%n)</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thought(s)</source>
        <translation>
            <numerusform>%n فكرة</numerusform>
            <numerusform>فكرة واحدة (%n)</numerusform>
            <numerusform>فكرتان (%n)</numerusform>
            <numerusform>%n أفكار</numerusform>
            <numerusform>%n فكرة</numerusform>
            <numerusform>%n فكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>لا يُقرأ مرة أخرى</translation>
    </message>
    <message>
        <source>Its message is in short</source>
        <translation>رسالته مختصرة</translation>
    </message>
    <message>
        <source>Left out, saves %1</source>
        <translation>متروك، يوفر %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>Reading it</source>
        <translation>تجري قراءته</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) written</source>
        <translation>
            <numerusform>كُتبت %n كلمة</numerusform>
            <numerusform>كُتبت كلمة واحدة (%n)</numerusform>
            <numerusform>كُتبت كلمتان (%n)</numerusform>
            <numerusform>كُتبت %n كلمات</numerusform>
            <numerusform>كُتبت %n كلمة</numerusform>
            <numerusform>كُتبت %n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReaderWords</name>
    <message>
        <source>read your other files</source>
        <translation>قراءة ملفاتك الأخرى</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>استخدام الشبكة</translation>
    </message>
    <message>
        <source>Files are read by a process of their own, but no sandbox of this computer confines it fully: a hostile file could make it %1.</source>
        <extracomment>%1: &quot;read your other files and use the network&quot;</extracomment>
        <translation>تقرأ الملفاتِ عمليةٌ خاصة بها، لكن لا عزل في هذا الحاسوب يحصرها تمامًا: قد يدفعها ملف معادٍ إلى %1.</translation>
    </message>
    <message>
        <source>Install bubblewrap to change that.</source>
        <translation>ثبّت bubblewrap لتغيير ذلك.</translation>
    </message>
</context>
<context>
    <name>app::Records</name>
    <message>
        <source>Asked for the files of a model</source>
        <translation>طلب ملفات نموذج</translation>
    </message>
    <message>
        <source>Downloaded a model</source>
        <translation>نزّل نموذجًا</translation>
    </message>
    <message>
        <source>Read a page for an agent</source>
        <translation>قرأ صفحة لأجل وكيل</translation>
    </message>
    <message>
        <source>Used a tool server (MCP)</source>
        <translation>استخدم خادم أدوات (MCP)</translation>
    </message>
    <message>
        <source>Listened to programs of this computer</source>
        <translation>استمع إلى برامج هذا الحاسوب</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Models downloaded here</source>
        <translation>النماذج المنزّلة هنا</translation>
    </message>
    <message>
        <source>Prepared conversations (made again when they are missing)</source>
        <translation>المحادثات المُعدّة (تُنشأ من جديد إذا فُقدت)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>المساحة الحرة على هذا القرص</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Choose another folder.</source>
        <translation>تعذّرت كتابة التقرير: %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Asked an engine elsewhere</source>
        <translation>سأل محركًا في مكان آخر</translation>
    </message>
    <message>
        <source>%1 is no file of this computer</source>
        <translation>‏%1 ليس ملفًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The list could not be written: %1. Choose another folder.</source>
        <translation>تعذّرت كتابة القائمة: %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>What agents did, kept so that it can be undone</source>
        <translation>ما فعله الوكلاء، محفوظ كي يمكن التراجع عنه</translation>
    </message>
    <message numerus="yes">
        <source>%n turns were deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي جولة.</numerusform>
            <numerusform>حُذفت جولة واحدة.</numerusform>
            <numerusform>حُذفت جولتان.</numerusform>
            <numerusform>حُذفت %n جولات.</numerusform>
            <numerusform>حُذفت %n جولة.</numerusform>
            <numerusform>حُذفت %n جولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>أما المجلدات التي يعمل فيها وكيل فتحتفظ بجولاتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns could not be deleted.</source>
        <translation>
            <numerusform>لم يتعذّر حذف أي جولة.</numerusform>
            <numerusform>تعذّر حذف جولة واحدة.</numerusform>
            <numerusform>تعذّر حذف جولتين.</numerusform>
            <numerusform>تعذّر حذف %n جولات.</numerusform>
            <numerusform>تعذّر حذف %n جولة.</numerusform>
            <numerusform>تعذّر حذف %n جولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for a new version</source>
        <translation>البحث عن إصدار جديد</translation>
    </message>
</context>
<context>
    <name>app::RemoteEngines</name>
    <message>
        <source>The engines cannot be kept: %1. Check the space on the disk.</source>
        <translation>لا يمكن حفظ المحرّكات: %1. تحقق من المساحة على القرص.</translation>
    </message>
    <message>
        <source>Choose a model of the engine.</source>
        <translation>اختر نموذجًا من نماذج المحرّك.</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>أُزيل «%1»</translation>
    </message>
</context>
<context>
    <name>app::ReplyDetails</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسل إلى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>التكميم</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>حُسب على</translation>
    </message>
    <message>
        <source>Loaded now</source>
        <translation>المحمَّل الآن</translation>
    </message>
    <message>
        <source>The same model</source>
        <translation>النموذج نفسه</translation>
    </message>
    <message>
        <source>Another model, so a replay will differ</source>
        <translation>نموذج آخر، لذا ستختلف إعادة التوليد</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>أطول تفكير</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 رمزًا</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>أطول رد</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 tokens/s</source>
        <extracomment>tokens, seconds, tokens per second</extracomment>
        <translation>%1 في %2 ث، %3 رمزًا/ث</translation>
    </message>
    <message>
        <source>The model ended it</source>
        <translation>أنهاه النموذج</translation>
    </message>
    <message>
        <source>At the limit of tokens per reply</source>
        <translation>عند حد الرموز لكل رد</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>كان السياق ممتلئًا</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>رموز المُدخل</translation>
    </message>
    <message>
        <source>Of those, read before</source>
        <translation>منها قُرئت سابقًا</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>الرموز المقروءة</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>الرموز المكتوبة</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 من %2 رمزًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Token numbers</source>
        <translation>أرقام الرموز</translation>
    </message>
</context>
<context>
    <name>app::SoundPlayer</name>
    <message>
        <source>There is no loudspeaker. Connect one and try again.</source>
        <translation>لا يوجد مكبّر صوت. وصّل واحدًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used. Check the sound settings of your system.</source>
        <translation>لا يمكن استخدام مكبّر الصوت. تحقق من إعدادات الصوت في نظامك.</translation>
    </message>
</context>
<context>
    <name>app::SummaryMaker</name>
    <message>
        <source>The model wrote no summary. Try again, or leave it out.</source>
        <translation>لم يكتب النموذج ملخصًا. حاول مرة أخرى أو اتركه.</translation>
    </message>
    <message>
        <source>(Of its last part only.) %1</source>
        <translation>(من جزئها الأخير فقط.) %1</translation>
    </message>
    <message>
        <source>(Of its beginning only.) %1</source>
        <translation>(من بدايته فقط.) %1</translation>
    </message>
</context>
<context>
    <name>app::TranscriptModel</name>
    <message>
        <source>You: %1</source>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>Code, %1: %2</source>
        <translation>شيفرة، %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s): %1</source>
        <translation>
            <numerusform>جدول من %n صف: %1</numerusform>
            <numerusform>جدول من صف واحد: %1</numerusform>
            <numerusform>جدول من صفين: %1</numerusform>
            <numerusform>جدول من %n صفوف: %1</numerusform>
            <numerusform>جدول من %n صفًا: %1</numerusform>
            <numerusform>جدول من %n صف: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>مدة التفكير: %n ثانية</numerusform>
            <numerusform>مدة التفكير: ثانية واحدة</numerusform>
            <numerusform>مدة التفكير: ثانيتان</numerusform>
            <numerusform>مدة التفكير: %n ثوانٍ</numerusform>
            <numerusform>مدة التفكير: %n ثانية</numerusform>
            <numerusform>مدة التفكير: %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>مشكلة: %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>الرد: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder.</source>
        <translation>لا يمكن كتابة الملف ‎%1: %2. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>صيغة رياضية: %1</translation>
    </message>
    <message>
        <source>Written by %1, outside this computer. %2</source>
        <translation>كتبه %1 خارج هذا الحاسوب. %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>تُعرض أول %1 من %2 من الصفوف.</translation>
    </message>
    <message>
        <source>The first %1 of %2 columns are shown.</source>
        <translation>تُعرض أول %1 من %2 من الأعمدة.</translation>
    </message>
    <message>
        <source>The copied table ends after row %1.</source>
        <translation>ينتهي الجدول المنسوخ بعد الصف %1.</translation>
    </message>
    <message>
        <source>The copied table has all of them.</source>
        <translation>الجدول المنسوخ يحويها كلها.</translation>
    </message>
    <message>
        <source>Reply, being written</source>
        <translation>رد قيد الكتابة</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>The program hearth-fetch, which looks for Hearth, is missing. Install Hearth again.</source>
        <translation>البرنامج hearth-fetch الذي يبحث عن Hearth مفقود. أعد تثبيت Hearth.</translation>
    </message>
    <message>
        <source>Nothing could be found out. Check the connection, then look again.</source>
        <translation>لم يمكن معرفة شيء. تحقق من الاتصال ثم ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 does not say which version is the newest. Look there yourself, or try again later.</source>
        <translation>لا يذكر %1 أي إصدار هو الأحدث. انظر هناك بنفسك أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا هو الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Version %1 is there. Hearth does not replace itself: get it the way you got this one.</source>
        <translation>الإصدار %1 متاح. لا يستبدل Hearth نفسه: احصل عليه كما حصلت على هذا.</translation>
    </message>
</context>
<context>
    <name>app::exchange</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>تعذر إنشاء المجلد «%1». اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This is no conversation of GPT4All.</source>
        <translation>هذه ليست محادثة من GPT4All.</translation>
    </message>
    <message>
        <source>This conversation was written by another version of GPT4All. Open it once in GPT4All 3.10 and import it again.</source>
        <translation>كُتبت هذه المحادثة بإصدار آخر من GPT4All. افتحها مرة في GPT4All 3.10 ثم استوردها من جديد.</translation>
    </message>
    <message>
        <source>This conversation of GPT4All is damaged: it ends in the middle.</source>
        <translation>محادثة GPT4All هذه تالفة: تنتهي في منتصفها.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Name the files that you mean.</source>
        <translation>‏«%1» ليس ملفًا. حدد الملفات التي تقصدها.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Export fewer conversations at a time.</source>
        <translation>حجم «%1» أكبر من 1 غيغابايت. صدّر محادثات أقل في كل مرة.</translation>
    </message>
    <message>
        <source>“%1” holds no conversation that Hearth knows: it takes its own exports and those of ChatGPT, LM Studio, GPT4All, Jan and llama.cpp.</source>
        <translation>لا يحتوي «%1» على محادثة يعرفها Hearth: فهو يقبل ما صدّره هو وما صدّرته ChatGPT وLM Studio وGPT4All وJan وllama.cpp.</translation>
    </message>
    <message>
        <source>“%1” holds no messages.</source>
        <translation>لا يحتوي «%1» على أي رسائل.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>There is too much in it. Export fewer conversations at a time.</source>
        <translation>محتواه أكثر من اللازم. صدّر محادثات أقل في كل مرة.</translation>
    </message>
    <message>
        <source>The pages could not be written to the file.</source>
        <translation>تعذرت كتابة الصفحات في الملف.</translation>
    </message>
</context>
<context>
    <name>app::fetch::EngineRequest</name>
    <message>
        <source>%1 is not encrypted: everything on the way could read along. Use an https address, or allow it for this engine.</source>
        <translation>الاتصال مع %1 غير مشفّر: يمكن لكل من في الطريق أن يقرأ ما يمر. استخدم عنوان https، أو اسمح بذلك لهذا المحرك.</translation>
    </message>
    <message>
        <source>%1 sent far more than an answer can be.</source>
        <translation>أرسل %1 أكثر بكثير مما يمكن أن تكونه إجابة.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, which is not followed. Correct the engine&apos;s address if you trust that one.</source>
        <translation>يحوّل %1 الطلبات إلى %2، ولا يُتبع هذا التحويل. صحّح عنوان المحرك إن كنت تثق بذلك العنوان.</translation>
    </message>
    <message>
        <source>%1 does not accept the key (%2). Enter this engine&apos;s key again.</source>
        <translation>لا يقبل %1 المفتاح (%2). أدخل مفتاح هذا المحرك من جديد.</translation>
    </message>
    <message>
        <source>%1 does not know this address or model (%2). Check the engine&apos;s address, and choose its model again.</source>
        <translation>لا يعرف %1 هذا العنوان أو النموذج (%2). تحقق من عنوان المحرك، واختر نموذجه من جديد.</translation>
    </message>
    <message>
        <source>%1 has too much to do (%2). Try again in a while.</source>
        <translation>لدى %1 عمل أكثر مما يحتمل (%2). أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>%1 failed (%2). Try again, or look into its log.</source>
        <translation>فشل %1 (%2). أعد المحاولة، أو اطّلع على سجله.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2.</source>
        <translation>رفض %1 الطلب: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent. Check the address, or let this computer trust the engine&apos;s certificate.</source>
        <translation>شهادة %1 غير موثوقة: %2. لم يُرسل شيء. تحقق من العنوان، أو اجعل هذا الحاسوب يثق بشهادة المحرك.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has said nothing for %n seconds. Try again, or look whether the engine is still at work.</source>
        <translation>
            <numerusform>لم يرسل %1 شيئًا منذ %n ثانية. أعد المحاولة، أو تحقق مما إذا كان المحرك لا يزال يعمل.</numerusform>
            <numerusform>لم يرسل %1 شيئًا منذ ثانية واحدة. أعد المحاولة، أو تحقق مما إذا كان المحرك لا يزال يعمل.</numerusform>
            <numerusform>لم يرسل %1 شيئًا منذ ثانيتين. أعد المحاولة، أو تحقق مما إذا كان المحرك لا يزال يعمل.</numerusform>
            <numerusform>لم يرسل %1 شيئًا منذ %n ثوانٍ. أعد المحاولة، أو تحقق مما إذا كان المحرك لا يزال يعمل.</numerusform>
            <numerusform>لم يرسل %1 شيئًا منذ %n ثانية. أعد المحاولة، أو تحقق مما إذا كان المحرك لا يزال يعمل.</numerusform>
            <numerusform>لم يرسل %1 شيئًا منذ %n ثانية. أعد المحاولة، أو تحقق مما إذا كان المحرك لا يزال يعمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 broke during the reply: %2. Try again.</source>
        <translation>انقطع الاتصال مع %1 أثناء الرد: %2. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address and the connection, and that the engine is running there.</source>
        <translation>لا يمكن الوصول إلى %1: %2. تحقق من العنوان والاتصال، ومن أن المحرك يعمل هناك.</translation>
    </message>
    <message>
        <source>No connection to %1 came about. Check the address (https or http, and the port), and that the engine is running there.</source>
        <translation>لم يتم الاتصال بـ %1. تحقق من العنوان (https أو http، والمنفذ)، ومن أن المحرّك يعمل هناك.</translation>
    </message>
</context>
<context>
    <name>app::fetch::FetchProgram</name>
    <message>
        <source>%1 is not an address that models can be downloaded from. Give an https address in the settings.</source>
        <translation>‏%1 ليس عنوانًا يمكن تنزيل النماذج منه. حدّد عنوان https في الإعدادات.</translation>
    </message>
    <message>
        <source>The list of files cannot be read from %1: %2. Check the connection, then try again.</source>
        <translation>لا يمكن قراءة قائمة الملفات من %1: %2. تحقق من الاتصال، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded: its size or folder is unknown.</source>
        <translation>لا يمكن تنزيل %1: حجمه أو مجلده غير معروف.</translation>
    </message>
</context>
<context>
    <name>app::fetch::FileDownload</name>
    <message>
        <source>Another Hearth is downloading this file already.</source>
        <translation>يوجد Hearth آخر ينزّل هذا الملف بالفعل.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder for models.</source>
        <translation>لا يمكن كتابة ‎%1: %2. اختر مجلدًا آخر للنماذج.</translation>
    </message>
    <message>
        <source>The download needs %1 and the disk has %2 free. Make room or choose another folder for models.</source>
        <translation>يحتاج التنزيل إلى %1 والمساحة الحرة على القرص %2. أفرغ مساحة أو اختر مجلدًا آخر للنماذج.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room on the disk, then go on.</source>
        <translation>لا يمكن كتابة ‎%1: %2. أفرغ مساحة على القرص، ثم تابع.</translation>
    </message>
    <message>
        <source>The file changes on the server while it is downloaded. Try again later.</source>
        <translation>يتغير الملف على الخادم أثناء تنزيله. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was asked for (its checksum differs), so it was removed. Download it again.</source>
        <translation>ما وصل ليس الملف المطلوب (مجموعه الاختباري مختلف)، فأُزيل. نزّله من جديد.</translation>
    </message>
    <message>
        <source>%1 cannot be named %2: %3.</source>
        <translation>لا يمكن تسمية ‎%1 بالاسم ‎%2: %3.</translation>
    </message>
</context>
<context>
    <name>app::fetch::HubAccess</name>
    <message>
        <source>“%1” is no address. Write it like https://models.example.org.</source>
        <translation>«%1» ليس عنوانًا. اكتبه مثل https://models.example.org.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address. An access token has a field of its own.</source>
        <translation>اترك الاسم وكلمة المرور خارج العنوان. لرمز الوصول حقل خاص به.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Write https in front of the address.</source>
        <translation>%1 غير مشفَّر. اكتب https أمام العنوان.</translation>
    </message>
    <message>
        <source>“%1” is no proxy. Write it like http://proxy.example.org:3128 or socks5://localhost:9050.</source>
        <translation>«%1» ليس وكيلًا. اكتبه مثل http://proxy.example.org:3128 أو socks5://localhost:9050.</translation>
    </message>
    <message>
        <source>Hearth uses proxies without a password only.</source>
        <translation>لا يستخدم Hearth إلا وكلاء بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>The proxy needs a port, like %1:3128.</source>
        <translation>يحتاج الوكيل إلى منفذ، مثل %1:3128.</translation>
    </message>
</context>
<context>
    <name>app::fetch::McpRelay</name>
    <message>
        <source>It wants a sign-in. Put its token into &quot;headers&quot; in mcp-servers.json.</source>
        <translation>يتطلب تسجيل الدخول. ضع رمزه في &quot;headers&quot; في mcp-servers.json.</translation>
    </message>
    <message>
        <source>It has moved to %1. Correct its &quot;url&quot; in mcp-servers.json.</source>
        <translation>انتقل إلى %1. صحّح &quot;url&quot; الخاص به في mcp-servers.json.</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>يجيب بالحالة %1.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>لا يمكن الوصول إليه: %1.</translation>
    </message>
</context>
<context>
    <name>app::fetch::PageRequest</name>
    <message>
        <source>%1 is not an https address.</source>
        <translation>‏%1 ليس عنوان https.</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>‏%1 يجيب بالحالة %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>لا يمكن الوصول إلى %1: %2.</translation>
    </message>
    <message>
        <source>The page leads to another address, %1. Fetch that one if it is wanted.</source>
        <translation>تقود الصفحة إلى عنوان آخر، %1. اجلب ذلك العنوان إن كان مطلوبًا.</translation>
    </message>
    <message>
        <source>%1 leads in circles.</source>
        <translation>‏%1 يقود في حلقة مفرغة.</translation>
    </message>
</context>
<context>
    <name>app::fetch::RangeRequest</name>
    <message>
        <source>%1 is not an https address. Hearth downloads over encrypted connections only.</source>
        <translation>‏%1 ليس عنوان https. لا ينزّل Hearth إلا عبر اتصالات مشفّرة.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later or choose another address in the settings.</source>
        <translation>أرسل %1 جزءًا من الملف غير الجزء المطلوب. أعد المحاولة لاحقًا أو اختر عنوانًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than its catalogue says. Look for the model&apos;s files again.</source>
        <translation>حجم الملف لدى %1 مختلف عما يقوله فهرسه. ابحث عن ملفات النموذج من جديد.</translation>
    </message>
    <message>
        <source>%1 sent more than the whole file. Try again later.</source>
        <translation>أرسل %1 أكثر من الملف كله. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <translation>انقطع الاتصال مع %1: %2.</translation>
    </message>
    <message>
        <source>%1 sends the download around in circles. Try again later.</source>
        <translation>يعيد %1 توجيه التنزيل في حلقة مفرغة. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 has no such file any more. Look for the model&apos;s files again.</source>
        <translation>لم يعد لدى %1 ملف كهذا. ابحث عن ملفات النموذج من جديد.</translation>
    </message>
    <message>
        <source>%1 refused the download (status %2). Try again later.</source>
        <translation>رفض %1 التنزيل (الحالة %2). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody. Accept the model&apos;s terms on its page and enter your access token in the settings (Downloads), or start Hearth with it in the variable HF_TOKEN.</source>
        <translation>لا يعطي %1 هذا الملف للجميع. اقبل شروط النموذج في صفحته وأدخل رمز وصولك في الإعدادات (التنزيلات)، أو ابدأ Hearth وهو في المتغير HF_TOKEN.</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineAddress</name>
    <message>
        <source>“%1” is not the address of an engine. An address looks like https://host:8000 or http://localhost:11434.</source>
        <translation>‏«%1» ليس عنوان محرّك. يكون العنوان مثل https://host:8000 أو http://localhost:11434.</translation>
    </message>
    <message>
        <source>An address holds no password and no question mark: enter the key in its own place.</source>
        <translation>لا يحتوي العنوان على كلمة مرور ولا على علامة استفهام: أدخل المفتاح في مكانه المخصص.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: everybody on the way could read along. Use https, or allow an unencrypted connection for this engine.</source>
        <translation>الاتصال مع %1 غير مشفّر: يمكن لكل من في الطريق أن يقرأ ما يمر. استخدم https، أو اسمح باتصال غير مشفّر لهذا المحرّك.</translation>
    </message>
    <message>
        <source>The key&apos;s file “%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة ملف المفتاح «%1»: %2.</translation>
    </message>
    <message>
        <source>The first line of “%1” holds no key.</source>
        <translation>لا يحتوي السطر الأول من «%1» على مفتاح.</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineLink</name>
    <message>
        <source>The engine sent far more than an answer can be.</source>
        <translation>أرسل المحرّك أكثر بكثير مما يمكن أن تكونه إجابة.</translation>
    </message>
    <message>
        <source>The program hearth-fetch, through which Hearth reaches engines elsewhere, is missing. Install Hearth again.</source>
        <translation>البرنامج hearth-fetch الذي يصل Hearth عبره إلى محرّكات في مكان آخر مفقود. أعد تثبيت Hearth.</translation>
    </message>
    <message>
        <source>The reply was stopped.</source>
        <translation>أُوقف الرد.</translation>
    </message>
    <message>
        <source>The connection to the engine ended unexpectedly. Try again.</source>
        <translation>انتهى الاتصال مع المحرّك على نحو غير متوقع. أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>app::remote::KeyStore</name>
    <message>
        <source>The key can be kept neither in the keychain (%1) nor in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>لا يمكن حفظ المفتاح لا في سلسلة المفاتيح (%1) ولا في مجلد Hearth. تحقق من المساحة على القرص.</translation>
    </message>
    <message>
        <source>The key cannot be kept in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>لا يمكن حفظ المفتاح في مجلد Hearth. تحقق من المساحة على القرص.</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiPrompt</name>
    <message>
        <source>A picture of the message is damaged. Attach it again.</source>
        <translation>إحدى صور الرسالة تالفة. أرفقها من جديد.</translation>
    </message>
    <message>
        <source>There is not enough memory to send a picture of the message. Attach a smaller one.</source>
        <translation>لا تكفي الذاكرة لإرسال إحدى صور الرسالة. أرفق صورة أصغر.</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiStream</name>
    <message>
        <source>%1 answers with a web page, not in OpenAI&apos;s protocol. Check the address: it ends with /v1 in most cases.</source>
        <translation>‏%1 يجيب بصفحة ويب، لا ببروتوكول OpenAI. تحقق من العنوان: ينتهي في معظم الحالات بـ ‎/v1‎.</translation>
    </message>
    <message>
        <source>%1 sent something that is not OpenAI&apos;s protocol. Check its address, and that it is an engine (vLLM, llama-server, Ollama, hearth serve); then try again.</source>
        <translation>أرسل %1 شيئًا ليس من بروتوكول OpenAI. تحقق من عنوانه، ومن أنه محرّك (vLLM أو llama-server أو Ollama أو hearth serve)، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 sent far more than a reply can be, and was stopped. Try again.</source>
        <translation>أرسل %1 أكثر بكثير مما يمكن أن يكونه رد، فأُوقف. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 stopped the reply: %2. Try again.</source>
        <translation>أوقف %1 الرد: %2. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 ended the reply in the middle. What had arrived is kept; try again.</source>
        <translation>أنهى %1 الرد في منتصفه. حُفظ ما وصل منه؛ أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>app::remote::RemoteReplySource</name>
    <message>
        <source>%1 names no model. Check the address, and that a model is loaded there.</source>
        <translation>لا يذكر %1 أي نموذج. تحقق من العنوان، ومن أن نموذجًا محمّل هناك.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Choose one of: %3.</source>
        <translation>ليس لدى %1 نموذج «%2». اختر واحدًا من: %3.</translation>
    </message>
</context>
</TS>
