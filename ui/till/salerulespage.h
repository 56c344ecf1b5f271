// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class KeyButton;
class LimitsView;
class PolicyView;
class PromptsView;
class SegmentedControl;
class TaresView;
class TermsView;
class TouchView;

/// The rules of the till: limits, questions, containers, goods without code, and whom it sells to.
class SaleRulesPage : public Page {
    Q_OBJECT

public:
    explicit SaleRulesPage(Desk &desk, QWidget *parent = nullptr);

    void begin(const QVariant &about) override;
    /// A scanned article is the one that the new rule is about.
    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void add(TermsView *view, const QString &word);
    void showPart();
    TermsView *current() const;

    SegmentedControl *m_parts;
    QStackedWidget *m_stack;
    KeyButton *m_new;
    LimitsView *m_limits;
    PromptsView *m_prompts;
    TaresView *m_tares;
    TouchView *m_touch;
    PolicyView *m_policy;
};

Page *makeSaleRulesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
