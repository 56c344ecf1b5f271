// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/staffingservice.h"

#include <QWidget>

#include <map>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;

/// A slot of the cycle to write or change: when, how many, who can do what, what is possible with
/// how many, and what it counts for.
class SlotForm : public QWidget {
    Q_OBJECT

public:
    explicit SlotForm(Desk &desk, QWidget *parent = nullptr);

    void showNew(int weeks);
    void showSlot(const SlotSheet &sheet, int weeks);
    KeyButton *saveButton() const { return m_save; }
    KeyButton *endButton() const { return m_end; }

Q_SIGNALS:
    void saved(const QString &words);

private:
    void buildUi();
    QWidget *makeWhen();
    QWidget *makeWorth();
    Field *add(QWidget *into, const QString &label, QWidget *editor, const QString &name);
    void fill(const ShiftSlot &slot, int weeks);
    void save();
    void end();
    /// What is written, or the field that is wrong says so.
    std::optional<SlotChange> written();
    bool readNeeds(SlotDetail &detail);
    bool readLevels(SlotDetail &detail);
    bool readCoordinators(SlotDetail &detail);
    std::optional<SlotCredit> credit();
    void write(const SlotChange &change, const std::optional<SlotCredit> &credit);
    void refused(const Failure &failure);

    Desk &m_desk;
    std::optional<SlotId> m_id;
    QComboBox *m_week = nullptr;
    QComboBox *m_weekday = nullptr;
    QLineEdit *m_start = nullptr;
    QLineEdit *m_minutes = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_places = nullptr;
    QLineEdit *m_flying = nullptr;
    QLineEdit *m_needs = nullptr;
    QPlainTextEdit *m_levels = nullptr;
    QLineEdit *m_coordinators = nullptr;
    QLineEdit *m_worth = nullptr;
    QLineEdit *m_worthFlying = nullptr;
    QDateEdit *m_worthFrom = nullptr;
    Field *m_startField = nullptr;
    Field *m_minutesField = nullptr;
    Field *m_placesField = nullptr;
    Field *m_flyingField = nullptr;
    Field *m_needsField = nullptr;
    Field *m_levelsField = nullptr;
    Field *m_coordinatorsField = nullptr;
    Field *m_worthField = nullptr;
    KeyButton *m_save = nullptr;
    KeyButton *m_end = nullptr;
    SlotCredit m_shownCredit;
};

} // namespace cabas::ui
