// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QVBoxLayout;

namespace cabas::ui {

class DataTable;
class Desk;
class KeyButton;
class RowsModel;

/// Days on which the shop is closed, what they ask of who would have come, and the holidays that
/// nobody has decided about yet.
class ClosuresView : public QWidget {
    Q_OBJECT

public:
    explicit ClosuresView(Desk &desk, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void told(const QString &words);

private:
    QWidget *makeForm();
    void fillHolidays();
    void add(QDate from, QDate to);
    void remove();

    Desk &m_desk;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QComboBox *m_kind = nullptr;
    KeyButton *m_remove = nullptr;
    QVBoxLayout *m_holidays = nullptr;
};

} // namespace cabas::ui
