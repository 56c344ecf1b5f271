// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cabas {

/// What a search over the whole shop may find.
enum class FoundKind {
    Product,
    Member,
    Supplier,
    Delivery,
    Order,
    Invoice,
    Ticket,
    Entry,
    Account,
};

/// How well something answers what was typed, the best first.
enum class FoundRank {
    Whole,     ///< its whole name, or its code
    Beginning, ///< its name begins so
    Words,     ///< each word typed begins one of its words
    Inside,    ///< each word typed stands somewhere in it
    Typo,      ///< each word typed is nearly one of its words
    Related,   ///< it belongs to something that was found: a supplier's delivery
};

/// One thing of the shop that answers a search. Facts are absent where the kind has none.
struct Found {
    FoundKind kind = FoundKind::Product;
    qint64 id = 0;
    QString key = {};   ///< of a ticket its name, of an account its number
    QString title = {}; ///< product's, member's or supplier's name, ticket's name, entry's label
    QString code = {}; ///< as people call it by number: product code, member's number, an invoice's
    QDate day = {};
    std::optional<Money> amount = {};
    Unit unit = Unit::Piece; ///< of a product: what `amount` is for
    bool isOpen = false;     ///< a delivery that is being counted, an order not yet sent
    FoundRank rank = FoundRank::Inside;

    bool operator==(const Found &) const = default;
};

} // namespace cabas
