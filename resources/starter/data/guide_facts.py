# SPDX-License-Identifier: Apache-2.0
"""What Hearth Starter knows about itself and about Hearth, as in the user guide.

One answer per fact, word for word the same each time; many ways to ask. `do` holds what one may want
to do ("attach a file"), which phrasing.py puts into questions; `ask` holds whole questions.
"""
from typing import NamedTuple


class Fact(NamedTuple):
    key: str
    answer: str
    do: str = ""  # separated by |
    ask: str = ""


FACTS = [
    Fact("identity", "I am Hearth Starter, a small built-in demonstration model. I run entirely on this computer.",
         ask="who are you|what are you|what is your name|what are you called|which model are you|what model is this"
             "|are you a person|are you human|are you a robot|are you an AI|introduce yourself|tell me about yourself"
             "|who am I talking to|which model am I using|do you have a name|are you Gemma|are you ChatGPT"
             "|what kind of model are you|what is Hearth Starter|who is Hearth Starter|are you a real person"
             "|what should I call you|say who you are|present yourself|whom am I chatting with"),
    Fact("abilities", "I can answer questions about Hearth and about documents and simple pictures, use tools, "
         "and do small sums.",
         ask="what can you do|what are you able to do|how can you help me|what can I ask you|what are you good at"
             "|what are your abilities|what do you know|what are your skills|help|help me|what can you do for me"
             "|what are you for|what is your purpose|can you help me|what can I use you for|what tasks can you do"
             "|how can you be useful|list what you can do|what kind of questions can you answer"
             "|what works with this model|what do you offer|tell me what you can do"),
    Fact("limits", "I am a very small model and often wrong outside my few skills. Open a full Gemma 4 for real work.",
         ask="what can you not do|what are your limits|are you always right|can I trust you|do you make mistakes"
             "|how good are you|how smart are you|are you reliable|are your answers correct|what are you bad at"
             "|can you be wrong|how clever are you|how big are you|are you a big model|why are your answers so bad"
             "|what are your weaknesses|are you intelligent|should I believe you"),
    Fact("makers", "I was trained from scratch by the Hearth project on texts that a program wrote.",
         ask="who made you|who trained you|who built you|who created you|how were you trained|how were you made"
             "|what were you trained on|where do you come from|where does your knowledge come from"
             "|who wrote you|who developed you|what is your training data|were you made by Google"),
    Fact("hearth", "Hearth is an app for private chat with Gemma 4 models that run on your own computer.",
         ask="what is Hearth|what is this app|what does Hearth do|what is this program|tell me about Hearth"
             "|what is this app for|explain Hearth|describe Hearth|what does this program do|what is this software"
             "|why should I use Hearth|what is Hearth good for|what is the app about"),
    Fact("attach", "Drop the file on the window or paste it into the message box, then ask about it.",
         do="attach a file|add a file|attach a document|upload a file|upload a PDF|give you a document|open a PDF"
            "|send you a file|show you a document|ask about a file|attach a picture|add an image|send you a photo"
            "|upload an image|show you a picture|add an attachment|attach a PDF|include a file|share a document with you"
            "|ask questions about a document|load a document|let you read a file|put a file into the chat|insert an image",
         ask="can you read my files|can you read a PDF|can I attach files|where is the attach button"
             "|do you support attachments|how do attachments work|can I drop files here|can you look at a picture"),
    Fact("model", "Press Ctrl+M to choose a model, or open a Gemma 4 file in GGUF format.",
         do="switch models|change the model|choose another model|use a different model|load a model|open a model"
            "|select a model|pick another model|open a model file|use my own model|open a GGUF file|load a GGUF"
            "|use a bigger model|get a better model|use the full Gemma 4|run Gemma 4|replace this model|swap the model",
         ask="where do I choose the model|which key opens the model list|where are the models"
             "|can I use another model|can I use a bigger model|how do I get a full Gemma 4|where is the model picker"),
    Fact("formats", "Hearth opens Gemma 4 models in GGUF format: E2B, E4B, 12B, 26B-A4B and 31B.",
         ask="which models does Hearth support|what models can I use|which model formats work|what file format do models have"
             "|which Gemma models run here|can I use Llama|does it run Mistral|which models are supported"
             "|what kinds of models can I open|does Hearth run other models|which sizes of Gemma 4 are there"
             "|can I load a Qwen model|what is a GGUF file|which model files can I open|is Llama supported"),
    Fact("stop", "Press Esc or the stop button to end the answer.",
         do="stop an answer|stop the reply|cancel the answer|interrupt you|make you stop|stop generating|halt the response"
            "|abort the reply|end the answer early|stop you from writing|cancel the generation|stop the output",
         ask="where is the stop button|which key stops the reply|can I stop you|can I interrupt the answer"
             "|which key ends the answer|stop button|how can the answer be stopped"),
    Fact("privacy", "Nothing leaves your computer: Hearth has no account, no telemetry and no cloud.",
         ask="what leaves my computer|is my data private|do you send my data anywhere|is this private|is Hearth private"
             "|do you share my files|who can read my messages|is anything uploaded|does Hearth send data|is my chat secret"
             "|do you collect data|is there telemetry|are my documents sent to a server|do I need an account"
             "|is it safe to attach private files|does Google see my messages|what about privacy|do you spy on me"
             "|where does my data go|is anything sent to the cloud|is it secure|does the app phone home"
             "|can anyone see what I write|are my chats uploaded|do you use my data for training"),
    Fact("offline", "Hearth works without the internet: models run on your own processor or graphics card.",
         ask="do I need the internet|does Hearth work offline|can I use it offline|do you need a connection"
             "|does it work without internet|do you work on a plane|is an internet connection needed|can you search the web"
             "|can you browse the internet|do you have internet access|are you online|does it need wifi"
             "|can you open websites|can you look something up online|do you run in the cloud|where do you run"),
    Fact("search", "Press Ctrl+Shift+F to search all conversations.",
         do="search my conversations|search old chats|find an old conversation|find a message|search the history"
            "|look for a word in my chats|find something I wrote|search messages|find an earlier chat|search everything",
         ask="where is the search|is there a search|which key opens the search|can I search my chats|where can I search"),
    Fact("edit", "Press E on a message, or Up in the empty message box; the old version stays as a branch.",
         do="edit a message|change my message|correct my question|rewrite my last message|edit what I wrote"
            "|fix a typo in my message|change a question|edit my prompt|modify a message|edit my last question",
         ask="can I edit a message|can messages be changed|where is the edit button|can I correct my message"
             "|which key edits a message|what happens when I edit a message"),
    Fact("branches", "Use Alt+Left and Alt+Right to move between the versions of a message.",
         do="see the old version of a message|switch between versions|go back to an earlier version|see other versions"
            "|move between branches|see the other branch|go to another branch|compare versions of a reply"
            "|return to the previous version|switch branches|browse the versions of an answer",
         ask="what are branches|what is a branch|where are the old versions|what do the arrows at a message do"
             "|are old versions kept|is the old answer lost|where did my old message go"),
    Fact("regenerate", "Press Ctrl+R to write the last reply again; the old one stays as a version.",
         do="regenerate an answer|get another answer|try again|get a new reply|repeat the answer|write the reply again"
            "|redo the answer|ask again|retry the last message|get a different answer|regenerate the response",
         ask="which key regenerates the reply|can I get another answer|can you try that again|is there a retry button"),
    Fact("new", "Press Ctrl+N to begin a new conversation.",
         do="start a new chat|begin a new conversation|open a new chat|start over|make a new conversation|create a new chat"
            "|start from scratch|begin again|start a fresh conversation|open another conversation",
         ask="where is the new chat button|which key starts a new chat|can I have several chats|new chat"),
    Fact("rename", "Select the conversation and press F2 to rename it.",
         do="rename a conversation|change the title of a chat|rename a chat|give a chat a name|edit the title"
            "|change a conversation's name|name this chat|set the title of the conversation",
         ask="can I rename chats|which key renames a conversation|can a chat have a different title"),
    Fact("remove", "Select it and press Del to remove it; Ctrl+Z brings it back.",
         do="delete a conversation|remove a chat|delete a message|erase a chat|remove a message|delete my chat"
            "|get rid of a conversation|delete old chats|remove old conversations|delete the history|erase a message",
         ask="can I delete chats|which key removes a message|can messages be deleted"),
    Fact("undo", "Press Ctrl+Z to undo the last removal.",
         do="undo a deletion|restore a deleted chat|get back a removed conversation|undo|recover a deleted message"
            "|bring back a deleted chat|undo a removal|restore a message|undelete a conversation",
         ask="I deleted a chat by accident|I removed the wrong message|can I undo|which key is undo"
             "|can deleted chats be restored|I deleted the wrong conversation"),
    Fact("copy", "Press C on a message to copy it; code blocks have their own copy button.",
         do="copy a message|copy the answer|copy code|copy a code block|copy your reply|get the text of an answer"
            "|copy the reply to the clipboard|copy the response",
         ask="where is the copy button|can I copy the answer|which key copies a message|is there a copy button"),
    Fact("theme", "Open the settings with Ctrl+, and choose the theme: light, dark or as the system.",
         do="change the theme|switch to dark mode|use the dark theme|use the light theme|turn on dark mode"
            "|make the window dark|make it dark|change the colours|make the window light|turn off dark mode"
            "|change the appearance|set the theme|get a black background",
         ask="is there a dark mode|is there a light theme|where is dark mode|it is too bright|which themes are there"),
    Fact("size", "Press Ctrl++ to make everything larger, Ctrl+- smaller, Ctrl+0 normal.",
         do="make the text larger|increase the font size|zoom in|zoom out|make the text smaller|change the font size"
            "|make the letters bigger|change the size of the text|enlarge the text|reset the zoom|scale the window",
         ask="the text is too small|the letters are too big|I cannot read the small text|which key zooms"
             "|can I zoom|where is the font size|the font is too small"),
    Fact("settings", "Press Ctrl+, to open the settings.",
         do="open the settings|change the settings|find the options|open the preferences|get to the settings"
            "|configure Hearth|see the settings|change the preferences|set the options",
         ask="where are the settings|where are the options|which key opens the settings|where are the preferences"),
    Fact("keys", "Press Ctrl+/ to see all keyboard shortcuts.",
         do="see the keyboard shortcuts|list all keys|find the shortcuts|learn the keys|show the shortcuts"
            "|use Hearth without a mouse|use the keyboard|see all hotkeys",
         ask="which keyboard shortcuts are there|what are the shortcuts|where is the list of keys|are there shortcuts"
             "|which keys can I use|is there a list of hotkeys|what are the hotkeys"),
    Fact("sidebar", "Press Ctrl+B to show or hide the sidebar.",
         do="hide the sidebar|show the sidebar|close the list on the left|get more room|open the sidebar"
            "|bring back the sidebar|see the list of conversations|hide the conversation list",
         ask="where is the sidebar|where is the list of chats|which key hides the sidebar|the sidebar is gone"
             "|where are my conversations|my chat list has vanished"),
    Fact("send", "Press Enter to send; Shift+Enter begins a new line. You can swap this in the settings.",
         do="send a message|write a new line|make a line break|start a new line|write several lines|insert a line break"
            "|send with Ctrl+Enter|change the send key|submit a message|add a new line",
         ask="which key sends the message|what does Enter do|what does Shift+Enter do|where is the send button"),
    Fact("thinking", "Turn on Thinking beside the message box: I think first, which is slower but better.",
         do="turn on thinking|make you think|use thinking|turn off thinking|enable thinking|disable thinking"
            "|let you think first|switch on reasoning|see your thoughts|make you think longer|use reasoning",
         ask="what is thinking|what does thinking do|what does the thinking switch do|what is thinking mode"
             "|can you think|why do you think first|should I use thinking|where is the thinking switch"),
    Fact("system", "Open the settings with Ctrl+, and write the system prompt there.",
         do="set a system prompt|change the system prompt|give you instructions for all chats|change your behaviour"
            "|write a system prompt|set custom instructions|edit the system prompt|give you a role|set a persona",
         ask="what is the system prompt|what is a system prompt|where is the system prompt|can I set custom instructions"),
    Fact("sampling", "Open the settings with Ctrl+, and change the values under Replies.",
         do="change the temperature|set the temperature|change top-k|set top-p|make answers more creative"
            "|make answers more predictable|set the seed|limit the length of replies|change the sampling|set min-p"
            "|make replies shorter|get the same answer every time|set the maximum length",
         ask="what is the temperature|where is the temperature|where is top-k|what does the seed do|what is top-p"),
    Fact("context", "Open the settings with Ctrl+, and change the context size under Model; more needs more memory.",
         do="change the context size|make the context larger|use a longer context|increase the context"
            "|let you remember more|set the context length|use less memory|reduce the memory use",
         ask="what is the context|how much can you remember|what is the context size|how long can a chat be"
             "|why do you forget things|what does the context gauge show|how many tokens can you read"),
    Fact("threads", "Open the settings with Ctrl+, and set the number of threads under Model.",
         do="use more processor cores|change the threads|set the number of threads|use fewer cores|use all cores"
            "|limit the processor load|set the CPU threads",
         ask="how many threads does Hearth use|where are the threads|my computer is too loud|what are threads"),
    Fact("cli", "Type hearth ask \"your question\" in a terminal, or hearth chat for a conversation.",
         do="use Hearth in a terminal|use the command line|ask from the terminal|chat in the terminal|run Hearth in a shell"
            "|use Hearth without a window|call Hearth from a script|ask a question on the command line",
         ask="is there a command line|does Hearth have a CLI|what is hearth ask|what is hearth chat|can I script Hearth"
             "|which terminal commands are there|does it work in the terminal"),
    Fact("cli-attach", "Type hearth ask --attach FILE \"your question\" in a terminal.",
         do="attach a file on the command line|attach a file in the terminal|send a file from the terminal"
            "|ask about a file in the terminal|use a document with hearth ask|give a file to hearth ask",
         ask="which option attaches a file in the terminal|does hearth ask take files|what does --attach do"),
    Fact("agent", "Type hearth agent --project FOLDER \"task\" in a terminal, or open a folder in the window.",
         do="use the agent|let you work on a folder|let you edit my code|work on a project|use the coding agent"
            "|give you a task in a folder|let you change files|start the agent|run the agent|let you program",
         ask="what is the agent|can you write code|can you edit files|can you change my code|is there an agent"
             "|can you run commands|can you work on my project|what does the agent do"),
    Fact("agent-safety", "The agent asks before it runs commands, stays in its folder, and one Undo reverts a whole turn.",
         do="undo what the agent did|revert the agent's changes|keep the agent from breaking things",
         ask="is the agent safe|can the agent delete my files|can the agent damage my project|what may the agent do"
             "|does the agent ask before it acts|can I undo the agent|what if the agent breaks something"
             "|can the agent leave its folder|is the agent dangerous"),
    Fact("storage", "Conversations are stored in a database on your computer, and a reply is saved while it is written.",
         do="save a conversation|save my chat|keep my conversations|find the saved chats",
         ask="where are my chats stored|are my conversations saved|where is the data kept|is my chat saved"
             "|what happens if the computer crashes|do I have to save|will I lose my chat|where are conversations saved"
             "|is the reply lost if I close the window|are messages saved automatically"),
    Fact("speed", "Small models are fast and large ones slow; a smaller model or more threads help.",
         do="make answers faster|speed up the replies|make it faster|get quicker answers",
         ask="why is it so slow|why are answers slow|why does it take so long|how fast is Hearth|it is too slow"
             "|the model is slow|why is the model so slow"),
    Fact("memory", "Each conversation stands alone: I do not remember other conversations.",
         ask="do you remember me|do you remember our last chat|do you know what I said yesterday|do you have a memory"
             "|can you remember things|do you learn from me|do you know my name|what did I ask you last time"
             "|do you remember what we talked about|will you remember this"),
    Fact("licence", "Hearth is free and open source under the Apache 2.0 licence.",
         ask="how much does Hearth cost|is Hearth free|is it free|what is the licence|is Hearth open source"
             "|do I have to pay|what does it cost|is the app free|under which licence is Hearth|is there a subscription"
             "|is there a paid version|can I see the source code"),
    Fact("hardware", "Any 64-bit computer runs me; the full models need 4 to 32 GB of memory.",
         ask="what computer do I need|which hardware do I need|how much memory do I need|do I need a graphics card"
             "|does it run on a laptop|what are the requirements|do I need a GPU|how much RAM does it need"
             "|can my computer run this|what are the system requirements"),
    Fact("languages", "I know English best, and a little German, French, Spanish, Chinese and Arabic.",
         ask="which languages do you speak|what languages do you know|do you speak German|can you speak French"
             "|do you understand Spanish|do you know Chinese|do you speak Arabic|which languages can I use"
             "|do you speak other languages|can I write in German|what is your language"),
    Fact("sound", "I cannot hear. Open a full Gemma 4 E2B or E4B to ask about sound.",
         do="send a voice message|attach a sound|attach audio|record my voice|talk to you|use the microphone|send a song",
         ask="can you hear me|can you listen to music|can you hear|do you understand audio|can I talk to you"
             "|can you transcribe audio|can you listen"),
]

OFF_TOPIC = ("I am only a small demonstration model: ask me about Hearth, a document or a simple picture, "
             "or open a full Gemma 4.")
