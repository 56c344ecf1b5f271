// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/paymentspage.h"

#include "core/accounting/paymentservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/formats/ibancheck.h"
#include "ui/accounting/paymentaccountform.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int soonDays = 7;

} // namespace

PaymentsPage::PaymentsPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void PaymentsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(row, m_bands);
    m_part = new SegmentedControl;
    m_part->setObjectName(u"payments-part"_qs);
    for (const QString &word : {tr("To pay"), tr("Runs")})
        m_part->addSegment(word);
    column->addWidget(m_part, 0, Qt::AlignLeft);
    m_parts = new QStackedWidget;
    m_parts->addWidget(makePayable());
    m_parts->addWidget(makeRuns());
    column->addWidget(m_parts, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_form = new PaymentAccountForm(desk());
    row->addWidget(m_form);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Space, tr("pay or leave"));
    outer->addWidget(m_foot);
    connect(m_part, &SegmentedControl::currentChanged, this, &PaymentsPage::showPart);
    connect(m_form, &PaymentAccountForm::saved, this, &PaymentsPage::reload);
}

QWidget *PaymentsPage::makeHead()
{
    auto *head = new PageHead(tr("Payments"));
    head->setParentPage(tr("Third parties"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"parties"_qs); });
    m_cancel = new KeyButton(tr("Give it up"));
    m_cancel->setObjectName(u"run-cancel"_qs);
    m_file = new KeyButton(tr("File for the bank…"));
    m_file->setObjectName(u"run-file"_qs);
    m_file->setIconName(u"file-down"_qs);
    m_post = new KeyButton(tr("Post the payments"), KeyButton::Role::Primary);
    m_post->setObjectName(u"run-post"_qs);
    m_prepare = new KeyButton(tr("Prepare the run"), KeyButton::Role::Primary);
    m_prepare->setObjectName(u"run-prepare"_qs);
    m_prepare->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (KeyButton *button : {m_cancel, m_file, m_post, m_prepare})
        head->addAction(button);
    connect(m_cancel, &QPushButton::clicked, this, &PaymentsPage::cancel);
    connect(m_file, &QPushButton::clicked, this, &PaymentsPage::writeFile);
    connect(m_post, &QPushButton::clicked, this, &PaymentsPage::post);
    connect(m_prepare, &QPushButton::clicked, this, &PaymentsPage::prepare);
    return head;
}

QWidget *PaymentsPage::makeWishes()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_account = new QComboBox;
    m_account->setObjectName(u"pay-account"_qs);
    m_means = new QComboBox;
    m_means->setObjectName(u"pay-means"_qs);
    m_means->addItem(tr("Transfers"), false);
    m_means->addItem(tr("Cheques"), true);
    const QDate today = desk().session().today();
    m_on = makeDayEdit(u"pay-on"_qs);
    m_on->setDate(today);
    m_until = makeDayEdit(u"pay-until"_qs);
    m_until->setDate(today.addDays(soonDays));
    const auto add = [&](const QString &label, QWidget *editor, int stretch) {
        editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        auto *field = new Field(label, editor);
        field->setNoteReserved(false);
        row->addWidget(field, stretch, Qt::AlignTop);
    };
    add(tr("From"), m_account, 3);
    add(tr("By"), m_means, 2);
    add(tr("Paid on"), m_on, 2);
    add(tr("What is due until"), m_until, 2);
    connect(m_until, &QDateEdit::dateChanged, this, [this] { fillPayable(); });
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] { tellSum(); });
    connect(m_means, &QComboBox::currentIndexChanged, this, [this] { fillPayable(); });
    return holder;
}

QWidget *PaymentsPage::makePayable()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeWishes());
    m_rows = new RowsModel({{tr("Paid")},
                            {tr("Third party")},
                            {tr("Documents")},
                            {tr("Amount"), RowsModel::Side::Right}},
                           this);
    m_table = new DataTable(tr("What is due"));
    m_table->setObjectName(u"payable"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({72, 0, 216, 120});
    m_table->installEventFilter(this);
    auto *card = new TableCard(m_table);
    card->setEmpty(
        new EmptyState(u"circle-check"_qs, tr("Nothing is due to suppliers until that day.")));
    column->addWidget(card, 1);
    return holder;
}

QWidget *PaymentsPage::makeRuns()
{
    m_runRows = new RowsModel({{tr("Run")},
                               {tr("Paid on")},
                               {tr("By")},
                               {tr("Payees")},
                               {tr("Amount"), RowsModel::Side::Right},
                               {tr("State")}},
                              this);
    m_runTable = new DataTable(tr("Payment runs"));
    m_runTable->setObjectName(u"runs"_qs);
    m_runTable->setModel(m_runRows);
    m_runTable->setColumnWidths({192, 104, 104, 0, 120, 120});
    auto *card = new TableCard(m_runTable);
    card->setEmpty(new EmptyState(u"wallet"_qs, tr("No payment run was prepared yet.")));
    connect(m_runTable, &DataTable::currentRowChanged, this, [this] { tellSum(); });
    connect(m_runTable, &DataTable::opened, this, [this] {
        const PaymentRun *run = chosenRun();
        if (run != nullptr && run->lines.front().entry)
            desk().go(u"entry"_qs, run->lines.front().entry->value());
    });
    return card;
}

void PaymentsPage::begin(const QVariant &about)
{
    m_part->setCurrent(about.toString() == u"runs" ? 1 : 0);
    showPart();
}

void PaymentsPage::showPart()
{
    m_parts->setCurrentIndex(m_part->current());
    setFocusProxy(m_part->current() == 0 ? m_table : m_runTable);
    reload();
}

void PaymentsPage::reload()
{
    fillAccounts();
    fillPayable();
    fillRuns();
}

void PaymentsPage::fillAccounts()
{
    PaymentService payments(desk().db());
    const auto accounts = payments.accounts(desk().session());
    const QString before = m_account->currentData().toString();
    m_account->clear();
    for (const PaymentAccount &account : accounts ? *accounts : std::vector<PaymentAccount>())
        m_account->addItem(account.account + u"  "_qs + IbanCheck::grouped(account.iban),
                           account.account);
    m_account->setCurrentIndex(std::max(0, m_account->findData(before)));
    if (accounts && !accounts->empty()) {
        m_form->show((*accounts)[size_t(std::max(0, m_account->currentIndex()))]);
        return;
    }
    const auto usual = payments.usualAccount(desk().session());
    m_form->show({usual ? *usual : QString(), desk().shop().profile().name, {}, {}, {}});
}

bool PaymentsPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggle(m_table->currentRow());
        return true;
    }
    return Page::eventFilter(object, event);
}

Page *makePaymentsPage(Desk &desk, QWidget *parent)
{
    return new PaymentsPage(desk, parent);
}

} // namespace cabas::ui
