// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/bankcsv.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/formats/tablecharset.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace cabas {

namespace {

struct Chosen {
    CsvTable table;
    BankColumns columns;
};

BankColumns columnsOf(const CsvTable &table, const BankReading &reading)
{
    for (const BankMapping &mapping : reading.mappings) {
        if (mapping.name == reading.mapping)
            return BankColumns::taught(table.rows, mapping);
    }
    BankColumns columns = BankColumns::recognised(table.rows);
    for (const BankMapping &mapping : reading.mappings) {
        if (!columns.isUsable())
            columns = BankColumns::taught(table.rows, mapping);
    }
    return columns;
}

/// Tries every separator: the titles tell which one it is, whatever stands above them.
Result<Chosen> chosen(const QByteArray &bytes, const BankReading &reading)
{
    Chosen best;
    std::optional<Failure> failure;
    CsvOptions options;
    options.charset = TableCharset::of(bytes);
    for (const QChar separator : {u';', u'\t', u',', u'|'}) {
        options.separator = separator;
        Result<CsvTable> table = Csv::read(bytes, options);
        if (!table) {
            failure = failure ? failure : std::optional(table.failure());
            continue;
        }
        BankColumns columns = columnsOf(*table, reading);
        if (columns.isUsable() && columns.places.size() > best.columns.places.size())
            best = {std::move(table).value(), std::move(columns)};
    }
    if (best.columns.isUsable())
        return best;
    if (failure && failure->code != u"unclosed_quote" && failure->code != u"stray_quote")
        return *failure;
    return refused(BankCsv::tr("no line of the table names a date and an amount in words that are "
                               "known. Say once which column is which, and files of this bank will "
                               "be read by it."),
                   u"columns"_qs);
}

bool isDayOfAnyOrder(const QString &cell)
{
    return BankFigures::day(cell, BankFigures::Order::DayMonth) ||
           BankFigures::day(cell, BankFigures::Order::MonthDay);
}

/// Where the head of the table most likely stands, as far as one can tell without its words: the
/// first of those rows with most cells, by the separator that makes most of them.
struct Head {
    CsvTable table;
    size_t row = 0;
    qsizetype cells = 1;
};

Head likelyHead(const QByteArray &bytes)
{
    constexpr size_t rowsLookedAt = 20;
    CsvOptions options;
    options.charset = TableCharset::of(bytes);
    Head best;
    for (const QChar separator : {u';', u'\t', u',', u'|'}) {
        options.separator = separator;
        const Result<CsvTable> table = Csv::read(bytes, options);
        for (size_t at = 0; table && at < std::min(table->rows.size(), rowsLookedAt); ++at) {
            const QStringList &cells = table->rows[at].cells;
            const qsizetype count =
                std::count_if(cells.begin(), cells.end(),
                              [](const QString &cell) { return !cell.trimmed().isEmpty(); });
            if (count > best.cells)
                best = {*table, at, count};
        }
    }
    return best;
}

/// What the columns are called, or their places where the first row is one of operations; and
/// what stands in them.
void tellTitles(const QByteArray &bytes, BankFile &file)
{
    const Head head = likelyHead(bytes);
    if (head.table.rows.empty())
        return;
    const QStringList &cells = head.table.rows[head.row].cells;
    const bool isOperation = std::any_of(cells.begin(), cells.end(), isDayOfAnyOrder);
    const size_t sampled = head.row + (isOperation ? 0 : 1);
    for (qsizetype at = 0; at < cells.size(); ++at) {
        if (cells[at].trimmed().isEmpty() && !isOperation)
            continue;
        file.titles += isOperation ? u"#%1"_qs.arg(at + 1) : BankProof::text(cells[at]);
        file.samples += sampled < head.table.rows.size()
                            ? BankProof::text(head.table.rows[sampled].cells.value(at))
                            : QString();
    }
}

bool isDebit(const QString &side)
{
    const QString key = fold(side);
    return key == u"d" || key.startsWith(u"deb") || key == u"dbit" || key == u"-";
}

bool isCredit(const QString &side)
{
    const QString key = fold(side);
    return key == u"c" || key.startsWith(u"cre") || key == u"crdt" || key == u"+";
}

/// What stands around the table: balances and the account.
struct Around {
    int line = 0;
    std::optional<Money> opening;
    std::optional<Money> closing;
    QString iban;
    QString account;
    QString currency;
};

/// Reads the rows of a table into statements, one for each account and currency.
class Rows {
public:
    Rows(const Chosen &chosen, const BankReading &reading, BankFile &file)
        : m_table(chosen.table), m_columns(chosen.columns), m_file(file)
    {
        recognise(reading);
    }

    void read()
    {
        for (size_t at = 0; at < m_table.rows.size(); ++at) {
            if (qsizetype(at) == m_columns.headRow)
                continue;
            if (isBalanceLine(at))
                takeBalanceLine(m_table.rows[at]);
            else if (qsizetype(at) < m_columns.headRow || isAround(m_table.rows[at]))
                takeAround(m_table.rows[at]);
            else
                take(m_table.rows[at]);
        }
        finish();
    }

private:
    QString cell(const CsvRow &row, BankColumn column) const { return m_columns.cell(row, column); }

    void recognise(const BankReading &reading)
    {
        QStringList days;
        QStringList amounts;
        for (size_t at = size_t(m_columns.headRow) + 1; at < m_table.rows.size(); ++at) {
            const CsvRow &row = m_table.rows[at];
            if (isAround(row))
                continue;
            days += cell(row, BankColumn::Day);
            for (const BankColumn column :
                 {BankColumn::Amount, BankColumn::Debit, BankColumn::Credit, BankColumn::Balance})
                amounts += cell(row, column);
            const QString side = cell(row, BankColumn::Sign);
            m_hasSides = m_hasSides && (isDebit(side) || isCredit(side));
        }
        m_hasSides = m_hasSides && m_columns.has(BankColumn::Sign);
        m_style = BankFigures::styleOf(amounts);
        const BankFigures::Reading found = BankFigures::orderOf(days);
        const auto told = reading.order ? reading.order : m_columns.order;
        m_order = told.value_or(found.order);
        if (!told && found.isAmbiguous)
            m_file.warn(u"date_order"_qs, BankCsv::tr("Nothing in the file tells whether 03/04 is "
                                                      "3 April or 4 March: it was read as 3 "
                                                      "April."));
    }

    /// Tables without titles say the balance on a line of its own, which has no label.
    bool isBalanceLine(size_t at) const
    {
        const bool isAtAnEnd = at == 0 || at + 1 == m_table.rows.size();
        const CsvRow &row = m_table.rows[at];
        return m_columns.isByPlace && isAtAnEnd && m_columns.has(BankColumn::Label) &&
               cell(row, BankColumn::Label).isEmpty() &&
               isDayOfAnyOrder(cell(row, BankColumn::Day));
    }

    void takeBalanceLine(const CsvRow &row)
    {
        m_around.closing = BankFigures::amount(cell(row, BankColumn::Amount), m_style);
        m_around.line = row.line;
    }

    /// A row under the table that is no operation: totals, balances, a blank day.
    bool isAround(const CsvRow &row) const
    {
        static const QRegularExpression words(
            QStringLiteral("^(?:solde|balance|total|sous total|totaux)\\b"));
        if (BankFigures::day(cell(row, BankColumn::Day), BankFigures::Order::DayMonth) ||
            BankFigures::day(cell(row, BankColumn::Day), BankFigures::Order::MonthDay))
            return false;
        const QString first = BankColumns::key(row.cells.value(0));
        const QString label = BankColumns::key(cell(row, BankColumn::Label));
        const bool hasAmount = !cell(row, BankColumn::Amount).isEmpty() ||
                               !cell(row, BankColumn::Debit).isEmpty() ||
                               !cell(row, BankColumn::Credit).isEmpty();
        return words.match(first).hasMatch() || words.match(label).hasMatch() || !hasAmount;
    }

    void takeAround(const CsvRow &row)
    {
        static const QRegularExpression iban(
            QStringLiteral("\\b([A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?)\\b"));
        static const QRegularExpression currency(QStringLiteral("\\b(EUR|USD|GBP|CHF)\\b"));
        static const QRegularExpression account(
            // That of a postal account has a letter: 1234567A020.
            QStringLiteral(
                "(?:compte|account number)\\D{0,20}([0-9][0-9 ]{5,25}[0-9](?:[A-Z][0-9]{3})?)"),
            QRegularExpression::CaseInsensitiveOption);
        const QString all = row.cells.join(u' ');
        const QString key = BankColumns::key(all);
        const auto ibanHere = iban.match(all);
        if (ibanHere.hasMatch() && m_around.iban.isEmpty())
            m_around.iban = ibanHere.captured(1).remove(u' ');
        // Number and title may stand in one cell or in two.
        for (qsizetype at = 0; at < row.cells.size() && !ibanHere.hasMatch(); ++at) {
            const auto own = account.match(row.cells[at]);
            const auto number = own.hasMatch()
                                    ? own
                                    : account.match(row.cells[at] + u' ' + row.cells.value(at + 1));
            if (number.hasMatch() && m_around.account.isEmpty())
                m_around.account = number.captured(1).remove(u' ');
        }
        if (const auto match = currency.match(all); match.hasMatch() && m_around.currency.isEmpty())
            m_around.currency = match.captured(1);
        if (!key.contains(u"solde") && !key.contains(u"balance"))
            return;
        std::optional<Money> amount;
        for (qsizetype at = 1; at < row.cells.size() && !amount; ++at)
            amount = BankFigures::amount(row.cells[at], m_style);
        static const QRegularExpression start(QStringLiteral(
            "\\b(initial|debut|start|beginning|ancien|precedent|opening|ouverture|depart)\\b"));
        static const QRegularExpression end(
            QStringLiteral("\\b(fin|final|end|nouveau|closing|cloture)\\b"));
        if (amount && start.match(key).hasMatch())
            m_around.opening = amount;
        else if (amount && end.match(key).hasMatch())
            m_around.closing = amount;
        m_around.line = row.line;
    }

    std::optional<Money> amountOf(const CsvRow &row, QString &reason) const
    {
        const QString one = cell(row, BankColumn::Amount);
        if (m_columns.has(BankColumn::Amount) &&
            (!one.isEmpty() || !m_columns.has(BankColumn::Debit))) {
            const auto amount = BankFigures::amount(one, m_style);
            if (!amount)
                reason = BankCsv::tr("“%1” is no amount.").arg(one);
            if (!amount || !m_hasSides)
                return amount;
            const bool isOut = isDebit(cell(row, BankColumn::Sign));
            return isOut ? -abs(*amount) : abs(*amount);
        }
        const QString debit = cell(row, BankColumn::Debit);
        const QString credit = cell(row, BankColumn::Credit);
        const auto out = BankFigures::amount(debit, m_style);
        const auto in = BankFigures::amount(credit, m_style);
        if ((!debit.isEmpty() && !out) || (!credit.isEmpty() && !in) || (!in && !out)) {
            reason = BankCsv::tr("“%1” is no amount.").arg(debit.isEmpty() ? credit : debit);
            return std::nullopt;
        }
        const Money moneyOut = abs(out.value_or(Money()));
        const Money moneyIn = abs(in.value_or(Money()));
        if (!moneyOut.isZero() && !moneyIn.isZero()) {
            reason = BankCsv::tr("the line has a debit and a credit.");
            return std::nullopt;
        }
        return moneyIn - moneyOut;
    }

    /// Cells beyond the last title: an amount was cut in two.
    bool hasSurplus(const CsvRow &row) const
    {
        if (m_columns.isByPlace)
            return false;
        const qsizetype titles = m_table.rows[size_t(m_columns.headRow)].cells.size();
        return std::any_of(row.cells.begin() + std::min(titles, row.cells.size()), row.cells.end(),
                           [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    }

    void take(const CsvRow &row)
    {
        const QString written = cell(row, BankColumn::Day);
        QString reason;
        const std::optional<QDate> day = BankFigures::day(written, m_order);
        const std::optional<Money> amount = amountOf(row, reason);
        BankStatement &statement = statementOf(row);
        if (hasSurplus(row)) {
            statement.isIncomplete = true;
            return m_file.refuse(
                row.line, BankCsv::tr("the line has more cells than there are titles: a text "
                                      "or an amount with a separator in it is not quoted."));
        }
        if (!day || !amount) {
            statement.isIncomplete = true;
            return m_file.refuse(row.line,
                                 day ? reason : BankCsv::tr("“%1” is no day.").arg(written));
        }
        BankTransaction line;
        line.line = row.line;
        line.booked = *day;
        line.amount = *amount;
        line.value = BankFigures::day(cell(row, BankColumn::Value), m_order);
        line.label = BankProof::text(Csv::unguarded(cell(row, BankColumn::Label)));
        line.details = BankProof::text(Csv::unguarded(cell(row, BankColumn::Details)));
        line.party = BankProof::text(cell(row, BankColumn::Party));
        line.reference = BankProof::text(cell(row, BankColumn::Reference));
        if (line.label.isEmpty())
            line.label = line.party.isEmpty() ? line.details : line.party;
        line.balance = BankFigures::amount(cell(row, BankColumn::Balance), m_style);
        statement.transactions.push_back(std::move(line));
    }

    BankStatement &statementOf(const CsvRow &row)
    {
        const QString account = cell(row, BankColumn::Account).remove(u' ');
        const QString currency = cell(row, BankColumn::Currency).toUpper();
        const auto key = std::make_pair(account, currency);
        const auto found = m_places.find(key);
        if (found != m_places.end())
            return m_file.statements[found->second];
        m_places[key] = m_file.statements.size();
        BankStatement statement;
        statement.line = row.line;
        statement.account = account;
        statement.currency = currency;
        m_file.statements.push_back(statement);
        return m_file.statements.back();
    }

    /// Oldest first: by the running balance where there is one, else by the days.
    static void putInOrder(BankStatement &statement)
    {
        std::vector<BankTransaction> &lines = statement.transactions;
        const auto breaks = [&lines] {
            int count = 0;
            for (size_t at = 1; at < lines.size(); ++at) {
                if (lines[at].balance && lines[at - 1].balance)
                    count +=
                        *lines[at - 1].balance + lines[at].amount == *lines[at].balance ? 0 : 1;
            }
            return count;
        };
        const int asIs = breaks();
        std::reverse(lines.begin(), lines.end());
        const int turned = breaks();
        const bool isOlderLast = lines.size() > 1 && lines.front().booked < lines.back().booked;
        if (turned > asIs || (turned == asIs && !isOlderLast))
            std::reverse(lines.begin(), lines.end());
    }

    static void takeRunning(BankStatement &statement)
    {
        if (statement.transactions.empty())
            return;
        const BankTransaction &first = statement.transactions.front();
        const BankTransaction &last = statement.transactions.back();
        if (first.balance)
            statement.opening = *first.balance - first.amount;
        if (last.balance)
            statement.closing = last.balance;
    }

    void finish()
    {
        if (m_file.statements.empty() && m_file.refused.empty() && !m_columns.isByPlace) {
            BankStatement empty;
            empty.line = m_table.rows[size_t(m_columns.headRow)].line;
            m_file.statements.push_back(empty);
        }
        for (BankStatement &statement : m_file.statements) {
            putInOrder(statement);
            takeRunning(statement);
            if (statement.account.isEmpty()) {
                statement.iban = m_around.iban;
                statement.account = m_around.iban.isEmpty() ? m_around.account : QString();
            }
            if (statement.currency.isEmpty())
                statement.currency = m_around.currency.isEmpty() ? u"EUR"_qs : m_around.currency;
        }
        if (m_file.statements.size() == 1)
            takeBalances(m_file.statements.front());
    }

    void takeBalances(BankStatement &statement)
    {
        if (!m_around.opening && !m_around.closing)
            return;
        const Money opening = m_around.opening.value_or(Money());
        const Money closing = m_around.closing.value_or(Money());
        const bool disagrees = m_around.opening && m_around.closing && !statement.isIncomplete &&
                               opening + statement.sum() != closing;
        if (disagrees) {
            const QLocale locale = Language::locale();
            const QString reason =
                BankCsv::tr(
                    "The balances around the table are %1 and %2, and its lines make %3: %4 "
                    "is missing or too much.")
                    .arg(amountText(opening, locale), amountText(closing, locale),
                         amountText(statement.sum(), locale),
                         amountText(abs(closing - opening - statement.sum()), locale));
            m_file.warn(u"balances"_qs, reason);
            m_file.doubt = BankRefusal{m_around.line, reason};
            return;
        }
        if (!statement.opening)
            statement.opening = m_around.opening;
        if (!statement.closing)
            statement.closing = m_around.closing;
    }

    const CsvTable &m_table;
    const BankColumns &m_columns;
    BankFile &m_file;
    Around m_around;
    std::map<std::pair<QString, QString>, size_t> m_places;
    BankFigures::Style m_style = BankFigures::Style::Comma;
    BankFigures::Order m_order = BankFigures::Order::DayMonth;
    bool m_hasSides = true;
};

} // namespace

BankFile BankCsv::read(const QByteArray &bytes, const BankReading &reading)
{
    BankFile file;
    file.format = u"csv"_qs;
    const Result<Chosen> found = chosen(bytes, reading);
    if (!found) {
        file.refuse(1, found.failure().message);
        if (found.failure().code == u"columns")
            tellTitles(bytes, file);
        return file;
    }
    Rows(*found, reading, file).read();
    BankProof::settle(file);
    return file;
}

} // namespace cabas
