// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/conformity.h"

#include "core/base/day.h"

#include <conformitycore.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace cabas {

namespace {

/// Raise the first number when one of the four conditions is touched, else the second.
const QString coreVersion = QStringLiteral("1.1");
const QString lineToWriteOn = QStringLiteral("……………………………………");

QString filled(QString text, const std::map<QString, QString> &facts)
{
    for (const auto &[name, fact] : facts) {
        if (!fact.isEmpty())
            text.replace(u'{' + name + u'}', fact);
    }
    static const QRegularExpression unknown(QStringLiteral("\\{[a-z_]+\\}"));
    return text.replace(unknown, lineToWriteOn);
}

QStringList listOf(const QJsonValue &values)
{
    QStringList list;
    for (const QJsonValue value : values.toArray())
        list += value.toString();
    return list;
}

} // namespace

const ConformityCore &Conformity::core()
{
    static const ConformityCore core{QStringLiteral("cabas-till-core"), coreVersion,
                                     QStringLiteral(CABAS_CONFORMITY_SHA256),
                                     CABAS_CONFORMITY_FILES};
    return core;
}

Attestation Conformity::attestation(const QString &language,
                                    const std::map<QString, QString> &facts)
{
    QFile file(u":/resources/legal/attestation.json"_qs);
    const QJsonObject data = file.open(QIODevice::ReadOnly)
                                 ? QJsonDocument::fromJson(file.readAll()).object()
                                 : QJsonObject();
    std::map<QString, QString> all = facts;
    all.emplace(u"program"_qs, u"Cabas"_qs);
    all.emplace(u"version"_qs, QStringLiteral(CABAS_VERSION));
    all.emplace(u"core"_qs, core().name);
    all.emplace(u"core_version"_qs, core().version);
    all.emplace(u"core_major"_qs, core().version.section(u'.', 0, 0));
    all.emplace(u"core_sha256"_qs, core().sha256);
    const QJsonObject text = data[language].toObject();
    Attestation attestation;
    attestation.title = filled(text[u"title"_qs].toString(), all);
    attestation.notice = filled(text[u"notice"_qs].toString(), all);
    for (const QJsonValue part : text[u"parts"_qs].toArray()) {
        Attestation::Part &added = attestation.parts.emplace_back();
        added.title = filled(part[u"title"_qs].toString(), all);
        for (const QString &paragraph : listOf(part[u"paragraphs"_qs]))
            added.paragraphs += filled(paragraph, all);
    }
    attestation.sources = listOf(data[u"sources"_qs]);
    attestation.writtenOn = dayFromText(data[u"written_on"_qs].toString()).value_or(QDate());
    return attestation;
}

} // namespace cabas
