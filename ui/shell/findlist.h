// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/findchoices.h"

#include <QAbstractListModel>
#include <QListView>

namespace cabas::ui {

/// The lines of the palette.
class FindModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<FindChoice> choices);
    const FindChoice &choice(int row) const { return m_choices[size_t(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FindChoice> m_choices;
};

/// The list under the palette's line: two lines a row, what it is at the right. The keyboard stays
/// in the line above; it moves the row through `step`.
class FindList : public QListView {
    Q_OBJECT

public:
    explicit FindList(FindModel *model, QWidget *parent = nullptr);

    /// The next row, or the one before; round at the ends.
    void step(int by);
    /// Pixels that whole rows take, eight at most and no more than there is room for.
    int heightOf(int rows, int room) const;
};

} // namespace cabas::ui
