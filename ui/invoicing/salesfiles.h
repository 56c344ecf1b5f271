// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/invoicing/salesinvoice.h"

#include <QCoreApplication>

namespace cabas::ui {

/// An invoice to a customer as a file to hand on. May run in any thread.
class SalesFiles {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::SalesFiles)

public:
    /// Pdf: the paper with its XML inside.
    enum class Form { Pdf, Cii, Ubl };

    /// "Facture F2026-00001.pdf".
    static QString nameOf(const SalesInvoice &invoice, Form form);
    /// Storage, in words, when it cannot be made or written. `madeAt` in shop time.
    static Result<> write(const SalesInvoice &invoice, Form form, const QDateTime &madeAt,
                          const QString &path);
    static Result<> writeBytes(const QByteArray &bytes, const QString &path);

private:
    static Result<QByteArray> pdf(const SalesInvoice &invoice, const QDateTime &madeAt);
};

} // namespace cabas::ui
