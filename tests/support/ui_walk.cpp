// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_walk.h"

#include "ui/shell/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFontMetrics>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextDocumentFragment>

#include <cmath>
#include <map>
#include <unordered_map>

namespace cabas::test {

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u' ' + widget->objectName();
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString text = label ? label->text() : button ? button->text() : QString();
    return text.isEmpty() ? name : name + u" \"%1\""_qs.arg(text.left(40));
}

/// Parts that Qt makes inside its own controls.
bool isInner(const QWidget *widget)
{
    const QString name = widget->objectName();
    if (name.startsWith(u"qt_") || qobject_cast<const QScrollBar *>(widget))
        return true;
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QTabBar *>(parent) ||
           qobject_cast<const QAbstractItemView *>(parent);
}

bool isControl(const QWidget *widget)
{
    return widget->focusPolicy() != Qt::NoFocus &&
           (qobject_cast<const QAbstractButton *>(widget) ||
            qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
            qobject_cast<const QAbstractSpinBox *>(widget) ||
            qobject_cast<const QAbstractItemView *>(widget));
}

void walkLayout(const QLayout *layout, Walk &walk)
{
    const QMargins margins = layout->contentsMargins();
    for (int margin : {margins.left(), margins.top(), margins.right(), margins.bottom()}) {
        if (margin > 1)
            walk.distances.insert(margin);
    }
    if (layout->spacing() > 1)
        walk.distances.insert(layout->spacing());
    for (int i = 0; i < layout->count(); ++i) {
        if (const QLayout *inner = layout->itemAt(i)->layout())
            walkLayout(inner, walk);
    }
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// The most frequent colour of a widget's picture: the ground its text stands on.
QColor groundOf(QWidget *page, const QWidget *widget, const QImage &picture)
{
    const QPoint corner = widget->mapTo(page, QPoint(0, 0));
    const QRect area = QRect(corner, widget->size()).intersected(picture.rect());
    std::unordered_map<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        // Most of a ground is runs of one colour.
        for (int x = area.left(), end = x; x <= area.right(); x = end) {
            const QRgb color = picture.pixel(x, y);
            for (end = x + 1; end <= area.right() && picture.pixel(end, y) == color;)
                ++end;
            counts[color] += end - x;
        }
    }
    QRgb best = 0;
    int most = 0;
    for (const auto &[color, count] : counts) {
        if (count > most || (count == most && color < best)) {
            most = count;
            best = color;
        }
    }
    return QColor::fromRgb(best);
}

/// Of the lines of a text, in pixels.
int widest(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

void walkLabel(const QLabel *label, QWidget *page, const QImage &picture, Walk &walk)
{
    const QString text = plain(label->text());
    if (text.trimmed().isEmpty())
        return;
    walk.fontPixels.insert(label->font().pixelSize());
    walk.weights.insert(label->font().weight());
    const QFontMetrics metrics(label->font());
    const bool elides = qobject_cast<const ui::ElidedLabel *>(label) != nullptr;
    const int width = label->contentsRect().width();
    if (label->wordWrap()) {
        const QRect wanted =
            metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text);
        if (wanted.height() > label->contentsRect().height() + 2)
            walk.clipped << nameOf(label);
    } else if (!elides && widest(metrics, text) > width + 1) {
        walk.clipped << nameOf(label);
    }
    if (metrics.height() > label->contentsRect().height() + 4)
        walk.clipped << nameOf(label) + u" (height)"_qs;
    const QColor ink = label->palette().color(label->foregroundRole());
    // What is scrolled out of sight has no ground in the picture.
    const bool isSeen = !label->visibleRegion().isEmpty();
    if (isSeen && !elides && label->isEnabled() &&
        contrast(ink, groundOf(page, label, picture)) < 4.5)
        walk.faint << nameOf(label) + u' ' + ink.name();
}

void walkControl(const QWidget *widget, int leastTarget, Walk &walk)
{
    const QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    if (!face || face->text(QAccessible::Name).isEmpty())
        walk.unnamed << nameOf(widget);
    if (widget->width() < leastTarget || widget->height() < leastTarget)
        walk.tooSmall << nameOf(widget) + u" %1 x %2"_qs.arg(widget->width()).arg(widget->height());
    const auto *button = qobject_cast<const ui::KeyButton *>(widget);
    if (button != nullptr && button->width() < button->minimumSizeHint().width())
        walk.clipped << nameOf(button);
    const auto *day = qobject_cast<const QDateTimeEdit *>(widget);
    const auto *line = day == nullptr ? nullptr : day->findChild<QLineEdit *>();
    if (line != nullptr && line->isVisible() &&
        day->fontMetrics().horizontalAdvance(day->text()) > line->contentsRect().width())
        walk.clipped << nameOf(day);
}

} // namespace

Walk walk(QWidget &page, int leastTarget)
{
    Walk result;
    const QImage picture = page.grab().toImage();
    QList<QWidget *> widgets = page.findChildren<QWidget *>();
    widgets.prepend(&page);
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&page) || isInner(widget))
            continue;
        if (widget->layout())
            walkLayout(widget->layout(), result);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            walkLabel(label, &page, picture, result);
        if (isControl(widget)) {
            result.fontPixels.insert(widget->font().pixelSize());
            result.weights.insert(widget->font().weight());
            walkControl(widget, leastTarget, result);
        }
    }
    result.accents = accentsIn(page);
    return result;
}

std::set<QString> accentsIn(QWidget &page)
{
    const QImage picture = page.grab().toImage().convertToFormat(QImage::Format_RGB32);
    std::unordered_map<QRgb, int> colors;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        // Most of a page is runs of one colour.
        for (int x = 0, end = 0; x < picture.width(); x = end) {
            end = x + 1;
            while (end < picture.width() && line[end] == line[x])
                ++end;
            colors[line[x]] += end - x;
        }
    }
    std::map<int, int> pixels;
    for (const auto &[rgb, count] : colors) {
        const QColor color(rgb);
        const int hue = color.hslHue();
        const bool strong =
            color.hslSaturation() > 140 && color.lightness() > 60 && color.lightness() < 215;
        const bool state = hue < 60 || hue > 345 || (hue >= 120 && hue <= 170);
        if (strong && !state)
            pixels[hue / 20 * 20] += count;
    }
    std::set<QString> found;
    const int least = picture.width() * picture.height() / 4000;
    for (const auto &[hue, count] : pixels) {
        if (count > least)
            found.insert(u"h%1"_qs.arg(hue));
    }
    return found;
}

QStringList faults(const Walk &walk)
{
    QStringList wrong;
    if (walk.distances.size() > 8) {
        QStringList list;
        for (int distance : walk.distances)
            list << QString::number(distance);
        wrong << u"too many distances: "_qs + list.join(u", "_qs);
    }
    std::set<int> scale;
    const ui::Theme &theme = ui::Theme::of(nullptr);
    for (int i = 0; i < ui::textSizeCount; ++i)
        scale.insert(theme.pixels(ui::TextSize(i)));
    for (int size : walk.fontPixels) {
        if (!scale.contains(size))
            wrong << u"a font of %1 pixels is not of the scale"_qs.arg(size);
    }
    for (int weight : walk.weights) {
        if (weight != QFont::Normal && weight != QFont::DemiBold)
            wrong << u"a font of weight %1"_qs.arg(weight);
    }
    if (walk.accents.size() > 1)
        wrong << u"more than one accent: "_qs +
                     QStringList(walk.accents.begin(), walk.accents.end()).join(u", "_qs);
    for (const QString &name : walk.unnamed)
        wrong << u"without accessible name: "_qs + name;
    for (const QString &name : walk.tooSmall)
        wrong << u"too small: "_qs + name;
    for (const QString &name : walk.clipped)
        wrong << u"cut: "_qs + name;
    for (const QString &name : walk.faint)
        wrong << u"too faint: "_qs + name;
    return wrong;
}

QStringList tabOrder(QWidget &page)
{
    QStringList names;
    std::set<const QWidget *> seen;
    for (QWidget *widget = page.nextInFocusChain(); !seen.contains(widget);
         widget = widget->nextInFocusChain()) {
        seen.insert(widget);
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        if (takesTab && widget->isVisibleTo(&page) && widget->isEnabled() && !isInner(widget)) {
            names << (widget->objectName().isEmpty()
                          ? QString::fromLatin1(widget->metaObject()->className())
                          : widget->objectName());
        }
    }
    return names;
}

QStringList deadKeys(QWidget &page)
{
    QStringList dead;
    page.window()->activateWindow();
    for (ui::KeyButton *button : page.findChildren<ui::KeyButton *>()) {
        if (button->key().isEmpty() || !button->isVisibleTo(&page) || !button->isEnabled())
            continue;
        QSignalSpy clicked(button, &ui::KeyButton::clicked);
        // The page's own reaction is not wanted, only whether the key reaches the button.
        const QKeyCombination key = button->key()[0];
        QTest::keyClick(page.window(), key.key(), key.keyboardModifiers());
        if (clicked.isEmpty())
            dead << nameOf(button);
    }
    return dead;
}

} // namespace cabas::test
