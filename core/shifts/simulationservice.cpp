// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shifts/simulationservice.h"

#include "core/shifts/historystore.h"

#include <algorithm>
#include <tuple>

namespace cabas {

namespace {

constexpr int membersAtOnce = 100;

void note(PolicySimulation &simulation, const LivedHistory &history, const ShiftStanding &before,
          const ShiftStanding &after)
{
    ++simulation.members;
    simulation.shopping += before.mayShop ? 1 : 0;
    simulation.wouldShop += after.mayShop ? 1 : 0;
    ++simulation.before[before.state];
    ++simulation.after[after.state];
    if (before.state != after.state || before.mayShop != after.mayShop)
        simulation.changed.push_back({history.member, history.number, history.name, before, after});
}

} // namespace

Result<PolicySimulation> SimulationService::simulate(const Session &session,
                                                     const ShiftPolicy &policy) const
{
    CABAS_TRY(session.require(Permission::ViewMembers));
    return m_db.read([&](Tx &tx) {
        PolicySimulation simulation;
        simulation.day = session.today();
        const QDate day = simulation.day;
        const std::vector<ShiftClosure> closures = HistoryStore::closures(tx);
        for (const MemberSpan &span : HistoryStore::spans(tx, membersAtOnce)) {
            std::map<MemberId, StandingFacts> present;
            for (auto &[member, facts] : HistoryStore::facts(tx, span))
                present.emplace(member, std::move(facts));
            for (const LivedHistory &history : HistoryStore::all(tx, day, span)) {
                const StandingFacts &facts = present[history.member];
                note(simulation, history, StandingRules::on(facts, day),
                     PolicySimulator::replay(policy, history, closures, day).standing);
            }
        }
        std::stable_sort(simulation.changed.begin(), simulation.changed.end(),
                         [](const ChangedStanding &a, const ChangedStanding &b) {
                             const auto rank = [](const ChangedStanding &each) {
                                 return std::tuple(each.after.mayShop, !each.before.mayShop,
                                                   each.number);
                             };
                             return rank(a) < rank(b);
                         });
        return simulation;
    });
}

} // namespace cabas
