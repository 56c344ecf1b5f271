// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outboxitem.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace cabas::ui {

class Band;
class KeyButton;

/// Above the screens of a till: what was asked to be printed and did not come out, with the ways
/// out. Selling goes on beside it. After the program was stopped, what it left is here too.
class PrintBand : public QWidget {
    Q_OBJECT

public:
    explicit PrintBand(Desk &desk, QWidget *parent = nullptr);

    /// The till whose papers are told.
    void setTill(const QString &till);
    void refresh();

private:
    KeyButton *addDeed(const QString &verb, const char *name, Qt::Key key);
    void show(const std::vector<OutboxItem> &items);
    void again();
    void saveAsPdf();
    void leave();

    Desk &m_desk;
    QString m_till;
    OutboxId m_item{0};
    Band *m_band = nullptr;
    KeyButton *m_again = nullptr;
};

} // namespace cabas::ui
