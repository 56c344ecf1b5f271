// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shifts/committeeservice.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cabas::ui {

class Bands;
class Card;
class DataTable;
class Desk;
class Field;
class KeyButton;
class RowsModel;
class SegmentedControl;

/// One committee beside their list: what waits to be credited, and the deeds: work done, a member
/// to add, a committee to found. Apart, its members with what they gave and owe.
class CommitteeCard : public QWidget {
    Q_OBJECT

public:
    CommitteeCard(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    /// None: there is no committee yet.
    void showCommittee(const std::optional<CommitteeSheet> &sheet, bool inMinutes);
    void showFounding();
    /// The members with their deeds: a card of its own, for the page to put where there is room.
    QWidget *membersPart() const;

Q_SIGNALS:
    void founded(cabas::CommitteeId id);

private:
    enum Deed { Work, Joining, Founding };

    QWidget *makeWaiting();
    void makeMembers();
    QWidget *makeDeeds();
    QWidget *makeWorkForm();
    void fillWaiting();
    void fillMembers();
    void showMemberDeeds();
    void showDeed();
    void act();
    void join();
    void found();
    void work(bool isCredited);
    void settle(bool isCredited);
    void lead();
    void quit();
    void end();
    void run(std::function<Result<>()> deed, const QString &words);
    std::optional<CommitteeMember> chosen() const;

    Desk &m_desk;
    Bands *m_bands;
    std::optional<CommitteeSheet> m_sheet;
    bool m_inMinutes = false;
    Card *m_waitingCard = nullptr;
    RowsModel *m_waiting = nullptr;
    DataTable *m_waitingTable = nullptr;
    Card *m_membersCard = nullptr;
    RowsModel *m_members = nullptr;
    DataTable *m_membersTable = nullptr;
    KeyButton *m_credit = nullptr;
    KeyButton *m_refuse = nullptr;
    KeyButton *m_lead = nullptr;
    KeyButton *m_quit = nullptr;
    Card *m_deedsCard = nullptr;
    SegmentedControl *m_which = nullptr;
    QStackedWidget *m_forms = nullptr;
    QComboBox *m_worker = nullptr;
    QLineEdit *m_amount = nullptr;
    Field *m_amountField = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_joiner = nullptr;
    Field *m_joinerField = nullptr;
    QLineEdit *m_name = nullptr;
    Field *m_nameField = nullptr;
    QLineEdit *m_leader = nullptr;
    Field *m_leaderField = nullptr;
    KeyButton *m_wait = nullptr;
    KeyButton *m_act = nullptr;
};

} // namespace cabas::ui
