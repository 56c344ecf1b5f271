// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/shifts/leaverequest.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace cabas::ui {

class Desk;
class FactList;
class Field;
class KeyButton;
class SidePanel;

/// Beside the leaves: one of them with what may be decided, or a new request.
class LeavePanel : public QWidget {
    Q_OBJECT

public:
    explicit LeavePanel(Desk &desk, QWidget *parent = nullptr);

    void showRequest(const LeaveRequest &request);
    void showLeave(const NamedLeave &leave);
    void showNew(const QString &member = {});
    bool isNew() const { return m_isNew; }

Q_SIGNALS:
    void done(const QString &words);

private:
    QWidget *makeForm();
    void addDeeds();
    void showForm(bool isNew);
    void decide(bool isGranted);
    void prove();
    void endLeave();
    void ask();
    void run(std::function<Result<>()> deed, const QString &words);

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    FactList *m_facts = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_member = nullptr;
    QComboBox *m_kind = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QCheckBox *m_open = nullptr;
    QCheckBox *m_inAdvance = nullptr;
    QLineEdit *m_note = nullptr;
    Field *m_memberField = nullptr;
    Field *m_toField = nullptr;
    KeyButton *m_grant = nullptr;
    KeyButton *m_refuse = nullptr;
    KeyButton *m_prove = nullptr;
    KeyButton *m_end = nullptr;
    KeyButton *m_ask = nullptr;
    LeaveRequest m_request;
    NamedLeave m_leave;
    bool m_isNew = false;
};

} // namespace cabas::ui
