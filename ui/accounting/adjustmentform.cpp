// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/adjustmentform.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/ledgersearch.h"
#include "core/accounting/yearendrules.h"
#include "ui/accounting/entrypreview.h"
#include "ui/widgets/field.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace cabas::ui {

AdjustmentForm::AdjustmentForm(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_kind(new QComboBox), m_account(new QLineEdit),
      m_label(new QLineEdit), m_amount(new MoneyEdit)
{
    m_kind->setObjectName(u"adjust-kind"_qs);
    m_account->setObjectName(u"adjust-account"_qs);
    m_label->setObjectName(u"adjust-label"_qs);
    m_amount->setObjectName(u"adjust-amount"_qs);
    for (const AdjustmentKind kind : {AdjustmentKind::Prepaid, AdjustmentKind::Deferred,
                                      AdjustmentKind::AccruedCost, AdjustmentKind::AccruedIncome})
        m_kind->addItem(YearEndRules::title(kind), int(kind));
    m_accountField = new Field(tr("Account of the cost or income"), m_account);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(new Field(tr("What it is"), m_kind), 0, 0, 1, 2);
    grid->addWidget(m_accountField, 1, 0);
    grid->addWidget(new Field(tr("Amount without VAT"), m_amount), 1, 1);
    grid->addWidget(new Field(tr("Label"), m_label), 2, 0, 1, 2);
    m_preview = new EntryPreview;
    grid->addWidget(m_preview, 3, 0, 1, 2);
    grid->setRowStretch(4, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    setFocusProxy(m_kind);
    connect(m_account, &QLineEdit::textEdited, this, &AdjustmentForm::meant);
    for (QLineEdit *edit : {m_account, m_label, static_cast<QLineEdit *>(m_amount)})
        connect(edit, &QLineEdit::textChanged, this, &AdjustmentForm::tellEntry);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AdjustmentForm::tellEntry);
}

void AdjustmentForm::tellEntry()
{
    const auto entry = YearEndRules::adjustmentEntry(m_year, adjustment());
    m_preview->setEntry(entry ? std::optional(*entry) : std::nullopt,
                        tr("The entry shows here before it is posted; its contrary is posted on "
                           "the next year’s first day."));
}

void AdjustmentForm::clear(const FiscalYear &year)
{
    m_year = year;
    if (const auto accounts = AccountingService(m_desk.db()).accounts(m_desk.session()))
        m_accounts = *accounts;
    m_account->clear();
    m_label->clear();
    m_amount->setValue(std::nullopt);
    m_accountField->setNote(tr("Number or words: 6132, insurance…"));
    tellEntry();
}

void AdjustmentForm::meant()
{
    const auto found = LedgerSearch::accounts(m_accounts, m_account->text(), 1);
    m_accountField->setNote(found.empty() ? tr("No account is called so.")
                                          : found.front().number + u' ' + found.front().label);
}

YearAdjustment AdjustmentForm::adjustment() const
{
    const auto found = LedgerSearch::accounts(m_accounts, m_account->text(), 1);
    return {AdjustmentKind(m_kind->currentData().toInt()),
            found.empty() ? m_account->text() : found.front().number,
            {},
            m_label->text(),
            m_amount->value().value_or(Money())};
}

} // namespace cabas::ui
