// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/paymentstate.h"

#include <array>

namespace cabas {

namespace {

using State = CardPayment::State;
using Event = CardPayment::Event;

struct Step {
    State from;
    Event event;
    State to;
};

constexpr std::array<Step, 7> steps{{
    {State::Asked, Event::Sent, State::Waiting},
    {State::Waiting, Event::SaidYes, State::Accepted},
    {State::Waiting, Event::SaidNo, State::Refused},
    {State::Waiting, Event::Lost, State::Unknown},
    {State::Unknown, Event::FoundPaid, State::Accepted},
    {State::Unknown, Event::FoundNot, State::Refused},
    {State::Refused, Event::AskedAgain, State::Waiting},
}};

} // namespace

std::optional<State> CardPayment::next(State state, Event event)
{
    for (const Step &step : steps) {
        if (step.from == state && step.event == event)
            return step.to;
    }
    return std::nullopt;
}

std::vector<Event> CardPayment::possible(State state)
{
    std::vector<Event> events;
    for (const Step &step : steps) {
        if (step.from == state)
            events.push_back(step.event);
    }
    return events;
}

bool CardPayment::take(Event event)
{
    const std::optional<State> to = next(m_state, event);
    m_state = to.value_or(m_state);
    return to.has_value();
}

QString CardPayment::words(State state)
{
    switch (state) {
    case State::Asked:
        return tr("Type this amount on the terminal.");
    case State::Waiting:
        return tr("What does the terminal say?");
    case State::Accepted:
        return tr("accepted by the terminal");
    case State::Refused:
        return tr("The terminal refused. Try once more, or take another means.");
    case State::Unknown:
        return tr("Print the terminal’s last slip: it says whether the money was taken. Do not "
                  "ask for the card again before.");
    }
    return {};
}

QString CardPayment::words(Event event)
{
    switch (event) {
    case Event::Sent:
        return tr("The amount is typed");
    case Event::SaidYes:
        return tr("Accepted");
    case Event::SaidNo:
        return tr("Refused");
    case Event::Lost:
        return tr("No answer");
    case Event::FoundPaid:
        return tr("The slip says paid");
    case Event::FoundNot:
        return tr("The slip says not paid");
    case Event::AskedAgain:
        return tr("Once more");
    }
    return {};
}

} // namespace cabas
