// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/cataloguefile.h"
#include "core/purchasing/catalogueimportservice.h"
#include "ui/purchasing/differencelist.h"

#include <QDate>

#include <memory>

namespace cabas::ui {

/// A supplier's file on its way in: chosen, read, compared. Nothing of it is in the shop yet.
struct CatalogueDraft {
    QString path;
    SupplierId supplier{0};
    QString supplierName;
    QString sha256;
    std::shared_ptr<const CatalogueFile> file; ///< null: not read yet
    CatalogueReading reading;
    bool isReadingKnown = false; ///< learnt before, confirmed, or a format that needs none
    std::shared_ptr<const SupplierCatalogue> catalogue;
    std::shared_ptr<const DifferenceList> differences; ///< null: not compared yet
    std::optional<QDate> formerDay = {}; ///< when the supplier's last catalogue came in

    QString fileName() const;
};

} // namespace cabas::ui
