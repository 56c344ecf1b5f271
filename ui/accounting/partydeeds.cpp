// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with the account of a third party.
#include "core/accounting/matchingrules.h"
#include "core/accounting/matchingservice.h"
#include "core/accounting/reminderservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/partypage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"

namespace cabas::ui {

void PartyPage::tellProposals()
{
    m_bands->settleAll();
    const auto found = MatchingService(desk().db()).proposals(desk().session(), m_account, m_code);
    if (!found || found->empty() || !desk().may(Permission::PostEntries))
        return;
    QStringList reasons;
    for (const MatchingProposal &proposal : *found) {
        const QString reason = MatchingRules::reasonTitle(proposal.reason);
        if (!reasons.contains(reason))
            reasons += reason;
    }
    m_bands->post({Kind::Info,
                   tr("%n groups settle each other.", nullptr, int(found->size())),
                   reasons.join(u", "_qs) + u'.',
                   u"link"_qs,
                   {{tr("Match them"), [this] { matchProposals(); }, true}}});
}

void PartyPage::toggle(int row)
{
    if (row < 0 || m_shown[size_t(row)].isSettled() || !desk().may(Permission::PostEntries))
        return;
    const LineId line = m_shown[size_t(row)].line;
    if (m_chosen.erase(line) == 0)
        m_chosen.insert(line);
    fill();
}

void PartyPage::match()
{
    const std::vector<LineId> lines(m_chosen.begin(), m_chosen.end());
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), lines] {
            return MatchingService(db).match(session, lines);
        },
        [this](const Result<Matching> &done) {
            if (!done) {
                offerPart(done.failure());
                return;
            }
            m_chosen.clear();
            reload();
            desk().toast(
                tr("Matched under the letter %1.").arg(MatchingRules::letter(done->number)));
        });
}

/// Lines that do not settle each other may settle one of them in part.
void PartyPage::offerPart(const Failure &why)
{
    std::vector<PartyLine> chosen;
    Money left;
    for (const PartyLine &line : m_shown) {
        if (m_chosen.contains(line.line)) {
            chosen.push_back(line);
            left += line.amount();
        }
    }
    if (!MatchingRules::restOf(chosen)) {
        Ask::tellRefusal(m_bands, why);
        return;
    }
    const bool sure = Ask::confirm(this, {tr("Match in part?"),
                                          tr("%1 stay open; the other lines are used up.")
                                              .arg(moneyText(abs(left), Language::locale())),
                                          tr("Match in part"), tr("Not now"), false});
    if (!sure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(),
         lines = std::vector<LineId>(m_chosen.begin(), m_chosen.end())] {
            return MatchingService(db).matchPart(session, lines);
        },
        [this](const Result<PartyLine> &rest) {
            if (rest)
                m_chosen.clear();
            settled(rest ? Result<>(Ok{}) : Result<>(rest.failure()));
        });
}

void PartyPage::settled(const Result<> &done)
{
    if (done)
        reload();
    else
        Ask::tellRefusal(m_bands, done.failure());
}

void PartyPage::unmatch()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const PartyLine &line = m_shown[size_t(row)];
    if (!line.isSettled() && line.parts.isZero())
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = line.matching, part = line.line] {
            return id ? MatchingService(db).unmatch(session, *id)
                      : MatchingService(db).unmatchPart(session, part);
        },
        [this](const Result<> &done) { settled(done); });
}

void PartyPage::matchProposals()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), account = m_account, code = m_code] {
            return MatchingService(db).matchAll(session, account, code);
        },
        [this](const Result<std::vector<Matching>> &done) {
            settled(done ? Result<>(Ok{}) : Result<>(done.failure()));
        });
}

void PartyPage::remind()
{
    const bool sure =
        Ask::confirm(this, {tr("Remind %1 of what is late?").arg(m_name),
                            tr("A mail that lists what is overdue goes to the outbox."),
                            tr("Write the mail"), tr("Not now"), false});
    if (!sure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), account = m_account, code = m_code] {
            return ReminderService(db).remind(session, account, code);
        },
        [this](const Result<Reminder> &sent) {
            if (!sent) {
                Ask::tellRefusal(m_bands, sent.failure());
                return;
            }
            desk().toast(tr("Reminder %1 for %2 waits in the outbox.")
                             .arg(sent->level)
                             .arg(moneyText(sent->amount, Language::locale())));
        });
}

} // namespace cabas::ui
