// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionpriceservice.h"

#include <QAbstractTableModel>

#include <map>

namespace cabas::ui {

/// The lines of a delivery with their prices, typed in place. What was typed stands at once; the
/// figures that follow from it come with the file's answer. What is wrong stays as it was typed.
class DeliveryPricesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Article,
        Price,
        Discount,
        Free,
        Amount,
        Cost,
        Change,
        Shelf,
        Decision,
        ColumnCount
    };

    explicit DeliveryPricesModel(QObject *parent = nullptr);

    /// Whether shelf prices may be decided here.
    void setMaySetShelf(bool may) { m_maySetShelf = may; }
    void setSheet(const PriceSheet &sheet);
    const std::optional<PriceSheet> &sheet() const { return m_sheet; }
    const PricedLine &line(int row) const { return m_sheet->lines[size_t(row)]; }
    /// Finished or given up: nothing is typed any more.
    bool isFinal() const;
    int rowOf(ProductId product) const;

    /// What the price of a row is of; of one without a price, what the next one typed will be of.
    LineBasis basisOf(int row) const;
    /// The price of a row is of something else: the number stays. Prices typed in other rows are
    /// taken likewise from now on.
    void setBasis(int row, LineBasis basis);
    /// The next basis that one may type a price of.
    LineBasis nextBasis(int row) const;

    /// The proposed shelf price of a row is accepted; once more opens the question again.
    void accept(int row);
    /// Today's shelf price is kept; once more opens the question again.
    void keep(int row);
    /// Accepts every proposal that nobody answered.
    std::vector<LinePriceEdit> acceptAll() const;
    int openCount() const;

    /// The file took an edit of a cell.
    void settle(ProductId product, int column);
    /// The file refused it: what was typed stays, with why.
    void refuse(ProductId product, int column, const QString &why);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// To be written; `column` is where it was typed.
    void edited(const cabas::LinePriceEdit &edit, int column);
    /// What was typed is no figure; in words.
    void complained(const QString &why);

private:
    /// A cell that was typed in and that the file has not answered, or refused.
    struct Typed {
        QString text;
        QString problem; ///< empty while it is being written
        int writing = 0;
    };
    using Key = std::pair<qint64, int>;

    const Typed *typed(const QModelIndex &index) const;
    /// What was typed in a cell as an edit; absent when it is no figure.
    std::optional<LinePriceEdit> edit(const PricedLine &line, int column,
                                      const QString &text) const;
    std::optional<LinePriceEdit> editOfPrice(const PricedLine &line, const QString &text) const;
    QString complaint(int column, const QString &text) const;
    void write(int row, int column, const QString &text, const LinePriceEdit &edit);
    void tell(int row);
    QString text(const PricedLine &line, int column) const;
    QString second(const PricedLine &line, int column) const;
    QVariant look(const QModelIndex &index, int role) const;

    std::optional<PriceSheet> m_sheet;
    std::map<Key, Typed> m_typed;
    LineBasis m_basis = LineBasis::Unit; ///< of prices typed from now on
    bool m_maySetShelf = false;
};

} // namespace cabas::ui
