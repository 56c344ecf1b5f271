// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/exportservice.h"

#include "core/access/auditstore.h"
#include "core/access/shopstore.h"
#include "core/accounting/fecexport.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/base/day.h"
#include "core/db/integrity.h"
#include "core/formats/csvwriter.h"
#include "core/reports/bookreports.h"
#include "core/reports/reports.h"
#include "core/reports/reportwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace cabas {

namespace {

/// A folder being filled; the first failure stops all that follows.
class Parcel {
public:
    explicit Parcel(const QString &folder) : m_folder(folder) {}

    const QStringList &files() const { return m_files; }

    Result<> begin()
    {
        if (m_folder.exists() &&
            !m_folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            return refused(QCoreApplication::translate("ExportService",
                                                       "The folder %1 is not empty. Choose a new "
                                                       "one, so that nothing is mixed up.")
                               .arg(m_folder.path()),
                           u"not_empty"_qs);
        for (const QString &part : {u"books"_qs, u"tables"_qs}) {
            if (!m_folder.mkpath(part))
                return cannotWrite(m_folder.filePath(part), {});
        }
        return Ok{};
    }

    /// Writes one file by `fill(QIODevice &) -> Result<>`, whole or not at all.
    template <typename Fill>
    Result<> add(const QString &name, Fill fill)
    {
        QSaveFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return cannotWrite(file.fileName(), file.errorString());
        CABAS_TRY(fill(file));
        if (!file.commit())
            return cannotWrite(file.fileName(), file.errorString());
        m_files += name;
        return Ok{};
    }

    Result<> addBytes(const QString &name, const QByteArray &bytes)
    {
        return add(name, [&](QIODevice &device) -> Result<> {
            if (device.write(bytes) != bytes.size())
                return cannotWrite(name, device.errorString());
            return Ok{};
        });
    }

    /// What was written, and the folder where nothing else is in it.
    void throwAway()
    {
        for (const QString &name : m_files)
            m_folder.remove(name);
        for (const QString &part : {u"books"_qs, u"tables"_qs})
            m_folder.rmdir(part);
        QDir().rmdir(m_folder.path());
    }

    Result<QByteArray> sha256(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return cannotWrite(file.fileName(), file.errorString());
        return hash.result().toHex();
    }

    static Failure cannotWrite(const QString &path, const QString &why)
    {
        return storageFailure(
            QCoreApplication::translate("ExportService", "%1 could not be written: %2")
                .arg(path, why),
            u"write"_qs);
    }

private:
    QDir m_folder;
    QStringList m_files;
};

Result<> addTable(Parcel &parcel, Connection &connection, TableShape table)
{
    if (table.isVirtual)
        return Ok{};
    // What proves a PIN has no place outside the shop's file.
    table.columns.removeAll(u"pin_hash"_qs);
    return parcel.add(u"tables/"_qs + table.name + u".csv"_qs, [&](QIODevice &device) -> Result<> {
        CsvWriter csv(device, {u',', u'.', false});
        csv.row(table.columns);
        Integrity::eachRow(connection, table, [&](const Row &row) {
            for (int i = 0; i < row.size(); ++i) {
                if (row.isNull(i))
                    csv.empty();
                else if (row.isBlob(i))
                    csv.text(QString::fromLatin1(row.blob(i).toBase64()));
                else if (row.isText(i))
                    csv.text(row.text(i));
                else
                    csv.number(row.integer(i));
            }
            csv.endRow();
        });
        if (!csv.ok())
            return Parcel::cannotWrite(table.name, device.errorString());
        return Ok{};
    });
}

Result<> addFec(Tx &tx, Parcel &parcel, const FiscalYear &year)
{
    const FecFile described = FecExport::describe(tx, year);
    return parcel.add(u"books/"_qs + described.fileName, [&](QIODevice &file) {
        return parcel.add(u"books/"_qs + described.descriptionName,
                          [&](QIODevice &description) -> Result<> {
                              CABAS_TRY(FecExport::write(tx, described, file, description));
                              return Ok{};
                          });
    });
}

Result<> addBooks(Tx &tx, Parcel &parcel, const ReportTable &frame)
{
    for (const FiscalYear &year : FiscalYearStore::all(tx)) {
        if (!JournalStore::hasEntries(tx, year.id))
            continue;
        CABAS_TRY(addFec(tx, parcel, year));
        ReportTable balance = frame;
        balance.name = u"trial-balance"_qs;
        CABAS_LET(kind, Reports::find(balance.name));
        balance.title = Reports::title(kind);
        balance.from = year.start;
        balance.to = year.end;
        CABAS_TRY(BookReports::trialBalance(tx, {}, balance));
        CABAS_TRY(parcel.addBytes(u"books/trial-balance-%1.csv"_qs.arg(dayText(year.end)),
                                  ReportWriter::csv(balance)));
    }
    return Ok{};
}

Result<> addManifest(Parcel &parcel, const ReportTable &frame)
{
    QJsonArray files;
    for (const QString &name : parcel.files()) {
        CABAS_LET(sum, parcel.sha256(name));
        files.append(QJsonObject{{u"name"_qs, name}, {u"sha256"_qs, QString::fromLatin1(sum)}});
    }
    const QJsonObject manifest{{u"shop"_qs, frame.shop},
                               {u"file"_qs, frame.file},
                               {u"at"_qs, frame.madeAt.toString(Qt::ISODate)},
                               {u"program"_qs, u"Cabas "_qs + QStringLiteral(CABAS_VERSION)},
                               {u"files"_qs, files}};
    return parcel.addBytes(u"manifest.json"_qs, QJsonDocument(manifest).toJson());
}

} // namespace

Result<QStringList> ExportService::everything(const Session &session, const QString &folder,
                                              const std::function<bool(int, int)> &step)
{
    CABAS_TRY(session.require(Permission::ExportBooks));
    CABAS_TRY(session.require(Permission::KeepBackups));
    Parcel parcel(folder);
    CABAS_TRY(parcel.begin());
    const Result<> written = m_db.read([&](Tx &tx) -> Result<> {
        ReportTable frame;
        frame.madeAt = session.local(session.now());
        frame.shop = ShopStore::read(tx).name;
        frame.file = m_file;
        CABAS_TRY(addBooks(tx, parcel, frame));
        const std::vector<TableShape> tables = Integrity::tables(tx.connection());
        int done = 0;
        for (const TableShape &table : tables) {
            if (step && !step(done++, int(tables.size())))
                return refused(tr("The export was stopped: nothing was kept of it."),
                               u"stopped"_qs);
            CABAS_TRY(addTable(parcel, tx.connection(), table));
        }
        return addManifest(parcel, frame);
    });
    if (!written) {
        parcel.throwAway();
        return written.failure();
    }
    if (m_db.isReadOnly())
        return parcel.files();
    return m_db.write([&](Tx &tx) -> Result<QStringList> {
        AuditStore::record(tx, session, "export.everything", u"shop"_qs, 1);
        return parcel.files();
    });
}

} // namespace cabas
