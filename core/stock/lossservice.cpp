// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/lossservice.h"

#include "core/access/auditstore.h"
#include "core/stock/lossstore.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

namespace cabas {

Result<std::vector<NotedLoss>> LossService::ofDay(const Session &session, QDate day) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return LossStore::ofDay(tx, day); });
}

Result<NotedLoss> LossService::find(const Session &session, qint64 number) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<NotedLoss> {
        const std::optional<NotedLoss> loss = LossStore::find(tx, number);
        if (!loss)
            return notFound(tr("There is no loss number %1.").arg(number), u"unknown_loss"_qs);
        return *loss;
    });
}

Result<NotedLoss> LossService::undo(const Session &session, qint64 number)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    return m_db.write([&](Tx &tx) -> Result<NotedLoss> {
        // One at a time, so that two people do not both bring the goods back.
        StockStore::lock(tx);
        std::optional<NotedLoss> loss = LossStore::find(tx, number);
        if (!loss)
            return notFound(tr("There is no loss number %1.").arg(number), u"unknown_loss"_qs);
        if (loss->undone)
            return refused(tr("This loss of %1 was already taken back.").arg(loss->name),
                           u"already_undone"_qs);
        std::vector<StockMove> back;
        for (StockMove move : StockStore::movesOfSource(tx, u"loss"_qs, number)) {
            move.kind = MoveKind::Correction;
            move.quantity = -move.quantity;
            move.value = -move.value;
            move.sourceKind = u"loss_undo"_qs;
            move.day = session.today();
            move.at = session.now();
            move.user = session.user();
            back.push_back(move);
        }
        StockStore::move(tx, back);
        AuditStore::record(tx, session, "stock.undo_loss", u"product"_qs, loss->product.value(),
                           {{u"quantity_milli"_qs, loss->quantity.milli()},
                            {u"reason"_qs, loss->reason},
                            {u"number"_qs, number}});
        loss->undone = true;
        return *loss;
    });
}

} // namespace cabas
