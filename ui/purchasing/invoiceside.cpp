// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/invoiceside.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/invoicechoicerules.h"
#include "ui/catalog/productpick.h"
#include "ui/purchasing/invoicewords.h"
#include "ui/shell/desk.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stattile.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 344;

} // namespace

InvoiceSide::InvoiceSide(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

QWidget *InvoiceSide::makePart(const QString &title, QWidget *content)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    column->addWidget(makeLabel(title, TextSize::Section, Weight::Strong));
    column->addWidget(content);
    m_panel->body()->addWidget(part);
    return part;
}

QWidget *InvoiceSide::makeQuestion()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_words = makeWrapped({});
    m_words->setObjectName(u"invoice-question"_qs);
    column->addWidget(m_words);
    m_pick = new ProductPick(m_desk);
    m_pick->setObjectName(u"invoice-product"_qs);
    m_pick->setAccessibleName(tr("The product of this line"));
    column->addWidget(m_pick);
    m_cost = new QCheckBox;
    m_cost->setObjectName(u"invoice-take-cost"_qs);
    m_shelf = new QCheckBox;
    m_shelf->setObjectName(u"invoice-take-shelf"_qs);
    column->addWidget(m_cost);
    column->addWidget(m_shelf);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    m_accept = new KeyButton(tr("It is right"));
    m_accept->setObjectName(u"invoice-accept"_qs);
    m_accept->setIconName(u"check"_qs);
    m_claim = new KeyButton(tr("Credit note"));
    m_claim->setObjectName(u"invoice-claim"_qs);
    m_claim->setIconName(u"receipt-text"_qs);
    deeds->addWidget(m_accept);
    deeds->addWidget(m_claim);
    deeds->addStretch();
    column->addLayout(deeds);
    connect(m_accept, &QPushButton::clicked, this, &InvoiceSide::accept);
    connect(m_claim, &QPushButton::clicked, this, [this] {
        if (const auto choice = m_row ? claimed(*m_row) : std::nullopt)
            Q_EMIT replied(*choice);
    });
    // Ticked after the answer, it changes the answer.
    const auto again = [this] {
        const auto *difference = m_row ? InvoiceWords::first(*m_row, m_sheet.choices) : nullptr;
        const auto *said =
            difference ? InvoiceChoiceRules::find(m_sheet.choices, *difference) : nullptr;
        if (!m_isFilling && said != nullptr && said->reply == InvoiceReply::Accepted)
            accept();
    };
    connect(m_cost, &QCheckBox::toggled, this, again);
    connect(m_shelf, &QCheckBox::toggled, this, again);
    connect(m_pick, &ProductPick::picked, this, [this](ProductId product) {
        if (m_row && m_row->line > 0)
            Q_EMIT productSaid(m_row->line, product);
    });
    return holder;
}

void InvoiceSide::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    m_panel->setPanelWidth(panelWidth);
    outer->addWidget(m_panel);
    m_question = makePart(tr("What differs"), makeQuestion());
    auto *sums = new QWidget;
    auto *column = new QVBoxLayout(sums);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_sums = new SumLines;
    column->addWidget(m_sums);
    m_agrees = new Chip({});
    m_agrees->setObjectName(u"invoice-agrees"_qs);
    column->addWidget(m_agrees, 0, Qt::AlignLeft);
    makePart(tr("Lines and paper"), sums);
    auto *receptions = new QWidget;
    m_receptions = new QVBoxLayout(receptions);
    m_receptions->setContentsMargins(0, 0, 0, 0);
    m_receptions->setSpacing(8);
    m_receptionsPart = makePart(tr("Receptions it is for"), receptions);
    auto *credits = new QWidget;
    auto *list = new QVBoxLayout(credits);
    list->setContentsMargins(0, 0, 0, 0);
    m_credits = new SumLines;
    list->addWidget(m_credits);
    m_toCredits = new KeyButton(tr("Credit notes awaited"), KeyButton::Role::Quiet);
    m_toCredits->setObjectName(u"invoice-credits"_qs);
    list->addWidget(m_toCredits, 0, Qt::AlignLeft);
    m_creditsPart = makePart(tr("Credit notes"), credits);
    auto *books = new QWidget;
    auto *facts = new QVBoxLayout(books);
    facts->setContentsMargins(0, 0, 0, 0);
    m_payment = new FactList;
    facts->addWidget(m_payment);
    m_entry = new KeyButton(tr("Entry"));
    m_entry->setObjectName(u"invoice-entry"_qs);
    m_entry->setIconName(u"book-open"_qs);
    m_entry->setKey(Qt::Key_F4);
    m_pay = new KeyButton(tr("Payments"));
    m_pay->setObjectName(u"invoice-payments"_qs);
    m_pay->setIconName(u"wallet"_qs);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_entry);
    deeds->addWidget(m_pay);
    deeds->addStretch();
    facts->addLayout(deeds);
    m_paymentPart = makePart(tr("In the books"), books);
    m_panel->body()->addStretch();
    connect(m_entry, &QPushButton::clicked, this, &InvoiceSide::entryWanted);
    connect(m_pay, &QPushButton::clicked, this, &InvoiceSide::paymentsWanted);
    connect(m_toCredits, &QPushButton::clicked, this, &InvoiceSide::creditsWanted);
}

void InvoiceSide::showRow(const InvoiceSheetRow *row)
{
    m_row = row != nullptr ? std::optional(*row) : std::nullopt;
    fillQuestion();
}

void InvoiceSide::fillQuestion()
{
    const InvoiceDifference *difference =
        m_row ? InvoiceWords::first(*m_row, m_sheet.choices) : nullptr;
    m_question->setVisible(difference != nullptr);
    if (difference == nullptr)
        return;
    m_isFilling = true;
    const QLocale locale = Language::locale();
    const InvoiceChoice *said = InvoiceChoiceRules::find(m_sheet.choices, *difference);
    const bool isUnknown = difference->kind == InvoiceDifferenceKind::UnknownProduct;
    const bool mayPost = m_desk.may(Permission::PostEntries) && !m_sheet.invoice.reversedOn;
    m_words->setText(difference->words);
    m_pick->setVisible(isUnknown && !m_sheet.isPosted() && mayPost);
    m_cost->setVisible(InvoiceChoiceRules::mayTakeCost(*difference) && mayPost);
    m_cost->setText(
        tr("Buy at %1 from now on").arg(costText(UnitPrice::fromE4(difference->invoiced), locale)));
    m_cost->setChecked(said == nullptr || said->cost.has_value());
    m_shelf->setVisible(m_cost->isVisibleTo(m_question) && m_row->shelfNext &&
                        m_desk.may(Permission::SetPrices));
    if (m_row->shelfNext)
        m_shelf->setText(
            tr("Shelf: %1 from tomorrow (now %2)")
                .arg(moneyText(*m_row->shelfNext, locale),
                     m_row->shelfNow ? moneyText(*m_row->shelfNow, locale) : tr("none")));
    m_shelf->setChecked(said != nullptr && said->shelf.has_value());
    m_accept->setVisible(mayPost);
    m_claim->setVisible(mayPost && InvoiceChoiceRules::mayClaim(m_sheet.invoice, *difference));
    m_isFilling = false;
}

void InvoiceSide::accept()
{
    if (const auto choice = m_row ? accepted(*m_row) : std::nullopt)
        Q_EMIT replied(*choice);
}

std::optional<InvoiceChoice> InvoiceSide::accepted(const InvoiceSheetRow &row) const
{
    const InvoiceDifference *difference = InvoiceWords::first(row, m_sheet.choices);
    if (difference == nullptr)
        return std::nullopt;
    InvoiceChoice choice{difference->kind, difference->line, difference->product,
                         InvoiceReply::Accepted};
    const bool isShown = m_row && m_row->line == row.line && m_row->product == row.product;
    if (InvoiceChoiceRules::mayTakeCost(*difference) && (!isShown || m_cost->isChecked()))
        choice.cost = UnitPrice::fromE4(difference->invoiced);
    if (isShown && m_shelf->isVisibleTo(m_question) && m_shelf->isChecked())
        choice.shelf = row.shelfNext;
    return choice;
}

std::optional<InvoiceChoice> InvoiceSide::claimed(const InvoiceSheetRow &row) const
{
    const InvoiceDifference *difference = InvoiceWords::first(row, m_sheet.choices);
    if (difference == nullptr || !InvoiceChoiceRules::mayClaim(m_sheet.invoice, *difference))
        return std::nullopt;
    return InvoiceChoice{difference->kind, difference->line, difference->product,
                         InvoiceReply::Claimed};
}

} // namespace cabas::ui
