// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productoriginpart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/sheetfacts.h"
#include "ui/catalog/checkgrid.h"
#include "ui/catalog/coordinatesedit.h"
#include "ui/catalog/openfoodcard.h"
#include "ui/catalog/productwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int ingredientsHeight = 96;
constexpr int comboLetters = 8;

} // namespace

ProductOriginPart::ProductOriginPart(Desk &desk, QWidget *parent) : ProductPart(desk, parent)
{
    buildOrigin();
    buildLabels();
    buildContents();
    left()->addStretch(1);
    auto *card = new Card;
    card->setTitle(tr("How far"));
    m_facts = new FactList;
    card->body()->addWidget(m_facts);
    right()->addWidget(card);
    m_food = new OpenFoodCard(desk);
    right()->addWidget(m_food);
    right()->addStretch(1);
    watchEdits();
}

void ProductOriginPart::buildOrigin()
{
    auto *card = new Card;
    card->setTitle(tr("Where it comes from"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        editor->setEnabled(mayEdit());
        auto *field = new Field(label, editor);
        const int at = grid->count();
        grid->addWidget(field, at / 2, at % 2);
        return field;
    };
    m_producer = new QComboBox;
    m_producer->setEditable(true);
    m_producer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_producer->setMinimumContentsLength(comboLetters);
    m_producerField = add(tr("Producer"), m_producer, u"product-producer"_qs);
    m_producerField->setNote(tr("Choose one, or write a new name."));
    m_brand = new QLineEdit;
    add(tr("Brand"), m_brand, u"product-brand"_qs);
    m_country = new QLineEdit;
    m_countryField = add(tr("Country, two letters"), m_country, u"product-country"_qs);
    m_department = new QLineEdit;
    add(tr("Department"), m_department, u"product-department"_qs);
    m_place = new QLineEdit;
    m_placeField = add(tr("Place"), m_place, u"product-place"_qs);
    m_coordinates = new CoordinatesEdit;
    m_coordinatesField = add(tr("Coordinates"), m_coordinates, u"product-coordinates"_qs);
    m_coordinatesField->setNote(CoordinatesEdit::example());
    left()->addWidget(card);
}

void ProductOriginPart::buildLabels()
{
    auto *card = new Card;
    card->setTitle(tr("Labels"));
    m_labels = new CheckGrid;
    m_labels->setEnabled(mayEdit());
    card->body()->addWidget(m_labels);
    left()->addWidget(card);
}

void ProductOriginPart::buildContents()
{
    auto *card = new Card;
    card->setTitle(tr("What is in it"));
    m_ingredients = new QPlainTextEdit;
    m_ingredients->setObjectName(u"product-ingredients"_qs);
    m_ingredients->setTabChangesFocus(true);
    growHeight(m_ingredients, ingredientsHeight);
    m_ingredients->setReadOnly(!mayEdit());
    m_ingredientsField = new Field(tr("Ingredients"), m_ingredients);
    card->body()->addWidget(m_ingredientsField);
    std::vector<CheckGrid::Choice> choices;
    for (const QString &code : ProductSheetRules::allergens())
        choices.push_back({code, ProductSheetRules::allergenName(code)});
    const auto addGrid = [&](const QString &title, const QString &prefix) {
        card->body()->addWidget(makeLabel(title, TextSize::Caption, Weight::Strong));
        auto *grid = new CheckGrid;
        grid->setChoices(choices, prefix);
        grid->setEnabled(mayEdit());
        card->body()->addWidget(grid);
        return grid;
    };
    m_allergens = addGrid(tr("Contains"), u"allergen-"_qs);
    m_traces = addGrid(tr("May contain traces of"), u"trace-"_qs);
    m_nutriscore = new QComboBox;
    m_nutriscore->setObjectName(u"product-nutriscore"_qs);
    m_nutriscore->addItem(tr("not known"), QString());
    for (const QString &letter : {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs, u"e"_qs})
        m_nutriscore->addItem(letter.toUpper(), letter);
    m_nutriscore->setEnabled(mayEdit());
    card->body()->addWidget(new Field(tr("Nutri-Score"), m_nutriscore));
    left()->addWidget(card);
}

void ProductOriginPart::watchEdits()
{
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_brand, m_country, m_department,
                                                              m_place, m_coordinates})
        connect(edit, &QLineEdit::textEdited, this, [this] { touch(); });
    for (CheckGrid *grid : {m_labels, m_allergens, m_traces})
        connect(grid, &CheckGrid::changed, this, [this] { touch(); });
    connect(m_producer, &QComboBox::editTextChanged, this, [this] { touch(); });
    connect(m_nutriscore, &QComboBox::currentIndexChanged, this, [this] { touch(); });
    connect(m_ingredients, &QPlainTextEdit::textChanged, this, [this] { touch(); });
}

void ProductOriginPart::fillProducers()
{
    m_producer->clear();
    m_producer->addItem({});
    const auto producers = ProductSheetService(desk().db()).producers();
    for (const Producer &producer : producers ? *producers : std::vector<Producer>())
        m_producer->addItem(producer.name);
    m_producer->setEditText(before().producer ? before().producer->name : QString());
}

void ProductOriginPart::fillForm()
{
    const ProductSheet &sheet = before().sheet;
    for (Field *field :
         {m_producerField, m_countryField, m_placeField, m_coordinatesField, m_ingredientsField})
        field->setError({});
    if (m_labels->isEmpty()) {
        std::vector<CheckGrid::Choice> choices;
        const auto labels = ProductSheetService(desk().db()).labels();
        for (const QualityLabel &label : labels ? *labels : std::vector<QualityLabel>())
            choices.push_back({label.code, label.name});
        m_labels->setChoices(choices, u"label-"_qs);
    }
    fillProducers();
    m_brand->setText(sheet.brand);
    m_country->setText(sheet.origin.country);
    m_department->setText(sheet.origin.department);
    m_place->setText(sheet.origin.place);
    m_coordinates->setPlace(sheet.origin.at);
    m_ingredients->setPlainText(sheet.ingredients);
    m_labels->setChecked(sheet.labels);
    m_allergens->setChecked(sheet.allergens);
    m_traces->setChecked(sheet.traces);
    m_nutriscore->setCurrentIndex(std::max(0, m_nutriscore->findData(sheet.nutriscore)));
}

void ProductOriginPart::fill()
{
    const QLocale locale = Language::locale();
    m_facts->clear();
    if (view().metres) {
        m_facts->addFact(tr("To the shop"), ProductWords::distance(*view().metres, locale), true);
        m_facts->addFact(tr("Measured"), view().sheet.origin.at
                                             ? tr("from the product’s coordinates")
                                             : tr("from the producer’s coordinates"));
    } else {
        const auto place = ProductSheetService(desk().db()).shopPlace();
        m_facts->addFact(tr("To the shop"), place && place->at
                                                ? tr("not known: coordinates are missing")
                                                : tr("not known: where the shop stands is not "
                                                     "set"));
    }
    if (view().producer && !view().producer->place.isEmpty())
        m_facts->addFact(tr("Producer in"), view().producer->place);
    m_food->showProduct(view());
}

/// Coordinates as typed, in the words of files.
bool ProductOriginPart::readPlace(ProductSheet &sheet)
{
    m_coordinatesField->setError({});
    const auto place = m_coordinates->place();
    if (!place) {
        m_coordinatesField->refuse(place.failure().message);
        return false;
    }
    sheet.origin.at = *place;
    return true;
}

void ProductOriginPart::save()
{
    ProductSheet typed = before().sheet;
    typed.brand = cleaned(m_brand->text());
    typed.origin.country = cleaned(m_country->text()).toUpper();
    typed.origin.department = cleaned(m_department->text());
    typed.origin.place = cleaned(m_place->text());
    if (!readPlace(typed))
        return;
    typed.ingredients = cleaned(m_ingredients->toPlainText());
    typed.labels = m_labels->checked();
    typed.allergens = m_allergens->checked();
    typed.traces = m_traces->checked();
    typed.nutriscore = m_nutriscore->currentData().toString();
    const ProductSheet sheet = ProductSheetRules::merged(before().sheet, typed, view().sheet);
    const QString producer = cleaned(m_producer->currentText());
    const QString known = before().producer ? before().producer->name : QString();
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, sheet, producer, isChanged = producer != known] {
            return db.write([&](Tx &) -> Result<ProductView> {
                ProductSheetService sheets(db);
                ProductSheet changed = sheet;
                if (isChanged && producer.isEmpty())
                    changed.producer.reset();
                if (isChanged && !producer.isEmpty()) {
                    CABAS_LET(named, sheets.producerNamed(session, producer));
                    changed.producer = named.id;
                }
                return sheets.save(session, changed);
            });
        },
        [this](const Result<ProductView> &saved) {
            answered(saved, [this](const QString &code) { return fieldOf(code); });
        });
}

Field *ProductOriginPart::fieldOf(const QString &code) const
{
    if (code == u"country")
        return m_countryField;
    if (code == u"coordinates")
        return m_coordinatesField;
    if (code == u"ingredients")
        return m_ingredientsField;
    return code == u"text_long" ? m_placeField : nullptr;
}

} // namespace cabas::ui
