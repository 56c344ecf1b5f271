// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/members/capitalboard.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class CapitalCheques;
class CapitalGhosts;
class CapitalHolders;
class CapitalRefunds;
class CapitalRegister;
class CapitalView;
class FigureStrip;
class FootLine;
class ReportOutput;
class TabStrip;

/// The capital: who holds shares, every movement, cheques that wait, shares asked back. The strip
/// above says whether the register and the books agree.
class CapitalPage : public Page {
    Q_OBJECT

public:
    enum Tab { HoldersTab, RegisterTab, ChequesTab, RefundsTab, GhostsTab };

    CapitalPage(Desk &desk, QWidget *parent);

    /// `about` may be "register", "cheques" or "refunds".
    void begin(const QVariant &about) override;
    void showTab(Tab tab);

protected:
    void reload() override;

private:
    void buildUi();
    void makeOutput();
    CapitalView *shown() const;
    void showTab(int tab);
    void fill(const Result<CapitalBoard> &read);
    void fillStrip(const CapitalSummary &summary);

    std::optional<CapitalBoard> m_board;
    FigureStrip *m_strip = nullptr;
    TabStrip *m_tabs = nullptr;
    Bands *m_bands = nullptr;
    QStackedWidget *m_views = nullptr;
    CapitalHolders *m_holders = nullptr;
    CapitalRegister *m_register = nullptr;
    CapitalCheques *m_cheques = nullptr;
    CapitalRefunds *m_refunds = nullptr;
    CapitalGhosts *m_ghosts = nullptr;
    FootLine *m_foot = nullptr;
    ReportOutput *m_output = nullptr;
};

Page *makeCapitalPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
