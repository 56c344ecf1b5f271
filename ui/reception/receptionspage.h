// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

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
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildUi();
    QWidget *makeStartPanel();
    void listSuppliers(const QString &typed);
    void chooseNote();
    void takeFile(const QString &path);
    void takeDocument(const DeliveryDocument &document);
    void tellDocument(const DocumentCheck &check);
    /// Whether the document is of the supplier chosen, or is wanted for them all the same.
    bool isFromThem(std::optional<SupplierId> supplier, const QString &name);
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
    DeliveryDocument m_document;
    std::optional<Supplier> m_seller; ///< who wrote the document, where we know them
    PageWorker m_worker;
};

Page *makeReceptionsPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
