// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/shopstore.h"
#include "core/accounting/journalstore.h"
#include "core/db/shopfile.h"

#include <QTemporaryDir>

namespace cabas::test {

/// Books alone: a sandbox file with a few accounts and journals, its owner and a clock. No till,
/// no catalogue.
class Books {
public:
    explicit Books(bool sandbox = true, const QString &yearStart = QStringLiteral("01-01"))
        : m_clock(QDateTime(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC))
    {
        const QString path = m_folder.filePath(QStringLiteral("books.cabas"));
        const Result<> made = ShopFile::create(path, m_clock.now(), [&](Tx &tx) -> Result<> {
            fill(tx, sandbox, yearStart);
            return Ok{};
        });
        if (!made)
            qFatal("%s", qPrintable(made.failure().message));
        auto opened = ShopFile::open(path);
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().message));
        m_db = std::move(opened).value();
    }

    Database &db() { return *m_db; }
    SettableClock &clock() { return m_clock; }
    QString path() const { return m_folder.filePath(QStringLiteral("books.cabas")); }

    Session session(std::vector<Permission> permissions = Permissions::all()) const
    {
        return Session({UserId{1}, QStringLiteral("Camille"), std::move(permissions)}, m_clock,
                       "Europe/Paris", QStringLiteral("test"));
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
        return m_db->write([&](Tx &tx) { return JournalStore::append(tx, session(), entry); });
    }

private:
    void fill(Tx &tx, bool sandbox, const QString &yearStart)
    {
        tx.change("INSERT INTO users (id, name, display_name) VALUES (1, 'owner', 'Camille')");
        ShopProfile shop;
        shop.uuid = QStringLiteral("00000000-0000-4000-8000-000000000001");
        shop.name = QStringLiteral("L’Épi");
        shop.siren = QStringLiteral("732829320");
        shop.profile = QStringLiteral("cooperative");
        shop.language = QStringLiteral("fr");
        shop.timeZone = "Europe/Paris";
        shop.vatRegime = QStringLiteral("liable");
        shop.yearStart = yearStart;
        shop.share = Money::fromCents(1000);
        shop.sandbox = sandbox;
        shop.owner = UserId{1};
        shop.createdAt = m_clock.now();
        ShopStore::add(tx, shop);
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

    QTemporaryDir m_folder;
    SettableClock m_clock;
    std::unique_ptr<Database> m_db;
};

} // namespace cabas::test
