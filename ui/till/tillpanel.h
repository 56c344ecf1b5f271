// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace cabas::ui {

/// A question beside the sale, in the place of the lines: a title, a sentence, a cross. It takes
/// the keyboard, never the scanner.
class TillPanel : public Card {
    Q_OBJECT

public:
    explicit TillPanel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A muted sentence under the title; empty hides it.
    void setHint(const QString &hint);
    /// What is wrong, in words beside its icon; empty takes it away.
    void setProblem(const QString &problem);
    /// Puts the keyboard where one begins.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void closed();

private:
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_problem;
};

} // namespace cabas::ui
