// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace cabas::ui {

class RowsModel;

/// Who is signed in, on which computer, since when; and how those before them left.
class PresenceBoard : public QWidget {
    Q_OBJECT

public:
    explicit PresenceBoard(Desk &desk, QWidget *parent = nullptr);

    void reload();

private:
    Desk &m_desk;
    RowsModel *m_rows;
};

} // namespace cabas::ui
