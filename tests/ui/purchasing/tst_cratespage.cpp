// SPDX-License-Identifier: GPL-3.0-or-later
// covers: craterows cratekindform cratemoveform
#include "ui/purchasing/cratespage.h"

#include "core/purchasing/crateservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/purchasing/craterows.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMenu>

#include <algorithm>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Crates worked by keys: kinds, what stands here, what is handed back.
class TestCratesPage : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;
    std::optional<Supplier> m_garden;

    RoomWindow &room() { return *m_room; }
    CrateService service() { return CrateService(m_data->db()); }
    CrateKind kind(const QString &name, qint64 grams, qint64 cents)
    {
        CrateKind kind;
        kind.name = name;
        kind.tare = Quantity::fromMilli(grams);
        kind.deposit = Money::fromCents(cents);
        return *service().add(m_data->session(), kind);
    }
    void came(const CrateKind &kind, int count)
    {
        QVERIFY(service().move(m_data->session(), {kind.id, m_garden->id, count, {}, {}}));
    }
    int here()
    {
        const auto balances = service().balances(m_data->session());
        return balances->empty() ? 0 : balances->front().count;
    }
    void open(const std::vector<Permission> &permissions = {})
    {
        m_room = std::make_unique<RoomWindow>(*m_data, permissions);
        room().go(u"crates"_qs);
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        m_garden = aSupplier(u"Jardin des Ronces"_qs).add(*m_data);
    }
    void cleanup()
    {
        m_room.reset();
        m_data.reset();
    }

    void aKindIsAddedByKeys()
    {
        open();
        QTest::keyClick(&room().window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(room().find(u"crate-name"_qs)->hasFocus());
        room().write(u"crate-name"_qs, u"Green crate"_qs);
        room().write(u"crate-tare"_qs, u"heavy"_qs);
        QTest::keyClick(&room().window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(room().find(u"crate-tare"_qs)->hasFocus());
        QVERIFY(service().kinds(m_data->session())->empty());
        room().write(u"crate-tare"_qs, u"1650"_qs);
        room().write(u"crate-deposit"_qs, u"4"_qs);
        room().find<QComboBox>(u"crate-supplier"_qs)->setCurrentIndex(1);
        QTest::keyClick(&room().window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(service().kinds(m_data->session())->size(), size_t(1));
        const CrateKind kept = service().kinds(m_data->session())->front();
        QCOMPARE(kept.tare.milli(), 1'650);
        QCOMPARE(kept.deposit.cents(), 400);
        QCOMPARE(kept.supplier, m_garden->id);
        QTRY_COMPARE(room().rows(u"crates-kinds"_qs).rowCount(), 1);
        // Enter on it changes it.
        room().open(u"crates-kinds"_qs, 0);
        QTRY_COMPARE(room().find<QLineEdit>(u"crate-tare"_qs)->text(), u"1650"_qs);
        room().find<QCheckBox>(u"crate-active"_qs)->setChecked(false);
        room().click(u"crate-save"_qs);
        QTRY_VERIFY(!service().kinds(m_data->session())->front().active);
    }

    void aNameTakenIsSaidUnderTheField()
    {
        kind(u"Green crate"_qs, 1'650, 400);
        open();
        room().click(u"new-crate"_qs);
        room().write(u"crate-name"_qs, u"green crate"_qs);
        room().write(u"crate-tare"_qs, u"0"_qs);
        room().click(u"crate-save"_qs);
        QTRY_VERIFY(room().find(u"crate-name"_qs)->hasFocus());
        QCOMPARE(service().kinds(m_data->session())->size(), size_t(1));
        room().click(u"crate-cancel"_qs);
        QVERIFY(!room().shows(u"crate-name"_qs));
    }

    void enterOnABalanceHandsThemBack()
    {
        const CrateKind green = kind(u"Green crate"_qs, 1'650, 400);
        came(green, 12);
        open();
        QCOMPARE(room().cell(u"crates-here"_qs, 0, 1), u"12"_qs);
        room().open(u"crates-here"_qs, 0);
        QTRY_VERIFY(room().find(u"crates-count"_qs)->hasFocus());
        QCOMPARE(room().find<QLineEdit>(u"crates-count"_qs)->text(), u"12"_qs);
        room().write(u"crates-count"_qs, u"5"_qs);
        QTest::keyClick(room().find(u"crates-count"_qs), Qt::Key_Return);
        QTRY_COMPARE(here(), 7);
        QTRY_COMPARE(room().cell(u"crates-here"_qs, 0, 1), u"7"_qs);
        QCOMPARE(room().rows(u"crates-moves"_qs).rowCount(), 2);
    }

    void cratesAreReceivedByHand()
    {
        kind(u"Green crate"_qs, 1'650, 400);
        open();
        auto *way = room().find<SegmentedControl>(u"crates-way"_qs);
        way->setCurrent(1);
        room().write(u"crates-count"_qs, u"0"_qs);
        QTest::keyClick(&room().window(), Qt::Key_F12);
        QTRY_VERIFY(room().find(u"crates-count"_qs)->hasFocus());
        QCOMPARE(here(), 0);
        room().write(u"crates-count"_qs, u"8"_qs);
        room().write(u"crates-note"_qs, u"empties of last week"_qs);
        QTest::keyClick(&room().window(), Qt::Key_F12);
        QTRY_COMPARE(here(), 8);
        QCOMPARE(service().moves(m_data->session(), 1)->front().note, u"empties of last week"_qs);
    }

    void theirSupplierNamesThem()
    {
        came(kind(u"Green crate"_qs, 1'650, 400), 12);
        open();
        room().go(u"suppliers"_qs, m_garden->id.value());
        const auto labels = room().page().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text() == u"12 × Green crate"_qs; }));
    }

    void theSlipIsADocument()
    {
        const CrateKind green = kind(u"Green crate"_qs, 1'650, 400);
        came(green, 12);
        open();
        AskScript ask;
        const QString path = m_data->folder() + u"/slip.pdf"_qs;
        const auto write = [&] {
            for (QAction *form : room()
                                     .find<QAbstractButton>(u"crates-export"_qs)
                                     ->findChild<QMenu *>()
                                     ->actions()) {
                if (form->text().contains(u"PDF"_qs))
                    form->trigger();
            }
        };
        ask.answer(path);
        write(); // nothing went back yet: said, and no file is made
        QTRY_VERIFY(room().page().findChild<Bands *>()->count() > 0);
        QVERIFY(!QFile::exists(path));
        came(green, -5);
        ask.answer(path);
        write();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }

    void whoMayNotEditSeesNoKeyForIt()
    {
        kind(u"Green crate"_qs, 1'650, 400);
        open({Permission::Receive});
        QVERIFY(!room().shows(u"new-crate"_qs));
        room().find<SegmentedControl>(u"crates-look"_qs)->setCurrent(1);
        room().open(u"crates-kinds"_qs, 0);
        QVERIFY(!room().shows(u"crate-name"_qs));
        QVERIFY(room().shows(u"crates-save"_qs));
    }

    void moreThanCameIsMarked()
    {
        CrateBalance balance{
            CrateKindId(1),        u"Green crate"_qs, SupplierId(1), u"Garden"_qs, -2,
            Money::fromCents(-800)};
        const auto rows = CrateRows::here({balance});
        QVERIFY(rows[0].cells[0].roles.contains(Cell::ChipText));
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
        const CrateKind green = kind(u"Caisse plastique verte 60 × 40"_qs, 1'650, 400);
        const CrateKind pallet = kind(u"Palette Europe"_qs, 25'000, 800);
        CrateKind wood;
        wood.name = u"Cagette bois"_qs;
        wood.tare = Quantity::fromMilli(620);
        wood.returnable = false;
        QVERIFY(service().add(m_data->session(), wood));
        came(green, 26);
        came(green, -10);
        came(pallet, 1);
        came(pallet, -2);
        open();
        room().window().resize(size);
        auto *looks = room().find<SegmentedControl>(u"crates-look"_qs);
        const auto look = [&](const QString &what) {
            const QString name =
                u"crates-%1-%2"_qs.arg(what, QString::fromLatin1(QTest::currentDataTag()));
            takePicture(room().window(), name, size);
            const QStringList found = faults(walk(room().page()));
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        };
        look(u"here"_qs);
        looks->setCurrent(1);
        look(u"kinds"_qs);
        looks->setCurrent(2);
        look(u"moves"_qs);
        room().click(u"new-crate"_qs);
        look(u"new"_qs);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestCratesPage)
#include "tst_cratespage.moc"
