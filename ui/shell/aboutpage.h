// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QPlainTextEdit;

namespace cabas::ui {

class FactList;
class TabStrip;

/// Which program this is, what it stands on, and under which licences it and what it carries are.
class AboutPage : public Page {
    Q_OBJECT

public:
    AboutPage(Desk &desk, QWidget *parent);

protected:
    void reload() override;

private:
    QWidget *makeProgram();
    QWidget *makeLicences();
    void showLicence(int at);

    FactList *m_facts = nullptr;
    TabStrip *m_tabs = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

Page *makeAboutPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
