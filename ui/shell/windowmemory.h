// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>

class QStackedWidget;

namespace cabas::ui {

class Page;

/// Keeps the window small on the old computers of shops, where it stays open all day: pages that
/// nobody came back to are given up, and what is freed goes back to the system.
class WindowMemory : public QObject {
    Q_OBJECT

public:
    /// Of the pages in `stack`, which `pages` knows by name: whoever is given up is taken out of
    /// it, and made anew when it is asked for. A page in which somebody typed or chose stays, and
    /// so does a task.
    WindowMemory(QStackedWidget &stack, QHash<QString, Page *> &pages);

private:
    void shown(Page *page);
    void watchChoices(Page *page);

    QHash<QString, Page *> &m_pages;
    QSet<const QObject *> m_watched;
    QSet<const QObject *> m_chosenIn;
    std::deque<QPointer<Page>> m_seen; ///< the last one first
    QTimer m_giveBack;
};

} // namespace cabas::ui
