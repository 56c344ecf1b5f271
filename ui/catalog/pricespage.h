// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <vector>

class QStackedWidget;

namespace cabas::ui {

class Bands;
class FootLine;
class KeyButton;
class PriceView;
class TabStrip;

/// The prices of the shop: what changes on a day, what a change of the chain would do, the rules
/// they come out of, and the products that share one.
class PricesPage : public Page {
    Q_OBJECT

public:
    enum Tab { Batches, WhatIf, Rules, Groups };

    PricesPage(Desk &desk, QWidget *parent);

    /// `about` is the id of a batch to show.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;
    void showTab(Tab tab);

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeTabs();
    void addView(PriceView *view, const QString &word);
    PriceView *view() const;
    void tabChanged();
    void refuse(const Failure &failure);
    void tellDrift();

    KeyButton *m_add = nullptr;
    TabStrip *m_tabs = nullptr;
    Bands *m_bands = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<PriceView *> m_views;
    FootLine *m_foot = nullptr;
};

Page *makePricesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
