// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/member.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas {
struct SavedMember;
}

namespace cabas::ui {

class Bands;
class DataTable;
class FilterLine;
class FootLine;
class MemberForm;
class MemberPanel;
class MembersModel;
class SidePanel;

/// Every member: search as one types or scan a badge, look at one beside the list, open their
/// page, add somebody.
class MembersPage : public Page {
    Q_OBJECT

public:
    MembersPage(Desk &desk, QWidget *parent);

    /// `about` may be "new".
    void begin(const QVariant &about) override;
    /// Opens the member of a badge.
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    QWidget *makeSide();
    void open(int row);
    void showMember(MemberId id);
    void openForm(const std::optional<MemberId> &id);
    void closeSide();
    void saved(const SavedMember &saved);

    MembersModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    FootLine *m_foot = nullptr;
    Bands *m_bands = nullptr;
    QWidget *m_sideHolder = nullptr;
    QStackedWidget *m_side = nullptr;
    MemberPanel *m_panel = nullptr;
    SidePanel *m_formPanel = nullptr;
    MemberForm *m_form = nullptr;
};

Page *makeMembersPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
