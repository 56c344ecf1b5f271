// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoicing/salesorder.h"

#include <QAbstractTableModel>

#include <map>

namespace cabas::ui {

/// The lines of an invoice to a customer: quantities and prices typed while it is written, how much
/// to credit while a credit note is.
class SalesLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Article, Count, Price, Vat, Amount, Back, ColumnCount };
    enum class Mode { Look, Write, Credit };

    explicit SalesLinesModel(QObject *parent = nullptr);

    void setInvoice(const SalesInvoice &invoice, Mode mode);
    /// What earlier credit notes left of each line, by its position; all of it is to be credited
    /// until less is typed.
    void setLeft(const std::map<int, Quantity> &left);
    const SalesInvoiceLine &line(int row) const { return m_invoice.lines[size_t(row)]; }
    /// What is typed into the last column, lines of nothing left out.
    std::vector<CreditedLine> credited() const;
    /// Nothing of a row is credited.
    void keepRow(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Quantity and price of a row as they are now.
    void edited(int row, cabas::Quantity quantity, const std::optional<cabas::UnitPrice> &price);
    void creditTyped();
    /// What was typed is no figure; in words.
    void complained(const QString &why);

private:
    QString text(const SalesInvoiceLine &line, int column) const;
    bool take(SalesInvoiceLine &line, int column, const QString &typed);

    SalesInvoice m_invoice;
    Mode m_mode = Mode::Look;
    std::map<int, Quantity> m_left;
    std::map<int, Quantity> m_back;
};

} // namespace cabas::ui
