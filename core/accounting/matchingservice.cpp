// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/matchingservice.h"

#include "core/access/auditstore.h"
#include "core/accounting/lettering.h"
#include "core/accounting/matchingrules.h"
#include "core/accounting/matchingstore.h"

#include <algorithm>
#include <map>

namespace cabas {

Result<std::vector<PartyLine>> MatchingService::lines(const Session &session,
                                                      const QString &account,
                                                      const QString &thirdParty, QDate from,
                                                      QDate to)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read(
        [&](Tx &tx) { return MatchingStore::lines(tx, account, thirdParty, from, to); });
}

Result<std::vector<PartyLine>> MatchingService::open(const Session &session, const QString &account,
                                                     const QString &thirdParty)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return MatchingStore::open(tx, account, thirdParty); });
}

Result<std::vector<PartyLine>> MatchingService::ofEntry(const Session &session, EntryId entry)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) { return MatchingStore::ofEntry(tx, entry); });
}

Result<std::vector<PartyAge>> MatchingService::ages(const Session &session, const QString &account,
                                                    QDate on)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    if (account.isEmpty())
        return refused(tr("Say which accounts: 401 for suppliers, 411 for customers."),
                       u"account"_qs);
    return m_db.read([&](Tx &tx) {
        std::vector<PartyAge> ages;
        MatchingStore::eachOpen(tx, account, on, [&](const PartyLine &line) {
            if (ages.empty() || ages.back().account != line.account ||
                ages.back().thirdParty != line.thirdParty) {
                PartyAge age;
                age.account = line.account;
                age.thirdParty = line.thirdParty;
                ages.push_back(age);
            }
            ages.back().name = line.thirdPartyLabel;
            MatchingRules::age(ages.back(), line, on);
        });
        for (PartyAge &age : ages)
            MatchingRules::settleOldest(age);
        return ages;
    });
}

namespace {

/// The lines of those ids, each once.
Result<std::vector<PartyLine>> chosenLines(Tx &tx, std::vector<LineId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<PartyLine> chosen;
    for (const LineId id : ids) {
        const std::optional<PartyLine> line = MatchingStore::line(tx, id);
        if (!line)
            return notFound(
                MatchingService::tr("There is no line %1 in the books.").arg(id.value()),
                u"line"_qs);
        chosen.push_back(*line);
    }
    return chosen;
}

} // namespace

Result<Matching> MatchingService::match(const Session &session, const std::vector<LineId> &lines)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<Matching> {
        CABAS_LET(chosen, chosenLines(tx, lines));
        CABAS_TRY(MatchingRules::check(chosen));
        std::vector<LineId> ids;
        for (const PartyLine &line : chosen)
            ids.push_back(line.line);
        return Lettering::write(tx, session, chosen.front().account, chosen.front().thirdParty,
                                ids);
    });
}

Result<PartyLine> MatchingService::matchPart(const Session &session,
                                             const std::vector<LineId> &lines)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<PartyLine> {
        CABAS_LET(chosen, chosenLines(tx, lines));
        CABAS_LET(rest, MatchingRules::restOf(chosen));
        for (const PartyLine &line : chosen) {
            if (line.line != rest)
                MatchingStore::addPart(tx, line.line, rest, session.now(), session.user());
        }
        AuditStore::record(tx, session, "books.match", u"journal_line"_qs, rest.value(),
                           {{u"parts"_qs, qint64(chosen.size()) - 1}});
        return *MatchingStore::line(tx, rest);
    });
}

Result<> MatchingService::unmatchPart(const Session &session, LineId line)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (!Lettering::undoParts(tx, session, line))
            return notFound(tr("There is no such matching: it was undone already."),
                            u"matching"_qs);
        return Ok{};
    });
}

Result<> MatchingService::undo(const Session &session, const std::optional<Matching> &found, Tx &tx)
{
    if (!found)
        return notFound(tr("There is no such matching: it was undone already."), u"matching"_qs);
    return Lettering::undo(tx, session, *found);
}

Result<> MatchingService::unmatch(const Session &session, MatchingId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write(
        [&](Tx &tx) -> Result<> { return undo(session, MatchingStore::find(tx, id), tx); });
}

Result<> MatchingService::unmatch(const Session &session, const QString &account,
                                  const QString &thirdParty, const QString &letter)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        return undo(session,
                    MatchingStore::find(tx, account, thirdParty, MatchingRules::numberOf(letter)),
                    tx);
    });
}

Result<std::vector<MatchingProposal>> MatchingService::proposals(const Session &session,
                                                                 const QString &account,
                                                                 const QString &thirdParty)
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) {
        return MatchingRules::propose(MatchingStore::open(tx, account, thirdParty));
    });
}

Result<std::vector<Matching>>
MatchingService::matchAll(const Session &session, const QString &account, const QString &thirdParty)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    if (account.isEmpty())
        return refused(tr("Say which accounts: 401 for suppliers, 411 for customers."),
                       u"account"_qs);
    return m_db.write([&](Tx &tx) -> Result<std::vector<Matching>> {
        std::map<std::pair<QString, QString>, std::vector<PartyLine>> parties;
        MatchingStore::eachOpen(tx, account, QDate(9999, 12, 31), [&](const PartyLine &line) {
            if (thirdParty.isEmpty() || line.thirdParty == thirdParty)
                parties[{line.account, line.thirdParty}].push_back(line);
        });
        std::vector<Matching> done;
        for (const auto &[key, open] : parties) {
            for (const MatchingProposal &proposal : MatchingRules::propose(open))
                done.push_back(
                    Lettering::write(tx, session, key.first, key.second, proposal.lines));
        }
        return done;
    });
}

} // namespace cabas
