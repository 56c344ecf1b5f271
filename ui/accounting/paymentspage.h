// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/payment.h"
#include "core/formats/sepatransfer.h"
#include "ui/shell/page.h"

#include <QSet>

class QComboBox;
class QDateEdit;
class QStackedWidget;

namespace cabas::ui {

class Bands;
class DataTable;
class Field;
class FootLine;
class KeyButton;
class PaymentAccountForm;
class RowsModel;
class SegmentedControl;

/// Paying suppliers: what is due is chosen with Space, a run is prepared, its file goes to the
/// bank, posting it settles what it pays.
class PaymentsPage : public Page {
    Q_OBJECT

public:
    PaymentsPage(Desk &desk, QWidget *parent);

    /// `about` is "runs" for the runs there are; anything else for what is to be paid.
    void begin(const QVariant &about) override;

protected:
    void reload() override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildUi();
    QWidget *makeHead();
    QWidget *makePayable();
    QWidget *makeWishes();
    QWidget *makeRuns();
    void showPart();
    void fillAccounts();
    void fillPayable();
    void fillRuns();
    void toggle(int row);
    void tellSum();
    void prepare();
    void writeFile();
    void post();
    void cancel();
    void answered(const Result<> &done);
    const PaymentRun *chosenRun() const;

    Bands *m_bands = nullptr;
    SegmentedControl *m_part = nullptr;
    QStackedWidget *m_parts = nullptr;
    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    RowsModel *m_runRows = nullptr;
    DataTable *m_runTable = nullptr;
    QComboBox *m_account = nullptr;
    QComboBox *m_means = nullptr;
    QDateEdit *m_on = nullptr;
    QDateEdit *m_until = nullptr;
    KeyButton *m_prepare = nullptr;
    KeyButton *m_file = nullptr;
    KeyButton *m_post = nullptr;
    KeyButton *m_cancel = nullptr;
    PaymentAccountForm *m_form = nullptr;
    FootLine *m_foot = nullptr;
    std::vector<PaymentLine> m_lines;
    std::vector<PaymentRun> m_runs;
    QSet<QString> m_left; ///< third parties that are not to be paid now
};

Page *makePaymentsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
