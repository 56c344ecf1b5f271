// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace cabas::ui {

/// Under X11 a line edit takes Ctrl with D, E, K and U for itself, to move and delete as Emacs
/// does, before any button of the page sees them. Here the page comes first: the line edit gets
/// such a key only where no button has it.
class EditorKeys : public QObject {
    Q_OBJECT

public:
    /// For the whole program; done once however often it is asked for.
    static void giveWay();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace cabas::ui
