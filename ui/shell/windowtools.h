// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace cabas::ui {

class FindPalette;
class MainWindow;

/// What works on every page: Ctrl+K finds anything. A page whose own button has such a key keeps
/// it; nothing works while somebody signs in or members stand at the kiosk.
class WindowTools : public QObject {
    Q_OBJECT

public:
    explicit WindowTools(MainWindow &window);

    /// Those of the window that a widget stands in; null outside the main window.
    static WindowTools *of(const QWidget *widget);

    void find();
    /// Whether the scan was for what is open over the page.
    bool takeScan(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isAtWork() const;

    MainWindow &m_window;
    FindPalette *m_palette;
};

} // namespace cabas::ui
