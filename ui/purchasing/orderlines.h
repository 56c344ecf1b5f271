// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/orderproposal.h"
#include "core/purchasing/supplierorder.h"

#include <QWidget>

#include <map>

class QHBoxLayout;

namespace cabas::ui {

class DataTable;
class EmptyState;
class OrderLinesModel;
class SearchEdit;
class SegmentedControl;

/// The lines of an order with what is known of each product, and the supplier's other products
/// beside them, which are ordered by typing their packs.
class OrderLines : public QWidget {
    Q_OBJECT
public:
    explicit OrderLines(QWidget *parent = nullptr);

    /// `reasons`: why products were proposed, in full.
    void setOrder(const std::vector<OrderLine> &lines, const std::map<ProductId, QString> &reasons);
    void setOutlook(const OrderOutlook &outlook);
    /// At the right of the filter.
    void addBeside(QWidget *widget);

    std::optional<ProductId> current() const;
    /// What is known of a product; nullptr while that is not read.
    const ProposalLine *figures(ProductId product) const;
    /// The line of a product as it stands, or as it would be ordered.
    std::optional<OrderLine> lineOf(ProductId product) const;
    /// How much of a product stands on the order.
    Quantity orderedOf(ProductId product) const;
    const OrderOutlook &outlook() const { return m_outlook; }

Q_SIGNALS:
    /// A line was typed, of a product that stands on the order or not.
    void entered(const cabas::OrderLine &line);
    void removed(cabas::ProductId product);
    /// The supplier is to be told something of a line that stands on the order.
    void noteWanted(cabas::ProductId product);
    /// Enter or a double click: the line is to be changed in full.
    void opened(const cabas::OrderLine &line);
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum View { ToOrder, All, OutOfStock };

    void buildUi();
    void fill();
    /// Figures are never cut: columns grow with what they hold, and the name gives way.
    void fitColumns();
    void tellEmpty();
    const OrderLine *ordered(ProductId product) const;
    void typed(ProductId product, const QString &words);
    void step(ProductId product, int by);
    bool takeKey(class QKeyEvent *event);

    OrderOutlook m_outlook;
    std::vector<OrderLine> m_lines;
    std::map<ProductId, QString> m_reasons;
    std::map<ProductId, size_t> m_places; ///< in the outlook
    std::vector<int> m_widths;            ///< of the columns, as they were set last
    SegmentedControl *m_view = nullptr;
    SearchEdit *m_filter = nullptr;
    QHBoxLayout *m_beside = nullptr;
    OrderLinesModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace cabas::ui
