// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/inventoryboard.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progresssegments.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/scancard.h"
#include "ui/widgets/scanline.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

RowOfCells rowOf(const InventoryTally &tally, const Session &session)
{
    RowCell name{tally.product ? tally.name : InventoryBoard::tr("Unknown code")};
    name.roles.insert(Cell::Suffix, groupedCode(tally.code));
    if (!tally.product) {
        name.roles.insert(Cell::ChipText, InventoryBoard::tr("Counts for nothing"));
        name.roles.insert(Cell::ChipKind, int(Kind::Warning));
    }
    RowCell counted{tally.product ? quantityText(tally.counted, tally.unit, Language::locale())
                                  : QString()};
    counted.roles.insert(Cell::Strong, true);
    RowCell by{tally.by + u" · "_qs + session.local(tally.at).toString(u"HH:mm"_qs)};
    by.roles.insert(Cell::Ink, int(Token::TextMuted));
    return {tally.product ? tally.product->value() : 0, {name, counted, by}};
}

} // namespace

InventoryBoard::InventoryBoard(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_card = new ScanCard;
    KeyButton *undo =
        m_card->addDeed(tr("Undo this scan"), u"undo-2"_qs, QKeySequence(Qt::CTRL | Qt::Key_Z));
    undo->setObjectName(u"undo"_qs);
    connect(undo, &QPushButton::clicked, this, &InventoryBoard::undoWanted);
    column->addWidget(m_card);
    column->addWidget(makeList(), 1);
}

QWidget *InventoryBoard::makeHead()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    m_places = new QComboBox;
    m_places->setObjectName(u"place"_qs);
    m_places->setAccessibleName(tr("Where you count"));
    connect(m_places, &QComboBox::activated, this, &InventoryBoard::placeChosen);
    choices->addWidget(m_places, 1);
    m_rounds = new SegmentedControl;
    m_rounds->setObjectName(u"round"_qs);
    m_rounds->addSegment(tr("First count"));
    m_rounds->addSegment(tr("Second count"));
    connect(m_rounds, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT roundChosen(index + 1); });
    choices->addWidget(m_rounds);
    column->addLayout(choices);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    m_done = makeLabel({}, TextSize::CounterFigure, Weight::Strong);
    m_done->setObjectName(u"done"_qs);
    m_of = makeLabel({}, TextSize::CounterBody, Weight::Regular, Token::TextMuted);
    m_of->setObjectName(u"of"_qs);
    figures->addWidget(m_done, 0, Qt::AlignBottom);
    figures->addWidget(m_of, 0, Qt::AlignBottom);
    row->addLayout(figures);
    m_progress = new ProgressSegments;
    row->addWidget(m_progress, 1);
    column->addLayout(row);
    return holder;
}

QWidget *InventoryBoard::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_line = new ScanLine(u"scan-barcode"_qs, {});
    m_line->setObjectName(u"scan-line"_qs);
    m_line->setAccessibleName(tr("Code to count"));
    connect(m_line, &ScanLine::entered, this, &InventoryBoard::entered);
    column->addWidget(m_line);
    setTimes({});
    m_rows = new RowsModel(
        {{tr("Product")}, {tr("Counted here"), RowsModel::Side::Right}, {tr("Last scan")}}, this);
    m_table = new DataTable(tr("What was counted here"));
    m_table->setObjectName(u"tallies"_qs);
    m_table->setDensity(DataTable::Density::Counter);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 144, 216});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"package-open"_qs,
                                  tr("Nothing counted here yet. Scan the first article.")));
    column->addWidget(card, 1);
    return holder;
}

void InventoryBoard::setPlaces(const std::vector<InventoryZone> &zones, int place)
{
    const QSignalBlocker quiet(m_places);
    m_places->clear();
    for (const InventoryZone &zone : zones)
        m_places->addItem(zone.name);
    m_places->setCurrentIndex(place);
}

void InventoryBoard::setRound(int round)
{
    const QSignalBlocker quiet(m_rounds);
    m_rounds->setCurrent(round - 1);
}

void InventoryBoard::setAgain(int count)
{
    m_rounds->setCount(1, count > 0 ? count : -1);
}

void InventoryBoard::setView(const InventoryView &view, const Session &session)
{
    std::vector<RowOfCells> rows;
    int counted = 0;
    for (const InventoryTally &tally : view.tallies) {
        rows.push_back(rowOf(tally, session));
        counted += tally.product ? 1 : 0;
    }
    m_rows->setRows(std::move(rows));
    standOnBaseOf(m_of, TextSize::CounterBody, TextSize::CounterFigure);
    m_done->setText(QString::number(counted));
    const bool isKnown = view.expected > 0;
    m_of->setText(isKnown ? tr("of %n references of this place", nullptr, view.expected)
                          : tr("references counted here", nullptr, counted));
    m_progress->setVisible(isKnown);
    const int left = view.expected - view.met;
    m_progress->setParts({{view.met, tr("%n counted", nullptr, view.met), Token::SuccessMark},
                          {left, tr("%n to count", nullptr, left), Token::Sunken}});
}

void InventoryBoard::showCounted(const InventoryAnswer &answer)
{
    const QLocale locale = Language::locale();
    const Unit unit = answer.product->unit;
    const QString scanned = quantityText(answer.scan.quantity, unit, locale);
    QStringList detail{groupedCode(answer.scan.code)};
    if (!answer.scan.lot.isEmpty())
        detail += tr("lot %1").arg(answer.scan.lot);
    if (!answer.elsewhere.isEmpty())
        detail += tr("stands at: %1").arg(answer.elsewhere);
    m_card->setScan(answer.elsewhere.isEmpty() ? Kind::Success : Kind::Warning,
                    answer.scan.quantity.isZero() ? tr("There is none")
                                                  : tr("Scanned: %1").arg(scanned),
                    answer.product->name, detail.join(u" · "_qs));
    m_card->setFigures({{quantityText(answer.counted, unit, locale), tr("counted here"), true}});
    m_card->flash();
    m_table->selectOnly(0);
}

void InventoryBoard::say(Kind kind, const QString &what, const QString &title,
                         const QString &detail)
{
    m_card->setScan(kind, what, title, detail);
    m_card->setFigures({});
    m_card->flash();
}

void InventoryBoard::complain(const QString &message)
{
    m_bands->settleAll();
    m_bands->post({Kind::Danger, message, {}, {}, {{tr("Understood"), [] {}, true}}});
}

void InventoryBoard::settle()
{
    m_bands->settleAll();
}

void InventoryBoard::setTimes(const QString &times)
{
    if (times.isEmpty())
        m_line->setHint(tr("Scan. A number and * for several:"), u"12*"_qs);
    else
        m_line->setHint(tr("%1 × the next code").arg(times));
}

void InventoryBoard::setWanted(const QString &product)
{
    if (product.isEmpty())
        setTimes({});
    else
        m_line->setHint(tr("How much of %1? Gross less tare:").arg(product), u"1,250-0,120"_qs);
}

void InventoryBoard::submitForScan()
{
    m_line->submitForScan();
}

void InventoryBoard::focusLine()
{
    m_line->setFocus();
}

} // namespace cabas::ui
