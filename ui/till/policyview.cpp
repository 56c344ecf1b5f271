// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/policyview.h"

#include "core/till/saletermsservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int voidsWidth = 96;

} // namespace

PolicyView::PolicyView(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *card = new Card;
    card->setTitle(tr("To whom the till sells"));
    card->setMaximumWidth(Metric::form + 2 * Metric::pageMargin);
    m_standing = addLeniency(tr("A member who may not shop"),
                             tr("Suspended, blocked or gone, on the day of the sale."),
                             u"policy-standing"_qs, card->body());
    m_noMember = addLeniency(tr("No badge was scanned"), {}, u"policy-no-member"_qs, card->body());
    m_guest = addLeniency(tr("A guest"), tr("The cashier said that the customer is no member."),
                          u"policy-guest"_qs, card->body());
    m_voids = new QLineEdit;
    m_voids->setObjectName(u"policy-voids"_qs);
    m_voids->setAlignment(Qt::AlignRight);
    growWidth(m_voids, voidsWidth);
    m_voidsField =
        new Field(tr("Lines taken out of one ticket before a coordinator is called"), m_voids);
    m_voidsField->setNote(tr("0: any number."));
    card->body()->addWidget(m_voidsField);
    auto *save = new KeyButton(tr("Keep these rules"), KeyButton::Role::Primary);
    save->setObjectName(u"policy-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    save->setEnabled(desk.may(Permission::ManageShop));
    card->body()->addWidget(save, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metric::pageMargin, Theme::space(4), Metric::pageMargin,
                               Theme::space(4));
    column->addWidget(card);
    column->addStretch(1);
    connect(save, &QPushButton::clicked, this, &PolicyView::save);
}

QComboBox *PolicyView::addLeniency(const QString &label, const QString &note, const QString &name,
                                   QBoxLayout *column)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItem(tr("Sell"), int(Leniency::Allow));
    box->addItem(tr("Warn the cashier, and sell"), int(Leniency::Warn));
    box->addItem(tr("Refuse, unless a coordinator allows it"), int(Leniency::Refuse));
    auto *field = new Field(label, box);
    field->setNote(note);
    column->addWidget(field);
    return box;
}

void PolicyView::reload()
{
    const auto policy = SaleTermsService(m_desk.db()).policy();
    if (!policy)
        return;
    m_policy = *policy;
    m_standing->setCurrentIndex(m_standing->findData(int(m_policy.standing)));
    m_noMember->setCurrentIndex(m_noMember->findData(int(m_policy.noMember)));
    m_guest->setCurrentIndex(m_guest->findData(int(m_policy.guest)));
    m_voids->setText(QString::number(m_policy.maxVoids));
    m_voidsField->setError({});
}

void PolicyView::save()
{
    SalePolicy typed = m_policy;
    typed.standing = Leniency(m_standing->currentData().toInt());
    typed.noMember = Leniency(m_noMember->currentData().toInt());
    typed.guest = Leniency(m_guest->currentData().toInt());
    bool isNumber = false;
    typed.maxVoids = m_voids->text().trimmed().toInt(&isNumber);
    if (!isNumber)
        typed.maxVoids = -1;
    m_voidsField->setError({});
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), typed] {
            return SaleTermsService(db).setPolicy(session, typed);
        },
        [this](const Result<SalePolicy> &policy) {
            if (!policy && policy.failure().code == u"max_voids")
                return m_voidsField->refuse(policy.failure().message);
            if (!policy)
                return Ask::tellRefusal(this, policy.failure());
            reload();
            m_desk.toast(tr("Saved."));
        });
}

} // namespace cabas::ui
