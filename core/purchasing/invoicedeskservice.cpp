// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/invoicedeskservice.h"

#include "core/access/auditstore.h"
#include "core/base/text.h"
#include "core/purchasing/invoiceinputstore.h"
#include "core/purchasing/invoiceliststore.h"
#include "core/purchasing/invoicematching.h"
#include "core/purchasing/invoicematchstore.h"
#include "core/purchasing/invoiceregistering.h"
#include "core/purchasing/invoicesheets.h"
#include "core/purchasing/invoicestore.h"
#include "core/purchasing/supplierstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

Failure isGone()
{
    return notFound(InvoiceDeskService::tr("This invoice is no longer being entered: it was posted "
                                           "or thrown away meanwhile."),
                    u"unknown_input"_qs);
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What is wrong with the invoice itself: nobody should type such a one in.
bool isRefusal(const Failure &failure)
{
    static const QStringList codes{u"unsound"_qs, u"currency"_qs, u"vat_category"_qs};
    return codes.contains(failure.code);
}

} // namespace

std::vector<InvoiceListRow> InvoiceDeskService::entered(Tx &tx, std::set<DeliveryId> &taken)
{
    std::vector<InvoiceListRow> rows;
    for (const InvoiceInput &input : InvoiceInputStore::all(tx)) {
        taken.insert(input.wish.deliveries.begin(), input.wish.deliveries.end());
        InvoiceListRow row;
        row.stage = InvoiceListRow::Stage::Entered;
        row.input = input.id;
        row.number = input.wish.number;
        row.documentName = input.document.name;
        row.day = input.at.date();
        row.gross = input.wish.gross.value_or(Money());
        row.due = input.wish.due.value_or(QDate());
        if (input.wish.supplier) {
            row.supplier = *input.wish.supplier;
            if (const auto supplier = SupplierStore::find(tx, row.supplier))
                row.supplierName = supplier->name;
        }
        rows.push_back(row);
    }
    return rows;
}

Result<std::vector<InvoiceListRow>> InvoiceDeskService::list(const Session &session,
                                                             int limit) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<std::vector<InvoiceListRow>> {
        std::set<DeliveryId> taken;
        std::vector<InvoiceListRow> rows = entered(tx, taken);
        const QDate since = session.today().addDays(-2 * InvoiceMatching::daysBefore);
        for (const WaitingReception &each : InvoiceMatchStore::waiting(tx, since)) {
            if (taken.contains(each.delivery))
                continue;
            InvoiceListRow row;
            row.stage = InvoiceListRow::Stage::Waiting;
            row.reception = each;
            row.supplier = each.supplier;
            row.supplierName = each.supplierName;
            row.documentName = each.documentName;
            row.day = each.day;
            row.gross = each.net;
            rows.push_back(row);
        }
        const std::vector<InvoiceListRow> posted = InvoiceListStore::posted(tx, limit);
        rows.insert(rows.end(), posted.begin(), posted.end());
        return rows;
    });
}

Result<InvoiceInput> InvoiceDeskService::read(const QByteArray &bytes, const QString &name)
{
    InvoiceInput input;
    if (bytes.isEmpty())
        return refused(tr("%1 is empty: there is nothing in it. Was it copied whole?").arg(name),
                       u"empty"_qs);
    const QString media = InvoiceDraft::mediaOf(bytes);
    const bool isPicture = media.startsWith(u"image/");
    const Result<InvoiceDocument> document =
        isPicture ? Result<InvoiceDocument>(refused({})) : InvoiceDraft::read(bytes, name);
    if (document) {
        input.document = *document;
        input.wish.number = document->invoice.number;
    } else {
        if (media.isEmpty() || isRefusal(document.failure()))
            return document.failure();
        if (bytes.size() > mostPaperBytes)
            return refused(tr("%1 is larger than 10 MB. Take a smaller scan.").arg(name),
                           u"too_large"_qs);
        input.unread = isPicture
                           ? tr("A picture: type what it says beside it.")
                           : tr("This PDF only shows the invoice: type what it says beside it.");
        input.document.name = name;
        input.document.bytes = bytes;
    }
    input.document.invoice.documentName = name;
    input.document.invoice.documentHash = hashOf(bytes);
    return input;
}

Result<InvoiceInput> InvoiceDeskService::readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(tr("%1 cannot be opened: %2").arg(name, file.errorString()),
                              u"file"_qs);
    constexpr qint64 mostBytes = 32LL * 1024 * 1024;
    if (file.size() > mostBytes)
        return refused(tr("%1 is too large for an invoice.").arg(name), u"too_large"_qs);
    return read(file.readAll(), name);
}

Result<InvoiceInput> InvoiceDeskService::open(const Session &session, InvoiceInputId id) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    CABAS_LET(input, m_db.read([&](Tx &tx) -> Result<InvoiceInput> {
        const std::optional<InvoiceInput> found = InvoiceInputStore::find(tx, id);
        return found ? Result(*found) : Result<InvoiceInput>(isGone());
    }));
    if (input.document.bytes.isEmpty())
        return input;
    const Result<InvoiceInput> again = read(input.document.bytes, input.document.name);
    if (again && again->document.isWhole)
        input.document = again->document;
    else if (again)
        input.unread = again->unread;
    return input;
}

Result<InvoiceInput> InvoiceDeskService::filled(const Session &session, InvoiceInput input,
                                                InvoiceFill fill) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    if (!input.isTyped() || !input.wish.supplier || fill == InvoiceFill::None)
        return input;
    return m_db.read([&](Tx &tx) -> Result<InvoiceInput> {
        if (fill == InvoiceFill::Proposed) {
            const std::vector<DeliveryId> waiting = InvoiceMatchStore::uninvoiced(
                tx, *input.wish.supplier, session.today().addDays(-InvoiceMatching::daysBefore));
            if (waiting.size() != 1)
                return input;
            input.wish.deliveries = waiting;
        }
        std::vector<InvoiceLine> lines =
            InvoiceSheets::linesFor(tx, *input.wish.supplier, input.wish.deliveries);
        std::vector<DeliveryNoteLine> codes(lines.size());
        input.document.invoice.lines = std::move(lines);
        input.document.codes = std::move(codes);
        input.wish.choices.clear();
        return input;
    });
}

Result<InvoiceSheet> InvoiceDeskService::sheet(const Session &session,
                                               const InvoiceInput &input) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read(
        [&](Tx &tx) -> Result<InvoiceSheet> { return InvoiceSheets::of(tx, session, input); });
}

Result<InvoiceSheet> InvoiceDeskService::sheet(const Session &session, InvoiceId id) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<InvoiceSheet> {
        const std::optional<SupplierInvoice> invoice = InvoiceStore::find(tx, id);
        if (!invoice)
            return notFound(tr("There is no such invoice."), u"unknown_invoice"_qs);
        return InvoiceSheets::of(tx, session, *invoice);
    });
}

Result<InvoicePaper> InvoiceDeskService::paper(const Session &session, InvoiceId id) const
{
    CABAS_TRY(session.require(Permission::ViewBooks));
    return m_db.read([&](Tx &tx) -> Result<InvoicePaper> {
        const std::optional<SupplierInvoice> invoice = InvoiceStore::find(tx, id);
        const QByteArray bytes = invoice ? InvoiceStore::document(tx, id) : QByteArray();
        if (bytes.isEmpty())
            return notFound(tr("No paper was kept with this invoice."), u"paper"_qs);
        return InvoicePaper{invoice->documentName, bytes};
    });
}

Result<InvoiceInput> InvoiceDeskService::keep(const Session &session, InvoiceInput input)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<InvoiceInput> {
        if (!input.wish.supplier) {
            if (const auto supplier = InvoicePreparing::supplierOf(tx, input.document, input.wish))
                input.wish.supplier = supplier->id;
        }
        if (input.id.value() != 0) {
            if (!InvoiceInputStore::update(tx, input, session.now(), session.user()))
                return InvoiceInputStore::find(tx, input.id)
                           ? conflict(tr("Somebody else changed this invoice meanwhile: open it "
                                         "again."),
                                      u"revision"_qs)
                           : isGone();
            ++input.revision;
            return input;
        }
        if (InvoiceInputStore::withDocument(tx, input.document.invoice.documentHash))
            return refused(
                tr("%1 is there already, among the invoices to match.").arg(input.document.name),
                u"duplicate"_qs);
        if (const auto posted = InvoiceStore::withDocument(tx, input.document.invoice.documentHash))
            return refused(tr("%1 was posted already: it is invoice %2 of %3.")
                               .arg(input.document.name, posted->number, posted->supplierName),
                           u"duplicate"_qs);
        input.id = InvoiceInputStore::add(tx, input, session.now(), session.user());
        input.revision = 1;
        return input;
    });
}

Result<> InvoiceDeskService::discard(const Session &session, InvoiceInputId id)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<> {
        const std::optional<InvoiceInput> input = InvoiceInputStore::find(tx, id);
        if (!input)
            return isGone();
        InvoiceInputStore::remove(tx, id);
        AuditStore::record(
            tx, session, "invoice.discard", u"supplier_invoice_input"_qs, id.value(),
            {{u"number"_qs, input->wish.number}, {u"document"_qs, input->document.name}});
        return Ok{};
    });
}

Result<InvoiceAnswer> InvoiceDeskService::post(const Session &session, const InvoiceInput &input)
{
    CABAS_TRY(session.require(Permission::PostEntries));
    return m_db.write([&](Tx &tx) -> Result<InvoiceAnswer> {
        if (input.id.value() != 0) {
            const std::optional<InvoiceInput> kept = InvoiceInputStore::find(tx, input.id);
            if (!kept)
                return isGone();
            if (kept->revision != input.revision)
                return conflict(tr("Somebody else changed this invoice meanwhile: open it again."),
                                u"revision"_qs);
            InvoiceInputStore::remove(tx, input.id);
        }
        return InvoiceRegistering::add(tx, session, input.document, input.wish);
    });
}

} // namespace cabas
