// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/newgoodsform.h"

#include "core/barcode/gtin.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/catalog/productchoices.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int mostLabels = 500;
constexpr int e4PerHundredth = 100;

/// "1.23": ten-thousandths rounded to hundredths, as coefficients are told.
QString coefficientText(int e4)
{
    const int hundredths = (e4 + e4PerHundredth / 2) / e4PerHundredth;
    return Language::locale().toString(hundredths / 100) + Language::locale().decimalPoint() +
           QString::number(hundredths % 100).rightJustified(2, u'0');
}

QString sourceText(GuessSource source)
{
    switch (source) {
    case GuessSource::Catalogue:
        return NewGoodsForm::tr("Filled from the supplier’s catalogue, to be checked");
    case GuessSource::Document:
        return NewGoodsForm::tr("Filled from the delivery note, to be checked");
    case GuessSource::OpenFood:
        return NewGoodsForm::tr("Filled from Open Food Facts, to be checked");
    case GuessSource::Nobody:
        break;
    }
    return {};
}

} // namespace

NewGoodsForm::NewGoodsForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void NewGoodsForm::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_source = makeWrapped({}, TextSize::Caption, Token::TextMuted);
    column->addWidget(m_source);
    const auto field = [](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *made = new Field(label, editor);
        made->setNoteReserved(false);
        return made;
    };
    const auto pair = [column](QWidget *left, QWidget *right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(left, 1);
        row->addWidget(right, 1);
        column->addLayout(row);
    };
    m_name = new QLineEdit;
    m_nameField = field(tr("Name"), m_name, u"goods-name"_qs);
    column->addWidget(m_nameField);
    m_price = new MoneyEdit;
    m_priceField = field(tr("Price, VAT included"), m_price, u"goods-price"_qs);
    m_vat = new QComboBox;
    pair(m_priceField, field(tr("VAT"), m_vat, u"goods-vat"_qs));
    m_unit = new QComboBox;
    m_family = new QComboBox;
    pair(field(tr("Sold by"), m_unit, u"goods-unit"_qs),
         field(tr("Family"), m_family, u"goods-family"_qs));
    auto *own = new QHBoxLayout;
    own->setSpacing(8);
    m_ownNumber = new QCheckBox(tr("No code of its own: print labels"));
    m_ownNumber->setObjectName(u"goods-own-number"_qs);
    m_labels = new QSpinBox;
    m_labels->setObjectName(u"goods-labels"_qs);
    m_labels->setRange(0, mostLabels);
    m_labels->setAccessibleName(tr("Number of labels"));
    own->addWidget(m_ownNumber, 1);
    own->addWidget(m_labels);
    column->addLayout(own);
    connect(m_ownNumber, &QCheckBox::toggled, this, &NewGoodsForm::showOwnNumber);
    for (QLineEdit *edit : {m_name, static_cast<QLineEdit *>(m_price)})
        connect(edit, &QLineEdit::returnPressed, this, &NewGoodsForm::entered);
}

void NewGoodsForm::showOwnNumber()
{
    m_labels->setVisible(m_ownNumber->isChecked());
}

void NewGoodsForm::showGuess(const CodeGuess &guess, Quantity counted)
{
    m_guess = guess;
    m_announced.reset();
    ProductChoices::fillVat(m_desk, *m_vat);
    ProductChoices::fillUnits(*m_unit);
    ProductChoices::fillFamilies(m_desk, *m_family);
    const QString source = sourceText(guess.source);
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    m_name->setText(guess.draft.name);
    m_name->setCursorPosition(0);
    m_price->setValue(guess.shelf);
    const QString rate = rateText(guess.vat.rateBp, Language::locale());
    if (const int at = m_vat->findText(rate); at >= 0)
        m_vat->setCurrentIndex(at);
    if (const int at = m_unit->findData(guess.draft.unit); at >= 0)
        m_unit->setCurrentIndex(at);
    m_family->setCurrentIndex(std::max(0, m_family->findText(guess.draft.family)));
    const bool isNumber = Gtin::parse(guess.draft.barcode).has_value();
    m_ownNumber->setChecked(!isNumber);
    m_labels->setValue(int(std::min<qint64>(mostLabels, counted.milli() / 1000)));
    showOwnNumber();
    m_nameField->setError({});
    m_priceField->setError({});
}

void NewGoodsForm::setLine(const CodeCandidate *line)
{
    m_announced = line != nullptr ? line->announced : std::nullopt;
    if (line != nullptr && m_guess.source == GuessSource::Nobody && !line->name.isEmpty())
        m_name->setText(line->name);
}

std::optional<NewGoods> NewGoodsForm::goods()
{
    m_nameField->setError({});
    m_priceField->setError({});
    if (m_name->text().trimmed().isEmpty()) {
        m_nameField->refuse(tr("Give it a name."));
        return std::nullopt;
    }
    if (!m_price->value()) {
        m_priceField->refuse(tr("Give its price, as on the shelf."));
        return std::nullopt;
    }
    NewGoods goods;
    goods.draft = m_guess.draft;
    goods.draft.name = m_name->text();
    goods.draft.price = *m_price->value();
    goods.draft.vatCode = m_vat->currentData().toString();
    goods.draft.unit = m_unit->currentData().toString();
    goods.draft.family = m_family->currentText();
    goods.reference = m_guess.reference;
    goods.cost = m_guess.cost;
    goods.announced = m_announced;
    goods.ownNumber = m_ownNumber->isChecked();
    goods.labels = goods.ownNumber ? m_labels->value() : 0;
    return goods;
}

void NewGoodsForm::focusFirst()
{
    QLineEdit *first = m_name->text().isEmpty() ? m_name : static_cast<QLineEdit *>(m_price);
    first->setFocus();
    first->selectAll();
}

void NewGoodsForm::refuse(const Failure &failure)
{
    const bool isOfPrice = failure.code == u"price" || failure.code == u"price_reason";
    (isOfPrice ? m_priceField : m_nameField)->refuse(failure.message);
}

QString NewGoodsForm::summary(const CodeGuess &guess)
{
    if (guess.draft.name.isEmpty() || guess.source == GuessSource::Nobody)
        return {};
    QString name = guess.draft.name;
    if (!guess.maker.isEmpty() && !fold(name).contains(fold(guess.maker)))
        name += u", "_qs + guess.maker;
    QString facts = tr("VAT %1").arg(rateText(guess.vat.rateBp, Language::locale()));
    if (guess.shelf) {
        facts += u" · "_qs + tr("proposed price <b>%1</b>")
                                 .arg(moneyText(*guess.shelf, Language::locale()).toHtmlEscaped());
        if (guess.margin)
            facts += u' ' + tr("(%1 before VAT × %2)")
                                .arg(costText(guess.cost, Language::locale()),
                                     coefficientText(guess.margin->coefficientE4))
                                .toHtmlEscaped();
    }
    return QStringLiteral("<b>%1</b><br>%2").arg(name.toHtmlEscaped(), facts);
}

} // namespace cabas::ui
