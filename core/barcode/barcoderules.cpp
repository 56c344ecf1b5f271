// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/barcoderules.h"

#include "core/barcode/gtin.h"

#include <algorithm>
#include <array>

namespace cabas {

namespace {

/// Digits that a member's number may have, to stay a whole number of 32 bits.
constexpr qsizetype longestMemberNumber = 9;

constexpr std::array<const char *, 5> kindNames = {"article", "weight", "price", "quantity",
                                                   "member"};

/// A pattern place by place.
struct Shape {
    QString places;        ///< a digit, '.' or 'v' for the value
    int valueDecimals = 0; ///< how many of the last v stand after the point
    bool isValid = false;

    qsizetype valueDigits() const { return places.count(u'v'); }
    qsizetype numberDigits() const { return places.count(u'.'); }
};

Shape shapeOf(const QString &pattern)
{
    Shape shape;
    bool isInValue = false;
    bool hasValue = false;
    for (const QChar c : pattern) {
        if (c == u'{' && !hasValue) {
            isInValue = hasValue = true;
        } else if (c == u'}' && isInValue) {
            isInValue = false;
        } else if (isInValue && ((c == u'N' && shape.valueDecimals == 0) || c == u'D')) {
            shape.places += u'v';
            shape.valueDecimals += c == u'D' ? 1 : 0;
        } else if (!isInValue && (c == u'.' || (c >= u'0' && c <= u'9'))) {
            shape.places += c;
        } else {
            return shape;
        }
    }
    shape.isValid = !isInValue && hasValue == (shape.valueDigits() > 0) &&
                    (shape.places.size() == 12 || shape.places.size() == 7);
    return shape;
}

bool fits(QStringView body, const Shape &shape)
{
    return shape.isValid && std::equal(body.begin(), body.end(), shape.places.begin(),
                                       shape.places.end(), [](QChar digit, QChar place) {
                                           return place == u'.' || place == u'v' || place == digit;
                                       });
}

/// Told by the digits that the pattern begins with, before it is read place by place.
bool mayFit(QStringView body, const QString &pattern)
{
    for (qsizetype at = 0; at < pattern.size() && at < body.size(); ++at) {
        if (pattern[at] < u'0' || pattern[at] > u'9')
            return true;
        if (pattern[at] != body[at])
            return false;
    }
    return true;
}

/// Some code fits both.
bool overlap(const Shape &a, const Shape &b)
{
    const auto isFree = [](QChar place) { return place == u'.' || place == u'v'; };
    return a.isValid && b.isValid &&
           std::equal(a.places.begin(), a.places.end(), b.places.begin(), b.places.end(),
                      [&](QChar one, QChar other) {
                          return isFree(one) || isFree(other) || one == other;
                      });
}

/// The digits of `body` at the places of that sort, in order.
QString digitsAt(QStringView body, const Shape &shape, QChar place)
{
    QString digits;
    for (qsizetype at = 0; at < body.size(); ++at) {
        if (shape.places[at] == place)
            digits += body[at];
    }
    return digits;
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

/// Decimals of the unit that a value is stored in: cents, or thousandths.
int storedDecimals(BarcodeKind kind)
{
    return kind == BarcodeKind::Price ? 2 : 3;
}

QString withCheckDigit(const QString &body)
{
    return body + QString::number(*checkDigit(body));
}

/// The places of `shape` filled from `number` and `value`, both as wide as they must be.
QString filled(const Shape &shape, QStringView number, QStringView value)
{
    QString body;
    for (const QChar place : shape.places) {
        if (place == u'.' || place == u'v') {
            QStringView &from = place == u'.' ? number : value;
            body += from.front();
            from = from.sliced(1);
        } else {
            body += place;
        }
    }
    return body;
}

BarcodeMatch matchOf(QStringView body, const BarcodeRule &rule, const Shape &shape)
{
    BarcodeMatch match;
    match.rule = rule;
    match.number = digitsAt(body, shape, u'.');
    const QString value = digitsAt(body, shape, u'v');
    const QString zeros(value.size(), u'0');
    match.baseCode = withCheckDigit(filled(shape, match.number, zeros));
    if (value.isEmpty())
        return match;
    const qint64 stored =
        value.toLongLong() * powerOfTen(storedDecimals(rule.kind) - shape.valueDecimals);
    if (rule.kind == BarcodeKind::Price)
        match.price = Money::fromCents(stored);
    else if (rule.kind == BarcodeKind::Weight || rule.kind == BarcodeKind::Quantity)
        match.quantity = Quantity::fromMilli(stored);
    return match;
}

} // namespace

QString barcodeKindName(BarcodeKind kind)
{
    return QString::fromLatin1(kindNames[size_t(kind)]);
}

std::optional<BarcodeKind> barcodeKindFromName(const QString &name)
{
    for (size_t at = 0; at < kindNames.size(); ++at) {
        if (name == QLatin1StringView(kindNames[at]))
            return BarcodeKind(at);
    }
    return {};
}

Result<> BarcodeRules::check(const BarcodeRule &rule)
{
    const Shape shape = shapeOf(rule.pattern);
    if (!shape.isValid)
        return refused(tr("The pattern “%1” cannot be read: it has 12 places (or 7 for short "
                          "codes), digits, dots and one value like {NNDDD}.")
                           .arg(rule.pattern));
    const bool needsValue = rule.kind == BarcodeKind::Weight || rule.kind == BarcodeKind::Price ||
                            rule.kind == BarcodeKind::Quantity;
    if (needsValue && shape.valueDigits() == 0)
        return refused(
            tr("The pattern “%1” needs a value like {NNDDD} for its kind.").arg(rule.pattern));
    if (shape.valueDecimals > storedDecimals(rule.kind))
        return refused(tr("The value of “%1” has too many decimals: a price has two at most, a "
                          "weight or a quantity three.")
                           .arg(rule.pattern));
    if (shape.numberDigits() == 0 && needsValue)
        return refused(
            tr("The pattern “%1” leaves no place for the article’s number.").arg(rule.pattern));
    if (rule.kind == BarcodeKind::Member && shape.numberDigits() == 0)
        return refused(
            tr("The pattern “%1” leaves no place for the member’s number.").arg(rule.pattern));
    if (rule.kind == BarcodeKind::Member && shape.numberDigits() > longestMemberNumber)
        return refused(tr("The pattern “%1” makes members’ numbers too long: nine digits at most.")
                           .arg(rule.pattern));
    return Ok{};
}

std::vector<BarcodeRule> BarcodeRules::defaults()
{
    using Kind = BarcodeKind;
    const QString member = tr("Member’s badge");
    const QString person = tr("Badge of a person of the household");
    const QString price = tr("Priced in the shop");
    const QString weight = tr("Weighed in the shop");
    const QString article = tr("Article of the shop");
    return {
        {member, Kind::Member, u"0420......{NN}"_qs, 10},
        {person, Kind::Member, u"0421......{NN}"_qs, 11},
        {price, Kind::Price, u"02.....{NNNDD}"_qs, 20},
        {price, Kind::Price, u"23.....{NNNDD}"_qs, 21},
        {weight, Kind::Weight, u"21.....{NNDDD}"_qs, 30},
        {weight, Kind::Weight, u"22.....{NNDDD}"_qs, 31},
        {weight, Kind::Weight, u"24.....{NNDDD}"_qs, 32},
        {weight, Kind::Weight, u"25.....{NNDDD}"_qs, 33},
        {weight, Kind::Weight, u"26.....{NNDDD}"_qs, 34},
        {weight, Kind::Weight, u"29.....{NNDDD}"_qs, 35},
        {article, Kind::Article, u"20.........."_qs, 40},
        {article, Kind::Article, u"27.........."_qs, 41},
        {article, Kind::Article, u"28.........."_qs, 42},
    };
}

Result<std::optional<BarcodeMatch>> BarcodeRules::match(QStringView digits,
                                                        const std::vector<BarcodeRule> &rules)
{
    if (!hasCheckDigit(digits))
        return refused(tr("The check digit of %1 is wrong: scan it again.").arg(digits),
                       u"check_digit"_qs);
    QString code = digits.toString();
    if (code.size() == 12)
        code.prepend(u'0');
    const QStringView body = QStringView(code).chopped(1);
    const BarcodeRule *best = nullptr;
    const BarcodeRule *equal = nullptr;
    for (const BarcodeRule &rule : rules) {
        if (!mayFit(body, rule.pattern) || !fits(body, shapeOf(rule.pattern)))
            continue;
        if (!best || rule.priority < best->priority) {
            best = &rule;
            equal = nullptr;
        } else if (rule.priority == best->priority) {
            equal = &rule;
        }
    }
    if (equal)
        return refused(tr("Two barcode rules read %1: “%2” and “%3”. Give them different "
                          "priorities in the settings.")
                           .arg(code, best->pattern, equal->pattern),
                       u"ambiguous"_qs);
    if (!best)
        return std::optional<BarcodeMatch>();
    return std::optional<BarcodeMatch>(matchOf(body, *best, shapeOf(best->pattern)));
}

std::vector<RuleConflict> BarcodeRules::conflicts(const std::vector<BarcodeRule> &rules)
{
    std::vector<RuleConflict> found;
    for (size_t first = 0; first < rules.size(); ++first) {
        for (size_t second = first + 1; second < rules.size(); ++second) {
            if (rules[first].priority == rules[second].priority &&
                overlap(shapeOf(rules[first].pattern), shapeOf(rules[second].pattern)))
                found.push_back({rules[first], rules[second]});
        }
    }
    return found;
}

Result<QString> BarcodeRules::compose(const BarcodeRule &rule, qint64 number, qint64 value)
{
    CABAS_TRY(check(rule));
    const Shape shape = shapeOf(rule.pattern);
    if (number < 0 || number >= powerOfTen(int(shape.numberDigits())))
        return refused(
            tr("The number %1 does not fit the pattern “%2”.").arg(number).arg(rule.pattern));
    if (value < 0 || value >= powerOfTen(int(shape.valueDigits())))
        return refused(
            tr("The value %1 does not fit the pattern “%2”.").arg(value).arg(rule.pattern));
    const auto padded = [](qint64 digits, qsizetype width) {
        return QString::number(digits).rightJustified(width, u'0');
    };
    return withCheckDigit(
        filled(shape, padded(number, shape.numberDigits()), padded(value, shape.valueDigits())));
}

Result<QString> BarcodeRules::withValue(const QString &baseCode, qint64 value,
                                        const std::vector<BarcodeRule> &rules)
{
    CABAS_LET(found, match(baseCode, rules));
    const Shape shape = found ? shapeOf(found->rule.pattern) : Shape();
    if (shape.valueDigits() == 0)
        return refused(tr("No barcode rule puts a weight or a price in %1.").arg(baseCode));
    const qint64 unit = powerOfTen(storedDecimals(found->rule.kind) - shape.valueDecimals);
    if (value % unit != 0)
        return refused(tr("The pattern “%1” has not enough decimals for this value.")
                           .arg(found->rule.pattern));
    return compose(found->rule, found->number.toLongLong(), value / unit);
}

Result<QString> BarcodeRules::memberBadge(int memberNumber, const std::vector<BarcodeRule> &rules)
{
    const BarcodeRule *best = nullptr;
    for (const BarcodeRule &rule : rules) {
        if (rule.kind == BarcodeKind::Member && (!best || rule.priority < best->priority))
            best = &rule;
    }
    if (!best)
        return refused(tr("No barcode rule is for members: add one in the settings."));
    return compose(*best, memberNumber, 0);
}

} // namespace cabas
