// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/product.h"
#include "core/purchasing/pricebasis.h"
#include "ui/widgets/card.h"

#include <optional>

class QDateEdit;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class KeyButton;
class MoneyEdit;
class PriceProofCard;

/// The price of one product, for who sets prices: what is planned, what the shop's rules propose
/// and how it comes out, and another price from a day on with what it would earn.
class ProductPriceCard : public Card {
    Q_OBJECT

public:
    explicit ProductPriceCard(Desk &desk, QWidget *parent = nullptr);

    void showProduct(const Product &product);
    /// Whether a price was typed that is not set yet.
    bool isTouched() const;
    /// Throws it away.
    void forget();
    /// Goes to where a new price is typed.
    void beginPrice();
    /// How the price comes out, to stand under this card.
    PriceProofCard *proof() const { return m_proof; }

private:
    void buildUi();
    void showPlanned();
    void showProposed();
    void tellMargin();
    void save();
    void refuse(const Failure &failure);

    Desk &m_desk;
    Product m_product;
    std::optional<ArticleProof> m_article;
    QLabel *m_planned = nullptr;
    KeyButton *m_take = nullptr;
    MoneyEdit *m_price = nullptr;
    QDateEdit *m_from = nullptr;
    QLineEdit *m_reason = nullptr;
    Field *m_priceField = nullptr;
    Field *m_reasonField = nullptr;
    QLabel *m_margin = nullptr;
    PriceProofCard *m_proof = nullptr;
};

} // namespace cabas::ui
