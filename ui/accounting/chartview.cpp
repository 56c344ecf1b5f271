// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/chartview.h"

#include "core/accounting/accountingservice.h"
#include "core/base/text.h"
#include "ui/accounting/accountlist.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 320;

} // namespace

ChartView::ChartView(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_model(new AccountList({tr("Account"), tr("Label"), tr("Stands for")}, this)),
      m_table(new DataTable(tr("Chart of accounts"))),
      m_filter(new FilterLine(tr("Account number or label")))
{
    setFocusProxy(m_filter->search());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(makeList(), 1);
    if (desk.may(Permission::PostEntries))
        row->addWidget(makePanel());
}

QWidget *ChartView::makeList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_filter->search()->setObjectName(u"chart-search"_qs);
    column->addWidget(m_filter);
    m_table->setObjectName(u"chart"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({96, 0, 256});
    new ListMemory(m_desk, u"chart"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"book-open"_qs, tr("No account is called so.")));
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, &ChartView::refresh);
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::currentRowChanged, this, &ChartView::showChosen);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const QDate today = m_desk.session().today();
        const auto year = AccountingService(m_desk.db()).yearOf(m_desk.session(), today);
        if (year)
            m_desk.go(u"ledger"_qs,
                      QVariantList{m_model->key(index.row()), year->start, year->end});
    });
    return list;
}

QWidget *ChartView::makePanel()
{
    auto *holder = new QWidget;
    growWidth(holder, panelWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *card = new Card;
    card->setTitle(tr("Add an account"));
    m_number = new QLineEdit;
    m_number->setObjectName(u"account-number"_qs);
    m_label = new QLineEdit;
    m_label->setObjectName(u"account-label"_qs);
    m_numberField = new Field(tr("Number"), m_number);
    m_numberField->setNote(tr("It goes below the account that begins so."));
    m_labelField = new Field(tr("Label"), m_label);
    auto *add = new KeyButton(tr("Add the account"), KeyButton::Role::Primary);
    add->setObjectName(u"add-account"_qs);
    card->body()->addWidget(m_numberField);
    card->body()->addWidget(m_labelField);
    card->body()->addWidget(add);
    m_turn = new KeyButton(tr("Close this account"));
    m_turn->setObjectName(u"close-account"_qs);
    m_turn->setEnabled(false);
    column->addWidget(card);
    column->addWidget(m_turn);
    column->addStretch();
    connect(add, &QPushButton::clicked, this, &ChartView::add);
    connect(m_label, &QLineEdit::returnPressed, this, &ChartView::add);
    connect(m_turn, &QPushButton::clicked, this, &ChartView::turn);
    return holder;
}

void ChartView::refresh()
{
    AccountingService books(m_desk.db());
    const auto accounts = books.accounts(m_desk.session());
    const auto roles = books.roles(m_desk.session());
    if (!accounts || !roles) {
        Q_EMIT refused(accounts ? roles.failure() : accounts.failure());
        return;
    }
    m_accounts = *accounts;
    const QString typed = m_filter->search()->text().trimmed();
    const QString folded = fold(typed);
    const QString before = m_model->key(m_table->currentRow());
    std::vector<AccountList::Row> rows;
    for (const Account &account : m_accounts) {
        if (!account.number.startsWith(typed) && !fold(account.label).contains(folded))
            continue;
        QStringList uses;
        for (const auto &mapping : *roles) {
            if (mapping.number == account.number)
                uses += AccountStore::roleTitle(mapping.role);
        }
        uses.removeDuplicates();
        rows.push_back({account.number,
                        {account.number, account.label, uses.join(u", "_qs)},
                        account.closed ? tr("closed") : QString()});
    }
    m_model->show(std::move(rows));
    Q_EMIT counted({tr("%n accounts", nullptr, m_model->rowCount())});
    if (const int row = m_model->rowOf(before); row >= 0)
        m_table->selectOnly(row);
    showChosen();
}

const Account *ChartView::chosen() const
{
    const QString number = m_model->key(m_table->currentRow());
    for (const Account &account : m_accounts) {
        if (account.number == number)
            return &account;
    }
    return nullptr;
}

void ChartView::showChosen()
{
    if (m_turn == nullptr)
        return;
    const Account *account = chosen();
    m_turn->setEnabled(account != nullptr && account->number.size() >= 3);
    if (account == nullptr)
        m_turn->setText(tr("Close this account"));
    else
        m_turn->setText(account->closed ? tr("Open %1 again").arg(account->number)
                                        : tr("Close account %1").arg(account->number));
}

void ChartView::add()
{
    for (Field *field : {m_numberField, m_labelField})
        field->setError({});
    const Account wanted{m_number->text(), m_label->text(), {}, false, true, false};
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, wanted] {
            return AccountingService(db).addAccount(session, wanted);
        },
        [this](const Result<Account> &added) {
            if (!added) {
                const bool isLabel = added.failure().code == u"label";
                (isLabel ? m_labelField : m_numberField)->setError(added.failure().message);
                return;
            }
            m_number->clear();
            m_label->clear();
            m_filter->search()->setText(added->number);
            m_desk.toast(tr("Account %1 is in the chart.").arg(added->number));
        });
}

void ChartView::turn()
{
    const Account *account = chosen();
    if (account == nullptr)
        return;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, number = account->number, closed = !account->closed] {
            return AccountingService(db).setAccountClosed(session, number, closed);
        },
        [this](const Result<> &done) {
            if (!done)
                Q_EMIT refused(done.failure());
        });
}

} // namespace cabas::ui
