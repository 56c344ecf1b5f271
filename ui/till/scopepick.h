// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace cabas::ui {

class Desk;
class ProductPick;
class SegmentedControl;

/// What a term of sale is about: one article, or all of a family.
class ScopePick : public QWidget {
    Q_OBJECT

public:
    explicit ScopePick(Desk &desk, QWidget *parent = nullptr);

    void set(std::optional<ProductId> product, std::optional<FamilyId> family);
    std::optional<ProductId> product() const;
    std::optional<FamilyId> family() const;
    /// A scanned code chooses its article; false where nobody has it.
    bool take(const QString &code);
    /// In what it is counted: the article's unit, pieces for a family.
    Unit unit() const;

Q_SIGNALS:
    void changed();

private:
    void showKind();
    void fillFamilies();

    Desk &m_desk;
    SegmentedControl *m_kind;
    ProductPick *m_product;
    QComboBox *m_family;
};

} // namespace cabas::ui
