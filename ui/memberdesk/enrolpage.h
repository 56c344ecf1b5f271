// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/memberdesk/enrolment.h"
#include "ui/shell/errands.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cabas::ui {

class Band;
class DataTable;
class FactList;
class Field;
class KeyButton;
class MeetingStep;
class RowsModel;
class ShareStep;
class StepStrip;

/// Enrolling a person as one guided task: meeting, identity, shares with their payment, slot, a
/// last look, then the badge and the contract to print. Enter goes on from every field; going back
/// loses nothing, and nothing is written before the last step.
class EnrolPage : public Page {
    Q_OBJECT

public:
    enum Step { Meeting, Identity, Shares, Slot, Check, Done };

    EnrolPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;
    Step step() const { return m_step; }

protected:
    void reload() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void buildFoot(QWidget *foot);
    QWidget *makeIdentity();
    QWidget *makeSlot();
    QWidget *makeCheck();
    QWidget *makeDone();

    void goTo(Step step);
    void next();
    void back();
    bool takeStep();
    void readSlots();
    void showSlots(const std::vector<ShiftSlot> &all);
    void showCheck();
    void enrol();
    void enrolled(const Enrolled &enrolled);
    void writeBadge();
    void writeContract();
    void told(const Result<> &written, const QString &path);

    Step m_step = Meeting;
    EnrolmentDraft m_draft;
    QString m_slotWords;
    std::optional<Member> m_member;
    QLabel *m_title = nullptr;
    StepStrip *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    MeetingStep *m_meeting = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    ShareStep *m_shares = nullptr;
    Field *m_nameField = nullptr;
    Field *m_emailField = nullptr;
    RowsModel *m_slotRows = nullptr;
    DataTable *m_slots = nullptr;
    FactList *m_facts = nullptr;
    Band *m_refused = nullptr;
    Band *m_done = nullptr;
    QLabel *m_badge = nullptr;
    KeyButton *m_back = nullptr;
    KeyButton *m_without = nullptr;
    KeyButton *m_next = nullptr;
    Errands m_errands;
};

Page *makeEnrolPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
