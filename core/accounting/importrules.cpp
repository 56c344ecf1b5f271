// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/importrules.h"

#include "core/base/day.h"
#include "core/base/sha256.h"
#include "core/base/text.h"

#include <QSet>

namespace cabas {

namespace {

bool saysNothing(const QString &text)
{
    return text.isEmpty() || text == u"-" || text == u"/";
}

} // namespace

bool ImportRules::isOpening(const ForeignEntry &entry, const FiscalYear &year)
{
    static const QSet<QString> codes{u"AN"_qs,  u"ANO"_qs, u"A-N"_qs, u"RAN"_qs,
                                     u"OUV"_qs, u"RN"_qs,  u"BO"_qs,  u"ANOUV"_qs};
    if (entry.on != year.start)
        return false;
    const QString label = fold(entry.journalLabel);
    return codes.contains(entry.journal.toUpper()) || label.contains(u"nouveau") ||
           label.contains(u"ouverture");
}

JournalEntry ImportRules::entryOf(const ForeignEntry &foreign)
{
    JournalEntry entry;
    entry.journal = foreign.journal;
    entry.on = foreign.on;
    entry.pieceOn = foreign.pieceOn.isValid() ? foreign.pieceOn : foreign.on;
    if (saysNothing(foreign.pieceRef))
        entry.pieceRef = foreign.number;
    else if (foreign.number.isEmpty() || foreign.number == foreign.pieceRef)
        entry.pieceRef = foreign.pieceRef;
    else
        entry.pieceRef = u"%1 (%2)"_qs.arg(foreign.pieceRef, foreign.number);
    entry.label = saysNothing(foreign.label) ? foreign.journalLabel : foreign.label;
    entry.sourceKind = u"import"_qs;
    for (const ForeignLine &line : foreign.lines)
        entry.lines.push_back({line.account, line.thirdParty, line.thirdPartyLabel,
                               saysNothing(line.label) ? entry.label : line.label, line.debit,
                               line.credit});
    return entry;
}

QString ImportRules::identityOf(const ForeignEntry &entry)
{
    // Many programs write the same number (0) on every entry: the document tells those apart.
    const bool isNumbered = !entry.number.isEmpty() && entry.number.toLongLong() != 0;
    const bool isNamed = isNumbered || entry.number.contains(u'-');
    return isNamed ? entry.journal + u'\t' + entry.number + u'\t' + dayText(entry.on) : QString();
}

QString ImportRules::digestOf(const ForeignEntry &entry)
{
    constexpr QChar between(0x1F);
    QString all = entry.journal;
    for (const QString &text : {entry.number, entry.pieceRef, entry.label, dayText(entry.on)}) {
        all += between;
        all += text;
    }
    for (const ForeignLine &line : entry.lines) {
        for (const QString *text : {&line.account, &line.thirdParty, &line.label}) {
            all += between;
            all += *text;
        }
        for (const Money side : {line.debit, line.credit}) {
            all += between;
            all += QString::number(side.cents());
        }
    }
    return QString::fromLatin1(sha256Hex({all.toUtf8()}));
}

std::optional<ForeignLine> ImportRules::supplierOwed(const ForeignEntry &entry)
{
    for (const ForeignLine &line : entry.lines) {
        if (line.account.startsWith(u"401") && !line.credit.isZero())
            return line;
    }
    return std::nullopt;
}

} // namespace cabas
