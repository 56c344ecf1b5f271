// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/copycheck.h"

#include "core/base/sha256.h"
#include "core/db/connection.h"
#include "core/db/dberror.h"

#include <QFile>

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <map>
#include <optional>
#include <system_error>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

namespace cabas {

namespace {

constexpr qint64 blockBytes = 1024 * 1024;
constexpr std::chrono::milliseconds lookEvery{100};
constexpr int stepsBetweenLooks = 10'000; ///< of SQLite's machine: well under a millisecond

/// What lies on the disk is read from now on, whatever was written to it before.
void forgetWhatMemoryHolds(const QFile &file)
{
    ::fdatasync(file.handle());
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

void forgetWhatMemoryHolds(const QString &path)
{
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        forgetWhatMemoryHolds(file);
}

/// What is to be looked at, the work of most rows first.
QStringList tablesOf(Connection &connection)
{
    std::multimap<qint64, QString, std::greater<>> bySize;
    for (const Row &row :
         connection.rows(u"SELECT t.name, t.sql LIKE '%WITHOUT ROWID%', "
                         "(SELECT COUNT(*) FROM sqlite_schema i WHERE i.tbl_name = t.name AND "
                         "i.type = 'index') "
                         "FROM sqlite_schema t WHERE t.type = 'table' AND t.rootpage > 0"_qs)) {
        // The last row's number is found at once, the count of rows is not.
        const QString last = QStringLiteral("SELECT COALESCE(MAX(rowid), 0) FROM \"%1\"");
        const qint64 rows = row.flag(1) ? 0 : connection.scalar(last.arg(row.text(0))).toLongLong();
        bySize.emplace(rows * (1 + row.integer(2)), row.text(0));
    }
    QStringList tables;
    for (const auto &[size, name] : bySize)
        tables += name;
    return tables;
}

/// The tables of a copy, taken one after the other by two threads.
class TableChecks {
public:
    explicit TableChecks(const QString &path)
        : m_path(path), m_task([this] { takeAll(m_told[1]); }), m_done(m_task.get_future())
    {
        Connection connection = reader();
        m_tables = tablesOf(connection);
        // The engine looks at the free pages with its own table.
        m_tables += u"sqlite_schema"_qs;
    }
    ~TableChecks()
    {
        m_stop = true;
        if (m_second.joinable())
            m_second.join();
    }
    TableChecks(const TableChecks &) = delete;
    TableChecks &operator=(const TableChecks &) = delete;

    /// Begins beside the work at hand where there is memory for it.
    void begin()
    {
        try {
            m_second = std::thread([this] { m_task(); });
        } catch (const std::system_error &) {
            // The thread at hand takes them all.
        }
    }
    /// Takes part in it until nothing is left; `goesOn` is asked at each table and while the other
    /// ends.
    void finish(const std::function<bool()> &goesOn)
    {
        takeAll(m_told[0], goesOn);
        while (m_second.joinable() && goesOn() &&
               m_done.wait_for(lookEvery) != std::future_status::ready) {
        }
    }
    /// Once it is finished: what is wrong. Throws DbError where a table cannot be read on.
    QString verdict() const
    {
        for (const Told &told : m_told) {
            if (!told.wrong.isEmpty())
                return told.wrong;
        }
        for (const Told &told : m_told) {
            if (told.unreadable)
                throw DbError(*told.unreadable);
        }
        return m_told[0].isDangling || m_told[1].isDangling ? u"references"_qs : QString();
    }

private:
    struct Told {
        QString wrong;
        bool isDangling = false;
        std::optional<DbError> unreadable;
    };

    Connection reader() const
    {
        return Connection({Engine::Sqlite, m_path, {}}, ConnectionMode::Immutable);
    }
    void takeAll(Told &told, const std::function<bool()> &goesOn = {})
    {
        try {
            // One thread at a time uses a connection.
            Connection connection = reader();
            connection.execute(u"PRAGMA cache_size = -32768"_qs); // in KiB
            // The check looks at each cell itself, once.
            connection.execute(u"PRAGMA cell_size_check = OFF"_qs);
            sqlite3_progress_handler(
                static_cast<sqlite3 *>(connection.handle()), stepsBetweenLooks,
                [](void *stop) { return int(*static_cast<std::atomic<bool> *>(stop)); }, &m_stop);
            for (qsizetype next = m_next++; next < m_tables.size() && !m_stop; next = m_next++) {
                take(connection, m_tables.at(next), told);
                m_stop = m_stop || (goesOn && !goesOn());
            }
        } catch (const DbError &error) {
            told.unreadable = error;
        }
    }
    static void take(Connection &connection, const QString &table, Told &told)
    {
        const QString said =
            connection.scalar(QStringLiteral("PRAGMA integrity_check('%1')").arg(table)).toString();
        if (said != u"ok" && told.wrong.isEmpty())
            told.wrong = said;
        const QString references = QStringLiteral("PRAGMA foreign_key_check('%1')").arg(table);
        told.isDangling = told.isDangling || !connection.rows(references).empty();
    }

    QString m_path;
    QStringList m_tables;
    std::atomic<qsizetype> m_next{0};
    std::atomic<bool> m_stop{false};
    std::array<Told, 2> m_told; ///< what each thread found
    std::packaged_task<void()> m_task;
    std::future<void> m_done;
    std::thread m_second;
};

} // namespace

QString CopyCheck::sumOf(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    forgetWhatMemoryHolds(file);
    Sha256 sum;
    QByteArray block(blockBytes, Qt::Uninitialized);
    qint64 done = 0;
    for (qint64 read = 0; (read = file.read(block.data(), block.size())) != 0;) {
        if (read < 0)
            return {};
        sum.add(block.constData(), read);
        done += read;
        if (progress && !progress(done, file.size()))
            return {};
    }
    return QString::fromLatin1(sum.result().toHex());
}

CopyTold CopyCheck::run(const QString &path, const Progress &progress)
{
    CopyTold told;
    qint64 bytes = 0;
    const auto goesOn = [&](qint64 done, qint64 all) {
        bytes = all;
        told.isStopped = told.isStopped || (progress && !progress(done, all));
        return !told.isStopped;
    };
    forgetWhatMemoryHolds(path);
    TableChecks checks(path);
    checks.begin();
    told.sum = sumOf(path, goesOn);
    if (told.isStopped)
        return told;
    checks.finish([&] { return goesOn(bytes, bytes); });
    if (!told.isStopped)
        told.wrong = checks.verdict();
    return told;
}

} // namespace cabas
