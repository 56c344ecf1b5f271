// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/db/searchstore.h"
#include "core/db/shopfile.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

class TestSearchStore : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;
    QStringList m_names;

    QStringList find(const QString &typed)
    {
        return *m_db->read([&](Tx &tx) {
            QStringList found;
            for (qint64 id : SearchStore::find(tx, Searched::Suppliers, typed, 20))
                found += tx.first("SELECT name FROM suppliers WHERE id = ?", {id})->text(0);
            return found;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"s.cabas"_qs);
        const QDateTime now(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC);
        const Result<> made = ShopFile::create(path, now, [&](Tx &tx) -> Result<> {
            tx.change(R"(INSERT INTO shop (id, uuid, name, profile, pin_ops, pin_memory, owner_id,
                             created_at) VALUES (1, 'u', 'T', 'p', 1, 1, 1, ?))",
                      {now});
            for (const char *name :
                 {"Fournil des Ormes", "Ferme du Rocher", "Œufs de Léon", "Laiterie \"Crème\"",
                  "Moulin 100% bio", "La Ferme d’à côté"}) {
                const QString text = QString::fromUtf8(name);
                const qint64 id = tx.insert(
                    "INSERT INTO suppliers (code, name, name_fold) VALUES (?, ?, ?) RETURNING id",
                    {text, text, fold(text)});
                SearchStore::put(tx, Searched::Suppliers, id, fold(text));
            }
            return Ok{};
        });
        QVERIFY2(made, made ? "" : qPrintable(made.failure().message));
        m_db = std::move(ShopFile::open(path)).value();
    }
    void cleanupTestCase() { m_db.reset(); }

    void aRenamedRowIsFoundByItsNewName()
    {
        QVERIFY(m_db->write([](Tx &tx) -> Result<> {
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
