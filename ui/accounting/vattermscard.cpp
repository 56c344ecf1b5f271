// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/vattermscard.h"

#include "core/accounting/vatservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/desk.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rateedit.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int invoiced = 0;
constexpr int paid = 1;

} // namespace

VatTermsCard::VatTermsCard(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setTitle(tr("When VAT counts"));
    m_bought = makeChoice(tr("Services we buy"), u"vat-bought"_qs, true);
    m_sold = makeChoice(tr("Services we sell"), u"vat-sold"_qs, false);
    body()->addWidget(makeWrapped(tr("Goods always count when they are delivered."),
                                  TextSize::Caption, Token::TextMuted));
    body()->addWidget(makeLabel(tr("Part deducted, by use"), TextSize::Section, Weight::Strong));
    body()->addWidget(makeShares(), 1);
    const bool mayChange = desk.may(Permission::LockPeriods);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bought, m_sold, m_set, m_remove})
        widget->setEnabled(mayChange);
}

SegmentedControl *VatTermsCard::makeChoice(const QString &title, const QString &name, bool bought)
{
    body()->addWidget(makeLabel(title));
    auto *choice = new SegmentedControl;
    choice->setObjectName(name);
    choice->setAccessibleName(title);
    choice->addSegment(tr("As invoiced"));
    choice->addSegment(tr("As paid"));
    body()->addWidget(choice);
    connect(choice, &SegmentedControl::currentChanged, this, [this, bought](int shown) {
        if (m_filling)
            return;
        m_desk.run(
            this,
            [&db = m_desk.db(), session = m_desk.session(), bought, shown] {
                return VatService(db).setOnReceipts(session, bought, shown == paid);
            },
            [this](const Result<VatTerms> &terms) { told(terms); });
    });
    return choice;
}

QWidget *VatTermsCard::makeShares()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    using Side = RowsModel::Side;
    m_rows = new RowsModel({{tr("Accounts")}, {tr("From")}, {tr("Part"), Side::Right}}, this);
    m_table = new DataTable(tr("Part deducted, by use"));
    m_table->setObjectName(u"vat-shares"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 112, 76});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"percent"_qs, tr("All VAT on purchases is deducted.")));
    column->addWidget(card, 1);
    m_account = new QLineEdit;
    m_account->setObjectName(u"share-account"_qs);
    m_share = new RateEdit;
    m_share->setObjectName(u"share-part"_qs);
    m_from = makeDayEdit(u"share-from"_qs);
    m_accountField = new Field(tr("Accounts that begin with"), m_account);
    column->addWidget(m_accountField);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(8);
    for (auto *field : {new Field(tr("Part"), m_share), new Field(tr("From"), m_from)}) {
        field->setNoteReserved(false);
        pair->addWidget(field);
    }
    column->addLayout(pair);
    auto *deeds = new QHBoxLayout;
    m_remove = new KeyButton(tr("Remove"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"share-remove"_qs);
    m_set = new KeyButton(tr("Set the part"));
    m_set->setObjectName(u"share-set"_qs);
    deeds->addWidget(m_remove);
    deeds->addStretch(1);
    deeds->addWidget(m_set);
    column->addLayout(deeds);
    connect(m_set, &QPushButton::clicked, this, &VatTermsCard::setShare);
    connect(m_remove, &QPushButton::clicked, this, &VatTermsCard::removeShare);
    return part;
}

void VatTermsCard::refresh()
{
    const QDate today = m_desk.session().today();
    m_from->setDate(QDate(today.year(), 1, 1));
    const auto terms = VatService(m_desk.db()).terms(m_desk.session());
    if (terms)
        show(*terms);
}

void VatTermsCard::show(const VatTerms &terms)
{
    m_terms = terms;
    m_filling = true;
    m_bought->setCurrent(terms.boughtOnReceipts ? paid : invoiced);
    m_sold->setCurrent(terms.soldOnReceipts ? paid : invoiced);
    m_filling = false;
    std::vector<RowOfCells> rows;
    for (const VatShare &share : terms.shares)
        rows.push_back({qint64(rows.size()),
                        {{share.account},
                         {dateText(share.from)},
                         {rateText(share.shareBp, Language::locale())}}});
    m_rows->setRows(std::move(rows));
}

void VatTermsCard::setShare()
{
    const std::optional<int> part = m_share->value();
    if (!part) {
        m_share->setFocus();
        return;
    }
    const VatShare share{m_account->text().trimmed(), m_from->date(), *part};
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), share] {
            return VatService(db).setShare(session, share);
        },
        [this](const Result<VatTerms> &terms) { told(terms); });
}

void VatTermsCard::removeShare()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_terms.shares.size()))
        return;
    const VatShare share = m_terms.shares[size_t(row)];
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), share] {
            return VatService(db).removeShare(session, share.account, share.from);
        },
        [this](const Result<VatTerms> &terms) { told(terms); });
}

void VatTermsCard::told(const Result<VatTerms> &terms)
{
    if (!terms) {
        m_accountField->refuse(terms.failure().message);
        return;
    }
    m_accountField->setError({});
    show(*terms);
}

} // namespace cabas::ui
