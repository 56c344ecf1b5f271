// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/salepanels.h"

#include "core/catalog/catalogservice.h"
#include "ui/till/approvalpanel.h"
#include "ui/till/depositpanel.h"
#include "ui/till/discountpanel.h"
#include "ui/till/membermoneypanel.h"
#include "ui/till/promptpanel.h"
#include "ui/till/salepicks.h"
#include "ui/till/touchpanel.h"

#include <QStackedWidget>

namespace cabas::ui {

SalePanels::SalePanels(Desk &desk, LiveBasket &basket, SaleInput &input, QStackedWidget *stack,
                       QObject *parent)
    : QObject(parent), m_desk(desk), m_basket(basket), m_input(input), m_stack(stack)
{
}

void SalePanels::open(TillPanel *panel)
{
    close();
    m_panel = panel;
    m_stack->addWidget(panel);
    m_stack->setCurrentWidget(panel);
    connect(panel, &TillPanel::closed, this, &SalePanels::close);
    Q_EMIT changed(true);
    panel->takeFocus();
}

void SalePanels::close()
{
    if (m_panel != nullptr) {
        m_stack->setCurrentIndex(0);
        m_stack->removeWidget(m_panel);
        m_panel->deleteLater();
        m_panel = nullptr;
    }
    Q_EMIT changed(false);
}

void SalePanels::search(const QString &text)
{
    PickPanel *panel = SalePicks::articles(m_desk);
    connect(panel, &PickPanel::picked, this, [this](const QString &code) {
        close();
        m_input.scan(code);
    });
    open(panel);
    panel->setText(text);
}

void SalePanels::findMember()
{
    PickPanel *panel = SalePicks::members(m_desk);
    const auto choose = [this](const QString &numberOrBadge) {
        close();
        m_basket.setMember(numberOrBadge);
    };
    connect(panel, &PickPanel::picked, this, choose);
    connect(panel, &PickPanel::submitted, this, choose);
    open(panel);
}

void SalePanels::pickParked(const std::vector<BasketView> &parked)
{
    PickPanel *panel = SalePicks::parked(parked);
    connect(panel, &PickPanel::picked, this, [this](const QString &id) {
        close();
        m_basket.recall(BasketId(id.toLongLong()));
    });
    open(panel);
    panel->refresh();
}

void SalePanels::freePrice(const QString &code)
{
    if (!m_basket.session().may(Permission::Discount)) {
        askApproval(Permission::Discount, tr("A free price is given by a coordinator."),
                    [this, code] { freePrice(code); });
        return;
    }
    const auto families = CatalogService(m_desk.db()).families();
    const std::vector<Family> all = families ? *families : std::vector<Family>{};
    PickPanel *panel = SalePicks::families(all);
    connect(panel, &PickPanel::picked, this, [this, all, code](const QString &id) {
        close();
        for (const Family &family : all) {
            if (family.id.value() == id.toLongLong())
                m_input.askFreePrice(family, code);
        }
    });
    open(panel);
    panel->refresh();
}

void SalePanels::discount(int position, const QString &article)
{
    if (!m_basket.session().may(Permission::Discount)) {
        askApproval(Permission::Discount, tr("A discount is given by a coordinator."),
                    [this, position, article] { discount(position, article); });
        return;
    }
    auto *panel = new DiscountPanel(article);
    connect(panel, &DiscountPanel::given, this,
            [this, position](int basisPoints, Money amount, const QString &reason) {
                close();
                m_basket.setDiscount(position, basisPoints, amount, reason);
            });
    open(panel);
}

void SalePanels::touch()
{
    auto *panel = new TouchPanel(m_desk);
    connect(panel, &TouchPanel::touched, this, [this](const QString &code) {
        close();
        m_input.scan(code);
    });
    open(panel);
}

void SalePanels::deposit(bool isCharged)
{
    auto *panel = new DepositPanel(isCharged);
    connect(panel, &DepositPanel::given, this, [this](LineKind kind, Money each, Quantity count) {
        close();
        m_basket.addDeposit(kind, each, count);
    });
    open(panel);
}

void SalePanels::memberMoney()
{
    auto *panel = new MemberMoneyPanel(m_basket.view());
    connect(panel, &MemberMoneyPanel::given, this,
            [this](LineKind kind, std::optional<Money> amount) {
                close();
                m_basket.addMemberLine(kind, amount);
            });
    open(panel);
}

void SalePanels::prompt(const std::function<void()> &then)
{
    const std::vector<PromptDue> &waiting = m_basket.view().prompts;
    if (waiting.empty())
        return then();
    const PromptDue due = waiting.front();
    auto *panel = new PromptPanel(due);
    connect(panel, &PromptPanel::answered, this, [this, due, then](bool isYes) {
        close();
        m_basket.answer(due.key, isYes);
        if (isYes && PromptRules::yesAddsDeposit(due.kind))
            deposit(true);
        else
            m_basket.whenSaved(then);
    });
    open(panel);
}

void SalePanels::allow(OverrideKind kind, const QString &why, const std::function<void()> &then)
{
    auto *panel = new ApprovalPanel(m_desk, Permission::AllowStanding, why);
    panel->wantReason({tr("Arranged already"), tr("For a group"), tr("Mistake at the till")});
    connect(panel, &ApprovalPanel::approved, this, [this, kind, panel, then](const Session &by) {
        const QString reason = panel->reason();
        close();
        m_basket.allow(by, kind, reason);
        if (then)
            m_basket.whenSaved(then);
    });
    open(panel);
}

void SalePanels::askApproval(Permission permission, const QString &why,
                             const std::function<void()> &then)
{
    auto *panel = new ApprovalPanel(m_desk, permission, why);
    connect(panel, &ApprovalPanel::approved, this, [this, then](const Session &session) {
        close();
        m_basket.setApproved(session);
        if (then)
            then();
    });
    open(panel);
}

} // namespace cabas::ui
