// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QWidget>

namespace cabas::ui {

/// The totals under a table, each below its column, in the strong weight.
class TotalsRow : public QWidget {
    Q_OBJECT
public:
    explicit TotalsRow(QTableView *table, QWidget *parent = nullptr);

    /// One text a column; none hides the row.
    void setTotals(const QStringList &texts);
    QStringList totals() const { return m_texts; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTableView *m_table;
    QStringList m_texts;
};

} // namespace cabas::ui
