// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reception/reversalservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/purchasing/cratestore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/orderstore.h"
#include "core/reception/creditclaims.h"
#include "core/reception/deliverycrates.h"
#include "core/reception/orderdelivery.h"
#include "core/special/specialarrivals.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

namespace cabas {

namespace {

const QString source = QStringLiteral("delivery");

/// The moves of documents, by product.
std::map<ProductId, std::vector<StockMove>> movesByProduct(Tx &tx,
                                                           const std::vector<DeliveryId> &ids)
{
    std::map<ProductId, std::vector<StockMove>> moves;
    for (const DeliveryId id : ids) {
        for (const StockMove &move : MoveWalkStore::movesOfSource(tx, source, id.value()))
            moves[move.product].push_back(move);
    }
    return moves;
}

/// What moved the product since it came, but for the delivery itself and its counter-documents.
std::vector<StockMove> movesSince(Tx &tx, const ReversalFacts &facts, DeliveryId delivery,
                                  const std::vector<DeliveryId> &reversals)
{
    std::vector<StockMove> since =
        MoveWalkStore::movesFrom(tx, facts.line.product, facts.receipts.front().id);
    std::erase_if(since, [&](const StockMove &move) {
        const DeliveryId of(move.sourceId);
        return move.sourceKind == source &&
               (of == delivery ||
                std::find(reversals.begin(), reversals.end(), of) != reversals.end());
    });
    return since;
}

} // namespace

bool ReversalPlan::hasAnything() const
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const ReversibleLine &line) { return !line.left.isZero(); });
}

bool ReversalPlan::isWhole() const
{
    return std::all_of(lines.begin(), lines.end(),
                       [](const ReversibleLine &line) { return line.left == line.received; });
}

Result<ReversalPlan> ReversalService::planOf(Tx &tx, DeliveryId id)
{
    const std::optional<Delivery> delivery = DeliveryStore::find(tx, id);
    if (!delivery)
        return notFound(tr("There is no delivery number %1.").arg(id.value()));
    if (delivery->state != DeliveryState::Finished)
        return refused(tr("This delivery is not finished: change its count instead."),
                       u"not_finished"_qs);
    if (delivery->reverses)
        return refused(tr("This document takes delivery %1 back: it cannot be taken back itself. "
                          "Receive the goods anew.")
                           .arg(delivery->reverses->value()),
                       u"is_reversal"_qs);
    ReversalPlan plan{
        *delivery, {}, DeliveryStore::reversalsOf(tx, id), OrderStore::ofDelivery(tx, id)};
    std::map<ProductId, std::vector<StockMove>> receipts = movesByProduct(tx, {id});
    std::map<ProductId, std::vector<StockMove>> taken = movesByProduct(tx, plan.reversals);
    for (const DeliveryLine &line : DeliveryStore::lines(tx, id)) {
        ReversalFacts facts;
        facts.line = line;
        facts.receipts = receipts[line.product];
        if (facts.receipts.empty())
            continue;
        facts.taken = taken[line.product];
        facts.since = movesSince(tx, facts, id, plan.reversals);
        facts.level = StockStore::level(tx, line.product);
        facts.lots = StockStore::lotsOf(tx, line.product);
        facts.costBefore = MoveWalkStore::costBefore(tx, facts.receipts.front().id);
        plan.lines.push_back(ReversalRules::lineOf(facts));
    }
    return plan;
}

Result<ReversalPlan> ReversalService::plan(const Session &session, DeliveryId id) const
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) { return planOf(tx, id); });
}

DeliveryId ReversalService::write(Tx &tx, const Session &session, const Delivery &reversed,
                                  const QString &reason,
                                  const std::vector<std::vector<StockMove>> &movesByLine,
                                  const std::vector<DeliveryLine> &lines)
{
    Delivery counter;
    counter.supplier = reversed.supplier;
    counter.startedAt = session.now();
    counter.startedBy = session.user();
    counter.reverses = reversed.id;
    counter.reason = reason;
    const DeliveryId id = DeliveryStore::add(tx, counter, {}, {});
    std::vector<StockMove> moves;
    for (size_t i = 0; i < lines.size(); ++i) {
        DeliveryLine line = lines[i];
        line.delivery = id;
        line.expected.reset();
        const DeliveryLineId lineId = DeliveryStore::addLine(tx, line);
        for (StockMove move : movesByLine[i]) {
            DeliveryStore::addReceived(tx, lineId, move.quantity);
            move.reason = reason;
            move.sourceKind = source;
            move.sourceId = id.value();
            move.sourceLine = int(i) + 1;
            move.day = session.today();
            move.at = session.now();
            move.user = session.user();
            moves.push_back(move);
        }
    }
    StockStore::move(tx, std::move(moves));
    DeliveryStore::finish(tx, id, session.today(), session.now(), session.user());
    return id;
}

Result<ReversalAnswer> ReversalService::reverse(const Session &session, DeliveryId id,
                                                const QString &reason,
                                                const std::vector<ReversalWish> &wishes)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    CABAS_TRY(ReversalRules::checkReason(reason));
    return m_db.write([&](Tx &tx) -> Result<ReversalAnswer> {
        DeliveryStore::lock(tx, id);
        CABAS_LET(plan, planOf(tx, id));
        ReversalAnswer answer;
        std::vector<std::vector<StockMove>> moves;
        std::vector<DeliveryLine> lines;
        std::vector<DeliveryCrates::Came> crates;
        auto ofLines = CrateStore::ofDelivery(tx, id);
        const auto takeBack = [&](const ReversibleLine &line, std::optional<Quantity> wished) {
            const auto refusal = ReversalRules::refusal(line, wished);
            if (refusal)
                answer.refused.push_back(*refusal);
            const Quantity quantity = wished.value_or(line.left);
            if ((refusal && wished) || quantity.isZero())
                return;
            moves.push_back(ReversalRules::moves(line, quantity));
            answer.moves += int(moves.back().size());
            lines.push_back(line.line);
            // Crates go with the last of the goods that came in them.
            if (quantity == line.left)
                crates.push_back({line.line, std::move(ofLines[line.line.id])});
        };
        for (const ReversibleLine &line : plan.lines) {
            const auto wish =
                std::find_if(wishes.begin(), wishes.end(), [&](const ReversalWish &each) {
                    return each.product == line.line.product;
                });
            if (wishes.empty())
                takeBack(line, std::nullopt);
            else if (wish != wishes.end())
                takeBack(line, wish->quantity);
        }
        if (answer.moves == 0)
            return plan.hasAnything() || !plan.reversals.empty()
                       ? refused(tr("Nothing is left to take back of what you name."),
                                 u"already_reversed"_qs)
                       : refused(tr("Nothing of this delivery is still here: it is all gone (%1).")
                                     .arg(ReversalRules::waysGone(plan.lines)),
                                 u"all_gone"_qs);
        answer.delivery = write(tx, session, plan.delivery, cleaned(reason), moves, lines);
        answer.awaited = OrderDelivery::takeBack(tx, session, id, answer.delivery);
        std::vector<DeliveryLineId> gone;
        for (size_t i = 0; i < lines.size() && !wishes.empty(); ++i)
            gone.push_back(lines[i].id);
        CreditClaims::dropReversed(tx, session, id, gone, cleaned(reason));
        answer.crates =
            DeliveryCrates::takeBack(tx, session, plan.delivery, answer.delivery, crates);
        SpecialArrivals::takeBack(tx, session, id, DeliveryStore::reversalsOf(tx, id));
        AuditStore::record(tx, session, "reception.reverse", u"delivery"_qs, id.value(),
                           {{u"document"_qs, answer.delivery.value()},
                            {u"moves"_qs, answer.moves},
                            {u"crates"_qs, int(answer.crates.size())},
                            {u"reason"_qs, cleaned(reason)}});
        return answer;
    });
}

} // namespace cabas
