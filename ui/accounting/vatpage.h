// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/vatreturn.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cabas::ui {

class Bands;
class Chip;
class DataTable;
class FigureStrip;
class FootLine;
class KeyButton;
class PeriodPicker;
class RowsModel;
class VatTermsCard;

/// The VAT return, box by box as on the form, with what to look at before it is sent; and those
/// that were sent. A shop without VAT sees how near it is to having to charge it.
class VatPage : public Page {
    Q_OBJECT

public:
    VatPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    QWidget *makeHead();
    QWidget *makeBoxes();
    QWidget *makeSent();
    QWidget *makeSide();
    void showWaiting();
    void makeRoom();
    void tell(const VatReturn &filled);
    void showDoubts();
    void showSent();
    void showFranchise(const FranchiseWatch &watch);
    void openBox(const VatBox &box, const QModelIndex &index);
    void openAccount(const QString &account);
    void send();

    PeriodPicker *m_period = nullptr;
    Chip *m_state = nullptr;
    KeyButton *m_send = nullptr;
    Bands *m_bands = nullptr;
    FigureStrip *m_figures = nullptr;
    DataTable *m_table = nullptr;
    RowsModel *m_model = nullptr;
    DataTable *m_sentTable = nullptr;
    RowsModel *m_sentModel = nullptr;
    QStackedWidget *m_side = nullptr;
    VatTermsCard *m_terms = nullptr;
    KeyButton *m_termsButton = nullptr;
    FootLine *m_foot = nullptr;
    VatReturn m_return;
    std::vector<SentVatReturn> m_sent;
    int m_collected = 0;
    int m_deductible = 0;
    int m_due = 0;
};

Page *makeVatPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
