// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/barcoderule.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace cabas::ui {

class Field;
class KeyButton;
class SidePanel;

/// One barcode rule to change or make, checked against the others at each key.
class BarcodeRuleForm : public QWidget {
    Q_OBJECT

public:
    explicit BarcodeRuleForm(QWidget *parent = nullptr);

    static QString kindText(BarcodeKind kind);

    /// The shop's rules, to check against.
    void setRules(const std::vector<BarcodeRule> &rules) { m_rules = rules; }
    void showRule(const BarcodeRule &rule);
    /// A blank one, tried after all the others.
    void showNew();
    void focusName();
    BarcodeRule draft() const;
    /// The pattern of the rule being changed; empty for a new one.
    const QString &before() const { return m_before; }
    /// The shop's rules with the draft in its place, where it can be read.
    std::vector<BarcodeRule> draftedRules() const;

Q_SIGNALS:
    void drafted();
    void saveWanted();
    void removeWanted();

private:
    void buildUi();
    void addFoot();
    void check();

    std::vector<BarcodeRule> m_rules;
    QString m_before;
    SidePanel *m_panel = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_pattern = nullptr;
    Field *m_patternField = nullptr;
    QSpinBox *m_rank = nullptr;
    KeyButton *m_save = nullptr;
    KeyButton *m_remove = nullptr;
    bool m_isFilling = false;
};

} // namespace cabas::ui
