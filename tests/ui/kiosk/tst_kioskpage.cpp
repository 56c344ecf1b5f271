// SPDX-License-Identifier: GPL-3.0-or-later
// covers: kioskpage kioskdeeds kioskhome kioskchoice kioskwhy kiosktyping kioskwelcome kioskidle
// covers: kioskkeyboard kioskparts kioskdeed kioskshiftcard kioskwords
#include "core/base/language.h"
#include "tests/ui/kiosk/kioskroom.h"

#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestKioskPage : public QObject {
    Q_OBJECT

    KioskPage &page() { return m_kiosk->page(); }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<KioskShop>();
    }
    void cleanup()
    {
        m_kiosk.reset();
        m_data.reset();
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }

    void aFirstShiftIsBooked_data()
    {
        QTest::addColumn<bool>("byKeyboard");
        QTest::newRow("badge and keyboard") << true;
        QTest::newRow("badge and mouse") << false;
    }
    void aFirstShiftIsBooked()
    {
        QFETCH(bool, byKeyboard);
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->takeActions();
        m_kiosk->scanFor(m_data->hugo);
        QVERIFY(m_kiosk->comes(u"kiosk-book"_qs));
        if (byKeyboard)
            m_kiosk->key(Qt::Key_F3);
        else
            m_kiosk->click(u"kiosk-book"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-offer-2"_qs));
        if (byKeyboard)
            m_kiosk->key(Qt::Key_2);
        else
            m_kiosk->click(u"kiosk-offer-2"_qs);
        QTRY_COMPARE(int(m_data->view(m_data->hugo).coming.size()), 1);
        QVERIFY(m_kiosk->comes(u"kiosk-message"_qs));
        QVERIFY(m_kiosk->said(u"kiosk-message"_qs).contains(u"11 March"_qs));
        m_kiosk->tookFew();
    }

    void aShiftIsExchanged_data() { aFirstShiftIsBooked_data(); }
    void aShiftIsExchanged()
    {
        QFETCH(bool, byKeyboard);
        m_data->giveHugoAShift();
        const ShiftId before = m_data->view(m_data->hugo).coming.front().booking.shift;
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->takeActions();
        m_kiosk->scanFor(m_data->hugo);
        QVERIFY(m_kiosk->comes(u"kiosk-swap-1"_qs));
        if (byKeyboard)
            m_kiosk->key(Qt::Key_1);
        else
            m_kiosk->click(u"kiosk-swap-1"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-offer-3"_qs));
        if (byKeyboard)
            m_kiosk->key(Qt::Key_3);
        else
            m_kiosk->click(u"kiosk-offer-3"_qs);
        QTRY_VERIFY(m_data->view(m_data->hugo).coming.front().booking.shift != before);
        m_kiosk->tookFew();
        // And back again, with the way that the message offers.
        QVERIFY(m_kiosk->comes(u"kiosk-undo"_qs));
        m_kiosk->click(u"kiosk-undo"_qs);
        QTRY_COMPARE(m_data->view(m_data->hugo).coming.front().booking.shift, before);
    }

    void theStandingIsUnderstood_data() { aFirstShiftIsBooked_data(); }
    void theStandingIsUnderstood()
    {
        QFETCH(bool, byKeyboard);
        m_data->giveHugoAShift();
        const QDate day = m_data->today.addDays(3);
        const ShiftId missed = m_data->view(m_data->hugo).coming.front().booking.shift;
        m_data->shop.clock().set(QDateTime(day, QTime(19, 0), QTimeZone("Europe/Paris")));
        QVERIFY(ShiftService(m_data->shop.db())
                    .attend(m_data->shop.session(), m_data->hugo.id, missed, BookingState::Absent)
                    .ok());
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->takeActions();
        m_kiosk->scanFor(m_data->hugo);
        // The sentence stands there at once; the chain of causes is one key away.
        QVERIFY(m_kiosk->comes(u"kiosk-standing"_qs));
        QVERIFY(m_kiosk->said(u"kiosk-standing"_qs).contains(u"choose a make-up"_qs));
        if (byKeyboard)
            m_kiosk->key(Qt::Key_F4);
        else
            m_kiosk->click(u"kiosk-why"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-counter"_qs));
        QCOMPARE(m_kiosk->find<QLabel>(u"kiosk-counter"_qs)->text(), u"Counter: −1"_qs);
        m_kiosk->tookFew();
        m_kiosk->click(u"kiosk-why-book"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-offer-1"_qs));
    }

    void withoutABadgeNumberAndNameAreTyped()
    {
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->type(QString::number(m_data->hugo.number));
        m_kiosk->key(Qt::Key_Return);
        m_kiosk->type(u"zoe"_qs);
        m_kiosk->key(Qt::Key_Return);
        QTRY_VERIFY(m_kiosk->find(u"kiosk-name"_qs)->property("state").toString() == u"error");
        QVERIFY(!page().member());
        auto *name = m_kiosk->find<QLineEdit>(u"kiosk-name"_qs);
        name->clear();
        name->setFocus();
        // The keys on the screen write as those of a keyboard do.
        for (const char *letter : {"key-T", "key-I", "key-L"})
            m_kiosk->click(QString::fromLatin1(letter));
        QCOMPARE(name->text(), u"Til"_qs);
        m_kiosk->click(u"kiosk-go"_qs);
        QTRY_VERIFY(page().member() == m_data->hugo.id);
    }

    void whatWasTypedDoesNotWaitForTheNextOne()
    {
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->find<QLineEdit>(u"kiosk-number"_qs)->setText(u"1"_qs);
        m_kiosk->find<QLineEdit>(u"kiosk-name"_qs)->setText(u"Hugo"_qs);
        for (int second = 0; second < KioskIdle::seconds; ++second)
            page().idle().tick();
        QVERIFY(m_kiosk->find<QLineEdit>(u"kiosk-number"_qs)->text().isEmpty());
        QVERIFY(m_kiosk->find<QLineEdit>(u"kiosk-name"_qs)->text().isEmpty());
    }

    void pagesAreNotFoundByTrying()
    {
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        auto *number = m_kiosk->find<QLineEdit>(u"kiosk-number"_qs);
        auto *name = m_kiosk->find<QLineEdit>(u"kiosk-name"_qs);
        const auto enter = [&](const QString &text) {
            number->setText(QString::number(m_data->hugo.number));
            name->setText(text);
            m_kiosk->click(u"kiosk-go"_qs);
            bool isBack = false;
            m_kiosk->room.window().desk().run(
                this, []() -> Result<> { return Ok{}; }, [&](const Result<> &) { isBack = true; });
            return QTest::qWaitFor([&] { return isBack; });
        };
        for (const char *guess : {"Ann", "Bob", "Cyd", "Dan", "Eve"})
            QVERIFY(enter(QString::fromLatin1(guess)));
        QVERIFY(enter(u"Tilleul"_qs));
        QVERIFY(!page().member());
        Shop &shop = m_kiosk->room.window().desk().shop();
        QVERIFY(shop.setNow(shop.clock().now().addSecs(61)).ok());
        QVERIFY(enter(u"Tilleul"_qs));
        QTRY_VERIFY(page().member() == m_data->hugo.id);
    }

    void itForgetsAfterTwentySeconds()
    {
        m_data->join(m_data->hugo, m_data->slots.front());
        QVERIFY(KioskService(m_data->shop.db())
                    .setContacts(m_data->kiosk(), m_data->hugo.id,
                                 m_data->view(m_data->hugo).revision, u"06 11 22"_qs, {})
                    .ok());
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->scanFor(m_data->hugo);
        QVERIFY(m_kiosk->comes(u"kiosk-contacts"_qs));
        m_kiosk->click(u"kiosk-contacts"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-seconds"_qs));
        for (int second = 1; second < KioskIdle::seconds; ++second)
            page().idle().tick();
        QCOMPARE(page().idle().left(), 1);
        QVERIFY(m_kiosk->find<QLabel>(u"kiosk-seconds"_qs)->text().contains(u"1 second."_qs));
        m_kiosk->key(Qt::Key_Shift);
        QCOMPARE(page().idle().left(), KioskIdle::seconds);
        for (int second = 0; second < KioskIdle::seconds; ++second)
            page().idle().tick();
        QVERIFY(!page().member());
        QVERIFY(m_kiosk->shows(u"kiosk-welcome"_qs));
        // Nothing of them is left, not even behind the screen that is shown.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (QWidget *widget : page().findChildren<QWidget *>()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *edit = qobject_cast<QLineEdit *>(widget);
            const QString text = widget->accessibleName() + widget->toolTip() +
                                 (label ? label->text() : QString()) +
                                 (edit ? edit->text() : QString());
            for (const QString &word : {u"Hugo"_qs, u"06 11 22"_qs, u"Caisse et"_qs})
                QVERIFY2(!text.contains(word), qPrintable(text));
        }
        m_kiosk->scanFor(m_data->zoe);
        m_kiosk->key(Qt::Key_Escape);
        QTRY_VERIFY(!page().member());
    }

    void whatHappensElsewhereMovesNoScreenAndKeepsNobody()
    {
        m_data->giveHugoAShift();
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->scanFor(m_data->hugo);
        m_kiosk->click(u"kiosk-why"_qs);
        page().idle().tick();
        const int left = page().idle().left();
        QVERIFY(m_data->office()
                    .correct(m_data->shop.session(), m_data->hugo.id, Counter::Main, -1000)
                    .ok());
        m_kiosk->room.window().desk().db().pollOtherProcesses();
        QTRY_VERIFY(!m_kiosk->said(u"kiosk-standing"_qs).contains(u"up to date"_qs));
        QVERIFY(m_kiosk->shows(u"kiosk-story"_qs));
        QCOMPARE(page().idle().left(), left);
        // Who says "finished" while their page is still being read is not shown it.
        m_kiosk->key(Qt::Key_Escape);
        m_kiosk->scan(m_data->zoe.badge);
        m_kiosk->scan(m_data->hugo.badge);
        QTRY_VERIFY(page().member() == m_data->hugo.id);
    }

    void anUnknownBadgeIsToldAndAnotherScanChangesThePerson()
    {
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->scan(u"3760042180333"_qs);
        QTRY_VERIFY(m_kiosk->find(u"kiosk-name"_qs)->property("state").toString() == u"error");
        m_kiosk->scanFor(m_data->hugo);
        m_kiosk->scanFor(m_data->zoe);
        QTRY_COMPARE(m_kiosk->find<QLabel>(u"kiosk-title"_qs)->text(), u"Hello Zoé"_qs);
    }

    void oneIsHere()
    {
        m_data->join(m_data->hugo, m_data->slots.front());
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->scanFor(m_data->hugo);
        // The shift begins at ten; it is nine.
        QVERIFY(m_kiosk->comes(u"kiosk-here"_qs));
        m_kiosk->click(u"kiosk-here"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-message"_qs));
        QTRY_VERIFY(!m_kiosk->shows(u"kiosk-here"_qs));
        const auto history =
            ShiftService(m_data->shop.db()).history(m_data->shop.session(), m_data->hugo.id);
        QVERIFY(history->coming.empty() || history->coming.front().day > m_data->today);
    }

    void whoIsSlowerIsToldKindly()
    {
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->scanFor(m_data->hugo);
        m_kiosk->click(u"kiosk-book"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-offer-2"_qs));
        const auto offers =
            KioskService(m_data->shop.db()).offers(m_data->kiosk(), m_data->hugo.id, {});
        const ShiftId wanted = offers->at(1).shift.id;
        // An office and another kiosk take all its places meanwhile, from other programs.
        Database other(m_data->shop.db().location(), false);
        for (int n = 0; n < 4; ++n)
            QVERIFY(KioskService(other)
                        .take(m_data->shop.session(), m_data->add(u"M %1"_qs.arg(n)).id, wanted, {})
                        ->isTaken);
        m_kiosk->click(u"kiosk-offer-2"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-refused"_qs));
        QVERIFY(m_kiosk->said(u"kiosk-refused"_qs).contains(u"faster"_qs));
        QVERIFY(m_data->view(m_data->hugo).coming.empty());
        m_kiosk->click(u"kiosk-offer-1"_qs);
        QTRY_COMPARE(int(m_data->view(m_data->hugo).coming.size()), 1);
    }

    void contactsAreKept()
    {
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->scanFor(m_data->hugo);
        QVERIFY(m_kiosk->comes(u"kiosk-contacts"_qs));
        m_kiosk->click(u"kiosk-contacts"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-email"_qs));
        m_kiosk->find<QLineEdit>(u"kiosk-phone"_qs)->setText(u"06 11"_qs);
        m_kiosk->find<QLineEdit>(u"kiosk-email"_qs)->setText(u"wrong"_qs);
        m_kiosk->click(u"kiosk-my-contacts-done"_qs);
        QTRY_VERIFY(m_kiosk->find(u"kiosk-email"_qs)->property("state").toString() == u"error");
        m_kiosk->find<QLineEdit>(u"kiosk-email"_qs)->setText(u"hugo@example.org"_qs);
        m_kiosk->click(u"kiosk-my-contacts-done"_qs);
        QTRY_COMPARE(m_data->view(m_data->hugo).email, u"hugo@example.org"_qs);
    }

    void theOtherLanguageKeepsThePerson()
    {
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        m_kiosk->scanFor(m_data->hugo);
        m_kiosk->click(u"kiosk-language"_qs);
        QTRY_COMPARE(Language::current(), u"fr"_qs);
        QTRY_VERIFY(page().member() == m_data->hugo.id);
        QTRY_COMPARE(m_kiosk->find<QLabel>(u"kiosk-title"_qs)->text(), u"Bonjour Hugo"_qs);
        for (int second = 0; second < KioskIdle::seconds; ++second)
            page().idle().tick();
        // The next one finds the shop's own language.
        QTRY_COMPARE(Language::current(), u"en"_qs);
        QTRY_VERIFY(m_kiosk->shows(u"kiosk-welcome"_qs));
        QVERIFY(!page().member());
    }

    void onlyACoordinatorsPinEndsIt()
    {
        m_kiosk = std::make_unique<KioskRoom>(*m_data);
        MainWindow &window = m_kiosk->room.window();
        QVERIFY(!window.close());
        m_kiosk->room.go(u"home"_qs);
        QCOMPARE(m_kiosk->room.name(), u"kiosk"_qs);
        // Whoever opened it, the window may do nothing else now.
        QVERIFY(!window.desk().may(Permission::ViewMembers));
        QVERIFY(m_kiosk->comes(u"kiosk-pin"_qs));
        auto *user = m_kiosk->find<QLineEdit>(u"kiosk-user"_qs);
        auto *pin = m_kiosk->find<QLineEdit>(u"kiosk-pin"_qs);
        const auto enter = [&](const QString &name, const QString &secret) {
            user->setText(name);
            pin->setText(secret);
            m_kiosk->click(u"kiosk-leaving-done"_qs);
        };
        const auto isRefused = [&] { return pin->property("state").toString() == u"error"; };
        enter(u"camille"_qs, u"1111"_qs);
        QTRY_VERIFY(isRefused());
        enter(u"owner"_qs, {});
        QTRY_VERIFY(isRefused());
        enter(u"camille"_qs, QString::fromLatin1(KioskShop::pin));
        QTRY_COMPARE(m_kiosk->room.name(), QString());
        QVERIFY(window.close());
    }

    void withoutAnyPinItDoesNotOpen()
    {
        TestShop shop;
        RoomWindow room(shop);
        room.go(u"kiosk"_qs);
        QVERIFY(room.shows(u"kiosk-closed"_qs));
        QVERIFY(room.window().desk().may(Permission::ViewMembers));
        room.go(u"home"_qs);
        QCOMPARE(room.name(), u"home"_qs);
    }

    void screens_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::addColumn<QSize>("size");
        QTest::newRow("en") << false << false << QSize(1366, 768);
        QTest::newRow("fr dark") << true << true << QSize(1366, 768);
        QTest::newRow("fr large") << false << true << QSize(1920, 1080);
        QTest::newRow("fr small") << false << true << QSize(1024, 600);
    }
    void screens()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        QFETCH(QSize, size);
        useView({isDark, isFrench, size});
        m_data->join(m_data->hugo, m_data->slots.front());
        m_kiosk = std::make_unique<KioskRoom>(*m_data, size);
        const bool isLarge = size.height() > 1000;
        const auto look = [&](const QString &name) {
            if (isLarge && name != u"welcome" && name != u"home")
                return; // more room changes nothing of the others
            const QString full = u"kiosk-"_qs + name + (isFrench ? u"-fr"_qs : u"-en"_qs) +
                                 (isDark ? u"-dark"_qs : QString()) +
                                 (size.width() == 1366 ? QString() : u"-%1"_qs.arg(size.width()));
            takePicture(m_kiosk->room.window(), full, size);
            const QStringList found = faults(walk(page(), 48));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        };
        look(u"welcome"_qs);
        m_kiosk->scanFor(m_data->hugo);
        // A low screen shows the first of them, which begins too soon to be swapped.
        const QString second = size.height() < 700 ? u"kiosk-book"_qs : u"kiosk-swap-2"_qs;
        QVERIFY(m_kiosk->comes(second));
        look(u"home"_qs);
        QVERIFY(m_data->office()
                    .correct(m_data->shop.session(), m_data->hugo.id, Counter::Main, -1000)
                    .ok());
        m_kiosk->scanFor(m_data->hugo);
        QTRY_VERIFY(!m_kiosk->said(u"kiosk-standing"_qs)
                         .contains(isFrench ? u"à jour"_qs : u"up to date"_qs));
        m_kiosk->click(u"kiosk-why"_qs);
        look(u"why"_qs);
        m_kiosk->click(u"kiosk-why-book"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-back"_qs));
        look(u"choice"_qs);
        m_kiosk->click(u"kiosk-back"_qs);
        QVERIFY(m_kiosk->comes(second));
        m_kiosk->click(second);
        QVERIFY(m_kiosk->comes(u"kiosk-offer-2"_qs));
        m_kiosk->click(u"kiosk-offer-2"_qs);
        QVERIFY(m_kiosk->comes(u"kiosk-undo"_qs));
        look(u"swapped"_qs);
        m_kiosk->click(u"kiosk-contacts"_qs);
        look(u"contacts"_qs);
    }

private:
    std::unique_ptr<KioskShop> m_data;
    std::unique_ptr<KioskRoom> m_kiosk;
};

CABAS_TEST(TestKioskPage)
#include "tst_kioskpage.moc"
