// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shoprules.h"

#include "core/base/day.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace cabas {

namespace {

constexpr qsizetype sirenDigits = 9;
constexpr qsizetype siretDigits = 14;
/// A year without 29 February.
constexpr auto commonYear = "2001-";

/// From the right, every second digit counts twice (its digits summed); the sum ends with 0.
bool luhnHolds(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

} // namespace

Result<> ShopRules::checkName(const QString &name)
{
    if (name.isEmpty())
        return refused(tr("A shop needs a name."), u"shop_name"_qs);
    if (name.size() > maxNameLength)
        return refused(tr("This name is too long: %1 characters at most.").arg(maxNameLength),
                       u"shop_name"_qs);
    return Ok{};
}

Result<> ShopRules::checkSiren(const QString &siren)
{
    if (siren.isEmpty())
        return Ok{};
    const bool isNumber =
        siren.size() == sirenDigits &&
        std::all_of(siren.begin(), siren.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return refused(tr("A SIREN is nine digits; “%1” is not. Read it on a letter of the tax "
                          "office, or leave it out for now.")
                           .arg(siren),
                       u"siren"_qs);
    if (!luhnHolds(siren))
        return refused(tr("The SIREN %1 is mistyped: its last digit does not fit the others. "
                          "Check it, or leave it out for now.")
                           .arg(siren),
                       u"siren"_qs);
    return Ok{};
}

Result<> ShopRules::checkYearStart(const QString &monthAndDay)
{
    if (dayFromText(QLatin1String(commonYear) + monthAndDay))
        return Ok{};
    return refused(tr("The fiscal year begins on a day MM-DD such as 01-01 or 07-01; “%1” is not "
                      "one.")
                       .arg(monthAndDay),
                   u"year_start"_qs);
}

Result<> ShopRules::checkTimeZone(const QByteArray &zone)
{
    if (!zone.isEmpty() && QTimeZone(zone).isValid())
        return Ok{};
    return refused(
        tr("There is no time zone “%1”. Write it as Europe/Paris.").arg(QString::fromUtf8(zone)),
        u"time_zone"_qs);
}

Result<> ShopRules::checkLanguage(const QString &language)
{
    if (language == u"fr" || language == u"en")
        return Ok{};
    return refused(tr("A shop’s language is fr or en."), u"language"_qs);
}

Result<> ShopRules::checkPapers(const ShopPapers &papers, const QString &siren)
{
    for (const QString &text :
         {papers.street, papers.postcode, papers.city, papers.phone, papers.greeting}) {
        if (text.size() > ShopPapers::maxLength)
            return refused(tr("This is too long for a ticket: %1 characters at most.")
                               .arg(ShopPapers::maxLength),
                           u"too_long"_qs);
    }
    const QString &siret = papers.siret;
    const bool isNumber =
        siret.size() == siretDigits &&
        std::all_of(siret.begin(), siret.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!siret.isEmpty() && (!isNumber || !luhnHolds(siret) || !siret.startsWith(siren)))
        return refused(tr("The SIRET %1 cannot be right: it is the shop’s SIREN and five more "
                          "digits, the last of them a check digit.")
                           .arg(siret),
                       u"siret"_qs);
    static const QRegularExpression french(QStringLiteral("^FR[0-9A-Z]{2}[0-9]{9}$"));
    const QString &vat = papers.vatNumber;
    if (!vat.isEmpty() && (!french.match(vat).hasMatch() || !vat.endsWith(siren)))
        return refused(tr("The VAT number %1 cannot be right: it is FR, two signs and the shop’s "
                          "SIREN.")
                           .arg(vat),
                       u"vat_number"_qs);
    return Ok{};
}

} // namespace cabas
