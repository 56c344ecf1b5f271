// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/saleprompt.h"
#include "ui/till/termsview.h"

class QComboBox;
class QLineEdit;

namespace cabas::ui {

class ScopePick;

/// What the till asks before it takes money.
class PromptsView : public TermsView {
    Q_OBJECT

public:
    explicit PromptsView(Desk &desk, QWidget *parent = nullptr);

    ScopePick *scope() const { return m_scope; }

protected:
    std::vector<RowOfCells> rows() override;
    void showRow(qint64 key) override;
    QString titleOf(qint64 key) const override;
    void save() override;
    void remove(qint64 key) override;
    void focusForm() override;

private:
    const SalePrompt *find(qint64 key) const;
    void showKind();

    std::vector<SalePrompt> m_prompts;
    SalePrompt m_prompt;
    ScopePick *m_scope;
    QComboBox *m_kind;
    QLineEdit *m_text;
    Field *m_scopeField;
    Field *m_kindField;
    Field *m_textField;
};

} // namespace cabas::ui
