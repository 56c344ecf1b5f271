// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/deliverycsv.h"
#include "core/formats/einvoice.h"

namespace cabas {

/// What a supplier sent with the goods, whatever its form: a table of text, a workbook (XLSX, ODS)
/// or an electronic invoice with lines (CII, UBL, Factur-X).
struct DeliveryDocument {
    QString name;        ///< of the file, without its folder
    QByteArray bytes;    ///< as it was sent
    QString number;      ///< of the invoice or despatch advice; empty for plain tables
    QString orderNumber; ///< ours, where the document names it
    QString sellerName;
    QString sellerSiren;
    DeliveryNote note;

    static constexpr qint64 mostBytes = 32LL * 1024 * 1024;

    /// Recognised by the bytes. Refused in words: an empty or too large file, a catalogue (it
    /// says no quantities), a credit note, an invoice without lines, what no reader understands.
    /// `attachments` is the program that opens PDFs, by default the one beside the running one.
    static Result<DeliveryDocument> read(const QByteArray &bytes, const QString &name,
                                         const QString &attachments = {});
    /// The same for a file; Storage when it cannot be opened.
    static Result<DeliveryDocument> readFile(const QString &path);

    /// The lines of an invoice as a delivery note.
    static DeliveryNote noteOf(const EInvoice &invoice);
};

} // namespace cabas
