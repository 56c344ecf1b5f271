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

namespace {

/// Who may see and write the fields of a kind of record, and how the audit calls it.
struct RecordRights {
    Permission toSee;
    Permission toWrite;
    const char *deed;
    const char *subject;
};

RecordRights rightsOf(RecordKind record)
{
    switch (record) {
    case RecordKind::Product:
        break;
    case RecordKind::Supplier:
        return {Permission::ViewStock, Permission::EditSuppliers, "supplier.own_fields",
                "supplier"};
    case RecordKind::Producer:
        return {Permission::ViewStock, Permission::EditProducts, "producer.own_fields", "producer"};
    case RecordKind::Member:
        return {Permission::ViewMembers, Permission::EditMembers, "member.own_fields", "member"};
    }
    return {Permission::ViewStock, Permission::EditProducts, "product.own_fields", "product"};
}

} // namespace

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

Result<OwnValues> OwnFieldService::values(const Session &session, RecordKind record,
                                          qint64 id) const
{
    CABAS_TRY(session.require(rightsOf(record).toSee));
    return m_db.read([&](Tx &tx) { return OwnFieldStore::values(tx, record, id); });
}

Result<> OwnFieldService::setValues(const Session &session, RecordKind record, qint64 id,
                                    const OwnValues &typed)
{
    CABAS_TRY(session.require(rightsOf(record).toWrite));
    return m_db.write([&](Tx &tx) -> Result<> {
        if (record == RecordKind::Product)
            CABAS_TRY(ProductEntry::find(tx, session, ProductId(id)));
        const OwnValues before = OwnFieldStore::values(tx, record, id);
        std::vector<ProductChange> changes;
        QJsonArray names;
        for (const OwnField &field : OwnFieldStore::fields(tx, record)) {
            if (!typed.contains(field.id))
                continue;
            CABAS_LET(value, OwnFieldRules::kept(field, typed.value(field.id)));
            if (value == before.value(field.id))
                continue;
            OwnFieldStore::setValue(tx, field.id, id, value);
            changes.push_back(OwnFieldRules::change(field, before.value(field.id), value));
            names.append(field.name);
        }
        if (changes.empty())
            return Ok{};
        if (record == RecordKind::Product)
            ProductHistory::record(tx, session, ProductId(id), changes, u"hand"_qs);
        AuditStore::record(tx, session, rightsOf(record).deed,
                           QString::fromLatin1(rightsOf(record).subject), id,
                           {{u"fields"_qs, names}});
        return Ok{};
    });
}

} // namespace cabas
