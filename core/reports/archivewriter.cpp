// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/archivewriter.h"

#include "core/access/shopstore.h"
#include "core/access/trainingmarkstore.h"
#include "core/base/day.h"
#include "core/db/chainlinks.h"
#include "core/db/schema.h"
#include "core/formats/typedcsv.h"
#include "core/reports/archivestore.h"
#include "core/reports/chainspecs.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

namespace cabas {

namespace {

/// A device that knows the SHA-256 of what went through it.
class HashedFile : public QSaveFile {
public:
    explicit HashedFile(const QString &path) : QSaveFile(path), m_hash(QCryptographicHash::Sha256)
    {
    }
    QString sha256() { return QString::fromLatin1(m_hash.result().toHex()); }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        m_hash.addData(QByteArrayView(data, size));
        return QSaveFile::writeData(data, size);
    }

private:
    QCryptographicHash m_hash;
};

std::vector<QVariant> valuesOf(const Row &row)
{
    std::vector<QVariant> values;
    for (int i = 0; i < row.size(); ++i)
        values.push_back(row.value(i));
    return values;
}

const ChainSpec *specOf(const std::vector<ChainSpec> &specs, const QString &kind, int version)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const ChainSpec &spec) {
        return kind == QLatin1String(spec.kind) && spec.version == version;
    });
    return found == specs.end() ? nullptr : &*found;
}

/// Positions that follow each other, as spans: fewer questions.
std::vector<ArchiveStore::Span> spansOf(const std::vector<qint64> &positions)
{
    std::vector<ArchiveStore::Span> spans;
    for (const qint64 position : positions) {
        if (!spans.empty() && spans.back().second + 1 == position)
            spans.back().second = position;
        else
            spans.emplace_back(position, position);
    }
    return spans;
}

bool covers(const std::vector<std::pair<qint64, qint64>> &ranges, qint64 id)
{
    auto after =
        std::upper_bound(ranges.begin(), ranges.end(), id,
                         [](qint64 wanted, const auto &range) { return wanted < range.first; });
    return after != ranges.begin() && id <= (--after)->second;
}

const QStringList &linkColumns()
{
    static const QStringList columns{u"chain"_qs,   u"position"_qs,      u"kind"_qs,
                                     u"version"_qs, u"first_id"_qs,      u"last_id"_qs,
                                     u"locator"_qs, u"previous_hash"_qs, u"hash"_qs};
    return columns;
}

} // namespace

Failure ArchiveWriter::cannotWrite(const QString &name)
{
    return storageFailure(
        tr("%1 of the archive could not be written. Free some room on the disk.").arg(name),
        u"write"_qs);
}

template <typename Fill>
Result<> ArchiveWriter::table(const QString &name, const QStringList &columns, QJsonObject about,
                              Fill fill)
{
    HashedFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(name);
    TypedCsvWriter csv(file);
    csv.head(columns);
    qint64 rows = 0;
    fill([&](const std::vector<QVariant> &row) {
        csv.row(row);
        ++rows;
    });
    const QString sum = file.sha256();
    if (!csv.ok() || !file.commit())
        return cannotWrite(name);
    about.insert(u"name"_qs, name);
    about.insert(u"sha256"_qs, sum);
    about.insert(u"rows"_qs, rows);
    about.insert(u"columns"_qs, QJsonArray::fromStringList(columns));
    m_files.append(about);
    return Ok{};
}

Result<> ArchiveWriter::writeLinks(const QDateTime &from, const QDateTime &to, QDate first,
                                   QDate last)
{
    const auto tills = ArchiveStore::tillSpans(m_tx, first, last);
    const auto technical = ArchiveStore::technicalSpan(m_tx, from, to);
    if (tills.empty() && !technical)
        return refused(tr("Nothing happened at the tills in that time: there is nothing to "
                          "archive."),
                       u"empty"_qs);
    const auto audit = spansOf(ArchiveStore::auditPositions(m_tx, from, to));
    return table(archiveNames::links, linkColumns(), {}, [&](const auto &row) {
        const auto add = [&](const QString &chain, const ArchiveStore::Span &span) {
            ChainLinks::each(m_tx, chain, span.first, span.second, [&](const ChainLink &link) {
                m_documents[{link.kind, link.version}].emplace_back(link.firstId, link.lastId);
                row({link.chain, link.position, link.kind, qint64(link.version), link.firstId,
                     link.lastId, link.locator, link.previous, link.hash});
            });
        };
        const auto note = [&](const QString &chain, const ArchiveStore::Span &span, bool isWhole) {
            m_chains.append(QJsonObject{{u"chain"_qs, chain},
                                        {u"first"_qs, span.first},
                                        {u"last"_qs, span.second},
                                        {u"whole"_qs, isWhole}});
        };
        for (const auto &[chain, span] : tills) {
            note(chain, span, true);
            add(chain, span);
        }
        if (technical) {
            note(u"technical"_qs, *technical, true);
            add(u"technical"_qs, *technical);
        }
        if (!audit.empty())
            note(u"audit"_qs, {audit.front().first, audit.back().second}, false);
        for (const ArchiveStore::Span &span : audit)
            add(u"audit"_qs, span);
    });
}

Result<> ArchiveWriter::writePart(const ChainSpec &spec, const ChainPart &part,
                                  const Ranges &ranges, bool isNewest)
{
    const QString tableName = QString::fromUtf8(part.table);
    const QString name =
        isNewest ? tableName + u".csv"_qs : u"%1.v%2.csv"_qs.arg(tableName).arg(spec.version);
    qint64 highest = 0;
    for (const auto &[first, last] : ranges)
        highest = std::max(highest, last);
    const QStringList columns = m_tx.columns(part.sql, {qint64(0), qint64(0)});
    return table(name, columns,
                 {{u"table"_qs, tableName},
                  {u"kind"_qs, QString::fromLatin1(spec.kind)},
                  {u"version"_qs, spec.version}},
                 [&](const auto &write) {
                     m_tx.each(part.sql, {ranges.front().first, highest}, [&](const Row &row) {
                         if (!covers(ranges, row.integer(0)))
                             return;
                         const Values values = valuesOf(row);
                         m_totals.add(tableName, columns, values);
                         write(values);
                     });
                 });
}

Result<> ArchiveWriter::writeDocuments(const Step &step)
{
    const std::vector<ChainSpec> specs = ChainSpecs::all();
    int done = 0;
    for (auto &[kind, ranges] : m_documents) {
        if (step && !step(done++, int(m_documents.size())))
            return refused(tr("The archive was stopped: nothing was kept of it."), u"stopped"_qs);
        const ChainSpec *spec = specOf(specs, kind.first, kind.second);
        if (spec == nullptr)
            return refused(tr("The file holds documents that this program does not know. Check "
                              "the file first."),
                           u"unknown_kind"_qs);
        std::sort(ranges.begin(), ranges.end());
        const bool isNewest = specOf(specs, kind.first, kind.second + 1) == nullptr;
        for (const ChainPart &part : spec->parts)
            CABAS_TRY(writePart(*spec, part, ranges, isNewest));
    }
    return Ok{};
}

Result<> ArchiveWriter::writeBeside()
{
    Ranges closings;
    for (const auto &[kind, ranges] : m_documents) {
        if (kind.first == u"closing")
            closings.insert(closings.end(), ranges.begin(), ranges.end());
    }
    std::sort(closings.begin(), closings.end());
    const auto plain = [](const auto &write) {
        return [&write](const Row &row) { write(valuesOf(row)); };
    };
    CABAS_TRY(table(archiveNames::signatures, {u"closing_id"_qs, u"public_key"_qs, u"signature"_qs},
                    {}, [&](const auto &write) {
                        if (closings.empty())
                            return;
                        ArchiveStore::eachSignature(m_tx, closings.front().first,
                                                    closings.back().second, [&](const Row &row) {
                                                        if (covers(closings, row.integer(0)))
                                                            write(valuesOf(row));
                                                    });
                    }));
    CABAS_TRY(table(archiveNames::keys, {u"public_key"_qs, u"created_at"_qs}, {},
                    [&](const auto &write) { ArchiveStore::eachKey(m_tx, plain(write)); }));
    return table(archiveNames::tills, {u"id"_qs, u"name"_qs, u"prefix"_qs}, {},
                 [&](const auto &write) { ArchiveStore::eachTill(m_tx, plain(write)); });
}

Result<> ArchiveWriter::writeText(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(name);
    return Ok{};
}

Result<> ArchiveWriter::write(const Session &session, QDate from, QDate to, const QString &key,
                              const Step &step)
{
    const QTimeZone zone(session.timeZone());
    CABAS_TRY(writeLinks(QDateTime(from, QTime(0, 0), zone).toUTC(),
                         QDateTime(to.addDays(1), QTime(0, 0), zone).toUTC(), from, to));
    CABAS_TRY(writeDocuments(step));
    CABAS_TRY(writeBeside());
    QFile readme(u":/resources/legal/archive-readme.txt"_qs);
    const QByteArray text = readme.open(QIODevice::ReadOnly) ? readme.readAll() : QByteArray();
    CABAS_TRY(writeText(archiveNames::readme, text));
    m_files.append(QJsonObject{
        {u"name"_qs, archiveNames::readme},
        {u"sha256"_qs,
         QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())}});
    const ShopProfile shop = ShopStore::read(m_tx);
    const QJsonObject manifest{{u"format"_qs, archiveNames::format},
                               {u"shop"_qs, shop.name},
                               {u"siren"_qs, shop.siren},
                               {u"uuid"_qs, shop.uuid},
                               {u"training"_qs, TrainingMarkStore::isTraining(m_tx)},
                               {u"program"_qs, u"Cabas "_qs + QStringLiteral(CABAS_VERSION)},
                               {u"file_version"_qs, Schema::latest()},
                               {u"from"_qs, dayText(from)},
                               {u"to"_qs, dayText(to)},
                               {u"written_at"_qs, instantText(session.now())},
                               {u"written_by"_qs, session.user().value()},
                               {u"public_key"_qs, key},
                               {u"chains"_qs, m_chains},
                               {u"totals"_qs, m_totals.toJson()},
                               {u"files"_qs, m_files}};
    m_manifest = QJsonDocument(manifest).toJson();
    return writeText(archiveNames::manifest, m_manifest);
}

ZipWriter::Files ArchiveWriter::files() const
{
    ZipWriter::Files files{{archiveNames::readme, m_folder.filePath(archiveNames::readme)},
                           {archiveNames::manifest, m_folder.filePath(archiveNames::manifest)}};
    for (const QJsonValue file : m_files) {
        const QString name = file[u"name"_qs].toString();
        if (name != archiveNames::readme)
            files.emplace_back(name, m_folder.filePath(name));
    }
    return files;
}

} // namespace cabas
