// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ownfieldservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/catalog/ownfieldrules.h"
#include "core/catalog/ownfieldstore.h"
#include "core/catalog/productentry.h"
#include "core/catalog/producthistory.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>

namespace cabas {

Result<OwnField> OwnFieldService::save(const Session &session, const OwnField &field)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    OwnField kept = field;
    kept.name = cleaned(field.name);
    kept.choices.clear();
    for (const QString &choice : field.choices) {
        if (!cleaned(choice).isEmpty())
            kept.choices += cleaned(choice);
    }
    kept.choices.removeDuplicates();
    if (kept.name.isEmpty() || kept.name.size() > maxName)
        return refused(tr("Name the field in 1 to %1 letters.").arg(maxName), u"field_name"_qs);
    if (kept.kind == OwnValueKind::Choice && kept.choices.size() < 2)
        return refused(tr("Write at least two choices, one a line."), u"field_choices"_qs);
    return m_db.write([&](Tx &tx) -> Result<OwnField> {
        const std::vector<OwnField> fields = OwnFieldStore::fields(tx, kept.record);
        std::set<int> taken;
        for (const OwnField &other : fields) {
            taken.insert(other.position);
            if (other.id != kept.id && fold(other.name) == fold(kept.name))
                return refused(tr("There is already a field named %1.").arg(other.name),
                               u"field_name"_qs);
        }
        if (kept.id.value() > 0) {
            OwnFieldStore::update(tx, kept);
        } else {
            kept.position = 1;
            while (taken.contains(kept.position))
                ++kept.position;
            if (kept.position > OwnField::most)
                return refused(tr("Ten fields are the most. Remove one that nobody needs."),
                               u"field_many"_qs);
            kept.id = OwnFieldStore::add(tx, kept);
        }
        AuditStore::record(tx, session, "shop.own_field", u"own_field"_qs, kept.id.value(),
                           {{u"name"_qs, kept.name}});
        return kept;
    });
}

Result<> OwnFieldService::remove(const Session &session, OwnFieldId id)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    return m_db.write([&](Tx &tx) -> Result<> {
        OwnFieldStore::remove(tx, id);
        AuditStore::record(tx, session, "shop.own_field_gone", u"own_field"_qs, id.value());
        return Ok{};
    });
}

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
