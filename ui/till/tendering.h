// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/paymentrules.h"

#include <optional>
#include <vector>

namespace cabas::ui {

/// A payment in the making: the means noted so far, the one in hand, what is left and what is to
/// be given back. Nothing is in the file before the sale is finished.
class Tendering {
public:
    explicit Tendering(const PaymentFacts &facts) : m_facts(facts) {}

    const PaymentFacts &facts() const { return m_facts; }
    void setFacts(const PaymentFacts &facts) { m_facts = facts; }

    TillMeans means() const { return m_means; }
    void choose(TillMeans means) { m_means = means; }
    /// The amount in hand; absent while what is typed is no amount.
    void setTyped(std::optional<Money> amount) { m_typed = amount; }
    std::optional<Money> typed() const { return m_typed; }
    /// Number and bank of the cheque in hand.
    void setReference(const QString &reference) { m_reference = reference; }
    /// Far more cash than is due: a figure typed twice, or a code that was scanned into the field.
    bool isOdd() const;

    const std::vector<Payment> &noted() const { return m_noted; }
    /// Adds what is in hand to the noted ones.
    void note();
    void drop(int index);

    /// What the noted payments leave to pay, at least 0; below 0 when money is owed.
    Money remaining() const;
    /// What to propose for a means: all that is left, and no more than it can pay.
    Money proposal(TillMeans means) const;
    /// To be given back if the sale is finished with what is in hand.
    Money change() const;
    /// Noted payments and what is in hand.
    std::vector<Payment> all() const;
    /// Whether the sale can be finished, or why not.
    Result<Settlement> settle() const { return PaymentRules::settle(m_facts, all()); }
    /// What is in hand is worth noting, but does not pay the whole.
    bool isPart() const;

private:
    Payment inHand() const;

    PaymentFacts m_facts;
    std::vector<Payment> m_noted;
    TillMeans m_means = TillMeans::Card;
    std::optional<Money> m_typed;
    QString m_reference;
};

} // namespace cabas::ui
