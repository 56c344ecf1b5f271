// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/productpart.h"

class QLineEdit;

namespace cabas::ui {

class DataTable;
class Field;
class KeyButton;
class QuantityEdit;
class RowsModel;

/// The codes that stand for a product, each with what one scan of it counts; one more is typed or
/// scanned, one is taken away.
class ProductCodesPart : public ProductPart {
    Q_OBJECT

public:
    explicit ProductCodesPart(Desk &desk, QWidget *parent = nullptr);

    bool scanned(const QString &code) override;

protected:
    void fill() override;

private:
    void buildForm();
    void add();
    void added(const Result<ProductCode> &code);
    void give();
    void remove();

    RowsModel *m_rows = nullptr;
    DataTable *m_table = nullptr;
    QLineEdit *m_code = nullptr;
    QuantityEdit *m_pack = nullptr;
    Field *m_codeField = nullptr;
    Field *m_packField = nullptr;
    KeyButton *m_remove = nullptr;
    std::vector<ProductCode> m_codes;
    std::optional<ProductId> m_shown;
};

} // namespace cabas::ui
