// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

using namespace cabas;
using namespace cabas::test;

class TestAuditStore : public QObject {
    Q_OBJECT

    void record(const char *deed, const QString &kind, qint64 id, const Session &session)
    {
        m_shop->write([&](Tx &tx) { AuditStore::record(tx, session, deed, kind, id); });
    }
    std::vector<QString> found(const AuditFilter &filter, int limit = 100)
    {
        std::vector<QString> deeds;
        for (const AuditLine &line :
             m_shop->read([&](Tx &tx) { return AuditStore::search(tx, filter, limit); }))
            deeds.push_back(line.deed);
        return deeds;
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { m_shop = std::make_unique<TestShop>(engine()); }
    void cleanup() { m_shop.reset(); }

    void keepsWhoWhatWhenAndWithWhom()
    {
        const Session::Person cleo = m_shop->approver({Permission::Refund});
        const Session session = m_shop->session().approvedBy(cleo);
        m_shop->write([&](Tx &tx) {
            AuditStore::record(tx, session, "till.refund", u"ticket"_qs, 12,
                               {{u"reason"_qs, u"broken"_qs}});
        });
        const auto lines =
            m_shop->read([](Tx &tx) { return AuditStore::of(tx, u"ticket"_qs, 12); });
        QCOMPARE(lines.size(), size_t(1));
        const AuditLine &line = lines.front();
        QCOMPARE(line.at, m_shop->now());
        QCOMPARE(line.user, session.user());
        QCOMPARE(line.approvedBy, cleo.id);
        QCOMPARE(line.device, session.device());
        QCOMPARE(line.deed, u"till.refund"_qs);
        QCOMPARE(line.details, u"{\"reason\":\"broken\"}"_qs);
    }

    void isChained()
    {
        const auto report = [this] {
            return m_shop->read(
                [](Tx &tx) { return ChainStore::verify(tx, {AuditStore::chainSpec()}); });
        };
        for (int i = 1; i <= 5; ++i)
            record("test", u"thing"_qs, i, m_shop->session());
        QVERIFY(report().checked >= 5);
        QVERIFY(report().faults.empty());
    }

    void cannotBeChangedOrRemoved()
    {
        record("test", u"thing"_qs, 1, m_shop->session());
        const auto refuses = [this](const char *sql) {
            return !m_shop->db().write([&](Tx &tx) -> Result<> {
                tx.change(sql);
                return Ok{};
            });
        };
        QVERIFY(refuses("UPDATE audit SET deed = 'nothing'"));
        QVERIFY(refuses("DELETE FROM audit"));
    }

    void newestComesFirst()
    {
        for (int i = 1; i <= 4; ++i)
            record("test", u"thing"_qs, i, m_shop->session());
        const auto lines = m_shop->read([](Tx &tx) { return AuditStore::newest(tx, 3); });
        QCOMPARE(lines.size(), size_t(3));
        QVERIFY(lines[0].id > lines[1].id && lines[1].id > lines[2].id);
    }

    void isSearchedByPersonAreaDayAndPage()
    {
        const Session owner = m_shop->session();
        const Session::Person sacha = m_shop->approver({});
        record("till.open", u"till"_qs, 1, owner);
        record("till.refund", u"ticket"_qs, 2, owner.approvedBy(sacha));
        m_shop->clock().set(m_shop->now().addDays(1));
        record("member.add", u"member"_qs, 3, owner);
        record("product.add", u"product"_qs, 4, m_shop->sessionAs({}));
        AuditFilter filter;
        filter.area = u"till"_qs;
        QCOMPARE(found(filter), (std::vector<QString>{u"till.refund"_qs, u"till.open"_qs}));
        filter = {};
        filter.user = sacha.id;
        QCOMPARE(found(filter), std::vector<QString>{u"till.refund"_qs});
        filter.user = owner.user();
        QCOMPARE(found(filter).size(), size_t(3));
        filter = {};
        filter.from = m_shop->now();
        QCOMPARE(found(filter), (std::vector<QString>{u"product.add"_qs, u"member.add"_qs}));
        filter = {};
        filter.to = m_shop->now();
        QCOMPARE(found(filter, 1), std::vector<QString>{u"till.refund"_qs});
        filter = {};
        filter.before = m_shop->read([](Tx &tx) { return AuditStore::newest(tx, 3).back().id; });
        QCOMPARE(found(filter, 1), std::vector<QString>{u"till.open"_qs});
    }

private:
    std::unique_ptr<TestShop> m_shop;
};

CABAS_TEST(TestAuditStore)
#include "tst_auditstore.moc"
