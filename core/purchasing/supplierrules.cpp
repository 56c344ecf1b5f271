// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/supplierrules.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// One @ with something on both sides and no blank: whether mail arrives, only mail can tell.
bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 && text.indexOf(u'@', at + 1) < 0 && !text.contains(u' ');
}

} // namespace

bool SupplierRules::matches(const Supplier &supplier, const QString &typed)
{
    const QString all = fold(
        QStringList{supplier.name, supplier.code, supplier.phone, supplier.email, supplier.siren}
            .join(u' '));
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return all.contains(word); });
}

Supplier SupplierRules::cleanedUp(Supplier supplier)
{
    supplier.code = cleaned(supplier.code).toUpper();
    supplier.name = cleaned(supplier.name);
    supplier.siren = cleaned(supplier.siren).remove(u' ');
    supplier.email = cleaned(supplier.email);
    supplier.phone = cleaned(supplier.phone);
    supplier.notes = supplier.notes.trimmed();
    return supplier;
}

bool SupplierRules::isSiren(QStringView digits)
{
    if (digits.size() != 9 || !std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return false;
    int sum = 0;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        int value = digits[at].unicode() - u'0';
        if (at % 2 == 1)
            value = value > 4 ? 2 * value - 9 : 2 * value;
        sum += value;
    }
    return sum % 10 == 0;
}

Result<> SupplierRules::check(const Supplier &supplier)
{
    if (supplier.name.isEmpty())
        return refused(tr("A supplier needs a name."), u"name_empty"_qs);
    if (supplier.name.size() > maxNameLength)
        return refused(tr("This name is too long: %1 characters at most.").arg(maxNameLength),
                       u"name_too_long"_qs);
    if (supplier.code.size() > maxCodeLength || supplier.code.contains(u' '))
        return refused(
            tr("A supplier’s code has %1 characters at most and no blank.").arg(maxCodeLength),
            u"code_wrong"_qs);
    if (!supplier.siren.isEmpty() && !isSiren(supplier.siren))
        return refused(tr("%1 is not a SIREN: it has nine digits, the last of which checks the "
                          "others. It is printed on the supplier’s invoices.")
                           .arg(supplier.siren),
                       u"siren_wrong"_qs);
    if (!supplier.email.isEmpty() && !looksLikeEmail(supplier.email))
        return refused(tr("%1 is not an e-mail address.").arg(supplier.email), u"email_wrong"_qs);
    if (supplier.email.size() > maxContactLength || supplier.phone.size() > maxContactLength)
        return refused(
            tr("A phone number or e-mail address has %1 characters at most.").arg(maxContactLength),
            u"contact_too_long"_qs);
    if (supplier.notes.size() > maxNotesLength)
        return refused(tr("These notes are too long: %1 characters at most.").arg(maxNotesLength),
                       u"notes_too_long"_qs);
    if (supplier.termsDays < 0 || supplier.termsDays > maxTermsDays)
        return refused(
            tr("A supplier is paid between 0 and %1 days after the invoice.").arg(maxTermsDays),
            u"terms_wrong"_qs);
    return Ok{};
}

Result<> SupplierRules::check(const SupplierItem &item, Unit unit)
{
    if (item.reference.size() > maxReferenceLength)
        return refused(
            tr("A supplier’s reference has %1 characters at most.").arg(maxReferenceLength),
            u"reference_too_long"_qs);
    if (item.pack.milli() <= 0 || item.pack.milli() > maxPackMilli)
        return refused(tr("A pack holds more than nothing, and less than ten thousand units."),
                       u"pack_wrong"_qs);
    if (unit == Unit::Piece && !item.pack.isWhole())
        return refused(tr("A pack of pieces holds a whole number of them."), u"pack_not_whole"_qs);
    if (item.cost.e4() < 0 || item.cost.e4() > maxCostE4)
        return refused(tr("This cost is too high or too low to be true: check what was typed."),
                       u"cost_wrong"_qs);
    return Ok{};
}

QString SupplierRules::generatedCode(qint64 number)
{
    return u"F%1"_qs.arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace cabas
