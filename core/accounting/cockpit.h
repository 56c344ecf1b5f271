// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <vector>

namespace cabas {

/// What awaits the treasurer, in the order of urgency.
enum class CockpitKind {
    OverdueInvoices,  ///< owed to suppliers and late
    InvoicesDue,      ///< due within a week
    LateCustomers,    ///< owed to the shop and late
    OpenTills,        ///< of earlier days, not closed
    BankLines,        ///< of the bank, that nothing explains
    ScheduledEntries, ///< recurring entries whose day has come
    LoanInstalments,
    PaymentsToPost, ///< runs prepared and not posted
    Drafts,
    ToMatch,         ///< groups of lines that settle each other
    MissingPapers,   ///< purchases of the last months without a document
    TillDifferences, ///< of this month
    Reconciliation,  ///< bank accounts not agreed with the books up to the last month's end
    Vat,             ///< of the month before, not sent
    MonthToClose,    ///< the month before is not locked
};

struct CockpitTask {
    CockpitKind kind = CockpitKind::Drafts;
    int count = 0;
    Money amount; ///< zero where it says nothing
    QDate day;    ///< a deadline, or the month; null where there is none
};

/// What tills and banks say up to a day: the books below cannot ask them.
struct CockpitFacts {
    int openTills = 0;    ///< sessions of days up to it that are not closed
    QDate openSince;      ///< the oldest of them
    bool hasBank = false; ///< a statement covers days up to it
    int bankLines = 0;    ///< that nothing explains
    QDate bankSince;      ///< the oldest of them
    int unreconciled = 0; ///< bank accounts that were not agreed with the books up to it
};

/// One step of closing a month.
struct MonthStep {
    QString item; ///< "drafts", "bank"...: the word of the file
    bool isDone = false;
    bool isByHand = false; ///< a person ticks it; otherwise the file knows
    int left = 0;          ///< what is still to do, where the file knows
};

} // namespace cabas
