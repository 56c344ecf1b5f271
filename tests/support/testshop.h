// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <QMap>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace cabas::test {

class PostgresDatabase;

/// Stands still, as a test needs it, until it is told to go on by itself: a second passes then at
/// each look at it, as it may on any machine between two looks.
class TestClock final : public SettableClock {
public:
    using SettableClock::SettableClock;
    QDateTime now() const override
    {
        const QDateTime now = SettableClock::now();
        return m_isTicking ? now.addSecs(m_looks++) : now;
    }
    void tick() { m_isTicking = true; }

private:
    bool m_isTicking = false;
    mutable qint64 m_looks = 0;
};

/// A whole new shop of its own: the file (or PostgreSQL database), a clock that stands at
/// 2026-03-10 09:00 in Paris, an owner who may do everything, the usual VAT codes, four families.
/// Gone with the object. A shop that cannot be made ends the test program, in words.
class TestShop {
public:
    /// Where the shop lives. Ask `PostgresDatabase::available()` before asking for Postgres.
    enum Engine { Sqlite, Postgres };

    explicit TestShop(Engine engine = Sqlite);
    ~TestShop();
    TestShop(const TestShop &) = delete;
    TestShop &operator=(const TestShop &) = delete;

    Database &db() { return *m_db; }
    /// The shop's file; empty on PostgreSQL.
    QString path() const;
    /// A folder of this shop's own for exports, keys, documents.
    QString folder() const { return m_folder.path(); }
    TestClock &clock() { return m_clock; }
    QDateTime now() const { return m_clock.now(); }
    QDate today() const { return session().today(); }

    /// The owner's, who holds every permission.
    Session session() const;
    /// A volunteer's who holds exactly these permissions.
    Session sessionAs(const std::vector<Permission> &permissions) const;
    /// A second person, to approve: `shop.session().approvedBy(shop.approver({...}))`.
    Session::Person approver(const std::vector<Permission> &permissions) const;
    UserId owner() const { return m_owner; }

    /// Runs `deed(Tx &)` in a write that must succeed, and gives what it answers.
    template <typename Deed>
    auto write(Deed deed)
    {
        using Value = std::invoke_result_t<Deed, Tx &>;
        if constexpr (std::is_void_v<Value>) {
            mustSucceed(m_db->write([&](Tx &tx) -> Result<> {
                deed(tx);
                return Ok{};
            }));
        } else {
            Result<Value> answer =
                m_db->write([&](Tx &tx) -> Result<Value> { return Result<Value>(deed(tx)); });
            mustSucceed(answer ? Result<>(Ok{}) : Result<>(answer.failure()));
            return std::move(answer).value();
        }
    }
    /// Runs `query(Tx &)` in a read that must succeed.
    template <typename Query>
    auto read(Query query)
    {
        auto answer = m_db->read(std::move(query));
        mustSucceed(answer ? Result<>(Ok{}) : Result<>(answer.failure()));
        return std::move(answer).value();
    }

    /// How many rows each table holds: `QCOMPARE(shop.countRows(), before)` after a refusal.
    QMap<QString, qint64> countRows();
    /// Every row of every table as sorted text: tells that not even a value was changed.
    QStringList contents();
    /// The first value of a query's first row.
    QVariant value(const QString &query);
    /// Changes the data behind the program's back: the triggers that protect a table are away
    /// while the statement runs, and there again afterwards.
    void sql(const QString &statement);

private:
    static void mustSucceed(const Result<> &result);
    QStringList tables(Connection &connection) const;
    Session sessionOf(Session::Person person) const;

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresDatabase> m_postgres;
    DatabaseLocation m_location;
    TestClock m_clock;
    std::unique_ptr<Database> m_db;
    UserId m_owner{1};
    UserId m_volunteer{1};
    UserId m_approver{1};
};

} // namespace cabas::test
