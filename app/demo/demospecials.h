// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoworld.h"
#include "core/base/result.h"
#include "core/special/specialorder.h"

#include <QCoreApplication>

namespace cabas {

/// What members of the imaginary shop order: some of it came and waits (some of that for too
/// long), some is on a supplier's order, some is still to be ordered.
class DemoSpecials {
    Q_DECLARE_TR_FUNCTIONS(DemoSpecials)

public:
    explicit DemoSpecials(DemoWorld &world) : m_world(world) {}

    /// On the evening of a few of the last days: goods that the next deliveries bring.
    Result<> askBeforeDelivery(QDate day);
    /// On the last day: what is put on the draft of an order, what nobody ordered yet, and the
    /// member who comes for theirs.
    Result<> begin();

private:
    Result<> ask(size_t member, const DemoGoods &goods, int count, const QString &note);
    Result<> joinDraft();
    Result<> collectOne();

    DemoWorld &m_world;
};

} // namespace cabas
