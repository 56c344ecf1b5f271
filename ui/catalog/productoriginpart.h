// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/productpart.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace cabas::ui {

class CheckGrid;
class CoordinatesEdit;
class FactList;
class Field;
class OpenFoodCard;

/// Where a product comes from, which marks it bears, and what is in it.
class ProductOriginPart : public ProductPart {
    Q_OBJECT

public:
    explicit ProductOriginPart(Desk &desk, QWidget *parent = nullptr);

    bool hasForm() const override { return true; }
    void save() override;

protected:
    void fill() override;
    void fillForm() override;

private:
    void buildOrigin();
    void buildLabels();
    void buildContents();
    void watchEdits();
    void fillProducers();
    bool readPlace(ProductSheet &sheet);
    Field *fieldOf(const QString &code) const;

    QLineEdit *m_brand = nullptr;
    QComboBox *m_producer = nullptr;
    QLineEdit *m_country = nullptr;
    QLineEdit *m_department = nullptr;
    QLineEdit *m_place = nullptr;
    CoordinatesEdit *m_coordinates = nullptr;
    QComboBox *m_nutriscore = nullptr;
    QPlainTextEdit *m_ingredients = nullptr;
    CheckGrid *m_labels = nullptr;
    CheckGrid *m_allergens = nullptr;
    CheckGrid *m_traces = nullptr;
    Field *m_producerField = nullptr;
    Field *m_countryField = nullptr;
    Field *m_placeField = nullptr;
    Field *m_coordinatesField = nullptr;
    Field *m_ingredientsField = nullptr;
    FactList *m_facts = nullptr;
    OpenFoodCard *m_food = nullptr;
};

} // namespace cabas::ui
