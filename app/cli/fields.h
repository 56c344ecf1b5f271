// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace cabas {

/// Reads the fields of one JSON action, remembering the first that is absent or of a wrong kind:
/// read everything, then `CABAS_TRY(fields.check())`.
class Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)

public:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}

    bool has(const QString &name) const;

    QString text(const QString &name);
    QString optionalText(const QString &name, const QString &otherwise = {});
    qint64 integer(const QString &name);
    std::optional<qint64> optionalInteger(const QString &name);
    bool flag(const QString &name, bool otherwise);
    Money cents(const QString &name);
    std::optional<Money> optionalCents(const QString &name);
    std::optional<Quantity> optionalMilli(const QString &name);
    Quantity milli(const QString &name);
    QDate day(const QString &name);
    std::optional<QDate> optionalDay(const QString &name);
    QJsonArray list(const QString &name);
    std::optional<QJsonArray> optionalList(const QString &name);
    QJsonObject object(const QString &name);
    /// One of `words`, the first of them where the field is absent; wrong when it is another.
    QString oneOf(const QString &name, const QStringList &words);
    /// The one of two names for a field that is there, `name` where neither is.
    QString either(const QString &name, const QString &other) const;

    /// Usage, naming the first field that was wrong; Refused for an empty text and for a number
    /// beyond what any shop has.
    Result<> check() const;
    /// Notes a wrong field, for readers of nested objects.
    void wrong(const QString &name, const QString &wanted);

private:
    void tooLarge(const QString &name);

    QJsonObject m_object;
    std::optional<Failure> m_failure;
};

} // namespace cabas
