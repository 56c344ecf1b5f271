// SPDX-License-Identifier: GPL-3.0-or-later
// covers: lostanswer
// A till of a shop on a server that goes away between a COMMIT and its answer: the cashier is told
// that nobody knows, the ticket is asked for once the server is back, and is there once.
#include "core/db/serveraddress.h"
#include "core/db/serverlink.h"
#include "tests/support/cutsocket.h"
#include "tests/support/postgres.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/ui/till/tillwindow.h"

#include <QScopeGuard>
#include <QTemporaryDir>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {

constexpr int patienceMs = 200;
constexpr int usualMs = 20'000;

} // namespace

class TestTillServer : public QObject {
    Q_OBJECT

    static void toPayment(TillWindow &till)
    {
        till.scan(u"JAM"_qs);
        till.settle();
        till.key(Qt::Key_F12);
        till.goesTo(TillStep::Payment);
    }
    /// Enter in the payment screen, and the server away before it could answer.
    static void payWhileItGoesAway(TillWindow &till, CutSocket &socket, CutSocket::Cut cut,
                                   int ticket)
    {
        socket.staysAway();
        socket.cutNext(cut);
        till.key(Qt::Key_Return);
        const QString told = u"Ticket no. %1:"_qs.arg(ticket);
        QTRY_VERIFY2(till.problem().startsWith(told), qPrintable(till.problem()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresDatabase::available())
            QSKIP(qPrintable(PostgresDatabase::missing()));
        useView({false, false});
        ServerLink::setPatience(patienceMs);
    }
    void cleanupTestCase() { ServerLink::setPatience(usualMs); }

    void aTicketWhoseAnswerWasLostIsAskedFor()
    {
        TillShop data(TestShop::Postgres);
        const QTemporaryDir folder;
        const DatabaseLocation there = data.db().location();
        CutSocket socket(folder.path(), ServerAddress::option(there, u"host"));
        TillWindow till(data, {},
                        u"postgresql://%1@/%2?host=%3"_qs.arg(
                            ServerAddress::option(there, u"user"),
                            ServerAddress::option(there, u"dbname"), folder.path()));
        const auto count = [&](const QString &what) {
            return data.shop().value(u"SELECT COUNT(*) FROM "_qs + what).toInt();
        };

        // Recorded, but the answer never came.
        toPayment(till);
        payWhileItGoesAway(till, socket, CutSocket::Cut::BeforeAnswer, 1);
        takePicture(till.window(), u"till-outcome-unknown-en"_qs, {1366, 768});
        // Neither a second press nor a way back does anything meanwhile.
        till.key(Qt::Key_Return);
        till.key(Qt::Key_Escape);
        till.scan(u"SAV"_qs);
        QCOMPARE(till.step(), TillStep::Payment);
        socket.comesBack();
        till.goesTo(TillStep::Paid);
        QCOMPARE(count(u"tickets"_qs), 1);
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Sale);
        QVERIFY(till.basket().isEmpty());

        // Not recorded: it is said, and one more press of the same key sells it once.
        toPayment(till);
        payWhileItGoesAway(till, socket, CutSocket::Cut::BeforeCommit, 2);
        QCOMPARE(count(u"tickets"_qs), 1);
        socket.comesBack();
        QTRY_VERIFY2(till.problem().contains(u"was not recorded"), qPrintable(till.problem()));
        QCOMPARE(till.step(), TillStep::Payment);
        till.key(Qt::Key_Return);
        till.goesTo(TillStep::Paid);
        QCOMPARE(count(u"tickets"_qs), 2);
        QCOMPARE(count(u"basket_lines"_qs), 0);
        QCOMPARE(data.shop().value(u"SELECT last_number FROM tills"_qs).toInt(), 2);
    }
};

CABAS_TEST(TestTillServer)
#include "tst_tillserver.moc"
