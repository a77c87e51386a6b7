<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ThoughtRow</name>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>Thought for %n second</numerusform>
            <numerusform>Thought for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelController</name>
    <message numerus="yes">
        <source>%1, %n s left</source>
        <extracomment>%1: &quot;1.2 of 3.1 GB&quot;; %n: seconds</extracomment>
        <translation>
            <numerusform>%1, %n s left</numerusform>
            <numerusform>%1, %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TranscriptModel</name>
    <message numerus="yes">
        <source>Table with %n row(s): %1</source>
        <translation>
            <numerusform>Table with %n row: %1</numerusform>
            <numerusform>Table with %n rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thought for %n second(s)</source>
        <translation>
            <numerusform>Thought for %n second</numerusform>
            <numerusform>Thought for %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
