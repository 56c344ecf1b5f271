// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/database.h"
#include "core/till/purchaselimit.h"
#include "core/till/salepolicy.h"
#include "core/till/saleprompt.h"
#include "core/till/tare.h"
#include "core/till/touchproduct.h"

#include <QCoreApplication>

namespace cabas {

/// The shop's terms of sale as data: whom it sells to, what is asked, what is limited, known
/// containers and the goods without code.
class SaleTermsService {
    Q_DECLARE_TR_FUNCTIONS(SaleTermsService)

public:
    explicit SaleTermsService(Database &db) : m_db(db) {}

    Result<SalePolicy> policy() const;
    /// Conflict when somebody else changed it since `policy.revision`.
    Result<SalePolicy> setPolicy(const Session &session, const SalePolicy &policy);

    Result<std::vector<SalePrompt>> prompts() const;
    /// New where its id is 0; what it is about stays.
    Result<SalePrompt> savePrompt(const Session &session, const SalePrompt &prompt);
    Result<> removePrompt(const Session &session, PromptId id);

    Result<std::vector<PurchaseLimit>> limits() const;
    /// New where its id is 0; what it is about stays.
    Result<PurchaseLimit> saveLimit(const Session &session, const PurchaseLimit &limit);
    Result<> removeLimit(const Session &session, LimitId id);

    /// Lightest first.
    Result<std::vector<Tare>> tares() const;
    Result<Tare> saveTare(const Session &session, const Tare &tare);
    Result<> removeTare(const Session &session, TareId id);

    /// Sold today, by family then name; with their pictures where `pictures`.
    Result<std::vector<TouchProduct>> touchProducts(const Session &session, bool pictures) const;
    Result<> setTouchProduct(const Session &session, ProductId product, bool isThere);

private:
    Database &m_db;
};

} // namespace cabas
