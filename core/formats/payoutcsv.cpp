// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/payoutcsv.h"

#include "core/base/text.h"
#include "core/formats/bankcsvcolumns.h"
#include "core/formats/bankfigures.h"
#include "core/formats/tablecharset.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace cabas {

namespace {

constexpr size_t rowsLookedAt = 20;

/// Columns of a service's list, by the words it heads them with; -1 for none.
struct Columns {
    qsizetype head = -1;
    qsizetype reference = -1; ///< of the payout
    qsizetype sentOn = -1;    ///< day of the payout
    qsizetype day = -1;       ///< day of the payment
    qsizetype gross = -1;
    qsizetype fee = -1;
    qsizetype net = -1;
    qsizetype type = -1;
    qsizetype state = -1;

    bool hasPayouts() const { return head >= 0 && gross >= 0 && (reference >= 0 || sentOn >= 0); }
    /// A running account, whose withdrawals are lines like any other.
    bool isAccount() const { return head >= 0 && gross >= 0 && type >= 0 && day >= 0 && net >= 0; }
};

qsizetype placeOf(const QStringList &keys, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const qsizetype at = keys.indexOf(QString::fromLatin1(name));
        if (at >= 0)
            return at;
    }
    return -1;
}

Columns columnsOf(const std::vector<CsvRow> &rows)
{
    for (size_t at = 0; at < std::min(rows.size(), rowsLookedAt); ++at) {
        QStringList keys;
        for (const QString &cell : rows[at].cells)
            keys += BankColumns::key(cell);
        Columns found;
        found.head = qsizetype(at);
        found.reference =
            placeOf(keys, {"automatic payout id", "payout id", "transfer", "payout",
                           "numero de versement", "n versement", "reference versement",
                           "reference du versement", "id versement", "versement"});
        found.sentOn =
            placeOf(keys, {"automatic payout effective at utc", "automatic payout effective at",
                           "payout date", "transfer date utc", "transfer date", "arrival date",
                           "date de versement", "date du versement", "verse le"});
        found.day = placeOf(
            keys, {"date", "created utc", "created", "date du paiement", "date de paiement"});
        found.gross = placeOf(keys, {"gross", "amount", "montant total", "montant du paiement",
                                     "avant commission", "brut", "montant"});
        found.fee = placeOf(keys, {"fee", "fees", "commission", "frais", "commissions"});
        found.net = placeOf(keys, {"net", "net amount", "montant net", "montant verse"});
        found.type = placeOf(keys, {"type", "reporting category"});
        found.state = placeOf(keys, {"status", "etat", "statut"});
        if (found.hasPayouts() || found.isAccount())
            return found;
    }
    return {};
}

QString providerOf(const QString &text)
{
    const QString folded = fold(text.left(4000));
    for (const QString &name : {u"HelloAsso"_qs, u"Stripe"_qs, u"PayPal"_qs}) {
        if (folded.contains(name.toLower()))
            return name;
    }
    static const QRegularExpression stripe(QStringLiteral("\\b(po|txn|ch)_[a-z0-9]{8,}"));
    if (stripe.match(folded).hasMatch())
        return u"Stripe"_qs;
    const bool isPayPal = folded.contains(u"timezone") || folded.contains(u"fuseau horaire");
    return isPayPal ? u"PayPal"_qs : QString();
}

/// Money that leaves the service for the bank.
bool isWithdrawal(const QString &type)
{
    static const QRegularExpression words(QStringLiteral(
        "withdrawal|payout|virement (standard|general|vers)|retrait|transfer to bank"));
    return words.match(fold(type)).hasMatch();
}

/// Reads the rows into payouts.
class Rows {
public:
    Rows(const CsvTable &table, const Columns &columns, PayoutFile &file)
        : m_table(table), m_columns(columns), m_file(file)
    {
        QStringList amounts;
        QStringList days;
        for (size_t at = size_t(columns.head) + 1; at < table.rows.size(); ++at) {
            amounts += cell(table.rows[at], columns.gross);
            days += cell(table.rows[at], columns.sentOn >= 0 ? columns.sentOn : columns.day);
        }
        m_style = BankFigures::styleOf(amounts);
        m_order = BankFigures::orderOf(days).order;
    }

    void read(const QString &provider)
    {
        for (size_t at = size_t(m_columns.head) + 1; at < m_table.rows.size(); ++at) {
            if (m_columns.hasPayouts())
                takePaidOut(m_table.rows[at], provider);
            else
                takeMove(m_table.rows[at], provider);
        }
        m_file.open += m_pending.count;
        for (auto &[key, payout] : m_payouts)
            m_file.payouts.push_back(payout);
        std::stable_sort(m_file.payouts.begin(), m_file.payouts.end(),
                         [](const Payout &a, const Payout &b) { return a.on < b.on; });
    }

private:
    static QString cell(const CsvRow &row, qsizetype column)
    {
        return column >= 0 ? row.cells.value(column).trimmed() : QString();
    }

    /// Gross and fee of a row; absent, with a refusal, where they are no amounts.
    std::optional<std::pair<Money, Money>> moneyOf(const CsvRow &row)
    {
        const auto gross = BankFigures::amount(cell(row, m_columns.gross), m_style);
        const QString written = cell(row, m_columns.fee);
        const auto fee =
            written.isEmpty() ? std::optional(Money()) : BankFigures::amount(written, m_style);
        const auto net = BankFigures::amount(cell(row, m_columns.net), m_style);
        if (!gross || !fee) {
            m_file.refused.push_back(
                {row.line, PayoutCsv::tr("“%1” is no amount.")
                               .arg(gross ? written : cell(row, m_columns.gross))});
            return std::nullopt;
        }
        // A service writes its fee with either sign: what arrives tells which it is.
        if (net && *gross - abs(*fee) != *net && *gross + abs(*fee) != *net) {
            m_file.refused.push_back(
                {row.line, PayoutCsv::tr("the net amount is not the gross amount less the fee.")});
            return std::nullopt;
        }
        return std::pair(*gross, net ? *gross - *net : abs(*fee));
    }

    void takePaidOut(const CsvRow &row, const QString &provider)
    {
        if (isWithdrawal(cell(row, m_columns.type)))
            return; // the payout itself, which its payments make
        const QString reference = cell(row, m_columns.reference);
        const QString written = cell(row, m_columns.sentOn);
        const auto on =
            BankFigures::day(written.isEmpty() ? cell(row, m_columns.day) : written, m_order);
        const auto money = moneyOf(row);
        if (!money)
            return;
        if (reference.isEmpty() && written.isEmpty()) {
            ++m_file.open;
            return;
        }
        if (!on) {
            m_file.refused.push_back({row.line, PayoutCsv::tr("“%1” is no day.").arg(written)});
            return;
        }
        const QString key = reference.isEmpty() ? on->toString(Qt::ISODate) : reference;
        add(m_payouts[key], *money, row, provider);
        m_payouts[key].reference = key;
        m_payouts[key].on = m_payouts[key].on.isValid() ? std::max(m_payouts[key].on, *on) : *on;
    }

    void takeMove(const CsvRow &row, const QString &provider)
    {
        const auto money = moneyOf(row);
        const auto on = BankFigures::day(cell(row, m_columns.day), m_order);
        if (!money || !on)
            return;
        if (!isWithdrawal(cell(row, m_columns.type))) {
            add(m_pending, *money, row, provider);
            return;
        }
        // What was sent is what the moves since the last time made; a part may have stayed there.
        Payout payout = m_pending;
        payout.provider = provider;
        payout.on = *on;
        payout.reference = on->toString(Qt::ISODate) + u'-' + QString::number(row.line);
        const Money sent = abs(money->first);
        if (payout.net() != sent) {
            payout.gross = sent;
            payout.fee = {};
        }
        payout.line = payout.line == 0 ? row.line : payout.line;
        m_payouts[payout.reference] = payout;
        m_pending = {};
    }

    static void add(Payout &payout, std::pair<Money, Money> money, const CsvRow &row,
                    const QString &provider)
    {
        payout.provider = provider;
        payout.gross += money.first;
        payout.fee += money.second;
        payout.line = payout.count == 0 ? row.line : payout.line;
        ++payout.count;
    }

    const CsvTable &m_table;
    const Columns &m_columns;
    PayoutFile &m_file;
    std::map<QString, Payout> m_payouts;
    Payout m_pending;
    BankFigures::Style m_style = BankFigures::Style::Comma;
    BankFigures::Order m_order = BankFigures::Order::DayMonth;
};

} // namespace

PayoutFile PayoutCsv::read(const QByteArray &bytes)
{
    PayoutFile file;
    CsvOptions options;
    options.charset = TableCharset::of(bytes);
    for (const QChar separator : {u',', u';', u'\t'}) {
        options.separator = separator;
        const Result<CsvTable> table = Csv::read(bytes, options);
        if (!table)
            continue;
        const Columns columns = columnsOf(table->rows);
        if (columns.head < 0)
            continue;
        Rows(*table, columns, file).read(providerOf(decoded(bytes, *options.charset)));
        return file;
    }
    file.refused.push_back({1, tr("the file is no list of payments of HelloAsso, Stripe or PayPal "
                                  "with the payouts they came in.")});
    return file;
}

} // namespace cabas
