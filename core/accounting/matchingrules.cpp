// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/matchingrules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

using Reason = MatchingProposal::Reason;

constexpr int mostTried = 20000; ///< sums tried for one search of several lines
constexpr int mostSummed = 4;    ///< lines in a sum that is not of the oldest ones

/// The open lines, taken one after the other into proposals.
class Finder {
public:
    explicit Finder(const std::vector<PartyLine> &open) : m_left(open) {}

    std::vector<MatchingProposal> found() &&
    {
        reversals();
        references();
        equalAmounts();
        sums();
        rest();
        return std::move(m_found);
    }

private:
    void take(Reason reason, std::vector<size_t> places)
    {
        MatchingProposal proposal;
        proposal.reason = reason;
        std::sort(places.begin(), places.end());
        for (const size_t place : places) {
            proposal.lines.push_back(m_left[place].line);
            proposal.amount += std::max(m_left[place].amount(), Money());
        }
        for (auto place = places.rbegin(); place != places.rend(); ++place)
            m_left.erase(m_left.begin() + qsizetype(*place));
        m_found.push_back(std::move(proposal));
    }

    /// Takes the first two lines of opposite amounts that belong together.
    template <typename Together>
    bool takePair(Reason reason, Together together)
    {
        for (size_t a = 0; a < m_left.size(); ++a) {
            for (size_t b = a + 1; b < m_left.size(); ++b) {
                if ((m_left[a].amount() + m_left[b].amount()).isZero() &&
                    together(m_left[a], m_left[b])) {
                    take(reason, {a, b});
                    return true;
                }
            }
        }
        return false;
    }

    void reversals()
    {
        const auto undoes = [](const PartyLine &a, const PartyLine &b) {
            return a.reverses == b.entry || b.reverses == a.entry;
        };
        while (takePair(Reason::Reversal, undoes)) {
        }
    }

    void references()
    {
        std::map<QString, std::vector<size_t>> groups;
        for (size_t place = 0; place < m_left.size(); ++place) {
            if (!m_left[place].pieceRef.isEmpty())
                groups[m_left[place].pieceRef].push_back(place);
        }
        std::vector<QString> balanced;
        for (const auto &[reference, places] : groups) {
            Money sum;
            for (const size_t place : places)
                sum += m_left[place].amount();
            if (places.size() > 1 && sum.isZero())
                balanced.push_back(reference);
        }
        for (const QString &reference : balanced) {
            std::vector<size_t> places;
            for (size_t place = 0; place < m_left.size(); ++place) {
                if (m_left[place].pieceRef == reference)
                    places.push_back(place);
            }
            take(Reason::Reference, places);
        }
    }

    void equalAmounts()
    {
        while (
            takePair(Reason::Amount, [](const PartyLine &, const PartyLine &) { return true; })) {
        }
    }

    void sums()
    {
        for (size_t whole = 0; whole < m_left.size(); ++whole) {
            const std::vector<size_t> parts = partsOf(whole);
            if (parts.empty())
                continue;
            std::vector<size_t> all = parts;
            all.push_back(whole);
            take(Reason::SumOfSeveral, all);
            whole = size_t(-1); // what is left is looked at anew
        }
    }

    std::vector<size_t> partsOf(size_t whole) const
    {
        const Money wanted = -m_left[whole].amount();
        std::vector<size_t> others;
        Money sum;
        for (size_t place = 0; place < m_left.size(); ++place) {
            if (place == whole || m_left[place].amount().isNegative() != wanted.isNegative())
                continue;
            others.push_back(place);
            // The oldest ones, without a gap: how people pay.
            sum += m_left[place].amount();
            if (sum == wanted && others.size() > 1)
                return others;
        }
        int tried = 0;
        std::vector<size_t> chosen;
        return search(others, 0, wanted, chosen, tried) ? chosen : std::vector<size_t>();
    }

    bool search(const std::vector<size_t> &others, size_t from, Money wanted,
                std::vector<size_t> &chosen, int &tried) const
    {
        if (wanted.isZero())
            return chosen.size() > 1;
        if (chosen.size() == mostSummed)
            return false;
        for (size_t i = from; i < others.size(); ++i) {
            const Money amount = m_left[others[i]].amount();
            if (++tried > mostTried)
                return false;
            if (abs(amount) > abs(wanted))
                continue;
            chosen.push_back(others[i]);
            if (search(others, i + 1, wanted - amount, chosen, tried))
                return true;
            chosen.pop_back();
        }
        return false;
    }

    void rest()
    {
        Money sum;
        std::vector<size_t> all;
        for (size_t place = 0; place < m_left.size(); ++place) {
            sum += m_left[place].amount();
            all.push_back(place);
        }
        if (all.size() > 1 && sum.isZero())
            take(Reason::WholeBalance, all);
    }

    std::vector<PartyLine> m_left;
    std::vector<MatchingProposal> m_found;
};

} // namespace

QString MatchingRules::letter(qint64 number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(char16_t(u'A' + (number - 1) % 26)));
    return text;
}

qint64 MatchingRules::numberOf(const QString &letter)
{
    qint64 number = 0;
    for (const QChar c : letter.toUpper()) {
        if (c < u'A' || c > u'Z' || letter.size() > 8)
            return 0;
        number = number * 26 + (c.unicode() - u'A' + 1);
    }
    return number;
}

namespace {

/// Whether lines may stand in one matching, whatever they add up to.
Result<> checkTogether(const std::vector<PartyLine> &lines)
{
    if (lines.size() < 2)
        return refused(
            MatchingRules::tr("Choose at least two lines: what is owed and what settles it."),
            u"lines"_qs);
    for (const PartyLine &line : lines) {
        if (line.account != lines.front().account || line.thirdParty != lines.front().thirdParty)
            return refused(MatchingRules::tr("Entry %1 is not of the same account and third party "
                                             "as entry %2.")
                               .arg(line.number, lines.front().number),
                           u"other_party"_qs);
        if (line.matching)
            return refused(MatchingRules::tr("Entry %1 is matched already, under the letter %2. "
                                             "Unmatch that one first.")
                               .arg(line.number, line.letter),
                           u"matched"_qs);
        if (line.partOf)
            return refused(MatchingRules::tr("Entry %1 is used up already: it settles a part of "
                                             "another one. Unmatch it first.")
                               .arg(line.number),
                           u"matched"_qs);
    }
    return Ok{};
}

Money sumOf(const std::vector<PartyLine> &lines)
{
    Money sum;
    for (const PartyLine &line : lines)
        sum += line.amount();
    return sum;
}

} // namespace

Result<> MatchingRules::check(const std::vector<PartyLine> &lines)
{
    CABAS_TRY(checkTogether(lines));
    const Money sum = sumOf(lines);
    if (!sum.isZero())
        return refused(tr("These lines do not settle each other: %1 is left. Choose others, or "
                          "post the difference first.")
                           .arg(moneyText(abs(sum), Language::locale())),
                       u"unbalanced"_qs);
    return Ok{};
}

Result<LineId> MatchingRules::restOf(const std::vector<PartyLine> &lines)
{
    CABAS_TRY(checkTogether(lines));
    const Money rest = sumOf(lines);
    const bool isDebit = !rest.isNegative();
    const PartyLine *holder = nullptr;
    bool hasOther = false;
    for (const PartyLine &line : lines) {
        const Money amount = line.amount();
        hasOther = hasOther || (!amount.isZero() && amount.isNegative() == isDebit);
        // What is left is left of something larger, on its side.
        if (amount.isNegative() == isDebit || abs(amount) <= abs(rest))
            continue;
        const bool isBetter = holder == nullptr || std::pair(line.isOwing(), line.dueOn) >=
                                                       std::pair(holder->isOwing(), holder->dueOn);
        holder = isBetter ? &line : holder;
    }
    if (rest.isZero() || !hasOther || holder == nullptr)
        return refused(tr("None of these lines is settled in part by the others."), u"no_part"_qs);
    return holder->line;
}

std::vector<MatchingProposal> MatchingRules::propose(const std::vector<PartyLine> &open)
{
    return Finder(open).found();
}

QString MatchingRules::reasonTitle(Reason reason)
{
    switch (reason) {
    case Reason::Reversal:
        return tr("an entry and its reversal");
    case Reason::Reference:
        return tr("same document");
    case Reason::Amount:
        return tr("same amount");
    case Reason::SumOfSeveral:
        return tr("sum of several");
    case Reason::WholeBalance:
        break;
    }
    return tr("all that is open");
}

void MatchingRules::age(PartyAge &age, const PartyLine &line, QDate on)
{
    const Money amount = line.amount();
    age.total += amount;
    ++age.items;
    if (!line.isOwing()) {
        age.loose += amount;
        return;
    }
    const qint64 late = line.isLate(on) ? line.dueOn.daysTo(on) : 0;
    Money &part = late <= 0    ? age.notDue
                  : late <= 30 ? age.upTo30
                  : late <= 60 ? age.upTo60
                  : late <= 90 ? age.upTo90
                               : age.older;
    part += amount;
    if (late > 0 && (!age.oldestDue.isValid() || line.dueOn < age.oldestDue))
        age.oldestDue = line.dueOn;
}

void MatchingRules::settleOldest(PartyAge &age)
{
    for (Money *part : {&age.older, &age.upTo90, &age.upTo60, &age.upTo30}) {
        const Money taken = std::min(abs(*part), abs(age.loose));
        const bool isOpposite = part->isNegative() != age.loose.isNegative();
        if (!isOpposite || taken.isZero())
            continue;
        *part += age.loose.isNegative() ? -taken : taken;
        age.loose += age.loose.isNegative() ? taken : -taken;
    }
    age.notDue += age.loose;
    age.loose = Money();
}

} // namespace cabas
