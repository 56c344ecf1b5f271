// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/decimaltext.h"

#include <algorithm>

namespace cabas {

namespace {

constexpr qsizetype significantDigits = 15;
constexpr int mostDigits = 18;
constexpr qint64 mostScaled = 1'000'000'000'000'000;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits without dot and the power of ten of the last one.
struct Digits {
    bool negative = false;
    QString digits;
    qint64 exponent = 0;
};

std::optional<qint64> exponentOf(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    if (text.isEmpty() || text.size() > 4 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const qint64 value = text.toInt();
    return negative ? -value : value;
}

std::optional<Digits> digitsOf(QStringView text)
{
    Digits number;
    text = text.trimmed();
    number.negative = text.startsWith(u'-');
    if (number.negative || text.startsWith(u'+'))
        text = text.mid(1);
    bool dotted = false;
    qsizetype at = 0;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == u'.' && !dotted)); ++at) {
        if (text[at] == u'.') {
            dotted = true;
            continue;
        }
        number.digits += text[at];
        number.exponent -= dotted ? 1 : 0;
    }
    if (number.digits.isEmpty() || number.digits.size() > 400)
        return std::nullopt;
    if (at == text.size())
        return number;
    if (text[at] != u'e' && text[at] != u'E')
        return std::nullopt;
    const std::optional<qint64> power = exponentOf(text.mid(at + 1));
    if (!power)
        return std::nullopt;
    number.exponent += *power;
    return number;
}

/// Adds one to the last digit.
void raise(QString &digits)
{
    qsizetype at = digits.size() - 1;
    for (; at >= 0 && digits[at] == u'9'; --at)
        digits[at] = u'0';
    if (at >= 0)
        digits[at] = QChar(digits[at].unicode() + 1);
    else
        digits.prepend(u'1');
}

void roundTo(Digits &number, qsizetype kept)
{
    if (number.digits.size() <= kept)
        return;
    const bool up = number.digits[kept] >= u'5';
    number.exponent += number.digits.size() - kept;
    number.digits.truncate(kept);
    if (up)
        raise(number.digits);
}

void trim(Digits &number)
{
    while (number.digits.size() > 1 && number.digits.endsWith(u'0')) {
        number.digits.chop(1);
        ++number.exponent;
    }
    while (number.digits.size() > 1 && number.digits.startsWith(u'0'))
        number.digits.remove(0, 1);
}

std::optional<QString> plain(const Digits &number)
{
    QString text = number.digits;
    if (text == u"0")
        return text;
    if (number.exponent > mostDigits || number.exponent < -2 * mostDigits)
        return std::nullopt;
    if (number.exponent >= 0) {
        text += QString(number.exponent, u'0');
    } else {
        const qsizetype decimals = -number.exponent;
        if (text.size() <= decimals)
            text.prepend(QString(decimals - text.size() + 1, u'0'));
        text.insert(text.size() - decimals, u'.');
    }
    const qsizetype dot = text.indexOf(u'.');
    if ((dot < 0 ? text.size() : dot) > mostDigits)
        return std::nullopt;
    return number.negative ? u'-' + text : text;
}

/// Whether thousands are parted as people do: three digits in every group but the first.
bool isGrouped(const QStringList &groups)
{
    if (groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString &group) { return group.size() == 3; });
}

/// The mark of decimals: the later of comma and dot, or the only one where it stands once.
std::optional<QString> withDot(QString text)
{
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype dot = text.lastIndexOf(u'.');
    const QChar mark = comma > dot ? u',' : u'.';
    const QChar other = mark == u',' ? u'.' : u',';
    if (std::max(comma, dot) < 0)
        return text;
    if (text.count(mark) > 1) {
        if (text.contains(other) || !isGrouped(text.split(mark)))
            return std::nullopt;
        return text.remove(mark);
    }
    QString whole = text.left(text.lastIndexOf(mark));
    if (whole.contains(other) && !isGrouped(whole.split(other)))
        return std::nullopt;
    whole.remove(other);
    return whole + u'.' + text.mid(text.lastIndexOf(mark) + 1);
}

} // namespace

std::optional<QString> DecimalText::fromMachine(QStringView text)
{
    std::optional<Digits> number = digitsOf(text);
    if (!number)
        return std::nullopt;
    trim(*number);
    roundTo(*number, significantDigits);
    trim(*number);
    return plain(*number);
}

std::optional<QString> DecimalText::fromPerson(QStringView text)
{
    QString digits;
    bool negative = false;
    text = text.trimmed();
    if (text.size() > 40)
        return std::nullopt;
    for (const QString &word : {QStringLiteral("€"), QStringLiteral("EUR"), QStringLiteral("%")}) {
        if (text.endsWith(word, Qt::CaseInsensitive))
            text = text.chopped(word.size()).trimmed();
        else if (text.startsWith(word, Qt::CaseInsensitive))
            text = text.mid(word.size()).trimmed();
    }
    for (const QChar c : text) {
        if ((c == u'-' || c == QChar(0x2212)) && digits.isEmpty() && !negative)
            negative = true;
        else if (isDigit(c) || c == u',' || c == u'.')
            digits += c;
        else if (!c.isSpace() && c != u'\'' && c != QChar(0x2019))
            return std::nullopt;
    }
    const std::optional<QString> dotted = withDot(digits);
    if (!dotted || dotted->isEmpty() || *dotted == u".")
        return std::nullopt;
    std::optional<Digits> number = digitsOf(*dotted);
    if (!number)
        return std::nullopt;
    number->negative = negative;
    trim(*number);
    return plain(*number);
}

std::optional<qint64> DecimalText::scaled(QStringView plainText, int decimals)
{
    std::optional<Digits> number = digitsOf(plainText);
    if (!number)
        return std::nullopt;
    trim(*number);
    const qint64 shift = number->exponent + decimals;
    if (number->digits == u"0" || number->digits.size() + shift < 0)
        return 0;
    if (number->digits.size() + shift > 16)
        return std::nullopt;
    if (shift >= 0)
        number->digits += QString(shift, u'0');
    else
        roundTo(*number, number->digits.size() + shift);
    const qint64 value = number->digits.toLongLong();
    if (value > mostScaled)
        return std::nullopt;
    return number->negative ? -value : value;
}

} // namespace cabas
