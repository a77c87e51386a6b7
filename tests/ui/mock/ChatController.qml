// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    property real conversationId: 7
    property string title: "Draughts and doors"
    property string systemPrompt
    property TranscriptModel transcript: TranscriptModel {}
    property AttachmentList attachments: AttachmentList {}
    property var sentFiles: [] // of message 1
    property var cited: [] // by message 2
    property TranscriptFinder finder: TranscriptFinder {}
    property string draft
    property bool isRunning: false
    property list<string> queued
    property bool isStopping: false
    property bool canAnswerNow: false
    property bool canSend: true
    property bool canAsk: true
    property string status
    property real progress: -1
    property AnswerSchema answerSchema: AnswerSchema {}
    property Mentions mentions: Mentions {}
    property DraftCost cost: DraftCost {}
    property TokenInspector inspector: TokenInspector {}
    property PromptContext context: PromptContext {}
    property NextReply next: NextReply {}
    property int contextUsed: 3120
    property int contextLength: 8192
    property string speed
    property var engine: ({})
    property var calls: []
    property var details: [
        {
            "name": "Model",
            "value": "Gemma 4 E2B",
            "isCode": false
        },
        {
            "name": "Fingerprint",
            "value": "00c0ffee00c0ffee",
            "isCode": true
        },
        {
            "name": "Token numbers",
            "value": "105 2364 107",
            "isCode": true
        }
    ]

    signal conversationChanged
    signal replyFinished(words: string)
    signal filesFound(messageId: real)
    signal messageRemoved
    signal failed(message: string)
    signal editFailed(messageId: real, text: string)
    signal scrollToRow(row: int)

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function chooseEngine(id: string): void {
        root.note(`chooseEngine ${id}`.trim());
    }

    function ask(text: string): void {
        root.note(`ask ${text}`);
    }

    function newConversation(): void {
        root.note("newConversation");
    }

    function open(conversationId: real, messageId: real, searched: string): void {
        root.note(`open ${conversationId} ${messageId} ${searched}`.trim());
        root.conversationId = conversationId;
        root.conversationChanged();
    }

    function rename(title: string): void {
        root.title = title;
        root.note(`rename ${title}`);
    }

    function setAssistant(presetId: real): void {
        root.note(`setAssistant ${presetId}`);
        root.next.assistant = presetId;
    }

    function send(text: string): void {
        root.note(`send ${text}`);
    }

    function attachmentsOf(messageId: real): var {
        return messageId === 1 ? root.sentFiles : [];
    }

    function sourcesOf(messageId: real): var {
        return messageId === 2 ? root.cited : [];
    }

    function stop(): void {
        root.note("stop");
    }

    function regenerate(messageId: real): void {
        root.note(`regenerate ${messageId}`);
    }

    function answerAgain(messageId: real, thinking: bool): void {
        root.note(`answerAgain ${messageId} ${thinking}`);
    }

    function answerBy(messageId: real, engine: string): void {
        root.note(`answerBy ${messageId} ${engine}`.trim());
    }

    function replay(messageId: real): void {
        root.note(`replay ${messageId}`);
    }

    function inspect(messageId: real): void {
        root.note(`inspect ${messageId}`);
        root.inspector.show();
    }

    function aboutReply(messageId: real): var {
        return root.details;
    }

    function answerNow(): void {
        root.note("answerNow");
    }

    function continueReply(messageId: real): void {
        root.note(`continueReply ${messageId}`);
    }

    function fork(messageId: real): void {
        root.note(`fork ${messageId}`);
    }

    function queue(text: string): bool {
        if (root.attachments.isReading || root.attachments.hasFolder)
            return false;
        root.note(`queue ${text}`);
        root.queued = root.queued.concat([text]);
        return true;
    }

    function unqueue(index: int): void {
        root.note(`unqueue ${index}`);
        root.queued = root.queued.filter((text, each) => each !== index);
    }

    function edit(messageId: real, text: string): void {
        root.note(`edit ${messageId} ${text}`);
    }

    function removeMessage(messageId: real): void {
        root.note(`removeMessage ${messageId}`);
        root.messageRemoved();
    }

    function undoRemove(): void {
        root.note("undoRemove");
    }

    function showSibling(messageId: real, step: int): void {
        root.note(`showSibling ${messageId} ${step}`);
    }

    function messageSource(messageId: real): string {
        return `source of ${messageId}`;
    }

    function copyText(text: string): void {
        root.note(`copy ${text}`);
    }
}
