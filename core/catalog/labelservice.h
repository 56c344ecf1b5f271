// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/labelcontent.h"
#include "core/catalog/labelrequest.h"
#include "core/db/database.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace cabas {

/// A label that somebody wants: of a product, at the price of a day.
struct LabelWish {
    ProductId product{0};
    QDate day;
    QString code = {};     ///< the one to print; empty: the product's first barcode
    bool withPrice = true; ///< false: for the goods themselves, on which a price would grow old
};

/// The labels that wait, what they say, and those that were printed.
class LabelService {
    Q_DECLARE_TR_FUNCTIONS(LabelService)

public:
    explicit LabelService(Database &db) : m_db(db) {}

    /// Due today or before.
    Result<std::vector<QueuedLabel>> waiting(const Session &session) const;
    /// Due in the days to come: prices that begin then.
    Result<std::vector<QueuedLabel>> coming(const Session &session) const;
    Result<std::vector<QueuedLabel>> printed(const Session &session, int limit) const;
    Result<qint64> countWaiting(const Session &session) const;

    /// What labels say, in the language of now and in the order of the wishes. `asQr` draws every
    /// code as a QR code.
    Result<std::vector<LabelContent>>
    contents(const Session &session, const std::vector<LabelWish> &wishes, bool asQr) const;
    /// The products of codes as scanned or typed. NotFound names the first that is unknown.
    Result<std::vector<LabelWish>> wishesFor(const Session &session,
                                             const QStringList &codes) const;
    /// Every product that is sold, by name.
    Result<std::vector<LabelWish>> wishesForAll(const Session &session) const;

    /// Puts labels in the queue by hand, for today; those that wait already stay as they are.
    Result<> ask(const Session &session, const std::vector<ProductId> &products);
    /// Takes labels off the queue: they hang on the shelf.
    Result<> markPrinted(const Session &session, const std::vector<LabelRequestId> &requests);
    /// Puts labels back as they were before they were taken off.
    Result<> putBack(const Session &session, const std::vector<LabelRequest> &requests);

private:
    Database &m_db;
};

} // namespace cabas
