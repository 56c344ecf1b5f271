// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cabas::ui {

/// One page in the navigation: icon, name, and how many things wait there. The present page has
/// the accent's soft ground and edge.
class NavItem : public QAbstractButton {
    Q_OBJECT
public:
    /// Between them a low window makes its choice.
    static constexpr int tallest = 30, lowest = 24;

    NavItem(const QString &icon, const QString &text, QWidget *parent = nullptr);

    /// What waits there; 0 shows nothing.
    void setCount(int count);
    /// Only the icon, for narrow windows; the name becomes the tooltip.
    void setCollapsed(bool collapsed);
    /// How high it would be at the designed text size.
    void setRowHeight(int height);
    /// One of the pages that belong to another.
    void setIndented(bool indented);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    /// Enter goes there too, as on any link.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rename();

    QString m_icon;
    int m_count = 0;
    int m_height = tallest;
    bool m_collapsed = false;
    bool m_indented = false;
};

/// The steps of an assistant across the top: the present one filled, those done with a check.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace cabas::ui
