// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/limitsview.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/till/limitrules.h"
#include "core/till/saletermsservice.h"
#include "ui/shell/desk.h"
#include "ui/till/scopepick.h"
#include "ui/widgets/field.h"
#include "ui/widgets/quantityedit.h"

#include <QComboBox>

namespace cabas::ui {

LimitsView::LimitsView(Desk &desk, QWidget *parent)
    : TermsView(desk, u"limits"_qs, tr("Purchase limits"),
                {{tr("Article or family")}, {tr("At most"), RowsModel::Side::Right}, {tr("In")}},
                {0, 120, 120}, u"boxes"_qs,
                tr("Where goods are scarce, say here how much of them a household may buy."),
                parent)
{
    m_scope = new ScopePick(desk);
    m_quantity = new QuantityEdit;
    m_scopeField = addField(tr("What is limited"), m_scope, u"limit-scope"_qs);
    connect(m_scope, &ScopePick::changed, this, &LimitsView::showUnit);
    m_quantityField =
        addField(tr("At most, in the article’s own unit"), m_quantity, u"limit-quantity"_qs);
    m_period = new QComboBox;
    for (const LimitPeriod period :
         {LimitPeriod::Ticket, LimitPeriod::Day, LimitPeriod::Week, LimitPeriod::Month})
        m_period->addItem(LimitRules::title(period), int(period));
    addField(tr("For one household, in"), m_period, u"limit-period"_qs)
        ->setNote(tr("Without member the ticket counts by itself. A coordinator may allow more."));
    finishForm();
}

std::vector<RowOfCells> LimitsView::rows()
{
    const auto limits = SaleTermsService(desk().db()).limits();
    m_limits = limits ? *limits : std::vector<PurchaseLimit>();
    std::vector<RowOfCells> rows;
    for (const PurchaseLimit &limit : m_limits)
        rows.push_back({limit.id.value(),
                        {{limit.about},
                         {quantityText(limit.quantity, limit.unit, Language::locale())},
                         {LimitRules::title(limit.period)}}});
    return rows;
}

const PurchaseLimit *LimitsView::find(qint64 key) const
{
    for (const PurchaseLimit &limit : m_limits) {
        if (limit.id.value() == key)
            return &limit;
    }
    return nullptr;
}

void LimitsView::showRow(qint64 key)
{
    const PurchaseLimit *known = find(key);
    m_limit = known != nullptr ? *known : PurchaseLimit();
    m_scope->set(m_limit.product, m_limit.family);
    showUnit();
    m_quantity->setValue(known != nullptr ? std::optional(m_limit.quantity) : std::nullopt);
    m_period->setCurrentIndex(m_period->findData(int(m_limit.period)));
}

void LimitsView::showUnit()
{
    const Unit unit = m_scope->unit();
    m_quantity->setUnit(unit);
    m_quantity->setSuffix(unitSymbol(unit));
}

QString LimitsView::titleOf(qint64 key) const
{
    const PurchaseLimit *known = find(key);
    return known != nullptr ? known->about : QString();
}

void LimitsView::save()
{
    PurchaseLimit typed = m_limit;
    typed.product = m_scope->product();
    typed.family = m_scope->family();
    typed.quantity = m_quantity->value().value_or(Quantity());
    typed.period = LimitPeriod(m_period->currentData().toInt());
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), typed] {
            return SaleTermsService(db).saveLimit(session, typed);
        },
        [this](const Result<PurchaseLimit> &limit) {
            const bool isScope = !limit && limit.failure().code != u"quantity";
            answered(limit, isScope ? m_scopeField : m_quantityField);
        });
}

void LimitsView::remove(qint64 key)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = LimitId(key)] {
            return SaleTermsService(db).removeLimit(session, id);
        },
        [this](const Result<> &removed) { answered(removed, nullptr); });
}

void LimitsView::focusForm()
{
    (m_limit.id.value() == 0 ? static_cast<QWidget *>(m_scope) : m_quantity)->setFocus();
}

} // namespace cabas::ui
