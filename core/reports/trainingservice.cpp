// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/trainingservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopkey.h"
#include "core/access/shopstore.h"
#include "core/access/technicaljournal.h"
#include "core/access/trainingmarkstore.h"
#include "core/access/userstore.h"
#include "core/db/dberror.h"
#include "core/db/serveraddress.h"
#include "core/db/shopfile.h"
#include "core/reports/trainingstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace cabas {

namespace {

const QString ending = QStringLiteral(".training.cabas");

Result<> note(Database &db, const Session &session, TechnicalKind kind, const QString &file)
{
    const QString name = QFileInfo(TrainingService::pathOf(file)).fileName();
    return TechnicalJournal(db).note(session, kind, {{u"file"_qs, name}});
}

} // namespace

QString TrainingService::pathOf(const QString &file)
{
    const QFileInfo info(file);
    return info.dir().filePath(info.completeBaseName() + ending);
}

QString TrainingService::shopOf(const QString &trainingFile)
{
    return trainingFile.endsWith(ending) ? trainingFile.chopped(ending.size()) + u".cabas"_qs
                                         : QString();
}

bool TrainingService::isTraining(Database &db)
{
    const Result<bool> mark = db.read([](Tx &tx) { return TrainingMarkStore::isTraining(tx); });
    return mark && *mark;
}

bool TrainingService::exists() const
{
    return QFileInfo::exists(pathOf(m_file));
}

Result<> TrainingService::check() const
{
    if (ServerAddress::isAddress(m_file))
        return refused(tr("A training needs a file beside the shop’s own, and this shop is on a "
                          "server. Bring a copy into a file with cabas move, and train there."),
                       u"server"_qs);
    CABAS_LET(isTraining, m_db.read([](Tx &tx) { return TrainingMarkStore::isTraining(tx); }));
    if (isTraining)
        return refused(tr("This is a training file already. Begin a training from the shop’s own "
                          "file."),
                       u"training"_qs);
    return Ok{};
}

Result<> TrainingService::make(const Session &session) const
{
    const QString path = pathOf(m_file);
    CABAS_TRY(ShopFile::create(path, session.now(), [&](Tx &to) -> Result<> {
        CABAS_TRY(m_db.read([&](Tx &from) -> Result<> {
            ShopProfile shop = ShopStore::read(from);
            shop.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            shop.name = tr("%1 (training)").arg(shop.name);
            shop.siren = {};
            shop.createdAt = session.now();
            TrainingStore::copy(from, to, shop);
            TrainingMarkStore::mark(to);
            return Ok{};
        }));
        const ShopProfile shop = ShopStore::read(to);
        const std::optional<Session::Person> owner = UserStore::personOf(to, shop.owner);
        require(owner.has_value(), "a training file without its owner");
        const SettableClock clock(session.now());
        const Session own(*owner, clock, shop.timeZone, session.device());
        AuditStore::record(to, own, "shop.new", u"shop"_qs, 1,
                           {{u"profile"_qs, shop.profile}, {u"training"_qs, true}});
        CABAS_TRY(ShopKey::loadOrCreate(to, own, m_keysFolder));
        return Ok{};
    }));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return Ok{};
}

Result<> TrainingService::remove() const
{
    const QString path = pathOf(m_file);
    if (!QFileInfo::exists(path))
        return Ok{};
    if (ShopFile::isInUse(path))
        return refused(tr("Somebody is training: close the window of the training first."),
                       u"in_use"_qs);
    if (!QFile::remove(path))
        return storageFailure(tr("%1 could not be removed.").arg(path), u"remove"_qs);
    for (const char *companion : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(companion));
    return Ok{};
}

Result<QString> TrainingService::begin(const Session &session)
{
    CABAS_TRY(session.require(Permission::OpenTill));
    CABAS_TRY(check());
    if (!exists())
        CABAS_TRY(make(session));
    CABAS_TRY(note(m_db, session, TechnicalKind::TrainingBegin, m_file));
    return pathOf(m_file);
}

Result<QString> TrainingService::reset(const Session &session)
{
    CABAS_TRY(session.require(Permission::OpenTill));
    CABAS_TRY(check());
    CABAS_TRY(remove());
    CABAS_TRY(make(session));
    CABAS_TRY(note(m_db, session, TechnicalKind::TrainingReset, m_file));
    return pathOf(m_file);
}

Result<> TrainingService::end(const Session &session)
{
    CABAS_TRY(session.require(Permission::OpenTill));
    CABAS_TRY(check());
    if (!exists())
        return refused(tr("No training goes on: there is nothing to end."), u"absent"_qs);
    CABAS_TRY(remove());
    return note(m_db, session, TechnicalKind::TrainingEnd, m_file);
}

} // namespace cabas
