// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace cabas::ui {

/// A plain label of the type scale in a token's colour.
QLabel *makeLabel(const QString &text, TextSize size = TextSize::Body,
                  Weight weight = Weight::Regular, Token ink = Token::Text,
                  QWidget *parent = nullptr);
/// The same, wrapping; put it in a layout that gives it its width.
QLabel *makeWrapped(const QString &text, TextSize size = TextSize::Body, Token ink = Token::Text,
                    QWidget *parent = nullptr);

/// Changes the colour of a label made above.
void setInk(QLabel *label, Token ink);

/// `strong` in the strong weight followed by `rest`, as rich text with both escaped.
QString strongThen(const QString &strong, const QString &rest);

/// A one-line label that ends in "…" where its place ends; the whole text is its tooltip then.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text, TextSize size = TextSize::Body,
                         Weight weight = Weight::Regular, Token ink = Token::Text,
                         QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    void setInkToken(Token ink);
    /// Whether the text is cut at the present width.
    bool isCut() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Token m_ink;
};

/// Lets a word of size `own` stand on the base line of the figure of size `large` beside it, both
/// aligned at their bottoms.
void standOnBaseOf(QLabel *word, TextSize own, TextSize large);

/// A hairline.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace cabas::ui
