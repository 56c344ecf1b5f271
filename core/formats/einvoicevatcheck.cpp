// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoicevatcheck.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>

namespace cabas {

namespace {

/// What the standard lets pass in a base or a tax: roundings of many lines.
constexpr Money slack = Money::fromCents(100);
constexpr int wholeBp = 10'000;

enum class Rate { Positive, Zero, None, Any };
enum class Reason { Needed, Unwanted };

/// What EN 16931 asks of a category of VAT.
struct Category {
    QString rules; ///< the part of the rules' names: `BR-IC-08`
    Rate rate;
    Reason reason;
};

const Category *categoryOf(const QString &code)
{
    static const QHash<QString, Category> known{
        {u"S"_qs, {u"S"_qs, Rate::Positive, Reason::Unwanted}},
        {u"Z"_qs, {u"Z"_qs, Rate::Zero, Reason::Unwanted}},
        {u"E"_qs, {u"E"_qs, Rate::Zero, Reason::Needed}},
        {u"AE"_qs, {u"AE"_qs, Rate::Zero, Reason::Needed}},
        {u"K"_qs, {u"IC"_qs, Rate::Zero, Reason::Needed}},
        {u"G"_qs, {u"G"_qs, Rate::Zero, Reason::Needed}},
        {u"O"_qs, {u"O"_qs, Rate::None, Reason::Needed}},
        {u"L"_qs, {u"IG"_qs, Rate::Any, Reason::Unwanted}},
        {u"M"_qs, {u"IP"_qs, Rate::Any, Reason::Unwanted}},
    };
    const auto found = known.find(code);
    return found == known.end() ? nullptr : &*found;
}

QString ruleName(const Category &category, const char *number)
{
    return u"BR-"_qs + category.rules + u'-' + QLatin1String(number);
}

QString shown(Money amount)
{
    return amountText(amount, QLocale());
}

QString shownRate(const std::optional<int> &bp)
{
    return bp ? rateText(*bp, QLocale()) : u"–"_qs;
}

class Checking {
public:
    explicit Checking(const EInvoice &invoice) : m_invoice(invoice) {}
    std::vector<EInvoiceFinding> run();

private:
    void checkRate(const QString &where, const QString &code, const std::optional<int> &bp,
                   const char *number);
    void checkRow(const EInvoiceVat &row);
    void checkTax(const EInvoiceVat &row, const Category &category);
    void checkBase(const EInvoiceVat &row, const Category &category);
    void checkPresence();
    bool isOf(const EInvoiceVat &row, const QString &code, const std::optional<int> &bp) const;
    void say(const QString &rule, const QString &message, bool isTolerated = false)
    {
        m_found.push_back({rule, message, isTolerated});
    }

    const EInvoice &m_invoice;
    std::vector<EInvoiceFinding> m_found;
};

void Checking::checkRate(const QString &where, const QString &code, const std::optional<int> &bp,
                         const char *number)
{
    const Category *category = categoryOf(code);
    if (category == nullptr)
        return;
    const bool isWrong = (category->rate == Rate::Positive && bp.value_or(0) <= 0) ||
                         (category->rate == Rate::Zero && bp.value_or(1) != 0) ||
                         (category->rate == Rate::None && bp.value_or(0) != 0);
    if (isWrong)
        say(ruleName(*category, number),
            EInvoiceVatCheck::tr("%1: category %2 of VAT does not go with the rate %3.")
                .arg(where, code, shownRate(bp)));
}

/// Whether something of this category and rate counts in that row of the breakdown.
bool Checking::isOf(const EInvoiceVat &row, const QString &code, const std::optional<int> &bp) const
{
    const bool isByRate = row.category == u"S" || row.category == u"L" || row.category == u"M";
    return code == row.category && (!isByRate || bp.value_or(-1) == row.bp.value_or(-1));
}

void Checking::checkBase(const EInvoiceVat &row, const Category &category)
{
    if (!m_invoice.hasLines() || !row.base)
        return;
    Money counted;
    for (const EInvoiceLine &line : m_invoice.lines) {
        const bool counts =
            line.role == EInvoiceLine::Role::Detail && isOf(row, line.category, line.vatBp);
        counted += counts ? line.net.value_or(Money()) : Money();
    }
    for (const EInvoiceAllowance &each : m_invoice.allowances) {
        if (isOf(row, each.category, each.vatBp))
            counted += each.isCharge ? each.amount : -each.amount;
    }
    if (counted != *row.base)
        say(ruleName(category, "08"),
            EInvoiceVatCheck::tr("VAT %1 at %2: the base is said to be %3, lines, allowances "
                                 "and charges make %4.")
                .arg(row.category, shownRate(row.bp), shown(*row.base), shown(counted)),
            abs(counted - *row.base) <= slack);
}

void Checking::checkTax(const EInvoiceVat &row, const Category &category)
{
    if (!row.base || !row.vat)
        return;
    if (category.rate == Rate::Zero || category.rate == Rate::None) {
        if (!row.vat->isZero())
            say(ruleName(category, "09"),
                EInvoiceVatCheck::tr("VAT %1: there is a tax of %2 where none is due.")
                    .arg(row.category, shown(*row.vat)));
        return;
    }
    const Money counted =
        Money::fromCents(mulDivRounded(row.base->cents(), row.bp.value_or(0), wholeBp));
    if (counted != *row.vat)
        say(u"BR-CO-17"_qs,
            EInvoiceVatCheck::tr("VAT %1 at %2: the tax is said to be %3, the base and the rate "
                                 "make %4.")
                .arg(row.category, shownRate(row.bp), shown(*row.vat), shown(counted)),
            abs(counted - *row.vat) <= slack);
}

void Checking::checkRow(const EInvoiceVat &row)
{
    const Category *category = categoryOf(row.category);
    if (!row.base)
        say(u"BR-45"_qs, EInvoiceVatCheck::tr("A row of the VAT breakdown lacks its base."));
    if (!row.vat)
        say(u"BR-46"_qs, EInvoiceVatCheck::tr("A row of the VAT breakdown lacks its tax."));
    if (category == nullptr) {
        say(u"BR-47"_qs, EInvoiceVatCheck::tr("“%1” is no category of VAT.").arg(row.category));
        return;
    }
    if (!row.bp && row.category != u"O")
        say(u"BR-48"_qs, EInvoiceVatCheck::tr("VAT %1: the rate is missing.").arg(row.category));
    checkBase(row, *category);
    checkTax(row, *category);
    const bool isReasonMissing = category->reason == Reason::Needed && row.exemption.isEmpty();
    const bool isReasonTooMuch = category->reason == Reason::Unwanted && !row.exemption.isEmpty();
    if (isReasonMissing)
        say(ruleName(*category, "10"),
            EInvoiceVatCheck::tr("VAT %1: the reason why no tax is due is missing.")
                .arg(row.category));
    if (isReasonTooMuch)
        say(ruleName(*category, "10"),
            EInvoiceVatCheck::tr("VAT %1: a reason for no tax does not belong here.")
                .arg(row.category));
}

/// A category that is used has its row, and one that is out of scope stands alone.
void Checking::checkPresence()
{
    QStringList used;
    for (const EInvoiceLine &line : m_invoice.lines) {
        if (line.role == EInvoiceLine::Role::Detail)
            used += line.category;
    }
    for (const EInvoiceAllowance &each : m_invoice.allowances)
        used += each.category;
    used.removeDuplicates();
    for (const QString &code : used) {
        const Category *category = categoryOf(code);
        const auto isRow = [&](const EInvoiceVat &row) { return row.category == code; };
        if (category != nullptr && std::none_of(m_invoice.vat.begin(), m_invoice.vat.end(), isRow))
            say(ruleName(*category, "01"),
                EInvoiceVatCheck::tr("Category %1 of VAT is used but has no row in the breakdown.")
                    .arg(code));
    }
    const auto isOut = [](const EInvoiceVat &row) { return row.category == u"O"; };
    if (m_invoice.vat.size() > 1 && std::any_of(m_invoice.vat.begin(), m_invoice.vat.end(), isOut))
        say(u"BR-O-11"_qs,
            EInvoiceVatCheck::tr("What is out of scope of VAT stands beside what is not."));
}

std::vector<EInvoiceFinding> Checking::run()
{
    if (m_invoice.vat.empty())
        say(u"BR-CO-18"_qs, EInvoiceVatCheck::tr("The invoice has no VAT breakdown."));
    for (const EInvoiceLine &line : m_invoice.lines) {
        if (line.role == EInvoiceLine::Role::Detail)
            checkRate(EInvoiceVatCheck::tr("Line %1").arg(line.id), line.category, line.vatBp,
                      "05");
    }
    for (const EInvoiceAllowance &each : m_invoice.allowances)
        checkRate(each.isCharge ? EInvoiceVatCheck::tr("A charge")
                                : EInvoiceVatCheck::tr("An allowance"),
                  each.category, each.vatBp, each.isCharge ? "07" : "06");
    for (const EInvoiceVat &row : m_invoice.vat)
        checkRow(row);
    checkPresence();
    return m_found;
}

} // namespace

std::vector<EInvoiceFinding> EInvoiceVatCheck::findings(const EInvoice &invoice)
{
    return Checking(invoice).run();
}

} // namespace cabas
