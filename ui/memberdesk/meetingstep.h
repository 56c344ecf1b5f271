// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/meetingservice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace cabas::ui {

class DataTable;
class Desk;
class Field;
class RowsModel;

/// The first step of enrolling: who came to the information meeting. Meetings and who came are
/// written down here too.
class MeetingStep : public QWidget {
    Q_OBJECT

public:
    explicit MeetingStep(Desk &desk, QWidget *parent = nullptr);

    void reload();
    /// The chosen person, unless they joined.
    std::optional<MeetingGuest> chosen() const;

Q_SIGNALS:
    /// A person of the list is to be enrolled.
    void picked();

private:
    QWidget *makeList();
    QWidget *makeForms();
    void showMeetings(const std::vector<Meeting> &meetings);
    void readGuests();
    void addMeeting();
    void addGuest();
    void removeGuest();

    Desk &m_desk;
    QComboBox *m_meetings = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_contact = nullptr;
    Field *m_nameField = nullptr;
    Field *m_placeField = nullptr;
    std::vector<MeetingGuest> m_guests;
    std::optional<qint64> m_wanted; ///< the meeting to show once it is read
};

} // namespace cabas::ui
