// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recallrules.h"

#include <algorithm>

namespace cabas {

namespace {

using LotKey = std::optional<LotId>;

bool brings(MoveKind kind)
{
    return kind == MoveKind::Receipt || kind == MoveKind::Opening;
}

/// The shelf of a product as its moves go by.
class Following {
public:
    explicit Following(const RecallRules::Shelf &before) : m_total(before.onHand)
    {
        Quantity inLots;
        for (const auto &[lot, quantity] : before.lots) {
            m_pools[lot].quantity = quantity;
            inLots += quantity;
        }
        m_pools[std::nullopt].quantity = before.onHand - inLots;
        countStrangers();
    }

    void take(size_t place, const RecallRules::Step &step)
    {
        m_verdict.steps.emplace_back();
        if (step.quantity.isNegative())
            goOut(place, step);
        else
            comeIn(step);
    }

    RecallRules::Verdict finish()
    {
        m_verdict.isOnShelf = m_open && m_total > Quantity();
        m_verdict.isAlone = m_verdict.isOnShelf && isAlone();
        for (const auto &[lot, pool] : m_pools) {
            if (m_open && pool.suspect && pool.quantity > Quantity())
                m_verdict.lots.insert(lot);
        }
        return m_verdict;
    }

private:
    struct Pool {
        Quantity quantity;
        bool suspect = false; ///< the goods went in here
        bool mixed = false;   ///< and others too
    };

    void goOut(size_t place, const RecallRules::Step &step)
    {
        Pool &pool = m_pools[step.lot];
        if (m_open)
            m_verdict.steps.back() = isAlone()      ? RecallSurety::Certain
                                     : pool.suspect ? RecallSurety::Likely
                                                    : RecallSurety::Possible;
        m_strangers -= isStranger(pool) ? 1 : 0;
        pool.quantity += step.quantity;
        m_strangers += isStranger(pool) ? 1 : 0;
        m_total += step.quantity;
        if (m_total.isNegative())
            m_hole.push_back(place);
        // Somebody looked and the shelf was empty.
        if (step.kind == MoveKind::Count && m_total <= Quantity())
            close();
    }

    void comeIn(const RecallRules::Step &step)
    {
        const bool wasHole = m_total.isNegative();
        if (step.suspect) {
            if (wasHole) {
                for (const size_t place : m_hole) {
                    if (!m_verdict.steps[place])
                        m_verdict.steps[place] = RecallSurety::Possible;
                }
            }
            m_open = true;
        } else if (brings(step.kind) && m_total <= Quantity()) {
            close(); // all that had been there was sold before this came
        }
        Pool &pool = m_pools[step.lot];
        m_strangers -= isStranger(pool) ? 1 : 0;
        const bool wasEmpty = pool.quantity <= Quantity();
        if (step.suspect) {
            pool.mixed = pool.suspect ? pool.mixed : !wasEmpty;
            pool.suspect = true;
        } else {
            pool.mixed = pool.suspect;
            if (m_open && step.kind == MoveKind::Refund)
                m_verdict.steps.back() = RecallSurety::Possible;
        }
        pool.quantity += step.quantity;
        m_strangers += isStranger(pool) ? 1 : 0;
        m_total += step.quantity;
        if (!m_total.isNegative())
            m_hole.clear();
    }

    /// Whether whatever is taken from the shelf is one of the goods that are looked for.
    bool isAlone() const { return m_total > Quantity() && m_strangers == 0; }

    /// Whether other goods stand here.
    static bool isStranger(const Pool &pool)
    {
        return !pool.quantity.isZero() && (!pool.suspect || pool.mixed);
    }

    void countStrangers()
    {
        m_strangers = int(std::count_if(m_pools.begin(), m_pools.end(),
                                        [](const auto &each) { return isStranger(each.second); }));
    }

    void close()
    {
        m_open = false;
        for (auto &[lot, pool] : m_pools)
            pool.suspect = pool.mixed = false;
        countStrangers();
    }

    std::map<LotKey, Pool> m_pools;
    Quantity m_total;
    int m_strangers = 0; ///< pools in which other goods stand: hundreds of lots in five years
    bool m_open = false;
    std::vector<size_t> m_hole; ///< what left since there was less than nothing
    RecallRules::Verdict m_verdict;
};

} // namespace

RecallRules::Verdict RecallRules::follow(const std::vector<Step> &steps, const Shelf &before)
{
    Following following(before);
    for (size_t i = 0; i < steps.size(); ++i)
        following.take(i, steps[i]);
    return following.finish();
}

RecallRules::Shelf RecallRules::before(const std::vector<Step> &steps, const Shelf &after)
{
    Shelf before = after;
    for (const Step &step : steps) {
        before.onHand -= step.quantity;
        if (step.lot)
            before.lots[*step.lot] -= step.quantity;
    }
    return before;
}

std::vector<RecallPerson> RecallRules::people(const std::vector<RecallSale> &sales)
{
    std::map<qint64, RecallPerson> byMember;
    std::map<qint64, std::set<qint64>> tickets;
    for (const RecallSale &sale : sales) {
        if (sale.buyer.member == 0)
            continue;
        RecallPerson &person = byMember[sale.buyer.member];
        person.buyer = sale.buyer;
        person.quantities[sale.product] += sale.quantity;
        if (sale.quantity.isNegative())
            continue;
        tickets[sale.buyer.member].insert(sale.ticketId);
        person.last = person.last.isValid() ? std::max(person.last, sale.day) : sale.day;
        person.surety = std::min(person.surety, sale.surety);
    }
    std::vector<RecallPerson> people;
    for (auto &[member, person] : byMember) {
        person.tickets = int(tickets[member].size());
        const bool hasSome = std::any_of(person.quantities.begin(), person.quantities.end(),
                                         [](const auto &each) { return each.second > Quantity(); });
        if (hasSome)
            people.push_back(person);
    }
    std::sort(people.begin(), people.end(), [](const RecallPerson &a, const RecallPerson &b) {
        return a.surety != b.surety ? a.surety < b.surety : a.buyer.number < b.buyer.number;
    });
    return people;
}

QString RecallRules::suretyName(RecallSurety surety)
{
    switch (surety) {
    case RecallSurety::Certain:
        return QStringLiteral("certain");
    case RecallSurety::Likely:
        return QStringLiteral("likely");
    case RecallSurety::Possible:
        break;
    }
    return QStringLiteral("possible");
}

} // namespace cabas
