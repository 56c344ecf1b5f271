// SPDX-License-Identifier: GPL-3.0-or-later
// What the bank's lines do to documents of third parties and to recurring entries, and how a match
// is taken back.
#include "core/access/auditstore.h"
#include "core/accounting/journalstore.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/lettering.h"
#include "core/accounting/schedulerules.h"
#include "core/accounting/schedulestore.h"
#include "core/bank/bankbooks.h"
#include "core/bank/bankmatchstore.h"
#include "core/bank/bankservice.h"
#include "core/bank/bankstore.h"
#include "core/base/language.h"
#include "core/base/text.h"

#include <QJsonObject>

namespace cabas {

void BankService::letter(Tx &tx, const Session &session, EntryId entry,
                         const std::vector<OpenItem> &items)
{
    // The posting takes the documents in their order, after the bank's line and its fees.
    const std::vector<std::pair<qint64, QString>> lines = BankMatchStore::linesOf(tx, entry);
    const size_t first = lines.size() - items.size();
    for (size_t at = 0; at < items.size(); ++at) {
        if (!items[at].thirdParty.isEmpty())
            Lettering::settle(tx, session, LineId(items[at].line), LineId(lines[first + at].first));
    }
}

Result<BankMatch> BankService::matchRecurring(const Session &session, BankLineId line,
                                              ScheduleId id, int done)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<BankMatch> {
        CABAS_LET(ground, groundOf(tx, line));
        const std::optional<EntrySchedule> schedule = ScheduleStore::find(tx, id);
        std::optional<ScheduledEntry> next =
            schedule ? ScheduleRules::next(*schedule) : std::nullopt;
        if (!next)
            return refused(tr("This recurring entry is over or was stopped."), u"not_open"_qs);
        const Money moved = BankBooks::movedOn(next->entry, ground.account.ledger);
        if (moved != ground.line.amount)
            return refused(tr("The bank says %1 and the recurring entry %2.")
                               .arg(moneyText(ground.line.amount, Language::locale()),
                                    moneyText(moved, Language::locale())),
                           u"amounts"_qs);
        if (!ScheduleStore::count(tx, id, done))
            return conflict(tr("“%1” was posted in the meantime.").arg(next->name),
                            u"changed_meanwhile"_qs);
        next->entry = BankBooks::onBank(next->entry, ground.account.ledger);
        next->entry.on = ground.line.booked;
        CABAS_LET(posted, JournalStore::append(tx, session, next->entry));
        BankGroup group;
        group.account = ground.account.id;
        group.kind = u"match"_qs;
        group.lines = {ground.line.id.value()};
        for (const auto &[number, account] : BankMatchStore::linesOf(tx, posted.id)) {
            if (account == ground.account.ledger)
                group.journalLines.push_back(number);
        }
        group.note = posted.entry.label.isEmpty() ? next->name : posted.entry.label;
        const BankGroupId match = BankMatchStore::add(tx, session, group);
        AuditStore::record(tx, session, "bank.post", u"bank_line"_qs, ground.line.id.value(),
                           QJsonObject{{u"amount_cents"_qs, ground.line.amount.cents()},
                                       {u"entry"_qs, posted.number}});
        return BankMatch{match, posted};
    });
}

Result<> BankService::undo(const Session &session, BankLineId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<BankLine> line = BankStore::line(tx, id);
        if (!line || !line->group)
            return refused(tr("Nothing explains this line: there is nothing to take back."),
                           u"not_explained"_qs);
        const BankGroup group = *BankMatchStore::find(tx, *line->group);
        BankMatchStore::remove(tx, group.id);
        QJsonObject details{{u"amount_cents"_qs, line->amount.cents()}};
        if (group.entry && !JournalStore::reversalOf(tx, *group.entry)) {
            CABAS_TRY(Lettering::undoOfEntry(tx, session, *group.entry));
            const PostedEntry wrong = *JournalStore::find(tx, *group.entry);
            Result<PostedEntry> back =
                JournalStore::append(tx, session, LedgerRules::reversalOf(wrong, wrong.entry.on));
            // Its month may be locked by now: the correction is then of today.
            if (!back)
                back = JournalStore::append(tx, session,
                                            LedgerRules::reversalOf(wrong, session.today()));
            if (!back)
                return back.failure();
            Lettering::settleReversal(tx, session, wrong.id, back->id);
            details.insert(u"by"_qs, back->number);
        }
        AuditStore::record(tx, session, "bank.undo", u"bank_line"_qs, id.value(), details);
        return Ok{};
    });
}

} // namespace cabas
