// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/books.h"

#include "core/accounting/journalstore.h"
#include "tests/bench/benchshop.h"
#include "tests/bench/measure.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>

namespace cabas::bench {

namespace {

constexpr int ticketsAYear = 110000;
constexpr int entriesAtATime = 5000;
constexpr int firstYear = 2016;

/// A table of numbers and plain words that the generator wrote, row by row.
class Table {
public:
    explicit Table(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            giveUp(QStringLiteral("%1 cannot be read").arg(path));
        m_file.readLine();
    }
    QList<QByteArray> next() { return m_file.readLine().trimmed().split(','); }
    bool atEnd() const { return m_file.atEnd(); }

private:
    QFile m_file;
};

/// Every account of the generator under a number of its own: its code, then its rank.
std::map<qint64, QString> addAccounts(Tx &tx, const QString &folder)
{
    std::map<qint64, QString> numbers;
    Table table(folder + QStringLiteral("/accounts.csv"));
    while (!table.atEnd()) {
        const QList<QByteArray> row = table.next();
        Account account;
        account.number = QString::fromUtf8(row.value(1)) +
                         QStringLiteral("%1").arg(row.value(0).toInt(), 3, 10, QLatin1Char('0'));
        account.label = QString::fromUtf8(row.value(2));
        account.ours = true;
        AccountStore::add(tx, account);
        numbers[row.value(0).toLongLong()] = account.number;
    }
    return numbers;
}

class Writer {
public:
    Writer(const QString &folder, const Session &session)
        : m_session(session), m_entries(folder + QStringLiteral("/entries.csv")),
          m_postings(folder + QStringLiteral("/postings.csv"))
    {
    }

    /// Writes some entries more; false when there was none left.
    Result<bool> writeSome(Tx &tx, const std::map<qint64, QString> &accounts)
    {
        int written = 0;
        for (; written < entriesAtATime && !m_entries.atEnd(); ++written) {
            const QList<QByteArray> row = m_entries.next();
            JournalEntry entry;
            entry.on = QDate::fromString(QString::fromLatin1(row.value(1)), Qt::ISODate);
            entry.journal = QString::fromLatin1(row.value(2));
            entry.pieceRef = QString::fromLatin1(row.value(3));
            entry.label = QString::fromLatin1(row.value(4));
            entry.sourceKind = QStringLiteral("ticket");
            entry.sourceId = row.value(0).toLongLong();
            readLines(entry, accounts);
            CABAS_TRY(JournalStore::append(tx, m_session, entry));
        }
        return written > 0;
    }

private:
    void readLines(JournalEntry &entry, const std::map<qint64, QString> &accounts)
    {
        if (m_waiting.isEmpty() && !m_postings.atEnd())
            m_waiting = m_postings.next();
        while (m_waiting.value(1).toLongLong() == entry.sourceId) {
            JournalLine line;
            line.account = accounts.at(m_waiting.value(2).toLongLong());
            line.debit = Money::fromCents(m_waiting.value(3).toLongLong());
            line.credit = Money::fromCents(m_waiting.value(4).toLongLong());
            entry.lines.push_back(line);
            m_waiting = m_postings.atEnd() ? QList<QByteArray>() : m_postings.next();
        }
    }

    const Session &m_session;
    Table m_entries;
    Table m_postings;
    QList<QByteArray> m_waiting;
};

Result<> write(Database &db, const Session &session, const QString &folder)
{
    std::map<qint64, QString> accounts;
    CABAS_TRY(db.write([&](Tx &tx) -> Result<> {
        accounts = addAccounts(tx, folder);
        return Ok{};
    }));
    Writer writer(folder, session);
    bool isMore = true;
    while (isMore) {
        CABAS_LET(some, db.write([&](Tx &tx) { return writer.writeSome(tx, accounts); }));
        isMore = some;
    }
    return Ok{};
}

/// The generator's tables, made once; Python is needed for that alone.
QString tables(int years)
{
    const QString folder = filePath(QStringLiteral("books-%1").arg(years));
    if (QFile::exists(folder + QStringLiteral("/done")))
        return folder;
    if (python().isEmpty())
        giveUp(QStringLiteral("the reference year is made by Python 3, which is not here"));
    output(python(), {floorSources() + QStringLiteral("/gen.py"), QStringLiteral("--out"), folder,
                      QStringLiteral("--tickets"), QString::number(years * ticketsAYear),
                      QStringLiteral("--first-year"), QString::number(firstYear),
                      QStringLiteral("--no-lines")});
    for (const char *other : {"/book.journal", "/book.beancount"})
        QFile::remove(folder + QLatin1String(other));
    QFile done(folder + QStringLiteral("/done"));
    if (!done.open(QIODevice::WriteOnly))
        giveUp(QStringLiteral("%1 cannot be written").arg(folder));
    return folder;
}

} // namespace

Books Books::of(int years)
{
    const QString folder = tables(years);
    Books books;
    books.floor = filePath(QStringLiteral("books-%1.db").arg(years));
    if (!QFile::exists(books.floor)) {
        const QString making = books.floor + QStringLiteral(".making");
        output(python(), {floorSources() + QStringLiteral("/load_sqlite.py"), folder, making,
                          QStringLiteral("--variant"), QStringLiteral("maintained")});
        QFile::rename(making, books.floor);
    }
    books.ours = BenchShop::keptSandbox(
        QStringLiteral("books-%1").arg(years),
        [&](Database &db, const Session &session) { return write(db, session, folder); });
    return books;
}

int manyYears()
{
    return isLong() ? 10 : 2;
}

Beside beside(const QStringList &floor, const QStringList &cabas, int times)
{
    std::vector<double> floors;
    std::vector<double> ours;
    for (int i = 0; i < times; ++i) {
        floors.push_back(milliseconds([&] { output(floor.front(), floor.mid(1)); }));
        ours.push_back(milliseconds([&] { output(cabas.front(), cabas.mid(1)); }));
    }
    return {Spread::of(floors).median, Spread::of(ours).median};
}

double peakMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace cabas::bench
