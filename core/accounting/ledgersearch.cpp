// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/ledgersearch.h"

#include "core/base/text.h"

#include <algorithm>

namespace cabas {

namespace {

/// 0 that very number, 1 a number that begins so, 2 a label that holds every word, 3 no match.
int distanceOf(const Account &account, const QString &number, const QStringList &words)
{
    if (account.number == number)
        return 0;
    if (!number.isEmpty() && account.number.startsWith(number))
        return 1;
    const QString label = u' ' + fold(account.label);
    const bool holdsAll = std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return label.contains(u' ' + word) || label.contains(u'’' + word) ||
               label.contains(u'\'' + word) || label.contains(u'(' + word);
    });
    return holdsAll && !words.isEmpty() ? 2 : 3;
}

} // namespace

std::vector<Account> LedgerSearch::accounts(const std::vector<Account> &all, const QString &typed,
                                            size_t limit)
{
    const QString number = cleaned(typed).toUpper();
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<Account> found;
    for (int distance = 0; distance < 3; ++distance) {
        for (const Account &account : all) {
            if (found.size() < limit && account.number.size() >= 3 &&
                distanceOf(account, number, words) == distance)
                found.push_back(account);
        }
    }
    return found;
}

bool LedgerSearch::matches(const JournalHeading &heading, const QString &folded)
{
    const QString all = fold(heading.number + u' ' + heading.pieceRef + u' ' + heading.label) +
                        u' ' + plainDecimal(heading.amount.cents(), 2);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](QString word) {
        return all.contains(word) || all.contains(word.replace(u',', u'.'));
    });
}

} // namespace cabas
