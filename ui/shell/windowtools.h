// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

namespace cabas::ui {

class FindPalette;
class HelpPanel;
class MainWindow;

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
};

} // namespace cabas::ui
