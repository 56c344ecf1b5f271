// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/openingservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/matchingstore.h"
#include "core/accounting/openingrules.h"
#include "core/accounting/openingstore.h"
#include "core/base/text.h"

namespace cabas {

namespace {

OpeningBooks booksOf(Tx &tx, QDate today)
{
    OpeningBooks books;
    const std::vector<FiscalYear> years = FiscalYearStore::all(tx);
    books.on = years.empty()
                   ? LedgerRules::yearOf(today, ShopStore::read(tx).yearStart, years).start
                   : years.front().start;
    for (const PostedEntry &entry : JournalStore::between(tx, books.on, books.on, u"AN"_qs)) {
        if (!entry.entry.reverses && !JournalStore::reversalOf(tx, entry.id))
            books.posted = entry;
    }
    const Result<Account> members = AccountStore::forRole(tx, AccountRole::MemberAccount);
    books.memberAccount = members ? members->number : QString();
    books.stockAccounts = u"37"_qs;
    return books;
}

} // namespace

Result<OpeningBooks> OpeningService::books(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return booksOf(tx, session.today()); });
}

Result<std::vector<OpeningLine>> OpeningService::kept(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([](Tx &tx) { return OpeningStore::all(tx); });
}

Result<> OpeningService::keep(const Session &session, const std::vector<OpeningLine> &lines)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    if (lines.size() > mostLines)
        return refused(
            tr("Opening balances have %1 lines at most. Import them from a file.").arg(mostLines),
            u"lines"_qs);
    return m_db.write([&](Tx &tx) -> Result<> {
        OpeningStore::replace(tx, lines);
        return Ok{};
    });
}

Result<std::vector<Warning>> OpeningService::check(const Session &session,
                                                   const std::vector<OpeningLine> &lines,
                                                   const OpeningFacts &facts)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    CABAS_LET(known, books(session));
    return OpeningRules::warnings(known, lines, facts);
}

Result<PostedEntry> OpeningService::post(const Session &session,
                                         const std::vector<OpeningLine> &lines)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PostedEntry> {
        const OpeningBooks known = booksOf(tx, session.today());
        if (known.posted)
            return refused(tr("The opening balances are posted already, as entry %1. Reverse that "
                              "one first.")
                               .arg(known.posted->number),
                           u"opening_there"_qs);
        CABAS_LET(entry, OpeningRules::entry(known, lines));
        CABAS_TRY(FiscalYearStore::open(tx, session, known.on));
        CABAS_LET(posted, JournalStore::append(tx, session, entry));
        const std::vector<PartyLine> written = MatchingStore::ofEntry(tx, posted.id);
        for (size_t at = 0; at < written.size(); ++at) {
            if (lines[at].dueOn.isValid())
                MatchingStore::setDue(tx, written[at].line, lines[at].dueOn);
        }
        OpeningStore::replace(tx, {});
        AuditStore::record(tx, session, "books.post", u"entry"_qs, posted.id.value(),
                           {{u"number"_qs, posted.number}});
        return posted;
    });
}

} // namespace cabas
