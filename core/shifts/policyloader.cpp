// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/policyloader.h"

#include "core/access/shopstore.h"
#include "core/shifts/policyrules.h"
#include "core/shifts/policystore.h"

#include <QFile>
#include <QJsonDocument>

namespace cabas {

namespace {

/// Before any shop's first day: the first rules hold for all that is entered afterwards too.
const QDate always(2000, 1, 1);

QJsonObject resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QStringList PolicyLoader::names()
{
    return {QStringLiteral("two-for-one"),  QStringLiteral("one-for-one"),
            QStringLiteral("two-counters"), QStringLiteral("minutes"),
            QStringLiteral("balance"),      QStringLiteral("voluntary")};
}

Result<ShiftPolicy> PolicyLoader::named(const QString &name)
{
    if (!names().contains(name))
        return notFound(tr("There are no rules of shifts named “%1”. Choose among: %2.")
                            .arg(name, names().join(QStringLiteral(", "))),
                        QStringLiteral("unknown_policy"));
    return PolicyRules::fromJson(
        resource(QStringLiteral(":/resources/shift-policies/%1.json").arg(name)));
}

QString PolicyLoader::ofProfile(const QString &profile)
{
    const QJsonObject json = resource(QStringLiteral(":/resources/profiles/%1.json").arg(profile));
    return json.value(QStringLiteral("shift_policy")).toString(QStringLiteral("voluntary"));
}

Result<> PolicyLoader::seed(Tx &tx, const Session &session, const QString &profile)
{
    CABAS_LET(policy, named(ofProfile(profile)));
    policy.from = always;
    PolicyStore::add(tx, session, policy);
    return Ok{};
}

Result<> PolicyLoader::ensure(Tx &tx, const Session &session)
{
    if (PolicyStore::at(tx, session.today()).id.value() != 0)
        return Ok{};
    return seed(tx, session, ShopStore::read(tx).profile);
}

} // namespace cabas
