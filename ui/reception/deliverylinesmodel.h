// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/delivery.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace cabas::ui {

/// The lines of a delivery being counted: expected and counted, in packs and units, and the state
/// of each in words.
class DeliveryLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Article, ExpectedPacks, Expected, CountedPacks, Counted, State, ColumnCount };
    /// Which lines are shown.
    enum Filter { All, Left, Different };

    explicit DeliveryLinesModel(QObject *parent = nullptr);

    void setLines(std::vector<DeliveryLine> lines, bool announced);
    /// Replaces one line, or adds it, without touching the others.
    void putLine(const DeliveryLine &line);
    void setFilter(Filter filter);
    /// The line being counted: its state says so.
    void setCurrent(std::optional<DeliveryLineId> line);
    const std::optional<DeliveryLineId> &current() const { return m_current; }

    const DeliveryLine &line(int row) const { return m_lines[m_shown[size_t(row)]]; }
    /// The row of a line among those shown, or -1.
    int rowOf(DeliveryLineId line) const;
    const DeliveryLine *find(DeliveryLineId line) const;

    int total() const { return int(m_lines.size()); }
    int complete() const;
    int different() const;
    int left() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool passes(const DeliveryLine &line) const;
    void refilter();
    QString text(const DeliveryLine &line, int column) const;
    QString packs(const DeliveryLine &line, Quantity quantity) const;
    QVariant state(const DeliveryLine &line, int role) const;

    std::vector<DeliveryLine> m_lines;
    std::vector<size_t> m_shown;
    std::optional<DeliveryLineId> m_current;
    Filter m_filter = All;
    bool m_announced = false;
};

} // namespace cabas::ui
