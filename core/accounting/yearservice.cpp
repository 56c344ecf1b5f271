// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/yearservice.h"

#include "core/access/auditstore.h"
#include "core/access/foureyes.h"
#include "core/access/shopstore.h"
#include "core/accounting/allocationterms.h"
#include "core/accounting/assetbooks.h"
#include "core/accounting/balancestore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/yearbooks.h"
#include "core/base/text.h"

#include <QJsonObject>

namespace cabas {

namespace {

void record(Tx &tx, const Session &session, const char *deed, const FiscalYear &year,
            QJsonObject detail = {})
{
    detail.insert(u"end"_qs, dayText(year.end));
    AuditStore::record(tx, session, deed, u"fiscal_year"_qs, year.id.value(), detail);
}

void recordEntry(Tx &tx, const Session &session, const PostedEntry &posted)
{
    AuditStore::record(
        tx, session, "books.year_entry", u"entry"_qs, posted.id.value(),
        QJsonObject{{u"number"_qs, posted.number}, {u"kind"_qs, posted.entry.sourceKind}});
}

/// The next year, opened where it is not yet: its first day is about to be posted on.
Result<FiscalYear> nextYear(Tx &tx, const Session &session, const FiscalYear &year)
{
    CABAS_LET(next, FiscalYearStore::open(tx, session, year.end.addDays(1)));
    if (next.state == u"closed")
        return refused(YearService::tr("The year after is closed already."), u"next_closed"_qs);
    return next;
}

/// An entry of the year's end and what undoes it on the next year's first day.
Result<PostedEntry> postWithContrary(Tx &tx, const Session &session, const FiscalYear &year,
                                     const JournalEntry &entry)
{
    CABAS_LET(posted, JournalStore::append(tx, session, entry));
    CABAS_TRY(nextYear(tx, session, year));
    CABAS_TRY(JournalStore::append(tx, session, YearEndRules::undoneNextYear(posted, year)));
    recordEntry(tx, session, posted);
    return posted;
}

/// One entry for each piece of equipment, so that each keeps its own history; answers the last.
Result<PostedEntry> postDepreciation(Tx &tx, const Session &session, const FiscalYear &year)
{
    std::optional<PostedEntry> last;
    for (const JournalEntry &entry : AssetBooks::lacking(tx, year.end)) {
        CABAS_LET(posted, JournalStore::append(tx, session, entry));
        recordEntry(tx, session, posted);
        last = posted;
    }
    return *last;
}

Result<> requireBegun(const FiscalYear &year)
{
    if (year.state == u"soft_closed")
        return Ok{};
    return refused(year.state == u"open"
                       ? YearService::tr("Begin the closing of the year first.")
                       : YearService::tr("The fiscal year from %1 to %2 is closed for good.")
                             .arg(dateText(year.start), dateText(year.end)),
                   u"state"_qs);
}

} // namespace

Result<YearClosing> YearService::closing(const Session &session, FiscalYearId id,
                                         const YearFacts &facts)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<YearClosing> {
        CABAS_LET(year, YearBooks::find(tx, id));
        return YearBooks::closing(tx, year, facts);
    });
}

Result<FiscalYear> YearService::beginClosing(const Session &session, FiscalYearId id, int openTills)
{
    CABAS_TRY(session.require(Permission::LockPeriods));
    return m_db.write([&](Tx &tx) -> Result<FiscalYear> {
        CABAS_LET(year, YearBooks::find(tx, id));
        if (year.state != u"open")
            return refused(tr("The closing of this year is begun already."), u"state"_qs);
        if (session.today() <= year.end && !ShopStore::read(tx).sandbox)
            return refused(tr("The year ends on %1: its closing begins after that day.")
                               .arg(dateText(year.end)),
                           u"too_early"_qs);
        if (openTills > 0)
            return refused(tr("%n tills of this year are not closed yet. Close them first: their "
                              "takings belong into it.",
                              nullptr, openTills),
                           u"tills_open"_qs);
        FiscalYearStore::setState(tx, id, u"soft_closed"_qs);
        record(tx, session, "books.year_soft_close", year);
        return YearBooks::find(tx, id);
    });
}

Result<FiscalYear> YearService::reopen(const Session &session, FiscalYearId id,
                                       const QString &reason)
{
    CABAS_TRY(session.require(Permission::LockPeriods));
    return m_db.write([&](Tx &tx) -> Result<FiscalYear> {
        CABAS_LET(year, YearBooks::find(tx, id));
        CABAS_TRY(requireBegun(year));
        if (cleaned(reason).isEmpty())
            return refused(tr("Say why the year is opened again."), u"reason"_qs);
        CABAS_TRY(FourEyes::require(tx, session, Permission::LockPeriods,
                                    tr("A year whose closing is begun is opened again by two "
                                       "people.")));
        FiscalYearStore::setState(tx, id, u"open"_qs);
        record(tx, session, "books.year_reopen", year, {{u"reason"_qs, cleaned(reason)}});
        return YearBooks::find(tx, id);
    });
}

Result<PostedEntry> YearService::post(const Session &session, FiscalYearId id, YearStepKind step,
                                      const YearFacts &facts)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PostedEntry> {
        CABAS_LET(year, YearBooks::find(tx, id));
        CABAS_TRY(requireBegun(year));
        const std::optional<JournalEntry> entry = YearBooks::proposed(tx, year, step, facts);
        if (!entry)
            return refused(tr("There is nothing to post: the books say it already."),
                           u"nothing"_qs);
        if (step == YearStepKind::Depreciation)
            return postDepreciation(tx, session, year);
        // Stock stays on its account; goods not invoiced make room for the invoice, and interest
        // for the instalment that bears it.
        if (step == YearStepKind::NotInvoiced || step == YearStepKind::LoanInterest)
            return postWithContrary(tx, session, year, *entry);
        CABAS_LET(posted, JournalStore::append(tx, session, *entry));
        recordEntry(tx, session, posted);
        return posted;
    });
}

Result<PostedEntry> YearService::adjust(const Session &session, FiscalYearId id,
                                        const YearAdjustment &adjustment)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PostedEntry> {
        CABAS_LET(year, YearBooks::find(tx, id));
        CABAS_TRY(requireBegun(year));
        CABAS_LET(entry, YearEndRules::adjustmentEntry(year, adjustment));
        return postWithContrary(tx, session, year, entry);
    });
}

Result<PostedEntry> YearService::takeBack(const Session &session, EntryId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PostedEntry> {
        const std::optional<PostedEntry> wrong = JournalStore::find(tx, id);
        if (!wrong || !(wrong->entry.sourceKind.startsWith(u"year_") ||
                        wrong->entry.sourceKind == u"depreciation"))
            return notFound(tr("There is no such entry of a year’s end."), u"entry"_qs);
        const auto back = [&](const PostedEntry &posted) {
            JournalEntry entry = LedgerRules::reversalOf(posted, posted.entry.on);
            entry.sourceKind = u"year_back"_qs;
            return JournalStore::append(tx, session, entry);
        };
        CABAS_LET(done, back(*wrong));
        for (const PostedEntry &contrary :
             JournalStore::ofSource(tx, u"year_undone"_qs, id.value()))
            CABAS_TRY(back(contrary));
        recordEntry(tx, session, done);
        return done;
    });
}

Result<FiscalYear> YearService::close(const Session &session, FiscalYearId id)
{
    CABAS_TRY(session.require(Permission::LockPeriods));
    return m_db.write([&](Tx &tx) -> Result<FiscalYear> {
        CABAS_LET(year, YearBooks::find(tx, id));
        CABAS_TRY(requireBegun(year));
        for (const FiscalYear &other : FiscalYearStore::all(tx)) {
            if (other.end < year.start && other.state != u"closed" &&
                JournalStore::hasEntries(tx, other.id))
                return refused(tr("The year that ended on %1 is not closed yet: close it first.")
                                   .arg(dateText(other.end)),
                               u"order"_qs);
        }
        CABAS_LET(terms, AllocationTermsLoader::of(YearBooks::isAssociation(tx)));
        std::vector<JournalLine> lines;
        for (const auto &held : BalanceStore::byThirdParty(tx, year)) {
            const bool isCredit = held.balance.isNegative();
            lines.push_back({held.account,
                             held.thirdParty,
                             held.thirdPartyLabel,
                             {},
                             isCredit ? Money() : held.balance,
                             isCredit ? -held.balance : Money()});
        }
        const Money result = YearBooks::result(tx, year);
        const JournalEntry opening = YearEndRules::openingEntry(year, lines, result, terms);
        CABAS_LET(next, nextYear(tx, session, year));
        if (FiscalYearStore::hasOpening(tx, next))
            CABAS_TRY(YearBooks::checkOpening(tx, year, opening));
        else if (!opening.lines.empty())
            CABAS_TRY(JournalStore::append(tx, session, opening));
        FiscalYearStore::setState(tx, id, u"closed"_qs);
        record(tx, session, "books.year_close", year, {{u"result_cents"_qs, result.cents()}});
        return YearBooks::find(tx, id);
    });
}

Result<AllocationTerms> YearService::allocationTerms(const Session &session)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read(
        [&](Tx &tx) { return AllocationTermsLoader::of(YearBooks::isAssociation(tx)); });
}

Result<AllocationFacts> YearService::allocationFacts(const Session &session, QDate on)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    CABAS_LET(terms, allocationTerms(session));
    return m_db.read([&](Tx &tx) { return YearBooks::allocationFacts(tx, on, terms); });
}

Result<PostedEntry> YearService::allocate(const Session &session, FiscalYearId id,
                                          const Allocation &allocation)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    CABAS_LET(terms, allocationTerms(session));
    return m_db.write([&](Tx &tx) -> Result<PostedEntry> {
        CABAS_LET(year, YearBooks::find(tx, id));
        if (year.state != u"closed")
            return refused(tr("The result is known once the year is closed for good."),
                           u"state"_qs);
        CABAS_LET(entry, YearEndRules::allocationEntry(
                             year, allocation, YearBooks::allocationFacts(tx, allocation.on, terms),
                             terms));
        CABAS_LET(posted, JournalStore::append(tx, session, entry));
        AuditStore::record(tx, session, "books.allocate", u"entry"_qs, posted.id.value(),
                           QJsonObject{{u"number"_qs, posted.number}});
        return posted;
    });
}

} // namespace cabas
