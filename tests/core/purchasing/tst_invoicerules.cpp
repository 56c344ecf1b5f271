// SPDX-License-Identifier: GPL-3.0-or-later
// covers: invoicerules invoiceposting
#include "core/accounting/journalentry.h"
#include "core/purchasing/invoiceposting.h"
#include "core/purchasing/invoicerules.h"
#include "tests/support/registry.h"

#include <QTest>

#include <random>

using namespace cabas;

namespace {

InvoiceLine goods(qint64 product, qint64 units, qint64 priceE4, int vatBp = 550)
{
    InvoiceLine line;
    line.product = ProductId(product);
    line.name = u"P%1"_qs.arg(product);
    line.quantity = Quantity::units(units);
    line.price = UnitPrice::fromE4(priceE4);
    line.net = amountOf(*line.price, *line.quantity);
    line.vatBp = vatBp;
    return line;
}

InvoiceLine costLine(InvoiceLineKind kind, qint64 cents, VatCategory category, int vatBp)
{
    InvoiceLine line;
    line.kind = kind;
    line.net = Money::fromCents(cents);
    line.category = category;
    line.vatBp = vatBp;
    return line;
}

SupplierInvoice invoiceOf(std::vector<InvoiceLine> lines, std::optional<Money> said = {})
{
    SupplierInvoice invoice;
    invoice.number = u"FA-1"_qs;
    invoice.issued = QDate(2026, 3, 9);
    invoice.due = QDate(2026, 4, 8);
    int position = 0;
    for (InvoiceLine &line : lines)
        line.position = ++position;
    invoice.lines = std::move(lines);
    return *InvoiceRules::withTotals(invoice, said);
}

DeliveredGoods came(qint64 product, qint64 units, qint64 agreedE4, qint64 pack = 1)
{
    DeliveredGoods goods;
    goods.product = ProductId(product);
    goods.name = u"P%1"_qs.arg(product);
    goods.received = Quantity::units(units);
    goods.pack = Quantity::units(pack);
    goods.agreed = UnitPrice::fromE4(agreedE4);
    goods.vatBp = 550;
    return goods;
}

ReceivedTogether received(std::vector<DeliveredGoods> goods)
{
    return {{DeliveryId(1)}, std::move(goods), {}, {}};
}

QStringList kinds(const std::vector<InvoiceDifference> &differences)
{
    QStringList names;
    for (const InvoiceDifference &difference : differences)
        names += InvoiceRules::kindName(difference.kind);
    return names;
}

Money balance(const std::vector<InvoicePartLine> &lines)
{
    Money sum;
    for (const InvoicePartLine &line : lines)
        sum += line.debit - line.credit;
    return sum;
}

} // namespace

class TestInvoiceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersThatAreOne()
    {
        const QString one = InvoiceRules::foldedNumber(u"FA-0012"_qs);
        QCOMPARE(InvoiceRules::foldedNumber(u"fa 12"_qs), one);
        QCOMPARE(InvoiceRules::foldedNumber(u"FA12"_qs), one);
        QVERIFY(InvoiceRules::foldedNumber(u"FA-120"_qs) != one);
        QVERIFY(InvoiceRules::foldedNumber(u"FA-102"_qs) != one);
        QVERIFY(InvoiceRules::foldedNumber(u" - "_qs).isEmpty());
    }

    void totalsAreThoseOfThePaper()
    {
        const SupplierInvoice computed = invoiceOf({goods(1, 10, 12'500), goods(2, 3, 9'990)});
        QCOMPARE(computed.net.cents(), 1'550);
        QCOMPARE(computed.vat.cents(), 85);
        const SupplierInvoice said =
            invoiceOf({goods(1, 10, 12'500), goods(2, 3, 9'990)}, Money::fromCents(1'636));
        QCOMPARE(said.gross.cents(), 1'636);
        QCOMPARE(said.vatRows.at(0).vat.cents(), 86);
        QVERIFY(InvoiceRules::check(said));
        QCOMPARE(InvoiceRules::withTotals(computed, Money::fromCents(1'700)).failure().code,
                 u"total"_qs);
    }

    void whatIsNoInvoice()
    {
        SupplierInvoice invoice = invoiceOf({goods(1, 10, 12'500)});
        invoice.due = QDate(2026, 3, 8);
        QCOMPARE(InvoiceRules::check(invoice).failure().code, u"due"_qs);
        invoice.issued = QDate();
        QCOMPARE(InvoiceRules::check(invoice).failure().code, u"date"_qs);
        invoice.number = u"--"_qs;
        QCOMPARE(InvoiceRules::check(invoice).failure().code, u"number_empty"_qs);
        invoice = invoiceOf({costLine(InvoiceLineKind::Other, -500, VatCategory::Standard, 550)});
        QCOMPARE(InvoiceRules::check(invoice).failure().code, u"nothing"_qs);
        invoice = invoiceOf({goods(1, 10, 12'500)});
        invoice.vat += Money::fromCents(1);
        QCOMPARE(InvoiceRules::check(invoice).failure().code, u"total"_qs);
    }

    void nothingToSayOfAnInvoiceThatIsRight()
    {
        const SupplierInvoice invoice = invoiceOf({goods(1, 10, 12'500), goods(2, 3, 9'990)});
        QVERIFY(InvoiceRules::differences(invoice,
                                          received({came(1, 10, 12'500), came(2, 3, 9'990)}), {})
                    .empty());
    }

    void eachDifferenceIsTold()
    {
        SupplierInvoice invoice =
            invoiceOf({goods(1, 10, 12'500), goods(2, 3, 10'990), goods(3, 2, 10'000),
                       goods(4, 1, 10'000, 2'000),
                       costLine(InvoiceLineKind::Transport, 1'500, VatCategory::Standard, 2'000),
                       costLine(InvoiceLineKind::Deposit, 300, VatCategory::OutOfScope, 0)});
        InvoiceLine unknown = goods(9, 1, 5'000);
        unknown.product.reset();
        unknown.name = u"Gift"_qs;
        invoice.lines.push_back(unknown);
        const std::vector<InvoiceDifference> found =
            InvoiceRules::differences(invoice,
                                      received({came(1, 8, 12'500), came(2, 3, 9'990),
                                                came(4, 1, 10'000), came(5, 6, 5'000)}),
                                      {});
        QCOMPARE(kinds(found), (QStringList{u"quantity"_qs, u"price"_qs, u"not_received"_qs,
                                            u"vat_rate"_qs, u"unknown_product"_qs,
                                            u"not_invoiced"_qs, u"deposit"_qs, u"transport"_qs}));
        QCOMPARE(found[0].amount.cents(), 250);
        QCOMPARE(found[0].line, 1);
        QCOMPARE(found[1].amount.cents(), 30);
        QCOMPARE(found[2].amount.cents(), 200);
        QCOMPARE(found[5].amount.cents(), -300);
        for (const InvoiceDifference &difference : found) {
            QVERIFY(!difference.words.isEmpty());
            QCOMPARE(*InvoiceRules::kindFromName(InvoiceRules::kindName(difference.kind)),
                     difference.kind);
        }
        QCOMPARE(kinds(InvoiceRules::differences(invoiceOf({goods(1, 1, 100)}), {}, {})),
                 QStringList{u"no_delivery"_qs});
    }

    void smallOnesAreTolerated()
    {
        const SupplierInvoice invoice =
            invoiceOf({goods(1, 10, 12'700),
                       costLine(InvoiceLineKind::Transport, 1'500, VatCategory::Standard, 2'000)});
        const ReceivedTogether all = received({came(1, 10, 12'500)});
        OrderTerms terms;
        terms.franco = Money::fromCents(20'000);
        terms.transport = Money::fromCents(1'500); // below the franco it was to be paid
        QCOMPARE(kinds(InvoiceRules::differences(invoice, all, terms)), QStringList{u"price"_qs});
        terms.toleranceBp = 200;
        QVERIFY(InvoiceRules::differences(invoice, all, terms).empty());
        terms.toleranceBp = 0;
        terms.tolerance = Money::fromCents(20);
        QVERIFY(InvoiceRules::differences(invoice, all, terms).empty());
    }

    void packsCountAsWhatTheyHold()
    {
        const SupplierInvoice packs = invoiceOf({goods(1, 2, 60'000)});
        const std::vector<DeliveredGoods> boxes{came(1, 12, 10'000, 6)};
        const SupplierInvoice units = InvoiceRules::inUnits(packs, boxes);
        QCOMPARE(*units.lines[0].quantity, Quantity::units(12));
        QCOMPARE(units.lines[0].price->e4(), 10'000);
        QVERIFY(InvoiceRules::differences(units, received(boxes), {}).empty());
        QCOMPARE(InvoiceRules::fit(packs, boxes), 3);
        QCOMPARE(InvoiceRules::fit(packs, {came(2, 1, 1)}), -1);
    }

    void theEntry()
    {
        SupplierInvoice invoice =
            invoiceOf({goods(1, 10, 12'500), goods(2, 1, 100'000, 2'000),
                       costLine(InvoiceLineKind::Transport, 500, VatCategory::Standard, 2'000),
                       costLine(InvoiceLineKind::Deposit, 300, VatCategory::OutOfScope, 0)});
        const std::vector<InvoicePartLine> lines = InvoicePosting::linesFor(invoice);
        QVERIFY(balance(lines).isZero());
        QCOMPARE(lines.size(), size_t(7));
        QCOMPARE(lines[0].vatCode, u"S550"_qs);
        QCOMPARE(lines[0].debit.cents(), 1'250);
        QCOMPARE(lines[1].debit.cents(), 1'000);
        QCOMPARE(lines[2].part, InvoicePart::Transport);
        QCOMPARE(lines[3].part, InvoicePart::Deposit);
        QCOMPARE(lines[3].debit.cents(), 300);
        QCOMPARE(lines[5].debit.cents(), 300); // 20 % of 15 €
        QCOMPARE(lines.back().credit, invoice.gross);
        invoice.kind = InvoiceKind::CreditNote;
        const std::vector<InvoicePartLine> turned = InvoicePosting::linesFor(invoice);
        QCOMPARE(turned[0].credit.cents(), 1'250);
        QCOMPARE(turned.back().debit, invoice.gross);
        invoice.kind = InvoiceKind::Invoice;
        invoice.deducts = false;
        const std::vector<InvoicePartLine> whole = InvoicePosting::linesFor(invoice);
        QVERIFY(balance(whole).isZero());
        for (const InvoicePartLine &line : whole)
            QVERIFY(line.part != InvoicePart::Vat);
    }

    void anyInvoiceBalances()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 400; ++round) {
            std::vector<InvoiceLine> lines;
            const auto count = 1 + random() % 12;
            for (unsigned at = 0; at < count; ++at) {
                const int rates[] = {0, 210, 550, 1'000, 2'000};
                InvoiceLine line = goods(1 + random() % 5, 1 + random() % 40,
                                         1 + random() % 200'000, rates[random() % 5]);
                if (random() % 6 == 0) {
                    line.kind = InvoiceLineKind(random() % 4);
                    line.product.reset();
                    line.net = Money::fromCents(qint64(random() % 2'000) - 500);
                }
                lines.push_back(line);
            }
            SupplierInvoice invoice = invoiceOf(lines);
            invoice.deducts = random() % 3 > 0;
            invoice.kind = InvoiceKind(random() % 2);
            const std::vector<InvoicePartLine> posted = InvoicePosting::linesFor(invoice);
            QVERIFY(balance(posted).isZero());
            for (const InvoicePartLine &line : posted) {
                QVERIFY(!line.debit.isNegative() && !line.credit.isNegative());
                QVERIFY(line.debit.isZero() != line.credit.isZero());
            }
        }
    }
};

CABAS_TEST(TestInvoiceRules)
#include "tst_invoicerules.moc"
