// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/till/paymentrules.h"
#include "core/till/saleterms.h"
#include "core/till/tilldesk.h"

#include <QCoreApplication>

#include <functional>

namespace cabas {

/// A basket's line as shown: priced now, or with the words of what keeps it from being sold.
struct BasketItem {
    BasketLine line;
    TicketLine priced; ///< of a line with a problem: only position, code and quantity
    QString problem;
};

/// A basket as shown. A till without one has an empty view (`key` empty).
struct BasketView {
    std::optional<BasketId> id;
    QString key; ///< to hand to SaleService::pay
    QString label;
    std::vector<BasketItem> items;
    Money total;
    std::vector<TicketVat> vat;
    std::optional<MemberAtTill> member;
    std::vector<Warning> warnings;
    MemberDues dues;             ///< what the member has to pay beside the lines of the basket
    PaymentFacts payment;        ///< what bears on paying it
    Money memberKept;            ///< of the member's account, for orders paid in advance
    int toCollect = 0;           ///< orders set aside for the member that are not in the basket yet
    QString till = {};           ///< where it was rung up or parked
    QString note = {};           ///< for whoever serves it
    bool isGuest = false;        ///< the customer was said to be no member
    bool isBuyerRefused = false; ///< as `warnings` says; somebody may allow it
    std::vector<SaleOverride> allowed = {}; ///< what somebody with the right did allow
    std::vector<PromptDue> prompts = {};    ///< questions that wait for an answer
    std::vector<LimitStatus> limits = {};   ///< of scarce goods in the basket
};

/// What a scan did to the basket.
struct ScanOutcome {
    enum class Kind {
        Line,     ///< an article was added
        Member,   ///< the code was a badge: the sale is now theirs
        Recalled, ///< the code was the slip of a parked basket: it is the current one again
    };
    BasketView view;
    Kind kind = Kind::Line;
    int position = 0; ///< of the line that was added
};

/// The price of an article, asked without selling it.
struct PriceAnswer {
    Product product;
    Quantity quantity; ///< of a label; 1 else
    Money amount;      ///< what it would cost
};

/// The sale in the making of each till. Every change is durable when it is answered, so that a
/// basket comes back as it was after a power cut; everything can be undone until it is paid. What
/// waits for later is in `basketparking`.
class BasketService {
    Q_DECLARE_TR_FUNCTIONS(BasketService)

public:
    explicit BasketService(Database &db) : m_db(db) {}

    Result<BasketView> current(const Session &session, const QString &till) const;
    /// Adds an article's line, or sets the member whose badge it is. The basket begins with it.
    Result<ScanOutcome> scan(const Session &session, const QString &till, const QString &code,
                             Quantity quantity);
    /// Adds a deposit charged (`DepositOut`) or given back (`DepositIn`).
    Result<BasketView> addDeposit(const Session &session, const QString &till, LineKind kind,
                                  Money each, Quantity quantity);
    /// Adds a line that is no goods: shares (`amount` for an instalment), the yearly fee, a top-up
    /// or a gift of `amount`. All but a gift want the member scanned first.
    Result<BasketView> addMemberLine(const Session &session, const QString &till, LineKind kind,
                                     std::optional<Money> amount,
                                     Quantity quantity = Quantity::units(1));
    /// Sells something that no article stands for at a price that is typed: a line on the family's
    /// own open article, with its usual VAT. `code` is what could not be read, for the ticket's
    /// reason. Asks for the right to give discounts.
    Result<BasketView> addFree(const Session &session, const QString &till, FamilyId family,
                               Money price, const QString &code);
    Result<PriceAnswer> priceOf(const Session &session, const QString &till,
                                const QString &code) const;

    /// A label that gives an amount keeps it: its quantity cannot be changed.
    Result<BasketView> setQuantity(const Session &session, const QString &till, int position,
                                   Quantity quantity);
    /// Without price the list price holds again.
    Result<BasketView> setPrice(const Session &session, const QString &till, int position,
                                std::optional<Money> price, const QString &reason);
    /// One of `basisPoints` and `amount`; both zero takes the discount off again.
    Result<BasketView> setDiscount(const Session &session, const QString &till, int position,
                                   int basisPoints, Money amount, const QString &reason);
    Result<BasketView> voidLine(const Session &session, const QString &till, int position);
    Result<BasketView> voidLast(const Session &session, const QString &till);
    /// By badge or number; empty takes the member off.
    Result<BasketView> setMember(const Session &session, const QString &till,
                                 const QString &badgeOrNumber);
    /// Who of the member's household comes in their place; nobody: the member does.
    Result<BasketView> setShopper(const Session &session, const QString &till,
                                  const std::optional<Shopper> &wanted);
    /// Adds what is set aside for the member of the basket, at the prices agreed.
    Result<BasketView> addSpecials(const Session &session, const QString &till);
    /// Puts the whole basket away unsold.
    Result<BasketView> abandon(const Session &session, const QString &till);

    /// Keeps the current basket for later under a label; the till is free for the next customer.
    Result<BasketId> park(const Session &session, const QString &till, const QString &label);
    /// Keeps a basket that was put together elsewhere, beside the current one.
    Result<BasketView> parkLines(const Session &session, const QString &till, const QString &member,
                                 const std::vector<LineRequest> &lines, const QString &label);
    /// Makes a basket parked at any till the current one here; refused while another is being
    /// rung up.
    Result<BasketView> recall(const Session &session, const QString &till, BasketId basket);
    Result<std::vector<BasketView>> parked(const Session &session, const QString &till) const;
    /// Those of every till: they go on at any.
    Result<std::vector<BasketView>> allParked(const Session &session, const QString &till) const;

    /// Inside a transaction, for the services of this room.
    static Result<BasketView> currentView(Tx &tx, const Session &session, const OpenTill &open);
    static Basket currentOrNew(Tx &tx, const Session &session, const OpenTill &open);
    /// The same, to put a line in: the first one asks whether there is room for a sale.
    Result<Basket> toRing(Tx &tx, const Session &session, const OpenTill &open);

private:
    Result<ScanOutcome> scanned(const Session &session, const QString &till, const QString &code,
                                Quantity quantity);
    static void ring(Tx &tx, const Session &session, const OpenTill &open, const Basket &basket,
                     const BasketLine &line);
    static Result<> takeOut(Tx &tx, const Session &session, const Basket &basket, int position);
    static Result<BasketView> view(Tx &tx, const Session &session, const OpenTill &open,
                                   const Basket &basket);
    static Basket begun(Tx &tx, const Session &session, const OpenTill &open, BasketState state,
                        std::optional<MemberId> member);
    Result<std::vector<BasketView>> parkedIf(const Session &session, const QString &till,
                                             bool isAnywhere) const;
    static QString labelOr(const QString &label, BasketId id);
    /// The sale is a member's, and of who comes in their place; or nobody's again.
    static void give(Tx &tx, const Basket &basket, const std::optional<MemberAtTill> &member);
    static int nextPosition(const Basket &basket);
    static Result<BasketLine> lineToAdd(const ScanMeaning &meaning, Quantity quantity);
    static Result<BasketView> recall(Tx &tx, const Session &session, const OpenTill &open,
                                     BasketId basket);
    /// Changes one line by `change` once it is checked to be sellable.
    static Result<BasketView> changeLine(Tx &tx, const Session &session, const QString &till,
                                         int position,
                                         const std::function<Result<>(BasketLine &)> &change);

    Database &m_db;
};

} // namespace cabas
