// SPDX-License-Identifier: GPL-3.0-or-later
// covers: findstore
#include "core/search/findservice.h"

#include "tests/support/builders.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using namespace cabas::test;

/// Anything of a shop by a few words, within what the person may see.
class TestFindService : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;

    std::vector<Found> find(const QString &typed, const std::vector<Permission> &rights = {}) const
    {
        const Session session = rights.empty() ? m_data->session() : m_data->sessionAs(rights);
        const FindService service(m_data->db());
        const auto books = service.names(session);
        return *service.find(session, *books, typed);
    }
    QStringList titles(const QString &typed, FoundKind kind) const
    {
        QStringList titles;
        for (const Found &found : find(typed)) {
            if (found.kind == kind)
                titles += found.title;
        }
        return titles;
    }
    QString one(const QString &sql) const { return m_data->value(sql).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = std::make_unique<TestShop>();
        liveALittle(*m_data);
        aProduct(u"Crème fraîche épaisse"_qs).code(u"CREM1"_qs).priced(320).add(*m_data);
        aProduct(u"Œufs plein air"_qs).code(u"OEUF1"_qs).priced(250).add(*m_data);
        aProduct(u"Pommes de terre Charlotte"_qs).code(u"PDT1"_qs).priced(180).add(*m_data);
        aSupplier(u"Ferme du Rocher"_qs).add(*m_data);
    }

    void aNameIsToldToWhoMaySeeIt()
    {
        const Supplier farm = aSupplier(u"Bergerie du Clos"_qs).add(*m_data);
        const FindService service(m_data->db());
        const auto name = [&](const Session &session, FoundKind kind, qint64 id) {
            return *service.nameOf(session, kind, id);
        };
        const qint64 id = farm.id.value();
        QCOMPARE(name(m_data->session(), FoundKind::Supplier, id), farm.name);
        QCOMPARE(name(m_data->sessionAs({Permission::Sell}), FoundKind::Supplier, id), QString());
        QCOMPARE(name(m_data->session(), FoundKind::Supplier, id + 1000), QString());
        QCOMPARE(name(m_data->session(), FoundKind::Ticket, 1), QString());
        const qint64 member = m_data->value(u"SELECT MIN(id) FROM members"_qs).toLongLong();
        QVERIFY(!name(m_data->session(), FoundKind::Member, member).isEmpty());
        const qint64 product = m_data->value(u"SELECT MIN(id) FROM products"_qs).toLongLong();
        QVERIFY(!name(m_data->session(), FoundKind::Product, product).isEmpty());
        QCOMPARE(name(m_data->sessionAs({Permission::Sell}), FoundKind::Member, member), QString());
    }

    void namesAreFoundDespiteAccentsAndMistakes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        const QString cream = u"Crème fraîche épaisse"_qs;
        QTest::newRow("as it is") << u"crème fraîche"_qs << cream;
        QTest::newRow("no accents") << u"creme fraiche"_qs << cream;
        QTest::newRow("other order") << u"epaisse creme"_qs << cream;
        QTest::newRow("a letter too many") << u"crème fraiiche"_qs << cream;
        QTest::newRow("two swapped") << u"cerme"_qs << cream;
        QTest::newRow("one missing") << u"crme fraich"_qs << cream;
        QTest::newRow("two in a long word") << u"charllote"_qs << u"Pommes de terre Charlotte"_qs;
        QTest::newRow("short words stay") << u"pome de tere"_qs << u"Pommes de terre Charlotte"_qs;
        QTest::newRow("ligature") << u"oeufs"_qs << u"Œufs plein air"_qs;
        QTest::newRow("code") << u"oeuf1"_qs << u"Œufs plein air"_qs;
    }
    void namesAreFoundDespiteAccentsAndMistakes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QVERIFY2(titles(typed, FoundKind::Product).contains(name), qPrintable(typed));
    }

    void aSupplierComesWithMistakes()
    {
        QCOMPARE(titles(u"ferme du rochr"_qs, FoundKind::Supplier),
                 QStringList{u"Ferme du Rocher"_qs});
    }

    void membersAreFoundByNameAndNumber()
    {
        const QString name = one(u"SELECT name FROM members ORDER BY id LIMIT 1"_qs);
        const QString number = one(u"SELECT number FROM members ORDER BY id LIMIT 1"_qs);
        QVERIFY(titles(name, FoundKind::Member).contains(name));
        QVERIFY(titles(number, FoundKind::Member).contains(name));
    }

    void documentsAreFoundByWhatPeopleKnowOfThem()
    {
        const QString ticket = one(u"SELECT name FROM tickets ORDER BY id LIMIT 1"_qs);
        QVERIFY(titles(ticket.toLower(), FoundKind::Ticket).contains(ticket));
        QVERIFY(titles(u"1"_qs, FoundKind::Ticket).contains(ticket));
        const qint64 cents = one(u"SELECT total_cents FROM tickets WHERE total_cents > 0 "
                                 u"ORDER BY id DESC LIMIT 1"_qs)
                                 .toLongLong();
        const QString amount =
            QString::number(cents / 100) + u",%1 €"_qs.arg(cents % 100, 2, 10, QLatin1Char('0'));
        QVERIFY(!titles(amount, FoundKind::Ticket).isEmpty());
        const QString entry = one(u"SELECT number FROM journal_entries ORDER BY id LIMIT 1"_qs);
        const QString label = one(u"SELECT label FROM journal_entries ORDER BY id LIMIT 1"_qs);
        QVERIFY(titles(entry, FoundKind::Entry).contains(label));
        QVERIFY(!titles(label.left(6), FoundKind::Entry).isEmpty());
        const QString delivery = one(u"SELECT MIN(id) FROM deliveries WHERE state = 'finished'"_qs);
        QCOMPARE(titles(delivery, FoundKind::Delivery).size(), 1);
        QCOMPARE(find(u"5301"_qs).front().kind, FoundKind::Account);
    }

    void nobodyFindsWhatTheyMayNotSee()
    {
        const QString name = one(u"SELECT name FROM members ORDER BY id LIMIT 1"_qs);
        for (const Found &found : find(name, {Permission::ViewStock, Permission::Sell}))
            QVERIFY(found.kind != FoundKind::Member && found.kind != FoundKind::Entry);
        for (const Found &found : find(u"creme"_qs, {Permission::ViewMembers}))
            QVERIFY(found.kind == FoundKind::Member);
        QVERIFY(find(u"5301"_qs, {Permission::ServeKiosk}).empty());
    }

    void nothingTypedFindsNothing()
    {
        QVERIFY(find(QString()).empty());
        QVERIFY(find(u"   "_qs).empty());
        QVERIFY(find(u"%_\\\"'"_qs).empty());
    }
};

CABAS_TEST(TestFindService)
#include "tst_findservice.moc"
