// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QStringList>

namespace cabas {

namespace {

constexpr QChar narrowNoBreakSpace(0x202F);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);

bool isFrench(const QLocale &locale)
{
    return locale.language() == QLocale::French;
}

/// 123450 at 2 decimals -> `1 234,50`; the sign is U+2212.
QString grouped(qint64 value, int decimals, const QLocale &locale)
{
    const bool negative = value < 0;
    QString digits = QString::number(negative ? -value : value);
    digits = digits.rightJustified(decimals + 1, u'0');
    const QString fraction = digits.right(decimals);
    QString whole = digits.left(digits.size() - decimals);
    const QChar separator = isFrench(locale) ? narrowNoBreakSpace : QChar(u',');
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, separator);
    QString text;
    if (negative)
        text += minusSign;
    text += whole;
    if (decimals > 0) {
        text += isFrench(locale) ? u',' : u'.';
        text += fraction;
    }
    return text;
}

/// Decimal text to an integer scaled by 10^decimals; absent on anything but a plain number.
std::optional<qint64> scaled(QStringView typed, int decimals)
{
    QString digits;
    int fraction = -1;
    bool negative = false;
    bool seenDigit = false;
    for (const QChar c : typed.trimmed()) {
        if (c.isSpace() || c == narrowNoBreakSpace || c == noBreakSpace) {
            if (fraction >= 0)
                return std::nullopt;
            continue;
        }
        if ((c == u'-' || c == minusSign) && !seenDigit && !negative) {
            negative = true;
        } else if ((c == u',' || c == u'.') && fraction < 0) {
            fraction = 0;
        } else if (c >= u'0' && c <= u'9') {
            seenDigit = true;
            if (fraction >= 0 && ++fraction > decimals)
                return std::nullopt;
            digits += c;
        } else {
            return std::nullopt;
        }
    }
    if (!seenDigit || digits.size() > 15)
        return std::nullopt;
    for (int i = std::max(fraction, 0); i < decimals; ++i)
        digits += u'0';
    const qint64 value = digits.toLongLong();
    return negative ? -value : value;
}

QStringView withoutCurrency(QStringView typed)
{
    QStringView text = typed.trimmed();
    if (text.endsWith(u'€'))
        text.chop(1);
    if (text.startsWith(u'€'))
        text = text.mid(1);
    return text;
}

/// Letters of western Europe, digits, signs and single blanks between words: nothing to clean.
/// False when that takes a closer look.
bool isPlain(QStringView text)
{
    bool isAfterBlank = true;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u' ') {
            if (isAfterBlank)
                return false;
            isAfterBlank = true;
            continue;
        }
        isAfterBlank = false;
        const bool isLetterOrSign = (code > u' ' && code < 0x7f) || (code > 0xa0 && code < 0x180);
        if (code == 0xad || !(isLetterOrSign || code == u'’' || code == u'–' || code == u'€'))
            return false;
    }
    return text.isEmpty() || !isAfterBlank;
}

} // namespace

QString fold(QStringView text)
{
    QString result;
    result.reserve(text.size());
    const QString decomposed =
        text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    bool blank = false;
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        // What drives printers and ends texts inside the database is a blank, as in `cleaned`.
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            blank = !result.isEmpty();
            continue;
        }
        if (blank)
            result += u' ';
        blank = false;
        if (c == u'œ')
            result += QStringLiteral("oe");
        else if (c == u'æ')
            result += QStringLiteral("ae");
        else if (c == u'’')
            result += u'\'';
        else
            result += c;
    }
    return result;
}

QString endOfPrefix(QString prefix)
{
    if (prefix.isEmpty())
        return u"~"_qs;
    prefix.back() = QChar(char16_t(prefix.back().unicode() + 1));
    return prefix;
}

QString cleaned(QStringView text)
{
    // Nearly every text that is looked at is clean already.
    if (isPlain(text))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const QChar::Category category = c.category();
        if (c.isSurrogate()) {
            // Half a pair is no letter, and no database or file keeps it as it is.
            const bool isPair =
                c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
            result += isPair ? text.sliced(at, 2).toString() : QString(QChar::ReplacementCharacter);
            at += isPair ? 1 : 0;
        } else if (category == QChar::Other_Control)
            result += u' ';
        else if (category != QChar::Other_Format && category != QChar::Other_NotAssigned)
            result += c;
    }
    return result.simplified();
}

QString moneyText(Money amount, const QLocale &locale)
{
    const QString digits = grouped(amount.cents(), 2, locale);
    if (isFrench(locale))
        return digits + noBreakSpace + u'€';
    if (amount.isNegative())
        return minusSign + QStringLiteral("€") + digits.mid(1);
    return u'€' + digits;
}

QString amountText(Money amount, const QLocale &locale)
{
    return grouped(amount.cents(), 2, locale);
}

QString priceText(Money pricePerUnit, Unit unit, const QLocale &locale)
{
    const QString text = moneyText(pricePerUnit, locale);
    return unit == Unit::Piece ? text : text + u'/' + unitSymbol(unit);
}

QString costText(UnitPrice price, const QLocale &locale)
{
    return grouped(price.e4(), 4, locale);
}

QString quantityText(Quantity quantity, Unit unit, const QLocale &locale)
{
    if (unit == Unit::Piece && quantity.isWhole())
        return grouped(quantity.milli() / 1000, 0, locale);
    const QString digits = grouped(quantity.milli(), 3, locale);
    return unit == Unit::Piece ? digits : digits + noBreakSpace + unitSymbol(unit);
}

QString rateText(int rateBp, const QLocale &locale)
{
    QString digits = grouped(rateBp, 2, locale);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u',') || digits.endsWith(u'.'))
        digits.chop(1);
    return isFrench(locale) ? digits + noBreakSpace + u'%' : digits + u'%';
}

QString unitSymbol(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return {};
    case Unit::Kilogram:
        return QStringLiteral("kg");
    case Unit::Litre:
        return QStringLiteral("L");
    }
    return {};
}

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return QStringLiteral("piece");
    case Unit::Kilogram:
        return QStringLiteral("kg");
    case Unit::Litre:
        return QStringLiteral("l");
    }
    return {};
}

std::optional<Unit> unitFromName(const QString &name)
{
    for (Unit unit : {Unit::Piece, Unit::Kilogram, Unit::Litre}) {
        if (name == unitName(unit))
            return unit;
    }
    return std::nullopt;
}

QString dateText(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString groupedCode(const QString &digits)
{
    if (digits.size() == 13)
        return digits.left(1) + narrowNoBreakSpace + digits.mid(1, 6) + narrowNoBreakSpace +
               digits.mid(7);
    if (digits.size() == 8)
        return digits.left(4) + narrowNoBreakSpace + digits.mid(4);
    return digits;
}

std::optional<Money> parseMoney(QStringView typed)
{
    const std::optional<qint64> cents = scaled(withoutCurrency(typed), 2);
    if (!cents || !Money::fromCents(*cents).isSane())
        return std::nullopt;
    return Money::fromCents(*cents);
}

std::optional<UnitPrice> parseUnitPrice(QStringView typed)
{
    // Beyond an amount of money a price is a mistake too; times a sane quantity it would not fit.
    constexpr qint64 mostE4 = Money::maxCents * 100;
    const std::optional<qint64> e4 = scaled(withoutCurrency(typed), 4);
    if (!e4 || *e4 > mostE4 || *e4 < -mostE4)
        return std::nullopt;
    return UnitPrice::fromE4(*e4);
}

std::optional<Quantity> parseQuantity(QStringView typed)
{
    const std::optional<qint64> milli = scaled(typed, 3);
    if (!milli || !Quantity::fromMilli(*milli).isSane())
        return std::nullopt;
    return Quantity::fromMilli(*milli);
}

std::optional<int> parseRate(QStringView typed)
{
    QStringView text = typed.trimmed();
    if (text.endsWith(u'%'))
        text.chop(1);
    const std::optional<qint64> bp = scaled(text, 2);
    if (!bp || *bp < 0 || *bp > 1'000'000)
        return std::nullopt;
    return int(*bp);
}

QString plainDecimal(qint64 value, int decimals)
{
    const bool negative = value < 0;
    QString digits = QString::number(negative ? -value : value).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? u'-' + digits : digits;
}

} // namespace cabas
