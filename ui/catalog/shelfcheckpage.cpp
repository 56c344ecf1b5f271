// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/shelfcheckpage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/shelfcheckservice.h"
#include "ui/catalog/shelfchoice.h"
#include "ui/catalog/shelfmarkpanel.h"
#include "ui/catalog/shelfwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

ShelfCheckPage::ShelfCheckPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Catalog, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_head = new PageHead(tr("Shelf check"));
    const auto addAction = [&](const QString &words, KeyButton::Role role, const QString &name) {
        auto *button = new KeyButton(words, role);
        button->setObjectName(name);
        m_head->addAction(button);
        return button;
    };
    m_other = addAction(tr("Another shelf"), KeyButton::Role::Outlined, u"shelf-other"_qs);
    m_print = addAction(tr("Labels to print"), KeyButton::Role::Primary, u"shelf-print"_qs);
    m_finish = addAction(tr("End of the shelf"), KeyButton::Role::Primary, u"shelf-finish"_qs);
    m_finish->setKey(QKeySequence(Qt::Key_F12));
    connect(m_other, &QPushButton::clicked, this, &ShelfCheckPage::leaveWalk);
    connect(m_print, &QPushButton::clicked, this, [this] { this->desk().go(u"labels"_qs); });
    connect(m_finish, &QPushButton::clicked, this, &ShelfCheckPage::finish);
    outer->addWidget(m_head);
    m_stack = new QStackedWidget;
    m_choice = new ShelfChoice(desk);
    m_stack->addWidget(m_choice);
    connect(m_choice, &ShelfChoice::chosen, this, &ShelfCheckPage::start);
    m_stack->addWidget(makeWalk());
    outer->addWidget(m_stack, 1);
    m_foot = new FootLine;
    outer->addWidget(m_foot);
    showHead();
}

QWidget *ShelfCheckPage::makeWalk()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(row, m_bands);
    m_markRows = new RowsModel({{tr("Label")},
                                {tr("Price"), RowsModel::Side::Right},
                                {tr("On the shelf"), RowsModel::Side::Left}},
                               this);
    m_markTable = new DataTable(tr("Labels of this walk"));
    m_markTable->setObjectName(u"shelf-marks"_qs);
    m_markTable->setModel(m_markRows);
    m_markTable->setDensity(DataTable::Density::TwoLines);
    m_markTable->setColumnWidths({0, 128, 152});
    auto *card = new TableCard(m_markTable);
    card->setEmpty(new EmptyState(u"scan-barcode"_qs, tr("Scan the first label of the shelf.")));
    column->addWidget(card, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_panel = new ShelfMarkPanel;
    row->addWidget(m_panel);
    connect(m_markTable, &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0)
            m_panel->show(m_marks[size_t(at)]);
    });
    connect(m_panel, &ShelfMarkPanel::priceSeen, this, [this](ProductId product, Money seen) {
        write([product, seen](ShelfCheckService &service, const Session &session, ShelfCheckId id) {
            return service.sayPrice(session, id, product, seen);
        });
    });
    connect(m_panel, &ShelfMarkPanel::unlabelled, this, [this](ProductId product) {
        write([product](ShelfCheckService &service, const Session &session, ShelfCheckId id) {
            return service.sayUnlabelled(session, id, product);
        });
    });
    connect(m_panel, &ShelfMarkPanel::standsHere, this, [this](ProductId product) {
        write([product](ShelfCheckService &service, const Session &session, ShelfCheckId id) {
            return service.sayHere(session, id, product);
        });
    });
    return holder;
}

void ShelfCheckPage::begin(const QVariant &)
{
    if (m_check)
        m_markTable->setFocus();
    else
        m_choice->begin();
}

void ShelfCheckPage::reload()
{
    m_choice->reload();
}

void ShelfCheckPage::start(const QString &shelf)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), shelf] {
            return ShelfCheckService(db).start(session, shelf);
        },
        [this](const Result<ShelfCheck> &check) { started(check); });
}

void ShelfCheckPage::started(const Result<ShelfCheck> &check)
{
    if (!check)
        return m_choice->refuse(check.failure().message);
    m_check = *check;
    m_bands->settleAll();
    const auto marks = ShelfCheckService(desk().db()).marks(desk().session(), m_check->id);
    m_marks = marks ? *marks : std::vector<ShelfMark>();
    m_stack->setCurrentIndex(1);
    m_panel->setOpen(true);
    showMarks();
    m_panel->show(m_marks.empty() ? std::nullopt : std::optional(m_marks.front()));
    m_markTable->setFocus();
}

bool ShelfCheckPage::scanned(const QString &code)
{
    if (!m_check || m_check->finishedAt)
        return false;
    write([code](ShelfCheckService &service, const Session &session, ShelfCheckId id) {
        return service.scan(session, id, code);
    });
    return true;
}

template <typename Deed>
void ShelfCheckPage::write(Deed deed)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = m_check->id, deed] {
            ShelfCheckService service(db);
            return deed(service, session, id);
        },
        [this](const Result<ShelfMark> &mark) { wrote(mark); });
}

void ShelfCheckPage::wrote(const Result<ShelfMark> &mark)
{
    if (!mark)
        return Ask::tellRefusal(this, mark.failure());
    using Sound = ScanSound::Sound;
    desk().sound(mark->fault == ShelfFault::Unknown ? Sound::Unknown
                 : mark->isAgain                    ? Sound::Duplicate
                 : mark->fault == ShelfFault::None  ? Sound::Success
                                                    : Sound::Warning);
    const auto known = std::find_if(m_marks.begin(), m_marks.end(),
                                    [&](const ShelfMark &one) { return one.id == mark->id; });
    if (known == m_marks.end())
        m_marks.insert(m_marks.begin(), *mark);
    else
        *known = *mark;
    showMarks();
    m_panel->show(*mark);
    m_markTable->setFocus();
}

void ShelfCheckPage::finish()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = m_check->id] {
            return ShelfCheckService(db).finish(session, id);
        },
        [this](const Result<std::vector<ShelfMark>> &marks) {
            if (!marks)
                return Ask::tellRefusal(this, marks.failure());
            ended(*marks);
        });
}

void ShelfCheckPage::ended(const std::vector<ShelfMark> &marks)
{
    m_marks = marks;
    m_check->finishedAt = desk().session().now();
    const auto faults = std::count_if(marks.begin(), marks.end(), [](const ShelfMark &mark) {
        return mark.fault != ShelfFault::None;
    });
    if (faults == 0)
        m_bands->post({Kind::Success, tr("Every label of this shelf is right."), {}});
    else
        m_bands->post({Kind::Warning, tr("%n labels to mend.", nullptr, int(faults)),
                       tr("The gravest are at the top. New labels wait to be printed.")});
    m_panel->setOpen(false);
    showMarks();
    if (!m_marks.empty())
        m_markTable->selectOnly(0);
}

void ShelfCheckPage::leaveWalk()
{
    m_check.reset();
    m_marks.clear();
    m_stack->setCurrentIndex(0);
    m_choice->reload();
    m_choice->begin();
    showHead();
}

void ShelfCheckPage::showMarks()
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    int faults = 0;
    for (const ShelfMark &mark : m_marks) {
        faults += mark.fault != ShelfFault::None;
        rows.push_back(
            {mark.id.value(),
             {{mark.product ? mark.name : tr("Unknown code"), {{Cell::Second, mark.code}}},
              {mark.price ? priceText(*mark.price, mark.unit, locale) : QString()},
              {ShelfWords::fault(mark.fault),
               {{Cell::ChipKind, int(ShelfWords::kind(mark.fault))}}}}});
    }
    m_markRows->setRows(std::move(rows));
    m_foot->setCounts(
        {tr("%n labels", nullptr, int(m_marks.size())), tr("%n to mend", nullptr, faults)});
    showHead();
}

void ShelfCheckPage::showHead()
{
    m_head->setSubtitle(m_check ? m_check->shelfName : QString());
    const bool isEnded = m_check && m_check->finishedAt;
    m_finish->setVisible(m_check && !isEnded);
    m_print->setVisible(isEnded && desk().may(Permission::Receive));
    m_other->setVisible(m_check.has_value());
    m_foot->setVisible(m_check.has_value());
}

Page *makeShelfCheckPage(Desk &desk, QWidget *parent)
{
    return new ShelfCheckPage(desk, parent);
}

} // namespace cabas::ui
