// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/touchview.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/till/saletermsservice.h"
#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"

namespace cabas::ui {

TouchView::TouchView(Desk &desk, QWidget *parent)
    : TermsView(desk, u"touch-list"_qs, tr("Goods without barcode"),
                {{tr("Article")}, {tr("Family")}, {tr("Price"), RowsModel::Side::Right}},
                {0, 180, 140}, u"carrot"_qs,
                tr("Choose here the vegetables, loaves and loose goods that carry no barcode: the "
                   "till shows them to be touched."),
                parent)
{
    m_pick = new ProductPick(desk);
    m_pickField = addField(tr("Article"), m_pick, u"touch-pick"_qs);
    m_pickField->setNote(tr("It stands under its own family, with its picture where it has one."));
    connect(m_pick, &ProductPick::missed, this,
            [this](const QString &why) { m_pickField->setError(why); });
    finishForm();
}

std::vector<RowOfCells> TouchView::rows()
{
    const auto products = SaleTermsService(desk().db()).touchProducts(desk().session(), false);
    m_products = products ? *products : std::vector<TouchProduct>();
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const TouchProduct &touch : m_products) {
        const Product &product = touch.product;
        const QString price =
            product.price ? priceText(*product.price, product.unit, locale) : tr("no price");
        rows.push_back({product.id.value(), {{product.name}, {touch.family}, {price}}});
    }
    return rows;
}

void TouchView::showRow(qint64 key)
{
    if (key == 0)
        m_pick->clear();
    m_pick->setProduct(key == 0 ? std::nullopt : std::optional(ProductId(key)));
    m_pick->setEnabled(key == 0);
}

QString TouchView::titleOf(qint64 key) const
{
    for (const TouchProduct &touch : m_products) {
        if (touch.product.id.value() == key)
            return touch.product.name;
    }
    return {};
}

void TouchView::save()
{
    if (!m_pick->product()) {
        m_pickField->refuse(tr("Type the beginning of its name, then choose it."));
        return;
    }
    put(*m_pick->product(), true);
}

void TouchView::remove(qint64 key)
{
    put(ProductId(key), false);
}

void TouchView::put(ProductId product, bool isThere)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), product, isThere] {
            return SaleTermsService(db).setTouchProduct(session, product, isThere);
        },
        [this](const Result<> &done) { answered(done, m_pickField); });
}

void TouchView::focusForm()
{
    m_pick->setFocus();
}

} // namespace cabas::ui
