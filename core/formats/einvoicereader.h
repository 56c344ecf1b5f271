// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/einvoice.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cabas {

/// Reads an electronic invoice from a file's bytes, whatever it is: CII or UBL in XML, alone or
/// in the envelope of a network, or a PDF that carries one of them (Factur-X, ZUGFeRD).
class EInvoiceReader {
    Q_DECLARE_TR_FUNCTIONS(EInvoiceReader)

public:
    static constexpr qint64 mostBytes = 32LL * 1024 * 1024;

    /// Refused in words, with what to do: no invoice, a damaged or locked file, a value that is no
    /// number, an invoice without number, day, currency or total. `attachments` is the program
    /// that opens PDFs, by default the one beside the running program.
    static Result<EInvoice> read(const QByteArray &bytes, const QString &attachments = {});
    /// The same for XML alone.
    static Result<EInvoice> readXml(const QByteArray &bytes);
    /// The same for a file; Storage when it cannot be opened.
    static Result<EInvoice> readFile(const QString &path, const QString &attachments = {});
};

} // namespace cabas
