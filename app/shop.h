// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/access/user.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace cabas {

/// An opened shop: its data, its clock and the way to its services. The one place where the
/// program is put together; the command line and the window both stand on it. Lives in the core
/// library for that reason.
class Shop {
    Q_DECLARE_TR_FUNCTIONS(Shop)

public:
    struct Options {
        QString keysFolder;                ///< where private keys are; empty: the usual place
        std::optional<QDateTime> now = {}; ///< the clock's start, sandbox files only
        QString device = {};               ///< this station's name, for the audit
    };

    /// Opens a shop's file. Storage, NotFound or Refused (a clock on a real file) in words.
    static Result<std::unique_ptr<Shop>> open(const QString &path, const Options &options);

    Database &db() { return *m_db; }
    const ShopProfile &profile() const { return m_profile; }
    const Clock &clock() const { return m_clock; }
    const QString &path() const { return m_path; }
    const QString &keysFolder() const { return m_options.keysFolder; }
    QString device() const;

    /// Reads the shop's row again after it was changed.
    Result<> reloadProfile();

    /// Puts a sandbox file's clock at an instant; refused in words on a real file.
    Result<> setNow(const QDateTime &instant);

    /// A session of the file's owner, for the command line without `--as`.
    Result<Session> ownerSession(const QString &pin = {});
    /// A session of a user by name, checking the PIN where they have one.
    Result<Session> sessionOf(const QString &userName, const QString &pin);
    Session sessionFor(const Session::Person &person) const;

    /// Notes in the audit that a person was refused a deed for want of a right; other failures
    /// are nothing to note. Call it once the deed is over, outside any transaction.
    void noteDenied(const Session &session, const Failure &failure);

    /// Runs `deed()` on the writer thread without waiting: what pages call.
    template <typename Deed>
    auto run(Deed deed)
    {
        return m_db->post(std::move(deed));
    }

private:
    Shop() = default;

    QString m_path;
    Options m_options;
    SettableClock m_clock;
    std::unique_ptr<Database> m_db;
    ShopProfile m_profile;
};

} // namespace cabas
