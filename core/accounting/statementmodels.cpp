// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/statementmodels.h"

#include "core/base/day.h"
#include "core/base/language.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

namespace {

const QString folder = QStringLiteral(":/resources/chart-of-accounts/");

QString labelOf(const QJsonObject &object)
{
    return object[Language::current() == u"fr" ? u"label"_qs : u"label_en"_qs].toString();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts += each.toString();
    return texts;
}

std::vector<StatementGroup> groupsOf(const QJsonValue &value)
{
    std::vector<StatementGroup> groups;
    for (const QJsonValue &each : value.toArray()) {
        const QJsonObject object = each.toObject();
        StatementGroup group;
        group.code = object[object.contains(u"total"_qs) ? u"total"_qs : u"group"_qs].toString();
        group.label = labelOf(object);
        group.isCharge = object[u"side"_qs].toString() == u"charges";
        group.of = textsOf(object[u"of"_qs]);
        for (const QJsonValue &line : object[u"lines"_qs].toArray())
            group.lines.push_back({line[u"line"_qs].toString(), labelOf(line.toObject()),
                                   textsOf(line[u"accounts"_qs]), textsOf(line[u"less"_qs])});
        groups.push_back(std::move(group));
    }
    return groups;
}

QJsonObject resource(const QString &name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Result<StatementModel> StatementModels::of(bool isAssociation, QDate day)
{
    const QString pattern =
        isAssociation ? u"statements-asso-*.json"_qs : u"statements-coop-*.json"_qs;
    QJsonObject best;
    for (const QString &name : QDir(folder).entryList({pattern}, QDir::Files, QDir::Name)) {
        const QJsonObject model = resource(name);
        if (best.isEmpty() || model[u"valid_from"_qs].toString() <= dayText(day))
            best = model;
    }
    if (best.isEmpty())
        return storageFailure(tr("The models of this program’s statements cannot be read. Install "
                                 "Cabas again."),
                              u"chart"_qs);
    return StatementModel{best[u"model"_qs].toString(), groupsOf(best[u"assets"_qs]),
                          groupsOf(best[u"liabilities"_qs]), groupsOf(best[u"income"_qs])};
}

} // namespace cabas
