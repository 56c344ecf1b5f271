// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/privacypage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/members/memberservice.h"
#include "core/reports/privacyservice.h"
#include "ui/printing/reportoutput.h"
#include "ui/shell/secondperson.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sheetparts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

PrivacyPage::PrivacyPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Members, parent)
{
    buildUi();
}

void PrivacyPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Personal data"));
    head->setSubtitle(tr("What the shop holds about people, and for how long"));
    outer->addWidget(head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    const SheetColumns columns = addSheetColumns(column);
    columns.left->addWidget(makeLists(), 1);
    columns.right->addWidget(makeFile());
    columns.right->addStretch(1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("look at the file"));
    outer->addWidget(m_foot);
}

QWidget *PrivacyPage::makeLists()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_which = new SegmentedControl;
    m_which->setObjectName(u"privacy-list"_qs);
    m_which->setAccessibleName(tr("What is listed"));
    m_which->addSegment(tr("Past their time"));
    m_which->addSegment(tr("What is kept and why"));
    column->addWidget(m_which, 0, Qt::AlignLeft);
    m_lists = new QStackedWidget;
    m_pastRows = new RowsModel(
        {{tr("Member")}, {tr("Last heard of")}, {tr("Kept until")}, {tr("What is still open")}},
        this);
    m_pastTable = new DataTable(tr("Members whose data are kept too long"));
    m_pastTable->setObjectName(u"past-members"_qs);
    m_pastTable->setModel(m_pastRows);
    m_pastTable->setColumnWidths({0, 128, 120, 240});
    auto *past = new TableCard(m_pastTable);
    past->setEmpty(
        new EmptyState(u"shield-check"_qs, tr("Nobody’s data are kept longer than they may be.")));
    m_lists->addWidget(past);
    m_keptRows = new RowsModel({{tr("What is kept")}, {tr("Basis")}, {tr("How long")}}, this);
    auto *kept = new DataTable(tr("What is kept and why"));
    kept->setObjectName(u"kept-data"_qs);
    kept->setModel(m_keptRows);
    kept->setDensity(DataTable::Density::TwoLines);
    kept->setColumnWidths({0, 168, 224});
    m_lists->addWidget(new TableCard(kept));
    column->addWidget(m_lists, 1);
    connect(m_which, &SegmentedControl::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    connect(m_pastTable, &DataTable::opened, this, [this](const QModelIndex &index) {
        look(QString::number(m_past[size_t(index.row())].member.number));
    });
    return holder;
}

QWidget *PrivacyPage::makeFile()
{
    m_file = new Card;
    m_file->setTitle(tr("A member’s file"));
    m_typed = new QLineEdit;
    m_typed->setObjectName(u"privacy-member"_qs);
    m_field = new Field(tr("Number or badge"), m_typed);
    m_field->setNote(tr("What is held about them is then printed, copied or erased."));
    m_file->body()->addWidget(m_field);
    m_readRows = new RowsModel({{tr("Looked at on")}, {tr("By")}}, this);
    auto *table = new DataTable(tr("Who looked at the file"));
    table->setObjectName(u"file-readings"_qs);
    table->setModel(m_readRows);
    table->setDensity(DataTable::Density::TwoLines);
    table->setColumnWidths({136, 0});
    m_readings = new TableCard(table);
    m_readings->setMinimumHeight(240);
    m_readings->setEmpty(new EmptyState(u"eye"_qs, tr("Nobody looked at it yet.")));
    m_readings->hide(); // until somebody is chosen
    m_file->body()->addWidget(m_readings, 1);
    m_output = new ReportOutput(
        desk(),
        [this] {
            const Session session = desk().session();
            const MemberId id = m_member ? m_member->id : MemberId(0);
            return OutputWish{tr("Data of member %1").arg(m_member ? m_member->number : 0),
                              session.today(),
                              [&db = desk().db(), session, id]() -> Result<ReportTable> {
                                  CABAS_LET(file, PrivacyService(db).file(session, id));
                                  return PrivacyService::paper(file);
                              }};
        },
        this);
    m_output->printButton()->setRole(KeyButton::Role::Outlined);
    connect(m_output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(m_bands, failure); });
    m_save = new KeyButton(tr("Copy as a file"));
    m_save->setObjectName(u"privacy-save"_qs);
    auto *row = new QHBoxLayout;
    row->addWidget(m_output->printButton());
    row->addWidget(m_save);
    m_file->body()->addLayout(row);
    m_erase = new KeyButton(tr("Erase this person’s data"), KeyButton::Role::Danger);
    m_erase->setObjectName(u"privacy-erase"_qs);
    m_file->body()->addWidget(m_erase, 0, Qt::AlignLeft);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { look(m_typed->text()); });
    connect(m_save, &QPushButton::clicked, this, &PrivacyPage::save);
    connect(m_erase, &QPushButton::clicked, this, &PrivacyPage::erase);
    for (KeyButton *button : {m_output->printButton(), m_save, m_erase})
        button->setEnabled(false);
    return m_file;
}

void PrivacyPage::begin(const QVariant &about)
{
    fillKept();
    if (about.isValid())
        look(about.toString());
    setFocusProxy(m_typed);
    m_typed->setFocus();
}

bool PrivacyPage::scanned(const QString &code)
{
    look(code);
    return true;
}

void PrivacyPage::reload()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session()] {
            return PrivacyService(db).past(session);
        },
        [this](const Result<std::vector<PastMember>> &past) {
            if (past)
                fillPast(*past);
            else
                Ask::tellRefusal(m_bands, past.failure());
        });
}

void PrivacyPage::fillPast(const std::vector<PastMember> &past)
{
    m_past = past;
    std::vector<RowOfCells> rows;
    for (const PastMember &each : m_past)
        rows.push_back({each.member.id.value(),
                        {{u"%1  %2"_qs.arg(QString::number(each.member.number), each.member.name)},
                         {dateText(each.lastSeen), {{Cell::Ink, int(Token::TextMuted)}}},
                         {dateText(each.limit)},
                         {each.obstacles.join(u' ')}}});
    m_pastRows->setRows(std::move(rows));
    m_which->setCount(0, m_past.empty() ? -1 : int(m_past.size()));
    m_foot->setCounts({tr("%n member(s) past their time", nullptr, int(m_past.size()))});
}

void PrivacyPage::fillKept()
{
    std::vector<RowOfCells> rows;
    for (const KeptData &kept : PrivacyService::kept()) {
        RowCell limit{kept.limit};
        if (!kept.more.isEmpty())
            limit.roles.insert(Cell::Second, kept.more);
        rows.push_back({qint64(rows.size()) + 1,
                        {{kept.data, {{Cell::Second, kept.why}}}, {kept.basis}, limit}});
    }
    m_keptRows->setRows(std::move(rows));
}

void PrivacyPage::look(const QString &typed)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(),
         typed = typed.trimmed()]() -> Result<Looked> {
            CABAS_LET(sheet, MemberService(db).show(session, typed));
            CABAS_LET(readings, PrivacyService(db).readings(session, sheet.member.id));
            return Looked{sheet.member, readings};
        },
        [this](const Result<Looked> &looked) {
            m_field->setError(looked ? QString() : looked.failure().message);
            if (looked)
                show(*looked);
        });
}

void PrivacyPage::show(const Looked &looked)
{
    m_member = looked.member;
    m_file->setTitle(looked.member.name, tr("no. %1").arg(looked.member.number));
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const FileReading &reading : looked.readings) {
        const bool isExport = reading.deed != u"member.read";
        rows.push_back({qint64(rows.size()) + 1,
                        {{dateText(reading.at.date()),
                          {{Cell::Second, locale.toString(reading.at.time(), u"HH:mm"_qs)}}},
                         {reading.userName,
                          {{Cell::Second, isExport ? tr("took a copy") : reading.device}}}}});
    }
    m_readRows->setRows(std::move(rows));
    m_readings->show();
    for (KeyButton *button : {m_output->printButton(), m_save})
        button->setEnabled(desk().may(Permission::SeeContacts));
    m_erase->setEnabled(true);
}

void PrivacyPage::save()
{
    if (!m_member)
        return;
    const auto path =
        Ask::fileToSave(this, tr("Copy of what is held"),
                        tr("member-%1.json").arg(m_member->number), tr("Data (*.json)"));
    if (!path)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = m_member->id, path = *path] {
            return PrivacyService(db).copy(session, id, path);
        },
        [this](const Result<> &saved) {
            if (!saved)
                return Ask::tellRefusal(m_bands, saved.failure());
            desk().toast(tr("Copied."));
            look(QString::number(m_member->number));
        });
}

void PrivacyPage::erase()
{
    if (!m_member)
        return;
    const Ask::Question question{
        tr("Erase the data of %1?").arg(m_member->name),
        tr("The name becomes the number; contacts, notes and people of the household are gone. "
           "Books and tickets stay, without the name. This cannot be undone. Older backups still "
           "hold it until they are replaced."),
        tr("Erase"), tr("Leave it"), true};
    if (!Ask::confirm(this, question))
        return;
    SecondPerson::run(
        desk(), this, Permission::ManageShop,
        [&db = desk().db(), id = m_member->id](const Session &session) {
            return PrivacyService(db).erase(session, id);
        },
        [this](const Result<Member> &erased) {
            if (!erased)
                return Ask::tellRefusal(m_bands, erased.failure());
            desk().toast(tr("Erased."));
            look(QString::number(erased->number));
        });
}

Page *makePrivacyPage(Desk &desk, QWidget *parent)
{
    return new PrivacyPage(desk, parent);
}

} // namespace cabas::ui
