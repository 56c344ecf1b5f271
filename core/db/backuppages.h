// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlvalue.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace cabas {

/// The pages of a SQLite file read by their format alone (sqlite.org/fileformat2.html), without
/// the engine, which gives a table up at its first bad page. Whatever the bytes are, nothing is
/// read outside the file and every walk ends: each page is visited once.
class BackupPages {
public:
    enum class Kind { Other, TableLeaf, TableInterior, IndexLeaf, IndexInterior };

    struct RawRow {
        qint64 key = 0; ///< the row's number; 0 in an index or a table kept by its key
        std::vector<SqlCell> values;
    };
    using Each = std::function<void(const RawRow &)>;

    /// What a walk through a tree met.
    struct Walk {
        qint64 rows = 0;
        qint64 badCells = 0; ///< rows whose bytes make no sense
        qint64 badPages = 0; ///< places of the tree that lead to no page of its kind

        bool isWhole() const { return badCells == 0 && badPages == 0; }
    };

    /// Takes the file as it stands on the disk. False when it cannot be read or is no database
    /// by any sign.
    bool open(const QString &path);

    quint32 count() const { return m_count; }
    Kind kindOf(quint32 page) const;
    bool wasSeen(quint32 page) const { return page > m_count || m_seen[page]; }
    /// The four bytes at a place of the file's header (application id, version).
    quint32 headerNumber(int offset) const;
    /// The first bytes are those of a SQLite file.
    bool hasHeader() const;

    /// Hands on each row of the tree that begins at a page.
    Walk walk(quint32 root, bool isIndex, const Each &each);
    /// The rows of one page, whichever tree it belongs to; the page counts as seen when `take`.
    Walk readLeaf(quint32 page, bool take, const Each &each);

private:
    struct Cell {
        quint32 child = 0;
        qint64 key = 0;
        qint64 payload = 0; ///< bytes in all
        int at = 0;         ///< where the payload begins in the page
        bool ok = false;
    };
    const uchar *page(quint32 number) const;
    int headerAt(quint32 page) const { return page == 1 ? 100 : 0; }
    int cells(quint32 page) const;
    Cell cell(quint32 page, Kind kind, int index) const;
    void visit(quint32 page, bool isIndex, Walk &walk, const Each &each);
    bool takeCell(quint32 page, Kind kind, int index, const Each &each);
    std::optional<QByteArray> payloadOf(quint32 page, Kind kind, const Cell &cell);
    static std::optional<std::vector<SqlCell>> valuesOf(const QByteArray &payload);

    QFile m_file;
    const uchar *m_bytes = nullptr;
    quint32 m_size = 4096;   ///< bytes of a page
    quint32 m_usable = 4096; ///< those without what is reserved at its end
    quint32 m_count = 0;
    std::vector<bool> m_seen;
};

} // namespace cabas
