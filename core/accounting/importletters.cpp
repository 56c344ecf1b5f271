// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/importletters.h"

#include "core/accounting/matchingstore.h"

#include <algorithm>

namespace cabas {

void ImportLetters::note(Tx &tx, const ForeignEntry &entry, const PostedEntry &posted)
{
    const bool hasLetters =
        std::any_of(entry.lines.begin(), entry.lines.end(), [](const ForeignLine &line) {
            return !line.letter.isEmpty() && !line.thirdParty.isEmpty();
        });
    if (!hasLetters)
        return;
    const std::vector<PartyLine> written = MatchingStore::ofEntry(tx, posted.id);
    for (size_t at = 0; at < written.size() && at < entry.lines.size(); ++at) {
        const ForeignLine &line = entry.lines[at];
        if (line.letter.isEmpty() || written[at].thirdParty.isEmpty())
            continue;
        Group &group =
            m_groups[{written[at].account, written[at].thirdParty, line.letter, line.letteredOn}];
        group.lines.push_back(written[at].line);
        group.sum += written[at].amount();
        group.last = std::max(group.last, entry.on);
    }
}

qint64 ImportLetters::write(Tx &tx, const Session &session)
{
    qint64 done = 0;
    for (const auto &[key, group] : m_groups) {
        if (group.lines.size() < 2 || !group.sum.isZero())
            continue;
        Matching matching;
        matching.account = std::get<0>(key);
        matching.thirdParty = std::get<1>(key);
        matching.number = MatchingStore::nextNumber(tx, matching.account, matching.thirdParty);
        matching.on = std::get<3>(key).isValid() ? std::get<3>(key) : group.last;
        matching.lines = group.lines;
        MatchingStore::add(tx, matching, session.now(), session.user());
        ++done;
    }
    return done;
}

} // namespace cabas
