// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class MailBoard;
class PapersBoard;
class PrinterBoard;
class TabStrip;

/// What stands beside a till and is set on this computer (printer with its drawer, scanner), and
/// what the shop sets once: the mail server, the address on tickets.
class DevicesPage : public Page {
    Q_OBJECT

public:
    DevicesPage(Desk &desk, QWidget *parent);

    /// `about` may be a part: "printer", "scanner", "mail", "papers".
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();

    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_parts = nullptr;
    PrinterBoard *m_printer = nullptr;
    MailBoard *m_mail = nullptr;
    PapersBoard *m_papers = nullptr;
};

Page *makeDevicesPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
