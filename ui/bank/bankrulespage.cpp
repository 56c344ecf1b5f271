// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/bankrulespage.h"

#include "core/bank/bankservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QVBoxLayout>

namespace cabas::ui {

namespace {

RowOfCells rowOf(const BankRule &rule)
{
    const QLocale locale = Language::locale();
    RowCell state{rule.isOff        ? BankRulesPage::tr("Off")
                  : rule.isActive() ? BankRulesPage::tr("Proposed")
                                    : BankRulesPage::tr("Learning")};
    state.roles.insert(Cell::ChipKind, int(rule.isOff        ? Kind::Neutral
                                           : rule.isActive() ? Kind::Success
                                                             : Kind::Info));
    RowCell words{rule.words};
    words.roles.insert(Cell::Strong, true);
    QString account = rule.account;
    if (!rule.thirdParty.isEmpty())
        account += u" · "_qs + rule.thirdParty;
    return {rule.id.value(),
            {words,
             {rule.isCredit ? BankRulesPage::tr("Money in") : BankRulesPage::tr("Money out")},
             {account},
             {rule.vatBp > 0 ? rateText(rule.vatBp, locale) : QString()},
             {rule.label},
             {locale.toString(rule.uses)},
             state}};
}

} // namespace

BankRulesPage::BankRulesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void BankRulesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Rules of the bank"));
    head->setParentPage(tr("Bank"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"bank"_qs); });
    m_remove = new KeyButton(tr("Remove"), KeyButton::Role::Danger);
    m_remove->setObjectName(u"remove-rule"_qs);
    m_remove->setIconName(u"trash-2"_qs);
    m_remove->setKey(Qt::Key_Delete);
    m_toggle = new KeyButton(tr("Switch off"));
    m_toggle->setObjectName(u"toggle-rule"_qs);
    m_toggle->setKey(Qt::Key_F3);
    for (KeyButton *button : {m_remove, m_toggle}) {
        if (!desk().may(Permission::PostEntries))
            button->hide();
        head->addAction(button);
    }
    connect(m_toggle, &QPushButton::clicked, this, &BankRulesPage::toggle);
    connect(m_remove, &QPushButton::clicked, this, &BankRulesPage::remove);
    outer->addWidget(head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    using Side = RowsModel::Side;
    m_rows = new RowsModel({{tr("Words")},
                            {tr("Side")},
                            {tr("Account")},
                            {tr("VAT"), Side::Right},
                            {tr("Label")},
                            {tr("Uses"), Side::Right},
                            {tr("State")}},
                           this);
    m_table = new DataTable(tr("Rules of the bank"));
    m_table->setObjectName(u"bank-rules"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 144, 160, 72, 240, 112, 128});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"repeat"_qs,
                                  tr("No rule yet: they are learnt from the lines that are posted "
                                     "to an account, and proposed from the second time on.")));
    column->addWidget(card, 1);
    m_foot = new FootLine;
    outer->addWidget(m_foot);
    connect(m_table, &DataTable::currentRowChanged, this, &BankRulesPage::showState);
}

void BankRulesPage::begin(const QVariant &)
{
    m_bands->settleAll();
    setFocusProxy(m_table);
}

void BankRulesPage::reload()
{
    const auto rules = BankService(desk().db()).rules(desk().session());
    if (!rules)
        return Ask::tellRefusal(m_bands, rules.failure());
    const int row = m_table->currentRow();
    m_rules = *rules;
    std::vector<RowOfCells> rows;
    for (const BankRule &rule : m_rules)
        rows.push_back(rowOf(rule));
    m_rows->setRows(std::move(rows));
    if (!m_rules.empty())
        m_table->selectOnly(std::clamp(row, 0, int(m_rules.size()) - 1));
    m_foot->setCounts({tr("%n rules", nullptr, int(m_rules.size()))});
    showState();
}

const BankRule *BankRulesPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_rules.size()) ? &m_rules[size_t(row)] : nullptr;
}

void BankRulesPage::showState()
{
    const BankRule *rule = current();
    m_toggle->setEnabled(rule != nullptr);
    m_remove->setEnabled(rule != nullptr);
    const bool isActive = rule != nullptr && rule->isActive();
    m_toggle->setText(isActive ? tr("Switch off") : tr("Propose it"));
}

void BankRulesPage::toggle()
{
    const BankRule *chosen = current();
    if (chosen == nullptr)
        return;
    BankRule rule = *chosen;
    rule.isOff = chosen->isActive();
    if (!rule.isOff)
        rule.uses = std::max(2, rule.uses);
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, rule]() -> Result<> {
            CABAS_TRY(BankService(db).setRule(session, rule));
            return Ok{};
        },
        [this](const Result<> &done) { told(done); });
}

void BankRulesPage::remove()
{
    const BankRule *chosen = current();
    if (chosen == nullptr || !Ask::confirm(this, {tr("Remove the rule “%1”?").arg(chosen->words),
                                                  tr("What it posted stays as it is."),
                                                  tr("Remove"), tr("Keep it"), true}))
        return;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, id = chosen->id] {
            return BankService(db).removeRule(session, id);
        },
        [this](const Result<> &done) { told(done); });
}

void BankRulesPage::told(const Result<> &done)
{
    if (!done)
        Ask::tellRefusal(m_bands, done.failure());
}

Page *makeBankRulesPage(Desk &desk, QWidget *parent)
{
    return new BankRulesPage(desk, parent);
}

} // namespace cabas::ui
