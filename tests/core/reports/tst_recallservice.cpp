// SPDX-License-Identifier: GPL-3.0-or-later
// covers: recallservice recallstore recallreport
#include "core/reports/recallservice.h"

#include "core/reports/reportservice.h"
#include "core/stock/stockservice.h"
#include "tests/support/engines.h"
#include "tests/support/registry.h"
#include "tests/support/tracedshop.h"

#include <QElapsedTimer>

using namespace cabas;
using namespace cabas::test;

namespace {

RecallAnswer answerOf(TestShop &shop, const RecallQuestion &question)
{
    const Result<RecallAnswer> answer = RecallService(shop.db()).find(shop.session(), question);
    if (!answer)
        qFatal("%s", qPrintable(answer.failure().message));
    return *answer;
}

QStringList namesOf(const RecallAnswer &answer, RecallSurety surety)
{
    QStringList names;
    for (const RecallPerson &person : answer.members) {
        if (person.surety == surety)
            names += person.buyer.name;
    }
    return names;
}

Quantity sumOf(const std::vector<RecallSource> &sources)
{
    Quantity sum;
    for (const RecallSource &source : sources)
        sum += source.quantity;
    return sum;
}

} // namespace

class TestRecallService : public QObject {
    Q_OBJECT

    QDate inDays(TestShop &shop, int days) { return shop.today().addDays(days); }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }

    void whereItCameFromWhereItIsAndWhoHasIt()
    {
        TracedShop traced(engine());
        TestShop &shop = traced.shop();
        const Supplier dairy = aSupplier(u"Laiterie du Val"_qs).add(shop);
        aProduct(u"Camembert"_qs).code(u"CAM"_qs).priced(300).add(shop);
        const Member ada = traced.member(u"Ada"_qs, u"06 01"_qs);
        const Member basile = traced.member(u"Basile"_qs, u"06 02"_qs);
        const Member chloe = traced.member(u"Chloé"_qs, u"06 03"_qs);
        traced.receive(u"CAM"_qs, 10, u"r42"_qs, inDays(shop, 10), dairy.id);
        traced.sell(u"CAM"_qs, 2, ada.number);
        traced.sell(u"CAM"_qs, 1);
        // Another lot beside it, of a later date: from here on nobody knows for sure.
        traced.receive(u"CAM"_qs, 10, u"OTHER"_qs, inDays(shop, 20), dairy.id);
        traced.sell(u"CAM"_qs, 1, basile.number);
        QVERIFY(StockService(shop.db()).lose(shop.session(),
                                             {u"CAM"_qs, Quantity::units(4), u"damaged"_qs, {}}));
        traced.sell(u"CAM"_qs, 3, chloe.number);

        const RecallAnswer answer = answerOf(shop, {u"R42"_qs, {}, {}, {}});
        QCOMPARE(answer.products.size(), 1);
        QCOMPARE(answer.products.front().code, u"CAM"_qs);
        QCOMPARE(answer.sources.size(), 1);
        QCOMPARE(answer.sources.front().supplier, dairy.name);
        QCOMPARE(answer.sources.front().quantity, Quantity::units(10));
        QVERIFY(answer.sources.front().delivery > 0);
        QCOMPARE(namesOf(answer, RecallSurety::Certain), QStringList{ada.name});
        QCOMPARE(namesOf(answer, RecallSurety::Likely), (QStringList{basile.name, chloe.name}));
        QCOMPARE(answer.members.front().buyer.phone, ada.phone);
        QCOMPARE(answer.ticketsWithoutMember, 1);
        QCOMPARE(answer.losses.size(), 1);
        QCOMPARE(answer.losses.front().quantity, Quantity::units(4));
        QCOMPARE(answer.losses.front().surety, RecallSurety::Likely);
        // The file holds the lot to be sold out; the shelf may have kept it back.
        QCOMPARE(answer.shelf.size(), 1);
        QCOMPARE(answer.shelf.front().surety, RecallSurety::Possible);
        QCOMPARE(answer.shelf.front().quantity, Quantity::units(9));
    }

    void whoBoughtTheOtherLotIsPossible()
    {
        TracedShop traced(engine());
        TestShop &shop = traced.shop();
        aProduct(u"Camembert"_qs).code(u"CAM"_qs).priced(300).add(shop);
        const Member ada = traced.member(u"Ada"_qs, {});
        traced.receive(u"CAM"_qs, 5, u"EARLY"_qs, inDays(shop, 5));
        traced.receive(u"CAM"_qs, 5, u"LATE"_qs, inDays(shop, 9));
        traced.sell(u"CAM"_qs, 1, ada.number);
        QCOMPARE(namesOf(answerOf(shop, {u"LATE"_qs, {}, {}, {}}), RecallSurety::Possible),
                 QStringList{ada.name});
        QCOMPARE(namesOf(answerOf(shop, {u"EARLY"_qs, {}, {}, {}}), RecallSurety::Likely),
                 QStringList{ada.name});
    }

    void whatWasSoldBeforeItWasEnteredIsNotForgotten()
    {
        TracedShop traced(engine());
        TestShop &shop = traced.shop();
        aProduct(u"Camembert"_qs).code(u"CAM"_qs).priced(300).add(shop);
        const Member ada = traced.member(u"Ada"_qs, {});
        traced.sell(u"CAM"_qs, 3, ada.number);
        traced.receive(u"CAM"_qs, 3, u"R42"_qs, inDays(shop, 5));
        const RecallAnswer answer = answerOf(shop, {u"R42"_qs, {}, {}, {}});
        QCOMPARE(sumOf(answer.sources), Quantity::units(3));
        QCOMPARE(namesOf(answer, RecallSurety::Possible), QStringList{ada.name});
        QVERIFY(answer.shelf.empty());
    }

    void whoBroughtItBackIsNotCalled()
    {
        TracedShop traced(engine());
        TestShop &shop = traced.shop();
        aProduct(u"Camembert"_qs).code(u"CAM"_qs).priced(300).add(shop);
        const Member ada = traced.member(u"Ada"_qs, {});
        traced.receive(u"CAM"_qs, 5, u"R42"_qs, inDays(shop, 5));
        traced.bringBack(traced.sell(u"CAM"_qs, 2, ada.number));
        const RecallAnswer answer = answerOf(shop, {u"R42"_qs, {}, {}, {}});
        QCOMPARE(answer.sales.size(), 2);
        QVERIFY(answer.members.empty());
    }

    void aProductAndDaysOfDelivery()
    {
        TracedShop traced(engine());
        TestShop &shop = traced.shop();
        aProduct(u"Œufs"_qs).code(u"EGG"_qs).priced(300).add(shop);
        const Member ada = traced.member(u"Ada"_qs, {});
        const QDate first = shop.today();
        traced.receive(u"EGG"_qs, 6, {}, {});
        traced.sell(u"EGG"_qs, 6, ada.number);
        shop.clock().set(shop.now().addDays(1));
        const Member basile = traced.member(u"Basile"_qs, {});
        traced.receive(u"EGG"_qs, 6, {}, {});
        traced.sell(u"EGG"_qs, 2, basile.number);
        QCOMPARE(namesOf(answerOf(shop, {{}, u"EGG"_qs, {}, first}), RecallSurety::Certain),
                 QStringList{ada.name});
        const RecallAnswer second = answerOf(shop, {{}, u"EGG"_qs, shop.today(), {}});
        QCOMPARE(namesOf(second, RecallSurety::Certain), QStringList{basile.name});
        QCOMPARE(second.members.size(), 1);
        QCOMPARE(second.shelf.front().quantity, Quantity::units(4));
        QCOMPARE(second.shelf.front().surety, RecallSurety::Certain);
        QCOMPARE(answerOf(shop, {{}, u"EGG"_qs, {}, {}}).members.size(), 2);
        const auto none =
            RecallService(shop.db()).find(shop.session(), {{}, u"EGG"_qs, {}, first.addDays(-1)});
        QCOMPARE(none.failure().kind, Failure::Kind::NotFound);
    }

    void oneNumberOnTwoProducts()
    {
        TracedShop traced(engine());
        TestShop &shop = traced.shop();
        aProduct(u"Brie"_qs).code(u"BRI"_qs).priced(300).add(shop);
        aProduct(u"Comté"_qs).code(u"COM"_qs).priced(300).add(shop);
        traced.receive(u"BRI"_qs, 5, u"7"_qs, {});
        traced.receive(u"COM"_qs, 5, u"7"_qs, {});
        QCOMPARE(answerOf(shop, {u"7"_qs, {}, {}, {}}).products.size(), 2);
        QCOMPARE(answerOf(shop, {u"7"_qs, u"COM"_qs, {}, {}}).products.front().code, u"COM"_qs);
    }

    void questionsWithoutAnswer()
    {
        TestShop shop(engine());
        RecallService recall(shop.db());
        QCOMPARE(recall.find(shop.session(), {}).failure().kind, Failure::Kind::Usage);
        QCOMPARE(recall.find(shop.session(), {u"X"_qs, {}, {}, {}}).failure().code,
                 u"unknown_lot"_qs);
        QCOMPARE(recall.find(shop.session(), {{}, u"X"_qs, {}, {}}).failure().code,
                 u"unknown_code"_qs);
        QCOMPARE(
            recall.find(shop.sessionAs({Permission::Sell}), {u"X"_qs, {}, {}, {}}).failure().kind,
            Failure::Kind::Forbidden);
    }

    void aLabelSaysItsLot()
    {
        TracedShop traced(engine());
        TestShop &shop = traced.shop();
        aProduct(u"Camembert"_qs).code(u"CAM"_qs).barcode(u"3760042180333"_qs).add(shop);
        RecallService recall(shop.db());
        const auto question = recall.read(shop.session(), u"(01)03760042180333(10)R42"_qs);
        QVERIFY(question);
        QCOMPARE(question->product, u"CAM"_qs);
        QCOMPARE(question->lot, u"R42"_qs);
        QVERIFY(recall.read(shop.session(), u"CAM"_qs)->lot.isEmpty());
        QCOMPARE(recall.read(shop.session(), u"nothing"_qs).failure().kind,
                 Failure::Kind::NotFound);
    }

    void contactsAreForWhoMaySeeThem()
    {
        TracedShop traced(engine());
        TestShop &shop = traced.shop();
        aProduct(u"Camembert"_qs).code(u"CAM"_qs).priced(300).add(shop);
        const Member ada = traced.member(u"Ada"_qs, u"06 01"_qs);
        traced.receive(u"CAM"_qs, 5, u"R42"_qs, {});
        traced.sell(u"CAM"_qs, 1, ada.number);
        const auto seenBy = [&](const std::vector<Permission> &rights) {
            ReportRequest request;
            request.lot = u"R42"_qs;
            request.by = u"member"_qs;
            const auto table =
                ReportService(shop.db(), {}).make(shop.sessionAs(rights), u"recall"_qs, request);
            QStringList seen;
            for (const QString &field : {u"member_name"_qs, u"phone"_qs})
                seen += std::get<QString>(table->rows.front()[size_t(table->columnOf(field))]);
            return seen;
        };
        QCOMPARE(seenBy({Permission::ViewStock}), (QStringList{QString(), QString()}));
        QCOMPARE(seenBy({Permission::ViewStock, Permission::ViewMembers}),
                 (QStringList{ada.name, QString()}));
        QCOMPARE(seenBy({Permission::ViewStock, Permission::ViewMembers, Permission::SeeContacts}),
                 (QStringList{ada.name, ada.phone}));
    }

    void theReportHoldsAllParts()
    {
        TracedShop traced(engine());
        TestShop &shop = traced.shop();
        aProduct(u"Camembert"_qs).code(u"CAM"_qs).priced(300).add(shop);
        traced.receive(u"CAM"_qs, 5, u"R42"_qs, inDays(shop, 5));
        traced.bringBack(traced.sell(u"CAM"_qs, 2));
        StockService stock(shop.db());
        QVERIFY(stock.lose(shop.session(), {u"CAM"_qs, Quantity::units(1), u"expired"_qs, {}}));
        QVERIFY(stock.count(shop.session(), {u"CAM"_qs, Quantity::units(3), {}, {}}));
        ReportRequest request;
        request.lot = u"R42"_qs;
        const auto table = ReportService(shop.db(), {}).make(shop.session(), u"recall"_qs, request);
        QVERIFY(table);
        QVERIFY2(table->title.endsWith(u"lot R42 · Camembert"_qs), qPrintable(table->title));
        QStringList parts;
        for (const ReportRow &row : table->rows) {
            QCOMPARE(row.size(), table->columns.size());
            parts += std::get<QString>(row.front());
        }
        parts.removeDuplicates();
        QCOMPARE(parts, (QStringList{u"received"_qs, u"on_shelf"_qs, u"lost"_qs, u"missing"_qs,
                                     u"sold"_qs, u"brought_back"_qs}));
    }
};

CABAS_TEST(TestRecallService)
#include "tst_recallservice.moc"
