// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/journalentry.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace cabas::ui {

class DataTable;
class RowsModel;

/// An entry before it is posted: its day and label, then its lines. Nothing is asked here.
class EntryPreview : public QWidget {
    Q_OBJECT
public:
    explicit EntryPreview(QWidget *parent = nullptr);

    /// `otherwise` is said where there is no entry.
    void setEntry(const std::optional<JournalEntry> &entry, const QString &otherwise);

private:
    QLabel *m_head;
    RowsModel *m_rows;
    DataTable *m_table;
};

} // namespace cabas::ui
