// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/tillservice.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <map>

class QBoxLayout;
class QGridLayout;
class QLineEdit;

namespace cabas::ui {

class Field;
class KeyButton;
class MoneyEdit;

/// The second step of a closing: the sums of card slips, cheques and vouchers.
class ClosingSlips : public QWidget {
    Q_OBJECT

public:
    explicit ClosingSlips(QWidget *parent = nullptr);

    std::map<TillMeans, Money> slips() const;
    void setSlips(const std::map<TillMeans, Money> &slips);
    /// Every figure typed is an amount.
    bool isRight() const;
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    std::map<TillMeans, MoneyEdit *> m_edits;
};

/// The third step: expected beside counted, and the reason of a difference.
class ClosingCompare : public QWidget {
    Q_OBJECT

public:
    explicit ClosingCompare(QWidget *parent = nullptr);

    void show(const std::vector<ClosingMeans> &means);
    QString note() const;
    void setNote(const QString &note);
    /// A difference wants its reason.
    void askReason();
    void takeFocus();

Q_SIGNALS:
    void noteChanged(const QString &note);
    void recountWanted();

private:
    void addHead();
    void addRow(const ClosingMeans &means, int row);

    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_note;
    Field *m_noteField;
    QWidget *m_usual;
    KeyButton *m_recount;
};

/// The last step: what was written, and the report as it would be printed.
class ClosingDone : public QWidget {
    Q_OBJECT

public:
    ClosingDone(Desk &desk, const ClosedTill &closed, QWidget *parent = nullptr);

private:
    QWidget *makeFacts(Desk &desk, const ClosedTill &closed);
    void addPrint(Desk &desk, const ClosedTill &closed, QBoxLayout &column);
    static QString entryWords(Desk &desk, const ClosedTill &closed);
};

} // namespace cabas::ui
