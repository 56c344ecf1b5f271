// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/technicaljournal.h"

#include "core/access/shopstore.h"
#include "core/db/shopfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace cabas {

namespace {

/// Runs further back than these are over.
constexpr int runsLookedAt = 60;
constexpr int maxRows = 500;
/// Where a process's start stands in /proc/N/stat, counted after its name (proc(5), field 22).
constexpr int startField = 19;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject detailsOf(const TechnicalEvent &event)
{
    return QJsonDocument::fromJson(event.details.toUtf8()).object();
}

/// The process that began a run still works.
bool goesOn(const QJsonObject &start)
{
    const QString word = start[u"process"_qs].toString();
    const qint64 process = word.section(u':', 1, 1).toLongLong();
    return process > 0 && TechnicalJournal::processWord(process) == word;
}

} // namespace

QString TechnicalJournal::processWord(qint64 process)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_qs.arg(process));
    if (stat.isEmpty())
        return {};
    const QByteArray boot = contentOf(u"/proc/sys/kernel/random/boot_id"_qs).trimmed();
    // The name, in brackets, may hold blanks.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return u"%1:%2:%3"_qs.arg(QString::fromLatin1(boot))
        .arg(process)
        .arg(QString::fromLatin1(fields.value(startField)));
}

Result<QString> TechnicalJournal::started(const Session &session)
{
    if (m_db.isReadOnly())
        return QString();
    const QString run = QUuid::createUuid().toString(QUuid::Id128);
    return m_db.write([&](Tx &tx) -> Result<QString> {
        QSet<QString> over;
        for (const TechnicalEvent &event :
             TechnicalEventStore::runsOf(tx, session.device(), runsLookedAt)) {
            const QJsonObject details = detailsOf(event);
            const QString word = details[u"run"_qs].toString();
            const bool isOpen = event.kind == TechnicalKind::Start && !over.contains(word);
            over.insert(word);
            if (isOpen && !goesOn(details))
                TechnicalEventStore::record(
                    tx, session, TechnicalKind::Crash,
                    {{u"run"_qs, word}, {u"from"_qs, instantText(event.at)}});
        }
        TechnicalEventStore::record(
            tx, session, TechnicalKind::Start,
            {{u"run"_qs, run}, {u"process"_qs, processWord(QCoreApplication::applicationPid())}});
        return run;
    });
}

Result<> TechnicalJournal::stopped(const Session &session, const QString &run)
{
    if (run.isEmpty())
        return Ok{};
    return note(session, TechnicalKind::Stop, {{u"run"_qs, run}});
}

Result<> TechnicalJournal::note(const Session &session, TechnicalKind kind,
                                const QJsonObject &details)
{
    if (m_db.isReadOnly())
        return Ok{};
    return m_db.write([&](Tx &tx) -> Result<> {
        TechnicalEventStore::record(tx, session, kind, details);
        return Ok{};
    });
}

void TechnicalJournal::noteIn(const QString &path, const QString &device, TechnicalKind kind,
                              const QJsonObject &details)
{
    const auto db = ShopFile::open(path);
    if (!db)
        return;
    const SystemClock clock;
    const Session nobody({UserId(0), {}, {}}, clock, "UTC", device);
    // What was done to the file is done; a disk that is full now says so at the next deed.
    static_cast<void>(TechnicalJournal(**db).note(nobody, kind, details));
}

Result<std::vector<TechnicalEvent>>
TechnicalJournal::list(const Session &session, const TechnicalFilter &filter, int limit) const
{
    CABAS_TRY(session.require(Permission::ViewReports));
    return m_db.read(
        [&](Tx &tx) { return TechnicalEventStore::search(tx, filter, std::min(limit, maxRows)); });
}

} // namespace cabas
