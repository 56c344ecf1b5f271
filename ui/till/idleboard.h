// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/saleservice.h"

#include <QWidget>

class QLabel;

namespace cabas::ui {

class TillKey;

/// What stands in the place of the lines between two customers: how to begin, the last ticket, and
/// the deeds that are done between sales.
class IdleBoard : public QWidget {
    Q_OBJECT

public:
    explicit IdleBoard(QWidget *parent = nullptr);

    /// Hides the content while a sale is on.
    void show(bool isIdle, const std::optional<SoldTicket> &last);

Q_SIGNALS:
    void refundWanted();
    void cashWanted();
    void closingWanted();

private:
    TillKey *addDeed(const QString &verb, const QString &name, int number);

    QWidget *m_content;
    QLabel *m_icon;
    QLabel *m_last;
};

} // namespace cabas::ui
