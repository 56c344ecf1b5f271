// SPDX-License-Identifier: GPL-3.0-or-later
// Why a line of an order asks for so many: the panel beside the lines.
#include "core/base/language.h"
#include "core/purchasing/proposalrules.h"
#include "core/purchasing/proposalservice.h"
#include "ui/catalog/demandpart.h"
#include "ui/printing/letterhead.h"
#include "ui/printing/reportpreview.h"
#include "ui/purchasing/orderlines.h"
#include "ui/purchasing/orderpage.h"
#include "ui/purchasing/orderreckoning.h"
#include "ui/purchasing/orderrows.h"
#include "ui/purchasing/ordersums.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 344;
/// Below it the lines need all room.
constexpr int wide = 1100;

} // namespace

QWidget *OrderPage::makeWhy()
{
    m_why = new QWidget;
    auto *row = new QHBoxLayout(m_why);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Hairline(Qt::Vertical));
    m_whyPanel = new SidePanel;
    m_whyPanel->setClosable(false);
    m_whyPanel->setPanelWidth(panelWidth);
    m_reckoning = new OrderReckoning;
    m_whyPanel->body()->addWidget(m_reckoning);
    m_demand = new DemandPart(desk());
    m_whyPanel->body()->addWidget(m_demand);
    m_whyPanel->body()->addStretch();
    addWhyButtons();
    row->addWidget(m_whyPanel);
    m_why->hide();
    return m_why;
}

void OrderPage::addWhyButtons()
{
    m_note = KeyButton::iconOnly(u"message-square-plus"_qs, tr("Tell the supplier of this line…"));
    m_note->setObjectName(u"order-note"_qs);
    m_whyPanel->addHeadAction(m_note);
    auto *rule = new KeyButton(tr("Change the rule"));
    rule->setObjectName(u"order-rule"_qs);
    rule->setToolTip(tr("On which days they deliver, and for how many days one orders"));
    auto *sheet = new KeyButton(tr("Product sheet"), KeyButton::Role::Quiet);
    sheet->setObjectName(u"order-product"_qs);
    m_whyPanel->addFoot(rule);
    m_whyPanel->addFoot(sheet);
    connect(m_note, &QPushButton::clicked, this, [this] {
        if (const auto product = m_lines->current())
            askNote(*product);
    });
    connect(rule, &QPushButton::clicked, this,
            [this] { desk().go(u"suppliers"_qs, m_supplier->currentData()); });
    connect(sheet, &QPushButton::clicked, this, [this] {
        if (const auto product = m_lines->current())
            desk().go(u"product"_qs, product->value());
    });
}

void OrderPage::askNote(ProductId product)
{
    std::optional<OrderLine> line = m_lines->lineOf(product);
    if (!line)
        return;
    const auto words =
        Ask::line(this, tr("What is %1 to know of this line?").arg(m_supplier->currentText()),
                  tr("%1: ripe, whole, for Saturday…").arg(line->productName), tr("Note it"), false,
                  line->note);
    if (!words || *words == line->note)
        return;
    line->note = *words;
    entered(*line);
}

void OrderPage::preview()
{
    SupplierOrder order = written();
    order.supplierName = m_supplier->currentText();
    order.orderedOn = desk().session().today();
    const QString shop = desk().shop().profile().name;
    const ReportTable paper =
        Letterhead::on(OrderRows::paper(order, desk().session(), shop), desk());
    (new ReportPreview(paper, this))->open();
}

void OrderPage::showSums()
{
    m_sums->setLines(m_order.lines);
    m_sums->setWeight(ProposalRules::weight(m_order.lines, m_lines->outlook().lines));
}

void OrderPage::showWhy()
{
    const std::optional<ProductId> product = m_lines->current();
    m_why->setVisible(product && width() >= wide);
    if (!product || m_why->isHidden())
        return;
    const OrderLine line = m_lines->lineOf(*product).value_or(OrderLine());
    m_whyPanel->setTitle(tr("Why so many?"), line.productName);
    const auto reason = m_reasons.find(*product);
    QStringList words;
    if (!line.note.isEmpty())
        words += OrderRows::tr("remark: %1").arg(line.note);
    if (reason != m_reasons.end())
        words += reason->second;
    m_whyPanel->setSubtitle(words.join(u'\n'));
    m_note->setVisible(m_lines->orderedOf(*product) > Quantity());
    const ProposalLine *known = m_lines->figures(*product);
    m_reckoning->setVisible(known != nullptr);
    if (known != nullptr) {
        const OrderOutlook &outlook = m_lines->outlook();
        const OrderCalendar calendar =
            ProposalRules::arriving(outlook.calendar, m_expected->date());
        m_reckoning->show(ProposalRules::lineFor(known->item, calendar, outlook.terms.serviceBp),
                          calendar, m_lines->orderedOf(*product));
    }
    m_demand->showProduct(*product);
}

void OrderPage::readOutlook()
{
    const SupplierId supplier(m_supplier->currentData().toLongLong());
    std::vector<ProductId> products;
    for (const OrderLine &line : m_base.lines)
        products.push_back(line.product);
    if (supplier.value() == 0) {
        m_looked = {};
        m_lines->setOutlook({});
        return;
    }
    // Lines of products that others usually bring are read once they are in the file.
    const auto isKnown = [this](ProductId product) { return m_lines->figures(product) != nullptr; };
    const bool isSame =
        supplier == m_looked.supplier &&
        (products == m_looked.products || std::all_of(products.begin(), products.end(), isKnown));
    if (isSame && !std::exchange(m_isLookedOld, false))
        return;
    m_isLookedOld = false;
    if (supplier != m_looked.supplier)
        m_lines->setOutlook({});
    m_looked = {supplier, products};
    m_outlookWorker.run(
        this,
        [&db = desk().db(), session = desk().session(), supplier, order = m_base.id] {
            return ProposalService(db).outlook(session, supplier, order);
        },
        [this, looked = m_looked](const Result<OrderOutlook> &outlook) {
            if (looked != m_looked || !outlook)
                return;
            m_lines->setOutlook(*outlook);
            showSums();
            tellDays();
        });
}

void OrderPage::tellDays()
{
    const QDate day = m_expected->date();
    const OrderOutlook &outlook = m_lines->outlook();
    if (m_supplier->currentData().toLongLong() == 0) {
        m_head->setSubtitle({});
        return;
    }
    const auto words = [](QDate date) {
        return Language::locale().toString(date, tr("dddd d MMMM"));
    };
    QStringList parts{tr("Delivery %1").arg(words(day))};
    if (outlook.terms.leadDays > 0)
        parts += tr("to be sent by %1").arg(words(day.addDays(-outlook.terms.leadDays)));
    if (outlook.calendar.next.isValid())
        parts += tr("for %n day(s) of sales", nullptr,
                    int(outlook.calendar.arrival.daysTo(outlook.calendar.next)));
    m_head->setSubtitle(parts.join(u" · "_qs));
}

void OrderPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // The title is read whole: where it is narrow, the eye alone stands for the word.
    m_preview->setText(width() >= wide ? tr("Preview") : QString());
    showWhy();
}

} // namespace cabas::ui
