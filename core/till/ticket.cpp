// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/ticket.h"

#include <array>
#include <utility>

namespace cabas {

namespace {

template <typename Enum, size_t N>
QString nameIn(const std::array<std::pair<Enum, const char *>, N> &names, Enum value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Enum, size_t N>
std::optional<Enum> valueIn(const std::array<std::pair<Enum, const char *>, N> &names,
                            const QString &name)
{
    for (const auto &[value, known] : names) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

constexpr std::array<std::pair<TicketKind, const char *>, 2> kinds{
    {{TicketKind::Sale, "sale"}, {TicketKind::Refund, "refund"}}};

constexpr std::array<std::pair<LineKind, const char *>, 7> lineKinds{
    {{LineKind::Product, "product"},
     {LineKind::DepositOut, "deposit_out"},
     {LineKind::DepositIn, "deposit_in"},
     {LineKind::Share, "share"},
     {LineKind::Fee, "fee"},
     {LineKind::TopUp, "top_up"},
     {LineKind::Gift, "gift"}}};

constexpr std::array<std::pair<TillMeans, const char *>, 5> means{
    {{TillMeans::Cash, "cash"},
     {TillMeans::Card, "card"},
     {TillMeans::Cheque, "cheque"},
     {TillMeans::MealVoucher, "meal_voucher"},
     {TillMeans::Account, "account"}}};

} // namespace

QString ticketKindName(TicketKind kind)
{
    return nameIn(kinds, kind);
}

QString lineKindName(LineKind kind)
{
    return nameIn(lineKinds, kind);
}

QString tillMeansName(TillMeans value)
{
    return nameIn(means, value);
}

std::optional<TicketKind> ticketKindFromName(const QString &name)
{
    return valueIn(kinds, name);
}

std::optional<LineKind> lineKindFromName(const QString &name)
{
    return valueIn(lineKinds, name);
}

std::optional<TillMeans> tillMeansFromName(const QString &name)
{
    return valueIn(means, name);
}

std::optional<TillMeans> tillMeansFromName(QByteArrayView name)
{
    for (const auto &[value, known] : means) {
        if (name == QByteArrayView(known))
            return value;
    }
    return std::nullopt;
}

const std::vector<TillMeans> &allTillMeans()
{
    static const std::vector<TillMeans> all = [] {
        std::vector<TillMeans> list;
        for (const auto &[value, name] : means)
            list.push_back(value);
        return list;
    }();
    return all;
}

} // namespace cabas
