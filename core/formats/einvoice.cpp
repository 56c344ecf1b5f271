// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/einvoice.h"

#include <QSet>

namespace cabas {

std::optional<Money> EInvoice::vatTotal() const
{
    std::optional<Money> found;
    for (const EInvoiceVatTotal &total : vatTotals) {
        if (!total.currency.isEmpty() && total.currency != currency)
            continue;
        if (found && *found != total.vat)
            return std::nullopt;
        found = total.vat;
    }
    return found;
}

Money EInvoice::dueAmount() const
{
    if (totals.due)
        return *totals.due;
    return totals.gross.value_or(Money()) - totals.prepaid.value_or(Money()) +
           totals.rounding.value_or(Money());
}

bool isCreditNoteCode(const QString &typeCode)
{
    static const QSet<QString> codes{u"81"_qs,  u"83"_qs,  u"261"_qs, u"262"_qs, u"296"_qs,
                                     u"308"_qs, u"381"_qs, u"396"_qs, u"420"_qs, u"458"_qs,
                                     u"502"_qs, u"503"_qs, u"532"_qs};
    return codes.contains(typeCode);
}

QString einvoiceProfileName(const QString &profile)
{
    QString plain = profile.toLower();
    const QStringList parts = plain.replace(u'#', u':').split(u':', Qt::SkipEmptyParts);
    const QString last = parts.value(parts.size() - 1);
    static const QSet<QString> names{u"minimum"_qs,  u"basicwl"_qs,         u"basic"_qs,
                                     u"extended"_qs, u"extended-ctc-fr"_qs, u"comfort"_qs};
    if (names.contains(last))
        return last;
    for (const QString &part : parts) {
        if (part.startsWith(u"xrechnung"_qs) || part.startsWith(u"xoev-de"_qs))
            return u"xrechnung"_qs;
        if (part.startsWith(u"peppol"_qs))
            return u"peppol"_qs;
    }
    return parts.contains(u"en16931"_qs) ? u"en16931"_qs : QString();
}

} // namespace cabas
