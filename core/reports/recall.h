// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"
#include "core/stock/stockmove.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace cabas {

/// How sure it is that a move carried the goods that are looked for. A till reads no lot: the file
/// takes sold goods from the earliest date, people take what they like.
enum class RecallSurety {
    Certain,  ///< nothing else of the product stood on the shelf
    Likely,   ///< by the earliest date it was this lot, and others stood beside it
    Possible, ///< by the earliest date it was another lot, and this one stood beside it
};

/// What is looked for: a lot number, a product, or both. Days of delivery narrow a product.
struct RecallQuestion {
    QString lot;
    QString product; ///< its code, or any of its barcodes
    std::optional<QDate> from;
    std::optional<QDate> to; ///< included
};

/// The product a line of the answer is about.
struct RecallProduct {
    ProductId id{0};
    QString code;
    QString name;
    Unit unit = Unit::Piece;
    bool blocked = false;
};

/// A delivery, or the opening stock, that brought the goods.
struct RecallSource {
    size_t product = 0; ///< place in RecallAnswer::products
    Lot lot;            ///< without number and dates: not noted
    QDate day;
    qint64 delivery = 0; ///< 0: opening stock
    QString supplier;    ///< empty: not known
    Quantity quantity;
};

/// What may still be on the shelf.
struct RecallShelf {
    size_t product = 0;
    Lot lot; ///< without number: goods whose lot is not known, or another one's
    Quantity quantity;
    RecallSurety surety = RecallSurety::Likely;
};

/// What left without being sold.
struct RecallLoss {
    size_t product = 0;
    MoveKind kind = MoveKind::Loss;
    QDate day;
    QString reason;
    Quantity quantity; ///< > 0
    RecallSurety surety = RecallSurety::Possible;
};

/// Who bought it; a member's contacts are empty for whoever may not see them.
struct RecallBuyer {
    qint64 member = 0; ///< 0: a ticket without member
    int number = 0;
    QString name;
    QString phone;
    QString email;
};

/// A ticket's goods of one product.
struct RecallSale {
    size_t product = 0;
    QDate day;
    qint64 ticketId = 0;
    QString ticket;
    RecallBuyer buyer;
    Quantity quantity; ///< < 0: brought back
    RecallSurety surety = RecallSurety::Possible;
};

/// A member with all they bought of it.
struct RecallPerson {
    RecallBuyer buyer;
    int tickets = 0;
    QDate last;                                   ///< the day they bought it last
    RecallSurety surety = RecallSurety::Possible; ///< the surest of their tickets
    std::map<size_t, Quantity> quantities;        ///< by product
};

/// All that is known of goods to be called back.
struct RecallAnswer {
    std::vector<RecallProduct> products;
    std::vector<RecallSource> sources;
    std::vector<RecallShelf> shelf;
    std::vector<RecallLoss> losses;
    std::vector<RecallSale> sales;     ///< the surest in front, then the newest
    std::vector<RecallPerson> members; ///< the surest in front, then by number
    int ticketsWithoutMember = 0;
};

} // namespace cabas
