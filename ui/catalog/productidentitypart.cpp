// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productidentitypart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/ownfieldrules.h"
#include "core/catalog/ownfieldservice.h"
#include "core/catalog/vatrules.h"
#include "core/purchasing/supplierservice.h"
#include "ui/catalog/ownfieldeditors.h"
#include "ui/catalog/priceproofcard.h"
#include "ui/catalog/productpricecard.h"
#include "ui/catalog/productwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/quantityedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int comboLetters = 8;

/// A combo that does not ask for the room of its longest choice.
QComboBox *makeCombo()
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(comboLetters);
    return combo;
}

QGridLayout *addGrid(Card *card)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    return grid;
}

/// A day that may be left out, as files hold it. The rule is that of the shop's own days.
Result<QString> optionalDay(const QString &label, const QString &typed)
{
    OwnField field;
    field.name = label;
    field.kind = OwnValueKind::Day;
    return OwnFieldRules::kept(field, typed);
}

} // namespace

ProductIdentityPart::ProductIdentityPart(Desk &desk, QWidget *parent) : ProductPart(desk, parent)
{
    buildNames();
    buildGoods();
    buildLife();
    m_ownCard = new Card;
    m_ownCard->setTitle(tr("The shop’s own fields"));
    m_own = new OwnFieldEditors;
    m_ownCard->body()->addWidget(m_own);
    m_ownCard->hide();
    left()->addWidget(m_ownCard);
    left()->addStretch(1);
    buildRight();
    watchEdits();
}

Field *ProductIdentityPart::add(QGridLayout *grid, const QString &label, QWidget *editor,
                                const QString &name)
{
    editor->setObjectName(name);
    auto *field = new Field(label, editor);
    const int at = grid->count();
    grid->addWidget(field, at / 2, at % 2);
    editor->setEnabled(mayEdit());
    return field;
}

void ProductIdentityPart::buildNames()
{
    auto *card = new Card;
    card->setTitle(tr("Names"));
    QGridLayout *grid = addGrid(card);
    m_name = new QLineEdit;
    m_nameField = add(grid, tr("Name on the shelf"), m_name, u"product-name"_qs);
    m_tillName = new QLineEdit;
    m_tillNameField = add(grid, tr("Name on tickets"), m_tillName, u"product-till-name"_qs);
    m_tillNameField->setNote(
        tr("%1 letters at most; empty: the name.").arg(ProductSheetRules::maxTillName));
    m_code = new QLineEdit;
    m_codeField = add(grid, tr("Code in the shop"), m_code, u"product-code"_qs);
    m_family = makeCombo();
    add(grid, tr("Family"), m_family, u"product-family"_qs);
    left()->addWidget(card);
}

void ProductIdentityPart::buildGoods()
{
    auto *card = new Card;
    card->setTitle(tr("What is sold"));
    QGridLayout *grid = addGrid(card);
    m_net = new QLineEdit;
    m_netField = add(grid, tr("Net content"), m_net, u"product-net"_qs);
    m_vat = makeCombo();
    m_vatField = add(grid, tr("VAT"), m_vat, u"product-vat"_qs);
    m_pack = new QuantityEdit;
    m_packField = add(grid, tr("Units in a case"), m_pack, u"product-pack"_qs);
    m_shelf = new QLineEdit;
    m_shelfField = add(grid, tr("Where it stands"), m_shelf, u"product-shelf"_qs);
    m_deposit = new MoneyEdit;
    m_depositField = add(grid, tr("Deposit"), m_deposit, u"product-deposit"_qs);
    m_tare = new QuantityEdit(Unit::Kilogram);
    m_tareField = add(grid, tr("Tare of the container"), m_tare, u"product-tare"_qs);
    left()->addWidget(card);
}

void ProductIdentityPart::buildLife()
{
    auto *card = new Card;
    card->setTitle(tr("Its life"));
    QGridLayout *grid = addGrid(card);
    m_life = makeCombo();
    for (const LifeState life : ProductWords::lives())
        m_life->addItem(ProductWords::life(life), int(life));
    add(grid, tr("State"), m_life, u"product-life"_qs);
    m_review = new QLineEdit;
    m_reviewField = add(grid, tr("To review on"), m_review, u"product-review"_qs);
    m_reviewField->setNote(tr("A day: 31/12/2026. Empty: never."));
    m_storage = makeCombo();
    for (const Storage storage : {Storage::Unknown, Storage::Dry, Storage::Fresh, Storage::Frozen})
        m_storage->addItem(ProductWords::storage(storage), int(storage));
    add(grid, tr("How it is kept"), m_storage, u"product-storage"_qs);
    m_shelfLife = new QuantityEdit;
    m_shelfLifeField =
        add(grid, tr("Shelf life as delivered, in days"), m_shelfLife, u"product-shelf-life"_qs);
    left()->addWidget(card);
}

void ProductIdentityPart::buildRight()
{
    auto *card = new Card;
    card->setTitle(tr("At a glance"));
    m_facts = new FactList;
    card->body()->addWidget(m_facts);
    right()->addWidget(card);
    if (desk().may(Permission::SetPrices)) {
        m_price = new ProductPriceCard(desk());
        right()->addWidget(m_price);
        right()->addWidget(m_price->proof());
    }
    auto *vat = new Card;
    vat->setTitle(tr("Which VAT"));
    m_vatAdvice = makeWrapped({});
    m_vatAdvice->setTextFormat(Qt::RichText);
    m_vatAdvice->setObjectName(u"product-vat-advice"_qs);
    m_vatSource = makeWrapped({}, TextSize::Caption, Token::TextMuted);
    vat->body()->addWidget(m_vatAdvice);
    vat->body()->addWidget(m_vatSource);
    right()->addWidget(vat);
    right()->addStretch(1);
}

void ProductIdentityPart::beginPrice()
{
    if (m_price != nullptr)
        m_price->beginPrice();
}

void ProductIdentityPart::watchEdits()
{
    for (QLineEdit *edit :
         {m_name, m_tillName, m_code, m_net, m_review, m_shelf, static_cast<QLineEdit *>(m_pack),
          static_cast<QLineEdit *>(m_deposit), static_cast<QLineEdit *>(m_tare),
          static_cast<QLineEdit *>(m_shelfLife)})
        connect(edit, &QLineEdit::textEdited, this, [this] { touch(); });
    for (QComboBox *combo : {m_family, m_vat, m_life, m_storage})
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { touch(); });
    connect(m_own, &OwnFieldEditors::changed, this, [this] { touch(); });
    connect(m_net, &QLineEdit::textEdited, this, &ProductIdentityPart::comparePrice);
    connect(m_name, &QLineEdit::textEdited, this, &ProductIdentityPart::adviseVat);
    for (QComboBox *combo : {m_family, m_vat})
        connect(combo, &QComboBox::currentIndexChanged, this, &ProductIdentityPart::adviseVat);
}

bool ProductIdentityPart::isTouched() const
{
    return ProductPart::isTouched() || (m_price != nullptr && m_price->isTouched());
}

void ProductIdentityPart::forget()
{
    if (m_price != nullptr)
        m_price->forget();
    ProductPart::forget();
}

void ProductIdentityPart::fillFamilies()
{
    m_family->clear();
    m_families = {std::nullopt};
    m_family->addItem(tr("none"));
    const auto known = CatalogService(desk().db()).families();
    const std::vector<Family> all = known ? *known : std::vector<Family>();
    for (const Family &family : all) {
        m_families.push_back(family.id);
        m_family->addItem(ProductWords::familyPath(family, all));
        if (family.id == before().product.family)
            m_family->setCurrentIndex(m_family->count() - 1);
    }
}

void ProductIdentityPart::fillVat()
{
    const VatCode &now = before().product.vat;
    const auto codes = CatalogService(desk().db()).vatCodes(desk().session());
    m_vatCodes = codes ? *codes : std::vector<VatCode>();
    bool isKnown = false;
    for (const VatCode &code : m_vatCodes)
        isKnown = isKnown || code.code == now.code;
    if (!isKnown)
        m_vatCodes.push_back(now);
    m_vat->clear();
    for (const VatCode &code : m_vatCodes) {
        const QString rate = rateText(code.rateBp, Language::locale());
        m_vat->addItem(code.mention.isEmpty() ? rate : u"%1 (%2)"_qs.arg(rate, code.code));
        if (code.code == now.code)
            m_vat->setCurrentIndex(m_vat->count() - 1);
    }
}

void ProductIdentityPart::fillOwnFields()
{
    const OwnFieldService own(desk().db());
    const auto fields = own.fields(RecordKind::Product);
    m_own->setFields(fields ? *fields : std::vector<OwnField>());
    m_own->setEnabled(mayEdit());
    m_ownCard->setVisible(!m_own->isEmpty());
    const auto values = own.values(desk().session(), RecordKind::Product, id().value());
    m_own->setValues(values ? *values : OwnValues());
}

void ProductIdentityPart::fillForm()
{
    const Product &product = before().product;
    const ProductSheet &sheet = before().sheet;
    for (Field *field :
         {m_nameField, m_tillNameField, m_codeField, m_netField, m_packField, m_depositField,
          m_tareField, m_reviewField, m_shelfLifeField, m_shelfField})
        field->setError({});
    m_name->setText(product.name);
    m_name->setCursorPosition(0);
    m_tillName->setText(sheet.tillName);
    m_code->setText(product.code);
    fillFamilies();
    fillVat();
    m_net->setText(sheet.net ? ProductSheetRules::netContentText(*sheet.net, Language::locale())
                             : QString());
    m_pack->setUnit(product.unit);
    m_pack->setValue(product.pack);
    m_shelf->setText(sheet.shelf);
    m_deposit->setValue(sheet.deposit.isZero() ? std::nullopt : std::optional(sheet.deposit));
    m_tare->setValue(sheet.tare.isZero() ? std::nullopt : std::optional(sheet.tare));
    m_life->setCurrentIndex(m_life->findData(int(before().life)));
    m_review->setText(sheet.reviewOn ? dateText(*sheet.reviewOn) : QString());
    m_storage->setCurrentIndex(m_storage->findData(int(sheet.storage)));
    m_shelfLife->setValue(sheet.shelfLifeDays > 0
                              ? std::optional(Quantity::units(sheet.shelfLifeDays))
                              : std::nullopt);
    fillOwnFields();
    comparePrice();
    adviseVat();
}

void ProductIdentityPart::fill()
{
    const QLocale locale = Language::locale();
    const Product &product = view().product;
    const auto soldBy = [&] {
        switch (product.unit) {
        case Unit::Piece:
            break;
        case Unit::Kilogram:
            return tr("the kilogram");
        case Unit::Litre:
            return tr("the litre");
        }
        return tr("the piece");
    };
    m_facts->clear();
    m_facts->addFact(tr("Price"),
                     product.price ? priceText(*product.price, product.unit, locale) : tr("none"),
                     true);
    m_facts->addFact(tr("By kilo or litre"),
                     view().compared
                         ? priceText(view().compared->price, view().compared->unit, locale)
                         : tr("net content not known"));
    m_facts->addFact(tr("Sold by"), soldBy());
    if (view().metres)
        m_facts->addFact(tr("From"), ProductWords::distance(*view().metres, locale));
    const SupplierService suppliers(desk().db());
    const auto supplier =
        product.supplier ? suppliers.find(*product.supplier) : Result<Supplier>(notFound({}));
    m_facts->addFact(tr("Supplier"), supplier ? supplier->name : tr("none"));
    if (m_price != nullptr)
        m_price->showProduct(product);
    const auto offers = suppliers.offers(product.id);
    for (const SupplierItem &item : offers ? *offers : std::vector<SupplierItem>()) {
        if (item.supplier == product.supplier && !item.name.isEmpty())
            m_facts->addFact(tr("Their name for it"), item.name);
    }
}

std::optional<NetContent> ProductIdentityPart::typedNet() const
{
    const QString text = m_net->text().trimmed();
    if (before().sheet.net &&
        text == ProductSheetRules::netContentText(*before().sheet.net, Language::locale()))
        return before().sheet.net; // as shown: what is kept is exact
    if (const auto net = ProductSheetRules::netContentFrom(text))
        return net;
    // A bare figure counts pieces: the eggs of a box.
    const std::optional<Quantity> pieces = parseQuantity(text);
    return pieces ? std::optional(NetContent{*pieces, Unit::Piece}) : std::nullopt;
}

void ProductIdentityPart::comparePrice()
{
    ProductSheet sheet = before().sheet;
    sheet.net = typedNet();
    m_netField->setError({});
    const bool isWeighed = before().product.unit != Unit::Piece;
    const auto compared = ProductSheetRules::comparedPrice(before().product, sheet);
    if (isWeighed || !compared)
        m_netField->setNote(isWeighed ? QString() : tr("As written on it: 350 g, 6 x 75 cl, 6."));
    else
        m_netField->setNote(priceText(compared->price, compared->unit, Language::locale()));
}

void ProductIdentityPart::adviseVat()
{
    const size_t family = size_t(std::max(0, m_family->currentIndex()));
    QString familyName;
    const auto known = CatalogService(desk().db()).families();
    for (const Family &one : known ? *known : std::vector<Family>()) {
        if (family < m_families.size() && m_families[family] == one.id)
            familyName = one.name;
    }
    const VatAdvice advice = VatRules::advise(m_name->text(), familyName);
    const QString rate = rateText(advice.rateBp, Language::locale());
    m_vatAdvice->setText(strongThen(rate, u" · "_qs + advice.reason));
    m_vatSource->setText(advice.source);
    const int chosen = m_vat->currentIndex();
    const bool differs = chosen >= 0 && size_t(chosen) < m_vatCodes.size() &&
                         m_vatCodes[size_t(chosen)].rateBp != advice.rateBp;
    if (!differs)
        m_vatField->setNote({});
    else
        m_vatField->setNote(advice.doubt ? tr("%1? Read which VAT.").arg(rate)
                                         : tr("The food rules advise %1.").arg(rate));
}

bool ProductIdentityPart::checkFigures()
{
    const auto blankOr = [](const QLineEdit *edit, bool good) {
        return edit->text().trimmed().isEmpty() || good;
    };
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("Give the product a name.")
                                                             : QString());
    m_netField->setError(blankOr(m_net, typedNet().has_value())
                             ? QString()
                             : tr("Write it as on the goods: 350 g, 75 cl, 6 x 125 g."));
    m_packField->setError(m_pack->value() ? QString() : tr("Write a number of units."));
    m_depositField->setError(m_deposit->problem());
    m_tareField->setError(m_tare->problem());
    m_shelfLifeField->setError(m_shelfLife->problem());
    const auto day = optionalDay(tr("To review on"), m_review->text());
    m_reviewField->setError(day ? QString() : day.failure().message);
    for (Field *field : {m_nameField, m_netField, m_packField, m_depositField, m_tareField,
                         m_reviewField, m_shelfLifeField}) {
        if (field->hasError()) {
            field->editor()->setFocus();
            return false;
        }
    }
    return m_own->check();
}

std::optional<ProductIdentityPart::Typed> ProductIdentityPart::typed()
{
    if (!checkFigures())
        return std::nullopt;
    Typed typed{before().product, before().sheet};
    typed.product.name = cleaned(m_name->text());
    typed.product.code = cleaned(m_code->text());
    typed.product.family = m_families[size_t(m_family->currentIndex())];
    typed.product.vat = m_vatCodes[size_t(m_vat->currentIndex())];
    typed.product.pack = *m_pack->value();
    typed.sheet.tillName = cleaned(m_tillName->text());
    typed.sheet.net = typedNet();
    typed.sheet.shelf = cleaned(m_shelf->text());
    typed.sheet.deposit = m_deposit->value().value_or(Money());
    typed.sheet.tare = m_tare->value().value_or(Quantity());
    typed.sheet.storage = Storage(m_storage->currentData().toInt());
    typed.sheet.shelfLifeDays =
        int(m_shelfLife->value().value_or(Quantity()).milli() / Quantity::units(1).milli());
    const auto day = optionalDay({}, m_review->text());
    typed.sheet.reviewOn.reset();
    if (day && !day->isEmpty())
        typed.sheet.reviewOn = QDate::fromString(*day, Qt::ISODate);
    ProductSheetRules::setLife(LifeState(m_life->currentData().toInt()), typed.product,
                               typed.sheet);
    return typed;
}

void ProductIdentityPart::save()
{
    const std::optional<Typed> wanted = typed();
    if (!wanted)
        return;
    const Product product =
        ProductSheetRules::merged(before().product, wanted->product, view().product);
    const ProductSheet sheet =
        ProductSheetRules::merged(before().sheet, wanted->sheet, view().sheet);
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, product, sheet, own = m_own->values()] {
            return db.write([&](Tx &) -> Result<ProductView> {
                CABAS_TRY(OwnFieldService(db).setValues(session, RecordKind::Product,
                                                        product.id.value(), own));
                return ProductSheetService(db).save(session, product, sheet);
            });
        },
        [this](const Result<ProductView> &saved) {
            answered(saved, [this](const QString &code) { return fieldOf(code); });
        });
}

Field *ProductIdentityPart::fieldOf(const QString &code) const
{
    if (code == u"till_name")
        return m_tillNameField;
    if (code.contains(u"code"_qs))
        return m_codeField;
    if (code.startsWith(u"name"_qs))
        return m_nameField;
    if (code.contains(u"net"_qs))
        return m_netField;
    if (code.contains(u"pack"_qs))
        return m_packField;
    if (code == u"deposit")
        return m_depositField;
    if (code == u"tare")
        return m_tareField;
    if (code == u"shelf_life")
        return m_shelfLifeField;
    return code == u"text_long" ? m_shelfField : nullptr;
}

} // namespace cabas::ui
