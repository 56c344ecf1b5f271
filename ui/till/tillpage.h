// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/till/tillscreen.h"

#include <QPointer>

namespace cabas::ui {

class KeyHelp;
class PrintBand;

/// The till: opening, selling, taking money, giving it back, closing. It shows one screen at a
/// time and keeps what they share.
class TillPage : public Page {
    Q_OBJECT

public:
    TillPage(Desk &desk, QWidget *parent);

    /// Goes on with the open till; `about` may name one.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

    TillStep step() const { return m_step; }
    TillScreen *screen() const { return m_screen; }

protected:
    void reload() override;

private:
    TillScreen *make(TillStep step);
    void show(TillStep step, const QVariant &about);
    std::vector<QString> openTills() const;
    void toggleHelp();

    TillWork m_work;
    TillStep m_step = TillStep::Opening;
    TillScreen *m_screen = nullptr;
    PrintBand *m_prints = nullptr;
    QPointer<KeyHelp> m_help;
};

Page *makeTillPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
