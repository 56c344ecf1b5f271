// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoinvoices.h"
#include "app/demo/demoworld.h"
#include "core/accounting/journalentry.h"
#include "core/bank/bankservice.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace cabas {

/// Keeps the books of the imaginary shop as its treasurer does: opening balances, suppliers'
/// invoices once a week, a statement of the bank a month, pointed and reconciled, VAT returns, the
/// closing of a year that is over.
class DemoBooks {
    Q_DECLARE_TR_FUNCTIONS(DemoBooks)

public:
    explicit DemoBooks(DemoWorld &world) : m_world(world), m_invoices(world) {}

    /// What the books begin with, the equipment, the loan and what comes back each month.
    Result<> begin();
    /// What the treasurer does on the morning of a day. One transaction.
    Result<> keep(QDate day);
    /// The statement of the days before the last one, of which the newest lines wait.
    Result<> leaveSome(QDate lastDay);

private:
    /// A line of the bank, and what the treasurer does with it.
    struct Planned {
        BankTransaction line;
        std::function<Result<BankMatch>(const BankLine &)> deed;
    };
    Result<> openBalances();
    Result<> addRegisters();
    Result<> recur(const QString &name, const QString &account, Money amount);
    Result<> bringCheques(QDate day);
    Result<> bringCash(QDate day);
    Result<> payInstalment(QDate month);
    Result<std::vector<Planned>> plan(QDate from, QDate to);
    Result<> planTakings(QDate from, QDate to, std::vector<Planned> &lines);
    Result<> planCash(QDate from, QDate to, std::vector<Planned> &lines);
    Result<> planSuppliers(QDate from, QDate to, std::vector<Planned> &lines);
    Result<> planOwn(QDate from, QDate to, std::vector<Planned> &lines);
    void planCharges(QDate from, QDate to, std::vector<Planned> &lines);
    void add(std::vector<Planned> &lines, QDate day, Money amount, const QString &label,
             std::function<Result<BankMatch>(const BankLine &)> deed);
    Result<> statement(QDate from, QDate to, QDate pointedUntil);
    Result<> sendVat(QDate month);
    Result<> closeYear(QDate day);
    Result<std::vector<OpenItem>> open(const QString &account, QDate from, QDate to);
    Session treasurer() const { return m_world.as(QStringLiteral("marion"), tr("Office")); }
    /// An amount of the usual shop, as large as this one is beside it.
    Money scaled(qint64 euros) const;

    DemoWorld &m_world;
    DemoInvoices m_invoices;
    QDate m_bankFrom; ///< first day that no statement covers
    Money m_balance;  ///< at the bank, by its statements
    Money m_vatDue;   ///< of the last return
};

} // namespace cabas
