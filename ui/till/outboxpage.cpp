// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/outboxpage.h"

#include "core/outbox/outboxrules.h"
#include "core/till/tillpaperservice.h"
#include "ui/till/outboxworker.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"

#include <QDir>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int shownAtMost = 300;

Kind kindOf(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Sent:
        return Kind::Success;
    case OutboxState::Failed:
        return Kind::Warning;
    case OutboxState::Waiting:
    case OutboxState::Sending:
        return Kind::Info;
    case OutboxState::GivenUp:
        break;
    }
    return Kind::Neutral;
}

bool isSettled(const OutboxItem &item)
{
    return item.state == OutboxState::Sent || item.state == OutboxState::GivenUp;
}

} // namespace

OutboxPage::OutboxPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Sales, parent)
{
    buildUi();
    connect(&OutboxWorker::of(desk), &OutboxWorker::settled, this, &OutboxPage::reload);
}

KeyButton *OutboxPage::addDeed(const QString &verb, const char *name, const QKeySequence &key)
{
    auto *button = new KeyButton(verb);
    button->setObjectName(QString::fromLatin1(name));
    button->setKey(key);
    return button;
}

void OutboxPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Prints and mails"));
    head->setSubtitle(tr("What is done stays here for 30 days."));
    m_giveUp = addDeed(tr("Give up"), "outbox-give-up", Qt::Key_Delete);
    m_pdf = addDeed(tr("Save as PDF"), "outbox-pdf", Qt::Key_F9);
    m_again = addDeed(tr("Send again"), "outbox-again", Qt::Key_F8);
    for (KeyButton *each : {m_giveUp, m_pdf, m_again})
        head->addAction(each);
    outer->addWidget(head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    m_rows = new RowsModel({{tr("When")}, {tr("What")}, {tr("To")}, {tr("State")}}, this);
    m_table = new DataTable(tr("Prints and mails, what is open first"));
    m_table->setObjectName(u"outbox"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({176, 0, 232, 168});
    auto *card = new TableCard(m_table);
    card->setEmpty(
        new EmptyState(u"printer"_qs, tr("Nothing was printed or mailed in the last 30 days.")));
    column->addWidget(card, 1);
    m_foot = new FootLine;
    outer->addWidget(m_foot);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::currentRowChanged, this, &OutboxPage::showDeeds);
    connect(m_again, &QPushButton::clicked, this, [this] { again(false); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { again(true); });
    connect(m_giveUp, &QPushButton::clicked, this, &OutboxPage::giveUp);
}

void OutboxPage::begin(const QVariant &)
{
    m_bands->settleAll();
    reload();
    m_table->setFocus();
}

void OutboxPage::reload()
{
    const auto found = OutboxService(desk().db()).newest(desk().session(), shownAtMost);
    const OutboxItem *before = chosen();
    const qint64 wanted = before != nullptr ? before->id.value() : 0;
    m_items = found ? *found : std::vector<OutboxItem>();
    std::stable_partition(m_items.begin(), m_items.end(),
                          [](const OutboxItem &item) { return !isSettled(item); });
    std::vector<RowOfCells> rows;
    int open = 0;
    for (const OutboxItem &item : m_items) {
        open += isSettled(item) ? 0 : 1;
        rows.push_back(rowOf(item));
    }
    m_rows->setRows(std::move(rows));
    const int row = m_rows->rowOf(wanted);
    if (m_rows->rowCount() > 0)
        m_table->selectOnly(std::max(row, 0));
    m_foot->setCounts({open > 0 ? tr("%n still open", nullptr, open) : tr("all settled")});
    OutboxWorker::of(desk()).tellOpen();
    showDeeds();
}

RowOfCells OutboxPage::rowOf(const OutboxItem &item) const
{
    const bool isMail = item.draft.kind == OutboxKind::Mail;
    QString to = item.draft.target;
    if (!isMail)
        to = tr("printer of %1").arg(to);
    else if (to.isEmpty())
        to = tr("an address");
    const QString when = desk().session().local(item.createdAt).toString(u"dd/MM/yyyy HH:mm"_qs);
    const QString icon = isMail ? u"mail"_qs : u"printer"_qs;
    return {item.id.value(),
            {{when, {{Cell::Ink, int(Token::TextMuted)}}},
             {item.draft.title, {{Cell::Second, item.lastError}}},
             {to, {{Cell::Icon, icon}}},
             {OutboxRules::stateTitle(item), {{Cell::ChipKind, int(kindOf(item))}}}}};
}

const OutboxItem *OutboxPage::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && size_t(row) < m_items.size() ? &m_items[size_t(row)] : nullptr;
}

void OutboxPage::showDeeds()
{
    const OutboxItem *item = chosen();
    const bool isOpen = item != nullptr && OutboxRules::isOpen(*item, desk().session().now()) &&
                        !OutboxWorker::of(desk()).isBusyWith(item->id);
    const bool isPrint = item != nullptr && item->draft.kind == OutboxKind::Print;
    m_again->setEnabled(isOpen);
    m_again->setText(isOpen && isPrint && item->isDoubtful ? tr("Print a duplicate")
                                                           : tr("Send again"));
    m_pdf->setEnabled(isOpen && isPrint);
    m_giveUp->setEnabled(isOpen);
}

void OutboxPage::again(bool asPdf)
{
    const OutboxItem *item = chosen();
    if (item == nullptr)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = item->id] {
            return TillPaperService(db).again(session, id);
        },
        [this, asPdf](const Result<AskedPaper> &asked) {
            if (!asked) {
                tellRefusal(asked.failure());
                return;
            }
            OutboxWorker &worker = OutboxWorker::of(desk());
            if (!asPdf) {
                worker.send(asked->outbox);
                return;
            }
            worker.sendAsPdf(asked->outbox);
            desk().toast(tr("The PDF is in %1.")
                             .arg(QDir::toNativeSeparators(OutboxWorker::documentsFolder())));
        });
}

void OutboxPage::giveUp()
{
    const OutboxItem *item = chosen();
    if (item == nullptr)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = item->id] {
            return OutboxService(db).giveUp(session, id);
        },
        [this](const Result<OutboxItem> &done) {
            if (!done)
                tellRefusal(done.failure());
            reload();
        });
}

void OutboxPage::tellRefusal(const Failure &failure)
{
    m_bands->settleAll();
    m_bands->post({Kind::Danger, failure.message, {}});
}

Page *makeOutboxPage(Desk &desk, QWidget *parent)
{
    return new OutboxPage(desk, parent);
}

} // namespace cabas::ui
