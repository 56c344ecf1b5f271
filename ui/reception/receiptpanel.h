// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reception/receptionpaper.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace cabas::ui {

class Bands;
class Desk;
class DeliveryPictures;
class FactList;
class KeyButton;
class MembersBand;
class ReportOutput;
class SegmentedControl;
class SidePanel;

/// A delivery that was received: what came of it, its receipt, and the reserves to write to its
/// supplier about, on paper or as the text of a mail.
class ReceiptPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptPanel(Desk &desk, QWidget *parent = nullptr);

    /// Shows a finished delivery; refused in its bands when it cannot be read.
    void showDelivery(DeliveryId id);
    const std::optional<ReceptionPaper> &paper() const { return m_paper; }

Q_SIGNALS:
    void closed();
    /// The other one of two documents, of which one takes the other back.
    void deliveryWanted(cabas::DeliveryId id);

private:
    enum Paper { Receipt, Letter };

    void buildUi();
    void fill(const ReceptionView &view);
    void fillCredits(const ReceptionView &view);
    void copyMail();
    QWidget *makeDeeds();
    /// What takes this delivery back, or what it takes back.
    void showLinks(const ReceptionView &view);
    void addLink(const QString &words, DeliveryId to);
    void fillFacts(const ReceptionView &view);
    void letterSent();

    Desk &m_desk;
    SidePanel *m_panel = nullptr;
    Bands *m_bands = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_supplierHead = nullptr;
    MembersBand *m_members = nullptr;
    QLabel *m_reserves = nullptr;
    DeliveryPictures *m_pictures = nullptr;
    SegmentedControl *m_which = nullptr;
    ReportOutput *m_output = nullptr;
    KeyButton *m_mail = nullptr;
    KeyButton *m_prices = nullptr;
    KeyButton *m_reverse = nullptr;
    QBoxLayout *m_links = nullptr;
    DeliveryId m_delivery{0};
    KeyButton *m_sent = nullptr;
    KeyButton *m_credits = nullptr;
    std::optional<ReceptionPaper> m_paper;
};

} // namespace cabas::ui
