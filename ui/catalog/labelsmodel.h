// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/labelrequest.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace cabas::ui {

/// Labels that wait, come or were printed, each with a tick: which go on paper.
class LabelsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Why, When, PriceColumn, ColumnCount };

    explicit LabelsModel(QObject *parent = nullptr);

    /// Labels seen before keep their tick; new ones get `tickNew`. `today` is the shop's.
    void setLabels(std::vector<QueuedLabel> labels, bool tickNew, QDate today);
    /// Forgets the ticks, for another list.
    void forget();
    void tickAll(bool ticked);
    void toggle(int row);
    const QueuedLabel &label(int row) const { return m_rows[size_t(row)]; }
    std::vector<QueuedLabel> ticked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    static QString reasonText(LabelReason reason);

Q_SIGNALS:
    void ticksChanged();

private:
    QString text(const QueuedLabel &label, int column) const;

    std::vector<QueuedLabel> m_rows;
    QSet<qint64> m_known;
    QSet<qint64> m_ticked;
    QDate m_today;
};

} // namespace cabas::ui
