// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/allocationterms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts += each.toString();
    return texts;
}

} // namespace

Result<AllocationTerms> AllocationTermsLoader::of(bool isAssociation)
{
    QFile file(u":/resources/chart-of-accounts/result-allocation.json"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(tr("The terms for allocating a result cannot be read. Install Cabas "
                                 "again."),
                              u"chart"_qs);
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject object =
        all[isAssociation ? u"association"_qs : u"cooperative"_qs].toObject();
    AllocationTerms terms;
    terms.profitAccount = object[u"profit"_qs].toString();
    terms.lossAccount = object[u"loss"_qs].toString();
    terms.carriedProfit = object[u"carried_profit"_qs].toString();
    terms.carriedLoss = object[u"carried_loss"_qs].toString();
    terms.reserveLeastBp = object[u"reserve_least_bp"_qs].toInt();
    terms.capital = textsOf(object[u"capital"_qs]);
    terms.reserves = textsOf(object[u"reserves"_qs]);
    for (const QJsonValue &part : object[u"parts"_qs].toArray())
        terms.parts.push_back({part[u"part"_qs].toString(), part[u"account"_qs].toString(),
                               part[u"is_reserve"_qs].toBool(), part[u"is_interest"_qs].toBool()});
    return terms;
}

} // namespace cabas
