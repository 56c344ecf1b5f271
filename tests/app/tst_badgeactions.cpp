// SPDX-License-Identifier: GPL-3.0-or-later
// covers: badgeactions
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

/// Badges and meetings through `cabas run`, as a script does it.
class TestBadgeActions : public QObject {
    Q_OBJECT
    cabas::test::PlayedShop m_shop;

    QJsonObject answer(size_t at) { return m_shop.answers().at(at); }

private Q_SLOTS:
    void badgesAreReplacedAndOldOnesAnswer()
    {
        QVERIFY(m_shop.make());
        QVERIFY(m_shop.play("{'do':'member.add','name':'Ada','number':7}\n"
                            "{'do':'badge.replace','member':'7','reason':'lost'}\n"
                            "{'do':'badge.list','member':'7'}"));
        const QString first = answer(0)[u"badge"_qs].toString();
        const QString second = answer(1)[u"badge"_qs].toString();
        QVERIFY(second != first);
        const QJsonArray badges = answer(2)[u"badges"_qs].toArray();
        QCOMPARE(int(badges.size()), 2);
        QCOMPARE(badges[0][u"badge"_qs].toString(), second);
        QCOMPARE(badges[1][u"reason"_qs].toString(), u"lost"_qs);
        QVERIFY(m_shop.play("{'do':'member.show','member':'" + second.toLatin1() + "'}"));
        QVERIFY(!m_shop.play("{'do':'member.show','member':'" + first.toLatin1() + "'}"));
        QCOMPARE(answer(0)[u"kind"_qs].toString(), u"refused"_qs);
        QVERIFY(answer(0)[u"message"_qs].toString().contains(u"no longer good"_qs));
        QVERIFY(!m_shop.play("{'do':'badge.end','member':'7','reason':'bored'}"));
        QVERIFY(m_shop.play("{'do':'badge.end','member':'7','reason':'stolen'}"));
        QCOMPARE(answer(0)[u"good"_qs].toBool(), false);
    }

    void whoComesToAMeetingIsWrittenDown()
    {
        QVERIFY(m_shop.make());
        QVERIFY(m_shop.play("{'do':'meeting.add','date':'2026-03-09','place':'Salle'}\n"
                            "{'do':'meeting.guest','meeting':1,'name':'Max','phone':'06'}"));
        QVERIFY(!m_shop.play("{'do':'meeting.guest','meeting':9,'name':'Max'}"));
        QCOMPARE(answer(0)[u"kind"_qs].toString(), u"not_found"_qs);
    }
};

CABAS_TEST(TestBadgeActions)
#include "tst_badgeactions.moc"
