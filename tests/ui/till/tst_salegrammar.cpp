// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/till/tillwindow.h"
#include "ui/widgets/band.h"

using namespace cabas;
using namespace cabas::test;
using namespace cabas::ui;

namespace {
const QString jam = u"3760042180333"_qs;
const QString member = u"member"_qs;
} // namespace

/// What is typed and scanned during a sale, in the page as a cashier has it.
class TestSaleGrammar : public QObject {
    Q_OBJECT
    std::unique_ptr<TillShop> m_data;
    std::unique_ptr<TillWindow> m_till;

    /// "scan:CODE", "enter:TEXT", "key:F6", in order.
    void play(const QStringList &script)
    {
        for (const QString &action : script) {
            const QString what = action.section(u':', 0, 0);
            const QString text = action.section(u':', 1);
            if (what == u"scan")
                m_till->scan(text);
            else if (what == u"enter")
                m_till->enter(text);
            else if (what == u"type")
                m_till->type(text);
            else
                m_till->key(QKeySequence(text)[0].key(), QKeySequence(text)[0].keyboardModifiers());
        }
        m_till->settle();
    }

    static void repeatRows(const QString &s)
    {
        QTest::newRow("a star repeats the last line")
            << QStringList{s, u"enter:2"_qs, u"enter:*"_qs} << 2 << 4 * 380;
        QTest::newRow("a star and three multiply the last line")
            << QStringList{s, u"enter:*3"_qs} << 1 << 1140;
        QTest::newRow("times a line of two")
            << QStringList{s, u"enter:2"_qs, u"enter:*3"_qs} << 1 << 6 * 380;
        QTest::newRow("up and a star multiply the line before")
            << QStringList{s, u"scan:SAV"_qs, u"key:Up"_qs, u"enter:*2"_qs} << 2 << 760 + 600;
        QTest::newRow("a star in an empty basket") << QStringList{u"enter:*"_qs} << 0 << 0;
        QTest::newRow("Ctrl+R repeats") << QStringList{s, u"key:Ctrl+R"_qs} << 2 << 760;
        QTest::newRow("up and Ctrl+R repeat the line before")
            << QStringList{u"scan:SAV"_qs, s, u"key:Up"_qs, u"key:Ctrl+R"_qs} << 3 << 1580;
        QTest::newRow("Ctrl+6 is six") << QStringList{s, u"key:Ctrl+6"_qs} << 1 << 6 * 380;
        QTest::newRow("Ctrl+2 then a scan") << QStringList{s, u"key:Ctrl+2"_qs, s} << 2 << 3 * 380;
        QTest::newRow("digits after a quick key are a code")
            << QStringList{s, u"key:Ctrl+2"_qs, u"enter:4"_qs} << 1 << 760;
        QTest::newRow("a label is not repeated")
            << QStringList{u"scan:2312345005007"_qs, u"key:Ctrl+R"_qs} << 1 << 500;
        QTest::newRow("a weight before the article, with a point")
            << QStringList{u"enter:0.450*"_qs, u"scan:CAR"_qs} << 1 << 113;
        QTest::newRow("tare of the next article")
            << QStringList{u"key:F8"_qs, u"enter:0,585-0,085"_qs, u"scan:CAR"_qs} << 1 << 125;
        QTest::newRow("a container heavier than the goods is refused")
            << QStringList{u"scan:CAR"_qs, u"key:F8"_qs, u"enter:0,085-0,585"_qs, u"key:Esc"_qs}
            << 1 << 250;
    }
    static void questionRows(const QString &s)
    {
        const QString badge = TillShop().ada.badge;
        QTest::newRow("an empty deposit back")
            << QStringList{s, u"key:Ctrl+O"_qs, u"enter:0,30"_qs} << 2 << 350;
        QTest::newRow("the deposits are left by a scan")
            << QStringList{s, u"key:Ctrl+O"_qs, s} << 2 << 760;
        QTest::newRow("a note changes no amount")
            << QStringList{s, u"key:Ctrl+N"_qs, u"enter:dented"_qs} << 1 << 380;
        QTest::newRow("a scan leaves a note unwritten")
            << QStringList{s, u"key:Ctrl+N"_qs, s} << 2 << 760;
        QTest::newRow("a guest is no line") << QStringList{s, u"key:Ctrl+G"_qs} << 1 << 380;
        QTest::newRow("F5 then Esc sells again")
            << QStringList{u"key:F5"_qs, u"key:Esc"_qs, s} << 1 << 380;
        QTest::newRow("a price by code") << QStringList{s, u"enter:/SAV"_qs} << 1 << 380;
        QTest::newRow("a scan while a quantity is asked")
            << QStringList{s, u"key:F6"_qs, s} << 2 << 760;
        QTest::newRow("a scan while a weight is asked")
            << QStringList{u"scan:CAR"_qs, s} << 2 << 630;
        QTest::newRow("a badge while a quantity is asked")
            << QStringList{s, u"key:F6"_qs, u"scan:"_qs + badge, u"scan:SAV"_qs} << 2 << 980;
        QTest::newRow("a scan while members are searched")
            << QStringList{s, u"key:F3"_qs, s} << 2 << 760;
        QTest::newRow("a scan while a discount is asked")
            << QStringList{s, u"key:F7"_qs, s} << 2 << 760;
    }
    static void typedRows(const QString &s)
    {
        QTest::newRow("two multipliers: the last holds")
            << QStringList{u"enter:3*"_qs, u"enter:2*"_qs, s} << 1 << 760;
        QTest::newRow("a multiplier for a typed code")
            << QStringList{u"enter:2*3760042180333"_qs} << 1 << 760;
        QTest::newRow("minus in an empty basket") << QStringList{u"enter:-"_qs} << 0 << 0;
        QTest::newRow("plus in an empty basket stays") << QStringList{u"enter:+"_qs} << 0 << 0;
        QTest::newRow("zero after a scan is refused")
            << QStringList{s, u"enter:0"_qs, u"key:Esc"_qs} << 1 << 380;
        QTest::newRow("five digits after a scan are a code")
            << QStringList{s, u"enter:12345"_qs} << 1 << 380;
        QTest::newRow("Esc clears what was typed, not the basket")
            << QStringList{s, u"key:Esc"_qs} << 1 << 380;
    }

    Bands *bands() { return m_till->page().findChild<Bands *>(); }

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<TillShop>();
        m_till = std::make_unique<TillWindow>(*m_data);
    }
    void cleanup()
    {
        m_till.reset();
        m_data.reset();
    }

    void basketAfter_data()
    {
        QTest::addColumn<QStringList>("script");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("total");
        const QString s = u"scan:"_qs + jam;
        repeatRows(s);
        questionRows(s);
        typedRows(s);
        QTest::newRow("one scan") << QStringList{s} << 1 << 380;
        QTest::newRow("three with a multiplier") << QStringList{u"enter:3*"_qs, s} << 1 << 1140;
        QTest::newRow("a multiplier waits for the scan without Enter")
            << QStringList{u"type:3*"_qs, s, s} << 2 << 4 * 380;
        QTest::newRow("a weight waits for the scan without Enter")
            << QStringList{u"type:,250*"_qs, u"scan:CAR"_qs} << 1 << 63;
        QTest::newRow("a slash waits for the scan without Enter")
            << QStringList{u"type:/"_qs, s, s} << 1 << 380;
        QTest::newRow("digits without a star are no multiplier")
            << QStringList{u"type:3"_qs, s} << 1 << 380;
        QTest::newRow("multiplier and code") << QStringList{u"enter:3*JAM-1"_qs} << 0 << 0;
        QTest::newRow("a multiplier counts once")
            << QStringList{u"enter:3*"_qs, s, s} << 2 << 4 * 380;
        QTest::newRow("digits after a scan") << QStringList{s, u"enter:2"_qs} << 1 << 760;
        QTest::newRow("scan, 2, scan the same, 2 is 2 and 2")
            << QStringList{s, u"enter:2"_qs, s, u"enter:2"_qs} << 2 << 4 * 380;
        QTest::newRow("digits after an unknown code change nothing")
            << QStringList{s, u"scan:3760091720146"_qs, u"enter:5"_qs} << 1 << 380;
        QTest::newRow("minus voids the last") << QStringList{s, s, u"enter:-"_qs} << 1 << 380;
        QTest::newRow("slash asks the price") << QStringList{u"enter:/"_qs, s} << 0 << 0;
        QTest::newRow("F5 asks the price") << QStringList{u"key:F5"_qs, s, s} << 1 << 380;
        QTest::newRow("a weight before the article")
            << QStringList{u"enter:,250*"_qs, u"scan:CAR"_qs} << 1 << 63;
        QTest::newRow("a weight after the article")
            << QStringList{u"scan:CAR"_qs, u"enter:0,500"_qs} << 1 << 125;
        QTest::newRow("a weight less its tare")
            << QStringList{u"scan:CAR"_qs, u"key:F8"_qs, u"enter:0,585-0,085"_qs} << 1 << 125;
        QTest::newRow("F6 quantity") << QStringList{s, u"key:F6"_qs, u"enter:4"_qs} << 1 << 1520;
        QTest::newRow("F9 removes the last") << QStringList{s, s, u"key:F9"_qs} << 1 << 380;
        QTest::newRow("up and F9 removes the one before")
            << QStringList{u"scan:SAV"_qs, s, u"key:Up"_qs, u"key:F9"_qs} << 1 << 380;
        QTest::newRow("Ctrl+Z takes the last line back")
            << QStringList{s, s, u"key:Ctrl+Z"_qs} << 1 << 380;
        QTest::newRow("a price is asked where there is none")
            << QStringList{u"scan:PAIN"_qs, u"enter:2,40"_qs} << 1 << 240;
        QTest::newRow("Esc takes a multiplier back, not the basket")
            << QStringList{s, u"enter:3*"_qs, u"key:Esc"_qs, s} << 2 << 760;
        QTest::newRow("a scan while the search is open")
            << QStringList{s, u"key:F2"_qs, s} << 2 << 760;
        QTest::newRow("a name, then Enter")
            << QStringList{u"enter:confi"_qs, u"key:Return"_qs} << 1 << 380;
        QTest::newRow("quantity and price label do not go together")
            << QStringList{u"enter:2*"_qs, u"scan:2312345005007"_qs} << 0 << 0;
    }
    void basketAfter()
    {
        QFETCH(QStringList, script);
        QFETCH(int, lines);
        QFETCH(int, total);
        // Answers come before the next action, as between two hands.
        for (const QString &action : script) {
            play({action});
        }
        QCOMPARE(int(m_till->basket().view().items.size()), lines);
        QCOMPARE(m_till->totalCents(), qint64(total));
    }

    void machineSpeed()
    {
        // Nothing waits for an answer: quantities still belong to their own scan.
        const QString s = u"scan:"_qs + jam;
        play({s, u"enter:2"_qs, u"scan:SAV"_qs, u"enter:3"_qs, s, s, u"enter:-"_qs});
        QCOMPARE(int(m_till->basket().view().items.size()), 3);
        QCOMPARE(m_till->totalCents(), qint64(2 * 380 + 3 * 600 + 380));
    }

    void whatIsNotUnderstoodStaysInTheLine()
    {
        play({u"enter:3**4"_qs});
        QCOMPARE(m_till->find<QLineEdit>(u"scanLine"_qs)->text(), u"3**4"_qs);
        QVERIFY(bands()->shown(Kind::Danger) != nullptr);
    }

    void unknownCodesAreCountedAndWait()
    {
        play({u"scan:3760091720146"_qs, u"scan:3760091720153"_qs, u"scan:"_qs + jam});
        QCOMPARE(bands()->count(), 2);
        QVERIFY(bands()->shown(Kind::Warning) != nullptr);
        QCOMPARE(m_till->totalCents(), qint64(380));
    }

    void aBadgeAnywhereGivesTheMember()
    {
        play({u"scan:"_qs + jam, u"key:F2"_qs, u"scan:"_qs + m_data->ada.badge});
        QVERIFY(m_till->basket().view().member.has_value());
        QCOMPARE(m_till->basket().view().member->number, m_data->ada.number);
        QCOMPARE(m_till->totalCents(), qint64(380));
    }

    void aMemberIsFoundByName()
    {
        play({u"key:F3"_qs});
        m_till->type(u"bo"_qs);
        play({u"key:Return"_qs});
        QCOMPARE(m_till->basket().view().member->name, u"Bob"_qs);
    }

    void searchAnswersEachKeyInTime()
    {
        for (int i = 0; i < 200; ++i)
            aProduct(u"Lentilles de la ferme %1"_qs.arg(i)).priced(300 + i).add(m_data->shop());
        play({u"key:F2"_qs});
        QElapsedTimer timer;
        qint64 worst = 0;
        for (const QChar c : u"lentilles ferme"_qs) {
            timer.restart();
            m_till->type(QString(c));
            worst = std::max(worst, timer.elapsed());
        }
        qInfo("worst keystroke to list: %lld ms", worst);
        QVERIFY(worst < 200);
        auto *list = m_till->find<QAbstractItemView>(u"pickList"_qs);
        QCOMPARE(list->model()->rowCount(), 30);
    }

    void escGoesBackOneStepAndDestroysNothing()
    {
        play({u"scan:"_qs + jam, u"key:F12"_qs});
        QCOMPARE(m_till->step(), TillStep::Payment);
        play({u"key:Esc"_qs});
        QCOMPARE(m_till->step(), TillStep::Sale);
        play({u"key:F3"_qs, u"key:Esc"_qs});
        QCOMPARE(m_till->step(), TillStep::Sale);
        QCOMPARE(m_till->totalCents(), qint64(380));
    }

    void aDiscountWantsARightAndAReason()
    {
        play({u"scan:"_qs + jam, u"key:F7"_qs});
        m_till->type(u"10"_qs);
        play({u"key:Return"_qs});
        QCOMPARE(m_till->totalCents(), qint64(380));
        m_till->type(u"damaged"_qs);
        play({u"key:Return"_qs});
        QCOMPARE(m_till->totalCents(), qint64(342));
    }

    void largeQuantitiesAreAskedAbout()
    {
        play({u"scan:"_qs + jam, u"enter:3*"_qs, u"scan:"_qs + jam});
        QCOMPARE(bands()->count(), 0);
        play({u"enter:12*"_qs, u"scan:"_qs + jam});
        QVERIFY(bands()->shown(Kind::Warning) != nullptr);
        QCOMPARE(m_till->totalCents(), qint64(16 * 380));
    }
};

CABAS_TEST(TestSaleGrammar)
#include "tst_salegrammar.moc"
