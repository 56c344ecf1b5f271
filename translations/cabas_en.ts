<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>BankPosting</name>
    <message numerus="yes">
        <source>At the bank: %n documents</source>
        <translation>
            <numerusform>At the bank: %n document</numerusform>
            <numerusform>At the bank: %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slip %1 of %n cheques</source>
        <translation>
            <numerusform>Slip %1 of %n cheque</numerusform>
            <numerusform>Slip %1 of %n cheques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankService</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the bank are still to be explained.</source>
        <translation>
            <numerusform>%n line of the bank is still to be explained.</numerusform>
            <numerusform>%n lines of the bank are still to be explained.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CamtReader</name>
    <message numerus="yes">
        <source>%n entries are not booked yet and were left out.</source>
        <translation>
            <numerusform>%n entry is not booked yet and was left out.</numerusform>
            <numerusform>%n entries are not booked yet and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapitalPosting</name>
    <message numerus="yes">
        <source>%n share(s) of member %1 to member %2</source>
        <translation>
            <numerusform>%n share of member %1 to member %2</numerusform>
            <numerusform>%n shares of member %1 to member %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) never paid and cancelled, member %1</source>
        <translation>
            <numerusform>%n share never paid and cancelled, member %1</numerusform>
            <numerusform>%n shares never paid and cancelled, member %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) to give back, member %1</source>
        <translation>
            <numerusform>%n share to give back, member %1</numerusform>
            <numerusform>%n shares to give back, member %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CockpitFactsService</name>
    <message numerus="yes">
        <source>%n tills of these days are not closed yet: their takings will be posted on the first day after the lock.</source>
        <translation>
            <numerusform>%n till of these days is not closed yet: its takings will be posted on the first day after the lock.</numerusform>
            <numerusform>%n tills of these days are not closed yet: their takings will be posted on the first day after the lock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeService</name>
    <message numerus="yes">
        <source>You noted work of your own less than %n hour(s) ago. Come back later, or ask the members’ office.</source>
        <translation>
            <numerusform>You noted work of your own less than %n hour ago. Come back later, or ask the members’ office.</numerusform>
            <numerusform>You noted work of your own less than %n hours ago. Come back later, or ask the members’ office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work is credited once it is done, up to %n day(s) back.</source>
        <translation>
            <numerusform>Work is credited once it is done, up to %n day back.</numerusform>
            <numerusform>Work is credited once it is done, up to %n days back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between a part of a shift and %n shift(s) are credited at once.</source>
        <translation>
            <numerusform>Between a part of a shift and %n shift are credited at once.</numerusform>
            <numerusform>Between a part of a shift and %n shifts are credited at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemandChartRules</name>
    <message numerus="yes">
        <source>Sold on a usual open day: %1, by %n day(s) that say something.</source>
        <translation>
            <numerusform>Sold on a usual open day: %1, by %n day that say something.</numerusform>
            <numerusform>Sold on a usual open day: %1, by %n days that say something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without stock left out.</source>
        <translation>
            <numerusform>%n day without stock left out.</numerusform>
            <numerusform>%n days without stock left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerSlips</name>
    <message numerus="yes">
        <source>%n cheques</source>
        <translation>
            <numerusform>%n cheque</numerusform>
            <numerusform>%n cheques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPaper</name>
    <message numerus="yes">
        <source>Backup %1, restored to another place and checked whole in %n s.</source>
        <translation>
            <numerusform>Backup %1, restored to another place and checked whole in %n s.</numerusform>
            <numerusform>Backup %1, restored to another place and checked whole in %n s.</numerusform>
        </translation>
    </message>
</context>
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
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
    <name>LeaveRules</name>
    <message numerus="yes">
        <source>A leave for parents lasts %n day(s) at most within a pair.</source>
        <translation>
            <numerusform>A leave for parents lasts %n day at most within a pair.</numerusform>
            <numerusform>A leave for parents lasts %n days at most within a pair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A leave for parents lasts %n day(s) at most.</source>
        <translation>
            <numerusform>A leave for parents lasts %n day at most.</numerusform>
            <numerusform>A leave for parents lasts %n days at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A leave for illness is for %n shift(s) at least. For fewer, exchange them or have them excused.</source>
        <translation>
            <numerusform>A leave for illness is for %n shift at least. For fewer, exchange them or have them excused.</numerusform>
            <numerusform>A leave for illness is for %n shifts at least. For fewer, exchange them or have them excused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A leave in advance is for %n shift(s) at least. For fewer, exchange them.</source>
        <translation>
            <numerusform>A leave in advance is for %n shift at least. For fewer, exchange them.</numerusform>
            <numerusform>A leave in advance is for %n shifts at least. For fewer, exchange them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) lie within this leave, and the member is not ahead by as many.</source>
        <translation>
            <numerusform>%n shift lies within this leave, and the member is not ahead by as many.</numerusform>
            <numerusform>%n shifts lie within this leave, and the member is not ahead by as many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchRules</name>
    <message numerus="yes">
        <source>%n days apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takings together</source>
        <translation>
            <numerusform>%n taking</numerusform>
            <numerusform>%n takings together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents together</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
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
    <name>OpeningRules</name>
    <message numerus="yes">
        <source>%n lines of suppliers or customers name nobody: they cannot be matched with a payment.</source>
        <translation>
            <numerusform>%n line of a supplier or customer names nobody: it cannot be matched with a payment.</numerusform>
            <numerusform>%n lines of suppliers or customers name nobody: they cannot be matched with a payment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleRules</name>
    <message numerus="yes">
        <source>%n person(s) of a household may shop, its members among them. Take out somebody who no longer does, then add %1.</source>
        <translation>
            <numerusform>%n person of a household may shop, its members among them. Take out somebody who no longer does, then add %1.</numerusform>
            <numerusform>%n persons of a household may shop, its members among them. Take out somebody who no longer does, then add %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceBatchService</name>
    <message numerus="yes">
        <source>%n new price(s) are less than half or more than twice the one before: check them.</source>
        <translation>
            <numerusform>%n new price is less than half or more than twice the one before: check it.</numerusform>
            <numerusform>%n new prices are less than half or more than twice the one before: check them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyService</name>
    <message numerus="yes">
        <source>%n share(s) are still held.</source>
        <translation>
            <numerusform>%n share are still held.</numerusform>
            <numerusform>%n shares are still held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalRules</name>
    <message numerus="yes">
        <source>%n day(s) without any left out</source>
        <translation>
            <numerusform>%n day without any left out</numerusform>
            <numerusform>%n days without any left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keeps %n day(s) at most</source>
        <translation>
            <numerusform>keeps %n day at most</numerusform>
            <numerusform>keeps %n days at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next delivery in %n day(s)</source>
        <translation>
            <numerusform>next delivery in %n day</numerusform>
            <numerusform>next delivery in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvenanceReport</name>
    <message numerus="yes">
        <source>%n products of this report have no known place of origin.</source>
        <translation>
            <numerusform>%n product of this report have no known place of origin.</numerusform>
            <numerusform>%n products of this report have no known place of origin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecallLetter</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecallReport</name>
    <message numerus="yes">
        <source>Members to tell: %n</source>
        <translation>
            <numerusform>Member to tell: %n</numerusform>
            <numerusform>Members to tell: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tickets without a member: %n</source>
        <translation>
            <numerusform>Ticket without a member: %n</numerusform>
            <numerusform>Tickets without a member: %n</numerusform>
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
    <name>SaleTerms</name>
    <message numerus="yes">
        <source>%n line(s) were taken out of this basket already. Call a coordinator to take out more.</source>
        <translation>
            <numerusform>%n line was taken out of this basket already. Call a coordinator to take out more.</numerusform>
            <numerusform>%n lines were taken out of this basket already. Call a coordinator to take out more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareReports</name>
    <message numerus="yes">
        <source>holds %n share(s) of its capital,</source>
        <translation>
            <numerusform>holds %n share of its capital,</numerusform>
            <numerusform>holds %n shares of its capital,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDesk</name>
    <message numerus="yes">
        <source>This leave is shorter than %n day(s): an exchange is often enough.</source>
        <translation>
            <numerusform>This leave is shorter than %n day: an exchange is often enough.</numerusform>
            <numerusform>This leave is shorter than %n days: an exchange is often enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftPaper</name>
    <message numerus="yes">
        <source>%n people missing</source>
        <translation>
            <numerusform>%n person missing</numerusform>
            <numerusform>%n people missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftRules</name>
    <message numerus="yes">
        <source>%n shift(s) a day at most: choose another day.</source>
        <translation>
            <numerusform>%n shift a day at most: choose another day.</numerusform>
            <numerusform>%n shifts a day at most: choose another day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) a cycle at most: choose one in the next cycle.</source>
        <translation>
            <numerusform>%n shift a cycle at most: choose one in the next cycle.</numerusform>
            <numerusform>%n shifts a cycle at most: choose one in the next cycle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) in %1 days at most: choose a day further off.</source>
        <translation>
            <numerusform>%n shift in %1 days at most: choose a day further off.</numerusform>
            <numerusform>%n shifts in %1 days at most: choose a day further off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This member has what the cycle asks. A further shift may be taken %n day(s) ahead at most, to leave others a choice.</source>
        <translation>
            <numerusform>This member has what the cycle asks. A further shift may be taken %n day ahead at most, to leave others a choice.</numerusform>
            <numerusform>This member has what the cycle asks. A further shift may be taken %n days ahead at most, to leave others a choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A cycle has %n week(s): the week of a slot is one of them.</source>
        <translation>
            <numerusform>A cycle has %n week: the week of a slot is one of them.</numerusform>
            <numerusform>A cycle has %n weeks: the week of a slot is one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A slot lasts %n minute(s) at least and ends the same day.</source>
        <translation>
            <numerusform>A slot lasts %n minute at least and ends the same day.</numerusform>
            <numerusform>A slot lasts %n minutes at least and ends the same day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A leave for incapacity lasts %n day(s) at least. For a shorter one, excuse the member or exchange the shift.</source>
        <translation>
            <numerusform>A leave for incapacity lasts %n day at least. For a shorter one, excuse the member or exchange the shift.</numerusform>
            <numerusform>A leave for incapacity lasts %n days at least. For a shorter one, excuse the member or exchange the shift.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftService</name>
    <message numerus="yes">
        <source>Shifts are made %n day(s) ahead at most.</source>
        <translation>
            <numerusform>Shifts are made %n day ahead at most.</numerusform>
            <numerusform>Shifts are made %n days ahead at most.</numerusform>
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
    <name>SpecialReport</name>
    <message numerus="yes">
        <source>Overdue: set aside for more than %n day(s).</source>
        <translation>
            <numerusform>Overdue: set aside for more than %n day.</numerusform>
            <numerusform>Overdue: set aside for more than %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffingRules</name>
    <message numerus="yes">
        <source>%n level(s) are enough for one slot.</source>
        <translation>
            <numerusform>%n level is enough for one slot.</numerusform>
            <numerusform>%n levels are enough for one slot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffingService</name>
    <message numerus="yes">
        <source>%n member(s) are on the shift of %1. Move some of them before taking places away.</source>
        <translation>
            <numerusform>%n member is on the shift of %1. Move them before taking places away.</numerusform>
            <numerusform>%n members are on the shift of %1. Move some of them before taking places away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) hold this slot. Give them another one first, or let them fly.</source>
        <translation>
            <numerusform>%n member holds this slot. Give them another one first, or let them fly.</numerusform>
            <numerusform>%n members hold this slot. Give them another one first, or let them fly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandInService</name>
    <message numerus="yes">
        <source>A stand-in is looked for %n day(s) before the shift at the latest.</source>
        <translation>
            <numerusform>A stand-in is looked for %n day before the shift at the latest.</numerusform>
            <numerusform>A stand-in is looked for %n days before the shift at the latest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockReports</name>
    <message numerus="yes">
        <source>Products below nothing, which lower the total: %n</source>
        <translation>
            <numerusform>Product below nothing, which lowers the total: %n</numerusform>
            <numerusform>Products below nothing, which lower the total: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throttle</name>
    <message numerus="yes">
        <source>Too many wrong codes here. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong codes here. Try again in %n second.</numerusform>
            <numerusform>Too many wrong codes here. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n second before the next try.</numerusform>
            <numerusform>Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketLayout</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TillReports</name>
    <message numerus="yes">
        <source>%n ticket(s) without member.</source>
        <translation>
            <numerusform>%n ticket without member.</numerusform>
            <numerusform>%n tickets without member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) of members without the right to shop at that instant.</source>
        <translation>
            <numerusform>%n ticket of a member without the right to shop at that instant.</numerusform>
            <numerusform>%n tickets of members without the right to shop at that instant.</numerusform>
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
    <name>VatService</name>
    <message numerus="yes">
        <source>%n tills of these days are not closed yet. Close them first: their VAT belongs into this return.</source>
        <translation>
            <numerusform>%n till of these days is not closed yet. Close it first: its VAT belongs into this return.</numerusform>
            <numerusform>%n tills of these days are not closed yet. Close them first: their VAT belongs into this return.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearService</name>
    <message numerus="yes">
        <source>Of %n suppliers more was received than was invoiced.</source>
        <translation>
            <numerusform>Of %n supplier more was received than was invoiced.</numerusform>
            <numerusform>Of %n suppliers more was received than was invoiced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of equipment are not written off to the last day.</source>
        <translation>
            <numerusform>%n piece of equipment is not written off to the last day.</numerusform>
            <numerusform>%n pieces of equipment are not written off to the last day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalments of the year are not posted: post them first, among the schedules.</source>
        <translation>
            <numerusform>%n instalment of the year is not posted: post it first, among the schedules.</numerusform>
            <numerusform>%n instalments of the year are not posted: post them first, among the schedules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tills of this year are not closed yet. Close them first: their takings belong into it.</source>
        <translation>
            <numerusform>%n till of this year is not closed yet. Close it first: its takings belong into it.</numerusform>
            <numerusform>%n tills of this year are not closed yet. Close them first: their takings belong into it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ActivitiesView</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::AssetsView</name>
    <message numerus="yes">
        <source>%n entries were posted.</source>
        <translation>
            <numerusform>%n entry was posted.</numerusform>
            <numerusform>%n entries were posted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n line written.</numerusform>
            <numerusform>%n lines written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown</source>
        <translation>
            <numerusform>%n line shown</numerusform>
            <numerusform>%n lines shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::AwaitedModel</name>
    <message numerus="yes">
        <source>order %1, %n line(s)</source>
        <translation>
            <numerusform>order %1, %n line</numerusform>
            <numerusform>order %1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::BacktestPart</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) over %1 weeks; units in stock at the end of an open day, on average.</source>
        <translation>
            <numerusform>%n product over %1 weeks; units in stock at the end of an open day, on average.</numerusform>
            <numerusform>%n products over %1 weeks; units in stock at the end of an open day, on average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::BackupsCard</name>
    <message numerus="yes">
        <source>The drill went well: this backup would save the shop in %n s.</source>
        <translation>
            <numerusform>The drill went well: this backup would save the shop in %n s.</numerusform>
            <numerusform>The drill went well: this backup would save the shop in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::BalanceView</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::BankBooksPane</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::BankDepositsPage</name>
    <message numerus="yes">
        <source>%n cheques</source>
        <translation>
            <numerusform>%n cheque</numerusform>
            <numerusform>%n cheques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::BankPage</name>
    <message numerus="yes">
        <source>%n payouts were read.</source>
        <translation>
            <numerusform>%n payout was read.</numerusform>
            <numerusform>%n payouts were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were there already.</source>
        <translation>
            <numerusform>%n line was there already.</numerusform>
            <numerusform>%n lines were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the bank were taken in.</source>
        <translation>
            <numerusform>%n line of the bank was taken in.</numerusform>
            <numerusform>%n lines of the bank were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n lines are shown</source>
        <translation>
            <numerusform>the newest line is shown</numerusform>
            <numerusform>the newest %n lines are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::BankRulesPage</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CapitalCheques</name>
    <message numerus="yes">
        <source>%n cheque(s) to bring</source>
        <translation>
            <numerusform>%n cheque to bring</numerusform>
            <numerusform>%n cheques to bring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cheque(s) waiting</source>
        <translation>
            <numerusform>%n cheque waiting</numerusform>
            <numerusform>%n cheques waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cheque(s) put into the list.</source>
        <translation>
            <numerusform>%n cheque put into the list.</numerusform>
            <numerusform>%n cheques put into the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CapitalGhosts</name>
    <message numerus="yes">
        <source>%n member(s) nobody hears of</source>
        <translation>
            <numerusform>%n member nobody hears of</numerusform>
            <numerusform>%n members nobody hears of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CapitalHolders</name>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%n holder</numerusform>
            <numerusform>%n holders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CapitalRefunds</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repay the first %n</source>
        <translation>
            <numerusform>Repay the first</numerusform>
            <numerusform>Repay the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the shares of the first %n out of the capital?</source>
        <translation>
            <numerusform>Take the shares of the first out of the capital?</numerusform>
            <numerusform>Take the shares of the first %n out of the capital?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) to pay.</source>
        <translation>
            <numerusform>%n refund to pay.</numerusform>
            <numerusform>%n refunds to pay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CapitalRegister</name>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movement</numerusform>
            <numerusform>%n movements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CatalogueColumns</name>
    <message numerus="yes">
        <source>%n of the first %1 lines cannot be read.</source>
        <translation>
            <numerusform>%n of the first %1 lines cannot be read.</numerusform>
            <numerusform>%n of the first %1 lines cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CataloguesPage</name>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>%n line read</numerusform>
            <numerusform>%n lines read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remember %n refusals</source>
        <translation>
            <numerusform>Remember %n refusal</numerusform>
            <numerusform>Remember %n refusals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n changes</source>
        <translation>
            <numerusform>Accept %n change</numerusform>
            <numerusform>Accept %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 accepted.</source>
        <translation>
            <numerusform>%n change of %1 accepted.</numerusform>
            <numerusform>%n changes of %1 accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf prices would change by the new costs.</source>
        <translation>
            <numerusform>%n shelf price would change by the new costs.</numerusform>
            <numerusform>%n shelf prices would change by the new costs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ChartView</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ClosuresView</name>
    <message numerus="yes">
        <source>Noted: %n shift(s) do not take place.</source>
        <translation>
            <numerusform>Noted: %n shift does not take place.</numerusform>
            <numerusform>Noted: %n shifts do not take place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n shift(s) take place again.</source>
        <translation>
            <numerusform>Taken back: %n shift takes place again.</numerusform>
            <numerusform>Taken back: %n shifts take place again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CockpitWords</name>
    <message numerus="yes">
        <source>%n overdue invoices to pay</source>
        <translation>
            <numerusform>%n overdue invoice to pay</numerusform>
            <numerusform>%n overdue invoices to pay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices due this week</source>
        <translation>
            <numerusform>%n invoice due this week</numerusform>
            <numerusform>%n invoices due this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late customers’ invoices</source>
        <translation>
            <numerusform>%n late customer’s invoice</numerusform>
            <numerusform>%n late customers’ invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tills not closed</source>
        <translation>
            <numerusform>%n till not closed</numerusform>
            <numerusform>%n tills not closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank lines to explain</source>
        <translation>
            <numerusform>%n bank line to explain</numerusform>
            <numerusform>%n bank lines to explain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring entries to post</source>
        <translation>
            <numerusform>%n recurring entry to post</numerusform>
            <numerusform>%n recurring entries to post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loan instalments to post</source>
        <translation>
            <numerusform>%n loan instalment to post</numerusform>
            <numerusform>%n loan instalments to post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment runs to post</source>
        <translation>
            <numerusform>%n payment run to post</numerusform>
            <numerusform>%n payment runs to post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts to finish</source>
        <translation>
            <numerusform>%n draft to finish</numerusform>
            <numerusform>%n drafts to finish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of lines to match</source>
        <translation>
            <numerusform>%n group of lines to match</numerusform>
            <numerusform>%n groups of lines to match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases without a paper</source>
        <translation>
            <numerusform>%n purchase without a paper</numerusform>
            <numerusform>%n purchases without a paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n till differences this month</source>
        <translation>
            <numerusform>%n till difference this month</numerusform>
            <numerusform>%n till differences this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bank accounts to reconcile</source>
        <translation>
            <numerusform>%n bank account to reconcile</numerusform>
            <numerusform>%n bank accounts to reconcile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CommitteeCard</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CommitteesPage</name>
    <message numerus="yes">
        <source>%n committee(s)</source>
        <translation>
            <numerusform>%n committee</numerusform>
            <numerusform>%n committees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to credit</source>
        <translation>
            <numerusform>%n to credit</numerusform>
            <numerusform>%n to credit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CountBoard</name>
    <message numerus="yes">
        <source>lines of %1</source>
        <translation>
            <numerusform>line of %1</numerusform>
            <numerusform>lines of %1</numerusform>
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
        <source>about %n min at this pace</source>
        <translation>
            <numerusform>about %n min at this pace</numerusform>
            <numerusform>about %n min at this pace</numerusform>
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
        <source>%n note(s) on the goods go to the receipt.</source>
        <translation>
            <numerusform>%n note on the goods goes to the receipt.</numerusform>
            <numerusform>%n notes on the goods go to the receipt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown codes stay on the delivery.</source>
        <translation>
            <numerusform>%n unknown code stays on the delivery.</numerusform>
            <numerusform>%n unknown codes stay on the delivery.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) set aside</source>
        <translation>
            <numerusform>%n code set aside</numerusform>
            <numerusform>%n codes set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CounterNames</name>
    <message numerus="yes">
        <source>%1: %n line(s)</source>
        <translation>
            <numerusform>%1: %n line</numerusform>
            <numerusform>%1: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CrateMoveForm</name>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n here now</numerusform>
            <numerusform>%n here now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CratesPage</name>
    <message numerus="yes">
        <source>%n crate(s) here</source>
        <translation>
            <numerusform>%n crate here</numerusform>
            <numerusform>%n crates here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crate(s) handed back to %1; %2 are left here.</source>
        <translation>
            <numerusform>%n crate handed back to %1; %2 are left here.</numerusform>
            <numerusform>%n crates handed back to %1; %2 are left here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crate(s) of %1 received; %2 stand here now.</source>
        <translation>
            <numerusform>%n crate of %1 received; %2 stand here now.</numerusform>
            <numerusform>%n crates of %1 received; %2 stand here now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CreditPanel</name>
    <message numerus="yes">
        <source>%n credit note(s) asked for.</source>
        <translation>
            <numerusform>%n credit note asked for.</numerusform>
            <numerusform>%n credit notes asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CreditRows</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CreditsPage</name>
    <message numerus="yes">
        <source>%n credit note(s)</source>
        <translation>
            <numerusform>%n credit note</numerusform>
            <numerusform>%n credit notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CustomersPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::DeliveriesModel</name>
    <message numerus="yes">
        <source>%n take-back(s)</source>
        <translation>
            <numerusform>%n take-back</numerusform>
            <numerusform>%n take-backs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::DifferencesView</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf labels will be to print</source>
        <translation>
            <numerusform>%n shelf label will be to print</numerusform>
            <numerusform>%n shelf labels will be to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused until the supplier changes them</source>
        <translation>
            <numerusform>%n refused until the supplier changes it</numerusform>
            <numerusform>%n refused until the supplier changes them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused before</source>
        <translation>
            <numerusform>%n refused before</numerusform>
            <numerusform>%n refused before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::DrawerScreen</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tickets</source>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::EReportingPanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::Enrolment</name>
    <message numerus="yes">
        <source>%n cheque(s) to be banked: %1</source>
        <translation>
            <numerusform>%n cheque to be banked: %1</numerusform>
            <numerusform>%n cheques to be banked: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ExpiryPage</name>
    <message numerus="yes">
        <source>%n lots</source>
        <translation>
            <numerusform>%n lot</numerusform>
            <numerusform>%n lots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::HandoverBand</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::HouseholdCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %n share(s)</source>
        <translation>
            <numerusform>%1: %2, %3, %n share</numerusform>
            <numerusform>%1: %2, %3, %n shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) come to “%1”, with those who live with them. “%2” is no more.</source>
        <translation>
            <numerusform>%n member come to “%1”, with those who live with them. “%2” is no more.</numerusform>
            <numerusform>%n members come to “%1”, with those who live with them. “%2” is no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::HouseholdsPage</name>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::IdentityPart</name>
    <message numerus="yes">
        <source>%n share(s) go into the queue of refunds: %1, before %2.</source>
        <translation>
            <numerusform>%n share go into the queue of refunds: %1, before %2.</numerusform>
            <numerusform>%n shares go into the queue of refunds: %1, before %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) never paid are cancelled.</source>
        <translation>
            <numerusform>%n share never paid are cancelled.</numerusform>
            <numerusform>%n shares never paid are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cheque(s) are to be given back.</source>
        <translation>
            <numerusform>%n cheque are to be given back.</numerusform>
            <numerusform>%n cheques are to be given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) to come are given back.</source>
        <translation>
            <numerusform>%n shift to come are given back.</numerusform>
            <numerusform>%n shifts to come are given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the household have no member any more.</source>
        <translation>
            <numerusform>%n person of the household has no member any more.</numerusform>
            <numerusform>%n people of the household have no member any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::InStoreCodesPage</name>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::InventoryBoard</name>
    <message numerus="yes">
        <source>of %n references of this place</source>
        <translation>
            <numerusform>of %n reference of this place</numerusform>
            <numerusform>of %n references of this place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>references counted here</source>
        <translation>
            <numerusform>reference counted here</numerusform>
            <numerusform>references counted here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n counted</numerusform>
            <numerusform>%n counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to count</source>
        <translation>
            <numerusform>%n to count</numerusform>
            <numerusform>%n to count</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::InventoryLeft</name>
    <message numerus="yes">
        <source>%n product(s). Enter, then a number, counts one.</source>
        <translation>
            <numerusform>%n product. Enter, then a number, counts one.</numerusform>
            <numerusform>%n products. Enter, then a number, counts one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown code(s) count for nothing:</source>
        <translation>
            <numerusform>%n unknown code count for nothing:</numerusform>
            <numerusform>%n unknown codes count for nothing:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::InventoryPage</name>
    <message numerus="yes">
        <source>None of %n product(s)</source>
        <translation>
            <numerusform>None of %n product</numerusform>
            <numerusform>None of %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) are posted; the count can no longer change.</source>
        <translation>
            <numerusform>%n difference are posted; the count can no longer change.</numerusform>
            <numerusform>%n differences are posted; the count can no longer change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are put right lot by lot, as counted.</source>
        <translation>
            <numerusform>%n product are put right lot by lot, as counted.</numerusform>
            <numerusform>%n products are put right lot by lot, as counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are not decided: their stock stays as it is.</source>
        <translation>
            <numerusform>%n product are not decided: their stock stays as it is.</numerusform>
            <numerusform>%n products are not decided: their stock stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inventory closed: %n stock move(s).</source>
        <translation>
            <numerusform>Inventory closed: %n stock move.</numerusform>
            <numerusform>Inventory closed: %n stock moves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::InvoicePage</name>
    <message numerus="yes">
        <source>%n credit note(s) settled.</source>
        <translation>
            <numerusform>%n credit note settled.</numerusform>
            <numerusform>%n credit notes settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::InvoiceRows</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::InvoiceSide</name>
    <message numerus="yes">
        <source>%n difference(s) to answer.</source>
        <translation>
            <numerusform>%n difference to answer.</numerusform>
            <numerusform>%n differences to answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::InvoiceWords</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::InvoicesPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) taken in.</source>
        <translation>
            <numerusform>%n invoice taken in.</numerusform>
            <numerusform>%n invoices taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::JournalImportCard</name>
    <message numerus="yes">
        <source>Nothing was imported: %n lines are wrong.</source>
        <translation>
            <numerusform>Nothing was imported: %n line is wrong.</numerusform>
            <numerusform>Nothing was imported: %n lines are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were imported before.</source>
        <translation>
            <numerusform>%n entry was imported before.</numerusform>
            <numerusform>%n entries were imported before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries?</source>
        <translation>
            <numerusform>Import %n entry?</numerusform>
            <numerusform>Import %n entries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are imported.</source>
        <translation>
            <numerusform>%n entry is imported.</numerusform>
            <numerusform>%n entries are imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::KioskPage</name>
    <message numerus="yes">
        <source>This screen forgets you in %n second(s). Touch anywhere to stay.</source>
        <translation>
            <numerusform>This screen forgets you in %n second. Touch anywhere to stay.</numerusform>
            <numerusform>This screen forgets you in %n seconds. Touch anywhere to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::KioskRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::KioskWords</name>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LabelSheetPanel</name>
    <message numerus="yes">
        <source>%n labels on one page</source>
        <translation>
            <numerusform>%n label on one page</numerusform>
            <numerusform>%n labels on one page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels, page %1 of %2</source>
        <translation>
            <numerusform>%n label, page %1 of %2</numerusform>
            <numerusform>%n labels, page %1 of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LabelsPage</name>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are off the list.</source>
        <translation>
            <numerusform>%n label are off the list.</numerusform>
            <numerusform>%n labels are off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles for the scale.</source>
        <translation>
            <numerusform>%n article for the scale.</numerusform>
            <numerusform>%n articles for the scale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weighed products are not in it.</source>
        <translation>
            <numerusform>%n weighed product are not in it.</numerusform>
            <numerusform>%n weighed products are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LeavesPage</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LedgerPage</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LettersPage</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by mail</source>
        <translation>
            <numerusform>%n by mail</numerusform>
            <numerusform>%n by mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)?</source>
        <translation>
            <numerusform>Print %n letter?</numerusform>
            <numerusform>Print %n letters?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)?</source>
        <translation>
            <numerusform>Send %n letter?</numerusform>
            <numerusform>Send %n letters?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go by mail, the others become PDFs to print.</source>
        <translation>
            <numerusform>%n goes by mail, the others become PDFs to print.</numerusform>
            <numerusform>%n go by mail, the others become PDFs to print.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait in the outbox.</source>
        <translation>
            <numerusform>%n mail waits in the outbox.</numerusform>
            <numerusform>%n mails wait in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written into the folder.</source>
        <translation>
            <numerusform>%n letter written into the folder.</numerusform>
            <numerusform>%n letters written into the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LinePanel</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LogBookPage</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LossesPage</name>
    <message numerus="yes">
        <source>%n loss(es) on this day</source>
        <translation>
            <numerusform>%n los(es) on this day</numerusform>
            <numerusform>%n loss(es) on this day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) today</source>
        <translation>
            <numerusform>%n loss today</numerusform>
            <numerusform>%n losses today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::MembersBand</name>
    <message numerus="yes">
        <source>%n order(s) of members set aside.</source>
        <translation>
            <numerusform>%n order of members set aside.</numerusform>
            <numerusform>%n orders of members set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::MembersPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::MovesPage</name>
    <message numerus="yes">
        <source>%n move(s) in this time</source>
        <translation>
            <numerusform>%n move in this time</numerusform>
            <numerusform>%n moves in this time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::NameTagOutput</name>
    <message numerus="yes">
        <source>%n tag(s), ten on a sheet of A4 to cut along the lines.</source>
        <translation>
            <numerusform>%n tag, ten on a sheet of A4 to cut along the lines.</numerusform>
            <numerusform>%n tags, ten on a sheet of A4 to cut along the lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::OpenFoodCard</name>
    <message numerus="yes">
        <source>%n fact(s) filled in.</source>
        <translation>
            <numerusform>%n fact filled in.</numerusform>
            <numerusform>%n facts filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderFollowWords</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderFollowing</name>
    <message numerus="yes">
        <source>by %n day(s)</source>
        <translation>
            <numerusform>by %n day</numerusform>
            <numerusform>by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderPage</name>
    <message numerus="yes">
        <source>%n order(s) of members wait for this supplier’s goods.</source>
        <translation>
            <numerusform>%n order of a member waits for this supplier’s goods.</numerusform>
            <numerusform>%n orders of members wait for this supplier’s goods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of members joined.</source>
        <translation>
            <numerusform>%n order of members joined.</numerusform>
            <numerusform>%n orders of members joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sales do not ask for as much as you aim at, even for %n day(s).</source>
        <translation>
            <numerusform>Sales do not ask for as much as you aim at, even for %n day.</numerusform>
            <numerusform>Sales do not ask for as much as you aim at, even for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) proposed.</source>
        <translation>
            <numerusform>%n line proposed.</numerusform>
            <numerusform>%n lines proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s) of sales</source>
        <translation>
            <numerusform>for %n day of sales</numerusform>
            <numerusform>for %n days of sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file were not taken.</source>
        <translation>
            <numerusform>%n line of the file were not taken.</numerusform>
            <numerusform>%n lines of the file were not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderReckoning</name>
    <message numerus="yes">
        <source>Left in %n day(s), when it comes</source>
        <translation>
            <numerusform>Left in %n day, when it comes</numerusform>
            <numerusform>Left in %n days, when it comes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To sell in the %n day(s) after</source>
        <translation>
            <numerusform>To sell in the %n day after</numerusform>
            <numerusform>To sell in the %n days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderRows</name>
    <message numerus="yes">
        <source>%1: %n pack(s) to order</source>
        <translation>
            <numerusform>%1: %n pack to order</numerusform>
            <numerusform>%1: %n packs to order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderSums</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n line(s) weigh is not known.</source>
        <translation>
            <numerusform>What %n line weighs is not known.</numerusform>
            <numerusform>What %n lines weigh is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrdersPage</name>
    <message numerus="yes">
        <source>%n arrival(s)</source>
        <translation>
            <numerusform>%n arrival</numerusform>
            <numerusform>%n arrivals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to write</source>
        <translation>
            <numerusform>%n order to write</numerusform>
            <numerusform>%n orders to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) should be here.</source>
        <translation>
            <numerusform>%n order should be here.</numerusform>
            <numerusform>%n orders should be here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) not reminded yet.</source>
        <translation>
            <numerusform>%n supplier not reminded yet.</numerusform>
            <numerusform>%n suppliers not reminded yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be mailed.</source>
        <translation>
            <numerusform>%n order could not be mailed.</numerusform>
            <numerusform>%n orders could not be mailed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::OutboxPage</name>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
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
    <name>cabas::ui::PartiesPage</name>
    <message numerus="yes">
        <source>%n third parties</source>
        <translation>
            <numerusform>%n third party</numerusform>
            <numerusform>%n third parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of lines were matched.</source>
        <translation>
            <numerusform>%n group of lines was matched.</numerusform>
            <numerusform>%n groups of lines were matched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PartyPage</name>
    <message numerus="yes">
        <source>%n groups settle each other.</source>
        <translation>
            <numerusform>%n group of lines settles.</numerusform>
            <numerusform>%n groups of lines settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines chosen, %1 left</source>
        <translation>
            <numerusform>%n line chosen, %1 left</numerusform>
            <numerusform>%n lines chosen, %1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PaymentsPage</name>
    <message numerus="yes">
        <source>%n payees chosen</source>
        <translation>
            <numerusform>%n payee chosen</numerusform>
            <numerusform>%n payees chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PolicyWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PracticePage</name>
    <message numerus="yes">
        <source>%n of %1 members would stand otherwise today, by what they really did.</source>
        <translation>
            <numerusform>%n of %1 members would stand otherwise today, by what they really did.</numerusform>
            <numerusform>%n of %1 members would stand otherwise today, by what they really did.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was lived keeps its rules; from today on these hold. Tried on the past, %n member(s) would stand otherwise.</source>
        <translation>
            <numerusform>What was lived keeps its rules; from today on these hold. Tried on the past, %n member would stand otherwise.</numerusform>
            <numerusform>What was lived keeps its rules; from today on these hold. Tried on the past, %n members would stand otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceBatchPanel</name>
    <message numerus="yes">
        <source>Sales of %n day(s), beside as many before:</source>
        <translation>
            <numerusform>Sales of %n day, beside as many before:</numerusform>
            <numerusform>Sales of %n days, beside as many before:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) planned.</source>
        <translation>
            <numerusform>%n price planned.</numerusform>
            <numerusform>%n prices planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to print.</source>
        <translation>
            <numerusform>%n label to print.</numerusform>
            <numerusform>%n labels to print.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceBatchesView</name>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s) running</source>
        <translation>
            <numerusform>%n promotion running</numerusform>
            <numerusform>%n promotions running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceGroupPanel</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for %n product(s)</source>
        <translation>
            <numerusform>Set for %n product</numerusform>
            <numerusform>Set for %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n product(s).</source>
        <translation>
            <numerusform>%1: %n product.</numerusform>
            <numerusform>%1: %n products.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n product(s) into %1?</source>
        <translation>
            <numerusform>Put %n product into %1?</numerusform>
            <numerusform>Put %n products into %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) set; their labels are to be printed.</source>
        <translation>
            <numerusform>%n price set; its label is to be printed.</numerusform>
            <numerusform>%n prices set; their labels are to be printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceGroupsView</name>
    <message numerus="yes">
        <source>%n price family(ies)</source>
        <translation>
            <numerusform>%n price family</numerusform>
            <numerusform>%n price families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifted apart</source>
        <translation>
            <numerusform>%n drifted apart</numerusform>
            <numerusform>%n drifted apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceRows</name>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n price</numerusform>
            <numerusform>%n prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceRulesView</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of endings</source>
        <translation>
            <numerusform>%n rule of endings</numerusform>
            <numerusform>%n rules of endings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceWhatIfView</name>
    <message numerus="yes">
        <source>Apply, %n price(s)</source>
        <translation>
            <numerusform>Apply, %n price</numerusform>
            <numerusform>Apply, %n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) would change</source>
        <translation>
            <numerusform>%n price would change</numerusform>
            <numerusform>%n prices would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) set by hand are left.</source>
        <translation>
            <numerusform>%n price set by hand is left.</numerusform>
            <numerusform>%n prices set by hand are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) have no known cost.</source>
        <translation>
            <numerusform>%n product has no known cost.</numerusform>
            <numerusform>%n products have no known cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) planned.</source>
        <translation>
            <numerusform>%n price planned.</numerusform>
            <numerusform>%n prices planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PricesPage</name>
    <message numerus="yes">
        <source>%n price family(ies) have more than one price:</source>
        <translation>
            <numerusform>%n price family has more than one price:</numerusform>
            <numerusform>%n price families have more than one price:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PrivacyPage</name>
    <message numerus="yes">
        <source>%n member(s) past their time</source>
        <translation>
            <numerusform>%n member past their time</numerusform>
            <numerusform>%n members past their time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProducersPage</name>
    <message numerus="yes">
        <source>%n producers</source>
        <translation>
            <numerusform>%n producer</numerusform>
            <numerusform>%n producers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductEssentials</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductsModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductsPage</name>
    <message numerus="yes">
        <source>%n products on sale</source>
        <translation>
            <numerusform>%n product on sale</numerusform>
            <numerusform>%n products on sale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::RangeDecisionPanel</name>
    <message numerus="yes">
        <source>in %n months, on %1</source>
        <translation>
            <numerusform>in %n month, on %1</numerusform>
            <numerusform>in %n months, on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::RangeReviewPage</name>
    <message numerus="yes">
        <source>not sold for %n days</source>
        <translation>
            <numerusform>not sold for %n day</numerusform>
            <numerusform>not sold for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::RecallBar</name>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::RecallPage</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n products?</source>
        <translation>
            <numerusform>Block %n product?</numerusform>
            <numerusform>Block %n products?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::RecallTables</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::RecallWriting</name>
    <message numerus="yes">
        <source>%n address(es) in the clipboard: paste them as blind copies.</source>
        <translation>
            <numerusform>%n address in the clipboard: paste it as a blind copy.</numerusform>
            <numerusform>%n addresses in the clipboard: paste them as blind copies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without one: call them by the list.</source>
        <translation>
            <numerusform>%n member without one: call them by the list.</numerusform>
            <numerusform>%n members without one: call them by the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceiptPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit note(s) asked for.</source>
        <translation>
            <numerusform>%n credit note asked for.</numerusform>
            <numerusform>%n credit notes asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionEnd</name>
    <message numerus="yes">
        <source>%n line(s) without a price keep the last known cost.</source>
        <translation>
            <numerusform>%n line without a price keeps the last known cost.</numerusform>
            <numerusform>%n lines without a price keep the last known cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed shelf price(s) stay unanswered: the shelf keeps its price.</source>
        <translation>
            <numerusform>%n proposed shelf price stays unanswered: the shelf keeps its own.</numerusform>
            <numerusform>%n proposed shelf prices stay unanswered: the shelf keeps its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stock move(s)</source>
        <translation>
            <numerusform>%n stock move</numerusform>
            <numerusform>%n stock moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf price(s) set</source>
        <translation>
            <numerusform>%n shelf price set</numerusform>
            <numerusform>%n shelf prices set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to print</source>
        <translation>
            <numerusform>%n label to print</numerusform>
            <numerusform>%n labels to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay, in part or whole.</source>
        <translation>
            <numerusform>%n line stays, in part or whole.</numerusform>
            <numerusform>%n lines stay, in part or whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionPage</name>
    <message numerus="yes">
        <source>%n order(s) added</source>
        <translation>
            <numerusform>%n order added</numerusform>
            <numerusform>%n orders added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the document match no product yet:</source>
        <translation>
            <numerusform>%n line of the document matches no product yet:</numerusform>
            <numerusform>%n lines of the document match no product yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count the whole pallet: %n line(s)?</source>
        <translation>
            <numerusform>Count the whole pallet: %n line?</numerusform>
            <numerusform>Count the whole pallet: %n lines?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) with the code %1 wait to be printed.</source>
        <translation>
            <numerusform>%n label with the code %1 waits to be printed.</numerusform>
            <numerusform>%n labels with the code %1 wait to be printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionPricesPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf price(s) to decide</source>
        <translation>
            <numerusform>%n shelf price to decide</numerusform>
            <numerusform>%n shelf prices to decide</numerusform>
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
        <source>%n line(s) of the document match no product yet.</source>
        <translation>
            <numerusform>%n line of the document matches no product yet.</numerusform>
            <numerusform>%n lines of the document match no product yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat a product: their quantities are added up.</source>
        <translation>
            <numerusform>%n line repeat a product: their quantities are added up.</numerusform>
            <numerusform>%n lines repeat a product: their quantities are added up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::RecurringView</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are due</source>
        <translation>
            <numerusform>%n is due</numerusform>
            <numerusform>%n are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReportPage</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReportPreview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReversalPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take back</source>
        <translation>
            <numerusform>%n to take back</numerusform>
            <numerusform>%n to take back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), worth %1, leave the stock.</source>
        <translation>
            <numerusform>%n line, worth %1, leaves the stock.</numerusform>
            <numerusform>%n lines, worth %1, leave the stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay, in part or whole.</source>
        <translation>
            <numerusform>%n line stays, in part or whole.</numerusform>
            <numerusform>%n lines stay, in part or whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::RolesView</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SafetyBoard</name>
    <message numerus="yes">
        <source>%n checks were made. Check everything again when you have time.</source>
        <translation>
            <numerusform>%n check was made. Check everything again when you have time.</numerusform>
            <numerusform>%n checks were made. Check everything again when you have time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n hours old.</source>
        <translation>
            <numerusform>The last backup is %n hour old.</numerusform>
            <numerusform>The last backup is %n hours old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old.</source>
        <translation>
            <numerusform>The last backup is %n day old.</numerusform>
            <numerusform>The last backup is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SaleBands</name>
    <message numerus="yes">
        <source>%n order(s) to collect.</source>
        <translation>
            <numerusform>%n order to collect.</numerusform>
            <numerusform>%n orders to collect.</numerusform>
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
<context>
    <name>cabas::ui::SalesInvoicesPage</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SalesPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SalesWords</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShareStep</name>
    <message numerus="yes">
        <source>%n share(s) are asked of them.</source>
        <translation>
            <numerusform>%n share is asked of them.</numerusform>
            <numerusform>%n shares are asked of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SharesPart</name>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n share</numerusform>
            <numerusform>%n shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShelfCheckPage</name>
    <message numerus="yes">
        <source>%n labels to mend.</source>
        <translation>
            <numerusform>%n label to mend.</numerusform>
            <numerusform>%n labels to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShiftDayPage</name>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n noted</numerusform>
            <numerusform>%n noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) not noted count as absent on shifts that are over. An attendance can still be corrected afterwards.</source>
        <translation>
            <numerusform>%n member not noted counts as absent on shifts that are over. An attendance can still be corrected afterwards.</numerusform>
            <numerusform>%n members not noted count as absent on shifts that are over. An attendance can still be corrected afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) not over yet</source>
        <translation>
            <numerusform>%n shift not over yet</numerusform>
            <numerusform>%n shifts not over yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) ended by the rules</source>
        <translation>
            <numerusform>%n place ended by the rules</numerusform>
            <numerusform>%n places ended by the rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) closed.</source>
        <translation>
            <numerusform>%n shift closed.</numerusform>
            <numerusform>%n shifts closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShiftDayPanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShiftGrid</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShiftPanel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShiftWords</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShiftsPage</name>
    <message numerus="yes">
        <source>%n letter(s) wait in the outbox.</source>
        <translation>
            <numerusform>%n letter waits in the outbox.</numerusform>
            <numerusform>%n letters wait in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a mail address: call them.</source>
        <translation>
            <numerusform>%n person without a mail address: call them.</numerusform>
            <numerusform>%n people without a mail address: call them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n shift at risk</numerusform>
            <numerusform>%n shifts at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShopBoard</name>
    <message numerus="yes">
        <source>%n files are exported.</source>
        <translation>
            <numerusform>%n file is exported.</numerusform>
            <numerusform>%n files are exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SlotForm</name>
    <message numerus="yes">
        <source>%n shift(s) do not take place any more.</source>
        <translation>
            <numerusform>%n shift does not take place any more.</numerusform>
            <numerusform>%n shifts do not take place any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SlotsPage</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SpecialRows</name>
    <message numerus="yes">
        <source>waits for %n day(s)</source>
        <translation>
            <numerusform>waits for %n day</numerusform>
            <numerusform>waits for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SpecialsPage</name>
    <message numerus="yes">
        <source>Kept %n day(s)</source>
        <translation>
            <numerusform>Kept %n day</numerusform>
            <numerusform>Kept %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::StockPage</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n count(s) in 90 days were right</source>
        <translation>
            <numerusform>%1 of %n count in 90 days were right</numerusform>
            <numerusform>%1 of %n counts in 90 days were right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::StoryPart</name>
    <message numerus="yes">
        <source>%n fact(s) · the counter is the sum of these facts, and nothing else</source>
        <translation>
            <numerusform>%n fact · the counter is the sum of these facts, and nothing else</numerusform>
            <numerusform>%n facts · the counter is the sum of these facts, and nothing else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SupplierPanel</name>
    <message numerus="yes">
        <source>%n day(s) after the invoice</source>
        <translation>
            <numerusform>%n day after the invoice</numerusform>
            <numerusform>%n days after the invoice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SupplierWords</name>
    <message numerus="yes">
        <source>All %n order(s) came on their day.</source>
        <translation>
            <numerusform>All %n order came on their day.</numerusform>
            <numerusform>All %n orders came on their day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::SuppliersPage</name>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::TicketPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::TypedDay</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::UnknownCodePanel</name>
    <message numerus="yes">
        <source>Scanned %n time(s) since %1, last at %2.</source>
        <translation>
            <numerusform>Scanned once since %1, last at %2.</numerusform>
            <numerusform>Scanned %n times since %1, last at %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::UnknownCodesPage</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::UnknownPanel</name>
    <message numerus="yes">
        <source>Give it a number of the shop and print %n label(s)</source>
        <translation>
            <numerusform>Give it a number of the shop and print %n label</numerusform>
            <numerusform>Give it a number of the shop and print %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected line(s) have no code yet</source>
        <translation>
            <numerusform>%n expected line has no code yet</numerusform>
            <numerusform>%n expected lines have no code yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::UsersPage</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::VatPage</name>
    <message numerus="yes">
        <source>%n documents were paid, and their VAT waits.</source>
        <translation>
            <numerusform>%n document was paid, and its VAT waits.</numerusform>
            <numerusform>%n documents were paid, and their VAT waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::YearsView</name>
    <message numerus="yes">
        <source>%n fiscal years</source>
        <translation>
            <numerusform>%n fiscal year</numerusform>
            <numerusform>%n fiscal years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The FEC is written, but the check finds %n errors.</source>
        <translation>
            <numerusform>The FEC is written, but the check finds %n error.</numerusform>
            <numerusform>The FEC is written, but the check finds %n errors.</numerusform>
        </translation>
    </message>
</context>
</TS>
