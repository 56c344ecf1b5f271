// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/db/serverlink.h"

#include <QFile>

#include <sqlite3.h>

#include <mutex>
#include <optional>
#include <utility>

#include <sys/stat.h>

namespace cabas {

namespace {

thread_local bool threadHoldsTransaction = false;
constexpr int sqlStatePlaces = 5;

/// Changes when another connection than this one committed.
qint64 dataVersion(Connection &connection)
{
    if (connection.engine() == Engine::Postgres)
        return ServerLink::versionOfOthers(connection);
    return connection.scalar(u"PRAGMA data_version"_qs).toLongLong();
}

/// What the writer's thread is called through. Of a file whose writer is opened later it remembers
/// which file it was: the name may be another's by then.
class Caller : public QObject {
public:
    /// From any thread: most commands only ask, and never come here.
    bool begin(QThread &thread)
    {
        const std::lock_guard lock(m_mutex);
        if (!thread.isRunning())
            thread.start();
        return thread.isRunning();
    }
    /// Notes the file that stands under the name now.
    void note(const QString &path) { m_file = fileAt(path); }
    /// Throws when another one stands there, or none.
    void mustStandAt(const QString &path) const
    {
        if (m_file && fileAt(path) != m_file)
            throw DbError(u"the file has moved"_qs, QString::number(SQLITE_READONLY_DBMOVED));
    }

private:
    using File = std::pair<dev_t, ino_t>;

    static std::optional<File> fileAt(const QString &path)
    {
        struct stat info {};
        if (stat(QFile::encodeName(path).constData(), &info) != 0)
            return std::nullopt;
        return File{info.st_dev, info.st_ino};
    }

    std::optional<File> m_file;
    std::mutex m_mutex;
};

/// The connection that writes, and what looks after its log; on the writer thread. `seen` is the
/// version of the file from which others' commits are counted. Throws DbError.
void openWriter(const QObject &caller, const DatabaseLocation &location, ConnectionMode mode,
                std::unique_ptr<Connection> &writer, std::unique_ptr<Checkpointer> &checkpointer,
                qint64 &seen)
{
    const auto &file = static_cast<const Caller &>(caller);
    file.mustStandAt(location.path);
    auto opened = std::make_unique<Connection>(location, mode);
    file.mustStandAt(location.path);
    seen = dataVersion(*opened);
    writer = std::move(opened);
    // A file being made is nobody's: its log may be emptied where it falls.
    if (location.engine == Engine::Sqlite && mode == ConnectionMode::Write)
        checkpointer = std::make_unique<Checkpointer>(*writer, location);
}

/// A connection that reads a file which keeps a log already; null where a log is to be begun yet,
/// which asks for a writer while nobody reads.
std::unique_ptr<Connection> readerOfLog(const DatabaseLocation &location)
{
    auto reader = std::make_unique<Connection>(location, ConnectionMode::Read);
    const bool hasLog = reader->scalar(u"PRAGMA journal_mode"_qs).toString() == u"wal";
    return hasLog ? std::move(reader) : nullptr;
}

} // namespace

Database::Database(const DatabaseLocation &location, bool readOnly, ConnectionMode writing)
    : m_location(location), m_readOnly(readOnly), m_home(QThread::currentThread()),
      m_worker(std::make_unique<Caller>())
{
    // Each connection reads the whole schema, and most commands only ask: theirs that writes is
    // opened by the first deed, or the first work on the writer's thread.
    if (!m_readOnly && m_location.engine == Engine::Sqlite && writing == ConnectionMode::Write)
        m_homeReader = readerOfLog(m_location);
    if (m_homeReader != nullptr)
        static_cast<Caller &>(*m_worker).note(m_location.path);
    m_thread.setObjectName(QStringLiteral("cabas-writer"));
    m_worker->moveToThread(&m_thread);
    if (m_readOnly || m_homeReader != nullptr)
        return;
    std::optional<DbError> error;
    onWriter([&] {
        try {
            openWriter(*m_worker, m_location, writing, m_writer, m_checkpointer, m_seenVersion);
        } catch (const DbError &e) {
            error = e;
        }
    });
    if (error) {
        m_thread.quit();
        m_thread.wait();
        throw *error;
    }
}

Database::~Database()
{
    if (m_thread.isRunning()) {
        onWriter([&] {
            m_checkpointer.reset();
            m_writer.reset();
        });
    }
    m_spare.reset();
    m_homeReader.reset();
    m_thread.quit();
    m_thread.wait();
}

bool Database::beginWriter()
{
    return static_cast<Caller &>(*m_worker).begin(m_thread);
}

std::unique_ptr<Connection> Database::lendReader(ConnectionMode mode)
{
    {
        const std::lock_guard lock(m_spareLock);
        if (m_spare != nullptr)
            return std::move(m_spare);
    }
    return std::make_unique<Connection>(m_location, mode);
}

void Database::giveBack(std::unique_ptr<Connection> reader)
{
    if (m_location.engine != Engine::Sqlite)
        return; // a server's belongs to the thread that made it
    const std::lock_guard lock(m_spareLock);
    if (m_spare == nullptr)
        m_spare = std::move(reader);
}

void Database::onWriter(const std::function<void()> &work)
{
    if (QThread::currentThread() == &m_thread) {
        work();
        return;
    }
    // Without a thread nobody would ever answer.
    if (!beginWriter())
        throw DbError(QStringLiteral("no thread for the writer"), QString::number(SQLITE_NOMEM));
    QMetaObject::invokeMethod(m_worker.get(), work, Qt::BlockingQueuedConnection);
}

void Database::begin()
{
    if (m_readOnly)
        throw DbError(QStringLiteral("read only"), QStringLiteral("8"));
    if (m_writer == nullptr)
        openWriter(*m_worker, m_location, ConnectionMode::Write, m_writer, m_checkpointer,
                   m_seenVersion);
    m_poisoned.reset();
    m_writer->beginWrite();
    m_open = std::make_unique<Tx>(*m_writer);
    m_current = m_open.get();
    threadHoldsTransaction = true;
}

void Database::finish(bool commit)
{
    if (m_current == nullptr)
        return;
    const Topics topics = m_open->topics();
    m_current = nullptr;
    threadHoldsTransaction = false;
    if (!commit) {
        m_writer->rollback();
        m_open.reset();
        return;
    }
    try {
        m_writer->commit();
    } catch (...) {
        m_writer->rollback();
        m_open.reset();
        throw;
    }
    m_open.reset();
    if (topics)
        m_changes.tell(topics);
}

bool Database::insideTransaction()
{
    return threadHoldsTransaction;
}

void Database::pollOtherProcesses()
{
    // The writer's own commits do not change the version that the writer sees.
    const auto look = [this] {
        if (m_readOnly)
            return;
        try {
            // What was committed before the first look is not known: it is told.
            const bool isFirst = m_writer == nullptr;
            if (isFirst)
                openWriter(*m_worker, m_location, ConnectionMode::Write, m_writer, m_checkpointer,
                           m_seenVersion);
            const qint64 version = dataVersion(*m_writer);
            if (isFirst || std::exchange(m_seenVersion, version) != version)
                m_changes.tell(Topics::fromInt(0x3FF));
        } catch (const DbError &) {
            return; // nobody asked for anything: the next deed says what is wrong
        }
    };
    if (beginWriter())
        QMetaObject::invokeMethod(m_worker.get(), look, Qt::QueuedConnection);
}

Failure Database::failureOf(const DbError &error)
{
    // Of a read too: what a damaged file holds may make no sense to whoever reads it.
    if (error.nativeCode() == u"invariant")
        return brokenInvariant(error.what());
    // A server's codes have five places, and none where the connection was cut.
    if (error.nativeCode().isEmpty() || error.nativeCode().size() == sqlStatePlaces)
        return ServerLink::failureOf(error);
    const int extended = error.nativeCode().toInt();
    if (extended == SQLITE_READONLY_DBMOVED)
        return storageFailure(
            tr("The shop's file was moved, replaced or deleted while Cabas had it "
               "open: nothing was recorded. Put it back where it was, then close "
               "Cabas and open it again."),
            u"moved"_qs);
    const int code = extended & 0xff;
    switch (code) {
    case SQLITE_FULL:
        return storageFailure(tr("The disk is full: nothing was recorded. Free some space on "
                                 "this computer, then try again."),
                              u"disk_full"_qs);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return storageFailure(tr("Another till or window is writing to the shop's file. "
                                 "Nothing was recorded; please try again."),
                              u"busy"_qs);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return storageFailure(tr("The shop's file can only be read here: nothing was recorded. "
                                 "Copy it to a folder you may write to."),
                              u"read_only"_qs);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return storageFailure(tr("The shop's file is damaged. Stop using it, keep it as it is, "
                                 "and restore the last backup."),
                              u"damaged"_qs);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return storageFailure(tr("The disk that holds the shop's file did not answer as it should: "
                                 "nothing was recorded. Try again; if it happens once more, make a "
                                 "backup on another disk and have this one looked at."),
                              u"disk_error"_qs);
    case SQLITE_NOMEM:
        return storageFailure(tr("This computer has no memory left: nothing was recorded. Close "
                                 "other programs, then try again."),
                              u"no_memory"_qs);
    default:
        return storageFailure(tr("The shop's file could not be written or read: nothing was "
                                 "recorded. Details: %1")
                                  .arg(error.message()),
                              u"storage"_qs);
    }
}

Failure Database::brokenInvariant(const char *what)
{
    return storageFailure(tr("Cabas stopped this because its own check failed; nothing was "
                             "recorded. Please report: %1")
                              .arg(QString::fromUtf8(what)),
                          u"invariant"_qs);
}

Database::ReadScope::ReadScope(Database &database) : m_database(database)
{
    const ConnectionMode mode =
        database.m_readOnly ? ConnectionMode::Immutable : ConnectionMode::Read;
    const QThread *here = QThread::currentThread();
    if (here == &database.m_thread) {
        if (database.m_writer == nullptr && !database.m_readOnly)
            openWriter(*database.m_worker, database.m_location, ConnectionMode::Write,
                       database.m_writer, database.m_checkpointer, database.m_seenVersion);
        m_tx = database.m_current;
        m_connection = database.m_writer.get();
    } else if (here == database.m_home) {
        m_tx = database.m_homeTx;
        if (database.m_homeReader == nullptr)
            database.m_homeReader = std::make_unique<Connection>(database.m_location, mode);
        m_connection = database.m_homeReader.get();
    }
    if (m_tx != nullptr)
        return;
    if (m_connection == nullptr) {
        m_lent = database.lendReader(mode);
        m_connection = m_lent.get();
    }
    m_connection->beginRead();
    m_owned = std::make_unique<Tx>(*m_connection);
    m_tx = m_owned.get();
    if (here == database.m_home)
        database.m_homeTx = m_tx;
}

Database::ReadScope::~ReadScope()
{
    if (m_owned == nullptr)
        return;
    if (m_database.m_homeTx == m_tx)
        m_database.m_homeTx = nullptr;
    m_connection->rollback();
    m_owned.reset();
    if (m_lent != nullptr)
        m_database.giveBack(std::move(m_lent));
}

} // namespace cabas
