// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderpage.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/orderrules.h"
#include "core/purchasing/supplierservice.h"
#include "ui/purchasing/orderentry.h"
#include "ui/purchasing/orderlines.h"
#include "ui/purchasing/ordermailer.h"
#include "ui/purchasing/ordersums.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

OrderPage::OrderPage(Desk &desk, QWidget *parent) : Page(desk, Topics(), parent)
{
    buildUi();
}

void OrderPage::buildHead()
{
    m_head = new PageHead(tr("New order"));
    m_head->setParentPage(tr("Orders"));
    connect(m_head, &PageHead::parentWanted, this, [this] { desk().go(u"orders"_qs); });
    m_state = new Chip(tr("not written yet"));
    m_head->addAfterTitle(m_state);
    m_file = KeyButton::iconOnly(u"file-up"_qs, tr("Lines from a file…"));
    m_file->setObjectName(u"order-file"_qs);
    m_head->addAction(m_file);
    new QShortcut(QKeySequence::Open, this, [this] { m_file->click(); });
    m_propose = new KeyButton(tr("Propose"));
    m_propose->setToolTip(tr("What sales ask for, less what is there and on its way"));
    m_propose->setObjectName(u"order-propose"_qs);
    m_propose->setIconName(u"wand-sparkles"_qs);
    m_propose->setKey(Qt::Key_F7);
    m_head->addAction(m_propose);
    connect(m_propose, &QPushButton::clicked, this, &OrderPage::propose);
    m_preview = new KeyButton(tr("Preview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setToolTip(tr("The order as the supplier gets it"));
    m_preview->setObjectName(u"order-preview"_qs);
    m_preview->setIconName(u"eye"_qs);
    m_head->addAction(m_preview);
    connect(m_preview, &QPushButton::clicked, this, &OrderPage::preview);
    m_send = new KeyButton(tr("Send the order"), KeyButton::Role::Primary);
    m_send->setObjectName(u"order-send"_qs);
    m_send->setKey(Qt::Key_F12);
    m_head->addAction(m_send);
    connect(m_file, &QPushButton::clicked, this, &OrderPage::chooseFile);
    connect(m_send, &QPushButton::clicked, this, &OrderPage::send);
    m_mailer = new OrderMailer(this->desk(), this);
    connect(m_mailer, &OrderMailer::changed, this,
            [this] { this->desk().go(u"orders"_qs, m_order.id.value()); });
}

void OrderPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    buildHead();
    outer->addWidget(m_head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    row->addLayout(column, 1);
    row->addWidget(makeWhy());
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_sums = new OrderSums(desk());
    connect(m_sums, &OrderSums::completeWanted, this, [this](Money amount) {
        proposeFor({amount, {}});
    });
    column->addWidget(m_sums);
    column->addWidget(makeMembersBand());
    column->addWidget(makeFields());
    m_entry = new OrderEntry(desk());
    m_entry->setSlim();
    column->addWidget(m_entry);
    m_lines = new OrderLines;
    m_lines->addBeside(m_keepOpen);
    column->addWidget(m_lines, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Plus, tr("one pack more"));
    m_foot->addHint(Qt::Key_Minus, tr("one less"));
    m_foot->addHint(Qt::Key_Return, tr("change the line"));
    m_foot->addHint(Qt::Key_N, tr("remark"));
    m_foot->addHint(Qt::Key_Delete, tr("remove it"));
    outer->addWidget(m_foot);
    connect(m_entry, &OrderEntry::entered, this, &OrderPage::entered);
    connect(m_lines, &OrderLines::entered, this, &OrderPage::entered);
    connect(m_lines, &OrderLines::removed, this, &OrderPage::removeLine);
    connect(m_lines, &OrderLines::noteWanted, this, &OrderPage::askNote);
    connect(m_lines, &OrderLines::opened, m_entry, &OrderEntry::showLine);
    connect(m_lines, &OrderLines::currentChanged, this, &OrderPage::showWhy);
}

QWidget *OrderPage::makeFields()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [row](const QString &label, QWidget *editor, const QString &name,
                           int stretch) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        field->setNoteReserved(false);
        row->addWidget(field, stretch);
        return field;
    };
    m_supplier = new QComboBox;
    m_supplier->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_supplierField = add(tr("Supplier"), m_supplier, u"order-supplier"_qs, 3);
    m_number = new QLineEdit;
    m_numberField = add(tr("Number"), m_number, u"order-number"_qs, 1);
    m_number->setPlaceholderText(tr("the next one"));
    m_expected = makeDayEdit(u"order-expected"_qs);
    m_expectedField = add(tr("Expected"), m_expected, u"order-expected"_qs, 1);
    m_remark = new QLineEdit;
    m_remark->setMaxLength(OrderRules::maxRemarkLength);
    add(tr("Remark for the supplier"), m_remark, u"order-remark"_qs, 3);
    m_keepOpen = new QCheckBox(tr("Keep the rest ordered"));
    m_keepOpen->setToolTip(tr("What does not come with the first delivery is still awaited"));
    m_keepOpen->setObjectName(u"order-keep-open"_qs);
    connect(m_supplier, &QComboBox::currentIndexChanged, this, [this] {
        m_entry->setSupplier(SupplierId(m_supplier->currentData().toLongLong()));
        countMembers();
        readOutlook();
        changed();
    });
    connect(m_number, &QLineEdit::editingFinished, this, [this] {
        if (m_number->text() != m_order.number)
            changed();
    });
    connect(m_remark, &QLineEdit::editingFinished, this, [this] {
        if (m_remark->text() != m_order.remark)
            changed();
    });
    connect(m_expected, &QDateEdit::dateChanged, this, [this] {
        tellDays();
        showWhy();
        changed();
    });
    connect(m_keepOpen, &QCheckBox::toggled, this, &OrderPage::changed);
    return holder;
}

void OrderPage::listSuppliers()
{
    const QSignalBlocker quiet(m_supplier); // whoever lists them shows the order next
    m_supplier->clear();
    m_supplier->addItem(tr("Whose goods?"), 0);
    const auto suppliers = SupplierService(desk().db()).all();
    for (const Supplier &supplier : suppliers ? *suppliers : std::vector<Supplier>()) {
        if (supplier.active || supplier.id == m_order.supplier)
            m_supplier->addItem(supplier.name, supplier.id.value());
    }
    m_supplier->setCurrentIndex(
        std::max(0, m_supplier->findData(QVariant(m_order.supplier.value()))));
}

void OrderPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    m_isToSend = false;
    m_isToJoin = false;
    m_reasons.clear();
    m_proposed.clear();
    SupplierOrder order;
    order.expectedOn = desk().session().today().addDays(1);
    if (about.toLongLong() > 0) {
        const auto found =
            OrderService(desk().db()).view(desk().session(), OrderId(about.toLongLong()));
        if (found && found->state == OrderState::Draft)
            order = *found;
    }
    const QStringList words = about.toStringList();
    if (words.value(0) == u"supplier") {
        order.supplier = SupplierId(words.value(1).toLongLong());
        order.expectedOn = dayFromText(words.value(2));
    }
    showOrder(order);
    if (order.supplier.value() > 0)
        m_entry->focusProduct();
    else
        m_supplier->setFocus();
}

void OrderPage::showOrder(const SupplierOrder &order)
{
    m_isFilling = true;
    m_order = order;
    m_base = order;
    listSuppliers();
    for (Field *field : {m_supplierField, m_numberField, m_expectedField})
        field->setError({});
    m_number->setText(order.number);
    m_expected->setDate(order.expectedOn.value_or(desk().session().today()));
    m_remark->setText(order.remark);
    m_remark->setCursorPosition(0); // its beginning is seen
    m_keepOpen->setChecked(order.keepOpen);
    m_entry->setSupplier(order.supplier);
    m_isFilling = false;
    m_isLookedOld = true;
    countMembers();
    fill();
}

void OrderPage::fill()
{
    const bool isNew = m_order.id.value() == 0;
    m_head->setTitle(isNew ? tr("New order") : tr("Order %1").arg(m_order.number));
    m_state->setState(isNew ? tr("not written yet") : tr("draft saved"),
                      isNew ? Kind::Neutral : Kind::Success);
    m_lines->setOrder(m_order.lines, m_reasons);
    readOutlook();
    tellDays();
    m_sums->setSupplier(SupplierId(m_supplier->currentData().toLongLong()));
    showSums();
    m_foot->setCounts({tr("%n line(s)", nullptr, int(m_order.lines.size()))});
    m_send->setEnabled(!m_order.lines.empty());
    m_preview->setEnabled(m_send->isEnabled());
    m_file->setEnabled(m_supplier->currentData().toLongLong() > 0);
    m_propose->setEnabled(m_file->isEnabled());
}

bool OrderPage::scanned(const QString &code)
{
    if (!m_entry->isEnabled()) {
        m_supplierField->refuse(tr("Choose whose goods they are first."));
        return true;
    }
    const bool isKnown = m_entry->take(code);
    desk().sound(isKnown ? ScanSound::Sound::Success : ScanSound::Sound::Unknown);
    if (!isKnown)
        m_bands->post({Kind::Warning, tr("No product has the code %1.").arg(groupedCode(code)),
                       tr("It was not ordered.")});
    return true;
}

void OrderPage::entered(const OrderLine &line)
{
    const auto same =
        std::find_if(m_order.lines.begin(), m_order.lines.end(),
                     [&](const OrderLine &each) { return each.product == line.product; });
    if (same == m_order.lines.end())
        m_order.lines.push_back(line);
    else
        *same = line;
    changed();
    fill();
}

void OrderPage::removeLine(ProductId product)
{
    std::erase_if(m_order.lines, [&](const OrderLine &line) { return line.product == product; });
    changed();
    fill();
}

Page *makeOrderPage(Desk &desk, QWidget *parent)
{
    return new OrderPage(desk, parent);
}

} // namespace cabas::ui
