// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillpanel.h"
#include "ui/widgets/kind.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace cabas::ui {

class DataTable;
class EmptyState;
class SearchEdit;

/// One thing to pick: an article, a member, a parked basket, a ticket.
struct PickRow {
    QString key; ///< what picking it answers
    QString name;
    QString second; ///< after the name, small: a code, a time
    QString figure; ///< at the right: a price, a balance
    QString chip;   ///< a state in a word
    Kind kind = Kind::Neutral;

    bool operator==(const PickRow &) const = default;
};

class PickModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, State, Figure, ColumnCount };

    explicit PickModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setHeads(const QString &name, const QString &state, const QString &figure);
    void show(std::vector<PickRow> rows);
    const PickRow &row(int at) const { return m_rows[std::size_t(at)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PickRow> m_rows;
    QStringList m_heads{{}, {}, {}};
};

/// Picks one of what a search finds, as one types: arrows move in the list while the keyboard
/// stays in the field, Enter picks.
class PickPanel : public TillPanel {
    Q_OBJECT

public:
    using Query = std::function<std::vector<PickRow>(const QString &typed)>;

    /// `query` must be quick (a bounded read): it runs at each key.
    PickPanel(const QString &title, const QString &searchHint, Query query,
              QWidget *parent = nullptr);

    PickModel *model() const { return m_model; }
    /// Said before anything was typed, and when nothing is found.
    void setEmptyWords(const QString &before, const QString &nothing);
    /// Widths of state and figure columns; 0 hides one.
    void setColumns(int state, int figure);
    /// One click only looks; Enter or a double click picks.
    void setClickPicks(bool picks) { m_clickPicks = picks; }
    void setText(const QString &text);
    QString text() const;
    /// Reads again what the text finds.
    void refresh();
    void takeFocus() override;

Q_SIGNALS:
    void picked(const QString &key);
    /// Another row is the one that Enter would pick.
    void looked(const QString &key);
    /// Enter without anything in the list.
    void submitted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pick();
    void move(int step);

    Query m_query;
    SearchEdit *m_search;
    PickModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    QString m_before, m_nothing;
    bool m_clickPicks = true;
};

} // namespace cabas::ui
