// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outboxitem.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace cabas::ui {

class Band;

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
    void show(const std::vector<OutboxItem> &items);
    void again(OutboxId id);
    void saveAsPdf(OutboxId id);
    void leave(OutboxId id);

    Desk &m_desk;
    QString m_till;
    Band *m_band = nullptr;
};

} // namespace cabas::ui
