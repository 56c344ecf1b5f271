// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listmemory.h"

#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterline.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Lists as their person wants them.
class TestListMemory : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;

    void open(const QString &page, const std::vector<Permission> &permissions = {})
    {
        m_room.reset();
        m_room = std::make_unique<RoomWindow>(*m_data, permissions);
        m_room->go(page);
        QCoreApplication::processEvents();
    }
    QHeaderView *head() { return table()->horizontalHeader(); }
    DataTable *table() { return m_room->page().findChild<DataTable *>(); }
    FilterLine *filter() { return m_room->page().findChild<FilterLine *>(); }
    ListMemory *memory() { return m_room->page().findChild<ListMemory *>(); }
    QMenu *menu() { return m_room->find<QPushButton>(u"list-memory"_qs)->menu(); }
    /// The action of the button's menu whose words begin so; null where there is none.
    QAction *action(const QString &words)
    {
        Q_EMIT menu()->aboutToShow();
        for (QAction *each : menu()->actions()) {
            if (each->text().startsWith(words))
                return each;
        }
        return nullptr;
    }
    QAction *column(int place) { return action(u"Colonnes"_qs)->menu()->actions().at(place); }
    void choose(const QString &words)
    {
        QAction *chosen = action(words);
        if (chosen == nullptr)
            qFatal("no %s in the menu", qPrintable(words));
        chosen->trigger();
    }
    qint64 kept() { return m_data->value(u"SELECT COUNT(*) FROM list_views"_qs).toLongLong(); }

private Q_SLOTS:
    void init()
    {
        useView({});
        m_data = std::make_unique<TestShop>();
        liveALittle(*m_data);
    }
    void cleanup() { m_room.reset(); }

    void stateSurvivesItsText()
    {
        ListState state;
        state.columns = {{2, 120, false}, {0, 0, true}, {1, 88, false}};
        state.sortedBy = 1;
        state.isDescending = true;
        state.typed = u"tofu \"frais\""_qs;
        state.facets = {QString(), u"Crèmerie"_qs};
        QCOMPARE(ListState::fromText(state.toText()), state);
        QVERIFY(state.fits(3));
        QVERIFY(!state.fits(4));
        QCOMPARE(ListState::fromText(u"not a state"_qs), ListState());
        state.columns = {{0, 10, true}};
        QVERIFY(!state.fits(1));
    }

    void columnsComeBackAsTheyWereLeft()
    {
        open(u"orders"_qs);
        column(1)->trigger();
        QVERIFY(head()->isSectionHidden(1));
        head()->moveSection(head()->visualIndex(3), 0);
        head()->resizeSection(2, 200);
        QTest::mouseRelease(head()->viewport(), Qt::LeftButton);
        QTRY_VERIFY(m_data->value(u"SELECT state FROM list_views"_qs).toString().contains(u"200"));
        open(u"orders"_qs);
        QVERIFY(head()->isSectionHidden(1));
        QCOMPARE(head()->logicalIndex(0), 3);
        QCOMPARE(head()->sectionSize(2), 200);
        choose(u"Comme au départ"_qs);
        QVERIFY(!head()->isSectionHidden(1));
        QCOMPARE(head()->logicalIndex(0), 0);
        open(u"orders"_qs, {Permission::ViewStock, Permission::Order});
        QVERIFY(!head()->isSectionHidden(1));
    }

    void theLastColumnStays()
    {
        open(u"suppliers"_qs);
        for (int i = 0; i < head()->count(); ++i) {
            QAction *each = column(i);
            if (each->isEnabled())
                each->trigger();
        }
        QCOMPARE(head()->count() - head()->hiddenSectionCount(), 1);
    }

    void aFilterIsKeptBegunWithAndShared()
    {
        open(u"orders"_qs);
        filter()->setFacet(0, 2);
        filter()->search()->setText(u"moulin"_qs);
        AskScript script;
        script.answer(u"Attendues"_qs);
        choose(u"Garder ce filtre"_qs);
        QTRY_COMPARE(kept(), 1);
        QTRY_VERIFY(action(u"Commencer par"_qs) != nullptr);
        choose(u"Commencer par"_qs);
        QTRY_COMPARE(m_data->value(u"SELECT at_opening FROM list_views"_qs).toInt(), 1);
        choose(u"Proposer"_qs);
        QTRY_COMPARE(m_data->value(u"SELECT shared FROM list_views"_qs).toInt(), 1);
        takePicture(m_room->window(), u"listmemory-fr"_qs, {1366, 768});

        open(u"orders"_qs);
        QTRY_COMPARE(filter()->facet(0), 2);
        QCOMPARE(filter()->search()->text(), u"moulin"_qs);

        open(u"orders"_qs, {Permission::ViewStock, Permission::Order});
        QCOMPARE(filter()->facet(0), 0);
        choose(u"Attendues"_qs);
        QCOMPARE(filter()->facet(0), 2);

        open(u"orders"_qs);
        QTRY_COMPARE(filter()->facet(0), 2);
        choose(u"Retirer"_qs);
        QTRY_COMPARE(kept(), 0);
    }
};

CABAS_TEST(TestListMemory)
#include "tst_listmemory.moc"
