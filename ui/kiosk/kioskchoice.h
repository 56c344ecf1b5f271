// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/kiosk.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;

namespace cabas::ui {

class KeyButton;
class KioskBand;

/// Shifts to choose from, as large cards with a number key each; one touch takes one.
class KioskChoice : public QWidget {
    Q_OBJECT

public:
    explicit KioskChoice(QWidget *parent = nullptr);

    /// `given` is the day of the shift that is given back for another one.
    void showOffers(const std::vector<KioskOffer> &offers, const std::optional<QString> &given);
    /// Somebody else was faster, or it is refused: why, above what there is.
    void tell(const QString &title, const QString &why);

Q_SIGNALS:
    void chosen(cabas::ShiftId shift);
    void backWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    int perPage() const;

    std::vector<KioskOffer> m_offers;
    int m_first = 0;
    QLabel *m_title;
    QLabel *m_none;
    KioskBand *m_message;
    QGridLayout *m_grid;
    KeyButton *m_back;
    KeyButton *m_earlier;
    KeyButton *m_later;
};

} // namespace cabas::ui
