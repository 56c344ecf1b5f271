// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/matching.h"
#include "ui/shell/page.h"

#include <set>

namespace cabas::ui {

class Bands;
class DataTable;
class FootLine;
class KeyButton;
class PageHead;
class PartyForm;
class RowsModel;
class SegmentedControl;

/// The account of one third party: what is open, what settles what. Space chooses lines, Ctrl+L
/// matches them.
class PartyPage : public Page {
    Q_OBJECT

public:
    PartyPage(Desk &desk, QWidget *parent);

    /// `about` is {account, code}; nothing goes on with what was there.
    void begin(const QVariant &about) override;

protected:
    void reload() override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildUi();
    QWidget *makeHead();
    QWidget *makeList();
    void fill();
    void tellProposals();
    void toggle(int row);
    void match();
    void unmatch();
    void matchProposals();
    void remind();
    void tellChosen();
    void offerPart(const Failure &why);
    void settled(const Result<> &done);

    QString m_account;
    QString m_code;
    QString m_name;
    PageHead *m_head = nullptr;
    SegmentedControl *m_which = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    FootLine *m_foot = nullptr;
    Bands *m_bands = nullptr;
    PartyForm *m_form = nullptr;
    KeyButton *m_match = nullptr;
    KeyButton *m_unmatch = nullptr;
    KeyButton *m_remind = nullptr;
    std::vector<PartyLine> m_lines;
    std::vector<PartyLine> m_shown;
    std::set<LineId> m_chosen;
};

Page *makePartyPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
