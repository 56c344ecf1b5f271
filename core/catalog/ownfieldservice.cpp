// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ownfieldservice.h"

#include "core/access/auditstore.h"
#include "core/catalog/ownfieldrules.h"
#include "core/catalog/ownfieldstore.h"
#include "core/catalog/productentry.h"
#include "core/catalog/producthistory.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cabas {

Result<std::vector<OwnField>> OwnFieldService::fields(RecordKind record) const
{
    return m_db.read([&](Tx &tx) { return OwnFieldStore::fields(tx, record); });
}

Result<OwnValues> OwnFieldService::values(ProductId product) const
{
    return m_db.read(
        [&](Tx &tx) { return OwnFieldStore::values(tx, RecordKind::Product, product.value()); });
}

Result<> OwnFieldService::setValues(const Session &session, ProductId product,
                                    const OwnValues &typed)
{
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_TRY(ProductEntry::find(tx, session, product));
        const OwnValues before = OwnFieldStore::values(tx, RecordKind::Product, product.value());
        std::vector<ProductChange> changes;
        QJsonArray names;
        for (const OwnField &field : OwnFieldStore::fields(tx, RecordKind::Product)) {
            if (!typed.contains(field.id))
                continue;
            CABAS_LET(value, OwnFieldRules::kept(field, typed.value(field.id)));
            if (value == before.value(field.id))
                continue;
            OwnFieldStore::setValue(tx, field.id, product.value(), value);
            ProductChange change;
            change.field = u"own:"_qs + field.name;
            change.before = before.value(field.id);
            change.after = value;
            changes.push_back(change);
            names.append(field.name);
        }
        if (changes.empty())
            return Ok{};
        ProductHistory::record(tx, session, product, changes, u"hand"_qs);
        AuditStore::record(tx, session, "product.own_fields", u"product"_qs, product.value(),
                           {{u"fields"_qs, names}});
        return Ok{};
    });
}

} // namespace cabas
