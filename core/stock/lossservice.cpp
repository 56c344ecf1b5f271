// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stock/lossservice.h"

#include "core/access/auditstore.h"
#include "core/barcode/scan.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/stock/lossstore.h"
#include "core/stock/movewalkstore.h"
#include "core/stock/stockservice.h"
#include "core/stock/stockstore.h"

#include <QJsonObject>

#include <utility>

namespace cabas {

Result<LossAnswer> LossService::note(const Session &session, const QString &code, Quantity quantity,
                                     const QString &reason, const QString &receiver)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    CABAS_LET(outcome, StockService(m_db).lose(session, {code, quantity, reason, {}, receiver}));
    return m_db.read([&](Tx &tx) -> Result<LossAnswer> {
        return LossAnswer{*LossStore::find(tx, outcome.number), outcome.onHand, outcome.warnings};
    });
}

Result<LossAnswer> LossService::scan(const Session &session, const QString &code,
                                     const CountedGoods &goods, const QString &reason,
                                     const QString &receiver)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    CABAS_LET(found, m_db.read([&](Tx &tx) -> Result<std::pair<QString, Quantity>> {
        const ScanResult read = parseScan(code, BarcodeRuleStore::all(tx), session.today().year());
        if (!read.ok)
            return refused(read.error, u"bad_code"_qs);
        const auto hit = CatalogStore::findByCode(tx, read.key(), session.today());
        if (read.key().isEmpty() || !hit)
            return notFound(tr("No product has the code %1.").arg(code.trimmed()),
                            u"unknown_code"_qs);
        CountedGoods all = goods;
        const std::optional<Quantity> labelled = read.weight ? read.weight : read.quantity;
        // The number of goods by weight without a weight in it says no weight.
        if (labelled && !labelled->isZero())
            all.labelled = labelled;
        else if (read.price && hit->product.price && hit->product.price->cents() > 0)
            all.labelled = quantityFor(*read.price, *hit->product.price);
        CABAS_LET(quantity, InventoryRules::quantityOf(hit->product, hit->code, all));
        return std::pair(hit->product.code, quantity);
    }));
    return note(session, found.first, found.second, reason, receiver);
}

Result<LossAnswer> LossService::correct(const Session &session, qint64 number, Quantity quantity)
{
    CABAS_TRY(session.require(Permission::CorrectStock));
    return m_db.write([&](Tx &) -> Result<LossAnswer> {
        CABAS_LET(before, undo(session, number));
        return note(session, before.code, quantity, before.reason, before.receiver);
    });
}

Result<std::vector<NotedLoss>> LossService::ofDay(const Session &session, QDate day) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) { return LossStore::between(tx, day, day); });
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
        for (StockMove move : MoveWalkStore::movesOfSource(tx, u"loss"_qs, number)) {
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
