// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTabBar>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace cabas::ui {

/// Two to four views of the same thing, as joined buttons with their counts inside.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Returns the index of the segment; the first added is chosen.
    int addSegment(const QString &text);
    /// A count after the word; -1 shows none.
    void setCount(int index, int count);
    int current() const;
    void setCurrent(int index);
    /// 52 pixels high in place of 34.
    void setCounter(bool counter);

Q_SIGNALS:
    void currentChanged(int index);

private:
    void renew();

    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    std::vector<QString> m_words;
    bool m_counter = false;
};

/// One segment; painted, square where it touches its neighbours.
class Segment : public QAbstractButton {
    Q_OBJECT
public:
    explicit Segment(QWidget *parent = nullptr);

    void setPlace(bool first, bool last, bool counter);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_first = true, m_last = true, m_counter = false;
};

/// The tabs of a page or panel: a 3 pixel accent line under the chosen one, counts in the word.
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    /// The word of a tab, and a count after it when it is not negative: "Codes 2".
    int addWord(const QString &word, int count = -1);
    void setCount(int index, int count);

private:
    std::vector<QString> m_words;
};

} // namespace cabas::ui
