<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutReplyDialog</name>
    <message>
        <source>About this reply</source>
        <translation>关于此回复</translation>
    </message>
    <message>
        <source>Nothing is known about how this reply was made.</source>
        <translation>不知道此回复是如何生成的。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>About Hearth</source>
        <translation>关于 Hearth</translation>
    </message>
    <message>
        <source>version, authors</source>
        <translation>版本、作者</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Hearth is free software under the Apache licence 2.0. It stands on the work of others.</source>
        <translation>Hearth 是采用 Apache 许可证 2.0 的自由软件，建立在他人成果的基础之上。</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>显示许可证</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Hearth looks for a new version only when you press the button, and never replaces itself.</source>
        <translation>Hearth 只在您按下按钮时查找新版本，绝不会自行替换。</translation>
    </message>
    <message>
        <source>Hearth never looks for new versions: your system&apos;s packages bring them.</source>
        <translation>Hearth 从不查找新版本：新版本由您系统的软件包提供。</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>显示其页面</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>查找新版本</translation>
    </message>
</context>
<context>
    <name>AgentComposer</name>
    <message>
        <source>Open a model first</source>
        <translation>请先打开一个模型</translation>
    </message>
    <message>
        <source>Tell the agent something while it works</source>
        <translation>在智能体工作时补充说明</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>What the agent may do</source>
        <translation>智能体可以做什么</translation>
    </message>
    <message>
        <source>Ask: only reads</source>
        <translation>询问：只读取</translation>
    </message>
    <message>
        <source>Edit: changes files</source>
        <translation>编辑：更改文件</translation>
    </message>
    <message>
        <source>Auto: runs commands</source>
        <translation>自动：运行命令</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>AgentFolderList</name>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Folders with agents</source>
        <translation>有智能体的文件夹</translation>
    </message>
</context>
<context>
    <name>AgentFolderRow</name>
    <message>
        <source>%1, the agent is at work</source>
        <translation>%1，智能体正在工作</translation>
    </message>
    <message>
        <source>%1, the agent waits for your answer</source>
        <translation>%1，智能体正在等待你的回答</translation>
    </message>
    <message>
        <source>%1, the agent was done, %2</source>
        <translation>%1，智能体已完成，%2</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>正在询问</translation>
    </message>
</context>
<context>
    <name>AgentHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>更改与轮次</translation>
    </message>
    <message>
        <source>New conversation in this folder</source>
        <translation>在此文件夹中新建对话</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>Close this folder</source>
        <translation>关闭此文件夹</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>What the agent does</source>
        <translation>智能体的操作</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <source>The agent is done</source>
        <translation>智能体已完成</translation>
    </message>
    <message>
        <source>Go on with this turn</source>
        <translation>继续这一轮</translation>
    </message>
    <message>
        <source>What the agent reads and writes here is sent to %1, outside this computer; tools run here</source>
        <translation>智能体在此读写的内容会发送到本机之外的 %1；工具在本机运行</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>更改与轮次</translation>
    </message>
</context>
<context>
    <name>AgentRowView</name>
    <message>
        <source>at work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>未获允许</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Hide what came of it</source>
        <translation>隐藏结果</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>is being written</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>正在等待您的回答</translation>
    </message>
    <message>
        <source>Undo this turn</source>
        <translation>撤销这一轮</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: “Changes” and “Turns” show all of them.</source>
        <translation>
            <numerusform>还有 %n 行：“更改”和“轮次”会显示全部内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentSide</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>AgentStatus</name>
    <message>
        <source>Reads; asks before it writes or runs.</source>
        <translation>可读取；写入或运行前会先询问。</translation>
    </message>
    <message>
        <source>Can change files; asks before commands.</source>
        <translation>可更改文件；运行命令前会先询问。</translation>
    </message>
    <message>
        <source>Can change files and run commands.</source>
        <translation>可更改文件并运行命令。</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions</source>
        <translation>遵循文件夹自带的指令</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions (AGENTS.md, skills)</source>
        <translation>遵循文件夹自带的指令（AGENTS.md、技能）</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Replies come from: %1</source>
        <translation>回复来自：%1</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>回复来自</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>命令规则</translation>
    </message>
</context>
<context>
    <name>AgentTabs</name>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>%1: asks</source>
        <translation>%1：询问中</translation>
    </message>
    <message>
        <source>%1: at work</source>
        <translation>%1：进行中</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>How %1 answers</source>
        <translation>%1 如何回答</translation>
    </message>
    <message>
        <source>Holds wherever neither the message nor the assistant says otherwise. What is not chosen here is as the settings say.</source>
        <translation>在消息和助手都没有另行指定时生效。此处未选择的项以设置为准。</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>与所有模型相同</translation>
    </message>
    <message>
        <source>Gemma&apos;s recommended values</source>
        <translation>Gemma 的推荐值</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>AnswersRow</name>
    <message>
        <source>Answers with: %1</source>
        <translation>回答方式：%1</translation>
    </message>
    <message>
        <source>Answers as the settings say.</source>
        <translation>按设置回答。</translation>
    </message>
    <message>
        <source>How it answers…</source>
        <translation>如何回答…</translation>
    </message>
    <message>
        <source>How %1 answers</source>
        <translation>%1 如何回答</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance and keys</source>
        <translation>外观和快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
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
        <source>Size of text and controls</source>
        <translation>文字和控件的大小</translation>
    </message>
    <message>
        <source>In percent. Ctrl++ and Ctrl+- do the same.</source>
        <translation>以百分比表示。Ctrl++ 和 Ctrl+- 的作用相同。</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>大小（百分比）</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Things appear in their place instead of moving there.</source>
        <translation>内容直接在原位出现，不再移动过去。</translation>
    </message>
    <message>
        <source>Send with Enter</source>
        <translation>按 Enter 发送</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enter 发送，Enter 换行。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Black and white with thicker lines. It also comes on when the system asks for it.</source>
        <translation>黑白配色，线条更粗。系统要求时也会启用。</translation>
    </message>
    <message>
        <source>Colour of buttons and links</source>
        <translation>按钮和链接的颜色</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>余烬色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>In percent, beside the size of everything.</source>
        <translation>以百分比表示，与整体大小分开设置。</translation>
    </message>
    <message>
        <source>Size of messages in percent</source>
        <translation>消息大小（百分比）</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>代码字体</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes, once</source>
        <translation>是，仅此一次</translation>
    </message>
    <message>
        <source>Always here: %1 …</source>
        <translation>在此始终允许：%1 …</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Esc: no.</source>
        <translation>Ctrl+Enter：是，仅此一次。Esc：否。</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Ctrl+Shift+Enter: always here. Esc: no.</source>
        <translation>Ctrl+Enter：是，仅此一次。Ctrl+Shift+Enter：在此始终允许。Esc：否。</translation>
    </message>
    <message>
        <source>Why not? The agent reads it and goes on</source>
        <translation>为什么不允许？智能体会读取原因并继续</translation>
    </message>
    <message>
        <source>In this conversation the agent has read text from outside this computer, which may have told it to ask.</source>
        <translation>在此对话中，智能体读取了来自本机之外的文本，可能是这些文本让它提出此请求。</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask another model</source>
        <translation>询问另一个模型</translation>
    </message>
    <message>
        <source>The same question, answered once more. Both answers stay, and can be read side by side.</source>
        <translation>同一个问题，再回答一次。两个回答都会保留，可以并排阅读。</translation>
    </message>
    <message>
        <source>There is no other model yet.</source>
        <translation>还没有其他模型。</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1，在本机</translation>
    </message>
    <message>
        <source>%1, at %2: the conversation is sent there</source>
        <translation>%1，位于 %2：对话会发送到那里</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
</context>
<context>
    <name>AskedFolderDialog</name>
    <message>
        <source>Ask about a folder</source>
        <translation>就文件夹提问</translation>
    </message>
</context>
<context>
    <name>AssistantChip</name>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>助手：%1</translation>
    </message>
    <message>
        <source>Assistant: none</source>
        <translation>助手：无</translation>
    </message>
    <message>
        <source>This assistant answers</source>
        <translation>由此助手回答</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>选择助手</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Make and edit assistants…</source>
        <translation>创建和编辑助手…</translation>
    </message>
</context>
<context>
    <name>AssistantDialog</name>
    <message>
        <source>New assistant</source>
        <translation>新建助手</translation>
    </message>
    <message>
        <source>Edit the assistant</source>
        <translation>编辑助手</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>告诉模型的内容</translation>
    </message>
    <message>
        <source>What the model is told before the first message, for example: You correct English texts and explain each correction.</source>
        <translation>在第一条消息之前告诉模型的内容，例如：你负责修改英文文本，并解释每处修改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is not chosen here is as the model or the settings say.</source>
        <translation>此处未选择的项以模型或设置为准。</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach files or a folder</source>
        <translation>添加文件或文件夹</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Ask about a folder…</source>
        <translation>就文件夹提问…</translation>
    </message>
    <message>
        <source>Take a screenshot…</source>
        <translation>截取屏幕…</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>copy, restore, safety</source>
        <translation>副本、恢复、安全</translation>
    </message>
    <message>
        <source>Keep a copy every day</source>
        <translation>每天保留一份备份</translation>
    </message>
    <message>
        <source>On this computer, also before Hearth changes the format. Copies hold what was deleted since.</source>
        <translation>保存在这台计算机上，Hearth 更改格式前也会备份。备份中会包含此后删除的内容。</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>保留的备份数</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>The conversations that a restored copy replaced are still there.</source>
        <translation>恢复备份时被替换的对话仍然保留着。</translation>
    </message>
    <message>
        <source>Exchange them again</source>
        <translation>换回来</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>This copy was locked with another password.</source>
        <translation>此备份是用另一个密码锁定的。</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>备份的密码</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Write a message</source>
        <translation>输入消息</translation>
    </message>
    <message>
        <source>Write a message; the model is loading</source>
        <translation>输入消息；模型正在加载</translation>
    </message>
    <message>
        <source>Open a model, then write a message</source>
        <translation>先打开模型，再输入消息</translation>
    </message>
    <message>
        <source>Conversation page</source>
        <translation>对话页面</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>CodeTools</name>
    <message>
        <source>Do not wrap long lines</source>
        <translation>长行不换行</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>隐藏行号</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>显示行号</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>将代码保存为文件</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>No such command. Try another word.</source>
        <translation>没有这样的命令。请换个词试试。</translation>
    </message>
</context>
<context>
    <name>ComparedReplies</name>
    <message>
        <source>(ends here)</source>
        <translation>（到此结束）</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Comparison of %1</source>
        <translation>%1 的比较</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>显示比较</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Is a smaller file good enough?</source>
        <translation>较小的文件够好吗？</translation>
    </message>
    <message>
        <source>This can be closed meanwhile. While a reply is written, the comparison waits.</source>
        <translation>期间可以关闭此窗口。正在写回复时，比较会等待。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare again…</source>
        <translation>再次比较…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ComparisonResult</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ComparisonSetup</name>
    <message>
        <source>Both files answer your prompts. Then the second reads what the first said, and is asked at each word whether it would have written the same. Nothing leaves this computer.</source>
        <translation>两个文件都回答您的提示。然后第二个文件读取第一个文件所说的内容，并在每个词处被问是否会写出相同的词。任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Choose two different files.</source>
        <translation>请选择两个不同的文件。</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>How your newest conversations began, and what you add.</source>
        <translation>您最近对话的开头，以及您添加的内容。</translation>
    </message>
    <message>
        <source>Something you would ask</source>
        <translation>您会问的内容</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the prompt</source>
        <translation>添加提示</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>输入消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>This conversation is sent to %1, outside this computer</source>
        <translation>此对话会发送到本机之外的 %1</translation>
    </message>
    <message>
        <source>Message, sent outside this computer</source>
        <translation>消息，将发送到本机之外</translation>
    </message>
</context>
<context>
    <name>ComposerNote</name>
    <message>
        <source>A file is still being read. Press Enter again when it is there.</source>
        <translation>仍在读取文件。读取完成后，请再按一次 Enter。</translation>
    </message>
    <message>
        <source>A message with a folder cannot wait for the reply. Send it when the reply is complete, or take the folder off.</source>
        <translation>带有文件夹的消息不能排队等待回复。请在回复完成后发送，或移除文件夹。</translation>
    </message>
</context>
<context>
    <name>ComposerSuggestions</name>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Files, conversations and folders</source>
        <translation>文件、对话和文件夹</translation>
    </message>
</context>
<context>
    <name>ConnectionEntry</name>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the connections</source>
        <translation>保存连接列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What a model thought is not read again once its reply is there.</source>
        <translation>回复完成后，模型的思考过程不会再次被读取。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>精细度</translation>
    </message>
    <message>
        <source>Put in short</source>
        <translation>缩为摘要</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>读取全文</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin: keep beside a summary</source>
        <translation>固定：与摘要一同保留</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
</context>
<context>
    <name>ContextChip</name>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>已缩为摘要</translation>
    </message>
    <message>
        <source>In short · %1</source>
        <translation>摘要 · %1</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>Context: %1 of %2 tokens</source>
        <translation>上下文：已用 %1 个词元，共 %2 个</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>模型读取的内容</translation>
    </message>
</context>
<context>
    <name>ContextOverview</name>
    <message>
        <source>What the model reads</source>
        <translation>模型读取的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing yet: it will be your first message.</source>
        <translation>还没有内容：第一条消息会出现在这里。</translation>
    </message>
</context>
<context>
    <name>ContextShelf</name>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>合计 %1</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>未找到任何内容。请减少或更换搜索词。</translation>
    </message>
    <message>
        <source>Archived conversations will stand here.</source>
        <translation>归档的对话会显示在这里。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Your conversations will stand here.</source>
        <translation>你的对话会显示在这里。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移动到…</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>标记…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>放回列表</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>%1, %2, a reply is being written</source>
        <translation>%1，%2，正在写回复</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>在 %1 中：%2</translation>
    </message>
</context>
<context>
    <name>ConversationSettings</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, PDF or JSON. The menu of the list exports single ones.</source>
        <translation>将所有对话导出为 Markdown、HTML、PDF 或 JSON。单个对话可通过列表的菜单导出。</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>From Hearth, ChatGPT, LM Studio, GPT4All, Jan and the web UI of llama.cpp.</source>
        <translation>来自 Hearth、ChatGPT、LM Studio、GPT4All、Jan 和 llama.cpp 的网页界面。</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>由模型拟定标题</translation>
    </message>
    <message>
        <source>Once a conversation has a reply and nothing else runs, the model names it. Titles that you gave stay.</source>
        <translation>对话有了回复且没有其他任务运行时，由模型为其命名。你起的标题会保留。</translation>
    </message>
    <message>
        <source>Find by meaning, too</source>
        <translation>同时按含义查找</translation>
    </message>
    <message>
        <source>While nothing else runs, the model reads folders that you ask about, which takes about a second a page and power. Questions then also find passages that say it in other words, if the model proves able to tell that.</source>
        <translation>在没有其他任务运行时，模型会阅读你所询问的文件夹，每页约需一秒，并会耗电。如果模型证明自己能够分辨，提问时还能找到用不同词语表达同一意思的段落。</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 holds conversations of Hearth already.</source>
        <translation>%1 中已有 Hearth 的对话。</translation>
    </message>
    <message>
        <source>Hearth can use them; yours stay where they are. To move yours there, empty that folder first.</source>
        <translation>Hearth 可以使用它们；您的对话保持原处。要把您的对话移到那里，请先清空该文件夹。</translation>
    </message>
    <message>
        <source>Use those</source>
        <translation>使用那些</translation>
    </message>
    <message>
        <source>Hearth moves to %1 when it is started next. What changes until then goes along.</source>
        <translation>Hearth 下次启动时会移到 %1。在此之前的更改会一并带走。</translation>
    </message>
    <message>
        <source>Hearth shows the conversations in %1 when it is started next.</source>
        <translation>Hearth 下次启动时会显示 %1 中的对话。</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>立即移动</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>立即切换</translation>
    </message>
    <message>
        <source>Closes the conversations and opens them there</source>
        <translation>关闭对话并在那里打开</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Stay in the folder used now</source>
        <translation>留在当前使用的文件夹</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>正在检查文件夹…</translation>
    </message>
    <message>
        <source>Removing what was copied…</source>
        <translation>正在移除已复制的内容…</translation>
    </message>
    <message>
        <source>Copying to %1: %2</source>
        <translation>正在复制到 %1：%2</translation>
    </message>
    <message>
        <source>Folder for conversations, models and attachments</source>
        <translation>对话、模型和附件的文件夹</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Empty the trash?</source>
        <translation>清空回收站？</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>永久删除？</translation>
    </message>
    <message>
        <source>The messages are wiped from the files of Hearth. Exports and backups that you made keep them. This cannot be undone.</source>
        <translation>消息将从 Hearth 的文件中彻底清除。你已有的导出和备份中仍会保留这些消息。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
</context>
<context>
    <name>DetailChoice</name>
    <message>
        <source>Chosen for it</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>70 tokens: a glance</source>
        <translation>70 个词元：粗略一看</translation>
    </message>
    <message>
        <source>140 tokens</source>
        <translation>140 个词元</translation>
    </message>
    <message>
        <source>280 tokens: photos</source>
        <translation>280 个词元：照片</translation>
    </message>
    <message>
        <source>560 tokens</source>
        <translation>560 个词元</translation>
    </message>
    <message>
        <source>1,120 tokens: small print</source>
        <translation>1,120 个词元：细小文字</translation>
    </message>
    <message>
        <source>Detail of the picture</source>
        <translation>图片的精细度</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>models, mirror, Hugging Face, address, access token, key, proxy, HF_TOKEN</source>
        <translation>模型, 镜像, Hugging Face, 地址, 访问令牌, 密钥, 代理, HF_TOKEN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Hugging Face, or a mirror that speaks its protocol. Files are checked against the checksums that this address tells.</source>
        <translation>Hugging Face，或使用其协议的镜像。文件会与该地址给出的校验和核对。</translation>
    </message>
    <message>
        <source>Address of downloads</source>
        <translation>下载地址</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>There is one for %1. No keychain answers: it lies in a file that only you can read.</source>
        <translation>已有用于 %1 的令牌。没有密钥环响应：它存放在只有你能读取的文件中。</translation>
    </message>
    <message>
        <source>There is one for %1. It is sent there alone.</source>
        <translation>已有用于 %1 的令牌。它只会发送到那里。</translation>
    </message>
    <message>
        <source>Where a page asks for it. It goes to %1 alone, never to where a download is sent on.</source>
        <translation>在页面要求时使用。它只发送给 %1，绝不会发送到下载被重定向到的地方。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the access token</source>
        <translation>移除访问令牌</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>For downloads of models. Empty: as the system says.</source>
        <translation>用于下载模型。留空：以系统为准。</translation>
    </message>
    <message>
        <source>Proxy of downloads</source>
        <translation>下载代理</translation>
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
        <translation>松开以打开此模型</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n files</source>
        <translation>
            <numerusform>松开以附加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to give the model these eyes and ears</source>
        <translation>松开以把这副眼睛和耳朵给模型</translation>
    </message>
    <message>
        <source>Drop to attach this picture</source>
        <translation>松开以附上这张图片</translation>
    </message>
    <message>
        <source>Drop to put this text into the message</source>
        <translation>松开以把这段文字放进消息</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>No other words found</source>
        <translation>未找到其他词</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>添加到词典</translation>
    </message>
</context>
<context>
    <name>EndPill</name>
    <message>
        <source>New text below</source>
        <translation>下方有新内容</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到末尾</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere</source>
        <translation>不会发送任何内容</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1，在本机</translation>
    </message>
    <message>
        <source>%1, at %2: everything is sent there</source>
        <translation>%1，位于 %2：所有内容都会发送到那里</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>回复来自</translation>
    </message>
    <message>
        <source>Replies from %1</source>
        <translation>来自 %1 的回复</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add an engine</source>
        <translation>添加引擎</translation>
    </message>
    <message>
        <source>Change the engine</source>
        <translation>更改引擎</translation>
    </message>
    <message>
        <source>vLLM, llama-server, Ollama, hearth serve: whatever speaks OpenAI&apos;s protocol.</source>
        <translation>vLLM、llama-server、Ollama、hearth serve：凡是支持 OpenAI 协议的均可。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>https://host:8000</source>
        <translation>https://host:8000</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>如果引擎需要</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Allow http to another computer: everybody on the way can read along</source>
        <translation>允许用 http 连接另一台计算机：途中的任何人都能看到内容</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>As the engine calls it</source>
        <translation>引擎使用的名称</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Look which there are</source>
        <translation>查看有哪些模型</translation>
    </message>
    <message>
        <source>Models there</source>
        <translation>那里的模型</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of %n</source>
        <translation>
            <numerusform>从 %n 个中选择一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>您给它的名称</translation>
    </message>
    <message>
        <source>No keychain answers here: keys are kept in a file that only your account can read, unencrypted.</source>
        <translation>此处没有可用的密钥环：密钥未加密地保存在只有您的账户能读取的文件中。</translation>
    </message>
    <message>
        <source>The key is kept in your desktop&apos;s keychain; where none answers, in a file that only your account can read.</source>
        <translation>密钥保存在您桌面的密钥环中；若没有可用的密钥环，则保存在只有您的账户能读取的文件中。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engines elsewhere</source>
        <translation>其他地方的引擎</translation>
    </message>
    <message>
        <source>remote, server, vLLM, llama-server, Ollama, OpenAI, address, key</source>
        <translation>远程, 服务器, vLLM, llama-server, Ollama, OpenAI, 地址, 密钥</translation>
    </message>
    <message>
        <source>For models that outgrow this computer</source>
        <translation>适用于本机容纳不下的模型</translation>
    </message>
    <message>
        <source>A conversation that you give to such an engine is sent there, with its files and pictures. No conversation goes there by itself, and tools always run here.</source>
        <translation>您交给此类引擎的对话会连同其文件和图片发送到那里。没有对话会自行发送过去，工具始终在本机运行。</translation>
    </message>
    <message>
        <source>Add an engine…</source>
        <translation>添加引擎…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>ErrorRow</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Change what it reads</source>
        <translation>更改其读取内容</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export all conversations</source>
        <translation>导出所有对话</translation>
    </message>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>导出 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
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
        <translation>导出</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>What you see, as text that any editor opens. Attached files stay here.</source>
        <translation>你看到的内容，保存为任何编辑器都能打开的文本。附件仍留在这里。</translation>
    </message>
    <message>
        <source>What you see, as a page for a browser. Attached files stay here.</source>
        <translation>你看到的内容，保存为供浏览器查看的网页。附件仍留在这里。</translation>
    </message>
    <message>
        <source>What you see, on pages to print or send. Attached files stay here.</source>
        <translation>你看到的内容，分页保存，便于打印或发送。附件仍留在这里。</translation>
    </message>
    <message>
        <source>Everything: all branches, thoughts, settings and attached files. Hearth can import it again. Files over 64 MB stay here, and what would make more than 256 MB of files for one conversation.</source>
        <translation>全部内容：所有分支、思考过程、设置和附件。Hearth 可以重新导入。超过 64 MB 的文件仍留在这里，会使单个对话的文件总量超过 256 MB 的文件也留在这里。</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>What this page goes as</source>
        <translation>此页的发送形式</translation>
    </message>
    <message>
        <source>Goes as text</source>
        <translation>以文本发送</translation>
    </message>
    <message>
        <source>Goes as a picture</source>
        <translation>以图片发送</translation>
    </message>
    <message>
        <source>Does not go</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Show pages</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>显示文本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>用其他程序打开…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Goes as both</source>
        <translation>以两种形式发送</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>在此查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>欢迎使用 Hearth</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>一切都保留在这台计算机上，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>With the small model that is built in. It is a demonstration: it answers simple questions at once.</source>
        <translation>使用内置的小型模型。它用于演示，可以立即回答简单的问题。</translation>
    </message>
    <message>
        <source>Get Gemma 4 for this machine</source>
        <translation>获取适合本机的 Gemma 4</translation>
    </message>
    <message>
        <source>Shows which of the models fits the memory here, with its size. The download goes on where it stopped.</source>
        <translation>显示哪个模型适合本机的内存及其大小。下载中断后会从停止处继续。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A Gemma 4 model in GGUF format that lies on this computer already.</source>
        <translation>已存放在这台计算机上的 GGUF 格式 Gemma 4 模型。</translation>
    </message>
    <message>
        <source>%1 suits this computer best: %2 to download, which goes on where it stopped. Other sizes are there, too.</source>
        <translation>%1 最适合这台电脑：需下载 %2，中断后会从停止处继续。也有其他大小可选。</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Let the model work in a folder</source>
        <translation>让模型在文件夹中工作</translation>
    </message>
    <message>
        <source>It reads and searches the folder&apos;s files, changes them and runs commands, as far as you allow. Nothing outside the folder is touched, and all that a turn changed can be undone at once.</source>
        <translation>它会在你允许的范围内读取和搜索该文件夹中的文件、更改文件并运行命令。文件夹之外的内容不会被触及，一轮中的所有更改可以一次全部撤销。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Folder for the agent</source>
        <translation>智能体的文件夹</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder is not there</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>尚未移动</translation>
    </message>
    <message>
        <source>Moving to another folder</source>
        <translation>正在移到另一个文件夹</translation>
    </message>
    <message>
        <source>Conversations, models and attachments lie in %1. Connect the disk that it lies on, then try again.</source>
        <translation>对话、模型和附件位于 %1。请连接它所在的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Everything is where it was before.</source>
        <translation>一切都在原处。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not now, open the conversations where they are</source>
        <translation>暂不，在原处打开对话</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>使用常用文件夹</translation>
    </message>
    <message>
        <source>That is %1. What lies in the missing folder stays as it is: once it is there again, choose it in the settings, under Storage.</source>
        <translation>即 %1。缺失文件夹中的内容保持不变：它恢复后，请在设置的“存储”中选择它。</translation>
    </message>
    <message>
        <source>Looking for the folder</source>
        <translation>正在查找文件夹</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>Folder %1, %n conversation(s)</source>
        <translation>
            <numerusform>文件夹 %1，%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>文件夹的新名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New folder inside</source>
        <translation>在其中新建文件夹</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移动到…</translation>
    </message>
    <message>
        <source>Remove, keep what is in it</source>
        <translation>移除，保留其中的内容</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>标记…</translation>
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
        <translation>由本机之外的 %1 撰写</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>The program “%1” asks</source>
        <translation>程序“%1”在询问</translation>
    </message>
    <message>
        <source>What you write goes to that program. Give it no passwords.</source>
        <translation>你填写的内容会发给该程序。请勿向它提供密码。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Frames that the model sees</source>
        <translation>模型看到的帧</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>%1 处的帧</translation>
    </message>
</context>
<context>
    <name>GuideEntry</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>指南主题</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>未找到任何内容。请减少或更换搜索词。</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>指南正文</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>窗口图片</translation>
    </message>
</context>
<context>
    <name>HunkCard</name>
    <message>
        <source>Accepted: %1</source>
        <translation>已接受：%1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
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
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.chat)</source>
        <translation>对话 (*.json *.jsonl *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a folder of conversations</source>
        <translation>导入对话文件夹</translation>
    </message>
</context>
<context>
    <name>InspectedWord</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
</context>
<context>
    <name>InspectorDialog</name>
    <message>
        <source>What else could stand here</source>
        <translation>此处还可以是什么词</translation>
    </message>
    <message>
        <source>Reading the reply once more…</source>
        <translation>正在重新读取回复…</translation>
    </message>
    <message>
        <source>The stronger its ground, the less likely a word was. Choose one, then what is to stand there instead: the reply is written again from that word on, as another version.</source>
        <translation>底色越深，该词当时出现的可能性越低。请选择一个词，再选择要替换成的词：将从该词起重新生成回复，作为另一个版本。</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>回复中的词</translation>
    </message>
    <message>
        <source>%1   %2 %</source>
        <translation>%1   %2%</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
    <message>
        <source>%1   &lt; %2 %</source>
        <translation>%1   &lt; %2 %</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 tokens are shown.</source>
        <translation>显示 %L2 个词元中的前 %L1 个。</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Commands in the background</source>
        <translation>后台命令</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>KeptTurns</name>
    <message>
        <source>Past turns of agents</source>
        <translation>智能体的过往轮次</translation>
    </message>
    <message>
        <source>What was said, and the copies of files that undoing them needs.</source>
        <translation>其中的对话内容，以及撤销这些轮次所需的文件副本。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete what is kept of the past turns of agents</source>
        <translation>删除为智能体的过往轮次保留的内容</translation>
    </message>
    <message>
        <source>Delete the past turns of agents?</source>
        <translation>删除智能体的过往轮次？</translation>
    </message>
    <message>
        <source>What was said in them is deleted, and the copies of the files that they changed: they can then not be undone.</source>
        <translation>其中的对话内容，以及它们所更改文件的副本都将被删除：此后这些轮次将无法撤销。</translation>
    </message>
    <message>
        <source>The files in your folders stay as they are.</source>
        <translation>文件夹中的文件保持原样。</translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>有智能体正在工作的文件夹会保留其轮次。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Press the new key</source>
        <translation>请按下新的快捷键</translation>
    </message>
    <message>
        <source>Key of the quick question: %1</source>
        <translation>快速提问的快捷键：%1</translation>
    </message>
    <message>
        <source>Esc keeps the key, Backspace takes it away.</source>
        <translation>按 Esc 保留当前快捷键，按 Backspace 将其移除。</translation>
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
        <translation>新对话</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>输入消息</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send; Enter alone by default</source>
        <translation>发送；默认只按 Enter 即可</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <translation>停止回复，或关闭打开的内容</translation>
    </message>
    <message>
        <source>Edit the last message, when nothing is written</source>
        <translation>未输入内容时，编辑最后一条消息</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>重新生成最后一条回复</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+←、Alt+→</translation>
    </message>
    <message>
        <source>Other versions of a message</source>
        <translation>消息的其他版本</translation>
    </message>
    <message>
        <source>E, C, Del</source>
        <translation>E、C、Del</translation>
    </message>
    <message>
        <source>Edit, copy, remove the focused message</source>
        <translation>编辑、复制、移除焦点所在的消息</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>选择多个对话</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo the last removal</source>
        <translation>撤销上次移除</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Let the model work in a folder</source>
        <translation>让模型在文件夹中工作</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <translation>Ctrl++、Ctrl+-、Ctrl+0</translation>
    </message>
    <message>
        <source>Larger, smaller, normal size</source>
        <translation>放大、缩小、正常大小</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Use a prompt, at the beginning of a message; Tab leads through its fields</source>
        <translation>在消息开头使用提示词；按 Tab 依次跳到各个字段</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Add a file, a folder or a conversation to the message</source>
        <translation>在消息中添加文件、文件夹或对话</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>选择助手</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>下一条消息的回答方式</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Menu of what is written, with other words for one spelt wrong</source>
        <translation>输入内容的菜单，并为拼错的词提供其他词</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Lock Hearth, where a password is set</source>
        <translation>锁定 Hearth（已设置密码时）</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit, also where closing the window does not</source>
        <translation>退出，即使关闭窗口时不会退出</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+W</source>
        <translation>Ctrl+T、Ctrl+W</translation>
    </message>
    <message>
        <source>New tab, close the tab</source>
        <translation>新建标签页、关闭标签页</translation>
    </message>
    <message>
        <source>Ctrl+Tab, Ctrl+Shift+Tab</source>
        <translation>Ctrl+Tab、Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Next tab, previous tab</source>
        <translation>下一个标签页、上一个标签页</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+PgDn、Ctrl+PgUp</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>作用同上</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Paste as text, also what would become a file</source>
        <translation>粘贴为文本，包括原本会变成文件的内容</translation>
    </message>
    <message>
        <source>P, A, M, Del</source>
        <translation>P、A、M、Del</translation>
    </message>
    <message>
        <source>Pin, archive, move, remove the conversation chosen in the list</source>
        <translation>置顶、归档、移动、移除列表中选定的对话</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename the conversation or folder chosen in the list</source>
        <translation>重命名列表中选定的对话或文件夹</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Open the conversation chosen in the list in a new tab</source>
        <translation>在新标签页中打开列表中选定的对话</translation>
    </message>
    <message>
        <source>Ctrl+Space, Shift+Up, Shift+Down</source>
        <translation>Ctrl+空格、Shift+↑、Shift+↓</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Messages that you sent before, when nothing is written</source>
        <translation>未写内容时，您先前发送的消息</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+上</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+C</source>
        <translation>Ctrl+A，Ctrl+C</translation>
    </message>
    <message>
        <source>Select the conversation, copy what is selected</source>
        <translation>选择整个对话，复制所选内容</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+上，Shift+下</translation>
    </message>
    <message>
        <source>Select block by block in the conversation</source>
        <translation>在对话中逐块选择</translation>
    </message>
    <message>
        <source>Ctrl+F, F3, Shift+F3</source>
        <translation>Ctrl+F、F3、Shift+F3</translation>
    </message>
    <message>
        <source>Find in this conversation, next place, previous place</source>
        <translation>在此对话中查找、下一处、上一处</translation>
    </message>
    <message>
        <source>Home, End, PgUp, PgDown</source>
        <translation>Home、End、PgUp、PgDn</translation>
    </message>
    <message>
        <source>First and last conversation in the list, a page up, a page down</source>
        <translation>列表中的第一个和最后一个对话、上一页、下一页</translation>
    </message>
</context>
<context>
    <name>LeftFolderNote</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the folder used before</source>
        <translation>显示之前使用的文件夹</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete what Hearth left in the folder used before</source>
        <translation>删除 Hearth 留在之前所用文件夹中的内容</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide the note about the folder used before</source>
        <translation>隐藏关于之前所用文件夹的提示</translation>
    </message>
    <message>
        <source>Removing what Hearth left in %1…</source>
        <translation>正在移除 Hearth 留在 %1 中的内容…</translation>
    </message>
    <message>
        <source>What Hearth kept in %1 is gone. Files that others put there stay.</source>
        <translation>Hearth 保存在 %1 中的内容已删除。其他程序或他人放在那里的文件会保留。</translation>
    </message>
    <message>
        <source>The trash does not take it: %1 What Hearth used before still lies in %2.</source>
        <translation>无法移到回收站：%1 Hearth 之前使用的内容仍在 %2 中。</translation>
    </message>
    <message>
        <source>What Hearth used before still lies in %1. Delete it there once you need it no more.</source>
        <translation>Hearth 之前使用的内容仍在 %1 中。不再需要时，请在那里将其删除。</translation>
    </message>
    <message>
        <source>Delete the old folder for good?</source>
        <translation>永久删除旧文件夹？</translation>
    </message>
    <message>
        <source>Delete the old folder?</source>
        <translation>删除旧文件夹？</translation>
    </message>
    <message>
        <source>What Hearth left in %1 is deleted: conversations, attachments, backups and models. All of it came along to the folder used now.</source>
        <translation>将删除 Hearth 留在 %1 中的内容：对话、附件、备份和模型。所有这些内容都已转移到现在使用的文件夹。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>It goes to the trash of this computer.</source>
        <translation>它会移到本机的回收站。</translation>
    </message>
    <message>
        <source>Files that Hearth did not put there stay.</source>
        <translation>不是 Hearth 放在那里的文件会保留。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>LibraryRow</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>使用 %1 时的内存</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>打开此地址？</translation>
    </message>
    <message>
        <source>This link stays closed</source>
        <translation>此链接不会打开</translation>
    </message>
    <message>
        <source>It opens in your browser. The model wrote this address; it may be wrong.</source>
        <translation>地址将在浏览器中打开。它由模型写出，可能有误。</translation>
    </message>
    <message>
        <source>Only web and mail addresses are opened from a message.</source>
        <translation>消息中只有网页地址和邮件地址可以打开。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Links</source>
        <translation>链接</translation>
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
        <translation>用密码锁定 Hearth</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>Encrypted: conversations with their titles, drafts, the search index, attached files, the index of folders, and the backups that Hearth made.</source>
        <translation>会加密：对话及其标题、草稿、搜索索引、附件、文件夹索引，以及 Hearth 创建的备份。</translation>
    </message>
    <message>
        <source>Not encrypted: settings with your own instructions, names of models and folders, what agents did in folders, the list of connections, files you exported, databases set aside as damaged. What was on the disk before may be found there until it is overwritten, and memory can be written to the swap space while Hearth is open.</source>
        <translation>不加密：包含你自己的指令的设置、模型和文件夹的名称、智能体在文件夹中所做的操作、连接列表、你导出的文件，以及因损坏而另存的数据库。磁盘上以前的内容在被覆盖之前仍可能被找到；Hearth 打开期间，内存中的内容可能会写入交换空间。</translation>
    </message>
    <message>
        <source>Nobody can recover a lost password. Write it down in a safe place.</source>
        <translation>丢失的密码没有人能恢复。请将它写下来并存放在安全的地方。</translation>
    </message>
    <message>
        <source>The conversations, attached files and backups are written to the disk unencrypted.</source>
        <translation>对话、附件和备份将以未加密的形式写入磁盘。</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再次输入相同的密码</translation>
    </message>
    <message>
        <source>Hearth closes the conversations, writes everything anew and opens them again.</source>
        <translation>Hearth 会关闭对话，重新写入所有内容，然后再次打开对话。</translation>
    </message>
    <message>
        <source>Encrypt and lock</source>
        <translation>加密并锁定</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>解密</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Hearth is locked</source>
        <translation>Hearth 已锁定</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Hearth is not locked</source>
        <translation>Hearth 未锁定</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后可以再次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversations</source>
        <translation>打开对话</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>password, encryption, encrypted, privacy, SQLCipher</source>
        <translation>密码、加密、已加密、隐私、SQLCipher</translation>
    </message>
    <message>
        <source>Lock Hearth with a password</source>
        <translation>用密码锁定 Hearth</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt. The encryption of your disk protects the conversations while the computer is off.</source>
        <translation>此 Hearth 构建时未包含 SQLCipher，无法加密。计算机关机时，对话由磁盘的加密来保护。</translation>
    </message>
    <message>
        <source>The conversations are encrypted. Without the password nobody can open them: not you, and nobody who could help you.</source>
        <translation>对话已加密。没有密码，任何人都无法打开：你自己不能，可能帮助你的人也不能。</translation>
    </message>
    <message>
        <source>Encrypts the conversations with a password, which Hearth then asks for when it starts. A lost password cannot be recovered.</source>
        <translation>用密码加密对话，Hearth 启动时会要求输入该密码。丢失的密码无法恢复。</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Lock by itself after minutes</source>
        <translation>自动锁定前的分钟数</translation>
    </message>
    <message>
        <source>Without a key or a click, and not while something runs. Locking closes the conversations and the model; a reply that is being written ends where it is.</source>
        <translation>指没有按键或点击的时间；有任务运行时不会锁定。锁定会关闭对话和模型；正在生成的回复会就此结束。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
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
        <translation>红色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Or an emoji</source>
        <translation>或选择表情符号</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>无标记</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Copy formula</source>
        <translation>复制公式</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Edit as a new branch</source>
        <translation>作为新分支编辑</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Write this reply again</source>
        <translation>重新生成此回复</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>移除消息</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>并排显示各版本</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>The old version stays as a branch.</source>
        <translation>旧版本会作为分支保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>继续此回复</translation>
    </message>
    <message>
        <source>Answer again without thinking</source>
        <translation>不思考，重新回答</translation>
    </message>
    <message>
        <source>Answer again after thinking</source>
        <translation>思考后重新回答</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>从此处开始新对话</translation>
    </message>
    <message>
        <source>Replay with the same seed</source>
        <translation>使用相同的种子重放</translation>
    </message>
    <message>
        <source>What else could stand here…</source>
        <translation>此处还可以是什么词…</translation>
    </message>
    <message>
        <source>Ask another model…</source>
        <translation>询问另一个模型…</translation>
    </message>
    <message>
        <source>Versions side by side…</source>
        <translation>并排显示各版本…</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>复制为纯文本</translation>
    </message>
    <message>
        <source>About this reply…</source>
        <translation>关于此回复…</translation>
    </message>
    <message>
        <source>Open the link…</source>
        <translation>打开链接…</translation>
    </message>
    <message>
        <source>Open a link…</source>
        <translation>打开某个链接…</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>End the recording</source>
        <translation>结束录音</translation>
    </message>
    <message>
        <source>Record with the microphone</source>
        <translation>用麦克风录音</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>正在加载，%1%</translation>
    </message>
    <message>
        <source>The model did not load</source>
        <translation>模型未能加载</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+M)</source>
        <translation>选择模型 (Ctrl+M)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Model: %1, outside this computer</source>
        <translation>模型：%1，在本机之外</translation>
    </message>
</context>
<context>
    <name>ModelEntry</name>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
</context>
<context>
    <name>ModelFileDialog</name>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>No model is open. Hearth reads Gemma 4 files in GGUF format.</source>
        <translation>未打开模型。Hearth 读取 GGUF 格式的 Gemma 4 文件。</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>It rests: its memory is free. It comes back when you write.</source>
        <translation>它正在休息：内存已释放。您输入时它会回来。</translation>
    </message>
</context>
<context>
    <name>ModelProgress</name>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>上下文大小</translation>
    </message>
    <message>
        <source>Context size in tokens</source>
        <translation>上下文大小（词元）</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型默认值</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>How many processor cores write the reply.</source>
        <translation>用多少个处理器核心来生成回复。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Load the model again to apply</source>
        <translation>重新加载模型以应用</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees. More needs more memory. What was chosen for one model on the page of models goes before it.</source>
        <translation>模型能看到对话中的多少个词元。越多，需要的内存也越多。在模型页面上为某个模型选择的值优先于此设置。</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Where models are computed. When a graphics device cannot go on, the processor takes over.</source>
        <translation>模型在哪里计算。当图形设备无法继续时，由处理器接手。</translation>
    </message>
    <message>
        <source>Free the memory after minutes</source>
        <translation>释放内存前的分钟数</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory. It comes back by itself when you write, and goes on where it was.</source>
        <translation>这么久没有使用的模型会离开内存。您输入时它会自动回来，并从原处继续。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机上</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>正在查找模型文件…</translation>
    </message>
    <message>
        <source>No Gemma 4 files yet. Hearth looks in its own folder and in those of LM Studio, Ollama, Hugging Face, llama.cpp, Jan and GPT4All.</source>
        <translation>还没有 Gemma 4 文件。Hearth 会在自己的文件夹以及 LM Studio、Ollama、Hugging Face、llama.cpp、Jan 和 GPT4All 的文件夹中查找。</translation>
    </message>
    <message>
        <source>Also looked in: %1</source>
        <translation>还查找了：%1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不再查找</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>在其他文件夹中查找</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>获取模型</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>包含模型文件的文件夹</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Google&apos;s own 4-bit files of Gemma 4 and 8-bit ones, from %1, with what they see, hear and guess words ahead with. Hearth connects only while one is downloaded, and sends nothing but the request.</source>
        <translation>Google 自己的 Gemma 4 四位文件和八位文件，来自 %1，附带用于看、听和预测词语的部分。Hearth 只在下载时连接，除请求外不发送任何内容。</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>比较两个文件…</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me when something is done</source>
        <translation>完成时通知我</translation>
    </message>
    <message>
        <source>When a reply that took a while ends, or an agent needs you, and you look at another window.</source>
        <translation>当耗时较长的回复结束或智能体需要你时，而你正在看其他窗口。</translation>
    </message>
    <message>
        <source>Show titles and words</source>
        <translation>显示标题和文字</translation>
    </message>
    <message>
        <source>Otherwise a notification says only that something ended: others may see the screen.</source>
        <translation>否则通知只说明有内容已结束：其他人可能会看到屏幕。</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Open it in another program?</source>
        <translation>要用其他程序打开吗？</translation>
    </message>
    <message>
        <source>The program that your system has for “%1” reads a copy of it, without the protection that Hearth reads files with. Do that with files you trust.</source>
        <translation>系统中用于打开“%1”的程序会读取它的副本，而没有 Hearth 读取文件时的保护。请只对信任的文件这样做。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>OptionClear</name>
    <message>
        <source>%1: as set</source>
        <translation>%1：恢复为设置的值</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Pages that go with the message</source>
        <translation>随消息发送的页</translation>
    </message>
    <message>
        <source>All %1, or 2-4, 7</source>
        <translation>全部 %1 页，或 2-4, 7</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What the pages go as</source>
        <translation>页面的发送形式</translation>
    </message>
    <message>
        <source>Text, else pictures</source>
        <translation>文本，否则为图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Write page numbers from 1 to %1, for example 2-4, 7.</source>
        <translation>请输入 1 到 %1 的页码，例如 2-4, 7。</translation>
    </message>
    <message>
        <source>Text, figures also as pictures</source>
        <translation>文字，图也作为图片</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Page header</source>
        <translation>页面标题栏</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
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
        <translation>消息已移除</translation>
    </message>
    <message>
        <source>The model reads a summary from now on</source>
        <translation>模型从现在起读取摘要</translation>
    </message>
</context>
<context>
    <name>PastTurns</name>
    <message>
        <source>Turns in this folder</source>
        <translation>此文件夹中的轮次</translation>
    </message>
    <message>
        <source>A turn without words</source>
        <translation>没有文字的轮次</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>no copy, cannot be undone</source>
        <translation>没有副本，无法撤销</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan: %1 of %2 done</source>
        <translation>计划：已完成 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Hide the plan</source>
        <translation>隐藏计划</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>显示计划</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>使用 %1 时的内存</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Load the model again with %1 of context</source>
        <translation>以 %1 的上下文重新加载模型</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>与所有模型相同</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>上下文：%1</translation>
    </message>
    <message>
        <source>Keep conversations in half the memory</source>
        <translation>用一半内存保存对话</translation>
    </message>
    <message>
        <source>What was read of them is rounded to 8 bits; replies differ a little.</source>
        <translation>已读取的内容会舍入为 8 位；回复会略有不同。</translation>
    </message>
    <message>
        <source>The model runs with other choices now.</source>
        <translation>模型当前以其他选项运行。</translation>
    </message>
</context>
<context>
    <name>PopupMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>PresetDialogs</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Hearth&apos;s files (*.json)</source>
        <translation>Hearth 文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Comes with Hearth</source>
        <translation>Hearth 自带</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>复制一份“%1”</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>PresetSection</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Assistants and prompts</source>
        <translation>助手和提示词</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>An assistant is told what to be before the first message, and answers in a way of its own. Choose one beside the message box; a conversation keeps its own.</source>
        <translation>在第一条消息之前会告诉助手它的角色，助手以自己的方式回答。请在输入框旁选择一个；每个对话保留自己的助手。</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>新建助手</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Texts that you write often. Type / at the beginning of a message to use one.</source>
        <translation>你经常输入的文本。在消息开头输入 / 即可使用。</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新建提示词</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text of “%1”</source>
        <translation>“%1”的文本</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>network, internet, connections, offline, diagnostics</source>
        <translation>网络、互联网、连接、离线、诊断</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>仅限本地</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Hearth has never opened a connection.</source>
        <translation>Hearth 从未建立过连接。</translation>
    </message>
    <message>
        <source>Every connection that Hearth ever opened, the newest first.</source>
        <translation>Hearth 建立过的所有连接，最新的在前。</translation>
    </message>
    <message>
        <source>Report for whoever helps you</source>
        <translation>给协助者的报告</translation>
    </message>
    <message>
        <source>Versions, machine, settings and sizes; no titles, no messages, no names of files. You see it first.</source>
        <translation>包含版本、计算机、设置和大小；不含标题、消息和文件名。你会先看到内容。</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>显示报告…</translation>
    </message>
    <message>
        <source>No connection at all: no download of a model, no engine elsewhere, no page and no server for an agent.</source>
        <translation>完全不连接：不下载模型，不使用其他地方的引擎，也不为智能体打开网页或服务器。</translation>
    </message>
    <message>
        <source>The newest of all connections that Hearth ever opened.</source>
        <translation>Hearth 建立过的所有连接中最新的几个。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n…</source>
        <translation>
            <numerusform>显示全部 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading of files</source>
        <translation>文件的读取</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>New prompt</source>
        <translation>新建提示词</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>提示词的文本</translation>
    </message>
    <message>
        <source>For example: Translate into {{language}}:</source>
        <translation>例如：翻译成{{语言}}：</translation>
    </message>
    <message>
        <source>A name in double braces is a field, filled in when the prompt is used. {{clipboard}} becomes the clipboard&apos;s text, {{selection}} the text that is selected, or what stands in the message box.</source>
        <translation>双花括号中的名称是字段，使用提示词时填写。{{clipboard}} 会替换为剪贴板中的文本，{{selection}} 会替换为选中的文本或输入框中的内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PromptIdeas</name>
    <message>
        <source>What is on your mind?</source>
        <translation>有什么想聊的？</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>你能做什么？</translation>
    </message>
    <message>
        <source>How do I ask about a document?</source>
        <translation>如何就一份文档提问？</translation>
    </message>
    <message>
        <source>What leaves my computer?</source>
        <translation>什么会离开我的电脑？</translation>
    </message>
    <message>
        <source>Explain how a heat pump works, in five sentences.</source>
        <translation>用五句话解释热泵的工作原理。</translation>
    </message>
    <message>
        <source>Write a Python function that finds duplicate files in a folder.</source>
        <translation>写一个 Python 函数，找出文件夹中的重复文件。</translation>
    </message>
    <message>
        <source>Help me to say no to an invitation, kindly and briefly.</source>
        <translation>帮我友好而简短地拒绝一个邀请。</translation>
    </message>
</context>
<context>
    <name>PromptSettings</name>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>What the model is told before the first message of a new conversation.</source>
        <translation>在新对话的第一条消息之前告诉模型的内容。</translation>
    </message>
    <message>
        <source>System prompt of new conversations</source>
        <translation>新对话的系统提示词</translation>
    </message>
    <message>
        <source>For example: Answer briefly and in plain words.</source>
        <translation>例如：请用通俗的语言简短回答。</translation>
    </message>
    <message>
        <source>In the conversation “%1”</source>
        <translation>在对话“%1”中</translation>
    </message>
    <message>
        <source>System prompt of the open conversation</source>
        <translation>当前对话的系统提示词</translation>
    </message>
    <message>
        <source>instructions, role, before the first message</source>
        <translation>指令、角色、第一条消息之前</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>助手和提示词</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Waiting messages</source>
        <translation>等待中的消息</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一条：%1</translation>
    </message>
    <message>
        <source>Do not send; back to the composer</source>
        <translation>不发送；放回输入框</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>问点什么</translation>
    </message>
    <message>
        <source>Enter asks in a new conversation. Esc closes.</source>
        <translation>按 Enter 在新对话中提问，按 Esc 关闭。</translation>
    </message>
    <message>
        <source>No model is ready. Choose one in Hearth&apos;s window first.</source>
        <translation>没有就绪的模型。请先在 Hearth 窗口中选择一个。</translation>
    </message>
</context>
<context>
    <name>RecentModels</name>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表中移除</translation>
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
            <numerusform>%1 · %n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>What the microphone hears</source>
        <translation>麦克风听到的声音</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Forget the recording</source>
        <translation>放弃录音</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message>
        <source>Loudness of “%1”</source>
        <translation>“%1”的音量</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>最多帧数</translation>
    </message>
</context>
<context>
    <name>ReplyChoiceRows</name>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Longest thought, in tokens</source>
        <translation>思考过程最大长度（词元）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>每次使用新的</translation>
    </message>
    <message>
        <source>Longest reply, in tokens</source>
        <translation>最长回复（词元）</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
</context>
<context>
    <name>ReplyOptions</name>
    <message>
        <source>How this message is answered: changed</source>
        <translation>此消息的回答方式：已更改</translation>
    </message>
    <message>
        <source>How this message is answered</source>
        <translation>此消息的回答方式</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>For the next message only. Its reply keeps this when it is written again.</source>
        <translation>仅用于下一条消息。重新生成其回复时会沿用。</translation>
    </message>
    <message>
        <source>Back to what is set</source>
        <translation>恢复为设置的值</translation>
    </message>
</context>
<context>
    <name>ReplySettings</name>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Low is predictable, high is inventive. Gemma was made for 1.</source>
        <translation>低则可预测，高则有创意。Gemma 适合使用 1。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that together reach this share.</source>
        <translation>保留合计达到此比例的最可能的词。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Keeps this many of the likeliest words.</source>
        <translation>保留这么多个最可能的词。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>去掉可能性低于最可能的词的此比例的词。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Above 1, words that were just used become less likely.</source>
        <translation>大于 1 时，刚用过的词出现的可能性会降低。</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>回复最大长度</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>以词元计。</translation>
    </message>
    <message>
        <source>Longest reply in tokens</source>
        <translation>回复最大长度（词元）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed and settings give the same reply.</source>
        <translation>相同的种子和设置会得到相同的回复。</translation>
    </message>
    <message>
        <source>A new one each time</source>
        <translation>每次使用新的</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>This is all of it. It stays on this computer until you give it to somebody.</source>
        <translation>这就是全部内容。在你交给他人之前，它只保留在这台计算机上。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Changes of the agent</source>
        <translation>智能体的更改</translation>
    </message>
    <message>
        <source>Undo the last change taken back</source>
        <translation>恢复上次撤回的更改</translation>
    </message>
    <message>
        <source>Accept all of this file</source>
        <translation>接受此文件的全部更改</translation>
    </message>
    <message>
        <source>Nothing is changed in this conversation.</source>
        <translation>此对话中没有任何更改。</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>%1, in every folder</source>
        <translation>%1，在所有文件夹中</translation>
    </message>
    <message>
        <source>%1, in this folder</source>
        <translation>%1，在此文件夹中</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>命令规则</translation>
    </message>
    <message>
        <source>There are none. “Always here”, where the agent asks, makes one.</source>
        <translation>还没有规则。在智能体询问时选择“在此始终允许”即可创建一条。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the rule for %1</source>
        <translation>忘记 %1 的规则</translation>
    </message>
    <message>
        <source>Undo the last one forgotten</source>
        <translation>恢复上次忘记的规则</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>立即回答</translation>
    </message>
</context>
<context>
    <name>SaveCodeDialog</name>
    <message>
        <source>Save code as</source>
        <translation>代码另存为</translation>
    </message>
</context>
<context>
    <name>SchemaDialog</name>
    <message>
        <source>Structured replies</source>
        <translation>结构化回复</translation>
    </message>
    <message>
        <source>Each reply becomes a JSON value of this schema and nothing else, until you end it or go to another conversation.</source>
        <translation>每条回复都将是符合此模式的 JSON 值，不含其他内容，直到你结束它或转到其他对话。</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>SchemaToggle</name>
    <message>
        <source>Structured</source>
        <translation>结构化</translation>
    </message>
    <message>
        <source>Replies follow your JSON Schema; press to end it</source>
        <translation>回复遵循你的 JSON Schema；按下即可结束</translation>
    </message>
    <message>
        <source>Let replies follow a JSON Schema</source>
        <translation>让回复遵循 JSON Schema</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Selection copied</source>
        <translation>已复制所选内容</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移动到…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>放回列表</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
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
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
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
        <translation>模型旁边的那一副</translation>
    </message>
    <message>
        <source>Eyes and ears…</source>
        <translation>眼睛和耳朵…</translation>
    </message>
    <message>
        <source>Choose the file that the model sees and hears with</source>
        <translation>选择模型用来看和听的文件</translation>
    </message>
    <message>
        <source>Eyes and ears of the model</source>
        <translation>模型的眼睛和耳朵</translation>
    </message>
    <message>
        <source>Projectors (*mmproj*.gguf)</source>
        <translation>投影器 (*mmproj*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>SentFiles</name>
    <message>
        <source>“%1”, no longer here</source>
        <translation>“%1”，已不在此处</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>%1 (no longer here)</source>
        <translation>%1（已不在此处）</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
    </message>
</context>
<context>
    <name>SettingsEntry</name>
    <message>
        <source>Nothing found here</source>
        <translation>此处没有匹配项</translation>
    </message>
</context>
<context>
    <name>SettingsGroup</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all of “%1”</source>
        <translation>重置“%1”的全部设置</translation>
    </message>
</context>
<context>
    <name>SettingsHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>撤销重置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No setting has these words. Try another word.</source>
        <translation>没有包含这些词的设置。请换个词试试。</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各个部分</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>设置的部分</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Detail</source>
        <translation>精细度</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>放入消息</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Read without a full sandbox: see Privacy in the settings.</source>
        <translation>读取时没有完整的沙箱：见设置中的隐私。</translation>
    </message>
</context>
<context>
    <name>ShelfChip</name>
    <message>
        <source>Looking for files</source>
        <translation>正在查找文件</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>正在读取，%1%</translation>
    </message>
    <message>
        <source>Reading for meaning, %1 %</source>
        <translation>正在按含义读取，%1%</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1, asked with each message</source>
        <translation>%1，每条消息都会查询</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>无法发送</translation>
    </message>
    <message>
        <source>Looking at it · %1</source>
        <translation>模型正在查看 · %1</translation>
    </message>
    <message>
        <source>Not seen or heard</source>
        <translation>模型看不到也听不到</translation>
    </message>
    <message>
        <source>Do not send “%1”</source>
        <translation>不发送“%1”</translation>
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
        <translation>返回所有对话</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
</context>
<context>
    <name>SiblingSwitch</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>第 %1 个版本，共 %2 个</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+→</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>隐藏侧边栏</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>在文件夹中工作</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
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
        <translation>侧边栏的宽度</translation>
    </message>
</context>
<context>
    <name>SlimScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>滚动条</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Open the source %1</source>
        <translation>打开来源 %1</translation>
    </message>
    <message>
        <source>Open the source %1 at “%2”</source>
        <translation>打开来源 %1 的“%2”处</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>This Hearth was built without a spell checker.</source>
        <translation>此 Hearth 构建时未包含拼写检查器。</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install one of your system&apos;s, for example hunspell-en-us.</source>
        <translation>未安装词典。请安装系统提供的词典，例如 hunspell-en-us。</translation>
    </message>
    <message>
        <source>In messages that you write. The right mouse button or the menu key offers other words.</source>
        <translation>用于你输入的消息。点击鼠标右键或按菜单键可选择其他词。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写检查</translation>
    </message>
    <message>
        <source>dictionary, language, mistakes, words</source>
        <translation>词典、语言、错误、词语</translation>
    </message>
    <message>
        <source>Underline wrong words</source>
        <translation>为拼错的词加下划线</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>根据文本</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>You are talking to Hearth Starter, a small built-in demonstration. A full Gemma 4 answers anything, and runs here too.</source>
        <translation>你正在与 Hearth Starter 对话，这是一个内置的小型演示模型。完整的 Gemma 4 什么都能回答，也能在本机运行。</translation>
    </message>
    <message>
        <source>Get a full model</source>
        <translation>获取完整模型</translation>
    </message>
</context>
<context>
    <name>StorageBanner</name>
    <message>
        <source>Set it aside</source>
        <translation>另行存放</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>在文件管理器中显示文件夹</translation>
    </message>
    <message>
        <source>disk, size, data folder, location, where, move</source>
        <translation>磁盘, 大小, 数据文件夹, 位置, 哪里, 移动</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Move everything to another folder</source>
        <translation>将所有内容移到另一个文件夹</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>推荐用于本机</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>需下载 %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Quantisation of %1</source>
        <translation>%1 的量化</translation>
    </message>
</context>
<context>
    <name>StretchSlider</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>This summary was taken back. The agent goes on with all that was said.</source>
        <translation>此摘要已撤回。智能体将基于之前的全部内容继续。</translation>
    </message>
    <message>
        <source>The turn became long and goes on from this summary:</source>
        <translation>这一轮已经很长，将从此摘要继续：</translation>
    </message>
    <message>
        <source>Take the summary back</source>
        <translation>撤回摘要</translation>
    </message>
    <message>
        <source>Hide what it replaces</source>
        <translation>隐藏被替换的内容</translation>
    </message>
    <message>
        <source>Show what it replaces</source>
        <translation>显示被替换的内容</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>%1, a reply is being written</source>
        <translation>%1，正在写回复</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
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
        <translation>标签页</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新建标签页</translation>
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
        <translation>将表格复制为 CSV</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Output of the command</source>
        <translation>命令的输出</translation>
    </message>
</context>
<context>
    <name>ThinkingToggle</name>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinks before it answers: slower, better at hard questions</source>
        <translation>回答前先思考：较慢，但更擅长难题</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>立即回答</translation>
    </message>
</context>
<context>
    <name>ThoughtRow</name>
    <message>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>思考了 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Thought for %1 min %2 s</source>
        <translation>思考了 %1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Hide the thought</source>
        <translation>%1。隐藏思考过程</translation>
    </message>
    <message>
        <source>%1. Show the thought</source>
        <translation>%1。显示思考过程</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Title: %1. Rename</source>
        <translation>标题：%1。重命名</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>对话标题</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Message copied</source>
        <translation>消息已复制</translation>
    </message>
    <message>
        <source>End of the reply</source>
        <translation>回复结束</translation>
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
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>停止回复</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>以此继续</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of this reply</source>
        <translation>此回复的各版本</translation>
    </message>
</context>
<context>
    <name>WaitDots</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
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
        <translation>与在本机上运行的语言模型对话。打开 GGUF 格式的 Gemma 4 文件即可开始。一切都留在这里：不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>获取模型</translation>
    </message>
    <message>
        <source>Open another model file</source>
        <translation>打开其他模型文件</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Prompt: %1</source>
        <translation>提示词：%1</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>输入消息</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>停止回复</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>重新生成最后一条回复</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Turn thinking on or off</source>
        <translation>打开或关闭思考</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>下一条消息的回答方式</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>选择助手</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>助手和提示词</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>导出此对话</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>What the model reads, part by part</source>
        <translation>模型读取的内容，逐项显示</translation>
    </message>
    <message>
        <source>Settings of the model</source>
        <translation>模型设置</translation>
    </message>
    <message>
        <source>Settings of the spell check</source>
        <translation>拼写检查设置</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Privacy and connections</source>
        <translation>隐私和连接</translation>
    </message>
    <message>
        <source>Engines elsewhere</source>
        <translation>其他地方的引擎</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新建标签页</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This conversation in a new window</source>
        <translation>在新窗口中打开此对话</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>所有对话</translation>
    </message>
    <message>
        <source>The system prompt of this conversation</source>
        <translation>此对话的系统提示词</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>打开模型文件</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>在文件夹中工作</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Downloads of models</source>
        <translation>模型下载</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Window and tray</source>
        <translation>窗口和托盘</translation>
    </message>
    <message>
        <source>close, background, icon, minimise, quit</source>
        <translation>关闭、后台、图标、最小化、退出</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>With a menu for the window, a new conversation, a quick question and the end.</source>
        <translation>其菜单可显示窗口、开始新对话、快速提问和退出。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, or Qt&apos;s part for them is not installed.</source>
        <translation>此桌面不显示托盘图标，或未安装 Qt 的相应组件。</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行</translation>
    </message>
    <message>
        <source>Not without a tray icon: there would be no way back to the window.</source>
        <translation>没有托盘图标时不可用：否则将无法回到窗口。</translation>
    </message>
    <message>
        <source>Replies go on, and the model stays loaded. The menu of the tray icon quits.</source>
        <translation>回复会继续，模型保持加载。可通过托盘图标的菜单退出。</translation>
    </message>
    <message>
        <source>Not without the icon in the tray: there would be no way back to the window.</source>
        <translation>托盘中没有图标时不可用：否则将无法回到窗口。</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Bind the command “hearth quick” to a key in its keyboard settings.</source>
        <translation>此桌面不给程序分配按键。请在它的键盘设置中把命令“hearth quick”绑定到一个键。</translation>
    </message>
    <message>
        <source>The desktop gave Hearth no key. Bind the command “hearth quick” to one in its keyboard settings.</source>
        <translation>桌面没有给 Hearth 分配按键。请在它的键盘设置中把命令“hearth quick”绑定到一个键。</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs. The desktop asks you which one.</source>
        <translation>用一个在 Hearth 运行时于所有程序中都有效的键。桌面会问您用哪个。</translation>
    </message>
    <message>
        <source>The key stands in the keyboard settings of the desktop, where it can be changed.</source>
        <translation>这个键列在桌面的键盘设置中，可在那里更改。</translation>
    </message>
    <message>
        <source>The key is %1. The keyboard settings of the desktop change it.</source>
        <translation>这个键是 %1。可在桌面的键盘设置中更改。</translation>
    </message>
    <message>
        <source>Open a quick question from anywhere</source>
        <translation>从任何地方打开快速提问</translation>
    </message>
    <message>
        <source>Another program has the key %1. Choose a different one.</source>
        <translation>快捷键 %1 已被其他程序占用。请选择其他快捷键。</translation>
    </message>
    <message>
        <source>This keyboard has no key %1. Choose a different one.</source>
        <translation>此键盘没有 %1 键。请选择其他键。</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs.</source>
        <translation>用一个在 Hearth 运行时于所有程序中都有效的键。</translation>
    </message>
    <message>
        <source>Key of the quick question</source>
        <translation>快速提问的快捷键</translation>
    </message>
    <message>
        <source>Press the button, then a key together with Ctrl, Alt or the like.</source>
        <translation>先点击该按钮，再同时按下 Ctrl、Alt 等键和另一个键。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>无法写入“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>本周早些时候</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in a list, as in &quot;3 May&quot;.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>ended at the limit of tokens per reply</source>
        <translation>因达到每条回复的词元上限而结束</translation>
    </message>
    <message>
        <source>ended because the context is full</source>
        <translation>因上下文已满而结束</translation>
    </message>
    <message>
        <source>The reply failed. Try again.</source>
        <translation>回复失败。请重试。</translation>
    </message>
    <message>
        <source>replayed, the same tokens</source>
        <translation>已重放，词元相同</translation>
    </message>
    <message>
        <source>replayed, differs from token %1 on</source>
        <translation>已重放，从第 %1 个词元起不同</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>概括</translation>
    </message>
    <message>
        <source>Summarise the following text in {{number}} sentences:

{{text}}</source>
        <translation>用{{数量}}句话概括以下文本：

{{文本}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate into {{language}}. Give the translation only.

{{text}}</source>
        <translation>翻译成{{语言}}。只给出译文。

{{文本}}</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Explain {{subject}} to {{reader}}, with one example.</source>
        <translation>向{{读者}}解释{{主题}}，并举一个例子。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>改正</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of this text, and list what you changed:

{{text}}</source>
        <translation>改正这段文本的拼写和语法，并列出你改动的地方：

{{文本}}</translation>
    </message>
    <message>
        <source>Reply to the clipboard</source>
        <translation>回复剪贴板内容</translation>
    </message>
    <message>
        <source>Write a {{tone}} reply to this message:

{{clipboard}}</source>
        <translation>用{{语气}}的语气写一条对以下消息的回复：

{{clipboard}}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare {{first}} and {{second}} in a table, by {{what matters}}.</source>
        <translation>用表格比较{{第一项}}和{{第二项}}，比较的方面：{{比较要点}}。</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB, which no such file is. Choose another one.</source>
        <translation>文件超过 4 MB，这类文件不会有这么大。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file holds no assistants or prompts of Hearth. Choose a file that Hearth exported.</source>
        <translation>文件中没有 Hearth 的助手或提示词。请选择由 Hearth 导出的文件。</translation>
    </message>
    <message>
        <source>The file holds prompts, not assistants. Import it there.</source>
        <translation>文件中是提示词，不是助手。请在提示词处导入。</translation>
    </message>
    <message>
        <source>The file holds assistants, not prompts. Import it there.</source>
        <translation>文件中是助手，不是提示词。请在助手处导入。</translation>
    </message>
    <message>
        <source>The file is of a newer Hearth. Get the newest one to read it.</source>
        <translation>文件来自更新版的 Hearth。请获取最新版来读取它。</translation>
    </message>
    <message>
        <source>The file holds more than 1,000 entries. Split it.</source>
        <translation>文件中的条目超过 1,000 个。请将其拆分。</translation>
    </message>
    <message>
        <source>Nothing in the file has a name. Choose another one.</source>
        <translation>文件中没有任何带名称的条目。请选择其他文件。</translation>
    </message>
    <message>
        <source>replayed by another model, the same tokens</source>
        <translation>由另一模型重放，词元相同</translation>
    </message>
    <message>
        <source>replayed by another model, differs from token %1 on</source>
        <translation>由另一模型重放，从第 %1 个词元起不同</translation>
    </message>
    <message>
        <source>The reply was stopped</source>
        <translation>回复已停止</translation>
    </message>
    <message>
        <source>The reply failed</source>
        <translation>回复失败</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>回复已完成</translation>
    </message>
</context>
<context>
    <name>app::Agent</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>No sandbox works on this computer: every command is asked about and runs with all your rights.</source>
        <translation>本机上没有可用的沙盒：每条命令都会先询问，并以你的全部权限运行。</translation>
    </message>
    <message>
        <source>write in this folder only</source>
        <translation>只能写入此文件夹</translation>
    </message>
    <message>
        <source>read only what they need</source>
        <translation>只能读取所需的内容</translation>
    </message>
    <message>
        <source>have no network</source>
        <translation>无法访问网络</translation>
    </message>
    <message>
        <source>see no other programs</source>
        <translation>看不到其他程序</translation>
    </message>
    <message>
        <source>Commands run in a sandbox: they %1.</source>
        <translation>命令在沙盒中运行：%1。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The agent has done many steps. Shall it go on?</source>
        <translation>智能体已执行了许多步骤。要继续吗？</translation>
    </message>
    <message>
        <source>The agent has done as many steps as one turn may have.</source>
        <translation>智能体已达到一轮允许的步骤上限。</translation>
    </message>
    <message>
        <source>The model could not write a call that makes sense. A larger model may.</source>
        <translation>模型未能写出有意义的调用。更大的模型也许可以。</translation>
    </message>
    <message>
        <source>The agent went round in circles and was stopped.</source>
        <translation>智能体一直在原地打转，已被停止。</translation>
    </message>
    <message>
        <source>The turn has used up what it was given.</source>
        <translation>这一轮已用完所分配的额度。</translation>
    </message>
    <message>
        <source>The turn became too long for this model.</source>
        <translation>这一轮对此模型来说太长了。</translation>
    </message>
    <message>
        <source>The model wrote nothing.</source>
        <translation>模型没有写出任何内容。</translation>
    </message>
    <message>
        <source>The turn failed.</source>
        <translation>这一轮失败了。</translation>
    </message>
    <message>
        <source>The agent wants to change %1</source>
        <translation>智能体想要更改 %1</translation>
    </message>
    <message>
        <source>The agent wants to run a command in the sandbox</source>
        <translation>智能体想要在沙盒中运行命令</translation>
    </message>
    <message>
        <source>The agent wants to run a command WITHOUT a sandbox, with all your rights</source>
        <translation>注意：智能体想要在没有沙盒的情况下，以你的全部权限运行命令</translation>
    </message>
    <message>
        <source>The agent wants to read this page of the web</source>
        <translation>智能体想要读取此网页</translation>
    </message>
    <message>
        <source>The agent wants to use a connected program</source>
        <translation>智能体想要使用已连接的程序</translation>
    </message>
    <message>
        <source>Another agent is at work in “%1”, in this window or another program. Wait until it is done, or stop it: a folder has one turn at a time.</source>
        <translation>另一个智能体正在“%1”中工作，可能在此窗口或其他程序中。请等待其完成，或停止它：一个文件夹同一时间只能有一轮。</translation>
    </message>
    <message>
        <source>“%1” cannot be made, where the journal of this folder lies.</source>
        <translation>无法创建“%1”，此文件夹的日志位于其中。</translation>
    </message>
    <message>
        <source>“%1” cannot be written, where the journal of this folder lies.</source>
        <translation>无法写入“%1”，此文件夹的日志位于其中。</translation>
    </message>
    <message>
        <source>This turn is still running.</source>
        <translation>这一轮仍在进行。</translation>
    </message>
    <message>
        <source>This turn is still running. Stop it first.</source>
        <translation>这一轮仍在进行。请先停止它。</translation>
    </message>
    <message>
        <source>This turn has come to its end. Start a new one.</source>
        <translation>这一轮已结束。请开始新的一轮。</translation>
    </message>
    <message>
        <source>This turn was undone. Start a new one.</source>
        <translation>这一轮已撤销。请开始新的一轮。</translation>
    </message>
    <message>
        <source>This turn was undone already.</source>
        <translation>这一轮之前已撤销。</translation>
    </message>
    <message>
        <source>There is no such turn.</source>
        <translation>没有这一轮。</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read; nothing was changed.</source>
        <translation>无法读取这一轮的日志；未更改任何内容。</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read: %1 Nothing was changed.</source>
        <translation>无法读取这一轮的日志：%1 未更改任何内容。</translation>
    </message>
    <message>
        <source>The journal cannot be written: %1. Without it nothing could be undone, so nothing was changed.</source>
        <translation>无法写入日志：%1。没有日志就无法撤销，因此未更改任何内容。</translation>
    </message>
    <message>
        <source>The journal cannot be begun: %1.</source>
        <translation>无法开始日志：%1。</translation>
    </message>
    <message>
        <source>Another program uses this turn&apos;s journal.</source>
        <translation>另一个程序正在使用这一轮的日志。</translation>
    </message>
    <message>
        <source>The original cannot be kept for undo: %1. Nothing was changed. Free some disk space.</source>
        <translation>无法保留用于撤销的原件：%1。未更改任何内容。请释放一些磁盘空间。</translation>
    </message>
    <message>
        <source>The journal holds no copy of this content.</source>
        <translation>日志中没有此内容的副本。</translation>
    </message>
    <message>
        <source>The journal&apos;s copy is damaged and is not used.</source>
        <translation>日志中的副本已损坏，不会使用。</translation>
    </message>
    <message>
        <source>The journal&apos;s copy cannot be read: %1</source>
        <translation>无法读取日志中的副本：%1</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: %2.</source>
        <translation>无法创建日志文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2.</source>
        <translation>无法打开文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>The contents of this file were not kept.</source>
        <translation>此文件的内容没有保留。</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>此文件不是文本。</translation>
    </message>
    <message>
        <source>The turn did not change this file.</source>
        <translation>这一轮没有更改此文件。</translation>
    </message>
    <message>
        <source>These turns did not change this file.</source>
        <translation>这些轮次没有更改此文件。</translation>
    </message>
    <message>
        <source>The system does not allow access to %1.</source>
        <translation>系统不允许访问 %1。</translation>
    </message>
    <message>
        <source>Another program has %1 open. Try again.</source>
        <translation>另一个程序已打开 %1。请重试。</translation>
    </message>
    <message>
        <source>Rule %1 for commands needs a &quot;prefix&quot; of words and a &quot;verdict&quot;: allow, ask or deny. Correct “%2”.</source>
        <translation>第 %1 条命令规则需要由词组成的 &quot;prefix&quot; 和一个 &quot;verdict&quot;：allow、ask 或 deny。请更正“%2”。</translation>
    </message>
    <message>
        <source>The rules for commands are no JSON list. Correct or remove “%1”.</source>
        <translation>命令规则不是 JSON 列表。请更正或移除“%1”。</translation>
    </message>
    <message>
        <source>The trusted folders are no JSON list. Correct or remove “%1”.</source>
        <translation>受信任的文件夹不是 JSON 列表。请更正或移除“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>%1 was changed after this turn stopped. Start a new one.</source>
        <translation>%1 在这一轮停止后被更改。请开始新的一轮。</translation>
    </message>
    <message>
        <source>%1 changed since it was shown. Look at it again.</source>
        <translation>%1 在显示之后发生了变化。请再看一次。</translation>
    </message>
    <message>
        <source>%1 was changed after the agent made it. Remove it by hand.</source>
        <translation>%1 在智能体创建之后被更改。请手动移除。</translation>
    </message>
    <message>
        <source>%1 was changed by another program in the meantime. Read it again.</source>
        <translation>在此期间，%1 被另一个程序更改。请重新读取。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 被另一个程序更改。</translation>
    </message>
    <message>
        <source>%1 may hold keys or passwords and stays closed. Go on without it.</source>
        <translation>%1 可能包含密钥或密码，将保持关闭。请在没有它的情况下继续。</translation>
    </message>
    <message>
        <source>%1 is protected, because it can make other programs run something. Tell the user what to change there.</source>
        <translation>%1 受保护，因为它可能使其他程序运行某些内容。请告诉用户需要在那里更改什么。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads out of the folder. It is not followed.</source>
        <translation>%1 是指向文件夹之外的符号链接，不会跟随。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2. Use that path instead.</source>
        <translation>%1 是指向 %2 的符号链接。请改用该路径。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it, or use list to see it.</source>
        <translation>%1 是文件夹。请指定其中的文件，或用 list 查看它。</translation>
    </message>
    <message>
        <source>%1 is not a regular file and is left alone.</source>
        <translation>%1 不是常规文件，不会改动。</translation>
    </message>
    <message>
        <source>%1 lies on something mounted inside the folder. It is left alone.</source>
        <translation>%1 位于文件夹内的挂载点上，不会改动。</translation>
    </message>
    <message>
        <source>%1 goes through a file as if it were a folder.</source>
        <translation>%1 把路径中的一个文件当成了文件夹。</translation>
    </message>
    <message>
        <source>%1 does not exist. Use list or search to find the right path.</source>
        <translation>%1 不存在。请用 list 或 search 查找正确的路径。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>The reply was longer than a reply may be and was cut off.</source>
        <translation>回复超出了允许的长度，已被截断。</translation>
    </message>
    <message>
        <source>The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>这一轮已占满模型的上下文。请开始新的一轮，或以更大的上下文加载模型。</translation>
    </message>
    <message>
        <source>A summary did not make the turn much shorter. The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>摘要没有使这一轮缩短多少。这一轮已占满模型的上下文。请开始新的一轮，或以更大的上下文加载模型。</translation>
    </message>
    <message>
        <source>bubblewrap is not installed.</source>
        <translation>未安装 bubblewrap。</translation>
    </message>
    <message>
        <source>bubblewrap cannot make its namespaces here; the system may forbid them to programs.</source>
        <translation>bubblewrap 无法在此创建命名空间；系统可能禁止程序这样做。</translation>
    </message>
    <message>
        <source>The kernel has no Landlock, or an early one.</source>
        <translation>内核没有 Landlock，或其版本过旧。</translation>
    </message>
    <message>
        <source>sandbox-exec does not work here.</source>
        <translation>sandbox-exec 在此无法使用。</translation>
    </message>
    <message>
        <source>Only a restricted token works here: it keeps helpers from writing, but not from reading or from the network.</source>
        <translation>此处只能使用受限令牌：它能阻止辅助程序写入，但不能阻止读取或访问网络。</translation>
    </message>
    <message>
        <source>They could change the permissions of your other files, though not what is in them.</source>
        <translation>命令可能会更改您其他文件的权限，但不能更改其内容。</translation>
    </message>
    <message>
        <source>They cannot make new files at the top of the folder.</source>
        <translation>命令无法在文件夹的顶层创建新文件。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped in the background: %n commands.</source>
        <translation>
            <numerusform>已停止 %n 个后台命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone, because it changed since: %1. Undo later turns first, or put these files right by hand.</source>
        <translation>未撤销任何内容，因为以下内容此后发生了变化：%1。请先撤销之后的轮次，或手动修正这些文件。</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n files are as they were.</source>
        <translation>
            <numerusform>已撤销：%n 个文件已恢复原状。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not put back, because no copy was kept: %1.</source>
        <translation>未恢复，因为没有保留副本：%1。</translation>
    </message>
    <message>
        <source>This turn was undone.</source>
        <translation>这一轮已撤销。</translation>
    </message>
    <message>
        <source>This turn was broken off before its end.</source>
        <translation>这一轮在结束前中断。</translation>
    </message>
    <message numerus="yes">
        <source>%n files changed.</source>
        <translation>
            <numerusform>已更改 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in the way has another name now: %1.</source>
        <translation>挡住位置的内容现已改用其他名称：%1。</translation>
    </message>
    <message>
        <source>Left as they are, because they changed since: %1.</source>
        <translation>以下内容此后发生了变化，因此保持原样：%1。</translation>
    </message>
</context>
<context>
    <name>app::AgentController</name>
    <message>
        <source>“%1” is missing, or is not what was asked for.</source>
        <translation>“%1”缺失，或不符合要求。</translation>
    </message>
    <message>
        <source>The key of %1 is still being read. Try again in a moment.</source>
        <translation>正在读取 %1 的密钥。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>app::AgentList</name>
    <message>
        <source>An agent asks</source>
        <translation>智能体在询问</translation>
    </message>
    <message>
        <source>%1: the agent asks</source>
        <translation>%1：智能体在询问</translation>
    </message>
    <message>
        <source>An agent has finished</source>
        <translation>智能体已完成</translation>
    </message>
    <message>
        <source>%1: the agent has finished</source>
        <translation>%1：智能体已完成</translation>
    </message>
</context>
<context>
    <name>app::AgentRules</name>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>never allowed</source>
        <translation>从不允许</translation>
    </message>
</context>
<context>
    <name>app::AppLock</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Writing the conversations anew…</source>
        <translation>正在重新写入对话…</translation>
    </message>
    <message>
        <source>Comparing them with the old ones…</source>
        <translation>正在与旧的对话比较…</translation>
    </message>
    <message>
        <source>Writing the backups anew…</source>
        <translation>正在重新写入备份…</translation>
    </message>
    <message>
        <source>Writing the attachments anew…</source>
        <translation>正在重新写入附件…</translation>
    </message>
    <message>
        <source>That is not the password. Check the keyboard layout and Caps Lock.</source>
        <translation>密码不正确。请检查键盘布局和 Caps Lock。</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt.</source>
        <translation>此 Hearth 构建时未包含 SQLCipher，无法加密。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>密码为空。</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>That is not the password that Hearth is locked with.</source>
        <translation>这不是锁定 Hearth 的密码。</translation>
    </message>
    <message>
        <source>What was copied to “%1” for a move would stay unlocked. Carry out the move, or choose “Stay here”, then set the password.</source>
        <translation>为移动而复制到“%1”的内容将不会被锁定。请先完成移动，或选择“留在这里”，然后再设置密码。</translation>
    </message>
</context>
<context>
    <name>app::AttachmentList</name>
    <message>
        <source>“%1” is not on this computer, and Hearth fetches nothing from the network. Save it as a file and add that.</source>
        <translation>“%1”不在本机上，Hearth 不会从网络获取任何内容。请将其保存为文件后再添加。</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>粘贴的文本.txt</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>粘贴的图片.png</translation>
    </message>
    <message>
        <source>The picture cannot be taken over. Save it as a file and add that.</source>
        <translation>无法接收该图片。请将其保存为文件后再添加。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages as pictures</source>
        <translation>
            <numerusform>%1，%n 页，作为图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages from “%1”</source>
        <translation>“%1”中的段落</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <translation>录音 %1.wav</translation>
    </message>
    <message>
        <source>Pasted text.html</source>
        <translation>粘贴的文字.html</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pages with figures also as pictures</source>
        <extracomment>%1: how many pages with figures there are; %n: how many of them are shown</extracomment>
        <translation>
            <numerusform>%1 页有图的页面中 %n 页也作为图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with figures also as pictures</source>
        <translation>
            <numerusform>%n 页有图的页面也作为图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, and more that are not read</source>
        <translation>
            <numerusform>%n 个文件，还有未读取的文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AttachmentViewer</name>
    <message>
        <source>“%1” is no longer here.</source>
        <translation>“%1”已不在此处。</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save a copy instead.</source>
        <translation>这台计算机上没有可打开“%1”的程序。请改为保存副本。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be saved there. Choose another folder.</source>
        <translation>“%1”无法保存到那里。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>app::Backups</name>
    <message>
        <source>A reply is being written. Wait for its end or stop it, then try again.</source>
        <translation>正在写回复。请等待其结束或将其停止，然后重试。</translation>
    </message>
    <message>
        <source>The conversations are not open. Start Hearth again, then restore the copy.</source>
        <translation>对话未打开。请重新启动 Hearth，然后恢复备份。</translation>
    </message>
</context>
<context>
    <name>app::Catalogue</name>
    <message>
        <source>Quick on any computer. Sees pictures and hears sound. A good first choice.</source>
        <translation>在任何电脑上都很快。能看图、听声音。适合作为首选。</translation>
    </message>
    <message>
        <source>Clearly cleverer than E2B at half the speed. Sees and hears.</source>
        <translation>明显比 E2B 聪明，速度为其一半。能看图、听声音。</translation>
    </message>
    <message>
        <source>For careful answers and long documents. Sees and hears.</source>
        <translation>适合严谨的回答和长文档。能看图、听声音。</translation>
    </message>
    <message>
        <source>Knows most for its speed: a mixture of experts, as quick as E4B. Sees pictures. Needs much memory.</source>
        <translation>在同等速度下知识最丰富：混合专家模型，与 E4B 一样快。能看图。需要大量内存。</translation>
    </message>
    <message>
        <source>The best of the family, and the slowest. Sees pictures.</source>
        <translation>同系列中最好，也最慢。能看图。</translation>
    </message>
</context>
<context>
    <name>app::ChatController</name>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>Reading the prompt, %1 of %2 tokens</source>
        <translation>正在读取提示词，%1/%2 词元</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写回复</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>This reply cannot be replayed: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>无法重放此回复：其记录中没有词元，或它接续自另一条回复。请改为重新生成。</translation>
    </message>
    <message>
        <source>No word of the question stands in the folder&apos;s files. Ask with words that stand there.</source>
        <translation>文件夹的文件中没有出现问题里的任何词语。请使用文件中出现的词语提问。</translation>
    </message>
    <message>
        <source>Another conversation was opened before the question was sent.</source>
        <translation>问题发送之前已打开另一个对话。</translation>
    </message>
    <message>
        <source>The words of this reply cannot be looked at: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>无法查看此回复的词：其记录中没有词元，或它接续自另一条回复。请改为重新生成。</translation>
    </message>
    <message>
        <source>Another model wrote this reply. Load %1 to look at its words.</source>
        <translation>此回复由另一个模型写出。请加载 %1 以查看其中的词。</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>This engine is not ready yet. Try again in a moment.</source>
        <translation>此引擎尚未就绪。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>app::ConversationExchange</name>
    <message numerus="yes">
        <source>Importing, %n conversation(s)</source>
        <translation>
            <numerusform>正在导入，%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting, %1 of %2</source>
        <translation>正在导出，%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) exported to “%1”</source>
        <translation>
            <numerusform>已将 %n 个对话导出到“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are not in it, as they are larger than 64 MB or not there any more: %1</source>
        <translation>
            <numerusform>有 %n 个附件未包含在内，因为超过 64 MB 或已不存在：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or take fewer conversations at a time.</source>
        <translation>内存不足。请关闭其他程序，或每次少取一些对话。</translation>
    </message>
</context>
<context>
    <name>app::ConversationListModel</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>该对话</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: moved to the trash</source>
        <translation>%1已移到回收站</translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation>%1已恢复</translation>
    </message>
    <message>
        <source>%1: archived</source>
        <translation>%1已归档</translation>
    </message>
    <message>
        <source>%1: back in the list</source>
        <translation>%1已放回列表</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>The folder “%1” was removed</source>
        <translation>文件夹“%1”已移除</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good in %n day(s)</source>
        <translation>
            <numerusform>%n 天后永久删除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>app::DataFolder</name>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” holds what another Hearth has begun to copy.</source>
        <translation>“%1”中有另一个 Hearth 开始复制的内容。</translation>
    </message>
    <message>
        <source>“%1” holds other files.</source>
        <translation>“%1”中有其他文件。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: %2.</source>
        <translation>无法复制“%1”：%2。</translation>
    </message>
    <message>
        <source>another program changed it</source>
        <translation>另一个程序更改了它</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the disk of that folder takes no links.</source>
        <translation>无法复制“%1”：该文件夹所在磁盘不支持链接。</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>无法写入设置，因此不移动任何内容。</translation>
    </message>
    <message>
        <source>An agent is at work. Wait until it is done, or stop it.</source>
        <translation>有代理正在工作。请等待其完成，或停止它。</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>其中一个文件夹位于另一个之内。请选择旁边的文件夹。</translation>
    </message>
    <message>
        <source>what was written reads differently</source>
        <translation>写入的内容读回后不同</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>无法写入文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect the disk that it lies on.</source>
        <translation>文件夹“%1”不存在。请连接它所在的磁盘。</translation>
    </message>
    <message>
        <source>“%1” does not hold the conversations, so nothing was removed.</source>
        <translation>“%1”中没有对话，因此未移除任何内容。</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>无法移除“%1”。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one name for the disk of that folder. Rename one of them.</source>
        <translation>对该文件夹所在的磁盘来说，“%1”和“%2”是同一个名称。请重命名其中一个。</translation>
    </message>
    <message>
        <source>its folder there is a link to another place</source>
        <translation>它在那里的文件夹是指向其他位置的链接</translation>
    </message>
    <message>
        <source>“%1” was used again after the move, so nothing was removed. Look at what is new there, then delete it yourself.</source>
        <translation>“%1”在移动后又被使用过，因此未移除任何内容。请查看那里有哪些新内容，然后自行删除该文件夹。</translation>
    </message>
</context>
<context>
    <name>app::DataMove</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>请选择此电脑上的文件夹。</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>无法写入设置，因此不移动任何内容。</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>无法写入设置。</translation>
    </message>
    <message>
        <source>Last changed %1, locked with a password.</source>
        <translation>上次更改：%1，已用密码锁定。</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>上次更改：%1。</translation>
    </message>
    <message>
        <source>Everything lies in that folder already.</source>
        <translation>所有内容已在该文件夹中。</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>其中一个文件夹位于另一个之内。请选择旁边的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose another one.</source>
        <translation>“%1”不是文件夹。请另选一个。</translation>
    </message>
    <message>
        <source>Hearth may not write to “%1”. Choose another folder, or change its rights.</source>
        <translation>Hearth 无权写入“%1”。请另选文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>“%1” lies on another computer. Databases are damaged there sooner or later: choose a folder on a disk of this one.</source>
        <translation>“%1”位于另一台电脑上。数据库在那里迟早会损坏：请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Hearth runs in a sandbox that lends it “%1” only for a while. Give it that folder in the sandbox&apos;s settings, then choose it again.</source>
        <translation>Hearth 在沙盒中运行，沙盒只临时借给它“%1”。请在沙盒设置中授予该文件夹，然后再次选择。</translation>
    </message>
    <message>
        <source>Not enough space: %1 are needed, %2 are free in “%3”.</source>
        <translation>空间不足：需要 %1，“%3”中可用 %2。</translation>
    </message>
    <message>
        <source>The disk of “%1” is formatted as FAT, which takes no file over 4 GB, and one of the models is larger. Choose another disk, or remove that model first.</source>
        <translation>“%1”所在磁盘为 FAT 格式，不能存放超过 4 GB 的文件，而其中一个模型更大。请选择其他磁盘，或先移除该模型。</translation>
    </message>
    <message>
        <source>“%1” holds other files. Choose an empty folder.</source>
        <translation>“%1”中有其他文件。请选择空文件夹。</translation>
    </message>
    <message>
        <source>What was copied to “%1” is still there. It is removed at a start of Hearth at which that folder can be written to.</source>
        <translation>复制到“%1”的内容仍在那里。待 Hearth 启动且该文件夹可写入时，会将其移除。</translation>
    </message>
</context>
<context>
    <name>app::DesktopPortals</name>
    <message>
        <source>Ask Hearth a quick question</source>
        <translation>向 Hearth 快速提问</translation>
    </message>
    <message>
        <source>The desktop gave no screenshot. Take one with its own program and paste it.</source>
        <translation>桌面没有给出屏幕截图。请用它自己的程序截图后粘贴。</translation>
    </message>
</context>
<context>
    <name>app::DeviceChoice</name>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>on the processor, slow</source>
        <translation>使用处理器，较慢</translation>
    </message>
    <message>
        <source>“%1” is not there now. The processor computes until it is back.</source>
        <translation>“%1”目前不可用。在它恢复之前由处理器计算。</translation>
    </message>
    <message>
        <source>The processor computes until the chosen device can.</source>
        <translation>在所选设备可用之前，由处理器计算。</translation>
    </message>
</context>
<context>
    <name>app::DownloadAccess</name>
    <message>
        <source>An access token has no spaces and no letters beyond a to z.</source>
        <translation>访问令牌不含空格，也不含 a 到 z 以外的字母。</translation>
    </message>
</context>
<context>
    <name>app::DraftCost</name>
    <message>
        <source>less than a second</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>约 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first word in %2</source>
        <translation>%1，距首个词%2</translation>
    </message>
</context>
<context>
    <name>app::EyesAndEars</name>
    <message>
        <source>Sees with “%1”.</source>
        <translation>用“%1”看。</translation>
    </message>
    <message>
        <source>Sees and hears with “%1”.</source>
        <translation>用“%1”看和听。</translation>
    </message>
    <message>
        <source>Hears with “%1”.</source>
        <translation>用“%1”听。</translation>
    </message>
    <message>
        <source>“%1” belongs to another model than “%2”. Choose the mmproj file that was published with it.</source>
        <translation>“%1”属于另一个模型，不是“%2”。请选择与它一同发布的 mmproj 文件。</translation>
    </message>
    <message>
        <source>Neither sees nor hears. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>既不能看也不能听。%1</translation>
    </message>
    <message>
        <source>“%1” uses “%2” now.</source>
        <extracomment>%1: a model&apos;s name; %2: a file&apos;s</extracomment>
        <translation>“%1”现在使用“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no model: it is for %2. Open %2 first, then this file.</source>
        <translation>“%1”不是模型：它用于 %2。请先打开 %2，再打开此文件。</translation>
    </message>
    <message>
        <source>“%1” is no model: a model sees and hears with it. Open that model first, then this file.</source>
        <translation>“%1”不是模型：模型用它来看和听。请先打开那个模型，再打开此文件。</translation>
    </message>
</context>
<context>
    <name>app::FetchProcess</name>
    <message>
        <source>The program hearth-fetch, which downloads for Hearth, is missing. Install it again, or copy a model file here by other means.</source>
        <translation>缺少为 Hearth 执行下载的程序 hearth-fetch。请重新安装，或用其他方式将模型文件复制到这里。</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again: it goes on where it stopped.</source>
        <translation>下载意外结束。请重试：将从停止处继续。</translation>
    </message>
</context>
<context>
    <name>app::FolderGate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>无法写入设置。</translation>
    </message>
</context>
<context>
    <name>app::Ledger</name>
    <message>
        <source>Hearth is set to stay on this computer and opens no connection. Turn off “Local only” in the settings to allow it.</source>
        <translation>Hearth 已设置为仅在此计算机上运行，不会打开任何连接。要允许连接，请在设置中关闭“仅限本地”。</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so none is opened. Check the permissions and the space on the disk.</source>
        <translation>无法写入连接列表，因此不打开任何连接。请检查权限和磁盘空间。</translation>
    </message>
</context>
<context>
    <name>app::MemoryFit</name>
    <message>
        <source>Fits easily</source>
        <translation>轻松容纳</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>可以容纳</translation>
    </message>
    <message>
        <source>Fits when other programs are closed</source>
        <translation>关闭其他程序后可以容纳</translation>
    </message>
    <message>
        <source>Too large for the %1 of memory here</source>
        <translation>对本机的 %1 内存来说太大</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlan</name>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Pictures and sound</source>
        <translation>图片和声音</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>工作内存</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlanner</name>
    <message>
        <source>Memory of the processor</source>
        <translation>处理器的内存</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 more than is free now</source>
        <translation>比当前可用内存多 %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>This model was made for up to %1.</source>
        <translation>此模型最多支持 %1 个词元。</translation>
    </message>
    <message>
        <source>Up to %1 fit into this computer&apos;s memory.</source>
        <translation>本机内存最多可容纳 %1 个词元。</translation>
    </message>
    <message>
        <source>Needs %1 once the conversation fills it.</source>
        <translation>对话占满上下文后需要 %1。</translation>
    </message>
    <message>
        <source>Its per-layer table, %1, stays on the disk and is read as needed.</source>
        <translation>其逐层表（%1）保留在磁盘上，需要时读取。</translation>
    </message>
    <message>
        <source>Loading took %1; %2 were predicted for it.</source>
        <translation>加载占用了 %1；预计为 %2。</translation>
    </message>
    <message>
        <source>%1 of its own. Not chosen in the settings.</source>
        <translation>自有内存 %1。未在设置中选用。</translation>
    </message>
    <message>
        <source>Memory of the processor, shared with %1</source>
        <translation>处理器的内存，与 %1 共用</translation>
    </message>
    <message>
        <source>Needs %2 on %1 and %3 of this computer&apos;s memory once the conversation fills it.</source>
        <translation>对话占满上下文后，需要 %1 上的 %2 以及本机内存中的 %3。</translation>
    </message>
    <message>
        <source>On %1 loading took %2; %3 were predicted for it.</source>
        <extracomment>%1: a graphics device; %2 and %3: &quot;3.12 GB&quot;</extracomment>
        <translation>加载在 %1 上占用了 %2；预计为 %3。</translation>
    </message>
    <message>
        <source>Of this computer&apos;s memory it took %1; %2 were predicted for it.</source>
        <translation>占用了本机内存 %1；预计为 %2。</translation>
    </message>
</context>
<context>
    <name>app::Mentions</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Ask about the folder %1</source>
        <translation>就文件夹 %1 提问</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>app::MessageVersions</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>after thinking</source>
        <translation>思考之后</translation>
    </message>
</context>
<context>
    <name>app::Microphone</name>
    <message>
        <source>There is no microphone. Connect one and try again.</source>
        <translation>没有麦克风。请连接一个，然后重试。</translation>
    </message>
    <message>
        <source>Hearth may not use the microphone. Allow it in the settings of your system.</source>
        <translation>Hearth 无权使用麦克风。请在系统设置中允许。</translation>
    </message>
    <message>
        <source>The microphone cannot be heard at 16 kHz. Choose another one in the settings of your system.</source>
        <translation>无法以 16 kHz 从此麦克风录音。请在系统设置中选择其他麦克风。</translation>
    </message>
    <message>
        <source>The microphone stopped. Check that it is connected and that no other program holds it.</source>
        <translation>麦克风已停止。请检查它是否已连接，且未被其他程序占用。</translation>
    </message>
    <message>
        <source>Nothing was heard. Record for a little longer.</source>
        <translation>没有听到任何声音。请录得稍长一些。</translation>
    </message>
</context>
<context>
    <name>app::ModelChoices</name>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Without thinking</source>
        <translation>不思考</translation>
    </message>
    <message>
        <source>Thoughts up to %1 tokens</source>
        <translation>思考最多 %1 个词元</translation>
    </message>
    <message>
        <source>Thoughts without a limit</source>
        <translation>思考不限长度</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>温度 %1</translation>
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
        <translation>回复最多 %1 个词元</translation>
    </message>
    <message>
        <source>Replies without a limit</source>
        <translation>回复不限长度</translation>
    </message>
    <message>
        <source>A new seed each time</source>
        <translation>每次使用新种子</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Repetition penalty %1</source>
        <translation>重复惩罚 %1</translation>
    </message>
</context>
<context>
    <name>app::ModelComparison</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share, such as 98 %</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>needs %1 of memory</source>
        <translation>需要 %1 内存</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>On your prompts, %1 says the same as %2.</source>
        <translation>在您的提示上，%1 与 %2 所说相同。</translation>
    </message>
    <message>
        <source>On your prompts, %1 says nearly the same as %2.</source>
        <translation>在您的提示上，%1 与 %2 所说几乎相同。</translation>
    </message>
    <message>
        <source>On your prompts, %1 says mostly the same as %2. The replies show whether the differences matter to you.</source>
        <translation>在您的提示上，%1 与 %2 所说大多相同。从回复可看出差异对您是否重要。</translation>
    </message>
    <message>
        <source>On your prompts, %1 often says something else than %2.</source>
        <translation>在您的提示上，%1 常与 %2 所说不同。</translation>
    </message>
    <message>
        <source>On your prompts, %1 says something else than %2.</source>
        <translation>在您的提示上，%1 与 %2 所说不同。</translation>
    </message>
    <message>
        <source>They agree on %1 of the words (%2 of %3 tokens).</source>
        <extracomment>%1: a share, &quot;98 %&quot;; %2 and %3: numbers of words</extracomment>
        <translation>它们在 %1 的词上一致（%3 个词元中的 %2 个）。</translation>
    </message>
    <message>
        <source>%1 of %2 replies are the same.</source>
        <translation>%2 个回复中有 %1 个相同。</translation>
    </message>
    <message>
        <source>That is little to go by: choose more prompts.</source>
        <translation>依据太少：请选择更多提示。</translation>
    </message>
    <message>
        <source>The same reply.</source>
        <translation>回复相同。</translation>
    </message>
    <message>
        <source>They agree on %1 of the words.</source>
        <translation>它们在 %1 的词上一致。</translation>
    </message>
    <message>
        <source>One is loaded after the other; that needs %1 of memory.</source>
        <translation>两者依次加载；需要 %1 内存。</translation>
    </message>
    <message>
        <source>The model in use is set aside meanwhile, and comes back.</source>
        <translation>正在使用的模型会暂时搁置，之后恢复。</translation>
    </message>
    <message>
        <source>The comparison was stopped, because a model was loaded.</source>
        <translation>比较已停止，因为加载了模型。</translation>
    </message>
    <message>
        <source>Waits until the reply that is being written has ended.</source>
        <translation>等待正在写的回复结束。</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
    <message>
        <source>%1 answers prompt %2 of %3</source>
        <extracomment>%1: a file, &quot;Q4_0&quot;; %2 and %3: numbers</extracomment>
        <translation>%1 正在回答第 %2 个提示，共 %3 个</translation>
    </message>
</context>
<context>
    <name>app::ModelController</name>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <extracomment>%1: &quot;1.2 GB of 3.1 GB&quot;; %n: seconds</extracomment>
        <translation>
            <numerusform>%1，剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth opens files on this computer only. Choose a .gguf file.</source>
        <translation>Hearth 只能打开本机上的文件。请选择 .gguf 文件。</translation>
    </message>
    <message>
        <source>Hearth ended unexpectedly while it worked with “%1”. The model is not loaded by itself again. Open it anew, or choose another one.</source>
        <translation>Hearth 在使用“%1”时意外退出。不会再自动加载该模型。请重新打开它，或选择其他模型。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>app::ModelDownload</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 no longer has the file %2. A newer Hearth may know the new one; or get a GGUF file there yourself and open it.</source>
        <translation>%1 上已没有文件 %2。更新版的 Hearth 可能知道新文件；也可以自行从那里获取 GGUF 文件并打开。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 a second, %3</source>
        <extracomment>%1: &quot;1.2 GB of 4.3 GB&quot;, %2: &quot;12.3 MB&quot;, %3: &quot;4 minutes left&quot;</extracomment>
        <translation>%1，每秒 %2，%3</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelLibrary</name>
    <message>
        <source>Needs %1 of memory, %2 with its whole context</source>
        <translation>需要 %1 内存，使用完整上下文时需要 %2</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the computer. Its space is free once that is emptied.</source>
        <translation>“%1”已在电脑的回收站中。清空回收站后，其占用的空间才会释放。</translation>
    </message>
    <message>
        <source>The computer has no trash for “%1”. Delete the file yourself: %2</source>
        <translation>电脑没有可存放“%1”的回收站。请自行删除该文件：%2</translation>
    </message>
</context>
<context>
    <name>app::ModelPlacement</name>
    <message>
        <source>All of it fits on %1</source>
        <translation>可全部放入 %1</translation>
    </message>
    <message>
        <source>%1 computes all of it</source>
        <extracomment>%1: a graphics device</extracomment>
        <translation>全部由 %1 计算</translation>
    </message>
    <message>
        <source>%1 computes %2 of %3 layers, the processor the rest</source>
        <extracomment>%1: a graphics device; %2 and %3: numbers</extracomment>
        <translation>%1 计算 %3 层中的 %2 层，其余由处理器计算</translation>
    </message>
    <message>
        <source>Nothing of it fits on %1, so the processor computes</source>
        <translation>%1 完全放不下，因此由处理器计算</translation>
    </message>
    <message>
        <source>%1 cannot compute with such weights, so the processor does</source>
        <translation>%1 无法使用此类权重计算，因此由处理器计算</translation>
    </message>
</context>
<context>
    <name>app::ModelStore</name>
    <message>
        <source>slow without a graphics card</source>
        <translation>没有显卡时较慢</translation>
    </message>
    <message>
        <source>Asking %1 for the files…</source>
        <translation>正在向 %1 查询文件…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>正在检查每个字节是否正确…</translation>
    </message>
    <message>
        <source>%1 of memory, %2 of it free</source>
        <translation>内存 %1，其中 %2 可用</translation>
    </message>
</context>
<context>
    <name>app::Notifications</name>
    <message>
        <source>A reply is complete</source>
        <translation>一条回复已完成</translation>
    </message>
    <message>
        <source>A reply failed</source>
        <translation>一条回复失败</translation>
    </message>
</context>
<context>
    <name>app::PageFetcher</name>
    <message>
        <source>The page is not fetched any more.</source>
        <translation>已停止获取该页面。</translation>
    </message>
    <message>
        <source>The page did not come within two minutes.</source>
        <translation>两分钟内未收到该页面。</translation>
    </message>
    <message>
        <source>The page cannot be fetched: hearth-fetch ended.</source>
        <translation>无法获取该页面：hearth-fetch 已结束。</translation>
    </message>
    <message>
        <source>There is no room for the page on the disk.</source>
        <translation>磁盘上没有空间存放该页面。</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>该页面</translation>
    </message>
</context>
<context>
    <name>app::PresetList</name>
    <message>
        <source>%1, copy</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>“%1”已移除</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>已导出 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Choose another file.</source>
        <translation>无法读取 %1：%2。请选择其他文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>已导入 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PromptContext</name>
    <message>
        <source>System text</source>
        <translation>系统提示</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in short</source>
        <translation>
            <numerusform>%n 条消息的摘要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thought(s)</source>
        <translation>
            <numerusform>%n 段思考</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>不会再次读取</translation>
    </message>
    <message>
        <source>Its message is in short</source>
        <translation>其消息已缩为摘要</translation>
    </message>
    <message>
        <source>Left out, saves %1</source>
        <translation>已略去，节省 %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Reading it</source>
        <translation>正在读取</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) written</source>
        <translation>
            <numerusform>已写 %n 个词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReaderWords</name>
    <message>
        <source>read your other files</source>
        <translation>读取您的其他文件</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>使用网络</translation>
    </message>
    <message>
        <source>Files are read by a process of their own, but no sandbox of this computer confines it fully: a hostile file could make it %1.</source>
        <extracomment>%1: &quot;read your other files and use the network&quot;</extracomment>
        <translation>文件由一个单独的进程读取，但这台计算机上没有沙箱能完全限制它：恶意文件可能让它%1。</translation>
    </message>
    <message>
        <source>Install bubblewrap to change that.</source>
        <translation>安装 bubblewrap 可改变这一点。</translation>
    </message>
</context>
<context>
    <name>app::Records</name>
    <message>
        <source>Asked for the files of a model</source>
        <translation>查询了模型的文件</translation>
    </message>
    <message>
        <source>Downloaded a model</source>
        <translation>下载了模型</translation>
    </message>
    <message>
        <source>Read a page for an agent</source>
        <translation>为智能体读取了网页</translation>
    </message>
    <message>
        <source>Used a tool server (MCP)</source>
        <translation>使用了工具服务器 (MCP)</translation>
    </message>
    <message>
        <source>Listened to programs of this computer</source>
        <translation>侦听了这台计算机上的程序</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Models downloaded here</source>
        <translation>在此下载的模型</translation>
    </message>
    <message>
        <source>Prepared conversations (made again when they are missing)</source>
        <translation>预处理的对话（缺失时会重新生成）</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>此磁盘的可用空间</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Choose another folder.</source>
        <translation>无法写入报告：%1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Asked an engine elsewhere</source>
        <translation>向别处的引擎发出了请求</translation>
    </message>
    <message>
        <source>%1 is no file of this computer</source>
        <translation>%1 不是本机上的文件</translation>
    </message>
    <message>
        <source>The list could not be written: %1. Choose another folder.</source>
        <translation>无法写入列表：%1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>What agents did, kept so that it can be undone</source>
        <translation>智能体的操作，保留以便撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n turns were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个轮次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>有智能体正在工作的文件夹会保留其轮次。</translation>
    </message>
    <message numerus="yes">
        <source>%n turns could not be deleted.</source>
        <translation>
            <numerusform>有 %n 个轮次无法删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for a new version</source>
        <translation>查找了新版本</translation>
    </message>
</context>
<context>
    <name>app::RemoteEngines</name>
    <message>
        <source>The engines cannot be kept: %1. Check the space on the disk.</source>
        <translation>无法保存引擎：%1。请检查磁盘空间。</translation>
    </message>
    <message>
        <source>Choose a model of the engine.</source>
        <translation>请选择引擎的一个模型。</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>已移除“%1”</translation>
    </message>
</context>
<context>
    <name>app::ReplyDetails</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Loaded now</source>
        <translation>当前已加载</translation>
    </message>
    <message>
        <source>The same model</source>
        <translation>同一模型</translation>
    </message>
    <message>
        <source>Another model, so a replay will differ</source>
        <translation>另一模型，因此重放会不同</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>最长思考</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>最长回复</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
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
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 tokens/s</source>
        <extracomment>tokens, seconds, tokens per second</extracomment>
        <translation>%1 个，用时 %2 秒，%3 词元/秒</translation>
    </message>
    <message>
        <source>The model ended it</source>
        <translation>模型自行结束</translation>
    </message>
    <message>
        <source>At the limit of tokens per reply</source>
        <translation>达到每条回复的词元上限</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>上下文已满</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>已被停止</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示的词元</translation>
    </message>
    <message>
        <source>Of those, read before</source>
        <translation>其中先前已读</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>已读词元</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>已写词元</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 个词元</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Token numbers</source>
        <translation>词元编号</translation>
    </message>
</context>
<context>
    <name>app::SoundPlayer</name>
    <message>
        <source>There is no loudspeaker. Connect one and try again.</source>
        <translation>没有扬声器。请连接一个，然后重试。</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used. Check the sound settings of your system.</source>
        <translation>无法使用扬声器。请检查系统的声音设置。</translation>
    </message>
</context>
<context>
    <name>app::SummaryMaker</name>
    <message>
        <source>The model wrote no summary. Try again, or leave it out.</source>
        <translation>模型没有写出摘要。请再试一次，或将其略去。</translation>
    </message>
    <message>
        <source>(Of its last part only.) %1</source>
        <translation>（仅最后一部分。）%1</translation>
    </message>
    <message>
        <source>(Of its beginning only.) %1</source>
        <translation>（仅开头部分。）%1</translation>
    </message>
</context>
<context>
    <name>app::TranscriptModel</name>
    <message>
        <source>You: %1</source>
        <translation>你：%1</translation>
    </message>
    <message>
        <source>Code, %1: %2</source>
        <translation>代码，%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s): %1</source>
        <translation>
            <numerusform>%n 行的表格：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>正在思考</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>思考了 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>回复：%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder.</source>
        <translation>无法写入文件 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>Written by %1, outside this computer. %2</source>
        <translation>由本机之外的 %1 撰写。%2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>显示 %2 行中的前 %1 行。</translation>
    </message>
    <message>
        <source>The first %1 of %2 columns are shown.</source>
        <translation>显示 %2 列中的前 %1 列。</translation>
    </message>
    <message>
        <source>The copied table ends after row %1.</source>
        <translation>复制的表格到第 %1 行为止。</translation>
    </message>
    <message>
        <source>The copied table has all of them.</source>
        <translation>复制的表格包含全部内容。</translation>
    </message>
    <message>
        <source>Reply, being written</source>
        <translation>回复，正在书写</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>The program hearth-fetch, which looks for Hearth, is missing. Install Hearth again.</source>
        <translation>缺少用于查找 Hearth 的程序 hearth-fetch。请重新安装 Hearth。</translation>
    </message>
    <message>
        <source>Nothing could be found out. Check the connection, then look again.</source>
        <translation>未能查到任何信息。请检查连接，然后再次查找。</translation>
    </message>
    <message>
        <source>%1 does not say which version is the newest. Look there yourself, or try again later.</source>
        <translation>%1 没有说明哪个版本最新。请自行前往查看，或稍后再试。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这是最新版本。</translation>
    </message>
    <message>
        <source>Version %1 is there. Hearth does not replace itself: get it the way you got this one.</source>
        <translation>版本 %1 已发布。Hearth 不会自行替换：请用获取本版本的方式获取它。</translation>
    </message>
</context>
<context>
    <name>app::exchange</name>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>无法创建文件夹“%1”。请选择其他位置。</translation>
    </message>
    <message>
        <source>This is no conversation of GPT4All.</source>
        <translation>这不是 GPT4All 的对话。</translation>
    </message>
    <message>
        <source>This conversation was written by another version of GPT4All. Open it once in GPT4All 3.10 and import it again.</source>
        <translation>此对话由其他版本的 GPT4All 写入。请在 GPT4All 3.10 中打开一次，然后重新导入。</translation>
    </message>
    <message>
        <source>This conversation of GPT4All is damaged: it ends in the middle.</source>
        <translation>此 GPT4All 对话已损坏：它在中途结束。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Name the files that you mean.</source>
        <translation>“%1”不是文件。请指明您要的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Export fewer conversations at a time.</source>
        <translation>“%1”超过 1 GB。请每次少导出一些对话。</translation>
    </message>
    <message>
        <source>“%1” holds no conversation that Hearth knows: it takes its own exports and those of ChatGPT, LM Studio, GPT4All, Jan and llama.cpp.</source>
        <translation>“%1”中没有 Hearth 能识别的对话：它支持自己的导出以及 ChatGPT、LM Studio、GPT4All、Jan 和 llama.cpp 的导出。</translation>
    </message>
    <message>
        <source>“%1” holds no messages.</source>
        <translation>“%1”中没有消息。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>There is too much in it. Export fewer conversations at a time.</source>
        <translation>其中内容过多。请每次少导出一些对话。</translation>
    </message>
    <message>
        <source>The pages could not be written to the file.</source>
        <translation>无法将页面写入文件。</translation>
    </message>
</context>
<context>
    <name>app::fetch::EngineRequest</name>
    <message>
        <source>%1 is not encrypted: everything on the way could read along. Use an https address, or allow it for this engine.</source>
        <translation>%1 未加密：传输途中的任何一方都能读到内容。请使用 https 地址，或为此引擎允许未加密的连接。</translation>
    </message>
    <message>
        <source>%1 sent far more than an answer can be.</source>
        <translation>%1 发送的内容远超一个响应应有的大小。</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, which is not followed. Correct the engine&apos;s address if you trust that one.</source>
        <translation>%1 将请求转到 %2，Hearth 不会跟随。如果你信任后者，请更正引擎的地址。</translation>
    </message>
    <message>
        <source>%1 does not accept the key (%2). Enter this engine&apos;s key again.</source>
        <translation>%1 不接受该密钥 (%2)。请重新输入此引擎的密钥。</translation>
    </message>
    <message>
        <source>%1 does not know this address or model (%2). Check the engine&apos;s address, and choose its model again.</source>
        <translation>%1 不识别此地址或模型 (%2)。请检查引擎的地址，并重新选择其模型。</translation>
    </message>
    <message>
        <source>%1 has too much to do (%2). Try again in a while.</source>
        <translation>%1 正忙 (%2)。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 failed (%2). Try again, or look into its log.</source>
        <translation>%1 出错 (%2)。请重试，或查看其日志。</translation>
    </message>
    <message>
        <source>%1 refused the request: %2.</source>
        <translation>%1 拒绝了请求：%2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent. Check the address, or let this computer trust the engine&apos;s certificate.</source>
        <translation>%1 的证书不受信任：%2。未发送任何内容。请检查地址，或让这台计算机信任该引擎的证书。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has said nothing for %n seconds. Try again, or look whether the engine is still at work.</source>
        <translation>
            <numerusform>%1 已有 %n 秒没有响应。请重试，或查看引擎是否仍在工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 broke during the reply: %2. Try again.</source>
        <translation>回复过程中与 %1 的连接已中断：%2。请重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address and the connection, and that the engine is running there.</source>
        <translation>无法连接到 %1：%2。请检查地址和连接，并确认引擎正在那里运行。</translation>
    </message>
    <message>
        <source>No connection to %1 came about. Check the address (https or http, and the port), and that the engine is running there.</source>
        <translation>未能与 %1 建立连接。请检查地址（https 或 http，以及端口），并确认引擎正在那里运行。</translation>
    </message>
</context>
<context>
    <name>app::fetch::FetchProgram</name>
    <message>
        <source>%1 is not an address that models can be downloaded from. Give an https address in the settings.</source>
        <translation>%1 不是可以下载模型的地址。请在设置中填写 https 地址。</translation>
    </message>
    <message>
        <source>The list of files cannot be read from %1: %2. Check the connection, then try again.</source>
        <translation>无法从 %1 读取文件列表：%2。请检查连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded: its size or folder is unknown.</source>
        <translation>无法下载 %1：其大小或文件夹未知。</translation>
    </message>
</context>
<context>
    <name>app::fetch::FileDownload</name>
    <message>
        <source>Another Hearth is downloading this file already.</source>
        <translation>另一个 Hearth 正在下载此文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder for models.</source>
        <translation>无法写入 %1：%2。请为模型选择其他文件夹。</translation>
    </message>
    <message>
        <source>The download needs %1 and the disk has %2 free. Make room or choose another folder for models.</source>
        <translation>下载需要 %1，而磁盘剩余 %2。请腾出空间，或为模型选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room on the disk, then go on.</source>
        <translation>无法写入 %1：%2。请在磁盘上腾出空间，然后继续。</translation>
    </message>
    <message>
        <source>The file changes on the server while it is downloaded. Try again later.</source>
        <translation>下载过程中，服务器上的文件发生了变化。请稍后重试。</translation>
    </message>
    <message>
        <source>What arrived is not the file that was asked for (its checksum differs), so it was removed. Download it again.</source>
        <translation>收到的不是所请求的文件（校验和不一致），因此已将其移除。请重新下载。</translation>
    </message>
    <message>
        <source>%1 cannot be named %2: %3.</source>
        <translation>无法将 %1 命名为 %2：%3。</translation>
    </message>
</context>
<context>
    <name>app::fetch::HubAccess</name>
    <message>
        <source>“%1” is no address. Write it like https://models.example.org.</source>
        <translation>“%1”不是地址。请写成 https://models.example.org 的形式。</translation>
    </message>
    <message>
        <source>Leave name and password out of the address. An access token has a field of its own.</source>
        <translation>不要在地址中写用户名和密码。访问令牌有单独的字段。</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Write https in front of the address.</source>
        <translation>%1 未加密。请在地址前写 https。</translation>
    </message>
    <message>
        <source>“%1” is no proxy. Write it like http://proxy.example.org:3128 or socks5://localhost:9050.</source>
        <translation>“%1”不是代理。请写成 http://proxy.example.org:3128 或 socks5://localhost:9050 的形式。</translation>
    </message>
    <message>
        <source>Hearth uses proxies without a password only.</source>
        <translation>Hearth 只使用不需要密码的代理。</translation>
    </message>
    <message>
        <source>The proxy needs a port, like %1:3128.</source>
        <translation>代理需要端口，例如 %1:3128。</translation>
    </message>
</context>
<context>
    <name>app::fetch::McpRelay</name>
    <message>
        <source>It wants a sign-in. Put its token into &quot;headers&quot; in mcp-servers.json.</source>
        <translation>它要求登录。请将其令牌填入 mcp-servers.json 的 &quot;headers&quot; 中。</translation>
    </message>
    <message>
        <source>It has moved to %1. Correct its &quot;url&quot; in mcp-servers.json.</source>
        <translation>它已移至 %1。请更正 mcp-servers.json 中它的 &quot;url&quot;。</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>它的响应状态为 %1。</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>无法连接到它：%1。</translation>
    </message>
</context>
<context>
    <name>app::fetch::PageRequest</name>
    <message>
        <source>%1 is not an https address.</source>
        <translation>%1 不是 https 地址。</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 的响应状态为 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>无法连接到 %1：%2。</translation>
    </message>
    <message>
        <source>The page leads to another address, %1. Fetch that one if it is wanted.</source>
        <translation>该页面指向另一个地址 %1。如需要，请获取那个地址。</translation>
    </message>
    <message>
        <source>%1 leads in circles.</source>
        <translation>%1 不断循环跳转。</translation>
    </message>
</context>
<context>
    <name>app::fetch::RangeRequest</name>
    <message>
        <source>%1 is not an https address. Hearth downloads over encrypted connections only.</source>
        <translation>%1 不是 https 地址。Hearth 只通过加密连接下载。</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later or choose another address in the settings.</source>
        <translation>%1 发送的不是所请求的文件部分。请稍后重试，或在设置中选择其他地址。</translation>
    </message>
    <message>
        <source>The file at %1 has another size than its catalogue says. Look for the model&apos;s files again.</source>
        <translation>%1 上的文件大小与其目录所述不符。请重新查找该模型的文件。</translation>
    </message>
    <message>
        <source>%1 sent more than the whole file. Try again later.</source>
        <translation>%1 发送的内容超出了整个文件。请稍后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <translation>与 %1 的连接已中断：%2。</translation>
    </message>
    <message>
        <source>%1 sends the download around in circles. Try again later.</source>
        <translation>%1 让下载不断循环跳转。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 has no such file any more. Look for the model&apos;s files again.</source>
        <translation>%1 上已没有此文件。请重新查找该模型的文件。</translation>
    </message>
    <message>
        <source>%1 refused the download (status %2). Try again later.</source>
        <translation>%1 拒绝了下载（状态 %2）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody. Accept the model&apos;s terms on its page and enter your access token in the settings (Downloads), or start Hearth with it in the variable HF_TOKEN.</source>
        <translation>%1 不向所有人提供此文件。请在模型页面接受其条款，并在设置（下载）中填入你的访问令牌，或在变量 HF_TOKEN 中带上它启动 Hearth。</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineAddress</name>
    <message>
        <source>“%1” is not the address of an engine. An address looks like https://host:8000 or http://localhost:11434.</source>
        <translation>“%1”不是引擎的地址。地址的形式如 https://host:8000 或 http://localhost:11434。</translation>
    </message>
    <message>
        <source>An address holds no password and no question mark: enter the key in its own place.</source>
        <translation>地址中不能包含密码或问号：请在密钥栏中输入密钥。</translation>
    </message>
    <message>
        <source>%1 is not encrypted: everybody on the way could read along. Use https, or allow an unencrypted connection for this engine.</source>
        <translation>%1 未加密：传输途中的任何人都能读到内容。请使用 https，或为此引擎允许未加密的连接。</translation>
    </message>
    <message>
        <source>The key&apos;s file “%1” cannot be read: %2.</source>
        <translation>无法读取密钥文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The first line of “%1” holds no key.</source>
        <translation>“%1”的第一行中没有密钥。</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineLink</name>
    <message>
        <source>The engine sent far more than an answer can be.</source>
        <translation>引擎发送的内容远超一个响应应有的大小。</translation>
    </message>
    <message>
        <source>The program hearth-fetch, through which Hearth reaches engines elsewhere, is missing. Install Hearth again.</source>
        <translation>缺少 Hearth 用于连接其他地方引擎的程序 hearth-fetch。请重新安装 Hearth。</translation>
    </message>
    <message>
        <source>The reply was stopped.</source>
        <translation>回复已停止。</translation>
    </message>
    <message>
        <source>The connection to the engine ended unexpectedly. Try again.</source>
        <translation>与引擎的连接意外结束。请重试。</translation>
    </message>
</context>
<context>
    <name>app::remote::KeyStore</name>
    <message>
        <source>The key can be kept neither in the keychain (%1) nor in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>密钥既无法保存到密钥环（%1），也无法保存到 Hearth 的文件夹。请检查磁盘空间。</translation>
    </message>
    <message>
        <source>The key cannot be kept in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>无法将密钥保存到 Hearth 的文件夹。请检查磁盘空间。</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiPrompt</name>
    <message>
        <source>A picture of the message is damaged. Attach it again.</source>
        <translation>消息中的一张图片已损坏。请重新添加。</translation>
    </message>
    <message>
        <source>There is not enough memory to send a picture of the message. Attach a smaller one.</source>
        <translation>内存不足，无法发送消息中的一张图片。请添加较小的图片。</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiStream</name>
    <message>
        <source>%1 answers with a web page, not in OpenAI&apos;s protocol. Check the address: it ends with /v1 in most cases.</source>
        <translation>%1 返回的是网页，而不是 OpenAI 协议的内容。请检查地址：它通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>%1 sent something that is not OpenAI&apos;s protocol. Check its address, and that it is an engine (vLLM, llama-server, Ollama, hearth serve); then try again.</source>
        <translation>%1 发送的内容不符合 OpenAI 协议。请检查其地址，并确认它是引擎（vLLM、llama-server、Ollama、hearth serve），然后重试。</translation>
    </message>
    <message>
        <source>%1 sent far more than a reply can be, and was stopped. Try again.</source>
        <translation>%1 发送的内容远超一条回复应有的大小，已被停止。请重试。</translation>
    </message>
    <message>
        <source>%1 stopped the reply: %2. Try again.</source>
        <translation>%1 停止了回复：%2。请重试。</translation>
    </message>
    <message>
        <source>%1 ended the reply in the middle. What had arrived is kept; try again.</source>
        <translation>%1 中途结束了回复。已收到的内容会保留；请重试。</translation>
    </message>
</context>
<context>
    <name>app::remote::RemoteReplySource</name>
    <message>
        <source>%1 names no model. Check the address, and that a model is loaded there.</source>
        <translation>%1 未列出任何模型。请检查地址，并确认那里已加载模型。</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Choose one of: %3.</source>
        <translation>%1 没有模型“%2”。请从以下模型中选择：%3。</translation>
    </message>
</context>
</TS>
