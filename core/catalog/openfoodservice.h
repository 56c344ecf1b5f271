// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/openfoodrules.h"
#include "core/db/database.h"

#include <QCoreApplication>
#include <QIODevice>

#include <functional>

namespace cabas {

/// What came of an extract.
struct OpenFoodImport {
    qint64 read = 0;
    qint64 kept = 0;
    qint64 internal = 0;                  ///< numbers of one shop or database, never joined
    qint64 unreadable = 0;                ///< without a barcode or a name, or damaged
    std::vector<OpenFoodRefusal> refused; ///< the first thousand of both
};

/// Open Food Facts on this machine: an extract imported once, asked by barcode.
class OpenFoodService {
    Q_DECLARE_TR_FUNCTIONS(OpenFoodService)

public:
    /// `shopPath`: the shop's file, beside which the extract lies; empty on a server.
    OpenFoodService(Database &db, QString shopPath) : m_db(db), m_path(std::move(shopPath)) {}

    /// Says the bytes and products done so far; false stops, and leaves nothing behind.
    using Progress = std::function<bool(qint64 bytes, qint64 products)>;
    /// Replaces the extract by another, all or nothing.
    Result<OpenFoodImport> import(const Session &session, QIODevice &input,
                                  const Progress &progress);

    /// What the extract says of a barcode; absent when it does not know it, when the code means
    /// something inside one shop only, and when there is no extract.
    std::optional<OpenFood> find(const QString &code) const;
    /// What it proposes for a product of that code.
    Result<std::optional<OpenFoodProposal>> propose(const Session &session,
                                                    const QString &code) const;
    /// What `complete` would write into the sheet of a known product, before it does.
    Result<std::vector<ProductChange>> wouldFill(const Session &session, ProductId id) const;
    /// Fills what the sheet of a known product does not say yet. The number of fields filled.
    Result<int> complete(const Session &session, ProductId id);
    /// Writes, as a table to send them, what the shop knows and the extract lacks: barcode, name,
    /// quantity, brand, labels, origin, allergens, ingredients. The number of lines.
    Result<int> contribution(const Session &session, QIODevice &output) const;

private:
    Result<ProductSheet> filled(Tx &tx, const Session &session, ProductId id) const;

    Database &m_db;
    QString m_path;
};

} // namespace cabas
