// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/salepicks.h"

#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/members/memberservice.h"
#include "ui/till/tillwords.h"

#include <QLocale>

namespace cabas::ui {

namespace {

constexpr int shownAtMost = 30;

} // namespace

PickPanel *SalePicks::articles(Desk &desk)
{
    const auto query = [&desk](const QString &typed) {
        std::vector<PickRow> rows;
        if (typed.isEmpty())
            return rows;
        const auto found = CatalogService(desk.db()).search(desk.session(), typed, shownAtMost);
        if (!found)
            return rows;
        const QLocale locale;
        for (const ListedProduct &listed : *found) {
            const Product &product = listed.product;
            PickRow row{product.code, product.name, product.code, {}, {}, Kind::Neutral};
            row.figure =
                product.price ? priceText(*product.price, product.unit, locale) : tr("no price");
            if (product.state == ProductState::Blocked) {
                row.chip = tr("Withdrawn");
                row.kind = Kind::Danger;
            }
            rows.push_back(row);
        }
        return rows;
    };
    auto *panel = new PickPanel(tr("Find an article"), tr("Name or code"), query);
    panel->setObjectName(u"searchPanel"_qs);
    panel->model()->setHeads(tr("Article"), QString(), tr("Price"));
    panel->setColumns(120, 120);
    panel->setEmptyWords(tr("Type the beginning of the name: “len” finds lentils."),
                         tr("No article has this name. Try with fewer letters."));
    return panel;
}

PickPanel *SalePicks::members(Desk &desk)
{
    const bool maySee = desk.may(Permission::ViewMembers);
    const auto query = [&desk, maySee](const QString &typed) {
        std::vector<PickRow> rows;
        if (typed.isEmpty() || !maySee)
            return rows;
        const auto found = MemberService(desk.db()).search(desk.session(), typed, shownAtMost);
        if (!found)
            return rows;
        const QLocale locale;
        for (const Member &member : *found)
            rows.push_back({QString::number(member.number),
                            member.name,
                            member.householdName,
                            tr("no. %1").arg(locale.toString(member.number)),
                            {},
                            Kind::Neutral});
        return rows;
    };
    auto *panel = new PickPanel(
        tr("Find a member"), maySee ? tr("Name, number or badge") : tr("Number or badge"), query);
    panel->setObjectName(u"memberPanel"_qs);
    panel->model()->setHeads(tr("Member"), QString(), tr("Number"));
    panel->setColumns(0, 120);
    const QString before = maySee
                               ? tr("Type the beginning of the name, or the number then Enter.")
                               : tr("Type the number of the member then Enter, or scan the badge.");
    panel->setEmptyWords(before, maySee ? tr("No name begins so. Enter looks for the number.")
                                        : tr("Enter looks for this number."));
    return panel;
}

PickPanel *SalePicks::families(const std::vector<Family> &families)
{
    const auto query = [families](const QString &typed) {
        std::vector<PickRow> rows;
        for (const Family &family : families) {
            if (fold(family.name).contains(fold(typed)))
                rows.push_back(
                    {QString::number(family.id.value()), family.name, {}, {}, {}, Kind::Neutral});
        }
        return rows;
    };
    auto *panel =
        new PickPanel(tr("Free price: which family?"), tr("Beginning of the family"), query);
    panel->setObjectName(u"familyPanel"_qs);
    panel->model()->setHeads(tr("Family"), QString(), QString());
    panel->setColumns(0, 0);
    panel->setEmptyWords(tr("The shop has no family yet."), tr("No family has this name."));
    return panel;
}

PickPanel *SalePicks::parked(const std::vector<BasketView> &baskets)
{
    const auto query = [baskets](const QString &typed) {
        std::vector<PickRow> rows;
        const QLocale locale;
        for (const BasketView &basket : baskets) {
            if (!basket.id || !fold(basket.label).contains(fold(typed)))
                continue;
            rows.push_back({QString::number(basket.id->value()),
                            basket.label,
                            tr("%n line(s)", nullptr, int(basket.items.size())) + u" · "_qs +
                                basket.till + (basket.note.isEmpty() ? QString() : u" · "_qs) +
                                basket.note,
                            moneyText(basket.total, locale),
                            {},
                            Kind::Neutral});
        }
        return rows;
    };
    auto *panel = new PickPanel(tr("Baskets on hold"), tr("Name of the basket"), query);
    panel->setObjectName(u"parkedPanel"_qs);
    panel->model()->setHeads(tr("Basket"), QString(), tr("Total"));
    panel->setColumns(0, 120);
    panel->setEmptyWords(tr("No basket is on hold."), tr("No basket on hold has this name."));
    return panel;
}

} // namespace cabas::ui
