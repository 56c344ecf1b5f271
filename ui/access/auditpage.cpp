// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/auditpage.h"

#include "core/access/auditwords.h"
#include "core/catalog/catalogservice.h"
#include "core/members/memberservice.h"
#include "core/purchasing/supplierservice.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"

#include <QSaveFile>
#include <QTimeZone>
#include <QVBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

constexpr int pageRows = 200;
/// Days of each choice of period after "all".
constexpr std::array<int, 4> periods{1, 7, 31, 366};

} // namespace

AuditPage::AuditPage(Desk &desk, QWidget *parent)
    : Page(desk,
           Topics(Topic::Shop) | Topic::Access | Topic::Catalog | Topic::Suppliers |
               Topic::Members | Topic::Stock | Topic::Deliveries | Topic::Sales | Topic::Journal,
           parent)
{
    buildUi();
}

void AuditPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Who did what"));
    head->setSubtitle(tr("Each line is sealed to the one before it: none can be changed or "
                         "removed unseen."));
    outer->addWidget(head);
    outer->addWidget(makeList(), 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("all about the same thing"));
    outer->addWidget(m_foot);
}

QWidget *AuditPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_filter = new FilterLine(QString());
    m_filter->search()->hide();
    QStringList areas{tr("all")};
    for (const QString &area : AuditWords::areas())
        areas.append(AuditWords::areaTitle(area));
    m_person = m_filter->addFacet(tr("Person"), {tr("all")});
    m_area = m_filter->addFacet(tr("About"), areas);
    m_period = m_filter->addFacet(
        tr("When"), {tr("always"), tr("today"), tr("7 days"), tr("31 days"), tr("a year")});
    column->addWidget(m_filter);
    m_rows = new RowsModel({{tr("When")}, {tr("Who")}, {tr("What")}, {tr("About")}}, this);
    m_table = new DataTable(tr("Who did what, newest first"));
    m_table->setObjectName(u"audit"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({152, 208, 0, 256});
    new ListMemory(desk(), u"audit"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"history"_qs, tr("Nobody did such a thing in that time.")));
    column->addWidget(card, 1);
    m_more = new KeyButton(tr("Show older lines"));
    m_more->setObjectName(u"audit-more"_qs);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_filter, &FilterLine::facetChanged, this, [this] { reload(); });
    connect(m_more, &QPushButton::clicked, this, &AuditPage::more);
    KeyButton *save = m_filter->addTool(u"download"_qs, tr("Write these lines to a file (CSV)"));
    save->setObjectName(u"audit-csv"_qs);
    connect(save, &QPushButton::clicked, this, &AuditPage::save);
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { narrow(index.row()); });
    connect(m_filter, &FilterLine::chipRemoved, this, [this] {
        m_object.reset();
        reload();
    });
    return holder;
}

void AuditPage::begin(const QVariant &)
{
    m_table->setFocus();
}

void AuditPage::fillPeople()
{
    const auto people = AccessService(desk().db()).auditedNames(desk().session());
    const std::vector<SignInName> found = people ? *people : std::vector<SignInName>();
    if (found.size() == m_people.size())
        return;
    m_people = found;
    QStringList names{tr("all")};
    for (const SignInName &person : m_people)
        names.append(person.displayName);
    m_filter->setFacetValues(m_person, names);
}

AuditFilter AuditPage::filter() const
{
    AuditFilter wanted;
    if (const int person = m_filter->facet(m_person); person > 0)
        wanted.user = m_people[size_t(person - 1)].id;
    if (const int area = m_filter->facet(m_area); area > 0)
        wanted.area = AuditWords::areas().at(area - 1);
    if (const int period = m_filter->facet(m_period); period > 0) {
        const QDate first = desk().session().today().addDays(1 - periods.at(size_t(period - 1)));
        wanted.from = QDateTime(first, QTime(0, 0), QTimeZone(desk().session().timeZone())).toUTC();
    }
    if (m_object) {
        wanted.subjectKind = m_object->subjectKind;
        wanted.subjectId = m_object->subjectId;
    }
    return wanted;
}

void AuditPage::narrow(int row)
{
    if (row < 0 || row >= int(m_lines.size()))
        return;
    const QString chip = u"object"_qs;
    m_filter->removeChip(chip);
    m_object = m_lines[size_t(row)];
    const QString name = subjectOf(*m_object);
    m_filter->addChip(chip, name.isEmpty() ? tr("the same thing") : name);
    reload();
}

void AuditPage::save()
{
    const auto path =
        Ask::fileToSave(this, tr("Who did what"), tr("who-did-what.csv"), tr("Table (*.csv)"));
    if (!path)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), wanted = filter(),
         path = *path]() -> Result<qint64> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return storageFailure(
                    tr("%1 could not be written: %2").arg(path, file.errorString()));
            CABAS_LET(count, AccessService(db).auditCsv(session, wanted, file));
            if (!file.commit())
                return storageFailure(
                    tr("%1 could not be written: %2").arg(path, file.errorString()));
            return count;
        },
        [this](const Result<qint64> &count) {
            if (!count)
                return Ask::tellRefusal(this, count.failure());
            desk().toast(tr("%n line(s) written.", nullptr, int(*count)));
        });
}

void AuditPage::reload()
{
    fillPeople();
    m_lines.clear();
    m_rows->setRows(read(filter()));
    m_foot->setCounts({tr("%n line(s) shown", nullptr, m_rows->rowCount())});
}

std::vector<RowOfCells> AuditPage::read(const AuditFilter &filter)
{
    const auto entries = AccessService(desk().db()).audit(desk().session(), filter, pageRows);
    std::vector<RowOfCells> rows;
    for (const AuditEntry &entry : entries ? *entries : std::vector<AuditEntry>()) {
        rows.push_back(rowOf(entry));
        m_lines.push_back(entry.line);
    }
    m_more->setVisible(int(rows.size()) == pageRows);
    return rows;
}

void AuditPage::more()
{
    AuditFilter wanted = filter();
    wanted.before = m_rows->key(m_rows->rowCount() - 1);
    m_rows->addRows(read(wanted));
    m_foot->setCounts({tr("%n line(s) shown", nullptr, m_rows->rowCount())});
}

RowOfCells AuditPage::rowOf(const AuditEntry &entry) const
{
    const QString when = desk().session().local(entry.line.at).toString(u"dd/MM/yyyy HH:mm"_qs);
    const QString approver =
        entry.approver.isEmpty() ? QString() : tr("approved by %1").arg(entry.approver);
    return {entry.line.id,
            {{when, {{Cell::Ink, int(Token::TextMuted)}}},
             {entry.who, {{Cell::Second, approver}}},
             {entry.title, {{Cell::Strong, true}, {Cell::Second, entry.details}}},
             {subjectOf(entry.line), {{Cell::Ink, int(Token::TextMuted)}}}}};
}

QString AuditPage::subjectOf(const AuditLine &line) const
{
    const QString &kind = line.subjectKind;
    if (kind == u"member") {
        const auto sheet =
            MemberService(desk().db()).show(desk().session(), MemberId(line.subjectId));
        return sheet ? tr("%1, no. %2").arg(sheet->member.name).arg(sheet->member.number)
                     : tr("a member");
    }
    if (kind == u"product") {
        const auto product =
            CatalogService(desk().db()).find(desk().session(), ProductId(line.subjectId));
        return product ? product->name : tr("a product");
    }
    if (kind == u"supplier") {
        const auto supplier = SupplierService(desk().db()).find(SupplierId(line.subjectId));
        return supplier ? supplier->name : tr("a supplier");
    }
    if (kind == u"user") {
        for (const SignInName &person : m_people) {
            if (person.id.value() == line.subjectId)
                return person.displayName;
        }
    }
    return {};
}

Page *makeAuditPage(Desk &desk, QWidget *parent)
{
    return new AuditPage(desk, parent);
}

} // namespace cabas::ui
