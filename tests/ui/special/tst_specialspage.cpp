// SPDX-License-Identifier: GPL-3.0-or-later
// covers: specialrows specialpanel specialform foundpick nametagpaper nametagoutput
#include "tests/core/special/specialshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/special/nametagpaper.h"
#include "ui/special/specialrows.h"
#include "ui/widgets/ask.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// Members' orders on their page, taken and cancelled as a person does.
class TestSpecialsPage : public QObject {
    Q_OBJECT
    std::unique_ptr<SpecialShop> m_data;

    SpecialOrder newest()
    {
        const auto list = m_data->specials().list(m_data->session());
        SpecialOrder last;
        for (const SpecialOrder &order : list->orders) {
            if (order.id > last.id)
                last = order;
        }
        return last;
    }
    static void press(QWidget *widget, int key) { QTest::keyClick(widget, Qt::Key(key)); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<SpecialShop>();
    }
    void cleanup() { m_data.reset(); }

    void anOrderIsTakenByKeyboard()
    {
        RoomWindow room(m_data->shop());
        room.go(u"specials"_qs);
        QTest::keyClick(&room.window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(room.shows(u"special-member"_qs));
        room.write(u"special-member"_qs, u"Ada"_qs);
        press(room.find(u"special-member"_qs), Qt::Key_Return);
        QTRY_COMPARE(room.window().focusWidget(), room.find(u"special-goods"_qs));
        room.write(u"special-goods"_qs, u"MIEL"_qs);
        press(room.find(u"special-goods"_qs), Qt::Key_Return);
        QTRY_COMPARE(room.window().focusWidget(), room.find(u"special-quantity"_qs));
        room.write(u"special-quantity"_qs, u"4"_qs);
        press(room.find(u"special-quantity"_qs), Qt::Key_Return);
        QTRY_COMPARE(newest().quantity, Quantity::units(4));
        QCOMPARE(newest().member, m_data->ada.id);
        QCOMPARE(newest().product, std::optional(m_data->honey->id));
        QTRY_VERIFY(room.shows(u"special-cancel"_qs));
        QTRY_COMPARE(room.rows(u"special-list"_qs).rowCount(), 1);
        QCOMPARE(room.cell(u"special-list"_qs, 0, 0), u"Miel"_qs);
        QCOMPARE(room.cell(u"special-list"_qs, 0, 2), u"4"_qs);
    }

    void aBadgeAndAnArticleAreScanned()
    {
        RoomWindow room(m_data->shop());
        room.go(u"specials"_qs);
        room.page().scanned(m_data->bob.badge);
        QTRY_VERIFY(room.shows(u"special-save"_qs));
        QCOMPARE(room.find<QLineEdit>(u"special-member"_qs)->text(), u"Bob"_qs);
        room.page().scanned(u"3760042180340"_qs);
        QCOMPARE(room.find<QLineEdit>(u"special-goods"_qs)->text(), u"Mélasse de canne 350 g"_qs);
        room.page().scanned(u"96385074"_qs);
        QCOMPARE(room.find<QLineEdit>(u"special-member"_qs)->text(), u"Bob"_qs);
        room.write(u"special-price"_qs, u"3.95"_qs);
        room.click(u"special-save"_qs);
        QTRY_COMPARE(newest().price, std::optional(Money::fromCents(395)));
        QVERIFY(!newest().product);
    }

    void whatLacksIsSaidAtItsField()
    {
        RoomWindow room(m_data->shop());
        room.go(u"specials"_qs, u"new"_qs);
        room.click(u"special-save"_qs);
        QCOMPARE(room.window().focusWidget(), room.find(u"special-member"_qs));
        room.page().scanned(m_data->ada.badge);
        room.click(u"special-save"_qs);
        QCOMPARE(room.window().focusWidget(), room.find(u"special-goods"_qs));
        room.page().scanned(u"3017620422003"_qs);
        room.find<QCheckBox>(u"special-prepaid"_qs)->setChecked(true);
        room.click(u"special-save"_qs);
        // Nothing on her account: the price's field says so, and what was typed stays.
        QTRY_COMPARE(room.window().focusWidget(), room.find(u"special-price"_qs));
        QCOMPARE(newest().id.value(), 0);
    }

    void filtersAndLooksAtOne()
    {
        m_data->asked(SpecialShop::wish(m_data->ada, m_data->honey->id, 4));
        m_data->asked(SpecialShop::wish(m_data->bob, m_data->jam.id, 1));
        m_data->received(m_data->honey->id, 3);
        RoomWindow room(m_data->shop());
        room.go(u"specials"_qs);
        QCOMPARE(room.rows(u"special-list"_qs).rowCount(), 2);
        room.write(u"special-filter"_qs, u"bob"_qs);
        QTRY_COMPARE(room.rows(u"special-list"_qs).rowCount(), 1);
        room.write(u"special-filter"_qs, u"miel ada"_qs);
        QTRY_COMPARE(room.cell(u"special-list"_qs, 0, 2), u"3 of 4"_qs);
        room.open(u"special-list"_qs, 0);
        QVERIFY(room.shows(u"special-tag"_qs));
        QVERIFY(!room.shows(u"special-change"_qs));
        QVERIFY(room.find<QLabel>(u"special-history"_qs)->text().contains(u"set aside: 3"_qs));
    }

    void cancellingAsksAboutTheGoodsAndWhy()
    {
        const SpecialOrder order =
            m_data->asked(SpecialShop::wish(m_data->ada, m_data->honey->id, 4));
        m_data->received(m_data->honey->id, 6);
        RoomWindow room(m_data->shop());
        room.go(u"specials"_qs, order.id.value());
        AskScript script;
        script.answer(u"Keep the order"_qs);
        room.click(u"special-cancel"_qs);
        QCOMPARE(m_data->stateOf(order.id), u"arrived"_qs);
        script.answer(u"To the shelf"_qs);
        script.answer(u"on holiday"_qs);
        room.click(u"special-cancel"_qs);
        QTRY_COMPARE(m_data->stateOf(order.id), u"cancelled"_qs);
    }

    void changesWhatIsNotOrderedYet()
    {
        const SpecialOrder order =
            m_data->asked(SpecialShop::wish(m_data->ada, m_data->honey->id, 4));
        RoomWindow room(m_data->shop());
        room.go(u"specials"_qs, order.id.value());
        room.click(u"special-change"_qs);
        room.write(u"special-quantity"_qs, u"2"_qs);
        room.write(u"special-note"_qs, u"no hurry"_qs);
        room.click(u"special-save"_qs);
        QTRY_COMPARE(m_data->view(order.id).quantity, Quantity::units(2));
        QCOMPARE(m_data->view(order.id).note, u"no hurry"_qs);
    }

    void aNameTagIsSaved()
    {
        const SpecialOrder order =
            m_data->asked(SpecialShop::wish(m_data->ada, m_data->honey->id, 4));
        m_data->received(m_data->honey->id, 6);
        RoomWindow room(m_data->shop());
        room.go(u"specials"_qs, order.id.value());
        const QString path = m_data->shop().folder() + u"/tags.pdf"_qs;
        AskScript script;
        script.answer(u"Save a PDF"_qs);
        script.answer(path);
        room.click(u"special-tag"_qs);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void tagsNameTheMemberAndAreTenToASheet()
    {
        NameTag tag;
        tag.firstName = u"Ada"_qs;
        tag.memberNumber = 42;
        tag.product = u"Miel toutes fleurs de la vallée, pot de 500 g"_qs;
        tag.quantity = Quantity::units(3);
        tag.day = QDate(2026, 3, 10);
        QCOMPARE(NameTagPaper::title(tag), u"Ada · no. 42"_qs);
        tag.firstName.clear();
        QCOMPARE(NameTagPaper::title(tag), u"Member no. 42"_qs);
        QCOMPARE(NameTagPaper::pages({}), 0);
        QCOMPARE(NameTagPaper::pages(std::vector<NameTag>(10, tag)), 1);
        QCOMPARE(NameTagPaper::pages(std::vector<NameTag>(11, tag)), 2);
        QVERIFY(!NameTagPaper::writePdf({tag}, u"Shop"_qs, u"/nowhere/tags.pdf"_qs));
        tag.firstName = u"Ada"_qs;
        NameTag cheese = tag;
        cheese.unit = Unit::Kilogram;
        cheese.quantity = Quantity::fromMilli(1500);
        cheese.isPrepaid = true;
        cheese.note = u"sliced, please"_qs;
        // To look at, beside the pictures of the pages.
        QVERIFY(NameTagPaper::writePdf({tag, cheese, tag}, u"La Feuille"_qs,
                                       QStringLiteral(CABAS_BUILD_DIR "/pictures/name-tags.pdf")));
    }

    void theDaysAreSetByWhoManagesTheShop()
    {
        RoomWindow room(m_data->shop());
        room.go(u"specials"_qs);
        AskScript script;
        script.answer(u"3"_qs);
        room.click(u"special-days"_qs);
        QTRY_COMPARE(m_data->specials().list(m_data->session())->keepDays, 3);
        RoomWindow other(m_data->shop(), {Permission::ViewMembers});
        other.go(u"specials"_qs);
        QVERIFY(!other.find<QAbstractButton>(u"special-days"_qs)->isEnabled());
        QVERIFY(!other.shows(u"new-special"_qs));
    }

    void wordsOfAList()
    {
        SpecialOrder order;
        order.memberNumber = 7;
        order.quantity = Quantity::units(4);
        order.isPrepaid = true;
        order.price = Money::fromCents(700);
        QCOMPARE(SpecialRows::memberWord(order), u"no. 7"_qs);
        QCOMPARE(SpecialRows::quantityWord(order), u"4"_qs);
        QVERIFY(SpecialRows::priceWord(order).contains(u"advance"_qs));
        order.arrived = Quantity::units(4);
        order.arrivedOn = QDate(2026, 3, 1);
        QCOMPARE(SpecialRows::stateWord(order, QDate(2026, 3, 10), 7), u"waits for 9 days"_qs);
        QCOMPARE(SpecialRows::stateKind(order, QDate(2026, 3, 10), 7), Kind::Warning);
        QVERIFY(SpecialRows::isShown(order, SpecialRows::Shown::Overdue, QDate(2026, 3, 10), 7));
        QVERIFY(!SpecialRows::isShown(order, SpecialRows::Shown::ToOrder, QDate(2026, 3, 10), 7));
        SpecialEvent event;
        event.kind = SpecialEventKind::Cancelled;
        event.reason = u"moved"_qs;
        QVERIFY(SpecialRows::eventWord(order, event).contains(u"moved"_qs));
    }

    void picturesOfTheSide()
    {
        const SpecialOrder order =
            m_data->asked(SpecialShop::wish(m_data->ada, m_data->honey->id, 4));
        m_data->asked(m_data->molasses(m_data->bob, 12, 395));
        m_data->received(m_data->honey->id, 3);
        for (const View &view : allViews()) {
            useView(view);
            const QString name =
                u"specials-%1%2-%3"_qs
                    .arg(view.french ? u"fr"_qs : u"en"_qs, view.dark ? u"-dark"_qs : QString())
                    .arg(view.size.width());
            RoomWindow room(m_data->shop());
            room.window().resize(view.size);
            room.go(u"specials"_qs, order.id.value());
            takePicture(room.window(), name + u"-look"_qs, view.size);
            QCOMPARE(faults(walk(*room.window().centralWidget())), QStringList());
            room.page().scanned(m_data->bob.badge);
            room.page().scanned(u"3760042180340"_qs);
            takePicture(room.window(), name + u"-new"_qs, view.size);
            QCOMPARE(faults(walk(*room.window().centralWidget())), QStringList());
        }
    }
};

CABAS_TEST(TestSpecialsPage)
#include "tst_specialspage.moc"
