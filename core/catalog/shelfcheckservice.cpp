// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/shelfcheckservice.h"

#include "core/access/auditstore.h"
#include "core/barcode/scan.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/labelqueuestore.h"
#include "core/catalog/shelfcheckstore.h"

#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace cabas {

namespace {

ShelfFault faultOf(Tx &tx, const Session &session, const ShelfCheck &check, const Product &product)
{
    if (product.state != ProductState::Active)
        return ShelfFault::Ended;
    const std::optional<LabelReason> reason =
        LabelQueueStore::waitsFor(tx, product.id, session.today());
    if (reason == LabelReason::Price || reason == LabelReason::Promotion)
        return ShelfFault::Price;
    const auto place = ShelfCheckStore::placeOf(tx, product.id);
    if (place && place->shelf != check.shelf)
        return ShelfFault::Misplaced;
    return reason && *reason != LabelReason::Asked ? ShelfFault::Old : ShelfFault::None;
}

/// What a mark does not keep: today's price, and where else the product was met.
ShelfMark completed(Tx &tx, const Session &session, ShelfMark mark)
{
    if (!mark.product)
        return mark;
    mark.price = CatalogStore::priceAt(tx, *mark.product, session.today());
    if (mark.fault == ShelfFault::Misplaced) {
        if (const auto place = ShelfCheckStore::placeOf(tx, *mark.product))
            mark.elsewhere = place->name;
    }
    return mark;
}

/// The walk, while it may still be written in.
Result<ShelfCheck> going(Tx &tx, ShelfCheckId id)
{
    const std::optional<ShelfCheck> check = ShelfCheckStore::find(tx, id);
    if (!check)
        return notFound(
            QCoreApplication::translate("ShelfCheckService", "This walk is no longer in the file."),
            u"unknown_check"_qs);
    if (check->finishedAt)
        return refused(QCoreApplication::translate(
                           "ShelfCheckService", "This walk was ended. Begin another one along %1.")
                           .arg(check->shelfName),
                       u"check_ended"_qs);
    return *check;
}

using Judge =
    std::function<void(Tx &tx, const ShelfCheck &check, const Product &found, ShelfMark &mark)>;

/// Has a mark judged anew; one of goods without a label is made first.
Result<ShelfMark> say(Database &db, const Session &session, ShelfCheckId id, ProductId product,
                      const Judge &judge)
{
    return db.write([&](Tx &tx) -> Result<ShelfMark> {
        CABAS_LET(check, going(tx, id));
        const std::optional<Product> found = CatalogStore::find(tx, product, session.today());
        if (!found)
            return notFound(QCoreApplication::translate(
                                "ShelfCheckService", "This product is no longer in the catalogue."),
                            u"unknown_product"_qs);
        if (!ShelfCheckStore::mark(tx, id, product)) {
            ShelfMark mark;
            mark.code = found->code;
            mark.product = product;
            mark.fault = faultOf(tx, session, check, *found);
            ShelfCheckStore::add(tx, id, mark, session.now());
        }
        ShelfMark mark = *ShelfCheckStore::mark(tx, id, product);
        judge(tx, check, *found, mark);
        ShelfCheckStore::setFault(tx, mark.id, mark.fault, mark.seen);
        return completed(tx, session, mark);
    });
}

} // namespace

Result<std::vector<Shelf>> ShelfCheckService::shelves(const Session &session) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([](Tx &tx) { return ShelfCheckStore::shelves(tx); });
}

Result<ShelfCheck> ShelfCheckService::start(const Session &session, const QString &shelf)
{
    CABAS_TRY(session.require(Permission::Receive));
    const QString name = cleaned(shelf);
    if (name.isEmpty() || name.size() > maxName)
        return refused(tr("Name the shelf in 1 to %1 letters.").arg(maxName), u"bad_name"_qs);
    return m_db.write([&](Tx &tx) -> Result<ShelfCheck> {
        const ShelfId id = ShelfCheckStore::shelfNamed(tx, name);
        if (const auto open = ShelfCheckStore::open(tx, id))
            return *open;
        return *ShelfCheckStore::find(tx, ShelfCheckStore::start(tx, session, id));
    });
}

Result<std::vector<ShelfMark>> ShelfCheckService::marks(const Session &session,
                                                        ShelfCheckId id) const
{
    CABAS_TRY(session.require(Permission::ViewStock));
    return m_db.read([&](Tx &tx) {
        std::vector<ShelfMark> marks = ShelfCheckStore::marks(tx, id);
        for (ShelfMark &mark : marks)
            mark = completed(tx, session, mark);
        return marks;
    });
}

Result<ShelfMark> ShelfCheckService::scan(const Session &session, ShelfCheckId id,
                                          const QString &code)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<ShelfMark> {
        CABAS_LET(check, going(tx, id));
        const ScanResult read = parseScan(code, BarcodeRuleStore::all(tx), session.today().year());
        const auto hit = CatalogStore::findByCode(tx, read.ok ? read.key() : code, session.today());
        ShelfMark mark;
        mark.code = cleaned(code);
        mark.fault = ShelfFault::Unknown;
        if (hit) {
            if (const auto before = ShelfCheckStore::mark(tx, id, hit->product.id)) {
                mark = completed(tx, session, *before);
                mark.isAgain = true;
                return mark;
            }
            mark.product = hit->product.id;
            mark.name = hit->product.name;
            mark.unit = hit->product.unit;
            mark.fault = faultOf(tx, session, check, hit->product);
        }
        mark.id = ShelfCheckStore::add(tx, id, mark, session.now());
        return completed(tx, session, mark);
    });
}

Result<ShelfMark> ShelfCheckService::sayPrice(const Session &session, ShelfCheckId id,
                                              ProductId product, Money seen)
{
    CABAS_TRY(session.require(Permission::Receive));
    return say(m_db, session, id, product,
               [&](Tx &tx, const ShelfCheck &check, const Product &found, ShelfMark &mark) {
                   mark.seen = seen;
                   if (seen != CatalogStore::priceAt(tx, product, session.today())) {
                       mark.fault = ShelfFault::Price;
                       LabelQueueStore::queue(tx, session, product, LabelReason::Price);
                       return;
                   }
                   const ShelfFault other = faultOf(tx, session, check, found);
                   mark.fault = other == ShelfFault::Price ? ShelfFault::Old : other;
               });
}

Result<ShelfMark> ShelfCheckService::sayUnlabelled(const Session &session, ShelfCheckId id,
                                                   ProductId product)
{
    CABAS_TRY(session.require(Permission::Receive));
    return say(m_db, session, id, product,
               [&](Tx &tx, const ShelfCheck &, const Product &, ShelfMark &mark) {
                   mark.fault = ShelfFault::Unlabelled;
                   LabelQueueStore::queue(tx, session, product, LabelReason::Asked);
               });
}

Result<ShelfMark> ShelfCheckService::sayHere(const Session &session, ShelfCheckId id,
                                             ProductId product)
{
    CABAS_TRY(session.require(Permission::Receive));
    return say(m_db, session, id, product,
               [&](Tx &tx, const ShelfCheck &check, const Product &found, ShelfMark &mark) {
                   ShelfCheckStore::place(tx, product, check.shelf);
                   mark.fault = faultOf(tx, session, check, found);
               });
}

Result<std::vector<ShelfMark>> ShelfCheckService::finish(const Session &session, ShelfCheckId id)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<std::vector<ShelfMark>> {
        CABAS_LET(check, going(tx, id));
        for (const ProductId product : ShelfCheckStore::notMet(tx, check.shelf, id)) {
            ShelfMark mark;
            mark.code = CatalogStore::find(tx, product, session.today())->code;
            mark.product = product;
            mark.fault = ShelfFault::Missing;
            ShelfCheckStore::add(tx, id, mark, session.now());
        }
        std::vector<ShelfMark> marks = ShelfCheckStore::marks(tx, id);
        int faults = 0;
        for (ShelfMark &mark : marks) {
            mark = completed(tx, session, mark);
            faults += mark.fault != ShelfFault::None;
            if (mark.product && mark.fault != ShelfFault::Misplaced)
                ShelfCheckStore::place(tx, *mark.product, check.shelf);
        }
        ShelfCheckStore::finish(tx, id, session.now());
        AuditStore::record(tx, session, "shelf.finish", u"shelf_check"_qs, id.value(),
                           {{u"labels"_qs, int(marks.size())}, {u"faults"_qs, faults}});
        std::stable_sort(marks.begin(), marks.end(),
                         [](const ShelfMark &a, const ShelfMark &b) { return a.fault < b.fault; });
        return marks;
    });
}

} // namespace cabas
