// SPDX-License-Identifier: GPL-3.0-or-later
// A `cabas run` that plays sales, refunds and receptions is killed at any moment, again and again:
// what it answered is in the file, nothing is there twice, and `cabas verify` has nothing to say.
#include "tests/app/killedshop.h"
#include "tests/support/registry.h"

using namespace cabas;

namespace {

/// More than can be played before the kill.
constexpr int actionsARun = 3000;

} // namespace

class TestKills : public QObject, private test::KilledShop {
    Q_OBJECT

    QStringList m_toRefund;         ///< sales that were answered
    QList<qint64> m_openDeliveries; ///< begun and answered
    qint64 m_tickets = 0;           ///< that must be in the file, no more and no less
    qint64 m_scans = 0;
    qint64 m_deliveries = 0;
    qint64 m_words = 0; ///< left on deliveries

    void makeShop()
    {
        makeFile();
        m_toRefund.clear();
        m_openDeliveries.clear();
        m_tickets = m_scans = m_deliveries = m_words = 0;
        const QByteArray actions =
            R"({"do":"product.add","name":"Jam","code":"JAM","price_cents":380,"vat_bp":550,)"
            R"("unit":"piece"}
{"do":"product.add","name":"Carrots","code":"CAR","price_cents":250,"vat_bp":550,"unit":"kg"}
{"do":"product.add","name":"Soap","code":"SAV","price_cents":600,"vat_bp":2000,"unit":"piece"}
{"do":"till.open","till":"T1","float_cents":10000}
)";
        const QList<QJsonObject> answers = objectsOf(cabas({u"run"_qs, m_file}, actions));
        QCOMPARE(answers.size(), 4);
        QVERIFY(answers.last()[u"ok"_qs].toBool());
    }

    QString aCode()
    {
        static const QStringList codes{u"JAM"_qs, u"CAR"_qs, u"SAV"_qs};
        return codes[qsizetype(below(3))];
    }

    QJsonObject aSale()
    {
        QJsonArray lines;
        for (quint32 n = 1 + below(6); n > 0; --n)
            lines.append(QJsonObject{{u"code"_qs, aCode()},
                                     {u"quantity_milli"_qs, qint64(1000 * (1 + below(3)))}});
        const QJsonObject payment{{u"means"_qs, u"cash"_qs}, {u"amount_cents"_qs, 100000}};
        return {{u"do"_qs, u"till.sell"_qs},
                {u"till"_qs, u"T1"_qs},
                {u"lines"_qs, lines},
                {u"payments"_qs, QJsonArray{payment}}};
    }

    QJsonObject aScan(qint64 delivery)
    {
        return {{u"do"_qs, u"reception.scan"_qs},
                {u"delivery"_qs, delivery},
                {u"code"_qs, aCode()},
                {u"quantity_milli"_qs, qint64(1000 * (1 + below(12)))},
                {u"lot"_qs, u"L%1"_qs.arg(below(5))}};
    }

    QJsonObject anAction()
    {
        const quint32 way = below(20);
        if (way < 3 && !m_toRefund.isEmpty())
            return {{u"do"_qs, u"till.refund"_qs},
                    {u"till"_qs, u"T1"_qs},
                    {u"ticket"_qs, m_toRefund.takeFirst()},
                    {u"means"_qs, u"cash"_qs}};
        if (way < 7 && !m_openDeliveries.isEmpty())
            return aScan(m_openDeliveries[qsizetype(below(quint32(m_openDeliveries.size())))]);
        if (way == 7 && m_openDeliveries.size() > 2)
            return {{u"do"_qs, u"reception.finish"_qs},
                    {u"delivery"_qs, m_openDeliveries.takeFirst()}};
        if (way == 8)
            return {{u"do"_qs, u"reception.start"_qs}};
        if (way == 9 && !m_openDeliveries.isEmpty())
            return {{u"do"_qs, u"reception.handover"_qs},
                    {u"delivery"_qs, m_openDeliveries.first()},
                    {u"text"_qs, u"Left side is done"_qs}};
        return aSale();
    }

    QList<QJsonObject> aScript()
    {
        QList<QJsonObject> actions;
        for (int i = 0; i < actionsARun; ++i) {
            QJsonObject action = anAction();
            action.insert(u"key"_qs, nextKey());
            actions.append(action);
        }
        return actions;
    }

    /// Counts what an answer says is in the file and keeps what later actions can be about.
    void note(const QJsonObject &action, const QJsonObject &answer)
    {
        if (!answer[u"ok"_qs].toBool())
            return;
        const QString deed = action[u"do"_qs].toString();
        m_tickets += deed.startsWith(u"till.") ? 1 : 0;
        m_scans += deed == u"reception.scan" ? 1 : 0;
        m_deliveries += deed == u"reception.start" ? 1 : 0;
        m_words += deed == u"reception.handover" ? 1 : 0;
        if (deed == u"till.sell")
            m_toRefund.append(answer[u"ticket"_qs].toString());
        if (deed == u"reception.start")
            m_openDeliveries.append(answer[u"delivery"_qs].toInteger());
    }

    void replay(const QList<QJsonObject> &actions, const QList<QJsonObject> &answers)
    {
        const QList<QJsonObject> now = playAgain(actions, answers);
        if (QTest::currentTestFailed())
            return;
        for (qsizetype i = 0; i < now.size(); ++i)
            note(actions[i], now[i]);
        for (qsizetype i = answers.size() + 1; i < actions.size(); ++i)
            takeBack(actions[i]);
    }

    /// What an action that was never played was about is still to be done.
    void takeBack(const QJsonObject &action)
    {
        if (action[u"do"_qs] == u"till.refund"_qs)
            m_toRefund.append(action[u"ticket"_qs].toString());
        if (action[u"do"_qs] == u"reception.finish"_qs)
            m_openDeliveries.append(action[u"delivery"_qs].toInteger());
    }

    void countRows()
    {
        const auto rows = [&](const char *table) {
            return count(u"SELECT COUNT(*) FROM "_qs + QLatin1String(table));
        };
        QCOMPARE(rows("tickets"), m_tickets);
        QCOMPARE(rows("delivery_scans"), m_scans);
        QCOMPARE(rows("deliveries"), m_deliveries);
        QCOMPARE(rows("delivery_handovers"), m_words);
    }

private Q_SLOTS:
    void nothingAnsweredIsLost_data() { addFiles(); }
    void nothingAnsweredIsLost()
    {
        QFETCH(int, kills);
        makeShop();
        playRounds(kills, [this] {
            const QList<QJsonObject> actions = aScript();
            replay(actions, playUntilKilled(actions));
            if (QTest::currentTestFailed())
                return;
            countRows();
        });
    }

    void enoughKillsFellIntoAWrite()
    {
        tellKills();
        QVERIFY(areInWriteEnough());
    }
};

CABAS_TEST(TestKills)
#include "tst_kills.moc"
