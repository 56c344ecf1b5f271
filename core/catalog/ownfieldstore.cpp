// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ownfieldstore.h"

namespace cabas {

namespace {

QString recordName(RecordKind record)
{
    switch (record) {
    case RecordKind::Product:
        break;
    case RecordKind::Supplier:
        return u"supplier"_qs;
    case RecordKind::Producer:
        return u"producer"_qs;
    case RecordKind::Member:
        return u"member"_qs;
    }
    return u"product"_qs;
}

QString kindName(OwnValueKind kind)
{
    switch (kind) {
    case OwnValueKind::Text:
        break;
    case OwnValueKind::Number:
        return u"number"_qs;
    case OwnValueKind::Day:
        return u"day"_qs;
    case OwnValueKind::Flag:
        return u"flag"_qs;
    case OwnValueKind::Choice:
        return u"choice"_qs;
    }
    return u"text"_qs;
}

OwnValueKind kindFromName(const QString &name)
{
    for (const OwnValueKind kind :
         {OwnValueKind::Number, OwnValueKind::Day, OwnValueKind::Flag, OwnValueKind::Choice}) {
        if (name == kindName(kind))
            return kind;
    }
    return OwnValueKind::Text;
}

} // namespace

std::vector<OwnField> OwnFieldStore::fields(Tx &tx, RecordKind record)
{
    std::vector<OwnField> fields;
    tx.each(R"(SELECT id, position, name, value_kind, choices
               FROM own_fields WHERE record_kind = ? ORDER BY position)",
            {recordName(record)}, [&](const Row &row) {
                fields.push_back({row.id<OwnFieldId>(0), record, row.number(1), row.text(2),
                                  kindFromName(row.text(3)),
                                  row.text(4).split(u'\n', Qt::SkipEmptyParts)});
            });
    return fields;
}

OwnFieldId OwnFieldStore::add(Tx &tx, const OwnField &field)
{
    tx.touch(Topic::Catalog);
    return OwnFieldId(tx.insert(
        R"(INSERT INTO own_fields (record_kind, position, name, value_kind, choices)
           VALUES (?, ?, ?, ?, ?) RETURNING id)",
        {recordName(field.record), field.position, field.name, kindName(field.kind),
         field.choices.join(u'\n')}));
}

void OwnFieldStore::update(Tx &tx, const OwnField &field)
{
    tx.change("UPDATE own_fields SET name = ?, choices = ? WHERE id = ?",
              {field.name, field.choices.join(u'\n'), field.id});
    tx.touch(Topic::Catalog);
}

void OwnFieldStore::remove(Tx &tx, OwnFieldId field)
{
    tx.change("DELETE FROM own_values WHERE field_id = ?", {field});
    tx.change("DELETE FROM own_fields WHERE id = ?", {field});
    tx.touch(Topic::Catalog);
}

OwnValues OwnFieldStore::values(Tx &tx, RecordKind record, qint64 recordId)
{
    OwnValues values;
    tx.each(R"(SELECT v.field_id, v.value FROM own_values v
               JOIN own_fields f ON f.id = v.field_id
               WHERE f.record_kind = ? AND v.record_id = ?)",
            {recordName(record), recordId},
            [&](const Row &row) { values.insert(row.id<OwnFieldId>(0), row.text(1)); });
    return values;
}

void OwnFieldStore::setValue(Tx &tx, OwnFieldId field, qint64 recordId, const QString &value)
{
    if (value.isEmpty())
        tx.change("DELETE FROM own_values WHERE field_id = ? AND record_id = ?", {field, recordId});
    else
        tx.change(R"(INSERT INTO own_values (field_id, record_id, value) VALUES (?, ?, ?)
                     ON CONFLICT (field_id, record_id) DO UPDATE SET value = excluded.value)",
                  {field, recordId, value});
    tx.touch(Topic::Catalog);
}

} // namespace cabas
