// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/cratemoveform.h"

#include "core/base/language.h"
#include "core/purchasing/craterules.h"
#include "core/purchasing/crateservice.h"
#include "core/purchasing/supplierservice.h"
#include "core/reports/cratereport.h"
#include "ui/printing/reportoutput.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

CrateMoveForm::CrateMoveForm(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
    buildSlip();
}

void CrateMoveForm::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_way = new SegmentedControl;
    m_way->setObjectName(u"crates-way"_qs);
    m_way->setAccessibleName(tr("Which way the crates go"));
    m_way->addSegment(tr("Handed back"));
    m_way->addSegment(tr("Received"));
    column->addWidget(m_way);
    const auto add = [&](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        column->addWidget(field);
        return field;
    };
    m_supplier = new QComboBox;
    m_supplier->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_supplierField = add(tr("Supplier"), m_supplier, u"crates-supplier"_qs);
    m_supplierField->setNoteReserved(false);
    m_kind = new QComboBox;
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_kindField = add(tr("Crate"), m_kind, u"crates-kind"_qs);
    m_kindField->setNoteReserved(false);
    m_count = new QuantityEdit(Unit::Piece);
    m_countField = add(tr("How many"), m_count, u"crates-count"_qs);
    m_note = new QLineEdit;
    m_note->setMaxLength(CrateRules::maxNoteLength);
    m_noteField = add(tr("Note"), m_note, u"crates-note"_qs);
    m_noteField->setNote(tr("May stay empty: a number, who took them."));
    m_save = new KeyButton(tr("Note it"), KeyButton::Role::Primary);
    m_save->setObjectName(u"crates-save"_qs);
    m_save->setKey(Qt::Key_F12);
    m_save->setSpread(true);
    m_save->setSize(KeyButton::Size::Counter);
    column->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &CrateMoveForm::note);
    connect(m_count, &QLineEdit::returnPressed, this, &CrateMoveForm::note);
    connect(m_note, &QLineEdit::returnPressed, this, &CrateMoveForm::note);
    connect(m_supplier, &QComboBox::currentIndexChanged, this, [this] { listKinds(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { tellHere(); });
    connect(m_way, &SegmentedControl::currentChanged, this, [this] { tellHere(); });
}

void CrateMoveForm::buildSlip()
{
    auto *output = new ReportOutput(
        m_desk,
        [this] {
            const QDate day = m_desk.session().today();
            return OutputWish{tr("Crates handed back"), day,
                              [&db = m_desk.db(), path = m_desk.shop().path(),
                               session = m_desk.session(), day, supplier = supplier()] {
                                  return CrateReport::slip(db, session, path, supplier, day);
                              }};
        },
        this, ReportOutput::Look::Icons);
    connect(output, &ReportOutput::refused, this, &CrateMoveForm::refused);
    output->printButton()->setObjectName(u"crates-print"_qs);
    output->exportButton()->setObjectName(u"crates-export"_qs);
    auto *slip = new QHBoxLayout;
    slip->setSpacing(8);
    slip->addWidget(makeWrapped(tr("Slip of what went back to them today"), TextSize::Body), 1);
    slip->addWidget(output->exportButton());
    slip->addWidget(output->printButton());
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addLayout(slip);
    column->addStretch();
}

SupplierId CrateMoveForm::supplier() const
{
    return SupplierId(m_supplier->currentData().toLongLong());
}

std::optional<CrateKindId> CrateMoveForm::kind() const
{
    const qint64 id = m_kind->currentData().toLongLong();
    return id > 0 ? std::optional(CrateKindId(id)) : std::nullopt;
}

int CrateMoveForm::here() const
{
    for (const CrateBalance &balance : m_balances) {
        if (balance.supplier == supplier() && balance.kind == kind())
            return balance.count;
    }
    return 0;
}

void CrateMoveForm::setCrates(const std::vector<CrateKind> &kinds,
                              const std::vector<CrateBalance> &balances)
{
    m_kinds = kinds;
    m_balances = balances;
    listSuppliers();
}

void CrateMoveForm::listSuppliers()
{
    const qint64 before = supplier().value();
    const std::optional<CrateKindId> kindBefore = kind();
    {
        const QSignalBlocker quiet(m_supplier);
        m_supplier->clear();
        const auto suppliers = SupplierService(m_desk.db()).all();
        for (const Supplier &each : suppliers ? *suppliers : std::vector<Supplier>()) {
            const bool isOwed = std::ranges::any_of(m_balances, [&](const CrateBalance &balance) {
                return balance.supplier == each.id && balance.count != 0;
            });
            if (each.active || isOwed)
                m_supplier->addItem(each.name, each.id.value());
        }
        m_supplier->setCurrentIndex(std::max(0, m_supplier->findData(QVariant(before))));
    }
    listKinds();
    if (kindBefore && m_kind->findData(QVariant(kindBefore->value())) >= 0)
        m_kind->setCurrentIndex(m_kind->findData(QVariant(kindBefore->value())));
}

void CrateMoveForm::listKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const CrateKind &each : CrateRules::offered(m_kinds, supplier(), std::nullopt)) {
        if (each.returnable)
            m_kind->addItem(each.name, each.id.value());
    }
    m_kindField->setError(m_kind->count() > 0 ? QString()
                                              : tr("No kind of crate is handed back to them."));
    tellHere();
}

void CrateMoveForm::tellHere()
{
    m_countField->setError({});
    m_countField->setNote(tr("%n here now", nullptr, here()));
    m_save->setText(m_way->current() == Back ? tr("Hand them back") : tr("Receive them"));
}

void CrateMoveForm::choose(const CrateBalance &balance)
{
    m_supplier->setCurrentIndex(m_supplier->findData(QVariant(balance.supplier.value())));
    m_kind->setCurrentIndex(m_kind->findData(QVariant(balance.kind.value())));
    setWay(Back);
    m_count->setValue(balance.count > 0 ? std::optional(Quantity::units(balance.count))
                                        : std::nullopt);
    m_count->setFocus();
    m_count->selectAll();
}

void CrateMoveForm::setWay(Way way)
{
    m_way->setCurrent(way);
    tellHere();
}

void CrateMoveForm::focusSupplier()
{
    m_supplier->setFocus();
}

void CrateMoveForm::note()
{
    m_countField->setError({});
    const std::optional<Quantity> typed = m_count->value();
    if (!typed || typed->milli() <= 0 ||
        typed->milli() > Quantity::units(CrateRules::maxCount).milli()) {
        m_countField->refuse(
            tr("How many crates? A whole number from 1 to %1.").arg(CrateRules::maxCount));
        return;
    }
    if (!kind())
        return;
    const int number = int(typed->milli() / Quantity::units(1).milli());
    CrateHandover handover;
    handover.kind = *kind();
    handover.supplier = supplier();
    handover.count = m_way->current() == Back ? -number : number;
    handover.note = m_note->text();
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), handover] {
            return CrateService(db).move(session, handover);
        },
        [this, count = handover.count](const Result<CrateBalance> &balance) {
            if (!balance) {
                m_countField->refuse(balance.failure().message);
                return;
            }
            m_count->setValue({});
            m_note->clear();
            Q_EMIT moved(*balance, count);
        });
}

} // namespace cabas::ui
