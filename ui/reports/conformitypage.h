// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class ArchivesBoard;
class ClosingsBoard;
class CoreBoard;
class EventsBoard;
class TabStrip;

/// What the law on tills asks (CGI art. 286, I, 3° bis) and what proves it, on one page: closings,
/// technical events, archives, the program's own identity.
class ConformityPage : public Page {
    Q_OBJECT

public:
    ConformityPage(Desk &desk, QWidget *parent);

    /// `about` may be "closings", "events", "archives" or "program": the part to show.
    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();

    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_parts = nullptr;
    ClosingsBoard *m_closings = nullptr;
    EventsBoard *m_events = nullptr;
    ArchivesBoard *m_archives = nullptr;
    CoreBoard *m_core = nullptr;
};

Page *makeConformityPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
