// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace cabas::ui {

class KeyButton;

/// Why there is nothing here, and the one button to begin.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// Without `verb` there is no button.
    EmptyState(const QString &icon, const QString &sentence, const QString &verb = {},
               QWidget *parent = nullptr);

    void setText(const QString &sentence, const QString &verb);
    KeyButton *button() const { return m_button; }

Q_SIGNALS:
    void begun();

private:
    void renew();
    void balance();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_sentence;
    KeyButton *m_button;
};

} // namespace cabas::ui
