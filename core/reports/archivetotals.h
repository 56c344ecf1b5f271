// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <map>
#include <vector>

namespace cabas {

/// The totals of an archive, added up from the rows of its tables as they are written or read: so
/// what the manifest says and what its check finds are the same sum. Pure.
class ArchiveTotals {
public:
    /// Adds a row of `tickets`, `ticket_vat` or `ticket_payments`; any other table adds nothing.
    void add(const QString &table, const QStringList &columns, const std::vector<QVariant> &row);

    qint64 tickets() const { return m_tickets; }
    qint64 totalCents() const { return m_total; }
    /// `{tickets, total_cents, tills:[...], vat:[...], payments:[...]}`, each in a fixed order.
    QJsonObject toJson() const;

private:
    struct TillTotals {
        qint64 first = 0;
        qint64 last = 0;
        qint64 tickets = 0;
        qint64 total = 0;
        qint64 absolute = 0;  ///< with refunds counted as positive
        qint64 perpetual = 0; ///< of the last ticket
    };
    struct VatTotals {
        qint64 rateBp = 0;
        qint64 gross = 0;
        qint64 net = 0;
        qint64 vat = 0;
    };

    std::map<qint64, TillTotals> m_tills;
    std::map<QString, VatTotals> m_vat;
    std::map<QString, qint64> m_payments;
    qint64 m_tickets = 0;
    qint64 m_total = 0;
};

} // namespace cabas
