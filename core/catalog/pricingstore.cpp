// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pricingstore.h"

#include "core/base/text.h"

#include <array>

namespace cabas {

namespace {

constexpr std::array<const char *, 4> scopeNames{"all", "family", "supplier", "product"};
constexpr std::array<const char *, 3> measureNames{"on_cost", "on_sale", "fixed"};
constexpr std::array<const char *, 3> directionNames{"nearest", "up", "down"};

/// The value whose word it is in a list of words that follows the enumeration.
template <typename Enum, size_t count>
std::optional<Enum> valueOf(const std::array<const char *, count> &names, const QString &name)
{
    for (size_t at = 0; at < count; ++at) {
        if (name == QLatin1String(names[at]))
            return Enum(int(at));
    }
    return std::nullopt;
}

Coefficient readCoefficient(const Row &row)
{
    Coefficient coefficient;
    coefficient.id = row.id<CoefficientId>(0);
    coefficient.slot = row.number(1);
    coefficient.scope = {
        PricingStore::scopeFromName(row.text(2)).value_or(PricingScopeKind::Product),
        row.integer(3)};
    coefficient.name = row.text(4);
    coefficient.measure = PricingStore::measureFromName(row.text(5)).value_or(StepMeasure::OnCost);
    coefficient.value = row.integer(6);
    coefficient.inCost = row.flag(7);
    coefficient.afterVat = row.flag(8);
    return coefficient;
}

PriceEnding readEnding(const Row &row)
{
    PriceEnding ending;
    ending.scope = {PricingStore::scopeFromName(row.text(0)).value_or(PricingScopeKind::Product),
                    row.integer(1)};
    ending.modulus = row.number(2);
    ending.endings.clear();
    for (const QString &cents : row.text(3).split(u' ', Qt::SkipEmptyParts))
        ending.endings.push_back(cents.toInt());
    ending.direction =
        PricingStore::directionFromName(row.text(4)).value_or(EndingDirection::Nearest);
    return ending;
}

} // namespace

std::vector<Coefficient> PricingStore::coefficients(Tx &tx)
{
    std::vector<Coefficient> all;
    tx.each(R"(SELECT id, slot, scope, scope_id, name, measure, value, in_cost, after_vat
               FROM price_coefficients
               ORDER BY slot, CASE scope WHEN 'all' THEN 0 WHEN 'family' THEN 1
                   WHEN 'supplier' THEN 2 ELSE 3 END, scope_id)",
            {}, [&](const Row &row) { all.push_back(readCoefficient(row)); });
    return all;
}

std::optional<Coefficient> PricingStore::find(Tx &tx, int slot, const PricingScope &scope)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT id, slot, scope, scope_id, name, measure, value, in_cost, after_vat
                    FROM price_coefficients WHERE slot = ? AND scope = ? AND scope_id = ?)",
                 {slot, scopeName(scope.kind), scope.id});
    return row ? std::optional(readCoefficient(*row)) : std::nullopt;
}

void PricingStore::put(Tx &tx, const Coefficient &coefficient)
{
    tx.change(R"(INSERT INTO price_coefficients (slot, scope, scope_id, name, measure, value,
                     in_cost, after_vat)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (slot, scope, scope_id) DO UPDATE
                 SET name = excluded.name, measure = excluded.measure, value = excluded.value,
                     in_cost = excluded.in_cost, after_vat = excluded.after_vat)",
              {coefficient.slot, scopeName(coefficient.scope.kind), coefficient.scope.id,
               cleaned(coefficient.name), measureName(coefficient.measure), coefficient.value,
               coefficient.inCost, coefficient.afterVat});
    tx.touch(Topic::Catalog);
}

bool PricingStore::remove(Tx &tx, int slot, const PricingScope &scope)
{
    tx.touch(Topic::Catalog);
    return tx.change("DELETE FROM price_coefficients WHERE slot = ? AND scope = ? AND scope_id = ?",
                     {slot, scopeName(scope.kind), scope.id}) > 0;
}

void PricingStore::forgetFamily(Tx &tx, FamilyId family)
{
    tx.change("DELETE FROM price_coefficients WHERE scope = 'family' AND scope_id = ?", {family});
    tx.change("DELETE FROM price_endings WHERE scope = 'family' AND scope_id = ?", {family});
    tx.touch(Topic::Catalog);
}

std::vector<PriceEnding> PricingStore::endings(Tx &tx)
{
    std::vector<PriceEnding> all;
    tx.each(R"(SELECT scope, scope_id, modulus, endings, direction FROM price_endings
               ORDER BY scope, scope_id)",
            {}, [&](const Row &row) { all.push_back(readEnding(row)); });
    return all;
}

void PricingStore::put(Tx &tx, const PriceEnding &ending)
{
    QStringList cents;
    for (const int each : ending.endings)
        cents += QString::number(each);
    tx.change(R"(INSERT INTO price_endings (scope, scope_id, modulus, endings, direction)
                 VALUES (?, ?, ?, ?, ?)
                 ON CONFLICT (scope, scope_id) DO UPDATE
                 SET modulus = excluded.modulus, endings = excluded.endings,
                     direction = excluded.direction)",
              {scopeName(ending.scope.kind), ending.scope.id, ending.modulus, cents.join(u' '),
               directionName(ending.direction)});
    tx.touch(Topic::Catalog);
}

bool PricingStore::removeEnding(Tx &tx, const PricingScope &scope)
{
    tx.touch(Topic::Catalog);
    return tx.change("DELETE FROM price_endings WHERE scope = ? AND scope_id = ?",
                     {scopeName(scope.kind), scope.id}) > 0;
}

QString PricingStore::scopeName(PricingScopeKind kind)
{
    return QString::fromLatin1(scopeNames.at(size_t(kind)));
}

std::optional<PricingScopeKind> PricingStore::scopeFromName(const QString &name)
{
    return valueOf<PricingScopeKind>(scopeNames, name);
}

QString PricingStore::measureName(StepMeasure measure)
{
    return QString::fromLatin1(measureNames.at(size_t(measure)));
}

std::optional<StepMeasure> PricingStore::measureFromName(const QString &name)
{
    return valueOf<StepMeasure>(measureNames, name);
}

QString PricingStore::directionName(EndingDirection direction)
{
    return QString::fromLatin1(directionNames.at(size_t(direction)));
}

std::optional<EndingDirection> PricingStore::directionFromName(const QString &name)
{
    return valueOf<EndingDirection>(directionNames, name);
}

} // namespace cabas
