// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
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

/// The losses that StockService::lose noted: read by day, taken back.
class LossService {
    Q_DECLARE_TR_FUNCTIONS(LossService)

public:
    explicit LossService(Database &db) : m_db(db) {}

    /// Newest first, those that were taken back among them.
    Result<std::vector<NotedLoss>> ofDay(const Session &session, QDate day) const;
    Result<NotedLoss> find(const Session &session, qint64 number) const;
    /// Brings the goods back, into their lots and at the value they left with. The loss stays
    /// readable. A second time is refused (`already_undone`).
    Result<NotedLoss> undo(const Session &session, qint64 number);

private:
    Database &m_db;
};

} // namespace cabas
