// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/pricestepform.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/pricingrules.h"
#include "core/catalog/pricingservice.h"
#include "ui/catalog/pricescopepick.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

constexpr int stepWidth = 168;
constexpr int kindWidth = 168;
constexpr int whichWidth = 216;
constexpr int valueWidth = 120;
constexpr int firstOwnSlot = Coefficient::lossSlot + 1;

/// The margin first: it is what one changes most.
constexpr std::array slotsInOrder{Coefficient::marginSlot,
                                  Coefficient::lossSlot,
                                  Coefficient::transportSlot,
                                  Coefficient::discountSlot,
                                  4,
                                  5,
                                  6,
                                  7,
                                  8,
                                  Coefficient::baseSlot};

QComboBox *makeCombo()
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return combo;
}

} // namespace

PriceStepForm::PriceStepForm(Desk &desk, Qt::Orientation orientation, const QString &names,
                             QWidget *parent)
    : QWidget(parent), m_desk(desk), m_orientation(orientation)
{
    makeEditors(names);
    if (m_orientation == Qt::Horizontal)
        layLying();
    else
        layStanding();
    watch();
    fillSteps();
    showMeasure();
}

void PriceStepForm::makeEditors(const QString &names)
{
    const auto field = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(names + name);
        return new Field(label, editor);
    };
    m_step = makeCombo();
    m_stepField = field(tr("Step"), m_step, u"-step"_qs);
    m_scope = new PriceScopePick(m_desk,
                                 {PricingScopeKind::All, PricingScopeKind::Family,
                                  PricingScopeKind::Supplier, PricingScopeKind::Product},
                                 names, this);
    m_rate = new RateEdit;
    m_amount = new PriceEdit;
    const QString would = m_orientation == Qt::Horizontal ? tr("Would be") : tr("Value");
    m_rateField = field(would, m_rate, u"-rate"_qs);
    m_amountField = field(would, m_amount, u"-amount"_qs);
    m_value = new QWidget;
    auto *values = new QVBoxLayout(m_value);
    values->setContentsMargins(0, 0, 0, 0);
    values->addWidget(m_rateField);
    values->addWidget(m_amountField);
    m_measure = makeCombo();
    for (const StepMeasure measure : {StepMeasure::OnCost, StepMeasure::OnSale, StepMeasure::Fixed})
        m_measure->addItem(measureWord(measure), int(measure));
    m_measureField = field(tr("Counted"), m_measure, u"-measure"_qs);
    m_name = new QLineEdit;
    m_name->setMaxLength(PricingRules::maxNameLength);
    m_nameField = field(tr("What the shop calls it"), m_name, u"-name"_qs);
    m_inCost = new QCheckBox(tr("Part of the cost"));
    m_inCost->setObjectName(names + u"-in-cost"_qs);
    m_afterVat = new QCheckBox(tr("Acts after the VAT"));
    m_afterVat->setObjectName(names + u"-after-vat"_qs);
}

void PriceStepForm::layLying()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [row](QWidget *field, int width) {
        field->setMaximumWidth(width);
        row->addWidget(field, 1, Qt::AlignTop);
    };
    add(m_stepField, stepWidth);
    add(m_scope->kindField(), kindWidth);
    add(m_scope->which(), whichWidth);
    growWidth(m_value, valueWidth);
    row->addWidget(m_value, 0, Qt::AlignTop);
    add(m_measureField, kindWidth);
    row->addStretch();
    for (QWidget *unused : {static_cast<QWidget *>(m_nameField), static_cast<QWidget *>(m_inCost),
                            static_cast<QWidget *>(m_afterVat)}) {
        unused->setParent(this);
        unused->hide();
    }
}

void PriceStepForm::layStanding()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_stepField, 0, 0);
    grid->addWidget(m_scope->kindField(), 0, 1);
    grid->addWidget(m_scope->which(), 1, 0, 1, 2);
    grid->addWidget(m_value, 2, 0);
    grid->addWidget(m_measureField, 2, 1);
    grid->addWidget(m_nameField, 3, 0, 1, 2);
    grid->addWidget(m_inCost, 4, 0);
    grid->addWidget(m_afterVat, 4, 1);
    for (Field *field : {m_stepField, m_scope->kindField(), m_nameField})
        field->setNoteReserved(false);
}

void PriceStepForm::watch()
{
    connect(m_step, &QComboBox::currentIndexChanged, this, [this] {
        fitStep();
        scopeChanged();
    });
    connect(m_scope, &PriceScopePick::changed, this, &PriceStepForm::scopeChanged);
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        showMeasure();
        tellMargin();
        Q_EMIT changed();
    });
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_rate), static_cast<QLineEdit *>(m_amount)}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            tellMargin();
            Q_EMIT changed();
        });
        connect(edit, &QLineEdit::returnPressed, this, &PriceStepForm::submitted);
    }
    connect(m_name, &QLineEdit::returnPressed, this, &PriceStepForm::submitted);
    connect(m_inCost, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_afterVat->setChecked(false);
        Q_EMIT changed();
    });
    connect(m_afterVat, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_inCost->setChecked(false);
        Q_EMIT changed();
    });
}

QString PriceStepForm::slotTitle(int slot, const std::vector<Coefficient> &all)
{
    const StepKind kind = PricingRules::kindOf(slot);
    if (kind != StepKind::Other)
        return PricingRules::kindTitle(kind);
    const auto named = std::find_if(all.begin(), all.end(), [slot](const Coefficient &each) {
        return each.slot == slot && !each.name.isEmpty();
    });
    return named != all.end() ? named->name : tr("Own step %1").arg(slot - firstOwnSlot + 1);
}

QString PriceStepForm::measureWord(StepMeasure measure)
{
    switch (measure) {
    case StepMeasure::OnCost:
        return tr("on cost");
    case StepMeasure::OnSale:
        return tr("on sale");
    case StepMeasure::Fixed:
        break;
    }
    return tr("for each unit");
}

QString PriceStepForm::valueText(const Coefficient &coefficient)
{
    const QLocale locale = Language::locale();
    return coefficient.measure == StepMeasure::Fixed
               ? costText(UnitPrice::fromE4(coefficient.value), locale) + u"\u00a0€"_qs
               : rateText(int(coefficient.value), locale);
}

void PriceStepForm::fillSteps()
{
    const QSignalBlocker quiet(m_step);
    const QVariant chosen = m_step->currentData();
    m_step->clear();
    for (const int slot : slotsInOrder)
        m_step->addItem(slotTitle(slot, m_all), slot);
    m_step->setCurrentIndex(chosen.isValid() ? m_step->findData(chosen) : 0);
}

void PriceStepForm::refresh()
{
    m_isFilling = true;
    const auto all = PricingService(m_desk.db()).coefficients(m_desk.session());
    m_all = all ? *all : std::vector<Coefficient>();
    fillSteps();
    m_scope->refresh();
    m_isFilling = false;
    // Blank, unless somebody has just emptied it to write another one.
    if (m_rate->isBlank() && m_amount->isBlank() && !m_rate->isModified() &&
        !m_amount->isModified())
        showPresent();
}

void PriceStepForm::renew()
{
    refresh();
    showPresent();
}

void PriceStepForm::showStep(const std::optional<Coefficient> &coefficient)
{
    m_isFilling = true;
    const Coefficient shown = coefficient.value_or(Coefficient());
    m_step->setCurrentIndex(m_step->findData(shown.slot));
    m_scope->setScope(shown.scope);
    fitStep();
    m_stepField->setVisible(!coefficient);
    m_scope->setShown(!coefficient);
    m_isFilling = false;
    showPresent();
    Q_EMIT changed();
}

void PriceStepForm::scopeChanged()
{
    if (m_isFilling)
        return;
    showPresent();
    Q_EMIT changed();
}

/// What is set for the step and scope chosen, to start from.
void PriceStepForm::showPresent()
{
    m_present.reset();
    const std::optional<PricingScope> scope = m_scope->scope();
    for (const Coefficient &each : m_all) {
        if (each.slot == slot() && scope == each.scope)
            m_present = each;
    }
    for (Field *field : {m_rateField, m_amountField, m_nameField}) {
        field->setError({});
        field->setNote(m_present ? QString() : tr("not set"));
    }
    m_nameField->setNote({});
    Coefficient none;
    none.slot = slot();
    none.inCost = PricingRules::isUsuallyCost(none.slot);
    if (none.slot == Coefficient::baseSlot)
        none.measure = StepMeasure::Fixed;
    fill(m_present.value_or(none));
    if (m_present)
        valueField()->setNote(tr("now %1").arg(valueText(*m_present)));
    tellMargin();
}

void PriceStepForm::fill(const Coefficient &coefficient)
{
    m_isFilling = true;
    m_measure->setCurrentIndex(m_measure->findData(int(coefficient.measure)));
    showMeasure();
    m_name->setText(coefficient.name);
    m_inCost->setChecked(coefficient.inCost);
    m_afterVat->setChecked(coefficient.afterVat);
    m_rate->setValue(std::nullopt);
    m_amount->setValue(std::nullopt);
    if (m_present && isAmount())
        m_amount->setValue(UnitPrice::fromE4(coefficient.value));
    else if (m_present)
        m_rate->setValue(int(coefficient.value));
    m_isFilling = false;
}

/// A base price is an amount, for one product, before all else.
void PriceStepForm::fitStep()
{
    const bool isBase = slot() == Coefficient::baseSlot;
    m_scope->hold(isBase ? std::optional(PricingScopeKind::Product) : std::nullopt);
    m_measure->setEnabled(!isBase);
    m_afterVat->setEnabled(!isBase);
}

void PriceStepForm::showMeasure()
{
    m_rateField->setVisible(!isAmount());
    m_amountField->setVisible(isAmount());
}

/// The other word for a margin, beside the one that is typed.
void PriceStepForm::tellMargin()
{
    const std::optional<int> rate = m_rate->value();
    m_measureField->setNote({});
    if (isAmount() || !rate || slot() == Coefficient::discountSlot)
        return;
    const QLocale locale = Language::locale();
    if (measure() == StepMeasure::OnCost)
        m_measureField->setNote(
            tr("= %1 on sale").arg(rateText(PricingRules::onSaleOf(*rate), locale)));
    else if (*rate < 10'000)
        m_measureField->setNote(
            tr("= %1 on cost").arg(rateText(PricingRules::onCostOf(*rate), locale)));
}

int PriceStepForm::slot() const
{
    return m_step->currentData().toInt();
}

StepMeasure PriceStepForm::measure() const
{
    return StepMeasure(m_measure->currentData().toInt());
}

bool PriceStepForm::isAmount() const
{
    return measure() == StepMeasure::Fixed;
}

Field *PriceStepForm::valueField() const
{
    return isAmount() ? m_amountField : m_rateField;
}

std::optional<qint64> PriceStepForm::value() const
{
    if (isAmount()) {
        const std::optional<UnitPrice> amount = m_amount->value();
        return amount ? std::optional(amount->e4()) : std::nullopt;
    }
    const std::optional<int> rate = m_rate->value();
    return rate ? std::optional(qint64(*rate)) : std::nullopt;
}

std::optional<Coefficient> PriceStepForm::typed() const
{
    const std::optional<PricingScope> scope = m_scope->scope();
    const std::optional<qint64> figure = value();
    if (!scope || !figure)
        return std::nullopt;
    // Of a step that is there its number stays as it is.
    Coefficient coefficient = m_present.value_or(Coefficient());
    coefficient.slot = slot();
    coefficient.scope = *scope;
    coefficient.measure = measure();
    coefficient.value = *figure;
    coefficient.name = cleaned(m_name->text());
    coefficient.inCost = m_inCost->isChecked();
    coefficient.afterVat = m_afterVat->isChecked();
    return coefficient;
}

std::optional<Coefficient> PriceStepForm::asked()
{
    const QString missing = isAmount() ? tr("Write an amount.") : tr("Write a percentage.");
    valueField()->setError(value() ? QString() : missing);
    if (!m_scope->scope()) {
        m_scope->refuse(tr("Choose which one."));
        return std::nullopt;
    }
    return typed();
}

void PriceStepForm::refuse(const Failure &failure)
{
    if (failure.code == u"scope" || failure.code == u"unknown_scope")
        m_scope->refuse(failure.message);
    else if (failure.code == u"name_too_long")
        m_nameField->refuse(failure.message);
    else
        valueField()->refuse(failure.message);
}

void PriceStepForm::begin()
{
    if (!m_stepField->isHidden())
        m_step->setFocus();
    else
        valueField()->editor()->setFocus();
}

} // namespace cabas::ui
