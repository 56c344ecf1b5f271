// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/purchasing/invoiceinput.h"

#include <QCoreApplication>

#include <set>

namespace cabas {

/// A supplier's paper as it came.
struct InvoicePaper {
    QString name;
    QByteArray bytes;
};

/// The desk at which suppliers' invoices are entered: what waits, what was begun, and each of them
/// beside its orders and receptions until it is posted.
class InvoiceDeskService {
    Q_DECLARE_TR_FUNCTIONS(InvoiceDeskService)

public:
    /// Pictures and PDF of this size at most are kept to type by.
    static constexpr qint64 mostPaperBytes = 10LL * 1024 * 1024;

    explicit InvoiceDeskService(Database &db) : m_db(db) {}

    /// Receptions without an invoice, invoices being entered, and the newest posted ones.
    Result<std::vector<InvoiceListRow>> list(const Session &session, int limit) const;

    /// An invoice of a file: read where it is an electronic one or a table; a picture, or a PDF
    /// that only shows, is typed by. Refused in words: anything else, and an electronic invoice
    /// that breaks a rule, with the rule's name.
    static Result<InvoiceInput> read(const QByteArray &bytes, const QString &name);
    static Result<InvoiceInput> readFile(const QString &path);
    /// One that was kept, its document read again.
    Result<InvoiceInput> open(const Session &session, InvoiceInputId id) const;
    /// A typed one with all that came by its receptions as lines; corrections are lost. Proposed:
    /// where one reception alone waits for an invoice of the supplier, it is that one.
    Result<InvoiceInput> filled(const Session &session, InvoiceInput input,
                                InvoiceFill fill = InvoiceFill::Chosen) const;

    Result<InvoiceSheet> sheet(const Session &session, const InvoiceInput &input) const;
    Result<InvoiceSheet> sheet(const Session &session, InvoiceId id) const;
    /// The paper of a posted one; NotFound where it has none.
    Result<InvoicePaper> paper(const Session &session, InvoiceId id) const;

    /// Puts one aside as it is. The same document is kept once: the second time `duplicate`.
    Result<InvoiceInput> keep(const Session &session, InvoiceInput input);
    Result<> discard(const Session &session, InvoiceInputId id);
    /// Posts one, and it is no longer being entered. Conflict where somebody else changed it since.
    Result<InvoiceAnswer> post(const Session &session, const InvoiceInput &input);

private:
    /// `taken`: the receptions that they are for.
    static std::vector<InvoiceListRow> entered(Tx &tx, std::set<DeliveryId> &taken);

    Database &m_db;
};

} // namespace cabas
