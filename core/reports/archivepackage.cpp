// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/archivepackage.h"

#include "core/reports/archive.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace cabas {

namespace {

constexpr qint64 gibibyte = 1024LL * 1024 * 1024;
/// A year of a large shop is a hundredth of it.
constexpr ZipLimits limits{
    2 * gibibyte - 1, 8 * gibibyte, 32 * gibibyte, 200, 5'000, std::numeric_limits<qint64>::max()};
constexpr qint64 largestManifest = 4LL * 1024 * 1024;

} // namespace

ArchiveCursor::ArchiveCursor(std::unique_ptr<QIODevice> device, const ArchiveTable &table)
    : m_device(std::move(device)), m_reader(*m_device), m_table(table)
{
    const auto head = m_reader.next();
    QStringList columns;
    for (const QVariant &name : head.value_or(std::vector<QVariant>()))
        columns += name.toString();
    m_isFaulty = columns != table.columns;
    step();
}

void ArchiveCursor::step()
{
    m_row.reset();
    if (m_isFaulty)
        return;
    auto values = m_reader.next();
    m_isFaulty =
        m_reader.isFaulty() || (values && values->size() != size_t(m_table.columns.size()));
    if (values && !m_isFaulty)
        m_row = ArchiveRow{m_reader.line(), std::move(*values)};
}

ArchiveRow ArchiveCursor::take()
{
    ArchiveRow row = std::move(*m_row);
    step();
    return row;
}

Result<std::unique_ptr<ArchivePackage>> ArchivePackage::open(const QString &path)
{
    std::unique_ptr<ArchivePackage> package(new ArchivePackage);
    QFile file(path);
    if (!file.exists())
        return notFound(tr("There is no file %1. Check the name.").arg(path), u"absent"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(tr("You may not read %1. Ask for the right to read it.").arg(path),
                              u"unreadable"_qs);
    if (file.size() > limits.packedBytes)
        return refused(tr("%1 is too large to be an archive of a till.").arg(path),
                       u"too_large"_qs);
    package->m_bytes = file.readAll();
    CABAS_LET(zip, ZipPackage::open(package->m_bytes, limits));
    package->m_zip = std::move(zip);
    package->m_manifestBytes = package->bytes(archiveNames::manifest);
    package->m_manifest = QJsonDocument::fromJson(package->m_manifestBytes).object();
    if (package->m_manifest[u"format"_qs].toString() != archiveNames::format)
        return refused(tr("%1 is not an archive of a till, or its manifest is damaged.").arg(path),
                       u"manifest"_qs);
    for (const QJsonValue each : package->m_manifest[u"files"_qs].toArray()) {
        ArchiveTable table{each[u"name"_qs].toString(),   each[u"table"_qs].toString(),
                           each[u"kind"_qs].toString(),   each[u"version"_qs].toInt(),
                           each[u"sha256"_qs].toString(), {}};
        for (const QJsonValue column : each[u"columns"_qs].toArray())
            table.columns += column.toString();
        package->m_tables.push_back(table);
    }
    return package;
}

QByteArray ArchivePackage::bytes(const QString &name) const
{
    auto part = m_zip->part(name);
    return part ? (*part)->read(largestManifest) : QByteArray();
}

QString ArchivePackage::sha256(const QString &name) const
{
    auto part = m_zip->part(name);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!part)
        return {};
    QByteArray buffer(1024 * 1024, '\0');
    qint64 got = 0;
    while ((got = (*part)->read(buffer.data(), buffer.size())) > 0)
        hash.addData(QByteArrayView(buffer.constData(), got));
    return got < 0 ? QString() : QString::fromLatin1(hash.result().toHex());
}

std::unique_ptr<ArchiveCursor> ArchivePackage::cursor(const ArchiveTable &table) const
{
    auto part = m_zip->part(table.name);
    return part ? std::make_unique<ArchiveCursor>(std::move(part).value(), table) : nullptr;
}

void ArchivePackage::eachRow(
    const QString &table,
    const std::function<void(const ArchiveTable &, const ArchiveRow &)> &row) const
{
    for (const ArchiveTable &each : m_tables) {
        const bool isIt = each.table == table || (each.table.isEmpty() && each.name == table);
        const auto rows = isIt ? cursor(each) : nullptr;
        while (rows != nullptr && rows->peek() != nullptr)
            row(each, rows->take());
    }
}

QVariant ArchivePackage::value(const ArchiveTable &table, const ArchiveRow &row, const char *column)
{
    const qsizetype at = table.columns.indexOf(QLatin1String(column));
    return at < 0 ? QVariant() : row.values[size_t(at)];
}

std::vector<std::pair<qint64, ChainLink>> ArchivePackage::links(Findings &findings) const
{
    std::vector<std::pair<qint64, ChainLink>> links;
    eachRow(archiveNames::links, [&](const ArchiveTable &table, const ArchiveRow &row) {
        const auto text = [&](const char *column) { return value(table, row, column).toString(); };
        const auto number = [&](const char *column) {
            return value(table, row, column).toLongLong();
        };
        ChainLink link;
        link.chain = text("chain");
        link.position = number("position");
        link.kind = text("kind");
        link.version = int(number("version"));
        link.firstId = number("first_id");
        link.lastId = number("last_id");
        link.locator = QByteArray::fromBase64(text("locator").toLatin1());
        link.previous = text("previous_hash");
        link.hash = text("hash");
        links.emplace_back(row.line, link);
    });
    if (links.empty())
        findings.fault(archiveNames::links + QStringLiteral(": missing"));
    return links;
}

} // namespace cabas
