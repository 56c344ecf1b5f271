// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/db/transaction.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace cabas {

/// What went on at the tills, by business day, added up by the database.
class TillReportStore {
public:
    /// Tickets of one kind of moment, person or till. Refunds count as negative amounts; `sales`
    /// and `lines` are of sales alone.
    struct Sum {
        QString name;
        qint64 sales = 0;
        qint64 refunds = 0;
        qint64 lines = 0; ///< articles, one a line
        Money sold;       ///< of sales alone
        Money gross;      ///< sales less refunds
    };
    /// Sales of about one size.
    struct Basket {
        Money least;
        qint64 sales = 0;
        qint64 ofMembers = 0;
        qint64 lines = 0;
        Money gross;
    };
    /// A ticket and who had the right to it.
    struct Entitled {
        QDate day;
        QString ticket;
        QString kind;
        QString localAt;
        QString till;
        int member = 0; ///< number; 0: nobody
        QString memberName;
        QString shopper;     ///< who came in the member's place; may be somebody gone since
        QString shopperRole; ///< PeopleRules::roleName; empty: the member came
        QString standing;    ///< code of that instant
        QString approvedBy;
        Money total;
    };

    /// `name` is the hour of shop time, two digits.
    static std::vector<Sum> byHour(Tx &tx, QDate from, QDate to);
    /// `name` is the cashier's.
    static std::vector<Sum> byCashier(Tx &tx, QDate from, QDate to);
    static std::vector<Sum> byTill(Tx &tx, QDate from, QDate to);
    static std::vector<Basket> baskets(Tx &tx, QDate from, QDate to);
    /// In the order they were made.
    static void eachEntitled(Tx &tx, QDate from, QDate to,
                             const std::function<void(const Entitled &)> &take);
};

} // namespace cabas
