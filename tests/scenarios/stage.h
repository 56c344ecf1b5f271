// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pricebatch.h"
#include "core/reception/receptionservice.h"
#include "core/stock/inventory.h"
#include "core/till/saleservice.h"
#include "core/till/tillservice.h"
#include "tests/support/testshop.h"

#include <QRegularExpression>

#include <vector>

namespace cabas::test {

/// A shop on which the lines of a scenario are played, each through the service that a page would
/// call. README.md says which lines there are.
class Stage {
public:
    explicit Stage(TestShop &shop);

    /// Plays one line; a failure says in words what was wrong or what was expected and found.
    Result<> play(const QString &line);
    /// What must hold after any day: the books balance and every check of `verify` passes.
    Result<> checkAll();

private:
    using Words = QRegularExpressionMatch;
    struct Statement {
        QRegularExpression pattern;
        Result<> (Stage::*deed)(const Words &said);
    };
    static const std::vector<Statement> &statements();

    Result<> setTime(const Words &said);
    Result<> becomeFranchise(const Words &said);
    Result<> addProduct(const Words &said);
    Result<> setPrice(const Words &said);
    Result<> setSupplierPrice(const Words &said);
    Result<> setMargin(const Words &said);
    Result<> applyMargin(const Words &said);
    Result<> planPrices(const Words &said);
    Result<> undoPrices(const Words &said);
    Result<> addMember(const Words &said);
    Result<> payIn(const Words &said);
    Result<> receive(const Words &said);
    Result<> countDelivery(const Words &said);
    Result<> sayNote(const Words &said);
    Result<> finishDelivery(const Words &said);
    Result<> takeBack(const Words &said);
    Result<> addCrate(const Words &said);
    Result<> beginDelivery(const Words &said);
    Result<> weigh(const Words &said);
    Result<> handBack(const Words &said);
    Result<> expectCrates(const Words &said);
    Result<> expectLeft(const Words &said);
    Result<> expectValue(const Words &said);
    Result<> attach(const Words &said);
    Result<> lose(const Words &said);
    Result<> count(const Words &said);
    Result<> beginInventory(const Words &said);
    Result<> countInventory(const Words &said);
    Result<> closeInventory(const Words &said);
    Result<> open(const Words &said);
    Result<> sell(const Words &said);
    Result<> refund(const Words &said);
    Result<> moveCash(const Words &said);
    Result<> close(const Words &said);
    Result<> post(const Words &said);
    Result<> reverse(const Words &said);
    Result<> expectRefusal(const Words &said);
    Result<> expectStock(const Words &said);
    Result<> expectLot(const Words &said);
    Result<> expectBalance(const Words &said);
    Result<> expectTicket(const Words &said);
    Result<> expectVat(const Words &said);
    Result<> expectPrice(const Words &said);
    Result<> expectMember(const Words &said);
    Result<> expectDifference(const Words &said);
    Result<> expectUnknown(const Words &said);

    TestShop &m_shop;
    SoldTicket m_ticket;
    ClosedTill m_closed;
    DeliveryId m_delivery{0};
    int m_unknown = 0;
    EntryId m_entry{0};
    PriceBatchId m_batch{0};
    Inventory m_inventory;
};

} // namespace cabas::test
