// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/chartloader.h"

#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace cabas {

namespace {

const QString folder = QStringLiteral(":/resources/chart-of-accounts/");

/// The object of a resource; empty when it cannot be read.
QJsonObject resource(const QString &name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Adds the chart's accounts to `accounts`; a later chart's wins. The national chart has no
/// "official" field: all of it is.
void collect(const QJsonObject &chart, std::map<QString, Account> &accounts)
{
    for (const QJsonValue &value : chart[u"accounts"_qs].toArray()) {
        const QJsonObject object = value.toObject();
        Account account;
        account.number = object[u"number"_qs].toString();
        account.label = object[u"label"_qs].toString();
        account.parent = object[u"parent"_qs].toString();
        account.thirdParty = object[u"third_party"_qs].toBool(false);
        account.ours = !object[u"official"_qs].toBool(true);
        accounts.insert_or_assign(account.number, account);
    }
}

} // namespace

QString ChartLoader::shopChart(const QString &profile)
{
    return profile.startsWith(u"asso") ? u"shop-fr-asso.json"_qs : u"shop-fr.json"_qs;
}

Result<> ChartLoader::seed(Tx &tx, const QString &profile, const QDate &today,
                           const QString &yearStart)
{
    const QJsonObject shop = resource(shopChart(profile));
    std::map<QString, Account> accounts;
    collect(resource(shop[u"chart"_qs].toString()), accounts);
    collect(shop, accounts);
    if (accounts.empty())
        return storageFailure(tr("The chart of accounts of this program cannot be read. Install "
                                 "Cabas again."),
                              u"chart"_qs);
    for (const auto &[number, account] : accounts)
        AccountStore::add(tx, account);
    for (const QJsonValue &value : shop[u"journals"_qs].toArray()) {
        const QJsonObject journal = value.toObject();
        AccountStore::addJournal(tx,
                                 {journal[u"code"_qs].toString(), journal[u"label"_qs].toString()});
    }
    for (const QJsonValue &value : shop[u"roles"_qs].toArray()) {
        const QJsonObject mapping = value.toObject();
        const auto role = AccountStore::roleFromName(mapping[u"role"_qs].toString());
        const QString number = mapping[u"number"_qs].toString();
        if (!role || !accounts.contains(number))
            return storageFailure(tr("The chart of accounts of this program is wrong about “%1”. "
                                     "Install Cabas again.")
                                      .arg(mapping[u"role"_qs].toString()),
                                  u"chart"_qs);
        AccountStore::setRole(tx, *role, mapping[u"vat_code"_qs].toString(), number);
    }
    FiscalYearStore::add(tx, LedgerRules::yearOf(today, yearStart, {}));
    return Ok{};
}

} // namespace cabas
