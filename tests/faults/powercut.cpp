// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/powercut.h"

#include <QCryptographicHash>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace cabas::test {

namespace {

constexpr qint64 sectorBytes = 512;

void put(std::optional<QByteArray> &file, const DiskOp &op)
{
    if (op.kind == DiskOp::Delete) {
        file.reset();
        return;
    }
    if (!file)
        file = QByteArray();
    if (op.kind == DiskOp::Truncate) {
        file->resize(std::min<qint64>(file->size(), op.at));
    } else if (op.kind == DiskOp::Write) {
        if (file->size() < op.at + op.bytes.size())
            file->append(op.at + op.bytes.size() - file->size(), '\0');
        std::memcpy(file->data() + op.at, op.bytes.constData(), size_t(op.bytes.size()));
    }
}

/// Some of a write's sectors.
void putTorn(std::optional<QByteArray> &file, const DiskOp &op, std::mt19937 &random)
{
    for (qint64 from = op.at; from < op.at + op.bytes.size();) {
        const qint64 end =
            std::min(op.at + op.bytes.size(), (from / sectorBytes + 1) * sectorBytes);
        if (random() % 2 == 0)
            put(file, {op.kind, op.file, from, op.bytes.mid(from - op.at, end - from)});
        from = end;
    }
}

FileContent contentOf(sqlite3 *db)
{
    FileContent content;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    const auto each = [&](const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &row) {
        sqlite3_stmt *statement = nullptr;
        int result = sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr);
        while (result == SQLITE_OK || result == SQLITE_ROW) {
            result = sqlite3_step(statement);
            if (result == SQLITE_ROW)
                row(statement);
        }
        sqlite3_finalize(statement);
        if (result != SQLITE_DONE && content.said.isEmpty())
            content.said = QString::fromUtf8(sqlite3_errmsg(db));
    };
    each("PRAGMA integrity_check", [&](sqlite3_stmt *row) {
        const QByteArray text(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
        if (text != "ok")
            content.said += QString::fromUtf8(text) + u'\n';
    });
    QList<QByteArray> tables;
    each("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
         "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
         [&](sqlite3_stmt *row) {
             tables.append(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
         });
    for (const QByteArray &table : tables) {
        QCryptographicHash one(QCryptographicHash::Sha256);
        each("SELECT * FROM \"" + table + '"', [&](sqlite3_stmt *row) {
            ++content.rows;
            for (int i = 0; i < sqlite3_column_count(row); ++i) {
                const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, i));
                one.addData(QByteArray::number(sqlite3_column_type(row, i)) + ':' +
                            QByteArray(bytes, sqlite3_column_bytes(row, i)));
            }
        });
        content.tables.insert(QString::fromUtf8(table), one.result());
        sum.addData(table + one.result());
    }
    content.sum = tables.isEmpty() ? QByteArray() : sum.result();
    content.isSound = content.said.isEmpty() && !tables.isEmpty();
    return content;
}

} // namespace

PowerCuts::PowerCuts(FaultyDisk::Recording recording)
    : m_recording(std::move(recording)), m_kept(m_recording.before)
{
}

void PowerCuts::advance(size_t cut)
{
    for (; m_next < cut && m_next < m_recording.ops.size(); ++m_next) {
        const DiskOp &op = m_recording.ops[m_next];
        std::vector<size_t> &pending = m_pending[size_t(op.file)];
        if (op.kind == DiskOp::Mark) {
            m_mark = op.at;
        } else if (op.kind == DiskOp::Sync) {
            for (const size_t each : pending)
                put(m_kept.files[op.file], m_recording.ops[each]);
            pending.clear();
            keepRemovals();
        } else {
            pending.push_back(m_next);
        }
    }
}

/// File systems with a journal keep the order of names: what was removed before something that was
/// synced stays removed.
void PowerCuts::keepRemovals()
{
    for (size_t file = 0; file < m_pending.size(); ++file) {
        std::vector<size_t> &pending = m_pending[file];
        const auto last = std::find_if(pending.rbegin(), pending.rend(), [&](size_t number) {
                              return m_recording.ops[number].kind == DiskOp::Delete;
                          }).base();
        for (auto each = pending.begin(); each != last; ++each)
            put(m_kept.files[file], m_recording.ops[*each]);
        pending.erase(pending.begin(), last);
    }
}

DiskImage PowerCuts::image(Unsynced unsynced, std::mt19937 &random) const
{
    DiskImage image = m_kept;
    if (unsynced == Unsynced::Dropped)
        return image;
    for (size_t file = 0; file < m_pending.size(); ++file) {
        bool isThere = true;
        for (const size_t number : m_pending[file]) {
            const DiskOp &op = m_recording.ops[number];
            // What was written to a file after the one before it was removed is nowhere if the
            // removal is not.
            if (op.kind == DiskOp::Delete)
                isThere = unsynced == Unsynced::Kept || random() % 2 == 0;
            if (!isThere)
                break;
            const bool isWhole = unsynced == Unsynced::Kept || op.kind == DiskOp::Delete;
            if (isWhole || (unsynced == Unsynced::Some && random() % 2 == 0))
                put(image.files[file], op);
            else if (unsynced == Unsynced::Torn && op.kind == DiskOp::Write)
                putTorn(image.files[file], op, random);
        }
    }
    return image;
}

FaultyDisk::Recording PowerCuts::withoutSyncs(FaultyDisk::Recording recording)
{
    std::erase_if(recording.ops, [](const DiskOp &op) { return op.kind == DiskOp::Sync; });
    return recording;
}

FaultyDisk::Recording PowerCuts::withoutCommitSyncs(FaultyDisk::Recording recording)
{
    // The log's last sync before the shop's file is written is that of its emptying.
    std::vector<DiskOp> ops;
    std::optional<DiskOp> held;
    for (DiskOp &op : recording.ops) {
        if (op.kind == DiskOp::Sync && op.file == DiskOp::Log) {
            // A log that begins anew is synced behind its head, whatever `synchronous` says.
            const bool isHead = !ops.empty() && ops.back().kind == DiskOp::Write &&
                                ops.back().file == DiskOp::Log && ops.back().at == 0;
            if (isHead)
                ops.push_back(op);
            else
                held = op;
            continue;
        }
        if (held && op.kind == DiskOp::Write && op.file == DiskOp::Shop)
            ops.push_back(*std::exchange(held, std::nullopt));
        ops.push_back(std::move(op));
    }
    recording.ops = std::move(ops);
    return recording;
}

bool layDown(const DiskImage &image, const QString &path)
{
    static const char *const suffixes[] = {"", "-wal", "-journal"};
    QFile::remove(path + u"-shm"_qs);
    for (int i = 0; i < 3; ++i) {
        const QString name = path + QLatin1String(suffixes[i]);
        QFile::remove(name);
        if (!image.files[i])
            continue;
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(*image.files[i]) != image.files[i]->size())
            return false;
    }
    return true;
}

FileContent contentOf(const QString &path)
{
    sqlite3 *db = nullptr;
    FileContent content;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &db, SQLITE_OPEN_READWRITE,
                        FaultyDisk::plainName()) == SQLITE_OK) {
        sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        content = contentOf(db);
    }
    sqlite3_close(db);
    return content;
}

} // namespace cabas::test
