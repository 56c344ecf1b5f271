// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/shoppapersstore.h"

#include "core/db/dberror.h"

namespace cabas {

ShopPapers ShopPapersStore::read(Tx &tx)
{
    const std::optional<Row> row =
        tx.first(R"(SELECT street, postcode, city, siret, vat_number, phone, greeting, revision
                    FROM shop_papers WHERE id = 1)");
    require(row.has_value(), "the file holds no row about the shop's papers");
    return {row->text(0), row->text(1), row->text(2), row->text(3),
            row->text(4), row->text(5), row->text(6), row->number(7)};
}

bool ShopPapersStore::write(Tx &tx, const ShopPapers &papers)
{
    const qint64 changed =
        tx.change(R"(UPDATE shop_papers SET street = ?, postcode = ?, city = ?,
                     siret = ?, vat_number = ?, phone = ?, greeting = ?, revision = revision + 1
                     WHERE id = 1 AND revision = ?)",
                  {papers.street, papers.postcode, papers.city, papers.siret, papers.vatNumber,
                   papers.phone, papers.greeting, papers.revision});
    tx.touch(Topic::Shop);
    return changed == 1;
}

} // namespace cabas
