// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/productsheetservice.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace cabas::ui {

class Field;

/// One tab of a product's page: what is known at the left, what follows from it at the right.
/// What was typed stays until it is saved or thrown away, whatever changes around it.
class ProductPart : public QWidget {
    Q_OBJECT

public:
    explicit ProductPart(Desk &desk, QWidget *parent = nullptr);

    void showProduct(const ProductView &view);
    /// Whether something was typed that is not saved yet.
    virtual bool isTouched() const { return m_touched; }
    /// Throws away what was typed.
    virtual void forget();
    /// Whether the head of the page shows the buttons that save this part.
    virtual bool hasForm() const { return false; }
    virtual void save() {}
    /// A scan while the part is shown, that means no other product. True when it took it.
    virtual bool scanned(const QString &code);

protected:
    /// Shows what is known and reads what else the part needs.
    virtual void fill() = 0;
    /// Puts `view()` into the fields, where nothing was typed.
    virtual void fillForm() {}
    /// Something was typed.
    void touch();
    /// What was typed is saved.
    void settle() { m_touched = false; }
    /// After saving: shows what is kept, or says why not, at the field that `fieldOf` names for the
    /// failure's code.
    void answered(const Result<ProductView> &saved,
                  const std::function<Field *(const QString &code)> &fieldOf);

    Desk &desk() const { return m_desk; }
    ProductId id() const { return m_view.product.id; }
    /// The product as the file knows it now.
    const ProductView &view() const { return m_view; }
    /// The product as it was when the fields were filled.
    const ProductView &before() const { return m_before; }
    bool mayEdit() const { return m_desk.may(Permission::EditProducts); }
    QVBoxLayout *left() const { return m_left; }
    /// The column of 336 pixels.
    QVBoxLayout *right() const { return m_right; }

private:
    void refill();

    Desk &m_desk;
    ProductView m_view;
    ProductView m_before;
    bool m_touched = false;
    bool m_filling = false;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace cabas::ui
