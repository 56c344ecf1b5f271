// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>

#include <optional>

namespace cabas::ui {

/// The dates of crates and cartons, as people write them.
class TypedDay {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::TypedDay)

public:
    /// 02/04/2026, 2.4.26, 020426, or 2/4 of the year that fits `today`. Absent when it is none.
    static std::optional<QDate> read(const QString &typed, QDate today);
    /// "in 23 days", for the line under a date.
    static QString away(QDate today, QDate day);
};

} // namespace cabas::ui
