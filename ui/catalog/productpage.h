// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/productsheetservice.h"
#include "ui/shell/page.h"

#include <vector>

class QLabel;
class QStackedWidget;

namespace cabas::ui {

class Bands;
class Chip;
class KeyButton;
class PageHead;
class ProductIdentityPart;
class ProductPart;
class TabStrip;

/// One product whole: what it is and costs, where it comes from, its codes, who sells it to us,
/// its photo, and all that ever changed.
class ProductPage : public Page {
    Q_OBJECT

public:
    enum Tab { Identity, OriginTab, Codes, Suppliers, Photo, History };

    ProductPage(Desk &desk, QWidget *parent);

    /// `about` is the product's id; without it the one shown last stays.
    /// `about` is the id of a product, or (id, "price") to set a new price at once.
    void begin(const QVariant &about) override;
    /// Shows the product of a code; a new code is offered to the tab of codes.
    bool scanned(const QString &code) override;
    bool mayLeave() override;
    void showTab(Tab tab);
    void showPrice();

protected:
    void reload() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void buildHead();
    void buildTabs(QWidget *holder);
    void addPart(ProductPart *part, const QString &word);
    void fill(const ProductView &view);
    void showButtons();
    ProductPart *part() const;
    /// Asks before what was typed is thrown away; true when nothing was, or it may go.
    bool mayForget();

    std::optional<ProductId> m_id;
    PageHead *m_head = nullptr;
    QLabel *m_code = nullptr;
    Chip *m_chip = nullptr;
    ProductIdentityPart *m_identity = nullptr;
    KeyButton *m_cancel = nullptr;
    KeyButton *m_save = nullptr;
    TabStrip *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    Bands *m_bands = nullptr;
    std::vector<ProductPart *> m_parts;
};

Page *makeProductPage(Desk &desk, QWidget *parent);

} // namespace cabas::ui
