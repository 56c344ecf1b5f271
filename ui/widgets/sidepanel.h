// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kind.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace cabas::ui {

class ElidedLabel;
class KeyButton;

/// The panel beside a list, to look at or complete one row while the list stays: a head, a part
/// that scrolls, a foot with actions. Esc inside it closes it; the page gives the focus back.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// 360 pixels unless told, 344 to 480; wider with larger text.
    void setPanelWidth(int pixels);
    /// A small line above the title, and the title.
    void setTitle(const QString &eyebrow, const QString &title);
    /// A line under the title.
    void setSubtitle(const QString &subtitle);
    /// The head on a kind's soft ground with its edge and a large title: an unknown code. Absent
    /// for the plain one.
    void setTone(std::optional<Kind> tone);
    /// Without the closing cross, for panels that are always there.
    void setClosable(bool closable);
    /// Before the title, at the left: a tile, an avatar.
    void addToHead(QWidget *widget);
    /// A small button before the closing cross.
    void addHeadAction(QWidget *action);
    /// A row under the title, still in the head: chips.
    void addUnderHead(QWidget *widget);
    /// Tabs between the head and the content.
    void setTabs(QWidget *tabs);
    /// The scrolling column; padding 20.
    QBoxLayout *body() const { return m_body; }
    /// A band or list across the whole width of the column.
    void addFlush(QWidget *widget);
    /// The row of actions at the foot; it shows once something is added.
    void addFoot(QWidget *action, int stretch = 0);

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void renewMark();

    QWidget *m_head;
    QHBoxLayout *m_headRow;
    QBoxLayout *m_headColumn;
    QBoxLayout *m_all;
    ElidedLabel *m_eyebrow;
    ElidedLabel *m_title;
    QLabel *m_subtitle;
    KeyButton *m_close;
    QScrollArea *m_scroll;
    QBoxLayout *m_column;
    QBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_footRow;
    QWidget *m_eyebrowRow;
    QLabel *m_mark; ///< the icon of a tone
    std::optional<Kind> m_tone;
    int m_width = 0;
};

} // namespace cabas::ui
