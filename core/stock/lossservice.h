// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/stock/inventoryrules.h"
#include "core/stock/stockmove.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// A loss as it was noted.
struct NotedLoss {
    qint64 number = 0; ///< as LossOutcome told
    ProductId product{0};
    QString code;
    QString name;
    Unit unit = Unit::Piece;
    Quantity quantity; ///< lost, > 0
    Money value;       ///< at cost, VAT excluded, as a positive amount
    QString reason;    ///< a word of StockRules::lossReasons, or in words
    QString receiver;  ///< of a donation
    QDate day;
    QDateTime at;
    QString user;
    bool undone = false;
};

/// A loss just noted.
struct LossAnswer {
    NotedLoss loss;
    Quantity onHand; ///< left
    std::vector<Warning> warnings;
};

/// Losses one after the other by scanning, for one reason; read by day, taken back. What a single
/// loss is, StockService::lose knows.
class LossService {
    Q_DECLARE_TR_FUNCTIONS(LossService)

public:
    explicit LossService(Database &db) : m_db(db) {}

    /// Notes what was scanned as lost: a case as all it holds, a weight label as its weight. What
    /// is refused: as by InventoryRules::quantityOf and StockService::lose.
    Result<LossAnswer> scan(const Session &session, const QString &code, const CountedGoods &goods,
                            const QString &reason, const QString &receiver);
    /// Another quantity for a loss: it is taken back and noted anew, in one transaction.
    Result<LossAnswer> correct(const Session &session, qint64 number, Quantity quantity);
    /// Newest first, those that were taken back among them.
    Result<std::vector<NotedLoss>> ofDay(const Session &session, QDate day) const;
    Result<NotedLoss> find(const Session &session, qint64 number) const;
    /// Brings the goods back, into their lots and at the value they left with. The loss stays
    /// readable. A second time is refused (`already_undone`).
    Result<NotedLoss> undo(const Session &session, qint64 number);

private:
    Result<LossAnswer> note(const Session &session, const QString &code, Quantity quantity,
                            const QString &reason, const QString &receiver);

    Database &m_db;
};

} // namespace cabas
