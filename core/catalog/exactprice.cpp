// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/exactprice.h"

#include <algorithm>
#include <numeric>

namespace cabas {

namespace {

constexpr int limbBits = 32;

} // namespace

ExactPrice ExactPrice::from(UnitPrice price)
{
    Q_ASSERT(price.e4() >= 0);
    ExactPrice exact;
    for (quint64 rest = quint64(price.e4()); rest > 0; rest >>= limbBits)
        exact.m_above.push_back(quint32(rest));
    return exact;
}

void ExactPrice::scale(quint32 numerator, quint32 denominator)
{
    Q_ASSERT(denominator > 0);
    const quint32 shared = std::gcd(numerator, denominator);
    multiply(m_above, numerator / shared);
    multiply(m_below, denominator / shared);
}

bool ExactPrice::add(UnitPrice amount)
{
    const bool isLess0 = amount.e4() < 0;
    const qint64 magnitude = isLess0 ? -amount.e4() : amount.e4();
    Q_ASSERT(magnitude <= qint64(0xFFFFFFFF));
    Whole term = m_below;
    multiply(term, quint32(magnitude));
    if (!isLess0)
        add(m_above, term);
    else if (isLess(m_above, term))
        return false;
    else
        subtract(m_above, term);
    return true;
}

UnitPrice ExactPrice::rounded() const
{
    return UnitPrice::fromE4(quotient(m_above, m_below));
}

Money ExactPrice::roundedToCents() const
{
    Whole cents = m_below;
    multiply(cents, 100);
    return Money::fromCents(quotient(m_above, cents));
}

void ExactPrice::multiply(Whole &number, quint32 factor)
{
    quint64 carry = 0;
    for (quint32 &limb : number) {
        carry += quint64(limb) * factor;
        limb = quint32(carry);
        carry >>= limbBits;
    }
    if (carry > 0)
        number.push_back(quint32(carry));
    while (!number.empty() && number.back() == 0)
        number.pop_back();
}

void ExactPrice::add(Whole &number, const Whole &other)
{
    number.resize(std::max(number.size(), other.size()) + 1, 0);
    quint64 carry = 0;
    for (size_t at = 0; at < number.size(); ++at) {
        carry += quint64(number[at]) + (at < other.size() ? other[at] : 0);
        number[at] = quint32(carry);
        carry >>= limbBits;
    }
    while (!number.empty() && number.back() == 0)
        number.pop_back();
}

void ExactPrice::subtract(Whole &number, const Whole &smaller)
{
    qint64 borrow = 0;
    for (size_t at = 0; at < number.size(); ++at) {
        qint64 limb = qint64(number[at]) - (at < smaller.size() ? smaller[at] : 0) - borrow;
        borrow = limb < 0 ? 1 : 0;
        limb += borrow << limbBits;
        number[at] = quint32(limb);
    }
    while (!number.empty() && number.back() == 0)
        number.pop_back();
}

bool ExactPrice::isLess(const Whole &left, const Whole &right)
{
    if (left.size() != right.size())
        return left.size() < right.size();
    return std::lexicographical_compare(left.rbegin(), left.rend(), right.rbegin(), right.rend());
}

/// above / below, half away from zero: (2 above + below) / (2 below), one binary digit at a time.
qint64 ExactPrice::quotient(Whole above, Whole below)
{
    multiply(above, 2);
    add(above, below);
    multiply(below, 2);
    std::vector<Whole> doubles{below};
    while (!isLess(above, doubles.back())) {
        if (doubles.size() > 60)
            return most;
        doubles.push_back(doubles.back());
        multiply(doubles.back(), 2);
    }
    qint64 answer = 0;
    for (auto step = doubles.rbegin(); step != doubles.rend(); ++step) {
        answer *= 2;
        if (!isLess(above, *step)) {
            subtract(above, *step);
            ++answer;
        }
    }
    return std::min(answer, most);
}

} // namespace cabas
