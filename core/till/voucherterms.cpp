// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/voucherterms.h"

#include "core/base/day.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

std::vector<VoucherTerms> read()
{
    QFile file(u":/resources/legal/meal-vouchers.json"_qs);
    const QJsonObject data = file.open(QIODevice::ReadOnly)
                                 ? QJsonDocument::fromJson(file.readAll()).object()
                                 : QJsonObject();
    std::vector<VoucherTerms> all;
    for (const QJsonValue each : data[u"terms"_qs].toArray()) {
        VoucherTerms terms;
        terms.from = dayFromText(each[u"from"_qs].toString()).value_or(QDate());
        terms.dayCap = Money::fromCents(each[u"day_cap_cents"_qs].toInteger());
        for (const QJsonValue rate : each[u"food_rates_bp"_qs].toArray())
            terms.foodRatesBp.push_back(rate.toInt());
        all.push_back(std::move(terms));
    }
    std::sort(all.begin(), all.end(),
              [](const VoucherTerms &a, const VoucherTerms &b) { return a.from < b.from; });
    if (all.empty())
        qFatal("the terms of meal vouchers are not part of the program");
    return all;
}

} // namespace

const std::vector<VoucherTerms> &VoucherTerms::all()
{
    static const std::vector<VoucherTerms> terms = read();
    return terms;
}

const VoucherTerms &VoucherTerms::of(QDate day)
{
    const VoucherTerms *found = &all().front();
    for (const VoucherTerms &one : all()) {
        if (one.from <= day)
            found = &one;
    }
    return *found;
}

} // namespace cabas
