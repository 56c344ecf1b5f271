// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/access/accessfixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

class TestAuditStore : public QObject {
    Q_OBJECT

    Result<> write(const std::function<void(Tx &)> &deed)
    {
        return m_fixture.db->write([&](Tx &tx) -> Result<> {
            deed(tx);
            return Ok{};
        });
    }

private Q_SLOTS:
    void keepsWhoWhatWhenAndWithWhom()
    {
        const User cleo = m_fixture.add(u"cleo"_qs, {Role::Coordinator});
        const Session session = m_fixture.owner().approvedBy({cleo.id, cleo.name, {}});
        QVERIFY(write([&](Tx &tx) {
                    AuditStore::record(tx, session, "till.refund", u"ticket"_qs, 12,
                                       {{u"reason"_qs, u"broken"_qs}});
                }).ok());
        const auto lines =
            m_fixture.db->read([](Tx &tx) { return AuditStore::of(tx, u"ticket"_qs, 12); });
        QCOMPARE(lines->size(), size_t(1));
        const AuditLine &line = lines->front();
        QCOMPARE(line.at, m_fixture.clock.now());
        QCOMPARE(line.user, session.user());
        QCOMPARE(line.approvedBy, cleo.id);
        QCOMPARE(line.device, u"test"_qs);
        QCOMPARE(line.deed, u"till.refund"_qs);
        QCOMPARE(line.details, u"{\"reason\":\"broken\"}"_qs);
    }

    void isChained()
    {
        const auto report = [this] {
            return *m_fixture.db->read(
                [](Tx &tx) { return ChainStore::verify(tx, {AuditStore::chainSpec()}); });
        };
        for (int i = 1; i <= 5; ++i)
            QVERIFY(write([&](Tx &tx) {
                        AuditStore::record(tx, m_fixture.owner(), "test", u"thing"_qs, i);
                    }).ok());
        QVERIFY(report().checked >= 5);
        QVERIFY(report().faults.empty());
    }

    void cannotBeChangedOrRemoved()
    {
        QVERIFY(!write([](Tx &tx) { tx.change("UPDATE audit SET deed = 'nothing'"); }).ok());
        QVERIFY(!write([](Tx &tx) { tx.change("DELETE FROM audit"); }).ok());
    }

    void newestComesFirst()
    {
        const auto lines = *m_fixture.db->read([](Tx &tx) { return AuditStore::newest(tx, 3); });
        QCOMPARE(lines.size(), size_t(3));
        QVERIFY(lines[0].id > lines[1].id && lines[1].id > lines[2].id);
    }

private:
    test::AccessFixture m_fixture;
};

CABAS_TEST(TestAuditStore)
#include "tst_auditstore.moc"
