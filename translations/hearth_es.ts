<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutReplyDialog</name>
    <message>
        <source>About this reply</source>
        <translation>Acerca de esta respuesta</translation>
    </message>
    <message>
        <source>Nothing is known about how this reply was made.</source>
        <translation>No se sabe cómo se hizo esta respuesta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AboutSettings</name>
    <message>
        <source>About Hearth</source>
        <translation>Acerca de Hearth</translation>
    </message>
    <message>
        <source>version, authors</source>
        <translation>versión, autores</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Hearth is free software under the Apache licence 2.0. It stands on the work of others.</source>
        <translation>Hearth es software libre con la licencia Apache 2.0. Se apoya en el trabajo de otras personas.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Mostrar las licencias</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Hearth looks for a new version only when you press the button, and never replaces itself.</source>
        <translation>Hearth busca una versión nueva solo cuando usted pulsa el botón y nunca se sustituye a sí mismo.</translation>
    </message>
    <message>
        <source>Hearth never looks for new versions: your system&apos;s packages bring them.</source>
        <translation>Hearth nunca busca versiones nuevas: las traen los paquetes de su sistema.</translation>
    </message>
    <message>
        <source>Show its page</source>
        <translation>Mostrar su página</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Buscar una versión nueva</translation>
    </message>
</context>
<context>
    <name>AgentComposer</name>
    <message>
        <source>Open a model first</source>
        <translation>Abre antes un modelo</translation>
    </message>
    <message>
        <source>Tell the agent something while it works</source>
        <translation>Decir algo al agente mientras trabaja</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué hay que hacer?</translation>
    </message>
    <message>
        <source>What the agent may do</source>
        <translation>Lo que puede hacer el agente</translation>
    </message>
    <message>
        <source>Ask: only reads</source>
        <translation>Preguntar: solo lee</translation>
    </message>
    <message>
        <source>Edit: changes files</source>
        <translation>Editar: cambia archivos</translation>
    </message>
    <message>
        <source>Auto: runs commands</source>
        <translation>Automático: ejecuta órdenes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>AgentFolderList</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Folders with agents</source>
        <translation>Carpetas con agentes</translation>
    </message>
</context>
<context>
    <name>AgentFolderRow</name>
    <message>
        <source>%1, the agent is at work</source>
        <translation>%1, el agente está trabajando</translation>
    </message>
    <message>
        <source>%1, the agent waits for your answer</source>
        <translation>%1, el agente espera su respuesta</translation>
    </message>
    <message>
        <source>%1, the agent was done, %2</source>
        <translation>%1, el agente terminó, %2</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Le pregunta</translation>
    </message>
</context>
<context>
    <name>AgentHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>Cambios y turnos</translation>
    </message>
    <message>
        <source>New conversation in this folder</source>
        <translation>Conversación nueva en esta carpeta</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Close this folder</source>
        <translation>Cerrar esta carpeta</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>What the agent does</source>
        <translation>Lo que hace el agente</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>The agent is done</source>
        <translation>El agente ha terminado</translation>
    </message>
    <message>
        <source>Go on with this turn</source>
        <translation>Continuar este turno</translation>
    </message>
    <message>
        <source>What the agent reads and writes here is sent to %1, outside this computer; tools run here</source>
        <translation>Lo que el agente lee y escribe aquí se envía a %1, fuera de este equipo; las herramientas se ejecutan aquí</translation>
    </message>
    <message>
        <source>Changes and turns</source>
        <translation>Cambios y turnos</translation>
    </message>
</context>
<context>
    <name>AgentRowView</name>
    <message>
        <source>at work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Hide what came of it</source>
        <translation>Ocultar el resultado</translation>
    </message>
    <message>
        <source>Show what came of it</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>is being written</source>
        <translation>se está escribiendo</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>Undo this turn</source>
        <translation>Deshacer este turno</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines: “Changes” and “Turns” show all of them.</source>
        <translation>
            <numerusform>%n línea más: «Cambios» y «Turnos» las muestran todas.</numerusform>
            <numerusform>%n líneas más: «Cambios» y «Turnos» las muestran todas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentSide</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
</context>
<context>
    <name>AgentStatus</name>
    <message>
        <source>Reads; asks before it writes or runs.</source>
        <translation>Lee; pregunta antes de escribir o ejecutar.</translation>
    </message>
    <message>
        <source>Can change files; asks before commands.</source>
        <translation>Puede cambiar archivos; pregunta antes de las órdenes.</translation>
    </message>
    <message>
        <source>Can change files and run commands.</source>
        <translation>Puede cambiar archivos y ejecutar órdenes.</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions</source>
        <translation>Seguir las instrucciones propias de la carpeta</translation>
    </message>
    <message>
        <source>Follow the folder&apos;s own instructions (AGENTS.md, skills)</source>
        <translation>Seguir las instrucciones propias de la carpeta (AGENTS.md, skills)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Replies come from: %1</source>
        <translation>Las respuestas vienen de: %1</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>Las respuestas vienen de</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>Reglas para las órdenes</translation>
    </message>
</context>
<context>
    <name>AgentTabs</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>%1: asks</source>
        <translation>%1: espera tu respuesta</translation>
    </message>
    <message>
        <source>%1: at work</source>
        <translation>%1: en curso</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>How %1 answers</source>
        <translation>Cómo responde %1</translation>
    </message>
    <message>
        <source>Holds wherever neither the message nor the assistant says otherwise. What is not chosen here is as the settings say.</source>
        <translation>Vale donde ni el mensaje ni el asistente digan otra cosa. Lo que no se elige aquí queda como digan los ajustes.</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>Como para todos los modelos</translation>
    </message>
    <message>
        <source>Gemma&apos;s recommended values</source>
        <translation>Valores recomendados de Gemma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AnswersRow</name>
    <message>
        <source>Answers with: %1</source>
        <translation>Responde con: %1</translation>
    </message>
    <message>
        <source>Answers as the settings say.</source>
        <translation>Responde como dicen los ajustes.</translation>
    </message>
    <message>
        <source>How it answers…</source>
        <translation>Cómo responde…</translation>
    </message>
    <message>
        <source>How %1 answers</source>
        <translation>Cómo responde %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSettings</name>
    <message>
        <source>Appearance and keys</source>
        <translation>Aspecto y teclado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Tamaño del texto y los controles</translation>
    </message>
    <message>
        <source>In percent. Ctrl++ and Ctrl+- do the same.</source>
        <translation>En porcentaje. Ctrl++ y Ctrl+- hacen lo mismo.</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>Tamaño en porcentaje</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Things appear in their place instead of moving there.</source>
        <translation>Las cosas aparecen en su sitio en lugar de moverse hasta él.</translation>
    </message>
    <message>
        <source>Send with Enter</source>
        <translation>Enviar con Intro</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Mayús+Intro empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Intro envía, Intro empieza una línea nueva.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Black and white with thicker lines. It also comes on when the system asks for it.</source>
        <translation>Blanco y negro con líneas más gruesas. También se activa cuando el sistema lo pide.</translation>
    </message>
    <message>
        <source>Colour of buttons and links</source>
        <translation>Color de los botones y los enlaces</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Brasa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Size of messages</source>
        <translation>Tamaño de los mensajes</translation>
    </message>
    <message>
        <source>In percent, beside the size of everything.</source>
        <translation>En porcentaje, además del tamaño general.</translation>
    </message>
    <message>
        <source>Size of messages in percent</source>
        <translation>Tamaño de los mensajes en porcentaje</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Tipo de letra del código</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes, once</source>
        <translation>Sí, una vez</translation>
    </message>
    <message>
        <source>Always here: %1 …</source>
        <translation>Siempre aquí: %1&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Esc: no.</source>
        <translation>Ctrl+Intro: sí, una vez. Esc: no.</translation>
    </message>
    <message>
        <source>Ctrl+Enter: yes, once. Ctrl+Shift+Enter: always here. Esc: no.</source>
        <translation>Ctrl+Intro: sí, una vez. Ctrl+Mayús+Intro: siempre aquí. Esc: no.</translation>
    </message>
    <message>
        <source>Why not? The agent reads it and goes on</source>
        <translation>¿Por qué no? El agente lo lee y continúa</translation>
    </message>
    <message>
        <source>In this conversation the agent has read text from outside this computer, which may have told it to ask.</source>
        <translation>En esta conversación, el agente ha leído texto de fuera de este equipo, que puede haberle dicho que lo pida.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask another model</source>
        <translation>Preguntar a otro modelo</translation>
    </message>
    <message>
        <source>The same question, answered once more. Both answers stay, and can be read side by side.</source>
        <translation>La misma pregunta, respondida otra vez. Ambas respuestas se conservan y pueden leerse una junto a otra.</translation>
    </message>
    <message>
        <source>There is no other model yet.</source>
        <translation>Todavía no hay otro modelo.</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, en este equipo</translation>
    </message>
    <message>
        <source>%1, at %2: the conversation is sent there</source>
        <translation>%1, en %2: la conversación se envía allí</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
</context>
<context>
    <name>AskedFolderDialog</name>
    <message>
        <source>Ask about a folder</source>
        <translation>Preguntar sobre una carpeta</translation>
    </message>
</context>
<context>
    <name>AssistantChip</name>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Assistant: %1</source>
        <translation>Asistente: %1</translation>
    </message>
    <message>
        <source>Assistant: none</source>
        <translation>Asistente: ninguno</translation>
    </message>
    <message>
        <source>This assistant answers</source>
        <translation>Este asistente responde</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>Elegir un asistente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Make and edit assistants…</source>
        <translation>Crear y editar asistentes…</translation>
    </message>
</context>
<context>
    <name>AssistantDialog</name>
    <message>
        <source>New assistant</source>
        <translation>Asistente nuevo</translation>
    </message>
    <message>
        <source>Edit the assistant</source>
        <translation>Editar el asistente</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the model is told</source>
        <translation>Lo que se le dice al modelo</translation>
    </message>
    <message>
        <source>What the model is told before the first message, for example: You correct English texts and explain each correction.</source>
        <translation>Lo que se le dice al modelo antes del primer mensaje, por ejemplo: Corriges textos en inglés y explicas cada corrección.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What is not chosen here is as the model or the settings say.</source>
        <translation>Lo que no se elige aquí queda como digan el modelo o los ajustes.</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach files or a folder</source>
        <translation>Adjuntar archivos o una carpeta</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Ask about a folder…</source>
        <translation>Preguntar sobre una carpeta…</translation>
    </message>
    <message>
        <source>Take a screenshot…</source>
        <translation>Hacer una captura de pantalla…</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>copy, restore, safety</source>
        <translation>copia, restaurar, seguridad</translation>
    </message>
    <message>
        <source>Keep a copy every day</source>
        <translation>Guardar una copia cada día</translation>
    </message>
    <message>
        <source>On this computer, also before Hearth changes the format. Copies hold what was deleted since.</source>
        <translation>En este equipo, y también antes de que Hearth cambie el formato. Las copias contienen lo que se ha eliminado desde entonces.</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>Copias que se guardan</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>The conversations that a restored copy replaced are still there.</source>
        <translation>Las conversaciones que una copia restaurada sustituyó siguen ahí.</translation>
    </message>
    <message>
        <source>Exchange them again</source>
        <translation>Volver a intercambiarlas</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the copy of %1</source>
        <translation>Restaurar la copia del %1</translation>
    </message>
    <message>
        <source>This copy was locked with another password.</source>
        <translation>Esta copia se bloqueó con otra contraseña.</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>Contraseña de la copia</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Write a message; the model is loading</source>
        <translation>Escribir un mensaje; el modelo se está cargando</translation>
    </message>
    <message>
        <source>Open a model, then write a message</source>
        <translation>Abre un modelo y después escribe un mensaje</translation>
    </message>
    <message>
        <source>Conversation page</source>
        <translation>Página de la conversación</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>CodeTools</name>
    <message>
        <source>Do not wrap long lines</source>
        <translation>No ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Hide line numbers</source>
        <translation>Ocultar los números de línea</translation>
    </message>
    <message>
        <source>Show line numbers</source>
        <translation>Mostrar los números de línea</translation>
    </message>
    <message>
        <source>Save code as a file</source>
        <translation>Guardar el código como archivo</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>No such command. Try another word.</source>
        <translation>No existe esa orden. Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>ComparedReplies</name>
    <message>
        <source>(ends here)</source>
        <translation>(termina aquí)</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Comparison of %1</source>
        <translation>Comparación de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Mostrar la comparación</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Is a smaller file good enough?</source>
        <translation>¿Basta un archivo más pequeño?</translation>
    </message>
    <message>
        <source>This can be closed meanwhile. While a reply is written, the comparison waits.</source>
        <translation>Puede cerrar esto mientras tanto. Mientras se escribe una respuesta, la comparación espera.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare again…</source>
        <translation>Comparar otra vez…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>Los dos archivos responden a sus mensajes. Luego el segundo lee lo que dijo el primero y, en cada palabra, se le pregunta si habría escrito lo mismo. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Measure by</source>
        <translation>Medir con</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Choose two different files.</source>
        <translation>Elija dos archivos distintos.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>How your newest conversations began, and what you add.</source>
        <translation>Cómo empezaron sus conversaciones más recientes, y lo que añada.</translation>
    </message>
    <message>
        <source>Something you would ask</source>
        <translation>Algo que preguntaría</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the prompt</source>
        <translation>Añadir el mensaje</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>This conversation is sent to %1, outside this computer</source>
        <translation>Esta conversación se envía a %1, fuera de este equipo</translation>
    </message>
    <message>
        <source>Message, sent outside this computer</source>
        <translation>Mensaje, se envía fuera de este equipo</translation>
    </message>
</context>
<context>
    <name>ComposerNote</name>
    <message>
        <source>A file is still being read. Press Enter again when it is there.</source>
        <translation>Aún se está leyendo un archivo. Pulsa Intro otra vez cuando esté ahí.</translation>
    </message>
    <message>
        <source>A message with a folder cannot wait for the reply. Send it when the reply is complete, or take the folder off.</source>
        <translation>Un mensaje con una carpeta no puede esperar a la respuesta. Envíalo cuando la respuesta esté completa, o quita la carpeta.</translation>
    </message>
</context>
<context>
    <name>ComposerSuggestions</name>
    <message>
        <source>Prompts</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Files, conversations and folders</source>
        <translation>Archivos, conversaciones y carpetas</translation>
    </message>
</context>
<context>
    <name>ConnectionEntry</name>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
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
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the connections</source>
        <translation>Guardar las conexiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What a model thought is not read again once its reply is there.</source>
        <translation>Lo que un modelo ha pensado no se vuelve a leer una vez que está su respuesta.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Nivel de detalle</translation>
    </message>
    <message>
        <source>Put in short</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>Leer completo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin: keep beside a summary</source>
        <translation>Fijar: conservar junto a un resumen</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>ContextChip</name>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Resumido</translation>
    </message>
    <message>
        <source>In short · %1</source>
        <translation>Resumido · %1</translation>
    </message>
</context>
<context>
    <name>ContextGauge</name>
    <message>
        <source>Context: %1 of %2 tokens</source>
        <translation>Contexto: %1 de %2 tokens</translation>
    </message>
    <message>
        <source>What the model reads</source>
        <translation>Lo que lee el modelo</translation>
    </message>
</context>
<context>
    <name>ContextOverview</name>
    <message>
        <source>What the model reads</source>
        <translation>Lo que lee el modelo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing yet: it will be your first message.</source>
        <translation>Nada todavía: será tu primer mensaje.</translation>
    </message>
</context>
<context>
    <name>ContextShelf</name>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>En total %1</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>No se ha encontrado nada. Prueba con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>Archived conversations will stand here.</source>
        <translation>Aquí aparecerán las conversaciones archivadas.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Your conversations will stand here.</source>
        <translation>Aquí aparecerán tus conversaciones.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Marcar…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>%1, %2, a reply is being written</source>
        <translation>%1, %2, se está escribiendo una respuesta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Título nuevo</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
</context>
<context>
    <name>ConversationSettings</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All conversations as Markdown, HTML, PDF or JSON. The menu of the list exports single ones.</source>
        <translation>Todas las conversaciones como Markdown, HTML, PDF o JSON. El menú de la lista las exporta de una en una.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>From Hearth, ChatGPT, LM Studio, GPT4All, Jan and the web UI of llama.cpp.</source>
        <translation>De Hearth, ChatGPT, LM Studio, GPT4All, Jan y la interfaz web de llama.cpp.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Títulos del modelo</translation>
    </message>
    <message>
        <source>Once a conversation has a reply and nothing else runs, the model names it. Titles that you gave stay.</source>
        <translation>Cuando una conversación tiene una respuesta y no hay nada más en curso, el modelo le pone un título. Los títulos que hayas puesto se conservan.</translation>
    </message>
    <message>
        <source>Find by meaning, too</source>
        <translation>Buscar también por significado</translation>
    </message>
    <message>
        <source>While nothing else runs, the model reads folders that you ask about, which takes about a second a page and power. Questions then also find passages that say it in other words, if the model proves able to tell that.</source>
        <translation>Mientras no se ejecuta nada más, el modelo lee las carpetas sobre las que preguntas, lo que lleva cerca de un segundo por página y consume energía. Las preguntas encuentran entonces también pasajes que lo dicen con otras palabras, si el modelo demuestra que sabe distinguirlos.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 holds conversations of Hearth already.</source>
        <translation>%1 ya contiene conversaciones de Hearth.</translation>
    </message>
    <message>
        <source>Hearth can use them; yours stay where they are. To move yours there, empty that folder first.</source>
        <translation>Hearth puede usarlas; las suyas se quedan donde están. Para mover las suyas allí, vacíe antes esa carpeta.</translation>
    </message>
    <message>
        <source>Use those</source>
        <translation>Usar esas</translation>
    </message>
    <message>
        <source>Hearth moves to %1 when it is started next. What changes until then goes along.</source>
        <translation>Hearth se mudará a %1 la próxima vez que se inicie. Lo que cambie hasta entonces irá también.</translation>
    </message>
    <message>
        <source>Hearth shows the conversations in %1 when it is started next.</source>
        <translation>Hearth mostrará las conversaciones de %1 la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>Mover ahora</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Cambiar ahora</translation>
    </message>
    <message>
        <source>Closes the conversations and opens them there</source>
        <translation>Cierra las conversaciones y las abre allí</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Stay in the folder used now</source>
        <translation>Quedarse en la carpeta actual</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examinando la carpeta…</translation>
    </message>
    <message>
        <source>Removing what was copied…</source>
        <translation>Quitando lo copiado…</translation>
    </message>
    <message>
        <source>Copying to %1: %2</source>
        <translation>Copiando a %1: %2</translation>
    </message>
    <message>
        <source>Folder for conversations, models and attachments</source>
        <translation>Carpeta de conversaciones, modelos y adjuntos</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Empty the trash?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>¿Eliminar definitivamente?</translation>
    </message>
    <message>
        <source>The messages are wiped from the files of Hearth. Exports and backups that you made keep them. This cannot be undone.</source>
        <translation>Los mensajes se borran de los archivos de Hearth. Las exportaciones y copias de seguridad que hayas hecho los conservan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
</context>
<context>
    <name>DetailChoice</name>
    <message>
        <source>Chosen for it</source>
        <translation>Elegido automáticamente</translation>
    </message>
    <message>
        <source>70 tokens: a glance</source>
        <translation>70 tokens: un vistazo</translation>
    </message>
    <message>
        <source>140 tokens</source>
        <translation>140 tokens</translation>
    </message>
    <message>
        <source>280 tokens: photos</source>
        <translation>280 tokens: fotos</translation>
    </message>
    <message>
        <source>560 tokens</source>
        <translation>560 tokens</translation>
    </message>
    <message>
        <source>1,120 tokens: small print</source>
        <translation>1120 tokens: letra pequeña</translation>
    </message>
    <message>
        <source>Detail of the picture</source>
        <translation>Nivel de detalle de la imagen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>models, mirror, Hugging Face, address, access token, key, proxy, HF_TOKEN</source>
        <translation>modelos, espejo, Hugging Face, dirección, token de acceso, clave, proxy, HF_TOKEN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hugging Face, or a mirror that speaks its protocol. Files are checked against the checksums that this address tells.</source>
        <translation>Hugging Face, o un espejo que hable su protocolo. Los archivos se comprueban con las sumas que da esta dirección.</translation>
    </message>
    <message>
        <source>Address of downloads</source>
        <translation>Dirección de las descargas</translation>
    </message>
    <message>
        <source>https://huggingface.co</source>
        <translation>https://huggingface.co</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>There is one for %1. No keychain answers: it lies in a file that only you can read.</source>
        <translation>Hay uno para %1. Ningún llavero responde: está en un archivo que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>There is one for %1. It is sent there alone.</source>
        <translation>Hay uno para %1. Solo se envía allí.</translation>
    </message>
    <message>
        <source>Where a page asks for it. It goes to %1 alone, never to where a download is sent on.</source>
        <translation>Donde una página lo pida. Solo va a %1, nunca adonde se redirija una descarga.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the access token</source>
        <translation>Quitar el token de acceso</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For downloads of models. Empty: as the system says.</source>
        <translation>Para las descargas de modelos. Vacío: como diga el sistema.</translation>
    </message>
    <message>
        <source>Proxy of downloads</source>
        <translation>Proxy de las descargas</translation>
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
        <translation>Suelta para abrir este modelo</translation>
    </message>
    <message numerus="yes">
        <source>Drop to attach %n files</source>
        <translation>
            <numerusform>Suelta para adjuntar %n archivo</numerusform>
            <numerusform>Suelta para adjuntar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to give the model these eyes and ears</source>
        <translation>Suelte para dar al modelo estos ojos y oídos</translation>
    </message>
    <message>
        <source>Drop to attach this picture</source>
        <translation>Suelte para adjuntar esta imagen</translation>
    </message>
    <message>
        <source>Drop to put this text into the message</source>
        <translation>Suelte para poner este texto en el mensaje</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>No other words found</source>
        <translation>No se han encontrado otras palabras</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Añadir al diccionario</translation>
    </message>
</context>
<context>
    <name>EndPill</name>
    <message>
        <source>New text below</source>
        <translation>Texto nuevo más abajo</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir al final</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere</source>
        <translation>No se envía nada a ninguna parte</translation>
    </message>
    <message>
        <source>%1, on this computer</source>
        <translation>%1, en este equipo</translation>
    </message>
    <message>
        <source>%1, at %2: everything is sent there</source>
        <translation>%1, en %2: todo se envía allí</translation>
    </message>
    <message>
        <source>Replies come from</source>
        <translation>Las respuestas vienen de</translation>
    </message>
    <message>
        <source>Replies from %1</source>
        <translation>Respuestas de %1</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Add an engine</source>
        <translation>Añadir un motor</translation>
    </message>
    <message>
        <source>Change the engine</source>
        <translation>Cambiar el motor</translation>
    </message>
    <message>
        <source>vLLM, llama-server, Ollama, hearth serve: whatever speaks OpenAI&apos;s protocol.</source>
        <translation>vLLM, llama-server, Ollama, hearth serve: cualquiera que hable el protocolo de OpenAI.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https://host:8000</source>
        <translation>https://host:8000</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>If it asks for one</source>
        <translation>Si pide una</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Allow http to another computer: everybody on the way can read along</source>
        <translation>Permitir http a otro equipo: cualquiera en el camino puede leerlo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>As the engine calls it</source>
        <translation>Como lo llama el motor</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Look which there are</source>
        <translation>Ver cuáles hay</translation>
    </message>
    <message>
        <source>Models there</source>
        <translation>Modelos allí</translation>
    </message>
    <message numerus="yes">
        <source>Choose one of %n</source>
        <translation>
            <numerusform>Elija uno de %n</numerusform>
            <numerusform>Elija uno de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>Como usted lo llama</translation>
    </message>
    <message>
        <source>No keychain answers here: keys are kept in a file that only your account can read, unencrypted.</source>
        <translation>Aquí no responde ningún llavero: las claves están en un archivo sin cifrar que solo su cuenta puede leer.</translation>
    </message>
    <message>
        <source>The key is kept in your desktop&apos;s keychain; where none answers, in a file that only your account can read.</source>
        <translation>La clave se guarda en el llavero de su escritorio; donde ninguno responde, en un archivo que solo su cuenta puede leer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Engines elsewhere</source>
        <translation>Motores en otro lugar</translation>
    </message>
    <message>
        <source>remote, server, vLLM, llama-server, Ollama, OpenAI, address, key</source>
        <translation>remoto, servidor, vLLM, llama-server, Ollama, OpenAI, dirección, clave</translation>
    </message>
    <message>
        <source>For models that outgrow this computer</source>
        <translation>Para modelos que superan este equipo</translation>
    </message>
    <message>
        <source>A conversation that you give to such an engine is sent there, with its files and pictures. No conversation goes there by itself, and tools always run here.</source>
        <translation>Una conversación que usted confía a un motor así se envía allí, con sus archivos e imágenes. Ninguna conversación va allí por sí sola, y las herramientas siempre se ejecutan aquí.</translation>
    </message>
    <message>
        <source>Add an engine…</source>
        <translation>Añadir un motor…</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ErrorRow</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Change what it reads</source>
        <translation>Cambiar lo que lee</translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas las conversaciones</translation>
    </message>
    <message numerus="yes">
        <source>Export %n conversation(s)</source>
        <translation>
            <numerusform>Exportar %n conversación</numerusform>
            <numerusform>Exportar %n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
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
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>What you see, as text that any editor opens. Attached files stay here.</source>
        <translation>Lo que ves, como texto que abre cualquier editor. Los archivos adjuntos se quedan aquí.</translation>
    </message>
    <message>
        <source>What you see, as a page for a browser. Attached files stay here.</source>
        <translation>Lo que ves, como página para un navegador. Los archivos adjuntos se quedan aquí.</translation>
    </message>
    <message>
        <source>What you see, on pages to print or send. Attached files stay here.</source>
        <translation>Lo que ves, en páginas para imprimir o enviar. Los archivos adjuntos se quedan aquí.</translation>
    </message>
    <message>
        <source>Everything: all branches, thoughts, settings and attached files. Hearth can import it again. Files over 64 MB stay here, and what would make more than 256 MB of files for one conversation.</source>
        <translation>Todo: todas las ramas, pensamientos, ajustes y archivos adjuntos. Hearth puede volver a importarlo. Los archivos de más de 64 MB se quedan aquí, y también lo que haría que los archivos de una conversación superaran los 256 MB.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>What this page goes as</source>
        <translation>Forma en que se envía esta página</translation>
    </message>
    <message>
        <source>Goes as text</source>
        <translation>Se envía como texto</translation>
    </message>
    <message>
        <source>Goes as a picture</source>
        <translation>Se envía como imagen</translation>
    </message>
    <message>
        <source>Does not go</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>Show pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Abrir en otro programa…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Goes as both</source>
        <translation>Va como ambas cosas</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>No se ha encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Mayús+F3</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Te damos la bienvenida a Hearth</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Todo se queda en este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>With the small model that is built in. It is a demonstration: it answers simple questions at once.</source>
        <translation>Con el modelo pequeño incluido. Es una demostración: responde al instante a preguntas sencillas.</translation>
    </message>
    <message>
        <source>Get Gemma 4 for this machine</source>
        <translation>Obtener Gemma 4 para esta máquina</translation>
    </message>
    <message>
        <source>Shows which of the models fits the memory here, with its size. The download goes on where it stopped.</source>
        <translation>Muestra cuál de los modelos cabe en la memoria de aquí, con su tamaño. La descarga continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>A Gemma 4 model in GGUF format that lies on this computer already.</source>
        <translation>Un modelo Gemma 4 en formato GGUF que ya está en este equipo.</translation>
    </message>
    <message>
        <source>%1 suits this computer best: %2 to download, which goes on where it stopped. Other sizes are there, too.</source>
        <translation>%1 es el más adecuado para este ordenador: %2 para descargar; si se interrumpe, la descarga continúa donde se detuvo. También hay otros tamaños.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Let the model work in a folder</source>
        <translation>Dejar que el modelo trabaje en una carpeta</translation>
    </message>
    <message>
        <source>It reads and searches the folder&apos;s files, changes them and runs commands, as far as you allow. Nothing outside the folder is touched, and all that a turn changed can be undone at once.</source>
        <translation>Lee los archivos de la carpeta y busca en ellos, los cambia y ejecuta órdenes, hasta donde lo permitas. No se toca nada fuera de la carpeta, y todo lo que haya cambiado un turno se puede deshacer de una vez.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Folder for the agent</source>
        <translation>Carpeta para el agente</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>The folder is not there</source>
        <translation>La carpeta no está</translation>
    </message>
    <message>
        <source>Not moved yet</source>
        <translation>Aún no se ha movido</translation>
    </message>
    <message>
        <source>Moving to another folder</source>
        <translation>Mudanza a otra carpeta</translation>
    </message>
    <message>
        <source>Conversations, models and attachments lie in %1. Connect the disk that it lies on, then try again.</source>
        <translation>Las conversaciones, los modelos y los adjuntos están en %1. Conecte el disco que lo contiene y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Everything is where it was before.</source>
        <translation>Todo está donde estaba.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not now, open the conversations where they are</source>
        <translation>Ahora no, abrir las conversaciones donde están</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar la carpeta habitual</translation>
    </message>
    <message>
        <source>That is %1. What lies in the missing folder stays as it is: once it is there again, choose it in the settings, under Storage.</source>
        <translation>Es %1. Lo que hay en la carpeta que falta queda como está: cuando vuelva a estar, elíjala en los ajustes, en Almacenamiento.</translation>
    </message>
    <message>
        <source>Looking for the folder</source>
        <translation>Buscando la carpeta</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message numerus="yes">
        <source>Folder %1, %n conversation(s)</source>
        <translation>
            <numerusform>Carpeta %1, %n conversación</numerusform>
            <numerusform>Carpeta %1, %n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>New name of the folder</source>
        <translation>Nombre nuevo de la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New folder inside</source>
        <translation>Carpeta nueva dentro</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Remove, keep what is in it</source>
        <translation>Eliminar, conservar el contenido</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Marcar…</translation>
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
        <translation>Escrito por %1, fuera de este equipo</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>The program “%1” asks</source>
        <translation>El programa «%1» pregunta</translation>
    </message>
    <message>
        <source>What you write goes to that program. Give it no passwords.</source>
        <translation>Lo que escribas llega a ese programa. No le des ninguna contraseña.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Frames that the model sees</source>
        <translation>Fotogramas que ve el modelo</translation>
    </message>
    <message>
        <source>Frame at %1</source>
        <translation>Fotograma en %1</translation>
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
        <translation>Guía</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Temas de la guía</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>No se ha encontrado nada. Prueba con menos palabras o con otras.</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
    <message>
        <source>Picture of the window</source>
        <translation>Imagen de la ventana</translation>
    </message>
</context>
<context>
    <name>HunkCard</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
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
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>Conversations (*.json *.jsonl *.chat)</source>
        <translation>Conversaciones (*.json *.jsonl *.chat)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a folder of conversations</source>
        <translation>Importar una carpeta de conversaciones</translation>
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
        <translation>Qué más podría ir aquí</translation>
    </message>
    <message>
        <source>Reading the reply once more…</source>
        <translation>Leyendo la respuesta una vez más…</translation>
    </message>
    <message>
        <source>The stronger its ground, the less likely a word was. Choose one, then what is to stand there instead: the reply is written again from that word on, as another version.</source>
        <translation>Cuanto más intenso es su fondo, menos probable era una palabra. Elige una y después lo que debe ir en su lugar: la respuesta se reescribe a partir de esa palabra, como otra versión.</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>Palabras de la respuesta</translation>
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
        <translation>Se muestran los primeros %L1 de %L2 tokens.</translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>Commands in the background</source>
        <translation>Órdenes en segundo plano</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
</context>
<context>
    <name>KeptTurns</name>
    <message>
        <source>Past turns of agents</source>
        <translation>Turnos pasados de los agentes</translation>
    </message>
    <message>
        <source>What was said, and the copies of files that undoing them needs.</source>
        <translation>Lo que se dijo y las copias de archivos necesarias para deshacerlos.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete what is kept of the past turns of agents</source>
        <translation>Eliminar lo que se guarda de los turnos pasados de los agentes</translation>
    </message>
    <message>
        <source>Delete the past turns of agents?</source>
        <translation>¿Eliminar los turnos pasados de los agentes?</translation>
    </message>
    <message>
        <source>What was said in them is deleted, and the copies of the files that they changed: they can then not be undone.</source>
        <translation>Se elimina lo que se dijo en ellos, y también las copias de los archivos que cambiaron: después ya no se pueden deshacer.</translation>
    </message>
    <message>
        <source>The files in your folders stay as they are.</source>
        <translation>Los archivos de sus carpetas quedan como están.</translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>Las carpetas donde trabaja un agente conservan los suyos.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la tecla nueva</translation>
    </message>
    <message>
        <source>Key of the quick question: %1</source>
        <translation>Tecla de la pregunta rápida: %1</translation>
    </message>
    <message>
        <source>Esc keeps the key, Backspace takes it away.</source>
        <translation>Esc conserva la tecla, Retroceso la quita.</translation>
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
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Mayús+F</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Send; Enter alone by default</source>
        <translation>Enviar; Intro sola de forma predeterminada</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <translation>Detener la respuesta, o cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Edit the last message, when nothing is written</source>
        <translation>Editar el último mensaje, si no hay nada escrito</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>Reescribir la última respuesta</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Izquierda, Alt+Derecha</translation>
    </message>
    <message>
        <source>Other versions of a message</source>
        <translation>Otras versiones de un mensaje</translation>
    </message>
    <message>
        <source>E, C, Del</source>
        <translation>E, C, Supr</translation>
    </message>
    <message>
        <source>Edit, copy, remove the focused message</source>
        <translation>Editar, copiar, eliminar el mensaje enfocado</translation>
    </message>
    <message>
        <source>Choose several conversations</source>
        <translation>Elegir varias conversaciones</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo the last removal</source>
        <translation>Deshacer la última eliminación</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Mayús+G</translation>
    </message>
    <message>
        <source>Let the model work in a folder</source>
        <translation>Dejar que el modelo trabaje en una carpeta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Mayús+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <translation>Ctrl++, Ctrl+-, Ctrl+0</translation>
    </message>
    <message>
        <source>Larger, smaller, normal size</source>
        <translation>Tamaño mayor, menor, normal</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Use a prompt, at the beginning of a message; Tab leads through its fields</source>
        <translation>Usar una plantilla, al principio de un mensaje; Tab recorre sus campos</translation>
    </message>
    <message>
        <source>@</source>
        <translation>@</translation>
    </message>
    <message>
        <source>Add a file, a folder or a conversation to the message</source>
        <translation>Añadir un archivo, una carpeta o una conversación al mensaje</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Mayús+A</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>Elegir un asistente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>Cómo se responde al próximo mensaje</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Mayús+F10</translation>
    </message>
    <message>
        <source>Menu of what is written, with other words for one spelt wrong</source>
        <translation>Menú de lo que se escribe, con otras palabras para una mal escrita</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Lock Hearth, where a password is set</source>
        <translation>Bloquear Hearth, si hay una contraseña</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Quit, also where closing the window does not</source>
        <translation>Salir, también donde no basta con cerrar la ventana</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+W</source>
        <translation>Ctrl+T, Ctrl+W</translation>
    </message>
    <message>
        <source>New tab, close the tab</source>
        <translation>Pestaña nueva, cerrar la pestaña</translation>
    </message>
    <message>
        <source>Ctrl+Tab, Ctrl+Shift+Tab</source>
        <translation>Ctrl+Tab, Ctrl+Mayús+Tab</translation>
    </message>
    <message>
        <source>Next tab, previous tab</source>
        <translation>Pestaña siguiente, pestaña anterior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Mayús+N</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Ctrl+PgDown, Ctrl+PgUp</source>
        <translation>Ctrl+AvPág, Ctrl+RePág</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Lo mismo</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Mayús+V</translation>
    </message>
    <message>
        <source>Paste as text, also what would become a file</source>
        <translation>Pegar como texto, también lo que se convertiría en un archivo</translation>
    </message>
    <message>
        <source>P, A, M, Del</source>
        <translation>P, A, M, Supr</translation>
    </message>
    <message>
        <source>Pin, archive, move, remove the conversation chosen in the list</source>
        <translation>Fijar, archivar, mover, eliminar la conversación elegida en la lista</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Rename the conversation or folder chosen in the list</source>
        <translation>Cambiar el nombre de la conversación o carpeta elegida en la lista</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Open the conversation chosen in the list in a new tab</source>
        <translation>Abrir en una pestaña nueva la conversación elegida en la lista</translation>
    </message>
    <message>
        <source>Ctrl+Space, Shift+Up, Shift+Down</source>
        <translation>Ctrl+Espacio, Mayús+Arriba, Mayús+Abajo</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Messages that you sent before, when nothing is written</source>
        <translation>Mensajes que envió antes, cuando no hay nada escrito</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Arriba</translation>
    </message>
    <message>
        <source>Ctrl+A, Ctrl+C</source>
        <translation>Ctrl+A, Ctrl+C</translation>
    </message>
    <message>
        <source>Select the conversation, copy what is selected</source>
        <translation>Seleccionar la conversación, copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Mayús+Arriba, Mayús+Abajo</translation>
    </message>
    <message>
        <source>Select block by block in the conversation</source>
        <translation>Seleccionar bloque a bloque en la conversación</translation>
    </message>
    <message>
        <source>Ctrl+F, F3, Shift+F3</source>
        <translation>Ctrl+F, F3, Mayús+F3</translation>
    </message>
    <message>
        <source>Find in this conversation, next place, previous place</source>
        <translation>Buscar en esta conversación, coincidencia siguiente, coincidencia anterior</translation>
    </message>
    <message>
        <source>Home, End, PgUp, PgDown</source>
        <translation>Inicio, Fin, RePág, AvPág</translation>
    </message>
    <message>
        <source>First and last conversation in the list, a page up, a page down</source>
        <translation>Primera y última conversación de la lista, una página arriba, una página abajo</translation>
    </message>
</context>
<context>
    <name>LeftFolderNote</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the folder used before</source>
        <translation>Mostrar la carpeta usada antes</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete what Hearth left in the folder used before</source>
        <translation>Eliminar lo que Hearth dejó en la carpeta usada antes</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the note about the folder used before</source>
        <translation>Ocultar el aviso sobre la carpeta usada antes</translation>
    </message>
    <message>
        <source>Removing what Hearth left in %1…</source>
        <translation>Eliminando lo que Hearth dejó en %1…</translation>
    </message>
    <message>
        <source>What Hearth kept in %1 is gone. Files that others put there stay.</source>
        <translation>Lo que Hearth guardaba en %1 ya no está. Los archivos que otros pusieron allí se quedan.</translation>
    </message>
    <message>
        <source>The trash does not take it: %1 What Hearth used before still lies in %2.</source>
        <translation>La papelera no lo admite: %1 Lo que Hearth usaba antes sigue en %2.</translation>
    </message>
    <message>
        <source>What Hearth used before still lies in %1. Delete it there once you need it no more.</source>
        <translation>Lo que Hearth usaba antes sigue en %1. Elimínelo allí cuando ya no lo necesite.</translation>
    </message>
    <message>
        <source>Delete the old folder for good?</source>
        <translation>¿Eliminar definitivamente la carpeta antigua?</translation>
    </message>
    <message>
        <source>Delete the old folder?</source>
        <translation>¿Eliminar la carpeta antigua?</translation>
    </message>
    <message>
        <source>What Hearth left in %1 is deleted: conversations, attachments, backups and models. All of it came along to the folder used now.</source>
        <translation>Se elimina lo que Hearth dejó en %1: conversaciones, adjuntos, copias de seguridad y modelos. Todo ello se ha trasladado a la carpeta que se usa ahora.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>It goes to the trash of this computer.</source>
        <translation>Va a la papelera de este equipo.</translation>
    </message>
    <message>
        <source>Files that Hearth did not put there stay.</source>
        <translation>Los archivos que Hearth no puso allí se quedan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>LibraryRow</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>Memoria con %1</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
        <source>This link stays closed</source>
        <translation>Este enlace permanece cerrado</translation>
    </message>
    <message>
        <source>It opens in your browser. The model wrote this address; it may be wrong.</source>
        <translation>Se abre en tu navegador. Esta dirección la ha escrito el modelo; puede ser incorrecta.</translation>
    </message>
    <message>
        <source>Only web and mail addresses are opened from a message.</source>
        <translation>Desde un mensaje solo se abren direcciones web y de correo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
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
        <translation>Bloquear Hearth con una contraseña</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Encrypted: conversations with their titles, drafts, the search index, attached files, the index of folders, and the backups that Hearth made.</source>
        <translation>Cifrado: las conversaciones con sus títulos, los borradores, el índice de búsqueda, los archivos adjuntos, el índice de las carpetas y las copias de seguridad que ha hecho Hearth.</translation>
    </message>
    <message>
        <source>Not encrypted: settings with your own instructions, names of models and folders, what agents did in folders, the list of connections, files you exported, databases set aside as damaged. What was on the disk before may be found there until it is overwritten, and memory can be written to the swap space while Hearth is open.</source>
        <translation>Sin cifrar: las preferencias con tus propias instrucciones, los nombres de los modelos y las carpetas, lo que los agentes hicieron en las carpetas, la lista de conexiones, los archivos que has exportado, las bases de datos apartadas por estar dañadas. Lo que había antes en el disco puede encontrarse allí hasta que se sobrescriba, y la memoria puede escribirse en el espacio de intercambio mientras Hearth está abierto.</translation>
    </message>
    <message>
        <source>Nobody can recover a lost password. Write it down in a safe place.</source>
        <translation>Nadie puede recuperar una contraseña perdida. Anótala en un lugar seguro.</translation>
    </message>
    <message>
        <source>The conversations, attached files and backups are written to the disk unencrypted.</source>
        <translation>Las conversaciones, los archivos adjuntos y las copias de seguridad se escriben en el disco sin cifrar.</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Hearth closes the conversations, writes everything anew and opens them again.</source>
        <translation>Hearth cierra las conversaciones, lo escribe todo de nuevo y vuelve a abrirlas.</translation>
    </message>
    <message>
        <source>Encrypt and lock</source>
        <translation>Cifrar y bloquear</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Descifrar</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Hearth is locked</source>
        <translation>Hearth está bloqueado</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Hearth is not locked</source>
        <translation>Hearth no está bloqueado</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>El próximo intento será posible dentro de %n segundo.</numerusform>
            <numerusform>El próximo intento será posible dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the conversations</source>
        <translation>Abrir las conversaciones</translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>password, encryption, encrypted, privacy, SQLCipher</source>
        <translation>contraseña, cifrado, cifrar, privacidad, SQLCipher</translation>
    </message>
    <message>
        <source>Lock Hearth with a password</source>
        <translation>Bloquear Hearth con una contraseña</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt. The encryption of your disk protects the conversations while the computer is off.</source>
        <translation>Este Hearth se compiló sin SQLCipher y no puede cifrar. El cifrado de tu disco protege las conversaciones mientras el equipo está apagado.</translation>
    </message>
    <message>
        <source>The conversations are encrypted. Without the password nobody can open them: not you, and nobody who could help you.</source>
        <translation>Las conversaciones están cifradas. Sin la contraseña nadie puede abrirlas: ni tú, ni nadie que quisiera ayudarte.</translation>
    </message>
    <message>
        <source>Encrypts the conversations with a password, which Hearth then asks for when it starts. A lost password cannot be recovered.</source>
        <translation>Cifra las conversaciones con una contraseña, que Hearth pide después al iniciarse. Una contraseña perdida no se puede recuperar.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Establecer una contraseña…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Cambiarla…</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Quitarla…</translation>
    </message>
    <message>
        <source>Lock by itself after minutes</source>
        <translation>Bloquear automáticamente tras (minutos)</translation>
    </message>
    <message>
        <source>Without a key or a click, and not while something runs. Locking closes the conversations and the model; a reply that is being written ends where it is.</source>
        <translation>Sin pulsar ninguna tecla ni hacer clic, y no mientras algo está en curso. El bloqueo cierra las conversaciones y el modelo; una respuesta que se está escribiendo termina donde está.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
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
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Or an emoji</source>
        <translation>O un emoji</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Sin marca</translation>
    </message>
</context>
<context>
    <name>MathRow</name>
    <message>
        <source>Copy formula</source>
        <translation>Copiar la fórmula</translation>
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
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Edit as a new branch</source>
        <translation>Editar como rama nueva</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Write this reply again</source>
        <translation>Reescribir esta respuesta</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Remove message</source>
        <translation>Eliminar el mensaje</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Versiones una junto a otra</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Edit the message</source>
        <translation>Editar el mensaje</translation>
    </message>
    <message>
        <source>The old version stays as a branch.</source>
        <translation>La versión anterior se conserva como rama.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Continue this reply</source>
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>Answer again without thinking</source>
        <translation>Responder otra vez sin pensar</translation>
    </message>
    <message>
        <source>Answer again after thinking</source>
        <translation>Responder otra vez después de pensar</translation>
    </message>
    <message>
        <source>New conversation from here</source>
        <translation>Conversación nueva a partir de aquí</translation>
    </message>
    <message>
        <source>Replay with the same seed</source>
        <translation>Reproducir con la misma semilla</translation>
    </message>
    <message>
        <source>What else could stand here…</source>
        <translation>Qué más podría ir aquí…</translation>
    </message>
    <message>
        <source>Ask another model…</source>
        <translation>Preguntar a otro modelo…</translation>
    </message>
    <message>
        <source>Versions side by side…</source>
        <translation>Versiones una junto a otra…</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copiar como texto sin formato</translation>
    </message>
    <message>
        <source>About this reply…</source>
        <translation>Acerca de esta respuesta…</translation>
    </message>
    <message>
        <source>Open the link…</source>
        <translation>Abrir el enlace…</translation>
    </message>
    <message>
        <source>Open a link…</source>
        <translation>Abrir un enlace…</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>End the recording</source>
        <translation>Terminar la grabación</translation>
    </message>
    <message>
        <source>Record with the microphone</source>
        <translation>Grabar con el micrófono</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Loading, %1 %</source>
        <translation>Cargando, %1&#xa0;%</translation>
    </message>
    <message>
        <source>The model did not load</source>
        <translation>El modelo no se ha cargado</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Choose a model (Ctrl+M)</source>
        <translation>Elegir un modelo (Ctrl+M)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Model: %1, outside this computer</source>
        <translation>Modelo: %1, fuera de este equipo</translation>
    </message>
</context>
<context>
    <name>ModelEntry</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
</context>
<context>
    <name>ModelFileDialog</name>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Descargar de la memoria</translation>
    </message>
    <message>
        <source>No model is open. Hearth reads Gemma 4 files in GGUF format.</source>
        <translation>No hay ningún modelo abierto. Hearth lee archivos de Gemma 4 en formato GGUF.</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>It rests: its memory is free. It comes back when you write.</source>
        <translation>Está en reposo: su memoria está libre. Vuelve cuando usted escribe.</translation>
    </message>
</context>
<context>
    <name>ModelProgress</name>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Context size</source>
        <translation>Tamaño del contexto</translation>
    </message>
    <message>
        <source>Context size in tokens</source>
        <translation>Tamaño del contexto en tokens</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>El del modelo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>How many processor cores write the reply.</source>
        <translation>Cuántos núcleos del procesador escriben la respuesta.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Load the model again to apply</source>
        <translation>Volver a cargar el modelo para aplicarlo</translation>
    </message>
    <message>
        <source>How many tokens of a conversation the model sees. More needs more memory. What was chosen for one model on the page of models goes before it.</source>
        <translation>Cuántos tokens de una conversación ve el modelo. Más tokens necesitan más memoria. Lo que se haya elegido para un modelo en la página de modelos tiene prioridad.</translation>
    </message>
    <message>
        <source>Compute on</source>
        <translation>Calcular en</translation>
    </message>
    <message>
        <source>Where models are computed. When a graphics device cannot go on, the processor takes over.</source>
        <translation>Dónde se calculan los modelos. Cuando un dispositivo gráfico no puede continuar, lo releva el procesador.</translation>
    </message>
    <message>
        <source>Free the memory after minutes</source>
        <translation>Liberar la memoria tras (minutos)</translation>
    </message>
    <message>
        <source>A model that was not used for so long leaves the memory. It comes back by itself when you write, and goes on where it was.</source>
        <translation>Un modelo que no se ha usado durante ese tiempo deja la memoria. Vuelve por sí solo cuando usted escribe y sigue donde estaba.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>Buscando archivos de modelos…</translation>
    </message>
    <message>
        <source>No Gemma 4 files yet. Hearth looks in its own folder and in those of LM Studio, Ollama, Hugging Face, llama.cpp, Jan and GPT4All.</source>
        <translation>Todavía no hay archivos de Gemma 4. Hearth busca en su propia carpeta y en las de LM Studio, Ollama, Hugging Face, llama.cpp, Jan y GPT4All.</translation>
    </message>
    <message>
        <source>Also looked in: %1</source>
        <translation>También se busca en: %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Look in another folder</source>
        <translation>Buscar en otra carpeta</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obtener un modelo</translation>
    </message>
    <message>
        <source>Folder with model files</source>
        <translation>Carpeta con archivos de modelos</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Google&apos;s own 4-bit files of Gemma 4 and 8-bit ones, from %1, with what they see, hear and guess words ahead with. Hearth connects only while one is downloaded, and sends nothing but the request.</source>
        <translation>Los archivos de 4 bits de Gemma 4 de Google y otros de 8 bits, de %1, con lo que usan para ver, oír y adelantar palabras. Hearth solo se conecta mientras se descarga uno y no envía más que la petición.</translation>
    </message>
    <message>
        <source>Compare two files…</source>
        <translation>Comparar dos archivos…</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me when something is done</source>
        <translation>Avisarme cuando algo haya terminado</translation>
    </message>
    <message>
        <source>When a reply that took a while ends, or an agent needs you, and you look at another window.</source>
        <translation>Cuando termina una respuesta que ha tardado un rato, o un agente te necesita, y estás mirando otra ventana.</translation>
    </message>
    <message>
        <source>Show titles and words</source>
        <translation>Mostrar los títulos y el texto</translation>
    </message>
    <message>
        <source>Otherwise a notification says only that something ended: others may see the screen.</source>
        <translation>Si no, una notificación solo dice que algo ha terminado: otras personas pueden ver la pantalla.</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Open it in another program?</source>
        <translation>¿Abrirlo en otro programa?</translation>
    </message>
    <message>
        <source>The program that your system has for “%1” reads a copy of it, without the protection that Hearth reads files with. Do that with files you trust.</source>
        <translation>El programa que tu sistema tiene para «%1» lee una copia, sin la protección con la que Hearth lee los archivos. Hazlo con archivos de confianza.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>OptionClear</name>
    <message>
        <source>%1: as set</source>
        <translation>%1: volver a lo establecido</translation>
    </message>
</context>
<context>
    <name>PageArea</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages that go with the message</source>
        <translation>Páginas que se envían con el mensaje</translation>
    </message>
    <message>
        <source>All %1, or 2-4, 7</source>
        <translation>Todas (%1) o 2-4, 7</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>What the pages go as</source>
        <translation>Forma en que se envían las páginas</translation>
    </message>
    <message>
        <source>Text, else pictures</source>
        <translation>Texto; si no, imágenes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Write page numbers from 1 to %1, for example 2-4, 7.</source>
        <translation>Escribe números de página del 1 al %1, por ejemplo 2-4, 7.</translation>
    </message>
    <message>
        <source>Text, figures also as pictures</source>
        <translation>Texto, figuras también como imágenes</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Page header</source>
        <translation>Cabecera de la página</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
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
        <translation>El mensaje se ha quitado</translation>
    </message>
    <message>
        <source>The model reads a summary from now on</source>
        <translation>A partir de ahora el modelo lee un resumen</translation>
    </message>
</context>
<context>
    <name>PastTurns</name>
    <message>
        <source>Turns in this folder</source>
        <translation>Turnos en esta carpeta</translation>
    </message>
    <message>
        <source>A turn without words</source>
        <translation>Un turno sin texto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>no copy, cannot be undone</source>
        <translation>sin copia, no se puede deshacer</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Plan: %1 of %2 done</source>
        <translation>Plan: %1 de %2 pasos hechos</translation>
    </message>
    <message>
        <source>Hide the plan</source>
        <translation>Ocultar el plan</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Mostrar el plan</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>Memory with %1</source>
        <translation>Memoria con %1</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Load the model again with %1 of context</source>
        <translation>Volver a cargar el modelo con %1 de contexto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>As for all models</source>
        <translation>Como para todos los modelos</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Contexto: %1</translation>
    </message>
    <message>
        <source>Keep conversations in half the memory</source>
        <translation>Guardar las conversaciones en la mitad de memoria</translation>
    </message>
    <message>
        <source>What was read of them is rounded to 8 bits; replies differ a little.</source>
        <translation>Lo leído de ellas se redondea a 8 bits; las respuestas cambian un poco.</translation>
    </message>
    <message>
        <source>The model runs with other choices now.</source>
        <translation>El modelo funciona ahora con otras opciones.</translation>
    </message>
</context>
<context>
    <name>PopupMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>PresetDialogs</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Hearth&apos;s files (*.json)</source>
        <translation>Archivos de Hearth (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Comes with Hearth</source>
        <translation>Incluido en Hearth</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicar «%1»</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Eliminar «%1»</translation>
    </message>
</context>
<context>
    <name>PresetSection</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
</context>
<context>
    <name>PresetsPage</name>
    <message>
        <source>Assistants and prompts</source>
        <translation>Asistentes y plantillas</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>An assistant is told what to be before the first message, and answers in a way of its own. Choose one beside the message box; a conversation keeps its own.</source>
        <translation>A un asistente se le dice antes del primer mensaje qué debe ser, y responde a su manera. Elige uno junto al cuadro de mensaje; una conversación conserva el suyo.</translation>
    </message>
    <message>
        <source>New assistant</source>
        <translation>Asistente nuevo</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Texts that you write often. Type / at the beginning of a message to use one.</source>
        <translation>Textos que escribes a menudo. Escribe / al principio de un mensaje para usar una.</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Plantilla nueva</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Text of “%1”</source>
        <translation>Texto de «%1»</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>network, internet, connections, offline, diagnostics</source>
        <translation>red, internet, conexiones, sin conexión, diagnóstico</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Solo local</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Hearth has never opened a connection.</source>
        <translation>Hearth nunca ha abierto una conexión.</translation>
    </message>
    <message>
        <source>Every connection that Hearth ever opened, the newest first.</source>
        <translation>Todas las conexiones que Hearth ha abierto, las más recientes primero.</translation>
    </message>
    <message>
        <source>Report for whoever helps you</source>
        <translation>Informe para quien te ayude</translation>
    </message>
    <message>
        <source>Versions, machine, settings and sizes; no titles, no messages, no names of files. You see it first.</source>
        <translation>Versiones, máquina, preferencias y tamaños; ni títulos, ni mensajes, ni nombres de archivos. Tú lo ves primero.</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Mostrar el informe…</translation>
    </message>
    <message>
        <source>No connection at all: no download of a model, no engine elsewhere, no page and no server for an agent.</source>
        <translation>Ninguna conexión: ni descarga de un modelo, ni motor en otro lugar, ni página ni servidor para un agente.</translation>
    </message>
    <message>
        <source>The newest of all connections that Hearth ever opened.</source>
        <translation>Las más recientes de todas las conexiones que Hearth ha abierto.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n…</source>
        <translation>
            <numerusform>Mostrar %n…</numerusform>
            <numerusform>Mostrar las %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading of files</source>
        <translation>Lectura de archivos</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>New prompt</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Edit the prompt</source>
        <translation>Editar la plantilla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>For example: Translate into {{language}}:</source>
        <translation>Por ejemplo: Traduce al idioma {{idioma}}:</translation>
    </message>
    <message>
        <source>A name in double braces is a field, filled in when the prompt is used. {{clipboard}} becomes the clipboard&apos;s text, {{selection}} the text that is selected, or what stands in the message box.</source>
        <translation>Un nombre entre llaves dobles es un campo, que se rellena al usar la plantilla. {{clipboard}} pasa a ser el texto del portapapeles; {{selection}}, el texto seleccionado o lo que haya en el cuadro de mensaje.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>PromptIdeas</name>
    <message>
        <source>What is on your mind?</source>
        <translation>¿Qué tienes en mente?</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>¿Qué puedes hacer?</translation>
    </message>
    <message>
        <source>How do I ask about a document?</source>
        <translation>¿Cómo pregunto sobre un documento?</translation>
    </message>
    <message>
        <source>What leaves my computer?</source>
        <translation>¿Qué sale de mi equipo?</translation>
    </message>
    <message>
        <source>Explain how a heat pump works, in five sentences.</source>
        <translation>Explica en cinco frases cómo funciona una bomba de calor.</translation>
    </message>
    <message>
        <source>Write a Python function that finds duplicate files in a folder.</source>
        <translation>Escribe una función de Python que encuentre los archivos duplicados de una carpeta.</translation>
    </message>
    <message>
        <source>Help me to say no to an invitation, kindly and briefly.</source>
        <translation>Ayúdame a rechazar una invitación, con amabilidad y brevedad.</translation>
    </message>
</context>
<context>
    <name>PromptSettings</name>
    <message>
        <source>System prompt</source>
        <translation>Instrucciones del sistema</translation>
    </message>
    <message>
        <source>What the model is told before the first message of a new conversation.</source>
        <translation>Lo que se le dice al modelo antes del primer mensaje de una conversación nueva.</translation>
    </message>
    <message>
        <source>System prompt of new conversations</source>
        <translation>Instrucciones del sistema de las conversaciones nuevas</translation>
    </message>
    <message>
        <source>For example: Answer briefly and in plain words.</source>
        <translation>Por ejemplo: Responde con brevedad y con palabras sencillas.</translation>
    </message>
    <message>
        <source>In the conversation “%1”</source>
        <translation>En la conversación «%1»</translation>
    </message>
    <message>
        <source>System prompt of the open conversation</source>
        <translation>Instrucciones del sistema de la conversación abierta</translation>
    </message>
    <message>
        <source>instructions, role, before the first message</source>
        <translation>instrucciones, papel, antes del primer mensaje</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>Asistentes y plantillas</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Waiting messages</source>
        <translation>Mensajes en espera</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Do not send; back to the composer</source>
        <translation>No enviar; devolver al cuadro de mensaje</translation>
    </message>
</context>
<context>
    <name>QuickAsk</name>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Pregunta algo</translation>
    </message>
    <message>
        <source>Enter asks in a new conversation. Esc closes.</source>
        <translation>Intro pregunta en una conversación nueva. Esc cierra.</translation>
    </message>
    <message>
        <source>No model is ready. Choose one in Hearth&apos;s window first.</source>
        <translation>No hay ningún modelo listo. Elige antes uno en la ventana de Hearth.</translation>
    </message>
</context>
<context>
    <name>RecentModels</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message numerus="yes">
        <source>%1 · %n tokens</source>
        <translation>
            <numerusform>%1 · %n token</numerusform>
            <numerusform>%1 · %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>What the microphone hears</source>
        <translation>Lo que oye el micrófono</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Forget the recording</source>
        <translation>Descartar la grabación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RecordingPanel</name>
    <message>
        <source>Loudness of “%1”</source>
        <translation>Volumen de «%1»</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>Número máximo de fotogramas</translation>
    </message>
</context>
<context>
    <name>ReplyChoiceRows</name>
    <message>
        <source>Thinking</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>Longest thought, in tokens</source>
        <translation>Longitud máxima del pensamiento, en tokens</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
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
        <translation>Todas</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>New each time</source>
        <translation>Nueva cada vez</translation>
    </message>
    <message>
        <source>Longest reply, in tokens</source>
        <translation>Respuesta más larga, en tokens</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
</context>
<context>
    <name>ReplyOptions</name>
    <message>
        <source>How this message is answered: changed</source>
        <translation>Cómo se responde a este mensaje: con cambios</translation>
    </message>
    <message>
        <source>How this message is answered</source>
        <translation>Cómo se responde a este mensaje</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>For the next message only. Its reply keeps this when it is written again.</source>
        <translation>Solo para el próximo mensaje. Su respuesta lo conserva cuando se reescribe.</translation>
    </message>
    <message>
        <source>Back to what is set</source>
        <translation>Volver a lo establecido</translation>
    </message>
</context>
<context>
    <name>ReplySettings</name>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Low is predictable, high is inventive. Gemma was made for 1.</source>
        <translation>Baja es previsible, alta es creativa. Gemma está hecho para 1.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that together reach this share.</source>
        <translation>Conserva las palabras más probables que juntas alcanzan esta proporción.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Keeps this many of the likeliest words.</source>
        <translation>Conserva este número de las palabras más probables.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>Descarta las palabras menos probables que esta proporción de la más probable.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Above 1, words that were just used become less likely.</source>
        <translation>Por encima de 1, las palabras que se acaban de usar se vuelven menos probables.</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Longitud máxima de la respuesta</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>En tokens.</translation>
    </message>
    <message>
        <source>Longest reply in tokens</source>
        <translation>Longitud máxima de la respuesta en tokens</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and settings give the same reply.</source>
        <translation>La misma semilla y los mismos ajustes dan la misma respuesta.</translation>
    </message>
    <message>
        <source>A new one each time</source>
        <translation>Una nueva cada vez</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This is all of it. It stays on this computer until you give it to somebody.</source>
        <translation>Esto es todo. Se queda en este equipo hasta que se lo des a alguien.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Changes of the agent</source>
        <translation>Cambios del agente</translation>
    </message>
    <message>
        <source>Undo the last change taken back</source>
        <translation>Recuperar el último cambio retirado</translation>
    </message>
    <message>
        <source>Accept all of this file</source>
        <translation>Aceptar todo este archivo</translation>
    </message>
    <message>
        <source>Nothing is changed in this conversation.</source>
        <translation>En esta conversación no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>%1, in every folder</source>
        <translation>%1, en todas las carpetas</translation>
    </message>
    <message>
        <source>%1, in this folder</source>
        <translation>%1, en esta carpeta</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>Reglas para las órdenes</translation>
    </message>
    <message>
        <source>There are none. “Always here”, where the agent asks, makes one.</source>
        <translation>No hay ninguna. «Siempre aquí», donde pregunta el agente, crea una.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the rule for %1</source>
        <translation>Olvidar la regla para %1</translation>
    </message>
    <message>
        <source>Undo the last one forgotten</source>
        <translation>Recuperar la última olvidada</translation>
    </message>
</context>
<context>
    <name>RunStatus</name>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo la petición</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder ahora</translation>
    </message>
</context>
<context>
    <name>SaveCodeDialog</name>
    <message>
        <source>Save code as</source>
        <translation>Guardar el código como</translation>
    </message>
</context>
<context>
    <name>SchemaDialog</name>
    <message>
        <source>Structured replies</source>
        <translation>Respuestas estructuradas</translation>
    </message>
    <message>
        <source>Each reply becomes a JSON value of this schema and nothing else, until you end it or go to another conversation.</source>
        <translation>Cada respuesta será un valor JSON de este esquema y nada más, hasta que lo termines o pases a otra conversación.</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>Esquema JSON</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>SchemaToggle</name>
    <message>
        <source>Structured</source>
        <translation>Estructurada</translation>
    </message>
    <message>
        <source>Replies follow your JSON Schema; press to end it</source>
        <translation>Las respuestas siguen tu esquema JSON; pulsa para terminarlo</translation>
    </message>
    <message>
        <source>Let replies follow a JSON Schema</source>
        <translation>Hacer que las respuestas sigan un esquema JSON</translation>
    </message>
</context>
<context>
    <name>SelectionArea</name>
    <message>
        <source>Selection copied</source>
        <translation>Selección copiada</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Deseleccionar todo</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
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
        <translation>Los que están junto al modelo</translation>
    </message>
    <message>
        <source>Eyes and ears…</source>
        <translation>Ojos y oídos…</translation>
    </message>
    <message>
        <source>Choose the file that the model sees and hears with</source>
        <translation>Elija el archivo con el que el modelo ve y oye</translation>
    </message>
    <message>
        <source>Eyes and ears of the model</source>
        <translation>Ojos y oídos del modelo</translation>
    </message>
    <message>
        <source>Projectors (*mmproj*.gguf)</source>
        <translation>Proyectores (*mmproj*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SentFiles</name>
    <message>
        <source>“%1”, no longer here</source>
        <translation>«%1», ya no está aquí</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>%1 (no longer here)</source>
        <translation>%1 (ya no está aquí)</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsEntry</name>
    <message>
        <source>Nothing found here</source>
        <translation>No se ha encontrado nada aquí</translation>
    </message>
</context>
<context>
    <name>SettingsGroup</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all of “%1”</source>
        <translation>Restablecer todo «%1»</translation>
    </message>
</context>
<context>
    <name>SettingsHeader</name>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>Deshacer el restablecimiento</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en las preferencias</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>No setting has these words. Try another word.</source>
        <translation>Ninguna preferencia contiene estas palabras. Prueba con otra palabra.</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>Restablecer todas las preferencias</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de las preferencias</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Sección de las preferencias</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Detail</source>
        <translation>Nivel de detalle</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <translation>Insertar en el mensaje</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Read without a full sandbox: see Privacy in the settings.</source>
        <translation>Leído sin un aislamiento completo: vea Privacidad en los ajustes.</translation>
    </message>
</context>
<context>
    <name>ShelfChip</name>
    <message>
        <source>Looking for files</source>
        <translation>Buscando archivos</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Leyendo, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading for meaning, %1 %</source>
        <translation>Leyendo el significado, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>%1, asked with each message</source>
        <translation>%1, consulta con cada mensaje</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>No se puede enviar</translation>
    </message>
    <message>
        <source>Looking at it · %1</source>
        <translation>Examinándolo · %1</translation>
    </message>
    <message>
        <source>Not seen or heard</source>
        <translation>Ni visto ni oído</translation>
    </message>
    <message>
        <source>Do not send “%1”</source>
        <translation>No enviar «%1»</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>ShelfHeader</name>
    <message>
        <source>Back to all conversations</source>
        <translation>Volver a todas las conversaciones</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
</context>
<context>
    <name>SiblingSwitch</name>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Izquierda</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Derecha</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>Trabajar en una carpeta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
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
        <translation>Ancho de la barra lateral</translation>
    </message>
</context>
<context>
    <name>SlimScrollBar</name>
    <message>
        <source>Scroll bar</source>
        <translation>Barra de desplazamiento</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Open the source %1</source>
        <translation>Abrir la fuente %1</translation>
    </message>
    <message>
        <source>Open the source %1 at “%2”</source>
        <translation>Abrir la fuente %1 en «%2»</translation>
    </message>
</context>
<context>
    <name>SpellingSettings</name>
    <message>
        <source>This Hearth was built without a spell checker.</source>
        <translation>Este Hearth se compiló sin corrector ortográfico.</translation>
    </message>
    <message>
        <source>No dictionary is installed. Install one of your system&apos;s, for example hunspell-en-us.</source>
        <translation>No hay ningún diccionario instalado. Instala uno de tu sistema, por ejemplo hunspell-es.</translation>
    </message>
    <message>
        <source>In messages that you write. The right mouse button or the menu key offers other words.</source>
        <translation>En los mensajes que escribes. El botón derecho del ratón o la tecla de menú ofrecen otras palabras.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>dictionary, language, mistakes, words</source>
        <translation>diccionario, idioma, errores, palabras</translation>
    </message>
    <message>
        <source>Underline wrong words</source>
        <translation>Subrayar las palabras mal escritas</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>Según el texto</translation>
    </message>
</context>
<context>
    <name>StarterCard</name>
    <message>
        <source>You are talking to Hearth Starter, a small built-in demonstration. A full Gemma 4 answers anything, and runs here too.</source>
        <translation>Hablas con Hearth Starter, una pequeña demostración incluida. Un Gemma 4 completo responde a cualquier cosa, y también funciona aquí.</translation>
    </message>
    <message>
        <source>Get a full model</source>
        <translation>Obtener un modelo completo</translation>
    </message>
</context>
<context>
    <name>StorageBanner</name>
    <message>
        <source>Set it aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Mostrar la carpeta en el gestor de archivos</translation>
    </message>
    <message>
        <source>disk, size, data folder, location, where, move</source>
        <translation>disco, tamaño, carpeta de datos, ubicación, dónde, mover</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Move everything to another folder</source>
        <translation>Mover todo a otra carpeta</translation>
    </message>
</context>
<context>
    <name>StoreRow</name>
    <message>
        <source>Recommended for this computer</source>
        <translation>Recomendado para este equipo</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 por descargar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Download of %1</source>
        <translation>Descarga de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Quantisation of %1</source>
        <translation>Cuantización de %1</translation>
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
        <translation>Comienzo</translation>
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
        <translation>Este resumen se ha retirado. El agente continúa con todo lo que se dijo.</translation>
    </message>
    <message>
        <source>The turn became long and goes on from this summary:</source>
        <translation>El turno se hizo largo y continúa desde este resumen:</translation>
    </message>
    <message>
        <source>Take the summary back</source>
        <translation>Retirar el resumen</translation>
    </message>
    <message>
        <source>Hide what it replaces</source>
        <translation>Ocultar lo que sustituye</translation>
    </message>
    <message>
        <source>Show what it replaces</source>
        <translation>Mostrar lo que sustituye</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>%1, a reply is being written</source>
        <translation>%1, se está escribiendo una respuesta</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
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
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Pestaña nueva</translation>
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
        <translation>Copiar la tabla como CSV</translation>
    </message>
</context>
<context>
    <name>TerminalView</name>
    <message>
        <source>Output of the command</source>
        <translation>Salida de la orden</translation>
    </message>
</context>
<context>
    <name>ThinkingToggle</name>
    <message>
        <source>Thinking</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>Thinks before it answers: slower, better at hard questions</source>
        <translation>Piensa antes de responder: más lento, mejor con preguntas difíciles</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Responde de inmediato</translation>
    </message>
</context>
<context>
    <name>ThoughtRow</name>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>Pensó durante %n segundo</numerusform>
            <numerusform>Pensó durante %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Thought for %1 min %2 s</source>
        <translation>Pensó durante %1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Hide the thought</source>
        <translation>%1. Ocultar el pensamiento</translation>
    </message>
    <message>
        <source>%1. Show the thought</source>
        <translation>%1. Mostrar el pensamiento</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Title: %1. Rename</source>
        <translation>Título: %1. Cambiar nombre</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>Título de la conversación</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>TranscriptRow</name>
    <message>
        <source>Message copied</source>
        <translation>Mensaje copiado</translation>
    </message>
    <message>
        <source>End of the reply</source>
        <translation>Fin de la respuesta</translation>
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
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>VersionPane</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar con esta</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of this reply</source>
        <translation>Versiones de esta respuesta</translation>
    </message>
</context>
<context>
    <name>WaitDots</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
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
        <translation>Habla con un modelo de lenguaje que funciona en este equipo. Abre un archivo de Gemma 4 en formato GGUF para empezar. Todo se queda aquí: no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Obtener un modelo</translation>
    </message>
    <message>
        <source>Open another model file</source>
        <translation>Abrir otro archivo de modelo</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Prompt: %1</source>
        <translation>Plantilla: %1</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Conversación nueva</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Mayús+F</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Write the last reply again</source>
        <translation>Reescribir la última respuesta</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Turn thinking on or off</source>
        <translation>Activar o desactivar el pensamiento</translation>
    </message>
    <message>
        <source>How the next message is answered</source>
        <translation>Cómo se responde al próximo mensaje</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Mayús+O</translation>
    </message>
    <message>
        <source>Choose an assistant</source>
        <translation>Elegir un asistente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Mayús+A</translation>
    </message>
    <message>
        <source>Assistants and prompts</source>
        <translation>Asistentes y plantillas</translation>
    </message>
    <message>
        <source>Export this conversation</source>
        <translation>Exportar esta conversación</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas las conversaciones</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Mayús+M</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Ctrl++</source>
        <translation>Ctrl++</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation>Ctrl+-</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>What the model reads, part by part</source>
        <translation>Lo que lee el modelo, parte por parte</translation>
    </message>
    <message>
        <source>Settings of the model</source>
        <translation>Preferencias del modelo</translation>
    </message>
    <message>
        <source>Settings of the spell check</source>
        <translation>Preferencias del corrector ortográfico</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Privacy and connections</source>
        <translation>Privacidad y conexiones</translation>
    </message>
    <message>
        <source>Engines elsewhere</source>
        <translation>Motores en otro lugar</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Pestaña nueva</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Mayús+N</translation>
    </message>
    <message>
        <source>This conversation in a new window</source>
        <translation>Esta conversación en una ventana nueva</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Mayús+Tab</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>The system prompt of this conversation</source>
        <translation>Instrucciones del sistema de esta conversación</translation>
    </message>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>Work in a folder</source>
        <translation>Trabajar en una carpeta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Mayús+G</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Downloads of models</source>
        <translation>Descargas de modelos</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Window and tray</source>
        <translation>Ventana y bandeja</translation>
    </message>
    <message>
        <source>close, background, icon, minimise, quit</source>
        <translation>cerrar, segundo plano, icono, minimizar, salir</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>With a menu for the window, a new conversation, a quick question and the end.</source>
        <translation>Con un menú para la ventana, una conversación nueva, una pregunta rápida y salir.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, or Qt&apos;s part for them is not installed.</source>
        <translation>Este escritorio no muestra iconos en la bandeja, o no está instalada la parte de Qt para ellos.</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Seguir en ejecución al cerrar la ventana</translation>
    </message>
    <message>
        <source>Not without a tray icon: there would be no way back to the window.</source>
        <translation>No sin un icono en la bandeja: no habría forma de volver a la ventana.</translation>
    </message>
    <message>
        <source>Replies go on, and the model stays loaded. The menu of the tray icon quits.</source>
        <translation>Las respuestas continúan y el modelo sigue cargado. Para salir está el menú del icono de la bandeja.</translation>
    </message>
    <message>
        <source>Not without the icon in the tray: there would be no way back to the window.</source>
        <translation>No sin el icono en la bandeja: no habría forma de volver a la ventana.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys. Bind the command “hearth quick” to a key in its keyboard settings.</source>
        <translation>Este escritorio no da teclas a los programas. Asocie la orden «hearth quick» a una tecla en sus ajustes de teclado.</translation>
    </message>
    <message>
        <source>The desktop gave Hearth no key. Bind the command “hearth quick” to one in its keyboard settings.</source>
        <translation>El escritorio no dio ninguna tecla a Hearth. Asocie la orden «hearth quick» a una en sus ajustes de teclado.</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs. The desktop asks you which one.</source>
        <translation>Con una tecla que funciona en todos los programas mientras Hearth está en marcha. El escritorio le pregunta cuál.</translation>
    </message>
    <message>
        <source>The key stands in the keyboard settings of the desktop, where it can be changed.</source>
        <translation>La tecla está en los ajustes de teclado del escritorio, donde se puede cambiar.</translation>
    </message>
    <message>
        <source>The key is %1. The keyboard settings of the desktop change it.</source>
        <translation>La tecla es %1. Los ajustes de teclado del escritorio la cambian.</translation>
    </message>
    <message>
        <source>Open a quick question from anywhere</source>
        <translation>Abrir una pregunta rápida desde cualquier lugar</translation>
    </message>
    <message>
        <source>Another program has the key %1. Choose a different one.</source>
        <translation>Otro programa tiene la tecla %1. Elija otra.</translation>
    </message>
    <message>
        <source>This keyboard has no key %1. Choose a different one.</source>
        <translation>Este teclado no tiene la tecla %1. Elija otra.</translation>
    </message>
    <message>
        <source>With a key that works in every program while Hearth runs.</source>
        <translation>Con una tecla que funciona en todos los programas mientras Hearth está en marcha.</translation>
    </message>
    <message>
        <source>Key of the quick question</source>
        <translation>Tecla de la pregunta rápida</translation>
    </message>
    <message>
        <source>Press the button, then a key together with Ctrl, Alt or the like.</source>
        <translation>Pulse el botón y después una tecla junto con Ctrl, Alt o similar.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>No se ha podido escribir «%1»: %2. Elige otro lugar.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>La exportación se ha detenido.</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Antes esta semana</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month in a list, as in &quot;3 May&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>ended at the limit of tokens per reply</source>
        <translation>terminada en el límite de tokens por respuesta</translation>
    </message>
    <message>
        <source>ended because the context is full</source>
        <translation>terminada porque el contexto está lleno</translation>
    </message>
    <message>
        <source>The reply failed. Try again.</source>
        <translation>La respuesta ha fallado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>replayed, the same tokens</source>
        <translation>reproducida, los mismos tokens</translation>
    </message>
    <message>
        <source>replayed, differs from token %1 on</source>
        <translation>reproducida, difiere a partir del token %1</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Summarise the following text in {{number}} sentences:

{{text}}</source>
        <translation>Resume el texto siguiente en {{número}} frases:

{{texto}}</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Translate into {{language}}. Give the translation only.

{{text}}</source>
        <translation>Traduce a este idioma: {{idioma}}. Da solo la traducción.

{{texto}}</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Explain {{subject}} to {{reader}}, with one example.</source>
        <translation>Explica {{tema}} para {{lector}}, con un ejemplo.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct spelling and grammar of this text, and list what you changed:

{{text}}</source>
        <translation>Corrige la ortografía y la gramática de este texto, y enumera lo que has cambiado:

{{texto}}</translation>
    </message>
    <message>
        <source>Reply to the clipboard</source>
        <translation>Responder al portapapeles</translation>
    </message>
    <message>
        <source>Write a {{tone}} reply to this message:

{{clipboard}}</source>
        <translation>Escribe una respuesta a este mensaje, con tono {{tono}}:

{{clipboard}}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare {{first}} and {{second}} in a table, by {{what matters}}.</source>
        <translation>Compara {{primero}} y {{segundo}} en una tabla, según {{lo que importa}}.</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB, which no such file is. Choose another one.</source>
        <translation>El archivo ocupa más de 4 MB, y ningún archivo de este tipo es tan grande. Elige otro.</translation>
    </message>
    <message>
        <source>The file holds no assistants or prompts of Hearth. Choose a file that Hearth exported.</source>
        <translation>El archivo no contiene asistentes ni plantillas de Hearth. Elige un archivo que haya exportado Hearth.</translation>
    </message>
    <message>
        <source>The file holds prompts, not assistants. Import it there.</source>
        <translation>El archivo contiene plantillas, no asistentes. Impórtalo allí.</translation>
    </message>
    <message>
        <source>The file holds assistants, not prompts. Import it there.</source>
        <translation>El archivo contiene asistentes, no plantillas. Impórtalo allí.</translation>
    </message>
    <message>
        <source>The file is of a newer Hearth. Get the newest one to read it.</source>
        <translation>El archivo es de un Hearth más reciente. Consigue el último para leerlo.</translation>
    </message>
    <message>
        <source>The file holds more than 1,000 entries. Split it.</source>
        <translation>El archivo contiene más de 1000 entradas. Divídelo.</translation>
    </message>
    <message>
        <source>Nothing in the file has a name. Choose another one.</source>
        <translation>Nada en el archivo tiene nombre. Elige otro.</translation>
    </message>
    <message>
        <source>replayed by another model, the same tokens</source>
        <translation>reproducida por otro modelo, los mismos tokens</translation>
    </message>
    <message>
        <source>replayed by another model, differs from token %1 on</source>
        <translation>reproducida por otro modelo, difiere a partir del token %1</translation>
    </message>
    <message>
        <source>The reply was stopped</source>
        <translation>La respuesta se ha detenido</translation>
    </message>
    <message>
        <source>The reply failed</source>
        <translation>La respuesta ha fallado</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>La respuesta está completa</translation>
    </message>
</context>
<context>
    <name>app::Agent</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>No sandbox works on this computer: every command is asked about and runs with all your rights.</source>
        <translation>En este equipo no funciona ningún entorno aislado: se pregunta antes de cada orden, y se ejecuta con todos tus permisos.</translation>
    </message>
    <message>
        <source>write in this folder only</source>
        <translation>solo escriben en esta carpeta</translation>
    </message>
    <message>
        <source>read only what they need</source>
        <translation>solo leen lo que necesitan</translation>
    </message>
    <message>
        <source>have no network</source>
        <translation>no tienen red</translation>
    </message>
    <message>
        <source>see no other programs</source>
        <translation>no ven otros programas</translation>
    </message>
    <message>
        <source>Commands run in a sandbox: they %1.</source>
        <translation>Las órdenes se ejecutan en un entorno aislado: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The agent has done many steps. Shall it go on?</source>
        <translation>El agente ha dado muchos pasos. ¿Debe continuar?</translation>
    </message>
    <message>
        <source>The agent has done as many steps as one turn may have.</source>
        <translation>El agente ha dado tantos pasos como puede tener un turno.</translation>
    </message>
    <message>
        <source>The model could not write a call that makes sense. A larger model may.</source>
        <translation>El modelo no ha conseguido escribir una llamada con sentido. Un modelo más grande quizá pueda.</translation>
    </message>
    <message>
        <source>The agent went round in circles and was stopped.</source>
        <translation>El agente daba vueltas en círculo y se ha detenido.</translation>
    </message>
    <message>
        <source>The turn has used up what it was given.</source>
        <translation>El turno ha gastado todo lo que se le había concedido.</translation>
    </message>
    <message>
        <source>The turn became too long for this model.</source>
        <translation>El turno se ha hecho demasiado largo para este modelo.</translation>
    </message>
    <message>
        <source>The model wrote nothing.</source>
        <translation>El modelo no ha escrito nada.</translation>
    </message>
    <message>
        <source>The turn failed.</source>
        <translation>El turno ha fallado.</translation>
    </message>
    <message>
        <source>The agent wants to change %1</source>
        <translation>El agente quiere cambiar %1</translation>
    </message>
    <message>
        <source>The agent wants to run a command in the sandbox</source>
        <translation>El agente quiere ejecutar una orden en el entorno aislado</translation>
    </message>
    <message>
        <source>The agent wants to run a command WITHOUT a sandbox, with all your rights</source>
        <translation>El agente quiere ejecutar una orden SIN entorno aislado, con todos tus permisos</translation>
    </message>
    <message>
        <source>The agent wants to read this page of the web</source>
        <translation>El agente quiere leer esta página de la web</translation>
    </message>
    <message>
        <source>The agent wants to use a connected program</source>
        <translation>El agente quiere usar un programa conectado</translation>
    </message>
    <message>
        <source>Another agent is at work in “%1”, in this window or another program. Wait until it is done, or stop it: a folder has one turn at a time.</source>
        <translation>Otro agente está trabajando en «%1», en esta ventana o en otro programa. Espere a que termine o deténgalo: una carpeta solo admite un turno a la vez.</translation>
    </message>
    <message>
        <source>“%1” cannot be made, where the journal of this folder lies.</source>
        <translation>No se puede crear «%1», donde está el diario de esta carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, where the journal of this folder lies.</source>
        <translation>No se puede escribir en «%1», donde está el diario de esta carpeta.</translation>
    </message>
    <message>
        <source>This turn is still running.</source>
        <translation>Este turno sigue en marcha.</translation>
    </message>
    <message>
        <source>This turn is still running. Stop it first.</source>
        <translation>Este turno sigue en marcha. Deténgalo primero.</translation>
    </message>
    <message>
        <source>This turn has come to its end. Start a new one.</source>
        <translation>Este turno ha llegado a su fin. Inicie uno nuevo.</translation>
    </message>
    <message>
        <source>This turn was undone. Start a new one.</source>
        <translation>Este turno se ha deshecho. Inicie uno nuevo.</translation>
    </message>
    <message>
        <source>This turn was undone already.</source>
        <translation>Este turno ya se había deshecho.</translation>
    </message>
    <message>
        <source>There is no such turn.</source>
        <translation>No existe ese turno.</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read; nothing was changed.</source>
        <translation>El diario de este turno no se puede leer; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The journal of this turn cannot be read: %1 Nothing was changed.</source>
        <translation>El diario de este turno no se puede leer: %1 No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The journal cannot be written: %1. Without it nothing could be undone, so nothing was changed.</source>
        <translation>El diario no se puede escribir: %1. Sin él no se podría deshacer nada, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The journal cannot be begun: %1.</source>
        <translation>El diario no se puede empezar: %1.</translation>
    </message>
    <message>
        <source>Another program uses this turn&apos;s journal.</source>
        <translation>Otro programa usa el diario de este turno.</translation>
    </message>
    <message>
        <source>The original cannot be kept for undo: %1. Nothing was changed. Free some disk space.</source>
        <translation>El original no se puede conservar para deshacer: %1. No se ha cambiado nada. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The journal holds no copy of this content.</source>
        <translation>El diario no tiene ninguna copia de este contenido.</translation>
    </message>
    <message>
        <source>The journal&apos;s copy is damaged and is not used.</source>
        <translation>La copia del diario está dañada y no se usa.</translation>
    </message>
    <message>
        <source>The journal&apos;s copy cannot be read: %1</source>
        <translation>La copia del diario no se puede leer: %1</translation>
    </message>
    <message>
        <source>The journal&apos;s folder %1 cannot be made: %2.</source>
        <translation>La carpeta del diario %1 no se puede crear: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened: %2.</source>
        <translation>La carpeta %1 no se puede abrir: %2.</translation>
    </message>
    <message>
        <source>The contents of this file were not kept.</source>
        <translation>El contenido de este archivo no se conservó.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Este archivo no es de texto.</translation>
    </message>
    <message>
        <source>The turn did not change this file.</source>
        <translation>El turno no cambió este archivo.</translation>
    </message>
    <message>
        <source>These turns did not change this file.</source>
        <translation>Estos turnos no cambiaron este archivo.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1.</source>
        <translation>El sistema no permite acceder a %1.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Try again.</source>
        <translation>Otro programa tiene abierto %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Rule %1 for commands needs a &quot;prefix&quot; of words and a &quot;verdict&quot;: allow, ask or deny. Correct “%2”.</source>
        <translation>La regla %1 para las órdenes necesita un &quot;prefix&quot; de palabras y un &quot;verdict&quot;: allow, ask o deny. Corrija «%2».</translation>
    </message>
    <message>
        <source>The rules for commands are no JSON list. Correct or remove “%1”.</source>
        <translation>Las reglas para las órdenes no son una lista JSON. Corrija o elimine «%1».</translation>
    </message>
    <message>
        <source>The trusted folders are no JSON list. Correct or remove “%1”.</source>
        <translation>Las carpetas de confianza no son una lista JSON. Corrija o elimine «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 was changed after this turn stopped. Start a new one.</source>
        <translation>%1 se cambió después de que este turno se detuviera. Inicie uno nuevo.</translation>
    </message>
    <message>
        <source>%1 changed since it was shown. Look at it again.</source>
        <translation>%1 ha cambiado desde que se mostró. Vuelva a mirarlo.</translation>
    </message>
    <message>
        <source>%1 was changed after the agent made it. Remove it by hand.</source>
        <translation>%1 se cambió después de que el agente lo creara. Elimínelo a mano.</translation>
    </message>
    <message>
        <source>%1 was changed by another program in the meantime. Read it again.</source>
        <translation>Entretanto, otro programa ha cambiado %1. Vuelva a leerlo.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa ha cambiado %1.</translation>
    </message>
    <message>
        <source>%1 may hold keys or passwords and stays closed. Go on without it.</source>
        <translation>%1 puede contener claves o contraseñas y permanece cerrado. Continúe sin él.</translation>
    </message>
    <message>
        <source>%1 is protected, because it can make other programs run something. Tell the user what to change there.</source>
        <translation>%1 está protegido, porque puede hacer que otros programas ejecuten algo. Diga al usuario qué debe cambiar allí.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link that leads out of the folder. It is not followed.</source>
        <translation>%1 es un enlace simbólico que lleva fuera de la carpeta. No se sigue.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link to %2. Use that path instead.</source>
        <translation>%1 es un enlace simbólico a %2. Use esa ruta en su lugar.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it, or use list to see it.</source>
        <translation>%1 es una carpeta. Indique un archivo que contenga o use list para verla.</translation>
    </message>
    <message>
        <source>%1 is not a regular file and is left alone.</source>
        <translation>%1 no es un archivo normal y no se toca.</translation>
    </message>
    <message>
        <source>%1 lies on something mounted inside the folder. It is left alone.</source>
        <translation>%1 está en algo montado dentro de la carpeta. No se toca.</translation>
    </message>
    <message>
        <source>%1 goes through a file as if it were a folder.</source>
        <translation>%1 pasa por un archivo como si fuera una carpeta.</translation>
    </message>
    <message>
        <source>%1 does not exist. Use list or search to find the right path.</source>
        <translation>%1 no existe. Use list o search para encontrar la ruta correcta.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 no se puede abrir: %2.</translation>
    </message>
    <message>
        <source>The reply was longer than a reply may be and was cut off.</source>
        <translation>La respuesta era más larga de lo que puede ser una respuesta y se ha cortado.</translation>
    </message>
    <message>
        <source>The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>El turno llena el contexto del modelo. Inicie uno nuevo o cargue el modelo con un contexto mayor.</translation>
    </message>
    <message>
        <source>A summary did not make the turn much shorter. The turn fills the model&apos;s context. Start a new one, or load the model with a larger context.</source>
        <translation>Un resumen no ha acortado mucho el turno. El turno llena el contexto del modelo. Inicie uno nuevo o cargue el modelo con un contexto mayor.</translation>
    </message>
    <message>
        <source>bubblewrap is not installed.</source>
        <translation>bubblewrap no está instalado.</translation>
    </message>
    <message>
        <source>bubblewrap cannot make its namespaces here; the system may forbid them to programs.</source>
        <translation>bubblewrap no puede crear aquí sus espacios de nombres; puede que el sistema se lo prohíba a los programas.</translation>
    </message>
    <message>
        <source>The kernel has no Landlock, or an early one.</source>
        <translation>El núcleo no tiene Landlock, o tiene una versión antigua.</translation>
    </message>
    <message>
        <source>sandbox-exec does not work here.</source>
        <translation>sandbox-exec no funciona aquí.</translation>
    </message>
    <message>
        <source>Only a restricted token works here: it keeps helpers from writing, but not from reading or from the network.</source>
        <translation>Aquí solo funciona un token restringido: impide que los programas auxiliares escriban, pero no que lean ni que usen la red.</translation>
    </message>
    <message>
        <source>They could change the permissions of your other files, though not what is in them.</source>
        <translation>Podrían cambiar los permisos de sus otros archivos, aunque no su contenido.</translation>
    </message>
    <message>
        <source>They cannot make new files at the top of the folder.</source>
        <translation>No pueden crear archivos nuevos en el nivel superior de la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped in the background: %n commands.</source>
        <translation>
            <numerusform>Detenida en segundo plano: %n orden.</numerusform>
            <numerusform>Detenidas en segundo plano: %n órdenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone, because it changed since: %1. Undo later turns first, or put these files right by hand.</source>
        <translation>No se ha deshecho nada, porque esto ha cambiado desde entonces: %1. Deshaga primero los turnos posteriores o corrija estos archivos a mano.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n files are as they were.</source>
        <translation>
            <numerusform>Deshecho: %n archivo está como estaba.</numerusform>
            <numerusform>Deshecho: %n archivos están como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not put back, because no copy was kept: %1.</source>
        <translation>No se ha restaurado, porque no se conservó ninguna copia: %1.</translation>
    </message>
    <message>
        <source>This turn was undone.</source>
        <translation>Este turno se ha deshecho.</translation>
    </message>
    <message>
        <source>This turn was broken off before its end.</source>
        <translation>Este turno se interrumpió antes de terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n files changed.</source>
        <translation>
            <numerusform>%n archivo cambiado.</numerusform>
            <numerusform>%n archivos cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in the way has another name now: %1.</source>
        <translation>Lo que estorbaba tiene ahora otro nombre: %1.</translation>
    </message>
    <message>
        <source>Left as they are, because they changed since: %1.</source>
        <translation>Se han dejado como están, porque han cambiado desde entonces: %1.</translation>
    </message>
</context>
<context>
    <name>app::AgentController</name>
    <message>
        <source>“%1” is missing, or is not what was asked for.</source>
        <translation>«%1» falta, o no es lo que se pidió.</translation>
    </message>
    <message>
        <source>The key of %1 is still being read. Try again in a moment.</source>
        <translation>La clave de %1 aún se está leyendo. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>app::AgentList</name>
    <message>
        <source>An agent asks</source>
        <translation>Un agente espera tu respuesta</translation>
    </message>
    <message>
        <source>%1: the agent asks</source>
        <translation>%1: el agente espera tu respuesta</translation>
    </message>
    <message>
        <source>An agent has finished</source>
        <translation>Un agente ha terminado</translation>
    </message>
    <message>
        <source>%1: the agent has finished</source>
        <translation>%1: el agente ha terminado</translation>
    </message>
</context>
<context>
    <name>app::AgentRules</name>
    <message>
        <source>allowed</source>
        <translation>permitida</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>se pregunta antes</translation>
    </message>
    <message>
        <source>never allowed</source>
        <translation>nunca permitida</translation>
    </message>
</context>
<context>
    <name>app::AppLock</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Writing the conversations anew…</source>
        <translation>Escribiendo de nuevo las conversaciones…</translation>
    </message>
    <message>
        <source>Comparing them with the old ones…</source>
        <translation>Comparándolas con las anteriores…</translation>
    </message>
    <message>
        <source>Writing the backups anew…</source>
        <translation>Escribiendo de nuevo las copias de seguridad…</translation>
    </message>
    <message>
        <source>Writing the attachments anew…</source>
        <translation>Escribiendo de nuevo los adjuntos…</translation>
    </message>
    <message>
        <source>That is not the password. Check the keyboard layout and Caps Lock.</source>
        <translation>Esa no es la contraseña. Comprueba la distribución del teclado y Bloq Mayús.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>This Hearth was built without SQLCipher and cannot encrypt.</source>
        <translation>Este Hearth se compiló sin SQLCipher y no puede cifrar.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>That is not the password that Hearth is locked with.</source>
        <translation>Esa no es la contraseña con la que está bloqueado Hearth.</translation>
    </message>
    <message>
        <source>What was copied to “%1” for a move would stay unlocked. Carry out the move, or choose “Stay here”, then set the password.</source>
        <translation>Lo copiado en «%1» para una mudanza quedaría sin bloquear. Haga la mudanza o elija «Quedarse aquí», y después establezca la contraseña.</translation>
    </message>
</context>
<context>
    <name>app::AttachmentList</name>
    <message>
        <source>“%1” is not on this computer, and Hearth fetches nothing from the network. Save it as a file and add that.</source>
        <translation>«%1» no está en este equipo, y Hearth no trae nada de la red. Guárdalo como archivo y añade ese archivo.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texto pegado.txt</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Imagen pegada.png</translation>
    </message>
    <message>
        <source>The picture cannot be taken over. Save it as a file and add that.</source>
        <translation>La imagen no se puede incorporar. Guárdala como archivo y añade ese archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages as pictures</source>
        <translation>
            <numerusform>%1, %n página como imagen</numerusform>
            <numerusform>%1, %n páginas como imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
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
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages from “%1”</source>
        <translation>Pasajes de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1.wav</source>
        <translation>Grabación %1.wav</translation>
    </message>
    <message>
        <source>Pasted text.html</source>
        <translation>Texto pegado.html</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pages with figures also as pictures</source>
        <extracomment>%1: how many pages with figures there are; %n: how many of them are shown</extracomment>
        <translation>
            <numerusform>%n de %1 página con figuras también como imagen</numerusform>
            <numerusform>%n de %1 páginas con figuras también como imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages with figures also as pictures</source>
        <translation>
            <numerusform>%n página con figuras también como imagen</numerusform>
            <numerusform>%n páginas con figuras también como imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, and more that are not read</source>
        <translation>
            <numerusform>%n archivo, y otros que no se leen</numerusform>
            <numerusform>%n archivos, y otros que no se leen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AttachmentViewer</name>
    <message>
        <source>“%1” is no longer here.</source>
        <translation>«%1» ya no está aquí.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save a copy instead.</source>
        <translation>Ningún programa de este equipo abre «%1». Guarda una copia en su lugar.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>“%1” cannot be saved there. Choose another folder.</source>
        <translation>«%1» no se puede guardar ahí. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>app::Backups</name>
    <message>
        <source>A reply is being written. Wait for its end or stop it, then try again.</source>
        <translation>Se está escribiendo una respuesta. Espera a que termine o detenla, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The conversations are not open. Start Hearth again, then restore the copy.</source>
        <translation>Las conversaciones no están abiertas. Inicia Hearth de nuevo y después restaura la copia.</translation>
    </message>
</context>
<context>
    <name>app::Catalogue</name>
    <message>
        <source>Quick on any computer. Sees pictures and hears sound. A good first choice.</source>
        <translation>Rápido en cualquier equipo. Ve imágenes y oye sonido. Una buena primera elección.</translation>
    </message>
    <message>
        <source>Clearly cleverer than E2B at half the speed. Sees and hears.</source>
        <translation>Claramente más listo que E2B a la mitad de velocidad. Ve y oye.</translation>
    </message>
    <message>
        <source>For careful answers and long documents. Sees and hears.</source>
        <translation>Para respuestas cuidadas y documentos largos. Ve y oye.</translation>
    </message>
    <message>
        <source>Knows most for its speed: a mixture of experts, as quick as E4B. Sees pictures. Needs much memory.</source>
        <translation>El que más sabe para su velocidad: una mezcla de expertos, tan rápida como E4B. Ve imágenes. Necesita mucha memoria.</translation>
    </message>
    <message>
        <source>The best of the family, and the slowest. Sees pictures.</source>
        <translation>El mejor de la familia, y el más lento. Ve imágenes.</translation>
    </message>
</context>
<context>
    <name>app::ChatController</name>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Esperando al modelo</translation>
    </message>
    <message>
        <source>Reading the prompt, %1 of %2 tokens</source>
        <translation>Leyendo la petición, %1 de %2 tokens</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>This reply cannot be replayed: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>Esta respuesta no se puede reproducir: su recibo no tiene tokens, o continúa otra respuesta. Reescríbela en su lugar.</translation>
    </message>
    <message>
        <source>No word of the question stands in the folder&apos;s files. Ask with words that stand there.</source>
        <translation>Ninguna palabra de la pregunta está en los archivos de la carpeta. Pregunta con palabras que estén en ellos.</translation>
    </message>
    <message>
        <source>Another conversation was opened before the question was sent.</source>
        <translation>Se ha abierto otra conversación antes de enviar la pregunta.</translation>
    </message>
    <message>
        <source>The words of this reply cannot be looked at: its receipt has no tokens, or it goes on from another reply. Write it again instead.</source>
        <translation>Las palabras de esta respuesta no se pueden examinar: su recibo no tiene tokens, o continúa otra respuesta. Reescríbela en su lugar.</translation>
    </message>
    <message>
        <source>Another model wrote this reply. Load %1 to look at its words.</source>
        <translation>Esta respuesta la ha escrito otro modelo. Carga %1 para examinar sus palabras.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>This engine is not ready yet. Try again in a moment.</source>
        <translation>Este motor aún no está listo. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>app::ConversationExchange</name>
    <message numerus="yes">
        <source>Importing, %n conversation(s)</source>
        <translation>
            <numerusform>Importando, %n conversación</numerusform>
            <numerusform>Importando, %n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting, %1 of %2</source>
        <translation>Exportando, %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) exported to “%1”</source>
        <translation>
            <numerusform>%n conversación exportada a «%1»</numerusform>
            <numerusform>%n conversaciones exportadas a «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) imported</source>
        <translation>
            <numerusform>%n conversación importada</numerusform>
            <numerusform>%n conversaciones importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) are not in it, as they are larger than 64 MB or not there any more: %1</source>
        <translation>
            <numerusform>%n archivo adjunto no está incluido, porque supera los 64 MB o ya no existe: %1</numerusform>
            <numerusform>%n archivos adjuntos no están incluidos, porque superan los 64 MB o ya no existen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs, or take fewer conversations at a time.</source>
        <translation>No hay memoria suficiente. Cierre otros programas o tome menos conversaciones a la vez.</translation>
    </message>
</context>
<context>
    <name>app::ConversationListModel</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>La conversación</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: moved to the trash</source>
        <translation>%1: a la papelera</translation>
    </message>
    <message>
        <source>%1: restored</source>
        <translation>%1: restauración hecha</translation>
    </message>
    <message>
        <source>%1: archived</source>
        <translation>%1: a las archivadas</translation>
    </message>
    <message>
        <source>%1: back in the list</source>
        <translation>%1: de vuelta en la lista</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>The folder “%1” was removed</source>
        <translation>La carpeta «%1» se ha eliminado</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message numerus="yes">
        <source>Deleted for good in %n day(s)</source>
        <translation>
            <numerusform>Eliminación definitiva en %n día</numerusform>
            <numerusform>Eliminación definitiva en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>app::DataFolder</name>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>La carpeta «%1» no está.</translation>
    </message>
    <message>
        <source>“%1” holds what another Hearth has begun to copy.</source>
        <translation>«%1» contiene lo que otro Hearth empezó a copiar.</translation>
    </message>
    <message>
        <source>“%1” holds other files.</source>
        <translation>«%1» contiene otros archivos.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: %2.</source>
        <translation>No se puede copiar «%1»: %2.</translation>
    </message>
    <message>
        <source>another program changed it</source>
        <translation>otro programa lo cambió</translation>
    </message>
    <message>
        <source>“%1” cannot be copied: the disk of that folder takes no links.</source>
        <translation>No se puede copiar «%1»: el disco de esa carpeta no admite enlaces.</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>No se pueden escribir los ajustes, así que no se mueve nada.</translation>
    </message>
    <message>
        <source>An agent is at work. Wait until it is done, or stop it.</source>
        <translation>Hay un agente trabajando. Espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>Una de las carpetas está dentro de la otra. Elija una al lado.</translation>
    </message>
    <message>
        <source>what was written reads differently</source>
        <translation>lo escrito se lee distinto</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to.</source>
        <translation>No se puede escribir en la carpeta «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect the disk that it lies on.</source>
        <translation>La carpeta «%1» no está. Conecte el disco que la contiene.</translation>
    </message>
    <message>
        <source>“%1” does not hold the conversations, so nothing was removed.</source>
        <translation>«%1» no contiene las conversaciones, así que no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>No se ha podido eliminar «%1».</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one name for the disk of that folder. Rename one of them.</source>
        <translation>«%1» y «%2» son un mismo nombre para el disco de esa carpeta. Cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>its folder there is a link to another place</source>
        <translation>su carpeta allí es un enlace a otro lugar</translation>
    </message>
    <message>
        <source>“%1” was used again after the move, so nothing was removed. Look at what is new there, then delete it yourself.</source>
        <translation>«%1» se volvió a usar después de la mudanza, así que no se ha eliminado nada. Mire qué hay de nuevo allí y después elimine usted la carpeta.</translation>
    </message>
</context>
<context>
    <name>app::DataMove</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Elija una carpeta de este ordenador.</translation>
    </message>
    <message>
        <source>The settings cannot be written, so nothing is moved.</source>
        <translation>No se pueden escribir los ajustes, así que no se mueve nada.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>No se pueden escribir los ajustes.</translation>
    </message>
    <message>
        <source>Last changed %1, locked with a password.</source>
        <translation>Último cambio: %1; bloqueado con contraseña.</translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <translation>Último cambio: %1.</translation>
    </message>
    <message>
        <source>Everything lies in that folder already.</source>
        <translation>Todo está ya en esa carpeta.</translation>
    </message>
    <message>
        <source>One of the folders lies in the other. Choose one beside it.</source>
        <translation>Una de las carpetas está dentro de la otra. Elija una al lado.</translation>
    </message>
    <message>
        <source>“%1” is no folder. Choose another one.</source>
        <translation>«%1» no es una carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Hearth may not write to “%1”. Choose another folder, or change its rights.</source>
        <translation>Hearth no puede escribir en «%1». Elija otra carpeta o cambie sus permisos.</translation>
    </message>
    <message>
        <source>“%1” lies on another computer. Databases are damaged there sooner or later: choose a folder on a disk of this one.</source>
        <translation>«%1» está en otro ordenador. Allí las bases de datos acaban dañándose: elija una carpeta en un disco de este.</translation>
    </message>
    <message>
        <source>Hearth runs in a sandbox that lends it “%1” only for a while. Give it that folder in the sandbox&apos;s settings, then choose it again.</source>
        <translation>Hearth se ejecuta en un entorno aislado que solo le presta «%1» por un tiempo. Concédale esa carpeta en los ajustes del entorno y vuelva a elegirla.</translation>
    </message>
    <message>
        <source>Not enough space: %1 are needed, %2 are free in “%3”.</source>
        <translation>No hay espacio suficiente: hacen falta %1 y quedan %2 libres en «%3».</translation>
    </message>
    <message>
        <source>The disk of “%1” is formatted as FAT, which takes no file over 4 GB, and one of the models is larger. Choose another disk, or remove that model first.</source>
        <translation>El disco de «%1» tiene formato FAT, que no admite archivos de más de 4 GB, y uno de los modelos es mayor. Elija otro disco o quite antes ese modelo.</translation>
    </message>
    <message>
        <source>“%1” holds other files. Choose an empty folder.</source>
        <translation>«%1» contiene otros archivos. Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>What was copied to “%1” is still there. It is removed at a start of Hearth at which that folder can be written to.</source>
        <translation>Lo copiado en «%1» sigue allí. Se eliminará en un inicio de Hearth en el que se pueda escribir en esa carpeta.</translation>
    </message>
</context>
<context>
    <name>app::DesktopPortals</name>
    <message>
        <source>Ask Hearth a quick question</source>
        <translation>Hacer una pregunta rápida a Hearth</translation>
    </message>
    <message>
        <source>The desktop gave no screenshot. Take one with its own program and paste it.</source>
        <translation>El escritorio no entregó ninguna captura. Hágala con su propio programa y péguela.</translation>
    </message>
</context>
<context>
    <name>app::DeviceChoice</name>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>on the processor, slow</source>
        <translation>en el procesador, lento</translation>
    </message>
    <message>
        <source>“%1” is not there now. The processor computes until it is back.</source>
        <translation>«%1» no está disponible ahora. El procesador calcula hasta que vuelva.</translation>
    </message>
    <message>
        <source>The processor computes until the chosen device can.</source>
        <translation>El procesador calcula hasta que pueda hacerlo el dispositivo elegido.</translation>
    </message>
</context>
<context>
    <name>app::DownloadAccess</name>
    <message>
        <source>An access token has no spaces and no letters beyond a to z.</source>
        <translation>Un token de acceso no tiene espacios ni letras fuera de la a a la z.</translation>
    </message>
</context>
<context>
    <name>app::DraftCost</name>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>aprox. %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>aprox. %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first word in %2</source>
        <translation>%1, primera palabra en %2</translation>
    </message>
</context>
<context>
    <name>app::EyesAndEars</name>
    <message>
        <source>Sees with “%1”.</source>
        <translation>Ve con «%1».</translation>
    </message>
    <message>
        <source>Sees and hears with “%1”.</source>
        <translation>Ve y oye con «%1».</translation>
    </message>
    <message>
        <source>Hears with “%1”.</source>
        <translation>Oye con «%1».</translation>
    </message>
    <message>
        <source>“%1” belongs to another model than “%2”. Choose the mmproj file that was published with it.</source>
        <translation>«%1» pertenece a otro modelo que «%2». Elija el archivo mmproj que se publicó con él.</translation>
    </message>
    <message>
        <source>Neither sees nor hears. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>No ve ni oye. %1</translation>
    </message>
    <message>
        <source>“%1” uses “%2” now.</source>
        <extracomment>%1: a model&apos;s name; %2: a file&apos;s</extracomment>
        <translation>«%1» usa ahora «%2».</translation>
    </message>
    <message>
        <source>“%1” is no model: it is for %2. Open %2 first, then this file.</source>
        <translation>«%1» no es un modelo: es para %2. Abra primero %2 y después este archivo.</translation>
    </message>
    <message>
        <source>“%1” is no model: a model sees and hears with it. Open that model first, then this file.</source>
        <translation>«%1» no es un modelo: un modelo ve y oye con él. Abra primero ese modelo y después este archivo.</translation>
    </message>
</context>
<context>
    <name>app::FetchProcess</name>
    <message>
        <source>The program hearth-fetch, which downloads for Hearth, is missing. Install it again, or copy a model file here by other means.</source>
        <translation>Falta el programa hearth-fetch, que descarga para Hearth. Vuelve a instalarlo, o copia aquí un archivo de modelo por otros medios.</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. Try again: it goes on where it stopped.</source>
        <translation>La descarga ha terminado de forma inesperada. Inténtalo de nuevo: continúa donde se detuvo.</translation>
    </message>
</context>
<context>
    <name>app::FolderGate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>No se pueden escribir los ajustes.</translation>
    </message>
</context>
<context>
    <name>app::Ledger</name>
    <message>
        <source>Hearth is set to stay on this computer and opens no connection. Turn off “Local only” in the settings to allow it.</source>
        <translation>Hearth está configurado para quedarse en este equipo y no abre ninguna conexión. Desactiva «Solo local» en los ajustes para permitirlo.</translation>
    </message>
    <message>
        <source>The list of connections cannot be written, so none is opened. Check the permissions and the space on the disk.</source>
        <translation>No se puede escribir la lista de conexiones, así que no se abre ninguna. Comprueba los permisos y el espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>app::MemoryFit</name>
    <message>
        <source>Fits easily</source>
        <translation>Cabe con holgura</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Fits when other programs are closed</source>
        <translation>Cabe si se cierran otros programas</translation>
    </message>
    <message>
        <source>Too large for the %1 of memory here</source>
        <translation>Demasiado grande para los %1 de memoria de aquí</translation>
    </message>
</context>
<context>
    <name>app::MemoryPlan</name>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Pictures and sound</source>
        <translation>Imágenes y sonido</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>Modelo borrador</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>Memoria de trabajo</translation>
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
        <translation>Memoria del procesador</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 more than is free now</source>
        <translation>%1 más de lo que está libre ahora</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>This model was made for up to %1.</source>
        <translation>Este modelo se hizo para un máximo de %1.</translation>
    </message>
    <message>
        <source>Up to %1 fit into this computer&apos;s memory.</source>
        <translation>En la memoria de este equipo caben hasta %1.</translation>
    </message>
    <message>
        <source>Needs %1 once the conversation fills it.</source>
        <translation>Necesita %1 cuando la conversación lo llena.</translation>
    </message>
    <message>
        <source>Its per-layer table, %1, stays on the disk and is read as needed.</source>
        <translation>Su tabla por capas, de %1, se queda en el disco y se lee según haga falta.</translation>
    </message>
    <message>
        <source>Loading took %1; %2 were predicted for it.</source>
        <translation>La carga ocupó %1; se habían previsto %2.</translation>
    </message>
    <message>
        <source>%1 of its own. Not chosen in the settings.</source>
        <translation>%1 de memoria propia. No elegido en los ajustes.</translation>
    </message>
    <message>
        <source>Memory of the processor, shared with %1</source>
        <translation>Memoria del procesador, compartida con %1</translation>
    </message>
    <message>
        <source>Needs %2 on %1 and %3 of this computer&apos;s memory once the conversation fills it.</source>
        <translation>Necesita %2 en %1 y %3 de la memoria de este equipo cuando la conversación llena el contexto.</translation>
    </message>
    <message>
        <source>On %1 loading took %2; %3 were predicted for it.</source>
        <extracomment>%1: a graphics device; %2 and %3: &quot;3.12 GB&quot;</extracomment>
        <translation>En %1 la carga ocupó %2; se habían previsto %3.</translation>
    </message>
    <message>
        <source>Of this computer&apos;s memory it took %1; %2 were predicted for it.</source>
        <translation>De la memoria de este equipo ocupó %1; se habían previsto %2.</translation>
    </message>
</context>
<context>
    <name>app::Mentions</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Ask about the folder %1</source>
        <translation>Preguntar sobre la carpeta %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>tras pensar</translation>
    </message>
</context>
<context>
    <name>app::Microphone</name>
    <message>
        <source>There is no microphone. Connect one and try again.</source>
        <translation>No hay ningún micrófono. Conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Hearth may not use the microphone. Allow it in the settings of your system.</source>
        <translation>Hearth no tiene permiso para usar el micrófono. Permítelo en las preferencias de tu sistema.</translation>
    </message>
    <message>
        <source>The microphone cannot be heard at 16 kHz. Choose another one in the settings of your system.</source>
        <translation>El micrófono no se puede oír a 16 kHz. Elige otro en las preferencias de tu sistema.</translation>
    </message>
    <message>
        <source>The microphone stopped. Check that it is connected and that no other program holds it.</source>
        <translation>El micrófono se ha detenido. Comprueba que esté conectado y que ningún otro programa lo esté usando.</translation>
    </message>
    <message>
        <source>Nothing was heard. Record for a little longer.</source>
        <translation>No se ha oído nada. Graba durante un poco más de tiempo.</translation>
    </message>
</context>
<context>
    <name>app::ModelChoices</name>
    <message>
        <source>Thinking</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>Without thinking</source>
        <translation>Sin pensar</translation>
    </message>
    <message>
        <source>Thoughts up to %1 tokens</source>
        <translation>Pensamientos de hasta %1 tokens</translation>
    </message>
    <message>
        <source>Thoughts without a limit</source>
        <translation>Pensamientos sin límite</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperatura %1</translation>
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
        <translation>Respuestas de hasta %1 tokens</translation>
    </message>
    <message>
        <source>Replies without a limit</source>
        <translation>Respuestas sin límite</translation>
    </message>
    <message>
        <source>A new seed each time</source>
        <translation>Una semilla nueva cada vez</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Semilla %1</translation>
    </message>
    <message>
        <source>Repetition penalty %1</source>
        <translation>Penalización por repetición %1</translation>
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
        <translation>necesita %1 de memoria</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 tokens/s</translation>
    </message>
    <message>
        <source>On your prompts, %1 says the same as %2.</source>
        <translation>Con sus mensajes, %1 dice lo mismo que %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says nearly the same as %2.</source>
        <translation>Con sus mensajes, %1 dice casi lo mismo que %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says mostly the same as %2. The replies show whether the differences matter to you.</source>
        <translation>Con sus mensajes, %1 dice casi siempre lo mismo que %2. Las respuestas muestran si las diferencias le importan.</translation>
    </message>
    <message>
        <source>On your prompts, %1 often says something else than %2.</source>
        <translation>Con sus mensajes, %1 dice a menudo algo distinto de %2.</translation>
    </message>
    <message>
        <source>On your prompts, %1 says something else than %2.</source>
        <translation>Con sus mensajes, %1 dice algo distinto de %2.</translation>
    </message>
    <message>
        <source>They agree on %1 of the words (%2 of %3 tokens).</source>
        <extracomment>%1: a share, &quot;98 %&quot;; %2 and %3: numbers of words</extracomment>
        <translation>Coinciden en el %1 de las palabras (%2 de %3 tokens).</translation>
    </message>
    <message>
        <source>%1 of %2 replies are the same.</source>
        <translation>%1 de %2 respuestas son iguales.</translation>
    </message>
    <message>
        <source>That is little to go by: choose more prompts.</source>
        <translation>Es poco para juzgar: elija más mensajes.</translation>
    </message>
    <message>
        <source>The same reply.</source>
        <translation>La misma respuesta.</translation>
    </message>
    <message>
        <source>They agree on %1 of the words.</source>
        <translation>Coinciden en el %1 de las palabras.</translation>
    </message>
    <message>
        <source>One is loaded after the other; that needs %1 of memory.</source>
        <translation>Se cargan uno tras otro; eso necesita %1 de memoria.</translation>
    </message>
    <message>
        <source>The model in use is set aside meanwhile, and comes back.</source>
        <translation>El modelo en uso se aparta mientras tanto y vuelve después.</translation>
    </message>
    <message>
        <source>The comparison was stopped, because a model was loaded.</source>
        <translation>La comparación se detuvo porque se cargó un modelo.</translation>
    </message>
    <message>
        <source>Waits until the reply that is being written has ended.</source>
        <translation>Espera a que termine la respuesta que se está escribiendo.</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>%1 answers prompt %2 of %3</source>
        <extracomment>%1: a file, &quot;Q4_0&quot;; %2 and %3: numbers</extracomment>
        <translation>%1 responde al mensaje %2 de %3</translation>
    </message>
</context>
<context>
    <name>app::ModelController</name>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <extracomment>%1: &quot;1.2 GB of 3.1 GB&quot;; %n: seconds</extracomment>
        <translation>
            <numerusform>%1, queda %n&#xa0;s</numerusform>
            <numerusform>%1, quedan %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearth opens files on this computer only. Choose a .gguf file.</source>
        <translation>Hearth solo abre archivos de este equipo. Elige un archivo .gguf.</translation>
    </message>
    <message>
        <source>Hearth ended unexpectedly while it worked with “%1”. The model is not loaded by itself again. Open it anew, or choose another one.</source>
        <translation>Hearth ha terminado de forma inesperada mientras trabajaba con «%1». El modelo no se volverá a cargar solo. Ábrelo de nuevo, o elige otro.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>app::ModelDownload</name>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>La carpeta %1 no se puede crear. Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>%1 no longer has the file %2. A newer Hearth may know the new one; or get a GGUF file there yourself and open it.</source>
        <translation>%1 ya no tiene el archivo %2. Un Hearth más reciente quizá conozca el nuevo; o consigue allí un archivo GGUF y ábrelo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 a second, %3</source>
        <extracomment>%1: &quot;1.2 GB of 4.3 GB&quot;, %2: &quot;12.3 MB&quot;, %3: &quot;4 minutes left&quot;</extracomment>
        <translation>%1, %2 por segundo, %3</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelLibrary</name>
    <message>
        <source>Needs %1 of memory, %2 with its whole context</source>
        <translation>Necesita %1 de memoria, %2 con todo su contexto</translation>
    </message>
    <message>
        <source>“%1” is in the trash of the computer. Its space is free once that is emptied.</source>
        <translation>«%1» está en la papelera del equipo. Su espacio quedará libre cuando se vacíe.</translation>
    </message>
    <message>
        <source>The computer has no trash for “%1”. Delete the file yourself: %2</source>
        <translation>El equipo no tiene papelera para «%1». Elimine usted el archivo: %2</translation>
    </message>
</context>
<context>
    <name>app::ModelPlacement</name>
    <message>
        <source>All of it fits on %1</source>
        <translation>Cabe entero en %1</translation>
    </message>
    <message>
        <source>%1 computes all of it</source>
        <extracomment>%1: a graphics device</extracomment>
        <translation>%1 lo calcula entero</translation>
    </message>
    <message>
        <source>%1 computes %2 of %3 layers, the processor the rest</source>
        <extracomment>%1: a graphics device; %2 and %3: numbers</extracomment>
        <translation>%1 calcula %2 de %3 capas; el procesador, el resto</translation>
    </message>
    <message>
        <source>Nothing of it fits on %1, so the processor computes</source>
        <translation>Nada de él cabe en %1, así que calcula el procesador</translation>
    </message>
    <message>
        <source>%1 cannot compute with such weights, so the processor does</source>
        <translation>%1 no puede calcular con pesos así, de modo que lo hace el procesador</translation>
    </message>
</context>
<context>
    <name>app::ModelStore</name>
    <message>
        <source>slow without a graphics card</source>
        <translation>lento sin tarjeta gráfica</translation>
    </message>
    <message>
        <source>Asking %1 for the files…</source>
        <translation>Pidiendo los archivos a %1…</translation>
    </message>
    <message>
        <source>Checking that every byte is right…</source>
        <translation>Comprobando que cada byte sea correcto…</translation>
    </message>
    <message>
        <source>%1 of memory, %2 of it free</source>
        <translation>%1 de memoria, %2 libres</translation>
    </message>
</context>
<context>
    <name>app::Notifications</name>
    <message>
        <source>A reply is complete</source>
        <translation>Una respuesta está completa</translation>
    </message>
    <message>
        <source>A reply failed</source>
        <translation>Una respuesta ha fallado</translation>
    </message>
</context>
<context>
    <name>app::PageFetcher</name>
    <message>
        <source>The page is not fetched any more.</source>
        <translation>La página ya no se va a obtener.</translation>
    </message>
    <message>
        <source>The page did not come within two minutes.</source>
        <translation>La página no ha llegado en dos minutos.</translation>
    </message>
    <message>
        <source>The page cannot be fetched: hearth-fetch ended.</source>
        <translation>La página no se puede obtener: hearth-fetch ha terminado.</translation>
    </message>
    <message>
        <source>There is no room for the page on the disk.</source>
        <translation>No hay espacio para la página en el disco.</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>la página</translation>
    </message>
</context>
<context>
    <name>app::PresetList</name>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«%1»: eliminación hecha</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 no se ha podido escribir: %2. Elige otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>%n elemento exportado</numerusform>
            <numerusform>%n elementos exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Choose another file.</source>
        <translation>%1 no se ha podido leer: %2. Elige otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n elemento importado</numerusform>
            <numerusform>%n elementos importados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PromptContext</name>
    <message>
        <source>System text</source>
        <translation>Texto del sistema</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) in short</source>
        <translation>
            <numerusform>%n mensaje resumido</numerusform>
            <numerusform>%n mensajes resumidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thought(s)</source>
        <translation>
            <numerusform>%n pensamiento</numerusform>
            <numerusform>%n pensamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>No se vuelve a leer</translation>
    </message>
    <message>
        <source>Its message is in short</source>
        <translation>Su mensaje está resumido</translation>
    </message>
    <message>
        <source>Left out, saves %1</source>
        <translation>Omitido, ahorra %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>En total %1</translation>
    </message>
    <message>
        <source>Reading it</source>
        <translation>Leyéndolo</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) written</source>
        <translation>
            <numerusform>%n palabra escrita</numerusform>
            <numerusform>%n palabras escritas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ReaderWords</name>
    <message>
        <source>read your other files</source>
        <translation>leer sus otros archivos</translation>
    </message>
    <message>
        <source>use the network</source>
        <translation>usar la red</translation>
    </message>
    <message>
        <source>Files are read by a process of their own, but no sandbox of this computer confines it fully: a hostile file could make it %1.</source>
        <extracomment>%1: &quot;read your other files and use the network&quot;</extracomment>
        <translation>Un proceso propio lee los archivos, pero ningún aislamiento de este equipo lo encierra del todo: un archivo hostil podría hacerle hacer esto: %1.</translation>
    </message>
    <message>
        <source>Install bubblewrap to change that.</source>
        <translation>Instale bubblewrap para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>app::Records</name>
    <message>
        <source>Asked for the files of a model</source>
        <translation>Petición de los archivos de un modelo</translation>
    </message>
    <message>
        <source>Downloaded a model</source>
        <translation>Descarga de un modelo</translation>
    </message>
    <message>
        <source>Read a page for an agent</source>
        <translation>Lectura de una página para un agente</translation>
    </message>
    <message>
        <source>Used a tool server (MCP)</source>
        <translation>Uso de un servidor de herramientas (MCP)</translation>
    </message>
    <message>
        <source>Listened to programs of this computer</source>
        <translation>Escucha de programas de este equipo</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Models downloaded here</source>
        <translation>Modelos descargados aquí</translation>
    </message>
    <message>
        <source>Prepared conversations (made again when they are missing)</source>
        <translation>Conversaciones preparadas (se rehacen cuando faltan)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>Libre en este disco</translation>
    </message>
    <message>
        <source>The report could not be written: %1. Choose another folder.</source>
        <translation>No se ha podido escribir el informe: %1. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Asked an engine elsewhere</source>
        <translation>Petición a un motor en otro lugar</translation>
    </message>
    <message>
        <source>%1 is no file of this computer</source>
        <translation>%1 no es un archivo de este equipo</translation>
    </message>
    <message>
        <source>The list could not be written: %1. Choose another folder.</source>
        <translation>No se pudo escribir la lista: %1. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>What agents did, kept so that it can be undone</source>
        <translation>Lo que hicieron los agentes, guardado para poder deshacerlo</translation>
    </message>
    <message numerus="yes">
        <source>%n turns were deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %n turno.</numerusform>
            <numerusform>Se han eliminado %n turnos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders where an agent is at work keep theirs.</source>
        <translation>Las carpetas donde trabaja un agente conservan los suyos.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns could not be deleted.</source>
        <translation>
            <numerusform>No se ha podido eliminar %n turno.</numerusform>
            <numerusform>No se han podido eliminar %n turnos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for a new version</source>
        <translation>Se buscó una versión nueva</translation>
    </message>
</context>
<context>
    <name>app::RemoteEngines</name>
    <message>
        <source>The engines cannot be kept: %1. Check the space on the disk.</source>
        <translation>No se pueden guardar los motores: %1. Compruebe el espacio en el disco.</translation>
    </message>
    <message>
        <source>Choose a model of the engine.</source>
        <translation>Elija un modelo del motor.</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«%1» se ha quitado</translation>
    </message>
</context>
<context>
    <name>app::ReplyDetails</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculado en</translation>
    </message>
    <message>
        <source>Loaded now</source>
        <translation>Cargado ahora</translation>
    </message>
    <message>
        <source>The same model</source>
        <translation>El mismo modelo</translation>
    </message>
    <message>
        <source>Another model, so a replay will differ</source>
        <translation>Otro modelo, así que una reproducción será distinta</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Longest thought</source>
        <translation>Pensamiento más largo</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>Longest reply</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
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
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 tokens/s</source>
        <extracomment>tokens, seconds, tokens per second</extracomment>
        <translation>%1 en %2 s, %3 tokens/s</translation>
    </message>
    <message>
        <source>The model ended it</source>
        <translation>La terminó el modelo</translation>
    </message>
    <message>
        <source>At the limit of tokens per reply</source>
        <translation>En el límite de tokens por respuesta</translation>
    </message>
    <message>
        <source>The context was full</source>
        <translation>El contexto estaba lleno</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Se detuvo</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens de la entrada</translation>
    </message>
    <message>
        <source>Of those, read before</source>
        <translation>De ellos, leídos antes</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens leídos</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Token numbers</source>
        <translation>Números de los tokens</translation>
    </message>
</context>
<context>
    <name>app::SoundPlayer</name>
    <message>
        <source>There is no loudspeaker. Connect one and try again.</source>
        <translation>No hay ningún altavoz. Conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used. Check the sound settings of your system.</source>
        <translation>El altavoz no se puede usar. Comprueba las preferencias de sonido de tu sistema.</translation>
    </message>
</context>
<context>
    <name>app::SummaryMaker</name>
    <message>
        <source>The model wrote no summary. Try again, or leave it out.</source>
        <translation>El modelo no escribió ningún resumen. Inténtelo de nuevo o déjelo fuera.</translation>
    </message>
    <message>
        <source>(Of its last part only.) %1</source>
        <translation>(Solo de su última parte.) %1</translation>
    </message>
    <message>
        <source>(Of its beginning only.) %1</source>
        <translation>(Solo de su comienzo.) %1</translation>
    </message>
</context>
<context>
    <name>app::TranscriptModel</name>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
    <message>
        <source>Code, %1: %2</source>
        <translation>Código, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table with %n row(s): %1</source>
        <translation>
            <numerusform>Tabla con %n fila: %1</numerusform>
            <numerusform>Tabla con %n filas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>Pensó durante %n segundo</numerusform>
            <numerusform>Pensó durante %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder.</source>
        <translation>El archivo %1 no se puede escribir: %2. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>Written by %1, outside this computer. %2</source>
        <translation>Escrito por %1, fuera de este equipo. %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>Se muestran las primeras %1 de %2 filas.</translation>
    </message>
    <message>
        <source>The first %1 of %2 columns are shown.</source>
        <translation>Se muestran las primeras %1 de %2 columnas.</translation>
    </message>
    <message>
        <source>The copied table ends after row %1.</source>
        <translation>La tabla copiada termina tras la fila %1.</translation>
    </message>
    <message>
        <source>The copied table has all of them.</source>
        <translation>La tabla copiada las tiene todas.</translation>
    </message>
    <message>
        <source>Reply, being written</source>
        <translation>Respuesta, escribiéndose</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>The program hearth-fetch, which looks for Hearth, is missing. Install Hearth again.</source>
        <translation>Falta el programa hearth-fetch, que busca Hearth. Instale Hearth de nuevo.</translation>
    </message>
    <message>
        <source>Nothing could be found out. Check the connection, then look again.</source>
        <translation>No se pudo averiguar nada. Compruebe la conexión y busque de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not say which version is the newest. Look there yourself, or try again later.</source>
        <translation>%1 no dice cuál es la versión más reciente. Mire allí usted mismo o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Version %1 is there. Hearth does not replace itself: get it the way you got this one.</source>
        <translation>La versión %1 está disponible. Hearth no se sustituye a sí mismo: consígala como consiguió esta.</translation>
    </message>
</context>
<context>
    <name>app::exchange</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensamiento</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Instrucciones del sistema</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Choose another place.</source>
        <translation>No se ha podido crear la carpeta «%1». Elige otro lugar.</translation>
    </message>
    <message>
        <source>This is no conversation of GPT4All.</source>
        <translation>Esto no es una conversación de GPT4All.</translation>
    </message>
    <message>
        <source>This conversation was written by another version of GPT4All. Open it once in GPT4All 3.10 and import it again.</source>
        <translation>Esta conversación la escribió otra versión de GPT4All. Ábrela una vez en GPT4All 3.10 e impórtala de nuevo.</translation>
    </message>
    <message>
        <source>This conversation of GPT4All is damaged: it ends in the middle.</source>
        <translation>Esta conversación de GPT4All está dañada: termina a la mitad.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Name the files that you mean.</source>
        <translation>«%1» no es un archivo. Indica los archivos que quieres.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB. Export fewer conversations at a time.</source>
        <translation>«%1» ocupa más de 1 GB. Exporta menos conversaciones cada vez.</translation>
    </message>
    <message>
        <source>“%1” holds no conversation that Hearth knows: it takes its own exports and those of ChatGPT, LM Studio, GPT4All, Jan and llama.cpp.</source>
        <translation>«%1» no contiene ninguna conversación que Hearth conozca: admite sus propias exportaciones y las de ChatGPT, LM Studio, GPT4All, Jan y llama.cpp.</translation>
    </message>
    <message>
        <source>“%1” holds no messages.</source>
        <translation>«%1» no contiene ningún mensaje.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>La importación se ha detenido.</translation>
    </message>
    <message>
        <source>There is too much in it. Export fewer conversations at a time.</source>
        <translation>Contiene demasiado. Exporta menos conversaciones cada vez.</translation>
    </message>
    <message>
        <source>The pages could not be written to the file.</source>
        <translation>No se han podido escribir las páginas en el archivo.</translation>
    </message>
</context>
<context>
    <name>app::fetch::EngineRequest</name>
    <message>
        <source>%1 is not encrypted: everything on the way could read along. Use an https address, or allow it for this engine.</source>
        <translation>%1 no está cifrado: cualquiera podría leerlo todo por el camino. Usa una dirección https, o permítelo para este motor.</translation>
    </message>
    <message>
        <source>%1 sent far more than an answer can be.</source>
        <translation>%1 ha enviado mucho más de lo que puede ocupar una respuesta.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>%1 sends requests on to %2, which is not followed. Correct the engine&apos;s address if you trust that one.</source>
        <translation>%1 reenvía las peticiones a %2, y Hearth no lo sigue. Corrige la dirección del motor si confías en esa otra.</translation>
    </message>
    <message>
        <source>%1 does not accept the key (%2). Enter this engine&apos;s key again.</source>
        <translation>%1 no acepta la clave (%2). Vuelve a introducir la clave de este motor.</translation>
    </message>
    <message>
        <source>%1 does not know this address or model (%2). Check the engine&apos;s address, and choose its model again.</source>
        <translation>%1 no conoce esta dirección o este modelo (%2). Comprueba la dirección del motor y vuelve a elegir su modelo.</translation>
    </message>
    <message>
        <source>%1 has too much to do (%2). Try again in a while.</source>
        <translation>%1 tiene demasiado trabajo (%2). Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>%1 failed (%2). Try again, or look into its log.</source>
        <translation>%1 ha fallado (%2). Inténtalo de nuevo, o mira en su registro.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2.</source>
        <translation>%1 ha rechazado la petición: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. Nothing was sent. Check the address, or let this computer trust the engine&apos;s certificate.</source>
        <translation>El certificado de %1 no es de confianza: %2. No se ha enviado nada. Comprueba la dirección, o haz que este equipo confíe en el certificado del motor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has said nothing for %n seconds. Try again, or look whether the engine is still at work.</source>
        <translation>
            <numerusform>%1 no ha enviado nada desde hace %n segundo. Inténtalo de nuevo, o mira si el motor sigue trabajando.</numerusform>
            <numerusform>%1 no ha enviado nada desde hace %n segundos. Inténtalo de nuevo, o mira si el motor sigue trabajando.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to %1 broke during the reply: %2. Try again.</source>
        <translation>La conexión con %1 se ha cortado durante la respuesta: %2. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the address and the connection, and that the engine is running there.</source>
        <translation>No se puede acceder a %1: %2. Comprueba la dirección y la conexión, y que el motor esté funcionando allí.</translation>
    </message>
    <message>
        <source>No connection to %1 came about. Check the address (https or http, and the port), and that the engine is running there.</source>
        <translation>No se pudo establecer conexión con %1. Compruebe la dirección (https o http, y el puerto) y que el motor funcione allí.</translation>
    </message>
</context>
<context>
    <name>app::fetch::FetchProgram</name>
    <message>
        <source>%1 is not an address that models can be downloaded from. Give an https address in the settings.</source>
        <translation>%1 no es una dirección desde la que se puedan descargar modelos. Indica una dirección https en las preferencias.</translation>
    </message>
    <message>
        <source>The list of files cannot be read from %1: %2. Check the connection, then try again.</source>
        <translation>La lista de archivos no se puede leer desde %1: %2. Comprueba la conexión y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded: its size or folder is unknown.</source>
        <translation>%1 no se puede descargar: se desconoce su tamaño o su carpeta.</translation>
    </message>
</context>
<context>
    <name>app::fetch::FileDownload</name>
    <message>
        <source>Another Hearth is downloading this file already.</source>
        <translation>Otro Hearth ya está descargando este archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder for models.</source>
        <translation>%1 no se puede escribir: %2. Elige otra carpeta para los modelos.</translation>
    </message>
    <message>
        <source>The download needs %1 and the disk has %2 free. Make room or choose another folder for models.</source>
        <translation>La descarga necesita %1 y el disco tiene %2 libres. Libera espacio o elige otra carpeta para los modelos.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Make room on the disk, then go on.</source>
        <translation>%1 no se puede escribir: %2. Libera espacio en el disco y después continúa.</translation>
    </message>
    <message>
        <source>The file changes on the server while it is downloaded. Try again later.</source>
        <translation>El archivo cambia en el servidor mientras se descarga. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was asked for (its checksum differs), so it was removed. Download it again.</source>
        <translation>Lo que ha llegado no es el archivo que se pidió (su suma de verificación es distinta), así que se ha eliminado. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be named %2: %3.</source>
        <translation>A %1 no se le puede dar el nombre %2: %3.</translation>
    </message>
</context>
<context>
    <name>app::fetch::HubAccess</name>
    <message>
        <source>“%1” is no address. Write it like https://models.example.org.</source>
        <translation>«%1» no es una dirección. Escríbela como https://models.example.org.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address. An access token has a field of its own.</source>
        <translation>Deja fuera de la dirección el nombre y la contraseña. El token de acceso tiene su propio campo.</translation>
    </message>
    <message>
        <source>%1 is not encrypted. Write https in front of the address.</source>
        <translation>%1 no está cifrada. Escribe https delante de la dirección.</translation>
    </message>
    <message>
        <source>“%1” is no proxy. Write it like http://proxy.example.org:3128 or socks5://localhost:9050.</source>
        <translation>«%1» no es un proxy. Escríbelo como http://proxy.example.org:3128 o socks5://localhost:9050.</translation>
    </message>
    <message>
        <source>Hearth uses proxies without a password only.</source>
        <translation>Hearth solo usa proxies sin contraseña.</translation>
    </message>
    <message>
        <source>The proxy needs a port, like %1:3128.</source>
        <translation>El proxy necesita un puerto, como %1:3128.</translation>
    </message>
</context>
<context>
    <name>app::fetch::McpRelay</name>
    <message>
        <source>It wants a sign-in. Put its token into &quot;headers&quot; in mcp-servers.json.</source>
        <translation>Pide iniciar sesión. Pon su token en &quot;headers&quot; de mcp-servers.json.</translation>
    </message>
    <message>
        <source>It has moved to %1. Correct its &quot;url&quot; in mcp-servers.json.</source>
        <translation>Se ha trasladado a %1. Corrige su &quot;url&quot; en mcp-servers.json.</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>Responde con el estado %1.</translation>
    </message>
    <message>
        <source>It cannot be reached: %1.</source>
        <translation>No se puede acceder a él: %1.</translation>
    </message>
</context>
<context>
    <name>app::fetch::PageRequest</name>
    <message>
        <source>%1 is not an https address.</source>
        <translation>%1 no es una dirección https.</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 responde con el estado %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>No se puede acceder a %1: %2.</translation>
    </message>
    <message>
        <source>The page leads to another address, %1. Fetch that one if it is wanted.</source>
        <translation>La página lleva a otra dirección, %1. Obtén esa si la quieres.</translation>
    </message>
    <message>
        <source>%1 leads in circles.</source>
        <translation>%1 lleva en círculos.</translation>
    </message>
</context>
<context>
    <name>app::fetch::RangeRequest</name>
    <message>
        <source>%1 is not an https address. Hearth downloads over encrypted connections only.</source>
        <translation>%1 no es una dirección https. Hearth solo descarga por conexiones cifradas.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later or choose another address in the settings.</source>
        <translation>%1 ha enviado una parte del archivo distinta de la que se pidió. Inténtalo más tarde o elige otra dirección en las preferencias.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than its catalogue says. Look for the model&apos;s files again.</source>
        <translation>El archivo de %1 no tiene el tamaño que indica su catálogo. Vuelve a buscar los archivos del modelo.</translation>
    </message>
    <message>
        <source>%1 sent more than the whole file. Try again later.</source>
        <translation>%1 ha enviado más que el archivo completo. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The connection to %1 broke: %2.</source>
        <translation>La conexión con %1 se ha cortado: %2.</translation>
    </message>
    <message>
        <source>%1 sends the download around in circles. Try again later.</source>
        <translation>%1 envía la descarga en círculos. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 has no such file any more. Look for the model&apos;s files again.</source>
        <translation>%1 ya no tiene ese archivo. Vuelve a buscar los archivos del modelo.</translation>
    </message>
    <message>
        <source>%1 refused the download (status %2). Try again later.</source>
        <translation>%1 ha rechazado la descarga (estado %2). Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody. Accept the model&apos;s terms on its page and enter your access token in the settings (Downloads), or start Hearth with it in the variable HF_TOKEN.</source>
        <translation>%1 no da este archivo a cualquiera. Acepta las condiciones del modelo en su página e introduce tu token de acceso en los ajustes (Descargas), o inicia Hearth con él en la variable HF_TOKEN.</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineAddress</name>
    <message>
        <source>“%1” is not the address of an engine. An address looks like https://host:8000 or http://localhost:11434.</source>
        <translation>«%1» no es la dirección de un motor. Una dirección es como https://host:8000 o http://localhost:11434.</translation>
    </message>
    <message>
        <source>An address holds no password and no question mark: enter the key in its own place.</source>
        <translation>Una dirección no contiene contraseña ni signo de interrogación: introduce la clave en su propio lugar.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: everybody on the way could read along. Use https, or allow an unencrypted connection for this engine.</source>
        <translation>%1 no está cifrado: cualquiera podría leerlo todo por el camino. Usa https, o permite una conexión sin cifrar para este motor.</translation>
    </message>
    <message>
        <source>The key&apos;s file “%1” cannot be read: %2.</source>
        <translation>El archivo de la clave «%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The first line of “%1” holds no key.</source>
        <translation>La primera línea de «%1» no contiene ninguna clave.</translation>
    </message>
</context>
<context>
    <name>app::remote::EngineLink</name>
    <message>
        <source>The engine sent far more than an answer can be.</source>
        <translation>El motor ha enviado mucho más de lo que puede ser una respuesta.</translation>
    </message>
    <message>
        <source>The program hearth-fetch, through which Hearth reaches engines elsewhere, is missing. Install Hearth again.</source>
        <translation>Falta el programa hearth-fetch, con el que Hearth llega a los motores en otro lugar. Vuelve a instalar Hearth.</translation>
    </message>
    <message>
        <source>The reply was stopped.</source>
        <translation>La respuesta se ha detenido.</translation>
    </message>
    <message>
        <source>The connection to the engine ended unexpectedly. Try again.</source>
        <translation>La conexión con el motor ha terminado de forma inesperada. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>app::remote::KeyStore</name>
    <message>
        <source>The key can be kept neither in the keychain (%1) nor in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>La clave no se puede guardar ni en el llavero (%1) ni en la carpeta de Hearth. Compruebe el espacio en el disco.</translation>
    </message>
    <message>
        <source>The key cannot be kept in Hearth&apos;s folder. Check the space on the disk.</source>
        <translation>La clave no se puede guardar en la carpeta de Hearth. Compruebe el espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiPrompt</name>
    <message>
        <source>A picture of the message is damaged. Attach it again.</source>
        <translation>Una imagen del mensaje está dañada. Adjúntala de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory to send a picture of the message. Attach a smaller one.</source>
        <translation>No hay memoria suficiente para enviar una imagen del mensaje. Adjunta una más pequeña.</translation>
    </message>
</context>
<context>
    <name>app::remote::OpenAiStream</name>
    <message>
        <source>%1 answers with a web page, not in OpenAI&apos;s protocol. Check the address: it ends with /v1 in most cases.</source>
        <translation>%1 responde con una página web, no en el protocolo de OpenAI. Comprueba la dirección: en la mayoría de los casos termina en /v1.</translation>
    </message>
    <message>
        <source>%1 sent something that is not OpenAI&apos;s protocol. Check its address, and that it is an engine (vLLM, llama-server, Ollama, hearth serve); then try again.</source>
        <translation>%1 ha enviado algo que no es el protocolo de OpenAI. Comprueba su dirección y que sea un motor (vLLM, llama-server, Ollama, hearth serve); después, inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent far more than a reply can be, and was stopped. Try again.</source>
        <translation>%1 ha enviado mucho más de lo que puede ser una respuesta y se ha detenido. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 stopped the reply: %2. Try again.</source>
        <translation>%1 ha detenido la respuesta: %2. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 ended the reply in the middle. What had arrived is kept; try again.</source>
        <translation>%1 ha terminado la respuesta a la mitad. Lo que había llegado se conserva; inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>app::remote::RemoteReplySource</name>
    <message>
        <source>%1 names no model. Check the address, and that a model is loaded there.</source>
        <translation>%1 no indica ningún modelo. Comprueba la dirección y que haya un modelo cargado allí.</translation>
    </message>
    <message>
        <source>%1 has no model “%2”. Choose one of: %3.</source>
        <translation>%1 no tiene ningún modelo «%2». Elige uno de estos: %3.</translation>
    </message>
</context>
</TS>
