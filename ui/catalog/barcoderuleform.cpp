// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/barcoderuleform.h"

#include "core/catalog/barcoderuleservice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 359;
constexpr int rankStep = 10;

} // namespace

BarcodeRuleForm::BarcodeRuleForm(QWidget *parent) : QWidget(parent)
{
    buildUi();
    addFoot();
}

QString BarcodeRuleForm::kindText(BarcodeKind kind)
{
    switch (kind) {
    case BarcodeKind::Article:
        return tr("Article");
    case BarcodeKind::Weight:
        return tr("Weight");
    case BarcodeKind::Price:
        return tr("Price");
    case BarcodeKind::Quantity:
        return tr("Number");
    case BarcodeKind::Member:
        break;
    }
    return tr("Member");
}

void BarcodeRuleForm::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    m_panel->setClosable(false);
    column->addWidget(m_panel);
    const auto add = [this](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        m_panel->body()->addWidget(field);
        return field;
    };
    m_name = new QLineEdit;
    m_name->setMaxLength(BarcodeRuleService::maxName);
    add(tr("Name"), m_name, u"rule-name"_qs);
    m_kind = new QComboBox;
    for (const BarcodeKind kind : {BarcodeKind::Article, BarcodeKind::Weight, BarcodeKind::Price,
                                   BarcodeKind::Quantity, BarcodeKind::Member})
        m_kind->addItem(kindText(kind), int(kind));
    add(tr("The code carries"), m_kind, u"rule-kind"_qs);
    m_pattern = new QLineEdit;
    m_patternField = add(tr("Pattern"), m_pattern, u"rule-pattern"_qs);
    m_rank = new QSpinBox;
    m_rank->setRange(0, BarcodeRuleService::maxPriority);
    add(tr("Rank"), m_rank, u"rule-rank"_qs)->setNote(tr("The lowest is tried first."));
    m_panel->body()->addWidget(makeWrapped(
        tr("Twelve places without the check digit (seven for short codes): digits stand for "
           "themselves, dots for the article’s or member’s number, {NNDDD} for the value, D being "
           "decimals."),
        TextSize::Caption, Token::TextMuted));
    m_panel->body()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &BarcodeRuleForm::check);
    connect(m_pattern, &QLineEdit::textChanged, this, &BarcodeRuleForm::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BarcodeRuleForm::check);
    connect(m_rank, &QSpinBox::valueChanged, this, &BarcodeRuleForm::check);
}

void BarcodeRuleForm::addFoot()
{
    m_remove = new KeyButton(tr("Remove"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"rule-remove"_qs);
    m_save = new KeyButton(tr("Keep this rule"), KeyButton::Role::Primary);
    m_save->setObjectName(u"rule-save"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_panel->addFoot(m_remove);
    m_panel->addFoot(m_save, 1);
    connect(m_remove, &QPushButton::clicked, this, &BarcodeRuleForm::removeWanted);
    connect(m_save, &QPushButton::clicked, this, &BarcodeRuleForm::saveWanted);
}

void BarcodeRuleForm::showRule(const BarcodeRule &rule)
{
    m_isFilling = true;
    m_before = rule.pattern;
    m_panel->setTitle(tr("Change"), rule.name);
    m_name->setText(rule.name);
    m_kind->setCurrentIndex(m_kind->findData(int(rule.kind)));
    m_pattern->setText(rule.pattern);
    m_rank->setValue(rule.priority);
    m_isFilling = false;
    m_remove->setVisible(true);
    check();
}

void BarcodeRuleForm::showNew()
{
    m_isFilling = true;
    m_before.clear();
    m_panel->setTitle(tr("Barcode rules"), tr("New rule"));
    m_name->clear();
    m_kind->setCurrentIndex(m_kind->findData(int(BarcodeKind::Weight)));
    m_pattern->clear();
    const int last = m_rules.empty() ? 0 : m_rules.back().priority;
    m_rank->setValue(std::min(last + rankStep, BarcodeRuleService::maxPriority));
    m_isFilling = false;
    m_remove->setVisible(false);
    check();
}

void BarcodeRuleForm::focusName()
{
    m_name->setFocus();
}

BarcodeRule BarcodeRuleForm::draft() const
{
    return {m_name->text(), BarcodeKind(m_kind->currentData().toInt()), m_pattern->text().trimmed(),
            m_rank->value()};
}

std::vector<BarcodeRule> BarcodeRuleForm::draftedRules() const
{
    const BarcodeRule rule = draft();
    return BarcodeRules::check(rule) ? BarcodeRuleService::with(m_rules, rule, m_before) : m_rules;
}

void BarcodeRuleForm::check()
{
    if (m_isFilling)
        return;
    const BarcodeRule rule = draft();
    const Result<> checked = BarcodeRuleService::check(m_rules, rule, m_before);
    const bool isAboutPattern =
        !checked && !rule.pattern.isEmpty() && checked.failure().code != u"name";
    m_patternField->setError(isAboutPattern ? checked.failure().message : QString());
    m_save->setEnabled(checked.ok());
    Q_EMIT drafted();
}

} // namespace cabas::ui
