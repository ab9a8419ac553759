<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrickBadge</name>
    <message>
        <source>FEAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBEY</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
