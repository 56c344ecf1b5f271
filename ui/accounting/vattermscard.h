// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/vatterms.h"
#include "core/base/result.h"
#include "ui/widgets/card.h"

class QDateEdit;
class QLineEdit;

namespace cabas::ui {

class DataTable;
class Desk;
class Field;
class KeyButton;
class RateEdit;
class RowsModel;
class SegmentedControl;

/// When VAT on services counts, and what part of VAT is deducted by use. Each change is kept at
/// once.
class VatTermsCard : public Card {
    Q_OBJECT
public:
    explicit VatTermsCard(Desk &desk, QWidget *parent = nullptr);

    void refresh();

private:
    QWidget *makeShares();
    SegmentedControl *makeChoice(const QString &title, const QString &name, bool bought);
    void show(const VatTerms &terms);
    void setShare();
    void removeShare();
    void told(const Result<VatTerms> &terms);

    Desk &m_desk;
    VatTerms m_terms;
    bool m_filling = false;
    SegmentedControl *m_bought;
    SegmentedControl *m_sold;
    DataTable *m_table = nullptr;
    RowsModel *m_rows = nullptr;
    QLineEdit *m_account = nullptr;
    RateEdit *m_share = nullptr;
    QDateEdit *m_from = nullptr;
    Field *m_accountField = nullptr;
    KeyButton *m_set = nullptr;
    KeyButton *m_remove = nullptr;
};

} // namespace cabas::ui
