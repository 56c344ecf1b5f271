// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/producttile.h"

#include "core/base/text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace cabas::ui {

namespace {

constexpr int side = 56;
constexpr int glyph = 28;

/// Beginnings of words in a family's name, French and English, without accents.
struct Drawn {
    const char *icon;
    std::vector<const char *> beginnings;
};

const std::vector<Drawn> &drawn()
{
    // Narrow words before wide ones: frozen vegetables are frozen first.
    static const std::vector<Drawn> list{
        {"snowflake", {"surgel", "glace", "frozen", "ice"}},
        {"croissant", {"pain", "boulang", "vienn", "bread", "bak"}},
        {"egg", {"oeuf", "egg"}},
        {"milk", {"crem", "lait", "fromag", "yaourt", "beurre", "dairy", "chees", "milk"}},
        {"carrot", {"legume", "maraich", "veget"}},
        {"apple", {"fruit"}},
        {"fish", {"poisson", "maree", "fish"}},
        {"utensils", {"viande", "bouch", "charcut", "traiteur", "plat", "meat"}},
        {"wine", {"vin", "bier", "alcool", "cave", "wine", "beer"}},
        {"coffee", {"cafe", "the", "infus", "tisan", "coffee", "tea"}},
        {"citrus", {"jus", "boisson", "juice", "drink"}},
        {"cookie", {"biscuit", "gateau", "chocolat", "confis", "sucre", "petit", "sweet"}},
        {"bean", {"legumineuse", "graine", "seche", "bean", "pulse"}},
        {"nut", {"fruits", "noix", "oleagin", "nut"}},
        {"wheat", {"farine", "cereal", "pate", "riz", "epicerie", "grocer", "flour", "pasta"}},
        {"sparkles", {"hygiene", "entretien", "menage", "savon", "cosmet", "clean", "care"}},
        {"sprout", {"plant", "jardin", "garden"}},
    };
    return list;
}

} // namespace

ProductTile::ProductTile(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

QString ProductTile::iconOf(const QString &family)
{
    const QStringList words = fold(family).split(u' ', Qt::SkipEmptyParts);
    for (const Drawn &one : drawn()) {
        for (const char *beginning : one.beginnings) {
            for (const QString &word : words) {
                if (word.startsWith(QLatin1String(beginning)))
                    return QString::fromLatin1(one.icon);
            }
        }
    }
    return u"package"_qs;
}

void ProductTile::show(const QByteArray &photo, const QString &family)
{
    m_photo = {};
    if (!photo.isEmpty() && m_photo.loadFromData(photo)) {
        const qreal ratio = devicePixelRatioF();
        m_photo = m_photo.scaled(QSize(side, side) * ratio, Qt::KeepAspectRatioByExpanding,
                                 Qt::SmoothTransformation);
        m_photo.setDevicePixelRatio(ratio);
    }
    m_icon = iconOf(family);
    update();
}

void ProductTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    if (m_photo.isNull()) {
        paintBox(painter, rect(), theme.color(Token::Kraft), QColor(), Metric::radiusCard, 0);
        paintIcon(painter, QRectF((side - glyph) / 2.0, (side - glyph) / 2.0, glyph, glyph), m_icon,
                  theme.color(Token::OnKraft));
        return;
    }
    QPainterPath corners;
    corners.addRoundedRect(rect(), Metric::radiusCard, Metric::radiusCard);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(corners);
    const QSizeF size = m_photo.deviceIndependentSize();
    painter.drawPixmap(QPointF((side - size.width()) / 2, (side - size.height()) / 2), m_photo);
}

} // namespace cabas::ui
