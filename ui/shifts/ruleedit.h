// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonValue>

#include <optional>

class QWidget;

namespace cabas::ui {

/// Asks for another value of one rule, in the unit people count it in: shifts, hours, days.
class RuleEdit {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::RuleEdit)

public:
    /// Absent when left, or after saying that what was typed is no value.
    static std::optional<QJsonValue> ask(QWidget *parent, const QString &key,
                                         const QJsonValue &value, bool inMinutes);
    /// What a person typed for a rule, as the rules keep it. An amount is in shifts, or in hours
    /// where the counters count minutes.
    static std::optional<int> parsed(const QString &key, const QString &typed, bool inMinutes);
    /// The same the other way: what stands in the field at first.
    static QString typed(const QString &key, int value, bool inMinutes);
};

} // namespace cabas::ui
