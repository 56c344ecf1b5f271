// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exactdecimal.h"

#include "core/formats/decimaltext.h"

namespace cabas {

namespace {

__extension__ using Wide = __int128;

constexpr qsizetype digitsOfWord = 18;
constexpr qint64 mostCents = 1'000'000'000'000'000;
/// A product below it may still be multiplied by ten.
constexpr Wide roomForTen = Wide(1) << 120;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Wide timesTen(Wide value, int times)
{
    for (; times > 0 && value < roomForTen; --times)
        value *= 10;
    return times == 0 ? value : -1;
}

} // namespace

ExactDecimal ExactDecimal::fromInteger(qint64 value)
{
    ExactDecimal number;
    number.m_text = QString::number(value);
    return number;
}

std::optional<ExactDecimal> ExactDecimal::parse(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    QString digits;
    qsizetype dot = -1;
    for (const QChar c : text) {
        if (c == u'.' && dot < 0)
            dot = digits.size();
        else if (isDigit(c) && digits.size() < 4 * mostDigits)
            digits += c;
        else
            return std::nullopt;
    }
    if (digits.isEmpty())
        return std::nullopt;
    if (dot < 0)
        dot = digits.size();
    while (digits.size() > dot && digits.endsWith(u'0'))
        digits.chop(1);
    qsizetype leading = 0;
    while (leading < dot - 1 && digits[leading] == u'0')
        ++leading;
    digits.remove(0, leading);
    dot -= leading;
    if (digits.size() > mostDigits)
        return std::nullopt;
    if (dot == 0) {
        digits.prepend(u'0');
        dot = 1;
    }
    ExactDecimal number;
    number.m_text = digits.size() > dot ? digits.left(dot) + u'.' + digits.mid(dot) : digits;
    if (negative && !number.isZero())
        number.m_text.prepend(u'-');
    return number;
}

ExactDecimal ExactDecimal::negated() const
{
    ExactDecimal other;
    if (!isZero())
        other.m_text = isNegative() ? m_text.mid(1) : u'-' + m_text;
    return other;
}

int ExactDecimal::decimals() const
{
    const qsizetype dot = m_text.indexOf(u'.');
    return dot < 0 ? 0 : int(m_text.size() - dot - 1);
}

std::optional<qint64> ExactDecimal::digits() const
{
    QString digits = m_text;
    digits.remove(u'.');
    if (digits.size() - (isNegative() ? 1 : 0) > digitsOfWord)
        return std::nullopt;
    return digits.toLongLong();
}

std::optional<qint64> ExactDecimal::rounded(int places) const
{
    return DecimalText::scaled(m_text, places);
}

std::optional<qint64> ExactDecimal::exact(int places) const
{
    return decimals() <= places ? rounded(places) : std::nullopt;
}

std::optional<qint64> centsOf(const ExactDecimal &quantity, const ExactDecimal &price,
                              const ExactDecimal &base)
{
    const std::optional<qint64> a = quantity.digits();
    const std::optional<qint64> b = price.digits();
    const std::optional<qint64> c = base.digits();
    if (!a || !b || !c || *c == 0)
        return std::nullopt;
    const Wide product = Wide(*a) * *b;
    const bool negative = (product < 0) != (*c < 0) && product != 0;
    Wide top = product < 0 ? -product : product;
    Wide bottom = *c < 0 ? -Wide(*c) : Wide(*c);
    // In cents, with the decimals of the two factors and of the base.
    const int shift = 2 + base.decimals() - quantity.decimals() - price.decimals();
    top = timesTen(top, shift > 0 ? shift : 0);
    bottom = timesTen(bottom, shift < 0 ? -shift : 0);
    if (top < 0 || bottom < 0)
        return std::nullopt;
    const Wide cents = top / bottom + (top % bottom >= bottom - top % bottom ? 1 : 0);
    if (cents > mostCents)
        return std::nullopt;
    return negative ? -qint64(cents) : qint64(cents);
}

} // namespace cabas
