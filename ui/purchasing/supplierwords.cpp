// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/supplierwords.h"

#include "core/access/session.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/cell.h"

namespace cabas::ui {

namespace {

constexpr int whole = 10'000; // basis points

QString shown(Money amount)
{
    return moneyText(amount, Language::locale());
}

QString shownShare(const std::optional<int> &bp)
{
    return bp ? rateText(*bp, Language::locale()) : u"–"_qs;
}

std::optional<int> rest(const std::optional<int> &bp)
{
    return bp ? std::optional(whole - *bp) : std::nullopt;
}

} // namespace

QString SupplierWords::driftText(const SupplierFigures &figures)
{
    if (!figures.driftBp)
        return u"–"_qs;
    const QString sign = *figures.driftBp > 0 ? u"+"_qs : *figures.driftBp < 0 ? u"−"_qs : u""_qs;
    return sign + rateText(std::abs(*figures.driftBp), Language::locale());
}

std::vector<std::pair<QString, QString>> SupplierWords::strip(const SupplierFigures &figures)
{
    return {
        {tr("Bought in a year"), shown(figures.bought)},
        {tr("Orders on time"),
         shownShare(SupplierFigures::shareBp(figures.onTime(), figures.orders))},
        {tr("Missing"), shownShare(SupplierFigures::shareBp(figures.missing, figures.announced))},
        {tr("Prices"), driftText(figures)}};
}

std::vector<std::pair<QString, QString>> SupplierWords::facts(const SupplierFigures &figures)
{
    std::vector<std::pair<QString, QString>> facts;
    const QLocale locale = Language::locale();
    if (figures.orders == 0)
        facts.emplace_back(tr("Lateness"), tr("No order with a day came yet."));
    else if (figures.late == 0)
        facts.emplace_back(tr("Lateness"),
                           tr("All %n order(s) came on their day.", nullptr, figures.orders));
    else
        facts.emplace_back(
            tr("Lateness"),
            tr("%1 of %2 orders came late, %3 days each on average.")
                .arg(locale.toString(figures.late), locale.toString(figures.orders),
                     locale.toString((figures.lateDays + figures.late / 2) / figures.late)));
    facts.emplace_back(tr("Shortages"),
                       figures.announced <= Money()
                           ? tr("Nothing was announced on delivery notes.")
                           : tr("%1 of %2 announced did not come.")
                                 .arg(shown(figures.missing), shown(figures.announced)));
    facts.emplace_back(
        tr("Faults"), figures.faulty == 0
                          ? tr("No delivery had damaged, refused or wrong goods.")
                          : tr("%1 of %2 deliveries had damaged, refused or wrong goods, worth %3.")
                                .arg(locale.toString(figures.faulty),
                                     locale.toString(figures.deliveries), shown(figures.spoilt)));
    facts.emplace_back(tr("Prices"),
                       figures.priced == 0
                           ? tr("No product was bought twice yet.")
                           : tr("%1 at what was bought: %2 of %3 products dearer, %4 cheaper.")
                                 .arg(driftText(figures), locale.toString(figures.risen),
                                      locale.toString(figures.priced),
                                      locale.toString(figures.fallen)));
    return facts;
}

std::vector<BarChart::Group> SupplierWords::months(const SupplierFigures &figures)
{
    std::vector<BarChart::Group> groups;
    for (const SupplierFigures::Month &month : figures.months) {
        // The year where one begins is enough.
        const QString form = month.first.month() == 1 ? u"MMM yy"_qs : u"MMM"_qs;
        groups.push_back({Language::locale().toString(month.first, form), {month.bought}});
    }
    return groups;
}

std::vector<ShareChart::Group> SupplierWords::shares(const SupplierFigures &figures)
{
    const QLocale locale = Language::locale();
    const auto group = [](const QString &name, const std::optional<int> &share,
                          const QString &note) {
        return ShareChart::Group{name, {{{share}, note}}};
    };
    const auto of = [&](int part, int all) {
        return all == 0 ? tr("none yet")
                        : tr("%1 of %2").arg(locale.toString(part), locale.toString(all));
    };
    const auto ofAmount = [&](Money part, Money all) {
        return all <= Money() ? tr("none yet") : tr("%1 of %2").arg(shown(part), shown(all));
    };
    const int sound = figures.deliveries - figures.faulty;
    return {group(tr("Orders on time"), SupplierFigures::shareBp(figures.onTime(), figures.orders),
                  of(figures.onTime(), figures.orders)),
            group(tr("Delivered as announced"),
                  rest(SupplierFigures::shareBp(figures.missing, figures.announced)),
                  ofAmount(figures.announced - figures.missing, figures.announced)),
            group(tr("Deliveries without fault"),
                  SupplierFigures::shareBp(sound, figures.deliveries),
                  of(sound, figures.deliveries)),
            group(tr("Organic"), SupplierFigures::shareBp(figures.organic, figures.bought),
                  ofAmount(figures.organic, figures.bought)),
            group(tr("Local"), SupplierFigures::shareBp(figures.local, figures.bought),
                  ofAmount(figures.local, figures.bought))};
}

std::vector<RowsModel::Column> SupplierWords::messageColumns()
{
    return {{tr("What they were told")}, {tr("Day"), RowsModel::Side::Right}};
}

QString SupplierWords::what(const SupplierMessage &message)
{
    switch (message.kind) {
    case SupplierMessage::Kind::Mailed:
        return tr("Order %1 mailed").arg(message.number);
    case SupplierMessage::Kind::Reminded:
        return tr("Reminded of order %1").arg(message.number);
    case SupplierMessage::Kind::Shortage:
        return tr("They announced a shortage on order %1").arg(message.number);
    case SupplierMessage::Kind::CreditAsked:
        return tr("Credit notes of %1 asked for").arg(shown(message.amount));
    case SupplierMessage::Kind::Sent:
        break;
    }
    return tr("Order %1 sent").arg(message.number);
}

std::vector<RowOfCells> SupplierWords::messages(const std::vector<SupplierMessage> &messages,
                                                const Session &session)
{
    std::vector<RowOfCells> rows;
    for (const SupplierMessage &message : messages)
        rows.push_back({message.order ? message.order->value() : 0,
                        {{what(message), {{Cell::Second, message.note}}},
                         {dateText(session.local(message.at).date())}}});
    return rows;
}

} // namespace cabas::ui
