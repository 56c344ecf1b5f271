// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/playedshop.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace cabas;

/// The answers to an unknown code and the pictures of a delivery, through `cabas run`.
class TestGoodsInActions : public QObject {
    Q_OBJECT

    bool play(const QByteArray &actions) { return m_shop.play(actions); }
    QJsonObject answer(size_t at) { return m_shop.answers().at(at); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_shop.make());
        QVERIFY(play("{'do':'product.add','name':'Honey','code':'HON','price_cents':690,"
                     "'vat_bp':550,'unit':'piece'}\n"
                     "{'do':'reception.start'}"));
        // Kept aside: not an answer that is ok.
        QVERIFY(!play("{'do':'reception.scan','delivery':1,'code':'3760182740954'}"));
    }

    void aProductIsMadeOfACode()
    {
        QVERIFY(play("{'do':'reception.guess','delivery':1,'code':'3760182740954'}\n"
                     "{'do':'reception.make_product','delivery':1,'code':'3760182740954',"
                     "'name':'Galettes','price_cents':385,'vat_bp':550,'cost_e4':29700}\n"
                     "{'do':'product.find','code':'3760182740954'}\n"
                     "{'do':'reception.show','delivery':1}"));
        QCOMPARE(answer(0)[u"source"_qs].toString(), u"nobody"_qs);
        QCOMPARE(answer(1)[u"received_milli"_qs].toInt(), 1000);
        QCOMPARE(answer(2)[u"products"_qs][0][u"price_cents"_qs].toInt(), 385);
        QVERIFY(answer(3)[u"unresolved"_qs].toArray().isEmpty());
    }

    void goodsWithoutACodeGetOne()
    {
        QVERIFY(!play("{'do':'reception.scan','delivery':1,'code':'pots','quantity_milli':4000}"));
        QVERIFY(play("{'do':'reception.own_number','delivery':1,'code':'pots','product':'HON',"
                     "'labels':4}"));
        QCOMPARE(answer(0)[u"received_milli"_qs].toInt(), 4000);
        QCOMPARE(answer(0)[u"labels"_qs].toInt(), 4);
        QCOMPARE(answer(0)[u"barcode"_qs].toString().size(), 13);
    }

    void aWordStaysWithTheCode()
    {
        QVERIFY(play("{'do':'reception.set_aside','delivery':1,'code':'3760182740954',"
                     "'note':'palette 2'}\n"
                     "{'do':'reception.show','delivery':1}"));
        QCOMPARE(answer(1)[u"unresolved"_qs][0][u"note"_qs].toString(), u"palette 2"_qs);
    }

    void picturesAreKept()
    {
        QTemporaryDir folder;
        QFile photo(folder.filePath(u"note.pdf"_qs));
        QVERIFY(photo.open(QIODevice::WriteOnly) && photo.write("%PDF-1.7 a note") > 0);
        photo.close();
        QVERIFY(play("{'do':'reception.picture','delivery':1,'path':'" + photo.fileName().toUtf8() +
                     "'}\n"
                     "{'do':'reception.pictures','delivery':1}\n"
                     "{'do':'reception.picture_withdraw','attachment':1}\n"
                     "{'do':'reception.pictures','delivery':1}"));
        QCOMPARE(answer(1)[u"pictures"_qs].toArray().size(), 1);
        QCOMPARE(answer(0)[u"media"_qs].toString(), u"application/pdf"_qs);
        QVERIFY(answer(3)[u"pictures"_qs].toArray().isEmpty());
        QVERIFY(!play("{'do':'reception.picture','delivery':1,'path':'/nowhere.jpg'}"));
        QCOMPARE(answer(0)[u"kind"_qs].toString(), u"not_found"_qs);
    }

    void aFamilySaysItsTerms()
    {
        QVERIFY(play("{'do':'product.add','name':'Tomme','code':'TOM','price_cents':1890,"
                     "'vat_bp':550,'unit':'kg','family':'Cheese'}\n"
                     "{'do':'family.terms','family':'Cheese','short_use_by_days':12,"
                     "'warmest_tenths':80}"));
        QVERIFY(!play("{'do':'family.terms','family':'Cheese','short_use_by_days':-1}\n"
                      "{'do':'family.terms','family':'Fish'}"));
        QCOMPARE(answer(0)[u"code"_qs].toString(), u"days"_qs);
        QCOMPARE(answer(1)[u"kind"_qs].toString(), u"not_found"_qs);
    }

private:
    test::PlayedShop m_shop;
};

CABAS_TEST(TestGoodsInActions)
#include "tst_goodsinactions.moc"
