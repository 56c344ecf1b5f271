// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutpage.h"

#include "tests/support/registry.h"
#include "tests/support/testshop.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"

#include <QPlainTextEdit>
#include <QTabBar>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

class TestAboutPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLicenceCanBeRead()
    {
        useView({false, false, {1366, 768}});
        TestShop data;
        RoomWindow room(data);
        room.go(u"about"_qs);
        auto *tabs = room.find<QTabBar>(u"about-tabs"_qs);
        auto *text = room.find<QPlainTextEdit>(u"about-text"_qs);
        const QStringList said{u"GNU GENERAL PUBLIC LICENSE"_qs, u"Open Food Facts"_qs,
                               u"SIL OPEN FONT LICENSE"_qs, u"ISC License"_qs};
        QCOMPARE(tabs->count(), int(said.size()));
        for (int at = 0; at < tabs->count(); ++at) {
            tabs->setCurrentIndex(at);
            QVERIFY2(text->toPlainText().contains(said[at], Qt::CaseInsensitive),
                     qPrintable(said[at]));
            QVERIFY(text->isReadOnly());
        }
        tabs->setCurrentIndex(0);
        for (const View &view : {View{false, true, {1366, 768}}, View{true, false, {1920, 1080}}}) {
            useView(view);
            RoomWindow again(data);
            again.go(u"about"_qs);
            const QStringList wrong = faults(walk(*again.window().centralWidget()));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            takePicture(again.window(),
                        u"about-%1-%2"_qs.arg(view.french ? u"fr"_qs : u"en"_qs,
                                              view.dark ? u"dark"_qs : u"light"_qs),
                        view.size);
        }
    }
};

CABAS_TEST(TestAboutPage)
#include "tst_aboutpage.moc"
