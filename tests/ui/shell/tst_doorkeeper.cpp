// SPDX-License-Identifier: GPL-3.0-or-later
// AUTH-3: who is before the window. It locks, hides, gives back and changes hands, and loses
// nothing.
#include "core/access/accessservice.h"
#include "core/access/accesstermsservice.h"
#include "core/access/presencebook.h"
#include "core/access/userbadges.h"
#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/members/memberservice.h"
#include "core/till/basketservice.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/builders.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/secondperson.h"
#include "ui/widgets/ask.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestDoorKeeper : public QObject {
    Q_OBJECT

    std::unique_ptr<TestShop> m_data;
    UserId m_ada{0};
    QString m_badge;

    /// Types a PIN into the lock and presses Enter.
    static void typePin(LockScreen &lock, const QString &pin)
    {
        auto *edit = lock.findChild<QLineEdit *>(u"pin"_qs);
        edit->setText(pin);
        Q_EMIT edit->returnPressed();
    }
    static bool isReadable(const QWidget &top, const QString &text)
    {
        for (const QLabel *label : top.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return top.windowTitle().contains(text);
    }
    size_t basketLines()
    {
        const auto basket = BasketService(m_data->db()).current(m_data->session(), u"T1"_qs);
        return basket ? basket->items.size() : 0;
    }

private Q_SLOTS:
    void init()
    {
        useView({false, false, {1366, 768}});
        m_data = std::make_unique<TestShop>();
        AccessService access(m_data->db());
        m_ada =
            access
                .addUser(m_data->session(),
                         {u"ada"_qs, u"Ada Lovelace"_qs, {}, {Role::Coordinator}, u"4827"_qs, {}})
                .value()
                .id;
        QVERIFY(access.setPin(m_data->session(), m_data->owner(), {}, u"7351"_qs).ok());
        m_badge = *UserBadges(m_data->db()).give(m_data->session(), m_ada);
        aProduct(u"Tofu nature"_qs)
            .priced(250)
            .barcode(u"3760042180333"_qs)
            .inStock(Quantity::units(12), 12000)
            .add(*m_data);
        QVERIFY(TillService(m_data->db(), m_data->folder())
                    .open(m_data->session(), u"T1"_qs, Money::fromCents(10000))
                    .ok());
        QVERIFY(BasketService(m_data->db())
                    .scan(m_data->session(), u"T1"_qs, u"3760042180333"_qs, Quantity::units(1))
                    .ok());
    }
    void cleanup() { m_data.reset(); }

    /// A file whose owner has a PIN: the window begins with the list of names.
    std::unique_ptr<Shop> openShop()
    {
        return Shop::open(m_data->path(), {m_data->folder(), m_data->now(), {}}).value();
    }

    void locksAfterIdleAndGivesBackTheBasket()
    {
        const std::unique_ptr<Shop> shop = openShop();
        MainWindow window(*shop, shop->sessionFor(m_data->session().person()));
        window.resize(1366, 768);
        window.QMainWindow::show();
        window.door().opened();
        window.show(u"till"_qs, u"T1"_qs);
        QCOMPARE(window.door().idle().limit(), 120);
        for (int i = 0; i < 119; ++i)
            window.door().idle().tick();
        QVERIFY(!window.door().isLocked());
        window.door().idle().tick();
        QVERIFY(window.door().isLocked());
        QVERIFY(!window.centralWidget()->isVisible());
        QVERIFY(!isReadable(window, u"Tofu"_qs));
        auto *lock = qobject_cast<LockScreen *>(QApplication::activeModalWidget());
        QVERIFY(lock != nullptr);
        lock->reject();
        QVERIFY(lock->isVisible());
        takePicture(*lock, u"lock-till"_qs, {1366, 768});
        typePin(*lock, u"1111"_qs);
        QTRY_VERIFY(lock->findChild<QLineEdit *>(u"pin"_qs)->property("state") == u"error"_qs);
        QVERIFY(window.door().isLocked());
        typePin(*lock, u"7351"_qs);
        QTRY_VERIFY(!window.door().isLocked());
        QVERIFY(window.centralWidget()->isVisible());
        QCOMPARE(window.currentPage(), u"till"_qs);
        QCOMPARE(basketLines(), size_t(1));
        window.show(u"products"_qs, {});
        QCOMPARE(window.door().idle().limit(), 300);
    }

    /// A question that was open is hidden, and there again with what was typed.
    void locksOverAnOpenQuestion()
    {
        const std::unique_ptr<Shop> shop = openShop();
        MainWindow window(*shop, shop->sessionFor(m_data->session().person()));
        window.QMainWindow::show();
        window.show(u"products"_qs, {});
        bool wasHidden = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            dialog->findChild<QLineEdit *>()->setText(u"half typed"_qs);
            window.door().lock();
            wasHidden = !dialog->findChild<QLineEdit *>()->isVisible() &&
                        !dialog->windowTitle().contains(u"secret"_qs);
            auto *lock = qobject_cast<LockScreen *>(QApplication::activeModalWidget());
            connect(lock, &LockScreen::signedIn, dialog,
                    [dialog] { QTimer::singleShot(0, dialog, &QDialog::accept); });
            typePin(*lock, u"7351"_qs);
        });
        const auto typed =
            Ask::line(&window, u"A secret question"_qs, u"label"_qs, u"Go on"_qs, false);
        QVERIFY(wasHidden);
        QCOMPARE(typed, u"half typed"_qs);
        QVERIFY(!window.door().isLocked());
    }

    /// Another person by a badge: the till's page stays, the basket too, and the ticket's audit
    /// names who rang up what.
    void changesHandsAtTheTill()
    {
        const std::unique_ptr<Shop> shop = openShop();
        MainWindow window(*shop, shop->sessionFor(m_data->session().person()));
        window.QMainWindow::show();
        window.door().opened();
        window.show(u"till"_qs, u"T1"_qs);
        QVERIFY(window.door().takes(m_badge));
        QTRY_COMPARE(window.desk().session().user(), m_ada);
        QCOMPARE(window.currentPage(), u"till"_qs);
        QCOMPARE(basketLines(), size_t(1));
        const Session ada = window.desk().session();
        QVERIFY(BasketService(m_data->db())
                    .scan(ada, u"T1"_qs, u"3760042180333"_qs, Quantity::units(1))
                    .ok());
        const auto sold =
            SaleService(m_data->db())
                .pay(ada, u"T1"_qs,
                     {{TillMeans::Cash, Money::fromCents(500), Money::fromCents(500)}}, {});
        QVERIFY2(sold.ok(), sold ? "" : qPrintable(sold.failure().message));
        AuditFilter wanted;
        wanted.deed = u"till.rung_by"_qs;
        const auto rung = AccessService(m_data->db()).audit(m_data->session(), wanted, 9);
        QCOMPARE(rung->size(), size_t(1));
        QCOMPARE(rung->front().line.subjectId, m_data->owner().value());
        QVERIFY(rung->front().line.details.contains(u"\"lines\":\"1\""));
        const auto list = *PresenceBook(m_data->db()).list(m_data->session());
        QCOMPARE(list.size(), size_t(2));
        QCOMPARE(list[0].user, m_ada);
        QCOMPARE(list[1].how, Leaving::Switch);
        QVERIFY(!window.door().takes(u"3760042180333"_qs));
    }

    /// Unlocked by somebody else: it is theirs from then on.
    void anotherPersonUnlocks()
    {
        const std::unique_ptr<Shop> shop = openShop();
        MainWindow window(*shop, shop->sessionFor(m_data->session().person()));
        window.QMainWindow::show();
        window.show(u"till"_qs, u"T1"_qs);
        window.door().lock();
        QVERIFY(window.desk().showBadge(m_badge));
        QTRY_VERIFY(!window.door().isLocked());
        QCOMPARE(window.desk().session().user(), m_ada);
        QCOMPARE(basketLines(), size_t(1));
    }

    /// A member's badge is the name of the user who is linked to them; the PIN is asked for.
    void aMembersBadgeStandsForTheirName()
    {
        m_data->write([](Tx &tx) {
            for (const BarcodeRule &rule : BarcodeRules::defaults())
                BarcodeRuleStore::set(tx, rule);
        });
        NewMember wanted;
        wanted.name = u"Ada Lovelace"_qs;
        const Member member =
            MemberService(m_data->db()).add(m_data->session(), wanted).value().member;
        const auto users = *AccessService(m_data->db()).users(m_data->session());
        for (User user : users) {
            if (user.id != m_ada)
                continue;
            user.memberRef = member.id.value();
            QVERIFY(AccessService(m_data->db()).updateUser(m_data->session(), user).ok());
        }
        const std::unique_ptr<Shop> shop = openShop();
        MainWindow window(*shop, shop->sessionFor(m_data->session().person()));
        window.QMainWindow::show();
        window.show(u"products"_qs, {});
        QVERIFY(!window.door().takes(member.badge)); // the page's, to look a member up
        window.door().lock();
        auto *lock = qobject_cast<LockScreen *>(QApplication::activeModalWidget());
        auto *pin = lock->findChild<QLineEdit *>(u"pin"_qs);
        QVERIFY(window.door().takes(u"3760042180333"_qs));
        QTRY_COMPARE(pin->property("state").toString(), u"error"_qs);
        QVERIFY(window.door().takes(member.badge));
        QTRY_VERIFY(isReadable(*lock, u"Ada Lovelace"_qs));
        QVERIFY(window.door().isLocked());
        typePin(*lock, u"4827"_qs);
        QTRY_VERIFY(!window.door().isLocked());
        QCOMPARE(window.desk().session().user(), m_ada);
        window.askWhoIsThere();
        QVERIFY(window.door().takes(member.badge));
        QTRY_VERIFY(isReadable(window, u"Ada Lovelace"_qs));
    }

    void theListOfNamesAndTheKioskDoNotLock()
    {
        const std::unique_ptr<Shop> shop = openShop();
        MainWindow window(*shop, shop->sessionFor(m_data->session().person()));
        window.QMainWindow::show();
        window.askWhoIsThere();
        QCOMPARE(window.door().idle().limit(), 0);
        window.door().lock();
        QVERIFY(!window.door().isLocked());
        AccessTerms terms;
        terms.officeLockSeconds = 0;
        QVERIFY(AccessTermsService(m_data->db()).save(m_data->session(), terms).ok());
        window.show(u"products"_qs, {});
        QCOMPARE(window.door().idle().limit(), 0);
        window.door().pageShown(u"kiosk"_qs);
        QCOMPARE(window.door().idle().limit(), 0);
    }

    /// The dialog for a second person takes a badge, and nobody's own.
    void aSecondPersonShowsTheirBadge()
    {
        const std::unique_ptr<Shop> shop = openShop();
        MainWindow window(*shop, shop->sessionFor(m_data->session().person()));
        window.QMainWindow::show();
        window.show(u"products"_qs, {});
        std::optional<Session> by;
        SecondPerson::ask(window.desk(), &window, Permission::Refund, u"Why."_qs,
                          [&](const Session &session) { by = session; });
        takePicture(*QApplication::activeModalWidget(), u"second-person"_qs, {520, 300});
        QVERIFY(window.door().takes(m_badge));
        QTRY_VERIFY(by.has_value());
        QCOMPARE(by->approver(), m_ada);
        QCOMPARE(by->user(), m_data->owner());
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
        const std::unique_ptr<Shop> shop = openShop();
        MainWindow window(*shop, shop->sessionFor(m_data->session().person()));
        window.resize(size);
        window.QMainWindow::show();
        window.show(u"till"_qs, u"T1"_qs);
        window.door().lock();
        takePicture(*QApplication::activeModalWidget(),
                    u"lock-%1"_qs.arg(QString::fromLatin1(QTest::currentDataTag())), size);
    }
    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestDoorKeeper)
#include "tst_doorkeeper.moc"
