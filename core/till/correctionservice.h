// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/till/ticketwriter.h"

#include <QCoreApplication>

namespace cabas {

/// A ticket that was put right: what takes the old one back, and what stands for it.
struct Correction {
    SoldTicket refund;
    std::optional<SoldTicket> sale; ///< absent where the ticket is only undone
    /// To take from the customer (+) or to give back (-) by the means of the sale.
    Money difference;
};

/// What a correction is about. `key` makes a second press the same correction.
struct CorrectionRequest {
    QString till; ///< where it is done, in its open session
    QString ticket;
    QString reason;
    QString key;
};

/// A line that was rung up wrongly, and the article that it should have been.
struct ProductSwap {
    int position = 0;
    std::optional<Quantity> quantity; ///< of the wrong line; absent: all that is left
    LineRequest right;
    TillMeans means = TillMeans::Cash; ///< the difference is settled by it
    bool restock = true;
};

/// The guided, lawful ways to put a paid ticket right. Each is one transaction of a refund and a
/// new sale that names the ticket it corrects; nothing posted is changed. All ask for the right to
/// refund; undoing a ticket asks for a second person.
class CorrectionService {
    Q_DECLARE_TR_FUNCTIONS(CorrectionService)

public:
    explicit CorrectionService(Database &db) : m_db(db) {}

    /// Gives the whole ticket back by its own means.
    Result<Correction> undo(const Session &session, const CorrectionRequest &request);
    /// The same sale, paid otherwise. Only `means`, `tendered` and `reference` of `payments` count.
    Result<Correction> swapMeans(const Session &session, const CorrectionRequest &request,
                                 const std::vector<Payment> &payments);
    /// The same sale, of another member (badge or number); empty for none.
    Result<Correction> moveTo(const Session &session, const CorrectionRequest &request,
                              const QString &member);
    /// A line given back and another article sold in its place.
    Result<Correction> swapProduct(const Session &session, const CorrectionRequest &request,
                                   const ProductSwap &swap);
    /// What the swap would come to, by the prices of today; nothing is written.
    Result<Money> quoteSwap(const Session &session, const CorrectionRequest &request,
                            const ProductSwap &swap) const;

private:
    /// A ticket about to be corrected.
    struct Case {
        OpenTill open;
        Ticket sale;
        std::vector<Ticket> earlier;
    };
    struct Again {
        std::vector<TicketLine> lines;
        std::vector<Payment> payments;
        std::optional<MemberAtTill> member;
        std::optional<TicketId> specialsOf; ///< members' orders handed over by this ticket
    };
    static Result<Case> open(Tx &tx, const Session &session, const CorrectionRequest &request);
    static Result<std::optional<Correction>> firstAnswer(Tx &tx, const QString &key);
    static QString saleKey(const QString &key);
    static Result<SoldTicket> takeBack(Tx &tx, const Session &session, const Case &about,
                                       const CorrectionRequest &request, bool isSoldAgain);
    static Result<SoldTicket> sellAgain(Tx &tx, const Session &session, const Case &about,
                                        const CorrectionRequest &request, const Again &again);
    static Result<TicketLine> rightLine(Tx &tx, const Session &session, const Case &about,
                                        const ProductSwap &swap);
    static Result<std::vector<TicketLine>> wrongLine(const Case &about, const ProductSwap &swap,
                                                     const QString &reason);
    static Result<Correction> done(SoldTicket refund, std::optional<SoldTicket> sale);

    Database &m_db;
};

} // namespace cabas
