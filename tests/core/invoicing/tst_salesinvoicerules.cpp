// SPDX-License-Identifier: GPL-3.0-or-later
// covers: salesinvoicerules salesdocument
#include "core/invoicing/salesinvoicerules.h"

#include "core/formats/einvoicecheck.h"
#include "core/formats/einvoicereader.h"
#include "core/formats/einvoicewriter.h"
#include "core/invoicing/salesdocument.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cabas;

namespace {

struct Rate {
    const char *code;
    VatCategory category;
    int bp;
};

constexpr Rate rates[] = {{"S550", VatCategory::Standard, 550},
                          {"S1000", VatCategory::Standard, 1'000},
                          {"S2000", VatCategory::Standard, 2'000},
                          {"S210", VatCategory::Standard, 210},
                          {"Z0", VatCategory::Zero, 0},
                          {"E0", VatCategory::Exempt, 0},
                          {"O0", VatCategory::OutOfScope, 0}};

SalesInvoice head()
{
    SalesInvoice invoice;
    invoice.number = u"F2026-00001"_qs;
    invoice.issued = invoice.delivered = QDate(2026, 3, 10);
    invoice.due = QDate(2026, 4, 9);
    invoice.seller = {u"La Coop"_qs, u"1 rue"_qs,     u"69001"_qs,        u"Lyon"_qs,
                      u"FR"_qs,      u"732829320"_qs, u"FR44732829320"_qs};
    invoice.buyer = invoice.seller;
    invoice.buyer.name = u"Coop du Lac"_qs;
    invoice.customerCode = u"C0001"_qs;
    invoice.isBusiness = true;
    return invoice;
}

SalesInvoice randomTyped(QRandomGenerator &random)
{
    SalesInvoice invoice = head();
    const int count = 1 + random.bounded(12);
    for (int at = 0; at < count; ++at) {
        const Rate &rate = rates[random.bounded(6)];
        SalesInvoiceLine line;
        line.name = u"Ligne %1"_qs.arg(at);
        line.unit = Unit(random.bounded(3));
        line.quantity = Quantity::fromMilli(1 + random.bounded(50'000));
        line.price = UnitPrice::fromE4(1 + random.bounded(2'000'000));
        line.vatCode = QString::fromLatin1(rate.code);
        line.category = rate.category;
        line.vatBp = rate.bp;
        invoice.lines.push_back(line);
    }
    SalesInvoiceRules::total(invoice);
    for (SalesInvoiceVat &row : invoice.vatRows) {
        if (row.category == VatCategory::Exempt)
            row.mention = u"Exonéré"_qs;
    }
    return invoice;
}

Ticket randomTicket(QRandomGenerator &random)
{
    Ticket ticket;
    ticket.name = u"T1-000001"_qs;
    std::map<QString, TicketVat> vat;
    const int count = 1 + random.bounded(15);
    for (int at = 0; at < count; ++at) {
        const Rate &rate = rates[random.bounded(7)];
        TicketLine line;
        line.name = u"Article %1"_qs.arg(at);
        line.quantity = Quantity::fromMilli(1 + random.bounded(9'000));
        line.unitPrice = Money::fromCents(1 + random.bounded(5'000));
        line.kind = LineKind::Product;
        if (rate.category == VatCategory::OutOfScope) {
            line.kind = random.bounded(2) == 0 ? LineKind::DepositOut : LineKind::DepositIn;
            line.quantity = Quantity::units(1 + random.bounded(5));
            if (line.kind == LineKind::DepositIn)
                line.unitPrice = -line.unitPrice;
        }
        line.gross = amountOf(line.unitPrice, line.quantity);
        line.vatCode = QString::fromLatin1(rate.code);
        line.vatCategory = rate.category;
        line.vatBp = rate.bp;
        ticket.lines.push_back(line);
        TicketVat &row = vat[line.vatCode];
        row.code = line.vatCode;
        row.category = rate.category;
        row.rateBp = rate.bp;
        row.gross += line.gross;
    }
    for (auto &[code, row] : vat) {
        row.vat = vatIncludedIn(row.gross, row.rateBp);
        row.net = row.gross - row.vat;
        ticket.vat.push_back(row);
    }
    return ticket;
}

QStringList rulesOf(const EInvoice &invoice)
{
    QStringList rules;
    for (const EInvoiceFinding &finding : EInvoiceCheck::findings(invoice)) {
        if (!finding.isTolerated)
            rules += finding.rule + u": "_qs + finding.message;
    }
    return rules;
}

/// Both syntaxes read back sound, with this invoice's lines and totals.
bool isWhole(const SalesInvoice &invoice)
{
    const EInvoice document = SalesDocument::of(invoice);
    for (const QByteArray &xml : {EInvoiceWriter::cii(document), EInvoiceWriter::ubl(document)}) {
        const Result<EInvoice> read = EInvoiceReader::readXml(xml);
        if (!read) {
            qWarning("%s", qPrintable(read.failure().message));
            return false;
        }
        if (const QStringList rules = rulesOf(*read); !rules.isEmpty()) {
            qWarning("%s", qPrintable(rules.join(u'\n')));
            return false;
        }
        bool isSame = read->lines.size() == invoice.lines.size() &&
                      read->totals.gross == invoice.gross && read->vatTotal() == invoice.vat &&
                      read->totals.net == invoice.net &&
                      read->dueAmount() == invoice.gross - invoice.prepaid;
        for (size_t at = 0; isSame && at < read->lines.size(); ++at) {
            const EInvoiceLine &line = read->lines[at];
            isSame = line.net == invoice.lines[at].net &&
                     line.quantity->exact(3) == invoice.lines[at].quantity.milli() &&
                     !line.netPrice->isNegative();
        }
        if (!isSame)
            return false;
    }
    return true;
}

} // namespace

class TestSalesInvoiceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedInvoicesKeepTheStandard()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            QRandomGenerator random(seed);
            const SalesInvoice invoice = randomTyped(random);
            QVERIFY2(isWhole(invoice), qPrintable(u"seed %1"_qs.arg(seed)));
            QCOMPARE(invoice.gross, invoice.net + invoice.vat);
        }
    }

    void ticketsKeepTheirTotals()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            QRandomGenerator random(seed);
            const Ticket ticket = randomTicket(random);
            SalesInvoice invoice = head();
            QVERIFY(SalesInvoiceRules::takeTicket(invoice, ticket));
            Money gross;
            Money vat;
            for (const TicketVat &row : ticket.vat) {
                gross += row.gross;
                vat += row.vat;
            }
            QCOMPARE(invoice.gross, gross);
            QCOMPARE(invoice.vat, vat);
            for (SalesInvoiceVat &row : invoice.vatRows) {
                if (row.category == VatCategory::Exempt)
                    row.mention = u"Exonéré"_qs;
            }
            QVERIFY2(isWhole(invoice), qPrintable(u"seed %1"_qs.arg(seed)));
        }
    }

    /// However an invoice is credited, in whatever pieces, the pieces are the whole.
    void creditsAddUpToTheInvoice()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            SalesInvoice invoice = randomTyped(random);
            invoice.id = SalesInvoiceId(1);
            std::vector<SalesInvoice> credits;
            for (int round = 0; round < 3; ++round) {
                const SalesInvoiceLine &line =
                    invoice.lines[size_t(random.bounded(int(invoice.lines.size())))];
                const Quantity some =
                    Quantity::fromMilli(1 + random.bounded(int(line.quantity.milli())));
                const auto part =
                    SalesInvoiceRules::credit(invoice, credits, {{line.position, some}});
                if (part) {
                    QVERIFY(part->isCredit());
                    QVERIFY2(isWhole(*part), qPrintable(u"seed %1"_qs.arg(seed)));
                    credits.push_back(*part);
                }
            }
            if (const auto rest = SalesInvoiceRules::credit(invoice, credits, {}))
                credits.push_back(*rest);
            Money gross;
            Money vat;
            for (const SalesInvoice &credit : credits) {
                gross += credit.gross;
                vat += credit.vat;
            }
            QCOMPARE(gross, invoice.gross);
            QCOMPARE(vat, invoice.vat);
            QVERIFY(!SalesInvoiceRules::credit(invoice, credits, {}));
        }
    }

    void customersAreCheckedInWords()
    {
        Customer customer;
        QCOMPARE(SalesInvoiceRules::check(customer).failure().code, u"name"_qs);
        customer.name = u"Coop"_qs;
        QVERIFY(SalesInvoiceRules::check(customer));
        customer.siren = u"732 829 320"_qs;
        QVERIFY(SalesInvoiceRules::check(SalesInvoiceRules::cleanedUp(customer)));
        customer.siren = u"732829321"_qs;
        QVERIFY(!SalesInvoiceRules::check(customer));
        customer.siren.clear();
        customer.country = u"France"_qs;
        QCOMPARE(SalesInvoiceRules::check(customer).failure().code, u"country"_qs);
        customer.country = u"FR"_qs;
        customer.termsDays = 61;
        QCOMPARE(SalesInvoiceRules::check(customer).failure().code, u"terms"_qs);
        customer.termsDays = 30;
        customer.email = u"nobody"_qs;
        QCOMPARE(SalesInvoiceRules::check(customer).failure().code, u"email"_qs);
    }

    void typedLinesAreCheckedInWords()
    {
        SalesInvoice invoice = head();
        QCOMPARE(SalesInvoiceRules::checkTyped(invoice).failure().code, u"no_lines"_qs);
        SalesInvoiceLine line;
        line.name = u"Tofu"_qs;
        line.quantity = Quantity::units(1);
        line.price = UnitPrice::fromE4(100);
        const auto codeOf = [&](const SalesInvoiceLine &each) {
            invoice.lines = {each};
            const auto checked = SalesInvoiceRules::checkTyped(invoice);
            return checked ? QString() : checked.failure().code;
        };
        QCOMPARE(codeOf(line), QString());
        SalesInvoiceLine wrong = line;
        wrong.name.clear();
        QCOMPARE(codeOf(wrong), u"name"_qs);
        wrong = line;
        wrong.quantity = Quantity::units(-1);
        QCOMPARE(codeOf(wrong), u"quantity"_qs);
        wrong = line;
        wrong.price = UnitPrice();
        QCOMPARE(codeOf(wrong), u"price"_qs);
        wrong = line;
        wrong.category = VatCategory::OutOfScope;
        QCOMPARE(codeOf(wrong), u"vat_category"_qs);
        wrong.category = VatCategory::ReverseCharge;
        QCOMPARE(codeOf(wrong), QString());
        invoice.buyer.vatNumber.clear();
        QCOMPARE(codeOf(wrong), u"vat_number"_qs);
    }

    void numbersAndPrices()
    {
        QCOMPARE(SalesInvoiceRules::number(SalesInvoiceKind::Invoice, 2026, 12), u"F2026-00012"_qs);
        QCOMPARE(SalesInvoiceRules::number(SalesInvoiceKind::CreditNote, 2027, 1),
                 u"A2027-00001"_qs);
        QCOMPARE(SalesInvoiceRules::vatNumberOf(u"732829320"_qs), u"FR44732829320"_qs);
        QCOMPARE(SalesInvoiceRules::netPrice(Money::fromCents(211), 550).e4(), 20'000);
        Ticket refund;
        refund.kind = TicketKind::Refund;
        SalesInvoice invoice = head();
        QCOMPARE(SalesInvoiceRules::takeTicket(invoice, refund).failure().code, u"refund"_qs);
    }
};

CABAS_TEST(TestSalesInvoiceRules)
#include "tst_salesinvoicerules.moc"
