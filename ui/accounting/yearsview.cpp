// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/yearsview.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/accountlist.h"
#include "ui/accounting/journalimportcard.h"
#include "ui/accounting/periodlock.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 360;

} // namespace

YearsView::YearsView(Desk &desk, Bands *bands, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_bands(bands),
      m_model(new AccountList({tr("First day"), tr("Last day"), tr("State"), tr("Locked until")},
                              this)),
      m_table(new DataTable(tr("Fiscal years")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_table->setObjectName(u"years"_qs);
    m_table->setModel(m_model);
    setFocusProxy(m_table);
    m_table->setColumnWidths({128, 128, 0, 136});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"calendar-days"_qs,
                                  tr("No fiscal year is open yet: the first entry opens it.")));
    row->addWidget(card, 1);
    row->addWidget(makePanel());
    connect(m_table, &DataTable::currentRowChanged, this, &YearsView::showChosen);
}

QWidget *YearsView::makePanel()
{
    auto *holder = new QWidget;
    growWidth(holder, panelWidth);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (m_desk.may(Permission::LockPeriods))
        column->addWidget(makeLock());
    column->addWidget(makeClosing());
    column->addWidget(makeOpening());
    if (m_desk.may(Permission::ExportBooks))
        column->addWidget(makeFec());
    if (m_desk.may(Permission::PostEntries))
        column->addWidget(new JournalImportCard(m_desk, m_bands));
    column->addStretch();
    return holder;
}

QWidget *YearsView::makeLock()
{
    auto *card = new Card;
    card->setTitle(tr("Lock a period"));
    m_until = makeDayEdit(u"lock-until"_qs);
    const QDate today = m_desk.session().today();
    m_until->setDate(QDate(today.year(), today.month(), 1).addDays(-1));
    m_untilField = new Field(tr("Last day locked"), m_until);
    m_untilField->setNote(tr("Nothing more may be posted until that day. A lock never goes back."));
    auto *button = new KeyButton(tr("Lock"));
    button->setObjectName(u"lock-period"_qs);
    button->setIconName(u"lock"_qs);
    card->body()->addWidget(m_untilField);
    card->body()->addWidget(button);
    connect(button, &QPushButton::clicked, this, &YearsView::lock);
    return card;
}

QWidget *YearsView::makeClosing()
{
    auto *card = new Card;
    card->setTitle(tr("Closing"));
    auto *button = new KeyButton(tr("Close the chosen year…"));
    button->setObjectName(u"close-year"_qs);
    button->setIconName(u"list-checks"_qs);
    card->body()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this] {
        if (const std::optional<FiscalYear> year = chosen())
            m_desk.go(u"year-closing"_qs, year->id.value());
    });
    return card;
}

QWidget *YearsView::makeOpening()
{
    auto *card = new Card;
    card->setTitle(tr("Opening balances"));
    auto *button = new KeyButton(tr("Type the balances…"));
    button->setObjectName(u"open-balances"_qs);
    button->setIconName(u"pencil"_qs);
    card->body()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this] { m_desk.go(u"opening"_qs); });
    return card;
}

QWidget *YearsView::makeFec()
{
    auto *card = new Card;
    card->setTitle(tr("File for the tax office (FEC)"));
    auto *name = new QLineEdit;
    name->setObjectName(u"fec-name"_qs);
    name->setReadOnly(true);
    m_nameField = new Field(tr("Its legal name"), name);
    m_export = new KeyButton(tr("Write it into a folder…"));
    m_export->setObjectName(u"export-fec"_qs);
    m_export->setIconName(u"file-down"_qs);
    card->body()->addWidget(m_nameField);
    card->body()->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &YearsView::exportFec);
    return card;
}

void YearsView::refresh()
{
    const auto years = AccountingService(m_desk.db()).fiscalYears(m_desk.session());
    if (!years) {
        Q_EMIT refused(years.failure());
        return;
    }
    m_years = *years;
    const QString before = m_model->key(m_table->currentRow());
    std::vector<AccountList::Row> rows;
    for (const FiscalYear &year : m_years) {
        const QString state = year.state == u"open"          ? tr("Open")
                              : year.state == u"soft_closed" ? tr("Being closed")
                                                             : tr("Closed for good");
        rows.push_back({QString::number(year.id.value()),
                        {dateText(year.start), dateText(year.end), state,
                         year.lockedUntil ? dateText(*year.lockedUntil) : QString()},
                        {}});
    }
    m_model->show(std::move(rows));
    Q_EMIT counted({tr("%n fiscal years", nullptr, m_model->rowCount())});
    const int again = m_model->rowOf(before);
    if (m_model->rowCount() > 0)
        m_table->selectOnly(again >= 0 ? again : m_model->rowCount() - 1);
    showChosen();
}

std::optional<FiscalYear> YearsView::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_years[size_t(row)]);
}

void YearsView::showChosen()
{
    if (m_export == nullptr)
        return;
    const std::optional<FiscalYear> year = chosen();
    m_export->setEnabled(year.has_value());
    auto *name = static_cast<QLineEdit *>(m_nameField->editor());
    name->clear();
    if (!year)
        return;
    const Result<FecFile> described =
        AccountingService(m_desk.db()).describeFec(m_desk.session(), year->end.year());
    if (!described)
        return;
    name->setText(described->fileName);
    m_nameField->setNote(described->sirenMissing
                             ? tr("The shop has no SIREN yet: nine zeros stand for it.")
                             : QString());
}

void YearsView::lock()
{
    const QDate until = m_until->date();
    m_untilField->setError({});
    lockBooks(m_desk, this, until, [this](const Result<FiscalYear> &locked) {
        if (!locked)
            m_untilField->setError(locked.failure().message);
        else
            refresh();
    });
}

void YearsView::exportFec()
{
    const std::optional<FiscalYear> year = chosen();
    const std::optional<QString> folder =
        year ? Ask::folder(this, tr("Folder for the FEC")) : std::nullopt;
    if (!folder)
        return;
    m_export->setEnabled(false);
    m_export->setText(tr("Being written and checked…"));
    const Session session = m_desk.session();
    m_worker.run(
        this,
        [&db = m_desk.db(), session, end = year->end.year(), folder = *folder] {
            return AccountingService(db).deliverFec(session, end, folder);
        },
        [this](const Result<FecDelivery> &delivery) { delivered(delivery); });
}

void YearsView::delivered(const Result<FecDelivery> &delivery)
{
    m_export->setText(tr("Write it into a folder…"));
    m_export->setEnabled(true);
    m_bands->settleAll();
    if (!delivery) {
        Q_EMIT refused(delivery.failure());
        return;
    }
    const FecReport &report = delivery->report;
    const QLocale locale = Language::locale();
    if (!report.ok) {
        m_bands->post({Kind::Danger,
                       tr("The FEC is written, but the check finds %n errors.", nullptr,
                          int(report.errors.size())),
                       report.errors.front().message});
        return;
    }
    QString rest =
        tr("%1: %2 entries, %3 lines, debit and credit %4.")
            .arg(QDir::toNativeSeparators(delivery->path), locale.toString(report.entries),
                 locale.toString(report.lines), moneyText(report.debit, locale));
    if (!report.warnings.empty())
        rest += u' ' + report.warnings.front().message;
    m_bands->post({Kind::Success, tr("The FEC is written and checked: no error."), rest});
}

} // namespace cabas::ui
