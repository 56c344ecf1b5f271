// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/kiosk.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace cabas::ui {

class KeyButton;
class KioskBand;
class KioskDeed;

/// Why a member stands as they do: what happened, by date, and what to do about it.
class KioskWhy : public QWidget {
    Q_OBJECT

public:
    explicit KioskWhy(QWidget *parent = nullptr);

    void showStory(const MemberStory &story);

Q_SIGNALS:
    void backWanted();
    void bookWanted();

private:
    QWidget *makeFacts();
    QWidget *makeDeeds();
    void fillFacts(const MemberStory &story);
    void fillDeeds(const MemberStory &story);

    KioskBand *m_standing = nullptr;
    QLabel *m_counter = nullptr;
    QGridLayout *m_facts = nullptr;
    QVBoxLayout *m_deeds = nullptr;
    KioskDeed *m_book = nullptr;
    KeyButton *m_back = nullptr;
};

} // namespace cabas::ui
