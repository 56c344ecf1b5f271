// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cabas::ui {

/// How a list is looked at: its columns from left to right, what it is sorted by, what is typed and
/// chosen above it. As text it is kept in the shop's file.
struct ListState {
    struct Column {
        int column; ///< of the model
        int width;  ///< pixels at the designed text size
        bool hidden;
        bool operator==(const Column &) const = default;
    };
    std::vector<Column> columns;
    int sortedBy = -1; ///< a column, or none
    bool isDescending = false;
    QString typed;
    QStringList facets; ///< the words of the value chosen in each; empty for all

    bool operator==(const ListState &) const = default;

    QString toText() const;
    /// What cannot be read is left out.
    static ListState fromText(const QString &text);
    /// Whether its columns are those of a table of `count` columns.
    bool fits(int count) const;
};

} // namespace cabas::ui
