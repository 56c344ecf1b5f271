// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/creditpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/creditrules.h"
#include "core/purchasing/creditservice.h"
#include "ui/purchasing/creditrows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 399;

std::vector<CreditId> idsOf(const std::vector<ExpectedCredit> &credits)
{
    std::vector<CreditId> ids;
    for (const ExpectedCredit &credit : credits)
        ids.push_back(credit.id);
    return ids;
}

} // namespace

CreditPanel::CreditPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void CreditPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    connect(m_panel, &SidePanel::closed, this, &CreditPanel::closed);
    m_facts = new FactList;
    m_panel->body()->addWidget(m_facts);
    m_open = new KeyButton(tr("Delivery"), KeyButton::Role::Quiet);
    m_open->setObjectName(u"credit-delivery"_qs);
    m_open->setIconName(u"package-open"_qs);
    m_open->setKey(Qt::Key_F4);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_credit->invoice)
            Q_EMIT invoiceWanted(m_credit->invoice->id);
        else
            Q_EMIT deliveryWanted(m_credit->delivery);
    });
    m_sent = new KeyButton(tr("Letter sent"), KeyButton::Role::Quiet);
    m_sent->setObjectName(u"credit-sent"_qs);
    m_sent->setIconName(u"mail"_qs);
    m_sent->setKey(Qt::Key_F3);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(0);
    deeds->addWidget(m_open);
    deeds->addWidget(m_sent);
    deeds->addStretch();
    m_panel->body()->addLayout(deeds);
    m_panel->body()->addWidget(makeForm());
    m_panel->body()->addStretch();
    const auto add = [this](const QString &verb, KeyButton::Role role, const QString &name,
                            const QKeySequence &key) {
        auto *button = new KeyButton(verb, role);
        button->setObjectName(name);
        button->setKey(key);
        m_panel->addFoot(button);
        return button;
    };
    m_drop = add(tr("Give up…"), KeyButton::Role::Danger, u"credit-drop"_qs, {});
    m_settle = add(tr("Settle"), KeyButton::Role::Primary, u"credit-settle"_qs, Qt::Key_F12);
    connect(m_drop, &QPushButton::clicked, this, &CreditPanel::giveUp);
    connect(m_sent, &QPushButton::clicked, this, &CreditPanel::letterSent);
    connect(m_settle, &QPushButton::clicked, this, &CreditPanel::settle);
}

QWidget *CreditPanel::makeForm()
{
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("The credit note is here"), TextSize::Section, Weight::Strong));
    m_reach = new SegmentedControl;
    m_reach->setObjectName(u"credit-reach"_qs);
    m_reach->setAccessibleName(tr("What the credit note covers"));
    for (const QString &word : {tr("This line"), tr("All of it"), tr("The supplier")})
        m_reach->addSegment(word);
    column->addWidget(m_reach);
    m_number = new QLineEdit;
    m_number->setObjectName(u"credit-number"_qs);
    m_numberField = new Field(tr("Number of the credit note"), m_number);
    column->addWidget(m_numberField);
    m_on = makeDayEdit(u"credit-on"_qs);
    m_onField = new Field(tr("Its date"), m_on);
    m_amount = new MoneyEdit;
    m_amount->setObjectName(u"credit-amount"_qs);
    m_amountField = new Field(tr("Its amount, without VAT"), m_amount);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_onField, 1);
    row->addWidget(m_amountField, 1);
    column->addLayout(row);
    connect(m_reach, &SegmentedControl::currentChanged, this, &CreditPanel::proposeAmount);
    return m_form;
}

std::optional<CreditId> CreditPanel::credit() const
{
    return m_credit ? std::optional(m_credit->id) : std::nullopt;
}

void CreditPanel::showCredit(const ExpectedCredit &credit,
                             const std::vector<ExpectedCredit> &credits)
{
    const bool isOther = this->credit() != credit.id;
    m_credit = credit;
    m_panel->setTitle(credit.supplierName, credit.productName);
    m_panel->setSubtitle(CreditRules::title(credit.state));
    fillFacts();
    const bool may = m_desk.may(Permission::Order) || m_desk.may(Permission::PostEntries);
    m_form->setVisible(may && credit.isOpen());
    m_settle->setVisible(may && credit.isOpen());
    m_drop->setVisible(may && credit.isOpen());
    m_sent->setVisible(m_desk.may(Permission::Receive) && credit.state == CreditState::Expected);
    m_open->setText(credit.invoice ? tr("Invoice") : tr("Delivery"));
    m_open->setVisible(m_desk.may(credit.invoice ? Permission::ViewBooks : Permission::Receive));
    if (isOther) {
        m_number->clear();
        m_on->setDate(m_desk.session().today());
        for (Field *field : {m_numberField, m_onField, m_amountField})
            field->setError({});
    }
    fillForm(credits);
    if (isOther)
        proposeAmount();
}

void CreditPanel::fillFacts()
{
    const QLocale locale = Language::locale();
    m_facts->clear();
    m_facts->addFact(tr("What is wrong"), CreditRows::what(*m_credit), true);
    m_facts->addFact(tr("Expected, without VAT"), moneyText(m_credit->amount, locale), true);
    m_facts->addFact(tr("Cost of one"), costText(m_credit->cost, locale));
    m_facts->addFact(tr("VAT"), rateText(m_credit->vat.rateBp, locale));
    if (!m_credit->reference.isEmpty())
        m_facts->addFact(tr("Their reference"), m_credit->reference);
    m_facts->addFact(m_credit->invoice ? tr("Claimed on") : tr("Delivery of"),
                     dateText(m_credit->day));
    if (m_credit->invoice)
        m_facts->addFact(tr("Invoice"), m_credit->invoice->number);
    if (!m_credit->documentName.isEmpty())
        m_facts->addFact(tr("Document"), m_credit->documentName);
    if (m_credit->askedOn)
        m_facts->addFact(tr("Asked for on"), dateText(*m_credit->askedOn));
    if (m_credit->state == CreditState::Settled) {
        m_facts->addFact(tr("Credit note"),
                         tr("%1 of %2").arg(m_credit->number, dateText(*m_credit->endedOn)));
        m_facts->addFact(tr("Credited, without VAT"), moneyText(m_credit->settled, locale), true);
    }
    if (m_credit->state == CreditState::Dropped) {
        m_facts->addFact(tr("Given up on"), dateText(*m_credit->endedOn));
        m_facts->addFact(tr("Reason"), m_credit->reason);
    }
}

void CreditPanel::fillForm(const std::vector<ExpectedCredit> &credits)
{
    m_reaches.assign(3, {});
    m_reaches[Line].push_back(*m_credit);
    for (const ExpectedCredit &each : credits) {
        if (!each.isOpen() || each.supplier != m_credit->supplier)
            continue;
        m_reaches[Supplier].push_back(each);
        const bool isTogether = m_credit->invoice
                                    ? each.invoice && each.invoice->id == m_credit->invoice->id
                                    : each.delivery == m_credit->delivery;
        if (isTogether)
            m_reaches[Delivery].push_back(each);
    }
    for (const Reach reach : {Line, Delivery, Supplier})
        m_reach->setCount(reach, int(m_reaches[reach].size()));
    m_reach->setVisible(m_reaches[Supplier].size() > 1);
    if (m_reaches[Supplier].size() < 2)
        m_reach->setCurrent(Line);
}

const std::vector<ExpectedCredit> &CreditPanel::covered() const
{
    return m_reaches[size_t(m_reach->current())];
}

void CreditPanel::proposeAmount()
{
    const Money sum = CreditRules::awaited(covered()).amount;
    m_amount->setValue(sum);
    m_amountField->setError({});
    m_amountField->setNote(tr("%1 are expected.").arg(moneyText(sum, Language::locale())));
}

void CreditPanel::focusNumber()
{
    if (m_form->isVisibleTo(this))
        m_number->setFocus();
}

void CreditPanel::settle()
{
    m_amountField->setError(m_amount->problem());
    if (m_amountField->hasError())
        return;
    const CreditNote note{m_number->text(), m_on->date(), m_amount->value().value_or(Money())};
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), ids = idsOf(covered()), note] {
            return CreditService(db).settle(session, ids, note);
        },
        [this](const Result<SettleAnswer> &answer) {
            if (!answer) {
                refuse(answer.failure());
                return;
            }
            m_desk.toast(answer->warnings.empty()
                             ? tr("Credit note %1 is noted.").arg(answer->credits.front().number)
                             : answer->warnings.front().message);
            Q_EMIT closed();
        });
}

void CreditPanel::refuse(const Failure &failure)
{
    for (Field *field : {m_numberField, m_onField, m_amountField})
        field->setError({});
    if (failure.code == u"number")
        m_numberField->refuse(failure.message);
    else if (failure.code == u"on")
        m_onField->refuse(failure.message);
    else if (failure.code == u"amount")
        m_amountField->refuse(failure.message);
    else
        Ask::tellRefusal(this, failure);
}

void CreditPanel::letterSent()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), delivery = m_credit->delivery,
         id = m_credit->id, isOfInvoice = m_credit->invoice.has_value()] {
            return isOfInvoice ? CreditService(db).ask(session, std::vector{id})
                               : CreditService(db).ask(session, delivery);
        },
        [this](const Result<int> &asked) {
            if (asked)
                m_desk.toast(tr("%n credit note(s) asked for.", nullptr, *asked));
            else
                Ask::tellRefusal(this, asked.failure());
        });
}

void CreditPanel::giveUp()
{
    const auto reason = Ask::line(this, tr("Expect this credit note no more?"),
                                  tr("Why? %1 will not be claimed any more.")
                                      .arg(moneyText(m_credit->amount, Language::locale())),
                                  tr("Give it up"));
    if (!reason)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_credit->id, reason = *reason] {
            return CreditService(db).drop(session, {id}, reason);
        },
        [this](const Result<std::vector<ExpectedCredit>> &dropped) {
            if (!dropped) {
                Ask::tellRefusal(this, dropped.failure());
                return;
            }
            m_desk.toast(tr("Given up."));
            Q_EMIT closed();
        });
}

} // namespace cabas::ui
