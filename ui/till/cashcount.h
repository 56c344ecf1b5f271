// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QFrame>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;

namespace cabas::ui {

class MoneyEdit;

/// A count of a drawer: how many of each coin and note, and what is counted in one sum.
struct DrawerCount {
    std::vector<int> pieces; ///< as CashPieces::counted; shorter where nothing was typed
    Money other;

    Money total() const;
    bool isTouched() const;
    bool operator==(const DrawerCount &) const = default;
};

/// One coin or note: its name, how many, what they make.
class CountRow : public QFrame {
    Q_OBJECT

public:
    CountRow(Money piece, QWidget *parent = nullptr);

    int count() const;
    void setCount(int count);
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renew();

    Money m_piece;
    QLineEdit *m_edit;
    QLabel *m_amount;
};

/// The grid in which a drawer is counted: notes at the left, coins at the right, and a sum for
/// what is not counted by piece. Enter and the arrows go on to the next.
class CashCount : public QWidget {
    Q_OBJECT

public:
    explicit CashCount(QWidget *parent = nullptr);

    DrawerCount drawer() const;
    void setDrawer(const DrawerCount &drawer);
    void takeFocus();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeOther();
    void move(const QObject *from, int step);

    std::vector<CountRow *> m_rows;
    MoneyEdit *m_other;
    std::vector<QLineEdit *> m_edits;
};

} // namespace cabas::ui
