// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/fecfields.h"

#include <algorithm>
#include <optional>

namespace cabas {

namespace {

constexpr qsizetype longestNumber = 40;
constexpr int largestExponent = 30;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSign(char c)
{
    return c == '+' || c == '-';
}

/// A decimal in pieces: digits, where the comma stands, sign.
struct Pieces {
    QByteArray digits;
    qsizetype comma = 0; ///< digits before the comma
    bool isNegative = false;
};

/// The exponent after the mantissa `1,25E1`; absent when it is none.
std::optional<int> exponentOf(QByteArrayView text)
{
    bool isNegative = false;
    if (!text.isEmpty() && isSign(text.front())) {
        isNegative = text.front() == '-';
        text = text.sliced(1);
    }
    if (text.isEmpty() || text.size() > 2 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const int exponent = text.toInt();
    if (exponent > largestExponent)
        return std::nullopt;
    return isNegative ? -exponent : exponent;
}

std::optional<Pieces> piecesOf(QByteArrayView text)
{
    Pieces pieces;
    if (isSign(text.front())) {
        pieces.isNegative = text.front() == '-';
        text = text.sliced(1).trimmed();
    } else if (isSign(text.back())) {
        pieces.isNegative = text.back() == '-';
        text = text.chopped(1).trimmed();
    }
    int exponent = 0;
    const qsizetype e = std::max(text.indexOf('E'), text.indexOf('e'));
    if (e > 0) {
        const std::optional<int> read = exponentOf(text.sliced(e + 1));
        if (!read)
            return std::nullopt;
        exponent = *read;
        text = text.first(e);
    }
    const qsizetype comma = text.indexOf(',');
    const QByteArrayView whole = comma < 0 ? text : text.first(comma);
    const QByteArrayView fraction = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
    if (whole.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    if (!std::all_of(whole.begin(), whole.end(), isDigit) ||
        !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    pieces.digits = whole.toByteArray() + fraction.toByteArray();
    pieces.comma = whole.size() + exponent;
    return pieces;
}

/// The pieces in cents, rounded half away from zero where there are more decimals.
FecAmount amountOfPieces(const Pieces &pieces)
{
    FecAmount amount;
    QByteArray digits = pieces.digits;
    qsizetype kept = pieces.comma + 2;
    if (kept < 0) {
        digits.prepend(QByteArray(int(-kept), '0'));
        kept = 0;
    }
    while (digits.size() < kept)
        digits += '0';
    const QByteArrayView beyond = QByteArrayView(digits).sliced(kept);
    amount.isRounded = std::any_of(beyond.begin(), beyond.end(), [](char c) { return c != '0'; });
    qint64 cents = 0;
    for (const char digit : QByteArrayView(digits).first(kept)) {
        cents = cents * 10 + (digit - '0');
        if (cents > Money::maxCents)
            return {FecAmount::State::TooLarge, {}, false, false};
    }
    if (!beyond.isEmpty() && beyond.front() >= '5')
        ++cents;
    amount.value = Money::fromCents(pieces.isNegative ? -cents : cents);
    return amount;
}

/// `1234,50` and `0,00`, as nearly every program writes them: digits, a comma, two decimals.
/// Absent for anything else.
std::optional<FecAmount> plainAmount(QByteArrayView text)
{
    constexpr qsizetype mostWhole = 12; // fewer than Money::maxCents has
    const qsizetype whole = text.size() - 3;
    if (whole < 1 || whole > mostWhole || text[whole] != ',')
        return std::nullopt;
    qint64 cents = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at == whole)
            continue;
        if (!isDigit(text[at]))
            return std::nullopt;
        cents = cents * 10 + (text[at] - '0');
    }
    if (cents > Money::maxCents)
        return std::nullopt;
    FecAmount amount;
    amount.value = Money::fromCents(cents);
    amount.hasLeadingZeros = text.front() == '0' && whole > 1;
    return amount;
}

/// YYYYMMDD of the years of a FEC; absent for anything else.
std::optional<FecDay> plainDay(QByteArrayView text)
{
    constexpr qsizetype places = 8;
    if (text.size() != places || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const auto number = [&](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype at = from; at < from + count; ++at)
            value = value * 10 + (text[at] - '0');
        return value;
    };
    const int year = number(0, 4);
    const QDate value(year, number(4, 2), number(6, 2));
    if (!value.isValid() || year < 1900 || year > 2099)
        return std::nullopt;
    return FecDay{FecDay::State::Good, value, true};
}

/// Year, month and day in eight digits, absent when they are no real day.
QDate dayOf(QByteArrayView digits, bool yearFirst)
{
    const QByteArrayView year = yearFirst ? digits.first(4) : digits.last(4);
    const QByteArrayView month = yearFirst ? digits.sliced(4, 2) : digits.sliced(2, 2);
    const QByteArrayView day = yearFirst ? digits.last(2) : digits.first(2);
    return QDate(year.toInt(), month.toInt(), day.toInt());
}

} // namespace

FecAmount parseFecAmount(QByteArrayView cell)
{
    const QByteArrayView text = cell.trimmed();
    if (text.isEmpty())
        return {FecAmount::State::Blank, {}, false, false};
    if (const std::optional<FecAmount> plain = plainAmount(text))
        return *plain;
    if (text.contains('.'))
        return {FecAmount::State::Dot, {}, false, false};
    const std::optional<Pieces> pieces =
        text.size() > longestNumber ? std::nullopt : piecesOf(text);
    if (!pieces) {
        const bool onlyBlanks = std::all_of(text.begin(), text.end(), [](char c) {
            return isDigit(c) || isSign(c) || c == ',' || c == ' ' || c == '\xA0';
        });
        const bool hasBlank = text.contains(' ') || text.contains('\xA0');
        return {onlyBlanks && hasBlank ? FecAmount::State::Blanks : FecAmount::State::NotNumber,
                {},
                false,
                false};
    }
    FecAmount amount = amountOfPieces(*pieces);
    amount.hasLeadingZeros = pieces->digits.startsWith('0') && pieces->comma > 1;
    return amount;
}

FecDay parseFecDay(QByteArrayView cell)
{
    FecDay day;
    QByteArrayView text = cell.trimmed();
    if (const std::optional<FecDay> plain = plainDay(text))
        return *plain;
    const bool hasTime = text.size() > 10 && (text.contains(' ') || text.contains('T'));
    if (hasTime)
        text = text.first(std::max(text.indexOf(' '), text.indexOf('T')));
    QByteArray digits;
    bool hasOther = false;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else
            hasOther = hasOther || (c != '/' && c != '-' && c != '.');
    }
    const bool isZero = std::all_of(digits.begin(), digits.end(), [](char c) { return c == '0'; });
    if (!hasOther && isZero)
        return {FecDay::State::Blank, {}, true};
    if (hasOther || digits.size() != 8)
        return {FecDay::State::NotDay, {}, true};
    day.isPlain = text.size() == 8 && !hasTime;
    day.value = dayOf(digits, true);
    if (!day.value.isValid() || day.value.year() < 1900 || day.value.year() > 2099) {
        const QDate dayFirst = dayOf(digits, false);
        const bool isBetter =
            dayFirst.isValid() && dayFirst.year() >= 1900 && dayFirst.year() <= 2099;
        if (isBetter || !day.value.isValid()) {
            day.value = dayFirst;
            day.isPlain = false;
        }
    }
    if (!day.value.isValid())
        return {FecDay::State::NotDay, {}, true};
    if (day.value.year() < 1900 || day.value.year() > 2099)
        day.state = FecDay::State::OutOfRange;
    return day;
}

bool isSiren(QStringView digits)
{
    if (digits.size() != 9)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i) {
        if (digits[i] < u'0' || digits[i] > u'9')
            return false;
        const int doubled = (digits[i].unicode() - u'0') * (i % 2 == 1 ? 2 : 1);
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum > 0 && sum % 10 == 0;
}

} // namespace cabas
