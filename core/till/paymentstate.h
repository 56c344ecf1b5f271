// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// One payment by card, from the amount that is asked to the terminal's answer. Pure. A terminal
/// whose answer is lost may have taken the money: it is looked at by a person, never asked again
/// by itself.
class CardPayment {
    Q_DECLARE_TR_FUNCTIONS(CardPayment)

public:
    enum class State {
        Asked,    ///< the amount is known, nothing was done
        Waiting,  ///< on the terminal, no answer yet
        Accepted, ///< paid
        Refused,  ///< not paid; may be asked again by a person
        Unknown,  ///< nobody knows: the terminal's last slip tells
    };
    enum class Event {
        Sent,       ///< the amount stands on the terminal
        SaidYes,    ///< the terminal accepted
        SaidNo,     ///< it refused, or the customer cancelled
        Lost,       ///< no answer came
        FoundPaid,  ///< its last slip says paid
        FoundNot,   ///< its last slip says not paid
        AskedAgain, ///< a person tries once more
    };

    explicit CardPayment(Money amount) : m_amount(amount) {}

    Money amount() const { return m_amount; }
    State state() const { return m_state; }
    bool isOver() const { return m_state == State::Accepted || m_state == State::Refused; }
    /// Moves on; false and unchanged where the event cannot happen now.
    bool take(Event event);

    static std::optional<State> next(State state, Event event);
    /// What can happen now, in the order a screen offers it.
    static std::vector<Event> possible(State state);
    /// What the person at the till reads and does.
    static QString words(State state);
    static QString words(Event event);

private:
    Money m_amount;
    State m_state = State::Asked;
};

} // namespace cabas
