// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/craterules.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace cabas {

namespace {

QString weightText(Quantity weight)
{
    return quantityText(weight, Unit::Kilogram, Language::locale());
}

} // namespace

CrateKind CrateRules::cleanedUp(CrateKind kind)
{
    kind.name = cleaned(kind.name);
    return kind;
}

Result<> CrateRules::check(const CrateKind &kind)
{
    if (kind.name.isEmpty() || kind.name.size() > maxNameLength)
        return refused(tr("Name the crate in 1 to %1 letters.").arg(maxNameLength), u"name"_qs);
    if (kind.tare.isNegative() || kind.tare.milli() > maxTareMilli)
        return refused(tr("An empty crate weighs between 0 and %1. Give its weight in grams.")
                           .arg(weightText(Quantity::fromMilli(maxTareMilli))),
                       u"tare"_qs);
    if (kind.deposit.isNegative() || kind.deposit.cents() > maxDepositCents)
        return refused(tr("A deposit lies between 0 and %1.")
                           .arg(moneyText(Money::fromCents(maxDepositCents), Language::locale())),
                       u"deposit"_qs);
    return Ok{};
}

Result<> CrateRules::checkCounts(const std::vector<CrateCount> &crates)
{
    std::set<CrateKindId> seen;
    for (const CrateCount &each : crates) {
        if (each.count <= 0 || each.count > maxCount)
            return refused(tr("Give the number of crates: 1 to %1.").arg(maxCount),
                           u"crate_count"_qs);
        if (!seen.insert(each.kind).second)
            return refused(tr("%1 is named twice: give its number once.").arg(each.name),
                           u"crate_twice"_qs);
    }
    return Ok{};
}

Result<> CrateRules::checkNote(const QString &note)
{
    if (cleaned(note).size() <= maxNoteLength)
        return Ok{};
    return refused(tr("This note is too long: %1 characters at most.").arg(maxNoteLength),
                   u"note"_qs);
}

Result<> CrateRules::checkMoved(int count)
{
    if (count != 0 && std::abs(count) <= maxCount)
        return Ok{};
    return refused(tr("Give the number of crates: 1 to %1.").arg(maxCount), u"crate_count"_qs);
}

Quantity CrateRules::tareOf(const std::vector<CrateCount> &crates)
{
    Quantity tare;
    for (const CrateCount &each : crates)
        tare += Quantity::fromMilli(each.tare.milli() * each.count);
    return tare;
}

Result<Quantity> CrateRules::net(Quantity gross, const std::vector<CrateCount> &crates)
{
    if (gross.milli() <= 0)
        return refused(tr("What the scale shows must be above zero. Weigh it again."), u"gross"_qs);
    if (gross.milli() > maxGrossMilli)
        return refused(tr("%1 is more than a scale weighs. Check the number typed: kilograms, "
                          "not grams.")
                           .arg(weightText(gross)),
                       u"gross_limit"_qs);
    const Quantity net = gross - tareOf(crates);
    if (net.milli() <= 0)
        return refused(tr("%1 weigh %2 empty, and the scale shows %3: nothing is left for the "
                          "goods. Check the number and the kind of the crates.")
                           .arg(words(crates), weightText(tareOf(crates)), weightText(gross)),
                       u"net"_qs);
    return net;
}

std::optional<Warning> CrateRules::heavyTare(Quantity gross, const std::vector<CrateCount> &crates)
{
    const Quantity tare = tareOf(crates);
    if (tare.milli() * 2 <= gross.milli())
        return std::nullopt;
    return Warning{u"heavy_tare"_qs, tr("%1 of %2 are crates (%3): is their number right?")
                                         .arg(weightText(tare), weightText(gross), words(crates))};
}

std::vector<CrateKind> CrateRules::offered(const std::vector<CrateKind> &kinds,
                                           std::optional<SupplierId> supplier,
                                           std::optional<CrateKindId> last)
{
    std::vector<CrateKind> offered;
    for (const CrateKind &kind : kinds) {
        if (kind.active && (!kind.supplier || kind.supplier == supplier))
            offered.push_back(kind);
    }
    std::stable_partition(offered.begin(), offered.end(),
                          [&](const CrateKind &kind) { return kind.id == last; });
    return offered;
}

QString CrateRules::words(const std::vector<CrateCount> &crates)
{
    QStringList words;
    for (const CrateCount &each : crates)
        words += tr("%1 × %2").arg(each.count).arg(each.name);
    return words.join(u", "_qs);
}

QString CrateRules::words(const std::vector<CrateMove> &moves)
{
    std::vector<CrateCount> crates;
    for (const CrateMove &move : moves)
        crates.push_back({move.kind, move.count, move.kindName, {}});
    return words(crates);
}

Money CrateRules::valueOf(const CrateBalance &balance, Money deposit, int count)
{
    const bool isTowardsZero = balance.count != 0 && (balance.count > 0) != (count > 0);
    const int known = isTowardsZero ? std::min(std::abs(balance.count), std::abs(count)) : 0;
    const Money ofKnown = known == 0 ? Money()
                                     : Money::fromCents(mulDivRounded(balance.value.cents(), known,
                                                                      std::abs(balance.count)));
    const int beyond = std::abs(count) - known;
    const Money ofBeyond = Money::fromCents(deposit.cents() * (count > 0 ? beyond : -beyond));
    return ofBeyond - ofKnown;
}

} // namespace cabas
