// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/peopleservice.h"
#include "core/reports/privacyservice.h"
#include "tests/ui/members/membersfixture.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestPrivacyPage : public QObject {
    Q_OBJECT

    static Member gone(MembersShop &data, const QString &name, int number)
    {
        const Member member = data.add(name, number, u"06 00 00 00 00"_qs, {});
        (void)MemberService(data.shop.db()).setLeft(data.shop.session(), member.id, true);
        return member;
    }
    static int rows(RoomWindow &room, const QString &table) { return room.rows(table).rowCount(); }

private Q_SLOTS:
    void aFileIsCopiedThenErased()
    {
        MembersShop data;
        const Member lou = gone(data, u"Lou Fougère"_qs, 77);
        data.shop.clock().set(data.shop.now().addYears(4));
        RoomWindow room(data.shop);
        room.go(u"privacy"_qs);
        QTRY_COMPARE(rows(room, u"past-members"_qs), 1);
        room.open(u"past-members"_qs, 0);
        QTRY_VERIFY(room.find<QAbstractButton>(u"privacy-save"_qs)->isEnabled());
        Ask::Script script;
        const QString path = data.shop.folder() + u"/lou.json"_qs;
        script.answer(path);
        room.click(u"privacy-save"_qs);
        QTRY_COMPARE(rows(room, u"file-readings"_qs), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(file.readAll()).object().contains(u"identity"_qs));
        script.answer(u"Erase"_qs);
        room.click(u"privacy-erase"_qs);
        QTRY_COMPARE(data.read(lou.id).name, u"Member 77"_qs);
        QTRY_COMPARE(rows(room, u"past-members"_qs), 0);
        room.write(u"privacy-member"_qs, u"12345"_qs);
        QTest::keyClick(room.find<QLineEdit>(u"privacy-member"_qs), Qt::Key_Return);
    }

    void whoLooksAtAMemberIsNoted()
    {
        MembersShop data;
        RoomWindow room(data.shop);
        room.go(u"member"_qs, data.zoe.id.value());
        QTRY_COMPARE(
            PrivacyService(data.shop.db()).readings(data.shop.session(), data.zoe.id)->size(),
            size_t(1));
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
        gone(data, u"Lou Fougère"_qs, 77);
        gone(data, u"Sacha Romarin"_qs, 78);
        QVERIFY(PrivacyService(data.shop.db()).noteReading(data.shop.session(), data.zoe.id));
        data.shop.clock().set(data.shop.now().addYears(4));
        RoomWindow room(data.shop);
        const auto look = [&](const QString &name) {
            const QString full = u"members-"_qs + name + (isFrench ? u"-fr"_qs : u"-en"_qs) +
                                 (isDark ? u"-dark"_qs : QString());
            takePicture(room.window(), full, size);
            const QStringList found = faults(walk(room.page()));
            QVERIFY2(found.isEmpty(), qPrintable(full + u": "_qs + found.join(u"\n  "_qs)));
        };
        room.go(u"privacy"_qs, u"862"_qs);
        QTRY_COMPARE(rows(room, u"past-members"_qs), 2);
        QTRY_COMPARE(rows(room, u"file-readings"_qs), 1);
        look(u"privacy"_qs);
        room.page().findChild<SegmentedControl *>(u"privacy-list"_qs)->setCurrent(1);
        look(u"privacy-kept"_qs);
    }

    void cleanupTestCase() { useView({false, false, {1366, 768}}); }
};

CABAS_TEST(TestPrivacyPage)
#include "tst_privacypage.moc"
