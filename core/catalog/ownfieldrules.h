// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/ownfield.h"
#include "core/catalog/productsheet.h"

#include <QCoreApplication>
#include <QLocale>

namespace cabas {

/// What may be written in a field of the shop's own. Pure.
class OwnFieldRules {
    Q_DECLARE_TR_FUNCTIONS(OwnFieldRules)

public:
    static constexpr int maxText = 200;

    /// The value as files hold it (see OwnValues) of what a person typed: a day as 10/03/2026 or
    /// 2026-03-10, a number with comma or dot, a flag as 1. Empty: nothing. Refused in words for
    /// what is no such thing; the code is `own_value`.
    static Result<QString> kept(const OwnField &field, const QString &typed);
    /// The line of a product's history.
    static ProductChange change(const OwnField &field, const QString &before, const QString &after);
    /// A kept value as people read it.
    static QString shown(const OwnField &field, const QString &value, const QLocale &locale);
};

} // namespace cabas
