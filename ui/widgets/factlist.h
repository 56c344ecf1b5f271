// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace cabas::ui {

/// What is known of a thing: a muted word at the left, the fact at the right, wrapping. Facts can
/// be selected and copied.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void clear();
    void addFact(const QString &word, const QString &fact, bool strong = false);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace cabas::ui
