// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/bankpage.h"

#include "core/accounting/accountingservice.h"
#include "core/bank/bankimportservice.h"
#include "core/bank/bankrules.h"
#include "core/base/text.h"
#include "ui/bank/bankbookspane.h"
#include "ui/bank/bankcolumnsform.h"
#include "ui/bank/banklinesmodel.h"
#include "ui/bank/bankpostform.h"
#include "ui/bank/bankstrip.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

/// Below it the labels of the bank need the room of a button that the arrow key replaces.
constexpr int narrowWidth = 1080;
/// What the books' side can do with.
constexpr int leastBooks = 392;

} // namespace

BankPage::BankPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void BankPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    m_strip = new BankStrip;
    column->addWidget(m_strip);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(16);
    panes->addWidget(makeLines(), 9);
    panes->addWidget(makeBooks(), 8);
    column->addLayout(panes, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Down, tr("next line"));
    m_foot->addHint(Qt::Key_Return, tr("accept"));
    m_foot->addHint(Qt::Key_Space, tr("tick an entry"));
    outer->addWidget(m_foot);
}

QWidget *BankPage::makeHead()
{
    m_head = new PageHead(tr("Bank reconciliation"));
    m_which = new KeyButton(tr("Account"));
    m_which->setObjectName(u"bank-account"_qs);
    m_which->setTrailingIcon(u"chevron-down"_qs);
    m_which->setMenu(new QMenu(m_which));
    m_head->addAction(m_which);
    auto *more = new KeyButton(tr("More"));
    more->setObjectName(u"bank-more"_qs);
    more->setTrailingIcon(u"chevron-down"_qs);
    auto *menu = new QMenu(more);
    menu->addAction(tr("Read payouts (HelloAsso, Stripe, PayPal)…"), this, &BankPage::readPayouts)
        ->setEnabled(desk().may(Permission::PostEntries));
    menu->addAction(tr("Slips of cheques and cash"), this,
                    [this] { desk().go(u"bank-deposits"_qs); });
    menu->addAction(tr("Rules"), this, [this] { desk().go(u"bank-rules"_qs); });
    menu->addAction(tr("Statement of reconciliation"), this,
                    [this] { desk().go(u"report"_qs, QVariantList{u"bank-reconciliation"_qs}); });
    menu->addAction(tr("Account in the books…"), this, &BankPage::askLedger);
    more->setMenu(menu);
    m_head->addAction(more);
    auto *read = new KeyButton(tr("Read a statement"));
    read->setObjectName(u"read-statement"_qs);
    read->setIconName(u"file-up"_qs);
    if (!desk().may(Permission::PostEntries))
        read->hide();
    connect(read, &QPushButton::clicked, this, &BankPage::read);
    m_head->addAction(read);
    m_close = new KeyButton(tr("Close the reconciliation"));
    m_close->setObjectName(u"close-reconciliation"_qs);
    m_close->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    if (!desk().may(Permission::PostEntries))
        m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &BankPage::close);
    m_head->addAction(m_close);
    return m_head;
}

QWidget *BankPage::makeLines()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *title = new QHBoxLayout;
    title->addWidget(makeLabel(tr("The bank says"), TextSize::Section, Weight::Strong), 1);
    title->addWidget(
        makeLabel(tr("oldest first"), TextSize::Caption, Weight::Regular, Token::TextMuted));
    column->addLayout(title);
    m_lines = new BankLinesModel(this);
    m_table = new DataTable(tr("Lines of the bank"));
    m_table->setObjectName(u"bank-lines"_qs);
    m_table->setModel(m_lines);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({72, 0, 108, 126});
    auto *card = new TableCard(m_table);
    auto *empty = new EmptyState(u"landmark"_qs, tr("No line of the bank is left to look at."),
                                 tr("Read a statement"));
    connect(empty, &EmptyState::begun, this, &BankPage::read);
    card->setEmpty(empty);
    column->addWidget(card, 1);
    connect(m_table, &DataTable::currentRowChanged, this, &BankPage::showCurrent);
    connect(m_table, &DataTable::opened, this, [this] { m_books->accept(); });
    return holder;
}

QWidget *BankPage::makeBooks()
{
    m_right = new QStackedWidget;
    // Its buttons say by themselves what they need once the text is enlarged.
    const auto fit = [this] { m_right->setMinimumWidth(grown(100) > 100 ? 0 : leastBooks); };
    connect(&Theme::of(this), &Theme::changed, m_right, fit);
    fit();
    m_books = new BankBooksPane(desk().may(Permission::PostEntries));
    m_right->addWidget(m_books);
    m_form = new BankPostForm;
    m_columns = new BankColumnsForm;
    for (QWidget *form : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_columns)}) {
        auto *holder = new QWidget;
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(form);
        column->addStretch();
        m_right->addWidget(holder);
    }
    connect(m_books, &BankBooksPane::accepted, this, [this](const MatchSuggestion &suggestion) {
        onLine([suggestion](BankService &service, const Session &session,
                            BankLineId line) -> Result<> {
            CABAS_TRY(service.accept(session, line, suggestion));
            return Ok{};
        });
    });
    connect(m_books, &BankBooksPane::matched, this, [this](const std::vector<qint64> &entries) {
        onLine(
            [entries](BankService &service, const Session &session, BankLineId line) -> Result<> {
                CABAS_TRY(service.match(session, line, entries));
                return Ok{};
            });
    });
    connect(m_books, &BankBooksPane::undoWanted, this, [this] {
        onLine([](BankService &service, const Session &session, BankLineId line) {
            return service.undo(session, line);
        });
    });
    connect(m_books, &BankBooksPane::postWanted, this, &BankPage::openForm);
    connect(m_books, &BankBooksPane::skipWanted, this, &BankPage::goOn);
    connect(m_books, &BankBooksPane::entryWanted, this,
            [this](qint64 entry) { desk().go(u"entry"_qs, entry); });
    connect(m_form, &BankPostForm::closed, this, &BankPage::closeForm);
    connect(m_form, &BankPostForm::kept, this, &BankPage::post);
    connect(m_columns, &BankColumnsForm::closed, this, &BankPage::closeForm);
    connect(m_columns, &BankColumnsForm::kept, this, &BankPage::teach);
    return m_right;
}

void BankPage::begin(const QVariant &)
{
    m_bands->settleAll();
    closeForm();
    const auto accounts = AccountingService(desk().db()).accounts(desk().session());
    if (accounts)
        m_form->setAccounts(*accounts);
    setFocusProxy(m_table);
}

void BankPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_books->setNarrow(width() < narrowWidth);
}

void BankPage::fillAccounts()
{
    const auto accounts = BankService(desk().db()).accounts(desk().session());
    m_accounts = accounts ? *accounts : std::vector<BankAccount>();
    m_which->menu()->clear();
    for (const BankAccount &account : m_accounts)
        m_which->menu()->addAction(BankRules::title(account), this, [this, id = account.id] {
            m_account = id;
            reload();
        });
    m_which->setVisible(m_accounts.size() > 1);
    if (!m_account && !m_accounts.empty())
        m_account = m_accounts.front().id;
}

void BankPage::reload()
{
    fillAccounts();
    if (!m_account)
        return showNothing();
    const int asked = ++m_asked;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, account = *m_account] {
            return BankService(db).board(session, account);
        },
        [this, asked](const Result<BankBoard> &board) {
            if (asked != m_asked)
                return;
            if (board)
                showBoard(*board);
            else
                tell(board.failure());
        });
}

Page *makeBankPage(Desk &desk, QWidget *parent)
{
    return new BankPage(desk, parent);
}

} // namespace cabas::ui
