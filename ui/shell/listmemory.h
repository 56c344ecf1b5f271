// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/listview.h"
#include "ui/shell/liststate.h"

#include <QObject>

#include <vector>

class QMenu;

namespace cabas::ui {

class DataTable;
class Desk;
class FilterLine;

/// Lets a list be as its person wants it: widths, order and choice of columns and the sorting come
/// back as they were left; what is typed and chosen above can be kept under a name, begun with, and
/// shared with everybody. One a list; the button stands among the list's tools.
class ListMemory : public QObject {
    Q_OBJECT

public:
    /// Whether a person chooses the columns here, or the page decides by its room.
    enum class Columns { Chosen, AsThePage };

    /// `list` is the word for it in the shop's file. Both widgets must have been set up.
    ListMemory(Desk &desk, const QString &list, DataTable &table, FilterLine &filter,
               Columns columns = Columns::Chosen);

    /// How the list is looked at now.
    ListState state() const;
    /// Looks at it so; columns of another table are left as they are.
    void apply(const ListState &state, bool withFilters);
    /// As it was designed, nothing typed and nothing chosen.
    void reset();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void applyColumns(const ListState &state);
    void keepColumns();
    void keep(const ListView &view);
    void fillMenu();
    void addViews();
    void addDeeds();
    void addColumns();
    void askName();
    void remove();

    Desk &m_desk;
    QString m_list;
    DataTable &m_table;
    FilterLine &m_filter;
    Columns m_columns;
    QMenu *m_menu = nullptr;
    QByteArray m_designed;
    QString m_kept; ///< the columns as they stand in the file
    std::vector<ListView> m_views;
    QString m_current; ///< the person's view in use
};

} // namespace cabas::ui
