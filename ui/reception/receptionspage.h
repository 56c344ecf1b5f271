// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/deliverycsv.h"
#include "core/purchasing/delivery.h"
#include "core/purchasing/supplier.h"
#include "ui/shell/page.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace cabas::ui {

class Bands;
class DataTable;
class DeliveriesModel;
class KeyButton;
class ReceiptPanel;
class SidePanel;

/// Where a reception begins: go on with one, or start one from a supplier, from a delivery note,
/// or from nothing (bread, a small producer).
class ReceptionsPage : public Page {
    Q_OBJECT

public:
    ReceptionsPage(Desk &desk, QWidget *parent);

    void begin(const QVariant &about) override;

protected:
    void reload() override;

private:
    void buildUi();
    QWidget *makeStartPanel();
    void listSuppliers(const QString &typed);
    void chooseNote();
    void start();
    void open(int row);
    void showReceipt(DeliveryId id);
    void leaveReceipt();

    DeliveriesModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    Bands *m_bands = nullptr;
    QStackedWidget *m_side = nullptr;
    SidePanel *m_panel = nullptr;
    ReceiptPanel *m_receipt = nullptr;
    QLineEdit *m_search = nullptr;
    QListWidget *m_suppliers = nullptr;
    KeyButton *m_note = nullptr;
    KeyButton *m_start = nullptr;
    QString m_notePath;
    QByteArray m_noteBytes;
    DeliveryNote m_noteLines;
};

Page *makeReceptionsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
