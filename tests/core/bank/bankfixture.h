// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalstore.h"
#include "core/bank/bankimportservice.h"
#include "core/bank/bankservice.h"
#include "tests/support/testshop.h"

#include <QDebug>

namespace cabas::test {

/// A shop with the accounts that a bank is about, and statements made by hand.
class BankFixture {
public:
    explicit BankFixture(TestShop::Engine engine = TestShop::Sqlite) : m_shop(engine)
    {
        m_shop.write([](Tx &tx) { fill(tx); });
    }

    Database &db() { return m_shop.db(); }
    TestShop &shop() { return m_shop; }
    Session session() const { return m_shop.session(); }
    BankService service() { return BankService(m_shop.db()); }
    BankImportService imports() { return BankImportService(m_shop.db()); }

    static JournalLine side(const char *account, qint64 cents, const char *thirdParty = "",
                            const char *party = "")
    {
        JournalLine line;
        line.account = QString::fromLatin1(account);
        line.thirdParty = QString::fromUtf8(thirdParty);
        line.thirdPartyLabel = QString::fromUtf8(party);
        (cents < 0 ? line.credit : line.debit) = Money::fromCents(std::abs(cents));
        return line;
    }
    /// Posts an entry; debits positive, credits negative.
    PostedEntry post(QDate on, const QString &label, std::vector<JournalLine> lines,
                     const QString &pieceRef = u"P"_qs)
    {
        JournalEntry entry;
        entry.journal = u"OD"_qs;
        entry.on = on;
        entry.pieceRef = pieceRef;
        entry.label = label;
        entry.sourceKind = u"manual"_qs;
        entry.lines = std::move(lines);
        const auto posted =
            db().write([&](Tx &tx) { return JournalStore::append(tx, session(), entry); });
        if (!posted)
            qFatal("%s", qPrintable(posted.failure().message));
        return *posted;
    }

    static BankTransaction line(QDate day, qint64 cents, const QString &label,
                                const QString &id = {})
    {
        BankTransaction line;
        line.booked = day;
        line.amount = Money::fromCents(cents);
        line.label = label;
        line.id = id;
        return line;
    }
    /// A statement of the shop's account, closing where its lines lead.
    static BankFile file(qint64 opening, std::vector<BankTransaction> lines,
                         const QString &format = u"camt.053"_qs)
    {
        BankFile file;
        file.format = format;
        BankStatement statement;
        statement.iban = u"FR7630006000011234567890189"_qs;
        statement.currency = u"EUR"_qs;
        statement.opening = Money::fromCents(opening);
        statement.transactions = std::move(lines);
        statement.closing = *statement.opening + statement.sum();
        file.statements = {statement};
        BankProof::settle(file);
        return file;
    }
    BankImport take(const BankFile &file)
    {
        const auto done = imports().run(session(), file, {});
        if (!done)
            qFatal("%s", qPrintable(done.failure().message));
        return *done;
    }
    BankBoard board() { return *service().board(session(), BankAccountId(1)); }
    BankStanding standing() { return *service().standing(session(), BankAccountId(1)); }

private:
    static void fill(Tx &tx)
    {
        tx.change("UPDATE shop SET sandbox = 1");
        const auto account = [&](const char *number, bool thirdParty = false) {
            AccountStore::add(tx, {QString::fromLatin1(number),
                                   QString::fromLatin1(number),
                                   {},
                                   thirdParty,
                                   false,
                                   false});
        };
        for (const char *number : {"101", "44566", "5112", "51171", "51172", "5121", "5122", "5302",
                                   "5801", "606", "6278", "707"})
            account(number);
        account("401", true);
        account("4191", true);
        for (const char *code : {"AN", "BQ", "OD"})
            AccountStore::addJournal(tx, {QString::fromLatin1(code), QString::fromLatin1(code)});
        const auto role = [&](AccountRole role, const char *number) {
            AccountStore::setRole(tx, role, {}, QString::fromLatin1(number));
        };
        role(AccountRole::Bank, "5121");
        role(AccountRole::Card, "51171");
        role(AccountRole::MealVoucher, "51172");
        role(AccountRole::Cheques, "5112");
        role(AccountRole::InternalTransfer, "5801");
        role(AccountRole::SafeCash, "5302");
        role(AccountRole::MemberAccount, "4191");
        role(AccountRole::Supplier, "401");
        role(AccountRole::VatDeductible, "44566");
    }

    TestShop m_shop;
};

} // namespace cabas::test
