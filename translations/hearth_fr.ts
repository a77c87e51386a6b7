<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutReplyDialog</name>
    <message>
        <source>About this reply</source>
        <translation>À propos de cette réponse</translation>
    </message>
    <message>
        <source>Nothing is known about how this reply was made.</source>
        <translation>On ne sait pas comment cette réponse a été produite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>About Hearth</source>
        <translation>À propos de Hearth</translation>
    </message>
    <message>
        <source>version, authors</source>
        <translation>version, auteurs</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Hearth is free software under the Apache licence 2.0. It stands on the work of others.</source>
        <translation>Hearth est un logiciel libre sous licence Apache 2.0. Il s’appuie sur le travail d’autres personnes.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Afficher les licences</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Hearth looks for a new version only when you press the button, and never replaces itself.</source>
        <translation>Hearth ne cherche une nouvelle version que lorsque vous appuyez sur le bouton et ne se remplace jamais lui-même.</translation>
    </message>
    <message>
        <source>Hearth never looks for new versions: your system&apos;s packages bring them.</source>
        <translation>Hearth ne cherche jamais de nouvelles versions : les paquets de votre système les apportent.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Afficher sa page</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Chercher une nouvelle version</translation>
    </message>
</context>
<context>
    <name>AgentComposer</name>
    <message>
        <source>Open a model first</source>
        <translation>Ouvrez d’abord un modèle</translation>
    </message>
    <message>
        <source>Tell the agent something while it works</source>
        <translation>Dire quelque chose à l’agent pendant qu’il travaille</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Que faut-il faire&#x202f;?</translation>
    </message>
    <message>
        <source>What the agent may do</source>
        <translation>Ce que l’agent peut faire</translation>
    </message>
    <message>
        <source>Ask: only reads</source>
        <translation>Demander&#xa0;: lit seulement</translation>
    </message>
    <message>
        <source>Edit: changes files</source>
        <translation>Modifier&#xa0;: change les fichiers</translation>
    </message>
    <message>
        <source>Auto: runs commands</source>
        <translation>Auto&#xa0;: exécute des commandes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>AgentFolderList</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Folders with agents</source>
        <translation>Dossiers avec des agents</translation>
    </message>
</context>
<context>
    <name>AgentFolderRow</name>
    <message>
        <source>%1, the agent is at work</source>
        <translation>%1, l’agent travaille</translation>
    </message>
    <message>
        <source>%1, the agent waits for your answer</source>
        <translation>%1, l’agent attend votre réponse</translation>
    </message>
    <message>
        <source>%1, the agent was done, %2</source>
        <translation>%1, l’agent avait terminé, %2</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Travaille</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Vous demande</translation>
    </message>
</context>
<context>
    <name>AgentHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Revenir à la conversation</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>Modifications et tours</translation>
    </message>
    <message>
        <source>New conversation in this folder</source>
        <translation>Nouvelle conversation dans ce dossier</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Close this folder</source>
        <translation>Fermer ce dossier</translation>
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
        <translation>Ce que fait l’agent</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Le laisser continuer</translation>
    </message>
    <message>
        <source>The agent is done</source>
        <translation>L’agent a terminé</translation>
    </message>
    <message>
        <source>Go on with this turn</source>
        <translation>Continuer ce tour</translation>
    </message>
    <message>
        <source>What the agent reads and writes here is sent to %1, outside this computer; tools run here</source>
        <translation>Ce que l’agent lit et écrit ici est envoyé à %1, hors de cet ordinateur ; les outils s’exécutent ici</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>Modifications et tours</translation>
    </message>
</context>
<context>
    <name>AgentRowView</name>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Hide what came of it</source>
        <translation>Masquer le résultat</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>is being written</source>
        <translation>en cours d’écriture</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>Undo this turn</source>
        <translation>Annuler ce tour</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: “Changes” and “Turns” show all of them.</source>
        <translation>
            <numerusform>%n ligne de plus&#xa0;: «&#xa0;Modifications&#xa0;» et «&#xa0;Tours&#xa0;» l’affichent.</numerusform>
            <numerusform>%n lignes de plus&#xa0;: «&#xa0;Modifications&#xa0;» et «&#xa0;Tours&#xa0;» les affichent toutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentSide</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
</context>
<context>
    <name>AgentStatus</name>
    <message>
        <source>Reads; asks before it writes or runs.</source>
        <translation>Lit&#x202f;; demande avant d’écrire ou d’exécuter.</translation>
    </message>
    <message>
        <source>Can change files; asks before commands.</source>
        <translation>Peut modifier des fichiers&#x202f;; demande avant les commandes.</translation>
    </message>
    <message>
        <source>Can change files and run commands.</source>
        <translation>Peut modifier des fichiers et exécuter des commandes.</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions</source>
        <translation>Suivre les instructions propres au dossier</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions (AGENTS.md, skills)</source>
        <translation>Suivre les instructions propres au dossier (AGENTS.md, skills)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Replies come from: %1</source>
        <translation>Les réponses viennent de : %1</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>Les réponses viennent de</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>Règles pour les commandes</translation>
    </message>
</context>
<context>
    <name>AgentTabs</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>%1: asks</source>
        <translation>%1&#xa0;: attend votre réponse</translation>
    </message>
    <message>
        <source>%1: at work</source>
        <translation>%1&#xa0;: en cours</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>How %1 answers</source>
        <translation>Comment %1 répond</translation>
    </message>
    <message>
        <source>Holds wherever neither the message nor the assistant says otherwise. What is not chosen here is as the settings say.</source>
        <translation>S’applique là où ni le message ni l’assistant n’en disposent autrement. Ce qui n’est pas choisi ici suit les réglages.</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>Comme pour tous les modèles</translation>
    </message>
    <message>
        <source>Gemma&apos;s recommended values</source>
        <translation>Valeurs recommandées pour Gemma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>AnswersRow</name>
    <message>
        <source>Answers with: %1</source>
        <translation>Répond avec : %1</translation>
    </message>
    <message>
        <source>Answers as the settings say.</source>
        <translation>Répond comme le disent les réglages.</translation>
    </message>
    <message>
        <source>How it answers…</source>
        <translation>Comment il répond…</translation>
    </message>
    <message>
        <source>How %1 answers</source>
        <translation>Comment %1 répond</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance and keys</source>
        <translation>Apparence et clavier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Taille du texte et des contrôles</translation>
    </message>
    <message>
        <source>In percent. Ctrl++ and Ctrl+- do the same.</source>
        <translation>En pour cent. Ctrl++ et Ctrl+- font la même chose.</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>Taille en pour cent</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Things appear in their place instead of moving there.</source>
        <translation>Les éléments apparaissent à leur place au lieu de s’y déplacer.</translation>
    </message>
    <message>
        <source>Send with Enter</source>
        <translation>Envoyer avec Entrée</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Entrée envoie, Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Black and white with thicker lines. It also comes on when the system asks for it.</source>
        <translation>Noir et blanc avec des traits plus épais. S’active aussi quand le système le demande.</translation>
    </message>
    <message>
        <source>Colour of buttons and links</source>
        <translation>Couleur des boutons et des liens</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Braise</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>Taille des messages</translation>
    </message>
    <message>
        <source>In percent, beside the size of everything.</source>
        <translation>En pour cent, en plus de la taille générale.</translation>
    </message>
    <message>
        <source>Size of messages in percent</source>
        <translation>Taille des messages en pour cent</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Police du code</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, once</source>
        <translation>Oui, une fois</translation>
    </message>
    <message>
        <source>Always here: %1 …</source>
        <translation>Toujours ici&#xa0;: %1&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Esc: no.</source>
        <translation>Ctrl+Entrée&#xa0;: oui, une fois. Échap&#xa0;: non.</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Ctrl+Shift+Enter: always here. Esc: no.</source>
        <translation>Ctrl+Entrée&#xa0;: oui, une fois. Ctrl+Maj+Entrée&#xa0;: toujours ici. Échap&#xa0;: non.</translation>
    </message>
    <message>
        <source>Why not? The agent reads it and goes on</source>
        <translation>Pourquoi non&#x202f;? L’agent le lit et continue</translation>
    </message>
    <message>
        <source>In this conversation the agent has read text from outside this computer, which may have told it to ask.</source>
        <translation>Dans cette conversation, l’agent a lu du texte venu de l’extérieur de cet ordinateur, qui a pu lui dicter cette demande.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask another model</source>
        <translation>Demander à un autre modèle</translation>
    </message>
    <message>
        <source>The same question, answered once more. Both answers stay, and can be read side by side.</source>
        <translation>La même question, à laquelle il est répondu encore une fois. Les deux réponses restent et peuvent se lire côte à côte.</translation>
    </message>
    <message>
        <source>There is no other model yet.</source>
        <translation>Il n’y a pas encore d’autre modèle.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, at %2: the conversation is sent there</source>
        <translation>%1, sur %2 : la conversation y est envoyée</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
</context>
<context>
    <name>AskedFolderDialog</name>
    <message>
        <source>Ask about a folder</source>
        <translation>Poser une question sur un dossier</translation>
    </message>
</context>
<context>
    <name>AssistantChip</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>Assistant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Assistant: none</source>
        <translation>Assistant&#xa0;: aucun</translation>
    </message>
    <message>
        <source>This assistant answers</source>
        <translation>Cet assistant répond</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>Choisir un assistant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Make and edit assistants…</source>
        <translation>Créer et modifier des assistants…</translation>
    </message>
</context>
<context>
    <name>AssistantDialog</name>
    <message>
        <source>New assistant</source>
        <translation>Nouvel assistant</translation>
    </message>
    <message>
        <source>Edit the assistant</source>
        <translation>Modifier l’assistant</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>Ce qui est dit au modèle</translation>
    </message>
    <message>
        <source>What the model is told before the first message, for example: You correct English texts and explain each correction.</source>
        <translation>Ce qui est dit au modèle avant le premier message, par exemple&#xa0;: Tu corriges des textes en anglais et tu expliques chaque correction.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>What is not chosen here is as the model or the settings say.</source>
        <translation>Ce qui n’est pas choisi ici suit le modèle ou les réglages.</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach files or a folder</source>
        <translation>Joindre des fichiers ou un dossier</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Ask about a folder…</source>
        <translation>Poser une question sur un dossier…</translation>
    </message>
    <message>
        <source>Take a screenshot…</source>
        <translation>Faire une capture d’écran…</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>copy, restore, safety</source>
        <translation>copie, restaurer, sécurité</translation>
    </message>
    <message>
        <source>Keep a copy every day</source>
        <translation>Garder une copie chaque jour</translation>
    </message>
    <message>
        <source>On this computer, also before Hearth changes the format. Copies hold what was deleted since.</source>
        <translation>Sur cet ordinateur, et aussi avant que Hearth ne change le format. Les copies contiennent ce qui a été supprimé depuis.</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>Copies à garder</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>The conversations that a restored copy replaced are still there.</source>
        <translation>Les conversations qu’une copie restaurée a remplacées sont toujours là.</translation>
    </message>
    <message>
        <source>Exchange them again</source>
        <translation>Les échanger à nouveau</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>Restaurer la copie du %1</translation>
    </message>
    <message>
        <source>This copy was locked with another password.</source>
        <translation>Cette copie a été verrouillée avec un autre mot de passe.</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>Mot de passe de la copie</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Write a message; the model is loading</source>
        <translation>Écrire un message&#x202f;; le modèle se charge</translation>
    </message>
    <message>
        <source>Open a model, then write a message</source>
        <translation>Ouvrez un modèle, puis écrivez un message</translation>
    </message>
    <message>
        <source>Conversation page</source>
        <translation>Page de la conversation</translation>
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
        <translation>Ne pas couper les longues lignes</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Masquer les numéros de ligne</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Afficher les numéros de ligne</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>Enregistrer le code dans un fichier</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>No such command. Try another word.</source>
        <translation>Aucune commande de ce nom. Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>ComparedReplies</name>
    <message>
        <source>(ends here)</source>
        <translation>(se termine ici)</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Comparison of %1</source>
        <translation>Comparaison de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Afficher la comparaison</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Is a smaller file good enough?</source>
        <translation>Un fichier plus petit suffit-il ?</translation>
    </message>
    <message>
        <source>This can be closed meanwhile. While a reply is written, the comparison waits.</source>
        <translation>Vous pouvez fermer ceci entre-temps. Pendant qu’une réponse s’écrit, la comparaison attend.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare again…</source>
        <translation>Comparer à nouveau…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ComparisonResult</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ComparisonSetup</name>
    <message>
        <source>Both files answer your prompts. Then the second reads what the first said, and is asked at each word whether it would have written the same. Nothing leaves this computer.</source>
        <translation>Les deux fichiers répondent à vos invites. Puis le second lit ce qu’a dit le premier, et à chaque mot on lui demande s’il aurait écrit la même chose. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>Mesurer par rapport à</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose two different files.</source>
        <translation>Choisissez deux fichiers différents.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Invites</translation>
    </message>
    <message>
        <source>How your newest conversations began, and what you add.</source>
        <translation>Le début de vos conversations les plus récentes, et ce que vous ajoutez.</translation>
    </message>
    <message>
        <source>Something you would ask</source>
        <translation>Une question que vous poseriez</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the prompt</source>
        <translation>Ajouter l’invite</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>This conversation is sent to %1, outside this computer</source>
        <translation>Cette conversation est envoyée à %1, hors de cet ordinateur</translation>
    </message>
    <message>
        <source>Message, sent outside this computer</source>
        <translation>Message, envoyé hors de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ComposerNote</name>
    <message>
        <source>A file is still being read. Press Enter again when it is there.</source>
        <translation>Un fichier est encore en cours de lecture. Appuyez de nouveau sur Entrée quand il sera là.</translation>
    </message>
    <message>
        <source>A message with a folder cannot wait for the reply. Send it when the reply is complete, or take the folder off.</source>
        <translation>Un message avec un dossier ne peut pas attendre la réponse. Envoyez-le quand la réponse sera complète, ou retirez le dossier.</translation>
    </message>
</context>
<context>
    <name>ComposerSuggestions</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Files, conversations and folders</source>
        <translation>Fichiers, conversations et dossiers</translation>
    </message>
</context>
<context>
    <name>ConnectionEntry</name>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
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
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the connections</source>
        <translation>Enregistrer les connexions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What a model thought is not read again once its reply is there.</source>
        <translation>La réflexion d’un modèle n’est pas relue une fois sa réponse donnée.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Niveau de détail</translation>
    </message>
    <message>
        <source>Put in short</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Lire en entier</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin: keep beside a summary</source>
        <translation>Épingler&#xa0;: garder à côté d’un résumé</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Lire à nouveau</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
</context>
<context>
    <name>ContextChip</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>In short · %1</source>
        <translation>Résumé · %1</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>Context: %1 of %2 tokens</source>
        <translation>Contexte&#xa0;: %1 jetons sur %2</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Ce que lit le modèle</translation>
    </message>
</context>
<context>
    <name>ContextOverview</name>
    <message>
        <source>What the model reads</source>
        <translation>Ce que lit le modèle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing yet: it will be your first message.</source>
        <translation>Rien pour l’instant&#xa0;: ce sera votre premier message.</translation>
    </message>
</context>
<context>
    <name>ContextShelf</name>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>En tout %1</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Aucun résultat. Essayez avec moins de mots ou d’autres mots.</translation>
    </message>
    <message>
        <source>Archived conversations will stand here.</source>
        <translation>Les conversations archivées apparaîtront ici.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Your conversations will stand here.</source>
        <translation>Vos conversations apparaîtront ici.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Marquer…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>%1, %2, a reply is being written</source>
        <translation>%1, %2, une réponse est en cours d’écriture</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>ConversationSettings</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, PDF or JSON. The menu of the list exports single ones.</source>
        <translation>Toutes les conversations en Markdown, HTML, PDF ou JSON. Le menu de la liste exporte une seule conversation.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>From Hearth, ChatGPT, LM Studio, GPT4All, Jan and the web UI of llama.cpp.</source>
        <translation>De Hearth, ChatGPT, LM Studio, GPT4All, Jan et de l’interface web de llama.cpp.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Titres donnés par le modèle</translation>
    </message>
    <message>
        <source>Once a conversation has a reply and nothing else runs, the model names it. Titles that you gave stay.</source>
        <translation>Dès qu’une conversation a une réponse et que rien d’autre n’est en cours, le modèle lui donne un titre. Les titres que vous avez donnés restent.</translation>
    </message>
    <message>
        <source>Find by meaning, too</source>
        <translation>Chercher aussi par le sens</translation>
    </message>
    <message>
        <source>While nothing else runs, the model reads folders that you ask about, which takes about a second a page and power. Questions then also find passages that say it in other words, if the model proves able to tell that.</source>
        <translation>Quand rien d’autre ne tourne, le modèle lit les dossiers sur lesquels portent vos questions, ce qui prend environ une seconde par page et de l’énergie. Les questions trouvent alors aussi les passages qui le disent en d’autres mots, si le modèle s’en montre capable.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 holds conversations of Hearth already.</source>
        <translation>%1 contient déjà des conversations de Hearth.</translation>
    </message>
    <message>
        <source>Hearth can use them; yours stay where they are. To move yours there, empty that folder first.</source>
        <translation>Hearth peut les utiliser ; les vôtres restent où elles sont. Pour y déplacer les vôtres, videz d’abord ce dossier.</translation>
    </message>
    <message>
        <source>Use those</source>
        <translation>Utiliser celles-là</translation>
    </message>
    <message>
        <source>Hearth moves to %1 when it is started next. What changes until then goes along.</source>
        <translation>Hearth passera à %1 à son prochain démarrage. Ce qui change d’ici là suivra.</translation>
    </message>
    <message>
        <source>Hearth shows the conversations in %1 when it is started next.</source>
        <translation>Hearth affichera les conversations de %1 à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>Déplacer maintenant</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Changer maintenant</translation>
    </message>
    <message>
        <source>Closes the conversations and opens them there</source>
        <translation>Ferme les conversations et les rouvre là-bas</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Stay in the folder used now</source>
        <translation>Rester dans le dossier actuel</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>Removing what was copied…</source>
        <translation>Suppression de ce qui a été copié…</translation>
    </message>
    <message>
        <source>Copying to %1: %2</source>
        <translation>Copie vers %1 : %2</translation>
    </message>
    <message>
        <source>Folder for conversations, models and attachments</source>
        <translation>Dossier des conversations, modèles et pièces jointes</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Empty the trash?</source>
        <translation>Vider la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>The messages are wiped from the files of Hearth. Exports and backups that you made keep them. This cannot be undone.</source>
        <translation>Les messages sont effacés des fichiers de Hearth. Les exports et les sauvegardes que vous avez faits les gardent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>DetailChoice</name>
    <message>
        <source>Chosen for it</source>
        <translation>Choisi automatiquement</translation>
    </message>
    <message>
        <source>70 tokens: a glance</source>
        <translation>70 jetons&#xa0;: un coup d’œil</translation>
    </message>
    <message>
        <source>140 tokens</source>
        <translation>140 jetons</translation>
    </message>
    <message>
        <source>280 tokens: photos</source>
        <translation>280 jetons&#xa0;: photos</translation>
    </message>
    <message>
        <source>560 tokens</source>
        <translation>560 jetons</translation>
    </message>
    <message>
        <source>1,120 tokens: small print</source>
        <translation>1&#x202f;120 jetons&#xa0;: petits caractères</translation>
    </message>
    <message>
        <source>Detail of the picture</source>
        <translation>Niveau de détail de l’image</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>models, mirror, Hugging Face, address, access token, key, proxy, HF_TOKEN</source>
        <translation>modèles, miroir, Hugging Face, adresse, jeton d’accès, clé, proxy, HF_TOKEN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hugging Face, or a mirror that speaks its protocol. Files are checked against the checksums that this address tells.</source>
        <translation>Hugging Face, ou un miroir qui parle son protocole. Les fichiers sont comparés aux sommes de contrôle que donne cette adresse.</translation>
    </message>
    <message>
        <source>Address of downloads</source>
        <translation>Adresse des téléchargements</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser « %1 »</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>There is one for %1. No keychain answers: it lies in a file that only you can read.</source>
        <translation>Il y en a un pour %1. Aucun trousseau ne répond : il se trouve dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>There is one for %1. It is sent there alone.</source>
        <translation>Il y en a un pour %1. Il n’est envoyé que là.</translation>
    </message>
    <message>
        <source>Where a page asks for it. It goes to %1 alone, never to where a download is sent on.</source>
        <translation>Là où une page le demande. Il ne va qu’à %1, jamais là où un téléchargement est redirigé.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the access token</source>
        <translation>Retirer le jeton d’accès</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For downloads of models. Empty: as the system says.</source>
        <translation>Pour les téléchargements de modèles. Vide : comme le dit le système.</translation>
    </message>
    <message>
        <source>Proxy of downloads</source>
        <translation>Proxy des téléchargements</translation>
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
        <translation>Déposez pour ouvrir ce modèle</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n files</source>
        <translation>
            <numerusform>Déposez pour joindre %n fichier</numerusform>
            <numerusform>Déposez pour joindre %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to give the model these eyes and ears</source>
        <translation>Déposer pour donner ces yeux et ces oreilles au modèle</translation>
    </message>
    <message>
        <source>Drop to attach this picture</source>
        <translation>Déposer pour joindre cette image</translation>
    </message>
    <message>
        <source>Drop to put this text into the message</source>
        <translation>Déposer pour mettre ce texte dans le message</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>No other words found</source>
        <translation>Aucun autre mot trouvé</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
</context>
<context>
    <name>EndPill</name>
    <message>
        <source>New text below</source>
        <translation>Nouveau texte plus bas</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Aller à la fin</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere</source>
        <translation>Rien n’est envoyé nulle part</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, at %2: everything is sent there</source>
        <translation>%1, sur %2 : tout y est envoyé</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>Les réponses viennent de</translation>
    </message>
    <message>
        <source>Replies from %1</source>
        <translation>Réponses de %1</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add an engine</source>
        <translation>Ajouter un moteur</translation>
    </message>
    <message>
        <source>Change the engine</source>
        <translation>Modifier le moteur</translation>
    </message>
    <message>
        <source>vLLM, llama-server, Ollama, hearth serve: whatever speaks OpenAI&apos;s protocol.</source>
        <translation>vLLM, llama-server, Ollama, hearth serve : tout ce qui parle le protocole d’OpenAI.</translation>
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
        <translation>Clé</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>S’il en demande une</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Allow http to another computer: everybody on the way can read along</source>
        <translation>Autoriser http vers un autre ordinateur : chacun sur le trajet peut lire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>As the engine calls it</source>
        <translation>Tel que le moteur le nomme</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Look which there are</source>
        <translation>Voir lesquels existent</translation>
    </message>
    <message>
        <source>Models there</source>
        <translation>Modèles là-bas</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of %n</source>
        <translation>
            <numerusform>Choisissez-en un sur %n</numerusform>
            <numerusform>Choisissez-en un parmi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Tel que vous le nommez</translation>
    </message>
    <message>
        <source>No keychain answers here: keys are kept in a file that only your account can read, unencrypted.</source>
        <translation>Aucun trousseau ne répond ici : les clés sont dans un fichier, non chiffré, que seul votre compte peut lire.</translation>
    </message>
    <message>
        <source>The key is kept in your desktop&apos;s keychain; where none answers, in a file that only your account can read.</source>
        <translation>La clé est gardée dans le trousseau de votre bureau ; si aucun ne répond, dans un fichier que seul votre compte peut lire.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engines elsewhere</source>
        <translation>Moteurs ailleurs</translation>
    </message>
    <message>
        <source>remote, server, vLLM, llama-server, Ollama, OpenAI, address, key</source>
        <translation>distant, serveur, vLLM, llama-server, Ollama, OpenAI, adresse, clé</translation>
    </message>
    <message>
        <source>For models that outgrow this computer</source>
        <translation>Pour les modèles trop grands pour cet ordinateur</translation>
    </message>
    <message>
        <source>A conversation that you give to such an engine is sent there, with its files and pictures. No conversation goes there by itself, and tools always run here.</source>
        <translation>Une conversation confiée à un tel moteur y est envoyée, avec ses fichiers et ses images. Aucune conversation n’y va d’elle-même, et les outils s’exécutent toujours ici.</translation>
    </message>
    <message>
        <source>Add an engine…</source>
        <translation>Ajouter un moteur…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ErrorRow</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change what it reads</source>
        <translation>Modifier ce qu’il lit</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export all conversations</source>
        <translation>Exporter toutes les conversations</translation>
    </message>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>Exporter %n conversation</numerusform>
            <numerusform>Exporter %n conversations</numerusform>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exporter vers un dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
    <message>
        <source>What you see, as text that any editor opens. Attached files stay here.</source>
        <translation>Ce que vous voyez, en texte lisible dans tout éditeur. Les fichiers joints restent ici.</translation>
    </message>
    <message>
        <source>What you see, as a page for a browser. Attached files stay here.</source>
        <translation>Ce que vous voyez, en page pour un navigateur. Les fichiers joints restent ici.</translation>
    </message>
    <message>
        <source>What you see, on pages to print or send. Attached files stay here.</source>
        <translation>Ce que vous voyez, en pages à imprimer ou à envoyer. Les fichiers joints restent ici.</translation>
    </message>
    <message>
        <source>Everything: all branches, thoughts, settings and attached files. Hearth can import it again. Files over 64 MB stay here, and what would make more than 256 MB of files for one conversation.</source>
        <translation>Tout&#xa0;: toutes les branches, les réflexions, les paramètres et les fichiers joints. Hearth peut le réimporter. Les fichiers de plus de 64&#xa0;Mo restent ici, ainsi que ce qui porterait à plus de 256&#xa0;Mo les fichiers d’une même conversation.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>What this page goes as</source>
        <translation>Forme sous laquelle cette page est envoyée</translation>
    </message>
    <message>
        <source>Goes as text</source>
        <translation>Envoyée comme texte</translation>
    </message>
    <message>
        <source>Goes as a picture</source>
        <translation>Envoyée comme image</translation>
    </message>
    <message>
        <source>Does not go</source>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Show pages</source>
        <translation>Afficher les pages</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Ouvrir dans un autre programme…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Goes as both</source>
        <translation>Part sous les deux formes</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Maj+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to Hearth</source>
        <translation>Bienvenue dans Hearth</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Tout reste sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer maintenant</translation>
    </message>
    <message>
        <source>With the small model that is built in. It is a demonstration: it answers simple questions at once.</source>
        <translation>Avec le petit modèle intégré. C’est une démonstration&#xa0;: il répond aussitôt à des questions simples.</translation>
    </message>
    <message>
        <source>Get Gemma 4 for this machine</source>
        <translation>Obtenir Gemma 4 pour cette machine</translation>
    </message>
    <message>
        <source>Shows which of the models fits the memory here, with its size. The download goes on where it stopped.</source>
        <translation>Montre lequel des modèles tient dans la mémoire d’ici, avec sa taille. Le téléchargement reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>A Gemma 4 model in GGUF format that lies on this computer already.</source>
        <translation>Un modèle Gemma 4 au format GGUF qui se trouve déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 suits this computer best: %2 to download, which goes on where it stopped. Other sizes are there, too.</source>
        <translation>%1 convient le mieux à cet ordinateur : %2 à télécharger ; après une interruption, le téléchargement reprend où il s’était arrêté. D’autres tailles sont aussi proposées.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Let the model work in a folder</source>
        <translation>Laisser le modèle travailler dans un dossier</translation>
    </message>
    <message>
        <source>It reads and searches the folder&apos;s files, changes them and runs commands, as far as you allow. Nothing outside the folder is touched, and all that a turn changed can be undone at once.</source>
        <translation>Il lit et parcourt les fichiers du dossier, les modifie et exécute des commandes, dans la mesure où vous l’autorisez. Rien n’est touché hors du dossier, et tout ce qu’un tour a modifié peut être annulé d’un coup.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Folder for the agent</source>
        <translation>Dossier pour l’agent</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder is not there</source>
        <translation>Le dossier est introuvable</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>Pas encore déplacé</translation>
    </message>
    <message>
        <source>Moving to another folder</source>
        <translation>Déplacement vers un autre dossier</translation>
    </message>
    <message>
        <source>Conversations, models and attachments lie in %1. Connect the disk that it lies on, then try again.</source>
        <translation>Les conversations, modèles et pièces jointes se trouvent dans %1. Branchez le disque qui le contient, puis réessayez.</translation>
    </message>
    <message>
        <source>Everything is where it was before.</source>
        <translation>Tout est resté où c’était.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie en cours</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not now, open the conversations where they are</source>
        <translation>Pas maintenant, ouvrir les conversations là où elles sont</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Utiliser le dossier habituel</translation>
    </message>
    <message>
        <source>That is %1. What lies in the missing folder stays as it is: once it is there again, choose it in the settings, under Storage.</source>
        <translation>C’est %1. Ce qui se trouve dans le dossier manquant reste tel quel : dès qu’il est de retour, choisissez-le dans les réglages, sous Stockage.</translation>
    </message>
    <message>
        <source>Looking for the folder</source>
        <translation>Recherche du dossier</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>Folder %1, %n conversation(s)</source>
        <translation>
            <numerusform>Dossier %1, %n conversation</numerusform>
            <numerusform>Dossier %1, %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>Nouveau nom du dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New folder inside</source>
        <translation>Nouveau dossier à l’intérieur</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Remove, keep what is in it</source>
        <translation>Supprimer, garder le contenu</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Marquer…</translation>
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
        <translation>Écrit par %1, hors de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>The program “%1” asks</source>
        <translation>Le programme «&#xa0;%1&#xa0;» vous demande</translation>
    </message>
    <message>
        <source>What you write goes to that program. Give it no passwords.</source>
        <translation>Ce que vous écrivez est transmis à ce programme. Ne lui donnez aucun mot de passe.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Frames that the model sees</source>
        <translation>Images de la vidéo que voit le modèle</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>Image à %1</translation>
    </message>
</context>
<context>
    <name>GuideEntry</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Revenir à la conversation</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Sujets du guide</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Aucun résultat. Essayez avec moins de mots ou d’autres mots.</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>Texte du guide</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Image de la fenêtre</translation>
    </message>
</context>
<context>
    <name>HunkCard</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
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
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.chat)</source>
        <translation>Conversations (*.json *.jsonl *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder of conversations</source>
        <translation>Importer un dossier de conversations</translation>
    </message>
</context>
<context>
    <name>InspectedWord</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>InspectorDialog</name>
    <message>
        <source>What else could stand here</source>
        <translation>Ce qui pourrait figurer ici d’autre</translation>
    </message>
    <message>
        <source>Reading the reply once more…</source>
        <translation>Relecture de la réponse…</translation>
    </message>
    <message>
        <source>The stronger its ground, the less likely a word was. Choose one, then what is to stand there instead: the reply is written again from that word on, as another version.</source>
        <translation>Plus le fond d’un mot est marqué, moins ce mot était probable. Choisissez-en un, puis ce qui doit figurer à sa place&#xa0;: la réponse est réécrite à partir de ce mot, comme une autre version.</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>Mots de la réponse</translation>
    </message>
    <message>
        <source>%1   %2 %</source>
        <translation>%1   %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1   &lt; %2 %</source>
        <translation>%1   &lt; %2 %</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 tokens are shown.</source>
        <translation>Les %L1 premiers jetons sur %L2 sont affichés.</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Commands in the background</source>
        <translation>Commandes en arrière-plan</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
</context>
<context>
    <name>KeptTurns</name>
    <message>
        <source>Past turns of agents</source>
        <translation>Tours passés des agents</translation>
    </message>
    <message>
        <source>What was said, and the copies of files that undoing them needs.</source>
        <translation>Ce qui a été dit, et les copies de fichiers nécessaires pour les annuler.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete what is kept of the past turns of agents</source>
        <translation>Supprimer ce qui est gardé des tours passés des agents</translation>
    </message>
    <message>
        <source>Delete the past turns of agents?</source>
        <translation>Supprimer les tours passés des agents&#x202f;?</translation>
    </message>
    <message>
        <source>What was said in them is deleted, and the copies of the files that they changed: they can then not be undone.</source>
        <translation>Ce qui y a été dit est supprimé, ainsi que les copies des fichiers qu’ils ont modifiés&#xa0;: ils ne peuvent alors plus être annulés.</translation>
    </message>
    <message>
        <source>The files in your folders stay as they are.</source>
        <translation>Les fichiers de vos dossiers restent tels quels.</translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>Les dossiers où un agent travaille gardent les leurs.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>Key of the quick question: %1</source>
        <translation>Touche de la question rapide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Esc keeps the key, Backspace takes it away.</source>
        <translation>Échap garde la touche, Retour arrière la retire.</translation>
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
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Maj+F</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Send; Enter alone by default</source>
        <translation>Envoyer&#x202f;; Entrée seule par défaut</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <translation>Arrêter la réponse, ou fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Edit the last message, when nothing is written</source>
        <translation>Modifier le dernier message, si rien n’est écrit</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>Réécrire la dernière réponse</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Gauche, Alt+Droite</translation>
    </message>
    <message>
        <source>Other versions of a message</source>
        <translation>Autres versions d’un message</translation>
    </message>
    <message>
        <source>E, C, Del</source>
        <translation>E, C, Suppr</translation>
    </message>
    <message>
        <source>Edit, copy, remove the focused message</source>
        <translation>Modifier, copier, supprimer le message sélectionné</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>Choisir plusieurs conversations</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo the last removal</source>
        <translation>Annuler la dernière suppression</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Maj+G</translation>
    </message>
    <message>
        <source>Let the model work in a folder</source>
        <translation>Laisser le modèle travailler dans un dossier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Maj+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <translation>Ctrl++, Ctrl+-, Ctrl+0</translation>
    </message>
    <message>
        <source>Larger, smaller, normal size</source>
        <translation>Taille plus grande, plus petite, normale</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Use a prompt, at the beginning of a message; Tab leads through its fields</source>
        <translation>Utiliser un prompt, au début d’un message&#x202f;; Tab passe d’un champ à l’autre</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Add a file, a folder or a conversation to the message</source>
        <translation>Ajouter un fichier, un dossier ou une conversation au message</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Maj+A</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>Choisir un assistant</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Maj+O</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>Comment répondre au prochain message</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Maj+F10</translation>
    </message>
    <message>
        <source>Menu of what is written, with other words for one spelt wrong</source>
        <translation>Menu du texte écrit, avec d’autres mots pour un mot mal orthographié</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Lock Hearth, where a password is set</source>
        <translation>Verrouiller Hearth, si un mot de passe est défini</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit, also where closing the window does not</source>
        <translation>Quitter, même quand fermer la fenêtre ne le fait pas</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+W</source>
        <translation>Ctrl+T, Ctrl+W</translation>
    </message>
    <message>
        <source>New tab, close the tab</source>
        <translation>Nouvel onglet, fermer l’onglet</translation>
    </message>
    <message>
        <source>Ctrl+Tab, Ctrl+Shift+Tab</source>
        <translation>Ctrl+Tab, Ctrl+Maj+Tab</translation>
    </message>
    <message>
        <source>Next tab, previous tab</source>
        <translation>Onglet suivant, onglet précédent</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+Pg suiv, Ctrl+Pg préc</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La même chose</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Maj+V</translation>
    </message>
    <message>
        <source>Paste as text, also what would become a file</source>
        <translation>Coller comme texte, même ce qui deviendrait un fichier</translation>
    </message>
    <message>
        <source>P, A, M, Del</source>
        <translation>P, A, M, Suppr</translation>
    </message>
    <message>
        <source>Pin, archive, move, remove the conversation chosen in the list</source>
        <translation>Épingler, archiver, déplacer, supprimer la conversation choisie dans la liste</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename the conversation or folder chosen in the list</source>
        <translation>Renommer la conversation ou le dossier choisi dans la liste</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Open the conversation chosen in the list in a new tab</source>
        <translation>Ouvrir dans un nouvel onglet la conversation choisie dans la liste</translation>
    </message>
    <message>
        <source>Ctrl+Space, Shift+Up, Shift+Down</source>
        <translation>Ctrl+Espace, Maj+Haut, Maj+Bas</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Messages that you sent before, when nothing is written</source>
        <translation>Messages que vous avez envoyés auparavant, quand rien n’est écrit</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Haut</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+C</source>
        <translation>Ctrl+A, Ctrl+C</translation>
    </message>
    <message>
        <source>Select the conversation, copy what is selected</source>
        <translation>Sélectionner la conversation, copier la sélection</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Maj+Haut, Maj+Bas</translation>
    </message>
    <message>
        <source>Select block by block in the conversation</source>
        <translation>Sélectionner bloc par bloc dans la conversation</translation>
    </message>
    <message>
        <source>Ctrl+F, F3, Shift+F3</source>
        <translation>Ctrl+F, F3, Maj+F3</translation>
    </message>
    <message>
        <source>Find in this conversation, next place, previous place</source>
        <translation>Rechercher dans cette conversation, occurrence suivante, occurrence précédente</translation>
    </message>
    <message>
        <source>Home, End, PgUp, PgDown</source>
        <translation>Début, Fin, Pg préc, Pg suiv</translation>
    </message>
    <message>
        <source>First and last conversation in the list, a page up, a page down</source>
        <translation>Première et dernière conversation de la liste, une page vers le haut, une page vers le bas</translation>
    </message>
</context>
<context>
    <name>LeftFolderNote</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the folder used before</source>
        <translation>Afficher le dossier utilisé auparavant</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete what Hearth left in the folder used before</source>
        <translation>Supprimer ce que Hearth a laissé dans le dossier utilisé auparavant</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the note about the folder used before</source>
        <translation>Masquer la note sur le dossier utilisé auparavant</translation>
    </message>
    <message>
        <source>Removing what Hearth left in %1…</source>
        <translation>Suppression de ce que Hearth a laissé dans %1…</translation>
    </message>
    <message>
        <source>What Hearth kept in %1 is gone. Files that others put there stay.</source>
        <translation>Ce que Hearth gardait dans %1 a été supprimé. Les fichiers que d’autres y ont mis restent.</translation>
    </message>
    <message>
        <source>The trash does not take it: %1 What Hearth used before still lies in %2.</source>
        <translation>La corbeille ne l’accepte pas&#xa0;: %1 Ce que Hearth utilisait auparavant se trouve encore dans %2.</translation>
    </message>
    <message>
        <source>What Hearth used before still lies in %1. Delete it there once you need it no more.</source>
        <translation>Ce que Hearth utilisait auparavant se trouve encore dans %1. Supprimez-le une fois que vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>Delete the old folder for good?</source>
        <translation>Supprimer définitivement l’ancien dossier&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the old folder?</source>
        <translation>Supprimer l’ancien dossier&#x202f;?</translation>
    </message>
    <message>
        <source>What Hearth left in %1 is deleted: conversations, attachments, backups and models. All of it came along to the folder used now.</source>
        <translation>Ce que Hearth a laissé dans %1 est supprimé&#xa0;: conversations, pièces jointes, sauvegardes et modèles. Tout cela a été repris dans le dossier actuel.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>It goes to the trash of this computer.</source>
        <translation>Tout va dans la corbeille de cet ordinateur.</translation>
    </message>
    <message>
        <source>Files that Hearth did not put there stay.</source>
        <translation>Les fichiers que Hearth n’y a pas mis restent.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>LibraryRow</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>Mémoire avec %1</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse&#x202f;?</translation>
    </message>
    <message>
        <source>This link stays closed</source>
        <translation>Ce lien reste fermé</translation>
    </message>
    <message>
        <source>It opens in your browser. The model wrote this address; it may be wrong.</source>
        <translation>Elle s’ouvre dans votre navigateur. C’est le modèle qui a écrit cette adresse&#x202f;; elle peut être fausse.</translation>
    </message>
    <message>
        <source>Only web and mail addresses are opened from a message.</source>
        <translation>Seules les adresses web et de courriel s’ouvrent depuis un message.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
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
        <translation>Verrouiller Hearth avec un mot de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>Encrypted: conversations with their titles, drafts, the search index, attached files, the index of folders, and the backups that Hearth made.</source>
        <translation>Chiffrés&#xa0;: les conversations avec leurs titres, les brouillons, l’index de recherche, les pièces jointes, l’index des dossiers et les sauvegardes faites par Hearth.</translation>
    </message>
    <message>
        <source>Not encrypted: settings with your own instructions, names of models and folders, what agents did in folders, the list of connections, files you exported, databases set aside as damaged. What was on the disk before may be found there until it is overwritten, and memory can be written to the swap space while Hearth is open.</source>
        <translation>Non chiffrés&#xa0;: les paramètres avec vos propres instructions, les noms de modèles et de dossiers, ce que des agents ont fait dans des dossiers, la liste des connexions, les fichiers que vous avez exportés, les bases de données mises de côté car endommagées. Ce qui était sur le disque auparavant peut s’y retrouver jusqu’à ce que ce soit écrasé, et le contenu de la mémoire peut être écrit dans l’espace d’échange tant que Hearth est ouvert.</translation>
    </message>
    <message>
        <source>Nobody can recover a lost password. Write it down in a safe place.</source>
        <translation>Personne ne peut récupérer un mot de passe perdu. Notez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>The conversations, attached files and backups are written to the disk unencrypted.</source>
        <translation>Les conversations, les pièces jointes et les sauvegardes sont écrites sur le disque sans chiffrement.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>Hearth closes the conversations, writes everything anew and opens them again.</source>
        <translation>Hearth ferme les conversations, réécrit tout et les rouvre.</translation>
    </message>
    <message>
        <source>Encrypt and lock</source>
        <translation>Chiffrer et verrouiller</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Déchiffrer</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Hearth is locked</source>
        <translation>Hearth est verrouillé</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Hearth is not locked</source>
        <translation>Hearth n’est pas verrouillé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Le prochain essai sera possible dans %n seconde.</numerusform>
            <numerusform>Le prochain essai sera possible dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversations</source>
        <translation>Ouvrir les conversations</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>password, encryption, encrypted, privacy, SQLCipher</source>
        <translation>mot de passe, chiffrement, chiffré, confidentialité, SQLCipher</translation>
    </message>
    <message>
        <source>Lock Hearth with a password</source>
        <translation>Verrouiller Hearth avec un mot de passe</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt. The encryption of your disk protects the conversations while the computer is off.</source>
        <translation>Cette version de Hearth a été compilée sans SQLCipher et ne peut pas chiffrer. Le chiffrement de votre disque protège les conversations tant que l’ordinateur est éteint.</translation>
    </message>
    <message>
        <source>The conversations are encrypted. Without the password nobody can open them: not you, and nobody who could help you.</source>
        <translation>Les conversations sont chiffrées. Sans le mot de passe, personne ne peut les ouvrir&#xa0;: ni vous, ni personne qui pourrait vous aider.</translation>
    </message>
    <message>
        <source>Encrypts the conversations with a password, which Hearth then asks for when it starts. A lost password cannot be recovered.</source>
        <translation>Chiffre les conversations avec un mot de passe, que Hearth demande alors au démarrage. Un mot de passe perdu ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Définir un mot de passe…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Le changer…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Le supprimer…</translation>
    </message>
    <message>
        <source>Lock by itself after minutes</source>
        <translation>Verrouiller automatiquement, délai en minutes</translation>
    </message>
    <message>
        <source>Without a key or a click, and not while something runs. Locking closes the conversations and the model; a reply that is being written ends where it is.</source>
        <translation>Sans touche ni clic, et pas tant que quelque chose est en cours. Le verrouillage ferme les conversations et le modèle&#x202f;; une réponse en cours d’écriture s’arrête là où elle en est.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
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
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Or an emoji</source>
        <translation>Ou un emoji</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Aucune marque</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Copy formula</source>
        <translation>Copier la formule</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Edit as a new branch</source>
        <translation>Modifier dans une nouvelle branche</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Write this reply again</source>
        <translation>Réécrire cette réponse</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Supprimer le message</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Versions côte à côte</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>The old version stays as a branch.</source>
        <translation>L’ancienne version reste comme branche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>Continuer cette réponse</translation>
    </message>
    <message>
        <source>Answer again without thinking</source>
        <translation>Répondre à nouveau sans réflexion</translation>
    </message>
    <message>
        <source>Answer again after thinking</source>
        <translation>Répondre à nouveau après réflexion</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>Nouvelle conversation à partir d’ici</translation>
    </message>
    <message>
        <source>Replay with the same seed</source>
        <translation>Rejouer avec la même graine</translation>
    </message>
    <message>
        <source>What else could stand here…</source>
        <translation>Ce qui pourrait figurer ici d’autre…</translation>
    </message>
    <message>
        <source>Ask another model…</source>
        <translation>Demander à un autre modèle…</translation>
    </message>
    <message>
        <source>Versions side by side…</source>
        <translation>Versions côte à côte…</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copier en texte brut</translation>
    </message>
    <message>
        <source>About this reply…</source>
        <translation>À propos de cette réponse…</translation>
    </message>
    <message>
        <source>Open the link…</source>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Open a link…</source>
        <translation>Ouvrir un lien…</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>End the recording</source>
        <translation>Terminer l’enregistrement</translation>
    </message>
    <message>
        <source>Record with the microphone</source>
        <translation>Enregistrer avec le microphone</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>Chargement, %1&#xa0;%</translation>
    </message>
    <message>
        <source>The model did not load</source>
        <translation>Le modèle ne s’est pas chargé</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+M)</source>
        <translation>Choisir un modèle (Ctrl+M)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Model: %1, outside this computer</source>
        <translation>Modèle : %1, hors de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ModelEntry</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
</context>
<context>
    <name>ModelFileDialog</name>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Décharger</translation>
    </message>
    <message>
        <source>No model is open. Hearth reads Gemma 4 files in GGUF format.</source>
        <translation>Aucun modèle n’est ouvert. Hearth lit les fichiers Gemma 4 au format GGUF.</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>It rests: its memory is free. It comes back when you write.</source>
        <translation>Il est au repos : sa mémoire est libre. Il revient quand vous écrivez.</translation>
    </message>
</context>
<context>
    <name>ModelProgress</name>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>Taille du contexte</translation>
    </message>
    <message>
        <source>Context size in tokens</source>
        <translation>Taille du contexte en jetons</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Celle du modèle</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>How many processor cores write the reply.</source>
        <translation>Combien de cœurs du processeur écrivent la réponse.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Load the model again to apply</source>
        <translation>Recharger le modèle pour appliquer</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees. More needs more memory. What was chosen for one model on the page of models goes before it.</source>
        <translation>Combien de jetons d’une conversation le modèle voit. En voir plus demande plus de mémoire. Ce qui a été choisi pour un modèle sur la page des modèles prévaut.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calculer sur</translation>
    </message>
    <message>
        <source>Where models are computed. When a graphics device cannot go on, the processor takes over.</source>
        <translation>Où les modèles sont calculés. Quand un périphérique graphique ne peut pas continuer, le processeur prend le relais.</translation>
    </message>
    <message>
        <source>Free the memory after minutes</source>
        <translation>Libérer la mémoire, délai en minutes</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory. It comes back by itself when you write, and goes on where it was.</source>
        <translation>Un modèle resté inutilisé aussi longtemps quitte la mémoire. Il revient de lui-même quand vous écrivez et reprend là où il en était.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Revenir à la conversation</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>Recherche de fichiers de modèles…</translation>
    </message>
    <message>
        <source>No Gemma 4 files yet. Hearth looks in its own folder and in those of LM Studio, Ollama, Hugging Face, llama.cpp, Jan and GPT4All.</source>
        <translation>Aucun fichier Gemma 4 pour l’instant. Hearth cherche dans son propre dossier et dans ceux de LM Studio, Ollama, Hugging Face, llama.cpp, Jan et GPT4All.</translation>
    </message>
    <message>
        <source>Also looked in: %1</source>
        <translation>Cherche aussi dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>Chercher dans un autre dossier</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obtenir un modèle</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>Dossier contenant des fichiers de modèles</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Google&apos;s own 4-bit files of Gemma 4 and 8-bit ones, from %1, with what they see, hear and guess words ahead with. Hearth connects only while one is downloaded, and sends nothing but the request.</source>
        <translation>Les fichiers 4 bits de Gemma 4 de Google et des fichiers 8 bits, depuis %1, avec ce qui leur sert à voir, entendre et deviner les mots à l’avance. Hearth ne se connecte que pendant un téléchargement et n’envoie que la demande.</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Comparer deux fichiers…</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me when something is done</source>
        <translation>Me prévenir quand quelque chose est terminé</translation>
    </message>
    <message>
        <source>When a reply that took a while ends, or an agent needs you, and you look at another window.</source>
        <translation>Quand une réponse qui a pris du temps se termine, ou qu’un agent a besoin de vous, et que vous regardez une autre fenêtre.</translation>
    </message>
    <message>
        <source>Show titles and words</source>
        <translation>Afficher les titres et le texte</translation>
    </message>
    <message>
        <source>Otherwise a notification says only that something ended: others may see the screen.</source>
        <translation>Sinon, une notification dit seulement que quelque chose s’est terminé&#xa0;: d’autres peuvent voir l’écran.</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Open it in another program?</source>
        <translation>L’ouvrir dans un autre programme&#x202f;?</translation>
    </message>
    <message>
        <source>The program that your system has for “%1” reads a copy of it, without the protection that Hearth reads files with. Do that with files you trust.</source>
        <translation>Le programme que votre système associe à «&#xa0;%1&#xa0;» en lit une copie, sans la protection avec laquelle Hearth lit les fichiers. Faites-le pour les fichiers auxquels vous faites confiance.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>OptionClear</name>
    <message>
        <source>%1: as set</source>
        <translation>%1&#xa0;: comme défini</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages that go with the message</source>
        <translation>Pages envoyées avec le message</translation>
    </message>
    <message>
        <source>All %1, or 2-4, 7</source>
        <translation>Toutes (%1), ou 2-4, 7</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sous forme de</translation>
    </message>
    <message>
        <source>What the pages go as</source>
        <translation>Forme sous laquelle les pages sont envoyées</translation>
    </message>
    <message>
        <source>Text, else pictures</source>
        <translation>Texte, sinon images</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Write page numbers from 1 to %1, for example 2-4, 7.</source>
        <translation>Écrivez des numéros de page de 1 à %1, par exemple 2-4, 7.</translation>
    </message>
    <message>
        <source>Text, figures also as pictures</source>
        <translation>Texte, figures aussi en images</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Page header</source>
        <translation>En-tête de la page</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
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
        <translation>Le message a été retiré</translation>
    </message>
    <message>
        <source>The model reads a summary from now on</source>
        <translation>Le modèle lit désormais un résumé</translation>
    </message>
</context>
<context>
    <name>PastTurns</name>
    <message>
        <source>Turns in this folder</source>
        <translation>Tours dans ce dossier</translation>
    </message>
    <message>
        <source>A turn without words</source>
        <translation>Un tour sans texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>no copy, cannot be undone</source>
        <translation>pas de copie, ne peut pas être annulé</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan: %1 of %2 done</source>
        <translation>Plan&#xa0;: %1 sur %2 terminés</translation>
    </message>
    <message>
        <source>Hide the plan</source>
        <translation>Masquer le plan</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>Mémoire avec %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Load the model again with %1 of context</source>
        <translation>Recharger le modèle avec %1 de contexte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>Comme pour tous les modèles</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep conversations in half the memory</source>
        <translation>Garder les conversations dans moitié moins de mémoire</translation>
    </message>
    <message>
        <source>What was read of them is rounded to 8 bits; replies differ a little.</source>
        <translation>Ce qui en a été lu est arrondi à 8 bits ; les réponses diffèrent légèrement.</translation>
    </message>
    <message>
        <source>The model runs with other choices now.</source>
        <translation>Le modèle tourne actuellement avec d’autres choix.</translation>
    </message>
</context>
<context>
    <name>PopupMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>PresetDialogs</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Hearth&apos;s files (*.json)</source>
        <translation>Fichiers de Hearth (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Comes with Hearth</source>
        <translation>Fourni avec Hearth</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Dupliquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PresetSection</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Assistants and prompts</source>
        <translation>Assistants et prompts</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Revenir à la conversation</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>An assistant is told what to be before the first message, and answers in a way of its own. Choose one beside the message box; a conversation keeps its own.</source>
        <translation>Avant le premier message, un assistant apprend ce qu’il doit être, et il répond à sa manière. Choisissez-en un à côté de la zone de saisie&#x202f;; une conversation garde le sien.</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>Nouvel assistant</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Texts that you write often. Type / at the beginning of a message to use one.</source>
        <translation>Des textes que vous écrivez souvent. Tapez / au début d’un message pour en utiliser un.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text of “%1”</source>
        <translation>Texte de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>network, internet, connections, offline, diagnostics</source>
        <translation>réseau, internet, connexions, hors ligne, diagnostic</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Local uniquement</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Hearth has never opened a connection.</source>
        <translation>Hearth n’a jamais ouvert de connexion.</translation>
    </message>
    <message>
        <source>Every connection that Hearth ever opened, the newest first.</source>
        <translation>Toutes les connexions que Hearth a ouvertes, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Report for whoever helps you</source>
        <translation>Rapport pour la personne qui vous aide</translation>
    </message>
    <message>
        <source>Versions, machine, settings and sizes; no titles, no messages, no names of files. You see it first.</source>
        <translation>Versions, machine, paramètres et tailles&#x202f;; ni titres, ni messages, ni noms de fichiers. Vous le voyez d’abord.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Afficher le rapport…</translation>
    </message>
    <message>
        <source>No connection at all: no download of a model, no engine elsewhere, no page and no server for an agent.</source>
        <translation>Aucune connexion : ni téléchargement d’un modèle, ni moteur ailleurs, ni page, ni serveur pour un agent.</translation>
    </message>
    <message>
        <source>The newest of all connections that Hearth ever opened.</source>
        <translation>Les plus récentes de toutes les connexions que Hearth a ouvertes.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n…</source>
        <translation>
            <numerusform>Tout afficher (%n)…</numerusform>
            <numerusform>Tout afficher (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading of files</source>
        <translation>Lecture des fichiers</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texte du prompt</translation>
    </message>
    <message>
        <source>For example: Translate into {{language}}:</source>
        <translation>Par exemple&#xa0;: Traduis en {{langue}}&#xa0;:</translation>
    </message>
    <message>
        <source>A name in double braces is a field, filled in when the prompt is used. {{clipboard}} becomes the clipboard&apos;s text, {{selection}} the text that is selected, or what stands in the message box.</source>
        <translation>Un nom entre doubles accolades est un champ, à remplir quand le prompt est utilisé. {{clipboard}} devient le texte du presse-papiers, {{selection}} le texte sélectionné, ou ce qui se trouve dans la zone de saisie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>PromptIdeas</name>
    <message>
        <source>What is on your mind?</source>
        <translation>Qu’avez-vous en tête&#x202f;?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Que peux-tu faire&#x202f;?</translation>
    </message>
    <message>
        <source>How do I ask about a document?</source>
        <translation>Comment poser une question sur un document&#x202f;?</translation>
    </message>
    <message>
        <source>What leaves my computer?</source>
        <translation>Qu’est-ce qui sort de mon ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Explain how a heat pump works, in five sentences.</source>
        <translation>Explique en cinq phrases comment fonctionne une pompe à chaleur.</translation>
    </message>
    <message>
        <source>Write a Python function that finds duplicate files in a folder.</source>
        <translation>Écris une fonction Python qui trouve les fichiers en double dans un dossier.</translation>
    </message>
    <message>
        <source>Help me to say no to an invitation, kindly and briefly.</source>
        <translation>Aide-moi à refuser une invitation, gentiment et brièvement.</translation>
    </message>
</context>
<context>
    <name>PromptSettings</name>
    <message>
        <source>System prompt</source>
        <translation>Instructions système</translation>
    </message>
    <message>
        <source>What the model is told before the first message of a new conversation.</source>
        <translation>Ce qui est dit au modèle avant le premier message d’une nouvelle conversation.</translation>
    </message>
    <message>
        <source>System prompt of new conversations</source>
        <translation>Instructions système des nouvelles conversations</translation>
    </message>
    <message>
        <source>For example: Answer briefly and in plain words.</source>
        <translation>Par exemple&#xa0;: Réponds brièvement et avec des mots simples.</translation>
    </message>
    <message>
        <source>In the conversation “%1”</source>
        <translation>Dans la conversation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>System prompt of the open conversation</source>
        <translation>Instructions système de la conversation ouverte</translation>
    </message>
    <message>
        <source>instructions, role, before the first message</source>
        <translation>instructions, rôle, avant le premier message</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>Assistants et prompts</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Waiting messages</source>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do not send; back to the composer</source>
        <translation>Ne pas envoyer&#x202f;; remettre dans la zone de saisie</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Posez une question</translation>
    </message>
    <message>
        <source>Enter asks in a new conversation. Esc closes.</source>
        <translation>Entrée pose la question dans une nouvelle conversation. Échap ferme.</translation>
    </message>
    <message>
        <source>No model is ready. Choose one in Hearth&apos;s window first.</source>
        <translation>Aucun modèle n’est prêt. Choisissez-en d’abord un dans la fenêtre de Hearth.</translation>
    </message>
</context>
<context>
    <name>RecentModels</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message numerus="yes">
        <source>%1 · %n tokens</source>
        <translation>
            <numerusform>%1 · %n jeton</numerusform>
            <numerusform>%1 · %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>What the microphone hears</source>
        <translation>Ce qu’entend le microphone</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Forget the recording</source>
        <translation>Abandonner l’enregistrement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message>
        <source>Loudness of “%1”</source>
        <translation>Niveau sonore de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>Nombre maximal d’images</translation>
    </message>
</context>
<context>
    <name>ReplyChoiceRows</name>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Longest thought, in tokens</source>
        <translation>Longueur maximale de la réflexion, en jetons</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
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
        <translation>Tous</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Nouvelle à chaque fois</translation>
    </message>
    <message>
        <source>Longest reply, in tokens</source>
        <translation>Réponse la plus longue, en jetons</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
</context>
<context>
    <name>ReplyOptions</name>
    <message>
        <source>How this message is answered: changed</source>
        <translation>Comment répondre à ce message&#xa0;: modifié</translation>
    </message>
    <message>
        <source>How this message is answered</source>
        <translation>Comment répondre à ce message</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Maj+O</translation>
    </message>
    <message>
        <source>For the next message only. Its reply keeps this when it is written again.</source>
        <translation>Pour le prochain message seulement. Sa réponse garde ces choix quand elle est réécrite.</translation>
    </message>
    <message>
        <source>Back to what is set</source>
        <translation>Revenir à ce qui est défini</translation>
    </message>
</context>
<context>
    <name>ReplySettings</name>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Low is predictable, high is inventive. Gemma was made for 1.</source>
        <translation>Basse, elle est prévisible&#x202f;; haute, elle est inventive. Gemma est conçu pour 1.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that together reach this share.</source>
        <translation>Garde les mots les plus probables qui, ensemble, atteignent cette part.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Keeps this many of the likeliest words.</source>
        <translation>Garde ce nombre de mots parmi les plus probables.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>Écarte les mots moins probables que cette part du plus probable.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Above 1, words that were just used become less likely.</source>
        <translation>Au-dessus de 1, les mots qui viennent d’être utilisés deviennent moins probables.</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Longueur maximale des réponses</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>En jetons.</translation>
    </message>
    <message>
        <source>Longest reply in tokens</source>
        <translation>Longueur maximale des réponses en jetons</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed and settings give the same reply.</source>
        <translation>La même graine et les mêmes paramètres donnent la même réponse.</translation>
    </message>
    <message>
        <source>A new one each time</source>
        <translation>Une nouvelle à chaque fois</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This is all of it. It stays on this computer until you give it to somebody.</source>
        <translation>C’est tout ce qu’il contient. Il reste sur cet ordinateur jusqu’à ce que vous le donniez à quelqu’un.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Changes of the agent</source>
        <translation>Modifications de l’agent</translation>
    </message>
    <message>
        <source>Undo the last change taken back</source>
        <translation>Remettre la dernière modification retirée</translation>
    </message>
    <message>
        <source>Accept all of this file</source>
        <translation>Accepter tout ce fichier</translation>
    </message>
    <message>
        <source>Nothing is changed in this conversation.</source>
        <translation>Rien n’est modifié dans cette conversation.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>%1, in every folder</source>
        <translation>%1, dans tous les dossiers</translation>
    </message>
    <message>
        <source>%1, in this folder</source>
        <translation>%1, dans ce dossier</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>Règles pour les commandes</translation>
    </message>
    <message>
        <source>There are none. “Always here”, where the agent asks, makes one.</source>
        <translation>Il n’y en a aucune. «&#xa0;Toujours ici&#xa0;», là où l’agent demande, en crée une.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the rule for %1</source>
        <translation>Oublier la règle pour %1</translation>
    </message>
    <message>
        <source>Undo the last one forgotten</source>
        <translation>Rétablir la dernière règle oubliée</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Reading the prompt</source>
        <translation>Lecture de la demande</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Répondre maintenant</translation>
    </message>
</context>
<context>
    <name>SaveCodeDialog</name>
    <message>
        <source>Save code as</source>
        <translation>Enregistrer le code sous</translation>
    </message>
</context>
<context>
    <name>SchemaDialog</name>
    <message>
        <source>Structured replies</source>
        <translation>Réponses structurées</translation>
    </message>
    <message>
        <source>Each reply becomes a JSON value of this schema and nothing else, until you end it or go to another conversation.</source>
        <translation>Chaque réponse devient une valeur JSON conforme à ce schéma et rien d’autre, jusqu’à ce que vous y mettiez fin ou passiez à une autre conversation.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>Schéma JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>SchemaToggle</name>
    <message>
        <source>Structured</source>
        <translation>Structuré</translation>
    </message>
    <message>
        <source>Replies follow your JSON Schema; press to end it</source>
        <translation>Les réponses suivent votre schéma JSON&#x202f;; appuyez pour y mettre fin</translation>
    </message>
    <message>
        <source>Let replies follow a JSON Schema</source>
        <translation>Faire suivre un schéma JSON aux réponses</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Selection copied</source>
        <translation>Sélection copiée</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>SensesRow</name>
    <message>
        <source>Those beside the model</source>
        <translation>Ceux à côté du modèle</translation>
    </message>
    <message>
        <source>Eyes and ears…</source>
        <translation>Yeux et oreilles…</translation>
    </message>
    <message>
        <source>Choose the file that the model sees and hears with</source>
        <translation>Choisissez le fichier avec lequel le modèle voit et entend</translation>
    </message>
    <message>
        <source>Eyes and ears of the model</source>
        <translation>Yeux et oreilles du modèle</translation>
    </message>
    <message>
        <source>Projectors (*mmproj*.gguf)</source>
        <translation>Projecteurs (*mmproj*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SentFiles</name>
    <message>
        <source>“%1”, no longer here</source>
        <translation>«&#xa0;%1&#xa0;», n’est plus ici</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (no longer here)</source>
        <translation>%1 (n’est plus ici)</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SettingsEntry</name>
    <message>
        <source>Nothing found here</source>
        <translation>Aucun résultat ici</translation>
    </message>
</context>
<context>
    <name>SettingsGroup</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all of “%1”</source>
        <translation>Réinitialiser tout «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SettingsHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Revenir à la conversation</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Annuler la réinitialisation</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>No setting has these words. Try another word.</source>
        <translation>Aucun paramètre ne contient ces mots. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Réinitialiser tous les paramètres</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Section des paramètres</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Detail</source>
        <translation>Niveau de détail</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>Insérer dans le message</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Read without a full sandbox: see Privacy in the settings.</source>
        <translation>Lu sans bac à sable complet : voir Confidentialité dans les réglages.</translation>
    </message>
</context>
<context>
    <name>ShelfChip</name>
    <message>
        <source>Looking for files</source>
        <translation>Recherche de fichiers</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Lecture, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading for meaning, %1 %</source>
        <translation>Lecture du sens, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1, asked with each message</source>
        <translation>%1, consultation à chaque message</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>Looking at it · %1</source>
        <translation>Examen en cours · %1</translation>
    </message>
    <message>
        <source>Not seen or heard</source>
        <translation>Ni vu ni entendu</translation>
    </message>
    <message>
        <source>Do not send “%1”</source>
        <translation>Ne pas envoyer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>ShelfHeader</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Revenir à toutes les conversations</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>SiblingSwitch</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 sur %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Gauche</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Droite</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Masquer la barre latérale</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>Travailler dans un dossier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
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
        <translation>Largeur de la barre latérale</translation>
    </message>
</context>
<context>
    <name>SlimScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Barre de défilement</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Open the source %1</source>
        <translation>Ouvrir la source %1</translation>
    </message>
    <message>
        <source>Open the source %1 at “%2”</source>
        <translation>Ouvrir la source %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>This Hearth was built without a spell checker.</source>
        <translation>Cette version de Hearth a été compilée sans correcteur orthographique.</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install one of your system&apos;s, for example hunspell-en-us.</source>
        <translation>Aucun dictionnaire n’est installé. Installez l’un de ceux de votre système, par exemple hunspell-fr.</translation>
    </message>
    <message>
        <source>In messages that you write. The right mouse button or the menu key offers other words.</source>
        <translation>Dans les messages que vous écrivez. Le bouton droit de la souris ou la touche Menu propose d’autres mots.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>dictionary, language, mistakes, words</source>
        <translation>dictionnaire, langue, fautes, mots</translation>
    </message>
    <message>
        <source>Underline wrong words</source>
        <translation>Souligner les mots mal orthographiés</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>Selon le texte</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>You are talking to Hearth Starter, a small built-in demonstration. A full Gemma 4 answers anything, and runs here too.</source>
        <translation>Vous parlez à Hearth Starter, une petite démonstration intégrée. Un Gemma 4 complet répond à tout, et fonctionne ici aussi.</translation>
    </message>
    <message>
        <source>Get a full model</source>
        <translation>Obtenir un modèle complet</translation>
    </message>
</context>
<context>
    <name>StorageBanner</name>
    <message>
        <source>Set it aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Afficher le dossier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>disk, size, data folder, location, where, move</source>
        <translation>disque, taille, dossier de données, emplacement, où, déplacer</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Move everything to another folder</source>
        <translation>Tout déplacer vers un autre dossier</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Recommandé pour cet ordinateur</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 à télécharger</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Quantisation of %1</source>
        <translation>Quantification de %1</translation>
    </message>
</context>
<context>
    <name>StretchSlider</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>This summary was taken back. The agent goes on with all that was said.</source>
        <translation>Ce résumé a été annulé. L’agent continue avec tout ce qui a été dit.</translation>
    </message>
    <message>
        <source>The turn became long and goes on from this summary:</source>
        <translation>Le tour est devenu long et continue à partir de ce résumé :</translation>
    </message>
    <message>
        <source>Take the summary back</source>
        <translation>Annuler le résumé</translation>
    </message>
    <message>
        <source>Hide what it replaces</source>
        <translation>Masquer ce qu’il remplace</translation>
    </message>
    <message>
        <source>Show what it replaces</source>
        <translation>Afficher ce qu’il remplace</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>%1, a reply is being written</source>
        <translation>%1, une réponse est en cours d’écriture</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
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
        <translation>Onglets</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
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
        <translation>Copier le tableau en CSV</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Output of the command</source>
        <translation>Sortie de la commande</translation>
    </message>
</context>
<context>
    <name>ThinkingToggle</name>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Thinks before it answers: slower, better at hard questions</source>
        <translation>Réfléchit avant de répondre&#xa0;: plus lent, meilleur pour les questions difficiles</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Répond tout de suite</translation>
    </message>
</context>
<context>
    <name>ThoughtRow</name>
    <message>
        <source>Thinking</source>
        <translation>Réflexion en cours</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>Réflexion de %n seconde</numerusform>
            <numerusform>Réflexion de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Thought for %1 min %2 s</source>
        <translation>Réflexion de %1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Hide the thought</source>
        <translation>%1. Masquer la réflexion</translation>
    </message>
    <message>
        <source>%1. Show the thought</source>
        <translation>%1. Afficher la réflexion</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Title: %1. Rename</source>
        <translation>Titre&#xa0;: %1. Renommer</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>Titre de la conversation</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Message copied</source>
        <translation>Message copié</translation>
    </message>
    <message>
        <source>End of the reply</source>
        <translation>Fin de la réponse</translation>
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
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Continuer avec celle-ci</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of this reply</source>
        <translation>Versions de cette réponse</translation>
    </message>
</context>
<context>
    <name>WaitDots</name>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
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
        <translation>Parlez à un modèle de langage qui fonctionne sur cet ordinateur. Ouvrez un fichier Gemma 4 au format GGUF pour commencer. Tout reste ici&#xa0;: rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obtenir un modèle</translation>
    </message>
    <message>
        <source>Open another model file</source>
        <translation>Ouvrir un autre fichier de modèle</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Prompt: %1</source>
        <translation>Prompt&#xa0;: %1</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Maj+F</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>Réécrire la dernière réponse</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Turn thinking on or off</source>
        <translation>Activer ou désactiver la réflexion</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>Comment répondre au prochain message</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Maj+O</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>Choisir un assistant</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Maj+A</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>Assistants et prompts</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>Exporter cette conversation</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exporter toutes les conversations</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Maj+M</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>What the model reads, part by part</source>
        <translation>Ce que lit le modèle, partie par partie</translation>
    </message>
    <message>
        <source>Settings of the model</source>
        <translation>Paramètres du modèle</translation>
    </message>
    <message>
        <source>Settings of the spell check</source>
        <translation>Paramètres de la vérification orthographique</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Privacy and connections</source>
        <translation>Confidentialité et connexions</translation>
    </message>
    <message>
        <source>Engines elsewhere</source>
        <translation>Moteurs ailleurs</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>This conversation in a new window</source>
        <translation>Cette conversation dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Maj+Tab</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>The system prompt of this conversation</source>
        <translation>Instructions système de cette conversation</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>Travailler dans un dossier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Maj+G</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Downloads of models</source>
        <translation>Téléchargements de modèles</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Window and tray</source>
        <translation>Fenêtre et zone de notification</translation>
    </message>
    <message>
        <source>close, background, icon, minimise, quit</source>
        <translation>fermer, arrière-plan, icône, réduire, quitter</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>With a menu for the window, a new conversation, a quick question and the end.</source>
        <translation>Avec un menu pour la fenêtre, une nouvelle conversation, une question rapide et pour quitter.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, or Qt&apos;s part for them is not installed.</source>
        <translation>Cet environnement de bureau n’affiche pas d’icônes de notification, ou la partie de Qt qui les gère n’est pas installée.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Continuer à fonctionner quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Not without a tray icon: there would be no way back to the window.</source>
        <translation>Pas sans icône de notification&#xa0;: il n’y aurait aucun moyen de revenir à la fenêtre.</translation>
    </message>
    <message>
        <source>Replies go on, and the model stays loaded. The menu of the tray icon quits.</source>
        <translation>Les réponses continuent et le modèle reste chargé. Le menu de l’icône de notification permet de quitter.</translation>
    </message>
    <message>
        <source>Not without the icon in the tray: there would be no way back to the window.</source>
        <translation>Pas sans l’icône dans la zone de notification&#xa0;: il n’y aurait aucun moyen de revenir à la fenêtre.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Bind the command “hearth quick” to a key in its keyboard settings.</source>
        <translation>Ce bureau ne donne pas de touches aux programmes. Associez la commande « hearth quick » à une touche dans ses réglages du clavier.</translation>
    </message>
    <message>
        <source>The desktop gave Hearth no key. Bind the command “hearth quick” to one in its keyboard settings.</source>
        <translation>Le bureau n’a donné aucune touche à Hearth. Associez-y la commande « hearth quick » dans ses réglages du clavier.</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs. The desktop asks you which one.</source>
        <translation>Avec une touche qui agit dans tous les programmes tant que Hearth tourne. Le bureau vous demande laquelle.</translation>
    </message>
    <message>
        <source>The key stands in the keyboard settings of the desktop, where it can be changed.</source>
        <translation>La touche figure dans les réglages du clavier du bureau, où elle peut être changée.</translation>
    </message>
    <message>
        <source>The key is %1. The keyboard settings of the desktop change it.</source>
        <translation>La touche est %1. Les réglages du clavier du bureau la changent.</translation>
    </message>
    <message>
        <source>Open a quick question from anywhere</source>
        <translation>Ouvrir une question rapide depuis partout</translation>
    </message>
    <message>
        <source>Another program has the key %1. Choose a different one.</source>
        <translation>Un autre programme a la touche %1. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This keyboard has no key %1. Choose a different one.</source>
        <translation>Ce clavier n’a pas de touche %1. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs.</source>
        <translation>Avec une touche qui agit dans tous les programmes tant que Hearth tourne.</translation>
    </message>
    <message>
        <source>Key of the quick question</source>
        <translation>Touche de la question rapide</translation>
    </message>
    <message>
        <source>Press the button, then a key together with Ctrl, Alt or the like.</source>
        <translation>Appuyez sur le bouton, puis sur une touche avec Ctrl, Alt ou une touche du même genre.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>« %1 » n’a pas pu être écrit : %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’exportation a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Plus tôt cette semaine</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in a list, as in &quot;3 May&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 jetons/s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>ended at the limit of tokens per reply</source>
        <translation>terminée à la limite de jetons par réponse</translation>
    </message>
    <message>
        <source>ended because the context is full</source>
        <translation>terminée parce que le contexte est plein</translation>
    </message>
    <message>
        <source>The reply failed. Try again.</source>
        <translation>La réponse a échoué. Réessayez.</translation>
    </message>
    <message>
        <source>replayed, the same tokens</source>
        <translation>rejouée, mêmes jetons</translation>
    </message>
    <message>
        <source>replayed, differs from token %1 on</source>
        <translation>rejouée, diffère à partir du jeton %1</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Summarise the following text in {{number}} sentences:

{{text}}</source>
        <translation>Résume le texte suivant en {{nombre}} phrases&#xa0;:

{{texte}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Translate into {{language}}. Give the translation only.

{{text}}</source>
        <translation>Traduis en {{langue}}. Donne uniquement la traduction.

{{texte}}</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Explain {{subject}} to {{reader}}, with one example.</source>
        <translation>Explique {{sujet}} à {{lecteur}}, avec un exemple.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of this text, and list what you changed:

{{text}}</source>
        <translation>Corrige l’orthographe et la grammaire de ce texte, et énumère ce que tu as modifié&#xa0;:

{{texte}}</translation>
    </message>
    <message>
        <source>Reply to the clipboard</source>
        <translation>Répondre au presse-papiers</translation>
    </message>
    <message>
        <source>Write a {{tone}} reply to this message:

{{clipboard}}</source>
        <translation>Écris une réponse à ce message, sur un ton {{ton}}&#xa0;:

{{clipboard}}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare {{first}} and {{second}} in a table, by {{what matters}}.</source>
        <translation>Compare {{premier}} et {{second}} dans un tableau, selon {{ce qui compte}}.</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB, which no such file is. Choose another one.</source>
        <translation>Le fichier dépasse 4&#xa0;Mo, ce qui n’arrive à aucun fichier de ce type. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file holds no assistants or prompts of Hearth. Choose a file that Hearth exported.</source>
        <translation>Le fichier ne contient ni assistants ni prompts de Hearth. Choisissez un fichier exporté par Hearth.</translation>
    </message>
    <message>
        <source>The file holds prompts, not assistants. Import it there.</source>
        <translation>Le fichier contient des prompts, pas des assistants. Importez-le là-bas.</translation>
    </message>
    <message>
        <source>The file holds assistants, not prompts. Import it there.</source>
        <translation>Le fichier contient des assistants, pas des prompts. Importez-le là-bas.</translation>
    </message>
    <message>
        <source>The file is of a newer Hearth. Get the newest one to read it.</source>
        <translation>Le fichier vient d’une version plus récente de Hearth. Installez la dernière version pour le lire.</translation>
    </message>
    <message>
        <source>The file holds more than 1,000 entries. Split it.</source>
        <translation>Le fichier contient plus de 1&#x202f;000 entrées. Divisez-le.</translation>
    </message>
    <message>
        <source>Nothing in the file has a name. Choose another one.</source>
        <translation>Rien dans le fichier n’a de nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>replayed by another model, the same tokens</source>
        <translation>rejouée par un autre modèle, mêmes jetons</translation>
    </message>
    <message>
        <source>replayed by another model, differs from token %1 on</source>
        <translation>rejouée par un autre modèle, diffère à partir du jeton %1</translation>
    </message>
    <message>
        <source>The reply was stopped</source>
        <translation>La réponse a été arrêtée</translation>
    </message>
    <message>
        <source>The reply failed</source>
        <translation>La réponse a échoué</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>La réponse est complète</translation>
    </message>
</context>
<context>
    <name>app::Agent</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>No sandbox works on this computer: every command is asked about and runs with all your rights.</source>
        <translation>Aucun bac à sable ne fonctionne sur cet ordinateur&#xa0;: chaque commande demande votre accord et s’exécute avec tous vos droits.</translation>
    </message>
    <message>
        <source>write in this folder only</source>
        <translation>n’écrivent que dans ce dossier</translation>
    </message>
    <message>
        <source>read only what they need</source>
        <translation>ne lisent que le nécessaire</translation>
    </message>
    <message>
        <source>have no network</source>
        <translation>n’ont pas de réseau</translation>
    </message>
    <message>
        <source>see no other programs</source>
        <translation>ne voient aucun autre programme</translation>
    </message>
    <message>
        <source>Commands run in a sandbox: they %1.</source>
        <translation>Les commandes s’exécutent dans un bac à sable&#xa0;: elles %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The agent has done many steps. Shall it go on?</source>
        <translation>L’agent a fait beaucoup d’étapes. Doit-il continuer&#x202f;?</translation>
    </message>
    <message>
        <source>The agent has done as many steps as one turn may have.</source>
        <translation>L’agent a fait autant d’étapes qu’un tour peut en avoir.</translation>
    </message>
    <message>
        <source>The model could not write a call that makes sense. A larger model may.</source>
        <translation>Le modèle n’a pas pu écrire d’appel qui ait un sens. Un modèle plus grand y parviendra peut-être.</translation>
    </message>
    <message>
        <source>The agent went round in circles and was stopped.</source>
        <translation>L’agent tournait en rond et a été arrêté.</translation>
    </message>
    <message>
        <source>The turn has used up what it was given.</source>
        <translation>Le tour a épuisé ce qui lui était accordé.</translation>
    </message>
    <message>
        <source>The turn became too long for this model.</source>
        <translation>Le tour est devenu trop long pour ce modèle.</translation>
    </message>
    <message>
        <source>The model wrote nothing.</source>
        <translation>Le modèle n’a rien écrit.</translation>
    </message>
    <message>
        <source>The turn failed.</source>
        <translation>Le tour a échoué.</translation>
    </message>
    <message>
        <source>The agent wants to change %1</source>
        <translation>L’agent veut modifier %1</translation>
    </message>
    <message>
        <source>The agent wants to run a command in the sandbox</source>
        <translation>L’agent veut exécuter une commande dans le bac à sable</translation>
    </message>
    <message>
        <source>The agent wants to run a command WITHOUT a sandbox, with all your rights</source>
        <translation>L’agent veut exécuter une commande SANS bac à sable, avec tous vos droits</translation>
    </message>
    <message>
        <source>The agent wants to read this page of the web</source>
        <translation>L’agent veut lire cette page du Web</translation>
    </message>
    <message>
        <source>The agent wants to use a connected program</source>
        <translation>L’agent veut utiliser un programme connecté</translation>
    </message>
    <message>
        <source>Another agent is at work in “%1”, in this window or another program. Wait until it is done, or stop it: a folder has one turn at a time.</source>
        <translation>Un autre agent travaille dans «&#xa0;%1&#xa0;», dans cette fenêtre ou un autre programme. Attendez qu’il ait fini, ou arrêtez-le&#xa0;: un dossier n’a qu’un tour à la fois.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, where the journal of this folder lies.</source>
        <translation>Impossible de créer «&#xa0;%1&#xa0;», où se trouve le journal de ce dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, where the journal of this folder lies.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;», où se trouve le journal de ce dossier.</translation>
    </message>
    <message>
        <source>This turn is still running.</source>
        <translation>Ce tour est encore en cours.</translation>
    </message>
    <message>
        <source>This turn is still running. Stop it first.</source>
        <translation>Ce tour est encore en cours. Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>This turn has come to its end. Start a new one.</source>
        <translation>Ce tour est terminé. Commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>This turn was undone. Start a new one.</source>
        <translation>Ce tour a été annulé. Commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>This turn was undone already.</source>
        <translation>Ce tour a déjà été annulé.</translation>
    </message>
    <message>
        <source>There is no such turn.</source>
        <translation>Ce tour n’existe pas.</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read; nothing was changed.</source>
        <translation>Le journal de ce tour ne peut pas être lu&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read: %1 Nothing was changed.</source>
        <translation>Le journal de ce tour ne peut pas être lu&#xa0;: %1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The journal cannot be written: %1. Without it nothing could be undone, so nothing was changed.</source>
        <translation>Le journal ne peut pas être écrit&#xa0;: %1. Sans lui, rien ne pourrait être annulé&#x202f;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>The journal cannot be begun: %1.</source>
        <translation>Le journal ne peut pas être commencé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another program uses this turn&apos;s journal.</source>
        <translation>Un autre programme utilise le journal de ce tour.</translation>
    </message>
    <message>
        <source>The original cannot be kept for undo: %1. Nothing was changed. Free some disk space.</source>
        <translation>L’original ne peut pas être gardé pour l’annulation&#xa0;: %1. Rien n’a été modifié. Libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The journal holds no copy of this content.</source>
        <translation>Le journal ne contient pas de copie de ce contenu.</translation>
    </message>
    <message>
        <source>The journal&apos;s copy is damaged and is not used.</source>
        <translation>La copie du journal est endommagée et n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The journal&apos;s copy cannot be read: %1</source>
        <translation>La copie du journal ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: %2.</source>
        <translation>Impossible de créer le dossier %1 du journal&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir le dossier %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The contents of this file were not kept.</source>
        <translation>Le contenu de ce fichier n’a pas été gardé.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Ce fichier n’est pas du texte.</translation>
    </message>
    <message>
        <source>The turn did not change this file.</source>
        <translation>Le tour n’a pas modifié ce fichier.</translation>
    </message>
    <message>
        <source>These turns did not change this file.</source>
        <translation>Ces tours n’ont pas modifié ce fichier.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1.</source>
        <translation>Le système n’autorise pas l’accès à %1.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Try again.</source>
        <translation>Un autre programme a ouvert %1. Réessayez.</translation>
    </message>
    <message>
        <source>Rule %1 for commands needs a &quot;prefix&quot; of words and a &quot;verdict&quot;: allow, ask or deny. Correct “%2”.</source>
        <translation>La règle %1 pour les commandes demande un &quot;prefix&quot; fait de mots et un &quot;verdict&quot;&#xa0;: allow, ask ou deny. Corrigez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The rules for commands are no JSON list. Correct or remove “%1”.</source>
        <translation>Les règles pour les commandes ne sont pas une liste JSON. Corrigez ou supprimez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The trusted folders are no JSON list. Correct or remove “%1”.</source>
        <translation>Les dossiers de confiance ne sont pas une liste JSON. Corrigez ou supprimez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was changed after this turn stopped. Start a new one.</source>
        <translation>%1 a été modifié après l’arrêt de ce tour. Commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 changed since it was shown. Look at it again.</source>
        <translation>%1 a changé depuis son affichage. Regardez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 was changed after the agent made it. Remove it by hand.</source>
        <translation>%1 a été modifié après sa création par l’agent. Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>%1 was changed by another program in the meantime. Read it again.</source>
        <translation>%1 a été modifié entre-temps par un autre programme. Relisez-le.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>%1 may hold keys or passwords and stays closed. Go on without it.</source>
        <translation>%1 peut contenir des clés ou des mots de passe et reste fermé. Continuez sans ce fichier.</translation>
    </message>
    <message>
        <source>%1 is protected, because it can make other programs run something. Tell the user what to change there.</source>
        <translation>%1 est protégé, car il peut amener d’autres programmes à exécuter quelque chose. Dites à l’utilisateur ce qu’il faut y modifier.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads out of the folder. It is not followed.</source>
        <translation>%1 est un lien symbolique qui mène hors du dossier. Il n’est pas suivi.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2. Use that path instead.</source>
        <translation>%1 est un lien symbolique vers %2. Utilisez plutôt ce chemin.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it, or use list to see it.</source>
        <translation>%1 est un dossier. Nommez un fichier qu’il contient, ou utilisez list pour le voir.</translation>
    </message>
    <message>
        <source>%1 is not a regular file and is left alone.</source>
        <translation>%1 n’est pas un fichier ordinaire et n’est pas touché.</translation>
    </message>
    <message>
        <source>%1 lies on something mounted inside the folder. It is left alone.</source>
        <translation>%1 se trouve sur un élément monté dans le dossier. Il n’est pas touché.</translation>
    </message>
    <message>
        <source>%1 goes through a file as if it were a folder.</source>
        <translation>%1 passe par un fichier comme si c’était un dossier.</translation>
    </message>
    <message>
        <source>%1 does not exist. Use list or search to find the right path.</source>
        <translation>%1 n’existe pas. Utilisez list ou search pour trouver le bon chemin.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The reply was longer than a reply may be and was cut off.</source>
        <translation>La réponse dépassait la longueur permise et a été coupée.</translation>
    </message>
    <message>
        <source>The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>Le tour remplit le contexte du modèle. Commencez-en un nouveau, ou chargez le modèle avec un contexte plus grand.</translation>
    </message>
    <message>
        <source>A summary did not make the turn much shorter. The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>Un résumé n’a guère raccourci le tour. Le tour remplit le contexte du modèle. Commencez-en un nouveau, ou chargez le modèle avec un contexte plus grand.</translation>
    </message>
    <message>
        <source>bubblewrap is not installed.</source>
        <translation>bubblewrap n’est pas installé.</translation>
    </message>
    <message>
        <source>bubblewrap cannot make its namespaces here; the system may forbid them to programs.</source>
        <translation>bubblewrap ne peut pas créer ses espaces de noms ici&#x202f;; le système les interdit peut-être aux programmes.</translation>
    </message>
    <message>
        <source>The kernel has no Landlock, or an early one.</source>
        <translation>Le noyau n’a pas Landlock, ou seulement une version ancienne.</translation>
    </message>
    <message>
        <source>sandbox-exec does not work here.</source>
        <translation>sandbox-exec ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>Only a restricted token works here: it keeps helpers from writing, but not from reading or from the network.</source>
        <translation>Seul un jeton restreint fonctionne ici&#xa0;: il empêche les programmes auxiliaires d’écrire, mais pas de lire ni d’accéder au réseau.</translation>
    </message>
    <message>
        <source>They could change the permissions of your other files, though not what is in them.</source>
        <translation>Elles pourraient changer les permissions de vos autres fichiers, mais pas leur contenu.</translation>
    </message>
    <message>
        <source>They cannot make new files at the top of the folder.</source>
        <translation>Elles ne peuvent pas créer de nouveaux fichiers au premier niveau du dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped in the background: %n commands.</source>
        <translation>
            <numerusform>Arrêtée en arrière-plan&#xa0;: %n commande.</numerusform>
            <numerusform>Arrêtées en arrière-plan&#xa0;: %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone, because it changed since: %1. Undo later turns first, or put these files right by hand.</source>
        <translation>Rien n’a été annulé, car il y a eu des changements depuis&#xa0;: %1. Annulez d’abord les tours suivants, ou rétablissez ces fichiers à la main.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n files are as they were.</source>
        <translation>
            <numerusform>Annulé&#xa0;: %n fichier est comme avant.</numerusform>
            <numerusform>Annulé&#xa0;: %n fichiers sont comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not put back, because no copy was kept: %1.</source>
        <translation>Non rétabli, car aucune copie n’a été gardée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This turn was undone.</source>
        <translation>Ce tour a été annulé.</translation>
    </message>
    <message>
        <source>This turn was broken off before its end.</source>
        <translation>Ce tour a été interrompu avant sa fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n files changed.</source>
        <translation>
            <numerusform>%n fichier modifié.</numerusform>
            <numerusform>%n fichiers modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in the way has another name now: %1.</source>
        <translation>Ce qui gênait porte maintenant un autre nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left as they are, because they changed since: %1.</source>
        <translation>Laissés tels quels, car ils ont changé depuis&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>app::AgentController</name>
    <message>
        <source>“%1” is missing, or is not what was asked for.</source>
        <translation>«&#xa0;%1&#xa0;» est absent, ou n’est pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>The key of %1 is still being read. Try again in a moment.</source>
        <translation>La clé de %1 est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>app::AgentList</name>
    <message>
        <source>An agent asks</source>
        <translation>Un agent attend votre réponse</translation>
    </message>
    <message>
        <source>%1: the agent asks</source>
        <translation>%1&#xa0;: l’agent attend votre réponse</translation>
    </message>
    <message>
        <source>An agent has finished</source>
        <translation>Un agent a terminé</translation>
    </message>
    <message>
        <source>%1: the agent has finished</source>
        <translation>%1&#xa0;: l’agent a terminé</translation>
    </message>
</context>
<context>
    <name>app::AgentRules</name>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>avec votre accord</translation>
    </message>
    <message>
        <source>never allowed</source>
        <translation>jamais autorisé</translation>
    </message>
</context>
<context>
    <name>app::AppLock</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Writing the conversations anew…</source>
        <translation>Réécriture des conversations…</translation>
    </message>
    <message>
        <source>Comparing them with the old ones…</source>
        <translation>Comparaison avec les anciennes…</translation>
    </message>
    <message>
        <source>Writing the backups anew…</source>
        <translation>Réécriture des sauvegardes…</translation>
    </message>
    <message>
        <source>Writing the attachments anew…</source>
        <translation>Réécriture des pièces jointes…</translation>
    </message>
    <message>
        <source>That is not the password. Check the keyboard layout and Caps Lock.</source>
        <translation>Ce n’est pas le mot de passe. Vérifiez la disposition du clavier et la touche Verr. Maj.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt.</source>
        <translation>Cette version de Hearth a été compilée sans SQLCipher et ne peut pas chiffrer.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Le mot de passe est vide.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>That is not the password that Hearth is locked with.</source>
        <translation>Ce n’est pas le mot de passe avec lequel Hearth est verrouillé.</translation>
    </message>
    <message>
        <source>What was copied to “%1” for a move would stay unlocked. Carry out the move, or choose “Stay here”, then set the password.</source>
        <translation>Ce qui a été copié dans «&#xa0;%1&#xa0;» pour un déplacement resterait non verrouillé. Effectuez le déplacement, ou choisissez «&#xa0;Rester ici&#xa0;», puis définissez le mot de passe.</translation>
    </message>
</context>
<context>
    <name>app::AttachmentList</name>
    <message>
        <source>“%1” is not on this computer, and Hearth fetches nothing from the network. Save it as a file and add that.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas sur cet ordinateur, et Hearth ne récupère rien sur le réseau. Enregistrez-le comme fichier et ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texte collé.txt</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Image collée.png</translation>
    </message>
    <message>
        <source>The picture cannot be taken over. Save it as a file and add that.</source>
        <translation>L’image ne peut pas être reprise. Enregistrez-la comme fichier et ajoutez ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages as pictures</source>
        <translation>
            <numerusform>%1, %n page en image</numerusform>
            <numerusform>%1, %n pages en images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages from “%1”</source>
        <translation>Passages de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <translation>Enregistrement %1.wav</translation>
    </message>
    <message>
        <source>Pasted text.html</source>
        <translation>Texte collé.html</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pages with figures also as pictures</source>
        <extracomment>%1: how many pages with figures there are; %n: how many of them are shown</extracomment>
        <translation>
            <numerusform>%n page avec figures sur %1 aussi en image</numerusform>
            <numerusform>%n pages avec figures sur %1 aussi en images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with figures also as pictures</source>
        <translation>
            <numerusform>%n page avec figures aussi en image</numerusform>
            <numerusform>%n pages avec figures aussi en images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, and more that are not read</source>
        <translation>
            <numerusform>%n fichier, et d’autres qui ne sont pas lus</numerusform>
            <numerusform>%n fichiers, et d’autres qui ne sont pas lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AttachmentViewer</name>
    <message>
        <source>“%1” is no longer here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus ici.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save a copy instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;%1&#xa0;». Enregistrez plutôt une copie.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>“%1” cannot be saved there. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être enregistré à cet endroit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>app::Backups</name>
    <message>
        <source>A reply is being written. Wait for its end or stop it, then try again.</source>
        <translation>Une réponse est en cours d’écriture. Attendez sa fin ou arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The conversations are not open. Start Hearth again, then restore the copy.</source>
        <translation>Les conversations ne sont pas ouvertes. Redémarrez Hearth, puis restaurez la copie.</translation>
    </message>
</context>
<context>
    <name>app::Catalogue</name>
    <message>
        <source>Quick on any computer. Sees pictures and hears sound. A good first choice.</source>
        <translation>Rapide sur tout ordinateur. Voit les images et entend le son. Un bon premier choix.</translation>
    </message>
    <message>
        <source>Clearly cleverer than E2B at half the speed. Sees and hears.</source>
        <translation>Nettement plus intelligent qu’E2B, à la moitié de la vitesse. Voit et entend.</translation>
    </message>
    <message>
        <source>For careful answers and long documents. Sees and hears.</source>
        <translation>Pour des réponses soignées et de longs documents. Voit et entend.</translation>
    </message>
    <message>
        <source>Knows most for its speed: a mixture of experts, as quick as E4B. Sees pictures. Needs much memory.</source>
        <translation>Le plus savant pour sa vitesse&#xa0;: un mélange d’experts, aussi rapide qu’E4B. Voit les images. Demande beaucoup de mémoire.</translation>
    </message>
    <message>
        <source>The best of the family, and the slowest. Sees pictures.</source>
        <translation>Le meilleur de la famille, et le plus lent. Voit les images.</translation>
    </message>
</context>
<context>
    <name>app::ChatController</name>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>En attente du modèle</translation>
    </message>
    <message>
        <source>Reading the prompt, %1 of %2 tokens</source>
        <translation>Lecture de la demande, %1 jetons sur %2</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion en cours</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture en cours</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 jetons/s</translation>
    </message>
    <message>
        <source>This reply cannot be replayed: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>Cette réponse ne peut pas être rejouée&#xa0;: son reçu n’a pas de jetons, ou elle continue une autre réponse. Réécrivez-la plutôt.</translation>
    </message>
    <message>
        <source>No word of the question stands in the folder&apos;s files. Ask with words that stand there.</source>
        <translation>Aucun mot de la question ne se trouve dans les fichiers du dossier. Utilisez des mots qui s’y trouvent.</translation>
    </message>
    <message>
        <source>Another conversation was opened before the question was sent.</source>
        <translation>Une autre conversation a été ouverte avant l’envoi de la question.</translation>
    </message>
    <message>
        <source>The words of this reply cannot be looked at: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>Les mots de cette réponse ne peuvent pas être examinés&#xa0;: son reçu n’a pas de jetons, ou elle continue une autre réponse. Réécrivez-la plutôt.</translation>
    </message>
    <message>
        <source>Another model wrote this reply. Load %1 to look at its words.</source>
        <translation>Un autre modèle a écrit cette réponse. Chargez %1 pour examiner ses mots.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>This engine is not ready yet. Try again in a moment.</source>
        <translation>Ce moteur n’est pas encore prêt. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>app::ConversationExchange</name>
    <message numerus="yes">
        <source>Importing, %n conversation(s)</source>
        <translation>
            <numerusform>Importation de %n conversation</numerusform>
            <numerusform>Importation de %n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting, %1 of %2</source>
        <translation>Exportation, %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) exported to “%1”</source>
        <translation>
            <numerusform>%n conversation exportée vers «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n conversations exportées vers «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>%n conversation importée</numerusform>
            <numerusform>%n conversations importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are not in it, as they are larger than 64 MB or not there any more: %1</source>
        <translation>
            <numerusform>%n fichier joint n’y est pas, car il dépasse 64 Mo ou n’existe plus : %1</numerusform>
            <numerusform>%n fichiers joints n’y sont pas, car ils dépassent 64 Mo ou n’existent plus : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or take fewer conversations at a time.</source>
        <translation>La mémoire ne suffit pas. Fermez d’autres programmes ou prenez moins de conversations à la fois.</translation>
    </message>
</context>
<context>
    <name>app::ConversationListModel</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>La conversation</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: moved to the trash</source>
        <translation>%1&#xa0;: dans la corbeille</translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation>%1&#xa0;: restauration effectuée</translation>
    </message>
    <message>
        <source>%1: archived</source>
        <translation>%1&#xa0;: dans les archives</translation>
    </message>
    <message>
        <source>%1: back in the list</source>
        <translation>%1&#xa0;: de retour dans la liste</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>The folder “%1” was removed</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» a été supprimé</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good in %n day(s)</source>
        <translation>
            <numerusform>Suppression définitive dans %n jour</numerusform>
            <numerusform>Suppression définitive dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>app::DataFolder</name>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Le dossier « %1 » est introuvable.</translation>
    </message>
    <message>
        <source>“%1” holds what another Hearth has begun to copy.</source>
        <translation>« %1 » contient ce qu’un autre Hearth a commencé à copier.</translation>
    </message>
    <message>
        <source>“%1” holds other files.</source>
        <translation>« %1 » contient d’autres fichiers.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: %2.</source>
        <translation>Impossible de copier « %1 » : %2.</translation>
    </message>
    <message>
        <source>another program changed it</source>
        <translation>un autre programme l’a modifié</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the disk of that folder takes no links.</source>
        <translation>Impossible de copier « %1 » : le disque de ce dossier n’accepte pas les liens.</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>Impossible d’écrire les réglages : rien n’est déplacé.</translation>
    </message>
    <message>
        <source>An agent is at work. Wait until it is done, or stop it.</source>
        <translation>Un agent travaille. Attendez qu’il ait fini, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>L’un des dossiers se trouve dans l’autre. Choisissez-en un à côté.</translation>
    </message>
    <message>
        <source>what was written reads differently</source>
        <translation>ce qui a été écrit se relit différemment</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier « %1 ».</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect the disk that it lies on.</source>
        <translation>Le dossier « %1 » est introuvable. Branchez le disque qui le contient.</translation>
    </message>
    <message>
        <source>“%1” does not hold the conversations, so nothing was removed.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas les conversations&#xa0;: rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one name for the disk of that folder. Rename one of them.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont un seul nom pour le disque de ce dossier. Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>its folder there is a link to another place</source>
        <translation>son dossier y est un lien vers un autre endroit</translation>
    </message>
    <message>
        <source>“%1” was used again after the move, so nothing was removed. Look at what is new there, then delete it yourself.</source>
        <translation>«&#xa0;%1&#xa0;» a été réutilisé après le déplacement&#xa0;: rien n’a été supprimé. Regardez ce qu’il y a de nouveau, puis supprimez-le vous-même.</translation>
    </message>
</context>
<context>
    <name>app::DataMove</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Choisissez un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>Impossible d’écrire les réglages : rien n’est déplacé.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Impossible d’écrire les réglages.</translation>
    </message>
    <message>
        <source>Last changed %1, locked with a password.</source>
        <translation>Dernière modification %1, verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>Dernière modification %1.</translation>
    </message>
    <message>
        <source>Everything lies in that folder already.</source>
        <translation>Tout se trouve déjà dans ce dossier.</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>L’un des dossiers se trouve dans l’autre. Choisissez-en un à côté.</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose another one.</source>
        <translation>« %1 » n’est pas un dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Hearth may not write to “%1”. Choose another folder, or change its rights.</source>
        <translation>Hearth n’a pas le droit d’écrire dans « %1 ». Choisissez un autre dossier ou changez ses droits.</translation>
    </message>
    <message>
        <source>“%1” lies on another computer. Databases are damaged there sooner or later: choose a folder on a disk of this one.</source>
        <translation>« %1 » se trouve sur un autre ordinateur. Les bases de données finissent par s’y abîmer : choisissez un dossier sur un disque de celui-ci.</translation>
    </message>
    <message>
        <source>Hearth runs in a sandbox that lends it “%1” only for a while. Give it that folder in the sandbox&apos;s settings, then choose it again.</source>
        <translation>Hearth tourne dans un bac à sable qui ne lui prête « %1 » que pour un moment. Accordez-lui ce dossier dans les réglages du bac à sable, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Not enough space: %1 are needed, %2 are free in “%3”.</source>
        <translation>Espace insuffisant : il faut %1, il reste %2 dans « %3 ».</translation>
    </message>
    <message>
        <source>The disk of “%1” is formatted as FAT, which takes no file over 4 GB, and one of the models is larger. Choose another disk, or remove that model first.</source>
        <translation>Le disque de « %1 » est formaté en FAT, qui n’accepte aucun fichier de plus de 4 Go, et l’un des modèles est plus grand. Choisissez un autre disque ou retirez d’abord ce modèle.</translation>
    </message>
    <message>
        <source>“%1” holds other files. Choose an empty folder.</source>
        <translation>« %1 » contient d’autres fichiers. Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>What was copied to “%1” is still there. It is removed at a start of Hearth at which that folder can be written to.</source>
        <translation>Ce qui a été copié dans «&#xa0;%1&#xa0;» y est encore. Ce sera supprimé à un démarrage de Hearth où il sera possible d’écrire dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>app::DesktopPortals</name>
    <message>
        <source>Ask Hearth a quick question</source>
        <translation>Poser une question rapide à Hearth</translation>
    </message>
    <message>
        <source>The desktop gave no screenshot. Take one with its own program and paste it.</source>
        <translation>Le bureau n’a fourni aucune capture d’écran. Faites-en une avec son propre programme et collez-la.</translation>
    </message>
</context>
<context>
    <name>app::DeviceChoice</name>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>on the processor, slow</source>
        <translation>sur le processeur, lent</translation>
    </message>
    <message>
        <source>“%1” is not there now. The processor computes until it is back.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas là pour le moment. Le processeur calcule en attendant son retour.</translation>
    </message>
    <message>
        <source>The processor computes until the chosen device can.</source>
        <translation>Le processeur calcule jusqu’à ce que le périphérique choisi puisse le faire.</translation>
    </message>
</context>
<context>
    <name>app::DownloadAccess</name>
    <message>
        <source>An access token has no spaces and no letters beyond a to z.</source>
        <translation>Un jeton d’accès n’a ni espaces ni lettres en dehors de a à z.</translation>
    </message>
</context>
<context>
    <name>app::DraftCost</name>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>environ %1&#xa0;s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first word in %2</source>
        <translation>%1, premier mot dans %2</translation>
    </message>
</context>
<context>
    <name>app::EyesAndEars</name>
    <message>
        <source>Sees with “%1”.</source>
        <translation>Voit avec « %1 ».</translation>
    </message>
    <message>
        <source>Sees and hears with “%1”.</source>
        <translation>Voit et entend avec « %1 ».</translation>
    </message>
    <message>
        <source>Hears with “%1”.</source>
        <translation>Entend avec « %1 ».</translation>
    </message>
    <message>
        <source>“%1” belongs to another model than “%2”. Choose the mmproj file that was published with it.</source>
        <translation>« %1 » appartient à un autre modèle que « %2 ». Choisissez le fichier mmproj publié avec lui.</translation>
    </message>
    <message>
        <source>Neither sees nor hears. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Ne voit ni n’entend. %1</translation>
    </message>
    <message>
        <source>“%1” uses “%2” now.</source>
        <extracomment>%1: a model&apos;s name; %2: a file&apos;s</extracomment>
        <translation>« %1 » utilise maintenant « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is no model: it is for %2. Open %2 first, then this file.</source>
        <translation>« %1 » n’est pas un modèle : il est pour %2. Ouvrez d’abord %2, puis ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is no model: a model sees and hears with it. Open that model first, then this file.</source>
        <translation>« %1 » n’est pas un modèle : un modèle voit et entend avec lui. Ouvrez d’abord ce modèle, puis ce fichier.</translation>
    </message>
</context>
<context>
    <name>app::FetchProcess</name>
    <message>
        <source>The program hearth-fetch, which downloads for Hearth, is missing. Install it again, or copy a model file here by other means.</source>
        <translation>Le programme hearth-fetch, qui télécharge pour Hearth, est absent. Réinstallez-le, ou copiez ici un fichier de modèle par un autre moyen.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again: it goes on where it stopped.</source>
        <translation>Le téléchargement s’est terminé de façon inattendue. Réessayez&#xa0;: il reprend là où il s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>app::FolderGate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Impossible d’écrire les réglages.</translation>
    </message>
</context>
<context>
    <name>app::Ledger</name>
    <message>
        <source>Hearth is set to stay on this computer and opens no connection. Turn off “Local only” in the settings to allow it.</source>
        <translation>Hearth est réglé pour rester sur cet ordinateur et n’ouvre aucune connexion. Désactivez « Local uniquement » dans les réglages pour l’autoriser.</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so none is opened. Check the permissions and the space on the disk.</source>
        <translation>Impossible d’écrire la liste des connexions : aucune n’est ouverte. Vérifiez les droits et l’espace sur le disque.</translation>
    </message>
</context>
<context>
    <name>app::MemoryFit</name>
    <message>
        <source>Fits easily</source>
        <translation>Tient largement</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Fits when other programs are closed</source>
        <translation>Tient si d’autres programmes sont fermés</translation>
    </message>
    <message>
        <source>Too large for the %1 of memory here</source>
        <translation>Trop grand pour les %1 de mémoire d’ici</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlan</name>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Pictures and sound</source>
        <translation>Images et son</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>Modèle d’ébauche</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>Mémoire de travail</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlanner</name>
    <message>
        <source>Memory of the processor</source>
        <translation>Mémoire du processeur</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1 more than is free now</source>
        <translation>%1 de plus que ce qui est libre maintenant</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>This model was made for up to %1.</source>
        <translation>Ce modèle est conçu pour aller jusqu’à %1.</translation>
    </message>
    <message>
        <source>Up to %1 fit into this computer&apos;s memory.</source>
        <translation>Jusqu’à %1 tiennent dans la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Needs %1 once the conversation fills it.</source>
        <translation>Demande %1 une fois que la conversation remplit le contexte.</translation>
    </message>
    <message>
        <source>Its per-layer table, %1, stays on the disk and is read as needed.</source>
        <translation>Sa table par couche, %1, reste sur le disque et est lue au besoin.</translation>
    </message>
    <message>
        <source>Loading took %1; %2 were predicted for it.</source>
        <translation>Le chargement a pris %1&#x202f;; %2 étaient prévus.</translation>
    </message>
    <message>
        <source>%1 of its own. Not chosen in the settings.</source>
        <translation>%1 de mémoire propre. Non choisi dans les réglages.</translation>
    </message>
    <message>
        <source>Memory of the processor, shared with %1</source>
        <translation>Mémoire du processeur, partagée avec %1</translation>
    </message>
    <message>
        <source>Needs %2 on %1 and %3 of this computer&apos;s memory once the conversation fills it.</source>
        <translation>Demande %2 sur %1 et %3 de la mémoire de cet ordinateur une fois que la conversation remplit le contexte.</translation>
    </message>
    <message>
        <source>On %1 loading took %2; %3 were predicted for it.</source>
        <extracomment>%1: a graphics device; %2 and %3: &quot;3.12 GB&quot;</extracomment>
        <translation>Sur %1, le chargement a pris %2&#x202f;; %3 étaient prévus.</translation>
    </message>
    <message>
        <source>Of this computer&apos;s memory it took %1; %2 were predicted for it.</source>
        <translation>De la mémoire de cet ordinateur, il a pris %1&#x202f;; %2 étaient prévus.</translation>
    </message>
</context>
<context>
    <name>app::Mentions</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Ask about the folder %1</source>
        <translation>Poser une question sur le dossier %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>app::MessageVersions</name>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>after thinking</source>
        <translation>après réflexion</translation>
    </message>
</context>
<context>
    <name>app::Microphone</name>
    <message>
        <source>There is no microphone. Connect one and try again.</source>
        <translation>Il n’y a pas de microphone. Branchez-en un et réessayez.</translation>
    </message>
    <message>
        <source>Hearth may not use the microphone. Allow it in the settings of your system.</source>
        <translation>Hearth n’a pas le droit d’utiliser le microphone. Autorisez-le dans les paramètres de votre système.</translation>
    </message>
    <message>
        <source>The microphone cannot be heard at 16 kHz. Choose another one in the settings of your system.</source>
        <translation>Le microphone ne peut pas être écouté à 16&#xa0;kHz. Choisissez-en un autre dans les paramètres de votre système.</translation>
    </message>
    <message>
        <source>The microphone stopped. Check that it is connected and that no other program holds it.</source>
        <translation>Le microphone s’est arrêté. Vérifiez qu’il est branché et qu’aucun autre programme ne l’occupe.</translation>
    </message>
    <message>
        <source>Nothing was heard. Record for a little longer.</source>
        <translation>Rien n’a été entendu. Enregistrez un peu plus longtemps.</translation>
    </message>
</context>
<context>
    <name>app::ModelChoices</name>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Without thinking</source>
        <translation>Sans réflexion</translation>
    </message>
    <message>
        <source>Thoughts up to %1 tokens</source>
        <translation>Réflexions jusqu’à %1 jetons</translation>
    </message>
    <message>
        <source>Thoughts without a limit</source>
        <translation>Réflexions sans limite</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Température %1</translation>
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
        <translation>Réponses jusqu’à %1 jetons</translation>
    </message>
    <message>
        <source>Replies without a limit</source>
        <translation>Réponses sans limite</translation>
    </message>
    <message>
        <source>A new seed each time</source>
        <translation>Une nouvelle graine à chaque fois</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Graine %1</translation>
    </message>
    <message>
        <source>Repetition penalty %1</source>
        <translation>Pénalité de répétition %1</translation>
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
        <translation>nécessite %1 de mémoire</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 jetons/s</translation>
    </message>
    <message>
        <source>On your prompts, %1 says the same as %2.</source>
        <translation>Sur vos invites, %1 dit la même chose que %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says nearly the same as %2.</source>
        <translation>Sur vos invites, %1 dit presque la même chose que %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says mostly the same as %2. The replies show whether the differences matter to you.</source>
        <translation>Sur vos invites, %1 dit le plus souvent la même chose que %2. Les réponses montrent si les différences comptent pour vous.</translation>
    </message>
    <message>
        <source>On your prompts, %1 often says something else than %2.</source>
        <translation>Sur vos invites, %1 dit souvent autre chose que %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says something else than %2.</source>
        <translation>Sur vos invites, %1 dit autre chose que %2.</translation>
    </message>
    <message>
        <source>They agree on %1 of the words (%2 of %3 tokens).</source>
        <extracomment>%1: a share, &quot;98 %&quot;; %2 and %3: numbers of words</extracomment>
        <translation>Ils s’accordent sur %1 des mots (%2 jetons sur %3).</translation>
    </message>
    <message>
        <source>%1 of %2 replies are the same.</source>
        <translation>%1 réponses sur %2 sont identiques.</translation>
    </message>
    <message>
        <source>That is little to go by: choose more prompts.</source>
        <translation>C’est peu pour juger : choisissez plus d’invites.</translation>
    </message>
    <message>
        <source>The same reply.</source>
        <translation>La même réponse.</translation>
    </message>
    <message>
        <source>They agree on %1 of the words.</source>
        <translation>Ils s’accordent sur %1 des mots.</translation>
    </message>
    <message>
        <source>One is loaded after the other; that needs %1 of memory.</source>
        <translation>Ils sont chargés l’un après l’autre ; cela nécessite %1 de mémoire.</translation>
    </message>
    <message>
        <source>The model in use is set aside meanwhile, and comes back.</source>
        <translation>Le modèle utilisé est mis de côté entre-temps, puis revient.</translation>
    </message>
    <message>
        <source>The comparison was stopped, because a model was loaded.</source>
        <translation>La comparaison a été arrêtée, car un modèle a été chargé.</translation>
    </message>
    <message>
        <source>Waits until the reply that is being written has ended.</source>
        <translation>Attend que la réponse en cours d’écriture soit terminée.</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
    <message>
        <source>%1 answers prompt %2 of %3</source>
        <extracomment>%1: a file, &quot;Q4_0&quot;; %2 and %3: numbers</extracomment>
        <translation>%1 répond à l’invite %2 sur %3</translation>
    </message>
</context>
<context>
    <name>app::ModelController</name>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <extracomment>%1: &quot;1.2 GB of 3.1 GB&quot;; %n: seconds</extracomment>
        <translation>
            <numerusform>%1, encore %n&#xa0;s</numerusform>
            <numerusform>%1, encore %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth opens files on this computer only. Choose a .gguf file.</source>
        <translation>Hearth n’ouvre que les fichiers de cet ordinateur. Choisissez un fichier .gguf.</translation>
    </message>
    <message>
        <source>Hearth ended unexpectedly while it worked with “%1”. The model is not loaded by itself again. Open it anew, or choose another one.</source>
        <translation>Hearth s’est arrêté de façon inattendue en travaillant avec «&#xa0;%1&#xa0;». Le modèle ne sera pas rechargé automatiquement. Ouvrez-le à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>app::ModelDownload</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Le dossier %1 ne peut pas être créé. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>%1 no longer has the file %2. A newer Hearth may know the new one; or get a GGUF file there yourself and open it.</source>
        <translation>%1 n’a plus le fichier %2. Une version plus récente de Hearth connaît peut-être le nouveau&#x202f;; ou récupérez-y vous-même un fichier GGUF et ouvrez-le.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 a second, %3</source>
        <extracomment>%1: &quot;1.2 GB of 4.3 GB&quot;, %2: &quot;12.3 MB&quot;, %3: &quot;4 minutes left&quot;</extracomment>
        <translation>%1, %2 par seconde, %3</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute restante</numerusform>
            <numerusform>%n minutes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelLibrary</name>
    <message>
        <source>Needs %1 of memory, %2 with its whole context</source>
        <translation>Demande %1 de mémoire, %2 avec tout son contexte</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the computer. Its space is free once that is emptied.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille de l’ordinateur. Son espace sera libre une fois celle-ci vidée.</translation>
    </message>
    <message>
        <source>The computer has no trash for “%1”. Delete the file yourself: %2</source>
        <translation>L’ordinateur n’a pas de corbeille pour «&#xa0;%1&#xa0;». Supprimez le fichier vous-même&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>app::ModelPlacement</name>
    <message>
        <source>All of it fits on %1</source>
        <translation>Il tient en entier sur %1</translation>
    </message>
    <message>
        <source>%1 computes all of it</source>
        <extracomment>%1: a graphics device</extracomment>
        <translation>%1 le calcule en entier</translation>
    </message>
    <message>
        <source>%1 computes %2 of %3 layers, the processor the rest</source>
        <extracomment>%1: a graphics device; %2 and %3: numbers</extracomment>
        <translation>%1 calcule %2 couches sur %3, le processeur le reste</translation>
    </message>
    <message>
        <source>Nothing of it fits on %1, so the processor computes</source>
        <translation>Rien n’en tient sur %1&#xa0;: le processeur calcule</translation>
    </message>
    <message>
        <source>%1 cannot compute with such weights, so the processor does</source>
        <translation>%1 ne peut pas calculer avec de tels poids&#xa0;: le processeur s’en charge</translation>
    </message>
</context>
<context>
    <name>app::ModelStore</name>
    <message>
        <source>slow without a graphics card</source>
        <translation>lent sans carte graphique</translation>
    </message>
    <message>
        <source>Asking %1 for the files…</source>
        <translation>Demande des fichiers à %1…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>Vérification de chaque octet…</translation>
    </message>
    <message>
        <source>%1 of memory, %2 of it free</source>
        <translation>%1 de mémoire, dont %2 libres</translation>
    </message>
</context>
<context>
    <name>app::Notifications</name>
    <message>
        <source>A reply is complete</source>
        <translation>Une réponse est complète</translation>
    </message>
    <message>
        <source>A reply failed</source>
        <translation>Une réponse a échoué</translation>
    </message>
</context>
<context>
    <name>app::PageFetcher</name>
    <message>
        <source>The page is not fetched any more.</source>
        <translation>La page n’est plus récupérée.</translation>
    </message>
    <message>
        <source>The page did not come within two minutes.</source>
        <translation>La page n’est pas arrivée en deux minutes.</translation>
    </message>
    <message>
        <source>The page cannot be fetched: hearth-fetch ended.</source>
        <translation>La page ne peut pas être récupérée&#xa0;: hearth-fetch s’est arrêté.</translation>
    </message>
    <message>
        <source>There is no room for the page on the disk.</source>
        <translation>Il n’y a pas de place pour la page sur le disque.</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>la page</translation>
    </message>
</context>
<context>
    <name>app::PresetList</name>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>%n exporté</numerusform>
            <numerusform>%n exportés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Choose another file.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2. Choisissez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importé</numerusform>
            <numerusform>%n importés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PromptContext</name>
    <message>
        <source>System text</source>
        <translation>Texte système</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in short</source>
        <translation>
            <numerusform>%n message résumé</numerusform>
            <numerusform>%n messages résumés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thought(s)</source>
        <translation>
            <numerusform>%n réflexion</numerusform>
            <numerusform>%n réflexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>N’est pas relu</translation>
    </message>
    <message>
        <source>Its message is in short</source>
        <translation>Son message est résumé</translation>
    </message>
    <message>
        <source>Left out, saves %1</source>
        <translation>Omis, économise %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>En tout %1</translation>
    </message>
    <message>
        <source>Reading it</source>
        <translation>Lecture en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) written</source>
        <translation>
            <numerusform>%n mot écrit</numerusform>
            <numerusform>%n mots écrits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReaderWords</name>
    <message>
        <source>read your other files</source>
        <translation>lire vos autres fichiers</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>utiliser le réseau</translation>
    </message>
    <message>
        <source>Files are read by a process of their own, but no sandbox of this computer confines it fully: a hostile file could make it %1.</source>
        <extracomment>%1: &quot;read your other files and use the network&quot;</extracomment>
        <translation>Les fichiers sont lus par un processus à part, mais aucun bac à sable de cet ordinateur ne l’isole entièrement : un fichier hostile pourrait lui faire faire ceci : %1.</translation>
    </message>
    <message>
        <source>Install bubblewrap to change that.</source>
        <translation>Installez bubblewrap pour changer cela.</translation>
    </message>
</context>
<context>
    <name>app::Records</name>
    <message>
        <source>Asked for the files of a model</source>
        <translation>Fichiers d’un modèle demandés</translation>
    </message>
    <message>
        <source>Downloaded a model</source>
        <translation>Modèle téléchargé</translation>
    </message>
    <message>
        <source>Read a page for an agent</source>
        <translation>Page lue pour un agent</translation>
    </message>
    <message>
        <source>Used a tool server (MCP)</source>
        <translation>Serveur d’outils (MCP) utilisé</translation>
    </message>
    <message>
        <source>Listened to programs of this computer</source>
        <translation>À l’écoute des programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Models downloaded here</source>
        <translation>Modèles téléchargés ici</translation>
    </message>
    <message>
        <source>Prepared conversations (made again when they are missing)</source>
        <translation>Conversations préparées (refaites quand elles manquent)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>Libre sur ce disque</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Choose another folder.</source>
        <translation>Le rapport n’a pas pu être écrit&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Asked an engine elsewhere</source>
        <translation>Moteur situé ailleurs interrogé</translation>
    </message>
    <message>
        <source>%1 is no file of this computer</source>
        <translation>%1 n’est pas un fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>The list could not be written: %1. Choose another folder.</source>
        <translation>La liste n’a pas pu être écrite&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>What agents did, kept so that it can be undone</source>
        <translation>Ce que les agents ont fait, gardé pour pouvoir être annulé</translation>
    </message>
    <message numerus="yes">
        <source>%n turns were deleted.</source>
        <translation>
            <numerusform>%n tour a été supprimé.</numerusform>
            <numerusform>%n tours ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>Les dossiers où un agent travaille gardent les leurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns could not be deleted.</source>
        <translation>
            <numerusform>%n tour n’a pas pu être supprimé.</numerusform>
            <numerusform>%n tours n’ont pas pu être supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for a new version</source>
        <translation>Recherche d’une nouvelle version</translation>
    </message>
</context>
<context>
    <name>app::RemoteEngines</name>
    <message>
        <source>The engines cannot be kept: %1. Check the space on the disk.</source>
        <translation>Les moteurs ne peuvent pas être conservés : %1. Vérifiez l’espace sur le disque.</translation>
    </message>
    <message>
        <source>Choose a model of the engine.</source>
        <translation>Choisissez un modèle du moteur.</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>« %1 » a été retiré</translation>
    </message>
</context>
<context>
    <name>app::ReplyDetails</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculé sur</translation>
    </message>
    <message>
        <source>Loaded now</source>
        <translation>Chargé actuellement</translation>
    </message>
    <message>
        <source>The same model</source>
        <translation>Le même modèle</translation>
    </message>
    <message>
        <source>Another model, so a replay will differ</source>
        <translation>Un autre modèle : une relecture différera</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Réflexion la plus longue</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
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
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 tokens/s</source>
        <extracomment>tokens, seconds, tokens per second</extracomment>
        <translation>%1 en %2 s, %3 jetons/s</translation>
    </message>
    <message>
        <source>The model ended it</source>
        <translation>Le modèle l’a terminée</translation>
    </message>
    <message>
        <source>At the limit of tokens per reply</source>
        <translation>À la limite de jetons par réponse</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>Le contexte était plein</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Elle a été arrêtée</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Jetons de l’invite</translation>
    </message>
    <message>
        <source>Of those, read before</source>
        <translation>Dont lus auparavant</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Jetons lus</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Jetons écrits</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 jetons sur %2</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Token numbers</source>
        <translation>Numéros des jetons</translation>
    </message>
</context>
<context>
    <name>app::SoundPlayer</name>
    <message>
        <source>There is no loudspeaker. Connect one and try again.</source>
        <translation>Il n’y a pas de haut-parleur. Branchez-en un et réessayez.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used. Check the sound settings of your system.</source>
        <translation>Le haut-parleur ne peut pas être utilisé. Vérifiez les paramètres de son de votre système.</translation>
    </message>
</context>
<context>
    <name>app::SummaryMaker</name>
    <message>
        <source>The model wrote no summary. Try again, or leave it out.</source>
        <translation>Le modèle n’a pas écrit de résumé. Réessayez ou omettez cette partie.</translation>
    </message>
    <message>
        <source>(Of its last part only.) %1</source>
        <translation>(De sa dernière partie seulement.) %1</translation>
    </message>
    <message>
        <source>(Of its beginning only.) %1</source>
        <translation>(De son début seulement.) %1</translation>
    </message>
</context>
<context>
    <name>app::TranscriptModel</name>
    <message>
        <source>You: %1</source>
        <translation>Vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code, %1: %2</source>
        <translation>Code, %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s): %1</source>
        <translation>
            <numerusform>Tableau de %n ligne&#xa0;: %1</numerusform>
            <numerusform>Tableau de %n lignes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion en cours</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>Réflexion de %n seconde</numerusform>
            <numerusform>Réflexion de %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Formule&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written by %1, outside this computer. %2</source>
        <translation>Écrit par %1, hors de cet ordinateur. %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>Les %1 premières lignes sur %2 sont affichées.</translation>
    </message>
    <message>
        <source>The first %1 of %2 columns are shown.</source>
        <translation>Les %1 premières colonnes sur %2 sont affichées.</translation>
    </message>
    <message>
        <source>The copied table ends after row %1.</source>
        <translation>Le tableau copié s’arrête après la ligne %1.</translation>
    </message>
    <message>
        <source>The copied table has all of them.</source>
        <translation>Le tableau copié les contient toutes.</translation>
    </message>
    <message>
        <source>Reply, being written</source>
        <translation>Réponse en cours d’écriture</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>The program hearth-fetch, which looks for Hearth, is missing. Install Hearth again.</source>
        <translation>Le programme hearth-fetch, qui cherche Hearth, est absent. Réinstallez Hearth.</translation>
    </message>
    <message>
        <source>Nothing could be found out. Check the connection, then look again.</source>
        <translation>Rien n’a pu être trouvé. Vérifiez la connexion, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>%1 does not say which version is the newest. Look there yourself, or try again later.</source>
        <translation>%1 ne dit pas quelle version est la plus récente. Regardez-y vous-même ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>Version %1 is there. Hearth does not replace itself: get it the way you got this one.</source>
        <translation>La version %1 est disponible. Hearth ne se remplace pas lui-même : obtenez-la comme vous avez obtenu celle-ci.</translation>
    </message>
</context>
<context>
    <name>app::exchange</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Instructions système</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>Le dossier « %1 » n’a pas pu être créé. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This is no conversation of GPT4All.</source>
        <translation>Ce n’est pas une conversation de GPT4All.</translation>
    </message>
    <message>
        <source>This conversation was written by another version of GPT4All. Open it once in GPT4All 3.10 and import it again.</source>
        <translation>Cette conversation a été écrite par une autre version de GPT4All. Ouvrez-la une fois dans GPT4All 3.10, puis importez-la de nouveau.</translation>
    </message>
    <message>
        <source>This conversation of GPT4All is damaged: it ends in the middle.</source>
        <translation>Cette conversation de GPT4All est endommagée : elle s’arrête au milieu.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Name the files that you mean.</source>
        <translation>« %1 » n’est pas un fichier. Indiquez les fichiers voulus.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Export fewer conversations at a time.</source>
        <translation>« %1 » dépasse 1 Go. Exportez moins de conversations à la fois.</translation>
    </message>
    <message>
        <source>“%1” holds no conversation that Hearth knows: it takes its own exports and those of ChatGPT, LM Studio, GPT4All, Jan and llama.cpp.</source>
        <translation>« %1 » ne contient aucune conversation que Hearth connaisse : il accepte ses propres exportations et celles de ChatGPT, LM Studio, GPT4All, Jan et llama.cpp.</translation>
    </message>
    <message>
        <source>“%1” holds no messages.</source>
        <translation>« %1 » ne contient aucun message.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’importation a été arrêtée.</translation>
    </message>
    <message>
        <source>There is too much in it. Export fewer conversations at a time.</source>
        <translation>Son contenu est trop grand. Exportez moins de conversations à la fois.</translation>
    </message>
    <message>
        <source>The pages could not be written to the file.</source>
        <translation>Les pages n’ont pas pu être écrites dans le fichier.</translation>
    </message>
</context>
<context>
    <name>app::fetch::EngineRequest</name>
    <message>
        <source>%1 is not encrypted: everything on the way could read along. Use an https address, or allow it for this engine.</source>
        <translation>La connexion à %1 n’est pas chiffrée&#xa0;: n’importe qui sur le trajet pourrait tout lire. Utilisez une adresse https, ou autorisez-la pour ce moteur.</translation>
    </message>
    <message>
        <source>%1 sent far more than an answer can be.</source>
        <translation>%1 a envoyé bien plus que ce que peut être une réponse.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>état %1</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, which is not followed. Correct the engine&apos;s address if you trust that one.</source>
        <translation>%1 redirige les requêtes vers %2, ce qui n’est pas suivi. Corrigez l’adresse du moteur si vous faites confiance à celle-ci.</translation>
    </message>
    <message>
        <source>%1 does not accept the key (%2). Enter this engine&apos;s key again.</source>
        <translation>%1 n’accepte pas la clé (%2). Saisissez à nouveau la clé de ce moteur.</translation>
    </message>
    <message>
        <source>%1 does not know this address or model (%2). Check the engine&apos;s address, and choose its model again.</source>
        <translation>%1 ne connaît pas cette adresse ou ce modèle (%2). Vérifiez l’adresse du moteur, et choisissez à nouveau son modèle.</translation>
    </message>
    <message>
        <source>%1 has too much to do (%2). Try again in a while.</source>
        <translation>%1 est surchargé (%2). Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>%1 failed (%2). Try again, or look into its log.</source>
        <translation>%1 a échoué (%2). Réessayez, ou consultez son journal.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2.</source>
        <translation>%1 a refusé la requête&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent. Check the address, or let this computer trust the engine&apos;s certificate.</source>
        <translation>Le certificat de %1 n’est pas digne de confiance&#xa0;: %2. Rien n’a été envoyé. Vérifiez l’adresse, ou faites en sorte que cet ordinateur fasse confiance au certificat du moteur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has said nothing for %n seconds. Try again, or look whether the engine is still at work.</source>
        <translation>
            <numerusform>%1 n’a rien dit depuis %n seconde. Réessayez, ou vérifiez si le moteur travaille encore.</numerusform>
            <numerusform>%1 n’a rien dit depuis %n secondes. Réessayez, ou vérifiez si le moteur travaille encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 broke during the reply: %2. Try again.</source>
        <translation>La connexion à %1 a été coupée pendant la réponse&#xa0;: %2. Réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address and the connection, and that the engine is running there.</source>
        <translation>%1 est inaccessible&#xa0;: %2. Vérifiez l’adresse et la connexion, et que le moteur y fonctionne.</translation>
    </message>
    <message>
        <source>No connection to %1 came about. Check the address (https or http, and the port), and that the engine is running there.</source>
        <translation>Aucune connexion à %1 n’a abouti. Vérifiez l’adresse (https ou http, et le port) et que le moteur y fonctionne.</translation>
    </message>
</context>
<context>
    <name>app::fetch::FetchProgram</name>
    <message>
        <source>%1 is not an address that models can be downloaded from. Give an https address in the settings.</source>
        <translation>%1 n’est pas une adresse d’où l’on peut télécharger des modèles. Indiquez une adresse https dans les paramètres.</translation>
    </message>
    <message>
        <source>The list of files cannot be read from %1: %2. Check the connection, then try again.</source>
        <translation>La liste des fichiers ne peut pas être lue depuis %1&#xa0;: %2. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded: its size or folder is unknown.</source>
        <translation>%1 ne peut pas être téléchargé&#xa0;: sa taille ou son dossier est inconnu.</translation>
    </message>
</context>
<context>
    <name>app::fetch::FileDownload</name>
    <message>
        <source>Another Hearth is downloading this file already.</source>
        <translation>Une autre instance de Hearth télécharge déjà ce fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder for models.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Choisissez un autre dossier pour les modèles.</translation>
    </message>
    <message>
        <source>The download needs %1 and the disk has %2 free. Make room or choose another folder for models.</source>
        <translation>Le téléchargement demande %1 et l’espace libre du disque est de %2. Faites de la place ou choisissez un autre dossier pour les modèles.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room on the disk, then go on.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Faites de la place sur le disque, puis continuez.</translation>
    </message>
    <message>
        <source>The file changes on the server while it is downloaded. Try again later.</source>
        <translation>Le fichier change sur le serveur pendant le téléchargement. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was asked for (its checksum differs), so it was removed. Download it again.</source>
        <translation>Ce qui est arrivé n’est pas le fichier demandé (sa somme de contrôle diffère) et a donc été supprimé. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be named %2: %3.</source>
        <translation>%1 ne peut pas être renommé en %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>app::fetch::HubAccess</name>
    <message>
        <source>“%1” is no address. Write it like https://models.example.org.</source>
        <translation>« %1 » n’est pas une adresse. Écrivez-la comme https://models.example.org.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address. An access token has a field of its own.</source>
        <translation>Laissez nom et mot de passe hors de l’adresse. Un jeton d’accès a son propre champ.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Write https in front of the address.</source>
        <translation>%1 n’est pas chiffré. Écrivez https devant l’adresse.</translation>
    </message>
    <message>
        <source>“%1” is no proxy. Write it like http://proxy.example.org:3128 or socks5://localhost:9050.</source>
        <translation>« %1 » n’est pas un proxy. Écrivez-le comme http://proxy.example.org:3128 ou socks5://localhost:9050.</translation>
    </message>
    <message>
        <source>Hearth uses proxies without a password only.</source>
        <translation>Hearth n’utilise que des proxys sans mot de passe.</translation>
    </message>
    <message>
        <source>The proxy needs a port, like %1:3128.</source>
        <translation>Le proxy a besoin d’un port, comme %1:3128.</translation>
    </message>
</context>
<context>
    <name>app::fetch::McpRelay</name>
    <message>
        <source>It wants a sign-in. Put its token into &quot;headers&quot; in mcp-servers.json.</source>
        <translation>Il demande une authentification. Mettez son jeton dans &quot;headers&quot; de mcp-servers.json.</translation>
    </message>
    <message>
        <source>It has moved to %1. Correct its &quot;url&quot; in mcp-servers.json.</source>
        <translation>Il a été déplacé vers %1. Corrigez son &quot;url&quot; dans mcp-servers.json.</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>Il répond avec l’état %1.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>Il est inaccessible&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>app::fetch::PageRequest</name>
    <message>
        <source>%1 is not an https address.</source>
        <translation>%1 n’est pas une adresse https.</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 répond avec l’état %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 est inaccessible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The page leads to another address, %1. Fetch that one if it is wanted.</source>
        <translation>La page mène à une autre adresse, %1. Récupérez celle-ci si vous la voulez.</translation>
    </message>
    <message>
        <source>%1 leads in circles.</source>
        <translation>%1 tourne en rond.</translation>
    </message>
</context>
<context>
    <name>app::fetch::RangeRequest</name>
    <message>
        <source>%1 is not an https address. Hearth downloads over encrypted connections only.</source>
        <translation>%1 n’est pas une adresse https. Hearth ne télécharge que par des connexions chiffrées.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later or choose another address in the settings.</source>
        <translation>%1 a envoyé une autre partie du fichier que celle demandée. Réessayez plus tard ou choisissez une autre adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than its catalogue says. Look for the model&apos;s files again.</source>
        <translation>Le fichier sur %1 n’a pas la taille indiquée par son catalogue. Cherchez à nouveau les fichiers du modèle.</translation>
    </message>
    <message>
        <source>%1 sent more than the whole file. Try again later.</source>
        <translation>%1 a envoyé plus que le fichier entier. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <translation>La connexion à %1 a été coupée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 sends the download around in circles. Try again later.</source>
        <translation>%1 fait tourner le téléchargement en rond. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 has no such file any more. Look for the model&apos;s files again.</source>
        <translation>%1 n’a plus ce fichier. Cherchez à nouveau les fichiers du modèle.</translation>
    </message>
    <message>
        <source>%1 refused the download (status %2). Try again later.</source>
        <translation>%1 a refusé le téléchargement (état %2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody. Accept the model&apos;s terms on its page and enter your access token in the settings (Downloads), or start Hearth with it in the variable HF_TOKEN.</source>
        <translation>%1 ne donne pas ce fichier à tout le monde. Acceptez les conditions du modèle sur sa page et saisissez votre jeton d’accès dans les réglages (Téléchargements), ou démarrez Hearth avec celui-ci dans la variable HF_TOKEN.</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineAddress</name>
    <message>
        <source>“%1” is not the address of an engine. An address looks like https://host:8000 or http://localhost:11434.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un moteur. Une adresse ressemble à https://host:8000 ou http://localhost:11434.</translation>
    </message>
    <message>
        <source>An address holds no password and no question mark: enter the key in its own place.</source>
        <translation>Une adresse ne contient ni mot de passe ni point d’interrogation&#xa0;: saisissez la clé à l’endroit prévu.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: everybody on the way could read along. Use https, or allow an unencrypted connection for this engine.</source>
        <translation>La connexion à %1 n’est pas chiffrée&#xa0;: n’importe qui sur le trajet pourrait tout lire. Utilisez https, ou autorisez une connexion non chiffrée pour ce moteur.</translation>
    </message>
    <message>
        <source>The key&apos;s file “%1” cannot be read: %2.</source>
        <translation>Le fichier de clé «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The first line of “%1” holds no key.</source>
        <translation>La première ligne de «&#xa0;%1&#xa0;» ne contient pas de clé.</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineLink</name>
    <message>
        <source>The engine sent far more than an answer can be.</source>
        <translation>Le moteur a envoyé bien plus que ne peut contenir une réponse.</translation>
    </message>
    <message>
        <source>The program hearth-fetch, through which Hearth reaches engines elsewhere, is missing. Install Hearth again.</source>
        <translation>Le programme hearth-fetch, par lequel Hearth accède aux moteurs situés ailleurs, est absent. Réinstallez Hearth.</translation>
    </message>
    <message>
        <source>The reply was stopped.</source>
        <translation>La réponse a été arrêtée.</translation>
    </message>
    <message>
        <source>The connection to the engine ended unexpectedly. Try again.</source>
        <translation>La connexion au moteur s’est terminée de façon inattendue. Réessayez.</translation>
    </message>
</context>
<context>
    <name>app::remote::KeyStore</name>
    <message>
        <source>The key can be kept neither in the keychain (%1) nor in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>La clé ne peut être gardée ni dans le trousseau (%1) ni dans le dossier de Hearth. Vérifiez l’espace sur le disque.</translation>
    </message>
    <message>
        <source>The key cannot be kept in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>La clé ne peut pas être gardée dans le dossier de Hearth. Vérifiez l’espace sur le disque.</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiPrompt</name>
    <message>
        <source>A picture of the message is damaged. Attach it again.</source>
        <translation>Une image du message est endommagée. Joignez-la à nouveau.</translation>
    </message>
    <message>
        <source>There is not enough memory to send a picture of the message. Attach a smaller one.</source>
        <translation>Il n’y a pas assez de mémoire pour envoyer une image du message. Joignez-en une plus petite.</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiStream</name>
    <message>
        <source>%1 answers with a web page, not in OpenAI&apos;s protocol. Check the address: it ends with /v1 in most cases.</source>
        <translation>%1 répond par une page Web, et non dans le protocole d’OpenAI. Vérifiez l’adresse&#xa0;: elle se termine par /v1 dans la plupart des cas.</translation>
    </message>
    <message>
        <source>%1 sent something that is not OpenAI&apos;s protocol. Check its address, and that it is an engine (vLLM, llama-server, Ollama, hearth serve); then try again.</source>
        <translation>%1 a envoyé quelque chose qui n’est pas le protocole d’OpenAI. Vérifiez son adresse, et qu’il s’agit d’un moteur (vLLM, llama-server, Ollama, hearth serve)&#x202f;; puis réessayez.</translation>
    </message>
    <message>
        <source>%1 sent far more than a reply can be, and was stopped. Try again.</source>
        <translation>%1 a envoyé bien plus que ne peut contenir une réponse, et a été arrêté. Réessayez.</translation>
    </message>
    <message>
        <source>%1 stopped the reply: %2. Try again.</source>
        <translation>%1 a arrêté la réponse&#xa0;: %2. Réessayez.</translation>
    </message>
    <message>
        <source>%1 ended the reply in the middle. What had arrived is kept; try again.</source>
        <translation>%1 a interrompu la réponse au milieu. Ce qui était arrivé est conservé&#x202f;; réessayez.</translation>
    </message>
</context>
<context>
    <name>app::remote::RemoteReplySource</name>
    <message>
        <source>%1 names no model. Check the address, and that a model is loaded there.</source>
        <translation>%1 n’indique aucun modèle. Vérifiez l’adresse, et qu’un modèle y est chargé.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Choose one of: %3.</source>
        <translation>%1 n’a pas de modèle «&#xa0;%2&#xa0;». Choisissez parmi&#xa0;: %3.</translation>
    </message>
</context>
</TS>
