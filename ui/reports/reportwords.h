// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace cabas::ui {

/// What a report answers, in the words of people who ask.
class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)

public:
    /// "How was the day?"; empty for a report that has no question of its own.
    static QString question(const QString &report);
    /// One sentence on what stands in it.
    static QString about(const QString &report);
};

} // namespace cabas::ui
