// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shifts/shiftsfixture.h"
#include "ui/widgets/ask.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Other rules tried on what the shop lived, and adopted with a word.
class TestPracticePage : public QObject {
    Q_OBJECT

    void choose(RoomWindow &room, const QString &name)
    {
        auto *list = room.find<QTableView>(u"practices"_qs);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (room.cell(u"practices"_qs, row, 0) == name)
                list->setCurrentIndex(list->model()->index(row, 0));
        }
    }

    static void showView(RoomWindow &room, int view)
    {
        room.find<QWidget>(u"practice-views"_qs)->findChildren<QAbstractButton *>()[view]->click();
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<ShiftsShop>();
        // What the members did a cycle ago counts under any rules.
        m_data->shop.write([&](Tx &tx) {
            for (size_t member = 0; member < 300; member += 25) {
                for (const Booking &each :
                     BookingStore::of(tx, m_data->members[member],
                                      {ShiftsShop::monday().addDays(-60), ShiftsShop::monday()}))
                    BookingStore::setState(tx, each.id, BookingState::Absent);
            }
        });
    }
    void cleanup() { m_data.reset(); }

    void whoWouldChangeIsNamed()
    {
        RoomWindow room(m_data->shop);
        room.go(u"practice"_qs);
        QTRY_COMPARE(room.rows(u"practices"_qs).rowCount(), 6);
        choose(room, u"Two for one"_qs);
        QTRY_VERIFY(room.rows(u"changes"_qs).rowCount() > 0);
        choose(room, u"Voluntary"_qs);
        QTRY_VERIFY(room.rows(u"differences"_qs).rowCount() > 5);
        QTRY_COMPARE(room.rows(u"changes"_qs).rowCount(), 1); // Zoé owes nothing any more
    }

    void adoptingIsConfirmed()
    {
        RoomWindow room(m_data->shop);
        room.go(u"practice"_qs);
        QVERIFY(!room.find(u"adopt"_qs)->isEnabled());
        choose(room, u"Voluntary"_qs);
        QVERIFY(room.find(u"adopt"_qs)->isEnabled());
        AskScript script;
        script.answer(u"Adopt"_qs);
        room.click(u"adopt"_qs);
        const auto name = [&] {
            return ShiftOfficeService(m_data->shop.db()).policy(m_data->shop.session())->name;
        };
        QTRY_COMPARE(name(), u"voluntary"_qs);
        QTRY_VERIFY(!room.find(u"adopt"_qs)->isEnabled());
    }

    /// One rule is given another value: who would change is told before anything is saved.
    void oneRuleIsTriedThenAdopted()
    {
        RoomWindow room(m_data->shop);
        room.go(u"practice"_qs);
        QTRY_COMPARE(room.rows(u"practices"_qs).rowCount(), 6);
        showView(room, 2);
        auto *all = room.find<QTableView>(u"all-rules"_qs);
        const auto pick = [&](const QString &rule) {
            for (int row = 0; row < all->model()->rowCount(); ++row) {
                if (room.cell(u"all-rules"_qs, row, 0) == rule)
                    all->setCurrentIndex(all->model()->index(row, 0));
            }
        };
        AskScript script;
        pick(u"Own shift missed"_qs);
        script.answer(u"a lot"_qs);
        room.click(u"change-rule"_qs);
        QVERIFY(!room.find(u"adopt"_qs)->isEnabled());
        script.answer(u"7"_qs); // what is taken is below zero
        room.click(u"change-rule"_qs);
        QVERIFY(!room.find(u"adopt"_qs)->isEnabled());
        script.answer(u"-3,5"_qs);
        room.click(u"change-rule"_qs);
        QTRY_COMPARE(room.rows(u"differences"_qs).rowCount(), 1);
        QVERIFY(room.find(u"adopt"_qs)->isEnabled());
        pick(u"No advance on the own slot"_qs);
        QTest::keyClick(all, Qt::Key_Return);
        QTRY_COMPARE(room.rows(u"differences"_qs).rowCount(), 2);
        const auto policy = [&] {
            return *ShiftOfficeService(m_data->shop.db()).policy(m_data->shop.session());
        };
        const ShiftPolicy before = policy();
        script.answer(u"Adopt"_qs);
        room.click(u"adopt"_qs);
        QTRY_COMPARE(policy().ownAbsent, -3500);
        QCOMPARE(policy().name, before.name);
        QCOMPARE(policy().weekA, before.weekA);
        QVERIFY(policy().mainNeverAboveZero != before.mainNeverAboveZero);
    }

    void screens_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("fr") << false << true << QSize(1366, 768);
        QTest::newRow("en dark") << true << false << QSize(1366, 768);
        QTest::newRow("fr large") << false << true << QSize(1920, 1080);
    }
    void screens()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        RoomWindow room(m_data->shop);
        room.go(u"practice"_qs);
        auto *list = room.find<QTableView>(u"practices"_qs);
        QTRY_COMPARE(list->model()->rowCount(), 6);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_VERIFY(room.rows(u"changes"_qs).rowCount() > 1);
        const QString name = (isFrench ? u"-fr"_qs : u"-en"_qs) +
                             (isDark ? u"-dark"_qs : QString()) +
                             (size.width() == 1366 ? QString() : u"-1920"_qs);
        takePicture(room.window(), u"shifts-practice"_qs + name, size);
        QStringList found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        showView(room, 1);
        takePicture(room.window(), u"shifts-rules"_qs + name, size);
        found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        showView(room, 2);
        takePicture(room.window(), u"shifts-allrules"_qs + name, size);
        found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

private:
    std::unique_ptr<ShiftsShop> m_data;
};

CABAS_TEST(TestPracticePage)
#include "tst_practicepage.moc"
