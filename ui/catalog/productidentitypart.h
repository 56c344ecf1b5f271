// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/productpart.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace cabas::ui {

class Card;
class FactList;
class Field;
class MoneyEdit;
class OwnFieldEditors;
class ProductPriceCard;
class QuantityEdit;

/// What a product is: names, family, content, VAT, how it is kept, its life, the shop's own fields.
class ProductIdentityPart : public ProductPart {
    Q_OBJECT

public:
    explicit ProductIdentityPart(Desk &desk, QWidget *parent = nullptr);

    bool hasForm() const override { return true; }
    void save() override;
    /// A price that was typed and not set counts too.
    bool isTouched() const override;
    void forget() override;
    /// Goes to where a new price is typed; nothing for who sets no prices.
    void beginPrice();

protected:
    void fill() override;
    void fillForm() override;

private:
    struct Typed {
        Product product;
        ProductSheet sheet;
    };
    Field *add(QGridLayout *grid, const QString &label, QWidget *editor, const QString &name);
    void buildNames();
    void buildGoods();
    void buildLife();
    void buildRight();
    void watchEdits();
    void fillFamilies();
    void fillVat();
    void fillOwnFields();
    void adviseVat();
    void comparePrice();
    std::optional<NetContent> typedNet() const;
    /// What the fields say; absent, and said under them, where one is no such thing.
    std::optional<Typed> typed();
    bool checkFigures();
    Field *fieldOf(const QString &code) const;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_tillName = nullptr;
    QLineEdit *m_code = nullptr;
    QComboBox *m_family = nullptr;
    QLineEdit *m_net = nullptr;
    QComboBox *m_vat = nullptr;
    QuantityEdit *m_pack = nullptr;
    MoneyEdit *m_deposit = nullptr;
    QuantityEdit *m_tare = nullptr;
    QComboBox *m_life = nullptr;
    QLineEdit *m_review = nullptr;
    QComboBox *m_storage = nullptr;
    QuantityEdit *m_shelfLife = nullptr;
    QLineEdit *m_shelf = nullptr;
    Field *m_nameField = nullptr;
    Field *m_tillNameField = nullptr;
    Field *m_codeField = nullptr;
    Field *m_netField = nullptr;
    Field *m_vatField = nullptr;
    Field *m_packField = nullptr;
    Field *m_depositField = nullptr;
    Field *m_tareField = nullptr;
    Field *m_reviewField = nullptr;
    Field *m_shelfLifeField = nullptr;
    Field *m_shelfField = nullptr;
    Card *m_ownCard = nullptr;
    OwnFieldEditors *m_own = nullptr;
    FactList *m_facts = nullptr;
    ProductPriceCard *m_price = nullptr; ///< null for who does not set prices
    QLabel *m_vatAdvice = nullptr;
    QLabel *m_vatSource = nullptr;
    std::vector<VatCode> m_vatCodes;
    std::vector<std::optional<FamilyId>> m_families;
};

} // namespace cabas::ui
