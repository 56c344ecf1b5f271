// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "core/catalog/product.h"
#include "core/members/member.h"
#include "core/purchasing/supplier.h"

#include <QCoreApplication>

#include <vector>

namespace cabas {

/// An article that the day delivers or sells, with the code to scan.
struct DayArticle {
    Product product;
    QString code; ///< a barcode where it has one, else its own code
};

/// What a played day needs of a shop: a supplier with articles, and a member.
struct DayGoods {
    Supplier supplier;
    std::vector<DayArticle> articles; ///< of that supplier, at least `fewest`
    Member member;

    static constexpr int fewest = 5;
    static constexpr int most = 8;
};

/// Finds in a shop what the day needs, and makes it where the shop is new.
class DayGoodsFinder {
    Q_DECLARE_TR_FUNCTIONS(DayGoodsFinder)

public:
    DayGoodsFinder(Shop &shop, const Session &session) : m_shop(shop), m_session(session) {}

    Result<DayGoods> find();

private:
    Result<std::vector<DayArticle>> articlesOf(SupplierId supplier) const;
    Result<> makeArticles(SupplierId supplier);
    Result<Member> member();

    Shop &m_shop;
    const Session &m_session;
};

} // namespace cabas
