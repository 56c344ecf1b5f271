// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kind.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace cabas::ui {

class KeyButton;

/// The answer to the last scan, to be read from two steps away: what happened with its icon and
/// coloured edge, the product, where it comes from, the count, and how to undo it.
class ScanCard : public QFrame {
    Q_OBJECT
public:
    /// A number with its word under it, or an operator ("×", "=") without one.
    struct Figure {
        QString text;
        QString word = {};
        /// The result: larger, in the accent.
        bool result = false;
    };

    explicit ScanCard(QWidget *parent = nullptr);

    /// `answer` is what the scan gave: "Scanned: case of 6", "Already scanned, ×1 kept". It is
    /// announced to screen readers with the title.
    void setScan(Kind kind, const QString &answer, const QString &title, const QString &detail);
    void setFigures(const std::vector<Figure> &figures);
    /// Adds a button of the counter's size under the text.
    KeyButton *addDeed(const QString &verb, const QString &icon, const QKeySequence &key);

    /// The row that changed flashes once (180 ms).
    void flash();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renew();
    void fitTitle();

    Kind m_kind = Kind::Neutral;
    bool m_flashing = false;
    QLabel *m_icon;
    QLabel *m_answer;
    QLabel *m_title;
    QLabel *m_detail;
    QHBoxLayout *m_deeds;
    QHBoxLayout *m_figures;
};

/// The last line of the basket, pinned under the others on the accent's soft ground: icon, name,
/// how the amount came about, the amount, and Undo.
class LastLine : public QFrame {
    Q_OBJECT
public:
    explicit LastLine(QWidget *parent = nullptr);

    void setLine(const QString &icon, const QString &title, const QString &detail,
                 const QString &amount);
    /// Hides the content: nothing was scanned yet.
    void setBlank(const QString &words);
    KeyButton *undo() const { return m_undo; }
    void flash();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void renew();

    QString m_iconName;
    bool m_flashing = false;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_amount;
    KeyButton *m_undo;
};

} // namespace cabas::ui
