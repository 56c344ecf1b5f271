// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/memberletter.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;

namespace cabas::ui {

class Bands;
class Card;
class DataTable;
class FootLine;
class KeyButton;
class ReportOutput;
class RowsModel;

/// Letters to members: an event, who its letter is for today, and what it says to each of them;
/// mailed through the outbox, or printed.
class LettersPage : public Page {
    Q_OBJECT

public:
    LettersPage(Desk &desk, QWidget *parent);

    /// `about` may be a template's name.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    QWidget *makeLetter();
    void fill(const std::vector<MemberLetter> &letters);
    void showLetter();
    void send(bool onPaper);
    void print(const LettersDone &done);
    std::optional<MemberLetter> current() const;

    std::vector<MemberLetter> m_letters;
    QComboBox *m_template = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    Bands *m_bands = nullptr;
    Card *m_letter = nullptr;
    QLabel *m_text = nullptr;
    KeyButton *m_mail = nullptr;
    KeyButton *m_paper = nullptr;
    ReportOutput *m_output = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeLettersPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
