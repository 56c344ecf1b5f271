// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalstore.h"
#include "tests/support/testshop.h"

namespace cabas::test {

/// Books alone: a shop with a few accounts and journals. On a real file (not a sandbox) years open
/// only when their day has come.
class Books {
public:
    explicit Books(bool isSandbox = true, TestShop::Engine engine = TestShop::Sqlite)
        : m_shop(engine)
    {
        m_shop.write([&](Tx &tx) { fill(tx, isSandbox); });
    }

    Database &db() { return m_shop.db(); }
    SettableClock &clock() { return m_shop.clock(); }
    TestShop &shop() { return m_shop; }

    Session session() const { return m_shop.session(); }
    Session session(const std::vector<Permission> &permissions) const
    {
        return m_shop.sessionAs(permissions);
    }

    static JournalLine debit(const QString &account, qint64 cents)
    {
        return {account, {}, {}, {}, Money::fromCents(cents), {}};
    }
    static JournalLine credit(const QString &account, qint64 cents)
    {
        return {account, {}, {}, {}, {}, Money::fromCents(cents)};
    }
    static JournalEntry entry(QDate on, std::vector<JournalLine> lines,
                              const QString &journal = QStringLiteral("OD"))
    {
        JournalEntry entry;
        entry.journal = journal;
        entry.on = on;
        entry.pieceRef = QStringLiteral("P1");
        entry.pieceOn = on;
        entry.label = QStringLiteral("Test");
        entry.sourceKind = QStringLiteral("manual");
        entry.lines = std::move(lines);
        return entry;
    }

    Result<PostedEntry> append(const JournalEntry &entry)
    {
        return db().write([&](Tx &tx) { return JournalStore::append(tx, session(), entry); });
    }

private:
    static void fill(Tx &tx, bool isSandbox)
    {
        tx.change("UPDATE shop SET siren = '732829320', sandbox = ?", {isSandbox});
        const auto account = [&](const char *number, const char *label, bool thirdParty = false,
                                 bool closed = false) {
            AccountStore::add(tx, {QString::fromUtf8(number),
                                   QString::fromUtf8(label),
                                   {},
                                   thirdParty,
                                   false,
                                   closed});
        };
        account("10", "Capital et réserves");
        account("101", "Capital");
        account("401", "Fournisseurs", true);
        account("44566", "TVA sur autres biens et services");
        account("512", "Banques");
        account("530", "Ancienne caisse", false, true);
        account("5301", "Caisse");
        account("607", "Achats de marchandises");
        account("707", "Ventes de marchandises");
        for (const char *code : {"AC", "AN", "OD", "VE"})
            AccountStore::addJournal(tx, {QString::fromLatin1(code), QString::fromLatin1(code)});
    }

    TestShop m_shop;
};

} // namespace cabas::test
