// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/catalogueimportservice.h"

namespace cabas {

/// Takes a catalogue inside the transaction of its import, and takes it back.
class CatalogueTaking {
    Q_DECLARE_TR_FUNCTIONS(CatalogueTaking)

public:
    CatalogueTaking(Tx &tx, const Session &session, SupplierId supplier,
                    const CatalogueSource &source)
        : m_tx(tx), m_session(session), m_supplier(supplier), m_source(source)
    {
    }

    /// Compares anew, for others may have written since the differences were shown, and writes
    /// what is chosen. Fails only when `watch` stops it.
    Result<> take(const SupplierCatalogue &catalogue, const CatalogueChoice &choice,
                  const Watch &watch);
    const CatalogueImportRun &run() const { return m_run; }

    /// What is told when `watch` stopped it.
    static Failure stopped();

    /// Puts back what an import changed.
    static void takeBack(Tx &tx, const CatalogueImportRun &run);

private:
    enum class Fate { Taken, Left, Refused, Told };
    static Fate fateOf(const CatalogueDifference &difference, const CatalogueChoice &choice);
    void count(const CatalogueDifference &difference, Fate fate);
    void correct(CatalogueDifference &difference, const CatalogueChoice &choice);
    void write(const CatalogueDifference &difference);
    void refuse(const CatalogueDifference &difference);
    void writeItem(const CatalogueDifference &difference, CatalogueChange &change);
    Result<> proposePrices(const Watch &watch);
    void note(const SupplierCatalogue &catalogue);

    Tx &m_tx;
    const Session &m_session;
    SupplierId m_supplier;
    const CatalogueSource &m_source;
    CatalogueImportRun m_run;
    QHash<QString, QString> m_wrongContents; ///< what the file says and is not so, by key
    std::vector<ProductId> m_newCosts;       ///< of our products whose cost moved
};

} // namespace cabas
