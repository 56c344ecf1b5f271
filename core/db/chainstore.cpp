// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/chainstore.h"

#include "core/db/dberror.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace cabas {

namespace {

/// The tables of documents lowest..highest, by document.
using Documents = std::map<qint64, std::vector<ChainRows>>;

struct Link {
    QString chain;
    qint64 position = 0;
    QString kind;
    int version = 0;
    qint64 firstId = 0;
    qint64 lastId = 0;
    QByteArray locator;
    QString hash;
};

constexpr int linksAtATime = 400;
/// As many are sealed by a till or a day; a thread begun for them would cost more than it takes.
constexpr int fewDocuments = 64;
/// A file of millions of links may be wrong in each of them: memory stays bounded.
constexpr size_t mostFaults = 10'000;

const QStringList &columnsOf(Tx &tx, const ChainPart &part, qint64 id)
{
    // The text of a part is a constant of the program: its columns are asked for once.
    static thread_local QHash<const char *, QStringList> known;
    QStringList &columns = known[part.sql];
    if (columns.isEmpty())
        columns = tx.columns(part.sql, {id, id});
    return columns;
}

std::vector<ChainRows> emptyDocument(const ChainSpec &spec)
{
    std::vector<ChainRows> tables;
    for (const ChainPart &part : spec.parts)
        tables.push_back({QString::fromUtf8(part.table), {}, {}});
    return tables;
}

const ChainPartHead &headOf(Tx &tx, const ChainPart &part, qint64 id)
{
    static thread_local QHash<const char *, ChainPartHead> known;
    ChainPartHead &head = known[part.sql];
    if (head.columns == 0) {
        const QString table = QString::fromUtf8(part.table);
        const QStringList &columns = columnsOf(tx, part, id);
        head = {ChainBuilder::head(table, columns), columns.size(), ChainBuilder::head(table, {})};
    }
    return head;
}

std::vector<ChainPartHead> headsOf(Tx &tx, const ChainSpec &spec, qint64 id)
{
    std::vector<ChainPartHead> heads;
    heads.reserve(spec.parts.size());
    for (const ChainPart &part : spec.parts)
        heads.push_back(headOf(tx, part, id));
    return heads;
}

/// The bytes of what is in the file, read once; nothing of it is kept.
ChainBytes readBytes(Tx &tx, const ChainSpec &spec, qint64 firstId, qint64 lastId)
{
    const std::vector<ChainPartHead> heads = headsOf(tx, spec, firstId);
    ChainDocument document(heads);
    for (size_t part = 0; part < spec.parts.size(); ++part) {
        bool isEmpty = true;
        tx.each(spec.parts[part].sql, {firstId, lastId}, [&](const Row &row) {
            document.row(part, row);
            isEmpty = false;
        });
        require(!isEmpty || part > 0, "nothing to seal");
    }
    return document.taken();
}

const ChainSpec *specOf(const std::vector<ChainSpec> &specs, const QString &kind, int version)
{
    for (const ChainSpec &spec : specs) {
        if (kind == QLatin1String(spec.kind) && spec.version == version)
            return &spec;
    }
    return nullptr;
}

std::vector<Link> readLinks(Tx &tx, const QString &chain, qint64 after)
{
    std::vector<Link> links;
    tx.each(R"(SELECT position, kind, version, first_id, last_id, locator, hash
               FROM chain_links WHERE chain = ? AND position > ?
               ORDER BY position LIMIT ?)",
            {chain, after, linksAtATime}, [&](const Row &row) {
                links.push_back({chain, row.integer(0), row.text(1), row.number(2), row.integer(3),
                                 row.integer(4), row.blob(5), row.text(6)});
            });
    return links;
}

/// Reads all documents that a run of links of one kind covers, in one query a table.
Documents readDocuments(Tx &tx, const ChainSpec &spec, const std::vector<const Link *> &links)
{
    qint64 lowest = links.front()->firstId;
    qint64 highest = links.front()->lastId;
    std::vector<std::pair<qint64, qint64>> ranges;
    for (const Link *link : links) {
        lowest = std::min(lowest, link->firstId);
        highest = std::max(highest, link->lastId);
        ranges.emplace_back(link->firstId, link->lastId);
    }
    std::sort(ranges.begin(), ranges.end());

    Documents documents;
    for (size_t p = 0; p < spec.parts.size(); ++p) {
        const ChainPart &part = spec.parts[p];
        tx.each(part.sql, {lowest, highest}, [&](const Row &row) {
            const qint64 id = row.integer(0);
            auto range = std::upper_bound(ranges.begin(), ranges.end(),
                                          std::pair(id, std::numeric_limits<qint64>::max()));
            if (range == ranges.begin() || id > (--range)->second)
                return;
            std::vector<ChainRows> &tables = documents[range->first];
            if (tables.empty())
                tables = emptyDocument(spec);
            tables[p].rows.push_back(row);
        });
        for (auto &[id, tables] : documents) {
            if (!tables[p].rows.empty())
                tables[p].columns = columnsOf(tx, part, tables[p].rows.front().integer(0));
        }
    }
    return documents;
}

class Verification {
public:
    Verification(Tx &tx, const std::vector<ChainSpec> &specs) : m_tx(tx), m_specs(specs) {}

    ChainReport run()
    {
        const std::vector<Row> chains =
            m_tx.run("SELECT DISTINCT chain FROM chain_links ORDER BY chain");
        for (const Row &chain : chains)
            checkChain(chain.text(0));
        for (const auto &[chain, head] : ChainStore::heads(m_tx)) {
            if (!m_ends.contains(chain))
                fault(chain, head.count,
                      head.count > 0 ? QStringLiteral("chain_links: missing")
                                     : QStringLiteral("chain_heads: inserted"));
        }
        for (const ChainSpec &spec : m_specs)
            checkInserted(spec);
        return std::move(m_report);
    }

private:
    void fault(const QString &chain, qint64 position, const QString &detail)
    {
        if (m_report.faults.size() < mostFaults)
            m_report.faults.push_back({chain, position, detail});
    }

    void checkChain(const QString &chain)
    {
        QString previous;
        qint64 position = 0;
        for (std::vector<Link> links = readLinks(m_tx, chain, 0); !links.empty();
             links = readLinks(m_tx, chain, position)) {
            std::map<std::pair<QString, int>, std::vector<const Link *>> byKind;
            for (const Link &link : links)
                byKind[{link.kind, link.version}].push_back(&link);
            std::map<std::pair<QString, int>, Documents> documents;
            for (const auto &[kind, list] : byKind) {
                if (const ChainSpec *spec = specOf(m_specs, kind.first, kind.second))
                    documents[kind] = readDocuments(m_tx, *spec, list);
            }
            for (const Link &link : links) {
                checkLink(link, position + 1, previous, documents[{link.kind, link.version}]);
                previous = link.hash;
                position = link.position;
            }
        }
        m_ends.insert(chain, position);
        const ChainHead head = ChainStore::head(m_tx, chain);
        if (head.count == 0) {
            fault(chain, position, QStringLiteral("chain_heads: missing"));
            return;
        }
        if (head.count > position)
            fault(chain, head.count,
                  QStringLiteral("chain_links: missing after position %1").arg(position));
        if (head.count != position)
            fault(chain, position, QStringLiteral("chain_heads: count"));
        else if (head.lastHash != previous)
            fault(chain, position, QStringLiteral("chain_heads: last_hash"));
    }

    void checkLink(const Link &link, qint64 wanted, const QString &previous, Documents &documents)
    {
        ++m_report.checked;
        cover(m_covered[link.kind], link);
        if (link.position != wanted)
            fault(link.chain, wanted, QStringLiteral("chain_links: missing"));
        const ChainSpec *spec = specOf(m_specs, link.kind, link.version);
        if (spec == nullptr) {
            fault(link.chain, link.position,
                  QStringLiteral("chain_links: kind or version %1 %2")
                      .arg(link.kind)
                      .arg(link.version));
            return;
        }
        std::vector<ChainRows> &document = documents[link.firstId];
        if (document.empty())
            document = emptyDocument(*spec);
        const QString hash =
            chainHash(previous, link.chain, link.kind, link.version, link.position, link.firstId,
                      link.lastId, link.locator, chainRecord(document));
        if (hash == link.hash)
            return;
        const QString where = chainDifference(document, link.locator);
        fault(link.chain, link.position,
              QStringLiteral("%1 %2: %3")
                  .arg(link.kind)
                  .arg(link.firstId)
                  .arg(where.isEmpty() ? QStringLiteral("chain_links: hash") : where));
    }

    /// Links that follow each other cover one range: what is kept does not grow with them.
    static void cover(std::vector<std::pair<qint64, qint64>> &covered, const Link &link)
    {
        if (!covered.empty() && covered.back().second + 1 == link.firstId)
            covered.back().second = std::max(covered.back().second, link.lastId);
        else
            covered.emplace_back(link.firstId, link.lastId);
    }

    void checkInserted(const ChainSpec &spec)
    {
        if (specOf(m_specs, QLatin1String(spec.kind), spec.version + 1) != nullptr)
            return;
        auto &covered = m_covered[QLatin1String(spec.kind)];
        std::sort(covered.begin(), covered.end());
        size_t at = 0;
        m_tx.each(spec.ids, {}, [&](const Row &row) {
            const qint64 id = row.integer(0);
            while (at < covered.size() && covered[at].second < id)
                ++at;
            if (at == covered.size() || id < covered[at].first)
                fault({}, 0,
                      QStringLiteral("%1 %2: %3: inserted")
                          .arg(QLatin1String(spec.kind))
                          .arg(id)
                          .arg(QLatin1String(spec.parts.front().table)));
        });
    }

    Tx &m_tx;
    const std::vector<ChainSpec> &m_specs;
    ChainReport m_report;
    QHash<QString, qint64> m_ends;
    std::map<QString, std::vector<std::pair<qint64, qint64>>> m_covered;
};

} // namespace

ChainRun::ChainRun(Tx &tx, const ChainSpec &spec, const QString &chain)
    : m_tx(tx), m_spec(spec), m_chain(chain)
{
}

ChainRun::~ChainRun() = default;

void ChainRun::begin()
{
    if (m_head)
        return;
    m_tx.lock("SELECT count FROM chain_heads WHERE chain = ? FOR UPDATE", {m_chain});
    m_head = ChainStore::head(m_tx, m_chain);
}

ChainRun::Made ChainRun::link(qint64 firstId, qint64 lastId, const ChainBytes &bytes)
{
    ++m_head->count;
    m_head->lastHash =
        chainHash(m_head->lastHash, m_chain, QString::fromLatin1(m_spec.kind), m_spec.version,
                  m_head->count, firstId, lastId, bytes.locator, bytes.record);
    return {m_head->count, firstId, lastId, bytes.locator, m_head->lastHash};
}

ChainRun::Made ChainRun::link(const Job &job)
{
    ChainDocument document(m_heads);
    job.rows(document);
    return link(job.id, job.id, document.taken());
}

void ChainRun::write(const Made &made)
{
    m_tx.change(R"(INSERT INTO chain_links
                       (chain, position, kind, version, first_id, last_id, locator, hash)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?))",
                {m_chain, made.position, QString::fromLatin1(m_spec.kind), m_spec.version,
                 made.firstId, made.lastId, made.locator, made.hash});
}

QString ChainRun::seal(qint64 firstId, qint64 lastId)
{
    require(m_behind == nullptr, "sealed both ways");
    begin();
    write(link(firstId, lastId, readBytes(m_tx, m_spec, firstId, lastId)));
    return m_head->lastHash;
}

void ChainRun::seal(qint64 id, Rows rows)
{
    begin();
    if (m_heads.empty())
        m_heads = headsOf(m_tx, m_spec, id);
    if (m_sealed < fewDocuments) {
        ++m_sealed;
        write(link({id, std::move(rows)}));
        return;
    }
    if (m_behind == nullptr)
        m_behind = std::make_unique<Behind>([this](const Job &job) { return link(job); });
    const std::vector<Made> done = m_behind->put({id, std::move(rows)});
    for (const Made &made : done)
        write(made);
}

void ChainRun::finish()
{
    if (!m_head)
        return;
    if (m_behind != nullptr) {
        const std::vector<Made> rest = m_behind->finish();
        m_behind.reset();
        for (const Made &made : rest)
            write(made);
    }
    m_tx.change(R"(INSERT INTO chain_heads (chain, count, last_hash) VALUES (?, ?, ?)
                   ON CONFLICT (chain) DO UPDATE
                   SET count = excluded.count, last_hash = excluded.last_hash)",
                {m_chain, m_head->count, m_head->lastHash});
    m_head.reset();
}

QString ChainStore::seal(Tx &tx, const ChainSpec &spec, const QString &chain, qint64 firstId,
                         qint64 lastId)
{
    ChainRun run(tx, spec, chain);
    const QString hash = run.seal(firstId, lastId);
    run.finish();
    return hash;
}

ChainHead ChainStore::head(Tx &tx, const QString &chain)
{
    const std::optional<Row> row =
        tx.first("SELECT count, last_hash FROM chain_heads WHERE chain = ?", {chain});
    return row ? ChainHead{row->integer(0), row->text(1)} : ChainHead{};
}

std::vector<std::pair<QString, ChainHead>> ChainStore::heads(Tx &tx)
{
    std::vector<std::pair<QString, ChainHead>> heads;
    tx.each("SELECT chain, count, last_hash FROM chain_heads ORDER BY chain", {},
            [&](const Row &row) {
                heads.emplace_back(row.text(0), ChainHead{row.integer(1), row.text(2)});
            });
    return heads;
}

QString ChainStore::hashOf(Tx &tx, const QString &kind, qint64 id)
{
    const std::optional<Row> row = tx.first(
        R"(SELECT hash FROM chain_links WHERE kind = ? AND first_id <= ? AND last_id >= ?
           ORDER BY first_id DESC LIMIT 1)",
        {kind, id, id});
    return row ? row->text(0) : QString();
}

QString ChainStore::hashAt(Tx &tx, const QString &chain, qint64 position)
{
    const std::optional<Row> row = tx.first(
        "SELECT hash FROM chain_links WHERE chain = ? AND position = ?", {chain, position});
    return row ? row->text(0) : QString();
}

ChainReport ChainStore::verify(Tx &tx, const std::vector<ChainSpec> &specs)
{
    return Verification(tx, specs).run();
}

} // namespace cabas
