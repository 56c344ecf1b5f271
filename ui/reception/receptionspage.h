// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reception/receptionservice.h"
#include "ui/reception/receptionend.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace cabas::ui {

class AwaitedOrders;
class Bands;
class DataTable;
class DeliveriesModel;
class KeyButton;
class ReceiptPanel;
class SegmentedControl;
class SidePanel;

/// Where a reception begins: go on with one, or start one from a supplier, from orders that are
/// awaited, from a delivery note, or from nothing (bread, a small producer).
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
    enum Way { FromSupplier, FromOrders };
    struct CheckedDocument {
        DeliveryDocument document;
        DocumentCheck check;
    };

    void buildUi();
    QWidget *makeStartPanel();
    QWidget *makeSuppliers();
    /// A supplier, or orders that are awaited, behind a choice of the two.
    QWidget *makeWays(QWidget *suppliers);
    void listOrders();
    void showWay(Way way);
    /// Whether `about` is an order to be received.
    bool beginWithOrder(const QVariant &about);
    void startWith(std::optional<SupplierId> supplier, const std::vector<OrderId> &orders);
    void listSuppliers(const QString &typed);
    void chooseNote();
    void takeFile(const QString &path);
    void takeDocument(const DeliveryDocument &document, const DocumentCheck &check);
    void tellDocument(const DocumentCheck &check);
    /// Whether the document is of the supplier chosen, or is wanted for them all the same.
    bool isFromThem(std::optional<SupplierId> supplier, const QString &name);
    void start();
    void open(int row);
    void showReceipt(DeliveryId id);
    void leaveReceipt();
    /// What the end of a reception did, in a band.
    void tellEnd(const ReceptionEnd::Told &end);

    DeliveriesModel *m_model = nullptr;
    DataTable *m_table = nullptr;
    Bands *m_bands = nullptr;
    QStackedWidget *m_side = nullptr;
    SidePanel *m_panel = nullptr;
    ReceiptPanel *m_receipt = nullptr;
    SegmentedControl *m_way = nullptr;
    QStackedWidget *m_ways = nullptr;
    AwaitedOrders *m_awaited = nullptr;
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
