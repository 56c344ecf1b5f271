// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicetableservice.h"

#include "core/access/auditstore.h"
#include "core/purchasing/invoicecolumnrules.h"
#include "core/purchasing/invoicecolumnstore.h"
#include "core/purchasing/invoicedraft.h"
#include "core/purchasing/supplierstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace cabas {

namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(
            InvoiceTableService::tr("%1 cannot be opened: %2").arg(path, file.errorString()),
            u"file"_qs);
    if (file.size() > mostBytes)
        return refused(InvoiceTableService::tr("%1 is too large for an invoice.").arg(path),
                       u"too_large"_qs);
    return file.readAll();
}

InvoiceInput inputOf(const QByteArray &bytes, const QString &path, SupplierId supplier,
                     const DeliveryNote &note)
{
    InvoiceInput input;
    input.wish.supplier = supplier;
    input.document = InvoiceDraft::ofNote(note);
    input.document.name = QFileInfo(path).fileName();
    input.document.bytes = bytes;
    input.document.invoice.documentName = input.document.name;
    input.document.invoice.documentHash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return input;
}

} // namespace

Result<InvoiceInput> InvoiceTableService::read(const Session &session, const QString &path,
                                               const Failure &why) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    CABAS_LET(bytes, bytesOf(path));
    const auto rows = InvoiceColumnRules::rows(bytes);
    constexpr qsizetype fewest = 3; // columns of a table worth explaining
    if (!rows || InvoiceColumnRules::headings(*rows).size() < fewest)
        return why;
    CABAS_LET(learnt, m_db.read([](Tx &tx) { return Result(InvoiceColumnStore::all(tx)); }));
    for (const auto &[supplier, columns] : learnt) {
        if (!InvoiceColumnRules::fits(*rows, columns))
            continue;
        CABAS_LET(note, InvoiceColumnRules::read(*rows, columns));
        if (note.refused.empty())
            return inputOf(bytes, path, supplier, note);
        return refused(note.refused.front().message, note.refused.front().code);
    }
    return refused(
        tr("%1 is a table whose columns are not known yet.").arg(QFileInfo(path).fileName()),
        u"columns"_qs);
}

Result<QStringList> InvoiceTableService::headings(const QString &path)
{
    CABAS_LET(bytes, bytesOf(path));
    CABAS_LET(rows, InvoiceColumnRules::rows(bytes));
    return InvoiceColumnRules::headings(rows);
}

Result<InvoiceInput> InvoiceTableService::explain(const Session &session, const QString &path,
                                                  SupplierId supplier,
                                                  const std::vector<InvoiceColumn> &columns)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    CABAS_LET(bytes, bytesOf(path));
    CABAS_LET(rows, InvoiceColumnRules::rows(bytes));
    CABAS_LET(note, InvoiceColumnRules::read(rows, columns));
    if (!note.refused.empty())
        return refused(note.refused.front().message, note.refused.front().code);
    return m_db.write([&](Tx &tx) -> Result<InvoiceInput> {
        const auto found = SupplierStore::find(tx, supplier);
        if (!found)
            return notFound(tr("This supplier no longer exists."), u"unknown_supplier"_qs);
        InvoiceColumnStore::set(tx, supplier, columns);
        AuditStore::record(tx, session, "invoice.columns", u"supplier"_qs, supplier.value(),
                           {{u"name"_qs, found->name}});
        return inputOf(bytes, path, supplier, note);
    });
}

} // namespace cabas
