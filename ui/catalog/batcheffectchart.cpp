// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/batcheffectchart.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

constexpr int figureWidth = 88;
constexpr int barHeight = 10;
constexpr int square = 10;
constexpr int columnWidth = 200;
constexpr size_t mostProducts = 4;

} // namespace

BatchEffectChart::BatchEffectChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speakValue(this, {}); // before anything asks what kind of thing this is
    setAccessibleName(tr("Sold before and since"));
}

BatchEffectChart::Group BatchEffectChart::groupOf(const SoldAtBatch &sold)
{
    const QLocale locale = Language::locale();
    Group group;
    group.name = sold.name;
    group.money = {sold.grossBefore.cents(), sold.grossDuring.cents(),
                   moneyText(sold.grossBefore, locale), moneyText(sold.grossDuring, locale)};
    if (!sold.name.isEmpty())
        group.quantity = Bars{sold.quantityBefore.milli(), sold.quantityDuring.milli(),
                              quantityText(sold.quantityBefore, sold.unit, locale),
                              quantityText(sold.quantityDuring, sold.unit, locale)};
    return group;
}

void BatchEffectChart::setEffect(const BatchEffect &effect)
{
    std::vector<SoldAtBatch> products = effect.products;
    std::stable_sort(products.begin(), products.end(),
                     [](const SoldAtBatch &left, const SoldAtBatch &right) {
                         return std::max(left.grossBefore, left.grossDuring) >
                                std::max(right.grossBefore, right.grossDuring);
                     });
    m_groups.clear();
    if (products.size() > 1) {
        m_groups.push_back(groupOf(effect.total));
        m_groups.back().name = tr("All together");
    }
    products.resize(std::min(products.size(), mostProducts));
    for (const SoldAtBatch &sold : products)
        m_groups.push_back(groupOf(sold));
    speak();
    updateGeometry();
    update();
}

void BatchEffectChart::speak()
{
    QStringList lines;
    for (const Group &group : m_groups) {
        QStringList words{group.name};
        words += tr("before %1, since %2").arg(group.money.beforeText, group.money.sinceText);
        if (group.quantity)
            words += tr("before %1, since %2")
                         .arg(group.quantity->beforeText, group.quantity->sinceText);
        lines += words.join(u", "_qs);
    }
    speakValue(this, lines.join(u". "_qs));
}

int BatchEffectChart::headHeight() const
{
    return 2 * Theme::of(this).lineHeight(TextSize::Caption) + Theme::space(1);
}

int BatchEffectChart::groupHeight() const
{
    const Theme &theme = Theme::of(this);
    return theme.lineHeight(TextSize::Body) + 2 * theme.lineHeight(TextSize::Caption) +
           Theme::space(3);
}

QSize BatchEffectChart::sizeHint() const
{
    return {2 * columnWidth, headHeight() + groupHeight() * int(m_groups.size())};
}

QRect BatchEffectChart::placeOf(int column, int top) const
{
    const int width = this->width() / 2;
    return {column * width, top, width - (column == 0 ? Theme::space(3) : 0), groupHeight()};
}

void BatchEffectChart::paintHead(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const QFont small = theme.font(TextSize::Caption);
    const int line = theme.lineHeight(TextSize::Caption);
    int x = 0;
    int series = 0;
    for (const QString &word : {tr("before"), tr("since")}) {
        painter.fillRect(QRect(x, (line - square) / 2, square, square), theme.chart(series++));
        x += square + Theme::space(1);
        x += paintText(painter, QRect(x, 0, width() - x, line), Qt::AlignLeft | Qt::AlignVCenter,
                       word, small, theme.color(Token::TextMuted)) +
             Theme::space(4);
    }
    for (const auto &[column, word] : {std::pair(0, tr("Sales")), std::pair(1, tr("Quantity"))})
        paintText(painter, QRect(placeOf(column, line).topLeft(), QSize(columnWidth / 2, line)),
                  Qt::AlignLeft | Qt::AlignVCenter, word, small, theme.color(Token::TextMuted));
}

void BatchEffectChart::paintBars(QPainter &painter, const Bars &bars, const QRect &room) const
{
    const Theme &theme = Theme::of(this);
    const int line = theme.lineHeight(TextSize::Caption);
    const int full = room.width() - figureWidth;
    const qint64 most = std::max<qint64>({bars.before, bars.since, 1});
    const std::array<std::pair<qint64, QString>, 2> values{
        {{bars.before, bars.beforeText}, {bars.since, bars.sinceText}}};
    int top = room.top();
    for (int series = 0; series < int(values.size()); ++series, top += line) {
        const auto &[value, words] = values[size_t(series)];
        const QRect track(room.left(), top + (line - barHeight) / 2, full, barHeight);
        painter.fillRect(track, theme.color(Token::Sunken));
        // What came back counts less than nothing; a bar does not.
        const int length = int(full * std::max<qint64>(value, 0) / most);
        painter.fillRect(QRect(track.topLeft(), QSize(length, barHeight)), theme.chart(series));
        paintText(painter,
                  QRect(track.right() + Theme::space(2), top, figureWidth - Theme::space(2), line),
                  Qt::AlignLeft | Qt::AlignVCenter, words, theme.font(TextSize::Caption),
                  theme.color(Token::Text));
    }
}

void BatchEffectChart::paintGroup(QPainter &painter, const Group &group, int top) const
{
    const Theme &theme = Theme::of(this);
    const int line = theme.lineHeight(TextSize::Body);
    paintText(painter, QRect(0, top, width(), line), Qt::AlignLeft | Qt::AlignVCenter, group.name,
              theme.font(TextSize::Body, Weight::Strong), theme.color(Token::Text));
    paintBars(painter, group.money, placeOf(0, top + line));
    if (group.quantity)
        paintBars(painter, *group.quantity, placeOf(1, top + line));
}

void BatchEffectChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHead(painter);
    int top = headHeight();
    for (const Group &group : m_groups) {
        paintGroup(painter, group, top);
        top += groupHeight();
    }
}

} // namespace cabas::ui
