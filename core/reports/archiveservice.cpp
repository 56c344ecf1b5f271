// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/archiveservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/access/technicaleventstore.h"
#include "core/base/day.h"
#include "core/reports/archivecheck.h"
#include "core/reports/archivestore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace cabas {

namespace {

QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

/// The first day of the fiscal year that ends in `year`; it begins on "MM-DD".
QDate yearStart(const QString &monthDay, int year)
{
    const QDate begin = QDate::fromString(u"%1-%2"_qs.arg(year).arg(monthDay), Qt::ISODate);
    return monthDay == u"01-01" ? begin : begin.addYears(-1);
}

/// The archive is there: the file and its journal know of it.
Result<> keep(Database &db, const Session &session, Archive &archive)
{
    return db.write([&](Tx &tx) -> Result<> {
        ArchiveStore::add(tx, archive);
        TechnicalEventStore::record(tx, session, TechnicalKind::Archive,
                                    {{u"archive"_qs, archive.id},
                                     {u"file"_qs, archive.name},
                                     {u"from"_qs, dayText(archive.from)},
                                     {u"to"_qs, dayText(archive.to)},
                                     {u"sha256"_qs, archive.sha256}});
        AuditStore::record(tx, session, "till.archive", u"archive"_qs, archive.id,
                           {{u"from"_qs, dayText(archive.from)},
                            {u"to"_qs, dayText(archive.to)},
                            {u"total_cents"_qs, archive.total.cents()}});
        return Ok{};
    });
}

} // namespace

Result<std::pair<QDate, QDate>> ArchiveService::period(const Session &session,
                                                       std::optional<int> year) const
{
    CABAS_LET(monthDay, m_db.read([](Tx &tx) { return ShopStore::read(tx).yearStart; }));
    const QDate today = session.today();
    int wanted = year.value_or(today.year());
    if (!year && yearStart(monthDay, wanted + 1) <= today)
        ++wanted;
    const QDate from = yearStart(monthDay, wanted);
    return std::pair(from, std::min(from.addYears(1).addDays(-1), today));
}

Result<QString> ArchiveService::target(const QString &out, QDate from, QDate to) const
{
    QString path = out;
    if (QFileInfo(out).isDir())
        path = out + u"/cabas-archive-%1-%2.zip"_qs.arg(dayText(from), dayText(to));
    if (QFileInfo::exists(path))
        return refused(
            tr("%1 already exists and is not overwritten. Choose another name.").arg(path),
            u"exists"_qs);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return storageFailure(
            tr("The folder of %1 does not exist or may not be written.").arg(path), u"folder"_qs);
    return path;
}

Result<Archive> ArchiveService::write(const Session &session, QDate from, QDate to,
                                      const QString &out, const ArchiveWriter::Step &step)
{
    CABAS_TRY(session.require(Permission::ExportBooks));
    if (from > to || to > session.today())
        return refused(tr("These days are not over, or are in the wrong order: an archive goes "
                          "from a day to a later one, today at most."),
                       u"period"_qs);
    CABAS_LET(path, target(out, from, to));
    CABAS_LET(signing,
              m_db.write([&](Tx &tx) { return ShopKey::loadOrCreate(tx, session, m_keysFolder); }));
    // Beside the archive: there is room for it where there is room for that.
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/.cabas-archive-XXXXXX"_qs);
    if (!folder.isValid())
        return storageFailure(
            tr("The folder of %1 does not exist or may not be written.").arg(path), u"folder"_qs);
    Archive archive;
    archive.from = from;
    archive.to = to;
    archive.at = session.now();
    archive.user = session.user();
    archive.publicKey = signing.publicKey();
    CABAS_TRY(m_db.read([&](Tx &tx) -> Result<> {
        ArchiveWriter writer(tx, folder.path());
        CABAS_TRY(writer.write(session, from, to, signing.publicKey(), step));
        archive.tickets = writer.totals().tickets();
        archive.total = Money::fromCents(writer.totals().totalCents());
        archive.signature = signing.sign(writer.manifest());
        ZipWriter::Files files = writer.files();
        QFile signature(folder.filePath(archiveNames::signature));
        const QByteArray text = (archive.publicKey + u'\n' + archive.signature + u'\n').toLatin1();
        if (!signature.open(QIODevice::WriteOnly) || signature.write(text) != text.size())
            return storageFailure(signature.errorString(), u"write"_qs);
        signature.close();
        files.emplace_back(archiveNames::signature, signature.fileName());
        return ZipWriter::write(path, files, archive.at);
    }));
    const Result<ArchiveFindings> read = ArchiveCheck::run(path);
    if (!read || !read->report.ok()) {
        QFile::remove(path);
        return read ? storageFailure(tr("The archive was read back and is not sound: it was thrown "
                                        "away. Check the shop’s file, then the disk."),
                                     u"damaged"_qs)
                    : read.failure();
    }
    archive.name = QFileInfo(path).fileName();
    archive.bytes = QFileInfo(path).size();
    archive.sha256 = sha256Of(path);
    CABAS_TRY(keep(m_db, session, archive));
    return archive;
}

Result<std::vector<Archive>> ArchiveService::list(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewReports));
    return m_db.read([](Tx &tx) { return ArchiveStore::all(tx); });
}

} // namespace cabas
