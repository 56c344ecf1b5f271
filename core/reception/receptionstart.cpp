// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/announcedlinestore.h"
#include "core/purchasing/announcedlotstore.h"
#include "core/purchasing/announcedproduct.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/supplierstore.h"
#include "core/reception/orderdelivery.h"
#include "core/reception/receptionservice.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>

#include <set>
#include <tuple>

namespace cabas {

namespace {

QString hashOf(const QByteArray &document)
{
    if (document.isEmpty())
        return {};
    const QByteArray sum = QCryptographicHash::hash(document, QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex());
}

/// Who wrote the document: by its number at the register, else by its whole name.
std::optional<Supplier> sellerOf(Tx &tx, const DeliveryDocument &document)
{
    if (!document.sellerSiren.isEmpty()) {
        for (const Supplier &supplier : SupplierStore::all(tx)) {
            if (supplier.siren == document.sellerSiren)
                return supplier;
        }
    }
    return document.sellerName.isEmpty() ? std::nullopt
                                         : SupplierStore::findByName(tx, document.sellerName);
}

AnnouncedLine announcedOf(DeliveryId delivery, const DeliveryNoteLine &wanted)
{
    AnnouncedLine line;
    line.delivery = delivery;
    line.line = wanted.line;
    line.code = wanted.code;
    line.lookupCode = CatalogStore::codeKey(wanted.code);
    line.reference = wanted.reference.isEmpty() ? wanted.code : wanted.reference;
    line.name = wanted.name;
    line.quantity = wanted.quantity;
    line.pack = wanted.pack;
    line.inPacks = wanted.inPacks;
    line.cost = wanted.cost;
    line.lot = wanted.lot;
    line.bestBefore = wanted.bestBefore;
    line.useBy = wanted.useBy;
    line.sscc = wanted.sscc;
    return line;
}

/// The cost of one unit where that of a pack is known, rounded half up.
UnitPrice perUnit(UnitPrice cost, Quantity pack)
{
    constexpr qint64 milliPerUnit = 1000;
    return UnitPrice::fromE4((cost.e4() * milliPerUnit + pack.milli() / 2) / pack.milli());
}

} // namespace

DeliveryLineId ReceptionService::announce(Tx &tx, const Session &session, const Delivery &delivery,
                                          ProductId product, const AnnouncedLine &wanted,
                                          bool isFirst)
{
    const auto item = delivery.supplier ? SupplierStore::item(tx, *delivery.supplier, product)
                                        : std::optional<SupplierItem>();
    const Quantity usual =
        item ? item->pack : CatalogStore::find(tx, product, session.today())->pack;
    const Quantity pack = wanted.pack.value_or(usual);
    const Quantity quantity = wanted.inPacks ? packsOf(wanted.quantity, pack) : wanted.quantity;
    const UnitPrice cost = wanted.inPacks ? perUnit(wanted.cost, pack) : wanted.cost;
    const auto withLot = [&](DeliveryLineId id) {
        const bool isTold =
            !wanted.lot.isEmpty() || wanted.bestBefore || wanted.useBy || !wanted.sscc.isEmpty();
        if (isTold)
            AnnouncedLotStore::add(
                tx, {id, wanted.lot, wanted.bestBefore, wanted.useBy, wanted.sscc, quantity});
        return id;
    };
    // A document names hundreds of lines; most are the first of their product.
    const auto present = isFirst ? std::nullopt : DeliveryStore::lineOf(tx, delivery.id, product);
    if (present) {
        DeliveryStore::announce(tx, present->id, quantity);
        if (present->cost.isZero())
            DeliveryStore::setCost(tx, present->id, cost);
        return withLot(present->id);
    }
    DeliveryLine line;
    line.delivery = delivery.id;
    line.product = product;
    line.reference = wanted.reference;
    line.expected = quantity;
    line.isAnnounced = true;
    line.pack = pack;
    line.cost = cost;
    return withLot(DeliveryStore::addLine(tx, line));
}

bool ReceptionService::adoptAnnounced(Tx &tx, const Session &session, const Delivery &delivery,
                                      ProductId product, const QString &lookupCode)
{
    bool any = false;
    for (const AnnouncedLine &line : AnnouncedLineStore::waitingFor(tx, delivery.id, lookupCode)) {
        AnnouncedLineStore::resolve(tx, line.id, announce(tx, session, delivery, product, line));
        any = true;
    }
    return any;
}

void ReceptionService::announceAll(Tx &tx, const Session &session, const Delivery &delivery,
                                   const DeliveryNote &note, StartAnswer &answer)
{
    std::set<ProductId> announcedBefore;
    for (const DeliveryNoteLine &wanted : note.lines) {
        const AnnouncedLine announced = announcedOf(delivery.id, wanted);
        const auto product = AnnouncedProduct::find(tx, delivery.supplier, wanted);
        if (!product) {
            AnnouncedLineStore::add(tx, announced);
            answer.warnings.push_back(
                {u"unknown_line"_qs,
                 wanted.name.isEmpty()
                     ? tr("Line %1 of the document: no product has the code %2.")
                           .arg(wanted.line)
                           .arg(wanted.code)
                     : tr("Line %1 of the document: no product has the code %2 (%3).")
                           .arg(wanted.line)
                           .arg(wanted.code, wanted.name)});
            continue;
        }
        const bool isFirst = announcedBefore.insert(*product).second;
        announce(tx, session, delivery, *product, announced, isFirst);
        if (!isFirst)
            answer.warnings.push_back(
                {u"repeated_line"_qs,
                 tr("Line %1 of the document repeats a product: its quantity was added.")
                     .arg(wanted.line)});
        else
            ++answer.lines;
    }
}

Result<StartAnswer> ReceptionService::start(const Session &session,
                                            std::optional<SupplierId> supplier,
                                            const QString &documentName, const QByteArray &document,
                                            const std::vector<DeliveryNoteLine> &announced)
{
    CABAS_TRY(session.require(Permission::Receive));
    DeliveryDocument whole;
    whole.name = QFileInfo(documentName).fileName();
    whole.bytes = document;
    whole.note.lines = announced;
    return startFrom(session, supplier, whole);
}

Result<StartAnswer> ReceptionService::startFrom(const Session &session,
                                                std::optional<SupplierId> supplier,
                                                const DeliveryDocument &document,
                                                const std::vector<OrderId> &orderIds)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<StartAnswer> {
        if (supplier && !SupplierStore::find(tx, *supplier))
            return notFound(tr("This supplier is not known."));
        StartAnswer answer;
        CABAS_LET(orders, wantedOrders(tx, supplier, document, orderIds));
        const std::optional<Supplier> seller = sellerOf(tx, document);
        const auto ordered = OrderDelivery::supplierOf(orders);
        const auto whose = supplier ? supplier : ordered;
        if (whose && seller && seller->id != *whose)
            answer.warnings.push_back(
                {u"other_supplier"_qs, tr("This document is from %1.").arg(seller->name)});
        const QString hash = hashOf(document.bytes);
        if (const auto before =
                hash.isEmpty() ? std::nullopt : DeliveryStore::withDocument(tx, hash))
            answer.warnings.push_back(
                {u"same_document"_qs,
                 tr("Delivery %1 was begun with this very document.").arg(before->id.value())});
        Delivery delivery;
        delivery.supplier = whose;
        if (!whose && seller && orders.empty())
            delivery.supplier = seller->id;
        delivery.documentName = document.name;
        delivery.startedAt = session.now();
        delivery.startedBy = session.user();
        delivery.id = DeliveryStore::add(tx, delivery, document.bytes, hash);
        answer.delivery = delivery.id;
        announceAll(tx, session, delivery, document.note, answer);
        for (const SupplierOrder &order : orders)
            CABAS_TRY(OrderDelivery::attach(tx, session, delivery, order));
        if (!orders.empty())
            answer.lines = int(DeliveryStore::lines(tx, delivery.id).size());
        AuditStore::record(tx, session, "reception.start", u"delivery"_qs, answer.delivery.value(),
                           {{u"lines"_qs, answer.lines}});
        return answer;
    });
}

Result<DocumentCheck> ReceptionService::check(const Session &session,
                                              const DeliveryDocument &document)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) -> Result<DocumentCheck> {
        DocumentCheck check;
        check.seller = sellerOf(tx, document);
        const QString hash = hashOf(document.bytes);
        if (!hash.isEmpty())
            check.before = DeliveryStore::withDocument(tx, hash);
        const auto supplier = check.seller ? std::optional(check.seller->id) : std::nullopt;
        std::set<std::tuple<qint64, QString, QDate, QDate, QString>> met;
        for (const DeliveryNoteLine &line : document.note.lines) {
            const auto product = AnnouncedProduct::find(tx, supplier, line);
            (product ? check.known : check.unknown) += 1;
            // Two lots of a product are two lines; the same goods twice are worth a question.
            if (product && !met.emplace(product->value(), line.lot, line.useBy.value_or(QDate()),
                                        line.bestBefore.value_or(QDate()), line.sscc)
                                .second)
                ++check.repeated;
        }
        return check;
    });
}

Result<DeliveryLine> ReceptionService::attachAnnounced(const Session &session, AnnouncedLineId id,
                                                       ProductId product)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<DeliveryLine> {
        const std::optional<AnnouncedLine> line = AnnouncedLineStore::find(tx, id);
        if (!line)
            return notFound(tr("This line is no longer there."));
        CABAS_LET(delivery, openDelivery(tx, line->delivery));
        if (!CatalogStore::find(tx, product, session.today()))
            return notFound(tr("This product is no longer in the catalogue."));
        const DeliveryLineId made = announce(tx, session, delivery, product, *line);
        AnnouncedLineStore::resolve(tx, id, made);
        AuditStore::record(tx, session, "reception.attach", u"delivery"_qs, delivery.id.value(),
                           {{u"product"_qs, product.value()}});
        return *DeliveryStore::line(tx, made);
    });
}

} // namespace cabas
