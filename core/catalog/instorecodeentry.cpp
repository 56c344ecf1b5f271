// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/instorecodeentry.h"

#include "core/barcode/barcoderules.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/instorecodestore.h"
#include "core/catalog/productentry.h"
#include "core/catalog/producthistory.h"

#include <algorithm>

namespace cabas {

namespace {

bool isFree(Tx &tx, const QString &code)
{
    return !InStoreCodeStore::ownerOf(tx, code) && !CatalogStore::ownerOfCode(tx, code);
}

/// The lowest number above all that were given by a rule; absent when they are used up.
std::optional<QString> nextCode(Tx &tx, const BarcodeRule &rule)
{
    const int places = int(rule.pattern.count(u'.'));
    qint64 end = 1;
    for (int i = 0; i < places; ++i)
        end *= 10;
    const Result<QString> first = BarcodeRules::compose(rule, 0, 0);
    const Result<QString> last = BarcodeRules::compose(rule, end - 1, 0);
    if (!first || !last || first->size() != 13)
        return std::nullopt;
    qint64 number = 1;
    const QString highest = InStoreCodeStore::highest(tx, *first, *last);
    const Result<std::optional<BarcodeMatch>> match = BarcodeRules::match(highest, {rule});
    if (!highest.isEmpty() && match && *match)
        number = (*match)->number.toLongLong() + 1;
    for (; number < end; ++number) {
        const Result<QString> code = BarcodeRules::compose(rule, number, 0);
        if (code && isFree(tx, *code))
            return *code;
    }
    return std::nullopt;
}

} // namespace

Result<ProductCode> InStoreCodeEntry::give(Tx &tx, const Session &session, const Product &product)
{
    const BarcodeKind wanted =
        product.unit == Unit::Kilogram ? BarcodeKind::Weight : BarcodeKind::Article;
    const std::vector<BarcodeRule> rules = BarcodeRuleStore::all(tx);
    for (const BarcodeRule &rule : rules) {
        const std::optional<QString> code = rule.kind == wanted ? nextCode(tx, rule) : std::nullopt;
        if (!code)
            continue;
        CABAS_LET(added, ProductEntry::addCode(tx, session, product, *code, Quantity::units(1)));
        ProductHistory::recordCode(tx, session, product.id, {}, added.shown, u"hand"_qs);
        return added;
    }
    const bool hasRule = std::any_of(rules.begin(), rules.end(),
                                     [&](const BarcodeRule &rule) { return rule.kind == wanted; });
    return refused(hasRule ? tr("All numbers of the barcode rules are given. Add a rule with more "
                                "places.")
                           : tr("No barcode rule is for such a product. Add one among the barcode "
                                "rules."),
                   u"no_code_left"_qs);
}

} // namespace cabas
