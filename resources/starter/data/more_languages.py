# SPDX-License-Identifier: Apache-2.0
"""More ways to ask in other languages, for training only: in the order of languages.TALK."""

MORE: dict[str, list[str]] = {
    "de": [
        "schönen guten Abend|einen guten Abend|guten Abend zusammen|servus zusammen|ja servus|servus Hearth|na du|hey du|grüezi|hallöchen",
        "welches Sprachmodell bist du|was für ein Modell bist du|bist du Gemma 4|bist du ein Gemma|sag mir deinen Namen|was für ein Programm bist du",
        "ich brauche Hilfe|kannst du etwas|hilf mir|was machst du|wozu kann ich dich benutzen|was kann ich dich alles fragen|zeig, was du kannst",
        "eine Datei anhängen|ich will eine Datei anhängen|Dokument anhängen|ein Bild anhängen|Anhang hinzufügen|wie kommt eine Datei hierher|Datei hinzufügen",
        "ein anderes Modell wählen|das Modell ändern|Modell ändern|ich möchte das Modell wechseln|wie ändere ich das Modell|Modell laden|lade ein anderes Modell",
        "stopp|die Antwort anhalten|Antwort abbrechen|ich will die Antwort stoppen|stoppe die Antwort|wie kann ich dich stoppen|hör auf zu schreiben",
        "bleibt das privat|ist das Gespräch privat|ist Hearth privat|sind meine Nachrichten privat|bleiben meine Daten hier|sammelt Hearth Daten|liest jemand mit",
        "brauchst du Internet|bist du mit dem Internet verbunden|ist Hearth online|musst du online sein|geht es offline|bist du im Netz|ohne Netz möglich",
        "eine Nachricht suchen|Nachricht finden|ich suche ein altes Gespräch|alte Gespräche finden|wie durchsuche ich alles|Gespräche suchen|suche starten",
        "hab herzlichen Dank|ganz herzlichen Dank|herzlichen Dank dafür|tausend Dank|ich danke dir|danke sehr|danke für die Hilfe",
        "bis dann|bis später dann|wir sehen uns später|tschau|bis morgen|ade|auf bald",
        "was ist die Hauptstadt von Spanien|wie heißt die Hauptstadt von Italien|nenne eine Hauptstadt|wie viele Leute leben in Frankreich|wie alt ist die Welt"
        "|was ist ein Baum|wer hat das Auto erfunden|erzähl eine Geschichte|schreib mir ein Programm|wie koche ich Reis|wer ist der König"],
    "fr": [
        "bonsoir à tous|bonsoir Hearth|re-bonjour|bonne journée à toi|salut toi|salut à tous|hé bonjour|bonjour, ça va",
        "dis-moi ton nom|quel est ton nom de modèle|ton nom, s'il te plaît|comment tu t'appelles|tu es qui|tu es un humain|quel genre de modèle es-tu|es-tu Gemma",
        "que fais-tu|j'ai besoin d'aide|aide-moi un peu|que puis-je faire ici|à quoi peux-tu servir|qu'est-ce que tu sais|montre ce que tu sais faire",
        "je veux joindre un fichier|joindre un document|joindre une photo|ajouter un fichier|où joindre un fichier ici|mettre un fichier|j'ai un fichier pour toi",
        "comment ouvrir un autre modèle|je veux un autre modèle|choisir un modèle|prendre un autre modèle|ouvrir un modèle|un modèle plus grand",
        "arrête la réponse|je veux arrêter la réponse|stop|arrête d'écrire|interrompre|comment stopper|arrête-toi",
        "où vont mes messages|mes données partent-elles|que deviennent mes données|mes messages sont-ils privés|Hearth est-il privé|est-ce que quelqu'un lit mes données",
        "es-tu connecté|faut-il être en ligne|est-ce en ligne|Hearth est-il en ligne|utilises-tu Internet|sans connexion, ça marche|tu es en ligne ou non",
        "je cherche un message|trouver un message|chercher une conversation|rechercher un vieux message|comment chercher|chercher dans tout",
        "un très grand merci|merci mille fois|grand merci|merci à toi|merci pour tout|c'est gentil",
        "à plus|à tout à l'heure|on se voit plus tard|salut, à demain|bonne soirée|au revoir Hearth",
        "quelle est la capitale de l'Italie|la capitale de la France, c'est quoi|nomme une capitale|combien de gens vivent en Espagne|quel âge a le monde"
        "|raconte une histoire|écris un programme|comment cuire du riz|qui a inventé la voiture|qu'est-ce qu'un arbre|quel est le meilleur film"],
    "es": [
        "muy buenas noches|buenas noches a todos|hola, buenas noches|hola, qué hay|hola amigo|buen día|holi|hola hola",
        "qué tipo de modelo eres|eres Gemma|qué modelo es este|dime qué eres|dime tu nombre|tu nombre, por favor|eres una persona|cómo se llama este modelo",
        "necesito ayuda|ayuda, por favor|me ayudas|dame ayuda|qué haces|qué sabes|muéstrame lo que sabes hacer|para qué te puedo usar",
        "quiero adjuntar un archivo|adjuntar un documento|adjuntar una foto|añadir un archivo|tengo un archivo para ti|dónde adjunto el archivo|poner un archivo",
        "quiero cambiar de modelo|elegir un modelo|usar otro modelo|abrir un modelo|un modelo más grande|cómo uso un modelo diferente",
        "detén la respuesta|quiero detener la respuesta|para|deja de escribir|interrumpir|alto|cómo detener esto",
        "mis mensajes son privados|adónde van mis mensajes|alguien lee mis datos|guarda Hearth mis datos|sale algo de aquí|qué pasa con mis datos",
        "estás conectado|estás conectado a internet|hay que estar en línea|es en línea|Hearth está en línea|usas internet|hace falta conexión",
        "busco un mensaje|quiero buscar un mensaje|encontrar un mensaje|buscar una conversación|buscar en todo|dónde busco mensajes viejos|cómo buscar",
        "te agradezco la ayuda|lo agradezco mucho|se agradece|te lo agradezco mucho|muchísimas gracias|gracias a ti|gracias, amigo",
        "nos vemos luego|nos vemos mañana|ya nos veremos|hasta la vista|adiós, buenas noches|me voy|chau",
        "cuál es la capital de Francia|di la capital de España|nombra una capital|cuánta gente vive en Italia|cuántos años tiene el mundo|cuenta una historia"
        "|escribe un programa|cómo se cocina el arroz|quién inventó el coche|qué es un árbol|cuál es la mejor película"],
    "zh": [
        "晚上好啊|大家晚上好|早安|嗨，你好|你好你好|您好啊|哈喽你好",
        "你是什么样的模型|这是什么模型|你是哪个模型|你是什么东西|告诉我你的名字|你是真人吗|你是Gemma吗|你是哪种模型",
        "我需要帮助|帮帮我|你能帮助我吗|你有什么本领|你能干什么|请帮助我|告诉我你会做什么|我能用你做什么",
        "我想添加文件|添加一个文件|添加文档|加一个文件|添加照片|把文件给你|文件怎么加|我要上传文件",
        "我想换模型|换一个模型|选择别的模型|打开别的模型|更大的模型|换个模型可以吗",
        "停下|请停止|停止写|不要再写了|停止这个回答|我想停止回答|怎么打断",
        "我的消息私密吗|这安全吗|数据会离开电脑吗|有人能看到我的数据吗|会上传吗|我的文件安全吗",
        "你连网了吗|你现在在线吗|要在线吗|在线还是离线|你用网络吗|离线行不行|没有网可以吗",
        "查找消息|我在找一个消息|搜索消息|找旧的对话|怎么搜索|在哪里搜索|搜索所有对话",
        "谢谢啊|十分感谢|谢谢您|感谢你|谢谢你的帮助|谢啦",
        "下次再见|以后见|回头再见|再会|我走了|明天再见",
        "意大利的首都是哪里|西班牙的首都叫什么|说一个国家的首都|法国有多少人|世界有多大|讲一个故事|写一个程序|怎么做饭|谁发明了汽车|什么是树|最好的电影是哪个"],
    "ar": [
        "مساء الخير عليكم|صباح النور|أهلا بك|مرحبا يا صديقي|السلام عليكم جميعا|أهلا يا صديقي|مرحبا مرحبا",
        "ما هذا النموذج|أي نوع من النماذج أنت|ما نوع هذا النموذج|هل أنت Gemma|قل لي اسمك|هل أنت شخص|أنت أي برنامج",
        "أريد مساعدة|أحتاج إلى مساعدة|هل من مساعدة|ساعدني من فضلك|ماذا تعرف|ماذا تفعل|أرني ما تستطيع",
        "أريد إرفاق ملف|إرفاق مستند|إرفاق صورة|إضافة ملف|عندي ملف لك|أين أرفق الملف|ضع ملفا هنا",
        "أريد نموذجا آخر|تغيير هذا النموذج|اختيار نموذج|فتح نموذج|نموذج أكبر|كيف أستعمل نموذجا آخر",
        "أوقف الإجابة|توقف|توقف عن الكتابة|أريد إيقاف الإجابة|كيف أوقف هذا|قف",
        "هل رسائلي خاصة|أين تذهب رسائلي|هل يقرأ أحد بياناتي|هل يغادر شيء حاسوبي|ماذا يحدث لبياناتي|هل ملفاتي آمنة",
        "هل أنت متصل بالإنترنت|هل يجب أن أكون متصلا|هل تستعمل الإنترنت|هل Hearth متصل|بدون إنترنت، هل يعمل|هل تحتاج إلى اتصال",
        "أبحث عن رسالة|أريد البحث عن محادثة|كيف أبحث عن رسالة قديمة|البحث في كل المحادثات|العثور على رسالة|ابحث في الرسائل",
        "شكرا جزيلا لك|أشكرك جزيلا|ألف ألف شكر|شكرا على المساعدة|كل الشكر|شكرا يا صديقي",
        "تصبحون على خير|تصبح على خير يا صديقي|ليلة سعيدة|أراك لاحقا|إلى الغد|سلام|أراك فيما بعد",
        "ما عاصمة إيطاليا|ما هي عاصمة إسبانيا|اذكر عاصمة|كم عدد الناس في فرنسا|كم عمر العالم|احك لي قصة|اكتب برنامجا|كيف أطبخ الأرز"
        "|من اخترع السيارة|ما هي الشجرة|ما أفضل فيلم"],
}
