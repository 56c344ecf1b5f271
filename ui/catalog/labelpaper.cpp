// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/labelpaper.h"

#include "core/catalog/labelrules.h"

#include <QFileInfo>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace cabas::ui {

namespace {

constexpr double umPerInch = 25400;
constexpr double nmPerInch = 25'400'000;
constexpr int measuredPixels = 1000;

QFont labelFont(int pixels, bool strong)
{
    QFont font(QStringLiteral("Cabas Sans"));
    font.setPixelSize(std::max(1, pixels));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Paints labels with a painter that works in dots.
class Brush {
public:
    Brush(QPainter &painter, int resolution)
        : m_painter(painter), m_dots(resolution / umPerInch),
          m_dotNm(int(std::lround(nmPerInch / resolution)))
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setRenderHint(QPainter::TextAntialiasing);
    }

    int dotNm() const { return m_dotNm; }

    void label(const std::vector<LabelItem> &items, QPoint corner)
    {
        for (const LabelItem &item : items) {
            switch (item.kind) {
            case LabelItem::Kind::Text:
                text(item, corner);
                break;
            case LabelItem::Kind::Frame:
                frame(item.box.translated(corner));
                break;
            case LabelItem::Kind::Symbol:
                symbol(item, corner);
                break;
            }
        }
    }

    void cutLine(QPoint corner, QSize size)
    {
        m_painter.setPen(QPen(Qt::gray, 100 * m_dots, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(inDots(QRect(corner, size)));
    }

private:
    double inDots(int um) const { return um * m_dots; }
    QRectF inDots(const QRect &box) const
    {
        return {inDots(box.x()), inDots(box.y()), inDots(box.width()), inDots(box.height())};
    }

    /// On its base line; drawn narrower where the device's own letters are wider than measured.
    void text(const LabelItem &item, QPoint corner)
    {
        m_painter.setFont(labelFont(int(std::lround(inDots(item.size))), item.strong));
        m_painter.setPen(Qt::black);
        const double room = inDots(item.box.width());
        const double wide = m_painter.fontMetrics().horizontalAdvance(item.text);
        m_painter.save();
        m_painter.translate(inDots(corner.x() + item.box.x()),
                            inDots(corner.y() + item.baseLine()));
        if (wide > room && wide > 0)
            m_painter.scale(room / wide, 1);
        m_painter.drawText(QPointF(), item.text);
        m_painter.restore();
    }

    void frame(const QRect &box)
    {
        m_painter.setPen(QPen(Qt::black, std::max(1.0, 150 * m_dots)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(inDots(box), 600 * m_dots, 600 * m_dots);
    }

    /// Each run of dark modules is one rectangle whose edges lie between dots.
    void symbol(const LabelItem &item, QPoint corner)
    {
        const BarSymbol &symbol = item.symbol;
        const int module = item.moduleDots;
        const int quietTop = symbol.isSquare() ? symbol.quietLeft * module : 0;
        const int x =
            int(std::lround(inDots(corner.x() + item.box.x()))) + symbol.quietLeft * module;
        const int y = int(std::lround(inDots(corner.y() + item.box.y()))) + quietTop;
        const int high = symbol.isSquare() ? module : int(std::lround(inDots(item.box.height())));
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (int row = 0; row < symbol.rows; ++row) {
            for (int column = 0; column < symbol.columns;) {
                int end = column;
                while (end < symbol.columns && symbol.isDark(end, row))
                    ++end;
                if (end > column)
                    m_painter.fillRect(
                        QRect(x + column * module, y + row * module, (end - column) * module, high),
                        Qt::black);
                column = std::max(end, column + 1);
            }
        }
        m_painter.restore();
    }

    QPainter &m_painter;
    double m_dots; ///< in a micrometre
    int m_dotNm;
};

QPageSize pageSizeOf(const LabelFormat &format)
{
    constexpr double umPerMm = 1000;
    const QSizeF size(format.page.width() / umPerMm, format.page.height() / umPerMm);
    return QPageSize(size, QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch);
}

Failure cannotWrite(const QString &path, const QString &why)
{
    return storageFailure(LabelPaper::tr("%1 could not be written: %2").arg(path, why),
                          u"write"_qs);
}

Result<QStringList> writePdf(const LabelPrint &print, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(LabelPaper::fileResolution);
        pdf.setTitle(LabelPaper::tr("Labels"));
        pdf.setCreator(QStringLiteral("Cabas"));
        const QPageSize size = pageSizeOf(print.format);
        const bool isWide = print.format.page.width() > print.format.page.height();
        pdf.setPageSize(size);
        pdf.setPageMargins(QMarginsF());
        if (isWide && pdf.pageLayout().fullRect().width() < pdf.pageLayout().fullRect().height())
            pdf.setPageOrientation(QPageLayout::Landscape);
        LabelPaper::paint(print, pdf, LabelPaper::fileResolution);
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return QStringList{path};
}

Result<QStringList> writePictures(const LabelPrint &print, const QString &path)
{
    const int pages = LabelRules::pages(print);
    const QFileInfo info(path);
    QStringList written;
    for (int page = 0; page < pages; ++page) {
        const QString name =
            pages == 1 ? path
                       : u"%1/%2-%3.png"_qs.arg(info.path(), info.completeBaseName()).arg(page + 1);
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            return cannotWrite(name, file.errorString());
        if (!LabelPaper::picture(print, page, LabelPaper::pictureResolution).save(&file, "PNG") ||
            !file.commit())
            return cannotWrite(name, file.errorString());
        written += name;
    }
    return written;
}

} // namespace

int LabelPaper::measure(const QString &text, int size, bool strong)
{
    const QFontMetricsF metrics(labelFont(measuredPixels, strong));
    return int(std::ceil(metrics.horizontalAdvance(text) * size / measuredPixels));
}

void LabelPaper::paintPage(const LabelPrint &print, int page, QPainter &painter, int resolution)
{
    Brush brush(painter, resolution);
    for (const LabelCell &cell : LabelRules::cells(print)) {
        if (cell.page != page)
            continue;
        const QPoint corner = print.format.cornerOf(cell.cell);
        brush.label(LabelLayout::of(print.labels[size_t(cell.label)], print.format, brush.dotNm(),
                                    LabelPaper::measure),
                    corner);
        if (print.cutLines)
            brush.cutLine(corner, print.format.label);
    }
}

void LabelPaper::paint(const LabelPrint &print, QPagedPaintDevice &device, int resolution)
{
    QPainter painter(&device);
    const int pages = LabelRules::pages(print);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        paintPage(print, page, painter, resolution);
    }
}

QImage LabelPaper::picture(const LabelPrint &print, int page, int resolution)
{
    const QSizeF dots = QSizeF(print.format.page) * (resolution / umPerInch);
    QImage image(QSize(int(std::ceil(dots.width())), int(std::ceil(dots.height()))),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    constexpr double inchesPerMetre = 1000 / 25.4;
    image.setDotsPerMeterX(int(std::lround(resolution * inchesPerMetre)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    paintPage(print, page, painter, resolution);
    return image;
}

Result<QStringList> LabelPaper::write(const LabelPrint &print, const QString &path)
{
    CABAS_TRY(LabelRules::check(print));
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return writePdf(print, path);
    if (path.endsWith(u".png", Qt::CaseInsensitive))
        return writePictures(print, path);
    return refused(tr("%1 ends neither in .pdf nor in .png.").arg(path), u"ending"_qs);
}

} // namespace cabas::ui
