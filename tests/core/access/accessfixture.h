// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessservice.h"
#include "core/access/pinhash.h"
#include "core/access/shopstore.h"
#include "core/access/userstore.h"
#include "core/db/shopfile.h"

#include <QTemporaryDir>

namespace cabas::test {

/// A file that holds a shop's row, the shipped rights of roles and a few users: all that this
/// room needs.
class AccessFixture {
public:
    AccessFixture()
    {
        const Result<> made = ShopFile::create(path(), clock.now(), [&](Tx &tx) -> Result<> {
            User boss;
            boss.name = boss.displayName = u"owner"_qs;
            boss.roles = Permissions::roles();
            const UserId owner = UserStore::add(tx, boss);
            ShopProfile shop;
            shop.uuid = u"0b0c3f0e-2f5b-4c56-9d8e-6f6f5f1d2a11"_qs;
            shop.name = u"Le Cabas"_qs;
            shop.profile = u"test"_qs;
            shop.language = u"fr"_qs;
            shop.timeZone = "Europe/Paris";
            shop.vatRegime = u"liable"_qs;
            shop.yearStart = u"01-01"_qs;
            shop.share = Money::fromCents(1000);
            shop.sandbox = true;
            shop.pinOps = PinCost::least().ops;
            shop.pinMemory = PinCost::least().memory;
            shop.owner = owner;
            shop.createdAt = clock.now();
            ShopStore::add(tx, shop);
            for (const Role role : Permissions::roles())
                UserStore::setPermissions(tx, role, Permissions::defaults(role));
            return Ok{};
        });
        if (!made)
            qFatal("%s", qPrintable(made.failure().message));
        reopen();
    }

    QString path() const { return folder.filePath(u"shop.cabas"_qs); }

    /// Closes the file and opens it again, as after a restart.
    void reopen()
    {
        db.reset();
        Result<std::unique_ptr<Database>> opened = ShopFile::open(path());
        if (!opened)
            qFatal("%s", qPrintable(opened.failure().message));
        db = std::move(opened).value();
    }

    AccessService service() { return AccessService(*db); }
    Session owner()
    {
        return session(
            *db->read([](Tx &tx) { return *UserStore::personOf(tx, ShopStore::read(tx).owner); }));
    }
    Session session(const Session::Person &person)
    {
        return Session(person, clock, "Europe/Paris", u"test"_qs);
    }
    Session sessionOf(const QString &name)
    {
        return session(*db->read(
            [&](Tx &tx) { return *UserStore::personOf(tx, UserStore::findByName(tx, name)->id); }));
    }
    User add(const QString &name, std::vector<Role> roles, const QString &pin = {})
    {
        const Result<User> user = service().addUser(owner(), {name, {}, {}, roles, pin, {}});
        if (!user)
            qFatal("%s", qPrintable(user.failure().message));
        return *user;
    }
    /// The deeds of the audit, oldest first.
    QStringList deeds()
    {
        QStringList list;
        const Result<std::vector<AuditLine>> lines = service().audit(owner(), 10000);
        for (const AuditLine &line : *lines)
            list.prepend(line.deed);
        return list;
    }

    SettableClock clock{QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC)};
    QTemporaryDir folder;
    std::unique_ptr<Database> db;
};

} // namespace cabas::test
