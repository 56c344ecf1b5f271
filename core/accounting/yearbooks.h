// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/yearend.h"
#include "core/accounting/yearendrules.h"

#include <QCoreApplication>

namespace cabas {

/// What the closing of a year reads from the books, within the transaction of a deed.
class YearBooks {
    Q_DECLARE_TR_FUNCTIONS(YearService)

public:
    static Result<FiscalYear> find(Tx &tx, FiscalYearId id);
    static bool isAssociation(Tx &tx);
    static YearEndAccounts accounts(Tx &tx);
    /// Debit less credit of the accounts with these beginnings at the end of a day.
    static Money held(Tx &tx, const QStringList &beginnings, QDate day);
    /// Of the year alone; a profit is positive.
    static Money result(Tx &tx, const FiscalYear &year);
    /// Entries of a kind that the year's end posted and nobody took back.
    static std::vector<PostedEntry> posted(Tx &tx, const FiscalYear &year, const QString &kind);
    /// Those that must hold nothing, with what they hold: "471: 12,00 €".
    static QStringList waiting(Tx &tx, const FiscalYear &year);
    static AllocationFacts allocationFacts(Tx &tx, QDate on, const AllocationTerms &terms);
    /// The steps of the guided list.
    static YearClosing closing(Tx &tx, const FiscalYear &year, const YearFacts &facts);
    /// What a step would post; absent when there is nothing to.
    static std::optional<JournalEntry> proposed(Tx &tx, const FiscalYear &year, YearStepKind step,
                                                const YearFacts &facts);
    /// Whether the opening entries after `year`, written by others, carry what the accounts hold.
    static Result<> checkOpening(Tx &tx, const FiscalYear &year, const JournalEntry &ours);

private:
    static void addBookSteps(Tx &tx, const YearFacts &facts, YearClosing &closing);
    /// Of equipment and loans, where the shop has any.
    static void addRegisterSteps(Tx &tx, YearClosing &closing);
    static YearStepState stateOf(const FiscalYear &year, bool isDone);
    static void addAdjustments(Tx &tx, YearClosing &closing);
    static void addEndSteps(Tx &tx, YearClosing &closing);
};

} // namespace cabas
