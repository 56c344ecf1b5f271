// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/reversalservice.h"

#include <QAbstractTableModel>

#include <map>

namespace cabas::ui {

/// The lines of a finished delivery that may be taken back: what came, what became of it, what is
/// still here, and how much of that is to go, typed in place.
class ReversalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Article, Received, Before, Gone, Left, Back, Value, ColumnCount };

    explicit ReversalModel(QObject *parent = nullptr);

    /// All that is still here is to go, until a person says otherwise.
    void setPlan(const ReversalPlan &plan);
    /// The same delivery as it is now, for goods may be sold meanwhile: what was chosen stays, as
    /// far as it is still here.
    void renew(const ReversalPlan &plan);
    const std::optional<ReversalPlan> &plan() const { return m_plan; }
    const ReversibleLine &line(int row) const { return m_plan->lines[size_t(row)]; }

    /// All that is here of a row goes, or nothing.
    void toggle(int row);
    /// The same of every row.
    void setAll(bool goes);

    /// Rows of which something goes.
    int chosen() const;
    /// Rows of which something that came stays, or is gone.
    int staying() const;
    Money value() const;
    /// All that is here goes.
    bool isAll() const;
    /// What is typed somewhere is no quantity that can go.
    bool hasProblem() const { return !m_wrong.empty(); }
    /// What to ask for; empty: everything.
    std::vector<ReversalWish> wishes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();
    /// What was typed is no quantity that can go; in words.
    void complained(const QString &why);

private:
    void setBack(int row, Quantity quantity);
    Money valueOf(int row) const;
    QString text(int row, int column) const;
    QString second(int row) const;

    std::optional<ReversalPlan> m_plan;
    std::vector<Quantity> m_back;
    std::map<int, QString> m_wrong; ///< as typed, by row
};

} // namespace cabas::ui
