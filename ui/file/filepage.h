// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class KeyButton;
class SafetyBoard;
class ShopBoard;
class TabStrip;

/// The shop's file: whether it can be trusted and is backed up, what it is, and what is set on
/// this computer.
class FilePage : public Page {
    Q_OBJECT

public:
    FilePage(Desk &desk, QWidget *parent);

    /// `about` may be "safety", "shop" or "computer": the part to show; "check" shows safety and
    /// checks everything.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    void showPart(int part);

    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_parts = nullptr;
    KeyButton *m_check = nullptr;
    SafetyBoard *m_safety = nullptr;
    ShopBoard *m_shop = nullptr;
};

Page *makeFilePage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
