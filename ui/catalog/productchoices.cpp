// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productchoices.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "ui/shell/desk.h"

#include <QComboBox>

namespace cabas::ui {

void ProductChoices::fillVat(Desk &desk, QComboBox &list)
{
    list.clear();
    const auto codes = CatalogService(desk.db()).vatCodes(desk.session());
    for (const VatCode &code : codes ? *codes : std::vector<VatCode>()) {
        const QString rate = rateText(code.rateBp, Language::locale());
        list.addItem(code.mention.isEmpty() ? rate : QStringLiteral("%1 (%2)").arg(rate, code.code),
                     code.code);
    }
    if (const int food = list.findData(u"S550"_qs); food >= 0)
        list.setCurrentIndex(food);
}

void ProductChoices::fillUnits(QComboBox &list)
{
    list.clear();
    list.addItem(tr("the piece"), u"piece"_qs);
    list.addItem(tr("the kilogram"), u"kg"_qs);
    list.addItem(tr("the litre"), u"l"_qs);
}

void ProductChoices::fillFamilies(Desk &desk, QComboBox &list)
{
    list.clear();
    list.addItem({});
    const auto families = CatalogService(desk.db()).families();
    for (const Family &family : families ? *families : std::vector<Family>())
        list.addItem(family.name, family.id.value());
}

} // namespace cabas::ui
