// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/weighform.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/craterules.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantityedit.h"

#include <QBoxLayout>

namespace cabas::ui {

namespace {

constexpr int countWidth = 88;

QString weightText(Quantity weight)
{
    return quantityText(weight, Unit::Kilogram, Language::locale());
}

} // namespace

WeighForm::WeighForm(QWidget *parent) : QWidget(parent)
{
    buildUi();
}

void WeighForm::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_gross = new QuantityEdit(Unit::Kilogram);
    m_gross->setObjectName(u"weigh-gross"_qs);
    m_grossField = new Field(tr("What the scale shows, crates included"), m_gross);
    m_grossField->setCounter(true);
    m_grossField->setNoteReserved(false);
    column->addWidget(m_grossField);
    m_noKinds = makeWrapped(tr("No kind of crate is known yet: add them on the page “Crates”."),
                            TextSize::Body, Token::TextMuted);
    column->addWidget(m_noKinds);
    m_kinds = new QVBoxLayout;
    m_kinds->setSpacing(4);
    column->addLayout(m_kinds);
    m_net = makeLabel({}, TextSize::Section, Weight::Strong);
    m_net->setObjectName(u"weigh-net"_qs);
    column->addWidget(m_net);
    m_how = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_how->setObjectName(u"weigh-how"_qs);
    column->addWidget(m_how);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    auto *leave = new KeyButton(tr("Leave it"));
    leave->setObjectName(u"weigh-cancel"_qs);
    m_count = new KeyButton(tr("Count it"), KeyButton::Role::Primary);
    m_count->setObjectName(u"weigh-count"_qs);
    deeds->addWidget(leave);
    deeds->addWidget(m_count, 1);
    column->addLayout(deeds);
    connect(m_gross, &QuantityEdit::figureChanged, this, &WeighForm::tellNet);
    connect(m_gross, &QLineEdit::returnPressed, this, [this] { next(m_gross); });
    connect(m_count, &QPushButton::clicked, this, &WeighForm::count);
    connect(leave, &QPushButton::clicked, this, &WeighForm::left);
}

void WeighForm::addRow(const CrateKind &kind)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QString tare = weightText(kind.tare);
    row->addWidget(new ElidedLabel(kind.name), 1);
    row->addWidget(makeLabel(tare, TextSize::Body, Weight::Regular, Token::TextMuted));
    auto *count = new QuantityEdit(Unit::Piece);
    count->setObjectName(u"weigh-crates-%1"_qs.arg(kind.id.value()));
    count->setAccessibleName(tr("Number of crates: %1, %2").arg(kind.name, tare));
    growWidth(count, countWidth);
    row->addWidget(count);
    m_kinds->addWidget(holder);
    m_rows.push_back({kind, holder, count});
    connect(count, &QuantityEdit::figureChanged, this, &WeighForm::tellNet);
    connect(count, &QLineEdit::returnPressed, this, [this, count] { next(count); });
}

void WeighForm::ask(const WeighQuestion &question)
{
    m_product = question.product.id;
    for (const Row &row : m_rows) {
        row.holder->hide();
        row.holder->deleteLater();
    }
    m_rows.clear();
    for (const CrateKind &kind : question.kinds)
        addRow(kind);
    m_noKinds->setVisible(m_rows.empty());
    m_gross->setValue({});
    m_grossField->setError({});
    tellNet();
    show();
    m_gross->setFocus();
}

std::vector<CrateCount> WeighForm::crates() const
{
    std::vector<CrateCount> crates;
    for (const Row &row : m_rows) {
        const std::optional<Quantity> count = row.count->value();
        if (count && !count->isZero())
            crates.push_back({row.kind.id, int(count->milli() / Quantity::units(1).milli()),
                              row.kind.name, row.kind.tare});
    }
    return crates;
}

void WeighForm::tellNet()
{
    m_grossField->setError({});
    const std::optional<Quantity> gross = m_gross->value();
    const std::vector<CrateCount> all = crates();
    m_net->setVisible(gross.has_value());
    m_how->setVisible(gross.has_value());
    if (!gross)
        return;
    const Result<Quantity> net = CrateRules::net(*gross, all);
    setInk(m_net, net ? Token::Text : Token::Danger);
    m_net->setText(net ? tr("Net %1").arg(weightText(*net)) : tr("Nothing to count"));
    if (!net)
        m_how->setText(net.failure().message);
    else if (const auto heavy = CrateRules::heavyTare(*gross, all))
        m_how->setText(heavy->message);
    else if (all.empty())
        m_how->setText(tr("Without crates"));
    else
        m_how->setText(tr("%1 less %2 for %3")
                           .arg(weightText(*gross), weightText(CrateRules::tareOf(all)),
                                CrateRules::words(all)));
}

void WeighForm::next(const QuantityEdit *edit)
{
    const bool isGross = edit == m_gross;
    if (isGross && m_gross->value() && !m_rows.empty() && crates().empty()) {
        m_rows.front().count->setFocus();
        m_rows.front().count->selectAll();
        return;
    }
    count();
}

void WeighForm::count()
{
    const std::optional<Quantity> gross = m_gross->value();
    if (!gross) {
        m_grossField->refuse(m_gross->isBlank() ? tr("Type what the scale shows.")
                                                : m_gross->problem());
        return;
    }
    for (const Row &row : m_rows) {
        if (row.count->isWrong()) {
            m_how->setText(row.count->problem());
            row.count->setFocus();
            return;
        }
    }
    const std::vector<CrateCount> all = crates();
    if (const Result<Quantity> net = CrateRules::net(*gross, all); !net) {
        m_grossField->refuse(net.failure().message);
        return;
    }
    Q_EMIT weighed(*gross, all);
}

} // namespace cabas::ui
