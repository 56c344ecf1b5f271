// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"

#include <random>

namespace cabas::bench {

/// Tickets of twelve lines drawn by chance among the first 5,000 products, paid by card.
class Sales {
public:
    Sales(Database &db, const Session &session) : m_db(db), m_session(session) {}

    void open(const QString &till = QStringLiteral("T1"))
    {
        m_till = till;
        TillService tills(m_db, filePath(QStringLiteral("keys")));
        must(tills.open(m_session, till, Money::fromCents(10000)));
    }

    void sell()
    {
        SaleRequest request;
        request.till = m_till;
        for (int i = 0; i < 12; ++i) {
            LineRequest line;
            line.scan = eanOf(1 + qint64(m_random() % 5000));
            line.quantity = Quantity::units(1);
            request.lines.push_back(line);
        }
        request.payments = {{TillMeans::Card, {}, Money::fromCents(12 * 250)}};
        must(SaleService(m_db).sell(m_session, request));
    }

private:
    Database &m_db;
    const Session &m_session;
    QString m_till;
    std::mt19937 m_random{1};
};

} // namespace cabas::bench
