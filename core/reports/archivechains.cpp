// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/archivechains.h"

#include "core/reports/archive.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace cabas {

namespace {

QString at(const QString &file, qint64 line, const QString &what)
{
    return QStringLiteral("%1 line %2: %3").arg(file).arg(line).arg(what);
}

qint64 documentOf(const ArchiveRow &row)
{
    return row.values.empty() ? 0 : row.values.front().toLongLong();
}

} // namespace

Findings ArchiveChains::run()
{
    const Links links = m_package.links(m_findings);
    checkOrder(links);
    checkEnds(links);
    std::map<Kind, std::vector<const Links::value_type *>> byKind;
    for (const auto &link : links)
        byKind[{link.second.kind, link.second.version}].push_back(&link);
    // Tables of documents without a link would be read by nobody.
    for (const ArchiveTable &table : m_package.tables()) {
        if (!table.kind.isEmpty())
            byKind.try_emplace({table.kind, table.version});
    }
    for (auto &[kind, list] : byKind)
        checkDocuments(kind, std::move(list));
    checkHeads(links);
    return m_findings;
}

void ArchiveChains::checkOrder(const Links &links)
{
    std::map<QString, bool> isWhole;
    for (const QJsonValue chain : m_package.manifest()[QStringLiteral("chains")].toArray())
        isWhole[chain[QStringLiteral("chain")].toString()] =
            chain[QStringLiteral("whole")].toBool();
    const ChainLink *before = nullptr;
    for (const auto &[line, link] : links) {
        ++m_findings.checked;
        const bool follows = before != nullptr && before->chain == link.chain;
        const bool isNext = follows && link.position == before->position + 1;
        if (!isWhole.contains(link.chain))
            m_findings.fault(at(archiveNames::links, line, QStringLiteral("chain: inserted")));
        else if (follows && !isNext && (isWhole[link.chain] || link.position <= before->position))
            m_findings.fault(at(archiveNames::links, line,
                                QStringLiteral("position %1 after %2: missing or moved")
                                    .arg(link.position)
                                    .arg(before->position)));
        else if (isNext && link.previous != before->hash)
            m_findings.fault(at(archiveNames::links, line, QStringLiteral("previous_hash")));
        before = &link;
    }
}

void ArchiveChains::checkEnds(const Links &links)
{
    std::map<QString, std::pair<qint64, qint64>> ends;
    for (const auto &[line, link] : links) {
        const auto [place, isNew] = ends.try_emplace(link.chain, link.position, link.position);
        place->second.second = link.position;
    }
    for (const QJsonValue chain : m_package.manifest()[QStringLiteral("chains")].toArray()) {
        const QString name = chain[QStringLiteral("chain")].toString();
        const std::pair<qint64, qint64> wanted{chain[QStringLiteral("first")].toInteger(),
                                               chain[QStringLiteral("last")].toInteger()};
        if (!ends.contains(name) || ends[name] != wanted)
            m_findings.fault(QStringLiteral("%1: chain %2: first or last link missing")
                                 .arg(archiveNames::links, name));
    }
}

void ArchiveChains::checkDocuments(const Kind &kind, std::vector<const Links::value_type *> links)
{
    std::vector<std::unique_ptr<ArchiveCursor>> owned;
    for (const ArchiveTable &table : m_package.tables()) {
        if (table.kind != kind.first || table.version != kind.second)
            continue;
        owned.push_back(m_package.cursor(table));
        if (owned.back() == nullptr) {
            m_findings.fault(table.name + QStringLiteral(": missing"));
            return;
        }
    }
    std::sort(links.begin(), links.end(), [](const auto *left, const auto *right) {
        return left->second.firstId < right->second.firstId;
    });
    std::vector<ArchiveCursor *> parts;
    for (const auto &cursor : owned)
        parts.push_back(cursor.get());
    for (const Links::value_type *link : links)
        checkLink(*link, parts);
    for (ArchiveCursor *part : parts) {
        while (part->peek() != nullptr)
            m_findings.fault(at(part->table().name, part->take().line, QStringLiteral("inserted")));
        if (part->isFaulty())
            m_findings.fault(part->table().name + QStringLiteral(": cannot be read"));
    }
}

void ArchiveChains::checkLink(const Links::value_type &link,
                              const std::vector<ArchiveCursor *> &parts)
{
    const ChainLink &sealed = link.second;
    std::vector<ChainRows> document;
    std::vector<std::vector<qint64>> lines;
    for (ArchiveCursor *part : parts) {
        ChainRows table{part->table().table, {}, {}};
        std::vector<qint64> &numbers = lines.emplace_back();
        while (part->peek() != nullptr && documentOf(*part->peek()) < sealed.firstId)
            m_findings.fault(at(part->table().name, part->take().line, QStringLiteral("inserted")));
        while (part->peek() != nullptr && documentOf(*part->peek()) <= sealed.lastId) {
            ArchiveRow row = part->take();
            numbers.push_back(row.line);
            table.rows.emplace_back(std::move(row.values));
        }
        if (!table.rows.empty())
            table.columns = part->table().columns;
        document.push_back(std::move(table));
    }
    const QString hash =
        chainHash(sealed.previous, sealed.chain, sealed.kind, sealed.version, sealed.position,
                  sealed.firstId, sealed.lastId, sealed.locator, chainRecord(document));
    if (hash != sealed.hash)
        tell(sealed, document, lines, parts, link.first);
}

void ArchiveChains::tell(const ChainLink &link, const std::vector<ChainRows> &document,
                         const std::vector<std::vector<qint64>> &lines,
                         const std::vector<ArchiveCursor *> &parts, qint64 linkLine)
{
    using What = ChainDifference::What;
    const std::vector<ChainDifference> found = chainDifferences(document, link.locator);
    const QString name = QStringLiteral("%1 %2").arg(link.kind).arg(link.firstId);
    if (found.empty())
        m_findings.fault(at(archiveNames::links, linkLine, name + QStringLiteral(": hash")));
    for (const ChainDifference &one : found) {
        const QString &file = parts[size_t(one.table)]->table().name;
        if (one.what == What::Changed)
            m_findings.fault(at(file, lines[size_t(one.table)][size_t(one.row)],
                                name + QStringLiteral(": ") + one.columns.join(u", ")));
        else
            m_findings.fault(QStringLiteral("%1: %2: row %3")
                                 .arg(file, name,
                                      one.what == What::Missing ? QStringLiteral("missing")
                                                                : QStringLiteral("inserted")));
    }
}

/// What a closing recorded of a chain is what the chain has at that place.
void ArchiveChains::checkHeads(const Links &links)
{
    QHash<std::pair<QString, qint64>, QString> hashes;
    for (const auto &[line, link] : links)
        hashes.insert({link.chain, link.position}, link.hash);
    m_package.eachRow(
        QStringLiteral("closing_heads"), [&](const ArchiveTable &table, const ArchiveRow &row) {
            const auto found =
                hashes.constFind({ArchivePackage::value(table, row, "chain").toString(),
                                  ArchivePackage::value(table, row, "count").toLongLong()});
            if (found != hashes.constEnd() &&
                *found != ArchivePackage::value(table, row, "last_hash").toString())
                m_findings.fault(at(table.name, row.line, QStringLiteral("last_hash")));
        });
}

} // namespace cabas
