<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>HomeRows</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
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
        <source>All %n stage(s) are done. A booster now and then keeps it.</source>
        <translation>
            <numerusform>The stage is done. A booster now and then keeps it.</numerusform>
            <numerusform>All %n stages are done. A booster now and then keeps it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
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
    <name>KeepingViewModel</name>
    <message numerus="yes">
        <source>Brought back %n line(s); some could not be read.</source>
        <translation>
            <numerusform>Brought back %n line; some could not be read.</numerusform>
            <numerusform>Brought back %n lines; some could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n line(s). Nothing of today was lost.</source>
        <translation>
            <numerusform>Brought back %n line. Nothing of today was lost.</numerusform>
            <numerusform>Brought back %n lines. Nothing of today was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single answer(s) are older than 400 days.</source>
        <translation>
            <numerusform>%n single answer is older than 400 days.</numerusform>
            <numerusform>%n single answers are older than 400 days.</numerusform>
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
    <name>MyDataViewModel</name>
    <message numerus="yes">
        <source>Deleted. %n trace(s) left.</source>
        <translation>
            <numerusform>Deleted. %n trace left.</numerusform>
            <numerusform>Deleted. %n traces left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksViewModel</name>
    <message numerus="yes">
        <source>%n text(s) may be hard to read for the youngest: read with them.</source>
        <translation>
            <numerusform>%n text may be hard to read for the youngest: read with them.</numerusform>
            <numerusform>%n texts may be hard to read for the youngest: read with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) a thing goes by another name than elsewhere in it.</source>
        <translation>
            <numerusform>In %n place a thing goes by another name than elsewhere in it.</numerusform>
            <numerusform>In %n places a thing goes by another name than elsewhere in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShieldSurvey</name>
    <message numerus="yes">
        <source>%n sentence(s) are true for me</source>
        <translation>
            <numerusform>%n sentence is true for me</numerusform>
            <numerusform>%n sentences are true for me</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShieldViewModel</name>
    <message numerus="yes">
        <source>The last one is due in %n day(s).</source>
        <translation>
            <numerusform>The last one is due in %n day.</numerusform>
            <numerusform>The last one is due in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first: before the lessons. %n item(s), no hints.</source>
        <translation>
            <numerusform>The first: before the lessons. %n item, no hints.</numerusform>
            <numerusform>The first: before the lessons. %n items, no hints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second: after the lessons. %n item(s), no hints.</source>
        <translation>
            <numerusform>The second: after the lessons. %n item, no hints.</numerusform>
            <numerusform>The second: after the lessons. %n items, no hints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesViewModel</name>
    <message numerus="yes">
        <source>%n line(s) will be heard in these voices from the next start.</source>
        <translation>
            <numerusform>%n line will be heard in this voice from the next start.</numerusform>
            <numerusform>%n lines will be heard in these voices from the next start.</numerusform>
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
