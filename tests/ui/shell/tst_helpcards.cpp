// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpcards.h"

#include "tests/support/fullshop.h"
#include "tests/support/registry.h"
#include "tests/support/ui_pictures.h"
#include "tests/support/ui_room.h"
#include "tests/support/ui_walk.h"
#include "ui/printing/helppaper.h"
#include "ui/shell/helpguide.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/pages.h"
#include "ui/widgets/keybutton.h"

#include <QFile>

#include <algorithm>

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

/// One page of help a task, and the guide that is made of them.
class TestHelpCards : public QObject {
    Q_OBJECT
    std::unique_ptr<TestShop> m_data;
    std::unique_ptr<RoomWindow> m_room;

    HelpPanel *panel() { return m_room->window().findChild<HelpPanel *>(); }
    static QStringList textsOf(const HelpCard &card)
    {
        return QStringList{card.title, card.intro, card.hint} + card.steps;
    }
    static QStringList keysOf(const HelpCard &card)
    {
        QStringList keys;
        for (const QString &text : textsOf(card))
            keys += HelpCards::keysIn(text);
        keys.sort();
        return keys;
    }

private Q_SLOTS:
    void initTestCase()
    {
        useView({});
        m_data = std::make_unique<TestShop>();
        liveALittle(*m_data);
        m_room = std::make_unique<RoomWindow>(*m_data);
    }
    void cleanupTestCase() { m_room.reset(); }

    void everyPageHasItsCardInBothLanguages()
    {
        QStringList names = HelpCards::names();
        names << u"monday"_qs << u"leave"_qs;
        for (const QString &name : names) {
            QStringList keys;
            for (const QString &language : {u"fr"_qs, u"en"_qs}) {
                const auto card = HelpCards::find(name, language);
                QVERIFY2(card, qPrintable(name + u' ' + language));
                QVERIFY2(card->steps.size() >= 5 && card->steps.size() <= 9, qPrintable(name));
                for (const QString &step : card->steps)
                    QVERIFY2(step.size() <= 130, qPrintable(name + u": "_qs + step));
                if (language == u"en"_qs)
                    QCOMPARE(keysOf(*card), keys);
                keys = keysOf(*card);
            }
        }
    }

    void everyKeyThatACardNamesExists()
    {
        const QStringList everywhere{u"F1"_qs, u"Ctrl+K"_qs, u"Tab"_qs, u"Esc"_qs, u"Return"_qs};
        QMap<QString, QStringList> wanted; // by card, until a page has it
        for (const QString &name : HelpCards::names()) {
            for (const QString &key : keysOf(*HelpCards::find(name, u"fr"_qs))) {
                if (!everywhere.contains(key))
                    wanted[name] << key;
            }
        }
        for (const PageInfo &info : allPages()) {
            const QString name = QString::fromLatin1(info.name);
            QStringList cards{HelpCards::ofPage(name)};
            if (cards.front() == u"till")
                cards << u"ticket"_qs; // a refund begins at the till
            const auto isLacking = [&](const QString &card) { return !wanted[card].isEmpty(); };
            if (std::none_of(cards.begin(), cards.end(), isLacking))
                continue;
            m_room->go(name);
            for (const KeyButton *button : m_room->page().findChildren<KeyButton *>()) {
                for (const QString &card : cards)
                    wanted[card].removeAll(button->key().toString());
            }
        }
        m_room->go(u"home"_qs);
        for (auto card = wanted.cbegin(); card != wanted.cend(); ++card)
            QVERIFY2(card->isEmpty(), qPrintable(card.key() + u": "_qs + card->join(u' ')));
    }

    void f1OpensTheCardOfThePageAndFollowsIt()
    {
        m_room->go(u"products"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QVERIFY(panel()->isVisible());
        QCOMPARE(panel()->card().name, u"products"_qs);
        m_room->go(u"members"_qs);
        QCOMPARE(panel()->card().name, u"members"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QVERIFY(!panel()->isVisible());
        m_room->go(u"stock-moves"_qs);
        QTest::mouseClick(m_room->window().findChild<QWidget *>(u"nav-help"_qs), Qt::LeftButton);
        QCOMPARE(panel()->card().name, u"stock"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QVERIFY(!panel()->isAncestorOf(QApplication::focusWidget()));
    }

    void looksRight_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("receptions") << u"receptions"_qs << QSize(1366, 768) << false;
        QTest::newRow("bank") << u"bank"_qs << QSize(1920, 1080) << true;
        QTest::newRow("small") << u"invoices"_qs << QSize(1024, 600) << false;
    }
    void looksRight()
    {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        QFETCH(bool, isDark);
        Themes::setDark(isDark);
        m_room->window().resize(size);
        m_room->go(page);
        panel()->showFor(page);
        takePicture(m_room->window(), u"help-"_qs + page, size);
        const QStringList found = faults(walk(*panel()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n  "_qs)));
        panel()->putAway();
        Themes::setDark(false);
    }

    void aCardPrintsOnOnePage()
    {
        const QString path = m_data->folder() + u"/card.pdf"_qs;
        QVERIFY(
            HelpPaper::writePdf(*HelpCards::find(u"receptions"_qs, u"fr"_qs), u"Cabas"_qs, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(!HelpPaper::writePdf({}, {}, u"/nowhere/card.pdf"_qs));
    }

    void aTextThatIsNoCardIsRefused()
    {
        QVERIFY(!HelpCards::parse(u"x"_qs, u"# Only a title"_qs));
        QVERIFY(!HelpCards::find(u"x"_qs, u"fr"_qs));
        QVERIFY(
            HelpCards::rich(u"<b> `F2`"_qs, u"#000"_qs, u"#fff"_qs).startsWith(u"&lt;b&gt;"_qs));
    }

    /// Else: cmake --build DIR --target guide
    void theGuideIsInStep()
    {
        for (const bool isFrench : {false, true}) {
            useView({false, isFrench});
            const auto files = HelpGuide::files(isFrench ? u"fr"_qs : u"en"_qs);
            for (auto it = files.cbegin(); it != files.cend(); ++it) {
                QFile file(QStringLiteral(CABAS_SOURCE_DIR "/docs/guide/") + it.key());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(it.key()));
                QCOMPARE(QString::fromUtf8(file.readAll()), it.value());
            }
            for (const QString &page : HelpGuide::pictured())
                QVERIFY2(
                    QFile::exists(QStringLiteral(CABAS_SOURCE_DIR "/docs/guide/pictures/%1-%2.png")
                                      .arg(page, isFrench ? u"fr"_qs : u"en"_qs)),
                    qPrintable(page));
        }
    }
};

CABAS_TEST(TestHelpCards)
#include "tst_helpcards.moc"
