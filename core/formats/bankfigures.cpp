// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bankfigures.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

constexpr int mostDigits = 15;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212) || c == QChar(0x2013);
}

/// Digits, points and commas of a number, its sign taken off; absent when other letters stand
/// there than a currency.
struct Bare {
    QString digits;
    bool negative = false;
};

std::optional<Bare> bare(QStringView text)
{
    Bare number;
    QString letters;
    int signs = 0;
    for (const QChar c : text.trimmed()) {
        if (isDigit(c) || c == u'.' || c == u',') {
            number.digits += c;
        } else if (isMinus(c) || c == u'+') {
            number.negative = isMinus(c);
            ++signs;
        } else if (c == u'(' || c == u')') {
            number.negative = true;
        } else if (c.isLetter()) {
            letters += c;
        } else if (!c.isSpace() && c != u'\'' && c != u'’' && c != u'€' && c != u'$' && c != u'£' &&
                   c != u'"') {
            return std::nullopt;
        }
    }
    if (signs > 1 || letters.size() > 3 || number.digits.isEmpty())
        return std::nullopt;
    return number;
}

/// Where the decimals begin: the place of their sign, -1 for none.
qsizetype decimalSign(const QString &digits, BankFigures::Style style)
{
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype dot = digits.lastIndexOf(u'.');
    const qsizetype last = std::max(comma, dot);
    if (last < 0)
        return -1;
    const bool isAlone = digits.count(digits[last]) == 1;
    // Whatever was expected, of two kinds of signs the last one stands before the decimals, and
    // one that is not followed by three digits cannot part thousands.
    if (comma >= 0 && dot >= 0)
        return isAlone ? last : -1;
    if (style == BankFigures::Style::Machine)
        return isAlone ? last : -1;
    if (isAlone && digits.size() - last - 1 != 3)
        return last;
    const QChar wanted = style == BankFigures::Style::Comma ? u',' : u'.';
    return isAlone && digits[last] == wanted ? last : -1;
}

std::optional<int> monthNamed(const QString &word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> all;
        const QStringList french{u"janv"_qs, u"fev"_qs,  u"mars"_qs, u"avr"_qs,
                                 u"mai"_qs,  u"juin"_qs, u"juil"_qs, u"aout"_qs,
                                 u"sept"_qs, u"oct"_qs,  u"nov"_qs,  u"dec"_qs};
        const QStringList english{u"jan"_qs, u"feb"_qs, u"mar"_qs, u"apr"_qs, u"may"_qs, u"jun"_qs,
                                  u"jul"_qs, u"aug"_qs, u"sep"_qs, u"oct"_qs, u"nov"_qs, u"dec"_qs};
        for (int i = 0; i < 12; ++i) {
            all.insert(french[i], i + 1);
            all.insert(english[i], i + 1);
        }
        return all;
    }();
    const QString folded = fold(word);
    if (folded.size() < 3)
        return std::nullopt;
    for (qsizetype length = std::min<qsizetype>(folded.size(), 4); length >= 3; --length) {
        if (const auto found = months.find(folded.left(length)); found != months.end())
            return *found;
    }
    return std::nullopt;
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1970 && year <= 2100 ? std::optional(date) : std::nullopt;
}

std::optional<QDate> compactDay(const QString &digits, BankFigures::Order order)
{
    const auto number = [&](int at, int length) { return digits.mid(at, length).toInt(); };
    if (digits.size() >= 8) {
        if (const auto day = valid(number(0, 4), number(4, 2), number(6, 2)))
            return day;
        const bool dayFirst = order == BankFigures::Order::DayMonth;
        return valid(number(4, 4), number(dayFirst ? 2 : 0, 2), number(dayFirst ? 0 : 2, 2));
    }
    return std::nullopt;
}

} // namespace

std::optional<Money> BankFigures::amount(QStringView text, Style style)
{
    const std::optional<Bare> number = bare(text);
    if (!number)
        return std::nullopt;
    const qsizetype sign = decimalSign(number->digits, style);
    QString whole;
    QString fraction;
    for (qsizetype at = 0; at < number->digits.size(); ++at) {
        if (isDigit(number->digits[at]))
            (sign >= 0 && at > sign ? fraction : whole) += number->digits[at];
    }
    if (style == Style::Machine && sign < 0 && whole.size() != number->digits.size())
        return std::nullopt;
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    if (fraction.size() > 2 || whole.size() + 2 > mostDigits || whole.size() + fraction.size() == 0)
        return std::nullopt;
    const qint64 cents = (whole + fraction.leftJustified(2, u'0')).toLongLong();
    const Money money = Money::fromCents(number->negative ? -cents : cents);
    return money.isSane() ? std::optional(money) : std::nullopt;
}

BankFigures::Style BankFigures::styleOf(const QStringList &amounts)
{
    int commas = 0;
    int dots = 0;
    for (const QString &text : amounts) {
        const std::optional<Bare> number = bare(text);
        if (!number)
            continue;
        const qsizetype comma = number->digits.lastIndexOf(u',');
        const qsizetype dot = number->digits.lastIndexOf(u'.');
        const qsizetype last = std::max(comma, dot);
        if (last < 0)
            continue;
        const bool tells = (comma >= 0 && dot >= 0) || number->digits.size() - last - 1 != 3;
        if (tells)
            ++(last == comma ? commas : dots);
    }
    return dots > commas ? Style::Dot : Style::Comma;
}

std::optional<QDate> BankFigures::day(QStringView text, Order order)
{
    static const QRegularExpression parted(
        QStringLiteral("^\\s*(\\d{1,4})\\s*[-/.' ]\\s*(\\d{1,2}|\\p{L}{3,9}\\.?)\\s*[-/.' ]\\s*"
                       "(\\d{1,4})(?:[T ].*)?\\s*$"));
    static const QRegularExpression quicken(QStringLiteral("'\\s*(\\d)\\s*$"));
    static const QRegularExpression compact(QStringLiteral("^\\s*(\\d{8})(?:\\d{4,6})?\\D*.*$"));
    const QString plain = text.toString();
    const auto match = parted.match(plain);
    if (!match.hasMatch()) {
        const auto digits = compact.match(plain);
        return digits.hasMatch() ? compactDay(digits.captured(1), order) : std::nullopt;
    }
    const QString first = match.captured(1);
    const QString second = match.captured(2);
    // Quicken fills years up with a blank: 25/11' 6 is 2006.
    const QString third =
        quicken.match(plain).hasMatch() ? u'0' + match.captured(3) : match.captured(3);
    if (!isDigit(second[0])) {
        const std::optional<int> month = monthNamed(second);
        return month ? valid(fullYear(third), *month, first.toInt()) : std::nullopt;
    }
    if (first.size() >= 3)
        return valid(fullYear(first), second.toInt(), third.toInt());
    if (third.size() == 1 || third.size() == 3)
        return std::nullopt;
    return order == Order::DayMonth ? valid(fullYear(third), second.toInt(), first.toInt())
                                    : valid(fullYear(third), first.toInt(), second.toInt());
}

BankFigures::Reading BankFigures::orderOf(const QStringList &days)
{
    const auto fits = [&](Order order) {
        return std::all_of(days.begin(), days.end(), [&](const QString &text) {
            return text.trimmed().isEmpty() || day(text, order).has_value();
        });
    };
    const auto steps = [&](Order order) {
        int backwards = 0;
        int forwards = 0;
        QDate before;
        for (const QString &text : days) {
            const QDate now = day(text, order).value_or(before);
            forwards += before.isValid() && now > before ? 1 : 0;
            backwards += before.isValid() && now < before ? 1 : 0;
            before = now;
        }
        return std::min(forwards, backwards);
    };
    const bool isDayMonth = fits(Order::DayMonth);
    const bool isMonthDay = fits(Order::MonthDay);
    if (isDayMonth != isMonthDay)
        return {isDayMonth ? Order::DayMonth : Order::MonthDay, false};
    // Statements go one way in time: the order that turns back is the wrong one.
    const int turnsDayMonth = steps(Order::DayMonth);
    const int turnsMonthDay = steps(Order::MonthDay);
    if (turnsDayMonth != turnsMonthDay)
        return {turnsDayMonth < turnsMonthDay ? Order::DayMonth : Order::MonthDay, false};
    const bool isSame = std::all_of(days.begin(), days.end(), [](const QString &text) {
        return day(text, Order::DayMonth) == day(text, Order::MonthDay);
    });
    return {Order::DayMonth, !isSame};
}

} // namespace cabas
