// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/changes.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace cabas::ui {

/// One screen of the window. A page reloads when what it shows changed and it is visible; hidden
/// ones reload when they are shown again. In another language the window makes its pages anew.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Desk &desk, Topics topics, QWidget *parent = nullptr);

    /// Called each time the page is shown; `about` is what Desk::go was given.
    virtual void begin(const QVariant &about);
    /// A scan while this page is shown. False: the page has no use for it, and the window says so.
    virtual bool scanned(const QString &code);
    /// Called before the page is left; false keeps it (it has said why).
    virtual bool mayLeave();

protected:
    /// Reads again what the page shows. Bounded queries only; longer ones through Desk::run.
    virtual void reload() = 0;
    Desk &desk() const { return m_desk; }
    void showEvent(QShowEvent *event) override;

private:
    void changed(Topics topics);

    Desk &m_desk;
    Topics m_topics;
    bool m_stale = true;
};

} // namespace cabas::ui
