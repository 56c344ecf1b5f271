// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/crateservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/purchasing/craterules.h"
#include "core/purchasing/cratestore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/supplierstore.h"

#include <QJsonObject>

namespace cabas {

Result<CrateKind> CrateService::found(Tx &tx, CrateKindId id)
{
    const std::optional<CrateKind> kind = CrateStore::find(tx, id);
    if (!kind)
        return notFound(tr("There is no such kind of crate."), u"unknown_crate"_qs);
    return *kind;
}

Result<> CrateService::checkFree(Tx &tx, const CrateKind &kind)
{
    if (kind.supplier && !SupplierStore::find(tx, *kind.supplier))
        return notFound(tr("This supplier no longer exists."), u"unknown_supplier"_qs);
    const std::optional<CrateKind> other = CrateStore::findByName(tx, kind.name);
    if (!other || other->id == kind.id)
        return Ok{};
    return refused(tr("There is a kind of crate named %1 already.").arg(other->name),
                   u"name_taken"_qs);
}

Result<std::vector<CrateKind>> CrateService::kinds(const Session &session) const
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([](Tx &tx) { return CrateStore::kinds(tx); });
}

Result<CrateKind> CrateService::find(const Session &session, const QString &numberOrName) const
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) -> Result<CrateKind> {
        if (const auto named = CrateStore::findByName(tx, numberOrName))
            return *named;
        bool isNumber = false;
        const CrateKindId id(numberOrName.trimmed().toLongLong(&isNumber));
        if (const auto numbered = isNumber ? CrateStore::find(tx, id) : std::nullopt)
            return *numbered;
        return notFound(tr("There is no kind of crate “%1”.").arg(cleaned(numberOrName)),
                        u"unknown_crate"_qs);
    });
}

Result<CrateKind> CrateService::add(const Session &session, const CrateKind &wanted)
{
    CABAS_TRY(session.require(Permission::EditSuppliers));
    CrateKind kind = CrateRules::cleanedUp(wanted);
    CABAS_TRY(CrateRules::check(kind));
    return m_db.write([&](Tx &tx) -> Result<CrateKind> {
        kind.id = CrateKindId(0);
        CABAS_TRY(checkFree(tx, kind));
        kind.id = CrateStore::add(tx, kind);
        AuditStore::record(
            tx, session, "crate.add", u"crate"_qs, kind.id.value(),
            {{u"tare_milli"_qs, kind.tare.milli()}, {u"deposit_cents"_qs, kind.deposit.cents()}});
        return found(tx, kind.id);
    });
}

Result<CrateKind> CrateService::update(const Session &session, const CrateKind &wanted)
{
    CABAS_TRY(session.require(Permission::EditSuppliers));
    const CrateKind kind = CrateRules::cleanedUp(wanted);
    CABAS_TRY(CrateRules::check(kind));
    return m_db.write([&](Tx &tx) -> Result<CrateKind> {
        CABAS_LET(before, found(tx, kind.id));
        CABAS_TRY(checkFree(tx, kind));
        if (!CrateStore::update(tx, kind))
            return conflict(tr("Somebody else changed %1 in the meantime. Look at it again, then "
                               "make your change.")
                                .arg(before.name),
                            u"changed_meanwhile"_qs);
        AuditStore::record(tx, session, "crate.update", u"crate"_qs, kind.id.value(),
                           {{u"tare_milli"_qs, kind.tare.milli()},
                            {u"deposit_cents"_qs, kind.deposit.cents()},
                            {u"active"_qs, kind.active}});
        return found(tx, kind.id);
    });
}

Result<CrateBalance> CrateService::move(const Session &session, const CrateHandover &handover)
{
    CABAS_TRY(session.require(Permission::Receive));
    CABAS_TRY(CrateRules::checkMoved(handover.count));
    CABAS_TRY(CrateRules::checkNote(handover.note));
    return m_db.write([&](Tx &tx) -> Result<CrateBalance> {
        CABAS_LET(kind, found(tx, handover.kind));
        const std::optional<Supplier> supplier = SupplierStore::find(tx, handover.supplier);
        if (!supplier)
            return notFound(tr("Say whose crates these are: choose the supplier."),
                            u"unknown_supplier"_qs);
        if (!kind.returnable)
            return refused(
                tr("%1 is never handed back: there is nothing to keep count of.").arg(kind.name),
                u"not_returnable"_qs);
        if (kind.supplier && *kind.supplier != supplier->id)
            return refused(tr("%1 belongs to %2, not to %3.")
                               .arg(kind.name, kind.supplierName, supplier->name),
                           u"other_supplier"_qs);
        if (handover.delivery && !DeliveryStore::head(tx, *handover.delivery))
            return notFound(tr("There is no delivery number %1.").arg(handover.delivery->value()));
        CrateMove move;
        move.kind = kind.id;
        move.supplier = supplier->id;
        move.count = handover.count;
        move.delivery = handover.delivery;
        move.note = cleaned(handover.note);
        move.day = session.today();
        move.at = session.now();
        move.user = session.user();
        move = CrateStore::move(tx, move, kind.deposit);
        AuditStore::record(tx, session, move.count > 0 ? "crate.receive" : "crate.return",
                           u"supplier"_qs, supplier->id.value(),
                           {{u"crate"_qs, kind.id.value()},
                            {u"crates"_qs, qAbs(move.count)},
                            {u"amount_cents"_qs, move.value.cents()}});
        CrateBalance balance = CrateStore::balance(tx, kind.id, supplier->id);
        balance.kindName = kind.name;
        balance.supplierName = supplier->name;
        balance.lastMove = move.day;
        return balance;
    });
}

Result<std::vector<CrateBalance>> CrateService::balances(const Session &session) const
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([](Tx &tx) { return CrateStore::balances(tx); });
}

Result<std::vector<CrateMove>> CrateService::moves(const Session &session, int limit) const
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) { return CrateStore::moves(tx, limit); });
}

} // namespace cabas
