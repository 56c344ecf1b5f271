// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/labelspage.h"

#include "ui/catalog/labeladd.h"
#include "ui/catalog/labeloutput.h"
#include "ui/catalog/labelsheetpanel.h"
#include "ui/catalog/labelsmodel.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QDir>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int printedShown = 300;
constexpr int choicesShown = 3;

} // namespace

LabelsPage::LabelsPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Catalog, parent)
{
    buildUi();
}

void LabelsPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Labels"));
    auto *scale = new KeyButton(tr("File for the scale…"));
    scale->setObjectName(u"scale-file"_qs);
    scale->setIconName(u"scale"_qs);
    head->addAction(scale);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_sheet = new LabelSheetPanel(desk());
    row->addWidget(m_sheet);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Space, tr("tick"));
    outer->addWidget(m_foot);
    m_output = new LabelOutput(desk(), this);
    connect(m_sheet, &LabelSheetPanel::printWanted, this, [this] { output(true); });
    connect(m_sheet, &LabelSheetPanel::saveWanted, this, [this] { output(false); });
    connect(scale, &QPushButton::clicked, m_output, &LabelOutput::saveScale);
    connect(m_output, &LabelOutput::scaleWritten, this, &LabelsPage::scaleWritten);
    connect(m_output, &LabelOutput::begun, this, [this] { m_sheet->setBusy(true); });
    connect(m_output, &LabelOutput::done, this, &LabelsPage::printed);
    connect(m_output, &LabelOutput::refused, this, [this](const Failure &failure) {
        m_sheet->setBusy(false);
        Ask::tellRefusal(this, failure);
    });
    connect(m_model, &LabelsModel::ticksChanged, this, &LabelsPage::showTicks);
}

QWidget *LabelsPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    column->addWidget(makeTools());
    m_model = new LabelsModel(this);
    m_table = new DataTable(tr("Labels"));
    m_table->setObjectName(u"labels"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 136, 116, 132});
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { m_model->toggle(index.row()); });
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"tags"_qs, {});
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    return holder;
}

QWidget *LabelsPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_lists = new SegmentedControl;
    m_lists->setObjectName(u"label-lists"_qs);
    m_lists->addSegment(tr("Waiting"));
    m_lists->addSegment(tr("To come"));
    m_lists->addSegment(tr("Printed"));
    connect(m_lists, &SegmentedControl::currentChanged, this, [this] {
        m_model->forget();
        showList();
    });
    row->addWidget(m_lists);
    row->addStretch();
    m_add = new LabelAdd(desk(), *m_bands, this);
    connect(m_add, &LabelAdd::adding, this, [this] { m_lists->setCurrent(Waiting); });
    row->addWidget(m_add->edit());
    const auto addTool = [&](const QString &icon, const QString &words, const QString &name,
                             bool ticked) {
        KeyButton *tool = KeyButton::iconOnly(icon, words);
        tool->setObjectName(name);
        connect(tool, &QPushButton::clicked, this, [this, ticked] { m_model->tickAll(ticked); });
        row->addWidget(tool);
    };
    addTool(u"list-checks"_qs, tr("Tick all"), u"tick-all"_qs, true);
    addTool(u"x"_qs, tr("Untick all"), u"untick-all"_qs, false);
    return tools;
}

LabelsPage::List LabelsPage::list() const
{
    return List(m_lists->current());
}

void LabelsPage::begin(const QVariant &)
{
    m_bands->settleAll();
    m_table->setFocus();
}

void LabelsPage::reload()
{
    const Result<qint64> waiting = LabelService(desk().db()).countWaiting(desk().session());
    m_lists->setCount(Waiting, waiting ? int(*waiting) : 0);
    desk().tellCount(u"labels"_qs, waiting ? int(*waiting) : 0);
    showList();
}

void LabelsPage::showList()
{
    const LabelService service(desk().db());
    const Session &session = desk().session();
    const Result<std::vector<QueuedLabel>> labels = list() == Waiting ? service.waiting(session)
                                                    : list() == Coming
                                                        ? service.coming(session)
                                                        : service.printed(session, printedShown);
    m_empty->setText(list() == Waiting  ? tr("Every label on the shelves is right.")
                     : list() == Coming ? tr("No price changes in the days to come.")
                                        : tr("No label was printed yet."),
                     {});
    m_model->setLabels(labels ? *labels : std::vector<QueuedLabel>(), list() == Waiting,
                       session.today());
}

void LabelsPage::showTicks()
{
    std::vector<LabelWish> wishes;
    const QDate today = desk().session().today();
    for (const QueuedLabel &label : m_model->ticked()) {
        const bool isToCome = !label.printedAt && label.request.dueOn > today;
        wishes.insert(wishes.end(), size_t(label.request.copies),
                      {label.request.product, isToCome ? label.request.dueOn : today});
    }
    m_foot->setCounts({tr("%n labels", nullptr, m_model->rowCount()),
                       tr("%n ticked", nullptr, int(m_model->ticked().size()))});
    m_sheet->setWishes(std::move(wishes));
}

bool LabelsPage::scanned(const QString &code)
{
    m_add->scan(code);
    return true;
}

void LabelsPage::output(bool onPrinter)
{
    m_bands->settleAll();
    m_onPaper.clear();
    for (const QueuedLabel &label : m_model->ticked()) {
        if (!label.printedAt)
            m_onPaper.push_back(label.request);
    }
    const LabelOutput::Job job{m_sheet->choice(), m_sheet->wishes(), m_sheet->asQr()};
    if (onPrinter)
        m_output->print(job);
    else
        m_output->save(job);
}

void LabelsPage::printed(const QString &where)
{
    m_sheet->setBusy(false);
    m_sheet->moveOn();
    BandMessage message{Kind::Success,
                        where.isEmpty() ? tr("The labels are sent to the printer.")
                                        : tr("%1 is written.").arg(QDir::toNativeSeparators(where)),
                        {}};
    if (!m_onPaper.empty()) {
        message.rest = tr("Take them off the list once they have come out well.");
        message.deeds.push_back({tr("Take them off"), [this] { takeOff(); }});
        message.deeds.push_back({tr("Keep them"), [] {}});
    }
    m_bands->post(message);
}

void LabelsPage::takeOff()
{
    std::vector<LabelRequestId> ids;
    for (const LabelRequest &request : m_onPaper)
        ids.push_back(request.id);
    const auto putBack = [this, requests = m_onPaper] {
        desk().run(
            this,
            [&db = desk().db(), session = desk().session(), requests] {
                return LabelService(db).putBack(session, requests);
            },
            [](const Result<> &) {});
    };
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), ids] {
            return LabelService(db).markPrinted(session, ids);
        },
        [this, putBack, count = int(ids.size())](const Result<> &done) {
            if (done)
                desk().toast(tr("%n labels are off the list.", nullptr, count), putBack);
            else
                Ask::tellRefusal(this, done.failure());
        });
}

void LabelsPage::scaleWritten(const QString &path, int articles, const QStringList &refused)
{
    m_bands->settleAll();
    m_bands->post({Kind::Success, tr("%n articles for the scale.", nullptr, articles),
                   tr("%1 is written.").arg(QDir::toNativeSeparators(path))});
    if (!refused.isEmpty())
        m_bands->post({Kind::Warning,
                       tr("%n weighed products are not in it.", nullptr, int(refused.size())),
                       refused.mid(0, choicesShown).join(u" · "_qs)});
}

Page *makeLabelsPage(Desk &desk, QWidget *parent)
{
    return new LabelsPage(desk, parent);
}

} // namespace cabas::ui
