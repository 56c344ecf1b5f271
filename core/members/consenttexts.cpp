// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/consenttexts.h"

#include "core/base/language.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cabas {

std::vector<ConsentText> ConsentTexts::all()
{
    QFile file(u":/resources/members/consents.json"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString language = Language::current();
    std::vector<ConsentText> texts;
    const QJsonArray all =
        QJsonDocument::fromJson(file.readAll()).object().value(u"texts"_qs).toArray();
    for (const QJsonValue value : all) {
        const QJsonObject json = value.toObject();
        texts.push_back({json.value(u"purpose"_qs).toString(), json.value(u"version"_qs).toInt(),
                         json.value(u"title"_qs).toObject().value(language).toString(),
                         json.value(u"text"_qs).toObject().value(language).toString()});
    }
    return texts;
}

} // namespace cabas
