// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/priceendingform.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/priceendingtext.h"
#include "core/catalog/pricingrules.h"
#include "ui/catalog/pricescopepick.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

/// Cents: one that moves little, one by the end of a euro, one round.
constexpr std::array exampleCents{312, 497, 1250};

} // namespace

PriceEndingForm::PriceEndingForm(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_scope(new PriceScopePick(desk, {PricingScopeKind::All, PricingScopeKind::Family},
                                 u"ending"_qs, this)),
      m_figures(new QLineEdit), m_direction(new QComboBox),
      m_figuresField(new Field(tr("Last figures of the prices"), m_figures)),
      m_example(makeWrapped({}))
{
    m_figures->setObjectName(u"ending-figures"_qs);
    m_direction->setObjectName(u"ending-direction"_qs);
    m_example->setObjectName(u"ending-example"_qs);
    m_direction->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_figuresField->setNote(tr("5, 9 or 90, 99; empty: to the cent."));
    for (const EndingDirection direction :
         {EndingDirection::Nearest, EndingDirection::Up, EndingDirection::Down})
        m_direction->addItem(directionWord(direction), int(direction));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_scope->kindField()->setNoteReserved(false);
    column->addWidget(m_scope->kindField());
    column->addWidget(m_scope->which());
    column->addWidget(m_figuresField);
    auto *direction = new Field(tr("Direction"), m_direction);
    direction->setNoteReserved(false);
    column->addWidget(direction);
    column->addWidget(m_example);
    column->addStretch();
    connect(m_figures, &QLineEdit::textChanged, this, &PriceEndingForm::tellExample);
    connect(m_figures, &QLineEdit::returnPressed, this, &PriceEndingForm::submitted);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &PriceEndingForm::tellExample);
    showEnding(std::nullopt);
}

QString PriceEndingForm::directionWord(EndingDirection direction)
{
    switch (direction) {
    case EndingDirection::Nearest:
        return tr("to the nearest");
    case EndingDirection::Up:
        return tr("always up");
    case EndingDirection::Down:
        break;
    }
    return tr("always down");
}

QString PriceEndingForm::example(const PriceEnding &ending)
{
    const QLocale locale = Language::locale();
    QStringList words;
    for (const int cents : exampleCents) {
        const Money price = Money::fromCents(cents);
        words += u"%1\u00a0→\u00a0%2"_qs.arg(
            amountText(price, locale), amountText(PricingRules::withEnding(price, ending), locale));
    }
    return words.join(u" · "_qs);
}

void PriceEndingForm::refresh()
{
    m_scope->refresh();
}

void PriceEndingForm::showEnding(const std::optional<PriceEnding> &ending)
{
    const PriceEnding shown = ending.value_or(PriceEnding());
    m_ending = ending;
    m_scope->setScope(shown.scope);
    m_scope->setShown(!ending);
    m_figures->setText(PriceEndingText::figures(shown));
    m_figures->setModified(false);
    m_direction->setCurrentIndex(m_direction->findData(int(shown.direction)));
    m_figuresField->setError({});
    tellExample();
}

Result<PriceEnding> PriceEndingForm::typed() const
{
    PriceEnding ending;
    if (m_ending && !m_figures->isModified()) {
        ending = *m_ending;
    } else {
        CABAS_LET(parsed, PriceEndingText::parse(m_figures->text()));
        ending = parsed;
    }
    if (const std::optional<PricingScope> scope = m_scope->scope())
        ending.scope = *scope;
    ending.direction = EndingDirection(m_direction->currentData().toInt());
    return ending;
}

void PriceEndingForm::tellExample()
{
    const Result<PriceEnding> ending = typed();
    m_example->setText(ending ? example(*ending) : QString());
}

std::optional<PriceEnding> PriceEndingForm::asked()
{
    const Result<PriceEnding> ending = typed();
    m_figuresField->setError(ending ? QString() : ending.failure().message);
    if (!m_scope->scope()) {
        m_scope->refuse(tr("Choose a family."));
        return std::nullopt;
    }
    return ending ? std::optional(*ending) : std::nullopt;
}

void PriceEndingForm::refuse(const Failure &failure)
{
    if (failure.code == u"scope" || failure.code == u"unknown_scope")
        m_scope->refuse(failure.message);
    else
        m_figuresField->refuse(failure.message);
}

void PriceEndingForm::begin()
{
    m_figures->setFocus();
}

} // namespace cabas::ui
