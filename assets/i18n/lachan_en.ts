<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HomeViewModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) is enough today.</source>
        <translation>
            <numerusform>One minute is enough today.</numerusform>
            <numerusform>%n minutes are enough today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week: %n day(s)</source>
        <translation>
            <numerusform>This week: %n day</numerusform>
            <numerusform>This week: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonViewModel</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoViewModel</name>
    <message numerus="yes">
        <source>Practised %n time(s)</source>
        <translation>
            <numerusform>Practised once</numerusform>
            <numerusform>Practised %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
