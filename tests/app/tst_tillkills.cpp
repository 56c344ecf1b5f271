// SPDX-License-Identifier: GPL-3.0-or-later
// A till is killed at any moment of its day, again and again: opened, sales of every means,
// refunds, baskets put aside and taken up, cash moved, closed, opened again. What it answered is in
// the file once, no ticket is half there, numbers have no gap, the drawer holds what it must.
#include "tests/app/killedshop.h"
#include "tests/support/registry.h"

using namespace cabas;

namespace {

/// More than can be played before the kill.
constexpr int actionsARun = 2500;
constexpr qint64 floatCents = 10000;

} // namespace

class TestTillKills : public QObject, private test::KilledShop {
    Q_OBJECT

    /// Where the till stands: what may be asked of it next.
    struct State {
        bool isOpen = false;
        bool hasBasket = false;
        qint64 drawer = 0; ///< cash that must be in it, cents
    };

    State m_state;          ///< after all that was answered
    QStringList m_toRefund; ///< sales that were answered
    QList<qint64> m_parked; ///< baskets put aside and answered
    qint64 m_tickets = 0;   ///< that must be in the file, no more and no less
    qint64 m_total = 0;     ///< of them, cents
    qint64 m_moves = 0;     ///< of cash
    qint64 m_closings = 0;
    qint64 m_sessions = 0;

    void makeShop()
    {
        makeFile();
        m_state = {};
        m_toRefund.clear();
        m_parked.clear();
        m_tickets = m_total = m_moves = m_closings = m_sessions = 0;
        const QByteArray actions =
            R"({"do":"product.add","name":"Jam","code":"JAM","price_cents":380,"vat_bp":550,)"
            R"("unit":"piece"}
{"do":"product.add","name":"Carrots","code":"CAR","price_cents":250,"vat_bp":550,"unit":"kg"}
{"do":"product.add","name":"Soap","code":"SAV","price_cents":600,"vat_bp":2000,"unit":"piece"}
{"do":"member.add","name":"Ada","number":12,"shares":1}
{"do":"member.pay","member":12,"amount_cents":900000,"means":"transfer"}
)";
        const QList<QJsonObject> answers = objectsOf(cabas({u"run"_qs, m_file}, actions));
        QCOMPARE(answers.size(), 5);
        QVERIFY2(answers.last()[u"ok"_qs].toBool(),
                 QJsonDocument(answers.last()).toJson().constData());
    }

    static QJsonObject action(const QString &deed, QJsonObject fields = {})
    {
        fields.insert(u"do"_qs, deed);
        fields.insert(u"till"_qs, u"T1"_qs);
        return fields;
    }
    static QJsonArray paid(const QString &means, qint64 cents)
    {
        return {QJsonObject{{u"means"_qs, means}, {u"amount_cents"_qs, cents}}};
    }
    static QJsonArray cash() { return paid(u"cash"_qs, 100000); }

    QJsonArray someLines()
    {
        static const QStringList codes{u"JAM"_qs, u"CAR"_qs, u"SAV"_qs};
        QJsonArray lines;
        for (quint32 n = 1 + below(5); n > 0; --n)
            lines.append(QJsonObject{{u"code"_qs, codes[qsizetype(below(3))]},
                                     {u"quantity_milli"_qs, qint64(1000 * (1 + below(3)))}});
        if (below(6) == 0)
            lines.append(QJsonObject{{u"deposit"_qs, u"out"_qs}, {u"price_cents"_qs, 50}});
        return lines;
    }

    QJsonObject aSale()
    {
        QJsonObject sale = action(u"till.sell"_qs, {{u"lines"_qs, someLines()}});
        // One jar, paid to the cent by what gives no change.
        const QJsonArray jar{QJsonObject{{u"code"_qs, u"JAM"_qs}}};
        QJsonArray payments = cash();
        switch (below(8)) {
        case 0:
            sale.insert(u"lines"_qs, jar);
            payments = paid(u"card"_qs, 380);
            break;
        case 1:
            sale.insert(u"lines"_qs, jar);
            payments = paid(u"cheque"_qs, 380);
            break;
        case 2:
            sale.insert(u"lines"_qs, jar);
            payments = paid(u"meal_voucher"_qs, 380);
            break;
        case 3:
            sale.insert(u"lines"_qs, jar);
            sale.insert(u"member"_qs, u"12"_qs);
            payments = paid(u"account"_qs, 380);
            break;
        case 4:
            payments.prepend(paid(u"card"_qs, 100).first());
            break;
        default:
            break;
        }
        sale.insert(u"payments"_qs, payments);
        return sale;
    }

    /// What may come next at the till, and how the till stands then.
    QJsonObject next(State &state)
    {
        if (!state.isOpen) {
            state.isOpen = true;
            return action(u"till.open"_qs, {{u"float_cents"_qs, floatCents}});
        }
        if (state.hasBasket) {
            state.hasBasket = false;
            return action(u"till.sell"_qs, {{u"payments"_qs, cash()}});
        }
        const quint32 way = below(24);
        if (way < 3 && !m_toRefund.isEmpty())
            return action(u"till.refund"_qs,
                          {{u"ticket"_qs, m_toRefund.takeFirst()}, {u"means"_qs, u"card"_qs}});
        if (way == 3 || way == 4)
            return action(u"till.park"_qs, {{u"lines"_qs, someLines()}});
        if ((way == 5 || way == 6) && !m_parked.isEmpty()) {
            state.hasBasket = true;
            return action(u"till.recall"_qs, {{u"basket"_qs, m_parked.takeFirst()}});
        }
        if (way == 7 || way == 8)
            return action(u"till.cash"_qs, {{u"amount_cents"_qs, way == 7 ? 2000 : -1500},
                                            {u"reason"_qs, u"Change"_qs}});
        if (way == 9 && below(3) == 0) {
            state.isOpen = false;
            return action(u"till.close"_qs);
        }
        return aSale();
    }

    QList<QJsonObject> aScript()
    {
        State state = m_state;
        QList<QJsonObject> actions;
        for (int i = 0; i < actionsARun; ++i) {
            QJsonObject one = next(state);
            one.insert(u"key"_qs, nextKey());
            actions.append(one);
        }
        return actions;
    }

    void noteTicket(const QJsonObject &answer)
    {
        ++m_tickets;
        m_total += answer[u"total_cents"_qs].toInteger();
        for (const QJsonValue payment : answer[u"payments"_qs].toArray()) {
            if (payment[u"means"_qs] == u"cash"_qs)
                m_state.drawer += payment[u"amount_cents"_qs].toInteger();
        }
    }

    /// What an answer says the file holds.
    void note(const QJsonObject &played, const QJsonObject &answer)
    {
        const QString deed = played[u"do"_qs].toString();
        QVERIFY2(answer[u"ok"_qs].toBool(), QJsonDocument(answer).toJson().constData());
        if (deed == u"till.open") {
            m_state = {true, false, floatCents};
            ++m_sessions;
        } else if (deed == u"till.sell") {
            m_state.hasBasket = m_state.hasBasket && played.contains(u"lines"_qs);
            noteTicket(answer);
            m_toRefund.append(answer[u"ticket"_qs].toString());
        } else if (deed == u"till.refund") {
            noteTicket(answer);
        } else if (deed == u"till.park") {
            m_parked.append(answer[u"basket"_qs].toInteger());
        } else if (deed == u"till.recall") {
            m_state.hasBasket = true;
        } else if (deed == u"till.cash") {
            m_state.drawer += answer[u"amount_cents"_qs].toInteger();
            ++m_moves;
        } else if (deed == u"till.close") {
            QCOMPARE(answer[u"expected"_qs][u"cash"_qs].toInteger(), m_state.drawer);
            m_state = {};
            ++m_closings;
        }
    }

    /// What an action that was never played was about is still to be done.
    void takeBack(const QJsonObject &action)
    {
        if (action[u"do"_qs] == u"till.refund"_qs)
            m_toRefund.append(action[u"ticket"_qs].toString());
        if (action[u"do"_qs] == u"till.recall"_qs)
            m_parked.append(action[u"basket"_qs].toInteger());
    }

    void replay(const QList<QJsonObject> &actions, const QList<QJsonObject> &answers)
    {
        const QList<QJsonObject> now = playAgain(actions, answers);
        for (qsizetype i = 0; i < now.size() && !QTest::currentTestFailed(); ++i)
            note(actions[i], now[i]);
        for (qsizetype i = answers.size() + 1; i < actions.size(); ++i)
            takeBack(actions[i]);
    }

    void checkRows()
    {
        const auto rows = [&](const char *what) {
            return count(u"SELECT COUNT(*) FROM "_qs + QLatin1String(what));
        };
        QCOMPARE(rows("tickets"), m_tickets);
        QCOMPARE(count(u"SELECT COALESCE(MAX(number), 0) FROM tickets"_qs), m_tickets);
        QCOMPARE(count(u"SELECT COALESCE(SUM(total_cents), 0) FROM tickets"_qs), m_total);
        for (const char *part : {"ticket_lines", "ticket_vat", "ticket_payments"})
            QCOMPARE(rows(qPrintable(u"tickets t WHERE NOT EXISTS (SELECT 1 FROM %1 p "
                                     "WHERE p.ticket_id = t.id)"_qs.arg(QLatin1String(part)))),
                     0);
        QCOMPARE(rows("till_cash_moves"), m_moves);
        QCOMPARE(rows("till_sessions"), m_sessions);
        QCOMPARE(rows("closings WHERE kind = 'session'"), m_closings);
        QCOMPARE(rows("baskets WHERE state = 'parked'"), m_parked.size());
        QCOMPARE(rows("baskets WHERE state = 'current'"), m_state.hasBasket ? 1 : 0);
    }

    void checkDrawer()
    {
        if (!m_state.isOpen)
            return;
        const QList<QJsonObject> read =
            objectsOf(cabas({u"run"_qs, m_file}, lineOf(action(u"till.x"_qs))));
        QCOMPARE(read.first()[u"expected"_qs][u"cash"_qs].toInteger(), m_state.drawer);
    }

private Q_SLOTS:
    void nothingSoldIsLostOrHalfThere_data() { addFiles(); }
    void nothingSoldIsLostOrHalfThere()
    {
        QFETCH(int, kills);
        makeShop();
        playRounds(kills, [this] {
            const QList<QJsonObject> actions = aScript();
            replay(actions, playUntilKilled(actions));
            if (QTest::currentTestFailed())
                return;
            checkRows();
            checkDrawer();
        });
    }

    void enoughKillsFellIntoAWrite()
    {
        tellKills();
        QVERIFY(areInWriteEnough());
    }
};

CABAS_TEST(TestTillKills)
#include "tst_tillkills.moc"
