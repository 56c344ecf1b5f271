// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace cabas {

/// A row's number, typed by what it names. Always > 0 once stored: absence is std::optional.
template <typename Tag>
class Id {
public:
    explicit constexpr Id(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

using UserId = Id<struct UserTag>;
using MemberId = Id<struct MemberTag>;
using HouseholdId = Id<struct HouseholdTag>;
using FamilyId = Id<struct FamilyTag>;
using VatCodeId = Id<struct VatCodeTag>;
using ProductId = Id<struct ProductTag>;
using SupplierId = Id<struct SupplierTag>;
using LotId = Id<struct LotTag>;
using MoveId = Id<struct MoveTag>;
using DeliveryId = Id<struct DeliveryTag>;
using DeliveryLineId = Id<struct DeliveryLineTag>;
using ScanId = Id<struct ScanTag>;
using TillId = Id<struct TillTag>;
using TillSessionId = Id<struct TillSessionTag>;
using TicketId = Id<struct TicketTag>;
using BasketId = Id<struct BasketTag>;
using ClosingId = Id<struct ClosingTag>;
using EntryId = Id<struct EntryTag>;
using FiscalYearId = Id<struct FiscalYearTag>;

} // namespace cabas
