// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/closingcheckstore.h"

#include "core/access/shopkey.h"
#include "core/till/closingrules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace cabas {

namespace {

/// A till's totals up to each of its tickets, in order of number.
struct Run {
    std::vector<qint64> numbers;
    std::vector<qint64> perpetual;
    std::vector<qint64> absolute;

    /// The totals up to ticket `number`, zero before the first.
    std::pair<qint64, qint64> upTo(qint64 number) const
    {
        const auto after = std::upper_bound(numbers.begin(), numbers.end(), number);
        if (after == numbers.begin())
            return {0, 0};
        const auto place = size_t(after - numbers.begin()) - 1;
        return {perpetual[place], absolute[place]};
    }
    qint64 count(qint64 first, qint64 last) const
    {
        const auto from = std::lower_bound(numbers.begin(), numbers.end(), first);
        const auto to = std::upper_bound(numbers.begin(), numbers.end(), last);
        return std::max(to - from, std::ptrdiff_t(0));
    }
};

std::map<qint64, Run> readRuns(Tx &tx)
{
    std::map<qint64, Run> runs;
    tx.each("SELECT till_id, number, total_cents FROM tickets ORDER BY till_id, number", {},
            [&](const Row &row) {
                Run &run = runs[row.integer(0)];
                const qint64 before = run.numbers.empty() ? 0 : run.perpetual.back();
                const qint64 beforeAbsolute = run.numbers.empty() ? 0 : run.absolute.back();
                run.numbers.push_back(row.integer(1));
                run.perpetual.push_back(before + row.integer(2));
                run.absolute.push_back(beforeAbsolute + qAbs(row.integer(2)));
            });
    return runs;
}

QString closingName(qint64 id)
{
    return QStringLiteral("closing %1: ").arg(id);
}

using Key = std::pair<qint64, QString>;

/// Compares kept rows of (closing, word, amounts...) with summed ones, column by column.
class Comparison {
public:
    Comparison(Findings &findings, const char *table, QStringList columns)
        : m_findings(findings), m_table(QString::fromLatin1(table)), m_columns(std::move(columns))
    {
    }

    void addSummed(const Row &row) { m_summed[key(row)] = amounts(row); }

    void compareKept(const Row &row)
    {
        const auto found = m_summed.find(key(row));
        if (found == m_summed.end()) {
            m_findings.fault(where(key(row)) + QStringLiteral("inserted"));
            return;
        }
        const std::vector<qint64> kept = amounts(row);
        for (size_t i = 0; i < kept.size(); ++i) {
            if (kept[i] != found->second[i])
                m_findings.fault(where(key(row)) + m_columns.at(int(i)));
        }
        m_summed.erase(found);
    }

    void endKept()
    {
        for (const auto &[key, amounts] : m_summed)
            m_findings.fault(where(key) + QStringLiteral("missing"));
    }

private:
    static Key key(const Row &row) { return {row.integer(0), row.text(1)}; }
    QString where(const Key &key) const
    {
        return closingName(key.first) + m_table + u' ' + key.second + QStringLiteral(": ");
    }
    std::vector<qint64> amounts(const Row &row) const
    {
        std::vector<qint64> values;
        for (int i = 0; i < m_columns.size(); ++i)
            values.push_back(row.integer(2 + i));
        return values;
    }

    Findings &m_findings;
    QString m_table;
    QStringList m_columns;
    std::map<Key, std::vector<qint64>> m_summed;
};

} // namespace

Findings ClosingCheckStore::closings(Tx &tx)
{
    Findings findings;
    findings.checked = tx.integer("SELECT COUNT(*) FROM closings");
    checkNumbers(tx, findings);
    checkTotals(tx, findings);
    checkVat(tx, findings);
    checkMeans(tx, findings);
    checkOpenSessions(tx, findings);
    return findings;
}

void ClosingCheckStore::checkNumbers(Tx &tx, Findings &findings)
{
    qint64 till = 0;
    QString kind;
    qint64 number = 0;
    qint64 lastTicket = 0;
    tx.each(
        R"(SELECT id, till_id, kind, number, first_ticket, last_ticket FROM closings
               ORDER BY till_id, kind, number)",
        {}, [&](const Row &row) {
            if (row.integer(1) != till || row.text(2) != kind) {
                till = row.integer(1);
                kind = row.text(2);
                number = 0;
                lastTicket = 0;
            }
            const QString closing = closingName(row.integer(0)) + QStringLiteral("closings: ");
            if (row.integer(3) != number + 1)
                findings.fault(
                    closing +
                    QStringLiteral("number %1 after %2: missing").arg(row.integer(3)).arg(number));
            if (row.integer(4) != lastTicket + 1)
                findings.fault(closing + QStringLiteral("first_ticket"));
            number = row.integer(3);
            lastTicket = row.integer(5);
        });
}

void ClosingCheckStore::checkTotals(Tx &tx, Findings &findings)
{
    const std::map<qint64, Run> runs = readRuns(tx);
    const Run none;
    tx.each(R"(SELECT id, till_id, first_ticket, last_ticket, tickets, total_cents,
                   perpetual_cents, perpetual_absolute_cents
               FROM closings)",
            {}, [&](const Row &row) {
                const QString closing = closingName(row.integer(0)) + QStringLiteral("closings: ");
                const auto found = runs.find(row.integer(1));
                const Run &run = found == runs.end() ? none : found->second;
                const auto [perpetual, absolute] = run.upTo(row.integer(3));
                const qint64 before = run.upTo(row.integer(2) - 1).first;
                if (row.integer(4) != run.count(row.integer(2), row.integer(3)) ||
                    row.integer(4) != row.integer(3) - row.integer(2) + 1)
                    findings.fault(closing + QStringLiteral("tickets"));
                if (row.integer(5) != perpetual - before)
                    findings.fault(closing + QStringLiteral("total_cents"));
                if (row.integer(6) != perpetual)
                    findings.fault(closing + QStringLiteral("perpetual_cents"));
                if (row.integer(7) != absolute)
                    findings.fault(closing + QStringLiteral("perpetual_absolute_cents"));
            });
}

void ClosingCheckStore::checkVat(Tx &tx, Findings &findings)
{
    Comparison vat(findings, "closing_vat",
                   {QStringLiteral("rate_bp"), QStringLiteral("gross_cents"),
                    QStringLiteral("net_cents"), QStringLiteral("vat_cents")});
    // One closing after the other: what is grouped at once is a year at most, whatever the file.
    for (const Row &closing : tx.run("SELECT id FROM closings ORDER BY id"))
        tx.each(R"(SELECT c.id, v.vat_code, MAX(v.rate_bp), CAST(SUM(v.gross_cents) AS BIGINT),
                       CAST(SUM(v.net_cents) AS BIGINT), CAST(SUM(v.vat_cents) AS BIGINT)
                   FROM closings c
                   JOIN tickets t ON t.till_id = c.till_id
                       AND t.number BETWEEN c.first_ticket AND c.last_ticket
                   JOIN ticket_vat v ON v.ticket_id = t.id
                   WHERE c.id = ?
                   GROUP BY c.id, v.vat_code)",
                {closing.integer(0)}, [&](const Row &row) { vat.addSummed(row); });
    tx.each(R"(SELECT closing_id, vat_code, rate_bp, gross_cents, net_cents, vat_cents
               FROM closing_vat)",
            {}, [&](const Row &row) { vat.compareKept(row); });
    vat.endKept();
}

void ClosingCheckStore::checkMeans(Tx &tx, Findings &findings)
{
    Comparison means(findings, "closing_means", {QStringLiteral("expected_cents")});
    // What was counted without being used is expected to be zero; cash holds the float.
    tx.each(R"(SELECT closing_id, means, 0 FROM closing_means)", {},
            [&](const Row &row) { means.addSummed(row); });
    for (const Row &closing : tx.run("SELECT id FROM closings WHERE kind = 'session' ORDER BY id"))
        tx.each(R"(SELECT c.id, p.means, CAST(SUM(p.amount_cents) AS BIGINT)
                   FROM closings c
                   JOIN tickets t ON t.session_id = c.session_id
                   JOIN ticket_payments p ON p.ticket_id = t.id
                   WHERE c.id = ? AND p.means <> 'cash'
                   GROUP BY c.id, p.means)",
                {closing.integer(0)}, [&](const Row &row) { means.addSummed(row); });
    tx.each(R"(SELECT c.id, 'cash', s.float_cents
                   + (SELECT CAST(COALESCE(SUM(m.amount_cents), 0) AS BIGINT)
                      FROM till_cash_moves m WHERE m.session_id = s.id)
                   + (SELECT CAST(COALESCE(SUM(p.amount_cents), 0) AS BIGINT)
                      FROM tickets t JOIN ticket_payments p ON p.ticket_id = t.id
                      WHERE t.session_id = s.id AND p.means = 'cash')
               FROM closings c JOIN till_sessions s ON s.id = c.session_id
               WHERE c.kind = 'session')",
            {}, [&](const Row &row) { means.addSummed(row); });
    tx.each("SELECT closing_id, means, expected_cents FROM closing_means", {},
            [&](const Row &row) { means.compareKept(row); });
    means.endKept();
}

void ClosingCheckStore::checkOpenSessions(Tx &tx, Findings &findings)
{
    tx.each(R"(SELECT s.id, s.till_id, COALESCE(o.till_id, 0),
                   (SELECT COUNT(*) FROM closings c
                    WHERE c.session_id = s.id AND c.kind = 'session')
               FROM till_sessions s LEFT JOIN open_sessions o ON o.session_id = s.id)",
            {}, [&](const Row &row) {
                const QString session =
                    QStringLiteral("till session %1: open_sessions: ").arg(row.integer(0));
                const bool isOpen = row.integer(3) == 0;
                if (isOpen && row.integer(2) == 0)
                    findings.fault(session + QStringLiteral("missing"));
                if (!isOpen && row.integer(2) != 0)
                    findings.fault(session + QStringLiteral("inserted"));
                if (row.integer(2) != 0 && row.integer(2) != row.integer(1))
                    findings.fault(session + QStringLiteral("till_id"));
            });
}

Findings ClosingCheckStore::heads(Tx &tx)
{
    Findings findings;
    tx.each(R"(SELECT h.closing_id, h.chain, h.count, h.last_hash, COALESCE(l.hash, '')
               FROM closing_heads h
               LEFT JOIN chain_links l ON l.chain = h.chain AND l.position = h.count
               ORDER BY h.closing_id, h.chain)",
            {}, [&](const Row &row) {
                ++findings.checked;
                if (row.text(3) == row.text(4))
                    return;
                findings.fault(closingName(row.integer(0)) +
                               QStringLiteral("chain_links: chain %1 position %2: %3")
                                   .arg(row.text(1))
                                   .arg(row.integer(2))
                                   .arg(row.text(4).isEmpty() ? QStringLiteral("missing")
                                                              : QStringLiteral("hash")));
            });
    return findings;
}

Findings ClosingCheckStore::signatures(Tx &tx)
{
    Findings findings;
    tx.each(R"(SELECT c.id, COALESCE(k.public_key, ''), COALESCE(s.signature, ''),
                   COALESCE(l.chain, ''), COALESCE(l.hash, '')
               FROM closings c
               LEFT JOIN closing_signatures s ON s.closing_id = c.id
               LEFT JOIN shop_keys k ON k.id = s.key_id
               LEFT JOIN chain_links l ON l.kind = 'closing' AND l.first_id = c.id
               ORDER BY c.id)",
            {}, [&](const Row &row) {
                ++findings.checked;
                const QByteArray bytes = ClosingRules::signedBytes(row.text(3), row.text(4));
                const QString closing =
                    closingName(row.integer(0)) + QStringLiteral("closing_signatures: ");
                if (row.text(2).isEmpty())
                    findings.fault(closing + QStringLiteral("missing"));
                else if (!ShopKey::verify(row.text(1), bytes, row.text(2)))
                    findings.fault(closing + QStringLiteral("signature or key_id"));
            });
    return findings;
}

Findings ClosingCheckStore::keys(Tx &tx)
{
    struct Key {
        QString publicKey;
        QString createdAt;
    };
    std::map<qint64, Key> started;
    tx.each(R"(SELECT subject_id, details FROM audit WHERE subject_kind = 'key'
               AND deed = 'key.start')",
            {}, [&](const Row &row) {
                const QJsonObject details = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
                started[row.integer(0)] = {details[QStringLiteral("public_key")].toString(),
                                           details[QStringLiteral("created_at")].toString()};
            });
    Findings findings;
    tx.each("SELECT id, public_key, created_at FROM shop_keys", {}, [&](const Row &row) {
        ++findings.checked;
        const QString key = QStringLiteral("key %1: shop_keys: ").arg(row.integer(0));
        const auto found = started.find(row.integer(0));
        if (found == started.end()) {
            findings.fault(key + QStringLiteral("inserted"));
            return;
        }
        if (found->second.publicKey != row.text(1))
            findings.fault(key + QStringLiteral("public_key"));
        // Lines of before told no instant of their own.
        if (!found->second.createdAt.isEmpty() && found->second.createdAt != row.text(2))
            findings.fault(key + QStringLiteral("created_at"));
        started.erase(found);
    });
    for (const auto &[id, key] : started)
        findings.fault(QStringLiteral("key %1: shop_keys: missing").arg(id));
    return findings;
}

} // namespace cabas
