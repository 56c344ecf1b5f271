// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/tour.h"

#include <QKeySequence>
#include <QObject>

namespace cabas::ui {

class FindPalette;
class HelpPanel;
class MainWindow;
class TourGuide;

/// What works on every page: Ctrl+K finds anything, F1 opens the page's help card. A page whose own
/// button has such a key keeps it; nothing works while somebody signs in or members stand at the
/// kiosk.
class WindowTools : public QObject {
    Q_OBJECT

public:
    explicit WindowTools(MainWindow &window);

    /// Opens the palette of the window that `widget` stands in, if it is the main window.
    static void find(const QWidget *widget);
    /// Opens the help card of its page, or puts it away.
    static void help(const QWidget *widget);

    /// Shows whoever signs in around, once: the program asks for it, other windows do not.
    void welcome();
    /// The person is another one.
    void cameIn();
    /// Begins a tour of the window that `widget` stands in.
    static void tour(const QWidget *widget, Tour tour);

    /// Another page is shown: an open card becomes that page's.
    void pageShown(const QString &page);
    /// A key that the scan listener gave back and no widget took: the shortcut that has it.
    void offerToShortcuts(const QKeySequence &key);
    /// Whether the scan was for what is open over the page.
    bool takeScan(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static WindowTools *of(const QWidget *widget);
    bool isAtWork() const;
    void find();
    void help();

    MainWindow &m_window;
    FindPalette *m_palette;
    HelpPanel *m_help;
    TourGuide *m_tour;
    bool m_isWelcoming = false;
};

} // namespace cabas::ui
