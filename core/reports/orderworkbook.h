// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/suppliersheet.h"

#include <QCoreApplication>

namespace cabas {

/// An order as an Excel workbook in its supplier's own columns: headings in the first row and
/// nothing else, so that the supplier's program reads it.
class OrderWorkbook {
    Q_DECLARE_TR_FUNCTIONS(OrderWorkbook)

public:
    /// `.csv` writes a table of text, anything else a workbook; whole or not at all. Storage when
    /// it cannot be written.
    static Result<> write(const OrderFile &file, const QString &path);

private:
    static Result<QByteArray> workbook(const OrderFile &file);
};

} // namespace cabas
