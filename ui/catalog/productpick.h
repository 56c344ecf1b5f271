// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "ui/widgets/filterline.h"

#include <optional>

class QCompleter;
class QStandardItemModel;

namespace cabas::ui {

class Desk;

/// A field to choose one product: its name or code is looked for as it is typed, what is found
/// hangs under it, Enter takes the one that is meant.
class ProductPick : public SearchEdit {
    Q_OBJECT

public:
    explicit ProductPick(Desk &desk, QWidget *parent = nullptr);

    /// The one chosen; absent while another is being typed.
    std::optional<ProductId> product() const { return m_product; }
    /// Shows a product without saying that it was picked.
    void setProduct(const std::optional<ProductId> &product);
    /// The product of a code; false, and nothing changed, when there is none.
    bool take(const QString &code);

Q_SIGNALS:
    void picked(ProductId product);
    /// The one chosen is no longer: another is being typed.
    void dropped();
    /// Enter on something that no product is called.
    void missed(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drop();
    void suggest(const QString &typed);
    void choose(ProductId product, const QString &name);
    void takeTyped();

    Desk &m_desk;
    QStandardItemModel *m_found;
    QCompleter *m_list;
    std::optional<ProductId> m_product;
};

} // namespace cabas::ui
