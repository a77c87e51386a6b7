# SPDX-License-Identifier: Apache-2.0
"""More ways to ask for the facts of guide_facts.py and to chat, for training only: they hold the
words of the phrasings kept for evaluation, in other sentences."""

# Fact: whole questions, separated by |
ALSO: dict[str, str] = {
    "identity": "how are you called|what is it you are called|please introduce Hearth Starter|could you introduce yourself to me"
        "|what kind of program are you|which kind of AI are you|whom do I talk to|who is chatting with me|are you chatting with me as a person"
        "|am I chatting with a human|what is your model name|name yourself|your name please|who is this|who is there|what is Starter",
    "abilities": "what may I ask|can I ask you anything|what should I ask you|what could I ask|give me a list of what you can do"
        "|list your abilities|list your skills|how do I use you|what else can you do|show me what you can do|which skills do you have"
        "|what are you capable of|what are you made for"
        "|what could you do for me|what do you do for people|do something for me|what can this do for me"
        "|what can a small model do for me",
    "limits": "can one trust your answers|do you deserve trust|are you ever wrong|are you often wrong|may I believe your answers|is it safe to believe you"
        "|how often are you wrong|can I rely on you|do you know everything|how many weights do you have|how large are you"
        "|can your answers be wrong|could you be mistaken|may you be wrong|is it possible that you are wrong"
        "|can one be sure that you are right|can you make mistakes|can I trust what you say|should one trust you"
        "|can I trust this model",
    "makers": "by whom were you created|who is your creator|when were you created|by whom were you developed|which company developed you"
        "|who are your developers|who programmed you|how did you learn|which data were you trained with|who is behind you",
    "hearth": "why Hearth|what can I use Hearth for|why would anyone use this app|what use has this app|give me an overview of Hearth"
        "|what is the use of Hearth|what kind of app is Hearth|what is Hearth for",
    "attach": "include a document please|can a picture be included|I want to include an image|which button attaches a file"
        "|is there a button for attachments|I have a file for you|I have a document|here is how I add files?|can you open my document"
        "|how do files get into the chat|can you see images|look at my file"
        "|I cannot find the attach button|which one is the attach button|is there an attach button"
        "|where do I click to attach something|where is the button for files|the button to attach things",
    "model": "I want a different one of the models|is there a different model|can I run a different model|swap models|how is the model swapped"
        "|how do models get changed|where do I load models|the model should be another|how do I leave the demonstration model"
        "|how do I get better answers from a bigger model",
    "formats": "which file format do you need|in what format must a model be|what format does Hearth read|in which sizes does Gemma 4 come"
        "|what sizes of models work|which size of model can I use|does Hearth run GPT|can I use DeepSeek|which Gemma can I use"
        "|how many sizes of Gemma 4 exist|what sizes does Gemma 4 have|name the sizes of Gemma 4|which sizes can I open"
        "|what is the largest Gemma 4|the sizes of the models please",
    "stop": "I want to interrupt the reply|may I interrupt|how is the generation ended|stop the generation of text|be quiet|stop writing"
        "|how do I break off the answer|you write too much, how do I stop it|which button stops the answer"
        "|can you be interrupted|interrupt the answer|interrupt it|interrupting an answer|I want you to be quiet"
        "|interrupt, please|is it allowed to interrupt",
    "privacy": "is any data collected|does Hearth collect anything|does the app spy|am I being spied on|are my messages used for training"
        "|is my text used to train models|do you use my files|is my data sold|who sees my data|do you share my data with others"
        "|is my conversation private|are my files private|does something leave this computer",
    "offline": "is the internet used|can it run without a network|does Hearth need the network|do you run on my computer|is this a cloud service"
        "|do I have to be online"
        "|do you need the internet|is a connection needed|do I need a connection|does Hearth need a connection"
        "|must there be a connection|without a connection, does it work|do you use a connection|do you need to be connected",
    "search": "look up an old message|where did I write that message|find old messages|I look for a message|how are messages found"
        "|search for words in all chats|I cannot find an old chat",
    "edit": "rewrite a question|how do I rewrite what I asked|I want to rewrite a message|change the text I sent|alter my message|can I change what I sent",
    "branches": "browse old versions|how do I browse the branches|what are the arrows for|arrows beside a message|see what the message was before"
        "|get back the first version of a message|which keys switch between versions"
        "|what do these arrows mean|what do the arrows mean|what does the arrow at a message mean|there are arrows at my message"
        "|arrows under a message|what is ‹1/2› at a message|where are the other versions|go to other versions"
        "|is there another version of it",
    "regenerate": "I want a new answer|make a new reply|write a new answer to that|another response please|get another response|how do I get a second response"
        "|a button for another answer|which button writes the reply again|the answer was bad, once more",
    "new": "chat over again|how do I begin over|start from the beginning|open an empty chat|a new conversation please|begin another chat"
        "|one new chat please|a fresh chat|an empty chat|make a new chat|start something new|new one, please|the next chat",
    "rename": "give this conversation a name|how is a chat given a title|set another name for the chat|can I name a conversation|change how a chat is called",
    "remove": "erase a conversation|erase my conversations|how are chats erased|erase this|delete this chat|delete this message|throw a chat away"
        "|remove everything I wrote"
        "|which key deletes a message|which key removes a chat|is there a key that removes things|what removes a message"
        "|remove a message with a key",
    "undo": "key for undo|undo key|which keys undo a removal|take back a removal|revert a deletion|I want my deleted chat back",
    "copy": "copy a block of code|how are code blocks copied|get the code out of a block|copy text|copy what you wrote|put your answer into the clipboard"
        "|which button copies|where is the button to copy|a button for copying|is there a button that copies"
        "|is there a key to copy|copy this answer",
    "theme": "set how it looks|change the appearance of the window|where is the appearance|the window is too bright|the white is too bright for me"
        "|can it be dark|night mode|is there a night mode|change the look",
    "size": "zoom out a little|make everything smaller by zooming out|the scale is wrong|change the scale|the window text is too tiny|scale everything up"
        "|keys that zoom|which keys zoom in|bigger letters please|enlarge everything",
    "settings": "show the settings|settings please|how are settings changed|where do I set things|open options",
    "keys": "I want to learn the shortcuts|where can I learn the keys|learn all hotkeys|is there a cheat sheet|a list of shortcuts please"
        "|are there any shortcuts|show shortcuts|which shortcuts are there|keyboard shortcuts|shortcuts please",
    "sidebar": "make more room for the text|get room by hiding the list|I need more room|the list on the left is gone|where has the sidebar gone"
        "|my sidebar is gone|close the sidebar|the conversation list has disappeared",
    "send": "begin a new line in my message|how do I start another line|start the next line|a button to send|which button sends|break a line"
        "|how is a message sent|make Enter start a new line",
    "thinking": "switch thinking off|is thinking off|turn the thoughts off|how do I set the thinking mode|a mode for thinking|reasoning mode"
        "|should you think before you answer|thinking on|think before you answer",
    "system": "set how you behave|change how you behave|set your behaviour for every chat|your behaviour should change|where do I write instructions"
        "|tell you something before every chat",
    "sampling": "I want shorter replies|make your answers shorter|shorter answers please|set a limit for replies|make you more inventive|where are the sampling values"
        "|what is the seed for|which seed is used|change the seed|does the seed matter|explain the seed"
        "|what does the temperature do|what do these values do|what does the limit for replies do",
    "context": "increase how much you can read|can the context be increased|how long may a chat be|can a chat get too long|is there a limit for a long chat"
        "|how many tokens are there|make the context bigger|the chat is too long",
    "threads": "let fewer cores work|use fewer threads|fewer threads please|how many cores are used|set the cores|the fan is too loud",
    "cli": "chat from a shell|can I chat without the window|start a chat in the terminal|use the chat command|what does hearth chat do|type commands",
    "cli-attach": "ask about a document in the shell|how do I ask hearth about a file in a terminal|attach in the shell|terminal attachments",
    "agent": "how do I let you work on my code|program something in my folder|give the agent a task|what is agent mode|open a project"
        "|can you edit my code|could you fix my code|change something in my code|I want my code changed|change my program"
        "|can you write in my files|can you program for me in a folder",
    "agent-safety": "what may the agent change|may the agent delete things|may the agent run anything|how is the agent kept safe|can I trust the agent"
        "|revert what the agent did"
        "|what is the agent allowed to do|may the agent do what it wants|what does the agent do without asking"
        "|may the agent change my files|what can the agent do to my files|which things may an agent do",
    "storage": "where do I find saved conversations|find the files of saved chats|where are chats saved|in which folder are my chats|is this chat stored"
        "|are chats kept after closing",
    "speed": "I want quicker replies|quicker please|can you be quicker|how fast are you|is Hearth fast|how fast can Hearth be|make Hearth fast|it takes ages"
        "|you are slow|speed up"
        "|get answers sooner|can answers be quicker|how do answers get quicker|faster answers please|is it possible to be faster",
    "memory": "is there a memory between chats|does your memory last|have you a memory for old chats|do you keep a memory|do you remember other chats"
        "|what did we talk about yesterday"
        "|have you a good memory|how good is your memory|do you have any memory of me|does Hearth have a memory"
        "|is your memory long",
    "licence": "must I buy the paid edition|are there paid features|is a version sold|is there a free version|may I copy Hearth|who owns Hearth"
        "|where is the source code|is the code open",
    "hardware": "is a graphics card needed|must I have a good graphics card|will my graphics card do|how much memory must my computer have"
        "|is my laptop good enough|does it run on old computers|how strong must the computer be",
    "languages": "is French possible|do you know French|do you speak French|may I write French|which language is yours|in what language do you answer"
        "|what other language do you know|do you speak my language|can you answer in Spanish|German please|can we talk in Chinese"
        "|what is your mother tongue|which is your best language|what language is this|your languages, please"
        "|tell me your language|in which language do you think",
    "sound": "I want to record something|record a message for you|do you understand speech|understand what I say|can you understand a song|hear my voice"
        "|play you a sound",
}
# The first phrasing of an entry of small_talk.TALK: more of the same.
ALSO_TALK: dict[str, str] = {
    "hello": "hi!|hello my friend|hey Starter|hi Starter|welcome|hello you|hey hey",
    "how are you": "is all well|are you all right|are you good|is all good with you|is everything good|how was your day|how have you been",
    "thank you": "very kind, thank you|thank you, very kind|I appreciate it|that is appreciated|appreciated|thanks very much|thank you for the answer",
    "bye": "later|talk to you later|until later|I am leaving|good bye for now|goodbye then|have a good day",
    "sorry": "please excuse me|excuse that|excuse my mistake|I apologise|forgive me",
    "ok": "that is awesome|you are awesome indeed|awesome answer|right|I understand|very nice|super|brilliant|amazing",
    "yes": "of course I do|yes of course|certainly|right, yes|absolutely|yes, please do",
    "no": "oh never mind|never|I do not mind|no, never mind it|it does not matter|forget it|not really",
    "test": "are you awake now|wake up|is anyone awake|anyone there|do you hear me|are you working|are you alive",
    "you are stupid": "I hate this|I hate your answers|what a stupid answer|you know nothing|this is useless|that is terrible",
    "you are wrong": "this is not correct|that answer is wrong|no, that is wrong|not true|that is a mistake",
    "you are great": "you are kind|you are so nice|how nice you are|that was nice of you|nice bot|I like talking to you|you are good|good work|what a nice answer",
    "good night": "good night to you|I go to bed|have a good night|good night then",
}
# More of small_talk.BEYOND.
ALSO_BEYOND = """what is happiness|what is hate|what is truth|what is friendship|tell me about love|is love real|do you love someone
what does love mean|guess my age|guess a number|guess where I live|can you guess my job|guess what I mean|which words rhyme with {0}
find a rhyme for {0}|a word that rhymes with {0}|does {0} rhyme with {0}|say something that rhymes|how do I mend a {0}|fix my {0}
can you fix a {0}|how is a {0} fixed|how do I clean a {0}|how do I build a {0}|how do I open a {0}|who can fix a {0} for me
how do I make a {0}|is {0} cheaper than {0}|is {0} older than {0}|what is better, {0} or {0}|which is better, {0} or {0}
is a {0} good|is {0} bigger than {0}|are {0} and {0} the same|do you prefer {0} or {0}|what is the smallest animal|which animal is the fastest
what is the largest city|which is the largest country|what is the oldest tree|book a room in {0}|can you order a {0}|book me a {0}
can you buy a {0} for me|reserve a {0}|get me a {0}|give me ideas for {0}|ten names for a {0}|I need ideas for {0}
give me five tips for {0}|make a photo of {0}|make a drawing of a {0}|paint a {0}|draw me a {0}|can you make pictures|create an image of {0}
why is the sea salty|why is grass green|why is snow white|why is the sky dark at night|is the sky always blue|why do dogs bark
what is in {0}|can {0} fly|who likes {0}|what happened to {0}|is {0} dangerous|how big is {0}|what do I need for {0}
what is your opinion on {0}|teach me {0}|help me with my homework|solve this riddle|help me with {0}|I need a {0}
talk about {0}|say something about {0}|what do you know about {0}|do you know {0}|have you heard of {0}|who is {0}
what would you do with a {0}|give me a word for {0}|invent a name for my {0}|what shall I do today|what shall I give to {0}
is it going to rain|what is the price of {0}|how many {0} are there in the world|when does the train to {0} leave
which language do they speak in {0}|correct my sentence|spell {0}|how is {0} spelled|read me a story|what is the date""".replace(
    "\n", "|").split("|")
