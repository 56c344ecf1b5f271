// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"
#include "core/accounting/vatform.h"

#include <QCoreApplication>

namespace cabas {

/// Fills the VAT return from the books. Pure.
class VatRules {
    Q_DECLARE_TR_FUNCTIONS(VatRules)

public:
    /// Every box with the accounts it was read from, whole euros as the form takes them, and what
    /// a person should look at: VAT that no box takes, a base that does not make its VAT, an
    /// account that held something before the period.
    static VatReturn fill(const VatFormModel &form, const VatBooks &books, QDate from, QDate to);

    /// Half a euro is rounded away from zero.
    static qint64 euros(Money amount);

    /// The entry that empties the accounts of VAT into what is due (44551) or carried (44567);
    /// `shortage` and `surplus` take the cents that the form does not. Absent when nothing moved.
    static std::optional<JournalEntry> entryOf(const VatReturn &filled, const VatFormModel &form,
                                               const VatBooks &books, const QString &shortage,
                                               const QString &surplus);

    /// The days of the next return: a month after the last one, or the month before `today`.
    static std::pair<QDate, QDate> nextPeriod(std::optional<QDate> declaredUntil, QDate today);

private:
    static void addBoxes(const VatFormModel &form, const VatBooks &books, VatReturn &filled);
    static void addTotals(const VatFormModel &form, VatReturn &filled);
    static void addDoubts(const VatFormModel &form, const VatBooks &books, VatReturn &filled);
};

} // namespace cabas
