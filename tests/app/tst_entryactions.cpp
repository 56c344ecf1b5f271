// SPDX-License-Identifier: GPL-3.0-or-later
// Entries, third parties, payments and schedules through `cabas run`.
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using cabas::test::PlayedShop;

class TestEntryActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_shop.make()); }

    void aDraftBecomesAnEntry()
    {
        QVERIFY(
            m_shop.play("{'do':'journal.draft','journal':'AC','reference':'F-1','label':'Farine',"
                        "'lines':[{'account':'607','debit_cents':1000}]}\n"
                        "{'do':'journal.drafts'}\n"));
        QCOMPARE(answer(1)[u"drafts"_qs].toArray().size(), 1);
        const QByteArray draft = QByteArray::number(answer(0)[u"draft"_qs].toInteger());
        QVERIFY(!m_shop.play("{'do':'journal.validate','draft':" + draft + "}\n"));
        QVERIFY(m_shop.play("{'do':'journal.validate','draft':" + draft +
                            ",'due':'2026-04-10','lines':[{'account':'607','debit_cents':1000},"
                            "{'account':'401','third_party':'MOULIN','credit_cents':1000}]}\n"
                            "{'do':'journal.drafts'}\n"
                            "{'do':'party.open','account':'401','third_party':'MOULIN'}\n"));
        QCOMPARE(answer(0)[u"number"_qs].toString(), u"2026-000001"_qs);
        QVERIFY(answer(1)[u"drafts"_qs].toArray().isEmpty());
        QCOMPARE(answer(2)[u"lines"_qs][0][u"due"_qs].toString(), u"2026-04-10"_qs);
    }

    void aLineIsOfAnActivity()
    {
        const QByteArray head = "{'do':'journal.post','journal':'OD','date':'2026-03-09',"
                                "'reference':'L1','label':'Loyer','lines':[{'account':'6132',"
                                "'debit_cents':700},{'account':'6132','debit_cents':300,";
        const QByteArray rest = "},{'account':'512','credit_cents':1000}]}\n";
        QVERIFY(m_shop.play("{'do':'activity.set','code':'CAFE','name':'Café'}\n" + head +
                            "'activity':'cafe'" + rest));
        QCOMPARE(answer(1)[u"lines"_qs][1][u"activity"_qs].toString(), u"CAFE"_qs);
        QVERIFY(!answer(1)[u"lines"_qs][0].toObject().contains(u"activity"_qs));
        const QByteArray entry = QByteArray::number(answer(1)[u"entry"_qs].toInteger());
        QVERIFY(m_shop.play("{'do':'journal.activity','entry':" + entry +
                            ",'line':1,'activity':'CAFE'}\n{'do':'journal.activity','entry':" +
                            entry + ",'line':2}\n{'do':'journal.show','entry':" + entry + "}\n"));
        QCOMPARE(answer(2)[u"lines"_qs][0][u"activity"_qs].toString(), u"CAFE"_qs);
        QVERIFY(!answer(2)[u"lines"_qs][1].toObject().contains(u"activity"_qs));
        QVERIFY(!m_shop.play(QByteArray(head).replace("L1", "L2") + "'activity':'BAR'" + rest));
        QVERIFY(answer(0)[u"message"_qs].toString().contains(u"Line 2"_qs));
    }

    void refusalsNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("word");
        QTest::newRow("both sides")
            << QByteArray("[{'account':'607','debit_cents':5,'credit_cents':5},"
                          "{'account':'512','credit_cents':5}]")
            << u"Line 1"_qs;
        QTest::newRow("an amount with a dot")
            << QByteArray("[{'account':'607','debit_cents':500},"
                          "{'account':'512','credit_cents':5.005}]")
            << u"Line 2"_qs;
        QTest::newRow("an amount as text") << QByteArray("[{'account':'607','debit_cents':'12.50'},"
                                                         "{'account':'512','credit_cents':1250}]")
                                           << u"Line 1"_qs;
        QTest::newRow("unknown account") << QByteArray("[{'account':'607','debit_cents':5},"
                                                       "{'account':'99999','credit_cents':5}]")
                                         << u"Line 2"_qs;
        QTest::newRow("unbalanced") << QByteArray("[{'account':'607','debit_cents':5},"
                                                  "{'account':'512','credit_cents':4}]")
                                    << u"not balanced"_qs;
        QTest::newRow("the same document again")
            << QByteArray("[{'account':'607','debit_cents':5},"
                          "{'account':'401','third_party':'M','credit_cents':5}]")
            << u"Line 2"_qs;
    }

    void refusalsNameTheLine()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, word);
        const QByteArray head = "{'do':'journal.post','journal':'AC','date':'2026-03-09',"
                                "'reference':'F-9','label':'Farine','lines':";
        QVERIFY(m_shop.play(head + "[{'account':'607','debit_cents':5},"
                                   "{'account':'401','third_party':'M','credit_cents':5}]}\n"));
        QVERIFY(!m_shop.play(head + lines + "}\n"));
        const QString message = answer(0)[u"message"_qs].toString();
        QVERIFY2(message.contains(word), qPrintable(message));
    }

    void matchedAndUnmatched()
    {
        buyAndPay();
        QVERIFY(m_shop.play("{'do':'journal.match_all','account':'401'}\n"
                            "{'do':'party.ages','account':'401'}\n"
                            "{'do':'journal.unmatch','account':'401','third_party':'MOULIN',"
                            "'letter':'A'}\n"
                            "{'do':'party.open','account':'401','third_party':'MOULIN'}\n"));
        QCOMPARE(answer(0)[u"matchings"_qs][0][u"letter"_qs].toString(), u"A"_qs);
        QVERIFY(answer(1)[u"ages"_qs].toArray().isEmpty());
        const QJsonArray lines = answer(3)[u"lines"_qs].toArray();
        QCOMPARE(lines.size(), 2);
        QVERIFY(m_shop.play(
            "{'do':'journal.match','lines':[" +
            QByteArray::number(lines[0].toObject()[u"line"_qs].toInteger()) + ',' +
            QByteArray::number(lines[1].toObject()[u"line"_qs].toInteger()) +
            "]}\n"
            "{'do':'ledger.show','account':'401','from':'2026-01-01','to':'2026-12-31'}\n"));
        QCOMPARE(answer(1)[u"closing_cents"_qs].toInteger(), 0);
        QCOMPARE(answer(1)[u"lines"_qs][0][u"letter"_qs].toString(), u"A"_qs);
    }

    void aPaymentRun()
    {
        QVERIFY(m_shop.play(
            "{'do':'party.set','third_party':'MOULIN','name':'Moulin','terms_days':0,"
            "'iban':'FR1420041010050500013M02606'}\n"
            "{'do':'journal.post','journal':'AC','date':'2026-03-02','reference':'F-1',"
            "'label':'Farine','lines':[{'account':'607','debit_cents':4200},"
            "{'account':'401','third_party':'MOULIN','credit_cents':4200}]}\n"
            "{'do':'payment.account','holder':'La Feuille','iban':'FR1420041010050500013M02606'}\n"
            "{'do':'payment.run','date':'2026-03-11'}\n"));
        QCOMPARE(answer(3)[u"total_cents"_qs].toInteger(), 4200);
        const QString path = m_shop.path() + u".xml"_qs;
        QVERIFY(m_shop.play("{'do':'payment.file','run':1,'version':'09','path':'" + path.toUtf8() +
                            "'}\n{'do':'payment.post','run':1}\n"));
        QVERIFY(QFile::exists(path));
        QCOMPARE(answer(1)[u"state"_qs].toString(), u"done"_qs);
    }

    /// Where a field holds one of some words, another is not taken for the usual one.
    void aWordThatNobodyKnowsIsRefused()
    {
        const QByteArrayList lines{
            "{'do':'payment.run','kind':'card'}",
            "{'do':'payment.file','run':1,'out':'x','version':'04'}",
            "{'do':'bank.deposit','kind':'coins','items':[{'amount_cents':1}]}",
            "{'do':'bank.import','file':'x','dates':'ymd'}",
            "{'do':'bank.mapping','name':'B','date':'Date','amount':'Sum','dates':'ymd'}",
            "{'do':'bank.rule','words':'LOYER','account':'6132','side':'debit'}",
            "{'do':'invoice.add','supplier':'S','number':'1','kind':'credit','lines':[]}"};
        QVERIFY(!m_shop.play("{'do':'supplier.add','name':'S'}\n"
                             "{'do':'payment.account','holder':'La Feuille',"
                             "'iban':'FR1420041010050500013M02606'}\n" +
                             lines.join('\n') +
                             "\n{'do':'member.add','name':'Lou'}\n"
                             "{'do':'member.leave','member':'1','reason':'tired'}\n"));
        for (size_t at = 2; at < 11; ++at) {
            if (at == 9)
                continue;
            QCOMPARE(answer(at)[u"kind"_qs].toString(), u"usage"_qs);
            QVERIFY(answer(at)[u"message"_qs].toString().contains(u" must be "));
        }
    }

    /// What one action calls a thing its neighbours do too; the older name goes on being read.
    void aFieldMayHaveAnOlderName()
    {
        const QByteArray out = m_shop.path().toUtf8() + ".ics";
        for (const QByteArray name : {"date", "on"}) {
            QVERIFY(m_shop.play("{'do':'shares.summary','" + name + "':'2026-03-02'}\n"));
            QCOMPARE(answer(0)[u"on"_qs].toString(), u"2026-03-02"_qs);
        }
        for (const QByteArray name : {"out", "file"}) {
            QVERIFY(m_shop.play("{'do':'shift.ical','" + name + "':'" + out + "'}\n"));
            QVERIFY(QFile::remove(QString::fromUtf8(out)));
        }
        for (const QByteArray name : {"until", "date"})
            QVERIFY(m_shop.play("{'do':'period.lock','" + name + "':'2026-01-31'}\n"));
    }

    void whatComesBackAndWhatIsPlanned()
    {
        QVERIFY(m_shop.play(
            "{'do':'journal.template','name':'Loyer','journal':'BQ','label':'Loyer',"
            "'lines':[{'account':'6132','debit_cents':90000},"
            "{'account':'512','credit_cents':90000}]}\n"
            "{'do':'schedule.add','template':'Loyer','first':'2026-03-05'}\n"
            "{'do':'schedule.due'}\n"
            "{'do':'schedule.post','schedule':1}\n"
            "{'do':'journal.spread','label':'Assurance','account':'616','amount_cents':1200,"
            "'reference':'A','first':'2026-04-01','months':12}\n"
            "{'do':'asset.add','name':'Vitrine','account':'2154','cost_cents':600000,"
            "'in_service':'2026-01-01','months':60}\n"
            "{'do':'asset.depreciate','date':'2026-12-31'}\n"
            "{'do':'loan.add','name':'Travaux','principal_cents':1200000,'rate_bp':300,"
            "'first':'2026-04-05','instalments':24}\n"
            "{'do':'loan.pay','loan':1}\n"
            "{'do':'budget.set','account':'6132','amount_cents':1080000}\n"
            "{'do':'budget.show'}\n"
            "{'do':'treasury.forecast'}\n"
            "{'do':'books.todo'}\n"
            "{'do':'month.tick','date':'2026-02-01','item':'vat'}\n"
            "{'do':'month.show','date':'2026-02-01'}\n"));
        QCOMPARE(answer(2)[u"due"_qs].toArray().size(), 1);
        QCOMPARE(answer(3)[u"date"_qs].toString(), u"2026-03-05"_qs);
        QCOMPARE(answer(6)[u"entries"_qs][0][u"lines"_qs][0][u"debit_cents"_qs].toInteger(),
                 120000);
        QCOMPARE(answer(10)[u"lines"_qs][0][u"actual_cents"_qs].toInteger(), 90000);
        QCOMPARE(answer(11)[u"points"_qs].toArray().size(), 13);
        QCOMPARE(answer(14)[u"steps"_qs][6][u"done"_qs].toBool(), true);
    }

    void aPaperIsKeptWithItsHash()
    {
        buyAndPay();
        const QString path = m_shop.path() + u".pdf"_qs;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4 facture");
        file.close();
        QVERIFY(m_shop.play("{'do':'journal.attach','entry':1,'path':'" + path.toUtf8() +
                            "'}\n{'do':'journal.attachments','entry':1}\n"));
        QCOMPARE(answer(0)[u"media"_qs].toString(), u"application/pdf"_qs);
        QCOMPARE(answer(1)[u"attachments"_qs].toArray().size(), 1);
    }

private:
    const QJsonObject &answer(size_t at) const { return m_shop.answers().at(at); }

    void buyAndPay()
    {
        QVERIFY(
            m_shop.play("{'do':'journal.post','journal':'AC','date':'2026-03-02','reference':'F-1',"
                        "'label':'Farine','lines':[{'account':'607','debit_cents':1000},"
                        "{'account':'401','third_party':'MOULIN','credit_cents':1000}]}\n"
                        "{'do':'journal.post','journal':'BQ','date':'2026-03-09','reference':'V',"
                        "'label':'Virement','lines':[{'account':'401','third_party':'MOULIN',"
                        "'debit_cents':1000},{'account':'512','credit_cents':1000}]}\n"));
    }

    PlayedShop m_shop;
};

CABAS_TEST(TestEntryActions)
#include "tst_entryactions.moc"
