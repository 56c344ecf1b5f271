// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace cabas::ui {

class ElidedLabel;
class NavItem;

/// The column at the left of office pages: the shop, the pages the person may open (those that
/// belong to another one while it is shown), the state of the file, the person. Collapses to icons
/// in a narrow window.
class Navigation : public QFrame {
    Q_OBJECT

public:
    static constexpr int wide = 208;
    static constexpr int narrow = 56;
    static constexpr int designedWindow = 1366;

    explicit Navigation(Desk &desk, QWidget *parent = nullptr);

    void setCurrent(const QString &page);
    /// A count at the right of an entry; 0 hides it.
    void setCount(const QString &page, int count);
    /// Says how safe the file is, in two short lines; `worrying` changes mark and words' colour.
    void setFileState(const QString &saved, const QString &backup, bool worrying);
    /// Collapsed in a window of that width or not: larger text makes the same window a smaller one.
    void fitWindow(int width);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthAt(bool collapsed) const;
    void build();
    QWidget *makeHead();
    void addPages(QVBoxLayout *column);
    void addTitle(QVBoxLayout *column, PageGroup group);
    NavItem *makeItem(const PageInfo &page);
    bool mayOpen(const PageInfo &page) const;
    void showSection();
    /// The rows of a long section draw together until they fit the window.
    void fitRows();
    QWidget *makeFoot();
    void showFileState();

    Desk &m_desk;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QHash<QString, NavItem *> m_buttons;
    QHash<QString, QString> m_leads; ///< of the pages that belong to another: that one
    std::vector<QWidget *> m_words;
    std::vector<QLabel *> m_titles; ///< of the groups
    NavItem *m_help = nullptr;
    QLabel *m_logo = nullptr;
    QLabel *m_stateIcon = nullptr;
    ElidedLabel *m_savedLabel = nullptr;
    ElidedLabel *m_backupLabel = nullptr;
    QHash<QString, int> m_counts;
    QString m_saved;
    QString m_backup;
    QString m_current;
    bool m_collapsed = false;
    int m_window = designedWindow;
    bool m_worrying = false;
};

} // namespace cabas::ui
