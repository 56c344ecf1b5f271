// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/tilltermspanel.h"

#include "core/members/duesservice.h"
#include "core/till/drawerservice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace cabas::ui {

namespace {

QCheckBox *makeTick(const QString &name, const QString &words, bool isTicked)
{
    auto *tick = new QCheckBox(words);
    tick->setObjectName(name);
    tick->setProperty("scale", u"counter"_qs);
    tick->setChecked(isTicked);
    Theme::dress(tick, TextSize::CounterRow);
    return tick;
}

} // namespace

TillTermsPanel::TillTermsPanel(Desk &desk, const QString &till, QWidget *parent)
    : TillPanel(tr("Settings of %1").arg(till), parent), m_desk(desk), m_till(till)
{
    setObjectName(u"tillTerms"_qs);
    const auto terms = DrawerService(desk.db()).terms(desk.session(), till);
    const auto members = DuesService(desk.db()).terms(desk.session());
    m_terms = terms ? *terms : TillTerms{};
    m_members = members ? *members : MemberMoneyTerms{};
    m_cash = makeTick(u"takesCash"_qs, tr("This till takes cash"), m_terms.takesCash);
    m_card = makeTick(u"asksCard"_qs, tr("Ask what the card terminal said"), m_terms.asksCard);
    body()->addWidget(m_cash);
    body()->addWidget(m_card);
    const QString never = tr("0: never");
    auto *first = new QHBoxLayout;
    m_drop = addAmount(u"dropFrom"_qs, tr("Take cash to the safe above"), never, m_terms.dropFrom,
                       first);
    m_limit = addAmount(u"refundLimit"_qs, tr("Two people give back above"), never,
                        m_terms.refundLimit, first);
    auto *second = new QHBoxLayout;
    m_fee = addAmount(u"yearlyFee"_qs, tr("Yearly fee of a member"), tr("0: none. In all tills."),
                      m_members.fee, second);
    m_floor = addAmount(u"accountFloor"_qs, tr("Accounts may owe up to"), tr("In all tills."),
                        -m_members.accountFloor, second);
    for (QHBoxLayout *row : {first, second}) {
        row->setSpacing(Theme::space(3));
        body()->addLayout(row);
    }
    m_save = new KeyButton(tr("Save the settings"));
    m_save->setObjectName(u"saveTerms"_qs);
    m_save->setSize(KeyButton::Size::Counter);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    body()->addWidget(m_save, 0, Qt::AlignRight);
    body()->addStretch(1);
    connect(m_save, &KeyButton::clicked, this, &TillTermsPanel::submit);
}

MoneyEdit *TillTermsPanel::addAmount(const QString &name, const QString &label, const QString &note,
                                     Money amount, QBoxLayout *row)
{
    auto *edit = new MoneyEdit;
    edit->setObjectName(name);
    edit->setValue(amount);
    auto *field = new Field(label, edit);
    field->setCounter(true);
    field->setNote(note);
    row->addWidget(field, 1);
    return edit;
}

void TillTermsPanel::takeFocus()
{
    m_cash->setFocus();
}

void TillTermsPanel::submit()
{
    TillTerms terms = m_terms;
    terms.takesCash = m_cash->isChecked();
    terms.asksCard = m_card->isChecked();
    terms.dropFrom = m_drop->value().value_or(Money());
    terms.refundLimit = m_limit->value().value_or(Money());
    MemberMoneyTerms members = m_members;
    members.fee = m_fee->value().value_or(Money());
    members.accountFloor = -m_floor->value().value_or(Money());
    m_save->setEnabled(false);
    m_desk.run(
        this,
        [db = &m_desk.db(), session = m_desk.session(), till = m_till, terms, members,
         hasTerms = terms != m_terms, hasMembers = members != m_members]() -> Result<> {
            if (hasTerms)
                CABAS_TRY(DrawerService(*db).setTerms(session, till, terms));
            if (hasMembers)
                CABAS_TRY(DuesService(*db).setTerms(session, members));
            return Ok{};
        },
        [this](const Result<> &result) {
            m_save->setEnabled(true);
            setProblem(result ? QString() : result.failure().message);
            if (result)
                Q_EMIT saved();
        });
}

} // namespace cabas::ui
