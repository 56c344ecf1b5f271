// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/archivetotals.h"

#include <QJsonArray>

namespace cabas {

namespace {

/// The values of a row by the names of its columns.
class Named {
public:
    Named(const QStringList &columns, const std::vector<QVariant> &row)
        : m_columns(columns), m_row(row)
    {
    }
    QVariant value(const char *column) const
    {
        const qsizetype at = m_columns.indexOf(QLatin1String(column));
        return at < 0 || size_t(at) >= m_row.size() ? QVariant() : m_row[size_t(at)];
    }
    qint64 number(const char *column) const { return value(column).toLongLong(); }
    QString text(const char *column) const { return value(column).toString(); }

private:
    const QStringList &m_columns;
    const std::vector<QVariant> &m_row;
};

} // namespace

void ArchiveTotals::add(const QString &table, const QStringList &columns,
                        const std::vector<QVariant> &row)
{
    const Named named(columns, row);
    if (table == u"tickets") {
        TillTotals &till = m_tills[named.number("till_id")];
        const qint64 number = named.number("number");
        const qint64 total = named.number("total_cents");
        if (till.tickets == 0 || number < till.first)
            till.first = number;
        if (number > till.last) {
            till.last = number;
            till.perpetual = named.number("perpetual_cents");
        }
        ++till.tickets;
        till.total += total;
        till.absolute += qAbs(total);
        ++m_tickets;
        m_total += total;
    } else if (table == u"ticket_vat") {
        VatTotals &vat = m_vat[named.text("vat_code")];
        vat.rateBp = named.number("rate_bp");
        vat.gross += named.number("gross_cents");
        vat.net += named.number("net_cents");
        vat.vat += named.number("vat_cents");
    } else if (table == u"ticket_payments") {
        m_payments[named.text("means")] += named.number("amount_cents");
    }
}

QJsonObject ArchiveTotals::toJson() const
{
    QJsonArray tills;
    for (const auto &[id, till] : m_tills)
        tills.append(QJsonObject{{u"till"_qs, id},
                                 {u"first_ticket"_qs, till.first},
                                 {u"last_ticket"_qs, till.last},
                                 {u"tickets"_qs, till.tickets},
                                 {u"total_cents"_qs, till.total},
                                 {u"absolute_cents"_qs, till.absolute},
                                 {u"perpetual_cents"_qs, till.perpetual}});
    QJsonArray vats;
    for (const auto &[code, vat] : m_vat)
        vats.append(QJsonObject{{u"vat_code"_qs, code},
                                {u"rate_bp"_qs, vat.rateBp},
                                {u"gross_cents"_qs, vat.gross},
                                {u"net_cents"_qs, vat.net},
                                {u"vat_cents"_qs, vat.vat}});
    QJsonArray payments;
    for (const auto &[means, amount] : m_payments)
        payments.append(QJsonObject{{u"means"_qs, means}, {u"amount_cents"_qs, amount}});
    return {{u"tickets"_qs, m_tickets},
            {u"total_cents"_qs, m_total},
            {u"tills"_qs, tills},
            {u"vat"_qs, vats},
            {u"payments"_qs, payments}};
}

} // namespace cabas
