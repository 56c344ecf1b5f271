// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/technicalwords.h"

#include "core/access/auditwords.h"
#include "core/base/day.h"
#include "core/base/text.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace cabas {

namespace {

constexpr std::array<const char *, 18> titles{
    QT_TRANSLATE_NOOP("TechnicalWords", "Program started"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Program stopped"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Program had not been stopped"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Version of the program changed"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Setting changed"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Backup made"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Backup restored"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Archive written"),
    QT_TRANSLATE_NOOP("TechnicalWords", "File brought to a new version"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Clock set back"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Clock set forward"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Clock confirmed"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Check found something wrong"),
    QT_TRANSLATE_NOOP("TechnicalWords", "New signing key"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Training begun"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Training begun anew"),
    QT_TRANSLATE_NOOP("TechnicalWords", "Training ended"),
    QT_TRANSLATE_NOOP("TechnicalWords", "File salvaged from a damaged one"),
};

struct Label {
    const char *key;
    const char *title;
};

constexpr std::array<Label, 9> labels{{
    {"file", QT_TRANSLATE_NOOP("TechnicalWords", "file %1")},
    {"before", QT_TRANSLATE_NOOP("TechnicalWords", "before: %1")},
    {"after", QT_TRANSLATE_NOOP("TechnicalWords", "after: %1")},
    {"from", QT_TRANSLATE_NOOP("TechnicalWords", "from %1")},
    {"to", QT_TRANSLATE_NOOP("TechnicalWords", "to %1")},
    {"last_ticket", QT_TRANSLATE_NOOP("TechnicalWords", "last ticket at %1")},
    {"reason", QT_TRANSLATE_NOOP("TechnicalWords", "reason: %1")},
    {"checks", QT_TRANSLATE_NOOP("TechnicalWords", "checks: %1")},
    {"public_key", QT_TRANSLATE_NOOP("TechnicalWords", "key %1")},
}};

constexpr int shownOfKey = 16;

/// Days and instants as people read them; anything else as it is.
QString shown(const QString &key, const QString &value)
{
    if (key == u"public_key")
        return value.left(shownOfKey);
    if (const std::optional<QDate> day = dayFromText(value))
        return dateText(*day);
    const QDateTime at = QDateTime::fromString(value, Qt::ISODateWithMs);
    return at.isValid() && value.contains(u'T') ? at.toString(u"dd/MM/yyyy HH:mm 'UTC'"_qs) : value;
}

} // namespace

const std::vector<TechnicalKind> &TechnicalWords::kinds()
{
    static const std::vector<TechnicalKind> list = [] {
        std::vector<TechnicalKind> all;
        for (size_t i = 0; i < titles.size(); ++i)
            all.push_back(TechnicalKind(i));
        return all;
    }();
    return list;
}

QString TechnicalWords::title(TechnicalKind kind)
{
    return tr(titles.at(size_t(kind)));
}

QString TechnicalWords::details(const TechnicalEvent &event)
{
    const QJsonObject details = QJsonDocument::fromJson(event.details.toUtf8()).object();
    QStringList parts;
    if (details.contains(u"deed"_qs))
        parts += AuditWords::title(details[u"deed"_qs].toString());
    for (const Label &label : labels) {
        const QString key = QString::fromLatin1(label.key);
        const QString value = details[key].toVariant().toString();
        if (!value.isEmpty())
            parts += tr(label.title).arg(shown(key, value));
    }
    return parts.join(u" · "_qs);
}

} // namespace cabas
