// SPDX-License-Identifier: GPL-3.0-or-later
// covers: shiftactions shiftpeopleactions shiftreports
#include "core/reports/reportservice.h"
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace cabas;

/// Shifts through `cabas run`: the words of the contract.
class TestShiftActions : public QObject {
    Q_OBJECT
    test::PlayedShop m_shop;

    bool play(const QByteArray &actions) { return m_shop.play(actions); }
    QJsonObject answer(size_t at) { return m_shop.answers().at(at); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_shop.make());
        QVERIFY(play("{'do':'policy.set','practice':'two-for-one'}\n"
                     "{'do':'member.add','name':'Ada','number':1}\n"
                     "{'do':'member.add','name':'Bea','number':2}\n"
                     "{'do':'slot.add','week':'A','day':'mon','start':'09:00','places':2,"
                     "'name':'Till'}\n"
                     "{'do':'slot.add','week':2,'weekday':1,'start':'9:00','end':'11:30'}\n"
                     "{'do':'slot.add','week':'C','weekday':1,'start':'9:00'}\n"
                     "{'do':'slot.add','week':'D','weekday':1,'start':'9:00','credit_milli':1500}\n"
                     "{'do':'slot.join','member':1,'slot':1}\n"
                     "{'do':'shift.generate','until':'2026-06-30'}\n"
                     "{'do':'shift.list','from':'2026-03-01','to':'2026-06-30'}"));
    }

    void aSlotIsMadeIntoShiftsThatAreListed()
    {
        QCOMPARE(answer(0)[u"rules"_qs][u"own_absent"_qs].toInt(), -2000);
        QCOMPARE(answer(4)[u"minutes"_qs].toInt(), 150);
        QCOMPARE(answer(8)[u"generated"_qs].toInt(), answer(9)[u"shifts"_qs].toArray().size());
        const QJsonValue first = answer(9)[u"shifts"_qs][0];
        for (const char *field : {"shift", "start", "end", "places", "taken"})
            QVERIFY2(!first[QLatin1String(field)].isUndefined(), field);
        QVERIFY(first[u"start"_qs].toString().contains(u"T09:00:00+0"_qs));
    }

    void aMemberIsBookedExchangedCountedAndExplained()
    {
        const QJsonArray shifts = answer(9)[u"shifts"_qs].toArray();
        const QByteArray one = QByteArray::number(shifts[0][u"shift"_qs].toInt());
        const QByteArray two = QByteArray::number(shifts[1][u"shift"_qs].toInt());
        const QByteArray day = shifts[1][u"start"_qs].toString().left(10).toLatin1();
        QVERIFY(play("{'do':'shift.book','member':'2','shift':" + one +
                     "}\n"
                     "{'do':'shift.exchange','member':'2','from':" +
                     one + ",'to':" + two +
                     "}\n"
                     "{'do':'shift.show','shift':" +
                     two +
                     "}\n"
                     "{'do':'shift.attend','member':'2','shift':" +
                     two + ",'as':'done','by':'owner','at':'" + day +
                     "T12:00'}\n"
                     "{'do':'shift.close_day','date':'" +
                     day + "','at':'" + day +
                     "T23:00'}\n"
                     "{'do':'member.show','member':'2'}\n"
                     "{'do':'shift.attend','member':'2','shift':" +
                     two +
                     ",'as':'absent'}\n"
                     "{'do':'shift.correct','member':'1','amount':-2000}\n"
                     "{'do':'member.show','member':'1'}\n"
                     "{'do':'leave.add','member':'1','kind':'extension'}\n"
                     "{'do':'member.show','member':'1'}\n"
                     "{'do':'leave.end','member':'1'}\n"
                     "{'do':'closure.add','from':'2026-05-04','to':'2026-05-10'}\n"
                     "{'do':'slot.credit','slot':1,'credit_milli':2000}\n"
                     "{'do':'slot.list'}\n"
                     "{'do':'shift.policy'}\n"
                     "{'do':'slot.quit','member':'1'}"));
        QCOMPARE(answer(0)[u"taken"_qs].toInt(), answer(1)[u"taken"_qs].toInt());
        QCOMPARE(answer(2)[u"members"_qs][0][u"state"_qs].toString(), u"booked"_qs);
        QCOMPARE(answer(3)[u"counters"_qs][u"second_milli"_qs].toInt() % 500, 0);
        QCOMPARE(answer(4)[u"closed"_qs].toInt(), 1);
        QVERIFY(answer(5)[u"counters"_qs][u"second_milli"_qs].toInt() > 0);
        QCOMPARE(answer(5)[u"counter_events"_qs].toArray().size(), 1);
        QCOMPARE(answer(8)[u"standing"_qs].toString(), u"alert"_qs);
        QVERIFY(answer(8)[u"reasons"_qs].toArray().size() >= 3);
        QCOMPARE(answer(10)[u"standing"_qs].toString(), u"delay"_qs);
        QCOMPARE(answer(14)[u"slots"_qs].toArray().size(), 4);
        QCOMPARE(answer(15)[u"rules"_qs][u"name"_qs].toString(), u"two-for-one"_qs);
    }

    void peopleHelpOneAnotherAndRulesAreTried()
    {
        const QJsonArray shifts = answer(9)[u"shifts"_qs].toArray();
        QByteArray own;
        QByteArray other;
        for (const QJsonValue &each : shifts) {
            QByteArray &wanted = each[u"slot"_qs].toInt() == 1 ? own : other;
            if (wanted.isEmpty())
                wanted = QByteArray::number(each[u"shift"_qs].toInt());
        }
        const QByteArray file = QFile::encodeName(m_shop.path() + u".ics"_qs);
        QVERIFY(play(
            "{'do':'shift.skills','member':'2','skills':'Till, Cleaning'}\n"
            "{'do':'shift.callable','shift':" +
            own + "}\n{'do':'shift.book','member':'2','shift':" + other +
            "}\n{'do':'shift.callable','shift':" + own +
            "}\n{'do':'shift.look','member':'1','shift':" + own +
            "}\n{'do':'shift.wanted'}\n{'do':'shift.stand_in','member':'1','shift':" + own +
            ",'by':'2'}\n{'do':'shift.stand_in','member':'1','shift':" + own +
            "}\n{'do':'shift.swap','member':'1','shift':" + own + ",'with':'2','for':" + other +
            "}\n{'do':'shift.alerts','days':90}\n"
            "{'do':'leave.ask','member':'1','from':'2026-05-01','to':'2026-08-01'}\n"
            "{'do':'leave.decide','request':1}\n{'do':'leave.list'}\n"
            "{'do':'leave.extend','member':'1'}\n"
            "{'do':'shift.simulate','practice':'voluntary'}\n"
            "{'do':'shift.ical','member':'2'}\n{'do':'shift.ical','file':'" +
            file + "'}"));
        QCOMPARE(answer(1)[u"members"_qs].toArray().size(), 0);
        QCOMPARE(answer(3)[u"members"_qs].toArray().size(), 0); // Bea flies, and has taken one
        QCOMPARE(answer(5)[u"wanted"_qs].toArray().size(), 1);
        QVERIFY(answer(9)[u"shifts"_qs].toArray().size() > 3);
        QCOMPARE(answer(11)[u"state"_qs].toString(), u"granted"_qs);
        QCOMPARE(answer(12)[u"running"_qs].toInt(), 1);
        QVERIFY(answer(13).contains(u"to"_qs));
        QCOMPARE(answer(14)[u"members"_qs].toInt(), 2);
        QVERIFY(answer(15)[u"ical"_qs].toString().startsWith(u"BEGIN:VCALENDAR\r\n"));
        QVERIFY(QFile::exists(QFile::decodeName(file)));
    }

    void whatCannotBeIsSaidInWords()
    {
        QVERIFY(!play("{'do':'shift.attend','member':'1','shift':1,'outcome':'asleep'}"));
        QCOMPARE(answer(0)[u"kind"_qs].toString(), u"usage"_qs);
        QVERIFY(!play("{'do':'slot.add','day':'noday','start':'09:00'}"));
        QVERIFY(!play("{'do':'slot.add','day':1,'start':'25:00'}"));
        QVERIFY(!play("{'do':'slot.add','day':1,'week':'?','start':'09:00'}"));
        QVERIFY(!play("{'do':'leave.add','member':'1','kind':'boredom'}"));
        QVERIFY(!play("{'do':'policy.set','practice':'anarchy'}"));
        QCOMPARE(answer(0)[u"kind"_qs].toString(), u"not_found"_qs);
        QVERIFY(!play("{'do':'policy.set','weeks':0}"));
        QVERIFY(!play("{'do':'shift.book','member':'1','shift':9999}"));
    }
};

CABAS_TEST(TestShiftActions)
#include "tst_shiftactions.moc"
