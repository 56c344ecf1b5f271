<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>FecCheck</name>
    <message numerus="yes">
        <source>%n line(s) with a letter that French books do not use (byte 0x%1): another charset, such as a DOS one, may have been meant.</source>
        <translation>
            <numerusform>%n line with a letter that French books do not use (byte 0x%1): another charset, such as a DOS one, may have been meant.</numerusform>
            <numerusform>%n lines with a letter that French books do not use (byte 0x%1): another charset, such as a DOS one, may have been meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with control characters.</source>
        <translation>
            <numerusform>%n line with control characters.</numerusform>
            <numerusform>%n lines with control characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with cells padded by blanks.</source>
        <translation>
            <numerusform>%n line with cells padded by blanks.</numerusform>
            <numerusform>%n lines with cells padded by blanks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) with leading zeros.</source>
        <translation>
            <numerusform>%n amount with leading zeros.</numerusform>
            <numerusform>%n amounts with leading zeros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) with more than two decimals, rounded to the cent.</source>
        <translation>
            <numerusform>%n amount with more than two decimals, rounded to the cent.</numerusform>
            <numerusform>%n amounts with more than two decimals, rounded to the cent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a negative amount.</source>
        <translation>
            <numerusform>%n line with a negative amount.</numerusform>
            <numerusform>%n lines with a negative amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not written YYYYMMDD.</source>
        <translation>
            <numerusform>%n day not written YYYYMMDD.</numerusform>
            <numerusform>%n days not written YYYYMMDD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) validated before the line above: the rule is the order of validation.</source>
        <translation>
            <numerusform>%n line validated before the line above: the rule is the order of validation.</numerusform>
            <numerusform>%n lines validated before the line above: the rule is the order of validation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with several accounting days.</source>
        <translation>
            <numerusform>%n entry with several accounting days.</numerusform>
            <numerusform>%n entries with several accounting days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with several documents.</source>
        <translation>
            <numerusform>%n entry with several documents.</numerusform>
            <numerusform>%n entries with several documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with several matching codes.</source>
        <translation>
            <numerusform>%n entry with several matching codes.</numerusform>
            <numerusform>%n entries with several matching codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry number(s) used in several journals: the tax office’s tool takes them for one entry.</source>
        <translation>
            <numerusform>%n entry number used in several journals: the tax office’s tool takes them for one entry.</numerusform>
            <numerusform>%n entry numbers used in several journals: the tax office’s tool takes them for one entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) an entry number comes back after other entries.</source>
        <translation>
            <numerusform>%n time an entry number comes back after other entries.</numerusform>
            <numerusform>%n times an entry number comes back after other entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like it.</source>
        <translation>
            <numerusform>And %n more like it.</numerusform>
            <numerusform>And %n more like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message numerus="yes">
        <source>Backup %n min ago</source>
        <translation>
            <numerusform>Backup %n min ago</numerusform>
            <numerusform>Backup %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n h ago</source>
        <translation>
            <numerusform>Backup %n h ago</numerusform>
            <numerusform>Backup %n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n days ago</source>
        <translation>
            <numerusform>Backup %n day ago</numerusform>
            <numerusform>Backup %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeDeeds</name>
    <message numerus="yes">
        <source>%n lines expected, %1 already counted</source>
        <translation>
            <numerusform>%n line expected, %1 already counted</numerusform>
            <numerusform>%n lines expected, %1 already counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products counted so far</source>
        <translation>
            <numerusform>%n product counted so far</numerusform>
            <numerusform>%n products counted so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPosting</name>
    <message numerus="yes">
        <source>%n share(s) subscribed, member %1</source>
        <translation>
            <numerusform>%n share subscribed, member %1</numerusform>
            <numerusform>%n shares subscribed, member %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalePicks</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Too many wrong PINs for %1. Try again in %n second(s), or ask someone who manages users for a new PIN.</source>
        <translation>
            <numerusform>Too many wrong PINs for %1. Try again in %n second, or ask someone who manages users for a new PIN.</numerusform>
            <numerusform>Too many wrong PINs for %1. Try again in %n seconds, or ask someone who manages users for a new PIN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>This PIN is wrong. Wait %n second before the next try.</numerusform>
            <numerusform>This PIN is wrong. Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. Tries left before a pause: %n.</source>
        <translation>
            <numerusform>This PIN is wrong. %n try left before a pause.</numerusform>
            <numerusform>This PIN is wrong. %n tries left before a pause.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketLayout</name>
    <message numerus="yes">
        <source>%n lines, total</source>
        <translation>
            <numerusform>%n line, total</numerusform>
            <numerusform>%n lines, total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TillService</name>
    <message numerus="yes">
        <source>%n parked baskets wait for their customers: %1.</source>
        <translation>
            <numerusform>%n parked basket waits for its customer: %1.</numerusform>
            <numerusform>%n parked baskets wait for their customers: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A basket of %n lines was begun and not paid.</source>
        <translation>
            <numerusform>A basket of %n line was begun and not paid.</numerusform>
            <numerusform>A basket of %n lines was begun and not paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CountBoard</name>
    <message numerus="yes">
        <source>of %n lines</source>
        <translation>
            <numerusform>of %n line</numerusform>
            <numerusform>of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>products</source>
        <translation>
            <numerusform>product</numerusform>
            <numerusform>products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete</source>
        <translation>
            <numerusform>%n complete</numerusform>
            <numerusform>%n complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a difference</source>
        <translation>
            <numerusform>%n with a difference</numerusform>
            <numerusform>%n with a difference</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to count</source>
        <translation>
            <numerusform>%n to count</numerusform>
            <numerusform>%n to count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from the document.</source>
        <translation>
            <numerusform>%n line differs from the document.</numerusform>
            <numerusform>%n lines differ from the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown codes stay on the delivery.</source>
        <translation>
            <numerusform>%n unknown code stays on the delivery.</numerusform>
            <numerusform>%n unknown codes stay on the delivery.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PaidScreen</name>
    <message numerus="yes">
        <source>%n article line(s), %1</source>
        <translation>
            <numerusform>%n article line, %1</numerusform>
            <numerusform>%n article lines, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductsPage</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionPage</name>
    <message numerus="yes">
        <source>Reception finished: %n stock moves.</source>
        <translation>
            <numerusform>Reception finished: %n stock move.</numerusform>
            <numerusform>Reception finished: %n stock moves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionsPage</name>
    <message numerus="yes">
        <source>%1: %n lines</source>
        <translation>
            <numerusform>%1: %n line</numerusform>
            <numerusform>%1: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the note cannot be used.</source>
        <translation>
            <numerusform>%n line of the note cannot be used.</numerusform>
            <numerusform>%n lines of the note cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the note match no product: see the buyers.</source>
        <translation>
            <numerusform>%n line of the note matches no product: see the buyers.</numerusform>
            <numerusform>%n lines of the note match no product: see the buyers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SaleSide</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n basket(s) on hold</source>
        <translation>
            <numerusform>%n basket on hold</numerusform>
            <numerusform>%n baskets on hold</numerusform>
        </translation>
    </message>
</context>
</TS>
