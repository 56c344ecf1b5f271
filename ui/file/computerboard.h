// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace cabas::ui {

class SegmentedControl;

/// What is set on this computer: language, colours, size of text, the sound of a scan.
class ComputerBoard : public QWidget {
    Q_OBJECT

public:
    explicit ComputerBoard(Desk &desk, QWidget *parent = nullptr);

private:
    void buildUi();
    static QStringList textSizes();
    SegmentedControl *addChoice(QWidget *card, const QString &name, const QString &title,
                                const QString &note, const QStringList &words);

    Desk &m_desk;
};

} // namespace cabas::ui
