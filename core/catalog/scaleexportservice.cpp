// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/scaleexportservice.h"

#include "core/barcode/barcoderules.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/productsheetstore.h"
#include "core/formats/csvwriter.h"

#include <algorithm>
#include <map>

namespace cabas {

namespace {

constexpr int moneyDecimals = 2;
constexpr int quantityDecimals = 3;

/// A code of the product that a scale prints, and its number.
struct ScaleCode {
    QString barcode;
    int plu = 0;
};

std::optional<ScaleCode> scaleCodeOf(Tx &tx, const Product &product,
                                     const std::vector<BarcodeRule> &rules)
{
    for (const ProductCode &code : CatalogStore::codesOf(tx, product.id)) {
        const auto match = BarcodeRules::match(code.shown, rules);
        if (!match || !match.value() || match.value()->number.isEmpty())
            continue;
        const BarcodeKind kind = match.value()->rule.kind;
        if (kind == BarcodeKind::Weight || kind == BarcodeKind::Price)
            return ScaleCode{match.value()->baseCode, match.value()->number.toInt()};
    }
    return std::nullopt;
}

} // namespace

Result<ScaleList> ScaleExportService::list(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        const std::vector<BarcodeRule> rules = BarcodeRuleStore::all(tx);
        ScaleList list;
        std::map<int, QString> taken;
        const auto take = [&](const Product &product) {
            const std::optional<ScaleCode> code = scaleCodeOf(tx, product, rules);
            if (!code && product.unit == Unit::Piece)
                return; // nothing to weigh
            const auto refuse = [&](const QString &reason) {
                list.refused.push_back({product.code, product.name, reason});
            };
            if (!code)
                return refuse(tr("it has no code that carries a weight or a price"));
            if (!product.price)
                return refuse(tr("it has no price"));
            if (const auto [twin, isFree] = taken.emplace(code->plu, product.name); !isFree)
                return refuse(
                    tr("its number %1 is also that of %2").arg(code->plu).arg(twin->second));
            const ProductSheet sheet = ProductSheetStore::find(tx, product.id);
            list.articles.push_back(
                {code->plu, sheet.tillName.isEmpty() ? product.name : sheet.tillName,
                 *product.price, product.unit, sheet.tare, sheet.shelfLifeDays, code->barcode});
        };
        CatalogStore::each(tx, session.today(), [&](const Product &product) {
            if (product.state == ProductState::Active)
                take(product);
        });
        std::sort(list.articles.begin(), list.articles.end(),
                  [](const ScaleArticle &a, const ScaleArticle &b) { return a.plu < b.plu; });
        return list;
    });
}

bool ScaleExportService::write(QIODevice &device, const std::vector<ScaleArticle> &articles)
{
    CsvWriter csv(device);
    csv.row({u"plu"_qs, u"name"_qs, u"price"_qs, u"unit"_qs, u"tare"_qs, u"shelf_life_days"_qs,
             u"barcode"_qs});
    for (const ScaleArticle &article : articles) {
        csv.number(article.plu)
            .text(article.name)
            .number(article.price.cents(), moneyDecimals)
            .text(unitName(article.unit))
            .number(article.tare.milli(), quantityDecimals)
            .number(article.shelfLifeDays)
            .text(article.barcode)
            .endRow();
    }
    return csv.ok();
}

} // namespace cabas
