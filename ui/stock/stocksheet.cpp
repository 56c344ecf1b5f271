// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stocksheet.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/negativestock.h"
#include "core/reports/stockhistory.h"
#include "core/stock/stockrules.h"
#include "ui/shell/desk.h"
#include "ui/stock/stockwords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/stattile.h"
#include "ui/widgets/stepchart.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int newestMoves = 100;
constexpr int panelWidth = 431;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout() != nullptr)
            clear(item->layout());
        delete item->widget();
        delete item;
    }
}

/// Two lines at the left, two at the right: what and why, how much and what was left.
QWidget *moveRow(const StockEvent &event, const Product &product, const Session &session)
{
    const QLocale locale = Language::locale();
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(StockRules::kindTitle(event.kind) + u" · "_qs +
                                     dateText(event.day) + u' ' +
                                     session.local(event.at).toString(u"HH:mm"_qs)));
    words->addWidget(new ElidedLabel(StockWords::source(event), TextSize::Caption, Weight::Regular,
                                     Token::TextMuted));
    line->addLayout(words, 1);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(0);
    const QString sign = event.quantity.isNegative() ? QString() : u"+"_qs;
    figures->addWidget(makeLabel(sign + quantityText(event.quantity, product.unit, locale),
                                 TextSize::Body, Weight::Strong),
                       0, Qt::AlignRight);
    figures->addWidget(makeLabel(StockSheetPanel::tr("%1 left").arg(
                                     quantityText(event.after, product.unit, locale)),
                                 TextSize::Caption, Weight::Regular,
                                 event.after.isNegative() ? Token::Danger : Token::TextMuted),
                       0, Qt::AlignRight);
    line->addLayout(figures);
    return row;
}

/// What was on hand, day by day, over the moves given (newest first, at least one).
QWidget *levelChart(const std::vector<StockEvent> &events, Unit unit, QDate today)
{
    const QLocale locale = Language::locale();
    std::vector<StepChart::Step> steps;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const StepChart::Step step{event->day, event->after.milli(),
                                   quantityText(event->after, unit, locale)};
        if (!steps.empty() && steps.back().from == event->day)
            steps.back() = step;
        else
            steps.push_back(step);
    }
    const QDate from = steps.front().from;
    const QDate to = std::max(today, steps.back().from);
    const QString spoken =
        StockSheetPanel::tr("Stock from %1 to %2: first %3, now %4")
            .arg(dateText(from), dateText(to), steps.front().words, steps.back().words);
    auto *chart = new StepChart;
    chart->setObjectName(u"stock-chart"_qs);
    chart->setAccessibleName(StockSheetPanel::tr("Stock over time"));
    // A day more, so that what changed today is a line too.
    chart->setSteps(std::move(steps), from, to.addDays(1), dateText(from),
                    StockSheetPanel::tr("today"), spoken);
    return chart;
}

} // namespace

StockSheetPanel::StockSheetPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void StockSheetPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"stock-tabs"_qs);
    m_tabs->setAccessibleName(tr("Parts of the stock of a product"));
    m_tabs->addWord(tr("What is left"));
    m_tabs->addWord(tr("Moves"));
    m_panel->setTabs(m_tabs);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(12);
    static_cast<QVBoxLayout *>(m_panel->body())->addLayout(m_rows);
    m_panel->body()->addStretch();
    m_recall = KeyButton::iconOnly(u"scan-search"_qs, tr("Where it came from and who bought it"));
    m_recall->setObjectName(u"sheet-recall"_qs);
    m_recall->setSize(KeyButton::Size::Small);
    m_panel->addHeadAction(m_recall);
    m_count = new KeyButton(tr("Count"), KeyButton::Role::Primary);
    m_count->setObjectName(u"sheet-count"_qs);
    m_count->setKey(Qt::Key_F2);
    m_loss = new KeyButton(tr("Note a loss"));
    m_loss->setObjectName(u"sheet-loss"_qs);
    m_loss->setKey(Qt::Key_F3);
    m_panel->addFoot(m_count);
    m_panel->addFoot(m_loss);
    const bool may = m_desk.may(Permission::CorrectStock);
    m_count->setVisible(may);
    m_loss->setVisible(may);
    connect(m_panel, &SidePanel::closed, this, &StockSheetPanel::closed);
    connect(m_tabs, &QTabBar::currentChanged, this, &StockSheetPanel::fill);
    connect(m_recall, &QPushButton::clicked, this, [this] {
        m_desk.go(u"recall"_qs, QVariantList{QString(), m_code});
    });
    connect(m_count, &QPushButton::clicked, this, [this] { Q_EMIT countWanted(*m_id); });
    connect(m_loss, &QPushButton::clicked, this, [this] { Q_EMIT lossWanted(*m_id); });
}

void StockSheetPanel::showProduct(ProductId id)
{
    m_id = id;
    fill();
}

void StockSheetPanel::fill()
{
    if (!m_id)
        return;
    clear(m_rows);
    const Result<StockSheet> sheet = StockService(m_desk.db()).show(m_desk.session(), *m_id);
    m_recall->setEnabled(sheet.ok());
    m_count->setEnabled(sheet.ok());
    m_loss->setEnabled(sheet.ok());
    if (!sheet) {
        m_panel->setTitle({}, sheet.failure().message);
        return;
    }
    m_panel->setTitle({}, sheet->product.name);
    m_code = sheet->product.code;
    m_panel->setSubtitle(m_code);
    if (m_tabs->currentIndex() == Moves)
        fillMoves(*sheet);
    else
        fillStock(*sheet);
}

void StockSheetPanel::fillStock(const StockSheet &sheet)
{
    const QLocale locale = Language::locale();
    auto *strip = new FigureStrip;
    strip->addFigure(tr("on hand"), quantityText(sheet.level.onHand, sheet.product.unit, locale));
    strip->addFigure(tr("value at cost"), moneyText(sheet.level.value, locale));
    m_rows->addWidget(strip);
    if (sheet.level.onHand.isNegative()) {
        auto *band = new Band(Kind::Danger);
        band->setObjectName(u"negative-band"_qs);
        band->setTwoLines(true);
        band->setText(tr("Less than nothing is impossible."),
                      tr("More was sold or lost than the file knows of: a delivery was not "
                         "counted, or another product was scanned."));
        m_rows->addWidget(band);
        explainNegative(sheet);
    }
    auto *sum = new SumLines;
    if (!sheet.level.lastCost.isZero())
        sum->addLine(tr("Last cost, without VAT"), costText(sheet.level.lastCost, locale));
    if (sheet.product.price)
        sum->addLine(tr("Price, VAT included"),
                     priceText(*sheet.product.price, sheet.product.unit, locale));
    m_rows->addWidget(sum);
    fillLots(sheet);
}

void StockSheetPanel::explainNegative(const StockSheet &sheet)
{
    const auto story = NegativeStock::of(m_desk.db(), m_desk.session(), sheet.product.id);
    if (!story || !*story)
        return;
    for (const QString &sentence : NegativeStock::sentences(**story))
        m_rows->addWidget(makeWrapped(sentence));
    auto *advice = makeWrapped(NegativeStock::advice(**story), TextSize::Body, Token::TextMuted);
    advice->setObjectName(u"negative-advice"_qs);
    m_rows->addWidget(advice);
    const auto events =
        StockHistory::of(m_desk.db(), m_desk.session(), sheet.product.id, newestMoves);
    const std::optional<size_t> place = events ? StockHistory::fellBelow(*events) : std::nullopt;
    if (!place)
        return;
    m_rows->addWidget(makeLabel(tr("It fell below nothing here"), TextSize::Body, Weight::Strong));
    m_rows->addWidget(moveRow((*events)[*place], sheet.product, m_desk.session()));
}

void StockSheetPanel::fillLots(const StockSheet &sheet)
{
    m_rows->addWidget(makeLabel(tr("Lots on the shelf"), TextSize::Body, Weight::Strong));
    const QLocale locale = Language::locale();
    Quantity rest = sheet.level.onHand;
    const auto add = [&](const QString &words, Quantity quantity,
                         const std::optional<StockWords::Mark> &mark) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new ElidedLabel(words, TextSize::Body, Weight::Regular, Token::TextMuted),
                        1);
        if (mark)
            line->addWidget(new Chip(mark->word, mark->kind));
        line->addWidget(makeLabel(quantityText(quantity, sheet.product.unit, locale),
                                  TextSize::Body, Weight::Strong));
        m_rows->addLayout(line);
    };
    for (const Lot &lot : sheet.lots) {
        add(StockWords::lot(lot), lot.onHand, StockWords::mark(lot, m_desk.session().today()));
        rest -= lot.onHand;
    }
    if (sheet.lots.empty())
        m_rows->addWidget(makeWrapped(tr("No lot is known: lots and dates are noted when a "
                                         "delivery is received."),
                                      TextSize::Body, Token::TextMuted));
    else if (!rest.isZero())
        add(tr("Without a known lot"), rest, {});
}

void StockSheetPanel::fillMoves(const StockSheet &sheet)
{
    const auto events =
        StockHistory::of(m_desk.db(), m_desk.session(), sheet.product.id, newestMoves);
    if (!events || events->empty()) {
        m_rows->addWidget(
            makeWrapped(tr("Nothing has moved yet."), TextSize::Body, Token::TextMuted));
        return;
    }
    auto *all = new KeyButton(tr("All moves, by kind and time"));
    all->setObjectName(u"all-moves"_qs);
    all->setIconName(u"history"_qs);
    connect(all, &QPushButton::clicked, this,
            [this] { m_desk.go(u"stock-moves"_qs, m_id->value()); });
    m_rows->addWidget(all);
    if (events->front().day != events->back().day) // one day is no line
        m_rows->addWidget(levelChart(*events, sheet.product.unit, m_desk.session().today()));
    for (const StockEvent &event : *events)
        m_rows->addWidget(moveRow(event, sheet.product, m_desk.session()));
    if (int(events->size()) == newestMoves)
        m_rows->addWidget(makeWrapped(tr("These are the newest %1 moves.").arg(newestMoves),
                                      TextSize::Caption, Token::TextMuted));
}

} // namespace cabas::ui
