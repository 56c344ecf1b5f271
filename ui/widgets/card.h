// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QTableView;

namespace cabas::ui {

/// A plain area in the colour of a token, with hairlines at chosen edges: navigation, columns.
class Ground : public QFrame {
    Q_OBJECT
public:
    explicit Ground(Token token, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_token;
    Qt::Edges m_lines;
};

/// A white box with a hairline border and rounded corners; what belongs together.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// The column to put the content into; padding 16, distance 8.
    QBoxLayout *body() const { return m_body; }
    /// A heading in the section size, and a word at its right in caption size.
    void setTitle(const QString &title, const QString &aside = {});
    /// Any widget at the right of the heading.
    void addToTitle(QWidget *widget);
    /// A hairline under the heading across the card.
    void setTitleRuled(bool ruled);
    /// Content padding; 0 for lists that draw to the border.
    void setPadding(int pixels);
    /// A row at the foot, on a faint ground above a hairline.
    void setFoot(QWidget *foot);
    /// The accent border of the chosen one.
    void setChosen(bool chosen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();

    QBoxLayout *m_column;
    QBoxLayout *m_body;
    QBoxLayout *m_head = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_aside = nullptr;
    QWidget *m_rule = nullptr;
    QWidget *m_foot = nullptr;
    bool m_chosen = false;
};

/// A table in a rounded frame: paints the corners over its child, for Qt does not clip them. Shows
/// an empty state in place of the rows while the model has none.
class TableCard : public QFrame {
    Q_OBJECT
public:
    explicit TableCard(QTableView *table, QWidget *parent = nullptr);

    /// Shown while the table has no row; not before a model is set.
    void setEmpty(QWidget *empty);
    /// A widget between the rows and the border: the last line of a basket, sums.
    void setFoot(QWidget *foot);
    /// Follows the rows of the present model; call after another model is set.
    void watchModel();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRowsOrEmpty();

    QTableView *m_table;
    QWidget *m_empty = nullptr;
    QWidget *m_frame;
    QBoxLayout *m_column;
};

} // namespace cabas::ui
