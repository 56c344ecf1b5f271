// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/reports/recall.h"

#include <QCoreApplication>

namespace cabas {

/// Goods that are called back: where they came from, where they are, who has them.
class RecallService {
    Q_DECLARE_TR_FUNCTIONS(RecallService)

public:
    /// What of a buyer may be told.
    struct Sight {
        bool names = false;
        bool contacts = false;
    };

    explicit RecallService(Database &db) : m_db(db) {}

    /// Members' names for whoever may see members, phones and mails for whoever may see contacts.
    /// NotFound when no lot and no product is called so, or nothing of it was ever received.
    Result<RecallAnswer> find(const Session &session, const RecallQuestion &question) const;
    /// The same for whoever reads in a transaction; `today` is the day whose codes hold.
    static Result<RecallAnswer> findIn(Tx &tx, const RecallQuestion &question, Sight sight,
                                       QDate today);
    /// What a scan asks for: the product of its code and, where the label says it, the lot.
    /// NotFound when it is no product's.
    Result<RecallQuestion> read(const Session &session, const QString &scan) const;

private:
    Database &m_db;
};

} // namespace cabas
