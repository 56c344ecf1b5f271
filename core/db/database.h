// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/checkpointer.h"
#include "core/db/dberror.h"
#include "core/db/transaction.h"

#include <QCoreApplication>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <mutex>
#include <type_traits>

namespace cabas {

/// A shop's data: one writer connection in its own thread, readers that never wait for it.
///
/// `write` runs a deed in one transaction (BEGIN IMMEDIATE): committed when the deed's Result is
/// ok, else rolled back whole. A write inside a write joins it; if the inner one failed the outer
/// one cannot commit. What changed is told after COMMIT.
class Database {
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    /// Opens a file that is already checked and migrated (see core/db/shopfile). Throws DbError.
    /// `writing` is Making for a file under its `.making` name, else Write.
    Database(const DatabaseLocation &location, bool readOnly,
             ConnectionMode writing = ConnectionMode::Write);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Changes &changes() { return m_changes; }
    bool isReadOnly() const { return m_readOnly; }
    const DatabaseLocation &location() const { return m_location; }

    /// Runs `deed(Tx &) -> Result<T>` on the writer thread and waits for it.
    template <typename Deed>
    std::invoke_result_t<Deed, Tx &> write(Deed &&deed)
    {
        using Answer = std::invoke_result_t<Deed, Tx &>;
        std::optional<Answer> answer;
        try {
            onWriter([&] { answer.emplace(attempt<Answer>(deed)); });
        } catch (const DbError &error) {
            return Answer(failureOf(error)); // it never began
        }
        return std::move(*answer);
    }

    /// Runs `work() -> T` on the writer thread without waiting: the window's way to a service.
    /// Where there is no memory for that thread it is done here, and told what it cannot do.
    template <typename Work>
    QFuture<std::invoke_result_t<Work>> post(Work work)
    {
        using Answer = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        if (!beginWriter()) {
            promise->addResult(work());
            promise->finish();
            return promise->future();
        }
        QMetaObject::invokeMethod(
            m_worker.get(),
            [promise, work = std::move(work)]() mutable {
                promise->addResult(work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    /// Runs `query(Tx &)` on a consistent snapshot, on a connection of the calling thread's alone.
    /// A plain value comes back as Result<value>; inside a write it reads that transaction.
    template <typename Query>
    auto read(Query &&query)
    {
        using Value = std::invoke_result_t<Query, Tx &>;
        using Answer = typename AsResult<Value>::type;
        try {
            ReadScope scope(*this);
            return Answer(query(scope.tx()));
        } catch (const DbError &error) {
            return Answer(failureOf(error));
        }
    }

    /// True while the calling thread holds an open write transaction: no dialog may open then.
    static bool insideTransaction();

    /// Tells every topic when another process committed since the last call.
    void pollOtherProcesses();

    /// The words for a person when the storage failed.
    static Failure failureOf(const DbError &error);

private:
    template <typename T>
    struct AsResult {
        using type = Result<T>;
    };
    template <typename T>
    struct AsResult<Result<T>> {
        using type = Result<T>;
    };

    /// A reader connection for this thread, for the time of one query.
    class ReadScope {
    public:
        explicit ReadScope(Database &database);
        ~ReadScope();
        ReadScope(const ReadScope &) = delete;
        ReadScope &operator=(const ReadScope &) = delete;
        Tx &tx() { return *m_tx; }

    private:
        Database &m_database;
        std::unique_ptr<Connection> m_lent;
        Connection *m_connection = nullptr;
        std::unique_ptr<Tx> m_owned;
        Tx *m_tx = nullptr;
    };

    template <typename Answer, typename Deed>
    Answer attempt(Deed &deed)
    {
        if (m_current != nullptr) {
            Answer answer = deed(*m_current);
            if (!answer)
                m_poisoned = answer.failure();
            return answer;
        }
        try {
            begin();
            Answer answer = deed(*m_current);
            if (answer && m_poisoned)
                answer = Answer(*m_poisoned);
            finish(answer.ok());
            return answer;
        } catch (const DbError &error) {
            finish(false);
            return Answer(failureOf(error));
        } catch (const std::logic_error &error) {
            finish(false);
            return Answer(brokenInvariant(error.what()));
        }
    }

    /// Starts the writer's thread where nobody did; false where this computer has no memory left
    /// for one more.
    bool beginWriter();
    /// A reader for a thread that has none; afterwards it is given back.
    std::unique_ptr<Connection> lendReader(ConnectionMode mode);
    void giveBack(std::unique_ptr<Connection> reader);
    /// Throws where that thread cannot be started.
    void onWriter(const std::function<void()> &work);
    void begin();
    void finish(bool commit);
    static Failure brokenInvariant(const char *what);

    DatabaseLocation m_location;
    bool m_readOnly;
    Changes m_changes;
    QThread m_thread;
    QThread *m_home;
    std::unique_ptr<QObject> m_worker;
    std::unique_ptr<Connection> m_writer;
    std::unique_ptr<Checkpointer> m_checkpointer;
    std::unique_ptr<Connection> m_homeReader;
    std::mutex m_spareLock;
    std::unique_ptr<Connection> m_spare; ///< a reader that no thread uses now, its pages at hand
    Tx *m_homeTx = nullptr;
    std::unique_ptr<Tx> m_open;
    Tx *m_current = nullptr;
    std::optional<Failure> m_poisoned;
    qint64 m_seenVersion = -1;
};

} // namespace cabas
