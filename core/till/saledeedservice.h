// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/labelrules.h"
#include "core/till/basketservice.h"

namespace cabas {

/// All that a customer may ask about an article at the till.
struct PriceFacts {
    PriceAnswer answer;
    LabelFacts label; ///< sheet and producer, for its origin
    std::optional<ComparedPrice> compared;
    Quantity stock;
};

/// What is done to a sale beside ringing up: repeating, weighing with the container, words, answers
/// to what is asked, and what a second person allows. Durable when answered, like every change of a
/// basket.
class SaleDeedService {
    Q_DECLARE_TR_FUNCTIONS(SaleDeedService)

public:
    explicit SaleDeedService(Database &db) : m_db(db) {}

    /// The article of a line once more, `quantity` of it, as a line of its own at the end.
    Result<BasketView> repeat(const Session &session, const QString &till, int position,
                              Quantity quantity);
    /// What the scale showed with the containers, and what these weigh: the line holds the rest.
    Result<BasketView> setWeight(const Session &session, const QString &till, int position,
                                 Quantity gross, Quantity tare);
    Result<BasketView> setNote(const Session &session, const QString &till, int position,
                               const QString &note);
    Result<BasketView> setBasketNote(const Session &session, const QString &till,
                                     const QString &note);
    /// The customer is no member and says so; the member of the sale is taken off.
    Result<BasketView> setGuest(const Session &session, const QString &till, bool isGuest);
    /// What was answered to a question. A "no" about age takes its articles out. The audit names
    /// who answered what, nothing about the customer.
    Result<BasketView> answer(const Session &session, const QString &till, const QString &prompt,
                              bool isYes);
    /// The price of an article with its unit price, origin and stock; nothing is sold.
    Result<PriceFacts> priceFacts(const Session &session, const QString &till,
                                  const QString &code) const;
    /// Somebody with the right allows it for this basket, and says why.
    Result<BasketView> allow(const Session &session, const QString &till, OverrideKind kind,
                             const QString &reason);

private:
    static constexpr int maxNote = 120;

    /// The current basket, for a change; begun where there is none and `begins` says so.
    static Result<Basket> current(Tx &tx, const OpenTill &open, const Session &session,
                                  bool begins);
    static Result<QString> noteOf(const QString &typed);

    Database &m_db;
};

} // namespace cabas
