// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pricingrules.h"

#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/exactprice.h"

#include <algorithm>
#include <limits>

namespace cabas {

namespace {

constexpr int wholeBp = 10'000;
constexpr int lastSlot = Coefficient::marginSlot;

/// How near a scope is to an article: 0 does not concern it, more is narrower.
int nearness(const PricingScope &scope, const PricedArticle &article,
             const std::vector<FamilyId> &ancestors)
{
    constexpr int product = 1000;
    constexpr int supplier = 900;
    switch (scope.kind) {
    case PricingScopeKind::All:
        return 1;
    case PricingScopeKind::Family:
        for (size_t floor = 0; floor < ancestors.size(); ++floor) {
            if (ancestors[floor].value() == scope.id)
                return std::max(2, supplier - 1 - int(floor));
        }
        return 0;
    case PricingScopeKind::Supplier:
        return article.supplier && article.supplier->value() == scope.id ? supplier : 0;
    case PricingScopeKind::Product:
        break;
    }
    return article.product.value() == scope.id ? product : 0;
}

qint64 signedValue(const Coefficient &step)
{
    return PricingRules::kindOf(step.slot) == StepKind::SupplierDiscount ? -step.value : step.value;
}

/// False when the price would end below zero.
bool apply(ExactPrice &price, const Coefficient &step)
{
    const qint64 value = signedValue(step);
    switch (step.measure) {
    case StepMeasure::OnCost:
        price.scale(quint32(wholeBp + value), wholeBp);
        return true;
    case StepMeasure::OnSale:
        price.scale(wholeBp, quint32(wholeBp - value));
        return true;
    case StepMeasure::Fixed:
        break;
    }
    return price.add(UnitPrice::fromE4(value));
}

/// Builds the proof line by line.
class Pricing {
public:
    Pricing(const PricedArticle &article, const PriceEnding &ending)
        : m_article(article), m_ending(ending)
    {
    }

    Result<PriceProof> run(std::span<const Coefficient> chain);

private:
    void begin(UnitPrice from);
    bool step(const Coefficient &step);
    bool stepAfterVat(const Coefficient &step);
    void addVat();
    void finish();
    void add(ProofLine line, UnitPrice result);

    const PricedArticle &m_article;
    const PriceEnding &m_ending;
    ExactPrice m_price = ExactPrice::from({});
    ExactPrice m_cost = ExactPrice::from({});
    PriceProof m_proof;
};

void Pricing::add(ProofLine line, UnitPrice result)
{
    line.base = m_proof.lines.empty() ? result : m_proof.lines.back().result;
    line.result = result;
    m_proof.lines.push_back(line);
}

ProofLine lineOf(const Coefficient &step)
{
    ProofLine line;
    line.kind = ProofKind::Step;
    line.step = PricingRules::kindOf(step.slot);
    line.name = step.name;
    line.measure = step.measure;
    line.value = step.value;
    line.inCost = step.inCost;
    return line;
}

void Pricing::begin(UnitPrice from)
{
    m_price = ExactPrice::from(from);
    m_cost = m_price;
}

bool Pricing::step(const Coefficient &step)
{
    if (step.slot == Coefficient::baseSlot) {
        begin(UnitPrice::fromE4(step.value));
    } else {
        if (!apply(m_price, step) || (step.inCost && !apply(m_cost, step)))
            return false;
    }
    add(lineOf(step), m_price.rounded());
    return true;
}

void Pricing::addVat()
{
    m_proof.beforeVat = m_price.rounded();
    ProofLine net;
    net.kind = ProofKind::BeforeVat;
    add(net, m_proof.beforeVat);
    m_price.scale(quint32(wholeBp + m_article.vatBp), wholeBp);
    ProofLine vat;
    vat.kind = ProofKind::Vat;
    vat.value = m_article.vatBp;
    add(vat, m_price.rounded());
    m_proof.price = m_price.roundedToCents();
    ProofLine cents;
    cents.kind = ProofKind::ToTheCent;
    add(cents, UnitPrice::from(m_proof.price));
}

bool Pricing::stepAfterVat(const Coefficient &step)
{
    ExactPrice gross = ExactPrice::from(UnitPrice::from(m_proof.price));
    if (!apply(gross, step))
        return false;
    m_proof.price = gross.roundedToCents();
    add(lineOf(step), UnitPrice::from(m_proof.price));
    return true;
}

void Pricing::finish()
{
    m_proof.price = PricingRules::withEnding(m_proof.price, m_ending);
    ProofLine ending;
    ending.kind = ProofKind::Ending;
    if (m_ending.modulus > 1)
        add(ending, UnitPrice::from(m_proof.price));
    m_proof.cost = m_cost.rounded();
    m_proof.margin = PricingRules::marginOf(m_proof.price, m_article.vatBp, m_proof.cost);
}

Result<PriceProof> Pricing::run(std::span<const Coefficient> chain)
{
    const bool hasBase = !chain.empty() && chain.front().slot == Coefficient::baseSlot;
    if (m_article.cost.e4() <= 0 && !hasBase)
        return refused(PricingRules::tr("What the supplier asks for this product is not known."),
                       u"cost_unknown"_qs);
    begin(m_article.cost);
    ProofLine first;
    first.kind = ProofKind::SupplierPrice;
    add(first, m_article.cost);
    const auto below = [] {
        return refused(PricingRules::tr("The price would fall below zero."), u"below_zero"_qs);
    };
    for (const Coefficient &each : chain) {
        if (!each.afterVat && !step(each))
            return below();
    }
    addVat();
    for (const Coefficient &each : chain) {
        if (each.afterVat && !stepAfterVat(each))
            return below();
    }
    finish();
    if (m_proof.price.cents() > CatalogRules::maxPriceCents)
        return refused(PricingRules::tr("The price comes out too high to be true."),
                       u"price_too_high"_qs);
    return m_proof;
}

/// Sale and cost of one scale.
std::optional<MarginWords> wordsOf(qint64 sale, qint64 cost)
{
    constexpr qint64 most = std::numeric_limits<int>::max() / 2;
    if (cost <= 0 || sale < 0)
        return std::nullopt;
    const qint64 coefficient = mulDivRounded(sale, wholeBp, cost);
    if (coefficient > most)
        return std::nullopt;
    MarginWords words;
    words.coefficientE4 = int(coefficient);
    words.onCostBp = int(coefficient) - wholeBp;
    const qint64 onSale = sale > 0 ? mulDivRounded(sale - cost, wholeBp, sale) : -wholeBp;
    words.onSaleBp = int(std::max(onSale, -most));
    return words;
}

} // namespace

StepKind PricingRules::kindOf(int slot)
{
    switch (slot) {
    case Coefficient::baseSlot:
        return StepKind::BasePrice;
    case Coefficient::discountSlot:
        return StepKind::SupplierDiscount;
    case Coefficient::transportSlot:
        return StepKind::Transport;
    case Coefficient::lossSlot:
        return StepKind::Loss;
    case Coefficient::marginSlot:
        return StepKind::Margin;
    default:
        return StepKind::Other;
    }
}

QString PricingRules::kindTitle(StepKind kind)
{
    switch (kind) {
    case StepKind::BasePrice:
        return tr("Base price");
    case StepKind::SupplierDiscount:
        return tr("Supplier’s discount");
    case StepKind::Transport:
        return tr("Transport");
    case StepKind::Loss:
        return tr("Loss");
    case StepKind::Other:
        return tr("Coefficient");
    case StepKind::Margin:
        break;
    }
    return tr("Margin");
}

QString PricingRules::titleOf(StepKind kind, const QString &name)
{
    return name.isEmpty() ? kindTitle(kind) : name;
}

Result<> PricingRules::check(const Coefficient &coefficient)
{
    if (coefficient.slot < 0 || coefficient.slot > lastSlot)
        return refused(tr("A chain has the steps 0 to 9."), u"unknown_slot"_qs);
    if (cleaned(coefficient.name).size() > maxNameLength)
        return refused(tr("This name is too long: %1 characters at most.").arg(maxNameLength),
                       u"name_too_long"_qs);
    const bool isFixed = coefficient.measure == StepMeasure::Fixed;
    if (coefficient.slot == Coefficient::baseSlot &&
        (!isFixed || coefficient.scope.kind != PricingScopeKind::Product || coefficient.afterVat ||
         coefficient.value <= 0))
        return refused(tr("A base price is an amount above zero, for one product."),
                       u"base_price"_qs);
    if ((coefficient.scope.kind == PricingScopeKind::All) != (coefficient.scope.id == 0))
        return refused(tr("Say which family, supplier or product it is for."), u"scope"_qs);
    const qint64 most = isFixed ? maxFixedE4 : maxRateBp;
    if (coefficient.value > most || coefficient.value < -most)
        return refused(tr("This coefficient is too large to be true."), u"too_large"_qs);
    const qint64 value = signedValue(coefficient);
    if (coefficient.measure == StepMeasure::OnCost && value <= -wholeBp)
        return refused(tr("Less than nothing would be left: stay below 100 %."), u"below_zero"_qs);
    if (coefficient.measure == StepMeasure::OnSale && value >= wholeBp)
        return refused(tr("A margin on the sale stays below 100 %."), u"below_zero"_qs);
    if (coefficient.inCost && coefficient.afterVat)
        return refused(tr("What acts after the VAT is no cost."), u"after_vat"_qs);
    return Ok{};
}

Result<> PricingRules::check(const PriceEnding &ending)
{
    const auto isOut = [&](int cents) { return cents < 0 || cents >= ending.modulus; };
    const std::vector<int> &endings = ending.endings;
    if (ending.modulus < 1 || ending.modulus > 1000 || endings.empty() ||
        std::any_of(endings.begin(), endings.end(), isOut) ||
        std::adjacent_find(endings.begin(), endings.end(), std::greater_equal<>()) != endings.end())
        return refused(tr("Endings are cents in rising order, each less than what they repeat in."),
                       u"endings"_qs);
    if (ending.scope.kind != PricingScopeKind::All && ending.scope.kind != PricingScopeKind::Family)
        return refused(tr("Endings are for all prices or for a family."), u"scope"_qs);
    if ((ending.scope.kind == PricingScopeKind::All) != (ending.scope.id == 0))
        return refused(tr("Say which family, supplier or product it is for."), u"scope"_qs);
    return Ok{};
}

std::vector<FamilyId> PricingRules::ancestors(std::optional<FamilyId> family,
                                              std::span<const Family> families)
{
    std::vector<FamilyId> line;
    while (family && line.size() <= families.size()) {
        line.push_back(*family);
        const auto found = std::find_if(families.begin(), families.end(),
                                        [&](const Family &each) { return each.id == *family; });
        family = found == families.end() ? std::nullopt : found->parent;
    }
    return line;
}

std::vector<Coefficient> PricingRules::chainFor(const PricedArticle &article,
                                                std::span<const Coefficient> all,
                                                std::span<const Family> families)
{
    const std::vector<FamilyId> line = ancestors(article.family, families);
    std::vector<Coefficient> chain;
    for (int slot = 0; slot <= lastSlot; ++slot) {
        const Coefficient *holding = nullptr;
        int best = 0;
        for (const Coefficient &each : all) {
            const int near = each.slot == slot ? nearness(each.scope, article, line) : 0;
            if (near > best) {
                best = near;
                holding = &each;
            }
        }
        if (holding)
            chain.push_back(*holding);
    }
    std::stable_partition(chain.begin(), chain.end(),
                          [](const Coefficient &step) { return !step.afterVat; });
    return chain;
}

PriceEnding PricingRules::endingFor(const PricedArticle &article, std::span<const PriceEnding> all,
                                    std::span<const Family> families)
{
    const std::vector<FamilyId> line = ancestors(article.family, families);
    PriceEnding holding;
    int best = 0;
    for (const PriceEnding &each : all) {
        const int near = nearness(each.scope, article, line);
        if (near > best) {
            best = near;
            holding = each;
        }
    }
    return holding;
}

Result<PriceProof> PricingRules::price(const PricedArticle &article,
                                       std::span<const Coefficient> chain,
                                       const PriceEnding &ending)
{
    return Pricing(article, ending).run(chain);
}

Money PricingRules::withEnding(Money price, const PriceEnding &ending)
{
    const qint64 cents = price.cents();
    if (cents <= 0 || ending.modulus <= 1)
        return price;
    const qint64 start = cents - cents % ending.modulus;
    qint64 below = 0;
    qint64 above = 0;
    for (const qint64 block : {start - ending.modulus, start, start + ending.modulus}) {
        for (const int end : ending.endings) {
            const qint64 candidate = block + end;
            if (candidate > 0 && candidate <= cents)
                below = candidate;
            if (candidate >= cents && above == 0)
                above = candidate;
        }
    }
    const bool goesDown =
        ending.direction == EndingDirection::Down ||
        (ending.direction == EndingDirection::Nearest && cents - below < above - cents);
    return Money::fromCents(goesDown && below > 0 ? below : above);
}

std::optional<MarginWords> PricingRules::marginOf(UnitPrice saleBeforeVat, UnitPrice cost)
{
    return wordsOf(saleBeforeVat.e4(), cost.e4());
}

std::optional<MarginWords> PricingRules::marginOf(Money price, int vatBp, UnitPrice cost)
{
    // Both over (1 + VAT), so that nothing is rounded before the ratio is.
    return wordsOf(price.cents() * 1'000'000, cost.e4() * (wholeBp + vatBp));
}

int PricingRules::onSaleOf(int onCostBp)
{
    return onCostBp <= -wholeBp ? -wholeBp
                                : int(mulDivRounded(onCostBp, wholeBp, wholeBp + onCostBp));
}

int PricingRules::onCostOf(int onSaleBp)
{
    return onSaleBp >= wholeBp ? maxRateBp
                               : int(mulDivRounded(onSaleBp, wholeBp, wholeBp - onSaleBp));
}

UnitPrice PricingRules::beforeVat(Money price, int vatBp)
{
    return UnitPrice::fromE4(mulDivRounded(price.cents(), 1'000'000, wholeBp + vatBp));
}

} // namespace cabas
