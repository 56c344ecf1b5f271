// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/kind.h"

#include <QAbstractButton>

namespace cabas::ui {

/// A count that filters the list under it when pressed: icon, number, word.
class StatTile : public QAbstractButton {
    Q_OBJECT
public:
    StatTile(const QString &icon, const QString &figure, const QString &word,
             QWidget *parent = nullptr);

    void setFigure(const QString &figure);
    /// Colours the icon: what is to be looked at.
    void setKind(Kind kind);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_icon, m_figure, m_word;
    Kind m_kind = Kind::Neutral;
};

/// A figure of a report in its card: question, number, last year's under it.
class FigureCard : public Card {
    Q_OBJECT
public:
    FigureCard(const QString &caption, const QString &figure, const QString &note,
               const QString &icon = {}, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &note);

private:
    QLabel *m_figure;
    QLabel *m_note;
};

/// Figures side by side in one card, parted by hairlines, caption above each number.
class FigureStrip : public Card {
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);

    /// Returns its place, by which to change it.
    int addFigure(const QString &caption, const QString &figure);
    void setFigure(int place, const QString &figure);

private:
    QBoxLayout *m_row;
    std::vector<QLabel *> m_figures;
};

/// Figures side by side without a frame, parted by hairlines, the caption under each number.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    explicit FigureRow(QWidget *parent = nullptr);

    void addFigure(const QString &figure, const QString &caption);

private:
    QBoxLayout *m_row;
};

/// The small sum behind a figure: lines of words and amounts, the result in the strong weight.
class SumLines : public QWidget {
    Q_OBJECT
public:
    explicit SumLines(QWidget *parent = nullptr);

    void clear();
    void addLine(const QString &words, const QString &amount);
    void addResult(const QString &words, const QString &amount);

private:
    void add(const QString &words, const QString &amount, bool result);

    QBoxLayout *m_column;
};

} // namespace cabas::ui
