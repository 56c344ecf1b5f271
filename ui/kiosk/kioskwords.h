// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/kiosk.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>

namespace cabas::ui {

/// How the kiosk speaks to the person before it.
class KioskWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::KioskWords)

public:
    static Kind kindOf(const Standing &standing);
    /// "You are up to date", "Alert: you can shop until 28 March".
    static QString headline(const Standing &standing);
    /// What to do first, or that nothing is.
    static QString advice(const MemberStory &story);
    /// "18:15 – 21:15".
    static QString hours(int startMinute, int minutes);
    static QString hour(const QDateTime &wall);
    /// "Till and cleaning · Week A".
    static QString task(const QString &task, int week);
    /// What one may do about a shift, and until when.
    static QString deadline(const KioskShift &shift, const QDateTime &now);
    static QString places(const KioskOffer &offer);
    /// "Thursday 12 March".
    static QString day(QDate day);
    static QString firstName(const QString &name);
};

} // namespace cabas::ui
