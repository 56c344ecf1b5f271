// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tendering.h"

#include <algorithm>

namespace cabas::ui {

void Tendering::note()
{
    if (!isPart())
        return;
    m_noted.push_back(inHand());
    m_typed.reset();
    m_reference.clear();
}

void Tendering::drop(int index)
{
    m_noted.erase(m_noted.begin() + index);
}

Money Tendering::remaining() const
{
    if (m_facts.total.isNegative())
        return m_facts.total;
    Money left = m_facts.total;
    for (const Payment &payment : m_noted)
        left -= payment.tendered;
    return std::max(left, Money());
}

Money Tendering::proposal(TillMeans means) const
{
    const Money left = remaining();
    if (means == TillMeans::MealVoucher)
        return std::clamp(std::min(m_facts.voucherEligible, m_facts.voucherLeft), Money(),
                          std::max(left, Money()));
    if (means == TillMeans::Account)
        return std::clamp(
            m_facts.memberBalance.value_or(Money()) - m_facts.memberKept - m_facts.accountFloor,
            Money(), std::max(std::min(left, m_facts.total - m_facts.toppedUp), Money()));
    return left;
}

Money Tendering::change() const
{
    if (m_facts.total.isNegative())
        return -m_facts.total;
    const bool isCash = m_means == TillMeans::Cash && m_typed;
    return isCash ? std::max(*m_typed - remaining(), Money()) : Money();
}

std::vector<Payment> Tendering::all() const
{
    std::vector<Payment> payments = m_noted;
    if (m_facts.total.isNegative())
        payments.push_back({TillMeans::Cash, Money(), m_facts.total});
    else if (m_typed && !m_typed->isZero())
        payments.push_back(inHand());
    return payments;
}

Payment Tendering::inHand() const
{
    return {m_means, Money(), *m_typed, m_means == TillMeans::Cheque ? m_reference : QString()};
}

bool Tendering::isOdd() const
{
    const Money due = remaining();
    return m_means == TillMeans::Cash && m_typed && due > Money() &&
           m_typed->cents() > due.cents() * PaymentRules::oddTimes;
}

bool Tendering::isPart() const
{
    return m_typed && *m_typed > Money() && *m_typed < remaining();
}

} // namespace cabas::ui
