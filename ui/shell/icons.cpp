// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace cabas::ui {

namespace {

QString pathOf(const QString &name)
{
    return u":/resources/icons/%1.svg"_qs.arg(name);
}

/// QtSvg paints `currentColor` black whatever the pen, so the word is replaced in the text.
QByteArray coloured(const QString &name, const QColor &color, int size)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s.", qPrintable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    if (size >= 32)
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    if (svg.contains('{')) {
        const Theme &theme = Theme::of(qApp);
        for (Token token : {Token::Accent, Token::Text, Token::OnAccent}) {
            svg.replace(u"{%1}"_qs.arg(Theme::name(token)).toLatin1(),
                        theme.color(token).name().toLatin1());
        }
    }
    return svg;
}

class TokenIconEngine : public QIconEngine {
public:
    TokenIconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPointF centre = QRectF(rect).center();
        paintIcon(*painter, QRectF(centre.x() - size / 2.0, centre.y() - size / 2.0, size, size),
                  m_name, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colorFor(mode), std::min(size.width(), size.height()), 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int pixels = std::min(size.width(), size.height());
        return iconPixmap(m_name, colorFor(mode), qRound(pixels / scale), scale);
    }
    QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_token); }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const Theme &theme = Theme::of(qApp);
        return theme.color(mode == QIcon::Disabled ? Token::TextDisabled : m_token);
    }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return QIcon(new TokenIconEngine(name, token));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio)
{
    const bool dark = Theme::of(qApp).isDark();
    const QString key = u"cabas:%1:%2:%3:%4:%5"_qs.arg(name, color.name(QColor::HexArgb))
                            .arg(size)
                            .arg(ratio)
                            .arg(dark);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(coloured(name, color, size));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const int size = qRound(square.width());
    painter.drawPixmap(QPointF(qRound(square.x()), qRound(square.y())),
                       iconPixmap(name, color, size, ratio));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

} // namespace cabas::ui
