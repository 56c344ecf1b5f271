// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bank/bank.h"
#include "ui/shell/page.h"

namespace cabas::ui {

class Bands;
class DataTable;
class FootLine;
class KeyButton;
class RowsModel;

/// What the shop's lines of the bank taught: words, and where lines with them go.
class BankRulesPage : public Page {
    Q_OBJECT

public:
    BankRulesPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    const BankRule *current() const;
    void showState();
    void toggle();
    void remove();
    void told(const Result<> &done);

    std::vector<BankRule> m_rules;
    Bands *m_bands = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    KeyButton *m_toggle = nullptr;
    KeyButton *m_remove = nullptr;
    FootLine *m_foot = nullptr;
};

Page *makeBankRulesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
