// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QGridLayout;
class QVBoxLayout;

namespace cabas::ui {

class Band;
class PageHead;

/// What there is to do, not what the program can do: deeds with what awaits there, the most
/// urgent first, then small ones for a quiet moment. Only what the person may do.
class HomePage : public Page {
    Q_OBJECT

public:
    HomePage(Desk &desk, QWidget *parent);

    bool scanned(const QString &code) override;

protected:
    void reload() override;

private:
    void buildUi();
    void fillDeliveries();
    void clear(QLayout *layout);

    PageHead *m_head = nullptr;
    Band *m_scanned = nullptr;
    QVBoxLayout *m_now = nullptr;
    QGridLayout *m_quiet = nullptr;
    QVBoxLayout *m_side = nullptr;
};

Page *makeHomePage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
