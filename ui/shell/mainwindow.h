// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/doorkeeper.h"
#include "ui/shell/page.h"
#include "ui/shell/pictureinput.h"
#include "ui/shell/plaintooltips.h"
#include "ui/shell/scanlistener.h"
#include "ui/shell/taborder.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <vector>

class QStackedWidget;

namespace cabas::ui {

class LoginPage;
class Navigation;
class TeamNotices;
class WindowTools;

/// The window: navigation beside the pages, tasks without it, one listener for scans, one place
/// for toasts. Pages are made when they are first shown.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Shop &shop, const Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    Desk &desk() { return m_desk; }
    /// Shows a page by name; refused silently when the person may not.
    void show(const QString &page, const QVariant &about);
    QString currentPage() const { return m_current; }
    /// The page that whoever signs in first comes to, in place of home.
    void setFirstPage(const QString &page) { m_first = page; }
    /// Hides everything behind the list of names until somebody signs in.
    void askWhoIsThere();
    /// Another person goes on at the page that is shown, or at home where they may not see it;
    /// false where the page is not to be left, which is not asked when it is forced.
    bool changeHands(const Session &session, bool isForced);
    DoorKeeper &door() { return m_door; }
    WindowTools &tools() { return *m_tools; }
    /// The page now shown, null while somebody signs in.
    Page *page() const;
    using QMainWindow::show;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override { return goAlongTabOrder(*this, next); }

private:
    void buildUi();
    void connectDesk();
    void back();
    static QWidget *focusOf(Page &page);
    void scanned(const QString &code);
    void signedIn(const Session &session);
    void makePagesAnew(const QString &name);
    void refreshFileState();
    void restorePlace();
    void retitle();

    Desk m_desk;
    ScanListener m_listener;
    PlainToolTips m_tips;
    PictureInput m_pictures;
    DoorKeeper m_door;
    QTimer m_poll;
    QTimer m_stateTimer;
    QWidget *m_center = nullptr;
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    LoginPage *m_login = nullptr;
    WindowTools *m_tools = nullptr;
    TeamNotices *m_notices = nullptr;
    QHash<QString, Page *> m_pages;
    QHash<QString, QVariant> m_about;
    std::vector<QString> m_trail;
    QString m_current;
    QString m_first;
};

} // namespace cabas::ui
