// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outboxstore.h"
#include "core/reports/memberletterservice.h"
#include "tests/ui/members/membersfixture.h"
#include "ui/widgets/ask.h"

#include <QDir>
#include <QLabel>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestLettersPage : public QObject {
    Q_OBJECT

    static int rows(RoomWindow &room) { return room.rows(u"letters"_qs).rowCount(); }
    static void owing(MembersShop &data)
    {
        QVERIFY(MemberService(data.shop.db()).subscribe(data.shop.session(), data.theo.id, 4));
    }

private Q_SLOTS:
    void mailsWaitAndTheOthersArePdfs()
    {
        MembersShop data;
        owing(data);
        RoomWindow room(data.shop);
        room.go(u"letters"_qs, u"shares_owed"_qs);
        QTRY_COMPARE(rows(room), 2);
        QVERIFY(room.find<QLabel>(u"letter-text"_qs)->text().contains(u"Zo"));
        const QString folder = data.shop.folder() + u"/letters"_qs;
        QVERIFY(QDir().mkpath(folder));
        Ask::Script script;
        script.answer(u"Send"_qs);
        script.answer(folder);
        room.click(u"letters-send"_qs);
        QTRY_COMPARE(rows(room), 0);
        QTRY_COMPARE(QDir(folder).entryList({u"*.pdf"_qs}).size(), 1);
        QCOMPARE(data.shop.read([](Tx &tx) { return OutboxStore::open(tx); }).size(), size_t(1));
        QCOMPARE(MemberLetterService(data.shop.db()).log(data.shop.session())->size(), size_t(2));
    }

    void screens_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("fr") << false << true;
        QTest::newRow("en dark") << true << false;
    }
    void screens()
    {
        QFETCH(bool, isDark);
        QFETCH(bool, isFrench);
        const QSize size(1366, 768);
        useView({isDark, isFrench, size});
        MembersShop data;
        owing(data);
        RoomWindow room(data.shop);
        room.go(u"letters"_qs, u"shares_owed"_qs);
        QTRY_COMPARE(rows(room), 2);
        const QString full = u"members-letters"_qs + (isFrench ? u"-fr"_qs : u"-en"_qs) +
                             (isDark ? u"-dark"_qs : QString());
        takePicture(room.window(), full, size);
        const QStringList found = faults(walk(room.page()));
        QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
    }

    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestLettersPage)
#include "tst_letterspage.moc"
