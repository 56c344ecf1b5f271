// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/countboard.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/craterules.h"
#include "core/reception/receptionrules.h"
#include "ui/reception/deliverylinesmodel.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progresssegments.h"
#include "ui/widgets/scancard.h"
#include "ui/widgets/scanline.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace cabas::ui {

CountBoard::CountBoard(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeProgress());
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_card = new ScanCard;
    KeyButton *undo =
        m_card->addDeed(tr("Undo this scan"), u"undo-2"_qs, QKeySequence(Qt::CTRL | Qt::Key_Z));
    undo->setObjectName(u"undo"_qs);
    connect(undo, &QPushButton::clicked, this, &CountBoard::undoWanted);
    column->addWidget(m_card);
    column->addWidget(makeList(), 1);
}

QWidget *CountBoard::makeProgress()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    m_done = makeLabel({}, TextSize::CounterFigure, Weight::Strong);
    m_of = makeLabel({}, TextSize::CounterBody, Weight::Regular, Token::TextMuted);
    figures->addWidget(m_done, 0, Qt::AlignBottom);
    figures->addWidget(m_of, 0, Qt::AlignBottom);
    row->addLayout(figures);
    m_progress = new ProgressSegments;
    row->addWidget(m_progress, 1);
    m_aside = new KeyButton({});
    m_aside->setObjectName(u"aside"_qs);
    m_aside->setIconName(u"triangle-alert"_qs);
    m_aside->setKey(Qt::Key_F4);
    m_aside->hide();
    connect(m_aside, &QPushButton::clicked, this, &CountBoard::asideWanted);
    row->addWidget(m_aside, 0, Qt::AlignVCenter);
    return holder;
}

QWidget *CountBoard::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_line = new ScanLine(u"scan-barcode"_qs, tr("Scan. A number and * for several:"), u"12*"_qs);
    m_line->setObjectName(u"scan-line"_qs);
    m_line->setAccessibleName(tr("Code to count"));
    connect(m_line, &ScanLine::entered, this, &CountBoard::entered);
    row->addWidget(m_line, 1);
    m_filter = new SegmentedControl;
    m_filter->setCounter(true);
    for (const QString &word : {tr("All"), tr("Left"), tr("Differences")})
        m_filter->addSegment(word);
    row->addWidget(m_filter);
    column->addLayout(row);

    m_model = new DeliveryLinesModel(this);
    m_table = new DataTable(tr("Lines of the delivery"));
    m_table->setObjectName(u"lines"_qs);
    m_table->setDensity(DataTable::Density::Counter);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 100, 108, 100, 120, 168});
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        m_model->setCurrent(m_model->line(index.row()).id);
        Q_EMIT lineOpened(m_model->line(index.row()));
    });
    auto *card = new TableCard(m_table);
    card->setEmpty(
        new EmptyState(u"package-open"_qs, tr("Nothing counted yet. Scan the first article.")));
    column->addWidget(card, 1);
    connect(m_filter, &SegmentedControl::currentChanged, this,
            [this](int index) { m_model->setFilter(DeliveryLinesModel::Filter(index)); });
    return holder;
}

void CountBoard::renewProgress()
{
    standOnBaseOf(m_of, TextSize::CounterBody, TextSize::CounterFigure);
    const bool announced = m_announced;
    const int done = m_model->complete() + m_model->different();
    m_done->setText(QString::number(done));
    m_of->setText(announced ? tr("lines of %1", nullptr, done).arg(m_model->total())
                            : tr("products", nullptr, done));
    std::vector<ProgressSegments::Part> parts{
        {m_model->complete(), tr("%n complete", nullptr, m_model->complete()), Token::SuccessMark},
        {m_model->different(), tr("%n with a difference", nullptr, m_model->different()),
         Token::WarningMark},
        {m_model->left(), tr("%n to count", nullptr, m_model->left()), Token::Sunken}};
    m_progress->setParts(parts);
    const std::optional<int> minutes =
        m_first ? ReceptionRules::minutesLeft(done, m_model->left(), *m_first, m_now)
                : std::nullopt;
    m_progress->setNote(minutes ? tr("about %n min at this pace", nullptr, *minutes) : QString());
    m_filter->setCount(0, m_model->total());
    m_filter->setCount(1, m_model->left());
    m_filter->setCount(2, m_model->different());
}

void CountBoard::setClock(const std::optional<QDateTime> &first, const QDateTime &now)
{
    m_first = first;
    m_now = now;
    renewProgress();
}

void CountBoard::setLines(const std::vector<DeliveryLine> &lines, bool announced)
{
    m_announced = announced;
    m_model->setLines(lines, announced);
    // The line in progress stays marked, wherever the list is scrolled to.
    const int row = m_model->current() ? m_model->rowOf(*m_model->current()) : -1;
    if (row >= 0)
        m_table->selectionModel()->select(m_model->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect |
                                              QItemSelectionModel::Rows);
    renewProgress();
}

void CountBoard::putLine(const DeliveryLine &line)
{
    m_model->putLine(line);
    renewProgress();
}

QString CountBoard::consequence(int unknownCodes, int gaps) const
{
    QStringList words{tr("The stock takes in what was counted; the count can no longer change.")};
    const int differing = m_announced ? m_model->left() + m_model->different() : 0;
    if (differing > 0)
        words += tr("%n lines differ from the document.", nullptr, differing);
    if (gaps > 0)
        words += tr("%n note(s) on the goods go to the receipt.", nullptr, gaps);
    if (unknownCodes > 0)
        words += tr("%n unknown codes stay on the delivery.", nullptr, unknownCodes);
    return words.join(u' ');
}

void CountBoard::submitForScan()
{
    m_line->submitForScan();
}

void CountBoard::focusLine()
{
    m_line->setFocus();
}

void CountBoard::setAside(int codes)
{
    m_asideCount = codes;
    m_aside->setText(tr("%n code(s) set aside", nullptr, codes));
    m_aside->setVisible(codes > 0 && !m_narrow);
}

void CountBoard::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_aside->setVisible(!narrow && m_asideCount > 0);
    for (const int column : {DeliveryLinesModel::ExpectedPacks, DeliveryLinesModel::CountedPacks})
        m_table->setColumnHidden(column, narrow);
    setTimes({});
}

void CountBoard::setTimes(const QString &times)
{
    if (times.isEmpty())
        m_line->setHint(m_narrow ? tr("Scan, or answer and Enter:")
                                 : tr("Scan. A number and * for several:"),
                        m_narrow ? u"1–5"_qs : u"12*"_qs);
    else
        m_line->setHint(tr("%1 × the next code").arg(times));
}

void CountBoard::askWeight()
{
    m_line->setHint(tr("Its weight? Gross less tare:"), u"1,250-0,120"_qs);
}

void CountBoard::say(Kind kind, const QString &what, const QString &title, const QString &detail)
{
    m_card->setScan(kind, what, title, detail);
    m_card->setFigures({});
    m_card->flash();
}

void CountBoard::complain(const QString &message)
{
    m_bands->settle(m_complaint);
    m_complaint = m_bands->post({Kind::Danger, message, {}, {}, {{tr("Understood"), [] {}, true}}});
}

void CountBoard::tell(const QString &strong, const QString &rest, const QString &verb,
                      const std::function<void()> &deed)
{
    m_bands->post({Kind::Info, strong, rest, {}, {{verb, deed, true}}});
}

void CountBoard::settle()
{
    m_bands->settle(m_complaint);
    m_model->setCurrent({});
}

void CountBoard::beginAnew()
{
    m_bands->settleAll();
    settle();
}

void CountBoard::showCounted(const ScanAnswer &answer, const QString &code)
{
    const DeliveryLine &line = *answer.line;
    const QLocale locale = Language::locale();
    putLine(line);
    m_model->setCurrent(line.id);
    m_table->selectOnly(m_model->rowOf(line.id));
    const bool packs = !answer.counted.packs.isZero();
    const QString counted = quantityText(answer.counted.quantity, line.unit, locale);
    const QString what =
        packs ? tr("Scanned: case of %1").arg(quantityText(line.pack, line.unit, locale))
        : answer.scan.gross ? tr("Weighed: net %1").arg(counted)
                            : tr("Scanned: %1").arg(counted);
    QStringList detail{groupedCode(code)};
    if (answer.scan.gross)
        detail += tr("%1 gross").arg(quantityText(*answer.scan.gross, line.unit, locale));
    if (!answer.crates.empty())
        detail += CrateRules::words(answer.crates);
    if (line.expected)
        detail += tr("expected %1").arg(quantityText(*line.expected, line.unit, locale));
    m_card->setScan(answer.warnings.empty() ? Kind::Success : Kind::Warning, what, line.productName,
                    detail.join(u" · "_qs));
    std::vector<ScanCard::Figure> figures;
    // The sum that the whole count is, not the last scan's part of it: 2 × 6 = 12.
    const std::optional<qint64> cases = ReceptionRules::wholePacks(line.received, line.pack);
    if (packs && cases) {
        figures.push_back({QString::number(*cases), tr("cases")});
        figures.push_back({u"×"_qs});
        figures.push_back({quantityText(line.pack, line.unit, locale), tr("units")});
        figures.push_back({u"="_qs});
    }
    const QString of = line.expected
                           ? tr("of %1").arg(quantityText(*line.expected, line.unit, locale))
                           : tr("counted");
    figures.push_back({quantityText(line.received, line.unit, locale), of, true});
    m_card->setFigures(figures);
    m_card->flash();
}

} // namespace cabas::ui
