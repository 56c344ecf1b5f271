// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoicecheck.h"

#include "core/base/text.h"
#include "core/formats/einvoicevatcheck.h"

#include <algorithm>

namespace cabas {

namespace {

/// Peppol lets a line differ by two cents from its quantity times its price.
constexpr qint64 lineSlackCents = 2;

class Checking {
public:
    explicit Checking(const EInvoice &invoice)
        : m_invoice(invoice), m_isMinimum(invoice.profileName == u"minimum"),
          m_isWithoutLines(m_isMinimum || invoice.profileName == u"basicwl")
    {
    }

    std::vector<EInvoiceFinding> run();

private:
    void checkHead();
    void checkLine(const EInvoiceLine &line);
    void checkLineAmount(const EInvoiceLine &line);
    void checkSums();
    void checkVatTotal();
    void checkDue();
    void missing(bool isMissing, const char *rule, const QString &what);
    void compare(const char *rule, const QString &what, Money said, Money counted);
    QString shown(Money amount) const { return amountText(amount, QLocale()); }

    const EInvoice &m_invoice;
    bool m_isMinimum;
    bool m_isWithoutLines;
    std::vector<EInvoiceFinding> m_found;
};

Money sumOf(const std::vector<EInvoiceAllowance> &allowances, bool isCharge)
{
    Money sum;
    for (const EInvoiceAllowance &each : allowances)
        sum += each.isCharge == isCharge ? each.amount : Money();
    return sum;
}

void Checking::missing(bool isMissing, const char *rule, const QString &what)
{
    if (isMissing)
        m_found.push_back(
            {QLatin1String(rule), EInvoiceCheck::tr("The invoice lacks %1.").arg(what)});
}

void Checking::compare(const char *rule, const QString &what, Money said, Money counted)
{
    if (said != counted)
        m_found.push_back({QLatin1String(rule),
                           EInvoiceCheck::tr("%1: the invoice says %2, its parts add up to %3.")
                               .arg(what, shown(said), shown(counted))});
}

void Checking::checkHead()
{
    const EInvoiceTotals &totals = m_invoice.totals;
    missing(m_invoice.number.isEmpty(), "BR-02", EInvoiceCheck::tr("its number"));
    missing(!m_invoice.issued.isValid(), "BR-03", EInvoiceCheck::tr("its day"));
    missing(m_invoice.typeCode.isEmpty(), "BR-04", EInvoiceCheck::tr("its type"));
    missing(m_invoice.currency.isEmpty(), "BR-05", EInvoiceCheck::tr("its currency"));
    missing(m_invoice.seller.name.isEmpty(), "BR-06", EInvoiceCheck::tr("the seller’s name"));
    missing(m_invoice.buyer.name.isEmpty(), "BR-07", EInvoiceCheck::tr("the buyer’s name"));
    missing(!m_isMinimum && !totals.lines, "BR-12", EInvoiceCheck::tr("the sum of its lines"));
    missing(!totals.net, "BR-13", EInvoiceCheck::tr("its total without VAT"));
    missing(!totals.gross, "BR-14", EInvoiceCheck::tr("its total with VAT"));
    missing(!totals.due, "BR-15", EInvoiceCheck::tr("the amount to be paid"));
    missing(!m_isWithoutLines && !m_invoice.hasLines(), "BR-16", EInvoiceCheck::tr("any line"));
}

/// quantity x price / base, less the line's allowances, with its charges.
void Checking::checkLineAmount(const EInvoiceLine &line)
{
    if (!line.net || !line.quantity || !line.netPrice)
        return;
    const std::optional<qint64> cents = centsOf(*line.quantity, *line.netPrice, line.baseQuantity);
    if (!cents)
        return;
    const Money counted =
        Money::fromCents(*cents) - sumOf(line.allowances, false) + sumOf(line.allowances, true);
    if (abs(counted - *line.net) > Money::fromCents(lineSlackCents))
        m_found.push_back(
            {u"PEPPOL-EN16931-R120"_qs,
             EInvoiceCheck::tr("Line %1: its amount is %2, its quantity and price make %3.")
                 .arg(line.id, shown(*line.net), shown(counted)),
             true});
}

void Checking::checkLine(const EInvoiceLine &line)
{
    const auto lacks = [&](bool isMissing, const char *rule, const QString &what) {
        if (isMissing)
            m_found.push_back(
                {QLatin1String(rule), EInvoiceCheck::tr("Line %1 lacks %2.").arg(line.id, what)});
    };
    const auto negative = [&](const std::optional<ExactDecimal> &price, const char *rule) {
        if (price && price->isNegative())
            m_found.push_back(
                {QLatin1String(rule),
                 EInvoiceCheck::tr("Line %1 has a negative price: what is given back has a "
                                   "negative quantity.")
                     .arg(line.id)});
    };
    lacks(line.id.isEmpty(), "BR-21", EInvoiceCheck::tr("its number"));
    lacks(!line.quantity, "BR-22", EInvoiceCheck::tr("its quantity"));
    lacks(line.unit.isEmpty(), "BR-23", EInvoiceCheck::tr("its unit"));
    lacks(!line.net, "BR-24", EInvoiceCheck::tr("its amount"));
    lacks(line.name.isEmpty(), "BR-25", EInvoiceCheck::tr("the item’s name"));
    lacks(!line.netPrice, "BR-26", EInvoiceCheck::tr("its price"));
    negative(line.netPrice, "BR-27");
    negative(line.grossPrice, "BR-28");
    lacks(line.category.isEmpty(), "BR-CO-04", EInvoiceCheck::tr("its category of VAT"));
    checkLineAmount(line);
}

void Checking::checkSums()
{
    const EInvoiceTotals &totals = m_invoice.totals;
    Money lines;
    for (const EInvoiceLine &line : m_invoice.lines)
        lines += line.role == EInvoiceLine::Role::Detail ? line.net.value_or(Money()) : Money();
    if (!m_isWithoutLines && totals.lines)
        compare("BR-CO-10", EInvoiceCheck::tr("Sum of the lines"), *totals.lines, lines);
    const Money allowances = totals.allowances.value_or(Money());
    const Money charges = totals.charges.value_or(Money());
    if (!m_isMinimum) {
        compare("BR-CO-11", EInvoiceCheck::tr("Sum of the allowances"), allowances,
                sumOf(m_invoice.allowances, false));
        compare("BR-CO-12", EInvoiceCheck::tr("Sum of the charges"), charges,
                sumOf(m_invoice.allowances, true));
    }
    if (totals.lines && totals.net)
        compare("BR-CO-13", EInvoiceCheck::tr("Total without VAT"), *totals.net,
                *totals.lines - allowances + charges);
}

void Checking::checkVatTotal()
{
    const EInvoiceTotals &totals = m_invoice.totals;
    const auto isOurs = [&](const EInvoiceVatTotal &total) {
        return total.currency.isEmpty() || total.currency == m_invoice.currency;
    };
    const auto count =
        std::count_if(m_invoice.vatTotals.begin(), m_invoice.vatTotals.end(), isOurs);
    if (count > 1)
        m_found.push_back(
            {u"BR-CO-15"_qs, EInvoiceCheck::tr("The total of VAT is said more than once in %1.")
                                 .arg(m_invoice.currency)});
    const std::optional<Money> vat = m_invoice.vatTotal();
    if (vat && !m_isMinimum) {
        Money parts;
        for (const EInvoiceVat &row : m_invoice.vat)
            parts += row.vat.value_or(Money());
        compare("BR-CO-14", EInvoiceCheck::tr("Total of VAT"), *vat, parts);
    }
    if (totals.net && totals.gross && count <= 1)
        compare("BR-CO-15", EInvoiceCheck::tr("Total with VAT"), *totals.gross,
                *totals.net + vat.value_or(Money()));
}

void Checking::checkDue()
{
    const EInvoiceTotals &totals = m_invoice.totals;
    // MINIMUM does not say what was paid before.
    if (!m_isMinimum && totals.due && totals.gross)
        compare("BR-CO-16", EInvoiceCheck::tr("Amount to be paid"), *totals.due,
                *totals.gross - totals.prepaid.value_or(Money()) +
                    totals.rounding.value_or(Money()));
    const bool isOwed = totals.due && *totals.due > Money();
    missing(!m_isMinimum && isOwed && !m_invoice.due && m_invoice.paymentTerms.isEmpty(),
            "BR-CO-25", EInvoiceCheck::tr("the day or the terms of payment"));
    const EInvoiceParty &seller = m_invoice.seller;
    const bool isKnown = !seller.siren.isEmpty() || !seller.vat.isEmpty() ||
                         !seller.gln.isEmpty() || !seller.number.isEmpty() ||
                         !seller.legalNumber.isEmpty();
    missing(!isKnown, "BR-CO-26", EInvoiceCheck::tr("any number of the seller"));
}

std::vector<EInvoiceFinding> Checking::run()
{
    checkHead();
    for (const EInvoiceLine &line : m_invoice.lines) {
        if (line.role == EInvoiceLine::Role::Detail)
            checkLine(line);
    }
    checkSums();
    checkVatTotal();
    checkDue();
    if (!m_isMinimum) {
        std::vector<EInvoiceFinding> vat = EInvoiceVatCheck::findings(m_invoice);
        m_found.insert(m_found.end(), vat.begin(), vat.end());
    }
    return m_found;
}

} // namespace

std::vector<EInvoiceFinding> EInvoiceCheck::findings(const EInvoice &invoice)
{
    return Checking(invoice).run();
}

bool EInvoiceCheck::isSound(const std::vector<EInvoiceFinding> &findings)
{
    return std::all_of(findings.begin(), findings.end(),
                       [](const EInvoiceFinding &finding) { return finding.isTolerated; });
}

} // namespace cabas
