// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/pricing.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cabas::ui {

class Desk;
class Field;
class PriceEdit;
class PriceScopePick;
class RateEdit;

/// One step of the chain as fields: which, for whom, how it is counted and how much. Lying it is a
/// question ("what if"), without the step's name and place; standing it is a form with them.
class PriceStepForm : public QWidget {
    Q_OBJECT

public:
    /// `names` begins the names of its editors: NAMES-step, NAMES-rate, ...
    PriceStepForm(Desk &desk, Qt::Orientation orientation, const QString &names,
                  QWidget *parent = nullptr);

    /// Reads the chain and what may be chosen again. What is being typed stays.
    void refresh();
    /// The same, and what is set in place of what was typed.
    void renew();
    /// A step that is there, without the fields of its slot and scope, which stay; absent: a new
    /// one.
    void showStep(const std::optional<Coefficient> &coefficient);
    /// The step as typed, said under the fields where something is missing.
    std::optional<Coefficient> asked();
    /// The same without a word.
    std::optional<Coefficient> typed() const;
    /// What is set for the slot and scope chosen.
    const std::optional<Coefficient> &present() const { return m_present; }
    void refuse(const Failure &failure);
    void begin();
    bool isAmount() const;

    /// "Margin", "Own step 2", or as the shop calls it.
    static QString slotTitle(int slot, const std::vector<Coefficient> &all);
    /// "23 %", "0.45 €".
    static QString valueText(const Coefficient &coefficient);
    static QString measureWord(StepMeasure measure);

Q_SIGNALS:
    void changed();
    /// Enter in the value.
    void submitted();

private:
    void makeEditors(const QString &names);
    void layLying();
    void layStanding();
    void watch();
    void fillSteps();
    void scopeChanged();
    void showPresent();
    void fill(const Coefficient &coefficient);
    void fitStep();
    void showMeasure();
    void tellMargin();
    int slot() const;
    StepMeasure measure() const;
    std::optional<qint64> value() const;
    Field *valueField() const;

    Desk &m_desk;
    Qt::Orientation m_orientation;
    QComboBox *m_step = nullptr;
    PriceScopePick *m_scope = nullptr;
    RateEdit *m_rate = nullptr;
    PriceEdit *m_amount = nullptr;
    QComboBox *m_measure = nullptr;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_inCost = nullptr;
    QCheckBox *m_afterVat = nullptr;
    Field *m_stepField = nullptr;
    Field *m_rateField = nullptr;
    Field *m_amountField = nullptr;
    Field *m_measureField = nullptr;
    Field *m_nameField = nullptr;
    QWidget *m_value = nullptr;
    std::vector<Coefficient> m_all;
    std::optional<Coefficient> m_present;
    bool m_isFilling = false;
};

} // namespace cabas::ui
