// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/tillscreen.h"
#include "ui/widgets/pagehead.h"

#include <QTimer>

namespace cabas::ui {

class Avatar;

/// The bar of every screen of the till: way back, deed, who is at the till, the time, and whether
/// all is in the file.
class TillBar : public TaskBar {
    Q_OBJECT

public:
    TillBar(TillWork &work, const QString &backTo, const QString &deed, QWidget *parent = nullptr);

    void setBack(const QString &word);

private:
    KeyButton *makeFullScreen();
    void tellTime();
    void tellPerson();
    void tellSaved(bool saving);

    TillWork &m_work;
    Avatar *m_avatar;
    QLabel *m_person;
    QLabel *m_time;
    QTimer m_minute;
    QTimer m_slow;
};

} // namespace cabas::ui
