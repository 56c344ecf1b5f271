// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/taresview.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/till/saletermsservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/quantityedit.h"

#include <QLineEdit>

namespace cabas::ui {

TaresView::TaresView(Desk &desk, QWidget *parent)
    : TermsView(desk, u"tare-list"_qs, tr("Containers"),
                {{tr("Container")}, {tr("Weight"), RowsModel::Side::Right}}, {0, 140}, u"scale"_qs,
                tr("Weigh the jars and boxes that come back often, and give each a name: the till "
                   "takes them off with one key."),
                parent)
{
    m_name = new QLineEdit;
    m_nameField = addField(tr("Name"), m_name, u"tare-name"_qs);
    m_weight = new QuantityEdit(Unit::Kilogram);
    m_weight->setSuffix(unitSymbol(Unit::Kilogram));
    m_weightField = addField(tr("Weight when empty"), m_weight, u"tare-weight"_qs);
    finishForm();
}

std::vector<RowOfCells> TaresView::rows()
{
    const auto tares = SaleTermsService(desk().db()).tares();
    m_tares = tares ? *tares : std::vector<Tare>();
    std::vector<RowOfCells> rows;
    for (const Tare &tare : m_tares)
        rows.push_back(
            {tare.id.value(),
             {{tare.name}, {quantityText(tare.weight, Unit::Kilogram, Language::locale())}}});
    return rows;
}

const Tare *TaresView::find(qint64 key) const
{
    for (const Tare &tare : m_tares) {
        if (tare.id.value() == key)
            return &tare;
    }
    return nullptr;
}

void TaresView::showRow(qint64 key)
{
    const Tare *known = find(key);
    m_tare = known != nullptr ? *known : Tare();
    m_name->setText(m_tare.name);
    m_weight->setValue(known != nullptr ? std::optional(m_tare.weight) : std::nullopt);
}

QString TaresView::titleOf(qint64 key) const
{
    const Tare *known = find(key);
    return known != nullptr ? known->name : QString();
}

void TaresView::save()
{
    Tare typed = m_tare;
    typed.name = m_name->text();
    typed.weight = m_weight->value().value_or(Quantity());
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), typed] {
            return SaleTermsService(db).saveTare(session, typed);
        },
        [this](const Result<Tare> &tare) {
            const bool isWeight = !tare && tare.failure().code == u"weight";
            answered(tare, isWeight ? m_weightField : m_nameField);
        });
}

void TaresView::remove(qint64 key)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = TareId(key)] {
            return SaleTermsService(db).removeTare(session, id);
        },
        [this](const Result<> &removed) { answered(removed, nullptr); });
}

void TaresView::focusForm()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace cabas::ui
