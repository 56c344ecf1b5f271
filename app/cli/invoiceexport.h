// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/drawing.h"

#include <QJsonObject>

namespace cabas {

/// An invoice to a customer as a file; the end of `out` says which: `.pdf` (with the XML in it, as
/// Factur-X carries it; `drawing` must be given) or `.xml` (`syntax` cii or ubl). In a folder: the
/// PDF, by its number.
Result<QJsonObject> exportSalesInvoice(Shop &shop, const Session &session, const QString &number,
                                       const QString &syntax, const QString &out,
                                       const Drawing *drawing);

/// Daily totals by rate of what is sold to private persons, for e-reporting: `.json`, else CSV.
Result<QJsonObject> exportEReporting(Shop &shop, const Session &session, QDate from, QDate to,
                                     const QString &out);

} // namespace cabas
