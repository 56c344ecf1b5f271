// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/matchrules.h"

#include "core/bank/bankrules.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace cabas {

namespace {

/// Numbers that tell a document apart, found in what the bank says: "0000412" holds 412.
QString numberFound(const QString &said, const OpenItem &item)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    static const QRegularExpression numbers(QStringLiteral("\\d{2,}"));
    QStringList there;
    for (auto match = digits.globalMatch(said); match.hasNext();)
        there += QString::number(match.next().captured().right(15).toLongLong());
    // The label tells days and counts too: only its longer numbers tell a document.
    for (const auto &[text, least] : {std::pair(item.pieceRef, 2), std::pair(item.label, 3)}) {
        for (auto match = numbers.globalMatch(text); match.hasNext();) {
            const QString number = QString::number(match.next().captured().right(15).toLongLong());
            const bool isYear = number.size() == 4 && number.startsWith(u"20");
            if (number.size() >= least && !isYear && there.contains(number))
                return number;
        }
    }
    return {};
}

/// A day written without its year, as banks do for takings by card: 2802, 28/02.
bool namesDay(const QString &said, QDate day)
{
    const QString pair = day.toString(u"ddMM"_qs);
    const QString parted = day.toString(u"dd/MM"_qs);
    static const QRegularExpression words(QStringLiteral("[^\\d/]+"));
    for (const QString &word : said.split(words, Qt::SkipEmptyParts)) {
        if (word == pair || word.startsWith(parted) || word == day.toString(u"ddMMyy"_qs))
            return true;
    }
    return false;
}

/// The first word of a text that stands in what the bank says.
QString wordFound(const QString &said, const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QStringList there = said.split(blanks, Qt::SkipEmptyParts);
    for (const QString &word : fold(text).split(blanks, Qt::SkipEmptyParts)) {
        if (word.size() >= 4 && there.contains(word))
            return word;
    }
    return {};
}

QString nameFound(const QString &said, const OpenItem &item)
{
    return wordFound(said, item.party);
}

Money sumOf(const std::vector<OpenItem> &items)
{
    Money sum;
    for (const OpenItem &item : items)
        sum += item.amount;
    return sum;
}

bool saysCard(const QString &said)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(cb|cartes?|card|carte bancaire|remise cb|tpe|facturettes?)\\b"));
    return words.match(said).hasMatch();
}

bool saysCheque(const QString &said)
{
    static const QRegularExpression words(QStringLiteral("\\b(cheques?|chq|rem chq)\\b"));
    return words.match(said).hasMatch();
}

bool saysCash(const QString &said)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(especes?|versement|depot|cash|vrst)\\b"));
    return words.match(said).hasMatch();
}

} // namespace

bool MatchRules::balances(Money amount, const std::vector<OpenItem> &items, Money fee)
{
    return !items.empty() && sumOf(items) == amount + fee;
}

QString MatchRules::sentence(const QStringList &reasons)
{
    QString text = reasons.join(u", "_qs);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.isEmpty() ? text : text + u'.';
}

MatchSuggestion::Kind MatchRules::kindFor(OpenKind kind)
{
    return kind == OpenKind::Bank ? MatchSuggestion::Kind::Point : MatchSuggestion::Kind::Settle;
}

QString MatchRules::titleOf(const std::vector<OpenItem> &items, OpenKind kind)
{
    const OpenItem &first = items.front();
    const QString days = items.size() == 1
                             ? dateText(first.on)
                             : tr("%1 to %2").arg(dateText(first.on), dateText(items.back().on));
    switch (kind) {
    case OpenKind::Card:
        return tr("Card takings, %1").arg(days);
    case OpenKind::Voucher:
        return tr("Meal vouchers, %1").arg(days);
    case OpenKind::Cheque:
        return tr("Cheques, %1").arg(days);
    case OpenKind::Transit:
        return tr("Under way since %1").arg(days);
    case OpenKind::Supplier:
    case OpenKind::Member:
        return first.party.isEmpty() ? first.label : first.party + u" · "_qs + first.pieceRef;
    case OpenKind::Bank:
        break;
    }
    return first.label;
}

MatchRules::Weighed MatchRules::weigh(const BankLine &line, const QString &said,
                                      const OpenItem &item, OpenKind kind)
{
    Weighed weighed;
    const qint64 days = item.on.daysTo(line.booked);
    const qint64 apart = std::abs(days);
    const QString number = numberFound(said, item);
    const QString name = nameFound(said, item);
    const bool isNamed = !number.isEmpty() || !name.isEmpty();
    const bool isOwed = kind == OpenKind::Supplier || kind == OpenKind::Member;
    const qint64 reach = isNamed || isOwed ? farDays : nearDays;
    const qint64 late = kind == OpenKind::Card || kind == OpenKind::Voucher ? cardDelay : reach;
    if (days > std::max(reach, late) || days < -reach)
        return weighed;
    weighed.score = isOwed ? 45 : 70;
    weighed.reasons += tr("same amount");
    if (apart == 0)
        weighed.reasons += tr("same day");
    else
        weighed.reasons += tr("%n days apart", nullptr, int(apart));
    weighed.score -= int(std::min<qint64>(apart, 10)) * (isOwed ? 1 : 2);
    if (!number.isEmpty()) {
        weighed.score += 25;
        weighed.reasons += tr("number %1 found").arg(number);
    }
    if (!name.isEmpty()) {
        weighed.score += 25;
        weighed.reasons += tr("“%1” found").arg(name);
    }
    const bool isTold = (kind == OpenKind::Card && saysCard(said)) ||
                        (kind == OpenKind::Cheque && saysCheque(said)) ||
                        (kind == OpenKind::Transit && saysCash(said));
    weighed.score += isTold ? 15 : 0;
    // Between 100 and 100 the nearer day wins: nothing is ever certain.
    weighed.score = std::clamp(weighed.score, 1, 99);
    return weighed;
}

void MatchRules::addSingles(const BankLine &line, const QString &said, const OpenItems &items,
                            std::vector<MatchSuggestion> &found)
{
    for (const auto &[kind, item] : items.all) {
        if (item.amount != line.amount)
            continue;
        const Weighed weighed = weigh(line, said, item, kind);
        if (weighed.score == 0)
            continue;
        MatchSuggestion one;
        one.kind = kindFor(kind);
        one.items = {item};
        one.score = weighed.score;
        one.title = titleOf(one.items, kind);
        one.reason = sentence(weighed.reasons);
        found.push_back(std::move(one));
    }
}

void MatchRules::addRuns(const BankLine &line, const QString &said, const OpenItems &items,
                         OpenKind kind, std::vector<MatchSuggestion> &found)
{
    if (line.amount <= Money())
        return;
    std::vector<OpenItem> takings;
    for (const auto &[one, item] : items.all) {
        const qint64 days = item.on.daysTo(line.booked);
        if (one == kind && item.amount > Money() && days >= 0 && days <= cardDelay)
            takings.push_back(item);
    }
    const bool mayHaveFee = kind == OpenKind::Card || kind == OpenKind::Voucher;
    for (size_t first = 0; first < takings.size(); ++first) {
        std::vector<OpenItem> run;
        for (size_t at = first; at < takings.size() && run.size() < size_t(mostRun); ++at) {
            run.push_back(takings[at]);
            const Money fee = sumOf(run) - line.amount;
            const bool isFee =
                fee > Money() && mayHaveFee && fee <= portionOf(sumOf(run), mostFeeBp);
            if (!(fee.isZero() && run.size() > 1) && !isFee)
                continue;
            MatchSuggestion one;
            one.kind = kindFor(kind);
            one.items = run;
            one.fee = fee;
            one.title = titleOf(run, kind);
            one.score = (isFee ? 48 : 62) - int(run.back().on.daysTo(line.booked));
            QStringList reasons{
                isFee ? tr("takings less %1 of fees").arg(moneyText(fee, Language::locale()))
                      : tr("same amount")};
            if (run.size() > 1)
                reasons += tr("%n takings together", nullptr, int(run.size()));
            if (namesDay(said, run.back().on) || namesDay(said, run.front().on)) {
                one.score += 25;
                reasons += tr("their day found");
            }
            const bool isTold = kind == OpenKind::Cheque ? saysCheque(said) : saysCard(said);
            one.score += isTold ? 14 : 0;
            one.reason = sentence(reasons);
            found.push_back(std::move(one));
        }
    }
}

void MatchRules::addSuppliers(const BankLine &line, const QString &said, const OpenItems &items,
                              std::vector<MatchSuggestion> &found)
{
    std::map<QString, std::vector<OpenItem>> byParty;
    for (const auto &[kind, item] : items.all) {
        if (kind == OpenKind::Supplier && item.on <= line.booked && !item.thirdParty.isEmpty())
            byParty[item.thirdParty].push_back(item);
    }
    for (const auto &[party, owed] : byParty) {
        const QString name = nameFound(said, owed.front());
        if (owed.size() < 2 || name.isEmpty())
            continue;
        std::vector<OpenItem> run;
        for (const OpenItem &item : owed) {
            run.push_back(item);
            if (run.size() < 2 || sumOf(run) != line.amount)
                continue;
            MatchSuggestion one;
            one.kind = MatchSuggestion::Kind::Settle;
            one.items = run;
            one.score = 80;
            one.title = owed.front().party;
            one.reason = sentence({tr("same amount"), tr("“%1” found").arg(name),
                                   tr("%n documents together", nullptr, int(run.size()))});
            found.push_back(std::move(one));
        }
    }
}

void MatchRules::addPayouts(const BankLine &line, const QString &said, const OpenItems &items,
                            std::vector<MatchSuggestion> &found)
{
    for (const BankPayout &payout : items.payouts) {
        const qint64 days = payout.on.daysTo(line.booked);
        if (payout.net() != line.amount || days < -nearDays || days > cardDelay)
            continue;
        MatchSuggestion one;
        one.kind = MatchSuggestion::Kind::Payout;
        one.payout = payout;
        one.fee = payout.fee;
        one.title = tr("%1, payout of %2").arg(payout.provider, dateText(payout.on));
        one.score = 72 - int(std::abs(days));
        QStringList reasons{tr("same amount"), tr("%n payments", nullptr, payout.payments)};
        if (!payout.fee.isZero())
            reasons += tr("%1 of fees").arg(moneyText(payout.fee, Language::locale()));
        if (!payout.provider.isEmpty() && said.contains(fold(payout.provider))) {
            one.score += 20;
            reasons += tr("“%1” found").arg(payout.provider);
        }
        one.reason = sentence(reasons);
        found.push_back(std::move(one));
    }
}

void MatchRules::addRecurring(const BankLine &line, const QString &said, const OpenItems &items,
                              std::vector<MatchSuggestion> &found)
{
    for (const auto &[entry, amount] : items.scheduled) {
        const qint64 days = std::abs(entry.entry.on.daysTo(line.booked));
        if (amount != line.amount || days > nearDays)
            continue;
        MatchSuggestion one;
        one.kind = MatchSuggestion::Kind::Recurring;
        one.scheduled = entry;
        one.title = tr("%1, due on %2").arg(entry.name, dateText(entry.entry.on));
        one.score = 70 - int(days) * 2;
        QStringList reasons{tr("recurring entry"), tr("same amount"),
                            days == 0 ? tr("same day") : tr("%n days apart", nullptr, int(days))};
        QString word = wordFound(said, entry.name + u' ' + entry.entry.label);
        for (const JournalLine &each : entry.entry.lines)
            word = word.isEmpty() ? wordFound(said, each.thirdPartyLabel) : word;
        if (!word.isEmpty()) {
            one.score += 25;
            reasons += tr("“%1” found").arg(word);
        }
        one.reason = sentence(reasons);
        found.push_back(std::move(one));
    }
}

std::vector<MatchSuggestion> MatchRules::suggest(const BankLine &line, const OpenItems &items,
                                                 const std::vector<BankRule> &rules)
{
    const QString said = BankRules::allText(line);
    std::vector<MatchSuggestion> found;
    addSingles(line, said, items, found);
    addRuns(line, said, items, OpenKind::Card, found);
    addRuns(line, said, items, OpenKind::Voucher, found);
    addRuns(line, said, items, OpenKind::Cheque, found);
    addSuppliers(line, said, items, found);
    addPayouts(line, said, items, found);
    addRecurring(line, said, items, found);
    for (const BankRule &rule : rules) {
        if (!rule.isActive() || !BankRules::holds(rule, line))
            continue;
        MatchSuggestion one;
        one.kind = MatchSuggestion::Kind::Rule;
        one.rule = rule;
        one.score = std::min(74, 64 + rule.uses);
        one.title = rule.label.isEmpty() ? rule.account : rule.label;
        one.reason = sentence({tr("rule “%1”").arg(rule.words), tr("account %1").arg(rule.account),
                               tr("used %n times", nullptr, rule.uses)});
        found.push_back(std::move(one));
    }
    std::stable_sort(
        found.begin(), found.end(),
        [](const MatchSuggestion &a, const MatchSuggestion &b) { return a.score > b.score; });
    if (found.size() > size_t(mostSuggestions))
        found.resize(size_t(mostSuggestions));
    return found;
}

} // namespace cabas
