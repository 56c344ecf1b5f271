// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/copycheck.h"

#include "core/db/connection.h"
#include "core/db/dberror.h"

#include <QFile>

#include <sodium.h>
#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <future>
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

/// A connection to a file that nobody writes, with room for the pages that indexes jump between.
class CopyReader {
public:
    explicit CopyReader(const QString &path)
        : m_connection({Engine::Sqlite, path, {}}, ConnectionMode::Immutable)
    {
        m_connection.execute(u"PRAGMA cache_size = -32768"_qs); // in KiB
    }
    QString pages() { return m_connection.scalar(u"PRAGMA integrity_check"_qs).toString(); }
    bool hasReferences() { return m_connection.rows(u"PRAGMA foreign_key_check"_qs).empty(); }
    /// What is under way ends soon after `stop` is set.
    void heed(const std::atomic<bool> &stop)
    {
        sqlite3_progress_handler(
            static_cast<sqlite3 *>(m_connection.handle()), stepsBetweenLooks,
            [](void *wanted) { return int(*static_cast<const std::atomic<bool> *>(wanted)); },
            const_cast<std::atomic<bool> *>(&stop));
    }

private:
    Connection m_connection;
};

/// The engine's check of every page, beside the work at hand where there is memory for it.
class PageCheck {
public:
    explicit PageCheck(const QString &path)
        // A connection belongs to the thread that made it.
        : m_check([this, path] {
              CopyReader reader(path);
              reader.heed(m_stop);
              return reader.pages();
          }),
          m_verdict(m_check.get_future())
    {
        try {
            m_thread = std::thread([this] { m_check(); });
        } catch (const std::system_error &) {
            m_check();
        }
    }
    ~PageCheck()
    {
        if (!m_thread.joinable())
            return;
        m_stop = true;
        m_thread.join();
    }
    PageCheck(const PageCheck &) = delete;
    PageCheck &operator=(const PageCheck &) = delete;

    bool isDone() const { return m_verdict.wait_for(lookEvery) == std::future_status::ready; }
    /// Throws what the check threw.
    QString verdict() { return m_verdict.get(); }

private:
    std::atomic<bool> m_stop{false};
    std::packaged_task<QString()> m_check;
    std::future<QString> m_verdict;
    std::thread m_thread;
};

} // namespace

QString CopyCheck::sumOf(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    forgetWhatMemoryHolds(file);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    QByteArray block(blockBytes, Qt::Uninitialized);
    qint64 done = 0;
    for (qint64 read = 0; (read = file.read(block.data(), block.size())) != 0;) {
        if (read < 0)
            return {};
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char *>(block.data()),
                                  size_t(read));
        done += read;
        if (progress && !progress(done, file.size()))
            return {};
    }
    QByteArray sum(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char *>(sum.data()));
    return QString::fromLatin1(sum.toHex());
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
    PageCheck check(path);
    told.sum = sumOf(path, goesOn);
    if (told.isStopped)
        return told;
    bool pointsSomewhere = false;
    std::optional<DbError> unreadable;
    try {
        pointsSomewhere = CopyReader(path).hasReferences();
    } catch (const DbError &error) {
        unreadable = error; // the engine's own words say where
    }
    while (!check.isDone()) {
        if (!goesOn(bytes, bytes))
            return told;
    }
    const QString verdict = check.verdict();
    if (verdict != u"ok")
        told.wrong = verdict;
    else if (unreadable)
        throw DbError(*unreadable);
    else if (!pointsSomewhere)
        told.wrong = u"references"_qs;
    return told;
}

} // namespace cabas
