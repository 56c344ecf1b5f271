// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/orderproposal.h"
#include "core/purchasing/orderservice.h"
#include "core/special/specialorderservice.h"
#include "ui/shell/page.h"
#include "ui/shell/pageworker.h"

#include <map>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Band;
class Bands;
class Chip;
class DemandPart;
class Field;
class FootLine;
class KeyButton;
class OrderMailer;
class OrderSums;
class OrderEntry;
class OrderLines;
class OrderReckoning;
class PageHead;
class SidePanel;

/// An order being written: the draft is in the file from its first line on, and after each change.
class OrderPage : public Page {
    Q_OBJECT

public:
    OrderPage(Desk &desk, QWidget *parent);

    /// `about` is the id of a draft, or ("supplier", id, day of arrival) of a new one; without, an
    /// empty one.
    void begin(const QVariant &about) override;
    bool scanned(const QString &code) override;

protected:
    void reload() override {}
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    QWidget *makeWhy();
    /// Beside the lines: what the current one sells, and why.
    void showWhy();
    void addWhyButtons();
    /// Asks what the supplier shall be told of a line.
    void askNote(ProductId product);
    /// The order as it would be printed now.
    void preview();
    void showSums();
    void buildHead();
    QWidget *makeFields();
    QWidget *makeMembersBand();
    void listSuppliers();
    void showOrder(const SupplierOrder &order);
    void fill();
    /// Sales and stock of whose goods are ordered, beside the window.
    void readOutlook();
    /// When it comes, and by when it must be sent.
    void tellDays();
    void entered(const OrderLine &line);
    void removeLine(ProductId product);
    void changed();
    SupplierOrder written() const;
    void save();
    void saved(const Result<SupplierOrder> &order, const SupplierOrder &sent);
    void takeOthers(const SupplierOrder &order, const SupplierOrder &sent);
    void chooseFile();
    void takeFile(const Result<DeliveryDocument> &document);
    void send();
    /// What joining members' orders answered, with the order as it is now.
    struct Joined {
        SupplierOrder order;
        JoinedOrders orders;
    };
    /// Says how many orders of members wait for this supplier's goods.
    void countMembers();
    void joinMembers();
    void joined(const Joined &joined);
    void told(const Failure &failure);
    /// What sales ask for, added to what stands on the order already.
    void propose();
    /// For as many days as come to an amount or a weight that is asked for.
    void aim();
    void proposeFor(const OrderTarget &target);
    void proposed(const Result<OrderProposal> &proposal);
    void tellProposal(const OrderProposal &proposal, int added);

    SupplierOrder m_order;
    SupplierOrder m_base;                     ///< as the file gave it last
    std::map<ProductId, Quantity> m_proposed; ///< as it was proposed last
    std::map<ProductId, QString> m_reasons;   ///< of what was proposed since the page was opened
    bool m_isSaving = false;
    bool m_isChanged = false; ///< since the saving that runs began
    /// What sales and stock were read of last.
    struct Looked {
        SupplierId supplier{0};
        std::vector<ProductId> products = {};

        bool operator==(const Looked &) const = default;
    };
    Looked m_looked;
    bool m_isLookedOld = false; ///< the page was opened anew since
    bool m_isFilling = false;
    bool m_isToSend = false; ///< once all is saved
    bool m_isToJoin = false; ///< the same of members' orders
    PageHead *m_head = nullptr;
    Chip *m_state = nullptr;
    Bands *m_bands = nullptr;
    QComboBox *m_supplier = nullptr;
    QLineEdit *m_number = nullptr;
    QDateEdit *m_expected = nullptr;
    QLineEdit *m_remark = nullptr;
    QCheckBox *m_keepOpen = nullptr;
    Field *m_supplierField = nullptr;
    Field *m_numberField = nullptr;
    Field *m_expectedField = nullptr;
    OrderEntry *m_entry = nullptr;
    OrderLines *m_lines = nullptr;
    OrderSums *m_sums = nullptr;
    FootLine *m_foot = nullptr;
    KeyButton *m_file = nullptr;
    KeyButton *m_propose = nullptr;
    Band *m_members = nullptr;
    OrderMailer *m_mailer = nullptr;
    KeyButton *m_send = nullptr;
    KeyButton *m_preview = nullptr;
    KeyButton *m_note = nullptr;
    QWidget *m_why = nullptr;
    SidePanel *m_whyPanel = nullptr;
    OrderReckoning *m_reckoning = nullptr;
    DemandPart *m_demand = nullptr;
    PageWorker m_worker;
    PageWorker m_outlookWorker;
};

Page *makeOrderPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
