// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/invoiceinput.h"

#include <QAbstractTableModel>

#include <map>

namespace cabas::ui {

/// The lines of an invoice beside what was ordered and received; those of a typed one are typed in
/// place. What was typed stands at once, what follows from it comes with the next sheet.
class InvoiceLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Article, Ordered, Received, Invoiced, Price, Amount, State, ColumnCount };

    explicit InvoiceLinesModel(QObject *parent = nullptr);

    /// `isTyped`: quantities, prices and amounts may be typed.
    void setSheet(const InvoiceSheet &sheet, bool isTyped);
    const InvoiceSheet &sheet() const { return m_sheet; }
    void setOnlyDifferences(bool only);
    /// The row of the sheet that stands in a row of the table.
    const InvoiceSheetRow &line(int row) const
    {
        return m_sheet.rows[size_t(m_shown[size_t(row)])];
    }
    int differing() const;
    /// The first row with a difference that nobody answered, or -1.
    int firstOpen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A figure of a row was typed: the row with its quantity, price or amount as they are now.
    void edited(const cabas::InvoiceSheetRow &row);
    /// What was typed is no figure; in words.
    void complained(const QString &why);

private:
    std::vector<int> shownRows() const;
    QString text(const InvoiceSheetRow &row, int column) const;
    QString second(const InvoiceSheetRow &row, int column) const;
    QVariant look(const InvoiceSheetRow &row, int column, int role) const;

    InvoiceSheet m_sheet;
    std::vector<int> m_shown;
    bool m_isTyped = false;
    bool m_onlyDifferences = false;
};

} // namespace cabas::ui
