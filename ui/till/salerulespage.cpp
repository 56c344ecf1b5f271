// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/salerulespage.h"

#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/till/limitsview.h"
#include "ui/till/policyview.h"
#include "ui/till/promptsview.h"
#include "ui/till/scopepick.h"
#include "ui/till/taresview.h"
#include "ui/till/touchview.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

SaleRulesPage::SaleRulesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Catalog | Topic::Shop, parent)
{
    auto *head = new PageHead(tr("Rules of the till"));
    head->setParentPage(tr("Products"));
    connect(head, &PageHead::parentWanted, this, [this] { this->desk().go(u"products"_qs); });
    m_new = new KeyButton(tr("New"), KeyButton::Role::Primary);
    m_new->setObjectName(u"new-term"_qs);
    m_new->setIconName(u"plus"_qs);
    m_new->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    head->addAction(m_new);
    m_parts = new SegmentedControl;
    m_parts->setObjectName(u"rule-parts"_qs);
    m_stack = new QStackedWidget;
    auto *segments = new QHBoxLayout;
    segments->setContentsMargins(Metric::pageMargin, Theme::space(4), Metric::pageMargin, 0);
    segments->addWidget(m_parts);
    segments->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(segments);
    column->addWidget(m_stack, 1);
    m_limits = new LimitsView(desk);
    m_prompts = new PromptsView(desk);
    m_tares = new TaresView(desk);
    m_touch = new TouchView(desk);
    m_policy = new PolicyView(desk);
    add(m_limits, tr("Limits"));
    add(m_prompts, tr("Questions"));
    add(m_tares, tr("Containers"));
    add(m_touch, tr("Without barcode"));
    m_parts->addSegment(tr("To whom"));
    m_stack->addWidget(m_policy);
    connect(m_parts, &SegmentedControl::currentChanged, this, &SaleRulesPage::showPart);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (TermsView *view = current())
            view->beginNew();
    });
    showPart();
}

void SaleRulesPage::add(TermsView *view, const QString &word)
{
    const int at = m_parts->addSegment(word);
    m_stack->addWidget(view);
    connect(view, &TermsView::counted, this,
            [this, at](int count) { m_parts->setCount(at, count); });
}

TermsView *SaleRulesPage::current() const
{
    return qobject_cast<TermsView *>(m_stack->currentWidget());
}

void SaleRulesPage::showPart()
{
    m_stack->setCurrentIndex(m_parts->current());
    m_new->setVisible(current() != nullptr);
}

void SaleRulesPage::begin(const QVariant &)
{
    m_parts->setFocus();
}

bool SaleRulesPage::scanned(const QString &code)
{
    TermsView *view = current();
    if (view == nullptr || view == m_tares)
        return false;
    view->beginNew();
    if (view == m_limits)
        return m_limits->scope()->take(code);
    return view == m_prompts ? m_prompts->scope()->take(code) : m_touch->pick()->take(code);
}

void SaleRulesPage::reload()
{
    for (TermsView *view :
         std::initializer_list<TermsView *>{m_limits, m_prompts, m_tares, m_touch})
        view->reload();
    m_policy->reload();
}

Page *makeSaleRulesPage(Desk &desk, QWidget *parent)
{
    return new SaleRulesPage(desk, parent);
}

} // namespace cabas::ui
