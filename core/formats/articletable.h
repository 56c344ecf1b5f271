// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articlemapping.h"
#include "core/formats/supplierarticle.h"
#include "core/formats/table.h"

namespace cabas {

/// A supplier's table of articles: the sheet that holds it, its headings, and what a mapping makes
/// of its rows.
class ArticleTable {
    Q_DECLARE_TR_FUNCTIONS(ArticleTable)

public:
    struct Column {
        QString heading; ///< what ArticleMapping names it by
        QStringList samples;
    };

    /// Finds the sheet and the row of headings that speak most of articles.
    explicit ArticleTable(TableFile file);

    /// The columns with their first values, for a preview.
    std::vector<Column> columns(int samples) const;
    /// The mapping that the headings suggest; not enough when there are none.
    ArticleMapping guess() const;
    /// A mapping that was learnt from an earlier file, for this one: columns that are no longer
    /// there are replaced by what the headings suggest, or left out. A file of another kind is
    /// read as its own headings suggest.
    ArticleMapping adapted(const ArticleMapping &learnt) const;
    /// False when not one column of what was learnt is here: a file of another kind.
    bool fits(const ArticleMapping &learnt) const;
    qsizetype rowCount() const { return qsizetype(m_sheet.rows.size()); }

    /// Reads every row under the headings. Refused when the mapping has no name or no price, or
    /// its columns are not in the table; bad rows are part of the answer.
    Result<SupplierCatalogue> read(const ArticleMapping &mapping, const Watch &watch = {}) const;
    /// The same of the first `rows` under the headings.
    Result<SupplierCatalogue> readFirst(qsizetype rows, const ArticleMapping &mapping) const;

private:
    void findHeadings();
    Result<SupplierCatalogue> readUpTo(size_t end, const ArticleMapping &mapping,
                                       const Watch &watch) const;

    TableSheet m_sheet;
    int m_headRow = -1; ///< in the rows of the sheet; -1: none
    QStringList m_headings;
};

} // namespace cabas
