<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutReplyDialog</name>
    <message>
        <source>About this reply</source>
        <translation>Über diese Antwort</translation>
    </message>
    <message>
        <source>Nothing is known about how this reply was made.</source>
        <translation>Wie diese Antwort entstand, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>About Hearth</source>
        <translation>Über Hearth</translation>
    </message>
    <message>
        <source>version, authors</source>
        <translation>Version, Autoren</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Hearth is free software under the Apache licence 2.0. It stands on the work of others.</source>
        <translation>Hearth ist freie Software unter der Apache-Lizenz 2.0. Es baut auf der Arbeit anderer auf.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Lizenzen zeigen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Hearth looks for a new version only when you press the button, and never replaces itself.</source>
        <translation>Hearth sucht nur dann nach einer neuen Version, wenn Sie auf die Schaltfläche klicken, und ersetzt sich nie selbst.</translation>
    </message>
    <message>
        <source>Hearth never looks for new versions: your system&apos;s packages bring them.</source>
        <translation>Hearth sucht nie nach neuen Versionen: Die Pakete Ihres Systems bringen sie.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Ihre Seite zeigen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Nach einer neuen Version suchen</translation>
    </message>
</context>
<context>
    <name>AgentComposer</name>
    <message>
        <source>Open a model first</source>
        <translation>Erst ein Modell öffnen</translation>
    </message>
    <message>
        <source>Tell the agent something while it works</source>
        <translation>Dem Agenten etwas sagen, während er arbeitet</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>What the agent may do</source>
        <translation>Was der Agent darf</translation>
    </message>
    <message>
        <source>Ask: only reads</source>
        <translation>Fragen: liest nur</translation>
    </message>
    <message>
        <source>Edit: changes files</source>
        <translation>Bearbeiten: ändert Dateien</translation>
    </message>
    <message>
        <source>Auto: runs commands</source>
        <translation>Auto: führt Befehle aus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>AgentFolderList</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Folders with agents</source>
        <translation>Ordner mit Agenten</translation>
    </message>
</context>
<context>
    <name>AgentFolderRow</name>
    <message>
        <source>%1, the agent is at work</source>
        <translation>%1, der Agent arbeitet</translation>
    </message>
    <message>
        <source>%1, the agent waits for your answer</source>
        <translation>%1, der Agent wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>%1, the agent was done, %2</source>
        <translation>%1, der Agent war fertig, %2</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Fragt Sie</translation>
    </message>
</context>
<context>
    <name>AgentHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste einblenden</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zur Unterhaltung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>Änderungen und Durchgänge</translation>
    </message>
    <message>
        <source>New conversation in this folder</source>
        <translation>Neue Unterhaltung in diesem Ordner</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Close this folder</source>
        <translation>Diesen Ordner schließen</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>What the agent does</source>
        <translation>Was der Agent tut</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weitermachen lassen</translation>
    </message>
    <message>
        <source>The agent is done</source>
        <translation>Der Agent ist fertig</translation>
    </message>
    <message>
        <source>Go on with this turn</source>
        <translation>Diesen Durchgang fortsetzen</translation>
    </message>
    <message>
        <source>What the agent reads and writes here is sent to %1, outside this computer; tools run here</source>
        <translation>Was der Agent hier liest und schreibt, geht an %1, außerhalb dieses Computers; Werkzeuge laufen hier</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>Änderungen und Durchgänge</translation>
    </message>
</context>
<context>
    <name>AgentRowView</name>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Hide what came of it</source>
        <translation>Ergebnis verbergen</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>is being written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Undo this turn</source>
        <translation>Diesen Durchgang rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: “Changes” and “Turns” show all of them.</source>
        <translation>
            <numerusform>%n weitere Zeile: „Änderungen“ und „Durchgänge“ zeigen sie.</numerusform>
            <numerusform>%n weitere Zeilen: „Änderungen“ und „Durchgänge“ zeigen sie alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentSide</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Durchgänge</translation>
    </message>
</context>
<context>
    <name>AgentStatus</name>
    <message>
        <source>Reads; asks before it writes or runs.</source>
        <translation>Liest; fragt vor dem Schreiben und Ausführen.</translation>
    </message>
    <message>
        <source>Can change files; asks before commands.</source>
        <translation>Kann Dateien ändern; fragt vor Befehlen.</translation>
    </message>
    <message>
        <source>Can change files and run commands.</source>
        <translation>Kann Dateien ändern und Befehle ausführen.</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions</source>
        <translation>Den eigenen Anweisungen des Ordners folgen</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions (AGENTS.md, skills)</source>
        <translation>Den eigenen Anweisungen des Ordners folgen (AGENTS.md, Skills)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Replies come from: %1</source>
        <translation>Antworten kommen von: %1</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>Antworten kommen von</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>Regeln für Befehle</translation>
    </message>
</context>
<context>
    <name>AgentTabs</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>%1: asks</source>
        <translation>%1: fragt</translation>
    </message>
    <message>
        <source>%1: at work</source>
        <translation>%1: in Arbeit</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>How %1 answers</source>
        <translation>Wie %1 antwortet</translation>
    </message>
    <message>
        <source>Holds wherever neither the message nor the assistant says otherwise. What is not chosen here is as the settings say.</source>
        <translation>Gilt, wo weder die Nachricht noch der Assistent etwas anderes sagt. Was hier nicht gewählt ist, bleibt, wie die Einstellungen es sagen.</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>Wie für alle Modelle</translation>
    </message>
    <message>
        <source>Gemma&apos;s recommended values</source>
        <translation>Gemmas empfohlene Werte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>AnswersRow</name>
    <message>
        <source>Answers with: %1</source>
        <translation>Antwortet mit: %1</translation>
    </message>
    <message>
        <source>Answers as the settings say.</source>
        <translation>Antwortet, wie die Einstellungen es sagen.</translation>
    </message>
    <message>
        <source>How it answers…</source>
        <translation>Wie es antwortet…</translation>
    </message>
    <message>
        <source>How %1 answers</source>
        <translation>Wie %1 antwortet</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance and keys</source>
        <translation>Aussehen und Tasten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
        <source>In percent. Ctrl++ and Ctrl+- do the same.</source>
        <translation>In Prozent. Strg++ und Strg+- tun dasselbe.</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>Größe in Prozent</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Things appear in their place instead of moving there.</source>
        <translation>Dinge erscheinen an ihrem Platz, statt sich dorthin zu bewegen.</translation>
    </message>
    <message>
        <source>Send with Enter</source>
        <translation>Mit Eingabetaste senden</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Strg+Eingabe sendet, Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black and white with thicker lines. It also comes on when the system asks for it.</source>
        <translation>Schwarz und Weiß mit dickeren Linien. Gilt auch, wenn das System es verlangt.</translation>
    </message>
    <message>
        <source>Colour of buttons and links</source>
        <translation>Farbe von Schaltflächen und Verweisen</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Glut</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>Größe der Nachrichten</translation>
    </message>
    <message>
        <source>In percent, beside the size of everything.</source>
        <translation>In Prozent, zusätzlich zur Größe von allem.</translation>
    </message>
    <message>
        <source>Size of messages in percent</source>
        <translation>Größe der Nachrichten in Prozent</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Schrift für Code</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes, once</source>
        <translation>Ja, einmal</translation>
    </message>
    <message>
        <source>Always here: %1 …</source>
        <translation>Hier immer: %1 …</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Esc: no.</source>
        <translation>Strg+Eingabe: ja, einmal. Esc: nein.</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Ctrl+Shift+Enter: always here. Esc: no.</source>
        <translation>Strg+Eingabe: ja, einmal. Strg+Umschalt+Eingabe: hier immer. Esc: nein.</translation>
    </message>
    <message>
        <source>Why not? The agent reads it and goes on</source>
        <translation>Warum nicht? Der Agent liest es und macht weiter</translation>
    </message>
    <message>
        <source>In this conversation the agent has read text from outside this computer, which may have told it to ask.</source>
        <translation>In dieser Unterhaltung hat der Agent Text von außerhalb dieses Computers gelesen, der ihm diese Frage eingegeben haben kann.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask another model</source>
        <translation>Ein anderes Modell fragen</translation>
    </message>
    <message>
        <source>The same question, answered once more. Both answers stay, and can be read side by side.</source>
        <translation>Dieselbe Frage, noch einmal beantwortet. Beide Antworten bleiben und lassen sich nebeneinander lesen.</translation>
    </message>
    <message>
        <source>There is no other model yet.</source>
        <translation>Es gibt noch kein anderes Modell.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, at %2: the conversation is sent there</source>
        <translation>%1, bei %2: Die Unterhaltung wird dorthin geschickt</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
</context>
<context>
    <name>AskedFolderDialog</name>
    <message>
        <source>Ask about a folder</source>
        <translation>Nach einem Ordner fragen</translation>
    </message>
</context>
<context>
    <name>AssistantChip</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>Assistent: %1</translation>
    </message>
    <message>
        <source>Assistant: none</source>
        <translation>Assistent: keiner</translation>
    </message>
    <message>
        <source>This assistant answers</source>
        <translation>Dieser Assistent antwortet</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>Assistenten wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Make and edit assistants…</source>
        <translation>Assistenten anlegen und bearbeiten…</translation>
    </message>
</context>
<context>
    <name>AssistantDialog</name>
    <message>
        <source>New assistant</source>
        <translation>Neuer Assistent</translation>
    </message>
    <message>
        <source>Edit the assistant</source>
        <translation>Assistenten bearbeiten</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>Was dem Modell gesagt wird</translation>
    </message>
    <message>
        <source>What the model is told before the first message, for example: You correct English texts and explain each correction.</source>
        <translation>Was dem Modell vor der ersten Nachricht gesagt wird, zum Beispiel: Du korrigierst englische Texte und erklärst jede Korrektur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What is not chosen here is as the model or the settings say.</source>
        <translation>Was hier nicht gewählt ist, bleibt, wie das Modell oder die Einstellungen es sagen.</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach files or a folder</source>
        <translation>Dateien oder einen Ordner anhängen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Ask about a folder…</source>
        <translation>Nach einem Ordner fragen…</translation>
    </message>
    <message>
        <source>Take a screenshot…</source>
        <translation>Bildschirmfoto aufnehmen …</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>copy, restore, safety</source>
        <translation>Kopie, Wiederherstellen, Sicherheit</translation>
    </message>
    <message>
        <source>Keep a copy every day</source>
        <translation>Jeden Tag eine Kopie aufheben</translation>
    </message>
    <message>
        <source>On this computer, also before Hearth changes the format. Copies hold what was deleted since.</source>
        <translation>Auf diesem Computer, auch bevor Hearth das Format ändert. Kopien enthalten, was seither gelöscht wurde.</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>Aufzuhebende Kopien</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Jetzt eine Kopie anlegen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopie anlegen</translation>
    </message>
    <message>
        <source>The conversations that a restored copy replaced are still there.</source>
        <translation>Die Unterhaltungen, die eine wiederhergestellte Kopie ersetzt hat, sind noch da.</translation>
    </message>
    <message>
        <source>Exchange them again</source>
        <translation>Wieder tauschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>Kopie von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>This copy was locked with another password.</source>
        <translation>Diese Kopie war mit einem anderen Passwort gesperrt.</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>Passwort der Kopie</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Write a message; the model is loading</source>
        <translation>Nachricht schreiben; das Modell wird geladen</translation>
    </message>
    <message>
        <source>Open a model, then write a message</source>
        <translation>Erst ein Modell öffnen, dann eine Nachricht schreiben</translation>
    </message>
    <message>
        <source>Conversation page</source>
        <translation>Seite der Unterhaltung</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>CodeTools</name>
    <message>
        <source>Do not wrap long lines</source>
        <translation>Lange Zeilen nicht umbrechen</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Zeilennummern ausblenden</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Zeilennummern einblenden</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>Code als Datei speichern</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>No such command. Try another word.</source>
        <translation>Kein solcher Befehl. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>ComparedReplies</name>
    <message>
        <source>(ends here)</source>
        <translation>(endet hier)</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Comparison of %1</source>
        <translation>Vergleich von %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Den Vergleich anhalten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Den Vergleich zeigen</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Is a smaller file good enough?</source>
        <translation>Genügt eine kleinere Datei?</translation>
    </message>
    <message>
        <source>This can be closed meanwhile. While a reply is written, the comparison waits.</source>
        <translation>Dies kann inzwischen geschlossen werden. Während eine Antwort geschrieben wird, wartet der Vergleich.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare again…</source>
        <translation>Noch einmal vergleichen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
        <translation>Beide Dateien beantworten Ihre Prompts. Dann liest die zweite, was die erste sagte, und wird bei jedem Wort gefragt, ob sie dasselbe geschrieben hätte. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>Messen an</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose two different files.</source>
        <translation>Wählen Sie zwei verschiedene Dateien.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>How your newest conversations began, and what you add.</source>
        <translation>Wie Ihre neuesten Unterhaltungen begannen und was Sie hinzufügen.</translation>
    </message>
    <message>
        <source>Something you would ask</source>
        <translation>Etwas, das Sie fragen würden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the prompt</source>
        <translation>Den Prompt hinzufügen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>This conversation is sent to %1, outside this computer</source>
        <translation>Diese Unterhaltung geht an %1, außerhalb dieses Computers</translation>
    </message>
    <message>
        <source>Message, sent outside this computer</source>
        <translation>Nachricht, wird aus diesem Computer hinausgeschickt</translation>
    </message>
</context>
<context>
    <name>ComposerNote</name>
    <message>
        <source>A file is still being read. Press Enter again when it is there.</source>
        <translation>Eine Datei wird noch gelesen. Drücken Sie noch einmal Eingabe, wenn sie da ist.</translation>
    </message>
    <message>
        <source>A message with a folder cannot wait for the reply. Send it when the reply is complete, or take the folder off.</source>
        <translation>Eine Nachricht mit einem Ordner kann nicht auf die Antwort warten. Senden Sie sie, wenn die Antwort vollständig ist, oder nehmen Sie den Ordner heraus.</translation>
    </message>
</context>
<context>
    <name>ComposerSuggestions</name>
    <message>
        <source>Prompts</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Files, conversations and folders</source>
        <translation>Dateien, Unterhaltungen und Ordner</translation>
    </message>
</context>
<context>
    <name>ConnectionEntry</name>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the connections</source>
        <translation>Die Verbindungen speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What a model thought is not read again once its reply is there.</source>
        <translation>Was ein Modell gedacht hat, wird nicht noch einmal gelesen, sobald seine Antwort da ist.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Put in short</source>
        <translation>In Kurzform bringen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Ganz lesen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin: keep beside a summary</source>
        <translation>Anheften: neben einer Zusammenfassung behalten</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Wieder lesen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>ContextChip</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kurzform</translation>
    </message>
    <message>
        <source>In short · %1</source>
        <translation>In Kurzform · %1</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>Context: %1 of %2 tokens</source>
        <translation>Kontext: %1 von %2 Token</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
</context>
<context>
    <name>ContextOverview</name>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing yet: it will be your first message.</source>
        <translation>Noch nichts: Es wird Ihre erste Nachricht sein.</translation>
    </message>
</context>
<context>
    <name>ContextShelf</name>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Zusammen %1</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Your conversations will stand here.</source>
        <translation>Hier werden Ihre Unterhaltungen stehen.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <source>Archived conversations will stand here.</source>
        <translation>Hier stehen die archivierten Unterhaltungen.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Markieren…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>%1, %2, a reply is being written</source>
        <translation>%1, %2, eine Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
</context>
<context>
    <name>ConversationSettings</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, PDF or JSON. The menu of the list exports single ones.</source>
        <translation>Alle Unterhaltungen als Markdown, HTML, PDF oder JSON. Einzelne exportiert das Menü der Liste.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>From Hearth, ChatGPT, LM Studio, GPT4All, Jan and the web UI of llama.cpp.</source>
        <translation>Aus Hearth, ChatGPT, LM Studio, GPT4All, Jan und der Weboberfläche von llama.cpp.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Titel vom Modell</translation>
    </message>
    <message>
        <source>Once a conversation has a reply and nothing else runs, the model names it. Titles that you gave stay.</source>
        <translation>Sobald eine Unterhaltung eine Antwort hat und sonst nichts läuft, gibt ihr das Modell einen Titel. Titel, die Sie vergeben haben, bleiben.</translation>
    </message>
    <message>
        <source>Find by meaning, too</source>
        <translation>Auch nach dem Sinn suchen</translation>
    </message>
    <message>
        <source>While nothing else runs, the model reads folders that you ask about, which takes about a second a page and power. Questions then also find passages that say it in other words, if the model proves able to tell that.</source>
        <translation>Während sonst nichts läuft, liest das Modell die Ordner, nach denen gefragt wird; das braucht etwa eine Sekunde je Seite und Strom. Fragen finden dann auch Stellen, die es mit anderen Worten sagen, wenn das Modell zeigt, dass es das unterscheiden kann.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 holds conversations of Hearth already.</source>
        <translation>%1 enthält bereits Unterhaltungen von Hearth.</translation>
    </message>
    <message>
        <source>Hearth can use them; yours stay where they are. To move yours there, empty that folder first.</source>
        <translation>Hearth kann sie verwenden; Ihre bleiben, wo sie sind. Um Ihre dorthin zu verschieben, leeren Sie zuerst jenen Ordner.</translation>
    </message>
    <message>
        <source>Use those</source>
        <translation>Jene verwenden</translation>
    </message>
    <message>
        <source>Hearth moves to %1 when it is started next. What changes until then goes along.</source>
        <translation>Hearth zieht beim nächsten Start nach %1 um. Was sich bis dahin ändert, kommt mit.</translation>
    </message>
    <message>
        <source>Hearth shows the conversations in %1 when it is started next.</source>
        <translation>Hearth zeigt beim nächsten Start die Unterhaltungen in %1.</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>Jetzt verschieben</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Jetzt wechseln</translation>
    </message>
    <message>
        <source>Closes the conversations and opens them there</source>
        <translation>Schließt die Unterhaltungen und öffnet sie dort</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Stay in the folder used now</source>
        <translation>Im jetzigen Ordner bleiben</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Der Ordner wird angesehen…</translation>
    </message>
    <message>
        <source>Removing what was copied…</source>
        <translation>Das Kopierte wird entfernt…</translation>
    </message>
    <message>
        <source>Copying to %1: %2</source>
        <translation>Wird nach %1 kopiert: %2</translation>
    </message>
    <message>
        <source>Folder for conversations, models and attachments</source>
        <translation>Ordner für Unterhaltungen, Modelle und Anhänge</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>The messages are wiped from the files of Hearth. Exports and backups that you made keep them. This cannot be undone.</source>
        <translation>Die Nachrichten werden aus den Dateien von Hearth gelöscht. Exporte und Sicherungen, die Sie angelegt haben, behalten sie. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>DetailChoice</name>
    <message>
        <source>Chosen for it</source>
        <translation>Automatisch gewählt</translation>
    </message>
    <message>
        <source>70 tokens: a glance</source>
        <translation>70 Token: ein Blick</translation>
    </message>
    <message>
        <source>140 tokens</source>
        <translation>140 Token</translation>
    </message>
    <message>
        <source>280 tokens: photos</source>
        <translation>280 Token: Fotos</translation>
    </message>
    <message>
        <source>560 tokens</source>
        <translation>560 Token</translation>
    </message>
    <message>
        <source>1,120 tokens: small print</source>
        <translation>1.120 Token: Kleingedrucktes</translation>
    </message>
    <message>
        <source>Detail of the picture</source>
        <translation>Genauigkeit des Bildes</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>models, mirror, Hugging Face, address, access token, key, proxy, HF_TOKEN</source>
        <translation>Modelle, Spiegelserver, Hugging Face, Adresse, Zugriffstoken, Schlüssel, Proxy, HF_TOKEN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hugging Face, or a mirror that speaks its protocol. Files are checked against the checksums that this address tells.</source>
        <translation>Hugging Face oder ein Spiegelserver, der dessen Protokoll spricht. Dateien werden mit den Prüfsummen verglichen, die diese Adresse nennt.</translation>
    </message>
    <message>
        <source>Address of downloads</source>
        <translation>Adresse der Downloads</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>There is one for %1. No keychain answers: it lies in a file that only you can read.</source>
        <translation>Für %1 gibt es eins. Kein Schlüsselbund antwortet: Es liegt in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>There is one for %1. It is sent there alone.</source>
        <translation>Für %1 gibt es eins. Es wird nur dorthin gesendet.</translation>
    </message>
    <message>
        <source>Where a page asks for it. It goes to %1 alone, never to where a download is sent on.</source>
        <translation>Wo eine Seite danach fragt. Es geht nur an %1, nie dorthin, wohin ein Download weitergeleitet wird.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the access token</source>
        <translation>Zugriffstoken entfernen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For downloads of models. Empty: as the system says.</source>
        <translation>Für Downloads von Modellen. Leer: wie das System es sagt.</translation>
    </message>
    <message>
        <source>Proxy of downloads</source>
        <translation>Proxy der Downloads</translation>
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
        <translation>Loslassen, um dieses Modell zu öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n files</source>
        <translation>
            <numerusform>Loslassen, um %n Datei anzuhängen</numerusform>
            <numerusform>Loslassen, um %n Dateien anzuhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to give the model these eyes and ears</source>
        <translation>Ablegen, um dem Modell diese Augen und Ohren zu geben</translation>
    </message>
    <message>
        <source>Drop to attach this picture</source>
        <translation>Ablegen, um dieses Bild anzuhängen</translation>
    </message>
    <message>
        <source>Drop to put this text into the message</source>
        <translation>Ablegen, um diesen Text in die Nachricht zu setzen</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>No other words found</source>
        <translation>Keine anderen Wörter gefunden</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
</context>
<context>
    <name>EndPill</name>
    <message>
        <source>New text below</source>
        <translation>Neuer Text weiter unten</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere</source>
        <translation>Nichts wird irgendwohin geschickt</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, at %2: everything is sent there</source>
        <translation>%1, bei %2: Alles wird dorthin geschickt</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>Antworten kommen von</translation>
    </message>
    <message>
        <source>Replies from %1</source>
        <translation>Antworten von %1</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add an engine</source>
        <translation>Eine Engine hinzufügen</translation>
    </message>
    <message>
        <source>Change the engine</source>
        <translation>Die Engine ändern</translation>
    </message>
    <message>
        <source>vLLM, llama-server, Ollama, hearth serve: whatever speaks OpenAI&apos;s protocol.</source>
        <translation>vLLM, llama-server, Ollama, hearth serve: was immer das Protokoll von OpenAI spricht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://host:8000</source>
        <translation>https://host:8000</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>Falls sie einen verlangt</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>Allow http to another computer: everybody on the way can read along</source>
        <translation>http zu einem anderen Computer erlauben: Jeder auf dem Weg kann mitlesen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As the engine calls it</source>
        <translation>Wie die Engine es nennt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Look which there are</source>
        <translation>Nachsehen, welche es gibt</translation>
    </message>
    <message>
        <source>Models there</source>
        <translation>Modelle dort</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of %n</source>
        <translation>
            <numerusform>Eines von %n wählen</numerusform>
            <numerusform>Eines von %n wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Wie Sie sie nennen</translation>
    </message>
    <message>
        <source>No keychain answers here: keys are kept in a file that only your account can read, unencrypted.</source>
        <translation>Hier antwortet kein Schlüsselbund: Schlüssel liegen unverschlüsselt in einer Datei, die nur Ihr Konto lesen kann.</translation>
    </message>
    <message>
        <source>The key is kept in your desktop&apos;s keychain; where none answers, in a file that only your account can read.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund Ihres Desktops; wo keiner antwortet, in einer Datei, die nur Ihr Konto lesen kann.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engines elsewhere</source>
        <translation>Engines anderswo</translation>
    </message>
    <message>
        <source>remote, server, vLLM, llama-server, Ollama, OpenAI, address, key</source>
        <translation>entfernt, Server, vLLM, llama-server, Ollama, OpenAI, Adresse, Schlüssel</translation>
    </message>
    <message>
        <source>For models that outgrow this computer</source>
        <translation>Für Modelle, die über diesen Computer hinauswachsen</translation>
    </message>
    <message>
        <source>A conversation that you give to such an engine is sent there, with its files and pictures. No conversation goes there by itself, and tools always run here.</source>
        <translation>Eine Unterhaltung, die Sie einer solchen Engine geben, wird mit ihren Dateien und Bildern dorthin geschickt. Keine Unterhaltung geht von selbst dorthin, und Werkzeuge laufen immer hier.</translation>
    </message>
    <message>
        <source>Add an engine…</source>
        <translation>Eine Engine hinzufügen …</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ErrorRow</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Change what it reads</source>
        <translation>Ändern, was es liest</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export all conversations</source>
        <translation>Alle Unterhaltungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung exportieren</numerusform>
            <numerusform>%n Unterhaltungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
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
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>What you see, as text that any editor opens. Attached files stay here.</source>
        <translation>Was Sie sehen, als Text, den jeder Editor öffnet. Angehängte Dateien bleiben hier.</translation>
    </message>
    <message>
        <source>What you see, as a page for a browser. Attached files stay here.</source>
        <translation>Was Sie sehen, als Seite für einen Browser. Angehängte Dateien bleiben hier.</translation>
    </message>
    <message>
        <source>What you see, on pages to print or send. Attached files stay here.</source>
        <translation>Was Sie sehen, auf Seiten zum Drucken oder Verschicken. Angehängte Dateien bleiben hier.</translation>
    </message>
    <message>
        <source>Everything: all branches, thoughts, settings and attached files. Hearth can import it again. Files over 64 MB stay here, and what would make more than 256 MB of files for one conversation.</source>
        <translation>Alles: sämtliche Zweige, Gedanken, Einstellungen und angehängten Dateien. Hearth kann es wieder importieren. Dateien über 64 MB bleiben hier, ebenso, was bei einer Unterhaltung mehr als 256 MB an Dateien ergäbe.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Page before</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>What this page goes as</source>
        <translation>Form, in der diese Seite gesendet wird</translation>
    </message>
    <message>
        <source>Goes as text</source>
        <translation>Wird als Text gesendet</translation>
    </message>
    <message>
        <source>Goes as a picture</source>
        <translation>Wird als Bild gesendet</translation>
    </message>
    <message>
        <source>Does not go</source>
        <translation>Wird nicht gesendet</translation>
    </message>
    <message>
        <source>Show pages</source>
        <translation>Seiten zeigen</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Text zeigen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>In anderem Programm öffnen…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Goes as both</source>
        <translation>Geht als beides</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Umschalt+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Willkommen bei Hearth</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Alles bleibt auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt beginnen</translation>
    </message>
    <message>
        <source>With the small model that is built in. It is a demonstration: it answers simple questions at once.</source>
        <translation>Mit dem kleinen eingebauten Modell. Es dient der Vorführung: Einfache Fragen beantwortet es sofort.</translation>
    </message>
    <message>
        <source>Get Gemma 4 for this machine</source>
        <translation>Gemma 4 für diesen Rechner holen</translation>
    </message>
    <message>
        <source>Shows which of the models fits the memory here, with its size. The download goes on where it stopped.</source>
        <translation>Zeigt, welches der Modelle hier in den Speicher passt, mit seiner Größe. Das Herunterladen geht weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>A Gemma 4 model in GGUF format that lies on this computer already.</source>
        <translation>Ein Gemma-4-Modell im GGUF-Format, das schon auf diesem Computer liegt.</translation>
    </message>
    <message>
        <source>%1 suits this computer best: %2 to download, which goes on where it stopped. Other sizes are there, too.</source>
        <translation>%1 passt am besten zu diesem Computer: %2 zum Herunterladen; nach einer Unterbrechung geht es dort weiter. Andere Größen gibt es auch.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Let the model work in a folder</source>
        <translation>Das Modell in einem Ordner arbeiten lassen</translation>
    </message>
    <message>
        <source>It reads and searches the folder&apos;s files, changes them and runs commands, as far as you allow. Nothing outside the folder is touched, and all that a turn changed can be undone at once.</source>
        <translation>Es liest und durchsucht die Dateien des Ordners, ändert sie und führt Befehle aus, soweit Sie es erlauben. Außerhalb des Ordners wird nichts angerührt, und alles, was ein Durchgang geändert hat, lässt sich auf einmal rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Folder for the agent</source>
        <translation>Ordner für den Agenten</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>Noch nicht verschoben</translation>
    </message>
    <message>
        <source>Moving to another folder</source>
        <translation>Umzug in einen anderen Ordner</translation>
    </message>
    <message>
        <source>Conversations, models and attachments lie in %1. Connect the disk that it lies on, then try again.</source>
        <translation>Unterhaltungen, Modelle und Anhänge liegen in %1. Schließen Sie den Datenträger an, auf dem er liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Everything is where it was before.</source>
        <translation>Alles ist, wo es vorher war.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not now, open the conversations where they are</source>
        <translation>Nicht jetzt, die Unterhaltungen dort öffnen, wo sie sind</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Den üblichen Ordner verwenden</translation>
    </message>
    <message>
        <source>That is %1. What lies in the missing folder stays as it is: once it is there again, choose it in the settings, under Storage.</source>
        <translation>Das ist %1. Was im fehlenden Ordner liegt, bleibt, wie es ist: Sobald er wieder da ist, wählen Sie ihn in den Einstellungen unter Speicher.</translation>
    </message>
    <message>
        <source>Looking for the folder</source>
        <translation>Der Ordner wird gesucht</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>Folder %1, %n conversation(s)</source>
        <translation>
            <numerusform>Ordner %1, %n Unterhaltung</numerusform>
            <numerusform>Ordner %1, %n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>Neuer Name des Ordners</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New folder inside</source>
        <translation>Neuer Ordner darin</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Remove, keep what is in it</source>
        <translation>Entfernen, Inhalt behalten</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Markieren…</translation>
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
        <translation>Geschrieben von %1, außerhalb dieses Computers</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>The program “%1” asks</source>
        <translation>Das Programm „%1“ fragt</translation>
    </message>
    <message>
        <source>What you write goes to that program. Give it no passwords.</source>
        <translation>Was Sie schreiben, geht an dieses Programm. Geben Sie ihm keine Passwörter.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Frames that the model sees</source>
        <translation>Einzelbilder, die das Modell sieht</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>Einzelbild bei %1</translation>
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
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste einblenden</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zur Unterhaltung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Themen der Anleitung</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>Text der Anleitung</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Bild des Fensters</translation>
    </message>
</context>
<context>
    <name>HunkCard</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
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
        <translation>Unterhaltungen importieren</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.chat)</source>
        <translation>Unterhaltungen (*.json *.jsonl *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder of conversations</source>
        <translation>Ordner mit Unterhaltungen importieren</translation>
    </message>
</context>
<context>
    <name>InspectedWord</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>InspectorDialog</name>
    <message>
        <source>What else could stand here</source>
        <translation>Was hier sonst stehen könnte</translation>
    </message>
    <message>
        <source>Reading the reply once more…</source>
        <translation>Liest die Antwort noch einmal…</translation>
    </message>
    <message>
        <source>The stronger its ground, the less likely a word was. Choose one, then what is to stand there instead: the reply is written again from that word on, as another version.</source>
        <translation>Je kräftiger sein Hintergrund, desto unwahrscheinlicher war ein Wort. Wählen Sie eines und dann, was stattdessen dort stehen soll: Die Antwort wird ab diesem Wort neu geschrieben, als weitere Fassung.</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>Wörter der Antwort</translation>
    </message>
    <message>
        <source>%1   %2 %</source>
        <translation>%1   %2 %</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>%1   &lt; %2 %</source>
        <translation>%1   &lt; %2 %</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 tokens are shown.</source>
        <translation>Die ersten %L1 von %L2 Tokens werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Commands in the background</source>
        <translation>Befehle im Hintergrund</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>KeptTurns</name>
    <message>
        <source>Past turns of agents</source>
        <translation>Frühere Durchgänge von Agenten</translation>
    </message>
    <message>
        <source>What was said, and the copies of files that undoing them needs.</source>
        <translation>Was gesagt wurde, und die Kopien von Dateien, die das Rückgängigmachen braucht.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete what is kept of the past turns of agents</source>
        <translation>Löschen, was von den früheren Durchgängen der Agenten aufbewahrt wird</translation>
    </message>
    <message>
        <source>Delete the past turns of agents?</source>
        <translation>Frühere Durchgänge der Agenten löschen?</translation>
    </message>
    <message>
        <source>What was said in them is deleted, and the copies of the files that they changed: they can then not be undone.</source>
        <translation>Was darin gesagt wurde, wird gelöscht, ebenso die Kopien der Dateien, die sie geändert haben: Sie lassen sich dann nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>The files in your folders stay as they are.</source>
        <translation>Die Dateien in Ihren Ordnern bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>Ordner, in denen ein Agent arbeitet, behalten ihre.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>Key of the quick question: %1</source>
        <translation>Taste der schnellen Frage: %1</translation>
    </message>
    <message>
        <source>Esc keeps the key, Backspace takes it away.</source>
        <translation>Esc behält die Taste, die Rücktaste nimmt sie weg.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Strg+Umschalt+F</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Send; Enter alone by default</source>
        <translation>Senden; sonst auch Eingabe allein</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <translation>Antwort anhalten oder Geöffnetes schließen</translation>
    </message>
    <message>
        <source>Edit the last message, when nothing is written</source>
        <translation>Letzte Nachricht bearbeiten, wenn nichts geschrieben ist</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>Letzte Antwort neu schreiben</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>Other versions of a message</source>
        <translation>Andere Fassungen einer Nachricht</translation>
    </message>
    <message>
        <source>E, C, Del</source>
        <translation>E, C, Entf</translation>
    </message>
    <message>
        <source>Edit, copy, remove the focused message</source>
        <translation>Nachricht im Fokus bearbeiten, kopieren, entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo the last removal</source>
        <translation>Letztes Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Strg+M</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Strg+Umschalt+G</translation>
    </message>
    <message>
        <source>Let the model work in a folder</source>
        <translation>Das Modell in einem Ordner arbeiten lassen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Strg+Umschalt+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <translation>Strg++, Strg+-, Strg+0</translation>
    </message>
    <message>
        <source>Larger, smaller, normal size</source>
        <translation>Größer, kleiner, normale Größe</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Strg+/</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>Mehrere Unterhaltungen auswählen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Use a prompt, at the beginning of a message; Tab leads through its fields</source>
        <translation>Vorlage verwenden, am Anfang einer Nachricht; Tab führt durch ihre Felder</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Add a file, a folder or a conversation to the message</source>
        <translation>Datei, Ordner oder Unterhaltung zur Nachricht hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Strg+Umschalt+A</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>Assistenten wählen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>Wie die nächste Nachricht beantwortet wird</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Umschalt+F10</translation>
    </message>
    <message>
        <source>Menu of what is written, with other words for one spelt wrong</source>
        <translation>Menü des Geschriebenen, mit anderen Wörtern für ein falsch geschriebenes</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Strg+Alt+L</translation>
    </message>
    <message>
        <source>Lock Hearth, where a password is set</source>
        <translation>Hearth sperren, wenn ein Passwort gesetzt ist</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Quit, also where closing the window does not</source>
        <translation>Beenden, auch wo das Schließen des Fensters das nicht tut</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+W</source>
        <translation>Strg+T, Strg+W</translation>
    </message>
    <message>
        <source>New tab, close the tab</source>
        <translation>Neuer Tab, Tab schließen</translation>
    </message>
    <message>
        <source>Ctrl+Tab, Ctrl+Shift+Tab</source>
        <translation>Strg+Tab, Strg+Umschalt+Tab</translation>
    </message>
    <message>
        <source>Next tab, previous tab</source>
        <translation>Nächster Tab, voriger Tab</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Strg+Bild ab, Strg+Bild auf</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>Paste as text, also what would become a file</source>
        <translation>Als Text einfügen, auch was sonst eine Datei würde</translation>
    </message>
    <message>
        <source>P, A, M, Del</source>
        <translation>P, A, M, Entf</translation>
    </message>
    <message>
        <source>Pin, archive, move, remove the conversation chosen in the list</source>
        <translation>In der Liste gewählte Unterhaltung anheften, archivieren, verschieben, entfernen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename the conversation or folder chosen in the list</source>
        <translation>In der Liste gewählte Unterhaltung oder gewählten Ordner umbenennen</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Open the conversation chosen in the list in a new tab</source>
        <translation>In der Liste gewählte Unterhaltung in neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Space, Shift+Up, Shift+Down</source>
        <translation>Strg+Leertaste, Umschalt+Oben, Umschalt+Unten</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Oben, Unten</translation>
    </message>
    <message>
        <source>Messages that you sent before, when nothing is written</source>
        <translation>Nachrichten, die Sie zuvor gesendet haben, wenn nichts geschrieben ist</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Strg+Oben</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+C</source>
        <translation>Strg+A, Strg+C</translation>
    </message>
    <message>
        <source>Select the conversation, copy what is selected</source>
        <translation>Unterhaltung auswählen, Auswahl kopieren</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Umschalt+Auf, Umschalt+Ab</translation>
    </message>
    <message>
        <source>Select block by block in the conversation</source>
        <translation>In der Unterhaltung Block für Block auswählen</translation>
    </message>
    <message>
        <source>Ctrl+F, F3, Shift+F3</source>
        <translation>Strg+F, F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>Find in this conversation, next place, previous place</source>
        <translation>In dieser Unterhaltung suchen, nächste Stelle, vorige Stelle</translation>
    </message>
    <message>
        <source>Home, End, PgUp, PgDown</source>
        <translation>Pos1, Ende, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>First and last conversation in the list, a page up, a page down</source>
        <translation>Erste und letzte Unterhaltung der Liste, eine Seite nach oben, eine Seite nach unten</translation>
    </message>
</context>
<context>
    <name>LeftFolderNote</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the folder used before</source>
        <translation>Den früher verwendeten Ordner zeigen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete what Hearth left in the folder used before</source>
        <translation>Löschen, was Hearth im früher verwendeten Ordner zurückgelassen hat</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the note about the folder used before</source>
        <translation>Hinweis auf den früher verwendeten Ordner ausblenden</translation>
    </message>
    <message>
        <source>Removing what Hearth left in %1…</source>
        <translation>Was Hearth in %1 zurückgelassen hat, wird entfernt…</translation>
    </message>
    <message>
        <source>What Hearth kept in %1 is gone. Files that others put there stay.</source>
        <translation>Was Hearth in %1 aufbewahrt hat, ist weg. Dateien, die andere dort abgelegt haben, bleiben.</translation>
    </message>
    <message>
        <source>The trash does not take it: %1 What Hearth used before still lies in %2.</source>
        <translation>Der Papierkorb nimmt es nicht an: %1 Was Hearth früher verwendet hat, liegt noch in %2.</translation>
    </message>
    <message>
        <source>What Hearth used before still lies in %1. Delete it there once you need it no more.</source>
        <translation>Was Hearth früher verwendet hat, liegt noch in %1. Löschen Sie es dort, sobald Sie es nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Delete the old folder for good?</source>
        <translation>Den alten Ordner endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete the old folder?</source>
        <translation>Den alten Ordner löschen?</translation>
    </message>
    <message>
        <source>What Hearth left in %1 is deleted: conversations, attachments, backups and models. All of it came along to the folder used now.</source>
        <translation>Was Hearth in %1 zurückgelassen hat, wird gelöscht: Unterhaltungen, Anhänge, Sicherungen und Modelle. All das ist in den jetzigen Ordner mitgekommen.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It goes to the trash of this computer.</source>
        <translation>Es kommt in den Papierkorb dieses Computers.</translation>
    </message>
    <message>
        <source>Files that Hearth did not put there stay.</source>
        <translation>Dateien, die nicht von Hearth stammen, bleiben.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>LibraryRow</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>Speicher mit %1</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>This link stays closed</source>
        <translation>Dieser Verweis bleibt geschlossen</translation>
    </message>
    <message>
        <source>It opens in your browser. The model wrote this address; it may be wrong.</source>
        <translation>Sie öffnet sich im Browser. Das Modell hat diese Adresse geschrieben; sie kann falsch sein.</translation>
    </message>
    <message>
        <source>Only web and mail addresses are opened from a message.</source>
        <translation>Aus einer Nachricht werden nur Web- und Mailadressen geöffnet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
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
        <translation>Hearth mit einem Passwort sperren</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Encrypted: conversations with their titles, drafts, the search index, attached files, the index of folders, and the backups that Hearth made.</source>
        <translation>Verschlüsselt: Unterhaltungen mit ihren Titeln, Entwürfe, der Suchindex, angehängte Dateien, der Index der Ordner und die Sicherungen, die Hearth angelegt hat.</translation>
    </message>
    <message>
        <source>Not encrypted: settings with your own instructions, names of models and folders, what agents did in folders, the list of connections, files you exported, databases set aside as damaged. What was on the disk before may be found there until it is overwritten, and memory can be written to the swap space while Hearth is open.</source>
        <translation>Nicht verschlüsselt: Einstellungen mit Ihren eigenen Anweisungen, Namen von Modellen und Ordnern, was Agenten in Ordnern getan haben, die Liste der Verbindungen, Dateien, die Sie exportiert haben, als beschädigt beiseitegelegte Datenbanken. Was vorher auf dem Datenträger war, kann dort zu finden sein, bis es überschrieben wird, und solange Hearth geöffnet ist, kann Speicherinhalt in den Auslagerungsspeicher geschrieben werden.</translation>
    </message>
    <message>
        <source>Nobody can recover a lost password. Write it down in a safe place.</source>
        <translation>Niemand kann ein verlorenes Passwort wiederherstellen. Schreiben Sie es an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>The conversations, attached files and backups are written to the disk unencrypted.</source>
        <translation>Die Unterhaltungen, angehängten Dateien und Sicherungen werden unverschlüsselt auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>Hearth closes the conversations, writes everything anew and opens them again.</source>
        <translation>Hearth schließt die Unterhaltungen, schreibt alles neu und öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Encrypt and lock</source>
        <translation>Verschlüsseln und sperren</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Hearth is locked</source>
        <translation>Hearth ist gesperrt</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Hearth is not locked</source>
        <translation>Hearth ist nicht gesperrt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversations</source>
        <translation>Unterhaltungen öffnen</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>password, encryption, encrypted, privacy, SQLCipher</source>
        <translation>Passwort, Kennwort, Verschlüsselung, verschlüsselt, Privatsphäre, SQLCipher</translation>
    </message>
    <message>
        <source>Lock Hearth with a password</source>
        <translation>Hearth mit einem Passwort sperren</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt. The encryption of your disk protects the conversations while the computer is off.</source>
        <translation>Dieses Hearth wurde ohne SQLCipher gebaut und kann nicht verschlüsseln. Die Verschlüsselung Ihres Datenträgers schützt die Unterhaltungen, solange der Computer aus ist.</translation>
    </message>
    <message>
        <source>The conversations are encrypted. Without the password nobody can open them: not you, and nobody who could help you.</source>
        <translation>Die Unterhaltungen sind verschlüsselt. Ohne das Passwort kann sie niemand öffnen: Sie nicht, und auch niemand, der Ihnen helfen könnte.</translation>
    </message>
    <message>
        <source>Encrypts the conversations with a password, which Hearth then asks for when it starts. A lost password cannot be recovered.</source>
        <translation>Verschlüsselt die Unterhaltungen mit einem Passwort, nach dem Hearth dann beim Start fragt. Ein verlorenes Passwort lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Passwort setzen…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Lock by itself after minutes</source>
        <translation>Von selbst sperren nach Minuten</translation>
    </message>
    <message>
        <source>Without a key or a click, and not while something runs. Locking closes the conversations and the model; a reply that is being written ends where it is.</source>
        <translation>Ohne Taste oder Klick, und nicht, solange etwas läuft. Das Sperren schließt die Unterhaltungen und das Modell; eine Antwort, die gerade geschrieben wird, endet, wo sie ist.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
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
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Or an emoji</source>
        <translation>Oder ein Emoji</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Keine Markierung</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Copy formula</source>
        <translation>Formel kopieren</translation>
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
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Edit as a new branch</source>
        <translation>Als neuen Zweig bearbeiten</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Write this reply again</source>
        <translation>Diese Antwort neu schreiben</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Nachricht entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Versionen nebeneinander</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>The old version stays as a branch.</source>
        <translation>Die alte Fassung bleibt als Zweig erhalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Answer again without thinking</source>
        <translation>Ohne Nachdenken neu antworten</translation>
    </message>
    <message>
        <source>Answer again after thinking</source>
        <translation>Nach dem Nachdenken neu antworten</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>Neue Unterhaltung ab hier</translation>
    </message>
    <message>
        <source>Replay with the same seed</source>
        <translation>Mit demselben Startwert nachspielen</translation>
    </message>
    <message>
        <source>What else could stand here…</source>
        <translation>Was hier sonst stehen könnte…</translation>
    </message>
    <message>
        <source>Ask another model…</source>
        <translation>Ein anderes Modell fragen …</translation>
    </message>
    <message>
        <source>Versions side by side…</source>
        <translation>Versionen nebeneinander …</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als reinen Text kopieren</translation>
    </message>
    <message>
        <source>About this reply…</source>
        <translation>Über diese Antwort…</translation>
    </message>
    <message>
        <source>Open the link…</source>
        <translation>Link öffnen …</translation>
    </message>
    <message>
        <source>Open a link…</source>
        <translation>Einen Link öffnen …</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>End the recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record with the microphone</source>
        <translation>Mit dem Mikrofon aufnehmen</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>Lädt, %1 %</translation>
    </message>
    <message>
        <source>The model did not load</source>
        <translation>Das Modell wurde nicht geladen</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+M)</source>
        <translation>Modell wählen (Strg+M)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Model: %1, outside this computer</source>
        <translation>Modell: %1, außerhalb dieses Computers</translation>
    </message>
</context>
<context>
    <name>ModelEntry</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
</context>
<context>
    <name>ModelFileDialog</name>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>No model is open. Hearth reads Gemma 4 files in GGUF format.</source>
        <translation>Kein Modell ist geöffnet. Hearth liest Gemma-4-Dateien im GGUF-Format.</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>It rests: its memory is free. It comes back when you write.</source>
        <translation>Es ruht: Sein Speicher ist frei. Es kommt zurück, wenn Sie schreiben.</translation>
    </message>
</context>
<context>
    <name>ModelProgress</name>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>Kontextgröße</translation>
    </message>
    <message>
        <source>Context size in tokens</source>
        <translation>Kontextgröße in Token</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Die des Modells</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many processor cores write the reply.</source>
        <translation>Wie viele Prozessorkerne die Antwort schreiben.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Load the model again to apply</source>
        <translation>Modell neu laden, damit es gilt</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees. More needs more memory. What was chosen for one model on the page of models goes before it.</source>
        <translation>Wie viele Token einer Unterhaltung das Modell sieht. Mehr braucht mehr Speicher. Was auf der Seite der Modelle für ein Modell gewählt wurde, geht vor.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>Where models are computed. When a graphics device cannot go on, the processor takes over.</source>
        <translation>Wo Modelle berechnet werden. Wenn ein Grafikgerät nicht weiterkann, übernimmt der Prozessor.</translation>
    </message>
    <message>
        <source>Free the memory after minutes</source>
        <translation>Speicher freigeben nach Minuten</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory. It comes back by itself when you write, and goes on where it was.</source>
        <translation>Ein Modell, das so lange nicht gebraucht wurde, verlässt den Speicher. Es kommt von selbst zurück, wenn Sie schreiben, und macht weiter, wo es war.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste einblenden</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zur Unterhaltung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>Sucht nach Modelldateien…</translation>
    </message>
    <message>
        <source>No Gemma 4 files yet. Hearth looks in its own folder and in those of LM Studio, Ollama, Hugging Face, llama.cpp, Jan and GPT4All.</source>
        <translation>Noch keine Gemma-4-Dateien. Hearth sucht im eigenen Ordner und in denen von LM Studio, Ollama, Hugging Face, llama.cpp, Jan und GPT4All.</translation>
    </message>
    <message>
        <source>Also looked in: %1</source>
        <translation>Auch durchsucht: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>Einen weiteren Ordner durchsuchen</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Modell holen</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>Ordner mit Modelldateien</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Google&apos;s own 4-bit files of Gemma 4 and 8-bit ones, from %1, with what they see, hear and guess words ahead with. Hearth connects only while one is downloaded, and sends nothing but the request.</source>
        <translation>Googles eigene 4-Bit-Dateien von Gemma 4 und 8-Bit-Dateien, von %1, mit dem, womit sie sehen, hören und Wörter vorausraten. Hearth verbindet sich nur, während eine heruntergeladen wird, und sendet nichts als die Anfrage.</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Zwei Dateien vergleichen…</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me when something is done</source>
        <translation>Melden, wenn etwas fertig ist</translation>
    </message>
    <message>
        <source>When a reply that took a while ends, or an agent needs you, and you look at another window.</source>
        <translation>Wenn eine Antwort endet, die eine Weile gedauert hat, oder ein Agent Sie braucht und Sie ein anderes Fenster vor sich haben.</translation>
    </message>
    <message>
        <source>Show titles and words</source>
        <translation>Titel und Wörter zeigen</translation>
    </message>
    <message>
        <source>Otherwise a notification says only that something ended: others may see the screen.</source>
        <translation>Sonst sagt eine Benachrichtigung nur, dass etwas zu Ende ist: Andere könnten den Bildschirm sehen.</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Open it in another program?</source>
        <translation>In einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>The program that your system has for “%1” reads a copy of it, without the protection that Hearth reads files with. Do that with files you trust.</source>
        <translation>Das Programm, das Ihr System für „%1“ vorsieht, liest eine Kopie davon, ohne den Schutz, mit dem Hearth Dateien liest. Tun Sie das bei Dateien, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OptionClear</name>
    <message>
        <source>%1: as set</source>
        <translation>%1: wie eingestellt</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages that go with the message</source>
        <translation>Seiten, die mit der Nachricht gesendet werden</translation>
    </message>
    <message>
        <source>All %1, or 2-4, 7</source>
        <translation>Alle %1 oder 2-4, 7</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>What the pages go as</source>
        <translation>Form, in der die Seiten gesendet werden</translation>
    </message>
    <message>
        <source>Text, else pictures</source>
        <translation>Text, sonst Bilder</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Write page numbers from 1 to %1, for example 2-4, 7.</source>
        <translation>Schreiben Sie Seitenzahlen von 1 bis %1, zum Beispiel 2-4, 7.</translation>
    </message>
    <message>
        <source>Text, figures also as pictures</source>
        <translation>Text, Abbildungen auch als Bilder</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Page header</source>
        <translation>Kopf der Seite</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste einblenden</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
</context>
<context>
    <name>PageNews</name>
    <message>
        <source>The message was removed</source>
        <translation>Die Nachricht wurde entfernt</translation>
    </message>
    <message>
        <source>The model reads a summary from now on</source>
        <translation>Das Modell liest von nun an eine Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>PastTurns</name>
    <message>
        <source>Turns in this folder</source>
        <translation>Durchgänge in diesem Ordner</translation>
    </message>
    <message>
        <source>A turn without words</source>
        <translation>Ein Durchgang ohne Worte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>no copy, cannot be undone</source>
        <translation>keine Kopie, lässt sich nicht rückgängig machen</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan: %1 of %2 done</source>
        <translation>Plan: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Hide the plan</source>
        <translation>Plan ausblenden</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan einblenden</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>Speicher mit %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Load the model again with %1 of context</source>
        <translation>Modell mit %1 Kontext neu laden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>Wie für alle Modelle</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Kontext: %1</translation>
    </message>
    <message>
        <source>Keep conversations in half the memory</source>
        <translation>Unterhaltungen in halb so viel Speicher halten</translation>
    </message>
    <message>
        <source>What was read of them is rounded to 8 bits; replies differ a little.</source>
        <translation>Was davon gelesen wurde, wird auf 8 Bit gerundet; Antworten weichen ein wenig ab.</translation>
    </message>
    <message>
        <source>The model runs with other choices now.</source>
        <translation>Das Modell läuft jetzt mit einer anderen Auswahl.</translation>
    </message>
</context>
<context>
    <name>PopupMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>PresetDialogs</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Hearth&apos;s files (*.json)</source>
        <translation>Dateien von Hearth (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Comes with Hearth</source>
        <translation>Gehört zu Hearth</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>PresetSection</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Assistants and prompts</source>
        <translation>Assistenten und Vorlagen</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste einblenden</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zur Unterhaltung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistenten</translation>
    </message>
    <message>
        <source>An assistant is told what to be before the first message, and answers in a way of its own. Choose one beside the message box; a conversation keeps its own.</source>
        <translation>Einem Assistenten wird vor der ersten Nachricht gesagt, was er sein soll, und er antwortet auf seine eigene Art. Wählen Sie einen neben dem Eingabefeld; eine Unterhaltung behält ihren.</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>Neuer Assistent</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Texts that you write often. Type / at the beginning of a message to use one.</source>
        <translation>Texte, die Sie oft schreiben. Geben Sie am Anfang einer Nachricht / ein, um eine zu verwenden.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neue Vorlage</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text of “%1”</source>
        <translation>Text von „%1“</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>network, internet, connections, offline, diagnostics</source>
        <translation>Netz, Internet, Verbindungen, offline, Diagnose</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Nur lokal</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Hearth has never opened a connection.</source>
        <translation>Hearth hat noch nie eine Verbindung geöffnet.</translation>
    </message>
    <message>
        <source>Every connection that Hearth ever opened, the newest first.</source>
        <translation>Jede Verbindung, die Hearth je geöffnet hat, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Report for whoever helps you</source>
        <translation>Bericht für jemanden, der Ihnen hilft</translation>
    </message>
    <message>
        <source>Versions, machine, settings and sizes; no titles, no messages, no names of files. You see it first.</source>
        <translation>Versionen, Rechner, Einstellungen und Größen; keine Titel, keine Nachrichten, keine Dateinamen. Sie sehen ihn zuerst.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Bericht zeigen…</translation>
    </message>
    <message>
        <source>No connection at all: no download of a model, no engine elsewhere, no page and no server for an agent.</source>
        <translation>Gar keine Verbindung: kein Herunterladen eines Modells, keine Engine anderswo, keine Seite und kein Server für einen Agenten.</translation>
    </message>
    <message>
        <source>The newest of all connections that Hearth ever opened.</source>
        <translation>Die neuesten aller Verbindungen, die Hearth je geöffnet hat.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n…</source>
        <translation>
            <numerusform>Alle %n anzeigen…</numerusform>
            <numerusform>Alle %n anzeigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading of files</source>
        <translation>Lesen von Dateien</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>New prompt</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>For example: Translate into {{language}}:</source>
        <translation>Zum Beispiel: Übersetze in die Sprache {{Sprache}}:</translation>
    </message>
    <message>
        <source>A name in double braces is a field, filled in when the prompt is used. {{clipboard}} becomes the clipboard&apos;s text, {{selection}} the text that is selected, or what stands in the message box.</source>
        <translation>Ein Name in doppelten geschweiften Klammern ist ein Feld, das beim Verwenden der Vorlage ausgefüllt wird. {{clipboard}} wird zum Text der Zwischenablage, {{selection}} zum ausgewählten Text oder zu dem, was im Eingabefeld steht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>PromptIdeas</name>
    <message>
        <source>What is on your mind?</source>
        <translation>Was beschäftigt Sie?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Was kannst du?</translation>
    </message>
    <message>
        <source>How do I ask about a document?</source>
        <translation>Wie frage ich nach einem Dokument?</translation>
    </message>
    <message>
        <source>What leaves my computer?</source>
        <translation>Was verlässt meinen Computer?</translation>
    </message>
    <message>
        <source>Explain how a heat pump works, in five sentences.</source>
        <translation>Erkläre in fünf Sätzen, wie eine Wärmepumpe arbeitet.</translation>
    </message>
    <message>
        <source>Write a Python function that finds duplicate files in a folder.</source>
        <translation>Schreibe eine Python-Funktion, die doppelte Dateien in einem Ordner findet.</translation>
    </message>
    <message>
        <source>Help me to say no to an invitation, kindly and briefly.</source>
        <translation>Hilf mir, eine Einladung freundlich und kurz abzusagen.</translation>
    </message>
</context>
<context>
    <name>PromptSettings</name>
    <message>
        <source>System prompt</source>
        <translation>Systemanweisung</translation>
    </message>
    <message>
        <source>What the model is told before the first message of a new conversation.</source>
        <translation>Was dem Modell vor der ersten Nachricht einer neuen Unterhaltung gesagt wird.</translation>
    </message>
    <message>
        <source>System prompt of new conversations</source>
        <translation>Systemanweisung neuer Unterhaltungen</translation>
    </message>
    <message>
        <source>For example: Answer briefly and in plain words.</source>
        <translation>Zum Beispiel: Antworte kurz und in einfachen Worten.</translation>
    </message>
    <message>
        <source>In the conversation “%1”</source>
        <translation>In der Unterhaltung „%1“</translation>
    </message>
    <message>
        <source>System prompt of the open conversation</source>
        <translation>Systemanweisung der offenen Unterhaltung</translation>
    </message>
    <message>
        <source>instructions, role, before the first message</source>
        <translation>Anweisungen, Rolle, vor der ersten Nachricht</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>Assistenten und Vorlagen</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Waiting messages</source>
        <translation>Wartende Nachrichten</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Do not send; back to the composer</source>
        <translation>Nicht senden; zurück ins Eingabefeld</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <source>Enter asks in a new conversation. Esc closes.</source>
        <translation>Eingabe fragt in einer neuen Unterhaltung. Esc schließt.</translation>
    </message>
    <message>
        <source>No model is ready. Choose one in Hearth&apos;s window first.</source>
        <translation>Kein Modell ist bereit. Wählen Sie erst eines im Fenster von Hearth.</translation>
    </message>
</context>
<context>
    <name>RecentModels</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message numerus="yes">
        <source>%1 · %n tokens</source>
        <translation>
            <numerusform>%1 · %n Token</numerusform>
            <numerusform>%1 · %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>What the microphone hears</source>
        <translation>Was das Mikrofon hört</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Forget the recording</source>
        <translation>Aufnahme verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message>
        <source>Loudness of “%1”</source>
        <translation>Lautstärke von „%1“</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>Höchstzahl der Einzelbilder</translation>
    </message>
</context>
<context>
    <name>ReplyChoiceRows</name>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Longest thought, in tokens</source>
        <translation>Längste Gedanken, in Token</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Jedes Mal neu</translation>
    </message>
    <message>
        <source>Longest reply, in tokens</source>
        <translation>Längste Antwort, in Token</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Strafe für Wiederholungen</translation>
    </message>
</context>
<context>
    <name>ReplyOptions</name>
    <message>
        <source>How this message is answered: changed</source>
        <translation>Wie diese Nachricht beantwortet wird: geändert</translation>
    </message>
    <message>
        <source>How this message is answered</source>
        <translation>Wie diese Nachricht beantwortet wird</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>For the next message only. Its reply keeps this when it is written again.</source>
        <translation>Nur für die nächste Nachricht. Ihre Antwort behält dies, wenn sie neu geschrieben wird.</translation>
    </message>
    <message>
        <source>Back to what is set</source>
        <translation>Wieder wie eingestellt</translation>
    </message>
</context>
<context>
    <name>ReplySettings</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Low is predictable, high is inventive. Gemma was made for 1.</source>
        <translation>Niedrig ist vorhersehbar, hoch ist einfallsreich. Gemma ist für 1 gemacht.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that together reach this share.</source>
        <translation>Behält die wahrscheinlichsten Wörter, die zusammen diesen Anteil erreichen.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Keeps this many of the likeliest words.</source>
        <translation>Behält so viele der wahrscheinlichsten Wörter.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>Lässt Wörter weg, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Above 1, words that were just used become less likely.</source>
        <translation>Über 1 werden eben benutzte Wörter unwahrscheinlicher.</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>In Token.</translation>
    </message>
    <message>
        <source>Longest reply in tokens</source>
        <translation>Längste Antwort in Token</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed and settings give the same reply.</source>
        <translation>Gleicher Startwert und gleiche Einstellungen geben die gleiche Antwort.</translation>
    </message>
    <message>
        <source>A new one each time</source>
        <translation>Jedes Mal ein neuer</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This is all of it. It stays on this computer until you give it to somebody.</source>
        <translation>Das ist alles. Er bleibt auf diesem Computer, bis Sie ihn jemandem geben.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Changes of the agent</source>
        <translation>Änderungen des Agenten</translation>
    </message>
    <message>
        <source>Undo the last change taken back</source>
        <translation>Letzte Zurücknahme rückgängig machen</translation>
    </message>
    <message>
        <source>Accept all of this file</source>
        <translation>Alles in dieser Datei annehmen</translation>
    </message>
    <message>
        <source>Nothing is changed in this conversation.</source>
        <translation>In dieser Unterhaltung ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>%1, in every folder</source>
        <translation>%1, in jedem Ordner</translation>
    </message>
    <message>
        <source>%1, in this folder</source>
        <translation>%1, in diesem Ordner</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>Regeln für Befehle</translation>
    </message>
    <message>
        <source>There are none. “Always here”, where the agent asks, makes one.</source>
        <translation>Es gibt keine. „Hier immer“, wo der Agent fragt, legt eine an.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the rule for %1</source>
        <translation>Die Regel für %1 vergessen</translation>
    </message>
    <message>
        <source>Undo the last one forgotten</source>
        <translation>Zuletzt vergessene Regel wiederherstellen</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Reading the prompt</source>
        <translation>Liest die Eingabe</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
</context>
<context>
    <name>SaveCodeDialog</name>
    <message>
        <source>Save code as</source>
        <translation>Code speichern unter</translation>
    </message>
</context>
<context>
    <name>SchemaDialog</name>
    <message>
        <source>Structured replies</source>
        <translation>Strukturierte Antworten</translation>
    </message>
    <message>
        <source>Each reply becomes a JSON value of this schema and nothing else, until you end it or go to another conversation.</source>
        <translation>Jede Antwort wird ein JSON-Wert nach diesem Schema und nichts anderes, bis Sie es beenden oder zu einer anderen Unterhaltung wechseln.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>SchemaToggle</name>
    <message>
        <source>Structured</source>
        <translation>Strukturiert</translation>
    </message>
    <message>
        <source>Replies follow your JSON Schema; press to end it</source>
        <translation>Antworten folgen Ihrem JSON-Schema; drücken, um es zu beenden</translation>
    </message>
    <message>
        <source>Let replies follow a JSON Schema</source>
        <translation>Antworten einem JSON-Schema folgen lassen</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Selection copied</source>
        <translation>Auswahl kopiert</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
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
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
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
        <translation>Die neben dem Modell</translation>
    </message>
    <message>
        <source>Eyes and ears…</source>
        <translation>Augen und Ohren …</translation>
    </message>
    <message>
        <source>Choose the file that the model sees and hears with</source>
        <translation>Wählen Sie die Datei, mit der das Modell sieht und hört</translation>
    </message>
    <message>
        <source>Eyes and ears of the model</source>
        <translation>Augen und Ohren des Modells</translation>
    </message>
    <message>
        <source>Projectors (*mmproj*.gguf)</source>
        <translation>Projektoren (*mmproj*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SentFiles</name>
    <message>
        <source>“%1”, no longer here</source>
        <translation>„%1“, nicht mehr hier</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>%1 (no longer here)</source>
        <translation>%1 (nicht mehr hier)</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsEntry</name>
    <message>
        <source>Nothing found here</source>
        <translation>Hier nichts gefunden</translation>
    </message>
</context>
<context>
    <name>SettingsGroup</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all of “%1”</source>
        <translation>Alles in „%1“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste einblenden</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zur Unterhaltung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Zurücksetzen rückgängig machen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words. Try another word.</source>
        <translation>Keine Einstellung enthält diese Wörter. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Bereich der Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Detail</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>In die Nachricht einfügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Read without a full sandbox: see Privacy in the settings.</source>
        <translation>Ohne volle Sandbox gelesen: siehe Datenschutz in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ShelfChip</name>
    <message>
        <source>Looking for files</source>
        <translation>Sucht nach Dateien</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Liest, %1 %</translation>
    </message>
    <message>
        <source>Reading for meaning, %1 %</source>
        <translation>Liest nach dem Sinn, %1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1, asked with each message</source>
        <translation>%1, bei jeder Nachricht befragt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>Looking at it · %1</source>
        <translation>Wird angesehen · %1</translation>
    </message>
    <message>
        <source>Not seen or heard</source>
        <translation>Weder gesehen noch gehört</translation>
    </message>
    <message>
        <source>Do not send “%1”</source>
        <translation>„%1“ nicht senden</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>ShelfHeader</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Zurück zu allen Unterhaltungen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
</context>
<context>
    <name>SiblingSwitch</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Seitenleiste ausblenden</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>In einem Ordner arbeiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Strg+/</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>SidebarEdge</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SlimScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Rollbalken</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Open the source %1</source>
        <translation>Quelle %1 öffnen</translation>
    </message>
    <message>
        <source>Open the source %1 at “%2”</source>
        <translation>Quelle %1 bei „%2“ öffnen</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>This Hearth was built without a spell checker.</source>
        <translation>Dieses Hearth wurde ohne Rechtschreibprüfung gebaut.</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install one of your system&apos;s, for example hunspell-en-us.</source>
        <translation>Es ist kein Wörterbuch installiert. Installieren Sie eines Ihres Systems, zum Beispiel hunspell-de-de.</translation>
    </message>
    <message>
        <source>In messages that you write. The right mouse button or the menu key offers other words.</source>
        <translation>In Nachrichten, die Sie schreiben. Die rechte Maustaste oder die Menütaste bietet andere Wörter an.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>dictionary, language, mistakes, words</source>
        <translation>Wörterbuch, Sprache, Fehler, Wörter</translation>
    </message>
    <message>
        <source>Underline wrong words</source>
        <translation>Falsche Wörter unterstreichen</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>Nach dem Text</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>You are talking to Hearth Starter, a small built-in demonstration. A full Gemma 4 answers anything, and runs here too.</source>
        <translation>Sie sprechen mit Hearth Starter, einer kleinen eingebauten Vorführung. Ein vollständiges Gemma 4 antwortet auf alles und läuft auch hier.</translation>
    </message>
    <message>
        <source>Get a full model</source>
        <translation>Vollständiges Modell holen</translation>
    </message>
</context>
<context>
    <name>StorageBanner</name>
    <message>
        <source>Set it aside</source>
        <translation>Zur Seite legen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Ordner in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>disk, size, data folder, location, where, move</source>
        <translation>Festplatte, Größe, Datenordner, Ort, wo, verschieben</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Move everything to another folder</source>
        <translation>Alles in einen anderen Ordner verschieben</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Für diesen Computer empfohlen</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 herunterzuladen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Herunterladen von %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quantisation of %1</source>
        <translation>Quantisierung von %1</translation>
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
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>This summary was taken back. The agent goes on with all that was said.</source>
        <translation>Diese Zusammenfassung wurde zurückgenommen. Der Agent macht mit allem weiter, was gesagt wurde.</translation>
    </message>
    <message>
        <source>The turn became long and goes on from this summary:</source>
        <translation>Der Zug wurde lang und geht von dieser Zusammenfassung aus weiter:</translation>
    </message>
    <message>
        <source>Take the summary back</source>
        <translation>Die Zusammenfassung zurücknehmen</translation>
    </message>
    <message>
        <source>Hide what it replaces</source>
        <translation>Ausblenden, was sie ersetzt</translation>
    </message>
    <message>
        <source>Show what it replaces</source>
        <translation>Zeigen, was sie ersetzt</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>%1, a reply is being written</source>
        <translation>%1, eine Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Strg+W</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Copy table as CSV</source>
        <translation>Tabelle als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Output of the command</source>
        <translation>Ausgabe des Befehls</translation>
    </message>
</context>
<context>
    <name>ThinkingToggle</name>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Thinks before it answers: slower, better at hard questions</source>
        <translation>Denkt vor der Antwort nach: langsamer, besser bei schweren Fragen</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Antwortet sofort</translation>
    </message>
</context>
<context>
    <name>ThoughtRow</name>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>%n Sekunde nachgedacht</numerusform>
            <numerusform>%n Sekunden nachgedacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Thought for %1 min %2 s</source>
        <translation>%1 min %2 s nachgedacht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Hide the thought</source>
        <translation>%1. Gedanken verbergen</translation>
    </message>
    <message>
        <source>%1. Show the thought</source>
        <translation>%1. Gedanken zeigen</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Title: %1. Rename</source>
        <translation>Titel: %1. Umbenennen</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>Titel der Unterhaltung</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Message copied</source>
        <translation>Nachricht kopiert</translation>
    </message>
    <message>
        <source>End of the reply</source>
        <translation>Ende der Antwort</translation>
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
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of this reply</source>
        <translation>Versionen dieser Antwort</translation>
    </message>
</context>
<context>
    <name>WaitDots</name>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
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
        <translation>Unterhalten Sie sich mit einem Sprachmodell, das auf diesem Computer läuft. Öffnen Sie zu Beginn eine Gemma-4-Datei im GGUF-Format. Alles bleibt hier: Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Modell holen</translation>
    </message>
    <message>
        <source>Open another model file</source>
        <translation>Andere Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Prompt: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Strg+Umschalt+F</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>Letzte Antwort neu schreiben</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Turn thinking on or off</source>
        <translation>Nachdenken ein- oder ausschalten</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>Wie die nächste Nachricht beantwortet wird</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>Assistenten wählen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Strg+Umschalt+A</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>Assistenten und Vorlagen</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>Diese Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Alle Unterhaltungen exportieren</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Unterhaltungen importieren</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Strg+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Strg+Umschalt+M</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Strg+B</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Strg++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Strg+-</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Strg+/</translation>
    </message>
    <message>
        <source>What the model reads, part by part</source>
        <translation>Was das Modell liest, Teil für Teil</translation>
    </message>
    <message>
        <source>Settings of the model</source>
        <translation>Einstellungen des Modells</translation>
    </message>
    <message>
        <source>Settings of the spell check</source>
        <translation>Einstellungen der Rechtschreibprüfung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Privacy and connections</source>
        <translation>Privatsphäre und Verbindungen</translation>
    </message>
    <message>
        <source>Engines elsewhere</source>
        <translation>Engines anderswo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Strg+Alt+L</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>This conversation in a new window</source>
        <translation>Diese Unterhaltung in einem neuen Fenster</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Strg+W</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Strg+Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Strg+Umschalt+Tab</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>The system prompt of this conversation</source>
        <translation>Systemanweisung dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>In einem Ordner arbeiten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Strg+Umschalt+G</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Downloads of models</source>
        <translation>Downloads von Modellen</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Window and tray</source>
        <translation>Fenster und Infobereich</translation>
    </message>
    <message>
        <source>close, background, icon, minimise, quit</source>
        <translation>schließen, Hintergrund, Symbol, minimieren, beenden</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>With a menu for the window, a new conversation, a quick question and the end.</source>
        <translation>Mit einem Menü für das Fenster, eine neue Unterhaltung, eine schnelle Frage und das Beenden.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, or Qt&apos;s part for them is not installed.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Symbole im Infobereich, oder der Teil von Qt dafür ist nicht installiert.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Not without a tray icon: there would be no way back to the window.</source>
        <translation>Nicht ohne ein Symbol im Infobereich: Es gäbe keinen Weg zurück zum Fenster.</translation>
    </message>
    <message>
        <source>Replies go on, and the model stays loaded. The menu of the tray icon quits.</source>
        <translation>Antworten laufen weiter, und das Modell bleibt geladen. Das Menü des Symbols im Infobereich beendet Hearth.</translation>
    </message>
    <message>
        <source>Not without the icon in the tray: there would be no way back to the window.</source>
        <translation>Nicht ohne das Symbol im Infobereich: Es gäbe keinen Weg zurück zum Fenster.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Bind the command “hearth quick” to a key in its keyboard settings.</source>
        <translation>Diese Arbeitsumgebung gibt Programmen keine Tasten. Legen Sie den Befehl „hearth quick“ in ihren Tastatureinstellungen auf eine Taste.</translation>
    </message>
    <message>
        <source>The desktop gave Hearth no key. Bind the command “hearth quick” to one in its keyboard settings.</source>
        <translation>Die Arbeitsumgebung hat Hearth keine Taste gegeben. Legen Sie den Befehl „hearth quick“ in ihren Tastatureinstellungen auf eine.</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs. The desktop asks you which one.</source>
        <translation>Mit einer Taste, die in jedem Programm wirkt, solange Hearth läuft. Die Arbeitsumgebung fragt Sie, welche.</translation>
    </message>
    <message>
        <source>The key stands in the keyboard settings of the desktop, where it can be changed.</source>
        <translation>Die Taste steht in den Tastatureinstellungen der Arbeitsumgebung und lässt sich dort ändern.</translation>
    </message>
    <message>
        <source>The key is %1. The keyboard settings of the desktop change it.</source>
        <translation>Die Taste ist %1. Die Tastatureinstellungen der Arbeitsumgebung ändern sie.</translation>
    </message>
    <message>
        <source>Open a quick question from anywhere</source>
        <translation>Von überall eine schnelle Frage öffnen</translation>
    </message>
    <message>
        <source>Another program has the key %1. Choose a different one.</source>
        <translation>Ein anderes Programm hat die Taste %1. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This keyboard has no key %1. Choose a different one.</source>
        <translation>Diese Tastatur hat keine Taste %1. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs.</source>
        <translation>Mit einer Taste, die in jedem Programm wirkt, solange Hearth läuft.</translation>
    </message>
    <message>
        <source>Key of the quick question</source>
        <translation>Taste der schnellen Frage</translation>
    </message>
    <message>
        <source>Press the button, then a key together with Ctrl, Alt or the like.</source>
        <translation>Drücken Sie den Knopf, dann eine Taste zusammen mit Strg, Alt oder Ähnlichem.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Früher in dieser Woche</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in a list, as in &quot;3 May&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended at the limit of tokens per reply</source>
        <translation>endete an der Tokengrenze je Antwort</translation>
    </message>
    <message>
        <source>ended because the context is full</source>
        <translation>endete, weil der Kontext voll ist</translation>
    </message>
    <message>
        <source>The reply failed. Try again.</source>
        <translation>Die Antwort ist misslungen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>replayed, the same tokens</source>
        <translation>nachgespielt, dieselben Token</translation>
    </message>
    <message>
        <source>replayed, differs from token %1 on</source>
        <translation>nachgespielt, weicht ab Token %1 ab</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Summarise the following text in {{number}} sentences:

{{text}}</source>
        <translation>Fasse den folgenden Text in {{Anzahl}} Sätzen zusammen:

{{Text}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Translate into {{language}}. Give the translation only.

{{text}}</source>
        <translation>Übersetze in diese Sprache: {{Sprache}}. Gib nur die Übersetzung aus.

{{Text}}</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain {{subject}} to {{reader}}, with one example.</source>
        <translation>Erkläre {{Thema}} für {{Leser}}, mit einem Beispiel.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of this text, and list what you changed:

{{text}}</source>
        <translation>Korrigiere Rechtschreibung und Grammatik dieses Textes, und liste auf, was du geändert hast:

{{Text}}</translation>
    </message>
    <message>
        <source>Reply to the clipboard</source>
        <translation>Auf die Zwischenablage antworten</translation>
    </message>
    <message>
        <source>Write a {{tone}} reply to this message:

{{clipboard}}</source>
        <translation>Schreibe eine Antwort auf diese Nachricht, Ton: {{Ton}}

{{clipboard}}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare {{first}} and {{second}} in a table, by {{what matters}}.</source>
        <translation>Vergleiche {{Erstes}} und {{Zweites}} in einer Tabelle, nach {{was zählt}}.</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB, which no such file is. Choose another one.</source>
        <translation>Die Datei ist größer als 4 MB; so groß ist keine solche Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file holds no assistants or prompts of Hearth. Choose a file that Hearth exported.</source>
        <translation>Die Datei enthält keine Assistenten oder Vorlagen von Hearth. Wählen Sie eine Datei, die Hearth exportiert hat.</translation>
    </message>
    <message>
        <source>The file holds prompts, not assistants. Import it there.</source>
        <translation>Die Datei enthält Vorlagen, keine Assistenten. Importieren Sie sie dort.</translation>
    </message>
    <message>
        <source>The file holds assistants, not prompts. Import it there.</source>
        <translation>Die Datei enthält Assistenten, keine Vorlagen. Importieren Sie sie dort.</translation>
    </message>
    <message>
        <source>The file is of a newer Hearth. Get the newest one to read it.</source>
        <translation>Die Datei stammt von einem neueren Hearth. Holen Sie das neueste, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The file holds more than 1,000 entries. Split it.</source>
        <translation>Die Datei enthält mehr als 1.000 Einträge. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Nothing in the file has a name. Choose another one.</source>
        <translation>Nichts in der Datei hat einen Namen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>replayed by another model, the same tokens</source>
        <translation>von einem anderen Modell nachgespielt, dieselben Token</translation>
    </message>
    <message>
        <source>replayed by another model, differs from token %1 on</source>
        <translation>von einem anderen Modell nachgespielt, weicht ab Token %1 ab</translation>
    </message>
    <message>
        <source>The reply was stopped</source>
        <translation>Die Antwort wurde angehalten</translation>
    </message>
    <message>
        <source>The reply failed</source>
        <translation>Die Antwort ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>Die Antwort ist vollständig</translation>
    </message>
</context>
<context>
    <name>app::Agent</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>No sandbox works on this computer: every command is asked about and runs with all your rights.</source>
        <translation>Auf diesem Computer arbeitet keine Sandbox: Vor jedem Befehl wird gefragt, und er läuft mit allen Ihren Rechten.</translation>
    </message>
    <message>
        <source>write in this folder only</source>
        <translation>schreiben nur in diesem Ordner</translation>
    </message>
    <message>
        <source>read only what they need</source>
        <translation>lesen nur, was sie brauchen</translation>
    </message>
    <message>
        <source>have no network</source>
        <translation>haben kein Netz</translation>
    </message>
    <message>
        <source>see no other programs</source>
        <translation>sehen keine anderen Programme</translation>
    </message>
    <message>
        <source>Commands run in a sandbox: they %1.</source>
        <translation>Befehle laufen in einer Sandbox: Sie %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The agent has done many steps. Shall it go on?</source>
        <translation>Der Agent hat viele Schritte getan. Soll er weitermachen?</translation>
    </message>
    <message>
        <source>The agent has done as many steps as one turn may have.</source>
        <translation>Der Agent hat so viele Schritte getan, wie ein Durchgang haben darf.</translation>
    </message>
    <message>
        <source>The model could not write a call that makes sense. A larger model may.</source>
        <translation>Das Modell konnte keinen sinnvollen Aufruf schreiben. Ein größeres Modell kann es vielleicht.</translation>
    </message>
    <message>
        <source>The agent went round in circles and was stopped.</source>
        <translation>Der Agent drehte sich im Kreis und wurde angehalten.</translation>
    </message>
    <message>
        <source>The turn has used up what it was given.</source>
        <translation>Der Durchgang hat verbraucht, was ihm gegeben war.</translation>
    </message>
    <message>
        <source>The turn became too long for this model.</source>
        <translation>Der Durchgang wurde zu lang für dieses Modell.</translation>
    </message>
    <message>
        <source>The model wrote nothing.</source>
        <translation>Das Modell hat nichts geschrieben.</translation>
    </message>
    <message>
        <source>The turn failed.</source>
        <translation>Der Durchgang ist misslungen.</translation>
    </message>
    <message>
        <source>The agent wants to change %1</source>
        <translation>Der Agent möchte %1 ändern</translation>
    </message>
    <message>
        <source>The agent wants to run a command in the sandbox</source>
        <translation>Der Agent möchte einen Befehl in der Sandbox ausführen</translation>
    </message>
    <message>
        <source>The agent wants to run a command WITHOUT a sandbox, with all your rights</source>
        <translation>Der Agent möchte einen Befehl OHNE Sandbox ausführen, mit allen Ihren Rechten</translation>
    </message>
    <message>
        <source>The agent wants to read this page of the web</source>
        <translation>Der Agent möchte diese Seite aus dem Web lesen</translation>
    </message>
    <message>
        <source>The agent wants to use a connected program</source>
        <translation>Der Agent möchte ein verbundenes Programm verwenden</translation>
    </message>
    <message>
        <source>Another agent is at work in “%1”, in this window or another program. Wait until it is done, or stop it: a folder has one turn at a time.</source>
        <translation>In „%1“ arbeitet ein anderer Agent, in diesem Fenster oder einem anderen Programm. Warten Sie, bis er fertig ist, oder halten Sie ihn an: In einem Ordner läuft immer nur ein Durchgang.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, where the journal of this folder lies.</source>
        <translation>„%1“, wo das Journal dieses Ordners liegt, lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, where the journal of this folder lies.</source>
        <translation>„%1“, wo das Journal dieses Ordners liegt, lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>This turn is still running.</source>
        <translation>Dieser Durchgang läuft noch.</translation>
    </message>
    <message>
        <source>This turn is still running. Stop it first.</source>
        <translation>Dieser Durchgang läuft noch. Halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>This turn has come to its end. Start a new one.</source>
        <translation>Dieser Durchgang ist zu Ende. Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This turn was undone. Start a new one.</source>
        <translation>Dieser Durchgang wurde rückgängig gemacht. Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This turn was undone already.</source>
        <translation>Dieser Durchgang wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is no such turn.</source>
        <translation>Einen solchen Durchgang gibt es nicht.</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read; nothing was changed.</source>
        <translation>Das Journal dieses Durchgangs lässt sich nicht lesen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read: %1 Nothing was changed.</source>
        <translation>Das Journal dieses Durchgangs lässt sich nicht lesen: %1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The journal cannot be written: %1. Without it nothing could be undone, so nothing was changed.</source>
        <translation>Das Journal lässt sich nicht schreiben: %1. Ohne es ließe sich nichts rückgängig machen, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The journal cannot be begun: %1.</source>
        <translation>Das Journal lässt sich nicht beginnen: %1.</translation>
    </message>
    <message>
        <source>Another program uses this turn&apos;s journal.</source>
        <translation>Ein anderes Programm verwendet das Journal dieses Durchgangs.</translation>
    </message>
    <message>
        <source>The original cannot be kept for undo: %1. Nothing was changed. Free some disk space.</source>
        <translation>Das Original lässt sich nicht für das Rückgängigmachen aufbewahren: %1. Nichts wurde geändert. Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The journal holds no copy of this content.</source>
        <translation>Das Journal enthält keine Kopie dieses Inhalts.</translation>
    </message>
    <message>
        <source>The journal&apos;s copy is damaged and is not used.</source>
        <translation>Die Kopie im Journal ist beschädigt und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The journal&apos;s copy cannot be read: %1</source>
        <translation>Die Kopie im Journal lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 des Journals lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The contents of this file were not kept.</source>
        <translation>Der Inhalt dieser Datei wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Diese Datei ist kein Text.</translation>
    </message>
    <message>
        <source>The turn did not change this file.</source>
        <translation>Der Durchgang hat diese Datei nicht geändert.</translation>
    </message>
    <message>
        <source>These turns did not change this file.</source>
        <translation>Diese Durchgänge haben diese Datei nicht geändert.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1.</source>
        <translation>Das System erlaubt keinen Zugriff auf %1.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Try again.</source>
        <translation>Ein anderes Programm hat %1 geöffnet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Rule %1 for commands needs a &quot;prefix&quot; of words and a &quot;verdict&quot;: allow, ask or deny. Correct “%2”.</source>
        <translation>Regel %1 für Befehle braucht ein &quot;prefix&quot; aus Wörtern und ein &quot;verdict&quot;: allow, ask oder deny. Berichtigen Sie „%2“.</translation>
    </message>
    <message>
        <source>The rules for commands are no JSON list. Correct or remove “%1”.</source>
        <translation>Die Regeln für Befehle sind keine JSON-Liste. Berichtigen oder entfernen Sie „%1“.</translation>
    </message>
    <message>
        <source>The trusted folders are no JSON list. Correct or remove “%1”.</source>
        <translation>Die vertrauten Ordner sind keine JSON-Liste. Berichtigen oder entfernen Sie „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 was changed after this turn stopped. Start a new one.</source>
        <translation>%1 wurde geändert, nachdem dieser Durchgang angehalten hatte. Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>%1 changed since it was shown. Look at it again.</source>
        <translation>%1 hat sich geändert, seit es gezeigt wurde. Sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>%1 was changed after the agent made it. Remove it by hand.</source>
        <translation>%1 wurde geändert, nachdem der Agent es angelegt hatte. Entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <source>%1 was changed by another program in the meantime. Read it again.</source>
        <translation>%1 wurde in der Zwischenzeit von einem anderen Programm geändert. Lesen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>%1 may hold keys or passwords and stays closed. Go on without it.</source>
        <translation>%1 kann Schlüssel oder Passwörter enthalten und bleibt geschlossen. Machen Sie ohne diese Datei weiter.</translation>
    </message>
    <message>
        <source>%1 is protected, because it can make other programs run something. Tell the user what to change there.</source>
        <translation>%1 ist geschützt, weil es andere Programme dazu bringen kann, etwas auszuführen. Sagen Sie dem Benutzer, was dort zu ändern ist.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads out of the folder. It is not followed.</source>
        <translation>%1 ist eine symbolische Verknüpfung, die aus dem Ordner hinausführt. Ihr wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2. Use that path instead.</source>
        <translation>%1 ist eine symbolische Verknüpfung auf %2. Verwenden Sie stattdessen diesen Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it, or use list to see it.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin, oder sehen Sie ihn mit list an.</translation>
    </message>
    <message>
        <source>%1 is not a regular file and is left alone.</source>
        <translation>%1 ist keine gewöhnliche Datei und wird nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 lies on something mounted inside the folder. It is left alone.</source>
        <translation>%1 liegt auf etwas, das im Ordner eingehängt ist. Es wird nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 goes through a file as if it were a folder.</source>
        <translation>%1 führt durch eine Datei, als wäre sie ein Ordner.</translation>
    </message>
    <message>
        <source>%1 does not exist. Use list or search to find the right path.</source>
        <translation>%1 gibt es nicht. Finden Sie den richtigen Pfad mit list oder search.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The reply was longer than a reply may be and was cut off.</source>
        <translation>Die Antwort war länger, als eine Antwort sein darf, und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>Der Durchgang füllt den Kontext des Modells. Beginnen Sie einen neuen, oder laden Sie das Modell mit einem größeren Kontext.</translation>
    </message>
    <message>
        <source>A summary did not make the turn much shorter. The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>Eine Zusammenfassung hat den Durchgang kaum kürzer gemacht. Der Durchgang füllt den Kontext des Modells. Beginnen Sie einen neuen, oder laden Sie das Modell mit einem größeren Kontext.</translation>
    </message>
    <message>
        <source>bubblewrap is not installed.</source>
        <translation>bubblewrap ist nicht installiert.</translation>
    </message>
    <message>
        <source>bubblewrap cannot make its namespaces here; the system may forbid them to programs.</source>
        <translation>bubblewrap kann seine Namensräume hier nicht anlegen; vielleicht verbietet das System sie Programmen.</translation>
    </message>
    <message>
        <source>The kernel has no Landlock, or an early one.</source>
        <translation>Der Kernel hat kein Landlock oder nur ein frühes.</translation>
    </message>
    <message>
        <source>sandbox-exec does not work here.</source>
        <translation>sandbox-exec funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>Only a restricted token works here: it keeps helpers from writing, but not from reading or from the network.</source>
        <translation>Hier funktioniert nur ein eingeschränktes Token: Es hält Hilfsprogramme vom Schreiben ab, aber nicht vom Lesen oder vom Netz.</translation>
    </message>
    <message>
        <source>They could change the permissions of your other files, though not what is in them.</source>
        <translation>Sie könnten die Rechte Ihrer anderen Dateien ändern, aber nicht deren Inhalt.</translation>
    </message>
    <message>
        <source>They cannot make new files at the top of the folder.</source>
        <translation>Sie können auf der obersten Ebene des Ordners keine neuen Dateien anlegen.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped in the background: %n commands.</source>
        <translation>
            <numerusform>Im Hintergrund angehalten: %n Befehl.</numerusform>
            <numerusform>Im Hintergrund angehalten: %n Befehle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone, because it changed since: %1. Undo later turns first, or put these files right by hand.</source>
        <translation>Nichts wurde rückgängig gemacht, weil sich seither etwas geändert hat: %1. Machen Sie zuerst spätere Durchgänge rückgängig, oder bringen Sie diese Dateien von Hand in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n files are as they were.</source>
        <translation>
            <numerusform>Rückgängig gemacht: %n Datei ist wie zuvor.</numerusform>
            <numerusform>Rückgängig gemacht: %n Dateien sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not put back, because no copy was kept: %1.</source>
        <translation>Nicht zurückgebracht, weil keine Kopie aufbewahrt wurde: %1.</translation>
    </message>
    <message>
        <source>This turn was undone.</source>
        <translation>Dieser Durchgang wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This turn was broken off before its end.</source>
        <translation>Dieser Durchgang wurde vor seinem Ende abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files changed.</source>
        <translation>
            <numerusform>%n Datei geändert.</numerusform>
            <numerusform>%n Dateien geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in the way has another name now: %1.</source>
        <translation>Was im Weg stand, hat jetzt einen anderen Namen: %1.</translation>
    </message>
    <message>
        <source>Left as they are, because they changed since: %1.</source>
        <translation>Belassen, wie sie sind, weil sie sich seither geändert haben: %1.</translation>
    </message>
</context>
<context>
    <name>app::AgentController</name>
    <message>
        <source>“%1” is missing, or is not what was asked for.</source>
        <translation>„%1“ fehlt oder ist nicht das, was verlangt war.</translation>
    </message>
    <message>
        <source>The key of %1 is still being read. Try again in a moment.</source>
        <translation>Der Schlüssel von %1 wird noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>app::AgentList</name>
    <message>
        <source>An agent asks</source>
        <translation>Ein Agent fragt</translation>
    </message>
    <message>
        <source>%1: the agent asks</source>
        <translation>%1: Der Agent fragt</translation>
    </message>
    <message>
        <source>An agent has finished</source>
        <translation>Ein Agent ist fertig</translation>
    </message>
    <message>
        <source>%1: the agent has finished</source>
        <translation>%1: Der Agent ist fertig</translation>
    </message>
</context>
<context>
    <name>app::AgentRules</name>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>mit Nachfrage</translation>
    </message>
    <message>
        <source>never allowed</source>
        <translation>nie erlaubt</translation>
    </message>
</context>
<context>
    <name>app::AppLock</name>
    <message>
        <source>Opening…</source>
        <translation>Öffnet…</translation>
    </message>
    <message>
        <source>Writing the conversations anew…</source>
        <translation>Schreibt die Unterhaltungen neu…</translation>
    </message>
    <message>
        <source>Comparing them with the old ones…</source>
        <translation>Vergleicht sie mit den alten…</translation>
    </message>
    <message>
        <source>Writing the backups anew…</source>
        <translation>Schreibt die Sicherungen neu…</translation>
    </message>
    <message>
        <source>Writing the attachments anew…</source>
        <translation>Schreibt die Anhänge neu…</translation>
    </message>
    <message>
        <source>That is not the password. Check the keyboard layout and Caps Lock.</source>
        <translation>Das ist nicht das Passwort. Prüfen Sie die Tastaturbelegung und die Feststelltaste.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Bereitet vor…</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt.</source>
        <translation>Dieses Hearth wurde ohne SQLCipher gebaut und kann nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>That is not the password that Hearth is locked with.</source>
        <translation>Das ist nicht das Passwort, mit dem Hearth gesperrt ist.</translation>
    </message>
    <message>
        <source>What was copied to “%1” for a move would stay unlocked. Carry out the move, or choose “Stay here”, then set the password.</source>
        <translation>Was für einen Umzug nach „%1“ kopiert wurde, bliebe unverschlüsselt. Führen Sie den Umzug aus, oder wählen Sie „Hier bleiben“, und setzen Sie dann das Passwort.</translation>
    </message>
</context>
<context>
    <name>app::AttachmentList</name>
    <message>
        <source>“%1” is not on this computer, and Hearth fetches nothing from the network. Save it as a file and add that.</source>
        <translation>„%1“ liegt nicht auf diesem Computer, und Hearth holt nichts aus dem Netz. Speichern Sie es als Datei, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>The picture cannot be taken over. Save it as a file and add that.</source>
        <translation>Das Bild lässt sich nicht übernehmen. Speichern Sie es als Datei, und fügen Sie diese hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages as pictures</source>
        <translation>
            <numerusform>%1, %n Seite als Bild</numerusform>
            <numerusform>%1, %n Seiten als Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages from “%1”</source>
        <translation>Textstellen aus „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <translation>Aufnahme %1.wav</translation>
    </message>
    <message>
        <source>Pasted text.html</source>
        <translation>Eingefügter Text.html</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pages with figures also as pictures</source>
        <extracomment>%1: how many pages with figures there are; %n: how many of them are shown</extracomment>
        <translation>
            <numerusform>%n von %1 Seite mit Abbildungen auch als Bild</numerusform>
            <numerusform>%n von %1 Seiten mit Abbildungen auch als Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with figures also as pictures</source>
        <translation>
            <numerusform>%n Seite mit Abbildungen auch als Bild</numerusform>
            <numerusform>%n Seiten mit Abbildungen auch als Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, and more that are not read</source>
        <translation>
            <numerusform>%n Datei und weitere, die nicht gelesen sind</numerusform>
            <numerusform>%n Dateien und weitere, die nicht gelesen sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AttachmentViewer</name>
    <message>
        <source>“%1” is no longer here.</source>
        <translation>„%1“ ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save a copy instead.</source>
        <translation>Kein Programm auf diesem Computer öffnet „%1“. Speichern Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>“%1” cannot be saved there. Choose another folder.</source>
        <translation>„%1“ lässt sich dort nicht speichern. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>app::Backups</name>
    <message>
        <source>A reply is being written. Wait for its end or stop it, then try again.</source>
        <translation>Eine Antwort wird gerade geschrieben. Warten Sie ihr Ende ab, oder halten Sie sie an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The conversations are not open. Start Hearth again, then restore the copy.</source>
        <translation>Die Unterhaltungen sind nicht geöffnet. Starten Sie Hearth neu, und stellen Sie dann die Kopie wieder her.</translation>
    </message>
</context>
<context>
    <name>app::Catalogue</name>
    <message>
        <source>Quick on any computer. Sees pictures and hears sound. A good first choice.</source>
        <translation>Schnell auf jedem Computer. Sieht Bilder und hört Ton. Eine gute erste Wahl.</translation>
    </message>
    <message>
        <source>Clearly cleverer than E2B at half the speed. Sees and hears.</source>
        <translation>Deutlich klüger als E2B bei halber Geschwindigkeit. Sieht und hört.</translation>
    </message>
    <message>
        <source>For careful answers and long documents. Sees and hears.</source>
        <translation>Für sorgfältige Antworten und lange Dokumente. Sieht und hört.</translation>
    </message>
    <message>
        <source>Knows most for its speed: a mixture of experts, as quick as E4B. Sees pictures. Needs much memory.</source>
        <translation>Weiß für seine Geschwindigkeit am meisten: eine Mischung aus Experten, so schnell wie E4B. Sieht Bilder. Braucht viel Speicher.</translation>
    </message>
    <message>
        <source>The best of the family, and the slowest. Sees pictures.</source>
        <translation>Das beste der Familie und das langsamste. Sieht Bilder.</translation>
    </message>
</context>
<context>
    <name>app::ChatController</name>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Wartet auf das Modell</translation>
    </message>
    <message>
        <source>Reading the prompt, %1 of %2 tokens</source>
        <translation>Liest die Eingabe, %1 von %2 Token</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>This reply cannot be replayed: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>Diese Antwort lässt sich nicht nachspielen: Ihr Beleg enthält keine Token, oder sie setzt eine andere Antwort fort. Schreiben Sie sie stattdessen neu.</translation>
    </message>
    <message>
        <source>No word of the question stands in the folder&apos;s files. Ask with words that stand there.</source>
        <translation>Kein Wort der Frage steht in den Dateien des Ordners. Fragen Sie mit Wörtern, die dort stehen.</translation>
    </message>
    <message>
        <source>Another conversation was opened before the question was sent.</source>
        <translation>Bevor die Frage gesendet wurde, wurde eine andere Unterhaltung geöffnet.</translation>
    </message>
    <message>
        <source>The words of this reply cannot be looked at: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>Die Wörter dieser Antwort lassen sich nicht ansehen: Ihr Beleg enthält keine Token, oder sie setzt eine andere Antwort fort. Schreiben Sie sie stattdessen neu.</translation>
    </message>
    <message>
        <source>Another model wrote this reply. Load %1 to look at its words.</source>
        <translation>Ein anderes Modell hat diese Antwort geschrieben. Laden Sie %1, um ihre Wörter anzusehen.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>This engine is not ready yet. Try again in a moment.</source>
        <translation>Diese Engine ist noch nicht bereit. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>app::ConversationExchange</name>
    <message numerus="yes">
        <source>Importing, %n conversation(s)</source>
        <translation>
            <numerusform>Importiert, %n Unterhaltung</numerusform>
            <numerusform>Importiert, %n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting, %1 of %2</source>
        <translation>Exportiert, %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) exported to “%1”</source>
        <translation>
            <numerusform>%n Unterhaltung nach „%1“ exportiert</numerusform>
            <numerusform>%n Unterhaltungen nach „%1“ exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>%n Unterhaltung importiert</numerusform>
            <numerusform>%n Unterhaltungen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are not in it, as they are larger than 64 MB or not there any more: %1</source>
        <translation>
            <numerusform>%n angehängte Datei ist nicht dabei, weil sie größer als 64 MB oder nicht mehr da ist: %1</numerusform>
            <numerusform>%n angehängte Dateien sind nicht dabei, weil sie größer als 64 MB oder nicht mehr da sind: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or take fewer conversations at a time.</source>
        <translation>Der Speicher reicht nicht. Schließen Sie andere Programme oder nehmen Sie weniger Unterhaltungen auf einmal.</translation>
    </message>
</context>
<context>
    <name>app::ConversationListModel</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung</numerusform>
            <numerusform>%n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Die Unterhaltung</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: moved to the trash</source>
        <translation>%1: in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation>%1: wiederhergestellt</translation>
    </message>
    <message>
        <source>%1: archived</source>
        <translation>%1: archiviert</translation>
    </message>
    <message>
        <source>%1: back in the list</source>
        <translation>%1: zurück in der Liste</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>The folder “%1” was removed</source>
        <translation>Der Ordner „%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good in %n day(s)</source>
        <translation>
            <numerusform>In %n Tag endgültig gelöscht</numerusform>
            <numerusform>In %n Tagen endgültig gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>app::DataFolder</name>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Der Ordner „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>“%1” holds what another Hearth has begun to copy.</source>
        <translation>„%1“ enthält, was ein anderes Hearth zu kopieren begonnen hat.</translation>
    </message>
    <message>
        <source>“%1” holds other files.</source>
        <translation>„%1“ enthält andere Dateien.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: %2.</source>
        <translation>„%1“ lässt sich nicht kopieren: %2.</translation>
    </message>
    <message>
        <source>another program changed it</source>
        <translation>ein anderes Programm hat es geändert</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the disk of that folder takes no links.</source>
        <translation>„%1“ lässt sich nicht kopieren: Der Datenträger dieses Ordners nimmt keine Verknüpfungen auf.</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben, darum wird nichts verschoben.</translation>
    </message>
    <message>
        <source>An agent is at work. Wait until it is done, or stop it.</source>
        <translation>Ein Agent arbeitet. Warten Sie, bis er fertig ist, oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>Einer der Ordner liegt im anderen. Wählen Sie einen daneben.</translation>
    </message>
    <message>
        <source>what was written reads differently</source>
        <translation>was geschrieben wurde, liest sich anders</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>In den Ordner „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect the disk that it lies on.</source>
        <translation>Der Ordner „%1“ ist nicht da. Schließen Sie den Datenträger an, auf dem er liegt.</translation>
    </message>
    <message>
        <source>“%1” does not hold the conversations, so nothing was removed.</source>
        <translation>„%1“ enthält die Unterhaltungen nicht, darum wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>„%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one name for the disk of that folder. Rename one of them.</source>
        <translation>„%1“ und „%2“ sind für den Datenträger dieses Ordners derselbe Name. Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>its folder there is a link to another place</source>
        <translation>sein Ordner dort ist eine Verknüpfung an einen anderen Ort</translation>
    </message>
    <message>
        <source>“%1” was used again after the move, so nothing was removed. Look at what is new there, then delete it yourself.</source>
        <translation>„%1“ wurde nach dem Umzug wieder verwendet, darum wurde nichts entfernt. Sehen Sie nach, was dort neu ist, und löschen Sie den Ordner dann selbst.</translation>
    </message>
</context>
<context>
    <name>app::DataMove</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Wählen Sie einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben, darum wird nichts verschoben.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Last changed %1, locked with a password.</source>
        <translation>Zuletzt geändert %1, mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>Zuletzt geändert %1.</translation>
    </message>
    <message>
        <source>Everything lies in that folder already.</source>
        <translation>Alles liegt bereits in diesem Ordner.</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>Einer der Ordner liegt im anderen. Wählen Sie einen daneben.</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose another one.</source>
        <translation>„%1“ ist kein Ordner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Hearth may not write to “%1”. Choose another folder, or change its rights.</source>
        <translation>Hearth darf nicht in „%1“ schreiben. Wählen Sie einen anderen Ordner oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>“%1” lies on another computer. Databases are damaged there sooner or later: choose a folder on a disk of this one.</source>
        <translation>„%1“ liegt auf einem anderen Computer. Datenbanken nehmen dort früher oder später Schaden: Wählen Sie einen Ordner auf einem Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>Hearth runs in a sandbox that lends it “%1” only for a while. Give it that folder in the sandbox&apos;s settings, then choose it again.</source>
        <translation>Hearth läuft in einer Sandbox, die ihm „%1“ nur für eine Weile leiht. Geben Sie ihm diesen Ordner in den Einstellungen der Sandbox und wählen Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>Not enough space: %1 are needed, %2 are free in “%3”.</source>
        <translation>Zu wenig Platz: %1 werden gebraucht, %2 sind in „%3“ frei.</translation>
    </message>
    <message>
        <source>The disk of “%1” is formatted as FAT, which takes no file over 4 GB, and one of the models is larger. Choose another disk, or remove that model first.</source>
        <translation>Der Datenträger von „%1“ ist mit FAT formatiert, das keine Datei über 4 GB aufnimmt, und eines der Modelle ist größer. Wählen Sie einen anderen Datenträger oder entfernen Sie zuerst dieses Modell.</translation>
    </message>
    <message>
        <source>“%1” holds other files. Choose an empty folder.</source>
        <translation>„%1“ enthält andere Dateien. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>What was copied to “%1” is still there. It is removed at a start of Hearth at which that folder can be written to.</source>
        <translation>Was nach „%1“ kopiert wurde, ist noch da. Es wird bei einem Start von Hearth entfernt, bei dem sich in diesen Ordner schreiben lässt.</translation>
    </message>
</context>
<context>
    <name>app::DesktopPortals</name>
    <message>
        <source>Ask Hearth a quick question</source>
        <translation>Hearth eine schnelle Frage stellen</translation>
    </message>
    <message>
        <source>The desktop gave no screenshot. Take one with its own program and paste it.</source>
        <translation>Die Arbeitsumgebung hat kein Bildschirmfoto geliefert. Nehmen Sie eins mit ihrem eigenen Programm auf und fügen Sie es ein.</translation>
    </message>
</context>
<context>
    <name>app::DeviceChoice</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>on the processor, slow</source>
        <translation>auf dem Prozessor, langsam</translation>
    </message>
    <message>
        <source>“%1” is not there now. The processor computes until it is back.</source>
        <translation>„%1“ ist jetzt nicht da. Bis es zurück ist, rechnet der Prozessor.</translation>
    </message>
    <message>
        <source>The processor computes until the chosen device can.</source>
        <translation>Der Prozessor rechnet, bis das gewählte Gerät es kann.</translation>
    </message>
</context>
<context>
    <name>app::DownloadAccess</name>
    <message>
        <source>An access token has no spaces and no letters beyond a to z.</source>
        <translation>Ein Zugriffstoken hat keine Leerzeichen und keine Buchstaben außer a bis z.</translation>
    </message>
</context>
<context>
    <name>app::DraftCost</name>
    <message>
        <source>less than a second</source>
        <translation>weniger als einer Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first word in %2</source>
        <translation>%1, erstes Wort in %2</translation>
    </message>
</context>
<context>
    <name>app::EyesAndEars</name>
    <message>
        <source>Sees with “%1”.</source>
        <translation>Sieht mit „%1“.</translation>
    </message>
    <message>
        <source>Sees and hears with “%1”.</source>
        <translation>Sieht und hört mit „%1“.</translation>
    </message>
    <message>
        <source>Hears with “%1”.</source>
        <translation>Hört mit „%1“.</translation>
    </message>
    <message>
        <source>“%1” belongs to another model than “%2”. Choose the mmproj file that was published with it.</source>
        <translation>„%1“ gehört zu einem anderen Modell als „%2“. Wählen Sie die mmproj-Datei, die mit ihm veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Neither sees nor hears. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Sieht und hört nicht. %1</translation>
    </message>
    <message>
        <source>“%1” uses “%2” now.</source>
        <extracomment>%1: a model&apos;s name; %2: a file&apos;s</extracomment>
        <translation>„%1“ benutzt jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no model: it is for %2. Open %2 first, then this file.</source>
        <translation>„%1“ ist kein Modell: Die Datei ist für %2. Öffnen Sie zuerst %2, dann diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is no model: a model sees and hears with it. Open that model first, then this file.</source>
        <translation>„%1“ ist kein Modell: Ein Modell sieht und hört damit. Öffnen Sie zuerst jenes Modell, dann diese Datei.</translation>
    </message>
</context>
<context>
    <name>app::FetchProcess</name>
    <message>
        <source>The program hearth-fetch, which downloads for Hearth, is missing. Install it again, or copy a model file here by other means.</source>
        <translation>Das Programm hearth-fetch, das für Hearth herunterlädt, fehlt. Installieren Sie es neu, oder kopieren Sie eine Modelldatei auf anderem Weg hierher.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again: it goes on where it stopped.</source>
        <translation>Das Herunterladen endete unerwartet. Versuchen Sie es noch einmal: Es geht weiter, wo es aufhörte.</translation>
    </message>
</context>
<context>
    <name>app::FolderGate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>app::Ledger</name>
    <message>
        <source>Hearth is set to stay on this computer and opens no connection. Turn off “Local only” in the settings to allow it.</source>
        <translation>Hearth soll auf diesem Computer bleiben und öffnet keine Verbindung. Schalten Sie „Nur lokal“ in den Einstellungen aus, um es zu erlauben.</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so none is opened. Check the permissions and the space on the disk.</source>
        <translation>Die Liste der Verbindungen lässt sich nicht schreiben, darum wird keine geöffnet. Prüfen Sie die Rechte und den Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>app::MemoryFit</name>
    <message>
        <source>Fits easily</source>
        <translation>Passt leicht</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Fits when other programs are closed</source>
        <translation>Passt, wenn andere Programme geschlossen sind</translation>
    </message>
    <message>
        <source>Too large for the %1 of memory here</source>
        <translation>Zu groß für die %1 Speicher hier</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlan</name>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Pictures and sound</source>
        <translation>Bilder und Ton</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>Entwurfsmodell</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>Speicher zum Rechnen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlanner</name>
    <message>
        <source>Memory of the processor</source>
        <translation>Speicher des Prozessors</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 more than is free now</source>
        <translation>%1 mehr, als jetzt frei ist</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>This model was made for up to %1.</source>
        <translation>Dieses Modell ist für bis zu %1 gemacht.</translation>
    </message>
    <message>
        <source>Up to %1 fit into this computer&apos;s memory.</source>
        <translation>Bis zu %1 passen in den Speicher dieses Computers.</translation>
    </message>
    <message>
        <source>Needs %1 once the conversation fills it.</source>
        <translation>Braucht %1, sobald die Unterhaltung den Kontext füllt.</translation>
    </message>
    <message>
        <source>Its per-layer table, %1, stays on the disk and is read as needed.</source>
        <translation>Seine Tabelle je Schicht, %1, bleibt auf dem Datenträger und wird nach Bedarf gelesen.</translation>
    </message>
    <message>
        <source>Loading took %1; %2 were predicted for it.</source>
        <translation>Das Laden hat %1 belegt; vorhergesagt waren dafür %2.</translation>
    </message>
    <message>
        <source>%1 of its own. Not chosen in the settings.</source>
        <translation>%1 eigener Speicher. In den Einstellungen nicht gewählt.</translation>
    </message>
    <message>
        <source>Memory of the processor, shared with %1</source>
        <translation>Speicher des Prozessors, geteilt mit %1</translation>
    </message>
    <message>
        <source>Needs %2 on %1 and %3 of this computer&apos;s memory once the conversation fills it.</source>
        <translation>Braucht %2 auf %1 und %3 vom Speicher dieses Computers, sobald die Unterhaltung den Kontext füllt.</translation>
    </message>
    <message>
        <source>On %1 loading took %2; %3 were predicted for it.</source>
        <extracomment>%1: a graphics device; %2 and %3: &quot;3.12 GB&quot;</extracomment>
        <translation>Auf %1 hat das Laden %2 belegt; vorhergesagt waren dafür %3.</translation>
    </message>
    <message>
        <source>Of this computer&apos;s memory it took %1; %2 were predicted for it.</source>
        <translation>Vom Speicher dieses Computers hat es %1 belegt; vorhergesagt waren dafür %2.</translation>
    </message>
</context>
<context>
    <name>app::Mentions</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Ask about the folder %1</source>
        <translation>Nach dem Ordner %1 fragen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>app::MessageVersions</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>after thinking</source>
        <translation>nach dem Nachdenken</translation>
    </message>
</context>
<context>
    <name>app::Microphone</name>
    <message>
        <source>There is no microphone. Connect one and try again.</source>
        <translation>Es gibt kein Mikrofon. Schließen Sie eines an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Hearth may not use the microphone. Allow it in the settings of your system.</source>
        <translation>Hearth darf das Mikrofon nicht verwenden. Erlauben Sie es in den Einstellungen Ihres Systems.</translation>
    </message>
    <message>
        <source>The microphone cannot be heard at 16 kHz. Choose another one in the settings of your system.</source>
        <translation>Das Mikrofon lässt sich nicht mit 16 kHz hören. Wählen Sie in den Einstellungen Ihres Systems ein anderes.</translation>
    </message>
    <message>
        <source>The microphone stopped. Check that it is connected and that no other program holds it.</source>
        <translation>Das Mikrofon hat aufgehört. Prüfen Sie, ob es angeschlossen ist und kein anderes Programm es belegt.</translation>
    </message>
    <message>
        <source>Nothing was heard. Record for a little longer.</source>
        <translation>Es war nichts zu hören. Nehmen Sie etwas länger auf.</translation>
    </message>
</context>
<context>
    <name>app::ModelChoices</name>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Without thinking</source>
        <translation>Ohne Nachdenken</translation>
    </message>
    <message>
        <source>Thoughts up to %1 tokens</source>
        <translation>Gedanken bis %1 Token</translation>
    </message>
    <message>
        <source>Thoughts without a limit</source>
        <translation>Gedanken ohne Grenze</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperatur %1</translation>
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
        <translation>Antworten bis %1 Token</translation>
    </message>
    <message>
        <source>Replies without a limit</source>
        <translation>Antworten ohne Grenze</translation>
    </message>
    <message>
        <source>A new seed each time</source>
        <translation>Jedes Mal ein neuer Startwert</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Repetition penalty %1</source>
        <translation>Strafe für Wiederholungen %1</translation>
    </message>
</context>
<context>
    <name>app::ModelComparison</name>
    <message>
        <source>%1 %</source>
        <extracomment>a share, such as 98 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>needs %1 of memory</source>
        <translation>braucht %1 Speicher</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>On your prompts, %1 says the same as %2.</source>
        <translation>Bei Ihren Prompts sagt %1 dasselbe wie %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says nearly the same as %2.</source>
        <translation>Bei Ihren Prompts sagt %1 fast dasselbe wie %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says mostly the same as %2. The replies show whether the differences matter to you.</source>
        <translation>Bei Ihren Prompts sagt %1 meist dasselbe wie %2. Die Antworten zeigen, ob Ihnen die Unterschiede wichtig sind.</translation>
    </message>
    <message>
        <source>On your prompts, %1 often says something else than %2.</source>
        <translation>Bei Ihren Prompts sagt %1 oft etwas anderes als %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says something else than %2.</source>
        <translation>Bei Ihren Prompts sagt %1 etwas anderes als %2.</translation>
    </message>
    <message>
        <source>They agree on %1 of the words (%2 of %3 tokens).</source>
        <extracomment>%1: a share, &quot;98 %&quot;; %2 and %3: numbers of words</extracomment>
        <translation>Sie stimmen bei %1 der Wörter überein (%2 von %3 Token).</translation>
    </message>
    <message>
        <source>%1 of %2 replies are the same.</source>
        <translation>%1 von %2 Antworten sind gleich.</translation>
    </message>
    <message>
        <source>That is little to go by: choose more prompts.</source>
        <translation>Das ist wenig, um zu urteilen: Wählen Sie mehr Prompts.</translation>
    </message>
    <message>
        <source>The same reply.</source>
        <translation>Dieselbe Antwort.</translation>
    </message>
    <message>
        <source>They agree on %1 of the words.</source>
        <translation>Sie stimmen bei %1 der Wörter überein.</translation>
    </message>
    <message>
        <source>One is loaded after the other; that needs %1 of memory.</source>
        <translation>Sie werden nacheinander geladen; das braucht %1 Speicher.</translation>
    </message>
    <message>
        <source>The model in use is set aside meanwhile, and comes back.</source>
        <translation>Das benutzte Modell wird inzwischen beiseitegelegt und kommt zurück.</translation>
    </message>
    <message>
        <source>The comparison was stopped, because a model was loaded.</source>
        <translation>Der Vergleich wurde angehalten, weil ein Modell geladen wurde.</translation>
    </message>
    <message>
        <source>Waits until the reply that is being written has ended.</source>
        <translation>Wartet, bis die gerade geschriebene Antwort zu Ende ist.</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>%1 answers prompt %2 of %3</source>
        <extracomment>%1: a file, &quot;Q4_0&quot;; %2 and %3: numbers</extracomment>
        <translation>%1 beantwortet Prompt %2 von %3</translation>
    </message>
</context>
<context>
    <name>app::ModelController</name>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <extracomment>%1: &quot;1.2 GB of 3.1 GB&quot;; %n: seconds</extracomment>
        <translation>
            <numerusform>%1, noch %n s</numerusform>
            <numerusform>%1, noch %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth opens files on this computer only. Choose a .gguf file.</source>
        <translation>Hearth öffnet nur Dateien auf diesem Computer. Wählen Sie eine .gguf-Datei.</translation>
    </message>
    <message>
        <source>Hearth ended unexpectedly while it worked with “%1”. The model is not loaded by itself again. Open it anew, or choose another one.</source>
        <translation>Hearth endete unerwartet, während es mit „%1“ arbeitete. Das Modell wird nicht von selbst wieder geladen. Öffnen Sie es neu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>app::ModelDownload</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>%1 no longer has the file %2. A newer Hearth may know the new one; or get a GGUF file there yourself and open it.</source>
        <translation>%1 hat die Datei %2 nicht mehr. Ein neueres Hearth kennt vielleicht die neue; oder holen Sie dort selbst eine GGUF-Datei, und öffnen Sie sie.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 a second, %3</source>
        <extracomment>%1: &quot;1.2 GB of 4.3 GB&quot;, %2: &quot;12.3 MB&quot;, %3: &quot;4 minutes left&quot;</extracomment>
        <translation>%1, %2 je Sekunde, %3</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelLibrary</name>
    <message>
        <source>Needs %1 of memory, %2 with its whole context</source>
        <translation>Braucht %1 Speicher, mit dem ganzen Kontext %2</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the computer. Its space is free once that is emptied.</source>
        <translation>„%1“ liegt im Papierkorb des Computers. Der Platz wird frei, sobald dieser geleert wird.</translation>
    </message>
    <message>
        <source>The computer has no trash for “%1”. Delete the file yourself: %2</source>
        <translation>Der Computer hat keinen Papierkorb für „%1“. Löschen Sie die Datei selbst: %2</translation>
    </message>
</context>
<context>
    <name>app::ModelPlacement</name>
    <message>
        <source>All of it fits on %1</source>
        <translation>Alles davon passt auf %1</translation>
    </message>
    <message>
        <source>%1 computes all of it</source>
        <extracomment>%1: a graphics device</extracomment>
        <translation>%1 berechnet alles davon</translation>
    </message>
    <message>
        <source>%1 computes %2 of %3 layers, the processor the rest</source>
        <extracomment>%1: a graphics device; %2 and %3: numbers</extracomment>
        <translation>%1 berechnet %2 von %3 Schichten, der Prozessor den Rest</translation>
    </message>
    <message>
        <source>Nothing of it fits on %1, so the processor computes</source>
        <translation>Nichts davon passt auf %1, darum rechnet der Prozessor</translation>
    </message>
    <message>
        <source>%1 cannot compute with such weights, so the processor does</source>
        <translation>%1 kann mit solchen Gewichten nicht rechnen, darum tut es der Prozessor</translation>
    </message>
</context>
<context>
    <name>app::ModelStore</name>
    <message>
        <source>slow without a graphics card</source>
        <translation>langsam ohne Grafikkarte</translation>
    </message>
    <message>
        <source>Asking %1 for the files…</source>
        <translation>Fragt bei %1 nach den Dateien…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>Prüft, ob jedes Byte stimmt…</translation>
    </message>
    <message>
        <source>%1 of memory, %2 of it free</source>
        <translation>%1 Speicher, davon %2 frei</translation>
    </message>
</context>
<context>
    <name>app::Notifications</name>
    <message>
        <source>A reply is complete</source>
        <translation>Eine Antwort ist vollständig</translation>
    </message>
    <message>
        <source>A reply failed</source>
        <translation>Eine Antwort ist fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>app::PageFetcher</name>
    <message>
        <source>The page is not fetched any more.</source>
        <translation>Die Seite wird nicht mehr abgerufen.</translation>
    </message>
    <message>
        <source>The page did not come within two minutes.</source>
        <translation>Die Seite kam nicht innerhalb von zwei Minuten an.</translation>
    </message>
    <message>
        <source>The page cannot be fetched: hearth-fetch ended.</source>
        <translation>Die Seite kann nicht abgerufen werden: hearth-fetch hat sich beendet.</translation>
    </message>
    <message>
        <source>There is no room for the page on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz für die Seite.</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>die Seite</translation>
    </message>
</context>
<context>
    <name>app::PresetList</name>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>„%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>%n exportiert</numerusform>
            <numerusform>%n exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Choose another file.</source>
        <translation>%1 konnte nicht gelesen werden: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importiert</numerusform>
            <numerusform>%n importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PromptContext</name>
    <message>
        <source>System text</source>
        <translation>Systemtext</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in short</source>
        <translation>
            <numerusform>%n Nachricht in Kurzform</numerusform>
            <numerusform>%n Nachrichten in Kurzform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thought(s)</source>
        <translation>
            <numerusform>%n Gedankengang</numerusform>
            <numerusform>%n Gedankengänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>Wird nicht noch einmal gelesen</translation>
    </message>
    <message>
        <source>Its message is in short</source>
        <translation>Seine Nachricht steht in Kurzform da</translation>
    </message>
    <message>
        <source>Left out, saves %1</source>
        <translation>Weggelassen, spart %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Zusammen %1</translation>
    </message>
    <message>
        <source>Reading it</source>
        <translation>Wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) written</source>
        <translation>
            <numerusform>%n Wort geschrieben</numerusform>
            <numerusform>%n Wörter geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReaderWords</name>
    <message>
        <source>read your other files</source>
        <translation>Ihre anderen Dateien lesen</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>das Netzwerk benutzen</translation>
    </message>
    <message>
        <source>Files are read by a process of their own, but no sandbox of this computer confines it fully: a hostile file could make it %1.</source>
        <extracomment>%1: &quot;read your other files and use the network&quot;</extracomment>
        <translation>Dateien werden von einem eigenen Prozess gelesen, aber keine Sandbox dieses Computers schließt ihn ganz ein: Eine feindliche Datei könnte ihn dazu bringen, dies zu tun: %1.</translation>
    </message>
    <message>
        <source>Install bubblewrap to change that.</source>
        <translation>Installieren Sie bubblewrap, um das zu ändern.</translation>
    </message>
</context>
<context>
    <name>app::Records</name>
    <message>
        <source>Asked for the files of a model</source>
        <translation>Dateien eines Modells erfragt</translation>
    </message>
    <message>
        <source>Downloaded a model</source>
        <translation>Modell heruntergeladen</translation>
    </message>
    <message>
        <source>Read a page for an agent</source>
        <translation>Seite für einen Agenten gelesen</translation>
    </message>
    <message>
        <source>Used a tool server (MCP)</source>
        <translation>Werkzeugserver (MCP) verwendet</translation>
    </message>
    <message>
        <source>Listened to programs of this computer</source>
        <translation>Auf Programme dieses Computers gehört</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Models downloaded here</source>
        <translation>Hier heruntergeladene Modelle</translation>
    </message>
    <message>
        <source>Prepared conversations (made again when they are missing)</source>
        <translation>Vorbereitete Unterhaltungen (werden neu angelegt, wenn sie fehlen)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>Frei auf diesem Datenträger</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Choose another folder.</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Asked an engine elsewhere</source>
        <translation>Engine an anderem Ort gefragt</translation>
    </message>
    <message>
        <source>%1 is no file of this computer</source>
        <translation>%1 ist keine Datei dieses Computers</translation>
    </message>
    <message>
        <source>The list could not be written: %1. Choose another folder.</source>
        <translation>Die Liste ließ sich nicht schreiben: %1. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>What agents did, kept so that it can be undone</source>
        <translation>Was Agenten getan haben, aufbewahrt, damit es sich rückgängig machen lässt</translation>
    </message>
    <message numerus="yes">
        <source>%n turns were deleted.</source>
        <translation>
            <numerusform>%n Durchgang wurde gelöscht.</numerusform>
            <numerusform>%n Durchgänge wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>Ordner, in denen ein Agent arbeitet, behalten ihre.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns could not be deleted.</source>
        <translation>
            <numerusform>%n Durchgang konnte nicht gelöscht werden.</numerusform>
            <numerusform>%n Durchgänge konnten nicht gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for a new version</source>
        <translation>Nach einer neuen Version gesehen</translation>
    </message>
</context>
<context>
    <name>app::RemoteEngines</name>
    <message>
        <source>The engines cannot be kept: %1. Check the space on the disk.</source>
        <translation>Die Engines können nicht gespeichert werden: %1. Prüfen Sie den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Choose a model of the engine.</source>
        <translation>Wählen Sie ein Modell der Engine.</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>„%1“ wurde entfernt</translation>
    </message>
</context>
<context>
    <name>app::ReplyDetails</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Gerechnet auf</translation>
    </message>
    <message>
        <source>Loaded now</source>
        <translation>Jetzt geladen</translation>
    </message>
    <message>
        <source>The same model</source>
        <translation>Dasselbe Modell</translation>
    </message>
    <message>
        <source>Another model, so a replay will differ</source>
        <translation>Ein anderes Modell, also weicht ein Nachspielen ab</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Längster Gedanke</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
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
        <translation>Strafe für Wiederholungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 tokens/s</source>
        <extracomment>tokens, seconds, tokens per second</extracomment>
        <translation>%1 in %2 s, %3 Token/s</translation>
    </message>
    <message>
        <source>The model ended it</source>
        <translation>Das Modell hat sie beendet</translation>
    </message>
    <message>
        <source>At the limit of tokens per reply</source>
        <translation>An der Grenze der Token je Antwort</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>Der Kontext war voll</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Sie wurde angehalten</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Token der Eingabe</translation>
    </message>
    <message>
        <source>Of those, read before</source>
        <translation>Davon zuvor gelesen</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Gelesene Token</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Geschriebene Token</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Token</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Token numbers</source>
        <translation>Nummern der Token</translation>
    </message>
</context>
<context>
    <name>app::SoundPlayer</name>
    <message>
        <source>There is no loudspeaker. Connect one and try again.</source>
        <translation>Es gibt keinen Lautsprecher. Schließen Sie einen an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used. Check the sound settings of your system.</source>
        <translation>Der Lautsprecher lässt sich nicht verwenden. Prüfen Sie die Toneinstellungen Ihres Systems.</translation>
    </message>
</context>
<context>
    <name>app::SummaryMaker</name>
    <message>
        <source>The model wrote no summary. Try again, or leave it out.</source>
        <translation>Das Modell hat keine Zusammenfassung geschrieben. Versuchen Sie es noch einmal oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>(Of its last part only.) %1</source>
        <translation>(Nur von ihrem letzten Teil.) %1</translation>
    </message>
    <message>
        <source>(Of its beginning only.) %1</source>
        <translation>(Nur vom Anfang.) %1</translation>
    </message>
</context>
<context>
    <name>app::TranscriptModel</name>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Code, %1: %2</source>
        <translation>Code, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s): %1</source>
        <translation>
            <numerusform>Tabelle mit %n Zeile: %1</numerusform>
            <numerusform>Tabelle mit %n Zeilen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>%n Sekunde nachgedacht</numerusform>
            <numerusform>%n Sekunden nachgedacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formel: %1</translation>
    </message>
    <message>
        <source>Written by %1, outside this computer. %2</source>
        <translation>Geschrieben von %1, außerhalb dieses Computers. %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>Die ersten %1 von %2 Zeilen sind zu sehen.</translation>
    </message>
    <message>
        <source>The first %1 of %2 columns are shown.</source>
        <translation>Die ersten %1 von %2 Spalten sind zu sehen.</translation>
    </message>
    <message>
        <source>The copied table ends after row %1.</source>
        <translation>Die kopierte Tabelle endet nach Zeile %1.</translation>
    </message>
    <message>
        <source>The copied table has all of them.</source>
        <translation>Die kopierte Tabelle hat alle.</translation>
    </message>
    <message>
        <source>Reply, being written</source>
        <translation>Antwort, wird geschrieben</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>The program hearth-fetch, which looks for Hearth, is missing. Install Hearth again.</source>
        <translation>Das Programm hearth-fetch, das nach Hearth sucht, fehlt. Installieren Sie Hearth erneut.</translation>
    </message>
    <message>
        <source>Nothing could be found out. Check the connection, then look again.</source>
        <translation>Es ließ sich nichts herausfinden. Prüfen Sie die Verbindung und suchen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not say which version is the newest. Look there yourself, or try again later.</source>
        <translation>%1 sagt nicht, welche Version die neueste ist. Sehen Sie dort selbst nach oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Version %1 is there. Hearth does not replace itself: get it the way you got this one.</source>
        <translation>Version %1 ist da. Hearth ersetzt sich nicht selbst: Holen Sie sie so, wie Sie diese bekommen haben.</translation>
    </message>
</context>
<context>
    <name>app::exchange</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemanweisung</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This is no conversation of GPT4All.</source>
        <translation>Das ist keine Unterhaltung von GPT4All.</translation>
    </message>
    <message>
        <source>This conversation was written by another version of GPT4All. Open it once in GPT4All 3.10 and import it again.</source>
        <translation>Diese Unterhaltung hat eine andere Version von GPT4All geschrieben. Öffnen Sie sie einmal in GPT4All 3.10, und importieren Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>This conversation of GPT4All is damaged: it ends in the middle.</source>
        <translation>Diese Unterhaltung von GPT4All ist beschädigt: Sie endet mittendrin.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Name the files that you mean.</source>
        <translation>„%1“ ist keine Datei. Nennen Sie die gemeinten Dateien.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Export fewer conversations at a time.</source>
        <translation>„%1“ ist größer als 1 GB. Exportieren Sie weniger Unterhaltungen auf einmal.</translation>
    </message>
    <message>
        <source>“%1” holds no conversation that Hearth knows: it takes its own exports and those of ChatGPT, LM Studio, GPT4All, Jan and llama.cpp.</source>
        <translation>„%1“ enthält keine Unterhaltung, die Hearth kennt: Es nimmt seine eigenen Exporte und die von ChatGPT, LM Studio, GPT4All, Jan und llama.cpp.</translation>
    </message>
    <message>
        <source>“%1” holds no messages.</source>
        <translation>„%1“ enthält keine Nachrichten.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>There is too much in it. Export fewer conversations at a time.</source>
        <translation>Es steht zu viel darin. Exportieren Sie weniger Unterhaltungen auf einmal.</translation>
    </message>
    <message>
        <source>The pages could not be written to the file.</source>
        <translation>Die Seiten konnten nicht in die Datei geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>app::fetch::EngineRequest</name>
    <message>
        <source>%1 is not encrypted: everything on the way could read along. Use an https address, or allow it for this engine.</source>
        <translation>%1 ist nicht verschlüsselt: Unterwegs könnte jeder mitlesen. Verwenden Sie eine https-Adresse, oder erlauben Sie es für diese Engine.</translation>
    </message>
    <message>
        <source>%1 sent far more than an answer can be.</source>
        <translation>%1 hat weit mehr gesendet, als eine Antwort umfassen kann.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, which is not followed. Correct the engine&apos;s address if you trust that one.</source>
        <translation>%1 leitet Anfragen an %2 weiter; dem folgt Hearth nicht. Berichtigen Sie die Adresse der Engine, wenn Sie der neuen vertrauen.</translation>
    </message>
    <message>
        <source>%1 does not accept the key (%2). Enter this engine&apos;s key again.</source>
        <translation>%1 nimmt den Schlüssel nicht an (%2). Geben Sie den Schlüssel dieser Engine neu ein.</translation>
    </message>
    <message>
        <source>%1 does not know this address or model (%2). Check the engine&apos;s address, and choose its model again.</source>
        <translation>%1 kennt diese Adresse oder dieses Modell nicht (%2). Prüfen Sie die Adresse der Engine, und wählen Sie ihr Modell neu.</translation>
    </message>
    <message>
        <source>%1 has too much to do (%2). Try again in a while.</source>
        <translation>%1 hat zu viel zu tun (%2). Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>%1 failed (%2). Try again, or look into its log.</source>
        <translation>%1 hatte einen Fehler (%2). Versuchen Sie es noch einmal, oder sehen Sie in das Protokoll.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2.</source>
        <translation>%1 hat die Anfrage abgelehnt: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent. Check the address, or let this computer trust the engine&apos;s certificate.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2. Nichts wurde gesendet. Prüfen Sie die Adresse, oder lassen Sie diesen Computer dem Zertifikat der Engine vertrauen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has said nothing for %n seconds. Try again, or look whether the engine is still at work.</source>
        <translation>
            <numerusform>%1 hat seit %n Sekunde nichts gesendet. Versuchen Sie es noch einmal, oder sehen Sie nach, ob die Engine noch arbeitet.</numerusform>
            <numerusform>%1 hat seit %n Sekunden nichts gesendet. Versuchen Sie es noch einmal, oder sehen Sie nach, ob die Engine noch arbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 broke during the reply: %2. Try again.</source>
        <translation>Die Verbindung zu %1 ist während der Antwort abgerissen: %2. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address and the connection, and that the engine is running there.</source>
        <translation>%1 ist nicht erreichbar: %2. Prüfen Sie die Adresse und die Verbindung und ob die Engine dort läuft.</translation>
    </message>
    <message>
        <source>No connection to %1 came about. Check the address (https or http, and the port), and that the engine is running there.</source>
        <translation>Es kam keine Verbindung zu %1 zustande. Prüfen Sie die Adresse (https oder http, und den Port), und ob die Engine dort läuft.</translation>
    </message>
</context>
<context>
    <name>app::fetch::FetchProgram</name>
    <message>
        <source>%1 is not an address that models can be downloaded from. Give an https address in the settings.</source>
        <translation>%1 ist keine Adresse, von der sich Modelle herunterladen lassen. Geben Sie in den Einstellungen eine https-Adresse an.</translation>
    </message>
    <message>
        <source>The list of files cannot be read from %1: %2. Check the connection, then try again.</source>
        <translation>Die Liste der Dateien lässt sich nicht von %1 lesen: %2. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded: its size or folder is unknown.</source>
        <translation>%1 kann nicht heruntergeladen werden: Größe oder Ordner ist unbekannt.</translation>
    </message>
</context>
<context>
    <name>app::fetch::FileDownload</name>
    <message>
        <source>Another Hearth is downloading this file already.</source>
        <translation>Ein anderes Hearth lädt diese Datei bereits herunter.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder for models.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner für Modelle.</translation>
    </message>
    <message>
        <source>The download needs %1 and the disk has %2 free. Make room or choose another folder for models.</source>
        <translation>Das Herunterladen braucht %1, und auf dem Datenträger sind %2 frei. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner für Modelle.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room on the disk, then go on.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Schaffen Sie Platz auf dem Datenträger, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The file changes on the server while it is downloaded. Try again later.</source>
        <translation>Die Datei ändert sich auf dem Server, während sie heruntergeladen wird. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was asked for (its checksum differs), so it was removed. Download it again.</source>
        <translation>Was ankam, ist nicht die verlangte Datei (ihre Prüfsumme weicht ab) und wurde deshalb entfernt. Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 cannot be named %2: %3.</source>
        <translation>%1 kann nicht in %2 umbenannt werden: %3.</translation>
    </message>
</context>
<context>
    <name>app::fetch::HubAccess</name>
    <message>
        <source>“%1” is no address. Write it like https://models.example.org.</source>
        <translation>„%1“ ist keine Adresse. Schreiben Sie sie wie https://models.example.org.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address. An access token has a field of its own.</source>
        <translation>Lassen Sie Name und Passwort aus der Adresse weg. Ein Zugriffstoken hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Write https in front of the address.</source>
        <translation>%1 ist nicht verschlüsselt. Schreiben Sie https vor die Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no proxy. Write it like http://proxy.example.org:3128 or socks5://localhost:9050.</source>
        <translation>„%1“ ist kein Proxy. Schreiben Sie ihn wie http://proxy.example.org:3128 oder socks5://localhost:9050.</translation>
    </message>
    <message>
        <source>Hearth uses proxies without a password only.</source>
        <translation>Hearth benutzt nur Proxys ohne Passwort.</translation>
    </message>
    <message>
        <source>The proxy needs a port, like %1:3128.</source>
        <translation>Der Proxy braucht einen Port, wie %1:3128.</translation>
    </message>
</context>
<context>
    <name>app::fetch::McpRelay</name>
    <message>
        <source>It wants a sign-in. Put its token into &quot;headers&quot; in mcp-servers.json.</source>
        <translation>Er verlangt eine Anmeldung. Tragen Sie sein Token in mcp-servers.json unter &quot;headers&quot; ein.</translation>
    </message>
    <message>
        <source>It has moved to %1. Correct its &quot;url&quot; in mcp-servers.json.</source>
        <translation>Er ist nach %1 umgezogen. Berichtigen Sie seine &quot;url&quot; in mcp-servers.json.</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>Er antwortet mit Status %1.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Er ist nicht erreichbar: %1.</translation>
    </message>
</context>
<context>
    <name>app::fetch::PageRequest</name>
    <message>
        <source>%1 is not an https address.</source>
        <translation>%1 ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 antwortet mit Status %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>The page leads to another address, %1. Fetch that one if it is wanted.</source>
        <translation>Die Seite führt zu einer anderen Adresse, %1. Rufen Sie diese ab, wenn sie gewünscht ist.</translation>
    </message>
    <message>
        <source>%1 leads in circles.</source>
        <translation>%1 führt im Kreis.</translation>
    </message>
</context>
<context>
    <name>app::fetch::RangeRequest</name>
    <message>
        <source>%1 is not an https address. Hearth downloads over encrypted connections only.</source>
        <translation>%1 ist keine https-Adresse. Hearth lädt nur über verschlüsselte Verbindungen herunter.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later or choose another address in the settings.</source>
        <translation>%1 hat einen anderen Teil der Datei gesendet als verlangt. Versuchen Sie es später noch einmal, oder wählen Sie in den Einstellungen eine andere Adresse.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than its catalogue says. Look for the model&apos;s files again.</source>
        <translation>Die Datei bei %1 hat eine andere Größe, als ihr Verzeichnis angibt. Suchen Sie die Dateien des Modells neu.</translation>
    </message>
    <message>
        <source>%1 sent more than the whole file. Try again later.</source>
        <translation>%1 hat mehr als die ganze Datei gesendet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <translation>Die Verbindung zu %1 ist abgerissen: %2.</translation>
    </message>
    <message>
        <source>%1 sends the download around in circles. Try again later.</source>
        <translation>%1 schickt das Herunterladen im Kreis. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 has no such file any more. Look for the model&apos;s files again.</source>
        <translation>%1 hat keine solche Datei mehr. Suchen Sie die Dateien des Modells neu.</translation>
    </message>
    <message>
        <source>%1 refused the download (status %2). Try again later.</source>
        <translation>%1 hat das Herunterladen abgelehnt (Status %2). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody. Accept the model&apos;s terms on its page and enter your access token in the settings (Downloads), or start Hearth with it in the variable HF_TOKEN.</source>
        <translation>%1 gibt diese Datei nicht jedem. Nehmen Sie die Bedingungen des Modells auf seiner Seite an und tragen Sie Ihr Zugriffstoken in den Einstellungen (Downloads) ein, oder starten Sie Hearth damit in der Variablen HF_TOKEN.</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineAddress</name>
    <message>
        <source>“%1” is not the address of an engine. An address looks like https://host:8000 or http://localhost:11434.</source>
        <translation>„%1“ ist nicht die Adresse einer Engine. Eine Adresse sieht aus wie https://host:8000 oder http://localhost:11434.</translation>
    </message>
    <message>
        <source>An address holds no password and no question mark: enter the key in its own place.</source>
        <translation>Eine Adresse enthält kein Passwort und kein Fragezeichen: Geben Sie den Schlüssel an seiner eigenen Stelle ein.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: everybody on the way could read along. Use https, or allow an unencrypted connection for this engine.</source>
        <translation>%1 ist nicht verschlüsselt: Unterwegs könnte jeder mitlesen. Verwenden Sie https, oder erlauben Sie für diese Engine eine unverschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The key&apos;s file “%1” cannot be read: %2.</source>
        <translation>Die Schlüsseldatei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The first line of “%1” holds no key.</source>
        <translation>Die erste Zeile von „%1“ enthält keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineLink</name>
    <message>
        <source>The engine sent far more than an answer can be.</source>
        <translation>Die Engine hat weit mehr gesendet, als eine Antwort sein kann.</translation>
    </message>
    <message>
        <source>The program hearth-fetch, through which Hearth reaches engines elsewhere, is missing. Install Hearth again.</source>
        <translation>Das Programm hearth-fetch, über das Hearth Engines anderswo erreicht, fehlt. Installieren Sie Hearth erneut.</translation>
    </message>
    <message>
        <source>The reply was stopped.</source>
        <translation>Die Antwort wurde angehalten.</translation>
    </message>
    <message>
        <source>The connection to the engine ended unexpectedly. Try again.</source>
        <translation>Die Verbindung zur Engine endete unerwartet. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>app::remote::KeyStore</name>
    <message>
        <source>The key can be kept neither in the keychain (%1) nor in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>Der Schlüssel kann weder im Schlüsselbund (%1) noch in Hearths Ordner abgelegt werden. Prüfen Sie den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The key cannot be kept in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>Der Schlüssel kann nicht in Hearths Ordner abgelegt werden. Prüfen Sie den Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiPrompt</name>
    <message>
        <source>A picture of the message is damaged. Attach it again.</source>
        <translation>Ein Bild der Nachricht ist beschädigt. Hängen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>There is not enough memory to send a picture of the message. Attach a smaller one.</source>
        <translation>Der Speicher reicht nicht, um ein Bild der Nachricht zu senden. Hängen Sie ein kleineres an.</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiStream</name>
    <message>
        <source>%1 answers with a web page, not in OpenAI&apos;s protocol. Check the address: it ends with /v1 in most cases.</source>
        <translation>%1 antwortet mit einer Webseite, nicht im Protokoll von OpenAI. Prüfen Sie die Adresse: Sie endet meist mit /v1.</translation>
    </message>
    <message>
        <source>%1 sent something that is not OpenAI&apos;s protocol. Check its address, and that it is an engine (vLLM, llama-server, Ollama, hearth serve); then try again.</source>
        <translation>%1 hat etwas gesendet, das nicht dem Protokoll von OpenAI entspricht. Prüfen Sie die Adresse und ob dort eine Engine läuft (vLLM, llama-server, Ollama, hearth serve); versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 sent far more than a reply can be, and was stopped. Try again.</source>
        <translation>%1 hat weit mehr gesendet, als eine Antwort sein kann, und wurde angehalten. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 stopped the reply: %2. Try again.</source>
        <translation>%1 hat die Antwort angehalten: %2. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 ended the reply in the middle. What had arrived is kept; try again.</source>
        <translation>%1 hat die Antwort mittendrin beendet. Was angekommen war, bleibt erhalten; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>app::remote::RemoteReplySource</name>
    <message>
        <source>%1 names no model. Check the address, and that a model is loaded there.</source>
        <translation>%1 nennt kein Modell. Prüfen Sie die Adresse und ob dort ein Modell geladen ist.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Choose one of: %3.</source>
        <translation>%1 hat kein Modell „%2“. Wählen Sie eines von diesen: %3.</translation>
    </message>
</context>
</TS>
