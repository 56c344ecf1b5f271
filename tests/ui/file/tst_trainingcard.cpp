// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/trainingcard.h"

#include "core/reports/trainingservice.h"
#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"

#include <QFile>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestTrainingCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { useView({}); }

    void beginsAnewAndEnds()
    {
        TestShop data;
        liveALittle(data);
        const QString path = TrainingService::pathOf(data.path());
        RoomWindow room(data);
        room.go(u"file"_qs, u"shop"_qs);
        QVERIFY(!room.find<KeyButton>(u"training-end"_qs)->isEnabled());
        AskScript script;
        room.click(u"training-begin"_qs);
        QTRY_VERIFY(room.find<KeyButton>(u"training-end"_qs)->isEnabled());
        QVERIFY(QFile::exists(path));
        // The window of the training is asked for, once.
        QCOMPARE(script.asked(), QStringList{path});
        takePicture(room.window(), u"training-card-fr"_qs, {1366, 768});
        room.click(u"training-reset"_qs);
        QTRY_COMPARE(script.asked().size(), 2);
        script.answer(room.find<KeyButton>(u"training-end"_qs)->text());
        room.click(u"training-end"_qs);
        QTRY_VERIFY(!QFile::exists(path));
        QTRY_VERIFY(room.find<KeyButton>(u"training-begin"_qs)->isEnabled());
        QVERIFY(!room.find<KeyButton>(u"training-end"_qs)->isEnabled());
    }

    void isForWhoOpensATill()
    {
        TestShop data;
        liveALittle(data);
        RoomWindow room(data, {Permission::ViewReports});
        room.go(u"file"_qs, u"shop"_qs);
        QVERIFY(!room.find<KeyButton>(u"training-begin"_qs)->isEnabled());
    }
};

CABAS_TEST(TestTrainingCard)
#include "tst_trainingcard.moc"
