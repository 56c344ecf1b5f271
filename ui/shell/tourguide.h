// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tours.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace cabas::ui {

class Card;
class KeyButton;
class MainWindow;

/// Shows a person around the window: one control after the other stands in the light, and a card
/// beside it says what it is for. Esc leaves, and whoever saw or skipped a tour is not offered it
/// again; Help begins it anew. Nothing moves by itself, whatever the desktop says of motion.
class TourGuide : public QWidget {
    Q_OBJECT

public:
    explicit TourGuide(MainWindow &window);

    /// Begins the tour that the person has not seen yet; none where they have none.
    void offer();
    void start(Tour tour);
    /// Leaves, as seen.
    void leave();
    bool isUnderWay() const { return m_tour.has_value(); }
    int step() const { return m_step; }
    int steps() const { return m_tour ? int(Tours::of(*m_tour).size()) : 0; }
    /// What stands in the light; null while its page is still being read.
    QWidget *target() const { return m_target; }
    /// Another page is shown: unless the tour led there, the person has gone on by themselves.
    void pageShown(const QString &page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildUi();
    void go(int step, int direction);
    void look();
    void show(const TourPoint &point);
    void place();
    QRect lit() const;
    QWidget *find(const char *name) const;

    MainWindow &m_window;
    Card *m_card = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    KeyButton *m_skip = nullptr;
    KeyButton *m_before = nullptr;
    KeyButton *m_next = nullptr;
    std::optional<Tour> m_tour;
    int m_step = 0;
    int m_direction = 1;
    int m_looks = 0;
    bool m_isLeading = false;
    QPointer<QWidget> m_target;
    QTimer m_watch;
};

} // namespace cabas::ui
