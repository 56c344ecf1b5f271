// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/capitalservice.h"
#include "ui/members/memberpart.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace cabas::ui {

class Card;
class DataTable;
class Field;
class MoneyEdit;
class RowsModel;
class TableCard;

/// A member's lines of the register of shares, the cheques that wait for their month, new shares
/// subscribed and payments on them.
class SharesPart : public MemberPart {
    Q_OBJECT

public:
    explicit SharesPart(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    void buildLists();
    void buildForms();
    void showSheet(const ShareSheet &sheet);
    void showCheques(const std::vector<ShareCheque> &cheques);
    void subscribe();
    void pay();

    RowsModel *m_rows = nullptr;
    RowsModel *m_chequeRows = nullptr;
    DataTable *m_chequeTable = nullptr;
    TableCard *m_cheques = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_value = nullptr;
    QLineEdit *m_shares = nullptr;
    Field *m_sharesField = nullptr;
    Card *m_payment = nullptr;
    MoneyEdit *m_amount = nullptr;
    Field *m_amountField = nullptr;
    QComboBox *m_means = nullptr;
};

} // namespace cabas::ui
