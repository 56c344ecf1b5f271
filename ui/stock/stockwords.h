// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/expiry.h"
#include "core/reports/recall.h"
#include "core/reports/stockhistory.h"
#include "core/stock/stocklist.h"
#include "ui/widgets/kind.h"

#include <QCoreApplication>

namespace cabas::ui {

/// The words of the stock's page.
class StockWords {
    Q_DECLARE_TR_FUNCTIONS(StockWords)

public:
    /// What moved the goods: "Ticket 1-42", "Delivery of Biocoop", "Broken".
    static QString source(const StockEvent &event);
    /// "Lot 4127 · use by 02/04/2026".
    static QString lot(const Lot &lot);

    /// A state to look at: negative stock, a date that is past or near.
    struct Mark {
        QString word;
        Kind kind;
    };
    static std::optional<Mark> mark(const StockRow &row, QDate today);
    static std::optional<Mark> mark(const Lot &lot, QDate today);
    /// How near the date of a lot is: "Date past", "2 days".
    static Mark term(const ExpiryLot &lot, QDate today);
    /// How sure it is that goods were those looked for.
    static Mark surety(RecallSurety surety);

private:
    static std::optional<Mark> dateMark(QDate date, QDate today);
};

} // namespace cabas::ui
