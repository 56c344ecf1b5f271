// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/draftservice.h"
#include "core/accounting/matchingservice.h"
#include "core/accounting/thirdpartyservice.h"
#include "tests/core/accounting/booksfixture.h"

#include <QTest>

namespace cabas::test {

/// Books with suppliers, customers, a bank, charges over months, equipment and loans.
class EntryBooks : public Books {
public:
    explicit EntryBooks(TestShop::Engine engine = TestShop::Sqlite) : Books(true, engine)
    {
        shop().write([](Tx &tx) {
            const auto account = [&](const char *number, bool thirdParty = false) {
                AccountStore::add(tx, {QString::fromLatin1(number),
                                       QString::fromLatin1(number),
                                       {},
                                       thirdParty,
                                       false,
                                       false});
            };
            account("411", true);
            for (const char *number : {"164", "168", "2183", "28183", "44562", "486", "487", "6132",
                                       "616", "657", "6611", "68112", "5121"})
                account(number);
            for (const char *code : {"BQ", "CA"})
                AccountStore::addJournal(tx,
                                         {QString::fromLatin1(code), QString::fromLatin1(code)});
        });
    }

    static JournalLine party(JournalLine line, const QString &code)
    {
        line.thirdParty = code;
        return line;
    }
    /// A supplier's invoice of a day.
    PostedEntry invoice(const QString &supplier, const QString &number, qint64 cents, QDate on,
                        QDate dueOn = {})
    {
        EntryDraft draft;
        draft.entry = entry(
            on, {debit(u"607"_qs, cents), party(credit(u"401"_qs, cents), supplier)}, u"AC"_qs);
        draft.entry.pieceRef = number;
        draft.dueOn = dueOn;
        return must(DraftService(db()).validate(session(), draft));
    }
    PostedEntry payment(const QString &supplier, const QString &reference, qint64 cents, QDate on)
    {
        EntryDraft draft;
        draft.entry = entry(
            on, {party(debit(u"401"_qs, cents), supplier), credit(u"512"_qs, cents)}, u"BQ"_qs);
        draft.entry.pieceRef = reference;
        return must(DraftService(db()).validate(session(), draft));
    }
    /// The line of an entry on an account, as others settle it.
    PartyLine lineOn(const PostedEntry &posted, const QString &account)
    {
        for (const PartyLine &line : must(MatchingService(db()).ofEntry(session(), posted.id))) {
            if (line.account == account)
                return line;
        }
        qFatal("no line on %s", qPrintable(account));
    }
    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.failure().message));
        return std::move(result).value();
    }
};

} // namespace cabas::test
