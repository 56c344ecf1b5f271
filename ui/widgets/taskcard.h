// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kind.h"

#include <QAbstractButton>

namespace cabas::ui {

/// A deed to do, as a card that is a real button: icon, title, what awaits there, its figure.
class TaskCard : public QAbstractButton {
    Q_OBJECT
public:
    /// Urgent: filled, one per page. Plain: outlined. Small: the tiles of "when you like".
    enum class Look { Urgent, Plain, Small };

    TaskCard(const QString &icon, const QString &title, Look look = Look::Plain,
             QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// The number at the right, and a word under it.
    void setFigure(const QString &figure, const QString &word = {});
    /// A chip in place of a figure.
    void setChip(const QString &text, Kind kind, const QString &icon = {});
    void setLook(Look look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rename();
    void paintSmall(QPainter &painter, const Theme &theme) const;
    void paintLarge(QPainter &painter, const Theme &theme) const;
    int paintRight(QPainter &painter, const Theme &theme, int right) const;

    QString m_icon, m_title, m_subtitle, m_figure, m_word, m_chip, m_chipIcon;
    Kind m_chipKind = Kind::Neutral;
    Look m_look;
};

/// One answer among a few to a question, with its number key: box with the number, title, a line
/// of explanation, an icon at the right. The chosen one has the accent's border.
class AnswerCard : public QAbstractButton {
    Q_OBJECT
public:
    /// `number` 1 to 9 is also the key that chooses it: with Ctrl from anywhere, alone while no
    /// text field has the focus.
    AnswerCard(int number, const QString &icon, const QString &title, const QString &subtitle,
               QWidget *parent = nullptr);

    /// Shown inside the card under the text; the card grows by it while it is not hidden.
    void setDetail(QWidget *detail);
    void setSubtitle(const QString &subtitle);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int textHeight() const;
    int detailHeight() const;
    void placeDetail();

    QString m_number, m_icon, m_title, m_subtitle;
    QWidget *m_detail = nullptr;
};

} // namespace cabas::ui
