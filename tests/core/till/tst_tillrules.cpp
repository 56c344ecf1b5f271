// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/tillrules.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;

namespace {

VatCode reduced()
{
    VatCode code;
    code.code = u"S550"_qs;
    code.rateBp = 550;
    return code;
}

/// Carrots at 2.50 €/kg, 5.5 %.
Product carrots()
{
    Product product;
    product.id = ProductId(7);
    product.code = u"CAR"_qs;
    product.name = u"Carottes"_qs;
    product.unit = Unit::Kilogram;
    product.vat = reduced();
    product.price = Money::fromCents(250);
    return product;
}

/// Jam at 3.80 € the jar.
Product jam()
{
    Product product = carrots();
    product.id = ProductId(8);
    product.code = u"CONF"_qs;
    product.name = u"Confiture"_qs;
    product.unit = Unit::Piece;
    product.price = Money::fromCents(380);
    return product;
}

ProductHit hit(const Product &product, qint64 packMilli = 1000)
{
    return {product, {u"X"_qs, CodeKind::Unit, Quantity::fromMilli(packMilli), u"X"_qs}};
}

LabelMeasure weight(qint64 milli)
{
    return {LabelMeasure::Kind::Weight, Quantity::fromMilli(milli), {}};
}

LabelMeasure price(qint64 cents)
{
    return {LabelMeasure::Kind::Price, {}, Money::fromCents(cents)};
}

LabelMeasure count(qint64 milli)
{
    return {LabelMeasure::Kind::Count, Quantity::fromMilli(milli), {}};
}

TicketLine sold(const char *code, int bp, qint64 cents)
{
    TicketLine line;
    line.vatCode = QString::fromLatin1(code);
    line.vatBp = bp;
    line.gross = Money::fromCents(cents);
    return line;
}

} // namespace

class TestTillRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scansBecomeLines_data()
    {
        QTest::addColumn<bool>("isByWeight");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<qint64>("pack");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<QString>("refusal");
        const int none = int(LabelMeasure::Kind::None);
        const int weighed = int(LabelMeasure::Kind::Weight);
        const int priced = int(LabelMeasure::Kind::Price);
        const int counted = int(LabelMeasure::Kind::Count);
        const auto row = [](const char *name, bool kg, int kind, qint64 value, qint64 asked,
                            qint64 pack, qint64 milli, const char *refusal = "") {
            QTest::newRow(name) << kg << kind << value << asked << pack << milli
                                << QString::fromLatin1(refusal);
        };
        row("one jar", false, none, 0, 1000, 1000, 1000);
        row("three jars", false, none, 0, 3000, 1000, 3000);
        row("a carton of twelve", false, none, 0, 1000, 12000, 12000);
        row("two cartons of twelve", false, none, 0, 2000, 12000, 24000);
        row("a weighed quantity typed", true, none, 0, 312, 1000, 312);
        row("half a jar", false, none, 0, 500, 1000, 0, "unit");
        row("half a carton of twelve is six", false, none, 0, 500, 12000, 6000);
        row("half a carton of five", false, none, 0, 500, 5000, 0, "unit");
        row("nothing", false, none, 0, 0, 1000, 0, "quantity");
        row("less than nothing", false, none, 0, -1000, 1000, 0, "quantity");
        row("a thousand", false, none, 0, 1'000'000, 1000, 1'000'000);
        row("a barcode as quantity", false, none, 0, 1'000'001'000, 1000, 0, "quantity");
        row("a label's weight", true, weighed, 1234, 1000, 1000, 1234);
        row("a label of 0 g", true, weighed, 0, 1000, 1000, 0, "quantity");
        row("a label's weight, twice", true, weighed, 1234, 2000, 1000, 0, "label_quantity");
        row("a weight on a jar", false, weighed, 1234, 1000, 1000, 0, "unit");
        row("a label's price: 2.65 at 2.50 a kilo", true, priced, 265, 1000, 1000, 1060);
        row("a label's price, twice", true, priced, 265, 2000, 1000, 0, "label_quantity");
        row("a label's price of 0", true, priced, 0, 1000, 1000, 0, "price");
        row("a price of two jars", false, priced, 760, 1000, 1000, 2000);
        row("a price of no whole jar", false, priced, 500, 1000, 1000, 0, "unit");
        row("a label's count", false, counted, 6000, 1000, 1000, 6000);
        row("a label's count, twice", false, counted, 6000, 2000, 1000, 0, "label_quantity");
    }
    void scansBecomeLines()
    {
        QFETCH(bool, isByWeight);
        QFETCH(int, kind);
        QFETCH(qint64, value);
        QFETCH(qint64, asked);
        QFETCH(qint64, pack);
        QFETCH(QString, refusal);
        LabelMeasure label;
        if (kind == int(LabelMeasure::Kind::Weight))
            label = weight(value);
        else if (kind == int(LabelMeasure::Kind::Price))
            label = price(value);
        else if (kind == int(LabelMeasure::Kind::Count))
            label = count(value);
        const Result<BasketLine> line =
            TillRules::lineFor(hit(isByWeight ? carrots() : jam(), pack), u"SCAN"_qs, label,
                               Quantity::fromMilli(asked));
        if (!refusal.isEmpty()) {
            QVERIFY(!line.ok());
            QCOMPARE(line.failure().code, refusal);
            return;
        }
        QVERIFY2(line.ok(), line.ok() ? "" : qPrintable(line.failure().message));
        QTEST(line->quantity.milli(), "milli");
        QCOMPARE(line->code, u"SCAN"_qs);
        QCOMPARE(line->printed.has_value(), label.kind == LabelMeasure::Kind::Price);
    }

    void aPriceLabelNeedsAListPrice()
    {
        Product unpriced = carrots();
        unpriced.price.reset();
        const Result<BasketLine> line =
            TillRules::lineFor(hit(unpriced), u"X"_qs, price(265), Quantity::units(1));
        QVERIFY(!line.ok());
        QCOMPARE(line.failure().code, u"no_price"_qs);
    }

    void aPriceLabelWithItsWeightKeepsBoth()
    {
        LabelMeasure label = price(265);
        label.quantity = Quantity::fromMilli(1050);
        const Result<BasketLine> line =
            TillRules::lineFor(hit(carrots()), u"X"_qs, label, Quantity::units(1));
        QVERIFY(line.ok());
        QCOMPARE(line->quantity.milli(), 1050);
        QCOMPARE(line->printed->cents(), 265);
    }

    void prices_data()
    {
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<qint64>("typed"); // -1: none
        QTest::addColumn<qint64>("printed");
        QTest::addColumn<int>("discountBp");
        QTest::addColumn<qint64>("discount");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<qint64>("gross");
        QTest::addColumn<qint64>("off");
        QTest::addColumn<bool>("needsRight");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, qint64 milli, qint64 typed, qint64 printed, int bp,
                            qint64 cents, const char *reason, qint64 gross, qint64 off,
                            bool needsRight, const char *refusal = "") {
            QTest::newRow(name) << milli << typed << printed << bp << cents
                                << QString::fromLatin1(reason) << gross << off << needsRight
                                << QString::fromLatin1(refusal);
        };
        row("list price", 1000, -1, -1, 0, 0, "", 250, 0, false);
        row("half a cent rounds away from zero", 575, -1, -1, 0, 0, "", 144, 0, false);
        row("the list price typed", 1000, 250, -1, 0, 0, "", 250, 0, false);
        row("the printed amount stands", 1060, -1, 266, 0, 0, "", 266, 0, false);
        row("a typed price", 2000, 200, -1, 0, 0, "bruised", 400, 0, true);
        row("a typed price without reason", 2000, 200, -1, 0, 0, " ", 0, 0, true, "reason");
        row("for nothing", 1000, 0, -1, 0, 0, "spoilt", 0, 0, true);
        row("for nothing without reason", 1000, 0, -1, 0, 0, "", 0, 0, true, "reason");
        row("a negative price", 1000, -250, -1, 0, 0, "x", 0, 0, true, "price");
        row("ten percent off", 1000, -1, -1, 1000, 0, "short date", 225, 25, true);
        row("half of 1.44 off", 575, -1, -1, 5000, 0, "short date", 72, 72, true);
        row("all off", 1000, -1, -1, 10000, 0, "gift", 0, 250, true);
        row("0.30 off", 1000, -1, -1, 0, 30, "dent", 220, 30, true);
        row("off without reason", 1000, -1, -1, 0, 30, "", 0, 0, true, "reason");
        row("more off than it costs", 1000, -1, -1, 0, 251, "dent", 0, 0, true, "discount");
        row("more than all off", 1000, -1, -1, 10001, 0, "dent", 0, 0, true, "discount");
        row("less than nothing off", 1000, -1, -1, -1, 0, "dent", 0, 0, true, "discount");
        row("a negative discount", 1000, -1, -1, 0, -1, "dent", 0, 0, true, "discount");
        row("both discounts", 1000, -1, -1, 100, 10, "dent", 0, 0, true, "discount");
        row("beyond any grocery", 1'000'000, 10'001, -1, 0, 0, "x", 0, 0, true, "amount");
        row("nothing of it", 0, -1, -1, 0, 0, "", 0, 0, false, "quantity");
    }
    void prices()
    {
        QFETCH(qint64, milli);
        QFETCH(qint64, typed);
        QFETCH(qint64, printed);
        QFETCH(QString, refusal);
        BasketLine line;
        line.position = 3;
        line.product = ProductId(7);
        line.quantity = Quantity::fromMilli(milli);
        if (typed != -1)
            line.price = Money::fromCents(typed);
        if (printed != -1)
            line.printed = Money::fromCents(printed);
        QFETCH(int, discountBp);
        QFETCH(qint64, discount);
        QFETCH(QString, reason);
        line.discountBp = discountBp;
        line.discount = Money::fromCents(discount);
        line.reason = reason;
        QTEST(TillRules::needsDiscountRight(line, carrots()), "needsRight");
        const Result<TicketLine> priced = TillRules::priced(line, carrots());
        if (!refusal.isEmpty()) {
            QVERIFY(!priced.ok());
            QCOMPARE(priced.failure().code, refusal);
            return;
        }
        QVERIFY2(priced.ok(), priced.ok() ? "" : qPrintable(priced.failure().message));
        QTEST(priced->gross.cents(), "gross");
        QTEST(priced->discount.cents(), "off");
        QCOMPARE(priced->position, 3);
        QCOMPARE(priced->vatCode, u"S550"_qs);
        QCOMPARE(priced->name, u"Carottes"_qs);
    }

    void someArticlesAreNotSold()
    {
        BasketLine line;
        line.product = ProductId(8);
        Product product = jam();
        product.state = ProductState::Blocked;
        QCOMPARE(TillRules::priced(line, product).failure().code, u"blocked"_qs);
        product.state = ProductState::Ended;
        QVERIFY(TillRules::priced(line, product).ok());
        product.price.reset();
        QCOMPARE(TillRules::priced(line, product).failure().code, u"no_price"_qs);
        product.price = Money();
        QCOMPARE(TillRules::priced(line, product).failure().code, u"reason"_qs);
        line.reason = u"offered"_qs;
        QVERIFY(TillRules::needsDiscountRight(line, product));
        QCOMPARE(TillRules::priced(line, product)->gross.cents(), 0);
    }

    void depositsAreOutsideVat()
    {
        BasketLine line;
        line.kind = LineKind::DepositOut;
        line.price = Money::fromCents(20);
        line.quantity = Quantity::units(6);
        const Result<TicketLine> charged = TillRules::deposit(line);
        QVERIFY(charged.ok());
        QCOMPARE(charged->gross.cents(), 120);
        QCOMPARE(charged->vatCode, u"O0"_qs);
        QCOMPARE(charged->vatCategory, VatCategory::OutOfScope);
        QVERIFY(!charged->product);
        line.kind = LineKind::DepositIn;
        const Result<TicketLine> givenBack = TillRules::deposit(line);
        QCOMPARE(givenBack->gross.cents(), -120);
        QCOMPARE(givenBack->quantity, Quantity::units(6));
        line.price.reset();
        QCOMPARE(TillRules::deposit(line).failure().code, u"price"_qs);
        line.price = Money::fromCents(-20);
        QCOMPARE(TillRules::deposit(line).failure().code, u"price"_qs);
        line.price = Money::fromCents(20);
        line.quantity = Quantity::fromMilli(1500);
        QCOMPARE(TillRules::deposit(line).failure().code, u"unit"_qs);
        line.quantity = Quantity::units(1);
        line.discountBp = 100;
        QCOMPARE(TillRules::deposit(line).failure().code, u"discount"_qs);
    }

    /// Five times 0.35 at 5.5 %: line by line the VAT would be 10 c, on the total it is 9 c.
    void vatIsComputedOnceOnTheCodesTotal()
    {
        const std::vector<TicketVat> vat = TillRules::vatOf(
            {sold("S550", 550, 35), sold("S550", 550, 35), sold("S2000", 2000, 100),
             sold("S550", 550, 35), sold("S550", 550, 35), sold("O0", 0, 20), sold("S550", 550, 35),
             sold("O0", 0, -60)});
        QCOMPARE(vat.size(), size_t(3));
        QCOMPARE(vat[0], (TicketVat{u"O0"_qs, VatCategory::Standard, 0, Money::fromCents(-40),
                                    Money::fromCents(-40), Money()}));
        QCOMPARE(vat[1].code, u"S2000"_qs);
        QCOMPARE(vat[1].vat.cents(), 17);
        QCOMPARE(vat[1].net.cents(), 83);
        QCOMPARE(vat[2].gross.cents(), 175);
        QCOMPARE(vat[2].vat.cents(), 9);
        QCOMPARE(vat[2].net.cents(), 166);
    }

    void oddLinesAreWarnedAbout()
    {
        TicketLine line;
        line.position = 2;
        line.name = u"Confiture"_qs;
        line.quantity = Quantity::fromMilli(9999);
        line.gross = Money::fromCents(10000);
        QVERIFY(TillRules::warningsFor({line}).empty());
        line.quantity = Quantity::units(10);
        QCOMPARE(TillRules::warningsFor({line}).front().code, u"large_quantity"_qs);
        line.gross = Money::fromCents(10001);
        QCOMPARE(TillRules::warningsFor({line}).size(), size_t(2));
        QCOMPARE(TillRules::warningsFor({line}).back().code, u"large_amount"_qs);
        QVERIFY(TillRules::warningsFor({line}).back().message.contains(u"Confiture"));
    }

    void ticketNames_data()
    {
        QTest::addColumn<QString>("till");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("plain") << u"T1"_qs << u"T1"_qs;
        QTest::newRow("words") << u"Caisse n° 1"_qs << u"CAISSEN1"_qs;
        QTest::newRow("accents") << u"été 2"_qs << u"ETE2"_qs;
        QTest::newRow("nothing left") << u"—"_qs << QString();
    }
    void ticketNames()
    {
        QFETCH(QString, till);
        QTEST(TillRules::prefixFor(till), "prefix");
        QCOMPARE(TillRules::ticketName(u"T1"_qs, 123), u"T1-000123"_qs);
        QCOMPARE(TillRules::ticketName(u"T1"_qs, 1234567), u"T1-1234567"_qs);
    }
};

CABAS_TEST(TestTillRules)
#include "tst_tillrules.moc"
