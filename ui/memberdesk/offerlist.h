// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/kiosk.h"

#include <QWidget>

class QVBoxLayout;

namespace cabas::ui {

/// Some shifts with a place, one under the other, each with its button.
class OfferList : public QWidget {
    Q_OBJECT

public:
    explicit OfferList(QWidget *parent = nullptr);

    /// Shows `most` of them, each with a button that says `verb`; no button without one.
    void showOffers(const std::vector<KioskOffer> &offers, int most, const QString &verb);

Q_SIGNALS:
    void chosen(cabas::ShiftId shift);

private:
    QVBoxLayout *m_column;
};

} // namespace cabas::ui
