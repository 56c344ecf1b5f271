// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/searchstore.h"

#include "tests/support/builders.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"

#include <map>

using namespace cabas;
using namespace cabas::test;

class TestSearchStore : public QObject {
    Q_OBJECT
    std::map<int, std::unique_ptr<TestShop>> m_shops;

    /// The shop on the engine of this run, made when a test first asks for it.
    TestShop &shop()
    {
        std::unique_ptr<TestShop> &made = m_shops[int(engine())];
        if (made == nullptr) {
            made = std::make_unique<TestShop>(engine());
            for (const char *name : {"Fournil des Ormes", "Ferme du Rocher", "Œufs de Léon",
                                     "Laiterie \"Crème\"", "Moulin 100% bio", "La Ferme d’à côté"})
                aSupplier(QString::fromUtf8(name)).add(*made);
        }
        return *made;
    }
    QStringList find(const QString &typed)
    {
        return shop().read([&](Tx &tx) {
            QStringList found;
            for (qint64 id : SearchStore::find(tx, Searched::Suppliers, typed, 20))
                found += tx.first("SELECT name FROM suppliers WHERE id = ?", {id})->text(0);
            return found;
        });
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void cleanupTestCase() { m_shops.clear(); }

    void aRenamedRowIsFoundByItsNewName()
    {
        QVERIFY(shop().db().write([](Tx &tx) -> Result<> {
            const qint64 id = SearchStore::find(tx, Searched::Suppliers, u"moulin"_qs, 1).at(0);
            SearchStore::put(tx, Searched::Suppliers, id, u"minoterie"_qs);
            tx.change("UPDATE suppliers SET name_fold = ? WHERE id = ?", {u"minoterie"_qs, id});
            require(SearchStore::find(tx, Searched::Suppliers, u"moulin"_qs, 1).empty(), "old");
            require(SearchStore::find(tx, Searched::Suppliers, u"minot"_qs, 1).size() == 1, "new");
            SearchStore::put(tx, Searched::Suppliers, id, u"moulin 100% bio"_qs);
            tx.change("UPDATE suppliers SET name_fold = ? WHERE id = ?",
                      {u"moulin 100% bio"_qs, id});
            return Ok{};
        }));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one letter is a beginning")
            << u"F"_qs << QStringList{u"Ferme du Rocher"_qs, u"Fournil des Ormes"_qs};
        QTest::newRow("inside, beginnings first")
            << u"ferme"_qs << QStringList{u"Ferme du Rocher"_qs, u"La Ferme d’à côté"_qs};
        QTest::newRow("accents and ligatures")
            << u"oeufs leon"_qs << QStringList{u"Œufs de Léon"_qs};
        QTest::newRow("words in any order")
            << u"rocher fer"_qs << QStringList{u"Ferme du Rocher"_qs};
        QTest::newRow("quotes are text")
            << u"\"creme\""_qs << QStringList{u"Laiterie \"Crème\""_qs};
        QTest::newRow("operators are text") << u"ferme OR moulin"_qs << QStringList();
        QTest::newRow("wildcards are text") << u"100%"_qs << QStringList{u"Moulin 100% bio"_qs};
        QTest::newRow("nothing typed") << u"  "_qs << QStringList();
    }
    void finds()
    {
        QFETCH(QString, typed);
        QTEST(find(typed), "names");
    }
};

CABAS_TEST(TestSearchStore)
#include "tst_searchstore.moc"
