// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/pricing.h"
#include "core/catalog/product.h"

#include <QCoreApplication>
#include <QHash>
#include <QObject>

#include <optional>

class QComboBox;
class QWidget;

namespace cabas::ui {

class Desk;
class Field;
class ProductPick;

/// What rules of prices are for, in words: families with those above them, suppliers, products.
class PriceScopeWords {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::PriceScopeWords)

public:
    explicit PriceScopeWords(Desk &desk);

    static QString kind(PricingScopeKind kind);
    /// "all products", "Épicerie › Thés", a supplier's or a product's name.
    QString of(const PricingScope &scope) const;

private:
    Desk &m_desk;
    QHash<qint64, QString> m_families;
    QHash<qint64, QString> m_suppliers;
};

/// Two fields that say together what a rule of prices is for: all, a family, a supplier or one
/// product, and which.
class PriceScopePick : public QObject {
    Q_OBJECT

public:
    /// `names` begins the names of its editors: NAMES-scope, NAMES-family, ...
    PriceScopePick(Desk &desk, const std::vector<PricingScopeKind> &kinds, const QString &names,
                   QObject *parent);

    Field *kindField() const { return m_kindField; }
    /// Holds the field in which the one is chosen; empty for all.
    QWidget *which() const { return m_which; }
    /// Where one chooses the product.
    ProductPick *product() const { return m_product; }

    /// Reads families and suppliers again; what was chosen stays.
    void refresh();
    /// Absent while a product is not chosen yet.
    std::optional<PricingScope> scope() const;
    void setScope(const PricingScope &scope);
    /// Only one kind may be chosen; absent: any.
    void hold(const std::optional<PricingScopeKind> &kind);
    /// Both fields, or none where there is nothing to choose.
    void setShown(bool shown);
    /// Says what is missing, with the keyboard there.
    void refuse(const QString &why);

Q_SIGNALS:
    void changed();

private:
    PricingScopeKind kind() const;
    void showWhich();

    Desk &m_desk;
    QComboBox *m_kind;
    QComboBox *m_family;
    QComboBox *m_supplier;
    ProductPick *m_product;
    Field *m_kindField;
    QWidget *m_which;
    Field *m_familyField;
    Field *m_supplierField;
    Field *m_productField;
    bool m_shown = true;
};

} // namespace cabas::ui
