// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/paymentstate.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace cabas;
using State = CardPayment::State;
using Event = CardPayment::Event;

class TestPaymentState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryState_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("event");
        QTest::addColumn<int>("to"); // -1: cannot happen
        const std::map<std::pair<State, Event>, State> table{
            {{State::Asked, Event::Sent}, State::Waiting},
            {{State::Waiting, Event::SaidYes}, State::Accepted},
            {{State::Waiting, Event::SaidNo}, State::Refused},
            {{State::Waiting, Event::Lost}, State::Unknown},
            {{State::Unknown, Event::FoundPaid}, State::Accepted},
            {{State::Unknown, Event::FoundNot}, State::Refused},
            {{State::Refused, Event::AskedAgain}, State::Waiting}};
        for (State from :
             {State::Asked, State::Waiting, State::Accepted, State::Refused, State::Unknown}) {
            for (Event event : {Event::Sent, Event::SaidYes, Event::SaidNo, Event::Lost,
                                Event::FoundPaid, Event::FoundNot, Event::AskedAgain}) {
                const auto found = table.find({from, event});
                QTest::addRow("%d on %d", int(event), int(from))
                    << int(from) << int(event) << (found == table.end() ? -1 : int(found->second));
            }
        }
    }
    void everyEventInEveryState()
    {
        QFETCH(int, from);
        QFETCH(int, event);
        QFETCH(int, to);
        const auto next = CardPayment::next(State(from), Event(event));
        QCOMPARE(next ? int(*next) : -1, to);
        const auto possible = CardPayment::possible(State(from));
        QCOMPARE(std::count(possible.begin(), possible.end(), Event(event)), to < 0 ? 0 : 1);
        QVERIFY(!CardPayment::words(State(from)).isEmpty());
        QVERIFY(!CardPayment::words(Event(event)).isEmpty());
    }

    /// An answer that was lost is never asked again: the slip is looked at first.
    void whatIsUnknownIsNotRetried()
    {
        CardPayment payment(Money::fromCents(1500));
        QCOMPARE(payment.amount().cents(), 1500);
        QVERIFY(payment.take(Event::Sent) && payment.take(Event::Lost));
        QVERIFY(!payment.isOver());
        QVERIFY(!payment.take(Event::Sent) && !payment.take(Event::AskedAgain));
        QCOMPARE(payment.state(), State::Unknown);
        QVERIFY(payment.take(Event::FoundNot) && payment.isOver());
        QVERIFY(payment.take(Event::AskedAgain) && payment.take(Event::SaidYes));
        QVERIFY(payment.isOver());
        QVERIFY(CardPayment::possible(State::Accepted).empty());
    }
};

CABAS_TEST(TestPaymentState)
#include "tst_paymentstate.moc"
