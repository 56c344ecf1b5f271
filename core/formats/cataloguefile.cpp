// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cataloguefile.h"

#include "core/formats/bnnreader.h"
#include "core/formats/dfcreader.h"
#include "core/formats/tablefile.h"

namespace cabas {

Result<CatalogueFile> CatalogueFile::read(const QByteArray &bytes, const Watch &watch)
{
    CatalogueFile file;
    if (BnnReader::isBnn(bytes)) {
        CABAS_LET(catalogue, BnnReader::read(bytes, watch));
        file.catalogue = std::move(catalogue);
    } else if (DfcReader::isDfc(bytes)) {
        CABAS_LET(catalogue, DfcReader::read(bytes));
        file.catalogue = std::move(catalogue);
    } else {
        CABAS_LET(table, TableFileReader::read(bytes, {}, watch));
        file.table.emplace(std::move(table));
    }
    return file;
}

Result<SupplierCatalogue> CatalogueFile::articles(const ArticleMapping &mapping,
                                                  const Watch &watch) const
{
    if (catalogue)
        return *catalogue;
    return table->read(mapping, watch);
}

} // namespace cabas
