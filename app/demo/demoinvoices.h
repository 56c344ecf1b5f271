// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoworld.h"
#include "core/base/result.h"
#include "core/purchasing/invoiceinput.h"

#include <QCoreApplication>

namespace cabas {

/// Enters the invoices of the imaginary shop's suppliers: one for each delivery, of what came at
/// the agreed prices, with its paper.
class DemoInvoices {
    Q_DECLARE_TR_FUNCTIONS(DemoInvoices)

public:
    explicit DemoInvoices(DemoWorld &world) : m_world(world) {}

    /// Those of the receptions before a day that have none yet, as the treasurer posts them.
    Result<> post(QDate day);
    /// What a treasurer finds on the desk: an invoice whose price nobody answered, and one that is
    /// still to be typed beside its paper.
    Result<> leaveSome(QDate day);

private:
    Result<InvoiceInput> inputFor(const WaitingReception &reception);
    Session treasurer() const { return m_world.as(QStringLiteral("marion"), tr("Office")); }

    DemoWorld &m_world;
    int m_count = 0;
};

} // namespace cabas
