// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shoppapersservice.h"

#include "core/access/auditstore.h"
#include "core/access/shoppapersstore.h"
#include "core/access/shoprules.h"
#include "core/access/shopstore.h"
#include "core/base/text.h"

namespace cabas {

namespace {

ShopPapers tidied(const ShopPapers &typed)
{
    ShopPapers papers = typed;
    for (QString *text : {&papers.street, &papers.postcode, &papers.city, &papers.siret,
                          &papers.vatNumber, &papers.phone, &papers.greeting})
        *text = cleaned(*text);
    papers.siret.remove(u' ');
    papers.vatNumber = papers.vatNumber.remove(u' ').toUpper();
    return papers;
}

} // namespace

Result<ShopPapers> ShopPapersService::read(const Session &session) const
{
    if (!session.may(Permission::ManageShop))
        CABAS_TRY(session.require(Permission::Sell));
    return m_db.read([](Tx &tx) { return ShopPapersStore::read(tx); });
}

Result<ShopPapers> ShopPapersService::set(const Session &session, const ShopPapers &papers)
{
    CABAS_TRY(session.require(Permission::ManageShop));
    const ShopPapers wanted = tidied(papers);
    return m_db.write([&](Tx &tx) -> Result<ShopPapers> {
        CABAS_TRY(ShopRules::checkPapers(wanted, ShopStore::read(tx).siren));
        if (!ShopPapersStore::write(tx, wanted))
            return conflict(tr("Somebody else changed the address. Look at it again."),
                            u"papers"_qs);
        AuditStore::record(tx, session, "shop.papers", u"shop"_qs, 1);
        return ShopPapersStore::read(tx);
    });
}

} // namespace cabas
