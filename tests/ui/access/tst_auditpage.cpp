// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/filterline.h"

#include <QFile>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestAuditPage : public QObject {
    Q_OBJECT

    enum Facet { Person, Area, Period };

    static void choose(RoomWindow &room, Facet facet, int value)
    {
        auto *line = room.page().findChild<FilterLine *>();
        line->setFacet(facet, value);
        Q_EMIT line->facetChanged(facet, value);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = std::make_unique<TestShop>();
        liveALittle(*m_data);
    }
    void init() { useView({false, false, {1366, 768}}); }

    void readsInWordsNewestFirst()
    {
        RoomWindow room(*m_data);
        room.go(u"audit"_qs);
        QAbstractItemModel &rows = room.rows(u"audit"_qs);
        QVERIFY(rows.rowCount() > 10);
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QString what = rows.index(row, 2).data().toString();
            QVERIFY2(!what.isEmpty() && !what.contains(u'.'), qPrintable(what));
            QVERIFY(!rows.index(row, 1).data().toString().isEmpty());
            QVERIFY(!(rows.flags(rows.index(row, 2)) & Qt::ItemIsEditable));
        }
    }

    void narrowsByAreaAndPerson()
    {
        RoomWindow room(*m_data);
        room.go(u"audit"_qs);
        const int all = room.rows(u"audit"_qs).rowCount();
        choose(room, Area, 1);
        const int till = room.rows(u"audit"_qs).rowCount();
        QVERIFY(till > 0 && till < all);
        choose(room, Area, 0);
        QCOMPARE(room.rows(u"audit"_qs).rowCount(), all);
        choose(room, Period, 1);
        QVERIFY(room.rows(u"audit"_qs).rowCount() <= all);
    }

    void narrowsToOneObjectAndWritesATable()
    {
        RoomWindow room(*m_data);
        room.go(u"audit"_qs);
        const int all = room.rows(u"audit"_qs).rowCount();
        room.open(u"audit"_qs, 0);
        QVERIFY(room.rows(u"audit"_qs).rowCount() < all);
        auto *line = room.page().findChild<FilterLine *>();
        Q_EMIT line->chipRemoved(u"object"_qs);
        QCOMPARE(room.rows(u"audit"_qs).rowCount(), all);
        const QString path = m_data->folder() + u"/audit.csv"_qs;
        AskScript script;
        script.answer(path);
        room.click(u"audit-csv"_qs);
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().split('\n').size() > all);
    }

    void onlyWhoMayReadItComesHere()
    {
        RoomWindow room(*m_data, {Permission::ManageUsers});
        room.go(u"audit"_qs);
        QVERIFY(room.name() != u"audit"_qs);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en-dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr-1920") << false << true << QSize(1920, 1080);
    }
    void pictures()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        RoomWindow room(*m_data);
        room.go(u"audit"_qs);
        const QString full = u"audit-%1"_qs.arg(QString::fromLatin1(QTest::currentDataTag()));
        takePicture(room.window(), full, size);
        const QStringList found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
    }

    void cleanupTestCase()
    {
        useView({false, false, {1366, 768}});
        m_data.reset();
    }

private:
    std::unique_ptr<TestShop> m_data;
};

CABAS_TEST(TestAuditPage)
#include "tst_auditpage.moc"
