// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <map>

namespace cabas::ui {

class DataTable;

/// Widens the columns of a table whose figures, states or heads would be cut, at the cost of those
/// that take what is left: of a name its beginning tells enough, of an amount it tells another one.
/// A column that a person made narrower than it was designed stays so.
class FigureRoom : public QObject {
    Q_OBJECT
public:
    explicit FigureRoom(DataTable &table);

    /// Whoever paints says how many pixels were missing; the columns change once all is painted.
    void ask(int column, int missing);

private:
    void give();
    /// What the columns that take what is left can spare.
    int spare() const;

    DataTable &m_table;
    QTimer m_painted;
    std::map<int, int> m_asked;
};

} // namespace cabas::ui
