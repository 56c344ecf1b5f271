// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/suppliertermsform.h"

#include "core/base/language.h"
#include "core/purchasing/proposalservice.h"
#include "core/purchasing/suppliersheetservice.h"
#include "ui/purchasing/backtestpart.h"
#include "ui/purchasing/supplierlists.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/rateedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int daysInRow = 4;

QHBoxLayout *addRow(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    column->addLayout(row);
    return row;
}

Field *makeField(const QString &label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    auto *field = new Field(label, editor);
    field->setNoteReserved(false);
    return field;
}

/// Absent: no whole number.
int wholeOf(const QLineEdit &edit)
{
    bool isWhole = false;
    const int number = edit.text().trimmed().toInt(&isWhole);
    return isWhole ? number : -1;
}

std::optional<Money> amountIn(const Money &amount)
{
    return amount.isZero() ? std::nullopt : std::optional(amount);
}

} // namespace

SupplierTermsForm::SupplierTermsForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

Field *SupplierTermsForm::add(QVBoxLayout *column, const QString &label, QWidget *editor,
                              const QString &name)
{
    Field *field = makeField(label, editor, name);
    column->addWidget(field);
    return field;
}

void SupplierTermsForm::buildTerms(QVBoxLayout *column)
{
    column->addWidget(makeLabel(tr("They deliver on"), TextSize::Caption, Weight::Strong));
    auto *days = new QGridLayout;
    days->setSpacing(8);
    column->addLayout(days);
    for (size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] =
            new QCheckBox(Language::locale().standaloneDayName(int(day) + 1, QLocale::ShortFormat));
        m_days[day]->setObjectName(u"terms-day-%1"_qs.arg(day + 1));
        days->addWidget(m_days[day], int(day) / daysInRow, int(day) % daysInRow);
    }
    auto *times = addRow(column);
    m_lead = new QLineEdit;
    m_leadField = makeField(tr("Days from order to arrival"), m_lead, u"terms-lead"_qs);
    times->addWidget(m_leadField, 1);
    m_cover = new QLineEdit;
    m_coverField = makeField(tr("Days one order is for"), m_cover, u"terms-cover"_qs);
    times->addWidget(m_coverField, 1);
    auto *amounts = addRow(column);
    m_minimum = new MoneyEdit;
    m_minimumField = makeField(tr("Minimum"), m_minimum, u"terms-minimum"_qs);
    m_franco = new MoneyEdit;
    m_transport = new MoneyEdit;
    amounts->addWidget(m_minimumField, 1);
    amounts->addWidget(makeField(tr("Franco from"), m_franco, u"terms-franco"_qs), 1);
    amounts->addWidget(makeField(tr("Transport"), m_transport, u"terms-transport"_qs), 1);
    auto *tolerance = addRow(column);
    m_tolerance = new RateEdit;
    m_toleranceField =
        makeField(tr("Invoiced price may differ by"), m_tolerance, u"terms-tolerance"_qs);
    tolerance->addWidget(m_toleranceField, 1);
    m_toleranceAmount = new MoneyEdit;
    tolerance->addWidget(
        makeField(tr("and a line by"), m_toleranceAmount, u"terms-tolerance-amount"_qs), 1);
    m_journey = new QLineEdit;
    Field *journey = add(column, tr("Journey"), m_journey, u"terms-journey"_qs);
    journey->setNote(tr("Producers of one journey may share a delivery: name it alike."));
}

void SupplierTermsForm::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    auto *edited = new QWidget;
    edited->setEnabled(m_desk.may(Permission::EditSuppliers));
    outer->addWidget(edited);
    auto *column = new QVBoxLayout(edited);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildTerms(column);
    column->addWidget(makeLabel(tr("Contacts"), TextSize::Section, Weight::Strong));
    m_contacts = new ContactList;
    column->addWidget(m_contacts);
    column->addWidget(
        makeLabel(tr("Columns of the order’s file"), TextSize::Section, Weight::Strong));
    column->addWidget(makeWrapped(tr("Without any, the usual ones: reference, product, packs, "
                                     "quantity and cost."),
                                  TextSize::Caption, Token::TextMuted));
    m_columns = new FileColumnList;
    column->addWidget(m_columns);
    m_past = new BacktestPart(m_desk);
    outer->addWidget(m_past);
    outer->addStretch();
}

void SupplierTermsForm::showSupplier(SupplierId supplier)
{
    m_supplier = supplier;
    m_past->setSupplier(supplier);
    const auto terms = ProposalService(m_desk.db()).terms(m_desk.session(), supplier);
    const auto sheet = SupplierSheetService(m_desk.db()).sheet(m_desk.session(), supplier);
    if (terms && sheet)
        show({*terms, *sheet});
}

void SupplierTermsForm::show(const Kept &kept)
{
    m_terms = kept.terms;
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked((m_terms.deliveryDays & (1 << day)) != 0);
    m_lead->setText(QString::number(m_terms.leadDays));
    m_cover->setText(QString::number(m_terms.coverDays));
    m_minimum->setValue(amountIn(m_terms.minimum));
    m_franco->setValue(amountIn(m_terms.franco));
    m_transport->setValue(amountIn(m_terms.transport));
    m_tolerance->setValue(m_terms.toleranceBp == 0 ? std::nullopt
                                                   : std::optional(m_terms.toleranceBp));
    m_toleranceAmount->setValue(amountIn(m_terms.tolerance));
    m_journey->setText(kept.sheet.journey);
    m_contacts->show(kept.sheet.contacts);
    m_columns->show(kept.sheet.columns);
    for (Field *field : {m_leadField, m_coverField, m_minimumField, m_toleranceField})
        field->setError({});
}

void SupplierTermsForm::save()
{
    for (Field *field : {m_leadField, m_coverField, m_minimumField, m_toleranceField})
        field->setError({});
    for (const FigureEdit *edit :
         {static_cast<FigureEdit *>(m_minimum), static_cast<FigureEdit *>(m_franco),
          static_cast<FigureEdit *>(m_transport), static_cast<FigureEdit *>(m_tolerance),
          static_cast<FigureEdit *>(m_toleranceAmount)}) {
        if (edit->isWrong())
            return; // its field says why
    }
    OrderTerms terms = m_terms;
    terms.supplier = m_supplier;
    terms.deliveryDays = 0;
    for (size_t day = 0; day < m_days.size(); ++day)
        terms.deliveryDays |= m_days[day]->isChecked() ? 1 << day : 0;
    terms.leadDays = wholeOf(*m_lead);
    terms.coverDays = wholeOf(*m_cover);
    terms.minimum = m_minimum->value().value_or(Money());
    terms.franco = m_franco->value().value_or(Money());
    terms.transport = m_transport->value().value_or(Money());
    terms.toleranceBp = m_tolerance->value().value_or(0);
    terms.tolerance = m_toleranceAmount->value().value_or(Money());
    const SupplierSheet sheet{m_supplier, m_contacts->contacts(), m_columns->columns(),
                              m_journey->text()};
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), terms, sheet]() -> Result<Kept> {
            return db.write([&](Tx &) -> Result<Kept> {
                CABAS_LET(kept, ProposalService(db).setTerms(session, terms));
                CABAS_LET(keptSheet, SupplierSheetService(db).set(session, sheet));
                return Kept{kept, keptSheet};
            });
        },
        [this](const Result<Kept> &kept) {
            if (!kept) {
                refused(kept.failure());
                return;
            }
            show(*kept);
            m_desk.toast(tr("The terms are kept."));
            Q_EMIT saved();
        });
}

void SupplierTermsForm::refused(const Failure &failure)
{
    Field *field = failure.code == u"lead_days"   ? m_leadField
                   : failure.code == u"days"      ? m_coverField
                   : failure.code == u"amount"    ? m_minimumField
                   : failure.code == u"tolerance" ? m_toleranceField
                                                  : nullptr;
    if (field != nullptr)
        field->refuse(failure.message);
    else
        Ask::tellRefusal(this, failure);
}

} // namespace cabas::ui
