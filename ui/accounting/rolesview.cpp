// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/rolesview.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/ledgersearch.h"
#include "ui/accounting/accountlist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 320;

} // namespace

RolesView::RolesView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_model(new AccountList(
          {tr("What the shop does"), tr("VAT code"), tr("Account"), tr("Label")}, this)),
      m_table(new DataTable(tr("Accounts by use")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_table->setObjectName(u"roles"_qs);
    m_table->setModel(m_model);
    setFocusProxy(m_table);
    m_table->setColumnWidths({256, 104, 96, 0});
    row->addWidget(new TableCard(m_table), 1);
    if (desk.may(Permission::PostEntries))
        row->addWidget(makePanel());
    connect(m_table, &DataTable::currentRowChanged, this, &RolesView::showChosen);
    connect(m_table, &DataTable::opened, this, [this] {
        if (m_account != nullptr)
            m_account->setFocus(Qt::TabFocusReason);
    });
}

QWidget *RolesView::makePanel()
{
    auto *holder = new QWidget;
    growWidth(holder, panelWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card;
    m_card->setTitle(tr("Choose the account"));
    m_account = new QLineEdit;
    m_account->setObjectName(u"role-account"_qs);
    m_field = new Field(tr("Account"), m_account);
    auto *save = new KeyButton(tr("Keep"), KeyButton::Role::Primary);
    save->setObjectName(u"role-save"_qs);
    m_card->body()->addWidget(m_field);
    m_card->body()->addWidget(save);
    m_card->setEnabled(false);
    column->addWidget(m_card);
    column->addStretch();
    connect(m_account, &QLineEdit::textEdited, this, &RolesView::meant);
    connect(m_account, &QLineEdit::returnPressed, this, &RolesView::save);
    connect(save, &QPushButton::clicked, this, &RolesView::save);
    return holder;
}

void RolesView::refresh()
{
    AccountingService books(m_desk.db());
    const auto roles = books.roles(m_desk.session());
    const auto accounts = books.accounts(m_desk.session());
    if (!roles || !accounts) {
        Q_EMIT refused(roles ? accounts.failure() : roles.failure());
        return;
    }
    m_roles = *roles;
    m_accounts = *accounts;
    const int before = m_table->currentRow();
    std::vector<AccountList::Row> rows;
    for (const AccountStore::RoleMapping &mapping : m_roles) {
        QString label;
        for (const Account &account : m_accounts) {
            if (account.number == mapping.number)
                label = account.label;
        }
        rows.push_back(
            {{},
             {AccountStore::roleTitle(mapping.role), mapping.vatCode, mapping.number, label},
             {}});
    }
    m_model->show(std::move(rows));
    Q_EMIT counted({tr("%n uses", nullptr, m_model->rowCount())});
    if (before >= 0)
        m_table->selectOnly(before);
    showChosen();
}

void RolesView::showChosen()
{
    const int row = m_table->currentRow();
    if (m_card == nullptr)
        return;
    m_card->setEnabled(row >= 0);
    if (row < 0)
        return;
    const AccountStore::RoleMapping &mapping = m_roles[size_t(row)];
    m_card->setTitle(AccountStore::roleTitle(mapping.role), mapping.vatCode);
    m_account->setText(mapping.number);
    m_field->setError({});
    meant();
}

void RolesView::meant()
{
    const std::vector<Account> found = LedgerSearch::accounts(m_accounts, m_account->text(), 1);
    m_field->setError({});
    m_field->setNote(found.empty() ? tr("No account is called so.")
                                   : found.front().number + u' ' + found.front().label);
}

void RolesView::save()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const std::vector<Account> found = LedgerSearch::accounts(m_accounts, m_account->text(), 1);
    const QString number = found.empty() ? m_account->text() : found.front().number;
    const AccountStore::RoleMapping mapping = m_roles[size_t(row)];
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, mapping, number] {
            return AccountingService(db).setRole(session, mapping.role, mapping.vatCode, number);
        },
        [this, number](const Result<> &done) {
            if (!done) {
                m_field->setError(done.failure().message);
                return;
            }
            refresh();
            m_table->setFocus();
            m_desk.toast(tr("Account %1 is used from now on.").arg(number));
        });
}

} // namespace cabas::ui
