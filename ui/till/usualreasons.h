// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cabas::ui {

/// The reasons that are given every day, each a press instead of words to type.
class UsualReasons : public QWidget {
    Q_OBJECT

public:
    explicit UsualReasons(const QStringList &reasons, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &reason);
};

} // namespace cabas::ui
