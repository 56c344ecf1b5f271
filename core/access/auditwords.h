// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"

#include <QCoreApplication>

namespace cabas {

/// The audit's stable words as people read them. Pure.
class AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)

public:
    /// The stable words of all deeds, by area.
    static QStringList deeds();
    /// "Till closed"; the stable word itself for a deed of a newer version.
    static QString title(const QString &deed);
    /// The areas that deeds belong to, first words of them: "till", "member".
    static QStringList areas();
    static QString areaTitle(const QString &area);
    /// What a line says beyond its deed, part by part: amounts, counts, days, roles.
    static QString details(const AuditLine &line);
};

} // namespace cabas
