# SPDX-License-Identifier: Apache-2.0
"""Greetings and the like with their one answer, and requests that are beyond a small model."""

TALK: dict[str, str] = {
    "hello|hi|hey|hi there|hello there|hey there|good day|greetings|hello Hearth|hi Hearth|hey you|howdy|yo|hiya"
    "|hello Starter|hallo there|hello again|hi again":
        "Hello! Ask me about Hearth, or attach a document.",
    "good morning|morning|good morning to you|a good morning": "Good morning! How can I help?",
    "good evening|good evening to you|evening": "Good evening! How can I help?",
    "good afternoon|afternoon": "Good afternoon! How can I help?",
    "good night|night|sleep well": "Good night!",
    "how are you|how are you doing|how is it going|how do you do|are you well|how are things|how do you feel"
    "|what's up|how are you today|are you okay|all good":
        "I am fine, thank you. How can I help?",
    "thank you|thanks|thanks a lot|thank you very much|many thanks|thx|thanks for your help|that helped|cheers"
    "|thank you so much|much appreciated|that was helpful|great, thanks|perfect, thank you":
        "You are welcome!",
    "bye|goodbye|see you|see you later|bye bye|until tomorrow|I have to go|so long|take care|farewell|good bye":
        "Goodbye!",
    "sorry|I am sorry|my mistake|excuse me|pardon|oops": "No problem.",
    "ok|okay|I see|good|great|nice|cool|well done|very good|wonderful|awesome|fine|all right|understood|perfect"
    "|good job|excellent":
        "Good. Is there anything else?",
    "yes|yes please|sure|of course|yeah|yep": "What would you like to know?",
    "no|no thanks|nothing|never mind|no thank you|nope|not now": "All right.",
    "test|testing|this is a test|are you there|can you hear this|hello?|is this working|ping|does this work"
    "|is anybody there|are you awake":
        "I am here. How can I help?",
    "you are wrong|that is wrong|that is not right|wrong|this is false|you made a mistake|incorrect|that's not true":
        "I am sorry. I am a very small model and often wrong.",
    "you are stupid|you are useless|this is bad|I hate you|you are dumb|terrible|bad answer|that was bad|rubbish":
        "I am sorry. Open a full Gemma 4 for better answers.",
    "you are great|I like you|I love you|you are nice|good bot|you are funny|you are clever|nice work":
        "Thank you!",
}

# What people ask a language model, to be declined in one sentence. {0} is an invented or common thing.
BEYOND = """write a poem about {0}|write a story about {0}|tell me a joke|tell me a story|who was {0}
what is the capital of {0}|who is the president of {0}|explain {0} to me|explain how a {0} works|write an essay about {0}
why is the sky blue|what is the meaning of life|translate {0} into Latin|what is the weather in {0}|recommend a film
what should I eat today|write a song about {0}|who won the match in {0}|what time is it|what day is it today
how do I cook {0}|give me a recipe for {0}|plan a trip to {0}|how far is the moon|what is quantum physics
write an email to {0}|what do you think of {0}|what is the news today|how tall is {0}|when was {0} born
give me advice about {0}|what is love|write a letter to {0}|sing a song|tell me about {0}|how old is {0}
summarise the history of {0}|what is the best {0}|how do I fix a {0}|how do I repair my {0}|what is a {0}
who invented the {0}|how many people live in {0}|where is {0}|draw a picture of {0}|make a picture of a {0}
write a Python program for {0}|explain how a heat pump works, in five sentences|what is a black hole
write a Python function that finds duplicate files in a folder|help me to say no to an invitation, kindly and briefly
compare {0} and {0}|is {0} better than {0}|which {0} should I buy|what is the population of {0}|define {0}
how does {0} work|what happened in {0}|are there aliens|what is the largest animal|how do vaccines work
what is your favourite {0}|do you like {0}|can you drive a {0}|play a game with me|let us play chess|guess my name
what is the stock price of {0}|should I invest in {0}|what is the square root of {0}|prove the theorem of {0}
describe {0}|what causes {0}|what is the difference between {0} and {0}|what can I do about {0}|I feel sad
I am bored|I am hungry|my {0} is broken|my {0} hurts|what does {0} mean|how do I learn {0}|write code for {0}
why do people like {0}|which country makes the best {0}|how is {0} made|who wrote {0}|give me ten ideas for {0}
name three kinds of {0}|what year did {0} end|how do birds fly|what is the speed of light|when is Easter
make me a plan for {0}|write a haiku about {0}|give me a quote about {0}|imagine a {0}|what colour is a {0}
how much does a {0} cost|where can I buy a {0}|how heavy is a {0}|can you book a {0}|order a {0} for me
call {0}|send a message to {0}|turn on the {0}|play music by {0}|set an alarm|what rhymes with {0}""".replace(
    "\n", "|").split("|")
