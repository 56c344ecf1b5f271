// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/delivery.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace cabas::ui {

class KeyButton;

/// The lots that goods without a mark may be of, each with a key: one stroke fills lot and dates.
class LotChoices : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostShown = 5;

    explicit LotChoices(QWidget *parent = nullptr);

    /// In the order they are offered; hidden when there is none.
    void setLots(const std::vector<AnnouncedLot> &lots, Unit unit);

Q_SIGNALS:
    void chosen(const cabas::AnnouncedLot &lot);

private:
    static QString words(const AnnouncedLot &lot, Unit unit);

    QBoxLayout *m_rows;
    std::vector<KeyButton *> m_buttons;
    std::vector<AnnouncedLot> m_lots;
};

} // namespace cabas::ui
