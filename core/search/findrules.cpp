// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/findrules.h"

#include "core/search/wordbook.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace cabas {

namespace {

/// Whether each word asked answers to one of the words known.
template <typename Answers>
bool eachOf(const QStringList &asked, const QStringList &known, Answers answers)
{
    return std::all_of(asked.begin(), asked.end(), [&](const QString &word) {
        return std::any_of(known.begin(), known.end(),
                           [&](const QString &other) { return answers(word, other); });
    });
}

} // namespace

std::optional<FoundRank> FindRules::rank(const QString &nameFold, const QString &typedFold)
{
    if (nameFold == typedFold)
        return FoundRank::Whole;
    if (nameFold.startsWith(typedFold))
        return FoundRank::Beginning;
    const QStringList asked = wordsOf(typedFold);
    const QStringList known = wordsOf(nameFold);
    if (asked.isEmpty())
        return {};
    if (eachOf(asked, known, [](auto &word, auto &other) { return other.startsWith(word); }))
        return FoundRank::Words;
    const bool isInside = std::all_of(asked.begin(), asked.end(),
                                      [&](const QString &word) { return nameFold.contains(word); });
    if (isInside)
        return FoundRank::Inside;
    const bool isNear = eachOf(asked, known, [](const QString &word, const QString &other) {
        const int most = WordBook::forgiven(word.size());
        return WordBook::nearness(word, other, most).mistakes <= most;
    });
    return isNear ? std::optional(FoundRank::Typo) : std::nullopt;
}

std::vector<Found> FindRules::inOrder(std::vector<Found> found, int perKind)
{
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return std::pair(a.rank, a.kind) < std::pair(b.rank, b.kind);
    });
    std::map<FoundKind, QSet<QString>> seen;
    std::vector<Found> ordered;
    for (Found &each : found) {
        QSet<QString> &ofKind = seen[each.kind];
        const QString what = each.key.isEmpty() ? QString::number(each.id) : each.key;
        if (ofKind.size() == perKind || ofKind.contains(what))
            continue;
        ofKind.insert(what);
        ordered.push_back(std::move(each));
    }
    return ordered;
}

QStringList FindRules::corrected(const std::vector<QStringList> &meant, int limit)
{
    QStringList texts{QString()};
    for (const QStringList &choices : meant) {
        QStringList longer;
        for (const QString &choice : choices) {
            for (const QString &text : std::as_const(texts))
                longer += text.isEmpty() ? choice : text + u' ' + choice;
        }
        texts = longer.mid(0, limit);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace cabas
