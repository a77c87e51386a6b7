<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutReplyDialog</name>
    <message>
        <source>About this reply</source>
        <translation>この返信について</translation>
    </message>
    <message>
        <source>Nothing is known about how this reply was made.</source>
        <translation>この返信がどのように作られたかは分かりません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>About Hearth</source>
        <translation>Hearthについて</translation>
    </message>
    <message>
        <source>version, authors</source>
        <translation>バージョン、作者</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Hearth is free software under the Apache licence 2.0. It stands on the work of others.</source>
        <translation>HearthはApacheライセンス2.0に基づく自由ソフトウェアです。多くの人の成果の上に成り立っています。</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>ライセンスを表示</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Hearth looks for a new version only when you press the button, and never replaces itself.</source>
        <translation>Hearth は、ボタンを押したときだけ新しいバージョンを確認し、自分自身を置き換えることはありません。</translation>
    </message>
    <message>
        <source>Hearth never looks for new versions: your system&apos;s packages bring them.</source>
        <translation>Hearth は新しいバージョンを確認しません。お使いのシステムのパッケージが届けます。</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>そのページを表示</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>新しいバージョンを確認</translation>
    </message>
</context>
<context>
    <name>AgentComposer</name>
    <message>
        <source>Open a model first</source>
        <translation>先にモデルを開いてください</translation>
    </message>
    <message>
        <source>Tell the agent something while it works</source>
        <translation>作業中のエージェントに伝えることを入力</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>What the agent may do</source>
        <translation>エージェントに許可すること</translation>
    </message>
    <message>
        <source>Ask: only reads</source>
        <translation>確認: 読み取りのみ</translation>
    </message>
    <message>
        <source>Edit: changes files</source>
        <translation>編集: ファイルを変更</translation>
    </message>
    <message>
        <source>Auto: runs commands</source>
        <translation>自動: コマンドを実行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>AgentFolderList</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Folders with agents</source>
        <translation>エージェントのあるフォルダー</translation>
    </message>
</context>
<context>
    <name>AgentFolderRow</name>
    <message>
        <source>%1, the agent is at work</source>
        <translation>%1、エージェントが作業中です</translation>
    </message>
    <message>
        <source>%1, the agent waits for your answer</source>
        <translation>%1、エージェントがあなたの返答を待っています</translation>
    </message>
    <message>
        <source>%1, the agent was done, %2</source>
        <translation>%1、エージェントが完了しました、%2</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>返答待ち</translation>
    </message>
</context>
<context>
    <name>AgentHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>変更とターン</translation>
    </message>
    <message>
        <source>New conversation in this folder</source>
        <translation>このフォルダーで新しい会話</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>Close this folder</source>
        <translation>このフォルダーを閉じる</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>What the agent does</source>
        <translation>エージェントの動作</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>続けさせる</translation>
    </message>
    <message>
        <source>The agent is done</source>
        <translation>エージェントが完了しました</translation>
    </message>
    <message>
        <source>Go on with this turn</source>
        <translation>このターンを続ける</translation>
    </message>
    <message>
        <source>What the agent reads and writes here is sent to %1, outside this computer; tools run here</source>
        <translation>エージェントがここで読み書きする内容は、このコンピューターの外の %1 に送られます。ツールはここで動作します</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>変更とターン</translation>
    </message>
</context>
<context>
    <name>AgentRowView</name>
    <message>
        <source>at work</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Hide what came of it</source>
        <translation>結果を隠す</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>is being written</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>あなたの回答を待っています</translation>
    </message>
    <message>
        <source>Undo this turn</source>
        <translation>このターンを元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: “Changes” and “Turns” show all of them.</source>
        <translation>
            <numerusform>ほかに%n行: 「変更」と「ターン」ですべて表示できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentSide</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>ターン</translation>
    </message>
</context>
<context>
    <name>AgentStatus</name>
    <message>
        <source>Reads; asks before it writes or runs.</source>
        <translation>読み取りのみ。書き込みや実行の前に確認します。</translation>
    </message>
    <message>
        <source>Can change files; asks before commands.</source>
        <translation>ファイルを変更できます。コマンドの前に確認します。</translation>
    </message>
    <message>
        <source>Can change files and run commands.</source>
        <translation>ファイルの変更とコマンドの実行ができます。</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions</source>
        <translation>フォルダー内の指示に従う</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions (AGENTS.md, skills)</source>
        <translation>フォルダー内の指示に従う（AGENTS.md、スキル）</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Replies come from: %1</source>
        <translation>返答の生成元: %1</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>返答の生成元</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>コマンドのルール</translation>
    </message>
</context>
<context>
    <name>AgentTabs</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>%1: asks</source>
        <translation>%1: 確認待ち</translation>
    </message>
    <message>
        <source>%1: at work</source>
        <translation>%1: 実行中</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>How %1 answers</source>
        <translation>%1の答え方</translation>
    </message>
    <message>
        <source>Holds wherever neither the message nor the assistant says otherwise. What is not chosen here is as the settings say.</source>
        <translation>メッセージにもアシスタントにも指定がない場合に適用されます。ここで選ばれていない項目は設定に従います。</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>すべてのモデルと同じ</translation>
    </message>
    <message>
        <source>Gemma&apos;s recommended values</source>
        <translation>Gemmaの推奨値</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>AnswersRow</name>
    <message>
        <source>Answers with: %1</source>
        <translation>答え方：%1</translation>
    </message>
    <message>
        <source>Answers as the settings say.</source>
        <translation>設定のとおりに答えます。</translation>
    </message>
    <message>
        <source>How it answers…</source>
        <translation>答え方…</translation>
    </message>
    <message>
        <source>How %1 answers</source>
        <translation>%1の答え方</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance and keys</source>
        <translation>外観とショートカット</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
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
        <source>Size of text and controls</source>
        <translation>文字とコントロールのサイズ</translation>
    </message>
    <message>
        <source>In percent. Ctrl++ and Ctrl+- do the same.</source>
        <translation>パーセントで指定します。Ctrl++とCtrl+-でも変更できます。</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>サイズ（パーセント）</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>アニメーションを減らす</translation>
    </message>
    <message>
        <source>Things appear in their place instead of moving there.</source>
        <translation>移動させずに、その場に表示します。</translation>
    </message>
    <message>
        <source>Send with Enter</source>
        <translation>Enterで送信</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+Enterで改行します。</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enterで送信、Enterで改行します。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムのフォント</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Black and white with thicker lines. It also comes on when the system asks for it.</source>
        <translation>白黒で線を太く表示します。システムが求めるときにも有効になります。</translation>
    </message>
    <message>
        <source>Colour of buttons and links</source>
        <translation>ボタンとリンクの色</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>熾火色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>メッセージのサイズ</translation>
    </message>
    <message>
        <source>In percent, beside the size of everything.</source>
        <translation>パーセントで指定します。全体のサイズとは別の設定です。</translation>
    </message>
    <message>
        <source>Size of messages in percent</source>
        <translation>メッセージのサイズ（パーセント）</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>コードのフォント</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes, once</source>
        <translation>はい、今回のみ</translation>
    </message>
    <message>
        <source>Always here: %1 …</source>
        <translation>ここでは常に許可: %1 …</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Esc: no.</source>
        <translation>Ctrl+Enter: はい、今回のみ。Esc: いいえ。</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Ctrl+Shift+Enter: always here. Esc: no.</source>
        <translation>Ctrl+Enter: はい、今回のみ。Ctrl+Shift+Enter: ここでは常に許可。Esc: いいえ。</translation>
    </message>
    <message>
        <source>Why not? The agent reads it and goes on</source>
        <translation>許可しない理由は？エージェントはそれを読んで続けます</translation>
    </message>
    <message>
        <source>In this conversation the agent has read text from outside this computer, which may have told it to ask.</source>
        <translation>この会話でエージェントはこのコンピューターの外のテキストを読んでおり、そのテキストがこの確認を求めるよう指示した可能性があります。</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask another model</source>
        <translation>別のモデルに尋ねる</translation>
    </message>
    <message>
        <source>The same question, answered once more. Both answers stay, and can be read side by side.</source>
        <translation>同じ質問にもう一度答えます。どちらの回答も残り、並べて読むことができます。</translation>
    </message>
    <message>
        <source>There is no other model yet.</source>
        <translation>ほかのモデルはまだありません。</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>このコンピューターのモデル</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1（このコンピューター）</translation>
    </message>
    <message>
        <source>%1, at %2: the conversation is sent there</source>
        <translation>%1（%2）: 会話がそこに送られます</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
</context>
<context>
    <name>AskedFolderDialog</name>
    <message>
        <source>Ask about a folder</source>
        <translation>フォルダーについて質問</translation>
    </message>
</context>
<context>
    <name>AssistantChip</name>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>アシスタント: %1</translation>
    </message>
    <message>
        <source>Assistant: none</source>
        <translation>アシスタント: なし</translation>
    </message>
    <message>
        <source>This assistant answers</source>
        <translation>このアシスタントが回答します</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>アシスタントを選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Make and edit assistants…</source>
        <translation>アシスタントを作成・編集…</translation>
    </message>
</context>
<context>
    <name>AssistantDialog</name>
    <message>
        <source>New assistant</source>
        <translation>新しいアシスタント</translation>
    </message>
    <message>
        <source>Edit the assistant</source>
        <translation>アシスタントを編集</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>モデルに伝える内容</translation>
    </message>
    <message>
        <source>What the model is told before the first message, for example: You correct English texts and explain each correction.</source>
        <translation>最初のメッセージの前にモデルに伝える内容。例: あなたは英語の文章を添削し、修正を一つずつ説明します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is not chosen here is as the model or the settings say.</source>
        <translation>ここで選ばれていない項目はモデルまたは設定に従います。</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach files or a folder</source>
        <translation>ファイルまたはフォルダーを添付</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Ask about a folder…</source>
        <translation>フォルダーについて質問…</translation>
    </message>
    <message>
        <source>Take a screenshot…</source>
        <translation>スクリーンショットを撮る…</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>copy, restore, safety</source>
        <translation>コピー、復元、安全</translation>
    </message>
    <message>
        <source>Keep a copy every day</source>
        <translation>毎日バックアップを残す</translation>
    </message>
    <message>
        <source>On this computer, also before Hearth changes the format. Copies hold what was deleted since.</source>
        <translation>このコンピューターに保存します。Hearthが形式を変更する前にも作成します。バックアップには、その後に削除した内容も残ります。</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>残すバックアップの数</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>今すぐバックアップを作成</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>The conversations that a restored copy replaced are still there.</source>
        <translation>復元したバックアップに置き換えられた会話は、まだ残っています。</translation>
    </message>
    <message>
        <source>Exchange them again</source>
        <translation>もう一度入れ替える</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>%1のバックアップを復元</translation>
    </message>
    <message>
        <source>This copy was locked with another password.</source>
        <translation>このバックアップは別のパスワードでロックされています。</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>バックアップのパスワード</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Write a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Write a message; the model is loading</source>
        <translation>メッセージを入力（モデルを読み込み中）</translation>
    </message>
    <message>
        <source>Open a model, then write a message</source>
        <translation>モデルを開いてからメッセージを入力</translation>
    </message>
    <message>
        <source>Conversation page</source>
        <translation>会話ページ</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>CodeTools</name>
    <message>
        <source>Do not wrap long lines</source>
        <translation>長い行を折り返さない</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>行番号を隠す</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>行番号を表示</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>コードをファイルに保存</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>No such command. Try another word.</source>
        <translation>該当するコマンドはありません。別の言葉をお試しください。</translation>
    </message>
</context>
<context>
    <name>ComparedReplies</name>
    <message>
        <source>(ends here)</source>
        <translation>（ここで終わり）</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Comparison of %1</source>
        <translation>%1の比較</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>比較を停止</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>比較を表示</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Is a smaller file good enough?</source>
        <translation>小さいファイルで足りますか？</translation>
    </message>
    <message>
        <source>This can be closed meanwhile. While a reply is written, the comparison waits.</source>
        <translation>その間、これは閉じてかまいません。返信を書いている間、比較は待ちます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare again…</source>
        <translation>もう一度比較…</translation>
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
        <translation>両方のファイルがあなたのプロンプトに答えます。その後、二つ目が一つ目の答えを読み、一語ごとに同じ語を書いたかを確かめます。このコンピューターの外へは何も出ません。</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>基準にするファイル</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Choose two different files.</source>
        <translation>異なる二つのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>How your newest conversations began, and what you add.</source>
        <translation>最新の会話の始まりと、あなたが追加したもの。</translation>
    </message>
    <message>
        <source>Something you would ask</source>
        <translation>あなたが尋ねそうなこと</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the prompt</source>
        <translation>プロンプトを追加</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>This conversation is sent to %1, outside this computer</source>
        <translation>この会話は、このコンピューターの外の %1 に送られます</translation>
    </message>
    <message>
        <source>Message, sent outside this computer</source>
        <translation>メッセージ（このコンピューターの外に送られます）</translation>
    </message>
</context>
<context>
    <name>ComposerNote</name>
    <message>
        <source>A file is still being read. Press Enter again when it is there.</source>
        <translation>ファイルをまだ読み込んでいます。読み込みが終わったら、もう一度Enterを押してください。</translation>
    </message>
    <message>
        <source>A message with a folder cannot wait for the reply. Send it when the reply is complete, or take the folder off.</source>
        <translation>フォルダー付きのメッセージは、回答を待って送信することができません。回答が完了してから送信するか、フォルダーを外してください。</translation>
    </message>
</context>
<context>
    <name>ComposerSuggestions</name>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Files, conversations and folders</source>
        <translation>ファイル、会話、フォルダー</translation>
    </message>
</context>
<context>
    <name>ConnectionEntry</name>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n件の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the connections</source>
        <translation>接続を保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>モデルの思考は、回答ができた後は再び読まれません。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細度</translation>
    </message>
    <message>
        <source>Put in short</source>
        <translation>要約する</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>全文を読む</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin: keep beside a summary</source>
        <translation>ピン留め: 要約とともに残す</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>再び読む</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省略</translation>
    </message>
</context>
<context>
    <name>ContextChip</name>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>In short · %1</source>
        <translation>要約 · %1</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>Context: %1 of %2 tokens</source>
        <translation>コンテキスト: %2トークン中%1トークン</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>モデルが読む内容</translation>
    </message>
</context>
<context>
    <name>ContextOverview</name>
    <message>
        <source>What the model reads</source>
        <translation>モデルが読む内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing yet: it will be your first message.</source>
        <translation>まだ何もありません。最初のメッセージがここに入ります。</translation>
    </message>
</context>
<context>
    <name>ContextShelf</name>
    <message>
        <source>Attached files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>見つかりません。言葉を減らすか変えてお試しください。</translation>
    </message>
    <message>
        <source>Archived conversations will stand here.</source>
        <translation>アーカイブした会話はここに表示されます。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>Your conversations will stand here.</source>
        <translation>会話はここに表示されます。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>マーク…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>新しいタブで開く</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>%1, %2, a reply is being written</source>
        <translation>%1、%2、回答を作成中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新しいタイトル</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1 の中：%2</translation>
    </message>
</context>
<context>
    <name>ConversationSettings</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, PDF or JSON. The menu of the list exports single ones.</source>
        <translation>すべての会話をMarkdown、HTML、PDF、JSONとして保存します。個別の会話は一覧のメニューからエクスポートできます。</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>From Hearth, ChatGPT, LM Studio, GPT4All, Jan and the web UI of llama.cpp.</source>
        <translation>Hearth、ChatGPT、LM Studio、GPT4All、Jan、llama.cppのWeb UIから。</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>モデルがタイトルを付ける</translation>
    </message>
    <message>
        <source>Once a conversation has a reply and nothing else runs, the model names it. Titles that you gave stay.</source>
        <translation>会話に回答があり、ほかに何も実行されていないとき、モデルが会話に名前を付けます。自分で付けたタイトルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Find by meaning, too</source>
        <translation>意味でも検索する</translation>
    </message>
    <message>
        <source>While nothing else runs, the model reads folders that you ask about, which takes about a second a page and power. Questions then also find passages that say it in other words, if the model proves able to tell that.</source>
        <translation>ほかに何も実行されていない間に、質問の対象となるフォルダーをモデルが読みます。1 ページに約 1 秒かかり、電力を使います。モデルに見分ける力があると確かめられた場合、別の言葉で述べている箇所も質問で見つかります。</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 holds conversations of Hearth already.</source>
        <translation>%1にはすでにHearthの会話があります。</translation>
    </message>
    <message>
        <source>Hearth can use them; yours stay where they are. To move yours there, empty that folder first.</source>
        <translation>Hearthはそれらを使えます。あなたの会話は今の場所に残ります。あなたの会話を移すには、先にそのフォルダーを空にしてください。</translation>
    </message>
    <message>
        <source>Use those</source>
        <translation>そちらを使う</translation>
    </message>
    <message>
        <source>Hearth moves to %1 when it is started next. What changes until then goes along.</source>
        <translation>次に起動したとき、Hearthは%1へ移ります。それまでの変更も一緒に移ります。</translation>
    </message>
    <message>
        <source>Hearth shows the conversations in %1 when it is started next.</source>
        <translation>次に起動したとき、Hearthは%1の会話を表示します。</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>今すぐ移動</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>今すぐ切り替え</translation>
    </message>
    <message>
        <source>Closes the conversations and opens them there</source>
        <translation>会話を閉じて、そこで開きます</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ここに残る</translation>
    </message>
    <message>
        <source>Stay in the folder used now</source>
        <translation>今使っているフォルダーに残る</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>フォルダーを調べています…</translation>
    </message>
    <message>
        <source>Removing what was copied…</source>
        <translation>コピーしたものを削除しています…</translation>
    </message>
    <message>
        <source>Copying to %1: %2</source>
        <translation>%1へコピー中：%2</translation>
    </message>
    <message>
        <source>Folder for conversations, models and attachments</source>
        <translation>会話・モデル・添付ファイルのフォルダー</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Empty the trash?</source>
        <translation>ゴミ箱を空にしますか？</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>完全に削除しますか？</translation>
    </message>
    <message>
        <source>The messages are wiped from the files of Hearth. Exports and backups that you made keep them. This cannot be undone.</source>
        <translation>メッセージはHearthのファイルから消去されます。作成済みのエクスポートやバックアップには残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
</context>
<context>
    <name>DetailChoice</name>
    <message>
        <source>Chosen for it</source>
        <translation>自動で選択</translation>
    </message>
    <message>
        <source>70 tokens: a glance</source>
        <translation>70トークン: ひと目</translation>
    </message>
    <message>
        <source>140 tokens</source>
        <translation>140トークン</translation>
    </message>
    <message>
        <source>280 tokens: photos</source>
        <translation>280トークン: 写真</translation>
    </message>
    <message>
        <source>560 tokens</source>
        <translation>560トークン</translation>
    </message>
    <message>
        <source>1,120 tokens: small print</source>
        <translation>1,120トークン: 細かい文字</translation>
    </message>
    <message>
        <source>Detail of the picture</source>
        <translation>画像の詳細度</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>models, mirror, Hugging Face, address, access token, key, proxy, HF_TOKEN</source>
        <translation>モデル, ミラー, Hugging Face, アドレス, アクセストークン, キー, プロキシ, HF_TOKEN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Hugging Face, or a mirror that speaks its protocol. Files are checked against the checksums that this address tells.</source>
        <translation>Hugging Face、またはそのプロトコルに対応したミラー。ファイルはこのアドレスが示すチェックサムと照合されます。</translation>
    </message>
    <message>
        <source>Address of downloads</source>
        <translation>ダウンロードのアドレス</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>「%1」をリセット</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>There is one for %1. No keychain answers: it lies in a file that only you can read.</source>
        <translation>%1用のものがあります。キーチェーンが応答しないため、あなただけが読めるファイルに置かれています。</translation>
    </message>
    <message>
        <source>There is one for %1. It is sent there alone.</source>
        <translation>%1用のものがあります。そこにだけ送られます。</translation>
    </message>
    <message>
        <source>Where a page asks for it. It goes to %1 alone, never to where a download is sent on.</source>
        <translation>ページが求めるときに使います。%1にだけ送られ、ダウンロードの転送先には決して送られません。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the access token</source>
        <translation>アクセストークンを削除</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>For downloads of models. Empty: as the system says.</source>
        <translation>モデルのダウンロード用。空の場合：システムに従います。</translation>
    </message>
    <message>
        <source>Proxy of downloads</source>
        <translation>ダウンロードのプロキシ</translation>
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
        <translation>ドロップしてこのモデルを開く</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n files</source>
        <translation>
            <numerusform>ドロップして%n個のファイルを添付</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to give the model these eyes and ears</source>
        <translation>ドロップすると、この目と耳をモデルに与えます</translation>
    </message>
    <message>
        <source>Drop to attach this picture</source>
        <translation>ドロップすると、この画像を添付します</translation>
    </message>
    <message>
        <source>Drop to put this text into the message</source>
        <translation>ドロップすると、このテキストをメッセージに入れます</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>No other words found</source>
        <translation>ほかの語が見つかりません</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>辞書に追加</translation>
    </message>
</context>
<context>
    <name>EndPill</name>
    <message>
        <source>New text below</source>
        <translation>下に新しいテキスト</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere</source>
        <translation>どこにも何も送られません</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1（このコンピューター）</translation>
    </message>
    <message>
        <source>%1, at %2: everything is sent there</source>
        <translation>%1（%2）: すべてがそこに送られます</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>返答の生成元</translation>
    </message>
    <message>
        <source>Replies from %1</source>
        <translation>%1 からの返答</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add an engine</source>
        <translation>エンジンを追加</translation>
    </message>
    <message>
        <source>Change the engine</source>
        <translation>エンジンを変更</translation>
    </message>
    <message>
        <source>vLLM, llama-server, Ollama, hearth serve: whatever speaks OpenAI&apos;s protocol.</source>
        <translation>vLLM、llama-server、Ollama、hearth serve など、OpenAI のプロトコルに対応するもの。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>https://host:8000</source>
        <translation>https://host:8000</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>必要な場合のみ</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Allow http to another computer: everybody on the way can read along</source>
        <translation>別のコンピューターへの http を許可（経路上の誰でも内容を読めます）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>As the engine calls it</source>
        <translation>エンジンでの名前</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Look which there are</source>
        <translation>どれがあるか確認</translation>
    </message>
    <message>
        <source>Models there</source>
        <translation>そこにあるモデル</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of %n</source>
        <translation>
            <numerusform>%n 個から 1 つ選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>あなたが付ける名前</translation>
    </message>
    <message>
        <source>No keychain answers here: keys are kept in a file that only your account can read, unencrypted.</source>
        <translation>ここではキーチェーンが応答しません。キーは、あなたのアカウントだけが読めるファイルに暗号化せずに保存されます。</translation>
    </message>
    <message>
        <source>The key is kept in your desktop&apos;s keychain; where none answers, in a file that only your account can read.</source>
        <translation>キーはデスクトップのキーチェーンに保存されます。応答しない場合は、あなたのアカウントだけが読めるファイルに保存されます。</translation>
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
        <translation>ほかの場所のエンジン</translation>
    </message>
    <message>
        <source>remote, server, vLLM, llama-server, Ollama, OpenAI, address, key</source>
        <translation>リモート, サーバー, vLLM, llama-server, Ollama, OpenAI, アドレス, キー</translation>
    </message>
    <message>
        <source>For models that outgrow this computer</source>
        <translation>このコンピューターに収まらないモデルのために</translation>
    </message>
    <message>
        <source>A conversation that you give to such an engine is sent there, with its files and pictures. No conversation goes there by itself, and tools always run here.</source>
        <translation>このようなエンジンに任せた会話は、ファイルや画像とともにそこに送られます。会話が自動的に送られることはなく、ツールは常にここで動作します。</translation>
    </message>
    <message>
        <source>Add an engine…</source>
        <translation>エンジンを追加…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>ErrorRow</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Change what it reads</source>
        <translation>読む内容を変更</translation>
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
        <translation>すべての会話をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>%n件の会話をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
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
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>フォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>場所を選択…</translation>
    </message>
    <message>
        <source>What you see, as text that any editor opens. Attached files stay here.</source>
        <translation>表示どおりの内容。どのエディターでも開けるテキストです。添付ファイルはここに残ります。</translation>
    </message>
    <message>
        <source>What you see, as a page for a browser. Attached files stay here.</source>
        <translation>表示どおりの内容。ブラウザーで開くページです。添付ファイルはここに残ります。</translation>
    </message>
    <message>
        <source>What you see, on pages to print or send. Attached files stay here.</source>
        <translation>表示どおりの内容。印刷や送付に適したページです。添付ファイルはここに残ります。</translation>
    </message>
    <message>
        <source>Everything: all branches, thoughts, settings and attached files. Hearth can import it again. Files over 64 MB stay here, and what would make more than 256 MB of files for one conversation.</source>
        <translation>すべての内容: すべての分岐、思考、設定、添付ファイル。Hearthで再びインポートできます。64 MBを超えるファイルと、1つの会話のファイルの合計が256 MBを超えることになる分は、ここに残ります。</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1/%2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>What this page goes as</source>
        <translation>このページの送信形式</translation>
    </message>
    <message>
        <source>Goes as text</source>
        <translation>テキストとして送信</translation>
    </message>
    <message>
        <source>Goes as a picture</source>
        <translation>画像として送信</translation>
    </message>
    <message>
        <source>Does not go</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Show pages</source>
        <translation>ページを表示</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>別のプログラムで開く…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Goes as both</source>
        <translation>両方として送ります</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>ここを検索</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>Hearthへようこそ</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>すべてこのコンピューターに留まります。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>今すぐ始める</translation>
    </message>
    <message>
        <source>With the small model that is built in. It is a demonstration: it answers simple questions at once.</source>
        <translation>組み込みの小さなモデルを使います。デモ用で、簡単な質問にすぐ答えます。</translation>
    </message>
    <message>
        <source>Get Gemma 4 for this machine</source>
        <translation>このコンピューターに合うGemma 4を入手</translation>
    </message>
    <message>
        <source>Shows which of the models fits the memory here, with its size. The download goes on where it stopped.</source>
        <translation>ここのメモリに収まるモデルとそのサイズを表示します。ダウンロードは止まったところから再開します。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>A Gemma 4 model in GGUF format that lies on this computer already.</source>
        <translation>このコンピューターにすでにあるGGUF形式のGemma 4モデル。</translation>
    </message>
    <message>
        <source>%1 suits this computer best: %2 to download, which goes on where it stopped. Other sizes are there, too.</source>
        <translation>このコンピューターには %1 が最適です。ダウンロードは %2 で、中断しても続きから再開します。ほかのサイズもあります。</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Let the model work in a folder</source>
        <translation>モデルにフォルダーで作業させる</translation>
    </message>
    <message>
        <source>It reads and searches the folder&apos;s files, changes them and runs commands, as far as you allow. Nothing outside the folder is touched, and all that a turn changed can be undone at once.</source>
        <translation>モデルは許可された範囲で、フォルダー内のファイルを読み取り、検索し、変更し、コマンドを実行します。フォルダーの外には一切触れず、1つのターンの変更はまとめて元に戻せます。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Folder for the agent</source>
        <translation>エージェントのフォルダー</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder is not there</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>まだ移動していません</translation>
    </message>
    <message>
        <source>Moving to another folder</source>
        <translation>別のフォルダーへ移動中</translation>
    </message>
    <message>
        <source>Conversations, models and attachments lie in %1. Connect the disk that it lies on, then try again.</source>
        <translation>会話・モデル・添付ファイルは%1にあります。そのディスクを接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Everything is where it was before.</source>
        <translation>すべて元の場所にあります。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Not now, open the conversations where they are</source>
        <translation>後で。会話は今の場所で開く</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>通常のフォルダーを使う</translation>
    </message>
    <message>
        <source>That is %1. What lies in the missing folder stays as it is: once it is there again, choose it in the settings, under Storage.</source>
        <translation>それは%1です。見つからないフォルダーの中身はそのままです。戻ったら、設定の「ストレージ」で選んでください。</translation>
    </message>
    <message>
        <source>Looking for the folder</source>
        <translation>フォルダーを探しています</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>Folder %1, %n conversation(s)</source>
        <translation>
            <numerusform>フォルダー %1、会話%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>フォルダーの新しい名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>New folder inside</source>
        <translation>中に新しいフォルダー</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Remove, keep what is in it</source>
        <translation>削除（中身は残す）</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>マーク…</translation>
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
        <translation>このコンピューターの外の %1 が作成</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>The program “%1” asks</source>
        <translation>プログラム「%1」からの質問</translation>
    </message>
    <message>
        <source>What you write goes to that program. Give it no passwords.</source>
        <translation>入力した内容はそのプログラムに渡されます。パスワードは入力しないでください。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Frames that the model sees</source>
        <translation>モデルが見るフレーム</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>%1のフレーム</translation>
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
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>ガイドの項目</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>見つかりません。言葉を減らすか変えてお試しください。</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>ガイドの本文</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>ウィンドウの画像</translation>
    </message>
</context>
<context>
    <name>HunkCard</name>
    <message>
        <source>Accepted: %1</source>
        <translation>承認済み: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
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
        <translation>会話をインポート</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.chat)</source>
        <translation>会話 (*.json *.jsonl *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import a folder of conversations</source>
        <translation>会話のフォルダーをインポート</translation>
    </message>
</context>
<context>
    <name>InspectedWord</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1、%2%</translation>
    </message>
</context>
<context>
    <name>InspectorDialog</name>
    <message>
        <source>What else could stand here</source>
        <translation>ここに入りうる別の語</translation>
    </message>
    <message>
        <source>Reading the reply once more…</source>
        <translation>回答をもう一度読み取り中…</translation>
    </message>
    <message>
        <source>The stronger its ground, the less likely a word was. Choose one, then what is to stand there instead: the reply is written again from that word on, as another version.</source>
        <translation>背景の色が濃い語ほど、選ばれる確率が低かった語です。語を1つ選び、代わりに入れる語を選んでください。その語から先の回答が再生成され、別のバージョンになります。</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>回答の語</translation>
    </message>
    <message>
        <source>%1   %2 %</source>
        <translation>%1   %2%</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1、%2%</translation>
    </message>
    <message>
        <source>%1   &lt; %2 %</source>
        <translation>%1   &lt; %2 %</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 tokens are shown.</source>
        <translation>%L2 個のトークンのうち最初の %L1 個を表示しています。</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Commands in the background</source>
        <translation>バックグラウンドのコマンド</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>KeptTurns</name>
    <message>
        <source>Past turns of agents</source>
        <translation>エージェントの過去のターン</translation>
    </message>
    <message>
        <source>What was said, and the copies of files that undoing them needs.</source>
        <translation>やり取りの内容と、ターンを元に戻すために必要なファイルのコピーです。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete what is kept of the past turns of agents</source>
        <translation>エージェントの過去のターンについて保存された内容を削除</translation>
    </message>
    <message>
        <source>Delete the past turns of agents?</source>
        <translation>エージェントの過去のターンを削除しますか？</translation>
    </message>
    <message>
        <source>What was said in them is deleted, and the copies of the files that they changed: they can then not be undone.</source>
        <translation>やり取りの内容と、ターンで変更されたファイルのコピーが削除されます。その後、これらのターンは元に戻せません。</translation>
    </message>
    <message>
        <source>The files in your folders stay as they are.</source>
        <translation>フォルダー内のファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>エージェントが作業中のフォルダーのターンは残ります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Press the new key</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>Key of the quick question: %1</source>
        <translation>クイック質問のキー: %1</translation>
    </message>
    <message>
        <source>Esc keeps the key, Backspace takes it away.</source>
        <translation>Escでキーをそのまま残し、Backspaceでキーを解除します。</translation>
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
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーを表示または隠す</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Send; Enter alone by default</source>
        <translation>送信（既定ではEnterのみでも可）</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <translation>回答を停止、または開いているものを閉じる</translation>
    </message>
    <message>
        <source>Edit the last message, when nothing is written</source>
        <translation>何も入力していないとき、最後のメッセージを編集</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>最後の回答を再生成</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+←、Alt+→</translation>
    </message>
    <message>
        <source>Other versions of a message</source>
        <translation>メッセージの別のバージョン</translation>
    </message>
    <message>
        <source>E, C, Del</source>
        <translation>E、C、Del</translation>
    </message>
    <message>
        <source>Edit, copy, remove the focused message</source>
        <translation>フォーカスのあるメッセージを編集、コピー、削除</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>複数の会話を選択</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo the last removal</source>
        <translation>最後の削除を元に戻す</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Let the model work in a folder</source>
        <translation>モデルにフォルダーで作業させる</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <translation>Ctrl++、Ctrl+-、Ctrl+0</translation>
    </message>
    <message>
        <source>Larger, smaller, normal size</source>
        <translation>大きく、小さく、標準サイズ</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Use a prompt, at the beginning of a message; Tab leads through its fields</source>
        <translation>メッセージの先頭でプロンプトを使用。Tabで入力欄を順に移動</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Add a file, a folder or a conversation to the message</source>
        <translation>ファイル、フォルダー、会話をメッセージに追加</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>アシスタントを選択</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>次のメッセージの回答方法</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Menu of what is written, with other words for one spelt wrong</source>
        <translation>入力した内容のメニュー。綴りの誤った語にはほかの語を表示</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Lock Hearth, where a password is set</source>
        <translation>Hearthをロック（パスワードを設定している場合）</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit, also where closing the window does not</source>
        <translation>終了（ウィンドウを閉じても終了しない場合も）</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+W</source>
        <translation>Ctrl+T、Ctrl+W</translation>
    </message>
    <message>
        <source>New tab, close the tab</source>
        <translation>新しいタブ、タブを閉じる</translation>
    </message>
    <message>
        <source>Ctrl+Tab, Ctrl+Shift+Tab</source>
        <translation>Ctrl+Tab、Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Next tab, previous tab</source>
        <translation>次のタブ、前のタブ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+PgDn、Ctrl+PgUp</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Paste as text, also what would become a file</source>
        <translation>テキストとして貼り付け（ファイルになるはずのものも）</translation>
    </message>
    <message>
        <source>P, A, M, Del</source>
        <translation>P、A、M、Del</translation>
    </message>
    <message>
        <source>Pin, archive, move, remove the conversation chosen in the list</source>
        <translation>一覧で選んだ会話をピン留め、アーカイブ、移動、削除</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename the conversation or folder chosen in the list</source>
        <translation>一覧で選んだ会話またはフォルダーの名前を変更</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Open the conversation chosen in the list in a new tab</source>
        <translation>一覧で選んだ会話を新しいタブで開く</translation>
    </message>
    <message>
        <source>Ctrl+Space, Shift+Up, Shift+Down</source>
        <translation>Ctrl+Space、Shift+↑、Shift+↓</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>Messages that you sent before, when nothing is written</source>
        <translation>何も書いていないとき、以前に送ったメッセージ</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+↑</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+C</source>
        <translation>Ctrl+A、Ctrl+C</translation>
    </message>
    <message>
        <source>Select the conversation, copy what is selected</source>
        <translation>会話を選択、選択部分をコピー</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+↑、Shift+↓</translation>
    </message>
    <message>
        <source>Select block by block in the conversation</source>
        <translation>会話をブロックごとに選択</translation>
    </message>
    <message>
        <source>Ctrl+F, F3, Shift+F3</source>
        <translation>Ctrl+F、F3、Shift+F3</translation>
    </message>
    <message>
        <source>Find in this conversation, next place, previous place</source>
        <translation>この会話内を検索、次の箇所、前の箇所</translation>
    </message>
    <message>
        <source>Home, End, PgUp, PgDown</source>
        <translation>Home、End、PgUp、PgDn</translation>
    </message>
    <message>
        <source>First and last conversation in the list, a page up, a page down</source>
        <translation>一覧の最初と最後の会話、1ページ上、1ページ下</translation>
    </message>
</context>
<context>
    <name>LeftFolderNote</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the folder used before</source>
        <translation>以前使っていたフォルダーを表示</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete what Hearth left in the folder used before</source>
        <translation>以前使っていたフォルダーにHearthが残したものを削除</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide the note about the folder used before</source>
        <translation>以前のフォルダーについての通知を隠す</translation>
    </message>
    <message>
        <source>Removing what Hearth left in %1…</source>
        <translation>Hearthが%1に残したものを削除しています…</translation>
    </message>
    <message>
        <source>What Hearth kept in %1 is gone. Files that others put there stay.</source>
        <translation>Hearthが%1に保存していたものはなくなりました。ほかのプログラムや人が置いたファイルは残ります。</translation>
    </message>
    <message>
        <source>The trash does not take it: %1 What Hearth used before still lies in %2.</source>
        <translation>ゴミ箱に入れられません: %1 Hearthが以前使っていたものは、まだ%2にあります。</translation>
    </message>
    <message>
        <source>What Hearth used before still lies in %1. Delete it there once you need it no more.</source>
        <translation>Hearthが以前使っていたものは、まだ%1にあります。不要になったらそこで削除してください。</translation>
    </message>
    <message>
        <source>Delete the old folder for good?</source>
        <translation>古いフォルダーを完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete the old folder?</source>
        <translation>古いフォルダーを削除しますか？</translation>
    </message>
    <message>
        <source>What Hearth left in %1 is deleted: conversations, attachments, backups and models. All of it came along to the folder used now.</source>
        <translation>Hearthが%1に残したもの（会話、添付ファイル、バックアップ、モデル）が削除されます。これらはすべて、今使っているフォルダーに移してあります。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>It goes to the trash of this computer.</source>
        <translation>このコンピューターのゴミ箱に移されます。</translation>
    </message>
    <message>
        <source>Files that Hearth did not put there stay.</source>
        <translation>Hearthが置いたものではないファイルは残ります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>%1 使用時のメモリ</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>このアドレスを開きますか？</translation>
    </message>
    <message>
        <source>This link stays closed</source>
        <translation>このリンクは開きません</translation>
    </message>
    <message>
        <source>It opens in your browser. The model wrote this address; it may be wrong.</source>
        <translation>ブラウザーで開きます。このアドレスはモデルが書いたもので、誤っている可能性があります。</translation>
    </message>
    <message>
        <source>Only web and mail addresses are opened from a message.</source>
        <translation>メッセージから開けるのはWebとメールのアドレスだけです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
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
        <translation>Hearthをパスワードでロック</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>パスワードを削除</translation>
    </message>
    <message>
        <source>Encrypted: conversations with their titles, drafts, the search index, attached files, the index of folders, and the backups that Hearth made.</source>
        <translation>暗号化されるもの: 会話とそのタイトル、下書き、検索インデックス、添付ファイル、フォルダーのインデックス、Hearthが作成したバックアップ。</translation>
    </message>
    <message>
        <source>Not encrypted: settings with your own instructions, names of models and folders, what agents did in folders, the list of connections, files you exported, databases set aside as damaged. What was on the disk before may be found there until it is overwritten, and memory can be written to the swap space while Hearth is open.</source>
        <translation>暗号化されないもの: 自分で書いた指示を含む設定、モデルとフォルダーの名前、エージェントがフォルダーで行ったこと、接続の一覧、エクスポートしたファイル、破損のため別に保管したデータベース。以前ディスクにあった内容は、上書きされるまで見つけられる可能性があります。また、Hearthを開いている間、メモリの内容がスワップ領域に書き込まれることがあります。</translation>
    </message>
    <message>
        <source>Nobody can recover a lost password. Write it down in a safe place.</source>
        <translation>失われたパスワードは誰にも復元できません。書き留めて安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>The conversations, attached files and backups are written to the disk unencrypted.</source>
        <translation>会話、添付ファイル、バックアップは暗号化されずにディスクに書き込まれます。</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>同じパスワードをもう一度</translation>
    </message>
    <message>
        <source>Hearth closes the conversations, writes everything anew and opens them again.</source>
        <translation>Hearthは会話を閉じ、すべてを書き直してから再び開きます。</translation>
    </message>
    <message>
        <source>Encrypt and lock</source>
        <translation>暗号化してロック</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>暗号化を解除</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Hearth is locked</source>
        <translation>Hearthはロックされています</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Hearth is not locked</source>
        <translation>Hearthはロックされていません</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度試せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversations</source>
        <translation>会話を開く</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>password, encryption, encrypted, privacy, SQLCipher</source>
        <translation>パスワード、暗号化、暗号化済み、プライバシー、SQLCipher</translation>
    </message>
    <message>
        <source>Lock Hearth with a password</source>
        <translation>Hearthをパスワードでロック</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt. The encryption of your disk protects the conversations while the computer is off.</source>
        <translation>このHearthはSQLCipherなしでビルドされているため、暗号化できません。コンピューターの電源が切れている間は、ディスクの暗号化が会話を保護します。</translation>
    </message>
    <message>
        <source>The conversations are encrypted. Without the password nobody can open them: not you, and nobody who could help you.</source>
        <translation>会話は暗号化されています。パスワードがなければ誰も開けません。あなた自身も、助けてくれる人も開けません。</translation>
    </message>
    <message>
        <source>Encrypts the conversations with a password, which Hearth then asks for when it starts. A lost password cannot be recovered.</source>
        <translation>会話をパスワードで暗号化し、Hearthの起動時にそのパスワードを求めます。失われたパスワードは復元できません。</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>パスワードを設定…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Lock by itself after minutes</source>
        <translation>自動ロックまでの時間（分）</translation>
    </message>
    <message>
        <source>Without a key or a click, and not while something runs. Locking closes the conversations and the model; a reply that is being written ends where it is.</source>
        <translation>キー操作もクリックもない時間です。何かが実行されている間はロックされません。ロックすると会話とモデルが閉じられ、生成中の回答はその時点で終了します。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
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
        <translation>赤</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Or an emoji</source>
        <translation>または絵文字</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>マークなし</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Copy formula</source>
        <translation>数式をコピー</translation>
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
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Edit as a new branch</source>
        <translation>新しい分岐として編集</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Write this reply again</source>
        <translation>この回答を再生成</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>メッセージを削除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>版を並べて表示</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>The old version stays as a branch.</source>
        <translation>古いバージョンは分岐として残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>この回答を続ける</translation>
    </message>
    <message>
        <source>Answer again without thinking</source>
        <translation>思考せずに回答し直す</translation>
    </message>
    <message>
        <source>Answer again after thinking</source>
        <translation>思考してから回答し直す</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>ここから新しい会話</translation>
    </message>
    <message>
        <source>Replay with the same seed</source>
        <translation>同じシードで再現</translation>
    </message>
    <message>
        <source>What else could stand here…</source>
        <translation>ここに入りうる別の語…</translation>
    </message>
    <message>
        <source>Ask another model…</source>
        <translation>別のモデルに尋ねる…</translation>
    </message>
    <message>
        <source>Versions side by side…</source>
        <translation>版を並べて表示…</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>プレーンテキストとしてコピー</translation>
    </message>
    <message>
        <source>About this reply…</source>
        <translation>この返信について…</translation>
    </message>
    <message>
        <source>Open the link…</source>
        <translation>リンクを開く…</translation>
    </message>
    <message>
        <source>Open a link…</source>
        <translation>リンクを選んで開く…</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>End the recording</source>
        <translation>録音を終了</translation>
    </message>
    <message>
        <source>Record with the microphone</source>
        <translation>マイクで録音</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>読み込み中、%1%</translation>
    </message>
    <message>
        <source>The model did not load</source>
        <translation>モデルを読み込めませんでした</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+M)</source>
        <translation>モデルを選択 (Ctrl+M)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Model: %1, outside this computer</source>
        <translation>モデル: %1（このコンピューターの外）</translation>
    </message>
</context>
<context>
    <name>ModelEntry</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>ModelFileDialog</name>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>アンロード</translation>
    </message>
    <message>
        <source>No model is open. Hearth reads Gemma 4 files in GGUF format.</source>
        <translation>モデルが開かれていません。HearthはGGUF形式のGemma 4ファイルを読み込みます。</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>It rests: its memory is free. It comes back when you write.</source>
        <translation>休止中です。メモリは空いています。入力すると戻ります。</translation>
    </message>
</context>
<context>
    <name>ModelProgress</name>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>コンテキストサイズ</translation>
    </message>
    <message>
        <source>Context size in tokens</source>
        <translation>コンテキストサイズ（トークン）</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>モデルの既定値</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>How many processor cores write the reply.</source>
        <translation>回答の生成に使うプロセッサーコアの数。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Load the model again to apply</source>
        <translation>モデルを再読み込みして適用</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees. More needs more memory. What was chosen for one model on the page of models goes before it.</source>
        <translation>モデルが会話の何トークンを見るか。多いほど多くのメモリが必要です。モデルのページで個別のモデルに選んだ値がこれより優先されます。</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>計算する機器</translation>
    </message>
    <message>
        <source>Where models are computed. When a graphics device cannot go on, the processor takes over.</source>
        <translation>モデルの計算を行う場所です。グラフィックデバイスが続けられないときは、プロセッサーが引き継ぎます。</translation>
    </message>
    <message>
        <source>Free the memory after minutes</source>
        <translation>メモリを解放するまでの時間（分）</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory. It comes back by itself when you write, and goes on where it was.</source>
        <translation>この時間使われなかったモデルはメモリから外れます。入力すると自動的に戻り、続きから再開します。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター内</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>モデルファイルを検索中…</translation>
    </message>
    <message>
        <source>No Gemma 4 files yet. Hearth looks in its own folder and in those of LM Studio, Ollama, Hugging Face, llama.cpp, Jan and GPT4All.</source>
        <translation>Gemma 4のファイルはまだありません。Hearthは自身のフォルダーと、LM Studio、Ollama、Hugging Face、llama.cpp、Jan、GPT4Allのフォルダーを検索します。</translation>
    </message>
    <message>
        <source>Also looked in: %1</source>
        <translation>次の場所も検索: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>別のフォルダーを検索</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>モデルを入手</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>モデルファイルのあるフォルダー</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Google&apos;s own 4-bit files of Gemma 4 and 8-bit ones, from %1, with what they see, hear and guess words ahead with. Hearth connects only while one is downloaded, and sends nothing but the request.</source>
        <translation>%1にあるGoogle自身のGemma 4の4ビットファイルと8ビットファイル。見る・聞く・先の語を推測するためのファイルも含みます。Hearthはダウンロード中だけ接続し、要求以外は何も送りません。</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>二つのファイルを比較…</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
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
        <translation>完了したら知らせる</translation>
    </message>
    <message>
        <source>When a reply that took a while ends, or an agent needs you, and you look at another window.</source>
        <translation>別のウィンドウを見ている間に、時間のかかった回答が終わるか、エージェントがあなたを必要とするとき。</translation>
    </message>
    <message>
        <source>Show titles and words</source>
        <translation>タイトルと文章を表示</translation>
    </message>
    <message>
        <source>Otherwise a notification says only that something ended: others may see the screen.</source>
        <translation>オフにすると、通知は何かが終わったことだけを知らせます: ほかの人が画面を見るかもしれません。</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>減らす</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Open it in another program?</source>
        <translation>別のプログラムで開きますか？</translation>
    </message>
    <message>
        <source>The program that your system has for “%1” reads a copy of it, without the protection that Hearth reads files with. Do that with files you trust.</source>
        <translation>システムで「%1」に割り当てられたプログラムがそのコピーを読みます。Hearthがファイルを読むときの保護はありません。信頼できるファイルに対してのみ行ってください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>OptionClear</name>
    <message>
        <source>%1: as set</source>
        <translation>%1: 設定の値に戻す</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages that go with the message</source>
        <translation>メッセージとともに送信するページ</translation>
    </message>
    <message>
        <source>All %1, or 2-4, 7</source>
        <translation>全%1ページ、または 2-4, 7</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What the pages go as</source>
        <translation>ページの送信形式</translation>
    </message>
    <message>
        <source>Text, else pictures</source>
        <translation>テキスト、なければ画像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Write page numbers from 1 to %1, for example 2-4, 7.</source>
        <translation>1から%1までのページ番号を入力してください。例: 2-4, 7</translation>
    </message>
    <message>
        <source>Text, figures also as pictures</source>
        <translation>テキスト、図は画像としても</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Page header</source>
        <translation>ページヘッダー</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
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
        <translation>メッセージを削除しました</translation>
    </message>
    <message>
        <source>The model reads a summary from now on</source>
        <translation>モデルはこれから要約を読みます</translation>
    </message>
</context>
<context>
    <name>PastTurns</name>
    <message>
        <source>Turns in this folder</source>
        <translation>このフォルダーのターン</translation>
    </message>
    <message>
        <source>A turn without words</source>
        <translation>本文のないターン</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>no copy, cannot be undone</source>
        <translation>コピーがないため元に戻せません</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan: %1 of %2 done</source>
        <translation>計画: %2件中%1件完了</translation>
    </message>
    <message>
        <source>Hide the plan</source>
        <translation>計画を隠す</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>計画を表示</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>%1 使用時のメモリ</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Load the model again with %1 of context</source>
        <translation>%1のコンテキストでモデルを再読み込み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>すべてのモデルと同じ</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>コンテキスト: %1</translation>
    </message>
    <message>
        <source>Keep conversations in half the memory</source>
        <translation>会話を半分のメモリに保持</translation>
    </message>
    <message>
        <source>What was read of them is rounded to 8 bits; replies differ a little.</source>
        <translation>読み込んだ内容を8ビットに丸めます。返信は少し変わります。</translation>
    </message>
    <message>
        <source>The model runs with other choices now.</source>
        <translation>モデルは現在、別の選択で動いています。</translation>
    </message>
</context>
<context>
    <name>PopupMenu</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>PresetDialogs</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Hearth&apos;s files (*.json)</source>
        <translation>Hearthのファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Comes with Hearth</source>
        <translation>Hearthに付属</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>「%1」を複製</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>「%1」をエクスポート</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
</context>
<context>
    <name>PresetSection</name>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべてエクスポート…</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Assistants and prompts</source>
        <translation>アシスタントとプロンプト</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>An assistant is told what to be before the first message, and answers in a way of its own. Choose one beside the message box; a conversation keeps its own.</source>
        <translation>アシスタントには最初のメッセージの前に役割が伝えられ、独自の設定で回答します。メッセージ入力欄の横で選択します。選んだアシスタントは会話ごとに保たれます。</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>新しいアシスタント</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Texts that you write often. Type / at the beginning of a message to use one.</source>
        <translation>よく書く文章です。メッセージの先頭に / を入力すると使えます。</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text of “%1”</source>
        <translation>「%1」のテキスト</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>network, internet, connections, offline, diagnostics</source>
        <translation>ネットワーク、インターネット、接続、オフライン、診断</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>ローカルのみ</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Hearth has never opened a connection.</source>
        <translation>Hearthが接続を開いたことはありません。</translation>
    </message>
    <message>
        <source>Every connection that Hearth ever opened, the newest first.</source>
        <translation>Hearthがこれまでに開いたすべての接続。新しい順です。</translation>
    </message>
    <message>
        <source>Report for whoever helps you</source>
        <translation>サポートしてくれる人へのレポート</translation>
    </message>
    <message>
        <source>Versions, machine, settings and sizes; no titles, no messages, no names of files. You see it first.</source>
        <translation>バージョン、コンピューター、設定、サイズを含みます。タイトル、メッセージ、ファイル名は含みません。先に内容を確認できます。</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>レポートを表示…</translation>
    </message>
    <message>
        <source>No connection at all: no download of a model, no engine elsewhere, no page and no server for an agent.</source>
        <translation>一切接続しません。モデルのダウンロード、ほかの場所のエンジン、エージェント用のページやサーバーへの接続も行いません。</translation>
    </message>
    <message>
        <source>The newest of all connections that Hearth ever opened.</source>
        <translation>Hearthがこれまでに開いた接続のうち、最新のもの。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n…</source>
        <translation>
            <numerusform>%n件すべてを表示…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading of files</source>
        <translation>ファイルの読み取り</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>プロンプトのテキスト</translation>
    </message>
    <message>
        <source>For example: Translate into {{language}}:</source>
        <translation>例: {{言語}}に翻訳してください:</translation>
    </message>
    <message>
        <source>A name in double braces is a field, filled in when the prompt is used. {{clipboard}} becomes the clipboard&apos;s text, {{selection}} the text that is selected, or what stands in the message box.</source>
        <translation>二重の波かっこで囲んだ名前は、プロンプトを使うときに記入する欄になります。{{clipboard}} はクリップボードのテキストに、{{selection}} は選択したテキストまたはメッセージ入力欄の内容に置き換わります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>何について話しますか？</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>何ができますか？</translation>
    </message>
    <message>
        <source>How do I ask about a document?</source>
        <translation>文書について質問するには？</translation>
    </message>
    <message>
        <source>What leaves my computer?</source>
        <translation>私のコンピューターから何が送信されますか？</translation>
    </message>
    <message>
        <source>Explain how a heat pump works, in five sentences.</source>
        <translation>ヒートポンプの仕組みを5つの文で説明してください。</translation>
    </message>
    <message>
        <source>Write a Python function that finds duplicate files in a folder.</source>
        <translation>フォルダー内の重複ファイルを見つけるPython関数を書いてください。</translation>
    </message>
    <message>
        <source>Help me to say no to an invitation, kindly and briefly.</source>
        <translation>招待を丁寧に短く断るのを手伝ってください。</translation>
    </message>
</context>
<context>
    <name>PromptSettings</name>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>What the model is told before the first message of a new conversation.</source>
        <translation>新しい会話の最初のメッセージの前にモデルに伝える内容。</translation>
    </message>
    <message>
        <source>System prompt of new conversations</source>
        <translation>新しい会話のシステムプロンプト</translation>
    </message>
    <message>
        <source>For example: Answer briefly and in plain words.</source>
        <translation>例: わかりやすい言葉で簡潔に答えてください。</translation>
    </message>
    <message>
        <source>In the conversation “%1”</source>
        <translation>会話「%1」で</translation>
    </message>
    <message>
        <source>System prompt of the open conversation</source>
        <translation>開いている会話のシステムプロンプト</translation>
    </message>
    <message>
        <source>instructions, role, before the first message</source>
        <translation>指示、役割、最初のメッセージの前</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>アシスタントとプロンプト</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Waiting messages</source>
        <translation>待機中のメッセージ</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Do not send; back to the composer</source>
        <translation>送信せずに入力欄に戻す</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>質問を入力</translation>
    </message>
    <message>
        <source>Enter asks in a new conversation. Esc closes.</source>
        <translation>Enterで新しい会話として質問します。Escで閉じます。</translation>
    </message>
    <message>
        <source>No model is ready. Choose one in Hearth&apos;s window first.</source>
        <translation>使えるモデルがありません。先にHearthのウィンドウで選んでください。</translation>
    </message>
</context>
<context>
    <name>RecentModels</name>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>この一覧から削除</translation>
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
            <numerusform>%1 · %nトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>What the microphone hears</source>
        <translation>マイクが拾っている音</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Forget the recording</source>
        <translation>録音を破棄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message>
        <source>Loudness of “%1”</source>
        <translation>「%1」の音量</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>最大フレーム数</translation>
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
        <translation>思考の最大長（トークン）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
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
        <translation>すべて</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>毎回新しい値</translation>
    </message>
    <message>
        <source>Longest reply, in tokens</source>
        <translation>返信の最大長（トークン）</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
</context>
<context>
    <name>ReplyOptions</name>
    <message>
        <source>How this message is answered: changed</source>
        <translation>このメッセージの回答方法: 変更済み</translation>
    </message>
    <message>
        <source>How this message is answered</source>
        <translation>このメッセージの回答方法</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>For the next message only. Its reply keeps this when it is written again.</source>
        <translation>次のメッセージにのみ適用されます。その回答を再生成するときにも使われます。</translation>
    </message>
    <message>
        <source>Back to what is set</source>
        <translation>設定の値に戻す</translation>
    </message>
</context>
<context>
    <name>ReplySettings</name>
    <message>
        <source>Replies</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Low is predictable, high is inventive. Gemma was made for 1.</source>
        <translation>低いと予測しやすく、高いと独創的になります。Gemmaは1を前提に作られています。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that together reach this share.</source>
        <translation>確率の高い語を、合計がこの割合に達するまで残します。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Keeps this many of the likeliest words.</source>
        <translation>確率の高い語をこの数だけ残します。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>最も確率の高い語に対してこの割合より確率の低い語を除きます。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>Above 1, words that were just used become less likely.</source>
        <translation>1より大きいと、使ったばかりの語が出にくくなります。</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>回答の最大長</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>トークン数で指定します。</translation>
    </message>
    <message>
        <source>Longest reply in tokens</source>
        <translation>回答の最大長（トークン）</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed and settings give the same reply.</source>
        <translation>同じシードと設定では同じ回答になります。</translation>
    </message>
    <message>
        <source>A new one each time</source>
        <translation>毎回新しい値</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>This is all of it. It stays on this computer until you give it to somebody.</source>
        <translation>これがすべてです。誰かに渡すまで、このコンピューターに留まります。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
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
        <translation>エージェントの変更</translation>
    </message>
    <message>
        <source>Undo the last change taken back</source>
        <translation>最後に取り消した変更を元に戻す</translation>
    </message>
    <message>
        <source>Accept all of this file</source>
        <translation>このファイルの変更をすべて承認</translation>
    </message>
    <message>
        <source>Nothing is changed in this conversation.</source>
        <translation>この会話では何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>%1, in every folder</source>
        <translation>%1（すべてのフォルダー）</translation>
    </message>
    <message>
        <source>%1, in this folder</source>
        <translation>%1（このフォルダー）</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>コマンドのルール</translation>
    </message>
    <message>
        <source>There are none. “Always here”, where the agent asks, makes one.</source>
        <translation>ルールはありません。エージェントの確認で「ここでは常に許可」を選ぶと作成されます。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget the rule for %1</source>
        <translation>%1のルールを破棄</translation>
    </message>
    <message>
        <source>Undo the last one forgotten</source>
        <translation>最後に破棄したルールを元に戻す</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトを読み取り中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>今すぐ回答</translation>
    </message>
</context>
<context>
    <name>SaveCodeDialog</name>
    <message>
        <source>Save code as</source>
        <translation>コードに名前を付けて保存</translation>
    </message>
</context>
<context>
    <name>SchemaDialog</name>
    <message>
        <source>Structured replies</source>
        <translation>構造化された回答</translation>
    </message>
    <message>
        <source>Each reply becomes a JSON value of this schema and nothing else, until you end it or go to another conversation.</source>
        <translation>終了するか別の会話に移るまで、各回答はこのスキーマに従うJSONの値だけになります。</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>構造化</translation>
    </message>
    <message>
        <source>Replies follow your JSON Schema; press to end it</source>
        <translation>回答はJSON Schemaに従います。押すと終了します</translation>
    </message>
    <message>
        <source>Let replies follow a JSON Schema</source>
        <translation>回答をJSON Schemaに従わせる</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Selection copied</source>
        <translation>選択部分をコピーしました</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
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
        <translation>送信</translation>
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
        <translation>モデルの隣にあるもの</translation>
    </message>
    <message>
        <source>Eyes and ears…</source>
        <translation>目と耳…</translation>
    </message>
    <message>
        <source>Choose the file that the model sees and hears with</source>
        <translation>モデルが見聞きするためのファイルを選んでください</translation>
    </message>
    <message>
        <source>Eyes and ears of the model</source>
        <translation>モデルの目と耳</translation>
    </message>
    <message>
        <source>Projectors (*mmproj*.gguf)</source>
        <translation>プロジェクター (*mmproj*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>SentFiles</name>
    <message>
        <source>“%1”, no longer here</source>
        <translation>「%1」、もうここにありません</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>%1 (no longer here)</source>
        <translation>%1（もうここにありません）</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>「%1」をリセット</translation>
    </message>
</context>
<context>
    <name>SettingsEntry</name>
    <message>
        <source>Nothing found here</source>
        <translation>ここには見つかりません</translation>
    </message>
</context>
<context>
    <name>SettingsGroup</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all of “%1”</source>
        <translation>「%1」をすべてリセット</translation>
    </message>
</context>
<context>
    <name>SettingsHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>リセットを元に戻す</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No setting has these words. Try another word.</source>
        <translation>該当する設定はありません。別の言葉をお試しください。</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>すべての設定をリセット</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション一覧</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>設定のセクション</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Detail</source>
        <translation>詳細度</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>メッセージに入れる</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>読み込みを再開</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Read without a full sandbox: see Privacy in the settings.</source>
        <translation>完全なサンドボックスなしで読み取りました：設定のプライバシーを参照してください。</translation>
    </message>
</context>
<context>
    <name>ShelfChip</name>
    <message>
        <source>Looking for files</source>
        <translation>ファイルを検索中</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>読み込み中、%1%</translation>
    </message>
    <message>
        <source>Reading for meaning, %1 %</source>
        <translation>意味を読み取り中、%1%</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1, asked with each message</source>
        <translation>%1、メッセージごとに検索</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>送信できません</translation>
    </message>
    <message>
        <source>Looking at it · %1</source>
        <translation>モデルが確認中 · %1</translation>
    </message>
    <message>
        <source>Not seen or heard</source>
        <translation>モデルは見聞きできません</translation>
    </message>
    <message>
        <source>Do not send “%1”</source>
        <translation>「%1」を送信しない</translation>
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
        <translation>すべての会話に戻る</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
</context>
<context>
    <name>SiblingSwitch</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>バージョン %1/%2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
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
        <translation>次のバージョン</translation>
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
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>サイドバーを隠す</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>フォルダーで作業</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
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
        <translation>サイドバーの幅</translation>
    </message>
</context>
<context>
    <name>SlimScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>スクロールバー</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Open the source %1</source>
        <translation>出典 %1 を開く</translation>
    </message>
    <message>
        <source>Open the source %1 at “%2”</source>
        <translation>出典 %1 の「%2」を開く</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>This Hearth was built without a spell checker.</source>
        <translation>このHearthはスペルチェッカーなしでビルドされています。</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install one of your system&apos;s, for example hunspell-en-us.</source>
        <translation>辞書がインストールされていません。システムの辞書（例: hunspell-en-us）をインストールしてください。</translation>
    </message>
    <message>
        <source>In messages that you write. The right mouse button or the menu key offers other words.</source>
        <translation>入力するメッセージに適用されます。マウスの右ボタンかメニューキーでほかの語を選べます。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>dictionary, language, mistakes, words</source>
        <translation>辞書、言語、誤り、言葉</translation>
    </message>
    <message>
        <source>Underline wrong words</source>
        <translation>誤った語に下線を引く</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>文章に合わせる</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>You are talking to Hearth Starter, a small built-in demonstration. A full Gemma 4 answers anything, and runs here too.</source>
        <translation>今の会話の相手は、組み込みの小さなデモ用モデルHearth Starterです。本格的なGemma 4なら何にでも答えられ、このコンピューターでも動きます。</translation>
    </message>
    <message>
        <source>Get a full model</source>
        <translation>本格的なモデルを入手</translation>
    </message>
</context>
<context>
    <name>StorageBanner</name>
    <message>
        <source>Set it aside</source>
        <translation>別の場所に移す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>フォルダーをファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>disk, size, data folder, location, where, move</source>
        <translation>ディスク, 容量, データフォルダー, 場所, どこ, 移動</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Move everything to another folder</source>
        <translation>すべてを別のフォルダーへ移動</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>このコンピューターにおすすめ</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>ダウンロード: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>%1 のダウンロード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Quantisation of %1</source>
        <translation>%1の量子化</translation>
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
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>This summary was taken back. The agent goes on with all that was said.</source>
        <translation>この要約は取り消されました。エージェントはこれまでのすべての内容で続けます。</translation>
    </message>
    <message>
        <source>The turn became long and goes on from this summary:</source>
        <translation>このターンは長くなったため、次の要約から続けます:</translation>
    </message>
    <message>
        <source>Take the summary back</source>
        <translation>要約を取り消す</translation>
    </message>
    <message>
        <source>Hide what it replaces</source>
        <translation>置き換えた内容を隠す</translation>
    </message>
    <message>
        <source>Show what it replaces</source>
        <translation>置き換えた内容を表示</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>%1, a reply is being written</source>
        <translation>%1、回答を作成中</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
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
        <translation>タブ</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新しいタブ</translation>
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
        <translation>表をCSVとしてコピー</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Output of the command</source>
        <translation>コマンドの出力</translation>
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
        <translation>回答の前に思考します: 遅くなりますが、難しい質問に強くなります</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>すぐに回答します</translation>
    </message>
</context>
<context>
    <name>ThoughtRow</name>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>%n秒間思考</numerusform>
        </translation>
    </message>
    <message>
        <source>Thought for %1 min %2 s</source>
        <translation>%1分%2秒間思考</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%nトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Hide the thought</source>
        <translation>%1。思考を隠す</translation>
    </message>
    <message>
        <source>%1. Show the thought</source>
        <translation>%1。思考を表示</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Title: %1. Rename</source>
        <translation>タイトル: %1。名前を変更</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>会話のタイトル</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Message copied</source>
        <translation>メッセージをコピーしました</translation>
    </message>
    <message>
        <source>End of the reply</source>
        <translation>回答の終わり</translation>
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
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>これで続ける</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of this reply</source>
        <translation>この返答の版</translation>
    </message>
</context>
<context>
    <name>WaitDots</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
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
        <translation>このコンピューターで動く言語モデルと会話できます。GGUF形式のGemma 4ファイルを開いて始めてください。すべてはここに残り、どこにも送信されません。</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>モデルを入手</translation>
    </message>
    <message>
        <source>Open another model file</source>
        <translation>別のモデルファイルを開く</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Prompt: %1</source>
        <translation>プロンプト: %1</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>最後の回答を再生成</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Turn thinking on or off</source>
        <translation>思考のオンとオフを切り替え</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>次のメッセージの回答方法</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>アシスタントを選択</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>アシスタントとプロンプト</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>この会話をエクスポート</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>すべての会話をエクスポート</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>会話をインポート</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーを表示または隠す</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>標準サイズ</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>What the model reads, part by part</source>
        <translation>モデルが読む内容を部分ごとに</translation>
    </message>
    <message>
        <source>Settings of the model</source>
        <translation>モデルの設定</translation>
    </message>
    <message>
        <source>Settings of the spell check</source>
        <translation>スペルチェックの設定</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Privacy and connections</source>
        <translation>プライバシーと接続</translation>
    </message>
    <message>
        <source>Engines elsewhere</source>
        <translation>ほかの場所のエンジン</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新しいタブ</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This conversation in a new window</source>
        <translation>この会話を新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>The system prompt of this conversation</source>
        <translation>この会話のシステムプロンプト</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>フォルダーで作業</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Downloads of models</source>
        <translation>モデルのダウンロード</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Window and tray</source>
        <translation>ウィンドウとトレイ</translation>
    </message>
    <message>
        <source>close, background, icon, minimise, quit</source>
        <translation>閉じる、バックグラウンド、アイコン、最小化、終了</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイアイコン</translation>
    </message>
    <message>
        <source>With a menu for the window, a new conversation, a quick question and the end.</source>
        <translation>メニューからウィンドウの表示、新しい会話、クイック質問、終了ができます。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, or Qt&apos;s part for them is not installed.</source>
        <translation>このデスクトップはトレイアイコンを表示しないか、そのためのQtの部品がインストールされていません。</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても実行を続ける</translation>
    </message>
    <message>
        <source>Not without a tray icon: there would be no way back to the window.</source>
        <translation>トレイアイコンがないと使えません。ウィンドウに戻る方法がなくなるためです。</translation>
    </message>
    <message>
        <source>Replies go on, and the model stays loaded. The menu of the tray icon quits.</source>
        <translation>回答は続き、モデルは読み込まれたままです。終了するにはトレイアイコンのメニューを使います。</translation>
    </message>
    <message>
        <source>Not without the icon in the tray: there would be no way back to the window.</source>
        <translation>トレイにアイコンがないと使えません。ウィンドウに戻る方法がなくなるためです。</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Bind the command “hearth quick” to a key in its keyboard settings.</source>
        <translation>このデスクトップはプログラムにキーを割り当てません。キーボード設定で「hearth quick」コマンドをキーに割り当ててください。</translation>
    </message>
    <message>
        <source>The desktop gave Hearth no key. Bind the command “hearth quick” to one in its keyboard settings.</source>
        <translation>デスクトップは Hearth にキーを割り当てませんでした。キーボード設定で「hearth quick」コマンドをキーに割り当ててください。</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs. The desktop asks you which one.</source>
        <translation>Hearth の実行中、どのプログラムでも使えるキーで開きます。どのキーにするかはデスクトップが尋ねます。</translation>
    </message>
    <message>
        <source>The key stands in the keyboard settings of the desktop, where it can be changed.</source>
        <translation>キーはデスクトップのキーボード設定にあり、そこで変更できます。</translation>
    </message>
    <message>
        <source>The key is %1. The keyboard settings of the desktop change it.</source>
        <translation>キーは %1 です。デスクトップのキーボード設定で変更できます。</translation>
    </message>
    <message>
        <source>Open a quick question from anywhere</source>
        <translation>どこからでもクイック質問を開く</translation>
    </message>
    <message>
        <source>Another program has the key %1. Choose a different one.</source>
        <translation>キー %1 は別のプログラムが使っています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>This keyboard has no key %1. Choose a different one.</source>
        <translation>このキーボードにキー %1 はありません。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs.</source>
        <translation>Hearth の実行中、どのプログラムでも使えるキーで開きます。</translation>
    </message>
    <message>
        <source>Key of the quick question</source>
        <translation>クイック質問のキー</translation>
    </message>
    <message>
        <source>Press the button, then a key together with Ctrl, Alt or the like.</source>
        <translation>ボタンを押してから、CtrlやAltなどと一緒にキーを押してください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>「%1」に書き込めませんでした: %2。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートを停止しました。</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in a list, as in &quot;3 May&quot;.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1トークン/秒</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>ended at the limit of tokens per reply</source>
        <translation>回答あたりのトークン数の上限で終了</translation>
    </message>
    <message>
        <source>ended because the context is full</source>
        <translation>コンテキストがいっぱいになり終了</translation>
    </message>
    <message>
        <source>The reply failed. Try again.</source>
        <translation>回答に失敗しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>replayed, the same tokens</source>
        <translation>再現済み、トークンは同じ</translation>
    </message>
    <message>
        <source>replayed, differs from token %1 on</source>
        <translation>再現済み、%1番目のトークンから相違</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Summarise the following text in {{number}} sentences:

{{text}}</source>
        <translation>次のテキストを{{数}}文で要約してください:

{{テキスト}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translate into {{language}}. Give the translation only.

{{text}}</source>
        <translation>{{言語}}に翻訳してください。訳文だけを書いてください。

{{テキスト}}</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Explain {{subject}} to {{reader}}, with one example.</source>
        <translation>{{主題}}を{{読み手}}に向けて、例を1つ挙げて説明してください。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of this text, and list what you changed:

{{text}}</source>
        <translation>このテキストの綴りと文法を直し、変更した箇所を一覧にしてください:

{{テキスト}}</translation>
    </message>
    <message>
        <source>Reply to the clipboard</source>
        <translation>クリップボードに返信</translation>
    </message>
    <message>
        <source>Write a {{tone}} reply to this message:

{{clipboard}}</source>
        <translation>次のメッセージへの返信を{{口調}}で書いてください:

{{clipboard}}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare {{first}} and {{second}} in a table, by {{what matters}}.</source>
        <translation>{{1つ目}}と{{2つ目}}を、{{比較の観点}}について表で比較してください。</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB, which no such file is. Choose another one.</source>
        <translation>ファイルが4 MBを超えています。この種のファイルがこれほど大きいことはありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file holds no assistants or prompts of Hearth. Choose a file that Hearth exported.</source>
        <translation>ファイルにHearthのアシスタントやプロンプトがありません。Hearthからエクスポートしたファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file holds prompts, not assistants. Import it there.</source>
        <translation>ファイルの内容はアシスタントではなくプロンプトです。プロンプトの方でインポートしてください。</translation>
    </message>
    <message>
        <source>The file holds assistants, not prompts. Import it there.</source>
        <translation>ファイルの内容はプロンプトではなくアシスタントです。アシスタントの方でインポートしてください。</translation>
    </message>
    <message>
        <source>The file is of a newer Hearth. Get the newest one to read it.</source>
        <translation>このファイルは新しいHearthのものです。読み込むには最新版を入手してください。</translation>
    </message>
    <message>
        <source>The file holds more than 1,000 entries. Split it.</source>
        <translation>ファイルの項目が1,000件を超えています。分割してください。</translation>
    </message>
    <message>
        <source>Nothing in the file has a name. Choose another one.</source>
        <translation>ファイルに名前のある項目がありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>replayed by another model, the same tokens</source>
        <translation>別のモデルで再現済み、トークンは同じ</translation>
    </message>
    <message>
        <source>replayed by another model, differs from token %1 on</source>
        <translation>別のモデルで再現済み、%1番目のトークンから相違</translation>
    </message>
    <message>
        <source>The reply was stopped</source>
        <translation>回答を停止しました</translation>
    </message>
    <message>
        <source>The reply failed</source>
        <translation>回答に失敗しました</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>回答が完了しました</translation>
    </message>
</context>
<context>
    <name>app::Agent</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>No sandbox works on this computer: every command is asked about and runs with all your rights.</source>
        <translation>このコンピューターではサンドボックスを使えません: コマンドは毎回確認され、あなたの全権限で実行されます。</translation>
    </message>
    <message>
        <source>write in this folder only</source>
        <translation>書き込みはこのフォルダーのみ</translation>
    </message>
    <message>
        <source>read only what they need</source>
        <translation>読み取りは必要なもののみ</translation>
    </message>
    <message>
        <source>have no network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>see no other programs</source>
        <translation>ほかのプログラムは見えない</translation>
    </message>
    <message>
        <source>Commands run in a sandbox: they %1.</source>
        <translation>コマンドはサンドボックス内で実行されます: %1。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The agent has done many steps. Shall it go on?</source>
        <translation>エージェントは多くのステップを実行しました。続けますか？</translation>
    </message>
    <message>
        <source>The agent has done as many steps as one turn may have.</source>
        <translation>エージェントは1ターンのステップ数の上限に達しました。</translation>
    </message>
    <message>
        <source>The model could not write a call that makes sense. A larger model may.</source>
        <translation>モデルは意味のある呼び出しを書けませんでした。より大きなモデルなら可能かもしれません。</translation>
    </message>
    <message>
        <source>The agent went round in circles and was stopped.</source>
        <translation>エージェントが同じことを繰り返したため停止しました。</translation>
    </message>
    <message>
        <source>The turn has used up what it was given.</source>
        <translation>このターンは割り当てを使い切りました。</translation>
    </message>
    <message>
        <source>The turn became too long for this model.</source>
        <translation>このターンはこのモデルには長すぎます。</translation>
    </message>
    <message>
        <source>The model wrote nothing.</source>
        <translation>モデルは何も書きませんでした。</translation>
    </message>
    <message>
        <source>The turn failed.</source>
        <translation>ターンが失敗しました。</translation>
    </message>
    <message>
        <source>The agent wants to change %1</source>
        <translation>エージェントが %1 の変更を求めています</translation>
    </message>
    <message>
        <source>The agent wants to run a command in the sandbox</source>
        <translation>エージェントがサンドボックス内でのコマンドの実行を求めています</translation>
    </message>
    <message>
        <source>The agent wants to run a command WITHOUT a sandbox, with all your rights</source>
        <translation>注意: エージェントがサンドボックスなしで、あなたの全権限でのコマンドの実行を求めています</translation>
    </message>
    <message>
        <source>The agent wants to read this page of the web</source>
        <translation>エージェントがこのWebページの読み取りを求めています</translation>
    </message>
    <message>
        <source>The agent wants to use a connected program</source>
        <translation>エージェントが接続済みプログラムの使用を求めています</translation>
    </message>
    <message>
        <source>Another agent is at work in “%1”, in this window or another program. Wait until it is done, or stop it: a folder has one turn at a time.</source>
        <translation>別のエージェントが「%1」で作業中です（このウィンドウまたは別のプログラム）。終わるまで待つか、停止してください。1つのフォルダーで同時に行えるターンは1つです。</translation>
    </message>
    <message>
        <source>“%1” cannot be made, where the journal of this folder lies.</source>
        <translation>「%1」を作成できません。このフォルダーのジャーナルの置き場所です。</translation>
    </message>
    <message>
        <source>“%1” cannot be written, where the journal of this folder lies.</source>
        <translation>「%1」に書き込めません。このフォルダーのジャーナルの置き場所です。</translation>
    </message>
    <message>
        <source>This turn is still running.</source>
        <translation>このターンはまだ実行中です。</translation>
    </message>
    <message>
        <source>This turn is still running. Stop it first.</source>
        <translation>このターンはまだ実行中です。先に停止してください。</translation>
    </message>
    <message>
        <source>This turn has come to its end. Start a new one.</source>
        <translation>このターンは終了しました。新しいターンを始めてください。</translation>
    </message>
    <message>
        <source>This turn was undone. Start a new one.</source>
        <translation>このターンは元に戻されました。新しいターンを始めてください。</translation>
    </message>
    <message>
        <source>This turn was undone already.</source>
        <translation>このターンはすでに元に戻されています。</translation>
    </message>
    <message>
        <source>There is no such turn.</source>
        <translation>そのようなターンはありません。</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read; nothing was changed.</source>
        <translation>このターンのジャーナルを読み取れません。何も変更していません。</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read: %1 Nothing was changed.</source>
        <translation>このターンのジャーナルを読み取れません: %1 何も変更していません。</translation>
    </message>
    <message>
        <source>The journal cannot be written: %1. Without it nothing could be undone, so nothing was changed.</source>
        <translation>ジャーナルに書き込めません: %1。ジャーナルがなければ何も元に戻せないため、何も変更していません。</translation>
    </message>
    <message>
        <source>The journal cannot be begun: %1.</source>
        <translation>ジャーナルを開始できません: %1。</translation>
    </message>
    <message>
        <source>Another program uses this turn&apos;s journal.</source>
        <translation>このターンのジャーナルは別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>The original cannot be kept for undo: %1. Nothing was changed. Free some disk space.</source>
        <translation>元に戻すための元の内容を保存できません: %1。何も変更していません。ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>The journal holds no copy of this content.</source>
        <translation>ジャーナルにこの内容のコピーはありません。</translation>
    </message>
    <message>
        <source>The journal&apos;s copy is damaged and is not used.</source>
        <translation>ジャーナルのコピーは破損しているため使用しません。</translation>
    </message>
    <message>
        <source>The journal&apos;s copy cannot be read: %1</source>
        <translation>ジャーナルのコピーを読み取れません: %1</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: %2.</source>
        <translation>ジャーナルのフォルダー %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2.</source>
        <translation>フォルダー %1 を開けません: %2。</translation>
    </message>
    <message>
        <source>The contents of this file were not kept.</source>
        <translation>このファイルの内容は保存されていません。</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>このファイルはテキストではありません。</translation>
    </message>
    <message>
        <source>The turn did not change this file.</source>
        <translation>このターンはこのファイルを変更していません。</translation>
    </message>
    <message>
        <source>These turns did not change this file.</source>
        <translation>これらのターンはこのファイルを変更していません。</translation>
    </message>
    <message>
        <source>The system does not allow access to %1.</source>
        <translation>システムが %1 へのアクセスを許可していません。</translation>
    </message>
    <message>
        <source>Another program has %1 open. Try again.</source>
        <translation>別のプログラムが %1 を開いています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Rule %1 for commands needs a &quot;prefix&quot; of words and a &quot;verdict&quot;: allow, ask or deny. Correct “%2”.</source>
        <translation>コマンドのルール%1には、語の並びを示す&quot;prefix&quot;と、allow、ask、denyのいずれかを示す&quot;verdict&quot;が必要です。「%2」を修正してください。</translation>
    </message>
    <message>
        <source>The rules for commands are no JSON list. Correct or remove “%1”.</source>
        <translation>コマンドのルールがJSONのリストではありません。「%1」を修正するか削除してください。</translation>
    </message>
    <message>
        <source>The trusted folders are no JSON list. Correct or remove “%1”.</source>
        <translation>信頼するフォルダーがJSONのリストではありません。「%1」を修正するか削除してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 was changed after this turn stopped. Start a new one.</source>
        <translation>%1 はこのターンの停止後に変更されました。新しいターンを始めてください。</translation>
    </message>
    <message>
        <source>%1 changed since it was shown. Look at it again.</source>
        <translation>%1 は表示後に変更されました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 was changed after the agent made it. Remove it by hand.</source>
        <translation>%1 はエージェントが作成した後に変更されました。手動で削除してください。</translation>
    </message>
    <message>
        <source>%1 was changed by another program in the meantime. Read it again.</source>
        <translation>%1 はその間に別のプログラムによって変更されました。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 は別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>%1 may hold keys or passwords and stays closed. Go on without it.</source>
        <translation>%1 にはキーやパスワードが含まれている可能性があるため、開きません。これなしで続けてください。</translation>
    </message>
    <message>
        <source>%1 is protected, because it can make other programs run something. Tell the user what to change there.</source>
        <translation>%1 は、ほかのプログラムに何かを実行させる可能性があるため保護されています。そこで何を変更すべきかをユーザーに伝えてください。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads out of the folder. It is not followed.</source>
        <translation>%1 はフォルダーの外を指すシンボリックリンクです。リンクはたどりません。</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2. Use that path instead.</source>
        <translation>%1 は %2 へのシンボリックリンクです。代わりにそのパスを使ってください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it, or use list to see it.</source>
        <translation>%1 はフォルダーです。その中のファイルを指定するか、listで中身を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file and is left alone.</source>
        <translation>%1 は通常のファイルではないため、そのままにします。</translation>
    </message>
    <message>
        <source>%1 lies on something mounted inside the folder. It is left alone.</source>
        <translation>%1 はフォルダー内にマウントされたものの上にあります。そのままにします。</translation>
    </message>
    <message>
        <source>%1 goes through a file as if it were a folder.</source>
        <translation>%1 はファイルをフォルダーのように経由しています。</translation>
    </message>
    <message>
        <source>%1 does not exist. Use list or search to find the right path.</source>
        <translation>%1 は存在しません。listまたはsearchで正しいパスを探してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 を開けません: %2。</translation>
    </message>
    <message>
        <source>The reply was longer than a reply may be and was cut off.</source>
        <translation>回答が許容される長さを超えたため、途中で打ち切られました。</translation>
    </message>
    <message>
        <source>The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>このターンはモデルのコンテキストをいっぱいにしています。新しいターンを始めるか、より大きいコンテキストでモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>A summary did not make the turn much shorter. The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>要約してもターンはあまり短くなりませんでした。このターンはモデルのコンテキストをいっぱいにしています。新しいターンを始めるか、より大きいコンテキストでモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>bubblewrap is not installed.</source>
        <translation>bubblewrapがインストールされていません。</translation>
    </message>
    <message>
        <source>bubblewrap cannot make its namespaces here; the system may forbid them to programs.</source>
        <translation>bubblewrapがここでは名前空間を作成できません。システムがプログラムに禁止している可能性があります。</translation>
    </message>
    <message>
        <source>The kernel has no Landlock, or an early one.</source>
        <translation>カーネルにLandlockがないか、初期のバージョンです。</translation>
    </message>
    <message>
        <source>sandbox-exec does not work here.</source>
        <translation>sandbox-execはここでは動作しません。</translation>
    </message>
    <message>
        <source>Only a restricted token works here: it keeps helpers from writing, but not from reading or from the network.</source>
        <translation>ここでは制限付きトークンしか使えません。補助プロセスの書き込みは防ぎますが、読み取りやネットワークの使用は防ぎません。</translation>
    </message>
    <message>
        <source>They could change the permissions of your other files, though not what is in them.</source>
        <translation>ほかのファイルの内容は変更できませんが、アクセス権は変更できる可能性があります。</translation>
    </message>
    <message>
        <source>They cannot make new files at the top of the folder.</source>
        <translation>フォルダーの最上位に新しいファイルを作成することはできません。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped in the background: %n commands.</source>
        <translation>
            <numerusform>バックグラウンドで停止しました: %n個のコマンド。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone, because it changed since: %1. Undo later turns first, or put these files right by hand.</source>
        <translation>その後に変更されたため、何も元に戻していません: %1。先に後のターンを元に戻すか、これらのファイルを手動で直してください。</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n files are as they were.</source>
        <translation>
            <numerusform>元に戻しました: %n個のファイルが以前の状態になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not put back, because no copy was kept: %1.</source>
        <translation>コピーが保存されていないため、元に戻していません: %1。</translation>
    </message>
    <message>
        <source>This turn was undone.</source>
        <translation>このターンは元に戻されました。</translation>
    </message>
    <message>
        <source>This turn was broken off before its end.</source>
        <translation>このターンは終わる前に中断されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files changed.</source>
        <translation>
            <numerusform>%n個のファイルを変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in the way has another name now: %1.</source>
        <translation>妨げになっていたものは別の名前に変更しました: %1。</translation>
    </message>
    <message>
        <source>Left as they are, because they changed since: %1.</source>
        <translation>その後に変更されたため、そのままにしました: %1。</translation>
    </message>
</context>
<context>
    <name>app::AgentController</name>
    <message>
        <source>“%1” is missing, or is not what was asked for.</source>
        <translation>「%1」がないか、求められた内容と異なります。</translation>
    </message>
    <message>
        <source>The key of %1 is still being read. Try again in a moment.</source>
        <translation>%1 のキーを読み込んでいます。少し待ってからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>app::AgentList</name>
    <message>
        <source>An agent asks</source>
        <translation>エージェントからの確認</translation>
    </message>
    <message>
        <source>%1: the agent asks</source>
        <translation>%1: エージェントからの確認</translation>
    </message>
    <message>
        <source>An agent has finished</source>
        <translation>エージェントが完了しました</translation>
    </message>
    <message>
        <source>%1: the agent has finished</source>
        <translation>%1: エージェントが完了しました</translation>
    </message>
</context>
<context>
    <name>app::AgentRules</name>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>never allowed</source>
        <translation>常に不許可</translation>
    </message>
</context>
<context>
    <name>app::AppLock</name>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Writing the conversations anew…</source>
        <translation>会話を書き直しています…</translation>
    </message>
    <message>
        <source>Comparing them with the old ones…</source>
        <translation>以前の会話と比較しています…</translation>
    </message>
    <message>
        <source>Writing the backups anew…</source>
        <translation>バックアップを書き直しています…</translation>
    </message>
    <message>
        <source>Writing the attachments anew…</source>
        <translation>添付ファイルを書き直しています…</translation>
    </message>
    <message>
        <source>That is not the password. Check the keyboard layout and Caps Lock.</source>
        <translation>パスワードが違います。キーボードレイアウトとCaps Lockを確認してください。</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt.</source>
        <translation>このHearthはSQLCipherなしでビルドされているため、暗号化できません。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>パスワードが空です。</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>That is not the password that Hearth is locked with.</source>
        <translation>Hearthをロックしているパスワードではありません。</translation>
    </message>
    <message>
        <source>What was copied to “%1” for a move would stay unlocked. Carry out the move, or choose “Stay here”, then set the password.</source>
        <translation>移動のために「%1」へコピーしたものがロックされないまま残ります。移動を実行するか、「ここに残る」を選んでから、パスワードを設定してください。</translation>
    </message>
</context>
<context>
    <name>app::AttachmentList</name>
    <message>
        <source>“%1” is not on this computer, and Hearth fetches nothing from the network. Save it as a file and add that.</source>
        <translation>「%1」はこのコンピューターにありません。Hearthはネットワークから何も取得しません。ファイルとして保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>貼り付けたテキスト.txt</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>貼り付けた画像.png</translation>
    </message>
    <message>
        <source>The picture cannot be taken over. Save it as a file and add that.</source>
        <translation>この画像は取り込めません。ファイルとして保存し、それを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages as pictures</source>
        <translation>
            <numerusform>%1、%nページ（画像として）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%nトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages from “%1”</source>
        <translation>「%1」からの抜粋</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n件の抜粋</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <translation>録音 %1.wav</translation>
    </message>
    <message>
        <source>Pasted text.html</source>
        <translation>貼り付けたテキスト.html</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pages with figures also as pictures</source>
        <extracomment>%1: how many pages with figures there are; %n: how many of them are shown</extracomment>
        <translation>
            <numerusform>図のある %1 ページのうち %n ページを画像としても</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with figures also as pictures</source>
        <translation>
            <numerusform>図のある %n ページを画像としても</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, and more that are not read</source>
        <translation>
            <numerusform>%n 個のファイルと、読み取られないほかのファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AttachmentViewer</name>
    <message>
        <source>“%1” is no longer here.</source>
        <translation>「%1」はもうここにありません。</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save a copy instead.</source>
        <translation>このコンピューターには「%1」を開くプログラムがありません。代わりにコピーを保存してください。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>“%1” cannot be saved there. Choose another folder.</source>
        <translation>「%1」はそこに保存できません。別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>app::Backups</name>
    <message>
        <source>A reply is being written. Wait for its end or stop it, then try again.</source>
        <translation>回答を作成中です。終わるのを待つか停止してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The conversations are not open. Start Hearth again, then restore the copy.</source>
        <translation>会話が開かれていません。Hearthを再起動してから、バックアップを復元してください。</translation>
    </message>
</context>
<context>
    <name>app::Catalogue</name>
    <message>
        <source>Quick on any computer. Sees pictures and hears sound. A good first choice.</source>
        <translation>どのコンピューターでも高速。画像と音声を理解します。最初の選択に適しています。</translation>
    </message>
    <message>
        <source>Clearly cleverer than E2B at half the speed. Sees and hears.</source>
        <translation>E2Bより明らかに賢く、速度は半分。画像と音声を理解します。</translation>
    </message>
    <message>
        <source>For careful answers and long documents. Sees and hears.</source>
        <translation>慎重な回答や長い文書向け。画像と音声を理解します。</translation>
    </message>
    <message>
        <source>Knows most for its speed: a mixture of experts, as quick as E4B. Sees pictures. Needs much memory.</source>
        <translation>速度の割に最も知識が豊富: 混合エキスパートモデルで、E4Bと同じ速さ。画像を理解します。多くのメモリが必要です。</translation>
    </message>
    <message>
        <source>The best of the family, and the slowest. Sees pictures.</source>
        <translation>シリーズで最も優秀で、最も低速。画像を理解します。</translation>
    </message>
</context>
<context>
    <name>app::ChatController</name>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>モデルを待機中</translation>
    </message>
    <message>
        <source>Reading the prompt, %1 of %2 tokens</source>
        <translation>プロンプトを読み取り中、%1/%2トークン</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>回答を作成中</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1トークン/秒</translation>
    </message>
    <message>
        <source>This reply cannot be replayed: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>この回答は再現できません。記録にトークンがないか、別の回答の続きです。代わりに再生成してください。</translation>
    </message>
    <message>
        <source>No word of the question stands in the folder&apos;s files. Ask with words that stand there.</source>
        <translation>質問の言葉がフォルダーのファイルに1つも見つかりません。ファイルにある言葉で質問してください。</translation>
    </message>
    <message>
        <source>Another conversation was opened before the question was sent.</source>
        <translation>質問を送信する前に別の会話が開かれました。</translation>
    </message>
    <message>
        <source>The words of this reply cannot be looked at: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>この回答の語は表示できません。記録にトークンがないか、別の回答の続きです。代わりに再生成してください。</translation>
    </message>
    <message>
        <source>Another model wrote this reply. Load %1 to look at its words.</source>
        <translation>この回答は別のモデルが書きました。語を表示するには %1 を読み込んでください。</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>This engine is not ready yet. Try again in a moment.</source>
        <translation>このエンジンはまだ準備ができていません。少し待ってからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>app::ConversationExchange</name>
    <message numerus="yes">
        <source>Importing, %n conversation(s)</source>
        <translation>
            <numerusform>インポート中、会話%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting, %1 of %2</source>
        <translation>エクスポート中、%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) exported to “%1”</source>
        <translation>
            <numerusform>%n件の会話を「%1」にエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>%n件の会話をインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are not in it, as they are larger than 64 MB or not there any more: %1</source>
        <translation>
            <numerusform>%n 個の添付ファイルは、64 MB を超えているか存在しないため、含まれていません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or take fewer conversations at a time.</source>
        <translation>メモリが足りません。ほかのプログラムを閉じるか、一度に扱う会話を減らしてください。</translation>
    </message>
</context>
<context>
    <name>app::ConversationListModel</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n件の会話</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>この会話</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1: moved to the trash</source>
        <translation>%1をゴミ箱に移動しました</translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation>%1を復元しました</translation>
    </message>
    <message>
        <source>%1: archived</source>
        <translation>%1をアーカイブしました</translation>
    </message>
    <message>
        <source>%1: back in the list</source>
        <translation>%1を一覧に戻しました</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>The folder “%1” was removed</source>
        <translation>フォルダー「%1」を削除しました</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good in %n day(s)</source>
        <translation>
            <numerusform>%n日後に完全に削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>app::DataFolder</name>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” holds what another Hearth has begun to copy.</source>
        <translation>「%1」には別のHearthがコピーし始めたものがあります。</translation>
    </message>
    <message>
        <source>“%1” holds other files.</source>
        <translation>「%1」には他のファイルがあります。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: %2.</source>
        <translation>「%1」をコピーできません：%2。</translation>
    </message>
    <message>
        <source>another program changed it</source>
        <translation>別のプログラムが変更しました</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the disk of that folder takes no links.</source>
        <translation>「%1」をコピーできません：そのフォルダーのディスクはリンクに対応していません。</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>設定を書き込めないため、何も移動しません。</translation>
    </message>
    <message>
        <source>An agent is at work. Wait until it is done, or stop it.</source>
        <translation>エージェントが作業中です。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>一方のフォルダーがもう一方の中にあります。外側の別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>what was written reads differently</source>
        <translation>書いた内容が読み返すと異なります</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>フォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect the disk that it lies on.</source>
        <translation>フォルダー「%1」がありません。そのディスクを接続してください。</translation>
    </message>
    <message>
        <source>“%1” does not hold the conversations, so nothing was removed.</source>
        <translation>「%1」に会話が入っていないため、何も削除していません。</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>「%1」を削除できませんでした。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one name for the disk of that folder. Rename one of them.</source>
        <translation>「%1」と「%2」は、そのフォルダーのディスクでは同じ名前とみなされます。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>its folder there is a link to another place</source>
        <translation>そこにあるフォルダーが別の場所へのリンクになっています</translation>
    </message>
    <message>
        <source>“%1” was used again after the move, so nothing was removed. Look at what is new there, then delete it yourself.</source>
        <translation>「%1」は移動後に再び使われたため、何も削除していません。そこに新しくあるものを確認してから、ご自身で削除してください。</translation>
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
        <translation>このコンピューターのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>設定を書き込めないため、何も移動しません。</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>設定を書き込めません。</translation>
    </message>
    <message>
        <source>Last changed %1, locked with a password.</source>
        <translation>最終変更：%1、パスワードでロック済み。</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>最終変更：%1。</translation>
    </message>
    <message>
        <source>Everything lies in that folder already.</source>
        <translation>すべてすでにそのフォルダーにあります。</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>一方のフォルダーがもう一方の中にあります。外側の別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose another one.</source>
        <translation>「%1」はフォルダーではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Hearth may not write to “%1”. Choose another folder, or change its rights.</source>
        <translation>Hearthは「%1」に書き込めません。別のフォルダーを選ぶか、権限を変更してください。</translation>
    </message>
    <message>
        <source>“%1” lies on another computer. Databases are damaged there sooner or later: choose a folder on a disk of this one.</source>
        <translation>「%1」は別のコンピューターにあります。そこではデータベースがいずれ壊れます。このコンピューターのディスク上のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Hearth runs in a sandbox that lends it “%1” only for a while. Give it that folder in the sandbox&apos;s settings, then choose it again.</source>
        <translation>Hearthはサンドボックス内で動いており、「%1」は一時的に貸し出されているだけです。サンドボックスの設定でそのフォルダーを許可してから、もう一度選んでください。</translation>
    </message>
    <message>
        <source>Not enough space: %1 are needed, %2 are free in “%3”.</source>
        <translation>空き容量が足りません：%1必要ですが、「%3」の空きは%2です。</translation>
    </message>
    <message>
        <source>The disk of “%1” is formatted as FAT, which takes no file over 4 GB, and one of the models is larger. Choose another disk, or remove that model first.</source>
        <translation>「%1」のディスクはFAT形式で、4 GBを超えるファイルを置けませんが、それより大きいモデルがあります。別のディスクを選ぶか、先にそのモデルを削除してください。</translation>
    </message>
    <message>
        <source>“%1” holds other files. Choose an empty folder.</source>
        <translation>「%1」には他のファイルがあります。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>What was copied to “%1” is still there. It is removed at a start of Hearth at which that folder can be written to.</source>
        <translation>「%1」にコピーしたものはまだそこにあります。そのフォルダーに書き込める状態でHearthを起動したときに削除されます。</translation>
    </message>
</context>
<context>
    <name>app::DesktopPortals</name>
    <message>
        <source>Ask Hearth a quick question</source>
        <translation>Hearth にクイック質問をする</translation>
    </message>
    <message>
        <source>The desktop gave no screenshot. Take one with its own program and paste it.</source>
        <translation>デスクトップからスクリーンショットを得られませんでした。デスクトップのプログラムで撮って貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>app::DeviceChoice</name>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>on the processor, slow</source>
        <translation>プロセッサー上（低速）</translation>
    </message>
    <message>
        <source>“%1” is not there now. The processor computes until it is back.</source>
        <translation>「%1」は現在ありません。戻るまでプロセッサーが計算します。</translation>
    </message>
    <message>
        <source>The processor computes until the chosen device can.</source>
        <translation>選択したデバイスで計算できるようになるまで、プロセッサーが計算します。</translation>
    </message>
</context>
<context>
    <name>app::DownloadAccess</name>
    <message>
        <source>An access token has no spaces and no letters beyond a to z.</source>
        <translation>アクセストークンに空白やaからz以外の文字は含まれません。</translation>
    </message>
</context>
<context>
    <name>app::DraftCost</name>
    <message>
        <source>less than a second</source>
        <translation>1秒未満</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約%1秒</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約%1分</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%nトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first word in %2</source>
        <translation>%1、最初の語まで%2</translation>
    </message>
</context>
<context>
    <name>app::EyesAndEars</name>
    <message>
        <source>Sees with “%1”.</source>
        <translation>「%1」で見ます。</translation>
    </message>
    <message>
        <source>Sees and hears with “%1”.</source>
        <translation>「%1」で見聞きします。</translation>
    </message>
    <message>
        <source>Hears with “%1”.</source>
        <translation>「%1」で聞きます。</translation>
    </message>
    <message>
        <source>“%1” belongs to another model than “%2”. Choose the mmproj file that was published with it.</source>
        <translation>「%1」は「%2」とは別のモデルのものです。そのモデルと一緒に公開された mmproj ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Neither sees nor hears. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>見ることも聞くこともできません。%1</translation>
    </message>
    <message>
        <source>“%1” uses “%2” now.</source>
        <extracomment>%1: a model&apos;s name; %2: a file&apos;s</extracomment>
        <translation>「%1」は今「%2」を使います。</translation>
    </message>
    <message>
        <source>“%1” is no model: it is for %2. Open %2 first, then this file.</source>
        <translation>「%1」はモデルではありません：%2 のためのものです。先に %2 を開き、それからこのファイルを開いてください。</translation>
    </message>
    <message>
        <source>“%1” is no model: a model sees and hears with it. Open that model first, then this file.</source>
        <translation>「%1」はモデルではありません：モデルが見聞きするためのものです。先にそのモデルを開き、それからこのファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>app::FetchProcess</name>
    <message>
        <source>The program hearth-fetch, which downloads for Hearth, is missing. Install it again, or copy a model file here by other means.</source>
        <translation>Hearthのダウンロードを行うプログラムhearth-fetchが見つかりません。再インストールするか、別の方法でモデルファイルをここにコピーしてください。</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again: it goes on where it stopped.</source>
        <translation>ダウンロードが予期せず終了しました。もう一度お試しください: 止まった所から続けます。</translation>
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
        <translation>設定を書き込めません。</translation>
    </message>
</context>
<context>
    <name>app::Ledger</name>
    <message>
        <source>Hearth is set to stay on this computer and opens no connection. Turn off “Local only” in the settings to allow it.</source>
        <translation>Hearth はこのコンピューターだけで動くように設定されており、接続を開きません。許可するには設定で「ローカルのみ」をオフにしてください。</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so none is opened. Check the permissions and the space on the disk.</source>
        <translation>接続の一覧に書き込めないため、接続を開きません。権限とディスクの空きを確認してください。</translation>
    </message>
</context>
<context>
    <name>app::MemoryFit</name>
    <message>
        <source>Fits easily</source>
        <translation>余裕で収まります</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>収まります</translation>
    </message>
    <message>
        <source>Fits when other programs are closed</source>
        <translation>ほかのプログラムを閉じれば収まります</translation>
    </message>
    <message>
        <source>Too large for the %1 of memory here</source>
        <translation>このコンピューターのメモリ%1には大きすぎます</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlan</name>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Pictures and sound</source>
        <translation>画像と音声</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>ドラフトモデル</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>作業用メモリ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlanner</name>
    <message>
        <source>Memory of the processor</source>
        <translation>プロセッサーのメモリ</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1 more than is free now</source>
        <translation>現在の空きより%1多い</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1トークン</translation>
    </message>
    <message>
        <source>This model was made for up to %1.</source>
        <translation>このモデルは最大%1トークン用に作られています。</translation>
    </message>
    <message>
        <source>Up to %1 fit into this computer&apos;s memory.</source>
        <translation>このコンピューターのメモリには最大%1トークンが収まります。</translation>
    </message>
    <message>
        <source>Needs %1 once the conversation fills it.</source>
        <translation>会話がコンテキストを満たすと%1が必要です。</translation>
    </message>
    <message>
        <source>Its per-layer table, %1, stays on the disk and is read as needed.</source>
        <translation>レイヤーごとのテーブル（%1）はディスクに置かれ、必要に応じて読み込まれます。</translation>
    </message>
    <message>
        <source>Loading took %1; %2 were predicted for it.</source>
        <translation>読み込みに%1を使いました。予測は%2でした。</translation>
    </message>
    <message>
        <source>%1 of its own. Not chosen in the settings.</source>
        <translation>専用メモリ%1。設定では選択されていません。</translation>
    </message>
    <message>
        <source>Memory of the processor, shared with %1</source>
        <translation>プロセッサーのメモリ（%1と共有）</translation>
    </message>
    <message>
        <source>Needs %2 on %1 and %3 of this computer&apos;s memory once the conversation fills it.</source>
        <translation>会話がコンテキストを満たすと、%1で%2、このコンピューターのメモリで%3が必要です。</translation>
    </message>
    <message>
        <source>On %1 loading took %2; %3 were predicted for it.</source>
        <extracomment>%1: a graphics device; %2 and %3: &quot;3.12 GB&quot;</extracomment>
        <translation>読み込みに%1で%2を使いました。予測は%3でした。</translation>
    </message>
    <message>
        <source>Of this computer&apos;s memory it took %1; %2 were predicted for it.</source>
        <translation>このコンピューターのメモリは%1を使いました。予測は%2でした。</translation>
    </message>
</context>
<context>
    <name>app::Mentions</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Ask about the folder %1</source>
        <translation>フォルダー %1 について質問</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>app::MessageVersions</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>after thinking</source>
        <translation>思考後</translation>
    </message>
</context>
<context>
    <name>app::Microphone</name>
    <message>
        <source>There is no microphone. Connect one and try again.</source>
        <translation>マイクがありません。接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Hearth may not use the microphone. Allow it in the settings of your system.</source>
        <translation>Hearthはマイクを使えません。システムの設定で許可してください。</translation>
    </message>
    <message>
        <source>The microphone cannot be heard at 16 kHz. Choose another one in the settings of your system.</source>
        <translation>このマイクは16 kHzで録音できません。システムの設定で別のマイクを選択してください。</translation>
    </message>
    <message>
        <source>The microphone stopped. Check that it is connected and that no other program holds it.</source>
        <translation>マイクが停止しました。接続されていること、ほかのプログラムが使用していないことを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was heard. Record for a little longer.</source>
        <translation>何も聞こえませんでした。もう少し長く録音してください。</translation>
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
        <translation>思考なし</translation>
    </message>
    <message>
        <source>Thoughts up to %1 tokens</source>
        <translation>思考は%1トークンまで</translation>
    </message>
    <message>
        <source>Thoughts without a limit</source>
        <translation>思考は無制限</translation>
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
        <translation>返信は%1トークンまで</translation>
    </message>
    <message>
        <source>Replies without a limit</source>
        <translation>返信は無制限</translation>
    </message>
    <message>
        <source>A new seed each time</source>
        <translation>毎回新しいシード</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>Repetition penalty %1</source>
        <translation>繰り返しペナルティ %1</translation>
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
        <translation>メモリ%1が必要</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>On your prompts, %1 says the same as %2.</source>
        <translation>あなたのプロンプトでは、%1は%2と同じことを言います。</translation>
    </message>
    <message>
        <source>On your prompts, %1 says nearly the same as %2.</source>
        <translation>あなたのプロンプトでは、%1は%2とほぼ同じことを言います。</translation>
    </message>
    <message>
        <source>On your prompts, %1 says mostly the same as %2. The replies show whether the differences matter to you.</source>
        <translation>あなたのプロンプトでは、%1はおおむね%2と同じことを言います。違いが気になるかは返信で分かります。</translation>
    </message>
    <message>
        <source>On your prompts, %1 often says something else than %2.</source>
        <translation>あなたのプロンプトでは、%1は%2としばしば違うことを言います。</translation>
    </message>
    <message>
        <source>On your prompts, %1 says something else than %2.</source>
        <translation>あなたのプロンプトでは、%1は%2と違うことを言います。</translation>
    </message>
    <message>
        <source>They agree on %1 of the words (%2 of %3 tokens).</source>
        <extracomment>%1: a share, &quot;98 %&quot;; %2 and %3: numbers of words</extracomment>
        <translation>語の%1が一致します（%3トークン中%2）。</translation>
    </message>
    <message>
        <source>%1 of %2 replies are the same.</source>
        <translation>%2件の返信のうち%1件が同じです。</translation>
    </message>
    <message>
        <source>That is little to go by: choose more prompts.</source>
        <translation>判断材料が少なすぎます。プロンプトをもっと選んでください。</translation>
    </message>
    <message>
        <source>The same reply.</source>
        <translation>同じ返信です。</translation>
    </message>
    <message>
        <source>They agree on %1 of the words.</source>
        <translation>語の%1が一致します。</translation>
    </message>
    <message>
        <source>One is loaded after the other; that needs %1 of memory.</source>
        <translation>一つずつ読み込みます。メモリ%1が必要です。</translation>
    </message>
    <message>
        <source>The model in use is set aside meanwhile, and comes back.</source>
        <translation>使用中のモデルはその間脇に置かれ、後で戻ります。</translation>
    </message>
    <message>
        <source>The comparison was stopped, because a model was loaded.</source>
        <translation>モデルが読み込まれたため、比較を停止しました。</translation>
    </message>
    <message>
        <source>Waits until the reply that is being written has ended.</source>
        <translation>書いている返信が終わるのを待っています。</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1を読み込み中</translation>
    </message>
    <message>
        <source>%1 answers prompt %2 of %3</source>
        <extracomment>%1: a file, &quot;Q4_0&quot;; %2 and %3: numbers</extracomment>
        <translation>%1が%3件中%2件目のプロンプトに回答中</translation>
    </message>
</context>
<context>
    <name>app::ModelController</name>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <extracomment>%1: &quot;1.2 GB of 3.1 GB&quot;; %n: seconds</extracomment>
        <translation>
            <numerusform>%1、残り%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth opens files on this computer only. Choose a .gguf file.</source>
        <translation>Hearthが開けるのはこのコンピューターのファイルだけです。.ggufファイルを選択してください。</translation>
    </message>
    <message>
        <source>Hearth ended unexpectedly while it worked with “%1”. The model is not loaded by itself again. Open it anew, or choose another one.</source>
        <translation>「%1」の使用中にHearthが予期せず終了しました。このモデルは自動では再度読み込まれません。もう一度開くか、別のモデルを選択してください。</translation>
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
        <translation>フォルダー %1 を作成できません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 no longer has the file %2. A newer Hearth may know the new one; or get a GGUF file there yourself and open it.</source>
        <translation>%1 にファイル %2 はもうありません。新しいHearthなら新しいファイルに対応しているかもしれません。または、そこから自分でGGUFファイルを入手して開いてください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 a second, %3</source>
        <extracomment>%1: &quot;1.2 GB of 4.3 GB&quot;, %2: &quot;12.3 MB&quot;, %3: &quot;4 minutes left&quot;</extracomment>
        <translation>%1、毎秒%2、%3</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>残り%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelLibrary</name>
    <message>
        <source>Needs %1 of memory, %2 with its whole context</source>
        <translation>メモリ%1が必要、最大コンテキストでは%2</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the computer. Its space is free once that is emptied.</source>
        <translation>「%1」はコンピューターのゴミ箱にあります。ゴミ箱を空にすると、その分の容量が空きます。</translation>
    </message>
    <message>
        <source>The computer has no trash for “%1”. Delete the file yourself: %2</source>
        <translation>コンピューターに「%1」用のゴミ箱がありません。ご自身でファイルを削除してください: %2</translation>
    </message>
</context>
<context>
    <name>app::ModelPlacement</name>
    <message>
        <source>All of it fits on %1</source>
        <translation>すべて%1に収まります</translation>
    </message>
    <message>
        <source>%1 computes all of it</source>
        <extracomment>%1: a graphics device</extracomment>
        <translation>すべて%1が計算します</translation>
    </message>
    <message>
        <source>%1 computes %2 of %3 layers, the processor the rest</source>
        <extracomment>%1: a graphics device; %2 and %3: numbers</extracomment>
        <translation>%3レイヤー中%2レイヤーを%1が、残りをプロセッサーが計算します</translation>
    </message>
    <message>
        <source>Nothing of it fits on %1, so the processor computes</source>
        <translation>%1にはまったく収まらないため、プロセッサーが計算します</translation>
    </message>
    <message>
        <source>%1 cannot compute with such weights, so the processor does</source>
        <translation>%1はこの種の重みで計算できないため、プロセッサーが計算します</translation>
    </message>
</context>
<context>
    <name>app::ModelStore</name>
    <message>
        <source>slow without a graphics card</source>
        <translation>グラフィックカードがないと低速</translation>
    </message>
    <message>
        <source>Asking %1 for the files…</source>
        <translation>%1 にファイルを問い合わせ中…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>すべてのバイトが正しいか確認中…</translation>
    </message>
    <message>
        <source>%1 of memory, %2 of it free</source>
        <translation>メモリ %1、うち空き %2</translation>
    </message>
</context>
<context>
    <name>app::Notifications</name>
    <message>
        <source>A reply is complete</source>
        <translation>回答が完了しました</translation>
    </message>
    <message>
        <source>A reply failed</source>
        <translation>回答に失敗しました</translation>
    </message>
</context>
<context>
    <name>app::PageFetcher</name>
    <message>
        <source>The page is not fetched any more.</source>
        <translation>ページの取得を中止しました。</translation>
    </message>
    <message>
        <source>The page did not come within two minutes.</source>
        <translation>2分以内にページが届きませんでした。</translation>
    </message>
    <message>
        <source>The page cannot be fetched: hearth-fetch ended.</source>
        <translation>ページを取得できません: hearth-fetchが終了しました。</translation>
    </message>
    <message>
        <source>There is no room for the page on the disk.</source>
        <translation>ディスクにページを保存する空きがありません。</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>app::PresetList</name>
    <message>
        <source>%1, copy</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 を書き込めませんでした: %2。別のフォルダーを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>%n件をエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Choose another file.</source>
        <translation>%1 を読み込めませんでした: %2。別のファイルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n件をインポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PromptContext</name>
    <message>
        <source>System text</source>
        <translation>システムテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in short</source>
        <translation>
            <numerusform>%n 件のメッセージの要約</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thought(s)</source>
        <translation>
            <numerusform>%n 件の思考</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>再び読まれません</translation>
    </message>
    <message>
        <source>Its message is in short</source>
        <translation>そのメッセージは要約されています</translation>
    </message>
    <message>
        <source>Left out, saves %1</source>
        <translation>省略、%1 節約</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Reading it</source>
        <translation>読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) written</source>
        <translation>
            <numerusform>%n 語を書きました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReaderWords</name>
    <message>
        <source>read your other files</source>
        <translation>ほかのファイルを読む</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>ネットワークを使う</translation>
    </message>
    <message>
        <source>Files are read by a process of their own, but no sandbox of this computer confines it fully: a hostile file could make it %1.</source>
        <extracomment>%1: &quot;read your other files and use the network&quot;</extracomment>
        <translation>ファイルは専用のプロセスが読み取りますが、このコンピューターにはそれを完全に閉じ込めるサンドボックスがありません：悪意のあるファイルが次のことをさせるおそれがあります：%1。</translation>
    </message>
    <message>
        <source>Install bubblewrap to change that.</source>
        <translation>変えるには bubblewrap をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>app::Records</name>
    <message>
        <source>Asked for the files of a model</source>
        <translation>モデルのファイルを照会</translation>
    </message>
    <message>
        <source>Downloaded a model</source>
        <translation>モデルをダウンロード</translation>
    </message>
    <message>
        <source>Read a page for an agent</source>
        <translation>エージェントのためにページを読み取り</translation>
    </message>
    <message>
        <source>Used a tool server (MCP)</source>
        <translation>ツールサーバー (MCP) を使用</translation>
    </message>
    <message>
        <source>Listened to programs of this computer</source>
        <translation>このコンピューターのプログラムからの接続を待機</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Models downloaded here</source>
        <translation>ここでダウンロードしたモデル</translation>
    </message>
    <message>
        <source>Prepared conversations (made again when they are missing)</source>
        <translation>準備済みの会話（なくなると再作成されます）</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>このディスクの空き容量</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Choose another folder.</source>
        <translation>レポートを書き込めませんでした: %1。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Asked an engine elsewhere</source>
        <translation>別の場所のエンジンに問い合わせ</translation>
    </message>
    <message>
        <source>%1 is no file of this computer</source>
        <translation>%1 はこのコンピューターのファイルではありません</translation>
    </message>
    <message>
        <source>The list could not be written: %1. Choose another folder.</source>
        <translation>一覧を書き込めませんでした: %1。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>What agents did, kept so that it can be undone</source>
        <translation>エージェントが行ったこと（元に戻せるように保存）</translation>
    </message>
    <message numerus="yes">
        <source>%n turns were deleted.</source>
        <translation>
            <numerusform>%n個のターンを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>エージェントが作業中のフォルダーのターンは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n turns could not be deleted.</source>
        <translation>
            <numerusform>%n個のターンを削除できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for a new version</source>
        <translation>新しいバージョンを確認</translation>
    </message>
</context>
<context>
    <name>app::RemoteEngines</name>
    <message>
        <source>The engines cannot be kept: %1. Check the space on the disk.</source>
        <translation>エンジンを保存できません: %1。ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Choose a model of the engine.</source>
        <translation>エンジンのモデルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>「%1」を削除しました</translation>
    </message>
</context>
<context>
    <name>app::ReplyDetails</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>計算した機器</translation>
    </message>
    <message>
        <source>Loaded now</source>
        <translation>現在読み込み中のモデル</translation>
    </message>
    <message>
        <source>The same model</source>
        <translation>同じモデル</translation>
    </message>
    <message>
        <source>Another model, so a replay will differ</source>
        <translation>別のモデルなので、再現すると異なります</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>思考の最大長</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1トークン</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>返信の最大長</translation>
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
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 tokens/s</source>
        <extracomment>tokens, seconds, tokens per second</extracomment>
        <translation>%1、%2秒、%3トークン/秒</translation>
    </message>
    <message>
        <source>The model ended it</source>
        <translation>モデルが終えました</translation>
    </message>
    <message>
        <source>At the limit of tokens per reply</source>
        <translation>返信のトークン上限で終了</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>コンテキストがいっぱいでした</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>プロンプトのトークン</translation>
    </message>
    <message>
        <source>Of those, read before</source>
        <translation>うち既読</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>読んだトークン</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>書いたトークン</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%2トークン中%1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Token numbers</source>
        <translation>トークン番号</translation>
    </message>
</context>
<context>
    <name>app::SoundPlayer</name>
    <message>
        <source>There is no loudspeaker. Connect one and try again.</source>
        <translation>スピーカーがありません。接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used. Check the sound settings of your system.</source>
        <translation>スピーカーを使えません。システムのサウンド設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>app::SummaryMaker</name>
    <message>
        <source>The model wrote no summary. Try again, or leave it out.</source>
        <translation>モデルは要約を書きませんでした。もう一度試すか、省略してください。</translation>
    </message>
    <message>
        <source>(Of its last part only.) %1</source>
        <translation>（最後の部分のみ）%1</translation>
    </message>
    <message>
        <source>(Of its beginning only.) %1</source>
        <translation>（冒頭のみ）%1</translation>
    </message>
</context>
<context>
    <name>app::TranscriptModel</name>
    <message>
        <source>You: %1</source>
        <translation>あなた: %1</translation>
    </message>
    <message>
        <source>Code, %1: %2</source>
        <translation>コード、%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s): %1</source>
        <translation>
            <numerusform>%n行の表: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>%n秒間思考</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り線</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題: %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>回答: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder.</source>
        <translation>ファイル%1を書き込めません: %2。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>数式: %1</translation>
    </message>
    <message>
        <source>Written by %1, outside this computer. %2</source>
        <translation>このコンピューターの外の %1 が作成。%2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>%2行のうち最初の%1行を表示しています。</translation>
    </message>
    <message>
        <source>The first %1 of %2 columns are shown.</source>
        <translation>%2列のうち最初の%1列を表示しています。</translation>
    </message>
    <message>
        <source>The copied table ends after row %1.</source>
        <translation>コピーした表は%1行目で終わります。</translation>
    </message>
    <message>
        <source>The copied table has all of them.</source>
        <translation>コピーした表にはすべて含まれます。</translation>
    </message>
    <message>
        <source>Reply, being written</source>
        <translation>回答、作成中</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>The program hearth-fetch, which looks for Hearth, is missing. Install Hearth again.</source>
        <translation>Hearth を確認するプログラム hearth-fetch がありません。Hearth をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Nothing could be found out. Check the connection, then look again.</source>
        <translation>何もわかりませんでした。接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not say which version is the newest. Look there yourself, or try again later.</source>
        <translation>%1 は最新のバージョンを示していません。ご自身で確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>これは最新バージョンです。</translation>
    </message>
    <message>
        <source>Version %1 is there. Hearth does not replace itself: get it the way you got this one.</source>
        <translation>バージョン %1 があります。Hearth は自分自身を置き換えません。このバージョンと同じ方法で入手してください。</translation>
    </message>
</context>
<context>
    <name>app::exchange</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>フォルダー「%1」を作成できませんでした。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>This is no conversation of GPT4All.</source>
        <translation>これは GPT4All の会話ではありません。</translation>
    </message>
    <message>
        <source>This conversation was written by another version of GPT4All. Open it once in GPT4All 3.10 and import it again.</source>
        <translation>この会話は別のバージョンの GPT4All で書かれています。GPT4All 3.10 で一度開いてから、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>This conversation of GPT4All is damaged: it ends in the middle.</source>
        <translation>この GPT4All の会話は壊れています。途中で終わっています。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Name the files that you mean.</source>
        <translation>「%1」はファイルではありません。対象のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Export fewer conversations at a time.</source>
        <translation>「%1」は 1 GB を超えています。一度にエクスポートする会話を減らしてください。</translation>
    </message>
    <message>
        <source>“%1” holds no conversation that Hearth knows: it takes its own exports and those of ChatGPT, LM Studio, GPT4All, Jan and llama.cpp.</source>
        <translation>「%1」には Hearth が読める会話がありません。読めるのは Hearth 自身と ChatGPT、LM Studio、GPT4All、Jan、llama.cpp のエクスポートです。</translation>
    </message>
    <message>
        <source>“%1” holds no messages.</source>
        <translation>「%1」にはメッセージがありません。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>インポートを停止しました。</translation>
    </message>
    <message>
        <source>There is too much in it. Export fewer conversations at a time.</source>
        <translation>内容が多すぎます。一度にエクスポートする会話を減らしてください。</translation>
    </message>
    <message>
        <source>The pages could not be written to the file.</source>
        <translation>ページをファイルに書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>app::fetch::EngineRequest</name>
    <message>
        <source>%1 is not encrypted: everything on the way could read along. Use an https address, or allow it for this engine.</source>
        <translation>%1 は暗号化されていません。途中の誰もが内容を読めてしまいます。httpsのアドレスを使うか、このエンジンについて許可してください。</translation>
    </message>
    <message>
        <source>%1 sent far more than an answer can be.</source>
        <translation>%1 が応答としてありえないほど多くのデータを送信しました。</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, which is not followed. Correct the engine&apos;s address if you trust that one.</source>
        <translation>%1 がリクエストを %2 に転送していますが、転送には従いません。転送先を信頼する場合は、エンジンのアドレスを修正してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the key (%2). Enter this engine&apos;s key again.</source>
        <translation>%1 がキーを受け付けません（%2）。このエンジンのキーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>%1 does not know this address or model (%2). Check the engine&apos;s address, and choose its model again.</source>
        <translation>%1 にこのアドレスまたはモデルがありません（%2）。エンジンのアドレスを確認し、モデルを選び直してください。</translation>
    </message>
    <message>
        <source>%1 has too much to do (%2). Try again in a while.</source>
        <translation>%1 が混み合っています（%2）。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 failed (%2). Try again, or look into its log.</source>
        <translation>%1 でエラーが発生しました（%2）。もう一度試すか、ログを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the request: %2.</source>
        <translation>%1 がリクエストを拒否しました: %2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent. Check the address, or let this computer trust the engine&apos;s certificate.</source>
        <translation>%1 の証明書は信頼されていません: %2。何も送信していません。アドレスを確認するか、このコンピューターでエンジンの証明書を信頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has said nothing for %n seconds. Try again, or look whether the engine is still at work.</source>
        <translation>
            <numerusform>%1 から%n秒間応答がありません。もう一度試すか、エンジンがまだ動作しているか確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 broke during the reply: %2. Try again.</source>
        <translation>回答中に %1 との接続が切れました: %2。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address and the connection, and that the engine is running there.</source>
        <translation>%1 に接続できません: %2。アドレスと接続を確認し、そこでエンジンが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>No connection to %1 came about. Check the address (https or http, and the port), and that the engine is running there.</source>
        <translation>%1 に接続できませんでした。アドレス（https か http か、ポート）と、そこでエンジンが動作していることを確認してください。</translation>
    </message>
</context>
<context>
    <name>app::fetch::FetchProgram</name>
    <message>
        <source>%1 is not an address that models can be downloaded from. Give an https address in the settings.</source>
        <translation>%1 はモデルをダウンロードできるアドレスではありません。設定でhttpsのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The list of files cannot be read from %1: %2. Check the connection, then try again.</source>
        <translation>%1 からファイルの一覧を読み取れません: %2。接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded: its size or folder is unknown.</source>
        <translation>%1 をダウンロードできません: サイズまたはフォルダーが不明です。</translation>
    </message>
</context>
<context>
    <name>app::fetch::FileDownload</name>
    <message>
        <source>Another Hearth is downloading this file already.</source>
        <translation>別のHearthがすでにこのファイルをダウンロードしています。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder for models.</source>
        <translation>%1 に書き込めません: %2。モデル用に別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The download needs %1 and the disk has %2 free. Make room or choose another folder for models.</source>
        <translation>ダウンロードには%1が必要ですが、ディスクの空きは%2です。空きを増やすか、モデル用に別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room on the disk, then go on.</source>
        <translation>%1 に書き込めません: %2。ディスクの空きを増やしてから続行してください。</translation>
    </message>
    <message>
        <source>The file changes on the server while it is downloaded. Try again later.</source>
        <translation>ダウンロード中にサーバー上のファイルが変わりました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>What arrived is not the file that was asked for (its checksum differs), so it was removed. Download it again.</source>
        <translation>届いたファイルは要求したものではない（チェックサムが異なる）ため、削除しました。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be named %2: %3.</source>
        <translation>%1 の名前を %2 に変更できません: %3。</translation>
    </message>
</context>
<context>
    <name>app::fetch::HubAccess</name>
    <message>
        <source>“%1” is no address. Write it like https://models.example.org.</source>
        <translation>「%1」はアドレスではありません。https://models.example.orgのように書いてください。</translation>
    </message>
    <message>
        <source>Leave name and password out of the address. An access token has a field of its own.</source>
        <translation>アドレスに名前とパスワードを含めないでください。アクセストークンには専用の欄があります。</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Write https in front of the address.</source>
        <translation>%1は暗号化されていません。アドレスの前にhttpsと書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no proxy. Write it like http://proxy.example.org:3128 or socks5://localhost:9050.</source>
        <translation>「%1」はプロキシではありません。http://proxy.example.org:3128やsocks5://localhost:9050のように書いてください。</translation>
    </message>
    <message>
        <source>Hearth uses proxies without a password only.</source>
        <translation>Hearthはパスワードのないプロキシだけを使います。</translation>
    </message>
    <message>
        <source>The proxy needs a port, like %1:3128.</source>
        <translation>プロキシには%1:3128のようなポートが必要です。</translation>
    </message>
</context>
<context>
    <name>app::fetch::McpRelay</name>
    <message>
        <source>It wants a sign-in. Put its token into &quot;headers&quot; in mcp-servers.json.</source>
        <translation>サインインが必要です。mcp-servers.jsonの &quot;headers&quot; にトークンを入れてください。</translation>
    </message>
    <message>
        <source>It has moved to %1. Correct its &quot;url&quot; in mcp-servers.json.</source>
        <translation>%1 に移動しました。mcp-servers.jsonの &quot;url&quot; を修正してください。</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>状態 %1 で応答しました。</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>接続できません: %1。</translation>
    </message>
</context>
<context>
    <name>app::fetch::PageRequest</name>
    <message>
        <source>%1 is not an https address.</source>
        <translation>%1 はhttpsのアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 が状態 %2 で応答しました。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 に接続できません: %2。</translation>
    </message>
    <message>
        <source>The page leads to another address, %1. Fetch that one if it is wanted.</source>
        <translation>このページは別のアドレス %1 に移動しています。必要ならそちらを取得してください。</translation>
    </message>
    <message>
        <source>%1 leads in circles.</source>
        <translation>%1 の転送が循環しています。</translation>
    </message>
</context>
<context>
    <name>app::fetch::RangeRequest</name>
    <message>
        <source>%1 is not an https address. Hearth downloads over encrypted connections only.</source>
        <translation>%1 はhttpsのアドレスではありません。Hearthは暗号化された接続でのみダウンロードします。</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later or choose another address in the settings.</source>
        <translation>%1 が要求とは異なる部分を送信しました。しばらくしてからもう一度試すか、設定で別のアドレスを選択してください。</translation>
    </message>
    <message>
        <source>The file at %1 has another size than its catalogue says. Look for the model&apos;s files again.</source>
        <translation>%1 のファイルのサイズがカタログと異なります。モデルのファイルをもう一度検索してください。</translation>
    </message>
    <message>
        <source>%1 sent more than the whole file. Try again later.</source>
        <translation>%1 がファイル全体より多くのデータを送信しました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <translation>%1 との接続が切れました: %2。</translation>
    </message>
    <message>
        <source>%1 sends the download around in circles. Try again later.</source>
        <translation>%1 がダウンロードを循環して転送しています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has no such file any more. Look for the model&apos;s files again.</source>
        <translation>%1 にこのファイルはもうありません。モデルのファイルをもう一度検索してください。</translation>
    </message>
    <message>
        <source>%1 refused the download (status %2). Try again later.</source>
        <translation>%1 がダウンロードを拒否しました（状態 %2）。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody. Accept the model&apos;s terms on its page and enter your access token in the settings (Downloads), or start Hearth with it in the variable HF_TOKEN.</source>
        <translation>%1はこのファイルを誰にでも渡すわけではありません。モデルのページで条件に同意し、設定（ダウンロード）にアクセストークンを入力するか、変数HF_TOKENに入れてHearthを起動してください。</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineAddress</name>
    <message>
        <source>“%1” is not the address of an engine. An address looks like https://host:8000 or http://localhost:11434.</source>
        <translation>「%1」はエンジンのアドレスではありません。アドレスは https://host:8000 や http://localhost:11434 のような形式です。</translation>
    </message>
    <message>
        <source>An address holds no password and no question mark: enter the key in its own place.</source>
        <translation>アドレスにパスワードや疑問符を含めることはできません。キーは専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>%1 is not encrypted: everybody on the way could read along. Use https, or allow an unencrypted connection for this engine.</source>
        <translation>%1 は暗号化されていません。途中の誰もが内容を読めてしまいます。httpsを使うか、このエンジンについて暗号化されていない接続を許可してください。</translation>
    </message>
    <message>
        <source>The key&apos;s file “%1” cannot be read: %2.</source>
        <translation>キーのファイル「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The first line of “%1” holds no key.</source>
        <translation>「%1」の最初の行にキーがありません。</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineLink</name>
    <message>
        <source>The engine sent far more than an answer can be.</source>
        <translation>エンジンが応答としてありえないほど多くのデータを送信しました。</translation>
    </message>
    <message>
        <source>The program hearth-fetch, through which Hearth reaches engines elsewhere, is missing. Install Hearth again.</source>
        <translation>Hearthがほかの場所のエンジンに接続するためのプログラムhearth-fetchがありません。Hearthをもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The reply was stopped.</source>
        <translation>回答を停止しました。</translation>
    </message>
    <message>
        <source>The connection to the engine ended unexpectedly. Try again.</source>
        <translation>エンジンとの接続が予期せず終了しました。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>app::remote::KeyStore</name>
    <message>
        <source>The key can be kept neither in the keychain (%1) nor in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>キーをキーチェーン（%1）にも Hearth のフォルダーにも保存できません。ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The key cannot be kept in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>キーを Hearth のフォルダーに保存できません。ディスクの空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiPrompt</name>
    <message>
        <source>A picture of the message is damaged. Attach it again.</source>
        <translation>メッセージの画像が破損しています。もう一度添付してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to send a picture of the message. Attach a smaller one.</source>
        <translation>メモリが足りないため、メッセージの画像を送信できません。もっと小さい画像を添付してください。</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiStream</name>
    <message>
        <source>%1 answers with a web page, not in OpenAI&apos;s protocol. Check the address: it ends with /v1 in most cases.</source>
        <translation>%1 がOpenAIのプロトコルではなくWebページで応答しました。アドレスを確認してください。ほとんどの場合、末尾は /v1 です。</translation>
    </message>
    <message>
        <source>%1 sent something that is not OpenAI&apos;s protocol. Check its address, and that it is an engine (vLLM, llama-server, Ollama, hearth serve); then try again.</source>
        <translation>%1 がOpenAIのプロトコルではないデータを送信しました。アドレスと、それがエンジン（vLLM、llama-server、Ollama、hearth serve）であることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 sent far more than a reply can be, and was stopped. Try again.</source>
        <translation>%1 が回答としてありえないほど多くのデータを送信したため、停止しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 stopped the reply: %2. Try again.</source>
        <translation>%1 が回答を停止しました: %2。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 ended the reply in the middle. What had arrived is kept; try again.</source>
        <translation>%1 が回答を途中で終了しました。届いた分は残っています。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>app::remote::RemoteReplySource</name>
    <message>
        <source>%1 names no model. Check the address, and that a model is loaded there.</source>
        <translation>%1 にモデルが見つかりません。アドレスと、そこでモデルが読み込まれていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Choose one of: %3.</source>
        <translation>%1 にモデル「%2」はありません。次から選択してください: %3。</translation>
    </message>
</context>
</TS>
