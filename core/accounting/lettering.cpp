// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/lettering.h"

#include "core/access/auditstore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/matchingrules.h"
#include "core/accounting/matchingstore.h"

namespace cabas {

Matching Lettering::write(Tx &tx, const Session &session, const QString &account,
                          const QString &thirdParty, const std::vector<LineId> &lines)
{
    Matching matching;
    matching.account = account;
    matching.thirdParty = thirdParty;
    matching.number = MatchingStore::nextNumber(tx, account, thirdParty);
    matching.on = session.today();
    matching.lines = lines;
    matching.id = MatchingStore::add(tx, matching, session.now(), session.user());
    AuditStore::record(tx, session, "books.match", u"matching"_qs, matching.id.value(),
                       {{u"code"_qs, MatchingRules::letter(matching.number)},
                        {u"lines"_qs, qint64(lines.size())}});
    return matching;
}

void Lettering::settle(Tx &tx, const Session &session, LineId owed, LineId paid)
{
    const std::optional<PartyLine> first = MatchingStore::line(tx, owed);
    const std::optional<PartyLine> second = MatchingStore::line(tx, paid);
    if (!first || !second || first->thirdParty.isEmpty() ||
        !MatchingRules::check({*first, *second}))
        return;
    write(tx, session, first->account, first->thirdParty, {owed, paid});
}

Result<> Lettering::undo(Tx &tx, const Session &session, const Matching &matching)
{
    const std::optional<FiscalYear> year = FiscalYearStore::find(tx, matching.on);
    if (year && year->state == u"closed")
        return refused(tr("This matching belongs to a fiscal year that is closed for good: it "
                          "stands in the file of the tax office."),
                       u"closed_year"_qs);
    MatchingStore::remove(tx, matching.id);
    AuditStore::record(tx, session, "books.unmatch", u"matching"_qs, matching.id.value(),
                       {{u"code"_qs, MatchingRules::letter(matching.number)}});
    return Ok{};
}

bool Lettering::undoParts(Tx &tx, const Session &session, LineId line)
{
    const int freed = MatchingStore::removeParts(tx, line);
    if (freed > 0)
        AuditStore::record(tx, session, "books.unmatch", u"journal_line"_qs, line.value(),
                           {{u"parts"_qs, freed}});
    return freed > 0;
}

Result<> Lettering::undoOfEntry(Tx &tx, const Session &session, EntryId entry)
{
    for (const PartyLine &line : MatchingStore::ofEntry(tx, entry)) {
        // Read anew: undoing one line of an entry may have freed another.
        const std::optional<PartyLine> now = MatchingStore::line(tx, line.line);
        if (now && now->matching)
            CABAS_TRY(undo(tx, session, *MatchingStore::find(tx, *now->matching)));
        else
            undoParts(tx, session, line.line);
    }
    return Ok{};
}

void Lettering::settleReversal(Tx &tx, const Session &session, EntryId entry, EntryId reversal)
{
    const std::vector<PartyLine> lines = MatchingStore::ofEntry(tx, entry);
    const std::vector<PartyLine> back = MatchingStore::ofEntry(tx, reversal);
    for (size_t at = 0; at < lines.size() && at < back.size(); ++at)
        settle(tx, session, lines[at].line, back[at].line);
}

} // namespace cabas
