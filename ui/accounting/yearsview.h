// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/accountingservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/pageworker.h"

#include <QWidget>

class QDateEdit;

namespace cabas::ui {

class AccountList;
class Bands;
class DataTable;
class Field;
class KeyButton;

/// Fiscal years: lock a period that is done, write the file for the tax office.
class YearsView : public QWidget {
    Q_OBJECT
public:
    YearsView(Desk &desk, Bands *bands, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void counted(const QStringList &counts);
    void refused(const cabas::Failure &failure);

private:
    QWidget *makePanel();
    QWidget *makeLock();
    QWidget *makeFec();
    QWidget *makeClosing();
    QWidget *makeOpening();
    void lock();
    void exportFec();
    void delivered(const Result<FecDelivery> &delivery);
    std::optional<FiscalYear> chosen() const;
    void showChosen();

    Desk &m_desk;
    PageWorker m_worker;
    Bands *m_bands;
    AccountList *m_model;
    DataTable *m_table;
    QDateEdit *m_until = nullptr;
    Field *m_untilField = nullptr;
    Field *m_nameField = nullptr;
    KeyButton *m_export = nullptr;
    std::vector<FiscalYear> m_years;
};

} // namespace cabas::ui
