// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop.h"

#include "core/access/accessservice.h"
#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/db/diskroom.h"
#include "core/db/serveraddress.h"
#include "core/db/shopfile.h"

#include <QSysInfo>

#include <algorithm>

namespace cabas {

namespace {

/// A shop's number names the files of its keys and secrets beside the user's own: one that a
/// stranger wrote must not lead elsewhere.
bool namesNoPlace(const QString &uuid)
{
    return !uuid.isEmpty() && std::all_of(uuid.begin(), uuid.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

} // namespace

Result<std::unique_ptr<Shop>> Shop::open(const QString &path, const Options &options)
{
    CABAS_LET(database, ShopFile::open(path));
    std::unique_ptr<Shop> shop(new Shop);
    shop->m_path = path;
    shop->m_options = options;
    shop->m_db = std::move(database);
    CABAS_TRY(shop->reloadProfile());
    if (options.now)
        CABAS_TRY(shop->setNow(*options.now));
    return shop;
}

Result<> Shop::reloadProfile()
{
    CABAS_LET(profile, m_db->read([](Tx &tx) { return ShopStore::read(tx); }));
    if (!namesNoPlace(profile.uuid))
        return refused(tr("This file was changed by a stranger: its number leads to other files of "
                          "this computer. Take a backup from before."),
                       u"foreign_number"_qs);
    m_profile = profile;
    return Ok{};
}

QString Shop::device() const
{
    return m_options.device.isEmpty() ? QSysInfo::machineHostName() : m_options.device;
}

Result<> Shop::setNow(const QDateTime &instant)
{
    if (!m_profile.sandbox)
        return refused(tr("The clock of a real shop cannot be set: only demonstration and sandbox "
                          "files (cabas new --sandbox) may be."),
                       u"real_file"_qs);
    m_clock.set(instant);
    return Ok{};
}

Result<Session> Shop::ownerSession(const QString &pin)
{
    CABAS_LET(person, AccessService(*m_db).signIn(m_clock, device(), m_profile.owner, pin));
    return sessionFor(person);
}

Result<Session> Shop::sessionOf(const QString &userName, const QString &pin)
{
    CABAS_LET(person, AccessService(*m_db).signIn(m_clock, device(), userName, pin));
    return sessionFor(person);
}

void Shop::noteDenied(const Session &session, const Failure &failure)
{
    // What was refused for a full disk can be done again with the room that was put aside.
    const bool isForRoom = failure.code == u"disk_full" || failure.code == u"disk_short";
    if (isForRoom && !ServerAddress::isAddress(m_path))
        DiskRoom::giveBack(m_path);
    const bool isWantOfRight =
        failure.kind == Failure::Kind::Forbidden && Permissions::fromName(failure.code);
    if (!isWantOfRight || m_db->isReadOnly())
        return;
    // The person has been told already; when the file cannot be written, so be it.
    static_cast<void>(m_db->write([&](Tx &tx) -> Result<> {
        AuditStore::record(tx, session, "access.denied", u"user"_qs, session.user().value(),
                           {{u"permission"_qs, failure.code}});
        return Ok{};
    }));
}

Session Shop::sessionFor(const Session::Person &person) const
{
    return Session(person, m_clock, m_profile.timeZone, device());
}

} // namespace cabas
