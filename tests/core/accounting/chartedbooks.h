// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/accountingservice.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/chartloader.h"
#include "core/accounting/fiscalyearstore.h"
#include "tests/support/testshop.h"

#include <QBuffer>
#include <QTest>

namespace cabas::test {

/// A shop with the whole chart of its kind, on 10 March 2026.
class ChartedBooks {
public:
    explicit ChartedBooks(TestShop::Engine engine = TestShop::Sqlite, bool isSandbox = true,
                          const QString &profile = QStringLiteral("cooperative"))
        : m_shop(engine)
    {
        m_shop.write([&](Tx &tx) {
            tx.change("UPDATE shop SET siren = '732829320', sandbox = ?", {isSandbox});
            if (const Result<> done =
                    ChartLoader::seed(tx, profile, QDate(2026, 3, 10), QStringLiteral("01-01"));
                !done)
                qFatal("%s", qPrintable(done.failure().message));
        });
    }

    TestShop &shop() { return m_shop; }
    Database &db() { return m_shop.db(); }
    Session session() const { return m_shop.session(); }
    void setToday(QDate day) { m_shop.clock().set(QDateTime(day, QTime(9, 0), Qt::UTC)); }

    static JournalLine debit(const QString &account, qint64 cents, const QString &third = {})
    {
        return {account, third, {}, {}, Money::fromCents(cents), {}};
    }
    static JournalLine credit(const QString &account, qint64 cents, const QString &third = {})
    {
        return {account, third, {}, {}, {}, Money::fromCents(cents)};
    }
    Result<PostedEntry> post(QDate on, std::vector<JournalLine> lines,
                             const QString &journal = QStringLiteral("OD"))
    {
        JournalEntry entry;
        entry.journal = journal;
        entry.on = on;
        entry.pieceRef = QStringLiteral("P%1").arg(++m_documents); // a supplier's is booked once
        entry.label = QStringLiteral("Test");
        entry.lines = std::move(lines);
        return AccountingService(db()).post(session(), entry);
    }
    /// A month of sales at 20 % and 5.5 %, a purchase, its payment.
    void live(QDate month)
    {
        const QDate day = month.addDays(14);
        QVERIFY(
            post(day,
                 {debit(QStringLiteral("5301"), 22550), credit(QStringLiteral("70713"), 10000),
                  credit(QStringLiteral("445713"), 2000), credit(QStringLiteral("70711"), 10000),
                  credit(QStringLiteral("445711"), 550)},
                 QStringLiteral("VE")));
        QVERIFY(post(day,
                     {debit(QStringLiteral("60711"), 12000), debit(QStringLiteral("44566"), 660),
                      credit(QStringLiteral("401"), 12660, QStringLiteral("F001"))},
                     QStringLiteral("AC")));
        QVERIFY(post(day.addDays(5), {debit(QStringLiteral("401"), 12000, QStringLiteral("F001")),
                                      credit(QStringLiteral("5121"), 12000)}));
    }
    FiscalYear year(int end)
    {
        for (const FiscalYear &each :
             m_shop.read([](Tx &tx) { return FiscalYearStore::all(tx); })) {
            if (each.end.year() == end)
                return each;
        }
        qFatal("no such year");
    }
    /// What accounts hold at the end of a day, by number.
    QMap<QString, qint64> balances(QDate day)
    {
        QMap<QString, qint64> sums;
        const auto balance =
            AccountingService(db()).trialBalance(session(), QDate(day.year(), 1, 1), day);
        if (!balance)
            qFatal("%s", qPrintable(balance.failure().message));
        for (const TrialBalanceLine &line : balance->lines) {
            if (!line.balance().isZero())
                sums[line.account] = line.balance().cents();
        }
        return sums;
    }

private:
    int m_documents = 0;
    TestShop m_shop;
};

} // namespace cabas::test
