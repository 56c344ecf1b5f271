// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/barcode/gs1checks.h"

#include "core/barcode/gtin.h"
#include "core/barcode/isocodes.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

/// GS1 charset 82, in the order that gives each character its value in the check of 8013.
constexpr QStringView charset82 =
    u"!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

bool isZero(QStringView data)
{
    return std::all_of(data.begin(), data.end(), [](QChar c) { return c == u'0'; });
}

/// Digits that make a number from `least` to `most`.
bool isWithin(QStringView data, qlonglong least, qlonglong most)
{
    bool ok = false;
    const qlonglong number = data.toLongLong(&ok);
    return ok && number >= least && number <= most;
}

bool isDay(int year, QStringView month, QStringView day, bool mayBeZero)
{
    if (mayBeZero && isZero(day))
        return isWithin(month, 1, 12);
    return QDate::isValid(year, month.toInt(), day.toInt());
}

bool isShortDate(QStringView data, bool dayMayBeZero)
{
    // Of the years two digits can mean in a shop's life, all those divisible by 4 are leap years.
    return isDay(2000 + data.first(2).toInt(), data.sliced(2, 2), data.sliced(4), dayMayBeZero);
}

/// A GS1 company prefix has at least four digits, after the indicator or extension if any.
bool hasCompanyPrefix(QStringView data, qsizetype at)
{
    return data.size() >= at + 4 && isDigits(data.sliced(at, 4));
}

/// `01` to `99` of as many, in two or in one digit each: piece of total, child of births.
bool isPlaceInTotal(QStringView place, QStringView total)
{
    return isDigits(place) && isDigits(total) && place.toInt() > 0 &&
           place.toInt() <= total.toInt();
}

/// Remainder by 97 of the IBAN with its first four characters put last, letters as 10 to 35.
bool isIban(QStringView data)
{
    if (data.size() < 5 || !isCountryLetters(data.first(2)) || !isDigits(data.sliced(2, 2)))
        return false;
    const QString turned = data.sliced(4).toString() + data.first(4).toString();
    int remainder = 0;
    for (const QChar c : turned) {
        if (c >= u'0' && c <= u'9')
            remainder = (remainder * 10 + c.digitValue()) % 97;
        else if (c >= u'A' && c <= u'Z')
            remainder = (remainder * 100 + c.unicode() - u'A' + 10) % 97;
        else
            return false;
    }
    return remainder == 1;
}

/// The two check characters of a Global Model Number: weights are primes from the right, the
/// sum modulo 1021 is written in base 32.
bool hasCheckCharacters(QStringView data)
{
    static constexpr std::array<int, 23> primes = {2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31, 37,
                                                   41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83};
    static constexpr QStringView base32 = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const qsizetype length = data.size() - 2;
    if (length < 1 || length > qsizetype(primes.size()))
        return false;
    int sum = 0;
    for (qsizetype at = 0; at < length; ++at) {
        const qsizetype value = charset82.indexOf(data[at]);
        if (value < 0)
            return false;
        sum += int(value) * primes[size_t(length - 1 - at)];
    }
    sum %= 1021;
    return data[length] == base32[sum >> 5] && data[length + 1] == base32[sum & 31];
}

bool hasWholeEscapes(QStringView data)
{
    for (qsizetype at = data.indexOf(u'%'); at >= 0; at = data.indexOf(u'%', at + 1)) {
        bool ok = false;
        if (at + 3 > data.size() || data.sliced(at + 1, 2).toInt(&ok, 16) < 0 || !ok)
            return false;
    }
    return true;
}

bool isPosition(QStringView data)
{
    return data.size() == 3 && data[1] == u'/' && isPlaceInTotal(data.first(1), data.sliced(2));
}

bool isPieceOfTotal(QStringView data)
{
    return data.size() == 4 && isPlaceInTotal(data.first(2), data.sliced(2));
}

bool isImporterIndex(QStringView data)
{
    return data.size() == 1 && (data[0] == u'-' || data[0] == u'_' ||
                                (data[0].unicode() < 128 && data[0].isLetterOrNumber()));
}

using Check = bool (*)(QStringView);

const QHash<QString, Check> &checks()
{
    using View = QStringView;
    static const QHash<QString, Check> all = {
        {u"csum"_qs, hasCheckDigit},
        {u"csumalpha"_qs, hasCheckCharacters},
        {u"gcppos1"_qs, [](View d) { return hasCompanyPrefix(d, 0); }},
        {u"gcppos2"_qs, [](View d) { return hasCompanyPrefix(d, 1); }},
        {u"yymmdd"_qs, [](View d) { return isShortDate(d, false); }},
        {u"yymmd0"_qs, [](View d) { return isShortDate(d, true); }},
        {u"yyyymmdd"_qs,
         [](View d) { return isDay(d.first(4).toInt(), d.sliced(4, 2), d.sliced(6), false); }},
        {u"hhmi"_qs,
         [](View d) { return isWithin(d.first(2), 0, 23) && isWithin(d.sliced(2), 0, 59); }},
        {u"hh"_qs, [](View d) { return isWithin(d, 0, 23); }},
        {u"mi"_qs, [](View d) { return isWithin(d, 0, 59); }},
        {u"ss"_qs, [](View d) { return isWithin(d, 0, 59); }},
        {u"iso3166"_qs, isCountryNumber},
        {u"iso3166999"_qs, [](View d) { return d == u"999" || isCountryNumber(d); }},
        {u"iso3166alpha2"_qs, isCountryLetters},
        {u"iso4217"_qs, isCurrencyNumber},
        {u"iso5218"_qs, [](View d) { return QStringView(u"0129").contains(d); }},
        {u"iban"_qs, isIban},
        {u"latitude"_qs, [](View d) { return isWithin(d, 0, 1'800'000'000); }},
        {u"longitude"_qs, [](View d) { return isWithin(d, 0, 3'600'000'000); }},
        {u"pcenc"_qs, hasWholeEscapes},
        {u"yesno"_qs, [](View d) { return isWithin(d, 0, 1); }},
        {u"hyphen"_qs, [](View d) { return d == u"-"; }},
        {u"zero"_qs, isZero},
        {u"nonzero"_qs, [](View d) { return !isZero(d); }},
        {u"nozeroprefix"_qs, [](View d) { return d == u"0" || !d.startsWith(u'0'); }},
        {u"winding"_qs, [](View d) { return QStringView(u"019").contains(d); }},
        {u"importeridx"_qs, isImporterIndex},
        {u"mediatype"_qs, [](View d) { return isWithin(d, 1, 10) || isWithin(d, 80, 99); }},
        {u"pieceoftotal"_qs, isPieceOfTotal},
        {u"posinseqslash"_qs, isPosition},
        {u"hasnondigit"_qs, [](View d) { return !isDigits(d); }},
    };
    return all;
}

} // namespace

bool Gs1Checks::holds(const QString &check, QStringView data)
{
    const Check function = checks().value(check);
    return !function || function(data);
}

bool Gs1Checks::isInCharset(QChar character, char type)
{
    const bool isDigit = character >= u'0' && character <= u'9';
    const bool isCapital = character >= u'A' && character <= u'Z';
    switch (type) {
    case 'N':
        return isDigit;
    case 'Y':
        return isDigit || isCapital || QStringView(u"#-/").contains(character);
    case 'Z':
        return isDigit || isCapital || (character >= u'a' && character <= u'z') ||
               QStringView(u"-_=").contains(character);
    default:
        return charset82.contains(character);
    }
}

std::optional<QString> Gs1Checks::problem(const Gs1Ai &ai, QStringView value)
{
    qsizetype at = 0;
    for (const Gs1Component &component : ai.components) {
        const qsizetype length = qMin<qsizetype>(component.most, value.size() - at);
        if (length == 0 && component.isOptional)
            break;
        if (length < component.least)
            return tr("The GS1 field (%1) is too short.").arg(ai.number);
        const QStringView part = value.sliced(at, length);
        const bool isLegal = std::all_of(part.begin(), part.end(), [&component](QChar c) {
            return isInCharset(c, component.type);
        });
        if (!isLegal)
            return tr("The GS1 field (%1) holds a character it must not hold.").arg(ai.number);
        for (const QString &check : component.checks) {
            if (holds(check, part))
                continue;
            if (check == u"csum" || check == u"csumalpha")
                return tr("The check digit of the GS1 field (%1) is wrong: scan it again.")
                    .arg(ai.number);
            if (check.startsWith(u"yy"_qs))
                return tr("The date of the GS1 field (%1) does not exist.").arg(ai.number);
            return tr("The value of the GS1 field (%1) is not allowed.").arg(ai.number);
        }
        at += length;
    }
    if (at < value.size())
        return tr("The GS1 field (%1) is too long.").arg(ai.number);
    return {};
}

std::optional<QDate> gs1Date(QStringView yymmdd, int currentYear)
{
    if (yymmdd.size() != 6 || !isDigits(yymmdd))
        return {};
    const int now = currentYear % 100;
    int year = currentYear - now + yymmdd.first(2).toInt();
    if (yymmdd.first(2).toInt() - now >= 51)
        year -= 100;
    else if (yymmdd.first(2).toInt() - now <= -50)
        year += 100;
    const int month = yymmdd.sliced(2, 2).toInt();
    const int day = yymmdd.sliced(4).toInt();
    if (month < 1 || month > 12)
        return {};
    const QDate first(year, month, 1);
    const QDate date = day == 0 ? QDate(year, month, first.daysInMonth()) : QDate(year, month, day);
    if (!date.isValid())
        return {};
    return date;
}

} // namespace cabas
