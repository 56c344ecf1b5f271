// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/barcoderule.h"
#include "ui/shell/page.h"

#include <vector>

class QLineEdit;

namespace cabas::ui {

class Band;
class BarcodeRuleForm;
class DataTable;
class RowsModel;

/// How the shop reads the codes it prints itself: its rules, an editor, and a scan to try them
/// on before anything is kept.
class BarcodeRulesPage : public Page {
    Q_OBJECT

public:
    BarcodeRulesPage(Desk &desk, QWidget *parent);

    /// Tries the rules on it.
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeList();
    QWidget *makeTester();
    void showRule(int row);
    void showNew();
    void tryScan();
    void save();
    void remove();

    std::vector<BarcodeRule> m_rules;
    RowsModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    BarcodeRuleForm *m_form = nullptr;
    QLineEdit *m_scan = nullptr;
    Band *m_answer = nullptr;
};

Page *makeBarcodeRulesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
