// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/catalog/catalogstore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/supplierstore.h"
#include "core/reception/receptionservice.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>

namespace cabas {

namespace {

QString hashOf(const QByteArray &document)
{
    if (document.isEmpty())
        return {};
    const QByteArray sum = QCryptographicHash::hash(document, QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex());
}

} // namespace

std::optional<ProductId> ReceptionService::announcedProduct(Tx &tx, const Session &session,
                                                            std::optional<SupplierId> supplier,
                                                            const DeliveryNoteLine &wanted)
{
    if (supplier) {
        const std::optional<SupplierItem> item =
            SupplierStore::itemByReference(tx, *supplier, wanted.code);
        if (item)
            return item->product;
    }
    const std::optional<ProductHit> hit =
        CatalogStore::findByCode(tx, wanted.code, session.today());
    return hit ? std::optional(hit->product.id) : std::nullopt;
}

Result<StartAnswer> ReceptionService::start(const Session &session,
                                            std::optional<SupplierId> supplier,
                                            const QString &documentName, const QByteArray &document,
                                            const std::vector<DeliveryNoteLine> &announced)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<StartAnswer> {
        if (supplier && !SupplierStore::find(tx, *supplier))
            return notFound(tr("This supplier is not known."));
        Delivery delivery;
        delivery.supplier = supplier;
        delivery.documentName = QFileInfo(documentName).fileName();
        delivery.startedAt = session.now();
        delivery.startedBy = session.user();
        StartAnswer answer;
        answer.delivery = DeliveryStore::add(tx, delivery, document, hashOf(document));
        for (const DeliveryNoteLine &wanted : announced) {
            const std::optional<ProductId> product =
                announcedProduct(tx, session, supplier, wanted);
            if (!product) {
                answer.warnings.push_back(
                    {u"unknown_line"_qs,
                     tr("Line %1 of the document: no product has the code %2 (%3).")
                         .arg(wanted.line)
                         .arg(wanted.code, wanted.name)});
                continue;
            }
            if (DeliveryStore::lineOf(tx, answer.delivery, *product)) {
                answer.warnings.push_back(
                    {u"repeated_line"_qs,
                     tr("Line %1 of the document repeats a product: it was left out.")
                         .arg(wanted.line)});
                continue;
            }
            const std::optional<Product> found = CatalogStore::find(tx, *product, session.today());
            DeliveryLine line;
            line.delivery = answer.delivery;
            line.product = *product;
            line.reference = wanted.code;
            line.expected = wanted.quantity;
            line.pack = wanted.pack.value_or(found->pack);
            line.cost = wanted.cost;
            DeliveryStore::addLine(tx, line);
            ++answer.lines;
        }
        AuditStore::record(tx, session, "reception.start", u"delivery"_qs, answer.delivery.value(),
                           {{u"lines"_qs, answer.lines}});
        return answer;
    });
}

} // namespace cabas
