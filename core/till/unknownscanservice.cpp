// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/unknownscanservice.h"

#include "core/access/auditstore.h"
#include "core/barcode/gtin.h"
#include "core/barcode/scan.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/supplierarticlestore.h"
#include "core/purchasing/supplierstore.h"
#include "core/till/tilldesk.h"
#include "core/till/unknownscanstore.h"

#include <QJsonObject>

namespace cabas {

namespace {

constexpr qsizetype shortestScan = 6;
constexpr qsizetype longestScan = 200;

/// What the first supplier whose catalogue has the code says of it.
void guess(Tx &tx, const std::vector<Supplier> &suppliers, UnknownCode &code)
{
    // Catalogues hold numbers as they are printed, of 8, 13 or 14 digits.
    QStringList printed{code.shown};
    if (const std::optional<Gtin> gtin = Gtin::parse(code.code)) {
        printed << gtin->digits14();
        for (const qsizetype length : {13, 8}) {
            if (gtin->digits14().left(14 - length).count(u'0') == 14 - length)
                printed << gtin->digits14().right(length);
        }
    }
    printed.removeDuplicates();
    for (const Supplier &supplier : suppliers) {
        for (const QString &each : printed) {
            const auto article = SupplierArticleStore::withBarcode(tx, supplier.id, each);
            if (!article)
                continue;
            code.supplier = supplier.name;
            code.supplierId = supplier.id;
            code.article = article->name;
            code.articleKey = article->key();
            return;
        }
    }
}

} // namespace

Result<> UnknownScanService::note(const Session &session, const QString &till, const QString &scan)
{
    CABAS_TRY(session.require(Permission::Sell));
    const QString shown = scan.trimmed();
    if (shown.size() < shortestScan || shown.size() > longestScan)
        return Ok{};
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(open, TillDesk::openTill(tx, till));
        const ScanResult read = parseScan(shown, BarcodeRuleStore::all(tx), session.today().year());
        const QString key = read.ok ? read.key() : QString();
        const QString code = CatalogStore::codeKey(key.isEmpty() ? shown : key);
        UnknownScanStore::add(tx, code, shown, open.till.id, open.session.businessDay,
                              session.now(), session.user());
        return Ok{};
    });
}

Result<std::vector<UnknownCode>> UnknownScanService::list(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<std::vector<UnknownCode>> {
        std::vector<UnknownCode> codes = UnknownScanStore::list(tx, shownAtMost);
        const std::vector<Supplier> suppliers = SupplierStore::all(tx);
        for (UnknownCode &code : codes)
            guess(tx, suppliers, code);
        return codes;
    });
}

Result<> UnknownScanService::attach(const Session &session, const QString &code, ProductId product,
                                    Quantity pack)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(found, ProductEntry::find(tx, session, product));
        CABAS_TRY(ProductEntry::addCode(tx, session, found, code, pack));
        return Ok{};
    });
}

Result<Product> UnknownScanService::create(const Session &session, const QString &code,
                                           ProductDraft draft)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    CABAS_TRY(session.require(Permission::SetPrices));
    draft.barcode = code;
    return m_db.write([&](Tx &tx) { return ProductEntry::add(tx, session, draft); });
}

Result<> UnknownScanService::ignore(const Session &session, const QString &scan)
{
    const QString code = CatalogStore::codeKey(scan);
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (UnknownScanStore::isIgnored(tx, code))
            return Ok{};
        UnknownScanStore::ignore(tx, code, session.user(), session.now());
        AuditStore::record(tx, session, "product.ignore_code", u"shop"_qs, 1, {{u"code"_qs, code}});
        return Ok{};
    });
}

Result<> UnknownScanService::heed(const Session &session, const QString &scan)
{
    const QString code = CatalogStore::codeKey(scan);
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        UnknownScanStore::heed(tx, code);
        AuditStore::record(tx, session, "product.heed_code", u"shop"_qs, 1, {{u"code"_qs, code}});
        return Ok{};
    });
}

Result<std::vector<FreeSales>> UnknownScanService::freeSales(const Session &session, int days) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) -> Result<std::vector<FreeSales>> {
        const QDate after = session.today().addDays(1);
        return UnknownScanStore::freeSales(tx, {after.addDays(-days), after});
    });
}

} // namespace cabas
