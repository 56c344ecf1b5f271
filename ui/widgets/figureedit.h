// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace cabas::ui {

/// What the fields for amounts and quantities share: right-aligned, comma or dot, formatted on
/// leaving, and what was typed is kept when it is wrong. The wheel and the arrows change nothing.
class FigureEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FigureEdit(QWidget *parent = nullptr);

    /// True when something is written that is not a figure of this kind.
    bool isWrong() const;
    bool isBlank() const { return text().trimmed().isEmpty(); }
    /// The sentence to show under the field while it is wrong; empty else.
    QString problem() const;
    /// A unit shown inside the field after the figure: "€", "kg".
    void setSuffix(const QString &suffix);
    QString suffix() const { return m_suffix; }

Q_SIGNALS:
    /// After each change, right or wrong.
    void figureChanged();
    /// On leaving: the sentence to show, or an empty one when all is well.
    void checked(const QString &problem);

protected:
    /// The text formatted, or a null string when it is wrong. Never called with blank text.
    virtual QString formatted(const QString &typed) const = 0;
    virtual QString complaint() const = 0;

    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leave();
    void makeRoom();

    QString m_suffix;
};

} // namespace cabas::ui
