// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/announcedproduct.h"

#include "core/catalog/catalogstore.h"
#include "core/purchasing/supplierstore.h"

namespace cabas {

std::optional<ProductId> AnnouncedProduct::find(Tx &tx, std::optional<SupplierId> supplier,
                                                const DeliveryNoteLine &line)
{
    const auto byCode = [&] { return CatalogStore::ownerOfCode(tx, line.code); };
    // Where the document tells a barcode from the supplier's reference, the barcode is surer.
    if (!line.reference.isEmpty() && line.reference != line.code) {
        if (const std::optional<ProductId> product = byCode())
            return product;
    }
    if (supplier) {
        for (const QString &reference : {line.reference, line.code}) {
            if (reference.isEmpty())
                continue;
            if (const auto item = SupplierStore::itemByReference(tx, *supplier, reference))
                return item->product;
        }
    }
    return byCode();
}

} // namespace cabas
