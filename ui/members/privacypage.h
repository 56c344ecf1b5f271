// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/memberfile.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cabas::ui {

class Bands;
class Card;
class DataTable;
class Field;
class FootLine;
class KeyButton;
class ReportOutput;
class RowsModel;
class SegmentedControl;
class TableCard;

/// What the shop owes people about their data: whose time is over, what is kept and why, and one
/// member's file: who looked at it, a copy for the person, its erasure.
class PrivacyPage : public Page {
    Q_OBJECT

public:
    PrivacyPage(Desk &desk, QWidget *parent);

    /// `about` may be a member's number or badge.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    /// One member's, as the card shows it.
    struct Looked {
        Member member;
        std::vector<FileReading> readings;
    };
    void buildUi();
    QWidget *makeLists();
    QWidget *makeFile();
    void fillPast(const std::vector<PastMember> &past);
    void fillKept();
    void look(const QString &typed);
    void show(const Looked &looked);
    void save();
    void erase();

    std::vector<PastMember> m_past;
    std::optional<Member> m_member;
    Bands *m_bands = nullptr;
    SegmentedControl *m_which = nullptr;
    QStackedWidget *m_lists = nullptr;
    RowsModel *m_pastRows = nullptr;
    DataTable *m_pastTable = nullptr;
    RowsModel *m_keptRows = nullptr;
    QLineEdit *m_typed = nullptr;
    Field *m_field = nullptr;
    Card *m_file = nullptr;
    RowsModel *m_readRows = nullptr;
    TableCard *m_readings = nullptr; ///< who looked at the file
    KeyButton *m_save = nullptr;
    KeyButton *m_erase = nullptr;
    ReportOutput *m_output = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makePrivacyPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
