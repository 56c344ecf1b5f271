// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/barcoderulespage.h"

#include "core/catalog/barcoderuleservice.h"
#include "ui/catalog/barcoderuleform.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

BarcodeRulesPage::BarcodeRulesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Catalog, parent)
{
    buildUi();
    showNew();
}

void BarcodeRulesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Barcode rules"));
    head->setParentPage(tr("File and backups"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"file"_qs, u"shop"_qs); });
    auto *add = new KeyButton(tr("New rule"), KeyButton::Role::Primary);
    add->setObjectName(u"new-rule"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QPushButton::clicked, this, [this] {
        showNew();
        m_form->focusName();
    });
    head->addAction(add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_form = new BarcodeRuleForm;
    row->addWidget(m_form);
    connect(m_form, &BarcodeRuleForm::drafted, this, &BarcodeRulesPage::tryScan);
    connect(m_form, &BarcodeRuleForm::saveWanted, this, &BarcodeRulesPage::save);
    connect(m_form, &BarcodeRuleForm::removeWanted, this, &BarcodeRulesPage::remove);
}

QWidget *BarcodeRulesPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(new Bands);
    column->addWidget(makeTester());
    using Side = RowsModel::Side;
    m_model = new RowsModel({{tr("Rule"), Side::Left},
                             {tr("Carries"), Side::Left},
                             {tr("Pattern"), Side::Left},
                             {tr("Rank"), Side::Right}},
                            this);
    m_table = new DataTable(tr("Barcode rules"));
    m_table->setObjectName(u"rules"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 104, 176, 72});
    connect(m_table, &DataTable::currentRowChanged, this, &BarcodeRulesPage::showRule);
    connect(m_table, &DataTable::opened, this, [this] { m_form->focusName(); });
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(
        u"scan-barcode"_qs, tr("No rule yet: only the codes of makers and plain ones are read.")));
    column->addWidget(card, 1);
    return holder;
}

QWidget *BarcodeRulesPage::makeTester()
{
    auto *card = new Card;
    m_scan = new QLineEdit;
    m_scan->setObjectName(u"rule-scan"_qs);
    m_scan->setPlaceholderText(u"2612346004826"_qs);
    auto *field = new Field(tr("Try: scan or type a code"), m_scan);
    field->setNoteReserved(false);
    card->body()->addWidget(field);
    m_answer = new Band(Kind::Info);
    m_answer->setObjectName(u"rule-answer"_qs);
    m_answer->hide();
    card->body()->addWidget(m_answer);
    connect(m_scan, &QLineEdit::textChanged, this, &BarcodeRulesPage::tryScan);
    return card;
}

void BarcodeRulesPage::reload()
{
    const auto rules = BarcodeRuleService(desk().db()).list(desk().session());
    m_rules = rules ? *rules : std::vector<BarcodeRule>();
    m_form->setRules(m_rules);
    std::vector<RowOfCells> rows;
    int shown = -1;
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const BarcodeRule &rule = m_rules[i];
        rows.push_back({qint64(i),
                        {{rule.name},
                         {BarcodeRuleForm::kindText(rule.kind)},
                         {rule.pattern},
                         {QString::number(rule.priority)}}});
        if (rule.pattern == m_form->before())
            shown = int(i);
    }
    m_model->setRows(std::move(rows));
    if (shown >= 0)
        m_table->selectOnly(shown);
    else
        showNew();
}

void BarcodeRulesPage::showRule(int row)
{
    if (row >= 0 && row < int(m_rules.size()))
        m_form->showRule(m_rules[size_t(row)]);
}

void BarcodeRulesPage::showNew()
{
    m_table->clearSelection();
    m_form->showNew();
}

void BarcodeRulesPage::tryScan()
{
    const QString scan = m_scan->text().trimmed();
    m_answer->setVisible(!scan.isEmpty());
    if (scan.isEmpty())
        return;
    const auto trial =
        BarcodeRuleService(desk().db()).tryScan(desk().session(), scan, m_form->draftedRules());
    if (!trial)
        return;
    m_answer->setKind(trial->ok ? Kind::Success : Kind::Warning);
    m_answer->setText(trial->ok ? tr("This scan gives: %1.").arg(trial->text) : trial->text,
                      trial->pattern.isEmpty() ? QString() : tr("Read by %1.").arg(trial->pattern));
}

bool BarcodeRulesPage::scanned(const QString &code)
{
    m_scan->setText(code);
    return true;
}

void BarcodeRulesPage::save()
{
    const BarcodeRule rule = m_form->draft();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), rule, before = m_form->before()] {
            return BarcodeRuleService(db).save(session, rule, before);
        },
        [this, rule](const Result<> &saved) {
            if (!saved) {
                Ask::tellRefusal(this, saved.failure());
                return;
            }
            m_form->showRule(rule);
            reload();
            desk().toast(tr("Saved."));
        });
}

void BarcodeRulesPage::remove()
{
    const bool isSure = Ask::confirm(
        this, {tr("Remove this rule?"),
               tr("Labels that were printed by it will no longer be read at the till."),
               tr("Remove it"), tr("Keep it"), true});
    if (!isSure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), pattern = m_form->before()] {
            return BarcodeRuleService(db).remove(session, pattern);
        },
        [this](const Result<> &removed) {
            if (!removed)
                Ask::tellRefusal(this, removed.failure());
            showNew();
            reload();
        });
}

Page *makeBarcodeRulesPage(Desk &desk, QWidget *parent)
{
    return new BarcodeRulesPage(desk, parent);
}

} // namespace cabas::ui
